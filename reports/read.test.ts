import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { renderJson } from './json.ts'
import type { Report } from './model.ts'
import { parseReport, readReport } from './read.ts'
import { hostileReport, sampleReport } from './sample-report.ts'

const folder = mkdtempSync(join(tmpdir(), 'oauth2spec-'))
afterAll(() => rmSync(folder, { recursive: true }))

const problemOf = async (data: unknown): Promise<string | undefined> => {
  const reading = await parseReport(typeof data === 'string' ? data : JSON.stringify(data))
  return 'problem' in reading ? reading.problem : undefined
}

describe('a report that was written', () => {
  test('is read again, by its path or by its directory', async () => {
    const report = sampleReport()
    writeFileSync(join(folder, 'report.json'), renderJson(report))
    expect(await readReport(join(folder, 'report.json'))).toEqual({ report })
    expect(await readReport(folder)).toEqual({ report })
  })

  test('may have members that are not known yet', async () => {
    expect(await problemOf({ ...sampleReport(), later: 1 })).toBeUndefined()
  })

  test('has no members but its own', async () => {
    const reading = await parseReport(renderJson(hostileReport()))
    if ('problem' in reading) throw new Error(reading.problem)
    expect(reading.report.exchanges.constructor).toBeUndefined()
    expect(reading.report.requirements.toString).toBeUndefined()
  })
})

describe('a file that is no report', () => {
  const withCase = (change: object): unknown => {
    const report = sampleReport()
    return { ...report, cases: [{ ...report.cases[0], ...change }] }
  }

  test.each<[string, unknown, string]>([
    ['is no JSON', '{"version":1', 'it is no JSON'],
    ['is JSON of something else', { name: 'a package' }, 'it is no report of oauth2spec'],
    ['is a list', [], 'it is no report of oauth2spec'],
    ['is null', null, 'it is no report of oauth2spec'],
    ['is of a later version', { ...sampleReport(), version: 2 }, 'it is a report of version 2 of the model'],
    ['lacks a member', { ...sampleReport(), cases: undefined }, "must have required property 'cases'"],
    ['has an unknown verdict', withCase({ verdict: 'meh' }), '/cases/0/verdict must be equal to one of the allowed'],
    ['names a provider that it does not have', withCase({ provider: 'nobody' }), 'it has no provider nobody'],
    ['hides a terminal escape', withCase({ provider: '\u001b[31mred' }), 'it has no provider red'],
  ])('is told where it %s', async (_, data, problem) => {
    expect(await problemOf(data)).toContain(problem)
  })

  test('is told where it is not there, or no file', async () => {
    expect(await readReport(join(folder, 'nowhere.json'))).toEqual({ problem: 'there is no such file' })
    expect(await readReport('/dev/zero')).toEqual({ problem: 'this is no file' })
    mkdirSync(join(folder, 'empty'))
    expect(await readReport(join(folder, 'empty'))).toEqual({ problem: 'there is no such file' })
  })
})

test('no report is blamed for its hostile text', async () => {
  expect(await problemOf(renderJson(hostileReport()) as unknown as Report)).toBeUndefined()
})
