import { createHash, createHmac, randomBytes, randomInt, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Record } from '../engine/assertion.ts'
import type { Exchange } from '../engine/exchange.ts'
import { voice } from '../engine/voice.ts'
import {
  fewestForFail,
  fewestForPass,
  judgeDistinct,
  judgeRandomness,
  roomOf,
  signaturesOf,
  suffices,
} from './randomness.ts'

const exchange: Exchange = {
  id: '1',
  endpoint: 'token',
  purpose: 'a test',
  request: { method: 'POST', url: 'https://as.example/token', headers: [] },
  started: 0,
  duration: 0,
}

const many = (value: (index: number) => string, count = fewestForFail): string[] =>
  Array.from({ length: count }, (_, index) => value(index))

/** `pass`, `warn` or `fail`, and what was said. */
const judged = (values: readonly string[], judge: typeof judgeRandomness = judgeRandomness) => {
  const record: Record = { findings: [], assertions: 0 }
  const [expecting, must, should] = [voice(record, 'fail'), voice(record, 'fail'), voice(record, 'warn')]
  judge({ exchange }, { expect: expecting, must, should }, values, 'tokens')
  const verdicts = record.findings.map(({ verdict }) => verdict)
  const worst = verdicts.includes('fail') ? 'fail' : verdicts.includes('warn') ? 'warn' : 'pass'
  return { worst, findings: record.findings }
}

/** A number in digits of an alphabet, as long as it comes. */
const inDigits = (bytes: Buffer, alphabet: string): string => {
  let rest = BigInt(`0x${bytes.toString('hex')}`)
  let text = ''
  for (; rest > 0n; rest /= BigInt(alphabet.length)) text = `${alphabet[Number(rest % BigInt(alphabet.length))]}${text}`
  return text
}

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const syllables = [
  'ba',
  'be',
  'bi',
  'bo',
  'bu',
  'da',
  'de',
  'di',
  'do',
  'du',
  'stra',
  'stre',
  'stri',
  'stro',
  'stru',
  'x',
]

const checksummed = (text: string): string => `${text}${createHash('sha256').update(text).digest('hex').slice(0, 8)}`

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const key = randomBytes(32)
const signed = (claims: object, header: object = { alg: 'HS256', typ: 'JWT' }): string => {
  const input = `${part(header)}.${part(claims)}`
  return `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`
}

const now = 1_795_000_000_000
const timeOf = (index: number): string => String(now + 97 * index)
const ulidTime = (index: number): string =>
  inDigits(Buffer.from((now + 97 * index).toString(16).padStart(12, '0'), 'hex'), crockford)

describe('what has 128 random bits', () => {
  const generators: { readonly [name: string]: (index: number) => string } = {
    hexadecimal: () => randomBytes(16).toString('hex'),
    'upper-case hexadecimal': () => randomBytes(16).toString('hex').toUpperCase(),
    base64url: () => randomBytes(16).toString('base64url'),
    'Base64 with padding': () => randomBytes(16).toString('base64'),
    Base58: () => inDigits(randomBytes(16), base58),
    Base32: () => inDigits(randomBytes(16), base32),
    decimal: () => inDigits(randomBytes(16), '0123456789'),
    binary: () => inDigits(randomBytes(16), '01').padStart(128, '0'),
    words: () => many(() => syllables[randomInt(16)] ?? '', 32).join('-'),
    'a random UUID': () => randomUUID(),
    'a prefix, a version and a checksum': () => checksummed(`ghp_v1_${randomBytes(16).toString('base64url')}`),
    'a time before it': (index) => `${timeOf(index)}.${randomBytes(16).toString('hex')}`,
    'a counter before it': (index) => `${index + 1}.${randomBytes(16).toString('hex')}`,
    'a counter after it': (index) => `${randomBytes(16).toString('base64url')}:${index + 1}`,
    'a session that stays the same': () => `${randomUUID()}.3f2b0c58-session.client`,
    'a time, a nonce, a ciphertext and a tag': (index) =>
      `v2.local.${Buffer.concat([Buffer.from(timeOf(index)), randomBytes(56)]).toString('base64url')}`,
    'a signature over what can be guessed': (index) =>
      `${index}.${createHmac('sha256', key).update(`${index}`).digest('hex')}`,
  }

  test.each(Object.entries(generators))('%s never fails', (_, generator) => {
    for (let round = 0; round < 25; round++) {
      const values = many(generator)
      const room = roomOf(values)
      expect(room.bits, values[0]).toBeGreaterThanOrEqual(122)
      expect(judged(values).worst).not.toBe('fail')
    }
  })

  test('warns as a random UUID, for the 160 bits that are recommended', () => {
    const { worst, findings } = judged(many(() => randomUUID()))
    expect(worst).toBe('warn')
    expect(findings[0]).toMatchObject({
      verdict: 'warn',
      message: 'tokens have no room for 160 random bits',
      actual: '40 different values: 31 places vary, over 16 symbols: 124 bits at the most',
    })
  })
})

describe('what has 160 random bits', () => {
  const generators: { readonly [name: string]: (index: number) => string } = {
    hexadecimal: () => randomBytes(20).toString('hex'),
    base64url: () => randomBytes(20).toString('base64url'),
    Base58: () => inDigits(randomBytes(20), base58),
    Base32: () => inDigits(randomBytes(20), base32),
    decimal: () => inDigits(randomBytes(20), '0123456789'),
  }

  test.each(Object.entries(generators))('%s passes, and says how much was looked at', (_, generator) => {
    for (let round = 0; round < 25; round++) {
      const { worst, findings } = judged(many(generator))
      expect(worst).toBe('pass')
      expect(findings.map(({ verdict }) => verdict)).toEqual(['pass'])
      expect(findings[0]?.message).toMatch(/^tokens: 40 different values: \d+ places vary, over \d+ symbols: \d+ bits/)
    }
  })
})

describe('what can be guessed', () => {
  const generators: { readonly [name: string]: (index: number) => string } = {
    'a counter': (index) => String(index + 1),
    'a counter behind a prefix': (index) => `secret-prefix-of-the-server-0000${index + 990}`,
    'a counter in hexadecimal': (index) => (0xfffffff0 + 7 * index).toString(16).padStart(32, '0'),
    'the time in milliseconds': timeOf,
    'the time in Base64': (index) => Buffer.from(timeOf(index)).toString('base64url'),
    '32 random bits behind a prefix': () => `at-7f3b9c1e5d2a4068b1d3f5e7c9a0b2d4${randomBytes(4).toString('hex')}`,
    '32 random bits before a suffix': () => `${randomBytes(4).toString('base64url')}.9c1e5d2a4068b1d3f5e7c9a0b2d4f6e8`,
    'a random number of 32 bits': () => String(randomInt(2 ** 32)),
    '64 random bits in hexadecimal': () => randomBytes(8).toString('hex'),
    '80 random bits after the time (ULID)': (index) =>
      `${ulidTime(index)}${many(() => crockford[randomInt(32)] ?? '', 16).join('')}`,
    'a UUID of time and node (version 1)': (index) =>
      `${(0x9a3f0000 + 977 * index).toString(16)}-5b3c-11ee-8c99-0242ac120002`,
  }

  test.each(Object.entries(generators))('%s fails every time', (_, generator) => {
    for (let round = 0; round < 10; round++) expect(judged(many(generator)).worst).toBe('fail')
  })

  test('is told from the rest by its order', () => {
    const { findings } = judged(many((index) => `n${index + 1000}`))
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      verdict: 'fail',
      message: 'tokens have no room for 128 random bits',
      expected: 'room for 128 bits',
      actual:
        '40 different values: 2 places vary, over 10 symbols: 6 bits at the most; each is greater than the one before',
    })
  })

  test('does not take the values themselves into the report', () => {
    const values = many((index) => `hush-${index + 1000}`)
    expect(JSON.stringify(judged(values))).not.toContain('hush')
  })
})

describe('JSON Web Tokens', () => {
  test('are judged by their signatures, few as they are', () => {
    const values = many((index) => signed({ sub: 'alice', iat: 1_795_000_000 + index }), 4)
    expect(signaturesOf(values)).toHaveLength(4)
    expect(suffices(values)).toBe(true)
    expect(judged(values).worst).toBe('pass')
  })

  test('are judged whole where they are not signed', () => {
    const values = many((index) => `${signed({ n: index }, { alg: 'none' })}`)
    expect(signaturesOf(values)).toBeUndefined()
  })

  test('are judged whole where they share a signature', () => {
    const values = many((index) => `${part({ alg: 'HS256' })}.${part({ n: index + 100 })}.c2lnbmF0dXJl`)
    expect(signaturesOf(values)).toBeUndefined()
    expect(judged(values).worst).toBe('fail')
  })

  test('are too few where one is handed out again', () => {
    expect(suffices(many(() => signed({ sub: 'alice' })))).toBe(false)
  })
})

describe('how many are enough', () => {
  const long = () => randomBytes(32).toString('base64url')
  const short = () => randomBytes(4).toString('hex')

  test('fewer for what has room than for what has not', () => {
    expect(suffices(many(long, fewestForPass))).toBe(true)
    expect(suffices(many(long, fewestForPass - 1))).toBe(false)
    expect(suffices(many(short, fewestForFail - 1))).toBe(false)
    expect(suffices(many(short, fewestForFail))).toBe(true)
    expect(suffices([])).toBe(false)
  })

  test('repetitions do not count', () => {
    const one = long()
    expect(suffices(many(() => one, 100))).toBe(false)
    expect(roomOf(many(() => one, 100))).toMatchObject({ values: 1, places: 0, bits: 0 })
  })

  test('more values never lower the count', () => {
    const values = many(() => randomBytes(12).toString('base64url'), 60)
    const rooms = values.map((_, index) => roomOf(values.slice(0, index + 1)).bits)
    expect(rooms).toEqual(rooms.toSorted((a, b) => a - b))
  })
})

describe('codes that come twice', () => {
  test('fail, and others do not', () => {
    expect(judged(['a', 'b', 'a'], judgeDistinct).findings).toMatchObject([
      { verdict: 'fail', message: 'tokens were issued that had been issued before', actual: '2 different ones' },
    ])
    expect(judged(['a', 'b'], judgeDistinct).worst).toBe('pass')
  })
})
