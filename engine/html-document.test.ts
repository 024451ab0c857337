import { describe, expect, test } from 'vitest'
import { decodedText, firstMatch, htmlDocument } from './html-document.ts'

const url = 'https://as.example/login?next=1'

/** Elements of a document by their id. */
const byId = async (html: string) => {
  const document = await htmlDocument(html, url)
  return (id: string) => {
    const element = document.ids.get(id)
    const placed = element && document.placed.get(element)
    if (!placed) throw new Error(`no element ${id}`)
    return placed
  }
}

describe('text is decoded', () => {
  const windows = Buffer.from([0xfc])
  const utf8 = Buffer.from('ü')

  test.each([
    ['as UTF-8 without a word', utf8, 'text/html'],
    ['by the Content-Type', windows, 'text/html; charset=iso-8859-1'],
    ['by the Content-Type, quoted and in capitals', windows, 'text/html;CHARSET="Windows-1252"'],
    ['by a byte order mark first of all', Buffer.from('\ufeffü'), 'text/html; charset=iso-8859-1'],
    ['as UTF-8 where the label is unknown', utf8, 'text/html; charset=klingon'],
    ['as UTF-8 where the label is empty', utf8, 'text/html; charset='],
    ['as UTF-16 with a byte order mark', Buffer.from('\ufeffü', 'utf16le'), 'text/html'],
  ])('%s', (_, body, contentType) => {
    expect(decodedText(body, contentType)).toBe('ü')
  })

  test.each([
    ['<meta charset="iso-8859-1">', Buffer.from([0xfc]), 'ü'],
    ['<META http-equiv=content-type content="text/html; charset=iso-8859-15">', Buffer.from([0xa4]), '€'],
    ['<meta charset=utf-16>', Buffer.from('ü'), 'ü'],
    ['<meta charset=nonsense>', Buffer.from('ü'), 'ü'],
  ])('by %s', (meta, body, text) => {
    expect(decodedText(Buffer.concat([Buffer.from(meta), body]), 'text/html')).toBe(`${meta}${text}`)
  })

  test('with a replacement where bytes are of no character', () => {
    expect(decodedText(Buffer.from([0x61, 0xff]), 'text/html')).toBe('a\ufffd')
  })
})

describe('the form owner of a control', () => {
  test.each([
    ['is the form around it', '<form id=f><div><input id=i></div></form>', 'f'],
    ['is the form that it names', '<form id=f></form><input id=i form=f>', 'f'],
    [
      'is the form that it names, not the one around it',
      '<form id=f></form><form id=g><input id=i form=f></form>',
      'f',
    ],
    ['is none where it names none', '<form id=f><input id=i form="">', undefined],
    ['is none where it names what is no form', '<div id=d></div><form id=f><input id=i form=d>', undefined],
    ['is none outside', '<form id=f></form><input id=i>', undefined],
    ['is the first of two forms, one in the other', '<form id=f><form id=g><input id=i>', 'f'],
    [
      'is the form that a table was opened in, though the tree says otherwise',
      '<table><form id=f><tr><td><input id=i></td></tr></form></table>',
      'f',
    ],
  ])('%s', async (_, html, form) => {
    expect((await byId(html))('i').form?.attribs.id).toBe(form)
  })
})

describe('a control is disabled', () => {
  test.each([
    ['by itself', '<input id=i disabled>', true],
    ['by a fieldset', '<fieldset disabled><div><input id=i></div></fieldset>', true],
    ['by a fieldset further out', '<fieldset disabled><fieldset><input id=i></fieldset></fieldset>', true],
    ['not in the first legend', '<fieldset disabled><legend><input id=i></legend></fieldset>', false],
    ['in the second legend', '<fieldset disabled><legend></legend><legend><input id=i></legend></fieldset>', true],
    ['in a legend further in', '<fieldset disabled><div><legend><input id=i></legend></div></fieldset>', true],
    [
      'in the first legend, by a fieldset further out',
      '<fieldset disabled><div><fieldset disabled><legend><input id=i></legend></fieldset></div></fieldset>',
      true,
    ],
    ['not by what cannot be disabled', '<div disabled><input id=i></div>', false],
  ])('%s', async (_, html, isDisabled) => {
    expect((await byId(html))('i').isDisabled).toBe(isDisabled)
  })
})

describe('an element is hidden', () => {
  test.each([
    ['by its attribute', '<input id=i hidden>', true],
    ['by an ancestor', '<div hidden><p><input id=i></p></div>', true],
    ['by its style', '<input id=i style="color: red; DISPLAY : none !important">', true],
    ['by the style of an ancestor', '<div style="visibility:hidden"><input id=i></div>', true],
    ['by its type', '<input id=i type=HIDDEN>', true],
    ['in a dialog that is closed', '<dialog><input id=i></dialog>', true],
    ['not in a dialog that is open', '<dialog open><input id=i></dialog>', false],
    ['not for another style', '<input id=i style="display:block; --display:none-such">', false],
    ['not for where scripts do not run', '<noscript><input id=i></noscript>', false],
  ])('%s', async (_, html, isHidden) => {
    expect((await byId(html))('i').isHidden).toBe(isHidden)
  })

  test('and what is in a template is not there at all', async () => {
    const document = await htmlDocument('<template><form><input id=i></form></template>', url)
    expect([document.ids.size, document.elements.map(({ element }) => element.name)]).toEqual([
      0,
      ['html', 'head', 'template', 'body'],
    ])
    expect(await firstMatch(document, '#i')).toBeUndefined()
  })
})

describe('relative addresses are relative to', () => {
  test.each([
    ['the document', '<p>', url],
    ['a base', '<base href="/tenant/">', 'https://as.example/tenant/'],
    ['the first base', '<base target=_top><base href="https://cdn.example/a"><base href=/b>', 'https://cdn.example/a'],
    ['the document, for a base that is no address', '<base href="https://[">', url],
    ['the document, for a base that is a script', '<base href="javascript:1">', url],
  ])('%s', async (_, html, baseUrl) => {
    expect((await htmlDocument(html, url)).baseUrl).toBe(baseUrl)
  })
})

describe('a selector', () => {
  const html =
    '<form id=f><input name="user" class="a b"><button value=1>No</button><button value=2>Yes</button></form>'

  test.each([
    ['input[name=user]', 'input'],
    ['#f > button:nth-of-type(2)', 'button'],
    ['.b.a', 'input'],
    ['button:contains("Yes")', 'button'],
    ['input + button', 'button'],
    ['select, form', 'form'],
  ])('%s matches', async (selector, name) => {
    expect((await firstMatch(await htmlDocument(html, url), selector))?.name).toBe(name)
  })

  test('that matches nothing', async () => {
    expect(await firstMatch(await htmlDocument(html, url), 'input[name=password]')).toBeUndefined()
  })

  test.each(['', '[', 'a[b', 'a >> b', ':nonsense(', ':unknown', 'a::before', '//input'])(
    '%j is none',
    async (selector) => {
      const document = await htmlDocument(html, url)
      await expect(firstMatch(document, selector)).rejects.toThrow(SyntaxError)
      await expect(firstMatch(undefined, selector)).rejects.toThrow(SyntaxError)
    },
  )
})

describe('a hostile document is read up to a limit', () => {
  const megabyte = 1_048_576
  const filled = (text: string) => text.repeat(megabyte / text.length)

  test.each([
    ['of many elements', filled('<input>')],
    ['nested deep', filled('<div>')],
    ['of formatting that is opened again and again', filled('<p><b id=1><i id=2>')],
    [
      'of one tag with very many attributes',
      `<p ${Array.from({ length: 150_000 }, (_, index) => `a${index}`).join(' ')}>`,
    ],
    ['of foster children', `<table>${filled('x<br>')}`],
    ['of forms', filled('<form></form>')],
    ['of templates in templates', filled('<template>')],
    ['of nothing but less-than signs', filled('<')],
    ['of frames', filled('<frameset>')],
  ])('%s', async (_, html) => {
    const document = await htmlDocument(`<title>t</title>${html}`, url)
    expect(document.elements.length).toBeLessThanOrEqual(20_000)
    expect(document.elements[2]?.element.name).toBe('title')
    expect(await firstMatch(document, 'title')).toBeDefined()
    expect(await firstMatch(document, 'body :not(div) em:contains("x")')).toBeUndefined()
  })

  test('but a long one that is none is read to its end, in pieces that halve no character reference', async () => {
    const document = await htmlDocument(`${'<p title="&amp;">&eacute;\u{1f600}</p>'.repeat(10_000)}<b id=end>`, url)
    const paragraphs = document.elements.filter(({ element }) => element.name === 'p')
    expect(document.ids.has('end')).toBe(true)
    expect(new Set(paragraphs.map(({ element }) => element.attribs.title))).toEqual(new Set(['&']))
    expect(
      new Set(paragraphs.map(({ element: { children } }) => 'data' in (children[0] ?? {}) && children.length)),
    ).toEqual(new Set([1]))
  })

  test('and an empty one is a document as well', async () => {
    expect((await htmlDocument('', url)).elements.map(({ element }) => element.name)).toEqual(['html', 'head', 'body'])
  })
})
