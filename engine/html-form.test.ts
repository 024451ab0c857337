import type { Element } from 'domhandler'
import { describe, expect, test } from 'vitest'
import { firstMatch, htmlDocument } from './html-document.ts'
import { controlValue, enter, initialState, press, submissionOf, submitImplicitly } from './html-form.ts'

const url = 'https://as.example/login?next=1'

/** A document whose controls can be filled in and pressed by selectors. */
const opened = async (html: string, at = url) => {
  const document = await htmlDocument(html, at)
  const state = initialState(document)
  const find = async (selector: string): Promise<Element> => {
    const element = await firstMatch(document, selector)
    if (!element) throw new Error(`there is no ${selector}`)
    return element
  }
  const labels: { readonly [value: string]: string } = { r: 'Read', w: 'Write' }
  return {
    fill: async (selector: string, value: string | boolean) =>
      enter(document, state, await find(selector), value, ({ attribs }) => labels[attribs.value ?? ''] ?? ''),
    press: async (selector: string) => press(document, state, await find(selector)),
    submit: async (selector = 'form') => submitImplicitly(document, state, await find(selector)),
    submission: async (submitter?: string) =>
      submissionOf(document, state, await find('form'), submitter === undefined ? undefined : await find(submitter)),
    value: async (selector: string) => controlValue(state, await find(selector)),
  }
}

/** The body of a form that is posted as it is. */
const bodyOf = async (controls: string, submitter?: string) => {
  const made = await (await opened(`<form method=post>${controls}</form>`)).submission(submitter)
  return 'body' in made ? made.body : made
}

describe('what a form sends', () => {
  test.each([
    ['fields in tree order', '<input name=b value=1><input type=hidden name=a value=2>', 'b=1&a=2'],
    [
      'fields of all types',
      '<input type=email name=a value=" b@c "><input type=nonsense name=d value=e>',
      'a=b%40c&d=e',
    ],
    ['text areas with CR LF', '<textarea name=a>\n1\n2\r\n3</textarea>', 'a=1%0D%0A2%0D%0A3'],
    ['no line ends of a line', '<input name=a value="1&#10;2">', 'a=12'],
    ['but those of a hidden field', '<input type=hidden name=a value="1&#10;2">', 'a=1%0D%0A2'],
    ['an empty value', '<input name=a>', 'a='],
    ['nothing of a field without name', '<input value=1><input name="" value=2>', ''],
    ['nothing of a disabled field', '<input name=a disabled><fieldset disabled><input name=b></fieldset>', ''],
    ['nothing of a data list', '<datalist><input name=a value=1></datalist><input name=b list=x value=2>', 'b=2'],
    ['checked boxes, on without value', '<input type=checkbox name=a checked><input type=checkbox name=b>', 'a=on'],
    ['the checked radio button', '<input type=radio name=a value=1 checked><input type=radio name=a value=2>', 'a=1'],
    ['the first option', '<select name=a><option disabled>0<option value=1>A<option>B</select>', 'a=1'],
    ['the selected option', '<select name=a><option>A<optgroup><option selected> B  C </optgroup></select>', 'a=B+C'],
    ['the last of two selected options', '<select name=a><option selected>A<option selected>B</select>', 'a=B'],
    [
      'all selected options of several',
      '<select name=a multiple><option selected>A<option selected>B<option>C</select>',
      'a=A&a=B',
    ],
    ['none of a list', '<select name=a multiple><option>A</select><select name=b size=2><option>B</select>', ''],
    [
      'no disabled options',
      '<select name=a multiple><option selected disabled>A<optgroup disabled><option selected>B</optgroup></select>',
      '',
    ],
    ['a file that nobody chose', '<input type=file name=a>', 'a='],
    ['the charset', '<input type=hidden name=_charset_ value=x>', '_charset_=UTF-8'],
    ['no buttons', '<button name=a value=1></button><input type=submit name=b><input type=image name=c>', ''],
    ['other characters as UTF-8', '<input name="ä b" value="&amp;=+%">', '%C3%A4+b=%26%3D%2B%25'],
    ['half a character as a replacement', '<input name=a value="&#xd83d;">', 'a=%EF%BF%BD'],
  ])('%s', async (_, controls, body) => {
    expect(await bodyOf(controls)).toBe(body)
  })

  test.each([
    ['a button', '<button id=s name=a value=1></button><button name=a value=2></button>', 'a=1'],
    ['a button without value', '<button id=s name=a></button>', 'a='],
    ['a button without name', '<button id=s value=1></button><input name=b value=2>', 'b=2'],
    [
      'an input, in its place',
      '<input name=b value=2><input id=s type=submit name=a value=1><input name=c>',
      'b=2&a=1&c=',
    ],
    ['an image', '<input id=s type=image name=a>', 'a.x=0&a.y=0'],
    ['an image without name', '<input id=s type=image>', 'x=0&y=0'],
  ])('by %s', async (_, controls, body) => {
    expect(await bodyOf(controls, '#s')).toBe(body)
  })

  test('belongs to it, wherever it is', async () => {
    const { submission } = await opened(
      '<input name=a form=f value=1><table><form id=f method=post><tr><td><input name=b value=2></table>' +
        '<input name=c value=3><input name=d value=4 form=g></form>',
    )
    expect(await submission()).toMatchObject({ body: 'a=1&b=2&c=3' })
  })
})

describe('a form goes to', () => {
  test.each([
    ['its action', 'action=/consent', 'https://as.example/consent'],
    ['its own page', '', url],
    ['its own page, for an empty action', 'action=""', url],
    ['a relative action', 'action=?step=2', 'https://as.example/login?step=2'],
    [
      'an absolute one, as it is written',
      'action=" HTTPS://Client.example/cb?a=ä#f "',
      'HTTPS://Client.example/cb?a=ä#f',
    ],
    ['a scheme of an application', 'action="com.example.app:/cb"', 'com.example.app:/cb'],
  ])('%s', async (_, attributes, address) => {
    const made = await (await opened(`<form method=POST ${attributes}><input name=a value=1></form>`)).submission()
    expect(made).toEqual({ method: 'POST', address, contentType: 'application/x-www-form-urlencoded', body: 'a=1' })
  })

  test('an action relative to the base; an empty one is the document itself', async () => {
    const base = '<base href="https://cdn.example/x/">'
    const made = await (await opened(`${base}<form method=post action=go></form>`)).submission()
    expect(made).toMatchObject({ address: 'https://cdn.example/x/go' })
    expect(await (await opened(`${base}<form method=post action=""></form>`)).submission()).toMatchObject({
      address: url,
    })
  })

  test.each([
    ['', 'https://as.example/login?a=1+2'],
    ['method=get action="/x?lost=1#kept"', 'https://as.example/x?a=1+2#kept'],
    ['method=nonsense action=/x', 'https://as.example/x?a=1+2'],
    ['enctype=multipart/form-data action=/x', 'https://as.example/x?a=1+2'],
  ])('a query in place of its own, with %j', async (attributes, address) => {
    const made = await (await opened(`<form ${attributes}><input name=a value="1 2"></form>`)).submission()
    expect(made).toEqual({ method: 'GET', address })
  })

  test('a query that is empty', async () => {
    expect(await (await opened('<form action=/x?a=1></form>')).submission()).toEqual({
      method: 'GET',
      address: 'https://as.example/x?',
    })
  })

  test('where its button says', async () => {
    const { submission } = await opened(
      '<form action=/a method=get><button id=s formaction=/b formmethod=post formenctype=text/plain name=x value=1>' +
        '<button id=t formaction="" formmethod=POST></form>',
    )
    expect(await submission('#s')).toEqual({
      method: 'POST',
      address: 'https://as.example/b',
      contentType: 'text/plain',
      body: 'x=1\r\n',
    })
    expect(await submission('#t')).toMatchObject({ method: 'POST', address: url })
    expect(await submission()).toEqual({ method: 'GET', address: 'https://as.example/a?' })
  })

  test.each([
    ['a script', 'action="javascript:go()"', 'does nothing without a script'],
    ['a dialog', 'method=dialog', 'closes a dialog'],
    ['no address', 'action="https://["', 'what is no address'],
  ])('nowhere, for %s', async (_, attributes, reason) => {
    const made = await (await opened(`<form ${attributes} method=post></form>`)).submission()
    expect(made).toEqual({ refused: expect.stringContaining(reason) })
  })
})

describe('a form is encoded', () => {
  test('as multipart/form-data', async () => {
    const { submission } = await opened(
      '<form method=post enctype=Multipart/Form-Data><input name="a&quot;&#10;b" value="ä"><textarea name=c>1\n2</textarea>' +
        '<input type=file name=f></form>',
    )
    const made = await submission()
    if (!('body' in made)) throw new Error('nothing was made')
    const boundary = /^multipart\/form-data; boundary=(-{4}FormBoundary[0-9a-f]{32})$/.exec(made.contentType ?? '')?.[1]
    expect(boundary).toBeDefined()
    expect(made.body?.replaceAll(boundary ?? '', 'B').split('\r\n')).toEqual([
      '--B',
      'Content-Disposition: form-data; name="a%22%0D%0Ab"',
      '',
      'ä',
      '--B',
      'Content-Disposition: form-data; name="c"',
      '',
      '1',
      '2',
      '--B',
      'Content-Disposition: form-data; name="f"; filename=""',
      'Content-Type: application/octet-stream',
      '',
      '',
      '--B--',
      '',
    ])
  })

  test('as text/plain', async () => {
    const made = await (
      await opened('<form method=post enctype=text/plain><input name=a value="1 &2"><input name=b></form>')
    ).submission()
    expect(made).toMatchObject({ contentType: 'text/plain', body: 'a=1 &2\r\nb=\r\n' })
  })

  test('as application/x-www-form-urlencoded otherwise', async () => {
    const made = await (await opened('<form method=post enctype=application/json><input name=a></form>')).submission()
    expect(made).toMatchObject({ contentType: 'application/x-www-form-urlencoded', body: 'a=' })
  })
})

describe('filling in', () => {
  const form = `<form method=post>
    <input name=user value=old><textarea name=about>x</textarea><input type=hidden name=csrf value=1>
    <select name=country><option value=de>Germany<option value=fr selected>France<option disabled>Spain</select>
    <select name=scope multiple><option value=r selected>Read<option value=w>Write<option value=x>Run</select>
    <input type=checkbox name=stay><input type=checkbox name=agreed checked>
    <input type=checkbox name=box value=r><input type=checkbox name=box value=w checked>
    <input type=radio name=plan value=r checked><input type=radio name=plan value=w>
    <input name=locked readonly><input name=off disabled><input type=file name=file><button name=go></button></form>`

  test.each([
    ['[name=user]', 'alice', 'user=alice'],
    ['[name=user]', '', 'user='],
    ['[name=user]', 'a\nb', 'user=ab'],
    ['[name=about]', 'a\nb', 'about=a%0D%0Ab'],
    ['[name=csrf]', '2', 'csrf=2'],
    ['[name=country]', 'de', 'country=de'],
    ['[name=country]', 'Germany', 'country=de'],
    ['[name=scope]', 'w', 'scope=w'],
    ['[name=stay]', true, 'stay=on'],
    ['[name=agreed]', false, ''],
    ['[name=agreed]', true, 'agreed=on'],
    ['[name=box]', 'r', 'box=r&box=w'],
    ['[name=box]', 'Read', 'box=r&box=w'],
    ['[name=box][value=w]', false, ''],
    ['[name=plan]', 'w', 'plan=w'],
    ['[name=plan]', 'Write', 'plan=w'],
    ['[name=plan][value=w]', true, 'plan=w'],
    ['[name=plan][value=w]', false, 'plan=r'],
  ])('%s with %j', async (selector, value, sent) => {
    const { fill, submission } = await opened(form)
    expect(await fill(selector, value)).toBeUndefined()
    const made = await submission()
    const name = /name=(\w+)/.exec(selector)?.[1] ?? ''
    const pairs = 'body' in made ? made.body?.split('&').filter((pair) => pair.startsWith(`${name}=`)) : undefined
    expect(pairs?.join('&')).toBe(sent)
  })

  test('several options, one after the other', async () => {
    const { fill, submission } = await opened(form)
    await fill('[name=scope]', 'w')
    await fill('[name=scope]', 'Run')
    await fill('[name=scope]', 'w')
    expect(await submission()).toMatchObject({ body: expect.stringContaining('scope=x&scope=w&') })
  })

  test.each([
    ['[name=off]', 'x', 'is disabled'],
    ['[name=locked]', 'x', 'is read-only'],
    ['[name=go]', 'x', 'is nothing to fill in'],
    ['form', 'x', 'is nothing to fill in'],
    ['[name=file]', 'x', 'takes a file, which this driver has none of'],
    ['[name=user]', true, 'is no box to check'],
    ['[name=country]', true, 'is no box to check'],
    ['[name=country]', 'it', 'has no option "it"'],
    ['[name=country]', 'Spain', 'has the option "Spain", but it is disabled'],
    ['[name=box]', 'q', 'has no option "q"'],
    ['[name=plan]', 'q', 'has no option "q"'],
    ['[name=plan]', false, 'is a radio button, which only another one unchecks'],
  ])('%s with %j is refused', async (selector, value, refused) => {
    expect(await (await opened(form)).fill(selector, value)).toEqual({ refused })
  })

  test('says what a control holds then', async () => {
    const { fill, value } = await opened(form)
    expect([await value('[name=user]'), await value('[name=country]'), await value('[name=about]')]).toEqual([
      'old',
      'fr',
      'x',
    ])
    await fill('[name=user]', 'new')
    expect(await value('[name=user]')).toBe('new')
  })
})

describe('pressing', () => {
  const scripts = 'without a script, and this driver runs none (user_agent.driver: browser does)'

  test.each([
    ['a button', '<button id=i name=b value=1>', { address: 'https://as.example/login?b=1' }],
    [
      'what is in a button',
      '<button name=b value=1><b><i id=i>x</i></b></button>',
      { address: 'https://as.example/login?b=1' },
    ],
    ['a button elsewhere', '</form><button id=i form=f name=b>', { address: 'https://as.example/login?b=' }],
    ['a link', '<a id=i href="/x?y#z">', { address: 'https://as.example/x?y#z', method: 'GET' }],
    ['what is in a link', '<a href="/x"><img id=i></a>', { address: 'https://as.example/x' }],
    ['a link, as it is written', '<a id=i href="COM.example.app:/cb?x">', { address: 'COM.example.app:/cb?x' }],
    ['a link to the page itself', '<a id=i href="/login?next=1">', { address: url }],
    ['a form', '</form><form id=i><input name=a></form>', { address: 'https://as.example/login?a=' }],
    ['a button of no form', '</form><button id=i>', { refused: 'belongs to no form' }],
    ['a disabled button', '<button id=i disabled>', { refused: 'is disabled' }],
    ['a button for a script', '<button id=i type=button>', { refused: `does nothing when it is pressed ${scripts}` }],
    ['an input for a script', '<input id=i type=button>', { refused: `does nothing when it is pressed ${scripts}` }],
    ['a reset button', '<button id=i type=reset>', { refused: 'only empties the form' }],
    ['a field', '<input id=i>', { refused: `does nothing when it is pressed ${scripts}` }],
    ['a text', '</form><p id=i>', { refused: `does nothing when it is pressed ${scripts}` }],
    ['a link to nowhere', '<a id=i href="#">', { refused: `does nothing ${scripts}` }],
    ['a link to a place on the page', '<a id=i href="#top">', { refused: `does nothing ${scripts}` }],
    ['a link to a script', '<a id=i href="javascript:go()">', { refused: `does nothing ${scripts}` }],
    ['a link to no address', '<a id=i href="https://[">', { refused: 'leads to what is no address' }],
    ['an anchor', '<a id=i name=x>', { refused: `does nothing when it is pressed ${scripts}` }],
  ])('%s', async (_, html, made) => {
    expect(await (await opened(`<form id=f>${html}</form>`)).press('#i')).toMatchObject(made)
  })
})

describe('submitting without a button', () => {
  test('is by the first submit button in tree order', async () => {
    const { submit } = await opened(
      '<button form=f name=first value=1></button><form id=f><button type=button></button><button name=b></button></form>',
    )
    expect(await submit()).toMatchObject({ address: 'https://as.example/login?first=1' })
  })

  test('is without one where there is none', async () => {
    expect(await (await opened('<form><input name=a><input name=b></form>')).submit()).toMatchObject({
      address: 'https://as.example/login?a=&b=',
    })
  })

  test('is not where that one is disabled', async () => {
    expect(await (await opened('<form><button disabled></button><button></button></form>')).submit()).toEqual({
      refused: 'is in a form whose button is disabled',
    })
  })
})

describe('what is required', () => {
  const refusal = (name: string) => ({
    refused: `submits a form whose field "${name}" is required, and it was not filled in`,
  })

  test.each([
    ['<input name=a required>', refusal('a')],
    ['<input id=a required>', refusal('a')],
    ['<textarea name=a required></textarea>', refusal('a')],
    ['<input type=checkbox name=a required>', refusal('a')],
    ['<input type=radio name=a required><input type=radio name=a>', refusal('a')],
    ['<select name=a required><option value="">Choose</select>', refusal('a')],
  ])('%s must be filled in', async (html, made) => {
    const { press, submit, submission } = await opened(`<form>${html}<button></form>`)
    expect([await press('button'), await submit()]).toEqual([made, made])
    // A script submits it all the same.
    expect(await submission()).toHaveProperty('address')
  })

  test.each([
    '<input name=a required value=1>',
    '<input name=a required disabled>',
    '<input name=a required readonly>',
    '<input type=hidden name=a required>',
    '<input type=submit name=a required value="">',
    '<input type=radio name=a required><input type=radio name=a checked>',
    '<input type=checkbox name=a required checked>',
    '<datalist><input name=a required></datalist>',
    '<button formnovalidate id=s></button><input name=a required>',
  ])('%s need not be', async (html) => {
    expect(await (await opened(`<form>${html}<button></form>`)).press('button')).toHaveProperty('address')
  })

  test('is not where the form says so', async () => {
    expect(await (await opened('<form novalidate><input required><button></form>')).press('button')).toHaveProperty(
      'address',
    )
  })
})

test('a form of very many radio buttons is quick', async () => {
  const { submit, fill } = await opened(`<form>${'<input type=radio name=a value=1 required>'.repeat(15_000)}</form>`)
  expect(await submit()).toHaveProperty('refused')
  expect(await fill('input:last-of-type', true)).toBeUndefined()
  expect(await submit()).toHaveProperty('address', 'https://as.example/login?a=1')
})
