/**
 * RFC 6749 section 6: Refreshing an Access Token.
 *
 * @module
 */
import { isSuccess, stringMember } from '../../engine/answer.ts'
import { by, check, eachGrant, ofEachKind } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { authenticatedGrants, grantsOfType, grantsWithOtherClient } from '../../engine/selector.ts'
import type { Session } from '../../engine/session.ts'
import {
  asClient,
  type Change,
  having,
  type TokenRequest,
  withCredentials,
  without,
} from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { errorDefects } from '../error-defects.ts'
import { broaderScope, grantedScope, judgeScopeKept, namedScope } from '../refresh-scope.ts'
import { acceptsForm } from './form-encoded.ts'
import { requiresAuthentication } from './unauthenticated.ts'

const refreshGrants = ofEachKind(grantsOfType('refresh_token'))

const narrowable = eachGrant(
  'the descriptor documents no refresh_token grant that was given two scope values',
  (grant) => grant.grant_type === 'refresh_token' && grantedScope(grant).length > 1,
)

const presented = (request: TokenRequest): string =>
  request.parameters.find(([name]) => name === 'refresh_token')?.[1] ?? ''

/** The request with the refresh token that an answer brought, or else the same one again. */
const next = (request: TokenRequest, refresh_token: string | undefined): TokenRequest =>
  refresh_token === undefined ? request : having('refresh_token', refresh_token)(request)

const sameScope = (scope: string, values: readonly string[]): boolean =>
  [...new Set(scope.split(' '))].sort().join(' ') === [...values].sort().join(' ')

/** What the first grant was given, which may be less than it asked for (section 3.3). */
const givenScope = async (session: Session, grant: Grant): Promise<string[]> => {
  const first = grant.from && (await session.control(grant.from))
  const given = first?.scope?.split(' ') ?? grantedScope(grant)
  if (given.length > 1) return given
  throw undecided('precondition', 'the first grant was given fewer than two scope values', first?.answer.exchange.id)
}

const changed =
  (change: (token: string) => string): Change =>
  (request) =>
    having('refresh_token', change(presented(request)))(request)

const wrongTokens: { readonly [kind: string]: Change } = {
  random: changed(() => madeUp()),
  truncated: changed((token) => token.slice(0, Math.ceil(token.length / 2))),
}

export const refreshingChecks = [
  check({
    id: 'rfc6749/6/missing-refresh-token',
    title: 'A refresh request without refresh_token is refused with invalid_request',
    requirements: ['RFC6749-6-missing-refresh-token'],
    each: refreshGrants,
    requests: 4,
    why: 'The parameter is required; a client developer needs to be told so.',
    mistake: 'The missing token is looked up like any other and answered with invalid_grant.',
    fix: 'Check that required parameters are there before their values are looked at.',
    probe: async ({ session, grant, expect }) => {
      const answer = await session.request(grant, 'without refresh_token', without('refresh_token'))
      expect(answer).toBeOAuthError('invalid_request')
    },
    caughtBy: [...errorDefects('invalid_request'), 'missing-parameter-called-invalid-grant'],
  }),
  check({
    id: 'rfc6749/6/scope-not-broader',
    title: 'A refresh does not grant scope beyond the original grant',
    requirements: ['RFC6749-6-scope-not-broader'],
    each: broaderScope,
    requests: 4,
    why: 'The owner approved one scope; a refresh asks nobody.',
    mistake: 'The scope of a refresh is checked against what the client may ask for, instead of what was granted.',
    fix: 'Compare the requested scope with the one stored beside the refresh token.',
    probe: async ({ session, grant, scope, expect }) => judgeScopeKept(session, expect, grant, scope),
    caughtBy: [...errorDefects('invalid_scope'), 'refresh-broadens-scope'],
  }),
  check({
    id: 'rfc6749/6/scope-omitted-is-original',
    title: 'A refresh without scope asks for the original scope',
    requirements: ['RFC6749-6-scope-omitted-is-original'],
    each: narrowable,
    requests: 3,
    why: 'A client that leaves the scope out counts on keeping what it has.',
    mistake: 'The default scope of the client takes the place of the one that was granted.',
    fix: 'Take the scope stored beside the refresh token when the request names none.',
    probe: async ({ session, grant, expect }) => {
      const given = await givenScope(session, grant)
      const answer = await session.request(grant, 'a refresh without scope', without('scope'))
      if (!expect(answer).toBeTokenResponse()) return
      const scope = namedScope(answer)
      expect(answer).toSatisfy(sameScope(scope, given), {
        message: 'the refreshed token has another scope than the grant',
        expected: given.join(' '),
        actual: scope,
        at: 'member scope',
      })
    },
    caughtBy: ['refresh-loses-scope'],
  }),
  check({
    id: 'rfc6749/6/scope-narrowing',
    title: 'A refresh can ask for less scope, and gets no more than that',
    requirements: ['RFC6749-6-scope-narrowing'],
    each: narrowable,
    requests: 4,
    why: 'A client that hands a token on wants it to open no more than needed.',
    mistake: 'The scope parameter of a refresh is ignored.',
    fix: 'Issue the access token with the requested part of the granted scope.',
    probe: async ({ session, grant, expect }) => {
      const wanted = (await givenScope(session, grant)).slice(0, 1)
      const answer = await session.request(grant, 'a refresh with less scope', having('scope', wanted.join(' ')))
      if (!expect(answer).toBeTokenResponse()) return
      const scope = namedScope(answer)
      expect(answer).toSatisfy(sameScope(scope, wanted), {
        message: 'the refreshed token has another scope than was asked for',
        expected: wanted.join(' '),
        actual: scope,
        at: 'member scope',
      })
    },
    caughtBy: ['refresh-ignores-scope'],
  }),
  check({
    id: 'rfc6749/6/new-refresh-same-scope',
    title: 'A new refresh token has the scope of the old one, however narrow the access token is',
    requirements: ['RFC6749-6-new-refresh-same-scope'],
    each: narrowable,
    requests: 5,
    why: 'One narrow access token must not cost the client the rest of its grant.',
    mistake: 'The new refresh token is stored with the scope of the access token beside it.',
    fix: 'Copy the scope of the old refresh token to the new one.',
    probe: async ({ session, grant, expect }) => {
      const given = await givenScope(session, grant)
      await session.control(grant)
      const request = await session.prepare(grant)
      const narrow = having('scope', given[0] ?? '')(request)
      const first = await session.submit(narrow, 'a refresh with less scope', 'control')
      if (!expect(first).toBeTokenResponse()) return
      const again = next(request, stringMember(first, 'refresh_token'))
      const answer = await session.submit(again, 'a refresh without scope, with the new refresh token')
      if (!expect(answer).toBeTokenResponse()) return
      const scope = namedScope(answer)
      expect(answer).toSatisfy(sameScope(scope, given), {
        message: 'the new refresh token has lost a part of its scope',
        expected: given.join(' '),
        actual: scope,
        at: 'member scope',
      })
    },
    caughtBy: ['rotation-narrows-scope', 'rotated-token-dead-on-arrival', 'refresh-loses-scope'],
  }),
  requiresAuthentication({
    section: '6',
    grant_type: 'refresh_token',
    requirement: 'require-client-auth',
    name: 'require-client-auth',
    caughtBy: ['unauthenticated-refresh'],
  }),
  check({
    id: 'rfc6749/6/authenticate-if-included',
    title: 'Client authentication that comes with a refresh is verified, and the refresh token survives a failure',
    requirements: ['RFC6749-6-authenticate-if-included'],
    each: authenticatedGrants('refresh_token'),
    requests: 4,
    failsAuthentication: true,
    why: 'A stolen refresh token must be of no use without the secret, and a failed thief must not lock the owner out.',
    mistake: 'The refresh token is consumed before the client is authenticated.',
    fix: 'Authenticate the client first, and touch the refresh token only then.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const request = await session.prepare(grant)
      session.failsToAuthenticate(grant.client?.name ?? grant.name)
      const wrong = withCredentials({ client_secret: madeUp() })(request)
      expect(await session.submit(wrong, 'a refresh with a wrong secret')).toBeOAuthError('invalid_client')
      expect(await session.submit(request, 'the same refresh with the right secret')).toBeTokenResponse()
    },
    caughtBy: [
      ...errorDefects('invalid_client'),
      'invalid-client-400',
      'secret-unverified-for-refresh',
      'failed-refresh-consumes-token',
    ],
  }),
  check({
    id: 'rfc6749/6/bound-to-client',
    title: 'A refresh token works only for the client it was issued to',
    requirements: ['RFC6749-6-bound-to-client'],
    each: grantsWithOtherClient('refresh_token'),
    requests: 4,
    why: 'Otherwise any registered client can use a refresh token that it found.',
    mistake: 'The client is authenticated, and the token is looked up without comparing the two.',
    fix: 'Store the client with the refresh token, and answer another one with invalid_grant.',
    probe: async ({ session, grant, other, expect }) => {
      await session.controlOf(other)
      await session.control(grant)
      const request = await session.prepare(grant)
      const foreign = await session.submit(asClient(other)(request), `the refresh token as ${other.name}`)
      // A client whose metadata name no grant types may be told first that it may not refresh at all.
      expect(foreign).toBeOAuthError('invalid_grant', ...(other.grant_types ? [] : (['unauthorized_client'] as const)))
    },
    caughtBy: [...errorDefects('invalid_grant'), 'refresh-by-any-client'],
  }),
  check({
    id: 'rfc6749/6/validate-refresh-token',
    title: 'A refresh token that was not issued is refused with invalid_grant',
    requirements: ['RFC6749-6-validate-refresh-token'],
    each: by(refreshGrants, 'refresh_token', [...Object.keys(wrongTokens), 'an access token']),
    requests: 4,
    why: 'The refresh token is the only proof of the authorization.',
    mistake: 'A lookup that finds nothing ends in a 500, or an access token of the same format is taken for one.',
    fix: 'Look the refresh token up as a refresh token, and answer one that is not known with invalid_grant.',
    probe: async ({ session, grant, refresh_token, expect }) => {
      const { access_token } = await session.control(grant)
      const change = wrongTokens[refresh_token] ?? having('refresh_token', access_token)
      const answer = await session.request(grant, `${refresh_token} as refresh token`, change)
      expect(answer).toBeOAuthError('invalid_grant')
    },
    caughtBy: [
      ...errorDefects('invalid_grant'),
      'refresh-token-compared-by-prefix',
      'refresh-token-compared-by-half',
      'access-token-refreshes',
      'unknown-refresh-token-crashes',
      'refresh-token-signature-unchecked',
    ],
  }),
  check({
    id: 'rfc6749/6/may-rotate',
    title: 'A new refresh token, where one is returned, works',
    requirements: ['RFC6749-6-may-rotate'],
    each: refreshGrants,
    requests: 4,
    why: 'A client throws the old token away as soon as it has the new one.',
    mistake: 'The new token is returned before it is stored, or stored with a wrong client.',
    fix: 'Store the new refresh token in the transaction that retires the old one.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const request = await session.prepare(grant)
      const first = await session.submit(request, 'a refresh', 'control')
      if (!expect(first).toBeTokenResponse()) return
      const rotated = stringMember(first, 'refresh_token')
      if (rotated === undefined) return
      expect(await session.submit(next(request, rotated), 'a refresh with the new token')).toBeTokenResponse()
    },
    caughtBy: ['rotated-token-dead-on-arrival'],
  }),
  check({
    id: 'rfc6749/6/may-revoke-old',
    title: 'A refresh token that was used before still works, or is refused with invalid_grant',
    requirements: ['RFC6749-6-may-revoke-old'],
    each: refreshGrants,
    requests: 4,
    why: 'A client whose answer got lost uses the old token again, and has to learn that a new login is needed.',
    mistake: 'A token that is marked as used ends in a 500, or in an error that says nothing of the grant.',
    fix: 'Answer a refresh token that was replaced as any other that is not valid: with invalid_grant.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const request = await session.prepare(grant)
      const first = await session.submit(request, 'a refresh', 'control')
      if (!expect(first).toBeTokenResponse()) return
      const again = await session.submit(request, 'the same refresh token once more')
      if (isSuccess(again)) expect(again).toBeTokenResponse()
      else expect(again).toBeOAuthError('invalid_grant')
    },
    caughtBy: [...errorDefects('invalid_grant'), 'unknown-refresh-token-crashes'],
  }),
  acceptsForm('6', 'refresh_token'),
]
