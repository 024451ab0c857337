import { describe, expect, test } from 'vitest'
import { type AuthorizationOutcome, authorizationResponseOf } from '../engine/authorization-flow.ts'
import type { AuthorizationRequest } from '../engine/authorization-request.ts'
import type { Exchange, WireRequest } from '../engine/exchange.ts'
import type { Grant } from '../engine/grant.ts'
import { isUndecided } from '../engine/verdict.ts'
import { type Asked, eachOf, sentTo } from './redirect-uri.ts'

const registered = 'https://client.example/callback'
const endpoint = 'https://as.example/authorize'

const exchangeTo = (url: string): Exchange => ({
  id: '1',
  endpoint: 'authorization',
  purpose: 'a test',
  request: { method: 'GET', url, headers: [] },
  started: 0,
  duration: 0,
})

const request: AuthorizationRequest = {
  grant: { name: 'code', grant_type: 'authorization_code', parametersIn: 'form', parameters: {} } as unknown as Grant,
  method: 'GET',
  url: endpoint,
  parameters: [['state', 's1']],
  unencoded: '',
}

const outcomeOf = (rest: Partial<AuthorizationOutcome>): AuthorizationOutcome => {
  const exchange = exchangeTo(endpoint)
  return { request, exchanges: [exchange], exchange, answers: [], done: [], ...rest }
}

const wire: WireRequest = { method: 'GET', url: endpoint, headers: [] }

const redirectedTo = (uri: string) =>
  outcomeOf({ response: authorizationResponseOf(exchangeTo(uri), 'redirect', wire) })

const asked = (uri: string, beside?: Asked['beside']): Asked => ({ name: 'a test', uri, ...(beside ? { beside } : {}) })

describe('a request with a redirection URI that is not registered', () => {
  test.each([
    ['https://client.example/callback/', 'https://client.example/callback/?code=1'],
    ['https://client.example/callback?evil=1', 'https://client.example/callback?evil=1&error=invalid_request'],
    ['https://client.example/callback#evil', 'https://client.example/callback?code=1#evil'],
    ['https://Client.example/callback', 'https://Client.example/callback?error=access_denied'],
    ['https://attacker.example\\@client.example/callback', 'https://attacker.example/@client.example/callback?code=1'],
    ['javascript:alert(1)', 'javascript:alert(1)?error=invalid_request'],
  ])('%s was redirected to, by code or by error: %s', (uri, location) => {
    expect(sentTo(redirectedTo(location), asked(uri), [registered])).toBe(location)
  })

  test('was taken for the registered one, where that gets a code', () => {
    const location = 'https://client.example/callback?code=1&state=s1'
    expect(sentTo(redirectedTo(location), asked('https://CLIENT.example/callback'), [registered])).toBe(location)
  })

  test('was refused, where the client is told so at a URI that it registered', () => {
    const location = 'https://client.example/callback?error=invalid_request&state=s1'
    expect(sentTo(redirectedTo(location), asked('https://CLIENT.example/callback'), [registered])).toBeUndefined()
    expect(sentTo(redirectedTo(location), asked('https://client.example/callback?'), [registered])).toBeUndefined()
  })

  test('beside a registered one: only the other counts', () => {
    const both = asked('https://attacker.example/callback', { uri: registered, place: 'before' })
    expect(sentTo(redirectedTo('https://client.example/callback?code=1'), both, [registered])).toBeUndefined()
    const there = 'https://attacker.example/callback?error=invalid_request'
    expect(sentTo(redirectedTo(there), both, [registered])).toBe(there)
  })

  test('stayed with the server', () => {
    expect(sentTo(outcomeOf({}), asked('https://attacker.example/callback'), [registered])).toBeUndefined()
    expect(sentTo(outcomeOf({}), asked('https://'), [registered])).toBeUndefined()
    expect(sentTo(outcomeOf({}), asked(endpoint), [registered])).toBeUndefined()
  })

  test('led to a page of the server itself', () => {
    const exchanges = [exchangeTo(endpoint), exchangeTo('https://as.example/oauth2spec-callback?code=1')]
    expect(sentTo(outcomeOf({ exchanges }), asked('/oauth2spec-callback'), [registered])).toContain('code=1')
    const login = [exchangeTo(endpoint), exchangeTo('https://as.example/login')]
    expect(sentTo(outcomeOf({ exchanges: login }), asked('/oauth2spec-callback'), [registered])).toBeUndefined()
  })

  test('led elsewhere: to where it was asked for, or with an answer to this very request', () => {
    const reference = asked('//client.example/callback')
    const elsewhere = 'https://client.example/callback?error=x'
    expect(sentTo(outcomeOf({ elsewhere }), reference, [])).toBe(elsewhere)
    const answered = 'https://other.example/?code=1&state=s1'
    expect(sentTo(outcomeOf({ elsewhere: answered }), reference, [])).toBe(answered)
  })

  test('cannot be decided where it led to a place that has nothing to do with it', () => {
    for (const elsewhere of ['https://login.example/?state=s1', 'https://login.example/?code=1&state=other']) {
      expect(() => sentTo(outcomeOf({ elsewhere }), asked('https://attacker.example/'), [])).toThrow(/no origin/)
    }
  })
})

describe('doing each of several', () => {
  test('goes on after what cannot be decided, and tells the first of it at the end', async () => {
    const done: number[] = []
    const error = await eachOf([1, 2, 3], async (each) => {
      done.push(each)
      const message = `not ${each}`
      if (each < 3) throw Object.assign(new Error(message), { undecided: 'timeout', exchange: null })
    }).catch((caught: unknown) => caught)
    expect(done).toEqual([1, 2, 3])
    expect(isUndecided(error) && error.message).toBe('not 1')
  })

  test('stops at a fault of its own', async () => {
    await expect(eachOf([1, 2], () => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug')
  })
})
