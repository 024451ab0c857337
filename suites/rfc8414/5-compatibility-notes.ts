/**
 * RFC 8414 section 5: Compatibility Notes.
 *
 * @module
 */
import { check } from '../../engine/check.ts'
import { metadata } from '../../engine/selector.ts'
import {
  appendedUrl,
  insertedUrl,
  isDocument,
  issuerOf,
  memberOf,
  metadataAt,
  named,
  pathIssuer,
  shown,
} from '../metadata-document.ts'

export const compatibilityNoteChecks = [
  check({
    id: 'rfc8414/5/openid-path-both-forms',
    title: 'openid-configuration before and behind the path of an issuer is of one issuer',
    requirements: ['RFC8414-5-openid-path-both-forms'],
    needs: [metadata, named('issuer'), pathIssuer],
    requests: 2,
    why: 'A client asks at the one, and at the other where there is nothing: both must lead to the same server.',
    mistake: 'One of the two is answered by the host, which has an issuer of its own.',
    fix: 'Serve the same document at both, or at one of them.',
    probe: async ({ session, subject, expect }) => {
      const inserted = await metadataAt(session, insertedUrl(issuerOf(subject), 'openid-configuration'))
      const appended = await metadataAt(session, appendedUrl(issuerOf(subject), 'openid-configuration'))
      const areBoth = isDocument(inserted) && isDocument(appended)
      expect(appended).toSatisfy(!areBoth || memberOf(inserted, 'issuer') === memberOf(appended, 'issuer'), {
        message: 'the two documents are of different issuers',
        expected: shown(memberOf(inserted, 'issuer')),
        actual: shown(memberOf(appended, 'issuer')),
        at: 'member issuer',
      })
    },
    caughtBy: ['discovery-of-the-host'],
  }),
]
