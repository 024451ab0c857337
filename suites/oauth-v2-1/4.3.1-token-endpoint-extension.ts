/**
 * OAuth 2.1 section 4.3.1: Token Endpoint Extension of the refresh token grant.
 *
 * @module
 */
import { isSuccess } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check, type Selector } from '../../engine/check.ts'
import { type Client, type Grant, isConfidential, mayUse } from '../../engine/grant.ts'
import { holderOf, opensResource, resource, revocationEndpoint } from '../../engine/selector.ts'
import { asClient, having } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { errorDefects } from '../error-defects.ts'
import { oauth21 } from '../profile.ts'
import { publicRefresh, refresh, replayAfterRotation } from '../refresh-rotation.ts'
import { oneRefreshGrant, revokedBy } from '../token-state.ts'

/** The first public client that refreshes, with another one that may refresh too. */
const publicRefreshByOther: Selector<{ grant: Grant; other: Client }> = {
  reason: 'the descriptor has no public client with a refresh_token grant beside another public client that may use it',
  select: (subject) =>
    publicRefresh
      .select(subject)
      .flatMap(({ grant }) => {
        const own = subject.grants.find(
          ({ client }) =>
            client !== undefined &&
            client !== holderOf(grant) &&
            !isConfidential(client) &&
            mayUse(client, 'refresh_token'),
        )
        return own?.client ? [{ grant, other: own.client }] : []
      })
      .slice(0, 1),
}

export const oauth21RefreshRequestChecks = [
  check({
    id: 'oauth-v2-1/4.3.1/client-id-matches',
    title: 'A public client’s refresh token is refused with the client_id of another client',
    requirements: ['OAUTH21-4.3.1-client-id-matches'],
    needs: [oauth21],
    each: publicRefreshByOther,
    requests: 3,
    why: 'client_id is all that ties the refresh token of a public client to it.',
    mistake: 'The client is derived from the refresh token, and client_id is only looked up.',
    fix: 'Compare client_id with the client that the refresh token was issued to, and answer another with invalid_grant.',
    probe: async ({ session, grant, other, expect }) => {
      await session.controlOf(other)
      const purpose = `the refresh token of ${holderOf(grant)?.name} as ${other.name}`
      const answer = await session.request(grant, purpose, asClient(other))
      expect(answer).toBeOAuthError('invalid_grant')
    },
    caughtBy: [...errorDefects('invalid_grant'), 'refresh-by-any-client'],
  }),
  check({
    id: 'oauth-v2-1/4.3.1/grant-still-active',
    title: 'A refresh brings no token once the grant was ended by revocation',
    requirements: ['OAUTH21-4.3.1-grant-still-active'],
    needs: [oauth21, revocationEndpoint],
    each: oneRefreshGrant,
    requests: 5,
    why: 'Who takes back an authorization relies on it that no new token is issued for it.',
    mistake: 'The refresh token is looked at by itself, and the state of the grant that it belongs to is not.',
    fix: 'Look up the grant behind a refresh token at each use, and answer with invalid_grant where it has ended.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const { request, replacement } = await refresh(session, await session.prepare(grant))
      const current = replacement ?? request.parameters.find(([name]) => name === 'refresh_token')?.[1] ?? ''
      await revokedBy(session, grant, current, { hint: 'refresh_token' })
      const answer = await session.submit(having('refresh_token', current)(request), 'a refresh after the revocation')
      expect(answer).toBeOAuthError('invalid_grant')
    },
    caughtBy: [
      ...errorDefects('invalid_grant'),
      'refresh-token-survives-revocation',
      'refresh-token-revoked-late',
      'unknown-refresh-token-crashes',
    ],
  }),
  check({
    id: 'oauth-v2-1/4.3.1/reuse-revokes-grant',
    title: 'When a replaced refresh token is presented, the one in use and its access token fall',
    requirements: ['OAUTH21-4.3.1-reuse-revokes-grant'],
    needs: [oauth21],
    each: publicRefresh,
    requests: 7,
    takesTime: true,
    why: 'One of the two who have it is a thief, and nobody can tell which: only ending the grant stops them.',
    mistake: 'The old refresh token is refused as an unknown one is, and what it was is forgotten.',
    fix: 'Remember which tokens belong together, and revoke all of them when a replaced refresh token is presented.',
    probe: async ({ session, grant, subject, expect, should }) => {
      const { active, access_token } = await replayAfterRotation(session, grant)
      const isRefused = expect(active).toBeOAuthError('invalid_grant')
      if (!isRefused || !resource.met(subject) || !grant.from || !opensResource(grant.from, subject)) return
      if (access_token === undefined) throw undecided('precondition', 'the refresh brought no access token')
      const answer = await session.resource(access_token, 'the access token of the grant')
      should(answer).toSatisfy(!isSuccess(answer), {
        message: 'the access token of the grant still works',
        expected: 'a refusal',
        actual: inWords(answer),
        at: 'status',
      })
    },
    caughtBy: [...errorDefects('invalid_grant'), 'unknown-refresh-token-crashes', 'replay-revokes-nothing'],
  }),
]
