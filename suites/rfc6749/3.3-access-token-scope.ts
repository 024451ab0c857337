/**
 * RFC 6749 section 3.3: Access Token Scope. What was granted is what the response says, or what was asked for where it
 * says nothing (section 5.1); introspection, where it is documented, says it as well.
 *
 * @module
 */
import { type Answer, isSuccess, stringMember } from '../../engine/answer.ts'
import type { Judge } from '../../engine/assertion.ts'
import { type AuthorizationOutcome, lastPageInWords } from '../../engine/authorization-flow.ts'
import { type Check, check, type Selector } from '../../engine/check.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { introspectionEndpoint } from '../../engine/selector.ts'
import type { Session } from '../../engine/session.ts'
import { having, without } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { authorizationIn, judgeRefusal, seen } from '../authorization-response.ts'
import { errorDefects } from '../error-defects.ts'
import { introspectorOf } from '../token-state.ts'

/** Grant types whose request can name a scope that was not granted before, the cheapest first. */
const types = ['client_credentials', 'password', 'authorization_code'] as const

/** The scope values of the documented request. */
const valuesOf = ({ grant_type, parameters, authorizationRequest }: Grant): string[] => {
  const scope = grant_type === 'authorization_code' ? authorizationRequest.parameters?.scope : parameters.scope
  return scope?.split(' ').filter((value) => value !== '') ?? []
}

/** The first grant of each type that fits. */
const oneOfEachType = (reason: string, fits: (grant: Grant) => boolean = () => true): Selector<{ grant: Grant }> => ({
  reason,
  select: ({ grants }) =>
    types.flatMap((type) => {
      const grant = grants.find((candidate) => candidate.grant_type === type && fits(candidate))
      return grant ? [{ grant }] : []
    }),
})

const first = ({ reason, select }: Selector<{ grant: Grant }>): Selector<{ grant: Grant }> => ({
  reason,
  select: (subject) => select(subject).slice(0, 1),
})

/** With its letters in the other case. */
const swapped = (scope: string): string =>
  scope.replace(/[a-z]/gi, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()))

/** Scope values as a set, in one order. */
const inOrder = (scope: string): string => [...new Set(scope.split(' '))].sort().join(' ')

const unknownValue = (): string => `x_unknown_${madeUp().slice(0, 8)}`

/** What came of asking for a scope: an answer of the token endpoint, or no code. */
type Asked = { readonly answer: Answer } | { readonly outcome: AuthorizationOutcome }

/** Makes the documented request with a scope, after its control. */
const askFor = async (session: Session, grant: Grant, scope: string, purpose: string): Promise<Asked> => {
  const change = having('scope', scope)
  if (grant.grant_type !== 'authorization_code') return { answer: await session.request(grant, purpose, change) }
  await session.control(grant)
  const outcome = seen(await session.requestAuthorization(grant, { changes: [change], purpose }))
  const authorization = authorizationIn(outcome)
  if (!authorization) return { outcome }
  return { answer: await session.submit(session.redemption(authorization), `${purpose}: the code of that request`) }
}

/**
 * Judges that a scope is refused as one that is not known, where it is refused. Where values that are not known are left
 * out, nothing may be left to consent to, which is access_denied.
 */
const judgeRefused = (expect: Judge, asked: Asked): void => {
  if ('answer' in asked) expect(asked.answer).toBeOAuthError('invalid_scope')
  else judgeRefusal(expect, asked.outcome, 'invalid_scope', 'access_denied')
}

const introspects = (grant: Grant, subject: Subject): boolean =>
  introspectionEndpoint.met(subject) && introspectorOf(subject, grant) !== undefined

/** The scope of a token that was issued, as introspection has it; undefined where nobody says. */
const introspectedScope = async (session: Session, grant: Grant, answer: Answer): Promise<string | undefined> => {
  if (!introspects(grant, session.subject)) return undefined
  const client = introspectorOf(session.subject, grant)
  const token = stringMember(answer, 'access_token') ?? ''
  const said = await session.introspect(token, { client, purpose: 'the token that was issued' })
  return stringMember(said, 'scope')
}

const unseen = (answer: Answer) =>
  undecided('precondition', 'neither the token response nor introspection names the scope', answer.exchange.id)

const issued = (asked: Asked): asked is { readonly answer: Answer } => 'answer' in asked && isSuccess(asked.answer)

/** The scope that was granted, as the response or introspection names it. */
const namedOf = async (session: Session, grant: Grant, answer: Answer): Promise<string | undefined> =>
  stringMember(answer, 'scope') ?? (await introspectedScope(session, grant, answer))

/** Whether a grant asks the token endpoint for its scope. */
const isAtTokenEndpoint = ({ grant_type }: Grant): boolean =>
  grant_type === 'client_credentials' || grant_type === 'password'

const withLetters = first(
  oneOfEachType('the descriptor documents no request with a scope that has letters', (grant) =>
    valuesOf(grant).some((value) => swapped(value) !== value),
  ),
)

/** Defects by which the token endpoint tells a scope that it does not know in another way. */
const refusals: readonly string[] = [...errorDefects('invalid_scope'), 'invalid-scope-called-invalid-request']

const wherever = (
  defects: readonly string[],
  shows: (subject: Subject) => boolean,
): NonNullable<Check['caughtWhere']> => Object.fromEntries(defects.map((defect) => [defect, shows]))

/** Whether the documentation has it that a request without scope is refused. */
const needsScope = ({ provider }: Subject): boolean =>
  provider.descriptor.documented?.errors?.some(({ parameter }) => parameter === 'scope') ?? false

export const accessTokenScopeChecks = [
  check({
    id: 'rfc6749/3.3/scope-case-sensitive',
    title: 'A scope in another letter case is not granted as the one that is known',
    requirements: ['RFC6749-3.3-scope-case-sensitive'],
    each: withLetters,
    requests: 6,
    why: 'Two values that differ in case may be two permissions; resource servers compare them as they are.',
    mistake: 'Scopes are looked up in a database whose comparison ignores case.',
    fix: 'Compare scope values character by character, and refuse what is not known with invalid_scope.',
    probe: async ({ session, grant, expect }) => {
      const known = valuesOf(grant).find((value) => swapped(value) !== value) ?? ''
      const asked = await askFor(session, grant, swapped(known), 'a scope in another letter case')
      if (!issued(asked)) return judgeRefused(expect, asked)
      const { answer } = asked
      const named = await namedOf(session, grant, answer)
      if (named === undefined) throw unseen(answer)
      const isGranted = named.split(' ').includes(known)
      if (isGranted) {
        // A server that grants one scope whatever it is asked for compares nothing.
        const other = await askFor(session, grant, unknownValue(), 'a scope that nobody defined')
        const always = issued(other) ? await namedOf(session, grant, other.answer) : ''
        if (always === undefined || always.split(' ').includes(known)) {
          throw undecided('precondition', 'the same scope is granted whatever is asked for', answer.exchange.id)
        }
      }
      expect(answer).toSatisfy(!isGranted, {
        message: `${known} was granted to a request for ${swapped(known)}`,
        expected: `invalid_scope, or a scope without ${known}`,
        actual: named,
        at: 'member scope',
      })
    },
    caughtBy: [...refusals, 'authorization-scope-called-invalid-request', 'scope-case-insensitive'],
    caughtWhere: {
      ...wherever(refusals, (subject) => withLetters.select(subject).some(({ grant }) => isAtTokenEndpoint(grant))),
      'authorization-scope-called-invalid-request': (subject) =>
        withLetters.select(subject).some(({ grant }) => !isAtTokenEndpoint(grant)),
    },
  }),
  check({
    id: 'rfc6749/3.3/scope-order-irrelevant',
    title: 'The order of scope values makes no difference',
    requirements: ['RFC6749-3.3-scope-order-irrelevant'],
    each: first(
      oneOfEachType('the descriptor documents no request with two scope values', (grant) => valuesOf(grant).length > 1),
    ),
    requests: 2,
    why: 'Libraries keep scopes as a set, and send them in any order.',
    mistake: 'The parameter is compared as one string with what is registered.',
    fix: 'Split scope at spaces, and look at each value by itself.',
    probe: async ({ session, grant, expect }) => {
      const { scope = valuesOf(grant).join(' ') } = await session.control(grant)
      const reversed = valuesOf(grant).toReversed().join(' ')
      const asked = await askFor(session, grant, reversed, 'scope in another order')
      if (!('answer' in asked)) return void expect(asked.outcome).toIssueCode()
      const { answer } = asked
      if (!expect(answer).toBeTokenResponse()) return
      const granted = stringMember(answer, 'scope') ?? reversed
      expect(answer).toSatisfy(inOrder(granted) === inOrder(scope), {
        message: 'another order of the same values was granted another scope',
        expected: scope,
        actual: granted,
        at: 'member scope',
      })
    },
    caughtBy: ['scope-compared-as-a-whole', 'scope-joined-with-commas'],
  }),
  check({
    id: 'rfc6749/3.3/scope-returned-when-different',
    title: 'A token response names the scope where it is not the one that was asked for',
    requirements: ['RFC6749-3.3-scope-returned-when-different'],
    each: oneOfEachType('the descriptor documents no grant whose request can name a scope'),
    requests: 3,
    why: 'A client that hears nothing believes that it was given what it asked for (section 5.1).',
    mistake: 'Values that are not known are dropped, and scope is not among the members of the response.',
    fix: 'Return scope with every token, or refuse values that are not known with invalid_scope.',
    probe: async ({ session, grant, expect }) => {
      const requested = [...valuesOf(grant), unknownValue()].join(' ')
      const asked = await askFor(session, grant, requested, 'a scope with one value that nobody defined')
      if (!issued(asked)) return judgeRefused(expect, asked)
      const { answer } = asked
      const named = stringMember(answer, 'scope')
      const granted = await introspectedScope(session, grant, answer)
      const says = named ?? requested
      if (granted === undefined && named === undefined) throw unseen(answer)
      if (granted === undefined && inOrder(says) === inOrder(requested)) {
        const message = 'the response names the scope that was asked for, and introspection names none'
        throw undecided('precondition', message, answer.exchange.id)
      }
      expect(answer).toSatisfy(granted === undefined || inOrder(granted) === inOrder(says), {
        message:
          named === undefined
            ? 'another scope was granted than was asked for, and the response does not say so'
            : 'the response names another scope than was granted',
        expected: `scope, ${granted}`,
        actual: named ?? 'no scope',
        at: 'member scope',
      })
    },
    caughtBy: [...refusals, 'authorization-scope-called-invalid-request', 'unknown-scope-dropped-silently'],
    caughtWhere: {
      ...wherever(refusals, ({ grants }) => grants.some(isAtTokenEndpoint)),
      'authorization-scope-called-invalid-request': ({ grants }) =>
        grants.some(({ grant_type }) => grant_type === 'authorization_code'),
      'unknown-scope-dropped-silently': (subject) => subject.grants.some((grant) => introspects(grant, subject)),
    },
  }),
  check({
    id: 'rfc6749/3.3/scope-omitted',
    title: 'A request without scope is served with a default, or refused with invalid_scope',
    requirements: ['RFC6749-3.3-scope-omitted'],
    each: oneOfEachType('the descriptor documents no grant whose request can name a scope'),
    requests: 1,
    why: 'scope is optional; a client that leaves it out has to learn what is wrong, or get what is usual.',
    mistake: 'The parameter is required like all others, and its absence called invalid_request, or not caught at all.',
    fix: 'Define a default scope, or answer with invalid_scope where there is none.',
    probe: async ({ session, grant, expect }) => {
      const { answer: documented } = await session.control(grant)
      if (valuesOf(grant).length === 0) return void expect(documented).toBeTokenResponse()
      const purpose = 'without scope'
      if (grant.grant_type !== 'authorization_code') {
        const answer = await session.request(grant, purpose, without('scope'))
        if (isSuccess(answer)) expect(answer).toBeTokenResponse()
        else expect(answer).toBeOAuthError('invalid_scope')
        return
      }
      const outcome = seen(await session.requestAuthorization(grant, { changes: [without('scope')], purpose }))
      if (authorizationIn(outcome)) return void expect(outcome).toIssueCode()
      judgeRefusal(expect, outcome, 'invalid_scope')
      const status = outcome.answers.at(-1)?.status ?? 0
      expect(outcome).toSatisfy(outcome.response !== undefined || status < 500, {
        message: 'a request without scope ends in a failure of the server',
        expected: 'a code, or error=invalid_scope',
        actual: `${status}; ${lastPageInWords(outcome.page)}`,
        at: 'status',
      })
    },
    caughtBy: [...errorDefects('invalid_scope'), 'missing-scope-called-invalid-request'],
    caughtWhere: wherever(errorDefects('invalid_scope'), needsScope),
  }),
]
