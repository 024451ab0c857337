import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { realClock } from '../../engine/clock.ts'
import { openRun, runProvider } from '../../engine/run.ts'
import { catalogue } from '../../suites/catalogue.ts'
import { readDescriptor, resolveProvider } from '../load.ts'
import { differences, readExpected } from './expected.ts'
import { spawnServer } from './server-process.ts'

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

describe('oidc-provider, live on loopback', () => {
  test('has exactly the verdicts that were reviewed', { timeout: 60_000 }, async () => {
    const file = pathOf('oidc-provider.yaml')
    const { descriptor, document, problems } = await readDescriptor(file, {
      knownChecks: catalogue.checks.map(({ id }) => id),
    })
    expect(problems).toEqual([])
    if (!descriptor || !document) return
    const server = await spawnServer(pathOf('../../dist/providers/examples/serve-oidc-provider.js'))
    const environment = { OIDC_PROVIDER_PORT: String(server.port) }
    const { provider } = resolveProvider(descriptor, { document, file, mode: 'live', environment })
    if (!provider) throw new Error('the descriptor cannot be resolved')
    const opened = openRun(provider, { clock: realClock }, { catalogue })
    try {
      const results = await runProvider(opened, () => {})
      const cases = results.map((result) => ({ check: result.case.check.id, verdict: result.verdict }))
      expect(
        differences(
          { cases } as Parameters<typeof differences>[0],
          readExpected(pathOf('oidc-provider.expected.yaml')),
        ),
      ).toEqual([])
      const undecided = results.filter(({ verdict }) => verdict === 'inconclusive')
      expect(undecided.map((result) => `${result.case.id}: ${result.cause}`)).toEqual([])
    } finally {
      await opened.close()
      server.stop()
    }
  })
})
