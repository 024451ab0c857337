/**
 * The driver `form`: a browser without scripts and without a screen. It keeps cookies, follows redirects and refreshes,
 * reads pages as HTML, and fills in and submits their forms as the HTML Standard says. Where a response has several
 * Location headers, it takes the first; browsers refuse those that differ.
 *
 * @module
 */
import type { Element } from 'domhandler'
import type { CookieJar, Cookie as JarCookie } from 'tough-cookie'
import { type Exchange, type Header, headerValues, type WireRequest } from './exchange.ts'
import { firstMatch } from './html-document.ts'
import {
  enter,
  initialState,
  type PageRequest,
  press,
  type Refusal,
  submissionOf,
  submitImplicitly,
} from './html-form.ts'
import { absoluteAddress, metaRefreshAddress, refreshAddress, selfSubmittedForm } from './html-navigation.ts'
import { type ShownPage, shownPage } from './html-page.ts'
import {
  type Action,
  type Cookie,
  type Departure,
  mostHops,
  type Sight,
  type Tab,
  type Target,
  type Transport,
  type UserAgent,
} from './user-agent.ts'
import { stoppedBy } from './verdict.ts'

const accept: Header = ['Accept', 'text/html,application/xhtml+xml,*/*;q=0.8']

/** Cookies as they are kept, and as they go with a request. */
type Cookies = {
  /** The value of the Cookie header; empty where there is none. */
  readonly headerFor: (url: string) => Promise<string>
  readonly keep: (exchange: Exchange) => Promise<void>
  readonly all: () => Promise<readonly Cookie[]>
}

const restored = (
  { name, expires, ...cookie }: Cookie,
  { Cookie: Restored }: typeof import('tough-cookie'),
): JarCookie => {
  const now = new Date()
  return new Restored({
    key: name,
    ...cookie,
    expires: expires === undefined ? 'Infinity' : new Date(expires),
    creation: now,
    lastAccessed: now,
  })
}

const plain = (cookie: JarCookie): Cookie => {
  const { key, value, domain, hostOnly, path, secure, httpOnly, sameSite } = cookie
  const expires = cookie.expiryTime()
  return {
    name: key,
    value,
    domain: domain ?? '',
    hostOnly: hostOnly ?? false,
    path: path ?? '/',
    secure,
    httpOnly,
    ...(sameSite === 'strict' || sameSite === 'lax' || sameSite === 'none' ? { sameSite } : {}),
    ...(expires === undefined || !Number.isFinite(expires) ? {} : { expires }),
  }
}

/** Opens a cookie jar, which is loaded when there is a first cookie: it takes longer than a flow. */
const cookieJar = (given: readonly Cookie[]): Cookies => {
  let opened: Promise<CookieJar> | undefined
  const open = async (): Promise<CookieJar> => {
    const toughCookie = await import('tough-cookie')
    // Test servers have names that are public suffixes, as browsers have none for a local network.
    const jar = new toughCookie.CookieJar(undefined, { rejectPublicSuffixes: false })
    for (const cookie of given) await jar.store.putCookie(restored(cookie, toughCookie))
    return jar
  }
  const jar = () => {
    opened ??= open()
    return opened
  }
  const isEmpty = () => opened === undefined && given.length === 0
  const keepOne = async (field: string, url: string) => {
    // Browsers take no cookie with this character, which no request can carry either (RFC 6265bis, 5.7).
    if (field.includes('\x7f')) return
    const cookies = await jar()
    try {
      await cookies.setCookie(field, url, { ignoreError: true })
    } catch {
      // A domain that cannot be one makes the jar throw, whatever it is told; there is no cookie in it.
    }
  }
  return {
    headerFor: async (url) => (isEmpty() ? '' : (await jar()).getCookieString(url)),
    keep: async ({ request, response }) => {
      for (const field of headerValues(response?.headers ?? [], 'set-cookie')) await keepOne(field, request.url)
    },
    all: async () => {
      if (isEmpty()) return []
      const now = Date.now()
      const cookies = await (await jar()).store.getAllCookies()
      return cookies.filter((cookie) => (cookie.expiryTime() ?? now + 1) > now).map(plain)
    },
  }
}

/** Where the user agent is about to go. */
type Navigation = {
  /** Absolute, as it was written. */
  readonly address: string
  readonly method: string
  /** Without what depends on where it goes: cookies, referrer, origin. */
  readonly headers: readonly Header[]
  readonly body?: string
  readonly by: Departure['by']
  /** The page that it comes from; absent where the address was typed in, so to say. */
  readonly referrer?: string
  /** Whether a redirect led from one origin to another, after which no origin vouches for the request. */
  readonly isTainted?: true
  /** Whether a page loads itself again. */
  readonly isReload?: true
  /** Whether the address is that of the first request, which is sent as it is. */
  readonly isFirst?: true
}

const carries = (headers: readonly Header[], name: string): boolean => headerValues(headers, name).length > 0

const without = (headers: readonly Header[], names: readonly string[]): Header[] =>
  headers.filter(([name]) => !names.includes(name.toLowerCase()))

/** A header value in ASCII: browsers take its other bytes one by one into an address. */
const inAscii = (value: string): string =>
  value.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`)

const urlOf = ({ address, by }: Navigation): URL => new URL(by === 'redirect' ? inAscii(address) : address)

/** Where a Location leads: as it was written, or resolved. */
const locationOf = (location: string, url: string): string | undefined => {
  const written = location.trim()
  const address = absoluteAddress(inAscii(written), url)
  return address === inAscii(written) ? written : address
}

const withoutFragment = (url: string): string => url.split('#')[0] ?? url

/** The Referer header by `strict-origin-when-cross-origin`, the default of browsers (Referrer Policy, 8.3). */
const refererFrom = (page: string, to: URL): string | undefined => {
  const from = new URL(page)
  if (from.protocol === 'https:' && to.protocol !== 'https:') return undefined
  from.username = ''
  from.password = ''
  from.hash = ''
  return from.origin === to.origin && from.href.length <= 4096 ? from.href : `${from.origin}/`
}

/** The headers that a browser adds by itself: where the request comes from (Fetch, 3.1). */
const provenance = ({ method, referrer, isTainted }: Navigation, to: URL): Header[] => {
  if (referrer === undefined || !/^https?:/.test(referrer)) return []
  const referer = refererFrom(referrer, to)
  const origin = isTainted || referer === undefined ? 'null' : new URL(referrer).origin
  return [
    ...(referer === undefined ? [] : [['Referer', referer] as const]),
    ...(method === 'GET' || method === 'HEAD' ? [] : [['Origin', origin] as const]),
  ]
}

const bodyHeaders = ['content-type', 'content-length', 'content-encoding', 'content-language', 'content-location']

/** Whether a redirect makes a GET of a request and leaves its body behind (Fetch, 4.5, HTTP-redirect fetch). */
const becomesGet = (status: number, method: string): boolean =>
  status === 303 ? method !== 'GET' && method !== 'HEAD' : (status === 301 || status === 302) && method === 'POST'

/** Where a redirect leads; undefined where it is none, or leads to no address. */
const redirectOf = ({ response }: Exchange, navigation: Navigation, url: URL): Navigation | undefined => {
  const status = response?.status ?? 0
  if (![301, 302, 303, 307, 308].includes(status)) return undefined
  const location = headerValues(response?.headers ?? [], 'location')[0] ?? ''
  const address = location.trim() === '' ? undefined : locationOf(location, url.href)
  if (address === undefined) return undefined
  const { method, headers, body, referrer, isTainted } = navigation
  const isGet = becomesGet(status, method)
  const isSameOrigin = urlOf({ ...navigation, address, by: 'redirect' }).origin === url.origin
  const isForeign = !isSameOrigin && referrer !== undefined && new URL(referrer).origin !== url.origin
  return {
    address,
    method: isGet ? 'GET' : method,
    headers: without(headers, ['cookie', ...(isGet ? bodyHeaders : []), ...(isSameOrigin ? [] : ['authorization'])]),
    ...(isGet || body === undefined ? {} : { body }),
    by: 'redirect',
    ...(referrer === undefined ? {} : { referrer }),
    ...(isTainted || isForeign ? { isTainted: true } : {}),
  }
}

/** The navigation that a link, a form or a refresh of a page makes. */
const fromPage = ({ address, method, contentType, body }: PageRequest, referrer: string): Navigation => ({
  address,
  method,
  headers: contentType === undefined ? [] : [['Content-Type', contentType]],
  ...(body === undefined ? {} : { body }),
  by: 'page',
  referrer,
})

/** Where a response leads by itself, and how that is called. */
type Onward = { readonly kind: 'redirect' | 'refresh' | 'form post'; readonly navigation: Navigation }

const onward = ({ page, document }: ShownPage, { isRedirectionUri }: Transport): Onward | undefined => {
  const { url, exchange } = page
  const field = headerValues(exchange.response?.headers ?? [], 'refresh')[0]
  const address =
    (field === undefined ? undefined : refreshAddress(inAscii(field), document ?? { url, baseUrl: url })) ??
    (document && metaRefreshAddress(document))
  if (address !== undefined) {
    const isReload = withoutFragment(address) === withoutFragment(url)
    const navigation = fromPage({ address, method: 'GET' }, url)
    return { kind: 'refresh', navigation: { ...navigation, ...(isReload ? { isReload: true } : {}) } }
  }
  const form = document && selfSubmittedForm(document, isRedirectionUri)
  const submission = form && submissionOf(document, initialState(document), form)
  if (!submission || 'refused' in submission) return undefined
  return { kind: 'form post', navigation: fromPage(submission, url) }
}

const inWords = (target: Target): string => (typeof target === 'number' ? `control ${target}` : target)

const needsScripts = 'the page is made by scripts, and the driver form runs none: use the driver browser'

/** Whether a page has nothing to fill in or follow, and a script that may yet put it there. */
const isMadeByScript = ({ page, document }: ShownPage): boolean =>
  page.status < 400 &&
  page.controls.length === 0 &&
  (document?.elements.some(({ element: { name, attribs } }) => name === 'script' && !isData(attribs.type)) ?? false)

/** Whether a script element holds data, which nothing executes (HTML Standard, 4.12.1). */
const isData = (type: string | undefined): boolean =>
  type !== undefined &&
  type !== '' &&
  !/^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i.test(type.trim())

const opened = (transport: Transport, given: readonly Cookie[]): Tab => {
  const cookies = cookieJar(given)
  let shown: ShownPage | undefined
  // Counts the redirects and refreshes of a flow, for the names of their exchanges.
  let steps = 0

  const send: Tab['send'] = async (request, purpose) => {
    if (transport.signal.aborted) throw stoppedBy(transport.signal)
    const cookie = carries(request.headers, 'cookie') ? '' : await cookies.headerFor(request.url)
    const headers: Header[] = cookie === '' ? [...request.headers] : [...request.headers, ['Cookie', cookie]]
    const exchange = await transport.send({ ...request, headers }, purpose)
    await cookies.keep(exchange)
    return exchange
  }

  const requestOf = (navigation: Navigation, url: URL): WireRequest => {
    const { address, method, headers, body, isFirst } = navigation
    return {
      method,
      url: withoutFragment(isFirst ? address : url.href),
      headers: [...headers, ...(carries(headers, 'accept') ? [] : [accept]), ...provenance(navigation, url)],
      ...(body === undefined ? {} : { body }),
    }
  }

  const departs = (navigation: Navigation): boolean => {
    if (transport.isRedirectionUri(navigation.address)) return true
    const url = urlOf(navigation)
    return !/^https?:$/.test(url.protocol) || !transport.mayVisit(url)
  }

  const departure = ({ address, method, body, by }: Navigation, exchange: Exchange): Sight => {
    shown = undefined
    return { departure: { uri: address, method, ...(body === undefined ? {} : { body }), by, exchange } }
  }

  /** Where a response leads, or the page that it ends on. */
  const after = async (exchange: Exchange, navigation: Navigation, url: URL): Promise<Onward | ShownPage> => {
    const redirect = redirectOf(exchange, navigation, url)
    if (redirect) return { kind: 'redirect', navigation: redirect }
    const found = await shownPage(exchange, url.href)
    const next = onward(found, transport)
    // A page that loads itself again and again waits for something; once is enough to see what it is.
    return !next || (navigation.isReload && next.navigation.isReload) ? found : next
  }

  /** Goes there, and on to where redirects and the pages themselves lead. */
  const go = async (first: Navigation, firstPurpose: string): Promise<Sight> => {
    shown = undefined
    let navigation = first
    let purpose = firstPurpose
    let fragment = ''
    for (let hops = 0; ; hops++) {
      const url = urlOf(navigation)
      // A redirect without a fragment keeps the one before (Fetch, 4.5). It is no part of what the server wrote, so that
      // it goes into no departure.
      if (url.hash === '' && navigation.by === 'redirect') url.hash = fragment
      fragment = url.hash
      const exchange = await send(requestOf(navigation, url), purpose)
      const next = await after(exchange, navigation, url)
      if ('page' in next) {
        shown = next
        return { page: next.page }
      }
      if (departs(next.navigation)) return departure(next.navigation, exchange)
      if (hops === mostHops) return { stuck: `it was redirected ${mostHops} times in a row` }
      navigation = next.navigation
      purpose = `${next.kind} ${++steps}`
    }
  }

  const find = async ({ document, elements }: ShownPage, target: Target): Promise<Element | undefined> =>
    typeof target === 'number' ? elements[target] : firstMatch(document, target)

  const missing = (target: Target): Sight => ({
    stuck:
      typeof target === 'number'
        ? `there is no control ${target} on the page`
        : `there is no element ${target} on the page`,
  })

  const refused = (target: Target, { refused: reason }: Refusal): Sight => ({ stuck: `${inWords(target)} ${reason}` })

  const act = async ({ purpose, entries, submit }: Action): Promise<Sight> => {
    const on = shown
    if (!on) return { stuck: 'no page is shown' }
    const { document, state, labelOf, page } = on
    let last: Element | undefined
    for (const { target, value } of entries) {
      last = await find(on, target)
      if (!last || !document) return missing(target)
      const refusal = enter(document, state, last, value, labelOf)
      if (refusal) return refused(target, refusal)
    }
    const target = submit ?? entries.at(-1)?.target
    if (target === undefined) return { stuck: 'the action neither fills in nor presses anything' }
    const pressed = submit === undefined ? last : await find(on, submit)
    if (!pressed || !document) return missing(target)
    const form = document.placed.get(pressed)?.form
    if (submit === undefined && !form) return { stuck: `${inWords(target)} belongs to no form` }
    const made =
      submit === undefined && form ? submitImplicitly(document, state, form) : press(document, state, pressed)
    if ('refused' in made) return refused(target, made)
    const navigation = fromPage(made, page.url)
    return departs(navigation) ? departure(navigation, page.exchange) : go(navigation, purpose)
  }

  return {
    open: ({ method, url, headers, body }) => {
      steps = 0
      const first: Navigation = {
        address: url,
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        by: 'page',
        isFirst: true,
      }
      return go(first, 'authorization request')
    },
    act,
    // Nothing changes by itself, as no script runs. Where one would have made the page, nothing can be said of it.
    wait: async () => (shown && isMadeByScript(shown) ? { stuck: needsScripts } : undefined),
    send,
    cookies: cookies.all,
    picture: async () => undefined,
    close: async () => {},
  }
}

/** Makes the user agent. It holds nothing open. */
export const formUserAgent = (): UserAgent => ({
  tab: async (transport, cookies) => opened(transport, cookies),
  close: async () => {},
})
