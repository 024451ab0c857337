/**
 * The consent of a resource owner: asking for it anew, and the form that gives it.
 *
 * @module
 */
import type { AuthorizationOutcome } from '../engine/authorization-flow.ts'
import { type AuthorizationChange, type AuthorizationRequest, parameterOf } from '../engine/authorization-request.ts'
import { type Exchange, type Header, headerValues } from '../engine/exchange.ts'
import type { Grant, Subject } from '../engine/grant.ts'
import type { Session } from '../engine/session.ts'
import { type Field, formEncoded, having } from '../engine/token-request.ts'
import type { Cookie } from '../engine/user-agent.ts'
import { undecided } from '../engine/verdict.ts'

/**
 * Asks for consent, whether or not it was given before (OpenID Connect Core 1.0 section 3.1.2.1). A server that does
 * not know the parameter ignores it (RFC 6749 section 3.1).
 */
export const askingForConsent: AuthorizationChange = (request) => having('prompt', 'consent')(request)

/** Errors by which a server shows that it knows prompt=none (OpenID Connect Core 1.0 section 3.1.2.6). */
export const silentErrors: readonly string[] = [
  'login_required',
  'consent_required',
  'interaction_required',
  'account_selection_required',
]

/** A form as it was sent. */
export type SentForm = {
  readonly method: string
  /** With its query where the form was posted; that of a GET is in the fields. */
  readonly url: string
  readonly fields: readonly Field[]
}

/**
 * The form that gave the consent: what the last thing that somebody did on the way sent. Undefined where that was a
 * login, or no form that a page of another site can send.
 */
export const consentFormOf = (
  { done, exchanges }: AuthorizationOutcome,
  passwords: readonly string[],
): SentForm | undefined => {
  const last = done.at(-1)
  const sent: Exchange | undefined = last && exchanges.findLast(({ purpose }) => purpose === last.action.purpose)
  if (!sent) return undefined
  const { method, url, headers, body = '' } = sent.request
  const [mediaType = ''] = headerValues(headers, 'content-type')
  const [address = '', query = ''] = url.split('?')
  const isForm = method === 'GET' || /^application\/x-www-form-urlencoded\b/i.test(mediaType)
  const fields: Field[] = [...new URLSearchParams(method === 'GET' ? query : body)]
  const isLogin = fields.some(([, value]) => passwords.includes(value))
  return isForm && !isLogin ? { method, url: method === 'GET' ? address : url, fields } : undefined
}

/**
 * What an attacker can know of a consent form in somebody else's browser, told from the forms of two sessions: what is
 * the same in both, and what the authorization request said, which may be the attacker's own.
 *
 * @param own the authorization request that the first form is about
 */
export const predictable = (form: SentForm, other: SentForm, own: AuthorizationRequest): Field[] =>
  form.fields.filter(
    ([name, value]) =>
      own.parameters.some(([, known]) => known === value) ||
      other.fields.some(([otherName, otherValue]) => otherName === name && otherValue === value),
  )

/** A form with what one authorization request said replaced by what another one said, in its address too. */
export const aboutRequest = (form: SentForm, one: AuthorizationRequest, other: AuthorizationRequest): SentForm => {
  const replaced = (value: string): string => {
    const [name] = one.parameters.find(([, own]) => own === value) ?? []
    return (name === undefined ? undefined : parameterOf(other, name)) ?? value
  }
  const [address = '', query] = form.url.split('?')
  const fieldsOf = (fields: readonly Field[]): Field[] => fields.map(([name, value]) => [name, replaced(value)])
  const ownQuery = query === undefined ? '' : `?${formEncoded(fieldsOf([...new URLSearchParams(query)]))}`
  return { ...form, url: `${address}${ownQuery}`, fields: fieldsOf(form.fields) }
}

/** Cookies that a browser sends with a request that another site makes (RFC 6265bis section 5.8.3). */
export const crossSiteCookies = (cookies: readonly Cookie[], method: string): Cookie[] =>
  cookies.filter(
    ({ sameSite }) => sameSite === undefined || sameSite === 'none' || (sameSite === 'lax' && method === 'GET'),
  )

/** What a browser says of a request that a page of another site makes. */
export const crossSiteHeaders = (method: string): Header[] => [
  ['Referer', 'https://attacker.example/'],
  ...(method === 'GET' ? [] : [['Origin', 'https://attacker.example'] as const]),
  ['Sec-Fetch-Site', 'cross-site'],
  ['Sec-Fetch-Mode', 'navigate'],
  ['Sec-Fetch-Dest', 'document'],
]

/** All that a person read before they approved, in one line and in lower case. */
export const readText = ({ done }: AuthorizationOutcome): string =>
  done.map(({ page }) => `${page.title} ${page.text}`.toLowerCase()).join('\n')

/** Whether a text has some words in it, and not as a part of others: `app` is in every application. */
export const mentions = (text: string, words: string): boolean => {
  const escaped = words.toLowerCase().replaceAll(/[^\w\s]/g, '\\$&')
  return words !== '' && new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`).test(text)
}

/**
 * What is asked for in a fresh session, with the consent page that comes.
 *
 * @throws Undecided where no page comes
 */
export const consentTo = async (session: Session, grant: Grant, purpose: string, ...changes: AuthorizationChange[]) => {
  const outcome = await session.authorize(grant, {
    changes: [askingForConsent, ...changes],
    purpose,
    fresh: true,
    role: 'probe',
  })
  if (outcome.done.length > 0) return outcome
  throw undecided('precondition', 'no page was shown before the code came', outcome.exchange.id)
}

/** The scope values that a grant asks for. */
export const scopesOf = (grant: Grant): string[] =>
  (grant.authorizationRequest.parameters?.scope ?? grant.client?.scope ?? '').split(' ').filter(Boolean)

/** The name of a grant's client for people to read; undefined where the descriptor has none. */
export const nameOf = ({ client }: Grant, { provider }: Subject): string | undefined =>
  provider.descriptor.clients?.[client?.name ?? '']?.client_name
