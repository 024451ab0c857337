/**
 * The data of the page: read from its script element, its rows spelled out, its exchanges unpacked when wanted.
 *
 * @module
 */
import { anchorOf } from '../evidence.ts'
import {
  type CaseRow,
  type PageCase,
  type PageCheck,
  type PageData,
  type PageExchange,
  type PageFinding,
  roles,
} from '../html-model.ts'

const unknownCheck: PageCheck = { id: '', title: '', facet: null, why: '', mistake: '', fix: '' }

const pairsOf = (items: readonly string[]): [string, string][] =>
  items.flatMap((name, at): [string, string][] => (at % 2 === 0 ? [[name, items[at + 1] ?? '']] : []))

const caseOf = (data: PageData, row: CaseRow): PageCase => {
  const [
    id,
    provider,
    check,
    verdict,
    level,
    parameters,
    cause,
    requirements,
    documents,
    assertions,
    duration,
    extras,
  ] = row
  const textAt = (number: number): string => data.texts[number] ?? ''
  const textOrNull = (number: number | null): string | null => (number === null ? null : textAt(number))
  return {
    id,
    provider,
    check: data.checks[check] ?? unknownCheck,
    verdict,
    level,
    parameters: pairsOf(parameters.map(textAt)),
    cause: textOrNull(cause),
    findings: (extras.f ?? []).map(
      ([verdict, exchange, message, expected, actual, at, picture]): PageFinding => ({
        verdict,
        exchange,
        message: textAt(message),
        expected: textOrNull(expected),
        actual: textOrNull(actual),
        at: textOrNull(at),
        picture: picture === null ? null : (data.pictures[picture] ?? null),
      }),
    ),
    requirements: (data.lists[requirements] ?? []).flatMap((number) => data.requirements[number] ?? []),
    documents: (data.lists[documents] ?? []).map(textAt),
    exchanges: (extras.e ?? []).map((packed) => ({
      number: Math.floor(packed / roles.length),
      role: roles[packed % roles.length] ?? 'observed',
    })),
    cover: extras.c ?? null,
    source: extras.s ?? null,
    blocks: extras.blocks ?? false,
    known: extras.known ?? false,
    assertions,
    observed: extras.observed ?? 0,
    duration,
  }
}

const inflated = async (packed: string): Promise<PageExchange[]> => {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return JSON.parse(await new Response(stream).text()) as PageExchange[]
}

export type Evidence = {
  /** The exchange with a number, where it is unpacked. */
  readonly at: (number: number) => PageExchange | undefined
  /** Whether there is something to unpack before these can be shown. */
  readonly isPacked: (numbers: readonly number[]) => boolean
  readonly unpack: (numbers: readonly number[]) => Promise<void>
  readonly unpackAll: () => Promise<void>
}

const evidenceOf = ({ evidence, kept }: PageData): Evidence => {
  const exchanges: PageExchange[] = []
  const pending = new Map<number, Promise<void>>()
  const partOf = (number: number): number => evidence.findLastIndex(({ first }) => first <= number)
  const unpackPart = (part: number): Promise<void> => {
    const { first, packed } = evidence[part] ?? { first: 0, packed: '' }
    const known = pending.get(part)
    if (known) return known
    const unpacking = inflated(packed).then((found) => {
      for (const [at, exchange] of found.entries()) exchanges[first + at] = exchange
    })
    pending.set(part, unpacking)
    return unpacking
  }
  const packedParts = (numbers: readonly number[]): number[] => {
    const missing = numbers.filter((number) => number < kept && exchanges[number] === undefined)
    return [...new Set(missing.map(partOf))]
  }
  return {
    at: (number) => exchanges[number],
    isPacked: (numbers) => packedParts(numbers).length > 0,
    unpack: async (numbers) => {
      await Promise.all(packedParts(numbers).map(unpackPart))
    },
    unpackAll: async () => {
      for (const part of evidence.keys()) await unpackPart(part)
    },
  }
}

export type ReportPage = {
  readonly cases: readonly PageCase[]
  readonly providers: PageData['providers']
  readonly byAnchor: ReadonlyMap<string, PageCase>
  readonly evidence: Evidence
}

/** The report in the page. */
export const readPage = (): ReportPage => {
  const data = JSON.parse(document.getElementById('report')?.textContent ?? '') as PageData
  const cases = data.cases.map((row) => caseOf(data, row))
  return {
    cases,
    providers: data.providers,
    byAnchor: new Map(cases.map((one) => [anchorOf(one.id), one])),
    evidence: evidenceOf(data),
  }
}
