/**
 * The way of a page in Chromium from one document to the next. Chromium itself sends nothing: each request goes over the
 * run's own wire, and its response is given to Chromium as if it came from a network. What leaves the server is not sent
 * at all.
 *
 * @module
 */
import type { Activity } from './browser-activity.ts'
import type { BrowserPage } from './browser-page.ts'
import {
  cookiesOf,
  fulfilmentOf,
  inPlaceOf,
  isNeeded,
  keepsMethod,
  locationOf,
  type PausedRequest,
  wireRequestOf,
} from './browser-requests.ts'
import type { Exchange, WireRequest, WireResponse } from './exchange.ts'
import { type Departure, mostHops, type Transport } from './user-agent.ts'
import { undecided } from './verdict.ts'

/** Where a way ends: the page left the server, it goes no further, or no answer came and an Undecided is thrown. */
export type Ending = { readonly departure: Departure } | { readonly stuck: string } | { readonly error: unknown }

export type Course = {
  /** Begins anew: for the first document, this request is sent instead of Chromium's own. */
  readonly begin: (request: WireRequest) => void
  /** Goes on from a page on which something is done; the purpose is that of the document that it asks for. */
  readonly goOn: (purpose: string) => void
  /** Ends it, where it has no end yet. */
  readonly end: (ending: Ending) => void
  readonly ending: () => Ending | undefined
  /** The exchange that brought the document that is shown; undefined where none did. */
  readonly shown: () => Exchange | undefined
  /** The exchange of the last document that was asked for. */
  readonly latest: () => Exchange | undefined
  /** How many documents were asked for and not answered. */
  readonly documents: () => number
  /** How many scripts, style sheets and the like were asked for and not answered. */
  readonly resources: () => number
  /** Origins that the document wanted scripts from, and that may not be visited. */
  readonly refused: () => ReadonlySet<string>
}

// A document that asks for more than this is no login page.
const mostResources = 100
// More of them help nobody.
const mostOrigins = 3

// Chromium has kept the cookies of a response when it stops loading; a page that never does is not waited for.
const mostTurns = 10

/** How a document is called that a page asks for by itself. */
const causes: { readonly [reason: string]: string } = {
  metaTagRefresh: 'refresh',
  httpHeaderRefresh: 'refresh',
  formSubmissionPost: 'form post',
  formSubmissionGet: 'form',
  anchorClick: 'link',
}

const endless: Ending = { stuck: `it was redirected ${mostHops} times in a row` }

const departure = (
  { method, body }: Pick<WireRequest, 'method' | 'body'>,
  uri: string,
  by: Departure['by'],
  exchange: Exchange | undefined,
): Ending => ({
  departure: { uri, method, ...(body === undefined ? {} : { body }), by, ...(exchange ? { exchange } : {}) },
})

/** What came of a request, and why the way ends with it. */
type Sent = { readonly response?: WireResponse; readonly ending?: Ending }

const isOfThePage = (address: string): boolean => /^(https?|about|blob|data|filesystem|javascript):/i.test(address)

/** Follows a page; it answers all of its requests from now on. */
export const courseOf = ({ session, frame }: BrowserPage, activity: Activity, transport: Transport): Course => {
  const { mayVisit, isRedirectionUri } = transport
  /** Those that brought documents, by the loaders of these. */
  const exchanges = new Map<string, Exchange>()
  let ending: Ending | undefined
  let latest: Exchange | undefined
  /** Which way it is. What comes of one that was begun before says nothing about this one. */
  let way = 0
  let instead: WireRequest | undefined
  let purpose: string | undefined
  /** Documents in a row since somebody did something, and those that came by themselves since it began. */
  let hops = 0
  let steps = 0
  /** Resources of this document. */
  let asked = 0
  const refused = new Set<string>()
  let documents = 0
  let resources = 0
  let keeping = 0

  const end = (how: Ending) => {
    ending ??= how
    activity.note()
  }

  const shown = () => exchanges.get(activity.loader())

  const leaves = (address: string): boolean => {
    if (isRedirectionUri(address) || !URL.canParse(address)) return true
    const url = new URL(address)
    return !/^https?:$/.test(url.protocol) || !mayVisit(url)
  }

  const requestOf = (paused: PausedRequest): WireRequest => {
    if (!instead) return wireRequestOf(paused)
    // What a redirect repeats goes where the redirect leads.
    return inPlaceOf(
      paused,
      paused.redirectedRequestId === undefined ? instead : { ...instead, url: paused.request.url },
    )
  }

  /** Why the way ends before a request is sent; undefined where it does not. */
  const endBefore = (paused: PausedRequest, request: WireRequest): Ending | undefined => {
    const { request: given, redirectedRequestId } = paused
    const isRedirected = redirectedRequestId !== undefined
    const isFirst = instead !== undefined && !isRedirected
    const address = `${given.url}${given.urlFragment ?? ''}`
    if (isFirst || !leaves(address)) return hops === mostHops ? endless : undefined
    return isRedirected ? departure(request, address, 'redirect', latest) : departure(request, address, 'page', shown())
  }

  /** Why the way ends with a response, by where it redirects; Chromium would go there without asking. */
  const endWith = (request: WireRequest, response: WireResponse, exchange: Exchange): Ending | undefined => {
    const location = locationOf(response, request.url)
    const isKept = keepsMethod(response.status, request.method)
    // Chromium takes the first request for a GET.
    if (location === undefined || !isKept || request.method === 'GET') instead = undefined
    if (location === undefined) return undefined
    if (!leaves(location)) return hops === mostHops ? endless : undefined
    return departure(isKept ? request : { method: 'GET' }, location, 'redirect', exchange)
  }

  const nameOf = ({ redirectedRequestId }: PausedRequest): string => {
    const named = purpose
    purpose = undefined
    if (named !== undefined) return named
    return `${redirectedRequestId === undefined ? (causes[activity.reason()] ?? 'script') : 'redirect'} ${++steps}`
  }

  /** Sends the request of a document. */
  const sendDocument = async (paused: PausedRequest, request: WireRequest): Promise<Sent> => {
    hops++
    asked = 0
    refused.clear()
    try {
      const exchange = await transport.send(request, nameOf(paused))
      const { response, failure, id } = exchange
      if (!response) return { ending: { error: undecided('unreachable', failure?.message ?? 'no answer came', id) } }
      latest = exchange
      if (paused.networkId !== undefined) exchanges.set(paused.networkId, exchange)
      const how = endWith(request, response, exchange)
      return { response, ...(how ? { ending: how } : {}) }
    } catch (error) {
      return { ending: { error } }
    }
  }

  const sendResource = async (paused: PausedRequest): Promise<WireResponse | undefined> => {
    const url = new URL(paused.request.url)
    if (ending || !isNeeded(paused) || isRedirectionUri(url.href)) return undefined
    if (!mayVisit(url)) {
      if (paused.resourceType === 'Script' && refused.size < mostOrigins) refused.add(url.origin)
      return undefined
    }
    if (asked++ >= mostResources) return undefined
    return (await transport.send(wireRequestOf(paused), 'page resource')).response
  }

  const respond = async (paused: PausedRequest, response: WireResponse | undefined) => {
    const fail = () => session.send('Fetch.failRequest', { requestId: paused.requestId, errorReason: 'Aborted' })
    const answer = response ? session.send('Fetch.fulfillRequest', fulfilmentOf(paused, response)) : fail()
    // It is no response that Chromium can take, or nobody waits for it any more.
    await answer.catch(fail).catch(() => {})
  }

  /** Keeps the cookies of a response that is not shown. The way has no end before. */
  const keepCookies = async (paused: PausedRequest, response: WireResponse) => {
    keeping++
    await respond(paused, cookiesOf(response))
    for (let turns = 0; turns < mostTurns && activity.isNavigating(); turns++) await activity.change(50)
    keeping--
  }

  const answerDocument = async (paused: PausedRequest) => {
    const request = requestOf(paused)
    const before = ending ?? endBefore(paused, request)
    if (before) {
      end(before)
      return respond(paused, undefined)
    }
    const begun = way
    documents++
    activity.note()
    const { response, ending: how } = await sendDocument(paused, request)
    if (how && begun === way) ending ??= how
    if (response && (ending || begun !== way)) await keepCookies(paused, response)
    else await respond(paused, response)
    documents--
    activity.note()
  }

  const answerResource = async (paused: PausedRequest) => {
    resources++
    activity.note()
    // The page goes on without it, as where a network fails.
    await respond(paused, await sendResource(paused).catch(() => undefined))
    resources--
    activity.note()
  }

  session.on('Fetch.requestPaused', (paused) => {
    const isDocument = paused.resourceType === 'Document' && paused.frameId === frame
    void (isDocument ? answerDocument(paused) : answerResource(paused))
  })
  // Chromium asks nobody for an address of an app.
  session.on('Page.frameRequestedNavigation', ({ frameId, url, reason }) => {
    if (frameId !== frame || isOfThePage(url)) return
    end(departure({ method: reason === 'formSubmissionPost' ? 'POST' : 'GET' }, url, 'page', shown()))
  })

  return {
    begin: (request) => {
      way++
      ending = undefined
      latest = undefined
      instead = request
      purpose = 'authorization request'
      hops = 0
      steps = 0
    },
    goOn: (what) => {
      purpose = what
      hops = 0
    },
    end,
    ending: () => (keeping > 0 ? undefined : ending),
    shown,
    latest: () => latest,
    documents: () => documents,
    resources: () => resources,
    refused: () => refused,
  }
}
