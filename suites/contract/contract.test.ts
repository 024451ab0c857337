import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { virtualClock } from '../../engine/clock.ts'
import { openRun, runProvider } from '../../engine/run.ts'
import { inMemoryConnector } from '../../fixtures/in-memory.ts'
import type { Descriptor } from '../../providers/descriptor.ts'
import { catalogue } from '../catalogue.ts'

const base: Descriptor = {
  name: 'Test',
  server: { token_endpoint: 'https://as.example/token', authorization_endpoint: 'https://as.example/authorize' },
  clients: { web: { client_id: 'web', client_secret: 'secret', redirect_uris: ['https://client.example/callback'] } },
  resource: { url: 'https://as.example/resource' },
  user_agent: { driver: 'redirect' },
}

type Served = { readonly status: number; readonly headers?: Record<string, string>; readonly body?: unknown }

type Listener = (request: IncomingMessage, body: URLSearchParams) => Served

/** Runs a part of the contract against a server that answers as it is told. */
const run = async (selection: string, documented: Descriptor['documented'], answer: Listener) => {
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { status, headers, body } = answer(request, new URLSearchParams(Buffer.concat(chunks).toString()))
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
    response.end(JSON.stringify(body ?? {}))
  })
  const provider = {
    id: 'test',
    file: 'test.yaml',
    mode: 'mocked',
    descriptor: { ...base, documented },
    secrets: [],
  } as const
  const target = { clock: virtualClock(), connect: inMemoryConnector(server) }
  const opened = openRun(provider, target, { catalogue, selection: [selection] })
  const results = await runProvider(opened, () => {})
  await opened.close()
  server.closeAllConnections()
  return results.map(({ case: { id }, verdict, cause }) => ({ id: id.replace('test:', ''), verdict, cause }))
}

const machine = { grant_type: 'client_credentials', client: 'web', source: 'Page 1' } as const

const tokenResponse = (members: Record<string, unknown> = {}): Served => ({
  status: 200,
  body: { access_token: 'issued', token_type: 'Bearer', ...members },
})

const hasToken = ({ headers }: IncomingMessage) => headers.authorization === 'Bearer issued'

test.each([
  [200, 'fail'],
  [401, 'pass'],
  [403, 'pass'],
  [400, 'inconclusive'],
  [404, 'inconclusive'],
  [405, 'inconclusive'],
  [302, 'inconclusive'],
  [500, 'inconclusive'],
])(
  'a protected resource that answers %i without a token, and cannot be tried with one: %s',
  async (status, verdict) => {
    const documented = {
      grants: { machine },
      protected_resources: [{ methods: ['DELETE' as const], url: 'https://as.example/resource', source: 'Page 1' }],
    }
    const [result] = await run('contract/headers/protected-resource', documented, ({ url }) =>
      url === '/token' ? tokenResponse() : { status },
    )
    expect(result?.verdict).toBe(verdict)
  },
)

test.each([
  [404, 'pass'],
  [200, 'fail'],
  [302, 'inconclusive'],
])('a protected resource that answers %i without a token and is served with one: %s', async (status, verdict) => {
  const documented = {
    grants: { machine },
    protected_resources: [{ methods: ['GET' as const], url: 'https://as.example/resource', source: 'Page 1' }],
  }
  const [result] = await run('contract/headers/protected-resource', documented, (request) =>
    request.url === '/token' ? tokenResponse() : { status: hasToken(request) ? 200 : status },
  )
  expect(result?.verdict).toBe(verdict)
})

test('a token that opens a resource which is open anyway proves nothing', async () => {
  const documented = { grants: { machine }, headers: { authorization: { scheme: 'Bearer', source: 'Page 1' } } }
  const [result] = await run('contract/headers/authorization', documented, ({ url }) =>
    url === '/token' ? tokenResponse() : { status: 200 },
  )
  expect(result).toMatchObject({ verdict: 'inconclusive', cause: 'the resource is served with a made-up token too' })
})

test('a broken grant fails where grants are judged, and leaves the rest undecided', async () => {
  const documented = {
    grants: { machine: { ...machine, status: 200, response: { type: 'object' } } },
    headers: { authorization: { scheme: 'Bearer', source: 'Page 1' } },
  }
  const results = await run('contract', documented, ({ url }) => ({
    status: url === '/token' ? 400 : 401,
    body: { error: 'invalid_request' },
  }))
  expect(results.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)).toEqual([
    'contract/grants/request[grant=machine]',
  ])
  expect(results.filter(({ verdict }) => verdict === 'inconclusive').map(({ id }) => id)).toEqual([
    'contract/grants/status[grant=machine]',
    'contract/grants/response[grant=machine]',
    'contract/headers/authorization[token=machine]',
  ])
})

test('an authorization request that ends on an error page fails', async () => {
  const documented = {
    grants: {
      code: {
        grant_type: 'authorization_code' as const,
        client: 'web',
        authorization_request: { state: true },
        source: 'Page 1',
      },
    },
  }
  const results = await run('contract/grants', documented, () => ({ status: 400 }))
  expect(results.filter(({ verdict }) => verdict === 'fail')).toEqual([
    {
      id: 'contract/grants/authorization-code[grant=code]',
      verdict: 'fail',
      cause: 'no code came to the redirection URI',
    },
  ])
})

test.each([
  [
    'missing_parameter',
    'nonsense',
    'the documented machine request cannot provoke an error for a missing parameter: nonsense',
  ],
  ['wrong_password', undefined, 'the documented machine request cannot provoke an error for a wrong password'],
] as const)('a documented error that no request can provoke is undecided: %s', async (when, parameter, cause) => {
  const documented = {
    grants: { machine },
    errors: [{ when, ...(parameter ? { parameter } : {}), status: 400, source: 'Page 1' }],
  }
  const results = await run('contract/errors', documented, () => tokenResponse())
  expect(results.filter(({ verdict }) => verdict !== 'inapplicable')).toMatchObject([
    { verdict: 'inconclusive', cause },
  ])
})

const unlessUnchanged =
  (status: number, body: Record<string, unknown>): Listener =>
  (_, sent) =>
    sent.has('tenant') ? tokenResponse() : { status, body }

test.each([
  ['the documented status and code', 422, { error: 'tenant_missing' }, 'pass'],
  ['another status', 400, { error: 'tenant_missing' }, 'fail'],
  ['another code', 422, { error: 'invalid_request' }, 'fail'],
  ['a token beside the error', 422, { error: 'tenant_missing', access_token: 'issued' }, 'fail'],
])('a missing parameter that is answered with %s: %#', async (_, status, body, verdict) => {
  const documented = {
    grants: { machine: { ...machine, request: { parameters: { tenant: 'a' } } } },
    errors: [
      {
        when: 'missing_parameter' as const,
        parameter: 'tenant',
        status: [422, 409],
        error: 'tenant_missing',
        source: 'Page 1',
      },
    ],
  }
  const results = await run('contract/errors/missing-parameter', documented, unlessUnchanged(status, body))
  expect(results).toMatchObject([{ id: 'contract/errors/missing-parameter[grant=machine,parameter=tenant]', verdict }])
})

test.each([
  [400, 'pass'],
  [200, 'fail'],
  [302, 'inconclusive'],
  [500, 'inconclusive'],
])('an error with no more than a status that it does not have, answered with %i: %s', async (status, verdict) => {
  const documented = {
    grants: { machine: { ...machine, request: { parameters: { tenant: 'a' } } } },
    errors: [{ when: 'missing_parameter' as const, parameter: 'tenant', status_other_than: 200, source: 'Page 1' }],
  }
  const [result] = await run('contract/errors/missing-parameter', documented, unlessUnchanged(status, {}))
  expect(result?.verdict).toBe(verdict)
})
