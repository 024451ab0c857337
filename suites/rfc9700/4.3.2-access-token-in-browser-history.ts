/**
 * RFC 9700 section 4.3.2: Access Token in Browser History.
 *
 * @module
 */
import { isSuccess } from '../../engine/answer.ts'
import { check } from '../../engine/check.ts'
import { inQuery, notServed, openingToken, protectedResource, showRefused } from '../bearer-token.ts'

export const browserHistoryChecks = [
  check({
    id: 'rfc9700/4.3.2/no-query-token',
    title: 'A token in the query of a URL does not open the resource',
    requirements: ['RFC9700-4.3.2-no-query-token'],
    needs: protectedResource,
    requests: 3,
    why: 'URLs stay in histories and logs, and go out as Referer.',
    mistake: 'Downloads and web sockets cannot send a header, so that the whole API takes tokens from the query.',
    fix: 'Take tokens from the Authorization header, and hand out links that are signed for one download.',
    probe: async ({ session, expect }) => {
      const token = await openingToken(session)
      const answer = await session.resource(undefined, 'a token in the query', inQuery(token))
      if (isSuccess(answer)) await showRefused(session, 'no token in the query', inQuery())
      expect(answer).toSatisfy(...notServed(answer))
    },
    caughtBy: ['query-token-accepted'],
  }),
]
