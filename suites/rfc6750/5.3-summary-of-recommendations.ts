/**
 * RFC 6750 section 5.3: Summary of Recommendations.
 *
 * @module
 */
import { type Answer, stringMember } from '../../engine/answer.ts'
import { check } from '../../engine/check.ts'
import { tokenEndpoint } from '../../engine/selector.ts'
import { signedToken } from '../altered-token.ts'
import { provokeSuccess, successfulResponse } from '../token-response.ts'

const anHour = 3600

/** Seconds that a token lives: as the response says, or else as the token does. */
const lifetimeOf = (answer: Answer): number | undefined => {
  const { expires_in } = answer.members
  if (typeof expires_in === 'number') return expires_in
  const { exp, iat } = signedToken(stringMember(answer, 'access_token') ?? '')?.claims ?? {}
  return typeof exp === 'number' && typeof iat === 'number' ? exp - iat : undefined
}

export const recommendationChecks = [
  check({
    id: 'rfc6750/5.3/short-lived',
    title: 'Access tokens live for an hour or less',
    requirements: ['RFC6750-5.3-short-lived'],
    needs: [tokenEndpoint],
    observes: successfulResponse,
    provoke: provokeSuccess,
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
]
