/**
 * What comes of a refresh token when the person that it was issued for logs out.
 *
 * @module
 */
import { type Answer, answerOf } from '../engine/answer.ts'
import type { Need } from '../engine/check.ts'
import type { Exchange } from '../engine/exchange.ts'
import type { Grant } from '../engine/grant.ts'
import type { Session } from '../engine/session.ts'
import { having, tokenRequestOf } from '../engine/token-request.ts'
import type { Cookie } from '../engine/user-agent.ts'
import { undecided } from '../engine/verdict.ts'

/** Somewhere to log out. */
export const endSessionEndpoint: Need = {
  reason: 'the descriptor does not say where a person logs out (server.end_session_endpoint)',
  met: ({ provider }) => provider.descriptor.server?.end_session_endpoint !== undefined,
}

const purpose = 'a refresh after the logout'

/** For an observation: what a refresh after a logout was answered with. */
export const refreshedAfterLogout = (exchange: Exchange): Answer | undefined =>
  exchange.endpoint === 'token' && exchange.purpose === purpose ? answerOf(exchange) : undefined

/**
 * Logs in, gets a refresh token, logs out, and uses it.
 *
 * @param grant a refresh_token grant
 * @throws Undecided where there is no refresh token, or nothing shows that the logout took place
 */
export const refreshAfterLogout = async (session: Session, grant: Grant): Promise<Answer> => {
  const { server } = session.subject.provider.descriptor
  await session.control(grant)
  const from = grant.from ?? grant
  let cookies: readonly Cookie[] = []
  const keep = async (tab: { readonly cookies: () => Promise<readonly Cookie[]> }) => {
    cookies = await tab.cookies()
  }
  const authorization = await session.authorize(from, { fresh: true, purpose: 'a login', atEnd: keep })
  const answer = await session.submit(session.redemption(authorization), 'its code', 'control')
  const refresh_token = answer.members.refresh_token
  if (typeof refresh_token !== 'string') {
    throw undecided('precondition', `the ${from.name} response has no refresh_token`, answer.exchange.id)
  }
  await session.requestAuthorization(from, {
    changes: [
      (request) => ({
        ...request,
        url: server?.end_session_endpoint ?? '',
        parameters: [['client_id', from.client?.client_id ?? '']],
      }),
    ],
    cookies,
    purpose: 'a logout',
    role: 'control',
    atEnd: keep,
  })
  const after = await session.requestAuthorization(from, { cookies, untouched: true, purpose: 'after the logout' })
  const isAsked = after.page?.controls.some(({ kind }) => kind === 'password' || kind === 'text') ?? false
  if (!isAsked) throw undecided('precondition', 'nothing shows that the logout took place', after.exchange.id)
  const request = tokenRequestOf(grant, server?.token_endpoint ?? '')
  return session.submit(having('refresh_token', refresh_token)(request), purpose)
}
