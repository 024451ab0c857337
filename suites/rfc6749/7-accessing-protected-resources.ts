/**
 * RFC 6749 section 7: Accessing Protected Resources, with section 7.2, Error Response.
 *
 * @module
 */
import { by, check, oneGrant } from '../../engine/check.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { resource } from '../../engine/selector.ts'
import { undecided } from '../../engine/verdict.ts'
import {
  authorizedBy,
  expiredToken,
  grantForResource,
  inHeader,
  judgeScopeEnforced,
  openingToken,
  otherScope,
  protectedResource,
  refusalOf,
  refusedTokens,
  resourceScope,
  showServed,
  theResource,
  toRefuse,
} from '../bearer-token.ts'
import { bearerAttribute } from '../resource-response.ts'

const invalidTokens: { readonly [kind: string]: (valid: string) => string } = {
  'a random token': () => madeUp(),
  'an empty token': () => '',
  'a truncated token': (valid) => valid.slice(0, Math.ceil(valid.length / 2)),
}

/** Whether a grant's response is documented to hold a refresh token, or another grant uses one of it. */
const issuesRefreshToken = (grant: Grant, { grants }: Subject): boolean =>
  grant.offersRefreshToken || grants.some((other) => other.from?.name === grant.name)

export const protectedResourceChecks = [
  check({
    id: 'rfc6749/7/reject-invalid-token',
    title: 'The resource is not served for a token that is not valid',
    requirements: ['RFC6749-7-reject-invalid-token'],
    needs: protectedResource,
    each: by(theResource, 'token', Object.keys(invalidTokens)),
    requests: 2,
    why: 'The check of the token is the only lock that the resource has.',
    mistake: 'The API looks whether there is a token, and leaves it to a gateway to look at it.',
    fix: 'Look the token up, or verify its signature, before every request is served.',
    probe: async ({ session, token, expect, should }) => {
      const presented = invalidTokens[token]?.(await openingToken(session)) ?? ''
      const answer = await session.resource(undefined, token, authorizedBy(`Bearer ${presented}`.trim()))
      toRefuse(answer, { expect, should })
    },
    caughtBy: [
      'login-page-for-unknown-token',
      'malformed-credentials-crash',
      'token-half-compared',
      'unknown-token-accepted',
    ],
  }),
  check({
    id: 'rfc6749/7/reject-expired-token',
    title: 'The resource is not served for an expired token',
    requirements: ['RFC6749-7-reject-expired-token'],
    needs: [resource],
    each: grantForResource,
    requests: 5,
    takesTime: true,
    why: 'A lifetime that nobody enforces makes every leaked token good for ever.',
    mistake: 'exp is written into the token and not looked at, or the session behind it is extended on use.',
    fix: 'Compare the expiry of the token with the clock on every request.',
    probe: async ({ session, grant, expect, should }) => {
      toRefuse(await session.resource(await expiredToken(session, grant), 'an expired token'), { expect, should })
    },
    caughtBy: ['expired-token-accepted'],
  }),
  check({
    id: 'rfc6749/7/enforce-scope',
    title: 'The resource is not served for a token without its scope',
    requirements: ['RFC6749-7-enforce-scope'],
    needs: [resource, resourceScope],
    each: otherScope,
    requests: 3,
    why: 'The scope is all that the resource owner agreed to.',
    mistake: 'The resource server verifies the token and does not look at its scope.',
    fix: 'Name the scope that each resource needs, and compare it with that of the token.',
    probe: async ({ session, grant, scope, expect, should }) =>
      judgeScopeEnforced(session, { expect, should }, grant, scope),
    caughtBy: ['scope-not-enforced'],
  }),
  check({
    id: 'rfc6749/7/reject-refresh-token',
    title: 'The resource is not served for a refresh token',
    requirements: ['RFC6749-7-reject-refresh-token'],
    needs: [resource],
    each: oneGrant(
      'the descriptor documents no grant that issues a refresh token',
      (grant, subject) => grant.grant_type !== 'refresh_token' && issuesRefreshToken(grant, subject),
    ),
    requests: 2,
    why: 'A refresh token lives for weeks, and is meant for the authorization server only.',
    mistake: 'Both are JSON Web Tokens under one key, and the resource server does not tell them apart.',
    fix: 'Give the two different types or audiences, and check that at the resource.',
    probe: async ({ session, grant, expect, should }) => {
      const { access_token, refresh_token, answer } = await session.control(grant)
      if (refresh_token === undefined) {
        throw undecided('precondition', `the ${grant.name} response has no refresh_token`, answer.exchange.id)
      }
      await showServed(session, 'the access token beside it', inHeader(access_token))
      toRefuse(await session.resource(refresh_token, 'a refresh token'), { expect, should })
    },
    caughtBy: ['login-page-for-unknown-token', 'refresh-token-opens-resource', 'unknown-token-accepted'],
  }),
  check({
    id: 'rfc6749/7.2/inform-client',
    title: 'A client whose token was refused is told why',
    requirements: ['RFC6749-7.2-inform-client'],
    needs: protectedResource,
    each: refusedTokens,
    requests: 3,
    why: 'A client that is sent to a login page, or to nowhere, cannot repair its request.',
    mistake: 'Pages and API share the code that redirects whoever is not logged in.',
    fix: 'Answer an API request with 401 or 403, and the error in WWW-Authenticate.',
    probe: async ({ session, token, expect }) => {
      const answer = await refusalOf(session, token)
      const says = bearerAttribute(answer, 'error').length > 0 || answer.text.trim() !== ''
      expect(answer).toSatisfy(answer.status >= 400 && says, {
        message: answer.status < 400 ? 'the request was redirected' : 'the answer says nothing but its status',
        expected: 'a 4xx status, with an error in the challenge or the body',
        actual: `${answer.status} without an error`,
        at: answer.status < 400 ? 'status' : 'body',
      })
    },
    caughtBy: ['login-page-for-unknown-token', 'refusal-without-reason'],
  }),
]
