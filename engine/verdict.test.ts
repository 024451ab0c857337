import { describe, expect, test } from 'vitest'
import { isUndecided, levels, undecided, type Verdict, verdicts, violationOf, worse } from './verdict.ts'

test('what is required or promised fails, all else warns', () => {
  expect(levels.map((level) => [level, violationOf(level)])).toEqual([
    ['MUST', 'fail'],
    ['MUST NOT', 'fail'],
    ['SHOULD', 'warn'],
    ['SHOULD NOT', 'warn'],
    ['MAY', 'warn'],
    ['DOCUMENTED', 'fail'],
  ])
})

describe('the worse of two verdicts', () => {
  test('is the same in either order, and of the same two it is the one', () => {
    for (const a of verdicts) for (const b of verdicts) expect(worse(a, b)).toBe(worse(b, a))
    for (const a of verdicts) expect(worse(a, a)).toBe(a)
  })

  test.each<[Verdict, Verdict]>([
    ['fail', 'warn'],
    ['warn', 'inconclusive'],
    ['inconclusive', 'pass'],
    ['fail', 'inconclusive'],
    ['pass', 'inapplicable'],
  ])('%s is worse than %s', (bad, good) => {
    expect(worse<Verdict>(good, bad)).toBe(bad)
  })
})

test('what could not be decided is an error with its kind and its exchange', () => {
  const error = undecided('timeout', 'no answer came', '7')
  expect(error).toMatchObject({ message: 'no answer came', undecided: 'timeout', exchange: '7' })
  expect(isUndecided(error)).toBe(true)
  expect(undecided('limits', 'x').exchange).toBeNull()
  expect([new Error('x'), { undecided: 'timeout' }, undefined, 'x'].map(isUndecided)).toEqual([
    false,
    false,
    false,
    false,
  ])
})
