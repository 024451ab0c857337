/**
 * RFC 7636 section 4.1: Client Creates a Code Verifier. The text binds the client; a server can be seen to enforce it.
 *
 * @module
 */
import { codeVerifier, withChallenge } from '../../engine/authorization-request.ts'
import { by, check } from '../../engine/check.ts'
import { errorDefects } from '../error-defects.ts'
import { onePkceGrant } from '../pkce.ts'

const illegalVerifiers: { readonly [how: string]: () => string } = {
  '42 characters': () => codeVerifier().slice(0, 42),
  '129 characters': () => [codeVerifier(), codeVerifier(), codeVerifier()].join(''),
  'plain Base64': () => `${codeVerifier()}+/=`,
  'a space and a letter beyond ASCII': () => `${codeVerifier()} é`,
}

export const codeVerifierChecks = [
  check({
    id: 'rfc7636/4.1/verifier-syntax',
    title: 'A code_verifier that is too short, too long or of other characters is refused',
    requirements: ['RFC7636-4.1-verifier-syntax'],
    each: by(onePkceGrant, 'code_verifier', Object.keys(illegalVerifiers)),
    requests: 2,
    why: 'A verifier that is too short can be guessed from its challenge, which anybody may have seen.',
    mistake: 'The verifier is hashed and compared, and its form is left to the client.',
    fix: 'Refuse a code_verifier that is not 43 to 128 characters of A-Z, a-z, 0-9, "-", ".", "_" and "~".',
    probe: async ({ session, grant, code_verifier, expect }) => {
      await session.control(grant)
      const changes = [withChallenge(illegalVerifiers[code_verifier]?.() ?? '')]
      const purpose = `the challenge of a verifier of ${code_verifier}`
      const authorization = await session.authorize(grant, { role: 'probe', purpose, changes })
      const answer = await session.submit(session.redemption(authorization), `a verifier of ${code_verifier}`)
      expect(answer).toBeOAuthError('invalid_request', 'invalid_grant')
    },
    caughtBy: [...errorDefects('invalid_request'), 'verifier-syntax-unchecked'],
  }),
]
