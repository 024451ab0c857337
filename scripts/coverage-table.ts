/**
 * The table in the README of how far the catalogue decides each document, between two comments.
 *
 * @module
 */
import { coverageOf } from '../engine/coverage.ts'
import type { Catalogue } from '../engine/requirement.ts'

const start = '<!-- coverage: written by npm run build -->'
const end = '<!-- /coverage -->'

const rowOf = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

/** One row for each standard: its requirements, those that are decided, those left out with a reason, its own checks. */
const tableOf = (catalogue: Catalogue): string => {
  const rows = catalogue.documents
    .filter(({ folder }) => folder !== 'contract')
    .map((document) => {
      const { rows, decided, untested } = coverageOf(document, catalogue)
      const own = catalogue.checks.filter(({ id }) => id.startsWith(`${document.folder}/`)).length
      return rowOf([`${document.cited}, ${document.title}`, rows, decided, untested.length, own])
    })
  const heads = rowOf(['document', 'requirements', 'decided', 'left out, with a reason', 'checks'])
  return [heads, rowOf(['---', '---:', '---:', '---:', '---:']), ...rows].join('\n')
}

/**
 * A README with the table of a catalogue.
 *
 * @throws Error where the README has no place for it
 */
export const withCoverageTable = (readme: string, catalogue: Catalogue): string => {
  const [before, rest] = readme.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) {
    throw new Error(`README.md has no ${start} and ${end}: put them where the table of the coverage belongs`)
  }
  return `${before}${start}\n\n${tableOf(catalogue)}\n\n${end}${after}`
}
