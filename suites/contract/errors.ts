/**
 * Contract, errors: what the documentation says a refused request is answered with. Each error is provoked by one
 * change to the documented request, after that request has succeeded unchanged.
 *
 * @module
 */
import { type Answer, stringMember } from '../../engine/answer.ts'
import { inWords, type Judge } from '../../engine/assertion.ts'
import { challengesOf, parameterValues } from '../../engine/challenge.ts'
import { check, type Need, type Selector } from '../../engine/check.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { authenticates, resource } from '../../engine/selector.ts'
import { madeUp, type Session } from '../../engine/session.ts'
import {
  anonymous,
  type Change,
  having,
  unauthenticated,
  withCredentials,
  without,
} from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import type { DocumentedErrorCase, Provocation } from '../../providers/descriptor.ts'
import { describedGrants, isOfType } from './documented.ts'
import { askResource, bringsToken, opensResource, tokenNamed, tokens } from './documented-resource.ts'

/** A documented error with the grant whose request is changed. */
type Promised = { readonly entry: DocumentedErrorCase; readonly grant: Grant; readonly parameter: string }

type Fits = (grant: Grant, parameter: string) => boolean

const entriesOf = (when: Provocation, { provider }: Subject): DocumentedErrorCase[] =>
  (provider.descriptor.documented?.errors ?? []).filter((entry) => entry.when === when)

const promisedBy =
  (when: Provocation, fits: Fits) =>
  (subject: Subject): Promised[] =>
    entriesOf(when, subject).flatMap((entry) => {
      const { grant: name, parameter = '' } = entry
      const grants = describedGrants(subject).filter((grant) => name === undefined || grant.name === name)
      const grant = grants.find((candidate) => fits(candidate, parameter))
      return grant ? [{ entry, grant, parameter }] : []
    })

const isServerError = (answer: Answer): boolean => answer.status >= 500

/** Judges a refusal by what the documentation says of it: the status and the code, as far as it names them. */
const judgeRefusal = (expect: Judge, answer: Answer, entry: DocumentedErrorCase, codes: readonly string[]): void => {
  const { status, status_other_than: other, error } = entry
  if (status === undefined && isServerError(answer)) {
    throw undecided('server_error', `the server failed: ${inWords(answer)}`, answer.exchange.id)
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
      actual: codes.join(', ') || inWords(answer),
      at: 'member error',
    })
  }
}

/** What a defect has to do with what is promised. */
type Breaks = (promised: Promised) => boolean

const anyOf = ({ entry }: Promised, status: number): boolean =>
  entry.status === undefined ? entry.status_other_than === status : ![entry.status].flat().includes(status)

/** Breaks a promise of another status than this one. */
const answersWith =
  (status: number, fits: (grant: Grant) => boolean = () => true): Breaks =>
  (promised) =>
    fits(promised.grant) && anyOf(promised, status)

/** Breaks a promise of an error code. */
const misnames: Breaks = ({ entry }) => entry.error !== undefined

/** Breaks every promise of an error for a grant that fits. */
const accepts =
  (fits: Fits = () => true): Breaks =>
  ({ grant, parameter }) =>
    fits(grant, parameter)

type Defects = { readonly [defect: string]: Breaks }

const anyTokenError: Defects = {
  'error-status-200': answersWith(200),
  'error-as-html': misnames,
  'error-without-code': misnames,
}

const anyClientError: Defects = {
  ...anyTokenError,
  'invalid-client-400': answersWith(400),
  'invalid-client-403': answersWith(403),
  'invalid-client-called-unauthorized-client': misnames,
}

const anyGrantError: Defects = {
  ...anyTokenError,
  'invalid-grant-401': answersWith(401),
  'invalid-grant-called-access-denied': misnames,
}

const caught = (defects: Defects, promised: (subject: Subject) => readonly Promised[]) => ({
  caughtBy: Object.keys(defects),
  caughtWhere: Object.fromEntries(
    Object.entries(defects).map(([defect, breaks]) => [defect, (subject: Subject) => promised(subject).some(breaks)]),
  ),
})

type Words = { readonly title: string; readonly why: string; readonly mistake: string; readonly fix: string }

type TokenError = Words & {
  readonly when: Provocation
  /** Why the check does not apply. */
  readonly reason: string
  readonly fits: Fits
  readonly change: (parameter: string) => Change
  /** The account that fails to authenticate. */
  readonly account?: (grant: Grant, parameter: string) => string | undefined
  readonly defects: Defects
}

const nameOf = (when: Provocation): string => when.replaceAll('_', '-')

const judgeTokenError = async (
  { when, change, account }: TokenError,
  { session, expect }: { readonly session: Session; readonly expect: Judge },
  { entry, grant, parameter }: Promised,
): Promise<void> => {
  const failing = account?.(grant, parameter)
  if (failing !== undefined) session.failsToAuthenticate(failing)
  const purpose = `${when.replaceAll('_', ' ')}${parameter === '' ? '' : ` ${parameter}`}`
  const answer = await session.request(grant, purpose, change(parameter))
  expect(answer).toIssueNoToken()
  judgeRefusal(expect, answer, entry, [stringMember(answer, 'error') ?? []].flat())
}

const named = (parameter: string): { readonly parameter?: string } => (parameter === '' ? {} : { parameter })

/** A documented error of the token endpoint. */
const tokenError = (error: TokenError) => {
  const { title, why, mistake, fix, when, reason, fits, defects } = error
  const promised = promisedBy(when, fits)
  const promisedFor = (subject: Subject, { grant, parameter = '' }: { grant: Grant; parameter?: string }) =>
    promised(subject).find((other) => other.grant === grant && other.parameter === parameter)
  const each: Selector<{ grant: Grant; parameter?: string }> = {
    reason: `the descriptor documents no ${reason}`,
    select: (subject) =>
      promised(subject)
        .filter((one) => promisedFor(subject, one) === one)
        .map(({ grant, parameter }) => ({ grant, ...named(parameter) })),
  }
  return check({
    id: `contract/errors/${nameOf(when)}`,
    title,
    requirements: [`CONTRACT-errors-${nameOf(when)}`],
    each,
    requests: 3,
    failsAuthentication: error.account !== undefined,
    why,
    mistake,
    fix,
    source: (parameters, subject) => promisedFor(subject, parameters)?.entry.source,
    probe: async ({ session, subject, expect, grant, parameter }) => {
      const one = promisedFor(subject, { grant, ...named(parameter ?? '') })
      if (one) await judgeTokenError(error, { session, expect }, one)
    },
    ...caught(defects, promised),
  })
}
