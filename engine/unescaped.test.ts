import { describe, expect, test } from 'vitest'
import { unescaped } from './unescaped.ts'

const secret = `é&"<'>/+=%z`
const json = (text: string) => JSON.stringify(text).slice(1, -1)
const html = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

describe('a text without its escapes', () => {
  test.each([
    ['JSON', json(secret)],
    ['JSON in JSON in JSON', json(json(json(secret)))],
    ['JSON with numbers', '\\u00e9\\u0026\\"\\u003C\\u0027>\\/+=%z'],
    ['HTML', html(secret)],
    ['HTML with hexadecimal numbers and names', '&#xE9;&amp;&quot;&lt;&apos;&gt;/+=%z'],
    ['a URL', encodeURIComponent(secret)],
    ['a URL in ISO 8859-1', '%E9%26%22%3c%27%3e%2f%2b%3d%25z'],
    ['JSON in HTML', html(json(secret))],
    ['a URL in HTML in JSON', json(html(encodeURIComponent(secret)))],
  ])('of %s', (_, text) => {
    const plain = unescaped(`before ${text} after`)
    expect(plain?.text).toBe(`before ${secret} after`)
    expect([7, 7 + secret.length, 13 + secret.length].map((at) => plain?.offsetOf(at))).toEqual([
      7,
      7 + text.length,
      13 + text.length,
    ])
  })

  test.each(['Zm9v\r\n \tYmFy\nLWJh/+==', 'Zm9v\\r\\nYmFy\\nLWJh/+=='])('of Base64 in lines: %j', (text) => {
    const plain = unescaped(`<pre>\n${text}\n</pre>`)
    expect(plain?.text).toBe('<pre>\nZm9vYmFyLWJh/+==\n</pre>')
    expect(plain?.offsetOf(6)).toBe(6)
    expect(plain?.offsetOf(22)).toBe(6 + text.length)
  })

  test.each(['', 'plain', 'a%zz', 'a & b', '&unknown;', '\\t', '100 %'])('is none for %j', (text) => {
    expect(unescaped(text)).toBeUndefined()
  })

  test.each(['&#99999999;', '&#1114112;', '&#x110000;', '%F8%80', '%C3', '\\uD800', '\\u00'])(
    'comes to an end with %j',
    (text) => {
      const plain = unescaped(`${text}%41`)
      expect(plain?.text).toMatch(/A$/)
      expect(plain?.offsetOf(plain.text.length)).toBe(text.length + 3)
    },
  )

  test('stops at what is nested without end', () => {
    expect(unescaped(`%${'25'.repeat(50)}41`)?.text).toMatch(/^%25/)
  })

  test('5 MB of escapes take little time', () => {
    const started = performance.now()
    unescaped('\\u0041%C3%A9&#39;'.repeat(300_000))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
