import { expect, test } from 'vitest'
import { type Header, headerTokens, headerValues } from './exchange.ts'

const lines = (...values: string[]): Header[] => values.map((value): Header => ['Cache-Control', value])

test('values of a header come in order, whatever the spelling of its name', () => {
  const headers: Header[] = [
    ['set-cookie', 'a=1'],
    ['X', 'y'],
    ['Set-Cookie', 'b=2'],
    ['SET-COOKIE', ''],
  ]
  expect(headerValues(headers, 'Set-cookie')).toEqual(['a=1', 'b=2', ''])
  expect(headerValues(headers, 'cookie')).toEqual([])
})

test('members of a list come from all lines, without the empty ones', () => {
  expect(headerTokens(lines('no-store,, max-age=0 ,', '', '\tprivate'), 'cache-control')).toEqual([
    'no-store',
    'max-age=0',
    'private',
  ])
})

test('a comma in a quotation does not end a member', () => {
  expect(headerTokens(lines('private="a, b", no-store'), 'cache-control')).toEqual(['private="a, b"', 'no-store'])
  expect(headerTokens(lines('x="a\\", b", no-store'), 'cache-control')).toEqual(['x="a\\", b"', 'no-store'])
})

test('a quotation that is never closed goes on to the end', () => {
  expect(headerTokens(lines('no-store, x="a, b'), 'cache-control')).toEqual(['no-store', 'x="a, b'])
  expect(headerTokens(lines('no-store, x="a, b\\'), 'cache-control')).toEqual(['no-store', 'x="a, b\\'])
})

test.each([['"'], ['\\"'], ['a="b\\'], [','], [' ']])('100 KB of %s are read in no time', (text) => {
  const headers = lines(text.repeat(100_000 / text.length))
  const times = [1, 2, 3].map(() => {
    const started = performance.now()
    headerTokens(headers, 'cache-control')
    return performance.now() - started
  })
  expect(Math.min(...times)).toBeLessThan(50)
})
