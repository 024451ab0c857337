import { describe, expect, test } from 'vitest'
import type { Answer } from '../engine/answer.ts'
import { answerOf } from '../engine/answer.ts'
import type { Header } from '../engine/exchange.ts'
import { hostileMarkup, injectedHeaders, lineBreaks, reflections } from './hostile-input.ts'

const marker = 'oauth2specabc'
const value = hostileMarkup(marker)

const answered = (text: string, ...headers: readonly Header[]): Answer => {
  const answer = answerOf({
    id: '1',
    endpoint: 'authorization',
    purpose: 'a test',
    request: { method: 'GET', url: 'https://as.example/authorize', headers: [] },
    response: {
      status: 200,
      statusText: 'OK',
      headers: headers.length === 0 ? [['Content-Type', 'text/html;charset=utf-8']] : headers,
      body: Buffer.from(text),
      truncated: false,
    },
    started: 0,
    duration: 0,
  })
  if (!answer) throw new Error('there is a response')
  return answer
}

const escaped = value
  .replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')
  .replaceAll('"', '&quot;')
  .replaceAll("'", '&#39;')

describe('a hostile value does something', () => {
  test.each([
    ['in text', `<p>${value}</p>`, 'an element'],
    ['in the title', `<title>${value}</title>`, 'an element'],
    ['in a text area', `<textarea>${value}</textarea>`, 'an element'],
    ['in an attribute', `<input value="${value}">`, 'an attribute'],
    ['in an attribute with single quotation marks', `<input value='${value}'>`, 'an attribute'],
    ['in an attribute, only < escaped', `<input value="${value.replaceAll('<', '&lt;')}">`, 'an attribute'],
    ['in a script', `<script>let state = "${value}"</script>`, 'an element'],
    [
      'in a script, only < escaped',
      `<script>let state = "${value.replaceAll('<', '\\x3c')}"</script>`,
      'part of a script',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await reflections(answered(text), marker, value)).toContain(expected)
  })

  test('as an address that runs', async () => {
    const address = `javascript:alert('${marker}')`
    const link = answered(`<a href="${address.replaceAll("'", '&#39;')}">Back</a>`)
    expect(await reflections(link, marker, address)).toEqual(['an address that a browser runs'])
  })
})

describe('a hostile value does nothing', () => {
  test.each([
    ['escaped in text', `<p>${escaped}</p>`],
    ['escaped in an attribute', `<input value="${escaped}">`],
    ['as JSON in a script', `<script>let state = ${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`],
    ['nowhere', '<p>Log in</p>'],
    ['in a comment that it cannot end', `<!-- ${value} -->`],
  ])('%s', async (_, text) => {
    expect(await reflections(answered(text), marker, value)).toEqual([])
  })

  test('in what is no page', async () => {
    expect(await reflections(answered(value, ['Content-Type', 'application/json']), marker, value)).toEqual([])
    expect(await reflections(answered(value, ['Content-Type', 'text/plain']), marker, value)).toEqual([])
  })

  test('as a link to a page of the attacker, which is another matter', async () => {
    const address = `https://attacker.example/${marker}`
    expect(await reflections(answered(`<a href="${address}">Back</a>`), marker, address)).toEqual([])
  })
})

test('header fields that a value made are seen', () => {
  expect(lineBreaks(marker)).toContain(`\r\nX-${marker}: 1`)
  expect(injectedHeaders(answered('', ['x-oauth2specABC', '1']), marker)).toEqual(['x-oauth2specABC'])
  expect(injectedHeaders(answered('', ['set-cookie', `${marker}=1`]), marker)).toEqual(['Set-Cookie'])
  expect(
    injectedHeaders(answered('', ['Location', `https://client.example/?state=x%0D%0AX-${marker}`]), marker),
  ).toEqual([])
})
