/**
 * What an access token says of itself: by its claims where it is a JSON Web Token, or else by introspection.
 *
 * @module
 */
import type { Answer } from '../engine/answer.ts'
import { oneGrant, type Selector } from '../engine/check.ts'
import type { Grant, Subject } from '../engine/grant.ts'
import type { Json } from '../engine/json-members.ts'
import { introspectionEndpoint } from '../engine/selector.ts'
import type { Session } from '../engine/session.ts'
import { undecided } from '../engine/verdict.ts'
import { signedToken } from './altered-token.ts'
import { introspectorOf } from './token-state.ts'

export type Claims = { readonly answer: Answer; readonly claims: { readonly [name: string]: Json } }

const isIntrospected = (grant: Grant, subject: Subject): boolean =>
  introspectionEndpoint.met(subject) && introspectorOf(subject, grant) !== undefined

/** Whether the access tokens of a grant can be read, or asked about. */
export const tells = (grant: Grant, subject: Subject): boolean =>
  grant.grant_type !== 'refresh_token' &&
  (subject.provider.descriptor.documented?.access_token?.format === 'jwt' || isIntrospected(grant, subject))

/** The first grant whose access tokens can be read, or asked about. */
export const tellingGrant: Selector<{ grant: Grant }> = oneGrant(
  'access tokens are neither documented as JSON Web Tokens (documented.access_token.format) nor introspected',
  tells,
)

const introspected = async (session: Session, grant: Grant, token: string): Promise<Claims> => {
  const client = introspectorOf(session.subject, grant)
  const answer = await session.introspect(token, { client, purpose: `what the ${grant.name} token is` })
  if (answer.members.active === true) return { answer, claims: answer.members }
  throw undecided('precondition', 'a valid token is not called active', answer.exchange.id)
}

/**
 * What the access token of a grant's control says of itself.
 * @throws Undecided where it can neither be read nor asked about
 */
export const claimsOf = async (session: Session, grant: Grant): Promise<Claims> => {
  const { access_token, answer } = await session.control(grant)
  const signed = signedToken(access_token)
  if (signed) return { answer, claims: signed.claims }
  if (isIntrospected(grant, session.subject)) return introspected(session, grant, access_token)
  throw undecided(
    'precondition',
    'the access token is no JSON Web Token, and nobody introspects it',
    answer.exchange.id,
  )
}

// What it is written as is another matter.
const audienceIn = ({ aud }: Claims['claims']): string[] =>
  (Array.isArray(aud) ? aud : [aud]).flatMap((value) =>
    value === undefined || value === null || value === ''
      ? []
      : [typeof value === 'string' ? value : JSON.stringify(value)],
  )

/**
 * Whom the access token of a grant's control is meant for, as it says itself or, where it does not, as introspection
 * says of it; nobody where neither does.
 * @throws Undecided where it can neither be read nor asked about
 */
export const audienceOf = async (
  session: Session,
  grant: Grant,
): Promise<{ readonly answer: Answer; readonly audience: readonly string[] }> => {
  const own = await claimsOf(session, grant)
  const audience = audienceIn(own.claims)
  const isAsked = audience.length === 0 && own.answer.exchange.endpoint === 'token'
  if (!isAsked || !isIntrospected(grant, session.subject)) return { answer: own.answer, audience }
  const { access_token } = await session.control(grant)
  const { answer, claims } = await introspected(session, grant, access_token)
  return { answer, audience: audienceIn(claims) }
}
