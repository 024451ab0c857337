/**
 * What a check is: an observation, which judges every matching exchange of a run, or a probe, which sends its own
 * requests. Checks are data and a few lines of code; they never print and know no runner.
 *
 * @module
 */
import type { Judge } from './assertion.ts'
import type { Exchange } from './exchange.ts'
import { type Client, type Grant, isConfidential, type Subject } from './grant.ts'
import type { Session } from './session.ts'

/** Something that a check cannot do without. */
export type Need = {
  /** Why the check does not apply where the need is not met: "the descriptor names no protected resource". */
  readonly reason: string
  readonly met: (subject: Subject) => boolean
}

/** What a case can be about: shown in reports by name. */
export type Parameter = string | Grant | Client

export type Parameters = { readonly [name: string]: Parameter }

/** The parameters that a check is applied with, and why there may be none. */
export type Selector<P extends Parameters> = {
  readonly reason: string
  readonly select: (subject: Subject) => readonly P[]
}

/** The three voices of an assertion. */
export type Voices = {
  /** Judges at the level of the check's requirement. */
  readonly expect: Judge
  /** Judges as a MUST, whatever the level of the check. */
  readonly must: Judge
  /** Judges as a SHOULD, whatever the level of the check. */
  readonly should: Judge
}

type Common = {
  /** Never changes: document/section/name. */
  readonly id: string
  /** The expected behaviour, as a sentence. */
  readonly title: string
  /** Ids of the requirements that it decides. */
  readonly requirements: readonly string[]
  readonly needs?: readonly Need[]
  /** Ids of the defects that it catches. */
  readonly caughtBy: readonly string[]
  /** For a defect of `caughtBy` that breaks what only some providers document: whether this one does. */
  readonly caughtWhere?: { readonly [defect: string]: (subject: Subject) => boolean }
  /** Why it matters; how servers usually get it wrong; how to repair it. */
  readonly why: string
  readonly mistake: string
  readonly fix: string
}

type ObservingVoices = Voices & { readonly subject: Subject }

/**
 * What waits until all else is done: judging the codes and tokens that were issued on the way, and guessing passwords,
 * after which an account may be locked.
 */
export type Late = 'samples' | 'guesses'

export type Observation = Common & {
  readonly kind: 'observation'
  /** What judges an exchange; undefined where it is none that the check is about. */
  readonly judging: (exchange: Exchange) => ((voices: ObservingVoices) => void) | undefined
  /** Makes one matching exchange where the run has none, as when it is run alone. */
  readonly provoke: (session: Session) => Promise<unknown>
}

export type Probe = Common & {
  readonly kind: 'probe'
  /** Requests that one case sends at the most, shared controls apart. */
  readonly requests: number
  readonly each?: Selector<Parameters>
  /** Whether it lets time pass; such cases come last. */
  readonly takesTime: boolean
  /** Whether it fails to authenticate on purpose; such cases come late, as a server may lock the account. */
  readonly failsAuthentication: boolean
  /** Absent where it need not wait for the others. */
  readonly late?: Late
  readonly run: (
    context: Voices & { readonly session: Session; readonly subject: Subject } & Parameters,
  ) => Promise<void>
  /** The place in the documentation that the case is about; for contract checks. */
  readonly source?: (parameters: Parameters, subject: Subject) => string | undefined
}

export type Check = Observation | Probe

type ObservationDefinition<T> = Omit<Observation, 'kind' | 'judging'> & {
  /** What it judges: an answer, or what came to a redirection URI. */
  readonly observes: (exchange: Exchange) => T | undefined
  readonly judge: (seen: T, voices: ObservingVoices) => void
}

type ProbeDefinition<P extends Parameters> = Common & {
  readonly requests: number
  readonly each?: Selector<P>
  readonly takesTime?: boolean
  readonly failsAuthentication?: boolean
  readonly late?: Late
  readonly probe: (context: Voices & { readonly session: Session; readonly subject: Subject } & P) => Promise<void>
  readonly source?: (parameters: P, subject: Subject) => string | undefined
}

/** What a probe does with the parameters of a selector. */
export type ProbeOf<S> = S extends Selector<infer P> ? ProbeDefinition<P>['probe'] : never

/** Defines a check: an observation where it has `observes`, a probe where it has `probe`. */
export function check<T>(definition: ObservationDefinition<T>): Observation
export function check<P extends Parameters>(definition: ProbeDefinition<P>): Probe
export function check<P extends Parameters, T>(definition: ObservationDefinition<T> | ProbeDefinition<P>): Check {
  if ('observes' in definition) {
    const { observes, judge, ...common } = definition
    const judging: Observation['judging'] = (exchange) => {
      const seen = observes(exchange)
      return seen === undefined ? undefined : (voices) => judge(seen, voices)
    }
    return { ...common, kind: 'observation', judging }
  }
  const { probe, each, source, ...common } = definition
  // The parameters that `run` and `source` are handed are those that this very selector made.
  return {
    takesTime: false,
    failsAuthentication: false,
    ...common,
    kind: 'probe',
    ...(each ? { each } : {}),
    ...(source ? { source: source as NonNullable<Probe['source']> } : {}),
    run: probe as unknown as Probe['run'],
  }
}

/** Every grant that fits. */
export const eachGrant = (
  reason: string,
  fits: (grant: Grant, subject: Subject) => boolean = () => true,
): Selector<{ grant: Grant }> => ({
  reason,
  select: (subject) => subject.grants.filter((grant) => fits(grant, subject)).map((grant) => ({ grant })),
})

/** The first grant that fits: for what does not depend on the grant. */
export const oneGrant = (
  reason: string,
  fits: (grant: Grant, subject: Subject) => boolean = () => true,
): Selector<{ grant: Grant }> => {
  const { select } = eachGrant(reason, fits)
  return { reason, select: (subject) => select(subject).slice(0, 1) }
}

const kindOf = ({ grant_type, authentication, parametersIn, client, from }: Grant): string =>
  [grant_type, from?.grant_type, authentication, parametersIn, isConfidential(client ?? from?.client)].join(' ')

/**
 * The first grant of each kind: of a grant type, a way to authenticate, and confidential or public clients. For what
 * depends on how a server treats such requests, and not on what a client is registered for.
 */
export const ofEachKind = ({ reason, select }: Selector<{ grant: Grant }>): Selector<{ grant: Grant }> => ({
  reason,
  select: (subject) => {
    const all = select(subject)
    return all.filter((each) => all.find(({ grant }) => kindOf(grant) === kindOf(each.grant)) === each)
  },
})

/** Each of a selector's parameters with each of these values. */
export const by = <P extends Parameters, const K extends string, const V extends Parameter>(
  selector: Selector<P>,
  name: K,
  values: readonly V[] | ((parameters: P, subject: Subject) => readonly V[]),
): Selector<P & { readonly [key in K]: V }> => ({
  reason: selector.reason,
  select: (subject) =>
    selector
      .select(subject)
      .flatMap((parameters) =>
        (typeof values === 'function' ? values(parameters, subject) : values).map(
          (value) => ({ ...parameters, [name]: value }) as P & { readonly [key in K]: V },
        ),
      ),
})

/** Parameters as a report shows them. */
export const shownParameters = (parameters: Parameters): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === 'string' ? value : value.name]),
  )
