/**
 * RFC 6749 section 10.3: Access Tokens.
 *
 * @module
 */
import { check } from '../../engine/check.ts'
import { alteredTokens } from '../altered-token.ts'
import { openingToken, protectedResource, toRefuse } from '../bearer-token.ts'

export const accessTokenChecks = [
  check({
    id: 'rfc6749/10.3/token-tamper-proof',
    title: 'A token that was changed is refused',
    requirements: ['RFC6749-10.3-token-tamper-proof'],
    needs: protectedResource,
    requests: 4,
    why: 'A token that can be made from another one can be made by anybody.',
    mistake: 'A JWT library is told to take the algorithm from the token, or the signature is not verified at all.',
    fix: 'Compare opaque tokens whole, and verify the signature of others with a fixed algorithm and key.',
    probe: async ({ session, expect, should }) => {
      const token = await openingToken(session)
      for (const [alteration, altered] of alteredTokens(token)) {
        toRefuse(await session.resource(altered, alteration), { expect, should })
      }
    },
    caughtBy: ['login-page-for-unknown-token', 'signature-unchecked', 'token-half-compared', 'unknown-token-accepted'],
  }),
]
