/**
 * Access tokens in addresses of pages (RFC 6750 section 5.3).
 *
 * @module
 */
import type { Answer } from '../engine/answer.ts'
import { headerValues } from '../engine/exchange.ts'

/** Whether the address that an answer redirects to has an access token in its query. */
export const redirectsWithToken = ({ response }: Answer): boolean => {
  const [location = ''] = headerValues(response.headers, 'location')
  return new URLSearchParams(/\?([^#]*)/.exec(location)?.[1]).has('access_token')
}

// A tag that never ends is not looked through to the end of the page, again for each of its kind.
const linkWithToken =
  /\b(?:href|src|action|content)\s{0,9}=\s{0,9}["']?[^"'<>\s#]{0,2000}[?&;]access_token=[^"'<>\s&#]/i

/** Whether a page has a link with an access token in its query. */
export const linksWithToken = ({ mediaType, text }: Answer): boolean =>
  mediaType.includes('html') && linkWithToken.test(text)
