/**
 * Whether a token works: an access token at the resource or, where there is none, by introspection; a refresh token
 * where it is spent. What is revoked, or must not have been, is shown by its use.
 *
 * @module
 */
import { type Answer, isSuccess, stringMember } from '../engine/answer.ts'
import { inWords } from '../engine/assertion.ts'
import { oneGrant, type Selector, type Voices } from '../engine/check.ts'
import { type Client, type Grant, isConfidential, type Subject } from '../engine/grant.ts'
import { madeUp } from '../engine/made-up.ts'
import { grantsOfType, holderOf, introspectionEndpoint, opensResource } from '../engine/selector.ts'
import type { AboutToken, Role, Session } from '../engine/session.ts'
import { having, tokenRequestOf } from '../engine/token-request.ts'
import { undecided } from '../engine/verdict.ts'
import { showUnknownRefused } from './bearer-token.ts'

/** The client that introspects the tokens of a grant: the protected resource's, or the confidential client itself. */
export const introspectorOf = ({ provider, clients }: Subject, grant: Grant): Client | undefined => {
  const named = provider.descriptor.documented?.introspection?.client
  const client = named === undefined ? holderOf(grant) : clients.find(({ name }) => name === named)
  return isConfidential(client) ? client : undefined
}

const atResource = (grant: Grant, subject: Subject): boolean =>
  subject.provider.descriptor.resource !== undefined && opensResource(grant, subject)

const isWatched = (grant: Grant, subject: Subject): boolean =>
  atResource(grant, subject) || (introspectionEndpoint.met(subject) && introspectorOf(subject, grant) !== undefined)

/** Whether there is no resource, so that a token is seen to work by introspection only. */
export const watchedByIntrospection = ({ provider }: Subject): boolean => provider.descriptor.resource === undefined

/** The first grant of a client whose access tokens can be seen to work. */
export const watchedGrant: Selector<{ grant: Grant }> = oneGrant(
  'the descriptor documents no grant of a client whose access tokens can be seen to work, at a resource or by introspection',
  (grant, subject) => grant.client !== undefined && grant.grant_type !== 'refresh_token' && isWatched(grant, subject),
)

/** The grants that refresh the tokens of some client. */
export const refreshGrants: Selector<{ grant: Grant }> = {
  reason: 'the descriptor documents no refresh_token grant of a client',
  select: (subject) =>
    grantsOfType('refresh_token')
      .select(subject)
      .filter(({ grant }) => holderOf(grant)),
}

/** The first of them. */
export const oneRefreshGrant: Selector<{ grant: Grant }> = {
  reason: refreshGrants.reason,
  select: (subject) => refreshGrants.select(subject).slice(0, 1),
}

/** A grant whose access token, and one whose refresh token can be seen to work. */
export const eachKindOfToken: Selector<{ grant: Grant }> = {
  reason: 'the descriptor documents no grant of a client whose tokens can be seen to work',
  select: (subject) => [...watchedGrant.select(subject), ...oneRefreshGrant.select(subject)],
}

/** What the use of a token came to. */
export type Use = { readonly answer: Answer; readonly works: boolean }

/** Uses an access token of a grant. */
export const useAccessToken = async (
  session: Session,
  grant: Grant,
  token: string,
  purpose: string,
  role: Role = 'probe',
): Promise<Use> => {
  if (atResource(grant, session.subject)) {
    const answer = await session.resource(token, purpose, undefined, role)
    return { answer, works: isSuccess(answer) }
  }
  const client = introspectorOf(session.subject, grant)
  const answer = await session.introspect(token, { client, hint: 'access_token', purpose, role })
  return { answer, works: answer.members.active === true }
}

/**
 * Shows, once in a run, that a token which nobody issued is not called active, so that one which is so is valid.
 * @throws Undecided where it is
 */
export const showUnknownInactive = async (session: Session, client: Client | undefined): Promise<void> => {
  const answer = await session.once(`introspection by ${client?.name}, of a made-up token`, () =>
    session.introspect(madeUp(), { client, purpose: 'a token that nobody issued', role: 'control' }),
  )
  if (answer.members.active !== true) return
  throw undecided('precondition', 'a made-up token is called active too', answer.exchange.id)
}

/**
 * Shows, once in a run, that an access token which nobody issued does not work.
 * @throws Undecided where it does
 */
export const showUnknownAccessToken = (session: Session, grant: Grant): Promise<void> =>
  atResource(grant, session.subject)
    ? showUnknownRefused(session)
    : showUnknownInactive(session, introspectorOf(session.subject, grant))

/** Shows, once in a run, that a refresh token which nobody issued does not work. */
const showUnknownRefreshToken = async (session: Session, grant: Grant): Promise<void> => {
  const answer = await session.once(`${grant.name}, with a made-up token`, () =>
    refreshWith(session, grant, madeUp(), 'a refresh token that nobody issued'),
  )
  if (!isSuccess(answer)) return
  throw undecided('precondition', 'a made-up refresh token works too', answer.exchange.id)
}

export type FreshToken = {
  readonly kind: 'access_token' | 'refresh_token'
  readonly value: string
  /** The client that it was issued to. */
  readonly client: Client | undefined
  /** Uses it; a refresh token may be spent by that. */
  readonly use: (purpose: string) => Promise<Use>
  /**
   * Shows that one which nobody issued does not work, so that to work says something.
   * @throws Undecided where it does
   */
  readonly showUnknown: () => Promise<void>
}

/**
 * Shows that an access token works, before it is revoked.
 * @throws Undecided where it does not
 */
export const showWorking = async (session: Session, grant: Grant, token: string): Promise<void> => {
  const { answer, works } = await useAccessToken(
    session,
    grant,
    token,
    'the access token, while it is valid',
    'control',
  )
  if (works) return
  throw undecided('precondition', `a fresh access token does not work: ${inWords(answer)}`, answer.exchange.id)
}

/**
 * A fresh access token that was shown to work.
 * @throws Undecided where it does not
 */
export const workingAccessToken = async (session: Session, grant: Grant): Promise<FreshToken> => {
  const { access_token } = await session.obtain(grant)
  await showWorking(session, grant, access_token)
  const use: FreshToken['use'] = (purpose) => useAccessToken(session, grant, access_token, purpose)
  const showUnknown = () => showUnknownAccessToken(session, grant)
  return { kind: 'access_token', value: access_token, client: holderOf(grant), use, showUnknown }
}

/** Uses a refresh token, by the documented request of its grant. */
export const refreshWith = (session: Session, grant: Grant, token: string, purpose: string): Promise<Answer> => {
  const request = tokenRequestOf(grant, session.subject.provider.descriptor.server?.token_endpoint ?? '')
  return session.submit(having('refresh_token', token)(request), purpose)
}

/**
 * The answer to a refresh that brought the old access token: to the next one, in another second. Two JWTs of the same
 * second and with the same claims are one, which says nothing of the server.
 */
export const refreshedLater = async (
  session: Session,
  grant: Grant,
  old: { readonly access_token: string; readonly refresh_token: string },
  answer: Answer,
): Promise<Answer> => {
  if (stringMember(answer, 'access_token') !== old.access_token) return answer
  await session.wait(1.5)
  const token = stringMember(answer, 'refresh_token') ?? old.refresh_token
  return refreshWith(session, grant, token, 'the next refresh, in another second')
}

/**
 * The tokens of a fresh authorization, where a refresh token like this one was shown to work in this run.
 * @throws Undecided where it was not
 */
export const freshTokens = async (
  session: Session,
  grant: Grant,
): Promise<{ readonly access_token: string; readonly refresh_token: string }> => {
  await session.control(grant)
  const { access_token, refresh_token, answer } = await session.obtain(grant.from ?? grant)
  if (refresh_token !== undefined) return { access_token, refresh_token }
  throw undecided('precondition', 'the token response has no refresh_token', answer.exchange.id)
}

/**
 * A fresh refresh token, where one like it was shown to work in this run.
 * @throws Undecided where it was not
 */
export const workingRefreshToken = async (session: Session, grant: Grant): Promise<FreshToken> => {
  const { refresh_token } = await freshTokens(session, grant)
  const use: FreshToken['use'] = async (purpose) => {
    const answer = await refreshWith(session, grant, refresh_token, purpose)
    return { answer, works: isSuccess(answer) }
  }
  const showUnknown = () => showUnknownRefreshToken(session, grant)
  return { kind: 'refresh_token', value: refresh_token, client: holderOf(grant), use, showUnknown }
}

/** The token of a grant that its check is about: the refresh token where it is spent by one, else the access token. */
export const workingToken = (session: Session, grant: Grant): Promise<FreshToken> =>
  grant.grant_type === 'refresh_token' ? workingRefreshToken(session, grant) : workingAccessToken(session, grant)

// Seconds that a resource may take to learn of a revocation (RFC 7009 section 2.1 knows of such a delay).
const propagation = 30

/** What the use of a revoked token came to: an access token that still works is given time. */
export const useAfterRevocation = async (
  session: Session,
  { kind, use }: Pick<FreshToken, 'kind' | 'use'>,
): Promise<Use> => {
  const first = await use(`the revoked ${kind}`)
  if (!first.works || kind === 'refresh_token') return first
  await session.wait(propagation)
  return use(`the revoked ${kind}, ${propagation} s later`)
}

/**
 * Shows that a token which was revoked does not work.
 * @throws Undecided where it does
 */
export const showDead = async (session: Session, token: Pick<FreshToken, 'kind' | 'use'>): Promise<void> => {
  const { answer, works } = await useAfterRevocation(session, token)
  if (works) throw undecided('precondition', `the revoked ${token.kind} still works`, answer.exchange.id)
}

/** The revoked token does not work. */
export const toBeDead = ({ answer, works }: Use, { kind }: FreshToken, expect: Voices['expect']): boolean =>
  expect(answer).toSatisfy(!works, {
    message: `the revoked ${kind} still works`,
    expected: 'a refusal',
    actual: inWords(answer),
    at: 'status',
  })

/**
 * The token still works.
 * @throws Undecided where one that nobody issued works as well
 */
export const toBeAlive = async (
  { answer, works }: Use,
  { kind, showUnknown }: FreshToken,
  expect: Voices['expect'],
): Promise<void> => {
  const isAlive = expect(answer).toSatisfy(works, {
    message: `the ${kind} no longer works`,
    expected: 'a token that works',
    actual: inWords(answer),
    at: 'status',
  })
  if (isAlive) await showUnknown()
}

/**
 * Revokes a token, so that something can be judged then.
 * @throws Undecided where that does not succeed
 */
export const revokedBy = async (
  session: Session,
  grant: Grant,
  token: string,
  about: Partial<AboutToken> = { hint: 'access_token' },
): Promise<Answer> => {
  const client = holderOf(grant)
  const revoked = await session.revoke(token, { client, purpose: 'the token is revoked', role: 'control', ...about })
  if (isSuccess(revoked)) return revoked
  throw undecided('precondition', `the token could not be revoked: ${inWords(revoked)}`, revoked.exchange.id)
}
