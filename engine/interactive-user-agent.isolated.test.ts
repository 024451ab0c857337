import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { interactiveUserAgent, loopbackAddress } from './interactive-user-agent.ts'
import type { Transport } from './user-agent.ts'

// No browser is to open while tests run.
process.env.CI ??= 'true'

const transport = (signal: AbortSignal = new AbortController().signal): Transport => ({
  send: () => Promise.reject(new Error('nothing is sent')),
  mayVisit: () => true,
  isRedirectionUri: () => true,
  redact: (text) => text,
  signal,
})

/** A port that nobody listens on. */
const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const request = (redirect_uri: string, state = 's1') => ({
  method: 'GET',
  url: `https://as.example/authorize?${new URLSearchParams({ redirect_uri, state })}`,
  headers: [],
})

test('a person is told where to go, and the answer is waited for', async () => {
  const redirectUri = `http://127.0.0.1:${await freePort()}/callback`
  const asked = request(redirectUri)
  const visits: Promise<Response>[] = []
  const agent = interactiveUserAgent((message) => {
    expect(message).toContain(asked.url)
    // An icon, a late tab of another flow, and then the answer.
    visits.push(fetch(new URL('/favicon.ico', redirectUri)))
    visits.push(fetch(`${redirectUri}?code=late&state=s0`))
    visits.push(fetch(`${redirectUri}?code=c1&state=s1`))
  })
  const tab = await agent.tab(transport(), [])
  expect(await tab.open(asked)).toEqual({
    departure: { uri: `${redirectUri}?code=c1&state=s1`, method: 'GET', by: 'redirect' },
  })
  const answers = await Promise.all(visits)
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 200])
  expect(await answers[2]?.text()).toContain('you can close this tab')
})

test('an answer can be posted', async () => {
  const redirectUri = `http://127.0.0.1:${await freePort()}/callback`
  const agent = interactiveUserAgent(() => {
    void fetch(redirectUri, { method: 'POST', body: new URLSearchParams({ code: 'c1' }) })
  })
  const tab = await agent.tab(transport(), [])
  expect(
    await tab.open({ ...request(redirectUri), url: `https://as.example/authorize?redirect_uri=${redirectUri}` }),
  ).toEqual({
    departure: { uri: redirectUri, method: 'POST', body: 'code=c1', by: 'redirect' },
  })
})

test('one person is asked one thing at a time', async () => {
  const redirectUri = `http://127.0.0.1:${await freePort()}/callback`
  const agent = interactiveUserAgent((message) => {
    const state = new URL(message.split('\n')[1] ?? '').searchParams.get('state')
    void fetch(`${redirectUri}?code=${state}&state=${state}`)
  })
  const tab = await agent.tab(transport(), [])
  const sights = await Promise.all(['a', 'b', 'c'].map((state) => tab.open(request(redirectUri, state))))
  expect(sights.map((sight) => ('departure' in sight ? sight.departure.uri.slice(-7) : ''))).toEqual([
    'state=a',
    'state=b',
    'state=c',
  ])
})

describe('it gives up', () => {
  test('when the time is over, and leaves the port', async () => {
    const port = await freePort()
    const redirectUri = `http://127.0.0.1:${port}/callback`
    const tab = await interactiveUserAgent(() => void tab.close()).tab(transport(), [])
    await expect(tab.open(request(redirectUri))).rejects.toMatchObject({ undecided: 'interrupted' })
    await expect(fetch(redirectUri)).rejects.toThrow()
  })

  test('where the port is taken', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const redirectUri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`
    const tab = await interactiveUserAgent(() => {}).tab(transport(), [])
    await expect(tab.open(request(redirectUri))).rejects.toThrow(/cannot be listened on: .*EADDRINUSE/)
    server.close()
  })

  test('where the redirection URI is not of this machine', async () => {
    const tab = await interactiveUserAgent(() => {}).tab(transport(), [])
    await expect(tab.open(request('https://client.example/cb'))).rejects.toMatchObject({ undecided: 'precondition' })
  })
})

test.each([
  ['http://127.0.0.1:8765/cb', { host: '127.0.0.1', port: 8765, path: '/cb' }],
  ['http://localhost/cb', { host: 'localhost', port: 80, path: '/cb' }],
  ['http://[::1]:8765/', { host: '::1', port: 8765, path: '/' }],
  ['https://127.0.0.1:8765/cb', undefined],
  ['http://client.example/cb', undefined],
  ['com.example.app:/cb', undefined],
  ['', undefined],
])('%s is listened on at %j', (uri, address) => {
  expect(loopbackAddress(uri)).toEqual(address)
})
