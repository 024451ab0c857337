/**
 * How far the checks decide a document.
 *
 * @module
 */
import { type Catalogue, checksDeciding, type Document, type Requirement } from './requirement.ts'

/** How far the checks decide a document. */
export type Coverage = {
  readonly document: string
  /** Requirements of the document that can be observed over HTTP. */
  readonly rows: number
  /** Those that a check decides. */
  readonly decided: number
  /** Those that no check decides, each with the reason. */
  readonly untested: readonly { readonly id: string; readonly reason: string }[]
}

/** The coverage of one document. */
export const coverageOf = ({ folder, observable }: Document, catalogue: Catalogue): Coverage => {
  const rows = Object.values(catalogue.requirements).filter(({ document }) => document === folder)
  const isDecided = (row: Requirement) => checksDeciding(row, catalogue).length > 0
  return {
    document: folder,
    rows: observable,
    decided: rows.filter(isDecided).length,
    untested: rows
      .filter((row) => !isDecided(row))
      .flatMap(({ id, untested }) => (untested === undefined ? [] : [{ id, reason: untested }])),
  }
}
