import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checksDeciding, levelOf } from '../engine/requirement.ts'
import { requirementsModule } from '../scripts/requirements.ts'
import { catalogue } from './catalogue.ts'

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

describe.each(catalogue.checks)('$id', (check) => {
  test('is complete', () => {
    expect(check.id).toMatch(/^[a-z0-9-]+\/[A-Za-z0-9.]+\/[a-z0-9-]+$/)
    expect(check.requirements.length).toBeGreaterThan(0)
    expect(check.caughtBy.length).toBeGreaterThan(0)
    expect(new Set(check.caughtBy).size).toBe(check.caughtBy.length)
    for (const text of [check.title, check.why, check.mistake, check.fix])
      expect(text.trim().length).toBeGreaterThan(10)
    expect(check.title).not.toMatch(/\.$/)
    for (const text of [check.why, check.mistake, check.fix]) expect(text).toMatch(/\.$/)
  })

  test('decides requirements of its own document', () => {
    const [document] = check.id.split('/')
    for (const id of check.requirements) expect(catalogue.requirements[id]?.document, id).toBe(document)
    expect(levelOf(check, catalogue)).toBeDefined()
  })
})

describe('the catalogue', () => {
  test('has every id once', () => {
    const ids = catalogue.checks.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('accounts for every requirement', () => {
    const open = Object.values(catalogue.requirements).filter(
      (requirement) => checksDeciding(requirement, catalogue).length === 0 && !requirement.untested,
    )
    expect(open.map(({ id }) => id)).toEqual([])
  })

  test('names requirements that exist as the same', () => {
    const named = Object.values(catalogue.requirements).flatMap(({ sameAs }) => sameAs ?? [])
    expect(named.filter((id) => !(id in catalogue.requirements))).toEqual([])
  })

  test('is generated from the requirements as they are', () => {
    const generated = readFileSync(pathOf('requirements.generated.ts'), 'utf8')
    expect(generated).toBe(requirementsModule(pathOf('.')))
  })
})
