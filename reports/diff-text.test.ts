import { describe, expect, test } from 'vitest'
import { compareReports } from './compare.ts'
import { renderDiffJson, renderDiffMarkdown, renderDiffTerminal } from './diff-text.ts'
import type { Report, ReportCase } from './model.ts'
import { hostileReport, sampleCase, sampleReport } from './sample-report.ts'

const changed = (report: Report, change: (one: ReportCase) => ReportCase | null): Report => ({
  ...report,
  cases: report.cases.flatMap((one) => change(one) ?? []),
})

const before = sampleReport()
const after = changed(before, (one) => {
  if (one.check === 'rfc6749/5.1/no-store' && one.provider === 'northwind')
    return { ...one, verdict: 'fail', cause: 'It may be cached.' }
  if (one.check === 'rfc6749/4.1.2/code-once' && one.provider === 'acme-identity')
    return { ...one, verdict: 'pass', cause: null }
  if (one.check === 'rfc6749/10.10/code-entropy' && one.provider === 'acme-identity')
    return { ...one, cause: 'Another one.' }
  return one.check === 'contract/expiry/expires-in' ? null : one
})
after.cases.push(sampleCase({ provider: 'northwind', check: 'rfc7009/2.2/brand-new' }))

const comparison = compareReports(before, after)

// The same cases, each with a fault where there was none, and hostile text in all of them.
const hostile = compareReports(
  changed(hostileReport(), (one) => ({ ...one, verdict: 'pass' })),
  changed(hostileReport(), (one) => ({ ...one, verdict: 'fail' })),
)

describe('for a terminal', () => {
  const text = renderDiffTerminal(comparison, { color: false })

  test('names what is newly failing first, and why', () => {
    expect(text).toContain(
      [
        'Newly failing: 1',
        '  ✗ pass → fail  northwind/rfc6749/5.1/no-store',
        '    Token responses carry Cache-Control: no-store',
        '    It may be cached.',
        '',
        'Changed cause: 1',
        '  ! warn  acme-identity/rfc6749/10.10/code-entropy',
        '    Authorization codes cannot be guessed',
        '    was: The codes are made of few distinct bits.',
        '    is: Another one.',
        '',
        'Fixed: 1',
      ].join('\n'),
    )
    expect(text).toContain('New cases: 1')
    expect(text).toContain('Gone cases: 2')
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^Something got worse: 1 case newly failing, /)
  })

  test('names twenty of a kind, and all where it is verbose', () => {
    const lines = (verbose: boolean) => renderDiffTerminal(hostile, { color: false, verbose })
    expect(lines(false)).toMatch(/… \d+ more, with --verbose/)
    expect(lines(true)).not.toContain('more, with --verbose')
  })

  test('obeys nothing that a server sent', () => {
    const lines = renderDiffTerminal(hostile, { color: false, verbose: true })
    expect(lines.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u)
  })
})

describe('as Markdown', () => {
  test('begins with the answer, and unfolds what is newly failing', () => {
    const text = renderDiffMarkdown(comparison)
    expect(text).toMatch(/^\*\*Something got worse: /)
    expect(text).toContain('<details open><summary>Newly failing: 1</summary>')
    expect(text).toContain('- pass → fail ` northwind/rfc6749/5.1/no-store `\n  - ` It may be cached. `')
  })

  test('keeps every foreign word in a code span, which no backtick leaves', () => {
    const ticks = changed(before, (one) => ({ ...one, verdict: 'fail', cause: 'a ``` b\n# <img src=x> @all #1 |' }))
    const text = renderDiffMarkdown(compareReports(before, ticks))
    expect(text).toContain('  - ```` a ``` b # <img src=x> @all #1 | ````')
    for (const line of renderDiffMarkdown(hostile).split('\n')) {
      expect(line.replace(/(`+) .* \1/, '')).not.toMatch(/<(?!\/?(?:details|summary)\b)|javascript:/)
    }
  })
})

test('as JSON, it has the counts and every change', () => {
  expect(JSON.parse(renderDiffJson(comparison))).toMatchObject({
    version: 1,
    exit_code: 1,
    counts: { failing: 1, cause: 1, fixed: 1, new: 1, gone: 2 },
    changes: expect.arrayContaining([
      {
        kind: 'failing',
        id: 'northwind/rfc6749/5.1/no-store',
        provider: 'northwind',
        check: 'rfc6749/5.1/no-store',
        parameters: {},
        title: 'Token responses carry Cache-Control: no-store',
        old: { verdict: 'pass', cause: null },
        new: { verdict: 'fail', cause: 'It may be cached.' },
      },
    ]),
  })
  expect(renderDiffJson(hostile).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u)
})
