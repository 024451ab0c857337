/**
 * What a session can say with proofs of possession (RFC 9449): ask for a token that is bound to a key, and use it.
 *
 * @module
 */
import { type Answer, stringMember } from './answer.ts'
import { challengesOf, isScheme, parameterValues } from './challenge.ts'
import { type ProofChange, type ProofKey, proofKey, withProof } from './dpop.ts'
import { type EndpointKind, headerValues, type WireRequest } from './exchange.ts'
import type { Role, Run } from './session.ts'
import { type TokenRequest, wireRequest } from './token-request.ts'

export type ProofOptions = {
  /** Whose proof it is; that of the run's own key without it. */
  readonly key?: ProofKey
  /** What is wrong with the proof. */
  readonly change?: ProofChange
  readonly role?: Role
}

export type ProofWords = {
  /** The key of the run. */
  readonly proofKey: () => ProofKey
  /** Sends a token request with a proof (section 5), and once more with the nonce that the server asks for (section 8). */
  readonly submitWithProof: (request: TokenRequest, purpose: string, options?: ProofOptions) => Promise<Answer>
  /** Asks for a resource with a bound token and a proof (section 7.1), and once more with a nonce (section 9). */
  readonly resourceWithProof: (token: string, purpose: string, options?: ProofOptions) => Promise<Answer>
}

type ProofParts = {
  readonly ask: (endpoint: EndpointKind, request: WireRequest, purpose: string, role?: Role) => Promise<Answer>
  readonly now: () => number
}

/** Whether an answer asks for a proof with a nonce of the server's. */
const asksForNonce = (answer: Answer): boolean =>
  stringMember(answer, 'error') === 'use_dpop_nonce' ||
  challengesOf(answer.response.headers)
    .filter((challenge) => isScheme(challenge, 'DPoP'))
    .some((challenge) => parameterValues(challenge, 'error').includes('use_dpop_nonce'))

const nonceIn = (answer: Answer): string | undefined => headerValues(answer.response.headers, 'dpop-nonce')[0]

/** The words of one session. */
export const proofWords = ({ proof, subject }: Run, { ask, now }: ProofParts): ProofWords => {
  const { resource } = subject.provider.descriptor

  const ownKey = () => {
    proof.key ??= proofKey()
    return proof.key
  }

  const askWithProof = async (
    endpoint: EndpointKind,
    request: WireRequest,
    purpose: string,
    { key = ownKey(), change, role = 'probe' }: ProofOptions,
    accessToken?: string,
  ): Promise<Answer> => {
    // Nonces of an authorization server are none for a resource, though both be at one origin (section 9).
    const place = request.url.replace(/[?#].*$/s, '')
    const once = async (why: string) => {
      const parts = { key, now: now(), nonce: proof.nonces.get(place), accessToken, change }
      const answer = await ask(endpoint, withProof(request, parts), why, role)
      const nonce = nonceIn(answer)
      if (nonce !== undefined) proof.nonces.set(place, nonce)
      return answer
    }
    const before = proof.nonces.get(place)
    const answer = await once(purpose)
    const isNew = nonceIn(answer) !== undefined && nonceIn(answer) !== before
    return asksForNonce(answer) && isNew ? once(`${purpose}, with the nonce that the server asks for`) : answer
  }

  return {
    proofKey: ownKey,
    // Without the name of the grant: nobody documents what a request with a proof is answered with.
    submitWithProof: (request, purpose, options = {}) =>
      askWithProof('token', wireRequest(request, now()), purpose, options),
    resourceWithProof: (token, purpose, options = {}) => {
      const request: WireRequest = {
        method: resource?.method ?? 'GET',
        url: resource?.url ?? '',
        headers: [['Authorization', `DPoP ${token}`]],
      }
      return askWithProof('resource', request, purpose, options, token)
    },
  }
}
