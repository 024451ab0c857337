/**
 * Defects as a command names them.
 *
 * @module
 */
import type { Subject } from '../engine/grant.ts'
import { concerns, planOf, type Selection } from '../engine/plan.ts'
import type { Defect } from '../fixtures/defect.ts'
import { defects } from '../fixtures/defects.ts'
import { catalogue } from '../suites/catalogue.ts'
import { unknownName } from './suggestion.ts'

/** A defect by its id. */
export const defectNamed = (id: string | undefined): Defect | undefined => {
  const known = defects.find((defect) => defect.id === id)
  if (known || id === undefined) return known
  const ids = defects.map((defect) => defect.id)
  throw unknownName(id, 'defect', ids, '`oauth2spec list --defects` lists them')
}

/** Ids of the checks that are to catch a defect on a provider. */
export const catchersOf = (defect: Defect, subject: Subject, selection?: Selection): string[] => {
  if (defect.shows?.(subject) === false) return []
  const { deviations = [] } = subject.provider.descriptor
  const cases = planOf(subject, catalogue, selection).filter(
    (planned) => planned.inapplicable === undefined && !deviations.some((deviation) => concerns(deviation, planned)),
  )
  const catchers = cases.filter(
    ({ check }) => check.caughtBy.includes(defect.id) && (check.caughtWhere?.[defect.id]?.(subject) ?? true),
  )
  return [...new Set(catchers.map(({ check }) => check.id))]
}
