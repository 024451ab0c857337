/**
 * DPoP proofs (RFC 9449 section 4): a key of the client's own, and the JWT which shows that a request comes from whoever
 * has it.
 *
 * @module
 */
import { createHash, generateKeyPairSync, type JsonWebKey, type KeyObject, randomUUID, sign } from 'node:crypto'
import type { WireRequest } from './exchange.ts'

/** What proofs are signed with: ES256, which servers have in common. */
export const proofAlgorithm = 'ES256'

export type ProofKey = {
  readonly privateKey: KeyObject
  /** The public key. */
  readonly jwk: JsonWebKey
  /** What a token is bound to: the thumbprint of the public key (section 6.1). */
  readonly jkt: string
}

/** The SHA-256 thumbprint of an elliptic curve key (RFC 7638 section 3). */
export const thumbprintOf = ({ crv, kty, x, y }: JsonWebKey): string =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url')

/** Makes a key. */
export const proofKey = (): ProofKey => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const jwk = publicKey.export({ format: 'jwk' })
  return { privateKey, jwk, jkt: thumbprintOf(jwk) }
}

type Members = { readonly [name: string]: unknown }

/** A proof before it is signed (section 4.2). */
export type Proof = { readonly header: Members; readonly claims: Members }

/** What is wrong with a proof, as a function from the right one. */
export type ProofChange = (proof: Proof) => Proof

/** With claims of other values; one that is undefined is left out. */
export const withClaims =
  (claims: Members): ProofChange =>
  (proof) => ({ ...proof, claims: { ...proof.claims, ...claims } })

/** What the ath claim holds of an access token (section 4.2). */
export const accessTokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** What a proof is made with, besides the request. */
export type ProofParts = {
  readonly key: ProofKey
  /** Milliseconds since the epoch. */
  readonly now: number
  /** What the server asked for, where it did (section 8). */
  readonly nonce?: string | undefined
  /** What comes with it at a resource. */
  readonly accessToken?: string | undefined
  readonly change?: ProofChange | undefined
}

const part = (value: Members): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The proof for a request, signed. */
export const dpopProof = (
  { method, url }: Pick<WireRequest, 'method' | 'url'>,
  { key, now, nonce, accessToken, change = (proof) => proof }: ProofParts,
): string => {
  const { header, claims } = change({
    header: { typ: 'dpop+jwt', alg: proofAlgorithm, jwk: key.jwk },
    claims: {
      jti: randomUUID(),
      htm: method,
      htu: url.replace(/[?#].*$/s, ''),
      iat: Math.floor(now / 1000),
      ...(accessToken === undefined ? {} : { ath: accessTokenHash(accessToken) }),
      ...(nonce === undefined ? {} : { nonce }),
    },
  })
  const input = `${part(header)}.${part(claims)}`
  // A JWS has the two numbers of the signature side by side (RFC 7518 section 3.4).
  return `${input}.${sign('sha256', Buffer.from(input), { key: key.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

/** A request with a proof (section 4.1). */
export const withProof = (request: WireRequest, parts: ProofParts): WireRequest => ({
  ...request,
  headers: [...request.headers, ['DPoP', dpopProof(request, parts)]],
})
