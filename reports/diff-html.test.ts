import { isTag } from 'domhandler'
import { findAll, textContent } from 'domutils'
import { parse } from 'parse5'
import { adapter } from 'parse5-htmlparser2-tree-adapter'
import { describe, expect, test } from 'vitest'
import { compareReports } from './compare.ts'
import { renderDiffHtml } from './diff-html.ts'
import { anchorOf } from './evidence.ts'
import type { Report, ReportCase } from './model.ts'
import { hostileReport, sampleExchange, sampleReport } from './sample-report.ts'

const changed = (report: Report, change: (one: ReportCase) => ReportCase): Report => ({
  ...report,
  cases: report.cases.map(change),
})

const elementsOf = (html: string) => findAll(() => true, parse(html, { treeAdapter: adapter }).children)
const named = (html: string, name: string) => elementsOf(html).filter((element) => element.name === name)

const before = changed(sampleReport(), (one) =>
  one.verdict === 'fail' ? { ...one, verdict: 'pass', findings: [] } : one,
)
const after: Report = {
  ...sampleReport(),
  exchanges: {
    ...sampleReport().exchanges,
    'acme-identity-3': { ...sampleExchange({ id: 'acme-identity-3' }), purpose: 'again' },
  },
}

describe('the page of two reports', () => {
  const html = renderDiffHtml(compareReports(before, after))
  const text = textContent(elementsOf(html))

  test('says the answer, and names both reports', () => {
    expect(text).toContain('Something got worse: 3 cases newly failing')
    expect(text).toContain('Old: 2026-11-20 14:03 UTC, live')
    expect(text).toContain('New: 2026-11-20 14:03 UTC, live')
  })

  test('shows the exchanges of a case side by side', () => {
    const details = named(html, 'details').find((one) => textContent(one).includes('rfc6749/4.1.2/code-once'))
    const sides = (details?.children ?? []).filter(isTag).flatMap(({ children }) => children.filter(isTag))
    const [old = '', now = ''] = sides.filter(({ name }) => name === 'div').map((side) => textContent(side))
    expect(old).toMatch(/✓ pass[\s\S]*200 OK[\s\S]*<access_token:3>/)
    expect(now).toMatch(/✗ fail[\s\S]*The second use[\s\S]*200 OK[\s\S]*<access_token:1>/)
  })

  test('marks what the later one has and the earlier one has not', () => {
    const exchange = sampleExchange({ id: 'acme-identity-1' })
    const headers: [string, string][] = [['Cache-Control', 'no-store']]
    const response = exchange.response && { ...exchange.response, headers }
    const earlier: Report = {
      ...before,
      exchanges: { ...before.exchanges, 'acme-identity-1': { ...exchange, response } },
    }
    const marks = named(renderDiffHtml(compareReports(earlier, sampleReport())), 'mark').map((mark) =>
      textContent(mark),
    )
    expect(marks).toContain('Cache-Control: public, max-age=60')
    expect(marks).not.toContain('200 OK')
    expect(marks.filter((mark) => mark.startsWith('POST'))).toEqual([])
  })

  test('has an anchor for each case', () => {
    const ids = elementsOf(html).flatMap(({ attribs }) => attribs.id ?? [])
    expect(ids).toContain(anchorOf('acme-identity/rfc6749/4.1.2/code-once[client=web]'))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('of one report says that nothing is different', () => {
    const same = sampleReport()
    expect(textContent(elementsOf(renderDiffHtml(compareReports(same, same))))).toContain('Every case is what it was.')
  })
})

test('hostile text is inert: no script, no image, no handler, nothing loaded', () => {
  const hostile = hostileReport()
  const html = renderDiffHtml(
    compareReports(
      changed(hostile, (one) => ({ ...one, verdict: 'pass' })),
      changed(hostile, (one) => ({ ...one, verdict: 'fail' })),
    ),
  )
  const elements = elementsOf(html)
  const names = new Set(elements.map(({ name }) => name))
  for (const name of ['script', 'img', 'iframe', 'a', 'link', 'form']) expect(names).not.toContain(name)
  const attributes = new Set(elements.flatMap(({ attribs }) => Object.keys(attribs)))
  expect([...attributes].filter((name) => name.startsWith('on') || ['href', 'src', 'style'].includes(name))).toEqual([])
  expect(html.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
  expect(html).toContain("default-src 'none'")
})

test('a page of many changes stays small', () => {
  const one = sampleReport()
  const many = (verdict: ReportCase['verdict']): Report => ({
    ...one,
    cases: Array.from({ length: 5000 }, (_, index) => ({
      ...(one.cases[0] as ReportCase),
      id: `case-${index}`,
      verdict,
    })),
  })
  const html = renderDiffHtml(compareReports(many('pass'), many('fail')))
  expect(html.length).toBeLessThan(3_000_000)
  expect(html).toContain('and 3000 more, in the reports')
})
