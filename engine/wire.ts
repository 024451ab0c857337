/**
 * The wire: requests as they are asked for, responses as they came, over HTTP/1.1. Nothing is followed, retried,
 * joined or hidden; nothing a server sends can throw, hang or fill the memory.
 *
 * @module
 */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { Agent, type buildConnector, type Dispatcher } from 'undici'
import {
  type FailureKind,
  type Header,
  headerValues,
  type WireFailure,
  type WireRequest,
  type WireResponse,
} from './exchange.ts'

/** What came of a request; times in milliseconds. */
export type Outcome = {
  readonly response?: WireResponse
  readonly failure?: WireFailure
  readonly duration: number
}

export type Wire = {
  /** Sends one request. Never rejects: what goes wrong is in the outcome. */
  readonly send: (request: WireRequest, signal?: AbortSignal) => Promise<Outcome>
  readonly close: () => Promise<void>
}

export type WireOptions = {
  /** The only origins that may be contacted. */
  readonly origins: readonly string[]
  /** Seconds for one request, connecting included. */
  readonly timeout: number
  /** Bytes of a body that are read. */
  readonly responseSize: number
  /** What connects instead of the network: an in-memory target. */
  readonly connect?: buildConnector.connector
}

const kinds: readonly [RegExp, FailureKind, string][] = [
  [/^ECONNREFUSED$/, 'refused', 'the connection was refused'],
  [/^(ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/, 'dns', 'the host name could not be resolved'],
  [/^(EHOSTUNREACH|ENETUNREACH|EACCES|EPERM)$/, 'refused', 'the host could not be reached'],
  [/^(UND_ERR_.*TIMEOUT|ETIMEDOUT)$/, 'timeout', 'no answer came in time'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_CLOSED|UND_ERR_DESTROYED)$/, 'reset', 'the connection was closed'],
  [/^(HPE_.*|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_.*|UND_ERR_.*MISMATCH)$/, 'malformed', 'the response is no HTTP'],
  [/(CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|DEPTH_ZERO|HOSTNAME|ALTNAME)/, 'tls', 'TLS could not be established'],
]

const failureOf = (error: unknown): WireFailure => {
  // An AggregateError of all addresses that were tried carries the codes inside.
  const inner = error instanceof AggregateError ? error.errors[0] : error
  // undici knows the parser's errors by their name, not all of them by a code.
  const isParserError = inner instanceof Error && inner.name === 'HTTPParserError'
  const code = isParserError ? 'HPE_' : inner instanceof Error && 'code' in inner ? String(inner.code) : ''
  const detail = inner instanceof Error ? inner.message : String(inner)
  if (/wrong version number/i.test(detail))
    return { kind: 'tls', message: 'the server does not speak TLS on this port' }
  for (const [pattern, kind, message] of kinds) {
    if (pattern.test(code)) return { kind, message: kind === 'timeout' ? message : `${message} (${detail})` }
  }
  return { kind: 'other', message: detail }
}

const pairs = (raw: readonly (Buffer | string)[]): Header[] => {
  const headers: Header[] = []
  for (let index = 0; index + 1 < raw.length; index += 2) {
    headers.push([
      Buffer.from(raw[index] ?? '').toString('latin1'),
      Buffer.from(raw[index + 1] ?? '').toString('latin1'),
    ])
  }
  return headers
}

// We ask for no coding, but a server may send one all the same; an output limit keeps a bomb from going off.
const decoded = (body: Buffer, headers: readonly Header[], limit: number): { body: Buffer; truncated: boolean } => {
  const coding = headerValues(headers, 'content-encoding').join(',').trim().toLowerCase()
  const decode = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[coding]
  if (!decode) return { body, truncated: false }
  try {
    return { body: decode(body, { maxOutputLength: limit }), truncated: false }
  } catch {
    return { body: Buffer.alloc(0), truncated: true }
  }
}

const dispatch = (
  dispatcher: Dispatcher,
  request: WireRequest,
  { timeout, responseSize }: WireOptions,
  signal: AbortSignal | undefined,
): Promise<Omit<Outcome, 'duration'>> =>
  new Promise((resolve) => {
    const url = new URL(request.url)
    const chunks: Buffer[] = []
    let size = 0
    let head: { status: number; statusText: string; headers: Header[] } | undefined
    let cut = false
    const abort = { now: (_reason: Error) => {} }
    const finish = (failure?: WireFailure) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      if (!head || failure) return resolve(failure ? { failure } : {})
      const { body, truncated } = decoded(Buffer.concat(chunks), head.headers, responseSize)
      resolve({ response: { ...head, body, truncated: truncated || cut } })
    }
    const tooLate = Object.assign(new Error('timeout'), { code: 'UND_ERR_RESPONSE_TIMEOUT' })
    const stop = () => {
      finish({ kind: 'other', message: 'the run was stopped' })
      abort.now(new Error('stopped'))
    }
    const timer = setTimeout(() => {
      finish({ kind: 'timeout', message: `no answer came within ${timeout} s` })
      abort.now(tooLate)
    }, timeout * 1000)
    if (signal?.aborted) return stop()
    signal?.addEventListener('abort', stop, { once: true })
    dispatcher.dispatch(
      {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: request.method as Dispatcher.HttpMethod,
        headers: request.headers.flat(),
        body: request.body === undefined ? null : Buffer.from(request.body),
      },
      {
        onRequestStart: (controller) => {
          abort.now = (reason) => controller.abort(reason)
        },
        onResponseStart: (controller, status, _headers, statusText) => {
          if (status < 200) return
          // The parsed headers are lower-cased and joined; the raw list is what was on the wire.
          head = { status, statusText: statusText ?? '', headers: pairs(controller.rawHeaders as Buffer[]) }
        },
        onResponseData: (controller, chunk) => {
          const room = responseSize - size
          size += chunk.length
          chunks.push(chunk.length > room ? chunk.subarray(0, Math.max(0, room)) : chunk)
          if (size > responseSize) {
            cut = true
            finish()
            controller.abort(new Error('long enough'))
          }
        },
        onResponseEnd: () => finish(),
        onResponseError: (_controller, error) => finish(failureOf(error)),
      },
    )
  })

/**
 * Opens a wire: connections are kept alive and shared.
 */
export const openWire = (options: WireOptions): Wire => {
  const agent = new Agent({
    allowH2: false,
    keepAliveTimeout: 2_000,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: options.connect ?? { timeout: options.timeout * 1000 },
  })
  return {
    send: async (request, signal) => {
      const started = performance.now()
      const origin = URL.canParse(request.url) ? new URL(request.url).origin : undefined
      const allowed = origin !== undefined && options.origins.includes(origin)
      const outcome = allowed
        ? await dispatch(agent, request, options, signal).catch((error: unknown) => ({ failure: failureOf(error) }))
        : {
            failure: {
              kind: 'not_allowed' as const,
              message: `${origin ?? 'the target'} is not named in the descriptor, so it is not contacted`,
            },
          }
      return { ...outcome, duration: performance.now() - started }
    },
    close: () => agent.destroy(),
  }
}
