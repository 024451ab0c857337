/**
 * RFC 6750 section 2.3: URI Query Parameter.
 *
 * @module
 */
import { isSuccess } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { headerTokens } from '../../engine/exchange.ts'
import { undecided } from '../../engine/verdict.ts'
import {
  inQuery,
  judgedUnknownToken,
  judgeOtherWay,
  openingToken,
  protectedResource,
  showRefused,
  takesToken,
} from '../bearer-token.ts'

export const queryParameterChecks = [
  check({
    id: 'rfc6750/2.3/query-cache-private',
    title: 'What is served for a token in the query is marked Cache-Control: private',
    requirements: ['RFC6750-2.3-query-cache-private'],
    needs: [...protectedResource, takesToken('query')],
    requests: 3,
    why: 'Shared caches know to keep what Authorization brings to themselves, and see no such header here.',
    mistake: 'The cache headers are those of the public part of the API.',
    fix: 'Send Cache-Control: private or no-store; better, stop taking tokens from the query.',
    probe: async ({ session, expect }) => {
      const token = await openingToken(session)
      await showRefused(session, 'no token in the query', inQuery())
      const answer = await session.resource(undefined, 'a token in the query', inQuery(token))
      if (!isSuccess(answer)) {
        throw undecided('precondition', `a token in the query is not taken: ${inWords(answer)}`, answer.exchange.id)
      }
      const directives = headerTokens(answer.response.headers, 'cache-control')
      expect(answer).toSatisfy(
        directives.some((directive) => /^(private|no-store)\b/i.test(directive)),
        {
          message: 'the response may be kept by a shared cache',
          expected: 'Cache-Control: private, or no-store',
          actual: directives.join(', ') || 'no Cache-Control',
          at: 'header cache-control',
        },
      )
    },
    caughtBy: ['query-response-cacheable'],
  }),
  check({
    id: 'rfc6750/2.3/query-parameter',
    title: 'A token in the query opens the resource where it is valid, and only there',
    requirements: ['RFC6750-2.3-query-parameter'],
    needs: [...protectedResource, takesToken('query')],
    requests: 3,
    why: 'A second way in needs the same lock as the first one.',
    mistake: 'Links for downloads take access_token from the query by a route of their own, which verifies nothing.',
    fix: 'Hand the token to one validation, wherever it was found; better, stop taking tokens from the query.',
    probe: async ({ session, expect, must }) => judgeOtherWay(session, 'query', { expect, must }),
    caughtBy: ['query-token-ignored', 'query-token-unverified', ...judgedUnknownToken],
  }),
]
