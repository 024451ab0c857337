import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTcpServer } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../fixtures/chromium.ts'
import { inMemoryConnector } from '../fixtures/in-memory.ts'
import { openTab } from './browser-tab.ts'
import { browserUserAgent } from './browser-user-agent.ts'
import { loadPlaywright, startChromium } from './chromium.ts'
import { type Exchange, type Header, headerValues, type WireRequest } from './exchange.ts'
import type { Action, Control, Cookie, Page, Sight, Tab, Transport, UserAgent } from './user-agent.ts'
import { undecided } from './verdict.ts'
import { openWire, type Wire } from './wire.ts'

const as = 'https://as.example'
const other = 'https://other.example'
const callback = 'https://client.example/callback'

type Answer = { readonly status?: number; readonly headers?: readonly Header[]; readonly body?: string | Buffer }
type Received = { readonly method: string; readonly url: string; readonly cookie: string; readonly body: string }
type Answering = (request: Received, index: number) => Answer | 'never'

const html = (body: string, ...headers: Header[]): Answer => ({
  headers: [['Content-Type', 'text/html; charset=utf-8'], ...headers],
  body,
})

const script = (body: string): Answer => ({ headers: [['Content-Type', 'text/javascript']], body })

const to = (location: string, status = 302, ...headers: Header[]): Answer => ({
  status,
  headers: [['Location', location], ...headers],
})

let userAgent: UserAgent
const opened: { readonly close: () => unknown }[] = []

beforeAll(async () => {
  userAgent = await browserUserAgent({ executable_path: await chromiumPath() })
  const { close } = await userAgent.tab(nowhere, [])
  await close()
}, 60_000)

afterEach(async () => {
  for (const { close } of opened.splice(0).reverse()) await close()
})

afterAll(() => userAgent.close())

const nowhere: Transport = {
  send: async () => {
    throw undecided('unreachable', 'nothing is there')
  },
  mayVisit: () => false,
  isRedirectionUri: () => false,
  redact: (text) => text,
  signal: new AbortController().signal,
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

type Served = { readonly [address: string]: Answer | Answering }

const listener = (answers: Served, received: Received[], scheme: string) => {
  return async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '', as)
    const origin = `${scheme}://${request.headers.host}`
    const asked: Received = {
      method: request.method ?? '',
      url: `${origin}${request.url}`,
      cookie: request.headers.cookie ?? '',
      body: await bodyOf(request),
    }
    received.push(asked)
    const found = answers[`${origin}${pathname}`] ?? answers[pathname] ?? { status: 404, body: 'not found' }
    const answer = typeof found === 'function' ? found(asked, received.length) : found
    if (answer === 'never') return
    const { status = 200, headers = [], body = '' } = answer
    response.writeHead(status, [...headers, ['Connection', 'close'] as const].flat())
    response.end(body)
  }
}

const transportOver = (wire: Wire, options: Partial<Transport>) => {
  const exchanges: Exchange[] = []
  const transport: Transport = {
    send: async (request, purpose) => {
      const outcome = await wire.send(request, transport.signal)
      const id = String(exchanges.length + 1)
      const exchange: Exchange = { id, endpoint: 'authorization', purpose, request, started: 0, ...outcome }
      exchanges.push(exchange)
      if (!outcome.response) throw undecided('unreachable', outcome.failure?.message ?? '', id)
      return exchange
    },
    mayVisit: ({ hostname }) => hostname.endsWith('.example') && hostname !== 'client.example',
    isRedirectionUri: (uri) => uri.split(/[?#]/)[0] === callback,
    redact: (text) => text,
    signal: new AbortController().signal,
    ...options,
  }
  return { transport, exchanges }
}

/** Servers in memory whose answers are by path, or by origin and path; and a tab that may visit them. */
const serving = async (
  answers: Served,
  {
    cookies = [],
    timeout = 20,
    browser,
    ...options
  }: Partial<Transport> & { cookies?: readonly Cookie[]; timeout?: number; browser?: Browser } = {},
) => {
  const received: Received[] = []
  const server = createServer(listener(answers, received, 'https'))
  const wire = openWire({
    origins: [as, other],
    timeout,
    responseSize: 1_000_000,
    connect: inMemoryConnector(server),
  })
  const { transport, exchanges } = transportOver(wire, options)
  const tab = await (browser ? openTab(browser, transport, cookies) : userAgent.tab(transport, cookies))
  opened.push(wire, tab)
  const open = (request: Partial<WireRequest> = {}) =>
    tab.open({ method: 'GET', url: `${as}/authorize?x=y`, headers: [], ...request })
  return {
    tab,
    open,
    received,
    exchanges,
    urls: () => received.map(({ url }) => url),
    purposes: () => exchanges.map(({ purpose }) => purpose),
  }
}

const pageIn = (sight: Sight | undefined): Page => {
  if (!sight || !('page' in sight)) throw new Error(`no page, but ${JSON.stringify(sight)}`)
  return sight.page
}

/** The page once it says so: on a machine that is busy, one is seen on the way there. */
const pageSaying = async (word: string, { wait }: Tab, first: Sight): Promise<Page> => {
  let sight: Sight | undefined = first
  while (!pageIn(sight).text.includes(word)) sight = await wait()
  return pageIn(sight)
}

const departureIn = (sight: Sight | undefined) => {
  if (!sight || !('departure' in sight)) throw new Error(`no departure, but ${JSON.stringify(sight)}`)
  return sight.departure
}

const stuckIn = (sight: Sight | undefined): string => {
  if (!sight || !('stuck' in sight)) throw new Error(`not stuck, but ${JSON.stringify(sight)}`)
  return sight.stuck
}

const login: Action = {
  purpose: 'login',
  entries: [
    { target: 'input[name=user]', value: 'ünï & co' },
    { target: 'input[type=password]', value: 'pass word' },
  ],
  submit: 'button',
}

const loginForm = '<form method=post><input name=user><input type=password name=password><button>Log in</button></form>'

const limits = { timeout: 30_000 }

describe('redirects', limits, () => {
  test('are followed with the cookies of each hop, to the redirection URI, which is never contacted', async () => {
    const { open, received, exchanges, purposes } = await serving({
      '/authorize': to('/one#top', 302, ['Set-Cookie', 'a=1; HttpOnly'], ['Set-Cookie', 'b=2; Secure; SameSite=None']),
      '/one': to(`${other}/two`, 303, ['Set-Cookie', 'c=3; Path=/one']),
      [`${other}/two`]: to('three', 307, ['Set-Cookie', 'd=4']),
      [`${other}/three`]: to(`${as}/four`),
      '/four': to(`${callback}?code=c&state=s`),
    })
    const { exchange, ...departure } = departureIn(await open())
    expect(departure).toEqual({ uri: `${callback}?code=c&state=s`, method: 'GET', by: 'redirect' })
    expect(exchange?.id).toBe('5')
    expect(received.map(({ url, cookie }) => [url, cookie])).toEqual([
      [`${as}/authorize?x=y`, ''],
      [`${as}/one`, 'a=1; b=2'],
      [`${other}/two`, ''],
      [`${other}/three`, 'd=4'],
      [`${as}/four`, 'a=1; b=2'],
    ])
    expect(purposes()).toEqual(['authorization request', 'redirect 1', 'redirect 2', 'redirect 3', 'redirect 4'])
    expect(exchanges[0]?.response?.headers.filter(([name]) => name === 'Set-Cookie')).toHaveLength(2)
  })

  test.each([
    ['as it was written', `${callback}?code=a b%2f#access_token=x&y=/`, `${callback}?code=a b%2f#access_token=x&y=/`],
    ['in capitals', 'HTTPS://Elsewhere.test/CB?code=1', 'HTTPS://Elsewhere.test/CB?code=1'],
    ['to an app', 'com.example.app:/cb?code=x#f', 'com.example.app:/cb?code=x#f'],
    ['to no registered place', 'http://localhost:1/cb?code=x', 'http://localhost:1/cb?code=x'],
    ['without a scheme', '//elsewhere.test/cb#f', 'https://elsewhere.test/cb#f'],
  ])('leave the server %s', async (_, location, uri) => {
    const { open, urls } = await serving({ '/authorize': to(location) })
    expect(departureIn(await open())).toMatchObject({ uri, method: 'GET', by: 'redirect', exchange: { id: '1' } })
    expect(urls()).toHaveLength(1)
  })

  test('in a circle end', async () => {
    const { open, received } = await serving({ '/authorize': to('/authorize?again') })
    expect(stuckIn(await open())).toBe('it was redirected 20 times in a row')
    expect(received).toHaveLength(20)
  })

  test('by scripts in a circle end too', async () => {
    const { open, received } = await serving({ '/authorize': html('<script>location.reload()</script>') })
    expect(stuckIn(await open())).toBe('it was redirected 20 times in a row')
    expect(received).toHaveLength(20)
  })

  test.each([
    [303, undefined, 'GET', ''],
    [307, undefined, 'POST', 'a=1'],
    [302, callback, 'GET', undefined],
    [308, callback, 'POST', 'a=1'],
  ])('of a POST with status %i to %s become others', async (status, location = '/next', method, body) => {
    const { open, received } = await serving({ '/authorize': to(location, status), '/next': html('next') })
    const headers: Header[] = [['Content-Type', 'application/x-www-form-urlencoded']]
    const sight = await open({ method: 'POST', headers, body: 'a=1' })
    expect(received[0]).toMatchObject({ method: 'POST', body: 'a=1' })
    if ('departure' in sight) expect([sight.departure.method, sight.departure.body]).toEqual([method, body])
    else expect(received[1]).toMatchObject({ method, body })
  })

  test.each([
    ['to no address', to('http://[', 302), 302, ''],
    ['to nowhere', { status: 302, headers: [['Content-Type', 'text/plain']], body: 'lost' } as Answer, 302, 'lost'],
    ['that are none', { ...html('pick'), status: 300 } as Answer, 300, 'pick'],
  ])('%s show the page', async (_, answer, status, text) => {
    const { open } = await serving({ '/authorize': answer })
    expect(pageIn(await open())).toMatchObject({ status, text })
  })
})

describe('the first request is sent', limits, () => {
  test('as it is, with the cookies that the tab was given', async () => {
    const cookie = { domain: 'as.example', hostOnly: true, path: '/', secure: true, httpOnly: true }
    const { open, exchanges } = await serving(
      { '/authorize': html('hello') },
      { cookies: [{ ...cookie, name: 'kept', value: 'v' }] },
    )
    const url = `${as}/authorize?x='y'&z=a|b`
    await open({
      url: `${url}#fragment`,
      headers: [
        ['X-Test', '1'],
        ['accept', 'text/html'],
      ],
    })
    const { request } = exchanges[0] as Exchange
    expect(request.url).toBe(url)
    const of = (name: string) => headerValues(request.headers, name)
    expect([of('x-test'), of('accept'), of('cookie')]).toEqual([['1'], ['text/html'], ['kept=v']])
    expect([of('host'), of('accept-encoding'), of('content-length')]).toEqual([[], [], []])
  })

  test('and once more in the same tab', async () => {
    const { open, purposes } = await serving({ '/authorize': to(callback, 302, ['Set-Cookie', 'a=1']) })
    expect(departureIn(await open()).exchange?.id).toBe('1')
    const again = departureIn(await open())
    expect(headerValues(again.exchange?.request.headers ?? [], 'cookie')).toEqual(['a=1'])
    expect(purposes()).toEqual(['authorization request', 'authorization request'])
  })

  test('though nothing answers, which is thrown', async () => {
    const { open, tab } = await serving({ '/authorize': () => 'never' }, { timeout: 0.3 })
    await expect(open()).rejects.toThrow(/no answer came within 0.3 s/)
    await expect(tab.wait()).rejects.toThrow(/no answer came within/)
  })

  test('where Chromium can open it', async () => {
    const { open } = await serving({})
    await expect(open({ url: 'https://as.example:6000/' })).rejects.toThrow(/as.example:6000 is not named/)
    expect(stuckIn(await open({ url: 'nonsense' }))).toMatch(/cannot open it/)
  })
})

describe('a page is left by', limits, () => {
  const leaving = async (body: string, ...headers: Header[]) => {
    const { open, received } = await serving({ '/authorize': html(body, ...headers) })
    const departure = departureIn(await open())
    expect(received).toHaveLength(1)
    expect(departure).toMatchObject({ by: 'page', exchange: { id: '1' } })
    return departure
  }

  test.each([
    ['a script', `<script>location.assign('${callback}?code=c#a=b')</script>`, `${callback}?code=c#a=b`],
    [
      'a script, to an app',
      `<script>location = 'com.example.app:/cb?code=c#f'</script>`,
      'com.example.app:/cb?code=c#f',
    ],
    ['a refresh', `<meta http-equiv=refresh content="0;url=${callback}?code=c#a=b">`, `${callback}?code=c#a=b`],
    ['a refresh, to an app', `<meta http-equiv=refresh content="0;url=app:/cb?code=c">`, 'app:/cb?code=c'],
    ['a late script', `<script>setTimeout(() => { location = '${callback}?late' }, 20)</script>`, `${callback}?late`],
    [
      'a form without a body',
      `<form action="${callback}"><input name=a value=b></form><script>document.forms[0].submit()</script>`,
      `${callback}?a=b`,
    ],
  ])('%s', async (_, body, uri) => {
    expect(await leaving(body)).toMatchObject({ uri, method: 'GET' })
  })

  test('the Refresh header', async () => {
    expect(await leaving('x', ['Refresh', `0; url=${callback}?code=c`])).toMatchObject({ uri: `${callback}?code=c` })
  })

  test('a form post', async () => {
    const form = `<form method=post action="${callback}"><input type=hidden name=code value="a+b é"></form>`
    const departure = await leaving(`<body onload="document.forms[0].submit()">${form}`)
    expect(departure).toMatchObject({ uri: callback, method: 'POST', body: 'code=a%2Bb+%C3%A9' })
  })

  test('a link that is pressed, even in a window of its own', async () => {
    const { open, tab } = await serving({
      '/authorize': html(`<a target=_blank rel=noopener href="${callback}?no">No</a>`),
    })
    expect(pageIn(await open()).controls).toMatchObject([{ kind: 'link', label: 'No', value: `${callback}?no` }])
    const sight = await tab.act({ purpose: 'deny', entries: [], submit: 0 })
    expect(departureIn(sight)).toMatchObject({ uri: `${callback}?no`, by: 'page' })
  })
})

describe('plain forms', limits, () => {
  const flow: Served = {
    '/authorize': to('/login', 302, ['Set-Cookie', 'session=1; HttpOnly; SameSite=Lax']),
    '/login': ({ method, cookie }) => (method === 'GET' ? html(loginForm + cookie) : to('/consent', 303)),
    '/consent': ({ method }) =>
      method === 'GET'
        ? html('<form method=post><button name=allow value=1>Allow</button></form>')
        : to(`${callback}?code=c`),
  }

  test('are filled in and submitted, each request with its purpose', async () => {
    const { open, tab, received, purposes } = await serving(flow)
    expect(pageIn(await open()).text).toContain('session=1')
    const consent = pageIn(await tab.act(login))
    expect(consent.controls).toMatchObject([{ kind: 'button', name: 'allow', value: '1', label: 'Allow', form: 0 }])
    const departure = departureIn(await tab.act({ purpose: 'approve', entries: [], submit: 0 }))
    expect(departure).toMatchObject({ uri: `${callback}?code=c`, by: 'redirect', exchange: { purpose: 'approve' } })
    expect(received.map(({ method, body }) => `${method} ${body}`)).toEqual([
      'GET ',
      'GET ',
      'POST user=%C3%BCn%C3%AF+%26+co&password=pass+word',
      'GET ',
      'POST allow=1',
    ])
    expect(purposes()).toEqual(['authorization request', 'redirect 1', 'login', 'redirect 2', 'approve'])
  })

  test('work over a real connection too, in many tabs at once', async () => {
    const received: Received[] = []
    const server = createServer(listener(flow, received, 'http'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    const wire = openWire({ origins: [origin], timeout: 10, responseSize: 100_000 })
    opened.push({ close: () => server.close() }, wire)
    const { transport } = transportOver(wire, { mayVisit: (url) => url.origin === origin })
    const through = async () => {
      const tab = await userAgent.tab(transport, [])
      opened.push(tab)
      await tab.open({ method: 'GET', url: `${origin}/authorize`, headers: [] })
      await tab.act(login)
      return tab.act({ purpose: 'approve', entries: [], submit: 'button' })
    }
    for (const sight of await Promise.all([through(), through(), through()])) {
      expect(departureIn(sight).uri).toBe(`${callback}?code=c`)
    }
    expect(received).toHaveLength(15)
  })

  test('are submitted by their first button where none is named', async () => {
    const { open, tab, received } = await serving({
      '/authorize': html(`<form method=post action=/next><input name=a><input type=submit name=b value=c></form>`),
      '/next': html('done'),
    })
    await open()
    const sight = await tab.act({ purpose: 'x', entries: [{ target: 0, value: '1' }] })
    expect(pageIn(sight).text).toBe('done')
    expect(received[1]?.body).toBe('a=1&b=c')
  })

  test('are submitted without a button, whatever their fields are called', async () => {
    const form = '<form method=post action=/next><input name=submit><input name=requestSubmit></form>'
    const { open, tab, received } = await serving({ '/authorize': html(form), '/next': html('done') })
    await open()
    expect(pageIn(await tab.act({ purpose: 'x', entries: [{ target: 0, value: '1' }] })).text).toBe('done')
    expect(received[1]?.body).toBe('submit=1&requestSubmit=')
  })

  test('have choices and boxes', async () => {
    const { open, tab, received } = await serving({
      '/authorize': html(`<form method=post action=/next>
        <select name=s><option value=1>One<option value=2>Two<option disabled value=3>Three</select>
        <label><input type=checkbox name=c value=on style="position:absolute;left:-9999px">Terms</label>
        <input type=checkbox name=d checked>
        <input type=radio name=r value=x><input type=radio name=r value=y id=y><label for=y>The other</label>
        <input type=date name=t><textarea name=a>old</textarea>
        <button formtarget=_blank>Go</button></form>`),
      '/next': html('done'),
    })
    const page = pageIn(await open())
    const named = (name: string) => page.controls.find((control) => control.name === name) as Control
    expect(named('c')).toMatchObject({ kind: 'checkbox', label: 'Terms', isChecked: false })
    const act = (entries: Action['entries']) => tab.act({ purpose: 'x', entries, submit: 'button' })
    const refused = async (target: string, value: string | boolean) => stuckIn(await act([{ target, value }]))
    expect(await refused('select', 'Four')).toBe('select has no option "Four"')
    expect(await refused('select', '3')).toBe('select has the option "3", but it is disabled')
    expect(await refused('button', 'x')).toBe('button is nothing to fill in')
    expect(await refused('textarea', true)).toBe('textarea is no box to check')
    await act([
      { target: named('s').number, value: 'Two' },
      { target: named('c').number, value: true },
      { target: named('d').number, value: false },
      { target: named('r').number, value: 'The other' },
      { target: named('t').number, value: '2030-01-02' },
      { target: named('a').number, value: 'new\nlines' },
    ])
    expect(received[1]?.body).toBe('s=2&c=on&r=y&t=2030-01-02&a=new%0D%0Alines')
  })

  test('have no element that is not there', async () => {
    const { open, tab } = await serving({ '/authorize': html(`${loginForm}<p hidden id=hidden>`) })
    await open()
    const press = (submit: string | number) => tab.act({ purpose: 'x', entries: [], submit })
    expect(stuckIn(await press('#none'))).toBe('there is no element #none on the page')
    expect(stuckIn(await press('#hidden'))).toBe('there is no element #hidden on the page')
    expect(stuckIn(await press('###'))).toBe('there is no element ### on the page')
    expect(stuckIn(await press(99))).toBe('there is no control 99 on the page')
    expect(stuckIn(await tab.act({ purpose: 'x', entries: [] }))).toMatch(/neither fills in nor presses/)
  })

  test('that are not valid stay, and nothing is sent', async () => {
    const { open, tab, received } = await serving({
      '/authorize': html('<form method=post><input required><button>Go</button></form>'),
    })
    await open()
    expect(pageIn(await tab.act({ purpose: 'x', entries: [], submit: 'button' })).controls[0]?.isRequired).toBe(true)
    expect(received).toHaveLength(1)
  })
})

describe('pages that scripts make', limits, () => {
  const application = `
    const root = document.getElementById('root')
    const show = (made) => { root.innerHTML = made }
    setTimeout(() => {
      show('<form><label>User<input name=user></label><label>Password<input type=password></label><button disabled>Log in</button></form>')
      const button = root.querySelector('button')
      root.addEventListener('input', () => { button.disabled = root.querySelector('[type=password]').value === '' })
      root.querySelector('form').addEventListener('submit', async (event) => {
        event.preventDefault()
        const [user, password] = [...root.querySelectorAll('input')].map((input) => input.value)
        const response = await fetch('/api/login', { method: 'POST', body: JSON.stringify({ user, password }), headers: { 'Content-Type': 'application/json' } })
        const { next } = await response.json()
        show('<p>Welcome</p><button type=button>Allow</button>')
        root.querySelector('button').addEventListener('click', (event) => { if (event.isTrusted) location.assign(next) })
      })
    }, 150)`
  const pages: Served = {
    '/authorize': html('<title>App</title><div id=root>Loading</div><script src="/app.js"></script>'),
    '/app.js': script(application),
    '/api/login': ({ body }) => ({
      headers: [
        ['Content-Type', 'application/json'],
        ['Set-Cookie', 'in=1; HttpOnly; SameSite=Strict'],
      ],
      body: JSON.stringify({ next: `${callback}?user=${encodeURIComponent(JSON.parse(body).user)}#done` }),
    }),
  }

  test('are waited for, filled in and left', async () => {
    const { open, tab, purposes, received } = await serving(pages)
    const form = await pageSaying('Log in', tab, await open())
    expect(form.controls.map(({ label, kind }) => [label, kind])).toEqual([
      ['User', 'text'],
      ['Password', 'password'],
      ['Log in', 'button'],
    ])
    const consent = await pageSaying('Allow', tab, await tab.act(login))
    expect(consent).toMatchObject({ url: `${as}/authorize?x=y`, title: 'App', text: 'Welcome Allow' })
    const departure = departureIn(await tab.act({ purpose: 'approve', entries: [], submit: 0 }))
    expect(departure).toMatchObject({
      uri: `${callback}?user=%C3%BCn%C3%AF%20%26%20co#done`,
      by: 'page',
      exchange: { id: '1' },
    })
    expect(purposes()).toEqual(['authorization request', 'page resource', 'page resource'])
    expect(JSON.parse(received[2]?.body ?? '')).toEqual({ user: 'ünï & co', password: 'pass word' })
    expect(await tab.cookies()).toMatchObject([{ name: 'in', value: '1', sameSite: 'strict', httpOnly: true }])
  })

  test('get what they need from where they may, and nothing else', async () => {
    const { open, urls } = await serving(
      {
        '/authorize':
          html(`<link rel=stylesheet href=/style.css><img src=/image.png><script src="${other}/foreign.js"></script>
          <style>@font-face { font-family: f; src: url(/font) } body { font-family: f }</style><video src=/video></video>
          <iframe src="${other}/frame"></iframe><iframe src="${callback}?silent"></iframe><iframe src=/frame></iframe>
          <script src=/own.js></script><p id=p>none</p>`),
        '/style.css': { headers: [['Content-Type', 'text/css']], body: 'p { color: red }' },
        '/frame': html('framed'),
        '/own.js': script(`
          new EventSource('/events'); navigator.sendBeacon('/beacon'); new Image().src = '/other.png'
          const at = (url) => fetch(url).then((response) => response.text(), () => 'failed')
          Promise.all([at('/data'), at('${other}/data'), at('${callback}'), at('data:,inline')]).then((all) => {
            document.getElementById('p').textContent = all.join(' ') })`),
        '/data': { body: 'data' },
      },
      { mayVisit: ({ hostname }) => hostname === 'as.example' },
    )
    const page = pageIn(await open())
    expect(page.text).toBe('data failed failed inline framed')
    expect(
      urls()
        .map((url) => new URL(url).pathname)
        .sort(),
    ).toEqual(['/authorize', '/data', '/frame', '/own.js', '/style.css'])
  })

  test('may ask other origins by CORS, and be redirected', async () => {
    const cors = [
      ['Access-Control-Allow-Origin', as],
      ['Access-Control-Allow-Headers', 'x-test'],
      ['Content-Type', 'text/plain'],
    ] as const
    const { open, received } = await serving({
      '/authorize': html(
        `<p id=p></p><script>fetch('${other}/api', { headers: { 'X-Test': '1' } }).then((r) => r.text()).then((t) => { p.textContent = t })</script>`,
      ),
      [`${other}/api`]: ({ method }) => ({
        status: method === 'OPTIONS' ? 204 : 200,
        headers: cors,
        body: method === 'OPTIONS' ? '' : 'allowed',
      }),
    })
    expect(pageIn(await open()).text).toBe('allowed')
    expect(received.map(({ method }) => method)).toEqual(['GET', 'OPTIONS', 'GET'])
  })

  test('ask for no more than a login page needs', async () => {
    const { open, received } = await serving({
      '/authorize': html(`<script>for (let n = 0; n < 300; n++) fetch('/n?' + n).catch(() => {})</script>x`),
      '/n': { body: 'n' },
    })
    expect(pageIn(await open()).text).toBe('x')
    expect(received.length).toBe(101)
  })

  test('fail, and say so once', async () => {
    const { open, tab } = await serving(
      { '/authorize': html('<div id=app></div><script>secret.start()\n</script>') },
      { redact: (text) => text.replaceAll('secret', '<secret>') },
    )
    expect(pageIn(await open()).controls).toEqual([])
    expect(stuckIn(await tab.wait())).toBe('a script of the page failed: <secret> is not defined')
    expect(await tab.wait()).toBeUndefined()
  })

  test('fail for want of what may not be loaded', async () => {
    const body = `<div id=app></div><script src="${other}/library.js"></script><script>library()</script>`
    const answers: Served = { '/authorize': html(body), '/error': { ...html(body), status: 400 } }
    const { open, tab } = await serving(answers, { mayVisit: ({ hostname }) => hostname === 'as.example' })
    await open()
    expect(stuckIn(await tab.wait())).toBe(
      `a script of the page failed: library is not defined; nothing was loaded from ${other} (user_agent.origins)`,
    )
    expect(pageIn(await open({ url: `${as}/error` })).status).toBe(400)
    expect(await tab.wait()).toBeUndefined()
  })

  test('cannot reach anything by themselves', async () => {
    let reached = 0
    const server = createTcpServer(() => reached++)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const at = server.address()
    const address = `127.0.0.1:${typeof at === 'object' ? at?.port : ''}`
    opened.push({ close: () => server.close() })
    const { open } = await serving({
      '/authorize': html(`<p id=p></p><script>
        const failing = (made) => new Promise((resolve) => { made.onerror = () => resolve('failed') })
        const socket = failing(new WebSocket('wss://${address}'))
        const code = "fetch('https://${address}').catch((error) => postMessage(error.message))"
        const worker = new Worker(URL.createObjectURL(new Blob([code])))
        const worked = new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data) })
        window.open('https://${address}/popup')
        Promise.all([socket, worked]).then((all) => { p.textContent = all.join(', ') })</script>`),
    })
    expect(pageIn(await open()).text).toBe('failed, Failed to fetch')
    expect(reached).toBe(0)
  })

  test('go on by themselves when they are filled in', async () => {
    const { open, tab, received } = await serving({
      '/authorize': html(
        `<form method=post><input name=code oninput="if (value.length === 6) form.submit()"><button>Go</button></form>`,
      ),
    })
    await open()
    pageIn(await tab.act({ purpose: 'code', entries: [{ target: 0, value: '123456' }], submit: 1 }))
    expect(received.map(({ method }) => method)).toEqual(['GET', 'POST'])
  })

  test('open dialogs and windows, which are closed', async () => {
    const { open, received } = await serving({
      '/authorize': html(`<p id=p></p><script>
        alert('hello'); const yes = confirm('sure?'); const said = prompt('name?')
        for (let n = 0; n < 3; n++) window.open('/popup')
        p.textContent = [yes, said].join(' ')</script>`),
    })
    expect(pageIn(await open()).text).toBe('false')
    expect(received).toHaveLength(1)
  })

  test('have shadow roots and frames', async () => {
    const { open, tab, received } = await serving({
      '/authorize': html(`<x-login></x-login><iframe src=/frame style="width: 500px; height: 200px"></iframe><script>
        customElements.define('x-login', class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = '<style>p { color: red }</style><p>In the shadow</p><form method=post action=/next><input name=user aria-label=User><button id=go>Go</button></form>'
          }
        })</script>`),
      '/frame': html('<p>In the frame</p><button id=framed onclick="parent.postMessage(1)">Framed</button>'),
      '/next': html('done'),
    })
    const page = pageIn(await open())
    expect(page.text).toBe('In the shadow Go In the frame Framed')
    expect(page.controls.map(({ label }) => label)).toEqual(['User', 'Go', 'Framed'])
    expect(await page.has('#framed')).toBe(true)
    expect(pageIn(await tab.act({ purpose: 'x', entries: [], submit: '#framed' })).controls).toHaveLength(3)
    await tab.act({ purpose: 'x', entries: [{ target: 'form input', value: 'u' }], submit: '#go' })
    expect(received.at(-1)).toMatchObject({ method: 'POST', body: 'user=u' })
  })

  test('react to the Enter key where there is no form', async () => {
    const { open, tab } = await serving({
      '/authorize': html(`<input onkeydown="if (event.key === 'Enter') location = '${callback}?' + this.value">`),
    })
    await open()
    expect(departureIn(await tab.act({ purpose: 'x', entries: [{ target: 0, value: 'typed' }] })).uri).toBe(
      `${callback}?typed`,
    )
  })

  test('are pressed through what covers them', async () => {
    const { open, tab } = await serving({
      '/authorize': html(
        `<button onclick="location = '${callback}?pressed'">Go</button><div style="position:fixed;inset:0">Cookies!</div>`,
      ),
    })
    await open()
    expect(departureIn(await tab.act({ purpose: 'x', entries: [], submit: 0 })).uri).toBe(`${callback}?pressed`)
  })
})

describe('waiting', limits, () => {
  test('ends with the page that a refresh leads to', async () => {
    const { open, tab, purposes } = await serving({
      '/authorize': html('<meta http-equiv=refresh content="2;url=/next">Wait'),
      '/next': html('Next'),
    })
    expect(pageIn(await open()).text).toBe('Wait')
    expect(pageIn(await tab.wait()).text).toBe('Next')
    expect(purposes()).toEqual(['authorization request', 'refresh 1'])
  })

  test('ends at once where nothing can come', async () => {
    const { open, tab } = await serving({ '/authorize': html('Nothing') })
    await open()
    const began = performance.now()
    expect(await tab.wait()).toBeUndefined()
    expect(performance.now() - began).toBeLessThan(900)
  })

  test('ends soon where a script does nothing', async () => {
    const { open, tab } = await serving({ '/authorize': html('<script>1</script>Nothing') })
    await open()
    const began = performance.now()
    expect(await tab.wait()).toBeUndefined()
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  test('sees what changes', async () => {
    const { open, tab } = await serving({
      '/authorize': html(`<p id=p>One</p><script>setTimeout(() => { p.textContent = 'Two' }, 700)</script>`),
    })
    const texts: string[] = []
    for (let sight: Sight | undefined = await open(); sight; sight = await tab.wait()) texts.push(pageIn(sight).text)
    // On a machine that is busy, the first is not seen.
    expect(['One Two', 'Two']).toContain(texts.join(' '))
  })
})

describe('what a response shows', limits, () => {
  test.each([
    [
      'JSON',
      { status: 400, headers: [['Content-Type', 'application/json']], body: '{"error":"invalid_request"}' } as Answer,
      400,
      '{"error":"invalid_request"}',
    ],
    ['nothing', { status: 204 } as Answer, 204, ''],
    ['a file', { headers: [['Content-Type', 'application/octet-stream']], body: 'file' } as Answer, 200, ''],
    ['an attachment', html('file', ['Content-Disposition', 'attachment']), 200, ''],
    ['an odd status', { ...html('odd'), status: 799 } as Answer, 799, 'odd'],
    ['no body', { status: 500 } as Answer, 500, ''],
    ['a challenge', { ...html('who?', ['WWW-Authenticate', 'Basic realm="x"']), status: 401 } as Answer, 401, 'who?'],
    ['what was not asked for', { status: 304 } as Answer, 304, ''],
    ['bytes in a header', html('ok', ['X', 'é\xff'], ['Content-Language', '"']), 200, 'ok'],
  ])('%s', async (_, answer, status, text) => {
    const { open, tab } = await serving({ '/authorize': answer })
    expect(pageIn(await open())).toMatchObject({ status, text, controls: [], exchange: { id: '1' } })
    expect(await tab.wait()).toBeUndefined()
  })

  test('a page stays where what was pressed has no content', async () => {
    const { open, tab } = await serving({
      '/authorize': ({ method }) => (method === 'GET' ? html(loginForm) : { status: 204 }),
    })
    await open()
    expect(pageIn(await tab.act(login))).toMatchObject({ status: 200, exchange: { id: '1' } })
  })

  test('its elements, by selectors', async () => {
    const { open } = await serving({ '/authorize': html('<p class=a>x</p>') })
    const { has } = pageIn(await open())
    expect([await has('p.a'), await has('p.b')]).toEqual([true, false])
    await expect(has('p[')).rejects.toThrow(SyntaxError)
  })

  test('only what a person sees', async () => {
    const { open } = await serving({
      '/authorize': html(`<title>A\n  title</title><style>b{}</style><script>1</script><noscript>no</noscript>
        <input type=hidden name=h><input hidden><input style="visibility:hidden"><input style="position:absolute;left:-5000px">
        <input disabled><input readonly><input type=file><div style="display:none">gone<button>x</button></div>
        <input aria-label=A><input placeholder=P title=T><input title=T><input aria-labelledby="x y"><span id=x>X</span> <span id=y>Y</span>
        <button disabled>Later</button><div role=button>Role</div><input type=image alt=Alt><input type=submit><a href="/x"><img alt=Pic></a><a>none</a>`),
    })
    const { controls, title, text } = pageIn(await open())
    expect(title).toBe('A title')
    expect(text).not.toMatch(/gone|no\b|b\{/)
    expect(controls.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'text A',
      'text P',
      'text T',
      'text X Y',
      'button Later',
      'button Role',
      'button Alt',
      'button Submit',
      'link Pic',
    ])
  })
})

describe('a hostile page', limits, () => {
  test('is cut to what can be read', async () => {
    const { open } = await serving({
      '/authorize': html(`<title>${'t'.repeat(9_000)}\n</title><body><script>
        document.body.innerHTML = '<button name=' + 'n'.repeat(9000) + ' value=' + 'v'.repeat(9000) + '>' + 'l'.repeat(9000) + '</button>'
          + '<a href=/x>x</a>'.repeat(2000) + 'word '.repeat(200000)</script>`),
    })
    const page = pageIn(await open())
    expect(page.title).toHaveLength(500)
    expect(page.text).toHaveLength(20_000)
    expect(page.controls).toHaveLength(500)
    const { name, value, label } = page.controls[0] as Control
    expect([name, value, label].map(({ length }) => length)).toEqual([500, 500, 500])
  })

  test('cannot deceive the reader with what it overrides', async () => {
    const { open, tab } = await serving({
      '/authorize': html(`<script>
        Document.prototype.querySelectorAll = Element.prototype.getAttribute = JSON.stringify = () => { throw new Error('no') }
        Object.defineProperty(HTMLInputElement.prototype, 'value', { get: () => 'deceived', set() {} })
        window.oauth2spec = { read: () => 'deceived' }; Array.prototype.map = null; Event = null
        </script><form name=title><input name=a value=real><input name=children><input name=id></form>`),
    })
    const page = pageIn(await open())
    expect(page.controls.map(({ value }) => value)).toEqual(['real', '', ''])
    const sight = await tab.act({ purpose: 'x', entries: [{ target: 0, value: 'typed' }], submit: 0 })
    expect(pageIn(sight).controls[0]?.value).toBe('typed')
  })

  test('that changes all the time is shown, and so is one that loads itself', async () => {
    const { open, tab } = await serving({
      '/authorize': html(
        '<p id=p>0</p><script>setInterval(() => { p.textContent = Number(p.textContent) + 1 }, 5)</script>',
      ),
    })
    expect(pageIn(await open()).text).toMatch(/^\d+$/)
    expect(pageIn(await tab.wait()).text).toMatch(/^\d+$/)
  })

  test('that opens windows and dialogs without end is stopped', async () => {
    const { open } = await serving({
      '/authorize': html(`<p>Hello<script>setInterval(() => { window.open('/popup'); alert('x') }, 1)</script>`),
    })
    expect(['page', 'stuck']).toContain(Object.keys(await open())[0])
  })

  test('may be made of frames in frames', async () => {
    const { open, received } = await serving({
      '/authorize': html('<iframe src=/frame></iframe>'),
      '/frame': ({ url }) => html(`<iframe src="${url}1"></iframe>deep`),
    })
    expect(pageIn(await open())).toBeDefined()
    expect(received.length).toBeLessThan(110)
  })
})

describe('a picture', limits, () => {
  const replacing = { redact: (text: string) => text.replaceAll('SECRET', '<code>') }

  test('has secrets replaced, and the page stays as it is', async () => {
    const page = (word: string, password: string) =>
      html(`<p>Code: ${word}</p><input value="${word}"><input placeholder="${word}"><input type=password value="${password}">
        <input autocomplete=one-time-code value="${password}"><form method=post action=/next><input name=a value="${word}"><button>Go</button></form>`)
    const { open, tab, received } = await serving(
      { '/authorize': page('SECRET', 'long password'), '/same': page('&lt;code&gt;', 'other'), '/next': html('x') },
      replacing,
    )
    await open()
    const first = await tab.picture()
    expect(first?.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
    await tab.act({ purpose: 'x', entries: [], submit: 'button' })
    expect(received[1]?.body).toBe('a=SECRET')
    await open({ url: `${as}/same` })
    expect((await tab.picture())?.equals(first as Buffer)).toBe(true)
  })

  test.each([
    ['style', '<style>p::after { content: "SECRET" }</style><p>x</p>'],
    ['closed shadow root', `<p id=p></p><script>p.attachShadow({ mode: 'closed' }).innerHTML = 'SECRET'</script>`],
    [
      'script that writes it again',
      `<p id=p>SECRET</p><script>new MutationObserver(() => { if (p.textContent !== 'SECRET') p.textContent = 'SECRET' }).observe(p, { childList: true, characterData: true, subtree: true })</script>`,
    ],
  ])('is not taken where a %s shows a secret', async (_, body) => {
    const { open, tab } = await serving({ '/authorize': html(body) }, replacing)
    await open()
    expect(await tab.picture()).toBeUndefined()
  })

  test('is none where there is no page', async () => {
    const { open, tab } = await serving({ '/authorize': html('x') })
    expect(await tab.picture()).toBeUndefined()
    await open()
    await tab.close()
    expect(await tab.picture()).toBeUndefined()
  })
})

describe('cookies', limits, () => {
  const cookie = {
    name: 'n',
    value: 'v',
    domain: 'as.example',
    hostOnly: true,
    path: '/',
    secure: true,
    httpOnly: true,
  }

  test('go in and come out', async () => {
    const expires = (Math.floor(Date.now() / 1000) + 1000) * 1000
    const cookies: Cookie[] = [
      { ...cookie, name: 'host', sameSite: 'none' },
      {
        ...cookie,
        name: 'below',
        hostOnly: false,
        domain: 'as.example',
        secure: false,
        httpOnly: false,
        sameSite: 'lax',
        expires,
      },
      { ...cookie, name: '__Host-x' },
      { ...cookie, name: 'local', domain: '127.0.0.1', path: '/p', sameSite: 'strict' },
      { ...cookie, name: 'six', domain: '[::1]', secure: false },
    ]
    const { tab } = await serving({}, { cookies: [...cookies, { ...cookie, name: 'bad;\n', value: '\0' }] })
    const byName = (all: readonly Cookie[]) => [...all].sort((a, b) => (a.name < b.name ? -1 : 1))
    expect(byName(await tab.cookies())).toEqual(byName(cookies))
  })

  test('go to where they belong, and stay in their tab', async () => {
    const { open, received } = await serving(
      { '/authorize': html('x') },
      {
        cookies: [
          { ...cookie, name: 'a' },
          { ...cookie, name: 'b', path: '/login' },
          { ...cookie, name: 'c', domain: 'other.example' },
        ],
      },
    )
    await open()
    expect(received[0]?.cookie).toBe('a=v')
    const second = await serving({ '/authorize': html('x') })
    await second.open()
    expect(second.received[0]?.cookie).toBe('')
  })

  test('are kept of the response that leaves the server too', async () => {
    const { open, tab } = await serving({
      '/authorize': to(callback, 302, ['Set-Cookie', 'a=1; Path=/p; Max-Age=100']),
    })
    await open()
    expect(await tab.cookies()).toMatchObject([
      { name: 'a', value: '1', path: '/p', domain: 'as.example', hostOnly: true },
    ])
  })

  test('go with a request that is sent beside the page', async () => {
    const { open, tab, received } = await serving({
      '/authorize': html(loginForm, ['Set-Cookie', 'a=1; HttpOnly']),
      '/aside': to('/elsewhere', 302, ['Set-Cookie', 'b=2'], ['Set-Cookie', 'a=; Max-Age=0']),
    })
    await open()
    const headers: Header[] = [['Content-Type', 'text/plain']]
    const exchange = await tab.send({ method: 'POST', url: `${as}/aside`, headers, body: 'x=y' }, 'again')
    expect(exchange).toMatchObject({
      purpose: 'again',
      response: { status: 302 },
      request: { method: 'POST', body: 'x=y' },
    })
    expect(received.map(({ method, cookie }) => `${method} ${cookie}`)).toEqual(['GET ', 'POST a=1'])
    expect((await tab.cookies()).map(({ name }) => name)).toEqual(['b'])
    expect(pageIn(await tab.act(login))).toBeDefined()
  })

  test('go nowhere where no answer comes', async () => {
    const { tab } = await serving({ '/aside': () => 'never' }, { timeout: 0.2 })
    await expect(tab.send({ method: 'GET', url: `${as}/aside`, headers: [] }, 'x')).rejects.toThrow(/no answer came/)
    await expect(tab.send({ method: 'GET', url: `${as}:6000/`, headers: [] }, 'x')).rejects.toThrow(
      /as.example:6000 is not named/,
    )
  })
})

test('no page holds up a flow', { timeout: 60_000 }, async () => {
  const timed = async (flow: () => Promise<unknown>): Promise<readonly [unknown, number]> => {
    const began = performance.now()
    return [await flow(), (performance.now() - began) / 1000]
  }
  const never: Served = { '/never': () => 'never' }
  // All at once, as they do little but wait.
  const [unanswered, endless, pressed, waiting] = await Promise.all([
    timed(async () => {
      const { open } = await serving({ ...never, '/authorize': html('<p>Hello<script src=/never></script>') })
      return pageIn(await open()).text
    }),
    timed(async () => {
      const { open } = await serving({ '/authorize': html('<p>Hello<script>for (;;) {}</script>') })
      return stuckIn(await open())
    }),
    timed(async () => {
      const { open, tab } = await serving({ '/authorize': html('<button onclick="for (;;) {}">Go</button>') })
      await open()
      return stuckIn(await tab.act({ purpose: 'x', entries: [], submit: 'button' }))
    }),
    timed(async () => {
      const { open, tab } = await serving({ ...never, '/authorize': html('<p>Hello<script>fetch("/never")</script>') })
      await open()
      return [await timed(tab.wait)].map(([sight, seconds]) => [sight, Math.round(seconds)])
    }),
  ])
  expect(unanswered[0]).toBe('Hello')
  expect(unanswered[1]).toBeLessThan(9)
  expect(endless[0]).toBe('the page does not answer')
  expect(endless[1]).toBeLessThan(9)
  expect(pressed[0]).toBe('the page does not answer')
  expect(pressed[1]).toBeLessThan(9)
  expect(waiting[0]).toEqual([[undefined, 10]])
})

describe('the end', limits, () => {
  test('comes promptly when the run is stopped', async () => {
    const stopping = new AbortController()
    const { open, tab } = await serving(
      { '/authorize': html('<script>for (;;) {}</script>') },
      { signal: stopping.signal },
    )
    const sight = open()
    setTimeout(() => stopping.abort(), 300)
    const began = performance.now()
    await expect(sight).rejects.toMatchObject({ undecided: 'interrupted' })
    expect(performance.now() - began).toBeLessThan(2_000)
    await expect(tab.wait()).rejects.toMatchObject({ undecided: 'interrupted' })
    await expect(open()).rejects.toMatchObject({ undecided: 'interrupted' })
    await expect(userAgent.tab({ ...nowhere, signal: stopping.signal }, [])).rejects.toMatchObject({
      undecided: 'interrupted',
    })
  })

  test('of a tab is for good', async () => {
    const { open, tab } = await serving({ '/authorize': html(loginForm) })
    await open()
    await Promise.all([tab.close(), tab.close()])
    expect(stuckIn(await tab.act(login))).toBe('the tab is closed')
    expect(stuckIn(await tab.wait())).toBe('the tab is closed')
    expect(stuckIn(await open())).toBe('the tab is closed')
  })

  test('of a user agent opens no more tabs, started or not', async () => {
    const closed = await browserUserAgent({ executable_path: await chromiumPath() })
    await closed.close()
    await expect(closed.tab(nowhere, [])).rejects.toThrow('the user agent is closed')
  })

  test('of a page, and of Chromium, leaves the tab stuck', async () => {
    const browser = await startChromium(await loadPlaywright(), await chromiumPath())
    opened.push({ close: () => browser.close() })
    const { open, tab } = await serving({ '/authorize': html(loginForm) }, { browser })
    await open()
    void browser
      .contexts()[0]
      ?.pages()[0]
      ?.goto('chrome://crash')
      .catch(() => {})
    expect(stuckIn(await tab.act(login))).toBe('the page crashed')
    expect(await tab.picture()).toBeUndefined()
    await browser.close()
    expect(stuckIn(await open())).toBe('the tab is closed')
  })
})
