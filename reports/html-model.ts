/**
 * What the script of the HTML page reads: a report made compact. Texts that come more than once are kept once and named
 * by their place; exchanges are packed, and unpacked when the first of them is wanted. All text in it is visible text.
 *
 * @module
 */
import type { Level, Verdict } from '../engine/verdict.ts'
import type { ReportCase, ReportExchange, ReportFinding } from './model.ts'

/** Failures first; what does not apply comes last. */
export const verdictOrder = [
  'fail',
  'warn',
  'inconclusive',
  'deviation',
  'waived',
  'pass',
  'inapplicable',
] as const satisfies readonly Verdict[]

/** The parts of a contract, and what is about attacks, whatever document asks for it. */
export const facets = ['grants', 'headers', 'errors', 'expiry', 'refresh', 'security'] as const

export type Facet = (typeof facets)[number]

/** Text, and the address that it links to where that is a safe one. */
export type PageLink = { readonly text: string; readonly href: string | null }

export type PageCheck = {
  readonly id: string
  readonly title: string
  readonly facet: Facet | null
  readonly why: string
  readonly mistake: string
  readonly fix: string
}

export type PageRequirement = {
  readonly id: string
  readonly document: string
  readonly level: Level
  readonly text: string
  readonly place: PageLink
  /** What its level rests on, in words, where it is no keyword of the text. */
  readonly basis: string | null
}

export type PageFinding = {
  readonly verdict: ReportFinding['verdict']
  readonly message: string
  readonly expected: string | null
  readonly actual: string | null
  /** The number of the exchange. */
  readonly exchange: number | null
  readonly at: string | null
  /** A JPEG in Base64. */
  readonly picture: string | null
}

export type PageCover = Omit<NonNullable<ReportCase['covered_by']>, 'source' | 'link'> & {
  readonly source: PageLink | null
  readonly link: PageLink | null
}

export type Role = ReportCase['exchanges'][number]['role']

export type PageCase = {
  readonly id: string
  readonly provider: number
  readonly check: PageCheck
  readonly verdict: Verdict
  readonly level: Level
  readonly parameters: readonly (readonly [name: string, value: string])[]
  readonly cause: string | null
  readonly findings: readonly PageFinding[]
  readonly requirements: readonly PageRequirement[]
  readonly documents: readonly string[]
  readonly exchanges: readonly { readonly number: number; readonly role: Role }[]
  readonly cover: PageCover | null
  readonly source: PageLink | null
  readonly blocks: boolean
  /** As bad in the baseline: it does not block for that. */
  readonly known: boolean
  readonly assertions: number
  readonly observed: number
  readonly duration: number
}

/** One side of an exchange. */
export type PageMessage = {
  /** The request line or the status line; for a response that did not come, why. */
  readonly line: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

export type PageExchange = {
  readonly endpoint: ReportExchange['endpoint']
  readonly purpose: string
  readonly request: PageMessage
  readonly response: PageMessage
  /** Milliseconds. */
  readonly duration: number
  readonly curl: string
}

/** A finding: its verdict, the exchange, and the numbers of its texts (message, expected, actual, at) and its picture. */
export type FindingRow = readonly [
  verdict: ReportFinding['verdict'],
  exchange: number | null,
  message: number,
  expected: number | null,
  actual: number | null,
  at: number | null,
  picture: number | null,
]

/** What only some cases have. */
export type Extras = {
  /** The exchanges: the number of each, times three, plus the number of its role. */
  readonly e?: readonly number[]
  readonly f?: readonly FindingRow[]
  readonly c?: PageCover
  readonly s?: PageLink
  readonly blocks?: true
  readonly known?: true
  readonly observed?: number
}

export type CaseRow = readonly [
  id: string,
  provider: number,
  check: number,
  verdict: Verdict,
  level: Level,
  /** Numbers of texts: name, value, name, value. */
  parameters: readonly number[],
  /** The number of a text. */
  cause: number | null,
  /** The number of a list of requirements. */
  requirements: number,
  /** The number of a list of texts. */
  documents: number,
  assertions: number,
  duration: number,
  extras: Extras,
]

export type PageData = {
  readonly texts: readonly string[]
  readonly pictures: readonly string[]
  readonly providers: readonly { readonly id: string; readonly name: string }[]
  readonly checks: readonly PageCheck[]
  readonly requirements: readonly PageRequirement[]
  readonly lists: readonly (readonly number[])[]
  readonly cases: readonly CaseRow[]
  /** Parts of the list of exchanges: the number of the first one, and a JSON array, deflated, in Base64. */
  readonly evidence: readonly { readonly first: number; readonly packed: string }[]
  /** How many exchanges are in the page; those with greater numbers are in report.json alone. */
  readonly kept: number
}

export const roles = ['control', 'probe', 'observed'] as const satisfies readonly Role[]
