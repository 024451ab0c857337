/**
 * What metadata say, taken with care: a server may say anything, and what goes into a descriptor decides where secrets
 * are sent. Only members that a descriptor knows, of the kind that they should be, of a length that somebody could read,
 * and without references: `${HOME}` in an endpoint would send what is in the environment there.
 *
 * @module
 */
import { type Descriptor, DescriptorSchema } from '../providers/descriptor.ts'
import { quoted } from '../providers/load-mistake.ts'
import { faultOfUrl } from '../providers/load-urls.ts'
import { counted } from '../reports/words.ts'
import type { Members } from './discovery.ts'

export type ServerMembers = NonNullable<Descriptor['server']>

/** Metadata that can be used. */
export type Discovered = {
  readonly server: ServerMembers
  /** The userinfo endpoint (OpenID Connect Discovery section 3), which is no member of a descriptor. */
  readonly userinfo_endpoint?: string
  /** What the metadata say and the descriptor does not, and why, a sentence each. */
  readonly leftOut: readonly string[]
}

type Kind = 'url' | 'text' | 'list' | 'flag'

const longestUrl = 2_000
const longestText = 8_000
const longestValue = 200
const mostValues = 100

// Told one by one up to here: metadata that are wrong everywhere are no reason to fill a terminal.
const mostLeftOut = 10

const kindOf = (schema: object): Kind => {
  if ('pattern' in schema) return 'url'
  if ('items' in schema) return 'list'
  return 'type' in schema && schema.type === 'boolean' ? 'flag' : 'text'
}

const serverProperties: { readonly [member: string]: object } = DescriptorSchema.properties.server.properties

/** The members of a descriptor's server, in its order, with what each of them is. */
const knownMembers: readonly (readonly [string, Kind])[] = Object.entries(serverProperties).map(([name, schema]) => [
  name,
  kindOf(schema),
])

/** Visible ASCII and spaces, and no brace, by which a descriptor refers to the environment. */
const isHarmless = (text: string): boolean => /^[\x20-\x7e]+$/.test(text) && !/[{}]/.test(text)

/** What is wrong with a URL for a descriptor; undefined where nothing is. */
export const faultOfAddress = (text: string): string | undefined => {
  if (text.length > longestUrl) return `is ${text.length} characters long`
  if (!isHarmless(text) || /\s/.test(text)) return 'holds characters that no URL has'
  return faultOfUrl(text, 'http')
}

type Taken = { readonly value: unknown } | { readonly fault: string }

const takenUrl = (value: unknown): Taken => {
  if (typeof value !== 'string') return { fault: 'is no string' }
  const fault = faultOfAddress(value)
  return fault === undefined ? { value } : { fault: `${fault}: ${quoted(value)}` }
}

const isUsable = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestValue && isHarmless(value)

const takenList = (value: unknown): Taken => {
  if (!Array.isArray(value)) return { fault: 'is no list' }
  if (value.length > mostValues) return { fault: `has ${value.length} values, too many to be of use` }
  if (value.some((item) => !isUsable(item))) return { fault: 'holds what is no such value' }
  return value.length === 0 ? { fault: 'is empty' } : { value: [...new Set(value)] }
}

const take: { readonly [kind in Kind]: (value: unknown) => Taken } = {
  url: takenUrl,
  list: takenList,
  flag: (value) => (typeof value === 'boolean' ? { value } : { fault: 'is neither true nor false' }),
  text: (value) =>
    typeof value === 'string' && value.length <= longestText && /^[\w.=-]+$/.test(value)
      ? { value }
      : { fault: 'is no such text' },
}

/** Takes from metadata what a descriptor knows. */
export const discoveredIn = (members: Members): Discovered => {
  const server: { [name: string]: unknown } = {}
  const leftOut: string[] = []
  const takeMember = (name: string, kind: Kind): unknown => {
    const value = Object.hasOwn(members, name) ? members[name] : undefined
    if (value === undefined || value === null) return undefined
    const taken = take[kind](value)
    if ('value' in taken) return taken.value
    leftOut.push(`${name} of the metadata ${taken.fault}`)
    return undefined
  }
  for (const [name, kind] of knownMembers) {
    const value = takeMember(name, kind)
    if (value !== undefined) server[name] = value
  }
  const userinfo = takeMember('userinfo_endpoint', 'url')
  const more = leftOut.length - mostLeftOut
  return {
    // Each member has just been shown to be of the kind that the schema gives it.
    server: server as ServerMembers,
    ...(typeof userinfo === 'string' ? { userinfo_endpoint: userinfo } : {}),
    leftOut:
      more > 0
        ? [...leftOut.slice(0, mostLeftOut), `${counted(more, 'more member')} of the metadata cannot be used`]
        : leftOut,
  }
}
