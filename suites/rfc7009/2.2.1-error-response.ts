/**
 * RFC 7009 section 2.2.1: Error Response. Every refusal of the run is judged.
 *
 * @module
 */

import { stringMember } from '../../engine/answer.ts'
import { inWords, legalStatuses } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { headerValues } from '../../engine/exchange.ts'
import { revocationEndpoint } from '../../engine/selector.ts'
import { offersBasic } from '../basic-challenge.ts'
import { provokeRevocationError, revocationError } from '../revocation.ts'
import { judgeJson } from '../token-response.ts'

export const revocationErrorChecks = [
  check({
    id: 'rfc7009/2.2.1/error-format',
    title: 'A refused revocation is answered as a refused token request is',
    requirements: ['RFC7009-2.2.1-error-format'],
    needs: [revocationEndpoint],
    observes: revocationError,
    provoke: provokeRevocationError,
    why: 'Client libraries read the errors of both endpoints by the same code.',
    mistake: 'The endpoint is part of another framework, with error pages of its own.',
    fix: 'Answer with JSON that has error, and 401 with WWW-Authenticate where Basic credentials are wrong.',
    judge: (answer, { expect }) => {
      judgeJson(answer, expect)
      const error = stringMember(answer, 'error') ?? ''
      const hasError = expect(answer).toSatisfy(error !== '', {
        message: 'the error response has no error code',
        expected: 'a string member error',
        actual: inWords(answer),
        at: 'member error',
      })
      if (!hasError) return
      const [credentials] = headerValues(answer.exchange.request.headers, 'authorization')
      // 413 and 415 are HTTP's own words for a request that is refused before OAuth is spoken.
      const http = error === 'invalid_request' ? [405, 413, 415] : []
      expect(answer).toHaveStatus(...legalStatuses(error, credentials !== undefined), ...http)
      if (error !== 'invalid_client' || !credentials?.startsWith('Basic ')) return
      expect(answer).toSatisfy(...offersBasic(answer))
    },
    caughtBy: [
      'error-as-html',
      'error-mislabelled',
      'error-status-200',
      'error-without-code',
      'invalid-client-400',
      'invalid-client-called-unauthorized-client',
      'invalid-grant-401',
      'invalid-client-403',
      'basic-challenge-missing',
      'bearer-challenge-at-token-endpoint',
    ],
  }),
]
