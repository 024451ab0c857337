/**
 * RFC 6749 section 10.12: Cross-Site Request Forgery, at the authorization endpoint.
 *
 * @module
 */
import { issuedParameters, outcomeInWords, responseParameter } from '../../engine/authorization-assertion.ts'
import type { Authorization } from '../../engine/authorization-flow.ts'
import { type AuthorizationChange, parameterOf } from '../../engine/authorization-request.ts'
import { by, check, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { loginPages, oneCodeGrant } from '../../engine/selector.ts'
import type { Session } from '../../engine/session.ts'
import { having } from '../../engine/token-request.ts'
import type { Cookie } from '../../engine/user-agent.ts'
import { undecided } from '../../engine/verdict.ts'
import {
  aboutRequest,
  askingForConsent,
  consentFormOf,
  crossSiteCookies,
  crossSiteHeaders,
  predictable,
  type SentForm,
  silentErrors,
} from '../consent.ts'

/** Two clients, of which a person uses one and may know nothing of the other. */
const twoClients: Selector<{ grant: Grant; other: Grant }> = {
  reason: 'the descriptor has no authorization_code grants of two clients',
  select: (subject) => {
    const [documented] = oneCodeGrant.select(subject)
    const other = subject.grants.find(
      ({ grant_type, client }) => grant_type === 'authorization_code' && client !== documented?.grant.client,
    )
    return documented && other ? [{ grant: documented.grant, other }] : []
  },
}

/** A consent that somebody gave, the form that they gave it with, and their browser. */
type Consented = { readonly outcome: Authorization; readonly form: SentForm; readonly cookies: readonly Cookie[] }

const consentIn = async (session: Session, grant: Grant, purpose: string): Promise<Consented> => {
  let cookies: readonly Cookie[] = []
  const outcome = await session.authorize(grant, {
    changes: [askingForConsent],
    purpose,
    fresh: true,
    atEnd: async (tab) => {
      cookies = await tab.cookies()
    },
  })
  const passwords = session.subject.owners.map(({ password }) => password)
  const form = consentFormOf(outcome, passwords)
  if (form) return { outcome, form, cookies }
  throw undecided('precondition', 'no form asked for consent, so that there is none to forge', outcome.exchange.id)
}

/** A request that waits for the consent of somebody who is logged in. */
const waitingRequest = async (session: Session, grant: Grant, { cookies }: Consented) => {
  let kept: readonly Cookie[] = []
  const outcome = await session.requestAuthorization(grant, {
    changes: [askingForConsent],
    purpose: 'a request that waits for consent',
    cookies,
    untouched: true,
    role: 'control',
    atEnd: async (tab) => {
      kept = await tab.cookies()
    },
  })
  if (outcome.page) return { outcome, cookies: kept }
  throw undecided('precondition', `no page waits for consent: ${outcomeInWords(outcome)}`, outcome.exchange.id)
}

/** A form in place of the authorization request, as a page of another site sends it. */
const forged =
  ({ method, url, fields }: SentForm): AuthorizationChange =>
  (request) => ({ ...request, method, url, parameters: fields, headers: crossSiteHeaders(method), unencoded: '' })

/** What is done on pages that authenticate, and approve nothing. */
const loggingIn: readonly string[] = ['login', 'user name', 'one-time password']

/** What an attacker puts where the form has something of its own for each session. */
const forgeries = ['no token', 'a token of another session'] as const

export const crossSiteRequestForgeryChecks = [
  check({
    id: 'rfc6749/10.12/authorize-csrf',
    title: 'A consent form that another site sends gives no consent',
    requirements: ['RFC6749-10.12-authorize-csrf'],
    needs: [loginPages],
    each: by(oneCodeGrant, 'with', forgeries),
    requests: 4,
    why: 'A page that a person merely visits could approve any client in their name.',
    mistake: 'The form is only tied to the session cookie, which the browser sends with forged forms as well.',
    fix: 'Put a token of the session into the form and check it, and set SameSite on the session cookie.',
    probe: async ({ session, grant, with: forgery, expect }) => {
      await session.control(grant)
      const victim = await consentIn(session, grant, 'the consent of somebody')
      const attacker = await consentIn(session, grant, 'the consent of another browser')
      const waiting = await waitingRequest(session, grant, victim)
      const own = attacker.outcome.request
      const fields = forgery === 'no token' ? predictable(attacker.form, victim.form, own) : attacker.form.fields
      // What the attacker can choose is what the waiting request says, so that what comes of it can be told apart.
      const form = aboutRequest({ ...attacker.form, fields }, own, waiting.outcome.request)
      const outcome = await session.requestAuthorization(grant, {
        changes: [forged(form)],
        cookies: crossSiteCookies(waiting.cookies, form.method),
        purpose: `a consent form sent by another site, with ${forgery}`,
        untouched: true,
      })
      const isTheirs = responseParameter(outcome, 'state') === parameterOf(waiting.outcome.request, 'state')
      expect(outcome).toSatisfy(!isTheirs || issuedParameters(outcome).length === 0, {
        message: `a code was issued for a consent form that another site sent, with ${forgery}`,
        expected: 'no code',
        actual: outcomeInWords(outcome),
      })
    },
    caughtBy: ['consent-form-without-token'],
  }),
  check({
    id: 'rfc6749/10.12/explicit-consent',
    title: 'Who is logged in is asked before another client gets a code',
    requirements: ['RFC6749-10.12-explicit-consent'],
    needs: [loginPages],
    each: twoClients,
    requests: 3,
    why: 'A client that gets codes unasked acts for everybody who is logged in and follows a link.',
    mistake: 'A login is taken for the consent to every client that is registered.',
    fix: 'Ask for consent to each client, and keep which client it was given to.',
    probe: async ({ session, grant, other, should }) => {
      await session.control(grant)
      let cookies: readonly Cookie[] = []
      await session.authorize(grant, {
        fresh: true,
        purpose: 'a login by way of one client',
        atEnd: async (tab) => {
          cookies = await tab.cookies()
        },
      })
      const outcome = await session.requestAuthorization(other, {
        changes: [askingForConsent],
        cookies,
        purpose: 'another client, in the same browser',
      })
      const isAsked = outcome.done.some(({ action }) => !loggingIn.includes(action.purpose))
      const isIssued = issuedParameters(outcome).length > 0
      if (isIssued && !isAsked) {
        // Whether the consent was given in an earlier run is told by prompt=consent alone, where that is known.
        const silent = await session.requestAuthorization(other, {
          changes: [having('prompt', 'none')],
          fresh: true,
          untouched: true,
          purpose: 'whether the server knows the parameter prompt',
          role: 'control',
        })
        if (!silentErrors.includes(responseParameter(silent, 'error') ?? '')) {
          const message = 'no consent was asked for, and whether it was given before cannot be told'
          throw undecided('precondition', message, outcome.exchange.id)
        }
      }
      // A client that the operator vouches for needs no consent, and nothing in an answer says that it is one.
      should(outcome).toSatisfy(!isIssued || isAsked, {
        message: 'a code was issued for another client without a page that asks for consent',
        expected: 'a consent page, or the documentation of a client that needs none (deviations)',
        actual: outcomeInWords(outcome),
      })
    },
    caughtBy: ['consent-skipped'],
  }),
]
