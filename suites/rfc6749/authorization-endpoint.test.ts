import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { virtualClock } from '../../engine/clock.ts'
import { openRun, runProvider } from '../../engine/run.ts'
import { inMemoryConnector } from '../../fixtures/in-memory.ts'
import type { Descriptor } from '../../providers/descriptor.ts'
import { catalogue } from '../catalogue.ts'

const callback = 'https://client.example/callback'

const base: Descriptor = {
  name: 'Test',
  server: { token_endpoint: 'https://as.example/token', authorization_endpoint: 'https://as.example/authorize' },
  clients: { web: { client_id: 'web', client_secret: 'secret', redirect_uris: [callback] } },
  documented: {
    grants: {
      code: {
        grant_type: 'authorization_code',
        client: 'web',
        authorization_request: { parameters: { scope: 'read' } },
        source: 'Page 1',
      },
    },
  },
}

type Asked = {
  readonly method: string
  readonly sent: URLSearchParams
  readonly isSecure: boolean
  readonly path: string
}
type Served = { readonly status: number; readonly location?: string; readonly body?: string }

const back = (members: Record<string, string>, uri = callback): Served => ({
  status: 302,
  location: `${uri}${uri.includes('?') ? '&' : '?'}${new URLSearchParams(members)}`,
})

/** A server that is in order, as far as it goes. */
const granted = ({ sent }: Asked): Served => back({ code: 'issued', state: sent.get('state') ?? '' })

type Endpoint = (asked: Asked) => Served | undefined

type Surroundings = {
  readonly driver?: 'redirect' | 'form'
  readonly clients?: NonNullable<Descriptor['clients']>
  /** Whether somebody listens where TLS is not spoken. */
  readonly listens?: boolean
  /** What the token endpoint answers. */
  readonly tokens?: Record<string, string>
}

const bearer = { access_token: 'issued', token_type: 'Bearer' }

/** Judges an authorization endpoint by one check; what it leaves undefined is granted. */
const judged = async (
  check: string,
  endpoint: Endpoint,
  { driver = 'redirect', clients, listens = true, tokens = bearer }: Surroundings = {},
) => {
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks).toString()
    const url = new URL(request.url ?? '/', 'https://as.example')
    const { encrypted } = request.socket as { readonly encrypted?: boolean }
    if (url.pathname === '/token') {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      return response.end(JSON.stringify(tokens))
    }
    const asked: Asked = {
      method: request.method ?? '',
      sent: request.method === 'POST' ? new URLSearchParams(body) : url.searchParams,
      isSecure: encrypted === true,
      path: url.pathname,
    }
    const { status, location, body: page = '' } = endpoint(asked) ?? granted(asked)
    response.writeHead(status, { 'Content-Type': 'text/html', ...(location ? { Location: location } : {}) })
    return response.end(page)
  })
  const inMemory = inMemoryConnector(server)
  const connect: typeof inMemory = (options, callback) =>
    options.protocol === 'https:' || listens
      ? inMemory(options, callback)
      : callback(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }), null)
  const descriptor = { ...base, ...(clients ? { clients } : {}), user_agent: { driver } }
  const provider = { id: 'test', file: 'test.yaml', mode: 'mocked', descriptor, secrets: [] } as const
  const opened = openRun(provider, { clock: virtualClock(), connect }, { catalogue, selection: [check] })
  const results = await runProvider(opened, () => {})
  await opened.close()
  server.closeAllConnections()
  return results.map(({ verdict, case: { id } }) => ({ verdict, id }))
}

const withoutTls =
  (answer: (asked: Asked) => Served): Endpoint =>
  (asked) =>
    asked.isSecure ? undefined : answer(asked)

describe('a request without TLS', () => {
  test.each([
    ['is refused', () => ({ status: 403 }), 'pass'],
    ['is sent to https', () => ({ status: 301, location: 'https://as.example/authorize' }), 'pass'],
    [
      'is sent to https at last',
      ({ path }: Asked) => ({ status: 302, location: path.endsWith('/') ? 'https://as.example/' : '/authorize/' }),
      'pass',
    ],
    ['is answered with a login page', () => ({ status: 200, body: '<FORM method=post>' }), 'fail'],
    ['is sent to the client', granted, 'fail'],
    ['is answered with a page that says nothing', () => ({ status: 200, body: '<p>Welcome' }), 'inconclusive'],
    ['is sent from place to place', ({ path }: Asked) => ({ status: 302, location: `${path}/` }), 'inconclusive'],
    ['is sent to another host', () => ({ status: 302, location: 'http://elsewhere.example/' }), 'inconclusive'],
  ] as const)('%s: %#', async (_, answer, verdict) => {
    const results = await judged('rfc6749/3.1/endpoint-tls', withoutTls(answer))
    expect(results).toMatchObject([{ verdict }])
  })

  test('finds nobody who listens', async () => {
    const results = await judged('rfc6749/3.1/endpoint-tls', () => undefined, { listens: false })
    expect(results).toMatchObject([{ verdict: 'pass' }])
  })
})

describe('a request by POST', () => {
  const posted =
    (answer: Served): Endpoint =>
    ({ method }) =>
      method === 'POST' ? answer : undefined

  test.each([
    ['is not supported', { status: 405 }, 'pass'],
    ['is taken for a forged one', { status: 403 }, 'pass'],
    ['brings a code', undefined, 'pass'],
    ['loses its parameters', { status: 302, location: '/lost' }, 'warn'],
    ['is told an error', back({ error: 'invalid_request' }), 'warn'],
  ] as const)('that %s: %#', async (_, answer, verdict) => {
    const lost: Endpoint = (asked) =>
      asked.path === '/lost' ? { status: 400 } : answer ? posted(answer)(asked) : undefined
    expect(await judged('rfc6749/3.1/post-supported', lost)).toMatchObject([{ verdict }])
  })
})

describe('a parameter without a value', () => {
  const emptyIs =
    (name: string, answer: Served, missing: Served | undefined): Endpoint =>
    ({ sent }) => {
      if (sent.get(name) === '') return answer
      return sent.has(name) ? undefined : missing
    }

  test.each([
    ['is refused, and may be left out', back({ error: 'invalid_request' }), undefined, 'fail'],
    [
      'is refused as when it is left out',
      back({ error: 'invalid_request' }),
      back({ error: 'invalid_request' }),
      'pass',
    ],
    ['is called another error than when it is left out', back({ error: 'a' }), back({ error: 'b' }), 'fail'],
    ['is ignored', back({ code: 'issued' }), undefined, 'pass'],
    ['comes back', back({ code: 'issued', state: '' }), undefined, 'warn'],
  ] as const)('%s: %#', async (_, answer, missing, verdict) => {
    const results = await judged('rfc6749/3.1/empty-param-omitted', emptyIs('state', answer, missing))
    expect(results.find(({ id }) => id.includes('parameter=state'))).toMatchObject({ verdict })
  })
})

describe('a response', () => {
  const uri = `${callback}?state=mine&tenant=1&tenant=2`
  const clients = { web: { client_id: 'web', client_secret: 'secret', redirect_uris: [uri] } }

  test.each([
    ['may have what the redirection URI has twice by itself', { code: 'issued', state: 'x' }, 'pass'],
    [
      'adds no parameter to it twice',
      [
        ['state', 'x'],
        ['state', 'x'],
      ],
      'fail',
    ],
    ['has none in the fragment that is in the query', 'code=issued#code=issued', 'fail'],
  ] as const)('%s: %#', async (_, members, verdict) => {
    const query = typeof members === 'string' ? members : new URLSearchParams(members as Record<string, string>)
    const results = await judged(
      'rfc6749/3.1/response-param-once',
      () => ({ status: 302, location: `${uri}&${query}` }),
      {
        clients,
      },
    )
    expect(results).toMatchObject([{ verdict }])
  })

  test.each([
    ['code=issued&note=a+b%20c', 'pass'],
    ['code=issued&note=a b', 'fail'],
    ['code=issued&note=100%', 'fail'],
    ['note=none', 'fail'],
    ['note=none#code=issued', 'fail'],
  ])('with the query %s: %s', async (query, verdict) => {
    const endpoint: Endpoint = () => ({ status: 302, location: `${callback}?${query}` })
    expect(await judged('rfc6749/4.1.2/code-in-query', endpoint)).toMatchObject([{ verdict }])
  })
})

describe('an error', () => {
  const told =
    (members: Record<string, string>): Endpoint =>
    ({ sent }) =>
      sent.get('response_type') === 'code' ? undefined : back({ state: sent.get('state') ?? '', ...members })

  test.each([
    ['unsupported_response_type', 'pass', 'pass'],
    ['invalid_request', 'pass', 'warn'],
    ['invalid_client', 'warn', 'fail'],
    ['access_denied', 'pass', 'fail'],
    ['', 'fail', 'fail'],
    ['unsupported_response_type invalid_request', 'fail', 'fail'],
  ])('called "%s" for an unknown response type: %s, %s', async (error, known, fitting) => {
    expect(await judged('rfc6749/4.1.2.1/error-code-known', told({ error }))).toMatchObject([{ verdict: known }])
    expect(await judged('rfc6749/3.1.1/unknown-response-type', told({ error }))).toMatchObject([{ verdict: fitting }])
  })

  test('on a page is a fault where the client is to be told, and none where the request is to be refused', async () => {
    const onPage: Endpoint = ({ sent }) => (sent.get('response_type') === 'code' ? undefined : { status: 400 })
    const verdictOf = async (check: string) => (await judged(check, onPage)).map(({ verdict }) => verdict)
    // The other one is about a scope, and a code came: there was no error that could be redirected.
    expect(await verdictOf('rfc6749/4.1.2.1/error-redirected')).toEqual(['fail', 'inconclusive'])
    expect(await verdictOf('rfc6749/3.1.1/unknown-response-type')).toEqual(['pass'])
    expect(await verdictOf('rfc6749/3.1.1/missing-response-type')).toEqual(['pass'])
    expect(await verdictOf('rfc6749/4.1.2.1/invalid-request')).toEqual(['inconclusive'])
  })

  test('on a page with a link to the client is told, and a link without the error tells nothing', async () => {
    const withLink =
      (query: string): Endpoint =>
      ({ sent }) =>
        sent.get('response_type') === 'code'
          ? undefined
          : { status: 400, body: `<a href="${callback}?${query}">Go back</a>` }
    const verdictOf = async (query: string) =>
      (await judged('rfc6749/4.1.2.1/error-redirected', withLink(query), { driver: 'form' }))[0]?.verdict
    expect(await verdictOf('state=x&amp;error=unsupported_response_type')).toBe('pass')
    expect(await verdictOf('state=x')).toBe('fail')
  })

  test.each([
    [{ error_uri: '/docs/errors#scope' }, 'pass'],
    [{ error_uri: 'see the documentation' }, 'fail'],
  ])('with %j: %s', async (members, verdict) => {
    const endpoint = told({ error: 'unsupported_response_type', ...members })
    expect(await judged('rfc6749/4.1.2.1/error-uri-syntax', endpoint)).toMatchObject([{ verdict }])
  })

  test('without state', async () => {
    const endpoint: Endpoint = ({ sent }) =>
      sent.get('response_type') === 'code' ? undefined : back({ error: 'unsupported_response_type' })
    expect(await judged('rfc6749/4.1.2.1/state-in-error', endpoint)).toMatchObject([{ verdict: 'fail' }])
  })
})

test.each([
  [{ ...bearer, scope: 'read' }, 'pass'],
  [bearer, 'warn'],
])('an unknown scope that is granted, with the token response %j: %s', async (tokens, verdict) => {
  const results = await judged('rfc6749/4.1.2.1/invalid-scope', () => undefined, { tokens })
  expect(results).toMatchObject([{ verdict }, { verdict }])
})
