/**
 * What a command was asked for: by its flags, and where they are silent by the project file.
 *
 * @module
 */
import { join, resolve } from 'node:path'
import { type Baseline, copyCommand } from '../reports/baseline.ts'
import { type FailOn, failOnValues } from '../reports/fail-on.ts'
import { type Reporter, reporters } from '../reports/reporters.ts'
import { plain } from '../reports/untrusted.ts'
import { mistake } from './mistake.ts'
import type { Project } from './project.ts'
import { shortPath } from './short-path.ts'
import { unknownName } from './suggestion.ts'

/** The flags of the commands that judge a gate. */
export type GateArguments = {
  readonly config?: string
  readonly failOn?: readonly string[]
  readonly maxInconclusive?: number
  readonly baseline?: string
  readonly out?: string | false
  readonly reporter?: readonly string[]
}

/** What a gate is judged by, and where the reports go. */
export type GateSettings = {
  readonly failOn: readonly FailOn[] | undefined
  readonly maxInconclusive: number | undefined
  readonly baseline: string | undefined
  /** False where nothing is to be written. */
  readonly out: string | false
  readonly reporters: readonly Reporter[]
}

const defaultDirectory = 'compliance-report'

/** The values of a flag; undefined where it has none. */
const flagsOf = <Name extends string>(
  given: readonly string[] | undefined,
  names: readonly Name[],
  what: string,
): Name[] | undefined => {
  if (given === undefined || given.length === 0) return undefined
  return given.map((value) => {
    const found = names.find((name) => name === value)
    if (found !== undefined) return found
    throw unknownName(value, what, names, `expected ${names.join(', ')}`)
  })
}

/**
 * What a gate is judged by.
 *
 * @throws Mistake where a flag has a value that there is not
 */
export const gateSettings = (flags: GateArguments, project: Project): GateSettings => ({
  failOn: flagsOf(flags.failOn, failOnValues, 'value of --fail-on') ?? project.fail_on,
  maxInconclusive: flags.maxInconclusive ?? project.max_inconclusive,
  baseline: flags.baseline ?? project.baseline,
  out: flags.out ?? project.out ?? defaultDirectory,
  reporters: flagsOf(flags.reporter, reporters, 'reporter') ?? project.reporters ?? reporters,
})

/** The path of the report that can take the place of the baseline; undefined where none is written. */
const successorOf = ({ out, reporters }: GateSettings): string | undefined =>
  out === false || !reporters.includes('json') ? undefined : shortPath(join(resolve(out), 'report.json'))

/**
 * The baseline of a run; undefined without one.
 *
 * @param isWanted whether a check is to be run; all of them unless it is given
 * @throws Mistake where it cannot be read
 */
export const readBaseline = async (
  settings: GateSettings,
  isWanted?: (check: string) => boolean,
): Promise<Baseline | undefined> => {
  const { baseline: file } = settings
  if (file === undefined) return undefined
  const { readReport } = await import('../reports/read.ts')
  const reading = await readReport(file)
  if ('problem' in reading) {
    throw mistake(
      `the baseline ${plain(file)} cannot be read: ${reading.problem}. A baseline is the report.json of an earlier ` +
        `run: make one with \`oauth2spec run ... --out now\` and \`${copyCommand('now/report.json', file)}\``,
    )
  }
  const successor = successorOf(settings)
  return {
    file,
    report: reading.report,
    ...(successor === undefined ? {} : { successor }),
    ...(isWanted ? { isWanted } : {}),
  }
}
