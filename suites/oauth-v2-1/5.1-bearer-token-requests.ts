/**
 * OAuth 2.1 section 5.1: Bearer Token Requests, and section 7.1 on access tokens.
 *
 * @module
 */
import { type Answer, answerOf, isSuccess } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import type { Exchange } from '../../engine/exchange.ts'
import { authorizationEndpoint, oneCodeGrant, resource } from '../../engine/selector.ts'
import {
  inHeader,
  inQuery,
  judgeScopeEnforced,
  notServed,
  openingToken,
  otherScope,
  protectedResource,
  resourceScope,
} from '../bearer-token.ts'
import { oauth21 } from '../profile.ts'
import { linksWithToken, redirectsWithToken } from '../token-in-url.ts'

const authorizationAnswer = (exchange: Exchange): Answer | undefined =>
  exchange.endpoint === 'authorization' ? answerOf(exchange) : undefined

export const oauth21AccessTokenRequestChecks = [
  check({
    id: 'oauth-v2-1/5.1/query-token-ignored',
    title: 'An access token in the query does not open the resource, and does not spoil a request with a header',
    requirements: ['OAUTH21-5.1-query-token-ignored'],
    needs: [oauth21, ...protectedResource],
    requests: 3,
    why: 'URLs are kept in logs and histories, and a resource that takes tokens from there invites clients to send them.',
    mistake: 'The middleware takes a token from wherever it finds one, as RFC 6750 once allowed.',
    fix: 'Take the access token from the Authorization header, and leave access_token in the query alone.',
    probe: async ({ session, expect, should }) => {
      const token = await openingToken(session)
      const alone = await session.resource(undefined, 'the token in the query', inQuery(token))
      if (!expect(alone).toSatisfy(...notServed(alone))) return
      const beside = await session.resource(undefined, 'the token in the header and in the query', (request) =>
        inQuery(token)(inHeader(token)(request)),
      )
      should(beside).toSatisfy(isSuccess(beside), {
        message: 'a request with a token in its header is refused because of the query',
        expected: 'the resource, as the query is ignored',
        actual: inWords(beside),
        at: 'status',
      })
    },
    caughtBy: ['query-token-accepted'],
  }),
  check({
    id: 'oauth-v2-1/7.1.3.7/not-in-urls',
    title: 'No page has an access token in its address, and none links to such an address',
    requirements: ['OAUTH21-7.1.3.7-not-in-urls'],
    needs: [oauth21, authorizationEndpoint],
    observes: authorizationAnswer,
    provoke: async (session) => {
      const [selected] = oneCodeGrant.select(session.subject)
      if (selected) await session.authorize(selected.grant)
    },
    why: 'URLs are kept in histories and logs, and handed on as Referer.',
    mistake: 'The authorization endpoint adds the token to the redirection, to save clients the token request.',
    fix: 'Hand out tokens in the response of the token endpoint only.',
    judge: (answer, { expect }) => {
      const isRedirect = redirectsWithToken(answer)
      expect(answer).toSatisfy(!isRedirect && !linksWithToken(answer), {
        message: `${isRedirect ? 'the redirection' : 'a link'} has an access token in its query`,
        expected: 'no access_token in a query',
        actual: 'access_token in the query',
        at: isRedirect ? 'header location' : 'body',
      })
    },
    caughtBy: ['token-in-redirection'],
  }),
  check({
    id: 'oauth-v2-1/7.1.4/action-enforced',
    title: 'A token that is meant for something else does not open the resource',
    requirements: ['OAUTH21-7.1.4-action-enforced'],
    needs: [oauth21, resource, resourceScope],
    each: otherScope,
    requests: 3,
    why: 'The scope is all that the resource owner agreed to.',
    mistake: 'The resource server verifies the token and does not look at what it is for.',
    fix: 'Name the scope that each action on each resource needs, and compare it with that of the token.',
    probe: async ({ session, grant, scope, expect, should }) =>
      judgeScopeEnforced(session, { expect, should }, grant, scope),
    caughtBy: ['scope-not-enforced'],
  }),
]
