/**
 * Requests to where TLS is not spoken, of endpoints that are to be used with it only.
 *
 * @module
 */
import type { Need } from '../engine/check.ts'
import type { Exchange, WireRequest } from '../engine/exchange.ts'
import type { Session } from '../engine/session.ts'
import { isUndecided } from '../engine/verdict.ts'

type Endpoint = 'authorization' | 'revocation' | 'introspection'

/** An endpoint on https, as all but those on a developer's own machine are. */
export const secureEndpoint = (endpoint: Endpoint): Need => ({
  reason: `the ${endpoint} endpoint is not an https URL`,
  met: ({ provider }) => provider.descriptor.server?.[`${endpoint}_endpoint`]?.startsWith('https:') ?? false,
})

/** The address of an endpoint as it would be without TLS. */
export const withoutTls = (url: string): string => url.replace(/^https:/, 'http:')

/**
 * Sends a request to where TLS is not spoken. That nobody listens there is an answer too.
 * @throws Undecided where it is not known what came of it
 */
export const askWithoutTls = async (session: Session, endpoint: Endpoint, request: WireRequest): Promise<Exchange> => {
  try {
    return (await session.send(endpoint, request, 'a request without TLS')).exchange
  } catch (error) {
    const last = session.evidence.at(-1)?.exchange
    const isUnanswered = isUndecided(error) && ['unreachable', 'timeout'].includes(error.undecided)
    if (isUnanswered && last?.failure && last.request === request && last.failure.kind !== 'not_allowed') return last
    throw error
  }
}
