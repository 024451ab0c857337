/**
 * Requests in which a parameter comes twice (RFC 6749 sections 3.1 and 3.2): which parameters a documented request has,
 * and how a request that repeats one is judged.
 *
 * @module
 */
import type { Judge } from '../engine/assertion.ts'
import { outcomeInWords } from '../engine/authorization-assertion.ts'
import { by, eachGrant, ofEachKind, type Selector } from '../engine/check.ts'
import type { Grant, Subject } from '../engine/grant.ts'
import { madeUp } from '../engine/made-up.ts'
import { grantsWithChallenge, inAForm, oneCodeGrant } from '../engine/selector.ts'
import type { Session } from '../engine/session.ts'
import { repeating } from '../engine/token-request.ts'
import { judgeRefusal } from './authorization-response.ts'

/** The parameters of a documented authorization request, code_challenge in the first request that has one. */
export const repeatableInAuthorization: Selector<{ grant: Grant; parameter: string }> = {
  reason: oneCodeGrant.reason,
  select: (subject: Subject) => [
    ...by(oneCodeGrant, 'parameter', ({ grant }) => [
      'response_type',
      'client_id',
      'redirect_uri',
      'state',
      ...(grant.authorizationRequest.parameters?.scope === undefined ? [] : ['scope']),
    ]).select(subject),
    ...by(grantsWithChallenge, 'parameter', ['code_challenge']).select(subject).slice(0, 1),
  ],
}

/** Second values that show which of two was taken; a parameter that is not here comes with the same value again. */
const secondValues: { readonly [parameter: string]: () => string } = {
  redirect_uri: () => 'https://attacker.example/callback',
  state: madeUp,
}

const addressOf = (url: string): string => url.split('?')[0] ?? url

/** Judges that an authorization request with a parameter twice is not processed. */
export const judgeRepeatedInAuthorization = async (
  session: Session,
  expect: Judge,
  grant: Grant,
  parameter: string,
): Promise<void> => {
  await session.control(grant)
  const second = secondValues[parameter]?.()
  const changes = [repeating(parameter, second)]
  const purpose = `${parameter} twice, with ${second === undefined ? 'the same value' : 'two values'}`
  const outcome = await session.requestAuthorization(grant, { changes, purpose })
  judgeRefusal(expect, outcome, 'invalid_request')
  if (parameter !== 'redirect_uri' || !outcome.response || !second) return
  expect(outcome).toSatisfy(addressOf(outcome.response.uri) !== second, {
    message: 'of two redirection URIs, the one that is not registered was used',
    expected: 'no redirect to a URI that is not registered',
    actual: `${outcomeInWords(outcome)}, to ${second}`,
    at: 'url',
  })
}

/** The parameters that a documented token request has of its own. */
const ownParameters = (grant: Grant): string[] => [
  'grant_type',
  ...(grant.grant_type === 'authorization_code' ? ['code', 'redirect_uri'] : []),
  ...(grant.grant_type === 'refresh_token' ? ['refresh_token'] : []),
  ...(grant.grant_type === 'password' ? ['username', 'password'] : []),
  ...Object.keys(grant.parameters),
]

/** Grants whose token request has its parameters in a form. */
export const formGrants = ofEachKind(
  eachGrant('the descriptor documents no grant whose parameters are in a form', inAForm),
)

/** Each parameter of each token request in a form. */
export const repeatableInTokenRequest = by(formGrants, 'parameter', ({ grant }) => ownParameters(grant))

/** Judges that a token request with a parameter twice is refused. */
export const judgeRepeatedInTokenRequest = async (
  session: Session,
  expect: Judge,
  grant: Grant,
  parameter: string,
  second: 'the same value' | 'another value',
): Promise<void> => {
  const repeated = second === 'the same value' ? repeating(parameter) : repeating(parameter, madeUp())
  const answer = await session.request(grant, `${parameter} twice, with ${second}`, repeated)
  expect(answer).toBeOAuthError('invalid_request')
}
