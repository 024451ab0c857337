/**
 * RFC 7636 section 4.2: Client Creates the Code Challenge.
 *
 * @module
 */
import { codeVerifier, withChallenge } from '../../engine/authorization-request.ts'
import { by, check } from '../../engine/check.ts'
import { judgeCode, judgeRefusal } from '../authorization-response.ts'
import { onePkceGrant, showVerifierCompared, withRawChallenge } from '../pkce.ts'

/** A verifier with every character that is neither a letter nor a digit. */
const legalVerifier = (length: number): string =>
  ['-._~', codeVerifier(), codeVerifier(), codeVerifier()].join('').slice(0, length)

const illegalChallenges: { readonly [how: string]: () => string } = {
  '1 character': () => 'E',
  '42 characters': () => codeVerifier().slice(0, 42),
  '129 characters': () => [codeVerifier(), codeVerifier(), codeVerifier()].join(''),
  'plain Base64': () => `${codeVerifier().slice(0, 41)}+/=`,
}

export const codeChallengeChecks = [
  check({
    id: 'rfc7636/4.2/s256-supported',
    title: 'A flow with an S256 challenge brings a token',
    requirements: ['RFC7636-4.2-s256-supported'],
    each: onePkceGrant,
    requests: 4,
    why: 'S256 is the method that every server with PKCE must know, and the only one that client libraries still send.',
    mistake: 'The verifier is compared with the challenge as it is, or with the hash in hexadecimal or padded Base64.',
    fix: 'Compare code_challenge with the base64url text, without padding, of the SHA-256 hash of code_verifier.',
    probe: async ({ session, grant, expect }) => {
      const outcome = await session.requestAuthorization(grant, { purpose: 'an S256 challenge' })
      const authorization = judgeCode(expect, outcome)
      if (!authorization) return
      const answer = await session.submit(session.redemption(authorization), 'its verifier')
      if (expect(answer).toBeTokenResponse()) await showVerifierCompared(session, grant)
    },
    caughtBy: ['access-token-renamed', 'code-challenge-compared-as-plain', 'form-refused-for-authorization-code'],
  }),
  check({
    id: 'rfc7636/4.2/verifier-lengths-accepted',
    title: 'The shortest and the longest code_verifier work, with all characters that are allowed',
    requirements: ['RFC7636-4.2-verifier-lengths-accepted'],
    each: by(onePkceGrant, 'length', ['43', '128']),
    requests: 4,
    why: 'Libraries choose any length from 43 to 128, and any of the unreserved characters.',
    mistake: 'The database column is 64 characters wide, or a filter lets base64url through and nothing else.',
    fix: 'Accept 43 to 128 characters of A-Z, a-z, 0-9, "-", ".", "_" and "~".',
    probe: async ({ session, grant, length, expect }) => {
      await session.control(grant)
      const changes = [withChallenge(legalVerifier(Number(length)))]
      const purpose = `the challenge of a verifier of ${length} characters`
      const authorization = await session.authorize(grant, { role: 'probe', purpose, changes })
      const answer = await session.submit(session.redemption(authorization), `a verifier of ${length} characters`)
      if (expect(answer).toBeTokenResponse()) await showVerifierCompared(session, grant)
    },
    caughtBy: ['long-verifier-refused', 'verifier-with-tilde-refused'],
  }),
  check({
    id: 'rfc7636/4.2/challenge-syntax',
    title: 'A code_challenge that is too short, too long or of other characters is refused',
    requirements: ['RFC7636-4.2-challenge-syntax'],
    each: by(onePkceGrant, 'code_challenge', Object.keys(illegalChallenges)),
    requests: 1,
    why: 'No verifier can ever match such a challenge, and its client should be told before its user consents.',
    mistake: 'The challenge is stored unread, and cut off where the column ends.',
    fix: 'Refuse a code_challenge that is not 43 to 128 unreserved characters with invalid_request.',
    probe: async ({ session, grant, code_challenge, expect }) => {
      await session.control(grant)
      const changes = [withRawChallenge(illegalChallenges[code_challenge]?.() ?? '', 'S256')]
      const purpose = `a challenge of ${code_challenge}`
      judgeRefusal(expect, await session.requestAuthorization(grant, { purpose, changes }), 'invalid_request')
    },
    caughtBy: ['challenge-syntax-unchecked'],
  }),
]
