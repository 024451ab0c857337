/**
 * RFC 8414 section 2: Authorization Server Metadata. The key set behind jwks_uri.
 *
 * @module
 */
import { compactVerify, importJWK, type JWK } from 'jose'
import { type Answer, stringMember } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { isObject, type Json } from '../../engine/json-members.ts'
import { anyOneGrant, metadata } from '../../engine/selector.ts'
import type { Session } from '../../engine/session.ts'
import { undecided } from '../../engine/verdict.ts'
import { memberOf, named, shown } from '../metadata-document.ts'
import { type Jws, readJws } from './signed.ts'

type Key = { readonly [member: string]: Json }

// No server needs more, and each may be tried.
const mostKeys = 100

/** Reads the key set that the metadata name. */
const keySet = async (session: Session): Promise<{ readonly answer: Answer; readonly keys: readonly Key[] }> => {
  const document = await session.metadata()
  const url = stringMember(document, 'jwks_uri')
  if (url === undefined || !URL.canParse(url)) {
    throw undecided('precondition', `the metadata name no key set: ${shown(memberOf(document, 'jwks_uri'))}`)
  }
  const headers = [['Accept', 'application/jwk-set+json, application/json']] as const
  const answer = await session.send('other', { method: 'GET', url, headers }, 'the key set')
  const keys = memberOf(answer, 'keys')
  if (answer.status === 200 && Array.isArray(keys)) return { answer, keys: keys.filter(isObject).slice(0, mostKeys) }
  throw undecided('precondition', `what is at jwks_uri is no key set: ${inWords(answer)}`, answer.exchange.id)
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '')

const operations = ({ key_ops }: Key): readonly Json[] => (Array.isArray(key_ops) ? key_ops : [])

const isEncryptionKey = (key: Key): boolean =>
  key.use === 'enc' ||
  /^(RSA1_5|RSA-OAEP|ECDH-ES|A\d{3}(GCM)?KW|dir)/.test(text(key.alg)) ||
  text(key.crv).startsWith('X') ||
  operations(key).some((operation) => /^(encrypt|wrapKey|deriveKey|deriveBits)$/.test(text(operation)))

const isSignatureKey = (key: Key): boolean =>
  key.use === 'sig' ||
  /^([RPHE]S\d{3}|ES256K|EdDSA|Ed\d+)$/.test(text(key.alg)) ||
  text(key.crv).startsWith('Ed') ||
  operations(key).includes('verify')

const verifies = async ({ compact, header }: Jws, key: Key): Promise<boolean> => {
  try {
    await compactVerify(compact, await importJWK(key as JWK, text(header.alg)))
    return true
  } catch {
    // The wrong key, or one of another kind.
    return false
  }
}

/** What this server signed with a private key: tokens of a grant that are JWTs, and its metadata. */
const signedBy = async (session: Session, grant: Grant): Promise<Jws[]> => {
  const { answer, access_token } = await session.control(grant)
  const document = await session.metadata()
  const statement = readJws(stringMember(document, 'signed_metadata'))
  const isJwt = session.subject.provider.descriptor.documented?.access_token?.format === 'jwt'
  const signed = [
    readJws(isJwt ? access_token : undefined),
    readJws(stringMember(answer, 'id_token')),
    // Somebody else may attest to them, whose keys are elsewhere.
    statement?.claims.iss === memberOf(document, 'issuer') ? statement : undefined,
  ]
  return signed.filter((jws) => jws !== undefined).filter(({ header }) => /^([RPE]S|Ed)/.test(text(header.alg)))
}

export const keySetChecks = [
  check({
    id: 'rfc8414/2/jwks-keys-marked-use',
    title: 'In a key set for signatures and encryption, every key says which it is for',
    requirements: ['RFC8414-2-jwks-keys-marked-use'],
    needs: [metadata, named('jwks_uri')],
    requests: 1,
    why: 'A key that serves for both lets one be used to break the other.',
    mistake: 'The encryption key was added later, and only one of the two is marked.',
    fix: 'Give every key of the set a use: sig or enc.',
    probe: async ({ session, expect }) => {
      const { answer, keys } = await keySet(session)
      const isMixed = keys.some(isEncryptionKey) && keys.some(isSignatureKey)
      const unmarked = keys.filter(({ use }) => use === undefined)
      expect(answer).toSatisfy(!isMixed || unmarked.length === 0, {
        message: `${unmarked.length} of ${keys.length} keys do not say whether they are for signatures or encryption`,
        expected: 'use: sig or use: enc in every key',
        actual: unmarked.map(({ kid, kty }) => shown(kid ?? kty)).join(', '),
        at: 'member keys',
      })
    },
    caughtBy: ['keys-without-use'],
  }),
  check({
    id: 'rfc8414/2/jwks-verifies-signatures',
    title: 'What the server signs is verified by a key of its key set',
    requirements: ['RFC8414-2-jwks-verifies-signatures'],
    needs: [metadata, named('jwks_uri')],
    each: anyOneGrant,
    requests: 1,
    why: 'A signature that no published key verifies makes every token worthless to those who check it.',
    mistake: 'Keys were rotated, and the set comes from a cache or from another instance.',
    fix: 'Publish a key before it signs, and keep it for as long as what it signed is valid.',
    probe: async ({ session, grant, expect }) => {
      const signed = await signedBy(session, grant)
      if (signed.length === 0) throw undecided('precondition', 'no JWT was seen that is signed with a private key')
      const { answer, keys } = await keySet(session)
      for (const jws of signed) {
        const verified = await Promise.all(keys.map((key) => verifies(jws, key)))
        expect(answer).toSatisfy(verified.includes(true), {
          message: 'no key of the set verifies what the server signed',
          expected: `a key that verifies ${shown(jws.header)}`,
          actual: `the keys ${keys.map(({ kid, kty }) => shown(kid ?? kty)).join(', ')}`,
          at: 'member keys',
        })
      }
    },
    caughtBy: ['key-set-of-other-keys', 'signed-metadata-forged'],
  }),
]
