/**
 * The gate: whether a deployment may go on.
 *
 * @module
 */
import { causeOf, groupBy, suiteOf } from './evidence.ts'
import type { Report, ReportCase, ReportProvider, ReportSummary } from './model.ts'
import { decidedCases, summarize } from './summary.ts'
import { counted, summaryInWords } from './words.ts'

/**
 * What can be asked to block. A case that failed always blocks, whatever else is named: a gate cannot be switched off.
 *
 * - `must`: cases that failed, which is a violated MUST or a broken promise of the documentation
 * - `should`: cases with a warning as well
 * - `documented`: what the descriptor documents as a deviation does not block; says in words what is the default
 * - `rfc6749`: a documented deviation from RFC 6749 or RFC 6750 blocks nevertheless
 * - `bcp`: a documented deviation from RFC 9700, the best current practice for security, blocks nevertheless
 */
export const failOnValues = ['must', 'should', 'documented', 'rfc6749', 'bcp'] as const

export type FailOn = (typeof failOnValues)[number]

/** What blocks where nothing else is asked for. */
export const defaultFailOn: readonly FailOn[] = ['must', 'documented']

type GateCase = Pick<ReportCase, 'id' | 'provider' | 'check' | 'verdict' | 'cause' | 'findings' | 'covered_by'>
type GateProvider = Pick<ReportProvider, 'id' | 'decided' | 'problems'>

export type GateInput = {
  readonly summary: ReportSummary
  readonly cases: readonly GateCase[]
  readonly providers: readonly GateProvider[]
  /** False where the run was interrupted. */
  readonly complete: boolean
}

const strictSuites: Partial<Record<FailOn, readonly string[]>> = { rfc6749: ['rfc6749', 'rfc6750'], bcp: ['rfc9700'] }

// A documented departure from a SHOULD is not treated more harshly than an undocumented one, which is a warning.
const deviationBlocks = (one: GateCase, failOn: readonly FailOn[]): boolean =>
  failOn.some((value) => strictSuites[value]?.includes(suiteOf(one.check))) &&
  (one.covered_by?.verdict !== 'warn' || failOn.includes('should'))

const blocks = (one: GateCase, failOn: readonly FailOn[]): boolean => {
  if (one.verdict === 'fail') return true
  if (one.verdict === 'warn') return failOn.includes('should')
  return one.verdict === 'deviation' && deviationBlocks(one, failOn)
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

const blockingVerdicts: readonly (readonly [ReportCase['verdict'], string, string])[] = [
  ['fail', 'violates a MUST or the documentation', 'violate a MUST or the documentation'],
  ['warn', 'violates a SHOULD', 'violate a SHOULD'],
  ['deviation', 'departs from the standard as documented', 'depart from the standard as documented'],
]

const blockingInWords = (blocking: readonly GateCase[]): string[] => {
  const [first, ...others] = blocking
  if (!first) return []
  if (others.length === 0) return [`1 case of ${first.provider} blocks: ${first.check}: ${causeOf(first)}`]
  const providers = new Set(blocking.map((one) => one.provider)).size
  const who = providers === 1 ? first.provider : counted(providers, 'provider')
  const summary = summarize(blocking)
  const present = blockingVerdicts.filter(([verdict]) => summary[verdict] > 0)
  const all = blocking.length === 2 ? 'both' : 'all'
  const kinds = present.map(([verdict, one, many]) => {
    if (present.length === 1) return `${all} ${many}`
    return `${summary[verdict]} ${summary[verdict] === 1 ? one : many}`
  })
  return [`${blocking.length} cases of ${who} block: ${kinds.join(', ')}`]
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

/**
 * The answer of the gate: exit code 1 where something blocks, 3 where the run could not decide, 0 where the gate holds.
 *
 * @param input What the run found.
 * @param failOn What blocks.
 * @param maxInconclusive How many cases may be left undecided; those that the descriptor's limits forbid do not count.
 */
export const judgeGate = (
  input: GateInput,
  failOn: readonly FailOn[] = defaultFailOn,
  maxInconclusive = 0,
): Report['gate'] => {
  const cases = groupBy(input.cases, (one) => one.provider)
  const undecided = input.providers.filter((provider) => isUndecided(provider, cases.get(provider.id) ?? []))
  const undecidedIds = new Set(undecided.map(({ id }) => id))
  const blocking = input.cases.filter((one) => blocks(one, failOn))
  const open = input.cases.filter(isOpen)

  const against = [
    ...blockingInWords(blocking),
    ...problemsInWords(input.providers.filter((provider) => provider.decided && provider.problems.length > 0)),
  ]
  const unknown = [
    ...(input.complete ? [] : ['what was left when the run was interrupted']),
    ...undecidedInWords(undecided, cases),
    ...(open.length > maxInconclusive ? openInWords(open.filter((one) => !undecidedIds.has(one.provider))) : []),
    ...(undecided.length === 0 && decidedCases(input.summary) === 0 ? ['any case'] : []),
  ]
  const answer = (exitCode: 0 | 1 | 3, sentence: string): Report['gate'] => ({
    holds: exitCode === 0,
    exit_code: exitCode,
    fail_on: [...failOn],
    sentence,
    blocking: blocking.map((one) => one.id),
  })
  const aside = unknown.length > 0 ? [`not decided: ${unknown.map(endless).join('; ')}`] : []
  if (against.length > 0) return answer(1, sentenceOf([...against, ...aside]))
  if (unknown.length > 0) return answer(3, `The run could not decide: ${endless(unknown.join('; '))}.`)
  return answer(0, `The gate holds: ${summaryInWords(input.summary)}.`)
}
