import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hostileReport, sampleReport } from '../reports/sample-report.ts'
import { tellGitHub } from './github-actions.ts'

const folder = mkdtempSync(join(tmpdir(), 'oauth2spec-actions-'))
afterAll(() => rmSync(folder, { recursive: true }))

const told = async (report = sampleReport(), environment: Record<string, string> = {}): Promise<string> => {
  let log = ''
  await tellGitHub(
    report,
    (text) => {
      log += text
    },
    environment,
  )
  return log
}

test('says nothing where it does not run there', async () => {
  const summary = join(folder, 'nowhere.md')
  expect(await told(sampleReport(), { GITHUB_STEP_SUMMARY: summary })).toBe('')
  expect(() => statSync(summary)).toThrow()
})

test('annotates, and appends to the summary of the job', async () => {
  const summary = join(folder, 'summary.md')
  writeFileSync(summary, '# Earlier\n')
  const log = await told(sampleReport(), {
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: summary,
    OAUTH2SPEC_REPORT_URL: 'https://ci.example/report.html',
  })
  expect(log).toMatch(/^::notice title=oauth2spec::3 cases of acme-identity block/)
  expect(log.split('\n').filter((line) => line.startsWith('::error file='))).toHaveLength(3)
  const text = readFileSync(summary, 'utf8')
  expect(text).toMatch(/^# Earlier\n## ✗ oauth2spec: the gate does not hold\n/)
  expect(text).toContain('[the case](https://ci.example/report.html#case-')
})

test('has no links to a page whose address nobody gave', async () => {
  const summary = join(folder, 'plain.md')
  await told(sampleReport(), { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, OAUTH2SPEC_REPORT_URL: '' })
  expect(readFileSync(summary, 'utf8')).not.toContain('report.html#')
})

test('does not spoil a summary that is full', async () => {
  const summary = join(folder, 'full.md')
  writeFileSync(summary, 'x'.repeat(1_048_000))
  const log = await told(hostileReport(), { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary })
  expect(log).toContain('oauth2spec: the summary of the job is full\n')
  expect(statSync(summary).size).toBe(1_048_000)
})

test('says where the summary cannot be written', async () => {
  const environment = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'no', 'such', 'folder') }
  expect(await told(sampleReport(), environment)).toMatch(/oauth2spec: the summary of the job cannot be written/)
})
