/**
 * How a run goes on, on stderr: a line for each provider under way that is drawn again and again on a terminal, and
 * plain lines where a log is written.
 *
 * @module
 */
import picocolors from 'picocolors'
import type { Case } from '../engine/plan.ts'
import type { Verdict } from '../engine/verdict.ts'
import type { Provider } from '../providers/provider.ts'
import type { FinishedRun } from '../reports/build.ts'
import { decidedCases, summarize } from '../reports/summary.ts'
import { plain } from '../reports/untrusted.ts'
import { counted, durationInWords, summaryInWords, verdictWords } from '../reports/words.ts'
import type { Progress } from './fleet.ts'
import { hasColor, widthOf } from './screen.ts'

type Stream = NodeJS.WriteStream

/** A provider under way. */
type Line = { readonly id: string; readonly cases: number; done: number; fails: number; current: string }

// Often enough to look alive, seldom enough to cost nothing.
const frame = 80

// A log of a long run shows a sign of life now and then.
const sign = 30_000

const lastLine = (provider: Provider, { results, requests, duration }: FinishedRun): string => {
  const { inapplicable: _, ...summary } = summarize(results)
  const words = summaryInWords({ ...summary, inapplicable: 0 })
  return `${provider.id}: ${words} (${counted(requests, 'request')}, ${durationInWords(duration)})`
}

/** The worst that became of a provider, in short. */
const markOf = ({ results }: FinishedRun): Verdict => {
  const summary = summarize(results)
  if (summary.fail > 0) return 'fail'
  return summary.inconclusive > 0 || decidedCases(summary) === 0 ? 'inconclusive' : 'pass'
}

/** Says nothing. */
export const silentProgress: Progress = {
  begins: () => {},
  starts: () => {},
  decides: () => {},
  ends: () => {},
}

const applicableOf = (cases: readonly Case[]): number =>
  cases.filter(({ inapplicable }) => inapplicable === undefined).length

/** A line when a live provider begins, every half minute, and when a provider ends: for logs. */
export const plainProgress = (stream: Stream): Progress => {
  const lines = new Map<Provider, { readonly cases: number; done: number; due: number }>()
  return {
    ...silentProgress,
    begins: (provider, cases) => {
      if (provider.mode !== 'live') return
      const count = applicableOf(cases)
      lines.set(provider, { cases: count, done: 0, due: performance.now() + sign })
      stream.write(`${provider.id}: ${counted(count, 'case')} to run\n`)
    },
    decides: (provider, { verdict }) => {
      const line = lines.get(provider)
      if (!line || verdict === 'inapplicable') return
      line.done++
      if (performance.now() < line.due) return
      line.due = performance.now() + sign
      stream.write(`${provider.id}: ${line.done} of ${counted(line.cases, 'case')} done\n`)
    },
    ends: (provider, run) => {
      stream.write(`${lastLine(provider, run)}\n`)
    },
  }
}

const drawn = (line: Line, width: number): string => {
  const fails = line.fails === 0 ? '' : `, ${line.fails} failed`
  const text = plain(`${line.id}  ${line.done}/${line.cases}${fails}  ${line.current}`)
  return text.length < width ? text : `${text.slice(0, width - 2)}…`
}

/** A line for each provider under way, drawn in place; it is left behind as one line when the provider ends. */
export const liveProgress = (stream: Stream): Progress => {
  const paint = picocolors.createColors(hasColor(stream))
  const painted: Partial<Record<Verdict, (text: string) => string>> = {
    fail: paint.red,
    pass: paint.green,
    inconclusive: paint.magenta,
  }
  const lines = new Map<Provider, Line>()
  let shown = 0
  let due = 0

  const clear = () => {
    if (shown > 0) stream.write(`\x1b[${shown}F\x1b[0J`)
    shown = 0
  }
  const draw = () => {
    clear()
    const width = widthOf(stream)
    for (const line of lines.values()) stream.write(`${paint.dim(drawn(line, width))}\n`)
    shown = lines.size
    due = performance.now() + frame
  }
  const drawInTime = () => {
    if (performance.now() >= due) draw()
  }

  return {
    begins: (provider, cases) => {
      lines.set(provider, { id: provider.id, cases: applicableOf(cases), done: 0, fails: 0, current: '' })
      draw()
    },
    starts: (provider, planned) => {
      const line = lines.get(provider)
      if (line) line.current = planned.id.slice(provider.id.length + 1)
      drawInTime()
    },
    decides: (provider, { verdict }) => {
      const line = lines.get(provider)
      if (!line || verdict === 'inapplicable') return
      line.done++
      if (verdict === 'fail') line.fails++
    },
    ends: (provider, run) => {
      lines.delete(provider)
      clear()
      const verdict = markOf(run)
      const { mark } = verdictWords[verdict]
      stream.write(`${painted[verdict]?.(mark) ?? mark} ${lastLine(provider, run)}\n`)
      if (lines.size > 0) draw()
    },
  }
}
