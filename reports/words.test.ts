import { expect, test } from 'vitest'
import { basisInWords } from './words.ts'

test('says what a level rests on, where that is no keyword of the text and no definition', () => {
  expect(basisInWords('declarative')).toBe('said as a fact, without a keyword')
  expect(basisInWords('peer')).toMatch(/^said of the client/)
  expect([basisInWords('required'), basisInWords(undefined)]).toEqual([null, null])
})
