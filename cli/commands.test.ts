/**
 * The command line as its users meet it: what it prints, where, and how it ends.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Report } from '../reports/model.ts'
import { type Ended, oauth2spec, start } from './spawned.ts'

// Starting a process can take long where all cores are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const cwd = mkdtempSync(join(tmpdir(), 'oauth2spec-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)

const run = (...args: string[]): Promise<Ended> => oauth2spec(args, { cwd })

const stackTrace = /^\s+at .*\.(js|ts|mjs):\d+/m

const descriptor = `name: Acme
server:
  token_endpoint: https://acme.invalid/token
clients:
  machine:
    client_id: \${ACME_CLIENT_ID}
    client_secret: \${ACME_CLIENT_SECRET}
    grant_types: [client_credentials]
`

beforeAll(() => {
  write('acme.yaml', descriptor)
  write('misspelt.yaml', descriptor.replace('token_endpoint:', 'token_endpiont:'))
  write('broken.yaml', 'name: Acme\nserver: [\n')
  write('literal.yaml', descriptor.replace(/\$\{ACME_CLIENT_SECRET\}/, 'a-literal-secret'))
})

describe.concurrent.each<[string, string[], RegExp[]]>([
  [
    'a member that is not known',
    ['run', 'misspelt.yaml'],
    [/misspelt\.yaml:3:3 /, /token_endpiont/, /did you mean "?token_endpoint/],
  ],
  ['a file that is not there', ['run', 'nowhere.yaml'], [/nowhere\.yaml/, /no such file/]],
  ['a name that is no bundled provider', ['run', '--mocked', 'datcrunch'], [/did you mean "datacrunch"\?/]],
  ['YAML that is broken', ['run', 'broken.yaml'], [/broken\.yaml:\d+:\d+ /]],
  [
    'a variable that is not set',
    ['run', 'acme.yaml'],
    [/ACME_CLIENT_ID is not set/, /ACME_CLIENT_SECRET is not set/, /2 mistakes in 1 descriptor/],
  ],
  ['a secret that is written out', ['run', 'literal.yaml'], [/literal\.yaml:7:\d+ /]],
  [
    'mistakes in several files',
    ['run', 'misspelt.yaml', 'broken.yaml', 'nowhere.yaml'],
    [/misspelt\.yaml:/, /broken\.yaml:/, /nowhere\.yaml:/, /in 3 descriptors/],
  ],
  ['the same file twice', ['run', 'acme.yaml', 'acme.yaml'], [/acme\.yaml is named twice/]],
  ['no descriptor in live mode', ['run'], [/no descriptor is named/, /run --mocked/]],
  ['a flag that there is not', ['run', '--mokced'], [/unknown option '--mokced'/, /Did you mean --mocked\?/]],
  ['a command that there is not', ['rnu'], [/unknown command 'rnu'/, /Did you mean run\?/]],
  [
    'a check that there is not',
    ['run', '--mocked', '--check', 'rfc6749/5.1/nostore'],
    [/"rfc6749\/5\.1\/nostore" is no check/, /did you mean "rfc6749\/5\.1\/no-store"/],
  ],
  [
    'a defect that there is not',
    ['run', '--mocked', '--defect', 'cacheable-token-respons'],
    [/did you mean "cacheable-token-response"\?/],
  ],
  ['a defect for a real server', ['run', 'acme.yaml', '--defect', 'cacheable-token-response'], [/add --mocked/]],
  ['a value of --fail-on that there is not', ['run', '--mocked', '--fail-on', 'shoud'], [/did you mean "should"\?/]],
  ['a number that is none', ['run', '--mocked', '--max-inconclusive', 'many'], [/expected a whole number from 0 on/]],
  ['a variable without a value', ['run', '--mocked', '--var', 'company'], [/expected name=value/]],
  ['--out that is a file', ['run', '--mocked', '--out', 'acme.yaml'], [/cannot be written to acme\.yaml/, /--no-out/]],
  [
    '--out where nothing can be',
    ['run', '--mocked', '--out', '/proc/nowhere'],
    [/cannot be written to \/proc\/nowhere/],
  ],
  ['quiet and verbose', ['run', '--mocked', '--quiet', '--verbose'], [/cannot be used with/]],
  [
    'an id to explain that there is not',
    ['explain', 'cachable-token-response'],
    [/did you mean "cacheable-token-response"/],
  ],
  [
    'a part of many ids',
    ['explain', 'rfc6749/5.1'],
    [/"rfc6749\/5\.1" is a part of \d+ ids/, /rfc6749\/5\.1\/no-store/],
  ],
  [
    'a document that there is not',
    ['list', '--document', 'rfc6748'],
    [/"rfc6748" is no document: did you mean "rfc6749"/],
  ],
  ['nothing to explain', ['explain'], [/missing required argument 'id'/]],
  ['a host that is not this machine', ['serve', 'datacrunch', '--host', '0.0.0.0'], [/no loopback address/]],
  ['a port that is none', ['serve', 'datacrunch', '--port', '80800'], [/from 0 to 65535/]],
])('%s', (_what, args, messages) => {
  test('is told, with what to do, and exit code 2', async () => {
    const { code, stdout, stderr } = await run(...args)
    expect(stdout).toBe('')
    expect(stderr).not.toMatch(stackTrace)
    expect(stderr).not.toContain('a-literal-secret')
    for (const message of messages) expect(stderr).toMatch(message)
    expect(code).toBe(2)
  })
})

describe.concurrent('what is asked for is printed', () => {
  test.each<[string, string[], RegExp]>([
    ['the version', ['--version'], /^(\d+\.\d+\.\d+|unreleased)\n$/],
    ['the help', ['--help'], /Exit codes:/],
    ['the help of run', ['run', '--help'], /Examples:[\s\S]*130/],
    ['the help of validate', ['validate', '--help'], /Examples:/],
    ['the help of list', ['list', '--help'], /Examples:/],
    ['the help of explain', ['explain', '--help'], /Examples:/],
    ['the help of serve', ['serve', '--help'], /Examples:/],
    [
      'a check',
      ['explain', 'rfc6749/5.1/no-store'],
      /Requirement[\s\S]*Why it matters[\s\S]*What is sent[\s\S]*What proves the check[\s\S]*The usual mistake[\s\S]*How to repair it/,
    ],
    ['a check by its last part', ['explain', 'no-store'], /rfc6749\/5\.1\/no-store/],
    ['a requirement', ['explain', 'rfc6749-5.1-no-store'], /RFC6749-5\.1-no-store[\s\S]*Decided by/],
    ['a defect', ['explain', 'cacheable-token-response'], /Caught by[\s\S]*oauth2spec run --mocked/],
    ['the catalogue', ['list'], /section 5\.1[\s\S]*rfc6749\/5\.1\/no-store/],
    ['a part of the catalogue', ['list', '--document', 'contract'], /^Provider documentation/],
    ['the coverage', ['list', '--coverage'], /\d+ of \d+ observable requirements decided by checks/],
    ['the defects', ['list', '--defects'], /cacheable-token-response[\s\S]*caught by rfc6749\/5\.1\/no-store/],
    ['that a descriptor has no mistakes', ['validate', 'acme.yaml'], /^acme\.yaml: no mistakes\n$/],
  ])('%s', async (_what, args, expected) => {
    const { code, stdout, stderr } = await run(...args)
    expect(stderr).toBe('')
    expect(stdout).toMatch(expected)
    expect(code).toBe(0)
  })

  test('help without a command is a mistake', async () => {
    const { code, stderr } = await run()
    expect(stderr).toMatch(/^Usage: oauth2spec/)
    expect(code).toBe(2)
  })
})

describe.concurrent('JSON for machines', () => {
  const json = async (...args: string[]): Promise<unknown> => JSON.parse((await run(...args, '--json')).stdout)

  test('the catalogue', async () => {
    expect(await json('list')).toContainEqual({
      id: 'rfc6749/5.1/no-store',
      title: expect.any(String),
      requirements: ['RFC6749-5.1-no-store'],
      level: 'MUST',
      kind: 'observation',
      caughtBy: ['cacheable-token-response'],
    })
  })

  test('the coverage', async () => {
    expect(await json('list', '--coverage')).toContainEqual({
      document: 'rfc6749',
      rows: expect.any(Number),
      decided: expect.any(Number),
      untested: expect.any(Array),
    })
  })

  test('the defects', async () => {
    expect(await json('list', '--defects')).toContainEqual({
      id: 'cacheable-token-response',
      sentence: expect.any(String),
      caughtBy: ['rfc6749/5.1/no-store'],
    })
  })

  test('an explanation', async () => {
    expect(await json('explain', 'no-store')).toMatchObject({ kind: 'check', id: 'rfc6749/5.1/no-store' })
  })

  test('the problems of descriptors', async () => {
    expect(await json('validate', 'misspelt.yaml')).toMatchObject([{ file: 'misspelt.yaml', line: 3, column: 3 }])
    expect(await json('validate', 'acme.yaml')).toEqual([])
  })

  test('a plan', async () => {
    const [plan] = (await json('run', 'acme.yaml', '--dry-run')) as { provider: string; cases: unknown[] }[]
    expect(plan).toMatchObject({ provider: 'acme', requests: expect.any(Number), controls: 1 })
    expect(plan?.cases).toContainEqual(
      expect.objectContaining({ check: 'rfc6749/5.1/no-store', kind: 'observation', requests: 0, inapplicable: null }),
    )
  })
})

describe('validate', () => {
  test('names the files without mistakes, and the mistakes of the others', async () => {
    const { code, stdout, stderr } = await run('validate', 'acme.yaml', 'misspelt.yaml')
    expect(stdout).toBe('acme.yaml: no mistakes\n')
    expect(stderr).toMatch(/1 mistake in 1 descriptor\n\nmisspelt\.yaml:3:3 /)
    expect(code).toBe(2)
  })
})

describe('a dry run', () => {
  test('lists the cases with their requests, and the reasons of what does not apply; it needs no credentials', async () => {
    const { code, stdout, stderr } = await run('run', 'acme.yaml', '--dry-run')
    expect(stderr).toBe('')
    expect(stdout).toMatch(/observes {2}rfc6749\/5\.1\/no-store/)
    expect(stdout).toMatch(/do not apply: the descriptor names no protected resource/)
    expect(stdout).toMatch(/1 provider, \d+ cases, \d+ requests at the most; nothing was sent\n$/)
    expect(code).toBe(0)
    expect(existsSync(join(cwd, 'compliance-report'))).toBe(false)
  })
})

describe('a mocked run', () => {
  test('of the bundled providers holds, and writes the reports', async () => {
    const { code, stdout, stderr } = await run('run', '--mocked')
    expect(stdout).toMatch(/^mocked · /)
    expect(stdout).toMatch(/The gate holds: \d+ cases passed, \d+ documented deviations\.\n$/)
    expect(stderr).toMatch(/^datacrunch: \d+ cases passed/m)
    expect(readdirSync(join(cwd, 'compliance-report')).toSorted()).toEqual([
      'badge.svg',
      'junit.xml',
      'report.html',
      'report.json',
      'report.md',
      'report.sarif',
    ])
    const report = JSON.parse(readFileSync(join(cwd, 'compliance-report', 'report.json'), 'utf8')) as Report
    expect(report.mode).toBe('mocked')
    expect(report.providers.map(({ id }) => id)).toEqual([
      'cognito-api-client',
      'datacrunch',
      'identity-server-m2m',
      'kanbert',
      'kianda',
    ])
    expect(code).toBe(0)
  })

  test('with a defect does not hold, and names the check and the provider', async () => {
    const { code, stdout } = await run(
      'run',
      '--mocked',
      'datacrunch',
      '--defect',
      'cacheable-token-response',
      '--no-out',
    )
    expect(stdout).toMatch(/datacrunch: 1 case blocks/)
    expect(stdout).toMatch(/1 case of datacrunch blocks: rfc6749\/5\.1\/no-store: .*\n$/)
    expect(code).toBe(1)
  })

  test('with --quiet prints the answer and nothing else', async () => {
    const { code, stdout, stderr } = await run('run', '--mocked', 'datacrunch', '--quiet', '--no-out')
    expect(stdout).toMatch(/^The gate holds: .*\n$/)
    expect(stderr).toBe('')
    expect(code).toBe(0)
  })

  test('with --json prints the report on stdout, and all else on stderr', async () => {
    const { stdout, stderr } = await run('run', '--mocked', 'datacrunch', '--json', '--no-out')
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, mode: 'mocked', gate: { holds: true } })
    expect(stderr).toMatch(/The gate holds/)
  })

  test('of some checks runs no others', async () => {
    const { stdout } = await run(
      'run',
      '--mocked',
      'datacrunch',
      '--check',
      'rfc6749/5.1,rfc6749/5.2/error-member',
      '--json',
      '--no-out',
    )
    const report = JSON.parse(stdout) as Report
    const checks = [...new Set(report.cases.map(({ check }) => check))]
    expect(checks.length).toBeGreaterThan(5)
    expect(checks.filter((id) => !id.startsWith('rfc6749/5.1/') && id !== 'rfc6749/5.2/error-member')).toEqual([])
    expect(report.gate.holds).toBe(true)
  })

  test('with --fail-on rfc6749 blocks on documented deviations', async () => {
    const { code, stdout } = await run('run', '--mocked', 'datacrunch', '--fail-on', 'rfc6749', '--quiet', '--no-out')
    expect(stdout).toMatch(/block/)
    expect(code).toBe(1)
  })

  test('with a variable uses its value', async () => {
    const { stdout } = await run('run', '--mocked', 'kianda', '--var', 'company=acme-corp', '--json', '--no-out')
    expect((JSON.parse(stdout) as Report).providers[0]?.origins).toEqual(['https://acme-corp.kianda.com'])
  })

  test('reads no environment', async () => {
    const environment = { DATACRUNCH_CLIENT_SECRET: 'a-real-secret-of-the-environment' }
    const { stdout, stderr } = await oauth2spec(['run', '--mocked', 'datacrunch', '--json', '--no-out'], {
      cwd,
      environment,
    })
    expect(stdout + stderr).not.toContain('a-real-secret-of-the-environment')
  })

  test('has colours where they are asked for, and only there', async () => {
    const args = ['run', '--mocked', 'datacrunch', '--no-out']
    const coloured = '\u001B['
    expect((await oauth2spec(args, { cwd })).stdout).not.toContain(coloured)
    expect((await oauth2spec(args, { cwd, environment: { FORCE_COLOR: '1' } })).stdout).toContain(coloured)
    const both = await oauth2spec(args, { cwd, environment: { FORCE_COLOR: '1', NO_COLOR: '1' } })
    expect(both.stdout).not.toContain(coloured)
  })
})

describe('a pipe that is closed early', () => {
  test('changes neither the answer nor the files', async () => {
    const child = start(
      ['run', '--mocked', 'datacrunch', '--verbose', '--defect', 'pragma-missing', '--out', 'piped'],
      {
        cwd,
      },
    )
    child.closeStdout()
    const { code, stderr } = await child.ended
    expect(stderr).not.toMatch(/EPIPE|internal error/)
    expect(existsSync(join(cwd, 'piped', 'report.json'))).toBe(true)
    expect(code).toBe(1)
  })
})

describe('a run that is stopped', () => {
  let server: Server
  let origin: string

  beforeAll(async () => {
    server = createServer((request, response) => {
      request.resume()
      const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', Pragma: 'no-cache' }
      const body = '{"access_token":"a-token-of-this-test","token_type":"Bearer","expires_in":3600}'
      setTimeout(() => response.writeHead(200, headers).end(body), 200)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    write('slow.yaml', descriptor.replace('https://acme.invalid', origin))
  })

  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  test.each<[NodeJS.Signals, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('by %s writes a partial report and ends with %d', async (signal, exitCode) => {
    const environment = { ACME_CLIENT_ID: 'acme', ACME_CLIENT_SECRET: 'a-secret-of-this-test' }
    const child = start(['run', 'slow.yaml', '--out', signal], { cwd, environment })
    await child.says('slow: ')
    await new Promise((resolve) => setTimeout(resolve, 300))
    child.kill(signal)
    const { code, stdout, stderr } = await child.ended
    expect(stderr).toContain('stopping')
    expect(stdout).toContain('interrupted: this report is partial')
    const report = JSON.parse(readFileSync(join(cwd, signal, 'report.json'), 'utf8')) as Report
    expect(report).toMatchObject({ complete: false, mode: 'live', gate: { holds: false, exit_code: 3 } })
    expect(code).toBe(exitCode)
  })
})
