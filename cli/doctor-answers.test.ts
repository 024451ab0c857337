/**
 * How doctor reads what it saw.
 */
import { describe, expect, test } from 'vitest'
import type { Exchange, FailureKind } from '../engine/exchange.ts'
import type { Grant } from '../engine/grant.ts'
import { undecided } from '../engine/verdict.ts'
import {
  type Attempt,
  aheadOf,
  clientAnswers,
  clockAnswers,
  credentialsAnswer,
  exitCodeOf,
  loginAnswer,
  metadataAnswers,
  notChecked,
  ok,
  problem,
  reachAnswers,
  redirectAnswer,
} from './doctor-answers.ts'

const origin = 'https://as.example'

const exchange = (
  endpoint: Exchange['endpoint'],
  status: number,
  body = '',
  more: Partial<Exchange> & { readonly date?: string; readonly type?: string } = {},
): Exchange => ({
  id: '1',
  endpoint,
  purpose: endpoint === 'authorization' ? 'authorization request' : 'a request',
  request: { method: 'GET', url: `${origin}/x`, headers: [] },
  response: {
    status,
    statusText: '',
    headers: [
      ['Content-Type', more.type ?? 'application/json'],
      ...(more.date === undefined ? [] : ([['Date', more.date]] as const)),
    ],
    body: Buffer.from(body),
    truncated: false,
  },
  started: 0,
  duration: 10,
  ...more,
})

const client: NonNullable<Grant['client']> = {
  name: 'web',
  client_id: 'web',
  client_secret: 'a-secret',
  token_endpoint_auth_method: 'client_secret_basic',
  methodStated: true,
  redirect_uris: ['https://app.acme.test/callback'],
  grant_types: ['authorization_code'],
  scope: undefined,
}

const grant: Grant = {
  name: 'authorization_code',
  grant_type: 'authorization_code',
  client,
  authentication: 'client_secret_basic',
  parametersIn: 'form',
  parameters: {},
  authorizationRequest: {},
  offersRefreshToken: false,
}

const sources = {
  environmentOf: (label: string) => ({ 'client_secret:web': 'ACME_SECRET', 'password:user': 'ACME_PASSWORD' })[label],
}

const failed = (message: string) => undecided('precondition', message)

describe('reachability', () => {
  const fails = (kind: FailureKind, message: string) =>
    reachAnswers(origin, { failure: { kind, message }, duration: 1 })

  test.each<[FailureKind, RegExp]>([
    ['dns', /host name/],
    ['refused', /port is right/],
    ['timeout', /firewall/],
    ['reset', /https/],
    ['malformed', /HTTP/],
    ['other', /is up/],
  ])('%s is a problem with a way out', (kind, advice) => {
    const [answer, ...others] = fails(kind, 'what happened')
    expect(answer).toMatchObject({ question: 'reachable', status: 'problem', found: 'what happened' })
    expect(answer?.advice).toMatch(advice)
    expect(others).toEqual([])
  })

  test.each([
    ['TLS could not be established (self-signed certificate in certificate chain)', /NODE_EXTRA_CA_CERTS/],
    ['TLS could not be established (certificate has expired)', /Renew/],
    ["TLS could not be established (Hostname/IP does not match certificate's altnames)", /another name/],
    ['the server does not speak TLS on this port', /http instead of https/],
  ])('%s is told as a problem of TLS', (message, advice) => {
    const [answer] = fails('tls', message)
    expect(answer).toMatchObject({ question: 'tls', status: 'problem' })
    expect(answer?.advice).toMatch(advice)
  })

  test('any response is an answer; without TLS only this machine is in order', () => {
    const { response } = exchange('other', 404)
    const statuses = (from: string) =>
      reachAnswers(from, { ...(response ? { response } : {}), duration: 1 }).map(({ status }) => status)
    expect(statuses(origin)).toEqual(['ok', 'ok'])
    expect(statuses('http://127.0.0.1:80')).toEqual(['ok', 'not_checked'])
    expect(statuses('http://as.example')).toEqual(['ok', 'problem'])
  })
})

describe('clocks', () => {
  const now = Date.parse('2026-11-20T10:00:00Z')
  const dated = (date: string) => exchange('other', 200, '', { date, started: now })

  test('a Date is compared with when it was sent', () => {
    expect(aheadOf(dated('Fri, 20 Nov 2026 10:05:00 GMT'))).toBeCloseTo(300, -1)
    expect(aheadOf(dated('yesterday'))).toBeUndefined()
    expect(clockAnswers([dated('Fri, 20 Nov 2026 10:00:02 GMT')], false)[0]?.status).toBe('ok')
    expect(clockAnswers([dated('Fri, 20 Nov 2026 09:55:00 GMT')], false)[0]).toMatchObject({
      status: 'problem',
      found: 'it is 5 min behind this machine',
    })
    expect(clockAnswers([dated('Fri, 20 Nov 2026 10:05:00 GMT')], true)[0]?.status).toBe('not_checked')
    expect(clockAnswers([exchange('other', 200)], false)[0]?.status).toBe('not_checked')
  })
})

describe('metadata', () => {
  const server = { issuer: origin, token_endpoint: `${origin}/token`, scopes_supported: ['read'] }

  test('agree where they say the same, or more', () => {
    const members = { ...server, scopes_supported: ['read', 'write'], more: 1 }
    expect(metadataAnswers(server, members, origin)).toEqual([expect.objectContaining({ status: 'ok' })])
  })

  test('both values are named where they differ, and are inert', () => {
    const answers = metadataAnswers(
      server,
      { ...server, token_endpoint: `${origin}/\u001b[2J\nnew`, scopes_supported: 'read' },
      origin,
    )
    expect(answers.map(({ about }) => about)).toEqual(['server.token_endpoint', 'server.scopes_supported'])
    expect(answers[0]?.found).toContain(`"${origin}/token`.replace('"', '\\"'))
    expect(answers.map(({ found }) => found).join()).not.toMatch(/\p{Cc}/u)
  })

  test('what is left out has its default, or says nothing', () => {
    const of = (said: object) => metadataAnswers(said, { issuer: origin }, origin)[0]?.status
    expect(of({ token_endpoint_auth_methods_supported: ['client_secret_basic'] })).toBe('ok')
    expect(of({ token_endpoint_auth_methods_supported: ['none'] })).toBe('problem')
    expect(of({ code_challenge_methods_supported: ['S256'] })).toBe('ok')
    expect(of({ token_endpoint: `${origin}/token` })).toBe('problem')
    expect(of({ authorization_response_iss_parameter_supported: true })).toBe('problem')
  })
})

describe('clients', () => {
  test('the same client, the same secret, the same account', () => {
    const answers = clientAnswers({
      name: 'Acme',
      clients: {
        one: { client_id: 'a', client_secret: 'hunter2-secret' },
        two: { client_id: 'a', client_secret: 'other-secret' },
        three: { client_id: 'c', client_secret: 'hunter2-secret' },
      },
      resource_owners: { x: { username: 'u', password: 'p' }, y: { username: 'u', password: 'q' } },
    })
    expect(answers.map(({ about, found }) => `${about}: ${found}`)).toEqual([
      'one and two: they have the same client_id',
      'one and three: they have the same client_secret',
      'x and y: they are the same resource owner',
    ])
    expect(JSON.stringify(answers)).not.toContain('hunter2')
  })

  test('one alone is not checked', () => {
    expect(clientAnswers({ name: 'Acme', clients: { one: { client_id: 'a' } } })[0]?.status).toBe('not_checked')
  })
})

describe('an attempt', () => {
  const page = (status: number, body = '', more: Partial<Exchange> = {}) =>
    exchange('authorization', status, body, { type: 'text/html', ...more })
  const arrived = (query: string): Exchange => {
    const { response: _, ...sent } = exchange('redirection', 0)
    return { ...sent, request: { method: 'GET', url: `https://app.acme.test/callback?${query}`, headers: [] } }
  }
  const read = (attempt: Omit<Attempt, 'grant'>) => {
    const made = { grant, ...attempt }
    return {
      credentials: credentialsAnswer(made, sources),
      login: loginAnswer(made, 'user', sources),
      redirect: redirectAnswer(made),
    }
  }

  test('that succeeds is in order throughout', () => {
    const { credentials, login, redirect } = read({ exchanges: [page(200), arrived('code=x'), exchange('token', 200)] })
    expect([credentials.status, login.status, redirect.status]).toEqual(['ok', 'ok', 'ok'])
  })

  test('with a wrong secret names the variable, and that the login was fine', () => {
    const refused = exchange('token', 401, '{"error":"invalid_client","error_description":"no\\u001b[2J"}')
    const { credentials, login } = read({ exchanges: [page(200), arrived('code=x'), refused], error: failed('401') })
    expect(login.status).toBe('ok')
    expect(credentials).toMatchObject({ status: 'problem' })
    expect(credentials.found).toMatch(/401 invalid_client: no/)
    expect(credentials.found).not.toMatch(/\p{Cc}/u)
    expect(credentials.advice).toMatch(/\$ACME_SECRET/)
    expect(JSON.stringify(credentials)).not.toContain('a-secret')
  })

  test('with a redirection URI that is not registered', () => {
    const { redirect, login, credentials } = read({
      exchanges: [page(400, '<h1>redirect_uri did not match</h1>')],
      error: failed('no code'),
    })
    expect(redirect).toMatchObject({ status: 'problem' })
    expect(redirect.advice).toMatch(/Register https:\/\/app\.acme\.test\/callback/)
    expect([login.status, credentials.status]).toEqual(['not_checked', 'not_checked'])
  })

  test('with a redirection URI that nobody filled in', () => {
    const reserved = { ...grant, client: { ...client, redirect_uris: ['https://client.example/callback'] } }
    const answer = redirectAnswer({ grant: reserved, exchanges: [page(400)], error: failed('no code') })
    expect(answer.advice).toMatch(/reserved for examples/)
  })

  test('with a wrong password tells the last page, and says nothing of the URI', () => {
    const submitted = page(401, 'wrong redirect_uri', {
      purpose: 'login',
      request: { method: 'POST', url: origin, headers: [] },
    })
    const { login, redirect } = read({
      exchanges: [page(200), submitted],
      error: failed('no authorization code was issued: the last page was "Sign in"'),
    })
    expect(login).toMatchObject({ status: 'problem', found: expect.stringMatching(/the last page was "Sign in"/) })
    expect(login.advice).toMatch(/\$ACME_PASSWORD/)
    expect(redirect.status).toBe('not_checked')
  })

  test('that is sent back with an error says which', () => {
    const { login, redirect } = read({
      exchanges: [arrived('error=invalid_scope&error_description=a%0Ab')],
      error: failed('no code'),
    })
    expect(login.found).toBe('the server sent back error=invalid_scope: a\\nb')
    expect(redirect.status).toBe('ok')
  })

  test('that is rate-limited is not checked', () => {
    const { credentials } = read({
      exchanges: [exchange('token', 429)],
      error: undecided('rate_limited', 'rate-limited for 600 s'),
    })
    expect(credentials).toMatchObject({ status: 'not_checked', found: 'rate-limited for 600 s' })
  })

  test('what a browser loads beside the page does not count', () => {
    const { login } = read({
      exchanges: [page(200), page(404, '', { purpose: 'page resource' })],
      error: failed('stuck'),
    })
    expect(login.status).toBe('problem')
  })
})

test('an outage, a problem and what is not checked are told apart', () => {
  const wrong = problem('credentials', 'web', 'refused', 'check')
  expect(exitCodeOf([ok('tls', origin, 'fine'), notChecked('clock', 'Date', 'none')])).toBe(0)
  expect(exitCodeOf([wrong, ok('tls', origin, 'fine')])).toBe(1)
  expect(exitCodeOf([wrong, problem('reachable', origin, 'down', 'wait')])).toBe(3)
})
