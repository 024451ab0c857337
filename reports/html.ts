/**
 * The report as one HTML page that opens from disk: no network, no dependency. The top and the overview are markup; the
 * cases are data, which a small script shows when they are wanted, as text and never as markup. The policy of the page
 * names that script and the one style sheet by their hashes, so that nothing else in it can ever run or load.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { causeOf, titleOf } from './evidence.ts'
import { pageData } from './html-data.ts'
import { overview } from './html-overview.ts'
import { script } from './html-script.generated.ts'
import { styleSheet } from './html-styles.ts'
import { answers, top } from './html-top.ts'
import { type Content, type Markup, markup, ownMarkup, textOf } from './markup.ts'
import type { Report } from './model.ts'
import { escapedJson, shortened } from './untrusted.ts'
import { counted } from './words.ts'

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What a page with this style sheet and this script may do: nothing else. */
export const policyOf = (style: string, code: string): string =>
  [
    "default-src 'none'",
    `style-src ${hash(style)}`,
    `script-src ${hash(code)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** Data in a script element: JSON in which no tag and no comment can begin. */
export const embedded = (data: unknown): Markup =>
  ownMarkup(escapedJson(JSON.stringify(data)).replaceAll('<', '\\u003c'))

const namedWithoutScript = 100

const blocking = (report: Report): Content => {
  const ids = new Set(report.gate.blocking)
  const cases = report.cases.filter(({ id }) => ids.has(id))
  const rest = cases.length - namedWithoutScript
  return cases
    .slice(0, namedWithoutScript)
    .map(
      (one) =>
        markup`<li>${shortened(titleOf(report, one), 500)} <code>${shortened(one.id, 500)}</code><br>${shortened(causeOf(one), 500)}</li>`,
    )
    .concat(rest > 0 ? [markup`<li>and ${rest} more</li>`] : [])
}

const withoutScript = (report: Report): Markup =>
  markup`<noscript><section class="noscript"><h2>${counted(report.gate.blocking.length, 'case')} ${report.gate.blocking.length === 1 ? 'blocks' : 'block'}</h2>
<ul>${blocking(report)}</ul>
<p>A script of this page shows all cases with their evidence, and scripts are off here. report.json beside this file has the same.</p></section></noscript>`

/** The report as an HTML page. */
export const renderHtml = (report: Report): string =>
  textOf(markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(styleSheet, script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>oauth2spec: ${answers[report.gate.exit_code].title}</title>
<style>${ownMarkup(styleSheet)}</style>
</head>
<body>
<div class="page">
${top(report)}
<main>
${overview(report)}
<section id="cases" aria-label="Cases"></section>
${withoutScript(report)}
</main>
<footer><p>Everything on this page is from report.json beside it. Secrets and tokens are replaced by placeholders, the same value by the same placeholder. Long bodies are cut here.</p></footer>
</div>
<script type="application/json" id="report">${embedded(pageData(report))}</script>
<script>${ownMarkup(script)}</script>
</body>
</html>
`)
