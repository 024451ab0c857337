/**
 * The reports that a command names.
 *
 * @module
 */

import type { Report } from '../reports/model.ts'
import { readReport } from '../reports/read.ts'
import { plain } from '../reports/untrusted.ts'
import { writeWhole } from '../reports/write.ts'
import { mistake } from './mistake.ts'

/** A report and the path it was read from. */
export type NamedReport = { readonly file: string; readonly report: Report }

/**
 * Reads reports.
 *
 * @throws Mistake that names each one that cannot be read
 */
export const readReports = async (files: readonly string[]): Promise<NamedReport[]> => {
  const reports: NamedReport[] = []
  const problems: string[] = []
  for (const file of files) {
    const reading = await readReport(file)
    if ('problem' in reading) problems.push(`${plain(file)} cannot be read: ${reading.problem}`)
    else reports.push({ file, report: reading.report })
  }
  if (problems.length > 0) throw mistake(problems.join('\n'))
  return reports
}

/**
 * Writes a page.
 *
 * @throws Mistake where it cannot be written
 */
export const writePage = async (file: string, text: string): Promise<void> => {
  try {
    await writeWhole(file, text)
  } catch (error) {
    throw mistake((error as Error).message)
  }
}
