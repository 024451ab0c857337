import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Descriptor } from '../descriptor.ts'
import { type Browser, formOf, openBrowser, redirectionOf } from './browser-by-hand.ts'
import { startNodeOAuth2Server } from './node-oauth2-server.ts'

const descriptor = parse(readFileSync(new URL('node-oauth2-server.yaml', import.meta.url), 'utf8')) as Descriptor

const { web, trusted, machine } = descriptor.clients ?? {}
const { user } = descriptor.resource_owners ?? {}

const verifier = randomBytes(32).toString('base64url')

const authorizationRequest = {
  response_type: 'code',
  client_id: 'web',
  redirect_uri: 'https://client.example/callback',
  scope: 'profile email',
  state: 'a state & more',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
}

const asApp = { client_id: 'app', redirect_uri: 'https://app.example/callback' }

const basic = (client: { client_id: string; client_secret?: string } | undefined) => ({
  authorization: `Basic ${Buffer.from(`${client?.client_id}:${client?.client_secret}`).toString('base64')}`,
})

describe('@node-oauth/oauth2-server behind Express', () => {
  let origin = ''

  beforeAll(async () => {
    origin = `http://127.0.0.1:${await startNodeOAuth2Server(descriptor)}`
  })

  const loginPage = async (browser: Browser, changes: Record<string, string> = {}): Promise<Response> => {
    const query = new URLSearchParams({ ...authorizationRequest, ...changes })
    return browser(redirectionOf(await browser(`${origin}/authorize?${query}`)).href)
  }

  const consentPage = async (browser: Browser, changes: Record<string, string> = {}): Promise<Response> => {
    const { action, fields } = await formOf(await loginPage(browser, changes))
    const { username = '', password = '' } = user ?? {}
    const answer = await browser(action, { ...fields, username, password })
    return browser(redirectionOf(answer).href)
  }

  const decided = async (allowed: 'true' | 'false', changes: Record<string, string> = {}): Promise<Response> => {
    const browser = openBrowser()
    const { action, fields } = await formOf(await consentPage(browser, changes))
    return browser(action, { ...fields, allowed })
  }

  const code = async (changes: Record<string, string> = {}): Promise<string> =>
    redirectionOf(await decided('true', changes)).searchParams.get('code') ?? ''

  const token = async (parameters: Record<string, string>, headers: Record<string, string> = {}) => {
    const response = await fetch(`${origin}/token`, { method: 'POST', headers, body: new URLSearchParams(parameters) })
    return { status: response.status, members: (await response.json()) as Record<string, string> }
  }

  const redemption = (code: string, changes: Record<string, string> = {}) => ({
    grant_type: 'authorization_code',
    redirect_uri: authorizationRequest.redirect_uri,
    code_verifier: verifier,
    code,
    ...changes,
  })

  const resource = (token = '') => fetch(`${origin}/me`, { headers: { authorization: `Bearer ${token}` } })

  test('goes through login and consent to a code, a token and the resource', async () => {
    const redirection = redirectionOf(await decided('true'))
    expect(redirection.href.startsWith('https://client.example/callback?')).toBe(true)
    expect(redirection.searchParams.get('state')).toBe('a state & more')
    const answer = await token(redemption(redirection.searchParams.get('code') ?? ''), basic(web))
    expect(answer).toMatchObject({ status: 200, members: { token_type: 'Bearer', scope: 'profile email' } })
    expect(await (await resource(answer.members.access_token)).json()).toEqual({ sub: 'alice' })
  })

  test('asks who is logged in for consent again, and for no login', async () => {
    const browser = openBrowser()
    await consentPage(browser)
    const page = await browser(`${origin}/authorize?${new URLSearchParams(authorizationRequest)}`)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('value="true">Allow</button>')
  })

  test('tells the client of a denial', async () => {
    const redirection = redirectionOf(await decided('false'))
    expect(redirection.searchParams.get('error')).toBe('access_denied')
    expect(redirection.searchParams.get('code')).toBeNull()
  })

  test.each<Record<string, string>>([{ client_id: 'nobody' }, { redirect_uri: 'https://attacker.example/callback' }])(
    'shows a page and redirects nowhere: %o',
    async (changes) => {
      const response = await decided('true', changes)
      expect(response.status).toBe(400)
      expect(response.headers.has('location')).toBe(false)
    },
  )

  test('refreshes for a public client, and rotates its refresh token', async () => {
    const { members } = await token(redemption(await code(asApp), asApp))
    const refresh = { grant_type: 'refresh_token', client_id: 'app', refresh_token: members.refresh_token ?? '' }
    const refreshed = await token(refresh)
    expect(refreshed.status).toBe(200)
    expect(refreshed.members.refresh_token).not.toBe(members.refresh_token)
    expect(await token(refresh)).toMatchObject({ status: 400, members: { error: 'invalid_grant' } })
  })

  test('takes the tokens of a code away when the code comes back', async () => {
    const first = redemption(await code(asApp), asApp)
    const { members } = await token(first)
    expect((await resource(members.access_token)).status).toBe(200)
    expect(await token(first)).toMatchObject({ status: 400, members: { error: 'invalid_grant' } })
    expect((await resource(members.access_token)).status).toBe(401)
    const refresh = { grant_type: 'refresh_token', client_id: 'app', refresh_token: members.refresh_token ?? '' }
    expect(await token(refresh)).toMatchObject({ status: 400, members: { error: 'invalid_grant' } })
  })

  test('asks a confidential client for its secret, whatever else it has', async () => {
    const withoutSecret = redemption(await code(), { client_id: 'web' })
    expect(await token(withoutSecret)).toMatchObject({ status: 400, members: { error: 'invalid_client' } })
    const { members } = await token(redemption(await code()), basic(web))
    const refresh = { grant_type: 'refresh_token', client_id: 'web', refresh_token: members.refresh_token ?? '' }
    expect(await token(refresh)).toMatchObject({ status: 400, members: { error: 'invalid_client' } })
  })

  test('has the password grant, and the client credentials grant without the scope of the resource', async () => {
    const { username = '', password = '' } = user ?? {}
    const forUser = await token({ grant_type: 'password', username, password }, basic(trusted))
    expect((await resource(forUser.members.access_token)).status).toBe(200)
    const wrong = await token({ grant_type: 'password', username, password: `${password}?` }, basic(trusted))
    expect(wrong.members.error).toBe('invalid_grant')
    const forClient = await token({ grant_type: 'client_credentials' }, basic(machine))
    expect(forClient).toMatchObject({ status: 200, members: { scope: 'email' } })
    expect((await resource(forClient.members.access_token)).status).toBe(403)
  })

  test.each<Record<string, string>>([
    { username: 'alice', password: 'wrong' },
    { username: 'nobody', password: '' },
    {},
  ])('shows the login page again: %o', async (credentials) => {
    const browser = openBrowser()
    const { action, fields } = await formOf(await loginPage(browser))
    const page = await browser(action, { ...fields, ...credentials })
    expect(page.status).toBe(401)
    expect(await page.text()).toContain('The username or password is wrong.')
  })

  test('takes no form that it did not show to this browser', async () => {
    const shown = await formOf(await consentPage(openBrowser()))
    const browser = openBrowser()
    const own = await formOf(await consentPage(browser))
    for (const fields of [shown.fields, {}, { csrf_token: '' }]) {
      expect((await browser(own.action, { ...fields, allowed: 'true' })).status).toBe(403)
    }
    expect((await openBrowser()(own.action, { ...own.fields, allowed: 'true' })).status).toBe(403)
    expect((await openBrowser()(`${origin}/login`, { username: 'alice', return_to: '/authorize' })).status).toBe(403)
  })

  test.each(['https://attacker.example/', '//attacker.example/authorize', '/authorize.attacker.example', ''])(
    'does not return to %j after the login',
    async (returnTo) => {
      const page = await openBrowser()(`${origin}/login?return_to=${encodeURIComponent(returnTo)}`)
      expect(page.status).toBe(400)
      const browser = openBrowser()
      const { action, fields } = await formOf(await loginPage(browser))
      const { username = '', password = '' } = user ?? {}
      const answer = await browser(action, { ...fields, username, password, return_to: returnTo })
      expect(answer.status).toBe(403)
    },
  )

  test('shows hostile parameters as text', async () => {
    const hostile = `"><script>alert('x')</script>&amp;`
    const page = await consentPage(openBrowser(), { client_id: hostile, scope: hostile, state: hostile })
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toBe("frame-ancestors 'none'")
    expect(await page.text()).not.toContain('<script')
  })

  test('answers a body that is too long without a stack trace', async () => {
    const response = await fetch(`${origin}/token`, {
      method: 'POST',
      body: new URLSearchParams({ a: 'b'.repeat(200_000) }),
    })
    expect(response.status).toBe(413)
    expect(await response.text()).not.toContain('node_modules')
  })

  test('runs by the test clock', async () => {
    const { members } = await token(redemption(await code()), basic(web))
    const advance = (seconds: unknown) =>
      fetch(`${origin}/test-clock`, { method: 'POST', body: JSON.stringify({ advance: seconds }) })
    expect((await advance('an hour')).status).toBe(400)
    expect((await resource(members.access_token)).status).toBe(200)
    expect((await advance(3601)).status).toBe(200)
    expect((await resource(members.access_token)).status).toBe(401)
  })
})
