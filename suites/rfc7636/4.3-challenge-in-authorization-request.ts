/**
 * RFC 7636 section 4.3: Client Sends the Code Challenge with the Authorization Request.
 *
 * @module
 */
import { outcomeInWords } from '../../engine/authorization-assertion.ts'
import { check } from '../../engine/check.ts'
import { authorizationIn, judgeRefusal, seen } from '../authorization-response.ts'
import { errorDefects } from '../error-defects.ts'
import { listedMethods, listsPlain, onePkceGrant, whereListed, withoutMethod, withPlainChallenge } from '../pkce.ts'

export const challengeInRequestChecks = [
  check({
    id: 'rfc7636/4.3/method-defaults-to-plain',
    title: 'A code_challenge without method is refused or is plain, and never S256',
    requirements: ['RFC7636-4.3-method-defaults-to-plain'],
    each: onePkceGrant,
    requests: 4,
    why: 'Client and server that assume different methods either never meet, or protect nothing.',
    mistake: 'The server takes S256 for the default, as it supports no other method.',
    fix: 'Take a missing code_challenge_method for plain, and refuse it with invalid_request where plain is not supported.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const { refusal, plain, hashed } = await withoutMethod(session, grant)
      if (refusal) return void judgeRefusal(expect, refusal)
      expect(plain).toBeTokenResponse()
      expect(hashed).toBeOAuthError('invalid_grant', 'invalid_request')
    },
    caughtBy: [
      ...errorDefects('invalid_grant'),
      'code-verifier-not-compared',
      'missing-method-taken-for-s256',
      'plain-hashed-as-s256',
    ],
    caughtWhere: whereListed('plain', ...errorDefects('invalid_grant'), 'code-verifier-not-compared'),
  }),
  check({
    id: 'rfc7636/4.3/plain-supported',
    title: 'The plain method is accepted where the server lists it, and nowhere else',
    requirements: ['RFC7636-4.3-plain-supported'],
    needs: [listedMethods],
    each: onePkceGrant,
    requests: 1,
    why: 'A client chooses its method by code_challenge_methods_supported.',
    mistake: 'The list is a constant of the metadata, and the endpoint asks another one.',
    fix: 'Derive code_challenge_methods_supported from the methods that the authorization endpoint accepts.',
    probe: async ({ session, subject, grant, expect }) => {
      await session.control(grant)
      const changes = [withPlainChallenge]
      const outcome = await session.requestAuthorization(grant, { purpose: 'a plain challenge', changes })
      const isAccepted = authorizationIn(seen(outcome)) !== undefined
      expect(outcome).toSatisfy(isAccepted === listsPlain(subject), {
        message: isAccepted ? 'plain is accepted, and not listed' : 'plain is listed, and not accepted',
        expected: isAccepted ? 'plain in code_challenge_methods_supported' : 'a code',
        actual: outcomeInWords(outcome),
      })
    },
    caughtBy: ['plain-accepted-unlisted', 'plain-listed-but-refused'],
  }),
]
