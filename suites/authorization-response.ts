/**
 * What came to redirection URIs: what observations of the authorization endpoint look at, and how a request that must
 * not be processed is judged.
 *
 * @module
 */
import type { Judge } from '../engine/assertion.ts'
import {
  type AuthorizationErrorCode,
  issuedParameters,
  outcomeInWords,
  responseParameter,
} from '../engine/authorization-assertion.ts'
import {
  type Authorization,
  type AuthorizationOutcome,
  type AuthorizationResponse,
  authorizationResponseOf,
} from '../engine/authorization-flow.ts'
import type { Exchange, WireRequest } from '../engine/exchange.ts'
import { oneCodeGrant } from '../engine/selector.ts'
import type { Session } from '../engine/session.ts'
import { having } from '../engine/token-request.ts'
import { undecided } from '../engine/verdict.ts'

/** What came to a redirection URI. */
export const authorizationResponse = (exchange: Exchange): AuthorizationResponse | undefined =>
  exchange.endpoint === 'redirection' && exchange.authorizationRequest
    ? authorizationResponseOf(exchange, 'redirect', exchange.authorizationRequest)
    : undefined

/** A parameter of the response, wherever it is. */
export const parameterIn = ({ query, fragment, form }: AuthorizationResponse, name: string): string | undefined =>
  query.get(name) ?? fragment.get(name) ?? form.get(name) ?? undefined

/** What brought a code. */
export const successfulAuthorizationResponse = (exchange: Exchange): AuthorizationResponse | undefined => {
  const response = authorizationResponse(exchange)
  return response && parameterIn(response, 'code') ? response : undefined
}

/** What brought an error. */
export const authorizationErrorResponse = (exchange: Exchange): AuthorizationResponse | undefined => {
  const response = authorizationResponse(exchange)
  return response && parameterIn(response, 'error') !== undefined ? response : undefined
}

/** The parameters of an authorization request. */
export const parametersOf = ({ method, body, url }: WireRequest): URLSearchParams =>
  new URLSearchParams(method === 'POST' ? body : (url.split('?')[1] ?? ''))

/** The parameters of the authorization request that is answered. */
export const requestParameters = ({ request }: AuthorizationResponse): URLSearchParams => parametersOf(request)

/** A code that can be redeemed, where one came. */
export const authorizationIn = (outcome: AuthorizationOutcome): Authorization | undefined => {
  const code = responseParameter(outcome, 'code')
  return outcome.response && code ? { ...outcome, response: outcome.response, code } : undefined
}

/**
 * Tells whether anything was seen of the answer at all.
 *
 * @throws Undecided where the user agent was sent to a place that the descriptor does not name
 */
export const seen = (outcome: AuthorizationOutcome): AuthorizationOutcome => {
  if (outcome.elsewhere === undefined) return outcome
  throw undecided('precondition', `no answer was seen: ${outcomeInWords(outcome)}`, outcome.exchange.id)
}

/**
 * Judges that a request is not processed: it brings one of these errors by redirection, or any where none is named, or
 * a page of the server itself.
 *
 * @throws Undecided where nothing was seen of the answer
 */
export const judgeRefusal = (
  expect: Judge,
  outcome: AuthorizationOutcome,
  ...codes: readonly AuthorizationErrorCode[]
): boolean =>
  seen(outcome).response && codes.length > 0
    ? expect(outcome).toBeAuthorizationError(...codes)
    : expect(outcome).toIssueNoCode()

/**
 * Judges that a request brings a code, and returns it.
 *
 * @returns undefined where the client is told an error
 * @throws Undecided where neither is seen
 */
export const judgeCode = (expect: Judge, outcome: AuthorizationOutcome): Authorization | undefined => {
  const authorization = authorizationIn(outcome)
  if (!authorization && responseParameter(outcome, 'error') === undefined) {
    throw undecided('precondition', `neither code nor error came: ${outcomeInWords(outcome)}`, outcome.exchange.id)
  }
  return expect(outcome).toIssueCode() ? authorization : undefined
}

/** The values of a response parameter, wherever they are. */
export const valuesIn = ({ query, fragment, form }: AuthorizationResponse, name: string): string[] =>
  [query, fragment, form].flatMap((part) => part.getAll(name))

/** The state that a request has once, within its grammar (Appendix A.5); undefined where none is to come back. */
export const soleState = (response: AuthorizationResponse): string | undefined => {
  const [state, ...others] = requestParameters(response).getAll('state')
  return others.length === 0 && state !== undefined && /^[\x20-\x7E]+$/.test(state) ? state : undefined
}

/** A response type that nobody defined. */
export const unknownResponseType = 'x_unknown'

/** Makes an authorization request that brings a code. */
export const provokeCode = async (session: Session): Promise<void> => {
  const [first] = oneCodeGrant.select(session.subject)
  if (first) await session.control(first.grant)
}

/** Makes an authorization request that must be refused. */
export const provokeAuthorizationError = async (session: Session): Promise<void> => {
  const [first] = oneCodeGrant.select(session.subject)
  if (!first) return
  await session.control(first.grant)
  await session.requestAuthorization(first.grant, {
    changes: [having('response_type', unknownResponseType)],
    purpose: 'an unknown response type',
  })
}

/** Where a request led, as far as two can be compared: what was issued, the error, or the status of the last page. */
export const endOf = (outcome: AuthorizationOutcome): string => {
  const { response, elsewhere, answers } = outcome
  const issued = issuedParameters(outcome)
  if (issued.length > 0) return issued.join(' and ')
  if (response) return `error=${parameterIn(response, 'error') ?? ''}`
  return elsewhere === undefined ? `status ${answers.at(-1)?.status ?? 0}` : 'elsewhere'
}
