/**
 * RFC 9700 section 4.10.2: Audience-Restricted Access Tokens.
 *
 * @module
 */
import { isSuccess, stringMember } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { having } from '../../engine/token-request.ts'
import { grantForResource, openingToken } from '../bearer-token.ts'
import { errorDefects } from '../error-defects.ts'
import { resourceIndicators } from '../resource-indicator.ts'

const unknown = 'https://unknown.oauth2spec.example/'

export const audienceRestrictedChecks = [
  check({
    id: 'rfc9700/4.10.2/unknown-resource',
    title: 'A token for a resource server that nobody knows is refused, or opens no other one',
    requirements: ['RFC9700-4.10.2-unknown-resource-refused'],
    needs: [resourceIndicators],
    each: grantForResource,
    requests: 4,
    why: 'A client that was told a wrong address sends the token there, and whoever runs that place can use it.',
    mistake: 'A resource that is not known is ignored, and the token is one for the usual resource server.',
    fix: 'Answer a resource that you do not know with invalid_target.',
    probe: async ({ session, grant, expect }) => {
      await openingToken(session)
      const answer = await session.request(grant, 'a resource that nobody knows', having('resource', unknown))
      const token = stringMember(answer, 'access_token')
      if (token === undefined || !isSuccess(answer)) return void expect(answer).toBeOAuthError('invalid_target')
      const used = await session.resource(token, 'the token for the unknown resource')
      expect(used).toSatisfy(!isSuccess(used), {
        message: 'a token that was asked for another resource server opened this one',
        expected: 'invalid_target, or a token that opens nothing here',
        actual: inWords(used),
        at: 'status',
      })
    },
    caughtBy: [
      ...errorDefects('invalid_target'),
      'unknown-resource-ignored',
      'unknown-resource-called-invalid-request',
    ],
  }),
]
