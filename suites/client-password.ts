/**
 * Whether the right credentials of a client are taken (RFC 6749 section 2.3.1).
 *
 * @module
 */
import { type Answer, stringMember } from '../engine/answer.ts'
import { inWords, type Judge } from '../engine/assertion.ts'
import type { Grant } from '../engine/grant.ts'
import type { Session } from '../engine/session.ts'
import { showAuthenticated } from './failed-authentication.ts'

/** Whether an answer says that the client could not be authenticated. */
export const refusesClient = (answer: Answer): boolean =>
  answer.status === 401 || stringMember(answer, 'error') === 'invalid_client'

/**
 * Judges whether the credentials were taken; whatever else went wrong is for the control to say.
 *
 * @throws Undecided where the documented request does not succeed either, or a wrong secret is as good
 */
export const judgeAuthentication = async (
  answer: Answer,
  { session, grant, expect }: { readonly session: Session; readonly grant: Grant; readonly expect: Judge },
): Promise<void> => {
  const taken = expect(answer).toSatisfy(!refusesClient(answer), {
    message: 'the right credentials were refused',
    expected: 'a token response',
    actual: inWords(answer),
    at: 'status',
  })
  if (!taken) return
  await session.control(grant)
  await showAuthenticated(session, grant)
}
