import { describe, expect, test } from 'vitest'
import { isLoopbackUri, isPrivateSchemeUri, type Mistake, spellings, spellingsOf } from './redirect-uri-corpus.ts'

const https = 'https://client.example/callback'
const withQuery = 'https://login.client.example:8080/a/callback?tenant=1&theme=dark%20blue'
const loopback = 'http://127.0.0.1:49152/callback'
const privateScheme = 'com.example.app:/callback'

const all = [...new Set(spellings.map(({ mistake }) => mistake))]

const of = (registered: string, ...mistakes: readonly Mistake[]): readonly (string | undefined)[] =>
  spellingsOf(registered, ...(mistakes.length === 0 ? all : mistakes)).map((spelling) => spelling.of(registered))

describe('the corpus', () => {
  test('has each name once, and a reason for each', () => {
    expect(new Set(spellings.map(({ name }) => name)).size).toBe(spellings.length)
    for (const { reason } of spellings) expect(reason).toMatch(/^[A-Z].{15,}\.$/)
  })

  test.each([https, withQuery, loopback, privateScheme, 'http://[::1]:3000/cb', 'app://callback', 'https://a.example'])(
    '%s is never among its own spellings, and none comes twice',
    (registered) => {
      const made = spellings
        .filter((spelling) => spelling.beside === undefined)
        .flatMap((spelling) => spelling.of(registered) ?? [])
      expect(made).not.toContain(registered)
      expect(new Set(made).size).toBe(made.length)
    },
  )

  test.each([
    [https, 60],
    [withQuery, 60],
    [loopback, 50],
    [privateScheme, 30],
  ])('%s has at least %i spellings', (registered, least) => {
    expect(of(registered).length).toBeGreaterThanOrEqual(least)
  })

  test.each([
    [https, 'path', 'https://client.example/callback/../evil'],
    [https, 'path', 'https://client.example'],
    [withQuery, 'query', 'https://login.client.example:8080/a/callback?theme=dark%20blue&tenant=1'],
    [withQuery, 'query', 'https://login.client.example:8080/a/callback'],
    [withQuery, 'host', 'https://client.example:8080/a/callback?tenant=1&theme=dark%20blue'],
    [https, 'host', 'https://client.example.attacker.example/callback'],
    [https, 'user info', 'https://client.example@attacker.example/callback'],
    [https, 'user info', 'https://client.example\\@attacker.example/callback'],
    [https, 'user info', 'https://attacker.example\\@client.example/callback'],
    [https, 'port', 'https://client.example:8443/callback'],
    [https, 'scheme', 'http://client.example/callback'],
    [https, 'scheme', 'javascript://client.example/callback%0aalert(1)'],
    [https, 'relative', '//client.example/callback'],
    [https, 'normalisation', 'https://Client.example/callback'],
    [https, 'normalisation', 'https://client.example:443/callback'],
    [https, 'normalisation', 'https://client.example:0443/callback'],
    [https, 'encoding', 'https://client.example/callbac%6B'],
    [https, 'encoding', 'https%3A%2F%2Fclient.example%2Fcallback'],
    [https, 'white space', 'https://client.example/callback\0.evil'],
    [https, 'unicode', 'https://client\uff0eexample/callback'],
    [https, 'several URIs', 'https://client.example/callback,https://attacker.example/'],
    [loopback, 'address form', 'http://2130706433:49152/callback'],
    [loopback, 'address form', 'http://[::ffff:127.0.0.1]:49152/callback'],
    [loopback, 'scheme', 'https://127.0.0.1:49152/callback'],
    [privateScheme, 'scheme', 'com.example:/callback'],
    [privateScheme, 'normalisation', 'com.example.app:///callback'],
    [privateScheme, 'path', 'com.example.app:/callback/evil'],
  ] as const)('%s has among its spellings of the %s: %s', (registered, mistake, spelling) => {
    expect(of(registered, mistake)).toContain(spelling)
  })

  test('another port of a native app on loopback is no mistake (RFC 8252 section 7.3)', () => {
    expect(of(loopback, 'port')).toEqual([])
    expect(of('http://localhost/callback', 'port', 'normalisation')).not.toContain('http://localhost:80/callback')
  })

  test('a private scheme has no host to change', () => {
    expect(of(privateScheme, 'host', 'user info', 'port', 'address form', 'unicode').length).toBe(1)
  })

  test('what is no URI has hardly any spelling, and none throws', () => {
    expect(of('').length).toBeLessThan(15)
    expect(of('\0').length).toBeLessThan(15)
  })
})

test('kinds of URIs are told apart', () => {
  expect([https, loopback, privateScheme, 'http://localhost:1/', 'http://[::1]/'].map(isLoopbackUri)).toEqual([
    false,
    true,
    false,
    true,
    true,
  ])
  expect([https, loopback, privateScheme, 'http://localhost.attacker.example/'].map(isPrivateSchemeUri)).toEqual([
    false,
    false,
    true,
    false,
  ])
  expect(isLoopbackUri('http://localhost.attacker.example/')).toBe(false)
})
