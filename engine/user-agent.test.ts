import { describe, expect, test } from 'vitest'
import { type Exchange, type Header, headerValues, type WireRequest } from './exchange.ts'
import { followRedirects } from './user-agent.ts'

const as = 'https://as.example'
const callback = 'https://client.example/callback'

type Page = { readonly status?: number; readonly headers?: readonly Header[] }

const to = (location: string, ...headers: Header[]): Page => ({
  status: 302,
  headers: [['Location', location], ...headers],
})

/** A server whose answers come in order, or by path; the last one is given again and again. */
const serving = (...pages: readonly Page[]) => {
  const requests: WireRequest[] = []
  const purposes: string[] = []
  const send = async (request: WireRequest, purpose: string): Promise<Exchange> => {
    requests.push(request)
    purposes.push(purpose)
    const { status = 200, headers = [] } = pages[Math.min(requests.length, pages.length) - 1] ?? {}
    return {
      id: String(requests.length),
      endpoint: 'authorization',
      purpose,
      request,
      response: { status, statusText: '', headers, body: Buffer.alloc(0), truncated: false },
      started: 0,
      duration: 1,
    }
  }
  const follow = (redirectUri = callback, from = `${as}/authorize?x=y`) =>
    followRedirects(from, redirectUri, send, ({ origin }) => origin === as)
  return { requests, purposes, follow, urls: () => requests.map(({ url }) => url) }
}

describe('it ends at the redirection URI, which is never contacted', () => {
  test('at once', async () => {
    const { follow, urls } = serving(to(`${callback}?code=c&state=s`))
    const { location, exchange, ended } = await follow()
    expect(location?.searchParams.get('code')).toBe('c')
    expect([exchange.id, ended, urls()]).toEqual(['1', `${as}/authorize?x=y`, [`${as}/authorize?x=y`]])
  })

  test('after pages of its own, by relative Locations', async () => {
    const { follow, urls, purposes } = serving(
      to('/login?next=%2Fa'),
      to('consent'),
      to('?step=2'),
      to('//as.example/done'),
      to(`${callback}?code=c`),
    )
    const { location, exchange } = await follow()
    expect(urls().slice(1)).toEqual([`${as}/login?next=%2Fa`, `${as}/consent`, `${as}/consent?step=2`, `${as}/done`])
    expect(purposes.slice(0, 3)).toEqual(['authorization request', 'redirect 1', 'redirect 2'])
    expect([location?.href, exchange.id]).toEqual([`${callback}?code=c`, '5'])
  })

  test.each([
    ['with a query of its own', 'https://client.example/cb?tenant=1', 'https://client.example/cb?tenant=1&code=c'],
    ['with a query that is lost', 'https://client.example/cb?tenant=1', 'https://client.example/cb?code=c'],
    ['with a custom scheme', 'com.example.app:/cb', 'com.example.app:/cb?code=c'],
    ['with a custom scheme and a host', 'com.example.app://cb', 'com.example.app://cb?code=c'],
    ['on a loopback port', 'http://127.0.0.1:51004/cb', 'http://127.0.0.1:51004/cb?code=c'],
    ['that is a URN', 'urn:ietf:wg:oauth:2.0:oob', 'urn:ietf:wg:oauth:2.0:oob?code=c'],
    ['in other words', 'https://client.example/cb', 'HTTPS://CLIENT.example:443/a/../cb?code=c'],
    ['of the server itself', `${as}/test/callback`, '/test/callback?code=c'],
  ])('%s', async (_, redirectUri, location) => {
    const { follow, requests } = serving(to(location))
    const found = await follow(redirectUri)
    expect(found.location?.searchParams.get('code')).toBe('c')
    expect(requests).toHaveLength(1)
  })

  test('with the code in a fragment, which is no code of a query', async () => {
    const { location } = await serving(to(`${callback}#code=c`)).follow()
    expect([location?.hash, location?.searchParams.get('code')]).toEqual(['#code=c', null])
  })

  test.each([301, 302, 303, 307, 308])('by status %i', async (status) => {
    expect((await serving({ ...to(`${callback}?code=c`), status }).follow()).location?.search).toBe('?code=c')
  })
})

describe('it ends elsewhere', () => {
  test.each([
    ['at a page', { status: 200 }],
    ['at an error', { status: 400 }],
    ['at a page with a Location', { status: 201, headers: [['Location', callback]] as const }],
    ['at a redirect that leads nowhere', { status: 302 }],
    ['at a redirect to what is no URL', to('https://[')],
  ])('%s', async (_, page) => {
    const { location, ended, exchange } = await serving(to('/login'), page).follow()
    expect([location, ended, exchange.id]).toEqual([undefined, `${as}/login`, '2'])
  })

  test.each([
    ['another origin', 'https://idp.example/login?next=1'],
    ['another port', 'https://as.example:8443/login'],
    ['another scheme', 'http://as.example/login'],
    ['another host of the client', 'https://evil.client.example/callback?code=c'],
    ['another path of the client', `${callback}/evil?code=c`],
    ['a script', 'javascript:alert(1)'],
    ['an application', 'intent://as.example/#Intent;end'],
  ])('before %s, which is not contacted', async (_, location) => {
    const { follow, requests } = serving(to(location))
    const found = await follow()
    expect([found.location, found.ended, found.exchange.id]).toEqual([undefined, new URL(location).href, '1'])
    expect(requests).toHaveLength(1)
  })

  test('in a loop, after twenty pages', async () => {
    const { follow, requests } = serving(to('/again'))
    const { location, ended, exchange } = await follow()
    expect([location, ended, exchange.id, requests.length]).toEqual([undefined, `${as}/again`, '20', 20])
  })

  test('where no answer came', async () => {
    const { location, ended } = await followRedirects(
      `${as}/authorize`,
      callback,
      async (request, purpose) => ({
        id: '1',
        endpoint: 'authorization',
        purpose,
        request,
        failure: { kind: 'timeout', message: 'no answer came' },
        started: 0,
        duration: 1,
      }),
      () => true,
    )
    expect([location, ended]).toEqual([undefined, `${as}/authorize`])
  })

  test('where the client has no redirection URI', async () => {
    expect((await serving(to(`${callback}?code=c`)).follow('')).location).toBeUndefined()
  })
})

describe('cookies', () => {
  const cookiesOf = (requests: readonly WireRequest[]) => requests.map(({ headers }) => headerValues(headers, 'cookie'))

  test('go back to the server over all hops, several at once, the newest value of each', async () => {
    const { follow, requests } = serving(
      to('/login', ['Set-Cookie', 'sid=1; Path=/; HttpOnly; Secure; SameSite=Lax'], ['set-cookie', 'csrf=a=b; Path=/']),
      to('/consent', ['Set-Cookie', 'sid=2; Path=/']),
      to(`${callback}?code=c`),
    )
    await follow()
    expect(cookiesOf(requests)).toEqual([[], ['sid=1; csrf=a=b'], ['sid=2; csrf=a=b']])
  })

  test('keep to their path, and go when they expire', async () => {
    const { follow, requests } = serving(
      to('/login/form', ['Set-Cookie', 'deep=1; Path=/login'], ['Set-Cookie', 'all=1; Path=/']),
      to('/consent', ['Set-Cookie', 'all=; Path=/; Max-Age=0']),
      to(`${callback}?code=c`),
    )
    await follow()
    expect(cookiesOf(requests)).toEqual([[], ['deep=1; all=1'], []])
  })

  test('of other domains, or that cannot be read, are not taken', async () => {
    const { follow, requests } = serving(
      to('/login', ['Set-Cookie', 'a=1; Domain=other.example'], ['Set-Cookie', ''], ['Set-Cookie', '=;;=']),
      to(`${callback}?code=c`),
    )
    await follow()
    expect(cookiesOf(requests)).toEqual([[], []])
  })

  test('begin anew with each authorization request', async () => {
    const { follow, requests } = serving(to(`${callback}?code=c`, ['Set-Cookie', 'sid=1; Path=/']))
    await follow()
    await follow()
    expect(cookiesOf(requests)).toEqual([[], []])
  })

  test('work on a loopback address without TLS', async () => {
    const requests: WireRequest[] = []
    await followRedirects(
      'http://127.0.0.1:4010/authorize',
      callback,
      async (request, purpose) => {
        requests.push(request)
        const location = requests.length === 1 ? '/login' : `${callback}?code=c`
        const headers: Header[] = [
          ['Location', location],
          ['Set-Cookie', 'sid=1; Path=/'],
        ]
        return {
          id: '1',
          endpoint: 'authorization',
          purpose,
          request,
          response: { status: 302, statusText: '', headers, body: Buffer.alloc(0), truncated: false },
          started: 0,
          duration: 1,
        }
      },
      () => true,
    )
    expect(cookiesOf(requests)).toEqual([[], ['sid=1']])
  })
})
