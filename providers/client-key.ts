/**
 * The private key that a client authenticates with (`private_key_jwt`, RFC 7523 section 2.2), out of its JWK Set.
 *
 * @module
 */
import { createECDH, createHash, createPrivateKey, type JsonWebKey, type KeyObject } from 'node:crypto'

/** JWS algorithms that assertions are signed by (RFC 7518 section 3.1, RFC 8037 section 3.1). */
export const assertionAlgorithms = ['ES256', 'ES384', 'ES512', 'RS256', 'PS256', 'EdDSA'] as const

export type AssertionAlgorithm = (typeof assertionAlgorithms)[number]

/** A private key, and how it signs. */
export type ClientKey = { readonly key: KeyObject; readonly alg: AssertionAlgorithm; readonly kid?: string }

const ofCurve: { readonly [crv: string]: AssertionAlgorithm } = {
  'P-256': 'ES256',
  'P-384': 'ES384',
  'P-521': 'ES512',
  Ed25519: 'EdDSA',
}

const algorithmOf = ({ alg, kty, crv }: JsonWebKey): AssertionAlgorithm | undefined =>
  alg === undefined
    ? kty === 'RSA'
      ? 'RS256'
      : ofCurve[crv ?? '']
    : assertionAlgorithms.find((algorithm) => algorithm === alg)

const keysIn = (jwks: string): readonly unknown[] => {
  try {
    const { keys } = Object(JSON.parse(jwks)) as { readonly keys?: unknown }
    return Array.isArray(keys) ? keys : []
  } catch {
    return []
  }
}

/** The first private key of a JWK Set (RFC 7517 section 5) in JSON text; undefined where there is none that can sign. */
export const privateKeyIn = (jwks: string): ClientKey | undefined => {
  const jwk = keysIn(jwks).find(
    (key): key is JsonWebKey => typeof key === 'object' && key !== null && 'd' in key && typeof key.d === 'string',
  )
  const alg = jwk && algorithmOf(jwk)
  if (!jwk || !alg) return undefined
  try {
    const key = createPrivateKey({ key: jwk, format: 'jwk' })
    return { key, alg, ...(typeof jwk.kid === 'string' ? { kid: jwk.kid } : {}) }
  } catch {
    return undefined
  }
}

/** A key that is always the same for a text: it stands in where no environment is read. */
const derivedKey = (text: string): ClientKey => {
  const pair = createECDH('prime256v1')
  const d = createHash('sha256').update(text).digest()
  pair.setPrivateKey(d)
  const point = pair.getPublicKey()
  const [x, y] = [point.subarray(1, 33), point.subarray(33)]
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: x.toString('base64url'),
    y: y.toString('base64url'),
    d: d.toString('base64url'),
  }
  return { key: createPrivateKey({ key: jwk, format: 'jwk' }), alg: 'ES256' }
}

/** The key that a client signs with: the one of its JWK Set, or one made up of the text where that holds none. */
export const clientKeyOf = (jwks: string): ClientKey => privateKeyIn(jwks) ?? derivedKey(jwks)
