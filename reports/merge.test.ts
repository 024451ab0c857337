import { describe, expect, test } from 'vitest'
import type { Verdict } from '../engine/verdict.ts'
import { renderHtml } from './html.ts'
import { clashesOf, type MergeOptions, mergeReports, type Part } from './merge.ts'
import type { Report, ReportCase } from './model.ts'
import {
  buildReport,
  hostileReport,
  sampleCase,
  sampleExchange,
  sampleFinding,
  sampleProvider,
  sampleReport,
} from './sample-report.ts'

const merge = (reports: readonly Report[], options: Partial<MergeOptions> = {}) =>
  mergeReports(
    reports.map((report, index): Part => ({ file: `${'abc'[index]}.json`, report })),
    { version: '0.2.0', ...options },
  )

const shard = (index: number, count: number, ...cases: ReportCase[]): Report => ({
  ...buildReport({ cases }),
  shard: { index, count },
})

const check = (kind: 'observation' | 'probe') => ({
  title: 'It holds',
  kind,
  document: 'rfc6749',
  section: '5.1',
  level: 'MUST' as const,
  why: '',
  mistake: '',
  fix: '',
})

describe('shards of a provider', () => {
  const first = shard(1, 2, sampleCase({ check: 'a/1/a' }), sampleCase({ check: 'a/1/b' }))
  const second = shard(2, 2, sampleCase({ check: 'a/1/c', verdict: 'fail' }))

  test('become one report with the cases of both, and the gate is judged again', () => {
    const { report, conflicts } = merge([first, second])
    expect(report.cases.map((one) => one.check)).toEqual(['a/1/a', 'a/1/b', 'a/1/c'])
    expect(report).toMatchObject({
      complete: true,
      mode: 'live',
      tool: { version: '0.2.0' },
      summary: { pass: 2, fail: 1 },
      providers: [{ id: 'acme-identity', summary: { pass: 2, fail: 1 } }],
      gate: { exit_code: 1, fail_on: ['must'] },
    })
    expect(report.shard).toBeUndefined()
    expect(conflicts).toEqual([])
  })

  test('of which one is missing could not decide', () => {
    const { report, conflicts } = merge([first])
    const sentence = 'The run could not decide: shard 2/2, whose report is missing.'
    expect(report).toMatchObject({ complete: false, gate: { holds: false, exit_code: 3, sentence } })
    expect(conflicts).toEqual(['shard 2/2 is missing: the report is not complete'])
  })

  test('keep their exchanges apart, which have the same ids', () => {
    const withExchange = (name: string, body: string, index: number): Report => ({
      ...buildReport({
        cases: [
          sampleCase({
            check: name,
            verdict: 'fail',
            findings: [sampleFinding({ exchange: 'acme-identity/1' })],
            exchanges: [{ id: 'acme-identity/1', role: 'probe' }],
          }),
        ],
        exchanges: [sampleExchange({ id: 'acme-identity/1', purpose: body })],
      }),
      shard: { index, count: 2 },
    })
    const { report } = merge([withExchange('a/1/a', 'of the first', 1), withExchange('a/1/b', 'of the second', 2)])
    const purposes = report.cases.map(({ exchanges, findings }) => [
      report.exchanges[exchanges[0]?.id ?? '']?.purpose,
      report.exchanges[findings[0]?.exchange ?? '']?.purpose,
    ])
    expect(purposes).toEqual([
      ['of the first', 'of the first'],
      ['of the second', 'of the second'],
    ])
    for (const [id, exchange] of Object.entries(report.exchanges)) expect(exchange.id).toBe(id)
  })
})

describe('an observation of several shards', () => {
  const observed = (verdict: Verdict, over: Partial<ReportCase> = {}) => {
    const report = buildReport({
      cases: [sampleCase({ check: 'a/1/seen', verdict, observed: 3, assertions: 2, ...over })],
      checks: { 'a/1/seen': check('observation') },
    })
    return report
  }
  const nothing = observed('inconclusive', {
    observed: 0,
    findings: [sampleFinding({ verdict: 'inconclusive', kind: 'nothing_observed', message: 'nothing' })],
  })

  test.each<[string, Report[], Verdict, number]>([
    ['fails where one of them fails', [observed('pass'), observed('fail')], 'fail', 6],
    ['passes where another one saw nothing', [nothing, observed('pass')], 'pass', 3],
    ['is undecided where none saw anything', [nothing, nothing], 'inconclusive', 0],
  ])('%s', (_, reports, verdict, seen) => {
    const { report, conflicts } = merge(reports)
    expect(report.cases).toMatchObject([{ verdict, observed: seen }])
    expect(conflicts).toEqual([])
  })

  test('that a waiver covers in one of them is waived, though the others saw no fault', () => {
    const problem = 'the waiver of a/1/seen covers nothing any more: remove it from acme.yaml'
    const unseen = observed('pass')
    const provider = sampleProvider({ id: 'acme-identity', problems: [problem] })
    const { report } = merge([observed('waived'), { ...unseen, providers: [provider] }])
    expect(report).toMatchObject({ providers: [{ problems: [] }], gate: { exit_code: 0 } })
  })
})

describe('reports that disagree', () => {
  test('about a probe: the worse verdict counts, and it is told', () => {
    const of = (verdict: Verdict) => buildReport({ cases: [sampleCase({ check: 'a/1/a', verdict })] })
    const { report, conflicts } = merge([of('pass'), of('fail'), of('pass')])
    expect(report.cases).toMatchObject([{ verdict: 'fail' }])
    expect(conflicts).toEqual([
      'acme-identity/a/1/a is pass in a.json, fail in b.json, pass in c.json: the worse one counts',
    ])
    expect(merge([of('pass'), of('pass')]).conflicts).toEqual([])
  })

  test('about the descriptor of a provider', () => {
    const provider = sampleProvider({ id: 'acme-identity', descriptor: 'other.yaml' })
    expect(merge([buildReport(), buildReport({ providers: [provider] })]).conflicts).toEqual([
      'acme-identity has descriptor providers/acme-identity.yaml in a.json and other.yaml in b.json',
    ])
  })

  test('about the mode of a provider cannot be merged', () => {
    const mocked = buildReport({ providers: [sampleProvider({ id: 'acme-identity', mode: 'mocked' })] })
    expect(
      clashesOf([
        { file: 'a.json', report: buildReport() },
        { file: 'b.json', report: mocked },
      ]),
    ).toEqual(['acme-identity has mode live in a.json and mocked in b.json'])
  })
})

describe('reports of several providers', () => {
  const other = buildReport({
    providers: [sampleProvider({ id: 'northwind', mode: 'mocked' })],
    cases: [sampleCase({ provider: 'northwind' })],
  })

  test('become one report', () => {
    const { report } = merge([buildReport(), { ...other, started: '2026-11-20T15:00:00.000Z' }])
    expect(report.providers.map(({ id }) => id)).toEqual(['acme-identity', 'northwind'])
    expect(report).toMatchObject({
      mode: 'mixed',
      started: '2026-11-20T14:03:21.482Z',
      duration_ms: Date.parse('2026-11-20T15:00:00.000Z') + 12_340 - Date.parse('2026-11-20T14:03:21.482Z'),
      gate: { exit_code: 0 },
    })
  })

  test('are interrupted where one of them was', () => {
    expect(merge([{ ...other, complete: false }]).report).toMatchObject({ complete: false, gate: { exit_code: 3 } })
  })

  test('are gated by what any of them was asked for, or by what is asked for now', () => {
    const strict = buildReport({ failOn: ['should'] })
    expect(merge([strict, other]).report.gate.fail_on).toEqual(['must', 'should'])
    expect(merge([strict, other], { failOn: ['bcp'] }).report.gate.fail_on).toEqual(['bcp'])
  })

  test('where one could not be tested in one part, what the other part found is kept', () => {
    const down = sampleProvider({ id: 'acme-identity', decided: false, problems: ['It refused the connection.'] })
    const { report } = merge([buildReport(), buildReport({ providers: [down], cases: [] })])
    expect(report.providers).toMatchObject([{ decided: true, problems: [] }])
  })
})

test('a report alone stays what it is', () => {
  const report = sampleReport()
  const merged = merge([report]).report
  expect(merged).toEqual({
    ...report,
    tool: { name: 'oauth2spec', version: '0.2.0' },
    exchanges: merged.exchanges,
    gate: { ...report.gate },
  })
  expect(Object.keys(merged.exchanges).toSorted()).toEqual(
    [...new Set(report.cases.flatMap(({ exchanges }) => exchanges.map(({ id }) => id)))].toSorted(),
  )
})

test('hostile reports are merged and can be shown', () => {
  const { report } = merge([hostileReport(), hostileReport('x')])
  expect(report.cases).toHaveLength(2 * sampleReport().cases.length)
  expect(renderHtml(report)).not.toContain('<script>alert')
})
