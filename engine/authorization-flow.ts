/**
 * One authorization request from its first page to its end: the user agent moves, a guide says what to do on each page,
 * and what came of it is kept as HTTP facts.
 *
 * @module
 */
import type { Answer } from './answer.ts'
import type { AuthorizationRequest } from './authorization-request.ts'
import type { Exchange, WireRequest } from './exchange.ts'
import { type Done, type Guide, pageInWords } from './page-guide.ts'
import type { Departure, Page, Sight, Tab } from './user-agent.ts'

/** What came to the redirection URI: the request that a browser would have sent there. It was never sent. */
export type AuthorizationResponse = {
  readonly exchange: Exchange
  /** The address as the server wrote it. */
  readonly uri: string
  readonly by: Departure['by']
  readonly query: URLSearchParams
  readonly fragment: URLSearchParams
  /** The form, where it came as a form post. */
  readonly form: URLSearchParams
  /** The authorization request that it answers. */
  readonly request: WireRequest
}

/** Where an authorization request led. */
export type AuthorizationOutcome = {
  readonly request: AuthorizationRequest
  /** Every page and redirect on the way; none where a person's own browser went there. */
  readonly exchanges: readonly Exchange[]
  /** The last of them, or what came to the redirection URI. */
  readonly exchange: Exchange
  /** The answers to `exchanges`. */
  readonly answers: readonly Answer[]
  /** What was done on the way: `login`, `approve`. */
  readonly done: readonly Done[]
  /** What came to a redirection URI: one that is registered, or the one that was asked for. */
  readonly response?: AuthorizationResponse
  /** Where it left for, if that is no redirection URI. */
  readonly elsewhere?: string
  /** The page that it ended on. */
  readonly page?: Page
}

/** An outcome with a code, and what redeeming it takes. */
export type Authorization = AuthorizationOutcome & { readonly code: string; readonly response: AuthorizationResponse }

const parametersIn = (text: string | undefined): URLSearchParams => new URLSearchParams(text ?? '')

/** Reads what comes to a redirection URI: its query, its fragment, and a form that is posted there. */
export const authorizationResponseOf = (
  exchange: Exchange,
  by: Departure['by'],
  request: WireRequest,
): AuthorizationResponse => {
  const uri = exchange.request.url
  const [before = '', ...fragment] = uri.split('#')
  const [, ...query] = before.split('?')
  return {
    exchange,
    uri,
    by,
    query: parametersIn(query.join('?')),
    fragment: parametersIn(fragment.join('#')),
    form: parametersIn(exchange.request.body),
    request,
  }
}

const addressOf = (uri: string): string => {
  if (!URL.canParse(uri)) return uri.split(/[?#]/)[0] ?? uri
  const { protocol, host, pathname } = new URL(uri)
  return `${protocol}//${host}${pathname}`
}

/** Whether an address is one of these redirection URIs, whatever its query and fragment. */
export const isRedirectionUri = (uri: string, redirectUris: readonly string[]): boolean =>
  redirectUris.some((registered) => registered !== '' && addressOf(registered) === addressOf(uri))

/** What came of moving. */
export type Travelled = {
  readonly done: readonly Done[]
  readonly departure?: Departure
  readonly page?: Page
  /** Why it could not go on. */
  readonly stuck?: string
}

// A login, a one-time password and a consent are three; who is asked for more than this goes round in circles.
const mostActions = 12

/**
 * Moves from the first request to where it ends. It is for the caller to keep an eye on the time.
 *
 * @param most how many pages are filled in
 */
export const travel = async (
  tab: Tab,
  request: WireRequest,
  guide: Guide,
  onPage: (page: Page) => void,
  most: number = mostActions,
): Promise<Travelled> => {
  const done: Done[] = []
  let page: Page | undefined
  let sight: Sight = await tab.open(request)
  for (;;) {
    const travelled = { done, ...(page ? { page } : {}) }
    if ('departure' in sight) return { ...travelled, departure: sight.departure }
    if ('stuck' in sight) return { ...travelled, stuck: sight.stuck }
    page = sight.page
    onPage(page)
    const advice = done.length < most ? await guide(page, done) : { stuck: `${most} pages were filled in already` }
    if ('action' in advice) {
      done.push({ page, action: advice.action })
      sight = await tab.act(advice.action)
      continue
    }
    const later = await tab.wait()
    if (!later) return { done, page, ...('stuck' in advice ? { stuck: advice.stuck } : {}) }
    sight = later
  }
}

/** Where the user agent was, for a message. */
export const lastPageInWords = (page: Page | undefined): string =>
  page ? `the last page was ${pageInWords(page)}` : 'no page was shown'
