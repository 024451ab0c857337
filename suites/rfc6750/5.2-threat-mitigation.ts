/**
 * RFC 6750 section 5.2: Threat Mitigation.
 *
 * @module
 */
import { stringMember } from '../../engine/answer.ts'
import { check } from '../../engine/check.ts'
import { headerValues } from '../../engine/exchange.ts'
import { tokenEndpoint } from '../../engine/selector.ts'
import { undecided } from '../../engine/verdict.ts'
import { withLongerLife } from '../altered-token.ts'
import { openingToken, protectedResource, toRefuse } from '../bearer-token.ts'
import { provokeSuccess, successfulResponse } from '../token-response.ts'

export const threatMitigationChecks = [
  check({
    id: 'rfc6750/5.2/token-integrity',
    title: 'A token that was given a longer life is refused',
    requirements: ['RFC6750-5.2-token-integrity'],
    needs: [
      ...protectedResource,
      {
        reason: 'the descriptor does not say that access tokens are JSON Web Tokens (documented.access_token.format)',
        met: ({ provider }) => provider.descriptor.documented?.access_token?.format === 'jwt',
      },
    ],
    requests: 2,
    why: 'Whoever can change the claims of a token is whoever he writes there.',
    mistake: 'The claims are decoded, and the signature is left for a gateway that is not there.',
    fix: 'Verify the signature with a fixed algorithm and key before anything is read from the token.',
    probe: async ({ session, expect, should }) => {
      const token = await openingToken(session)
      const changed = withLongerLife(token)
      if (changed === undefined) throw undecided('precondition', 'the access token is no JSON Web Token')
      toRefuse(await session.resource(changed, 'a token with another exp, its signature kept'), { expect, should })
    },
    caughtBy: ['login-page-for-unknown-token', 'signature-unchecked', 'token-half-compared', 'unknown-token-accepted'],
  }),
  check({
    id: 'rfc6750/5.2/no-clear-cookies',
    title: 'Access tokens are not kept in cookies that can travel in the clear',
    requirements: ['RFC6750-5.2-no-clear-cookies'],
    needs: [tokenEndpoint],
    observes: successfulResponse,
    provoke: provokeSuccess,
    why: 'A cookie without Secure goes out with the first plain http request to the host.',
    mistake: 'The token endpoint sets the token as a cookie for the server’s own pages, and forgets Secure.',
    fix: 'Do not set tokens as cookies; where you must, with Secure, HttpOnly and SameSite.',
    judge: (answer, { expect }) => {
      const token = stringMember(answer, 'access_token')
      if (!token) return
      const clear = headerValues(answer.response.headers, 'set-cookie').filter(
        (cookie) =>
          [token, encodeURIComponent(token)].some((value) => cookie.includes(value)) &&
          !/;[ \t]*secure[ \t]*(?:;|$)/i.test(cookie),
      )
      expect(answer).toSatisfy(clear.length === 0, {
        message: 'the access token is in a cookie without Secure',
        expected: 'no such cookie',
        actual: `a cookie named ${clear[0]?.split('=')[0]}`,
        at: 'header set-cookie',
      })
    },
    caughtBy: ['token-in-clear-cookie'],
  }),
]
