/**
 * Authorization requests (RFC 6749 section 4.1.1, RFC 7636 section 4.3), and what changes one of them. The changes of
 * parameters are those of token requests.
 *
 * @module
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Header, WireRequest } from './exchange.ts'
import type { Grant } from './grant.ts'
import { madeUp } from './made-up.ts'
import { type Field, formEncoded, having, without } from './token-request.ts'

export type AuthorizationRequest = {
  readonly grant: Grant
  readonly method: string
  /** The authorization endpoint. */
  readonly url: string
  readonly parameters: readonly Field[]
  /** What goes behind the encoded parameters as it is, for what no encoding makes. */
  readonly unencoded: string
  /** Header fields that a browser would add, such as where another site's form comes from. */
  readonly headers?: readonly Header[]
  /** What the code is redeemed with, where a challenge was sent (RFC 7636 section 4.1). */
  readonly code_verifier?: string
}

export type AuthorizationChange = (request: AuthorizationRequest) => AuthorizationRequest

/** A PKCE code verifier (RFC 7636 section 4.1): 43 characters. */
export const codeVerifier = (): string => randomBytes(32).toString('base64url')

/** The code challenge of a verifier (RFC 7636 section 4.2). */
export const codeChallenge = (code_verifier: string, method: 'S256' | 'plain'): string =>
  method === 'plain' ? code_verifier : createHash('sha256').update(code_verifier).digest('base64url')

/** With a challenge made of this verifier. */
export const withChallenge =
  (code_verifier: string, method: 'S256' | 'plain' = 'S256'): AuthorizationChange =>
  (request) => ({
    ...having('code_challenge_method', method)(having('code_challenge', codeChallenge(code_verifier, method))(request)),
    code_verifier,
  })

/** Without anything of PKCE. */
export const withoutChallenge: AuthorizationChange = (request) => {
  const { code_verifier: _, ...rest } = without('code_challenge', 'code_challenge_method')(request)
  return rest
}

/** As another client, with its first redirection URI. */
export const asAuthorizationClient =
  (client_id: string, redirect_uri: string): AuthorizationChange =>
  (request) =>
    having('client_id', client_id)(having('redirect_uri', redirect_uri)(request))

/** With text behind the query that no encoding makes, such as `&x=%zz`. */
export const unencoded =
  (text: string): AuthorizationChange =>
  (request) => ({ ...request, unencoded: request.unencoded + text })

/** The first value of a parameter. */
export const parameterOf = ({ parameters }: AuthorizationRequest, name: string): string | undefined =>
  parameters.find(([key]) => key === name)?.[1]

/** The documented authorization request of a grant, with a state of its own. */
export const authorizationRequestOf = (grant: Grant, url: string): AuthorizationRequest => {
  const { code_challenge_method: method, parameters = {} } = grant.authorizationRequest
  const request: AuthorizationRequest = {
    grant,
    method: 'GET',
    url,
    parameters: [
      ['response_type', grant.grant_type === 'implicit' ? 'token' : 'code'],
      ['client_id', grant.client?.client_id ?? ''],
      ['redirect_uri', grant.client?.redirect_uris[0] ?? ''],
      ...Object.entries(parameters),
      ['state', madeUp()],
    ],
    unencoded: '',
  }
  return method === undefined ? request : withChallenge(codeVerifier(), method)(request)
}

/** The request as it goes over the wire: parameters in the query, or in a form where it is a POST (section 3.1). */
export const authorizationWireRequest = (request: AuthorizationRequest): WireRequest => {
  const { method, url, parameters, unencoded, headers = [] } = request
  const encoded = `${formEncoded(parameters)}${unencoded}`
  const accept = ['Accept', 'text/html,application/xhtml+xml'] as const
  if (method === 'POST') {
    return {
      method,
      url,
      headers: [accept, ['Content-Type', 'application/x-www-form-urlencoded'], ...headers],
      body: encoded,
    }
  }
  return { method, url: `${url}${url.includes('?') ? '&' : '?'}${encoded}`, headers: [accept, ...headers] }
}
