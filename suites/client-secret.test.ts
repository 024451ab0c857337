import { randomBytes, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { roomOfSecrets } from './client-secret.ts'

const five = (make: (index: number) => string): string[] => Array.from({ length: 5 }, (_, index) => make(index))

const enough = 112

test.each([
  ['128 bits as hexadecimal', () => randomBytes(16).toString('hex')],
  ['128 bits as Base64url', () => randomBytes(16).toString('base64url')],
  ['a random UUID', () => randomUUID()],
  [
    '40 decimal digits',
    () => five(() => randomBytes(6).readUIntBE(0, 6).toString().padStart(15, '0').slice(-8)).join(''),
  ],
  ['128 bits behind a prefix', () => `secret_${randomBytes(16).toString('hex')}`],
])('%s have room enough', (_, make) => {
  expect(roomOfSecrets(five(make))).toBeGreaterThanOrEqual(enough)
})

test.each([
  ['64 bits as hexadecimal', () => randomBytes(8).toString('hex')],
  ['a counter', (index: number) => `secret-of-the-client-with-number-${index}`],
  ['the time behind a long prefix', (index: number) => `oauth2-client-secret-for-acme-${1_700_000_000_000 + index}`],
  ['12 letters', () => randomBytes(9).toString('base64url')],
  ['one secret for all', () => 'the-same-secret-for-every-single-client'],
  ['nothing', () => ''],
])('%s have not', (_, make) => {
  expect(roomOfSecrets(five(make))).toBeLessThan(enough)
})
