/**
 * RFC 8414 section 2.1: Signed Authorization Server Metadata.
 *
 * @module
 */
import { type Answer, stringMember } from '../../engine/answer.ts'
import { check } from '../../engine/check.ts'
import { metadata } from '../../engine/selector.ts'
import { everyDocument, memberOf, named, shown } from '../metadata-document.ts'
import { type Jws, readJws } from './signed.ts'

const needs = [metadata, named('signed_metadata')]

/** What the signed metadata claim; undefined where there are none that can be read. */
const signedIn = (answer: Answer): Jws | undefined => readJws(stringMember(answer, 'signed_metadata'))

export const signedMetadataChecks = [
  check({
    id: 'rfc8414/2.1/signed-metadata-is-jws',
    title: 'Signed metadata are a JWT with a signature or MAC',
    requirements: ['RFC8414-2.1-signed-metadata-is-jws'],
    needs,
    ...everyDocument,
    why: 'Their values take precedence over the plain ones, so that unsigned they let anybody replace an endpoint.',
    mistake: 'The JWT library was left at alg none, as nobody checked the signature.',
    fix: 'Sign the JWT with a key that clients can get by another way.',
    judge: (answer, { expect }) => {
      const value = memberOf(answer, 'signed_metadata')
      if (value === undefined) return
      expect(answer).toSatisfy(signedIn(answer) !== undefined, {
        message: 'signed_metadata is no JWT with a signature',
        expected: 'a JWS in the compact serialization, with an algorithm other than none',
        actual: shown(value),
        at: 'member signed_metadata',
      })
    },
    caughtBy: ['signed-metadata-without-signature'],
  }),
  check({
    id: 'rfc8414/2.1/signed-metadata-iss',
    title: 'Signed metadata name who attests to them',
    requirements: ['RFC8414-2.1-signed-metadata-iss'],
    needs,
    ...everyDocument,
    why: 'By iss a client knows whose key the signature is to be verified with.',
    mistake: 'The document was signed as it is, with issuer in it and no iss.',
    fix: 'Add the claim iss.',
    judge: (answer, { expect }) => {
      const signed = signedIn(answer)
      if (!signed) return
      const { iss } = signed.claims
      expect(answer).toSatisfy(typeof iss === 'string' && iss !== '', {
        message: 'signed_metadata has no iss',
        expected: 'a claim iss',
        actual: shown(iss),
        at: 'member signed_metadata',
      })
    },
    caughtBy: ['signed-metadata-without-iss'],
  }),
  check({
    id: 'rfc8414/2.1/signed-metadata-not-nested',
    title: 'Signed metadata do not hold signed metadata',
    requirements: ['RFC8414-2.1-signed-metadata-not-nested'],
    needs,
    ...everyDocument,
    why: 'Whether the inner or the outer statement counts is not defined.',
    mistake: 'The published document is read back and signed as a whole.',
    fix: 'Leave signed_metadata out of what is signed.',
    judge: (answer, { expect }) => {
      const signed = signedIn(answer)
      if (!signed) return
      expect(answer).toSatisfy(!Object.hasOwn(signed.claims, 'signed_metadata'), {
        message: 'the signed metadata hold signed_metadata',
        expected: 'no such claim',
        actual: 'signed_metadata',
        at: 'member signed_metadata',
      })
    },
    caughtBy: ['signed-metadata-nested'],
  }),
]
