/**
 * Words for checks of the resource: a token that opens it, tokens that must not, and the places to send one in.
 *
 * @module
 */
import { type Answer, isSuccess } from '../engine/answer.ts'
import { inWords, type Statement } from '../engine/assertion.ts'
import { by, eachGrant, type Need, oneGrant, type Selector, type Voices } from '../engine/check.ts'
import { leeway } from '../engine/clock.ts'
import type { Grant, Subject } from '../engine/grant.ts'
import { madeUp } from '../engine/made-up.ts'
import { accessToken, opensResource, resource } from '../engine/selector.ts'
import { bearer, type ResourceChange, type Session } from '../engine/session.ts'
import { formEncoded, having } from '../engine/token-request.ts'
import { undecided } from '../engine/verdict.ts'

/** What every check of the resource needs. */
export const protectedResource: readonly Need[] = [resource, accessToken]

/** Whether the descriptor says what scope a token needs. */
export const resourceScope: Need = {
  reason: 'the descriptor does not say what scope the resource needs (resource.scope)',
  met: ({ provider }) => provider.descriptor.resource?.scope !== undefined,
}

/** The resource, once: what parameters are added to where a check depends on no grant. */
export const theResource: Selector<Record<never, never>> = {
  reason: resource.reason,
  select: (subject) => (resource.met(subject) ? [{}] : []),
}

const neededScope = ({ provider }: Subject): string[] => provider.descriptor.resource?.scope?.split(' ') ?? []

/** The first grant whose tokens are good for the resource. */
export const grantForResource: Selector<{ grant: Grant }> = oneGrant(
  'the descriptor documents no grant with the scope of the resource',
  (grant, subject) => grant.grant_type !== 'refresh_token' && opensResource(grant, subject),
)

/**
 * A valid token for the resource: the one of a grant's control, or one that was made by hand. A check must not revoke it.
 * @throws Undecided where there is none
 */
export const validToken = async (session: Session): Promise<string> => {
  const { subject } = session
  const [selected] = grantForResource.select(subject)
  if (selected) return (await session.control(selected.grant)).access_token
  const [byHand] = Object.values(subject.provider.descriptor.documented?.direct_access_tokens ?? {})
  if (byHand) return byHand.access_token
  throw undecided('precondition', grantForResource.reason)
}

/**
 * Shows that a request for the resource is served: the control of one that must not be.
 * @throws Undecided where it is not
 */
export const showServed = async (session: Session, purpose: string, change: ResourceChange): Promise<void> => {
  const answer = await session.resource(undefined, purpose, change, 'control')
  if (!isSuccess(answer)) {
    throw undecided('precondition', `${purpose} did not open the resource: ${inWords(answer)}`, answer.exchange.id)
  }
}

/**
 * Shows that a request for the resource is not served, so that it is the token which opens it.
 * @throws Undecided where it is
 */
export const showRefused = async (session: Session, purpose: string, change: ResourceChange): Promise<void> => {
  const answer = await session.resource(undefined, purpose, change, 'control')
  if (isSuccess(answer)) {
    throw undecided('precondition', 'the resource is served without a token too', answer.exchange.id)
  }
}

/**
 * Shows, once in a run, that a token which nobody issued does not open the resource, so that one which does is valid.
 * @throws Undecided where it does
 */
export const showUnknownRefused = async (session: Session): Promise<void> => {
  const answer = await session.once('the resource, with a made-up token', () =>
    session.resource(madeUp(), 'a token that nobody issued', undefined, 'control'),
  )
  if (isSuccess(answer)) {
    throw undecided('precondition', 'the resource is served with a made-up token too', answer.exchange.id)
  }
}

/** A valid token, shown to open the resource in this session. */
export const openingToken = async (session: Session): Promise<string> => {
  const token = await validToken(session)
  await showServed(session, 'a valid token', inHeader(token))
  return token
}

/** What a negative probe says first: the resource was not served, whatever the answer is otherwise. */
export const notServed = (answer: Answer): [holds: boolean, statement: Statement] => [
  !isSuccess(answer),
  { message: 'the resource was served', expected: 'a refusal', actual: inWords(answer), at: 'status' },
]

/** Refused: to serve is a violation; a redirect or a failure of the server is no violation, and no refusal either. */
export const toRefuse = (answer: Answer, { expect, should }: Pick<Voices, 'expect' | 'should'>): void => {
  if (expect(answer).toSatisfy(...notServed(answer))) should(answer).toBeRefused()
}

/** With Authorization header fields of these values. */
export const authorizedBy =
  (...credentials: readonly string[]): ResourceChange =>
  (request) => ({
    ...request,
    headers: [...request.headers, ...credentials.map((value) => ['Authorization', value] as const)],
  })

/** With tokens in the Authorization header, a field for each (RFC 6750 section 2.1). */
export const inHeader = (...tokens: readonly string[]): ResourceChange =>
  authorizedBy(...tokens.map((token) => bearer(token)[1]))

/** With a body, by POST where the method of the resource has none. */
export const withEntity =
  (mediaType: string, body: string): ResourceChange =>
  (request) => ({
    ...request,
    method: ['GET', 'HEAD'].includes(request.method) ? 'POST' : request.method,
    headers: [...request.headers, ['Content-Type', mediaType]],
    body,
  })

const asParameters = (tokens: readonly string[]): string =>
  formEncoded(tokens.map((token) => ['access_token', token] as const))

/** With tokens as parameters of a form (RFC 6750 section 2.2). */
export const inFormBody = (...tokens: readonly string[]): ResourceChange =>
  withEntity('application/x-www-form-urlencoded', asParameters(tokens))

const withQuery = (url: string, query: string): string => `${url}${url.includes('?') ? '&' : '?'}${query}`

/** With tokens as query parameters (RFC 6750 section 2.3). */
export const inQuery =
  (...tokens: readonly string[]): ResourceChange =>
  (request) => ({
    ...request,
    url: tokens.length === 0 ? request.url : withQuery(request.url, asParameters(tokens)),
  })

/** The ways to send a token. */
export const ways = { 'Authorization header': inHeader, 'form body': inFormBody, query: inQuery } as const

export type Way = keyof typeof ways

/** Shows that a token sent in some way opens the resource, and that the same request without it does not. */
export const showTaken = async (session: Session, way: Way, token: string): Promise<void> => {
  await showRefused(session, `no token in the ${way}`, ways[way]())
  await showServed(session, `a token in the ${way}`, ways[way](token))
}

type OtherWay = Exclude<Way, 'Authorization header'>

const members = { 'form body': 'form_body', query: 'query_parameter' } as const

/** The ways besides the Authorization header that the resource is documented to take a token by. */
export const otherWays = ({ provider }: Subject): OtherWay[] =>
  (['form body', 'query'] as const).filter((way) => provider.descriptor.resource?.[members[way]])

/** That the resource is documented to take a token by such a way. */
export const takesToken = (way: OtherWay): Need => ({
  reason: `the descriptor does not say that the resource takes a token in the ${way} (resource.${members[way]})`,
  met: (subject) => otherWays(subject).includes(way),
})

/** The defects that a check catches because it expects invalid_token for a token that nobody issued. */
export const judgedUnknownToken: readonly string[] = [
  'challenge-missing-on-unknown-token',
  'challenge-without-commas',
  'error-missing-on-unknown-token',
  'login-page-for-unknown-token',
  'refusal-without-reason',
  'unknown-token-403',
  'unknown-token-accepted',
]

/**
 * Judges a way besides the Authorization header that the resource is documented to take a token by: what opens the
 * resource there, opens it here, and nothing else does.
 */
export const judgeOtherWay = async (
  session: Session,
  way: OtherWay,
  { expect, must }: Pick<Voices, 'expect' | 'must'>,
): Promise<void> => {
  const token = await openingToken(session)
  expect(await session.resource(undefined, `a valid token in the ${way}`, ways[way](token))).toBeServed()
  const answer = await session.resource(undefined, `an unknown token in the ${way}`, ways[way](madeUp()))
  if (must(answer).toSatisfy(...notServed(answer))) expect(answer).toBeBearerError('invalid_token')
}

/**
 * A token that opened the resource, and whose stated lifetime has passed.
 * @throws Undecided where the token response states none, or it takes too long
 */
export const expiredToken = async (session: Session, grant: Grant): Promise<string> => {
  const { access_token, expires_in, answer } = await session.obtain(grant)
  if (expires_in === undefined) {
    throw undecided('precondition', 'the token response states no lifetime (expires_in)', answer.exchange.id)
  }
  await showServed(session, 'the token, before it expires', inHeader(access_token))
  await session.wait(expires_in + leeway)
  return access_token
}

/** The first grant that can ask for another scope than the one that the resource needs, and that scope. */
export const otherScope: Selector<{ grant: Grant; scope: string }> = {
  reason: 'the descriptor documents no grant that can ask for another scope than the one of the resource',
  select: (subject) => {
    const needed = neededScope(subject)
    // Of a grant that opens the resource, so that nothing but the scope is changed.
    const asksForScope = (grant: Grant) =>
      (grant.grant_type === 'client_credentials' || grant.grant_type === 'password') && opensResource(grant, subject)
    const others = ({ grant }: { grant: Grant }) =>
      (grant.client?.scope ?? grant.parameters.scope ?? '').split(' ').filter((value) => !needed.includes(value))
    const all = by(eachGrant('', asksForScope), 'scope', others).select(subject)
    return resourceScope.met(subject) ? all.filter(({ scope }) => scope !== '').slice(0, 1) : []
  },
}

/**
 * A valid token that lacks the scope of the resource.
 * @throws Undecided where the server grants that scope all the same
 */
export const tokenOfScope = async (session: Session, grant: Grant, scope: string): Promise<string> => {
  const tokens = await session.obtain(grant, having('scope', scope))
  const granted = (tokens.scope ?? scope).split(' ')
  if (neededScope(session.subject).every((value) => granted.includes(value))) {
    const message = `the token has the scope of the resource, although ${scope} was asked for`
    throw undecided('precondition', message, tokens.answer.exchange.id)
  }
  return tokens.access_token
}

/** Judges that the resource is not served for a valid token that lacks its scope. */
export const judgeScopeEnforced = async (
  session: Session,
  voices: Pick<Voices, 'expect' | 'should'>,
  grant: Grant,
  scope: string,
): Promise<void> => {
  await openingToken(session)
  const token = await tokenOfScope(session, grant, scope)
  toRefuse(await session.resource(token, `a token of scope ${scope}`), voices)
}

const unknown = 'an unknown token'
const otherwiseScoped = 'a token of another scope'

/** Tokens that do not open the resource, as far as the descriptor tells how to get one. */
export const refusedTokens = by(theResource, 'token', (_, subject) =>
  otherScope.select(subject).length > 0 ? [unknown, otherwiseScoped] : [unknown],
)

/**
 * The answer to such a token, beside a valid one that is served.
 * @throws Undecided where it is no refusal
 */
export const refusalOf = async (session: Session, token: string): Promise<Answer> => {
  await openingToken(session)
  const [other] = otherScope.select(session.subject)
  const presented =
    token === otherwiseScoped && other ? await tokenOfScope(session, other.grant, other.scope) : madeUp()
  const answer = await session.resource(presented, token)
  if (isSuccess(answer)) throw undecided('precondition', `${token} was not refused`, answer.exchange.id)
  return answer
}
