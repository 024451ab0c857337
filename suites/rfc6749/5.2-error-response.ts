/**
 * RFC 6749 section 5.2: Error Response. Every error response of the run is judged, and each error code is provoked.
 *
 * @module
 */
import { isSuccess, stringMember } from '../../engine/answer.ts'
import { inWords, issuedTokens, legalStatuses } from '../../engine/assertion.ts'
import { by, check, eachGrant } from '../../engine/check.ts'
import { type Grant, mayUse, type Subject } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { anyOneGrant, authenticatedGrants, authenticates, inAForm, tokenEndpoint } from '../../engine/selector.ts'
import { asClient, type Change, having, withBody, withCredentials, without } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import type { ClientGrantType } from '../../providers/descriptor.ts'
import { offersBasic } from '../basic-challenge.ts'
import { errorDefects } from '../error-defects.ts'
import { failedWith, falsified } from '../failed-authentication.ts'
import { errorResponse, judgeJson, provokeError } from '../token-response.ts'

const observed = { needs: [tokenEndpoint], observes: errorResponse, provoke: provokeError } as const

/**
 * Error codes of the token endpoint: RFC 6749 section 5.2, and those that the IANA OAuth Extensions Error registry has
 * for it (RFC 8628, RFC 8707, RFC 9126, RFC 9396, RFC 9449, RFC 9470, CIBA and others).
 */
const registeredCodes: readonly string[] = [
  'invalid_request',
  'invalid_client',
  'invalid_grant',
  'unauthorized_client',
  'unsupported_grant_type',
  'invalid_scope',
  'authorization_pending',
  'slow_down',
  'access_denied',
  'expired_token',
  'transaction_failed',
  'unknown_user_id',
  'invalid_target',
  'invalid_authorization_details',
  'invalid_dpop_proof',
  'use_dpop_nonce',
  'need_info',
  'request_denied',
  'request_submitted',
  'interaction_required',
  'unmet_authentication_requirements',
]

/** Printable ASCII without the quotation mark and the backslash (RFC 6749 Appendix A.7 and A.8). */
const printable = /^[\x20-\x21\x23-\x5B\x5D-\x7E]*$/
const uriReference = /^[\x21\x23-\x5B\x5D-\x7E]*$/

// What a careless description repeats: a quotation mark, a backslash, a line break, and letters beyond ASCII.
const hostile = 'x"y\\z\r\né☃'

const hostileChanges: { readonly [parameter: string]: Change } = {
  grant_type: having('grant_type', hostile),
  scope: having('scope', hostile),
  client_id: withCredentials({ client_id: hostile, client_secret: madeUp() }),
}

const form = 'application/x-www-form-urlencoded'

const malformed: { readonly [how: string]: Change } = {
  'no grant_type': without('grant_type'),
  'an empty body': withBody(form, ''),
  'a body that is no form': withBody(form, '{]'),
}

/** A secret that is not compared brings a token where an error is expected. */
const unverified = ['secret-unverified-for-code', 'secret-unverified-for-client-credentials'] as const

const failures = by(authenticatedGrants(), 'credentials', Object.keys(falsified))

const basicFailures = {
  reason: 'the descriptor documents no grant with Basic authentication',
  select: (subject: Subject) =>
    failures.select(subject).filter(({ grant }) => grant.authentication === 'client_secret_basic'),
}

const otherFailures = {
  reason: 'the descriptor documents no grant with client authentication in the body',
  select: (subject: Subject) =>
    failures.select(subject).filter(({ grant }) => grant.authentication === 'client_secret_post'),
}

/** What makes a grant of each type invalid. */
const invalidGrants: { readonly [type in ClientGrantType]?: Change } = {
  authorization_code: (request) => having('code', madeUp())(request),
  refresh_token: (request) => having('refresh_token', madeUp())(request),
  password: (request) => having('password', madeUp())(request),
}

const takesScope = (grant: Grant): boolean =>
  grant.grant_type === 'client_credentials' || grant.grant_type === 'password'

/** A grant type that a client is not registered for, though the server has it for another client. */
const unauthorizedUses = ({ grants }: Subject) =>
  grants.flatMap((grant) => {
    if (grant.grant_type !== 'client_credentials' && grant.grant_type !== 'password') return []
    const own = grants.find(
      (other) => authenticates(other) && other.client.grant_types && !mayUse(other.client, grant.grant_type),
    )
    return own?.client ? [{ grant, other: own.client }] : []
  })

export const errorResponseChecks = [
  check({
    ...observed,
    id: 'rfc6749/5.2/status-400',
    title: 'Error responses have status 400, or 401 for invalid_client',
    requirements: ['RFC6749-5.2-status-400'],
    why: 'A client tells a refusal from an outage, and a bad request from bad credentials, by the status.',
    mistake: 'invalid_grant is answered with 401 or 403, or every error with 200.',
    fix: 'Answer with 400, and with 401 where invalid_client follows from the Authorization header.',
    judge: (answer, { expect }) => {
      const error = stringMember(answer, 'error')
      if (error === undefined || answer.mediaType !== 'application/json') return
      const legal = error === 'invalid_client' ? [400, 401] : legalStatuses(error, false)
      // 405, 413 and 415 are HTTP's own words for a request that is refused before OAuth is spoken.
      expect(answer).toHaveStatus(...legal, ...(error === 'invalid_request' ? [405, 413, 415] : []))
    },
    caughtBy: [
      'error-status-200',
      'invalid-client-403',
      'invalid-client-called-unauthorized-client',
      'invalid-grant-401',
    ],
  }),
  check({
    ...observed,
    id: 'rfc6749/5.2/error-member',
    title: 'Every token error holds an error code',
    requirements: ['RFC6749-5.2-error-member'],
    why: 'The code is what a client program acts on.',
    mistake: 'The error format of the rest of the API is used: a message, a number, a list.',
    fix: 'Return a JSON object with error as a string member at the top level.',
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy((stringMember(answer, 'error') ?? '') !== '', {
        message: 'the error response has no error code',
        expected: 'a string member error',
        actual: inWords(answer),
        at: 'member error',
      }),
    caughtBy: ['error-as-html', 'error-without-code'],
  }),
  check({
    ...observed,
    id: 'rfc6749/5.2/error-code-known',
    title: 'The error code is one of the defined or registered codes',
    requirements: ['RFC6749-5.2-error-code-known'],
    why: 'A client knows what to do with a registered code only.',
    mistake: 'Codes of one’s own such as invalid_credentials, or exception names.',
    fix: 'Use the code of section 5.2 that fits, and put the rest into error_description.',
    judge: (answer, { expect }) => {
      const error = stringMember(answer, 'error')
      if (error === undefined) return
      expect(answer).toSatisfy(registeredCodes.includes(error), {
        message: 'the error code is not registered for the token endpoint',
        expected: registeredCodes.slice(0, 6).join(', '),
        actual: inWords(answer),
        at: 'member error',
      })
    },
    caughtBy: ['error-code-of-its-own', 'error-code-quoted'],
  }),
  check({
    ...observed,
    id: 'rfc6749/5.2/json-errors',
    title: 'Token errors are application/json objects with string members',
    requirements: ['RFC6749-5.2-json-errors'],
    why: 'A client that expects JSON fails on anything else, and hides the reason.',
    mistake: 'Errors of the framework or of a proxy come as HTML, or the error is nested.',
    fix: 'Answer every refused token request with a JSON object as application/json.',
    judge: (answer, { expect }) => {
      judgeJson(answer, expect)
      for (const member of ['error', 'error_description', 'error_uri']) {
        expect(answer).toSatisfy(!Object.hasOwn(answer.members, member) || typeof answer.members[member] === 'string', {
          message: `${member} is not a JSON string`,
          expected: 'a string',
          at: `member ${member}`,
        })
      }
    },
    caughtBy: ['error-as-html', 'error-mislabelled', 'error-nested'],
  }),
  check({
    ...observed,
    id: 'rfc6749/5.2/error-charset',
    title: 'The error code stays within printable ASCII without quotation mark and backslash',
    requirements: ['RFC6749-5.2-error-charset'],
    why: 'Codes are copied into headers and logs as they are.',
    mistake: 'An exception message, translated or with quotation marks, is used as the code.',
    fix: 'Use the defined codes.',
    judge: (answer, { expect }) => {
      const error = stringMember(answer, 'error')
      if (error === undefined) return
      expect(answer).toSatisfy(printable.test(error), {
        message: 'the error code has a forbidden character',
        expected: '%x20-21 / %x23-5B / %x5D-7E',
        actual: inWords(answer),
        at: 'member error',
      })
    },
    caughtBy: ['error-code-quoted'],
  }),
  check({
    id: 'rfc6749/5.2/error-description-charset',
    title: 'error_description stays within printable ASCII without quotation mark and backslash',
    requirements: ['RFC6749-5.2-error-description-charset'],
    each: by(anyOneGrant, 'parameter', ({ grant }) => [
      ...(grant.parametersIn === 'header' ? [] : ['grant_type']),
      ...(takesScope(grant) && grant.parametersIn !== 'header' ? ['scope'] : []),
      ...(authenticates(grant) && grant.parametersIn !== 'header' ? ['client_id'] : []),
    ]),
    requests: 2,
    failsAuthentication: true,
    why: 'What a request can put into a description, an attacker can put into a page or a log that shows it.',
    mistake: 'The description repeats a parameter as it came.',
    fix: 'Keep request values out of error_description, or replace what the grammar forbids.',
    probe: async ({ session, grant, parameter, expect }) => {
      if (parameter === 'client_id') session.failsToAuthenticate(grant.client?.name ?? grant.name)
      const change = hostileChanges[parameter] ?? without('grant_type')
      const answer = await session.request(grant, `hostile characters in ${parameter}`, change)
      if (isSuccess(answer)) throw undecided('precondition', 'the request was not refused', answer.exchange.id)
      const description = stringMember(answer, 'error_description') ?? ''
      expect(answer).toSatisfy(printable.test(description), {
        message: 'error_description has a forbidden character',
        expected: '%x20-21 / %x23-5B / %x5D-7E',
        actual: JSON.stringify(description),
        at: 'member error_description',
      })
    },
    caughtBy: ['description-repeats-parameters'],
  }),
  check({
    ...observed,
    id: 'rfc6749/5.2/error-uri-syntax',
    title: 'error_uri, where it is sent, is a URI reference',
    requirements: ['RFC6749-5.2-error-uri-syntax'],
    why: 'It is shown as a link.',
    mistake: 'A title, a path with spaces, or a template that was not filled in.',
    fix: 'Send a URI of a page that explains the error, or leave the member out.',
    judge: (answer, { expect }) => {
      const uri = stringMember(answer, 'error_uri')
      expect(answer).toSatisfy(
        uri === undefined || (uriReference.test(uri) && URL.canParse(uri, 'https://as.example')),
        {
          message: 'error_uri is not a URI reference',
          expected: 'a URI reference without spaces, quotation marks and backslashes',
          actual: JSON.stringify(uri),
          at: 'member error_uri',
        },
      )
    },
    caughtBy: ['error-uri-with-spaces'],
  }),
  check({
    id: 'rfc6749/5.2/invalid-request',
    title: 'A malformed token request is answered with invalid_request',
    requirements: ['RFC6749-5.2-invalid-request'],
    each: by(
      {
        reason: 'the descriptor documents no grant whose parameters are in a form',
        select: (subject) => anyOneGrant.select(subject).filter(({ grant }) => inAForm(grant)),
      },
      'request',
      Object.keys(malformed),
    ),
    requests: 2,
    why: 'The code tells the developer that the request, not the credential, is at fault.',
    mistake: 'A missing grant_type is answered with unsupported_grant_type, or a parser error with a 500.',
    fix: 'Check that the request can be read and has its required parameters first.',
    probe: async ({ session, grant, request, expect }) => {
      const answer = await session.request(grant, request, malformed[request] ?? without('grant_type'))
      // Credentials in a body that is gone are missing too, and a server may say that first.
      const lost = request !== 'no grant_type' && grant.authentication !== 'client_secret_basic'
      expect(answer).toBeOAuthError('invalid_request', ...(lost ? (['invalid_client'] as const) : []))
    },
    caughtBy: [...errorDefects('invalid_request'), 'missing-grant-type-called-unsupported'],
  }),
  check({
    id: 'rfc6749/5.2/multiple-client-auth',
    title: 'More than one client authentication method is answered with invalid_request',
    requirements: ['RFC6749-5.2-multiple-client-auth'],
    each: eachGrant(
      'the descriptor documents no grant with Basic authentication and parameters in a form',
      (grant, { grants }) =>
        inAForm(grant) &&
        authenticates(grant) &&
        grant.authentication === 'client_secret_basic' &&
        grants.find((other) => authenticates(other) && other.client === grant.client) === grant,
    ),
    requests: 2,
    why: 'Two credentials can name two clients, and components disagree on which of them counts.',
    mistake: 'The Authorization header is used, and the credentials in the body are not looked at.',
    fix: 'Refuse a request that has both Basic credentials and client_secret.',
    probe: async ({ session, grant, expect }) => {
      const { client_id = '', client_secret = '' } = grant.client ?? {}
      const inBody: Change = (request) =>
        having('client_secret', client_secret)(having('client_id', client_id)(request))
      expect(await session.request(grant, 'Basic and client_secret', inBody)).toBeOAuthError('invalid_request')
    },
    caughtBy: [...errorDefects('invalid_request'), 'several-authentications-accepted'],
  }),
  check({
    id: 'rfc6749/5.2/invalid-client',
    title: 'Failed client authentication is answered with invalid_client',
    requirements: ['RFC6749-5.2-invalid-client'],
    each: failures,
    requests: 3,
    failsAuthentication: true,
    why: 'The code tells an operator that the credentials are wrong, and not the grant.',
    mistake: 'unauthorized_client or invalid_request is used, which mean something else.',
    fix: 'Answer every failure to authenticate a client with invalid_client.',
    probe: async ({ session, grant, credentials, expect }) => {
      const answer = await failedWith(session, grant, credentials)
      expect(answer).toBeOAuthError('invalid_client')
    },
    caughtBy: [
      ...errorDefects('invalid_client'),
      'invalid-client-400',
      ...unverified,
      'secret-unverified-for-password',
      'secret-unverified-for-refresh',
    ],
  }),
  check({
    id: 'rfc6749/5.2/invalid-client-401',
    title: 'Failed Basic authentication is answered with 401',
    requirements: ['RFC6749-5.2-invalid-client-401'],
    each: basicFailures,
    requests: 3,
    failsAuthentication: true,
    why: 'HTTP clients ask for credentials again on a 401 only.',
    mistake: 'Every token error has status 400.',
    fix: 'Answer with 401 when the client used the Authorization header.',
    probe: async ({ session, grant, credentials, expect }) => {
      const answer = await failedWith(session, grant, credentials)
      expect(answer).toIssueNoToken()
      expect(answer).toHaveStatus(401)
    },
    caughtBy: [
      'invalid-client-400',
      'invalid-client-403',
      'error-status-200',
      ...unverified,
      'secret-unverified-for-password',
      'secret-unverified-for-refresh',
    ],
  }),
  check({
    id: 'rfc6749/5.2/www-authenticate',
    title: 'The 401 to failed Basic authentication offers a Basic challenge',
    requirements: ['RFC6749-5.2-www-authenticate'],
    each: basicFailures,
    requests: 3,
    failsAuthentication: true,
    why: 'HTTP wants a 401 to say how to authenticate, in the scheme that the client used.',
    mistake: 'WWW-Authenticate is missing, or speaks of Bearer at the token endpoint.',
    fix: 'Send WWW-Authenticate: Basic with the 401.',
    probe: async ({ session, grant, credentials, expect }) => {
      const answer = await failedWith(session, grant, credentials)
      expect(answer).toIssueNoToken()
      expect(answer).toSatisfy(...offersBasic(answer))
    },
    caughtBy: [
      'basic-challenge-missing',
      'bearer-challenge-at-token-endpoint',
      ...unverified,
      'secret-unverified-for-password',
      'secret-unverified-for-refresh',
    ],
  }),
  check({
    id: 'rfc6749/5.2/invalid-client-401-other',
    title: 'invalid_client for credentials in the body has status 400 or 401',
    requirements: ['RFC6749-5.2-invalid-client-401-other'],
    each: otherFailures,
    requests: 3,
    failsAuthentication: true,
    why: 'Both are allowed; a client has to be ready for these two and no other.',
    mistake: 'The endpoint answers with 403 or 404.',
    fix: 'Answer with 400 or 401.',
    probe: async ({ session, grant, credentials, expect }) => {
      const answer = await failedWith(session, grant, credentials)
      if (issuedTokens(answer).length > 0) {
        throw undecided('precondition', 'the request was not refused', answer.exchange.id)
      }
      expect(answer).toHaveStatus(400, 401)
    },
    caughtBy: ['invalid-client-403', 'error-status-200'],
  }),
  check({
    id: 'rfc6749/5.2/invalid-grant',
    title: 'A code, refresh token or password that is not valid is answered with invalid_grant',
    requirements: ['RFC6749-5.2-invalid-grant'],
    each: eachGrant(
      'the descriptor documents no grant that a code, a refresh token or a password is presented for',
      (grant) => invalidGrants[grant.grant_type] !== undefined,
    ),
    requests: 4,
    failsAuthentication: true,
    why: 'The code tells a client to start over with a new authorization.',
    mistake: 'invalid_request, access_denied or a code of one’s own is used.',
    fix: 'Answer every grant that is not, or no longer, valid with invalid_grant.',
    probe: async ({ session, grant, expect }) => {
      const change = invalidGrants[grant.grant_type] ?? without('grant_type')
      if (grant.resourceOwner) session.failsToAuthenticate(grant.resourceOwner.name)
      expect(await session.request(grant, 'a grant that was never given', change)).toBeOAuthError('invalid_grant')
    },
    caughtBy: [
      ...errorDefects('invalid_grant'),
      'unknown-code-crashes',
      'unknown-refresh-token-crashes',
      'password-unverified',
    ],
  }),
  check({
    id: 'rfc6749/5.2/unauthorized-client',
    title: 'A client that may not use a grant type is answered with unauthorized_client',
    requirements: ['RFC6749-5.2-unauthorized-client'],
    each: {
      reason:
        'the descriptor has no confidential client that is registered without a grant type that another client uses',
      select: unauthorizedUses,
    },
    requests: 2,
    why: 'A client that was not approved for a grant type must not get a token by it.',
    mistake: 'Grant types are enabled for the server as a whole.',
    fix: 'Check the grant types of a client’s registration, after it has authenticated.',
    probe: async ({ session, grant, other, expect }) => {
      await session.controlOf(other)
      const answer = await session.request(grant, `${grant.grant_type} as ${other.name}`, asClient(other))
      expect(answer).toBeOAuthError('unauthorized_client')
    },
    caughtBy: [
      ...errorDefects('unauthorized_client'),
      'any-client-may-use-any-grant',
      'unauthorized-client-called-invalid-grant',
      'password-grant-offered',
    ],
  }),
  check({
    id: 'rfc6749/5.2/unsupported-grant-type',
    title: 'An unknown grant type is answered with unsupported_grant_type',
    requirements: ['RFC6749-5.2-unsupported-grant-type'],
    each: by(anyOneGrant, 'grant_type', ['x_unknown', 'urn:example:unknown']),
    requests: 2,
    why: 'A client that tries an extension grant learns from the code that it is not there.',
    mistake: 'invalid_request is used, or the lookup of the grant type ends in a 500.',
    fix: 'Answer a grant_type that you do not implement with unsupported_grant_type.',
    probe: async ({ session, grant, grant_type, expect }) => {
      const answer = await session.request(grant, `grant_type=${grant_type}`, having('grant_type', grant_type))
      expect(answer).toBeOAuthError('unsupported_grant_type')
    },
    caughtBy: [...errorDefects('unsupported_grant_type'), 'unsupported-grant-type-called-invalid-request'],
  }),
  check({
    id: 'rfc6749/5.2/invalid-scope',
    title: 'An unknown scope, if it is refused, is answered with invalid_scope',
    requirements: ['RFC6749-5.2-invalid-scope'],
    each: eachGrant(
      'the descriptor documents no client_credentials or password grant that asks for a scope',
      (grant) => takesScope(grant) && grant.parameters.scope !== undefined,
    ),
    requests: 2,
    why: 'The code tells a client which part of its request to change.',
    mistake: 'invalid_request is used, or the unknown scope appears in the token.',
    fix: 'Answer with invalid_scope, or issue a token for what is left and name its scope.',
    probe: async ({ session, grant, expect }) => {
      const unknown = `x_unknown_${madeUp().slice(0, 8)}`
      const answer = await session.request(grant, 'an unknown scope', having('scope', unknown))
      if (!isSuccess(answer)) return void expect(answer).toBeOAuthError('invalid_scope')
      // A token for other scope values passes where the response says so (section 3.3).
      const scope = stringMember(answer, 'scope')
      expect(answer).toSatisfy(scope !== undefined && !scope.split(' ').includes(unknown), {
        message:
          scope === undefined
            ? 'an unknown scope is granted, or dropped without a word'
            : 'an unknown scope was granted',
        expected: 'invalid_scope, or a scope member without the unknown value',
        actual: scope ?? `${issuedTokens(answer).join(' and ')} without scope`,
        at: 'member scope',
      })
    },
    caughtBy: [
      ...errorDefects('invalid_scope'),
      'unknown-scope-dropped-silently',
      'unknown-scope-granted',
      'invalid-scope-called-invalid-request',
    ],
  }),
]
