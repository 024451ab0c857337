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
  /** The requirement, of another document as a rule, that is the same observation: its checks decide this one too. */
  readonly sameAs?: string
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

/** The requirement whose checks decide this one: itself, or where no check names it, what it is the same as. */
const decisive = ({ id, sameAs }: Requirement, catalogue: Catalogue): string => {
  const other = sameAs === undefined ? undefined : catalogue.requirements[sameAs]
  const isNamed = catalogue.checks.some(({ requirements }) => requirements.includes(id))
  return other === undefined || isNamed ? id : decisive(other, catalogue)
}

/** The checks that decide a requirement. */
export const checksDeciding = (requirement: Requirement, catalogue: Catalogue): Check[] => {
  const id = decisive(requirement, catalogue)
  return catalogue.checks.filter(({ requirements }) => requirements.includes(id))
}

const ownRequirements = (check: Check, catalogue: Catalogue): Requirement[] =>
  check.requirements.flatMap((id) => catalogue.requirements[id] ?? [])

const decidedTogether = new WeakMap<Catalogue, ReadonlyMap<string, readonly Requirement[]>>()

/** Requirements of other documents that are the same as one, by its id. */
const sameOf = (catalogue: Catalogue): ReadonlyMap<string, readonly Requirement[]> => {
  const known = decidedTogether.get(catalogue)
  if (known) return known
  const same = new Map<string, Requirement[]>()
  for (const requirement of Object.values(catalogue.requirements)) {
    const id = decisive(requirement, catalogue)
    if (id !== requirement.id) same.set(id, [...(same.get(id) ?? []), requirement])
  }
  decidedTogether.set(catalogue, same)
  return same
}

/** The requirements that a check decides: those that it names first, then those of other documents that are the same. */
export const requirementsOf = (check: Check, catalogue: Catalogue): Requirement[] => [
  ...ownRequirements(check, catalogue),
  ...check.requirements.flatMap((id) => sameOf(catalogue).get(id) ?? []),
]

/** The level of a check: the most binding of the requirements that it names. */
export const levelOf = (check: Check, catalogue: Catalogue): Level =>
  ownRequirements(check, catalogue)
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
  ownRequirements(check, catalogue).some(
    (requirement) => requirement.basis !== 'peer' && violationOf(requirement.level) === 'fail',
  )
    ? 'fail'
    : 'warn'
