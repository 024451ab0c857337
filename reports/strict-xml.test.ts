import { describe, expect, test } from 'vitest'
import { readXml, textContent } from './strict-xml.ts'

describe('the strict reader of XML', () => {
  test('reads elements, attributes and text', () => {
    const root = readXml('<?xml version="1.0" encoding="UTF-8"?>\n<a b="1 &lt; 2"><c/>x &amp; y</a>\n')
    expect(root.attributes).toEqual({ b: '1 < 2' })
    expect(textContent(root)).toBe('x & y')
  })

  test.each([
    ['an element that is not closed', '<a><b></a>'],
    ['a second root', '<a/><b/>'],
    ['a bare ampersand', '<a>&</a>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
    ['a bare less-than sign', '<a>1 < 2</a>'],
    ['an unquoted attribute', '<a b=1/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['a less-than sign in an attribute', '<a b="<"/>'],
    ['the end of CDATA', '<a>]]></a>'],
    ['a null character', '<a>\0</a>'],
    ['an escape character', '<a>\u001b</a>'],
    ['half of a surrogate pair', '<a>\uD800</a>'],
    ['U+FFFE', '<a>\uFFFE</a>'],
  ])('refuses %s', (_, document) => {
    expect(() => readXml(document)).toThrow()
  })
})
