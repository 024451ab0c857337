import { describe, expect, test } from 'vitest'
import type { Descriptor } from '../providers/descriptor.ts'
import type { Parameters, Selector } from './check.ts'
import { shownParameters } from './check.ts'
import { type Subject, subjectOf } from './grant.ts'
import {
  accessToken,
  anyOneGrant,
  authenticatedClients,
  authenticatedGrants,
  authenticates,
  everyGrant,
  grantsOfType,
  grantsWithOtherClient,
  holderOf,
  inAForm,
  introspectionEndpoint,
  opensResource,
  resource,
  revocationEndpoint,
  sourcesOfTokens,
  tokenEndpoint,
} from './selector.ts'

const subject = (descriptor: Partial<Descriptor>): Subject =>
  subjectOf({ id: 'acme', file: 'acme.yaml', mode: 'mocked', descriptor: { name: 'Acme', ...descriptor }, secrets: [] })

const redirect_uris = ['https://client.example/cb']
const full = subject({
  server: {
    token_endpoint: 'https://as.example/token',
    authorization_endpoint: 'https://as.example/authorize',
    revocation_endpoint: 'https://as.example/revoke',
    introspection_endpoint: 'https://as.example/introspect',
  },
  user_agent: { driver: 'redirect' },
  resource: { url: 'https://api.example/', scope: 'read' },
  clients: {
    web: { client_id: 'web', client_secret: 's', redirect_uris, scope: 'read write' },
    other: {
      client_id: 'other',
      client_secret: 's',
      redirect_uris,
      grant_types: ['authorization_code'],
      scope: 'write',
    },
    app: { client_id: 'app', redirect_uris },
    machine: { client_id: 'machine', client_secret: 's', grant_types: ['client_credentials'] },
  },
  documented: {
    grants: {
      code: { grant_type: 'authorization_code', client: 'web', source: 'x' },
      app: { grant_type: 'authorization_code', client: 'app', source: 'x' },
      refresh: { grant_type: 'refresh_token', client: 'web', refresh_token_from: 'code', source: 'x' },
      app_refresh: { grant_type: 'refresh_token', refresh_token_from: 'app', source: 'x' },
      machine: {
        grant_type: 'client_credentials',
        client: 'machine',
        request: { parameters_in: 'json', parameters: { scope: 'read' } },
        source: 'x',
      },
      unauthenticated: {
        grant_type: 'authorization_code',
        client: 'web',
        request: { client_authentication: 'none', parameters: { scope: 'write' } },
        source: 'x',
      },
    },
    direct_access_tokens: { page: { access_token: 't', source: 'x' } },
  },
})
const empty = subject({})

const shown = <P extends Parameters>(selector: Selector<P>, of = full) =>
  selector.select(of).map((parameters) => Object.values(shownParameters(parameters)).join(' '))

test.each([
  ['a token endpoint', tokenEndpoint],
  ['a resource', resource],
  ['an access token', accessToken],
  ['a revocation endpoint', revocationEndpoint],
  ['an introspection endpoint', introspectionEndpoint],
])('%s is met where it is described, and its reason is in words', (_, need) => {
  expect([need.met(full), need.met(empty)]).toEqual([true, false])
  expect(need.reason).toMatch(/^the descriptor (documents|names) /)
})

test('a token made by hand is an access token too', () => {
  const byHand = subject({ documented: { direct_access_tokens: { page: { access_token: 't', source: 'x' } } } })
  expect([accessToken.met(byHand), tokenEndpoint.met(byHand)]).toEqual([true, false])
})

describe('grants', () => {
  test('all, one, and those of a type', () => {
    expect(shown(everyGrant)).toEqual([
      'code',
      'app',
      'refresh',
      'app_refresh',
      'machine',
      'unauthenticated',
      'authorization_code:other',
    ])
    expect(shown(anyOneGrant)).toEqual(['code'])
    expect(shown(grantsOfType('client_credentials'))).toEqual(['machine'])
    expect(shown(grantsOfType('password'))).toEqual([])
    expect(grantsOfType('password').reason).toBe('the descriptor documents no password grant')
  })

  test('whose request authenticates a confidential client', () => {
    expect(shown(authenticatedGrants())).toEqual(['code', 'refresh', 'machine', 'authorization_code:other'])
    expect(shown(authenticatedGrants('refresh_token'))).toEqual(['refresh'])
    expect(authenticatedGrants('refresh_token').reason).toBe(
      'the descriptor documents no refresh_token grant with client authentication',
    )
    expect(shown(authenticatedClients)).toEqual(['code', 'machine', 'authorization_code:other'])
    expect(full.grants.filter(authenticates)).toHaveLength(4)
  })

  test('with another client of the same kind that may use the type too', () => {
    expect(shown(grantsWithOtherClient('refresh_token', true))).toEqual([])
    expect(shown(grantsWithOtherClient('authorization_code', true))).toEqual([
      'code other',
      'unauthenticated other',
      'authorization_code:other web',
    ])
    expect(shown(grantsWithOtherClient('authorization_code', false))).toEqual([])
    expect(grantsWithOtherClient('password', true).reason).toContain(
      'no password grant beside another confidential client',
    )
  })

  test('whose parameters are a form', () => {
    expect(full.grants.filter((grant) => !inAForm(grant)).map(({ name }) => name)).toEqual(['machine'])
  })

  test('that open the resource ask for its scope, or leave it to the server', () => {
    const opening = full.grants.filter((grant) => opensResource(grant, full)).map(({ name }) => name)
    expect(opening).toEqual(['code', 'app', 'refresh', 'app_refresh', 'machine'])
  })

  test('belong to their client, or to that of the grant they come from', () => {
    expect(full.grants.map((grant) => holderOf(grant)?.name)).toEqual([
      'web',
      'app',
      'web',
      'app',
      'machine',
      'web',
      'other',
    ])
  })
})

test('sources of tokens are grants, refreshes apart, and tokens made by hand', () => {
  expect(sourcesOfTokens(full)).toEqual([
    'code',
    'app',
    'machine',
    'unauthenticated',
    'authorization_code:other',
    'page',
  ])
  expect(sourcesOfTokens(empty)).toEqual([])
})
