/**
 * A report of many cases, as a fleet of real servers makes it: other dates, tags and texts in each exchange.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { judgeGate } from '../reports/gate.ts'
import type { Report, ReportCase, ReportCheck, ReportExchange, ReportRequirement } from '../reports/model.ts'
import { addSummaries, summarize } from '../reports/summary.ts'

const providerCount = 10
const checkCount = 250

const documents = ['contract', 'rfc6749', 'rfc6750', 'rfc7009', 'rfc7636', 'rfc8414', 'rfc9700']
const sections = ['grants', '5.1', '3.1', '2.2', '4.6', '2', '4.14.2']
const grants = ['client_credentials', 'authorization_code', 'refresh_token', 'password']
const outcomes = ['pass', 'fail', 'pass', 'warn', 'pass', 'inconclusive', 'pass', 'inapplicable'] as const

// Text that does not repeat itself, the same in each run.
const random = (seed: string): string => createHash('sha256').update(seed).digest('base64url')

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item

const requirementOf = (at: number): ReportRequirement => ({
  document: pick(documents, at) === 'contract' ? 'Provider documentation' : pick(documents, at).replace('rfc', 'RFC '),
  section: pick(sections, at),
  level: pick(['MUST', 'SHOULD', 'MUST NOT'] as const, at),
  text: `Requirement ${at}: what a server must do here, in a sentence of the length that such sentences have.`,
  url: `https://www.rfc-editor.org/rfc/rfc6749#section-${at}`,
})

const checkId = (at: number): string => `${pick(documents, at)}/${pick(sections, at)}/check-${at}`

const checkOf = (at: number): ReportCheck => ({
  title: `Check ${at}: the expected behaviour, in one sentence of a usual length`,
  kind: 'probe',
  document: pick(documents, at),
  section: pick(sections, at),
  level: pick(['MUST', 'SHOULD', 'MUST NOT'] as const, at),
  why: `Why it matters that ${random(`why ${at}`)} is so, and what comes of it where it is not, in a line or two of text.`,
  mistake: `How servers usually get ${random(`mistake ${at}`)} wrong: a default of the framework that nobody looked at.`,
  fix: `How to repair ${random(`fix ${at}`)}: decide it where the response is made, and test it there.`,
})

const exchangeOf = (provider: string, at: number, role: string): ReportExchange => {
  const id = `${provider}/${at}.${role}`
  const body = { access_token: `<access_token:${at}>`, token_type: 'Bearer', expires_in: 3600, trace: random(id) }
  const form = `grant_type=authorization_code&code=<code:${at}>&redirect_uri=https%3A%2F%2Fclient.example%2Fcallback&code_verifier=<code_verifier:${at}>`
  return {
    id,
    provider,
    endpoint: 'token',
    purpose: role === 'control' ? 'the documented request' : `the request with change ${at}`,
    request: {
      method: 'POST',
      url: `https://${provider}.example/token`,
      headers: [
        ['Accept', 'application/json'],
        ['Authorization', 'Basic <credentials:web>'],
        ['Content-Type', 'application/x-www-form-urlencoded'],
      ],
      body: form,
    },
    response: {
      status: role === 'control' ? 200 : 400,
      status_text: role === 'control' ? 'OK' : 'Bad Request',
      headers: [
        ['Content-Type', 'application/json; charset=utf-8'],
        ['Cache-Control', 'no-store'],
        ['Date', new Date(1_763_700_000_000 + at * 1000).toUTCString()],
        ['ETag', `W/"${random(`tag ${id}`).slice(0, 24)}"`],
        ['X-Request-Id', random(`request ${id}`)],
      ],
      body: JSON.stringify(body),
      body_size: 300,
      truncated: false,
    },
    failure: null,
    started: '2026-11-20T14:03:21.482Z',
    duration_ms: (at % 900) / 10,
    curl: `curl -i -X POST -u 'web:'"$CLIENT_SECRET_WEB" -H 'Accept: application/json' --data-raw '${form.replaceAll(/<code[^>]*>/g, `'"$CODE_${at}"'`)}' 'https://${provider}.example/token'`,
  }
}

const caseOf = (provider: string, at: number): ReportCase => {
  const check = checkId(at % checkCount)
  const parameters = { grant: pick(grants, Math.floor(at / checkCount)), client: `client-${at % 7}` }
  const verdict = pick(outcomes, at)
  const exchanges = [
    { id: `${provider}/${at}.control`, role: 'control' as const },
    { id: `${provider}/${at}.probe`, role: 'probe' as const },
  ]
  const found = verdict === 'fail' || verdict === 'warn' || verdict === 'inconclusive'
  const message = `what was found: the member error is ${random(`found ${at}`).slice(0, 12)}`
  return {
    id: `${provider}:${check}[grant=${parameters.grant},client=${parameters.client},number=${at}]`,
    provider,
    check,
    parameters,
    verdict,
    level: pick(['MUST', 'SHOULD', 'MUST NOT'] as const, at % checkCount),
    requirements: [`REQUIREMENT-${at % checkCount}`],
    cause: found ? message : verdict === 'inapplicable' ? 'the descriptor documents no such grant' : null,
    findings: found
      ? [
          {
            verdict,
            kind: verdict === 'inconclusive' ? 'precondition' : null,
            message,
            expected: 'the error invalid_grant',
            actual: `the error ${random(`found ${at}`).slice(0, 12)}`,
            exchange: `${provider}/${at}.probe`,
            at: 'header cache-control',
            picture: null,
          },
        ]
      : [],
    assertions: 3,
    covered_by: null,
    source: null,
    exchanges: verdict === 'inapplicable' ? [] : exchanges,
    observed: 0,
    duration_ms: at % 90,
  }
}

/** A report of ten providers with so many cases in all, most of them with two exchanges of their own. */
export const largeReport = (caseCount: number): Report => {
  const ids = Array.from({ length: providerCount }, (_, at) => `server-${at}`)
  const cases = Array.from({ length: caseCount }, (_, at) =>
    caseOf(pick(ids, at), Math.floor(at / providerCount) + at * providerCount),
  )
  const exchanges = cases.flatMap((one) =>
    one.exchanges.map(({ id, role }) => exchangeOf(one.provider, Number(/\/(\d+)\./.exec(id)?.[1]), role)),
  )
  const providers = ids.map((id): Report['providers'][number] => ({
    id,
    name: `Server ${id}`,
    mode: 'live',
    descriptor: `providers/${id}.yaml`,
    documentation: null,
    origins: [`https://${id}.example`],
    summary: summarize(cases.filter(({ provider }) => provider === id)),
    requests: 1000,
    duration_ms: 12_340,
    decided: true,
    problems: [],
  }))
  const summary = addSummaries(providers.map((provider) => provider.summary))
  const numbers = Array.from({ length: checkCount }, (_, at) => at)
  const requirements = Object.fromEntries(numbers.map((at) => [`REQUIREMENT-${at}`, requirementOf(at)]))
  return {
    version: 1,
    tool: { name: 'oauth2spec', version: '0.1.0' },
    started: '2026-11-20T14:03:21.482Z',
    duration_ms: 12_340,
    complete: true,
    mode: 'live',
    gate: judgeGate({ summary, cases, requirements, providers, complete: true }),
    summary,
    providers,
    cases,
    checks: Object.fromEntries(numbers.map((at) => [checkId(at), checkOf(at)])),
    requirements,
    exchanges: Object.fromEntries(exchanges.map((exchange) => [exchange.id, exchange])),
  }
}
