/**
 * RFC 10017 sections 7.2 and 7.3: the implicit grant and the password grant.
 *
 * @module
 */
import { issuedParameters, outcomeInWords } from '../../engine/authorization-assertion.ts'
import { by, check, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { having, tokenRequestOf, unauthenticated } from '../../engine/token-request.ts'
import { codeGrantsOf, eachApp } from '../app-client.ts'
import { seen } from '../authorization-response.ts'
import { errorDefects } from '../error-defects.ts'

const oneApp: Selector<{ grant: Grant }> = {
  reason: eachApp('browser').reason,
  select: (subject) => eachApp('browser').select(subject).slice(0, 1),
}

/** A password request of each application in a browser, for the first resource owner. */
const passwordGrants: Selector<{ grant: Grant }> = {
  reason: 'the descriptor has no application in a browser (application_type: browser) beside a resource owner',
  select: (subject) =>
    codeGrantsOf('browser', subject).flatMap((grant) => {
      const [resourceOwner] = subject.owners
      if (!resourceOwner || !grant.client) return []
      const { documented: _, ...rest } = grant
      // What else a password request has to have is as the documentation of another client's says.
      const { parameters = {}, parametersIn = grant.parametersIn } =
        subject.grants.find(({ grant_type }) => grant_type === 'password') ?? {}
      const name = `password:${grant.client.name}`
      return [{ grant: { ...rest, name, grant_type: 'password', resourceOwner, parameters, parametersIn } }]
    }),
}

export const discouragedPatternChecks = [
  check({
    id: 'rfc10017/7.2/no-front-channel-tokens',
    title: 'An application in a browser gets no access token in an authorization response',
    requirements: ['RFC10017-7.2-no-front-channel-tokens'],
    each: by(oneApp, 'response_type', ['token', 'id_token token', 'code token']),
    requests: 1,
    why: 'A token in an address stays in the history, and is handed to every script of the page.',
    mistake: 'The implicit grant is kept on for applications that were written before CORS.',
    fix: 'Issue access tokens at the token endpoint only.',
    probe: async ({ session, grant, response_type, expect }) => {
      await session.control(grant)
      const changes = [having('response_type', response_type), having('nonce', 'n-0S6_WzA2Mj')]
      const purpose = `response_type=${response_type}`
      const outcome = seen(await session.requestAuthorization(grant, { changes, purpose }))
      expect(outcome).toSatisfy(!issuedParameters(outcome).includes('access_token'), {
        message: 'an access token came in the authorization response',
        expected: 'no access token',
        actual: outcomeInWords(outcome),
        at: 'url',
      })
    },
    caughtBy: ['implicit-without-registered-uri', 'token-in-authorization-response'],
  }),
  check({
    id: 'rfc10017/7.3/no-password-grant',
    title: 'An application in a browser cannot use the password grant',
    requirements: ['RFC10017-7.3-no-password-grant'],
    each: passwordGrants,
    requests: 1,
    why: 'A page that takes passwords for another site is what phishing looks like, and a script in it reads them.',
    mistake: 'The password grant is on for every client.',
    fix: 'Refuse the password grant to clients in a browser, or altogether.',
    probe: async ({ session, subject, grant, expect }) => {
      const url = subject.provider.descriptor.server?.token_endpoint ?? ''
      const answer = await session.submit(unauthenticated(tokenRequestOf(grant, url)), 'a password request')
      expect(answer).toBeOAuthError('unsupported_grant_type', 'unauthorized_client')
    },
    caughtBy: [
      ...errorDefects(),
      'any-client-may-use-any-grant',
      'form-refused-for-password',
      'password-grant-offered',
      'secret-required-in-browser',
      'unauthorized-client-called-invalid-grant',
    ],
  }),
]
