/**
 * What observations of the token endpoint look at, and how one such answer is provoked where a run has none.
 *
 * @module
 */
import { type Answer, answerOf, isSuccess } from '../engine/answer.ts'
import { inWords, type Judge } from '../engine/assertion.ts'
import type { Exchange } from '../engine/exchange.ts'
import { isObject } from '../engine/json-members.ts'
import type { Session } from '../engine/session.ts'
import { having } from '../engine/token-request.ts'

const tokenAnswer = (exchange: Exchange): Answer | undefined =>
  exchange.endpoint === 'token' ? answerOf(exchange) : undefined

/** Successful answers of the token endpoint. */
export const successfulResponse = (exchange: Exchange): Answer | undefined => {
  const answer = tokenAnswer(exchange)
  return answer && isSuccess(answer) ? answer : undefined
}

/**
 * Error answers of the token endpoint: those to a POST. What another method is answered with is HTTP's business, and a
 * 5xx is a failure of the server rather than an OAuth error.
 */
export const errorResponse = (exchange: Exchange): Answer | undefined => {
  const answer = tokenAnswer(exchange)
  return answer && exchange.request.method === 'POST' && !isSuccess(answer) && answer.status < 500 ? answer : undefined
}

/** Both. */
export const anyResponse = (exchange: Exchange): Answer | undefined =>
  successfulResponse(exchange) ?? errorResponse(exchange)

/** Makes a successful token request. */
export const provokeSuccess = async (session: Session): Promise<void> => {
  const grant = session.subject.grants[0]
  if (grant) await session.control(grant)
}

/** Makes a token request that must be refused. */
export const provokeError = async (session: Session): Promise<void> => {
  const grant = session.subject.grants[0]
  if (grant) await session.request(grant, 'an unknown grant type', having('grant_type', 'urn:oauth2spec:unknown'))
}

/** An answer of the token endpoint is one JSON object, labelled as JSON (RFC 6749 sections 5.1 and 5.2). */
export const judgeJson = (answer: Answer, expect: Judge): void => {
  expect(answer).toSatisfy(answer.mediaType === 'application/json', {
    message: 'the answer is not labelled as JSON',
    expected: 'Content-Type: application/json',
    actual: answer.mediaType || 'no Content-Type',
    at: 'header content-type',
  })
  expect(answer).toSatisfy(isObject(answer.json), {
    message: 'the body is not one JSON object',
    expected: 'a JSON object',
    actual: inWords(answer),
    at: 'body',
  })
}
