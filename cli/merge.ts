/**
 * `oauth2spec merge`: the reports of shards, or of several providers, as one.
 *
 * @module
 */
import { betterThanBaseline } from '../reports/baseline.ts'
import { clashesOf, mergeReports } from '../reports/merge.ts'
import { renderTerminal } from '../reports/terminal.ts'
import { plain } from '../reports/untrusted.ts'
import { writeReports } from '../reports/write.ts'
import { tellGitHub } from './github-actions.ts'
import { loadProject } from './load-project.ts'
import { mistake } from './mistake.ts'
import { readReports } from './reports.ts'
import { hasColor, widthOf } from './screen.ts'
import { type GateArguments, gateSettings, readBaseline } from './settings.ts'
import { shortPath } from './short-path.ts'
import { version } from './version.ts'

export type MergeArguments = GateArguments & { readonly quiet?: true }

const tell = (lines: readonly string[]): void => {
  for (const line of lines) process.stderr.write(`oauth2spec: ${plain(line)}\n`)
}

const written = async (...given: Parameters<typeof writeReports>): Promise<string[]> =>
  writeReports(...given).catch((error: Error) => {
    throw mistake(error.message)
  })

/** Merges reports, writes the one report in all formats, and answers by its gate. */
export const merge = async (files: readonly string[], options: MergeArguments): Promise<number> => {
  const settings = gateSettings(options, loadProject(options.config))
  const parts = await readReports(files)
  const clashes = clashesOf(parts)
  if (clashes.length > 0) {
    throw mistake(
      `the reports cannot be one, as a provider was tested in different modes: ${plain(clashes.join('; '))}`,
    )
  }
  const baseline = await readBaseline(settings)
  const { failOn, maxInconclusive, out, reporters } = settings
  const { report, conflicts } = mergeReports(parts, { version: version(), failOn, maxInconclusive, baseline })
  tell(conflicts)
  const paths = out === false ? [] : await written(report, out, reporters)
  const color = hasColor(process.stdout)
  process.stdout.write(
    options.quiet
      ? `${plain(report.gate.sentence)}\n`
      : renderTerminal(report, { color, width: widthOf(process.stdout) }),
  )
  if (!options.quiet && paths.length > 0) process.stderr.write(`Reports: ${paths.map(shortPath).join(', ')}\n`)
  if (!options.quiet && baseline) {
    for (const line of betterThanBaseline(report, baseline)) process.stderr.write(`${line}\n`)
  }
  await tellGitHub(report, (text) => process.stderr.write(text))
  return report.gate.exit_code
}
