/**
 * The session: what a check can say to a provider. It obtains what a request needs, keeps every exchange, paces, stops,
 * and shows that the unchanged request succeeds before a changed one is judged.
 *
 * @module
 */
import pLimit, { type LimitFunction } from 'p-limit'
import { type Limits, limitsOf } from '../providers/provider.ts'
import { type Answer, answerOf, isSuccess, stringMember } from './answer.ts'
import { inWords } from './assertion.ts'
import { outcomeInWords } from './authorization-assertion.ts'
import type { Clock } from './clock.ts'
import type { ProofKey } from './dpop.ts'
import { type EndpointKind, type Exchange, type Header, headerValues, type WireRequest } from './exchange.ts'
import type { Client, Grant, Subject } from './grant.ts'
import { type CredentialKind, type Issued, nothingIssued, remember } from './issued.ts'
import { isObject } from './json-members.ts'
import type { Redactor } from './redact.ts'
import { type AuthorizationWords, authorizationWords } from './session-authorization.ts'
import { type ProofWords, proofWords } from './session-dpop.ts'
import { type RegistrationWords, registrationWords } from './session-registration.ts'
import { type Change, having, requestAbout, type TokenRequest, tokenRequestOf, wireRequest } from './token-request.ts'
import type { Cookie, UserAgent } from './user-agent.ts'
import { isUndecided, stoppedBy, undecided } from './verdict.ts'
import type { Outcome, Wire } from './wire.ts'

/** What the cases of one provider share. */
export type Run = {
  readonly subject: Subject
  readonly limits: Limits
  readonly wire: Wire
  readonly clock: Clock
  readonly redactor: Redactor
  readonly signal: AbortSignal
  /** Is told of every exchange, in order. */
  readonly observe: (exchange: Exchange) => void
  readonly counters: {
    requests: number
    intercepted: number
    lastSent: number
    skipped: number
    pictures: number
    registrations: number
  }
  /** The user agent that the descriptor asks for, once it is needed. */
  readonly userAgent: () => Promise<UserAgent>
  /** The cookies of a login that is reused, by the name of the resource owner. */
  readonly logins: Map<string, readonly Cookie[]>
  /** Lets one flow at a time go on with a login that is reused. */
  readonly loginTurn: LimitFunction
  readonly failedAuthentications: Map<string, number>
  /** The control of each grant, and the case that made it. */
  readonly controls: Map<string, { readonly by: string; readonly tokens: Promise<Tokens> }>
  /** What cases share that ask the very same thing, with the evidence of it. */
  readonly shared: Map<string, Promise<{ readonly value: unknown; readonly evidence: readonly Seen[] }>>
  /** Codes and tokens that were issued. */
  readonly issued: Issued
  /** The key that proofs of possession are made with, once one is, and the nonces that servers last gave for them. */
  readonly proof: { key?: ProofKey; readonly nonces: Map<string, string> }
  /** Lets no more requests be under way at once than the limits allow. */
  readonly turn: LimitFunction
  /** Requests in a row that a host did not serve, what they weigh, and what came of the last one. */
  readonly unreachable: Map<string, { readonly failures: number; readonly weight: number; readonly last: string }>
}

/** What a token response brought. */
export type Tokens = {
  readonly answer: Answer
  readonly access_token: string
  readonly refresh_token?: string
  /** Seconds, where the response says so. */
  readonly expires_in?: number
  readonly scope?: string
  /** When it was asked for, in milliseconds of the session's time. */
  readonly obtained: number
}

export type Role = 'control' | 'probe'

type Seen = { readonly exchange: Exchange; readonly role: Role }

/** How a token is presented to a resource. */
export type ResourceChange = (request: WireRequest) => WireRequest

/** Who asks for a token to be revoked or introspected, and how. */
export type AboutToken = {
  /** The client that asks, by the method it is registered for; nobody, where absent. */
  readonly client?: Client | undefined
  readonly hint?: string
  readonly changes?: readonly Change[]
  readonly purpose: string
  readonly role?: Role
}

export type Session = AuthorizationWords &
  ProofWords &
  RegistrationWords & {
    readonly subject: Subject
    /** Milliseconds since the epoch, as the session sees time. */
    readonly now: () => number
    /** The evidence of this case: which exchange, in which role. */
    readonly evidence: readonly Seen[]
    /**
     * Does something once a run, for all cases that ask the very same thing; each has all of the evidence.
     *
     * @param key says what is asked, in full
     */
    readonly once: <T>(key: string, act: () => Promise<T>) => Promise<T>
    /**
     * Shows, once a run, that the documented request of a grant succeeds, and returns its tokens: the control of every
     * negative probe.
     * @throws Undecided where it does not
     */
    readonly control: (grant: Grant) => Promise<Tokens>
    /**
     * Shows that a client is in order: that a grant of its own succeeds, before it is refused another's.
     * @throws Undecided where it does not, or the client has none
     */
    readonly controlOf: (client: Client) => Promise<Tokens>
    /**
     * Fresh tokens, by the documented request.
     * @throws Undecided where none are issued
     */
    readonly obtain: (grant: Grant, ...changes: readonly Change[]) => Promise<Tokens>
    /** The documented token request, with the code or refresh token that it needs, ready to be changed and sent. */
    readonly prepare: (grant: Grant) => Promise<TokenRequest>
    /** Sends a token request. */
    readonly submit: (request: TokenRequest, purpose: string, role?: Role) => Promise<Answer>
    /**
     * Sends token requests at the same moment, each on a connection of its own; the answers are in their order.
     * @throws Undecided where any of them is not answered, or rate-limited
     */
    readonly together: (requests: readonly TokenRequest[], purpose: string) => Promise<Answer[]>
    /** Sends a token request with a guess in it. That there were too many of them is an answer, and not waited for. */
    readonly guess: (request: TokenRequest, purpose: string) => Promise<Answer>
    /** The codes or tokens that were issued in the whole run so far, by client_id; no more than the first few hundred. */
    readonly issued: (kind: CredentialKind) => ReadonlyMap<string, readonly string[]>
    /** Control, preparation and submission in one: the documented request with some changes. */
    readonly request: (grant: Grant, purpose: string, ...changes: readonly Change[]) => Promise<Answer>
    /** Asks for the descriptor's resource with an access token, or with none. */
    readonly resource: (
      token: string | undefined,
      purpose: string,
      change?: ResourceChange,
      role?: Role,
    ) => Promise<Answer>
    /** Asks for a token to be revoked (RFC 7009 section 2.1). */
    readonly revoke: (token: string, about: AboutToken) => Promise<Answer>
    /** Asks what a token is (RFC 7662 section 2.1). */
    readonly introspect: (token: string, about: AboutToken) => Promise<Answer>
    /**
     * The server's metadata (RFC 8414 section 3), read once a run.
     * @throws Undecided where they cannot be read
     */
    readonly metadata: () => Promise<Answer>
    /** Sends any request to one of the provider's endpoints. */
    readonly send: (endpoint: EndpointKind, request: WireRequest, purpose: string, role?: Role) => Promise<Answer>
    /**
     * Lets time pass.
     * @throws Undecided where that would take longer than the limits allow
     */
    readonly wait: (seconds: number) => Promise<void>
    /**
     * Says that the next request, or so many of them, fail to authenticate on purpose; a server may count that.
     * @throws Undecided where the limits do not allow as many
     */
    readonly failsToAuthenticate: (account: string, times?: number) => void
    /** Requests that this case has sent of its own: without shared controls, and without the hops of a user agent. */
    readonly requests: () => number
  }

/** A Bearer token in the Authorization header (RFC 6750 section 2.1). */
export const bearer = (token: string): Header => ['Authorization', `Bearer ${token}`]

/** Failures in a row after which a host is not asked again: a server that is down must not cost a timeout a case. */
const patience = 3

/** What a probe weighs that the server took and did not serve: it may choke on that very request and be well. */
const choked = 1 / 4

/** Statuses that say that the server, or what stands before it, serves nobody for now (RFC 6585, RFC 9110). */
const unavailable: readonly number[] = [429, 502, 503, 504]

const retryAfter = (answer: Answer, now: number): number => {
  const value = headerValues(answer.response.headers, 'retry-after')[0] ?? ''
  if (/^\d+$/.test(value)) return Number(value)
  const date = Date.parse(value)
  return Number.isNaN(date) ? 1 : Math.max(0, (date - now) / 1000)
}

const tokensOf = (answer: Answer, obtained: number): Tokens | undefined => {
  const access_token = stringMember(answer, 'access_token')
  if (!isSuccess(answer) || access_token === undefined) return undefined
  const refresh_token = stringMember(answer, 'refresh_token')
  const scope = stringMember(answer, 'scope')
  const expires_in = answer.members.expires_in
  return {
    answer,
    access_token,
    ...(refresh_token === undefined ? {} : { refresh_token }),
    ...(typeof expires_in === 'number' ? { expires_in } : {}),
    ...(scope === undefined ? {} : { scope }),
    obtained,
  }
}

/** What a control is kept by: a grant that is asked for with PKCE where its documentation has none is another. */
const controlKey = ({ name, authorizationRequest: { code_challenge_method } }: Grant): string =>
  [name, code_challenge_method ?? ''].join(' ')

/** Opens the session of one case. */
export const openSession = (run: Run, caseId: string): Session => {
  const { subject, limits, wire, clock, signal } = run
  const { server, resource, test_clock, metadata_url } = subject.provider.descriptor
  const evidence: Seen[] = []
  const now = () => clock.now() + run.counters.skipped * 1000
  const isLive = subject.provider.mode === 'live'

  const stopped = (exchange?: string) => stoppedBy(signal, exchange)

  const pass = (seconds: number) =>
    clock.pass(seconds, signal).catch(() => {
      throw stopped()
    })

  const pace = async () => {
    if (!isLive) return
    const due = run.counters.lastSent + 1000 / limits.requests_per_second
    const early = due - clock.now()
    run.counters.lastSent = Math.max(clock.now(), due)
    if (early > 0) await pass(early / 1000)
  }

  /** Keeps count of what a host did not serve. What was not to be sent, or not looked at, says nothing of it. */
  const count = (host: string, { response, failure }: Outcome, role: Role) => {
    if (signal.aborted || failure?.stale || failure?.kind === 'not_allowed') return
    if (response && !unavailable.includes(response.status)) return void run.unreachable.delete(host)
    const { failures, weight } = run.unreachable.get(host) ?? { failures: 0, weight: 0 }
    const taken = failure?.sent || response?.status === 502 || response?.status === 504
    run.unreachable.set(host, {
      failures: failures + 1,
      weight: weight + (role === 'probe' && taken ? choked : 1),
      last: failure?.message ?? `the status is ${response?.status}`,
    })
  }

  let own = 0

  /** Whether so many requests may go to a host. Each is numbered by what it returns. */
  const admit = (url: string, many = 1): string[] => {
    if (signal.aborted) throw stopped()
    if (run.counters.requests + many > limits.budget) {
      throw undecided('limits', `the budget of ${limits.budget} requests is used up (limits.budget)`)
    }
    const { host } = new URL(url)
    const givenUp = run.unreachable.get(host)
    if (givenUp && givenUp.weight >= patience) {
      const message = `${host}: ${givenUp.last}; given up after ${givenUp.failures} such requests in a row`
      throw undecided('unreachable', message)
    }
    own += many
    return Array.from({ length: many }, () => String(++run.counters.requests))
  }

  /** Keeps what was sent and what came of it. */
  const keep = (
    about: Pick<Exchange, 'id' | 'endpoint' | 'purpose' | 'request' | 'started' | 'grant'>,
    outcome: Outcome,
    role: Role,
  ): Exchange => {
    count(new URL(about.request.url).host, outcome, role)
    const made: Exchange = { ...about, ...outcome }
    run.redactor.learnFrom(made)
    evidence.push({ exchange: made, role })
    const served = outcome.response && !unavailable.includes(outcome.response.status)
    // What was cut off says nothing about the whole, and what another server says in its place nothing about it.
    if (served && !made.response?.truncated) run.observe(made)
    return made
  }

  const exchangeOnce = async (
    endpoint: EndpointKind,
    request: WireRequest,
    purpose: string,
    role: Role,
    grant?: string,
  ) => {
    const [id = ''] = admit(request.url)
    await pace()
    const started = Date.now()
    const outcome = await run.turn(() => wire.send(request, signal))
    return keep({ id, endpoint, purpose, ...(grant === undefined ? {} : { grant }), request, started }, outcome, role)
  }

  // Sent again where the server closed the connection as it was sent, which may happen to any request. Whether it was
  // looked at all the same is not certain, so that both are in the evidence.
  const exchange: typeof exchangeOnce = async (endpoint, request, purpose, role, grant) => {
    const made = await exchangeOnce(endpoint, request, purpose, role, grant)
    return made.failure?.stale && !signal.aborted
      ? exchangeOnce(endpoint, request, `${purpose}, again on a new connection`, role, grant)
      : made
  }

  const readable = (made: Exchange): Answer => {
    const answer = answerOf(made)
    if (signal.aborted) throw stopped(made.id)
    if (!answer) {
      const failed = made.failure?.kind
      const kind = failed === 'timeout' ? 'timeout' : failed === 'not_allowed' ? 'precondition' : 'unreachable'
      throw undecided(kind, `${new URL(made.request.url).host}: ${made.failure?.message ?? 'no answer'}`, made.id)
    }
    if (answer.response.truncated) {
      throw undecided(
        'server_error',
        `the answer is longer than ${limits.response_size} bytes (limits.response_size)`,
        made.id,
      )
    }
    if (answer.status !== 429 && unavailable.includes(answer.status)) {
      throw undecided('server_error', `the server is not available: ${inWords(answer)}`, made.id)
    }
    return answer
  }

  const ask = async (
    endpoint: EndpointKind,
    request: WireRequest,
    purpose: string,
    role: Role = 'probe',
    grant?: string,
  ): Promise<Answer> => {
    const answer = readable(await exchange(endpoint, request, purpose, role, grant))
    if (answer.status !== 429) return answer
    const seconds = retryAfter(answer, clock.now())
    if (seconds > limits.longest_wait) {
      const message = `rate-limited for ${Math.ceil(seconds)} s, longer than limits.longest_wait allows`
      throw undecided('rate_limited', message, answer.exchange.id)
    }
    // All cases hold back, not only this one.
    run.counters.lastSent = Math.max(run.counters.lastSent, clock.now() + seconds * 1000)
    await pass(seconds)
    const again = readable(await exchange(endpoint, request, `${purpose}, again after Retry-After`, role, grant))
    if (again.status === 429) throw undecided('rate_limited', 'rate-limited again after Retry-After', again.exchange.id)
    return again
  }

  const send: Session['send'] = (endpoint, request, purpose, role) => ask(endpoint, request, purpose, role)

  const learnTokens = ({ credentials }: TokenRequest, answer: Answer): Answer => {
    if (!isSuccess(answer)) return answer
    for (const kind of ['access_token', 'refresh_token'] as const) {
      remember(run.issued, kind, credentials?.client_id ?? '', stringMember(answer, kind))
    }
    return answer
  }

  const submit: Session['submit'] = async (request, purpose, role) =>
    learnTokens(request, await ask('token', wireRequest(request, now()), purpose, role, request.grant))

  const guess: Session['guess'] = async (request, purpose) =>
    readable(await exchange('token', wireRequest(request, now()), purpose, 'probe', request.grant))

  // A burst takes one turn, and what comes after it waits as if its requests had gone one by one: a person who presses
  // a button twice is no less polite.
  const together: Session['together'] = async (requests, purpose) => {
    const wanted = requests.map((request) => wireRequest(request, now()))
    const ids = admit(wanted[0]?.url ?? '', wanted.length)
    await pace()
    run.counters.lastSent += ((wanted.length - 1) * 1000) / limits.requests_per_second
    const started = Date.now()
    const outcomes = await run.turn(() => wire.together(wanted, signal))
    const made = outcomes.map((outcome, index) => {
      const [id = '', request, grant = ''] = [ids[index], wanted[index] as WireRequest, requests[index]?.grant]
      return keep({ id, endpoint: 'token', purpose, grant, request, started }, outcome, 'probe')
    })
    return made.map((each, index) => {
      const answer = readable(each)
      if (answer.status === 429)
        throw undecided('rate_limited', 'requests at the same moment are rate-limited', each.id)
      return learnTokens(requests[index] as TokenRequest, answer)
    })
  }

  /** The token that comes with the authorization response (RFC 6749 section 4.2.2). */
  const succeedAtOnce = async (grant: Grant): Promise<Tokens> => {
    const obtained = now()
    const outcome = await requestAuthorization(grant, { role: 'control', purpose: `${grant.name} grant` })
    const { response, answers, exchange } = outcome
    const answer = answers.at(-1)
    const [access_token] = [response?.fragment, response?.query, response?.form].flatMap(
      (part) => part?.get('access_token') || [],
    )
    if (access_token !== undefined && answer) return { answer, access_token, obtained }
    const message = `no access token came with the authorization response: ${outcomeInWords(outcome)}`
    throw undecided('precondition', message, exchange.id)
  }

  const succeed = async (grant: Grant, changes: readonly Change[] = []): Promise<Tokens> => {
    if (grant.grant_type === 'implicit') return succeedAtOnce(grant)
    const request = changes.reduce((changed, change) => change(changed), await prepare(grant))
    const asked = now()
    const answer = await submit(request, `${grant.name} grant`, 'control')
    const tokens = tokensOf(answer, asked)
    if (tokens) return tokens
    const message = `the documented ${grant.name} request did not succeed: ${inWords(answer)}`
    throw undecided('precondition', message, answer.exchange.id)
  }

  const isFresh = (tokens: Tokens) =>
    tokens.expires_in === undefined || now() < tokens.obtained + tokens.expires_in * 900

  const control: Session['control'] = async (grant) => {
    const which = controlKey(grant)
    const known = run.controls.get(which)
    if (known) {
      const tokens = await known.tokens.catch((error: unknown) => {
        // Cut short with its case, which says nothing of the grant.
        if (run.controls.get(which) !== known && !signal.aborted) return undefined
        // An outage is nobody's fault but the server's; of what else went wrong, the case that met it first is named.
        if (!isUndecided(error) || known.by === caseId || error.undecided !== 'precondition') throw error
        throw undecided(error.undecided, `${error.message} (first seen in ${known.by})`, error.exchange)
      })
      if (tokens && isFresh(tokens)) {
        evidence.push({ exchange: tokens.answer.exchange, role: 'control' })
        return tokens
      }
      // Another case may have seen to it meanwhile.
      if (run.controls.get(which) !== known) return control(grant)
    }
    const before = own
    const tokens = succeed(grant).finally(() => {
      own = before
    })
    const made = { by: caseId, tokens }
    run.controls.set(which, made)
    made.tokens.catch(() => {
      if (signal.aborted && run.controls.get(which) === made) run.controls.delete(which)
    })
    return made.tokens
  }

  const { requestAuthorization, authorize, deny, redemption } = authorizationWords(run, {
    ask,
    askOnce: async (endpoint, request, purpose, role) => readable(await exchange(endpoint, request, purpose, role)),
    evidence,
    now,
    uncount: () => {
      own--
    },
  })

  const withProofs = proofWords(run, { ask, now })
  const withRegistration = registrationWords(run, { ask })

  const askAbout =
    (endpoint: 'revocation' | 'introspection') =>
    (token: string, { client, hint, changes = [], purpose, role }: AboutToken): Promise<Answer> => {
      const request = requestAbout(token, server?.[`${endpoint}_endpoint`] ?? '', client, hint)
      const changed = changes.reduce((changed, change) => change(changed), request)
      return send(endpoint, wireRequest(changed, now()), purpose, role)
    }

  const prepare = async (grant: Grant): Promise<TokenRequest> => {
    const request = tokenRequestOf(grant, server?.token_endpoint ?? '')
    if (grant.grant_type === 'authorization_code') return redemption(await authorize(grant))
    if (grant.grant_type === 'refresh_token') {
      if (!grant.from) throw undecided('precondition', `nothing says which grant ${grant.name} gets its token from`)
      const { refresh_token, answer } = await succeed(grant.from)
      if (refresh_token !== undefined) return having('refresh_token', refresh_token)(request)
      throw undecided('precondition', `the ${grant.from.name} response has no refresh_token`, answer.exchange.id)
    }
    return request
  }

  const once: Session['once'] = async <T>(key: string, act: () => Promise<T>) => {
    const known = run.shared.get(key)
    // What went wrong for another case is tried again: it may have been cut short.
    const found = await known?.catch(() => undefined)
    if (found) {
      evidence.push(...found.evidence)
      return found.value as T
    }
    const before = evidence.length
    const made = act().then((value) => ({ value, evidence: evidence.slice(before) }))
    run.shared.set(key, made)
    return (await made).value
  }

  return {
    subject,
    now,
    evidence,
    once,
    control,
    controlOf: async (client) => {
      const own = subject.grants.find((grant) => grant.client === client)
      if (!own) throw undecided('precondition', `no grant shows that ${client.name} is in order`)
      return control(own)
    },
    obtain: (grant, ...changes) => succeed(grant, changes),
    prepare,
    submit,
    guess,
    together,
    issued: (kind) => run.issued[kind],
    request: async (grant, purpose, ...changes) => {
      await control(grant)
      const request = changes.reduce((changed, change) => change(changed), await prepare(grant))
      return submit(request, purpose)
    },
    requestAuthorization,
    authorize,
    deny,
    redemption,
    ...withProofs,
    ...withRegistration,
    metadata: async () => {
      const before = own
      const headers: Header[] = [['Accept', 'application/json']]
      const request: WireRequest = { method: 'GET', url: metadata_url ?? '', headers }
      const answer = await once('metadata', () => ask('metadata', request, 'metadata', 'control'))
      own = before
      if (answer.status === 200 && isObject(answer.json)) return answer
      throw undecided('precondition', `the metadata cannot be read: ${inWords(answer)}`, answer.exchange.id)
    },
    resource: (token, purpose, change = (request) => request, role = 'probe') => {
      const request: WireRequest = {
        method: resource?.method ?? 'GET',
        url: resource?.url ?? '',
        headers: token === undefined ? [] : [bearer(token)],
      }
      return send('resource', change(request), purpose, role)
    },
    revoke: askAbout('revocation'),
    introspect: askAbout('introspection'),
    send,
    wait: async (seconds) => {
      if (test_clock) {
        const advance = Math.ceil(seconds)
        const body = JSON.stringify({ advance })
        const headers: Header[] = [['Content-Type', 'application/json']]
        const answer = await send(
          'other',
          { method: 'POST', url: test_clock.url, headers, body },
          `${advance} s pass`,
          'control',
        )
        if (answer.status >= 300)
          throw undecided('precondition', 'the test clock did not go forward', answer.exchange.id)
        run.counters.skipped += advance
        return
      }
      if (!clock.virtual && seconds > limits.longest_wait) {
        const message = `it would take ${Math.ceil(seconds)} s of waiting; limits.longest_wait allows ${limits.longest_wait} s`
        throw undecided('limits', message)
      }
      await pass(seconds)
    },
    requests: () => own,
    failsToAuthenticate: (account, times = 1) => {
      const failed = run.failedAuthentications.get(account) ?? 0
      if (isLive && failed + times > limits.failed_authentications) {
        const more = times === 1 ? '' : `, and ${times} more are needed`
        const message = `${failed} failed authentications of ${account} were made already${more} (limits.failed_authentications)`
        throw undecided('limits', message)
      }
      run.failedAuthentications.set(account, failed + times)
    },
  }
}

/** The limits and counters that the cases of one provider share. */
export const startRun = (
  subject: Subject,
  parts: Pick<Run, 'wire' | 'clock' | 'redactor' | 'signal' | 'observe' | 'userAgent'>,
): Run => ({
  subject,
  limits: limitsOf(subject.provider),
  turn: pLimit(subject.provider.mode === 'live' ? limitsOf(subject.provider).concurrency : Number.POSITIVE_INFINITY),
  ...parts,
  counters: { requests: 0, intercepted: 0, lastSent: 0, skipped: 0, pictures: 0, registrations: 0 },
  logins: new Map(),
  loginTurn: pLimit(1),
  failedAuthentications: new Map(),
  controls: new Map(),
  shared: new Map(),
  issued: nothingIssued(),
  proof: { nonces: new Map() },
  unreachable: new Map(),
})
