import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import type { Descriptor } from '../descriptor.ts'
import { type Browser, follow, formOf, openBrowser } from './browser-by-hand.ts'
import { startStockOidcProvider } from './oidc-provider.ts'

const descriptor = parse(readFileSync(new URL('oidc-provider-stock.yaml', import.meta.url), 'utf8')) as Descriptor

const verifier = randomBytes(32).toString('base64url')

const authorizationRequest = {
  response_type: 'code',
  client_id: 'app',
  redirect_uri: 'https://app.example/callback',
  scope: 'openid offline_access',
  prompt: 'consent',
  state: 'a state & more',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
}

describe('oidc-provider as it comes', () => {
  let origin = ''

  beforeAll(async () => {
    // It gives notice of each setting that it was not given.
    vi.spyOn(console, 'info').mockImplementation(() => {})
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    origin = `http://127.0.0.1:${await startStockOidcProvider(descriptor)}`
  })

  afterAll(() => {
    vi.restoreAllMocks()
  })

  const ask = (browser: Browser, changes: Record<string, string> = {}) =>
    browser(`${origin}/auth?${new URLSearchParams({ ...authorizationRequest, ...changes })}`)

  const pageAfter = async (browser: Browser, response: Response): Promise<Response> => {
    const end = await follow(browser, response)
    if ('left' in end) throw new Error(`expected a page, got ${end.left}`)
    return end.page
  }

  const leftAfter = async (browser: Browser, response: Response): Promise<URL> => {
    const end = await follow(browser, response)
    if ('page' in end) throw new Error(`expected a redirection, got a page of status ${end.page.status}`)
    return end.left
  }

  const consentPage = async (browser: Browser): Promise<Response> => {
    const { action, fields } = await formOf(await pageAfter(browser, await ask(browser)))
    return pageAfter(browser, await browser(action, { ...fields, login: 'alice', password: 'any' }))
  }

  const authorized = async (): Promise<URL> => {
    const browser = openBrowser()
    const { action, fields } = await formOf(await consentPage(browser))
    return leftAfter(browser, await browser(action, fields))
  }

  const redeem = (code: string) =>
    fetch(`${origin}/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: 'app',
        redirect_uri: authorizationRequest.redirect_uri,
        code_verifier: verifier,
        code,
      }),
    })

  const userinfo = (token: string) => fetch(`${origin}/me`, { headers: { authorization: `Bearer ${token}` } })

  test('goes through its login and consent pages to a code, a token and the user', async () => {
    const redirection = await authorized()
    expect(redirection.href.startsWith('https://app.example/callback?')).toBe(true)
    expect(redirection.searchParams.get('state')).toBe('a state & more')
    expect(redirection.searchParams.get('iss')).toBe(origin)
    const response = await redeem(redirection.searchParams.get('code') ?? '')
    expect(response.status).toBe(200)
    const tokens = (await response.json()) as Record<string, string>
    expect(tokens.refresh_token).toEqual(expect.any(String))
    const user = await userinfo(tokens.access_token ?? '')
    expect(await user.json()).toEqual({ sub: 'alice' })
  })

  test('has a link on its pages that denies', async () => {
    const browser = openBrowser()
    const html = await (await consentPage(browser)).text()
    const link = /<a href="([^"]+)">\[ Cancel \]<\/a>/.exec(html)?.[1] ?? ''
    const redirection = await leftAfter(browser, await browser(link))
    expect(redirection.searchParams.get('error')).toBe('access_denied')
    expect(redirection.searchParams.get('code')).toBeNull()
  })

  test.each<Record<string, string>>([{ client_id: 'nobody' }, { redirect_uri: 'https://attacker.example/callback' }])(
    'shows a page and redirects nowhere: %o',
    async (changes) => {
      const response = await ask(openBrowser(), changes)
      expect(response.status).toBe(400)
      expect(response.headers.has('location')).toBe(false)
    },
  )

  test('runs by the test clock', async () => {
    const response = await redeem((await authorized()).searchParams.get('code') ?? '')
    const { access_token: token, expires_in: seconds } = (await response.json()) as Record<string, string>
    expect((await userinfo(token ?? '')).status).toBe(200)
    const clock = await fetch(`${origin}/test-clock`, {
      method: 'POST',
      body: JSON.stringify({ advance: Number(seconds) + 60 }),
    })
    expect(clock.status).toBe(200)
    expect((await userinfo(token ?? '')).status).toBe(401)
  })
})
