/**
 * One page of Chromium, read and operated over the DevTools protocol. Nothing that it runs in the page can hang: each
 * call has a time limit, after which the page's own scripts are stopped.
 *
 * @module
 */
import type { BrowserContext, CDPSession, Page as ChromiumPage } from 'playwright-core'
import { type PageScript, pageScript } from './page-script.ts'
import type { Transport } from './user-agent.ts'

// Milliseconds that a page has for an answer, and for taking notice of what is pressed: then, it is asked for one.
const timeToAnswer = 5_000
const timeToNotice = 1_000

/**
 * What came of a call: `gone` where another document took the place of the one that was asked, `silent` where it did
 * not answer in time, `broken` where it cannot be read.
 */
export type Called<Value> = { readonly value: Value } | { readonly failed: 'gone' | 'silent' | 'broken' }

/** What a script returns once it is done. */
type Returned<Name extends keyof PageScript> = Awaited<ReturnType<PageScript[Name]>>

export type BrowserPage = {
  readonly page: ChromiumPage
  readonly session: CDPSession
  /** The id of the main frame. */
  readonly frame: string
  readonly call: <Name extends keyof PageScript>(
    name: Name,
    ...parameters: Parameters<PageScript[Name]>
  ) => Promise<Called<Returned<Name>>>
  /** Types where the focus is. */
  readonly type: (text: string) => Promise<void>
  /** Presses the left mouse button at a point. */
  readonly click: (point: { readonly x: number; readonly y: number }) => Promise<void>
  readonly pressEnter: () => Promise<void>
  /** A picture of it, its secrets replaced; undefined where there is none without. Never throws. */
  readonly picture: (redact: Transport['redact']) => Promise<Buffer | undefined>
  /** Never throws. */
  readonly close: () => Promise<void>
}

/** What comes in time; undefined where nothing does, or where it fails. Never rejects. */
export const inTime = async <Value>(promise: Promise<Value>, milliseconds: number): Promise<Value | undefined> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds)
  })
  const value = await Promise.race([promise.catch(() => undefined), late])
  clearTimeout(timer)
  return value
}

// Another document is there, or the tab is closed.
const failureOf = (error: unknown): 'gone' | 'silent' =>
  error instanceof Error && /was terminated/.test(error.message) ? 'silent' : 'gone'

const enterKey = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' } as const

/**
 * Opens a page whose requests all wait for somebody to answer them: Chromium itself sends none.
 *
 * @throws Error where Chromium ended
 */
export const openBrowserPage = async (context: BrowserContext): Promise<BrowserPage> => {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const [{ frameTree }] = await Promise.all([
    session.send('Page.getFrameTree'),
    session.send('Page.enable'),
    session.send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] }),
  ])
  const frame = frameTree.frame.id
  // Chromium leaves unanswered what was asked of a page that crashed.
  const dead = new Promise<undefined>((resolve) => {
    page.once('crash', () => resolve(undefined))
    page.once('close', () => resolve(undefined))
  })
  // Each document has a world of its own beside that of its scripts.
  let world: Promise<{ readonly executionContextId: number }> | undefined
  session.on('Page.frameNavigated', (event) => {
    if (event.frame.id === frame) world = undefined
  })

  const run = async <Value>(expression: string): Promise<Called<Value>> => {
    world ??= session.send('Page.createIsolatedWorld', { frameId: frame, worldName: 'oauth2spec' })
    const { executionContextId: contextId } = await world
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
      // What is pressed is pressed by a person.
      userGesture: true,
      timeout: timeToAnswer,
    })
    return exceptionDetails ? { failed: 'broken' } : { value: result.value }
  }

  const call: BrowserPage['call'] = async (name, ...parameters) => {
    const expression = `(globalThis.oauth2spec ??= (${pageScript})()).${name}(...${JSON.stringify(parameters)})`
    const called = run<Returned<typeof name>>(expression).catch((error) => {
      world = undefined
      return { failed: failureOf(error) }
    })
    const alive = Promise.race([called, dead.then((): Called<never> => ({ failed: 'gone' }))])
    const result = (await inTime(alive, timeToAnswer)) ?? { failed: 'silent' }
    // What keeps a page from answering is a script that does not end.
    if ('failed' in result && result.failed === 'silent') session.send('Runtime.terminateExecution').catch(() => {})
    return result
  }

  const dispatch = async (...events: Promise<unknown>[]) => {
    await inTime(Promise.race([Promise.all(events), dead]), timeToNotice)
  }

  const take = async (redact: Transport['redact']): Promise<Buffer | undefined> => {
    const texts = await call('texts')
    if (!('value' in texts) || !texts.value) return undefined
    const changes = texts.value.flatMap((text, number) => {
      const redacted = redact(text)
      return redacted === text ? [] : [[number, redacted] as const]
    })
    try {
      const concealed = await call('conceal', changes)
      if ('failed' in concealed) return undefined
      const { data } = await session.send('Page.captureScreenshot', { format: 'jpeg', quality: 60 })
      // What could not be reached, or was written again meanwhile, is in what Chromium itself has laid out.
      const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: [] })
      const isClean = documents.every(({ layout }) => {
        const drawn = layout.text.map((index) => strings[index] ?? '')
        return [drawn.join(''), drawn.join(' ')].every((text) => redact(text) === text)
      })
      return isClean ? Buffer.from(data, 'base64') : undefined
    } finally {
      await call('reveal')
    }
  }

  return {
    page,
    session,
    frame,
    call,
    type: (text) => dispatch(session.send('Input.insertText', { text })),
    click: (point) => {
      const button = { ...point, button: 'left', clickCount: 1 } as const
      return dispatch(
        session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point }),
        session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button }),
        session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button }),
      )
    },
    pressEnter: () =>
      dispatch(
        session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...enterKey }),
        session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enterKey }),
      ),
    picture: (redact) => inTime(take(redact), timeToAnswer),
    close: async () => {
      await inTime(page.close(), 2_000)
    },
  }
}
