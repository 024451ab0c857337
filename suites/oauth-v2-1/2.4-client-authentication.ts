/**
 * OAuth 2.1 section 2.4: Client Authentication.
 *
 * @module
 */
import { isSuccess } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check, oneGrant } from '../../engine/check.ts'
import { type Change, withCredentials } from '../../engine/token-request.ts'
import { errorDefects } from '../error-defects.ts'
import { named } from '../metadata-document.ts'
import { oauth21 } from '../profile.ts'

/** With an assertion for somebody. */
const addressedTo =
  (audience: string): Change =>
  (request) => {
    const { assertion } = request.credentials ?? {}
    return assertion ? withCredentials({ assertion: { ...assertion, audience } })(request) : request
  }

const otherServer = 'https://as.attacker.example'

export const oauth21ClientAuthenticationChecks = [
  check({
    id: 'oauth-v2-1/2.4/jwt-client-auth-audience',
    title: 'A client’s assertion authenticates where it names the issuer as its audience, and not another server',
    requirements: ['OAUTH21-2.4-jwt-client-auth-audience'],
    needs: [oauth21, named('issuer')],
    each: oneGrant(
      'the descriptor documents no grant of a client that authenticates by private_key_jwt',
      ({ authentication }) => authentication === 'private_key_jwt',
    ),
    requests: 4,
    failsAuthentication: true,
    why: 'A server that a client trusts too could use the assertion that it was sent in the client’s name elsewhere.',
    mistake: 'The signature and the expiry of the assertion are verified, and its audience is not looked at.',
    fix: 'Refuse an assertion whose aud is not the issuer identifier, with invalid_client.',
    probe: async ({ session, grant, subject, expect }) => {
      const { issuer = '', token_endpoint = '' } = subject.provider.descriptor.server ?? {}
      const request = await session.prepare(grant)
      const own = await session.submit(addressedTo(issuer)(request), 'aud: the issuer')
      if (!isSuccess(own)) {
        const again = addressedTo(token_endpoint)(await session.prepare(grant))
        const atEndpoint = await session.submit(again, 'aud: the token endpoint')
        expect(own).toSatisfy(!isSuccess(atEndpoint), {
          message: 'an assertion for the issuer is refused, and one for the token endpoint is not',
          expected: 'a token response',
          actual: inWords(own),
          at: 'status',
        })
      }
      await session.control(grant)
      session.failsToAuthenticate(grant.client?.name ?? grant.name)
      const foreign = await session.request(grant, 'aud: another server', addressedTo(otherServer))
      expect(foreign).toBeOAuthError('invalid_client')
    },
    caughtBy: [...errorDefects('invalid_client'), 'assertion-audience-unchecked', 'issuer-refused-as-audience'],
  }),
]
