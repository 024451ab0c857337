import { describe, expect, test } from 'vitest'
import { type Check, check } from './check.ts'
import { type Catalogue, checksDeciding, levelOf, type Requirement, requirementsOf, severityOf } from './requirement.ts'
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

describe('a requirement that is the same as another', () => {
  const first = row('FIRST', 'SHOULD')
  const second: Requirement = { ...row('SECOND', 'MUST'), document: 'rfc0001', sameAs: 'FIRST' }
  const third: Requirement = { ...row('THIRD', 'MUST'), document: 'rfc0002', sameAs: 'SECOND' }
  const one = deciding('FIRST')
  const catalogue: Catalogue = { ...catalogueOf([third, first, second]), checks: [one] }

  test('is decided by the checks of the other', () => {
    for (const requirement of [first, second, third]) expect(checksDeciding(requirement, catalogue)).toEqual([one])
  })

  test('comes after those that the check names, and does not make it any more binding', () => {
    expect(requirementsOf(one, catalogue).map(({ id }) => id)).toEqual(['FIRST', 'THIRD', 'SECOND'])
    expect([levelOf(one, catalogue), severityOf(one, catalogue)]).toEqual(['SHOULD', 'warn'])
  })

  test('is decided by a check of its own, where it has one', () => {
    const own = deciding('SECOND')
    const both: Catalogue = { ...catalogue, checks: [one, own] }
    expect([second, third].map((requirement) => checksDeciding(requirement, both))).toEqual([[own], [own]])
  })
})
