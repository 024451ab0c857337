/**
 * RFC 6750 section 2.1: Authorization Request Header Field.
 *
 * @module
 */
import { stringMember } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { by, check } from '../../engine/check.ts'
import { resource, tokenEndpoint } from '../../engine/selector.ts'
import { undecided } from '../../engine/verdict.ts'
import {
  authorizedBy,
  grantForResource,
  inHeader,
  protectedResource,
  showRefused,
  showTaken,
  theResource,
  validToken,
} from '../bearer-token.ts'
import { provokeSuccess, successfulResponse } from '../token-response.ts'

const syntax = /^[A-Za-z0-9\-._~+/]+=*$/

export const authorizationHeaderChecks = [
  check({
    id: 'rfc6750/2.1/authorization-header',
    title: 'The resource takes a token in the Authorization header with the scheme Bearer',
    requirements: ['RFC6750-2.1-authorization-header'],
    needs: [resource],
    each: grantForResource,
    requests: 2,
    why: 'It is the one method that every resource server must support, and so the one that every client uses.',
    mistake: 'The API reads the token from a header or a cookie of its own, such as X-Auth-Token.',
    fix: 'Read the token from Authorization: Bearer, before any other place.',
    probe: async ({ session, grant, expect }) => {
      const { access_token } = await session.control(grant)
      await showRefused(session, 'no token', inHeader())
      const answer = await session.resource(access_token, 'a token in the Authorization header')
      // A 403 says that the token was read, and that this one may not see the resource.
      if (answer.status === 403) {
        const message = `the token of ${grant.name} may not see the resource: ${inWords(answer)}`
        throw undecided('precondition', message, answer.exchange.id)
      }
      expect(answer).toBeServed()
    },
    caughtBy: ['authorization-header-ignored'],
  }),
  check({
    id: 'rfc6750/2.1/scheme-case-insensitive',
    title: 'The scheme Bearer is matched without regard to case',
    requirements: ['RFC6750-2.1-scheme-case-insensitive'],
    needs: protectedResource,
    each: by(theResource, 'scheme', ['bearer', 'BEARER']),
    requests: 3,
    why: 'Scheme names have no case in HTTP, and client libraries spell this one in several ways.',
    mistake: 'The header is compared with a prefix: authorization.startsWith("Bearer ").',
    fix: 'Compare the scheme without regard to case.',
    probe: async ({ session, scheme, expect }) => {
      const token = await validToken(session)
      await showTaken(session, 'Authorization header', token)
      expect(await session.resource(undefined, `scheme ${scheme}`, authorizedBy(`${scheme} ${token}`))).toBeServed()
    },
    caughtBy: ['bearer-scheme-case-sensitive'],
  }),
  check({
    id: 'rfc6750/2.1/token-syntax',
    title: 'Bearer tokens are made of the characters that the Authorization header has room for',
    requirements: ['RFC6750-2.1-token-syntax'],
    needs: [tokenEndpoint],
    observes: successfulResponse,
    provoke: provokeSuccess,
    why: 'A strict HTTP library, gateway or resource server does not let another character through.',
    mistake: 'The token is put together from parts with a separator such as | or :.',
    fix: 'Issue tokens of letters, digits and -._~+/ with optional padding: base64url has no others.',
    judge: (answer, { expect }) => {
      const token = stringMember(answer, 'access_token')
      if (token === undefined || stringMember(answer, 'token_type')?.toLowerCase() !== 'bearer') return
      const others = [...new Set(token.replace(/[A-Za-z0-9\-._~+/=]/g, ''))].join(' ')
      expect(answer).toSatisfy(syntax.test(token), {
        message: 'the access token does not fit the b64token syntax',
        expected: 'letters, digits and -._~+/, then = as padding',
        actual: others === '' ? '= before the end' : `it has ${JSON.stringify(others).slice(1, -1)}`,
        at: 'member access_token',
      })
    },
    caughtBy: ['token-with-line-break', 'token-with-separator'],
  }),
]
