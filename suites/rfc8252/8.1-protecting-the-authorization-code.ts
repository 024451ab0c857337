/**
 * RFC 8252 sections 8.1 and 8.2: Protecting the Authorization Code; OAuth Implicit Grant Authorization Flow.
 *
 * @module
 */
import { withoutChallenge } from '../../engine/authorization-request.ts'
import { check } from '../../engine/check.ts'
import { eachApp } from '../app-client.ts'
import { seen } from '../authorization-response.ts'
import { judgeNoTokenInResponse } from '../implicit.ts'

export const nativeFlowChecks = [
  check({
    id: 'rfc8252/8.1/reject-native-without-pkce',
    title: 'A native app’s request without code_challenge is refused with invalid_request',
    requirements: ['RFC8252-8.1-reject-native-without-pkce'],
    each: eachApp('native'),
    requests: 1,
    why: 'An app that forgot PKCE works, and so does the malicious one that is handed its code.',
    mistake: 'PKCE is supported, and left to the app.',
    fix: 'Redirect a native app’s request without code_challenge with error=invalid_request.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const changes = [withoutChallenge]
      const outcome = seen(await session.requestAuthorization(grant, { purpose: 'without code_challenge', changes }))
      expect(outcome).toBeAuthorizationError('invalid_request')
    },
    caughtBy: [
      'challenge-missed-at-token-endpoint',
      'challenge-optional-for-public-clients',
      'missing-challenge-called-unauthorized-client',
      'static-secret-replaces-pkce',
    ],
  }),
  check({
    id: 'rfc8252/8.2/no-implicit-for-native',
    title: 'A native app gets no token in an authorization response',
    requirements: ['RFC8252-8.2-no-implicit-for-native'],
    each: eachApp('native'),
    requests: 1,
    why: 'PKCE cannot protect a token that comes in a redirect, which any app on the device may be handed.',
    mistake: 'The implicit grant is on for every client, as it once was for scripts.',
    fix: 'Answer response_type=token of a native app with unauthorized_client or unsupported_response_type.',
    probe: async ({ session, grant, expect }) => judgeNoTokenInResponse(session, expect, grant),
    caughtBy: ['implicit-without-registered-uri', 'token-in-authorization-response'],
  }),
]
