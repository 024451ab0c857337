/**
 * The report of a run: what the engine found, as the plain data that every renderer reads. Nothing in it is a secret:
 * each string that came from a server or a descriptor goes through the redactor of its provider.
 *
 * @module
 */
import { curlOf } from '../engine/curl.ts'
import type { Exchange, Header, WireRequest } from '../engine/exchange.ts'
import type { Redactor } from '../engine/redact.ts'
import { type Catalogue, levelOf, requirementsOf } from '../engine/requirement.ts'
import { type CaseResult, waiverProblems } from '../engine/run.ts'
import type { UndecidedKind } from '../engine/verdict.ts'
import { originsOf, type Provider } from '../providers/provider.ts'
import { groupBy } from './evidence.ts'
import { type Baseline, type FailOn, judgeGate } from './gate.ts'
import type {
  Report,
  ReportCase,
  ReportCheck,
  ReportExchange,
  ReportFinding,
  ReportProvider,
  ReportRequirement,
} from './model.ts'
import { pathFinder } from './places.ts'
import { addSummaries, summarize } from './summary.ts'

/** The run of one provider, done or stopped. */
export type FinishedRun = {
  readonly provider: Provider
  readonly results: readonly CaseResult[]
  /** Requests that were sent. */
  readonly requests: number
  /** Milliseconds. */
  readonly duration: number
  /** Knows every secret of the provider, and what its server issued. */
  readonly redactor: Redactor
}

export type ReportOptions = {
  readonly runs: readonly FinishedRun[]
  readonly catalogue: Catalogue
  readonly started: Date
  /** Milliseconds. */
  readonly duration: number
  /** False where the run was interrupted. */
  readonly complete: boolean
  readonly mode: Report['mode']
  /** The version of oauth2spec. */
  readonly version: string
  readonly failOn?: readonly FailOn[] | undefined
  readonly maxInconclusive?: number | undefined
  /** The report whose faults are known. */
  readonly baseline?: Baseline | undefined
  /** The part of the checks that was run. */
  readonly shard?: Report['shard'] | undefined
}

/** The exchanges that may be cited, and how their ids read in the report. */
type Pool = { readonly idOf: (id: string) => string; readonly has: (id: string) => boolean }

type Evidence = ReportCase['exchanges'][number]

// A server that answers each request with a megabyte must not make a report that nobody can open.
const mostBody = 65_536

/** What keeps a provider from being tested at all, rather than a single case from being decided. */
const outages: readonly UndecidedKind[] = ['unreachable', 'timeout', 'rate_limited', 'server_error', 'interrupted']

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100

const redactedHeaders = (headers: readonly Header[], redact: Redactor['redact']): [string, string][] =>
  headers.map(([name, value]) => [redact(name), redact(value)])

/** Basic credentials of a client as `-u` takes them, where form encoding (RFC 6749 section 2.3.1) changes nothing. */
const basicUserOf =
  ({ provider, redactor: { redact } }: FinishedRun) =>
  (label: string): string | undefined => {
    const name = label.replace(/^credentials:/, '')
    const client = name === label ? undefined : provider.descriptor.clients?.[name]
    const parts = [client?.client_id, client?.client_secret]
    const isPlain = parts.every((part) => part !== undefined && /^[A-Za-z0-9*._-]+$/.test(part))
    return client && isPlain ? redact(parts.join(':')) : undefined
  }

const exchangeOf = (made: Exchange, id: string, run: FinishedRun): ReportExchange => {
  const { provider, redactor } = run
  const { redact, environmentOf } = redactor
  const { request, response, failure } = made
  const headers = redactedHeaders(request.headers, redact)
  const body = request.body === undefined ? null : redact(request.body)
  const url = redact(request.url)
  // What came to a redirection URI comes again when the authorization request does.
  const source = made.authorizationRequest ?? request
  const repeated: WireRequest = {
    method: source.method,
    url: redact(source.url),
    headers: redactedHeaders(source.headers, redact),
    ...(source.body === undefined ? {} : { body: redact(source.body) }),
  }
  // Redacted before it is cut: what is left of a secret on the edge is no secret that redaction would know.
  const text = redact(response?.body.toString('utf8') ?? '')
  return {
    id,
    provider: provider.id,
    endpoint: made.endpoint,
    purpose: redact(made.purpose),
    request: { method: request.method, url, headers, body },
    response: response
      ? {
          status: response.status,
          status_text: redact(response.statusText),
          headers: redactedHeaders(response.headers, redact),
          body: text.slice(0, mostBody),
          body_size: response.body.length,
          truncated: response.truncated || text.length > mostBody,
        }
      : null,
    failure: failure ? { kind: failure.kind, message: redact(failure.message) } : null,
    started: new Date(made.started).toISOString(),
    duration_ms: rounded(made.duration),
    curl: curlOf(repeated, { environmentOf, userOf: basicUserOf(run) }),
  }
}

const redactedOrNull = (text: string | null | undefined, redact: Redactor['redact']): string | null =>
  text === null || text === undefined ? null : redact(text)

const findingOf = (finding: CaseResult['findings'][number], redact: Redactor['redact'], pool: Pool): ReportFinding => ({
  verdict: finding.verdict,
  kind: finding.kind,
  message: redact(finding.message),
  expected: redactedOrNull(finding.expected, redact),
  actual: redactedOrNull(finding.actual, redact),
  exchange: finding.exchange !== null && pool.has(finding.exchange) ? pool.idOf(finding.exchange) : null,
  at: redactedOrNull(finding.at, redact),
  picture: finding.picture?.toString('base64') ?? null,
})

/** The evidence of a case; with the exchange of another case where that is the cause, as with a control that failed. */
const evidenceOf = (result: CaseResult, findings: readonly ReportFinding[], pool: Pool): Evidence[] => {
  const own = result.evidence.map(({ exchange, role }): Evidence => ({ id: pool.idOf(exchange.id), role }))
  const borrowed = findings.flatMap(({ exchange }) =>
    exchange === null || own.some(({ id }) => id === exchange) ? [] : [exchange],
  )
  return [...own, ...[...new Set(borrowed)].map((id): Evidence => ({ id, role: 'control' }))]
}

const coverOf = (cover: CaseResult['cover'], redact: Redactor['redact']): ReportCase['covered_by'] =>
  cover && {
    kind: cover.kind,
    verdict: cover.verdict,
    reason: redact(cover.reason),
    source: redactedOrNull(cover.source, redact),
    owner: redactedOrNull(cover.owner, redact),
    link: redactedOrNull(cover.link, redact),
    expires: cover.expires,
  }

/** The kind of the endpoint whose answer decided a case. */
const endpointOf = ({ findings, evidence }: CaseResult): string | undefined => {
  const named = findings.find(({ exchange }) => exchange !== null)?.exchange
  const telling =
    evidence.find(({ exchange }) => exchange.id === named) ?? evidence.findLast((one) => one.role === 'probe')
  return (telling ?? evidence[0])?.exchange.endpoint
}

/** Finds the place of a case in the descriptor file; undefined where there is no file. */
const placeFinder = ({ provider: { descriptor, file, placeOf } }: FinishedRun) => {
  const pathOf = pathFinder(descriptor)
  return (result: CaseResult): ReportCase['place'] => {
    const { check, shown, source } = result.case
    // What does not apply is about nothing that the descriptor says.
    if (!placeOf || result.verdict === 'inapplicable') return undefined
    return { file, ...placeOf(pathOf({ check: check.id, shown, source, endpoint: endpointOf(result) })) }
  }
}

const caseOf = (
  result: CaseResult,
  { redactor: { redact } }: FinishedRun,
  catalogue: Catalogue,
  pool: Pool,
  place: ReportCase['place'],
): ReportCase => {
  const { check, id, provider, shown, source } = result.case
  const findings = result.findings.map((finding) => findingOf(finding, redact, pool))
  return {
    id: redact(id),
    provider,
    check: check.id,
    parameters: Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, redact(value)])),
    verdict: result.verdict,
    level: result.level,
    requirements: requirementsOf(check, catalogue).map((requirement) => requirement.id),
    cause: redactedOrNull(result.cause, redact),
    findings,
    assertions: result.assertions,
    covered_by: coverOf(result.cover, redact),
    source: redactedOrNull(source, redact),
    ...(place ? { place } : {}),
    exchanges: evidenceOf(result, findings, pool),
    observed: result.observed,
    duration_ms: rounded(result.duration),
  }
}

const isOutage = ({ verdict, findings }: CaseResult): boolean =>
  verdict === 'inconclusive' && findings.some(({ kind }) => kind !== null && outages.includes(kind))

/** Whether a provider could be tested at all: at least one case is left undecided by something else than an outage. */
const isDecided = (results: readonly CaseResult[]): boolean => {
  const applicable = results.filter(({ verdict }) => verdict !== 'inapplicable')
  return applicable.length === 0 || applicable.some((result) => !isOutage(result))
}

/** Why a provider could not be tested: what kept most cases from being decided, in the words it was first seen in. */
const outageOf = (results: readonly CaseResult[]): string[] => {
  const findings = results.flatMap((result) => result.findings.filter(({ verdict }) => verdict === 'inconclusive'))
  const own = findings.filter(({ exchange }) => exchange !== null)
  const groups = groupBy(own.length > 0 ? own : findings, ({ message }) => message)
  const [first] = [...groups].toSorted(([, a], [, b]) => b.length - a.length)
  return first ? [first[0]] : []
}

const providerOf = (run: FinishedRun, cases: readonly ReportCase[]): ReportProvider => {
  const { provider, results, redactor } = run
  const { redact } = redactor
  const { descriptor } = provider
  const decided = isDecided(results)
  return {
    id: provider.id,
    name: redact(descriptor.name),
    mode: provider.mode,
    descriptor: provider.file,
    documentation: redactedOrNull(descriptor.documentation, redact),
    origins: originsOf(descriptor).map(redact),
    summary: summarize(cases),
    requests: run.requests,
    duration_ms: rounded(run.duration),
    decided,
    problems: [...(decided ? [] : outageOf(results)), ...waiverProblems(provider, results)].map(redact),
  }
}

const partsOf = (run: FinishedRun, catalogue: Catalogue) => {
  const idOf = (id: string) => `${run.provider.id}/${id}`
  const exchanges = new Map<string, ReportExchange>()
  for (const { exchange } of run.results.flatMap(({ evidence }) => evidence)) {
    const id = idOf(exchange.id)
    if (!exchanges.has(id)) exchanges.set(id, exchangeOf(exchange, id, run))
  }
  const pool: Pool = { idOf, has: (id) => exchanges.has(idOf(id)) }
  const placeOf = placeFinder(run)
  const cases = run.results.map((result) => caseOf(result, run, catalogue, pool, placeOf(result)))
  return { cases, exchanges, provider: providerOf(run, cases) }
}

const checksOf = (results: readonly CaseResult[], catalogue: Catalogue): Report['checks'] => {
  const checks = new Map(results.map(({ case: { check } }) => [check.id, check]))
  return Object.fromEntries(
    [...checks].map(([id, check]): [string, ReportCheck] => {
      const [document = '', section = ''] = id.split('/')
      const { title, kind, why, mistake, fix } = check
      return [id, { title, kind, document, section, level: levelOf(check, catalogue), why, mistake, fix }]
    }),
  )
}

const requirementsDecided = (results: readonly CaseResult[], catalogue: Catalogue): Report['requirements'] => {
  const checks = new Set(results.map(({ case: { check } }) => check))
  const requirements = [...checks].flatMap((check) => requirementsOf(check, catalogue))
  return Object.fromEntries(
    requirements.map(({ id, cited, section, level, text, url, basis }): [string, ReportRequirement] => [
      id,
      { document: cited, section, level, text, url, ...(basis === undefined ? {} : { basis }) },
    ]),
  )
}

/** Makes the report of a run. */
export const buildReport = (options: ReportOptions): Report => {
  const { runs, catalogue, complete, failOn, maxInconclusive, baseline, shard } = options
  const parts = runs.map((run) => partsOf(run, catalogue))
  const results = runs.flatMap((run) => run.results)
  const cases = parts.flatMap((part) => part.cases)
  const providers = parts.map(({ provider }) => provider)
  const summary = addSummaries(providers.map((provider) => provider.summary))
  const requirements = requirementsDecided(results, catalogue)
  return {
    version: 1,
    tool: { name: 'oauth2spec', version: options.version },
    started: options.started.toISOString(),
    duration_ms: rounded(options.duration),
    complete,
    mode: options.mode,
    ...(shard ? { shard } : {}),
    gate: judgeGate({ summary, cases, requirements, providers, complete }, failOn, maxInconclusive, baseline),
    summary,
    providers,
    cases,
    checks: checksOf(results, catalogue),
    requirements,
    exchanges: Object.fromEntries(parts.flatMap(({ exchanges }) => [...exchanges])),
  }
}
