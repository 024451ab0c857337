/**
 * The answer as a badge: an SVG that stands by itself. It is made of numbers and of this project's own words alone.
 *
 * @module
 */
import { type Markup, markup, textOf } from './markup.ts'
import type { Report } from './model.ts'
import { decidedCases } from './summary.ts'

const height = 20
const padding = 7
const corner = 3
const label = 'oauth2spec'

// Dark enough for white text (WCAG 2.2, 1.4.3).
const tones = { 0: '#1a7a38', 1: '#bf2333', 3: '#7444ad' } as const
const labelTone = '#444c56'

// Units of width of 11 px Verdana, which textLength then makes exact whatever font there is.
const narrow = /[ijlt.,:;'|!()[\] /1-]/
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (narrow.test(character) ? 5 : 7.2), 0)

/** What became of the run, in a few words: `698 passed`, `3 block`, `not decided`. */
const answerOf = ({ gate, summary, providers }: Report): string => {
  if (gate.exit_code === 3) return 'not decided'
  if (gate.holds) return summary.pass > 0 ? `${summary.pass} passed` : `${decidedCases(summary)} decided`
  const problems = providers.filter(({ decided }) => decided).flatMap((provider) => provider.problems)
  const blocks = gate.blocking.length + problems.length + (gate.baseline?.unmatched.length ?? 0)
  return blocks === 1 ? '1 blocks' : `${blocks} block`
}

// Whoever sees a green badge must not take the embedded server for the real one.
const messageOf = (report: Report): string =>
  report.mode === 'live' ? answerOf(report) : `${answerOf(report)} (${report.mode})`

const part = (text: string, x: number, width: number): Markup =>
  markup`<text x="${(x + width / 2).toFixed(1)}" y="14" textLength="${(width - 2 * padding).toFixed(1)}" lengthAdjust="spacingAndGlyphs">${text}</text>`

/** The answer of the gate as an SVG badge. */
export const renderBadge = (report: Report): string => {
  const message = messageOf(report)
  const left = widthOf(label) + 2 * padding
  const right = widthOf(message) + 2 * padding
  const width = (left + right).toFixed(1)
  const straight = (right - corner).toFixed(1)
  const title = `${label}: ${message}`
  return textOf(markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}">
  <title>${title}</title>
  <rect width="${width}" height="${height}" rx="${corner}" fill="${labelTone}"/>
  <path d="M${left.toFixed(1)} 0h${straight}a${corner} ${corner} 0 0 1 ${corner} ${corner}v${height - 2 * corner}a${corner} ${corner} 0 0 1 -${corner} ${corner}h-${straight}z" fill="${tones[report.gate.exit_code]}"/>
  <g fill="#fff" text-anchor="middle" font-family="Verdana, DejaVu Sans, Geneva, sans-serif" font-size="11">
    ${part(label, 0, left)}
    ${part(message, left, right)}
  </g>
</svg>
`)
}
