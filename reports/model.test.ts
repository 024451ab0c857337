import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { type Report, ReportSchema } from './model.ts'
import { buildReport, hostileReport, sampleCase, sampleReport } from './sample-report.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(ReportSchema)
const faultsOf = (report: unknown) => (validate(report) ? [] : validate.errors)

describe('the report model', () => {
  test.each<[string, () => Report]>([
    ['the sample report', sampleReport],
    ['a report with hostile text', hostileReport],
    ['a report of one case', buildReport],
    ['a report of nothing', () => buildReport({ cases: [], providers: [] })],
    [
      'a case with its place',
      () => buildReport({ cases: [sampleCase({ place: { file: 'a.yaml', line: 3, column: 1 } })] }),
    ],
    ['an interrupted report', () => buildReport({ complete: false, mode: 'mocked' })],
  ])('accepts %s', (_, report) => {
    expect(faultsOf(report())).toEqual([])
  })

  test.each<[string, (report: Report) => unknown]>([
    ['an unknown member', (report) => ({ ...report, extra: 1 })],
    ['an unknown verdict', (report) => ({ ...report, cases: [{ ...report.cases[0], verdict: 'skipped' }] })],
    [
      'an unknown kind of finding',
      (report) => ({
        ...report,
        cases: [{ ...report.cases[0], findings: [{ ...report.cases[0]?.findings[0], kind: 'mood' }] }],
      }),
    ],
    ['exit code 2', (report) => ({ ...report, gate: { ...report.gate, exit_code: 2 } })],
    ['a start that is no date', (report) => ({ ...report, started: 'yesterday' })],
    [
      'a place before the first line',
      (report) => ({ ...report, cases: [{ ...report.cases[0], place: { file: 'a.yaml', line: 0, column: 1 } }] }),
    ],
    ['another version', (report) => ({ ...report, version: 2 })],
  ])('refuses %s', (_, change) => {
    expect(faultsOf(change(sampleReport()))).not.toEqual([])
  })

  test('says what every member is for', () => {
    const undescribed: string[] = []
    const visit = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return
      const properties = 'properties' in schema ? (schema.properties as Record<string, object>) : {}
      for (const [name, member] of Object.entries(properties)) {
        if (!('description' in member) && !('const' in member)) undescribed.push(`${path}.${name}`)
      }
      for (const [key, value] of Object.entries(schema)) visit(value, key === 'properties' ? path : `${path}.${key}`)
    }
    visit(ReportSchema, '')
    expect(undescribed).toEqual([])
  })
})
