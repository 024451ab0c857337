/**
 * RFC 8252 section 8.4: Registration of Native App Clients, as far as it shows in what a registered client can do.
 *
 * @module
 */
import { printable } from '../../engine/assertion.ts'
import { outcomeInWords } from '../../engine/authorization-assertion.ts'
import { asAuthorizationClient } from '../../engine/authorization-request.ts'
import { type Check, check, type Selector } from '../../engine/check.ts'
import type { Client, Grant } from '../../engine/grant.ts'
import { oneCodeGrant } from '../../engine/selector.ts'
import { atPort, eachKindOfAppUri, isAssured, isPrivateScheme, oneAppUri, withoutPort } from '../app-client.ts'
import { withS256 } from '../pkce.ts'
import { type Asked, askedBy, judgeNotRedirected, sentTo } from '../redirect-uri.ts'
import { isLoopbackUri, type Mistake, spellingsOf } from '../redirect-uri-corpus.ts'

/** The first few spellings of some kinds. */
const some = (registered: string, most: number, ...mistakes: readonly Mistake[]): Asked[] =>
  mistakes
    .flatMap((mistake) => spellingsOf(registered, mistake).slice(0, most))
    .flatMap((spelling) => askedBy(spelling, registered) ?? [])

const otherPaths = ['another segment behind the path', 'letters behind the path', 'no path', 'another path']

const beyondPath = (registered: string): Asked[] =>
  spellingsOf(registered, 'path', 'several URIs')
    .filter(({ name }) => otherPaths.includes(name) || name.startsWith('a wildcard'))
    .flatMap((spelling) => askedBy(spelling, registered) ?? [])

const schemeOf = (uri: string): string => uri.split(':')[0] ?? ''

// Endings of most domain names. What ends like one and does not begin like one is written the wrong way round.
const endings = ['com', 'net', 'org', 'info', 'biz', 'edu', 'gov', 'app', 'dev', 'io', 'co', 'me', 'xyz', 'online']

const isEnding = (label: string): boolean => /^[a-z]{2}$/.test(label) || endings.includes(label)

/** Whether a scheme with periods is clearly no domain name in reverse: that cannot be told of all that are none. */
const isNoReversedDomain = (scheme: string): boolean => {
  const labels = scheme.toLowerCase().split('.')
  const [first = '', last = ''] = [labels[0], labels.at(-1)]
  return labels.length > 1 && !isEnding(first) && (isEnding(last) || !/^[a-z]{2,}$/.test(first))
}

type Registered = { readonly client: Client; readonly grant: Grant; readonly registered: string }

/** Native apps whose redirection URI has a scheme that is not in order, whether or not they have a grant. */
const badScheme = (kind: string, isBad: (scheme: string) => boolean): Selector<Registered> => ({
  reason: `the descriptor has no native app (application_type: native) with a scheme ${kind}`,
  select: (subject) => {
    const [other] = oneCodeGrant.select(subject)
    return subject.clients
      .filter(({ application_type }) => application_type === 'native')
      .flatMap((client): Registered[] => {
        const own = subject.grants.find((grant) => grant.grant_type === 'authorization_code' && grant.client === client)
        const grant = own ?? other?.grant
        const registered = client.redirect_uris.find((uri) => isPrivateScheme(uri) && isBad(schemeOf(uri)))
        return grant && registered !== undefined ? [{ client, grant: withS256(grant), registered }] : []
      })
  },
})

type Scheme = {
  readonly name: string
  readonly title: string
  readonly kind: string
  readonly isBad: (scheme: string) => boolean
  readonly mistake: string
  readonly caughtBy: readonly string[]
}

/** A client may have such a scheme registered; the user agent is not sent there all the same. */
const refusesScheme = ({ name, kind, isBad, ...rest }: Scheme): Check =>
  check({
    ...rest,
    id: `rfc8252/8.4/${name}`,
    requirements: [`RFC8252-8.4-${name}`],
    each: badScheme(kind, isBad),
    requests: 1,
    why: 'A scheme that nobody owns is claimed by two apps, by chance or on purpose, and either gets the codes.',
    fix: 'Register only schemes that are the reverse of a domain name of the developer, as com.example.app is.',
    probe: async ({ session, client, grant, registered, expect }) => {
      if (grant.client !== client) await session.control(grant)
      const changes = [asAuthorizationClient(client.client_id, registered)]
      const purpose = `a scheme ${kind}`
      const outcome = await session.requestAuthorization(grant, { changes, purpose })
      const others = client.redirect_uris.filter((uri) => uri !== registered)
      const address = sentTo(outcome, { name: purpose, uri: registered }, others)
      expect(outcome).toSatisfy(address === undefined, {
        message: `the user agent was sent to a redirection URI with a scheme ${kind}`,
        expected: 'an answer by the server itself, and no redirect',
        actual: `${outcomeInWords(outcome)}${address === undefined ? '' : `, to ${printable(address.split('?')[0] ?? '', 200)}`}`,
        at: 'url',
      })
    },
  })

const loopbackUris = oneAppUri('native', 'a redirection URI on loopback', isLoopbackUri)

export const nativeRegistrationChecks: readonly Check[] = [
  check({
    id: 'rfc8252/8.4/complete-uri-registration',
    title: 'A native app’s redirection URI does not stand for other paths',
    requirements: ['RFC8252-8.4-complete-uri-registration'],
    each: eachKindOfAppUri('native', isPrivateScheme, isAssured, isLoopbackUri),
    requests: 7,
    why: 'A scheme or a host that stands for all of its paths leaves it to an attacker where in the app the code goes.',
    mistake: 'Only the scheme of a native app is registered, or only its host, and the rest is open.',
    fix: 'Register the complete redirection URI of a native app, its path included, and compare all of it.',
    probe: async ({ session, grant, registered, expect }) => {
      await session.control(grant)
      await judgeNotRedirected(session, expect, grant, beyondPath(registered))
    },
    caughtBy: [
      'loopback-path-ignored',
      'redirect-uri-contains-host',
      'redirect-uri-prefix-match',
      'redirect-uri-same-origin',
      'redirect-uri-unchecked',
    ],
  }),
  check({
    id: 'rfc8252/8.4/exact-match',
    title: 'A native app’s redirect_uri is compared exactly, be it https or a scheme of its own',
    requirements: ['RFC8252-8.4-exact-match'],
    each: eachKindOfAppUri('native', isPrivateScheme, isAssured),
    requests: 12,
    why: 'What is taken for the registered URI and is another one is where an attacker gets the code.',
    mistake: 'Schemes of apps are compared by their scheme alone, as a URL parser finds no host in them.',
    fix: 'Compare redirect_uri with each registered URI character by character.',
    probe: async ({ session, grant, registered, expect }) => {
      await session.control(grant)
      await judgeNotRedirected(session, expect, grant, [
        ...some(registered, 2, 'path', 'query', 'scheme'),
        ...some(registered, 6, 'encoding'),
      ])
    },
    caughtBy: [
      'redirect-uri-any-case',
      'redirect-uri-contains-host',
      'redirect-uri-decoded',
      'redirect-uri-parsed',
      'redirect-uri-prefix-match',
      'redirect-uri-query-ignored',
      'redirect-uri-same-origin',
      'redirect-uri-scheme-ignored',
      'redirect-uri-unchecked',
    ],
  }),
  check({
    id: 'rfc8252/8.4/loopback-only-port-varies',
    title: 'Of a native app’s loopback URI nothing but the port may differ',
    requirements: ['RFC8252-8.4-loopback-only-port-varies'],
    each: loopbackUris,
    requests: 21,
    why: 'Who leaves out the port takes the URI apart, and what they leave out besides is where the code goes astray.',
    mistake: 'With the port, the comparison lost the path, or took every name of the machine for the same.',
    fix: 'Remove the port from both, and compare what is left as strings.',
    probe: async ({ session, grant, registered, expect }) => {
      await session.control(grant)
      const elsewhere = atPort(registered, '61023')
      const own = (grant.client?.redirect_uris ?? []).map(withoutPort)
      const asked = [
        ...some(elsewhere, 2, 'path', 'query', 'scheme', 'host', 'user info'),
        ...some(registered, 10, 'address form'),
      ]
      await judgeNotRedirected(
        session,
        expect,
        grant,
        asked.filter(({ uri }) => !own.includes(withoutPort(uri))),
      )
    },
    caughtBy: [
      'loopback-path-ignored',
      'redirect-uri-any-loopback',
      'redirect-uri-parsed',
      'redirect-uri-same-origin',
      'redirect-uri-unchecked',
    ],
  }),
  refusesScheme({
    name: 'reverse-domain-scheme',
    title: 'A scheme that is no domain name in reverse is not redirected to',
    kind: 'that is no domain name in reverse',
    isBad: isNoReversedDomain,
    mistake: 'Any scheme with a period in it passes.',
    caughtBy: ['unreversed-scheme-accepted'],
  }),
  refusesScheme({
    name: 'scheme-without-period',
    title: 'A scheme without a period is not redirected to',
    kind: 'without a period',
    isBad: (scheme) => !scheme.includes('.'),
    mistake: 'Anything that parses as a URI can be registered.',
    caughtBy: ['short-scheme-accepted'],
  }),
]
