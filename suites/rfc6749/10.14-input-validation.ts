/**
 * RFC 6749 section 10.14: Code Injection and Input Validation, of the values that come back in pages and headers.
 *
 * @module
 */

import type { Judge } from '../../engine/assertion.ts'
import type { AuthorizationOutcome } from '../../engine/authorization-flow.ts'
import { by, check } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { oneCodeGrant } from '../../engine/selector.ts'
import { having } from '../../engine/token-request.ts'
import { hostileMarkup, injectedHeaders, lineBreaks, reflections } from '../hostile-input.ts'

/** Judges every answer on the way of a request with a hostile value. */
const judgeAnswers = async (
  outcome: AuthorizationOutcome,
  marker: string,
  value: string,
  expect: Judge,
  should: Judge,
): Promise<void> => {
  for (const answer of outcome.answers) {
    const [reflected] = await reflections(answer, marker, value)
    expect(answer).toSatisfy(reflected === undefined, {
      message: `the value is in the page as ${reflected}`,
      expected: 'no such value, or one with its markup escaped',
      actual: `${reflected}, from a parameter of the request`,
      at: 'body',
    })
    const [injected] = injectedHeaders(answer, marker)
    expect(answer).toSatisfy(injected === undefined, {
      message: 'a line break in the value makes a header field of its own',
      expected: 'no such header field',
      actual: injected ?? '',
      at: `header ${injected ?? ''}`,
    })
    // A crash is no injection, and shows that nothing validated the value.
    should(answer).toSatisfy(answer.status < 500, {
      message: 'the value ends in a failure of the server',
      expected: 'a 4xx status, or the value returned as it came',
      actual: String(answer.status),
      at: 'status',
    })
  }
}

/** Hostile values of state, by what they try. */
const states: { readonly [attack: string]: (marker: string) => string } = {
  markup: hostileMarkup,
  'line breaks': lineBreaks,
}

const registeredOf = (grant: Grant): string => grant.client?.redirect_uris[0] ?? ''

/** Hostile values of redirect_uri, by what they try. */
const redirectUris: { readonly [attack: string]: (marker: string, grant: Grant) => string } = {
  markup: (marker, grant) => `${registeredOf(grant)}${hostileMarkup(marker)}`,
  'line breaks': (marker, grant) => `${registeredOf(grant)}${lineBreaks(marker)}`,
  'a script': (marker) => `javascript:alert('${marker}')`,
  'a page': (marker) => `data:text/html,${hostileMarkup(marker)}`,
  'four thousand characters': (marker, grant) => `${registeredOf(grant)}/${marker}${'a'.repeat(4000)}`,
}

export const inputValidationChecks = [
  check({
    id: 'rfc6749/10.14/state-sanitized',
    title: 'state is treated as hostile input',
    requirements: ['RFC6749-10.14-state-sanitized'],
    each: by(oneCodeGrant, 'attack', Object.keys(states)),
    requests: 1,
    why: 'Whoever makes the link chooses state, and a script in the login page reads the password.',
    mistake: 'state goes through the login page in a hidden field, and is written there as it came.',
    fix: 'Keep state in the session, or escape it wherever it is written into a page.',
    probe: async ({ session, grant, attack, expect, should }) => {
      await session.control(grant)
      const marker = `oauth2spec${madeUp()
        .replaceAll(/[^a-z]/g, '')
        .slice(0, 8)}`
      const value = states[attack]?.(marker) ?? ''
      const outcome = await session.requestAuthorization(grant, {
        changes: [having('state', value)],
        purpose: `state with ${attack}`,
        fresh: true,
      })
      await judgeAnswers(outcome, marker, value, expect, should)
    },
    caughtBy: ['state-in-page', 'authorization-response-unencoded'],
  }),
  check({
    id: 'rfc6749/10.14/redirect-uri-sanitized',
    title: 'redirect_uri is treated as hostile input',
    requirements: ['RFC6749-10.14-redirect-uri-sanitized'],
    each: by(oneCodeGrant, 'attack', Object.keys(redirectUris)),
    requests: 1,
    why: 'An error page that repeats what is wrong runs a script of whoever made the link.',
    mistake: 'The error page names the redirect_uri that it refuses, or links to it.',
    fix: 'Leave redirect_uri out of error pages, or escape it and make no link of it.',
    probe: async ({ session, grant, attack, expect, should }) => {
      await session.control(grant)
      const marker = `oauth2spec${madeUp()
        .replaceAll(/[^a-z]/g, '')
        .slice(0, 8)}`
      const value = redirectUris[attack]?.(marker, grant) ?? ''
      const outcome = await session.requestAuthorization(grant, {
        changes: [having('redirect_uri', value)],
        purpose: `redirect_uri with ${attack}`,
      })
      await judgeAnswers(outcome, marker, value, expect, should)
    },
    caughtBy: ['redirect-uri-in-error-page', 'error-page-links-back'],
  }),
]
