/**
 * RFC 10017 section 6.3.2.1: the authorization request of an application in a browser, and PKCE.
 *
 * @module
 */
import { codeVerifier, withoutChallenge } from '../../engine/authorization-request.ts'
import { by, check } from '../../engine/check.ts'
import { having, without } from '../../engine/token-request.ts'
import { codeDefects, eachApp, redemptionDefects } from '../app-client.ts'
import { authorizationIn, seen } from '../authorization-response.ts'
import { errorDefects } from '../error-defects.ts'

export const browserPkceChecks = [
  check({
    id: 'rfc10017/6.3.2.1/pkce-supported',
    title: 'An application in a browser gets a token with PKCE',
    requirements: ['RFC10017-6.3.2.1-pkce-supported'],
    each: eachApp('browser'),
    requests: 2,
    why: 'It is the only protection of the code that an application without a secret has.',
    mistake: 'The parameters are refused as unknown, or of clients with a secret alone.',
    fix: 'Accept code_challenge and code_challenge_method=S256 of every client.',
    probe: async ({ session, grant, expect }) => {
      const outcome = seen(await session.requestAuthorization(grant, { purpose: 'an S256 challenge' }))
      const authorization = expect(outcome).toIssueCode() ? authorizationIn(outcome) : undefined
      if (!authorization) return
      expect(await session.submit(session.redemption(authorization), 'its verifier')).toBeTokenResponse()
    },
    caughtBy: [...redemptionDefects, ...codeDefects, 'basic-authentication-unread'],
  }),
  check({
    id: 'rfc10017/6.3.2.1/pkce-enforced',
    title: 'An application in a browser gets nothing without PKCE',
    requirements: ['RFC10017-6.3.2.1-pkce-enforced'],
    each: by(eachApp('browser'), 'fault', ['no code_challenge', 'no code_verifier', 'a wrong code_verifier']),
    requests: 2,
    why: 'A code is read from an address or a log, and nothing else keeps a thief from redeeming it.',
    mistake: 'PKCE is supported, and left to the client.',
    fix: 'Refuse the request without code_challenge with invalid_request, and a wrong verifier with invalid_grant.',
    probe: async ({ session, grant, fault, expect }) => {
      await session.control(grant)
      if (fault === 'no code_challenge') {
        const outcome = await session.requestAuthorization(grant, { purpose: fault, changes: [withoutChallenge] })
        return void expect(seen(outcome)).toBeAuthorizationError('invalid_request')
      }
      const change = fault === 'no code_verifier' ? without('code_verifier') : having('code_verifier', codeVerifier())
      const answer = await session.request(grant, fault, change)
      // Section 5.2 of RFC 6749 has invalid_request for a parameter that is missing.
      expect(answer).toBeOAuthError(
        'invalid_grant',
        ...(fault === 'no code_verifier' ? (['invalid_request'] as const) : []),
      )
    },
    caughtBy: [
      ...errorDefects('invalid_grant'),
      'challenge-missed-at-token-endpoint',
      'challenge-optional-for-public-clients',
      'code-verifier-not-compared',
      'missing-challenge-called-unauthorized-client',
      'static-secret-replaces-pkce',
      'verifier-optional',
      'wrong-verifier-called-invalid-request',
    ],
  }),
]
