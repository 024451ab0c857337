/**
 * Levels of a requirement and verdicts of a case.
 *
 * @module
 */

/** Levels of a requirement (RFC 2119), and DOCUMENTED for a promise of the provider's documentation. */
export const levels = ['MUST', 'MUST NOT', 'SHOULD', 'SHOULD NOT', 'MAY', 'DOCUMENTED'] as const

/** Verdicts, the worst first. */
export const verdicts = ['fail', 'warn', 'inconclusive', 'deviation', 'waived', 'pass', 'inapplicable'] as const

export type Level = (typeof levels)[number]
export type Verdict = (typeof verdicts)[number]

/** What one assertion can decide. */
export type FindingVerdict = 'fail' | 'warn' | 'inconclusive' | 'pass'

/** The verdict of a requirement that does not hold: a MUST or a promise fails, all else warns. */
export const violationOf = (level: Level): 'fail' | 'warn' =>
  level === 'MUST' || level === 'MUST NOT' || level === 'DOCUMENTED' ? 'fail' : 'warn'

/** The worse of two verdicts: verdicts only ever get worse as a case goes on. */
export const worse = <V extends Verdict>(a: V, b: V): V => (verdicts.indexOf(a) <= verdicts.indexOf(b) ? a : b)

/** Why a case could not be decided. */
export const undecidedKinds = [
  'unreachable',
  'timeout',
  'rate_limited',
  'server_error',
  'precondition',
  'limits',
  'nothing_observed',
  'interrupted',
] as const

export type UndecidedKind = (typeof undecidedKinds)[number]

/** One assertion that did not hold, or a reason why nothing could be decided. */
export type Finding = {
  readonly verdict: FindingVerdict
  /** Set where the verdict is inconclusive. */
  readonly kind: UndecidedKind | null
  readonly message: string
  readonly expected: string | null
  readonly actual: string | null
  /** The id of the exchange that shows it. */
  readonly exchange: string | null
  /** `url`, `status`, `body`, `header <name>` or `member <name>`. */
  readonly at: string | null
  /** A JPEG of the page where a user agent did not get on. */
  readonly picture?: Buffer
}

/** Thrown where a case cannot go on: not a fault of the provider that any requirement names. */
export type Undecided = Error & {
  readonly undecided: UndecidedKind
  readonly exchange: string | null
  /** A JPEG of the page where a user agent did not get on. */
  readonly picture?: Buffer
}

/** Makes the error that ends a case as inconclusive. */
export const undecided = (kind: UndecidedKind, message: string, exchange: string | null = null): Undecided =>
  Object.assign(new Error(message), { undecided: kind, exchange })

export const isUndecided = (error: unknown): error is Undecided => error instanceof Error && 'undecided' in error

/** Why nothing more is sent: the time is up, or somebody stopped the run. */
export const stoppedBy = ({ reason }: AbortSignal, exchange: string | null = null) =>
  reason instanceof DOMException && reason.name === 'TimeoutError'
    ? undecided('timeout', 'the time was up (limits.case_timeout, limits.run_timeout)', exchange)
    : undecided('interrupted', 'the run was stopped', exchange)
