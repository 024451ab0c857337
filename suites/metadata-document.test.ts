import { describe, expect, test } from 'vitest'
import { appendedUrl, insertedUrl, isAbsoluteUrl, isListOfStrings, isSecureUrl } from './metadata-document.ts'
import { readJws } from './rfc8414/signed.ts'

describe('where the metadata of an issuer are', () => {
  test.each([
    ['https://as.example', 'https://as.example/.well-known/x', 'https://as.example/.well-known/x'],
    ['https://as.example/', 'https://as.example/.well-known/x', 'https://as.example/.well-known/x'],
    [
      'https://as.example:8443/a/b/',
      'https://as.example:8443/.well-known/x/a/b',
      'https://as.example:8443/a/b/.well-known/x',
    ],
  ])('%s', (issuer, inserted, appended) => {
    expect(insertedUrl(issuer, 'x')).toBe(inserted)
    expect(appendedUrl(issuer, 'x')).toBe(appended)
  })
})

describe('members', () => {
  test.each([
    ['https://as.example/token', true, true],
    ['HTTPS://as.example', true, true],
    ['http://as.example', true, false],
    ['http://[::1]:4010', true, true],
    ['http://127.0.0.1.example', true, false],
    ['//as.example/token', false, false],
    ['/token', false, false],
    ['https://', false, false],
    ['javascript:alert(1)', false, false],
    ['as.example:443', false, false],
    [7, false, false],
    [null, false, false],
    [undefined, false, false],
  ])('%s as a URL', (value, absolute, secure) => {
    expect(isAbsoluteUrl(value)).toBe(absolute)
    expect(isSecureUrl(value)).toBe(secure)
  })

  test.each([
    [[], true],
    [['read'], true],
    [['read', 1], false],
    ['read', false],
    [{ 0: 'read' }, false],
    [undefined, false],
  ])('%s as a list', (value, holds) => {
    expect(isListOfStrings(value)).toBe(holds)
  })
})

describe('a signed JWT', () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const claims = part({ iss: 'https://as.example' })

  test('is read', () => {
    const compact = `${part({ alg: 'ES256' })}.${claims}.c2ln`
    expect(readJws(compact)).toEqual({ compact, header: { alg: 'ES256' }, claims: { iss: 'https://as.example' } })
  })

  test.each([
    ['nothing', undefined],
    ['text', 'signed'],
    ['without a signature', `${part({ alg: 'none' })}.${claims}.`],
    ['alg none with a signature', `${part({ alg: 'none' })}.${claims}.c2ln`],
    ['without alg', `${part({})}.${claims}.c2ln`],
    ['an encrypted one', `${part({ alg: 'dir' })}.${claims}.c2ln.c2ln.c2ln`],
    ['claims that are no object', `${part({ alg: 'ES256' })}.${part(['iss'])}.c2ln`],
    ['another alphabet', `${part({ alg: 'ES256' })}.${claims}.c2l+`],
    ['dots', '.'.repeat(100_000)],
  ])('is not read: %s', (_name, compact) => {
    expect(readJws(compact)).toBeUndefined()
  })
})
