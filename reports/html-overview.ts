/**
 * What the report counts: a bar for each document and each facet, and a matrix of providers by documents. All of it
 * links to the cases that it counts.
 *
 * @module
 */
import { groupBy, providerAnchorOf } from './evidence.ts'
import { facetOf } from './facets.ts'
import { documentsOf } from './html-data.ts'
import { bar, filterAddress, link } from './html-links.ts'
import { facets } from './html-model.ts'
import { type Content, type Markup, markup } from './markup.ts'
import type { Report, ReportCase, ReportProvider, ReportSummary } from './model.ts'
import { summarize } from './summary.ts'
import { shortened, visible } from './untrusted.ts'
import { counted, durationInWords, verdictWords } from './words.ts'

/** What the documents are about, in a word or two; a number says it to nobody else than those who wrote it. */
const subjects: Readonly<Record<string, string>> = {
  'RFC 6749': 'OAuth 2.0',
  'RFC 6750': 'Bearer tokens',
  'RFC 7009': 'Revocation',
  'RFC 7523': 'JWT client assertions',
  'RFC 7636': 'PKCE',
  'RFC 7662': 'Introspection',
  'RFC 8252': 'Native apps',
  'RFC 8414': 'Server metadata',
  'RFC 8705': 'Mutual TLS',
  'RFC 9068': 'JWT access tokens',
  'RFC 9126': 'Pushed requests',
  'RFC 9207': 'Issuer in the response',
  'RFC 9449': 'DPoP',
  'RFC 9700': 'Security practice',
  'OAuth 2.1': 'Profile, draft 16',
  'RFC 10017': 'Browser apps',
}

const applicable = ({ inapplicable, ...summary }: ReportSummary): number =>
  Object.values(summary).reduce((sum, count) => sum + count, 0)

const short = (text: string): string => shortened(text, 200)

// The cases of each document: the documentation first, then as they come.
const byDocument = (report: Report, cases: readonly ReportCase[]): Map<string, ReportCase[]> => {
  const pairs = cases.flatMap((one) => documentsOf(report, one).map((document) => ({ document, one })))
  return new Map(
    [...groupBy(pairs, ({ document }) => document)].map(([document, group]) => [document, group.map(({ one }) => one)]),
  )
}

const ranks = (document: string): number => {
  if (document === 'Provider documentation') return 0
  return Number(/^RFC (\d+)$/.exec(document)?.[1] ?? Number.MAX_SAFE_INTEGER)
}

const sortedDocuments = (documents: Iterable<string>): string[] =>
  [...documents].toSorted((a, b) => ranks(a) - ranks(b))

// Bars

const words: readonly (readonly [keyof ReportSummary, (count: number) => string])[] = [
  ['fail', (count) => `${count} failed`],
  ['warn', (count) => counted(count, 'warning')],
  ['inconclusive', (count) => `${count} not decided`],
  ['deviation', (count) => counted(count, 'deviation')],
  ['waived', (count) => `${count} waived`],
]

/** What is not as it should be, each with its mark and in its colour; how many passed, of those that apply. */
const tally = (summary: ReportSummary): Markup => {
  const parts = words
    .filter(([verdict]) => summary[verdict] > 0)
    .map(([verdict, say]) => {
      const said = say(summary[verdict])
      return markup`<span class="tone ${verdict}" title="${said}"><span aria-hidden="true">${verdictWords[verdict].mark} ${summary[verdict]}</span><span class="unseen">${said}, </span></span> `
    })
  return markup`${parts}<span title="${summary.pass} of ${applicable(summary)} passed">${summary.pass}/${applicable(summary)}<span class="unseen"> passed</span></span>`
}

type BarRow = {
  readonly name: string
  readonly subject: string
  readonly address: string
  readonly cases: readonly ReportCase[]
}

const barRow = ({ name, subject, address, cases }: BarRow): Markup => {
  const summary = summarize(cases)
  return markup`<li><p class="name"><a href="${address}">${short(name)}</a> <span class="quiet">${subject}</span></p> <p class="tally">${tally(summary)}</p>${bar(summary)}</li>`
}

const bars = (heading: string, kind: string, rows: readonly BarRow[]): Content => {
  const shown = rows.filter(({ cases }) => applicable(summarize(cases)) > 0)
  return (
    shown.length > 0 && markup`<section class="bars ${kind}"><h2>${heading}</h2><ul>${shown.map(barRow)}</ul></section>`
  )
}

const documentBars = (documents: ReadonlyMap<string, readonly ReportCase[]>): Content =>
  bars(
    'By document',
    'documents',
    sortedDocuments(documents.keys()).map((name) => ({
      name,
      subject: subjects[name] ?? '',
      address: filterAddress({ document: name }),
      cases: documents.get(name) ?? [],
    })),
  )

const facetNames: Readonly<Record<string, readonly [string, string]>> = {
  grants: ['Grants', 'as documented'],
  headers: ['Headers', 'as documented'],
  errors: ['Errors', 'as documented'],
  expiry: ['Expiry', 'as documented'],
  refresh: ['Refresh', 'as documented'],
  security: ['Security', 'in all documents'],
}

const facetBars = (report: Report): Content => {
  const groups = groupBy(report.cases, ({ check }) => {
    const information = report.checks[check]
    return (information && facetOf(information)) ?? ''
  })
  return bars(
    'By facet',
    'facets',
    facets.map((facet) => {
      const [name = facet, subject = ''] = facetNames[facet] ?? []
      return { name, subject, address: filterAddress({ facet }), cases: groups.get(facet) ?? [] }
    }),
  )
}

// The matrix

const worst = ['fail', 'warn', 'inconclusive', 'deviation', 'waived'] as const

const cellText = (summary: ReportSummary): string => `${summary.pass}/${applicable(summary)}`

const cell = (provider: ReportProvider, document: string | null, cases: readonly ReportCase[]): Markup => {
  const summary = summarize(cases)
  if (applicable(summary) === 0) return markup`<td class="none"><span class="unseen">does not apply</span></td>`
  const tone = worst.find((verdict) => summary[verdict] > 0) ?? 'pass'
  const address = filterAddress({ provider: visible(provider.id), ...(document === null ? {} : { document }) })
  const against = words.filter(([verdict]) => summary[verdict] > 0).map(([verdict, say]) => say(summary[verdict]))
  const label = [`${summary.pass} of ${applicable(summary)} passed`, ...against].join(', ')
  return markup`<td class="${tone}"><a href="${address}" title="${label}">${cellText(summary)}<span class="unseen"> passed${against.map((part) => `, ${part}`)}</span></a></td>`
}

type MatrixRow = { readonly provider: ReportProvider; readonly cases: readonly ReportCase[] }

const matrixRow = (report: Report, documents: readonly string[], { provider, cases }: MatrixRow): Markup => {
  const groups = byDocument(report, cases)
  const mode = report.mode === 'mixed' && markup` <span class="tag">${provider.mode}</span>`
  const untested = !provider.decided && markup` <span class="tag tone inconclusive">not tested</span>`
  return markup`
<tr id="${providerAnchorOf(provider.id)}"><th scope="row"><a href="${filterAddress({ provider: visible(provider.id) })}">${short(provider.name)}</a>${mode}${untested}</th>${cell(provider, null, cases)}${documents.map((document) => cell(provider, document, groups.get(document) ?? []))}</tr>`
}

const columnHead = (document: string): Markup =>
  markup`<th scope="col"><a href="${filterAddress({ document })}">${short(document === 'Provider documentation' ? 'Contract' : document)}</a><span class="quiet">${subjects[document] ?? ''}</span></th>`

const matrix = (report: Report, documents: readonly string[]): Markup => {
  const cases = groupBy(report.cases, ({ provider }) => provider)
  const rows = report.providers.map((provider) => ({ provider, cases: cases.get(provider.id) ?? [] }))
  return markup`<section class="matrix"><h2 id="matrix-heading">Providers by documents</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="matrix-heading"><table>
<thead><tr><th scope="col">Provider</th><th scope="col">All</th>${documents.map(columnHead)}</tr></thead>
<tbody>${rows.map((row) => matrixRow(report, documents, row))}</tbody>
</table></div>
<p class="note quiet">Cases that passed, of those that apply. Each cell opens its cases.</p>
${about(report)}
</section>`
}

const aboutItem = (
  provider: ReportProvider,
): Markup => markup`<li><b>${short(provider.name)}</b> <span class="tag">${provider.mode}</span>
<p>${provider.origins.length === 0 ? 'no origin' : shortened(provider.origins.join(', '), 2000)} · <code>${shortened(provider.descriptor, 500)}</code> · ${counted(provider.requests, 'request')} in ${durationInWords(provider.duration_ms)}</p>
${provider.documentation !== null && markup`<p>Documentation: ${link(provider.documentation, shortened(provider.documentation, 500))}</p>`}</li>`

const about = ({ providers }: Report): Markup =>
  markup`<details class="about"><summary>About the providers</summary><ul>${providers.map(aboutItem)}</ul></details>`

/** The overview of a report. */
export const overview = (report: Report): Markup => {
  const documents = byDocument(report, report.cases)
  const tested = sortedDocuments(documents.keys()).filter(
    (name) => applicable(summarize(documents.get(name) ?? [])) > 0,
  )
  return markup`${report.providers.length > 1 && matrix(report, tested)}
<div class="overview">${documentBars(documents)}${facetBars(report)}</div>`
}
