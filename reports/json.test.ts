import { describe, expect, test } from 'vitest'
import { renderJson } from './json.ts'
import { buildReport, hostileReport, sampleReport } from './sample-report.ts'

describe('the report as JSON', () => {
  test.each([
    ['the sample report', sampleReport()],
    ['hostile text', hostileReport()],
    ['nothing', buildReport({ cases: [], providers: [] })],
  ])('gives back %s unchanged', (_, report) => {
    expect(JSON.parse(renderJson(report))).toEqual(report)
  })

  test('contains nothing that a terminal would obey', () => {
    expect(renderJson(hostileReport()).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u)
  })

  test('has each case and each exchange on a line of its own', () => {
    const report = sampleReport()
    const lines = renderJson(report).split('\n')
    for (const one of report.cases)
      expect(lines.filter((line) => line.includes(`"id":${JSON.stringify(one.id)}`))).toHaveLength(1)
    for (const id of Object.keys(report.exchanges))
      expect(lines.filter((line) => line.startsWith(`    "${id}": {`))).toHaveLength(1)
  })
})
