/**
 * Links and pictures of numbers, as the HTML reports write them without a script.
 *
 * @module
 */
import { verdictOrder } from './html-model.ts'
import { type Content, type Markup, markup } from './markup.ts'
import type { ReportSummary } from './model.ts'
import { safeLink } from './untrusted.ts'

/** A link where the address is safe, and plain text where it is not. */
export const link = (url: string | null, content: Content): Content => {
  const safe = safeLink(url)
  return safe === null ? content : markup`<a href="${safe}" rel="noopener noreferrer">${content}</a>`
}

/** The address, in the page, of the cases that have all these properties: `#?document=RFC+6749`. */
export const filterAddress = (wanted: Readonly<Record<string, string>>): string => `#?${new URLSearchParams(wanted)}`

const width = 1000
// What is there must be seen, however few of how many it is.
const least = 12
const gap = 3

const shares = (counts: readonly number[]): number[] => {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const free = width - counts.length * least - (counts.length - 1) * gap
  return counts.map((count) => least + (count / total) * Math.max(free, 0))
}

/** The counts of the verdicts as a bar. It is a picture for the eye: the numbers stand beside it in words. */
export const bar = (summary: ReportSummary): Markup => {
  const present = verdictOrder.filter((verdict) => summary[verdict] > 0 && verdict !== 'inapplicable')
  const widths = shares(present.map((verdict) => summary[verdict]))
  const parts = present.map((verdict, at) => {
    const start = widths.slice(0, at).reduce((sum, part) => sum + part + gap, 0)
    return markup`<rect class="${verdict}" x="${start.toFixed(1)}" y="0" width="${widths[at]?.toFixed(1) ?? '0'}" height="10"></rect>`
  })
  return markup`<svg class="bar" viewBox="0 0 ${width} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts}</svg>`
}
