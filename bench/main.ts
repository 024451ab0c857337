/**
 * `npm run bench`: how long it takes to start, to run the bundled providers, and what the suite adds to replaying the
 * same requests with nothing around them. Medians, in milliseconds; compare figures of one run only.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { createServer } from 'node:http'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Agent } from 'undici'
import { bundledDescriptors } from '../cli/descriptors.ts'
import { browserUserAgent } from '../engine/browser-user-agent.ts'
import { virtualClock } from '../engine/clock.ts'
import type { Exchange } from '../engine/exchange.ts'
import { formUserAgent } from '../engine/form-user-agent.ts'
import { subjectOf } from '../engine/grant.ts'
import { type CaseResult, openRun, runProvider } from '../engine/run.ts'
import { authorizationServer } from '../fixtures/authorization-server.ts'
import { chromiumPath } from '../fixtures/chromium.ts'
import { inMemoryConnector, mockedTarget } from '../fixtures/in-memory.ts'
import { readDescriptor, resolveProvider } from '../providers/load.ts'
import type { Provider } from '../providers/provider.ts'
import { catalogue } from '../suites/catalogue.ts'
import { openFlowBench } from './flows.ts'
import { measurePage } from './report-page.ts'

const main = fileURLToPath(new URL('../cli/main.js', import.meta.url))

const median = (samples: readonly number[]): number =>
  samples.toSorted((a, b) => a - b)[samples.length >> 1] ?? Number.NaN

const milliseconds = (value: number): string => `${value.toFixed(0).padStart(6)} ms`

const spawned = (...command: string[]): number => {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - started
}

const medianOf = (times: number, measure: () => number): number => median(Array.from({ length: times }, measure))

const load = async (file: string): Promise<Provider> => {
  const { descriptor, document } = await readDescriptor(file)
  const resolved =
    descriptor && document && resolveProvider(descriptor, { document, file, mode: 'mocked', environment: {} })
  if (!resolved?.provider) throw new Error(`${file} has a mistake; see oauth2spec validate`)
  return resolved.provider
}

/** A whole run of a provider, and the requests that it sent. */
const fullRun = async (provider: Provider): Promise<{ duration: number; exchanges: Exchange[] }> => {
  const started = performance.now()
  const opened = openRun(provider, mockedTarget(provider), { catalogue })
  const results = await runProvider(opened, () => {})
  await opened.close()
  const duration = performance.now() - started
  const seen = results.flatMap(({ evidence }) => evidence.map(({ exchange }) => exchange))
  // What came to a redirection URI was never sent.
  const exchanges = new Set(seen.filter(({ endpoint }) => endpoint !== 'redirection'))
  return { duration, exchanges: [...exchanges].sort((a, b) => Number(a.id) - Number(b.id)) }
}

/** The same requests, one after another, with undici alone. */
const replay = async (provider: Provider, exchanges: readonly Exchange[]): Promise<number> => {
  const server = createServer(authorizationServer(subjectOf(provider), virtualClock()))
  const agent = new Agent({ connect: inMemoryConnector(server) })
  const started = performance.now()
  for (const { request } of exchanges) {
    const { origin, pathname, search } = new URL(request.url)
    const response = await agent.request({
      origin,
      path: `${pathname}${search}`,
      method: request.method as 'POST',
      headers: request.headers.flat(),
      body: request.body ?? null,
    })
    await response.body.text()
  }
  const duration = performance.now() - started
  await agent.destroy()
  return duration
}

/** Requests that a case sends of its own, on average: without shared controls, and without the hops of a user agent. */
const requestsPerCase = async (files: readonly string[]): Promise<string> => {
  const results: CaseResult[] = []
  for (const file of files) {
    const provider = await load(file)
    const opened = openRun(provider, mockedTarget(provider), { catalogue })
    results.push(...(await runProvider(opened, () => {})))
    await opened.close()
  }
  const cases = results.filter(({ verdict }) => verdict !== 'inapplicable')
  const sent = cases.reduce((sum, { requests }) => sum + requests, 0)
  return `${(sent / cases.length).toFixed(2).padStart(6)} in ${cases.length} cases`
}

const report = (name: string, value: string) => console.log(`${name.padEnd(56)} ${value}`)

const bench = async () => {
  console.log(`Node ${process.version}, ${availableParallelism()} cores; medians\n`)
  const bare = medianOf(9, () => spawned('--eval', '0'))
  report('node, starting alone', milliseconds(bare))
  report('oauth2spec --version', milliseconds(medianOf(9, () => spawned(main, '--version'))))
  report('oauth2spec list', milliseconds(medianOf(9, () => spawned(main, 'list'))))
  const bundled = medianOf(5, () => spawned(main, 'run', '--mocked', '--no-out', '--quiet'))
  report('oauth2spec run --mocked, the bundled providers', milliseconds(bundled))
  console.log()
  const ratios: number[] = []
  for (const file of bundledDescriptors()) {
    const provider = await load(file)
    const { exchanges } = await fullRun(provider)
    const runs: number[] = []
    const replays: number[] = []
    // In turn, so that a slow moment of the machine falls on both.
    for (let round = 0; round < 7; round++) {
      runs.push((await fullRun(provider)).duration)
      replays.push(await replay(provider, exchanges))
    }
    const ratio = median(runs) / median(replays)
    ratios.push(ratio)
    const both = `${milliseconds(median(runs))} run, ${milliseconds(median(replays))} bare`
    report(`${provider.id}, ${exchanges.length} requests`, `${both}, ratio ${ratio.toFixed(1)}`)
  }
  report('requests a case, the bundled providers', await requestsPerCase(bundledDescriptors()))
  report('requests a case, a server with every feature', await requestsPerCase(['fixtures/conforming.yaml']))
  report('\nratio of a full run to replaying its requests bare', `  ${median(ratios).toFixed(1)}`)
}

/** Login and consent: how many flows a second by forms, and what a browser adds to each. */
const benchFlows = async () => {
  const bench = await openFlowBench(await load('fixtures/conforming.yaml'))
  const form = formUserAgent()
  const browser = await browserUserAgent({ executable_path: await chromiumPath() })
  const flows = { form: 200, browser: 10 }
  await bench.flows(form, 50, 1)
  await bench.flows(browser, 1, 1)
  const alone: number[] = []
  const four: number[] = []
  const browsed: number[] = []
  for (let round = 0; round < 5; round++) {
    alone.push((await bench.flows(form, flows.form, 1)) / flows.form)
    four.push((await bench.flows(form, flows.form, 4)) / flows.form)
    browsed.push((await bench.flows(browser, flows.browser, 1)) / flows.browser)
  }
  console.log()
  report('login and consent by form', `${(1 / median(alone)).toFixed(0).padStart(6)} flows a second`)
  report('the same, four at once', `${(1 / median(four)).toFixed(0).padStart(6)} flows a second`)
  report('added by the browser, each flow', milliseconds((median(browsed) - median(alone)) * 1000))
  await browser.close()
  await bench.close()
}

const benchPage = async () => {
  const cases = 5000
  const { size, render, open } = await measurePage(cases, 5)
  console.log()
  report(`the HTML report of ${cases} cases`, `${(size / 1e6).toFixed(2).padStart(6)} MB`)
  report('the same, written', milliseconds(render))
  report('the same, opened in Chromium', milliseconds(median(open)))
}

await bench()
await benchFlows()
await benchPage()
