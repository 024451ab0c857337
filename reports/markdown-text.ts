/**
 * Strings in Markdown that stay what they are: no link, no mention, no image, no HTML, no new row of a table.
 *
 * @module
 */
import { plain, safeLink, shortened } from './untrusted.ts'

const longest = 300

const line = (text: string, limit: number): string => plain(shortened(text, limit))

/** In a code span nothing is a link, a mention, an image or HTML, whatever a server wrote; empty for empty text. */
export const inCode = (text: string, limit = longest): string => {
  const shown = line(text, limit)
  const fence = '`'.repeat(1 + Math.max(0, ...(shown.match(/`+/g) ?? []).map((ticks) => ticks.length)))
  return shown === '' ? '' : `${fence} ${shown} ${fence}`
}

/** The same in a cell of a table, where a bar would begin the next cell in a code span too. */
export const inCell = (text: string): string => inCode(text.replaceAll('|', '¦'))

// Letters and marks that mean nothing to Markdown, not even at the start of a line, and no address that would become a
// link by itself.
const harmless = /^(?!\d+[.)])[\p{L}\p{N}](?:[\p{L}\p{N} .,;:'"()%/=-]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))*$/u
const address = /:\/\/|\bwww\.|\bmailto:|\bxmpp:/i

/** A sentence: as text where every character of it is harmless, and as code otherwise. */
export const inProse = (text: string, limit = longest): string => {
  const shown = line(text, limit)
  return harmless.test(shown) && !address.test(shown) ? shown : inCode(shown, limit)
}

// What could end the address, or be read as Markdown inside of it.
const inAddress = (url: string): string =>
  url.replace(/[^\w.~:/?#@!$&+,;=%-]/g, (character) => encodeURIComponent(character).replaceAll("'", '%27'))

const closing = (url: string): string => url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('*', '%2A')

/** A link where the address is safe, and the text alone where it is not. */
export const linked = (text: string, url: string | null): string => {
  const safe = safeLink(url)
  return safe === null ? inCode(text) : `[${inCode(text)}](${closing(inAddress(safe))})`
}
