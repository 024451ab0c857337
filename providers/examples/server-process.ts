/**
 * A server of the examples in a process of its own.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { createInterface } from 'node:readline'

/** A server that listens on loopback. */
export type ServerProcess = { readonly port: number; readonly stop: () => void }

/**
 * Starts it and waits for its port.
 *
 * @param script the path of a built script that prints `listening on <port>`, such as `serve-oidc-provider.js`
 * @throws Error where it ends before it listens
 */
export const spawnServer = (script: string): Promise<ServerProcess> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'pipe'] })
    const complaints: string[] = []
    child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
    child.once('error', reject)
    child.once('exit', (code) =>
      reject(new Error(`${basename(script)} ended with ${code}: ${complaints.join('').slice(-500)}`)),
    )
    createInterface({ input: child.stdout }).on('line', (line) => {
      const port = Number(/^listening on (\d+)$/.exec(line)?.[1])
      if (port > 0) resolve({ port, stop: () => child.kill() })
    })
  })
