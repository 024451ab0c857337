/**
 * RFC 8414 section 3.1: Authorization Server Metadata Request.
 *
 * @module
 */
import { inWords } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { metadata } from '../../engine/selector.ts'
import {
  displacedMetadata,
  isDocument,
  issuerOf,
  memberOf,
  metadataAt,
  named,
  pathIssuer,
  publishedByRfc8414,
  shown,
  wellKnownUrl,
} from '../metadata-document.ts'

export const metadataRequestChecks = [
  check({
    id: 'rfc8414/3.1/path-issuer-insertion',
    title: 'The metadata of an issuer with a path are where its path comes behind the well-known part',
    requirements: ['RFC8414-3.1-path-issuer-insertion'],
    needs: [metadata, named('issuer'), pathIssuer, publishedByRfc8414],
    requests: 1,
    why: 'One host can have many issuers, and a client finds each by this rule.',
    mistake: 'The path comes first, as OpenID Connect Discovery has it; or it is left out, and all get one document.',
    fix: 'Serve the document of https://host/path at https://host/.well-known/oauth-authorization-server/path.',
    probe: async ({ session, subject, expect }) => {
      const url = wellKnownUrl(subject)
      const answer = await metadataAt(session, url)
      const issuer = isDocument(answer) ? memberOf(answer, 'issuer') : undefined
      expect(answer).toSatisfy(issuer === issuerOf(subject), {
        message: 'the metadata of the issuer are not where its path comes behind the well-known part',
        expected: `the metadata of ${issuerOf(subject)} at ${url}`,
        actual: isDocument(answer) ? `those of ${shown(issuer)}` : inWords(answer),
        at: 'url',
      })
    },
    caughtBy: displacedMetadata,
  }),
]
