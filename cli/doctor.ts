/**
 * `oauth2spec doctor`: whether everything is ready for a run against the real server.
 *
 * @module
 */
import picocolors from 'picocolors'
import { subjectOf } from '../engine/grant.ts'
import type { Provider } from '../providers/provider.ts'
import { escapedJson, plain, shortened } from '../reports/untrusted.ts'
import { counted, durationInWords } from '../reports/words.ts'
import { loadProviders, variablesOf } from './descriptors.ts'
import { type Answer, exitCodeOf, questions, type Status } from './doctor-answers.ts'
import { type Examination, examine } from './doctor-questions.ts'
import { exitCodes, mistake } from './mistake.ts'
import { hasColor, widthOf, wrapped } from './screen.ts'
import { version } from './version.ts'

export type DoctorArguments = {
  /** There is no other mode. */
  readonly live?: true
  readonly var?: readonly string[]
  readonly json?: true
}

// A server's words in a line; more of them are in a report.
const longest = 600

const statusWords: { readonly [status in Status]: string } = {
  ok: 'ok',
  problem: 'problem',
  not_checked: 'not checked',
}

const statusWidth = Math.max(...Object.values(statusWords).map((word) => word.length)) + 2
const questionWidth = Math.max(...questions.map((question) => question.length)) + 2

type Paint = ReturnType<typeof picocolors.createColors>

const painted = (status: Status, paint: Paint): string => {
  const word = statusWords[status].padEnd(statusWidth)
  if (status === 'ok') return paint.green(word)
  return status === 'problem' ? paint.red(word) : paint.yellow(word)
}

/** One answer as lines: what was found, and what to do under it. */
export const answerLines = (
  { question, about, status, found, advice }: Answer,
  width: number,
  paint: Paint,
): string[] => {
  const indent = ' '.repeat(statusWidth + questionWidth)
  const room = Math.max(40, width)
  const [first = '', ...rest] = wrapped(shortened(`${about}: ${found}`, longest), room, indent)
  return [
    `${painted(status, paint)}${question.padEnd(questionWidth)}${first.trimStart()}`,
    ...rest,
    ...(advice === null
      ? []
      : wrapped(`→ ${shortened(advice, longest)}`, room, indent).map((line) => paint.bold(line))),
  ]
}

/** The answers in one sentence. */
export const summaryLine = (answers: readonly Answer[], file: string): string => {
  const count = (status: Status) => answers.filter((answer) => answer.status === status).length
  const open = count('not_checked')
  const openWords = open === 0 ? '' : `, ${open} not checked`
  const problems = count('problem')
  const isUnreachable = exitCodeOf(answers) === exitCodes.undecided
  if (problems > 0)
    return `${counted(problems, 'problem')}${openWords}${isUnreachable ? ': not everything can be reached' : ''}.`
  return `Ready${openWords}: oauth2spec run ${file}`
}

/** The answers for programs. */
const asJson = (provider: Provider, { answers, requests }: Examination, duration: number, exitCode: number): string =>
  escapedJson(
    JSON.stringify(
      {
        tool: { name: 'oauth2spec', version: version() },
        descriptor: provider.file,
        provider: provider.descriptor.name,
        mode: provider.mode,
        exit_code: exitCode,
        requests,
        duration: Math.round(duration),
        answers,
      },
      null,
      2,
    ),
  )

/** The first signal stops in good order; the second one ends the process. */
const stoppable = () => {
  const controller = new AbortController()
  let exitCode: number | undefined
  const stop = (code: number) => () => {
    exitCode = code
    process.stderr.write('\noauth2spec: stopping\n')
    controller.abort()
  }
  const [onInterrupt, onTerminate] = [stop(exitCodes.interrupted), stop(exitCodes.terminated)]
  process.once('SIGINT', onInterrupt)
  process.once('SIGTERM', onTerminate)
  return {
    signal: controller.signal,
    exitCode: () => exitCode,
    release: () => {
      process.off('SIGINT', onInterrupt)
      process.off('SIGTERM', onTerminate)
    },
  }
}

/** Asks all questions; the exit code. */
export const doctor = async (descriptor: string, options: DoctorArguments): Promise<number> => {
  const { json = false } = options
  const [provider] = await loadProviders([descriptor], { mode: 'live', variables: variablesOf(options.var) })
  if (!provider) throw mistake(`${descriptor} describes no provider`)
  const paint = picocolors.createColors(hasColor(process.stdout))
  const width = widthOf(process.stdout)
  const print = (lines: readonly string[]) => void process.stdout.write(`${lines.join('\n')}\n`)
  if (!json)
    print([`${plain(provider.descriptor.name)}, live: the questions before a run (${plain(provider.file)})`, ''])
  const started = performance.now()
  const stopping = stoppable()
  const examined = await examine(provider, subjectOf(provider), {
    signal: stopping.signal,
    onAnswer: (answer) => {
      if (!json) print(answerLines(answer, width, paint))
    },
    announce: (message) => process.stderr.write(`\n${message.split('\n').map(plain).join('\n')}\n`),
  })
  stopping.release()
  const duration = performance.now() - started
  const exitCode = stopping.exitCode() ?? exitCodeOf(examined.answers)
  if (json) print([asJson(provider, examined, duration, exitCode)])
  else if (stopping.exitCode() === undefined) {
    const summary = summaryLine(examined.answers, plain(provider.file))
    const how = `(${counted(examined.requests, 'request')}, ${durationInWords(duration)})`
    print(['', `${exitCode === exitCodes.holds ? paint.green(summary) : paint.red(summary)} ${paint.dim(how)}`])
  }
  return exitCode
}
