/**
 * Requests of Chromium as the wire takes them, and responses of the wire as Chromium takes them.
 *
 * @module
 */
import { type Header, headerValues, type WireRequest, type WireResponse } from './exchange.ts'
import { absoluteAddress } from './html-navigation.ts'

/** A request that waits for an answer, as the DevTools protocol has it (`Fetch.requestPaused`). */
export type PausedRequest = {
  readonly requestId: string
  readonly request: {
    /** Without its fragment. */
    readonly url: string
    readonly urlFragment?: string
    readonly method: string
    readonly headers: { readonly [name: string]: string }
    /** Base64. */
    readonly postDataEntries?: readonly { readonly bytes?: string }[]
  }
  readonly frameId: string
  readonly resourceType: string
  /** Of a document, the id of its loader. */
  readonly networkId?: string
  /** Set where a redirect led there. */
  readonly redirectedRequestId?: string
}

/** Headers that the wire adds, or that are about one connection. */
const ofTheWire: ReadonlySet<string> = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

const headersOf = ({ request }: PausedRequest, own: readonly Header[]): Header[] => [
  ...own,
  ...Object.entries(request.headers).filter(
    ([name]) => !ofTheWire.has(name.toLowerCase()) && headerValues(own, name).length === 0,
  ),
]

/** A request as Chromium would send it. */
export const wireRequestOf = (paused: PausedRequest): WireRequest => {
  const { method, url, postDataEntries = [] } = paused.request
  const body = Buffer.concat(postDataEntries.map(({ bytes = '' }) => Buffer.from(bytes, 'base64')))
  return { method, url, headers: headersOf(paused, []), ...(body.length > 0 ? { body: body.toString() } : {}) }
}

/** A request that is sent in place of one of Chromium: with its cookies, and the headers that are not its own. */
export const inPlaceOf = (paused: PausedRequest, request: WireRequest): WireRequest => ({
  ...request,
  url: request.url.split('#')[0] ?? request.url,
  headers: headersOf(paused, request.headers),
})

/** Whether the request after a redirect has the method and the body of the one before (Fetch, 4.5). */
export const keepsMethod = (status: number, method: string): boolean =>
  status === 307 || status === 308 || method === 'GET' || method === 'HEAD'

/** Where a redirect leads: as it was written, or resolved; undefined where it is none, or leads to no address. */
export const locationOf = ({ status, headers }: WireResponse, url: string): string | undefined => {
  const location = headerValues(headers, 'location')[0] ?? ''
  if (![301, 302, 303, 307, 308].includes(status) || location.trim() === '') return undefined
  return absoluteAddress(location, url)
}

/** Headers that say how a body was sent. Of what the wire has read, that is undone. */
const ofTheTransfer: ReadonlySet<string> = new Set(['content-encoding', 'content-length', 'transfer-encoding'])

/** A response as the DevTools protocol takes it (`Fetch.fulfillRequest`). */
export const fulfilmentOf = ({ requestId }: PausedRequest, { status, statusText, headers, body }: WireResponse) => ({
  requestId,
  responseCode: status,
  // Chromium wants one for a status that it does not know.
  responsePhrase: /^[\x20-\x7e]+$/.test(statusText) ? statusText : 'Unknown',
  // As bytes, and each field on its own: Set-Cookie cannot be joined.
  binaryResponseHeaders: Buffer.from(
    headers
      .filter(([name]) => !ofTheTransfer.has(name.toLowerCase()))
      .map(([name, value]) => `${name}: ${value}`)
      .join('\0'),
    'latin1',
  ).toString('base64'),
  body: body.toString('base64'),
})

/** What is left of a response where only its cookies are to be kept: without content, it leaves the page as it is. */
export const cookiesOf = ({ headers }: WireResponse): WireResponse => ({
  status: 204,
  statusText: '',
  headers: headers.filter(([name]) => name.toLowerCase() === 'set-cookie'),
  body: Buffer.alloc(0),
  truncated: false,
})

const needed: ReadonlySet<string> = new Set(['Document', 'Stylesheet', 'Script', 'XHR', 'Fetch', 'Preflight', 'Other'])

/** Whether a page needs what it asks for in order to work: no images, no fonts, no media, no streams without an end. */
export const isNeeded = ({ resourceType, request }: PausedRequest): boolean => {
  const accept = Object.entries(request.headers).find(([name]) => name.toLowerCase() === 'accept')?.[1] ?? ''
  return needed.has(resourceType) && !/^(image|audio|video)\/|text\/event-stream/.test(accept)
}
