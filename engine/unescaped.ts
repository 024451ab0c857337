/**
 * A text without its escapes, those of JSON, HTML and URLs in any order and depth, and without line breaks in words; and where in the text each character
 * of it stood: what is hidden in an escape can then be found, and replaced in the text as it was.
 *
 * @module
 */

export type Unescaped = {
  readonly text: string
  /** The offset, in the text as it was, of the character at an offset; also of the end. */
  readonly offsetOf: (at: number) => number
}

/** Offsets in the text before a step, by the offsets after it. */
type Offsets = Uint32Array

// An escape in an escape in an escape: no server goes deeper by accident.
const deepest = 5

// UTF-8 where the bytes are that, and ISO 8859-1 where they are not.
const percent =
  '%(?:[0-7][0-9a-f]|[cd][0-9a-f]%[89ab][0-9a-f]|e[0-9a-f](?:%[89ab][0-9a-f]){2}|f[0-4](?:%[89ab][0-9a-f]){3}|[89a-f][0-9a-f])'
const escapes = new RegExp(
  // A line break in a word, written or escaped: Base64 is wrapped, and so are headers.
  `(?<=[\\w+/=~.%-])(?<fold>(?:\r?\n|(?:\\\\r)?\\\\n)[ \t]*)(?=[\\w+/=~.%-])|\\\\u(?<unicode>[0-9a-f]{4})|\\\\(?<character>["\\\\/'])|&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\\d{1,7})|(?<name>amp|lt|gt|quot|apos));|(?<bytes>${percent})`,
  'gi',
)

const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const characterOf = (code: number): string => (code <= 0x10_ffff ? String.fromCodePoint(code) : '\u{FFFD}')

const bytesDecoded = (written: string): string => {
  const bytes = Buffer.from(written.replaceAll('%', ''), 'hex')
  return bytes.length === 1 ? bytes.toString('latin1') : bytes.toString('utf8')
}

const meaningOf = (groups: Readonly<Record<string, string | undefined>>): string => {
  const { fold, unicode, character, hex, decimal, name, bytes } = groups
  if (fold !== undefined) return ''
  if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode, 16))
  if (character !== undefined) return character
  if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
  if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10))
  return name === undefined ? bytesDecoded(bytes ?? '') : (names[name.toLowerCase()] ?? '')
}

/** Undoes the outermost escapes; undefined where there are none. */
const step = (text: string): { text: string; offsets: Offsets } | undefined => {
  const parts: string[] = []
  const offsets = new Uint32Array(text.length + 1)
  let length = 0
  let done = 0
  const copy = (to: number) => {
    parts.push(text.slice(done, to))
    for (; done < to; done++) offsets[length++] = done
  }
  for (const match of text.matchAll(escapes)) {
    copy(match.index)
    const meaning = meaningOf(match.groups ?? {})
    parts.push(meaning)
    for (let unit = 0; unit < meaning.length; unit++) offsets[length++] = match.index
    done = match.index + match[0].length
  }
  if (parts.length === 0) return undefined
  copy(text.length)
  offsets[length] = text.length
  return { text: parts.join(''), offsets }
}

/** The text without its escapes; undefined where it has none. */
export const unescaped = (source: string): Unescaped | undefined => {
  const steps: Offsets[] = []
  let text = source
  for (let next = step(text); next && steps.length < deepest; next = step(text)) {
    steps.push(next.offsets)
    text = next.text
  }
  if (steps.length === 0) return undefined
  return { text, offsetOf: (at) => steps.reduceRight((offset, offsets) => offsets[offset] ?? 0, at) }
}
