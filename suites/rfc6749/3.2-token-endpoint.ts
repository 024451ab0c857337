/**
 * RFC 6749 section 3.2: Token Endpoint, with section 3.2.1, Client Authentication.
 *
 * @module
 */
import { isSuccess, stringMember } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { by, check, eachGrant, ofEachKind } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { anyOneGrant, authenticates, inAForm, tokenEndpoint } from '../../engine/selector.ts'
import { byMethod, having, inQuery, repeating, without } from '../../engine/token-request.ts'
import { errorDefects } from '../error-defects.ts'
import { anyResponse, provokeSuccess } from '../token-response.ts'

const formGrants = ofEachKind(eachGrant('the descriptor documents no grant whose parameters are in a form', inAForm))

const takesScope = (grant: Grant): boolean =>
  inAForm(grant) && (grant.grant_type === 'client_credentials' || grant.grant_type === 'password')

/** The parameters that a documented request has of its own. */
const ownParameters = (grant: Grant): string[] => [
  'grant_type',
  ...(grant.grant_type === 'authorization_code' ? ['code', 'redirect_uri'] : []),
  ...(grant.grant_type === 'refresh_token' ? ['refresh_token'] : []),
  ...(grant.grant_type === 'password' ? ['username', 'password'] : []),
  ...Object.keys(grant.parameters),
]

export const tokenEndpointChecks = [
  check({
    id: 'rfc6749/3.2/post-only',
    title: 'Token requests are made with POST; other methods yield no token',
    requirements: ['RFC6749-3.2-post-only'],
    each: by(anyOneGrant, 'method', ['GET', 'PUT']),
    requests: 2,
    why: 'A GET puts credentials and codes into the URI, and so into logs and caches.',
    mistake: 'The route is registered for every method.',
    fix: 'Answer other methods than POST with 405 and Allow: POST.',
    probe: async ({ session, grant, method, expect }) => {
      const moved =
        method === 'GET' && grant.parametersIn !== 'header' ? [byMethod(method), inQuery] : [byMethod(method)]
      expect(await session.request(grant, `a token request by ${method}`, ...moved)).toIssueNoToken()
    },
    caughtBy: ['get-token-request-accepted', 'put-token-request-accepted'],
  }),
  check({
    id: 'rfc6749/3.2/empty-param-omitted',
    title: 'A parameter without a value is handled as if it were left out',
    requirements: ['RFC6749-3.2-empty-param-omitted'],
    each: by(formGrants, 'parameter', ({ grant }, subject) => [
      ...(formGrants.select(subject)[0]?.grant === grant ? ['grant_type'] : []),
      ...(takesScope(grant) ? ['scope'] : []),
    ]),
    requests: 6,
    why: 'Generated clients send every field of a form, also those that are empty.',
    mistake: 'scope= is taken for a scope with an empty name and answered with invalid_scope.',
    fix: 'Drop parameters with an empty value before anything looks at them.',
    probe: async ({ session, grant, parameter, expect }) => {
      const omitted = await session.request(grant, `without ${parameter}`, without(parameter))
      const empty = await session.request(grant, `${parameter} without a value`, having(parameter, ''))
      const same =
        isSuccess(omitted) === isSuccess(empty) && stringMember(omitted, 'error') === stringMember(empty, 'error')
      expect(empty).toSatisfy(same, {
        message: `an empty ${parameter} is not handled as one that is left out`,
        expected: inWords(omitted),
        actual: inWords(empty),
        at: 'status',
      })
    },
    caughtBy: ['empty-parameter-kept'],
  }),
  check({
    id: 'rfc6749/3.2/unknown-param-ignored',
    title: 'Unrecognized token request parameters are ignored',
    requirements: ['RFC6749-3.2-unknown-param-ignored'],
    each: ofEachKind(
      eachGrant(
        'the descriptor documents no grant whose parameters are in the body',
        (grant) => grant.parametersIn === 'form' || grant.parametersIn === 'json',
      ),
    ),
    requests: 3,
    why: 'Extensions add parameters; a server that does not know them must go on working.',
    mistake: 'The request is validated against a closed schema.',
    fix: 'Ignore parameters that you do not know.',
    probe: async ({ session, grant, expect }) => {
      const unknown = having(`x_unknown_${madeUp().slice(0, 8)}`, '1')
      expect(await session.request(grant, 'with an unknown parameter', unknown)).toBeTokenResponse()
    },
    caughtBy: ['unknown-parameter-refused'],
  }),
  check({
    id: 'rfc6749/3.2/repeated-param',
    title: 'A token request that repeats a parameter is refused with invalid_request',
    requirements: ['RFC6749-3.2-repeated-param'],
    each: by(
      by(formGrants, 'parameter', ({ grant }) => ownParameters(grant)),
      'second',
      ['the same value', 'another value'],
    ),
    requests: 3,
    why: 'Two components that pick different values of one parameter disagree on what was asked.',
    mistake: 'A form parser keeps the last value, or the first, without a word.',
    fix: 'Refuse a request in which a parameter occurs more than once.',
    probe: async ({ session, grant, parameter, second, expect }) => {
      const repeated = second === 'the same value' ? repeating(parameter) : repeating(parameter, madeUp())
      const answer = await session.request(grant, `${parameter} twice, with ${second}`, repeated)
      expect(answer).toBeOAuthError('invalid_request')
    },
    caughtBy: [...errorDefects('invalid_request'), 'repeated-parameter-accepted'],
  }),
  check({
    id: 'rfc6749/3.2/response-param-once',
    title: 'No parameter occurs twice in a token response',
    requirements: ['RFC6749-3.2-response-param-once'],
    needs: [tokenEndpoint],
    observes: anyResponse,
    provoke: provokeSuccess,
    why: 'JSON parsers differ in which of two members of one name they keep.',
    mistake: 'The body is put together as text, with a member added by a plug-in that was there already.',
    fix: 'Build the response as an object and serialise it once.',
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy(answer.repeatedMembers.length === 0, {
        message: `${answer.repeatedMembers.join(' and ')} occurs more than once`,
        expected: 'each member once',
        actual: answer.repeatedMembers.join(', '),
        at: `member ${answer.repeatedMembers[0]}`,
      }),
    caughtBy: ['repeated-response-member'],
  }),
  check({
    id: 'rfc6749/3.2.1/client-id-with-authn',
    title: 'client_id may accompany Basic authentication',
    requirements: ['RFC6749-3.2.1-client-id-with-authn'],
    each: eachGrant(
      'the descriptor documents no grant with Basic authentication and parameters in a form',
      (grant) => inAForm(grant) && authenticates(grant) && grant.authentication === 'client_secret_basic',
    ),
    requests: 3,
    why: 'Many libraries always send client_id; as identification it is no second authentication.',
    mistake: 'client_id in the body counts as another authentication method.',
    fix: 'Count client_secret in the body as authentication, and client_id alone as identification.',
    probe: async ({ session, grant, expect }) => {
      const identified = having('client_id', grant.client?.client_id ?? '')
      expect(await session.request(grant, 'client_id beside Basic', identified)).toBeTokenResponse()
    },
    caughtBy: ['client-id-beside-basic-refused'],
  }),
]
