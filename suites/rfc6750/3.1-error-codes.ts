/**
 * RFC 6750 section 3.1: Error Codes.
 *
 * @module
 */
import { type Answer, isSuccess } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { by, check, oneGrant, type Voices } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { resource, revocationEndpoint } from '../../engine/selector.ts'
import type { Session } from '../../engine/session.ts'
import { having } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import {
  authorizedBy,
  expiredToken,
  grantForResource,
  inHeader,
  notServed,
  openingToken,
  otherScope,
  otherWays,
  protectedResource,
  resourceScope,
  showServed,
  showTaken,
  theResource,
  tokenOfScope,
  validToken,
  type Way,
  ways,
} from '../bearer-token.ts'
import { bearerAttribute } from '../resource-response.ts'
import { revokedBy } from '../token-state.ts'

const missing = 'no token'
const several = 'a word after the token'

const eachOtherWay = {
  ...by(theResource, 'way', (_, subject) => otherWays(subject)),
  reason:
    'the descriptor documents no way to send a token but the Authorization header (resource.form_body, query_parameter)',
}

const eachWay = by(theResource, 'way', (_, subject): Way[] => ['Authorization header', ...otherWays(subject)])

const grantsOfClients = oneGrant(
  'the descriptor documents no grant of a client with the scope of the resource',
  (grant, subject) =>
    grant.client !== undefined && grantForResource.select(subject).some((selected) => selected.grant === grant),
)

/** Refused with invalid_token. That such a token opens nothing is for other requirements to demand. */
const toBeInvalid = (answer: Answer, { expect }: Pick<Voices, 'expect'>): void => {
  if (expect(answer).toSatisfy(...notServed(answer))) expect(answer).toBeBearerError('invalid_token')
}

const noCredentials = 'none'
const otherCredentials = 'of another scheme'

/**
 * The answer of the resource to a token of a scope.
 * @throws Undecided where another one is granted
 */
const withScope = async (session: Session, grant: Grant, scope: string): Promise<Answer> => {
  const { access_token, scope: granted = scope, answer } = await session.obtain(grant, having('scope', scope))
  if (scope.split(' ').every((value) => granted.split(' ').includes(value))) {
    return session.resource(access_token, `a token of scope ${scope}`)
  }
  throw undecided('precondition', `${scope} was asked for, and not granted`, answer.exchange.id)
}

export const errorCodeChecks = [
  check({
    id: 'rfc6750/3.1/invalid-request-status',
    title: 'Malformed Bearer credentials are refused as invalid_request or invalid_token',
    requirements: ['RFC6750-3.1-invalid-request-status'],
    needs: protectedResource,
    each: by(theResource, 'credentials', [missing, several]),
    requests: 2,
    why: 'A client that builds the header wrongly needs to hear so, and not that the server failed.',
    mistake: 'The header is split at the space, and what comes after it is used unseen.',
    fix: 'Match the whole header against the b64token syntax, and answer 400 invalid_request where it does not fit.',
    probe: async ({ session, credentials, expect }) => {
      const token = await openingToken(session)
      const value = credentials === missing ? 'Bearer' : `Bearer ${token} ${madeUp()}`
      const answer = await session.resource(undefined, `Bearer with ${credentials}`, authorizedBy(value))
      // Section 3.1 has two codes for it: a malformed request, and a malformed token. The scheme alone may also count
      // as no credentials at all.
      const error = bearerAttribute(answer, 'error')[0]
      const legal = ['400 invalid_request', '401 invalid_token', ...(credentials === missing ? ['401 no error'] : [])]
      expect(answer).toSatisfy(legal.includes(`${answer.status} ${error ?? 'no error'}`), {
        message: `the answer is ${inWords(answer)}`,
        expected: legal.join(' or '),
        actual: `${answer.status}, ${error ?? 'no error'} in the challenge`,
        at: 'status',
      })
    },
    caughtBy: ['malformed-credentials-crash', 'word-after-token-ignored'],
  }),
  check({
    id: 'rfc6750/3.1/multiple-methods',
    title: 'A request that carries a token in two ways is refused with invalid_request',
    requirements: ['RFC6750-3.1-multiple-methods'],
    needs: protectedResource,
    each: by(eachOtherWay, 'second', ['the same token', 'another token']),
    requests: 4,
    why: 'A gateway that checks one token and an API that acts on the other is a way past the gateway.',
    mistake: 'The places are tried in turn, and the first token found is used.',
    fix: 'Collect the tokens of all places first; refuse the request where there is more than one.',
    probe: async ({ session, way, second, expect }) => {
      const token = await openingToken(session)
      await showTaken(session, way, token)
      const added = ways[way](second === 'the same token' ? token : madeUp())
      const answer = await session.resource(token, `${second} in the ${way}, beside the header`, added)
      expect(answer).toBeBearerError('invalid_request')
    },
    caughtBy: ['several-tokens-accepted', 'several-tokens-called-invalid-token'],
  }),
  check({
    id: 'rfc6750/3.1/repeated-parameter',
    title: 'A request that repeats the token is refused with invalid_request',
    requirements: ['RFC6750-3.1-repeated-parameter'],
    needs: protectedResource,
    each: eachWay,
    requests: 3,
    why: 'Two components that read different occurrences act on different tokens.',
    mistake: 'The HTTP library or the form parser keeps one value and says nothing of the other.',
    fix: 'Refuse a request in which access_token, or Authorization, occurs more than once.',
    probe: async ({ session, way, expect }) => {
      const token = await validToken(session)
      await showTaken(session, way, token)
      const answer = await session.resource(undefined, `the ${way} twice`, ways[way](token, token))
      expect(answer).toBeBearerError('invalid_request')
    },
    caughtBy: ['several-tokens-accepted', 'several-tokens-called-invalid-token'],
  }),
  check({
    id: 'rfc6750/3.1/invalid-token-malformed',
    title: 'An unknown token is refused with 401 invalid_token',
    requirements: ['RFC6750-3.1-invalid-token-malformed'],
    needs: protectedResource,
    requests: 2,
    why: 'A client that reads invalid_token throws its token away and gets another.',
    mistake: 'A gateway answers 403, or 401 with an error of its own.',
    fix: 'Answer 401 with WWW-Authenticate: Bearer error="invalid_token".',
    probe: async ({ session, expect }) => {
      await openingToken(session)
      toBeInvalid(await session.resource(madeUp(), 'an unknown token'), { expect })
    },
    caughtBy: [
      'challenge-missing-on-unknown-token',
      'challenge-without-commas',
      'error-missing-on-unknown-token',
      'login-page-for-unknown-token',
      'refusal-without-reason',
      'unknown-token-403',
      'unknown-token-accepted',
    ],
  }),
  check({
    id: 'rfc6750/3.1/invalid-token-expired',
    title: 'An expired token is refused with 401 invalid_token',
    requirements: ['RFC6750-3.1-invalid-token-expired'],
    needs: [resource],
    each: grantForResource,
    requests: 5,
    takesTime: true,
    why: 'It is how a client learns that the time has come to refresh.',
    mistake: 'The exception of the token library surfaces as a 400 or a 500.',
    fix: 'Answer 401 with WWW-Authenticate: Bearer error="invalid_token".',
    probe: async ({ session, grant, expect }) => {
      toBeInvalid(await session.resource(await expiredToken(session, grant), 'an expired token'), { expect })
    },
    caughtBy: ['expired-token-accepted', 'expired-token-400'],
  }),
  check({
    id: 'rfc6750/3.1/invalid-token-revoked',
    title: 'A revoked token is refused with 401 invalid_token',
    requirements: ['RFC6750-3.1-invalid-token-revoked'],
    needs: [resource, revocationEndpoint],
    each: grantsOfClients,
    requests: 5,
    why: 'Revocation is what is left when a token has leaked.',
    mistake: 'The authorization server forgets the token, and the resource server goes on trusting its signature.',
    fix: 'Have the resource server ask for the state of a token, or issue tokens that expire in minutes.',
    probe: async ({ session, grant, expect }) => {
      const { access_token } = await session.obtain(grant)
      await showServed(session, 'the token, before it is revoked', inHeader(access_token))
      await revokedBy(session, grant, access_token)
      toBeInvalid(await session.resource(access_token, 'a revoked token'), { expect })
    },
    caughtBy: ['access-token-survives-revocation', 'revoked-token-accepted'],
  }),
  check({
    id: 'rfc6750/3.1/insufficient-scope',
    title: 'A token without the scope of the resource is refused with 403 insufficient_scope',
    requirements: ['RFC6750-3.1-insufficient-scope'],
    needs: [resource, resourceScope],
    each: otherScope,
    requests: 3,
    why: 'A client that hears invalid_token instead gets the same token again, for ever.',
    mistake: 'Every refusal of a token is a 401.',
    fix: 'Answer 403 with WWW-Authenticate: Bearer error="insufficient_scope", and the scope that is needed.',
    probe: async ({ session, grant, scope, expect }) => {
      await openingToken(session)
      const token = await tokenOfScope(session, grant, scope)
      expect(await session.resource(token, `a token of scope ${scope}`)).toBeBearerError('insufficient_scope')
    },
    caughtBy: ['challenge-missing-on-scope', 'insufficient-scope-401', 'scope-not-enforced'],
  }),
  check({
    id: 'rfc6750/3.1/insufficient-scope-attr',
    title: 'Where a refusal names a scope, a token of that scope opens the resource',
    requirements: ['RFC6750-3.1-insufficient-scope-attr'],
    needs: [resource, resourceScope],
    each: otherScope,
    requests: 4,
    why: 'A client asks the resource owner for what the challenge names, and is refused again where that is wrong.',
    mistake: 'The challenge names the scope of the token, or of the whole API, instead of what this request needs.',
    fix: 'Name the scope that the request needs, from the same place that it is checked against.',
    probe: async ({ session, grant, scope, expect }) => {
      const refused = await session.resource(await tokenOfScope(session, grant, scope), `a token of scope ${scope}`)
      if (!bearerAttribute(refused, 'error').includes('insufficient_scope')) {
        const message = `the token was not refused for its scope: ${inWords(refused)}`
        throw undecided('precondition', message, refused.exchange.id)
      }
      const [named] = bearerAttribute(refused, 'scope')
      const answer = named === undefined ? refused : await withScope(session, grant, named)
      expect(answer).toSatisfy(named === undefined || isSuccess(answer), {
        message: 'a token of the scope that the challenge names does not open the resource',
        expected: 'the resource',
        actual: inWords(answer),
        at: 'header www-authenticate',
      })
    },
    caughtBy: ['challenge-names-other-scope'],
  }),
  check({
    id: 'rfc6750/3.1/no-error-without-credentials',
    title: 'A request without Bearer credentials is told no error',
    requirements: ['RFC6750-3.1-no-error-without-credentials'],
    needs: protectedResource,
    each: by(theResource, 'credentials', [noCredentials, otherCredentials]),
    requests: 2,
    why: 'A client that did not know a token was needed has made no error, and is told of none.',
    mistake: 'A missing token is handled as an empty one and answered with invalid_token.',
    fix: 'Send the challenge without error, error_description and error_uri where no token came.',
    probe: async ({ session, credentials, expect }) => {
      await openingToken(session)
      const basic = Buffer.from(`${madeUp()}:${madeUp()}`).toString('base64')
      const change = credentials === noCredentials ? authorizedBy() : authorizedBy(`Basic ${basic}`)
      const answer = await session.resource(undefined, `credentials: ${credentials}`, change)
      if (isSuccess(answer)) throw undecided('precondition', 'the request was not refused', answer.exchange.id)
      const told = ['error', 'error_description', 'error_uri'].filter(
        (name) => bearerAttribute(answer, name).length > 0,
      )
      expect(answer).toSatisfy(told.length === 0, {
        message: `the challenge has ${told.join(' and ')}`,
        expected: 'a challenge without error information',
        actual: `${told.map((name) => `${name}="${bearerAttribute(answer, name)[0]}"`).join(', ')}`,
        at: 'header www-authenticate',
      })
    },
    caughtBy: ['error-without-token'],
  }),
]
