/**
 * RFC 10017 section 6.3.3.2: client impersonation, and how redirection URIs are compared.
 *
 * @module
 */
import { by, check } from '../../engine/check.ts'
import { loginPages } from '../../engine/selector.ts'
import { having } from '../../engine/token-request.ts'
import { atPort, eachKindOfAppUri, isAssured, oneAppUri } from '../app-client.ts'
import { type Asked, askedBy, judgeNotRedirected } from '../redirect-uri.ts'
import { isLoopbackUri, spellings, spellingsOf } from '../redirect-uri-corpus.ts'
import { judgeAskedAgain, oneAssuredApp } from '../silent-approval.ts'

const mistakes = [...new Set(spellings.map(({ mistake }) => mistake))]

/** One spelling of each kind of mistake; for a page on the machine of a developer another port, too. */
const spelledOtherwise = (registered: string): Asked[] => [
  ...mistakes.flatMap((mistake) => {
    const [spelling] = spellingsOf(registered, mistake)
    return (spelling && askedBy(spelling, registered)) ?? []
  }),
  ...(isLoopbackUri(registered) ? [{ name: 'another port', uri: atPort(registered, '61023') }] : []),
]

export const browserImpersonationChecks = [
  check({
    id: 'rfc10017/6.3.3.2/no-auto-approval',
    title: 'An application in a browser whose address any other could have gets no code without interaction',
    requirements: ['RFC10017-6.3.3.2-no-auto-approval'],
    needs: [loginPages],
    each: by(
      oneAppUri('browser', 'a redirection URI that is no https URI', (uri) => !isAssured(uri)),
      'asked',
      ['once more', 'once more with prompt=none'],
    ),
    requests: 2,
    why: 'Without an https address nothing shows that it is the application that was approved.',
    mistake: 'A consent is remembered for each client, wherever it is.',
    fix: 'Ask again each time, unless the redirection URI is an https URI that is compared exactly.',
    probe: async ({ session, grant, registered, asked, expect }) => {
      const changes = asked === 'once more' ? [] : [having('prompt', 'none')]
      const again = { uri: registered, changes, purpose: `the same application ${asked}` }
      await judgeAskedAgain(session, expect, grant, registered, again)
    },
    caughtBy: ['consent-remembered', 'consent-skipped'],
  }),
  check({
    id: 'rfc10017/6.3.3.2/exact-https-as-identity',
    title: 'What was approved for an https URI is not granted at other URIs of the client unasked',
    requirements: ['RFC10017-6.3.3.2-exact-https-as-identity'],
    needs: [loginPages],
    each: oneAssuredApp('browser'),
    requests: 2,
    why: 'The https URI shows which application it is; the page of a developer on their own machine does not.',
    mistake: 'Consent is remembered for the client, and not for the redirection URI that vouched for it.',
    fix: 'Where consent is remembered for an https URI, look at the redirection URI of the next request too.',
    probe: async ({ session, grant, registered, other, expect }) => {
      const again = { uri: other, purpose: 'the same client, at a URI that assures nothing' }
      await judgeAskedAgain(session, expect, grant, registered, again)
    },
    caughtBy: ['consent-remembered', 'consent-skipped'],
  }),
  check({
    id: 'rfc10017/6.3.3.2.1/exact-redirect-match',
    title: 'redirect_uri of an application in a browser is compared exactly, its port too',
    requirements: ['RFC10017-6.3.3.2.1-exact-redirect-match'],
    each: eachKindOfAppUri('browser', isAssured, isLoopbackUri),
    requests: mistakes.length + 1,
    why: 'The redirection URI is all that tells the application from an attacker who uses its client_id.',
    mistake: 'What native apps may do with the port of loopback URIs is let through for every client.',
    fix: 'Compare redirect_uri with each registered URI character by character.',
    probe: async ({ session, grant, registered, expect }) => {
      await session.control(grant)
      await judgeNotRedirected(session, expect, grant, spelledOtherwise(registered))
    },
    caughtBy: [
      'any-port-for-every-client',
      'redirect-uri-any-case',
      'redirect-uri-any-loopback',
      'redirect-uri-contains-host',
      'redirect-uri-decoded',
      'redirect-uri-fragment-ignored',
      'redirect-uri-parsed',
      'redirect-uri-port-ignored',
      'redirect-uri-prefix-match',
      'redirect-uri-query-ignored',
      'redirect-uri-relative',
      'redirect-uri-same-origin',
      'redirect-uri-scheme-ignored',
      'redirect-uri-unchecked',
      'redirect-uri-unicode-normalised',
    ],
  }),
]
