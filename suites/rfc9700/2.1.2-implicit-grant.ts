/**
 * RFC 9700 section 2.1.2: Implicit Grant.
 *
 * @module
 */
import { printable } from '../../engine/assertion.ts'
import { check, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { metadata, oneCodeGrant, oneImplicitGrant } from '../../engine/selector.ts'
import { having } from '../../engine/token-request.ts'
import { judgeNoTokenInResponse } from '../implicit.ts'
import { everyDocument, listOf, memberOf, shown } from '../metadata-document.ts'

/** Whether a response type brings an access token; an ID token is none. */
const bringsToken = (type: string): boolean => type.split(' ').includes('token')

/** Each way to a token without a token request: by a client that is registered for it, where there is one. */
const waysToToken: Selector<{ grant: Grant; response_type: string }> = {
  reason: 'the descriptor has neither an authorization_code grant nor a client that is registered for the implicit one',
  select: (subject) => {
    const codes = oneCodeGrant.select(subject)
    const implicit = oneImplicitGrant.select(subject)
    return [
      ...(implicit.length > 0 ? implicit : codes).map(({ grant }) => ({ grant, response_type: 'token' })),
      ...codes.map(({ grant }) => ({ grant, response_type: 'code token' })),
    ]
  },
}

export const noImplicitGrantChecks = [
  check({
    id: 'rfc9700/2.1.2/no-implicit',
    title: 'No response type brings an access token in the authorization response',
    requirements: ['RFC9700-2.1.2-no-implicit'],
    each: waysToToken,
    requests: 1,
    why: 'A token in an address leaks through histories and Referer fields, and cannot be bound to its client.',
    mistake: 'The implicit grant is kept on for scripts that were written before CORS.',
    fix: 'Move clients to codes with PKCE, and answer response types with token in them with unsupported_response_type.',
    // OpenID Connect asks for a nonce beside some of them.
    probe: async ({ session, grant, response_type, expect }) =>
      judgeNoTokenInResponse(session, expect, grant, response_type, having('nonce', madeUp())),
    caughtBy: ['implicit-without-registered-uri', 'token-in-authorization-response'],
    // Who documents the implicit grant has a deviation for it.
    caughtWhere: {
      'implicit-without-registered-uri': ({ implicitGrants }) => implicitGrants.length === 0,
      'token-in-authorization-response': ({ implicitGrants }) => implicitGrants.length === 0,
    },
  }),
  check({
    id: 'rfc9700/2.1.2/not-advertised',
    title: 'The metadata list no response type that brings an access token in the authorization response',
    requirements: ['RFC9700-2.1.2-no-implicit'],
    needs: [metadata],
    ...everyDocument,
    why: 'Client libraries choose from the list, and some of them prefer what needs no token request.',
    mistake: 'The list is the default of the library.',
    fix: 'Take token and every combination with it out of response_types_supported.',
    judge: (answer, { expect }) => {
      const listed = listOf(answer, 'response_types_supported').filter(bringsToken)
      expect(answer).toSatisfy(listed.length === 0, {
        message: `the metadata list ${printable(listed.slice(0, 5).join(', '), 160)}`,
        expected: 'response types without token',
        actual: shown(memberOf(answer, 'response_types_supported')),
        at: 'member response_types_supported',
      })
    },
    caughtBy: ['response-type-listed-in-vain'],
  }),
]
