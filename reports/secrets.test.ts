/**
 * Secrets planted in every place that a server and a descriptor can echo, and looked for in everything that a run
 * writes: in the run below a server sends back whatever it was sent and whatever it issued, in every spelling.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { realClock } from '../engine/clock.ts'
import { openRun, runProvider } from '../engine/run.ts'
import { readDescriptor, resolveProvider } from '../providers/load.ts'
import { catalogue } from '../suites/catalogue.ts'
import { allOutputs } from './all-outputs.ts'
import { buildReport } from './build.ts'
import type { Report } from './model.ts'

vi.setConfig({ hookTimeout: 120_000 })

const random = (prefix: string): string => `${prefix}${randomBytes(24).toString('base64url')}`

// What needs escaping in URLs, JSON, HTML and headers, and letters that ISO 8859-1 and UTF-8 write differently.
const planted = {
  'a client secret': random(`é&"<'>/+=% `),
  'another client secret': random('Sü#;,?'),
  'a password': random(`pä&ss"<wörd>`),
} as const

const jwtOf = (claims: object): string =>
  [{ alg: 'RS256', typ: 'at+jwt' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .concat(randomBytes(48).toString('base64url'))
    .join('.')

const inHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll('&#38;', '&amp;')

const asForm = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1)

const inLatin1 = (text: string): string =>
  [...Buffer.from(text, 'latin1')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** As a quoted string (RFC 9110 section 5.6.4). */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`

type Spelling = (secret: string) => string

/** How a server can write a value. */
const spellings: Readonly<Record<string, Spelling>> = {
  'as it is': (secret) => secret,
  'percent-encoded': encodeURIComponent,
  'form-encoded': asForm,
  'percent-encoded twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  Base64: base64,
  base64url: (secret) => Buffer.from(secret).toString('base64url'),
  'Basic credentials': (secret) => `Basic ${base64(`machine:${asForm(secret)}`)}`,
  'Base64 in ISO 8859-1': (secret) => Buffer.from(secret, 'latin1').toString('base64'),
  hexadecimal: (secret) => Buffer.from(secret).toString('hex'),
  'in JSON': (secret) => JSON.stringify(secret),
  'in JSON in JSON': (secret) => JSON.stringify(JSON.stringify({ secret })),
  'in JSON, escaped': (secret) =>
    JSON.stringify(secret).replace(
      /[^\w"\\]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  'in HTML': inHtml,
  'in HTML, named': (secret) =>
    secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  'as a claim of a JWT': (secret) => jwtOf({ sub: 'machine', echo: secret }),
  'in ISO 8859-1, percent-encoded': inLatin1,
  'in upper case': (secret) => secret.toUpperCase(),
  'in a URL': (secret) => `https://user:${encodeURIComponent(secret)}@client.example/?a=${encodeURIComponent(secret)}`,
  'Base64 in lines': (secret) => base64(`machine:${secret}`).replace(/(.{19})/g, '$1\r\n'),
  'over two lines': (secret) => `${secret.slice(0, secret.length / 2)}\r\n ${secret.slice(secret.length / 2)}`,
  'cut off': (secret) => `${secret.slice(0, Math.floor(secret.length * 0.75))}…`,
}

/** A server that sends back all that it knows. */
const echoing = (known: Set<string>) => {
  const names = Object.keys(spellings)
  let count = 0

  const issue = (secret: string): string => {
    known.add(secret)
    return secret
  }

  const recent = (): string[] => [...Object.values(planted), ...[...known].slice(-6)]

  const written = (spell: Spelling): string => recent().map(spell).join(' ')

  /** Headers with one of the spellings. */
  const headersOf = (): string[] => {
    const spell = spellings[names[count++ % names.length] ?? ''] ?? String
    const text = written(spell).replace(/[^\x20-\xff]/g, '.')
    return [
      `X-Echo: ${text}`,
      ...(count % 4 === 0 ? [`Set-Cookie: session=${issue(random('cookie-'))}; Path=/`] : []),
      `WWW-Authenticate: Bearer realm=${quoted(planted['a client secret'])}, error_description=${quoted(recent().at(-1) ?? '')}`,
      `Link: <https://as.example/?secret=${encodeURIComponent(planted['a password'])}>; rel="help"`,
    ]
  }

  const all = (): string => names.map((name) => written(spellings[name] ?? String)).join('\n')

  const page = (): string =>
    `<!doctype html><title>${inHtml(written(String))}</title><form method="post" action="/authorize?a=${asForm(written(String))}">
    <input name="username"><input type="password" name="password"><button>Log in</button></form><pre>${inHtml(all())}</pre>`

  const tokens = () => ({
    access_token: issue(count % 2 ? random('access-') : jwtOf({ sub: 'alice', jti: random('jti-') })),
    refresh_token: issue(random('refresh-')),
    token_type: 'Bearer',
    expires_in: 3600,
  })

  const learn = (text: string): void => {
    for (const [name, value] of new URLSearchParams(text)) {
      if (/(?:secret|password|code|code_verifier|token|assertion)$/.test(name) && value.length >= 16) known.add(value)
    }
  }

  type Raw = { status: string; type: string; body: string; headers?: string[] }

  const answer = (request: IncomingMessage, body: string): Raw => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    learn(url.search)
    learn(body)
    const echo = {
      error_description: all(),
      echo: Object.fromEntries(names.map((name) => [name, written(spellings[name] ?? String)])),
    }
    if (url.pathname === '/authorize') {
      const uri = url.searchParams.get('redirect_uri') ?? ''
      if (request.method === 'GET') return { status: '200 OK', type: 'text/html', body: page() }
      const location = `https://client.example/callback?code=${issue(random('code-'))}&state=${encodeURIComponent(url.searchParams.get('state') ?? '')}&echo=${asForm(written(String)).slice(0, 2000)}`
      return { status: '302 Found', type: 'text/html', body: uri, headers: [`Location: ${location}`] }
    }
    if (
      url.pathname === '/token' &&
      /grant_type=(?:client_credentials|password|refresh_token|authorization_code)/.test(body)
    ) {
      const isWrong = count % 3 === 0
      const json = isWrong ? { error: 'invalid_grant', ...echo } : { ...tokens(), ...echo }
      return { status: isWrong ? '400 Bad Request' : '200 OK', type: 'application/json', body: JSON.stringify(json) }
    }
    const reason =
      recent()
        .at(-1)
        ?.replace(/[^\x20-\x7e]/g, '') ?? ''
    if (count % 2) return { status: `401 ${reason}`, type: 'application/json', body: JSON.stringify(echo) }
    return { status: `500 ${reason}`, type: 'text/html', body: page() }
  }

  return createServer((request) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text
    })
    request.on('end', () => {
      const { status, type, body: text, headers = [] } = answer(request, body)
      const bytes = Buffer.from(text)
      const head = [
        `HTTP/1.1 ${status}`,
        `Content-Type: ${type}`,
        `Content-Length: ${bytes.length}`,
        'Connection: close',
        ...headersOf(),
        ...headers,
      ]
      const socket: Socket = request.socket
      socket.write(Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'))
      socket.end(bytes)
    })
  })
}

const descriptorOf = (origin: string) => {
  const said = `${planted['a client secret']} ${base64(planted['a password'])}`
  const grant = (grant_type: string, client: string) => ({ grant_type, client, source: `Page 1, ${said}` })
  return {
    name: `Echo ${said}`,
    documentation: `The handbook, ${said}`,
    server: {
      issuer: origin,
      authorization_endpoint: `${origin}/authorize`,
      token_endpoint: `${origin}/token`,
      revocation_endpoint: `${origin}/revoke`,
      introspection_endpoint: `${origin}/introspect`,
    },
    clients: {
      machine: { client_id: 'machine', client_secret: planted['a client secret'], grant_types: ['client_credentials'] },
      web: {
        client_id: 'web',
        client_secret: planted['another client secret'],
        token_endpoint_auth_method: 'client_secret_post',
        grant_types: ['authorization_code', 'refresh_token', 'password'],
        redirect_uris: ['https://client.example/callback'],
      },
    },
    resource_owners: { alice: { username: 'alice', password: planted['a password'] } },
    resource: { url: `${origin}/resource` },
    user_agent: { driver: 'form' },
    documented: {
      grants: {
        machine: grant('client_credentials', 'machine'),
        code: grant('authorization_code', 'web'),
        password: { ...grant('password', 'web'), resource_owner: 'alice' },
        refresh: { grant_type: 'refresh_token', refresh_token_from: 'code', source: said },
      },
      headers: { authorization: { scheme: 'Bearer', source: said } },
      errors: [{ when: 'wrong_client_secret', status: 401, error: 'invalid_client', source: said }],
    },
    deviations: [{ check: 'rfc6749/5.1/no-store', reason: said, source: said }],
    waivers: [
      {
        check: 'rfc6749/5.1/pragma',
        reason: said,
        owner: said,
        link: `https://issues.example/?q=${encodeURIComponent(said)}`,
        expires: '2999-01-01',
      },
    ],
    limits: {
      requests_per_second: 2000,
      failed_authentications: 1000,
      request_timeout: 2,
      case_timeout: 3,
      run_timeout: 20,
      longest_wait: 1,
    },
  }
}

const known = new Set<string>()
const server = echoing(known)
const folder = mkdtempSync(join(tmpdir(), 'oauth2spec-secrets-'))
let report: Report
let outputs: Map<string, string>

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const file = join(folder, 'echo.yaml')
  writeFileSync(file, stringify(descriptorOf(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)))
  const { descriptor, document, problems } = await readDescriptor(file)
  if (!descriptor) throw new Error(problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  const resolved = resolveProvider(descriptor, {
    file,
    mode: 'live',
    environment: {},
    ...(document ? { document } : {}),
  })
  const { provider } = resolved
  if (!provider) throw new Error(resolved.problems.map(({ message }) => message).join('\n'))
  const opened = openRun(
    provider,
    { clock: realClock },
    {
      catalogue,
      selection: ['contract', 'rfc6749/2', 'rfc6749/4', 'rfc6749/5', 'rfc6749/6', 'rfc6749/10', 'rfc6750', 'rfc7009'],
    },
  )
  const results = await runProvider(opened, () => {})
  await opened.close()
  const run = { provider, results, requests: opened.requests(), duration: 1, redactor: opened.redactor }
  report = buildReport({
    runs: [run],
    catalogue,
    started: new Date(0),
    duration: 1,
    complete: true,
    mode: 'live',
    version: '0.1.0',
  })
  outputs = await allOutputs(report)
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi,
    (_, hex?: string, decimal?: string, name?: string) =>
      name ? (entities[name] ?? '') : String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10)),
  )

const withoutEscapes = (text: string): string =>
  text.replace(/\\(?:u([0-9a-f]{4})|([rn]) *|(["\\/]))/gi, (_, code?: string, line?: string, character?: string) =>
    line ? '' : (character ?? String.fromCharCode(Number.parseInt(code ?? '', 16))),
  )

const withoutLines = (text: string): string => text.replace(/\r?\n[ \t]*/g, '')

/** An output as it is, and as whoever undoes its escapes reads it. */
const readings = (output: string): string[] => {
  const texts = [output, withoutEntities(output), withoutEscapes(output), withoutEscapes(withoutEscapes(output))]
  return [...texts, withoutEntities(withoutEscapes(output)), withoutLines(withoutEntities(output))]
}

// What is searched for is the random part of a secret: it has the same letters in every spelling but Base64.
const coreOf = (secret: string): string => /[\w-]{30,}$/.exec(secret)?.[0] ?? secret

const coded = (secret: string): string[] => {
  const core = coreOf(secret)
  const aligned = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), Buffer.from(core)])
      .toString('base64url')
      .slice(4, -4),
  )
  const standard = aligned.map((text) => text.replaceAll('-', '+').replaceAll('_', '/'))
  return [...new Set([core, core.toUpperCase(), Buffer.from(core).toString('hex'), ...aligned, ...standard])]
}

const leaksIn = (output: string, secrets: Iterable<string>): string[] => {
  const texts = [...new Set(readings(output))]
  return [...secrets].filter((secret) => coded(secret).some((form) => texts.some((text) => text.includes(form))))
}

test('the server knew many secrets, and its answers are in the report', () => {
  expect(known.size).toBeGreaterThan(50)
  expect(Object.keys(report.exchanges).length).toBeGreaterThan(50)
  const { fail, warn, inconclusive } = report.summary
  expect(fail + warn + inconclusive).toBeGreaterThan(50)
})

test('placeholders stand where the secrets were', () => {
  const text = outputs.get('report.json') ?? ''
  for (const label of ['client_secret:machine', 'client_secret:web', 'password:alice', 'cookie:1']) {
    expect(text).toContain(`<${label}>`)
  }
})

test('no output has a secret, in any spelling', () => {
  const leaks = [...outputs].flatMap(([name, output]) =>
    leaksIn(output, [...Object.values(planted), ...known]).map((secret) => `${name}: ${secret}`),
  )
  expect(leaks).toEqual([])
})

test('the search itself finds what is there', () => {
  const secret = planted['a client secret']
  for (const [name, spell] of Object.entries(spellings)) {
    if (name === 'cut off' || name === 'in ISO 8859-1, percent-encoded') continue
    expect([name, leaksIn(spell(secret), [secret]).length]).toEqual([name, 1])
  }
  expect(leaksIn(createHash('sha256').update(secret).digest('hex'), [secret])).toEqual([])
})
