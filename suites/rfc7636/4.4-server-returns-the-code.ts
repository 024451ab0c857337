/**
 * RFC 7636 section 4.4: Server Returns the Code.
 *
 * @module
 */
import type { AuthorizationResponse } from '../../engine/authorization-flow.ts'
import { check } from '../../engine/check.ts'
import { having } from '../../engine/token-request.ts'
import { requestParameters, successfulAuthorizationResponse } from '../authorization-response.ts'
import { errorDefects } from '../error-defects.ts'
import { onePkceGrant, pkce, verifierOf } from '../pkce.ts'
import { judgeChallengeHidden } from './exposed-challenge.ts'

export const returnedCodeChecks = [
  check({
    id: 'rfc7636/4.4/challenge-bound-to-code',
    title: 'Each code is redeemed with the verifier of its own request',
    requirements: ['RFC7636-4.4-challenge-bound-to-code'],
    each: onePkceGrant,
    requests: 4,
    why: 'Somebody who can start a flow of his own must not be able to redeem the code of another.',
    mistake: 'The challenge is kept in the session or with the client, where the next request replaces it.',
    fix: 'Store code_challenge and its method with the code that they came for.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const first = await session.authorize(grant, { role: 'probe', purpose: 'one request' })
      const second = await session.authorize(grant, { role: 'probe', purpose: 'another request' })
      const withVerifierOf = (other: typeof first) => having('code_verifier', verifierOf(other))
      for (const [code, other] of [
        [first, second],
        [second, first],
      ] as const) {
        const answer = await session.submit(withVerifierOf(other)(session.redemption(code)), 'the other’s verifier')
        expect(answer).toBeOAuthError('invalid_grant', 'invalid_request')
      }
    },
    caughtBy: [...errorDefects('invalid_grant'), 'code-verifier-not-compared', 'challenge-of-last-request'],
  }),
  check({
    id: 'rfc7636/4.4/challenge-not-exposed',
    title: 'A response with a code does not let others read the code_challenge',
    requirements: ['RFC7636-4.4-challenge-not-exposed'],
    needs: [pkce],
    observes: (exchange): AuthorizationResponse | undefined => {
      const response = successfulAuthorizationResponse(exchange)
      return response && requestParameters(response).has('code_challenge') ? response : undefined
    },
    provoke: async (session) => {
      const [selected] = onePkceGrant.select(session.subject)
      if (selected) await session.authorize(selected.grant)
    },
    why: 'Who reads the code would read the challenge with it, which a plain challenge does not survive.',
    mistake: 'A stateless server writes the challenge into the code, which is only signed or encoded.',
    fix: 'Keep the challenge on the server, or encrypt the code for the server alone.',
    judge: (response, { expect }) => judgeChallengeHidden(response, expect),
    caughtBy: ['challenge-in-code'],
  }),
]
