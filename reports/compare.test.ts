import { describe, expect, test } from 'vitest'
import type { Verdict } from '../engine/verdict.ts'
import { answerOf, type ChangeKind, compareReports } from './compare.ts'
import type { ReportCase } from './model.ts'
import { buildReport, sampleCase, sampleReport } from './sample-report.ts'

const one = (verdict: Verdict, cause: string | null = null, check = 'rfc6749/5.1/no-store') =>
  sampleCase({ check, verdict, cause })

const compare = (before: readonly ReportCase[], after: readonly ReportCase[]) =>
  compareReports(buildReport({ cases: before }), buildReport({ cases: after }))

describe('a case', () => {
  test.each<[Verdict, Verdict, ChangeKind | 'same', 0 | 1 | 3]>([
    ['pass', 'pass', 'same', 0],
    ['pass', 'fail', 'failing', 1],
    ['pass', 'warn', 'failing', 1],
    ['warn', 'fail', 'failing', 1],
    ['waived', 'fail', 'failing', 1],
    ['deviation', 'fail', 'failing', 1],
    ['inconclusive', 'fail', 'failing', 1],
    ['inapplicable', 'warn', 'failing', 1],
    ['fail', 'fail', 'same', 0],
    ['fail', 'warn', 'fixed', 0],
    ['fail', 'pass', 'fixed', 0],
    ['fail', 'waived', 'fixed', 0],
    ['warn', 'deviation', 'fixed', 0],
    ['pass', 'inconclusive', 'undecided', 3],
    ['fail', 'inconclusive', 'undecided', 3],
    ['inconclusive', 'pass', 'decided', 0],
    ['inconclusive', 'inconclusive', 'same', 0],
    ['pass', 'inapplicable', 'verdict', 0],
    ['waived', 'deviation', 'verdict', 0],
  ])('that was %s and is %s: %s', (before, after, kind, exitCode) => {
    const comparison = compare([one(before)], [one(after)])
    expect(comparison.changes.map((change) => change.kind)).toEqual(kind === 'same' ? [] : [kind])
    expect(comparison.exitCode).toBe(exitCode)
  })

  test('that fails for another reason has a changed cause, and is not worse', () => {
    const comparison = compare([one('fail', 'the status is 500')], [one('fail', 'the status is 302')])
    expect(comparison).toMatchObject({ changes: [{ kind: 'cause' }], exitCode: 0 })
  })

  test.each([
    ['<access_token:7> came back', '<access_token:12> came back'],
    ['no answer in 10.2 s', 'no answer in 11 s'],
    ['issued at 2026-11-19T14:03:21.482Z', 'issued at 2026-11-20T14:03:21.482Z'],
  ])('that says "%s" and "%s" has the same cause', (before, after) => {
    expect(compare([one('fail', before)], [one('fail', after)]).changes).toEqual([])
  })

  test.each<[Verdict, 0 | 1]>([
    ['pass', 0],
    ['waived', 0],
    ['warn', 1],
    ['fail', 1],
  ])('that is new and is %s ends with %d', (verdict, exitCode) => {
    expect(compare([], [one(verdict)])).toMatchObject({ changes: [{ kind: 'new', before: null }], exitCode })
  })

  test('that is gone is named, and nothing is worse for it', () => {
    expect(compare([one('fail')], [])).toMatchObject({ changes: [{ kind: 'gone', after: null }], same: 0, exitCode: 0 })
  })
})

test('a case that does not apply is neither new nor gone', () => {
  expect(compare([one('inapplicable')], [one('inapplicable', null, 'a/1/a')])).toMatchObject({ changes: [], same: 0 })
})

describe('the answer', () => {
  test('counts each kind, the worst first', () => {
    const comparison = compare(
      [one('fail', null, 'a/1/a'), one('pass', null, 'a/1/b'), one('pass', null, 'a/1/c'), one('pass', null, 'a/1/d')],
      [one('pass', null, 'a/1/a'), one('fail', null, 'a/1/b'), one('pass', null, 'a/1/c'), one('pass', null, 'a/1/e')],
    )
    expect(answerOf(comparison)).toBe(
      'Something got worse: 1 case newly failing, 1 fixed, 1 new, 1 gone, 1 case is the same.',
    )
  })

  test('of a report and itself', () => {
    const report = sampleReport()
    const comparison = compareReports(report, report)
    expect(comparison).toMatchObject({ changes: [], exitCode: 0, same: report.cases.length })
    expect(answerOf(comparison)).toBe(`Nothing got worse: ${report.cases.length} cases are the same.`)
  })
})
