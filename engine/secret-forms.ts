/**
 * The forms in which a value comes back: encoded, escaped, quoted, and in parts.
 *
 * @module
 */

/** Forms that are shorter say too little: too much ordinary text has them. */
const shortestPart = 8

// Of what is longer than any token, twenty copies would only fill the memory.
const longest = 16_384

const asTable =
  (escapes: { readonly [character: string]: string }) =>
  (text: string): string =>
    text.replace(/[&<>"'`=/+]/g, (character) => escapes[character] ?? character)

const basic = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** As template languages write text into HTML. */
const htmlEscapes = [
  asTable(basic),
  asTable({ ...basic, "'": '&#39;' }),
  asTable({ ...basic, "'": '&#x27;' }),
  asTable({ ...basic, "'": '&#39;', '/': '&#x2F;', '`': '&#x60;', '=': '&#x3D;' }),
  asTable({ ...basic, "'": '&#39;', '"': '&#34;', '+': '&#43;' }),
]

const asUnicode =
  (characters: RegExp) =>
  (text: string): string =>
    text.replace(characters, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

const slashed = (text: string): string => text.replaceAll('/', '\\/')

/** As JSON libraries write a string: some escape more than they must. */
const jsonEscapes = [
  (text: string) => text,
  slashed,
  asUnicode(/[&<>]/g),
  asUnicode(/[&<>=']/g),
  asUnicode(/[&<>'+`]/g),
  asUnicode(/[^\x20-\x7e]/g),
  (text: string) => asUnicode(/[^\x20-\x7e]/g)(slashed(text)),
]

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)

// Through a Buffer, as a lone surrogate is nothing that can be percent-encoded.
const percentEncoded = (text: string): string => encodeURIComponent(Buffer.from(text).toString())

const formEncoded = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1)

/** Form-encoded in ISO 8859-1, as far as that has its letters. */
export const latin1Encoded = (text: string): string =>
  [...text]
    .map((letter) =>
      /[\x80-\xff]/.test(letter) ? `%${letter.charCodeAt(0).toString(16).toUpperCase()}` : formEncoded(letter),
    )
    .join('')

/** What comes back from a server that reads UTF-8 as ISO 8859-1 or knows ASCII only, and what one is sent. */
const latin1Forms = (text: string): string[] =>
  /[\x80-\uffff]/.test(text)
    ? [
        latin1Encoded(text),
        Buffer.from(text).toString('latin1'),
        ...['', '?'].map((other) => text.replace(/[^\x20-\x7e]/g, other)),
      ]
    : []

const latin1Bytes = (text: string): Buffer[] => (/[\x80-\xff]/.test(text) ? [Buffer.from(text, 'latin1')] : [])

/** What Base64 has of a value wherever it stands in what was encoded: at each of the three alignments. */
const base64Cores = (value: Buffer): string[] =>
  [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), value])
    const core = bytes.toString('base64').replace(/=+$/, '')
    const inside = core.slice([0, 2, 3][shift], bytes.length % 3 === 0 ? undefined : -1)
    return [inside, inside.replaceAll('+', '-').replaceAll('/', '_')]
  })

/** The parts of a JWT can be echoed one by one. Its header is no secret, and many tokens share it. */
const partsOf = (value: string): string[] =>
  value
    .split('.')
    .slice(/^eyJ[\w-]*\./.test(value) ? 1 : 0)
    .filter((part) => part.length >= 20)

/** All forms of a value, itself among them. Upper and lower case are one to who looks for them. */
export const formsOf = (value: string): Set<string> => {
  if (value.length > longest) return new Set([value])
  const encoded = [formEncoded(value), percentEncoded(value)]
  const forms = [
    value,
    ...encoded,
    ...encoded.map(percentEncoded),
    ...jsonEscapes.map((write) => write(inJson(value))),
    inJson(inJson(value)),
    ...latin1Forms(value),
    ...htmlEscapes.map((write) => write(value)),
  ]
  const inside = [
    ...partsOf(value),
    Buffer.from(value).toString('hex'),
    ...[...[value, ...encoded].map((text) => Buffer.from(text)), ...latin1Bytes(value)].flatMap((bytes) =>
      bytes.length < 6 ? [] : base64Cores(bytes),
    ),
  ]
  return new Set([...forms, ...inside.filter((form) => form.length >= shortestPart)])
}
