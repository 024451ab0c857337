/**
 * Words for checks that register clients (RFC 7591), where the descriptor gives leave to.
 *
 * @module
 */
import { type Answer, isSuccess, stringMember } from '../engine/answer.ts'
import { codeVerifier } from '../engine/authorization-request.ts'
import type { Need } from '../engine/check.ts'
import type { Client, Grant } from '../engine/grant.ts'
import { madeUp } from '../engine/made-up.ts'
import type { Session } from '../engine/session.ts'
import type { RegisteredClient, RegistrationMetadata } from '../engine/session-registration.ts'
import { asClient, having, tokenRequestOf, withCredentials } from '../engine/token-request.ts'

/** Clients that one check registers at the most. */
const mostRegistrations = 5

/** That clients can be registered, and that enough of them may be. */
export const registration: Need = {
  reason: `the descriptor does not let clients be registered (server.registration_endpoint, and limits.registrations of ${mostRegistrations} or more)`,
  met: ({ provider }) =>
    provider.descriptor.server?.registration_endpoint !== undefined &&
    (provider.descriptor.limits?.registrations ?? 0) >= mostRegistrations,
}

/** That anybody can register a client, so that the server knows nothing of who did. */
export const openRegistration: Need = {
  reason: 'clients are registered by those who have an initial access token (registration.initial_access_token)',
  met: ({ provider }) => provider.descriptor.registration?.initial_access_token === undefined,
}

/** A redirection URI that nobody is at. */
const redirectUri = 'https://client.oauth2spec.example/callback'

const authorizationCode = { grant_types: ['authorization_code'], response_types: ['code'] } as const

/** A confidential client on a server of somebody's own. */
export const webClient: RegistrationMetadata = {
  client_name: 'oauth2spec',
  redirect_uris: [redirectUri],
  token_endpoint_auth_method: 'client_secret_basic',
  ...authorizationCode,
}

/** A public client of a browser. */
export const publicClient: RegistrationMetadata = { ...webClient, token_endpoint_auth_method: 'none' }

/** A client that is installed on people's devices. */
export const nativeClient: RegistrationMetadata = {
  ...publicClient,
  application_type: 'native',
  redirect_uris: ['http://127.0.0.1:49152/callback'],
}

/** A registered client, as one of the descriptor would be. */
const clientOf = ({ client_id, client_secret }: RegisteredClient): Client => ({
  name: client_id,
  client_id,
  ...(client_secret === undefined ? {} : { client_secret }),
  token_endpoint_auth_method: client_secret === undefined ? 'none' : 'client_secret_basic',
  methodStated: false,
  redirect_uris: [redirectUri],
  grant_types: ['authorization_code'],
  scope: undefined,
})

/**
 * An authorization_code grant of a registered client, with PKCE.
 *
 * @param documented a grant that is documented, for what its authorization request has besides
 */
export const grantOf = (client: RegisteredClient, documented?: Grant): Grant => ({
  name: 'authorization_code of a registered client',
  grant_type: 'authorization_code',
  client: clientOf(client),
  authentication: clientOf(client).token_endpoint_auth_method,
  parametersIn: 'form',
  parameters: {},
  authorizationRequest: { ...documented?.authorizationRequest, code_challenge_method: 'S256' },
  offersRefreshToken: false,
})

const registeredUri = ({ answer }: RegisteredClient): string | undefined => {
  const { redirect_uris } = answer.members
  const [first] = Array.isArray(redirect_uris) ? redirect_uris : []
  return typeof first === 'string' ? first : undefined
}

/** Whether the answer to a code that nobody issued says that the client was authenticated. */
const isAuthenticated = (answer: Answer): boolean =>
  !isSuccess(answer) && answer.status < 500 && stringMember(answer, 'error') === 'invalid_grant'

/**
 * Whether the secret of a registered client authenticates it: with it the client is told that the code is not valid,
 * and with another one that it is not who it says.
 */
export const secretAuthenticates = async (
  session: Session,
  registered: RegisteredClient,
): Promise<{ readonly answer: Answer; readonly authenticates: boolean }> => {
  const grant = grantOf(registered)
  const documented = tokenRequestOf(grant, session.subject.provider.descriptor.server?.token_endpoint ?? '')
  const method = stringMember(registered.answer, 'token_endpoint_auth_method')
  const known = method === 'client_secret_post' ? method : 'client_secret_basic'
  const request = [
    asClient(clientOf(registered), known),
    having('code', madeUp()),
    having('redirect_uri', registeredUri(registered) ?? redirectUri),
    having('code_verifier', codeVerifier()),
  ].reduce((changed, change) => change(changed), documented)
  const answer = await session.submit(request, 'its secret')
  if (!isAuthenticated(answer)) return { answer, authenticates: false }
  session.failsToAuthenticate(registered.client_id)
  const wrong = await session.submit(withCredentials({ client_secret: madeUp() })(request), 'another secret')
  return { answer, authenticates: stringMember(wrong, 'error') === 'invalid_client' }
}
