/**
 * Approval without anybody being asked: what a person approved once, and what was never theirs to approve.
 *
 * @module
 */
import type { Judge } from '../engine/assertion.ts'
import { issuedParameters, outcomeInWords } from '../engine/authorization-assertion.ts'
import type { AuthorizationChange } from '../engine/authorization-request.ts'
import type { Selector } from '../engine/check.ts'
import type { Grant } from '../engine/grant.ts'
import type { Session } from '../engine/session.ts'
import { having } from '../engine/token-request.ts'
import type { Cookie } from '../engine/user-agent.ts'
import { type AppType, codeGrantsOf, isAssured } from './app-client.ts'

/** Approves a request in a fresh browser, and returns the cookies that it is left with. */
const approveAt = async (session: Session, grant: Grant, uri: string): Promise<readonly Cookie[]> => {
  let cookies: readonly Cookie[] = []
  await session.authorize(grant, {
    changes: [having('redirect_uri', uri)],
    fresh: true,
    purpose: 'a first authorization',
    atEnd: async (tab) => {
      cookies = await tab.cookies()
    },
  })
  return cookies
}

/**
 * Judges that what was approved for one redirection URI is not granted unasked afterwards, at the same or another one.
 *
 * @param again the second request: where it asks to be sent, with what else changed, and what it is
 * @throws Undecided where no code comes for the first one
 */
export const judgeAskedAgain = async (
  session: Session,
  expect: Judge,
  grant: Grant,
  approved: string,
  again: { readonly uri: string; readonly changes?: readonly AuthorizationChange[]; readonly purpose: string },
): Promise<void> => {
  const cookies = await approveAt(session, grant, approved)
  const { uri, changes = [], purpose } = again
  const outcome = await session.requestAuthorization(grant, {
    cookies,
    changes: [having('redirect_uri', uri), ...changes],
    purpose,
  })
  expect(outcome).toSatisfy(outcome.done.length > 0 || issuedParameters(outcome).length === 0, {
    message: 'a code was issued without a page in between',
    expected: 'a page that asks for consent',
    actual: outcomeInWords(outcome),
  })
}

/** The first app with a redirection URI that shows who it is beside one that does not. */
export const oneAssuredApp = (type: AppType): Selector<{ grant: Grant; registered: string; other: string }> => ({
  reason: `the descriptor has no client with application_type: ${type} that has an https redirection URI beside another one`,
  select: (subject) =>
    codeGrantsOf(type, subject)
      .flatMap((grant) => {
        const uris = grant.client?.redirect_uris ?? []
        const [registered, other] = [uris.find(isAssured), uris.find((uri) => !isAssured(uri))]
        return registered !== undefined && other !== undefined ? [{ grant, registered, other }] : []
      })
      .slice(0, 1),
})
