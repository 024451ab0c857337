/**
 * OAuth 2.1 section 3.2.4: Token Endpoint Error Response.
 *
 * @module
 */
import { codeVerifier } from '../../engine/authorization-request.ts'
import { check } from '../../engine/check.ts'
import { having } from '../../engine/token-request.ts'
import { authorizationIn, judgeRefusal } from '../authorization-response.ts'
import { eachCodeKind, withoutProtection } from '../pkce.ts'
import { oauth21 } from '../profile.ts'

export const oauth21TokenErrorChecks = [
  check({
    id: 'oauth-v2-1/3.2.4/superfluous-verifier-invalid-request',
    title: 'There are no codes without a challenge, or a code_verifier for one is an invalid_request',
    requirements: ['OAUTH21-3.2.4-superfluous-verifier-invalid-request'],
    needs: [oauth21],
    each: eachCodeKind,
    requests: 2,
    why: 'A verifier that nobody announced is the sign of an attacker who took code_challenge out of the request.',
    mistake: 'The verifier is compared where there is a challenge, and ignored where there is none.',
    fix: 'Answer a code_verifier for a code without a challenge with invalid_request.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const changes = [withoutProtection]
      const outcome = await session.requestAuthorization(grant, { purpose: 'without code_challenge', changes })
      const authorization = authorizationIn(outcome)
      if (!authorization) return void judgeRefusal(expect, outcome)
      const request = having('code_verifier', codeVerifier())(session.redemption(authorization))
      const answer = await session.submit(request, 'its code, with a code_verifier')
      expect(answer).toBeOAuthError('invalid_request')
    },
    caughtBy: ['verifier-without-challenge-accepted', 'superfluous-verifier-called-invalid-grant'],
  }),
]
