/**
 * The text of a descriptor, to be quoted line by line without its secrets.
 *
 * @module
 */
import type { LineCounter } from 'yaml'
import { isEnvironmentReference } from './environment.ts'
import { printable, redacted } from './load-mistake.ts'

/** A part of the text: from an offset up to another. */
export type Range = readonly [from: number, to: number]

/** What must not be shown. */
export type Secrets = {
  /** Parts of the text. */
  readonly ranges: readonly Range[]
  /** Values, wherever they stand. */
  readonly literals: readonly string[]
}

export type Excerpt = { readonly line: number; readonly column: number; readonly snippet: string }

// Where the YAML cannot be trusted, and in comments, secrets are told by their names alone.
const namedSecret = /(?:secret|passw(?:or)?d|token)["']?\s*[:=]\s*(?<value>\S.*)$/dgi
const namedSecretInComment = /#.*?(?:secret|passw(?:or)?d|token)["']?\s*[:=]\s*(?<value>\S.*)$/dgi
const userInfo = /\/\/(?<value>[^\s/?#"']*)@/dg

// A shorter value cannot be told from ordinary words.
const shortestLiteral = 6
const longestLine = 100_000
const widthBefore = 60
const widthAfter = 100

const matchesIn = (line: string, pattern: RegExp): Range[] =>
  [...line.matchAll(pattern)].flatMap((match) => {
    const value = match.groups?.value ?? ''
    const range = match.indices?.groups?.value
    return range && !isEnvironmentReference(value.replace(/^(["']?)(.*)\1$/, '$2')) ? [range] : []
  })

const occurrencesIn = (line: string, literal: string): Range[] => {
  if (literal.length < shortestLiteral) return []
  const found: Range[] = []
  for (let at = line.indexOf(literal); at >= 0; at = line.indexOf(literal, at + literal.length)) {
    found.push([at, at + literal.length])
  }
  return found
}

const merged = (ranges: readonly Range[]): Range[] => {
  const disjoint: Range[] = []
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = disjoint.at(-1)
    if (last === undefined || from > last[1]) disjoint.push([from, to])
    else disjoint[disjoint.length - 1] = [last[0], Math.max(last[1], to)]
  }
  return disjoint
}

const withoutRanges = (line: string, ranges: readonly Range[], from: number, to: number) => {
  let at = from
  let shown = ''
  for (const [start, end] of ranges) {
    if (end <= at || start >= to) continue
    shown += line.slice(at, Math.max(at, start)) + redacted
    at = end
  }
  return printable((shown + line.slice(at, Math.max(at, to))).replaceAll('\t', ' '))
}

const cutStart = (text: string) => {
  const characters = [...text]
  return characters.length <= widthBefore ? text : `…${characters.slice(-widthBefore + 1).join('')}`
}

const cutEnd = (text: string) => {
  const characters = [...text.slice(0, 4 * widthAfter)]
  return characters.length < widthAfter ? text : `${characters.slice(0, widthAfter - 1).join('')}…`
}

/**
 * Quotes the line at an offset, with its number and a caret.
 *
 * @param trusted whether the secrets are known to be complete, which they are not where the YAML is broken
 */
export const excerptAt = (
  text: string,
  lines: LineCounter,
  offset: number,
  { ranges: secrets, literals }: Secrets,
  trusted: boolean,
): Excerpt => {
  const { line, col } = lines.linePos(offset)
  const start = lines.lineStarts[line - 1] ?? 0
  const raw = /^[^\r\n]*/.exec(text.slice(start, start + longestLine))?.[0] ?? ''
  const ranges = merged([
    ...secrets
      .filter(([from, to]) => from < start + raw.length && to > start)
      .map(([from, to]): Range => [Math.max(0, from - start), Math.min(raw.length, to - start)]),
    ...literals.flatMap((literal) => occurrencesIn(raw, literal)),
    ...matchesIn(raw, trusted ? namedSecretInComment : namedSecret),
    ...matchesIn(raw, userInfo),
  ])
  // Nothing points into a secret: the caret stands under its start.
  const inside = ranges.find(([from, to]) => from < col - 1 && col - 1 < to)
  const caret = inside === undefined ? col - 1 : inside[0]
  const before = cutStart(withoutRanges(raw, ranges, 0, caret))
  const after = cutEnd(withoutRanges(raw, ranges, caret, raw.length))
  const number = String(line).padStart(5)
  const snippet = `${number} | ${before}${after}\n${' '.repeat(5)} | ${' '.repeat([...before].length)}^`
  return { line, column: col, snippet }
}
