/**
 * The gate: whether a deployment may go on.
 *
 * @module
 */
import { type Baseline, copyCommand, type Standing, standingOf } from './baseline.ts'
import { causeOf, groupBy } from './evidence.ts'
import { defaultFailOn, type FailOn, isCounted, type Weight, weightOf } from './fail-on.ts'
import type { Report, ReportCase, ReportProvider, ReportSummary } from './model.ts'
import { decidedCases, summarize } from './summary.ts'
import { counted, summaryInWords } from './words.ts'

export type { Baseline } from './baseline.ts'
export { defaultFailOn, type FailOn, failOnValues } from './fail-on.ts'

type GateCase = Pick<
  ReportCase,
  'id' | 'provider' | 'check' | 'verdict' | 'level' | 'requirements' | 'cause' | 'findings' | 'covered_by'
>
type GateProvider = Pick<ReportProvider, 'id' | 'decided' | 'problems'>

export type GateInput = {
  readonly summary: ReportSummary
  readonly cases: readonly GateCase[]
  /** The requirements that the cases name, by id. */
  readonly requirements: Report['requirements']
  readonly providers: readonly GateProvider[]
  /** False where the run was interrupted, or a part of it is missing. */
  readonly complete: boolean
  /** What is missing, in words, where it is something else than what was left when the run was interrupted. */
  readonly missing?: string | undefined
}

/** Whether a case is inconclusive because the descriptor's own limits forbade it, which nobody has to repair. */
export const isLimited = (one: Pick<ReportCase, 'verdict' | 'findings'>): boolean =>
  one.verdict === 'inconclusive' && one.findings[0]?.kind === 'limits'

const isOpen = (one: GateCase): boolean => one.verdict === 'inconclusive' && !isLimited(one)

// The engine knows when a provider was out of reach; a provider of which only the unanswered is left is no better.
const isUndecided = (provider: GateProvider, cases: readonly GateCase[]): boolean =>
  !provider.decided || (cases.some(isOpen) && decidedCases(summarize(cases)) === 0)

const endless = (sentence: string): string => sentence.trim().replace(/\.+$/, '')
const sentenceOf = (clauses: readonly string[]): string => {
  const text = clauses.map(endless).join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

type Blocking = { readonly one: GateCase; readonly weight: Weight }

const kindsOfBlocking: readonly (readonly [(blocking: Blocking) => boolean, string, string])[] = [
  [
    ({ one, weight }) => one.verdict !== 'deviation' && weight === 2,
    'violates a MUST or the documentation',
    'violate a MUST or the documentation',
  ],
  [({ one, weight }) => one.verdict !== 'deviation' && weight === 1, 'violates a SHOULD', 'violate a SHOULD'],
  [
    ({ one }) => one.verdict === 'deviation',
    'departs from the standard as documented',
    'depart from the standard as documented',
  ],
]

const blockingInWords = (blocking: readonly Blocking[]): string[] => {
  const cases = blocking.map(({ one }) => one)
  const [first, ...others] = cases
  if (!first) return []
  if (others.length === 0) return [`1 case of ${first.provider} blocks: ${first.check}: ${causeOf(first)}`]
  const providers = new Set(cases.map((one) => one.provider)).size
  const who = providers === 1 ? first.provider : counted(providers, 'provider')
  const all = blocking.length === 2 ? 'both' : 'all'
  const kinds = kindsOfBlocking.flatMap(([isOfKind, one, many]) => {
    const count = blocking.filter(isOfKind).length
    if (count === 0) return []
    if (count === blocking.length) return [`${all} ${many}`]
    return [`${count} ${count === 1 ? one : many}`]
  })
  return [`${blocking.length} cases of ${who} block: ${kinds.join(', ')}`]
}

const unmatchedInWords = ({ file, successor }: Baseline, { told }: Standing): string[] => {
  const [first, ...others] = told.unmatched
  if (first === undefined) return []
  const rest = others.length === 0 ? '' : ` and ${others.length} more`
  const command =
    successor === undefined
      ? 'run it with --out, and copy report.json over the baseline'
      : `once this report is right, take it over: ${copyCommand(successor, file)}`
  return [
    `the baseline ${file} has ${counted(told.unmatched.length, 'fault')} that no case of this run matches ` +
      `(renamed, or the provider is gone): ${first}${rest}; ${command}`,
  ]
}

const problemsInWords = (providers: readonly GateProvider[]): string[] => {
  const problems = providers.flatMap(({ id, problems }) => problems.map((problem) => `${id}: ${problem}`))
  if (problems.length <= 1) return problems.map((problem) => `a problem of the run blocks: ${problem}`)
  return [`${problems.length} problems of the run block, the first of ${problems[0]}`]
}

const undecidedInWords = (undecided: readonly GateProvider[], cases: Map<string, GateCase[]>): string[] => {
  const [first, ...others] = undecided
  if (!first) return []
  const silent = cases.get(first.id)?.find(isOpen)
  const reason = endless(first.problems[0] ?? (silent ? causeOf(silent) : 'it could not be tested'))
  const rest = others.length === 0 ? '' : `, and ${counted(others.length, 'more provider')}`
  return [`${first.id}, because ${reason}${rest}`]
}

const openInWords = (open: readonly GateCase[]): string[] => {
  const [first] = open
  if (!first) return []
  const others = open.some((one) => one.provider !== first.provider) ? ' and others' : ''
  const howMany = counted(open.length, 'case')
  return [`${howMany} of ${first.provider}${others}, the first because: ${causeOf(first)}`]
}

/** A profile of which no case decides anything must not hold by saying nothing. */
const uncountedInWords = (input: GateInput, failOn: readonly FailOn[]): string[] => {
  const decided = input.cases.filter(({ verdict }) => verdict !== 'inconclusive' && verdict !== 'inapplicable')
  const isSaid = decided.length === 0 || decided.some((one) => isCounted(one, failOn, input.requirements))
  return isSaid ? [] : [`${failOn.join(', ')}, as no case of this run decides a requirement of it`]
}

/** What a gate that holds passes over, so that nobody reads its answer as praise. */
const passedOver = (
  cases: readonly GateCase[],
  failOn: readonly FailOn[],
  standing: Standing | undefined,
): string[] => {
  const known = new Set(standing?.told.known)
  const left = cases.filter((one) => one.verdict === 'fail' && !known.has(one.id)).length
  const better = standing?.told.better.length ?? 0
  return [
    ...(known.size > 0
      ? [`${counted(known.size, 'fault')} of the baseline ${known.size === 1 ? 'is' : 'are'} still there`]
      : []),
    ...(better > 0 ? [`${counted(better, 'case')} got better than in the baseline`] : []),
    ...(left > 0 ? [`${left} failed that ${failOn.join(', ')} does not block`] : []),
  ]
}

/**
 * The answer of the gate: exit code 1 where something blocks, 3 where the run could not decide, 0 where the gate holds.
 *
 * With a baseline, what was as bad in it does not block, and what it left undecided does not count; a fault of it that
 * matches no case blocks, as nobody would notice that it is compared with nothing.
 *
 * @param input What the run found.
 * @param failOn What blocks.
 * @param maxInconclusive How many cases may be left undecided; those that the descriptor's limits forbid do not count.
 * @param baseline The report whose faults are known.
 */
export const judgeGate = (
  input: GateInput,
  failOn: readonly FailOn[] = defaultFailOn,
  maxInconclusive = 0,
  baseline?: Baseline,
): Report['gate'] => {
  const { requirements, complete } = input
  const cases = groupBy(input.cases, (one) => one.provider)
  const undecided = input.providers.filter((provider) => isUndecided(provider, cases.get(provider.id) ?? []))
  const undecidedIds = new Set(undecided.map(({ id }) => id))
  const standing = baseline && standingOf({ cases: input.cases, requirements, complete }, baseline, failOn)
  const blocking = input.cases
    .map((one): Blocking => ({ one, weight: weightOf(one, failOn, requirements) }))
    .filter(({ one, weight }) => weight > (standing?.weightBefore(one.id) ?? 0))
  const open = input.cases.filter((one) => isOpen(one) && !standing?.wasOpen(one.id))

  const against = [
    ...blockingInWords(blocking),
    ...problemsInWords(input.providers.filter((provider) => provider.decided && provider.problems.length > 0)),
    ...(baseline && standing ? unmatchedInWords(baseline, standing) : []),
  ]
  const unknown = [
    ...(complete ? [] : [input.missing ?? 'what was left when the run was interrupted']),
    ...undecidedInWords(undecided, cases),
    ...(open.length > maxInconclusive ? openInWords(open.filter((one) => !undecidedIds.has(one.provider))) : []),
    ...(undecided.length === 0 && decidedCases(input.summary) === 0 ? ['any case'] : []),
    ...uncountedInWords(input, failOn),
  ]
  const answer = (exitCode: 0 | 1 | 3, sentence: string): Report['gate'] => ({
    holds: exitCode === 0,
    exit_code: exitCode,
    fail_on: [...failOn],
    max_inconclusive: maxInconclusive,
    sentence,
    blocking: blocking.map(({ one }) => one.id),
    ...(standing ? { baseline: standing.told } : {}),
  })
  const aside = unknown.length > 0 ? [`not decided: ${unknown.map(endless).join('; ')}`] : []
  if (against.length > 0) return answer(1, sentenceOf([...against, ...aside]))
  if (unknown.length > 0) return answer(3, `The run could not decide: ${endless(unknown.join('; '))}.`)
  const found = [summaryInWords(input.summary), ...passedOver(input.cases, failOn, standing)].join('; ')
  return answer(0, `The gate holds: ${found}.`)
}
