import { describe, expect, test } from 'vitest'
import type { ClientMetadata, Descriptor } from '../providers/descriptor.ts'
import { isConfidential, mayUse, subjectOf } from './grant.ts'

const server = { token_endpoint: 'https://as.example/token', authorization_endpoint: 'https://as.example/authorize' }
const web: ClientMetadata = { client_id: 'web', client_secret: 's', redirect_uris: ['https://client.example/cb'] }

const subject = (descriptor: Partial<Descriptor>) =>
  subjectOf({
    id: 'acme',
    file: 'acme.yaml',
    mode: 'mocked',
    descriptor: { name: 'Acme', server, user_agent: { driver: 'redirect' }, ...descriptor },
    secrets: [],
  })

const grantsOf = (descriptor: Partial<Descriptor>) => subject(descriptor).grants.map(({ name }) => name)

describe('clients', () => {
  test('are registered for the method they name, or for the default of RFC 7591', () => {
    const { clients } = subject({
      clients: {
        stated: { client_id: 'a', client_secret: 's', token_endpoint_auth_method: 'client_secret_post' },
        unstated: { client_id: 'b', client_secret: 's' },
        public: { client_id: 'c' },
      },
    })
    expect(
      clients.map((client) => [
        client.name,
        client.token_endpoint_auth_method,
        client.methodStated,
        isConfidential(client),
      ]),
    ).toEqual([
      ['stated', 'client_secret_post', true, true],
      ['unstated', 'client_secret_basic', false, true],
      ['public', 'none', false, false],
    ])
    expect(isConfidential(undefined)).toBe(false)
  })

  test('may use what they are registered for, or anything where nothing is said', () => {
    const { clients } = subject({
      clients: {
        a: { client_id: 'a', grant_types: ['password'] },
        b: { client_id: 'b' },
        c: { client_id: 'c', grant_types: [] },
      },
    })
    expect(clients.map((client) => [mayUse(client, 'password'), mayUse(client, 'refresh_token')])).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ])
  })
})

describe('documented grants', () => {
  test('are resolved to their client, their owner and their request', () => {
    const { grants, clients } = subject({
      clients: { web },
      resource_owners: { alice: { username: 'alice', password: 'pw' } },
      documented: {
        grants: {
          password: {
            grant_type: 'password',
            client: 'web',
            resource_owner: 'alice',
            request: { parameters_in: 'json', parameters: { scope: 'a' }, client_authentication: 'client_secret_post' },
            source: 'page 1',
          },
        },
        refresh: [{ grant: 'password', rotates: true, source: 'page 2' }],
      },
    })
    expect(grants).toEqual([
      {
        name: 'password',
        grant_type: 'password',
        client: clients[0],
        authentication: 'client_secret_post',
        resourceOwner: { name: 'alice', username: 'alice', password: 'pw' },
        parametersIn: 'json',
        parameters: { scope: 'a' },
        authorizationRequest: {},
        documented: expect.objectContaining({ source: 'page 1' }),
        offersRefreshToken: true,
      },
    ])
  })

  test('of a refresh token come from the grant that issues it, and from no other refresh', () => {
    const { grants } = subject({
      clients: { web },
      documented: {
        grants: {
          refresh: { grant_type: 'refresh_token', client: 'web', refresh_token_from: 'code', source: 'x' },
          code: { grant_type: 'authorization_code', client: 'web', source: 'x' },
          again: { grant_type: 'refresh_token', refresh_token_from: 'refresh', source: 'x' },
        },
      },
    })
    expect(grants.map(({ name, from, client }) => [name, from?.name, client?.name])).toEqual([
      ['refresh', 'code', 'web'],
      ['code', undefined, 'web'],
      ['again', undefined, undefined],
    ])
  })

  test('are none without a token endpoint', () => {
    const documented: Descriptor['documented'] = {
      grants: { code: { grant_type: 'authorization_code', client: 'web', source: 'x' } },
    }
    expect(grantsOf({ clients: { web }, documented, server: {} })).toEqual([])
    const { server: _, ...rest } = { name: 'Acme', server, clients: { web }, documented }
    expect(subjectOf({ id: 'a', file: 'a', mode: 'mocked', descriptor: rest, secrets: [] }).grants).toEqual([])
  })
})

describe('grants that follow from client metadata', () => {
  const all: ClientMetadata['grant_types'] = ['authorization_code', 'client_credentials', 'password', 'refresh_token']

  test('are what a client is registered for, but for what needs more than that', () => {
    expect(grantsOf({ clients: { web: { ...web, grant_types: all } } })).toEqual([
      'authorization_code:web',
      'client_credentials:web',
    ])
  })

  test('are in the form of RFC 6749, with PKCE, and promise nothing', () => {
    const { grants } = subject({ clients: { web: { ...web, grant_types: ['authorization_code'] } } })
    expect(grants[0]).toMatchObject({
      parametersIn: 'form',
      parameters: {},
      authentication: 'client_secret_basic',
      authorizationRequest: { code_challenge_method: 'S256' },
      offersRefreshToken: false,
    })
    expect(grants[0]).not.toHaveProperty('documented')
  })

  test('give way to documented ones of the same client and type only', () => {
    const documented: Descriptor['documented'] = {
      grants: { machine: { grant_type: 'client_credentials', client: 'a', source: 'x' } },
    }
    const client = (client_id: string): ClientMetadata => ({
      client_id,
      client_secret: 's',
      grant_types: ['client_credentials'],
    })
    expect(grantsOf({ clients: { a: client('a'), b: client('b') }, documented })).toEqual([
      'machine',
      'client_credentials:b',
    ])
  })

  test.each<[string, ClientMetadata, Partial<Descriptor>]>([
    ['no redirection URI', { client_id: 'web', grant_types: ['authorization_code'] }, {}],
    ['an empty list of them', { ...web, redirect_uris: [], grant_types: ['authorization_code'] }, {}],
    [
      'no authorization endpoint',
      { ...web, grant_types: ['authorization_code'] },
      { server: { token_endpoint: 'https://as.example/token' } },
    ],
    ['no secret', { client_id: 'web', grant_types: ['client_credentials'] }, {}],
  ])('are none with %s', (_, client, descriptor) => {
    expect(grantsOf({ clients: { web: client }, ...descriptor })).toEqual([])
  })

  test('are none with nobody to approve', () => {
    const { user_agent: _, ...descriptor } = subject({ clients: { web: { ...web, grant_types: all } } }).provider
      .descriptor
    const provider = { id: 'acme', file: 'acme.yaml', mode: 'mocked' as const, descriptor, secrets: [] }
    expect(subjectOf(provider).grants.map(({ name }) => name)).toEqual(['client_credentials:web'])
  })
})

describe('implicit grants', () => {
  const script: ClientMetadata = { ...web, grant_types: ['implicit'] }
  const namesOf = (descriptor: Partial<Descriptor>) => subject(descriptor).implicitGrants.map(({ name }) => name)

  test('follow from client metadata, and are no grants of the token endpoint', () => {
    expect(namesOf({ clients: { script } })).toEqual(['implicit:script'])
    expect(grantsOf({ clients: { script } })).toEqual([])
  })

  test('need no token endpoint', () => {
    expect(namesOf({ clients: { script }, server: { authorization_endpoint: server.authorization_endpoint } })).toEqual(
      ['implicit:script'],
    )
  })

  test.each<[string, Partial<Descriptor>]>([
    ['another grant type', { clients: { web: { ...web, grant_types: ['authorization_code'] } } }],
    ['no grant types', { clients: { web } }],
    ['response types without token', { clients: { script: { ...script, response_types: ['id_token'] } } }],
    ['no redirection URI', { clients: { script: { ...script, redirect_uris: [] } } }],
    ['no authorization endpoint', { clients: { script }, server: { token_endpoint: server.token_endpoint } }],
    ['a browser that keeps fragments to itself', { clients: { script }, user_agent: { driver: 'interactive' } }],
  ])('are none with %s', (_, descriptor) => {
    expect(namesOf(descriptor)).toEqual([])
  })
})
