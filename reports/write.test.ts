import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sampleReport } from './sample-report.ts'
import { writeReports } from './write.ts'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'oauth2spec-reports-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('writing the reports', () => {
  test('creates the directory and says what it wrote', async () => {
    const directory = join(root, 'a', 'b')
    const report = sampleReport()
    const written = await writeReports(report, directory)
    const names = ['report.json', 'report.html', 'junit.xml', 'report.md', 'report.sarif', 'badge.svg']
    expect(written).toEqual(names.map((name) => join(directory, name)))
    expect((await readdir(directory)).sort()).toEqual([...names].sort())
    expect(JSON.parse(await readFile(join(directory, 'report.json'), 'utf8'))).toEqual(report)
  })

  test('links to the page where it lies beside', async () => {
    await writeReports(sampleReport(), root, ['markdown'])
    expect(await readFile(join(root, 'report.md'), 'utf8')).not.toContain('(report.html#')
    await writeReports(sampleReport(), root, ['html', 'markdown'])
    expect(await readFile(join(root, 'report.md'), 'utf8')).toContain('(report.html#case-')
  })

  test('replaces what an earlier run wrote', async () => {
    await writeFile(join(root, 'report.json'), 'old')
    await writeReports(sampleReport(), root)
    expect(await readFile(join(root, 'report.json'), 'utf8')).toMatch(/^\{/)
  })

  test('names the path and what to do where a file is in the way', async () => {
    await writeFile(join(root, 'file'), '')
    await expect(writeReports(sampleReport(), join(root, 'file'))).rejects.toThrow(
      `cannot write the report to ${join(root, 'file')}: a file stands where the directory should be: move it away, or name another directory`,
    )
    await expect(writeReports(sampleReport(), join(root, 'file', 'deeper'))).rejects.toThrow(
      'a part of the path is a file',
    )
  })

  test('leaves nothing unfinished behind', async () => {
    await mkdir(join(root, 'report.html', 'inner'), { recursive: true })
    await expect(writeReports(sampleReport(), root)).rejects.toThrow(
      `cannot write the report to ${join(root, 'report.html')}: `,
    )
    expect((await readdir(root)).sort()).toEqual(['report.html', 'report.json'])
  })
})
