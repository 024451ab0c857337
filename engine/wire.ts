/**
 * The wire: requests as they are asked for, responses as they came, over HTTP/1.1. Nothing is followed, retried,
 * joined or hidden; nothing a server sends can throw, hang or fill the memory.
 *
 * @module
 */
import type { Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { buildConnector, Client, type Dispatcher } from 'undici'
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
  /**
   * Sends requests to one origin at the same moment, each on a connection of its own: all are opened first, and the
   * requests are written in one turn of the event loop. Never rejects; the outcomes are in the order of the requests.
   */
  readonly together: (requests: readonly WireRequest[], signal?: AbortSignal) => Promise<Outcome[]>
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

// Twice what any server is known to send, and more than its peers allow.
const headerSize = 65_536

// A close within this time was on its way when the request was sent; later, the server may have worked on it.
const soon = 1_000

const kinds: readonly [RegExp, FailureKind, string][] = [
  [/^ECONNREFUSED$/, 'refused', 'the connection was refused'],
  [/^(ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/, 'dns', 'the host name could not be resolved'],
  [/^(EHOSTUNREACH|ENETUNREACH|EACCES|EPERM)$/, 'refused', 'the host could not be reached'],
  [/^(UND_ERR_.*TIMEOUT|ETIMEDOUT)$/, 'timeout', 'no answer came in time'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_CLOSED|UND_ERR_DESTROYED)$/, 'reset', 'the connection was closed'],
  [/^UND_ERR_HEADERS_OVERFLOW$/, 'malformed', `the headers of the response are longer than ${headerSize} bytes`],
  [/^(HPE_.*|UND_ERR_RES_.*|UND_ERR_.*MISMATCH)$/, 'malformed', 'the response is no HTTP'],
  [
    /^(DEPTH_ZERO_SELF|SELF_SIGNED|UNABLE_TO_GET|UNABLE_TO_VERIFY)/,
    'tls',
    'its certificate is not trusted; NODE_EXTRA_CA_CERTS can name the authority that signed it',
  ],
  [/(CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|DEPTH_ZERO|HOSTNAME|ALTNAME|EPROTO)/, 'tls', 'TLS could not be established'],
]

/** What undici cannot read, in its own words; it is HTTP all the same. */
const unasked: { readonly [detail: string]: string } = {
  'bad response': 'the server sent 100 Continue, which nobody asked for',
  'bad upgrade': 'the server switched protocols, which nobody asked for',
}

const failureOf = (error: unknown): WireFailure => {
  // An AggregateError of all addresses that were tried carries the codes inside.
  const inner = error instanceof AggregateError ? error.errors[0] : error
  // undici knows the parser's errors by their name, not all of them by a code.
  const isParserError = inner instanceof Error && inner.name === 'HTTPParserError'
  const code = isParserError ? 'HPE_' : inner instanceof Error && 'code' in inner ? String(inner.code) : ''
  const detail = inner instanceof Error ? inner.message : String(inner)
  if (/wrong version number|packet length too long/i.test(detail))
    return { kind: 'tls', message: 'the server does not speak TLS on this port' }
  if (Object.hasOwn(unasked, detail)) return { kind: 'malformed', message: unasked[detail] ?? detail }
  for (const [pattern, kind, message] of kinds) {
    if (pattern.test(code)) return { kind, message: kind === 'timeout' ? message : `${message} (${detail})` }
  }
  return { kind: 'other', message: detail }
}

/** White space behind a value is no part of it (RFC 9110 section 5.5); the parser takes away what is before it only. */
const trimmed = (value: string): string => {
  let end = value.length
  while (end > 0 && (value[end - 1] === ' ' || value[end - 1] === '\t')) end--
  return value.slice(0, end)
}

const pairs = (raw: readonly (Buffer | string)[]): Header[] => {
  const headers: Header[] = []
  for (let index = 0; index + 1 < raw.length; index += 2) {
    headers.push([
      Buffer.from(raw[index] ?? '').toString('latin1'),
      trimmed(Buffer.from(raw[index + 1] ?? '').toString('latin1')),
    ])
  }
  return headers
}

const decoders: { readonly [coding: string]: (body: Buffer, options: { maxOutputLength: number }) => Buffer } = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  // Both are in use: with the zlib header, as RFC 9110 has it, and without.
  deflate: (body, options) => ((body[0] ?? 0) % 16 === 8 ? inflateSync : inflateRawSync)(body, options),
  br: brotliDecompressSync,
}

// We ask for no coding, but a server may send one all the same; an output limit keeps a bomb from going off. What is
// not in the coding that it says it is stays as it came.
const decoded = (body: Buffer, headers: readonly Header[], limit: number, cut: boolean) => {
  const coding = headerValues(headers, 'content-encoding').join(',').trim().toLowerCase()
  const decode = Object.hasOwn(decoders, coding) ? decoders[coding] : undefined
  if (!decode || body.length === 0) return { body, truncated: cut }
  if (cut) return { body: Buffer.alloc(0), truncated: true }
  try {
    return { body: decode(body, { maxOutputLength: limit }), truncated: false }
  } catch (error) {
    const isBomb = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return isBomb ? { body: Buffer.alloc(0), truncated: true } : { body, truncated: false }
  }
}

type Dispatched = Pick<Outcome, 'response' | 'failure'> & {
  /** Whether anything of a response came. */
  readonly begun: boolean
}

const dispatch = (
  client: Client,
  request: WireRequest,
  { timeout, responseSize }: WireOptions,
  signal: AbortSignal | undefined,
): Promise<Dispatched> =>
  new Promise((resolve) => {
    const url = new URL(request.url)
    const chunks: Buffer[] = []
    let size = 0
    let head: { status: number; statusText: string; headers: Header[] } | undefined
    let sent = false
    let begun = false
    const finish = (result: Pick<Outcome, 'response' | 'failure'>) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      resolve({ ...result, begun })
    }
    const fail = (failure: WireFailure) => finish({ failure: { ...failure, ...(sent ? { sent } : {}) } })
    const answer = (cut: boolean) => {
      if (!head) return fail({ kind: 'malformed', message: 'the response has no status' })
      finish({ response: { ...head, ...decoded(Buffer.concat(chunks), head.headers, responseSize, cut) } })
    }
    const stop = () => fail({ kind: 'other', message: 'the run was stopped' })
    const timer = setTimeout(() => {
      const message = sent ? `no answer came within ${timeout} s` : `no connection came about within ${timeout} s`
      fail({ kind: 'timeout', message })
    }, timeout * 1000)
    if (signal?.aborted) return stop()
    signal?.addEventListener('abort', stop, { once: true })
    client.dispatch(
      {
        path: `${url.pathname}${url.search}`,
        method: request.method as Dispatcher.HttpMethod,
        headers: request.headers.flat(),
        body: request.body === undefined ? null : Buffer.from(request.body),
      },
      {
        onRequestStart: () => {
          sent = true
        },
        onResponseStart: (controller, status, _headers, statusText) => {
          begun = true
          if (status < 200) return
          // The parsed headers are lower-cased and joined; the raw list is what was on the wire.
          head = { status, statusText: statusText ?? '', headers: pairs(controller.rawHeaders as Buffer[]) }
        },
        onResponseData: (_controller, chunk) => {
          const room = responseSize - size
          size += chunk.length
          if (room > 0) chunks.push(chunk.length > room ? chunk.subarray(0, room) : chunk)
          if (size > responseSize) answer(true)
        },
        onResponseEnd: () => answer(false),
        onResponseError: (_controller, error) => fail(failureOf(error)),
      },
    )
  })

/** A connection, or one that comes about when it is used; and how often it did. */
type Connection = { readonly client: Client; connects: number }

const connectTo = (
  origin: string,
  options: WireOptions,
  connect: buildConnector.connector | undefined = options.connect,
): Connection => {
  const client = new Client(origin, {
    allowH2: false,
    // Servers close what is idle after a time that not all of them tell; the shortest in use is two seconds.
    keepAliveTimeout: 1_000,
    keepAliveMaxTimeout: 10_000,
    maxHeaderSize: headerSize,
    // The time of the whole request is bounded instead.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: connect ?? { timeout: 0 },
  })
  const connection = { client, connects: 0 }
  client.on('connect', () => {
    connection.connects++
  })
  return connection
}

/** A connection that stands before anything is sent over it. */
const connected = async (origin: string, options: WireOptions): Promise<Connection> => {
  const connector = options.connect ?? buildConnector({ allowH2: false, timeout: options.timeout * 1000 })
  const { protocol, hostname, host, port } = new URL(origin)
  const socket = await new Promise<Socket>((resolve, reject) => {
    const bare = hostname.replace(/^\[|\]$/g, '')
    connector({ protocol, hostname: bare, host, port }, (error, opened) =>
      opened ? resolve(opened) : reject(error ?? new Error('no connection came about')),
    )
  })
  // Until its client listens: an error that nobody hears of would end the process.
  socket.on('error', () => {})
  return connectTo(origin, options, (_options, callback) => process.nextTick(callback, null, socket))
}

/**
 * Opens a wire: connections are kept alive and shared.
 */
export const openWire = (options: WireOptions): Wire => {
  const idle = new Map<string, Connection[]>()
  const all = new Set<Connection>()

  const discard = (connection: Connection) => {
    all.delete(connection)
    connection.client.destroy().catch(() => {})
  }

  const connectionTo = async (origin: string): Promise<Connection> => {
    const kept = idle.get(origin)?.pop()
    const connection = kept ?? connectTo(origin, options)
    all.add(connection)
    // What the server has closed by now is seen to be closed.
    if (kept) await setImmediate()
    return connection
  }

  const exchange = async (origin: string, request: WireRequest, signal: AbortSignal | undefined) => {
    const started = performance.now()
    const connection = await connectionTo(origin)
    const { connects } = connection
    const { begun, ...outcome } = await dispatch(connection.client, request, options, signal)
    if (outcome.response && !outcome.response.truncated) {
      idle.set(origin, [...(idle.get(origin) ?? []), connection])
      return outcome
    }
    // A request that is given up must not go out later.
    discard(connection)
    const { failure } = outcome
    const wasKept = connects > 0 && connection.connects === connects
    if (failure?.kind !== 'reset' || begun || !wasKept || performance.now() - started > soon) return outcome
    for (const other of idle.get(origin) ?? []) discard(other)
    idle.delete(origin)
    return { failure: { ...failure, stale: true as const } }
  }

  return {
    send: async (request, signal) => {
      const started = performance.now()
      const origin = URL.canParse(request.url) ? new URL(request.url).origin : undefined
      const allowed = origin !== undefined && options.origins.includes(origin)
      const outcome = allowed
        ? await exchange(origin, request, signal).catch((error: unknown) => ({ failure: failureOf(error) }))
        : {
            failure: {
              kind: 'not_allowed' as const,
              message: `${origin ?? 'the target'} is not named in the descriptor, so it is not contacted`,
            },
          }
      return { ...outcome, duration: performance.now() - started }
    },
    together: async (requests, signal) => {
      const started = performance.now()
      const since = () => performance.now() - started
      const origins = new Set(requests.map(({ url }) => (URL.canParse(url) ? new URL(url).origin : '')))
      const [origin = '', ...others] = origins
      if (others.length > 0 || !options.origins.includes(origin)) {
        const failure = { kind: 'not_allowed', message: `${origin} is not named in the descriptor` } as const
        return requests.map(() => ({ failure, duration: since() }))
      }
      const opening = requests.map(() => connected(origin, options))
      try {
        const connections = await Promise.all(opening)
        for (const connection of connections) all.add(connection)
        const released = performance.now()
        return await Promise.all(
          connections.map(async ({ client }, index) => {
            const { begun: _, ...outcome } = await dispatch(client, requests[index] as WireRequest, options, signal)
            return { ...outcome, duration: performance.now() - released }
          }),
        )
      } catch (error) {
        return requests.map(() => ({ failure: failureOf(error), duration: since() }))
      } finally {
        for (const each of opening) each.then(discard, () => {})
      }
    },
    close: async () => {
      await Promise.all([...all].map(({ client }) => client.destroy()))
    },
  }
}
