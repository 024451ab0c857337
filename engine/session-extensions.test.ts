import { decodeJwt } from 'jose'
import { expect, test } from 'vitest'
import type { Descriptor } from '../providers/descriptor.ts'
import { realClock } from './clock.ts'
import { type Header, headerValues, type WireRequest } from './exchange.ts'
import { formUserAgent } from './form-user-agent.ts'
import { subjectOf } from './grant.ts'
import { redactor } from './redact.ts'
import { openSession, type Session, startRun } from './session.ts'
import { tokenRequestOf } from './token-request.ts'
import type { Outcome } from './wire.ts'

const origin = 'https://as.example'

const acme: Descriptor = {
  name: 'Acme',
  server: { token_endpoint: `${origin}/token`, registration_endpoint: `${origin}/register` },
  clients: { machine: { client_id: 'machine', client_secret: 's3cret-of-machine' } },
  resource: { url: `${origin}/orders?all=1` },
  registration: { initial_access_token: 'initial-5b2c' },
  documented: { grants: { machine: { grant_type: 'client_credentials', client: 'machine', source: 'a test' } } },
  limits: { requests_per_second: 1_000_000, registrations: 2 },
}

type Answer = { readonly status: number; readonly headers?: readonly Header[]; readonly body?: object }

/** A session whose wire answers as it is told. */
const opened = (answers: (request: WireRequest, index: number) => Answer) => {
  const sent: WireRequest[] = []
  const send = async (request: WireRequest): Promise<Outcome> => {
    sent.push(request)
    const { status, headers = [], body = {} } = answers(request, sent.length - 1)
    const text = Buffer.from(JSON.stringify(body))
    return { response: { status, statusText: '', headers, body: text, truncated: false }, duration: 1 }
  }
  const run = startRun(subjectOf({ id: 'acme', file: 'acme.yaml', mode: 'live', descriptor: acme, secrets: [] }), {
    wire: { send, together: (requests) => Promise.all(requests.map(send)), close: async () => {} },
    clock: realClock,
    redactor: redactor(),
    signal: new AbortController().signal,
    observe: () => {},
    userAgent: async () => formUserAgent(),
  })
  return { sent, session: openSession(run, 'a case') }
}

const nonceSent = ({ headers }: WireRequest): unknown => decodeJwt(headerValues(headers, 'dpop')[0] ?? '').nonce

const ask = (session: Session) => {
  const [grant] = session.subject.grants
  if (!grant) throw new Error('no grant')
  return session.submitWithProof(tokenRequestOf(grant, `${origin}/token`), 'a token')
}

test('a proof is made again with the nonce that a token endpoint asks for, and from then on', async () => {
  const { sent, session } = opened((_, index) =>
    index === 0
      ? { status: 400, headers: [['DPoP-Nonce', 'first']], body: { error: 'use_dpop_nonce' } }
      : { status: 200, headers: [['dpop-nonce', 'second']], body: { access_token: 't' } },
  )
  expect((await ask(session)).status).toBe(200)
  await ask(session)
  expect(sent.map(nonceSent)).toEqual([undefined, 'first', 'second'])
})

test('a resource has nonces of its own', async () => {
  const challenge: Header = ['WWW-Authenticate', 'DPoP error="use_dpop_nonce", algs="ES256"']
  const { sent, session } = opened(({ url }, index) =>
    url.endsWith('/token')
      ? { status: 200, headers: [['DPoP-Nonce', 'of the server']], body: { access_token: 't' } }
      : { status: index === 1 ? 401 : 200, headers: [challenge, ['DPoP-Nonce', 'of the resource']] },
  )
  await ask(session)
  expect((await session.resourceWithProof('t', 'the resource')).status).toBe(200)
  expect(sent.map(nonceSent)).toEqual([undefined, undefined, 'of the resource'])
  expect(sent[1]?.headers).toContainEqual(['Authorization', 'DPoP t'])
})

test('a server that asks for the same nonce for ever is asked once more and no further', async () => {
  const { sent, session } = opened(() => ({
    status: 400,
    headers: [['DPoP-Nonce', 'again']],
    body: { error: 'use_dpop_nonce' },
  }))
  await ask(session)
  await ask(session)
  expect(sent).toHaveLength(3)
})

test('a client is registered with the initial access token, and deleted whatever came of it', async () => {
  const { sent, session } = opened(({ method }) =>
    method === 'POST'
      ? {
          status: 201,
          body: {
            client_id: 'new',
            registration_client_uri: `${origin}/register/new`,
            registration_access_token: 'own-77d0',
          },
        }
      : { status: 204 },
  )
  const failing = session.register({}, 'a client', async ({ client_id }) => {
    throw new Error(client_id)
  })
  await expect(failing).rejects.toThrow('new')
  expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `POST ${origin}/register`,
    `DELETE ${origin}/register/new`,
  ])
  expect(sent.map(({ headers }) => headerValues(headers, 'authorization'))).toEqual([
    ['Bearer initial-5b2c'],
    ['Bearer own-77d0'],
  ])
})

test('no more clients are registered than there is leave for', async () => {
  const { sent, session } = opened(() => ({ status: 201, body: { client_id: 'new' } }))
  const register = () => session.register({}, 'a client', async ({ client_id }) => client_id)
  await expect(register()).resolves.toBe('new')
  await expect(register()).resolves.toBe('new')
  await expect(register()).rejects.toMatchObject({ undecided: 'limits' })
  expect(sent).toHaveLength(2)
})

test.each([
  ['a refusal', { status: 400, body: { error: 'invalid_client_metadata' } }],
  ['no client_id', { status: 201, body: { registration_client_uri: 'no URI', registration_access_token: 'x' } }],
])('%s registers nobody', async (_, answer) => {
  const { sent, session } = opened(() => answer)
  await expect(session.register({}, 'a client', async () => 0)).rejects.toMatchObject({ undecided: 'precondition' })
  expect(sent).toHaveLength(1)
})
