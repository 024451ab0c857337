/**
 * Doing something on a page in Chromium: what is filled in is typed, and what is pressed is pressed with the mouse.
 *
 * @module
 */
import { setTimeout } from 'node:timers/promises'
import type { BrowserPage, Called } from './browser-page.ts'
import type { Aim } from './page-script.ts'
import type { Action, Target } from './user-agent.ts'

// Milliseconds in which a button can come to be enabled, after something was filled in.
const timeToBeEnabled = 1_000
const interval = 50

const inWords = (target: Target | undefined): string =>
  target === undefined ? 'the form' : typeof target === 'number' ? `control ${target}` : target

const missing = (target: Target | undefined): Hindrance => ({
  stuck: `there is no ${typeof target === 'string' ? `element ${target}` : inWords(target)} on the page`,
})

/** Why something cannot be done; `gone` where another page came meanwhile. */
export type Hindrance = { readonly stuck: string } | 'gone'

/** Why a call has no value; undefined where it has one. */
export const hindrance = (called: Called<unknown>): Hindrance | undefined => {
  if ('value' in called) return undefined
  if (called.failed === 'gone') return 'gone'
  return { stuck: called.failed === 'silent' ? 'the page does not answer' : 'the page cannot be read' }
}

const enter = async (
  page: BrowserPage,
  { target, value }: Action['entries'][number],
): Promise<Hindrance | undefined> => {
  const entered = await page.call('enter', target, value)
  if (!('value' in entered)) return hindrance(entered)
  if (entered.value === 'missing') return missing(target)
  if (typeof entered.value === 'object') return { stuck: `${inWords(target)} ${entered.value.refused}` }
  if (entered.value === 'done') return undefined
  await page.type(String(value))
  return hindrance(await page.call('ensure', String(value)))
}

/** Finds where to press, as soon as it is enabled. */
const aim = async (page: BrowserPage, target: Target | undefined): Promise<Called<Aim>> => {
  for (let waited = 0; ; waited += interval) {
    const aimed = await page.call('aim', target ?? null)
    const isDisabled = 'value' in aimed && aimed.value === 'disabled'
    if (!isDisabled || waited >= timeToBeEnabled) return aimed
    await setTimeout(interval)
  }
}

/**
 * Fills in what an action names.
 *
 * @returns why it cannot be done; undefined where it was done
 */
export const fillIn = async (page: BrowserPage, entries: Action['entries']): Promise<Hindrance | undefined> => {
  for (const entry of entries) {
    const hindered = await enter(page, entry)
    if (hindered) return hindered
  }
  return undefined
}

/**
 * Presses something, or submits the form of what was filled in last.
 *
 * @returns why it cannot be done; undefined where it was done
 */
export const press = async (page: BrowserPage, target: Target | undefined): Promise<Hindrance | undefined> => {
  const aimed = await aim(page, target)
  if (!('value' in aimed)) return hindrance(aimed)
  if (aimed.value === 'missing') return missing(target)
  if (aimed.value === 'disabled') return { stuck: `${inWords(target)} is disabled` }
  if (aimed.value === 'enter') await page.pressEnter()
  else if (typeof aimed.value === 'object') await page.click(aimed.value)
  // By then, the page has asked for another one, if it does so at once.
  return hindrance(await page.call('tick'))
}
