import { generateKeyPairSync } from 'node:crypto'
import { importJWK, jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import { clientKeyOf, privateKeyIn } from '../providers/client-key.ts'
import { signedAssertion } from './client-assertion.ts'

const pairs = {
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ES384: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  ES512: generateKeyPairSync('ec', { namedCurve: 'P-521' }),
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  PS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  EdDSA: generateKeyPairSync('ed25519'),
}

const now = Date.now()

describe('an assertion', () => {
  test.each(Object.entries(pairs))('by %s is one that others verify', async (alg, { privateKey, publicKey }) => {
    const jwks = JSON.stringify({ keys: [{ ...privateKey.export({ format: 'jwk' }), alg, kid: 'mine' }] })
    const jwt = signedAssertion(clientKeyOf(jwks), 'machine', 'https://as.example', now)
    const key = await importJWK({ ...publicKey.export({ format: 'jwk' }), alg })
    const { payload, protectedHeader } = await jwtVerify(jwt, key, {
      issuer: 'machine',
      audience: 'https://as.example',
    })
    expect(payload.sub).toBe('machine')
    expect(protectedHeader).toMatchObject({ alg, kid: 'mine' })
  })

  test('has an identifier of its own, and a short life', () => {
    const key = clientKeyOf('made up')
    const claims = [0, 1].map(
      () =>
        JSON.parse(
          Buffer.from(signedAssertion(key, 'machine', 'x', now).split('.')[1] ?? '', 'base64url').toString(),
        ) as { jti: string; iat: number; exp: number },
    )
    expect(claims[0]?.jti).not.toBe(claims[1]?.jti)
    expect((claims[0]?.exp ?? 0) - (claims[0]?.iat ?? 0)).toBeLessThanOrEqual(300)
  })
})

describe('the key of a client', () => {
  const { privateKey, publicKey } = pairs.ES256
  const own = privateKey.export({ format: 'jwk' })

  test('is the first private one of its set', () => {
    const jwks = JSON.stringify({ keys: [publicKey.export({ format: 'jwk' }), own] })
    expect(privateKeyIn(jwks)?.alg).toBe('ES256')
  })

  test.each([
    ['no JSON', 'mocked-machine-jwks'],
    ['no set', JSON.stringify(own)],
    ['null', 'null'],
    ['a public key', JSON.stringify({ keys: [publicKey.export({ format: 'jwk' })] })],
    ['a key of another algorithm', JSON.stringify({ keys: [{ ...own, alg: 'ES256K' }] })],
    ['a key that is none', JSON.stringify({ keys: [{ kty: 'EC', crv: 'P-256', x: '', y: '', d: 'AA' }] })],
    ['a symmetric key', JSON.stringify({ keys: [{ kty: 'oct', k: 'c2VjcmV0' }] })],
  ])('is not in %s', (_, jwks) => {
    expect(privateKeyIn(jwks)).toBeUndefined()
  })

  test('is made up of a text that holds none, and the same each time', () => {
    const [one, other] = [clientKeyOf('mocked-machine-jwks'), clientKeyOf('mocked-machine-jwks')]
    expect(one.key.export({ format: 'jwk' })).toEqual(other.key.export({ format: 'jwk' }))
  })
})
