/**
 * Client authentication that fails: what is wrong with the credentials, and the answer, which several checks judge.
 *
 * @module
 */
import { type Answer, stringMember } from '../engine/answer.ts'
import type { Grant } from '../engine/grant.ts'
import { madeUp } from '../engine/made-up.ts'
import { authenticates } from '../engine/selector.ts'
import type { Session } from '../engine/session.ts'
import { type Change, unauthenticated, withCredentials, without } from '../engine/token-request.ts'
import { undecided } from '../engine/verdict.ts'

/** Credentials that are wrong, by the method that the client is to use. */
export const falsified: { readonly [credentials: string]: Change } = {
  'a wrong secret': withCredentials({ client_secret: madeUp() }),
  'an unknown client': withCredentials({ client_id: madeUp(), client_secret: madeUp() }),
}

const changes: typeof falsified = { ...falsified, 'no credentials': unauthenticated }

/** The answer to failed authentication, once in a run: an account that is locked helps nobody. */
export const failedWith = (session: Session, grant: Grant, credentials: string): Promise<Answer> =>
  session.once(JSON.stringify([grant.name, credentials]), () => {
    session.failsToAuthenticate(grant.client?.name ?? grant.name)
    return session.request(grant, credentials, changes[credentials] ?? without('grant_type'))
  })

/**
 * Shows that clients are authenticated, so that a token says something of their credentials. Who has none shows nothing.
 *
 * @throws Undecided where a wrong secret, or nothing in the place of another proof, brings a token too
 */
export const showAuthenticated = async (session: Session, grant: Grant): Promise<void> => {
  if (grant.authentication === 'none') return
  const answer = await failedWith(session, grant, authenticates(grant) ? 'a wrong secret' : 'no credentials')
  if (stringMember(answer, 'access_token') === undefined) return
  throw undecided('precondition', 'the server asks for no client authentication here', answer.exchange.id)
}
