import { findAll, textContent } from 'domutils'
import { parse } from 'parse5'
import { adapter } from 'parse5-htmlparser2-tree-adapter'
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../engine/verdict.ts'
import { type CaseNumbers, historyOf, nightOf } from './history.ts'
import { renderHistoryHtml } from './history-html.ts'
import type { Report } from './model.ts'
import { buildReport, hostileReport, sampleCase, sampleReport } from './sample-report.ts'

const day = (index: number): string => new Date(Date.UTC(2026, 10, 1 + index, 2)).toISOString()

const historyOfReports = (reports: readonly Report[]) => {
  const numbers: CaseNumbers = new Map()
  return historyOf(
    reports.map((report, index) => nightOf(`${index}.json`, report, numbers)),
    numbers,
  )
}

/** Nights of one case; `-` where the report does not have it. */
const nightsOf = (found: readonly (Verdict | '-')[]): Report[] =>
  found.map((verdict, index) => ({
    ...buildReport({
      cases: [sampleCase({ check: 'a/1/other' }), ...(verdict === '-' ? [] : [sampleCase({ verdict })])],
    }),
    started: day(index),
  }))

describe('when a fault began', () => {
  test.each<[(Verdict | '-')[], [began: number, ended: number | null, nights: number, fromTheStart: boolean][]]>([
    [['pass', 'pass'], []],
    [['pass', 'fail', 'fail'], [[1, null, 2, false]]],
    [['fail', 'fail'], [[0, null, 2, true]]],
    [['-', 'fail'], [[1, null, 1, true]]],
    [['pass', 'fail', 'inconclusive', '-', 'fail'], [[1, null, 2, false]]],
    [['pass', 'fail', 'warn'], [[1, null, 2, false]]],
    [
      ['pass', 'fail', 'waived', 'fail'],
      [
        [3, null, 1, false],
        [1, 2, 1, false],
      ],
    ],
    [['fail', 'pass'], [[0, 1, 1, true]]],
  ])('%j', (found, expected) => {
    const { faults } = historyOfReports(nightsOf(found))
    expect(faults.map((one) => [one.began, one.ended, one.nights, one.fromTheStart])).toEqual(expected)
  })

  test('does not depend on the order in which the reports are read', () => {
    const reports = nightsOf(['pass', 'fail', 'fail'])
    expect(historyOfReports(reports.toReversed()).faults).toMatchObject([{ began: 1, ended: null }])
    expect(historyOfReports(reports.toReversed()).nights.map(({ started }) => started)).toEqual([0, 1, 2].map(day))
  })
})

describe('the page', () => {
  const elementsOf = (html: string) => findAll(() => true, parse(html, { treeAdapter: adapter }).children)
  const html = renderHistoryHtml(historyOfReports(nightsOf(['pass', 'fail', 'fail'])))

  test('says what fails and since when, and draws every night', () => {
    const text = textContent(elementsOf(html))
    expect(text).toContain('On 2026-11-03 1 case fails or warns, since 2026-11-02.')
    expect(text).toContain('Failing or warning now: 1')
    expect(elementsOf(html).filter(({ name }) => name === 'rect')).toHaveLength(2 + 2 + 3)
  })

  test('says where nothing fails', () => {
    const sound = renderHistoryHtml(historyOfReports(nightsOf(['fail', 'pass'])))
    expect(textContent(elementsOf(sound))).toContain('On 2026-11-02 no case fails or warns.')
    expect(textContent(elementsOf(sound))).toContain('Over: 1')
  })

  test('of hostile reports is inert', () => {
    const hostile = renderHistoryHtml(historyOfReports([hostileReport(), sampleReport()]))
    const elements = elementsOf(hostile)
    const names = new Set(elements.map(({ name }) => name))
    for (const name of ['script', 'img', 'a', 'iframe', 'link']) expect(names).not.toContain(name)
    const attributes = [...new Set(elements.flatMap(({ attribs }) => Object.keys(attribs)))]
    expect(attributes.filter((name) => name.startsWith('on') || ['href', 'src', 'style'].includes(name))).toEqual([])
    expect(hostile.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
  })

  test('of years of nights stays small', () => {
    const verdicts = Array.from({ length: 1500 }, (_, index): Verdict => (index % 3 === 0 ? 'fail' : 'pass'))
    expect(renderHistoryHtml(historyOfReports(nightsOf(verdicts))).length).toBeLessThan(2_000_000)
  })
})
