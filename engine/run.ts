/**
 * The run of one provider: its cases, in an order that keeps them from disturbing each other, each with a verdict and
 * the evidence.
 *
 * @module
 */
import { setMaxListeners } from 'node:events'
import { limitsOf, longestFlowOf, originsOf, type Provider, plainOriginsOf } from '../providers/provider.ts'
import type { Record } from './assertion.ts'
import type { Late, Observation, Probe, Voices } from './check.ts'
import type { Clock } from './clock.ts'
import type { Exchange } from './exchange.ts'
import { type Subject, subjectOf } from './grant.ts'
import { type Case, concerns, planOf, type Selection } from './plan.ts'
import { type Redactor, redactor } from './redact.ts'
import { type Catalogue, levelOf, severityOf } from './requirement.ts'
import { openSession, type Role, type Run, type Session, startRun } from './session.ts'
import { basicCredentials } from './token-request.ts'
import type { UserAgent } from './user-agent.ts'
import { userAgentOf } from './user-agent-driver.ts'
import { type Finding, isUndecided, type Level, stoppedBy, type Verdict, worse } from './verdict.ts'
import { voice } from './voice.ts'
import { openWire, type WireOptions } from './wire.ts'

export type Evidence = { readonly exchange: Exchange; readonly role: Role | 'observed' }

/** The deviation or waiver that covers a verdict. */
export type Cover = {
  readonly kind: 'deviation' | 'waiver'
  readonly verdict: 'fail' | 'warn'
  readonly reason: string
  readonly source: string | null
  readonly owner: string | null
  readonly link: string | null
  readonly expires: string | null
}

export type CaseResult = {
  readonly case: Case
  readonly level: Level
  readonly verdict: Verdict
  /** The headline: the first reason for a verdict other than pass. */
  readonly cause: string | null
  readonly findings: readonly Finding[]
  readonly assertions: number
  readonly cover: Cover | null
  readonly evidence: readonly Evidence[]
  /** For an observation: how many answers it judged. */
  readonly observed: number
  /** Requests that the case sent of its own, shared controls and the hops of a user agent apart. */
  readonly requests: number
  /** Milliseconds. */
  readonly duration: number
}

/** What stands behind the wire of a provider. */
export type Target = {
  readonly clock: Clock
  /** What connects instead of the network. */
  readonly connect?: WireOptions['connect']
  readonly close?: () => Promise<void>
}

export type ProviderRun = {
  readonly subject: Subject
  readonly cases: readonly Case[]
  readonly redactor: Redactor
  /** Runs one case; an observation judges what has been seen so far. */
  readonly runCase: (planned: Case) => Promise<CaseResult>
  /** Cases in the order in which they do not disturb each other. */
  readonly ordered: readonly (readonly Case[])[]
  readonly requests: () => number
  readonly close: () => Promise<void>
}

export type RunOptions = {
  readonly catalogue: Catalogue
  readonly selection?: Selection
  readonly signal?: AbortSignal
  /** What keeps secrets out of the evidence; one of its own without it. */
  readonly redactor?: Redactor
  /** Tells a person what to do, with the driver `interactive`. */
  readonly announce?: (message: string) => void
}

type Observed = Record & { answers: number; readonly telling: Evidence[] }

// A hundred responses with one fault are one finding; a few of them, of each verdict, are evidence enough.
const mostFindings = 5

// Milliseconds in which a case that is stopped can say by itself where it was.
const lastWords = 100

const headline = (findings: readonly Finding[], verdict: Verdict): string | null =>
  (findings.find((finding) => finding.verdict === verdict) ?? findings[0])?.message ?? null

const nothingAsserted = (message: string): Finding => ({
  verdict: 'inconclusive',
  kind: 'nothing_observed',
  message,
  expected: null,
  actual: null,
  exchange: null,
  at: null,
})

const findingOf = (error: unknown): Finding => ({
  verdict: 'inconclusive',
  kind: isUndecided(error) ? error.undecided : 'precondition',
  message: error instanceof Error ? error.message : String(error),
  expected: null,
  actual: null,
  exchange: isUndecided(error) ? error.exchange : null,
  at: null,
  ...(isUndecided(error) && error.picture ? { picture: error.picture } : {}),
})

const dateOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

const coverOf = (provider: Provider, planned: Case, verdict: Verdict): Cover | null => {
  if (verdict !== 'fail' && verdict !== 'warn') return null
  const { deviations = [], waivers = [] } = provider.descriptor
  const deviation = deviations.find((entry) => concerns(entry, planned))
  if (deviation) {
    const { reason, source } = deviation
    return { kind: 'deviation', verdict, reason, source, owner: null, link: null, expires: null }
  }
  const waiver = waivers.find((entry) => concerns(entry, planned) && entry.expires >= dateOf(Date.now()))
  if (!waiver) return null
  const { reason, owner, link = null, expires } = waiver
  return { kind: 'waiver', verdict, reason, source: null, owner, link, expires }
}

type Named = { readonly [name: string]: string }

const yamlValue = (text: string): string => (/^[A-Za-z][\w.-]*$/.test(text) ? text : JSON.stringify(text))

/** Parameters as a line that a descriptor takes: `parameters: { grant: password, client: app }`. */
const parametersLine = (parameters: Named): string =>
  `parameters: { ${Object.entries(parameters)
    .map(([name, value]) => `${name}: ${yamlValue(value)}`)
    .join(', ')} }`

/** A waiver whose parameters are those of no case that its check has; the check itself was run. */
const matchesNothing = (check: string, parameters: Named, cases: readonly Named[], file: string): string => {
  const [one = {}] = cases
  const repair =
    Object.keys(one).length === 0
      ? `remove its parameters from ${file}`
      : `write this into ${file}, or another of ${cases.length}: ${parametersLine(one)}`
  return `the waiver of ${check} with ${parametersLine(parameters)} matches no case: ${repair}`
}

/**
 * Waivers that have expired, cover nothing or match nothing: each fails the gate, with what to do about it. Nothing is
 * said of a waiver whose check was not run.
 */
export const waiverProblems = (provider: Provider, results: readonly CaseResult[]): string[] =>
  (provider.descriptor.waivers ?? []).flatMap((waiver) => {
    const { check, parameters = {}, expires, owner } = waiver
    if (expires < dateOf(Date.now())) {
      return [`the waiver of ${check} expired on ${expires}: repair the fault, or renew it (${owner})`]
    }
    const ofCheck = results.filter((result) => result.case.check.id === check)
    const ran = ofCheck.filter((result) => concerns(waiver, result.case))
    const applicable = ofCheck.filter(({ verdict }) => verdict !== 'inapplicable')
    if (ran.length === 0 && applicable.length > 0) {
      const cases = applicable.map((result) => result.case.shown)
      return [matchesNothing(check, parameters, cases, provider.file)]
    }
    const matched = ran.some((result) => result.cover?.kind === 'waiver')
    const isOpen = ran.some((result) => result.verdict === 'inconclusive')
    return matched || isOpen || ran.length === 0
      ? []
      : [`the waiver of ${check} covers nothing any more: remove it from ${provider.file}`]
  })

const learnSecrets = (known: Redactor, { provider, clients }: Subject) => {
  for (const secret of provider.secrets) known.learn(secret.label, secret.value, secret.environment)
  for (const client of clients) {
    if (client.client_secret === undefined) continue
    const basic = basicCredentials(client.client_id, client.client_secret)
    known.learn(`credentials:${client.name}`, basic.slice('Basic '.length))
  }
  for (const client of clients) known.keep(client.client_id)
  for (const { username } of Object.values(provider.descriptor.resource_owners ?? {})) known.keep(username)
}

const lateOf = ({ check }: Case): Late | undefined => (check.kind === 'probe' ? check.late : undefined)

const phases: readonly ((planned: Case) => boolean)[] = [
  ({ check }) => check.kind === 'probe' && !check.late && !check.takesTime && !check.failsAuthentication,
  ({ check }) => check.kind === 'probe' && !check.late && !check.takesTime && check.failsAuthentication,
  ({ check }) => check.kind === 'probe' && !check.late && check.takesTime,
  (planned) => lateOf(planned) === 'samples',
  (planned) => lateOf(planned) === 'guesses',
  ({ check }) => check.kind === 'observation',
]

/** Cases in the order in which they do not disturb each other, observations last. */
export const inPhases = (cases: readonly Case[]): Case[][] => phases.map((inPhase) => cases.filter(inPhase))

/** Prepares the run of a provider; nothing is sent yet. */
export const openRun = (provider: Provider, target: Target, options: RunOptions): ProviderRun => {
  const { catalogue } = options
  const subject = subjectOf(provider)
  const limits = limitsOf(provider)
  const cases = planOf(subject, catalogue, options.selection)
  const known = options.redactor ?? redactor()
  learnSecrets(known, subject)
  const late = AbortSignal.timeout(limits.run_timeout * 1000)
  const signal = options.signal ? AbortSignal.any([options.signal, late]) : late
  const wire = openWire({
    origins: [...originsOf(provider.descriptor), ...plainOriginsOf(provider.descriptor)],
    timeout: limits.request_timeout,
    responseSize: limits.response_size,
    ...(target.connect ? { connect: target.connect } : {}),
  })

  const voices = (record: Record, check: Case['check']): Voices => ({
    expect: voice(record, severityOf(check, catalogue)),
    must: voice(record, 'fail'),
    should: voice(record, 'warn'),
  })

  const observing = cases.flatMap(({ check, inapplicable }) =>
    check.kind === 'observation' && inapplicable === undefined ? [check] : [],
  )
  const observations = new Map<string, Observed>(
    observing.map(({ id }) => [id, { findings: [], assertions: 0, answers: 0, telling: [] }]),
  )

  const judgeObserved = (exchange: Exchange, check: Observation): Record => {
    const record: Record = { findings: [], assertions: 0 }
    try {
      check.judging(exchange)?.({ ...voices(record, check), subject })
    } catch (error) {
      // A fault of the check, told by its own case: the one whose exchange it is goes on.
      record.findings.push({ ...findingOf(error), exchange: exchange.id })
    }
    return record
  }

  const observe = (exchange: Exchange) => {
    for (const check of observing) {
      const seen = observations.get(check.id)
      if (!seen) continue
      const { findings, assertions } = judgeObserved(exchange, check)
      if (assertions === 0 && findings.length === 0) continue
      const before = seen.findings.length
      for (const finding of findings) {
        const alike = seen.findings.filter(({ verdict }) => verdict === finding.verdict)
        const isKnown = alike.some(({ message, actual }) => message === finding.message && actual === finding.actual)
        if (!isKnown && alike.length < mostFindings) seen.findings.push(finding)
      }
      seen.answers++
      seen.assertions += assertions
      if (seen.answers === 1 || seen.findings.length > before) seen.telling.push({ exchange, role: 'observed' })
    }
  }

  const agents: Promise<UserAgent>[] = []
  /** The user agent of all cases. Where it could not be had once, it is asked for no more. */
  const userAgent = (): Promise<UserAgent> => {
    if (agents.length === 0) agents.push(userAgentOf(provider, options.announce))
    return agents[0] as Promise<UserAgent>
  }

  const run: Run = startRun(subject, { wire, clock: target.clock, redactor: known, signal, observe, userAgent })

  const resultOf = (
    planned: Case,
    record: Record,
    rest: Pick<CaseResult, 'evidence' | 'observed' | 'requests' | 'duration'>,
  ): CaseResult => {
    const level = levelOf(planned.check, catalogue)
    const found = record.findings.reduce<Verdict>((verdict, finding) => worse(verdict, finding.verdict), 'pass')
    const findings =
      record.assertions === 0 && record.findings.length === 0
        ? [
            nothingAsserted(
              planned.check.kind === 'observation' ? 'nothing to observe came up in the run' : 'nothing was asserted',
            ),
          ]
        : [...record.findings]
    const verdict = record.findings.length === findings.length ? found : 'inconclusive'
    const cover = coverOf(provider, planned, verdict)
    return {
      case: planned,
      level,
      verdict: cover ? (cover.kind === 'deviation' ? 'deviation' : 'waived') : verdict,
      cause: headline(findings, verdict),
      findings,
      assertions: record.assertions,
      cover,
      ...rest,
    }
  }

  /** Does something in a session that ends when the case takes too long, whatever the case is waiting for. */
  const inSession = async (planned: Case, seconds: number, act: (session: Session) => Promise<unknown>) => {
    const tooLong = new AbortController()
    const timer = setTimeout(() => tooLong.abort(new DOMException('too long', 'TimeoutError')), seconds * 1000)
    const ended = AbortSignal.any([signal, tooLong.signal])
    // Node warns of more than ten listeners, and a page may need more requests than that at once.
    setMaxListeners(0, ended)
    const session = openSession({ ...run, signal: ended }, planned.id)
    let giveUp = () => {}
    const hung = new Promise<never>((_, reject) => {
      giveUp = () => void setTimeout(() => reject(stoppedBy(ended)), lastWords)
    })
    ended.addEventListener('abort', giveUp, { once: true })
    if (ended.aborted) giveUp()
    try {
      await Promise.race([act(session), hung])
      return { session }
    } catch (error) {
      const isTooLong = tooLong.signal.aborted && !signal.aborted
      const message = `the case took longer than ${seconds} s (limits.case_timeout)`
      return { session, finding: { ...findingOf(error), ...(isTooLong ? { kind: 'timeout' as const, message } : {}) } }
    } finally {
      clearTimeout(timer)
      ended.removeEventListener('abort', giveUp)
    }
  }

  // A person logs in twice in a case at the most: for its control, and for what it is about.
  const { user_agent } = provider.descriptor
  const patienceWithPerson = user_agent?.driver === 'interactive' ? 2 * longestFlowOf(provider) : 0

  const runProbe = async (planned: Case, check: Probe): Promise<CaseResult> => {
    const started = performance.now()
    const record: Record = { findings: [], assertions: 0 }
    const seconds = limits.case_timeout + (check.takesTime ? limits.longest_wait : 0) + patienceWithPerson
    const { session, finding } = await inSession(planned, seconds, async (session) =>
      check.run({ ...planned.parameters, ...voices(record, check), session, subject } as Parameters<Probe['run']>[0]),
    )
    if (finding) record.findings.push(finding)
    const evidence = session.evidence.filter(
      ({ exchange }, index, all) => all.findIndex((other) => other.exchange === exchange) === index,
    )
    const duration = performance.now() - started
    return resultOf(planned, record, { evidence, observed: 0, requests: session.requests(), duration })
  }

  const runObservation = async (planned: Case, check: Observation): Promise<CaseResult> => {
    const started = performance.now()
    const seen = observations.get(check.id) ?? { findings: [], assertions: 0, answers: 0, telling: [] }
    if (seen.answers === 0) {
      const { session, finding } = await inSession(planned, limits.case_timeout, async (session) =>
        check.provoke(session),
      )
      // What was tried in vain is all the evidence that there is.
      if (finding && observations.get(check.id)?.answers === 0) {
        seen.findings.push(finding)
        seen.telling.push(...session.evidence.slice(-1))
      }
    }
    return resultOf(planned, seen, {
      evidence: seen.telling,
      observed: seen.answers,
      requests: 0,
      duration: performance.now() - started,
    })
  }

  const runCase: ProviderRun['runCase'] = async (planned) => {
    if (planned.inapplicable !== undefined) {
      return {
        case: planned,
        level: levelOf(planned.check, catalogue),
        verdict: 'inapplicable',
        cause: planned.inapplicable,
        findings: [],
        assertions: 0,
        cover: null,
        evidence: [],
        observed: 0,
        requests: 0,
        duration: 0,
      }
    }
    return planned.check.kind === 'probe' ? runProbe(planned, planned.check) : runObservation(planned, planned.check)
  }

  return {
    subject,
    cases,
    redactor: known,
    runCase,
    ordered: inPhases(cases),
    requests: () => run.counters.requests,
    close: async () => {
      for (const agent of agents) await agent.then((opened) => opened.close()).catch(() => {})
      await wire.close()
      await target.close?.()
    },
  }
}

/**
 * Runs all cases of a provider.
 *
 * @param onResult is told of each result as it comes
 * @returns the results in the order of the plan; those that were interrupted are inconclusive
 */
export const runProvider = async (
  opened: ProviderRun,
  onResult: (result: CaseResult) => void,
): Promise<CaseResult[]> => {
  const results = new Map<Case, CaseResult>()
  const { provider } = opened.subject
  const isLive = provider.mode === 'live'
  const inTurn = async (cases: readonly Case[], together: number) => {
    const queue = [...cases]
    const work = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const result = await opened.runCase(next)
        results.set(next, result)
        onResult(result)
      }
    }
    await Promise.all(Array.from({ length: Math.min(together, queue.length) }, work))
  }
  const takesTime = ({ check }: Case) => check.kind === 'probe' && check.takesTime && !check.late
  // Where time is the one on the wall, those that wait do so beside the others; a clock that jumps must not jump then.
  const beside = isLive && !provider.descriptor.test_clock
  const waiting = beside ? opened.cases.filter(takesTime) : []
  const waited = inTurn(waiting, waiting.length)
  // Its failure is told below, where it is waited for.
  waited.catch(() => {})
  const [observations = [], ...probes] = opened.ordered.toReversed()
  for (const phase of probes.toReversed()) {
    const isLate = phase.some((planned) => lateOf(planned) !== undefined)
    if (isLate) await waited
    await inTurn(
      phase.filter((planned) => !waiting.includes(planned)),
      isLive && !isLate ? limitsOf(provider).concurrency : 1,
    )
  }
  await waited
  await inTurn(observations, 1)
  return opened.cases.flatMap((planned) => results.get(planned) ?? [])
}
