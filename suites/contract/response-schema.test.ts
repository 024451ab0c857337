import { expect, test } from 'vitest'
import { answerOf } from '../../engine/answer.ts'
import type { Exchange } from '../../engine/exchange.ts'
import { violationsOf } from './response-schema.ts'

const answerWith = (body: string) => {
  const exchange: Exchange = {
    id: '1',
    endpoint: 'token',
    purpose: 'a test',
    request: { method: 'POST', url: 'https://as.example/token', headers: [] },
    response: { status: 200, statusText: 'OK', headers: [], body: Buffer.from(body), truncated: false },
    started: 0,
    duration: 0,
  }
  const answer = answerOf(exchange)
  if (!answer) throw new Error('no answer')
  return answer
}

const schema = {
  $id: 'https://as.example/response',
  type: 'object',
  required: ['access_token', 'expires_in'],
  properties: {
    access_token: { type: 'string', pattern: '^[a-z]+$' },
    token_type: { const: 'Bearer' },
    expires_in: { type: 'integer', minimum: 1 },
    links: { type: 'array', items: { type: 'string', format: 'uri' } },
    plan: { enum: ['free', 'paid'] },
  },
  additionalProperties: false,
}

test('finds nothing in a body that satisfies the schema', async () => {
  const body = JSON.stringify({ access_token: 'abc', token_type: 'Bearer', expires_in: 60, plan: 'free' })
  expect(await violationsOf(schema, answerWith(body))).toEqual([])
})

test('names the path, what is expected and what is there, for each violation', async () => {
  const links = ['https://as.example/', 'no address']
  const body = JSON.stringify({ token_type: 'bearer', expires_in: '60', links, plan: 'gold', more: 1 })
  expect(await violationsOf(schema, answerWith(body))).toEqual([
    {
      message: 'access_token is missing',
      expected: 'access_token',
      actual: 'no access_token',
      at: 'member access_token',
    },
    { message: 'more is not documented', expected: 'no more', actual: 'more', at: 'member more' },
    {
      message: 'token_type must be equal to constant',
      expected: '"Bearer"',
      actual: '"bearer"',
      at: 'member token_type',
    },
    { message: 'expires_in must be integer', expected: 'integer', actual: '"60"', at: 'member expires_in' },
    {
      message: 'links/1 must match format "uri"',
      expected: 'match format "uri"',
      actual: '"no address"',
      at: 'member links',
    },
    {
      message: 'plan must be equal to one of the allowed values',
      expected: '"free" or "paid"',
      actual: '"gold"',
      at: 'member plan',
    },
  ])
})

test('shows no part of a token', async () => {
  const token = 'A'.repeat(100)
  const [violation] = await violationsOf(schema, answerWith(JSON.stringify({ access_token: token, expires_in: 1 })))
  expect(violation).toMatchObject({ at: 'member access_token', actual: 'a string of 100 characters' })
})

test('says of a body that is no JSON what it is', async () => {
  expect(await violationsOf(schema, answerWith('access_token=abc'))).toMatchObject([
    { message: 'the body is no JSON', at: 'body' },
  ])
})

test('takes two schemas with one $id', async () => {
  const other = { $id: schema.$id, type: 'object', required: ['token'] }
  expect(await violationsOf(other, answerWith('{}'))).toHaveLength(1)
  expect(await violationsOf(schema, answerWith('{}'))).toHaveLength(2)
})
