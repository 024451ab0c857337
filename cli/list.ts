/**
 * `oauth2spec list`: the catalogue, its coverage of the documents, and the defects that prove it.
 *
 * @module
 */
import picocolors from 'picocolors'
import type { Check } from '../engine/check.ts'
import { type Coverage, coverageOf } from '../engine/coverage.ts'
import { levelOf } from '../engine/requirement.ts'
import type { Level } from '../engine/verdict.ts'
import { defects } from '../fixtures/defects.ts'
import { groupBy } from '../reports/evidence.ts'
import { counted } from '../reports/words.ts'
import { catalogue } from '../suites/catalogue.ts'
import { exitCodes } from './mistake.ts'
import { hasColor, inColumns, widthOf, wrapped } from './screen.ts'
import { unknownName } from './suggestion.ts'

export type ListArguments = {
  readonly document?: string
  readonly coverage?: true
  readonly defects?: true
  readonly json?: true
}

type ListedCheck = Pick<Check, 'id' | 'title' | 'requirements' | 'kind' | 'caughtBy'> & { readonly level: Level }

const paint = picocolors.createColors(hasColor(process.stdout))

const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`)

const printJson = (value: unknown) => print([JSON.stringify(value, null, 2)])

const folderOf = (check: Check): string => check.id.split('/')[0] ?? ''

const sectionOf = (check: Check): string => check.id.split('/')[1] ?? ''

const listedCheck = (check: Check): ListedCheck => ({
  id: check.id,
  title: check.title,
  requirements: check.requirements,
  level: levelOf(check, catalogue),
  kind: check.kind,
  caughtBy: check.caughtBy,
})

// Sections by their numbers: 5.2 comes before 5.10.
const bySection = ([a]: [string, unknown], [b]: [string, unknown]) => a.localeCompare(b, 'en', { numeric: true })

const titleOf = (folder: string): string => {
  const document = catalogue.documents.find((candidate) => candidate.folder === folder)
  return document && document.cited !== document.title
    ? `${document.cited}, ${document.title}`
    : (document?.title ?? folder)
}

const sectionTitle = (section: string): string => {
  if (/^\d/.test(section)) return `section ${section}`
  return /^[A-Z](\.|$)/.test(section) ? `appendix ${section}` : section
}

const tableOf = (checks: readonly Check[]): string[] =>
  [...groupBy(checks, folderOf)].flatMap(([folder, inDocument]) => {
    const sections = [...groupBy(inDocument, sectionOf)].toSorted(bySection)
    const ordered = sections.flatMap(([, inSection]) => inSection)
    const rows = inColumns(ordered.map((check) => ['  ', levelOf(check, catalogue), check.kind, check.id, check.title]))
    return [
      paint.bold(`${titleOf(folder)}: ${counted(inDocument.length, 'check')}`),
      ...sections.flatMap(([section, inSection]) => [
        '',
        `  ${paint.dim(sectionTitle(section))}`,
        ...rows.splice(0, inSection.length),
      ]),
      '',
    ]
  })

const coverageLines = (coverages: readonly Coverage[]): string[] => {
  const width = widthOf(process.stdout)
  return coverages.flatMap(({ document, rows, decided, untested }) => {
    const open = rows - decided - untested.length
    return [
      paint.bold(titleOf(document)),
      `  ${decided} of ${counted(rows, 'observable requirement')} decided by checks, ${untested.length} left out with a reason` +
        (open > 0 ? `, ${open} not yet accounted for` : ''),
      ...[...groupBy(untested, ({ reason }) => reason)].flatMap(([reason, group]) => [
        '',
        ...wrapped(reason, width, '  '),
        ...wrapped(group.map(({ id }) => id).join(', '), width, '    ').map(paint.dim),
      ]),
      '',
    ]
  })
}

const catchersOf = (defect: string): string[] =>
  catalogue.checks.filter(({ caughtBy }) => caughtBy.includes(defect)).map(({ id }) => id)

const defectLines = (listed: readonly { id: string; sentence: string; caughtBy: readonly string[] }[]): string[] => [
  paint.bold(counted(listed.length, 'defect')),
  ...listed.flatMap(({ id, sentence, caughtBy }) => [
    '',
    `  ${id}`,
    ...wrapped(sentence, widthOf(process.stdout), '    '),
    ...caughtBy.map((check) => paint.dim(`    caught by ${check}`)),
  ]),
]

const listDefects = (folder: string | undefined, json: boolean) => {
  const listed = defects
    .map(({ id, sentence }) => ({ id, sentence, caughtBy: catchersOf(id) }))
    .filter(({ caughtBy }) => folder === undefined || caughtBy.some((check) => check.startsWith(`${folder}/`)))
  if (json) printJson(listed)
  else print(defectLines(listed))
}

/** Lists what was asked for. */
export const list = async (options: ListArguments): Promise<number> => {
  const { document: folder, json = false } = options
  const folders = new Set([
    ...catalogue.documents.map((document) => document.folder),
    ...catalogue.checks.map(folderOf),
  ])
  if (folder !== undefined && !folders.has(folder)) {
    throw unknownName(folder, 'document', folders, `there is ${[...folders].join(', ')}`)
  }
  const isWanted = (candidate: string) => folder === undefined || candidate === folder
  const checks = catalogue.checks.filter((check) => isWanted(folderOf(check)))
  if (options.defects) listDefects(folder, json)
  else if (options.coverage) {
    const coverages = catalogue.documents
      .filter((document) => isWanted(document.folder))
      .map((document) => coverageOf(document, catalogue))
    if (json) printJson(coverages)
    else print(coverageLines(coverages).slice(0, -1))
  } else if (json) printJson(checks.map(listedCheck))
  else print([...tableOf(checks), counted(checks.length, 'check')])
  return exitCodes.holds
}
