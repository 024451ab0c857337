/**
 * Replacing many values in a text at once, each by its placeholder. The time depends on the text, hardly on how many
 * values there are.
 *
 * @module
 */
import { unescaped } from './unescaped.ts'

export type Replacement = {
  /** Replaces a value, in upper and lower case, from now on. The first placeholder of a value stays. */
  readonly add: (value: string, placeholder: string) => void
  readonly replace: (text: string) => string
}

type Entry = { readonly value: string; readonly placeholder: string }

/** Values that begin alike. */
type Bucket = {
  readonly entries: Map<string, Entry[]>
  /** Lengths of the values, the longest first. */
  lengths: number[]
  /** The values in order; made when it is needed. */
  sorted?: string[]
}

type Found = { readonly length: number; readonly placeholder: string }

/** A part of a text and what is put there. */
type Place = { readonly from: number; readonly to: number; readonly placeholder: string }

// Values are found by how they begin.
const beginning = 8
// A longer value is looked for in pieces, so that no text can make the search slow.
const longest = 2048
// What overlaps the end of another value by more than this is part of it.
const overlap = 64

/** In lower case, each character in its place. */
const folded = (text: string): string => text.replaceAll('İ', 'i').toLowerCase()

/** Four characters as a number below 65536. */
const mixed = (text: string, at: number): number =>
  (((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) * 31 +
    text.charCodeAt(at + 3)) &
  0xffff

const commonLength = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}

const piecesOf = (value: string): string[] =>
  Array.from({ length: Math.ceil(value.length / longest) }, (_, index) =>
    value.slice(index * longest, (index + 1) * longest),
  )

/** What looks like a word is only replaced where it stands alone, and so is what is short. */
const isWord = (value: string): boolean =>
  value.length < beginning || (value.length < 12 && /^[A-Z]?[a-z]+$/.test(value))

/** The longest value that stands at a place, in the very same case where there is one. */
const wholeAt = (bucket: Bucket, text: string, lower: string, at: number): Found | undefined => {
  for (const length of bucket.lengths) {
    const entries = bucket.entries.get(lower.slice(at, at + length))
    const entry = entries?.find(({ value }) => text.startsWith(value, at)) ?? entries?.[0]
    if (entry) return { length, placeholder: entry.placeholder }
  }
  return undefined
}

/** A value that was cut off: at least half of it stands there, and nothing that could be the rest of another one. */
const partAt = (bucket: Bucket, lower: string, at: number): Found | undefined => {
  // A placeholder is no secret, and one that is a little different is none of ours.
  bucket.sorted ??= [...bucket.entries.keys()].filter((value) => !value.startsWith('<')).sort()
  const { sorted } = bucket
  const rest = lower.slice(at, at + (bucket.lengths[0] ?? 0))
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] ?? '') < rest) from = middle + 1
    else to = middle
  }
  for (const value of [sorted[from] ?? '', sorted[from - 1] ?? '']) {
    const length = commonLength(value, rest)
    const placeholder = bucket.entries.get(value)?.[0]?.placeholder
    const isCut = !/^[\w~+/=-]/.test(lower.slice(at + length, at + length + 1))
    if (placeholder && isCut && length >= Math.max(beginning, value.length / 2)) {
      return { length, placeholder: placeholder.replace(/>$/, ':part>') }
    }
  }
  return undefined
}

// Escapes of a URL or of JSON end in letters and digits that are not part of a word.
const wordStart = '(?:(?<![A-Za-z0-9_])|(?<=%[0-9A-Fa-f]{2})|(?<=\\\\[bfnrt])|(?<=\\\\u[0-9A-Fa-f]{4}))'
const wordEnd = '(?![A-Za-z0-9_])'

/** Makes a replacement of nothing. */
export const replacement = (): Replacement => {
  const buckets = new Map<string, Bucket>()
  const beginnings = new Uint8Array(65_536)
  const words = new Map<string, string>()
  let anyWord: RegExp | undefined

  const addLong = (value: string, placeholder: string) => {
    const lower = folded(value)
    const start = lower.slice(0, beginning)
    const bucket: Bucket = buckets.get(start) ?? { entries: new Map(), lengths: [] }
    const entries = bucket.entries.get(lower) ?? []
    if (entries.some((entry) => entry.value === value)) return
    buckets.set(start, bucket)
    beginnings[mixed(start, 0)] = 1
    bucket.entries.set(lower, [...entries, { value, placeholder }])
    bucket.lengths = [...new Set([...bucket.lengths, lower.length])].sort((a, b) => b - a)
    delete bucket.sorted
  }

  const add: Replacement['add'] = (value, placeholder) => {
    for (const piece of piecesOf(value)) {
      if (!isWord(piece)) addLong(piece, placeholder)
      else if (!words.has(piece)) {
        words.set(piece, placeholder)
        anyWord = undefined
      }
    }
  }

  const replaceWords = (text: string): string => {
    if (words.size === 0 || text === '') return text
    if (!anyWord) {
      const literals = [...words.keys()]
        .sort((a, b) => b.length - a.length)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      anyWord = new RegExp(`${wordStart}(?:${literals.join('|')})${wordEnd}`, 'g')
    }
    return text.replace(anyWord, (word) => words.get(word) ?? word)
  }

  const foundAt = (text: string, lower: string, at: number): Found | undefined => {
    if (beginnings[mixed(lower, at)] === 0) return undefined
    const bucket = buckets.get(lower.slice(at, at + beginning))
    return bucket && (wholeAt(bucket, text, lower, at) ?? partAt(bucket, lower, at))
  }

  /** Where values stand in a text, in order. Values that overlap one another each leave their placeholder. */
  const placesIn = (text: string): Place[] => {
    const lower = folded(text)
    const places: Place[] = []
    // Up to here the text is dealt with.
    let done = 0
    for (let at = 0; at + beginning <= text.length; at++) {
      const found = foundAt(text, lower, at)
      const end = at + (found?.length ?? 0)
      if (!found || end <= done) continue
      places.push({ from: Math.max(at, done), to: end, placeholder: found.placeholder })
      done = end
      at = Math.max(at, end - overlap)
    }
    return places
  }

  const replaceIn = (text: string, places: readonly Place[], rest: (part: string) => string): string => {
    let done = 0
    const parts = places.flatMap(({ from, to, placeholder }) => {
      const before = rest(text.slice(done, from))
      done = to
      return [before, placeholder]
    })
    return [...parts, rest(text.slice(done))].join('')
  }

  /** What escapes hide, in whatever order and depth they were written. */
  const replaceEscaped = (text: string): string => {
    const plain = unescaped(text)
    if (!plain) return text
    const places = placesIn(plain.text)
      .filter(({ from, to, placeholder }) => plain.text.slice(from, to) !== placeholder)
      .map(({ from, to, placeholder }) => ({ from: plain.offsetOf(from), to: plain.offsetOf(to), placeholder }))
    return places.length === 0 ? text : replaceIn(text, places, (part) => part)
  }

  const replace: Replacement['replace'] = (text) => replaceEscaped(replaceIn(text, placesIn(text), replaceWords))

  return { add, replace }
}
