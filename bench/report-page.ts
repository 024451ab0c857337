/**
 * How long it takes to write the HTML report of many cases, and to open it in a browser.
 *
 * @module
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadPlaywright, startChromium } from '../engine/chromium.ts'
import { chromiumPath } from '../fixtures/chromium.ts'
import { renderHtml } from '../reports/html.ts'
import { largeReport } from './large-report.ts'

export type PageTimes = {
  /** Bytes of the page. */
  readonly size: number
  /** Milliseconds to write it. */
  readonly render: number
  /** Milliseconds until the first cases are on the screen, for each time that it was opened. */
  readonly open: readonly number[]
}

/** Measures the page of so many cases. */
export const measurePage = async (cases: number, times: number): Promise<PageTimes> => {
  const report = largeReport(cases)
  const started = performance.now()
  const html = renderHtml(report)
  const render = performance.now() - started
  const folder = await mkdtemp(join(tmpdir(), 'oauth2spec-bench-'))
  const file = join(folder, 'report.html')
  await writeFile(file, html)
  const browser = await startChromium(await loadPlaywright(), await chromiumPath())
  const open: number[] = []
  for (let round = 0; round < times; round++) {
    const page = await browser.newPage()
    const began = performance.now()
    await page.goto(pathToFileURL(file).href)
    await page.waitForSelector('.case')
    // The frame that shows them: as text, as what is evaluated in the page is no code of this process.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))')
    open.push(performance.now() - began)
    await page.close()
  }
  await browser.close()
  await rm(folder, { recursive: true, force: true })
  return { size: Buffer.byteLength(html), render, open }
}
