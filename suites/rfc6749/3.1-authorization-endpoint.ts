/**
 * RFC 6749 section 3.1: Authorization Endpoint.
 *
 * @module
 */
import { answerOf } from '../../engine/answer.ts'
import { inWords, printable } from '../../engine/assertion.ts'
import { issuedParameters, outcomeInWords } from '../../engine/authorization-assertion.ts'
import {
  type AuthorizationOutcome,
  type AuthorizationResponse,
  isRedirectionUri,
} from '../../engine/authorization-flow.ts'
import {
  type AuthorizationChange,
  authorizationRequestOf,
  authorizationWireRequest,
} from '../../engine/authorization-request.ts'
import { by, check } from '../../engine/check.ts'
import { type Exchange, headerValues } from '../../engine/exchange.ts'
import type { Grant } from '../../engine/grant.ts'
import { isObject } from '../../engine/json-members.ts'
import { madeUp } from '../../engine/made-up.ts'
import { authorizationEndpoint, loginPages, metadata, oneCodeGrant } from '../../engine/selector.ts'
import type { Session } from '../../engine/session.ts'
import { having, without } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { authorizationResponse, endOf, parameterIn, provokeCode, requestParameters } from '../authorization-response.ts'
import { judgeRepeatedInAuthorization, repeatableInAuthorization } from '../repeated-parameter.ts'
import { askWithoutTls, secureEndpoint } from '../without-tls.ts'

const addressOf = (url: string): string => url.split('?')[0] ?? url

const byPost: AuthorizationChange = (request) => ({ ...request, method: 'POST' })

/** An authorization request by GET, or what it led to at a redirection URI. */
const requestByGet = (exchange: Exchange): { exchange: Exchange; address: string; status?: number } | undefined => {
  const { endpoint, request, response, authorizationRequest } = exchange
  if (endpoint === 'redirection' && authorizationRequest?.method === 'GET') {
    return { exchange, address: addressOf(authorizationRequest.url) }
  }
  return endpoint === 'authorization' && request.method === 'GET' && response
    ? { exchange, address: addressOf(request.url), status: response.status }
    : undefined
}

/** Names that come more than once in a response, those apart that the redirection URI has by itself. */
const repeatedNames = (response: AuthorizationResponse, registered: readonly string[]): string[] => {
  const own = registered.find((uri) => addressOf(uri) === addressOf(response.uri.split('#')[0] ?? ''))
  const parts = [response.query, response.fragment, response.form]
  const names = new Set(parts.flatMap((part) => [...part.keys()]))
  const ownQuery = new URLSearchParams(own?.split('?')[1] ?? '')
  const times = (name: string) =>
    parts.reduce((sum, part) => sum + part.getAll(name).length, 0) - ownQuery.getAll(name).length
  return [...names].filter((name) => times(name) > 1)
}

/** Whether somebody typed something on the way: a name, a password. */
const loggedIn = ({ done }: AuthorizationOutcome): boolean =>
  done.some(({ action }) => action.entries.some(({ value }) => typeof value === 'string' && value !== ''))

/** Parameters that a request may leave out, and so send without a value. */
const optionalParameters = ({ grant }: { readonly grant: Grant }): string[] => [
  'state',
  'scope',
  ...(grant.client?.redirect_uris.length === 1 ? ['redirect_uri'] : []),
]

// A canonical host or path may come before the upgrade.
const mostPlainRequests = 3

/** Where a request without TLS ended: refused or upgraded, processed, or where it cannot be told. */
const endWithoutTls = async (
  session: Session,
  url: string,
  isRedirection: (uri: string) => boolean,
): Promise<{ exchange: Exchange; end: 'refused' | 'processed' | 'unknown' }> => {
  let next = url
  for (let sent = 1; ; sent++) {
    const request = { method: 'GET', url: next, headers: [['Accept', 'text/html']] } as const
    const exchange = await askWithoutTls(session, 'authorization', request)
    const answer = answerOf(exchange)
    if (!answer || answer.status >= 400) return { exchange, end: 'refused' }
    const [location] = headerValues(answer.response.headers, 'location')
    if (answer.status < 300 || location === undefined || !URL.canParse(location, next)) {
      const hasForm = answer.text.toLowerCase().includes('<form')
      return { exchange, end: answer.status === 200 && hasForm ? 'processed' : 'unknown' }
    }
    const target = new URL(location, next)
    if (isRedirection(target.href)) return { exchange, end: 'processed' }
    if (target.protocol === 'https:') return { exchange, end: 'refused' }
    if (target.host !== new URL(url).host || sent === mostPlainRequests) return { exchange, end: 'unknown' }
    next = target.href
  }
}

export const authorizationEndpointChecks = [
  check({
    id: 'rfc6749/3.1/authenticate-owner-first',
    title: 'No code is issued before somebody has logged in',
    requirements: ['RFC6749-3.1-authenticate-owner-first'],
    needs: [loginPages],
    each: oneCodeGrant,
    requests: 1,
    why: 'A code stands for the consent of a person: the server has to know of whom.',
    mistake: 'The consent page is reached without a session, and its form issues the code.',
    fix: 'Authenticate the resource owner first, and tie the code to that login.',
    probe: async ({ session, grant, expect }) => {
      const purpose = 'a user agent that nobody logged in with'
      const outcome = await session.authorize(grant, { fresh: true, purpose, role: 'probe' })
      expect(outcome).toSatisfy(loggedIn(outcome), {
        message: 'a code was issued, and nobody had logged in',
        expected: 'a page to log in on before the code',
        actual: outcome.done.map(({ action }) => action.purpose).join(', ') || 'no page',
      })
    },
    caughtBy: ['code-without-login'],
  }),
  check({
    id: 'rfc6749/3.1/endpoint-no-fragment',
    title: 'The URI of the authorization endpoint has no fragment',
    requirements: ['RFC6749-3.1-endpoint-no-fragment'],
    needs: [authorizationEndpoint, metadata],
    observes: (exchange: Exchange) => {
      const answer = exchange.endpoint === 'metadata' ? answerOf(exchange) : undefined
      return answer?.status === 200 && isObject(answer.json) ? answer : undefined
    },
    provoke: (session) => session.metadata(),
    why: 'What a client appends to a fragment never reaches the server.',
    mistake: 'The address of a page in a single-page application, such as /#/authorize, is published.',
    fix: 'Publish an authorization endpoint without a fragment.',
    judge: (answer, { expect }) => {
      const endpoint = String(answer.members.authorization_endpoint ?? '')
      expect(answer).toSatisfy(!endpoint.includes('#'), {
        message: 'authorization_endpoint has a fragment',
        expected: 'a URI without #',
        actual: printable(endpoint, 200),
        at: 'member authorization_endpoint',
      })
    },
    caughtBy: ['authorization-endpoint-with-fragment'],
  }),
  check({
    id: 'rfc6749/3.1/endpoint-tls',
    title: 'The authorization endpoint cannot be used without TLS',
    requirements: ['RFC6749-3.1-endpoint-tls'],
    needs: [secureEndpoint('authorization')],
    each: oneCodeGrant,
    requests: mostPlainRequests,
    why: 'Who reads the login page on its way can read the password, and who changes it can take the code.',
    mistake: 'The same virtual host answers on port 80, for the sake of a health check.',
    fix: 'Refuse http, or answer nothing there but a redirect to https, and send Strict-Transport-Security.',
    probe: async ({ session, grant, subject, expect }) => {
      await session.control(grant)
      const endpoint = subject.provider.descriptor.server?.authorization_endpoint ?? ''
      const { url } = authorizationWireRequest(authorizationRequestOf(grant, endpoint.replace(/^https:/, 'http:')))
      const registered = subject.clients.flatMap(({ redirect_uris }) => redirect_uris)
      const { exchange, end } = await endWithoutTls(session, url, (uri) => isRedirectionUri(uri, registered))
      const answer = answerOf(exchange)
      const actual = answer ? inWords(answer) : 'no answer'
      if (end === 'unknown') {
        throw undecided('precondition', `what came without TLS is no login page: ${actual}`, exchange.id)
      }
      expect({ exchange }).toSatisfy(end === 'refused', {
        message: 'the authorization request is processed without TLS',
        expected: 'no answer, an error, or a redirect to https',
        actual,
        at: 'status',
      })
    },
    caughtBy: ['authorization-without-tls'],
  }),
  check({
    id: 'rfc6749/3.1/get-supported',
    title: 'The authorization endpoint accepts GET',
    requirements: ['RFC6749-3.1-get-supported'],
    needs: [authorizationEndpoint],
    observes: requestByGet,
    provoke: provokeCode,
    why: 'Clients send the browser there by a redirect or a link, and both are a GET.',
    mistake: 'The route is registered for POST only.',
    fix: 'Accept authorization requests by GET.',
    judge: ({ exchange, address, status }, { expect, subject }) => {
      const endpoint = subject.provider.descriptor.server?.authorization_endpoint ?? ''
      const isRefused = status === 405 || status === 501
      // What another error is about is not known, and a login page may well refuse a GET.
      if (address !== addressOf(endpoint) || (status !== undefined && status >= 400 && !isRefused)) return
      expect({ exchange }).toSatisfy(!isRefused, {
        message: 'the authorization endpoint refuses GET',
        expected: 'a page or a redirect',
        actual: `status ${status}`,
        at: 'status',
      })
    },
    caughtBy: ['authorization-by-get-refused'],
  }),
  check({
    id: 'rfc6749/3.1/post-supported',
    title: 'An authorization request by POST, if it is accepted, ends as one by GET does',
    requirements: ['RFC6749-3.1-post-supported'],
    each: oneCodeGrant,
    requests: 1,
    why: 'A request that is too long for a URI is posted, and must mean the same.',
    mistake: 'The parameters are looked for in the query only, or get lost on the way through the login page.',
    fix: 'Take the parameters of a POST from its body and keep them, or answer POST with 405.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const outcome = await session.requestAuthorization(grant, { changes: [byPost], purpose: 'a request by POST' })
      const isSupported = (outcome.answers[0]?.status ?? 0) < 400
      expect(outcome).toSatisfy(!isSupported || issuedParameters(outcome).length > 0, {
        message: 'a request by POST is accepted, and ends in another way than one by GET',
        expected: 'a redirect with code, or a 4xx status at once',
        actual: outcomeInWords(outcome),
      })
    },
    caughtBy: ['posted-response-type-unread'],
  }),
  check({
    id: 'rfc6749/3.1/empty-param-omitted',
    title: 'An authorization request parameter without a value is handled as if it were left out',
    requirements: ['RFC6749-3.1-empty-param-omitted'],
    each: by(oneCodeGrant, 'parameter', optionalParameters),
    requests: 2,
    why: 'Generated clients send every parameter, also those that are empty.',
    mistake: 'scope= is taken for a scope with an empty name, or redirect_uri= for an address.',
    fix: 'Drop parameters with an empty value before anything looks at them.',
    probe: async ({ session, grant, parameter, expect, should }) => {
      await session.control(grant)
      const ask = (change: AuthorizationChange, purpose: string) =>
        session.requestAuthorization(grant, { changes: [change], purpose })
      const empty = await ask(having(parameter, ''), `${parameter} without a value`)
      const isIssued = issuedParameters(empty).length > 0
      // Where a code came, nothing was made of the empty parameter, and leaving it out would show no more.
      const omitted = isIssued ? empty : await ask(without(parameter), `without ${parameter}`)
      expect(empty).toSatisfy(endOf(omitted) === endOf(empty), {
        message: `an empty ${parameter} is not handled as one that is left out`,
        expected: outcomeInWords(omitted),
        actual: outcomeInWords(empty),
      })
      if (parameter !== 'state' || !empty.response) return
      // An empty state that comes back does no harm, and some read the text as if it were to.
      should(empty).toSatisfy(parameterIn(empty.response, 'state') === undefined, {
        message: 'an empty state comes back as if it had been sent',
        expected: 'no state in the response',
        actual: 'state=',
        at: 'url',
      })
    },
    caughtBy: ['empty-authorization-parameter-kept'],
  }),
  check({
    id: 'rfc6749/3.1/unknown-param-ignored',
    title: 'Unrecognized authorization request parameters are ignored',
    requirements: ['RFC6749-3.1-unknown-param-ignored'],
    each: oneCodeGrant,
    requests: 1,
    why: 'Extensions add parameters; a server that does not know them must go on working.',
    mistake: 'The query is validated against a closed schema, or handed on to the client as a whole.',
    fix: 'Ignore parameters that you do not know, and do not repeat them in the response.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const name = `x_unknown_${madeUp().slice(0, 8)}`
      const purpose = 'with an unknown parameter'
      const outcome = await session.requestAuthorization(grant, { changes: [having(name, '1')], purpose })
      if (!expect(outcome).toIssueCode() || !outcome.response) return
      expect(outcome).toSatisfy(parameterIn(outcome.response, name) === undefined, {
        message: 'the unknown parameter comes back in the response',
        expected: 'the response that comes without it',
        actual: `${outcomeInWords(outcome)} and ${name}`,
        at: 'url',
      })
    },
    caughtBy: ['unknown-authorization-parameter-refused', 'unknown-authorization-parameter-returned'],
  }),
  check({
    id: 'rfc6749/3.1/repeated-param',
    title: 'An authorization request that repeats a parameter is refused',
    requirements: ['RFC6749-3.1-repeated-param'],
    each: repeatableInAuthorization,
    requests: 1,
    why: 'Two components that pick different values of one parameter disagree on what was asked.',
    mistake: 'A framework keeps the first value of a query, or the last, without a word.',
    fix: 'Refuse a request in which a parameter occurs more than once with invalid_request.',
    probe: async ({ session, grant, parameter, expect }) =>
      judgeRepeatedInAuthorization(session, expect, grant, parameter),
    caughtBy: ['repeated-authorization-parameter-accepted'],
  }),
  check({
    id: 'rfc6749/3.1/response-param-once',
    title: 'No parameter occurs twice in an authorization response',
    requirements: ['RFC6749-3.1-response-param-once'],
    needs: [authorizationEndpoint],
    observes: authorizationResponse,
    provoke: provokeCode,
    why: 'Clients differ in which of two values of one name they take.',
    mistake: 'A parameter is appended to a URI that has it already.',
    fix: 'Set each parameter once when the redirection is put together.',
    judge: (response, { expect, subject }) => {
      const registered = subject.clients.flatMap(({ redirect_uris }) => redirect_uris)
      // One that is taken for a registered one is another check's; what its query has is in the response for that.
      const repeated = repeatedNames(response, [...requestParameters(response).getAll('redirect_uri'), ...registered])
      expect(response).toSatisfy(repeated.length === 0, {
        message: `${repeated.map((name) => printable(name)).join(' and ')} occurs more than once`,
        expected: 'each parameter once',
        actual: repeated.map((name) => printable(name)).join(', '),
        at: 'url',
      })
    },
    caughtBy: ['state-returned-twice'],
  }),
]
