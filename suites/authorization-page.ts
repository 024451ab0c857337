/**
 * Pages of the authorization endpoint (login, consent, errors) and the forms that are sent from them: what observations
 * look at, and how such pages are provoked where a run has none.
 *
 * @module
 */
import { type Answer, answerOf } from '../engine/answer.ts'
import { type Exchange, headerTokens, headerValues } from '../engine/exchange.ts'
import { oneCodeGrant } from '../engine/selector.ts'
import type { Session } from '../engine/session.ts'
import { having } from '../engine/token-request.ts'
import { foreignUri } from './redirect-uri.ts'

// What stands before a server refuses what is too long or too often with pages of its own.
const ofFrontServers: readonly number[] = [413, 414, 429, 431]

/** A page that is shown to a person: of the server itself, and no failure of it. */
export const shownPage = (exchange: Exchange): Answer | undefined => {
  const answer = exchange.endpoint === 'authorization' ? answerOf(exchange) : undefined
  if (!answer || !['GET', 'POST'].includes(exchange.request.method)) return undefined
  const isShown = (answer.status >= 200 && answer.status < 300) || (answer.status >= 400 && answer.status < 500)
  const isHtml = ['text/html', 'application/xhtml+xml'].includes(answer.mediaType)
  return isShown && isHtml && !ofFrontServers.includes(answer.status) && answer.text !== '' ? answer : undefined
}

/** A page with something that can be pressed. */
export const pageWithForm = (exchange: Exchange): Answer | undefined => {
  const answer = shownPage(exchange)
  return answer && /<(?:form|button|input)\b/i.test(answer.text) ? answer : undefined
}

/** A form that was sent from a page: a login, a consent. An authorization request that is posted comes from none. */
export const sentForm = (exchange: Exchange): Answer | undefined => {
  const { request, endpoint } = exchange
  if (endpoint !== 'authorization' || request.method !== 'POST' || request.body === undefined) return undefined
  const [origin] = headerValues(request.headers, 'origin')
  const fields = new URLSearchParams(request.body)
  const asks = fields.has('response_type') && fields.has('client_id')
  // A page without a referrer has no origin for its forms either.
  return origin === undefined || (origin === 'null' && asks) ? undefined : answerOf(exchange)
}

/** Whether a request carries what somebody logs in with. */
export const carriesCredentials = ({ exchange }: Answer, passwords: readonly string[]): boolean => {
  const fields = [...new URLSearchParams(exchange.request.body ?? '')]
  return fields.some(
    ([name, value]) => passwords.includes(value) || (value !== '' && /passw|pwd|passphrase|\botp\b|totp/i.test(name)),
  )
}

/** Shows login, consent and an error page. */
export const provokePages = async (session: Session): Promise<void> => {
  const [documented] = oneCodeGrant.select(session.subject)
  if (!documented) return
  await session.authorize(documented.grant, { fresh: true })
  const changes = [having('redirect_uri', foreignUri)]
  await session.requestAuthorization(documented.grant, { changes, purpose: 'an error page' })
}

/** The sources of each frame-ancestors directive (Content Security Policy Level 2, 7.7). */
const frameAncestors = ({ response }: Answer): string[][] =>
  headerValues(response.headers, 'content-security-policy')
    .flatMap((value) => value.split(','))
    .flatMap((policy) => policy.split(';'))
    .map((directive) => directive.trim().toLowerCase().split(/\s+/))
    .filter(([name]) => name === 'frame-ancestors')
    .map(([, ...sources]) => sources)

/** Whether a policy says who may frame the page. */
export const hasFrameAncestors = (answer: Answer): boolean => frameAncestors(answer).length > 0

const frameOptions = ({ response }: Answer): string[] =>
  headerTokens(response.headers, 'x-frame-options').map((option) => option.toUpperCase())

/** Two ways to write that the page asks whether it is the topmost one. */
const frameBusting =
  /\b(?:top|parent)(?:\.location)?\s*[!=]==?\s*(?:window\.)?(?:self|window|location|document\.location)\b|\b(?:self|window|location)\s*[!=]==?\s*(?:window\.)?(?:top|parent)\b/

const bustsFrames = ({ text }: Answer): boolean => /<script/i.test(text) && frameBusting.test(text)

/** Whether there is something for browsers that know no frame-ancestors (RFC 7034, frame busting). */
export const hasFrameOptions = (answer: Answer): boolean =>
  frameOptions(answer).some((option) => /^(?:DENY|SAMEORIGIN|ALLOW-FROM\b.*)$/.test(option)) || bustsFrames(answer)

/** Whether any site may frame the page. Browsers that know frame-ancestors look at no X-Frame-Options beside it. */
export const isFramedByAnybody = (answer: Answer): boolean => {
  const policies = frameAncestors(answer)
  if (policies.length > 0) {
    return policies.every((sources) => sources.some((source) => ['*', 'http:', 'https:', 'https://*'].includes(source)))
  }
  return !frameOptions(answer).some((option) => option === 'DENY' || option === 'SAMEORIGIN') && !bustsFrames(answer)
}

const referrerPolicies = [
  'no-referrer',
  'no-referrer-when-downgrade',
  'same-origin',
  'origin',
  'strict-origin',
  'origin-when-cross-origin',
  'strict-origin-when-cross-origin',
  'unsafe-url',
]

// A tag that never ends is not looked through to the end of the page, again for each of its kind.
const metaReferrer = /<meta\s[^<>]{0,500}?\bname\s{0,9}=\s{0,9}["']?referrer\b[^<>]{0,500}>/gi
const contentAttribute = /\bcontent\s*=\s*["']?([\w-]+)/i

/** The referrer policy of a page; undefined where it names none that exists (Referrer Policy, 8.1). */
export const referrerPolicyOf = ({ response, text }: Answer): string | undefined => {
  const inMeta = (text.match(metaReferrer) ?? []).map((element) => contentAttribute.exec(element)?.[1] ?? '')
  return [...headerTokens(response.headers, 'referrer-policy'), ...inMeta]
    .map((policy) => (policy.toLowerCase() === 'never' ? 'no-referrer' : policy.toLowerCase()))
    .findLast((policy) => referrerPolicies.includes(policy))
}
