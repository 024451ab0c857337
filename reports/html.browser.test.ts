import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { largeReport } from '../bench/large-report.ts'
import { loadPlaywright, startChromium } from '../engine/chromium.ts'
import { chromiumPath } from '../fixtures/chromium.ts'
import { anchorOf } from './evidence.ts'
import { renderHtml } from './html.ts'
import type { Report } from './model.ts'
import { buildReport, hostileReport, sampleCase, sampleFinding, sampleReport } from './sample-report.ts'

let browser: Browser
let folder: string
const contexts: BrowserContext[] = []

beforeAll(async () => {
  browser = await startChromium(await loadPlaywright(), await chromiumPath())
  folder = await mkdtemp(join(tmpdir(), 'oauth2spec-html-'))
}, 60_000)

afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
})

afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

type Opened = {
  readonly page: Page
  readonly address: string
  /** What was asked for, besides the page itself. */
  readonly requests: string[]
  /** Errors of the script, violations of the policy, dialogs. */
  readonly incidents: string[]
}

let number = 0

/** A report, opened from disk. */
const open = async (report: Report, hash = '', options: BrowserContextOptions = {}): Promise<Opened> => {
  number += 1
  const file = join(folder, `report-${number}.html`)
  await writeFile(file, renderHtml(report))
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  contexts.push(context)
  const page = await context.newPage()
  const requests: string[] = []
  const incidents: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => incidents.push(error.message))
  page.on('console', (message) => incidents.push(message.text()))
  page.on('dialog', (dialog) => {
    incidents.push(dialog.message())
    void dialog.dismiss()
  })
  const address = pathToFileURL(file).href
  await page.goto(`${address}${hash}`)
  requests.shift()
  return { page, address, requests, incidents }
}

const codeOnce = 'acme-identity/rfc6749/4.1.2/code-once[client=web]'
const noStore = 'acme-identity/rfc6749/5.1/no-store[grant=client_credentials,client=machine]'
const passed = 'northwind/rfc6750/3/challenge'

const row = (page: Page, id: string) => page.locator(`[id="${anchorOf(id)}"]`)
const hashIn = (page: Page) => decodeURIComponent(new URL(page.url()).hash)
const shownIds = async (page: Page) =>
  page.locator('.rows:not([hidden]) .case').evaluateAll((rows) => rows.map(({ id }) => id))
const inView = (page: Page, id: string) =>
  row(page, id).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return bottom > 0 && top < 900
  })

/** Clicks on all that unfolds something, in the order in which it comes into being. */
const unfoldEverything = async (page: Page): Promise<void> => {
  for (const selector of [
    '.group h3 button[aria-expanded=false]',
    '.case .summary[aria-expanded=false]',
    'details:not([open]) > summary',
  ]) {
    await page.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).forEach((one) => one.click())`)
    await page.waitForTimeout(300)
  }
}

const limits = { timeout: 60_000 }

describe('a report, opened from disk', limits, () => {
  test('begins with the mode and the answer, and shows failures first', async () => {
    const { page, incidents } = await open(sampleReport())
    expect((await page.innerText('body')).startsWith('live')).toBe(true)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('.group > h3').allInnerTexts()).toEqual([
      '✗Failed 3',
      '!Warnings 1',
      '?Not decided 4',
      '≠Documented deviations 1',
      '~Waived 1',
      '✓Passed 13',
      '·Not applicable 3',
    ])
    expect((await shownIds(page))[0]).toBe(anchorOf(noStore))
    expect(await shownIds(page)).not.toContain(anchorOf(passed))
    expect(incidents).toEqual([])
  })

  test('asks for nothing else', async () => {
    const { page, requests, incidents } = await open(sampleReport())
    await unfoldEverything(page)
    await page.locator('.picture').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(requests.filter((url) => !url.startsWith('data:') && !url.startsWith('blob:'))).toEqual([])
    expect(incidents).toEqual([])
  })

  test('shows a case with the requirement, what came, the control beside it, and what to do', async () => {
    const { page } = await open(sampleReport())
    const one = row(page, codeOnce)
    await one.locator('.summary').click()
    await one.locator('.pair').waitFor()
    const text = await one.innerText()
    for (const part of [
      'The client must not use a code more than once',
      'RFC 6749, section 4.1.2',
      '400 with error invalid_grant',
      'redeem the code for the first time',
      'Redeem and delete the code in one transaction',
      'The code is deleted by a job',
      'oauth2spec explain rfc6749/4.1.2/code-once',
    ])
      expect(text).toContain(part)
    expect(await one.locator('.pair .exchange').evaluateAll((all) => all.map(({ className }) => className))).toEqual([
      'exchange control',
      'exchange probe',
    ])
    expect(await one.locator('.probe mark').allInnerTexts()).toEqual([
      '200 OK',
      '  "access_token": "<access_token:3>",',
    ])
    expect(await one.locator('.control mark').count()).toBe(0)
    const link = one.getByRole('link', { name: 'RFC 6749, section 4.1.2' })
    expect(await link.getAttribute('href')).toBe('https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2')
  })

  test('marks the header that a finding is about, and says where it is not there', async () => {
    const sample = sampleReport()
    const { page } = await open(sample, `#${anchorOf(noStore)}`)
    expect(await row(page, noStore).locator('mark').allInnerTexts()).toEqual(['Cache-Control: public, max-age=60'])
    const finding = sampleFinding({ exchange: 'acme-identity-1', at: 'header pragma' })
    const without = sampleCase({
      verdict: 'fail',
      findings: [finding],
      exchanges: [{ id: 'acme-identity-1', role: 'observed' }],
    })
    const exchanges = Object.values(sample.exchanges)
    const other = await open(buildReport({ cases: [without], exchanges }), `#${anchorOf(without.id)}`)
    expect(await other.page.locator('mark.missing').allInnerTexts()).toEqual(['pragma: not there'])
  })

  test('underlines what differs between a control and its probe', async () => {
    const { page } = await open(sampleReport(), `#${anchorOf(codeOnce)}`)
    await row(page, codeOnce).locator('.pair').waitFor()
    expect(await row(page, codeOnce).locator('pre .changed').count()).toBe(0)
    const sample = sampleReport()
    const probe = sample.exchanges['acme-identity-3']
    if (probe) probe.request.body = probe.request.body?.replace('client_id=web', 'client_id=other') ?? null
    const other = await open(sample, `#${anchorOf(codeOnce)}`)
    await row(other.page, codeOnce).locator('.pair').waitFor()
    expect(await other.page.locator('pre .changed').allInnerTexts()).toEqual(['client_id=web', 'client_id=other'])
  })

  test('names the other documents that require the same', async () => {
    const report = sampleReport()
    const one = report.cases.find(({ id }) => id === codeOnce)
    one?.requirements.push('RFC6750-3-challenge')
    const { page } = await open(report, `#${anchorOf(codeOnce)}`)
    expect(await row(page, codeOnce).locator('.also').innerText()).toMatch(
      /Also required by RFC 6750[\s\S]*RFC 6750, section 3/,
    )
  })

  test('shows deviations and waivers with their reasons', async () => {
    const { page } = await open(sampleReport())
    for (const group of ['deviation', 'waived']) await page.locator(`.group.${group} .summary`).click()
    expect(await page.locator('.cover').allInnerTexts()).toEqual([
      expect.stringContaining('Documented deviation of a fail: The documentation shows a response without token_type.'),
      expect.stringMatching(
        /Waiver of a fail: Old versions[\s\S]*Owner: identity team[\s\S]*Expires: 2027-01-31[\s\S]*ID-412/,
      ),
    ])
  })

  test('copies the command line', async () => {
    const { page } = await open(sampleReport(), `#${anchorOf(codeOnce)}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const copy = row(page, codeOnce).locator('.probe').getByRole('button', { name: 'Copy the curl command line' })
    await copy.click()
    await expect.poll(() => copy.innerText()).toBe('Copied')
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      sampleReport().exchanges['acme-identity-3']?.curl,
    )
  })
})

describe('filters', limits, () => {
  test('by verdict, which unfold what they let through', async () => {
    const { page } = await open(sampleReport())
    await page.locator('#show-pass').click()
    expect(await shownIds(page)).toHaveLength(13)
    expect(hashIn(page)).toBe('#?verdict=pass')
    await page.locator('#show-fail').click()
    expect(await shownIds(page)).toHaveLength(16)
    await page.getByRole('button', { name: 'Clear' }).click()
    expect(await page.getByRole('status').innerText()).toBe('26 cases')
    expect(hashIn(page)).toBe('')
  })

  test.each([
    ['Level', 'SHOULD', 1],
    ['Document', 'RFC 6750', 3],
    ['Grant', 'authorization_code', 1],
    ['Provider', 'harbor', 3],
    ['Facet', 'expiry', 2],
  ])('by %s', async (label, value, count) => {
    const { page } = await open(sampleReport())
    await page.getByLabel(label, { exact: true }).selectOption(value)
    expect(await shownIds(page)).toHaveLength(count)
    expect(await page.getByRole('status').innerText()).toBe(`${count} of 26 cases`)
  })

  test('by text, in titles, causes, parameters and requirements', async () => {
    const { page } = await open(sampleReport())
    const find = page.getByRole('searchbox')
    for (const [words, count] of [
      ['works ONCE', 2],
      ['refused the connection', 3],
      ['client=mobile', 1],
      ['RFC6750-3', 2],
    ] as const) {
      await find.fill(words)
      expect([words, (await shownIds(page)).length]).toEqual([words, count])
    }
    await find.fill('no such case at all')
    expect(await page.locator('.nothing').innerText()).toBe('No case is like that.')
  })

  test('stand in the address, and hold together', async () => {
    const { page } = await open(
      sampleReport(),
      '#?verdict=pass,fail&provider=acme-identity&document=RFC+6749&text=code',
    )
    expect(await shownIds(page)).toEqual([
      anchorOf('acme-identity/rfc6749/5.1/no-store[grant=authorization_code,client=web]'),
      anchorOf(codeOnce),
    ])
    expect(await page.getByRole('searchbox').inputValue()).toBe('code')
    expect(await page.getByLabel('Provider', { exact: true }).inputValue()).toBe('acme-identity')
  })

  test('follow the cells of the matrix and the bars', async () => {
    const { page } = await open(sampleReport())
    await page.locator('[id="provider-acme-identity"] td a').nth(2).click()
    await expect.poll(() => page.getByRole('status').innerText()).toBe('6 of 26 cases')
    expect(hashIn(page)).toBe('#?provider=acme-identity&document=RFC+6749')
    await page.getByRole('link', { name: 'Security', exact: true }).click()
    await expect.poll(() => hashIn(page)).toBe('#?facet=security')
    await page.goBack()
    await expect.poll(() => page.getByRole('status').innerText()).toBe('6 of 26 cases')
    await page.goBack()
    await expect.poll(() => page.getByRole('status').innerText()).toBe('26 cases')
  })
})

describe('deep links', limits, () => {
  test('unfold the case, wherever it is, and bring it into view', async () => {
    const { page } = await open(sampleReport(), `#${anchorOf(passed)}`)
    await row(page, passed).locator('.content').waitFor()
    expect(await inView(page, passed)).toBe(true)
  })

  test('go back and forth', async () => {
    const { page } = await open(sampleReport())
    await row(page, noStore).locator('.summary').click()
    await row(page, codeOnce).locator('.summary').click()
    expect(hashIn(page)).toBe(`#${anchorOf(codeOnce)}`)
    await page.goBack()
    await expect.poll(() => hashIn(page)).toBe(`#${anchorOf(noStore)}`)
    await expect.poll(() => inView(page, noStore)).toBe(true)
    await page.goForward()
    await expect.poll(() => hashIn(page)).toBe(`#${anchorOf(codeOnce)}`)
    await row(page, codeOnce).locator('.summary').click()
    expect(hashIn(page)).toBe('')
  })

  test('to a case that the filter hides show it all the same', async () => {
    const { page, address } = await open(sampleReport(), '#?verdict=warn')
    expect(await shownIds(page)).toHaveLength(1)
    await page.goto(`${address}#${anchorOf(codeOnce)}`)
    await row(page, codeOnce).locator('.content').waitFor()
  })

  test('to a provider show its cases, and to nothing do no harm', async () => {
    const { page, address, incidents } = await open(sampleReport(), '#provider-harbor')
    expect(await shownIds(page)).toHaveLength(3)
    await page.goto(`${address}#case-%`)
    await page.goto(`${address}#?verdict=none&document=none`)
    await expect.poll(() => page.locator('.nothing').count()).toBe(1)
    expect(incidents).toEqual([])
  })
})

describe('the keyboard', limits, () => {
  const focused = (page: Page) =>
    page.evaluate('document.activeElement.closest(".case")?.id ?? document.activeElement.id')

  test('moves between cases, unfolds and folds them', async () => {
    const { page } = await open(sampleReport())
    const ids = await shownIds(page)
    await page.keyboard.press('j')
    expect(await focused(page)).toBe(ids[0])
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await focused(page)).toBe(ids[2])
    await page.keyboard.press('k')
    expect(await focused(page)).toBe(ids[1])
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    await page.keyboard.press('Enter')
    const summary = page.locator(`[id="${ids[1]}"] .summary`)
    expect(await summary.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await summary.getAttribute('aria-expanded')).toBe('false')
    expect(await focused(page)).toBe(ids[1])
  })

  test('finds, and clears what it looked for', async () => {
    const { page } = await open(sampleReport())
    await page.keyboard.press('/')
    await page.keyboard.type('jk?/')
    expect(await page.getByRole('searchbox').inputValue()).toBe('jk?/')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('')
  })

  test('shows its own help', async () => {
    const { page } = await open(sampleReport())
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog', { name: 'Keyboard' }).innerText()).toContain('find a case')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('reaches what is folded where nothing else is shown', async () => {
    const { page } = await open(buildReport())
    expect(await shownIds(page)).toEqual([])
    await page.keyboard.press('j')
    expect(await focused(page)).toBe(anchorOf('acme-identity/rfc6749/5.1/no-store'))
  })
})

test('paper shows what did not pass, unfolded, and no controls', limits, async () => {
  const { page } = await open(sampleReport())
  await page.waitForTimeout(600)
  await page.evaluate('dispatchEvent(new Event("beforeprint"))')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.case.fail > .content .pair, .case.fail > .content .single').count()).toBe(3)
  expect(await page.getByRole('searchbox').isVisible()).toBe(false)
})

test('the theme is the one of the system until it is chosen, and is kept', limits, async () => {
  const { page } = await open(sampleReport(), '', { colorScheme: 'dark' })
  const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor')
  const dark = await background()
  await page.getByRole('button', { name: 'Theme: Auto' }).click()
  const light = await background()
  expect(light).toBe('rgb(255, 255, 255)')
  expect(light).not.toBe(dark)
  await page.reload()
  expect(await page.locator('#theme').innerText()).toBe('Theme: Light')
  expect(await background()).toBe(light)
})

test('without scripts, the answer, the overview and what blocks are there', limits, async () => {
  const { page } = await open(sampleReport(), '', { javaScriptEnabled: false })
  const text = await page.innerText('body')
  expect(text).toContain('3 cases of acme-identity block')
  expect(text).toContain('An authorization code works once')
  expect(await page.locator('.matrix tbody tr').count()).toBe(3)
})

describe('what a server says', limits, () => {
  test.each([
    ['in every string', hostileReport()],
    ['in every address', hostileReport('')],
  ])('is text and nothing else, %s', async (_, report) => {
    const { page, requests, incidents } = await open(report)
    await unfoldEverything(page)
    await page.waitForTimeout(300)
    expect(incidents).toEqual([])
    expect(requests.filter((url) => !url.startsWith('data:image/jpeg') && !url.startsWith('blob:'))).toEqual([])
    expect(await page.locator('script').count()).toBe(2)
    expect(await page.locator('img:not(.picture), iframe, [onmouseover], [onerror]').count()).toBe(0)
    const hrefs = await page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs.filter((href) => !/^(?:#|https:\/\/)/.test(href))).toEqual([])
    expect(await page.title()).toMatch(/^oauth2spec: /)
  })

  test('cannot run where it gets into the page all the same', async () => {
    const { page, incidents } = await open(sampleReport())
    await page.evaluate(`{
      const planted = document.createElement('script')
      planted.textContent = 'document.title = "owned"'
      document.body.append(planted)
      document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.example/x" onerror="document.title = 1"><p style="color: red">')
    }`)
    await page.waitForTimeout(200)
    expect(await page.title()).toBe('oauth2spec: the gate does not hold')
    expect(incidents.filter((incident) => incident.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(
      3,
    )
  })
})

describe('5,000 cases', limits, () => {
  test('show the first ones at once, the others as one comes near, and any of them by its address', async () => {
    const report = largeReport(5000)
    const { page, address } = await open(report)
    expect((await shownIds(page)).length).toBeLessThan(1000)
    const last = report.cases.findLast(({ verdict }) => verdict === 'fail')
    await page.goto(`${address}#${anchorOf(last?.id ?? '')}`)
    await row(page, last?.id ?? '')
      .locator('.pair')
      .waitFor()
    expect(await inView(page, last?.id ?? '')).toBe(true)
  })

  test('come in portions as one scrolls', async () => {
    const { page } = await open(largeReport(5000))
    const before = (await shownIds(page)).length
    await page.locator('.group.fail .case').last().scrollIntoViewIfNeeded()
    await expect.poll(async () => (await shownIds(page)).length).toBeGreaterThan(before)
  })
})

describe.each(['light', 'dark'] as const)('accessibility, %s', (colorScheme) => {
  const findings = async (page: Page) => {
    await page.evaluate(axe.source)
    const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as axe.AxeResults
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`)])
  }

  test.each([
    [1440, 900],
    [390, 844],
  ])('at %i pixels: axe finds nothing serious', limits, async (width, height) => {
    const { page } = await open(sampleReport(), '', { colorScheme, viewport: { width, height } })
    expect(await findings(page)).toEqual([])
    await unfoldEverything(page)
    await page.locator('#show-fail').scrollIntoViewIfNeeded()
    expect(await findings(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
  })

  test('the help: axe finds nothing serious', limits, async () => {
    const { page } = await open(sampleReport(), '', { colorScheme })
    await page.keyboard.press('?')
    expect(await findings(page)).toEqual([])
  })
})
