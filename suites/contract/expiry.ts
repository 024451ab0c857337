/**
 * Contract, expiry: how long the documentation says that access tokens live.
 *
 * @module
 */
import { check } from '../../engine/check.ts'
import { leeway } from '../../engine/clock.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { resource } from '../../engine/selector.ts'
import type { Session, Tokens } from '../../engine/session.ts'
import { undecided } from '../../engine/verdict.ts'
import { documentedGrants, documentedSuccess } from './documented.ts'
import { askResource, documentedStatus, needsToken, opensResource } from './documented-resource.ts'

const entryOf = (grant: Grant, { provider }: Subject) =>
  provider.descriptor.documented?.expiry?.find((entry) => entry.grant === grant.name)

const sourceOfExpiry = ({ grant }: { readonly grant: Grant }, subject: Subject) => entryOf(grant, subject)?.source

/**
 * Seconds that a token lives: what its response says, or else the documentation.
 *
 * @throws Undecided where neither does
 */
export const lifetimeOf = ({ expires_in, answer }: Tokens, grant: Grant, subject: Subject): number => {
  const seconds = expires_in ?? entryOf(grant, subject)?.expires_in
  if (seconds !== undefined) return seconds
  throw undecided('precondition', 'nothing says when the access token expires', answer.exchange.id)
}

/** Waits until so many seconds after a token was asked for. */
export const waitUntil = (session: Session, { obtained }: Tokens, seconds: number): Promise<void> =>
  session.wait(Math.max(0, seconds - (session.now() - obtained) / 1000))

const dies = {
  needs: [resource],
  each: documentedGrants(
    'the descriptor documents no lifetime of access tokens',
    (grant, subject) => entryOf(grant, subject) !== undefined,
  ),
  requests: 4,
  takesTime: true,
  source: sourceOfExpiry,
} as const

export const expiryContractChecks = [
  check({
    id: 'contract/expiry/expires-in',
    title: 'expires_in is as documented',
    requirements: ['CONTRACT-expiry-expires-in'],
    each: documentedGrants(
      'the descriptor documents no expires_in',
      (grant, subject) => entryOf(grant, subject)?.expires_in !== undefined,
    ),
    requests: 2,
    why: 'Clients plan their refreshes by the documented lifetime.',
    mistake: 'The lifetime was changed in a setting, or is counted in milliseconds or minutes.',
    fix: 'Return the lifetime in seconds, and keep the documentation in step with the setting.',
    source: sourceOfExpiry,
    probe: async ({ session, subject, grant, expect }) => {
      const answer = await documentedSuccess(session, grant)
      const { expires_in } = answer.members
      const documented = entryOf(grant, subject)?.expires_in
      expect(answer).toSatisfy(expires_in === documented, {
        message: expires_in === undefined ? 'expires_in is missing' : 'expires_in is not as documented',
        expected: String(documented),
        actual: expires_in === undefined ? 'no expires_in' : JSON.stringify(expires_in),
        at: 'member expires_in',
      })
    },
    caughtBy: ['expires-in-missing', 'expires-in-as-string', 'access-token-lifetime-halved'],
  }),
  check({
    ...dies,
    id: 'contract/expiry/valid-until',
    title: 'An access token opens the resource until shortly before it expires',
    requirements: ['CONTRACT-expiry-valid-until'],
    requests: 5,
    why: 'A client that keeps to the lifetime must not be turned away.',
    mistake: 'The cache behind the API forgets tokens earlier than the token endpoint says.',
    fix: 'Take the lifetime of a token from one place, for the response and for the API.',
    probe: async ({ session, subject, grant, expect }) => {
      await needsToken(session)
      const tokens = await session.obtain(grant)
      await opensResource(session, tokens.access_token)
      const lifetime = lifetimeOf(tokens, grant, subject)
      await waitUntil(session, tokens, lifetime - Math.min(60, lifetime * 0.05))
      const answer = await askResource(session, tokens.access_token, 'shortly before the token expires')
      expect(answer).toBeServed(documentedStatus(subject))
    },
    caughtBy: ['access-token-dies-early'],
  }),
  check({
    ...dies,
    id: 'contract/expiry/invalid-after',
    title: 'An access token no longer opens the resource after it has expired',
    requirements: ['CONTRACT-expiry-invalid-after'],
    why: 'The lifetime is all that limits what a stolen token can do.',
    mistake: 'The signature of the token is verified, and its expiry is not.',
    fix: 'Refuse an expired token at the API, with a leeway of a minute or two for clocks at the most.',
    probe: async ({ session, subject, grant, expect }) => {
      const tokens = await session.obtain(grant)
      await opensResource(session, tokens.access_token)
      await waitUntil(session, tokens, lifetimeOf(tokens, grant, subject) + leeway)
      expect(await askResource(session, tokens.access_token, 'after the token has expired')).toBeRefused()
    },
    caughtBy: ['expired-token-accepted'],
  }),
]
