/**
 * Words for checks of the revocation endpoint.
 *
 * @module
 */
import { type Answer, answerOf, isSuccess } from '../engine/answer.ts'
import type { Voices } from '../engine/check.ts'
import type { Exchange } from '../engine/exchange.ts'
import type { Grant } from '../engine/grant.ts'
import { madeUp } from '../engine/made-up.ts'
import { holderOf } from '../engine/selector.ts'
import type { Session } from '../engine/session.ts'
import { without } from '../engine/token-request.ts'
import { undecided } from '../engine/verdict.ts'
import { type FreshToken, toBeDead, useAfterRevocation, workingToken } from './token-state.ts'

/** Answers of the revocation endpoint to a POST; a 5xx is a failure of the server. */
const revocationAnswer = (exchange: Exchange): Answer | undefined => {
  const answer = exchange.endpoint === 'revocation' ? answerOf(exchange) : undefined
  return answer && exchange.request.method === 'POST' && answer.status < 500 ? answer : undefined
}

/** Those that say that a token is not valid any more. */
export const revocationResponse = (exchange: Exchange): Answer | undefined => {
  const answer = revocationAnswer(exchange)
  return answer && isSuccess(answer) ? answer : undefined
}

/** Those that refuse a request. What a plain http port answers with is not the endpoint's. */
export const revocationError = (exchange: Exchange): Answer | undefined => {
  const answer = revocationAnswer(exchange)
  const isRefusal = answer !== undefined && !isSuccess(answer) && (answer.status < 300 || answer.status >= 400)
  return isRefusal ? answer : undefined
}

const someClient = ({ subject }: Session) => subject.grants.map(holderOf).find((client) => client !== undefined)

/** Has a token that nobody issued revoked. */
export const provokeRevocation = (session: Session): Promise<Answer> =>
  session.revoke(madeUp(), { client: someClient(session), purpose: 'an unknown token' })

/** Makes a revocation request that must be refused. */
export const provokeRevocationError = (session: Session): Promise<Answer> =>
  session.revoke('', { client: someClient(session), changes: [without('token')], purpose: 'no token' })

/** Whether the token of a grant can be revoked where no hint says what it is. */
const isRevocable = async (session: Session, grant: Grant): Promise<boolean> => {
  const token = await workingToken(session, grant)
  await session.revoke(token.value, { client: token.client, purpose: 'another such token, without a hint' })
  return !(await useAfterRevocation(session, token)).works
}

/**
 * A token is revoked whatever the hint says, where it is without a hint.
 * @throws Undecided where it is not without one either
 */
export const judgeHint = async (
  session: Session,
  grant: Grant,
  hintFor: (token: FreshToken) => string,
  expect: Voices['expect'],
): Promise<void> => {
  const token = await workingToken(session, grant)
  const hint = hintFor(token)
  const { client } = token
  const revocation = await session.revoke(token.value, { client, hint, purpose: `token_type_hint=${hint}` })
  const use = await useAfterRevocation(session, token)
  if (use.works && !(await isRevocable(session, grant))) {
    const message = `the ${token.kind} is not revoked without a hint either`
    throw undecided('precondition', message, revocation.exchange.id)
  }
  toBeDead(use, token, expect)
}
