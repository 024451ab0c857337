/**
 * A browser that is moved by hand, for the tests of the servers here: it keeps cookies, follows nothing and finds the
 * form of a page.
 *
 * @module
 */
import { CookieJar } from 'tough-cookie'

/** Asks for a page, or sends a form where there are fields. */
export type Browser = (url: string, fields?: Readonly<Record<string, string>>) => Promise<Response>

/** A form of a page: where it is sent, and the hidden fields in it. */
export type PageForm = { readonly action: string; readonly fields: Readonly<Record<string, string>> }

/** Opens a browser without cookies. */
export const openBrowser = (): Browser => {
  const jar = new CookieJar()
  return async (url, fields) => {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: await jar.getCookieString(url) },
      ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
    })
    for (const field of response.headers.getSetCookie()) await jar.setCookie(field, url)
    return response
  }
}

const unescaped = (text: string): string => text.replaceAll('&amp;', '&')

/**
 * The first form of a page.
 * @throws Error where there is none
 */
export const formOf = async (response: Response): Promise<PageForm> => {
  const html = await response.text()
  const action = /<form[^>]*\baction="([^"]*)"/.exec(html)?.[1]
  if (action === undefined) throw new Error(`there is no form on the page of status ${response.status}`)
  const hidden = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)
  return {
    action: new URL(unescaped(action), response.url).href,
    fields: Object.fromEntries([...hidden].map(([, name, value]) => [name ?? '', unescaped(value ?? '')])),
  }
}

/**
 * Where a response redirects to.
 * @throws Error where it redirects nowhere
 */
export const redirectionOf = (response: Response): URL => {
  const location = response.headers.get('location')
  if (location === null) throw new Error(`the response of status ${response.status} redirects nowhere`)
  return new URL(location, response.url)
}

/**
 * Follows redirects on loopback.
 *
 * @returns the page that they end at, or the address elsewhere that they lead to, which is not asked
 */
export const follow = async (browser: Browser, first: Response): Promise<{ page: Response } | { left: URL }> => {
  let response = first
  for (let hop = 0; hop < 10 && response.headers.has('location'); hop++) {
    const next = redirectionOf(response)
    if (next.hostname !== '127.0.0.1') return { left: next }
    response = await browser(next.href)
  }
  return { page: response }
}
