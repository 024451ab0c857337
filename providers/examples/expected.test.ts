import { expect, test } from 'vitest'
import { differences, type Expected, type FoundCase } from './expected.ts'

const found = (check: string, verdict: FoundCase['verdict'], parameters: FoundCase['parameters'] = {}): FoundCase => ({
  id: `server:${check}${Object.values(parameters).map((value) => `[${value}]`)}`,
  check,
  parameters,
  verdict,
})

const reviewed = (check: string, verdict: Expected['verdict'], cases?: Expected['cases']): Expected => ({
  check,
  verdict,
  reason: 'because',
  ...(cases ? { cases } : {}),
})

test('finds nothing where everything is as reviewed', () => {
  const cases = [
    found('a', 'fail'),
    found('b', 'warn', { grant: 'code' }),
    found('b', 'pass', { grant: 'password' }),
    found('c', 'inconclusive', { grant: 'code', second: 'same' }),
    found('c', 'inconclusive', { grant: 'code', second: 'other' }),
    found('d', 'inapplicable'),
    found('e', 'deviation'),
  ]
  const expected = [
    reviewed('a', 'fail'),
    reviewed('b', 'warn', [{ grant: 'code' }]),
    reviewed('c', 'inconclusive', [{ grant: 'code' }]),
  ]
  expect(differences(cases, expected)).toEqual([])
})

test.each(['fail', 'warn', 'inconclusive'] as const)('finds a %s that nobody reviewed', (verdict) => {
  expect(differences([found('a', verdict)], [])).toEqual([`server:a: found ${verdict}, reviewed by nobody`])
})

test('finds a case that its review leaves out', () => {
  const cases = [found('a', 'fail', { grant: 'code' }), found('a', 'fail', { grant: 'password' })]
  expect(differences(cases, [reviewed('a', 'fail', [{ grant: 'code' }])])).toEqual([
    'server:a[password]: found fail, reviewed by nobody',
  ])
})

test.each(['pass', 'warn', 'inconclusive', 'deviation'] as const)('finds a fail that became %s', (verdict) => {
  const cases = [found('a', 'fail', { grant: 'code' }), found('a', verdict, { grant: 'password' })]
  expect(differences(cases, [reviewed('a', 'fail')])).toEqual([
    `server:a[password]: found ${verdict}, reviewed as fail`,
  ])
})

test('finds a review of a case that is gone', () => {
  const cases = [found('a', 'inapplicable'), found('b', 'fail', { grant: 'code' })]
  const expected = [reviewed('a', 'warn'), reviewed('b', 'fail', [{ grant: 'code' }, { grant: 'other' }])]
  expect(differences(cases, expected)).toEqual([
    'a: reviewed as warn, and there is no such case',
    'b[grant=other]: reviewed as fail, and there is no such case',
  ])
})

test('finds two reviews that contradict each other', () => {
  const expected = [reviewed('a', 'fail'), reviewed('a', 'warn')]
  expect(differences([found('a', 'fail')], expected)).toEqual(['server:a: found fail, reviewed as warn'])
})
