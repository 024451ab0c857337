import { check } from '../../engine/check.ts'
import { judgeRefusal } from '../authorization-response.ts'
import { listOf } from '../metadata-document.ts'
import { judgePlainRefused, onePkceGrant, withoutMethod } from '../pkce.ts'
import { oauth21 } from '../profile.ts'

export const oauth21AuthorizationRequestChecks = [
  check({
    id: 'oauth-v2-1/4.1.1/method-required',
    title: 'A code_challenge without code_challenge_method brings no code that can be redeemed',
    requirements: ['OAUTH21-4.1.1-method-required'],
    needs: [oauth21],
    each: onePkceGrant,
    requests: 4,
    why: 'A method that the server makes up is either plain, which is forbidden, or one that the client never named.',
    mistake: 'The default of RFC 7636, plain, is kept, or S256 is taken for granted as the only method there is.',
    fix: 'Refuse a code_challenge without code_challenge_method with invalid_request.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const { refusal, plain, hashed } = await withoutMethod(session, grant)
      if (refusal) return void judgeRefusal(expect, refusal, 'invalid_request')
      expect(plain).toIssueNoToken()
      expect(hashed).toIssueNoToken()
    },
    caughtBy: ['missing-method-taken-for-s256', 'plain-accepted-unlisted', 'challenge-method-error-of-its-own'],
  }),
  check({
    id: 'oauth-v2-1/7.5.2/plain-forbidden',
    title: 'The plain method is neither accepted nor listed',
    requirements: ['OAUTH21-7.5.2-plain-forbidden'],
    needs: [oauth21],
    each: onePkceGrant,
    requests: 1,
    why: 'A plain challenge is the verifier itself: whoever reads the authorization request can redeem the code.',
    mistake: 'plain is on by default in the library, and nobody ever needed it.',
    fix: 'Support S256 alone, and leave plain out of code_challenge_methods_supported.',
    probe: async ({ session, grant, subject, expect }) => {
      await judgePlainRefused(session, expect, grant)
      if (subject.provider.descriptor.metadata_url === undefined) return
      const document = await session.metadata()
      expect(document).toSatisfy(!listOf(document, 'code_challenge_methods_supported').includes('plain'), {
        message: 'the metadata list plain',
        expected: 'code_challenge_methods_supported without plain',
        actual: 'plain',
        at: 'member code_challenge_methods_supported',
      })
    },
    caughtBy: ['plain-accepted-unlisted', 'plain-listed-in-vain'],
  }),
]
