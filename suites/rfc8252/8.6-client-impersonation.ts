/**
 * RFC 8252 section 8.6: Client Impersonation.
 *
 * @module
 */
import { check } from '../../engine/check.ts'
import { loginPages } from '../../engine/selector.ts'
import { isAssured, oneAppUri } from '../app-client.ts'
import { judgeAskedAgain, oneAssuredApp } from '../silent-approval.ts'

export const nativeImpersonationChecks = [
  check({
    id: 'rfc8252/8.6/no-auto-approval',
    title: 'A native app that any other could pass for gets no second code without interaction',
    requirements: ['RFC8252-8.6-no-auto-approval'],
    needs: [loginPages],
    each: oneAppUri('native', 'a redirection URI that any app can claim', (uri) => !isAssured(uri)),
    requests: 2,
    why: 'Another app that claims the scheme, or listens on the port, gets a code of whoever approved the real one.',
    mistake: 'A consent is remembered for each client, whatever kind it is.',
    fix: 'Ask again each time, unless the redirection URI is an https URI of the app.',
    probe: async ({ session, grant, registered, expect }) => {
      const again = { uri: registered, purpose: 'the same app once more' }
      await judgeAskedAgain(session, expect, grant, registered, again)
    },
    caughtBy: ['consent-remembered', 'consent-skipped'],
  }),
  check({
    id: 'rfc8252/8.6/https-claim-as-identity',
    title: 'What was approved for an app’s https URI is not granted at its other URIs unasked',
    requirements: ['RFC8252-8.6-https-claim-as-identity'],
    needs: [loginPages],
    each: oneAssuredApp('native'),
    requests: 2,
    why: 'The https URI shows which app it is; a scheme that any app can claim does not, and must not profit from it.',
    mistake: 'Consent is remembered for the client, and not for the redirection URI that vouched for it.',
    fix: 'Where consent is remembered for a claimed https URI, look at the redirection URI of the next request too.',
    probe: async ({ session, grant, registered, other, expect }) => {
      const again = { uri: other, purpose: 'the same app, at a URI that any app can claim' }
      await judgeAskedAgain(session, expect, grant, registered, again)
    },
    caughtBy: ['consent-remembered', 'consent-skipped', 'consent-remembered-for-static-secret'],
  }),
]
