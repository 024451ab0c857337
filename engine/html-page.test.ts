import { describe, expect, test } from 'vitest'
import type { Exchange, Header } from './exchange.ts'
import { shownPage } from './html-page.ts'

const url = 'https://as.example/login?next=1'

const exchangeOf = (body: string | Buffer, contentType: string | undefined = 'text/html', status = 200): Exchange => ({
  id: '1',
  endpoint: 'authorization',
  purpose: 'authorization request',
  request: { method: 'GET', url, headers: [] },
  response: {
    status,
    statusText: '',
    headers: contentType === '' ? [] : [['Content-Type', contentType] satisfies Header],
    body: Buffer.from(body),
    truncated: false,
  },
  started: 0,
  duration: 0,
})

const pageOf = async (html: string) => (await shownPage(exchangeOf(html), url)).page

const controlsOf = async (html: string) => (await pageOf(html)).controls

const namesOf = async (html: string) => (await controlsOf(html)).map(({ name }) => name)

describe('a page', () => {
  test('has its address, status, title and text, and the exchange that brought it', async () => {
    const exchange = exchangeOf('<title> Log\n in </title><h1>Log  in</h1><p>to <b>Example</b>.', 'text/html', 401)
    const { page, elements } = await shownPage(exchange, url)
    expect(page).toEqual({
      url,
      status: 401,
      title: 'Log in',
      text: 'Log in to Example.',
      controls: [],
      exchange,
      has: expect.any(Function),
    })
    expect(elements).toEqual([])
  })

  test.each([
    ['<p>a</p><p>b</p>', 'a b'],
    ['a<br>b<table><td>c<td>d</table>', 'a b c d'],
    ['<b>Sign</b><i>in</i> &nbsp; now', 'Signin now'],
    ['<button>Allow</button><button>Deny</button>', 'Allow Deny'],
    ['a<script>b</script><style>c</style><template>d</template><!-- e -->f', 'af'],
    ['a<p hidden>b</p><p style="display:none">c</p><div style="visibility: hidden"><p>d</p></div> e', 'a e'],
    ['<label>Country <select><option>A<option>B</select></label><textarea>c</textarea>', 'Country'],
    ['<noscript>Press the button</noscript>', 'Press the button'],
    ['<img src=/logo alt="Example Bank"> welcomes you', 'Example Bank welcomes you'],
    ['<svg><title>Logo</title></svg>', ''],
    ['', ''],
  ])('of %s has the text %j', async (html, text) => {
    expect((await pageOf(html)).text).toBe(text)
  })

  test('has the title of the document, not of a drawing, in one line', async () => {
    expect((await pageOf('<body><svg><title>Logo</title></svg>')).title).toBe('')
    expect((await pageOf('<svg><title>Logo</title></svg><title>Log&#10;in &amp; more</title>')).title).toBe(
      'Log in & more',
    )
  })

  test('tells whether an element is there', async () => {
    const { has } = await pageOf('<form id=login><input type=hidden name=csrf></form>')
    expect([await has('form#login [name=csrf]'), await has('#consent')]).toEqual([true, false])
    await expect(has('[')).rejects.toThrow(SyntaxError)
  })
})

test('details that are closed show their summary alone', async () => {
  const closed = '<details>a<summary>b</summary><div>c <input name="in"></div><summary>d</summary></details>e'
  expect(await pageOf(closed)).toMatchObject({ text: 'b e', controls: [] })
  const open = await pageOf(closed.replace('<details>', '<details open>'))
  expect([open.text, open.controls.map(({ name }) => name)]).toEqual(['a b c d e', ['in']])
})

describe('what is no HTML', () => {
  test.each([
    ['application/json', '{"error":\n  "invalid_request"}', '{"error": "invalid_request"}'],
    ['application/problem+json; charset=utf-8', '{"title":"ü"}', '{"title":"ü"}'],
    ['text/plain', 'no <b>such</b> client', 'no <b>such</b> client'],
    ['text/plain; charset=iso-8859-1', Buffer.from([0xfc]), 'ü'],
    ['', 'no such client', 'no such client'],
    ['image/png', Buffer.from([0x89, 0x50]), ''],
    ['text/html', '', ''],
  ])('such as %s is a page of text', async (contentType, body, text) => {
    const { page, document, elements, labelOf } = await shownPage(exchangeOf(body, contentType), url)
    expect(page).toMatchObject({ title: '', text, controls: [] })
    expect([document, elements]).toEqual([undefined, []])
    expect(labelOf).toBeInstanceOf(Function)
    expect(await page.has('body')).toBe(false)
    await expect(page.has('[')).rejects.toThrow(SyntaxError)
  })

  test('is a page without status where there was no response', async () => {
    const { response, ...exchange } = exchangeOf('')
    expect(response).toBeDefined()
    expect((await shownPage(exchange, url)).page).toMatchObject({ status: 0, text: '', controls: [] })
  })

  test.each([
    ['application/xhtml+xml', '<html xmlns="http://www.w3.org/1999/xhtml"><title>t</title></html>'],
    ['', '\n<!DOCTYPE html><title>t</title>'],
    ['', '\ufeff<title>t</title>'],
    ['TEXT/HTML ; charset=utf-8', '<title>t</title>'],
  ])('is not %j', async (contentType, html) => {
    expect((await shownPage(exchangeOf(html, contentType), url)).page.title).toBe('t')
  })
})

describe('a control', () => {
  test('is told with all that there is to it', async () => {
    const [control] = await controlsOf(
      '<form></form><form><label for=u>User <b>name</b></label>' +
        '<input type=Email name=user id=u autocomplete="section-a USERNAME" value=alice required></form>',
    )
    expect(control).toEqual({
      number: 0,
      kind: 'text',
      type: 'email',
      name: 'user',
      id: 'u',
      autocomplete: 'section-a username',
      label: 'User name',
      value: 'alice',
      isChecked: false,
      isRequired: true,
      form: 1,
    })
  })

  test.each([
    ['<input>', 'text', ''],
    ['<input type=search>', 'text', ''],
    ['<input type=nonsense>', 'text', ''],
    ['<textarea>a</textarea>', 'text', 'a'],
    ['<input type=PASSWORD value=p>', 'password', 'p'],
    ['<input type=checkbox>', 'checkbox', 'on'],
    ['<input type=radio value=1>', 'radio', '1'],
    ['<select><option>A<option value=b selected>B</select>', 'select', 'b'],
    ['<select><option disabled>A<option>B</select>', 'select', 'B'],
    ['<select multiple><option>A</select>', 'select', ''],
    ['<input type=submit value=Go>', 'button', 'Go'],
    ['<input type=image>', 'button', ''],
    ['<button value=yes>Allow</button>', 'button', 'yes'],
    ['<button type=button>Show</button>', 'button', ''],
    ['<a href="/forgot?a=1#b">Forgot</a>', 'link', 'https://as.example/forgot?a=1#b'],
    ['<base href=/tenant/><a href=x>x</a>', 'link', 'https://as.example/tenant/x'],
    ['<a href="https://[">x</a>', 'link', 'https://['],
    ['<map><area href=/x alt=X></map>', 'link', 'https://as.example/x'],
  ])('%s is of a kind', async (html, kind, value) => {
    expect(await controlsOf(html)).toMatchObject([{ number: 0, kind, value }])
  })

  test('is in its place, hidden or disabled ones left out', async () => {
    const names = await namesOf(
      '<a href=/ name=link>x</a><input type=hidden name=csrf><form><input name=user>' +
        '<input name=website hidden><div style="display:none"><input name=fax></div>' +
        '<div style="visibility:hidden"><input name=phone></div><input name=locked disabled>' +
        '<fieldset disabled><input name=set></fieldset><input name=shown readonly><input type=file name=file>' +
        '<template><input name=later></template><dialog><input name=dialog></dialog><a name=anchor>y</a>' +
        '<input type=password name=password></form><noscript><button name=go>Go</button></noscript>',
    )
    expect(names).toEqual(['link', 'user', 'password', 'go'])
  })

  test('of a radio group is checked once', async () => {
    const controls = await controlsOf(
      '<form><input type=radio name=a checked><input type=radio name=a checked><input type=radio name=b checked></form>' +
        '<form><input type=radio name=a checked></form><input type=checkbox name=a checked><input type=checkbox>',
    )
    expect(controls.map(({ isChecked }) => isChecked)).toEqual([false, true, true, true, true, false])
  })
})

describe('the label of a control', () => {
  test.each([
    ['a label element around it', '<label> User\n name <input> </label>'],
    ['a label element elsewhere', '<label for=i>User name</label><p></p><input id=i>'],
    ['two label elements', '<label for=i>User</label><label>name<input id=i></label>'],
    ['elements that it names', '<b id=a>User</b><b id=b>name</b><input aria-labelledby="a none b">'],
    ['its aria-label', '<input aria-label="User name" placeholder=x title=y>'],
    ['its placeholder', '<input placeholder="User name" title=y>'],
    ['its title', '<input title="User name">'],
    ['its alternative text', '<input type=image alt="User name">'],
    ['its own text', '<button title=x><span>User</span> <b>name</b></button>'],
    ['its own text, of a link', '<a href=/>User name</a>'],
    ['an image in it', '<button><img alt="User name"></button>'],
    ['its value, of a button', '<input type=submit value="User name">'],
    ['an aria-label, of a button that is empty', '<button aria-label="User name"><svg></svg></button>'],
  ])('is %s', async (_, html) => {
    expect(await controlsOf(html)).toMatchObject([{ label: 'User name' }])
  })

  test.each([
    ['<input type=submit>', 'Submit'],
    ['<input type=reset>', 'Reset'],
    ['<input type=image>', 'Submit'],
    ['<button></button>', 'Submit'],
    ['<input>', ''],
    ['<label for=other>x<input></label>', ''],
  ])('of %s is %j', async (html, label) => {
    expect(await controlsOf(html)).toMatchObject([{ label }])
  })

  test('is of the first control in a label element only, which what is hidden is not', async () => {
    const controls = await controlsOf('<label>Stay<input type=hidden><input type=checkbox><input></label>')
    expect(controls.map(({ label }) => label)).toEqual(['Stay', ''])
  })
})

describe('a hostile page', () => {
  const megabyte = 1_048_576
  const filled = (text: string) => text.repeat(megabyte / text.length)
  const strings = (value: object) => Object.values(value).filter((each) => typeof each === 'string')

  test.each([
    ['has no more than 500 controls', filled('<input>'), 500],
    ['has them with their labels', filled('<label for=x><input id=x></label>'), 500],
    ['has labels around all else', `${'<label>'.repeat(400)}${filled('<input>')}`, 500],
    ['nests deep', `${'<div>'.repeat(50_000)}<input>`, 0],
    ['has a select of many options', `<select>${filled('<option>a')}`, 1],
    ['has nothing but white space', filled(' '), 0],
  ])('%s', async (_, html, count) => {
    const page = await pageOf(html)
    expect(page.controls).toHaveLength(count)
    expect(page.text.length).toBeLessThanOrEqual(20_000)
  })

  test('has strings that are cut, no character of them halved', async () => {
    const long = `x${'\u{1f600}'.repeat(600)}`
    const attributes = ['name', 'id', 'value', 'autocomplete', 'title', 'type'].map((name) => `${name}="${long}"`)
    const page = await pageOf(`<title>${long}</title><input ${attributes.join(' ')}><a href="/${long}">${long}</a>`)
    expect(page.controls).toHaveLength(2)
    for (const text of [page.title, ...page.controls.flatMap(strings)]) {
      expect(text.length).toBeLessThanOrEqual(500)
      expect(text).not.toMatch(/[\uD800-\uDBFF]$/)
    }
  })

  test('has a text that is cut', async () => {
    expect((await pageOf(filled('word '))).text).toHaveLength(20_000)
    expect((await shownPage(exchangeOf(filled('word '), 'text/plain'), url)).page.text).toHaveLength(20_000)
  })

  test('has a text behind a lot of white space', async () => {
    expect((await pageOf(`${'<p> </p>'.repeat(5_000)}${' '.repeat(100_000)}end`)).text).toBe('end')
  })
})
