/**
 * RFC 7636 section 4.5: Client Sends the Authorization Code and the Code Verifier to the Token Endpoint.
 *
 * @module
 */
import { codeChallenge } from '../../engine/authorization-request.ts'
import { by, check } from '../../engine/check.ts'
import { type Change, having, without } from '../../engine/token-request.ts'
import { errorDefects } from '../error-defects.ts'
import { onePkceGrant } from '../pkce.ts'

const challengeAsVerifier: Change = (request) => {
  const verifier = request.parameters.find(([name]) => name === 'code_verifier')?.[1] ?? ''
  return having('code_verifier', codeChallenge(verifier, 'S256'))(request)
}

const calledPlain: Change = (request) => having('code_challenge_method', 'plain')(challengeAsVerifier(request))

export const verifierInRequestChecks = [
  check({
    id: 'rfc7636/4.5/verifier-required',
    title: 'A code that was asked for with a challenge is not redeemed without code_verifier',
    requirements: ['RFC7636-4.5-verifier-required'],
    each: by(onePkceGrant, 'code_verifier', ['left out', 'empty']),
    requests: 2,
    why: 'Whoever intercepts a code need only leave the verifier out.',
    mistake: 'code_verifier is compared if it comes, and its absence goes unnoticed.',
    fix: 'Refuse a code that has a challenge when code_verifier is missing or empty.',
    probe: async ({ session, grant, code_verifier, expect }) => {
      const change = code_verifier === 'empty' ? having('code_verifier', '') : without('code_verifier')
      const answer = await session.request(grant, `code_verifier ${code_verifier}`, change)
      expect(answer).toBeOAuthError('invalid_grant', 'invalid_request')
    },
    caughtBy: [...errorDefects('invalid_grant'), 'verifier-optional'],
  }),
  check({
    id: 'rfc7636/4.5/method-fixed',
    title: 'The challenge itself is no verifier for an S256 challenge',
    requirements: ['RFC7636-4.5-method-fixed'],
    each: by(onePkceGrant, 'sent', ['the challenge', 'the challenge, called plain']),
    requests: 2,
    why: 'The challenge went through the browser, so that whoever saw the code may have seen it too.',
    mistake: 'The verifier is tried as plain and as S256, or the method is read from the token request.',
    fix: 'Compare by the method that was stored with the code, and by no other.',
    probe: async ({ session, grant, sent, expect }) => {
      const change = sent === 'the challenge' ? challengeAsVerifier : calledPlain
      const answer = await session.request(grant, `${sent} as code_verifier`, change)
      expect(answer).toBeOAuthError('invalid_grant', 'invalid_request')
    },
    caughtBy: [...errorDefects('invalid_grant'), 'code-verifier-not-compared', 'challenge-accepted-as-verifier'],
  }),
]
