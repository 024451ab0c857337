/**
 * RFC 6750 section 5.3: Summary of Recommendations.
 *
 * @module
 */
import { type Answer, answerOf, stringMember } from '../../engine/answer.ts'
import { check } from '../../engine/check.ts'
import { grantsOfType, tokenEndpoint } from '../../engine/selector.ts'
import { signedToken } from '../altered-token.ts'
import { audienceOf, tellingGrant } from '../claims.ts'
import { redirectsWithToken } from '../token-in-url.ts'
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
    caughtBy: ['access-tokens-for-ever', 'user-tokens-live-a-day'],
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
      expect(answer).toSatisfy(!redirectsWithToken(answer), {
        message: 'the redirection has an access token in its query',
        expected: 'no access_token in the query',
        actual: 'access_token in the query',
        at: 'header location',
      }),
    caughtBy: ['token-in-redirection', 'implicit-token-in-query'],
  }),
  check({
    id: 'rfc6750/5.3/audience-restricted',
    title: 'Access tokens say whom they are meant for',
    requirements: ['RFC6750-5.3-audience-restricted'],
    each: tellingGrant,
    requests: 1,
    why: 'A resource server that was sent a token can use it at every other one, unless it says whom it is for.',
    mistake: 'There is one API at first, and tokens without aud; the second API takes them too.',
    fix: 'Put the resource server that a token is for into aud, and have each of them look at it.',
    probe: async ({ session, grant, expect }) => {
      const { answer, audience } = await audienceOf(session, grant)
      expect(answer).toSatisfy(audience.length > 0, {
        message: 'neither the token nor its introspection names an audience',
        expected: 'aud',
        actual: 'no aud',
        at: 'member aud',
      })
    },
    caughtBy: ['audience-left-out'],
  }),
]
