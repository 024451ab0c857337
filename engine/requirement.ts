/**
 * Requirements: the rows that checks decide.
 *
 * @module
 */
import type { Check } from './check.ts'
import { type Level, levels, violationOf } from './verdict.ts'

export type Requirement = {
  readonly id: string
  /** The folder of its document: rfc6749, rfc6750, contract, ... */
  readonly document: string
  /** The document as one cites it: RFC 6749. */
  readonly cited: string
  readonly section: string
  readonly level: Level
  /** The requirement, in our words. */
  readonly text: string
  /** A link to the section; null for what a provider's own documentation promises. */
  readonly url: string | null
  /** What the level rests on; absent where it is a keyword of the text. peer: the text binds the client. */
  readonly basis?: 'required' | 'declarative' | 'peer'
  /** Why no check decides it. */
  readonly untested?: string
}

/** A document and how many observable requirements it has in all. */
export type Document = {
  readonly folder: string
  readonly cited: string
  readonly title: string
  readonly observable: number
}

export type Catalogue = {
  readonly checks: readonly Check[]
  readonly requirements: { readonly [id: string]: Requirement }
  readonly documents: readonly Document[]
}

const requirementsOf = (check: Check, catalogue: Catalogue): Requirement[] =>
  check.requirements.flatMap((id) => catalogue.requirements[id] ?? [])

/** The level of a check: the most binding of its requirements. */
export const levelOf = (check: Check, catalogue: Catalogue): Level =>
  requirementsOf(check, catalogue)
    .map((requirement) => requirement.level)
    .toSorted(
      (a, b) =>
        Number(violationOf(b) === 'fail') - Number(violationOf(a) === 'fail') || levels.indexOf(a) - levels.indexOf(b),
    )[0] ?? 'MAY'

/**
 * What a check says of a provider that does not hold its requirement. What only binds the peer (the text speaks to the
 * client, and a server merely can be seen to enforce it) never fails.
 */
export const severityOf = (check: Check, catalogue: Catalogue): 'fail' | 'warn' =>
  requirementsOf(check, catalogue).some(
    (requirement) => requirement.basis !== 'peer' && violationOf(requirement.level) === 'fail',
  )
    ? 'fail'
    : 'warn'
