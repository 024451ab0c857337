/**
 * `oauth2spec history`: a page of the trend of a folder of reports.
 *
 * @module
 */
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type CaseNumbers, historyOf, type Night, nightOf } from '../reports/history.ts'
import { renderHistoryHtml } from '../reports/history-html.ts'
import { readReport } from '../reports/read.ts'
import { plain } from '../reports/untrusted.ts'
import { counted } from '../reports/words.ts'
import { exitCodes, mistake } from './mistake.ts'
import { writePage } from './reports.ts'
import { shortPath } from './short-path.ts'

export type HistoryArguments = { readonly out: string }

const deepest = 6
const mostFiles = 20_000
const mostTold = 10

const leftOut = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/** The JSON files in a folder and in what is in it. Links are not followed, so that the search ends. */
const jsonFilesIn = async (folder: string): Promise<string[]> => {
  const files: string[] = []
  const folders = [{ path: folder, depth: 0 }]
  for (let next = folders.pop(); next && files.length < mostFiles; next = folders.pop()) {
    const { path, depth } = next
    // What may not be read is passed over, as what is no report is.
    const entries = await opendir(path).catch(() => undefined)
    if (!entries) continue
    for await (const entry of entries) {
      if (leftOut(entry.name)) continue
      if (entry.isDirectory() && depth < deepest) folders.push({ path: join(path, entry.name), depth: depth + 1 })
      else if (entry.isFile() && entry.name.endsWith('.json')) files.push(join(path, entry.name))
    }
  }
  return files.toSorted()
}

const isDirectory = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** Writes the history of a folder. */
export const history = async (folder: string, { out }: HistoryArguments): Promise<number> => {
  if (!(await isDirectory(folder))) throw mistake(`${plain(folder)} is no folder: expected a folder of reports`)
  const numbers: CaseNumbers = new Map()
  const nights: Night[] = []
  const skipped: string[] = []
  // One at a time: only what the history keeps of each stays in memory.
  for (const file of await jsonFilesIn(folder)) {
    const reading = await readReport(file)
    if ('problem' in reading) skipped.push(`${shortPath(file)}: ${reading.problem}`)
    else nights.push(nightOf(shortPath(file), reading.report, numbers))
  }
  if (skipped.length > 0) {
    const told = skipped.slice(0, mostTold).map((line) => `  ${plain(line)}`)
    process.stderr.write(
      `Left out ${counted(skipped.length, 'file that is no report', 'files that are no reports')}:\n${told.join('\n')}\n`,
    )
  }
  if (nights.length === 0) {
    throw mistake(`${plain(folder)} has no report in it: keep the report.json of each run there, under any name`)
  }
  const found = historyOf(nights, numbers)
  await writePage(out, renderHistoryHtml(found))
  const lasting = found.faults.filter(({ ended }) => ended === null).length
  process.stdout.write(
    `${counted(nights.length, 'report')}, ${counted(lasting, 'case fails or warns', 'cases fail or warn')} now: ${shortPath(out)}\n`,
  )
  return exitCodes.holds
}
