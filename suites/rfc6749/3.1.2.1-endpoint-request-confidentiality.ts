/**
 * RFC 6749 section 3.1.2.1: Endpoint Request Confidentiality.
 *
 * @module
 */
import { printable } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import type { Subject } from '../../engine/grant.ts'
import { authorizationEndpoint } from '../../engine/selector.ts'
import { provokeCode, successfulAuthorizationResponse } from '../authorization-response.ts'
import { isInsecureUri, isLoopbackUri } from '../redirect-uri-corpus.ts'

/** Where an app is registered with http, what is taken for its URI leads to http addresses of others. */
const hasLoopbackUri = ({ clients }: Subject): boolean =>
  clients.some(({ redirect_uris }) => redirect_uris.some(isLoopbackUri))

export const endpointRequestConfidentialityChecks = [
  check({
    id: 'rfc6749/3.1.2.1/redirect-tls',
    title: 'Codes are sent to redirection URIs with TLS',
    requirements: ['RFC6749-3.1.2.1-redirect-tls'],
    needs: [authorizationEndpoint],
    observes: successfulAuthorizationResponse,
    provoke: provokeCode,
    why: 'Whoever is on the way reads the code, and can be there before the client.',
    mistake: 'A client of a test system is registered with http, and nobody objects.',
    fix: 'Register https URIs for clients of the web, and refuse http but for native apps on loopback.',
    judge: (response, { expect }) =>
      expect(response).toSatisfy(!isInsecureUri(response.uri), {
        message: 'a code was sent to a redirection URI without TLS',
        expected: 'https',
        actual: printable(response.uri.split('?')[0] ?? '', 200),
        at: 'url',
      }),
    caughtBy: [
      'redirect-uri-scheme-ignored',
      'redirect-uri-contains-host',
      'redirect-uri-unchecked',
      'redirect-uri-user-info-ignored',
      'redirect-uri-any-loopback',
    ],
    caughtWhere: {
      'redirect-uri-user-info-ignored': hasLoopbackUri,
      'redirect-uri-any-loopback': hasLoopbackUri,
    },
  }),
]
