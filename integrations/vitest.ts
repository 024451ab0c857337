/**
 * Conformance tests in a test framework: the plan of a provider as tests of the caller's own vitest or `node:test`,
 * whose functions are handed in, so that any version works and none is a dependency.
 *
 * @example vitest
 * ```ts
 * import { afterAll, describe, test } from 'vitest'
 * import { conformance } from 'oauth2spec/vitest'
 *
 * conformance({ describe, test, afterAll }, 'acme.yaml', { mode: 'live', report: 'compliance-report' })
 * ```
 *
 * @example node:test
 * ```ts
 * import { after, describe, test } from 'node:test'
 * import { conformance } from 'oauth2spec/vitest'
 *
 * conformance({ describe, test, afterAll: after }, 'acme.yaml', { mode: 'mocked' })
 * ```
 *
 * @module
 */
import { version } from '../cli/version.ts'
import { realClock } from '../engine/clock.ts'
import { subjectOf } from '../engine/grant.ts'
import { type Case, isSelected, planOf } from '../engine/plan.ts'
import { type CaseResult, inPhases, openRun, type ProviderRun, waiverProblems } from '../engine/run.ts'
import type { Defect } from '../fixtures/defect.ts'
import { mockedTarget } from '../fixtures/in-memory.ts'
import { limitsOf, type Provider } from '../providers/provider.ts'
import { buildReport, type FinishedRun } from '../reports/build.ts'
import { objectionsOf } from '../reports/evidence.ts'
import type { Report, ReportCase, ReportCheck } from '../reports/model.ts'
import { plain } from '../reports/untrusted.ts'
import { writeReports } from '../reports/write.ts'
import { catalogue } from '../suites/catalogue.ts'
import { type Allure, tellAllure } from './allure.ts'
import { failureText, skipReason, warningText } from './case-text.ts'
import { type GivenProvider, givenDefect, loadGiven } from './given-providers.ts'

export type { Allure } from './allure.ts'
export type { GivenProvider } from './given-providers.ts'

/** What is used of the context that a test is handed. */
export type TestContext = {
  /** vitest throws here, which ends the test; `node:test` goes on. */
  readonly skip: (reason: string) => unknown
  /** vitest: `meta` of it reaches reporters. */
  readonly task?: { readonly meta: object }
  /** vitest: an annotation that reporters show. */
  readonly annotate?: (message: string, type: string) => PromiseLike<unknown>
  /** `node:test`: a line that reporters show. */
  readonly diagnostic?: (message: string) => void
}

/** Options of a suite: `concurrent` and `shuffle` are vitest's words, `concurrency` is that of `node:test`. */
export type SuiteOptions = {
  readonly concurrent: boolean
  readonly shuffle: false
  readonly concurrency: boolean
}

/** Milliseconds. */
export type TestOptions = { readonly timeout: number }

/** The functions of the caller's test framework. */
export type TestFramework = {
  readonly describe: (name: string, options: SuiteOptions, body: () => void | Promise<void>) => unknown
  readonly test: (name: string, options: TestOptions, body: (context: TestContext) => Promise<void>) => unknown
  /** `afterAll` of vitest, or `after` of `node:test`; it is needed for a report. */
  readonly afterAll?: (body: () => Promise<void>) => unknown
}

export type ConformanceOptions = {
  /**
   * `mocked`: the embedded server stands in for each provider, and nothing leaves the machine. `live`: requests go to
   * the real thing, with credentials from the environment.
   */
  readonly mode: 'mocked' | 'live'
  /** Ids of checks, or beginnings of ids such as `rfc6749/5.1`; all, unless given. */
  readonly check?: string | readonly string[] | undefined
  /** Whether the violation of a SHOULD fails its test; it passes with an annotation unless this says `fail`. */
  readonly warnings?: 'pass' | 'fail' | undefined
  /** The id of a defect that the embedded server is given, to see the tests fail. */
  readonly defect?: string | undefined
  /** Values of the descriptors' variables. */
  readonly variables?: Readonly<Record<string, string>> | undefined
  /** What the descriptors' references are taken from in live mode; `process.env` unless given. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined
  /** A directory: the files of all reporters are written there when all tests are done. */
  readonly report?: string | undefined
  /** The module `allure-js-commons`, where the tests run under `allure-vitest`: labels, links and attachments. */
  readonly allure?: Allure | undefined
}

/**
 * What a test of vitest carries in `task.meta.oauth2spec`, for reporters: parts of the report, redacted.
 *
 * @example
 * ```ts
 * declare module 'vitest' {
 *   interface TaskMeta {
 *     oauth2spec?: import('oauth2spec/vitest').CaseMeta
 *   }
 * }
 * ```
 */
export type CaseMeta = {
  readonly case: ReportCase
  readonly check: ReportCheck | undefined
  readonly requirements: Report['requirements']
  /** The exchanges that the case names; none where it passed. */
  readonly exchanges: Report['exchanges']
}

/** The error of a test that does not hold. */
export type ConformanceError = Error & { readonly finding: ReportCase['findings'][number] | null }

/** The one run that all tests of a provider share. It is opened by the first of them, so that one alone can run too. */
type SharedRun = {
  readonly provider: Provider
  readonly cases: readonly Case[]
  readonly results: ReadonlyMap<Case, CaseResult>
  readonly run: (planned: Case) => Promise<CaseResult>
  /** What is done of it; undefined where no test of it ran. */
  readonly finished: () => FinishedRun | undefined
  readonly close: () => Promise<void>
}

type Settings = Pick<ConformanceOptions, 'mode' | 'warnings' | 'allure'> & {
  readonly selection: readonly string[] | undefined
  readonly defect: Defect | undefined
}

const inOrder: SuiteOptions = { concurrent: false, shuffle: false, concurrency: false }
const together: SuiteOptions = { concurrent: true, shuffle: false, concurrency: true }

// The engine ends a case by itself and says why; the framework's own limit is for what nobody thought of.
const grace = 5

const selectionOf = (check: ConformanceOptions['check']): readonly string[] | undefined => {
  const wanted = typeof check === 'string' ? [check] : check
  const unknown = wanted?.find((id) => !catalogue.checks.some((known) => isSelected(known, [id])))
  if (unknown === undefined) return wanted
  throw new Error(
    `there is no check ${JSON.stringify(unknown)}, and none begins with it: \`npx oauth2spec list\` lists them`,
  )
}

const settingsOf = ({ afterAll }: TestFramework, options: ConformanceOptions): Settings => {
  const { mode, check, warnings, defect, report, allure } = options
  // A caller in JavaScript has no compiler that insists on it, and a mode is never guessed.
  if (mode !== 'mocked' && mode !== 'live') throw new Error("conformance: give it a mode, 'mocked' or 'live'")
  if (defect !== undefined && mode === 'live') {
    throw new Error('conformance: a defect is for the embedded server, and so for mocked mode')
  }
  if (report !== undefined && !afterAll) {
    throw new Error(
      'conformance: a report is written when all is done: hand in afterAll as well, or `after` of node:test',
    )
  }
  return { mode, warnings, allure, selection: selectionOf(check), defect: givenDefect(defect) }
}

const sharedRun = (provider: Provider, { mode, selection, defect }: Settings): SharedRun => {
  const cases = planOf(subjectOf(provider), catalogue, selection)
  const results = new Map<Case, CaseResult>()
  let opened: { readonly run: ProviderRun; readonly started: number } | undefined
  let ended = 0
  const open = () => {
    const target = mode === 'live' ? { clock: realClock } : mockedTarget(provider, defect)
    return { run: openRun(provider, target, { catalogue, ...(selection ? { selection } : {}) }), started: Date.now() }
  }
  return {
    provider,
    cases,
    results,
    run: async (planned) => {
      opened ??= open()
      const result = await opened.run.runCase(planned)
      results.set(planned, result)
      ended = Date.now()
      return result
    },
    finished: () =>
      opened && {
        provider,
        results: cases.flatMap((planned) => results.get(planned) ?? []),
        requests: opened.run.requests(),
        duration: ended - opened.started,
        redactor: opened.run.redactor,
      },
    close: async () => opened?.run.close(),
  }
}

const reportOf = (runs: readonly FinishedRun[], mode: Report['mode'], started: Date, complete: boolean): Report =>
  buildReport({
    runs,
    catalogue,
    started,
    duration: Date.now() - started.getTime(),
    complete,
    mode,
    version: version(),
  })

/** A result and, where its cause is the exchange of another case, that one too. */
const withSource = (result: CaseResult, all: Iterable<CaseResult>): CaseResult[] => {
  const cited = result.findings.flatMap(({ exchange }) => exchange ?? [])
  const foreign = cited.filter((id) => !result.evidence.some(({ exchange }) => exchange.id === id))
  const sources = [...all].filter(
    (other) => other !== result && other.evidence.some(({ exchange }) => foreign.includes(exchange.id)),
  )
  return foreign.length === 0 ? [result] : [result, ...sources.slice(0, 1)]
}

/** The report of one case: redacted and worded like that of a whole run. */
const caseReport = (shared: SharedRun, result: CaseResult): { report: Report; one: ReportCase } => {
  const done = shared.finished()
  const runs = done ? [{ ...done, results: withSource(result, shared.results.values()) }] : []
  const report = reportOf(runs, shared.provider.mode, new Date(), false)
  const [one] = report.cases
  if (!one) throw new Error(`${result.case.id} is missing in its own report`)
  return { report, one }
}

const metaOf = (report: Report, one: ReportCase): CaseMeta => ({
  case: one,
  check: report.checks[one.check],
  requirements: Object.fromEntries(Object.entries(report.requirements).filter(([id]) => one.requirements.includes(id))),
  exchanges:
    one.verdict === 'pass'
      ? {}
      : Object.fromEntries(
          Object.entries(report.exchanges).filter(([id]) => one.exchanges.some((exchange) => exchange.id === id)),
        ),
})

/** The error of a case. Its stack would show this file, which tells nobody anything. */
const errorOf = (report: Report, one: ReportCase): ConformanceError => {
  const error = Object.assign(new Error(failureText(report, one)), { finding: objectionsOf(one)[0] ?? null })
  // By this name reporters tell what was judged and found wanting from what broke.
  error.name = one.verdict === 'inconclusive' ? 'Error' : 'AssertionError'
  error.stack = `${error.name}: ${error.message}`
  return error
}

const judge = async (context: TestContext, report: Report, one: ReportCase, settings: Settings): Promise<void> => {
  const reason = skipReason(one)
  if (reason !== undefined) {
    context.skip(reason)
    return
  }
  if (one.verdict === 'fail' || one.verdict === 'inconclusive') throw errorOf(report, one)
  if (one.verdict !== 'warn') return
  if (settings.warnings === 'fail') throw errorOf(report, one)
  const warning = warningText(report, one)
  if (context.annotate) await context.annotate(warning, 'warning')
  else context.diagnostic?.(`warning: ${warning}`)
}

const testOf = (shared: SharedRun, planned: Case, settings: Settings) => async (context: TestContext) => {
  const { report, one } = caseReport(shared, await shared.run(planned))
  if (context.task) Object.assign(context.task.meta, { oauth2spec: metaOf(report, one) })
  if (settings.allure) await tellAllure(settings.allure, report, one)
  await judge(context, report, one, settings)
}

const nameOf = ({ check, shown }: Case): string => {
  const parameters = Object.entries(shown).map(([name, value]) => `${name}=${value}`)
  return plain(`${check.id} ${check.title}${parameters.length === 0 ? '' : ` (${parameters.join(', ')})`}`)
}

const takesTime = ({ check }: Case): boolean => check.kind === 'probe' && check.takesTime

const timeoutOf = (provider: Provider, planned: Case): number => {
  const { case_timeout, longest_wait } = limitsOf(provider)
  return (case_timeout + (takesTime(planned) ? longest_wait : 0) + grace) * 1000
}

/** Waivers block when they have expired or cover nothing; that can be told where all cases of their check ran. */
const checkWaivers = ({ provider, cases, results }: SharedRun): void => {
  const ran = (check: string) => cases.every((planned) => planned.check.id !== check || results.has(planned))
  const judged = [...results.values()].filter((result) => ran(result.case.check.id))
  const problems = waiverProblems(provider, judged)
  if (problems.length > 0) throw new Error(plain(problems.join('; ')))
}

const defineProvider = ({ describe, test }: TestFramework, shared: SharedRun, settings: Settings): void => {
  const { provider, cases } = shared
  const define = (phase: readonly Case[]) => {
    for (const planned of phase) {
      test(nameOf(planned), { timeout: timeoutOf(provider, planned) }, testOf(shared, planned, settings))
    }
  }
  // Where time is the one on the wall, those that wait for something to expire wait together.
  const waitTogether = settings.mode === 'live' && !provider.descriptor.test_clock
  describe(plain(provider.id), inOrder, () => {
    for (const phase of inPhases(cases)) {
      if (waitTogether && phase.some(takesTime)) describe('as time passes', together, () => define(phase))
      else define(phase)
    }
    if (provider.descriptor.waivers?.length) {
      test('every waiver is in force and covers something', { timeout: grace * 1000 }, async () => checkWaivers(shared))
    }
  })
}

const endAll = async (shared: readonly SharedRun[], started: Date, { mode, report }: ConformanceOptions) => {
  for (const { close } of shared) await close()
  const runs = shared.flatMap(({ finished }) => finished() ?? [])
  if (report === undefined || runs.length === 0) return
  const complete = shared.every(({ cases, results }) => cases.every((planned) => results.has(planned)))
  await writeReports(reportOf(runs, mode, started, complete), report)
}

/**
 * Defines the tests of providers: a suite per provider and a test per case, in the order in which cases do not disturb
 * each other, so that they need not be told apart by folder: the id of the check, which begins a test's name, does
 * that (`vitest -t 'acme rfc6749/5.1'`).
 *
 * A case that fails or cannot be decided fails its test. A warning passes, with an annotation. What does not apply, what
 * the descriptor documents as a deviation or waives, and what its own limits forbid is skipped, with the reason.
 *
 * The descriptors are read while the tests are collected. A mistake in one, or a credential that is missing in live
 * mode, fails the test file.
 *
 * @param framework `{ describe, test, afterAll }` of vitest, or `{ describe, test, afterAll: after }` of `node:test`
 * @param providers descriptor files, or providers that are resolved already
 *
 * @example a fleet, without a network
 * ```ts
 * conformance({ describe, test }, ['acme.yaml', new URL('./umbrella.yaml', import.meta.url)], { mode: 'mocked' })
 * ```
 *
 * @example one section of one document, strictly
 * ```ts
 * conformance({ describe, test }, 'acme.yaml', { mode: 'live', check: 'rfc6749/5.1', warnings: 'fail' })
 * ```
 *
 * @example with Allure, where the tests run under allure-vitest
 * ```ts
 * import * as allure from 'allure-js-commons'
 * conformance({ describe, test }, 'acme.yaml', { mode: 'live', allure })
 * ```
 */
export const conformance = (
  framework: TestFramework,
  providers: GivenProvider | readonly GivenProvider[],
  options: ConformanceOptions,
): void => {
  const settings = settingsOf(framework, options)
  const given = Array.isArray(providers) ? providers : [providers]
  // A suite without a test would be green.
  if (given.length === 0) throw new Error('conformance: no provider is given')
  // The framework waits for this body, so that nobody has to remember to await conformance().
  framework.describe(`oauth2spec (${settings.mode})`, inOrder, async () => {
    const loaded = await loadGiven(given, options).catch((error: unknown) => {
      // A suite that throws fails under vitest; under node:test it does not everywhere, but a test that throws does.
      framework.test('the descriptors can be tested', { timeout: grace * 1000 }, async () => {
        throw error
      })
      return []
    })
    const shared = loaded.map((provider) => sharedRun(provider, settings))
    const started = new Date()
    for (const run of shared) defineProvider(framework, run, settings)
    framework.afterAll?.(() => endAll(shared, started, options))
  })
}
