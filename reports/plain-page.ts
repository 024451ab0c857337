/**
 * A page that stands by itself: no script, no network, light and dark, fit to be printed.
 *
 * @module
 */
import { type Content, type Markup, markup, ownMarkup, textOf } from './markup.ts'

const styleSheet = `
:root {
  color-scheme: light dark;
  --page: #fff; --panel: #f6f7f9; --line: #dfe3e8; --text: #1c2127; --quiet: #5a6470; --link: #0757a8;
  --fail: #bf2333; --warn: #8f5f00; --inconclusive: #7444ad; --deviation: #0a5f9e; --waived: #0c6f73;
  --pass: #1a7a38; --inapplicable: #5f6974; --mark: #fff1b8;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #101317; --panel: #181c22; --line: #2c333c; --text: #e3e7ec; --quiet: #98a2ae; --link: #7ab7ff;
    --fail: #ff7a76; --warn: #e0ae3c; --inconclusive: #c39bff; --deviation: #74b9f5; --waived: #63c5c2;
    --pass: #57cc76; --inapplicable: #8b95a1; --mark: #4f4413;
  }
}
.fail { --tone: var(--fail) } .warn { --tone: var(--warn) } .inconclusive { --tone: var(--inconclusive) }
.deviation { --tone: var(--deviation) } .waived { --tone: var(--waived) } .pass { --tone: var(--pass) }
.inapplicable { --tone: var(--inapplicable) }
* { box-sizing: border-box }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 var(--sans); overflow-wrap: anywhere }
main { max-width: 1120px; margin: 0 auto; padding: 1.75rem 1.5rem 4rem }
h1, h2, p, ul, dl, dd { margin: 0 }
h1 { font-size: 1.25rem; font-weight: 600; padding: 1.05rem 1.15rem; border: 1px solid var(--line);
  border-left: 5px solid var(--tone); border-radius: 6px; background: var(--panel); margin-bottom: 0.9rem }
h2 { font-size: 1.05rem; font-weight: 600; margin: 2rem 0 0.6rem; color: var(--tone, inherit) }
code, pre { font-family: var(--mono); font-size: 0.8rem }
a { color: var(--link) }
.quiet { color: var(--quiet); font-size: 0.9rem }
.verdict { color: var(--tone); font-weight: 600; white-space: nowrap }
summary { cursor: pointer; padding: 0.5rem 0.85rem }
summary:hover, details[open] > summary { background: var(--panel) }
.cases { border: 1px solid var(--line); border-radius: 6px; overflow: hidden }
.cases > * + * { border-top: 1px solid var(--line) }
.cases > p { padding: 0.5rem 0.85rem }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); border-top: 1px solid var(--line) }
.sides > div { padding: 0.6rem 0.85rem 0.9rem; min-width: 0 }
.sides > div + div { border-left: 1px solid var(--line) }
.sides h3 { margin: 0 0 0.3rem; font-size: 0.8rem; font-weight: 600; color: var(--quiet) }
.sides p + pre, pre + pre { margin-top: 0.5rem }
mark { background: var(--mark); color: inherit; border-radius: 2px }
pre { margin: 0; padding: 0.5rem 0.65rem; border: 1px solid var(--line); border-radius: 5px; white-space: pre-wrap;
  word-break: break-all; line-height: 1.55 }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: 0.45rem 0.9rem 0.45rem 0; text-align: left; border-bottom: 1px solid var(--line);
  vertical-align: top; white-space: nowrap }
td.wide { width: 100%; white-space: normal; padding-right: 0 }
thead th { font-size: 0.8rem; font-weight: 500; color: var(--quiet) }
td.number, th.number { text-align: right }
details table { margin: 0 0.85rem 0.6rem; width: calc(100% - 1.7rem) }
.trend { margin-top: 1.2rem }
.trend svg { display: block; width: 100%; height: 120px; margin: 0.2rem 0 1rem; border-bottom: 1px solid var(--line) }
.trend rect { fill: var(--tone) }
.ends { display: flex; justify-content: space-between; margin-top: -0.8rem }
.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; padding: 0.6rem 0 0; list-style: none; font-size: 0.9rem }
.legend li::before { content: ''; display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.4em; background: var(--tone) }
@media (max-width: 720px) {
  main { padding: 1rem 0.9rem 3rem }
  .sides { grid-template-columns: minmax(0, 1fr) }
  .sides > div + div { border-left: 0; border-top: 1px solid var(--line) }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  table, tbody { display: block }
  tr { display: flex; flex-wrap: wrap; gap: 0.1rem 0.9rem; padding: 0.6rem 0; border-bottom: 1px solid var(--line) }
  td { display: block; border: 0; padding: 0; white-space: normal }
  td[data-name]::before { content: attr(data-name) ' '; color: var(--quiet); font-size: 0.86rem }
}
@media print {
  :root { color-scheme: light; --page: #fff; --panel: #fff; --text: #000; --quiet: #444; --line: #bbb; --mark: #eee }
  rect, mark, .legend li::before { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`

/** A whole page. Its policy lets nothing run and nothing be loaded. */
export const plainPage = (title: string, body: Content): string => {
  const page: Markup = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${ownMarkup(styleSheet)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`
  return textOf(page)
}
