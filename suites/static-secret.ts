/**
 * A secret that comes with every copy of an app is none: a client that has one is treated as one that has not
 * (RFC 8252 section 8.5, RFC 10017 section 6.3.3.1).
 *
 * @module
 */
import type { Answer } from '../engine/answer.ts'
import type { Judge } from '../engine/assertion.ts'
import { withoutChallenge } from '../engine/authorization-request.ts'
import type { Selector } from '../engine/check.ts'
import type { Grant, Subject } from '../engine/grant.ts'
import type { Session } from '../engine/session.ts'
import { asClient, inForm, tokenRequestOf, unauthenticated } from '../engine/token-request.ts'
import { type AppType, codeGrantsOf } from './app-client.ts'
import { authorizationIn, judgeRefusal } from './authorization-response.ts'
import { errorDefects } from './error-defects.ts'

/** Apps that were issued a secret, with each thing that it must not bring; some only of clients that fit. */
export const eachStaticSecret = (
  type: AppType,
  lifts: { readonly [lifted: string]: (grant: Grant, subject: Subject) => boolean },
): Selector<{ grant: Grant; lifted: string }> => ({
  reason: `the descriptor has no client with application_type: ${type} that was issued a client_secret`,
  select: (subject) =>
    codeGrantsOf(type, subject)
      .filter(({ client }) => client?.client_secret !== undefined)
      .flatMap((grant) =>
        Object.entries(lifts).flatMap(([lifted, fits]) => (fits(grant, subject) ? [{ grant, lifted }] : [])),
      ),
})

/** The method that its secret is sent by. */
const methodOf = ({ client }: Grant) =>
  client?.token_endpoint_auth_method === 'client_secret_post' ? 'client_secret_post' : 'client_secret_basic'

/** Judges that an app gets its token with client_id and code_verifier, and no secret. */
export const judgeRedeemedWithoutSecret = async (session: Session, expect: Judge, grant: Grant): Promise<Answer> => {
  const authorization = await session.authorize(grant, { role: 'probe', purpose: 'a code of a native app' })
  const request = unauthenticated(session.redemption(authorization))
  const answer = await session.submit(request, 'client_id and code_verifier, and no secret')
  expect(answer).toBeTokenResponse()
  return answer
}

/** Judges that PKCE is asked of a client that authenticates by its secret. */
export const judgePkceNeeded = async (session: Session, expect: Judge, grant: Grant): Promise<void> => {
  await session.control(grant)
  const changes = [withoutChallenge]
  const outcome = await session.requestAuthorization(grant, { purpose: 'without code_challenge', changes })
  const authorization = authorizationIn(outcome)
  if (!authorization || !grant.client) return void judgeRefusal(expect, outcome)
  const request = asClient(grant.client, methodOf(grant))(session.redemption(authorization))
  expect(await session.submit(request, 'its code, with the secret and without code_verifier')).toIssueNoToken()
}

/** Judges that the client credentials grant, which is for confidential clients, is refused in spite of the secret. */
export const judgeClientCredentials = async (session: Session, expect: Judge, grant: Grant): Promise<void> => {
  await session.control(grant)
  const { client } = grant
  if (!client) return
  const asked: Grant = { ...grant, name: `client_credentials:${client.name}`, grant_type: 'client_credentials' }
  const url = session.subject.provider.descriptor.server?.token_endpoint ?? ''
  const request = asClient(client, methodOf(grant))(inForm(tokenRequestOf({ ...asked, parameters: {} }, url)))
  const answer = await session.submit(request, 'client_credentials with the secret of the app')
  expect(answer).toBeOAuthError('unauthorized_client', 'unsupported_grant_type', 'invalid_client')
}

/** Defects that lift, or mistake, an app that has a secret. */
export const staticSecretDefects: readonly string[] = [
  ...errorDefects(),
  'any-client-may-use-any-grant',
  'challenge-optional-for-public-clients',
  'client-credentials-with-static-secret',
  'form-refused-for-client-credentials',
  'static-secret-replaces-pkce',
  'unauthorized-client-called-invalid-grant',
]
