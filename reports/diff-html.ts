/**
 * The difference between two reports as one HTML page: each case that is not what it was, with the exchanges of both
 * reports side by side.
 *
 * @module
 */
import {
  answerOf,
  type Change,
  type ChangeKind,
  type Comparison,
  changeHeadings,
  changeKinds,
  titleOfChange,
} from './compare.ts'
import { anchorOf, causeOf, exchangesOf, objectionsOf, tellingExchanges } from './evidence.ts'
import { httpText } from './http-text.ts'
import { type Content, type Markup, markup } from './markup.ts'
import type { Report, ReportCase, ReportExchange } from './model.ts'
import { plainPage } from './plain-page.ts'
import { shortened } from './untrusted.ts'
import { modeSentences, momentInWords, summaryInWords, verdictWords } from './words.ts'

// What a page can show and still open at once; the reports themselves have the rest.
const changesInFull = 400
const changesOfKind = 2000
const exchangesOfSide = 3
const bodyLimit = 4000
const textLimit = 2000

const short = (text: string): string => shortened(text, textLimit)

const tones: Readonly<Record<ChangeKind, string>> = {
  failing: 'fail',
  undecided: 'inconclusive',
  cause: 'warn',
  fixed: 'pass',
  decided: 'pass',
  verdict: 'inapplicable',
  new: 'deviation',
  gone: 'inapplicable',
}

const verdictTag = (one: ReportCase | null, otherwise: string): Markup =>
  one
    ? markup`<span class="verdict ${one.verdict}">${verdictWords[one.verdict].mark} ${one.verdict}</span>`
    : markup`<span class="quiet">${otherwise}</span>`

const summaryOf = (comparison: Comparison, change: Change): Markup => {
  const { before, after } = change
  const isSame = before !== null && after !== null && before.verdict === after.verdict
  const verdicts = isSame
    ? verdictTag(after, '')
    : [verdictTag(before, 'not there'), ' → ', verdictTag(after, 'not there')]
  return markup`${verdicts} ${short(titleOfChange(comparison, change))} <code class="quiet">${short(change.id)}</code>`
}

/** The exchanges that show why a case is what it is; those that are most like the other report's where it passes. */
const exchangesShown = (report: Report, one: ReportCase, others: readonly ReportExchange[]): ReportExchange[] => {
  const telling = tellingExchanges(report, one)
  if (telling.length > 0) return telling.slice(0, exchangesOfSide)
  const all = exchangesOf(report, one).map(({ exchange }) => exchange)
  const alike = all.filter(({ endpoint }) => others.some((other) => other.endpoint === endpoint))
  return (alike.length > 0 ? alike : all).slice(0, Math.max(1, others.length))
}

// What is another one in each run: which token it was, and what time.
const comparable = (line: string): string =>
  line.replace(/<([a-z_]+):[\w.:-]+>/g, '<$1>').replace(/^(date|content-length|etag|set-cookie|x-[\w-]*id):.*/i, '$1')

const linesOf = (exchange: ReportExchange, at: string | null): { request: string[]; response: string[] } => {
  const { request, response } = httpText(exchange, { bodyLimit, headers: 'all', at })
  return { request: request.split('\n'), response: response.split('\n') }
}

/** Lines of one report, those marked that the other one does not have; none where it has no exchange. */
const compared = (lines: readonly string[], others: ReadonlySet<string>): Markup =>
  markup`<pre>${lines.map((line, index) => [
    index > 0 && '\n',
    others.size === 0 || line === '' || others.has(comparable(line)) ? line : markup`<mark>${line}</mark>`,
  ])}</pre>`

type Side = { readonly heading: string; readonly report: Report; readonly one: ReportCase | null }

/** What one report says of a case: the verdict, why, and the exchanges that show it. */
const sideOf = (
  { heading, one }: Side,
  exchanges: readonly ReportExchange[],
  others: readonly ReportExchange[],
): Markup => {
  if (one === null) return markup`<div><h3>${heading}</h3><p class="quiet">There is no such case.</p></div>`
  const objections = objectionsOf(one)
  const causes = objections.length > 0 ? objections.map(({ message }) => message) : one.cause ? [causeOf(one)] : []
  const at = objections[0]?.at ?? null
  const known = new Set(
    others.flatMap((other) => Object.values(linesOf(other, at)).flatMap((lines) => lines.map(comparable))),
  )
  const shown = exchanges.map((exchange) => {
    const { request, response } = linesOf(exchange, at)
    return [compared(request, known), compared(response, known)]
  })
  return markup`<div><h3>${heading}</h3>
<p>${verdictTag(one, '')}</p>
${causes.slice(0, exchangesOfSide).map((cause) => markup`<p>${short(cause)}</p>`)}
${exchanges.length === 0 && markup`<p class="quiet">No exchange is kept for it.</p>`}
${shown}</div>`
}

/** Both reports of a case; the marks are in the exchanges of the later one alone, where a reader looks for the cause. */
const sidesOf = (before: Side, after: Side): Markup => {
  const told = (side: Side) => (side.one ? tellingExchanges(side.report, side.one) : [])
  const shown = (side: Side, other: Side) => (side.one ? exchangesShown(side.report, side.one, told(other)) : [])
  const earlier = shown(before, after)
  const later = shown(after, before)
  return markup`<div class="sides">${sideOf(before, earlier, [])}${sideOf(after, later, earlier)}</div>`
}

const fullChange = (comparison: Comparison, change: Change, open: boolean): Markup =>
  markup`<details id="${anchorOf(change.id)}"${open && markup` open=""`}><summary>${summaryOf(comparison, change)}</summary>
${sidesOf(
  { heading: 'Old', report: comparison.before, one: change.before },
  { heading: 'New', report: comparison.after, one: change.after },
)}</details>`

// What is new and passes, or is gone, has nothing to be compared with.
const isWorthShowing = ({ kind, after }: Change): boolean =>
  kind !== 'gone' && !(kind === 'new' && (after?.verdict === 'pass' || after?.verdict === 'inapplicable'))

const section = (comparison: Comparison, kind: ChangeKind, inFull: ReadonlySet<Change>): Content => {
  const changes = comparison.changes.filter((change) => change.kind === kind)
  if (changes.length === 0) return null
  const left = changes.length - changesOfKind
  return markup`<section class="${tones[kind]}"><h2>${changeHeadings[kind]}: ${changes.length}</h2>
<div class="cases">
${changes
  .slice(0, changesOfKind)
  .map((change) =>
    inFull.has(change)
      ? fullChange(comparison, change, kind === 'failing' && changes.length <= 3)
      : markup`<p id="${anchorOf(change.id)}">${summaryOf(comparison, change)}</p>`,
  )}
${left > 0 && markup`<p class="quiet">and ${left} more, in the reports</p>`}
</div></section>`
}

const reportLine = (label: string, { started, mode, tool, summary, providers }: Report): Markup => {
  const names = providers.map(({ id }) => id).join(', ')
  return markup`<p class="quiet">${label}: ${momentInWords(started)}, ${mode} (${modeSentences[mode]}), oauth2spec ${short(tool.version)}, ${short(names)}: ${summaryInWords(summary)}</p>`
}

const answerTones = { 0: 'pass', 1: 'fail', 3: 'inconclusive' } as const

/** The page. */
export const renderDiffHtml = (comparison: Comparison): string => {
  const inFull = new Set(comparison.changes.filter(isWorthShowing).slice(0, changesInFull))
  const nothing = comparison.changes.length === 0 && markup`<p>Every case is what it was.</p>`
  return plainPage(
    'oauth2spec: two reports compared',
    markup`<div class="${answerTones[comparison.exitCode]}"><h1>${answerOf(comparison)}</h1></div>
${reportLine('Old', comparison.before)}
${reportLine('New', comparison.after)}
${nothing}
${changeKinds.map((kind) => section(comparison, kind, inFull))}`,
  )
}
