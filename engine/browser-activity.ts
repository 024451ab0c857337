/**
 * What a page in Chromium is doing: whether it is about to become another one, and when something happened last.
 *
 * @module
 */
import type { BrowserPage } from './browser-page.ts'

/** Times in milliseconds. */
export type Activity = {
  /** Says that something happened. */
  readonly note: () => void
  /** Comes back when something happens, or after this time. */
  readonly change: (time: number) => Promise<void>
  /** How many things have happened so far. */
  readonly changes: () => number
  /** The time since the last one. */
  readonly idle: () => number
  /** Whether a document is loading, or about to be asked for. */
  readonly isNavigating: () => boolean
  /** Says that a document is about to be asked for. */
  readonly expectDocument: () => void
  /** The time until a refresh. */
  readonly refresh: () => number | undefined
  /** Why the page asked for another document last, as the DevTools protocol calls it. */
  readonly reason: () => string
  /** The loader of the document that is shown; empty where that is one of Chromium. */
  readonly loader: () => string
  /** The time since a document was shown. */
  readonly age: () => number
}

// A document that is expected is asked for at once, but a machine can be busy; or the page thought better of it.
const longestExpectation = 5_000
/** A refresh within this time is waited for. */
const soon = 1_000

/** Watches a page. */
export const activityOf = ({ session, frame }: BrowserPage): Activity => {
  const waiting = new Set<() => void>()
  let changes = 0
  let changed = performance.now()
  let isLoading = false
  let expectedUntil = 0
  let refresh: number | undefined
  let reason = ''
  let loader = ''
  let shown = changed

  const note = () => {
    changes++
    changed = performance.now()
    for (const resume of [...waiting]) resume()
  }

  const loads = (does: boolean) => {
    isLoading = does
    expectedUntil = 0
  }

  const expectDocument = () => {
    expectedUntil = performance.now() + longestExpectation
  }

  /** Tells of what happens to the main frame. */
  const on = <E extends { readonly frameId: string }>(happen: (event: E) => void) => {
    return (event: E) => {
      if (event.frameId !== frame) return
      happen(event)
      note()
    }
  }

  session.on(
    'Page.frameRequestedNavigation',
    on((event) => {
      reason = event.reason
      expectDocument()
    }),
  )
  session.on(
    'Page.frameScheduledNavigation',
    on(({ delay }) => {
      refresh = performance.now() + delay * 1_000
    }),
  )
  session.on(
    'Page.frameClearedScheduledNavigation',
    on(() => {
      refresh = undefined
    }),
  )
  session.on(
    'Page.frameStartedLoading',
    on(() => loads(true)),
  )
  session.on(
    'Page.frameStoppedLoading',
    on(() => loads(false)),
  )
  session.on('Page.frameNavigated', ({ frame: { id, loaderId, unreachableUrl } }) => {
    if (id !== frame) return
    // Chromium has a page of its own for what it could not load, or has no content.
    loader = unreachableUrl === undefined ? loaderId : ''
    shown = performance.now()
    refresh = undefined
    note()
  })

  const untilRefresh = () => (refresh === undefined ? undefined : refresh - performance.now())

  return {
    note,
    change: (time) =>
      new Promise((resolve) => {
        const resume = () => {
          clearTimeout(timer)
          waiting.delete(resume)
          resolve()
        }
        const timer = setTimeout(resume, time)
        waiting.add(resume)
      }),
    changes: () => changes,
    idle: () => performance.now() - changed,
    isNavigating: () => isLoading || performance.now() < expectedUntil || (untilRefresh() ?? soon) < soon,
    expectDocument,
    refresh: untilRefresh,
    reason: () => reason,
    loader: () => loader,
    age: () => performance.now() - shown,
  }
}
