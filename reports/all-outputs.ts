/**
 * Everything that comes out of a report, for tests: all files, what a terminal and a log get, and what becomes of the
 * report when it is compared, merged and kept.
 *
 * @module
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { annotationsOf } from './annotations.ts'
import { compareReports } from './compare.ts'
import { renderDiffHtml } from './diff-html.ts'
import { renderDiffJson, renderDiffMarkdown, renderDiffTerminal } from './diff-text.ts'
import { historyOf, nightOf } from './history.ts'
import { renderHistoryHtml } from './history-html.ts'
import { pageData } from './html-data.ts'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { mergeReports } from './merge.ts'
import type { Report } from './model.ts'
import { sampleReport } from './sample-report.ts'
import { renderTerminal } from './terminal.ts'
import { writeReports } from './write.ts'

/** The files that are written of a report, by their names. */
export const filesOf = async (report: Report): Promise<[name: string, text: string][]> => {
  const directory = await mkdtemp(join(tmpdir(), 'oauth2spec-outputs-'))
  try {
    await writeReports(report, directory)
    const names = (await readdir(directory)).sort()
    return await Promise.all(
      names.map(async (name): Promise<[string, string]> => [name, await readFile(join(directory, name), 'utf8')]),
    )
  } finally {
    await rm(directory, { recursive: true })
  }
}

/** The exchanges that the page has packed. */
export const unpackedExchanges = (report: Report): string =>
  pageData(report)
    .evidence.map(({ packed }) => inflateRawSync(Buffer.from(packed, 'base64')).toString())
    .join('\n')

const historyPage = (reports: readonly Report[]): string => {
  const numbers = new Map<string, number>()
  const nights = reports.map((report, at) => nightOf(`nights/${at}.json`, report, numbers))
  return renderHistoryHtml(historyOf(nights, numbers))
}

/** Everything by what it is: `report.json`, `terminal`, `diff.html` ... */
export const allOutputs = async (report: Report): Promise<Map<string, string>> => {
  const other = sampleReport()
  const comparisons = [compareReports(other, report), compareReports(report, other), compareReports(report, report)]
  const inEach = (render: (comparison: (typeof comparisons)[number]) => string) => comparisons.map(render).join('\n')
  const merged = mergeReports(
    [
      { file: 'one/report.json', report },
      { file: 'two/report.json', report },
    ],
    { version: '0.1.0' },
  )
  return new Map([
    ...(await filesOf(report)),
    ['exchanges of report.html', unpackedExchanges(report)],
    ['job summary', renderMarkdown(report, { page: 'https://ci.example/report.html' })],
    ['annotations', annotationsOf(report).join('\n')],
    ['terminal', renderTerminal(report, { color: false })],
    ['verbose terminal', renderTerminal(report, { color: false, verbose: true })],
    ['terminal of diff', inEach((comparison) => renderDiffTerminal(comparison, { color: false, verbose: true }))],
    ['diff.md', inEach(renderDiffMarkdown)],
    ['diff.json', inEach(renderDiffJson)],
    ['diff.html', inEach(renderDiffHtml)],
    ['merged report.json', renderJson(merged.report)],
    ['conflicts of merge', merged.conflicts.join('\n')],
    ['history.html', historyPage([other, report])],
  ])
}
