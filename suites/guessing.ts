/**
 * Whether a server does anything about somebody who guesses passwords. That nothing was seen in a few attempts does not
 * say that there is nothing: it may begin later, or the password may be too long to be guessed. So it only ever warns.
 *
 * @module
 */
import { type Answer, isSuccess, stringMember } from '../engine/answer.ts'
import { inWords, type Judge } from '../engine/assertion.ts'
import type { Need } from '../engine/check.ts'
import { type Exchange, headerValues } from '../engine/exchange.ts'
import type { Grant } from '../engine/grant.ts'
import { madeUp } from '../engine/made-up.ts'
import type { Session } from '../engine/session.ts'
import type { TokenRequest } from '../engine/token-request.ts'
import type { Page } from '../engine/user-agent.ts'
import { isUndecided, undecided } from '../engine/verdict.ts'

/** Wrong passwords in a row. */
export const attempts = 20

const leave = 2 * attempts

/** Leave to guess at an account that somebody may need. What other checks fail at counts as well. */
export const leaveToGuess: Need = {
  reason: `guessing may lock a live account: it takes leave (limits.failed_authentications of ${leave} or more in the descriptor)`,
  met: ({ provider: { mode, descriptor } }) =>
    mode !== 'live' || (descriptor.limits?.failed_authentications ?? 0) >= leave,
}

/** How a guess is answered: what a person or a program sees of it, and milliseconds until then. */
type Guessed = { readonly status: number; readonly words: string; readonly duration: number; readonly waits: boolean }

/** What is done about guesses, in words, as far as it shows in the answers to them; the last one is looked at. */
export const reactionIn = (guesses: readonly Guessed[]): string | undefined => {
  const [first] = guesses
  const last = guesses.at(-1)
  if (!first || !last) return undefined
  if (last.status === 429) return 'status 429'
  if (last.waits) return 'a Retry-After field'
  if (guesses.length < 2 || last.status >= 500) return undefined
  if (last.status !== first.status || last.words !== first.words) return `another answer: ${last.words}`
  // The first ones open a connection, and fill caches.
  const usual = Math.max(...guesses.slice(0, 3).map(({ duration }) => duration))
  return guesses.length > 3 && last.duration > 3 * usual + 500
    ? `a delay of ${Math.round(last.duration)} ms`
    : undefined
}

const guessedBy = (answer: Answer): Guessed => ({
  status: answer.status,
  words: inWords(answer),
  duration: answer.exchange.duration,
  waits: headerValues(answer.response.headers, 'retry-after').length > 0,
})

const judgeReaction = (
  should: Judge,
  exchange: Exchange,
  { what, made, reaction }: { readonly what: string; readonly made: number; readonly reaction: string | undefined },
): void =>
  void should({ exchange }).toSatisfy(reaction !== undefined, {
    message: `${made} wrong ${what} in a row were answered alike, and the right one was taken after them`,
    expected: 'status 429, a growing delay, a challenge or a lock, at some point',
    actual: `nothing of it in ${made} attempts`,
    at: 'status',
    ...(reaction === undefined ? {} : { seen: `after ${made} wrong ${what}: ${reaction}` }),
  })

// A server that says nothing of it opens an account again after a minute, most likely.
const usualLock = 60

/** Lets a lock pass, as far as the limits allow. */
const letPass = async (session: Session, exchange: Exchange): Promise<void> => {
  const [after = ''] = headerValues(exchange.response?.headers ?? [], 'retry-after')
  const seconds = /^\d{1,9}$/.test(after) ? Number(after) : usualLock
  await session.wait(seconds).catch((error: unknown) => {
    if (!isUndecided(error) || error.undecided !== 'limits') throw error
  })
}

/**
 * Judges what a token endpoint does about wrong passwords.
 *
 * @param account whose password is guessed
 * @param wrong the request with another password
 * @throws Undecided where the limits do not allow as many failures
 */
export const judgeGuesses = async (
  session: Session,
  should: Judge,
  grant: Grant,
  {
    what,
    account,
    wrong,
  }: { what: string; account: string; wrong: (password: string, request: TokenRequest) => TokenRequest },
): Promise<void> => {
  session.failsToAuthenticate(account, attempts)
  await session.control(grant)
  const documented = await session.prepare(grant)
  const guesses: Guessed[] = []
  let last: Answer | undefined
  while (guesses.length < attempts && reactionIn(guesses) === undefined) {
    last = await session.guess(wrong(madeUp(), documented), `wrong ${what} ${guesses.length + 1}`)
    if (isSuccess(last) && stringMember(last, 'access_token') !== undefined) {
      throw undecided('precondition', `one of the wrong ${what} brings a token`, last.exchange.id)
    }
    guesses.push(guessedBy(last))
  }
  if (!last) return
  const made = guesses.length
  const reaction = reactionIn(guesses)
  if (reaction !== undefined) {
    judgeReaction(should, last.exchange, { what, made, reaction })
    return letPass(session, last.exchange)
  }
  const right = await session.guess(await session.prepare(grant), `the right one after ${made} wrong ${what}`)
  const locked = isSuccess(right) ? undefined : `the right one is refused too: ${inWords(right)}`
  judgeReaction(should, right.exchange, { what, made, reaction: locked })
  if (locked) await letPass(session, right.exchange)
}

// "3 attempts left" is an announcement, and no other answer.
const textOf = ({ title, text }: Page): string => `${title} ${text}`.replaceAll(/\d+/g, '#')

/**
 * Judges what the login page does about wrong passwords.
 *
 * @throws Undecided where the limits do not allow as many failures, or no page takes a password
 */
export const judgeLoginGuesses = async (session: Session, should: Judge, grant: Grant): Promise<void> => {
  const { provider, owners } = session.subject
  const what = 'passwords'
  session.failsToAuthenticate(provider.descriptor.user_agent?.resource_owner ?? owners[0]?.name ?? '', attempts)
  await session.control(grant)
  const guesses: Guessed[] = []
  let since = performance.now()
  const outcome = await session.requestAuthorization(grant, {
    fresh: true,
    purpose: 'wrong passwords at the login page',
    guesses: (page, made) => {
      const duration = performance.now() - since
      since = performance.now()
      if (made > guesses.length) guesses.push({ status: page.status, words: textOf(page), duration, waits: false })
      return made < attempts && reactionIn(guesses) === undefined
    },
  })
  const { exchange } = outcome
  if (guesses.length === 0) throw undecided('precondition', 'no page took a password', exchange.id)
  const made = guesses.length
  const isOver = outcome.response !== undefined || outcome.elsewhere !== undefined
  const reaction = isOver ? 'the login was ended' : reactionIn(guesses)
  if (reaction !== undefined) {
    judgeReaction(should, exchange, { what, made, reaction: reaction.slice(0, 200) })
    return letPass(session, exchange)
  }
  if (made < attempts) {
    // Any password may do, or the page is none that says what is wrong.
    throw undecided(
      'precondition',
      `after a wrong password no page asks for one again (${made} were sent)`,
      exchange.id,
    )
  }
  const locked = await session.authorize(grant, { fresh: true, purpose: 'the right password' }).then(
    () => undefined,
    (error: unknown) => {
      if (isUndecided(error) && error.undecided === 'precondition') return 'the right one is refused too'
      throw error
    },
  )
  judgeReaction(should, exchange, { what, made, reaction: locked })
  if (locked) await letPass(session, exchange)
}
