/**
 * RFC 6749 section 4.1.2.1: Error Response of the authorization endpoint. Every error that comes to a redirection URI is
 * judged, and each error code is provoked.
 *
 * @module
 */
import { stringMember } from '../../engine/answer.ts'
import { inWords, printable } from '../../engine/assertion.ts'
import { issuedParameters, outcomeInWords } from '../../engine/authorization-assertion.ts'
import type { AuthorizationOutcome } from '../../engine/authorization-flow.ts'
import {
  type AuthorizationChange,
  asAuthorizationClient,
  codeVerifier,
  parameterOf,
  withChallenge,
} from '../../engine/authorization-request.ts'
import { by, check, type Selector } from '../../engine/check.ts'
import type { Exchange } from '../../engine/exchange.ts'
import { type Client, type Grant, isConfidential, mayUse } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { authorizationEndpoint, loginPages, oneCodeGrant } from '../../engine/selector.ts'
import { having, without } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import {
  authorizationErrorResponse,
  authorizationIn,
  judgeRefusal,
  parameterIn,
  provokeAuthorizationError,
  seen,
  soleState,
  unknownResponseType,
  valuesIn,
} from '../authorization-response.ts'

const observed = {
  needs: [authorizationEndpoint],
  observes: authorizationErrorResponse,
  provoke: provokeAuthorizationError,
} as const

/**
 * Error codes of the authorization endpoint: RFC 6749 section 4.1.2.1, and those that the IANA OAuth Extensions Error
 * registry has for it (OpenID Connect Core, Unmet Authentication Requirements and Federation, RFC 8707, RFC 9101,
 * RFC 9396).
 */
const registeredCodes: readonly string[] = [
  'invalid_request',
  'unauthorized_client',
  'access_denied',
  'unsupported_response_type',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
  'interaction_required',
  'login_required',
  'account_selection_required',
  'session_selection_required',
  'consent_required',
  'unmet_authentication_requirements',
  'invalid_request_uri',
  'invalid_request_object',
  'request_not_supported',
  'request_uri_not_supported',
  'registration_not_supported',
  'invalid_target',
  'invalid_authorization_details',
  'missing_trust_anchor',
  'validation_failed',
  'invalid_trust_anchor',
  'invalid_trust_chain',
  'invalid_metadata',
]

/** Printable ASCII without the quotation mark and the backslash (Appendix A.7 and A.8). */
const errorSyntax = /^[\x20-\x21\x23-\x5B\x5D-\x7E]*$/
const uriReference = /^[\x21\x23-\x5B\x5D-\x7E]*$/

// What a careless description repeats: a quotation mark, a backslash, a line break, and letters beyond ASCII.
const hostile = 'x"y\\z\r\né☃'

/** With one more scope value than the documented request has. */
const withScope =
  (value: string): AuthorizationChange =>
  (request) => {
    const documented = parameterOf(request, 'scope')
    return having('scope', documented ? `${documented} ${value}` : value)(request)
  }

const withUnknownScope: AuthorizationChange = (request) => withScope(`x_unknown_${madeUp().slice(0, 8)}`)(request)

/** Mistakes that the client is to hear of, as its client_id and redirect_uri are in order. */
const mistakes: { readonly [name: string]: AuthorizationChange } = {
  'an unknown response type': having('response_type', unknownResponseType),
  'an unknown scope': withUnknownScope,
}

/** The same, with a redirection URI that has a query already, where a client registered one. */
const told: Selector<{ grant: Grant; mistake: string; redirect_uri: string }> = {
  reason: oneCodeGrant.reason,
  select: (subject) => {
    const grants = subject.grants.filter(({ grant_type }) => grant_type === 'authorization_code')
    const withQuery = grants.flatMap((grant) =>
      (grant.client?.redirect_uris ?? []).filter((uri) => uri.includes('?')).map((uri) => ({ grant, uri })),
    )
    const [queried] = withQuery
    return [
      ...by(oneCodeGrant, 'mistake', Object.keys(mistakes))
        .select(subject)
        .map((each) => ({ ...each, redirect_uri: each.grant.client?.redirect_uris[0] ?? '' })),
      ...(queried ? [{ grant: queried.grant, mistake: 'an unknown response type', redirect_uri: queried.uri }] : []),
    ]
  },
}

/** Whether a page has a link that brings the error to the client: a warning before a redirect (RFC 9700 section 4.11.2). */
const hasLinkToClient = ({ page, request }: AuthorizationOutcome): boolean => {
  const target = parameterOf(request, 'redirect_uri') || undefined
  const links = page?.controls.filter(({ kind }) => kind === 'link') ?? []
  return target !== undefined && links.some(({ value }) => value.startsWith(target) && /[?&]error=/.test(value))
}

/** A client that has a redirection URI and may not ask for a code. */
const restrictedClient: Selector<{ grant: Grant; other: Client }> = {
  reason:
    'the descriptor has no client with a redirection URI whose grant_types leave authorization_code out, beside one that may use it',
  select: (subject) => {
    const isRestricted = (client: Client) =>
      client.redirect_uris.length > 0 &&
      !mayUse(client, 'authorization_code') &&
      subject.grants.some((grant) => grant.client === client) &&
      !subject.grants.some((grant) => grant.client === client && grant.grant_type === 'authorization_code')
    const other = subject.clients.find(isRestricted)
    return other ? oneCodeGrant.select(subject).map(({ grant }) => ({ grant, other })) : []
  },
}

/** The request of another client: as the documented one but for who asks, and for what. */
const asOther = (other: Client): AuthorizationChange[] => [
  asAuthorizationClient(other.client_id, other.redirect_uris[0] ?? ''),
  other.scope === undefined ? without('scope') : having('scope', other.scope),
  ...(isConfidential(other) ? [] : [withChallenge(codeVerifier())]),
]

const notTold = (outcome: AuthorizationOutcome) =>
  undecided('precondition', `the client is told of no error: ${outcomeInWords(outcome)}`, outcome.exchange.id)

export const authorizationErrorChecks = [
  check({
    id: 'rfc6749/4.1.2.1/error-redirected',
    title: 'The client is told of an error in the query of its redirection URI',
    requirements: ['RFC6749-4.1.2.1-error-redirected'],
    each: told,
    requests: 2,
    why: 'A client that hears nothing waits for ever, and its user is left on a page that cannot help.',
    mistake: 'Every mistake of a request ends on the error page of the server.',
    fix: 'Once client_id and redirect_uri are in order, redirect with error, and state where it was sent.',
    probe: async ({ session, grant, mistake, redirect_uri, expect }) => {
      await session.control(grant)
      const target = having('redirect_uri', redirect_uri)
      const isAnother = redirect_uri !== grant.client?.redirect_uris[0]
      if (isAnother) await session.authorize(grant, { changes: [target], purpose: 'the same, and in order' })
      const changes = [mistakes[mistake] ?? without('response_type'), target]
      const outcome = seen(await session.requestAuthorization(grant, { changes, purpose: mistake }))
      const { response } = outcome
      // A response by form post is what the documented request may ask for.
      const isTold = Boolean(response?.query.get('error') || response?.form.get('error')) || hasLinkToClient(outcome)
      // A server may take a scope that it does not know for none.
      if (!isTold && issuedParameters(outcome).length > 0) {
        throw undecided('precondition', `${mistake} is no error here: ${outcomeInWords(outcome)}`, outcome.exchange.id)
      }
      expect(outcome).toSatisfy(isTold, {
        message: response ? 'the redirect has no error in its query' : 'the client is not told of the error',
        expected: 'a redirect with error in the query',
        actual: outcomeInWords(outcome),
      })
    },
    caughtBy: ['authorization-error-on-a-page', 'authorization-error-lost-beside-a-query'],
  }),
  check({
    id: 'rfc6749/4.1.2.1/invalid-request',
    title: 'A request that lacks a required parameter is answered with invalid_request',
    requirements: ['RFC6749-4.1.2.1-invalid-request'],
    each: oneCodeGrant,
    requests: 1,
    why: 'The code tells the developer of the client that the request is at fault.',
    mistake: 'A missing response_type is looked up like any other and called unsupported.',
    fix: 'Check that required parameters are there before their values are looked at.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const changes = [without('response_type')]
      const outcome = seen(await session.requestAuthorization(grant, { changes, purpose: 'without response_type' }))
      const error = outcome.response && parameterIn(outcome.response, 'error')
      // That it is refused, and by redirection, is for 3.1.1/missing-response-type and error-redirected to judge.
      if (error === undefined) throw notTold(outcome)
      expect(outcome).toSatisfy(error === 'invalid_request', {
        message: `the error code is ${printable(error)}`,
        expected: 'error=invalid_request',
        actual: outcomeInWords(outcome),
        at: 'url',
      })
    },
    caughtBy: ['missing-response-type-called-unsupported'],
  }),
  check({
    id: 'rfc6749/4.1.2.1/unauthorized-client',
    title: 'A client that may not ask for a code is answered with unauthorized_client',
    requirements: ['RFC6749-4.1.2.1-unauthorized-client'],
    each: restrictedClient,
    requests: 1,
    why: 'A client that was not approved for a grant type must not get a code by it.',
    mistake: 'Grant types of a registration are looked at by the token endpoint only.',
    fix: 'Check the registration of the client before the resource owner is asked.',
    probe: async ({ session, grant, other, expect, should }) => {
      await session.control(grant)
      await session.controlOf(other)
      const purpose = `response_type=code as ${other.name}`
      const outcome = await session.requestAuthorization(grant, { changes: asOther(other), purpose })
      const codes = ['unauthorized_client', 'invalid_request', 'unsupported_response_type'] as const
      const isRefused = judgeRefusal(expect, outcome, ...codes)
      if (!isRefused || !outcome.response) return
      // A response type that is not this client's is an invalid value, or one that is not supported, to some.
      should(outcome).toSatisfy(parameterIn(outcome.response, 'error') === 'unauthorized_client', {
        message: 'the error code does not say that it is the client that may not ask for a code',
        expected: 'error=unauthorized_client',
        actual: outcomeInWords(outcome),
        at: 'url',
      })
    },
    caughtBy: ['code-for-any-client', 'unauthorized-client-called-access-denied'],
  }),
  check({
    id: 'rfc6749/4.1.2.1/access-denied',
    title: 'Refusal by the resource owner is answered with access_denied',
    requirements: ['RFC6749-4.1.2.1-access-denied'],
    needs: [loginPages],
    each: oneCodeGrant,
    requests: 1,
    why: 'The client has to know that it is not its request that is at fault, so that it does not ask again.',
    mistake: 'The consent page leads home when it is refused, or a code of one’s own is used.',
    fix: 'Redirect with error=access_denied when consent is refused.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      expect(seen(await session.deny(grant))).toBeAuthorizationError('access_denied')
    },
    caughtBy: ['denial-called-invalid-request'],
  }),
  check({
    id: 'rfc6749/4.1.2.1/invalid-scope',
    title: 'A scope that is unknown or malformed, if it is refused, is answered with invalid_scope',
    requirements: ['RFC6749-4.1.2.1-invalid-scope'],
    each: by(oneCodeGrant, 'scope', ['unknown', 'malformed']),
    requests: 2,
    why: 'The code tells a client which part of its request to change.',
    mistake: 'invalid_request is used, or the lookup of the scope ends in a 500.',
    fix: 'Answer with invalid_scope, or issue a token for what is left and name its scope.',
    probe: async ({ session, grant, scope: kind, expect, should }) => {
      await session.control(grant)
      const changes = [kind === 'unknown' ? withUnknownScope : withScope('x_unknown"y\\z')]
      const outcome = await session.requestAuthorization(grant, { changes, purpose: `a scope that is ${kind}` })
      const authorization = authorizationIn(outcome)
      if (!authorization) {
        // "Otherwise malformed" is what invalid_request says as well.
        judgeRefusal(expect, outcome, 'invalid_scope', ...(kind === 'malformed' ? (['invalid_request'] as const) : []))
        expect(outcome).toSatisfy(outcome.response !== undefined || (outcome.answers.at(-1)?.status ?? 400) < 500, {
          message: 'the server failed',
          expected: 'error=invalid_scope',
          actual: outcomeInWords(outcome),
          at: 'status',
        })
        return
      }
      const answer = await session.submit(session.redemption(authorization), 'the code of that request')
      if (stringMember(answer, 'access_token') === undefined) {
        throw undecided('precondition', `the code was not redeemed: ${inWords(answer)}`, answer.exchange.id)
      }
      // Whether the token has the scope cannot be seen; without a word, the client has to believe it (section 5.1).
      should(answer).toSatisfy(stringMember(answer, 'scope') !== undefined, {
        message: 'the scope was neither refused, nor does the token response say what was granted in its place',
        expected: 'error=invalid_scope, or a token response with scope',
        actual: 'a token response without scope',
        at: 'member scope',
      })
    },
    caughtBy: [
      'authorization-scope-called-invalid-request',
      'unknown-scope-dropped-silently',
      'unknown-scope-dropped-without-a-word',
    ],
  }),
  check({
    ...observed,
    id: 'rfc6749/4.1.2.1/error-code-known',
    title: 'The error code is one of the defined or registered codes',
    requirements: ['RFC6749-4.1.2.1-error-code-known'],
    why: 'A client knows what to do with a registered code only.',
    mistake: 'Codes of the token endpoint such as invalid_client, codes of one’s own, or exception names.',
    fix: 'Use the code of section 4.1.2.1 that fits, and put the rest into error_description.',
    judge: (response, { expect, should }) => {
      const codes = valuesIn(response, 'error')
      // No text has it for this endpoint, but the registry does, and the working group is of two minds.
      should(response).toSatisfy(!codes.includes('invalid_client'), {
        message: 'invalid_client came to a redirection URI',
        expected: 'a page where the client is not known, or unauthorized_client',
        actual: 'error=invalid_client',
        at: 'url',
      })
      const unknown = codes.filter((error) => error !== 'invalid_client' && !registeredCodes.includes(error))
      expect(response).toSatisfy(unknown.length === 0, {
        message: 'the error code is not registered for the authorization endpoint',
        expected: registeredCodes.slice(0, 7).join(', '),
        actual: unknown.map((error) => `error=${printable(error)}`).join(' and '),
        at: 'url',
      })
    },
    caughtBy: [
      'authorization-error-code-of-its-own',
      'authorization-error-code-quoted',
      'challenge-method-error-of-its-own',
    ],
  }),
  check({
    ...observed,
    id: 'rfc6749/4.1.2.1/error-charset',
    title: 'The error code stays within printable ASCII without quotation mark and backslash',
    requirements: ['RFC6749-4.1.2.1-error-charset'],
    why: 'Codes are copied into pages and logs as they are.',
    mistake: 'An exception message, translated or with quotation marks, is used as the code.',
    fix: 'Use the defined codes.',
    judge: (response, { expect }) => {
      const odd = valuesIn(response, 'error').filter((error) => !errorSyntax.test(error))
      expect(response).toSatisfy(odd.length === 0, {
        message: 'the error code has a forbidden character',
        expected: '%x20-21 / %x23-5B / %x5D-7E',
        actual: odd.map((error) => `error=${printable(error)}`).join(' and '),
        at: 'url',
      })
    },
    caughtBy: ['authorization-error-code-quoted'],
  }),
  check({
    id: 'rfc6749/4.1.2.1/error-description-charset',
    title: 'error_description stays within printable ASCII without quotation mark and backslash',
    requirements: ['RFC6749-4.1.2.1-error-description-charset'],
    each: by(oneCodeGrant, 'parameter', ['response_type', 'scope']),
    requests: 1,
    why: 'What a request can put into a description, an attacker can put into a page or a log of the client.',
    mistake: 'The description repeats a parameter as it came.',
    fix: 'Keep request values out of error_description, or replace what the grammar forbids.',
    probe: async ({ session, grant, parameter, expect }) => {
      await session.control(grant)
      const purpose = `hostile characters in ${parameter}`
      const changes = [having(parameter, hostile)]
      const outcome = seen(await session.requestAuthorization(grant, { changes, purpose }))
      const { response } = outcome
      if (!response || parameterIn(response, 'error') === undefined) throw notTold(outcome)
      const description = parameterIn(response, 'error_description') ?? ''
      expect(outcome).toSatisfy(errorSyntax.test(description), {
        message: 'error_description has a forbidden character',
        expected: '%x20-21 / %x23-5B / %x5D-7E',
        actual: printable(description, 160),
        at: 'url',
      })
    },
    caughtBy: ['authorization-error-description-quoted', 'authorization-error-repeats-parameters'],
  }),
  check({
    ...observed,
    id: 'rfc6749/4.1.2.1/error-description-syntax',
    title: 'No error_description of the run has a quotation mark, a backslash, or what is no printable ASCII',
    requirements: ['RFC6749-4.1.2.1-error-description-charset'],
    why: 'Descriptions are copied into pages and logs as they are.',
    mistake: 'Names and values stand between quotation marks in the text of an error.',
    fix: 'Write descriptions with the characters of section 4.1.2.1, such as apostrophes.',
    judge: (response, { expect }) => {
      const odd = valuesIn(response, 'error_description').filter((description) => !errorSyntax.test(description))
      expect(response).toSatisfy(odd.length === 0, {
        message: 'error_description has a forbidden character',
        expected: '%x20-21 / %x23-5B / %x5D-7E',
        actual: odd.map((description) => printable(description, 160)).join(' and '),
        at: 'url',
      })
    },
    caughtBy: ['authorization-error-description-quoted', 'authorization-error-repeats-parameters'],
  }),
  check({
    ...observed,
    id: 'rfc6749/4.1.2.1/error-uri-syntax',
    title: 'error_uri, where it is sent, is a URI reference',
    requirements: ['RFC6749-4.1.2.1-error-uri-syntax'],
    why: 'It is shown as a link.',
    mistake: 'A title, a path with spaces, or a template that was not filled in.',
    fix: 'Send a URI of a page that explains the error, or leave the parameter out.',
    judge: (response, { expect }) => {
      const uri = parameterIn(response, 'error_uri')
      const isReference = uri === undefined || (uriReference.test(uri) && URL.canParse(uri, 'https://as.example'))
      expect(response).toSatisfy(isReference, {
        message: 'error_uri is not a URI reference',
        expected: 'a URI reference without spaces, quotation marks and backslashes',
        actual: printable(uri ?? '', 160),
        at: 'url',
      })
    },
    caughtBy: ['authorization-error-uri-with-spaces'],
  }),
  check({
    id: 'rfc6749/4.1.2.1/state-in-error',
    title: 'The state of the request comes back with an error',
    requirements: ['RFC6749-4.1.2.1-state-in-error'],
    needs: [authorizationEndpoint],
    observes: (exchange: Exchange) => {
      const response = authorizationErrorResponse(exchange)
      return response && soleState(response) !== undefined ? response : undefined
    },
    provoke: provokeAuthorizationError,
    why: 'Without state a client cannot tell which of its requests failed, or that it was its own.',
    mistake: 'Errors are redirected by other code than the one that adds state to a code.',
    fix: 'Add the state of the request to every response, an error as well.',
    judge: (response, { expect }) =>
      expect(response).toSatisfy(parameterIn(response, 'state') !== undefined, {
        message: 'the request had a state, and the error has none',
        expected: `state=${printable(soleState(response) ?? '', 120)}`,
        actual: `error=${printable(parameterIn(response, 'error') ?? '')}, and no state`,
        at: 'url',
      }),
    caughtBy: ['state-not-returned-with-error'],
  }),
]
