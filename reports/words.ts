/**
 * The words that every report uses for the same thing.
 *
 * @module
 */
import type { Verdict } from '../engine/verdict.ts'
import type { Report, ReportSummary } from './model.ts'

/** The mark and the heading of each verdict. */
export const verdictWords: Record<Verdict, { readonly mark: string; readonly heading: string }> = {
  fail: { mark: '✗', heading: 'Failed' },
  warn: { mark: '!', heading: 'Warnings' },
  inconclusive: { mark: '?', heading: 'Not decided' },
  deviation: { mark: '≠', heading: 'Documented deviations' },
  waived: { mark: '~', heading: 'Waived' },
  pass: { mark: '✓', heading: 'Passed' },
  inapplicable: { mark: '·', heading: 'Not applicable' },
}

/** What each mode means, for the first line of a report. */
export const modeSentences: Record<Report['mode'], string> = {
  live: 'requests went to the real servers',
  mocked: 'the embedded authorization server stood in for the provider, nothing left this machine',
  'in process': 'the server ran inside the test process, over an in-memory connection',
  mixed: 'not every provider was tested in the same mode, each one names its own',
}

/** A number and its noun: `1 case`, `2 cases`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

const summaryWords: readonly (readonly [keyof ReportSummary, (count: number) => string])[] = [
  ['fail', (count) => `${counted(count, 'case')} failed`],
  ['pass', (count) => `${counted(count, 'case')} passed`],
  ['warn', (count) => counted(count, 'warning')],
  ['deviation', (count) => counted(count, 'documented deviation')],
  ['waived', (count) => `${count} waived`],
  ['inconclusive', (count) => `${count} not decided`],
]

/** A summary in words, without what is zero: `312 cases passed, 4 documented deviations`. */
export const summaryInWords = (summary: ReportSummary): string =>
  summaryWords
    .filter(([verdict]) => summary[verdict] > 0)
    .map(([verdict, words]) => words(summary[verdict]))
    .join(', ') || 'no case was decided'

/** A duration for people: `340 ms`, `12.3 s`, `3 min 20 s`. */
export const durationInWords = (milliseconds: number): string => {
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** A moment for people, in UTC: `2026-11-20 14:03 UTC`. */
export const momentInWords = (moment: string): string => {
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? moment : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** What a level rests on where it is no keyword of the text; null where there is nothing to be said of it. */
export const basisInWords = (basis: 'required' | 'declarative' | 'peer' | undefined): string | null => {
  if (basis === 'declarative') return 'said as a fact, without a keyword'
  return basis === 'peer' ? 'said of the client: a server merely can be seen to enforce it' : null
}
