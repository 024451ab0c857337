import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openRun, runProvider } from '../engine/run.ts'
import { policiesWith } from '../fixtures/defect.ts'
import { defectOf } from '../fixtures/defects.ts'
import { mockedTarget } from '../fixtures/in-memory.ts'
import { mockedProvider } from '../fixtures/proof.ts'
import type { LimitsOverride } from '../providers/descriptor.ts'
import type { Mode, Provider } from '../providers/provider.ts'
import { catalogue } from './catalogue.ts'

const file = fileURLToPath(new URL('../fixtures/conforming.yaml', import.meta.url))
const conforming = await mockedProvider(file)

/** The results of one check against the embedded server, as if it were somebody else's. */
const resultsOf = async (
  check: string,
  { limits = {}, mode = 'live', defect }: { limits?: LimitsOverride; mode?: Mode; defect?: string } = {},
) => {
  const descriptor = { ...conforming.descriptor, limits: { requests_per_second: 100_000, ...limits } }
  const provider: Provider = { ...conforming, mode, descriptor }
  const known = defect === undefined ? undefined : defectOf(defect)
  const target = mockedTarget(provider, known, policiesWith(known))
  const opened = openRun(provider, target, { catalogue, selection: [check] })
  try {
    return await runProvider(opened, () => {})
  } finally {
    await opened.close()
  }
}

describe('whether codes and tokens can be guessed', () => {
  const entropy = 'rfc6749/10.10/entropy'

  test('is judged by as many as are needed where a run has issued none, and says how many', async () => {
    const results = await resultsOf(entropy)
    expect(results.map(({ verdict, case: { shown } }) => [shown.issued, verdict])).toEqual([
      ['code', 'pass'],
      ['access_token', 'pass'],
      ['refresh_token', 'pass'],
    ])
    expect(results[0]?.findings).toMatchObject([
      { verdict: 'pass', message: expect.stringMatching(/^authorization codes: 20 different values: 4\d places vary/) },
    ])
    expect(results.every(({ requests, case: planned }) => requests <= planned.requests)).toBe(true)
  })

  test('takes more of what is found short, some of them by logins of their own', async () => {
    const [codes] = await resultsOf(entropy, { defect: 'code-of-32-bits' })
    expect(codes).toMatchObject({ verdict: 'fail', cause: 'authorization codes have no room for 128 random bits' })
    expect(codes?.findings[0]?.actual).toMatch(
      /^44 different values: 10 places vary, over 10 symbols: 33 bits at the most/,
    )
  })

  test('is not decided, in words, where the budget is too small', async () => {
    const [codes] = await resultsOf(entropy, { limits: { budget: 12 } })
    expect(codes).toMatchObject({ verdict: 'inconclusive', findings: [{ kind: 'limits' }] })
    expect(codes?.cause).toMatch(/^\d+ different authorization codes are too few to judge: the budget of 12 requests/)
  })
})

describe('guessing', () => {
  const checks = [
    'rfc6749/2.3.1/brute-force-client-secret',
    'rfc6749/4.3.2/brute-force',
    'rfc6749/10.10/login-throttle',
  ]

  test.each(checks)('%s takes leave in live mode', async (check) => {
    const results = await resultsOf(check)
    expect(results.map(({ verdict, requests }) => [verdict, requests])).toEqual([['inapplicable', 0]])
    expect(results[0]?.cause).toContain('limits.failed_authentications of 40 or more')
  })

  test.each(checks)('%s stops at the first reaction, and says what it was', async (check) => {
    const [result] = await resultsOf(check, { limits: { failed_authentications: 40 } })
    expect(result?.verdict).toBe('pass')
    expect(result?.findings[0]?.message).toMatch(/^after 11 wrong (client secrets|passwords): status 429$/)
  })

  test.each([
    [checks[0], 'client-secret-guessable'],
    [checks[1], 'password-guessable'],
    [checks[2], 'login-guessable'],
  ])('%s warns where nothing is done, and never fails', async (check = '', defect) => {
    const [result] = await resultsOf(check, { mode: 'mocked', defect })
    expect(result).toMatchObject({
      verdict: 'warn',
      cause: expect.stringMatching(
        /^20 wrong .* in a row were answered alike, and the right one was taken after them$/,
      ),
    })
  })
})

describe('races', () => {
  const [code, refresh] = [
    'rfc6749/4.1.2/code-single-use-in-parallel',
    'rfc9700/4.14.2/rotation-invalidates-in-parallel',
  ] as const

  test.each([code, refresh])('%s is run three times, one request at a time as the rest may be', async (check) => {
    const [result] = await resultsOf(check, { limits: { concurrency: 1 } })
    expect(result?.verdict).toBe('pass')
    expect(result?.findings.map(({ message }) => message)).toEqual(
      [1, 2, 3].map((round) => expect.stringContaining(`round ${round} of 3, 3 requests at the same moment`)),
    )
  })

  test.each([
    [code, 'code-spent-late', 'fail', '3 of 3 redemptions of one code at the same moment brought a token'],
    [refresh, 'refresh-token-retired-late', 'warn', 'one refresh token was replaced by 3 at the same moment'],
  ] as const)('%s is lost where what was looked up is marked later', async (check, defect, verdict, cause) => {
    expect((await resultsOf(check, { mode: 'mocked', defect }))[0]).toMatchObject({ verdict, cause })
  })

  test('one request after the other does not show it', async () => {
    const results = await resultsOf('rfc6749/4.1.2/code-single-use', { mode: 'mocked', defect: 'code-spent-late' })
    expect(new Set(results.map(({ verdict }) => verdict))).toEqual(new Set(['pass']))
  })
})
