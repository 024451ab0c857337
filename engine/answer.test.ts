import { describe, expect, test } from 'vitest'
import { type Answer, answerOf, isSuccess, stringMember } from './answer.ts'
import type { Exchange, Header } from './exchange.ts'

const exchange = (body: Buffer | string, { status = 200, headers = [] as Header[] } = {}): Exchange => ({
  id: '1',
  endpoint: 'token',
  purpose: 'a test',
  request: { method: 'POST', url: 'https://as.example/token', headers: [] },
  response: { status, statusText: '', headers, body: Buffer.from(body), truncated: false },
  started: 0,
  duration: 1,
})

const answer = (...given: Parameters<typeof exchange>): Answer => {
  const read = answerOf(exchange(...given))
  if (!read) throw new Error('no answer')
  return read
}

test('an exchange without a response has no answer', () => {
  const { response: _, ...made } = exchange('')
  expect(answerOf({ ...made, failure: { kind: 'timeout', message: 'no answer came' } })).toBeUndefined()
})

test('an exchange is read once', () => {
  const made = exchange('{}')
  expect(answerOf(made)).toBe(answerOf(made))
})

describe('bodies', () => {
  test('a JSON object has members', () => {
    const { json, members, repeatedMembers } = answer('{"access_token":"x","access_token":"y","a":{"b":1}}')
    expect(json).toEqual({ access_token: 'y', a: { b: 1 } })
    expect(members).toEqual({ access_token: 'y', a: { b: 1 } })
    expect(repeatedMembers).toEqual(['access_token'])
  })

  test.each([
    ['a list', '[{"access_token":"x"}]'],
    ['a string', '"access_token"'],
    ['null', 'null'],
  ])('%s has none', (_, body) => {
    expect(answer(body).json).toEqual(JSON.parse(body))
    expect(answer(body).members).toEqual({})
  })

  test('white space around JSON is JSON', () => {
    expect(answer('\r\n\t {"a":1}\n').members).toEqual({ a: 1 })
  })

  // RFC 8259 section 8.1: it must not be sent; Go and Python refuse it, browsers do not mind.
  test('a byte order mark makes it no JSON', () => {
    const { json, text } = answer(Buffer.from('\uFEFF{"access_token":"x"}'))
    expect(json).toBeUndefined()
    expect(text.startsWith('\uFEFF{')).toBe(true)
  })

  test('a no-break space makes it no JSON', () => {
    expect(answer('\u00A0{"a":1}').json).toBeUndefined()
  })

  test.each([[''], [' '], ['access_token=x&token_type=bearer'], ['<html>'], ['Unauthorized'], ['{']])(
    '%j is no JSON, and is text',
    (body) => {
      expect(answer(body)).toMatchObject({ json: undefined, members: {}, repeatedMembers: [], text: body })
    },
  )

  test('bytes that are no UTF-8 are replaced, in what is JSON otherwise too', () => {
    const bytes = Buffer.concat([Buffer.from('{"error":"x'), Buffer.from([0xff, 0xc3]), Buffer.from('"}')])
    expect(stringMember(answer(bytes), 'error')).toBe('x\uFFFD\uFFFD')
  })

  test('a NUL and UTF-16 are no JSON', () => {
    expect(answer(Buffer.from('{"a":1}', 'utf16le')).json).toBeUndefined()
    expect(answer('\0{"a":1}').json).toBeUndefined()
  })

  test('1 MB is read in no time', () => {
    const started = performance.now()
    answer(`{"access_token":"${'x'.repeat(1_000_000)}"}`)
    answer(`<html>${'<p>x'.repeat(250_000)}`)
    answer(' '.repeat(1_000_000))
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('the media type', () => {
  test.each([
    ['application/json', 'application/json'],
    ['Application/JSON ; charset="UTF-8"', 'application/json'],
    ['application/json;charset=utf-8', 'application/json'],
    ['', ''],
  ])('%s', (value, expected) => {
    expect(answer('', { headers: [['content-TYPE', value]] }).mediaType).toBe(expected)
  })

  test('is empty where there is no Content-Type, and the first where there are two', () => {
    expect(answer('').mediaType).toBe('')
    const headers: Header[] = [
      ['Content-Type', 'text/html'],
      ['Content-Type', 'application/json'],
    ]
    expect(answer('', { headers }).mediaType).toBe('text/html')
  })
})

test('a member that is a string', () => {
  const read = answer('{"a":"x","b":1,"c":null,"d":["x"],"e":""}')
  expect(['a', 'b', 'c', 'd', 'e', 'f', 'toString', '__proto__'].map((name) => stringMember(read, name))).toEqual([
    'x',
    undefined,
    undefined,
    undefined,
    '',
    undefined,
    undefined,
    undefined,
  ])
})

test.each([
  [200, '{"access_token":"x"}', true],
  [201, '', true],
  [200, '{"error":"invalid_grant"}', false],
  [200, '{"error":null}', false],
  [302, '{}', false],
  [400, '{"access_token":"x"}', false],
])('a %s with %s is a success: %s', (status, body, expected) => {
  expect(isSuccess(answer(body, { status }))).toBe(expected)
})
