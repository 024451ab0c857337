/**
 * Counting verdicts.
 *
 * @module
 */
import type { Verdict } from '../engine/verdict.ts'
import type { ReportSummary } from './model.ts'

const emptySummary = (): ReportSummary => ({
  fail: 0,
  warn: 0,
  inconclusive: 0,
  deviation: 0,
  waived: 0,
  pass: 0,
  inapplicable: 0,
})

/** How many cases have each verdict. */
export const summarize = (cases: Iterable<{ readonly verdict: Verdict }>): ReportSummary => {
  const summary = emptySummary()
  for (const { verdict } of cases) summary[verdict] += 1
  return summary
}

/** The summaries of several providers as one. */
export const addSummaries = (summaries: Iterable<ReportSummary>): ReportSummary => {
  const total = emptySummary()
  for (const summary of summaries) {
    for (const verdict of Object.keys(total) as Verdict[]) total[verdict] += summary[verdict]
  }
  return total
}

/** How many cases were decided: all but the inconclusive and the inapplicable. */
export const decidedCases = (summary: ReportSummary): number =>
  summary.fail + summary.warn + summary.deviation + summary.waived + summary.pass
