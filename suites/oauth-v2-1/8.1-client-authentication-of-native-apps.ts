/**
 * OAuth 2.1 section 8.1: Client Authentication of Native Apps.
 *
 * @module
 */
import { stringMember } from '../../engine/answer.ts'
import { check } from '../../engine/check.ts'
import { mayUse } from '../../engine/grant.ts'
import { having, tokenRequestOf, unauthenticated } from '../../engine/token-request.ts'
import { eachApp, redemptionDefects } from '../app-client.ts'
import { oauth21 } from '../profile.ts'
import { refreshAfter } from '../refresh-rotation.ts'
import { judgeRedeemedWithoutSecret } from '../static-secret.ts'

export const oauth21NativeAuthenticationChecks = [
  check({
    id: 'oauth-v2-1/8.1/no-shared-secret',
    title: 'A native app redeems its code, and refreshes, without a secret',
    requirements: ['OAUTH21-8.1-no-shared-secret'],
    needs: [oauth21],
    each: eachApp('native'),
    requests: 3,
    why: 'A secret in every copy of an app keeps nobody out, and cannot be changed once it is known.',
    mistake: 'Every client is made with a secret, and has to send it.',
    fix: 'Ask public native apps for client_id and code_verifier, and for no secret.',
    probe: async ({ session, grant, subject, expect }) => {
      const answer = await judgeRedeemedWithoutSecret(session, expect, grant)
      const token = stringMember(answer, 'refresh_token')
      if (token === undefined || !grant.client || !mayUse(grant.client, 'refresh_token')) return
      const endpoint = subject.provider.descriptor.server?.token_endpoint ?? ''
      const request = unauthenticated(having('refresh_token', token)(tokenRequestOf(refreshAfter(grant), endpoint)))
      expect(await session.submit(request, 'client_id and refresh_token, and no secret')).toBeTokenResponse()
    },
    caughtBy: [...redemptionDefects, 'secret-required-of-native-apps', 'form-refused-for-refresh-token'],
  }),
]
