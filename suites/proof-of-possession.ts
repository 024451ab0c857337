/**
 * Words for checks of tokens that are bound to a key (RFC 9449).
 *
 * @module
 */
import type { Answer } from '../engine/answer.ts'
import { isSuccess, stringMember } from '../engine/answer.ts'
import { oneGrant, type Selector } from '../engine/check.ts'
import { proofAlgorithm } from '../engine/dpop.ts'
import type { Grant, Subject } from '../engine/grant.ts'
import { opensResource } from '../engine/selector.ts'
import type { Session } from '../engine/session.ts'
import { undecided } from '../engine/verdict.ts'

/** Whether the client of a grant has all its tokens bound, so that it gets none without a proof (section 5.2). */
const isAlwaysBound = ({ client }: Grant, { provider }: Subject): boolean =>
  provider.descriptor.clients?.[client?.name ?? '']?.dpop_bound_access_tokens === true

const takesProofs = (grant: Grant, subject: Subject): boolean => {
  const algorithms = subject.provider.descriptor.server?.dpop_signing_alg_values_supported
  return algorithms?.includes(proofAlgorithm) ?? isAlwaysBound(grant, subject)
}

/** The first grant whose tokens can be bound to a key. */
export const bindingGrant: Selector<{ grant: Grant }> = oneGrant(
  `the descriptor does not say that tokens are bound by DPoP proofs with ${proofAlgorithm} (server.dpop_signing_alg_values_supported, or dpop_bound_access_tokens of a client); binding by mutual TLS is not looked at`,
  (grant, subject) =>
    grant.grant_type !== 'refresh_token' && takesProofs(grant, subject) && opensResource(grant, subject),
)

/**
 * What the documented request of a grant is answered with when it has a proof.
 * @throws Undecided where it does not succeed without one either
 */
export const requestWithProof = async (session: Session, grant: Grant): Promise<Answer> => {
  if (!isAlwaysBound(grant, session.subject)) await session.control(grant)
  return session.submitWithProof(await session.prepare(grant), `the ${grant.name} request with a proof`)
}

/** Whether a token response says that the token is bound to a key (section 5). */
export const isBound = (answer: Answer): boolean => stringMember(answer, 'token_type')?.toLowerCase() === 'dpop'

/**
 * An access token that is bound to the key of the run.
 * @throws Undecided where there is none
 */
export const boundToken = async (session: Session, grant: Grant): Promise<string> => {
  const answer = await requestWithProof(session, grant)
  const token = stringMember(answer, 'access_token')
  if (isSuccess(answer) && isBound(answer) && token !== undefined) return token
  throw undecided('precondition', 'no token was issued that is bound to a key', answer.exchange.id)
}
