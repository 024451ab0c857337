import { describe, expect, test } from 'vitest'
import type { Descriptor } from '../providers/descriptor.ts'
import type { Mode, Provider } from '../providers/provider.ts'
import { answerOf } from './answer.ts'
import { parameterOf } from './authorization-request.ts'
import type { Clock } from './clock.ts'
import type { Exchange, FailureKind, Header, WireFailure, WireRequest } from './exchange.ts'
import { formUserAgent } from './form-user-agent.ts'
import { type Grant, subjectOf } from './grant.ts'
import { madeUp } from './made-up.ts'
import { redactor } from './redact.ts'
import { bearer, openSession, type Run, startRun } from './session.ts'
import { having } from './token-request.ts'
import type { Outcome } from './wire.ts'

const origin = 'https://as.example'

const acme: Descriptor = {
  name: 'Acme',
  server: { token_endpoint: `${origin}/token`, authorization_endpoint: `${origin}/authorize?tenant=1` },
  clients: {
    machine: { client_id: 'machine', client_secret: 's3cret-of-machine' },
    web: { client_id: 'web', client_secret: 's3cret-of-web', redirect_uris: ['https://client.example/cb'] },
  },
  resource: { url: 'https://api.example/orders' },
  user_agent: { driver: 'redirect' },
  documented: {
    grants: {
      machine: { grant_type: 'client_credentials', client: 'machine', source: 'a test' },
      code: {
        grant_type: 'authorization_code',
        client: 'web',
        authorization_request: { code_challenge_method: 'S256', parameters: { scope: 'a b' } },
        source: 'a test',
      },
      refresh: { grant_type: 'refresh_token', client: 'web', refresh_token_from: 'code', source: 'a test' },
    },
  },
}

const answering = (status: number, body: unknown = '', headers: readonly Header[] = []): Omit<Outcome, 'duration'> => ({
  response: {
    status,
    statusText: '',
    headers,
    body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
    truncated: false,
  },
})

const failing = (kind: FailureKind, more: Partial<WireFailure> = {}): Omit<Outcome, 'duration'> => ({
  failure: { kind, message: `it was ${kind}`, ...more },
})

/** A clock that stands still until it is told to go on, and remembers for how long. */
const handClock = (virtual = false): Clock & { readonly waits: number[] } => {
  let time = Date.parse('2026-11-21T10:00:00Z')
  const waits: number[] = []
  return {
    now: () => time,
    pass: async (seconds) => {
      waits.push(seconds)
      time += seconds * 1000
    },
    virtual,
    waits,
  }
}

type Answering = (request: WireRequest, index: number) => Omit<Outcome, 'duration'> | Promise<Omit<Outcome, 'duration'>>

let issued = 0
const token = (more: object = {}) =>
  answering(200, { access_token: `token-${++issued}`, token_type: 'Bearer', ...more })

type Options = {
  readonly descriptor?: Partial<Descriptor>
  readonly mode?: Mode
  readonly limits?: NonNullable<Descriptor['limits']>
  readonly clock?: Clock
  readonly signal?: AbortSignal
}

/** A run whose wire answers as it is told. */
const running = (answer: Answering, { descriptor = {}, mode = 'live', limits = {}, ...rest }: Options = {}) => {
  const provider: Provider = {
    id: 'acme',
    file: 'acme.yaml',
    mode,
    descriptor: { ...acme, ...descriptor, limits: { requests_per_second: 1_000_000, ...limits } },
    secrets: [],
  }
  const sent: WireRequest[] = []
  const observed: Exchange[] = []
  const subject = subjectOf(provider)
  const run: Run = startRun(subject, {
    wire: {
      send: async (request) => {
        sent.push(request)
        return { ...(await answer(request, sent.length - 1)), duration: 1 }
      },
      together: async (requests) =>
        Promise.all(
          requests.map(async (request) => {
            sent.push(request)
            return { ...(await answer(request, sent.length - 1)), duration: 1 }
          }),
        ),
      close: async () => {},
    },
    clock: rest.clock ?? handClock(),
    redactor: redactor(),
    signal: rest.signal ?? new AbortController().signal,
    observe: (exchange) => void observed.push(exchange),
    userAgent: async () => formUserAgent(),
  })
  const grant = (name: string): Grant => {
    const found = subject.grants.find((candidate) => candidate.name === name)
    if (!found) throw new Error(`no grant ${name}`)
    return found
  }
  return {
    run,
    sent,
    observed,
    grant,
    machine: grant('machine'),
    open: (caseId = 'a case', more: Partial<Run> = {}) => openSession({ ...run, ...more }, caseId),
  }
}

const at = (path: string): WireRequest => ({ method: 'GET', url: `${origin}${path}`, headers: [] })

const roles = (session: ReturnType<typeof openSession>) => session.evidence.map(({ role }) => role)

describe('the control of a grant', () => {
  test('is shown once a run, and is evidence of every case that needs it', async () => {
    const { open, machine, sent } = running(() => token())
    const [first, second] = [open('first'), open('second')]
    const tokens = await first.control(machine)
    expect(await second.control(machine)).toBe(tokens)
    expect(sent).toHaveLength(1)
    expect([roles(first), roles(second)]).toEqual([['control'], ['control']])
    expect(second.evidence[0]?.exchange).toBe(tokens.answer.exchange)
  })

  test('is another where a grant is asked for with PKCE, and its documentation has none', async () => {
    const descriptor = { user_agent: { driver: 'redirect' } } as const
    const redirected = answering(303, '', [['Location', 'https://client.example/cb?code=c']])
    const { open, grant, sent } = running(({ method }) => (method === 'GET' ? redirected : token()), { descriptor })
    const plain: Grant = { ...grant('code'), authorizationRequest: {} }
    const tokens = await open().control(grant('code'))
    expect((await open().control(plain)).access_token).not.toBe(tokens.access_token)
    expect(await open().control(grant('code'))).toBe(tokens)
    expect(sent).toHaveLength(4)
  })

  test('is shown once, were it asked for at the same time', async () => {
    const { open, machine, sent } = running(() => token())
    const all = await Promise.all(['a', 'b', 'c'].map((id) => open(id).control(machine)))
    expect(new Set(all).size).toBe(1)
    expect(sent).toHaveLength(1)
  })

  test('that fails is not tried again, and later cases say where it was first seen', async () => {
    const { open, machine, sent } = running(() => answering(401, { error: 'invalid_client' }))
    const message = 'the documented machine request did not succeed: 401 invalid_client'
    await expect(open('first').control(machine)).rejects.toMatchObject({ undecided: 'precondition', message })
    await expect(open('first').control(machine)).rejects.toMatchObject({ message })
    await expect(open('second').control(machine)).rejects.toMatchObject({
      undecided: 'precondition',
      message: `${message} (first seen in first)`,
      exchange: '1',
    })
    expect(sent).toHaveLength(1)
  })

  test.each([
    ['200 with an error', answering(200, { error: 'invalid_grant', access_token: 'x' }), '200 invalid_grant'],
    ['200 without a token', answering(200, { token_type: 'Bearer' }), '200'],
    ['a token that is no string', answering(200, { access_token: 1 }), '200'],
    ['a page', answering(200, '<html>', [['Content-Type', 'text/html']]), '200 text/html'],
    ['a redirect', answering(302, '', [['Location', '/login']]), '302'],
  ])('fails on %s', async (_, answer, shown) => {
    const { open, machine } = running(() => answer)
    await expect(open().control(machine)).rejects.toMatchObject({
      message: `the documented machine request did not succeed: ${shown}`,
    })
  })

  test('whose token has expired is renewed, shortly before it does', async () => {
    const clock = handClock()
    const { open, machine, sent } = running(() => token({ expires_in: 100 }), { clock })
    const session = open()
    const { access_token } = await session.control(machine)
    await clock.pass(89)
    expect((await session.control(machine)).access_token).toBe(access_token)
    await clock.pass(2)
    const [renewed, same] = await Promise.all([session.control(machine), open('other').control(machine)])
    expect(renewed.access_token).not.toBe(access_token)
    expect(same).toBe(renewed)
    expect(sent).toHaveLength(2)
  })

  test('that was cut short with its case is made again by the next one', async () => {
    const ended = new AbortController()
    const { open, machine, sent } = running((_, index) =>
      index > 0
        ? token()
        : new Promise((resolve) => {
            ended.signal.addEventListener('abort', () => resolve(failing('other')))
          }),
    )
    const first = open('first', { signal: ended.signal }).control(machine)
    const second = open('second').control(machine)
    const third = open('third').control(machine)
    await new Promise((resolve) => setTimeout(resolve, 0))
    ended.abort(new DOMException('too long', 'TimeoutError'))
    await expect(first).rejects.toMatchObject({ undecided: 'timeout' })
    expect(await second).toBe(await third)
    expect(sent).toHaveLength(2)
  })

  test('of a client is that of its first grant', async () => {
    const { open, run, sent } = running(() => token())
    const [machine] = run.subject.clients
    if (machine) await open().controlOf(machine)
    expect(sent[0]?.body).toBe('grant_type=client_credentials')
    const stranger = { ...run.subject.clients[0], name: 'stranger' } as never
    await expect(open().controlOf(stranger)).rejects.toMatchObject({ undecided: 'precondition' })
  })
})

describe('what a request needs is obtained', () => {
  const flow: Answering = ({ url, body = '' }) => {
    if (url.startsWith(`${origin}/authorize`)) {
      return answering(302, '', [['Location', `https://client.example/cb?code=c0de-${++issued}&state=s`]])
    }
    return token(body.includes('authorization_code') ? { refresh_token: 'r3fresh-1', scope: 'a' } : {})
  }

  test('a code, by the documented authorization request with state and PKCE', async () => {
    const { open, grant, sent } = running(flow)
    const session = open()
    const { code, request } = await session.authorize(grant('code'))
    const { code_verifier } = request
    const [state, redirect_uri] = [parameterOf(request, 'state'), parameterOf(request, 'redirect_uri')]
    const query = new URL(sent[0]?.url ?? '').searchParams
    expect(Object.fromEntries(query)).toEqual({
      tenant: '1',
      response_type: 'code',
      client_id: 'web',
      redirect_uri: 'https://client.example/cb',
      scope: 'a b',
      state,
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    })
    expect([code.slice(0, 5), code_verifier?.length, redirect_uri]).toEqual(['c0de-', 43, 'https://client.example/cb'])
    expect(roles(session)).toEqual(['control', 'control'])
    expect(session.evidence[1]?.exchange).toMatchObject({
      endpoint: 'redirection',
      failure: { kind: 'intercepted' },
      authorizationRequest: { method: 'GET', url: sent[0]?.url },
    })
  })

  test('a token request with a fresh code each time', async () => {
    const { open, grant } = running(flow)
    const session = open()
    const bodies = [await session.prepare(grant('code')), await session.prepare(grant('code'))]
    const [one, two] = bodies.map(({ parameters }) => Object.fromEntries(parameters))
    expect(Object.keys(one ?? {})).toEqual(['grant_type', 'code', 'redirect_uri', 'code_verifier'])
    expect(one?.code).not.toBe(two?.code)
  })

  test('a refresh token, from the grant that issues it', async () => {
    const { open, grant, sent } = running(flow)
    const request = await open().prepare(grant('refresh'))
    expect(request.parameters).toEqual([
      ['grant_type', 'refresh_token'],
      ['refresh_token', 'r3fresh-1'],
    ])
    expect(sent).toHaveLength(2)
  })

  test('tokens, with what the response says of them', async () => {
    const { open, grant } = running(flow)
    expect(await open().obtain(grant('code'), having('x', 'y'))).toMatchObject({
      access_token: expect.stringMatching(/^token-/),
      refresh_token: 'r3fresh-1',
      scope: 'a',
    })
  })

  test('a request with some changes is sent after the control of the unchanged one', async () => {
    const { open, machine, sent } = running(() => token())
    const session = open()
    await session.request(machine, 'with x', having('x', 'y'))
    expect(sent.map(({ body }) => body)).toEqual(['grant_type=client_credentials', 'grant_type=client_credentials&x=y'])
    expect(session.evidence.map(({ exchange, role }) => [exchange.purpose, exchange.grant, role])).toEqual([
      ['machine grant', 'machine', 'control'],
      ['with x', 'machine', 'probe'],
    ])
  })

  test('without a control there is no changed request', async () => {
    const { open, machine, sent } = running(() => answering(400, { error: 'invalid_request' }))
    await expect(open().request(machine, 'with x', having('x', 'y'))).rejects.toMatchObject({
      undecided: 'precondition',
    })
    expect(sent).toHaveLength(1)
  })

  test.each<[string, Omit<Outcome, 'duration'>, string]>([
    ['a page', answering(200, 'log in'), `the last page was a page without title at ${origin}/authorize`],
    [
      'an error',
      answering(302, '', [['Location', 'https://client.example/cb?error=access_denied']]),
      'the redirection carried access_denied',
    ],
    [
      'a code in the fragment',
      answering(302, '', [['Location', 'https://client.example/cb#code=x']]),
      'the redirection carried no code',
    ],
    [
      'another origin',
      answering(302, '', [['Location', 'https://idp.example/login']]),
      'it was sent to https://idp.example/login, which is no origin of the descriptor (user_agent.origins)',
    ],
    [
      'an error without end',
      answering(302, '', [['Location', `https://client.example/cb?error=a%0Ab${'x'.repeat(5000)}`]]),
      'the redirection carried a\\nb',
    ],
  ])('no code comes with %s', async (_, answer, why) => {
    const { open, grant, sent } = running(() => answer)
    const failed = await open()
      .authorize(grant('code'))
      .catch((error: Error) => error)
    expect(failed).toMatchObject({ undecided: 'precondition', exchange: expect.stringMatching(/^1(\.1)?$/) })
    expect((failed as Error).message).toContain(`no authorization code was issued: ${why}`)
    expect((failed as Error).message.length).toBeLessThan(300)
    expect(sent).toHaveLength(1)
  })

  test('no refresh token comes', async () => {
    const { open, grant } = running((request, index) => (index === 0 ? flow(request, index) : token()))
    await expect(open().prepare(grant('refresh'))).rejects.toMatchObject({
      undecided: 'precondition',
      message: 'the code response has no refresh_token',
    })
  })

  test('the resource is asked for with a token, or with none', async () => {
    const { open, sent } = running(() => answering(200))
    const session = open()
    await session.resource('t', 'with a token')
    await session.resource(undefined, 'changed', (request) => ({ ...request, method: 'POST' }), 'control')
    expect(sent).toEqual([
      { method: 'GET', url: 'https://api.example/orders', headers: [bearer('t')] },
      { method: 'POST', url: 'https://api.example/orders', headers: [] },
    ])
    expect(roles(session)).toEqual(['probe', 'control'])
  })

  test('a token is revoked and introspected by a client as it is registered, or by nobody', async () => {
    const server = { ...acme.server, revocation_endpoint: `${origin}/revoke`, introspection_endpoint: `${origin}/what` }
    const { open, sent, machine, observed } = running(() => answering(200), { descriptor: { server } })
    const session = open()
    await session.revoke('t&t', { client: machine.client, hint: 'access_token', purpose: 'revoked' })
    await session.introspect('t', { changes: [having('token', 'u')], purpose: 'introspected', role: 'control' })
    expect(sent.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', `${origin}/revoke`, 'token=t%26t&token_type_hint=access_token'],
      ['POST', `${origin}/what`, 'token=u'],
    ])
    expect(sent.map(({ headers }) => headers.some(([name]) => name === 'Authorization'))).toEqual([true, false])
    expect(observed.map(({ endpoint, grant }) => [endpoint, grant])).toEqual([
      ['revocation', undefined],
      ['introspection', undefined],
    ])
    expect(roles(session)).toEqual(['probe', 'control'])
  })
})

describe('a server that does not serve', () => {
  test.each<[Omit<Outcome, 'duration'>, string, string]>([
    [failing('refused'), 'unreachable', 'as.example: it was refused'],
    [failing('dns'), 'unreachable', 'as.example: it was dns'],
    [failing('reset', { sent: true }), 'unreachable', 'as.example: it was reset'],
    [failing('malformed', { sent: true }), 'unreachable', 'as.example: it was malformed'],
    [failing('timeout', { sent: true }), 'timeout', 'as.example: it was timeout'],
    [failing('not_allowed'), 'precondition', 'as.example: it was not_allowed'],
    [answering(502, '', [['Content-Type', 'text/html']]), 'server_error', 'the server is not available: 502 text/html'],
    [
      answering(503, { error: 'temporarily_unavailable' }),
      'server_error',
      'the server is not available: 503 temporarily_unavailable',
    ],
    [answering(504), 'server_error', 'the server is not available: 504'],
  ])('leaves the case undecided', async (outcome, kind, message) => {
    const { open, observed } = running(() => outcome)
    await expect(open().send('other', at('/'), 'a test')).rejects.toMatchObject({
      undecided: kind,
      message,
      exchange: '1',
    })
    // A gateway's word is not the server's, and is not judged.
    expect(observed).toEqual([])
  })

  test('500 and 501 are answers', async () => {
    const { open, observed } = running((_, index) => answering(500 + index))
    expect((await open().send('other', at('/'), 'a test')).status).toBe(500)
    expect((await open().send('other', at('/'), 'a test')).status).toBe(501)
    expect(observed).toHaveLength(2)
  })

  test('an answer that was cut off is undecided, and not judged', async () => {
    const { response } = answering(200, 'x')
    const { open, observed } = running(() => (response ? { response: { ...response, truncated: true } } : {}))
    await expect(open().send('other', at('/'), 'a test')).rejects.toMatchObject({
      undecided: 'server_error',
      message: 'the answer is longer than 1048576 bytes (limits.response_size)',
    })
    expect(observed).toEqual([])
  })

  const ask = async (session: ReturnType<typeof openSession>, role?: 'control' | 'probe', path = '/') =>
    session.send('other', at(path), 'a test', role).catch((error: Error) => error.message)

  test('is given up after three failures in a row, and no request is made any more', async () => {
    const { open, sent } = running(() => failing('refused'))
    const session = open()
    for (let index = 0; index < 3; index++) expect(await ask(session)).toBe('as.example: it was refused')
    expect(await ask(session)).toBe('as.example: it was refused; given up after 3 such requests in a row')
    expect(await ask(open('another case'))).toContain('given up')
    expect(sent).toHaveLength(3)
  })

  test('is not given up for another host, nor after an answer in between', async () => {
    const { open, sent } = running(({ url }, index) =>
      url.startsWith(origin) && index !== 2 ? failing('refused') : answering(200),
    )
    const session = open()
    for (let index = 0; index < 5; index++) await ask(session)
    expect(sent).toHaveLength(5)
    await ask(session)
    expect(await ask(session)).toContain('given up after 3')
    expect((await session.resource(undefined, 'another host')).status).toBe(200)
  })

  test('is given up after three controls that it left unanswered, or that a gateway answered', async () => {
    for (const outcome of [
      failing('timeout', { sent: true }),
      answering(503),
      answering(502),
      answering(429, '', [['Retry-After', '0']]),
    ]) {
      const { open, sent } = running(() => outcome)
      const session = open()
      for (let index = 0; index < 20; index++) await ask(session, 'control')
      expect(sent).toHaveLength(3)
    }
  })

  // A probe may be what it chokes on: a route that never answers for a parameter that is missing, and is well otherwise.
  test('is given more time where it chokes on probes', async () => {
    const { open, sent } = running(() => failing('timeout', { sent: true }))
    const session = open()
    for (let index = 0; index < 20; index++) await ask(session)
    expect(sent).toHaveLength(12)
  })

  test('requests at once that fail are all counted', async () => {
    const { open } = running(() => failing('refused'), { limits: { concurrency: 3 } })
    await Promise.all(['a', 'b', 'c'].map((id) => ask(open(id))))
    expect(await ask(open('d'))).toContain('given up after 3')
  })

  test('a connection that was stale gets the request again, on a new one, and both are evidence', async () => {
    const { open, sent, run } = running((_, index) =>
      index === 0 ? failing('reset', { sent: true, stale: true }) : answering(200),
    )
    const session = open()
    expect((await session.send('other', at('/'), 'a test')).status).toBe(200)
    expect(sent[1]).toBe(sent[0])
    expect(session.evidence.map(({ exchange }) => exchange.purpose)).toEqual([
      'a test',
      'a test, again on a new connection',
    ])
    expect([run.counters.requests, run.unreachable.size]).toEqual([2, 0])
  })

  test('it gets it again once', async () => {
    const { open, sent } = running(() => failing('reset', { sent: true, stale: true }))
    expect(await ask(open())).toBe('as.example: it was reset')
    expect(sent).toHaveLength(2)
  })
})

describe('429', () => {
  const limited = (value?: string) => answering(429, '', value === undefined ? [] : [['Retry-After', value]])

  test.each<[string, string | undefined, number]>([
    ['seconds', '7', 7],
    ['no seconds', '0', 0],
    ['a date', 'Sat, 21 Nov 2026 10:00:09 GMT', 9],
    ['a date that has passed', 'Sat, 21 Nov 2026 09:00:00 GMT', 0],
    ['nothing', undefined, 1],
    ['no number and no date', 'soon', 1],
    ['as long as the limits allow', '60', 60],
  ])('with Retry-After in %s is waited for, and asked again', async (_, value, seconds) => {
    const clock = handClock()
    const { open, sent } = running((__, index) => (index === 0 ? limited(value) : answering(200)), { clock })
    const session = open()
    expect((await session.send('other', at('/'), 'a test')).status).toBe(200)
    expect(clock.waits[0]).toBeCloseTo(seconds)
    expect(sent).toHaveLength(2)
    expect(session.evidence[1]?.exchange.purpose).toBe('a test, again after Retry-After')
  })

  test.each([['61'], ['3600'], ['99999999999999999999'], ['Sat, 21 Nov 2026 12:00:00 GMT']])(
    'with Retry-After %s is not waited for',
    async (value) => {
      const clock = handClock()
      const { open, sent } = running(() => limited(value), { clock })
      await expect(open().send('other', at('/'), 'a test')).rejects.toMatchObject({
        undecided: 'rate_limited',
        message: expect.stringMatching(/^rate-limited for \S+ s, longer than limits.longest_wait allows$/),
      })
      expect([sent.length, clock.waits]).toEqual([1, []])
    },
  )

  test('twice is enough', async () => {
    const { open, sent } = running(() => limited('1'))
    await expect(open().send('other', at('/'), 'a test')).rejects.toMatchObject({
      undecided: 'rate_limited',
      message: 'rate-limited again after Retry-After',
      exchange: '2',
    })
    expect(sent).toHaveLength(2)
  })

  test('is obeyed by all cases', async () => {
    const still = handClock()
    const waits: number[] = []
    const clock: Clock = {
      ...still,
      pass: (seconds) => {
        waits.push(seconds)
        return new Promise(() => {})
      },
    }
    const { open, sent } = running(() => limited('30'), { clock })
    for (const id of ['first', 'second']) {
      open(id)
        .send('other', at('/'), 'a test')
        .catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, 0))
    }
    expect(sent).toHaveLength(1)
    expect(waits.map(Math.round)).toEqual([30, 30])
  })

  test('is not judged', async () => {
    const { open, observed } = running((_, index) => (index === 0 ? limited('0') : answering(200)))
    await open().send('other', at('/'), 'a test')
    expect(observed.map(({ response }) => response?.status)).toEqual([200])
  })
})

describe('limits', () => {
  test('requests_per_second paces a live provider, over all its cases', async () => {
    const clock = handClock()
    const times: number[] = []
    const { open } = running(
      () => {
        times.push(clock.now())
        return answering(200)
      },
      { clock, limits: { requests_per_second: 4 } },
    )
    const start = clock.now()
    for (const id of ['a', 'b', 'c', 'd']) await open(id).send('other', at('/'), 'a test')
    expect(times.map((time) => time - start)).toEqual([0, 250, 500, 750])
    await clock.pass(10)
    await open().send('other', at('/'), 'a test')
    await open().send('other', at('/'), 'a test')
    expect(times.slice(-2).map((time) => time - start)).toEqual([10_750, 11_000])
  })

  test('requests_per_second means nothing to a mocked one', async () => {
    const clock = handClock(true)
    const { open } = running(() => answering(200), { clock, mode: 'mocked', limits: { requests_per_second: 0.1 } })
    for (let index = 0; index < 5; index++) await open().send('other', at('/'), 'a test')
    expect(clock.waits).toEqual([])
  })

  test.each([1, 3])('concurrency %i: no more requests are under way at once', async (concurrency) => {
    let now = 0
    let most = 0
    const { open } = running(
      async () => {
        most = Math.max(most, ++now)
        await new Promise((resolve) => setTimeout(resolve, 2))
        now--
        return answering(200)
      },
      { limits: { concurrency } },
    )
    await Promise.all(Array.from({ length: 8 }, (_, id) => open(`${id}`).send('other', at('/'), 'a test')))
    expect(most).toBe(concurrency)
  })

  test('budget: no more requests are made, by any case', async () => {
    const { open, sent } = running(() => answering(200), { limits: { budget: 2 } })
    await open('a').send('other', at('/'), 'a test')
    await open('b').send('other', at('/'), 'a test')
    await expect(open('c').send('other', at('/'), 'a test')).rejects.toMatchObject({
      undecided: 'limits',
      message: 'the budget of 2 requests is used up (limits.budget)',
    })
    expect(sent).toHaveLength(2)
  })

  test('failed_authentications: of each account, where it is a live one', () => {
    const live = running(() => answering(200), { limits: { failed_authentications: 2 } })
    live.open('a').failsToAuthenticate('machine')
    live.open('b').failsToAuthenticate('machine')
    live.open('c').failsToAuthenticate('web')
    expect(() => live.open('d').failsToAuthenticate('machine')).toThrow(
      '2 failed authentications of machine were made already (limits.failed_authentications)',
    )
    const mocked = running(() => answering(200), { mode: 'mocked', limits: { failed_authentications: 0 } })
    expect(() => mocked.open().failsToAuthenticate('machine')).not.toThrow()
  })
})

describe('waiting', () => {
  test('on a virtual clock costs nothing, however long it is', async () => {
    const clock = handClock(true)
    const { open, sent } = running(() => answering(200), { clock, mode: 'mocked' })
    const session = open()
    const before = session.now()
    await session.wait(86_400)
    expect(session.now() - before).toBe(86_400_000)
    expect(sent).toEqual([])
  })

  test('live goes as far as the limits', async () => {
    const clock = handClock()
    const { open } = running(() => answering(200), { clock, limits: { longest_wait: 10 } })
    await open().wait(10)
    await expect(open().wait(10.5)).rejects.toMatchObject({
      undecided: 'limits',
      message: 'it would take 11 s of waiting; limits.longest_wait allows 10 s',
    })
    expect(clock.waits).toEqual([10])
  })

  const test_clock = { url: `${origin}/clock` }

  test('by a test clock of the server is a request, and costs no time', async () => {
    const clock = handClock()
    const { open, sent } = running(() => answering(204), { clock, descriptor: { test_clock } })
    const session = open()
    const before = session.now()
    await session.wait(3599.5)
    expect(sent).toEqual([
      {
        method: 'POST',
        url: test_clock.url,
        headers: [['Content-Type', 'application/json']],
        body: '{"advance":3600}',
      },
    ])
    expect([session.now() - before, open('other').now() - before, clock.waits]).toEqual([3_600_000, 3_600_000, []])
    expect(roles(session)).toEqual(['control'])
  })

  test('by a test clock that does not go forward is undecided', async () => {
    const { open } = running(() => answering(404), { descriptor: { test_clock } })
    const session = open()
    const before = session.now()
    await expect(session.wait(60)).rejects.toMatchObject({
      undecided: 'precondition',
      message: 'the test clock did not go forward',
    })
    expect(session.now()).toBe(before)
  })
})

describe('a run that is stopped', () => {
  test('sends nothing more', async () => {
    const { open, sent } = running(() => answering(200), { signal: AbortSignal.abort() })
    await expect(open().send('other', at('/'), 'a test')).rejects.toMatchObject({ undecided: 'interrupted' })
    expect(sent).toEqual([])
  })

  test('does not use the answer to what was under way, and does not hold it against the server', async () => {
    const controller = new AbortController()
    const { open, run } = running(
      () => {
        controller.abort()
        return failing('other')
      },
      { signal: controller.signal },
    )
    await expect(open().send('other', at('/'), 'a test')).rejects.toMatchObject({
      undecided: 'interrupted',
      message: 'the run was stopped',
      exchange: '1',
    })
    expect(run.unreachable.size).toBe(0)
  })

  test('does not go on waiting', async () => {
    const controller = new AbortController()
    const clock: Clock = {
      ...handClock(),
      pass: () => {
        controller.abort()
        return Promise.reject(controller.signal.reason)
      },
    }
    const { open } = running(() => answering(200), { clock, signal: controller.signal })
    await expect(open().wait(1)).rejects.toMatchObject({ undecided: 'interrupted', message: 'the run was stopped' })
  })

  test('because the time is up says so', async () => {
    const signal = AbortSignal.abort(new DOMException('too long', 'TimeoutError'))
    const { open } = running(() => answering(200), { signal })
    await expect(open().send('other', at('/'), 'a test')).rejects.toMatchObject({ undecided: 'timeout' })
  })
})

describe('every exchange', () => {
  test('is numbered in order, kept, learned from, and told', async () => {
    const { open, observed, run } = running((_, index) => answering(200, { access_token: `t0ken-number-${index}` }))
    await open('a').send('token', at('/one'), 'one')
    await open('b').send('token', at('/two'), 'two')
    expect(observed.map(({ id, purpose, request }) => [id, purpose, request.url])).toEqual([
      ['1', 'one', `${origin}/one`],
      ['2', 'two', `${origin}/two`],
    ])
    expect(run.redactor.redact('t0ken-number-1')).toBe('<access_token:2>')
    expect(observed[0] && answerOf(observed[0])?.members).toEqual({ access_token: 't0ken-number-0' })
  })
})

test('a made-up value is 32 characters that no server issued', () => {
  const values = Array.from({ length: 100 }, madeUp)
  expect(new Set(values).size).toBe(100)
  for (const value of values) expect(value).toMatch(/^[\w-]{32}$/)
})

describe('guesses', () => {
  const tooMany = answering(429, '', [['Retry-After', '30']])

  test('are answered by 429, which is not waited for', async () => {
    const clock = handClock()
    const { open, machine, sent } = running(() => tooMany, { clock })
    const session = open()
    const answer = await session.guess(await session.prepare(machine), 'a guess')
    expect([answer.status, sent.length, clock.waits]).toEqual([429, 1, []])
  })

  test('are counted all at once, and none is made where the limits do not allow as many', () => {
    const { open } = running(() => token(), { limits: { failed_authentications: 20 } })
    const session = open()
    session.failsToAuthenticate('machine')
    expect(() => session.failsToAuthenticate('machine', 20)).toThrow(
      '1 failed authentications of machine were made already, and 20 more are needed (limits.failed_authentications)',
    )
    expect(() => session.failsToAuthenticate('machine', 19)).not.toThrow()
    expect(() => session.failsToAuthenticate('machine')).toThrow('20 failed authentications')
  })
})

describe('requests at the same moment', () => {
  const at = async (session: ReturnType<typeof openSession>, machine: Grant, many = 3) => {
    const request = await session.prepare(machine)
    return session.together(
      Array.from({ length: many }, () => request),
      'a race',
    )
  }

  test('are answered in their order, and are all evidence', async () => {
    const { open, machine, observed } = running((_, index) =>
      answering(index === 1 ? 200 : 400, { error: `e${index}` }),
    )
    const session = open()
    const answers = await at(session, machine)
    expect(answers.map(({ members }) => members.error)).toEqual(['e0', 'e1', 'e2'])
    expect(session.evidence.map(({ exchange }) => exchange.id)).toEqual(['1', '2', '3'])
    expect(observed).toHaveLength(3)
    expect(session.requests()).toBe(3)
  })

  test('are not sent where the budget does not hold all of them', async () => {
    const { open, machine, sent } = running(() => token(), { limits: { budget: 2 } })
    await expect(at(open(), machine)).rejects.toMatchObject({ undecided: 'limits' })
    expect(sent).toHaveLength(0)
  })

  test('that are rate-limited decide nothing', async () => {
    const { open, machine } = running((_, index) => (index === 2 ? answering(429) : token()))
    await expect(at(open(), machine)).rejects.toMatchObject({ undecided: 'rate_limited', exchange: '3' })
  })

  test('are paid for by those that come after them', async () => {
    const clock = handClock()
    const { open, machine } = running(() => token(), { clock, limits: { requests_per_second: 10 } })
    const session = open()
    await at(session, machine)
    await session.obtain(machine)
    expect(clock.waits.reduce((sum, seconds) => sum + seconds, 0)).toBeCloseTo(0.3)
  })
})

describe('what was issued', () => {
  test('is known to all cases by kind and client, in its order', async () => {
    const { open, machine, grant } = running(({ method }, index) =>
      method === 'GET'
        ? answering(303, '', [['Location', `https://client.example/cb?code=c${index}`]])
        : answering(200, { access_token: `a${index}`, refresh_token: `r${index}` }),
    )
    await open('one').obtain(machine)
    await open('two').obtain(grant('code'))
    await open('three').obtain(machine)
    const session = open('four')
    expect([...session.issued('access_token')]).toEqual([
      ['machine', ['a0', 'a3']],
      ['web', ['a2']],
    ])
    expect([...session.issued('refresh_token')]).toEqual([
      ['machine', ['r0', 'r3']],
      ['web', ['r2']],
    ])
    expect([...session.issued('code')]).toEqual([['web', ['c1']]])
    expect(session.evidence).toEqual([])
  })

  test('is not more than fits into memory, whatever a server sends', async () => {
    const { open, machine } = running((_, index) => answering(200, { access_token: `${'x'.repeat(9000)}${index}` }))
    const session = open()
    for (let count = 0; count < 210; count++) await session.obtain(machine)
    const [, values = []] = [...session.issued('access_token')][0] ?? []
    expect(values).toHaveLength(200)
    expect(values.every((value) => value.length === 4096)).toBe(true)
    expect(values[7]?.endsWith('7')).toBe(true)
  })
})
