/**
 * RFC 8414 section 3.3: Authorization Server Metadata Validation.
 *
 * @module
 */
import { check } from '../../engine/check.ts'
import { metadata } from '../../engine/selector.ts'
import { everyDocument, issuerOf, memberOf, named, shown } from '../metadata-document.ts'

export const metadataValidationChecks = [
  check({
    id: 'rfc8414/3.3/issuer-identical',
    title: 'The issuer of the metadata is the one that they were asked for by, character for character',
    requirements: ['RFC8414-3.3-issuer-identical'],
    needs: [metadata, named('issuer')],
    ...everyDocument,
    why: 'Clients must not use metadata whose issuer differs, be it by a slash: it may be an impostor’s.',
    mistake: 'The issuer has a slash at its end here and none there, or is the address behind the proxy.',
    fix: 'Take issuer from the one setting that clients are told, too.',
    judge: (answer, { expect, subject }) => {
      const issuer = memberOf(answer, 'issuer')
      if (typeof issuer !== 'string') return
      expect(answer).toSatisfy(issuer === issuerOf(subject), {
        message: 'the issuer of the metadata is another one',
        expected: issuerOf(subject),
        actual: shown(issuer),
        at: 'member issuer',
      })
    },
    caughtBy: [
      'issuer-is-host-name',
      'issuer-of-the-host',
      'issuer-over-http',
      'issuer-with-query',
      'issuer-with-trailing-slash',
    ],
  }),
]
