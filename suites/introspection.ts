/**
 * Words for checks of the introspection endpoint.
 *
 * @module
 */
import { type Answer, answerOf, isSuccess, stringMember } from '../engine/answer.ts'
import { inWords, type Statement } from '../engine/assertion.ts'
import { eachGrant, type Selector, type Voices } from '../engine/check.ts'
import type { Exchange } from '../engine/exchange.ts'
import type { Client, Grant, Subject } from '../engine/grant.ts'
import { isObject, type Json } from '../engine/json-members.ts'
import type { Session, Tokens } from '../engine/session.ts'
import { undecided } from '../engine/verdict.ts'
import { introspectorOf } from './token-state.ts'

const isIntrospected = (grant: Grant, subject: Subject): boolean =>
  grant.grant_type !== 'refresh_token' && introspectorOf(subject, grant) !== undefined

/** The grants whose access tokens somebody is known to introspect. */
export const introspectedGrants: Selector<{ grant: Grant }> = eachGrant(
  'the descriptor names no client that introspects the tokens of a grant (documented.introspection)',
  isIntrospected,
)

/** The first of them. */
export const introspectedGrant: Selector<{ grant: Grant }> = {
  reason: introspectedGrants.reason,
  select: (subject) => introspectedGrants.select(subject).slice(0, 1),
}

/** An access token that is active, and who is told so. */
export type ActiveToken = { readonly token: string; readonly client: Client | undefined; readonly tokens: Tokens }

/**
 * Shows that a token is active.
 * @throws Undecided where it is not called so
 */
export const showActive = async (
  session: Session,
  client: Client | undefined,
  token: string,
  hint: string,
): Promise<void> => {
  const answer = await session.introspect(token, { client, hint, purpose: `a valid ${hint}`, role: 'control' })
  if (answer.members.active === true) return
  throw undecided('precondition', `a valid ${hint} is not called active: ${inWords(answer)}`, answer.exchange.id)
}

/**
 * The access token of a grant's control, shown to be active: the control of what must not be told so.
 * @throws Undecided where it is not
 */
export const activeToken = async (session: Session, grant: Grant): Promise<ActiveToken> => {
  const tokens = await session.control(grant)
  const client = introspectorOf(session.subject, grant)
  await showActive(session, client, tokens.access_token, 'access_token')
  return { token: tokens.access_token, client, tokens }
}

/** Successful answers to a POST. */
export const introspectionResponse = (exchange: Exchange): Answer | undefined => {
  const answer = exchange.endpoint === 'introspection' ? answerOf(exchange) : undefined
  return answer && exchange.request.method === 'POST' && isSuccess(answer) ? answer : undefined
}

/** Those of them that call a token active. */
export const activeResponse = (exchange: Exchange): Answer | undefined => {
  const answer = introspectionResponse(exchange)
  return answer?.members.active === true ? answer : undefined
}

/** Those that call a token inactive. */
export const inactiveResponse = (exchange: Exchange): Answer | undefined => {
  const answer = introspectionResponse(exchange)
  return answer?.members.active === false ? answer : undefined
}

/** Introspects a valid token. */
export const provokeIntrospection = async (session: Session): Promise<void> => {
  const [selected] = introspectedGrant.select(session.subject)
  if (selected) await activeToken(session, selected.grant)
}

// The year 5138: a larger number counts milliseconds.
const tooLate = 100_000_000_000

/** Whether a value is a number of seconds since 1970. */
export const isTimestamp = (value: Json | undefined): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < tooLate

/** A value of a member, in a few words. */
export const shown = (value: Json | undefined): string => (JSON.stringify(value) ?? 'nothing').slice(0, 80)

/** That a member, where it is there, has a value that fits. */
export const memberFits = (
  answer: Answer,
  name: string,
  expected: string,
  fits: (value: Json) => boolean,
): [holds: boolean, statement: Statement] => {
  const value = answer.members[name]
  return [
    // That an absent value is null instead of left out harms nobody.
    value === undefined || value === null || fits(value),
    { message: `${name} is not ${expected}`, expected, actual: shown(value), at: `member ${name}` },
  ]
}

/**
 * An answer to a caller that was let in: what another is told says nothing of the token.
 * @throws Undecided where it was not
 */
export const toCaller = (answer: Answer): Answer => {
  if (stringMember(answer, 'error') !== 'invalid_client') return answer
  throw undecided('precondition', 'the client that asks is not authenticated', answer.exchange.id)
}

/** The token is not called active, whatever the answer is otherwise. */
export const notActive = (answer: Answer, which: string): [holds: boolean, statement: Statement] => [
  answer.members.active !== true,
  { message: `${which} is called active`, expected: 'active: false', actual: 'active: true', at: 'member active' },
]

/** The token is called inactive, which is no error (RFC 7662 sections 2.2 and 2.3). */
export const toBeInactive = (answer: Answer, which: string, expect: Voices['expect']): void => {
  if (!expect(answer).toSatisfy(...notActive(answer, which)) || !expect(answer).toHaveStatus(200)) return
  expect(answer).toSatisfy(isObject(answer.json) && answer.members.active === false, {
    message: `the answer does not say that ${which} is inactive`,
    expected: 'active: false',
    actual: isObject(answer.json) ? shown(answer.members.active) : inWords(answer),
    at: 'member active',
  })
}

/** Nothing is told of the token but that it is inactive. */
export const toTellNothing = (answer: Answer, expect: Voices['expect']): void => {
  const told = Object.keys(answer.members).filter((name) => name !== 'active')
  expect(answer).toSatisfy(told.length === 0, {
    message: `more is told of an inactive token: ${told.join(', ').slice(0, 200)}`,
    expected: 'no member but active',
    actual: told.join(', ').slice(0, 200),
    at: `member ${told[0]}`,
  })
}
