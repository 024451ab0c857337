/**
 * RFC 9700 section 4.1.3: Countermeasures (to insufficient redirection URI validation), the fragment that a server may
 * append so that none of the request's own survives a redirect.
 *
 * @module
 */
import { printable } from '../../engine/assertion.ts'
import type { AuthorizationResponse } from '../../engine/authorization-flow.ts'
import { check, type Need } from '../../engine/check.ts'
import type { Exchange } from '../../engine/exchange.ts'
import { authorizationEndpoint } from '../../engine/selector.ts'
import {
  provokeCode,
  requestParameters,
  soleState,
  successfulAuthorizationResponse,
} from '../authorization-response.ts'

/** What a browser does not send, a person's own browser does not show either. */
const fragments: Need = {
  reason: 'no fragment is seen of what comes to a redirection URI (user_agent.driver: interactive)',
  met: ({ provider }) => provider.descriptor.user_agent?.driver !== 'interactive',
}

/** What answers a request for a code alone, with the code in the query. */
const codeInQuery = (exchange: Exchange): AuthorizationResponse | undefined => {
  const response = successfulAuthorizationResponse(exchange)
  const isPlain = response && requestParameters(response).get('response_type') === 'code'
  return isPlain && response.query.get('code') ? response : undefined
}

const ofTheResponse: readonly string[] = ['code', 'state', 'iss', 'error', 'access_token', 'id_token', 'session_state']

export const redirectionCountermeasureChecks = [
  check({
    id: 'rfc9700/4.1.3/fragment-appended',
    title: 'A fragment behind a code response, if there is one, holds nothing of the response',
    requirements: ['RFC9700-4.1.3-fragment-appended'],
    needs: [authorizationEndpoint, fragments],
    observes: codeInQuery,
    provoke: provokeCode,
    why: 'A server that the code is sent to never sees the fragment, and what is in it is lost.',
    mistake: 'The fragment is put behind the code, before state and the rest are appended.',
    fix: 'Append a fragment such as #_ last, once the query is complete.',
    judge: (response, { expect }) => {
      const state = soleState(response)
      const lost = ofTheResponse.filter((name) => response.fragment.has(name))
      const isChanged =
        response.uri.includes('#') && state !== undefined && (response.query.get('state') ?? state) !== state
      expect(response).toSatisfy(lost.length === 0 && !isChanged, {
        message: isChanged ? 'state has changed before the fragment' : `${lost.join(' and ')} came in the fragment`,
        expected: 'code and state in the query, and nothing of the response in the fragment',
        actual: isChanged
          ? `state=${printable(response.query.get('state') ?? '', 120)}`
          : `${lost.join(' and ')} in the fragment`,
        at: 'url',
      })
    },
    caughtBy: ['authorization-response-unencoded', 'fragment-before-state'],
  }),
]
