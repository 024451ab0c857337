/**
 * RFC 7636 section 4.6: Server Verifies code_verifier before Returning the Tokens.
 *
 * @module
 */
import { codeChallenge, codeVerifier } from '../../engine/authorization-request.ts'
import { check, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { authenticates } from '../../engine/selector.ts'
import { type Change, having, unauthenticated } from '../../engine/token-request.ts'
import { authorizationIn, judgeRefusal } from '../authorization-response.ts'
import { errorDefects } from '../error-defects.ts'
import {
  appendixB,
  confidentialPkceGrant,
  eachPkceKind,
  onePkceGrant,
  showVerifierCompared,
  whereListed,
  withPlainChallenge,
  withRawChallenge,
} from '../pkce.ts'

const authenticatedPkceGrant: Selector<{ grant: Grant }> = {
  reason: confidentialPkceGrant.reason,
  select: (subject) => confidentialPkceGrant.select(subject).filter(({ grant }) => authenticates(grant)),
}

const otherVerifier =
  (change: (verifier: string) => string): Change =>
  (request) => {
    const verifier = request.parameters.find(([name]) => name === 'code_verifier')?.[1] ?? ''
    return having('code_verifier', change(verifier))(request)
  }

const inOtherCase = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()))

const wrongPlainVerifiers: { readonly [how: string]: Change } = {
  'the challenge in other case': otherVerifier(inOtherCase),
  'the hash of the challenge': otherVerifier((verifier) => codeChallenge(verifier, 'S256')),
}

export const verifiedCodeChecks = [
  check({
    id: 'rfc7636/4.6/correct-verifier-continues',
    title: 'The verifier and the challenge of Appendix B belong together',
    requirements: ['RFC7636-4.6-correct-verifier-continues'],
    each: eachPkceKind,
    requests: 4,
    why: 'It is the one pair that the standard itself works out, and that every library is tested with.',
    mistake: 'The hash is encoded in another way, and the server’s own client library makes the same mistake.',
    fix: 'Test the comparison with the vector of Appendix B.',
    probe: async ({ session, grant, expect }) => {
      const { code_challenge, code_verifier } = appendixB
      const changes = [withRawChallenge(code_challenge, 'S256', code_verifier)]
      const purpose = 'the challenge of Appendix B'
      const authorization = await session.authorize(grant, { role: 'probe', purpose, changes })
      const answer = await session.submit(session.redemption(authorization), 'the verifier of Appendix B')
      if (expect(answer).toBeTokenResponse()) await showVerifierCompared(session, grant)
    },
    caughtBy: [
      'access-token-renamed',
      'basic-authentication-unread',
      'code-challenge-compared-as-plain',
      'form-refused-for-authorization-code',
    ],
  }),
  check({
    id: 'rfc7636/4.6/client-still-authenticates',
    title: 'A matching verifier does not spare a confidential client its authentication',
    requirements: ['RFC7636-4.6-correct-verifier-continues'],
    each: authenticatedPkceGrant,
    requests: 2,
    failsAuthentication: true,
    why: 'The verifier shows who began the flow, and the secret which client it is: one does not replace the other.',
    mistake: 'A request with code_verifier is taken for that of a public client.',
    fix: 'Authenticate the client first, as without PKCE, and compare the verifier then.',
    probe: async ({ session, grant, expect }) => {
      session.failsToAuthenticate(grant.client?.name ?? grant.name)
      const answer = await session.request(grant, 'the right verifier, and no client authentication', unauthenticated)
      expect(answer).toBeOAuthError('invalid_client')
    },
    caughtBy: [
      ...errorDefects('invalid_client'),
      'unauthenticated-code-redemption',
      'verifier-replaces-client-authentication',
    ],
  }),
  check({
    id: 'rfc7636/4.6/wrong-verifier-invalid-grant',
    title: 'A wrong code_verifier is refused with invalid_grant',
    requirements: ['RFC7636-4.6-wrong-verifier-invalid-grant'],
    each: onePkceGrant,
    requests: 2,
    why: 'It is the whole of PKCE: a code is worth nothing to whoever did not begin the flow.',
    mistake: 'The verifier has to be there and is compared with nothing, or its mismatch ends in invalid_request.',
    fix: 'Compare the verifier with the stored challenge, and answer a mismatch with invalid_grant.',
    probe: async ({ session, grant, expect }) => {
      const answer = await session.request(grant, 'a wrong code_verifier', having('code_verifier', codeVerifier()))
      expect(answer).toBeOAuthError('invalid_grant')
    },
    caughtBy: [...errorDefects('invalid_grant'), 'code-verifier-not-compared', 'wrong-verifier-called-invalid-request'],
  }),
  check({
    id: 'rfc7636/4.6/plain-compared-directly',
    title: 'A plain challenge is refused, or matched by the same string and no other',
    requirements: ['RFC7636-4.6-plain-compared-directly'],
    each: onePkceGrant,
    requests: 6,
    why: 'A comparison that is less than exact makes verifiers easier to guess, or lets a wrong method through.',
    mistake: 'The column that holds the challenge compares without regard to case, or S256 is applied to plain too.',
    fix: 'Compare a plain code_challenge with code_verifier as strings, or do not support plain.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const asked = { role: 'probe', purpose: 'a plain challenge', changes: [withPlainChallenge] } as const
      const outcome = await session.requestAuthorization(grant, asked)
      const accepted = authorizationIn(outcome)
      if (!accepted) return void judgeRefusal(expect, outcome)
      expect(await session.submit(session.redemption(accepted), 'the same string')).toBeTokenResponse()
      for (const [purpose, change] of Object.entries(wrongPlainVerifiers)) {
        const request = change(session.redemption(await session.authorize(grant, asked)))
        expect(await session.submit(request, purpose)).toBeOAuthError('invalid_grant', 'invalid_request')
      }
    },
    caughtBy: [
      ...errorDefects('invalid_grant'),
      'code-verifier-not-compared',
      'plain-compared-without-case',
      'plain-hashed-as-s256',
    ],
    caughtWhere: whereListed('plain', ...errorDefects('invalid_grant'), 'code-verifier-not-compared'),
  }),
]
