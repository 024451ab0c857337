import { describe, expect, test } from 'vitest'
import { type Answer, answerOf } from './answer.ts'
import { type Assertions, inWords, issuedTokens, judge, legalStatuses, printable, type Record } from './assertion.ts'
import type { Header } from './exchange.ts'

const json: Header = ['Content-Type', 'application/json;charset=UTF-8']
const basic: Header = ['Authorization', 'Basic eDp5']

type Given = { readonly headers?: readonly Header[]; readonly sent?: readonly Header[] }

const answer = (status: number, body: unknown = '', { headers = [json], sent = [] }: Given = {}): Answer => {
  const read = answerOf({
    id: '7',
    endpoint: 'token',
    purpose: 'a test',
    request: { method: 'POST', url: 'https://as.example/token', headers: sent },
    response: {
      status,
      statusText: '',
      headers,
      body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
      truncated: false,
    },
    started: 0,
    duration: 1,
  })
  if (!read) throw new Error('no answer')
  return read
}

const judged = (given: Answer, act: (assertions: Assertions) => boolean, verdict: 'fail' | 'warn' = 'fail') => {
  const record: Record = { findings: [], assertions: 0 }
  const holds = act(judge(record, verdict)(given))
  expect(holds).toBe(record.findings.length === 0)
  return { holds, ...record, message: record.findings[0]?.message, finding: record.findings[0] }
}

test('what does not hold is recorded with the verdict of the voice and the place', () => {
  const { findings, assertions } = judged(
    answer(200),
    ({ toSatisfy }) => toSatisfy(false, { message: 'it is so', expected: 'a', actual: 'b', at: 'status' }),
    'warn',
  )
  expect(findings).toEqual([
    { verdict: 'warn', kind: null, message: 'it is so', expected: 'a', actual: 'b', exchange: '7', at: 'status' },
  ])
  expect(assertions).toBe(1)
})

test('what holds is counted', () => {
  expect(judged(answer(200), ({ toSatisfy }) => toSatisfy(true, { message: 'x' }))).toMatchObject({
    findings: [],
    assertions: 1,
  })
})

describe('an OAuth error', () => {
  const refused = (error: unknown = 'invalid_grant') => ({ error })
  const asError = (given: Answer) =>
    judged(given, ({ toBeOAuthError }) => toBeOAuthError('invalid_grant', 'invalid_client'))

  test.each<[string, Answer]>([
    ['400', answer(400, refused())],
    ['400 for credentials in the body', answer(400, refused('invalid_client'))],
    ['401 for credentials in the body', answer(401, refused('invalid_client'))],
    ['401 for credentials in the header', answer(401, refused('invalid_client'), { sent: [basic] })],
    ['with a description', answer(400, { ...refused(), error_description: 'no' })],
    ['with an empty token beside it', answer(400, { ...refused(), access_token: '' })],
  ])('%s', (_, given) => {
    expect(asError(given).holds).toBe(true)
  })

  test.each<[string, Answer, string, string]>([
    ['another code', answer(400, refused('invalid_request')), 'the error code is invalid_request', 'member error'],
    ['another case', answer(400, refused('INVALID_GRANT')), 'the error code is INVALID_GRANT', 'member error'],
    ['no code', answer(400, {}), 'the answer has no error code', 'member error'],
    [
      'a code that is no string',
      answer(400, refused(['invalid_grant'])),
      'the answer has no error code',
      'member error',
    ],
    ['no JSON', answer(400, 'invalid_grant'), 'the answer has no error code', 'member error'],
    ['401', answer(401, refused()), 'the status is 401', 'status'],
    ['403', answer(403, refused('invalid_client')), 'the status is 403', 'status'],
    [
      '400 for credentials in the header',
      answer(400, refused('invalid_client'), { sent: [basic] }),
      'the status is 400',
      'status',
    ],
    ['200', answer(200, refused()), 'the status is 200', 'status'],
    [
      'no media type',
      answer(400, refused(), { headers: [] }),
      'the error is not labelled as JSON',
      'header content-type',
    ],
    [
      'a token beside it',
      answer(400, { ...refused(), access_token: 'x' }),
      'a token was issued',
      'member access_token',
    ],
    [
      'a refresh token beside it',
      answer(400, { ...refused(), refresh_token: 'x' }),
      'a token was issued',
      'member refresh_token',
    ],
  ])('is not %s', (_, given, message, at) => {
    expect(asError(given).finding).toMatchObject({ message, at })
  })

  test('is told by its first fault', () => {
    expect(asError(answer(200, { access_token: 'x' })).findings).toHaveLength(1)
  })

  test('has statuses that are legal', () => {
    expect(legalStatuses('invalid_client', true)).toEqual([401])
    expect(legalStatuses('invalid_client', false)).toEqual([400, 401])
    expect(legalStatuses('invalid_scope', true)).toEqual([400])
  })
})

test.each<[Answer, boolean]>([
  [answer(200, { access_token: 'x' }), true],
  [answer(201, { access_token: 'x' }), true],
  [answer(200, { access_token: 'x', error: 'no' }), false],
  [answer(200, { access_token: 1 }), false],
  [answer(400, { access_token: 'x' }), false],
  [answer(200), false],
])('a token response: case %#', (given, holds) => {
  expect(judged(given, ({ toBeTokenResponse }) => toBeTokenResponse()).holds).toBe(holds)
})

test('no token is one of any kind', () => {
  const holds = (body: unknown) => judged(answer(200, body), ({ toIssueNoToken }) => toIssueNoToken()).holds
  expect([{ error: 'x' }, '', { access_token: '' }, { access_token: null }].map(holds)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect([{ access_token: 'x' }, { refresh_token: 'x' }, { id_token: 'x' }].map(holds)).toEqual([false, false, false])
})

test('a member of a header, in any case, over all lines', () => {
  const given = answer(200, '', {
    headers: [
      ['Cache-Control', 'private="a, no-store", max-age=0'],
      ['cache-control', 'No-Store'],
    ],
  })
  expect(judged(given, ({ toHaveHeaderToken }) => toHaveHeaderToken('cache-control', 'no-store')).holds).toBe(true)
  expect(judged(given, ({ toHaveHeaderToken }) => toHaveHeaderToken('Pragma', 'no-cache')).finding).toMatchObject({
    message: 'Pragma is missing',
    actual: 'no Pragma',
    at: 'header pragma',
  })
  const quoted = answer(200, '', { headers: [['Cache-Control', 'private="no-store"']] })
  expect(judged(quoted, ({ toHaveHeaderToken }) => toHaveHeaderToken('Cache-Control', 'no-store')).message).toBe(
    'Cache-Control does not say no-store',
  )
})

test('a resource is served by a 2xx status, or by the one that is documented', () => {
  expect([200, 206, 302, 401].map((status) => judged(answer(status), ({ toBeServed }) => toBeServed()).holds)).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect([404, 200].map((status) => judged(answer(status), ({ toBeServed }) => toBeServed(404)).holds)).toEqual([
    true,
    false,
  ])
})

test('a resource is refused by a 4xx status', () => {
  expect(
    [400, 499, 200, 302, 500].map((status) => judged(answer(status), ({ toBeRefused }) => toBeRefused()).message),
  ).toEqual([
    undefined,
    undefined,
    'the resource was served',
    'the request was not refused',
    'the request was not refused',
  ])
})

describe('a Bearer error', () => {
  const challenged = (status: number, ...fields: string[]) =>
    judged(
      answer(status, '', { headers: fields.map((field): Header => ['WWW-Authenticate', field]) }),
      ({ toBeBearerError }) => toBeBearerError('invalid_token'),
    )

  test('is in any Bearer challenge, whatever stands beside it', () => {
    expect(challenged(401, 'Bearer error="invalid_token"').holds).toBe(true)
    expect(challenged(401, 'Basic realm="x", bearer Error=invalid_token').holds).toBe(true)
    expect(challenged(401, 'Bearer realm="a"', 'Bearer realm="b", error="invalid_token"').holds).toBe(true)
  })

  test('is not another one, nor that of another scheme', () => {
    expect(challenged(401, 'Bearer error="invalid_request"').message).toBe('the error is invalid_request')
    expect(challenged(401, 'DPoP error="invalid_token"').message).toBe('the Bearer challenge names no error')
    expect(challenged(401).finding?.actual).toBe('no WWW-Authenticate')
    expect(challenged(403, 'Bearer error="invalid_token"').message).toBe('the status is 403')
  })
})

describe('in words', () => {
  test.each<[Answer, string]>([
    [answer(400, { error: 'invalid_grant' }), '400 invalid_grant'],
    [answer(200, { error: 'invalid_grant', access_token: 'x' }), '200 invalid_grant'],
    [answer(200, { access_token: 'x', refresh_token: 'y', id_token: '' }), '200 with access_token and refresh_token'],
    [answer(502, '<html>', { headers: [['Content-Type', 'text/html; charset=utf-8']] }), '502 text/html'],
    [answer(401, '', { headers: [['WWW-Authenticate', 'Bearer error="invalid_token"']] }), '401 invalid_token'],
    [answer(204, '', { headers: [] }), '204'],
    [answer(400, { error: 'a\nb"c\u0000' }), '400 a\\nb\\"c\\u0000'],
    [answer(400, { error: 'x'.repeat(500) }), `400 ${'x'.repeat(80)}…`],
  ])('case %#', (given, words) => {
    expect(inWords(given)).toBe(words)
  })

  test('a token is never among them', () => {
    expect(inWords(answer(200, { access_token: 'the-token-itself' }))).not.toContain('itself')
    expect(issuedTokens(answer(200, { access_token: 'x' }))).toEqual(['access_token'])
  })

  test('text of a server is one line, and not too long', () => {
    expect(printable('a\r\n\tb')).toBe('a\\r\\n\\tb')
    expect(printable('x'.repeat(81))).toBe(`${'x'.repeat(80)}…`)
    expect(printable('x'.repeat(20), 10)).toBe(`${'x'.repeat(10)}…`)
  })
})
