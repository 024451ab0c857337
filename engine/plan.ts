/**
 * The plan: the catalogue of checks times a provider gives cases. What does not apply is in it too, with the reason.
 * Planning sends nothing.
 *
 * @module
 */
import { type Check, type Parameters, shownParameters } from './check.ts'
import type { Subject } from './grant.ts'
import type { Catalogue } from './requirement.ts'

export type Case = {
  /** Stable between runs: provider, check and parameters. */
  readonly id: string
  readonly provider: string
  readonly check: Check
  readonly parameters: Parameters
  /** Parameters as a report shows them. */
  readonly shown: { readonly [name: string]: string }
  /** Why it does not apply; absent where it does. */
  readonly inapplicable?: string
  /** Requests that it sends at the most, shared controls apart. */
  readonly requests: number
  /** The place in the documentation that it is about. */
  readonly source?: string
}

const caseOf = (subject: Subject, check: Check, parameters: Parameters, inapplicable?: string): Case => {
  const shown = shownParameters(parameters)
  const named = Object.entries(shown).map(([name, value]) => `${name}=${value}`)
  const source = check.kind === 'probe' && inapplicable === undefined ? check.source?.(parameters, subject) : undefined
  return {
    id: `${subject.provider.id}:${check.id}${named.length === 0 ? '' : `[${named.join(',')}]`}`,
    provider: subject.provider.id,
    check,
    parameters,
    shown,
    ...(inapplicable === undefined ? {} : { inapplicable }),
    requests: check.kind === 'probe' && inapplicable === undefined ? check.requests : 0,
    ...(source === undefined ? {} : { source }),
  }
}

const casesOf = (subject: Subject, check: Check): Case[] => {
  const missing = check.needs?.find((need) => !need.met(subject))
  if (missing) return [caseOf(subject, check, {}, missing.reason)]
  if (check.kind === 'observation' || !check.each) return [caseOf(subject, check, {})]
  const selected = check.each.select(subject)
  if (selected.length === 0) return [caseOf(subject, check, {}, check.each.reason)]
  return selected.map((parameters) => caseOf(subject, check, parameters))
}

/** Which checks to run: ids, or beginnings of ids. */
export type Selection = readonly string[] | undefined

/** Whether a check is selected: by its id, or by a folder or section that its id begins with. */
export const isSelected = (check: Check, selection: Selection): boolean =>
  selection === undefined ||
  selection.some((wanted) => check.id === wanted || check.id.startsWith(wanted.endsWith('/') ? wanted : `${wanted}/`))

/** Plans the cases of one provider. */
export const planOf = (subject: Subject, catalogue: Catalogue, selection?: Selection): Case[] =>
  catalogue.checks.filter((check) => isSelected(check, selection)).flatMap((check) => casesOf(subject, check))

/** Whether an entry of a descriptor, a deviation or a waiver, is about a case. */
export const concerns = (
  entry: { readonly check: string; readonly parameters?: { readonly [name: string]: string } },
  { check, shown }: Pick<Case, 'check' | 'shown'>,
): boolean =>
  entry.check === check.id && Object.entries(entry.parameters ?? {}).every(([name, value]) => shown[name] === value)
