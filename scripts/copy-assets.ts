/**
 * Copies what is read at run time and is no TypeScript to its place under dist, and makes the command executable.
 * It runs in the root of the repository.
 *
 * @module
 */
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const folders = ['providers', 'suites', 'reports', 'fixtures', 'cli']
const asset = /\.(?:json|cjs|yaml)$/
const command = join('dist', 'cli', 'main.js')

for (const folder of folders.filter((folder) => existsSync(folder))) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !asset.test(entry.name)) continue
    const source = join(entry.parentPath, entry.name)
    const target = join('dist', source)
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(source, target)
  }
}

if (existsSync(command)) chmodSync(command, 0o755)
