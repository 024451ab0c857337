/**
 * A report, made into what the script of the HTML page reads.
 *
 * @module
 */
import { deflateRawSync } from 'node:zlib'
import { answerLine, placeOf, requestLine, requirementsOf, suiteOf } from './evidence.ts'
import { facetOf } from './facets.ts'
import {
  type CaseRow,
  type Extras,
  type FindingRow,
  type PageCheck,
  type PageCover,
  type PageData,
  type PageExchange,
  type PageLink,
  type PageRequirement,
  roles,
  verdictOrder,
} from './html-model.ts'
import type { Report, ReportCase, ReportCheck, ReportExchange, ReportFinding } from './model.ts'
import { safeLink, shortened, visible } from './untrusted.ts'
import { basisInWords } from './words.ts'

// report.json has more of every body; a page must stay readable and open at once.
const bodyLimit = 16_000
const passingBodyLimit = 4000
const textLimit = 4000
const headerLimit = 2000

// Characters of packed exchanges that a page may weigh, and about how much is unpacked at a time.
const packedLimit = 1_800_000
const partSize = 2_000_000

// A server whose every page is another one must not fill the report with pictures.
const pictureLimit = 1_000_000

const isSuite = /^rfc(\d+)$/

/** How a document is cited, by the folder of its checks: `RFC 6749` for `rfc6749`. */
const citedAs = (folder: string): string => {
  if (folder === 'contract') return 'Provider documentation'
  return folder.replace(isSuite, 'RFC $1')
}

/** The documents that a case decides something of, the one that its check stands under first. */
export const documentsOf = (report: Report, one: ReportCase): string[] => {
  const required = requirementsOf(report, one).map(({ document }) => visible(document))
  const own = citedAs(visible(report.checks[one.check]?.document ?? suiteOf(one.check)))
  const documents = [...new Set(required)]
  if (documents.length === 0) return [own]
  return documents.includes(own) ? [own, ...documents.filter((document) => document !== own)] : documents
}

const text = (value: string, limit = textLimit): string => visible(shortened(value, limit))

const linked = (value: string, url: string | null = value): PageLink => ({ text: text(value), href: safeLink(url) })

/** Keeps each item once and gives its number. */
const numbered = () => {
  const items: string[] = []
  const numbers = new Map<string, number>()
  const numberOf = (item: string): number => {
    const known = numbers.get(item)
    if (known !== undefined) return known
    numbers.set(item, items.length)
    return items.push(item) - 1
  }
  return { items, numberOf }
}

const numberedLists = () => {
  const { items, numberOf } = numbered()
  return {
    numberOf: (list: readonly number[]): number => numberOf(JSON.stringify(list)),
    lists: (): number[][] => items.map((item) => JSON.parse(item) as number[]),
  }
}

const checkOf = (id: string, check: ReportCheck | undefined): PageCheck => ({
  id: text(id),
  title: text(check?.title ?? id),
  facet: check ? facetOf(check) : null,
  why: text(check?.why ?? ''),
  mistake: text(check?.mistake ?? ''),
  fix: text(check?.fix ?? ''),
})

const coverOf = (cover: NonNullable<ReportCase['covered_by']>): PageCover => ({
  kind: cover.kind,
  verdict: cover.verdict,
  reason: text(cover.reason),
  source: cover.source === null ? null : linked(cover.source),
  owner: cover.owner === null ? null : text(cover.owner),
  link: cover.link === null ? null : linked(cover.link),
  expires: cover.expires === null ? null : text(cover.expires),
})

const headersOf = (headers: ReportExchange['request']['headers']): [string, string][] =>
  headers.map(([name, value]) => [text(name, headerLimit), text(value, headerLimit)])

const responseBody = (response: NonNullable<ReportExchange['response']>, limit: number): string =>
  text(response.body, limit) + (response.truncated ? '\n(the body was longer than the limit of the run)' : '')

const answerOf = (exchange: ReportExchange): string => {
  const { response, failure } = exchange
  return response && failure ? `${answerLine(exchange)} (${failure.kind}: ${failure.message})` : answerLine(exchange)
}

const exchangeOf = (exchange: ReportExchange, limit: number): PageExchange => ({
  endpoint: exchange.endpoint,
  purpose: text(exchange.purpose),
  request: {
    line: text(requestLine(exchange), bodyLimit),
    headers: headersOf(exchange.request.headers),
    body: text(exchange.request.body ?? '', limit),
  },
  response: {
    line: text(answerOf(exchange)),
    headers: headersOf(exchange.response?.headers ?? []),
    body: exchange.response ? responseBody(exchange.response, limit) : '',
  },
  duration: exchange.duration_ms,
  curl: text(exchange.curl, bodyLimit),
})

/** The exchanges in the order of the cases that name them, failures first, each with how much of a body is shown. */
const wantedExchanges = (report: Report): Map<string, { exchange: ReportExchange; limit: number }> => {
  const wanted = new Map<string, { exchange: ReportExchange; limit: number }>()
  for (const verdict of verdictOrder) {
    for (const one of report.cases) {
      if (one.verdict !== verdict) continue
      for (const { id } of one.exchanges) {
        const exchange = wanted.has(id) ? undefined : report.exchanges[id]
        if (exchange) wanted.set(id, { exchange, limit: verdict === 'pass' ? passingBodyLimit : bodyLimit })
      }
    }
  }
  return wanted
}

const packed = (parts: readonly string[]): string => deflateRawSync(`[${parts.join(',')}]`).toString('base64')

/** The exchanges in parts; those that are beyond the limit of the page are left out. */
const packedEvidence = (exchanges: Iterable<{ exchange: ReportExchange; limit: number }>) => {
  const evidence: PageData['evidence'][number][] = []
  let weight = 0
  let seen = 0
  let part: string[] = []
  let size = 0
  const finish = () => {
    const first = seen - part.length
    const data = packed(part)
    weight += data.length
    if (weight <= packedLimit) evidence.push({ first, packed: data })
    else seen = first
    part = []
    size = 0
  }
  for (const { exchange, limit } of exchanges) {
    const json = JSON.stringify(exchangeOf(exchange, limit))
    part.push(json)
    seen += 1
    size += json.length
    if (size < partSize) continue
    finish()
    if (weight > packedLimit) break
  }
  if (part.length > 0) finish()
  return { evidence, kept: seen }
}

const isPicture = (data: string): boolean => /^[A-Za-z0-9+/]+=*$/.test(data)

/** Pictures, each once, until there are enough of them. */
const pictureBook = () => {
  const { items, numberOf } = numbered()
  let weight = 0
  const pictureOf = (data: string | null): number | null => {
    if (data === null || !isPicture(data)) return null
    if (items.includes(data)) return numberOf(data)
    if (weight + data.length > pictureLimit) return null
    weight += data.length
    return numberOf(data)
  }
  return { items, pictureOf }
}

/** A report as the script of the page reads it. */
export const pageData = (report: Report): PageData => {
  const texts = numbered()
  const lists = numberedLists()
  const pictures = pictureBook()
  const wanted = wantedExchanges(report)
  const { evidence, kept } = packedEvidence(wanted.values())
  const exchangeNumbers = new Map([...wanted.keys()].map((id, number) => [id, number]))
  const checkIds = [...new Set(report.cases.map(({ check }) => check))]
  const checkNumbers = new Map(checkIds.map((id, number) => [id, number]))
  const requirementIds = Object.keys(report.requirements)
  const requirementNumbers = new Map(requirementIds.map((id, number) => [id, number]))
  const providerNumbers = new Map(report.providers.map(({ id }, number) => [id, number]))
  const blocking = new Set(report.gate.blocking)
  const known = new Set(report.gate.baseline?.known)

  const textNumber = (value: string): number => texts.numberOf(text(value))
  const textOrNull = (value: string | null): number | null => (value === null ? null : textNumber(value))

  const findingRow = (finding: ReportFinding): FindingRow => [
    finding.verdict,
    finding.exchange === null ? null : (exchangeNumbers.get(finding.exchange) ?? null),
    textNumber(finding.message),
    textOrNull(finding.expected),
    textOrNull(finding.actual),
    textOrNull(finding.at),
    pictures.pictureOf(finding.picture),
  ]

  const extrasOf = (one: ReportCase): Extras => {
    const exchanges = one.exchanges.flatMap(({ id, role }) => {
      const number = exchangeNumbers.get(id)
      return number === undefined ? [] : [number * roles.length + roles.indexOf(role)]
    })
    return {
      ...(exchanges.length > 0 ? { e: exchanges } : {}),
      ...(one.findings.length > 0 ? { f: one.findings.map(findingRow) } : {}),
      ...(one.covered_by ? { c: coverOf(one.covered_by) } : {}),
      ...(one.source === null ? {} : { s: linked(one.source) }),
      ...(blocking.has(one.id) ? { blocks: true } : {}),
      ...(known.has(one.id) ? { known: true } : {}),
      ...(one.observed > 0 ? { observed: one.observed } : {}),
    }
  }

  const rowOf = (one: ReportCase): CaseRow => [
    one.id,
    providerNumbers.get(one.provider) ?? -1,
    checkNumbers.get(one.check) ?? -1,
    one.verdict,
    one.level,
    Object.entries(one.parameters).flat().map(textNumber),
    textOrNull(one.cause),
    lists.numberOf(one.requirements.flatMap((id) => requirementNumbers.get(id) ?? [])),
    lists.numberOf(documentsOf(report, one).map(texts.numberOf)),
    one.assertions,
    Math.round(one.duration_ms),
    extrasOf(one),
  ]

  const cases = report.cases.map(rowOf)
  return {
    texts: texts.items,
    pictures: pictures.items,
    providers: report.providers.map(({ id, name }) => ({ id: visible(id), name: text(name) })),
    checks: checkIds.map((id) => checkOf(id, report.checks[id])),
    requirements: requirementIds.flatMap((id): PageRequirement[] => {
      const requirement = report.requirements[id]
      if (!requirement) return []
      const { document, level, text: words, url, basis } = requirement
      return [
        {
          id: text(id),
          document: visible(document),
          level,
          text: text(words),
          place: linked(placeOf(requirement), url),
          basis: basisInWords(basis),
        },
      ]
    }),
    lists: lists.lists(),
    cases,
    evidence,
    kept,
  }
}
