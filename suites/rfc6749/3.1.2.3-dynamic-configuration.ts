/**
 * RFC 6749 section 3.1.2.3: Dynamic Configuration (of redirection endpoints).
 *
 * @module
 */
import { outcomeInWords } from '../../engine/authorization-assertion.ts'
import { by, check, oneGrant } from '../../engine/check.ts'
import { oneCodeGrant } from '../../engine/selector.ts'
import { without } from '../../engine/token-request.ts'
import { askedBy, eachKindOfUri, foreignUri, judgeNotRedirected } from '../redirect-uri.ts'
import { type Mistake, spellings, spellingsOf } from '../redirect-uri-corpus.ts'

// Those of a fragment and of relative references are decided in section 3.1.2. A query may differ where the client
// registered without one (section 3.1.2.2); that it must not all the same is RFC 9700's to say.
const mistakes = [
  'path',
  'host',
  'user info',
  'port',
  'scheme',
  'normalisation',
  'encoding',
  'white space',
  'unicode',
  'address form',
  'several URIs',
] as const satisfies readonly Mistake[]

const mostSpellings = Math.max(
  ...mistakes.map((wanted) => spellings.filter(({ mistake }) => mistake === wanted).length),
)

/** A client for whom a request has to say which of its redirection URIs is meant. */
const clientWithSeveralUris = oneGrant(
  'the descriptor has no authorization_code grant of a client with several redirect_uris',
  ({ grant_type, client }) => grant_type === 'authorization_code' && (client?.redirect_uris.length ?? 0) > 1,
)

export const dynamicConfigurationChecks = [
  check({
    id: 'rfc6749/3.1.2.3/redirect-uri-needed',
    title: 'A request without redirect_uri of a client with several is not answered by guessing',
    requirements: ['RFC6749-3.1.2.3-redirect-uri-needed'],
    each: {
      reason: clientWithSeveralUris.reason,
      select: (subject) => clientWithSeveralUris.select(subject).slice(0, 1),
    },
    requests: 1,
    why: 'A code that goes to another site of the client than the one that asked is lost, or taken by the wrong one.',
    mistake: 'The first registered URI is used where none is named.',
    fix: 'Ask for redirect_uri where a client has registered several, and show an error page without it.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const outcome = await session.requestAuthorization(grant, {
        changes: [without('redirect_uri')],
        purpose: 'no redirect_uri',
      })
      expect(outcome).toSatisfy(outcome.response === undefined, {
        message: 'one of several redirection URIs was guessed',
        expected: 'an error page of the server',
        actual: outcomeInWords(outcome),
        at: 'url',
      })
    },
    caughtBy: ['redirect-uri-guessed'],
  }),
  check({
    id: 'rfc6749/3.1.2.3/match-registered',
    title: 'A redirect_uri that the client did not register is not redirected to',
    requirements: ['RFC6749-3.1.2.3-match-registered'],
    each: oneCodeGrant,
    requests: 2,
    why: 'Whoever chooses where codes go gets the codes.',
    mistake: 'redirect_uri is not compared, or compared with the registered URIs of all clients.',
    fix: 'Compare redirect_uri with the URIs that this client registered, and show an error page for any other.',
    probe: async ({ session, grant, subject, expect }) => {
      await session.control(grant)
      const other = subject.clients
        .filter((client) => client !== grant.client)
        .flatMap((client) => client.redirect_uris)
        .find((uri) => !grant.client?.redirect_uris.includes(uri))
      await judgeNotRedirected(session, expect, grant, [
        { name: 'of nobody', uri: foreignUri },
        ...(other === undefined ? [] : [{ name: 'of another client', uri: other }]),
      ])
    },
    caughtBy: ['redirect-uri-of-any-client', 'redirect-uri-unchecked'],
  }),
  check({
    id: 'rfc6749/3.1.2.3/exact-string',
    title: 'redirect_uri is compared with the registered URIs as a string',
    requirements: ['RFC6749-3.1.2.3-exact-string', 'RFC6749-3.1.2.2-partial-minimum'],
    each: by(eachKindOfUri, 'mistake', ({ registered }) =>
      mistakes.filter((mistake) => spellingsOf(registered, mistake).length > 0),
    ),
    requests: mostSpellings,
    why: 'Each spelling that a server takes for the registered one is a way to send codes where they do not belong.',
    mistake: 'Prefixes, patterns or parsed parts are compared, so that other URIs fit.',
    fix: 'Compare redirect_uri with each registered URI character by character (RFC 3986 section 6.2.1).',
    probe: async ({ session, grant, registered, mistake, expect }) => {
      await session.control(grant)
      const asked = spellingsOf(registered, mistake).flatMap((spelling) => askedBy(spelling, registered) ?? [])
      await judgeNotRedirected(session, expect, grant, asked)
    },
    caughtBy: [
      'redirect-uri-unchecked',
      'redirect-uri-prefix-match',
      'redirect-uri-same-origin',
      'redirect-uri-contains-host',
      'redirect-uri-pattern',
      'redirect-uri-parsed',
      'redirect-uri-decoded',
      'redirect-uri-any-case',
      'redirect-uri-trimmed',
      'redirect-uri-unicode-normalised',
      'redirect-uri-user-info-ignored',
      'redirect-uri-port-ignored',
      'redirect-uri-scheme-ignored',
      'redirect-uri-any-loopback',
      'loopback-path-ignored',
      'redirect-uri-list',
    ],
  }),
]
