/**
 * RFC 8252 section 6: Initiating the Authorization Request from a Native App.
 *
 * @module
 */
import { check } from '../../engine/check.ts'
import { codeDefects, eachApp, judgePkce, redemptionDefects } from '../app-client.ts'

export const initiatingRequestChecks = [
  check({
    id: 'rfc8252/6/pkce-for-native',
    title: 'A native app can use PKCE, and gets no token with a wrong verifier',
    requirements: ['RFC8252-6-pkce-for-native'],
    each: eachApp('native'),
    requests: 4,
    why: 'Any app on the device may be handed the code, and nothing but the verifier tells the right one.',
    mistake: 'PKCE was added for applications in a browser, and the parameters of other clients are ignored.',
    fix: 'Store code_challenge for every client that sends one, and compare code_verifier with it.',
    probe: async ({ session, grant, expect }) => judgePkce(session, expect, grant),
    caughtBy: [
      ...redemptionDefects,
      ...codeDefects,
      'basic-authentication-unread',
      'code-verifier-not-compared',
      'https-refused-for-native-apps',
      'private-scheme-refused',
    ],
  }),
]
