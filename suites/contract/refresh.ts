/**
 * Contract, refresh: what the documentation says of refresh tokens.
 *
 * @module
 */
import { type Answer, isSuccess, stringMember } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { leeway } from '../../engine/clock.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { inAForm, resource } from '../../engine/selector.ts'
import type { Session } from '../../engine/session.ts'
import { undecided } from '../../engine/verdict.ts'
import { withRefreshToken } from '../refresh-rotation.ts'
import { refreshedLater, refreshWith } from '../token-state.ts'
import { documentedGrants, documentedSuccess, documents, sourceOfGrant } from './documented.ts'
import { askResource, documentedStatus, needsToken, opensResource } from './documented-resource.ts'
import { lifetimeOf, waitUntil } from './expiry.ts'

const entryOf = (grant: Grant | undefined, { provider }: Subject) =>
  provider.descriptor.documented?.refresh?.find((entry) => entry.grant === grant?.name)

const refreshGrants = documentedGrants(
  'the descriptor documents no refresh_token grant',
  (grant) => grant.grant_type === 'refresh_token' && grant.from !== undefined,
)

/** The grant that the refresh token of a refresh_token grant comes from: the selector has seen that there is one. */
const origin = (grant: Grant): Grant => grant.from ?? grant

/** The documented refresh. */
const refresh = (
  session: Session,
  grant: Grant,
  { refresh_token }: { readonly refresh_token: string },
): Promise<Answer> => refreshWith(session, grant, refresh_token, `the documented ${grant.name} request`)

/**
 * The access token of a refresh that succeeds. That it does is for `contract/refresh/new-access-token` to judge.
 *
 * @throws Undecided where it does not
 */
const refreshed = (answer: Answer): string => {
  const token = isSuccess(answer) ? stringMember(answer, 'access_token') : undefined
  if (token !== undefined) return token
  throw undecided('precondition', `the documented refresh did not succeed: ${inWords(answer)}`, answer.exchange.id)
}

const inAFormOnly = {
  'form-refused-for-refresh-token': documents((grant) => inAForm(grant) && grant.grant_type === 'refresh_token'),
} as const

export const refreshContractChecks = [
  check({
    id: 'contract/refresh/offered',
    title: 'A grant brings the documented refresh token',
    requirements: ['CONTRACT-refresh-offered'],
    each: documentedGrants('the descriptor documents no refresh token', (grant) => grant.offersRefreshToken),
    requests: 2,
    why: 'Without it the client sends its user, or its secret, around again whenever the access token expires.',
    mistake: 'Refresh tokens are only issued for a scope that the documentation does not name.',
    fix: 'Return refresh_token in the response, as documented.',
    source: ({ grant }, subject) => entryOf(grant, subject)?.source,
    probe: async ({ session, grant, expect }) => {
      const answer = await documentedSuccess(session, grant)
      expect(answer).toSatisfy((stringMember(answer, 'refresh_token') ?? '') !== '', {
        message: 'refresh_token is missing or empty',
        expected: 'a non-empty string refresh_token',
        actual: inWords(answer),
        at: 'member refresh_token',
      })
    },
    caughtBy: ['refresh-token-withheld'],
  }),
  check({
    id: 'contract/refresh/new-access-token',
    title: 'A refresh brings another access token',
    requirements: ['CONTRACT-refresh-new-access-token'],
    each: refreshGrants,
    requests: 4,
    why: 'A client refreshes to get more time, which the old token does not have.',
    mistake: 'The endpoint returns the cached access token for as long as that is valid.',
    fix: 'Issue an access token of its own for each refresh.',
    source: sourceOfGrant,
    probe: async ({ session, grant, expect }) => {
      const old = await withRefreshToken(session, origin(grant))
      const first = await refresh(session, grant, old)
      if (!expect(first).toBeTokenResponse()) return
      const answer = await refreshedLater(session, grant, old, first)
      expect(answer).toSatisfy(refreshed(answer) !== old.access_token, {
        message: 'the access token is the old one',
        expected: 'another access token',
        actual: 'the access token that was there before',
        at: 'member access_token',
      })
    },
    caughtBy: ['refresh-returns-old-access-token', 'form-refused-for-refresh-token'],
    caughtWhere: inAFormOnly,
  }),
  check({
    id: 'contract/refresh/opens-resource',
    title: 'The access token of a refresh opens the resource',
    requirements: ['CONTRACT-refresh-opens-resource'],
    needs: [resource],
    each: refreshGrants,
    requests: 5,
    why: 'The client drops the old token as soon as it has the new one.',
    mistake: 'The refreshed token lacks a claim, an audience or a scope that the API looks for.',
    fix: 'Issue access tokens by the same code, whatever grant asks for them.',
    source: sourceOfGrant,
    probe: async ({ session, subject, grant, expect }) => {
      await needsToken(session)
      const old = await withRefreshToken(session, origin(grant))
      const token = refreshed(await refresh(session, grant, old))
      const answer = await askResource(session, token, 'with the refreshed token')
      expect(answer).toBeServed(documentedStatus(subject))
    },
    caughtBy: ['refreshed-access-token-refused', 'authorization-header-ignored'],
  }),
  check({
    id: 'contract/refresh/after-expiry',
    title: 'After the access token has expired, a refresh brings one that works',
    requirements: ['CONTRACT-refresh-after-expiry'],
    needs: [resource],
    each: refreshGrants,
    requests: 7,
    takesTime: true,
    why: 'This is the moment that refresh tokens are for.',
    mistake: 'The refresh token is bound to a session, or to a signature check, that ends with the access token.',
    fix: 'Let a refresh token live longer than the access token beside it.',
    source: sourceOfGrant,
    probe: async ({ session, subject, grant, expect }) => {
      await needsToken(session)
      const old = await withRefreshToken(session, origin(grant))
      await opensResource(session, old.access_token)
      await waitUntil(session, old, lifetimeOf(old, origin(grant), subject) + leeway)
      const answer = await refresh(session, grant, old)
      if (!expect(answer).toBeTokenResponse()) return
      const opened = await askResource(session, refreshed(answer), 'with the refreshed token')
      expect(opened).toBeServed(documentedStatus(subject))
    },
    caughtBy: [
      'refresh-token-dies-with-access-token',
      'refreshed-access-token-refused',
      'form-refused-for-refresh-token',
    ],
    caughtWhere: inAFormOnly,
  }),
  check({
    id: 'contract/refresh/rotation',
    title: 'A refresh brings another refresh token, or none, as documented',
    requirements: ['CONTRACT-refresh-rotation'],
    each: documentedGrants(
      'the descriptor does not document whether a refresh token rotates',
      (grant, subject) => grant.grant_type === 'refresh_token' && entryOf(grant.from, subject)?.rotates !== undefined,
    ),
    requests: 3,
    why: 'A client that keeps the wrong one of two refresh tokens is locked out at the next refresh.',
    mistake: 'Rotation is a setting of the client that the documentation knows nothing of.',
    fix: 'Rotate refresh tokens exactly where the documentation says so.',
    source: ({ grant }, subject) => entryOf(grant.from, subject)?.source,
    probe: async ({ session, subject, grant, expect }) => {
      const old = await withRefreshToken(session, origin(grant))
      const answer = await refresh(session, grant, old)
      refreshed(answer)
      const next = stringMember(answer, 'refresh_token')
      const rotated = next !== undefined && next !== old.refresh_token
      const rotates = entryOf(origin(grant), subject)?.rotates ?? false
      expect(answer).toSatisfy(rotated === rotates, {
        message: rotates ? 'the refresh token was not replaced' : 'the refresh token was replaced',
        expected: rotates ? 'another refresh_token' : 'no refresh_token, or the same one',
        actual: next === undefined ? 'no refresh_token' : rotated ? 'another refresh_token' : 'the same refresh_token',
        at: 'member refresh_token',
      })
    },
    caughtBy: ['refresh-token-not-rotated', 'refresh-token-always-rotated'],
  }),
]
