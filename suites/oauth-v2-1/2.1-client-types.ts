/**
 * OAuth 2.1 section 2.1: Client Types.
 *
 * @module
 */
import { check, eachGrant } from '../../engine/check.ts'
import { isConfidential } from '../../engine/grant.ts'
import { holderOf } from '../../engine/selector.ts'
import type { Change } from '../../engine/token-request.ts'
import { oauth21 } from '../profile.ts'

export const oauth21ClientTypeChecks = [
  check({
    id: 'oauth-v2-1/2.1/one-type-per-client',
    title: 'A client that has credentials is not served as a public one too',
    requirements: ['OAUTH21-2.1-one-type-per-client'],
    needs: [oauth21],
    each: eachGrant(
      'the descriptor documents no authorization_code or refresh_token grant of a confidential client',
      (grant) => ['authorization_code', 'refresh_token'].includes(grant.grant_type) && isConfidential(holderOf(grant)),
    ),
    requests: 3,
    failsAuthentication: true,
    why: 'A client_id that works without its secret can be used by anybody who has read it.',
    mistake: 'One registration serves the web application and the app, and the secret is verified if it comes.',
    fix: 'Register the app as a client of its own, and ask the other one for its credentials always.',
    probe: async ({ session, grant, expect }) => {
      const holder = holderOf(grant)
      session.failsToAuthenticate(holder?.name ?? grant.name)
      const identified: Change = (request) => ({
        ...request,
        credentials: { method: 'none', client_id: holder?.client_id ?? '' },
      })
      expect(await session.request(grant, 'client_id and no credentials', identified)).toIssueNoToken()
    },
    caughtBy: ['unauthenticated-code-redemption', 'unauthenticated-refresh', 'verifier-replaces-client-authentication'],
  }),
]
