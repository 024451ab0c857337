/**
 * The difference between two reports as lines for a terminal, as Markdown for a pull request, and as JSON.
 *
 * @module
 */
import picocolors from 'picocolors'
import type { Verdict } from '../engine/verdict.ts'
import {
  answerOf,
  type Change,
  type ChangeKind,
  type Comparison,
  caseOf,
  changeHeadings,
  changeKinds,
  countChanges,
  titleOfChange,
} from './compare.ts'
import { causeOf } from './evidence.ts'
import { inCode } from './markdown-text.ts'
import type { Report, ReportCase } from './model.ts'
import { escapedJson, plain, shortened } from './untrusted.ts'
import { momentInWords, summaryInWords, verdictWords } from './words.ts'

export type DiffTextOptions = {
  readonly color: boolean
  /** Lists every change. */
  readonly verbose?: boolean
}

type Paint = ReturnType<typeof picocolors.createColors>

const shownChanges = 20
const longest = 300

const line = (text: string): string => plain(shortened(text, longest))

/** `pass → fail`; `new: fail`; `gone: pass`. */
const verdictsInWords = ({ before, after }: Change): string => {
  if (before === null) return `new: ${after?.verdict ?? ''}`
  if (after === null) return `gone: ${before.verdict}`
  return before.verdict === after.verdict ? after.verdict : `${before.verdict} → ${after.verdict}`
}

/** Why a case is what it is; null where that says nothing. */
const causeInWords = (one: ReportCase | null): string | null =>
  one === null || one.verdict === 'pass' ? null : causeOf(one)

/** The causes: the one that is, and where the cause is what changed, the one that was. */
const causesOf = ({ kind, before, after }: Change): string[] => {
  const was = causeInWords(before)
  const is = causeInWords(after)
  if (kind === 'cause') return [`was: ${was}`, `is: ${is}`]
  if (kind === 'fixed' || kind === 'decided' || kind === 'gone') return was === null ? [] : [`was: ${was}`]
  return is === null ? [] : [is]
}

const kindPaint = (paint: Paint, kind: ChangeKind): ((text: string) => string) => {
  if (kind === 'failing') return paint.red
  if (kind === 'undecided') return paint.magenta
  if (kind === 'cause') return paint.yellow
  return kind === 'fixed' || kind === 'decided' ? paint.green : paint.dim
}

const reportLine = ({ started, mode, tool, summary }: Report): string =>
  line(`${momentInWords(started)} · ${mode} · oauth2spec ${tool.version} · ${summaryInWords(summary)}`)

const changesOf = ({ changes }: Comparison, kind: ChangeKind): Change[] =>
  changes.filter((change) => change.kind === kind)

const markOf = (change: Change): string => verdictWords[(change.after ?? caseOf(change)).verdict].mark

const changeLines = (comparison: Comparison, change: Change, paint: Paint): string[] => [
  `  ${kindPaint(paint, change.kind)(`${markOf(change)} ${verdictsInWords(change)}`)}  ${line(change.id)}`,
  paint.dim(`    ${line(titleOfChange(comparison, change))}`),
  ...causesOf(change).map((cause) => `    ${line(cause)}`),
]

/** The difference as lines for a terminal; the last is the answer. */
export const renderDiffTerminal = (comparison: Comparison, { color, verbose = false }: DiffTextOptions): string => {
  const paint = picocolors.createColors(color)
  const sections = changeKinds.flatMap((kind) => {
    const changes = changesOf(comparison, kind)
    if (changes.length === 0) return []
    const shown = verbose ? changes : changes.slice(0, shownChanges)
    const left = changes.length - shown.length
    return [
      paint.bold(`${changeHeadings[kind]}: ${changes.length}`),
      ...shown.flatMap((change) => changeLines(comparison, change, paint)),
      ...(left > 0 ? [paint.dim(`  … ${left} more, with --verbose`)] : []),
      '',
    ]
  })
  const { exitCode } = comparison
  const tone = exitCode === 0 ? paint.green : exitCode === 1 ? paint.red : paint.magenta
  return `${[
    `old  ${reportLine(comparison.before)}`,
    `new  ${reportLine(comparison.after)}`,
    '',
    ...sections,
    tone(paint.bold(answerOf(comparison))),
  ].join('\n')}\n`
}

const markdownChange = (change: Change): string[] => [
  `- ${verdictsInWords(change)} ${inCode(change.id)}`,
  ...causesOf(change).map((cause) => `  - ${inCode(cause)}`),
]

/** The difference as Markdown, the answer first; what got worse is unfolded. */
export const renderDiffMarkdown = (comparison: Comparison): string => {
  const sections = changeKinds.flatMap((kind) => {
    const changes = changesOf(comparison, kind)
    if (changes.length === 0) return []
    const shown = changes.slice(0, shownChanges)
    const left = changes.length - shown.length
    return [
      `<details${kind === 'failing' ? ' open' : ''}><summary>${changeHeadings[kind]}: ${changes.length}</summary>`,
      '',
      ...shown.flatMap(markdownChange),
      ...(left > 0 ? [`- and ${left} more`] : []),
      '',
      '</details>',
      '',
    ]
  })
  return `${[
    `**${answerOf(comparison)}**`,
    '',
    `- old: ${inCode(reportLine(comparison.before))}`,
    `- new: ${inCode(reportLine(comparison.after))}`,
    '',
    ...sections,
  ]
    .join('\n')
    .trimEnd()}\n`
}

const briefOf = (one: ReportCase | null): { verdict: Verdict; cause: string | null } | null =>
  one && { verdict: one.verdict, cause: one.cause }

const reportJson = ({ started, mode, tool, summary }: Report) => ({ started, mode, version: tool.version, summary })

/** The difference as JSON: how many changes there are of each kind, and each of them. */
export const renderDiffJson = (comparison: Comparison): string => {
  const { before, after, same, exitCode, changes } = comparison
  const data = {
    version: 1,
    exit_code: exitCode,
    sentence: answerOf(comparison),
    old: reportJson(before),
    new: reportJson(after),
    counts: { ...countChanges(comparison), same },
    changes: changes.map((change) => {
      const { id, provider, check, parameters } = { ...caseOf(change), id: change.id }
      const title = titleOfChange(comparison, change)
      return {
        kind: change.kind,
        id,
        provider,
        check,
        parameters,
        title,
        old: briefOf(change.before),
        new: briefOf(change.after),
      }
    }),
  }
  return `${escapedJson(JSON.stringify(data, null, 2))}\n`
}
