import { beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../../fixtures/chromium.ts'
import { examples } from './examples.ts'
import { runExample } from './live-example.ts'

const withPages = examples.filter(({ hasPages }) => hasPages)

// What goes through pages and redirects of all kinds. A browser takes a third of a second for each request, so that the
// whole catalogue would take some minutes.
const selection = [
  'contract/grants/login',
  'contract/grants/consent',
  'rfc6749/3.1',
  'rfc6749/3.1.1',
  'rfc6749/3.1.2',
  'rfc6749/3.1.2.3/redirect-uri-needed',
  'rfc6749/4.1.1',
  'rfc6749/4.1.2.1',
  'rfc6749/10.2',
  'rfc9207',
  'rfc9700/4.2.4',
  'rfc9700/4.11.2',
  'rfc9700/4.12',
  'rfc9700/4.16',
]

describe('real servers, live on loopback, with a browser', () => {
  let executable_path = ''

  beforeAll(async () => {
    executable_path = await chromiumPath()
  }, 120_000)

  test.each(withPages)('$name has the verdicts that it has without one', { timeout: 300_000 }, async (example) => {
    const byForm = await runExample(example, { selection })
    const byBrowser = await runExample(example, { selection, user_agent: { driver: 'browser', executable_path } })
    expect(byForm.cases.some(({ verdict }) => verdict === 'pass')).toBe(true)
    expect(byBrowser.cases).toEqual(byForm.cases)
  })

  test.each(withPages)('$name, asked again, knows who logged in', { timeout: 120_000 }, async (example) => {
    const few = ['rfc6749/3.1/unknown-param-ignored', 'rfc6749/3.1.2/redirect-query-retained']
    const fresh = await runExample(example, { selection: few, user_agent: { driver: 'form', storage: false } })
    for (const driver of ['form', 'browser'] as const) {
      const user_agent = { driver, executable_path, storage: true }
      const reused = await runExample(example, { selection: few, user_agent })
      expect(reused.cases).toEqual(fresh.cases)
      expect(reused.requests).toBeLessThan(fresh.requests)
    }
  })
})
