import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readDescriptor, resolveProvider } from '../providers/load.ts'
import { type Located, pathFinder } from './places.ts'

const text = `name: Acme
server:
  token_endpoint: https://as.acme.example/token
  authorization_endpoint: https://as.acme.example/authorize
clients:
  machine: { client_id: machine, client_secret: "\${ACME_SECRET}" }
resource:
  url: https://api.acme.example/orders
documented:
  grants:
    machine:
      grant_type: client_credentials
      client: machine
      source: Page 1
  errors:
    - when: wrong_client_secret
      status: 401
      source: Errors
    - when: unknown_client
      status: 401
      source: Errors
  expiry:
    - { grant: machine, expires_in: 3600, source: Page 1 }
`

const folder = mkdtempSync(join(tmpdir(), 'oauth2spec-places-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'acme.yaml')
writeFileSync(file, text)
const { descriptor, document } = await readDescriptor(file)
if (!descriptor || !document) throw new Error('the descriptor is wrong')
const { provider } = resolveProvider(descriptor, { file, mode: 'mocked', environment: {}, document })
if (!provider) throw new Error('the descriptor cannot be resolved')
const find = pathFinder(provider.descriptor)
const lines = text.split('\n')

/** What the line of a case says. */
const lineOf = (located: Partial<Located>): string | undefined => {
  const place = provider.placeOf?.(find({ check: 'rfc6749/5.1/no-store', shown: {}, ...located }))
  return place && lines[place.line - 1]?.slice(place.column - 1)
}

describe('the place of a case in the descriptor', () => {
  test.each<[string, Partial<Located>, string]>([
    ['its grant', { check: 'contract/grants/request', shown: { grant: 'machine' }, source: 'Page 1' }, 'machine:'],
    [
      'its error, among those with one source',
      { check: 'contract/errors/unknown-client', shown: { grant: 'machine' }, source: 'Errors' },
      'when: unknown_client',
    ],
    [
      'its lifetime, and not the grant with the same source',
      { check: 'contract/expiry/expires-in', shown: { grant: 'machine' }, source: 'Page 1' },
      '{ grant: machine, expires_in: 3600, source: Page 1 }',
    ],
    ['the grant of a standard', { shown: { grant: 'machine' } }, 'machine:'],
    ['the client of a standard', { shown: { client: 'machine' } }, 'machine: { client_id'],
    ['the token endpoint', { endpoint: 'token' }, 'token_endpoint:'],
    ['the authorization endpoint', { endpoint: 'redirection' }, 'authorization_endpoint:'],
    ['the resource', { endpoint: 'resource' }, 'resource:'],
    ['what is nearest to an endpoint that there is not', { endpoint: 'revocation' }, 'server:'],
    ['the server where nothing is known', {}, 'server:'],
    ['the endpoint where names are no own members', { shown: { grant: 'constructor' }, endpoint: 'token' }, 'token_'],
  ])('is %s', (_, located, start) => {
    expect(lineOf(located)?.startsWith(start)).toBe(true)
  })
})
