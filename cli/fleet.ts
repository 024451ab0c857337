/**
 * The run of several providers: one after another where the embedded server stands in, some at once where they are real.
 *
 * @module
 */
import { realClock } from '../engine/clock.ts'
import type { Case, Selection } from '../engine/plan.ts'
import type { Catalogue } from '../engine/requirement.ts'
import { type CaseResult, openRun, runProvider, type Target } from '../engine/run.ts'
import type { Provider } from '../providers/provider.ts'
import type { FinishedRun } from '../reports/build.ts'

/** Is told how a run goes on. */
export type Progress = {
  readonly begins: (provider: Provider, cases: readonly Case[]) => void
  readonly starts: (provider: Provider, planned: Case) => void
  readonly decides: (provider: Provider, result: CaseResult) => void
  readonly ends: (provider: Provider, run: FinishedRun) => void
  /** What a person is asked to do: lines that stay. */
  readonly says: (text: string) => void
}

export type FleetOptions = {
  readonly catalogue: Catalogue
  readonly progress: Progress
  readonly selection?: Selection
  readonly signal?: AbortSignal
  /** Tells a person what to do. */
  readonly announce?: (message: string) => void
  /** Providers under way at once. */
  readonly together: number
  /** What stands behind the wire of a provider; the network unless it is given. */
  readonly targetOf?: (provider: Provider) => Target
}

const runOne = async (provider: Provider, options: FleetOptions): Promise<FinishedRun> => {
  const { catalogue, progress, selection, signal, announce, targetOf = () => ({ clock: realClock }) } = options
  const started = performance.now()
  const opened = openRun(provider, targetOf(provider), {
    catalogue,
    ...(selection ? { selection } : {}),
    ...(signal ? { signal } : {}),
    ...(announce ? { announce } : {}),
  })
  progress.begins(provider, opened.cases)
  try {
    const runCase = (planned: Case) => {
      if (planned.inapplicable === undefined) progress.starts(provider, planned)
      return opened.runCase(planned)
    }
    const results = await runProvider({ ...opened, runCase }, (result) => progress.decides(provider, result))
    const run: FinishedRun = {
      provider,
      results,
      requests: opened.requests(),
      duration: performance.now() - started,
      redactor: opened.redactor,
    }
    progress.ends(provider, run)
    return run
  } finally {
    await opened.close()
  }
}

/** Runs all cases of some providers; the runs come in the order of the providers. */
export const runFleet = async (providers: readonly Provider[], options: FleetOptions): Promise<FinishedRun[]> => {
  const runs: FinishedRun[] = []
  const waiting = [...providers.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, provider] = next
      runs[at] = await runOne(provider, options)
    }
  }
  await Promise.all(Array.from({ length: Math.min(options.together, providers.length) }, work))
  return runs
}
