/**
 * What a guide knows: who is stood in for, what they decide, and what was done so far. A guide looks at a page and says
 * what to do there.
 *
 * @module
 */
import type { ResourceOwner } from './grant.ts'
import type { Action, Page } from './user-agent.ts'

/** What the resource owner does at the consent page. */
export type Decision = 'approve' | 'deny'

/** What to do on a page: something, nothing more (`rest`), or to give up, with the reason. */
export type Advice = { readonly action: Action } | { readonly rest: true } | { readonly stuck: string }

/** What was done on a page. */
export type Done = { readonly page: Page; readonly action: Action }

export type Guide = (page: Page, done: readonly Done[]) => Promise<Advice>

/** Who is stood in for. */
export type Person = {
  /** Absent where the descriptor names nobody. */
  readonly owner?: ResourceOwner
  readonly decision: Decision
  /** Milliseconds since the epoch, for one-time passwords. */
  readonly now: () => number
}

export const rest: Advice = { rest: true }

/** A page in a few words, for a message. */
export const pageInWords = ({ title, url }: Page): string =>
  `${title === '' ? 'a page without title' : JSON.stringify(title.slice(0, 80))} at ${url.split(/[?#]/)[0]?.slice(0, 200)}`
