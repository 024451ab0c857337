/**
 * RFC 6749 section 4.1.2: Authorization Response: what it holds, and the life of a code.
 *
 * @module
 */
import type { Answer } from '../../engine/answer.ts'
import { type Judge, printable } from '../../engine/assertion.ts'
import type { AuthorizationOutcome, AuthorizationResponse } from '../../engine/authorization-flow.ts'
import { by, check, eachGrant, ofEachKind, type ProbeOf, type Selector } from '../../engine/check.ts'
import type { Exchange } from '../../engine/exchange.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { authorizationEndpoint, grantsOfType, oneCodeGrant, resource } from '../../engine/selector.ts'
import type { Session } from '../../engine/session.ts'
import { having, type TokenRequest, tokenRequestOf, without } from '../../engine/token-request.ts'
import {
  authorizationResponse,
  parameterIn,
  provokeCode,
  requestParameters,
  soleState,
  successfulAuthorizationResponse,
  unknownResponseType,
} from '../authorization-response.ts'
import { inHeader, showServed } from '../bearer-token.ts'
import { errorDefects } from '../error-defects.ts'
import { isCodeGrantWithChallenge } from '../pkce.ts'
import { race, racers, rounds } from '../race.ts'

const minute = 60

/** Grants whose code brings a refresh token that a documented grant can use. */
const codeGrants = ofEachKind(grantsOfType('authorization_code'))

const codeThenRefresh = ofEachKind(
  eachGrant(
    'the descriptor documents no refresh_token grant for the refresh token of an authorization_code grant',
    (grant) => grant.grant_type === 'refresh_token' && grant.from?.grant_type === 'authorization_code',
  ),
)

/** A code that was kept for so many minutes is refused. */
const refusedAfter =
  (minutes: number): ProbeOf<ReturnType<typeof grantsOfType>> =>
  async ({ session, grant, expect }) => {
    await session.control(grant)
    const request = await session.prepare(grant)
    await session.wait(minutes * minute)
    expect(await session.submit(request, `a code of ${minutes} minutes ago`)).toBeOAuthError('invalid_grant')
  }

const expiringCode = {
  each: codeGrants,
  requests: 2,
  takesTime: true,
  why: 'A code that leaks through a log or a Referer header must be worthless soon.',
  fix: 'Store when a code was issued, and refuse it when it is older than a minute or so.',
} as const

/** What answers a plain code request: no error, and no other way of response asked for. */
const codeResponse = (exchange: Exchange): AuthorizationResponse | undefined => {
  const response = authorizationResponse(exchange)
  if (!response || parameterIn(response, 'error') !== undefined) return undefined
  const asked = requestParameters(response)
  const isPlain = asked.get('response_type') === 'code' && (asked.get('response_mode') ?? 'query') === 'query'
  return isPlain ? response : undefined
}

/** Whether a request is by a client that is known, and for a redirection URI of its own: one that can bring a code. */
const isInOrder = (asked: URLSearchParams, { clients }: Subject): boolean => {
  const client = clients.find(({ client_id }) => client_id === asked.get('client_id'))
  const redirect_uri = asked.get('redirect_uri')
  return client !== undefined && (!redirect_uri || client.redirect_uris.includes(redirect_uri))
}

/** For `caughtWhere`: whether any of these grants has a challenge, or its tokens come from one that has. */
const withChallengeAmong =
  (selector: Selector<{ grant: Grant }>) =>
  (subject: Subject): boolean =>
    selector.select(subject).some(({ grant }) => isCodeGrantWithChallenge(grant.from ?? grant))

const hasVerifier = ({ parameters }: TokenRequest): boolean => parameters.some(([name]) => name === 'code_verifier')

/**
 * The answer to a code that was redeemed, without its verifier: a server that drops the challenge with the first
 * redemption refuses a verifier, and may know the code all the same.
 */
const replayWithoutVerifier = (session: Session, request: TokenRequest): Promise<Answer> =>
  session.submit(without('code_verifier')(request), 'the same code again, without code_verifier')

/** The query as it was written. */
const queryOf = ({ uri }: AuthorizationResponse): string => /\?([^#]*)/.exec(uri)?.[1] ?? ''

// What a URI can hold (RFC 3986 section 3.4), and a percent sign before two hexadecimal digits only.
const formEncodedQuery = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*$/

const whereIs = ({ query, fragment, form }: AuthorizationResponse): string => {
  if (query.get('code')) return 'code in the query'
  if (fragment.get('code')) return 'code in the fragment'
  return form.get('code') ? 'code in a form' : 'no code'
}

/** States that come back changed from servers which are careless with them; all are legal (Appendix A.5). */
const states: { readonly [name: string]: string } = {
  // Quotation marks, < and > are escaped where they are put into HTML, and a space at the beginning is trimmed.
  'every printable character': String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index)),
  // These are something else where they are decoded twice, or where a plus sign is not told from a space.
  'what looks encoded': 'a+b%2Bc%20d%26e%3Df%2525&amp;g=h i',
  // A column or a cookie may be shorter.
  '512 characters': 'state-0123456789'.repeat(32),
}

/** The state that came back is the one that was sent. */
const judgeState = (outcome: AuthorizationOutcome, state: string, expect: Judge): void => {
  const returned = outcome.response && parameterIn(outcome.response, 'state')
  expect(outcome).toSatisfy(returned === state, {
    message: returned === undefined ? 'state is missing' : 'state came back changed',
    expected: `state=${printable(state, 120)}, decoded`,
    actual:
      returned === undefined ? 'no state' : `state=${printable(returned, 120)} (${returned.length} of ${state.length})`,
    at: 'url',
  })
}

export const authorizationResponseChecks = [
  check({
    id: 'rfc6749/4.1.2/code-in-query',
    title: 'The code comes in the query of the redirection URI, form-urlencoded',
    requirements: ['RFC6749-4.1.2-code-in-query'],
    needs: [authorizationEndpoint],
    observes: codeResponse,
    provoke: provokeCode,
    why: 'A client on a server never sees a fragment, and reads a query that is well encoded only.',
    mistake: 'The code is put into the fragment as tokens are, or parameters are appended without encoding.',
    fix: 'Append code to the query of the redirection URI, encoded as application/x-www-form-urlencoded.',
    judge: (response, { expect, subject }) => {
      if (!isInOrder(requestParameters(response), subject)) return
      expect(response).toSatisfy(Boolean(response.query.get('code')), {
        message: 'the response has no code in its query',
        expected: 'code in the query',
        actual: whereIs(response),
        at: 'url',
      })
      const query = queryOf(response)
      expect(response).toSatisfy(formEncodedQuery.test(query), {
        message: 'the query is not form-urlencoded',
        expected: 'application/x-www-form-urlencoded',
        actual: printable(query.replace(/\bcode=[^&]*/, 'code=…'), 160),
        at: 'url',
      })
    },
    caughtBy: ['code-sent-in-fragment', 'authorization-response-unencoded', 'redirect-uri-second-question-mark'],
  }),
  check({
    id: 'rfc6749/4.1.2/state-returned',
    title: 'The state of the request comes back with the code',
    requirements: ['RFC6749-4.1.2-state-returned'],
    needs: [authorizationEndpoint],
    observes: (exchange: Exchange) => {
      const response = successfulAuthorizationResponse(exchange)
      return response && soleState(response) !== undefined ? response : undefined
    },
    provoke: provokeCode,
    why: 'By state a client tells its own response from one that an attacker made the browser bring.',
    mistake: 'state is lost on the way through the login page.',
    fix: 'Keep state with the authorization request until the response is made.',
    judge: (response, { expect }) =>
      expect(response).toSatisfy(parameterIn(response, 'state') !== undefined, {
        message: 'the request had a state, and the response has none',
        expected: `state=${printable(soleState(response) ?? '', 120)}`,
        actual: 'no state',
        at: 'url',
      }),
    caughtBy: ['state-not-returned'],
  }),
  check({
    id: 'rfc6749/4.1.2/state-exact',
    title: 'state comes back exactly as it was sent, with a code and with an error',
    requirements: ['RFC6749-4.1.2-state-exact'],
    each: by(oneCodeGrant, 'state', Object.keys(states)),
    requests: 2,
    why: 'A client compares state character by character, and refuses a response whose state has changed.',
    mistake: 'state is decoded once too often, escaped as HTML, trimmed, or cut off by a database column.',
    fix: 'Keep state as the text that one decoding of the request gives, and encode it once in the response.',
    probe: async ({ session, grant, state: name, expect }) => {
      await session.control(grant)
      const state = states[name] ?? ''
      const changes = [having('state', state)]
      const granted = await session.authorize(grant, { changes, purpose: `state: ${name}`, role: 'probe' })
      judgeState(granted, state, expect)
      const refused = await session.requestAuthorization(grant, {
        changes: [...changes, having('response_type', unknownResponseType)],
        purpose: `state: ${name}, in an error`,
      })
      // That an error is told by redirection at all is for rfc6749/4.1.2.1/error-redirected to judge.
      if (refused.response) judgeState(refused, state, expect)
    },
    caughtBy: [
      'state-decoded-twice',
      'state-escaped-as-html',
      'state-cut-at-255-characters',
      'state-shortened',
      'state-not-returned',
      'state-not-returned-with-error',
      'authorization-response-unencoded',
    ],
  }),
  check({
    id: 'rfc6749/4.1.2/code-single-use',
    title: 'A code that is presented again is refused with invalid_grant',
    requirements: ['RFC6749-4.1.2-code-single-use'],
    each: codeGrants,
    requests: 4,
    why: 'Whoever replays an intercepted code must get nothing.',
    mistake: 'Codes are self-contained and only checked for their expiry.',
    fix: 'Remember that a code was redeemed, and refuse it from then on.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const request = await session.prepare(grant)
      const first = await session.submit(request, 'the code for the first time', 'control')
      if (!expect(first).toBeTokenResponse()) return
      expect(await session.submit(request, 'the same code again')).toBeOAuthError('invalid_grant')
      if (hasVerifier(request)) expect(await replayWithoutVerifier(session, request)).toIssueNoToken()
    },
    caughtBy: [...errorDefects('invalid_grant'), 'code-reusable', 'code-challenge-forgotten'],
    caughtWhere: { 'code-challenge-forgotten': withChallengeAmong(codeGrants) },
  }),
  check({
    id: 'rfc6749/4.1.2/code-single-use-in-parallel',
    title: 'A code that is presented several times at the same moment brings one token at most',
    requirements: ['RFC6749-4.1.2-code-single-use'],
    each: oneCodeGrant,
    requests: rounds * (racers + 1) + 1,
    why: 'Whoever intercepts a code need not wait until the client has used it.',
    mistake: 'The code is looked up, the token is made and stored, and only then the code is marked as used.',
    fix: 'Mark the code as used in the same step that reads it: a conditional update, or a lock.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      for (let round = 1; round <= rounds; round++) {
        const request = await session.prepare(grant)
        const { answers, served, said } = await race(session, request, round)
        const [told] = [...served, ...answers]
        if (!told) return
        const holds = expect(told).toSatisfy(served.length <= 1, {
          message: `${served.length} of ${racers} redemptions of one code at the same moment brought a token`,
          expected: 'one token at most',
          actual: `${served.length} tokens, ${said}`,
          at: 'status',
          seen: `${served.length} of ${racers} brought a token, ${said}`,
        })
        if (!holds) return
        // Once is enough: this is no race.
        if (round > 1 || served.length === 0 || !hasVerifier(request)) continue
        if (!expect(await replayWithoutVerifier(session, request)).toIssueNoToken()) return
      }
    },
    caughtBy: ['code-reusable', 'code-spent-late', 'code-challenge-forgotten'],
    caughtWhere: { 'code-challenge-forgotten': withChallengeAmong(oneCodeGrant) },
  }),
  check({
    id: 'rfc6749/4.1.2/code-reuse-revokes-access-token',
    title: 'A replayed code revokes the access token that was issued for it',
    requirements: ['RFC6749-4.1.2-code-reuse-revokes-access-token'],
    needs: [resource],
    each: codeGrants,
    requests: 5,
    why: 'Two parties hold the code: the token that was issued may be the thief’s.',
    mistake: 'The second redemption is refused, and nothing else happens.',
    fix: 'Keep what was issued for a code, and revoke it when the code comes back.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const request = await session.prepare(grant)
      const first = await session.submit(request, 'the code for the first time', 'control')
      const token = first.members.access_token
      if (typeof token !== 'string' || !expect(first).toBeTokenResponse()) return
      await showServed(session, 'its access token, before the replay', inHeader(token))
      await session.submit(request, 'the same code again')
      expect(await session.resource(token, 'its access token, after the replay')).toBeRefused()
    },
    caughtBy: ['code-reuse-revokes-nothing', 'code-reusable', 'code-challenge-forgotten'],
    caughtWhere: { 'code-challenge-forgotten': withChallengeAmong(codeGrants) },
  }),
  check({
    id: 'rfc6749/4.1.2/code-reuse-revokes-refresh-token',
    title: 'A replayed code revokes the refresh token that was issued for it',
    requirements: ['RFC6749-4.1.2-code-reuse-revokes-refresh-token'],
    each: codeThenRefresh,
    requests: 4,
    why: 'A refresh token that outlives a replay keeps the thief supplied.',
    mistake: 'Only the access token is tied to the code.',
    fix: 'Revoke the whole family of tokens when its code comes back.',
    probe: async ({ session, grant, subject, expect }) => {
      if (!grant.from) return
      await session.control(grant)
      const request = await session.prepare(grant.from)
      const first = await session.submit(request, 'the code for the first time', 'control')
      const token = first.members.refresh_token
      if (typeof token !== 'string' || !expect(first).toBeTokenResponse()) return
      await session.submit(request, 'the same code again')
      const endpoint = subject.provider.descriptor.server?.token_endpoint ?? ''
      const refresh = having('refresh_token', token)(tokenRequestOf(grant, endpoint))
      expect(await session.submit(refresh, 'its refresh token, after the replay')).toBeOAuthError('invalid_grant')
    },
    caughtBy: [
      ...errorDefects('invalid_grant'),
      'code-reuse-revokes-nothing',
      'code-reusable',
      'code-challenge-forgotten',
      'unknown-refresh-token-crashes',
    ],
    caughtWhere: { 'code-challenge-forgotten': withChallengeAmong(codeThenRefresh) },
  }),
  check({
    ...expiringCode,
    id: 'rfc6749/4.1.2/code-expires',
    title: 'A code that is an hour old is refused',
    requirements: ['RFC6749-4.1.2-code-expires'],
    mistake: 'Codes have no time of issue, or it is not looked at.',
    probe: refusedAfter(61),
    caughtBy: [...errorDefects('invalid_grant'), 'code-never-expires'],
  }),
  check({
    ...expiringCode,
    id: 'rfc6749/4.1.2/code-max-ten-minutes',
    title: 'A code lives ten minutes at most',
    requirements: ['RFC6749-4.1.2-code-max-ten-minutes'],
    mistake: 'The lifetime of a code is that of a session, such as 30 minutes.',
    probe: refusedAfter(10.5),
    caughtBy: [...errorDefects('invalid_grant'), 'code-never-expires', 'code-lives-30-minutes'],
  }),
]
