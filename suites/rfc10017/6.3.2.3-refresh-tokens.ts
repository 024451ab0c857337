/**
 * RFC 10017 section 6.3.2.3: refresh tokens of applications in a browser.
 *
 * @module
 */
import { check } from '../../engine/check.ts'
import { loginPages } from '../../engine/selector.ts'
import { having, tokenRequestOf } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { errorDefects } from '../error-defects.ts'
import { endSessionEndpoint, refreshAfterLogout } from '../logout.ts'
import {
  browserRefresh,
  declaredExpiry,
  judgeExpiry,
  judgeRotation,
  refresh,
  withRefreshToken,
} from '../refresh-rotation.ts'

// Long enough for a lifetime that begins anew to be told from one that goes on; clocks tick in seconds.
const meanwhile = 10
const rounding = 3

export const browserRefreshChecks = [
  check({
    id: 'rfc10017/6.3.2.3/rotate-or-constrain',
    title: 'A refresh token of an application in a browser is replaced at every use, or bound to a key',
    requirements: ['RFC10017-6.3.2.3-rotate-or-constrain'],
    each: browserRefresh,
    requests: 4,
    why: 'A script that got into the page once takes the refresh token along, and uses it from anywhere.',
    mistake: 'Rotation is a setting of each client, and off unless somebody knows of it.',
    fix: 'Issue a new refresh token with every refresh, or bind it to a DPoP key.',
    probe: async ({ session, grant, expect }) => judgeRotation(session, expect, grant),
    caughtBy: ['refresh-token-not-rotated', 'static-secret-spares-rotation'],
  }),
  check({
    id: 'rfc10017/6.3.2.3/bounded-lifetime',
    title: 'A refresh token of an application in a browser does not live for ever',
    requirements: ['RFC10017-6.3.2.3-bounded-lifetime'],
    each: browserRefresh,
    requests: 3,
    takesTime: true,
    why: 'What was left in a browser, or in its backup, is found long after anybody thinks of it.',
    mistake: 'Refresh tokens are kept until somebody revokes them, which nobody does.',
    fix: 'Give refresh tokens a longest life, or let them expire where they are not used.',
    probe: async ({ session, grant, expect }) => judgeExpiry(session, expect, grant),
    caughtBy: [...errorDefects('invalid_grant'), 'refresh-token-never-expires', 'unknown-refresh-token-crashes'],
  }),
  check({
    id: 'rfc10017/6.3.2.3/rotation-keeps-expiry',
    title: 'A new refresh token does not expire later than the first one would have',
    requirements: ['RFC10017-6.3.2.3-rotation-keeps-expiry'],
    each: browserRefresh,
    requests: 3,
    takesTime: true,
    why: 'A stolen refresh token that is used again and again must come to its end as the honest one would.',
    mistake: 'Each new refresh token is stored with a full lifetime of its own.',
    fix: 'Copy the expiry of the old refresh token to the new one.',
    // A limit on inactivity, which may begin anew at each use, cannot be told from a lifetime by what a token says.
    probe: async ({ session, subject, grant, should }) => {
      const first = await withRefreshToken(session, grant.from ?? grant)
      const ends = declaredExpiry(first.answer, first.obtained)
      if (ends === undefined) {
        throw undecided('precondition', 'nothing says when the refresh token expires', first.answer.exchange.id)
      }
      await session.wait(meanwhile)
      const asked = session.now()
      const request = tokenRequestOf(grant, subject.provider.descriptor.server?.token_endpoint ?? '')
      const { answer, replacement } = await refresh(session, having('refresh_token', first.refresh_token)(request))
      const later = declaredExpiry(answer, asked)
      if (later === undefined || replacement === undefined) {
        throw undecided('precondition', 'no new refresh token says when it expires', answer.exchange.id)
      }
      should(answer).toSatisfy(later <= ends + rounding * 1000, {
        message: 'the new refresh token expires later than the first one',
        expected: new Date(ends).toISOString(),
        actual: new Date(later).toISOString(),
        at: 'member refresh_token',
      })
    },
    caughtBy: ['refresh-token-never-expires', 'rotation-extends-expiry'],
  }),
  check({
    id: 'rfc10017/6.3.2.3/tied-to-session',
    title: 'After a logout a refresh token of an application in a browser is of no use',
    requirements: ['RFC10017-6.3.2.3-tied-to-session'],
    needs: [loginPages, endSessionEndpoint],
    each: browserRefresh,
    requests: 5,
    why: 'Who logs out at the end of the day believes that the applications in that browser are logged out too.',
    mistake: 'The session and the refresh tokens are kept in two places that know nothing of each other.',
    fix: 'Keep with the refresh token the session that it was issued in, and refuse it once that has ended.',
    probe: async ({ session, grant, expect }) =>
      void expect(await refreshAfterLogout(session, grant)).toBeOAuthError('invalid_grant'),
    caughtBy: [...errorDefects('invalid_grant'), 'refresh-token-outlives-session', 'unknown-refresh-token-crashes'],
  }),
]
