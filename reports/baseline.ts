/**
 * The baseline: an earlier report, whose faults are known. What was as bad in it does not block, what got better is
 * named, and a fault of it that the run has no case for must not go unnoticed.
 *
 * @module
 */
import { type FailOn, type Weight, weightOf } from './fail-on.ts'
import type { Report, ReportCase } from './model.ts'
import { plain } from './untrusted.ts'

export type Baseline = {
  /** The path of its file, as it was given. */
  readonly file: string
  readonly report: Pick<Report, 'started' | 'cases' | 'requirements'>
  /** Whether the run was to decide a check at all; all of them unless it is given. */
  readonly isWanted?: (check: string) => boolean
  /** The path of the report that can take its place; absent where none is written. */
  readonly successor?: string
}

/** How a run stands beside its baseline. */
export type Standing = {
  /** The weight that a case had; 0 where it did not block, or was not there. */
  readonly weightBefore: (id: string) => Weight
  /** Whether a case was left undecided then. */
  readonly wasOpen: (id: string) => boolean
  /** What is said of it in the report. */
  readonly told: NonNullable<Report['gate']['baseline']>
}

type Weigh = (one: ReportCase | GateCase, requirements: Report['requirements']) => Weight
type GateCase = Pick<ReportCase, 'id' | 'verdict' | 'level' | 'requirements' | 'covered_by'>

const betterOf = (now: readonly GateCase[], requirements: Report['requirements'], baseline: Baseline, weigh: Weigh) => {
  const before = new Map(baseline.report.cases.map((one) => [one.id, one]))
  return now.flatMap((one) => {
    const then = before.get(one.id)
    if (!then || one.verdict === 'inconclusive') return []
    const isBetter = weigh(one, requirements) < weigh(then, baseline.report.requirements)
    return isBetter ? [{ id: one.id, before: then.verdict, now: one.verdict }] : []
  })
}

/**
 * Compares a run with its baseline.
 *
 * @param complete false where the run was interrupted: nothing is missed then
 */
export const standingOf = (
  run: { cases: readonly GateCase[]; requirements: Report['requirements']; complete: boolean },
  baseline: Baseline,
  failOn: readonly FailOn[],
): Standing => {
  const weigh: Weigh = (one, requirements) => weightOf(one, failOn, requirements)
  const { cases, requirements, started } = baseline.report
  const weights = new Map(cases.map((one) => [one.id, weigh(one, requirements)]))
  const open = new Set(cases.filter(({ verdict }) => verdict === 'inconclusive').map(({ id }) => id))
  const present = new Set(run.cases.map(({ id }) => id))
  const isWanted = baseline.isWanted ?? (() => true)
  const missed = cases.filter(({ id, check }) => (weights.get(id) ?? 0) > 0 && !present.has(id) && isWanted(check))
  const weightBefore = (id: string): Weight => weights.get(id) ?? 0
  return {
    weightBefore,
    wasOpen: (id) => open.has(id),
    told: {
      file: baseline.file,
      started,
      known: run.cases
        .filter((one) => {
          const weight = weigh(one, run.requirements)
          return weight > 0 && weight <= weightBefore(one.id)
        })
        .map(({ id }) => id),
      better: betterOf(run.cases, run.requirements, baseline, weigh),
      unmatched: run.complete ? missed.map(({ id }) => id) : [],
    },
  }
}

/** A word of a shell; in quotes where it is none by itself. */
const shellWord = (text: string): string => {
  const word = plain(text)
  return /^[\w./:@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** The command that takes a report over as the baseline. */
export const copyCommand = (successor: string, file: string): string => `cp ${shellWord(successor)} ${shellWord(file)}`

const shownCases = 20

/** What got better than in the baseline, as lines for a terminal, with the command that takes it over. */
export const betterThanBaseline = (
  { gate }: Pick<Report, 'gate'>,
  { file, successor }: Pick<Baseline, 'file' | 'successor'>,
): string[] => {
  const better = gate.baseline?.better ?? []
  if (better.length === 0) return []
  const left = better.length - shownCases
  return [
    `Better than the baseline ${plain(file)}:`,
    ...better.slice(0, shownCases).map(({ id, before, now }) => `  ${plain(id)}: ${before} → ${now}`),
    ...(left > 0 ? [`  and ${left} more`] : []),
    ...(gate.holds && successor !== undefined ? [`Keep it so: ${copyCommand(successor, file)}`] : []),
  ]
}
