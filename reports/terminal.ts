/**
 * The report for a terminal: what blocks first, then what could not be decided, and all else in short.
 *
 * @module
 */
import picocolors from 'picocolors'
import type { Verdict } from '../engine/verdict.ts'
import {
  answerLine,
  casesByProvider,
  causeOf,
  groupBy,
  objectionsOf,
  parametersInWords,
  placeOf,
  requestLine,
  requirementsOf,
  tellingExchanges,
  titleOf,
} from './evidence.ts'
import { httpText } from './http-text.ts'
import type { Report, ReportCase, ReportFinding, ReportProvider } from './model.ts'
import { addSummaries } from './summary.ts'
import { plain, shortened } from './untrusted.ts'
import { counted, durationInWords, modeSentences, verdictWords } from './words.ts'

export type TerminalOptions = {
  /** Whether to use colours. */
  readonly color: boolean
  /** Lists every case, all findings and the exchanges. */
  readonly verbose?: boolean
  /** Columns of the terminal; 100 unless given. */
  readonly width?: number
}

type Paint = ReturnType<typeof picocolors.createColors>
type View = { readonly report: Report; readonly paint: Paint; readonly verbose: boolean; readonly width: number }

// How much is shown unless all is asked for: a terminal is read from the end.
const shownCases = 20
const shownFindings = 3
const shownProviders = 30

const verdictPaint = (paint: Paint): Record<Verdict, (text: string) => string> => ({
  fail: paint.red,
  warn: paint.yellow,
  inconclusive: paint.magenta,
  deviation: paint.cyan,
  waived: paint.cyan,
  pass: paint.green,
  inapplicable: paint.dim,
})

/** A server's text on one line that fits. */
const fitted = (text: string, width: number): string => {
  const line = plain(shortened(text, 4 * width))
  return line.length <= width ? line : `${plain(line.slice(0, Math.max(1, width - 1)))}…`
}

/** A server's text over up to three lines, each with the indent. */
const wrapped = (text: string, width: number, indent: string): string[] => {
  const room = width - indent.length
  const lines: string[] = []
  for (const word of fitted(text, 3 * room).split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(fitted(word, room))
  }
  const shown = lines.slice(0, 3).map((line) => `${indent}${line}`)
  return lines.length <= 3 ? shown : [...shown.slice(0, 2), `${(shown[2] ?? '').slice(0, width - 1)}…`]
}

const labelWidth = 16

const labelled = ({ paint, width }: View, label: string, text: string | null): string[] => {
  if (text === null) return []
  const [first = '', ...others] = wrapped(text, width, ' '.repeat(labelWidth))
  return [`      ${paint.dim(label.padEnd(labelWidth - 6))}${first.slice(labelWidth)}`, ...others]
}

const mark = ({ paint }: View, verdict: Verdict): string => verdictPaint(paint)[verdict](verdictWords[verdict].mark)
const heading = ({ paint }: View, text: string): string => paint.bold(text)

/** The lines up to a limit, and how many more there are. */
const limited = (view: View, lines: readonly string[], limit: number, what: string): string[] => {
  if (view.verbose || lines.length <= limit) return [...lines]
  return [
    ...lines.slice(0, limit),
    view.paint.dim(`  … ${counted(lines.length - limit, `more ${what}`)}, see the report or --verbose`),
  ]
}

const firstLines = ({ report, paint }: View): string[] => [
  `${paint.bold(report.mode)} ${paint.dim(`· ${modeSentences[report.mode]}`)}`,
  paint.dim(
    [
      `oauth2spec ${plain(report.tool.version)}`,
      counted(report.providers.length, 'provider'),
      counted(
        report.providers.reduce((sum, { requests }) => sum + requests, 0),
        'request',
      ),
      durationInWords(report.duration_ms),
      ...(report.complete ? [] : ['interrupted: this report is partial']),
    ].join(' · '),
  ),
]

// The table

const columns: readonly Verdict[] = ['fail', 'warn', 'inconclusive', 'deviation', 'waived', 'pass', 'inapplicable']
const alwaysShown: readonly Verdict[] = ['fail', 'pass']
const columnName = (verdict: Verdict) => (verdict === 'inapplicable' ? 'n/a' : verdict)

type Row = { readonly name: string; readonly counts: readonly number[]; readonly sign: Verdict | null }

const signOf = ({ decided, problems, summary }: ReportProvider): Verdict => {
  if (summary.fail > 0 || (decided && problems.length > 0)) return 'fail'
  // More left open than decided is no tick.
  return decided && summary.inconclusive <= summary.pass ? 'pass' : 'inconclusive'
}

const isQuiet = ({ summary, decided, problems }: ReportProvider): boolean =>
  decided && problems.length === 0 && summary.fail + summary.warn + summary.inconclusive === 0

const tableRows = (view: View, shown: readonly Verdict[]): Row[] => {
  const { providers } = view.report
  const several = view.report.mode === 'mixed'
  const row = (one: ReportProvider): Row => ({
    name: several ? `${one.id} (${one.mode})` : one.id,
    counts: shown.map((verdict) => one.summary[verdict]),
    sign: signOf(one),
  })
  if (view.verbose || providers.length <= shownProviders) return providers.map(row)
  const quiet = providers.filter(isQuiet)
  const total = addSummaries(quiet.map(({ summary }) => summary))
  const rest: Row = {
    name: `${counted(quiet.length, 'provider')} without faults`,
    counts: shown.map((verdict) => total[verdict]),
    sign: 'pass',
  }
  return [...providers.filter((one) => !isQuiet(one)).map(row), ...(quiet.length > 0 ? [rest] : [])]
}

const table = (view: View): string[] => {
  const { paint, report, width } = view
  const shown = columns.filter((verdict) => alwaysShown.includes(verdict) || report.summary[verdict] > 0)
  const total: Row = { name: 'all', counts: shown.map((verdict) => report.summary[verdict]), sign: null }
  const rows = [...tableRows(view, shown), ...(report.providers.length > 1 ? [total] : [])]
  const widths = shown.map((verdict, index) =>
    Math.max(columnName(verdict).length, ...rows.map(({ counts }) => `${counts[index]}`.length)),
  )
  const room = Math.max(12, width - 4 - widths.reduce((sum, one) => sum + one + 2, 0))
  const names = rows.map(({ name }) => fitted(name, room))
  const first = Math.max(8, ...names.map((name) => name.length))
  const cell = (verdict: Verdict, value: number, size: number) =>
    value === 0 ? paint.dim('0'.padStart(size)) : verdictPaint(paint)[verdict](`${value}`.padStart(size))
  const head = `  ${'provider'.padEnd(first)}${shown.map((verdict, index) => `  ${columnName(verdict).padStart(widths[index] ?? 0)}`).join('')}`
  const lines = rows.map(({ counts, sign }, row) => {
    const cells = shown.map((verdict, index) => `  ${cell(verdict, counts[index] ?? 0, widths[index] ?? 0)}`).join('')
    return `${sign === null ? ' ' : mark(view, sign)} ${(names[row] ?? '').padEnd(first)}${cells}`
  })
  return [paint.dim(head), ...lines]
}

// Cases

const caseLine = (view: View, one: ReportCase): string => {
  const title = plain(titleOf(view.report, one))
  const parameters = parametersInWords(one)
  const line = fitted(parameters ? `${title} (${parameters})` : title, view.width - 4)
  return `  ${mark(view, one.verdict)} ${line.slice(0, title.length)}${view.paint.dim(line.slice(title.length))}`
}

const requirementLines = ({ report, paint, width }: View, one: ReportCase): string[] => {
  const [requirement] = requirementsOf(report, one)
  const text = requirement ? `${placeOf(requirement)}: ${requirement.text}` : one.source
  if (text === null) return []
  const level = requirement?.level ?? one.level
  const [first = '', ...others] = wrapped(`${level} ${text}`, width, '    ')
  return [`    ${paint.bold(level)}${first.slice(4 + level.length)}`, ...others]
}

const findingLines = (view: View, finding: ReportFinding): string[] => [
  ...wrapped(finding.message, view.width, '    '),
  ...labelled(view, 'expected', finding.expected),
  ...labelled(view, 'actual', finding.actual),
  ...(view.verbose ? labelled(view, 'at', finding.at) : []),
]

const exchangeLines = (view: View, one: ReportCase): string[] => {
  const { report, paint, verbose, width } = view
  const [first, ...others] = tellingExchanges(report, one)
  if (!first) return []
  const at = objectionsOf(one).find(({ exchange }) => exchange === first.id)?.at
  const answer = `${fitted(answerLine(first), 60)}${at ? ` · ${fitted(at, 40)}` : ''}`
  const room = Math.max(20, width - labelWidth - answer.length - 3)
  const lines = [`      ${paint.dim('where'.padEnd(labelWidth - 6))}${fitted(requestLine(first), room)} → ${answer}`]
  if (!verbose) return lines
  const details = [first, ...others].flatMap((exchange) => {
    const text = httpText(exchange, { bodyLimit: 600, headers: 'relevant' })
    return ['', ...text.request.split('\n'), '', ...text.response.split('\n'), '', exchange.curl]
  })
  return [...lines, ...details.map((line) => paint.dim(`      ${fitted(line, 2 * width)}`.trimEnd())), '']
}

const fullCase = (view: View, one: ReportCase): string[] => {
  const objections = objectionsOf(one)
  const findings = view.verbose ? objections : objections.slice(0, shownFindings)
  const left = objections.length - findings.length
  const covered = one.covered_by ? wrapped(`${one.covered_by.kind}: ${one.covered_by.reason}`, view.width, '    ') : []
  return [
    caseLine(view, one),
    ...requirementLines(view, one),
    ...(findings.length > 0 ? [] : wrapped(causeOf(one), view.width, '    ')),
    ...findings.flatMap((finding) => findingLines(view, finding)),
    ...(left > 0 ? [view.paint.dim(`    … ${counted(left, 'more finding')}`)] : []),
    ...covered,
    ...exchangeLines(view, one),
    view.paint.dim(`    oauth2spec explain ${fitted(one.check, view.width - 23)}`),
  ]
}

/** What blocks, in full, by provider. */
const blockingLines = (view: View): string[] => {
  const { report, paint } = view
  const blocking = new Set(report.gate.blocking)
  return casesByProvider(report).flatMap(([provider, all]) => {
    const cases = all.filter((one) => blocking.has(one.id))
    if (cases.length === 0) return []
    const shown = view.verbose ? cases : cases.slice(0, shownCases)
    const left = cases.length - shown.length
    return [
      '',
      heading(
        view,
        `${fitted(provider.id, 60)}: ${counted(cases.length, 'case')} ${cases.length === 1 ? 'blocks' : 'block'}`,
      ),
      ...shown.flatMap((one, index) => [...(index > 0 ? [''] : []), ...fullCase(view, one)]),
      ...(left > 0 ? [paint.dim(`  … ${counted(left, 'more case')}, see the report or --verbose`)] : []),
    ]
  })
}

const problemLines = (view: View): string[] => {
  const problems = view.report.providers.flatMap((provider) =>
    provider.problems.map(
      (problem) =>
        `  ${mark(view, provider.decided ? 'fail' : 'inconclusive')} ${fitted(`${provider.id}: ${problem}`, view.width - 4)}`,
    ),
  )
  return problems.length === 0
    ? []
    : ['', heading(view, 'The run itself'), ...limited(view, problems, shownCases, 'problem')]
}

const providersInWords = (cases: readonly ReportCase[]): string => {
  const ids = [...new Set(cases.map(({ provider }) => provider))]
  return ids.length <= 3 ? ids.join(', ') : `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more`
}

/** Inconclusive cases by their cause: one outage is one line, not a hundred. */
const inconclusiveLines = (view: View): string[] => {
  const cases = view.report.cases.filter(({ verdict }) => verdict === 'inconclusive')
  if (cases.length === 0) return []
  const causes = [...groupBy(cases, causeOf)].sort(([, a], [, b]) => b.length - a.length)
  const lines = causes.flatMap(([cause, group]) => [
    `  ${mark(view, 'inconclusive')} ${counted(group.length, 'case')}: ${fitted(cause, view.width - 16)}`,
    view.paint.dim(`    ${fitted(`${providersInWords(group)}: ${checksInWords(view, group)}`, view.width - 4)}`),
  ])
  return [
    '',
    heading(view, `Not decided: ${counted(cases.length, 'case')}`),
    ...limited(view, lines, shownCases, 'line'),
  ]
}

const checksInWords = ({ verbose }: View, cases: readonly ReportCase[]): string => {
  const ids = [...new Set(cases.map(({ check }) => check))]
  return verbose || ids.length <= 3 ? ids.join(', ') : `${ids.slice(0, 3).join(', ')} and ${ids.length - 3} more`
}

/** One line for each check, with the providers it concerns. */
const shortLines = (view: View, verdict: Verdict, reasonOf: (one: ReportCase) => string): string[] => {
  const blocking = new Set(view.report.gate.blocking)
  const cases = view.report.cases.filter((one) => one.verdict === verdict && !blocking.has(one.id))
  if (cases.length === 0) return []
  const groups = [...groupBy(cases, (one) => `${one.check}\n${reasonOf(one)}`).values()]
  const lines = groups.flatMap((group) => {
    const [one] = group
    if (!one) return []
    const what = `${plain(one.check)}${group.length > 1 ? ` ×${group.length}` : ''}`
    const line = fitted(`${what} (${providersInWords(group)})`, view.width - 4)
    return [
      `  ${mark(view, verdict)} ${line.slice(0, what.length)}${view.paint.dim(line.slice(what.length))}`,
      ...wrapped(reasonOf(one), view.width, '    '),
    ]
  })
  return [
    '',
    heading(view, `${verdict === 'fail' ? 'Failed, does not block' : verdictWords[verdict].heading}: ${cases.length}`),
    ...limited(view, lines, 2 * shownCases, 'line'),
  ]
}

const coverInWords = ({ covered_by: cover }: ReportCase): string => {
  if (!cover) return ''
  const details = [cover.owner, cover.expires && `until ${cover.expires}`].filter(Boolean).join(', ')
  return details ? `${cover.reason} (${details})` : cover.reason
}

const passedLines = (view: View): string[] => {
  if (!view.verbose) return []
  return casesByProvider(view.report).flatMap(([provider, cases]) => {
    const passed = cases.filter(({ verdict }) => verdict === 'pass')
    return passed.length === 0
      ? []
      : ['', heading(view, `${fitted(provider.id, 60)}: passed`), ...passed.map((one) => caseLine(view, one))]
  })
}

const lastLine = ({ report, paint, width }: View): string => {
  const sentence = fitted(report.gate.sentence, Math.max(400, 4 * width))
  if (report.gate.holds) return paint.green(paint.bold(sentence))
  return report.gate.exit_code === 1 ? paint.red(paint.bold(sentence)) : paint.magenta(paint.bold(sentence))
}

/** The report as lines of text; the first names the mode, the last is the answer of the gate. */
export const renderTerminal = (report: Report, options: TerminalOptions): string => {
  const paint = picocolors.createColors(options.color)
  const view: View = { report, paint, verbose: options.verbose ?? false, width: Math.max(40, options.width ?? 100) }
  const lines = [
    ...firstLines(view),
    '',
    ...table(view),
    ...blockingLines(view),
    ...problemLines(view),
    ...inconclusiveLines(view),
    ...shortLines(view, 'fail', causeOf),
    ...shortLines(view, 'warn', causeOf),
    ...shortLines(view, 'waived', coverInWords),
    ...shortLines(view, 'deviation', coverInWords),
    ...passedLines(view),
    '',
    lastLine(view),
  ]
  return `${lines.join('\n')}\n`
}
