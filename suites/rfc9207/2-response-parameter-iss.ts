/**
 * RFC 9207 section 2: Response Parameter iss. Every authorization response of the run is judged.
 *
 * @module
 */
import { printable } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import {
  authorizationErrorResponse,
  authorizationResponse,
  provokeAuthorizationError,
  provokeCode,
  successfulAuthorizationResponse,
} from '../authorization-response.ts'
import { isJwtResponse, issOf, issParameter } from './issuer.ts'

const missing = { message: 'iss is missing', expected: 'iss=<issuer identifier>', actual: 'no iss', at: 'url' } as const

const loopback = ['127.0.0.1', '[::1]', 'localhost']

/** https, with neither query nor fragment, not even an empty one; http is for servers on this machine. */
const isIssuerIdentifier = (iss: string): boolean => {
  if (!URL.canParse(iss) || /[?#]/.test(iss)) return false
  const { protocol, hostname } = new URL(iss)
  return protocol === 'https:' || (protocol === 'http:' && loopback.includes(hostname))
}

export const issParameterChecks = [
  check({
    id: 'rfc9207/2/iss-in-success',
    title: 'A response with a code carries iss',
    requirements: ['RFC9207-2-iss-in-success'],
    needs: [issParameter],
    observes: successfulAuthorizationResponse,
    provoke: provokeCode,
    why: 'A client of several servers tells by iss which of them the code is from, before it sends it to the wrong one.',
    mistake: 'iss is added for one response type or one tenant only.',
    fix: 'Add iss to every authorization response, where the redirect is made.',
    judge: (response, { expect }) => expect(response).toSatisfy(issOf(response) !== undefined, missing),
    caughtBy: ['iss-missing'],
  }),
  check({
    id: 'rfc9207/2/iss-in-error',
    title: 'A response with an error carries iss',
    requirements: ['RFC9207-2-iss-in-error'],
    needs: [issParameter],
    observes: (exchange) => {
      const response = authorizationErrorResponse(exchange)
      return response && !isJwtResponse(response) ? response : undefined
    },
    provoke: provokeAuthorizationError,
    why: 'A client that relies on iss drops an error without it, and its user never learns what went wrong.',
    mistake: 'Errors are redirected by other code than codes are.',
    fix: 'Add iss to every authorization response, where the redirect is made.',
    judge: (response, { expect }) => expect(response).toSatisfy(issOf(response) !== undefined, missing),
    caughtBy: ['iss-missing', 'iss-missing-in-errors'],
  }),
  check({
    id: 'rfc9207/2/iss-is-https-url',
    title: 'iss is an https URL without query and fragment',
    requirements: ['RFC9207-2-iss-is-https-url'],
    needs: [issParameter],
    observes: (exchange) => {
      const response = authorizationResponse(exchange)
      return response && issOf(response) !== undefined ? response : undefined
    },
    provoke: provokeCode,
    why: 'The value is an issuer identifier, which a client can look metadata up with.',
    mistake: 'iss is a host name, the name of the tenant, or a URL with the tenant in its query.',
    fix: 'Send the issuer of the metadata: an https URL with neither query nor fragment.',
    judge: (response, { expect }) =>
      expect(response).toSatisfy(isIssuerIdentifier(issOf(response) ?? ''), {
        message: 'iss is no issuer identifier',
        expected: 'an https URL without query and fragment',
        actual: printable(issOf(response) ?? ''),
        at: 'url',
      }),
    caughtBy: ['iss-is-host-name'],
  }),
]
