/**
 * OAuth 2.1 section 10.1: Removal of the OAuth 2.0 Implicit grant.
 *
 * @module
 */
import { check } from '../../engine/check.ts'
import { oneCodeGrant } from '../../engine/selector.ts'
import { judgeNoTokenInResponse } from '../implicit.ts'
import { oauth21 } from '../profile.ts'

export const oauth21ImplicitRemovalChecks = [
  check({
    id: 'oauth-v2-1/10.1/no-implicit',
    title: 'No access token comes in an authorization response',
    requirements: ['OAUTH21-10.1-no-implicit'],
    needs: [oauth21],
    each: oneCodeGrant,
    requests: 1,
    why: 'A token in a redirect is in histories and logs, and nothing ties it to the client that it was meant for.',
    mistake: 'The implicit grant is on for every client, as it once was for scripts.',
    fix: 'Answer response_type=token with unsupported_response_type.',
    probe: async ({ session, grant, expect }) => judgeNoTokenInResponse(session, expect, grant),
    caughtBy: ['implicit-without-registered-uri', 'token-in-authorization-response'],
  }),
]
