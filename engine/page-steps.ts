/**
 * The guide where the descriptor names steps: it does as told, page by page.
 *
 * @module
 */
import type { PageMatch, UserAgentStep } from '../providers/descriptor.ts'
import { oneTimePassword } from './one-time-password.ts'
import { type Advice, type Guide, type Person, rest } from './page-guide.ts'
import type { Action, Page } from './user-agent.ts'

/** Whether an address without its query is as a pattern says, in which * stands for anything. */
const isAt = (url: string, pattern: string): boolean => {
  const address = url.split(/[?#]/)[0] ?? ''
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return address === first
  const last = rest.pop() ?? ''
  if (!address.startsWith(first) || address.length < first.length + last.length || !address.endsWith(last)) return false
  const middle = address.slice(first.length, address.length - last.length)
  const end = rest.reduce((from, part) => {
    const found = from < 0 ? -1 : middle.indexOf(part, from)
    return found < 0 ? -1 : found + part.length
  }, 0)
  return end >= 0
}

/** Whether a page is the one that a step is for. */
export const isOn = async (page: Page, { url, text, element }: PageMatch = {}): Promise<boolean> => {
  if (url !== undefined && !isAt(page.url, url)) return false
  if (text !== undefined && !`${page.title} ${page.text}`.toLowerCase().includes(text.toLowerCase())) return false
  return element === undefined || page.has(element)
}

const inWords = (match: PageMatch): string =>
  Object.entries(match)
    .map(([member, value]) => `${member} ${JSON.stringify(value)}`)
    .join(' and ')

/** Fills in what belongs to the resource owner. */
const filled = async (text: string, { owner, now }: Person): Promise<string> => {
  const values: { readonly [reference: string]: string | undefined } = {
    '{username}': owner?.username,
    '{password}': owner?.password,
    '{totp}':
      text.includes('{totp}') && owner?.totp_secret ? await oneTimePassword(owner.totp_secret, now()) : undefined,
  }
  return text.replaceAll(/\{(?:username|password|totp)\}/g, (reference) => values[reference] ?? reference)
}

/** Names of what a step asks for and the resource owner does not have. */
const lacking = (step: UserAgentStep, { owner }: Person): string[] => {
  const texts = Object.values({ ...step.fill, ...step.choose }).join(' ')
  const members = { '{username}': owner?.username, '{password}': owner?.password, '{totp}': owner?.totp_secret }
  return Object.entries(members).flatMap(([reference, value]) =>
    texts.includes(reference) && value === undefined ? [reference] : [],
  )
}

const actionOf = async (step: UserAgentStep, number: number, person: Person): Promise<Action> => {
  const entries: Action['entries'][number][] = []
  for (const [target, text] of Object.entries({ ...step.fill, ...step.choose })) {
    entries.push({ target, value: await filled(text, person) })
  }
  for (const target of step.check ?? []) entries.push({ target, value: true })
  for (const target of step.uncheck ?? []) entries.push({ target, value: false })
  return { purpose: `step ${number + 1}`, entries, ...(step.submit === undefined ? {} : { submit: step.submit }) }
}

const numberOf = ({ purpose }: Action): number => Number(purpose.slice('step '.length)) - 1

/** Makes the guide for one flow. A step that is optional is passed over where its page does not come. */
export const steppingGuide =
  (steps: readonly UserAgentStep[], person: Person): Guide =>
  async (page, done): Promise<Advice> => {
    const last = done.at(-1)?.action
    const before = last ? numberOf(last) : -1
    const expected = steps[before]?.expect
    if (expected && page.status < 400 && !(await isOn(page, expected))) {
      return { stuck: `after step ${before + 1} the page was to have ${inWords(expected)}` }
    }
    for (let number = before + 1; number < steps.length; number++) {
      const step = steps[number]
      if (!step) break
      if (await isOn(page, step.on)) {
        const missing = lacking(step, person)
        if (missing.length > 0) {
          return {
            stuck: `step ${number + 1} fills in ${missing.join(' and ')}, which the resource owner does not have`,
          }
        }
        return { action: await actionOf(step, number, person) }
      }
      if (!step.optional) break
    }
    // The page that a step was done on comes back where what was filled in was not accepted.
    const again = last && (await isOn(page, steps[before]?.on)) && steps[before]?.on !== undefined
    return again && page.status < 400 ? { stuck: `the page of step ${before + 1} came back` } : rest
  }
