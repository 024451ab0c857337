/**
 * Servers that are down, slow, wrong or hostile: each is told as what it is, in bounded time, and does not keep the
 * others from being tested.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer, type Server as HttpServer, type RequestListener } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { virtualClock } from '../engine/clock.ts'
import { subjectOf } from '../engine/grant.ts'
import { authorizationServer } from '../fixtures/authorization-server.ts'
import { servedDescriptor, servedProvider } from '../fixtures/served.ts'
import { readDescriptor, resolveProvider } from '../providers/load.ts'
import type { Report, ReportCase, ReportProvider } from '../reports/model.ts'
import { type Ended, oauth2spec } from './spawned.ts'

// Starting a process can take long where all cores are busy.
vi.setConfig({ hookTimeout: 120_000 })

const requestTimeout = 0.4

const descriptorOf = (name: string, origin: string) => ({
  name,
  server: { token_endpoint: `${origin}/token`, authorization_endpoint: `${origin}/authorize` },
  clients: {
    machine: { client_id: 'machine', client_secret: 'a-secret-of-this-test', grant_types: ['client_credentials'] },
    web: {
      client_id: 'web',
      client_secret: 'another-secret-of-this-test',
      grant_types: ['authorization_code'],
      redirect_uris: ['https://client.example/callback'],
    },
  },
  resource: { url: `${origin}/resource` },
  user_agent: { driver: 'redirect' },
  documented: {
    grants: {
      client_credentials: { grant_type: 'client_credentials', client: 'machine', source: 'a test' },
      authorization_code: { grant_type: 'authorization_code', client: 'web', source: 'a test' },
    },
  },
  limits: {
    requests_per_second: 1000,
    request_timeout: requestTimeout,
    case_timeout: 3,
    run_timeout: 20,
    longest_wait: 1,
  },
})

const answering =
  (status: number, headers: Record<string, string>, body: string): RequestListener =>
  (request, response) => {
    request.resume()
    response.writeHead(status, headers).end(body)
  }

const page = '<!doctype html><title>Error</title><h1>Something went wrong</h1>'
const html = { 'Content-Type': 'text/html' }

const endless: RequestListener = (request, response) => {
  request.resume()
  response.writeHead(200, { 'Content-Type': 'application/json' })
  const timer = setInterval(() => response.write('{"access_token":"'.padEnd(1000, 'x')), 5)
  response.on('close', () => clearInterval(timer))
}

const looping: RequestListener = (request, response) => {
  request.resume()
  response.writeHead(302, { Location: `${request.url?.split('?')[0]}?again=${Math.random()}` }).end()
}

/** Servers by the name that their descriptor gets. */
const httpServers: { readonly [name: string]: RequestListener } = {
  'error-page': answering(500, html, page),
  'gateway-page': answering(502, html, page),
  'not-found-page': answering(404, html, page),
  'successful-page': answering(200, html, page),
  'empty-body': answering(200, { 'Content-Type': 'application/json' }, ''),
  'ten-megabytes': answering(
    200,
    { 'Content-Type': 'application/json' },
    `{"access_token":"${'x'.repeat(10_000_000)}"}`,
  ),
  'redirect-loop': looping,
  silent: (request) => void request.resume(),
  'closes-mid-body': (request, response) => {
    request.resume()
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' })
    response.write('{"access_token":"', () => response.destroy())
  },
  endless,
  'rate-limited-shortly': answering(429, { 'Retry-After': '0' }, ''),
  'rate-limited-long': answering(429, { 'Retry-After': '3600' }, ''),
}

const socketServers: { readonly [name: string]: (socket: Socket) => void } = {
  'no-http': (socket) => void socket.end('220 mail.example ESMTP\r\n'),
  'closes-at-once': (socket) => void socket.destroy(),
}

// Made for this test and used nowhere else; good for a hundred years.
const selfSigned = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgOSladrr/4imZLFBQ
3hiedks7Gp+59hs6TdfbXKXd/7GhRANCAASAMhSCPqTP7qaD8Lzm8qrWsWD8wCNd
pamOPJuZHKQeOg7F09DqyAONGNKOVKbWeVFE1nUsWBfBNjrNRith/VZd
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBjzCCATagAwIBAgIUUhwdqUZ90Kqf4iSSbeMv8p9MVnkwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJMTI3LjAuMC4xMCAXDTI2MTEyMTEwNTcwN1oYDzIxMjYxMDI4
MTA1NzA3WjAUMRIwEAYDVQQDDAkxMjcuMC4wLjEwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASAMhSCPqTP7qaD8Lzm8qrWsWD8wCNdpamOPJuZHKQeOg7F09DqyAON
GNKOVKbWeVFE1nUsWBfBNjrNRith/VZdo2QwYjAdBgNVHQ4EFgQUngW5/ddMK27g
KNdnFh+K/NS7MDcwHwYDVR0jBBgwFoAUngW5/ddMK27gKNdnFh+K/NS7MDcwDwYD
VR0TAQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0cAMEQC
ICHrzx27D/YVD4+S1RPXVsfMiukk4KUeIxdGl1Z/ZRc8AiB7+Uzgwb4uqYlttxTT
L0CpfHO0CSUH6PuD3zpS+7DQuA==
-----END CERTIFICATE-----
`,
}

const folder = mkdtempSync(join(tmpdir(), 'oauth2spec-'))
const servers: (HttpServer | Server)[] = []
let ended: Ended
let report: Report
let seconds: number

const listen = async <S extends HttpServer | Server>(server: S): Promise<number> => {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const write = (name: string, text: string): string => {
  const path = join(folder, `${name}.yaml`)
  writeFileSync(path, text)
  return path
}

const healthy = async (): Promise<string> => {
  const file = new URL('../providers/datacrunch.yaml', import.meta.url).pathname
  const { descriptor } = await readDescriptor(file)
  const { provider } = descriptor ? resolveProvider(descriptor, { file, mode: 'mocked', environment: {} }) : {}
  if (!provider) throw new Error('datacrunch.yaml cannot be resolved')
  const server = createHttpServer()
  const served = servedProvider(provider, `http://127.0.0.1:${await listen(server)}`)
  server.on('request', authorizationServer(subjectOf(served), virtualClock(), undefined, 'http'))
  return write('healthy', servedDescriptor(served, []))
}

const unusedPort = async (): Promise<number> => {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

beforeAll(async () => {
  const paths: string[] = []
  const add = (name: string, origin: string) => paths.push(write(name, stringify(descriptorOf(name, origin))))
  for (const [name, listener] of Object.entries(httpServers)) {
    add(name, `http://127.0.0.1:${await listen(createHttpServer(listener))}`)
  }
  for (const [name, listener] of Object.entries(socketServers)) {
    add(name, `http://127.0.0.1:${await listen(createServer(listener).on('error', () => {}))}`)
  }
  add('refused', `http://127.0.0.1:${await unusedPort()}`)
  add('no-tls', `https://127.0.0.1:${await listen(createHttpServer(answering(200, html, page)))}`)
  add('self-signed', `https://127.0.0.1:${await listen(createHttpsServer(selfSigned, answering(200, html, page)))}`)
  paths.push(await healthy())
  const started = performance.now()
  ended = await oauth2spec(['run', ...paths, '--json', '--no-out'], { cwd: folder })
  seconds = (performance.now() - started) / 1000
  report = JSON.parse(ended.stdout) as Report
})

afterAll(() => {
  for (const server of servers) {
    if ('closeAllConnections' in server) server.closeAllConnections()
    server.close()
  }
  rmSync(folder, { recursive: true })
})

const providerOf = (id: string): ReportProvider => {
  const found = report.providers.find((provider) => provider.id === id)
  if (!found) throw new Error(`no provider ${id}`)
  return found
}

const casesOf = (id: string): ReportCase[] =>
  report.cases.filter(({ provider, verdict }) => provider === id && verdict !== 'inapplicable')

// 20 s is the run_timeout of a single provider; 18 of them come nowhere near it.
test('all of it takes little time', () => {
  expect(seconds).toBeLessThan(20)
})

test('a provider that is well is tested beside them', () => {
  const { decided, summary } = providerOf('healthy')
  expect(decided).toBe(true)
  expect(summary).toMatchObject({ fail: 0, warn: 0, inconclusive: 0 })
  expect(summary.pass).toBeGreaterThan(50)
})

describe.each([
  ['gateway-page', 'the server is not available: 502 text/html'],
  ['ten-megabytes', 'the answer is longer than 1048576 bytes (limits.response_size)'],
  ['silent', /no answer came within 0\.4 s/],
  ['closes-mid-body', /the connection was closed/],
  ['endless', /no answer came within 0\.4 s|the answer is longer than/],
  ['rate-limited-shortly', 'rate-limited again after Retry-After'],
  ['rate-limited-long', 'rate-limited for 3600 s, longer than limits.longest_wait allows'],
  ['no-http', /the response is no HTTP/],
  ['closes-at-once', /the connection was closed/],
  ['refused', /the connection was refused/],
  ['self-signed', /its certificate is not trusted; NODE_EXTRA_CA_CERTS can name the authority/],
  ['no-tls', /the server does not speak TLS on this port/],
])('%s', (id, why) => {
  test('is inconclusive, and says why', () => {
    expect([...new Set(casesOf(id).map(({ verdict }) => verdict))]).toEqual(['inconclusive'])
    const { decided, problems } = providerOf(id)
    expect(decided).toBe(false)
    expect(problems).toEqual([typeof why === 'string' ? why : expect.stringMatching(why)])
  })

  test('is not asked again and again', () => {
    expect(providerOf(id).requests).toBeLessThan(30)
  })
})

describe.each([
  ['error-page', '500 text/html'],
  ['not-found-page', '404 text/html'],
  ['successful-page', '200 text/html'],
  ['empty-body', '200 application/json'],
  ['redirect-loop', '302'],
])('%s', (id, answer) => {
  test('breaks the promise of the documentation, and says how it answers', () => {
    const promise = casesOf(id).find(({ check }) => check === 'contract/grants/request')
    expect(promise).toMatchObject({ verdict: 'fail', findings: [{ actual: answer }] })
  })

  test('leaves undecided what needs a token, with the request that did not succeed', () => {
    const open = casesOf(id).filter(({ verdict }) => verdict === 'inconclusive')
    const causes = open.map(({ cause }) => cause)
    expect(causes).toContainEqual(
      expect.stringContaining(`the documented client_credentials request did not succeed: ${answer}`),
    )
  })
})

test('a redirect loop at the authorization endpoint is left after twenty redirects', () => {
  const [first] = casesOf('redirect-loop').filter(({ cause }) => cause?.includes('the user agent did not get through'))
  expect(first?.cause).toMatch(/it was redirected 20 times in a row/)
})

test('the answer names what blocks and what is not decided, without a stack trace', () => {
  expect(ended.code).toBe(1)
  expect(ended.stderr).not.toMatch(/^\s+at .*\.(js|ts):\d+/m)
  expect(report.gate.sentence).toMatch(/block: .*; not decided: gateway-page, because the server is not available/)
})
