/**
 * RFC 9700 section 2.2.1: Access Tokens (that nobody else can replay). Where the server binds them by DPoP.
 *
 * @module
 */
import { type Answer, isSuccess, stringMember } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { proofKey, withClaims } from '../../engine/dpop.ts'
import { resource } from '../../engine/selector.ts'
import type { Session } from '../../engine/session.ts'
import { undecided } from '../../engine/verdict.ts'
import { signedToken } from '../altered-token.ts'
import { authorizedBy } from '../bearer-token.ts'
import { bindingGrant, boundToken, isBound, requestWithProof } from '../proof-of-possession.ts'

const day = 24 * 3600

/** What somebody sends who has the token, and has seen proofs of its client. */
const stolen = (session: Session, token: string): readonly (readonly [how: string, send: () => Promise<Answer>])[] => {
  // RFC 9449 section 11.1 leaves it to a server whether the very same proof counts twice, as the memory of that is hard
  // to share; a proof for another server, or an old one, never counts.
  const elsewhere = withClaims({ htu: 'https://elsewhere.example/' })
  const yesterday = withClaims({ iat: Math.floor(session.now() / 1000) - day, nonce: undefined })
  return [
    ['without a proof', () => session.resource(undefined, 'no proof', authorizedBy(`DPoP ${token}`))],
    ['with a proof of another key', () => session.resourceWithProof(token, 'another key', { key: proofKey() })],
    ['with a proof for another server', () => session.resourceWithProof(token, 'another URL', { change: elsewhere })],
    ['with a proof of yesterday', () => session.resourceWithProof(token, 'an old proof', { change: yesterday })],
  ]
}

const confirmedKey = (token: string): string | undefined => {
  const cnf = signedToken(token)?.claims.cnf
  return typeof cnf === 'object' && cnf !== null && 'jkt' in cnf && typeof cnf.jkt === 'string' ? cnf.jkt : undefined
}

export const senderConstrainedChecks = [
  check({
    id: 'rfc9700/2.2.1/sender-constrained-token',
    title: 'A token that is asked for with a proof of possession is bound to the key',
    requirements: ['RFC9700-2.2.1-sender-constrained-as'],
    each: bindingGrant,
    requests: 3,
    why: 'A token that anybody can use is worth stealing from every log and every server that it passes.',
    mistake: 'The DPoP header is let through to an endpoint that knows nothing of it, and a Bearer token is issued.',
    fix: 'Bind the token to the key of the proof, and say so with token_type DPoP.',
    probe: async ({ session, grant, expect }) => {
      const answer = await requestWithProof(session, grant)
      if (!expect(answer).toBeTokenResponse()) return
      expect(answer).toSatisfy(isBound(answer), {
        message: 'the token is not bound to the key of the proof',
        expected: 'token_type DPoP',
        actual: JSON.stringify(answer.members.token_type ?? 'no token_type').slice(0, 80),
        at: 'member token_type',
      })
      const jkt = confirmedKey(stringMember(answer, 'access_token') ?? '')
      expect(answer).toSatisfy(jkt === undefined || jkt === session.proofKey().jkt, {
        message: 'the token is bound to another key than the one of the proof',
        expected: `cnf.jkt ${session.proofKey().jkt}`,
        actual: `cnf.jkt ${jkt?.slice(0, 80)}`,
        at: 'member access_token',
      })
    },
    caughtBy: [
      'error-as-html',
      'error-without-code',
      'token-type-missing',
      'token-type-jwt',
      'proof-ignored',
      'bound-token-called-bearer',
    ],
  }),
  check({
    id: 'rfc9700/2.2.1/sender-constraint-enforced',
    title: 'A token that is bound to a key opens the resource for nobody else',
    requirements: ['RFC9700-2.2.1-sender-constrained-rs'],
    needs: [resource],
    each: bindingGrant,
    requests: 10,
    why: 'A binding that the resource server does not look at protects nothing.',
    mistake:
      'Bound tokens are taken as Bearer tokens too, or the proof is verified and its key not compared with the token.',
    fix: 'Refuse a bound token without a fresh proof for this request, made with the key that the token is bound to.',
    probe: async ({ session, grant, expect, should }) => {
      const token = await boundToken(session, grant)
      const refused = (answer: Answer, how: string) =>
        expect(answer).toSatisfy(!isSuccess(answer), {
          message: `the bound token was served ${how}`,
          expected: 'a refusal',
          actual: inWords(answer),
          at: 'status',
        }) && should(answer).toBeRefused()
      const proved = await session.resourceWithProof(token, 'the bound token with a proof', { role: 'control' })
      const asBearer = await session.resource(token, 'the bound token as a Bearer token')
      if (!isSuccess(proved)) {
        // A resource server that knows nothing of DPoP takes it so (RFC 9449 section 7.2), and enforces nothing.
        if (isSuccess(asBearer)) return void refused(asBearer, 'as a Bearer token')
        const message = `the bound token with a proof did not open the resource: ${inWords(proved)}`
        throw undecided('precondition', message, proved.exchange.id)
      }
      refused(asBearer, 'as a Bearer token')
      for (const [how, send] of stolen(session, token)) refused(await send(), how)
    },
    caughtBy: [
      'bound-token-taken-as-bearer',
      'proof-not-demanded',
      'proof-key-not-compared',
      'proof-target-not-compared',
      'proof-of-any-age',
      'resource-knows-no-proofs',
    ],
  }),
]
