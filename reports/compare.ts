/**
 * Two reports beside each other: what is different between an older one and a newer one, case by case.
 *
 * @module
 */
import type { Verdict } from '../engine/verdict.ts'
import { causeOf, groupBy } from './evidence.ts'
import type { Report, ReportCase } from './model.ts'
import { counted } from './words.ts'

/**
 * What became of a case, the worst first:
 *
 * - `failing`: it fails or warns, and did less before
 * - `undecided`: it was decided, and is not any more
 * - `cause`: it fails or warns as before, for another reason
 * - `fixed`: it fails or warns less than before
 * - `decided`: it was undecided, and neither fails nor warns
 * - `verdict`: another verdict, neither of them a fault
 * - `new`: the older report has no such case
 * - `gone`: the newer report has no such case
 */
export const changeKinds = ['failing', 'undecided', 'cause', 'fixed', 'decided', 'verdict', 'new', 'gone'] as const

export type ChangeKind = (typeof changeKinds)[number]

/** A case that is not what it was. */
export type Change = {
  readonly kind: ChangeKind
  readonly id: string
  /** As it was; null where it was not there. */
  readonly before: ReportCase | null
  /** As it is; null where it is not there any more. */
  readonly after: ReportCase | null
}

export type Comparison = {
  readonly before: Report
  readonly after: Report
  /** In the order of the kinds, and within a kind in the order of the newer report. */
  readonly changes: readonly Change[]
  /** How many cases are what they were. */
  readonly same: number
  /** 1 where something got worse, 3 where something cannot be told any more, 0 otherwise. */
  readonly exitCode: 0 | 1 | 3
}

const weights: Partial<Record<Verdict, number>> = { fail: 2, warn: 1 }
const weightOf = (one: ReportCase | null): number => (one && weights[one.verdict]) ?? 0

// What differs from run to run and says nothing: which token it was, how long it took, when it was.
const incidental = [
  [/<([a-z_]+):[\w.:-]+>/g, '<$1>'],
  [/\b\d+(?:\.\d+)?(?= ?(?:ms|s|seconds|milliseconds)\b)/g, '#'],
  [/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, '#'],
] as const

/** The headline of a case without what differs from run to run. */
const reasonOf = (one: ReportCase): string =>
  incidental.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), causeOf(one))

const isOpen = ({ verdict }: ReportCase): boolean => verdict === 'inconclusive'

const kindOf = (before: ReportCase, after: ReportCase): ChangeKind | null => {
  if (weightOf(after) > weightOf(before)) return 'failing'
  if (isOpen(after) && !isOpen(before)) return 'undecided'
  if (weightOf(after) < weightOf(before)) return 'fixed'
  if (isOpen(before) && !isOpen(after)) return 'decided'
  if (before.verdict !== after.verdict) return 'verdict'
  const isFault = weightOf(after) > 0 || isOpen(after)
  return isFault && reasonOf(before) !== reasonOf(after) ? 'cause' : null
}

const isWorse = ({ kind, after }: Change): boolean => kind === 'failing' || (kind === 'new' && weightOf(after) > 0)

const applies = ({ verdict }: ReportCase): boolean => verdict !== 'inapplicable'

/** Compares two reports. A case that does not apply is neither new nor gone. */
export const compareReports = (before: Report, after: Report): Comparison => {
  const earlier = new Map(before.cases.map((one) => [one.id, one]))
  const later = new Set(after.cases.map(({ id }) => id))
  const changed = after.cases.flatMap((one): Change[] => {
    const then = earlier.get(one.id)
    const kind = then ? kindOf(then, one) : applies(one) ? 'new' : null
    return kind === null ? [] : [{ kind, id: one.id, before: then ?? null, after: one }]
  })
  const gone = before.cases
    .filter((one) => !later.has(one.id) && applies(one))
    .map((one): Change => ({ kind: 'gone', id: one.id, before: one, after: null }))
  const byKind = groupBy([...changed, ...gone], ({ kind }) => kind)
  const changes = changeKinds.flatMap((kind) => byKind.get(kind) ?? [])
  return {
    before,
    after,
    changes,
    same: after.cases.filter(({ id }) => earlier.has(id)).length - changed.filter(({ kind }) => kind !== 'new').length,
    exitCode: changes.some(isWorse) ? 1 : changes.some(({ kind }) => kind === 'undecided') ? 3 : 0,
  }
}

/** The heading of each kind. */
export const changeHeadings: Readonly<Record<ChangeKind, string>> = {
  failing: 'Newly failing',
  undecided: 'Not decided any more',
  cause: 'Changed cause',
  fixed: 'Fixed',
  decided: 'Decided now',
  verdict: 'Another verdict',
  new: 'New cases',
  gone: 'Gone cases',
}

const changeWords: Readonly<Record<ChangeKind, (count: number) => string>> = {
  failing: (count) => `${counted(count, 'case')} newly failing`,
  undecided: (count) => `${count} not decided any more`,
  cause: (count) => `${count} with another cause`,
  fixed: (count) => `${count} fixed`,
  decided: (count) => `${count} decided now`,
  verdict: (count) => `${count} with another verdict`,
  new: (count) => `${count} new`,
  gone: (count) => `${count} gone`,
}

/** How many changes there are of each kind. */
export const countChanges = ({ changes }: Comparison): Record<ChangeKind, number> => {
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>
  for (const { kind } of changes) counts[kind]++
  return counts
}

const answers = { 0: 'Nothing got worse', 1: 'Something got worse', 3: 'It cannot be told whether something got worse' }

/** The answer in one sentence. */
export const answerOf = (comparison: Comparison): string => {
  const counts = countChanges(comparison)
  const words = changeKinds.filter((kind) => counts[kind] > 0).map((kind) => changeWords[kind](counts[kind]))
  const same = `${counted(comparison.same, 'case is', 'cases are')} the same`
  return `${answers[comparison.exitCode]}: ${[...words, same].join(', ')}.`
}

/** The case of a change as it is, or as it was where it is gone. */
export const caseOf = ({ before, after }: Change): ReportCase => (after ?? before) as ReportCase

/** The expected behaviour, from the report that knows the check. */
export const titleOfChange = ({ before, after }: Comparison, change: Change): string => {
  const { check } = caseOf(change)
  return after.checks[check]?.title ?? before.checks[check]?.title ?? check
}
