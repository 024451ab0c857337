#!/usr/bin/env node
/**
 * The command line. Each command is loaded when it is called, so that `--version` and `--help` start at once.
 *
 * @module
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { failOnValues } from '../reports/fail-on.ts'
import { reporters } from '../reports/reporters.ts'
import type { DiffArguments } from './diff.ts'
import type { DoctorArguments } from './doctor.ts'
import type { ExplainArguments } from './explain.ts'
import type { HistoryArguments } from './history.ts'
import type { InitArguments } from './init.ts'
import type { ListArguments } from './list.ts'
import type { MergeArguments } from './merge.ts'
import { exitCodes, isMistake } from './mistake.ts'
import type { RunArguments } from './run.ts'
import type { ServeArguments } from './serve.ts'
import type { ValidateArguments } from './validate.ts'
import { version } from './version.ts'

const exitCodeHelp = `
Exit codes:
  0    the gate holds
  1    it does not: a requirement or a promise is violated
  2    the command or a descriptor is wrong
  3    the run could not decide, such as when a provider is down
  130  stopped with Ctrl-C (143: with SIGTERM); the partial report is written first`

const isDebugging = (): boolean => (process.env.OAUTH2SPEC_DEBUG ?? '') !== ''

/** What is printed where a command ends with an error: what to put right, or that it is no fault of the user. */
const lastWords = (error: unknown): string => {
  if (isMistake(error)) return error.message
  if (isDebugging()) return error instanceof Error ? (error.stack ?? error.message) : String(error)
  const message = error instanceof Error ? error.message : String(error)
  const [firstLine = ''] = message.split('\n')
  return `internal error: ${firstLine} (a bug of oauth2spec; OAUTH2SPEC_DEBUG=1 shows where, please report it)`
}

const fail = (error: unknown): void => {
  process.stderr.write(`oauth2spec: ${lastWords(error)}\n`)
  process.exitCode = exitCodes.mistake
}

/** Runs a command: its exit code, or its last words. */
const perform = async (command: () => Promise<number>): Promise<void> => {
  try {
    process.exitCode = await command()
  } catch (error) {
    fail(error)
  }
}

/** Values of an option that can be given again and again, and separated by commas. */
const listed = (value: string, earlier: readonly string[] = []): string[] => [
  ...earlier,
  ...value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
]

const repeated = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value]

const wholeNumber =
  (from: number, to: number) =>
  (text: string): number => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= from && value <= to) return value
    throw new InvalidArgumentError(
      to === Number.MAX_SAFE_INTEGER
        ? `expected a whole number from ${from} on`
        : `expected a whole number from ${from} to ${to}`,
    )
  }

const descriptorsHelp = 'descriptor files (YAML), or names of bundled providers'

const failOnHelp = `
--fail-on: each value adds something that blocks; what is not named does not block. Default: must.
  must        a violated MUST of any document, or a broken promise of the documentation
  should      a violated SHOULD as well
  documented  a broken promise of the documentation
  rfc6749     a violated MUST of RFC 6749 or RFC 6750, also where the provider documents that it does so
  bcp         the same of RFC 9700
  oauth-2.1   the same of OAuth 2.1 (draft-ietf-oauth-v2-1)
  rfc6749:should, bcp:should, oauth-2.1:should   a violated SHOULD of theirs as well
A profile counts a case by the level that its requirement has in the documents of the profile, whichever document's
check decides it. Where a later document supersedes an earlier one both verdicts are in the report, and the profile
that is named decides which of them blocks. Profiles of which no case decides anything leave the run undecided.

--baseline: what was as bad in that report does not block, what got better is named. A fault of it that no case
matches any more blocks, with the command to run.`

const projectHelp = `
oauth2spec.config.yaml in the working directory says what the command line does not; paths are relative to it:
  descriptors: [acme.yaml]
  fail_on: [must, bcp]
  max_inconclusive: 0
  baseline: ci/baseline.json
  out: compliance-report
  reporters: [json, html, junit, markdown, sarif, badge]
It also takes check and variables.`

const addGateOptions = (command: Command): Command =>
  command
    .option('--config <file>', 'the project file (default: oauth2spec.config.yaml, where there is one)')
    .option('--out <directory>', 'where the reports are written (default: compliance-report)')
    .option('--no-out', 'write no files')
    .option('--reporter <names>', `what is written: ${reporters.join(', ')} (default: all); repeatable`, listed)
    .option('--fail-on <what>', `what blocks: ${failOnValues.join(', ')} (default: must); repeatable`, listed)
    .option(
      '--max-inconclusive <number>',
      'cases that may be left undecided (default: 0)',
      wholeNumber(0, Number.MAX_SAFE_INTEGER),
    )
    .option('--baseline <report.json>', 'the report whose faults are known: only what got worse blocks')

const addRun = (program: Command) =>
  addGateOptions(
    program
      .command('run')
      .summary('test providers, write the reports, answer by exit code')
      .description(
        'Tests providers: plans the cases, runs them, writes the reports and answers by exit code.\n' +
          'Runs live unless --mocked is given. Without descriptors, --mocked tests the bundled providers.',
      )
      .argument('[descriptors...]', descriptorsHelp)
      .option('--mocked', 'the embedded authorization server stands in for the providers; nothing leaves this machine')
      .option('--check <ids>', 'only these checks: ids or beginnings of ids, such as rfc6749/5.1; repeatable', listed)
      .option('--shard <part>', 'a part of the checks, such as 1/3; `oauth2spec merge` joins the reports')
      .option('--var <name=value>', 'the value of a variable of the descriptors; repeatable', repeated),
  )
    .option('--dry-run', 'print the plan: every case and the number of requests; sends nothing, needs no credentials')
    .option('--defect <id>', 'give the embedded server a defect, to see it caught; only with --mocked')
    .option('--json', 'print the report (or the plan) as JSON on stdout, everything else on stderr')
    .addOption(new Option('-q, --quiet', 'print the answer only').conflicts('verbose'))
    .option('-v, --verbose', 'print every case, every finding and the exchanges')
    .option('--no-color', 'print without colours')
    .addHelpText(
      'after',
      `
Examples:
  oauth2spec run --mocked                                 all bundled providers, without a network
  oauth2spec run acme.yaml                                the real server, as acme.yaml documents it
  oauth2spec run acme.yaml --dry-run                      what would be sent
  oauth2spec run acme.yaml --check rfc6749/5.1,contract   a part of the checks
  oauth2spec run acme.yaml --fail-on should --out ci      warnings block too
  oauth2spec run acme.yaml --fail-on documented,oauth-2.1
  oauth2spec run acme.yaml --baseline ci/baseline.json    only what got worse blocks
  oauth2spec run acme.yaml --shard 1/3 --out shard-1
  oauth2spec run --mocked datacrunch --defect cacheable-token-response
${failOnHelp}
${projectHelp}

In GitHub Actions what blocks is annotated at its line of the descriptor, and the summary of the job gets the answer;
OAUTH2SPEC_REPORT_URL, the https address that report.html will have, makes its cases links.
NO_COLOR and FORCE_COLOR are obeyed. Secrets come from the environment variables that the descriptor names.
${exitCodeHelp}`,
    )
    .action((descriptors: string[], options: RunArguments) =>
      perform(async () => (await import('./run.ts')).run(descriptors, options)),
    )

const addInit = (program: Command) =>
  program
    .command('init')
    .summary('write a descriptor from the metadata of a server, or by asking')
    .description(
      'Writes a descriptor with all that can be learnt from the metadata of a server (RFC 8414, or OpenID Connect\n' +
        'Discovery), and lists what is left to fill in. Without metadata it asks, or takes the flags below.',
    )
    .argument('[issuer]', 'the issuer, the URL of the metadata, or a host name')
    .option('--out <file>', 'where the descriptor is written (default: named after the provider)')
    .option('--force', 'overwrite a file that is there')
    .option('-y, --yes', 'ask nothing')
    .option('--name <name>', 'how reports call the provider; the file and the variables are named after it')
    .option('--grant <types>', 'only these grant types; repeatable', listed)
    .option('--token-endpoint <url>', 'the token endpoint, whatever the metadata say')
    .option('--authorization-endpoint <url>', 'the authorization endpoint, whatever the metadata say')
    .option('--redirect-uri <uri>', 'a redirection URI that is registered at the server')
    .option('--resource <url>', 'what needs a token and changes nothing when it is read')
    .addHelpText(
      'after',
      `
Examples:
  oauth2spec init https://login.acme.example
  oauth2spec init login.acme.example --name Acme --grant client_credentials --out ci/acme.yaml
  oauth2spec init https://login.acme.example/.well-known/openid-configuration
  oauth2spec init --name Acme --token-endpoint https://login.acme.example/token --grant client_credentials --yes

Nothing but metadata is asked for, no redirect is followed, and no file is overwritten without --force. Secrets are
written as references to the environment. Where the server has a certificate of an authority of your own, set
NODE_EXTRA_CA_CERTS to the file of that authority.

Exit code 0 where the descriptor is written, 2 where the command is wrong or there are no metadata, 3 where the server
cannot be reached, 130 where it is stopped with Ctrl-C.`,
    )
    .action((issuer: string | undefined, options: InitArguments) =>
      perform(async () => (await import('./init.ts')).init(issuer, options)),
    )

const addDoctor = (program: Command) =>
  program
    .command('doctor')
    .summary('tell whether everything is ready for a run: server, credentials, login')
    .description(
      'Tells in seconds, before any verdict, whether everything is ready for a run against the real server: whether it is\n' +
        'reached, TLS verifies, the metadata agree, the credentials are accepted, the login works, the redirection URIs\n' +
        'are registered, the clocks agree, and the resource needs a token. Each answer says what to do.',
    )
    .argument('<descriptor>', 'a descriptor file (YAML), or the name of a bundled provider')
    .option('--live', 'ask the real server: what it does with and without this flag, as there is no other mode')
    .option('--var <name=value>', 'the value of a variable of the descriptor; repeatable', repeated)
    .option('--json', 'print the answers as JSON on stdout')
    .addHelpText(
      'after',
      `
Examples:
  oauth2spec doctor acme.yaml --live
  oauth2spec doctor acme.yaml --live --json | jq '.answers[] | select(.status == "problem")'

Credentials and passwords are tried once each, and no more after one was refused. Only origins that the descriptor names
are contacted. Where a certificate comes from an authority of your own, set NODE_EXTRA_CA_CERTS to its file.

Exit codes:
  0    everything is ready
  1    there are problems
  2    the command or the descriptor is wrong, or a variable of the environment is not set
  3    a server cannot be reached
  130  stopped with Ctrl-C`,
    )
    .action((descriptor: string, options: DoctorArguments) =>
      perform(async () => (await import('./doctor.ts')).doctor(descriptor, options)),
    )

const addValidate = (program: Command) =>
  program
    .command('validate')
    .summary('find the mistakes of descriptors; sends nothing')
    .description('Finds the mistakes of descriptors, all at once, each with its line. Reads no secrets, sends nothing.')
    .argument('<descriptors...>', descriptorsHelp)
    .option('--json', 'print the problems as JSON on stdout')
    .addHelpText(
      'after',
      `
Examples:
  oauth2spec validate acme.yaml
  oauth2spec validate providers/*.yaml --json

Exit code 0 where there is no mistake, 2 otherwise.`,
    )
    .action((descriptors: string[], options: ValidateArguments) =>
      perform(async () => (await import('./validate.ts')).validate(descriptors, options)),
    )

const addList = (program: Command) =>
  program
    .command('list')
    .summary('list the checks, the coverage of the standards, or the defects')
    .description('Lists the checks by document and section.')
    .option('--document <folder>', 'only one document, such as rfc6749 or contract')
    .option('--coverage', 'list how many requirements of each document are decided, and which are not, and why')
    .addOption(new Option('--defects', 'list the defects with the checks that catch them').conflicts('coverage'))
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  oauth2spec list --document rfc6750
  oauth2spec list --coverage
  oauth2spec list --json | jq -r '.[] | select(.level == "MUST") | .id'`,
    )
    .action((options: ListArguments) => perform(async () => (await import('./list.ts')).list(options)))

const addExplain = (program: Command) =>
  program
    .command('explain')
    .summary('explain a check, a requirement or a defect')
    .description('Explains a check, a requirement or a defect: what, why, how it is proved, how to repair it.')
    .argument('<id>', 'an id, or a part of one that there is once')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      `
Examples:
  oauth2spec explain rfc6749/5.1/no-store
  oauth2spec explain RFC6749-5.1-no-store
  oauth2spec explain cacheable-token-response`,
    )
    .action((id: string, options: ExplainArguments) =>
      perform(async () => (await import('./explain.ts')).explain(id, options)),
    )

const addServe = (program: Command) =>
  program
    .command('serve')
    .summary('serve the embedded authorization server on a port of this machine')
    .description(
      'Serves the embedded authorization server, as a descriptor documents it, over HTTP on this machine, and writes\n' +
        'a descriptor to test it with. Ctrl-C stops it.',
    )
    .argument('<descriptor>', 'a descriptor file (YAML), or the name of a bundled provider')
    .option('--defect <id>', 'give the server a defect')
    .option('--port <number>', 'the port (default: one that is free)', wholeNumber(0, 65_535))
    .option('--host <address>', 'the loopback address to listen on', '127.0.0.1')
    .option('--var <name=value>', 'the value of a variable of the descriptor; repeatable', repeated)
    .option('--out <file>', 'where the descriptor of the served server is written', 'oauth2spec.served.yaml')
    .addHelpText(
      'after',
      `
Examples:
  oauth2spec serve datacrunch
  oauth2spec serve acme.yaml --defect cacheable-token-response --port 4010
  oauth2spec run oauth2spec.served.yaml                   in another terminal`,
    )
    .action((descriptor: string, options: ServeArguments) =>
      perform(async () => (await import('./serve.ts')).serve(descriptor, options)),
    )

const addDiff = (program: Command) =>
  program
    .command('diff')
    .summary('compare two reports: newly failing, fixed, changed, new and gone cases')
    .description('Compares two reports of runs: what is newly failing, fixed, changed, new and gone.')
    .argument('<old>', 'report.json of the earlier run, or the directory with it')
    .argument('<new>', 'report.json of the later run, or the directory with it')
    .addOption(
      new Option('--format <name>', 'how it is printed').choices(['terminal', 'markdown', 'json']).default('terminal'),
    )
    .option('--html <file>', 'write a page with the exchanges of both side by side')
    .option('-v, --verbose', 'print every case')
    .addHelpText(
      'after',
      `
Examples:
  oauth2spec diff last-night/ tonight/
  oauth2spec diff main.json branch.json --format markdown >> "$GITHUB_STEP_SUMMARY"
  oauth2spec diff main.json branch.json --html diff.html

Exit code 0 where nothing got worse, 1 where something did (a case fails or warns more than before, or a new one
fails or warns), 3 where a case that was decided is not any more, 2 where a report cannot be read.`,
    )
    .action((older: string, newer: string, options: DiffArguments) =>
      perform(async () => (await import('./diff.ts')).diff(older, newer, options)),
    )

const addMerge = (program: Command) =>
  addGateOptions(program.command('merge'))
    .summary('join the reports of shards, or of several providers')
    .description(
      'Joins reports into one, judges its gate and writes it. Where two reports have the same case the worse verdict\n' +
        'counts, and where they disagree that is told. Without --fail-on and a project file, what the reports were\n' +
        'asked for blocks.',
    )
    .argument('<reports...>', 'report.json files, or the directories with them')
    .option('-q, --quiet', 'print the answer only')
    .addHelpText(
      'after',
      `
Examples:
  oauth2spec run acme.yaml --shard 1/2 --out shard-1      on one machine
  oauth2spec run acme.yaml --shard 2/2 --out shard-2      on another
  oauth2spec merge shard-1 shard-2 --out compliance-report
  oauth2spec merge acme/ beta/ --out all --baseline ci/baseline.json

A shard that is missing leaves the run undecided (exit code 3).
${failOnHelp}
${exitCodeHelp}`,
    )
    .action((reports: string[], options: MergeArguments) =>
      perform(async () => (await import('./merge.ts')).merge(reports, options)),
    )

const addHistory = (program: Command) =>
  program
    .command('history')
    .summary('write a page of the trend of a folder of reports')
    .description('Writes a page of a folder of reports: the verdicts of each, and when each fault began.')
    .argument('<folder>', 'the folder; the JSON files in it and below it are read')
    .option('--out <file>', 'where the page is written', 'history.html')
    .addHelpText(
      'after',
      `
Examples:
  cp compliance-report/report.json nights/$(date +%F).json
  oauth2spec history nights/ --out history.html`,
    )
    .action((folder: string, options: HistoryArguments) =>
      perform(async () => (await import('./history.ts')).history(folder, options)),
    )

const programOf = (): Command => {
  const program = new Command('oauth2spec')
    .description(
      'Tells whether an OAuth 2.0 authorization server does what its documentation promises and what the standards require, with the evidence.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpCommand(false)
    .showHelpAfterError('(--help lists what there is)')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'oauth2spec: ')) })
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  oauth2spec run --mocked             test the bundled providers without a network
  oauth2spec init https://login.acme.example   write acme.yaml from the metadata of a server
  oauth2spec doctor acme.yaml --live  is everything ready for a run?
  oauth2spec validate acme.yaml       find the mistakes of a descriptor
  oauth2spec run acme.yaml            test the real server
  oauth2spec explain rfc6749/5.1/no-store
${exitCodeHelp}`,
    )
  for (const add of [
    addInit,
    addDoctor,
    addRun,
    addDiff,
    addMerge,
    addHistory,
    addValidate,
    addList,
    addExplain,
    addServe,
  ])
    add(program)
  return program
}

// `oauth2spec list | head` closes the pipe early, which is nobody's mistake and changes no answer.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

process.on('uncaughtException', (error) => {
  fail(error)
  process.exit()
})

try {
  await programOf().parseAsync()
} catch (error) {
  // Commander has printed what is wrong; help that was asked for is no error.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.mistake
  else fail(error)
}
