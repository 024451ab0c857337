/**
 * RFC 6749 section 3.2: Token Endpoint, with section 3.2.1, Client Authentication.
 *
 * @module
 */
import { isSuccess, stringMember } from '../../engine/answer.ts'
import { inWords, printable } from '../../engine/assertion.ts'
import { by, check, eachGrant, ofEachKind } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { anyOneGrant, authenticates, inAForm, metadata, tokenEndpoint } from '../../engine/selector.ts'
import { byMethod, having, inQuery, without } from '../../engine/token-request.ts'
import { errorDefects } from '../error-defects.ts'
import { everyDocument } from '../metadata-document.ts'
import { formGrants, judgeRepeatedInTokenRequest, repeatableInTokenRequest } from '../repeated-parameter.ts'
import { anyResponse, provokeSuccess } from '../token-response.ts'
import { judgeTokenEndpointWithoutTls, secureEndpoint } from '../without-tls.ts'

const takesScope = (grant: Grant): boolean =>
  inAForm(grant) && (grant.grant_type === 'client_credentials' || grant.grant_type === 'password')

export const tokenEndpointChecks = [
  check({
    id: 'rfc6749/3.2/endpoint-no-fragment',
    title: 'The URI of the token endpoint has no fragment',
    requirements: ['RFC6749-3.2-endpoint-no-fragment'],
    needs: [tokenEndpoint, metadata],
    ...everyDocument,
    why: 'No client sends a fragment, so that the request arrives somewhere else, or nowhere.',
    mistake: 'The address is that of a page of the documentation, with the section in its fragment.',
    fix: 'Publish a token endpoint without a fragment.',
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy(!(stringMember(answer, 'token_endpoint') ?? '').includes('#'), {
        message: 'token_endpoint has a fragment',
        expected: 'a URI without #',
        actual: printable(stringMember(answer, 'token_endpoint') ?? '', 200),
        at: 'member token_endpoint',
      }),
    caughtBy: ['token-endpoint-with-fragment'],
  }),
  check({
    id: 'rfc6749/3.2/endpoint-tls',
    title: 'The token endpoint processes no request without TLS',
    requirements: ['RFC6749-3.2-endpoint-tls'],
    needs: [secureEndpoint('token')],
    each: anyOneGrant,
    requests: 2,
    why: 'Who reads a token request on its way has the secret of the client, and who reads the answer has the token.',
    mistake: 'The same virtual host answers on port 80, and what was meant for a health check serves everything.',
    fix: 'Close port 80 for the token endpoint, or answer nothing there but an error.',
    probe: async ({ session, grant, expect }) => judgeTokenEndpointWithoutTls(session, grant, expect),
    caughtBy: ['token-endpoint-without-tls'],
  }),
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
    each: by(repeatableInTokenRequest, 'second', ['the same value', 'another value']),
    requests: 3,
    why: 'Two components that pick different values of one parameter disagree on what was asked.',
    mistake: 'A form parser keeps the last value, or the first, without a word.',
    fix: 'Refuse a request in which a parameter occurs more than once.',
    probe: async ({ session, grant, parameter, second, expect }) =>
      judgeRepeatedInTokenRequest(session, expect, grant, parameter, second),
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
