import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { largeReport } from '../bench/large-report.ts'
import type { Report } from './model.ts'
import { buildReport, hostileReport, sampleCase, sampleFinding, sampleProvider, sampleReport } from './sample-report.ts'
import { renderSarif } from './sarif.ts'

// The schema of OASIS, as Microsoft publishes it with its matchers. It is of draft 4, and says nothing that draft 7
// understands otherwise but for the names of these two members.
const {
  $schema: _,
  id: __,
  ...schema
} = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as Record<
  string,
  unknown
>

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

type Location = {
  physicalLocation: {
    artifactLocation: { uri: string; uriBaseId: string }
    region: { startLine: number; startColumn: number }
  }
}
type Notification = { level: string; message: { text: string }; locations?: Location[] }
type Result = {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: Location[]
  fingerprints: Record<string, string>
  partialFingerprints: Record<string, string>
  suppressions: { justification: string }[]
  properties: { case: string; blocks: boolean }
}
type Rule = { id: string; helpUri?: string; help: { text: string; markdown: string }; defaultConfiguration: object }
type Run = {
  tool: { driver: { rules: Rule[] } }
  invocations: {
    executionSuccessful: boolean
    exitCode: number
    toolExecutionNotifications: Notification[]
    toolConfigurationNotifications: Notification[]
  }[]
  results: Result[]
}

const root = '/srv/project'
const runOf = (report: Report, folder = root): Run =>
  (JSON.parse(renderSarif(report, { root: folder })) as { runs: [Run] }).runs[0]
const resultOf = (run: Run, check: string) => run.results.find(({ ruleId }) => ruleId === check) as Result
const placed = (file: string) =>
  buildReport({
    cases: [sampleCase({ verdict: 'fail', findings: [sampleFinding()], place: { file, line: 7, column: 3 } })],
  })

describe.each([
  ['the sample report', sampleReport()],
  ['a report with hostile text', hostileReport()],
  ['a report whose addresses run scripts', hostileReport('')],
  ['a report of nothing', buildReport({ cases: [], providers: [] })],
  ['an interrupted report', buildReport({ complete: false })],
  ['a report of many cases', largeReport(5000)],
])('SARIF of %s', (_, report) => {
  const log = renderSarif(report, { root })

  test('is as the schema wants it', () => {
    validate(JSON.parse(log))
    expect(validate.errors ?? []).toEqual([])
  })

  test('holds no character that cannot be seen', () => {
    const unseen = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u200b\ufffe]/u
    expect(log.replaceAll('\n', '')).not.toMatch(unseen)
    expect(log.replaceAll('\\n', '')).not.toMatch(/\\u00[01]|\\u20[02]|\\ud[89a-f]/)
  })

  test('has a rule for each result, and a fingerprint of its own', () => {
    const { tool, results } = runOf(report)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(new Set(results.map(({ fingerprints }) => Object.values(fingerprints)[0])).size).toBe(results.length)
  })
})

describe('SARIF', () => {
  const run = runOf(sampleReport())

  test('has what fails, warns or is covered as results, what blocks first', () => {
    expect(run.results.map(({ ruleId, level, properties }) => [ruleId, level, properties.blocks])).toEqual([
      ['rfc6749/5.1/no-store', 'error', true],
      ['rfc6749/5.1/no-store', 'error', true],
      ['rfc6749/4.1.2/code-once', 'error', true],
      ['rfc6749/10.10/code-entropy', 'warning', false],
      ['rfc6749/5.1/token-type', 'error', false],
      ['rfc9700/2.1.1/pkce-required', 'error', false],
    ])
  })

  test('says what was expected, what came, and where', () => {
    expect(resultOf(run, 'rfc6749/4.1.2/code-once').message.text).toBe(
      [
        'The second use of an authorization code was answered with a token.',
        'Expected: 400 with error invalid_grant',
        'Came: 200 OK',
        'In: status of POST https://login.acme.example/oauth/token → 200 OK',
        'Case: acme-identity: An authorization code works once \\[client=web\\]',
      ].join('\n'),
    )
  })

  test('has the section, the level and the repair of a check as its rule', () => {
    const [rule] = run.tool.driver.rules
    expect(rule).toMatchObject({
      id: 'rfc6749/5.1/no-store',
      helpUri: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
      defaultConfiguration: { level: 'error' },
    })
    expect(rule?.help.text).toContain('How to repair it: Send Cache-Control: no-store')
    expect(rule?.help.markdown).toContain('(https://www.rfc-editor.org/rfc/rfc6749#section-5.1)')
  })

  test('suppresses what a deviation or a waiver covers, and nothing else', () => {
    expect(run.results.map(({ suppressions }) => suppressions.length)).toEqual([0, 0, 0, 0, 1, 1])
    expect(resultOf(run, 'rfc9700/2.1.1/pkce-required').suppressions[0]?.justification).toBe(
      'waiver: Old versions of the mobile app do not send it.; owner: identity team; link: https://issues.acme.example/ID-412; expires: 2027-01-31',
    )
  })

  test('tells what could not be decided as notifications', () => {
    const [invocation] = run.invocations
    expect(invocation?.toolExecutionNotifications.map(({ message }) => message.text.split('\n')[0])).toContain(
      'Not decided for harbor: login.harbor.example refused the connection.',
    )
    expect(invocation?.toolConfigurationNotifications[0]?.message.text).toBe(
      'harbor: login.harbor.example refused the connection.',
    )
    expect(runOf(buildReport({ complete: false })).invocations[0]?.executionSuccessful).toBe(false)
  })

  test('leads to the line of the descriptor, and without one to its beginning', () => {
    const [placedResult] = runOf(placed('/srv/project/ci/acme.yaml')).results
    expect(placedResult?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'ci/acme.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 7, startColumn: 3 },
    })
    expect(resultOf(runOf(sampleReport(), process.cwd()), 'rfc6749/4.1.2/code-once').locations[0]).toMatchObject({
      physicalLocation: {
        artifactLocation: { uri: 'providers/acme-identity.yaml' },
        region: { startLine: 1, startColumn: 1 },
      },
    })
  })

  test.each([
    ['/etc/passwd', 'passwd'],
    ['/srv/project/../../etc/shadow', 'shadow'],
    ['/srv/project/a b/ä.yaml', 'a%20b/%C3%A4.yaml'],
    ['/srv/project/nul\0l.yaml', 'null.yaml'],
    ['/srv/project/\u202Elmay.yaml', '%E2%80%AElmay.yaml'],
    ['/srv/project/https://evil.example/x.yaml', 'https%3A/evil.example/x.yaml'],
    ['/srv/project/\uD800.yaml', '%EF%BF%BD.yaml'],
    ['/', 'descriptor'],
  ])('a descriptor at %j is %s', (file, uri) => {
    expect(runOf(placed(file)).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri)
  })

  test('has no links and no places of arguments but its own in messages', () => {
    const hostile = runOf(hostileReport('[click](https://evil.example) {0} \\[x](1)'))
    for (const { message } of hostile.results) {
      expect(message.text).not.toMatch(/(?<!\\)(?:\\\\)*[[\]]/)
      expect(message.text.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/)
    }
  })

  test('keeps the fingerprint of a case when its line moves', () => {
    const [before] = runOf(placed('/srv/project/a.yaml')).results
    const [after] = runOf(
      buildReport({
        cases: [sampleCase({ verdict: 'fail', place: { file: '/srv/project/a.yaml', line: 90, column: 1 } })],
      }),
    ).results
    expect(after?.fingerprints).toEqual(before?.fingerprints)
    expect(after?.partialFingerprints).toEqual(before?.partialFingerprints)
  })

  test('has as many results as are shown, and says how many more there are', () => {
    const cases = Array.from({ length: 5003 }, (_, index) =>
      sampleCase({ check: `rfc6749/5.1/c${index % 7}`, parameters: { at: `${index}` }, verdict: 'fail' }),
    )
    const { results, invocations } = runOf(buildReport({ cases, providers: [sampleProvider({ id: 'acme-identity' })] }))
    expect(results).toHaveLength(5000)
    expect(invocations[0]?.toolExecutionNotifications.at(-1)?.message.text).toBe('3 more results are in report.json.')
  })
})
