/**
 * Joining reports: of the shards of a run, and of runs of several providers.
 *
 * A provider that is in several reports has the cases of all of them. A case that is in several is an observation, which
 * every shard makes on its own traffic, or a case that was run twice: the worse verdict counts, and where two probes
 * disagree that is told.
 *
 * @module
 */
import { verdicts } from '../engine/verdict.ts'
import { groupBy } from './evidence.ts'
import { type Baseline, type FailOn, failOnValues, judgeGate } from './gate.ts'
import type { Report, ReportCase, ReportExchange, ReportProvider } from './model.ts'
import { addSummaries, summarize } from './summary.ts'

/** A report and where it came from. */
export type Part = { readonly file: string; readonly report: Report }

export type MergeOptions = {
  /** The version of oauth2spec that merges. */
  readonly version: string
  /** What blocks; what the parts were asked for unless it is given. */
  readonly failOn?: readonly FailOn[] | undefined
  readonly maxInconclusive?: number | undefined
  readonly baseline?: Baseline | undefined
}

export type Merged = {
  readonly report: Report
  /** Where the parts disagree, or one is missing: each in a sentence. */
  readonly conflicts: readonly string[]
}

/** A part whose exchanges have ids of their own. */
type Renamed = Part & { readonly exchanges: readonly ReportExchange[] }

/** Gives the exchanges of a part other ids where an earlier part has them already. */
const withOwnIds = (part: Part, taken: Set<string>): Renamed => {
  const names = new Map<string, string>()
  for (const id of Object.keys(part.report.exchanges)) {
    let name = id
    for (let next = 2; taken.has(name); next++) name = `${id}-${next}`
    names.set(id, name)
  }
  for (const name of names.values()) taken.add(name)
  const renamed = (id: string): string => names.get(id) ?? id
  const cases = part.report.cases.map((one) => ({
    ...one,
    exchanges: one.exchanges.map((evidence) => ({ ...evidence, id: renamed(evidence.id) })),
    findings: one.findings.map((finding) => ({
      ...finding,
      exchange: finding.exchange === null ? null : renamed(finding.exchange),
    })),
  }))
  const exchanges = Object.values(part.report.exchanges).map((exchange) => ({ ...exchange, id: renamed(exchange.id) }))
  return { file: part.file, report: { ...part.report, cases }, exchanges }
}

/** Where a case came from. */
type Origin = { readonly file: string; readonly one: ReportCase }

// A shard whose traffic an observation has nothing to say of leaves it to the others.
const sawNothing = ({ verdict, findings }: ReportCase): boolean =>
  verdict === 'inconclusive' && findings.every(({ kind }) => kind === 'nothing_observed')

const worstFirst = (a: Origin, b: Origin): number => verdicts.indexOf(a.one.verdict) - verdicts.indexOf(b.one.verdict)

const distinct = <Item>(items: readonly Item[]): Item[] => {
  const seen = new Set<string>()
  return items.filter((item) => {
    const identity = JSON.stringify(item)
    return seen.has(identity) ? false : seen.add(identity)
  })
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)

/** What several shards observed, as one case. */
const observedTogether = (origins: readonly Origin[]): ReportCase => {
  const telling = origins.filter(({ one }) => !sawNothing(one))
  const cases = (telling.length > 0 ? telling : origins).toSorted(worstFirst).map(({ one }) => one)
  const [worst] = cases as [ReportCase, ...ReportCase[]]
  return {
    ...worst,
    findings: distinct(cases.flatMap(({ findings }) => findings)),
    exchanges: distinct(cases.flatMap(({ exchanges }) => exchanges)),
    assertions: total(cases.map(({ assertions }) => assertions)),
    observed: total(cases.map(({ observed }) => observed)),
    duration_ms: total(cases.map(({ duration_ms }) => duration_ms)),
  }
}

const united = (origins: readonly Origin[], isObservation: (check: string) => boolean) => {
  const [first, ...others] = origins as [Origin, ...Origin[]]
  if (others.length === 0) return { one: first.one, conflicts: [] }
  if (isObservation(first.one.check)) return { one: observedTogether(origins), conflicts: [] }
  const [worst = first] = origins.toSorted(worstFirst)
  const found = origins.map(({ file, one }) => `${one.verdict} in ${file}`).join(', ')
  const agree = others.every(({ one }) => one.verdict === first.one.verdict)
  const conflicts = agree ? [] : [`${first.one.id} is ${found}: the worse one counts`]
  return { one: worst.one, conflicts }
}

type Result = { readonly file: string; readonly provider: ReportProvider }

const disagreement = (
  results: readonly Result[],
  member: 'name' | 'mode' | 'descriptor' | 'documentation',
): string[] => {
  const [first, ...others] = results
  const other = others.find(({ provider }) => provider[member] !== first?.provider[member])
  if (!first || !other) return []
  const { provider, file } = first
  return [
    `${provider.id} has ${member} ${provider[member] ?? 'null'} in ${file} and ${other.provider[member] ?? 'null'} in ${other.file}`,
  ]
}

/** A shard that saw no fault says that a waiver of an observation covers nothing; another shard may have seen it. */
const isAnswered = (problem: string, cases: readonly ReportCase[]): boolean =>
  cases.some(
    ({ verdict, check }) => verdict === 'waived' && problem.startsWith(`the waiver of ${check} covers nothing`),
  )

/** A provider of several parts as one. */
const providerOf = (results: readonly Result[], cases: readonly ReportCase[]): ReportProvider => {
  const providers = results.map(({ provider }) => provider)
  const [first] = providers as [ReportProvider, ...ReportProvider[]]
  const decided = providers.some((one) => one.decided)
  // Where one part could be decided, the outage of another one is in its cases.
  const telling = providers.filter((one) => one.decided === decided)
  return {
    ...first,
    origins: [...new Set(providers.flatMap(({ origins }) => origins))],
    summary: summarize(cases),
    requests: total(providers.map(({ requests }) => requests)),
    duration_ms: total(providers.map(({ duration_ms }) => duration_ms)),
    decided,
    problems: [...new Set(telling.flatMap(({ problems }) => problems))].filter(
      (problem) => !isAnswered(problem, cases),
    ),
  }
}

/** Shards that were to be merged and are not there, such as `2/3`. */
const missingShards = (parts: readonly Part[]): string[] => {
  const shards = parts.flatMap(({ report }) => report.shard ?? [])
  return [...groupBy(shards, ({ count }) => String(count))].flatMap(([count, present]) => {
    const indexes = new Set(present.map(({ index }) => index))
    const missing = Array.from({ length: Math.min(Number(count), 1000) }, (_, at) => at + 1).filter(
      (index) => !indexes.has(index),
    )
    return missing.map((index) => `${index}/${count}`)
  })
}

const knownFailOn = (wanted: readonly string[]): FailOn[] => failOnValues.filter((value) => wanted.includes(value))

const endOf = ({ started, duration_ms }: Report): number => Date.parse(started) + duration_ms

const modeOf = (providers: readonly ReportProvider[]): Report['mode'] => {
  const [mode, ...others] = new Set(providers.map((one) => one.mode))
  return mode === undefined || others.length > 0 ? 'mixed' : mode
}

const fromAll = <Value>(parts: readonly Part[], membersOf: (report: Report) => Record<string, Value>) =>
  Object.assign(Object.create(null), ...parts.map(({ report }) => membersOf(report))) as Record<string, Value>

const resultsOf = (parts: readonly Part[]): [string, Result[]][] => [
  ...groupBy(
    parts.flatMap(({ file, report }) => report.providers.map((provider): Result => ({ file, provider }))),
    ({ provider }) => provider.id,
  ),
]

/** Providers that were tested in different modes, each in a sentence: such reports must not become one. */
export const clashesOf = (parts: readonly Part[]): string[] =>
  resultsOf(parts).flatMap(([, same]) => disagreement(same, 'mode'))

/**
 * Merges reports into one, whose gate is judged again.
 *
 * @param parts at least one
 */
export const mergeReports = (parts: readonly Part[], options: MergeOptions): Merged => {
  const taken = new Set<string>()
  const renamed = parts.map((part) => withOwnIds(part, taken))
  const checks = fromAll(parts, ({ checks }) => checks)
  const requirements = fromAll(parts, ({ requirements }) => requirements)
  const isObservation = (check: string): boolean => checks[check]?.kind === 'observation'

  const origins = renamed.flatMap(({ file, report }) => report.cases.map((one): Origin => ({ file, one })))
  const unions = [...groupBy(origins, ({ one }) => one.id).values()].map((same) => united(same, isObservation))
  const byProvider = resultsOf(parts)
  const casesOf = groupBy(
    unions.map(({ one }) => one),
    ({ provider }) => provider,
  )
  const providers = byProvider.map(([id, same]) => providerOf(same, casesOf.get(id) ?? []))
  const cases = byProvider.flatMap(([id]) => casesOf.get(id) ?? [])

  const cited = new Set(cases.flatMap(({ exchanges }) => exchanges.map(({ id }) => id)))
  const exchanges = renamed.flatMap((part) => part.exchanges).filter(({ id }) => cited.has(id))
  const missingParts = missingShards(parts)
  const complete = missingParts.length === 0 && parts.every(({ report }) => report.complete)
  const summary = addSummaries(providers.map((provider) => provider.summary))
  const started = Math.min(...parts.map(({ report }) => Date.parse(report.started)))
  const reports = parts.map(({ report }) => report)
  const failOn = options.failOn ?? knownFailOn(reports.flatMap(({ gate }) => gate.fail_on))
  const maxInconclusive =
    options.maxInconclusive ?? Math.max(0, ...reports.map(({ gate }) => gate.max_inconclusive ?? 0))
  const missing = missingParts.length === 0 ? undefined : `shard ${missingParts.join(', ')}, whose report is missing`
  const input = { summary, cases, requirements, providers, complete, missing }
  return {
    report: {
      version: 1,
      tool: { name: 'oauth2spec', version: options.version },
      started: new Date(started).toISOString(),
      duration_ms: Math.max(0, ...reports.map(endOf)) - started,
      complete,
      mode: modeOf(providers),
      gate: judgeGate(input, failOn.length > 0 ? failOn : undefined, maxInconclusive, options.baseline),
      summary,
      providers,
      cases,
      checks,
      requirements,
      exchanges: Object.assign(
        Object.create(null),
        Object.fromEntries(exchanges.map((exchange) => [exchange.id, exchange])),
      ) as Report['exchanges'],
    },
    conflicts: [
      ...missingParts.map((part) => `shard ${part} is missing: the report is not complete`),
      ...byProvider.flatMap(([, same]) =>
        (['name', 'descriptor', 'documentation'] as const).flatMap((member) => disagreement(same, member)),
      ),
      ...unions.flatMap(({ conflicts }) => conflicts),
    ],
  }
}
