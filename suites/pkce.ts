/**
 * PKCE (RFC 7636): to which clients of a provider it applies, and what a challenge is redeemed with.
 *
 * @module
 */

import { type Answer, stringMember } from '../engine/answer.ts'
import type { Judge } from '../engine/assertion.ts'
import type { AuthorizationOutcome } from '../engine/authorization-flow.ts'
import {
  type AuthorizationChange,
  codeChallenge,
  codeVerifier,
  parameterOf,
  withChallenge,
  withoutChallenge,
} from '../engine/authorization-request.ts'
import type { Need, Selector } from '../engine/check.ts'
import { type Grant, isConfidential, type Subject } from '../engine/grant.ts'
import type { Session } from '../engine/session.ts'
import { having, without } from '../engine/token-request.ts'
import { undecided } from '../engine/verdict.ts'
import { authorizationIn, judgeRefusal, seen } from './authorization-response.ts'

/** Verifier and challenge of RFC 7636 Appendix B. */
export const appendixB = {
  code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
} as const

const methodsOf = ({ provider }: Subject): readonly string[] =>
  provider.descriptor.server?.code_challenge_methods_supported ?? []

const documentedMethod = ({ documented }: Grant): string | undefined =>
  documented?.authorization_request?.code_challenge_method

const isCodeGrant = ({ grant_type }: Grant): boolean => grant_type === 'authorization_code'

/** Whether the descriptor says that the server knows PKCE, of a grant or at all. */
const claimsPkce = (subject: Subject): boolean =>
  methodsOf(subject).length > 0 || subject.grants.some((grant) => documentedMethod(grant) !== undefined)

/** PKCE, claimed by metadata or by the documentation of a grant. */
export const pkce: Need = {
  reason:
    'the descriptor does not say that the server supports PKCE (server.code_challenge_methods_supported, or a documented code_challenge_method)',
  met: (subject) => subject.grants.some(isCodeGrant) && claimsPkce(subject),
}

/** The plain method, claimed likewise. */
export const plainMethod: Need = {
  reason: 'the descriptor does not say that the server supports the plain method of PKCE',
  met: (subject) =>
    methodsOf(subject).includes('plain') || subject.grants.some((grant) => documentedMethod(grant) === 'plain'),
}

/** The list of methods that the server supports, to compare with. */
export const listedMethods: Need = {
  reason: 'the descriptor does not list the methods of PKCE (server.code_challenge_methods_supported)',
  met: (subject) => methodsOf(subject).length > 0,
}

/** Whether that list has plain. */
export const listsPlain = (subject: Subject): boolean => methodsOf(subject).includes('plain')

/** A grant with an S256 challenge in its authorization request, whether or not its documentation has one. */
export const withS256 = (grant: Grant): Grant =>
  grant.authorizationRequest.code_challenge_method === 'S256'
    ? grant
    : { ...grant, authorizationRequest: { ...grant.authorizationRequest, code_challenge_method: 'S256' } }

type Selection = (subject: Subject) => Grant[]

/** The first public client's and the first confidential client's. */
const ofEachKind =
  (grantsOf: Selection): Selection =>
  (subject) => {
    const grants = grantsOf(subject)
    const kinds = [false, true].map((kind) => grants.find(({ client }) => isConfidential(client) === kind))
    return kinds.filter((grant) => grant !== undefined)
  }

const codeGrants: Selection = ({ grants }) => grants.filter(isCodeGrant)

/** Whether PKCE is claimed for a grant. */
export const isPkceClaimed = (grant: Grant, subject: Subject): boolean =>
  documentedMethod(grant) !== undefined || methodsOf(subject).length > 0

/** Those for which PKCE is claimed, the documented ones first; all by S256, which every such server knows. */
export const pkceGrantsOf: Selection = (subject) => {
  const grants = codeGrants(subject).filter((grant) => isPkceClaimed(grant, subject))
  const uses = ({ authorizationRequest }: Grant) => authorizationRequest.code_challenge_method !== undefined
  return [...grants.filter(uses), ...grants.filter((grant) => !uses(grant))].map(withS256)
}

const selecting = (grantsOf: Selection, reason: string): Selector<{ grant: Grant }> => ({
  reason,
  select: (subject) => grantsOf(subject).map((grant) => ({ grant })),
})

const where =
  (grantsOf: Selection, fits: (grant: Grant) => boolean): Selection =>
  (subject) =>
    grantsOf(subject).filter(fits)

/** One grant with a challenge: for what does not depend on the client. */
export const onePkceGrant = selecting((subject) => pkceGrantsOf(subject).slice(0, 1), pkce.reason)

/** The same; where PKCE is claimed for none, any grant with a challenge, which a server without PKCE ignores. */
export const oneCodeGrantWithS256 = selecting(
  (subject) => [...pkceGrantsOf(subject), ...codeGrants(subject).map(withS256)].slice(0, 1),
  'the descriptor documents no authorization_code grant',
)

/** One grant with a challenge, where the documentation of no grant says anything of PKCE. */
export const grantWithUndocumentedPkce = selecting(
  (subject) =>
    subject.grants.some((grant) => documentedMethod(grant) !== undefined)
      ? []
      : codeGrants(subject).map(withS256).slice(0, 1),
  'the documentation says itself that the server supports PKCE (code_challenge_method), or there is no authorization_code grant',
)

/** One of a public and one of a confidential client. */
export const eachPkceKind = selecting(ofEachKind(pkceGrantsOf), pkce.reason)

export const publicPkceGrant = selecting(
  where(ofEachKind(pkceGrantsOf), ({ client }) => !isConfidential(client)),
  'the descriptor documents no authorization request with PKCE of a public client',
)

export const confidentialPkceGrant = selecting(
  where(ofEachKind(pkceGrantsOf), ({ client }) => isConfidential(client)),
  'the descriptor documents no authorization request with PKCE of a confidential client',
)

/** One grant of a public and one of a confidential client, whatever is said of PKCE. */
export const eachCodeKind = selecting(ofEachKind(codeGrants), 'the descriptor documents no authorization_code grant')

export const publicCodeGrant = selecting(
  where(ofEachKind(codeGrants), ({ client }) => !isConfidential(client)),
  'the descriptor documents no authorization_code grant of a public client',
)

export const confidentialCodeGrant = selecting(
  where(ofEachKind(codeGrants), ({ client }) => isConfidential(client)),
  'the descriptor documents no authorization_code grant of a confidential client',
)

/** With a challenge sent as it is, by a method or by none, and a verifier to redeem it with. */
export const withRawChallenge =
  (code_challenge: string, method?: string, code_verifier = code_challenge): AuthorizationChange =>
  (request) => {
    const bare = without('code_challenge_method')(request)
    const named = method === undefined ? bare : having('code_challenge_method', method)(bare)
    return { ...having('code_challenge', code_challenge)(named), code_verifier }
  }

/** With a plain challenge of its own. */
export const withPlainChallenge: AuthorizationChange = (request) => withChallenge(codeVerifier(), 'plain')(request)

/** For `caughtWhere`: defects that are only shown where the server lists a method. */
export const whereListed = (
  method: string,
  ...defects: readonly string[]
): { readonly [defect: string]: (subject: Subject) => boolean } =>
  Object.fromEntries(defects.map((defect) => [defect, (subject) => methodsOf(subject).includes(method)]))

/** The verifier that belongs to the challenge of a request. */
export const verifierOf = ({ request }: AuthorizationOutcome): string => request.code_verifier ?? ''

/**
 * Redeems a code with another verifier than its own, once in a run, which succeeds where the server does no PKCE.
 *
 * @throws Undecided where it does not succeed with its own either
 */
export const redeemWithOtherVerifier = async (session: Session, grant: Grant): Promise<Answer> => {
  await session.control(grant)
  return session.once(`${grant.name}, with another verifier`, async () => {
    const authorization = await session.authorize(grant, { role: 'probe', purpose: 'an S256 challenge' })
    const request = having('code_verifier', codeVerifier())(session.redemption(authorization))
    return session.submit(request, 'another verifier')
  })
}

/**
 * Shows that the verifier is compared with the challenge, so that a token says that they belong together.
 *
 * @throws Undecided where another verifier brings a token too
 */
export const showVerifierCompared = async (session: Session, grant: Grant): Promise<void> => {
  const answer = await redeemWithOtherVerifier(session, grant)
  if (stringMember(answer, 'access_token') === undefined) return
  throw undecided('precondition', 'a wrong code_verifier brings a token too', answer.exchange.id)
}

/**
 * Without a challenge, and without what OpenID Connect has in its place: a server may spare a client PKCE that it knows
 * to verify a nonce.
 */
export const withoutProtection: AuthorizationChange = (request) => {
  const bare = without('nonce')(withoutChallenge(request))
  const scopes = parameterOf(bare, 'scope')?.split(' ') ?? []
  const others = scopes.filter((scope) => scope !== 'openid')
  if (others.length === scopes.length) return bare
  return others.length === 0 ? without('scope')(bare) : having('scope', others.join(' '))(bare)
}

/**
 * Judges that a client gets no token without PKCE: the authorization endpoint refuses to issue a code, or the token
 * endpoint to redeem it.
 */
export const judgeNoTokenWithoutPkce = async (
  session: Session,
  expect: Judge,
  grant: Grant,
  change: AuthorizationChange = withoutChallenge,
): Promise<void> => {
  await session.control(grant)
  const outcome = await session.requestAuthorization(grant, { purpose: 'without code_challenge', changes: [change] })
  const authorization = authorizationIn(outcome)
  if (!authorization) return void judgeRefusal(expect, outcome)
  const answer = await session.submit(session.redemption(authorization), 'its code, without code_verifier')
  expect(answer).toIssueNoToken()
}

/** Judges that a plain challenge brings no code. */
export const judgePlainRefused = async (session: Session, expect: Judge, grant: Grant): Promise<void> => {
  await session.control(grant)
  const changes = [withPlainChallenge]
  expect(seen(await session.requestAuthorization(grant, { purpose: 'a plain challenge', changes }))).toIssueNoCode()
}

/** Whether the documented request of a grant has a code challenge. */
export const isCodeGrantWithChallenge = ({ grant_type, authorizationRequest }: Grant): boolean =>
  grant_type === 'authorization_code' && authorizationRequest.code_challenge_method !== undefined

/**
 * What comes of a challenge that names no method: the refusal, or what its codes are redeemed for with the challenge as
 * their verifier, and with what it is the hash of. Each is tried with a code of its own, as a verifier that does not match
 * may cost it.
 *
 * @throws Undecided where a second code does not come
 */
export const withoutMethod = async (
  session: Session,
  grant: Grant,
): Promise<
  | { readonly refusal: AuthorizationOutcome; readonly plain?: never; readonly hashed?: never }
  | { readonly refusal?: never; readonly plain: Answer; readonly hashed: Answer }
> => {
  const verifier = codeVerifier()
  const changes = [withRawChallenge(codeChallenge(verifier, 'S256'))]
  const purpose = 'a challenge without method'
  const outcome = await session.requestAuthorization(grant, { purpose, changes })
  const first = authorizationIn(outcome)
  if (!first) return { refusal: outcome }
  const plain = await session.submit(session.redemption(first), 'the challenge as its verifier')
  const second = session.redemption(await session.authorize(grant, { role: 'probe', purpose, changes }))
  const request = having('code_verifier', verifier)(second)
  return { plain, hashed: await session.submit(request, 'what the challenge is the hash of') }
}
