/**
 * RFC 7009 section 2.2: Revocation Response.
 *
 * @module
 */
import { stringMember } from '../../engine/answer.ts'
import { by, check } from '../../engine/check.ts'
import { madeUp } from '../../engine/made-up.ts'
import { holderOf, revocationEndpoint } from '../../engine/selector.ts'
import { undecided } from '../../engine/verdict.ts'
import { judgeHint, provokeRevocation, revocationResponse } from '../revocation.ts'
import { type FreshToken, revokedBy, showDead, useAccessToken, watchedGrant } from '../token-state.ts'

const needs = [revocationEndpoint]

const unknown = 'one that nobody issued'
const revoked = 'one that was revoked before'

export const revocationResponseChecks = [
  check({
    id: 'rfc7009/2.2/status-200',
    title: 'A successful revocation has status 200',
    requirements: ['RFC7009-2.2-status-200'],
    needs,
    observes: revocationResponse,
    provoke: provokeRevocation,
    why: 'Client libraries take 200 for success, and some nothing else.',
    mistake: 'The framework answers 204, as there is no body.',
    fix: 'Answer with 200 and an empty body.',
    judge: (answer, { expect }) => expect(answer).toHaveStatus(200),
    caughtBy: ['revocation-204'],
  }),
  check({
    id: 'rfc7009/2.2/invalid-token-200',
    title: 'An invalid token is answered as one that was revoked',
    requirements: ['RFC7009-2.2-invalid-token-200'],
    needs,
    each: by(watchedGrant, 'token', [unknown, revoked]),
    requests: 7,
    why: 'The client wants the token to be invalid, and it is; an error would leave it with nothing to do.',
    mistake: 'The lookup fails, and 400 or 404 is returned.',
    fix: 'Answer 200 for a token that is unknown, expired or revoked already.',
    probe: async ({ session, grant, token, expect }) => {
      const value = token === unknown ? madeUp() : (await session.obtain(grant)).access_token
      if (token === revoked) {
        await revokedBy(session, grant, value)
        const use: FreshToken['use'] = (purpose) => useAccessToken(session, grant, value, purpose)
        await showDead(session, { kind: 'access_token', use })
      }
      const answer = await session.revoke(value, { client: holderOf(grant), purpose: token })
      if (stringMember(answer, 'error') === 'invalid_client') {
        throw undecided('precondition', 'the client is not authenticated', answer.exchange.id)
      }
      // Whether any token is answered with 200 matters only where this one is not.
      if (token === unknown && answer.status !== 200) {
        await revokedBy(session, grant, (await session.obtain(grant)).access_token)
      }
      expect(answer).toHaveStatus(200)
    },
    caughtBy: ['unknown-token-refused-at-revocation'],
  }),
  check({
    id: 'rfc7009/2.2/unknown-hint-ignored',
    title: 'A token is revoked also where token_type_hint is not known',
    requirements: ['RFC7009-2.2-unknown-hint-ignored'],
    needs,
    each: watchedGrant,
    requests: 12,
    why: 'Extensions define hints of their own, and a token must not survive one.',
    mistake: 'The hint is checked against a list and refused, or no table is searched for it.',
    fix: 'Ignore a hint that you do not know.',
    probe: ({ session, grant, expect }) => judgeHint(session, grant, () => `x_${madeUp().slice(0, 8)}`, expect),
    caughtBy: ['unknown-hint-refused', 'hint-restricts-revocation'],
  }),
]
