import { describe, expect, test, vi } from 'vitest'
import type { Case } from '../engine/plan.ts'
import type { CaseResult } from '../engine/run.ts'
import type { Verdict } from '../engine/verdict.ts'
import type { Provider } from '../providers/provider.ts'
import type { FinishedRun } from '../reports/build.ts'
import { advance, liveProgress, paceOf, plainProgress, quietProgress, timeLeft } from './progress.ts'

const provider = (id: string) => ({ id, mode: 'live' }) as unknown as Provider
const planned = (at: number, requests = 2) => ({ id: `acme:rfc6749/5.1/c${at}`, requests }) as unknown as Case
const decided = (one: Case, verdict: Verdict) => ({ case: one, verdict }) as unknown as CaseResult
const ended = (results: readonly CaseResult[]) => ({ results, requests: 3, duration: 1234 }) as unknown as FinishedRun

/** A terminal that keeps what it is told. */
const terminal = (columns = 80) => {
  const stream = {
    isTTY: true,
    columns,
    text: '',
    write: (text: string) => {
      stream.text += text
    },
  }
  return stream as unknown as { readonly text: string } & NodeJS.WriteStream
}

/** What a screen shows in the end: lines that were drawn again and again are there once. */
const screenOf = (text: string): string[] => {
  const lines = ['']
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is told
  for (const [token, up] of text.matchAll(/\u001b\[(\d+)F\u001b\[0J|\u001b\[[\d;]*m|\n|[^\n\u001b]+/g)) {
    if (up !== undefined) lines.splice(lines.length - 1 - Number(up), lines.length, '')
    else if (token === '\n') lines.push('')
    else if (!token.startsWith('\u001b')) lines[lines.length - 1] += token
  }
  return lines.filter((line) => line !== '')
}

describe('the time left', () => {
  const cases = Array.from({ length: 10 }, (_, at) => planned(at))

  test('follows from what the requests so far took', () => {
    const pace = paceOf(cases, 0)
    for (const one of cases.slice(0, 5)) advance(pace, one)
    expect(timeLeft(pace, 10_000)).toBeCloseTo(10_000)
  })

  test('counts requests, and not cases', () => {
    const pace = paceOf([...cases.slice(0, 5), planned(5, 90)], 0)
    for (const one of cases.slice(0, 5)) advance(pace, one)
    expect(timeLeft(pace, 10_000)).toBeCloseTo(90_000)
  })

  test('is not told before it is known', () => {
    const pace = paceOf(cases, 0)
    expect(timeLeft(pace, 10_000)).toBeUndefined()
    for (const one of cases.slice(0, 5)) advance(pace, one)
    expect(timeLeft(pace, 1000)).toBeUndefined()
  })

  test('is none where more was sent than was planned', () => {
    const pace = paceOf(cases, 0)
    for (const one of [...cases, ...cases]) advance(pace, one)
    expect(timeLeft(pace, 10_000)).toBe(0)
  })

  test('leaves out what does not apply', () => {
    expect(paceOf([planned(1), { ...planned(2), inapplicable: 'no grant' }], 0)).toMatchObject({
      cases: 1,
      requests: 2,
    })
  })
})

describe('progress on a terminal', () => {
  const acme = provider('acme')
  const cases = Array.from({ length: 20 }, (_, at) => planned(at))

  test('has counts and the time left, in one line that is drawn in place', () => {
    vi.useFakeTimers()
    try {
      const stream = terminal()
      const progress = liveProgress(stream)
      progress.begins(acme, cases)
      for (const [at, one] of cases.slice(0, 10).entries()) {
        vi.advanceTimersByTime(1000)
        progress.starts(acme, one)
        progress.decides(acme, decided(one, at === 3 ? 'fail' : 'pass'))
      }
      vi.advanceTimersByTime(1000)
      expect(screenOf(stream.text)).toEqual([
        expect.stringMatching(/^acme 10\/20 · ✗ 1 ✓ 9 · about 11 s left · rfc6749/),
      ])
      progress.ends(acme, ended([decided(planned(1), 'fail')]))
      expect(screenOf(stream.text)).toEqual(['✗ acme: 1 case failed (3 requests, 1.2 s)'])
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  test('says of a fleet how many are done', () => {
    const stream = terminal()
    const progress = liveProgress(stream, 3)
    const beta = provider('beta')
    progress.begins(acme, cases)
    progress.begins(beta, cases)
    progress.ends(acme, ended([decided(planned(1), 'pass')]))
    expect(screenOf(stream.text)).toEqual([
      '✓ acme: 1 case passed (3 requests, 1.2 s)',
      'beta 0/20',
      '1 of 3 providers done',
    ])
    progress.ends(beta, ended([]))
  })

  test('leaves what a person is asked to do where it is', () => {
    const stream = terminal()
    const progress = liveProgress(stream)
    progress.begins(acme, cases)
    progress.says('Log in at this address:\nhttps://as.example/authorize\n')
    progress.starts(acme, planned(1))
    expect(screenOf(stream.text).slice(0, 2)).toEqual(['Log in at this address:', 'https://as.example/authorize'])
    progress.ends(acme, ended([]))
    expect(screenOf(stream.text)).toContain('https://as.example/authorize')
  })

  test('fits the terminal', () => {
    const stream = terminal(24)
    const progress = liveProgress(stream)
    progress.begins(provider('a-provider-with-a-long-name'), cases)
    expect(screenOf(stream.text)[0]?.length).toBeLessThan(24)
    progress.ends(acme, ended([]))
  })
})

test('progress in a log is plain lines', () => {
  const stream = terminal()
  const progress = plainProgress(stream)
  const acme = provider('acme')
  progress.begins(acme, [planned(1), planned(2)])
  progress.decides(acme, decided(planned(1), 'pass'))
  progress.ends(acme, ended([decided(planned(1), 'pass')]))
  expect(stream.text).toBe('acme: 2 cases to run\nacme: 1 case passed (3 requests, 1.2 s)\n')
})

test('quiet progress says only what somebody must do', () => {
  const stream = terminal()
  const progress = quietProgress(stream)
  progress.begins(provider('acme'), [planned(1)])
  progress.ends(provider('acme'), ended([]))
  progress.says('Log in.\n')
  expect(stream.text).toBe('Log in.\n')
})
