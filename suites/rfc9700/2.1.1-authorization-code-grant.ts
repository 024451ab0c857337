/**
 * RFC 9700 section 2.1.1: Authorization Code Grant.
 *
 * @module
 */
import { codeVerifier, withoutChallenge } from '../../engine/authorization-request.ts'
import { by, check } from '../../engine/check.ts'
import { isConfidential } from '../../engine/grant.ts'
import { type Change, having, without } from '../../engine/token-request.ts'
import { authorizationIn, judgeCode, judgeRefusal } from '../authorization-response.ts'
import { errorDefects } from '../error-defects.ts'
import { eachCodeKind, eachPkceKind, isPkceClaimed, pkce, publicCodeGrant, withS256 } from '../pkce.ts'

const wrongVerifier: Change = (request) => having('code_verifier', codeVerifier())(request)

export const authorizationCodeGrantChecks = [
  check({
    id: 'rfc9700/2.1.1/public-client-needs-pkce',
    title: 'A public client gets no token without PKCE',
    requirements: ['RFC9700-2.1.1-public-client-needs-pkce'],
    each: publicCodeGrant,
    requests: 2,
    why: 'A public client has no secret, so that its code is all that it takes to get a token.',
    mistake: 'PKCE is supported, and left to the client.',
    fix: 'Refuse a public client’s authorization request without code_challenge.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const changes = [withoutChallenge]
      const outcome = await session.requestAuthorization(grant, { purpose: 'without code_challenge', changes })
      const authorization = authorizationIn(outcome)
      if (!authorization) return void judgeRefusal(expect, outcome)
      const answer = await session.submit(session.redemption(authorization), 'its code, without code_verifier')
      expect(answer).toIssueNoToken()
    },
    caughtBy: ['challenge-optional-for-public-clients'],
  }),
  check({
    id: 'rfc9700/2.1.1/pkce-supported',
    title: 'The server supports PKCE, of public and of confidential clients',
    requirements: ['RFC9700-2.1.1-pkce-supported'],
    each: eachCodeKind,
    requests: 4,
    why: 'PKCE keeps a stolen code from being used, and protects against CSRF, whatever kind the client is of.',
    mistake: 'PKCE came in for apps, and the parameters of clients with a secret are ignored.',
    fix: 'Store code_challenge for every client that sends one, and compare code_verifier with it.',
    probe: async ({ session, subject, grant, expect, should }) => {
      // What nobody claims is a gap to know of; what is claimed and does not hold is a fault.
      const voice = isPkceClaimed(grant, subject) ? expect : should
      const outcome = await session.requestAuthorization(withS256(grant), { purpose: 'an S256 challenge' })
      const authorization = judgeCode(voice, outcome)
      if (!authorization) return
      const right = await session.submit(session.redemption(authorization), 'its verifier', 'control')
      if (!voice(right).toBeTokenResponse()) return
      const other = await session.authorize(withS256(grant), { role: 'probe', purpose: 'another S256 challenge' })
      const wrong = await session.submit(wrongVerifier(session.redemption(other)), 'another verifier')
      voice(wrong).toIssueNoToken()
    },
    caughtBy: [
      'access-token-renamed',
      'basic-authentication-unread',
      'body-credentials-refused',
      'code-challenge-compared-as-plain',
      'code-verifier-not-compared',
      'form-refused-for-authorization-code',
    ],
    caughtWhere: {
      'body-credentials-refused': (subject) =>
        eachCodeKind.select(subject).some(({ grant }) => grant.authentication === 'client_secret_post'),
    },
  }),
  check({
    id: 'rfc9700/2.1.1/verifier-enforced',
    title: 'A code with a challenge is not redeemed without its verifier, by a client with a secret either',
    requirements: ['RFC9700-2.1.1-verifier-enforced'],
    each: by(eachPkceKind, 'code_verifier', ['left out', 'a wrong one']),
    requests: 2,
    why: 'A code that was injected into an honest client’s session is redeemed with that client’s own secret.',
    mistake: 'The verifier is only asked of public clients, as the others authenticate.',
    fix: 'Ask for code_verifier wherever the authorization request had a code_challenge.',
    probe: async ({ session, grant, code_verifier, expect }) => {
      const change = code_verifier === 'left out' ? without('code_verifier') : wrongVerifier
      const answer = await session.request(grant, `code_verifier: ${code_verifier}`, change)
      // Without a verifier nothing is left that a public client could be known by, so that invalid_client fits too.
      const unauthenticated = isConfidential(grant.client) ? [] : (['invalid_client'] as const)
      expect(answer).toBeOAuthError('invalid_grant', 'invalid_request', ...unauthenticated)
    },
    caughtBy: [
      ...errorDefects('invalid_grant'),
      'code-verifier-not-compared',
      'verifier-optional',
      'verifier-optional-for-confidential-clients',
    ],
  }),
  check({
    id: 'rfc9700/2.1.1/pkce-downgrade',
    title: 'A code_verifier is refused where the authorization request had no code_challenge',
    requirements: ['RFC9700-2.1.1-pkce-downgrade'],
    needs: [pkce],
    each: eachCodeKind,
    requests: 2,
    why: 'An attacker takes code_challenge out of the request, and the client believes that PKCE protects it.',
    mistake: 'A code without a challenge is redeemed with whatever code_verifier comes.',
    fix: 'Answer a code_verifier for a code without a challenge with invalid_grant.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const changes = [withoutChallenge]
      const outcome = await session.requestAuthorization(grant, { purpose: 'without code_challenge', changes })
      const authorization = authorizationIn(outcome)
      if (!authorization) return void judgeRefusal(expect, outcome)
      const request = having('code_verifier', codeVerifier())(session.redemption(authorization))
      const answer = await session.submit(request, 'its code, with a code_verifier')
      expect(answer).toBeOAuthError('invalid_grant', 'invalid_request')
    },
    caughtBy: [...errorDefects('invalid_grant'), 'verifier-without-challenge-accepted'],
  }),
]
