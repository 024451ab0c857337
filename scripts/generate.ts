/**
 * Writes the generated files. It runs in the root of the repository, and touches only what changed.
 *
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { generatedFiles } from './generated-files.ts'

for (const [path, content] of await generatedFiles()) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) continue
  writeFileSync(path, content)
  // What is compiled from it was compiled before: the build has to run once more.
  console.log(path.endsWith('.ts') ? `wrote ${path}: build again` : `wrote ${path}`)
}
