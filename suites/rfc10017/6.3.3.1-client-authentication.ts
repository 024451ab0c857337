/**
 * RFC 10017 section 6.3.3.1: client authentication of applications in a browser.
 *
 * @module
 */
import { stringMember } from '../../engine/answer.ts'
import { check } from '../../engine/check.ts'
import { having, tokenRequestOf, unauthenticated } from '../../engine/token-request.ts'
import { eachApp, redemptionDefects } from '../app-client.ts'
import { judgeRotation, refreshAfter } from '../refresh-rotation.ts'
import { eachStaticSecret, judgeClientCredentials, judgePkceNeeded, staticSecretDefects } from '../static-secret.ts'

export const browserAuthenticationChecks = [
  check({
    id: 'rfc10017/6.3.3.1/no-shared-secret',
    title: 'An application in a browser redeems its code, and refreshes, without a secret',
    requirements: ['RFC10017-6.3.3.1-no-shared-secret'],
    each: eachApp('browser'),
    requests: 3,
    why: 'A secret in the script of a page is read by whoever opens the page.',
    mistake: 'Every client is made with a secret, and has to send it.',
    fix: 'Ask clients in a browser for client_id and code_verifier, and for no secret.',
    probe: async ({ session, subject, grant, expect }) => {
      const authorization = await session.authorize(grant, { role: 'probe', purpose: 'a code of an application' })
      const request = unauthenticated(session.redemption(authorization))
      const answer = await session.submit(request, 'client_id and code_verifier, and no secret')
      const refresh_token = stringMember(answer, 'refresh_token')
      if (!expect(answer).toBeTokenResponse() || refresh_token === undefined) return
      const url = subject.provider.descriptor.server?.token_endpoint ?? ''
      const refresh = having('refresh_token', refresh_token)(unauthenticated(tokenRequestOf(refreshAfter(grant), url)))
      expect(await session.submit(refresh, 'a refresh without a secret')).toBeTokenResponse()
    },
    caughtBy: [...redemptionDefects, 'form-refused-for-refresh-token', 'secret-required-in-browser'],
  }),
  check({
    id: 'rfc10017/6.3.3.1/secret-not-proof',
    title: 'A secret does not make an application in a browser a confidential client',
    requirements: ['RFC10017-6.3.3.1-secret-not-proof'],
    each: eachStaticSecret('browser', {
      'PKCE is not needed': () => true,
      'client_credentials is allowed': () => true,
      'refresh tokens are not rotated': ({ client }) => client?.grant_types?.includes('refresh_token') ?? false,
    }),
    requests: 4,
    why: 'Whoever opens the page has its secret, and everything that is granted for it.',
    mistake: 'A client counts as confidential because a secret was made for it.',
    fix: 'Treat clients in a browser as public, whether or not they send a secret.',
    probe: async ({ session, grant, lifted, expect }) => {
      if (lifted === 'PKCE is not needed') return judgePkceNeeded(session, expect, grant)
      if (lifted === 'client_credentials is allowed') return judgeClientCredentials(session, expect, grant)
      await judgeRotation(session, expect, refreshAfter(grant))
    },
    caughtBy: [...staticSecretDefects, 'refresh-token-not-rotated', 'static-secret-spares-rotation'],
  }),
]
