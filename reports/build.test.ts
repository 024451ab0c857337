import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { type Answer, answerOf } from '../engine/answer.ts'
import { type CaseResult, openRun, runProvider } from '../engine/run.ts'
import type { Finding, UndecidedKind } from '../engine/verdict.ts'
import { type Defect, policiesWith } from '../fixtures/defect.ts'
import { defectOf } from '../fixtures/defects.ts'
import { mockedTarget } from '../fixtures/in-memory.ts'
import { mockedProvider } from '../fixtures/proof.ts'
import type { Provider } from '../providers/provider.ts'
import { catalogue } from '../suites/catalogue.ts'
import { buildReport, type FinishedRun } from './build.ts'
import { ReportSchema } from './model.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(ReportSchema)

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const yamlIn = (path: string) =>
  readdirSync(folder(path))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => folder(`${path}${name}`))

const finish = async (provider: Provider, defect?: Defect): Promise<FinishedRun> => {
  const opened = openRun(provider, mockedTarget(provider, defect), { catalogue })
  const results = await runProvider(opened, () => {})
  await opened.close()
  return { provider, results, requests: opened.requests(), duration: 12.3456, redactor: opened.redactor }
}

const reportOf = (runs: readonly FinishedRun[], complete = true) =>
  buildReport({
    runs,
    catalogue,
    started: new Date('2026-11-20T10:00:00Z'),
    duration: 1234.5678,
    complete,
    mode: 'mocked',
    version: '1.2.3',
  })

const runs = await Promise.all(
  [...yamlIn('../providers/'), ...yamlIn('../fixtures/')].map(async (file) => finish(await mockedProvider(file))),
)
const report = reportOf(runs)
const text = JSON.stringify(report)

/** What a server issued in a run, and the codes and verifiers that went over the wire. */
const issuedIn = ({ results }: FinishedRun): string[] => {
  const exchanges = results.flatMap(({ evidence }) => evidence.map(({ exchange }) => exchange))
  return exchanges.flatMap((exchange) => {
    const answer: Answer | undefined = answerOf(exchange)
    const location = exchange.response?.headers.find(([name]) => name.toLowerCase() === 'location')?.[1]
    const sent = new URLSearchParams(exchange.request.body ?? '')
    return [
      answer?.members.access_token,
      answer?.members.refresh_token,
      location === undefined ? undefined : new URL(location, exchange.request.url).searchParams.get('code'),
      sent.get('code_verifier'),
    ].filter((value): value is string => typeof value === 'string' && value !== '')
  })
}

const formsOf = (secret: string): string[] => {
  const bytes = Buffer.from(secret)
  return [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    JSON.stringify(secret).slice(1, -1),
  ]
}

test('a report is as its schema says', () => {
  validate(report)
  expect(validate.errors ?? []).toEqual([])
})

const words = new Set(text.match(/[\w.~-]{8,}/g))

describe.each(runs.map((run) => [run.provider.id, run] as const))('the report of %s', (_id, run) => {
  test('holds no secret of the descriptor, in any form', () => {
    const { secrets } = run.provider
    expect(secrets.length).toBeGreaterThan(0)
    const found = secrets.filter(({ value }) => formsOf(value).some((form) => text.includes(form)))
    expect(found.map(({ label }) => label)).toEqual([])
  })

  test('holds no Basic credentials', () => {
    const clients = Object.values(run.provider.descriptor.clients ?? {})
    for (const { client_id, client_secret = '' } of clients) {
      expect(text).not.toContain(Buffer.from(`${client_id}:${client_secret}`).toString('base64').replace(/=+$/, ''))
    }
  })

  test('holds nothing that the server issued', () => {
    const issued = [...new Set(issuedIn(run))]
    expect(issued.length).toBeGreaterThan(0)
    expect(issued.filter((value) => words.has(value))).toEqual([])
    // To look for all spellings of all of them takes minutes.
    const some = issued.filter((_, index) => index % Math.ceil(issued.length / 30) === 0)
    expect(some.filter((value) => formsOf(value).some((form) => text.includes(form)))).toEqual([])
  })
})

// Servers that misname or mislabel what they issue must not get their tokens into a report either.
test.each(['access-token-renamed', 'token-response-mislabelled'])('tokens stay secret with %s', async (id) => {
  const provider = await mockedProvider(folder('../fixtures/best-practice.yaml'))
  const issued: string[] = []
  const { issues, ...override } = policiesWith(defectOf(id))
  const recording = (value: string, kind: Parameters<typeof issues>[1]) => {
    issued.push(issues(value, kind))
    return issued.at(-1) ?? ''
  }
  const defect = { id, sentence: '', override: { ...override, issues: recording } }
  const leaky = JSON.stringify(reportOf([await finish(provider, defect)]))
  expect(issued.length).toBeGreaterThan(10)
  expect(issued.filter((value) => leaky.includes(value))).toEqual([])
})

test('placeholders and the variables of curl lines stand where secrets were', () => {
  const { curl, request } = Object.values(report.exchanges).find(({ id }) => id.startsWith('datacrunch/')) ?? {}
  expect(request?.body).toContain('<client_secret:machine>')
  expect(curl).toContain('"$DATACRUNCH_CLIENT_SECRET"')
  const basic = Object.values(report.exchanges).find(({ id }) => id.startsWith('cognito-api-client/'))
  expect(basic?.curl).toContain(`-u 'mocked-cognito-client-id:'"$COGNITO_CLIENT_SECRET"`)
})

test('every exchange that is named is there, and no other', () => {
  const named = new Set(
    report.cases.flatMap(({ exchanges, findings }) => [
      ...exchanges.map(({ id }) => id),
      ...findings.flatMap(({ exchange }) => exchange ?? []),
    ]),
  )
  expect(new Set(Object.keys(report.exchanges))).toEqual(named)
  expect(Object.entries(report.exchanges).every(([id, exchange]) => exchange.id === id)).toBe(true)
})

test('every check and every requirement that is named is there, and no other', () => {
  expect(new Set(Object.keys(report.checks))).toEqual(new Set(report.cases.map(({ check }) => check)))
  expect(new Set(Object.keys(report.requirements))).toEqual(
    new Set(report.cases.flatMap(({ requirements }) => requirements)),
  )
})

test('a level that is no keyword of the text says what it rests on', () => {
  const basis = (id: string) => report.requirements[id]?.basis
  expect([basis('RFC6749-5.1-no-store'), basis('RFC6749-3.2-repeated-param')]).toEqual([undefined, 'peer'])
  expect(Object.values(report.requirements).some((requirement) => requirement.basis === 'declarative')).toBe(true)
})

test('summaries add up', () => {
  const total = Object.values(report.summary).reduce((sum, count) => sum + count, 0)
  expect(total).toBe(report.cases.length)
})

// What no embedded server does: results made by hand.

const [first] = runs
if (!first) throw new Error('there is no provider')

const finding = (overrides: Partial<Finding>): Finding => ({
  verdict: 'inconclusive',
  kind: null,
  message: 'a message',
  expected: null,
  actual: null,
  exchange: null,
  at: null,
  ...overrides,
})

const withFindings = (findings: readonly Finding[], verdict: CaseResult['verdict']): FinishedRun => ({
  ...first,
  results: first.results
    .filter((result) => result.verdict !== 'inapplicable')
    .map((result) => ({ ...result, verdict, findings, cause: findings[0]?.message ?? null })),
})

test.each<[UndecidedKind, boolean]>([
  ['unreachable', false],
  ['timeout', false],
  ['rate_limited', false],
  ['server_error', false],
  ['interrupted', false],
  ['precondition', true],
  ['limits', true],
])('a provider all of whose cases end with %s: decided %s', (kind, decided) => {
  const { providers } = reportOf([withFindings([finding({ kind, message: 'the cause' })], 'inconclusive')])
  expect(providers[0]).toMatchObject({ decided, problems: decided ? [] : ['the cause'] })
})

test('an exchange that is not kept is not pointed at', () => {
  const { cases } = reportOf([withFindings([finding({ verdict: 'fail', exchange: '99999' })], 'fail')])
  expect(cases[0]?.findings[0]?.exchange).toBeNull()
})

test('the exchange of another case is part of the evidence where it is the cause', () => {
  const { id } = first.results.flatMap(({ evidence }) => evidence)[0]?.exchange ?? { id: '' }
  const run = withFindings([finding({ kind: 'precondition', exchange: id })], 'inconclusive')
  const { cases } = reportOf([
    {
      ...run,
      results: run.results.map((result, at) =>
        at === 0 ? (first.results.find(({ evidence }) => evidence.length > 0) ?? result) : { ...result, evidence: [] },
      ),
    },
  ])
  expect(cases.at(-1)?.exchanges).toEqual([{ id: `${first.provider.id}/${id}`, role: 'control' }])
})

test('a secret in a finding, a cover or a name is not shown', () => {
  const [secret] = first.provider.secrets
  if (!secret) throw new Error('there is no secret')
  const leaking = `before ${secret.value} after ${Buffer.from(secret.value).toString('base64')}`
  const run = withFindings(
    [finding({ verdict: 'fail', message: leaking, expected: leaking, actual: leaking, at: leaking })],
    'deviation',
  )
  const cover = {
    kind: 'deviation',
    verdict: 'fail',
    reason: leaking,
    source: leaking,
    owner: leaking,
    link: leaking,
    expires: null,
  } as const
  const provider = {
    ...first.provider,
    descriptor: { ...first.provider.descriptor, name: leaking, documentation: leaking },
  }
  const made = reportOf([
    {
      ...run,
      provider,
      results: run.results.map((result) => ({
        ...result,
        cause: leaking,
        cover,
        case: { ...result.case, shown: { what: leaking }, source: leaking },
      })),
    },
  ])
  const leaked = JSON.stringify(made)
  expect(leaked).toContain(`before <${secret.label}> after <${secret.label}>`)
  for (const form of formsOf(secret.value)) expect(leaked).not.toContain(form)
})

test('an interrupted run is not complete', () => {
  expect(reportOf(runs, false)).toMatchObject({ complete: false, gate: { holds: false, exit_code: 3 } })
})
