/**
 * A live run of a real server in this process, for tests: the server itself has a process of its own.
 *
 * @module
 */
import { fileURLToPath } from 'node:url'
import { realClock } from '../../engine/clock.ts'
import type { Selection } from '../../engine/plan.ts'
import { type CaseResult, openRun, runProvider } from '../../engine/run.ts'
import { catalogue } from '../../suites/catalogue.ts'
import type { UserAgentDescription } from '../descriptor.ts'
import { readDescriptor, renderProblems, resolveProvider } from '../load.ts'
import type { Example } from './examples.ts'
import type { FoundCase } from './expected.ts'
import { spawnServer } from './server-process.ts'

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** What a run may have otherwise than the descriptor and the catalogue. */
export type LiveOptions = {
  readonly user_agent?: Pick<UserAgentDescription, 'driver' | 'executable_path' | 'storage'>
  readonly selection?: Selection
}

/** What a run found, and the requests that it took. */
export type LiveRun = {
  readonly cases: readonly (FoundCase & Pick<CaseResult, 'cause'>)[]
  readonly requests: number
}

/** A result as a report would have it. */
const foundCase = ({ case: { id, check, shown }, verdict, cause }: CaseResult): LiveRun['cases'][number] => ({
  id,
  check: check.id,
  parameters: shown,
  verdict,
  cause,
})

/**
 * Starts the built server of an example, runs the catalogue against it, and stops it.
 *
 * @throws Error where its descriptor has a mistake, or the server does not start
 */
export const runExample = async (
  { name, portVariable }: Example,
  { user_agent, selection }: LiveOptions = {},
): Promise<LiveRun> => {
  const file = pathOf(`${name}.yaml`)
  const knownChecks = catalogue.checks.map(({ id }) => id)
  const { descriptor, document, problems } = await readDescriptor(file, { knownChecks })
  if (!descriptor || !document) throw new Error(renderProblems(problems))
  const server = await spawnServer(pathOf(`../../dist/providers/examples/serve-${name}.js`))
  try {
    const environment = { [portVariable]: String(server.port) }
    const otherwise = user_agent ? { user_agent: { ...descriptor.user_agent, ...user_agent } } : {}
    const { provider } = resolveProvider({ ...descriptor, ...otherwise }, { document, file, mode: 'live', environment })
    if (!provider) throw new Error(`${name}.yaml cannot be resolved`)
    const opened = openRun(provider, { clock: realClock }, { catalogue, ...(selection ? { selection } : {}) })
    try {
      const cases = (await runProvider(opened, () => {})).map(foundCase)
      return { cases, requests: opened.requests() }
    } finally {
      await opened.close()
    }
  } finally {
    server.stop()
  }
}
