/**
 * RFC 7636 section 7.2: Protection against Eavesdroppers.
 *
 * @module
 */
import type { AuthorizationResponse } from '../../engine/authorization-flow.ts'
import { check } from '../../engine/check.ts'
import { requestParameters, successfulAuthorizationResponse } from '../authorization-response.ts'
import { judgePlainRefused, onePkceGrant, plainMethod, withPlainChallenge } from '../pkce.ts'
import { judgeChallengeHidden } from './exposed-challenge.ts'

export const eavesdropperChecks = [
  check({
    id: 'rfc7636/7.2/no-plain',
    title: 'The plain method is not offered',
    requirements: ['RFC7636-7.2-no-plain'],
    each: onePkceGrant,
    requests: 1,
    why: 'A plain challenge is the verifier itself: whoever reads the authorization request can redeem the code.',
    mistake: 'plain is on by default in the library, and nobody ever needed it.',
    fix: 'Support S256 alone, and leave plain out of code_challenge_methods_supported.',
    probe: async ({ session, grant, expect }) => judgePlainRefused(session, expect, grant),
    caughtBy: ['plain-accepted-unlisted'],
  }),
  check({
    id: 'rfc7636/7.2/plain-in-code-encrypted',
    title: 'A code does not let others read the plain challenge that it was asked for with',
    requirements: ['RFC7636-7.2-plain-in-code-encrypted'],
    needs: [plainMethod],
    observes: (exchange): AuthorizationResponse | undefined => {
      const response = successfulAuthorizationResponse(exchange)
      const parameters = response && requestParameters(response)
      const method = parameters?.get('code_challenge_method') || 'plain'
      return parameters?.has('code_challenge') && method === 'plain' ? response : undefined
    },
    provoke: async (session) => {
      const [selected] = onePkceGrant.select(session.subject)
      if (selected) await session.authorize(selected.grant, { changes: [withPlainChallenge] })
    },
    why: 'Whoever reads the code then has the verifier too, and PKCE protects nothing.',
    mistake: 'A stateless server writes the challenge into a code that is signed, and not encrypted.',
    fix: 'Encrypt such a code for the server alone, or keep the challenge on the server.',
    judge: (response, { expect }) => judgeChallengeHidden(response, expect),
    caughtBy: ['challenge-in-code'],
  }),
]
