import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { inMemoryConnector, mockedTarget } from '../fixtures/in-memory.ts'
import { mockedProvider } from '../fixtures/proof.ts'
import type { Descriptor } from '../providers/descriptor.ts'
import type { Mode, Provider } from '../providers/provider.ts'
import { catalogue } from '../suites/catalogue.ts'
import { type Answer, answerOf } from './answer.ts'
import { type Check, check, eachGrant, type Voices } from './check.ts'
import { type Clock, realClock, virtualClock } from './clock.ts'
import type { Exchange } from './exchange.ts'
import type { Requirement } from './requirement.ts'
import { type CaseResult, openRun, type ProviderRun, runProvider, waiverProblems } from './run.ts'
import type { Session } from './session.ts'
import type { Level } from './verdict.ts'

const origin = 'https://as.example'
const words = { why: 'w', mistake: 'm', fix: 'f', caughtBy: [], title: 'It does' }

const rows = Object.fromEntries(
  (['MUST', 'SHOULD', 'MAY'] satisfies Level[]).map((level): [string, Requirement] => [
    level,
    { id: level, document: 'rfc0000', cited: 'RFC 0000', section: '1', level, text: 'It does.', url: null },
  ]),
)

type Context = Voices & { readonly session: Session }

const probe = (id: string, run: (context: Context) => Promise<unknown>, more: object = {}): Check =>
  check({
    ...words,
    requirements: ['MUST'],
    id: `rfc0000/1/${id}`,
    requests: 1,
    probe: async (context) => void (await run(context)),
    ...more,
  })

const observation = (id: string, judge: (answer: Answer, voices: Voices) => void, more: object = {}): Check =>
  check({
    ...words,
    requirements: ['MUST'],
    id: `rfc0000/1/${id}`,
    observes: answerOf,
    judge,
    provoke: (session) => ask(session),
    ...more,
  })

const ask = (session: Session, path = '/') =>
  session.send('other', { method: 'GET', url: `${origin}${path}`, headers: [] }, 'a question')

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const ok: Handler = (_, response) => void response.end('ok')

type Options = {
  readonly descriptor?: Partial<Descriptor>
  readonly mode?: Mode
  readonly clock?: Clock
  readonly handler?: Handler
  readonly signal?: AbortSignal
}

const opened: ProviderRun[] = []

afterEach(async () => {
  for (const { close } of opened.splice(0)) await close()
})

const opening = (checks: readonly Check[], options: Options = {}): ProviderRun => {
  const { descriptor = {}, mode = 'mocked', clock = virtualClock(), handler = ok, signal } = options
  const provider: Provider = {
    id: 'acme',
    file: 'acme.yaml',
    mode,
    descriptor: {
      name: 'Acme',
      server: { token_endpoint: `${origin}/token` },
      ...descriptor,
      limits: { requests_per_second: 1_000_000, ...descriptor.limits },
    },
    secrets: [],
  }
  const server = createServer(handler)
  const run = openRun(
    provider,
    { clock, connect: inMemoryConnector(server), close: async () => server.closeAllConnections() },
    { catalogue: { checks, requirements: rows, documents: [] }, ...(signal ? { signal } : {}) },
  )
  opened.push(run)
  return run
}

const results = (checks: readonly Check[], options: Options = {}): Promise<CaseResult[]> =>
  runProvider(opening(checks, options), () => {})

const result = async (one: Check, options: Options = {}): Promise<CaseResult> => {
  const [only] = await results([one], options)
  if (!only) throw new Error('no result')
  return only
}

const says = (message: string) => ({ message })

describe('the verdict of a case', () => {
  test('is a pass where all holds', async () => {
    const { verdict, cause, findings, assertions, level } = await result(
      probe('it', async ({ session, expect: judged }) => judged(await ask(session)).toHaveStatus(200)),
    )
    expect([verdict, cause, findings, assertions, level]).toEqual(['pass', null, [], 1, 'MUST'])
  })

  test.each([
    ['MUST', 'fail'],
    ['SHOULD', 'warn'],
    ['MAY', 'warn'],
  ])('of a %s that does not hold is %s', async (level, verdict) => {
    const one = probe('it', async ({ session, expect: judged }) => judged(await ask(session)).toHaveStatus(201), {
      requirements: [level],
    })
    expect(await result(one)).toMatchObject({
      verdict,
      level,
      cause: 'the status is 200',
      findings: [{ verdict, exchange: '1', at: 'status', expected: '201', actual: '200' }],
    })
  })

  test('only gets worse, and the first cause of it is the headline', async () => {
    const one = probe('it', async ({ session, should, must }) => {
      const answer = await ask(session)
      should(answer).toSatisfy(false, says('first warning'))
      must(answer).toSatisfy(false, says('first failure'))
      should(answer).toSatisfy(false, says('second warning'))
      must(answer).toSatisfy(false, says('second failure'))
      must(answer).toSatisfy(true, says('never said'))
    })
    const { verdict, cause, findings, assertions } = await result(one)
    expect([verdict, cause, assertions]).toEqual(['fail', 'first failure', 5])
    expect(findings.map(({ message }) => message)).toEqual([
      'first warning',
      'first failure',
      'second warning',
      'second failure',
    ])
  })

  test('that failed is not softened by what could not be decided after it', async () => {
    const one = probe('it', async ({ session, expect: judged }) => {
      judged(await ask(session)).toSatisfy(false, says('it failed'))
      await session.wait(1e9)
    })
    const clock = { ...virtualClock(), virtual: false }
    expect(await result(one, { clock })).toMatchObject({
      verdict: 'fail',
      cause: 'it failed',
      findings: [{ verdict: 'fail' }, { verdict: 'inconclusive', kind: 'limits' }],
    })
  })

  test('that holds so far and could not be decided after it is inconclusive', async () => {
    const one = probe('it', async ({ session, expect: judged }) => {
      judged(await ask(session)).toHaveStatus(200)
      await ask(session, '/gone')
    })
    const handler: Handler = ({ url }, response) => void response.writeHead(url === '/gone' ? 503 : 200).end()
    expect(await result(one, { handler })).toMatchObject({
      verdict: 'inconclusive',
      cause: 'the server is not available: 503',
      findings: [{ kind: 'server_error', exchange: '2' }],
    })
  })

  test('is inconclusive where nothing was asserted', async () => {
    const asked = probe('it', async ({ session }) => ask(session))
    expect(await result(asked)).toMatchObject({
      verdict: 'inconclusive',
      cause: 'nothing was asserted',
      findings: [{ kind: 'nothing_observed' }],
      evidence: [{ role: 'probe' }],
    })
  })

  test.each([
    ['an error', () => new TypeError('x is not a function')],
    ['a text', () => 'x is not a function'],
  ])('is inconclusive where the check throws %s, without a stack trace', async (_, thrown) => {
    const one = probe('it', async ({ session, expect: judged }) => {
      judged(await ask(session)).toHaveStatus(200)
      throw thrown()
    })
    const { verdict, cause, findings } = await result(one)
    expect([verdict, cause]).toEqual(['inconclusive', 'x is not a function'])
    expect(JSON.stringify(findings)).not.toMatch(/\.ts|\bat /)
  })

  test('is inconclusive where the check throws before it is asynchronous', async () => {
    const one: Check = {
      ...probe('it', async () => {}),
      kind: 'probe',
      requests: 1,
      takesTime: false,
      failsAuthentication: false,
      run: () => {
        throw new Error('at once')
      },
    }
    expect(await result(one)).toMatchObject({ verdict: 'inconclusive', cause: 'at once' })
  })

  test('is inapplicable with the reason, and nothing is sent', async () => {
    const one = probe('it', async ({ session }) => ask(session), { each: eachGrant('there is no grant', () => false) })
    const run = opening([one])
    expect(await runProvider(run, () => {})).toMatchObject([
      { verdict: 'inapplicable', cause: 'there is no grant', evidence: [], findings: [] },
    ])
    expect(run.requests()).toBe(0)
  })

  test('comes with its evidence: each exchange once, in its first role', async () => {
    const descriptor: Partial<Descriptor> = {
      clients: { a: { client_id: 'a', client_secret: 's3cret-of-a' } },
      documented: { grants: { machine: { grant_type: 'client_credentials', client: 'a', source: 'x' } } },
    }
    const handler: Handler = (_, response) => void response.end('{"access_token":"t0ken-1"}')
    const each = eachGrant('no grant')
    const one = (id: string) =>
      check({
        ...words,
        requirements: ['MUST'],
        id: `rfc0000/1/${id}`,
        requests: 2,
        each,
        probe: async ({ session, grant, expect: judged }) => {
          await session.control(grant)
          await session.control(grant)
          judged(await session.request(grant, 'unchanged')).toBeTokenResponse()
        },
      })
    const found = await results([one('a'), one('b')], { descriptor, handler })
    expect(found.map(({ evidence }) => evidence.map(({ exchange, role }) => [exchange.id, role]))).toEqual([
      [
        ['1', 'control'],
        ['2', 'probe'],
      ],
      [
        ['1', 'control'],
        ['3', 'probe'],
      ],
    ])
  })
})

describe('deviations and waivers', () => {
  const failing = probe('it', async ({ session, expect: judged }) => judged(await ask(session)).toHaveStatus(201))
  const passing = probe('it', async ({ session, expect: judged }) => judged(await ask(session)).toHaveStatus(200))
  const deviation = { check: 'rfc0000/1/it', reason: 'it is documented', source: 'page 1' }
  const waiver = { check: 'rfc0000/1/it', reason: 'next week', owner: 'Ada', expires: '2999-01-01' }
  const today = new Date().toISOString().slice(0, 10)

  const covered = async (one: Check, descriptor: Partial<Descriptor>, handler = ok) => {
    const run = opening([one], { descriptor, handler })
    const found = await runProvider(run, () => {})
    return { ...found[0], problems: waiverProblems(run.subject.provider, found) }
  }

  test('a deviation covers what fails, and what was found stays', async () => {
    expect(await covered(failing, { deviations: [deviation] })).toMatchObject({
      verdict: 'deviation',
      cause: 'the status is 200',
      findings: [{ verdict: 'fail' }],
      cover: { kind: 'deviation', verdict: 'fail', reason: 'it is documented', source: 'page 1', expires: null },
    })
  })

  test('a waiver covers what fails until it expires, that day included', async () => {
    for (const expires of ['2999-01-01', today]) {
      expect(await covered(failing, { waivers: [{ ...waiver, expires }] })).toMatchObject({
        verdict: 'waived',
        findings: [{ verdict: 'fail' }],
        cover: { kind: 'waiver', verdict: 'fail', owner: 'Ada', link: null, expires },
        problems: [],
      })
    }
  })

  test('a waiver that has expired covers nothing, and is a problem', async () => {
    expect(await covered(failing, { waivers: [{ ...waiver, expires: '2020-01-01' }] })).toMatchObject({
      verdict: 'fail',
      cover: null,
      problems: ['the waiver of rfc0000/1/it expired on 2020-01-01: repair the fault, or renew it (Ada)'],
    })
  })

  test('neither covers what passes; a waiver is a problem then', async () => {
    expect(await covered(passing, { deviations: [deviation], waivers: [waiver] })).toMatchObject({
      verdict: 'pass',
      cover: null,
      problems: ['the waiver of rfc0000/1/it covers nothing any more: remove it from acme.yaml'],
    })
  })

  test('a deviation goes before a waiver, which is for nothing then', async () => {
    expect(await covered(failing, { deviations: [deviation], waivers: [waiver] })).toMatchObject({
      verdict: 'deviation',
      problems: [expect.stringContaining('covers nothing any more')],
    })
  })

  test('neither covers what is not decided, and nothing is said of the waiver', async () => {
    const down: Handler = (_, response) => void response.writeHead(503).end()
    expect(await covered(failing, { deviations: [deviation], waivers: [waiver] }, down)).toMatchObject({
      verdict: 'inconclusive',
      cover: null,
      problems: [],
    })
  })

  test('a waiver whose parameters match no case is a problem, with the line to paste', async () => {
    const astray = { ...waiver, parameters: { grant: 'client_credential' } }
    expect(await covered(failing, { waivers: [astray] })).toMatchObject({
      verdict: 'fail',
      cover: null,
      problems: [
        'the waiver of rfc0000/1/it with parameters: { grant: client_credential } matches no case: remove its parameters from acme.yaml',
      ],
    })
  })

  test('of other checks do not count', async () => {
    const other = 'rfc0000/1/other'
    expect(
      await covered(failing, { deviations: [{ ...deviation, check: other }], waivers: [{ ...waiver, check: other }] }),
    ).toMatchObject({ verdict: 'fail', problems: [] })
  })
})

describe('an observation', () => {
  const asking = (times: number) =>
    probe('asking', async ({ session, expect: judged }) => {
      for (let index = 0; index < times; index++) judged(await ask(session, `/${index}`)).toHaveStatus(200)
    })

  test('judges every answer of the run, and sends nothing', async () => {
    const run = opening([observation('it', (answer, voices) => voices.expect(answer).toHaveStatus(200)), asking(7)])
    const [observed] = await runProvider(run, () => {})
    expect(observed).toMatchObject({ verdict: 'pass', observed: 7, assertions: 7, requests: 0 })
    expect(observed?.evidence.map(({ exchange, role }) => [exchange.id, role])).toEqual([['1', 'observed']])
    expect(run.requests()).toBe(7)
  })

  test('provokes an answer where it is alone', async () => {
    const one = observation('it', (answer, voices) => voices.expect(answer).toHaveStatus(201))
    expect(await result(one)).toMatchObject({ verdict: 'fail', observed: 1, evidence: [{ role: 'observed' }] })
  })

  test('is inconclusive where nothing matching comes, were it provoked', async () => {
    const one = observation('it', () => {}, { observes: () => undefined })
    expect(await result(one)).toMatchObject({
      verdict: 'inconclusive',
      cause: 'nothing to observe came up in the run',
      observed: 0,
    })
    expect(await result(observation('it', () => {}))).toMatchObject({ verdict: 'inconclusive', observed: 0 })
  })

  test('that cannot be provoked says why, with the exchange', async () => {
    const one = observation('it', (answer, voices) => voices.expect(answer).toHaveStatus(200))
    const handler: Handler = (_, response) => void response.writeHead(503).end()
    expect(await result(one, { handler })).toMatchObject({
      verdict: 'inconclusive',
      cause: 'the server is not available: 503',
      findings: [{ exchange: '1' }],
      evidence: [{ exchange: { id: '1' } }],
    })
  })

  test('that has judged is not undecided by what happened after it', async () => {
    const one = observation('it', (answer, voices) => voices.expect(answer).toHaveStatus(200), {
      provoke: async (session: Session) => {
        await ask(session)
        await ask(session, '/gone')
      },
    })
    const handler: Handler = ({ url }, response) => void response.writeHead(url === '/gone' ? 503 : 200).end()
    expect(await result(one, { handler })).toMatchObject({ verdict: 'pass', observed: 1, findings: [] })
  })

  test('keeps a few findings of many, those that say the same once, each with its exchange', async () => {
    const many = observation('many', ({ exchange, ...answer }, voices) =>
      voices.expect({ exchange, ...answer }).toSatisfy(false, { message: 'it fails', actual: exchange.request.url }),
    )
    const same = observation('same', (answer, voices) => voices.expect(answer).toSatisfy(false, says('it fails')))
    const [first, second] = await results([many, same, asking(20)])
    expect(first?.findings.map(({ exchange }) => exchange)).toEqual(['1', '2', '3', '4', '5'])
    expect(first?.evidence.map(({ exchange }) => exchange.id)).toEqual(['1', '2', '3', '4', '5'])
    expect(second).toMatchObject({ observed: 20, findings: [{ exchange: '1' }], evidence: [{ exchange: { id: '1' } }] })
  })

  test('does not lose a failure among many warnings', async () => {
    const one = observation('it', (answer, voices) => {
      const { url } = answer.exchange.request
      voices.should(answer).toSatisfy(false, { message: 'it should not', actual: url })
      voices.must(answer).toSatisfy(!url.endsWith('/19'), says('it must not'))
    })
    const [observed] = await results([one, asking(20)])
    expect(observed).toMatchObject({ verdict: 'fail', cause: 'it must not' })
    expect(observed?.findings).toHaveLength(6)
    expect(observed?.evidence.at(-1)?.exchange.id).toBe('20')
  })

  test('whose check is at fault says so, and does not disturb the case that made the exchange', async () => {
    const broken = observation('broken', () => {
      throw new TypeError('x is undefined')
    })
    const blind = observation('blind', () => {}, {
      observes: (): never => {
        throw new TypeError('y is undefined')
      },
    })
    const [first, second, third] = await results([broken, blind, asking(3)])
    expect(first).toMatchObject({ verdict: 'inconclusive', cause: 'x is undefined', findings: [{ exchange: '1' }] })
    expect(second).toMatchObject({ verdict: 'inconclusive', cause: 'y is undefined' })
    expect(third).toMatchObject({ verdict: 'pass', assertions: 3 })
  })

  test('does not judge what stands before the server, nor what was cut off', async () => {
    const one = observation('it', (answer, voices) => voices.expect(answer).toHaveStatus(200))
    const asked = probe('asked', async ({ session, expect: judged }) => {
      await ask(session, '/gone').catch(() => {})
      await ask(session, '/endless').catch(() => {})
      judged(await ask(session)).toHaveStatus(200)
    })
    const handler: Handler = ({ url }, response) => {
      response.writeHead(url === '/gone' ? 502 : 200)
      response.end(url === '/endless' ? 'x'.repeat(2000) : 'ok')
    }
    const [observed] = await results([one, asked], { handler, descriptor: { limits: { response_size: 1000 } } })
    expect(observed).toMatchObject({ verdict: 'pass', observed: 1 })
  })
})

describe('time', () => {
  const silent: Handler = ({ url }, response) => {
    if (url !== '/silent') response.end('ok')
  }

  test('a case that takes too long is inconclusive, with what it was waiting for, and the next one goes on', async () => {
    const slow = probe('slow', async ({ session }) => ask(session, '/silent'))
    const quick = probe('quick', async ({ session, expect: judged }) => judged(await ask(session)).toHaveStatus(200))
    const [first, second] = await results([slow, quick], {
      handler: silent,
      descriptor: { limits: { case_timeout: 0.1 } },
    })
    expect(first).toMatchObject({
      verdict: 'inconclusive',
      cause: 'the case took longer than 0.1 s (limits.case_timeout)',
      findings: [{ kind: 'timeout', exchange: '1' }],
      evidence: [{ exchange: { id: '1' } }],
    })
    expect(second?.verdict).toBe('pass')
  })

  test('a case that waits for nothing that can be stopped ends all the same', async () => {
    const hanging = probe('hanging', () => new Promise(() => {}))
    const { verdict, cause, duration } = await result(hanging, { descriptor: { limits: { case_timeout: 0.05 } } })
    expect([verdict, cause]).toEqual(['inconclusive', 'the case took longer than 0.05 s (limits.case_timeout)'])
    expect(duration).toBeLessThan(1000)
  })

  test('what a case still finds after its end is not added to its result', async () => {
    let goOn = () => {}
    const late = probe('late', async ({ session, expect: judged }) => {
      const answer = await ask(session)
      await new Promise<void>((resolve) => {
        goOn = resolve
      })
      judged(answer).toSatisfy(false, says('too late'))
    })
    const found = await result(late, { descriptor: { limits: { case_timeout: 0.05 } } })
    goOn()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(found.findings.map(({ kind }) => kind)).toEqual(['timeout'])
  })

  test('an observation that is provoked without end is inconclusive too', async () => {
    const one = observation('it', () => {}, { provoke: () => new Promise(() => {}) })
    expect(await result(one, { descriptor: { limits: { case_timeout: 0.05 } } })).toMatchObject({
      verdict: 'inconclusive',
      findings: [{ kind: 'timeout' }],
    })
  })

  test('a run that takes too long leaves the rest inconclusive', async () => {
    const slow = probe('slow', async ({ session }) => ask(session, '/silent'))
    const next = probe('next', async ({ session }) => ask(session))
    const found = await results([slow, next], { handler: silent, descriptor: { limits: { run_timeout: 0.1 } } })
    expect(found.map(({ verdict, findings }) => [verdict, findings[0]?.kind])).toEqual([
      ['inconclusive', 'timeout'],
      ['inconclusive', 'timeout'],
    ])
    expect(found[1]?.evidence).toEqual([])
  })

  test('no timer is left behind', async () => {
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    await results([probe('it', async ({ session, expect: judged }) => judged(await ask(session)).toHaveStatus(200))])
    for (const { close } of opened.splice(0)) await close()
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBeLessThanOrEqual(before)
  })
})

describe('a run that is interrupted', () => {
  test('ends at once: what is under way and what is left is inconclusive, what was decided stays', async () => {
    const controller = new AbortController()
    const done = probe('done', async ({ session, expect: judged }) => judged(await ask(session)).toHaveStatus(200))
    const underWay = probe('under-way', async ({ session }) => {
      setTimeout(() => controller.abort(), 20)
      await ask(session, '/silent')
    })
    const left = probe('left', async ({ session }) => ask(session))
    const watching = observation('watching', (answer, voices) => voices.expect(answer).toHaveStatus(200))
    const handler: Handler = ({ url }, response) => {
      if (url !== '/silent') response.end('ok')
    }
    const started = performance.now()
    const found = await results([done, underWay, left, watching], { handler, signal: controller.signal })
    expect(performance.now() - started).toBeLessThan(2000)
    expect(found.map(({ verdict, findings, evidence }) => [verdict, findings[0]?.kind, evidence.length])).toEqual([
      ['pass', undefined, 1],
      ['inconclusive', 'interrupted', 1],
      ['inconclusive', 'interrupted', 0],
      ['pass', undefined, 1],
    ])
    expect(found[1]?.cause).toBe('the run was stopped')
  })

  test('does not wait for an expiry either', async () => {
    const controller = new AbortController()
    const waiting = probe('waiting', async ({ session }) => session.wait(30), { takesTime: true })
    setTimeout(() => controller.abort(), 20)
    const found = await results([waiting], { mode: 'live', clock: realClock, signal: controller.signal })
    expect(found).toMatchObject([{ verdict: 'inconclusive', findings: [{ kind: 'interrupted' }] }])
    expect(found[0]?.duration).toBeLessThan(2000)
  })

  test('before it begins sends nothing', async () => {
    const run = opening([probe('it', async ({ session }) => ask(session))], { signal: AbortSignal.abort() })
    expect(await runProvider(run, () => {})).toMatchObject([{ findings: [{ kind: 'interrupted' }] }])
    expect(run.requests()).toBe(0)
  })
})

describe('the order of cases', () => {
  test('what fails to authenticate comes late, what takes time later, observations last; results are in the order of the plan', async () => {
    const order: string[] = []
    const noting = (id: string, more: object = {}) =>
      probe(
        id,
        async ({ session, expect: judged }) => {
          order.push(id)
          judged(await ask(session)).toHaveStatus(200)
        },
        more,
      )
    const watching = observation('watching', (answer, voices) => voices.expect(answer).toHaveStatus(200))
    const told: string[] = []
    const run = opening([
      watching,
      noting('slow', { takesTime: true }),
      noting('failing', { failsAuthentication: true }),
      noting('slow-failing', { takesTime: true, failsAuthentication: true }),
      noting('plain'),
    ])
    const found = await runProvider(run, (one) => void told.push(one.case.check.id))
    expect(order).toEqual(['plain', 'failing', 'slow', 'slow-failing'])
    expect(told.at(-1)).toBe('rfc0000/1/watching')
    expect(found.map((one) => one.case)).toEqual(run.cases)
    expect(found[0]).toMatchObject({ observed: 4 })
  })

  test('what was issued is judged after all that issues, and guesses come last of all that ask', async () => {
    const order: string[] = []
    const noting = (id: string, more: object = {}) => probe(id, async () => void order.push(id), more)
    const run = opening([
      noting('guesses', { late: 'guesses', takesTime: true, failsAuthentication: true }),
      noting('samples', { late: 'samples' }),
      noting('slow', { takesTime: true }),
      noting('plain'),
    ])
    await runProvider(run, () => {})
    expect(order).toEqual(['plain', 'slow', 'samples', 'guesses'])
  })

  test('live, those that wait do so beside the others and beside each other', async () => {
    const waiting = (id: string) =>
      probe(
        id,
        async ({ session, expect: judged }) => {
          await session.wait(0.3)
          judged(await ask(session)).toHaveStatus(200)
        },
        { takesTime: true },
      )
    const order: string[] = []
    const quick = probe('quick', async ({ session, expect: judged }) => judged(await ask(session)).toHaveStatus(200))
    const run = opening([waiting('a'), waiting('b'), waiting('c'), quick], { mode: 'live', clock: realClock })
    const started = performance.now()
    await runProvider(run, (one) => void order.push(one.case.check.id))
    expect(performance.now() - started).toBeLessThan(800)
    expect(order[0]).toBe('rfc0000/1/quick')
  })

  test('live, with a test clock they come one by one after the others, as the clock would jump for all', async () => {
    const order: string[] = []
    const waiting = (id: string) =>
      probe(
        id,
        async ({ session, expect: judged }) => {
          order.push(`${id} begins`)
          await session.wait(3600)
          judged(await ask(session)).toHaveStatus(200)
          order.push(`${id} ends`)
        },
        { takesTime: true },
      )
    const quick = probe('quick', async ({ session, expect: judged }) => {
      judged(await ask(session)).toHaveStatus(200)
      order.push('quick')
    })
    const found = await results([waiting('a'), waiting('b'), quick], {
      mode: 'live',
      clock: realClock,
      descriptor: { test_clock: { url: `${origin}/clock` }, limits: { concurrency: 1 } },
    })
    expect(found.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass'])
    expect(order).toEqual(['quick', 'a begins', 'a ends', 'b begins', 'b ends'])
  })

  test.each([
    ['live', 3, 3],
    ['live', 1, 1],
    ['mocked', 3, 1],
  ] as const)('%s with concurrency %i, so many cases are under way at once: %i', async (mode, concurrency, most) => {
    let now = 0
    let seen = 0
    const checks = Array.from({ length: 9 }, (_, index) =>
      probe(`it-${index}`, async ({ session, expect: judged }) => {
        seen = Math.max(seen, ++now)
        judged(await ask(session)).toHaveStatus(200)
        await new Promise((resolve) => setTimeout(resolve, 2))
        now--
      }),
    )
    await results(checks, {
      mode,
      clock: mode === 'live' ? realClock : virtualClock(),
      descriptor: { limits: { concurrency } },
    })
    expect(seen).toBe(most)
  })

  test('an error of who is told of the results ends the run with it', async () => {
    const run = opening(
      [
        probe('waiting', async ({ session }) => session.wait(0.01), { takesTime: true }),
        probe('it', async ({ session }) => ask(session)),
      ],
      { mode: 'live', clock: realClock },
    )
    await expect(
      runProvider(run, () => {
        throw new Error('the disk is full')
      }),
    ).rejects.toThrow('the disk is full')
  })
})

describe('what the embedded server issues', () => {
  const issuedIn = ({ response }: Exchange): string[] => {
    const location = response?.headers.find(([name]) => name.toLowerCase() === 'location')?.[1] ?? ''
    const text = `${location} ${response?.body}`
    return [...text.matchAll(/(?:code=|"(?:access|refresh)_token":")([\w.~+/-]{16,})/g)].flatMap(
      ([, value]) => value ?? [],
    )
  }

  test('is nowhere in the evidence once that is redacted, and neither are the secrets', async () => {
    const provider = await mockedProvider(new URL('../fixtures/conforming.yaml', import.meta.url).pathname)
    const run = openRun(provider, mockedTarget(provider), { catalogue })
    opened.push(run)
    const found = await runProvider(run, () => {})
    const exchanges = [...new Set(found.flatMap(({ evidence }) => evidence.map(({ exchange }) => exchange)))]
    const values = [...new Set([...exchanges.flatMap(issuedIn), ...provider.secrets.map(({ value }) => value)])]
    expect(values.length).toBeGreaterThan(200)
    const written = exchanges.map(({ request, response, purpose, failure }) =>
      JSON.stringify([request, response && { ...response, body: response.body.toString() }, purpose, failure]),
    )
    const said = found.map(({ findings, cause }) => JSON.stringify([findings, cause]))
    const redacted = run.redactor.redact([...written, ...said].join('\n'))
    expect(values.filter((value) => redacted.includes(value))).toEqual([])
  })
})
