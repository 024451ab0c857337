/**
 * Drafts: whatever metadata say, the descriptor has no mistakes and holds against the embedded server.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { mockedProvider, resultsOf } from '../fixtures/proof.ts'
import { readDescriptor } from '../providers/load.ts'
import { catalogue } from '../suites/catalogue.ts'
import { discoveredIn } from './discovered.ts'
import type { Members } from './discovery.ts'
import { draftOf, nameOfHost } from './draft.ts'
import { type Known, slugOf } from './draft-grants.ts'
import { yamlOf } from './draft-yaml.ts'

const directory = mkdtempSync(join(tmpdir(), 'oauth2spec-draft-'))
afterAll(() => rmSync(directory, { recursive: true }))

let written = 0

/** Writes the draft of what is known, and returns its path and text. */
const write = (known: Known) => {
  const path = join(directory, `draft-${written++}.yaml`)
  const text = yamlOf(draftOf(known), './provider.schema.json')
  writeFileSync(path, text)
  return { path, text }
}

const issuer = 'https://login.acme.example'

const ofMetadata = (members: Members): Known => {
  const { server, userinfo_endpoint } = discoveredIn(members)
  return {
    name: 'Acme',
    server,
    metadataUrl: `${issuer}/.well-known/oauth-authorization-server`,
    ...(userinfo_endpoint === undefined ? {} : { userinfo: userinfo_endpoint }),
  }
}

const openIdProvider: Members = {
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/jwks`,
  revocation_endpoint: `${issuer}/revoke`,
  introspection_endpoint: `${issuer}/introspect`,
  registration_endpoint: `${issuer}/register`,
  end_session_endpoint: `${issuer}/logout`,
  scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
  response_types_supported: ['code', 'token', 'id_token', 'code id_token', 'none'],
  response_modes_supported: ['query', 'fragment', 'form_post', 'query.jwt'],
  grant_types_supported: [
    'authorization_code',
    'implicit',
    'refresh_token',
    'client_credentials',
    'password',
    'urn:ietf:params:oauth:grant-type:device_code',
  ],
  token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'],
  token_endpoint_auth_signing_alg_values_supported: ['RS256', 'ES256'],
  revocation_endpoint_auth_methods_supported: ['client_secret_basic', 'none'],
  introspection_endpoint_auth_methods_supported: ['client_secret_basic'],
  code_challenge_methods_supported: ['plain', 'S256'],
  authorization_response_iss_parameter_supported: true,
  dpop_signing_alg_values_supported: ['ES256'],
  ui_locales_supported: ['en', 'de-CH'],
  service_documentation: 'https://docs.acme.example/oauth',
  op_policy_uri: 'https://acme.example/policy',
  op_tos_uri: 'https://acme.example/terms',
}

const known: { readonly [name: string]: Known } = {
  'an OpenID provider with everything': ofMetadata(openIdProvider),
  'as little as RFC 8414 asks for': ofMetadata({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    response_types_supported: ['code'],
  }),
  'machines only': ofMetadata({
    issuer,
    token_endpoint: `${issuer}/token`,
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    userinfo_endpoint: `${issuer}/userinfo`,
  }),
  'clients with keys': ofMetadata({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    grant_types_supported: ['authorization_code', 'client_credentials'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
  }),
  'public clients only': ofMetadata({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials'],
    token_endpoint_auth_methods_supported: ['none', 'tls_client_auth'],
    code_challenge_methods_supported: ['S256'],
  }),
  'passwords with refresh': {
    ...ofMetadata({ issuer, token_endpoint: `${issuer}/token`, grant_types_supported: ['password', 'refresh_token'] }),
    grants: ['password', 'refresh_token'],
  },
  'all grants, as they are asked for': {
    ...ofMetadata(openIdProvider),
    grants: ['authorization_code', 'password', 'client_credentials', 'refresh_token'],
  },
  'a way to authenticate that is not spoken here': ofMetadata({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials', 'password'],
    token_endpoint_auth_methods_supported: ['tls_client_auth'],
  }),
  'no endpoints at all': ofMetadata({ issuer }),
  'no metadata': {
    name: 'Acme',
    server: { token_endpoint: `${issuer}/token` },
    grants: ['client_credentials'],
    resource: 'https://api.acme.example/v1/me',
  },
  'no metadata, and a login': {
    name: 'Acme',
    server: { authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
    grants: ['authorization_code', 'refresh_token'],
  },
}

describe('a draft of', () => {
  test.each(Object.keys(known))('%s has no mistakes', async (name) => {
    const { path } = write(known[name] as Known)
    expect((await readDescriptor(path)).problems).toEqual([])
  })

  test.each(Object.keys(known))(
    '%s holds against the embedded server',
    async (name) => {
      const { path } = write(known[name] as Known)
      const results = await resultsOf(await mockedProvider(path), catalogue)
      const bad = results.filter(({ verdict }) => ['fail', 'inconclusive'].includes(verdict))
      expect(bad.map(({ case: { id }, verdict, cause }) => `${verdict} ${id}: ${cause}`)).toEqual([])
      const drafted = draftOf(known[name] as Known).descriptor
      if (drafted.documented) expect(results.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(20)
    },
    60_000,
  )
})

describe('what is drafted', () => {
  const { descriptor, variables, toFillIn, besides } = draftOf(known['an OpenID provider with everything'] as Known)

  test('one client for each way in which the grants are used, each with credentials of its own', () => {
    expect(Object.keys(descriptor.clients ?? {})).toEqual(['web', 'app', 'machine'])
    expect(descriptor.clients?.app).toMatchObject({
      client_id: '${ACME_APP_CLIENT_ID}',
      token_endpoint_auth_method: 'none',
    })
    expect(descriptor.clients?.app).not.toHaveProperty('client_secret')
    expect(variables.map(({ name }) => name)).toEqual([
      'ACME_WEB_CLIENT_ID',
      'ACME_WEB_CLIENT_SECRET',
      'ACME_APP_CLIENT_ID',
      'ACME_MACHINE_CLIENT_ID',
      'ACME_MACHINE_CLIENT_SECRET',
      'ACME_USERNAME',
      'ACME_PASSWORD',
    ])
  })

  test('a request for a refresh token, with PKCE, and userinfo as the resource', () => {
    expect(descriptor.documented?.grants?.authorization_code).toMatchObject({
      client: 'web',
      authorization_request: {
        parameters: { scope: 'openid offline_access', prompt: 'consent' },
        code_challenge_method: 'S256',
      },
    })
    expect(descriptor.resource).toEqual({ method: 'GET', url: `${issuer}/userinfo`, scope: 'openid' })
  })

  test('what is left to a person, and what is published besides', () => {
    expect(toFillIn[0]).toMatch(/redirect_uris of web and app/)
    expect(toFillIn.join('\n')).toMatch(
      /not tested: implicit, password \(.*--grant password.*\), urn:ietf:params:oauth:grant-type:device_code/,
    )
    expect(besides.join('\n')).toMatch(
      /response_types_supported: token, id_token, code id_token, none\n[\s\S]*jwks_uri: https/,
    )
  })

  test('only the grants that are asked for', () => {
    const { descriptor } = draftOf({ ...ofMetadata(openIdProvider), grants: ['client_credentials'] })
    expect(Object.keys(descriptor.clients ?? {})).toEqual(['machine'])
    expect(descriptor).not.toHaveProperty('resource_owners')
    expect(descriptor).not.toHaveProperty('resource')
  })

  test('endpoints that are elsewhere, or without TLS, are pointed out', () => {
    const { toFillIn } = draftOf(ofMetadata({ ...openIdProvider, token_endpoint: 'http://tokens.example/token' }))
    expect(toFillIn.join('\n')).toMatch(/token_endpoint is at http:\/\/tokens\.example, another origin/)
    expect(toFillIn.join('\n')).toMatch(/token_endpoint is without TLS/)
  })
})

describe('hostile words', () => {
  const hostile = [
    'x\nclients:\n  evil: {}',
    '# comment',
    '!!js/function x',
    '&a *a',
    '"\u2028name: y',
    '\u001b[2J',
    '${HOME}',
  ]

  test.each(hostile)('a name %j is a value and no line of YAML', async (name) => {
    const { path, text } = write({ ...ofMetadata(openIdProvider), name })
    expect(parse(text).name).toBe(name)
    expect(Object.keys(parse(text).clients)).toEqual(['web', 'app', 'machine'])
    expect((await readDescriptor(path)).problems).toEqual([])
  })

  test.each(hostile)('a note %j stays in its comment', (note) => {
    const { text } = write({ ...ofMetadata(openIdProvider), notes: [note] })
    expect(parse(text)).toEqual(draftOf(ofMetadata(openIdProvider)).descriptor)
    expect(['\u001b', '\u2028'].some((character) => text.includes(character))).toBe(false)
  })

  test.each([
    ['Acme', 'acme'],
    ['../../etc/passwd', 'etc-passwd'],
    ['', 'provider'],
    ['\u202E', 'provider'],
    ['x'.repeat(500), 'x'.repeat(40)],
  ])('a file for %j is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })
})

test.each([
  ['login.acme.example', 'Acme'],
  ['accounts.google.com', 'Google'],
  ['login.acme.co.uk', 'Acme'],
  ['as.example', 'As'],
  ['localhost:3000', 'local'],
  ['127.0.0.1:4010', 'local'],
  ['[::1]:80', 'local'],
])('a provider at %s is called %s', (host, name) => {
  expect(nameOfHost(host)).toBe(name)
})
