import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { spawnServer } from './server-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'oauth2spec-server-process-'))

afterAll(() => rmSync(folder, { recursive: true }))

const script = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

test('waits for the line with the port, among other lines', async () => {
  const server = await spawnServer(
    script('listens.mjs', `console.log('a notice\\nlistening on x\\nlistening on 4011'); setInterval(() => {}, 1000)`),
  )
  server.stop()
  expect(server.port).toBe(4011)
})

test('tells what a process complained of that ends before it listens', async () => {
  const failing = spawnServer(script('fails.mjs', `console.error('no such key'); process.exitCode = 3`))
  await expect(failing).rejects.toThrow(/^fails\.mjs ended with 3: no such key/)
})
