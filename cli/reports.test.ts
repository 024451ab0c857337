/**
 * The gate and the commands around reports, as their users meet them.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Report } from '../reports/model.ts'
import { type Ended, oauth2spec } from './spawned.ts'

// Starting a process can take long where all cores are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const cwd = mkdtempSync(join(tmpdir(), 'oauth2spec-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const run = (...args: string[]): Promise<Ended> => oauth2spec(args, { cwd })
const mocked = (...args: string[]): Promise<Ended> => run('run', '--mocked', 'datacrunch', '--quiet', ...args)
const reportIn = (directory: string): Report =>
  JSON.parse(readFileSync(join(cwd, directory, 'report.json'), 'utf8')) as Report

const defect = ['--defect', 'cacheable-token-response']
const check = 'datacrunch:rfc6749/5.1/no-store'

beforeAll(async () => {
  await Promise.all([mocked('--out', 'good'), mocked(...defect, '--out', 'bad')])
  writeFileSync(join(cwd, 'broken.json'), '{')
})

describe.concurrent('a baseline', () => {
  test('lets through what was as bad', async () => {
    const { code, stdout } = await mocked(...defect, '--baseline', 'bad/report.json', '--no-out')
    expect(stdout).toMatch(/^The gate holds: 1 case failed, .*; 1 fault of the baseline is still there\.\n$/)
    expect(code).toBe(0)
  })

  test('blocks what got worse', async () => {
    const { code, stdout } = await mocked(...defect, '--baseline', 'good', '--no-out')
    expect(stdout).toMatch(/^1 case of datacrunch blocks: rfc6749\/5\.1\/no-store: /)
    expect(code).toBe(1)
  })

  test('names what got better, with the command to keep it so', async () => {
    const args = ['run', '--mocked', 'datacrunch', '--baseline', 'bad/report.json', '--out', 'better']
    const { code, stderr } = await run(...args)
    expect(stderr).toContain(
      `Better than the baseline bad/report.json:\n  ${check}: fail → pass\nKeep it so: cp better/report.json bad/report.json\n`,
    )
    expect(code).toBe(0)
  })

  test('with a fault that no case matches blocks, with the command to run', async () => {
    const renamed = reportIn('bad')
    mkdirSync(join(cwd, 'renamed'))
    const cases = renamed.cases.map((one) => (one.id === check ? { ...one, id: `${check}-or-so` } : one))
    writeFileSync(join(cwd, 'renamed', 'report.json'), JSON.stringify({ ...renamed, cases }))
    const { code, stdout } = await mocked('--baseline', 'renamed/report.json', '--out', 'now')
    expect(stdout).toContain(`no case of this run matches (renamed, or the provider is gone): ${check}-or-so`)
    expect(stdout).toContain('cp now/report.json renamed/report.json')
    expect(code).toBe(1)
  })

  test('says nothing of what was not to be run', async () => {
    const { code } = await mocked('--baseline', 'bad', '--check', 'rfc6749/5.2', '--no-out')
    expect(code).toBe(0)
  })
})

describe.concurrent.each<[string, string[], RegExp[]]>([
  [
    'a baseline that is not there',
    ['run', '--mocked', 'datacrunch', '--baseline', 'nowhere.json'],
    [/the baseline nowhere\.json cannot be read: there is no such file/, /`cp now\/report\.json nowhere\.json`/],
  ],
  ['a baseline that is broken', ['run', '--mocked', '--baseline', 'broken.json'], [/it is no JSON/]],
  ['a project file that is not there', ['run', '--mocked', '--config', 'nowhere.yaml'], [/no such file/]],
  ['a shard that is none', ['run', '--mocked', '--shard', '4/3'], [/--shard 4\/3: expected a part/]],
  ['a reporter that there is not', ['run', '--mocked', '--reporter', 'htm'], [/did you mean "html"\?/]],
  ['a report to compare that is not there', ['diff', 'good', 'nowhere'], [/nowhere cannot be read: there is no such/]],
  ['reports to merge that are none', ['merge', 'broken.json', 'good', 'gone'], [/broken\.json cannot/, /gone cannot/]],
  ['a history of no folder', ['history', 'broken.json'], [/broken\.json is no folder/]],
  [
    'a format that there is not',
    ['diff', 'good', 'bad', '--format', 'xml'],
    [/Allowed choices are terminal, markdown/],
  ],
])('%s', (_what, args, messages) => {
  test('is told, with exit code 2', async () => {
    const { code, stdout, stderr } = await run(...args)
    expect(stdout).toBe('')
    for (const message of messages) expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})

describe.concurrent('diff', () => {
  test('names what is newly failing, and ends with 1', async () => {
    const { code, stdout } = await run('diff', 'good', 'bad/report.json')
    expect(stdout).toContain(`Newly failing: 1\n  ✗ pass → fail  ${check}\n`)
    expect(stdout).toMatch(/Something got worse: 1 case newly failing, \d+ cases are the same\.\n$/)
    expect(code).toBe(1)
  })

  test('as Markdown and as a page, of what is fixed, ends with 0', async () => {
    const { code, stdout, stderr } = await run('diff', 'bad', 'good', '--format', 'markdown', '--html', 'diff.html')
    expect(stdout).toMatch(/^\*\*Nothing got worse: 1 fixed/)
    expect(stderr).toBe('Page: diff.html\n')
    expect(readFileSync(join(cwd, 'diff.html'), 'utf8')).toContain('Fixed: 1')
    expect(code).toBe(0)
  })
})

describe.concurrent('shards', () => {
  test('are merged to what the whole run is', async () => {
    const shards = ['1/2', '2/2'].map((part, index) => mocked('--shard', part, '--out', `shard-${index + 1}`))
    for (const { code } of await Promise.all(shards)) expect(code).toBe(0)
    const { code, stdout } = await run('merge', 'shard-1', 'shard-2', '--out', 'merged', '--quiet')
    expect(stdout).toMatch(/^The gate holds: /)
    expect(code).toBe(0)
    expect(reportIn('merged').summary).toEqual(reportIn('good').summary)
    expect(existsSync(join(cwd, 'merged', 'report.html'))).toBe(true)
    const { stdout: difference } = await run('diff', 'good', 'merged')
    expect(difference).toMatch(/\nNothing got worse: \d+ cases are the same\.\n$/)

    const missing = await run('merge', 'shard-2', '--no-out', '--quiet')
    expect(missing).toMatchObject({ code: 3, stderr: 'oauth2spec: shard 1/2 is missing: the report is not complete\n' })
  })
})

describe.concurrent('the project file', () => {
  test('says what the flags do not', async () => {
    const folder = join(cwd, 'project')
    mkdirSync(folder)
    const project = 'descriptors: [datacrunch]\nfail_on: [must, rfc6749]\nout: reports\nreporters: [json]\n'
    writeFileSync(join(folder, 'oauth2spec.config.yaml'), project)
    const there = (...args: string[]) => oauth2spec(['run', '--mocked', '--quiet', ...args], { cwd: folder })
    const strict = await there()
    expect(strict.stdout).toMatch(/cases of datacrunch block: all depart from the standard as documented/)
    expect(strict.code).toBe(1)
    expect(reportIn('project/reports').gate.fail_on).toEqual(['must', 'rfc6749'])
    expect(existsSync(join(folder, 'reports', 'report.html'))).toBe(false)
    expect((await there('--fail-on', 'must', '--no-out')).code).toBe(0)
  })
})

test.concurrent.each(['diff', 'merge', 'history'])('%s has help with examples', async (command) => {
  const { code, stdout } = await run(command, '--help')
  expect(stdout).toMatch(/Examples:\n {2}/)
  expect(code).toBe(0)
})

describe.concurrent('history', () => {
  test('writes a page of a folder of reports, and names what is no report', async () => {
    mkdirSync(join(cwd, 'nights', 'deeper'), { recursive: true })
    const later = { ...reportIn('bad'), started: '2999-01-01T00:00:00.000Z' }
    writeFileSync(join(cwd, 'nights/deeper/1.json'), JSON.stringify(later))
    writeFileSync(join(cwd, 'nights/2.json'), JSON.stringify(reportIn('good')))
    writeFileSync(join(cwd, 'nights/notes.json'), '{}')
    const { code, stdout, stderr } = await run('history', 'nights', '--out', 'trend.html')
    expect(stdout).toBe('2 reports, 1 case fails or warns now: trend.html\n')
    expect(stderr).toBe('Left out 1 file that is no report:\n  nights/notes.json: it is no report of oauth2spec\n')
    expect(readFileSync(join(cwd, 'trend.html'), 'utf8')).toContain(check)
    expect(code).toBe(0)
  })
})
