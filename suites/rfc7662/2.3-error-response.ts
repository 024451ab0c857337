/**
 * RFC 7662 section 2.3: Error Response.
 *
 * @module
 */
import { inWords, printable } from '../../engine/assertion.ts'
import { challengesOf, isScheme } from '../../engine/challenge.ts'
import { check, type Selector } from '../../engine/check.ts'
import { headerValues } from '../../engine/exchange.ts'
import type { Grant } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { introspectionEndpoint } from '../../engine/selector.ts'
import { bearer } from '../../engine/session.ts'
import { withCredentials, withHeader } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { offersBasic } from '../basic-challenge.ts'
import { errorDefects } from '../error-defects.ts'
import { activeToken, introspectedGrant } from '../introspection.ts'
import { bearerAttribute } from '../resource-response.ts'

const needs = [introspectionEndpoint]

/** The grant whose access tokens authorize introspection. */
const authorizingGrant: Selector<{ grant: Grant }> = {
  reason: 'the descriptor names no grant whose access tokens authorize introspection (documented.introspection.grant)',
  select: ({ grants, provider }) => {
    const named = provider.descriptor.documented?.introspection?.grant
    return grants.filter(({ name }) => name === named).map((grant) => ({ grant }))
  },
}

export const introspectionErrorChecks = [
  check({
    id: 'rfc7662/2.3/bad-client-401',
    title: 'Wrong client credentials are answered with invalid_client, and 401 where they are in the header',
    requirements: ['RFC7662-2.3-bad-client-401'],
    needs,
    each: introspectedGrant,
    requests: 2,
    failsAuthentication: true,
    why: 'The operator of a protected resource is to learn that its secret is wrong, and not that all tokens are.',
    mistake: 'The endpoint answers active: false to whoever it does not know.',
    fix: 'Answer 401 with WWW-Authenticate: Basic and invalid_client.',
    probe: async ({ session, grant, expect }) => {
      const { token, client } = await activeToken(session, grant)
      session.failsToAuthenticate(client?.name ?? '')
      const changes = [withCredentials({ client_secret: madeUp() })]
      const answer = await session.introspect(token, { client, changes, purpose: 'a wrong secret' })
      expect(answer).toBeOAuthError('invalid_client')
      if (client?.token_endpoint_auth_method !== 'client_secret_basic') return
      expect(answer).toSatisfy(...offersBasic(answer))
    },
    caughtBy: [
      ...errorDefects('invalid_client'),
      'invalid-client-400',
      'basic-challenge-missing',
      'bearer-challenge-at-token-endpoint',
      'secret-unverified-for-introspection',
    ],
  }),
  check({
    id: 'rfc7662/2.3/bad-bearer-401',
    title: 'A Bearer token that does not authorize introspection is answered with 401 and a Bearer challenge',
    requirements: ['RFC7662-2.3-bad-bearer-401'],
    needs,
    each: authorizingGrant,
    requests: 2,
    why: 'A protected resource learns from the challenge that its own token has to be renewed.',
    mistake: 'The answer is active: false, as if it were the other token that is not valid.',
    fix: 'Answer 401 with WWW-Authenticate: Bearer error="invalid_token".',
    probe: async ({ session, grant, expect, should }) => {
      const { access_token } = await session.control(grant)
      const ask = (token: string, purpose: string, role: 'control' | 'probe') =>
        session.introspect(access_token, { changes: [withHeader(...bearer(token))], purpose, role })
      const control = await ask(access_token, 'a Bearer token that authorizes', 'control')
      if (typeof control.members.active !== 'boolean') {
        const message = `the Bearer token does not authorize introspection: ${inWords(control)}`
        throw undecided('precondition', message, control.exchange.id)
      }
      const answer = await ask(madeUp(), 'a Bearer token that nobody issued', 'probe')
      expect(answer).toHaveStatus(401)
      const challenges = challengesOf(answer.response.headers)
      const isChallenged = expect(answer).toSatisfy(
        challenges.some((challenge) => isScheme(challenge, 'Bearer')),
        {
          message: 'WWW-Authenticate offers no Bearer challenge',
          expected: 'WWW-Authenticate: Bearer',
          actual:
            printable(headerValues(answer.response.headers, 'www-authenticate').join(', ')) || 'no WWW-Authenticate',
          at: 'header www-authenticate',
        },
      )
      if (isChallenged && bearerAttribute(answer, 'error').length > 0) {
        should(answer).toBeBearerError('invalid_token')
      }
    },
    caughtBy: ['any-bearer-introspects', 'bad-bearer-without-challenge'],
  }),
]
