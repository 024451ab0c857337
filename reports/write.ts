/**
 * Writing the reports into a directory.
 *
 * @module
 */
import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { renderBadge } from './badge.ts'
import { renderHtml } from './html.ts'
import { jsonParts } from './json.ts'
import { renderJunit } from './junit.ts'
import { renderMarkdown } from './markdown.ts'
import type { Report } from './model.ts'
import { type Reporter, reporters } from './reporters.ts'
import { renderSarif } from './sarif.ts'

type Written = {
  readonly name: string
  /** @param beside the reporters whose files are written into the same directory */
  readonly render: (report: Report, beside: readonly Reporter[]) => string | Iterable<string>
}

const files: Readonly<Record<Reporter, Written>> = {
  json: { name: 'report.json', render: jsonParts },
  html: { name: 'report.html', render: renderHtml },
  junit: { name: 'junit.xml', render: renderJunit },
  markdown: {
    name: 'report.md',
    render: (report, beside) => renderMarkdown(report, beside.includes('html') ? { page: 'report.html' } : {}),
  },
  sarif: { name: 'report.sarif', render: (report) => renderSarif(report) },
  badge: { name: 'badge.svg', render: renderBadge },
}

const another = 'name another directory'

const advice: Record<string, string> = {
  EACCES: `permission denied: allow this user to write there, or ${another}`,
  EPERM: `not permitted: allow this user to write there, or ${another}`,
  EROFS: `the file system is read-only: ${another}`,
  ENOSPC: 'the disk is full: free some space',
  EDQUOT: 'the quota is used up: free some space',
  EEXIST: `a file stands where the directory should be: move it away, or ${another}`,
  ENOTDIR: `a part of the path is a file: move it away, or ${another}`,
  EISDIR: `a directory stands where the file should be: move it away, or ${another}`,
  ENAMETOOLONG: `the path is too long: ${another}`,
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const cannotWrite = (path: string, error: unknown): Error => {
  const reason =
    advice[codeOf(error)] ?? `${error instanceof Error ? error.message : error}: check the path, or ${another}`
  return new Error(`cannot write the report to ${path}: ${reason}`, { cause: error })
}

/** Writes a file: renamed into place, so that nobody reads half a report and a failed run leaves the last one whole. */
export const writeWhole = async (path: string, text: string | Iterable<string>): Promise<void> => {
  const unfinished = `${path}.${randomUUID()}.tmp`
  try {
    await writeFile(unfinished, text)
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw cannotWrite(path, error)
  }
}

/**
 * Writes the files of some reporters, each at once or not at all.
 *
 * @param report The report.
 * @param directory Where to; it is created where it does not exist.
 * @param wanted The reporters; all of them unless they are given.
 * @returns The paths that were written.
 */
export const writeReports = async (
  report: Report,
  directory: string,
  wanted: readonly Reporter[] = reporters,
): Promise<string[]> => {
  const root = resolve(directory)
  await mkdir(root, { recursive: true }).catch((error: unknown) => {
    throw cannotWrite(root, error)
  })
  const written: string[] = []
  for (const reporter of reporters.filter((one) => wanted.includes(one))) {
    const { name, render } = files[reporter]
    const path = join(root, name)
    await writeWhole(path, render(report, wanted))
    written.push(path)
  }
  return written
}
