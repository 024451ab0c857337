/**
 * RFC 8252 section 8.5: Client Authentication.
 *
 * @module
 */
import { check } from '../../engine/check.ts'
import { eachApp, isAssured, redemptionDefects } from '../app-client.ts'
import { judgeAskedAgain } from '../silent-approval.ts'
import {
  eachStaticSecret,
  judgeClientCredentials,
  judgePkceNeeded,
  judgeRedeemedWithoutSecret,
  staticSecretDefects,
} from '../static-secret.ts'

export const nativeAuthenticationChecks = [
  check({
    id: 'rfc8252/8.5/no-shared-secret',
    title: 'A native app redeems its code without a secret',
    requirements: ['RFC8252-8.5-no-shared-secret'],
    each: eachApp('native'),
    requests: 2,
    why: 'A secret in every copy of an app keeps nobody out, and cannot be changed once it is known.',
    mistake: 'Every client is made with a secret, and has to send it.',
    fix: 'Ask public native apps for client_id and code_verifier, and for no secret.',
    probe: async ({ session, grant, expect }) => void (await judgeRedeemedWithoutSecret(session, expect, grant)),
    caughtBy: [...redemptionDefects, 'secret-required-of-native-apps'],
  }),
  check({
    id: 'rfc8252/8.5/secret-not-proof',
    title: 'A secret does not make a native app a confidential client',
    requirements: ['RFC8252-8.5-secret-not-proof'],
    each: eachStaticSecret('native', {
      'PKCE is not needed': () => true,
      'client_credentials is allowed': () => true,
      'consent is remembered': ({ client }, { provider }) =>
        ['form', 'browser'].includes(provider.descriptor.user_agent?.driver ?? '') &&
        (client?.redirect_uris.some((uri) => !isAssured(uri)) ?? false),
    }),
    requests: 2,
    why: 'Whoever has a copy of the app has its secret, and everything that is granted for it.',
    mistake: 'A client counts as confidential because a secret was made for it.',
    fix: 'Treat clients that are registered as native apps as public, whether or not they send a secret.',
    probe: async ({ session, grant, lifted, expect }) => {
      if (lifted === 'PKCE is not needed') return judgePkceNeeded(session, expect, grant)
      if (lifted === 'client_credentials is allowed') return judgeClientCredentials(session, expect, grant)
      const uri = grant.client?.redirect_uris.find((candidate) => !isAssured(candidate)) ?? ''
      await judgeAskedAgain(session, expect, grant, uri, { uri, purpose: 'the same client once more' })
    },
    caughtBy: [...staticSecretDefects, 'consent-remembered', 'consent-remembered-for-static-secret', 'consent-skipped'],
  }),
]
