/**
 * Strings that came from a server, made harmless to show. A server may send anything: terminal escape sequences, text
 * that runs backwards, characters that XML forbids, links that run a script, bodies of a megabyte.
 *
 * @module
 */
import { stripVTControlCharacters } from 'node:util'

// Control characters, lone surrogates, what reorders or hides text, what ends a line, and what XML 1.0 forbids.
const unprintable =
  /[\p{Cc}\p{Cs}\p{Bidi_Control}\u200B\u2028\u2029\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu

const isControl = (code: number) => code < 0x20 || code === 0x7f
const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff

const picture = (character: string): string => {
  const code = character.codePointAt(0) ?? 0
  if (character === '\n' || character === '\t') return character
  if (isControl(code)) return String.fromCodePoint(code === 0x7f ? 0x2421 : 0x2400 + code)
  return isSurrogate(code) ? '\u{FFFD}' : `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}

/** The text with every character that cannot be seen replaced by one that can; line breaks and tabs stay. */
export const visible = (text: string): string => text.replaceAll('\r\n', '\n').replace(unprintable, picture)

// Build systems obey such words in a log, wherever they stand: `::error::`, `##vso[...]`, `##teamcity[...]`.
const logCommand = /(?<first>[:#])(?=\k<first>(?:[a-z-]+(?: [^:]*)?::|[a-z]*\[))/gi

/** The text on one line, without escape sequences and characters that cannot be seen: fit for a terminal. */
export const plain = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(unprintable, '')
    .replace(logCommand, '$<first> ')
    .trim()

/** JSON text in which such characters are written as escapes: they only ever stand inside its strings. */
export const escapedJson = (json: string): string =>
  json.replace(unprintable, (character) => (character === '\n' ? character : escapes(character)))

const escapes = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')

/** The text up to a limit, and how much was left out. */
export const shortened = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit)}… (${text.length - limit} more characters)`

/** The URL where it is safe to link to, which is https alone; null for all else. */
export const safeLink = (url: string | null): string | null =>
  url !== null && URL.canParse(url) && new URL(url).protocol === 'https:' ? new URL(url).href : null
