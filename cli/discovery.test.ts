/**
 * Discovery against servers of every kind: what is found, what is told, and that nothing hangs or is followed.
 */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { addressesIn, discover, locationsOf } from './discovery.ts'

const limits = { timeout: 0.5, responseSize: 4_096 }
const closing: (() => void)[] = []

afterEach(() => {
  for (const close of closing.splice(0)) close()
})

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A server with documents at these paths; it keeps the paths that it was asked for. */
const serveDocuments = async (documents: { readonly [path: string]: unknown }) => {
  const asked: string[] = []
  const origin = await serve((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const found = Object.hasOwn(documents, path)
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' })
    response.end(found ? JSON.stringify(documents[path]) : '{}')
  })
  return { origin, asked }
}

describe('what is meant by an address', () => {
  test.each([
    ['https://as.example', ['https://as.example/']],
    ['as.example/tenant', ['https://as.example/tenant']],
    ['localhost:3000', ['http://localhost:3000/', 'https://localhost:3000/']],
    ['127.0.0.1:3000/a', ['http://127.0.0.1:3000/a', 'https://127.0.0.1:3000/a']],
    ['https://as.example/x#y', ['https://as.example/x']],
  ])('%s', (text, urls) => {
    expect(addressesIn(text).map(({ href }) => href)).toEqual(urls)
  })

  test.each(['ftp://as.example', 'https://', 'file:///etc/passwd', ' ', 'https://user:secret@as.example'])(
    '%s is refused',
    (text) => {
      expect(() => addressesIn(text)).toThrow(expect.objectContaining({ isMistake: true }))
      expect(() => addressesIn(text)).not.toThrow(/secret@/)
    },
  )
})

describe('where metadata can be', () => {
  test('of an issuer without a path', () => {
    expect(locationsOf(new URL('https://as.example/'))).toEqual([
      'https://as.example/.well-known/oauth-authorization-server',
      'https://as.example/.well-known/openid-configuration',
    ])
  })

  test('of an issuer with a path: inserted and appended, the address itself, and the host alone', () => {
    expect(locationsOf(new URL('https://as.example/tenant/'))).toEqual([
      'https://as.example/.well-known/oauth-authorization-server/tenant',
      'https://as.example/tenant/.well-known/openid-configuration',
      'https://as.example/.well-known/openid-configuration/tenant',
      'https://as.example/tenant/.well-known/oauth-authorization-server',
      'https://as.example/tenant/',
      'https://as.example/.well-known/oauth-authorization-server',
      'https://as.example/.well-known/openid-configuration',
    ])
  })

  test('of a metadata document: there alone, with its query', () => {
    const url = 'https://as.example/t/.well-known/openid-configuration?p=policy'
    expect(locationsOf(new URL(url))).toEqual([url])
  })
})

describe('discovery', () => {
  const issuer = 'https://as.example'
  const oauth = '/.well-known/oauth-authorization-server'
  const openid = '/.well-known/openid-configuration'

  test('joins what both documents of one issuer say; the first has the last word', async () => {
    const { origin } = await serveDocuments({
      [oauth]: { issuer, token_endpoint: `${issuer}/token` },
      [openid]: { issuer, token_endpoint: `${issuer}/other`, userinfo_endpoint: `${issuer}/me` },
    })
    const { found } = await discover(addressesIn(origin), limits)
    expect(found).toEqual({
      url: `${origin}${oauth}`,
      members: { issuer, token_endpoint: `${issuer}/token`, userinfo_endpoint: `${issuer}/me` },
    })
  })

  test('takes nothing from the document of another issuer', async () => {
    const { origin } = await serveDocuments({
      [oauth]: { issuer },
      [openid]: { issuer: 'https://evil.example', token_endpoint: 'https://evil.example/token' },
    })
    expect((await discover(addressesIn(origin), limits)).found?.members).toEqual({ issuer })
  })

  test('finds the metadata of an issuer with a path where OpenID Connect has them, and those of the host last', async () => {
    const tenant = await serveDocuments({ [`/tenant${openid}`]: { issuer: `${issuer}/tenant` } })
    expect((await discover(addressesIn(`${tenant.origin}/tenant`), limits)).found?.url).toBe(
      `${tenant.origin}/tenant${openid}`,
    )
    const host = await serveDocuments({ [oauth]: { issuer } })
    expect((await discover(addressesIn(`${host.origin}/oauth/token`), limits)).found?.url).toBe(
      `${host.origin}${oauth}`,
    )
  })

  test('tells where a redirect leads, and does not go there', async () => {
    const target = await serveDocuments({ [oauth]: { issuer } })
    const origin = await serve((request, response) => {
      response.writeHead(302, { location: `${target.origin}${request.url}` }).end()
    })
    const { found, attempts } = await discover(addressesIn(origin), limits)
    expect(found).toBeUndefined()
    expect(target.asked).toEqual([])
    expect(attempts[0]?.words).toContain(`(302) to ${target.origin}${oauth}, which is not followed`)
  })

  test.each<[string, RequestListener, RegExp]>([
    ['no JSON', (_request, response) => void response.end('<html>'), /no JSON object/],
    ['a JSON array', (_request, response) => void response.end('[1]'), /no JSON object/],
    ['JSON of something else', (_request, response) => void response.end('{"a":1}'), /neither an issuer nor/],
    ['too much', (_request, response) => void response.end('x'.repeat(100_000)), /too long/],
    [
      'JSON nested deeply',
      (_request, response) => void response.end(`${'{"issuer":'.repeat(300)}1${'}'.repeat(300)}`),
      /no JSON/,
    ],
    ['an error', (_request, response) => void response.writeHead(500).end(), /status is 500/],
    ['no end', () => {}, /within 0\.5 s/],
    ['no HTTP', (request) => void request.socket.end('nonsense\r\n\r\n'), /no HTTP/],
  ])('says what is there: %s', async (_name, listener, words) => {
    const origin = await serve(listener)
    const { found, attempts } = await discover(addressesIn(origin), limits)
    expect(found).toBeUndefined()
    expect(attempts[0]?.words).toMatch(words)
  })

  test('asks a server that is down once', async () => {
    const origin = await serve(() => {})
    closing.pop()?.()
    const { attempts } = await discover([new URL(`${origin}/tenant`)], limits)
    expect(attempts).toHaveLength(1)
    expect(attempts[0]?.failure).toBe('refused')
  })
})
