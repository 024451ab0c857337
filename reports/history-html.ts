/**
 * The history of a folder of reports as one HTML page: the verdicts of each night as a picture, and when each fault
 * began.
 *
 * @module
 */
import type { Verdict } from '../engine/verdict.ts'
import type { Fault, History, Night } from './history.ts'
import { type Content, type Markup, markup } from './markup.ts'
import { plainPage } from './plain-page.ts'
import { shortened } from './untrusted.ts'
import { counted, momentInWords, verdictWords } from './words.ts'

// What a page can show and still open at once.
const shownNights = 730
const shownFaults = 1000
const textLimit = 500

const width = 1000
const height = 120

const short = (text: string): string => shortened(text, textLimit)

const faulty: readonly Verdict[] = ['fail', 'warn', 'inconclusive']
const decided: readonly Verdict[] = ['fail', 'warn', 'inconclusive', 'deviation', 'waived', 'pass']

const dayOf = (night: Night | undefined): string => (night ? momentInWords(night.started).slice(0, 10) : '')

const rounded = (value: number): number => Math.round(value * 100) / 100

type Panel = { readonly heading: string; readonly shown: readonly Verdict[] }

/** One night as a bar, its verdicts on top of each other, the worst at the bottom. */
const bar = (night: Night, at: number, step: number, most: number, { shown }: Panel): Markup[] => {
  let bottom = height
  return shown.flatMap((verdict) => {
    const count = night.summary[verdict]
    if (count === 0) return []
    const size = Math.max(1, (count / most) * height)
    bottom -= size
    const bare = rounded(Math.max(0.5, step - Math.min(2, step / 4)))
    return [
      markup`<rect class="${verdict}" x="${rounded(at * step)}" y="${rounded(bottom)}" width="${bare}" height="${rounded(size)}"><title>${momentInWords(night.started)}: ${count} ${verdict}</title></rect>`,
    ]
  })
}

const sumOf = ({ summary }: Night, shown: readonly Verdict[]): number =>
  shown.reduce((sum, verdict) => sum + summary[verdict], 0)

const panelOf = (nights: readonly Night[], panel: Panel): Markup => {
  const most = nights.reduce((highest, night) => Math.max(highest, sumOf(night, panel.shown)), 1)
  // Few nights are no broad walls.
  const step = Math.min(40, width / nights.length)
  const label = `${panel.heading}, in ${counted(nights.length, 'report')}`
  return markup`<p class="quiet">${panel.heading}, ${most} at the most</p>
<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${label}">
${nights.map((night, at) => bar(night, at, step, most, panel))}</svg>`
}

const picture = (nights: readonly Night[]): Markup =>
  markup`<div class="trend">
${panelOf(nights, { heading: 'Failed, warnings, not decided', shown: faulty })}
${panelOf(nights, { heading: 'All cases that apply', shown: decided })}
<p class="ends quiet"><span>${dayOf(nights[0])}</span><span>${dayOf(nights.at(-1))}</span></p>
</div>
<ul class="legend">${decided.map((verdict) => markup`<li class="${verdict}">${verdictWords[verdict].heading}</li>`)}</ul>`

const faultRow = ({ nights }: History, fault: Fault, end: string): Markup => {
  const began = `${fault.fromTheStart ? 'at the latest ' : ''}${dayOf(nights[fault.began])}`
  const ended = fault.ended === null ? dayOf(nights[fault.lastSeen]) : dayOf(nights[fault.ended])
  return markup`<tr><td data-name="since">${began}</td><td data-name="${end}">${ended}</td><td class="number" data-name="reports">${fault.nights}</td><td><span class="verdict ${fault.verdict}">${verdictWords[fault.verdict].mark} ${fault.verdict}</span></td><td class="wide">${short(fault.title)}<br><code class="quiet">${short(fault.id)}</code><br><span class="quiet">${short(fault.cause)}</span></td></tr>`
}

const faultTable = (history: History, heading: string, end: string, faults: readonly Fault[]): Content => {
  if (faults.length === 0) return null
  const left = faults.length - shownFaults
  return markup`<h2>${heading}: ${faults.length}</h2>
<table>
<thead><tr><th scope="col">Since</th><th scope="col">${end}</th><th scope="col" class="number">Reports</th><th scope="col">Verdict</th><th scope="col">Case</th></tr></thead>
<tbody>
${faults.slice(0, shownFaults).map((fault) => faultRow(history, fault, end.toLowerCase()))}
</tbody></table>
${left > 0 && markup`<p class="quiet">and ${left} more</p>`}`
}

const answers: Readonly<Record<Night['exitCode'], string>> = { 0: 'held', 1: 'did not hold', 3: 'could not decide' }

const nightRow = (night: Night): Markup =>
  markup`<tr><td>${momentInWords(night.started)}</td><td>${night.mode}${!night.complete && ', partial'}</td>${decided.map((verdict) => markup`<td class="number" data-name="${verdict}">${night.summary[verdict]}</td>`)}<td>${answers[night.exitCode]}</td><td class="wide"><code>${short(night.file)}</code></td></tr>`

const nightTable = (nights: readonly Night[]): Markup =>
  markup`<h2>Reports: ${nights.length}</h2>
<div class="cases"><details><summary>Every report with its counts</summary>
<table>
<thead><tr><th scope="col">Started</th><th scope="col">Mode</th>${decided.map((verdict) => markup`<th scope="col" class="number">${verdict}</th>`)}<th scope="col">Gate</th><th scope="col">File</th></tr></thead>
<tbody>
${nights.toReversed().map(nightRow)}
</tbody></table></details></div>`

const sentenceOf = ({ nights, faults }: History): string => {
  const lasting = faults.filter(({ ended }) => ended === null)
  const last = dayOf(nights.at(-1))
  if (lasting.length === 0) return `On ${last} no case fails or warns.`
  const oldest = dayOf(nights[lasting.reduce((least, { began }) => Math.min(least, began), nights.length)])
  const words = counted(lasting.length, 'case fails or warns', 'cases fail or warn')
  return `On ${last} ${words}, ${lasting.length === 1 ? 'since' : 'the oldest since'} ${oldest}.`
}

/**
 * The page.
 *
 * @param history of one night at least
 */
export const renderHistoryHtml = (history: History): string => {
  const { faults } = history
  const nights = history.nights.slice(-shownNights)
  const lasting = faults.filter(({ ended }) => ended === null)
  const over = faults.filter(({ ended }) => ended !== null)
  const tone = lasting.some(({ verdict }) => verdict === 'fail') ? 'fail' : lasting.length > 0 ? 'warn' : 'pass'
  return plainPage(
    'oauth2spec: history',
    markup`<div class="${tone}"><h1>${sentenceOf(history)}</h1></div>
${picture(nights)}
${faultTable(history, 'Failing or warning now', 'Last seen', lasting)}
${faultTable(history, 'Over', 'Over on', over)}
${nightTable(nights)}`,
  )
}
