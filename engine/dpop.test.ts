import { calculateJwkThumbprint, EmbeddedJWK, type JWK, jwtVerify } from 'jose'
import { expect, test } from 'vitest'
import { accessTokenHash, dpopProof, proofKey, withClaims, withProof } from './dpop.ts'

const request = { method: 'POST', url: 'https://as.example/token?tenant=1#top', headers: [] }
const now = Date.parse('2026-11-21T10:00:00Z')

const read = (proof: string) => jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt', currentDate: new Date(now) })

test('a proof verifies with the key in its header, and is for the URI without query and fragment', async () => {
  const key = proofKey()
  const { payload, protectedHeader } = await read(dpopProof(request, { key, now }))
  expect(payload).toEqual({ jti: expect.any(String), htm: 'POST', htu: 'https://as.example/token', iat: now / 1000 })
  expect(protectedHeader.jwk).not.toHaveProperty('d')
  expect(key.jkt).toBe(await calculateJwkThumbprint(key.jwk as JWK))
})

test('a proof has the nonce and the hash of the token, and no jti twice', async () => {
  const parts = { key: proofKey(), now, nonce: 'n', accessToken: 'Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU' }
  const [one, two] = await Promise.all([read(dpopProof(request, parts)), read(dpopProof(request, parts))])
  // The example of RFC 9449 section 7.1.
  expect(one.payload).toMatchObject({ nonce: 'n', ath: 'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo' })
  expect(one.payload.jti).not.toBe(two.payload.jti)
  expect(accessTokenHash(parts.accessToken)).toBe(one.payload.ath)
})

test('a claim is changed, or left out', async () => {
  const change = withClaims({ htm: 'GET', nonce: undefined })
  const { headers } = withProof(request, { key: proofKey(), now, nonce: 'n', change })
  const { payload } = await read(headers[0]?.[1] ?? '')
  expect(payload.htm).toBe('GET')
  expect(payload).not.toHaveProperty('nonce')
})
