/**
 * Where RFC 9207 applies, and what its checks share.
 *
 * @module
 */
import { stringMember } from '../../engine/answer.ts'
import type { AuthorizationResponse } from '../../engine/authorization-flow.ts'
import type { Need } from '../../engine/check.ts'
import type { Session } from '../../engine/session.ts'
import { parameterIn } from '../authorization-response.ts'

/** The iss parameter, claimed by the descriptor. */
export const issParameter: Need = {
  reason:
    'the descriptor does not say that responses carry iss (server.authorization_response_iss_parameter_supported)',
  met: ({ provider, grants }) =>
    provider.descriptor.server?.authorization_response_iss_parameter_supported === true &&
    grants.some(({ grant_type }) => grant_type === 'authorization_code'),
}

/** The iss of a response; a response by JARM has it inside its JWT (section 2). */
export const issOf = (response: AuthorizationResponse): string | undefined => parameterIn(response, 'iss')

export const isJwtResponse = (response: AuthorizationResponse): boolean =>
  parameterIn(response, 'response') !== undefined

/** The issuer that the metadata name. */
export const issuerInMetadata = async (session: Session): Promise<string | undefined> =>
  stringMember(await session.metadata(), 'issuer')
