import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Record } from '../../engine/assertion.ts'
import { authorizationResponseOf } from '../../engine/authorization-flow.ts'
import { voice } from '../../engine/voice.ts'
import { judgeChallengeHidden } from './exposed-challenge.ts'

const challenge = createHash('sha256').update('a verifier').digest('base64url')

/** What is found where the code is this, for a request with this challenge. */
const judged = (code: string, code_challenge = challenge): Record => {
  const record: Record = { findings: [], assertions: 0 }
  const query = new URLSearchParams({ code, state: 's', iss: 'https://as.example' })
  const request = {
    method: 'GET',
    url: `https://as.example/authorize?${new URLSearchParams({ code_challenge })}`,
    headers: [],
  }
  const response = authorizationResponseOf(
    {
      id: '1.1',
      endpoint: 'redirection',
      purpose: 'a test',
      request: { method: 'GET', url: `https://client.example/cb?${query}`, headers: [] },
      authorizationRequest: request,
      started: 0,
      duration: 0,
    },
    'redirect',
    request,
  )
  judgeChallengeHidden(response, voice(record, 'fail'))
  return record
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
const jwt = `${base64('{"alg":"HS256"}')}.${Buffer.from(JSON.stringify({ cc: challenge })).toString('base64url')}.x`

describe('a challenge is found', () => {
  test.each([
    ['as it is', challenge],
    ['within other text', `v1:${challenge}:S256`],
    ['percent-encoded', [...challenge].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')],
    ['in Base64', base64(`web ${challenge}`)],
    ['in hexadecimal', Buffer.from(challenge).toString('hex')],
    ['in a JWT', jwt],
    ['in a JWT in Base64', base64(jwt)],
    [
      'as the bytes of the hash',
      Buffer.concat([randomBytes(9), Buffer.from(challenge, 'base64url')]).toString('base64'),
    ],
  ])('%s', (_how, code) => {
    const { findings } = judged(code)
    expect(findings.map(({ verdict, message }) => [verdict, message])).toEqual([
      ['fail', 'the code_challenge can be read from code'],
    ])
  })
})

describe('no challenge is found', () => {
  test.each([
    ['in a random code', randomBytes(32).toString('base64url')],
    ['in what is encrypted', `${base64('{"alg":"dir","enc":"A256GCM"}')}..${base64('iv')}.${base64('text')}.tag`],
    ['in what cannot be decoded', '%E0%A4%A.%%%.===.\u0000'],
    ['in a code that never ends', 'ab.'.repeat(100_000)],
    ['in nested encodings without end', Array.from({ length: 12 }).reduce<string>((text) => base64(text), 'nothing')],
  ])('%s', (_how, code) => {
    expect(judged(code)).toEqual({ findings: [], assertions: 1 })
  })

  test('where what was sent is too short to be one', () => {
    expect(judged('a code with an x', 'x')).toEqual({ findings: [], assertions: 0 })
  })
})
