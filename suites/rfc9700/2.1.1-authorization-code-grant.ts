/**
 * RFC 9700 section 2.1.1: Authorization Code Grant.
 *
 * @module
 */

import { stringMember } from '../../engine/answer.ts'
import { printable } from '../../engine/assertion.ts'
import { codeVerifier, withoutChallenge } from '../../engine/authorization-request.ts'
import { by, check } from '../../engine/check.ts'
import { isConfidential } from '../../engine/grant.ts'
import { authorizationEndpoint, metadata } from '../../engine/selector.ts'
import { type Change, having, without } from '../../engine/token-request.ts'
import { authorizationIn, judgeCode, judgeRefusal } from '../authorization-response.ts'
import { errorDefects } from '../error-defects.ts'
import { everyDocument } from '../metadata-document.ts'
import {
  eachCodeKind,
  eachPkceKind,
  grantWithUndocumentedPkce,
  isPkceClaimed,
  judgeNoTokenWithoutPkce,
  pkce,
  publicCodeGrant,
  redeemWithOtherVerifier,
  withS256,
} from '../pkce.ts'
import { whereChallengeIsOptional } from '../profile.ts'

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
    probe: async ({ session, grant, expect }) => judgeNoTokenWithoutPkce(session, expect, grant),
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
    caughtWhere: whereChallengeIsOptional(...errorDefects('invalid_grant')),
  }),
  check({
    id: 'rfc9700/2.1.1/pkce-detectable',
    title: 'A client can find out that the server does PKCE',
    requirements: ['RFC9700-2.1.1-pkce-detectable'],
    needs: [metadata],
    each: grantWithUndocumentedPkce,
    requests: 2,
    why: 'A client that cannot know goes without PKCE, or relies on it where there is none.',
    mistake: 'The server does PKCE, and neither its metadata nor its documentation say so.',
    fix: 'List the methods in the metadata, as code_challenge_methods_supported, or document them.',
    probe: async ({ session, grant, expect }) => {
      const document = await session.metadata()
      const methods = document.members.code_challenge_methods_supported
      const answer = await redeemWithOtherVerifier(session, grant)
      // One that does none and lists none is found out as well; that it should is another requirement.
      const doesPkce = stringMember(answer, 'access_token') === undefined
      expect(document).toSatisfy(!doesPkce || (Array.isArray(methods) && methods.length > 0), {
        message: 'the server does PKCE, and nothing says so',
        expected: 'code_challenge_methods_supported in the metadata',
        actual: 'no such list',
        at: 'member code_challenge_methods_supported',
      })
    },
    caughtBy: ['pkce-methods-left-out'],
  }),
  check({
    id: 'rfc9700/2.1.1/challenge-methods-published',
    title: 'The metadata list the methods of PKCE, S256 among them',
    requirements: ['RFC9700-2.1.1-challenge-methods-published'],
    needs: [authorizationEndpoint, metadata],
    ...everyDocument,
    why: 'Clients of many servers learn from the metadata, and not from documentation, that they can use PKCE.',
    mistake: 'PKCE came with an update of the library, and the metadata are a file that nobody touched.',
    fix: 'Return code_challenge_methods_supported: ["S256"].',
    judge: (answer, { expect }) => {
      const methods = answer.members.code_challenge_methods_supported
      expect(answer).toSatisfy(Array.isArray(methods) && methods.includes('S256'), {
        message: 'the metadata do not list S256 as a method of PKCE',
        expected: 'code_challenge_methods_supported with S256',
        actual: methods === undefined ? 'no such member' : printable(JSON.stringify(methods) ?? ''),
        at: 'member code_challenge_methods_supported',
      })
    },
    caughtBy: ['pkce-methods-left-out'],
  }),
]
