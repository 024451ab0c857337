/**
 * oidc-provider in a process of its own.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/**
 * Starts it and waits for its port.
 *
 * @param script the path of the built `serve-oidc-provider.js`
 * @throws Error where it ends before it listens
 */
export const spawnOidcProvider = (script: string): Promise<{ port: number; stop: () => void }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'] })
    const complaints: string[] = []
    child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
    child.once('error', reject)
    child.once('exit', (code) =>
      reject(new Error(`oidc-provider ended with ${code}: ${complaints.join('').slice(-500)}`)),
    )
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = Number(/^listening on (\d+)$/.exec(line)?.[1])
      if (port > 0) resolve({ port, stop: () => child.kill() })
    })
  })
