/**
 * `oauth2spec run`: tests providers, writes the reports, and answers by exit code.
 *
 * @module
 */
import { existsSync, statSync } from 'node:fs'
import { access, constants, mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import picocolors from 'picocolors'
import { subjectOf } from '../engine/grant.ts'
import { isSelected, planOf, type Selection } from '../engine/plan.ts'
import type { Defect } from '../fixtures/defect.ts'
import { mockedTarget } from '../fixtures/in-memory.ts'
import type { Provider } from '../providers/provider.ts'
import { type Baseline, betterThanBaseline } from '../reports/baseline.ts'
import { buildReport } from '../reports/build.ts'
import { jsonParts } from '../reports/json.ts'
import type { Report } from '../reports/model.ts'
import { renderTerminal } from '../reports/terminal.ts'
import { plain } from '../reports/untrusted.ts'
import { writeReports } from '../reports/write.ts'
import { catalogue } from '../suites/catalogue.ts'
import { catchersOf, defectNamed } from './defects.ts'
import { bundledDescriptors, loadForPlan, loadProviders, variablesOf } from './descriptors.ts'
import { printPlans } from './dry-run.ts'
import { runFleet } from './fleet.ts'
import { tellGitHub } from './github-actions.ts'
import { loadProject } from './load-project.ts'
import { exitCodes, mistake } from './mistake.ts'
import { liveProgress, plainProgress, quietProgress } from './progress.ts'
import { hasColor, widthOf } from './screen.ts'
import { type GateArguments, type GateSettings, gateSettings, readBaseline } from './settings.ts'
import { checksInShard, type Shard, shardOf } from './shard.ts'
import { shortPath } from './short-path.ts'
import { unknownName } from './suggestion.ts'
import { version } from './version.ts'

export type RunArguments = GateArguments & {
  readonly mocked?: true
  readonly check?: readonly string[]
  readonly var?: readonly string[]
  readonly shard?: string
  readonly dryRun?: true
  readonly defect?: string
  readonly json?: true
  readonly quiet?: true
  readonly verbose?: true
  /** False where --no-color was given. */
  readonly color?: boolean
}

// Live providers wait for their servers most of the time; more at once would gain little and cost the machine.
const mostTogether = 4

const selectionOf = (wanted: readonly string[] | undefined): Selection => {
  for (const id of wanted ?? []) {
    if (catalogue.checks.some((check) => isSelected(check, [id]))) continue
    const ids = catalogue.checks.map((check) => check.id)
    const beginnings = ids.flatMap((known) => known.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/')))
    throw unknownName(id, 'check, and no check begins with it', beginnings, '`oauth2spec list` lists them')
  }
  return wanted
}

/** The checks of a shard, by their ids; the whole selection without one. */
const selectionIn = (selection: Selection, shard: Shard | undefined): Selection => {
  if (!shard) return selection
  const selected = catalogue.checks.filter((check) => isSelected(check, selection))
  return checksInShard(selected, shard)
}

/** Whether a check was to be run, also one that there is not any more. */
const wantedBy = (selection: Selection) => (check: string) =>
  selection === undefined ||
  selection.some((wanted) => `${check}/`.startsWith(wanted.endsWith('/') ? wanted : `${wanted}/`))

const pathsOf = (descriptors: readonly string[], mocked: boolean): readonly string[] => {
  if (descriptors.length > 0) return descriptors
  if (mocked) return bundledDescriptors()
  throw mistake(
    'no descriptor is named. Test your own server with `oauth2spec run acme.yaml`, or the bundled providers, without a network, with `oauth2spec run --mocked`',
  )
}

/** Makes a directory and what is missing above it. One by one: `recursive` never ends under /proc (Node 20). */
const makeDirectory = async (path: string): Promise<void> => {
  if (existsSync(path)) return
  await makeDirectory(dirname(path))
  await mkdir(path)
}

/** A directory that cannot be written is told before a run of minutes, not after it. */
const prepareOutput = async (directory: string | false): Promise<void> => {
  if (directory === false) return
  const path = resolve(directory)
  try {
    await makeDirectory(path)
    if (!statSync(path).isDirectory()) throw new Error('it is a file')
    await access(path, constants.W_OK)
  } catch (error) {
    const { message } = error as Error
    throw mistake(
      `the reports cannot be written to ${directory} (${message}): name another with --out, or use --no-out`,
    )
  }
}

/**
 * The first signal stops the run in good order; the second one ends the process.
 *
 * @param say tells the person who sent it
 */
const stoppable = (say: (text: string) => void) => {
  const controller = new AbortController()
  let exitCode: number | undefined
  const stop = (code: number) => () => {
    if (exitCode !== undefined) process.exit(code)
    exitCode = code
    say('\noauth2spec: stopping; the partial report follows (once more to end at once)\n')
    controller.abort()
  }
  const onInterrupt = stop(exitCodes.interrupted)
  const onTerminate = stop(exitCodes.terminated)
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onTerminate)
  return {
    signal: controller.signal,
    /** The exit code of a run that was stopped. */
    exitCode: () => exitCode,
    release: () => {
      process.off('SIGINT', onInterrupt)
      process.off('SIGTERM', onTerminate)
    },
  }
}

const modeOf = (providers: readonly Provider[]): Report['mode'] => {
  const modes = new Set(providers.map(({ mode }) => mode))
  const [first] = modes
  return modes.size > 1 || !first ? 'mixed' : first
}

const write = (stream: NodeJS.WriteStream, parts: Iterable<string>) => {
  for (const part of parts) stream.write(part)
}

const answerLine = (report: Report, color: boolean): string => {
  const paint = picocolors.createColors(color)
  return `${report.gate.holds ? paint.green(report.gate.sentence) : paint.red(report.gate.sentence)}\n`
}

const show = (report: Report, { json, quiet, verbose }: RunArguments): void => {
  if (json) write(process.stdout, jsonParts(report))
  const stream = json ? process.stderr : process.stdout
  const color = hasColor(stream)
  stream.write(
    quiet
      ? answerLine(report, color)
      : renderTerminal(report, { color, width: widthOf(stream), ...(verbose ? { verbose } : {}) }),
  )
}

/** The paths of the files; or why they could not be written, which must not keep the report from being shown. */
const writtenReports = async (report: Report, { out, reporters }: GateSettings): Promise<string[] | Error> =>
  out === false ? [] : writeReports(report, out, reporters).catch((error: Error) => error)

const tellWritten = (paths: readonly string[], { quiet }: RunArguments): void => {
  if (!quiet && paths.length > 0) process.stderr.write(`Reports: ${paths.map(shortPath).join(', ')}\n`)
}

/** Names what got better than in the baseline. */
const tellBetter = (report: Report, baseline: Baseline | undefined, { quiet }: RunArguments): void => {
  if (!quiet && baseline) for (const line of betterThanBaseline(report, baseline)) process.stderr.write(`${line}\n`)
}

/** Says where a defect has nothing to show itself on: no case of the run could catch it. */
const tellUnseen = (defect: Defect | undefined, providers: readonly Provider[], selection: Selection): void => {
  if (defect && providers.every((provider) => catchersOf(defect, subjectOf(provider), selection).length === 0)) {
    process.stderr.write(`oauth2spec: no case of this run is to catch ${defect.id}\n`)
  }
}

/** Runs what was asked for. */
export const run = async (descriptors: readonly string[], options: RunArguments): Promise<number> => {
  const { mocked = false, quiet = false, json = false } = options
  // As everything that prints asks the environment.
  if (options.color === false) process.env.NO_COLOR = '1'
  const project = loadProject(options.config)
  const settings = gateSettings(options, project)
  const shard = options.shard === undefined ? undefined : shardOf(options.shard)
  const selection = selectionIn(selectionOf(options.check ?? project.check), shard)
  const defect = defectNamed(options.defect)
  if (defect && !mocked) {
    throw mistake('--defect is for the embedded server: add --mocked, or give it to `oauth2spec serve`')
  }
  const variables = { ...project.variables, ...variablesOf(options.var) }
  const paths = pathsOf(descriptors.length > 0 ? descriptors : (project.descriptors ?? []), mocked)
  const mode = mocked ? 'mocked' : 'live'
  if (options.dryRun) {
    const providers = await loadForPlan(paths, { mode, variables })
    const plans = providers.map((provider) => ({
      provider,
      cases: planOf(subjectOf(provider), catalogue, selection),
    }))
    printPlans(plans, catalogue, json)
    return exitCodes.holds
  }
  const providers = await loadProviders(paths, { mode, variables })
  const baseline = await readBaseline(settings, wantedBy(selection))
  await prepareOutput(settings.out)
  tellUnseen(defect, providers, selection)

  const started = new Date()
  const progress = quiet
    ? quietProgress(process.stderr)
    : process.stderr.isTTY
      ? liveProgress(process.stderr, providers.length)
      : plainProgress(process.stderr)
  const stopping = stoppable(progress.says)
  const runs = await runFleet(providers, {
    catalogue,
    progress,
    signal: stopping.signal,
    announce: (message) => progress.says(`\n${message.split('\n').map(plain).join('\n')}\n`),
    together: mocked ? 1 : mostTogether,
    ...(selection ? { selection } : {}),
    ...(mocked ? { targetOf: (provider: Provider) => mockedTarget(provider, defect) } : {}),
  })
  stopping.release()
  if (!quiet && process.stderr.isTTY) process.stderr.write('\n')
  const report = buildReport({
    runs,
    catalogue,
    started,
    duration: Date.now() - started.getTime(),
    complete: !stopping.signal.aborted,
    mode: modeOf(providers),
    version: version(),
    failOn: settings.failOn,
    maxInconclusive: settings.maxInconclusive,
    baseline,
    shard,
  })
  // Written before it is shown: whoever closes the pipe early still gets the files.
  const written = await writtenReports(report, settings)
  show(report, options)
  if (written instanceof Error) throw mistake(written.message)
  tellWritten(written, options)
  tellBetter(report, baseline, options)
  await tellGitHub(report, (text) => process.stderr.write(text))
  return stopping.exitCode() ?? report.gate.exit_code
}
