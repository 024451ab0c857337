/**
 * RFC 6750 section 5.2: Threat Mitigation.
 *
 * @module
 */
import { type Answer, stringMember } from '../../engine/answer.ts'
import { check } from '../../engine/check.ts'
import { type Exchange, headerValues } from '../../engine/exchange.ts'
import type { Json } from '../../engine/json-members.ts'
import { metadata, tokenEndpoint } from '../../engine/selector.ts'
import { undecided } from '../../engine/verdict.ts'
import { signedToken, withLongerLife } from '../altered-token.ts'
import { openingToken, protectedResource, toRefuse } from '../bearer-token.ts'
import { activeResponse, provokeIntrospection } from '../introspection.ts'
import { everyDocument, memberOf, shown } from '../metadata-document.ts'
import { judgeResourceWithoutTls } from '../resource-response.ts'
import { provokeSuccess, successfulResponse } from '../token-response.ts'
import { secureEndpoint, secureResource } from '../without-tls.ts'

/** What a client or a protected resource sends secrets, codes and tokens to. */
const endpoints: readonly string[] = [
  'authorization_endpoint',
  'token_endpoint',
  'revocation_endpoint',
  'introspection_endpoint',
  'registration_endpoint',
  'pushed_authorization_request_endpoint',
  'device_authorization_endpoint',
]

const isPlain = (value: Json | undefined): boolean => typeof value === 'string' && /^http:/i.test(value)

const aYear = 365 * 24 * 3600

// Those who set no limit write the largest number there is, 68 years in most places, or the last day of the year 9999.
const aLifetime = 50 * aYear

// No time in seconds is as large; that it is one in milliseconds is not what this is about.
const milliseconds = 1_000_000_000_000

type Lifetimes = { readonly answer: Answer; readonly stated: readonly (readonly [member: string, seconds: number])[] }

/** The lifetimes of access tokens that an answer states: in itself, in the token, or about the token. */
const lifetimes = (exchange: Exchange): Lifetimes | undefined => {
  const answer = successfulResponse(exchange) ?? activeResponse(exchange)
  if (!answer) return undefined
  const { expires_in, access_token, exp: told, token_type } = answer.members
  // Introspection tells of refresh tokens too, which have no token_type.
  if (access_token === undefined && typeof token_type !== 'string') return undefined
  const exp = typeof access_token === 'string' ? signedToken(access_token)?.claims.exp : told
  const { iat = exchange.started / 1000 } =
    signedToken(typeof access_token === 'string' ? access_token : '')?.claims ?? answer.members
  const stated = [
    ...(typeof expires_in === 'number' && expires_in > 0 ? [['expires_in', expires_in] as const] : []),
    ...(typeof exp === 'number' && exp < milliseconds && typeof iat === 'number' ? [['exp', exp - iat] as const] : []),
  ]
  return stated.length > 0 ? { answer, stated } : undefined
}

export const threatMitigationChecks = [
  check({
    id: 'rfc6750/5.2/token-integrity',
    title: 'A token that was given a longer life is refused',
    requirements: ['RFC6750-5.2-token-integrity'],
    needs: [
      ...protectedResource,
      {
        reason: 'the descriptor does not say that access tokens are JSON Web Tokens (documented.access_token.format)',
        met: ({ provider }) => provider.descriptor.documented?.access_token?.format === 'jwt',
      },
    ],
    requests: 2,
    why: 'Whoever can change the claims of a token is whoever he writes there.',
    mistake: 'The claims are decoded, and the signature is left for a gateway that is not there.',
    fix: 'Verify the signature with a fixed algorithm and key before anything is read from the token.',
    probe: async ({ session, expect, should }) => {
      const token = await openingToken(session)
      const changed = withLongerLife(token)
      if (changed === undefined) throw undecided('precondition', 'the access token is no JSON Web Token')
      toRefuse(await session.resource(changed, 'a token with another exp, its signature kept'), { expect, should })
    },
    caughtBy: ['login-page-for-unknown-token', 'signature-unchecked', 'token-half-compared', 'unknown-token-accepted'],
  }),
  check({
    id: 'rfc6750/5.2/no-clear-cookies',
    title: 'Access tokens are not kept in cookies that can travel in the clear',
    requirements: ['RFC6750-5.2-no-clear-cookies'],
    needs: [tokenEndpoint],
    observes: successfulResponse,
    provoke: provokeSuccess,
    why: 'A cookie without Secure goes out with the first plain http request to the host.',
    mistake: 'The token endpoint sets the token as a cookie for the server’s own pages, and forgets Secure.',
    fix: 'Do not set tokens as cookies; where you must, with Secure, HttpOnly and SameSite.',
    judge: (answer, { expect }) => {
      const token = stringMember(answer, 'access_token')
      if (!token) return
      const clear = headerValues(answer.response.headers, 'set-cookie').filter(
        (cookie) =>
          [token, encodeURIComponent(token)].some((value) => cookie.includes(value)) &&
          !/;[ \t]*secure[ \t]*(?:;|$)/i.test(cookie),
      )
      expect(answer).toSatisfy(clear.length === 0, {
        message: 'the access token is in a cookie without Secure',
        expected: 'no such cookie',
        actual: `a cookie named ${clear[0]?.split('=')[0]}`,
        at: 'header set-cookie',
      })
    },
    caughtBy: ['token-in-clear-cookie'],
  }),
  check({
    id: 'rfc6750/5.2/rs-tls',
    title: 'A request for the resource is not processed without TLS',
    requirements: ['RFC6750-5.2-rs-tls'],
    needs: [secureResource],
    requests: 2,
    why: 'A bearer token needs nothing but to be heard once, and then works for whoever heard it.',
    mistake: 'The load balancer forwards port 80 to the API as it does port 443.',
    fix: 'Serve the API with TLS only.',
    probe: async ({ session, expect }) => judgeResourceWithoutTls(session, expect),
    caughtBy: ['resource-without-tls'],
  }),
  check({
    id: 'rfc6750/5.2/as-tls',
    title: 'No endpoint of the authorization server is published without TLS',
    requirements: ['RFC6750-5.2-as-tls'],
    needs: [metadata, secureEndpoint('token')],
    ...everyDocument,
    why: 'Clients go where the metadata send them, with their secrets and codes.',
    mistake: 'The server sits behind a proxy that ends TLS, and writes the scheme that it sees itself.',
    fix: 'Configure the public address of the server, and build every URL from it.',
    judge: (answer, { expect }) => {
      const plain = endpoints.filter((name) => isPlain(memberOf(answer, name)))
      expect(answer).toSatisfy(plain.length === 0, {
        message: `the metadata name ${plain.join(' and ')} without TLS`,
        expected: 'https URLs',
        actual: shown(memberOf(answer, plain[0] ?? '')),
        at: `member ${plain[0]}`,
      })
    },
    caughtBy: ['endpoints-published-over-http'],
  }),
  check({
    id: 'rfc6750/5.2/limited-lifetime',
    title: 'The stated lifetime of an access token has an end that somebody will see',
    requirements: ['RFC6750-5.2-limited-lifetime'],
    needs: [tokenEndpoint],
    observes: lifetimes,
    provoke: async (session) => {
      await provokeSuccess(session)
      await provokeIntrospection(session)
    },
    why: 'A bearer token works for whoever has it, and where it has no end, so has no leak.',
    mistake: 'The largest number that the field can hold is written there, as tokens are not meant to expire.',
    fix: 'Give access tokens a lifetime of an hour or so, and a refresh token to clients that need longer.',
    judge: ({ answer, stated }, { expect }) => {
      for (const [member, seconds] of stated) {
        expect(answer).toSatisfy(seconds <= aLifetime, {
          message: 'the token is as good as without an end',
          expected: 'a lifetime that limits the use of the token',
          actual: `${seconds} s, ${Math.floor(seconds / aYear)} years`,
          at: `member ${member}`,
        })
      }
    },
    caughtBy: ['access-tokens-for-ever'],
  }),
]
