/**
 * The report as JUnit XML, which every CI system can read. It agrees with the gate: what blocks is a failure, what
 * could not be decided is an error, and where the gate does not hold at least one of them is in the file.
 *
 * @module
 */
import {
  answerLine,
  casesByProvider,
  causeOf,
  documentOf,
  groupBy,
  objectionsOf,
  parametersInWords,
  placeOf,
  requirementsOf,
  tellingExchanges,
  titleOf,
} from './evidence.ts'
import { isLimited } from './gate.ts'
import { httpText } from './http-text.ts'
import { type Markup, markup, textOf } from './markup.ts'
import type { Report, ReportCase, ReportExchange, ReportFinding, ReportProvider } from './model.ts'
import { plain, shortened } from './untrusted.ts'

type Outcome = 'failure' | 'error' | 'skipped' | 'passed'
type TestCase = { readonly outcome: Outcome; readonly milliseconds: number; readonly element: Markup }
type Suite = {
  readonly name: string
  readonly hostname: string
  readonly properties: Properties
  readonly tests: readonly TestCase[]
}
type Properties = readonly (readonly [string, string])[]

const messageLimit = 500
const bodyLimit = 2000
const exchangeLimit = 3

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(3)
const oneLine = (text: string): string => plain(shortened(text, messageLimit))

const timestamp = (moment: string): string => {
  const date = new Date(moment)
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString().slice(0, 19)
}

const hostOf = ({ origins }: ReportProvider): string => {
  const origin = origins.find((one) => URL.canParse(one))
  return origin ? new URL(origin).hostname : 'localhost'
}

// The text of a test case

const requirementText = (report: Report, one: ReportCase): string =>
  requirementsOf(report, one)
    .map((requirement) => {
      const { id, level, text, url } = requirement
      return [`${level} ${id} (${placeOf(requirement)})`, `  ${text}`, ...(url === null ? [] : [`  ${url}`])].join('\n')
    })
    .join('\n')

const findingText = (finding: ReportFinding, index: number): string =>
  [
    `${index + 1}. ${shortened(finding.message, bodyLimit)}`,
    ...(finding.expected === null ? [] : [`   expected: ${shortened(finding.expected, bodyLimit)}`]),
    ...(finding.actual === null ? [] : [`   actual:   ${shortened(finding.actual, bodyLimit)}`]),
    ...(finding.at === null ? [] : [`   at:       ${finding.at}`]),
  ].join('\n')

const exchangeText =
  (one: ReportCase) =>
  (exchange: ReportExchange): string => {
    const at = one.findings.find((finding) => finding.exchange === exchange.id)?.at ?? null
    const { request, response } = httpText(exchange, { bodyLimit, headers: 'relevant', at })
    return [`--- ${exchange.purpose}: ${answerLine(exchange)}`, request, '', response, '', exchange.curl].join('\n')
  }

const coverText = ({ covered_by: cover }: ReportCase): string =>
  cover
    ? [
        `${cover.kind}: ${cover.reason}`,
        ...[cover.source, cover.owner, cover.link, cover.expires && `expires ${cover.expires}`]
          .filter(Boolean)
          .map((line) => `  ${line}`),
      ].join('\n')
    : ''

/** Everything that a reader needs who sees nothing but the CI system. */
const caseText = (report: Report, one: ReportCase): string =>
  [
    `${one.check}${parametersInWords(one) ? ` [${parametersInWords(one)}]` : ''}`,
    requirementText(report, one),
    one.source ?? '',
    coverText(one),
    objectionsOf(one).map(findingText).join('\n'),
    ...tellingExchanges(report, one).slice(0, exchangeLimit).map(exchangeText(one)),
    `oauth2spec explain ${one.check}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')

// Test cases

const outcomeOf =
  (blocking: ReadonlySet<string>) =>
  (one: ReportCase): Outcome => {
    if (blocking.has(one.id)) return 'failure'
    if (one.verdict === 'inconclusive') return isLimited(one) ? 'skipped' : 'error'
    return one.verdict === 'pass' || one.verdict === 'warn' ? 'passed' : 'skipped'
  }

// A failed case is skipped where it does not block: the baseline has it, or it is not of what was asked for.
const skipReason = (one: ReportCase): string =>
  one.covered_by
    ? `${one.covered_by.kind}: ${one.covered_by.reason}`
    : `${one.verdict === 'fail' ? 'failed, does not block' : one.verdict}: ${causeOf(one)}`

const inner = (report: Report, one: ReportCase, outcome: Outcome): Markup | null => {
  const message = oneLine(causeOf(one))
  if (outcome === 'failure') {
    return markup`<failure message="${message}" type="${one.verdict} ${one.level}">${caseText(report, one)}</failure>`
  }
  if (outcome === 'error') {
    const kind = one.findings[0]?.kind ?? 'inconclusive'
    return markup`<error message="${message}" type="${kind}">${caseText(report, one)}</error>`
  }
  if (outcome === 'skipped') {
    const text = one.verdict === 'inapplicable' ? '' : caseText(report, one)
    return markup`<skipped message="${oneLine(skipReason(one))}" type="${one.verdict}">${text}</skipped>`
  }
  return one.verdict === 'warn'
    ? markup`<system-out>${`Warning: ${message}\n\n${caseText(report, one)}`}</system-out>`
    : null
}

// Jenkins reads the part before the last dot as a package: its tree is then provider, document, section, check.
const classNameOf = (one: ReportCase): string => plain(`${one.provider}.${one.check.replaceAll('/', '.')}`)

const nameOf = (report: Report, one: ReportCase): string => {
  const parameters = parametersInWords(one)
  return oneLine(`${titleOf(report, one)}${parameters ? ` [${parameters}]` : ''}`)
}

const testCase = (report: Report, one: ReportCase, outcome: Outcome): TestCase => ({
  outcome,
  milliseconds: one.duration_ms,
  element: markup`
    <testcase classname="${classNameOf(one)}" name="${nameOf(report, one)}" time="${seconds(one.duration_ms)}">${inner(report, one, outcome)}</testcase>`,
})

const runCase = (owner: string, name: string, outcome: 'failure' | 'error', message: string): TestCase => ({
  outcome,
  milliseconds: 0,
  element: markup`
    <testcase classname="${plain(owner)}.run" name="${name}" time="0.000">${
      outcome === 'failure'
        ? markup`<failure message="${oneLine(message)}" type="run">${message}</failure>`
        : markup`<error message="${oneLine(message)}" type="run">${message}</error>`
    }</testcase>`,
})

// Suites

const providerSuites = (report: Report): Suite[] => {
  const blocking = new Set(report.gate.blocking)
  const outcome = outcomeOf(blocking)
  return casesByProvider(report).flatMap(([provider, cases]) => {
    const suite = (part: string, tests: readonly TestCase[]): Suite => ({
      name: plain(`${provider.id} / ${part}`),
      hostname: hostOf(provider),
      properties: [
        ['mode', provider.mode],
        ['provider', provider.name],
        ['descriptor', provider.descriptor],
        ['oauth2spec', report.tool.version],
      ],
      tests,
    })
    const documents = [...groupBy(cases, (one) => documentOf(report, one))].map(([document, group]) =>
      suite(
        document,
        group.map((one) => testCase(report, one, outcome(one))),
      ),
    )
    const problems =
      provider.problems.length > 0 || provider.decided ? provider.problems : ['the provider could not be tested']
    const name = provider.decided ? 'the descriptor fits the run' : 'the provider can be tested'
    const run = problems.map((problem) => runCase(provider.id, name, provider.decided ? 'failure' : 'error', problem))
    return [...(run.length > 0 ? [suite('run', run)] : []), ...documents]
  })
}

// An interrupted run, or one that decided nothing, would otherwise be green in a system that reads only this file.
const gateSuite = (report: Report, suites: readonly Suite[]): Suite[] => {
  const red = suites.some(({ tests }) => tests.some(({ outcome }) => outcome === 'failure' || outcome === 'error'))
  if (report.complete && (report.gate.holds || red)) return []
  const outcome = report.gate.exit_code === 1 ? 'failure' : 'error'
  const message = report.complete ? report.gate.sentence : `The run was interrupted. ${report.gate.sentence}`
  const tests = [runCase('oauth2spec', 'the gate holds', outcome, message)]
  return [{ name: 'oauth2spec / run', hostname: 'localhost', properties: [['mode', report.mode]], tests }]
}

const countOf = (tests: readonly TestCase[], outcome: Outcome): number =>
  tests.filter((one) => one.outcome === outcome).length
const timeOf = (tests: readonly TestCase[]): string => seconds(tests.reduce((sum, one) => sum + one.milliseconds, 0))

const suiteElement =
  (report: Report) =>
  ({ name, hostname, properties, tests }: Suite): Markup =>
    markup`
  <testsuite name="${name}" tests="${tests.length}" failures="${countOf(tests, 'failure')}" errors="${countOf(tests, 'error')}" skipped="${countOf(tests, 'skipped')}" time="${timeOf(tests)}" timestamp="${timestamp(report.started)}" hostname="${hostname}">
    <properties>${properties.map(
      ([key, value]) => markup`
      <property name="${key}" value="${value}"/>`,
    )}
    </properties>${tests.map(({ element }) => element)}
  </testsuite>`

/** The report as JUnit XML. */
export const renderJunit = (report: Report): string => {
  const provided = providerSuites(report)
  const suites = [...gateSuite(report, provided), ...provided]
  const tests = suites.flatMap((suite) => suite.tests)
  const document = markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="oauth2spec (${report.mode})" tests="${tests.length}" failures="${countOf(tests, 'failure')}" errors="${countOf(tests, 'error')}" time="${seconds(report.duration_ms)}">${suites.map(suiteElement(report))}
</testsuites>
`
  return textOf(document)
}
