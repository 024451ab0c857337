/**
 * Token requests, and the one change that turns a request that succeeds into one that must not, or still must.
 * A change is a function from request to request, so that a check reads as "the request without its code".
 *
 * @module
 */

import type { ClientKey } from '../providers/client-key.ts'
import type { AuthenticationMethod, ParametersIn } from '../providers/descriptor.ts'
import { jwtBearerAssertion, signedAssertion } from './client-assertion.ts'
import type { Header, WireRequest } from './exchange.ts'
import type { Client, Grant } from './grant.ts'

export type Field = readonly [name: string, value: string]

export type Credentials = {
  readonly method: AuthenticationMethod
  readonly client_id: string
  readonly client_secret?: string
  /** What is signed where the method is private_key_jwt, and for whom. */
  readonly assertion?: { readonly key: ClientKey; readonly audience: string | readonly string[] }
}

export type TokenRequest = {
  /** The grant that it is a request of. */
  readonly grant: string
  readonly method: string
  readonly url: string
  readonly parametersIn: ParametersIn
  readonly parameters: readonly Field[]
  /** Absent where the request names no client. */
  readonly credentials?: Credentials
  readonly query: readonly Field[]
  readonly headers: readonly Header[]
  /** A body that replaces the one made of the parameters. */
  readonly body?: { readonly mediaType: string; readonly text: string }
}

export type Change = (request: TokenRequest) => TokenRequest

/** application/x-www-form-urlencoded (RFC 6749 Appendix B). */
export const formEncoded = (fields: readonly Field[]): string =>
  new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString()

const formValue = (value: string): string => formEncoded([['', value]]).slice(1)

/** HTTP Basic credentials: both parts form-encoded first (RFC 6749 section 2.3.1). */
export const basicCredentials = (client_id: string, client_secret: string): string =>
  `Basic ${Buffer.from(`${formValue(client_id)}:${formValue(client_secret)}`).toString('base64')}`

/** Credentials of a client by a method; without one where the request names no client. */
export const credentialsOf = (client: Client, method: AuthenticationMethod): Credentials => ({
  method,
  client_id: client.client_id,
  ...(client.client_secret === undefined || method === 'none' ? {} : { client_secret: client.client_secret }),
  ...(client.assertion && method === 'private_key_jwt' ? { assertion: client.assertion } : {}),
})

const assertionFields = ({ client_id, assertion }: Credentials, now: number): Field[] => [
  ['client_id', client_id],
  ...(assertion
    ? ([
        ['client_assertion_type', jwtBearerAssertion],
        ['client_assertion', signedAssertion(assertion.key, client_id, assertion.audience, now)],
      ] satisfies Field[])
    : []),
]

const credentialFields = (credentials: Credentials, now: number): Field[] => {
  const { method, client_id, client_secret = '' } = credentials
  if (method === 'private_key_jwt') return assertionFields(credentials, now)
  return method === 'client_secret_basic'
    ? []
    : method === 'client_secret_post'
      ? [
          ['client_id', client_id],
          ['client_secret', client_secret],
        ]
      : [['client_id', client_id]]
}

// RFC 8259 has no order of members, but a duplicate must go out as one: JSON.stringify of an object could not.
const jsonObject = (fields: readonly Field[]): string =>
  `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`

/**
 * The request as it goes over the wire.
 *
 * @param now milliseconds since the epoch, for what is signed
 */
export const wireRequest = (request: TokenRequest, now = Date.now()): WireRequest => {
  const { credentials, parametersIn } = request
  const fields = [...request.parameters, ...(credentials ? credentialFields(credentials, now) : [])]
  const headers: Header[] = [['Accept', 'application/json']]
  if (credentials?.method === 'client_secret_basic') {
    headers.push(['Authorization', basicCredentials(credentials.client_id, credentials.client_secret ?? '')])
  }
  const query = parametersIn === 'query' ? [...request.query, ...fields] : request.query
  const url =
    query.length === 0 ? request.url : `${request.url}${request.url.includes('?') ? '&' : '?'}${formEncoded(query)}`
  if (parametersIn === 'header') headers.push(...fields)
  const bodyOf = {
    form: { mediaType: 'application/x-www-form-urlencoded', text: formEncoded(fields) },
    json: { mediaType: 'application/json', text: jsonObject(fields) },
    header: undefined,
    query: undefined,
  }
  const body = request.body ?? (request.method === 'GET' ? undefined : bodyOf[parametersIn])
  if (body) headers.push(['Content-Type', body.mediaType])
  return {
    method: request.method,
    url,
    headers: [...headers, ...request.headers],
    ...(body ? { body: body.text } : request.method === 'GET' ? {} : { body: '' }),
  }
}

/** A request of either endpoint. */
type WithParameters = { readonly parameters: readonly Field[] }

/** A change that both a token request and an authorization request can have. */
export type ParameterChange = <R extends WithParameters>(request: R) => R

/** With a parameter set to a value, whether or not it was there. */
export const having =
  (name: string, value: string): ParameterChange =>
  (request) => ({ ...request, parameters: [...request.parameters.filter(([key]) => key !== name), [name, value]] })

/** Without some parameters. */
export const without =
  (...names: string[]): ParameterChange =>
  (request) => ({ ...request, parameters: request.parameters.filter(([key]) => !names.includes(key)) })

/** With a parameter sent once more, with the same value or another one. */
export const repeating =
  (name: string, value?: string): ParameterChange =>
  (request) => {
    const first = request.parameters.find(([key]) => key === name)?.[1] ?? ''
    return { ...request, parameters: [...request.parameters, [name, value ?? first]] }
  }

/** With a parameter spelled in another way, its value kept. */
export const renaming =
  (name: string, other: string): ParameterChange =>
  (request) => ({
    ...request,
    parameters: request.parameters.map(([key, value]): Field => [key === name ? other : key, value]),
  })

/** By another method. */
export const byMethod =
  (method: string): Change =>
  (request) => ({ ...request, method })

/** With all parameters, and credentials that would go in the body, in the query of the URI. */
export const inQuery: Change = (request) => ({ ...request, parametersIn: 'query' })

/** With its parameters in the form that RFC 6749 gives a token request. */
export const inForm: Change = (request) => ({ ...request, parametersIn: 'form' })

/** With a body of one's own. */
export const withBody =
  (mediaType: string, text: string): Change =>
  (request) => ({ ...request, body: { mediaType, text } })

/** With a header field more. */
export const withHeader =
  (name: string, value: string): Change =>
  (request) => ({ ...request, headers: [...request.headers, [name, value]] })

/** With the credentials of a client, by the method given or the one it is registered for. */
export const asClient =
  (client: Client, method: AuthenticationMethod = client.token_endpoint_auth_method): Change =>
  (request) => ({ ...request, credentials: credentialsOf(client, method) })

/**
 * With another secret, or another client_id, by the same method. An assertion has no secret that could be another: a
 * client that has one sends the secret in its place.
 */
export const withCredentials =
  (other: Partial<Credentials>): Change =>
  (request) => {
    const { credentials } = request
    if (!credentials) return request
    const isAssertion = credentials.method === 'private_key_jwt' && other.client_secret !== undefined
    const method = isAssertion ? 'client_secret_post' : credentials.method
    return { ...request, credentials: { ...credentials, method, ...other } }
  }

/** With the client named but not authenticated. */
export const unauthenticated: Change = (request) =>
  request.credentials
    ? { ...request, credentials: { method: 'none', client_id: request.credentials.client_id } }
    : request

/** With nothing that names a client. */
export const anonymous: Change = ({ credentials: _, ...request }) => request

/**
 * A request about a token to the revocation endpoint (RFC 7009 section 2.1) or the introspection endpoint (RFC 7662
 * section 2.1), by a client that authenticates as it does at the token endpoint, or by nobody.
 */
export const requestAbout = (token: string, url: string, client?: Client, hint?: string): TokenRequest => ({
  grant: '',
  method: 'POST',
  url,
  parametersIn: 'form',
  parameters: [['token', token], ...(hint === undefined ? [] : [['token_type_hint', hint] as const])],
  ...(client ? { credentials: credentialsOf(client, client.token_endpoint_auth_method) } : {}),
  query: [],
  headers: [],
})

/** The documented request of a grant, but for what has to be obtained first (a code, a refresh token). */
export const tokenRequestOf = (grant: Grant, url: string): TokenRequest => ({
  grant: grant.name,
  method: 'POST',
  url,
  parametersIn: grant.parametersIn,
  parameters: [
    ['grant_type', grant.grant_type],
    ...(grant.resourceOwner
      ? ([
          ['username', grant.resourceOwner.username],
          ['password', grant.resourceOwner.password],
        ] satisfies Field[])
      : []),
    ...Object.entries(grant.parameters),
  ],
  ...(grant.client && grant.authentication ? { credentials: credentialsOf(grant.client, grant.authentication) } : {}),
  query: [],
  headers: [],
})
