import { describe, expect, test } from 'vitest'
import { isObject, readJson } from './json-members.ts'

const repeatedIn = (text: string) => {
  const read = readJson(text)
  return 'repeated' in read ? read.repeated : read.error
}

describe('names that occur more than once in one object', () => {
  test.each([
    ['none', '{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}', []],
    ['at the top', '{"a":1,"b":2,"a":1}', ['a']],
    ['named once, however often they occur', '{"a":1,"a":2,"a":3}', ['a']],
    ['in an object in a list in an object', '{"x":[1,{"y":[{"z":1,"z":2}]}]}', ['z']],
    ['after an object', '{"a":{"b":1},"a":2}', ['a']],
    ['spelled with escapes', '{"access_token":"x","\\u0061ccess_token":"y"}', ['access_token']],
    ['with quotation marks and backslashes', '{"a\\"b\\\\":1,"a\\"b\\\\":2}', ['a"b\\']],
    ['__proto__', '{"__proto__":1,"__proto__":2}', ['__proto__']],
    ['with white space before the colon', '{"a" \n:1,"a"\t:2}', ['a']],
    ['empty', '{"":1,"":2}', ['']],
    ['in another case they are others', '{"a":1,"A":2}', []],
    ['as values they are no names', '["a","a",{"b":"a","a":"b"}]', []],
  ])('%s', (_, text, expected) => {
    expect(repeatedIn(text)).toEqual(expected)
  })
})

describe('values', () => {
  test.each([['1'], ['"x"'], ['true'], ['null'], [' {"a" : [ ] } '], ['"\\ud800"'], ['{"a":{"b":[1,2.5e3]}}']])(
    '%s',
    (text) => {
      expect(readJson(text)).toEqual({ value: JSON.parse(text), repeated: [] })
    },
  )

  test('__proto__ is a member like any other', () => {
    const read = readJson('{"__proto__":{"access_token":"x"}}')
    const value = 'value' in read && isObject(read.value) ? read.value : {}
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(value.access_token).toBeUndefined()
  })

  test('numbers beyond all bounds are read as what they are nearest to', () => {
    expect(readJson('{"expires_in":1e999}')).toMatchObject({ value: { expires_in: Number.POSITIVE_INFINITY } })
    expect(readJson(`{"expires_in":${'9'.repeat(10_000)}}`)).toHaveProperty('value')
  })

  test('of a repeated name the last value counts, as everywhere', () => {
    expect(readJson('{"a":1,"a":2}')).toMatchObject({ value: { a: 2 } })
  })
})

describe('what is no JSON says why', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['a form', 'access_token=x'],
    ['HTML', '<html>'],
    ['a comment', '{"a":1} // x'],
    ['a trailing comma', '{"a":1,}'],
    ['single quotes', "{'a':1}"],
    ['two values', '{}{}'],
    ['a byte order mark', '\uFEFF{}'],
    ['NaN', 'NaN'],
    ['a control character in a string', '"\n"'],
    ['what is cut off', '{"access_token":"x'],
  ])('%s', (_, text) => {
    expect(readJson(text)).toEqual({ error: expect.stringMatching(/./) })
  })

  test('nesting deeper than any answer has', () => {
    const nested = (levels: number) => '{"a":'.repeat(levels) + 1 + '}'.repeat(levels)
    expect(readJson(nested(64))).toHaveProperty('value')
    expect(readJson(nested(65))).toEqual({ error: 'nested more than 64 levels deep' })
    expect(readJson('['.repeat(65) + ']'.repeat(65))).toEqual({ error: 'nested more than 64 levels deep' })
  })

  test('brackets in a string nest nothing', () => {
    expect(readJson(JSON.stringify({ a: '[{'.repeat(1000) }))).toHaveProperty('value')
  })
})

describe('1 MB of anything is read in no time', () => {
  const members = Array.from({ length: 60_000 }, (_, index) => `"member${index}":1`).join(',')
  test.each([
    ['a long string', JSON.stringify({ a: 'x'.repeat(1_000_000) })],
    ['escapes', JSON.stringify({ a: '"\\'.repeat(250_000) })],
    ['a long list', JSON.stringify(Array(500_000).fill(1))],
    ['many members', `{${members}}`],
    ['many members, each twice', `{${members},${members}}`],
    ['many objects', JSON.stringify(Array(20_000).fill({ a: 1, b: [1], c: 'x' }))],
    ['white space', `{"a"${' '.repeat(1_000_000)}:1}`],
    ['open brackets', '['.repeat(1_000_000)],
    ['deep nesting', '['.repeat(500_000) + ']'.repeat(500_000)],
    ['quotation marks without end', `{${'\\"'.repeat(500_000)}`],
  ])('%s', (_, text) => {
    const started = performance.now()
    readJson(text)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

test('an object is neither a list nor null', () => {
  expect([{}, [], null, 'x', 1, undefined].map(isObject)).toEqual([true, false, false, false, false, false])
})
