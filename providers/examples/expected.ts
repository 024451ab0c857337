/**
 * What a run of a real server is expected to find, reviewed by hand, and how a run differs from it.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { ReportCase } from '../../reports/model.ts'

/** A verdict that was reviewed, and the reason for it. */
export type Expected = {
  readonly check: string
  readonly verdict: 'fail' | 'warn' | 'inconclusive'
  /** The cases of the check that it is about, each by one or more of its parameters. Without it, all of them. */
  readonly cases?: readonly ReportCase['parameters'][]
  readonly reason: string
}

/** A case as a report has it. */
export type FoundCase = Pick<ReportCase, 'id' | 'check' | 'parameters' | 'verdict'>

/** Reads the file of reviewed verdicts beside a descriptor. */
export const readExpected = (file: string): Expected[] => parse(readFileSync(file, 'utf8')) as Expected[]

const reviewedVerdicts: readonly FoundCase['verdict'][] = ['fail', 'warn', 'inconclusive']

const matches = (found: FoundCase, wanted: ReportCase['parameters']): boolean =>
  Object.entries(wanted).every(([name, value]) => found.parameters[name] === value)

const named = (check: string, parameters: ReportCase['parameters']): string => {
  const shown = Object.entries(parameters).map(([name, value]) => `${name}=${value}`)
  return `${check}${shown.length === 0 ? '' : `[${shown.join(',')}]`}`
}

/**
 * How the cases of a run differ from what was reviewed, a line for each: a verdict that nobody reviewed, one that is
 * another than it was, and a review that is about no case any more.
 */
export const differences = (cases: readonly FoundCase[], expected: readonly Expected[]): string[] => {
  const applicable = cases.filter(({ verdict }) => verdict !== 'inapplicable')
  const reviewed = new Set<FoundCase>()
  const lines = expected.flatMap(({ check, verdict, cases: wanted = [{}] }) =>
    wanted.flatMap((parameters) => {
      const about = applicable.filter((found) => found.check === check && matches(found, parameters))
      for (const found of about) reviewed.add(found)
      if (about.length === 0) return [`${named(check, parameters)}: reviewed as ${verdict}, and there is no such case`]
      return about
        .filter((found) => found.verdict !== verdict)
        .map((found) => `${found.id}: found ${found.verdict}, reviewed as ${verdict}`)
    }),
  )
  const unreviewed = applicable.filter((found) => reviewedVerdicts.includes(found.verdict) && !reviewed.has(found))
  return [...new Set(lines), ...unreviewed.map(({ id, verdict }) => `${id}: found ${verdict}, reviewed by nobody`)]
}
