/**
 * An exchange: one request and its response, as they were on the wire.
 *
 * @module
 */

/** A header field, its name spelled as it was on the wire. */
export type Header = readonly [name: string, value: string]

export type EndpointKind =
  | 'authorization'
  | 'token'
  | 'resource'
  | 'revocation'
  | 'introspection'
  | 'metadata'
  | 'redirection'
  | 'other'

export type WireRequest = {
  readonly method: string
  readonly url: string
  readonly headers: readonly Header[]
  readonly body?: string
}

export type WireResponse = {
  readonly status: number
  readonly statusText: string
  readonly headers: readonly Header[]
  /** The body as it came, content codings undone; up to the limit on its size. */
  readonly body: Buffer
  readonly truncated: boolean
}

export type FailureKind =
  | 'refused'
  | 'dns'
  | 'tls'
  | 'timeout'
  | 'reset'
  | 'malformed'
  | 'not_allowed'
  | 'intercepted'
  | 'other'

/** Why no whole response came. */
export type WireFailure = {
  readonly kind: FailureKind
  readonly message: string
  /**
   * Whether a connection that was kept alive was closed at once and before anything came back, as it happens where the
   * server closes it at the moment that the request is sent. It most likely did not look at the request.
   */
  readonly stale?: true
  /** Whether the request had been sent, or began to be; absent where no connection came about. */
  readonly sent?: true
}

export type Exchange = {
  readonly id: string
  readonly endpoint: EndpointKind
  /** Why the request was made, in a few words. */
  readonly purpose: string
  /** The name of the grant whose request it is, at the token endpoint. */
  readonly grant?: string
  readonly request: WireRequest
  /** The authorization request that it answers, at a redirection URI. */
  readonly authorizationRequest?: WireRequest
  readonly response?: WireResponse
  readonly failure?: WireFailure
  /** Milliseconds since the epoch. */
  readonly started: number
  /** Milliseconds from sending to the end of the response. */
  readonly duration: number
}

/** All values of a header, without regard to the case of its name (RFC 9110 section 5.1). */
export const headerValues = (headers: readonly Header[], name: string): string[] =>
  headers.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value)

/** The members of a comma-separated header, over all its lines (RFC 9110 section 5.3); quoted commas are kept. */
export const headerTokens = (headers: readonly Header[], name: string): string[] =>
  headerValues(headers, name)
    // A quotation that is never closed goes on to the end.
    .flatMap((value) => value.match(/(?:"(?:\\.|[^"\\])*(?:"|\\?$)|[^,"])+/g) ?? [])
    .map((member) => member.trim())
    .filter((member) => member !== '')
