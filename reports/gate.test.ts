import { describe, expect, test } from 'vitest'
import type { UndecidedKind } from '../engine/verdict.ts'
import { defaultFailOn, type FailOn, failOnValues, judgeGate } from './gate.ts'
import type { ReportCase, ReportProvider } from './model.ts'
import { sampleCase, sampleFinding, sampleProvider } from './sample-report.ts'
import { summarize } from './summary.ts'

type Setting = {
  readonly cases?: readonly ReportCase[]
  readonly providers?: readonly ReportProvider[]
  readonly complete?: boolean
  readonly failOn?: readonly FailOn[]
  readonly maxInconclusive?: number
}

const judge = ({ cases = [], providers, complete = true, failOn, maxInconclusive }: Setting) => {
  const all = [sampleCase(), ...cases]
  const ids = [...new Set(all.map(({ provider }) => provider))]
  const input = {
    summary: summarize(all),
    cases: all,
    providers: providers ?? ids.map((id) => sampleProvider({ id })),
    complete,
  }
  return judgeGate(input, failOn, maxInconclusive)
}

const failed = sampleCase({
  check: 'rfc6749/5.2/error',
  verdict: 'fail',
  findings: [sampleFinding({ message: 'It broke.' })],
})
const warned = sampleCase({ check: 'rfc6749/10.10/entropy', verdict: 'warn', level: 'SHOULD' })

const cover = (verdict: 'fail' | 'warn'): ReportCase['covered_by'] => ({
  kind: 'deviation',
  verdict,
  reason: 'documented',
  source: null,
  owner: null,
  link: null,
  expires: null,
})
const deviation = (check: string, verdict: 'fail' | 'warn' = 'fail') =>
  sampleCase({ check, verdict: 'deviation', covered_by: cover(verdict) })
const waived = sampleCase({ check: 'rfc6749/4.1.2/code-once', verdict: 'waived' })
const open = (kind: UndecidedKind, check = 'rfc6749/5.2/open') =>
  sampleCase({
    check,
    verdict: 'inconclusive',
    findings: [sampleFinding({ verdict: 'inconclusive', kind, message: `Because of ${kind}.` })],
  })

describe('what blocks', () => {
  const rows: [string, ReportCase, FailOn[]][] = [
    ['a fail', failed, ['must', 'should', 'documented', 'rfc6749', 'bcp']],
    ['a warning', warned, ['should']],
    ['a deviation from RFC 6749', deviation('rfc6749/5.1/token-type'), ['rfc6749']],
    ['a deviation from RFC 6750', deviation('rfc6750/3/challenge'), ['rfc6749']],
    ['a deviation from RFC 9700', deviation('rfc9700/2.1.1/pkce'), ['bcp']],
    ['a deviation from RFC 7009', deviation('rfc7009/2.2/unknown'), []],
    ['a deviation from a SHOULD of RFC 6749', deviation('rfc6749/10.10/entropy', 'warn'), []],
    ['a waived case', waived, []],
    ['a case that does not apply', sampleCase({ verdict: 'inapplicable' }), []],
  ]
  const matrix = rows.flatMap(([name, one, blockedBy]) =>
    failOnValues.map((value) => ({ name, one, value, blocked: blockedBy.includes(value) })),
  )

  test.each(matrix)('$name, fail on $value: $blocked', ({ one, value, blocked }) => {
    const gate = judge({ cases: [one], failOn: [value] })
    expect(gate).toMatchObject({
      holds: !blocked,
      exit_code: blocked ? 1 : 0,
      blocking: blocked ? [one.id] : [],
      fail_on: [value],
    })
  })

  test('a fail blocks whatever is asked for', () => {
    expect(judge({ cases: [failed], failOn: [] }).exit_code).toBe(1)
  })

  test('a deviation from a SHOULD blocks where warnings do as well', () => {
    const cases = [deviation('rfc6749/10.10/entropy', 'warn')]
    expect(judge({ cases, failOn: ['should'] }).exit_code).toBe(0)
    expect(judge({ cases, failOn: ['rfc6749', 'should'] }).exit_code).toBe(1)
  })

  test('values add up', () => {
    const cases = [failed, warned, deviation('rfc6749/5.1/token-type'), deviation('rfc9700/2.1.1/pkce')]
    expect(judge({ cases }).blocking).toHaveLength(1)
    expect(judge({ cases, failOn: ['must', 'should', 'rfc6749', 'bcp'] }).blocking).toHaveLength(4)
  })

  test('by default, fails block and documented deviations do not', () => {
    expect(defaultFailOn).toEqual(['must', 'documented'])
    expect(judge({ cases: [warned, waived, deviation('rfc6749/5.1/token-type')] })).toMatchObject({
      exit_code: 0,
      fail_on: ['must', 'documented'],
    })
  })

  test('a problem of a provider that was tested blocks', () => {
    const gate = judge({
      providers: [sampleProvider({ id: 'acme-identity', problems: ['The waiver for a/b expired on 2026-01-01.'] })],
    })
    expect(gate).toMatchObject({ holds: false, exit_code: 1, blocking: [] })
    expect(gate.sentence).toBe('A problem of the run blocks: acme-identity: The waiver for a/b expired on 2026-01-01.')
  })
})

describe('what cannot be decided', () => {
  const down = sampleProvider({ id: 'harbor', decided: false, problems: ['harbor.example refused the connection.'] })
  const up = sampleProvider({ id: 'acme-identity' })

  test('a provider that could not be tested', () => {
    const gate = judge({ providers: [up, down] })
    expect(gate).toMatchObject({ holds: false, exit_code: 3, blocking: [] })
    expect(gate.sentence).toBe('The run could not decide: harbor, because harbor.example refused the connection.')
  })

  test('is said after what blocks', () => {
    const gate = judge({ cases: [failed], providers: [up, down] })
    expect(gate.exit_code).toBe(1)
    expect(gate.sentence).toBe(
      '1 case of acme-identity blocks: rfc6749/5.2/error: It broke; not decided: harbor, because harbor.example refused the connection.',
    )
  })

  test.each<[UndecidedKind, number]>([
    ['unreachable', 3],
    ['timeout', 3],
    ['rate_limited', 3],
    ['server_error', 3],
    ['precondition', 3],
    ['nothing_observed', 3],
    ['interrupted', 3],
    ['limits', 0],
  ])('a case that is inconclusive because of %s ends with %d', (kind, code) => {
    expect(judge({ cases: [open(kind)] }).exit_code).toBe(code)
  })

  test('as many cases as are allowed may be inconclusive', () => {
    const cases = [open('timeout', 'a/1/x'), open('timeout', 'a/1/y'), open('limits', 'a/1/z')]
    expect(judge({ cases, maxInconclusive: 1 }).exit_code).toBe(3)
    expect(judge({ cases, maxInconclusive: 2 }).exit_code).toBe(0)
  })

  test('an interrupted run never holds', () => {
    expect(judge({ complete: false, maxInconclusive: 1000 })).toMatchObject({ holds: false, exit_code: 3 })
    expect(judge({ complete: false, cases: [failed] }).exit_code).toBe(1)
  })

  test('a run without a decided case does not hold', () => {
    const empty = { summary: summarize([]), cases: [], providers: [], complete: true }
    expect(judgeGate(empty)).toMatchObject({ exit_code: 3, sentence: 'The run could not decide: any case.' })
    const cases = [sampleCase({ verdict: 'inapplicable' }), open('limits')]
    expect(
      judgeGate({ summary: summarize(cases), cases, providers: [up], complete: true }, ['must'], 1000).exit_code,
    ).toBe(3)
  })

  test('a provider of which everything was left open is not decided, however much may be', () => {
    const cases = [
      sampleCase({
        provider: 'harbor',
        verdict: 'inconclusive',
        findings: [sampleFinding({ verdict: 'inconclusive', kind: 'timeout', message: 'No answer in 10 s.' })],
      }),
    ]
    const gate = judge({ cases, providers: [up, sampleProvider({ id: 'harbor' })], maxInconclusive: 1000 })
    expect(gate).toMatchObject({
      exit_code: 3,
      sentence: 'The run could not decide: harbor, because No answer in 10 s.',
    })
  })

  test('a provider to which nothing applies does not stand in the way', () => {
    const cases = [sampleCase({ provider: 'harbor', verdict: 'inapplicable' })]
    expect(judge({ cases, providers: [up, sampleProvider({ id: 'harbor' })] }).exit_code).toBe(0)
  })
})

describe('the sentence', () => {
  const other = { ...failed, id: 'other', provider: 'northwind' }

  test.each<[string, Setting, string]>([
    [
      'one that holds',
      { cases: [deviation('rfc6749/5.1/token-type')] },
      'The gate holds: 1 case passed, 1 documented deviation.',
    ],
    ['one case', { cases: [failed] }, '1 case of acme-identity blocks: rfc6749/5.2/error: It broke.'],
    [
      'two of a provider',
      { cases: [failed, failed] },
      '2 cases of acme-identity block: both violate a MUST or the documentation.',
    ],
    [
      'several',
      { cases: [failed, failed, other] },
      '3 cases of 2 providers block: all violate a MUST or the documentation.',
    ],
    [
      'several kinds',
      { cases: [failed, other, warned], failOn: ['should'] },
      '3 cases of 2 providers block: 2 violate a MUST or the documentation, 1 violates a SHOULD.',
    ],
    [
      'open cases',
      { cases: [open('timeout', 'a/1/x'), open('timeout', 'a/1/y')] },
      'The run could not decide: 2 cases of acme-identity, the first because: Because of timeout.',
    ],
  ])('of %s', (_, setting, sentence) => {
    expect(judge(setting).sentence).toBe(sentence)
  })
})
