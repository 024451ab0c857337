/**
 * RFC 6749 section 10.1: Client Authentication.
 *
 * @module
 */
import { stringMember } from '../../engine/answer.ts'
import { check } from '../../engine/check.ts'
import { undecided } from '../../engine/verdict.ts'
import { nativeClient, registration, secretAuthenticates } from '../registration.ts'

export const publicClientChecks = [
  check({
    id: 'rfc6749/10.1/no-secret-for-public',
    title: 'A native application that is registered is issued no secret to authenticate with',
    requirements: ['RFC6749-10.1-no-secret-for-public'],
    needs: [registration],
    requests: 4,
    failsAuthentication: true,
    why: 'A secret that comes with every copy of an application is known to everybody, and proves nothing.',
    mistake: 'Every client that is registered is issued a secret, and whoever sends it counts as authenticated.',
    fix: 'Issue no client_secret for token_endpoint_auth_method none, and let PKCE protect the codes of such clients.',
    probe: ({ session, expect }) =>
      session.register(nativeClient, 'a native application is registered', async (client) => {
        const { answer, client_secret } = client
        const isPublic = stringMember(answer, 'token_endpoint_auth_method') === 'none'
        const isNative = stringMember(answer, 'application_type') === 'native'
        // RFC 7591 section 3.2.1 lets a server register another kind of client than the one that was asked for.
        if (client_secret !== undefined && !isPublic && !isNative) {
          const message = 'the server registered a confidential client in place of the public one that was asked for'
          throw undecided('precondition', message, answer.exchange.id)
        }
        // A secret can be there for something else, such as the verification of ID Tokens.
        const used = client_secret === undefined ? undefined : await secretAuthenticates(session, client)
        expect(used?.answer ?? answer).toSatisfy(!used?.authenticates, {
          message: 'a native application was issued a secret that authenticates it',
          expected: 'no client_secret',
          actual: 'client_secret in the registration response, and accepted at the token endpoint',
          at: 'member client_secret',
        })
      }),
    caughtBy: ['secret-for-every-client'],
  }),
]
