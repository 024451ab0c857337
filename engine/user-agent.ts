/**
 * The user agent of the authorization endpoint, where the server approves by itself: it follows redirects with its
 * cookies, as a browser does, and stops at the redirection URI, which is never contacted.
 *
 * @module
 */
import { type Exchange, type Header, headerValues, type WireRequest } from './exchange.ts'

/** Where the user agent ended. */
export type Redirection = {
  /** The exchange that led there. */
  readonly exchange: Exchange
  /** The redirection URI with its parameters; absent where the user agent never got there. */
  readonly location?: URL
  /** The last page's address, where it ended elsewhere. */
  readonly ended: string
}

// Real servers redirect through login, consent and back; more hops than this are a loop.
const mostHops = 20

/** Whether a URL is the redirection URI, whatever its query and fragment. */
const isAt = (url: URL, redirectUri: string): boolean => {
  if (!URL.canParse(redirectUri)) return false
  const target = new URL(redirectUri)
  return url.protocol === target.protocol && url.host === target.host && url.pathname === target.pathname
}

/**
 * Sends an authorization request and follows where it leads.
 *
 * @param send sends one request and keeps the exchange; hop counts from 1
 * @param mayVisit whether a page may be contacted; where it may not, the way ends before it
 */
export const followRedirects = async (
  authorizationRequest: string,
  redirectUri: string,
  send: (request: WireRequest, purpose: string, hop: number) => Promise<Exchange>,
  mayVisit: (url: URL) => boolean,
): Promise<Redirection> => {
  // Loaded when it is needed: it brings the public suffix list, which takes longer than all checks together.
  const { CookieJar } = await import('tough-cookie')
  const jar = new CookieJar(undefined, { rejectPublicSuffixes: false })
  let url = authorizationRequest
  for (let hop = 1; ; hop++) {
    const cookie = await jar.getCookieString(url)
    const headers: Header[] = [['Accept', 'text/html']]
    if (cookie !== '') headers.push(['Cookie', cookie])
    const exchange = await send(
      { method: 'GET', url, headers },
      hop === 1 ? 'authorization request' : `redirect ${hop - 1}`,
      hop,
    )
    for (const field of headerValues(exchange.response?.headers ?? [], 'set-cookie')) {
      await jar.setCookie(field, url, { ignoreError: true })
    }
    const status = exchange.response?.status ?? 0
    const location = headerValues(exchange.response?.headers ?? [], 'location')[0]
    if (status < 300 || status > 399 || location === undefined || !URL.canParse(location, url))
      return { exchange, ended: url }
    const next = new URL(location, url)
    if (isAt(next, redirectUri)) return { exchange, location: next, ended: url }
    if (hop === mostHops || !mayVisit(next)) return { exchange, ended: next.href }
    url = next.href
  }
}
