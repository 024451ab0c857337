/**
 * One tab of Chromium: a fresh profile with one page, which is looked at when it has come to rest. Windows that the page
 * opens are closed, dialogs are dismissed, and nothing is downloaded.
 *
 * @module
 */
import type { Browser } from 'playwright-core'
import { printable } from './assertion.ts'
import { fillIn, hindrance, press } from './browser-action.ts'
import { activityOf } from './browser-activity.ts'
import { keptCookies, restoreCookies, sendAside } from './browser-cookies.ts'
import { courseOf } from './browser-course.ts'
import { inTime, openBrowserPage } from './browser-page.ts'
import type { Reading } from './page-script.ts'
import type { Cookie, Page, Sight, Tab, Transport } from './user-agent.ts'
import { stoppedBy } from './verdict.ts'

/** When a page is at rest, in milliseconds. */
const rest = {
  /** Nothing happens for so long, on a page with scripts. */
  quiet: 50,
  /** The same, where nothing came of what was pressed. */
  reaction: 500,
  /** Nothing comes of what it loads. */
  patience: 5_000,
  /** Nothing comes of its document: it is asked whether it still answers. */
  hesitation: 1_000,
  /** It is looked at then, at rest or not. */
  latest: 30_000,
}

/** Waiting for a page to become another one, in milliseconds. */
const waiting = { interval: 100, stillness: 1_000, longest: 10_000 }

const viewport = { width: 1024, height: 768 }

/**
 * Opens a tab.
 *
 * @throws Undecided where the run was stopped, and Error where Chromium ended
 */
export const openTab = async (browser: Browser, transport: Transport, cookies: readonly Cookie[]): Promise<Tab> => {
  const { signal, redact } = transport
  if (signal.aborted) throw stoppedBy(signal)
  const context = await browser.newContext({ serviceWorkers: 'block', acceptDownloads: false, viewport })
  const page = await openBrowserPage(context)
  const activity = activityOf(page)
  const course = courseOf(page, activity, transport)
  await restoreCookies(page.session, cookies)
  /** What was shown last, and whether it can be operated. */
  let seen = ''
  let isEmpty = true
  let scriptError: string | undefined
  /** Requests beside the page, which have a page of their own. */
  let aside = 0

  const close = async () => {
    signal.removeEventListener('abort', stop)
    course.end({ stuck: 'the tab is closed' })
    await inTime(context.close(), 3_000)
  }
  const stop = () => {
    course.end({ error: stoppedBy(signal) })
    void close()
  }
  signal.addEventListener('abort', stop, { once: true })
  // It may have been stopped while the page was opened.
  if (signal.aborted) stop()
  page.page.on('crash', () => course.end({ stuck: 'the page crashed' }))
  page.page.on('close', () => course.end({ stuck: 'Chromium ended' }))
  /** Closes windows that the page opened; they load nothing, as nobody answers them. */
  const closeWindows = () => {
    if (aside > 0) return
    for (const window of context.pages()) if (window !== page.page) window.close().catch(() => {})
  }
  context.on('page', closeWindows)
  page.page.on('pageerror', ({ message }) => {
    scriptError ??= printable(redact(message.split('\n')[0] ?? ''), 200)
  })

  const ended = (): Sight | undefined => {
    const ending = course.ending()
    if (ending && 'error' in ending) throw ending.error
    return ending
  }

  const has: Page['has'] = async (selector) => {
    const called = await page.call('has', selector)
    if (!('value' in called)) return false
    if (called.value === undefined) throw new SyntaxError(`${printable(selector)} is no CSS selector`)
    return called.value
  }

  const digest = (reading: Reading): string => JSON.stringify([activity.loader(), reading])

  const show = (reading: Reading): Sight => {
    const shown = course.shown()
    const exchange = shown ?? course.latest()
    if (!exchange) return { stuck: 'no page came' }
    // A response without content is not shown, nor is one that could only be saved.
    const { title, text, controls } = shown ? reading : { title: '', text: '', controls: [] }
    seen = digest(reading)
    isEmpty = controls.length === 0
    const { request, response } = exchange
    return { page: { url: request.url, status: response?.status ?? 0, title, text, controls, exchange, has } }
  }

  /** The time until it makes sense to look at the page. */
  const unrest = (isLate: boolean): number => {
    if (course.documents() > 0) return rest.hesitation
    if (isLate) return 0
    if (course.resources() > 0) return rest.patience - activity.idle()
    return activity.isNavigating() ? rest.hesitation - activity.idle() : 0
  }

  /** The time until a page that was looked at is known to stay as it is. */
  const doubt = (reading: Reading, before: string | undefined): number => {
    if (activity.isNavigating()) return rest.patience - activity.idle()
    if (reading.isStatic) return 0
    const isSame = digest(reading) === before
    return (isSame ? rest.reaction : rest.quiet) - activity.idle()
  }

  /**
   * Looks at the page when it has come to rest.
   *
   * @param before what was there before something was pressed
   */
  const settle = async (isLate: () => boolean, before?: string): Promise<Sight> => {
    for (;;) {
      const ending = ended()
      if (ending) return ending
      const left = unrest(isLate())
      if (left > 0) {
        await activity.change(left)
        continue
      }
      const changes = activity.changes()
      const looked = await page.call('read', true)
      if (course.ending()) continue
      const hindered = hindrance(looked)
      if (typeof hindered === 'object') return hindered
      const hasChanged = changes !== activity.changes()
      if ('value' in looked && (!hasChanged || isLate())) {
        const doubtful = isLate() ? 0 : doubt(looked.value, before)
        if (doubtful <= 0) return show(looked.value)
        await activity.change(Math.min(doubtful, rest.reaction))
      } else if (isLate()) {
        return { stuck: 'the page does not come to rest' }
      } else if (!hasChanged) {
        await activity.change(rest.quiet)
      }
    }
  }

  const lateness = () => {
    const began = performance.now()
    return () => Math.min(activity.age(), performance.now() - began) > rest.latest
  }

  const open: Tab['open'] = async (request) => {
    if (signal.aborted) throw stoppedBy(signal)
    if (page.page.isClosed()) return { stuck: 'the tab is closed' }
    scriptError = undefined
    course.begin(request)
    activity.expectDocument()
    const opened = page.session.send('Page.navigate', { url: request.url })
    // Where it is, it has asked for the document by now.
    opened.catch((error: Error) => course.end({ stuck: `Chromium cannot open it: ${printable(error.message, 200)}` }))
    return settle(lateness())
  }

  const act: Tab['act'] = async ({ purpose, entries, submit }) => {
    const ending = ended()
    if (ending) return ending
    if (!course.shown()) return { stuck: 'no page is shown' }
    if (entries.length === 0 && submit === undefined) {
      return { stuck: 'the action neither fills in nor presses anything' }
    }
    scriptError = undefined
    course.goOn(purpose)
    const loader = activity.loader()
    // Some pages go on by themselves when they are filled in.
    const hasGoneOn = () => course.documents() > 0 || activity.loader() !== loader
    const filled = await fillIn(page, entries)
    const looked = await page.call('read', false)
    const before = 'value' in looked ? digest(looked.value) : undefined
    const hindered = filled ?? (hasGoneOn() ? 'gone' : await press(page, submit))
    if (typeof hindered === 'object' && !hasGoneOn()) return ended() ?? hindered
    return settle(lateness(), before)
  }

  /** What keeps a page from showing anything; told once. The page of an error is none that waits for something. */
  const failedScript = (): Sight | undefined => {
    const isError = (course.shown()?.response?.status ?? 0) >= 400
    if (isError || !isEmpty || scriptError === undefined) return undefined
    const origins = [...course.refused()].join(' and ')
    const because = origins === '' ? '' : `; nothing was loaded from ${origins} (user_agent.origins)`
    const stuck = `a script of the page failed: ${scriptError}${because}`
    scriptError = undefined
    return { stuck }
  }

  /** Whether a page that was looked at can still become another one. */
  const isAwaited = ({ isStatic }: Reading, waited: number): boolean => {
    const refresh = activity.refresh()
    if (refresh !== undefined && refresh < waiting.longest - waited) return true
    if (isStatic) return false
    return course.resources() > 0 || Math.min(activity.idle(), waited) < waiting.stillness
  }

  const wait: Tab['wait'] = async () => {
    const began = performance.now()
    const waited = () => performance.now() - began
    const isLate = () => waited() >= waiting.longest
    while (!isLate()) {
      const ending = ended()
      if (ending) return ending
      const changes = activity.changes()
      if (course.documents() === 0 && !activity.isNavigating()) {
        const looked = await page.call('read', false)
        if (course.ending()) continue
        const hindered = hindrance(looked)
        if (typeof hindered === 'object') return hindered
        if ('value' in looked) {
          if (digest(looked.value) !== seen) return settle(isLate)
          if (changes === activity.changes() && !isAwaited(looked.value, waited())) break
        }
      }
      await activity.change(waiting.interval)
    }
    return failedScript()
  }

  return {
    open,
    act,
    wait,
    send: async (request, purpose) => {
      aside++
      try {
        return await sendAside(context, transport, request, purpose)
      } finally {
        aside--
        closeWindows()
      }
    },
    cookies: () => keptCookies(browser, page.session),
    picture: async () => (course.shown() ? page.picture(redact) : undefined),
    close,
  }
}
