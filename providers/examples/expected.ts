/**
 * What a run of a real server is expected to find, reviewed by hand, and how a report differs from it.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Report } from '../../reports/model.ts'

/** A verdict that was reviewed, and the reason for it. */
export type Expected = { readonly check: string; readonly verdict: 'fail' | 'warn'; readonly reason: string }

/** Reads the file of reviewed verdicts beside a descriptor. */
export const readExpected = (file: string): Expected[] => parse(readFileSync(file, 'utf8')) as Expected[]

/**
 * How a report differs from what was reviewed: a line for each verdict that is new, gone or another.
 */
export const differences = (report: Pick<Report, 'cases'>, expected: readonly Expected[]): string[] => {
  const found = new Map<string, string>()
  for (const { check, verdict } of report.cases) {
    // A check with several cases counts by the worst of them.
    if (verdict === 'fail' || (verdict === 'warn' && !found.has(check))) found.set(check, verdict)
  }
  const reviewed = new Map(expected.map(({ check, verdict }) => [check, verdict]))
  return [...new Set([...found.keys(), ...reviewed.keys()])]
    .filter((check) => found.get(check) !== reviewed.get(check))
    .map((check) => `${check}: found ${found.get(check) ?? 'nothing'}, reviewed as ${reviewed.get(check) ?? 'nothing'}`)
}
