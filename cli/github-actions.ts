/**
 * What GitHub Actions gets of a run besides the files: annotations in the log, and the summary of the job. It names
 * itself by GITHUB_ACTIONS.
 *
 * @module
 */
import { appendFile, stat } from 'node:fs/promises'
import { annotationsOf } from '../reports/annotations.ts'
import { renderMarkdown } from '../reports/markdown.ts'
import type { Report } from '../reports/model.ts'
import { plain } from '../reports/untrusted.ts'

type Environment = Readonly<Record<string, string | undefined>>

// A summary that is larger is refused as a whole, also what other commands of the step wrote.
const largestSummary = 1_048_576

const sizeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size
  } catch {
    return 0
  }
}

/** Appends the report to the summary of the job; gives back why it could not, in words. */
const appendSummary = async (report: Report, environment: Environment): Promise<string | undefined> => {
  const { GITHUB_STEP_SUMMARY: path, OAUTH2SPEC_REPORT_URL: page } = environment
  if (!path) return undefined
  const summary = `${renderMarkdown(report, { page: page || undefined })}\n`
  if ((await sizeOf(path)) + Buffer.byteLength(summary) > largestSummary) return 'the summary of the job is full'
  try {
    await appendFile(path, summary)
    return undefined
  } catch (error) {
    return `the summary of the job cannot be written (${plain((error as Error).message)})`
  }
}

/**
 * Tells GitHub Actions of a report, where the command runs there: what blocks, at its line of the descriptor, and the
 * summary of the job.
 *
 * @param write takes what the log gets: whole lines
 */
export const tellGitHub = async (
  report: Report,
  write: (text: string) => void,
  environment: Environment = process.env,
): Promise<void> => {
  if (environment.GITHUB_ACTIONS !== 'true') return
  for (const annotation of annotationsOf(report)) write(`${annotation}\n`)
  const problem = await appendSummary(report, environment)
  if (problem !== undefined) write(`oauth2spec: ${problem}\n`)
}
