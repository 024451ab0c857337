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
type Line = {
  readonly id: string
  readonly pace: Pace
  readonly counts: Record<Verdict, number>
  current: string
}

/** How far a run has come, in cases and in the requests that they send at the most. */
type Pace = {
  readonly started: number
  readonly cases: number
  readonly requests: number
  done: number
  sent: number
}

// Often enough to look alive, seldom enough to cost nothing.
const frame = 80

// A case that waits decides nothing for long: the time left is drawn all the same.
const tick = 1000

// A log of a long run shows a sign of life now and then.
const sign = 30_000

// Before that, what is left is a guess.
const leastElapsed = 2000
const leastDone = 5

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

const applicableOf = (cases: readonly Case[]): readonly Case[] =>
  cases.filter(({ inapplicable }) => inapplicable === undefined)

// An observation sends nothing, and still takes its turn.
const weightOf = ({ requests }: Case): number => Math.max(requests, 0.1)

/** The pace of a run that begins now. */
export const paceOf = (planned: readonly Case[], now = performance.now()): Pace => {
  const cases = applicableOf(planned)
  const requests = cases.reduce((sum, one) => sum + weightOf(one), 0)
  return { started: now, cases: cases.length, requests, done: 0, sent: 0 }
}

/** Counts a case that was decided. */
export const advance = (pace: Pace, decided: Case): void => {
  pace.done++
  pace.sent += weightOf(decided)
}

/** Milliseconds that a run has left, by what its requests took so far; undefined where that cannot be told yet. */
export const timeLeft = ({ started, requests, done, sent }: Pace, now = performance.now()): number | undefined => {
  const elapsed = now - started
  if (elapsed < leastElapsed || done < leastDone || sent === 0) return undefined
  return (elapsed / sent) * Math.max(0, requests - sent)
}

const leftInWords = (pace: Pace): string => {
  const left = timeLeft(pace)
  if (left === undefined || pace.done === pace.cases) return ''
  return `about ${durationInWords(Math.max(1000, Math.round(left / 1000) * 1000)).replace('.0 s', ' s')} left`
}

/** Says only what somebody must do. */
export const quietProgress = (stream: Stream): Progress => ({
  begins: () => {},
  starts: () => {},
  decides: () => {},
  ends: () => {},
  says: (text) => void stream.write(text),
})

/** A line when a live provider begins, every half minute, and when a provider ends: for logs. */
export const plainProgress = (stream: Stream): Progress => {
  const lines = new Map<Provider, { readonly pace: Pace; due: number }>()
  return {
    ...quietProgress(stream),
    begins: (provider, cases) => {
      if (provider.mode !== 'live') return
      const pace = paceOf(cases)
      lines.set(provider, { pace, due: performance.now() + sign })
      stream.write(`${provider.id}: ${counted(pace.cases, 'case')} to run\n`)
    },
    decides: (provider, { verdict, case: decided }) => {
      const line = lines.get(provider)
      if (!line || verdict === 'inapplicable') return
      advance(line.pace, decided)
      if (performance.now() < line.due) return
      line.due = performance.now() + sign
      const left = leftInWords(line.pace)
      const done = `${line.pace.done} of ${counted(line.pace.cases, 'case')} done`
      stream.write(`${provider.id}: ${[done, left].filter(Boolean).join(', ')}\n`)
    },
    ends: (provider, run) => {
      stream.write(`${lastLine(provider, run)}\n`)
    },
  }
}

const shownCounts: readonly Verdict[] = ['fail', 'warn', 'inconclusive', 'pass']

const countsInWords = (counts: Line['counts']): string =>
  shownCounts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${verdictWords[verdict].mark} ${counts[verdict]}`)
    .join(' ')

const drawn = ({ id, pace, counts, current }: Line, width: number): string => {
  const parts = [`${id} ${pace.done}/${pace.cases}`, countsInWords(counts), leftInWords(pace), current]
  const text = plain(parts.filter(Boolean).join(' · '))
  return text.length < width ? text : `${text.slice(0, width - 2)}…`
}

/**
 * A line for each provider under way, drawn in place; it is left behind as one line when the provider ends.
 *
 * @param providers how many there are in the run
 */
export const liveProgress = (stream: Stream, providers = 1): Progress => {
  const paint = picocolors.createColors(hasColor(stream))
  const painted: Partial<Record<Verdict, (text: string) => string>> = {
    fail: paint.red,
    pass: paint.green,
    inconclusive: paint.magenta,
  }
  const lines = new Map<Provider, Line>()
  let ended = 0
  let shown = 0
  let due = 0
  let ticking: NodeJS.Timeout | undefined

  const clear = () => {
    if (shown > 0) stream.write(`\x1b[${shown}F\x1b[0J`)
    shown = 0
  }
  const draw = () => {
    clear()
    const width = widthOf(stream)
    const fleet = providers > 1 && lines.size > 0 ? [`${ended} of ${counted(providers, 'provider')} done`] : []
    const texts = [...[...lines.values()].map((line) => drawn(line, width)), ...fleet]
    for (const text of texts) stream.write(`${paint.dim(text)}\n`)
    shown = texts.length
    due = performance.now() + frame
  }
  const drawInTime = () => {
    if (performance.now() >= due) draw()
  }
  const stopTicking = () => {
    clearInterval(ticking)
    ticking = undefined
  }

  return {
    begins: (provider, cases) => {
      const counts = summarize([])
      lines.set(provider, { id: provider.id, pace: paceOf(cases), counts, current: '' })
      ticking ??= setInterval(draw, tick).unref()
      draw()
    },
    starts: (provider, planned) => {
      const line = lines.get(provider)
      if (line) line.current = planned.id.slice(provider.id.length + 1)
      drawInTime()
    },
    decides: (provider, { verdict, case: decided }) => {
      const line = lines.get(provider)
      if (!line || verdict === 'inapplicable') return
      advance(line.pace, decided)
      line.counts[verdict]++
    },
    ends: (provider, run) => {
      lines.delete(provider)
      ended++
      clear()
      const verdict = markOf(run)
      const { mark } = verdictWords[verdict]
      stream.write(`${painted[verdict]?.(mark) ?? mark} ${lastLine(provider, run)}\n`)
      if (lines.size > 0) draw()
      else stopTicking()
    },
    says: (text) => {
      clear()
      stream.write(text)
      draw()
    },
  }
}
