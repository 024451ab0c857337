/**
 * Sample reports, for tests and for looking at: made from small parts, with the summaries and the gate computed.
 *
 * @module
 */
import { type FailOn, judgeGate } from './gate.ts'
import type {
  Report,
  ReportCase,
  ReportCheck,
  ReportExchange,
  ReportFinding,
  ReportProvider,
  ReportRequirement,
} from './model.ts'
import { addSummaries, summarize } from './summary.ts'

const started = '2026-11-20T14:03:21.482Z'

/** An exchange at the token endpoint that succeeded. */
export const sampleExchange = (overrides: Partial<ReportExchange> & { id: string }): ReportExchange => ({
  provider: 'acme-identity',
  endpoint: 'token',
  purpose: 'client credentials',
  request: {
    method: 'POST',
    url: 'https://login.acme.example/oauth/token',
    headers: [
      ['content-type', 'application/x-www-form-urlencoded'],
      ['authorization', 'Basic <client_secret:machine>'],
    ],
    body: 'grant_type=client_credentials&scope=orders.read',
  },
  response: {
    status: 200,
    status_text: 'OK',
    headers: [
      ['Content-Type', 'application/json; charset=utf-8'],
      ['Cache-Control', 'public, max-age=60'],
      ['Date', 'Fri, 20 Nov 2026 14:03:21 GMT'],
      ['Server', 'nginx'],
    ],
    body: '{"access_token":"<access_token:1>","token_type":"Bearer","expires_in":3600,"scope":"orders.read"}',
    body_size: 412,
    truncated: false,
  },
  failure: null,
  started,
  duration_ms: 41.3,
  curl: `curl -i -X POST 'https://login.acme.example/oauth/token' -u "$ACME_CLIENT_ID:$ACME_CLIENT_SECRET" -d 'grant_type=client_credentials' -d 'scope=orders.read'`,
  ...overrides,
})

/** The beginning of a JPEG, as it stands in a report. */
export const samplePicture = '/9j/4AAQSkZJRgABAQAAAQABAAD/'

/** A finding that fails. */
export const sampleFinding = (overrides: Partial<ReportFinding> = {}): ReportFinding => ({
  verdict: 'fail',
  kind: null,
  message: 'The token response may be cached.',
  expected: 'Cache-Control: no-store',
  actual: 'Cache-Control: public, max-age=60',
  picture: null,
  exchange: null,
  at: 'header cache-control',
  ...overrides,
})

/** A case that passed; the id is made of the provider, the check and the parameters. */
export const sampleCase = (overrides: Partial<ReportCase> = {}): ReportCase => {
  const { provider = 'acme-identity', check = 'rfc6749/5.1/no-store', parameters = {} } = overrides
  const findings = overrides.findings ?? []
  const words = Object.entries(parameters).map(([name, value]) => `${name}=${value}`)
  return {
    id: `${provider}/${check}${words.length > 0 ? `[${words.join(',')}]` : ''}`,
    provider,
    check,
    parameters,
    verdict: 'pass',
    level: 'MUST',
    requirements: [],
    cause: findings.find((finding) => finding.verdict !== 'pass')?.message ?? null,
    findings,
    assertions: 3,
    covered_by: null,
    source: null,
    exchanges: [],
    observed: 0,
    duration_ms: 42,
    ...overrides,
  }
}

/** A provider without cases. */
export const sampleProvider = (overrides: Partial<ReportProvider> & { id: string }): ReportProvider => ({
  name: overrides.id,
  mode: 'live',
  descriptor: `providers/${overrides.id}.yaml`,
  documentation: null,
  origins: [`https://login.${overrides.id}.example`],
  summary: summarize([]),
  requests: 0,
  duration_ms: 0,
  decided: true,
  problems: [],
  ...overrides,
})

export type SampleParts = {
  readonly mode?: Report['mode']
  readonly complete?: boolean
  readonly providers?: readonly ReportProvider[]
  readonly cases?: readonly ReportCase[]
  readonly checks?: Readonly<Record<string, ReportCheck>>
  readonly requirements?: Readonly<Record<string, ReportRequirement>>
  readonly exchanges?: readonly ReportExchange[]
  readonly failOn?: readonly FailOn[]
}

/** A report of the given parts; summaries, requests and the gate follow from them. */
export const buildReport = (parts: SampleParts = {}): Report => {
  const cases = [...(parts.cases ?? [sampleCase()])]
  const exchanges = parts.exchanges ?? []
  const providers = (parts.providers ?? [sampleProvider({ id: 'acme-identity' })]).map((provider) => {
    const own = cases.filter((one) => one.provider === provider.id)
    return {
      ...provider,
      summary: summarize(own),
      requests: exchanges.filter((exchange) => exchange.provider === provider.id).length,
      duration_ms: own.reduce((sum, one) => sum + one.duration_ms, 0),
    }
  })
  const summary = addSummaries(providers.map((provider) => provider.summary))
  const complete = parts.complete ?? true
  return {
    version: 1,
    tool: { name: 'oauth2spec', version: '0.1.0' },
    started,
    duration_ms: 12_340,
    complete,
    mode: parts.mode ?? 'live',
    gate: judgeGate({ summary, cases, requirements: { ...parts.requirements }, providers, complete }, parts.failOn),
    summary,
    providers,
    cases,
    checks: { ...parts.checks },
    requirements: { ...parts.requirements },
    exchanges: Object.fromEntries(exchanges.map((exchange) => [exchange.id, exchange])),
  }
}

const sampleCheck = (id: string, title: string, overrides: Partial<ReportCheck> = {}): [string, ReportCheck] => {
  const [document = '', section = ''] = id.split('/')
  return [
    id,
    {
      title,
      kind: 'probe',
      document,
      section,
      level: document === 'contract' ? 'DOCUMENTED' : 'MUST',
      why: 'Clients depend on it.',
      mistake: 'It is left to the defaults of a framework.',
      fix: 'Set it where the response is made, and test it.',
      ...overrides,
    },
  ]
}

const checks = Object.fromEntries([
  sampleCheck('rfc6749/5.1/no-store', 'Token responses carry Cache-Control: no-store', {
    kind: 'observation',
    why: 'A token that a shared cache keeps can be handed to somebody else.',
    mistake: 'A proxy in front of the server adds its own caching policy to every response.',
    fix: 'Send Cache-Control: no-store with every response of the token endpoint, and let proxies leave it alone.',
  }),
  sampleCheck('rfc6749/5.1/token-type', 'Token responses name the token type', { kind: 'observation' }),
  sampleCheck('rfc6749/5.2/invalid-client', 'A wrong client secret is answered with invalid_client'),
  sampleCheck('rfc6749/4.1.2/code-once', 'An authorization code works once', {
    why: 'A code that leaks through a log or a referrer must be worthless.',
    mistake: 'The code is deleted by a job, and stays valid until that runs.',
    fix: 'Redeem and delete the code in one transaction, and revoke the tokens of a code that comes twice.',
  }),
  sampleCheck('rfc6749/10.10/code-entropy', 'Authorization codes cannot be guessed', { level: 'SHOULD' }),
  sampleCheck('rfc6750/3/challenge', 'A request without a token is answered with a Bearer challenge'),
  sampleCheck('rfc7009/2.2/unknown-token', 'Revoking an unknown token succeeds'),
  sampleCheck('rfc9700/2.1.1/pkce-required', 'Public clients cannot go without PKCE'),
  sampleCheck('contract/errors/invalid-grant', 'A used refresh token is answered as documented'),
  sampleCheck('contract/expiry/expires-in', 'expires_in is as documented'),
  sampleCheck('contract/grants/response', 'The token response is as documented'),
])

const rfc6749 = (section: string, text: string, level: ReportRequirement['level'] = 'MUST'): ReportRequirement => ({
  document: 'RFC 6749',
  section,
  level,
  text,
  url: `https://www.rfc-editor.org/rfc/rfc6749#section-${section}`,
})

const requirements: Record<string, ReportRequirement> = {
  'RFC6749-5.1-no-store': rfc6749('5.1', 'A response that contains a token carries Cache-Control: no-store.'),
  'RFC6749-5.1-token-type': rfc6749('5.1', 'A response that contains a token names its type in token_type.'),
  'RFC6749-4.1.2-code-once': rfc6749(
    '4.1.2',
    'The client must not use a code more than once; a server denies the second use.',
  ),
  'RFC6749-10.10-guessing': rfc6749('10.10', 'The probability of guessing a code is at most 2^-160.', 'SHOULD'),
  'RFC6749-5.2-invalid-client': rfc6749('5.2', 'Failed client authentication is answered with invalid_client.'),
  'RFC6750-3-challenge': {
    ...rfc6749('3', 'A request without valid credentials is answered with a WWW-Authenticate field.'),
    document: 'RFC 6750',
    url: 'https://www.rfc-editor.org/rfc/rfc6750#section-3',
  },
}

const exchanges: ReportExchange[] = [
  sampleExchange({ id: 'acme-identity-1' }),
  sampleExchange({
    id: 'acme-identity-2',
    purpose: 'redeem the code for the first time',
    request: {
      method: 'POST',
      url: 'https://login.acme.example/oauth/token',
      headers: [['content-type', 'application/x-www-form-urlencoded']],
      body: 'grant_type=authorization_code&code=<code:1>&redirect_uri=https%3A%2F%2Fapp.example%2Fcallback&client_id=web&code_verifier=<code_verifier:1>',
    },
  }),
  sampleExchange({
    id: 'acme-identity-3',
    purpose: 'redeem the same code again',
    request: {
      method: 'POST',
      url: 'https://login.acme.example/oauth/token',
      headers: [['content-type', 'application/x-www-form-urlencoded']],
      body: 'grant_type=authorization_code&code=<code:1>&redirect_uri=https%3A%2F%2Fapp.example%2Fcallback&client_id=web&code_verifier=<code_verifier:1>',
    },
    response: {
      status: 200,
      status_text: 'OK',
      headers: [
        ['Content-Type', 'application/json'],
        ['Cache-Control', 'no-store'],
      ],
      body: '{"access_token":"<access_token:3>","token_type":"Bearer","expires_in":3600,"refresh_token":"<refresh_token:2>"}',
      body_size: 388,
      truncated: false,
    },
  }),
  sampleExchange({
    id: 'acme-identity-4',
    endpoint: 'resource',
    purpose: 'request without a token',
    request: {
      method: 'GET',
      url: 'https://api.acme.example/v1/orders',
      headers: [['accept', 'application/json']],
      body: null,
    },
    response: {
      status: 401,
      status_text: 'Unauthorized',
      headers: [
        ['WWW-Authenticate', 'Bearer realm="orders"'],
        ['Content-Length', '0'],
      ],
      body: '',
      body_size: 0,
      truncated: false,
    },
    curl: "curl -i 'https://api.acme.example/v1/orders'",
  }),
  sampleExchange({
    id: 'acme-identity-5',
    purpose: 'wrong client secret',
    response: {
      status: 401,
      status_text: 'Unauthorized',
      headers: [
        ['Content-Type', 'application/json'],
        ['Cache-Control', 'no-store'],
        ['WWW-Authenticate', 'Basic realm="token"'],
      ],
      body: '{"error":"invalid_client","error_description":"Client authentication failed"}',
      body_size: 78,
      truncated: false,
    },
  }),
  sampleExchange({
    id: 'harbor-1',
    provider: 'harbor',
    request: {
      method: 'POST',
      url: 'https://login.harbor.example/token',
      headers: [['content-type', 'application/x-www-form-urlencoded']],
      body: 'grant_type=client_credentials',
    },
    response: null,
    failure: { kind: 'refused', message: 'connect ECONNREFUSED 203.0.113.7:443' },
    curl: "curl -i -X POST 'https://login.harbor.example/token' -d 'grant_type=client_credentials'",
  }),
]

const acme: ReportCase[] = [
  ...['client_credentials', 'authorization_code'].map((grant) =>
    sampleCase({
      parameters: { grant, client: grant === 'client_credentials' ? 'machine' : 'web' },
      verdict: 'fail',
      requirements: ['RFC6749-5.1-no-store'],
      findings: [sampleFinding({ exchange: 'acme-identity-1' })],
      exchanges: [{ id: 'acme-identity-1', role: 'observed' }],
      observed: 14,
    }),
  ),
  sampleCase({
    check: 'rfc6749/4.1.2/code-once',
    parameters: { client: 'web' },
    verdict: 'fail',
    requirements: ['RFC6749-4.1.2-code-once'],
    findings: [
      sampleFinding({
        message: 'The second use of an authorization code was answered with a token.',
        expected: '400 with error invalid_grant',
        actual: '200 OK',
        exchange: 'acme-identity-3',
        at: 'status',
      }),
      sampleFinding({
        message: 'An access token came back for the second use.',
        expected: 'no member access_token',
        actual: '"access_token":"<access_token:3>"',
        exchange: 'acme-identity-3',
        at: 'member access_token',
      }),
    ],
    exchanges: [
      { id: 'acme-identity-2', role: 'control' },
      { id: 'acme-identity-3', role: 'probe' },
    ],
    duration_ms: 188,
  }),
  sampleCase({
    check: 'rfc6749/10.10/code-entropy',
    verdict: 'warn',
    level: 'SHOULD',
    requirements: ['RFC6749-10.10-guessing'],
    findings: [
      sampleFinding({
        verdict: 'warn',
        message: 'The codes are made of few distinct bits.',
        expected: 'at least 128 bits in 50 samples',
        actual: '61 bits: the first 8 characters never change, characters 9 to 12 count up',
        at: null,
      }),
    ],
  }),
  sampleCase({
    check: 'contract/expiry/expires-in',
    parameters: { grant: 'client_credentials' },
    verdict: 'inconclusive',
    level: 'DOCUMENTED',
    findings: [
      sampleFinding({
        verdict: 'inconclusive',
        kind: 'limits',
        message: 'Waiting for 3600 seconds is longer than limits.longest_wait (60 seconds) allows.',
        expected: null,
        actual: null,
        at: null,
        picture: samplePicture,
      }),
    ],
    source: 'https://docs.acme.example/oauth#expiry',
  }),
  sampleCase({
    check: 'rfc6749/5.1/token-type',
    verdict: 'deviation',
    requirements: ['RFC6749-5.1-token-type'],
    findings: [
      sampleFinding({
        message: 'The member token_type is missing.',
        expected: 'token_type',
        actual: 'no such member',
        at: 'body',
      }),
    ],
    covered_by: {
      kind: 'deviation',
      verdict: 'fail',
      reason: 'The documentation shows a response without token_type.',
      source: 'https://docs.acme.example/oauth#token-response',
      owner: null,
      link: null,
      expires: null,
    },
  }),
  sampleCase({
    check: 'rfc9700/2.1.1/pkce-required',
    parameters: { client: 'mobile' },
    verdict: 'waived',
    findings: [
      sampleFinding({
        message: 'A request without code_challenge was accepted.',
        expected: 'invalid_request',
        actual: 'a code',
        at: null,
      }),
    ],
    covered_by: {
      kind: 'waiver',
      verdict: 'fail',
      reason: 'Old versions of the mobile app do not send it.',
      source: null,
      owner: 'identity team',
      link: 'https://issues.acme.example/ID-412',
      expires: '2027-01-31',
    },
  }),
  sampleCase({
    check: 'rfc6749/5.2/invalid-client',
    parameters: { method: 'client_secret_basic' },
    requirements: ['RFC6749-5.2-invalid-client'],
    exchanges: [
      { id: 'acme-identity-1', role: 'control' },
      { id: 'acme-identity-5', role: 'probe' },
    ],
  }),
  sampleCase({
    check: 'rfc6750/3/challenge',
    requirements: ['RFC6750-3-challenge'],
    exchanges: [{ id: 'acme-identity-4', role: 'probe' }],
  }),
  sampleCase({
    check: 'contract/grants/response',
    parameters: { grant: 'client_credentials' },
    level: 'DOCUMENTED',
    source: 'https://docs.acme.example/oauth#client-credentials',
    exchanges: [{ id: 'acme-identity-1', role: 'observed' }],
  }),
  sampleCase({
    check: 'rfc7009/2.2/unknown-token',
    verdict: 'inapplicable',
    cause: 'The descriptor names no revocation_endpoint.',
    assertions: 0,
  }),
  sampleCase({
    check: 'contract/errors/invalid-grant',
    verdict: 'inapplicable',
    level: 'DOCUMENTED',
    cause: 'The descriptor documents no refresh_token grant.',
    assertions: 0,
  }),
]

const northwind: ReportCase[] = Object.keys(checks).map((check) =>
  sampleCase({
    provider: 'northwind',
    check,
    verdict: check === 'rfc7009/2.2/unknown-token' ? 'inapplicable' : 'pass',
    cause: null,
  }),
)

const harbor: ReportCase[] = ['rfc6749/5.2/invalid-client', 'rfc6749/5.1/no-store', 'contract/grants/response'].map(
  (check) =>
    sampleCase({
      provider: 'harbor',
      check,
      verdict: 'inconclusive',
      findings: [
        sampleFinding({
          verdict: 'inconclusive',
          kind: 'unreachable',
          message: 'login.harbor.example refused the connection.',
          expected: null,
          actual: null,
          exchange: 'harbor-1',
          at: null,
        }),
      ],
      exchanges: [{ id: 'harbor-1', role: 'control' }],
      assertions: 0,
    }),
)

/** A report of three providers with every verdict in it: one that fails, one that holds, one that is down. */
export const sampleReport = (overrides: SampleParts = {}): Report =>
  buildReport({
    providers: [
      sampleProvider({
        id: 'acme-identity',
        name: 'Acme Identity',
        documentation: 'https://docs.acme.example/oauth',
        origins: ['https://login.acme.example', 'https://api.acme.example'],
      }),
      sampleProvider({ id: 'northwind', name: 'Northwind', documentation: 'Northwind API handbook, chapter 4' }),
      sampleProvider({
        id: 'harbor',
        name: 'Harbor',
        decided: false,
        problems: ['login.harbor.example refused the connection.'],
      }),
    ],
    cases: [...acme, ...northwind, ...harbor],
    checks,
    requirements,
    exchanges,
    ...overrides,
  })

// What a hostile server may put into a string: markup, ends of CDATA and style, terminal escapes (title, link, colour,
// 8-bit), text that runs backwards, a null character, half of a surrogate pair, an address that runs a script.
export const hostileText = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  ']]></style></title></pre><!--',
  '\u001b]0;owned\u0007\u001b]8;;https://evil.example\u001b\\link\u001b]8;;\u001b\\\u001b[2J\u001b[31mred\u009b31m',
  '\u202Egnp.exe\u2066\u200B',
  'null\0byte\r\nSet-Cookie: a=b\u2028\u0085\uFFFE',
  '\uD800half\uDFFF',
  '{{x}} &amp; &',
].join(' ')

// Where only certain words are valid, and where the builder must find its own words again.
const fixed = new Set(['version', 'mode', 'verdict', 'level', 'kind', 'endpoint', 'role', 'started', 'fail_on', 'tool'])
const addresses = new Set(['url', 'link', 'source', 'documentation'])

const poisoned = (value: unknown, key: string, text: string): unknown => {
  if (fixed.has(key)) return value
  if (typeof value === 'string') return addresses.has(key) ? `javascript:alert(1)//${text}` : `${value} ${text}`
  if (Array.isArray(value)) return value.map((item) => poisoned(item, '', text))
  if (typeof value !== 'object' || value === null) return value
  const isRecord = ['checks', 'requirements', 'exchanges'].includes(key)
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      isRecord ? `${name} ${text}` : name,
      poisoned(item, isRecord ? '' : name, text),
    ]),
  )
}

/** The sample report with hostile text in every string that is free, ids and references alike. */
export const hostileReport = (text = hostileText): Report => poisoned(sampleReport(), '', text) as Report
