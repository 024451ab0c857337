import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generatedFiles } from '../scripts/generated-files.ts'

const files = await generatedFiles()

test.each([...files])('%s is what npm run build writes', (path, content) => {
  expect(readFileSync(path, 'utf8') === content, `${path} is stale: run npm run build and commit it`).toBe(true)
})

test('the published schemas are JSON Schema 2020-12, with no keyword of an earlier draft', () => {
  for (const [path, content] of files) {
    if (!path.endsWith('.json')) continue
    expect(JSON.parse(content)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://unpkg.com/oauth2spec/dist/${path}`,
    })
    expect(content).not.toContain('"additionalItems"')
  }
})
