import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { type Exchange, type Header, headerValues, type WireRequest } from './exchange.ts'
import { formUserAgent } from './form-user-agent.ts'
import type { Cookie, Sight, Transport } from './user-agent.ts'
import { undecided } from './verdict.ts'
import { openWire } from './wire.ts'

const as = 'https://as.example'
const callback = 'https://client.example/callback'

type Answer = { readonly status?: number; readonly headers?: readonly Header[]; readonly body?: string | Buffer }
type Answering = (request: WireRequest, index: number) => Answer

const html = (body: string, ...headers: Header[]): Answer => ({
  headers: [['Content-Type', 'text/html'], ...headers],
  body,
})

const to = (location: string, status = 302, ...headers: Header[]): Answer => ({
  status,
  headers: [['Location', location], ...headers],
})

/** Servers whose answers are by path, or by origin and path; and a tab that may visit some of them. */
const serving = (
  answers: { readonly [address: string]: Answer | Answering },
  options: Partial<Transport> & { readonly cookies?: readonly Cookie[]; readonly redirectUri?: string } = {},
) => {
  const { cookies = [], redirectUri = callback, ...rest } = options
  const requests: WireRequest[] = []
  const purposes: string[] = []
  const transport: Transport = {
    send: async (request, purpose): Promise<Exchange> => {
      requests.push(request)
      purposes.push(purpose)
      const { origin, pathname } = new URL(request.url)
      const found = answers[`${origin}${pathname}`] ?? answers[pathname] ?? { status: 404 }
      const {
        status = 200,
        headers = [],
        body = '',
      } = typeof found === 'function' ? found(request, requests.length) : found
      return {
        id: String(requests.length),
        endpoint: 'authorization',
        purpose,
        request,
        response: { status, statusText: '', headers, body: Buffer.from(body), truncated: false },
        started: 0,
        duration: 1,
      }
    },
    mayVisit: ({ hostname, protocol }) => protocol === 'https:' && hostname.endsWith('as.example'),
    isRedirectionUri: (uri) => uri.split(/[?#]/)[0] === redirectUri,
    redact: (text) => text,
    signal: new AbortController().signal,
    ...rest,
  }
  const tab = formUserAgent().tab(transport, cookies)
  const open = async (url = `${as}/authorize?x=y`, request: Partial<WireRequest> = {}) =>
    (await tab).open({ method: 'GET', url, headers: [], ...request })
  return {
    requests,
    purposes,
    tab,
    open,
    urls: () => requests.map(({ url }) => url),
    header: (name: string) => requests.map(({ headers }) => headerValues(headers, name).join('|') || undefined),
  }
}

const pageIn = (sight: Sight) => {
  if (!('page' in sight)) throw new Error(`no page, but ${JSON.stringify(sight)}`)
  return sight.page
}

const departureIn = (sight: Sight) => {
  if (!('departure' in sight)) throw new Error(`no departure, but ${JSON.stringify(sight)}`)
  return sight.departure
}

describe('a request is sent', () => {
  test('as it is, with what a browser accepts', async () => {
    const { open, requests, purposes } = serving({ '/authorize': { body: 'x' } })
    await open(`${as}/authorize?x='y'&z#fragment`, { headers: [['X-Test', '1']] })
    expect(requests).toEqual([
      {
        method: 'GET',
        url: `${as}/authorize?x='y'&z`,
        headers: [
          ['X-Test', '1'],
          ['Accept', 'text/html,application/xhtml+xml,*/*;q=0.8'],
        ],
      },
    ])
    expect(purposes).toEqual(['authorization request'])
  })

  test('with the Accept header that it has', async () => {
    const { open, header } = serving({})
    await open(undefined, { headers: [['accept', 'text/plain']] })
    expect(header('accept')).toEqual(['text/plain'])
  })

  test('with its body, and without an origin, as nobody vouches for it', async () => {
    const { open, requests, header } = serving({})
    const headers: Header[] = [['Content-Type', 'application/x-www-form-urlencoded']]
    await open(`${as}/authorize`, { method: 'POST', headers, body: 'a=1' })
    expect(requests).toMatchObject([{ method: 'POST', body: 'a=1' }])
    expect([header('origin'), header('referer')]).toEqual([[undefined], [undefined]])
  })
})

describe('redirects', () => {
  test('are followed to the redirection URI, which is never contacted', async () => {
    const { open, urls, purposes } = serving({
      '/authorize': to('/login?next=%2Fa'),
      '/login': to('consent'),
      '/consent': to('//as.example/done'),
      '/done': to(`${callback}?code=c&state=s`),
    })
    const { exchange, ...departure } = departureIn(await open())
    expect(departure).toEqual({ uri: `${callback}?code=c&state=s`, method: 'GET', by: 'redirect' })
    expect(exchange?.id).toBe('4')
    expect(urls()).toEqual([`${as}/authorize?x=y`, `${as}/login?next=%2Fa`, `${as}/consent`, `${as}/done`])
    expect(purposes).toEqual(['authorization request', 'redirect 1', 'redirect 2', 'redirect 3'])
  })

  test.each([
    ['GET', 301, 'GET', undefined],
    ['GET', 302, 'GET', undefined],
    ['GET', 303, 'GET', undefined],
    ['GET', 307, 'GET', undefined],
    ['GET', 308, 'GET', undefined],
    ['POST', 301, 'GET', undefined],
    ['POST', 302, 'GET', undefined],
    ['POST', 303, 'GET', undefined],
    ['POST', 307, 'POST', 'a=1'],
    ['POST', 308, 'POST', 'a=1'],
    ['PUT', 302, 'PUT', 'a=1'],
    ['PUT', 303, 'GET', undefined],
    ['HEAD', 303, 'HEAD', undefined],
  ])('of a %s with status %i become a %s', async (method, status, then, body) => {
    const { open, requests, header } = serving({ '/authorize': to('/next', status) })
    const withBody = method === 'GET' || method === 'HEAD' ? {} : { body: 'a=1' }
    await open(`${as}/authorize`, { method, headers: [['Content-Type', 'text/plain']], ...withBody })
    expect([requests[1]?.method, requests[1]?.body]).toEqual([then, body])
    const keeps = then === method
    expect(header('content-type')).toEqual(['text/plain', keeps ? 'text/plain' : undefined])
  })

  test('to the redirection URI keep the method and body that a browser would', async () => {
    const post = { method: 'POST', body: 'a=1' }
    const { open } = serving({ '/authorize': to(callback, 307) })
    expect(departureIn(await open(undefined, post))).toMatchObject({ method: 'POST', body: 'a=1', by: 'redirect' })
    const seen = departureIn(await serving({ '/authorize': to(callback) }).open(undefined, post))
    expect([seen.method, 'body' in seen]).toEqual(['GET', false])
  })

  test('keep the fragment where they have none of their own, and it goes into no departure', async () => {
    const { open, requests } = serving({
      '/authorize': to('/a'),
      '/a': to('/b#own'),
      '/b': to('/c'),
      '/c': html('<a href=/authorize>x</a>'),
      '/away': to(callback),
    })
    expect(pageIn(await open(`${as}/authorize#first`)).url).toBe(`${as}/c#own`)
    expect(pageIn(await open(`${as}/c#first`)).url).toBe(`${as}/c#first`)
    expect(departureIn(await open(`${as}/away#first`)).uri).toBe(callback)
    expect(requests.every(({ url }) => !url.includes('#'))).toBe(true)
  })

  test('carry no authorization to another origin', async () => {
    const { open, header } = serving({ '/authorize': to('/a'), '/a': to('https://login.as.example/b') })
    await open(undefined, { headers: [['Authorization', 'Basic x']] })
    expect(header('authorization')).toEqual(['Basic x', 'Basic x', undefined])
  })

  test('in a loop end after twenty', async () => {
    const { open, requests, tab } = serving({ '/authorize': to('/authorize?x=y') })
    expect(await open()).toEqual({ stuck: 'it was redirected 20 times in a row' })
    expect(requests).toHaveLength(21)
    expect(await (await tab).act({ purpose: 'login', entries: [], submit: 0 })).toEqual({ stuck: 'no page is shown' })
  })

  test('may be twenty', async () => {
    const { open } = serving({
      '/authorize': ({ url }) => {
        const count = Number(new URL(url).searchParams.get('n'))
        return count < 20 ? to(`?n=${count + 1}`) : html('there')
      },
    })
    expect(pageIn(await open(`${as}/authorize?n=0`)).text).toBe('there')
  })

  test('take the first of several Locations', async () => {
    const { open } = serving({ '/authorize': to(`${callback}?code=1`, 302, ['location', `${callback}?code=2`]) })
    expect(departureIn(await open()).uri).toBe(`${callback}?code=1`)
  })

  test('take bytes that are no ASCII as they are', async () => {
    const latin1 = (text: string) => Buffer.from(text).toString('latin1')
    const { open, urls } = serving({
      '/authorize': to(latin1('/ä?ö')),
      '/%C3%A4': to(latin1(`${as}/b?ü`)),
      '/b': to(latin1(`${callback}?error_description=nö`)),
    })
    expect(departureIn(await open()).uri).toBe(latin1(`${callback}?error_description=nö`))
    expect(urls().slice(1)).toEqual([`${as}/%C3%A4?%C3%B6`, `${as}/b?%C3%BC`])
  })

  test.each([
    ['a status without Location', { status: 302 }],
    ['a Location that is empty', to('')],
    ['a Location that is blank', to(' \t')],
    ['a Location that is no address', to('https://[')],
    ['a Location with a port that is none', to('https://as.example:99999/')],
    ['a status that is no redirect', to('/next', 201)],
    ['a choice', to('/next', 300)],
    ['no news', to('/next', 304)],
  ])('end on %s', async (_, answer) => {
    const { open, requests } = serving({ '/authorize': answer })
    expect(pageIn(await open())).toMatchObject({ url: `${as}/authorize?x=y`, status: answer.status, controls: [] })
    expect(requests).toHaveLength(1)
  })
})

describe('it departs, and contacts nothing,', () => {
  test.each([
    ['for another origin', 'https://idp.example/login?next=1'],
    ['for an origin that is written in another way', 'HTTPS://IDP.example:443/a/../b?x=ä'.replace('ä', '%C3%A4')],
    ['for another port', 'https://other.example:8443/login'],
    ['for another scheme', 'http://as.example/login'],
    ['for an application', 'com.example.app:/cb?code=1'],
    ['for an application with a host', 'com.example.app://cb?code=1#f'],
    ['for a script', 'javascript:alert(1)'],
    ['for a URN', 'urn:ietf:wg:oauth:2.0:oob?code=1'],
    ['for an intent', 'intent://as.example/#Intent;end'],
    ['with backslashes', 'https:\\\\client.example\\callback?code=1'],
    ['with a character that must be escaped', `${callback}?state='a b'|^"<>`],
  ])('%s', async (_, location) => {
    const { open, requests } = serving({ '/authorize': to(location) })
    expect(departureIn(await open())).toMatchObject({
      uri: location,
      method: 'GET',
      by: 'redirect',
      exchange: { id: '1' },
    })
    expect(requests).toHaveLength(1)
  })

  test('for a redirection URI of its own origin, by a relative Location', async () => {
    const { open } = serving({ '/authorize': to('/callback?code=1') }, { redirectUri: `${as}/callback` })
    expect(departureIn(await open()).uri).toBe(`${as}/callback?code=1`)
  })

  test('for a redirection URI on a loopback address', async () => {
    const redirectUri = 'http://127.0.0.1:51004/cb'
    const { open } = serving({ '/authorize': to(`${redirectUri}?code=1`) }, { redirectUri })
    expect(departureIn(await open()).uri).toBe(`${redirectUri}?code=1`)
  })

  test('by a link and a form, with nothing shown afterwards', async () => {
    const page = html(
      `<a href="${callback}?error=access_denied">Deny</a><form method=post action="${callback}"><button name=a value=1>`,
    )
    const { open, tab, requests } = serving({ '/authorize': page })
    await open()
    const denied = await (await tab).act({ purpose: 'deny', entries: [], submit: 'a' })
    expect(departureIn(denied)).toMatchObject({ uri: `${callback}?error=access_denied`, method: 'GET', by: 'page' })
    expect(await (await tab).act({ purpose: 'deny', entries: [], submit: 'a' })).toEqual({ stuck: 'no page is shown' })
    await open()
    expect(departureIn(await (await tab).act({ purpose: 'go', entries: [], submit: 'button' }))).toMatchObject({
      uri: callback,
      method: 'POST',
      body: 'a=1',
      by: 'page',
      exchange: { id: '2' },
    })
    expect(requests).toHaveLength(2)
  })
})

describe('a page that goes on by itself', () => {
  test.each([
    ['by a Refresh header', { headers: [['Refresh', '3; url=/next']] satisfies Header[] }],
    ['by a meta element', html('<meta http-equiv=refresh content="0; url=/next">')],
    ['by a Refresh header first of all', html('<meta http-equiv=refresh content="0;/other">', ['refresh', '0; /next'])],
    [
      'by a meta element, where the header says nothing',
      html('<meta http-equiv=refresh content="0;/next">', ['refresh', 'x']),
    ],
  ])('%s is followed', async (_, answer) => {
    const { open, purposes, header } = serving({ '/authorize': answer, '/next': html('there') })
    expect(pageIn(await open())).toMatchObject({ url: `${as}/next`, text: 'there' })
    expect(purposes).toEqual(['authorization request', 'refresh 1'])
    expect(header('referer')).toEqual([undefined, `${as}/authorize?x=y`])
  })

  test('to the redirection URI departs', async () => {
    const { open } = serving({ '/authorize': html(`<meta http-equiv=refresh content="0; url='${callback}?code=1'">`) })
    expect(departureIn(await open())).toMatchObject({ uri: `${callback}?code=1`, method: 'GET', by: 'page' })
  })

  test('to itself is loaded again once, with the cookie that it asks for', async () => {
    const { open, requests } = serving({
      '/authorize': ({ headers }) =>
        headerValues(headers, 'cookie').length > 0
          ? html('with cookies')
          : html('<meta http-equiv=refresh content=0>', ['Set-Cookie', 'a=1']),
      '/wait': html('<meta http-equiv=refresh content=5>waiting'),
    })
    expect(pageIn(await open()).text).toBe('with cookies')
    expect(pageIn(await open(`${as}/wait`)).text).toBe('waiting')
    expect(requests).toHaveLength(4)
  })

  test('round and round ends', async () => {
    const { open } = serving({
      '/authorize': html('<meta http-equiv=refresh content=0;/b>'),
      '/b': html('<meta http-equiv=refresh content=0;/authorize>'),
    })
    expect(await open()).toEqual({ stuck: 'it was redirected 20 times in a row' })
  })

  const formPost = (action: string) =>
    html(
      `<body onload="document.forms[0].submit()"><form method="post" action="${action}"><input type="hidden" name="code"` +
        ` value="a&amp;b"/><input type=hidden name=state value="ü"><noscript><button name=b>Go</button></noscript></form>`,
    )

  test('by a form posts the authorization response (OAuth 2.0 Form Post Response Mode)', async () => {
    const { open, requests } = serving({ '/authorize': formPost(callback) })
    expect(departureIn(await open())).toMatchObject({
      uri: callback,
      method: 'POST',
      body: 'code=a%26b&state=%C3%BC',
      by: 'page',
      exchange: { id: '1' },
    })
    expect(requests).toHaveLength(1)
  })

  test('by a form is followed on its own server', async () => {
    const { open, requests, purposes, header } = serving({
      '/authorize': formPost('/saml'),
      '/saml': to(`${callback}?code=1`, 303),
    })
    expect(departureIn(await open()).uri).toBe(`${callback}?code=1`)
    expect(requests[1]).toMatchObject({ method: 'POST', url: `${as}/saml`, body: 'code=a%26b&state=%C3%BC' })
    expect(purposes).toEqual(['authorization request', 'form post 1'])
    expect([header('origin')[1], header('content-type')[1]]).toEqual([as, 'application/x-www-form-urlencoded'])
  })

  test('by a form that goes nowhere is shown', async () => {
    expect(pageIn(await serving({ '/authorize': formPost('javascript:void 0') }).open()).controls).toHaveLength(1)
  })
})

describe('cookies', () => {
  const cookie = (field: string): Header => ['Set-Cookie', field]

  test('go back to the server over all hops, several at once, the newest value of each', async () => {
    const { open, header } = serving({
      '/authorize': to('/login', 302, cookie('sid=1; Path=/; HttpOnly; Secure; SameSite=Lax'), [
        'set-cookie',
        'csrf=a=b; Path=/',
      ]),
      '/login': to('/consent', 302, cookie('sid=2; Path=/')),
      '/consent': to(callback),
    })
    await open()
    expect(header('cookie')).toEqual([undefined, 'sid=1; csrf=a=b', 'sid=2; csrf=a=b'])
  })

  test('keep to their path, and go when they expire', async () => {
    const { open, header } = serving({
      '/authorize': to('/login/form', 302, cookie('deep=1; Path=/login'), cookie('all=1; Path=/')),
      '/login/form': to('/consent', 302, cookie('all=; Path=/; Max-Age=0')),
    })
    await open()
    expect(header('cookie')).toEqual([undefined, 'deep=1; all=1', undefined])
  })

  test('go to other hosts of their domain only', async () => {
    const { open, header } = serving({
      '/authorize': to('https://login.as.example/a', 302, cookie('host=1'), cookie('domain=1; Domain=as.example')),
    })
    await open()
    expect(header('cookie')).toEqual([undefined, 'domain=1'])
  })

  test.each([
    'a=1; Domain=other.example',
    'a=1; Domain=ü[',
    'a=1; Domain=\u00e4\u00f6',
    '',
    '=;;=',
    '__Host-a=1; Path=/',
    'a=\x7f',
  ])('are not taken from %j', async (field) => {
    const { open, header } = serving({ '/authorize': to('/login', 302, cookie(field), cookie('b=2')) })
    await open()
    expect(header('cookie')).toEqual([undefined, 'b=2'])
  })

  test.each([
    ['https://as.example', 'a=1'],
    ['http://localhost:4010', 'a=1'],
    ['http://127.0.0.1:4010', 'a=1'],
    ['http://[::1]:4010', 'a=1'],
    ['http://as.example', undefined],
  ])('that are Secure work on %s as they do in a browser', async (origin, sent) => {
    const { open, header } = serving(
      { '/authorize': to('/login', 302, cookie('a=1; Secure; Path=/')) },
      { mayVisit: (url) => url.origin === origin },
    )
    await open(`${origin}/authorize`)
    expect(header('cookie')).toEqual([undefined, sent])
  })

  test('work on a path that cannot be decoded', async () => {
    const { open, header } = serving({ '/%E0%A4%A': to('/x', 302, cookie('a=1; Path=/')) })
    await open(`${as}/%E0%A4%A`)
    expect(header('cookie')).toEqual([undefined, 'a=1'])
  })

  test('begin anew with each tab, and last as long as it', async () => {
    const { open, header } = serving({ '/authorize': html('x', cookie('sid=1')) })
    await open()
    await open()
    expect(header('cookie')).toEqual([undefined, 'sid=1'])
  })

  test('are told, and taken up again in another tab', async () => {
    const set = [
      cookie('host=1; Path=/; Secure; HttpOnly; SameSite=Strict'),
      cookie('domain=2; Domain=.as.example; Path=/a; Max-Age=1000'),
      cookie('gone=3; Max-Age=0'),
    ]
    const first = serving({ '/authorize': html('x', ...set) })
    expect(await (await first.tab).cookies()).toEqual([])
    await first.open()
    const cookies = await (await first.tab).cookies()
    expect(cookies).toEqual([
      {
        name: 'host',
        value: '1',
        domain: 'as.example',
        hostOnly: true,
        path: '/',
        secure: true,
        httpOnly: true,
        sameSite: 'strict',
      },
      {
        name: 'domain',
        value: '2',
        domain: 'as.example',
        hostOnly: false,
        path: '/a',
        secure: false,
        httpOnly: false,
        expires: expect.any(Number),
      },
    ])
    const second = serving({ [`${as}/a`]: to('https://login.as.example/a') }, { cookies })
    expect(await (await second.tab).cookies()).toEqual(cookies)
    await second.open(`${as}/a`)
    expect(second.header('cookie')).toEqual(['domain=2; host=1', 'domain=2'])
  })

  test('that have expired are not told', async () => {
    const given: Cookie = {
      name: 'a',
      value: '1',
      domain: 'as.example',
      hostOnly: true,
      path: '/',
      secure: false,
      httpOnly: false,
      expires: 1,
    }
    const { tab, open, header } = serving({}, { cookies: [given] })
    expect(await (await tab).cookies()).toEqual([])
    await open()
    expect(header('cookie')).toEqual([undefined])
  })

  test('go with another request of the tab, whose own are kept, and which is not followed', async () => {
    const page = html('<form action=/next><button>', cookie('sid=1; Path=/'))
    const { open, tab, header, purposes } = serving({ '/authorize': page, '/other': to('/next', 302, cookie('b=2')) })
    await open()
    const request: WireRequest = { method: 'GET', url: `${as}/other`, headers: [] }
    const exchange = await (await tab).send(request, 'a second look')
    expect([exchange.response?.status, purposes[1]]).toEqual([302, 'a second look'])
    await (await tab).send({ ...request, headers: [['cookie', 'own=1']] }, 'a third look')
    expect(pageIn(await (await tab).act({ purpose: 'go', entries: [], submit: 0 })).url).toBe(`${as}/next?`)
    expect(header('cookie')).toEqual([undefined, 'sid=1', 'own=1', 'sid=1; b=2'])
  })
})

describe('a login', () => {
  const login = html(
    '<title>Log in</title><form method=post action="/login?next=1"><input type=hidden name=csrf value="t&quot;k">' +
      '<input name=website style="display:none"><label>User <input name=user></label>' +
      '<input type=password name=password><button name=action value=cancel>Cancel</button>' +
      '<button name=action value=login>Log in</button></form>',
  )
  const consent = html(
    '<form method=post action=/consent><input type=checkbox name=scope value=read checked>' +
      '<input type=checkbox name=scope value=write><button name=decision value=allow>Allow</button></form>',
  )
  const answers = {
    '/authorize': to('/login', 302, ['Set-Cookie', 'sid=1; Path=/']),
    '/login': ({ method }: WireRequest) => (method === 'POST' ? to('/consent', 303) : login),
    '/consent': ({ method }: WireRequest) => (method === 'POST' ? to(`${callback}?code=c`) : consent),
  }

  test('and a consent lead to the code', async () => {
    const { open, tab, requests, purposes, header } = serving(answers)
    const page = pageIn(await open())
    expect(page).toMatchObject({ url: `${as}/login`, title: 'Log in', exchange: { id: '2' } })
    expect(page.controls.map(({ name, label }) => [name, label])).toEqual([
      ['user', 'User'],
      ['password', ''],
      ['action', 'Cancel'],
      ['action', 'Log in'],
    ])
    const entries = [
      { target: 0, value: 'alice' },
      { target: '[name=password]', value: 'ä b' },
    ]
    const next = pageIn(await (await tab).act({ purpose: 'login', entries, submit: 3 }))
    expect(next).toMatchObject({ url: `${as}/consent`, title: '' })
    const boxes = [{ target: '[value=write]', value: true }]
    const last = await (await tab).act({ purpose: 'approve', entries: boxes, submit: 'button[value=allow]' })
    expect(departureIn(last)).toMatchObject({ uri: `${callback}?code=c`, by: 'redirect' })
    expect(requests.flatMap(({ body }) => body ?? [])).toEqual([
      'csrf=t%22k&website=&user=alice&password=%C3%A4+b&action=login',
      'scope=read&scope=write&decision=allow',
    ])
    expect(purposes).toEqual(['authorization request', 'redirect 1', 'login', 'redirect 2', 'approve'])
    expect(header('referer')).toEqual([undefined, undefined, `${as}/login`, `${as}/login`, `${as}/consent`])
    expect(header('origin')).toEqual([undefined, undefined, as, undefined, as])
    expect(header('cookie').slice(1)).toEqual(Array.from({ length: 4 }, () => 'sid=1'))
  })

  test('can leave it to the form which button sends it', async () => {
    const { open, tab, requests } = serving(answers)
    await open()
    await (await tab).act({ purpose: 'login', entries: [{ target: '[name=user]', value: 'alice' }] })
    expect(requests.at(-2)?.body).toBe('csrf=t%22k&website=&user=alice&password=&action=cancel')
  })

  test('keeps what was filled in where it was stuck', async () => {
    const { open, tab, requests } = serving(answers)
    await open()
    const entries = [{ target: '[name=user]', value: 'alice' }]
    expect(await (await tab).act({ purpose: 'login', entries, submit: '#none' })).toHaveProperty('stuck')
    await (await tab).act({ purpose: 'login', entries: [], submit: 3 })
    expect(requests.at(-2)?.body).toContain('user=alice')
  })
})

describe('an action is stuck', () => {
  const page = html(
    '<form><input name=user><button type=button>Show</button><select name=s><option>a</select></form><input id=loose>' +
      '<form><input name=must required><button>Go</button></form>',
  )
  const scripts = 'without a script, and this driver runs none (user_agent.driver: browser does)'

  test.each([
    [[], '#none', 'there is no element #none on the page'],
    [[], 99, 'there is no control 99 on the page'],
    [[], -1, 'there is no control -1 on the page'],
    [[{ target: '#none', value: 'x' }], undefined, 'there is no element #none on the page'],
    [[{ target: 99, value: 'x' }], undefined, 'there is no control 99 on the page'],
    [[], undefined, 'the action neither fills in nor presses anything'],
    [[], '[type=button]', `[type=button] does nothing when it is pressed ${scripts}`],
    [[], 1, `control 1 does nothing when it is pressed ${scripts}`],
    [[{ target: 'select', value: 'b' }], undefined, 'select has no option "b"'],
    [[{ target: '#loose', value: 'b' }], undefined, '#loose belongs to no form'],
    [
      [],
      'form + input + form button',
      'form + input + form button submits a form whose field "must" is required, and it was not filled in',
    ],
  ])('with %j and %j', async (entries, submit, stuck) => {
    const { open, tab, requests } = serving({ '/authorize': page })
    await open()
    const action = { purpose: 'x', entries, ...(submit === undefined ? {} : { submit }) }
    expect(await (await tab).act(action)).toEqual({ stuck })
    expect(requests).toHaveLength(1)
  })

  test('on what is no HTML', async () => {
    const { open, tab } = serving({ '/authorize': { headers: [['Content-Type', 'application/json']], body: '{}' } })
    expect(pageIn(await open()).text).toBe('{}')
    expect(await (await tab).act({ purpose: 'x', entries: [], submit: 'form' })).toEqual({
      stuck: 'there is no element form on the page',
    })
  })

  test('where no page was opened', async () => {
    expect(await (await serving({}).tab).act({ purpose: 'x', entries: [], submit: 0 })).toEqual({
      stuck: 'no page is shown',
    })
  })

  test('never by what is no selector, which is a mistake', async () => {
    const { open, tab } = serving({ '/authorize': page })
    await open()
    await expect((await tab).act({ purpose: 'x', entries: [], submit: '[' })).rejects.toThrow(SyntaxError)
  })
})

describe('where a request comes from', () => {
  const linking = (href: string) => html(`<a href="${href}">x</a><form method=post action="${href}"><button></form>`)
  const from = async (href: string, submit: string, url = `${as}/authorize?x=y#f`) => {
    const { open, tab, header } = serving(
      { '/authorize': linking(href), '/post': to('https://login.as.example/c', 307) },
      { mayVisit: () => true },
    )
    await open(url)
    await (await tab).act({ purpose: 'x', entries: [], submit })
    return { referer: header('referer').slice(1), origin: header('origin').slice(1) }
  }

  test.each([
    ['a link on the same origin', '/b', 'a', [`${as}/authorize?x=y`], [undefined]],
    ['a form on the same origin', '/b', 'button', [`${as}/authorize?x=y`], [as]],
    ['a link to another origin', 'https://login.as.example/b', 'a', [`${as}/`], [undefined]],
    ['a form to another origin', 'https://login.as.example/b', 'button', [`${as}/`], [as]],
    ['a form to what is not secure', 'http://as.example/b', 'button', [undefined], ['null']],
    ['a form that is redirected', '/post', 'button', [`${as}/authorize?x=y`, `${as}/`], [as, as]],
    [
      'a form that is redirected from another origin',
      'https://idp.as.example/post',
      'button',
      [`${as}/`, `${as}/`],
      [as, 'null'],
    ],
  ])('is told for %s', async (_, href, submit, referer, origin) => {
    expect(await from(href, submit)).toEqual({ referer, origin })
  })

  test('is told without user name and password, and without an address that is very long', async () => {
    expect((await from('/b', 'a', 'https://me:secret@as.example/authorize')).referer).toEqual([`${as}/authorize`])
    expect((await from('/b', 'a', `${as}/authorize?${'x'.repeat(5_000)}`)).referer).toEqual([`${as}/`])
  })
})

describe('a tab', () => {
  test('has no picture, waits for nothing, and can be closed', async () => {
    const { open, tab } = serving({ '/authorize': html('x') })
    await open()
    expect([await (await tab).wait(), await (await tab).picture()]).toEqual([undefined, undefined])
    await expect((await tab).close()).resolves.toBeUndefined()
    await expect(formUserAgent().close()).resolves.toBeUndefined()
  })

  test('lets through why no answer came', async () => {
    const { open } = serving({}, { send: () => Promise.reject(undecided('timeout', 'no answer came')) })
    await expect(open()).rejects.toMatchObject({ undecided: 'timeout' })
  })

  test('is stopped between two hops', async () => {
    const stop = new AbortController()
    const { open, requests } = serving(
      {
        '/authorize': () => {
          stop.abort()
          return to('/login')
        },
      },
      { signal: stop.signal },
    )
    await expect(open()).rejects.toMatchObject({ undecided: 'interrupted' })
    expect(requests).toHaveLength(1)
  })

  test('survives a response of the worst kind', async () => {
    const { open, tab } = serving({ '/authorize': html(`<form>${'<div>'.repeat(50_000)}<button>`) })
    expect(pageIn(await open()).controls).toEqual([])
    expect(await (await tab).act({ purpose: 'x', entries: [], submit: 'button' })).toHaveProperty('stuck')
  })
})

describe('over a real connection', () => {
  const servers: Server[] = []

  afterEach(() => {
    for (const server of servers.splice(0)) server.close()
  })

  const listening = async (listener: (request: IncomingMessage, response: ServerResponse, body: string) => void) => {
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      listener(request, response, Buffer.concat(chunks).toString())
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  }

  test('a login and a consent lead to the code', async () => {
    const bodies: string[] = []
    const origin = await listening((request, response, body) => {
      if (request.method === 'POST')
        bodies.push(`${body} ${request.headers.cookie} ${request.headers.origin === origin}`)
      const path = `${request.method} ${request.url?.split('?')[0]}`
      const pages: { readonly [path: string]: () => void } = {
        'GET /authorize': () =>
          response.writeHead(302, { Location: '/login', 'Set-Cookie': 'sid=ü1; Secure; HttpOnly' }).end(),
        'GET /login': () =>
          response
            .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
            .end(
              '<form method=post enctype=multipart/form-data><input name=user><input type=password name=password><button>',
            ),
        'POST /login': () => response.writeHead(303, { Location: 'consent' }).end(),
        'GET /consent': () =>
          response
            .writeHead(200, { 'Content-Type': 'text/html' })
            .end('<form method=post><button name=ok value=ja>Zulassen ü'),
        'POST /consent': () => response.writeHead(302, { Location: 'com.example.app:/cb?code=c' }).end(),
      }
      pages[path]?.()
    })
    const wire = openWire({ origins: [origin], timeout: 5, responseSize: 100_000 })
    const send: Transport['send'] = async (request, purpose) => ({
      id: purpose,
      endpoint: 'authorization',
      purpose,
      request,
      started: 0,
      ...(await wire.send(request)),
    })
    const { open, tab } = serving({}, { send, mayVisit: (url) => url.origin === origin })
    expect(pageIn(await open(`${origin}/authorize`)).controls).toHaveLength(3)
    const entries = [
      { target: '[name=user]', value: 'jürgen' },
      { target: '[type=password]', value: 'p' },
    ]
    const consent = pageIn(await (await tab).act({ purpose: 'login', entries }))
    expect(consent.controls).toMatchObject([{ label: 'Zulassen ü', value: 'ja' }])
    const end = departureIn(await (await tab).act({ purpose: 'approve', entries: [], submit: 0 }))
    expect([end.uri, end.exchange?.id]).toEqual(['com.example.app:/cb?code=c', 'approve'])
    expect(bodies[0]).toMatch(/^-{6}FormBoundary[\s\S]+name="user"\r\n\r\njürgen\r\n[\s\S]+ sid=\S+1 true$/)
    expect(bodies[1]).toMatch(/^ok=ja sid=\S+1 true$/)
    await wire.close()
  })
})

describe('a page that scripts would make', () => {
  const waited = async (body: string, status = 200) => {
    const { tab, open } = serving({ '/authorize': { ...html(body), status } })
    await open()
    return (await tab).wait()
  }

  test.each([
    '<div id="app"></div><script src="/app.js"></script>',
    '<script>location = "/login"</script>',
    '<script type="module">start()</script>',
  ])('%s is nothing to decide by', async (body) => {
    expect(await waited(body)).toEqual({ stuck: expect.stringContaining('use the driver browser') })
  })

  test.each([
    ['a page with something to fill in', '<form><input name="user"></form><script>focus()</script>', 200],
    ['an error page', '<p>Wrong client.</p><script>track()</script>', 400],
    ['a page with data', '<p>Wrong client.</p><script type="application/json">{}</script>', 200],
    ['a page without scripts', '<p>Wrong client.</p>', 200],
  ])('%s is none', async (_, body, status) => {
    expect(await waited(body, status)).toBeUndefined()
  })
})
