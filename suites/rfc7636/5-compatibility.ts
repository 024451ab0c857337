/**
 * RFC 7636 section 5: Compatibility.
 *
 * @module
 */
import { withoutChallenge } from '../../engine/authorization-request.ts'
import { check } from '../../engine/check.ts'
import { authorizationIn, judgeRefusal } from '../authorization-response.ts'
import { confidentialPkceGrant } from '../pkce.ts'

export const compatibilityChecks = [
  check({
    id: 'rfc7636/5/non-pkce-clients',
    title: 'A confidential client without PKCE is served to the end, or refused at the beginning',
    requirements: ['RFC7636-5-non-pkce-clients'],
    each: confidentialPkceGrant,
    requests: 2,
    why: 'A server with PKCE may go on to serve clients that do not know it, by RFC 6749 alone.',
    mistake:
      'The authorization endpoint issues a code without a challenge, and the token endpoint asks for its verifier.',
    fix: 'Decide at the authorization endpoint whether a client has to use PKCE.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const changes = [withoutChallenge]
      const outcome = await session.requestAuthorization(grant, { purpose: 'without code_challenge', changes })
      const authorization = authorizationIn(outcome)
      if (!authorization) return void judgeRefusal(expect, outcome)
      const answer = await session.submit(session.redemption(authorization), 'its code, without code_verifier')
      expect(answer).toBeTokenResponse()
    },
    caughtBy: ['challenge-missed-at-token-endpoint', 'superfluous-verifier-called-invalid-grant'],
  }),
]
