/**
 * The driver `browser`: a person at an installed Chromium, for pages that scripts make. Chromium is started with the
 * first tab, ends with this process, and never touches a network: its requests go over the run's own wire.
 *
 * @module
 */
import type { Browser } from 'playwright-core'
import { inTime } from './browser-page.ts'
import { openTab } from './browser-tab.ts'
import { findChromium, loadPlaywright, startChromium } from './chromium.ts'
import type { UserAgent } from './user-agent.ts'

/**
 * Makes the user agent.
 *
 * @throws Error where playwright-core is not installed, or no Chromium is; it says what to install
 */
export const browserUserAgent = async (options: { readonly executable_path?: string }): Promise<UserAgent> => {
  const playwright = await loadPlaywright()
  const path = await findChromium(options.executable_path, process.env)
  let started: Promise<Browser> | undefined
  let isClosed = false

  const start = async (): Promise<Browser> => {
    const browser = await startChromium(playwright, path)
    // Another one takes its place with the next tab.
    browser.on('disconnected', () => {
      started = undefined
    })
    return browser
  }

  const running = (): Promise<Browser> => {
    started ??= start()
    return started
  }

  // Only starting it shows whether playwright-core has one of its own.
  if (path === undefined) await running()

  return {
    tab: async (transport, cookies) => {
      if (isClosed) throw new Error('the user agent is closed')
      return openTab(await running(), transport, cookies)
    },
    close: async () => {
      isClosed = true
      const browser = await started?.catch(() => undefined)
      if (browser) await inTime(browser.close(), 5_000)
    },
  }
}
