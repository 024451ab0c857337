/**
 * The descriptor's resource, asked for as the documentation says: with a token in its Authorization header.
 *
 * @module
 */
import type { Answer } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import type { Selector } from '../../engine/check.ts'
import type { Header } from '../../engine/exchange.ts'
import type { Subject } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { opensResource as reachesResource } from '../../engine/selector.ts'
import type { Role, Session } from '../../engine/session.ts'
import { undecided } from '../../engine/verdict.ts'
import { type Described, describedGrants } from './documented.ts'

const isServed = (answer: Answer): boolean => answer.status >= 200 && answer.status < 300

const directTokens = ({ provider }: Subject) => provider.descriptor.documented?.direct_access_tokens ?? {}

const issuingGrants = (subject: Subject): Described[] =>
  describedGrants(subject).filter((grant) => grant.grant_type !== 'refresh_token' && reachesResource(grant, subject))

/** Every documented way to an access token for the resource: the grants, and the tokens issued by hand. */
export const tokens = (subject: Subject): string[] => [
  ...issuingGrants(subject).map((grant) => grant.name),
  ...Object.keys(directTokens(subject)),
]

/** Each token issued by hand. */
export const eachDirectToken: Selector<{ token: string }> = {
  reason: 'the descriptor documents no access token that is issued by hand',
  select: (subject) => Object.keys(directTokens(subject)).map((token) => ({ token })),
}

/**
 * An access token by its name: a fresh one of a grant, or one that was issued by hand.
 *
 * @throws Undecided where the grant issues none
 */
export const tokenNamed = async (session: Session, name: string): Promise<string> => {
  const direct = directTokens(session.subject)
  const grant = issuingGrants(session.subject).find((candidate) => candidate.name === name)
  if (grant) return (await session.obtain(grant)).access_token
  const token = Object.hasOwn(direct, name) ? direct[name]?.access_token : undefined
  if (token !== undefined) return token
  throw undecided('precondition', `nothing brings an access token named ${name}`)
}

/** Whether anything brings an access token for the resource. */
export const bringsToken = {
  reason: 'the descriptor documents neither a grant nor an access token issued by hand',
  met: (subject: Subject) => tokens(subject).length > 0,
}

/** The Authorization header as the documentation has it; Bearer where it says nothing. */
const authorization = ({ provider }: Subject, token: string): Header => {
  const scheme = provider.descriptor.documented?.headers?.authorization?.scheme ?? 'Bearer'
  return ['Authorization', `${scheme} ${token}`]
}

/** Asks for the resource with an access token, or with none. */
export const askResource = (
  session: Session,
  token: string | undefined,
  purpose: string,
  role: Role = 'probe',
): Promise<Answer> => {
  const { method = 'GET', url = '' } = session.subject.provider.descriptor.resource ?? {}
  const headers = token === undefined ? [] : [authorization(session.subject, token)]
  return session.send('resource', { method, url, headers }, purpose, role)
}

/** The documented status of the resource; any 2xx where there is none. */
export const documentedStatus = ({ provider }: Subject): number | undefined => provider.descriptor.resource?.status

/**
 * Shows, once in a run, that the resource is not served with a token that nobody issued, as otherwise one that opens it
 * proves nothing.
 *
 * @throws Undecided where it is
 */
export const needsToken = async (session: Session): Promise<void> => {
  const answer = await session.once('the documented resource, with a made-up token', () =>
    askResource(session, madeUp(), 'with a token that nobody issued', 'control'),
  )
  if (!isServed(answer)) return
  throw undecided('precondition', 'the resource is served with a made-up token too', answer.exchange.id)
}

/**
 * Shows that a token opens the resource, so that a later refusal is due to what changed.
 *
 * @throws Undecided where it does not
 */
export const opensResource = async (session: Session, token: string): Promise<void> => {
  const answer = await askResource(session, token, 'with a valid token', 'control')
  if (isServed(answer)) return
  throw undecided('precondition', `the resource is not served to a valid token: ${inWords(answer)}`, answer.exchange.id)
}
