/**
 * What observations of the protected resource look at, and how such answers are provoked where a run has none.
 *
 * @module
 */
import { type Answer, answerOf, isSuccess, stringMember } from '../engine/answer.ts'
import { type Challenge, challengesOf, isScheme, parameterValues } from '../engine/challenge.ts'
import type { Voices } from '../engine/check.ts'
import { type Exchange, headerValues } from '../engine/exchange.ts'
import { madeUp } from '../engine/made-up.ts'
import { bearer, type Session } from '../engine/session.ts'
import { judgeWithoutTls } from './without-tls.ts'

/** The Bearer challenges of an answer. */
export const bearerChallenges = (answer: Answer): Challenge[] =>
  challengesOf(answer.response.headers).filter((challenge) => isScheme(challenge, 'Bearer'))

/** The values of an attribute, over all Bearer challenges of an answer. */
export const bearerAttribute = (answer: Answer, name: string): string[] =>
  bearerChallenges(answer).flatMap((challenge) => parameterValues(challenge, name))

const credentialsOf = (exchange: Exchange): string[] => headerValues(exchange.request.headers, 'authorization')

/**
 * Refusals of the resource with a challenge of any scheme. What credentials of another scheme are answered with is not
 * for RFC 6750 to say, and neither is a challenge by DPoP (RFC 9449 section 7.1), which a bound token may meet.
 */
export const challenge = (exchange: Exchange): Answer | undefined => {
  const answer = exchange.endpoint === 'resource' ? answerOf(exchange) : undefined
  const isBearerRequest = credentialsOf(exchange).every((value) => /^Bearer\b/i.test(value))
  const isOne = answer && challengesOf(answer.response.headers).some((offered) => !isScheme(offered, 'DPoP'))
  return answer && isBearerRequest && !isSuccess(answer) && isOne ? answer : undefined
}

/** Refusals with a Bearer challenge. */
export const bearerChallenge = (exchange: Exchange): Answer | undefined => {
  const answer = challenge(exchange)
  return answer && bearerChallenges(answer).length > 0 ? answer : undefined
}

/** Those of them to a token that could be read: it is the token that was refused, and not the request. */
export const tokenRefusal = (exchange: Exchange): Answer | undefined => {
  const answer = bearerChallenge(exchange)
  const credentials = credentialsOf(exchange)
  const isReadable = credentials.length === 1 && /^Bearer [A-Za-z0-9\-._~+/]+=*$/.test(credentials[0] ?? '')
  return answer && isReadable && [401, 403].includes(answer.status) ? answer : undefined
}

/** Asks for the resource without a token, with one that nobody issued, and with one that breaks out of a quotation. */
export const provokeChallenges = async (session: Session): Promise<void> => {
  await session.resource(undefined, 'no token')
  await session.resource(madeUp(), 'an unknown token')
  await session.resource(`${madeUp()}"${madeUp()}`, 'a token with a quotation mark')
}

/** What tells that the token itself was looked at. */
const verdictOnToken = (answer: Answer): string | undefined =>
  [...bearerAttribute(answer, 'error'), stringMember(answer, 'error')].find((error) => error === 'invalid_token')

/** Judges that the resource looks at no token that comes without TLS, with one that nobody issued. */
export const judgeResourceWithoutTls = async (session: Session, expect: Voices['expect']): Promise<void> => {
  const { method = 'GET', url = '' } = session.subject.provider.descriptor.resource ?? {}
  await judgeWithoutTls(session, 'resource', { method, url, headers: [bearer(madeUp())] }, verdictOnToken, expect)
}
