/**
 * Words for checks of resource indicators (RFC 8707).
 *
 * @module
 */
import { type Answer, isSuccess, stringMember } from '../engine/answer.ts'
import type { Need, Selector } from '../engine/check.ts'
import type { Grant, Subject } from '../engine/grant.ts'
import { bearer, type Session } from '../engine/session.ts'
import { having, tokenRequestOf } from '../engine/token-request.ts'
import { undecided } from '../engine/verdict.ts'
import { refreshGrants } from './token-state.ts'

/** That clients can name resources. */
export const resourceIndicators: Need = {
  reason: 'the descriptor does not say that clients name resources (resource.resource)',
  met: ({ provider }) => provider.descriptor.resource?.resource !== undefined,
}

/** The identifiers of both resources: the one that is consented to, and another one. */
export const identifiersOf = ({
  provider,
}: Subject): { readonly granted: string; readonly other: string } | undefined => {
  const { resource, second_resource } = provider.descriptor
  return resource?.resource !== undefined && second_resource?.resource !== undefined
    ? { granted: resource.resource, other: second_resource.resource }
    : undefined
}

/** The first refresh of what a resource owner consented to, where there are two resources to name. */
export const refreshForOther: Selector<{ grant: Grant }> = {
  reason:
    'the descriptor does not have both a refresh of an authorization_code grant and two resources that clients name (resource.resource, second_resource.resource)',
  select: (subject) =>
    identifiersOf(subject)
      ? refreshGrants
          .select(subject)
          .filter(({ grant }) => grant.from?.grant_type === 'authorization_code')
          .slice(0, 1)
      : [],
}

/** The access token of an answer; undefined where it has none, whatever else it says. */
export const accessTokenIn = (answer: Answer): string | undefined =>
  isSuccess(answer) ? stringMember(answer, 'access_token') : undefined

/** The tokens of a fresh authorization for one resource, for the grant that a refresh is of. */
export const tokensFor = async (session: Session, grant: Grant, resource: string): Promise<Answer> => {
  const naming = having('resource', resource)
  const authorization = await session.authorize(grant.from ?? grant, { changes: [naming] })
  return session.submit(naming(session.redemption(authorization)), 'a token for one resource', 'control')
}

/**
 * A refresh for a resource, with the newest refresh token that there is.
 *
 * @param last the token response before
 * @throws Undecided where no refresh token was issued
 */
export const refreshFor = (session: Session, grant: Grant, last: Answer, resource: string): Promise<Answer> => {
  const sent = new URLSearchParams(last.exchange.request.body).get('refresh_token')
  const refresh_token = stringMember(last, 'refresh_token') ?? sent
  if (refresh_token === null) throw undecided('precondition', 'no refresh token was issued', last.exchange.id)
  const url = session.subject.provider.descriptor.server?.token_endpoint ?? ''
  const request = having('refresh_token', refresh_token)(tokenRequestOf(grant, url))
  return session.submit(having('resource', resource)(request), `a refresh for ${resource}`)
}

/** Uses a token at the second resource. */
export const atSecondResource = (session: Session, token: string, purpose: string): Promise<Answer> => {
  const { method = 'GET', url = '' } = session.subject.provider.descriptor.second_resource ?? {}
  return session.send('resource', { method, url, headers: [bearer(token)] }, purpose)
}
