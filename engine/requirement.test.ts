import { describe, expect, test } from 'vitest'
import { type Check, check } from './check.ts'
import { type Catalogue, levelOf, type Requirement, severityOf } from './requirement.ts'
import type { Level } from './verdict.ts'

const row = (id: string, level: Level, basis?: Requirement['basis']): Requirement => ({
  id,
  document: 'rfc0000',
  cited: 'RFC 0000',
  section: '1',
  level,
  text: 'It does.',
  url: null,
  ...(basis ? { basis } : {}),
})

const deciding = (...requirements: string[]): Check =>
  check({
    id: 'rfc0000/1/it',
    title: 'It does',
    requirements,
    requests: 1,
    probe: async () => {},
    caughtBy: [],
    why: '',
    mistake: '',
    fix: '',
  })

const catalogueOf = (rows: readonly Requirement[]): Catalogue => ({
  checks: [],
  documents: [],
  requirements: Object.fromEntries(rows.map((one) => [one.id, one])),
})

const judged = (...rows: Requirement[]) => {
  const one = deciding(...rows.map(({ id }) => id))
  return [levelOf(one, catalogueOf(rows)), severityOf(one, catalogueOf(rows))]
}

describe('level and severity of a check', () => {
  test.each<[Level, 'fail' | 'warn']>([
    ['MUST', 'fail'],
    ['MUST NOT', 'fail'],
    ['SHOULD', 'warn'],
    ['SHOULD NOT', 'warn'],
    ['MAY', 'warn'],
    ['DOCUMENTED', 'fail'],
  ])('of one %s row', (level, severity) => {
    expect(judged(row('a', level))).toEqual([level, severity])
  })

  test('of several rows are those of the most binding, in any order', () => {
    expect(judged(row('a', 'MAY'), row('b', 'MUST NOT'), row('c', 'SHOULD'))).toEqual(['MUST NOT', 'fail'])
    expect(judged(row('c', 'SHOULD'), row('a', 'MAY'))).toEqual(['SHOULD', 'warn'])
    expect(judged(row('a', 'DOCUMENTED'), row('b', 'SHOULD'))).toEqual(['DOCUMENTED', 'fail'])
    expect(judged(row('a', 'DOCUMENTED'), row('b', 'MUST'))).toEqual(['MUST', 'fail'])
  })

  test('a row that binds the peer does not fail a provider', () => {
    expect(judged(row('a', 'MUST', 'peer'))).toEqual(['MUST', 'warn'])
    expect(judged(row('a', 'MUST', 'peer'), row('b', 'SHOULD'))).toEqual(['MUST', 'warn'])
    expect(judged(row('a', 'MUST', 'peer'), row('b', 'MUST', 'declarative'))).toEqual(['MUST', 'fail'])
  })

  test('without a known row it is information', () => {
    expect([levelOf(deciding('nowhere'), catalogueOf([])), severityOf(deciding(), catalogueOf([]))]).toEqual([
      'MAY',
      'warn',
    ])
  })
})
