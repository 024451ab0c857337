/**
 * OAuth 2.1 section 3.2: Token Endpoint.
 *
 * @module
 */
import { stringMember } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check, type Selector } from '../../engine/check.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { having, repeating } from '../../engine/token-request.ts'
import { errorDefects } from '../error-defects.ts'
import { oauth21 } from '../profile.ts'
import { formGrants, judgeRepeatedInTokenRequest, repeatableInTokenRequest } from '../repeated-parameter.ts'

/** A parameter of RFC 8707, which may come several times. */
const resource = 'resource'

/** The first grant of each type. */
const ofEachType = (subject: Subject): Subject => ({
  ...subject,
  grants: subject.grants.filter(
    (grant) => subject.grants.find(({ grant_type }) => grant_type === grant.grant_type) === grant,
  ),
})

const each: Selector<{ grant: Grant; parameter: string }> = {
  reason: formGrants.reason,
  select: (subject) => [
    ...repeatableInTokenRequest.select(ofEachType(subject)),
    ...formGrants
      .select(subject)
      .slice(0, 1)
      .map(({ grant }) => ({ grant, parameter: resource })),
  ],
}

export const oauth21TokenEndpointChecks = [
  check({
    id: 'oauth-v2-1/3.2/repeated-param',
    title: 'A token request that repeats a parameter is refused, unless the parameter may be repeated',
    requirements: ['OAUTH21-3.2-repeated-param'],
    needs: [oauth21],
    each,
    requests: 4,
    why: 'Two components that pick different values disagree on what was asked; an extension knows what it means.',
    mistake: 'A form parser keeps one value without a word, or refuses every repetition alike.',
    fix: 'Refuse repeated parameters with invalid_request, those apart whose definition lets them come several times.',
    probe: async ({ session, grant, parameter, subject, expect }) => {
      if (parameter !== resource) {
        return judgeRepeatedInTokenRequest(session, expect, grant, parameter, 'the same value')
      }
      const { server, resource: protectedResource } = subject.provider.descriptor
      const once = having(resource, protectedResource?.url ?? server?.issuer ?? server?.token_endpoint ?? '')
      const twice = await session.request(grant, 'resource twice', once, repeating(resource))
      const isRefused = stringMember(twice, 'error') === 'invalid_request'
      const alone = isRefused ? await session.request(grant, 'resource once', once) : twice
      expect(twice).toSatisfy(!isRefused || stringMember(alone, 'error') === 'invalid_request', {
        message: 'resource is refused because it comes twice',
        expected: inWords(alone),
        actual: inWords(twice),
        at: 'member error',
      })
    },
    caughtBy: [...errorDefects('invalid_request'), 'repeated-parameter-accepted', 'repeated-resource-refused'],
  }),
]
