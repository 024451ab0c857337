/**
 * The guide of somebody who guesses a password: it gives a wrong one at the login page, again and again.
 *
 * @module
 */
import { madeUp } from './made-up.ts'
import { type Guide, type Person, rest } from './page-guide.ts'
import type { Action, Page } from './user-agent.ts'

/** Pages that are filled in at the most; a page for the name may come before each for the password. */
export const mostGuesses = 100

/**
 * Makes the guide for one flow.
 *
 * @param guideFor what fills in the pages of a person who gives this password
 * @param goesOn whether to guess again, at a page and after so many guesses
 */
export const guessingGuide = (
  guideFor: (person: Person) => Guide,
  person: Person,
  goesOn: (page: Page, made: number) => boolean,
): Guide => {
  const guesses = new Set<Action>()
  return async (page, done) => {
    if (!person.owner || !goesOn(page, guesses.size)) return rest
    const password = madeUp()
    const guide = guideFor({ ...person, owner: { ...person.owner, password } })
    // As if no guess had been made yet; where the login begins anew, as if nothing had been done.
    const first = await guide(
      page,
      done.filter(({ action }) => !guesses.has(action)),
    )
    const advice = 'action' in first ? first : await guide(page, [])
    if (!('action' in advice)) return rest
    const { action } = advice
    if (action.entries.some(({ value }) => typeof value === 'string' && value.includes(password))) guesses.add(action)
    // Nothing else is to be pressed: only what leads to the password.
    else if (action.entries.length === 0) return rest
    return advice
  }
}
