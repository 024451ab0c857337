/**
 * `oauth2spec diff`: what is different between two reports.
 *
 * @module
 */
import { type Comparison, compareReports } from '../reports/compare.ts'
import { renderDiffHtml } from '../reports/diff-html.ts'
import { renderDiffJson, renderDiffMarkdown, renderDiffTerminal } from '../reports/diff-text.ts'
import { type NamedReport, readReports, writePage } from './reports.ts'
import { hasColor } from './screen.ts'
import { shortPath } from './short-path.ts'

export type DiffArguments = {
  readonly format?: 'terminal' | 'markdown' | 'json'
  readonly html?: string
  readonly verbose?: true
}

const rendered = (comparison: Comparison, { format, verbose }: DiffArguments): string => {
  if (format === 'markdown') return renderDiffMarkdown(comparison)
  if (format === 'json') return renderDiffJson(comparison)
  return renderDiffTerminal(comparison, { color: hasColor(process.stdout), ...(verbose ? { verbose } : {}) })
}

/** Compares two reports: 0 where nothing got worse, 1 where something did, 3 where that cannot be told any more. */
export const diff = async (older: string, newer: string, options: DiffArguments): Promise<number> => {
  const [before, after] = (await readReports([older, newer])) as [NamedReport, NamedReport]
  const comparison = compareReports(before.report, after.report)
  if (options.html !== undefined) {
    await writePage(options.html, renderDiffHtml(comparison))
    process.stderr.write(`Page: ${shortPath(options.html)}\n`)
  }
  process.stdout.write(rendered(comparison, options))
  return comparison.exitCode
}
