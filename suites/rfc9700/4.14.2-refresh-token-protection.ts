/**
 * RFC 9700 section 4.14.2: Recommendations (for the protection of refresh tokens).
 *
 * @module
 */
import { isSuccess, stringMember } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check, type Need, ofEachKind, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { grantsOfType, loginPages } from '../../engine/selector.ts'
import { having } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { withLongerLife } from '../altered-token.ts'
import { errorDefects } from '../error-defects.ts'
import { endSessionEndpoint, refreshAfterLogout, refreshedAfterLogout } from '../logout.ts'
import { race, racers, rounds } from '../race.ts'
import {
  judgeExpiry,
  judgeRotation,
  presentAgain,
  publicRefresh,
  refresh,
  replayAfterRotation,
} from '../refresh-rotation.ts'
import { broaderScope, judgeScopeKept } from '../refresh-scope.ts'
import {
  accessTokenIn,
  atSecondResource,
  identifiersOf,
  refreshFor,
  refreshForOther,
  tokensFor,
} from '../resource-indicator.ts'

/** Refresh tokens that carry data of the grant. */
const structured: Selector<{ grant: Grant }> = {
  reason: 'the descriptor does not say that refresh tokens are JSON Web Tokens (documented.refresh_token.format)',
  select: (subject) =>
    subject.provider.descriptor.documented?.refresh_token?.format === 'jwt'
      ? grantsOfType('refresh_token').select(subject).slice(0, 1)
      : [],
}

/** Refresh tokens of an authorization that somebody gave, and could log out after. */
const codeRefreshGrants: Selector<{ grant: Grant }> = {
  reason: 'the descriptor documents no refresh_token grant that follows an authorization_code grant',
  select: (subject) =>
    grantsOfType('refresh_token')
      .select(subject)
      .filter(({ grant }) => grant.from?.grant_type === 'authorization_code')
      .slice(0, 1),
}

const codeRefresh: Need = {
  reason: codeRefreshGrants.reason,
  met: (subject) => codeRefreshGrants.select(subject).length > 0,
}

const onePublicRefresh: typeof publicRefresh = {
  reason: publicRefresh.reason,
  select: (subject) => publicRefresh.select(subject).slice(0, 1),
}

const oneBroaderScope: typeof broaderScope = {
  reason: broaderScope.reason,
  select: (subject) => broaderScope.select(subject).slice(0, 1),
}

export const refreshTokenProtectionChecks = [
  check({
    id: 'rfc9700/4.14.2/bound-to-scope',
    title: 'A refresh token brings no scope that was not consented to',
    requirements: ['RFC9700-4.14.2-bound-to-scope'],
    each: oneBroaderScope,
    requests: 4,
    why: 'A refresh asks nobody, so that whoever holds the token decides what it opens.',
    mistake: 'The scope of a refresh is checked against what the client may ask for, instead of what was granted.',
    fix: 'Keep the scope that was consented to with the refresh token, and grant no more than that.',
    probe: async ({ session, grant, scope, expect }) => judgeScopeKept(session, expect, grant, scope),
    caughtBy: [...errorDefects('invalid_scope'), 'refresh-broadens-scope'],
  }),
  check({
    id: 'rfc9700/4.14.2/bound-to-resource-servers',
    title: 'A refresh token brings no token for a resource server that was not consented to',
    requirements: ['RFC9700-4.14.2-bound-to-resource-servers'],
    each: refreshForOther,
    requests: 5,
    why: 'A refresh asks nobody, so that whoever holds the token decides where it leads.',
    mistake: 'The resource of a refresh is compared with all that the server knows, instead of what was consented to.',
    fix: 'Keep the resources that were consented to with the refresh token, and answer others with invalid_target.',
    probe: async ({ session, grant, subject, expect, should }) => {
      const { granted = '', other = '' } = identifiersOf(subject) ?? {}
      const issued = await tokensFor(session, grant, granted)
      const answer = await refreshFor(session, grant, issued, other)
      const token = accessTokenIn(answer)
      if (token === undefined) {
        const kept = await refreshFor(session, grant, issued, granted)
        if (accessTokenIn(kept) !== undefined) return void should(answer).toBeOAuthError('invalid_target')
        const message = 'a refresh for the resource that was consented to is refused as well'
        throw undecided('precondition', message, kept.exchange.id)
      }
      // A server may also ignore the parameter, where the token is no good there.
      const used = await atSecondResource(session, token, 'the token at the other resource')
      const first = accessTokenIn(issued) ?? ''
      if (isSuccess(used) && isSuccess(await atSecondResource(session, first, 'the token of the one at the other'))) {
        throw undecided('precondition', 'the other resource takes tokens for the one as well', used.exchange.id)
      }
      expect(used).toSatisfy(!isSuccess(used), {
        message: 'a refresh brought a token for a resource that was not consented to',
        expected: 'invalid_target',
        actual: inWords(used),
        at: 'status',
      })
    },
    caughtBy: [
      ...errorDefects('invalid_target'),
      'unknown-resource-called-invalid-request',
      'refresh-for-any-resource',
    ],
  }),
  check({
    id: 'rfc9700/4.14.2/refresh-integrity',
    title: 'A refresh token that carries data is refused when the data were changed',
    requirements: ['RFC9700-4.14.2-refresh-integrity'],
    each: structured,
    requests: 3,
    why: 'What it says of client, scope and time is whatever its holder writes there, unless a signature says otherwise.',
    mistake: 'The claims of the token are read, and its signature is verified for access tokens only.',
    fix: 'Verify the signature of a refresh token with a fixed algorithm and key before anything in it is read.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const request = await session.prepare(grant)
      const token = request.parameters.find(([name]) => name === 'refresh_token')?.[1] ?? ''
      const longer = withLongerLife(token)
      if (longer === undefined) throw undecided('precondition', 'the refresh token is no JSON Web Token')
      const answer = await session.submit(having('refresh_token', longer)(request), 'one that says it lives longer')
      expect(answer).toBeOAuthError('invalid_grant')
    },
    caughtBy: [
      ...errorDefects('invalid_grant'),
      'refresh-token-compared-by-half',
      'refresh-token-signature-unchecked',
      'unknown-refresh-token-crashes',
    ],
  }),
  check({
    id: 'rfc9700/4.14.2/replay-detection',
    title: 'A refresh token of a public client is replaced at every use, or bound to a key',
    requirements: ['RFC9700-4.14.2-replay-detection'],
    each: publicRefresh,
    requests: 4,
    why: 'A public client proves nothing with a refresh, so that only a second use tells the thief from the client.',
    mistake: 'One refresh token is good for the whole life of the grant, whatever kind the client is of.',
    fix: 'Issue a new refresh token with every refresh of a public client, or bind it to a key.',
    probe: async ({ session, grant, expect }) => judgeRotation(session, expect, grant),
    caughtBy: ['refresh-token-not-rotated', 'static-secret-spares-rotation'],
  }),
  check({
    id: 'rfc9700/4.14.2/rotation-invalidates',
    title: 'A refresh token of a public client does not work twice',
    requirements: ['RFC9700-4.14.2-rotation-invalidates'],
    each: publicRefresh,
    requests: 5,
    takesTime: true,
    why: 'If the old one still works, a thief and the client go on side by side, and nobody notices.',
    mistake: 'A new refresh token is issued, and the old one is left as it is.',
    fix: 'Retire the old refresh token in the transaction that stores the new one.',
    probe: async ({ session, grant, expect }) => {
      const { request, isBound, answer } = await refresh(session, await session.prepare(grant))
      if (isBound) return void expect(answer).toBeTokenResponse()
      expect((await presentAgain(session, request)).at(-1) ?? answer).toBeOAuthError('invalid_grant')
    },
    caughtBy: [
      ...errorDefects('invalid_grant'),
      'unknown-refresh-token-crashes',
      'refresh-token-not-rotated',
      'replaced-refresh-token-accepted',
      'static-secret-spares-rotation',
    ],
  }),
  check({
    id: 'rfc9700/4.14.2/rotation-invalidates-in-parallel',
    title: 'A refresh token of a public client that is used several times at the same moment is replaced once',
    requirements: ['RFC9700-4.14.2-rotation-invalidates'],
    each: onePublicRefresh,
    requests: 4 + rounds * (racers + 2),
    why: 'A thief who is as fast as the client has a refresh token of his own from then on, and nobody notices.',
    mistake: 'The token is looked up, the new one is made and stored, and only then the old one is retired.',
    fix: 'Retire the old refresh token in the same step that reads it: a conditional update, or a lock.',
    probe: async ({ session, grant, should }) => {
      const { request, isBound, answer } = await refresh(session, await session.prepare(grant))
      if (isBound) return void should(answer).toBeTokenResponse()
      const again = await session.submit(request, 'the refresh token that was used before', 'control')
      // What a server takes again, be it for a while on purpose, is no race that it lost.
      if (isSuccess(again)) {
        throw undecided('precondition', 'the replaced refresh token still works', again.exchange.id)
      }
      for (let round = 1; round <= rounds; round++) {
        const { served, said, answers } = await race(session, await session.prepare(grant), round)
        const replacements = new Set(served.flatMap((each) => stringMember(each, 'refresh_token') ?? []))
        const [told = again] = [...served, ...answers]
        // One replacement that all of them get is what a single request brings.
        const holds = should(told).toSatisfy(replacements.size <= 1, {
          message: `one refresh token was replaced by ${replacements.size} at the same moment`,
          expected: 'one refresh token at most, as one after the other',
          actual: `${replacements.size} different refresh tokens, ${said}`,
          at: 'member refresh_token',
          seen: `${served.length} of ${racers} were served, with ${replacements.size} different refresh tokens, ${said}`,
        })
        if (!holds) return
      }
    },
    caughtBy: ['refresh-token-retired-late'],
  }),
  check({
    id: 'rfc9700/4.14.2/reuse-revokes-active',
    title: 'When a replaced refresh token is presented, the one in use falls too',
    requirements: ['RFC9700-4.14.2-reuse-revokes-active'],
    each: publicRefresh,
    requests: 6,
    takesTime: true,
    why: 'One of the two who have it is a thief, and nobody can tell which: only ending both stops them.',
    mistake: 'The old refresh token is refused as an unknown one is, and what it was is forgotten.',
    fix: 'Remember which refresh tokens belong together, and revoke all of them when a replaced one is presented.',
    probe: async ({ session, grant, expect }) => {
      const { active } = await replayAfterRotation(session, grant)
      expect(active).toBeOAuthError('invalid_grant')
    },
    caughtBy: [...errorDefects('invalid_grant'), 'unknown-refresh-token-crashes', 'replay-revokes-nothing'],
  }),
  check({
    id: 'rfc9700/4.14.2/idle-expiry',
    title: 'A refresh token that nobody uses expires',
    requirements: ['RFC9700-4.14.2-idle-expiry'],
    each: ofEachKind(grantsOfType('refresh_token')),
    requests: 3,
    takesTime: true,
    why: 'What a client has forgotten about, an attacker finds in its backups.',
    mistake: 'Refresh tokens are kept until somebody revokes them, which nobody does.',
    fix: 'Let a refresh token expire where it was not used for some time.',
    probe: async ({ session, grant, expect }) => judgeExpiry(session, expect, grant),
    caughtBy: [...errorDefects('invalid_grant'), 'unknown-refresh-token-crashes', 'refresh-token-never-expires'],
  }),
  check({
    id: 'rfc9700/4.14.2/revoke-on-security-event',
    title: 'After a logout a refresh token works on, or is refused as an invalid grant',
    requirements: ['RFC9700-4.14.2-revoke-on-security-event'],
    needs: [loginPages, endSessionEndpoint, codeRefresh],
    observes: refreshedAfterLogout,
    provoke: async (session) => {
      const [selected] = codeRefreshGrants.select(session.subject)
      if (selected) await refreshAfterLogout(session, selected.grant)
    },
    why: 'A client that hears invalid_grant asks the person to log in again; on anything else it tries again for ever.',
    mistake: 'The session that the refresh token points to is gone, and nobody thought of what comes then.',
    fix: 'Revoke the refresh tokens of a session with it, and answer as for any other that is not valid.',
    judge: (answer, { expect }) => {
      if (!isSuccess(answer)) expect(answer).toBeOAuthError('invalid_grant')
      else expect(answer).toBeTokenResponse()
    },
    caughtBy: [...errorDefects('invalid_grant'), 'unknown-refresh-token-crashes'],
  }),
]
