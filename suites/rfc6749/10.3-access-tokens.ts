/**
 * RFC 6749 section 10.3: Access Tokens.
 *
 * @module
 */
import { check } from '../../engine/check.ts'
import { alteredTokens } from '../altered-token.ts'
import { openingToken, protectedResource, toRefuse } from '../bearer-token.ts'
import { judgeResourceWithoutTls } from '../resource-response.ts'
import { secureResource } from '../without-tls.ts'

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
  check({
    id: 'rfc6749/10.3/rs-tls',
    title: 'The resource looks at no token that comes without TLS',
    requirements: ['RFC6749-10.3-rs-tls'],
    needs: [secureResource],
    requests: 2,
    why: 'A token that travels in the clear belongs to everybody on its way.',
    mistake: 'The API is served on port 80 beside 443, by the same routes.',
    fix: 'Close port 80 for the API, or answer nothing there but an error that needs no look at the token.',
    probe: async ({ session, expect }) => judgeResourceWithoutTls(session, expect),
    caughtBy: ['resource-without-tls'],
  }),
]
