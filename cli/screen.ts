/**
 * The terminal that a command writes to.
 *
 * @module
 */
import { plain } from '../reports/untrusted.ts'

type Stream = NodeJS.WriteStream

/** Whether a stream gets colours: a terminal, unless NO_COLOR forbids or FORCE_COLOR asks for them. */
export const hasColor = (stream: Stream, environment: NodeJS.ProcessEnv = process.env): boolean => {
  if (environment.NO_COLOR) return false
  const forced = environment.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return stream.isTTY === true && environment.TERM !== 'dumb'
}

/** Columns of a stream; 100 where it is no terminal. */
export const widthOf = (stream: Stream): number => stream.columns || 100

/** Words over lines that fit, each with the indent. */
export const wrapped = (text: string, width: number, indent = ''): string[] => {
  const lines: string[] = []
  for (const word of plain(text).split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && indent.length + line.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${line} ${word}`
    } else lines.push(word)
  }
  return lines.map((line) => `${indent}${line}`)
}

/** Rows as columns that line up; the last column is as long as it is. */
export const inColumns = (rows: readonly (readonly string[])[], gap = 2): string[] => {
  const widths = rows.reduce<number[]>((sizes, row) => row.map((cell, at) => Math.max(sizes[at] ?? 0, cell.length)), [])
  return rows.map((row) =>
    row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd((widths[at] ?? 0) + gap))).join(''),
  )
}
