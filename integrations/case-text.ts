/**
 * What a test says of a case: why it failed, with what a reader needs to see it for himself, or why it was skipped.
 *
 * @module
 */
import {
  answerLine,
  causeOf,
  objectionsOf,
  parametersInWords,
  placeOf,
  requestLine,
  requirementsOf,
  tellingExchanges,
  titleOf,
} from '../reports/evidence.ts'
import { isLimited } from '../reports/gate.ts'
import type { Report, ReportCase, ReportExchange, ReportFinding } from '../reports/model.ts'
import { plain, shortened } from '../reports/untrusted.ts'
import { basisInWords } from '../reports/words.ts'

const longest = 600
const mostFindings = 5
const mostExchanges = 2

/** A server's text on one line. */
const line = (text: string): string => plain(shortened(text, longest))

const findingLines = ({ message, expected, actual, at }: ReportFinding, headline: string): string[] => [
  ...(message === headline ? [] : [`  ${line(message)}`]),
  ...(expected === null ? [] : [`    expected  ${line(expected)}`]),
  ...(actual === null ? [] : [`    actual    ${line(actual)}`]),
  ...(at === null ? [] : [`    at        ${line(at)}`]),
]

const exchangeLines = (exchange: ReportExchange): string[] => [
  `  ${line(`${requestLine(exchange)} → ${answerLine(exchange)}`)}`,
  // Not shortened: half a command line repeats nothing.
  `  ${plain(exchange.curl)}`,
]

/** A section of a text, set off by an empty line; nothing where it has no lines. */
const section = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', ...lines])

/** The headline of a case, and below it the requirement, the findings, the exchange, and how to go on. */
export const failureText = (report: Report, one: ReportCase): string => {
  const findings = objectionsOf(one)
  const parameters = parametersInWords(one)
  const requirements = requirementsOf(report, one).map(
    (requirement) =>
      `  ${placeOf(requirement)}, ${[requirement.level, basisInWords(requirement.basis)].filter(Boolean).join(', ')} (${requirement.id}): ${line(requirement.text)}`,
  )
  const fix = report.checks[one.check]?.fix
  return [
    `${titleOf(report, one)}: ${line(causeOf(one))}`,
    ...section(findings.slice(0, mostFindings).flatMap((finding) => findingLines(finding, causeOf(one)))),
    ...section([...requirements, ...(one.source === null ? [] : [`  the documentation: ${line(one.source)}`])]),
    ...section(tellingExchanges(report, one).slice(0, mostExchanges).flatMap(exchangeLines)),
    ...section([
      `  ${one.verdict} in ${one.provider}, ${one.check}${parameters === '' ? '' : ` with ${line(parameters)}`}`,
      ...(fix === undefined || one.verdict === 'inconclusive' ? [] : [`  to repair it: ${fix}`]),
      `  more: npx oauth2spec explain ${one.check}`,
    ]),
  ].join('\n')
}

/** Why a case is skipped; undefined where it counts. */
export const skipReason = (one: ReportCase): string | undefined => {
  const { verdict, covered_by: cover } = one
  if (verdict === 'inapplicable') return `does not apply: ${line(causeOf(one))}`
  if (isLimited(one)) return `not decided: ${line(causeOf(one))}`
  if (verdict !== 'deviation' && verdict !== 'waived') return undefined
  const [what, ...details] =
    cover?.kind === 'waiver'
      ? ['waived', `until ${cover.expires}`, cover.owner, cover.link]
      : ['documented deviation', cover?.source]
  const known = details.filter((detail) => detail !== null && detail !== undefined)
  return line(`${what}: ${cover?.reason ?? causeOf(one)}${known.length === 0 ? '' : ` (${known.join(', ')})`}`)
}

/** A warning on one line. */
export const warningText = (report: Report, one: ReportCase): string =>
  `${titleOf(report, one)}: ${line(causeOf(one))} (npx oauth2spec explain ${one.check})`
