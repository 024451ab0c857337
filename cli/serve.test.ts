/**
 * The embedded server on a real port, tested live: with a defect, the checks that claim it find fault and no others.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { CaseResult } from '../engine/run.ts'
import { defectOf } from '../fixtures/defects.ts'
import { checksExpected, mockedProvider, resultsOf } from '../fixtures/proof.ts'
import type { Provider } from '../providers/provider.ts'
import type { Report } from '../reports/model.ts'
import { catalogue } from '../suites/catalogue.ts'
import { oauth2spec, start } from './spawned.ts'

// Starting a process can take long where all cores are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const cwd = mkdtempSync(join(tmpdir(), 'oauth2spec-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const at = (name: string) => join(cwd, name)

/** Serves a provider, tests it live, stops it. */
const testServed = async (provider: string, name: string, ...options: string[]) => {
  const file = `${name}.yaml`
  const child = start(['serve', provider, '--out', file, ...options], { cwd })
  await child.says('Ctrl-C stops it')
  const descriptor = readFileSync(at(file), 'utf8')
  const { code, stdout } = await oauth2spec(['run', file, '--json', '--no-out'], { cwd })
  child.kill('SIGINT')
  const served = await child.ended
  return { code, report: JSON.parse(stdout) as Report, served, descriptor }
}

const checksAtFault = (report: Report): string[] => [
  ...new Set(report.cases.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn').map(({ check }) => check)),
]

const conformingFile = new URL('../fixtures/conforming.yaml', import.meta.url).pathname

describe('a served provider', () => {
  test.each(['conforming', 'kanbert', 'identity-server-m2m'])('%s holds', async (name) => {
    const { code, report, served, descriptor } = await testServed(name, `held-${name}`)
    expect(report.mode).toBe('live')
    expect(report.summary).toMatchObject({ fail: 0, warn: 0, inconclusive: 0 })
    expect(code).toBe(0)
    expect(descriptor).not.toMatch(/\$\{|https:\/\/api\./)
    expect(served).toMatchObject({ code: 0, stderr: '' })
    expect(existsSync(at(`held-${name}.yaml`))).toBe(false)
  })

  let provider: Provider
  let sound: CaseResult[]

  beforeAll(async () => {
    provider = await mockedProvider(conformingFile)
    sound = await resultsOf(provider, catalogue)
  })

  test.each(['cacheable-token-response', 'refresh-by-any-client', 'error-without-code'])(
    '%s is caught by the checks that claim it and no others',
    async (id) => {
      const defect = defectOf(id)
      if (!defect) throw new Error(`no defect ${id}`)
      const expected = checksExpected(provider, catalogue, defect, sound)
      const { code, report, served } = await testServed('conforming', id, '--defect', id)
      expect(checksAtFault(report).toSorted()).toEqual(expected.toSorted())
      expect(served.stdout).toContain(defect.sentence)
      expect(code).toBe(1)
    },
  )
})

describe('serve', () => {
  test('says so where no check that applies is to catch the defect, and serves all the same', async () => {
    const { report, served } = await testServed('cognito-api-client', 'unseen', '--defect', 'refresh-by-any-client')
    expect(served.stderr).toContain('no check that applies to cognito-api-client is to catch refresh-by-any-client')
    expect(checksAtFault(report)).toEqual([])
  })

  test('does not overwrite a file that it did not write', async () => {
    writeFileSync(at('mine.yaml'), 'name: Mine\n')
    const { code, stderr } = await oauth2spec(['serve', 'datacrunch', '--out', 'mine.yaml'], { cwd })
    expect(stderr).toMatch(/mine\.yaml is there already/)
    expect(readFileSync(at('mine.yaml'), 'utf8')).toBe('name: Mine\n')
    expect(code).toBe(2)
  })

  test('says where its descriptor cannot be written', async () => {
    const { code, stderr } = await oauth2spec(['serve', 'datacrunch', '--out', 'nowhere/served.yaml'], { cwd })
    expect(stderr).toMatch(/nowhere\/served\.yaml cannot be written/)
    expect(code).toBe(2)
  })

  test('says that a port is in use', async () => {
    const server: Server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { code, stderr } = await oauth2spec(['serve', 'datacrunch', '--port', String(port)], { cwd })
    server.close()
    expect(stderr).toContain(`127.0.0.1:${port} is in use`)
    expect(code).toBe(2)
  })
})
