/**
 * The user agent that is a person: the address is printed, and opened where there is a display, and the redirection URI
 * is listened on until the answer comes. Of the way there nothing is seen.
 *
 * @module
 */
import { createServer, type IncomingMessage } from 'node:http'
import pLimit from 'p-limit'
import type { Departure, Sight, Tab, Transport, UserAgent } from './user-agent.ts'
import { undecided } from './verdict.ts'

// A form post of an authorization response is no longer.
const longestBody = 65_536

const page = (sentence: string): string =>
  `<!doctype html><meta charset="utf-8"><title>oauth2spec</title><p>${sentence}</p>`

/** Where to listen for a redirection URI; undefined where it is none of this machine. */
export const loopbackAddress = (uri: string): { host: string; port: number; path: string } | undefined => {
  if (!URL.canParse(uri)) return undefined
  const { protocol, hostname, port, pathname } = new URL(uri)
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
  if (protocol !== 'http:' || !isLoopback) return undefined
  return { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? 80 : Number(port), path: pathname }
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = ''
  for await (const chunk of request) {
    body += String(chunk)
    if (body.length > longestBody) break
  }
  return body.slice(0, longestBody)
}

const hasDisplay = ({ DISPLAY, WAYLAND_DISPLAY, CI, SSH_CONNECTION }: NodeJS.ProcessEnv): boolean => {
  if (CI || SSH_CONNECTION) return false
  return process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY ?? WAYLAND_DISPLAY)
}

const show = async (url: string): Promise<void> => {
  if (!hasDisplay(process.env)) return
  const { default: open } = await import('open')
  // It is printed too; where no browser opens, a person can still follow it.
  await open(url).catch(() => {})
}

/** Waits for one request to a redirection URI. */
const listenFor = (
  redirectUri: string,
  state: string | null,
  { signal }: Transport,
  ready: () => void,
): Promise<Departure> =>
  new Promise((resolve, reject) => {
    const address = loopbackAddress(redirectUri)
    if (!address) {
      const message = `the driver interactive listens on http redirection URIs of this machine: ${redirectUri} is none`
      return reject(undecided('precondition', message))
    }
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', stop)
      server.close()
      server.closeAllConnections()
      settle()
    }
    const stop = () => end(() => reject(undecided('interrupted', 'nobody came back from the authorization endpoint')))
    const server = createServer((request, response) => {
      const uri = new URL(request.url ?? '/', redirectUri)
      const isOther =
        uri.pathname !== address.path || (state !== null && ![state, null].includes(uri.searchParams.get('state')))
      response.setHeader('content-type', 'text/html; charset=utf-8')
      // Browsers ask for an icon too, and a tab of an earlier run may come back late.
      if (isOther) return void response.writeHead(404).end(page('This is not what was waited for.'))
      void bodyOf(request).then((body) => {
        const method = request.method ?? 'GET'
        response.end(page('Done: you can close this tab.'), () =>
          end(() => resolve({ uri: uri.href, method, ...(method === 'POST' ? { body } : {}), by: 'redirect' })),
        )
      })
    })
    server.once('error', (error) =>
      end(() => reject(undecided('precondition', `${redirectUri} cannot be listened on: ${error.message}`))),
    )
    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    server.listen(address.port, address.host, ready)
  })

/**
 * A person as user agent.
 *
 * @param announce prints a sentence with the address to visit
 */
export const interactiveUserAgent = (announce: (message: string) => void): UserAgent => {
  // One port, and one person.
  const oneByOne = pLimit(1)
  const tab = async (transport: Transport): Promise<Tab> => {
    const over = new AbortController()
    const signal = AbortSignal.any([transport.signal, over.signal])
    const nothing = async (): Promise<Sight> => ({ stuck: 'only a person saw the page' })
    return {
      open: ({ url }) =>
        oneByOne(async () => {
          const { searchParams } = new URL(url)
          const ready = () => {
            announce(`Log in and approve at this address:\n${url}`)
            void show(url)
          }
          const departure = await listenFor(
            searchParams.get('redirect_uri') ?? '',
            searchParams.get('state'),
            { ...transport, signal },
            ready,
          )
          return { departure }
        }),
      act: nothing,
      wait: async () => undefined,
      send: () => {
        throw undecided('limits', 'only a person visits the server (user_agent.driver: interactive)')
      },
      cookies: async () => [],
      picture: async () => undefined,
      close: async () => over.abort(),
    }
  }
  return { tab, close: async () => {} }
}
