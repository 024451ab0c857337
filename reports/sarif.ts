/**
 * The report as SARIF 2.1.0, which code scanning systems read: a rule for each check, a result for each case that fails
 * or warns, at the line of the descriptor that it is about. What a deviation or waiver covers is a suppressed result;
 * what could not be decided is told as a notification of the run, as it is no result.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import type { Level } from '../engine/verdict.ts'
import {
  answerLine,
  causeOf,
  documentOf,
  groupBy,
  objectionsOf,
  parametersInWords,
  placeOf,
  requestLine,
  requirementsOf,
  tellingExchanges,
  titleOf,
} from './evidence.ts'
import { inProse, linked } from './markdown-text.ts'
import type { Report, ReportCase, ReportProvider } from './model.ts'
import { pathAsUri, pathFrom, rootFolder } from './paths.ts'
import { escapedJson, safeLink, shortened, visible } from './untrusted.ts'

export type SarifOptions = {
  /** The folder that paths are relative to; the working directory, or the root of the checkout, unless it is given. */
  readonly root?: string
}

type ReportingLevel = 'error' | 'warning' | 'note'
type Message = { readonly text: string; readonly markdown?: string }
type Location = object

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

// Code scanning systems show no more.
const mostResults = 5000
const mostNotifications = 500
const textLimit = 1000

const levelWords: Readonly<Record<Level, ReportingLevel>> = {
  MUST: 'error',
  'MUST NOT': 'error',
  DOCUMENTED: 'error',
  SHOULD: 'warning',
  'SHOULD NOT': 'warning',
  MAY: 'note',
}

const text = (value: string): string => visible(shortened(value, textLimit))

const bracesKept = (value: string): string => value.replace(/[{}]/g, (brace) => brace.repeat(2))

// In a message brackets make links, braces hold the places of arguments, and a backslash escapes.
const messageText = (value: string): string => bracesKept(value.replace(/[\\[\]]/g, (character) => `\\${character}`))

const message = (lines: readonly string[]): Message => ({ text: messageText(lines.map(text).join('\n')) })

// Rules

const addressOf = (report: Report, cases: readonly ReportCase[]): string | null => {
  const addresses = cases.flatMap((one) => requirementsOf(report, one).map(({ url }) => safeLink(url)))
  return addresses.find((address) => address !== null) ?? null
}

const helpOf = (report: Report, id: string, cases: readonly ReportCase[]): Message => {
  const check = report.checks[id]
  const [one] = cases
  const requirements = one ? requirementsOf(report, one) : []
  const parts = [
    ['Why it matters', check?.why],
    ['How servers get it wrong', check?.mistake],
    ['How to repair it', check?.fix],
  ].flatMap(([heading, words]) => (words ? [{ heading, words }] : []))
  const lines = [
    ...requirements.map((requirement) => `${requirement.level} ${placeOf(requirement)}: ${requirement.text}`),
    ...parts.map(({ heading, words }) => `${heading}: ${words}`),
    `oauth2spec explain ${id}`,
  ]
  const paragraphs = [
    ...requirements.map(
      (requirement) =>
        `**${requirement.level}** ${linked(placeOf(requirement), requirement.url)}: ${inProse(requirement.text, textLimit)}`,
    ),
    ...parts.map(({ heading, words }) => `**${heading}**: ${inProse(words, textLimit)}`),
  ]
  return { ...message(lines), markdown: bracesKept(paragraphs.join('\n\n')) }
}

const ruleOf = (report: Report, id: string, cases: readonly ReportCase[]) => {
  const check = report.checks[id]
  const address = addressOf(report, cases)
  const [one] = cases
  return {
    id: text(id),
    shortDescription: message([check?.title ?? id]),
    ...(check?.why ? { fullDescription: message([check.why]) } : {}),
    help: helpOf(report, id, cases),
    ...(address === null ? {} : { helpUri: address }),
    defaultConfiguration: { level: levelWords[check?.level ?? one?.level ?? 'MUST'] },
    properties: { tags: ['oauth2', ...(one ? [text(documentOf(report, one))] : [])], precision: 'very-high' },
  }
}

// Places

const locationOf = (root: string, place: { file: string; line: number; column: number }, name: string): Location => ({
  physicalLocation: {
    artifactLocation: { uri: pathAsUri(pathFrom(root, place.file)), uriBaseId: '%SRCROOT%' },
    region: { startLine: place.line, startColumn: place.column },
  },
  logicalLocations: [{ fullyQualifiedName: name }],
})

const topOf = (provider: ReportProvider | undefined) => ({
  file: provider?.descriptor ?? 'descriptor',
  line: 1,
  column: 1,
})

// Results

const hash = (value: string): string => createHash('sha256').update(value).digest('hex')

const foundIn = (one: ReportCase): string => one.covered_by?.verdict ?? one.verdict

const isResult = (one: ReportCase): boolean => foundIn(one) === 'fail' || foundIn(one) === 'warn'

const messageOf = (report: Report, one: ReportCase): Message => {
  const [finding] = objectionsOf(one)
  const [exchange] = tellingExchanges(report, one)
  const parameters = parametersInWords(one)
  return message([
    causeOf(one),
    ...(finding?.expected ? [`Expected: ${finding.expected}`] : []),
    ...(finding?.actual ? [`Came: ${finding.actual}`] : []),
    ...(exchange
      ? [`In: ${finding?.at ? `${finding.at} of ` : ''}${requestLine(exchange)} → ${answerLine(exchange)}`]
      : []),
    `Case: ${one.provider}: ${titleOf(report, one)}${parameters === '' ? '' : ` [${parameters}]`}`,
    ...(one.source === null ? [] : [`Documented: ${one.source}`]),
  ])
}

const suppressionsOf = ({ covered_by: cover }: ReportCase): object[] => {
  if (!cover) return []
  const { kind, reason, source, owner, link, expires } = cover
  const justification = [
    `${kind}: ${reason}`,
    ...(source === null ? [] : [`source: ${source}`]),
    ...(owner === null ? [] : [`owner: ${owner}`]),
    ...(link === null ? [] : [`link: ${link}`]),
    ...(expires === null ? [] : [`expires: ${expires}`]),
  ]
  return [{ kind: 'external', status: 'accepted', justification: justification.map(text).join('; ') }]
}

const resultsOf = (report: Report, rules: readonly string[], root: string) => {
  const providers = new Map(report.providers.map((provider) => [provider.id, provider]))
  const blocking = new Set(report.gate.blocking)
  const known = new Set(report.gate.baseline?.known)
  const ruleIndexes = new Map(rules.map((id, index) => [id, index]))
  return (one: ReportCase) => ({
    ruleId: text(one.check),
    ruleIndex: ruleIndexes.get(one.check) ?? -1,
    level: foundIn(one) === 'fail' ? 'error' : 'warning',
    message: messageOf(report, one),
    locations: [locationOf(root, one.place ?? topOf(providers.get(one.provider)), text(one.id))],
    // The case and not the line: the descriptor may grow above it, and two cases may stand on one line.
    fingerprints: { 'oauth2spec/case/v1': hash(one.id) },
    partialFingerprints: { primaryLocationLineHash: `${hash(one.id).slice(0, 16)}:1` },
    suppressions: suppressionsOf(one),
    properties: {
      case: text(one.id),
      provider: text(one.provider),
      level: one.level,
      blocks: blocking.has(one.id),
      knownInBaseline: known.has(one.id),
    },
  })
}

// The run

const notification = (level: ReportingLevel, lines: readonly string[], locations: readonly Location[] = []) => ({
  level,
  message: message(lines),
  ...(locations.length === 0 ? {} : { locations }),
})

const undecidedOf = (report: Report) => {
  const cases = report.cases.filter(({ verdict }) => verdict === 'inconclusive')
  const groups = [...groupBy(cases, (one) => `${one.provider}\n${causeOf(one)}`).values()]
  return groups.slice(0, mostNotifications).map((group) => {
    const [one] = group
    const checks = [...new Set(group.map(({ check }) => check))]
    return notification('warning', [
      `Not decided for ${one?.provider}: ${one ? causeOf(one) : ''}`,
      `${group.length === 1 ? '1 case' : `${group.length} cases`}: ${checks.slice(0, 20).join(', ')}`,
    ])
  })
}

const problemsOf = (report: Report, root: string) =>
  report.providers.flatMap((provider) =>
    provider.problems
      .slice(0, mostNotifications)
      .map((problem) =>
        notification(
          provider.decided ? 'error' : 'warning',
          [`${provider.id}: ${problem}`],
          [locationOf(root, topOf(provider), text(provider.id))],
        ),
      ),
  )

const unmatchedOf = ({ gate }: Report) =>
  (gate.baseline?.unmatched ?? [])
    .slice(0, mostNotifications)
    .map((id) => notification('error', [`The baseline has a fault that no case of this run matches: ${id}`]))

const invocationOf = (report: Report, root: string, left: number) => {
  const { gate, complete, started } = report
  const cut = left > 0 ? [notification('warning', [`${left} more results are in report.json.`])] : []
  const time = new Date(started)
  return {
    executionSuccessful: complete && gate.exit_code !== 3,
    exitCode: gate.exit_code,
    exitCodeDescription: text(gate.sentence),
    ...(Number.isNaN(time.getTime()) ? {} : { startTimeUtc: time.toISOString() }),
    toolExecutionNotifications: [...undecidedOf(report), ...cut],
    toolConfigurationNotifications: [...problemsOf(report, root), ...unmatchedOf(report)],
  }
}

/** The report as SARIF 2.1.0, the results that block first. */
export const renderSarif = (report: Report, { root = rootFolder() }: SarifOptions = {}): string => {
  const blocking = new Set(report.gate.blocking)
  const weightOf = (one: ReportCase): number => (blocking.has(one.id) ? 0 : one.covered_by ? 2 : 1)
  const cases = report.cases.filter(isResult).toSorted((a, b) => weightOf(a) - weightOf(b))
  const shown = cases.slice(0, mostResults)
  const byCheck = groupBy(shown, ({ check }) => check)
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'oauth2spec',
            version: text(report.tool.version),
            rules: [...byCheck].map(([id, group]) => ruleOf(report, id, group)),
          },
        },
        invocations: [invocationOf(report, root, cases.length - shown.length)],
        columnKind: 'utf16CodeUnits',
        results: shown.map(resultsOf(report, [...byCheck.keys()], root)),
        properties: { mode: report.mode, gate: { holds: report.gate.holds, failOn: report.gate.fail_on.map(text) } },
      },
    ],
  }
  return `${escapedJson(JSON.stringify(log, null, 2))}\n`
}
