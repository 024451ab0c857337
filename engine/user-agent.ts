/**
 * The user agent: what stands in for a person and a browser at the authorization endpoint. A driver opens a tab, which
 * loads pages over the run's own wire and tells what is on them; who looks at a page decides what to do there.
 *
 * @module
 */
import type { Exchange, WireRequest } from './exchange.ts'

/** Something on a page that a person can fill in, choose, press or follow. What is hidden from a person is not listed. */
export type Control = {
  /** Its number on this page, by which an action names it. */
  readonly number: number
  readonly kind: 'text' | 'password' | 'checkbox' | 'radio' | 'select' | 'button' | 'link'
  /** The type attribute in lower case: `email`, `tel`, `submit`; empty where there is none. */
  readonly type: string
  /** The name attribute. */
  readonly name: string
  /** The id attribute. */
  readonly id: string
  /** The autocomplete attribute in lower case: `username`, `one-time-code`. */
  readonly autocomplete: string
  /** What is written on or beside it: its label or text, aria-label, placeholder, title or alternative text. */
  readonly label: string
  /** The value; of a link, its address, absolute. */
  readonly value: string
  readonly isChecked: boolean
  readonly isRequired: boolean
  /** The form that it belongs to, counted from 0; absent where it belongs to none. */
  readonly form?: number
}

/** A page that is shown. */
export type Page = {
  /** Its address, without regard to what a script made of it later. */
  readonly url: string
  readonly status: number
  /** In one line; empty where there is none. */
  readonly title: string
  /** The text that a person can read, white space joined. */
  readonly text: string
  readonly controls: readonly Control[]
  /** The exchange that brought the document. */
  readonly exchange: Exchange
  /**
   * Whether an element matches a CSS selector.
   * @throws SyntaxError where it is no selector
   */
  readonly has: (selector: string) => Promise<boolean>
}

/** A control by its number, or an element by a CSS selector. */
export type Target = number | string

/** What to do on a page. */
export type Action = {
  /** What it is for, in a few words: `login`, `approve`, `step 2`. */
  readonly purpose: string
  /** Text to fill in, the value or label of an option to choose, or whether a box is checked. */
  readonly entries: readonly { readonly target: Target; readonly value: string | boolean }[]
  /** What is pressed or followed at the end. Where it is absent, the form of the last entry is submitted. */
  readonly submit?: Target
}

/** Where the user agent leaves the server: for the redirection URI, or for a place that it may not visit. */
export type Departure = {
  /** The address as the server or its page wrote it, absolute, with its fragment. */
  readonly uri: string
  readonly method: string
  /** The body of a form that is posted there (OAuth 2.0 Form Post Response Mode). */
  readonly body?: string
  /** Whether the status and Location of a response led there, or a page by a form, a script, a refresh or a link. */
  readonly by: 'redirect' | 'page'
  /** The exchange that led there; absent where a person's own browser went. */
  readonly exchange?: Exchange
}

/** What the user agent sees after it did something. */
export type Sight = { readonly page: Page } | { readonly departure: Departure } | { readonly stuck: string }

/** A cookie that outlives a tab. */
export type Cookie = {
  readonly name: string
  readonly value: string
  /** The host it is for, without a dot before it. */
  readonly domain: string
  /** Whether only that host gets it, and none below. */
  readonly hostOnly: boolean
  readonly path: string
  readonly secure: boolean
  readonly httpOnly: boolean
  readonly sameSite?: 'strict' | 'lax' | 'none'
  /** Milliseconds since the epoch; absent for one of the session. */
  readonly expires?: number
}

/** What a tab may use of the run. */
export type Transport = {
  /**
   * Sends one request and keeps the exchange. The purpose goes into the evidence: `authorization request`,
   * `redirect 2`, `login`.
   * @throws Undecided where no answer came
   */
  readonly send: (request: WireRequest, purpose: string) => Promise<Exchange>
  /** Whether a page may be contacted. Where it may not, the user agent leaves the server. */
  readonly mayVisit: (url: URL) => boolean
  /** Whether an address is a redirection URI, which is never contacted. */
  readonly isRedirectionUri: (uri: string) => boolean
  /** Replaces the secrets in a text, before a picture is taken of it. */
  readonly redact: (text: string) => string
  readonly signal: AbortSignal
}

/** One flow: a fresh browser profile with one page. */
export type Tab = {
  /** Sends the first request, and goes on by itself where redirects, refreshes and scripts lead. */
  readonly open: (request: WireRequest) => Promise<Sight>
  /** Does something on the page that is shown, and goes on by itself again. */
  readonly act: (action: Action) => Promise<Sight>
  /** Waits for the page to become another one by itself; undefined where it will not. */
  readonly wait: () => Promise<Sight | undefined>
  /** Sends another request by the cookies of the tab, and follows nothing: a page stays as it is. */
  readonly send: (request: WireRequest, purpose: string) => Promise<Exchange>
  readonly cookies: () => Promise<readonly Cookie[]>
  /** The page as a JPEG, its secrets replaced; undefined where the driver shows none. Never throws. */
  readonly picture: () => Promise<Buffer | undefined>
  /** Never throws. */
  readonly close: () => Promise<void>
}

/** A driver that is ready. */
export type UserAgent = {
  /** Opens a tab with these cookies and no others. */
  readonly tab: (transport: Transport, cookies: readonly Cookie[]) => Promise<Tab>
  readonly close: () => Promise<void>
}

/** Redirects and refreshes in a row that are followed; real servers need fewer, and more are a loop. */
export const mostHops = 20
