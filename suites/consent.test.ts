import { describe, expect, test } from 'vitest'
import type { AuthorizationOutcome } from '../engine/authorization-flow.ts'
import type { AuthorizationRequest } from '../engine/authorization-request.ts'
import type { Exchange, Header } from '../engine/exchange.ts'
import type { Cookie } from '../engine/user-agent.ts'
import { aboutRequest, consentFormOf, crossSiteCookies, crossSiteHeaders, predictable } from './consent.ts'

const form: readonly Header[] = [['Content-Type', 'application/x-www-form-urlencoded']]

const exchangeOf = (purpose: string, method: string, url: string, headers: readonly Header[], body?: string) =>
  ({ purpose, request: { method, url, headers, ...(body === undefined ? {} : { body }) } }) as Exchange

const outcomeOf = (purposes: readonly string[], exchanges: readonly Exchange[]) =>
  ({ done: purposes.map((purpose) => ({ action: { purpose } })), exchanges }) as unknown as AuthorizationOutcome

describe('the form that gave the consent', () => {
  const login = exchangeOf('login', 'POST', 'https://as.example/login', form, 'username=a&password=secret')

  test('is what the last action sent', () => {
    const approved = exchangeOf('approve', 'POST', 'https://as.example/consent?id=1', form, 'token=t&action=allow')
    const after = exchangeOf('redirect 1', 'GET', 'https://as.example/resume', [])
    expect(consentFormOf(outcomeOf(['login', 'approve'], [login, approved, after]), ['secret'])).toEqual({
      method: 'POST',
      url: 'https://as.example/consent?id=1',
      fields: [
        ['token', 't'],
        ['action', 'allow'],
      ],
    })
  })

  test('is a link as well', () => {
    const approved = exchangeOf('approve', 'GET', 'https://as.example/allow?client=web', [])
    expect(consentFormOf(outcomeOf(['approve'], [approved]), [])).toEqual({
      method: 'GET',
      url: 'https://as.example/allow',
      fields: [['client', 'web']],
    })
  })

  test('is none where nothing was done, where it was the login, or where no page of another site can send it', () => {
    const json = exchangeOf(
      'approve',
      'POST',
      'https://as.example/consent',
      [['Content-Type', 'application/json']],
      '{}',
    )
    expect(consentFormOf(outcomeOf([], []), [])).toBeUndefined()
    expect(consentFormOf(outcomeOf(['login'], [login]), ['secret'])).toBeUndefined()
    expect(consentFormOf(outcomeOf(['approve'], [json]), [])).toBeUndefined()
  })
})

test('an attacker knows what two sessions share, and what the authorization request says', () => {
  const own = { parameters: [['state', 's1']] } as unknown as AuthorizationRequest
  const fields = (token: string, state: string) => ({
    method: 'POST',
    url: 'https://as.example/consent',
    fields: [
      ['token', token],
      ['state', state],
      ['action', 'allow'],
    ] as const,
  })
  expect(predictable(fields('t1', 's1'), fields('t2', 's2'), own)).toEqual([
    ['state', 's1'],
    ['action', 'allow'],
  ])
})

test('a form of one authorization request is made one of another', () => {
  const request = (state: string) => ({ parameters: [['state', state]] }) as unknown as AuthorizationRequest
  const form = {
    method: 'POST',
    url: 'https://as.example/consent?client_id=web&state=s1',
    fields: [
      ['state', 's1'],
      ['token', 't1'],
    ],
  } as const
  expect(aboutRequest(form, request('s1'), request('s 2'))).toEqual({
    method: 'POST',
    url: 'https://as.example/consent?client_id=web&state=s+2',
    fields: [
      ['state', 's 2'],
      ['token', 't1'],
    ],
  })
})

test('another site gets cookies sent that are not kept to the same site', () => {
  const cookies = [undefined, 'none', 'lax', 'strict'].map(
    (sameSite) => ({ name: String(sameSite), ...(sameSite ? { sameSite } : {}) }) as Cookie,
  )
  expect(crossSiteCookies(cookies, 'POST').map(({ name }) => name)).toEqual(['undefined', 'none'])
  expect(crossSiteCookies(cookies, 'GET').map(({ name }) => name)).toEqual(['undefined', 'none', 'lax'])
})

test('a forged form says where it comes from, as browsers do', () => {
  expect(crossSiteHeaders('POST')).toContainEqual(['Origin', 'https://attacker.example'])
  expect(crossSiteHeaders('GET').map(([name]) => name)).not.toContain('Origin')
})
