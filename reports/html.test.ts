import { createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { selectAll } from 'css-select'
import type { Document, Element } from 'domhandler'
import { textContent } from 'domutils'
import { parse } from 'parse5'
import { adapter } from 'parse5-htmlparser2-tree-adapter'
import { describe, expect, test } from 'vitest'
import { largeReport } from '../bench/large-report.ts'
import { renderHtml } from './html.ts'
import { documentsOf, pageData } from './html-data.ts'
import type { PageData, PageExchange } from './html-model.ts'
import { script } from './html-script.generated.ts'
import { styleSheet } from './html-styles.ts'
import type { Report } from './model.ts'
import {
  buildReport,
  hostileReport,
  sampleCase,
  sampleExchange,
  sampleFinding,
  samplePicture,
  sampleProvider,
  sampleReport,
} from './sample-report.ts'

const page = (report: Report): Document => parse(renderHtml(report), { treeAdapter: adapter }) as Document
const all = (root: Document | Element, selector: string): Element[] => selectAll(selector, root) as Element[]
const text = (element: Element | undefined): string => (element ? textContent(element).replace(/\s+/g, ' ').trim() : '')

const dataIn = (root: Document): PageData => JSON.parse(textContent(all(root, '#report')[0] as Element)) as PageData

const exchangesIn = ({ evidence }: Pick<PageData, 'evidence'>): PageExchange[] =>
  evidence.flatMap(
    ({ packed }) => JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString()) as PageExchange[],
  )

const elements = new Set(
  'html head meta title style body div header p b span h1 h2 ul li dl dt dd time main section footer table thead tbody tr th td a code svg rect details summary noscript script br'.split(
    ' ',
  ),
)
const attributes = new Set(
  'lang charset http-equiv content name class aria-hidden aria-label aria-labelledby focusable datetime scope href rel id type title role tabindex viewBox preserveAspectRatio x y width height'.split(
    ' ',
  ),
)

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

describe.each([
  ['the sample report', sampleReport()],
  ['a report with hostile text', hostileReport()],
  ['a report whose addresses run scripts', hostileReport('')],
  ['a report of nothing', buildReport({ cases: [], providers: [] })],
])('the page of %s', (_, report) => {
  const root = page(report)

  test('is made of known elements and attributes alone', () => {
    expect(all(root, '*').filter(({ name }) => !elements.has(name))).toEqual([])
    const used = all(root, '*').flatMap(({ attribs }) => Object.keys(attribs))
    expect(used.filter((name) => !attributes.has(name))).toEqual([])
  })

  test('links into itself and to https alone', () => {
    for (const { attribs } of all(root, 'a')) expect(attribs.href).toMatch(/^(?:#\?|https:\/\/)/)
    const hrefs = [...renderHtml(report).matchAll(/"href":("[^"]*"|null)/g)].map(([, href]) =>
      JSON.parse(href ?? 'null'),
    )
    expect(hrefs.filter((href) => href !== null && !href.startsWith('https://'))).toEqual([])
  })

  test('runs one script and wears one style sheet, which its policy names, and loads nothing', () => {
    const scripts = all(root, 'script').filter(({ attribs }) => attribs.type !== 'application/json')
    expect(scripts.map(textContent)).toEqual([script])
    expect(all(root, 'style').map(textContent)).toEqual([styleSheet])
    const [meta] = all(root, 'meta[http-equiv]')
    expect(meta?.attribs.content).toBe(
      `default-src 'none'; style-src ${hash(styleSheet)}; script-src ${hash(script)}; img-src data:; base-uri 'none'; form-action 'none'`,
    )
    expect(styleSheet).not.toMatch(/url\(|@import|<\//)
    expect(all(root, '[src], [style], link, iframe, object')).toEqual([])
  })

  test('holds every case as data, with its own id', () => {
    expect(dataIn(root).cases.map(([id]) => id)).toEqual(report.cases.map(({ id }) => id))
  })

  test('holds no character that cannot be seen', () => {
    const unseen = /[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u200b\ufffe]/u
    expect(renderHtml(report).replaceAll('\n', '')).not.toMatch(unseen)
    const { cases, ...data } = dataIn(root)
    expect(JSON.stringify(data).replaceAll('\\n', '')).not.toMatch(/\\u00[01]|[\p{Bidi_Control}\u2028\u200b\ufffe]/u)
    expect(JSON.stringify(exchangesIn(data))).not.toMatch(/\\u00[01]|[\p{Bidi_Control}\u2028\u200b\ufffe]/u)
  })

  test('has each id once', () => {
    const ids = all(root, '[id]').map(({ attribs: { id } }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the top', () => {
  const report = sampleReport()
  const root = page(report)

  test('begins with the mode, and tells the answer, when, what and by which version', () => {
    const top = text(all(root, 'header')[0])
    expect(text(all(root, 'body')[0]).startsWith('live requests went to the real servers')).toBe(true)
    for (const part of [
      report.gate.sentence,
      '2026-11-20 14:03 UTC',
      '3 providers',
      'oauth2spec 0.1.0',
      'Blocks on must',
    ])
      expect(top).toContain(part)
  })

  test('names the problems of a provider', () => {
    expect(text(all(root, '.problems')[0])).toBe('Harbor login.harbor.example refused the connection.')
    const silent = page(buildReport({ providers: [sampleProvider({ id: 'acme-identity', decided: false })] }))
    expect(text(all(silent, '.problems')[0])).toContain('It could not be tested.')
  })

  test('says that an interrupted report is partial', () => {
    expect(text(all(page(buildReport({ complete: false })), 'header')[0])).toContain('this report is partial')
  })

  test('says of a single provider where it is and what it was tested against', () => {
    const provider = sampleProvider({ id: 'acme-identity', documentation: 'https://docs.acme.example/oauth' })
    const top = all(page(buildReport({ providers: [provider] })), 'header')[0]
    expect(text(top)).toContain('At https://login.acme-identity.example')
    expect(text(top)).toContain('Descriptor providers/acme-identity.yaml')
    expect(all(top as Element, 'a').map(({ attribs }) => attribs.href)).toEqual(['https://docs.acme.example/oauth'])
  })

  test('names what blocks where scripts are off', () => {
    const [without] = all(root, 'noscript')
    expect(text(without)).toContain('3 cases block')
    expect(text(without)).toContain('An authorization code works once')
  })
})

describe('the overview', () => {
  const root = page(sampleReport())

  test('has a bar for each document and each facet that applies', () => {
    const rows = all(root, '.bars li').map(text)
    expect(rows).toEqual([
      'Provider documentation ? 22 not decided, 4/6 passed',
      'RFC 6749 OAuth 2.0 ✗ 33 failed, ! 11 warning, ? 22 not decided, ≠ 11 deviation, 6/13 passed',
      'RFC 6750 Bearer tokens 2/2 passed',
      'RFC 9700 Security practice ~ 11 waived, 1/2 passed',
      'Grants as documented ? 11 not decided, 2/3 passed',
      'Errors as documented 1/1 passed',
      'Expiry as documented ? 11 not decided, 1/2 passed',
      'Security in all documents ! 11 warning, ~ 11 waived, 2/4 passed',
    ])
  })

  test('has a matrix of providers by documents, whose cells lead to their cases', () => {
    const heads = all(root, '.matrix thead th').map(text)
    expect(heads.slice(0, 3)).toEqual(['Provider', 'All', 'Contract'])
    const [acme] = all(root, '.matrix tbody tr')
    expect(acme?.attribs.id).toBe('provider-acme-identity')
    const cells = all(acme as Element, 'td')
    expect(cells.map(({ attribs }) => attribs.class)).toEqual(['fail', 'inconclusive', 'fail', 'pass', 'waived'])
    expect(text(cells[2])).toBe('1/6 passed, 3 failed, 1 warning, 1 deviation')
    expect(all(cells[2] as Element, 'a')[0]?.attribs.href).toBe('#?provider=acme-identity&document=RFC+6749')
  })

  test('has no matrix of a single provider', () => {
    expect(all(page(buildReport()), '.matrix')).toEqual([])
  })
})

describe('the documents of a case', () => {
  const rfc = (document: string) => ({ document, section: '1', level: 'MUST' as const, text: 'x', url: null })
  const requirements = { a: rfc('RFC 8252'), b: rfc('RFC 7636'), c: rfc('RFC 9700') }
  const report = buildReport({
    requirements,
    checks: {
      'rfc7636/4.6/x': { ...(sampleReport().checks['rfc6750/3/challenge'] as object), document: 'rfc7636' } as never,
    },
  })

  test('are those of its requirements, its own one first', () => {
    const one = sampleCase({ check: 'rfc7636/4.6/x', requirements: ['a', 'b', 'c'] })
    expect(documentsOf(report, one)).toEqual(['RFC 7636', 'RFC 8252', 'RFC 9700'])
  })

  test('are the one of its check where it names no known requirement', () => {
    expect(documentsOf(report, sampleCase({ check: 'contract/grants/x' }))).toEqual(['Provider documentation'])
    expect(documentsOf(report, sampleCase({ check: 'rfc6750/3/y', requirements: ['none'] }))).toEqual(['RFC 6750'])
  })
})

describe('the data', () => {
  test('holds each exchange once, those of failures first', () => {
    const exchanges = ['passing', 'failing'].map((id) => sampleExchange({ id, purpose: id }))
    const cases = [
      sampleCase({ check: 'a/1/x', exchanges: [{ id: 'passing', role: 'observed' }] }),
      sampleCase({ check: 'a/1/y', exchanges: [{ id: 'passing', role: 'observed' }] }),
      sampleCase({
        check: 'a/1/z',
        verdict: 'fail',
        findings: [sampleFinding({ exchange: 'failing' })],
        exchanges: [
          { id: 'passing', role: 'control' },
          { id: 'failing', role: 'probe' },
        ],
      }),
    ]
    const data = pageData(buildReport({ cases, exchanges }))
    expect(exchangesIn(data).map(({ purpose }) => purpose)).toEqual(['passing', 'failing'])
    expect(data.cases.map((row) => row.at(-1))).toMatchObject([
      { e: [2] },
      { e: [2] },
      { e: [0, 4], f: [{ 0: 'fail', 1: 1 }] },
    ])
  })

  test('has pictures that are pictures, each once', () => {
    const finding = (picture: string) => sampleFinding({ verdict: 'inconclusive', picture })
    const cases = [samplePicture, samplePicture, '"><script>'].map((picture, at) =>
      sampleCase({ check: `a/1/${at}`, verdict: 'inconclusive', findings: [finding(picture)] }),
    )
    const data = pageData(buildReport({ cases }))
    expect(data.pictures).toEqual([samplePicture])
    expect(data.cases.map((row) => row.at(-1))).toMatchObject([
      { f: [{ 6: 0 }] },
      { f: [{ 6: 0 }] },
      { f: [{ 6: null }] },
    ])
  })

  test('cuts long bodies, those of cases that passed shorter', () => {
    const body = 'x'.repeat(100_000)
    const exchanges = ['a', 'b'].map((id) => {
      const exchange = sampleExchange({ id })
      return { ...exchange, response: exchange.response && { ...exchange.response, body, truncated: true } }
    })
    const cases = [
      sampleCase({
        check: 'a/1/x',
        verdict: 'fail',
        findings: [sampleFinding()],
        exchanges: [{ id: 'a', role: 'probe' }],
      }),
      sampleCase({ check: 'a/1/y', exchanges: [{ id: 'b', role: 'observed' }] }),
    ]
    const bodies = exchangesIn(pageData(buildReport({ cases, exchanges }))).map(({ response }) => response.body)
    expect(bodies[0]).toContain('84000 more characters')
    expect(bodies[1]).toContain('96000 more characters')
    expect(bodies[1]).toContain('longer than the limit')
  })

  test('leaves out what a page cannot hold, evidence of failures last', () => {
    const random = (at: number) => createHash('sha512').update(String(at)).digest('base64').repeat(2)
    const exchanges = Array.from({ length: 400 }, (_, at) => {
      const body = Array.from({ length: 90 }, (_, part) => random(at * 1000 + part)).join('')
      const exchange = sampleExchange({ id: `x${at}`, purpose: at % 2 === 0 ? 'failing' : 'passing' })
      return { ...exchange, response: exchange.response && { ...exchange.response, body } }
    })
    const cases = exchanges.map(({ id }, at) =>
      sampleCase({
        check: `a/1/${at}`,
        verdict: at % 2 === 0 ? 'fail' : 'pass',
        findings: at % 2 === 0 ? [sampleFinding()] : [],
        exchanges: [{ id, role: 'probe' }],
      }),
    )
    const report = buildReport({ cases, exchanges })
    const data = pageData(report)
    const kept = exchangesIn(data)
    expect(kept).toHaveLength(data.kept)
    expect(data.kept).toBeLessThan(400)
    expect(kept.slice(0, 100).every(({ purpose }) => purpose === 'failing')).toBe(true)
    expect(renderHtml(report).length).toBeLessThan(3_000_000)
  })
})

test('the page of 5,000 cases weighs less than 3 MB, with all its evidence', () => {
  const report = largeReport(5000)
  const html = renderHtml(report)
  expect(report.cases).toHaveLength(5000)
  expect(Buffer.byteLength(html)).toBeLessThan(3_000_000)
  expect(dataIn(parse(html, { treeAdapter: adapter }) as Document).kept).toBe(Object.keys(report.exchanges).length)
})
