import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { anchorOf } from './evidence.ts'
import { renderHtml } from './html.ts'
import { script, styleSheet } from './html-page.ts'
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

import { elementsOf, readXml, textContent, type XmlElement } from './strict-xml.ts'

const page = (report: Report) => readXml(renderHtml(report))
const all = (root: XmlElement, name: string) => elementsOf(root).filter((element) => element.name === name)
const withClass = (root: XmlElement, name: string) =>
  elementsOf(root).filter((element) => element.attributes.class?.split(' ').includes(name))
const byId = (root: XmlElement, id: string) =>
  elementsOf(root).find((element) => element.attributes.id === id) as XmlElement

const elements = new Set(
  'html head meta title style body div header p b span h1 h2 h3 h4 h5 dl dt dd time main table thead tbody tfoot tr th td a label input fieldset legend details summary section code pre mark ol ul li img script'.split(
    ' ',
  ),
)
const attributes = new Set(
  'lang charset http-equiv content name class aria-hidden datetime scope href rel data-name hidden for type id placeholder autocomplete checked open style src alt'.split(
    ' ',
  ),
)

describe.each([
  ['the sample report', sampleReport()],
  ['a report with hostile text', hostileReport()],
  ['a report whose addresses run scripts', hostileReport('')],
  ['a report of nothing', buildReport({ cases: [], providers: [] })],
])('the page of %s', (_, report) => {
  const root = page(report)

  test('is made of known elements and attributes alone', () => {
    expect(elementsOf(root).filter(({ name }) => !elements.has(name))).toEqual([])
    expect(
      elementsOf(root)
        .flatMap((element) => Object.keys(element.attributes))
        .filter((name) => !attributes.has(name)),
    ).toEqual([])
  })

  test('links into itself and to https alone', () => {
    const targets = all(root, 'a').map(({ attributes: { href = '' } }) => href)
    const ids = new Set(elementsOf(root).map((element) => element.attributes.id))
    for (const target of targets) {
      if (target.startsWith('#')) expect(ids).toContain(target.slice(1))
      else expect(target).toMatch(/^https:\/\//)
    }
  })

  test('loads nothing, and runs one script that its policy names', () => {
    const [meta] = all(root, 'meta').filter((one) => one.attributes['http-equiv'] === 'Content-Security-Policy')
    const scripts = all(root, 'script').map(textContent)
    const hash = createHash('sha256')
      .update(scripts[0] ?? '')
      .digest('base64')
    expect(scripts).toEqual([script])
    expect(meta?.attributes.content).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(styleSheet).not.toMatch(/url\(|@import|</)
    const sources = elementsOf(root).flatMap(({ attributes: { src } }) => src ?? [])
    expect(sources.filter((src) => !/^data:image\/jpeg;base64,[A-Za-z0-9+/]+=*$/.test(src))).toEqual([])
  })

  test('shows the picture of a page where one was taken', () => {
    const pictures = report.cases.flatMap(({ findings }) => findings.flatMap((finding) => finding.picture ?? []))
    const shown = all(root, 'img').map(({ attributes: { src } }) => src)
    expect(shown).toEqual(
      pictures.filter((data) => data === samplePicture).map((data) => `data:image/jpeg;base64,${data}`),
    )
  })

  test('has each id once', () => {
    const ids = elementsOf(root).flatMap(({ attributes: { id } }) => id ?? [])
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect(ids.filter((id) => /\s/.test(id))).toEqual([])
  })

  test('has an anchor for each case', () => {
    const ids = new Set(elementsOf(root).map((element) => element.attributes.id))
    for (const one of report.cases) expect(ids).toContain(anchorOf(one.id))
  })

  test('shows no character that cannot be seen', () => {
    expect(renderHtml(report).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u200b\ufffe]/u)
  })
})

describe('the page', () => {
  const report = sampleReport()
  const root = page(report)

  test('begins with the mode, the answer, when and what was tested', () => {
    const [header] = all(root, 'header')
    const text = textContent(header as XmlElement)
    expect(text.trim().startsWith('live')).toBe(true)
    for (const part of [
      report.gate.sentence,
      '2026-11-20 14:03 UTC',
      '3 providers',
      'oauth2spec 0.1.0',
      'must, documented',
    ])
      expect(text).toContain(part)
  })

  test('counts in the overview', () => {
    const [row] = all(all(root, 'tbody')[0] as XmlElement, 'tr')
    expect(all(row as XmlElement, 'td').map(textContent)).toEqual(['3', '1', '1', '1', '1', '3', '2', '5'])
  })

  test('has failures first and what does not apply last', () => {
    const provider = byId(root, 'provider-acme-identity')
    const groups = withClass(provider, 'group').map((group) => group.attributes.class)
    expect(groups).toEqual([
      'group fail',
      'group warn',
      'group inconclusive',
      'group deviation',
      'group waived',
      'group pass',
      'group inapplicable',
    ])
  })

  test('shows a failure with the requirement, the findings, the exchanges and a command line', () => {
    const one = byId(root, anchorOf('acme-identity/rfc6749/4.1.2/code-once[client=web]'))
    const text = textContent(one)
    for (const part of [
      'The client must not use a code more than once',
      '400 with error invalid_grant',
      'redeem the code for the first time',
      'grant_type=authorization_code&code=<code:1>',
      "curl -i -X POST 'https://login.acme.example/oauth/token'",
      'Redeem and delete the code in one transaction',
      'oauth2spec explain rfc6749/4.1.2/code-once',
    ])
      expect(text).toContain(part)
    expect(all(one, 'a').map(({ attributes: { href } }) => href)).toContain(
      'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2',
    )
    expect(all(one, 'mark').map(textContent)).toEqual(['200 OK', '"access_token"'])
  })

  test('marks the header that a finding points at', () => {
    const one = byId(root, anchorOf('acme-identity/rfc6749/5.1/no-store[grant=client_credentials,client=machine]'))
    expect(all(one, 'mark').map(textContent)).toEqual(['Cache-Control: public, max-age=60'])
  })

  test('shows deviations and waivers with their reasons', () => {
    expect(textContent(root)).toContain(
      'Documented deviation of a fail: The documentation shows a response without token_type.',
    )
    expect(textContent(root)).toContain('Owner: identity team')
    expect(all(root, 'a').map(({ attributes: { href } }) => href)).toContain('https://issues.acme.example/ID-412')
  })

  test('says why a case does not apply', () => {
    expect(textContent(withClass(root, 'lines')[0] as XmlElement)).toContain(
      'The descriptor names no revocation_endpoint.',
    )
  })

  test('unfolds failures where they are few', () => {
    const open = withClass(root, 'case').filter((one) => 'open' in one.attributes)
    expect(open.map((one) => one.attributes.class)).toEqual(['case fail', 'case fail', 'case fail'])
    const cases = Array.from({ length: 30 }, (_, index) =>
      sampleCase({ check: `rfc6749/5.1/c${index}`, verdict: 'fail', findings: [sampleFinding()] }),
    )
    expect(withClass(page(buildReport({ cases })), 'case').filter((one) => 'open' in one.attributes)).toEqual([])
  })

  test('names the problems of a provider', () => {
    expect(textContent(byId(root, 'provider-harbor'))).toContain('login.harbor.example refused the connection.')
    const silent = page(buildReport({ providers: [sampleProvider({ id: 'acme-identity', decided: false })] }))
    expect(textContent(silent)).toContain('It could not be tested.')
  })

  test('says that an interrupted report is partial', () => {
    expect(textContent(page(buildReport({ complete: false })))).toContain('this report is partial')
  })

  test('cuts long bodies', () => {
    const [exchange] = [sampleExchange({ id: 'x' })]
    if (exchange?.response) exchange.response.body = 'x'.repeat(1_000_000)
    const cases = [
      sampleCase({
        verdict: 'fail',
        findings: [sampleFinding({ exchange: 'x' })],
        exchanges: [{ id: 'x', role: 'probe' }],
      }),
    ]
    const html = renderHtml(buildReport({ cases, exchanges: exchange ? [exchange] : [] }))
    expect(html.length).toBeLessThan(60_000)
    expect(html).toContain('984000 more characters')
  })

  test('shows the evidence of passed cases once, and not at all in the page of a fleet', () => {
    const exchanges = [sampleExchange({ id: 'x' })]
    const passed = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        sampleCase({ check: `rfc6749/5.1/c${index}`, exchanges: [{ id: 'x', role: 'observed' }] }),
      )
    const providers = [sampleProvider({ id: 'acme-identity' })]
    const small = page(buildReport({ cases: passed(5), exchanges, providers }))
    expect(withClass(small, 'exchange')).toHaveLength(1)
    expect(all(small, 'a').filter(({ attributes: { href } }) => href === '#exchange-x')).toHaveLength(4)
    const large = page(buildReport({ cases: passed(3001), exchanges, providers }))
    expect(withClass(large, 'exchange')).toEqual([])
    expect(withClass(large, 'case')).toHaveLength(3001)
  })
})
