/**
 * How redirection URIs are compared: which of a provider's are spelled in other ways, and how it is judged where the
 * user agent was sent then.
 *
 * @module
 */
import { type Judge, printable } from '../engine/assertion.ts'
import { issuedParameters, outcomeInWords } from '../engine/authorization-assertion.ts'
import type { AuthorizationOutcome } from '../engine/authorization-flow.ts'
import { type AuthorizationChange, parameterOf } from '../engine/authorization-request.ts'
import type { Selector } from '../engine/check.ts'
import type { Grant } from '../engine/grant.ts'
import { oneCodeGrant } from '../engine/selector.ts'
import type { Session } from '../engine/session.ts'
import { having, repeating } from '../engine/token-request.ts'
import { isUndecided, undecided } from '../engine/verdict.ts'
import { isLoopbackUri, isPrivateSchemeUri, type Spelling } from './redirect-uri-corpus.ts'

/** A page of somebody else, which no client has registered. */
export const foreignUri = 'https://attacker.example/callback'

const kindOf = (uri: string): string =>
  isPrivateSchemeUri(uri) ? 'private scheme' : isLoopbackUri(uri) ? 'loopback' : 'web'

/** One registered URI of each kind: of the web, of a native app on loopback, with a scheme of an app's own. */
export const eachKindOfUri: Selector<{ grant: Grant; registered: string }> = {
  reason: oneCodeGrant.reason,
  select: ({ grants }) => {
    const all = grants
      .filter(({ grant_type }) => grant_type === 'authorization_code')
      .flatMap((grant) => (grant.client?.redirect_uris ?? []).map((registered) => ({ grant, registered })))
    return all.filter((each) => all.find((other) => kindOf(other.registered) === kindOf(each.registered)) === each)
  },
}

/** A redirect_uri that is asked for, and is not registered. */
export type Asked = {
  /** What is different about it, in a few words. */
  readonly name: string
  readonly uri: string
  /** Where a registered one comes in the same request. */
  readonly beside?: { readonly uri: string; readonly place: 'before' | 'after' }
  /** Why servers take it for a registered one, and what an attacker has of it. */
  readonly reason?: string
  /** Other changes of the request. */
  readonly changes?: readonly AuthorizationChange[]
}

/** A spelling of a registered URI, to be asked for; undefined where it is none. */
export const askedBy = ({ name, of, beside, reason }: Spelling, registered: string): Asked | undefined => {
  const uri = of(registered)
  return uri === undefined
    ? undefined
    : { name, uri, reason, ...(beside ? { beside: { uri: registered, place: beside } } : {}) }
}

const changesFor = ({ uri, beside, changes = [] }: Asked): AuthorizationChange[] => {
  const first = beside?.place === 'before' ? beside.uri : uri
  const second = beside && (beside.place === 'before' ? uri : beside.uri)
  return [
    having('redirect_uri', first),
    ...(second === undefined ? [] : [repeating('redirect_uri', second)]),
    ...changes,
  ]
}

/** Whether an address is a URI with nothing but a response behind it. */
export const isAt = (address: string, uri: string): boolean =>
  address === uri || ['?', '&', '#'].some((mark) => address.startsWith(`${uri}${mark}`))

/** What is shown of an address: not its query, which has the response, nor what was issued in its fragment. */
const shownOf = (address: string): string => {
  const [uri = '', ...fragment] = address.split('#')
  const kept = fragment.length === 0 ? '' : `#${fragment.join('#').replace(/\b(\w*token|code)=[^&]*/g, '$1=…')}`
  return `${uri.split('?')[0]}${kept}`
}

const fragmentOf = (uri: string): string | undefined => (uri.includes('#') ? uri.slice(uri.indexOf('#')) : undefined)

const addressOf = (url: URL): string => `${url.protocol}//${url.host}${url.pathname}`

const parsed = (uri: string, base: string): URL | undefined =>
  URL.canParse(uri, base) ? new URL(uri, base) : undefined

/** Whether an address has a response to this very request in its query. */
const isAnswered = (address: URL | undefined, { request }: AuthorizationOutcome): boolean => {
  const state = parameterOf(request, 'state')
  const isOurs = state !== undefined && address?.searchParams.get('state') === state
  return isOurs && ['code', 'error'].some((name) => address?.searchParams.has(name))
}

/**
 * Where a request with a redirection URI that is not registered sent the user agent; undefined where it stayed with the
 * server. That the client is told an error at a URI that it did register is not forbidden (RFC 6749 section 3.1.2.4
 * speaks of the invalid one); a code is, as nothing in the request asked for it to go there.
 *
 * @throws Undecided where it was sent to a place that has nothing to do with the request
 */
export const sentTo = (
  outcome: AuthorizationOutcome,
  asked: Asked,
  registered: readonly string[],
): string | undefined => {
  const { request, response, elsewhere, exchanges, exchange } = outcome
  if (response) {
    const { uri } = response
    const isOther = isAt(uri, asked.uri) || (fragmentOf(asked.uri) ?? '-') === fragmentOf(uri)
    if (isOther || !registered.some((own) => isAt(uri, own))) return uri
    return asked.beside === undefined && issuedParameters(outcome).length > 0 ? uri : undefined
  }
  const target = parsed(asked.uri, request.url)
  if (elsewhere !== undefined) {
    const address = parsed(elsewhere, request.url)
    if (isAnswered(address, outcome) || (target && address && addressOf(address) === addressOf(target)))
      return elsewhere
    const message = `it ended at ${printable(elsewhere.split(/[?#]/)[0] ?? '', 200)}, which is no origin of the descriptor (user_agent.origins)`
    throw undecided('precondition', message, exchange.id)
  }
  const own = target && addressOf(target) !== addressOf(new URL(request.url)) ? addressOf(target) : undefined
  return exchanges.slice(1).find(({ request: { url } }) => addressOf(new URL(url)) === own)?.request.url
}

/** Judges that the user agent was not sent to a redirection URI that is not registered. */
export const judgeStayed = (
  expect: Judge,
  outcome: AuthorizationOutcome,
  asked: Asked,
  registered: readonly string[],
): void => {
  const address = sentTo(outcome, asked, registered)
  const isRegistered =
    address !== undefined && registered.some((own) => isAt(address, own)) && !isAt(address, asked.uri)
  const found = isRegistered
    ? 'taken for a registered redirect_uri'
    : 'the user agent was sent to a redirect_uri that is not registered'
  const reason = asked.reason === undefined ? '' : `. ${asked.reason.replace(/\.$/, '')}`
  expect(outcome).toSatisfy(address === undefined, {
    message: `${found}: ${asked.name}${reason}`,
    expected: 'an answer by the server itself, and no redirect',
    actual: `${outcomeInWords(outcome)}${address === undefined ? '' : `, to ${printable(shownOf(address), 200)}`}`,
    at: 'url',
  })
}

/**
 * Does all of it, whatever comes of each.
 *
 * @throws Undecided where one of them could not be decided, once all are done
 */
export const eachOf = async <T>(all: readonly T[], act: (each: T) => Promise<void>): Promise<void> => {
  const open: unknown[] = []
  for (const each of all) {
    await act(each).catch((error: unknown) => {
      if (!isUndecided(error)) throw error
      open.push(error)
    })
  }
  if (open.length > 0) throw open[0]
}

/**
 * Asks for a code with redirection URIs that are not registered, each in a request of its own, and judges that the user
 * agent is sent to none. All are asked for, whatever comes of the first.
 *
 * @throws Undecided where one of them could not be decided
 */
export const judgeNotRedirected = async (
  session: Session,
  expect: Judge,
  grant: Grant,
  all: readonly Asked[],
): Promise<void> => {
  const registered = grant.client?.redirect_uris ?? []
  await eachOf(
    all.filter(({ uri, beside }) => beside || !registered.includes(uri)),
    async (asked) => {
      const purpose = `redirect_uri: ${asked.name}`
      const ask = () => session.requestAuthorization(grant, { changes: changesFor(asked), purpose })
      const { uri, beside, changes } = asked
      // Several documents ask the same of a redirection URI.
      const outcome = changes ? await ask() : await session.once(JSON.stringify([grant.name, uri, beside]), ask)
      judgeStayed(expect, outcome, asked, registered)
    },
  )
}
