/**
 * Contract, errors: what the documentation says a refused request is answered with.
 *
 * @module
 */
import type { Grant } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { authenticates } from '../../engine/selector.ts'
import {
  anonymous,
  type Change,
  having,
  tokenRequestOf,
  unauthenticated,
  withCredentials,
  without,
} from '../../engine/token-request.ts'
import { isOfType } from './documented.ts'
import {
  acceptance,
  code,
  type Defects,
  type Fits,
  type Promised,
  resourceError,
  status,
  tokenError,
} from './documented-error.ts'

const clientName = (grant: Grant): string | undefined => grant.client?.name

/** Whether the documented request of a grant has a parameter. */
const hasParameter: Fits = (grant, parameter) => {
  const ofType: { readonly [type: string]: readonly string[] } = {
    authorization_code: [
      'code',
      'redirect_uri',
      ...(grant.authorizationRequest.code_challenge_method === undefined ? [] : ['code_verifier']),
    ],
    refresh_token: ['refresh_token'],
  }
  const { parameters, credentials } = tokenRequestOf(grant, '')
  const ofClient = credentials
    ? ['client_id', ...(credentials.client_secret === undefined ? [] : ['client_secret'])]
    : []
  const all = [...parameters.map(([name]) => name), ...(ofType[grant.grant_type] ?? []), ...ofClient]
  return all.includes(parameter)
}

/** Without a parameter, be it one of the client's credentials. */
const leavingOut = (parameter: string): Change => {
  if (parameter === 'client_secret') return unauthenticated
  if (parameter !== 'client_id') return without(parameter)
  return (request) => {
    const { method, client_secret } = request.credentials ?? {}
    const nameless = anonymous(request)
    return method === 'client_secret_post' && client_secret !== undefined
      ? having('client_secret', client_secret)(nameless)
      : nameless
  }
}

const lacking =
  (name: string, fits: (grant: Grant) => boolean = () => true): Fits =>
  (grant, parameter) =>
    parameter === name && fits(grant)

const anyError: Defects<Promised> = {
  'error-status-200': status(200),
  'error-as-html': code,
  'error-without-code': code,
}

const invalidClient: Defects<Promised> = {
  ...anyError,
  'invalid-client-400': status(400),
  'invalid-client-403': status(403),
  'invalid-client-called-unauthorized-client': code,
}

const invalidGrant: Defects<Promised> = {
  ...anyError,
  'invalid-grant-401': status(401),
  'invalid-grant-called-access-denied': code,
}

export const errorContractChecks = [
  tokenError({
    when: 'wrong_client_secret',
    title: 'A wrong client secret is answered as documented',
    described: 'error for a wrong client secret',
    why: 'A client that was given a new secret learns from this answer that it still has the old one.',
    mistake: 'The answer is a 500 or a page of the login form, or the secret is not compared at all.',
    fix: 'Compare the secret before anything else, and answer as documented.',
    fits: authenticates,
    change: () => withCredentials({ client_secret: madeUp() }),
    account: clientName,
    defects: {
      ...invalidClient,
      'secret-unverified-for-client-credentials': acceptance(isOfType('client_credentials')),
      'secret-unverified-for-code': acceptance(isOfType('authorization_code')),
      'secret-unverified-for-password': acceptance(isOfType('password')),
      'secret-unverified-for-refresh': acceptance(isOfType('refresh_token')),
    },
  }),
  tokenError({
    when: 'unknown_client',
    title: 'An unknown client is answered as documented',
    described: 'error for an unknown client',
    why: 'A client that was deleted must be told so in a way that its code understands.',
    mistake: 'The lookup of a client that is not there ends in a 500.',
    fix: 'Answer a client that is not known as documented, and no differently from a wrong secret.',
    fits: (grant) => grant.client !== undefined,
    change: () => withCredentials({ client_id: madeUp() }),
    account: clientName,
    defects: invalidClient,
  }),
  tokenError({
    when: 'missing_client_authentication',
    title: 'Missing client authentication is answered as documented',
    described: 'error for missing client authentication',
    why: 'The documentation says that credentials are needed, so a request without them must bring nothing.',
    mistake: 'The endpoint authenticates a client if it can, and goes on if it cannot.',
    fix: 'Refuse a confidential client that does not authenticate, as documented.',
    fits: authenticates,
    change: () => unauthenticated,
    account: clientName,
    defects: {
      ...invalidClient,
      'unauthenticated-client-credentials': acceptance(isOfType('client_credentials')),
      'unauthenticated-code-redemption': acceptance(isOfType('authorization_code')),
      'unauthenticated-password-grant': acceptance(isOfType('password')),
      'unauthenticated-refresh': acceptance(isOfType('refresh_token')),
    },
  }),
  tokenError({
    when: 'missing_parameter',
    title: 'A request without a parameter that it needs is answered as documented',
    described: 'error for a missing parameter',
    why: 'A developer who forgot a parameter must hear of it, rather than get a token by chance.',
    mistake: 'The parameter became optional, or has a default, and the documentation still asks for it.',
    fix: 'Refuse the request as documented, or document the parameter as optional.',
    fits: hasParameter,
    change: leavingOut,
    account: (grant, parameter) => (parameter === 'client_secret' ? clientName(grant) : undefined),
    defects: {
      ...anyError,
      'documented-parameter-optional': acceptance((grant, parameter) => Object.hasOwn(grant.parameters, parameter)),
      'unauthenticated-client-credentials': acceptance(lacking('client_secret', isOfType('client_credentials'))),
      'unauthenticated-code-redemption': acceptance(lacking('client_secret', isOfType('authorization_code'))),
      'code-redeemable-without-client-id': acceptance(lacking('client_id', isOfType('authorization_code'))),
      'redirect-uri-omission-accepted': acceptance(lacking('redirect_uri')),
      'redirect-uri-not-compared': acceptance(lacking('redirect_uri')),
      'verifier-optional': acceptance(lacking('code_verifier')),
    },
  }),
  tokenError({
    when: 'unsupported_grant_type',
    title: 'An unknown grant type is answered as documented',
    described: 'error for an unknown grant type',
    why: 'A client library probes for grant types, and takes the answer for a list of what there is.',
    mistake: 'A grant type that is not known falls through to the default one.',
    fix: 'Answer a grant type that is not known as documented.',
    fits: () => true,
    change: () => having('grant_type', 'urn:oauth2spec:unknown'),
    defects: {
      ...anyError,
      'error-code-of-its-own': code,
      'error-code-quoted': code,
      'unsupported-grant-type-called-invalid-request': code,
    },
  }),
  tokenError({
    when: 'invalid_scope',
    title: 'An unknown scope is answered as documented',
    described: 'error for an unknown scope',
    why: 'A token with less scope than was asked for fails later, and far from the cause.',
    mistake: 'Scope values that are not known are dropped without a word.',
    fix: 'Refuse a scope that is not known, as documented.',
    fits: (grant) => grant.grant_type !== 'authorization_code',
    change: () => having('scope', madeUp()),
    defects: {
      ...anyError,
      'invalid-scope-called-invalid-request': code,
      'unknown-scope-granted': acceptance((grant) => grant.grant_type !== 'refresh_token'),
    },
  }),
  tokenError({
    when: 'wrong_password',
    title: 'A wrong password is answered as documented',
    described: 'error for a wrong password',
    why: 'The client has to tell its user that the password is wrong, and not that the server is down.',
    mistake: 'The login page answers in place of the token endpoint.',
    fix: 'Answer wrong resource owner credentials as documented.',
    fits: isOfType('password'),
    change: () => having('password', madeUp()),
    account: (grant) => grant.resourceOwner?.name,
    defects: { ...invalidGrant, 'password-unverified': acceptance() },
  }),
  tokenError({
    when: 'invalid_code',
    title: 'An unknown authorization code is answered as documented',
    described: 'error for an unknown authorization code',
    why: 'A user who reloads the redirect page sends an old code; the client must know to start again.',
    mistake: 'The lookup of a code that is not there ends in a 500.',
    fix: 'Answer a code that is not known as documented.',
    fits: isOfType('authorization_code'),
    change: () => having('code', madeUp()),
    defects: { ...invalidGrant, 'unknown-code-crashes': status(500) },
  }),
  tokenError({
    when: 'wrong_code_verifier',
    title: 'A wrong code_verifier is answered as documented',
    described: 'error for a wrong code_verifier',
    why: 'The verifier is what the documentation protects the code with.',
    mistake: 'The verifier has to be there, and is compared with nothing.',
    fix: 'Compare the hash of code_verifier with code_challenge, and answer as documented.',
    fits: (grant) => grant.authorizationRequest.code_challenge_method !== undefined,
    // Two of them: RFC 7636 section 4.1 asks for 43 characters at least.
    change: () => having('code_verifier', `${madeUp()}${madeUp()}`),
    defects: {
      ...invalidGrant,
      'code-verifier-not-compared': acceptance(),
      'wrong-verifier-called-invalid-request': code,
    },
  }),
  tokenError({
    when: 'invalid_refresh_token',
    title: 'An unknown refresh token is answered as documented',
    described: 'error for an unknown refresh token',
    why: 'This answer tells a client to send its user through the authorization again.',
    mistake: 'The lookup of a token that is not there ends in a 500, and the client tries again for ever.',
    fix: 'Answer a refresh token that is not known as documented.',
    fits: isOfType('refresh_token'),
    change: () => having('refresh_token', madeUp()),
    defects: { ...invalidGrant, 'unknown-refresh-token-crashes': status(500) },
  }),
  resourceError({
    when: 'missing_access_token',
    title: 'A request for the resource without a token is answered as documented',
    described: 'error for a missing access token',
    why: 'Client code tells from this answer that it has to get a token first.',
    mistake: 'A gateway in front of the API answers in its own way.',
    fix: 'Answer a request without a token as documented, wherever it is refused.',
    token: () => undefined,
    defects: { 'missing-token-403': status(403) },
  }),
  resourceError({
    when: 'invalid_access_token',
    title: 'A request for the resource with an unknown token is answered as documented',
    described: 'error for an unknown access token',
    why: 'Client code tells from this answer that it has to get another token.',
    mistake: 'A token that cannot be read is answered like an error of the server.',
    fix: 'Answer a token that is not valid as documented, whatever is wrong with it.',
    token: madeUp,
    defects: {
      'unknown-token-accepted': () => true,
      'unknown-token-403': status(403),
      'login-page-for-unknown-token': (promised) => status(302)(promised) || code(promised),
      'refusal-without-reason': code,
    },
  }),
]
