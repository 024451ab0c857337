/**
 * The command line as a process of its own, for tests.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The built command; `npm test` builds it first. */
const command = process.env.OAUTH2SPEC_MAIN ?? fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export type Spawned = {
  readonly ended: Promise<Ended>
  /** Resolves when stdout or stderr has this in it. */
  readonly says: (text: string | RegExp) => Promise<void>
  /** Reads no more of its stdout, as `head` does. */
  readonly closeStdout: () => void
  readonly kill: (signal: NodeJS.Signals) => void
}

export type SpawnOptions = {
  readonly cwd: string
  readonly environment?: Readonly<Record<string, string>>
}

// Nothing of the environment of the tests: neither credentials nor colours.
const bareEnvironment = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' }

/** Starts `oauth2spec` with these arguments. */
export const start = (args: readonly string[], { cwd, environment = {} }: SpawnOptions): Spawned => {
  const child = spawn(process.execPath, [command, ...args], { cwd, env: { ...bareEnvironment, ...environment } })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
  return {
    ended,
    says: async (wanted) => {
      const isSaid = () => {
        const said = stdout + stderr
        return typeof wanted === 'string' ? said.includes(wanted) : wanted.test(said)
      }
      while (!isSaid()) {
        if (child.exitCode !== null) throw new Error(`it ended without saying ${wanted}:\n${stdout}\n${stderr}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    closeStdout: () => void child.stdout.destroy(),
    kill: (signal) => void child.kill(signal),
  }
}

/** Runs `oauth2spec` to its end. */
export const oauth2spec = (args: readonly string[], options: SpawnOptions): Promise<Ended> => start(args, options).ended
