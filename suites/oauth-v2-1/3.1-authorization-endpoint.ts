/**
 * OAuth 2.1 section 3.1: Authorization Endpoint.
 *
 * @module
 */
import { outcomeInWords, responseParameter } from '../../engine/authorization-assertion.ts'
import { check, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { oneCodeGrant } from '../../engine/selector.ts'
import { having, repeating } from '../../engine/token-request.ts'
import { seen } from '../authorization-response.ts'
import { oauth21 } from '../profile.ts'
import { judgeRepeatedInAuthorization, repeatableInAuthorization } from '../repeated-parameter.ts'

/** A parameter of RFC 8707, which may come several times. */
const resource = 'resource'

const each: Selector<{ grant: Grant; parameter: string }> = {
  reason: oneCodeGrant.reason,
  select: (subject) => [
    ...repeatableInAuthorization.select(subject),
    ...oneCodeGrant.select(subject).map(({ grant }) => ({ grant, parameter: resource })),
  ],
}

export const oauth21AuthorizationEndpointChecks = [
  check({
    id: 'oauth-v2-1/3.1/repeated-param',
    title: 'An authorization request that repeats a parameter is refused, unless the parameter may be repeated',
    requirements: ['OAUTH21-3.1-repeated-param'],
    needs: [oauth21],
    each,
    requests: 2,
    why: 'Two components that pick different values disagree on what was asked; an extension knows what it means.',
    mistake: 'A framework keeps one value of a query without a word, or refuses every repetition alike.',
    fix: 'Refuse repeated parameters with invalid_request, those apart whose definition lets them come several times.',
    probe: async ({ session, grant, parameter, subject, expect }) => {
      if (parameter !== resource) return judgeRepeatedInAuthorization(session, expect, grant, parameter)
      await session.control(grant)
      const { server, resource: protectedResource } = subject.provider.descriptor
      const value = protectedResource?.url ?? server?.issuer ?? server?.authorization_endpoint ?? ''
      const once = having(resource, value)
      const twice = [once, repeating(resource)]
      const outcome = seen(await session.requestAuthorization(grant, { changes: twice, purpose: 'resource twice' }))
      const isRefused = responseParameter(outcome, 'error') === 'invalid_request'
      const alone = isRefused
        ? await session.requestAuthorization(grant, { changes: [once], purpose: 'resource once' })
        : outcome
      expect(outcome).toSatisfy(!isRefused || responseParameter(seen(alone), 'error') === 'invalid_request', {
        message: 'resource is refused because it comes twice',
        expected: outcomeInWords(alone),
        actual: outcomeInWords(outcome),
        at: 'url',
      })
    },
    caughtBy: ['repeated-authorization-parameter-accepted', 'repeated-resource-refused'],
  }),
]
