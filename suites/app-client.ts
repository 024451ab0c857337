/**
 * Clients that run on the device of whoever uses them: native apps (RFC 8252) and applications in a browser
 * (RFC 10017). A descriptor says so by `application_type`.
 *
 * @module
 */
import type { Judge } from '../engine/assertion.ts'
import { printable } from '../engine/assertion.ts'
import { outcomeInWords } from '../engine/authorization-assertion.ts'
import type { Authorization, AuthorizationOutcome } from '../engine/authorization-flow.ts'
import { codeVerifier } from '../engine/authorization-request.ts'
import type { Selector } from '../engine/check.ts'
import type { Grant, Subject } from '../engine/grant.ts'
import type { Session } from '../engine/session.ts'
import { having } from '../engine/token-request.ts'
import { authorizationIn, seen } from './authorization-response.ts'
import { withS256 } from './pkce.ts'
import { isAt } from './redirect-uri.ts'
import { isLoopbackUri, isPrivateSchemeUri } from './redirect-uri-corpus.ts'

/** Where an application runs that can keep no secret. */
export type AppType = 'native' | 'browser'

const kinds = { native: 'native app', browser: 'browser-based application' } as const

/** The first authorization_code grant of each client of a type, by S256. */
export const codeGrantsOf = (type: AppType, { grants }: Subject): Grant[] => {
  const all = grants.filter(
    ({ grant_type, client }) => grant_type === 'authorization_code' && client?.application_type === type,
  )
  return all.filter((grant) => all.find(({ client }) => client === grant.client) === grant).map(withS256)
}

/** Each client of a type that can ask for a code. */
export const eachApp = (type: AppType): Selector<{ grant: Grant }> => ({
  reason: `the descriptor has no authorization_code grant of a ${kinds[type]} (application_type: ${type})`,
  select: (subject) => codeGrantsOf(type, subject).map((grant) => ({ grant })),
})

/** Each redirection URI of the clients of a type that is of some kind. */
export const eachAppUri = (
  type: AppType,
  kind: string,
  fits: (uri: string) => boolean,
): Selector<{ grant: Grant; registered: string }> => ({
  reason: `the descriptor has no ${kinds[type]} (application_type: ${type}) with ${kind}`,
  select: (subject) =>
    codeGrantsOf(type, subject).flatMap((grant) =>
      (grant.client?.redirect_uris ?? []).filter(fits).map((registered) => ({ grant, registered })),
    ),
})

/** The first of them. */
export const oneAppUri = (...what: Parameters<typeof eachAppUri>): ReturnType<typeof eachAppUri> => {
  const { reason, select } = eachAppUri(...what)
  return { reason, select: (subject) => select(subject).slice(0, 1) }
}

/** The first redirection URI of each of these kinds. */
export const eachKindOfAppUri = (
  type: AppType,
  ...kindsOfUri: readonly ((uri: string) => boolean)[]
): ReturnType<typeof eachAppUri> => {
  const what = 'such a redirection URI'
  return {
    reason: eachAppUri(type, what, () => true).reason,
    select: (subject) => kindsOfUri.flatMap((fits) => oneAppUri(type, what, fits).select(subject)),
  }
}

export const isHttps = (uri: string): boolean => /^https:/i.test(uri)

/** Whether a redirection URI says who the client is: nobody else has the host (RFC 8252 section 8.6). */
export const isAssured = (uri: string): boolean => isHttps(uri) && !isLoopbackUri(uri)

export const isPrivateScheme = (uri: string): boolean => isPrivateSchemeUri(uri)

/** http on an address of the machine itself, by either version of IP (RFC 8252 section 7.3). */
export const isAtLoopback =
  (address: '127.0.0.1' | '[::1]') =>
  (uri: string): boolean =>
    new RegExp(`^http://${address.replace(/[.[\]]/g, '\\$&')}(?=[:/?]|$)`).test(uri)

const ofLoopback = /^(https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]))(?::\d*)?(?=[/?#]|$)/i

/** A loopback URI on another port. */
export const atPort = (uri: string, port: string): string => uri.replace(ofLoopback, `$1:${port}`)

/** A loopback URI without its port; another URI as it is. */
export const withoutPort = (uri: string): string => uri.replace(ofLoopback, '$1')

/**
 * Judges that a code came to a redirection URI, and to no other one, and returns it.
 *
 * @throws Undecided where the user agent was sent to a place that the descriptor does not name
 */
export const judgeDelivered = (
  expect: Judge,
  outcome: AuthorizationOutcome,
  uri: string,
): Authorization | undefined => {
  if (!expect(seen(outcome)).toIssueCode()) return undefined
  const arrived = outcome.response?.uri ?? ''
  const isThere = expect(outcome).toSatisfy(isAt(arrived, uri), {
    message: 'the code was sent to another redirection URI',
    expected: `a redirect to ${printable(uri, 200)}`,
    actual: `${outcomeInWords(outcome)}, to ${printable(arrived.split('?')[0] ?? '', 200)}`,
    at: 'url',
  })
  return isThere ? authorizationIn(outcome) : undefined
}

/** Asks for a code at a redirection URI, and judges that it comes there. */
export const askAt = async (
  session: Session,
  expect: Judge,
  grant: Grant,
  uri: string,
): Promise<Authorization | undefined> => {
  const changes = [having('redirect_uri', uri)]
  const outcome = await session.requestAuthorization(grant, { changes, purpose: `a code at ${printable(uri, 200)}` })
  return judgeDelivered(expect, outcome, uri)
}

/**
 * Judges that a client's S256 challenge is accepted, and its verifier asked for.
 *
 * @throws Undecided where a second code does not come
 */
export const judgePkce = async (session: Session, expect: Judge, grant: Grant): Promise<void> => {
  const outcome = seen(await session.requestAuthorization(grant, { purpose: 'an S256 challenge' }))
  const authorization = expect(outcome).toIssueCode() ? authorizationIn(outcome) : undefined
  if (!authorization) return
  const answer = await session.submit(session.redemption(authorization), 'its verifier')
  if (!expect(answer).toBeTokenResponse()) return
  const other = await session.authorize(grant, { role: 'probe', purpose: 'another S256 challenge' })
  const wrong = having('code_verifier', codeVerifier())(session.redemption(other))
  expect(await session.submit(wrong, 'another verifier')).toIssueNoToken()
}

/** Defects that every check sees in which an app redeems a code. */
export const redemptionDefects: readonly string[] = [
  'access-token-renamed',
  'code-challenge-compared-as-plain',
  'form-refused-for-authorization-code',
]

/** Defects that every check sees which expects a code. */
export const codeDefects: readonly string[] = ['authorization-by-get-refused', 'code-sent-in-fragment']
