/**
 * A mistake in a descriptor before its position is known, and the words that mistakes are told in.
 *
 * @module
 */
import leven from 'leven'
import { isEnvironmentReference, isSecret, type Path } from './environment.ts'

/** A mistake, told by the path of the value that is wrong. */
export type Mistake = {
  readonly path: Path
  readonly message: string
  /** What to point at: the name of the member, or its value (without this). */
  readonly at?: 'key' | 'value'
  /** The part of the value to point at, where it is written out in the file. */
  readonly within?: string
  /** Where it is in the file, where that is known already. */
  readonly offset?: number
  /** Members that are missing: the mistake is dropped where a misspelt name explains that. */
  readonly lacks?: readonly Path[]
  /** What the member was probably meant to be. */
  readonly meant?: Path
  /** The member is not known, and so neither is anything in it. */
  readonly unknown?: boolean
}

export const redacted = '<redacted>'

// What moves the cursor, hides or reorders text, or is half a character.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
const longest = 60

const escaped = (character: string) =>
  [...Array(character.length).keys()]
    .map((unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`)
    .join('')

/** The text with every character that a terminal could obey, or not show, as an escape. */
export const printable = (text: string): string => text.replace(unprintable, escaped)

/** The text without user name and password in URLs. */
export const withoutUserInfo = (text: string): string => text.replace(/\/\/[^\s/?#"']*@/g, `//${redacted}@`)

/** The text up to a limit that fits into a message. */
const shortened = (text: string) => {
  const characters = [...text.slice(0, 4 * longest)]
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`
}

/** A text in quotes, shortened and printable. */
export const quoted = (text: string): string => printable(JSON.stringify(shortened(withoutUserInfo(text))))

/** A value in a few words, for a message. */
export const described = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'a mapping' : String(value)
}

/** The value at a path in a few words; a secret is never shown, a reference to one is. */
export const describedAt = (path: Path, value: unknown): string =>
  isSecret(path) && !(typeof value === 'string' && isEnvironmentReference(value)) ? redacted : described(value)

/** A path as it is written: `clients.machine.client_id`, `documented.errors[0].status`. */
export const pathText = (path: Path): string =>
  path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      if (!/^[\w-]{1,80}$/.test(part)) return `[${quoted(part)}]`
      return index === 0 ? part : `.${part}`
    })
    .join('')

// tokenEndpoint, Token-Endpoint and token_endpoint are the same misspelt name.
const spelling = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[-\s]/g, '_')

/** How many letters differ; letters in another order count as one. */
const distance = (a: string, b: string): number =>
  a !== b && a.length === b.length && [...a].sort().join() === [...b].sort().join() ? 1 : leven(a, b)

/** The candidate that a misspelt name is closest to; undefined where none is close. */
export const closest = (name: string, candidates: readonly string[]): string | undefined => {
  const limit = Math.max(1, Math.min(4, Math.floor(name.length / 3)))
  const spelt = spelling(name)
  let best: { candidate: string; away: number } | undefined
  for (const candidate of candidates) {
    if (candidate === name || Math.abs(candidate.length - spelt.length) > limit) continue
    const away = distance(spelt, spelling(candidate))
    if (away <= limit && away < (best?.away ?? Number.POSITIVE_INFINITY)) best = { candidate, away }
  }
  return best?.candidate
}

/** What was meant or what there is, to end a message with. */
export const expectation = (name: string, candidates: readonly string[]): string => {
  const meant = closest(name, candidates)
  if (meant !== undefined) return `did you mean ${quoted(meant)}?`
  if (candidates.length === 0) return 'there is none'
  const shown = candidates.slice(0, 16).map((candidate) => printable(shortened(candidate)))
  return `expected one of ${shown.join(', ')}${candidates.length > shown.length ? ', …' : ''}`
}
