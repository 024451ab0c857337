/**
 * Annotations as GitHub Actions reads them from a log: what blocks, at the line of the descriptor that it is about.
 *
 * @module
 */
import {
  answerLine,
  causeOf,
  objectionsOf,
  parametersInWords,
  requestLine,
  tellingExchanges,
  titleOf,
} from './evidence.ts'
import type { Report, ReportCase } from './model.ts'
import { pathFrom, rootFolder } from './paths.ts'
import { plain, shortened } from './untrusted.ts'

export type AnnotationOptions = {
  /** The folder that paths are relative to; the root of the checkout unless it is given. */
  readonly root?: string
}

type Place = { readonly file: string; readonly line: number; readonly column: number }

// GitHub keeps ten of each kind for a step, and does not say that there were more.
const mostShown = 10
const textLimit = 400

const line = (text: string): string => plain(shortened(text, textLimit))

// As @actions/core writes them.
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(line(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')

const annotation = (
  kind: 'error' | 'warning' | 'notice',
  title: string,
  lines: readonly string[],
  place?: Place,
): string => {
  const properties = [
    ...(place ? [`file=${property(place.file)}`, `line=${place.line}`, `col=${place.column}`] : []),
    `title=${property(title)}`,
  ]
  return `::${kind} ${properties.join(',')}::${data(lines.map(line).join('\n'))}`
}

const caseLines = (report: Report, one: ReportCase): string[] => {
  const [finding] = objectionsOf(one)
  const [exchange] = tellingExchanges(report, one)
  return [
    causeOf(one),
    ...(finding?.expected ? [`expected ${finding.expected}`] : []),
    ...(finding?.actual ? [`came ${finding.actual}`] : []),
    ...(exchange ? [`in ${requestLine(exchange)} → ${answerLine(exchange)}`] : []),
    `oauth2spec explain ${one.check}`,
  ]
}

const caseAnnotations = (report: Report, root: string): string[] => {
  const blocking = new Set(report.gate.blocking)
  const descriptors = new Map(report.providers.map(({ id, descriptor }) => [id, descriptor]))
  return report.cases
    .filter(({ id }) => blocking.has(id))
    .map((one) => {
      const { file, line, column } = one.place ?? { file: descriptors.get(one.provider) ?? '', line: 1, column: 1 }
      const place = { file: pathFrom(root, file), line, column }
      const parameters = parametersInWords(one)
      const title = `${one.provider}: ${titleOf(report, one)}${parameters === '' ? '' : ` (${parameters})`}`
      return annotation('error', title, caseLines(report, one), place)
    })
}

const problemAnnotations = (report: Report, root: string): string[] =>
  report.providers.flatMap(({ id, descriptor, decided, problems }) =>
    problems.map((problem) =>
      annotation(decided ? 'error' : 'warning', id, [problem], {
        file: pathFrom(root, descriptor),
        line: 1,
        column: 1,
      }),
    ),
  )

/** What blocks, and what keeps a provider from being tested, as lines of a log. */
export const annotationsOf = (report: Report, { root = rootFolder() }: AnnotationOptions = {}): string[] => {
  const all = [...problemAnnotations(report, root), ...caseAnnotations(report, root)]
  const left = all.length - mostShown
  const answer = report.gate.holds
    ? []
    : [annotation(report.gate.exit_code === 1 ? 'notice' : 'warning', 'oauth2spec', [report.gate.sentence])]
  return [
    ...answer,
    ...all.slice(0, mostShown),
    ...(left > 0 ? [annotation('notice', 'oauth2spec', [`${left} more are in the reports.`])] : []),
  ]
}
