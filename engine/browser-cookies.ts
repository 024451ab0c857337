/**
 * The cookies of a browser context, and requests that are sent with them beside the page.
 *
 * @module
 */
import type { Browser, BrowserContext, CDPSession } from 'playwright-core'
import { openBrowserPage } from './browser-page.ts'
import { cookiesOf, fulfilmentOf, inPlaceOf, type PausedRequest } from './browser-requests.ts'
import type { Exchange, WireRequest } from './exchange.ts'
import type { Cookie, Transport } from './user-agent.ts'
import { undecided } from './verdict.ts'

const sameSites = { strict: 'Strict', lax: 'Lax', none: 'None' } as const

/** Gives a context these cookies. Those that Chromium would take from no server are left out. */
export const restoreCookies = async (session: CDPSession, cookies: readonly Cookie[]): Promise<void> => {
  const restored = cookies.map(({ domain, hostOnly, sameSite, expires, ...cookie }) => {
    const host = domain.includes(':') && !domain.startsWith('[') ? `[${domain}]` : domain
    return session.send('Network.setCookie', {
      ...cookie,
      // One for a host alone is known by the address that it comes from.
      ...(hostOnly ? { url: `${cookie.secure ? 'https' : 'http'}://${host}/` } : { domain: `.${host}` }),
      ...(sameSite === undefined ? {} : { sameSite: sameSites[sameSite] }),
      ...(expires === undefined ? {} : { expires: expires / 1_000 }),
    })
  })
  await Promise.allSettled(restored)
}

/** All cookies of the context of a page. */
export const keptCookies = async (browser: Browser, page: CDPSession): Promise<Cookie[]> => {
  // Playwright's own list does not tell a cookie without SameSite from one with Lax.
  const { targetInfo } = await page.send('Target.getTargetInfo')
  const { browserContextId = '' } = targetInfo
  const session = await browser.newBrowserCDPSession()
  const { cookies } = await session.send('Storage.getCookies', { browserContextId }).finally(() => session.detach())
  return cookies.map(({ name, value, domain, path, secure, httpOnly, sameSite, expires }) => ({
    name,
    value,
    domain: domain.replace(/^\./, ''),
    hostOnly: !domain.startsWith('.'),
    path,
    secure,
    httpOnly,
    ...(sameSite === undefined ? {} : { sameSite: sameSite.toLowerCase() as 'strict' | 'lax' | 'none' }),
    ...(expires < 0 ? {} : { expires: expires * 1_000 }),
  }))
}

/**
 * Sends a request with the cookies of a context, and keeps those of its response. Chromium itself chooses and keeps
 * them, in a page of its own that shows nothing.
 *
 * @throws Undecided where no answer came
 */
export const sendAside = async (
  context: BrowserContext,
  { send }: Pick<Transport, 'send'>,
  request: WireRequest,
  purpose: string,
): Promise<Exchange> => {
  const page = await openBrowserPage(context)
  let sent: Promise<Exchange> | undefined
  const answer = async (paused: PausedRequest) => {
    sent ??= send(inPlaceOf(paused, request), purpose)
    const { response } = await sent
    if (response) await page.session.send('Fetch.fulfillRequest', fulfilmentOf(paused, cookiesOf(response)))
  }
  try {
    const failed = new Promise<never>((_, reject) => {
      page.session.on('Fetch.requestPaused', (paused) => void answer(paused).catch(reject))
    })
    const { errorText } = await Promise.race([page.session.send('Page.navigate', { url: request.url }), failed])
    if (!sent) throw undecided('precondition', `Chromium cannot ask for it: ${errorText}`)
    return await sent
  } finally {
    await page.close()
  }
}
