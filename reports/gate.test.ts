import { describe, expect, test } from 'vitest'
import type { UndecidedKind } from '../engine/verdict.ts'
import { type Baseline, defaultFailOn, type FailOn, failOnValues, judgeGate } from './gate.ts'
import type { Report, ReportCase, ReportProvider, ReportRequirement } from './model.ts'
import { sampleCase, sampleFinding, sampleProvider } from './sample-report.ts'
import { summarize } from './summary.ts'

type Setting = {
  readonly cases?: readonly ReportCase[]
  readonly providers?: readonly ReportProvider[]
  readonly complete?: boolean
  readonly failOn?: readonly FailOn[]
  readonly maxInconclusive?: number
  readonly baseline?: Baseline
}

const requirement = (document: string, level: ReportRequirement['level']): ReportRequirement => ({
  document,
  section: '1',
  level,
  text: 'As it says.',
  url: null,
})

const requirements: Report['requirements'] = {
  'RFC6749-must': requirement('RFC 6749', 'MUST'),
  'RFC6749-should': requirement('RFC 6749', 'SHOULD'),
  'RFC6749-may': requirement('RFC 6749', 'MAY'),
  'RFC6750-must': requirement('RFC 6750', 'MUST'),
  'RFC7009-must': requirement('RFC 7009', 'MUST'),
  'RFC9700-must': requirement('RFC 9700', 'MUST NOT'),
  'RFC9700-should': requirement('RFC 9700', 'SHOULD'),
  'OAUTH21-must': requirement('OAuth 2.1', 'MUST'),
  'OAUTH21-should': requirement('OAuth 2.1', 'SHOULD'),
  'OAUTH21-may': requirement('OAuth 2.1', 'MAY'),
  'CONTRACT-it': requirement('Provider documentation', 'DOCUMENTED'),
}

const judge = ({ cases = [], providers, complete = true, failOn, maxInconclusive, baseline }: Setting) => {
  const all = [sampleCase({ requirements: Object.keys(requirements) }), ...cases]
  const ids = [...new Set(all.map(({ provider }) => provider))]
  const input = {
    summary: summarize(all),
    cases: all,
    requirements,
    providers: providers ?? ids.map((id) => sampleProvider({ id })),
    complete,
  }
  return judgeGate(input, failOn, maxInconclusive, baseline)
}

const deciding = (...ids: string[]): Partial<ReportCase> => ({ requirements: ids })
const failed = sampleCase({
  check: 'rfc6749/5.2/error',
  verdict: 'fail',
  ...deciding('RFC6749-must'),
  findings: [sampleFinding({ message: 'It broke.' })],
})
const warned = sampleCase({
  check: 'rfc6749/10.10/entropy',
  verdict: 'warn',
  level: 'SHOULD',
  ...deciding('RFC6749-should'),
})

const cover = (verdict: 'fail' | 'warn'): ReportCase['covered_by'] => ({
  kind: 'deviation',
  verdict,
  reason: 'documented',
  source: null,
  owner: null,
  link: null,
  expires: null,
})
const deviation = (id: string, verdict: 'fail' | 'warn' = 'fail') =>
  sampleCase({
    check: 'any/1/deviation',
    verdict: 'deviation',
    level: verdict === 'fail' ? 'MUST' : 'SHOULD',
    covered_by: cover(verdict),
    ...deciding(id),
  })
const waived = sampleCase({ check: 'rfc6749/4.1.2/code-once', verdict: 'waived' })
const open = (kind: UndecidedKind, check = 'rfc6749/5.2/open') =>
  sampleCase({
    check,
    verdict: 'inconclusive',
    findings: [sampleFinding({ verdict: 'inconclusive', kind, message: `Because of ${kind}.` })],
  })

describe('what blocks', () => {
  const found = (verdict: 'fail' | 'warn', level: ReportCase['level'], ...ids: string[]) =>
    sampleCase({ check: 'any/1/found', verdict, level, ...deciding(...ids) })
  const standards = ['rfc6749', 'rfc6749:should', 'bcp', 'bcp:should', 'oauth-2.1', 'oauth-2.1:should'] as const
  const levels = ['must', 'should'] as const
  const rows: [string, ReportCase, FailOn[]][] = [
    ['a fail of RFC 6749', failed, [...levels, 'rfc6749', 'rfc6749:should']],
    ['a warning of RFC 6749', warned, ['should', 'rfc6749:should']],
    ['a broken promise', found('fail', 'DOCUMENTED', 'CONTRACT-it'), [...levels, 'documented']],
    [
      'a fail that three documents forbid',
      found('fail', 'MUST', 'RFC6749-must', 'RFC9700-must', 'OAUTH21-must'),
      [...levels, ...standards],
    ],
    [
      'a fail that a later document only advises against',
      found('fail', 'MUST', 'RFC6749-must', 'OAUTH21-should'),
      [...levels, 'rfc6749', 'rfc6749:should', 'oauth-2.1:should'],
    ],
    [
      'a fail that a later document allows',
      found('fail', 'MUST', 'RFC6749-must', 'OAUTH21-may'),
      [...levels, 'rfc6749', 'rfc6749:should'],
    ],
    [
      'a warning that a later document forbids',
      found('warn', 'SHOULD', 'RFC6749-should', 'OAUTH21-must'),
      ['should', 'rfc6749:should', 'oauth-2.1', 'oauth-2.1:should'],
    ],
    ['a lesser finding of a check of a MUST', found('warn', 'MUST', 'RFC9700-must'), ['should', 'bcp:should']],
    ['a fail of another document', found('fail', 'MUST', 'RFC7009-must'), [...levels]],
    ['a requirement that the report does not have', found('fail', 'MUST', 'constructor'), [...levels]],
    ['a deviation from RFC 6749', deviation('RFC6749-must'), ['rfc6749', 'rfc6749:should']],
    ['a deviation from RFC 6750', deviation('RFC6750-must'), ['rfc6749', 'rfc6749:should']],
    ['a deviation from RFC 9700', deviation('RFC9700-must'), ['bcp', 'bcp:should']],
    ['a deviation from OAuth 2.1', deviation('OAUTH21-must'), ['oauth-2.1', 'oauth-2.1:should']],
    ['a deviation from RFC 7009', deviation('RFC7009-must'), []],
    ['a deviation from a SHOULD of RFC 6749', deviation('RFC6749-should', 'warn'), ['rfc6749:should']],
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

  test('a deviation from a SHOULD blocks where warnings do as well', () => {
    const cases = [deviation('RFC6749-should', 'warn')]
    expect(judge({ cases, failOn: ['should'] }).exit_code).toBe(0)
    expect(judge({ cases, failOn: ['rfc6749', 'should'] }).exit_code).toBe(1)
  })

  test('values add up', () => {
    const cases = [failed, warned, deviation('RFC6749-must'), deviation('RFC9700-must')]
    expect(judge({ cases }).blocking).toHaveLength(1)
    expect(judge({ cases, failOn: ['must', 'should', 'rfc6749', 'bcp'] }).blocking).toHaveLength(4)
  })

  test('by default, fails block and documented deviations do not', () => {
    expect(defaultFailOn).toEqual(['must'])
    expect(judge({ cases: [warned, waived, deviation('RFC6749-must')] })).toMatchObject({
      exit_code: 0,
      fail_on: ['must'],
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

  test('a profile of which no case decides anything', () => {
    const cases = [
      sampleCase({ requirements: ['RFC6749-must', 'OAUTH21-may'] }),
      { ...failed, verdict: 'inapplicable' as const },
    ]
    const input = { summary: summarize(cases), cases, requirements, providers: [up], complete: true }
    expect(judgeGate(input, ['oauth-2.1'])).toMatchObject({
      exit_code: 3,
      sentence: 'The run could not decide: oauth-2.1, as no case of this run decides a requirement of it.',
    })
    expect(judgeGate(input, ['documented']).exit_code).toBe(3)
    expect(judgeGate(input, ['documented', 'rfc6749']).exit_code).toBe(0)
    expect(judgeGate(input, ['must', 'oauth-2.1']).exit_code).toBe(0)
  })

  test('an interrupted run never holds', () => {
    expect(judge({ complete: false, maxInconclusive: 1000 })).toMatchObject({ holds: false, exit_code: 3 })
    expect(judge({ complete: false, cases: [failed] }).exit_code).toBe(1)
  })

  test('a run without a decided case does not hold', () => {
    const empty = { summary: summarize([]), cases: [], requirements, providers: [], complete: true }
    expect(judgeGate(empty)).toMatchObject({ exit_code: 3, sentence: 'The run could not decide: any case.' })
    const cases = [sampleCase({ verdict: 'inapplicable' }), open('limits')]
    expect(
      judgeGate({ summary: summarize(cases), cases, requirements, providers: [up], complete: true }, ['must'], 1000)
        .exit_code,
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

describe('with a baseline', () => {
  const of = (...cases: ReportCase[]): Baseline => ({
    file: 'ci/baseline.json',
    report: { started: '2026-11-19T14:00:00Z', cases, requirements },
    successor: 'compliance-report/report.json',
  })
  const passing = sampleCase({ check: 'rfc6749/5.2/error' })

  test('a fault that was there does not block, and the answer says that it is still there', () => {
    const gate = judge({ cases: [failed], baseline: of(failed) })
    expect(gate).toMatchObject({
      exit_code: 0,
      blocking: [],
      baseline: { known: [failed.id], better: [], unmatched: [] },
    })
    expect(gate.sentence).toContain('1 fault of the baseline is still there')
  })

  test.each<[string, ReportCase]>([
    ['passed', passing],
    ['was waived', { ...failed, verdict: 'waived' }],
    ['was left undecided', open('timeout', 'rfc6749/5.2/error')],
  ])('a fault of a case that %s blocks', (_, before) => {
    expect(judge({ cases: [failed], baseline: of(before) })).toMatchObject({ exit_code: 1, blocking: [failed.id] })
  })

  test('a fault of a case that was not there blocks', () => {
    expect(judge({ cases: [failed], baseline: of() })).toMatchObject({ exit_code: 1, blocking: [failed.id] })
  })

  test('a warning that became a fail blocks, where warnings do as well', () => {
    const baseline = of({ ...failed, verdict: 'warn' })
    expect(judge({ cases: [failed], failOn: ['should'], baseline })).toMatchObject({ exit_code: 1 })
  })

  test('a fail that became a warning is named as better, and does not block', () => {
    const cases: ReportCase[] = [{ ...failed, verdict: 'warn' }]
    const gate = judge({ cases, failOn: ['should'], baseline: of(failed) })
    expect(gate).toMatchObject({
      exit_code: 0,
      baseline: { known: [failed.id], better: [{ id: failed.id, before: 'fail', now: 'warn' }] },
    })
  })

  test('what got better is named', () => {
    const gate = judge({ cases: [passing], baseline: of(failed) })
    expect(gate).toMatchObject({
      exit_code: 0,
      baseline: { known: [], better: [{ id: failed.id, before: 'fail', now: 'pass' }], unmatched: [] },
    })
    expect(gate.sentence).toContain('1 case got better than in the baseline')
  })

  test('a fault of it that is undecided now is not better, and is counted', () => {
    const gate = judge({ cases: [open('timeout', 'rfc6749/5.2/error')], baseline: of(failed) })
    expect(gate).toMatchObject({ exit_code: 3, baseline: { better: [] } })
  })

  test('a case that it left undecided as well does not count', () => {
    const one = open('timeout')
    expect(judge({ cases: [one], baseline: of(one) }).exit_code).toBe(0)
    expect(judge({ cases: [one, open('timeout', 'a/1/x')], baseline: of(one) }).exit_code).toBe(3)
  })

  test('a fault of it that matches no case blocks, with the command to run', () => {
    const renamed = sampleCase({ check: "rfc6749/5.2/it's-old", verdict: 'fail' })
    const gate = judge({ baseline: { ...of(renamed), file: 'my baseline.json' } })
    expect(gate).toMatchObject({ exit_code: 1, blocking: [], baseline: { unmatched: [renamed.id] } })
    expect(gate.sentence).toBe(
      "The baseline my baseline.json has 1 fault that no case of this run matches (renamed, or the provider is gone): acme-identity/rfc6749/5.2/it's-old; once this report is right, take it over: cp compliance-report/report.json 'my baseline.json'.",
    )
  })

  test('what the run was not to decide, or did not come to, is not missed', () => {
    const gone = sampleCase({ check: 'rfc7009/2.2/gone', verdict: 'fail' })
    expect(judge({ baseline: { ...of(gone), isWanted: (check) => check.startsWith('rfc6749/') } }).exit_code).toBe(0)
    expect(judge({ baseline: of(gone), complete: false })).toMatchObject({ exit_code: 3, baseline: { unmatched: [] } })
  })

  test('a case that passed in it and is gone is not missed', () => {
    expect(judge({ baseline: of(sampleCase({ check: 'rfc7009/2.2/gone' })) }).exit_code).toBe(0)
  })

  test('is weighed by what is asked for now', () => {
    const gone = { ...warned, id: 'gone' }
    expect(judge({ baseline: of(gone) }).exit_code).toBe(0)
    expect(judge({ baseline: of(gone), failOn: ['should'] }).exit_code).toBe(1)
  })
})

describe('the sentence', () => {
  const other = { ...failed, id: 'other', provider: 'northwind' }

  test.each<[string, Setting, string]>([
    [
      'one that holds',
      { cases: [deviation('RFC6749-must')] },
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
    [
      'what fails and does not block',
      { cases: [failed], failOn: ['bcp'] },
      'The gate holds: 1 case failed, 1 case passed; 1 failed that bcp does not block.',
    ],
  ])('of %s', (_, setting, sentence) => {
    expect(judge(setting).sentence).toBe(sentence)
  })
})
