import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { virtualClock } from '../../engine/clock.ts'
import { openRun, runProvider } from '../../engine/run.ts'
import { inMemoryConnector } from '../../fixtures/in-memory.ts'
import type { Descriptor } from '../../providers/descriptor.ts'
import { catalogue } from '../catalogue.ts'

const base: Descriptor = {
  name: 'Test',
  server: { token_endpoint: 'https://as.example/token' },
  clients: { machine: { client_id: 'machine', client_secret: 'secret' } },
  documented: {
    grants: {
      machine: {
        grant_type: 'client_credentials',
        client: 'machine',
        request: { parameters: { scope: 'read write' } },
        source: 'Page 1',
      },
    },
  },
}

type Granted = { readonly scope?: string; readonly introspected?: string } | 'invalid_scope' | 'invalid_request'

/** Judges a token endpoint by one check: what it grants to a request for a scope. */
const judged = async (
  check: string,
  grants: (scope: string | undefined) => Granted,
  more: NonNullable<Descriptor['server']> = {},
) => {
  const descriptor = { ...base, server: { ...base.server, ...more } }
  const issued = new Map<string, string | undefined>()
  const tokenAnswer = (granted: Granted) => {
    if (typeof granted === 'string') return { status: 400, members: { error: granted } }
    const access_token = `token-${issued.size}`
    issued.set(access_token, granted.introspected)
    const { scope } = granted
    return { status: 200, members: { access_token, token_type: 'Bearer', ...(scope === undefined ? {} : { scope }) } }
  }
  const listener = async (request: IncomingMessage, response: ServerResponse) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const form = new URLSearchParams(body)
    const { status, members } =
      request.url === '/introspect'
        ? { status: 200, members: { active: true, scope: issued.get(form.get('token') ?? '') } }
        : tokenAnswer(grants(form.get('scope') ?? undefined))
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(members))
  }
  const server = createServer((request, response) => void listener(request, response))
  const opened = openRun(
    { id: 'test', file: 'test.yaml', mode: 'mocked', descriptor, secrets: [] },
    {
      clock: virtualClock(),
      connect: inMemoryConnector(server),
      close: async () => server.closeAllConnections(),
    },
    { catalogue, selection: [check] },
  )
  const results = await runProvider(opened, () => {})
  await opened.close()
  return results.map(({ verdict, cause }) => [verdict, cause])
}

const introspection = { introspection_endpoint: 'https://as.example/introspect' }

const known = ['read', 'write']

const valuesOf = (scope: string | undefined) => scope?.split(' ') ?? known

describe('a scope in another letter case', () => {
  const check = 'rfc6749/3.3/scope-case-sensitive'

  test('is refused', async () => {
    expect(
      await judged(check, (scope) => (valuesOf(scope).every((value) => known.includes(value)) ? {} : 'invalid_scope')),
    ).toEqual([['pass', null]])
  })

  test('is dropped, and the response says so', async () => {
    const only = (scope: string | undefined) =>
      valuesOf(scope)
        .filter((value) => known.includes(value))
        .join(' ')
    expect(await judged(check, (scope) => ({ scope: only(scope) }))).toEqual([['pass', null]])
  })

  test('is no fault of a server that grants one scope whatever is asked for, and shows nothing of it', async () => {
    expect(await judged(check, () => ({ scope: 'read write' }))).toEqual([
      ['inconclusive', 'the same scope is granted whatever is asked for'],
    ])
  })

  test('shows nothing where nobody names the scope', async () => {
    expect(await judged(check, () => ({}))).toEqual([
      ['inconclusive', 'neither the token response nor introspection names the scope'],
    ])
  })

  test('is granted as the one that is known, as the response says, or introspection', async () => {
    const lower = (scope: string | undefined) =>
      valuesOf(scope)
        .map((value) => value.toLowerCase())
        .filter((value) => known.includes(value))
        .join(' ')
    expect(await judged(check, (scope) => ({ scope: lower(scope) }))).toEqual([
      ['fail', 'read was granted to a request for READ'],
    ])
    expect(await judged(check, (scope) => ({ introspected: lower(scope) }), introspection)).toEqual([
      ['fail', 'read was granted to a request for READ'],
    ])
  })
})

describe('a scope that is not the one that was asked for', () => {
  const check = 'rfc6749/3.3/scope-returned-when-different'

  test.each<[string, Granted, string, string | null]>([
    ['is named', { scope: 'read', introspected: 'read' }, 'pass', null],
    [
      'is not named',
      { introspected: 'read' },
      'fail',
      'another scope was granted than was asked for, and the response does not say so',
    ],
    [
      'is another than the response names',
      { scope: 'read write', introspected: 'read' },
      'fail',
      'the response names another scope than was granted',
    ],
    ['is named by nobody', {}, 'inconclusive', 'neither the token response nor introspection names the scope'],
  ])('%s', async (_, granted, verdict, cause) => {
    expect(await judged(check, () => granted, introspection)).toEqual([[verdict, cause]])
  })

  test('is named in another order', async () => {
    expect(await judged(check, () => ({ scope: 'write read', introspected: 'read write' }), introspection)).toEqual([
      ['pass', null],
    ])
  })
})

describe('a request without scope', () => {
  const check = 'rfc6749/3.3/scope-omitted'

  test.each<[Granted, string]>([
    [{ scope: 'read' }, 'pass'],
    [{}, 'pass'],
    ['invalid_scope', 'pass'],
    ['invalid_request', 'fail'],
  ])('is answered with %j: %s', async (granted, verdict) => {
    expect((await judged(check, (scope) => (scope === undefined ? granted : {})))[0]?.[0]).toBe(verdict)
  })
})

describe('scope values in another order', () => {
  const check = 'rfc6749/3.3/scope-order-irrelevant'

  test.each<[string, (scope: string | undefined) => Granted, string]>([
    ['are granted without a word', () => ({}), 'pass'],
    ['are granted in the order of the server', () => ({ scope: 'read write' }), 'pass'],
    ['bring the first of them', (scope) => ({ scope: valuesOf(scope)[0] ?? '' }), 'fail'],
    ['are refused', (scope) => (scope === 'read write' ? {} : 'invalid_scope'), 'fail'],
  ])('%s', async (_, grants, verdict) => {
    expect((await judged(check, grants))[0]?.[0]).toBe(verdict)
  })
})
