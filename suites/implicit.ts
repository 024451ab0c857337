/**
 * Access tokens in authorization responses (RFC 6749 section 4.2), which later documents want to be gone.
 *
 * @module
 */
import type { Judge } from '../engine/assertion.ts'
import { issuedParameters, outcomeInWords } from '../engine/authorization-assertion.ts'
import type { AuthorizationChange } from '../engine/authorization-request.ts'
import type { Grant } from '../engine/grant.ts'
import type { Session } from '../engine/session.ts'
import { having } from '../engine/token-request.ts'
import { seen } from './authorization-response.ts'

/** Judges that a response type brings no access token in the authorization response. */
export const judgeNoTokenInResponse = async (
  session: Session,
  expect: Judge,
  grant: Grant,
  response_type = 'token',
  ...others: readonly AuthorizationChange[]
): Promise<void> => {
  if (grant.grant_type === 'authorization_code') await session.control(grant)
  const changes = [having('response_type', response_type), ...others]
  const purpose = `response_type=${response_type}`
  const outcome = seen(await session.requestAuthorization(grant, { changes, purpose }))
  expect(outcome).toSatisfy(!issuedParameters(outcome).includes('access_token'), {
    message: `response_type=${response_type} brings an access token in the authorization response`,
    expected: 'no access token',
    actual: outcomeInWords(outcome),
    at: 'url',
  })
}
