/**
 * The report as Markdown, for a pull request or the summary of a job: the answer first, then what each provider came
 * to, then what blocks. It is short: the page and the JSON have the rest.
 *
 * @module
 */
import type { Verdict } from '../engine/verdict.ts'
import {
  anchorOf,
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
import { inCell, inCode, inProse, linked } from './markdown-text.ts'
import type { Report, ReportCase, ReportProvider } from './model.ts'
import { safeLink } from './untrusted.ts'
import { counted, durationInWords, modeSentences, momentInWords, verdictWords } from './words.ts'

export type MarkdownOptions = {
  /**
   * Where report.html is, for links to cases: its https address, or `report.html` where it lies beside the Markdown.
   * No links without it.
   */
  readonly page?: string | undefined
}

type View = { readonly report: Report; readonly page: string | undefined }

// A comment on GitHub has at most 65,536 characters; something else may be written into it as well.
const longest = 60_000
const longestAddress = 500
const shownProviders = 50
const shownCases = 25
const shownCauses = 20
const shownProblems = 20

const columns: readonly Verdict[] = ['fail', 'warn', 'inconclusive', 'deviation', 'waived', 'pass']
const columnNames: Partial<Record<Verdict, string>> = { inconclusive: 'not decided' }

const answers = { 0: 'the gate holds', 1: 'the gate does not hold', 3: 'the run could not decide' } as const
const marks = { 0: '✓', 1: '✗', 3: '?' } as const

const more = (count: number, what: string): string[] => (count > 0 ? [`- and ${counted(count, `more ${what}`)}`] : [])

const topLines = ({ report }: View): string[] => {
  const { gate, mode, shard, providers, tool } = report
  const part = shard ? ` (shard ${shard.index}/${shard.count})` : ''
  const requests = providers.reduce((sum, provider) => sum + provider.requests, 0)
  return [
    `## ${marks[gate.exit_code]} oauth2spec: ${answers[gate.exit_code]}${part}`,
    '',
    inProse(gate.sentence, 600),
    '',
    `**${mode}**: ${modeSentences[mode]}.`,
    [
      counted(providers.length, 'provider'),
      counted(requests, 'request'),
      durationInWords(report.duration_ms),
      inProse(momentInWords(report.started)),
      inProse(`oauth2spec ${tool.version}`),
      `blocks on ${gate.fail_on.map((value) => inProse(value)).join(', ')}`,
    ].join(' · '),
  ]
}

// The table

const signOf = ({ summary, decided }: ReportProvider): string => {
  if (summary.fail > 0) return verdictWords.fail.mark
  return decided && summary.inconclusive <= summary.pass ? verdictWords.pass.mark : verdictWords.inconclusive.mark
}

/** Providers with something to tell first. */
const byTrouble = (providers: readonly ReportProvider[]): ReportProvider[] =>
  providers.toSorted(
    ({ summary: a }, { summary: b }) => b.fail - a.fail || b.inconclusive - a.inconclusive || b.warn - a.warn,
  )

const tableLines = ({ report }: View): string[] => {
  const { providers, summary } = report
  const shown = columns.filter((verdict) => verdict === 'fail' || verdict === 'pass' || summary[verdict] > 0)
  const row = (name: string, counts: Report['summary']): string =>
    `| ${[name, ...shown.map((verdict) => `${counts[verdict]}`)].join(' | ')} |`
  const listed = byTrouble(providers).slice(0, shownProviders)
  return [
    `| ${['provider', ...shown.map((verdict) => columnNames[verdict] ?? verdict)].join(' | ')} |`,
    `| ${['---', ...shown.map(() => '---:')].join(' | ')} |`,
    ...listed.map((provider) => row(`${signOf(provider)} ${inCell(provider.id)}`, provider.summary)),
    ...(providers.length > 1 ? [row(`all ${providers.length}`, summary)] : []),
  ]
}

// What blocks

/** The address of a case in the page; null where there is no page to lead to. */
const caseAddress = (one: ReportCase, page: string | undefined): string | null => {
  if (page === undefined) return null
  const base = page === 'report.html' ? page : safeLink(page)
  return base === null ? null : `${base.replace(/#.*$/s, '')}#${anchorOf(one.id)}`
}

// The anchor is made of letters that mean nothing to Markdown but for the underscore, and of the tilde.
const caseLink = (one: ReportCase, { page }: View): string[] => {
  const address = caseAddress(one, page)
  return address === null || address.length > longestAddress
    ? []
    : [`[the case](${address.replaceAll('_', '%5F').replaceAll('~', '%7E')})`]
}

const requirementInWords = (report: Report, one: ReportCase): string => {
  const [requirement] = requirementsOf(report, one)
  return requirement ? linked(placeOf(requirement), requirement.url) : one.source ? linked(one.source, one.source) : ''
}

const factLines = (report: Report, one: ReportCase): string[] => {
  const [finding] = objectionsOf(one)
  const [exchange] = tellingExchanges(report, one)
  const where = finding?.at ? `${inCode(finding.at)} of ` : ''
  return [
    ...(finding?.expected ? [`  - expected ${inCode(finding.expected)}`] : []),
    ...(finding?.actual ? [`  - came ${inCode(finding.actual)}`] : []),
    ...(exchange ? [`  - in ${where}${inCode(`${requestLine(exchange)} → ${answerLine(exchange)}`)}`] : []),
  ]
}

const caseLines = (view: View, one: ReportCase): string[] => {
  const { report } = view
  const parameters = parametersInWords(one)
  const title = [inProse(titleOf(report, one)), parameters === '' ? '' : inCode(parameters)].filter(Boolean).join(' ')
  const covered = one.covered_by ? [`  - ${one.covered_by.kind}: ${inProse(one.covered_by.reason)}`] : []
  return [
    `- **${one.level}** ${title}`,
    `  - ${[requirementInWords(report, one), inProse(causeOf(one))].filter(Boolean).join(': ')}`,
    ...factLines(report, one),
    ...covered,
    `  - ${[...caseLink(one, view), inCode(`oauth2spec explain ${one.check}`)].join(' · ')}`,
  ]
}

const blockingLines = (view: View): string[] => {
  const blocking = new Set(view.report.gate.blocking)
  const sections = casesByProvider(view.report).flatMap(([provider, all]) => {
    const cases = all.filter((one) => blocking.has(one.id))
    if (cases.length === 0) return []
    const lines = cases.slice(0, shownCases).flatMap((one) => caseLines(view, one))
    return [['', `**${inCode(provider.id)}**`, '', ...lines, ...more(cases.length - shownCases, 'case')]]
  })
  return sections.length === 0 ? [] : ['', `### What blocks: ${counted(blocking.size, 'case')}`, ...sections.flat()]
}

const problemLines = ({ report }: View): string[] => {
  const problems = report.providers.flatMap(({ id, problems }) =>
    problems.map((problem) => `- ${inCode(id)}: ${inProse(problem)}`),
  )
  if (problems.length === 0) return []
  return [
    '',
    '### The run itself',
    '',
    ...problems.slice(0, shownProblems),
    ...more(problems.length - shownProblems, 'problem'),
  ]
}

// What does not block, folded

const folded = (heading: string, lines: readonly string[], what: string): string[] =>
  lines.length === 0
    ? []
    : [
        '',
        `<details><summary>${heading}</summary>`,
        '',
        ...lines.slice(0, shownCauses),
        ...more(lines.length - shownCauses, what),
        '',
        '</details>',
      ]

const undecidedLines = ({ report }: View): string[] => {
  const cases = report.cases.filter(({ verdict }) => verdict === 'inconclusive')
  const causes = [...groupBy(cases, causeOf)].sort(([, a], [, b]) => b.length - a.length)
  const lines = causes.map(([cause, group]) => `- ${counted(group.length, 'case')}: ${inProse(cause)}`)
  return folded(`${verdictWords.inconclusive.heading}: ${counted(cases.length, 'case')}`, lines, 'cause')
}

const betterLines = ({ report }: View): string[] => {
  const better = report.gate.baseline?.better ?? []
  const lines = better.map(({ id, before, now }) => `- ${inCode(id)}: ${before} → ${now}`)
  return folded(`Better than the baseline: ${counted(better.length, 'case')}`, lines, 'case')
}

const leftLines = ({ report }: View): string[] => {
  const blocking = new Set(report.gate.blocking)
  const left = report.cases.filter(({ id, verdict }) => (verdict === 'fail' || verdict === 'warn') && !blocking.has(id))
  const groups = [...groupBy(left, ({ check, verdict }) => `${verdict} ${check}`).values()]
  const lines = groups.flatMap((group) => {
    const [one] = group
    const times = group.length > 1 ? ` ×${group.length}` : ''
    return one ? [`- ${one.verdict} ${inCode(one.check)}${times}: ${inProse(causeOf(one))}`] : []
  })
  return folded(`Fails or warns, does not block: ${counted(left.length, 'case')}`, lines, 'check')
}

const cutOff = '\nThis summary is cut off here: report.html has all of it.\n'

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

/** The lines that there is room for; then the folded parts that fit as a whole. What is left out is said. */
const withinLimit = (lines: readonly string[], parts: readonly (readonly string[])[]): string => {
  let size = 0
  const kept = lines.filter((line) => {
    size += line.length + 1
    return size <= longest
  })
  if (kept.length < lines.length) return `${textOf(kept)}${cutOff}`
  const fitting = parts.map(textOf).filter((part) => {
    const fits = size + part.length <= longest
    if (fits) size += part.length
    return fits
  })
  return `${textOf(kept)}${fitting.join('')}${fitting.length < parts.length ? cutOff : ''}`
}

/** The report as Markdown of at most 65,536 characters, the answer first. */
export const renderMarkdown = (report: Report, options: MarkdownOptions = {}): string => {
  const view: View = { report, page: options.page }
  return withinLimit(
    [...topLines(view), '', ...tableLines(view), ...blockingLines(view), ...problemLines(view)],
    [undecidedLines(view), leftLines(view), betterLines(view)],
  )
}
