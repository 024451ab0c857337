/**
 * RFC 7009 section 5: Security Considerations.
 *
 * @module
 */
import { isSuccess, stringMember } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { isConfidential, type Subject } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { holderOf, revocationEndpoint } from '../../engine/selector.ts'
import { anonymous, withCredentials } from '../../engine/token-request.ts'
import { freshTokens, refreshGrants, refreshWith, revokedBy } from '../token-state.ts'

export const securityConsiderationChecks = [
  check({
    id: 'rfc7009/5/public-client-id',
    title: 'The token of a public client is revoked with its client_id only',
    requirements: ['RFC7009-5-public-client-id'],
    needs: [revocationEndpoint],
    each: {
      reason: 'the descriptor documents no refresh_token grant of a public client',
      select: (subject: Subject) =>
        refreshGrants
          .select(subject)
          .filter(({ grant }) => !isConfidential(holderOf(grant)))
          .slice(0, 1),
    },
    requests: 7,
    why: 'client_id is all that ties a public client to its tokens: without it, anybody who guesses one may revoke it.',
    mistake: 'The endpoint looks at client_id only where a secret comes with it.',
    fix: 'Refuse requests that name no client or an unknown one, and compare the client with that of the token.',
    probe: async ({ session, grant, expect }) => {
      const client = holderOf(grant)
      const { refresh_token } = await freshTokens(session, grant)
      for (const [purpose, change] of [
        ['no client_id', anonymous],
        ['an unknown client_id', withCredentials({ client_id: madeUp() })],
      ] as const) {
        const answer = await session.revoke(refresh_token, { client, changes: [change], purpose })
        expect(answer).toSatisfy(!isSuccess(answer), {
          message: `a request with ${purpose} is answered as if the token were revoked`,
          expected: 'an error',
          actual: inWords(answer),
          at: 'status',
        })
      }
      const alive = await refreshWith(session, grant, refresh_token, 'the refresh token, after these requests')
      const survives = expect(alive).toBeTokenResponse()
      if (!survives) return
      const next = stringMember(alive, 'refresh_token') ?? refresh_token
      await revokedBy(session, grant, next, { hint: 'refresh_token', purpose: 'the client_id of the token' })
      const dead = await refreshWith(session, grant, next, 'the revoked refresh token')
      expect(dead).toIssueNoToken()
    },
    caughtBy: ['revocation-without-client', 'refresh-token-survives-revocation', 'refresh-token-revoked-late'],
  }),
]
