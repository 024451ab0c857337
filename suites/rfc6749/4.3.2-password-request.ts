/**
 * RFC 6749 section 4.3.2: Access Token Request (resource owner password credentials grant).
 *
 * @module
 */
import { by, check } from '../../engine/check.ts'
import { madeUp } from '../../engine/made-up.ts'
import { grantsOfType } from '../../engine/selector.ts'
import { having, without } from '../../engine/token-request.ts'
import { errorDefects } from '../error-defects.ts'
import { attempts, judgeGuesses, leaveToGuess } from '../guessing.ts'
import { acceptsForm } from './form-encoded.ts'
import { requiresAuthentication, verifiesAuthentication } from './unauthenticated.ts'

const onePassword: ReturnType<typeof grantsOfType> = {
  reason: grantsOfType('password').reason,
  select: (subject) => grantsOfType('password').select(subject).slice(0, 1),
}

export const passwordRequestChecks = [
  check({
    id: 'rfc6749/4.3.2/missing-credentials',
    title: 'A password request without username or password is refused with invalid_request',
    requirements: ['RFC6749-4.3.2-missing-credentials'],
    each: by(grantsOfType('password'), 'parameter', ['username', 'password']),
    requests: 2,
    why: 'Both are required; a request that lacks one is malformed, not a wrong guess.',
    mistake: 'The missing value is compared like a wrong one and answered with invalid_grant.',
    fix: 'Check that both parameters are there before they are compared.',
    probe: async ({ session, grant, parameter, expect }) => {
      const answer = await session.request(grant, `without ${parameter}`, without(parameter))
      expect(answer).toBeOAuthError('invalid_request')
    },
    caughtBy: [...errorDefects('invalid_request'), 'missing-parameter-called-invalid-grant'],
  }),
  check({
    id: 'rfc6749/4.3.2/validate-password',
    title: 'A wrong resource owner password is refused with invalid_grant',
    requirements: ['RFC6749-4.3.2-validate-password'],
    each: by(grantsOfType('password'), 'password', ['wrong', 'another case', 'empty']),
    requests: 2,
    failsAuthentication: true,
    why: 'The password is the whole of the authorization here.',
    mistake:
      'A test back door, a directory that treats an empty password as an anonymous bind, or a compare without case.',
    fix: 'Compare the password as it is, and refuse an empty one.',
    probe: async ({ session, grant, password, expect }) => {
      const right = grant.resourceOwner?.password ?? ''
      const swapped = right === right.toUpperCase() ? right.toLowerCase() : right.toUpperCase()
      const value = password === 'empty' ? '' : password === 'wrong' || swapped === right ? madeUp() : swapped
      session.failsToAuthenticate(grant.resourceOwner?.name ?? grant.name)
      const answer = await session.request(grant, `password ${password}`, having('password', value))
      // A parameter without a value counts as left out (section 3.2), which is invalid_request.
      expect(answer).toBeOAuthError('invalid_grant', ...(password === 'empty' ? (['invalid_request'] as const) : []))
    },
    caughtBy: [...errorDefects('invalid_grant'), 'password-unverified', 'password-compared-without-case'],
  }),
  check({
    id: 'rfc6749/4.3.2/brute-force',
    title: 'The token endpoint does something about somebody who guesses the password of a resource owner',
    requirements: ['RFC6749-4.3.2-brute-force'],
    needs: [leaveToGuess],
    each: onePassword,
    requests: attempts + 3,
    takesTime: true,
    failsAuthentication: true,
    late: 'guesses',
    why: 'With this grant a program can try a list of passwords, without a login page on its way.',
    mistake: 'Attempts are limited at the login page alone, and the password grant is a way around it.',
    fix: 'Count failures of an account at all places together, and answer with status 429 after some.',
    probe: async ({ session, grant, should }) =>
      judgeGuesses(session, should, grant, {
        what: 'passwords',
        account: grant.resourceOwner?.name ?? grant.name,
        wrong: (password, request) => having('password', password)(request),
      }),
    caughtBy: ['password-guessable'],
  }),
  requiresAuthentication({
    section: '4.3.2',
    grant_type: 'password',
    requirement: 'require-client-auth',
    name: 'require-client-auth',
    caughtBy: ['unauthenticated-password-grant'],
  }),
  verifiesAuthentication({
    section: '4.3.2',
    grant_type: 'password',
    requirement: 'authenticate-if-included',
    name: 'authenticate-if-included',
    caughtBy: ['secret-unverified-for-password', 'invalid-client-400'],
  }),
  acceptsForm('4.3.2', 'password', ['access-token-renamed', 'basic-authentication-unread', 'form-read-as-latin-1']),
]
