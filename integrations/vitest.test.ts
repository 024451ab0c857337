import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as nodeTest from 'node:test'
import { fileURLToPath } from 'node:url'
import * as allureModule from 'allure-js-commons'
import { afterAll, describe, expect, test } from 'vitest'
import { startServer } from '../fixtures/conforming-server.ts'
import type { Provider } from '../providers/provider.ts'
import { loadGiven } from './given-providers.ts'
import { type Allure, type CaseMeta, type ConformanceOptions, conformance, type TestFramework } from './vitest.ts'

/** What became of a test. */
type Outcome = {
  readonly suites: readonly string[]
  readonly name: string
  readonly timeout: number
  readonly state: 'passed' | 'skipped' | 'failed'
  readonly note: string
  readonly error: (Error & { finding?: unknown }) | undefined
  readonly meta: { oauth2spec?: CaseMeta }
  readonly annotations: readonly string[]
}

type Style = 'vitest' | 'node:test'

const skipped = Symbol('skipped')

/** A test framework of a few lines: it runs what it is given in the order it was given. */
const framework = (style: Style = 'vitest') => {
  const suites: string[] = []
  const planned: { suites: string[]; name: string; timeout: number; body: Parameters<TestFramework['test']>[2] }[] = []
  const ends: (() => Promise<void>)[] = []
  const bodies: Promise<void>[] = []
  const given: Required<TestFramework> = {
    describe: (name, _options, body) => {
      suites.push(name)
      const done = body()
      if (done) bodies.push(done.finally(() => suites.pop()))
      else suites.pop()
    },
    test: (name, { timeout }, body) => planned.push({ suites: [...suites], name, timeout, body }),
    afterAll: (body) => ends.push(body),
  }
  const runOne = async ({ body, ...rest }: (typeof planned)[number]): Promise<Outcome> => {
    const meta = {}
    const notes: string[] = []
    const annotations: string[] = []
    let state: Outcome['state'] = 'passed'
    let error: Outcome['error']
    const skip = (reason: string) => {
      state = 'skipped'
      notes.push(reason)
      if (style === 'vitest') throw skipped
    }
    const context =
      style === 'vitest'
        ? { skip, task: { meta }, annotate: async (message: string) => void annotations.push(message) }
        : { skip, diagnostic: (message: string) => void annotations.push(message) }
    try {
      await body(context)
    } catch (thrown) {
      if (thrown !== skipped) {
        state = 'failed'
        error = thrown as Error
      }
    }
    return { ...rest, state, note: notes.join(), error, meta, annotations }
  }
  return {
    given,
    /** Runs the tests whose full name holds the text. */
    run: async (filter = ''): Promise<Outcome[]> => {
      await Promise.all(bodies)
      const outcomes: Outcome[] = []
      for (const one of planned) {
        if ([...one.suites, one.name].join(' ').includes(filter)) outcomes.push(await runOne(one))
      }
      for (const end of ends) await end()
      return outcomes
    },
  }
}

const dataCrunch = fileURLToPath(new URL('../providers/datacrunch.yaml', import.meta.url))
const kianda = new URL('../providers/kianda.yaml', import.meta.url)

const outcomesOf = (options: Partial<ConformanceOptions> = {}, provider: Provider | string = dataCrunch) => {
  const { given, run } = framework()
  conformance(given, provider, { mode: 'mocked', ...options })
  return run()
}

const withDescriptor = async (members: Partial<Provider['descriptor']>): Promise<Provider> => {
  const [provider] = await loadGiven([dataCrunch], { mode: 'mocked' })
  if (!provider) throw new Error('no provider')
  return { ...provider, descriptor: { ...provider.descriptor, ...members } }
}

const folders: string[] = []
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'oauth2spec-'))
  folders.push(path)
  return path
}
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true })
})

describe('the tests of a provider', () => {
  test('are one suite with a test per case, observations last, and hold on the conforming server', async () => {
    const outcomes = await outcomesOf()
    expect(new Set(outcomes.map(({ suites }) => suites.join(' > ')))).toEqual(
      new Set(['oauth2spec (mocked) > datacrunch']),
    )
    expect(outcomes.filter(({ state }) => state === 'failed')).toEqual([])
    expect(outcomes.filter(({ state }) => state === 'passed').length).toBeGreaterThan(50)
    const kinds = outcomes.map(({ name }) => name.split(' ', 1)[0] ?? '')
    expect(kinds.indexOf('rfc6749/5.1/no-store')).toBeGreaterThan(kinds.indexOf('rfc6749/4.4.2/form-encoded'))
    expect(outcomes.map(({ name }) => name)).toContain(
      'rfc6749/6/may-rotate A new refresh token, where one is returned, works (grant=refresh_token)',
    )
  })

  test('are skipped with the reason where they do not apply or the documentation departs', async () => {
    const outcomes = await outcomesOf({ check: ['rfc6749/6/form-encoded', 'rfc6749/4.1.3'] })
    const notes = outcomes.filter(({ state }) => state === 'skipped').map(({ note }) => note)
    expect(notes).toContain('does not apply: the descriptor documents no authorization_code grant')
    expect(notes.join('\n')).toMatch(/^documented deviation: The refresh request has a JSON body.*\(How to refresh/m)
  })

  test('run alone, in any framework', async () => {
    const { given, run } = framework('node:test')
    conformance(given, [dataCrunch, kianda], { mode: 'mocked' })
    const outcomes = await run('kianda rfc6749/5.1/no-store')
    expect(outcomes).toMatchObject([{ state: 'passed', suites: ['oauth2spec (mocked)', 'kianda'] }])
  })

  test('have time for what the descriptor allows', async () => {
    const provider = await withDescriptor({ limits: { case_timeout: 7, longest_wait: 100 } })
    const outcomes = await outcomesOf({ check: ['contract/expiry', 'rfc6749/5.1'] }, provider)
    expect(new Set(outcomes.map(({ timeout }) => timeout))).toEqual(new Set([12_000, 112_000]))
  })
})

describe('a case that fails', () => {
  const broken = { defect: 'cacheable-token-response', check: 'rfc6749/5.1/no-store' } as const

  test('throws what there is to know, without a secret', async () => {
    const [outcome] = await outcomesOf(broken)
    expect(outcome?.state).toBe('failed')
    const { message = '', finding, name, stack } = outcome?.error ?? {}
    expect(message.replace(/^ {2}curl .*$/m, '  <the command line>')).toMatchInlineSnapshot(`
      "Token responses carry Cache-Control: no-store: Cache-Control does not say no-store

          expected  Cache-Control: no-store
          actual    max-age=300
          at        header cache-control

        RFC 6749, section 5.1, MUST (RFC6749-5.1-no-store): Responses with tokens carry Cache-Control: no-store.
        OAuth 2.1, section 3.2.3, MUST (OAUTH21-3.2.3-no-store): Responses with tokens carry Cache-Control: no-store.

        POST https://api.datacrunch.io/v1/oauth2/token → 200 OK
        <the command line>

        fail in datacrunch, rfc6749/5.1/no-store
        to repair it: Send Cache-Control: no-store with every response that holds a token.
        more: npx oauth2spec explain rfc6749/5.1/no-store"
    `)
    expect(message).toMatch(
      /^ {2}curl .*DATACRUNCH_CLIENT_SECRET.*'https:\/\/api\.datacrunch\.io\/v1\/oauth2\/token'$/m,
    )
    expect(message).not.toContain('mocked-datacrunch-client-secret')
    expect(finding).toMatchObject({ verdict: 'fail', at: 'header cache-control', actual: 'max-age=300' })
    expect(Object.keys(outcome?.error ?? {})).toContain('finding')
    expect(name).toBe('AssertionError')
    expect(stack).toBe(`AssertionError: ${message}`)
  })

  test('hands reporters its part of the report', async () => {
    const [outcome] = await outcomesOf(broken)
    const { case: one, check, requirements = {}, exchanges = {} } = outcome?.meta.oauth2spec ?? {}
    expect(one).toMatchObject({ id: 'datacrunch:rfc6749/5.1/no-store', verdict: 'fail', provider: 'datacrunch' })
    expect(check).toMatchObject({ document: 'rfc6749', section: '5.1' })
    expect(Object.keys(requirements)).toEqual(['RFC6749-5.1-no-store', 'OAUTH21-3.2.3-no-store'])
    const text = JSON.stringify(exchanges)
    expect(text).toContain('<client_secret:machine>')
    expect(text).not.toContain('mocked-datacrunch-client-secret')
  })

  test('is skipped where a waiver covers it, and a waiver that covers nothing fails', async () => {
    const waiver = { reason: 'ticket', owner: 'ops@example.com', expires: '2999-12-31' }
    const provider = await withDescriptor({
      waivers: [
        { check: 'rfc6749/5.1/no-store', ...waiver },
        { check: 'rfc6749/5.1/status-200', ...waiver },
      ],
    })
    const outcomes = await outcomesOf({ ...broken, check: 'rfc6749/5.1' }, provider)
    const noStore = outcomes.find(({ name }) => name.startsWith('rfc6749/5.1/no-store'))
    expect(noStore).toMatchObject({ state: 'skipped', note: 'waived: ticket (until 2999-12-31, ops@example.com)' })
    const last = outcomes.at(-1)
    expect(last?.error?.message).toContain('the waiver of rfc6749/5.1/status-200 covers nothing any more')
    expect(last?.error?.message).not.toContain('no-store')
  })
})

describe('a warning', () => {
  const lax = { defect: 'get-token-request-accepted', check: 'rfc6749/3.2/post-only' } as const

  test('passes with an annotation', async () => {
    const outcomes = await outcomesOf(lax)
    const annotated = outcomes.filter(({ annotations }) => annotations.length > 0)
    expect(outcomes.filter(({ state }) => state === 'failed')).toEqual([])
    expect(annotated[0]?.annotations[0]).toMatch(/npx oauth2spec explain rfc6749\/3\.2\/post-only/)
    expect(annotated[0]?.meta.oauth2spec?.case.verdict).toBe('warn')
  })

  test('is told on a line of its own by node:test', async () => {
    const { given, run } = framework('node:test')
    conformance(given, dataCrunch, { mode: 'mocked', ...lax })
    expect((await run()).flatMap(({ annotations }) => annotations)[0]).toMatch(/^warning: /)
  })

  test('fails where it is asked to', async () => {
    const outcomes = await outcomesOf({ ...lax, warnings: 'fail' })
    expect(outcomes.filter(({ state }) => state === 'failed').length).toBeGreaterThan(0)
  })
})

describe('a case that cannot be decided', () => {
  test('fails as an error, with the exchange that is the cause even where another case made it', async () => {
    const outcomes = await outcomesOf({ defect: 'access-token-renamed', check: ['rfc6749/7', 'rfc6749/5.1'] })
    const undecided = outcomes.filter(({ meta }) => meta.oauth2spec?.case.verdict === 'inconclusive')
    expect(undecided.length).toBeGreaterThan(1)
    for (const { state, error } of undecided) {
      expect([state, error?.name]).toEqual(['failed', 'Error'])
      expect(error?.message).toContain('POST https://api.datacrunch.io/v1/oauth2/token → 200 OK')
    }
    expect(undecided.map(({ error }) => error?.message).join('\n')).toContain('(first seen in datacrunch:')
  })

  test('is skipped where it is the descriptor that forbids it', async () => {
    const provider = await withDescriptor({ limits: { budget: 1 } })
    const outcomes = await outcomesOf({ check: 'rfc6749/6' }, provider)
    expect(outcomes.filter(({ state }) => state === 'failed')).toEqual([])
    expect(outcomes.map(({ note }) => note)).toContain(
      'not decided: the budget of 1 requests is used up (limits.budget)',
    )
  })
})

describe('live mode', () => {
  test('goes to the server itself, and cases that wait for time to pass wait together', async () => {
    const server = await startServer('providers/datacrunch.yaml')
    const { test_clock: _, ...descriptor } = server.descriptor
    const provider: Provider = { ...(await withDescriptor({})), mode: 'live', descriptor }
    const outcomes = await outcomesOf({ mode: 'live', check: ['rfc6749/5.1', 'contract/expiry'] }, provider)
    await server.close()
    const observed = outcomes.find(({ name }) => name.startsWith('rfc6749/5.1/no-store'))
    expect(observed).toMatchObject({ state: 'passed', suites: ['oauth2spec (live)', 'datacrunch'] })
    const waiting = outcomes.filter(({ suites }) => suites.includes('as time passes'))
    expect(waiting.length).toBeGreaterThan(0)
    // An hour is longer than the descriptor's limits allow.
    expect(new Set(waiting.map(({ state }) => state))).toEqual(new Set(['skipped']))
    expect(waiting[0]?.note).toMatch(/^not decided: it would take \d+ s of waiting/)
  })

  test('says what could not be reached', async () => {
    const server = await startServer('providers/datacrunch.yaml')
    await server.close()
    const provider: Provider = { ...(await withDescriptor({})), mode: 'live', descriptor: server.descriptor }
    const [outcome] = await outcomesOf({ mode: 'live', check: 'rfc6749/5.1/no-store' }, provider)
    expect([outcome?.state, outcome?.error?.name]).toEqual(['failed', 'Error'])
    expect(outcome?.error?.message).toMatch(/the connection was refused(.|\n)*POST http.*no response: refused/)
  })
})

describe('a report', () => {
  const read = (path: string) => JSON.parse(readFileSync(join(path, 'report.json'), 'utf8'))

  test('is written when all is done', async () => {
    const report = join(folder(), 'new', 'report')
    const { given, run } = framework()
    conformance(given, [dataCrunch, kianda], { mode: 'mocked', report, check: 'rfc6749/5.1' })
    await run()
    expect(read(report)).toMatchObject({ complete: true, mode: 'mocked', gate: { exit_code: 0 } })
    expect(read(report).providers.map(({ id }: { id: string }) => id)).toEqual(['datacrunch', 'kianda'])
  })

  test('says that it is partial where some tests were left out', async () => {
    const report = folder()
    const { given, run } = framework()
    conformance(given, [dataCrunch, kianda], { mode: 'mocked', report, check: 'rfc6749/5.1' })
    await run('kianda rfc6749/5.1/no-store')
    expect(read(report)).toMatchObject({ complete: false, providers: [{ id: 'kianda' }], cases: [{ verdict: 'pass' }] })
  })
})

describe('a mistake', () => {
  const definition = (options: object, parts: Partial<TestFramework> = framework().given) => {
    const { describe, test } = framework().given
    return () => conformance({ describe, test, ...parts }, dataCrunch, options as ConformanceOptions)
  }

  test('of the call is told when the tests are defined', () => {
    const mocked = { mode: 'mocked' }
    expect(definition({})).toThrow("give it a mode, 'mocked' or 'live'")
    expect(definition({ ...mocked, check: 'rfc6749/no-such' })).toThrow('there is no check "rfc6749/no-such"')
    expect(definition({ ...mocked, defect: 'no-such' })).toThrow('there is no defect "no-such"')
    expect(definition({ mode: 'live', defect: 'cacheable-token-response' })).toThrow('mocked mode')
    expect(definition({ ...mocked, report: 'x' }, {})).toThrow('hand in afterAll')
    expect(() => conformance(framework().given, [], { mode: 'mocked' })).toThrow('no provider is given')
  })

  /** What the only test says: one that fails, as a suite that throws is not red in every framework. */
  const told = async (providers: Parameters<typeof conformance>[1], options: ConformanceOptions) => {
    const { given, run } = framework()
    conformance(given, providers, options)
    const outcomes = await run()
    expect(outcomes.map(({ name, state }) => `${name}: ${state}`)).toEqual(['the descriptors can be tested: failed'])
    return outcomes[0]?.error?.message
  }

  test('of a descriptor fails the file, and so does a credential that is missing in live mode', async () => {
    const environment = { DATACRUNCH_CLIENT_ID: 'x' }
    expect(await told([dataCrunch, kianda], { mode: 'live', environment })).toMatch(
      /DATACRUNCH_CLIENT_SECRET is not set(.|\n)*\$KIANDA_COMPANY(.|\n)*the option `variables`/,
    )
    expect(await told('nowhere.yaml', { mode: 'mocked' })).toContain('nowhere.yaml')
    expect(await told([dataCrunch, dataCrunch], { mode: 'mocked' })).toContain('two providers are called')
    expect(await told(await withDescriptor({}), { mode: 'live' })).toContain('resolved for mocked mode')
  })
})

describe('Allure', () => {
  const globals = globalThis as { allureTestRuntime?: unknown }

  const told = async (options: Partial<ConformanceOptions>) => {
    const words: unknown[][] = []
    const allure = Object.fromEntries(
      ['epic', 'feature', 'story', 'severity', 'tags', 'link', 'issue', 'parameter', 'description', 'attachment'].map(
        (word) => [word, async (...values: unknown[]) => void words.push([word, ...values])],
      ),
    ) as unknown as Allure
    await outcomesOf({ ...options, allure })
    return words
  }

  test('is told what a case is, and what it saw', async () => {
    // A reporter may be listening to this very test.
    const before = globals.allureTestRuntime
    globals.allureTestRuntime = () => ({})
    const words = await told({ check: 'rfc6749/5.1/no-store', defect: 'cacheable-token-response' }).finally(() => {
      globals.allureTestRuntime = before
    })
    expect(words.filter(([word]) => word !== 'attachment' && word !== 'description')).toEqual([
      ['epic', 'DataCrunch'],
      ['feature', 'RFC 6749'],
      ['story', '5.1'],
      ['severity', 'critical'],
      ['tags', 'fail', 'MUST', 'mocked'],
      ['link', 'https://www.rfc-editor.org/rfc/rfc6749#section-5.1', 'RFC 6749, section 5.1: RFC6749-5.1-no-store'],
      [
        'link',
        'https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.3',
        'OAuth 2.1, section 3.2.3: OAUTH21-3.2.3-no-store',
      ],
      ['parameter', 'verdict', 'fail', { excluded: true }],
      ['parameter', 'reason', 'Cache-Control does not say no-store', { excluded: true }],
    ])
    const [, name, text, type] = words.find(([word]) => word === 'attachment') ?? []
    expect([name, type]).toEqual([expect.stringMatching(/^1\. observed: /), 'text/plain'])
    expect(text).toMatch(/^POST https:\/\/api\.datacrunch\.io\/v1\/oauth2\/token\n(.|\n)*\n200 OK\n(.|\n)*curl -i/)
    expect(text).not.toContain('mocked-datacrunch-client-secret')
  })

  test('is left alone where no reporter listens', async () => {
    const before = globals.allureTestRuntime
    delete globals.allureTestRuntime
    const words = await told({ check: 'rfc6749/5.1/no-store' }).finally(() => {
      if (before) globals.allureTestRuntime = before
    })
    expect(words).toEqual([])
  })
})

test('the functions of vitest and node:test, and the module of Allure, fit', () => {
  const ofVitest: TestFramework = { describe, test, afterAll }
  const ofNode = (node: typeof nodeTest): TestFramework => ({
    describe: node.describe,
    test: node.test,
    afterAll: node.after,
  })
  const allure: Allure = allureModule
  expect([typeof ofVitest.test, typeof ofNode, typeof allure.epic]).toEqual(['function', 'function', 'function'])
})
