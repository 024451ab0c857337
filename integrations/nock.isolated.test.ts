import axios from 'axios'
import nock from 'nock'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type MockedProvider, mockProvider } from './nock.ts'

const bundled = (name: string) => new URL(`../providers/${name}.yaml`, import.meta.url)

const dataCrunch = 'https://api.datacrunch.io/v1'
const opened: MockedProvider[] = []

/** A mocked provider that is taken away after the test. */
const mocked = async (...parameters: Parameters<typeof mockProvider> extends [unknown, ...infer P] ? P : never) => {
  const provider = await mockProvider(nock, ...parameters)
  opened.push(provider)
  return provider
}

const postJson = (url: string, body: unknown) =>
  fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })

const membersOf = async (response: Response) => (await response.json()) as Record<string, unknown>

const machineOf = ({ credentials }: MockedProvider) => {
  const { client_id, client_secret } = credentials.clients.machine ?? {}
  return { client_id, client_secret }
}

beforeAll(() => nock.disableNetConnect())
afterEach(() => {
  for (const provider of opened.splice(0)) provider.restore()
  nock.cleanAll()
})
afterAll(() => {
  nock.enableNetConnect()
  nock.restore()
})

describe('a client of DataCrunch, by fetch', () => {
  const obtain = (provider: MockedProvider) =>
    postJson(`${dataCrunch}/oauth2/token`, { grant_type: 'client_credentials', ...machineOf(provider) })
  const balance = (token: unknown) => fetch(`${dataCrunch}/balance`, { headers: { Authorization: `Bearer ${token}` } })

  test('gets a token, uses it until it expires, and refreshes it', async () => {
    const provider = await mocked(bundled('datacrunch'))
    const response = await obtain(provider)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const tokens = await membersOf(response)
    expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'fullAccess' })
    expect((await balance(tokens.access_token)).status).toBe(200)

    await provider.clock.pass(3600)
    const expired = await balance(tokens.access_token)
    expect(expired.status).toBe(401)
    expect(expired.headers.get('www-authenticate')).toMatch(/^Bearer .*error="invalid_token"/)

    const { refresh_token } = tokens
    const refreshed = await postJson(`${dataCrunch}/oauth2/token`, { grant_type: 'refresh_token', refresh_token })
    expect((await balance((await membersOf(refreshed)).access_token)).status).toBe(200)
    expect(provider.requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'POST 200',
      'GET 200',
      'GET 401',
      'POST 200',
      'GET 200',
    ])
    expect(provider.requests[0]).toMatchObject({
      url: `${dataCrunch}/oauth2/token`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ grant_type: 'client_credentials', ...machineOf(provider) }),
    })
  })

  test('is refused with a wrong secret, without one, and with a body that is no JSON', async () => {
    await mocked(bundled('datacrunch'))
    const wrong = await postJson(`${dataCrunch}/oauth2/token`, {
      grant_type: 'client_credentials',
      client_id: 'mocked-datacrunch-client-id',
      client_secret: 'wrong',
    })
    expect([wrong.status, await membersOf(wrong)]).toMatchObject([401, { error: 'invalid_client' }])
    const malformed = await fetch(`${dataCrunch}/oauth2/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"grant_type":',
    })
    expect([malformed.status, await membersOf(malformed)]).toMatchObject([400, { error: 'invalid_request' }])
  })

  test('meets a server with a defect', async () => {
    const provider = await mocked(bundled('datacrunch'), { defect: 'cacheable-token-response' })
    expect((await obtain(provider)).headers.get('cache-control')).not.toContain('no-store')
  })

  test('finds nothing where the provider documents nothing, whatever the method', async () => {
    await mocked(bundled('datacrunch'))
    for (const method of ['GET', 'POST', 'PATCH', 'OPTIONS', 'PROPFIND']) {
      expect((await fetch(`${dataCrunch}/nothing?x=%20y`, { method })).status, method).toBe(404)
    }
    const head = await fetch(`${dataCrunch}/nothing`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([404, ''])
  })
})

test('a client of Cognito, by axios, gets a token with Basic authentication and a form', async () => {
  const provider = await mocked(bundled('cognito-api-client'))
  const { client_id = '', client_secret = '' } = provider.credentials.clients.api_client ?? {}
  const url = provider.descriptor.server?.token_endpoint ?? ''
  const form = new URLSearchParams({ grant_type: 'client_credentials', scope: 'api/write' })
  const ask = (password: string) =>
    axios.post(url, form, { auth: { username: client_id, password }, validateStatus: () => true })
  expect(await ask(client_secret)).toMatchObject({ status: 200, data: { token_type: 'Bearer', scope: 'api/write' } })
  expect(await ask('wrong')).toMatchObject({ status: 401, data: { error: 'invalid_client' } })
  const [first] = provider.requests
  expect(first).toMatchObject({ method: 'POST', url, body: 'grant_type=client_credentials&scope=api%2Fwrite' })
  expect(first?.headers.authorization).toBe(`Basic ${btoa(`${client_id}:${client_secret}`)}`)
})

test('a client of Kanbert is redirected with a code, which works once', async () => {
  const provider = await mocked(bundled('kanbert'), { variables: { redirect_uri: 'https://me.example/back' } })
  const { client_id = '', client_secret = '' } = provider.credentials.clients.application ?? {}
  const redirect_uri = 'https://me.example/back'
  const query = new URLSearchParams({ response_type: 'code', client_id, redirect_uri, scope: 'boards', state: 's1' })
  const page = await fetch(`https://api.kanbert.com/oauth/authorize?${query}`, { redirect: 'manual' })
  expect(page.status).toBe(303)
  const location = new URL(page.headers.get('location') ?? '')
  expect(location.origin + location.pathname).toBe(redirect_uri)
  expect(location.searchParams.get('state')).toBe('s1')
  const code = location.searchParams.get('code') ?? ''
  const body = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri, client_id, client_secret })
  const redeem = () => fetch('https://api.kanbert.com/oauth/token', { method: 'POST', body })
  const { access_token } = await membersOf(await redeem())
  const direct = provider.credentials.direct_access_tokens.settings_page
  for (const token of [access_token, direct]) {
    const answer = await axios.get('https://api.kanbert.com/api', { headers: { Authorization: `Bearer ${token}` } })
    expect(answer.status).toBe(200)
  }
  const again = await redeem()
  expect([again.status, await membersOf(again)]).toMatchObject([400, { error: 'invalid_grant' }])
})

test('other hosts are left to nock, and its other scopes to whoever made them', async () => {
  const other = nock('https://elsewhere.example').get('/').reply(204)
  const provider = await mocked(bundled('datacrunch'))
  await expect(fetch('https://nowhere.example/')).rejects.toThrow()
  expect(nock.isDone()).toBe(false)
  expect((await fetch('https://elsewhere.example/')).status).toBe(204)
  expect(other.isDone()).toBe(true)
  expect(nock.isDone()).toBe(true)
  provider.restore()
  await expect(fetch(`${dataCrunch}/balance`)).rejects.toThrow()
  expect(provider.requests).toEqual([])
})

test('two providers stand side by side, each with its own clock and tokens', async () => {
  const first = await mocked(bundled('datacrunch'))
  const second = await mocked(bundled('kanbert'))
  await first.clock.pass(3600)
  expect(first.clock.now() - second.clock.now()).toBeGreaterThan(3_500_000)
  const { direct_access_tokens } = second.credentials
  const token = direct_access_tokens.settings_page
  const foreign = await fetch(`${dataCrunch}/balance`, { headers: { Authorization: `Bearer ${token}` } })
  expect(foreign.status).toBe(401)
})

test('what cannot work is refused at once', async () => {
  await expect(mockProvider(nock, 'nothing.yaml')).rejects.toThrow('nothing.yaml')
  await expect(mockProvider(nock, bundled('datacrunch'), { defect: 'no-such' })).rejects.toThrow('no-such')
  nock.restore()
  await expect(mockProvider(nock, bundled('datacrunch'))).rejects.toThrow('nock.activate()')
  nock.activate()
})
