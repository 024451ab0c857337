/**
 * RFC 6750 section 5.3: Summary of Recommendations.
 *
 * @module
 */
import { type Answer, answerOf, stringMember } from '../../engine/answer.ts'
import { check } from '../../engine/check.ts'
import { headerValues } from '../../engine/exchange.ts'
import { grantsOfType, tokenEndpoint } from '../../engine/selector.ts'
import { signedToken } from '../altered-token.ts'
import { successfulResponse } from '../token-response.ts'

const anHour = 3600

/** Seconds that a token lives: as the response says, or else as the token does. */
const lifetimeOf = (answer: Answer): number | undefined => {
  const { expires_in } = answer.members
  if (typeof expires_in === 'number') return expires_in
  const { exp, iat } = signedToken(stringMember(answer, 'access_token') ?? '')?.claims ?? {}
  return typeof exp === 'number' && typeof iat === 'number' ? exp - iat : undefined
}

const codeGrants = grantsOfType('authorization_code')

/** The query parameters of where an answer redirects to. */
const locationParameters = (answer: Answer): URLSearchParams =>
  new URLSearchParams(/\?([^#]*)/.exec(headerValues(answer.response.headers, 'location')[0] ?? '')?.[1])

export const recommendationChecks = [
  check({
    id: 'rfc6750/5.3/short-lived',
    title: 'Access tokens live for an hour or less',
    requirements: ['RFC6750-5.3-short-lived'],
    needs: [tokenEndpoint],
    observes: successfulResponse,
    // Lifetimes differ from one grant to the next.
    provoke: async (session) => {
      for (const grant of session.subject.grants) await session.control(grant)
    },
    why: 'A bearer token works for whoever has it; its lifetime is how long a leak lasts.',
    mistake: 'The lifetime was raised so that clients need not refresh.',
    fix: 'Issue tokens for an hour or less, with a refresh token where the client needs longer.',
    judge: (answer, { expect }) => {
      const lifetime = lifetimeOf(answer)
      if (lifetime === undefined) return
      expect(answer).toSatisfy(lifetime <= anHour, {
        message: 'the token lives longer than an hour',
        expected: `${anHour} s or less`,
        actual: `${lifetime} s`,
        at: 'member expires_in',
      })
    },
    caughtBy: ['user-tokens-live-a-day'],
  }),
  check({
    id: 'rfc6750/5.3/not-in-urls',
    title: 'No access token is put into the query of a URL',
    requirements: ['RFC6750-5.3-not-in-urls'],
    needs: [{ reason: codeGrants.reason, met: (subject) => codeGrants.select(subject).length > 0 }],
    observes: (exchange) => (exchange.endpoint === 'authorization' ? answerOf(exchange) : undefined),
    provoke: async (session) => {
      const [selected] = codeGrants.select(session.subject)
      if (selected) await session.authorize(selected.grant)
    },
    why: 'URLs are kept in histories and logs, and handed on as Referer.',
    mistake: 'The authorization endpoint adds the token to the redirection, to save clients the token request.',
    fix: 'Hand out tokens in the response of the token endpoint only.',
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy(!locationParameters(answer).has('access_token'), {
        message: 'the redirection has an access token in its query',
        expected: 'no access_token in the query',
        actual: 'access_token in the query',
        at: 'header location',
      }),
    caughtBy: ['token-in-redirection'],
  }),
]
