/**
 * The report as one HTML page that opens from disk: no network, no dependency, nothing from a server unescaped.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import type { Verdict } from '../engine/verdict.ts'
import {
  anchorOf,
  answerLine,
  casesByProvider,
  causeOf,
  documentOf,
  type Evidence,
  exchangeAnchorOf,
  exchangesOf,
  groupBy,
  headerAt,
  objectionsOf,
  placeOf,
  providerAnchorOf,
  requestLine,
  requirementsOf,
  tellingExchanges,
  titleOf,
} from './evidence.ts'
import { script, styleSheet } from './html-page.ts'
import { httpText } from './http-text.ts'
import { type Content, type Markup, markup, ownMarkup, textOf } from './markup.ts'
import type { Report, ReportCase, ReportFinding, ReportProvider, ReportSummary } from './model.ts'
import { safeLink, shortened } from './untrusted.ts'
import { counted, durationInWords, modeSentences, momentInWords, verdictWords } from './words.ts'

/** A report, the case in which each exchange is shown first and has its anchor, and whether the page must be short. */
type Page = { readonly report: Report; readonly homes: ReadonlyMap<string, string>; readonly brief: boolean }

// Failures first; what does not apply comes last, folded.
const order: readonly Verdict[] = ['fail', 'warn', 'inconclusive', 'deviation', 'waived', 'pass', 'inapplicable']

// report.json has more of every body; a page must stay readable and open within a second.
const bodyLimit = 16_000
const passingBodyLimit = 4000
const textLimit = 4000

// The page of a fleet names the cases that passed and leaves their evidence to report.json.
const wholeCases = 3000

// Up to so many blocking cases are unfolded, and so many providers, from the start.
const unfoldedCases = 3
const unfoldedProviders = 3

const short = (text: string): string => shortened(text, textLimit)

/** A link where the address is safe, and plain text where it is not. */
const link = (url: string | null, content: Content): Content => {
  const safe = safeLink(url)
  return safe === null ? content : markup`<a href="${safe}" rel="noopener noreferrer">${content}</a>`
}

/** A source is the place in a documentation: an address, or words. */
const source = (text: string): Content => link(text, short(text))

// Placeholders of redacted values are made to stand out, so that one sees where the same value comes back.
const placeholder = /(<[a-z_]+:[\w.:-]+>)/
const withPlaceholders = (text: string): Content =>
  text.split(placeholder).map((part, index) => (index % 2 === 1 ? markup`<span class="secret">${part}</span>` : part))

const highlighted = (line: string, needle: string): Content =>
  line
    .split(needle)
    .map((part, index) => [index > 0 && markup`<mark>${withPlaceholders(needle)}</mark>`, withPlaceholders(part)])

/** What to mark in a line of a response for the place that a finding points at; empty for nothing. */
const needleAt = (line: string, index: number, at: string): string => {
  const header = headerAt(at)
  if (at === 'status') return index === 0 ? line : ''
  if (header !== null) return line.toLowerCase().startsWith(`${header}:`) ? line : ''
  const member = at.startsWith('member ') ? `"${at.slice('member '.length)}"` : ''
  return line.includes(member) ? member : ''
}

const httpLines = (text: string, places: readonly string[]): Content =>
  text.split('\n').map((line, index) => {
    const needle = places.map((at) => needleAt(line, index, at)).find((found) => found !== '')
    return [index > 0 && '\n', needle === undefined ? withPlaceholders(line) : highlighted(line, needle)]
  })

// Exchanges

const exchangeDetails = (page: Page, one: ReportCase, { role, exchange }: Evidence, open: boolean): Markup => {
  const places = objectionsOf(one).flatMap(({ at, ...finding }) =>
    finding.exchange === exchange.id && at !== null ? [at] : [],
  )
  const limit = one.verdict === 'pass' ? passingBodyLimit : bodyLimit
  const { request, response } = httpText(exchange, { bodyLimit: limit, headers: 'all' })
  const id = page.homes.get(exchange.id) === one.id && markup` id="${exchangeAnchorOf(exchange.id)}"`
  return markup`<details class="exchange"${id}${open && markup` open=""`}>
<summary><span class="tag">${role}</span><span class="line">${short(requestLine(exchange))}</span><span class="end">${short(answerLine(exchange))} · ${durationInWords(exchange.duration_ms)}</span></summary>
<div class="messages">
<div><h5>Request: ${short(exchange.purpose)}</h5><pre>${httpLines(request, places.includes('url') ? ['status'] : [])}</pre></div>
<div><h5>Response</h5><pre>${httpLines(response, places)}</pre></div>
<div class="command"><h5>Repeat it</h5><pre>${withPlaceholders(shortened(exchange.curl, bodyLimit))}</pre></div>
</div>
</details>`
}

const exchangeLink = ({ role, exchange }: Evidence): Markup =>
  markup`<p><span class="tag">${role}</span> <a href="#${exchangeAnchorOf(exchange.id)}"><code>${short(requestLine(exchange))}</code></a> <span class="quiet">${short(answerLine(exchange))}, shown with another case</span></p>`

const exchangeSection = (page: Page, one: ReportCase): Content => {
  const evidence = exchangesOf(page.report, one)
  if (evidence.length === 0) return null
  const telling = new Set(one.verdict === 'pass' ? [] : tellingExchanges(page.report, one))
  const shown = evidence.map((each) =>
    one.verdict === 'pass' && page.homes.get(each.exchange.id) !== one.id
      ? exchangeLink(each)
      : exchangeDetails(page, one, each, telling.has(each.exchange)),
  )
  return markup`<div><h5>${exchangeHeading(one, evidence)}</h5>
${shown}</div>`
}

const exchangeHeading = (one: ReportCase, evidence: readonly Evidence[]): string =>
  one.observed > evidence.length
    ? `${counted(one.observed, 'exchange')} judged, ${evidence.length} shown`
    : counted(evidence.length, 'exchange')

// Cases

const level = (text: string): Markup => markup`<span class="level">${text}</span>`

const requirements = (page: Page, one: ReportCase): Content => {
  const known = requirementsOf(page.report, one).map(
    (requirement) => markup`<div class="requirement">
<p>${level(requirement.level)}${short(requirement.text)}</p>
<p>${link(requirement.url, placeOf(requirement))} · <code>${requirement.id}</code></p>
</div>`,
  )
  const documented =
    one.source !== null &&
    markup`<p class="quiet">${known.length === 0 && level(one.level)}Documented in ${source(one.source)}</p>`
  return (known.length > 0 || documented) && markup`<div>${known}${documented}</div>`
}

/** The page that a user agent did not get on from. */
const picture = ({ picture: data }: ReportFinding): Content =>
  data !== null &&
  /^[A-Za-z0-9+/]+=*$/.test(data) &&
  markup`<p><img class="picture" alt="The page that the user agent did not get on from" src="data:image/jpeg;base64,${data}"/></p>`

const findingItem = (page: Page, finding: ReportFinding): Markup => {
  const shown = finding.exchange !== null && page.homes.has(finding.exchange) ? finding.exchange : null
  const place = finding.at ?? 'the exchange'
  return markup`<li class="finding ${finding.verdict}">
<p>${short(finding.message)}</p>
<dl>${finding.expected !== null && markup`<dt>expected</dt><dd>${short(finding.expected)}</dd>`}${finding.actual !== null && markup`<dt>actual</dt><dd>${short(finding.actual)}</dd>`}${(finding.at !== null || shown !== null) && markup`<dt>where</dt><dd class="at">${shown === null ? place : markup`<a href="#${exchangeAnchorOf(shown)}">${place}</a>`}</dd>`}</dl>
${picture(finding)}</li>`
}

const findings = (page: Page, one: ReportCase): Content => {
  const objections = objectionsOf(one)
  return (
    objections.length > 0 &&
    markup`<ol class="findings">${objections.map((finding) => findingItem(page, finding))}</ol>`
  )
}

const cover = ({ covered_by: cover }: ReportCase): Content =>
  cover &&
  markup`<div class="cover">
<p><b>${cover.kind === 'deviation' ? 'Documented deviation' : 'Waiver'}</b> of a ${cover.verdict}: ${short(cover.reason)}</p>
<p class="quiet">${[
    cover.source !== null && markup`<span>Source: ${source(cover.source)} </span>`,
    cover.owner !== null && markup`<span>Owner: ${cover.owner} </span>`,
    cover.expires !== null && markup`<span>Expires: ${cover.expires} </span>`,
    cover.link !== null && markup`<span>${link(cover.link, cover.link)}</span>`,
  ]}</p>
</div>`

const advice = (page: Page, one: ReportCase): Content => {
  const check = page.report.checks[one.check]
  if (!check || one.verdict === 'pass') return null
  const rows = [
    ['Why it matters', check.why],
    ['Usual mistake', check.mistake],
    ['How to repair it', check.fix],
  ].filter(([, text]) => text !== '')
  return (
    rows.length > 0 &&
    markup`<dl class="advice">${rows.map(([name, text]) => markup`<dt>${name ?? ''}</dt><dd>${text ?? ''}</dd>`)}</dl>`
  )
}

const parameters = (one: ReportCase): Content =>
  Object.entries(one.parameters).map(([name, value]) => markup` <span class="tag">${name}=${short(value)}</span>`)

const mark = (verdict: Verdict): Markup =>
  markup`<span class="mark" aria-hidden="true">${verdictWords[verdict].mark}</span><span class="unseen">${verdict}: </span>`

const caseDetails = (page: Page, one: ReportCase): Markup => {
  const { blocking } = page.report.gate
  const open = one.verdict === 'fail' && blocking.length <= unfoldedCases
  const cause = one.verdict !== 'pass' && markup`<span class="cause">${shortened(causeOf(one), 300)}</span>`
  return markup`
<details class="case ${one.verdict}" id="${anchorOf(one.id)}"${open && markup` open=""`}>
<summary><span>${mark(one.verdict)}</span><span class="title">${titleOf(page.report, one)}${parameters(one)}</span><code class="check">${one.check}</code>${cause}</summary>
<div class="content">
${requirements(page, one)}
${findings(page, one)}
${cover(one)}
${exchangeSection(page, one)}
${advice(page, one)}
<p class="quiet">${counted(one.assertions, 'assertion')} in ${durationInWords(one.duration_ms)} · <a href="#${anchorOf(one.id)}">link to this case</a> · <code>oauth2spec explain ${one.check}</code></p>
</div>
</details>`
}

const caseLine = (page: Page, one: ReportCase): Markup => {
  const reason = one.verdict !== 'pass' && markup`<span class="cause">${short(causeOf(one))}</span>`
  return markup`
<div class="case" id="${anchorOf(one.id)}"><span>${titleOf(page.report, one)}${parameters(one)}</span><code class="check">${one.check}</code>${reason}</div>`
}

// Groups and providers

const groupHeading = (verdict: Verdict, count: number): Markup =>
  markup`<h3>${verdictWords[verdict].heading}<span class="count">${count}</span></h3>`

const group = (page: Page, verdict: Verdict, cases: readonly ReportCase[]): Content => {
  if (cases.length === 0) return null
  if (verdict === 'inapplicable') {
    return markup`<details class="group inapplicable"><summary>${groupHeading(verdict, cases.length)}</summary>
<div class="cases lines">${cases.map((one) => caseLine(page, one))}</div></details>`
  }
  if (verdict === 'pass') {
    const documents = [...groupBy(cases, (one) => documentOf(page.report, one))].map(
      ([document, part]) =>
        markup`<h4>${document}</h4><div class="cases${page.brief && ' lines'}">${part.map((one) => (page.brief ? caseLine(page, one) : caseDetails(page, one)))}</div>`,
    )
    return markup`<details class="group pass"><summary>${groupHeading(verdict, cases.length)}</summary>${page.brief && markup`<p class="quiet">This is the report of many cases: the evidence of those that passed is in report.json.</p>`}${documents}</details>`
  }
  return markup`<section class="group ${verdict}">${groupHeading(verdict, cases.length)}<div class="cases">${cases.map((one) => caseDetails(page, one))}</div></section>`
}

const needsAttention = ({ summary, decided, problems }: ReportProvider): boolean =>
  !decided || problems.length > 0 || summary.fail + summary.warn + summary.inconclusive > 0

const documentation = (text: string): Markup => markup`<p>Documentation: ${source(text)}</p>`

const about = (provider: ReportProvider): Markup => markup`<div class="about">
<p>${provider.origins.length === 0 ? 'no origin' : provider.origins.join(', ')} · descriptor <code>${provider.descriptor}</code> · ${counted(provider.requests, 'request')} in ${durationInWords(provider.duration_ms)}</p>
${provider.documentation !== null && documentation(provider.documentation)}
</div>`

const problemList = (provider: ReportProvider): Content => {
  const tone = provider.decided ? 'fail' : 'inconclusive'
  const problems = provider.decided || provider.problems.length > 0 ? provider.problems : ['It could not be tested.']
  return (
    problems.length > 0 &&
    markup`<ul class="problems ${tone}">${problems.map((problem) => markup`<li>${short(problem)}</li>`)}</ul>`
  )
}

const providerSection = (page: Page, provider: ReportProvider, cases: readonly ReportCase[]): Markup => {
  const groups = groupBy(cases, (one) => one.verdict)
  const open = needsAttention(provider) || page.report.providers.length <= unfoldedProviders
  return markup`
<details class="provider" id="${providerAnchorOf(provider.id)}"${open && markup` open=""`}>
<summary><h2>${provider.name}</h2><span class="tag">${provider.mode}</span></summary>
${about(provider)}
${problemList(provider)}
${order.map((verdict) => group(page, verdict, groups.get(verdict) ?? []))}
</details>`
}

// The top of the page

const bar = (summary: ReportSummary): Markup =>
  markup`<div class="bar" aria-hidden="true">${order.map((verdict) => summary[verdict] > 0 && markup`<span class="${verdict}" style="flex: ${summary[verdict]} 0 0"></span>`)}</div>`

const columnNames: Record<Verdict, string> = {
  fail: 'failed',
  warn: 'warnings',
  inconclusive: 'not decided',
  deviation: 'deviations',
  waived: 'waived',
  pass: 'passed',
  inapplicable: 'not applicable',
}

const one = (name: string): string => (name.endsWith('s') ? name.slice(0, -1) : name)

const countCell = (verdict: Verdict, count: number): Markup => {
  const name = columnNames[verdict]
  return markup`<td class="${count === 0 ? 'zero' : verdict}" data-name="${count === 1 ? one(name) : name}">${count}</td>`
}

const overviewRow = (provider: ReportProvider): Markup => markup`
<tr><th scope="row"><a href="#${providerAnchorOf(provider.id)}">${provider.name}</a> ${!provider.decided && markup`<span class="tag">not tested</span>`}${bar(provider.summary)}</th>${order.map((verdict) => countCell(verdict, provider.summary[verdict]))}<td class="plain" data-name="requests">${provider.requests}</td></tr>`

const overview = ({ providers, summary }: Report): Markup => {
  const requests = providers.reduce((sum, provider) => sum + provider.requests, 0)
  const total =
    providers.length > 1 &&
    markup`<tfoot><tr><th scope="row">All providers</th>${order.map((verdict) => countCell(verdict, summary[verdict]))}<td class="plain" data-name="requests">${requests}</td></tr></tfoot>`
  return markup`<table class="overview">
<thead><tr><th scope="col">Provider</th>${order.map((verdict) => markup`<th scope="col">${columnNames[verdict]}</th>`)}<th scope="col">requests</th></tr></thead>
<tbody>${providers.map(overviewRow)}</tbody>${total}
</table>`
}

const controls = ({ summary }: Report): Markup => {
  const boxes = order
    .filter((verdict) => summary[verdict] > 0)
    .map(
      (verdict) =>
        markup`<label class="${verdict}"><input type="checkbox" id="show-${verdict}" checked=""/>${columnNames[verdict]} <b>${summary[verdict]}</b></label>`,
    )
  return markup`<div class="controls"><span class="find" hidden=""><label class="unseen" for="find">Find cases</label><input type="search" id="find" placeholder="Find a case: title, check, grant…" autocomplete="off"/></span><fieldset><legend class="unseen">Show cases by verdict</legend>${boxes}</fieldset></div>`
}

// Each box hides its own groups: a rule for each, so that the filter needs no script.
const filterRules = order
  .map((verdict) => `body:has(#show-${verdict}:not(:checked)) .group.${verdict} { display: none }`)
  .join('\n')

const answers = {
  0: { tone: 'pass', mark: '✓', title: 'the gate holds' },
  1: { tone: 'fail', mark: '✗', title: 'the gate does not hold' },
  3: { tone: 'inconclusive', mark: '?', title: 'the run could not decide' },
} as const

const fact = (name: string, value: Content): Markup => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`

const top = (report: Report): Markup => {
  const answer = answers[report.gate.exit_code]
  return markup`<header>
<p class="mode mode-${report.mode.replaceAll(' ', '-')}"><b>${report.mode}</b><span>${modeSentences[report.mode]}</span></p>
<div class="answer ${answer.tone}"><span class="mark" aria-hidden="true">${answer.mark}</span><h1>${short(report.gate.sentence)}</h1></div>
${!report.complete && markup`<p class="partial">The run was interrupted: this report is partial.</p>`}
<dl class="facts">
${fact('Tested', report.providers.length === 1 ? (report.providers[0]?.name ?? '') : counted(report.providers.length, 'provider'))}
${fact('Cases', report.cases.length - report.summary.inapplicable)}
${fact('Started', markup`<time datetime="${report.started}">${momentInWords(report.started)}</time>`)}
${fact('Took', durationInWords(report.duration_ms))}
${fact('Blocks on', report.gate.fail_on.join(', '))}
${fact('Version', `oauth2spec ${report.tool.version}`)}
</dl>
</header>`
}

const inOrder = (cases: readonly ReportCase[]): ReportCase[] => {
  const groups = groupBy(cases, (one) => one.verdict)
  return order.flatMap((verdict) => groups.get(verdict) ?? [])
}

const homesOf = (report: Report, brief: boolean): Map<string, string> => {
  const shown = (one: ReportCase) => one.verdict !== 'inapplicable' && !(brief && one.verdict === 'pass')
  const homes = new Map<string, string>()
  for (const [, cases] of casesByProvider(report)) {
    for (const one of inOrder(cases).filter(shown)) {
      for (const { id } of one.exchanges) if (!homes.has(id)) homes.set(id, one.id)
    }
  }
  return homes
}

const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The report as an HTML page, which is also well-formed XML. */
export const renderHtml = (report: Report): string => {
  const brief = report.cases.length > wholeCases
  const page: Page = { report, homes: homesOf(report, brief), brief }
  const document = markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
<meta name="robots" content="noindex"/>
<title>oauth2spec: ${answers[report.gate.exit_code].title}</title>
<style>${ownMarkup(`${styleSheet}${filterRules}\n`)}</style>
</head>
<body>
<div class="page">
${top(report)}
<main>
${overview(report)}
${controls(report)}
${casesByProvider(report).map(([provider, cases]) => providerSection(page, provider, cases))}
</main>
<p class="end-note">Everything on this page is from report.json beside it. Secrets and tokens are replaced by placeholders, the same value by the same placeholder. Long bodies are cut here.</p>
</div>
<script>${ownMarkup(script)}</script>
</body>
</html>
`
  return textOf(document)
}
