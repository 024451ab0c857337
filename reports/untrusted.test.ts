import { describe, expect, test } from 'vitest'
import { escapedJson, plain, safeLink, shortened, visible } from './untrusted.ts'

describe('visible', () => {
  test('keeps text, line breaks and tabs', () => {
    expect(visible('héllo 日本 😀\n\tx')).toBe('héllo 日本 😀\n\tx')
  })

  test.each([
    ['\0', '\u2400'],
    ['\u001b', '\u241b'],
    ['\u007f', '\u2421'],
    ['\u009b', '⟨U+009B⟩'],
    ['\u202e', '⟨U+202E⟩'],
    ['\u2066', '⟨U+2066⟩'],
    ['\u200b', '⟨U+200B⟩'],
    ['\u{e0041}', '⟨U+E0041⟩'],
    ['\ufffe', '⟨U+FFFE⟩'],
    ['\ud800', '\ufffd'],
    ['\r\n', '\n'],
    ['\r', '\u240d'],
  ])('shows %j as %j', (hidden, shown) => {
    expect(visible(`a${hidden}b`)).toBe(`a${shown}b`)
  })
})

describe('plain', () => {
  test.each([
    ['a colour', '\u001b[31mred\u001b[0m', 'red'],
    ['an 8-bit sequence', '\u009b31mred', 'red'],
    ['clearing the screen', 'a\u001b[2Jb', 'ab'],
    ['the title of the window', 'a\u001b]0;owned\u0007b', 'ab'],
    ['a link', '\u001b]8;;https://evil.example\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ['text that runs backwards', '\u202egnp.exe', 'gnp.exe'],
    ['lines', 'one\r\ntwo\u2028three', 'one two three'],
    ['a sequence put together from two', '\u001b\u001b[31m[31m', '[31m'],
  ])('takes away %s', (_, hostile, harmless) => {
    expect(plain(hostile)).toBe(harmless)
  })

  test.each([
    '::error file=a.js::owned',
    ' ::stop-commands::x',
    '##vso[task.setvariable variable=a]b',
    '##[error]x',
    "##teamcity[buildStatus text='ok']",
  ])('leaves no command for a build system: %s', (hostile) => {
    expect(plain(hostile)).not.toMatch(/^\s*::[a-z]|##/)
  })

  test('keeps colons and number signs that command nothing', () => {
    expect(plain('http://[::1]:8080/a::b ## title')).toBe('http://[::1]:8080/a::b ## title')
  })
})

describe('shortened', () => {
  test('keeps what is short enough', () => expect(shortened('abc', 3)).toBe('abc'))
  test('says how much is missing', () => expect(shortened('abcdef', 4)).toBe('abcd… (2 more characters)'))
})

describe('escapedJson', () => {
  test('writes what a terminal would obey as escapes, and changes no value', () => {
    const value = { text: 'a\u009b31m\u202e\u2028\u007f\ud800😀\n' }
    const json = escapedJson(JSON.stringify(value))
    expect(json).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028]/u)
    expect(JSON.parse(json)).toEqual(value)
  })
})

describe('safeLink', () => {
  test('links to https', () => {
    expect(safeLink('https://www.rfc-editor.org/rfc/rfc6749#section-5.1')).toBe(
      'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
    )
  })

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'http://plain.example',
    'file:///etc/passwd',
    '//evil.example',
    'chapter 4',
    '',
  ])('does not link to %j', (url) => expect(safeLink(url)).toBeNull())

  test('does not link to nothing', () => expect(safeLink(null)).toBeNull())
})
