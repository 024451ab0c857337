/**
 * RFC 6749 section 10.10: Credentials-Guessing Attacks.
 *
 * @module
 */
import { check, type Need, type Selector } from '../../engine/check.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { credentialKinds } from '../../engine/issued.ts'
import { loginPages, oneCodeGrant } from '../../engine/selector.ts'
import type { Session } from '../../engine/session.ts'
import { isUndecided, undecided } from '../../engine/verdict.ts'
import { judgeLoginGuesses, leaveToGuess } from '../guessing.ts'
import { fewestForFail, hasRoom, judgeDistinct, judgeRandomness, suffices } from '../randomness.ts'

type Kind = (typeof credentialKinds)[number]

const names: { readonly [kind in Kind]: string } = {
  code: 'authorization codes',
  access_token: 'access tokens',
  refresh_token: 'refresh tokens',
}

/** Whether a grant brings a refresh token, by the documentation or by what its client is registered for. */
const bringsRefreshToken = ({ offersRefreshToken, grant_type, client }: Grant): boolean =>
  offersRefreshToken || (grant_type === 'authorization_code' && client?.grant_types?.includes('refresh_token') === true)

const asksNobody = ({ grant_type }: Grant): boolean => grant_type === 'client_credentials' || grant_type === 'password'

/** Grants that bring something of a kind, those that ask nobody first. */
const sources = (kind: Kind, { grants }: Subject): Grant[] => {
  const refreshed = grants.flatMap(({ from }) => from?.name ?? [])
  return grants
    .filter((grant) => {
      if (kind === 'code') return grant.grant_type === 'authorization_code'
      if (kind === 'access_token') return grant.grant_type !== 'refresh_token'
      return bringsRefreshToken(grant) || refreshed.includes(grant.name)
    })
    .toSorted((a, b) => Number(asksNobody(b)) - Number(asksNobody(a)))
}

const eachKind: Selector<{ issued: Kind }> = {
  reason: 'the descriptor documents no grant',
  select: (subject) =>
    credentialKinds.filter((kind) => sources(kind, subject).length > 0).map((issued) => ({ issued })),
}

// A part may be the same in all that one login brings, and a secret to everybody else.
const logins = 4

/** Has one more issued; where `fresh` says so, somebody logs in for it. */
const issueOne = async (session: Session, kind: Kind, grant: Grant, fresh: boolean): Promise<void> => {
  if (grant.grant_type !== 'authorization_code') return void (await session.obtain(grant))
  const authorization = await session.authorize(grant, { fresh })
  if (kind !== 'code') await session.submit(session.redemption(authorization), 'one more token', 'control')
}

const asksPerson = ({ grant_type }: Grant, { provider }: Subject): boolean =>
  provider.mode === 'live' &&
  provider.descriptor.user_agent?.driver === 'interactive' &&
  (grant_type === 'authorization_code' || grant_type === 'implicit')

// Where what comes is the same again and again, it is handed out again as long as it is good.
const patience = 5

/** Has more issued until there are enough. */
const issueMore = async (
  session: Session,
  kind: Kind,
  grant: Grant,
  values: () => readonly string[],
): Promise<void> => {
  let last = new Set(values()).size
  let same = 0
  for (let made = 0; made < fewestForFail && same < patience && !suffices(values()); made++) {
    await issueOne(session, kind, grant, false)
    const different = new Set(values()).size
    same = different > last ? 0 : same + 1
    last = different
  }
}

/**
 * Values of a kind that one client was issued in this run, and more where these are not enough.
 *
 * @throws Undecided where there are too few
 */
const enough = async (session: Session, kind: Kind, grant: Grant): Promise<readonly string[]> => {
  const { subject } = session
  const values = () => session.issued(kind).get(grant.client?.client_id ?? '') ?? []
  const few = (why: string) => `${new Set(values()).size} different ${names[kind]} are too few to judge: ${why}`
  if (!suffices(values()) && asksPerson(grant, subject)) {
    throw undecided('limits', few('a person would be asked for each more (user_agent.driver: interactive)'))
  }
  await issueMore(session, kind, grant, values).catch((error: unknown) => {
    if (isUndecided(error) && error.undecided === 'limits') error.message = few(error.message)
    throw error
  })
  if (values().length === 0) throw undecided('precondition', `no ${names[kind]} are issued`)
  if (!suffices(values())) throw undecided('precondition', few('the server hands out the same again'))
  const sharesLogin = grant.grant_type === 'authorization_code' && subject.provider.descriptor.user_agent?.storage
  if (hasRoom(values()) || !sharesLogin || asksPerson(grant, subject)) return values()
  for (let made = 0; made < logins; made++) await issueOne(session, kind, grant, true)
  return values()
}

const resourceOwner: Need = {
  reason: 'the descriptor names nobody to log in as (resource_owners)',
  met: ({ owners }) => owners.length > 0,
}

export const credentialsGuessingChecks = [
  check({
    id: 'rfc6749/10.10/entropy',
    title: 'Codes and tokens have room for 128 random bits, better 160, and none is issued twice',
    requirements: ['RFC6749-10.10-entropy-128', 'RFC6749-10.10-entropy-160'],
    each: eachKind,
    // As a rule none: a run has been issued enough when it comes to this.
    requests: 2 * (fewestForFail + logins),
    late: 'samples',
    why: 'Whoever can guess what the next one will be needs neither the user nor the client.',
    mistake: 'It is a counter, the time, or a number of a generator that was made for simulations, in a long text.',
    fix: 'Take 20 bytes or more from the random number generator of the operating system for each.',
    probe: async ({ session, subject, issued: kind, ...voices }) => {
      const all = session.issued(kind)
      const [grant] = sources(kind, subject).toSorted(
        (a, b) => (all.get(b.client?.client_id ?? '')?.length ?? 0) - (all.get(a.client?.client_id ?? '')?.length ?? 0),
      )
      if (!grant) return
      const seen = (await session.control(grant)).answer
      const values = await enough(session, kind, grant)
      // A token may be handed out again while it is good; a code is for one use.
      if (kind === 'code') judgeDistinct(seen, voices, [...all.values()].flat(), names[kind])
      judgeRandomness(seen, voices, values, names[kind])
    },
    caughtBy: [
      'code-is-a-counter',
      'code-of-32-bits',
      'access-token-is-the-time',
      'access-token-of-32-bits',
      'access-token-of-128-bits',
      'refresh-token-is-a-counter',
      'refresh-token-of-32-bits',
    ],
  }),
  check({
    id: 'rfc6749/10.10/login-throttle',
    title: 'The login page does something about somebody who guesses passwords',
    requirements: ['RFC6749-10.10-login-throttle'],
    needs: [loginPages, resourceOwner, leaveToGuess],
    each: oneCodeGrant,
    requests: 2,
    takesTime: true,
    failsAuthentication: true,
    late: 'guesses',
    why: 'A password that a person can remember is found in a list of those that persons use.',
    mistake: 'Attempts are limited at the front door of the company, and not at the login page of the server.',
    fix: 'Count failures by account and by address; slow them down, ask for more, or close the account for a while.',
    probe: async ({ session, grant, should }) => judgeLoginGuesses(session, should, grant),
    caughtBy: ['login-guessable'],
  }),
]
