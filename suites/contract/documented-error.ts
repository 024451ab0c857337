/**
 * Documented errors: provoked by one change to the documented request, after that request has succeeded unchanged, and
 * judged by what the documentation says of them.
 *
 * @module
 */
import { type Answer, stringMember } from '../../engine/answer.ts'
import { inWords, type Judge } from '../../engine/assertion.ts'
import { challengesOf, parameterValues } from '../../engine/challenge.ts'
import { check, type Need, type Selector } from '../../engine/check.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { resource } from '../../engine/selector.ts'
import type { Change } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import type { DocumentedErrorCase, Provocation } from '../../providers/descriptor.ts'
import { describedGrants } from './documented.ts'
import { askResource, bringsToken, opensResource, tokenNamed, tokens } from './documented-resource.ts'

/** A documented error, and the request that is changed to provoke it. */
export type Promised = { readonly entry: DocumentedErrorCase; readonly grant: Grant; readonly parameter: string }

/** Whether the documented request of a grant can provoke an error; for a missing parameter, of which one. */
export type Fits = (grant: Grant, parameter: string) => boolean

const entriesOf = (when: Provocation, { provider }: Subject): DocumentedErrorCase[] =>
  (provider.descriptor.documented?.errors ?? []).filter((entry) => entry.when === when)

/**
 * The documented errors of a kind, each with the grant that it names, or else the first one that can provoke it. One
 * that no grant can provoke keeps the first: a promise must not vanish because the descriptor is mistaken.
 */
const promisedBy =
  (when: Provocation, fits: Fits) =>
  (subject: Subject): Promised[] =>
    entriesOf(when, subject).flatMap((entry) => {
      const { grant: name, parameter = '' } = entry
      const grants = describedGrants(subject).filter((grant) => name === undefined || grant.name === name)
      const grant = grants.find((candidate) => fits(candidate, parameter)) ?? grants[0]
      return grant ? [{ entry, grant, parameter }] : []
    })

/**
 * Judges a refusal by what the documentation says of it: the status and the code, as far as it names them.
 *
 * @throws Undecided where the answer is neither a success nor a refusal, and no status is documented
 */
const judgeRefusal = (expect: Judge, answer: Answer, codes: readonly string[], entry: DocumentedErrorCase): void => {
  const { status, status_other_than: other, error } = entry
  if (status === undefined && answer.status >= 500) {
    throw undecided('server_error', `the server failed: ${inWords(answer)}`, answer.exchange.id)
  }
  if (status === undefined && answer.status >= 300 && answer.status < 400) {
    throw undecided('precondition', `the request was redirected: ${inWords(answer)}`, answer.exchange.id)
  }
  if (status !== undefined) expect(answer).toHaveStatus(...[status].flat())
  if (other !== undefined) {
    expect(answer).toSatisfy(answer.status !== other, {
      message: `the status is ${answer.status}`,
      expected: `a status other than ${other}`,
      actual: inWords(answer),
      at: 'status',
    })
  }
  if (error !== undefined) {
    expect(answer).toSatisfy(codes.includes(error), {
      message: codes.length === 0 ? 'the answer has no error code' : 'the error code is not the documented one',
      expected: error,
      actual: inWords(answer),
      at: 'member error',
    })
  }
}

/** Whether a defect breaks a promise. */
type Breaks<P> = (promised: P) => boolean

/** Defects by id, with the promises that each breaks. */
export type Defects<P> = { readonly [defect: string]: Breaks<P> }

/** Breaks the promise of another status than this one. */
export const status =
  (actual: number): Breaks<Pick<Promised, 'entry'>> =>
  ({ entry }) =>
    entry.status === undefined ? entry.status_other_than === actual : ![entry.status].flat().includes(actual)

/** Breaks the promise of an error code. */
export const code: Breaks<Pick<Promised, 'entry'>> = ({ entry }) => entry.error !== undefined

/** Breaks any promise of an error, as the request is accepted where it fits. */
export const acceptance =
  (fits: Fits = () => true): Breaks<Promised> =>
  ({ grant, parameter }) =>
    fits(grant, parameter)

const caught = <P>(defects: Defects<P>, promised: (subject: Subject) => readonly P[]) => ({
  caughtBy: Object.keys(defects),
  caughtWhere: Object.fromEntries(
    Object.entries(defects).map(([defect, breaks]) => [defect, (subject: Subject) => promised(subject).some(breaks)]),
  ),
})

type Words = { readonly title: string; readonly why: string; readonly mistake: string; readonly fix: string }

const idOf = (when: Provocation): { readonly id: string; readonly requirements: readonly string[] } => {
  const name = when.replaceAll('_', '-')
  return { id: `contract/errors/${name}`, requirements: [`CONTRACT-errors-${name}`] }
}

type TokenError = Words & {
  readonly when: Provocation
  /** The error in words: "error for an unknown client". */
  readonly described: string
  readonly fits: Fits
  readonly change: (parameter: string) => Change
  /** The account that fails to authenticate on purpose. */
  readonly account?: (grant: Grant, parameter: string) => string | undefined
  readonly defects: Defects<Promised>
}

/** The request of a case: a parameter only where one is left out. */
type Changed = { readonly grant: Grant } | { readonly grant: Grant; readonly parameter: string }

const changedBy = ({ grant, parameter }: Promised): Changed => (parameter === '' ? { grant } : { grant, parameter })

/** A documented error of the token endpoint. */
export const tokenError = ({ when, described, fits, change, account, defects, ...words }: TokenError) => {
  const promised = promisedBy(when, fits)
  const promisedOf = (changed: Changed, subject: Subject): Promised[] =>
    promised(subject).filter(
      ({ grant, parameter }) =>
        grant === changed.grant && parameter === ('parameter' in changed ? changed.parameter : ''),
    )
  const each: Selector<Changed> = {
    reason: `the descriptor documents no ${described}, or no grant`,
    select: (subject) =>
      promised(subject)
        .map((one) => ({ one, changed: changedBy(one) }))
        .filter(({ one, changed }) => promisedOf(changed, subject)[0]?.entry === one.entry)
        .map(({ changed }) => changed),
  }
  return check({
    ...idOf(when),
    ...words,
    each,
    requests: 3,
    failsAuthentication: account !== undefined,
    source: (changed, subject) => promisedOf(changed, subject)[0]?.entry.source,
    probe: async (context) => {
      const { session, subject, expect, grant } = context
      const parameter = 'parameter' in context ? context.parameter : ''
      if (!fits(grant, parameter)) {
        const what = parameter === '' ? described : `${described}: ${parameter}`
        throw undecided('precondition', `the documented ${grant.name} request cannot provoke an ${what}`)
      }
      const failing = account?.(grant, parameter)
      if (failing !== undefined) session.failsToAuthenticate(failing)
      const answer = await session.request(grant, `${when.replaceAll('_', ' ')} ${parameter}`.trim(), change(parameter))
      const codes = [stringMember(answer, 'error') ?? []].flat()
      expect(answer).toIssueNoToken()
      for (const { entry } of promisedOf(context, subject)) judgeRefusal(expect, answer, codes, entry)
    },
    ...caught(defects, promised),
  })
}

type ResourceError = Words & {
  readonly when: Provocation
  readonly described: string
  readonly token: () => string | undefined
  readonly defects: Defects<Pick<Promised, 'entry'>>
}

/** A documented error of the resource. */
export const resourceError = ({ when, described, token, defects, ...words }: ResourceError) => {
  const isDocumented: Need = {
    reason: `the descriptor documents no ${described}`,
    met: (subject) => entriesOf(when, subject).length > 0,
  }
  return check({
    ...idOf(when),
    ...words,
    needs: [isDocumented, resource, bringsToken],
    requests: 4,
    source: (_, subject) => entriesOf(when, subject)[0]?.source,
    probe: async ({ session, subject, expect }) => {
      await opensResource(session, await tokenNamed(session, tokens(subject)[0] ?? ''))
      const answer = await askResource(session, token(), when.replaceAll('_', ' '))
      const challenged = challengesOf(answer.response.headers).flatMap((one) => parameterValues(one, 'error'))
      expect(answer).toSatisfy(answer.status >= 300, {
        message: 'the resource was served',
        expected: 'a refusal',
        actual: inWords(answer),
        at: 'status',
      })
      const codes = [...challenged, ...[stringMember(answer, 'error') ?? []].flat()]
      for (const entry of entriesOf(when, subject)) judgeRefusal(expect, answer, codes, entry)
    },
    ...caught(defects, (subject) => entriesOf(when, subject).map((entry) => ({ entry }))),
  })
}
