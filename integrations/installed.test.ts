/**
 * The package as users have it: built, in their node_modules, under their own test framework.
 */
import { execFile } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const modules = join(root, 'node_modules')
const project = mkdtempSync(join(tmpdir(), 'oauth2spec-installed-'))
const vitest = join(modules, 'vitest', 'vitest.mjs')
const patience = 60_000

type Ended = { readonly code: number; readonly output: string }

// What this process was told to do by its own runner is not for those that it starts.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_TEST|NODE_OPTIONS|FORCE_COLOR|ALLURE)/.test(name)),
)

const node = (...parameters: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [...parameters],
      { cwd: project, env: { ...environment, NO_COLOR: '1' } },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, output: `${stdout}\n${stderr}` })
      },
    )
  })

/** The package, without the tests and with links to what it depends on. */
const install = async () => {
  const installed = join(project, 'node_modules', 'oauth2spec')
  mkdirSync(installed, { recursive: true })
  for (const name of readdirSync(modules).filter((name) => !name.startsWith('.'))) {
    symlinkSync(join(modules, name), join(project, 'node_modules', name))
  }
  copyFileSync(join(root, 'package.json'), join(installed, 'package.json'))
  const compiler = join(modules, 'typescript', 'bin', 'tsc')
  await node(compiler, '-p', join(root, 'tsconfig.build.json'), '--outDir', join(installed, 'dist'))
  for (const asset of readdirSync(join(root, 'providers')).filter((name) => /\.(cjs|yaml)$/.test(name))) {
    copyFileSync(join(root, 'providers', asset), join(installed, 'dist', 'providers', asset))
  }
}

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(project, name)), { recursive: true })
  writeFileSync(join(project, name), text)
}

const call = (frameworkOf: string, options: string) =>
  `conformance(${frameworkOf}, 'node_modules/oauth2spec/dist/providers/datacrunch.yaml', { mode: 'mocked', ${options} })`

beforeAll(async () => {
  await install()
  write('package.json', JSON.stringify({ type: 'module' }))
}, patience)

afterAll(() => rmSync(project, { recursive: true, force: true }))

test('runs under vitest, with what reporters need', { timeout: patience }, async () => {
  write(
    'vitest/acme.test.js',
    `import { afterAll, describe, test } from 'vitest'
     import { conformance } from 'oauth2spec/vitest'
     ${call('{ describe, test, afterAll }', `check: ['rfc6749/5.1', 'rfc6749/6', 'rfc6749/3.2'], defect: 'cacheable-token-response', report: 'reports'`)}`,
  )
  const json = ['--reporter=json', '--outputFile=vitest.json']
  // A shuffled, concurrent run must not disturb the order of the cases.
  const { code, output } = await node(
    vitest,
    'run',
    '--dir',
    'vitest',
    ...json,
    '--sequence.shuffle',
    '--sequence.concurrent',
  )
  expect(code, output).toBe(1)
  const { testResults, ...counts } = JSON.parse(readFileSync(join(project, 'vitest.json'), 'utf8'))
  expect(counts).toMatchObject({ numFailedTests: 1 })
  const tests: {
    status: string
    title: string
    ancestorTitles: string[]
    meta: { oauth2spec?: { case?: { verdict?: string } } }
    failureMessages: string[]
  }[] = testResults[0].assertionResults
  const failed = tests.filter(({ status }) => status === 'failed')
  expect(failed).toMatchObject([
    {
      title: 'rfc6749/5.1/no-store Token responses carry Cache-Control: no-store',
      ancestorTitles: ['oauth2spec (mocked)', 'datacrunch'],
      meta: { oauth2spec: { case: { verdict: 'fail' } } },
    },
  ])
  expect(failed[0]?.failureMessages[0]).toContain('npx oauth2spec explain rfc6749/5.1/no-store')
  // Observations came last: each saw what the others had sent.
  const { cases } = JSON.parse(readFileSync(join(project, 'reports/report.json'), 'utf8'))
  const observed: number[] = cases
    .filter(({ check }: { check: string }) => check === 'rfc6749/5.1/access-token' || check === 'rfc6749/5.1/no-store')
    .map((one: { observed: number }) => one.observed)
  expect(Math.min(...observed)).toBeGreaterThan(5)
  expect(readdirSync(join(project, 'reports')).toSorted()).toEqual([
    'badge.svg',
    'junit.xml',
    'report.html',
    'report.json',
    'report.md',
    'report.sarif',
  ])
})

test('gives Allure labels, links and the exchanges', { timeout: patience }, async () => {
  write(
    'allure/acme.test.js',
    `import * as allure from 'allure-js-commons'
     import { describe, test } from 'vitest'
     import { conformance } from 'oauth2spec/vitest'
     ${call('{ describe, test }', `check: ['rfc6749/5.1/no-store', 'rfc6749/6/may-rotate'], allure`)}`,
  )
  write(
    'allure.config.js',
    `export default { test: { dir: 'allure', reporters: [['allure-vitest/reporter', { resultsDir: 'allure-results' }]] } }`,
  )
  const { code, output } = await node(vitest, 'run', '--config', 'allure.config.js')
  expect(code, output).toBe(0)
  const read = (name: string) => readFileSync(join(project, 'allure-results', name), 'utf8')
  const results = readdirSync(join(project, 'allure-results'))
    .filter((name) => name.endsWith('-result.json'))
    .map((name) => JSON.parse(read(name)))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  expect(results).toMatchObject([
    { name: expect.stringMatching(/^rfc6749\/5\.1\/no-store /), status: 'passed' },
    {
      name: expect.stringMatching(/^rfc6749\/6\/may-rotate /),
      parameters: [{ name: 'grant', value: 'refresh_token' }, {}],
    },
  ])
  for (const [index, section] of ['5.1', '6'].entries()) {
    const { labels, links, steps } = results[index]
    expect(labels).toEqual(
      expect.arrayContaining([
        { name: 'epic', value: 'DataCrunch' },
        { name: 'feature', value: 'RFC 6749' },
        { name: 'story', value: section },
        { name: 'tag', value: 'pass' },
      ]),
    )
    expect(links[0].url).toBe(`https://www.rfc-editor.org/rfc/rfc6749#section-${section}`)
    const text = read(steps[0].attachments[0].source)
    expect(text).toMatch(/^POST https:\/\/api\.datacrunch\.io\/v1\/oauth2\/token\n/)
    expect(text).not.toContain('mocked-datacrunch-client-secret')
  }
})

test('runs under node:test, and its exit code gates', { timeout: patience }, async () => {
  const file = (options: string) =>
    `import { after, describe, test } from 'node:test'
     import { conformance } from 'oauth2spec/vitest'
     ${call('{ describe, test, afterAll: after }', options)}`
  write('node/sound.test.js', file(`report: 'node-reports'`))
  write('node/broken.test.js', file(`check: 'rfc6749/5.1', defect: 'cacheable-token-response'`))
  write('node/mistaken.test.js', file(`variables: {}`).replace('datacrunch.yaml', 'nowhere.yaml'))

  const sound = await node('--test', '--test-reporter=tap', 'node/sound.test.js')
  expect(sound.code, sound.output).toBe(0)
  expect(sound.output).toMatch(/ok \d+ - rfc6749\/6\/form-encoded .* # SKIP documented deviation: The refresh request/)
  expect(JSON.parse(readFileSync(join(project, 'node-reports/report.json'), 'utf8'))).toMatchObject({ complete: true })

  const broken = await node('--test', '--test-reporter=tap', 'node/broken.test.js')
  expect(broken.code, broken.output).toBe(1)
  expect(broken.output).toMatch(/not ok \d+ - rfc6749\/5\.1\/no-store/)
  expect(broken.output).toContain('npx oauth2spec explain rfc6749/5.1/no-store')

  const mistaken = await node('--test', '--test-reporter=tap', 'node/mistaken.test.js')
  expect(mistaken.code, mistaken.output).toBe(1)
  expect(mistaken.output).toContain('nowhere.yaml')
})

test('stands in for a provider under nock', { timeout: patience }, async () => {
  write(
    'client.js',
    `import nock from 'nock'
     import { mockProvider } from 'oauth2spec/nock'
     nock.disableNetConnect()
     const provider = await mockProvider(nock, 'node_modules/oauth2spec/dist/providers/kianda.yaml')
     const token = provider.credentials.direct_access_tokens.devtools
     const answer = await fetch(provider.descriptor.resource.url, { headers: { Authorization: 'Bearer ' + token } })
     console.log(answer.status, await answer.text())`,
  )
  const { code, output } = await node('client.js')
  expect([code, output.trim()]).toEqual([0, '200 {"served":true}'])
})
