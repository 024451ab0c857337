/**
 * RFC 9700 section 4.4.2.1: Mix-Up Defense via Issuer Identification.
 *
 * @module
 */
import { check, type Need } from '../../engine/check.ts'
import type { Exchange } from '../../engine/exchange.ts'
import { authorizationEndpoint } from '../../engine/selector.ts'
import { authorizationResponse, parameterIn, provokeCode } from '../authorization-response.ts'

const issuer: Need = {
  reason: 'the descriptor names no issuer that a response could identify (server.issuer)',
  met: ({ provider }) => provider.descriptor.server?.issuer !== undefined,
}

/** What says who issued a response: iss, an ID Token, or a response that is a JWT (JARM). */
const identifying = ['iss', 'id_token', 'response'] as const

/** A response that brought something to redeem. */
const issuingResponse = (exchange: Exchange) => {
  const response = authorizationResponse(exchange)
  return response && ['code', 'response'].some((name) => parameterIn(response, name)) ? response : undefined
}

export const mixUpDefenseChecks = [
  check({
    id: 'rfc9700/4.4.2.1/issuer-in-response',
    title: 'Authorization responses say which server issued them',
    requirements: ['RFC9700-4.4.2.1-issuer-in-response'],
    needs: [authorizationEndpoint, issuer],
    observes: issuingResponse,
    provoke: provokeCode,
    why: 'A client of two servers can be led to redeem the code of one at the other, which then has it.',
    mistake: 'The response has code and state, as RFC 6749 knew no more.',
    fix: 'Add iss to every authorization response (RFC 9207), and say so in the metadata.',
    judge: (response, { expect }) =>
      expect(response).toSatisfy(
        identifying.some((name) => parameterIn(response, name) !== undefined),
        {
          message: 'the response does not say who issued it',
          expected: 'iss',
          actual: 'neither iss nor an ID Token',
          at: 'url',
        },
      ),
    caughtBy: ['iss-missing'],
  }),
]
