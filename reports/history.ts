/**
 * The history of a folder of reports: how many cases had each verdict in each, and when each fault began.
 *
 * @module
 */
import { type Verdict, verdicts } from '../engine/verdict.ts'
import { causeOf, titleOf } from './evidence.ts'
import type { Report, ReportSummary } from './model.ts'

/** What is kept of a report: a year of them fits into memory. */
export type Night = {
  /** The path of the report. */
  readonly file: string
  readonly started: string
  readonly mode: Report['mode']
  readonly complete: boolean
  readonly exitCode: Report['gate']['exit_code']
  readonly summary: ReportSummary
  /** The verdict of each case by its number; 0 where the report has no such case, else one more than its place. */
  readonly verdicts: Uint8Array
  /** What is said of the cases that fail or warn, by their numbers. */
  readonly faults: ReadonlyMap<number, { readonly cause: string; readonly title: string }>
}

/** The numbers of cases, by their ids: the same in all nights of a history. */
export type CaseNumbers = Map<string, number>

/** A fault from the night it began to the night it was over. */
export type Fault = {
  readonly id: string
  readonly title: string
  /** As it was seen last. */
  readonly verdict: Verdict
  readonly cause: string
  /** The place of the first night with it. */
  readonly began: number
  /** Whether no earlier night had the case without it: it may be older than the history. */
  readonly fromTheStart: boolean
  /** The place of the last night with it. */
  readonly lastSeen: number
  /** The place of the night that had the case without the fault; null where it lasts. */
  readonly ended: number | null
  /** How many nights had it. */
  readonly nights: number
}

export type History = {
  /** The oldest first. */
  readonly nights: readonly Night[]
  /** Those that last first, the newest of each before older ones. */
  readonly faults: readonly Fault[]
}

const numberOf = (id: string, numbers: CaseNumbers): number => {
  const known = numbers.get(id)
  if (known !== undefined) return known
  numbers.set(id, numbers.size)
  return numbers.size - 1
}

const isFault = (verdict: Verdict): boolean => verdict === 'fail' || verdict === 'warn'

/**
 * What a history keeps of a report.
 *
 * @param numbers the numbers of the cases of all reports; it learns the new ones
 */
export const nightOf = (file: string, report: Report, numbers: CaseNumbers): Night => {
  const placed = report.cases.map((one) => ({ one, number: numberOf(one.id, numbers) }))
  const found = new Uint8Array(numbers.size)
  for (const { one, number } of placed) found[number] = 1 + verdicts.indexOf(one.verdict)
  const faults = placed
    .filter(({ one }) => isFault(one.verdict))
    .map(({ one, number }) => [number, { cause: causeOf(one), title: titleOf(report, one) }] as const)
  const { started, mode, complete, gate, summary } = report
  return { file, started, mode, complete, exitCode: gate.exit_code, summary, verdicts: found, faults: new Map(faults) }
}

const verdictIn = (night: Night | undefined, number: number): Verdict | undefined =>
  verdicts[(night?.verdicts[number] ?? 0) - 1]

/** The faults of one case. A night that left it undecided, or did not have it, says nothing. */
const faultsOf = (id: string, number: number, nights: readonly Night[]): Fault[] => {
  const faults: Fault[] = []
  let current: Fault | undefined
  let wasSound = false
  for (const [at, night] of nights.entries()) {
    const verdict = verdictIn(night, number)
    if (verdict === undefined || verdict === 'inconclusive') continue
    if (isFault(verdict)) {
      const { cause = '', title = id } = night.faults.get(number) ?? {}
      const begun = current ?? { id, began: at, fromTheStart: !wasSound, ended: null, nights: 0 }
      current = { ...begun, verdict, cause, title, lastSeen: at, nights: begun.nights + 1 }
      continue
    }
    wasSound = true
    if (current) faults.push({ ...current, ended: at })
    current = undefined
  }
  return current ? [...faults, current] : faults
}

const inOrder = (a: Night, b: Night): number =>
  Date.parse(a.started) - Date.parse(b.started) || (a.file < b.file ? -1 : 1)

const lastingFirst = (a: Fault, b: Fault): number =>
  Number(a.ended !== null) - Number(b.ended !== null) || b.began - a.began || (a.id < b.id ? -1 : 1)

/** The history of some nights, in whatever order they come. */
export const historyOf = (nights: readonly Night[], numbers: CaseNumbers): History => {
  const sorted = nights.toSorted(inOrder)
  const faults = [...numbers].flatMap(([id, number]) => faultsOf(id, number, sorted))
  return { nights: sorted, faults: faults.toSorted(lastingFirst) }
}
