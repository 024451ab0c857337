/**
 * Requests to where TLS is not spoken, of endpoints that are to be used with it only.
 *
 * @module
 */
import { type Answer, answerOf, stringMember } from '../engine/answer.ts'
import { inWords } from '../engine/assertion.ts'
import type { Need, Voices } from '../engine/check.ts'
import type { Exchange, WireRequest } from '../engine/exchange.ts'
import type { Grant } from '../engine/grant.ts'
import { madeUp } from '../engine/made-up.ts'
import type { Session } from '../engine/session.ts'
import { type TokenRequest, tokenRequestOf, wireRequest } from '../engine/token-request.ts'
import { isUndecided, undecided } from '../engine/verdict.ts'

type Endpoint = 'authorization' | 'token' | 'revocation' | 'introspection'

/** An endpoint on https, as all but those on a developer's own machine are. */
export const secureEndpoint = (endpoint: Endpoint): Need => ({
  reason: `the ${endpoint} endpoint is not an https URL`,
  met: ({ provider }) => provider.descriptor.server?.[`${endpoint}_endpoint`]?.startsWith('https:') ?? false,
})

/** A protected resource on https. */
export const secureResource: Need = {
  reason: 'the resource of the descriptor is not an https URL',
  met: ({ provider }) => provider.descriptor.resource?.url.startsWith('https:') ?? false,
}

/** The address of an endpoint as it would be without TLS. */
export const withoutTls = (url: string): string => url.replace(/^https:/, 'http:')

/**
 * Sends a request to where TLS is not spoken. That nobody listens there is an answer too.
 * @throws Undecided where it is not known what came of it
 */
export const askWithoutTls = async (
  session: Session,
  endpoint: Endpoint | 'resource',
  request: WireRequest,
): Promise<Exchange> => {
  try {
    return (await session.send(endpoint, request, 'a request without TLS')).exchange
  } catch (error) {
    const last = session.evidence.at(-1)?.exchange
    const isUnanswered = isUndecided(error) && ['unreachable', 'timeout'].includes(error.undecided)
    if (isUnanswered && last?.failure && last.request === request && last.failure.kind !== 'not_allowed') return last
    throw error
  }
}

/**
 * Judges that a request is not processed where TLS is not spoken. The request is worth nothing to whoever reads it on
 * its way, so that the answer to it has to tell whether it was processed.
 *
 * @param secure the request as it is made over https
 * @param signOf what of an answer tells that it was the endpoint which answered, and not what stands before it
 * @throws Undecided where nothing of the answer over https tells that
 */
export const judgeWithoutTls = async (
  session: Session,
  endpoint: Endpoint | 'resource',
  secure: WireRequest,
  signOf: (answer: Answer) => string | undefined,
  expect: Voices['expect'],
): Promise<void> => {
  const exchange = await askWithoutTls(session, endpoint, { ...secure, url: withoutTls(secure.url) })
  const answer = answerOf(exchange)
  const isAnswered = answer !== undefined && (answer.status < 300 || answer.status >= 400)
  const control = isAnswered ? await session.send(endpoint, secure, 'the same with TLS', 'control') : undefined
  const sign = control && signOf(control)
  if (control && sign === undefined) {
    const message = `the endpoint cannot be told by its answer: ${inWords(control)}`
    throw undecided('precondition', message, control.exchange.id)
  }
  const isProcessed = isAnswered && answer.status === control?.status && signOf(answer) === sign
  expect({ exchange }).toSatisfy(!isProcessed, {
    message: 'the request is answered without TLS as it is with it',
    expected: 'no answer, an error of another kind, or a redirect to https',
    actual: answer ? inWords(answer) : 'no answer',
    at: 'status',
  })
}

/** A request of a client that does not exist, for a grant that does not either: worth nothing to whoever reads it. */
const worthless = (grant: Grant, url: string): TokenRequest => {
  const { credentials: _, ...request } = tokenRequestOf(grant, url)
  const method = grant.authentication === 'client_secret_post' ? 'client_secret_post' : 'client_secret_basic'
  return {
    ...request,
    parameters: [['grant_type', 'urn:oauth2spec:unknown']],
    ...(grant.client ? { credentials: { method, client_id: madeUp(), client_secret: madeUp() } } : {}),
  }
}

/** An error code that only who read the request can give: invalid_request may be about TLS itself. */
const specificError = (answer: Answer): string | undefined => {
  const error = stringMember(answer, 'error')
  return error === 'invalid_request' ? undefined : error
}

/** Judges that the token endpoint processes no request that comes without TLS. */
export const judgeTokenEndpointWithoutTls = (
  session: Session,
  grant: Grant,
  expect: Voices['expect'],
): Promise<void> => {
  const request = worthless(grant, session.subject.provider.descriptor.server?.token_endpoint ?? '')
  return judgeWithoutTls(session, 'token', wireRequest(request), specificError, expect)
}
