/**
 * Client authentication by a JWT that the client signs with its own key (RFC 7523 sections 2.2 and 3; `private_key_jwt`
 * of OpenID Connect Core 1.0 section 9).
 *
 * @module
 */
import { constants, randomUUID, type SigningOptions, sign } from 'node:crypto'
import type { AssertionAlgorithm, ClientKey } from '../providers/client-key.ts'

/** What says that client_assertion is a JWT (RFC 7523 section 2.2). */
export const jwtBearerAssertion = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

// A JWS has the two numbers of an ECDSA signature side by side (RFC 7518 section 3.4).
const ecdsa: SigningOptions = { dsaEncoding: 'ieee-p1363' }

const algorithms: {
  readonly [alg in AssertionAlgorithm]: { readonly digest: string | null; readonly options?: SigningOptions }
} = {
  ES256: { digest: 'sha256', options: ecdsa },
  ES384: { digest: 'sha384', options: ecdsa },
  ES512: { digest: 'sha512', options: ecdsa },
  RS256: { digest: 'sha256' },
  PS256: {
    digest: 'sha256',
    options: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST },
  },
  EdDSA: { digest: null },
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

// Seconds that an assertion is good for: it is sent at once, and clocks differ.
const lifetime = 60

/**
 * A fresh assertion of a client (RFC 7523 section 3).
 *
 * @param audience whom it is for: one, or several
 * @param now milliseconds since the epoch
 */
export const signedAssertion = (
  { key, alg, kid }: ClientKey,
  client_id: string,
  audience: string | readonly string[],
  now: number,
): string => {
  const iat = Math.floor(now / 1000)
  const claims = { iss: client_id, sub: client_id, aud: audience, jti: randomUUID(), iat, exp: iat + lifetime }
  const header = { alg, typ: 'JWT', ...(kid === undefined ? {} : { kid }) }
  const input = `${part(header)}.${part(claims)}`
  const { digest, options } = algorithms[alg]
  // Signed at once: a library would do it on another thread, and a token request is made in one go.
  return `${input}.${sign(digest, Buffer.from(input), { key, ...options }).toString('base64url')}`
}
