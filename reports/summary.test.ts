import { describe, expect, test } from 'vitest'
import { verdicts } from '../engine/verdict.ts'
import { addSummaries, decidedCases, summarize } from './summary.ts'
import { durationInWords, momentInWords, summaryInWords } from './words.ts'

describe('a summary', () => {
  test('counts every verdict', () => {
    const summary = summarize(verdicts.flatMap((verdict, index) => Array.from({ length: index }, () => ({ verdict }))))
    expect(summary).toEqual({ fail: 0, warn: 1, inconclusive: 2, deviation: 3, waived: 4, pass: 5, inapplicable: 6 })
    expect(decidedCases(summary)).toBe(13)
  })

  test('is added to others', () => {
    const one = summarize([{ verdict: 'pass' }, { verdict: 'fail' }])
    expect(addSummaries([one, one])).toEqual({ ...summarize([]), pass: 2, fail: 2 })
    expect(addSummaries([])).toEqual(summarize([]))
  })

  test('is put in words', () => {
    const cases = [
      { verdict: 'pass' },
      { verdict: 'pass' },
      { verdict: 'deviation' },
      { verdict: 'inapplicable' },
    ] as const
    expect(summaryInWords(summarize(cases))).toBe('2 cases passed, 1 documented deviation')
    expect(summaryInWords(summarize([]))).toBe('no case was decided')
  })
})

describe('words', () => {
  test.each([
    [0.4, '0 ms'],
    [340, '340 ms'],
    [999.6, '1.0 s'],
    [12_340, '12.3 s'],
    [59_990, '1 min 0 s'],
    [200_000, '3 min 20 s'],
  ])('say %d ms as %s', (milliseconds, words) => expect(durationInWords(milliseconds)).toBe(words))

  test('say a moment in UTC', () => {
    expect(momentInWords('2026-11-20T15:03:21.482+01:00')).toBe('2026-11-20 14:03 UTC')
    expect(momentInWords('yesterday')).toBe('yesterday')
  })
})
