/**
 * OAuth 2.1 section 3.2.3: Token Endpoint Response, and section C.3 on its JSON.
 *
 * @module
 */
import type { Answer } from '../../engine/answer.ts'
import { stringMember } from '../../engine/answer.ts'
import { check, type Need } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { tokenEndpoint } from '../../engine/selector.ts'
import { oauth21 } from '../profile.ts'
import { anyResponse, provokeSuccess, successfulResponse } from '../token-response.ts'

/** Whether the documented request of a grant asks for a scope, or the first one of a refresh did. */
const asksForScope = ({ parameters, authorizationRequest, from }: Grant): boolean =>
  parameters.scope !== undefined ||
  authorizationRequest.parameters?.scope !== undefined ||
  (from ? asksForScope(from) : false)

const someScope: Need = {
  reason: 'the descriptor documents no request for a scope',
  met: ({ grants }) => grants.some(asksForScope),
}

const nullMembers = ({ members }: Answer): string[] =>
  Object.entries(members).flatMap(([name, value]) => (value === null ? [name] : []))

export const oauth21TokenResponseChecks = [
  check({
    id: 'oauth-v2-1/3.2.3/scope-always',
    title: 'A token response names the scope, also where it is the one that was asked for',
    requirements: ['OAUTH21-3.2.3-scope-always'],
    needs: [oauth21, tokenEndpoint, someScope],
    observes: successfulResponse,
    provoke: async (session) => {
      const grant = session.subject.grants.find(asksForScope)
      if (grant) await session.control(grant)
    },
    why: 'A client that is not told has to guess whether it was given what it asked for.',
    mistake: 'scope is only returned where it differs, which OAuth 2.0 asked for.',
    fix: 'Return scope in every token response.',
    judge: (answer, { expect, subject }) => {
      const grant = subject.grants.find(({ name }) => name === answer.exchange.grant)
      if (!grant || !asksForScope(grant)) return
      expect(answer).toSatisfy(stringMember(answer, 'scope') !== undefined, {
        message: 'scope is missing',
        expected: 'the scope of the access token',
        actual: 'no scope',
        at: 'member scope',
      })
    },
    caughtBy: ['scope-not-returned', 'unknown-scope-dropped-without-a-word', 'unknown-scope-dropped-silently'],
  }),
  check({
    id: 'oauth-v2-1/C.3/no-null-members',
    title: 'What has no value is left out of a JSON response, and is not null',
    requirements: ['OAUTH21-C.3-no-null-members'],
    needs: [oauth21, tokenEndpoint],
    observes: anyResponse,
    provoke: provokeSuccess,
    why: 'A client that looks whether the member is there takes null for a token.',
    mistake: 'The response is serialised from an object that has a field for everything.',
    fix: 'Leave members without a value out when the response is serialised.',
    judge: (answer, { expect }) => {
      const names = nullMembers(answer)
      expect(answer).toSatisfy(names.length === 0, {
        message: `${names.join(' and ')} is null`,
        expected: 'no such member',
        actual: 'null',
        at: `member ${names[0]}`,
      })
    },
    caughtBy: ['absent-refresh-token-as-null'],
  }),
]
