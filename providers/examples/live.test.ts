import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { examples } from './examples.ts'
import { differences, readExpected } from './expected.ts'
import { runExample } from './live-example.ts'

describe('real servers, live on loopback', () => {
  test.each(examples)('$name has exactly the verdicts that were reviewed', { timeout: 180_000 }, async (example) => {
    const expected = readExpected(fileURLToPath(new URL(`${example.name}.expected.yaml`, import.meta.url)))
    const { cases } = await runExample(example)
    expect(differences(cases, expected)).toEqual([])
  })
})
