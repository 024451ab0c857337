/**
 * RFC 6749 section 4.2: Implicit Grant. What comes to the redirection URI of a client that is registered for it, and
 * what does not come to the one of a client that is not.
 *
 * @module
 */
import { printable } from '../../engine/assertion.ts'
import { issuedParameters, outcomeInWords } from '../../engine/authorization-assertion.ts'
import type { AuthorizationOutcome, AuthorizationResponse } from '../../engine/authorization-flow.ts'
import { parameterOf } from '../../engine/authorization-request.ts'
import { by, check, eachGrant } from '../../engine/check.ts'
import type { Exchange } from '../../engine/exchange.ts'
import { mayUse, type Subject } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { implicitGrant, loginPages, oneImplicitGrant } from '../../engine/selector.ts'
import type { Session } from '../../engine/session.ts'
import { having } from '../../engine/token-request.ts'
import {
  authorizationResponse,
  judgeRefusal,
  parameterIn,
  requestParameters,
  seen,
  soleState,
} from '../authorization-response.ts'
import { type Asked, foreignUri, judgeNotRedirected } from '../redirect-uri.ts'

/** What answers a plain request for a token, and is no error. */
const tokenResponse = (exchange: Exchange): AuthorizationResponse | undefined => {
  const response = authorizationResponse(exchange)
  if (!response || parameterIn(response, 'error') !== undefined || parameterIn(response, 'code')) return undefined
  const asked = requestParameters(response)
  const isPlain = asked.get('response_type') === 'token' && (asked.get('response_mode') ?? 'fragment') === 'fragment'
  return isPlain ? response : undefined
}

const provokeToken = async (session: Session): Promise<void> => {
  const [first] = oneImplicitGrant.select(session.subject)
  if (first) await session.control(first.grant)
}

const observed = { needs: [implicitGrant], observes: tokenResponse, provoke: provokeToken } as const

// What a fragment can hold (RFC 3986 section 3.5), and a percent sign before two hexadecimal digits only.
const formEncodedFragment = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*$/

const fragmentOf = ({ uri }: AuthorizationResponse): string =>
  uri.includes('#') ? uri.slice(uri.indexOf('#') + 1) : ''

/** Parameters that are in the query, and have no business there. */
const inQuery = ({ query }: AuthorizationResponse): string[] =>
  ['access_token', 'refresh_token'].filter((name) => query.has(name))

const spellings: readonly ((registered: string) => Asked)[] = [
  () => ({ name: 'of somebody else', uri: foreignUri }),
  (registered) => ({ name: 'with more behind it', uri: `${registered}-other` }),
]

const denial = 'denial'

/** Defects of how a response type is refused that the server does not have at all. */
const ofUnknownTypes: readonly string[] = [
  'authorization-error-code-of-its-own',
  'authorization-error-code-quoted',
  'unknown-response-type-called-invalid-request',
]

/** Clients that can ask for a code, and are not registered for the implicit grant. */
const codeOnlyClient = eachGrant(
  'the descriptor has no authorization_code grant of a client whose grant_types leave implicit out',
  ({ grant_type, client }) =>
    grant_type === 'authorization_code' && client !== undefined && !mayUse(client, 'implicit'),
)

/** Whether a page has a link that brings the error to the client: a warning before a redirect (RFC 9700 section 4.11.2). */
const hasLinkToClient = ({ page, request }: AuthorizationOutcome): boolean => {
  const target = parameterOf(request, 'redirect_uri') || undefined
  const links = page?.controls.filter(({ kind }) => kind === 'link') ?? []
  return target !== undefined && links.some(({ value }) => value.startsWith(`${target}#`) && /[#&]error=/.test(value))
}

export const implicitGrantChecks = [
  check({
    id: 'rfc6749/4.2.1/redirect-registered',
    title: 'A request for a token is not answered at a redirection URI that is not registered',
    requirements: ['RFC6749-4.2.1-redirect-registered'],
    each: oneImplicitGrant,
    requests: spellings.length,
    why: 'Whoever the token is sent to has it: nothing has to be redeemed, and no client authenticates.',
    mistake: 'The comparison is made where codes are redeemed, which a token never is.',
    fix: 'Compare redirect_uri with the registered ones before anything else, whatever the response type.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const [registered = ''] = grant.client?.redirect_uris ?? []
      await judgeNotRedirected(
        session,
        expect,
        grant,
        spellings.map((spelling) => spelling(registered)),
      )
    },
    caughtBy: [
      'implicit-redirect-uri-unchecked',
      'redirect-uri-unchecked',
      'redirect-uri-prefix-match',
      'redirect-uri-same-origin',
      'redirect-uri-contains-host',
      'errors-redirected-anywhere',
    ],
  }),
  check({
    ...observed,
    id: 'rfc6749/4.2.2/token-in-fragment',
    title: 'The token comes in the fragment of the redirection URI, form-urlencoded',
    requirements: ['RFC6749-4.2.2-token-in-fragment'],
    why: 'A query goes to the server of the client, to its logs, and to others in Referer fields.',
    mistake: 'Code and token are sent by the same function, which appends to the query.',
    fix: 'Append the parameters to the fragment, encoded as application/x-www-form-urlencoded.',
    judge: (response, { expect }) => {
      const misplaced = inQuery(response)
      expect(response).toSatisfy(misplaced.length === 0, {
        message: `${misplaced.join(' and ')} came in the query`,
        expected: 'the token in the fragment',
        actual: `${misplaced.join(' and ')} in the query`,
        at: 'url',
      })
      const fragment = fragmentOf(response)
      expect(response).toSatisfy(formEncodedFragment.test(fragment), {
        message: 'the fragment is not form-urlencoded',
        expected: 'application/x-www-form-urlencoded',
        actual: printable(fragment.replace(/\b(\w+_token)=[^&]*/g, '$1=…'), 160),
        at: 'url',
      })
    },
    caughtBy: ['implicit-token-in-query', 'authorization-response-unencoded', 'response-mode-unread'],
  }),
  check({
    ...observed,
    id: 'rfc6749/4.2.2/token-members',
    title: 'The response holds access_token and token_type',
    requirements: ['RFC6749-4.2.2-token-members'],
    why: 'A client must not use a token whose type it does not know.',
    mistake: 'token_type is left out, as all tokens are Bearer tokens.',
    fix: 'Send access_token and token_type in every response to response_type=token.',
    judge: (response, { expect }) => {
      const missing = ['access_token', 'token_type'].filter((name) => !parameterIn(response, name))
      expect(response).toSatisfy(missing.length === 0, {
        message: `${missing.join(' and ')} is missing or empty`,
        expected: 'access_token and token_type',
        actual: `no ${missing.join(' and no ')}`,
        at: 'url',
      })
    },
    caughtBy: ['implicit-token-type-missing', 'errors-redirected-anywhere'],
  }),
  check({
    ...observed,
    id: 'rfc6749/4.2.2/expires-in',
    title: 'The response states the lifetime of the token in expires_in',
    requirements: ['RFC6749-4.2.2-expires-in'],
    why: 'Nothing renews such a token: a client that does not know its lifetime fails in the middle of something.',
    mistake: 'The lifetime is only inside the token, which a client is not to read.',
    fix: 'Send expires_in, in seconds.',
    judge: (response, { expect }) => {
      const expires_in = parameterIn(response, 'expires_in')
      expect(response).toSatisfy(/^\d+$/.test(expires_in ?? ''), {
        message: expires_in === undefined ? 'expires_in is missing' : 'expires_in is no number of seconds',
        expected: 'expires_in=, digits',
        actual: expires_in === undefined ? 'no expires_in' : `expires_in=${printable(expires_in)}`,
        at: 'url',
      })
    },
    caughtBy: ['implicit-expires-in-missing', 'implicit-without-registered-uri', 'errors-redirected-anywhere'],
  }),
  check({
    ...observed,
    id: 'rfc6749/4.2.2/state-returned',
    title: 'The state of the request comes back with the token, as it was sent',
    requirements: ['RFC6749-4.2.2-state-returned'],
    why: 'By state a client tells its own response from one that an attacker made the browser bring, with his token.',
    mistake: 'state is lost on the way through the login page, or added to codes only.',
    fix: 'Keep state with the authorization request, and add it to every response.',
    judge: (response, { expect }) => {
      const state = soleState(response)
      if (state === undefined) return
      const returned = parameterIn(response, 'state')
      expect(response).toSatisfy(returned === state, {
        message:
          returned === undefined ? 'the request had a state, and the response has none' : 'state came back changed',
        expected: `state=${printable(state, 120)}`,
        actual: returned === undefined ? 'no state' : `state=${printable(returned, 120)}`,
        at: 'url',
      })
    },
    caughtBy: [
      'state-not-returned',
      'state-shortened',
      'implicit-without-registered-uri',
      'errors-redirected-anywhere',
    ],
  }),
  check({
    ...observed,
    id: 'rfc6749/4.2.2/no-refresh-token',
    title: 'No refresh token comes with the token',
    requirements: ['RFC6749-4.2.2-no-refresh-token'],
    why: 'A refresh token in an address is access for as long as it lives, to whoever reads the history.',
    mistake: 'The same function makes the token response of every grant.',
    fix: 'Leave refresh_token out of authorization responses.',
    judge: (response, { expect }) =>
      expect(response).toSatisfy(parameterIn(response, 'refresh_token') === undefined, {
        message: 'a refresh token came with the authorization response',
        expected: 'no refresh_token',
        actual: 'refresh_token',
        at: 'url',
      }),
    caughtBy: ['implicit-refresh-token'],
  }),
  check({
    id: 'rfc6749/4.2.2.1/error-in-fragment',
    title: 'The client is told of an error, with its state, in the fragment of its redirection URI',
    requirements: ['RFC6749-4.2.2.1-error-in-fragment'],
    each: by(oneImplicitGrant, 'mistake', (_, subject) => [
      ...(loginPages.met(subject) ? [denial] : []),
      'an unknown scope',
    ]),
    requests: 1,
    why: 'The script of the client reads the fragment; an error in the query is for a server that it may not have.',
    mistake: 'Errors are redirected by the code that is there for codes.',
    fix: 'Put error and state where a token would be.',
    probe: async ({ session, grant, mistake, expect }) => {
      await session.control(grant)
      const changes = [having('scope', `x_unknown_${madeUp().slice(0, 8)}`)]
      const outcome = seen(
        mistake === denial
          ? await session.deny(grant)
          : await session.requestAuthorization(grant, { changes, purpose: mistake }),
      )
      const { response, request } = outcome
      // A server may take a scope that it does not know for none; then there is no error to tell.
      if (mistake !== denial && issuedParameters(outcome).length > 0) {
        expect(outcome).toSatisfy(true, { message: 'the unknown scope was not refused' })
        return
      }
      expect(outcome).toIssueNoCode()
      const isTold = Boolean(response?.fragment.get('error')) || hasLinkToClient(outcome)
      expect(outcome).toSatisfy(isTold, {
        message: response ? 'the redirect has no error in its fragment' : 'the client is not told of the error',
        expected: 'a redirect with error in the fragment',
        actual: outcomeInWords(outcome),
        at: 'url',
      })
      if (!response || !isTold) return
      expect(outcome).toSatisfy(response.fragment.get('state') === parameterOf(request, 'state'), {
        message: 'the state of the request does not come back beside the error',
        expected: `state=${parameterOf(request, 'state')} in the fragment`,
        actual: `state=${printable(parameterIn(response, 'state') ?? '', 120)}`,
        at: 'url',
      })
    },
    caughtBy: [
      'implicit-error-in-query',
      'state-not-returned-with-error',
      'authorization-error-on-a-page',
      'response-mode-unread',
      'state-shortened',
    ],
  }),
  check({
    id: 'rfc6749/4.2.2.1/unauthorized-client',
    title: 'A client that may not use the implicit grant gets no token by it, and is told so',
    requirements: ['RFC6749-4.2.2.1-unauthorized-client'],
    each: { reason: codeOnlyClient.reason, select: (subject) => codeOnlyClient.select(subject).slice(0, 1) },
    requests: 1,
    why: 'A client that relies on codes and PKCE can be made to ask for a token by whoever writes the link.',
    mistake: 'Response types are switched on for the whole server.',
    fix: 'Check the registration of the client, and answer with unauthorized_client, or unsupported_response_type.',
    probe: async ({ session, grant, expect, should }) => {
      await session.control(grant)
      const changes = [having('response_type', 'token')]
      const purpose = 'response_type=token of a client that is registered for codes'
      const outcome = await session.requestAuthorization(grant, { changes, purpose })
      const codes = ['unauthorized_client', 'unsupported_response_type', 'invalid_request'] as const
      if (!judgeRefusal(expect, outcome, ...codes) || !outcome.response) return
      // A response type that is not this client's is "an invalid parameter value" to some.
      should(outcome).toSatisfy(parameterIn(outcome.response, 'error') !== 'invalid_request', {
        message: 'the response type is called an invalid request',
        expected: 'error=unauthorized_client or error=unsupported_response_type',
        actual: outcomeInWords(outcome),
        at: 'url',
      })
    },
    caughtBy: [
      'implicit-for-any-client',
      'implicit-without-registered-uri',
      'token-in-authorization-response',
      'response-type-unread',
      ...ofUnknownTypes,
    ],
    caughtWhere: Object.fromEntries(
      ofUnknownTypes.map((defect) => [defect, ({ implicitGrants }: Subject) => implicitGrants.length === 0]),
    ),
  }),
]
