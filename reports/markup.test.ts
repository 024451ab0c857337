import { describe, expect, test } from 'vitest'
import { type Content, markup, ownMarkup, textOf } from './markup.ts'

describe('markup', () => {
  test('escapes what is put into it', () => {
    expect(textOf(markup`<p title="${'"\'<>&'}">${'<b>'}</p>`)).toBe(
      '<p title="&quot;&#39;&lt;&gt;&amp;">&lt;b&gt;</p>',
    )
  })

  test('takes markup as it is, lists one after the other, and leaves out what is not there', () => {
    const items = ['a', 'b'].map((item) => markup`<li>${item}</li>`)
    expect(textOf(markup`<ul>${items}${null}${false}${0}</ul>`)).toBe('<ul><li>a</li><li>b</li>0</ul>')
  })

  test('takes nothing that was read from JSON for markup', () => {
    const forged = JSON.parse('{"markup":"<script>","Symbol(markup)":"<script>"}') as Content
    expect(textOf(markup`${forged}`)).not.toContain('<script>')
  })

  test('takes the text of this project as it is', () => {
    expect(textOf(ownMarkup('a > b'))).toBe('a > b')
  })
})
