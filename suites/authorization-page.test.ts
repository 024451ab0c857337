import { describe, expect, test } from 'vitest'
import { type Answer, answerOf } from '../engine/answer.ts'
import type { Exchange, Header, WireRequest } from '../engine/exchange.ts'
import type { Client, Subject } from '../engine/grant.ts'
import {
  carriesCredentials,
  hasFrameAncestors,
  hasFrameOptions,
  isFramedByAnybody,
  pageWithForm,
  referrerPolicyOf,
  sentForm,
  shownPage,
} from './authorization-page.ts'
import { foreignHosts } from './foreign-content.ts'

const html: Header = ['Content-Type', 'text/html']

type Parts = {
  readonly status?: number
  readonly headers?: readonly Header[]
  readonly text?: string
  readonly request?: Partial<WireRequest>
}

const exchangeOf = ({ status = 200, headers = [html], text = '<p>Log in</p>', request = {} }: Parts): Exchange => ({
  id: '1',
  endpoint: 'authorization',
  purpose: 'a test',
  request: { method: 'GET', url: 'https://as.example/authorize?x=1', headers: [], ...request },
  response: { status, statusText: '', headers, body: Buffer.from(text), truncated: false },
  started: 0,
  duration: 0,
})

const answered = (parts: Parts): Answer => {
  const answer = answerOf(exchangeOf(parts))
  if (!answer) throw new Error('there is a response')
  return answer
}

const withHeaders = (...headers: readonly Header[]): Answer => answered({ headers: [html, ...headers] })

describe('a page that is shown', () => {
  test.each([200, 400, 401, 403])('has status %i', (status) => {
    expect(shownPage(exchangeOf({ status }))).toBeDefined()
  })

  test.each([303, 413, 429, 431, 500, 503])('does not have status %i', (status) => {
    expect(shownPage(exchangeOf({ status }))).toBeUndefined()
  })

  test('is HTML, and not empty', () => {
    expect(shownPage(exchangeOf({ headers: [['Content-Type', 'application/json']] }))).toBeUndefined()
    expect(shownPage(exchangeOf({ text: '' }))).toBeUndefined()
    expect(shownPage(exchangeOf({ request: { method: 'OPTIONS' } }))).toBeUndefined()
  })

  test('has a form, or has none', () => {
    expect(pageWithForm(exchangeOf({ text: '<form><button>Allow</button></form>' }))).toBeDefined()
    expect(pageWithForm(exchangeOf({}))).toBeUndefined()
  })
})

describe('who may frame a page', () => {
  test.each([
    [[['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"]], false],
    [[['content-security-policy', 'Frame-Ancestors https://portal.example']], false],
    [[['X-Frame-Options', 'deny']], false],
    [[['X-Frame-Options', 'SAMEORIGIN']], false],
    [[], true],
    [[['X-Frame-Options', 'ALLOW-FROM https://portal.example']], true],
    [[['Content-Security-Policy', "script-src 'self'"]], true],
    [[['Content-Security-Policy-Report-Only', "frame-ancestors 'none'"]], true],
    [[['Content-Security-Policy', 'frame-ancestors *']], true],
    [
      [
        ['Content-Security-Policy', 'frame-ancestors https:'],
        ['X-Frame-Options', 'DENY'],
      ],
      true,
    ],
    [
      [
        ['Content-Security-Policy', 'frame-ancestors *'],
        ['Content-Security-Policy', "frame-ancestors 'self'"],
      ],
      false,
    ],
    [[['Content-Security-Policy', "frame-ancestors *, frame-ancestors 'self'"]], false],
  ] as const)('%j: anybody, %s', (headers, anybody) => {
    expect(isFramedByAnybody(withHeaders(...headers))).toBe(anybody)
  })

  test.each([
    'if (top !== self) top.location = self.location',
    'if (window.self !== window.top) location = "/"',
    'if (parent.location != window.location) document.body.remove()',
  ])('a script asks whether it is framed: %s', (script) => {
    const page = answered({ text: `<script>${script}</script>` })
    expect([isFramedByAnybody(page), hasFrameOptions(page), hasFrameAncestors(page)]).toEqual([false, true, false])
  })

  test('old browsers are told', () => {
    expect(hasFrameOptions(withHeaders(['X-Frame-Options', 'ALLOW-FROM https://portal.example']))).toBe(true)
    expect(hasFrameOptions(withHeaders(['X-Frame-Options', 'nonsense']))).toBe(false)
  })
})

describe('the referrer policy', () => {
  test.each([
    [withHeaders(), undefined],
    [withHeaders(['Referrer-Policy', 'no-referrer']), 'no-referrer'],
    [
      withHeaders(['referrer-policy', 'no-referrer, strict-origin-when-cross-origin']),
      'strict-origin-when-cross-origin',
    ],
    [withHeaders(['Referrer-Policy', 'no-referrer, made-up']), 'no-referrer'],
    [answered({ text: '<meta name="referrer" content="origin"><p>x</p>' }), 'origin'],
    [answered({ text: "<META content='never' NAME=referrer>" }), 'no-referrer'],
    [answered({ text: '<meta name="description" content="unsafe-url">' }), undefined],
  ] as const)('%#', (answer, expected) => {
    expect(referrerPolicyOf(answer)).toBe(expected)
  })
})

describe('a form that was sent', () => {
  const posted = (body: string, ...headers: readonly Header[]) =>
    exchangeOf({ request: { method: 'POST', body, headers } })

  test('comes from a page', () => {
    expect(sentForm(posted('username=alice', ['Origin', 'https://as.example']))).toBeDefined()
    expect(sentForm(posted('username=alice', ['Origin', 'null']))).toBeDefined()
    expect(sentForm(posted('response_type=code&client_id=web'))).toBeUndefined()
    expect(sentForm(posted('response_type=code&client_id=web', ['Origin', 'null']))).toBeUndefined()
    expect(sentForm(exchangeOf({}))).toBeUndefined()
  })

  test.each([
    ['username=alice&password=x', true],
    ['username=alice&j_password=x', true],
    ['username=alice&secret=the+password', true],
    ['otp=123456', true],
    ['password=&action=approve', false],
    ['transaction=1&action=approve', false],
    ['option=1', false],
  ])('%s carries credentials: %s', (body, carries) => {
    const answer = sentForm(posted(body, ['Origin', 'https://as.example']))
    expect(answer && carriesCredentials(answer, ['the password'])).toBe(carries)
  })
})

describe('hosts of other sites', () => {
  const subject = {
    provider: { descriptor: { server: { authorization_endpoint: 'https://as.example/authorize' } } },
  } as unknown as Subject
  const client = { redirect_uris: ['https://client.example/callback', 'app:/callback'] } as unknown as Client

  test.each([
    ['<script src="https://cdn.example/a.js"></script>', ['cdn.example']],
    ['<link rel="stylesheet" href="//fonts.example/css">', ['fonts.example']],
    [
      '<img srcset="https://a.cdn.example/1.png 1x, https://b.cdn.example/2.png 2x">',
      ['a.cdn.example', 'b.cdn.example'],
    ],
    [
      '<style>@import "https://style.example/a.css"; p { background: url(//img.example/b.png) }</style>',
      ['style.example', 'img.example'],
    ],
    ['<p style="background: url(\'https://img.example/b.png\')">', ['img.example']],
    ['<a href="https://www.other.example/help">Help</a>', ['www.other.example']],
    ['<a href="https://client.example/privacy">Privacy</a>', []],
    ['<img src="https://client.example/logo.png">', ['client.example']],
    ['<link rel="canonical" href="https://www.other.example/">', []],
    ['<img src="/logo.png"><img src="https://static.as.example/x.png"><a href="mailto:a@b.example">Mail</a>', []],
    ['<img src="data:image/png;base64,AAAA"><a href="javascript:history.back()">Back</a>', []],
  ])('%s', async (text, hosts) => {
    expect(await foreignHosts(answered({ text }), subject, client)).toEqual(hosts)
  })
})

test('a page that never ends a tag takes no time to read', () => {
  const answer = answered({ text: '<meta name="'.repeat(80_000) })
  const started = performance.now()
  expect([referrerPolicyOf(answer), isFramedByAnybody(answer)]).toEqual([undefined, true])
  expect(performance.now() - started).toBeLessThan(5000)
})
