import { describe, expect, test } from 'vitest'
import { htmlDocument } from './html-document.ts'
import { absoluteAddress, metaRefreshAddress, refreshAddress, selfSubmittedForm } from './html-navigation.ts'

const url = 'https://as.example/login/page?next=1'

describe('an absolute address is kept as it was written', () => {
  test.each([
    'https://client.example/cb?code=c#f',
    'HTTPS://Client.example:443/a/../cb?x=ä',
    'com.example.app:/cb?code=1',
    'com.example.app://cb',
    'urn:ietf:wg:oauth:2.0:oob',
    'http:/other.example/x',
    'https:\\\\client.example\\cb',
  ])('%s', (address) => {
    expect(absoluteAddress(address, url)).toBe(address)
    expect(absoluteAddress(` ${address}\n`, url)).toBe(address)
  })
})

test.each([
  ['consent', 'https://as.example/login/consent'],
  ['/consent', 'https://as.example/consent'],
  ['//idp.example/x', 'https://idp.example/x'],
  ['?step=2', 'https://as.example/login/page?step=2'],
  ['#here', `${url}#here`],
  ['', url],
  ['https:consent', 'https://as.example/login/consent'],
  ['https://[', undefined],
  ['https://as.example:99999/', undefined],
  ['//', undefined],
])('the relative address %j leads to %s', (written, address) => {
  expect(absoluteAddress(written, url)).toBe(address)
})

describe('a refresh leads', () => {
  const document = { url, baseUrl: 'https://as.example/base/' }

  test.each([
    ['0', url],
    ['5;', url],
    ['0; url=/next', 'https://as.example/next'],
    ['0;URL = next', 'https://as.example/base/next'],
    ['0, url="/a b"> ', 'https://as.example/a%20b'],
    ["3 ; url='https://idp.example/?q=1' x", 'https://idp.example/?q=1'],
    ['0 /next', 'https://as.example/next'],
    ['  1.5; next', 'https://as.example/base/next'],
    ['.5; url=next', 'https://as.example/base/next'],
    ['10; url=next', 'https://as.example/base/next'],
    ['0; url=com.example.app:/cb?code=1', 'com.example.app:/cb?code=1'],
    ['0; url', 'https://as.example/base/url'],
  ])('for %j to %s', (content, address) => {
    expect(refreshAddress(content, document)).toBe(address)
  })

  test.each([
    '',
    'x',
    'url=/next',
    '-1; url=/next',
    '0url=/next',
    '11; url=/next',
    '86400',
    '0; url=javascript:alert(1)',
    '0; url=https://[',
    `${'1'.repeat(1_000_000)}x`,
    `0${'.'.repeat(1_000_000)}x`,
  ])('nowhere for %.40j', (content) => {
    expect(refreshAddress(content, document)).toBeUndefined()
  })

  test.each([
    ['<meta http-equiv=Refresh content="0; url=/next">', 'https://as.example/next'],
    ['<body><meta http-equiv="refresh" content="0; url=/next">', 'https://as.example/next'],
    ['<noscript><meta http-equiv=refresh content="0; url=/no-scripts"></noscript>', 'https://as.example/no-scripts'],
    ['<meta http-equiv=refresh content=nonsense><meta http-equiv=refresh content="1;/b">', 'https://as.example/b'],
    ['<base href=/base/><meta http-equiv=refresh content="1;b">', 'https://as.example/base/b'],
    ['<meta http-equiv=refresh>', undefined],
    ['<meta name=refresh content="0; url=/next">', undefined],
    ['<template><meta http-equiv=refresh content="0; url=/next"></template>', undefined],
  ])('by %s to %s', async (html, address) => {
    expect(metaRefreshAddress(await htmlDocument(html, url))).toBe(address)
  })
})

describe('a form is submitted by the page itself', () => {
  const found = async (html: string, redirectUri?: string) =>
    selfSubmittedForm(await htmlDocument(html, url), (uri) => uri === redirectUri)?.name
  const form = '<form method=POST action="https://client.example/cb"><input type=hidden name=code value=c></form>'

  test.each([
    ['as the page is loaded', `<body onload="document.forms[0].submit()">${form}`],
    ['with a semicolon and javascript:', `<body onload="javascript:document.forms[0].submit();">${form}`],
    ['by a script', `${form}<script>document.forms[0].submit()</script>`],
    ['by a script before it', `<script>addEventListener('load', () => document.forms[0].submit( ))</script>${form}`],
    [
      'in a way that no field can be in',
      `${form}<script>HTMLFormElement.prototype.submit.call(document.forms[0])</script>`,
    ],
    ['by requestSubmit', `${form}<script>f.requestSubmit()</script>`],
    [
      'with a button for who runs no scripts',
      `<body onload="f.submit()"><form id=f method=post><noscript><button>Continue</button></noscript></form>`,
    ],
    ['with a button in sight', `<body onload="f.submit()"><form id=f method=post><input type=submit></form>`],
  ])('%s', async (_, html) => {
    expect(await found(html)).toBe('form')
  })

  test.each([
    ['no script', form],
    ['a script that only listens', `${form}<script>$('form').submit(function () {})</script>`],
    ['a form that is got', `${form.replace('POST', 'GET')}<script>document.forms[0].submit()</script>`],
    ['two forms', `${form}${form}<script>document.forms[0].submit()</script>`],
    ['no form', '<script>document.forms[0].submit()</script>'],
    ['something to fill in', `<body onload="f.submit()"><form id=f method=post><input name=user></form>`],
    ['a choice', `<body onload="f.submit()"><form id=f method=post><button>Allow</button><button>Deny</button></form>`],
    ['a script in a text', `${form}<p>document.forms[0].submit()</p>`],
  ])('not with %s', async (_, html) => {
    expect(await found(html)).toBeUndefined()
  })

  test('by a script in a file of its own, where it leads back to the client', async () => {
    const html = `${form}<script src=/submit.js></script>`
    expect(await found(html, 'https://client.example/cb')).toBe('form')
    expect(await found(html, 'https://client.example/other')).toBeUndefined()
    expect(await found(form, 'https://client.example/cb')).toBeUndefined()
    expect(await found(`${html}<button>Go</button>`, 'https://client.example/cb')).toBeUndefined()
  })
})
