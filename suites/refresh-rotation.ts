/**
 * What becomes of a refresh token once it was used: which one replaces it, what the old one is good for, and when they
 * expire.
 *
 * @module
 */
import { type Answer, isSuccess, stringMember } from '../engine/answer.ts'
import { inWords, type Judge } from '../engine/assertion.ts'
import type { Selector } from '../engine/check.ts'
import { type Client, type Grant, isConfidential, type Subject } from '../engine/grant.ts'
import { holderOf } from '../engine/selector.ts'
import type { Session, Tokens } from '../engine/session.ts'
import { having, type TokenRequest, tokenRequestOf } from '../engine/token-request.ts'
import { isUndecided, undecided } from '../engine/verdict.ts'
import { signedToken } from './altered-token.ts'
import { withS256 } from './pkce.ts'

/** Refresh as a client's metadata have it, where the documentation has no more of it. */
export const refreshAfter = (grant: Grant): Grant => {
  const { documented: _, ...rest } = grant
  return {
    ...rest,
    name: `refresh_token:${grant.client?.name ?? grant.name}`,
    grant_type: 'refresh_token',
    from: withS256(grant),
    authorizationRequest: {},
    parameters: {},
  }
}

/** Documented refresh grants, and those of clients that are registered for them. */
const refreshGrantsOf = ({ grants }: Subject): Grant[] => {
  const documented = grants.filter(({ grant_type, from }) => grant_type === 'refresh_token' && from !== undefined)
  const registered = grants.filter(
    ({ grant_type, client }, index) =>
      grant_type === 'authorization_code' &&
      client?.grant_types?.includes('refresh_token') &&
      !documented.some((grant) => holderOf(grant) === client) &&
      grants.findIndex((other) => other.grant_type === grant_type && other.client === client) === index,
  )
  return [...documented, ...registered.map(refreshAfter)]
}

const selecting = (reason: string, fits: (client: Client) => boolean): Selector<{ grant: Grant }> => ({
  reason,
  select: (subject) =>
    refreshGrantsOf(subject).flatMap((grant) => {
      const client = holderOf(grant)
      return client && fits(client) ? [{ grant }] : []
    }),
})

/** Refresh by clients that cannot authenticate. */
export const publicRefresh = selecting(
  'the descriptor has no public client with a refresh_token grant',
  (client) => !isConfidential(client),
)

/** Refresh by applications in a browser. */
export const browserRefresh = selecting(
  'the descriptor has no browser-based application (application_type: browser) with a refresh_token grant',
  ({ application_type }) => application_type === 'browser',
)

/** A refresh that succeeded. */
export type Refreshed = {
  readonly request: TokenRequest
  readonly answer: Answer
  /** What replaced the refresh token; absent where nothing did. */
  readonly replacement?: string
  /** Whether the tokens are of use only with a key that the client has (RFC 9449). */
  readonly isBound: boolean
}

/**
 * Refreshes.
 *
 * @throws Undecided where no token comes
 */
export const refresh = async (session: Session, request: TokenRequest): Promise<Refreshed> => {
  const answer = await session.submit(request, 'a refresh', 'control')
  if (!isSuccess(answer)) {
    throw undecided('precondition', `the refresh did not succeed: ${inWords(answer)}`, answer.exchange.id)
  }
  const next = stringMember(answer, 'refresh_token')
  const isReplaced = next !== undefined && !request.parameters.some(([, value]) => value === next)
  return {
    request,
    answer,
    ...(isReplaced ? { replacement: next } : {}),
    isBound: stringMember(answer, 'token_type')?.toLowerCase() === 'dpop',
  }
}

// Some servers take a refresh token again for a while, for clients that an answer did not reach.
const grace = 60

/**
 * Presents a refresh token that was used before, and once more a minute later where it works at first.
 *
 * @returns all answers, the one that counts last
 */
export const presentAgain = async (
  session: Session,
  request: TokenRequest,
): Promise<readonly [...Answer[], Answer]> => {
  const first = await session.submit(request, 'the refresh token that was used before')
  if (!isSuccess(first)) return [first]
  await session.wait(grace)
  return [first, await session.submit(request, 'the same a minute later')]
}

/**
 * Judges that a refresh token is replaced at every use, works only once, or is bound to a key.
 *
 * @throws Undecided where a refresh does not succeed at all
 */
export const judgeRotation = async (session: Session, expect: Judge, grant: Grant): Promise<void> => {
  const first = await refresh(session, await session.prepare(grant))
  const { replacement } = first
  if (first.isBound) return void expect(first.answer).toBeTokenResponse()
  const again = replacement === undefined ? first.request : having('refresh_token', replacement)(first.request)
  const answer = await session.submit(again, replacement === undefined ? 'the same refresh token' : 'the new one')
  const next = stringMember(answer, 'refresh_token')
  const isRotated = replacement !== undefined && next !== undefined && next !== replacement
  expect(answer).toSatisfy(isRotated || !isSuccess(answer), {
    message: 'the refresh token is neither replaced nor bound to a key',
    expected: 'another refresh_token, or a token_type of DPoP',
    actual: `${inWords(answer)}${next === undefined ? ', and the refresh token goes on working' : ''}`,
    at: 'member refresh_token',
  })
}

/** What responses call the seconds that a refresh token lives; no standard has a name for it. */
const lifetimes = ['refresh_token_expires_in', 'refresh_expires_in'] as const

/** When a refresh token expires, in milliseconds, as far as its response or the token itself says so. */
export const declaredExpiry = (answer: Answer, received: number): number | undefined => {
  const seconds = lifetimes.map((name) => answer.members[name]).find((value) => typeof value === 'number')
  if (typeof seconds === 'number' && seconds > 0) return received + seconds * 1000
  const exp = signedToken(stringMember(answer, 'refresh_token') ?? '')?.claims.exp
  return typeof exp === 'number' ? exp * 1000 : undefined
}

// No lifetime or idle time that anybody chose is longer.
const tenYears = 10 * 365 * 86_400

/**
 * Judges that a refresh token that nobody uses does not live for ever. Where nobody can wait for it, what its response
 * says is taken.
 *
 * @throws Undecided where that says nothing
 */
export const judgeExpiry = async (session: Session, expect: Judge, grant: Grant): Promise<void> => {
  await session.control(grant)
  const tokens = await withRefreshToken(session, grant.from ?? grant)
  const declared = declaredExpiry(tokens.answer, tokens.obtained)
  const waited = await session.wait(tenYears).then(
    () => true,
    (error: unknown) => {
      if (isUndecided(error) && error.undecided === 'limits' && declared !== undefined) return false
      throw error
    },
  )
  if (!waited) {
    return void expect(tokens.answer).toSatisfy((declared ?? 0) < session.now() + tenYears * 1000, {
      message: 'the refresh token says that it lives for more than ten years',
      expected: 'an end within ten years',
      actual: new Date(declared ?? 0).toISOString(),
      at: 'member refresh_token',
    })
  }
  const url = session.subject.provider.descriptor.server?.token_endpoint ?? ''
  const request = having('refresh_token', tokens.refresh_token)(tokenRequestOf(grant, url))
  expect(await session.submit(request, 'a refresh ten years later')).toBeOAuthError('invalid_grant')
}

/** The tokens of a grant, with a refresh token. */
export const withRefreshToken = async (
  session: Session,
  grant: Grant,
): Promise<Tokens & { readonly refresh_token: string }> => {
  const tokens = await session.obtain(grant)
  const { refresh_token } = tokens
  if (refresh_token !== undefined) return { ...tokens, refresh_token }
  throw undecided('precondition', `the ${grant.name} response has no refresh_token`, tokens.answer.exchange.id)
}

/** What is left of a grant once a refresh token that was replaced came back. */
export type Replayed = {
  /** What the refresh token in use brought. */
  readonly active: Answer
  /** The access token that was issued last before that. */
  readonly access_token: string | undefined
}

/**
 * Presents a refresh token that was replaced, and then the one in use.
 *
 * @throws Undecided where it is not replaced, or goes on working
 */
export const replayAfterRotation = async (session: Session, grant: Grant): Promise<Replayed> => {
  const { request, answer, replacement } = await refresh(session, await session.prepare(grant))
  if (replacement === undefined) {
    throw undecided('precondition', 'the refresh token is not replaced', answer.exchange.id)
  }
  const answers = await presentAgain(session, request)
  const last = answers.at(-1)
  if (last && isSuccess(last)) {
    throw undecided('precondition', 'the replaced refresh token still works', last.exchange.id)
  }
  const newest = answers.flatMap((each) => stringMember(each, 'refresh_token') ?? []).at(-1) ?? replacement
  const active = await session.submit(having('refresh_token', newest)(request), 'the refresh token in use')
  return { active, access_token: stringMember(answer, 'access_token') }
}
