/**
 * RFC 6749 section 4.4: Client Credentials Grant.
 *
 * @module
 */
import { stringMember } from '../../engine/answer.ts'
import { by, check } from '../../engine/check.ts'
import { isConfidential } from '../../engine/grant.ts'
import { grantsOfType } from '../../engine/selector.ts'
import { asClient } from '../../engine/token-request.ts'
import { errorDefects } from '../error-defects.ts'
import { acceptsForm } from './form-encoded.ts'
import { requiresAuthentication, verifiesAuthentication } from './unauthenticated.ts'

export const clientCredentialsChecks = [
  check({
    id: 'rfc6749/4.4/confidential-only',
    title: 'A public client cannot use client_credentials',
    requirements: ['RFC6749-4.4-confidential-only'],
    each: {
      ...by(grantsOfType('client_credentials'), 'other', (_, { clients }) =>
        clients.filter((client) => !isConfidential(client)).slice(0, 1),
      ),
      reason: 'the descriptor has no client_credentials grant beside a public client',
    },
    requests: 2,
    why: 'A public client cannot prove who it is, so anybody could take its place.',
    mistake: 'A client without a secret passes authentication, and nothing else is asked.',
    fix: 'Refuse the grant to clients that cannot authenticate.',
    probe: async ({ session, grant, other, expect }) => {
      const answer = await session.request(grant, `as the public client ${other.name}`, asClient(other))
      // The section forbids the use; which code says so is for section 5.2.
      expect(answer).toBeOAuthError(
        'unauthorized_client',
        'invalid_client',
        'invalid_request',
        'unsupported_grant_type',
      )
    },
    caughtBy: [
      ...errorDefects('unauthorized_client'),
      'any-client-may-use-any-grant',
      'unauthorized-client-called-invalid-grant',
    ],
  }),
  requiresAuthentication({
    section: '4.4.2',
    grant_type: 'client_credentials',
    requirement: 'authenticate-client',
    name: 'require-client-auth',
    caughtBy: ['unauthenticated-client-credentials'],
  }),
  verifiesAuthentication({
    section: '4.4.2',
    grant_type: 'client_credentials',
    requirement: 'authenticate-client',
    name: 'authenticate-client',
    caughtBy: ['secret-unverified-for-client-credentials', 'invalid-client-400'],
  }),
  check({
    id: 'rfc6749/4.4.3/no-refresh-token',
    title: 'A client_credentials response holds no refresh token',
    requirements: ['RFC6749-4.4.3-no-refresh-token'],
    each: grantsOfType('client_credentials'),
    requests: 1,
    why: 'The client can ask again at any time; a refresh token is one more long-lived secret to lose.',
    mistake: 'Every token response is made by the same code, with a refresh token.',
    fix: 'Leave refresh_token out of client_credentials responses.',
    probe: async ({ session, grant, expect }) => {
      const { answer } = await session.control(grant)
      expect(answer).toSatisfy(stringMember(answer, 'refresh_token') === undefined, {
        message: 'a refresh token was issued',
        expected: 'no refresh_token',
        actual: 'refresh_token',
        at: 'member refresh_token',
      })
    },
    caughtBy: ['refresh-token-for-client-credentials'],
  }),
  acceptsForm('4.4.2', 'client_credentials', [
    'access-token-renamed',
    'basic-authentication-unread',
    'basic-credentials-not-decoded',
    'body-credentials-refused',
    'issuer-refused-as-audience',
  ]),
]
