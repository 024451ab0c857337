/**
 * RFC 6749 section 4.1.2: Authorization Response, as far as it speaks of the life of a code.
 *
 * @module
 */
import { check, eachGrant, type ProbeOf } from '../../engine/check.ts'
import { grantsOfType, resource } from '../../engine/selector.ts'
import { having, tokenRequestOf } from '../../engine/token-request.ts'
import { inHeader, showServed } from '../bearer-token.ts'
import { errorDefects } from '../error-defects.ts'

const minute = 60

/** Grants whose code brings a refresh token that a documented grant can use. */
const codeThenRefresh = eachGrant(
  'the descriptor documents no refresh_token grant for the refresh token of an authorization_code grant',
  (grant) => grant.grant_type === 'refresh_token' && grant.from?.grant_type === 'authorization_code',
)

/** A code that was kept for so many minutes is refused. */
const refusedAfter =
  (minutes: number): ProbeOf<ReturnType<typeof grantsOfType>> =>
  async ({ session, grant, expect }) => {
    await session.control(grant)
    const request = await session.prepare(grant)
    await session.wait(minutes * minute)
    expect(await session.submit(request, `a code of ${minutes} minutes ago`)).toBeOAuthError('invalid_grant')
  }

const expiringCode = {
  each: grantsOfType('authorization_code'),
  requests: 2,
  takesTime: true,
  why: 'A code that leaks through a log or a Referer header must be worthless soon.',
  fix: 'Store when a code was issued, and refuse it when it is older than a minute or so.',
} as const

export const authorizationResponseChecks = [
  check({
    id: 'rfc6749/4.1.2/code-single-use',
    title: 'A code that is presented again is refused with invalid_grant',
    requirements: ['RFC6749-4.1.2-code-single-use'],
    each: grantsOfType('authorization_code'),
    requests: 3,
    why: 'Whoever replays an intercepted code must get nothing.',
    mistake: 'Codes are self-contained and only checked for their expiry.',
    fix: 'Remember that a code was redeemed, and refuse it from then on.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const request = await session.prepare(grant)
      const first = await session.submit(request, 'the code for the first time', 'control')
      if (!expect(first).toBeTokenResponse()) return
      expect(await session.submit(request, 'the same code again')).toBeOAuthError('invalid_grant')
    },
    caughtBy: [...errorDefects('invalid_grant'), 'code-reusable'],
  }),
  check({
    id: 'rfc6749/4.1.2/code-reuse-revokes-access-token',
    title: 'A replayed code revokes the access token that was issued for it',
    requirements: ['RFC6749-4.1.2-code-reuse-revokes-access-token'],
    needs: [resource],
    each: grantsOfType('authorization_code'),
    requests: 5,
    why: 'Two parties hold the code: the token that was issued may be the thief’s.',
    mistake: 'The second redemption is refused, and nothing else happens.',
    fix: 'Keep what was issued for a code, and revoke it when the code comes back.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const request = await session.prepare(grant)
      const first = await session.submit(request, 'the code for the first time', 'control')
      const token = first.members.access_token
      if (typeof token !== 'string' || !expect(first).toBeTokenResponse()) return
      await showServed(session, 'its access token, before the replay', inHeader(token))
      await session.submit(request, 'the same code again')
      expect(await session.resource(token, 'its access token, after the replay')).toBeRefused()
    },
    caughtBy: ['code-reuse-revokes-nothing', 'code-reusable'],
  }),
  check({
    id: 'rfc6749/4.1.2/code-reuse-revokes-refresh-token',
    title: 'A replayed code revokes the refresh token that was issued for it',
    requirements: ['RFC6749-4.1.2-code-reuse-revokes-refresh-token'],
    each: codeThenRefresh,
    requests: 4,
    why: 'A refresh token that outlives a replay keeps the thief supplied.',
    mistake: 'Only the access token is tied to the code.',
    fix: 'Revoke the whole family of tokens when its code comes back.',
    probe: async ({ session, grant, subject, expect }) => {
      if (!grant.from) return
      await session.control(grant)
      const request = await session.prepare(grant.from)
      const first = await session.submit(request, 'the code for the first time', 'control')
      const token = first.members.refresh_token
      if (typeof token !== 'string' || !expect(first).toBeTokenResponse()) return
      await session.submit(request, 'the same code again')
      const endpoint = subject.provider.descriptor.server?.token_endpoint ?? ''
      const refresh = having('refresh_token', token)(tokenRequestOf(grant, endpoint))
      expect(await session.submit(refresh, 'its refresh token, after the replay')).toBeOAuthError('invalid_grant')
    },
    caughtBy: [
      ...errorDefects('invalid_grant'),
      'code-reuse-revokes-nothing',
      'code-reusable',
      'unknown-refresh-token-crashes',
    ],
  }),
  check({
    ...expiringCode,
    id: 'rfc6749/4.1.2/code-expires',
    title: 'A code that is an hour old is refused',
    requirements: ['RFC6749-4.1.2-code-expires'],
    mistake: 'Codes have no time of issue, or it is not looked at.',
    probe: refusedAfter(61),
    caughtBy: [...errorDefects('invalid_grant'), 'code-never-expires'],
  }),
  check({
    ...expiringCode,
    id: 'rfc6749/4.1.2/code-max-ten-minutes',
    title: 'A code lives ten minutes at most',
    requirements: ['RFC6749-4.1.2-code-max-ten-minutes'],
    mistake: 'The lifetime of a code is that of a session, such as 30 minutes.',
    probe: refusedAfter(10.5),
    caughtBy: [...errorDefects('invalid_grant'), 'code-never-expires', 'code-lives-30-minutes'],
  }),
]
