/**
 * What a session can say at the authorization endpoint: ask for a code with the user agent of the descriptor, approve,
 * deny, and prepare to redeem it.
 *
 * @module
 */

import { longestFlowOf, originsOf } from '../providers/provider.ts'
import { type Answer, answerOf } from './answer.ts'
import { printable } from './assertion.ts'
import { issuedParameters } from './authorization-assertion.ts'
import {
  type Authorization,
  type AuthorizationOutcome,
  authorizationResponseOf,
  isRedirectionUri,
  lastPageInWords,
  type Travelled,
  travel,
} from './authorization-flow.ts'
import {
  type AuthorizationChange,
  authorizationRequestOf,
  authorizationWireRequest,
  parameterOf,
} from './authorization-request.ts'
import type { EndpointKind, Exchange, WireRequest } from './exchange.ts'
import type { Grant, ResourceOwner } from './grant.ts'
import { guessingGuide, mostGuesses } from './guessing.ts'
import { remember } from './issued.ts'
import { recognisingGuide } from './login-and-consent.ts'
import { type Decision, type Guide, type Person, rest } from './page-guide.ts'
import { steppingGuide } from './page-steps.ts'
import type { Role, Run } from './session.ts'
import { having, type TokenRequest, tokenRequestOf } from './token-request.ts'
import type { Cookie, Departure, Page, Tab } from './user-agent.ts'
import { isUndecided, undecided } from './verdict.ts'

/** How an authorization request is made and answered. */
export type AuthorizationOptions = {
  readonly role?: Role
  /** What it is sent for, in a few words. */
  readonly purpose?: string
  readonly changes?: readonly AuthorizationChange[]
  /** What the resource owner decides; `approve` without it. */
  readonly decision?: Decision
  /** Whether another resource owner than usual logs in. */
  readonly second?: boolean
  /** Whether nobody may be logged in already, however logins are reused. */
  readonly fresh?: boolean
  /** The cookies of the user agent: those of an earlier flow, in place of a fresh or reused login. */
  readonly cookies?: readonly Cookie[]
  /** Whether to stop at the first page, with nothing filled in. */
  readonly untouched?: boolean
  /**
   * Makes the resource owner give wrong passwords, for as long as this says so of the page that is shown and of the
   * guesses that were made. That there were too many is an answer then, and not waited for.
   */
  readonly guesses?: (page: Page, made: number) => boolean
  /** Is given the tab once the way ended, before it is closed. */
  readonly atEnd?: (tab: Tab, outcome: AuthorizationOutcome) => Promise<void>
}

/** The session's words for the authorization endpoint. */
export type AuthorizationWords = {
  /**
   * Sends the documented authorization request with some changes, and lets the user agent go on to where it ends.
   * @throws Undecided where the user agent does not get through, or runs out of time
   */
  readonly requestAuthorization: (grant: Grant, options?: AuthorizationOptions) => Promise<AuthorizationOutcome>
  /**
   * A code, by the documented authorization request with some changes.
   * @throws Undecided where none is issued
   */
  readonly authorize: (grant: Grant, options?: AuthorizationOptions) => Promise<Authorization>
  /**
   * The documented authorization request, refused by the resource owner.
   * @throws Undecided where no page could be refused
   */
  readonly deny: (grant: Grant, options?: AuthorizationOptions) => Promise<AuthorizationOutcome>
  /** The token request that redeems a code as documented, ready to be changed and sent. */
  readonly redemption: (authorization: Authorization) => TokenRequest
}

/** What they are said with. */
export type AuthorizationParts = {
  readonly ask: (endpoint: EndpointKind, request: WireRequest, purpose: string, role: Role) => Promise<Answer>
  /** The same, where that there were too many requests is an answer. */
  readonly askOnce: AuthorizationParts['ask']
  readonly evidence: { exchange: Exchange; role: Role }[]
  readonly now: () => number
  /** Says that a request is only a hop of one that was counted. */
  readonly uncount: () => void
}

/** Pictures of pages in a run: each weighs as much as a hundred exchanges. */
const mostPictures = 10

/** The words of one session. */
export const authorizationWords = (
  run: Run,
  { ask, askOnce, evidence, now, uncount }: AuthorizationParts,
): AuthorizationWords => {
  const { subject, signal } = run
  const { server } = subject.provider.descriptor
  const origins = originsOf(subject.provider.descriptor)
  const { user_agent } = subject.provider.descriptor

  const isLive = subject.provider.mode === 'live'
  const isInteractive = isLive && user_agent?.driver === 'interactive'

  const ownerOf = (second: boolean): ResourceOwner | undefined => {
    const [first, other] = subject.owners
    const name = second ? user_agent?.second_resource_owner : user_agent?.resource_owner
    const named = subject.owners.find((owner) => owner.name === name)
    const chosen = named ?? (second ? [first, other].find((owner) => owner !== ownerOf(false)) : first)
    if (second && !chosen) throw undecided('precondition', 'the descriptor names no second resource owner')
    return chosen
  }

  const guideFor = (person: Person): Guide => {
    if (user_agent?.driver === 'redirect' || isInteractive) return async () => rest
    // Steps are for the provider's own pages.
    const steps = isLive ? user_agent?.[person.decision] : undefined
    return steps ? steppingGuide(steps, person) : recognisingGuide(person)
  }

  const longestFlow = longestFlowOf(subject.provider)

  /** Ends what takes too long, with where it was. */
  const inTime = async (travelled: Promise<Travelled>, lastPage: () => Page | undefined): Promise<Travelled> => {
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const message = `the user agent did not get to an end within ${longestFlow} s (user_agent.timeout); ${lastPageInWords(lastPage())}`
        reject(undecided('timeout', message, lastPage()?.exchange.id))
      }, longestFlow * 1000)
    })
    try {
      return await Promise.race([travelled, tooLong])
    } finally {
      clearTimeout(timer)
    }
  }

  /** An error with the last page, and a picture of it where the driver can take one. */
  const pictured = async (error: unknown, tab: Tab, page: Page | undefined): Promise<unknown> => {
    if (!isUndecided(error)) return error
    if (page && !error.message.includes('the last page was')) error.message += `; ${lastPageInWords(page)}`
    const picture = signal.aborted || run.counters.pictures >= mostPictures ? undefined : await tab.picture()
    if (!picture) return error
    run.counters.pictures++
    return Object.assign(error, { picture })
  }

  /** Whether a request goes on with the login of earlier ones. */
  const isReusing = ({ decision = 'approve', fresh }: AuthorizationOptions): boolean =>
    (user_agent?.storage ?? false) && !fresh && decision === 'approve'

  const goThrough = async (grant: Grant, options: AuthorizationOptions): Promise<AuthorizationOutcome> => {
    const { role = 'probe', purpose = 'authorization request', changes = [], decision = 'approve' } = options
    const documented = authorizationRequestOf(grant, server?.authorization_endpoint ?? '')
    const request = changes.reduce((changed, change) => change(changed), documented)
    const wanted = authorizationWireRequest(request)
    if (isInteractive && (changes.length > 0 || options.untouched || decision === 'deny')) {
      const message = 'only the documented authorization request is put to a person (user_agent.driver: interactive)'
      throw undecided('limits', message)
    }
    const owner = ownerOf(options.second ?? false)
    const isReused = isReusing(options)
    const stored = options.cookies ?? (isReused ? run.logins.get(owner?.name ?? '') : undefined)
    const redirectUris = [
      ...request.parameters.filter(([name]) => name === 'redirect_uri').map(([, uri]) => uri),
      ...subject.clients.flatMap((client) => client.redirect_uris),
    ]
    const exchanges: Exchange[] = []
    const tab = await run.userAgent().then((agent) =>
      agent.tab(
        {
          send: async (request, why) => {
            const named = exchanges.length === 0 ? purpose : why
            const { exchange } = await (options.guesses ? askOnce : ask)('authorization', request, named, role)
            if (exchanges.length > 0) uncount()
            exchanges.push(exchange)
            return exchange
          },
          mayVisit: ({ origin }) => origins.includes(origin),
          isRedirectionUri: (uri) => isRedirectionUri(uri, redirectUris),
          redact: run.redactor.redact,
          signal,
        },
        stored ?? [],
      ),
    )
    let page: Page | undefined
    try {
      const person: Person = { ...(owner ? { owner } : {}), decision, now }
      const guide: Guide = options.untouched
        ? async () => rest
        : options.guesses
          ? guessingGuide(guideFor, person, options.guesses)
          : guideFor(person)
      const onPage = (shown: Page) => {
        page = shown
      }
      const travelled = await inTime(travel(tab, wanted, guide, onPage, options.guesses && mostGuesses), () => page)
      if (travelled.stuck !== undefined) {
        const last = travelled.page?.exchange.id ?? exchanges.at(-1)?.id
        const message = `the user agent did not get through: ${printable(travelled.stuck, 300)}; ${lastPageInWords(travelled.page)}`
        throw undecided('precondition', message, last)
      }
      const { departure, done } = travelled
      const isThere = departure !== undefined && isRedirectionUri(departure.uri, redirectUris)
      const arrived = isThere ? intercept(departure.uri, departure, wanted, role) : undefined
      const ended = arrived ?? departure?.exchange ?? travelled.page?.exchange ?? exchanges.at(-1)
      if (!ended) throw undecided('precondition', 'the authorization request led nowhere')
      const outcome: AuthorizationOutcome = {
        request,
        exchanges,
        exchange: ended,
        answers: exchanges.flatMap((exchange) => answerOf(exchange) ?? []),
        done,
        ...(arrived && departure ? { response: authorizationResponseOf(arrived, departure.by, wanted) } : {}),
        ...(departure && !arrived ? { elsewhere: departure.uri } : {}),
        ...(!departure && travelled.page ? { page: travelled.page } : {}),
      }
      learnIssued(outcome)
      // A server may give the session another id each time.
      if (isReused && options.cookies === undefined && issuedParameters(outcome).length > 0) {
        run.logins.set(owner?.name ?? '', await tab.cookies())
      }
      await options.atEnd?.(tab, outcome)
      return outcome
    } catch (error) {
      if (error instanceof SyntaxError) {
        throw undecided(
          'precondition',
          `user_agent.${decision} has what is no CSS selector: ${printable(error.message)}`,
        )
      }
      throw await pictured(error, tab, page)
    } finally {
      await tab.close()
    }
  }

  // A server that renews a session with each request loses one of two flows that go on with it at the same time.
  const requestAuthorization: AuthorizationWords['requestAuthorization'] = (grant, options = {}) =>
    isReusing(options) && options.cookies === undefined
      ? run.loginTurn(() => goThrough(grant, options))
      : goThrough(grant, options)

  /** Keeps the request to the redirection URI as evidence, in place of sending it. */
  const intercept = (uri: string, { method, body }: Departure, answered: WireRequest, role: Role): Exchange => {
    const made: Exchange = {
      id: `${run.counters.requests}.${++run.counters.intercepted}`,
      endpoint: 'redirection',
      purpose: 'authorization response',
      request: { method, url: uri, headers: [], ...(body === undefined ? {} : { body }) },
      failure: { kind: 'intercepted', message: 'the redirection URI is never contacted' },
      authorizationRequest: answered,
      started: Date.now(),
      duration: 0,
    }
    run.redactor.learnFrom(made)
    evidence.push({ exchange: made, role })
    run.observe(made)
    return made
  }

  const learnIssued = ({ request, response }: AuthorizationOutcome) => {
    const client_id = parameterOf(request, 'client_id') ?? ''
    for (const part of response ? [response.query, response.form, response.fragment] : []) {
      remember(run.issued, 'code', client_id, part.get('code') ?? undefined)
      remember(run.issued, 'access_token', client_id, part.get('access_token') ?? undefined)
    }
  }

  const endInWords = ({ response, elsewhere, page }: AuthorizationOutcome): string => {
    if (response) return `the redirection carried ${printable(response.query.get('error') ?? 'no code')}`
    return elsewhere === undefined
      ? lastPageInWords(page)
      : `it was sent to ${printable(elsewhere.split(/[?#]/)[0] ?? '', 200)}, which is no origin of the descriptor (user_agent.origins)`
  }

  const authorize: AuthorizationWords['authorize'] = async (grant, options = {}) => {
    const outcome = await requestAuthorization(grant, { role: 'control', ...options })
    const { response } = outcome
    const code = response?.query.get('code') || response?.form.get('code')
    if (response && code) return { ...outcome, response, code }
    throw undecided('precondition', `no authorization code was issued: ${endInWords(outcome)}`, outcome.exchange.id)
  }

  const deny: AuthorizationWords['deny'] = async (grant, options = {}) => {
    const outcome = await requestAuthorization(grant, {
      purpose: 'a request that is denied',
      ...options,
      decision: 'deny',
    })
    const last = outcome.done.at(-1)?.action.purpose
    const isDenied = isLive && user_agent?.deny ? outcome.done.length > 0 : last === 'deny'
    if (isDenied) return outcome
    throw undecided('precondition', `there was nothing to refuse: ${endInWords(outcome)}`, outcome.exchange.id)
  }

  const redemption: AuthorizationWords['redemption'] = ({ request, code }) => {
    const redirect_uri = parameterOf(request, 'redirect_uri')
    const { code_verifier } = request
    const changes = [
      having('code', code),
      ...(redirect_uri ? [having('redirect_uri', redirect_uri)] : []),
      ...(code_verifier === undefined ? [] : [having('code_verifier', code_verifier)]),
    ]
    const token = tokenRequestOf(request.grant, server?.token_endpoint ?? '')
    return changes.reduce((changed, change) => change(changed), token)
  }

  return { requestAuthorization, authorize, deny, redemption }
}
