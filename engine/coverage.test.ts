import { expect, test } from 'vitest'
import { check } from './check.ts'
import { coverageOf } from './coverage.ts'
import type { Requirement } from './requirement.ts'

const row = (id: string, document: string, more: Partial<Requirement> = {}): Requirement => ({
  id,
  document,
  cited: document,
  section: '1',
  level: 'MUST',
  text: 'It does.',
  url: null,
  ...more,
})

const one = check({
  id: 'first/1/it',
  title: 'It does',
  requirements: ['FIRST-1'],
  requests: 1,
  probe: async () => {},
  caughtBy: [],
  why: '',
  mistake: '',
  fix: '',
})

const rows = [
  row('FIRST-1', 'first'),
  row('FIRST-2', 'first', { untested: 'Nobody can see it.' }),
  row('SECOND-1', 'second', { sameAs: 'FIRST-1' }),
  row('SECOND-2', 'second', { sameAs: 'FIRST-2', untested: 'Nobody can see it there either.' }),
]

const documents = ['first', 'second'].map((folder) => ({ folder, cited: folder, title: folder, observable: 3 }))

const catalogue = { checks: [one], documents, requirements: Object.fromEntries(rows.map((each) => [each.id, each])) }

test('counts what a check decides, by itself or through the same requirement, and what is left out with a reason', () => {
  expect(documents.map((document) => coverageOf(document, catalogue))).toEqual([
    { document: 'first', rows: 3, decided: 1, untested: [{ id: 'FIRST-2', reason: 'Nobody can see it.' }] },
    {
      document: 'second',
      rows: 3,
      decided: 1,
      untested: [{ id: 'SECOND-2', reason: 'Nobody can see it there either.' }],
    },
  ])
})
