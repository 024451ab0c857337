import { setMaxListeners } from 'node:events'
import { afterAll, describe, expect, test } from 'vitest'
import { mockedTarget } from '../fixtures/in-memory.ts'
import { conforming as conformingPolicies, type Policies } from '../fixtures/policies.ts'
import { mockedProvider } from '../fixtures/proof.ts'
import type { Provider } from '../providers/provider.ts'
import { responseParameter } from './authorization-assertion.ts'
import { codeVerifier, parameterOf, withChallenge, withoutChallenge } from './authorization-request.ts'
import { virtualClock } from './clock.ts'
import type { Exchange } from './exchange.ts'
import { formUserAgent } from './form-user-agent.ts'
import { type Grant, subjectOf } from './grant.ts'
import { redactor } from './redact.ts'
import { openSession, type Run, type Session, startRun } from './session.ts'
import { having, repeating, without } from './token-request.ts'
import type { Cookie, Tab, UserAgent } from './user-agent.ts'
import { openWire } from './wire.ts'

const conforming = await mockedProvider('fixtures/conforming.yaml')

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing) await close()
})

/** A run against the embedded server, with its login and consent pages. */
const running = (
  user_agent: Partial<Provider['descriptor']['user_agent']> = {},
  userAgent: UserAgent = formUserAgent(),
) => {
  const provider: Provider = {
    ...conforming,
    descriptor: { ...conforming.descriptor, user_agent: { driver: 'form', ...user_agent } },
  }
  const target = mockedTarget(provider)
  const subject = subjectOf(provider)
  const observed: Exchange[] = []
  const wire = openWire({
    origins: ['http://127.0.0.1:4010'],
    timeout: 10,
    responseSize: 1_048_576,
    ...(target.connect ? { connect: target.connect } : {}),
  })
  const { signal } = new AbortController()
  setMaxListeners(0, signal)
  const run: Run = startRun(subject, {
    wire,
    clock: target.clock,
    redactor: redactor(),
    signal,
    observe: (exchange) => void observed.push(exchange),
    userAgent: async () => userAgent,
  })
  closing.push(wire.close)
  const grant = (name: string): Grant => {
    const found = subject.grants.find((candidate) => candidate.name === name)
    if (!found) throw new Error(`no grant ${name}`)
    return found
  }
  const session: Session = openSession(run, 'a case')
  return { run, session, observed, code: grant('authorization_code'), pkce: grant('authorization_code_with_pkce') }
}

const purposes = (session: Session) => session.evidence.map(({ exchange }) => exchange.purpose)

test('a code is obtained through login and consent, with every hop in the evidence', async () => {
  const { session, observed, code } = running()
  const authorization = await session.authorize(code)
  expect(purposes(session)).toEqual([
    'authorization request',
    'login',
    'redirect 1',
    'approve',
    'authorization response',
  ])
  expect(session.requests()).toBe(1)
  expect(authorization.done.map(({ action }) => action.purpose)).toEqual(['login', 'approve'])
  expect(authorization.answers.map(({ status }) => status)).toEqual([200, 303, 200, 303])
  expect(authorization.response.uri).toBe(authorization.exchange.request.url)
  expect(observed.map(({ endpoint }) => endpoint)).toEqual([
    'authorization',
    'authorization',
    'authorization',
    'authorization',
    'redirection',
  ])
})

test('and redeemed once, as it was asked for', async () => {
  const { session, pkce } = running()
  const authorization = await session.authorize(pkce)
  const request = session.redemption(authorization)
  expect(request.parameters).toEqual([
    ['grant_type', 'authorization_code'],
    ['code', authorization.code],
    ['redirect_uri', 'https://app.example/callback'],
    ['code_verifier', authorization.request.code_verifier],
  ])
  expect((await session.submit(request, 'redeemed')).status).toBe(200)
  expect((await session.submit(request, 'redeemed again')).members.error).toBe('invalid_grant')
})

describe('parameters are', () => {
  test('added, changed and left out', async () => {
    const { session, code } = running()
    const verifier = codeVerifier()
    const changes = [withChallenge(verifier), having('scope', 'read'), without('state')]
    const authorization = await session.authorize(code, { changes })
    expect(parameterOf(authorization.request, 'scope')).toBe('read')
    expect(responseParameter(authorization, 'state')).toBeUndefined()
    expect(session.redemption(authorization).parameters.at(-1)).toEqual(['code_verifier', verifier])
    const undone = await session.authorize(code, { changes: [...changes, withoutChallenge] })
    expect(session.redemption(undone).parameters.map(([name]) => name)).not.toContain('code_verifier')
  })

  test('repeated', async () => {
    const { session, code } = running()
    const outcome = await session.requestAuthorization(code, { changes: [repeating('scope', 'read')] })
    expect(responseParameter(outcome, 'error')).toBe('invalid_request')
  })
})

test('a request that must not be redirected ends on the page of the server', async () => {
  const { session, code } = running()
  const changes = [having('redirect_uri', 'https://attacker.example/callback')]
  const outcome = await session.requestAuthorization(code, { changes })
  expect(outcome.response).toBeUndefined()
  expect(outcome.page).toMatchObject({ status: 400, title: 'This request cannot be answered' })
  expect(outcome.exchanges).toHaveLength(1)
})

test('consent is refused', async () => {
  const { session, code } = running()
  const outcome = await session.deny(code)
  expect(outcome.done.at(-1)?.action.purpose).toBe('deny')
  expect(responseParameter(outcome, 'error')).toBe('access_denied')
})

test('nothing is refused where nothing can be', async () => {
  const { session, code } = running()
  const denied = session.deny(code, { changes: [having('response_type', 'nonsense')] })
  await expect(denied).rejects.toMatchObject({
    undecided: 'precondition',
    message: expect.stringContaining('there was nothing to refuse'),
  })
})

test('another resource owner logs in, with a one-time password', async () => {
  const { session, code } = running()
  const outcome = await session.authorize(code, { second: true })
  expect(outcome.done.map(({ action }) => action.purpose)).toEqual(['login', 'one-time password', 'approve'])
  const { run } = running()
  const alone: Run = { ...run, subject: { ...run.subject, owners: run.subject.owners.slice(0, 1) } }
  await expect(openSession(alone, 'a case').authorize(code, { second: true })).rejects.toThrow(
    'the descriptor names no second resource owner',
  )
})

describe('a login', () => {
  const logins = ({ evidence }: Session) => evidence.filter(({ exchange }) => exchange.purpose === 'login').length

  test('is fresh for every flow', async () => {
    const { session, code } = running()
    await session.authorize(code)
    await session.authorize(code)
    expect(logins(session)).toBe(2)
  })

  test('is reused where the descriptor says so, unless a check needs a fresh one or refuses', async () => {
    const { session, code } = running({ storage: true })
    await session.authorize(code)
    await session.authorize(code)
    expect(logins(session)).toBe(1)
    await session.authorize(code, { fresh: true })
    expect(logins(session)).toBe(2)
    await session.deny(code)
    expect(logins(session)).toBe(3)
  })

  test('is reused by one flow at a time, however many want it', async () => {
    const { session, code } = running({ storage: true })
    const authorizations = await Promise.all([1, 2, 3].map(() => session.authorize(code)))
    expect(new Set(authorizations.map((authorization) => authorization.code)).size).toBe(3)
    expect(logins(session)).toBe(1)
  })

  test('goes on in another flow with its cookies', async () => {
    const { session, code } = running()
    let kept: readonly Cookie[] = []
    await session.authorize(code, {
      atEnd: async (tab) => {
        kept = await tab.cookies()
      },
    })
    expect(kept.map(({ name }) => name)).toEqual(['session'])
    await session.authorize(code, { cookies: kept })
    expect(logins(session)).toBe(1)
  })

  test('is not begun where the first page is all that is wanted', async () => {
    const { session, code } = running()
    const outcome = await session.requestAuthorization(code, { untouched: true })
    expect([outcome.page?.title, outcome.done]).toEqual(['Log in', []])
  })
})

test('flows at the same time do not disturb each other', async () => {
  const { session, code, pkce } = running()
  const flows = Array.from({ length: 20 }, (_, index) => session.authorize(index % 2 === 0 ? code : pkce))
  const authorizations = await Promise.all(flows)
  for (const authorization of authorizations) {
    expect(responseParameter(authorization, 'state')).toBe(parameterOf(authorization.request, 'state'))
  }
  expect(new Set(authorizations.map((authorization) => authorization.code)).size).toBe(20)
  const redeemed = await Promise.all(
    authorizations.map((authorization) => session.submit(session.redemption(authorization), 'redeemed')),
  )
  expect(redeemed.map(({ status }) => status)).toEqual(Array(20).fill(200))
})

describe('what does not come to an end is undecided', () => {
  const never = () => new Promise<never>(() => {})
  const page = { url: 'https://as.example/wait?secret', status: 200, title: 'Please wait', text: '', controls: [] }
  const tabWith = (more: Partial<Tab>): UserAgent => ({
    tab: async (transport) => ({
      open: async (request) => {
        const exchange = await transport.send(request, 'authorization request')
        return { page: { ...page, exchange, has: async () => false } }
      },
      act: never,
      wait: never,
      send: never,
      cookies: async () => [],
      picture: async () => Buffer.from('picture'),
      close: async () => {},
      ...more,
    }),
    close: async () => {},
  })

  test('in bounded time, with the last page and a picture of it', async () => {
    const { session, code } = running({ timeout: 0.1 }, tabWith({}))
    const failed = await session.authorize(code).catch((error: unknown) => error)
    expect(failed).toMatchObject({
      undecided: 'timeout',
      message:
        'the user agent did not get to an end within 0.1 s (user_agent.timeout); the last page was "Please wait" at https://as.example/wait',
      picture: Buffer.from('picture'),
      exchange: '1',
    })
  })

  test('with the reason where the user agent gives up', async () => {
    const { session, code } = running({}, tabWith({ open: async () => ({ stuck: 'it was redirected in circles' }) }))
    await expect(session.authorize(code)).rejects.toMatchObject({
      undecided: 'precondition',
      message: 'the user agent did not get through: it was redirected in circles; no page was shown',
    })
  })

  test('where a page changes for ever without another page to fill in', async () => {
    const { session, code } = running({ timeout: 0.2 })
    const { run } = running({ timeout: 0.2 }, tabWith({ wait: async () => ({ stuck: 'its script failed' }) }))
    await expect(openSession(run, 'a case').authorize(code)).rejects.toThrow('its script failed')
    expect(session.requests()).toBe(0)
  })

  test('with a bounded number of pictures', async () => {
    const { run, code } = running({}, tabWith({ wait: async () => ({ stuck: 'no' }) }))
    for (let count = 0; count < 12; count++)
      await openSession(run, 'a case')
        .authorize(code)
        .catch(() => {})
    expect(run.counters.pictures).toBe(10)
  })
})

test('only documented requests are put to a person, live', async () => {
  const { run, code } = running()
  const live: Run = {
    ...run,
    clock: virtualClock(),
    subject: {
      ...run.subject,
      provider: {
        ...run.subject.provider,
        mode: 'live',
        descriptor: { ...run.subject.provider.descriptor, user_agent: { driver: 'interactive' } },
      },
    },
  }
  const asked = openSession(live, 'a case').requestAuthorization(code, { changes: [without('state')] })
  await expect(asked).rejects.toMatchObject({ undecided: 'limits' })
})

describe('the control of an implicit grant', async () => {
  const legacy = await mockedProvider('fixtures/legacy-grants.yaml')
  const [grant] = subjectOf(legacy).implicitGrants
  if (!grant) throw new Error('no implicit grant')

  const opened = (policies?: Policies) => {
    const target = mockedTarget(legacy, undefined, policies)
    const wire = openWire({
      origins: ['http://127.0.0.1:4016'],
      timeout: 10,
      responseSize: 1_048_576,
      ...(target.connect ? { connect: target.connect } : {}),
    })
    closing.push(wire.close)
    const { signal } = new AbortController()
    setMaxListeners(0, signal)
    const agent = formUserAgent()
    const parts = { wire, clock: target.clock, redactor: redactor(), signal, observe: () => {} }
    const run: Run = startRun(subjectOf(legacy), { ...parts, userAgent: async () => agent })
    return { run, session: openSession(run, 'a case') }
  }

  test('is the token of the authorization response, asked for once', async () => {
    const { run, session } = opened()
    const { access_token, answer } = await session.control(grant)
    expect(access_token.length).toBeGreaterThan(20)
    expect(answer.status).toBe(303)
    const sent = run.counters.requests
    expect((await session.control(grant)).access_token).toBe(access_token)
    expect([run.counters.requests, session.requests()]).toEqual([sent, 0])
    expect(run.redactor.redact(`#access_token=${access_token}`)).not.toContain(access_token)
  })

  test('is undecided where none comes', async () => {
    const { session } = opened({ ...conformingPolicies, mayAskForToken: () => false })
    await expect(session.control(grant)).rejects.toThrow(
      'no access token came with the authorization response: a redirect with error=unauthorized_client',
    )
  })
})
