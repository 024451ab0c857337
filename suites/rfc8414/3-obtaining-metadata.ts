/**
 * RFC 8414 section 3: Obtaining Authorization Server Metadata.
 *
 * @module
 */
import type { Answer } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { metadata } from '../../engine/selector.ts'
import { undecided } from '../../engine/verdict.ts'
import {
  insertedUrl,
  isDocument,
  issuerOf,
  memberOf,
  metadataAt,
  named,
  publishedByRfc8414,
  secureIssuer,
  shown,
  wellKnownUrl,
} from '../metadata-document.ts'
import { eachOf } from '../redirect-uri.ts'

const suffixes = ['oauth-authorization-server', 'openid-configuration'] as const

/** What tells two servers apart: members that both documents have, with different values. */
const differing = (one: Answer, other: Answer): string[] =>
  Object.keys(one.members)
    .filter((name) => name === 'issuer' || name === 'jwks_uri' || name.endsWith('_endpoint'))
    .filter((name) => memberOf(other, name) !== undefined && memberOf(one, name) !== memberOf(other, name))

export const obtainingMetadataChecks = [
  check({
    id: 'rfc8414/3/well-known-served',
    title: 'The metadata are served at the well-known URI of the issuer',
    requirements: ['RFC8414-3-well-known-served'],
    needs: [metadata, named('issuer'), publishedByRfc8414],
    requests: 1,
    why: 'A client knows the issuer only, and makes the location of the metadata from it.',
    mistake: 'The document has an address of the application’s own, or a page answers there, as everywhere.',
    fix: 'Serve the document by GET at /.well-known/oauth-authorization-server, with the path of the issuer behind it.',
    probe: async ({ session, subject, expect }) => {
      const url = wellKnownUrl(subject)
      const answer = await metadataAt(session, url)
      expect(answer).toSatisfy(isDocument(answer), {
        message: 'there are no metadata at the well-known URI of the issuer',
        expected: `a JSON object at ${url}`,
        actual: inWords(answer),
        at: 'url',
      })
    },
    caughtBy: [
      'metadata-behind-issuer-path',
      'metadata-not-there',
      'metadata-without-tls-only',
      'page-instead-of-metadata',
    ],
  }),
  check({
    id: 'rfc8414/3/well-known-https',
    title: 'The metadata are served over https',
    requirements: ['RFC8414-3-well-known-https'],
    needs: [metadata, named('issuer'), secureIssuer, publishedByRfc8414],
    requests: 2,
    why: 'Who can change the document on its way decides where clients send codes and secrets.',
    mistake: 'The well-known path is answered by the virtual host on port 80, for the sake of certificates.',
    fix: 'Serve the document over https.',
    probe: async ({ session, subject, expect }) => {
      const url = wellKnownUrl(subject)
      const secure = await metadataAt(session, url)
      const plain = isDocument(secure) ? undefined : await metadataAt(session, url.replace(/^https:/, 'http:'))
      if (plain && !isDocument(plain)) {
        throw undecided('precondition', `there are no metadata: ${inWords(secure)}`, secure.exchange.id)
      }
      expect(secure).toSatisfy(plain === undefined, {
        message: 'the metadata are served without TLS only',
        expected: `a JSON object at ${url}`,
        actual: `${inWords(secure)}, and the metadata over http`,
        at: 'url',
      })
    },
    caughtBy: ['metadata-without-tls-only'],
  }),
  check({
    id: 'rfc8414/3/several-locations-consistent',
    title: 'Metadata at several well-known URIs of an issuer are of one server',
    requirements: ['RFC8414-3-several-locations-consistent'],
    needs: [metadata, named('issuer')],
    requests: 2,
    why: 'Which of the documents a client reads is up to its library.',
    mistake: 'One document is a file from before the move to another host.',
    fix: 'Serve one document at all of them, or the same issuer and endpoints.',
    probe: async ({ session, subject, expect }) => {
      const document = await session.metadata()
      const { metadata_url } = subject.provider.descriptor
      const urls = suffixes.map((suffix) => insertedUrl(issuerOf(subject), suffix))
      await eachOf(
        urls.filter((url) => url !== metadata_url),
        async (url) => {
          const other = await metadataAt(session, url)
          const names = isDocument(other) ? differing(document, other) : []
          expect(other).toSatisfy(names.length === 0, {
            message: `two documents of the issuer differ in ${names.join(', ')}`,
            expected: names.map((name) => shown(memberOf(document, name))).join(', '),
            actual: names.map((name) => shown(memberOf(other, name))).join(', '),
            at: `member ${names[0]}`,
          })
        },
      )
    },
    caughtBy: ['discovery-of-another-host', 'discovery-of-the-host'],
  }),
]
