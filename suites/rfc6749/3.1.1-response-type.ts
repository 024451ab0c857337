/**
 * RFC 6749 section 3.1.1: Response Type.
 *
 * @module
 */
import { issuedParameters, outcomeInWords } from '../../engine/authorization-assertion.ts'
import { by, check } from '../../engine/check.ts'
import { madeUp } from '../../engine/made-up.ts'
import { oneCodeGrant } from '../../engine/selector.ts'
import { having, without } from '../../engine/token-request.ts'
import { judgeRefusal, parameterIn, unknownResponseType } from '../authorization-response.ts'

// Where the server has no response type of several values, it is to refuse this one in either order.
const madeUpType = `code ${unknownResponseType}`

export const responseTypeChecks = [
  check({
    id: 'rfc6749/3.1.1/missing-response-type',
    title: 'A request without response_type is refused',
    requirements: ['RFC6749-3.1.1-missing-response-type'],
    each: oneCodeGrant,
    requests: 1,
    why: 'A default that one side assumes and the other does not can put a token where a code was meant.',
    mistake: 'code is taken for granted because it is the only response type there is.',
    fix: 'Refuse a request without response_type with invalid_request.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const changes = [without('response_type')]
      const outcome = await session.requestAuthorization(grant, { changes, purpose: 'without response_type' })
      // Which of the two it is called is for rfc6749/4.1.2.1/invalid-request to judge.
      judgeRefusal(expect, outcome, 'invalid_request', 'unsupported_response_type')
    },
    caughtBy: ['missing-response-type-means-code', 'response-type-unread'],
  }),
  check({
    id: 'rfc6749/3.1.1/unknown-response-type',
    title: 'A response_type that the server does not understand is refused',
    requirements: ['RFC6749-3.1.1-unknown-response-type'],
    each: oneCodeGrant,
    requests: 1,
    why: 'A client that asks for something else than a code must not be given one in its place.',
    mistake: 'The parameter is not looked at, or what is unknown falls through to the default.',
    fix: 'Answer a response_type that you do not implement with unsupported_response_type.',
    probe: async ({ session, grant, expect, should }) => {
      await session.control(grant)
      const changes = [having('response_type', unknownResponseType)]
      const purpose = `response_type=${unknownResponseType}`
      const outcome = await session.requestAuthorization(grant, { changes, purpose })
      const isRefused = judgeRefusal(expect, outcome, 'unsupported_response_type', 'invalid_request')
      const { response } = outcome
      if (!isRefused || !response) return
      // "An invalid parameter value" is what invalid_request says as well.
      should(outcome).toSatisfy(parameterIn(response, 'error') === 'unsupported_response_type', {
        message: 'the response type is called an invalid request',
        expected: 'error=unsupported_response_type',
        actual: outcomeInWords(outcome),
        at: 'url',
      })
    },
    caughtBy: [
      'response-type-unread',
      'unknown-response-type-called-invalid-request',
      'authorization-error-code-of-its-own',
      'authorization-error-code-quoted',
    ],
  }),
  check({
    id: 'rfc6749/3.1.1/composite-order',
    title: 'The order of the values in response_type has no effect',
    requirements: ['RFC6749-3.1.1-composite-order'],
    each: by(oneCodeGrant, 'response_type', (_, { provider }) => {
      const types = provider.descriptor.server?.response_types_supported ?? []
      const composite = types.filter((type) => type.includes(' '))
      return composite.length > 0 ? composite : [madeUpType]
    }),
    requests: 2,
    why: 'Clients and libraries sort the values in different ways, and all of them mean the same.',
    mistake: 'Response types are compared as strings, or by the first of their values.',
    fix: 'Compare response types as sets of values.',
    probe: async ({ session, grant, response_type, expect }) => {
      await session.control(grant)
      const nonce = response_type.includes('id_token') ? [having('nonce', madeUp())] : []
      const ask = (type: string) =>
        session.requestAuthorization(grant, {
          changes: [having('response_type', type), ...nonce],
          purpose: `response_type=${type}`,
        })
      const inOrder = await ask(response_type)
      const reversed = await ask(response_type.split(' ').toReversed().join(' '))
      const same = issuedParameters(inOrder).join(' ') === issuedParameters(reversed).join(' ')
      expect(reversed).toSatisfy(same, {
        message: 'another order of the values leads to another response',
        expected: outcomeInWords(inOrder),
        actual: outcomeInWords(reversed),
      })
    },
    caughtBy: ['response-type-by-first-value'],
  }),
]
