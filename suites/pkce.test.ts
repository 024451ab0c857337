import { describe, expect, test } from 'vitest'
import type { Selector } from '../engine/check.ts'
import { type Grant, type Subject, subjectOf } from '../engine/grant.ts'
import type { Descriptor } from '../providers/descriptor.ts'
import {
  confidentialPkceGrant,
  eachCodeKind,
  eachPkceKind,
  isPkceClaimed,
  onePkceGrant,
  pkce,
  plainMethod,
  publicPkceGrant,
} from './pkce.ts'

type Documented = NonNullable<NonNullable<Descriptor['documented']>['grants']>

const redirect_uris = ['https://client.example/cb']

const subject = (methods: string[] | undefined, grants: Documented = {}): Subject =>
  subjectOf({
    id: 'acme',
    file: 'acme.yaml',
    mode: 'mocked',
    secrets: [],
    descriptor: {
      name: 'Acme',
      server: {
        token_endpoint: 'https://as.example/token',
        authorization_endpoint: 'https://as.example/authorize',
        ...(methods ? { code_challenge_methods_supported: methods } : {}),
      },
      user_agent: { driver: 'redirect' },
      clients: {
        web: { client_id: 'web', client_secret: 's', redirect_uris, grant_types: ['authorization_code'] },
        app: { client_id: 'app', redirect_uris, grant_types: ['authorization_code'] },
        other: { client_id: 'other', redirect_uris, grant_types: ['authorization_code'] },
      },
      documented: { grants },
    },
  })

const code = (client: string, method?: 'S256' | 'plain'): Documented[string] => ({
  grant_type: 'authorization_code',
  client,
  source: 'a test',
  ...(method === undefined ? {} : { authorization_request: { code_challenge_method: method } }),
})

const names = (selector: Selector<{ grant: Grant }>, of: Subject): string[] =>
  selector.select(of).map(({ grant }) => `${grant.name} ${grant.authorizationRequest.code_challenge_method ?? 'none'}`)

describe('where nothing is said of PKCE', () => {
  // A grant that follows from client metadata is tried with a challenge; that claims nothing.
  const silent = subject(undefined, { web: code('web') })

  test('none of its checks applies', () => {
    expect(pkce.met(silent)).toBe(false)
    expect(plainMethod.met(silent)).toBe(false)
    for (const selector of [onePkceGrant, eachPkceKind, publicPkceGrant, confidentialPkceGrant]) {
      expect(names(selector, silent)).toEqual([])
    }
  })

  test('there are clients of both kinds all the same', () => {
    expect(names(eachCodeKind, silent)).toEqual(['authorization_code:app S256', 'web none'])
  })
})

describe('where metadata list methods', () => {
  const listed = subject(['S256'], { web: code('web') })

  test('it applies to every client, by S256, the documented requests with a challenge first', () => {
    expect(pkce.met(listed)).toBe(true)
    expect(names(eachPkceKind, listed)).toEqual(['authorization_code:app S256', 'web S256'])
    expect(names(onePkceGrant, listed)).toEqual(['authorization_code:app S256'])
    expect(names(confidentialPkceGrant, listed)).toEqual(['web S256'])
    expect(names(publicPkceGrant, listed)).toEqual(['authorization_code:app S256'])
  })

  test('an empty list is none', () => {
    expect(pkce.met(subject([]))).toBe(false)
  })

  test('plain is claimed where it is in the list', () => {
    expect(plainMethod.met(listed)).toBe(false)
    expect(plainMethod.met(subject(['S256', 'plain']))).toBe(true)
  })
})

describe('where the documentation of a grant has a challenge', () => {
  const documented = subject(undefined, { web: code('web'), app: code('app', 'plain') })

  test('it applies to the client of that grant, by S256', () => {
    expect(names(eachPkceKind, documented)).toEqual(['app S256'])
    expect(names(confidentialPkceGrant, documented)).toEqual([])
    expect(documented.grants.filter((grant) => isPkceClaimed(grant, documented)).map(({ name }) => name)).toEqual([
      'app',
    ])
  })

  test('plain is claimed where that is its method', () => {
    expect(plainMethod.met(documented)).toBe(true)
  })
})
