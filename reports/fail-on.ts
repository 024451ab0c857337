/**
 * What can be asked to block, and how much a case weighs by that.
 *
 * Each value adds something that blocks, so that one more value never lets anything through. A level speaks of all
 * documents. A profile speaks of its own documents alone: a case counts by the requirements of theirs that it decides,
 * also where a check of another document decides them, and at the level that they have there. Where a later document
 * supersedes an earlier one, such as OAuth 2.1 the query parameter of RFC 6750, both verdicts are reported, and the
 * profile that is named decides which of them blocks.
 *
 * @module
 */
import { type Level, violationOf } from '../engine/verdict.ts'
import type { Report, ReportCase } from './model.ts'

/**
 * - `must`: what violates a MUST of any document, or breaks a promise of the documentation
 * - `should`: what violates a SHOULD as well
 * - `documented`: what breaks a promise of the provider's documentation
 * - `rfc6749`: what violates a MUST of RFC 6749 or RFC 6750, also where the provider documents that it does
 * - `bcp`: the same of RFC 9700, the best current practice for security
 * - `oauth-2.1`: the same of OAuth 2.1 (draft-ietf-oauth-v2-1)
 * - with `:should` added to one of the last three: what violates a SHOULD of theirs as well
 */
export const failOnValues = [
  'must',
  'should',
  'documented',
  'rfc6749',
  'rfc6749:should',
  'bcp',
  'bcp:should',
  'oauth-2.1',
  'oauth-2.1:should',
] as const

export type FailOn = (typeof failOnValues)[number]

/** What blocks where nothing else is asked for. */
export const defaultFailOn: readonly FailOn[] = ['must']

/** How much a case weighs at the gate: nothing, as a violated SHOULD, or as a violated MUST. */
export type Weight = 0 | 1 | 2

export type WeighedCase = Pick<ReportCase, 'verdict' | 'level' | 'requirements' | 'covered_by'>

type Requirements = Report['requirements']
type Severity = 'fail' | 'warn'

// The documents of a profile, as they are cited.
const profiles: Readonly<Record<string, readonly string[]>> = {
  rfc6749: ['RFC 6749', 'RFC 6750'],
  bcp: ['RFC 9700'],
  'oauth-2.1': ['OAuth 2.1'],
}

/** What was found, before a documented deviation excused it; null where nothing was. */
const foundIn = ({ verdict, covered_by }: WeighedCase): Severity | null => {
  if (verdict === 'fail' || verdict === 'warn') return verdict
  return verdict === 'deviation' ? (covered_by?.verdict ?? 'fail') : null
}

const requirementsIn = (one: WeighedCase, requirements: Requirements) =>
  one.requirements.flatMap((id) => (Object.hasOwn(requirements, id) ? (requirements[id] ?? []) : []))

/** The worst that a violation of some documents would be; null where the case decides nothing binding of theirs. */
const boundBy = (one: WeighedCase, documents: readonly string[], requirements: Requirements): Severity | null => {
  const own = requirementsIn(one, requirements)
  const binding = own.filter(({ document, level }) => documents.includes(document) && level !== 'MAY')
  if (binding.length === 0) return null
  return binding.some(({ level }) => violationOf(level) === 'fail') ? 'fail' : 'warn'
}

const usual = (level: Level): Severity => violationOf(level)

/** What a case is by a profile. Where the check found more or less than its level says, that is what counts. */
const severityBy = (one: WeighedCase, documents: readonly string[], requirements: Requirements): Severity | null => {
  const found = foundIn(one)
  const bound = boundBy(one, documents, requirements)
  if (found === null || bound === null) return null
  return found === usual(one.level) ? bound : found
}

const isPromise = (one: WeighedCase, requirements: Requirements): boolean =>
  one.level === 'DOCUMENTED' || requirementsIn(one, requirements).some(({ level }) => level === 'DOCUMENTED')

const documentsOf = (value: FailOn): readonly string[] => profiles[value.split(':', 1)[0] ?? ''] ?? []

const severityFor = (one: WeighedCase, value: FailOn, requirements: Requirements): Severity | null => {
  const isExcused = one.verdict === 'deviation'
  if (value === 'must' || value === 'should') return isExcused ? null : foundIn(one)
  if (value === 'documented') return isExcused || !isPromise(one, requirements) ? null : foundIn(one)
  return severityBy(one, documentsOf(value), requirements)
}

const countsWarnings = (value: FailOn): boolean => value === 'should' || value.endsWith(':should')

/** The weight of a case: the most that one of the values gives it. */
export const weightOf = (one: WeighedCase, failOn: readonly FailOn[], requirements: Requirements): Weight => {
  // A documented departure from a SHOULD is not treated more harshly than an undocumented one, which is a warning.
  const warningsCount = failOn.includes('should')
  const weights = failOn.map((value): Weight => {
    const severity = severityFor(one, value, requirements)
    if (severity === 'fail') return 2
    return severity === 'warn' && (warningsCount || countsWarnings(value)) ? 1 : 0
  })
  return weights.reduce<Weight>((most, weight) => (weight > most ? weight : most), 0)
}

/** Whether one of the values has anything to say of a case, whatever its verdict. */
export const isCounted = (one: WeighedCase, failOn: readonly FailOn[], requirements: Requirements): boolean =>
  failOn.some((value) => {
    if (value === 'must' || value === 'should') return true
    return value === 'documented'
      ? isPromise(one, requirements)
      : boundBy(one, documentsOf(value), requirements) !== null
  })
