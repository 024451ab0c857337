/**
 * RFC 7009 section 2.1: Revocation Request.
 *
 * @module
 */
import { isSuccess, stringMember } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { by, check, type Selector } from '../../engine/check.ts'
import { type Client, type Grant, isConfidential, type Subject } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { holderOf, revocationEndpoint } from '../../engine/selector.ts'
import type { Session } from '../../engine/session.ts'
import {
  byMethod,
  type Change,
  inQuery,
  unauthenticated,
  withCredentials,
  without,
} from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { errorDefects } from '../error-defects.ts'
import { judgeHint } from '../revocation.ts'
import {
  eachKindOfToken,
  type FreshToken,
  freshTokens,
  oneRefreshGrant,
  refreshedLater,
  refreshWith,
  revokedBy,
  showDead,
  showWorking,
  toBeAlive,
  useAccessToken,
  useAfterRevocation,
  watchedGrant,
  workingAccessToken,
  workingRefreshToken,
  workingToken,
} from '../token-state.ts'

const needs = [revocationEndpoint]

/** Seconds after which a revoked token must still be revoked. */
const pause = 10

const otherKind = { access_token: 'refresh_token', refresh_token: 'access_token' } as const

const falsified: { readonly [credentials: string]: Change } = {
  'a wrong secret': withCredentials({ client_secret: madeUp() }),
  'no secret': unauthenticated,
}

const confidentialGrant: Selector<{ grant: Grant }> = {
  reason: 'the descriptor documents no grant of a confidential client whose access tokens can be seen to work',
  select: (subject) =>
    watchedGrant
      .select({ ...subject, grants: subject.grants.filter(({ client }) => isConfidential(client)) })
      .slice(0, 1),
}

/** A token of each kind, and another client with a grant of its own. */
const foreignTokens: Selector<{ grant: Grant; other: Client }> = {
  reason: 'the descriptor has no grant whose tokens can be seen to work beside another client that has a grant',
  select: (subject: Subject) =>
    eachKindOfToken.select(subject).flatMap(({ grant }) => {
      const other = subject.grants.find(({ client }) => client !== undefined && client !== holderOf(grant))?.client
      return other ? [{ grant, other }] : []
    }),
}

/**
 * Shows that a refresh token which was revoked does not work.
 *
 * @throws Undecided where it does
 */
const showRevoked = async (session: Session, grant: Grant, token: string): Promise<void> => {
  const answer = await refreshWith(session, grant, token, 'the revoked refresh token')
  if (!isSuccess(answer)) return
  throw undecided('precondition', 'the revoked refresh token still works', answer.exchange.id)
}

/**
 * Shows of another refresh token that it does not work right after it was revoked.
 *
 * @throws Undecided where it does
 */
const showRevokedAtOnce = async (session: Session, grant: Grant): Promise<void> => {
  const { refresh_token } = await freshTokens(session, grant)
  await revokedBy(session, grant, refresh_token, { hint: 'refresh_token' })
  await showRevoked(session, grant, refresh_token)
}

export const revocationRequestChecks = [
  check({
    id: 'rfc7009/2.1/form-post',
    title: 'A token is revoked by a form in a POST, and not by a GET',
    requirements: ['RFC7009-2.1-form-post'],
    needs,
    each: watchedGrant,
    requests: 9,
    why: 'A token in a URI ends up in logs, and a GET is sent by whoever shows a user an image.',
    mistake: 'The route takes parameters from wherever they are, and any method.',
    fix: 'Read the token from the form in the body of a POST, and answer GET with 405.',
    probe: async ({ session, grant, expect, should }) => {
      const token = await workingAccessToken(session, grant)
      const { value, client } = token
      const changes = [byMethod('GET'), inQuery]
      await session.revoke(value, { client, changes, purpose: 'the request by GET' })
      const between = await token.use('the token, after a request by GET')
      // JSONP is a GET too (section 2.3), so that some read the text as if any GET were allowed.
      await toBeAlive(between, token, should)
      if (!between.works) return
      const posted = await session.revoke(value, { client, purpose: 'the request by POST' })
      const isUnsupported = stringMember(posted, 'error') === 'unsupported_token_type'
      expect(posted).toSatisfy(isSuccess(posted) || isUnsupported, {
        message: 'a form in a POST is refused',
        expected: '200',
        actual: inWords(posted),
        at: 'status',
      })
      // That 200 is said, and nothing is revoked, is for rfc7009/2/revoke-access-token to judge.
      if (isSuccess(posted)) await showDead(session, token)
    },
    caughtBy: ['revocation-by-get'],
  }),
  check({
    id: 'rfc7009/2.1/token-required',
    title: 'A revocation request without a token is refused with invalid_request',
    requirements: ['RFC7009-2.1-token-required'],
    needs,
    each: confidentialGrant,
    requests: 2,
    why: 'A client that misspells the parameter must not believe that the token is revoked.',
    mistake: 'A missing token is looked up like any other and, being unknown, answered with 200.',
    fix: 'Check that token is there before it is looked up.',
    probe: async ({ session, grant, expect }) => {
      const client = holderOf(grant)
      await revokedBy(session, grant, madeUp())
      const answer = await session.revoke('', { client, changes: [without('token')], purpose: 'no token' })
      expect(answer).toBeOAuthError('invalid_request')
    },
    caughtBy: [...errorDefects('invalid_request'), 'revocation-without-token'],
  }),
  check({
    id: 'rfc7009/2.1/hint-extends-search',
    title: 'A token is revoked also where token_type_hint names the wrong type',
    requirements: ['RFC7009-2.1-hint-extends-search'],
    needs,
    each: eachKindOfToken,
    requests: 12,
    why: 'The hint is there to speed up the search: a wrong one must not save a token.',
    mistake: 'The hint decides which table is searched, and nothing else is.',
    fix: 'Search the hinted type first, and then all others.',
    probe: ({ session, grant, expect }) => judgeHint(session, grant, ({ kind }) => otherKind[kind], expect),
    caughtBy: ['hint-restricts-revocation'],
  }),
  check({
    id: 'rfc7009/2.1/client-authenticated',
    title: 'A confidential client that does not authenticate revokes nothing',
    requirements: ['RFC7009-2.1-client-authenticated'],
    needs,
    each: by(confidentialGrant, 'credentials', Object.keys(falsified)),
    requests: 6,
    failsAuthentication: true,
    why: 'Otherwise whoever has seen a token can cut off the client that uses it.',
    mistake: 'The endpoint authenticates nobody, as knowing the token seems proof enough.',
    fix: 'Authenticate the client as at the token endpoint before anything else.',
    probe: async ({ session, grant, credentials, expect }) => {
      const token = await workingAccessToken(session, grant)
      session.failsToAuthenticate(grant.client?.name ?? grant.name)
      const changes = [falsified[credentials] ?? unauthenticated]
      const answer = await session.revoke(token.value, { client: token.client, changes, purpose: credentials })
      expect(answer).toBeOAuthError('invalid_client')
      await toBeAlive(await token.use('the token, after a request that was not authenticated'), token, expect)
    },
    caughtBy: [
      ...errorDefects('invalid_client'),
      'invalid-client-400',
      'secret-unverified-for-revocation',
      'unauthenticated-revocation',
    ],
  }),
  check({
    id: 'rfc7009/2.1/token-ownership',
    title: 'A client cannot revoke the token of another client, and is told so',
    requirements: ['RFC7009-2.1-token-ownership', 'RFC7009-2.1-ownership-error'],
    needs,
    each: foreignTokens,
    requests: 6,
    why: 'A client that has seen a token of another must not be able to cut it off.',
    mistake: 'The token is found by its value alone, and revoked for whoever has authenticated.',
    fix: 'Compare the client of the token with the one that authenticated, and refuse the request.',
    probe: async ({ session, grant, other, expect, should }) => {
      await session.controlOf(other)
      const token = await workingToken(session, grant)
      const answer = await session.revoke(token.value, { client: other, purpose: `revocation as ${other.name}` })
      const after = await token.use(`the ${token.kind}, after another client asked to revoke it`)
      // That a foreign token is answered as an unknown one is widely done, and tells the client nothing that it may
      // not know.
      should(answer).toSatisfy(!isSuccess(answer) && (stringMember(answer, 'error') ?? '') !== '', {
        message: 'the client is not told that the token was issued to another',
        expected: 'an error response',
        actual: inWords(answer),
        at: 'status',
      })
      await toBeAlive(after, token, expect)
    },
    caughtBy: ['foreign-token-revoked', 'foreign-token-called-revoked', 'error-as-html', 'error-without-code'],
  }),
  check({
    id: 'rfc7009/2.1/for-good',
    title: 'A revoked refresh token stays revoked',
    requirements: ['RFC7009-2.1-immediate'],
    needs,
    each: oneRefreshGrant,
    requests: 8,
    takesTime: true,
    why: 'Whoever has the token only has to try again.',
    mistake: 'Revoked tokens are kept in a cache, and forgotten there, or known to one node of several only.',
    fix: 'Store the revocation where the token itself is stored.',
    probe: async ({ session, grant, expect }) => {
      const token = await workingRefreshToken(session, grant)
      await revokedBy(session, grant, token.value, { hint: 'refresh_token' })
      await session.wait(pause)
      const { answer, works } = await token.use(`the revoked refresh token, ${pause} s later`)
      if (works) await showRevokedAtOnce(session, grant)
      expect(answer).toBeOAuthError('invalid_grant')
    },
    caughtBy: [...errorDefects('invalid_grant'), 'unknown-refresh-token-crashes', 'revocation-forgotten'],
  }),
  check({
    id: 'rfc7009/2.1/refresh-cascades-to-access',
    title: 'The access token of an authorization falls with its refresh token',
    requirements: ['RFC7009-2.1-refresh-cascades-to-access'],
    needs,
    each: {
      reason: 'the descriptor documents no refresh_token grant whose first access token can be seen to work',
      select: (subject: Subject) =>
        oneRefreshGrant
          .select(subject)
          .filter(({ grant: { from } }) => from && watchedGrant.select({ ...subject, grants: [from] }).length > 0),
    },
    requests: 8,
    why: 'A user who takes back an authorization does not expect it to go on for another hour.',
    mistake: 'The refresh token is deleted, and nothing says which access tokens came from it.',
    fix: 'Keep what belongs to one authorization together, and revoke all of it.',
    probe: async ({ session, grant, expect }) => {
      const { access_token, refresh_token } = await freshTokens(session, grant)
      const first = grant.from ?? grant
      await showWorking(session, first, access_token)
      await revokedBy(session, grant, refresh_token, { hint: 'refresh_token' })
      const use: FreshToken['use'] = (purpose) => useAccessToken(session, first, access_token, purpose)
      const after = await useAfterRevocation(session, { kind: 'access_token', use })
      if (after.works) await showRevoked(session, grant, refresh_token)
      // Only a server that revokes access tokens at all is asked to.
      const client = holderOf(first)
      const alone = after.works && (await session.revoke(access_token, { client, purpose: 'the access token' }))
      const isUnsupported = alone && stringMember(alone, 'error') === 'unsupported_token_type'
      expect(after.answer).toSatisfy(!after.works || isUnsupported === true, {
        message: 'the access token still works after its refresh token was revoked',
        expected: 'a refusal',
        actual: inWords(after.answer),
        at: 'status',
      })
    },
    caughtBy: ['access-token-outlives-refresh-token'],
  }),
  check({
    id: 'rfc7009/2.1/access-cascades-to-refresh',
    title: 'After its access token was revoked, a refresh token brings another access token or is refused',
    requirements: ['RFC7009-2.1-access-cascades-to-refresh'],
    needs,
    each: oneRefreshGrant,
    requests: 8,
    why: 'Both are allowed, and a client can handle both: a new token, or a new authorization.',
    mistake: 'The refresh returns the cached access token, which was revoked, or fails in the lookup of what is gone.',
    fix: 'Issue a new access token on each refresh, or answer invalid_grant.',
    probe: async ({ session, subject, grant, expect }) => {
      const tokens = await freshTokens(session, grant)
      const { access_token, refresh_token } = tokens
      const revocation = await session.revoke(access_token, {
        client: holderOf(grant),
        hint: 'access_token',
        purpose: 'the access token is revoked',
      })
      const refreshed = await refreshWith(
        session,
        grant,
        refresh_token,
        'a refresh, after the access token was revoked',
      )
      const answer = await refreshedLater(session, grant, tokens, refreshed)
      if (!isSuccess(answer)) return void expect(answer).toBeOAuthError('invalid_grant')
      if (!isSuccess(revocation)) {
        const message = `the access token could not be revoked: ${inWords(revocation)}`
        throw undecided('precondition', message, revocation.exchange.id)
      }
      const isAnother = expect(answer).toSatisfy(stringMember(answer, 'access_token') !== access_token, {
        message: 'the refresh returns the access token that was revoked',
        expected: 'another access token',
        actual: inWords(answer),
        at: 'member access_token',
      })
      const first = grant.from ?? grant
      if (!isAnother || watchedGrant.select({ ...subject, grants: [first] }).length === 0) return
      const use: FreshToken['use'] = (purpose) => useAccessToken(session, first, access_token, purpose)
      await showDead(session, { kind: 'access_token', use })
    },
    caughtBy: ['refresh-returns-old-access-token', 'refresh-returns-revoked-token'],
  }),
]
