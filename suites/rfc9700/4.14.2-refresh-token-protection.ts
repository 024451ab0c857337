/**
 * RFC 9700 section 4.14.2: Recommendations (for the protection of refresh tokens).
 *
 * @module
 */
import { isSuccess, stringMember } from '../../engine/answer.ts'
import { check, ofEachKind, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { grantsOfType } from '../../engine/selector.ts'
import { having } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { withLongerLife } from '../altered-token.ts'
import { errorDefects } from '../error-defects.ts'
import { judgeExpiry, judgeRotation, presentAgain, publicRefresh, refresh } from '../refresh-rotation.ts'
import { broaderScope, judgeScopeKept } from '../refresh-scope.ts'

/** Refresh tokens that carry data of the grant. */
const structured: Selector<{ grant: Grant }> = {
  reason: 'the descriptor does not say that refresh tokens are JSON Web Tokens (documented.refresh_token.format)',
  select: (subject) =>
    subject.provider.descriptor.documented?.refresh_token?.format === 'jwt'
      ? grantsOfType('refresh_token').select(subject).slice(0, 1)
      : [],
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
]
