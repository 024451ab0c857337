import { describe, expect, test } from 'vitest'
import { reactionIn } from './guessing.ts'

const guess = (more: object = {}) => ({ status: 400, words: '400 invalid_grant', duration: 20, waits: false, ...more })

const guessesThen = (many: number, more: object) => [...Array.from({ length: many }, () => guess()), guess(more)]

describe('what is done about guesses', () => {
  test.each([
    ['status 429', guessesThen(5, { status: 429 }), 'status 429'],
    ['status 429 at once', [guess({ status: 429 })], 'status 429'],
    ['a Retry-After field', guessesThen(5, { waits: true }), 'a Retry-After field'],
    ['another error', guessesThen(5, { words: '400 access_denied' }), 'another answer: 400 access_denied'],
    ['another status', guessesThen(5, { status: 403 }), 'another answer: 400 invalid_grant'],
    ['a delay', guessesThen(5, { duration: 2000 }), 'a delay of 2000 ms'],
  ])('%s', (_, guesses, reaction) => expect(reactionIn(guesses)).toBe(reaction))

  test.each([
    ['none yet', []],
    ['one answer', guessesThen(0, {})],
    ['answers that are alike', guessesThen(19, {})],
    ['an answer that took a little longer', guessesThen(5, { duration: 300 })],
    ['a slow first one', [guess({ duration: 3000 }), guess(), guess(), guess()]],
    ['a server that breaks down', guessesThen(5, { status: 500 })],
  ])('nothing: %s', (_, guesses) => expect(reactionIn(guesses)).toBeUndefined())
})
