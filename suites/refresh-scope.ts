/**
 * Refresh with more scope than was granted.
 *
 * @module
 */
import { type Answer, isSuccess, stringMember } from '../engine/answer.ts'
import type { Judge } from '../engine/assertion.ts'
import type { Selector } from '../engine/check.ts'
import type { Grant } from '../engine/grant.ts'
import { grantsOfType } from '../engine/selector.ts'
import type { Session } from '../engine/session.ts'
import { having } from '../engine/token-request.ts'
import { undecided } from '../engine/verdict.ts'

/** The scope that the first grant asks for. */
export const grantedScope = (grant: Grant): string[] => {
  const scope = grant.from?.authorizationRequest.parameters?.scope ?? grant.from?.parameters.scope
  return scope?.split(' ') ?? []
}

/** The scope of a token, as its response names it; without that nothing can be seen of it. */
export const namedScope = (answer: Answer): string => {
  const scope = stringMember(answer, 'scope')
  if (scope !== undefined) return scope
  throw undecided('precondition', 'the token response names no scope', answer.exchange.id)
}

/** Refresh grants that were given a scope, beside a scope that was not given. */
export const broaderScope: Selector<{ grant: Grant; scope: string }> = {
  reason: 'the descriptor documents no refresh_token grant that was given a scope, beside a scope that was not given',
  select: (subject) =>
    grantsOfType('refresh_token')
      .select(subject)
      .flatMap(({ grant }) => {
        const granted = grantedScope(grant)
        const other = subject.provider.descriptor.server?.scopes_supported?.find((scope) => !granted.includes(scope))
        return granted.length > 0 && other !== undefined ? [{ grant, scope: other }] : []
      }),
}

/** Judges that a refresh does not bring a scope that was not granted. */
export const judgeScopeKept = async (session: Session, expect: Judge, grant: Grant, scope: string): Promise<void> => {
  const broader = having('scope', [...grantedScope(grant), scope].join(' '))
  const answer = await session.request(grant, 'a refresh with more scope', broader)
  if (!isSuccess(answer)) return void expect(answer).toBeOAuthError('invalid_scope')
  // A server may leave out what was not granted, where it says so.
  const named = namedScope(answer)
  expect(answer).toSatisfy(!named.split(' ').includes(scope), {
    message: 'a refresh brought scope that was not granted',
    expected: `invalid_scope, or a scope without ${scope}`,
    actual: named,
    at: 'member scope',
  })
}
