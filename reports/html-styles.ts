/**
 * What the HTML report is dressed in. The policy of the page names the style sheet by its hash. Nothing in it loads
 * anything: the fonts are those of the system.
 *
 * @module
 */

/** Colours, light and dark at once; text in each of them has a contrast of at least 4.5 to 1 on page and panel. */
const colours = `
:root {
  color-scheme: light dark;
  --page: light-dark(#ffffff, #0f1216); --panel: light-dark(#f6f7f9, #171b21); --raised: light-dark(#ffffff, #1d222a);
  --line: light-dark(#e1e5ea, #2a313a); --edge: light-dark(#868f9b, #6d7885); --text: light-dark(#1a1f26, #e4e8ed);
  --quiet: light-dark(#59636f, #9aa5b1); --link: light-dark(#0757a8, #79b6ff);
  --fail: light-dark(#b91c2e, #ff8580); --warn: light-dark(#8a5800, #e3b341); --inconclusive: light-dark(#6d3fa9, #c6a1ff);
  --deviation: light-dark(#0a5a94, #7cbdf6); --waived: light-dark(#0a676a, #67c9c6); --pass: light-dark(#17713a, #5ccf7c);
  --inapplicable: light-dark(#66707c, #8d97a3);
  --mark: light-dark(#ffe69c, #5b4a0b); --mark-edge: light-dark(#d9a400, #d3a72a); --secret: light-dark(#e9eef5, #252e39);
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace;
}
:root[data-theme=light] { color-scheme: light }
:root[data-theme=dark] { color-scheme: dark }
.fail { --tone: var(--fail) } .warn { --tone: var(--warn) } .inconclusive { --tone: var(--inconclusive) }
.deviation { --tone: var(--deviation) } .waived { --tone: var(--waived) } .pass { --tone: var(--pass) }
.inapplicable { --tone: var(--inapplicable) }
`

const page = `
* { box-sizing: border-box }
[hidden] { display: none !important }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 7rem }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 var(--sans); overflow-wrap: anywhere }
.page { max-width: 1240px; margin: 0 auto; padding: 1.25rem 1.75rem 4rem }
a { color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px }
code, pre, kbd { font-family: var(--mono); font-size: 0.86em }
h1, h2, h3, h4, h5, p, ol, ul, dl, dd { margin: 0 }
ul, ol { padding: 0; list-style: none }
h2 { font-size: 1rem; font-weight: 650 }
button, select, input { font: inherit; color: inherit }
button { cursor: pointer }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.quiet { color: var(--quiet) }
.tone, .mark { color: var(--tone) }
.tag { display: inline-block; padding: 0 0.4em; border-radius: 4px; font-size: 0.8rem; color: var(--quiet); background: var(--secret) }
.tag b { font-weight: 500; color: var(--text) }
.tag.blocks { color: var(--fail) }
.level { font-size: 0.72rem; font-weight: 650; letter-spacing: 0.03em; white-space: nowrap }
kbd { display: inline-block; min-width: 1.5em; padding: 0 0.35em; text-align: center; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; color: var(--quiet); background: var(--raised); font-size: 0.78rem }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.86rem }
.tool { padding: 0.15rem 0.6rem; border: 1px solid var(--line); border-radius: 6px; background: var(--raised); font-size: 0.84rem; color: var(--quiet) }
.tool:hover { border-color: var(--edge); color: var(--text) }
`

const top = `
.first-line { display: flex; gap: 1rem; align-items: flex-start; justify-content: space-between; font-size: 0.9rem; color: var(--quiet) }
.mode b { margin-right: 0.35rem; padding: 0.05rem 0.6rem; border-radius: 999px; border: 1px solid currentColor; font-weight: 650; color: var(--text) }
.mode-mocked b { color: var(--warn) }
#tools { display: flex; gap: 0.4rem; flex: none }
.answer { display: flex; gap: 0.8rem; align-items: flex-start; margin-top: 1.1rem; padding: 1rem 1.2rem; border-radius: 8px;
  background: color-mix(in srgb, var(--tone) 7%, var(--page)); border: 1px solid color-mix(in srgb, var(--tone) 35%, var(--page)) }
.answer .mark { flex: none; font-size: 1.3rem; line-height: 1.8rem; font-weight: 700 }
h1 { font-size: 1.22rem; line-height: 1.8rem; font-weight: 620; letter-spacing: -0.005em; text-wrap: pretty }
.facts { display: flex; flex-wrap: wrap; gap: 0.15rem 1.6rem; padding-top: 0.9rem; font-size: 0.88rem }
.facts div { display: flex; gap: 0.4rem }
.facts dt { color: var(--quiet); white-space: nowrap }
.partial { margin-top: 0.9rem; color: var(--fail); font-weight: 600 }
.problems { margin-top: 0.8rem; display: grid; gap: 0.3rem }
.problems li { padding: 0.35rem 0.8rem; border-left: 3px solid var(--tone); background: var(--panel); border-radius: 0 5px 5px 0 }
`

const overview = `
.overview { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); gap: 0 3rem; margin-top: 2rem }
.bars ul { display: grid; gap: 0.7rem 3rem; margin-top: 0.7rem; align-content: start }
.bars.documents ul { grid-template-columns: repeat(2, minmax(0, 1fr)) }
.bars li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.15rem 1rem; align-items: baseline; font-size: 0.9rem }
.bars a { white-space: nowrap; font-weight: 550; color: var(--text); text-decoration-color: var(--line) }
.bars a:hover { color: var(--link); text-decoration-color: currentColor }
.bars .name { display: flex; flex-wrap: wrap; height: 1.5em; overflow: hidden; gap: 0 0.3rem }
.bars .name .quiet { font-size: 0.86rem }
.tally { font-size: 0.84rem; white-space: nowrap; color: var(--quiet); font-variant-numeric: tabular-nums; text-align: right }
.tally .tone { margin-right: 0.5rem; font-weight: 600 }
.bar { grid-column: 1 / -1; display: block; width: 100%; height: 7px; border-radius: 4px; background: var(--line) }
.bar rect { fill: var(--tone) }
.bar .pass { opacity: 0.8 }
.matrix { margin-top: 2rem }
.matrix .scroll { position: relative; margin-top: 0.7rem; overflow-x: auto; border: 1px solid var(--line); border-radius: 8px }
.matrix table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 0.88rem; font-variant-numeric: tabular-nums }
.matrix th, .matrix td { padding: 0; border-bottom: 1px solid var(--line); border-left: 1px solid var(--line); text-align: center; white-space: nowrap }
.matrix tr > :first-child { position: sticky; left: 0; z-index: 1; padding: 0.45rem 0.9rem; text-align: left; border-left: 0; background: var(--page); font-weight: 600 }
.matrix tbody tr:last-child > * { border-bottom: 0 }
.matrix thead th { padding: 0.45rem 0.6rem; font-weight: 600; vertical-align: top; background: var(--panel) }
.matrix thead tr > :first-child { background: var(--panel) }
.matrix thead .quiet { display: block; font-size: 0.74rem; font-weight: 400 }
.matrix th a { color: inherit; text-decoration-color: var(--line) }
.matrix td a { display: block; padding: 0.45rem 0.6rem; color: var(--tone); text-decoration: none; font-weight: 600 }
.matrix td:not(.none) { background: color-mix(in srgb, var(--tone) 10%, var(--page)) }
.matrix td.pass { background: color-mix(in srgb, var(--tone) 6%, var(--page)) }
.matrix td a:hover { background: color-mix(in srgb, var(--tone) 18%, var(--page)) }
.matrix td.none { background: var(--panel) }
.matrix td a:focus-visible, .matrix th a:focus-visible { outline-offset: -3px }
.note { margin-top: 0.45rem; font-size: 0.84rem }
.about { margin-top: 0.5rem; font-size: 0.88rem }
.about summary { cursor: pointer; color: var(--quiet) }
.about ul { display: grid; gap: 0.7rem; margin-top: 0.6rem; padding-left: 1rem; border-left: 2px solid var(--line) }
.about p { color: var(--quiet) }
.noscript { margin-top: 2rem }
.noscript ul { display: grid; gap: 0.5rem; margin: 0.7rem 0 }
`

const controls = `
.controls { position: sticky; top: 0; z-index: 3; display: grid; gap: 0.55rem; margin: 2.25rem -0.75rem 0; padding: 0.75rem; background: var(--page); border-bottom: 1px solid var(--line); font-size: 0.88rem }
.controls .row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center }
.find { position: relative; flex: 1 1 15rem }
.find input { width: 100%; padding: 0.36rem 2.2rem 0.36rem 0.7rem; background: var(--raised); border: 1px solid var(--edge); border-radius: 6px }
.find input::placeholder { color: var(--quiet); opacity: 1 }
.find kbd { position: absolute; right: 0.5rem; top: 50%; transform: translateY(-50%); pointer-events: none }
.find input:focus + kbd { display: none }
.controls select { max-width: 13rem; padding: 0.36rem 0.5rem; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; text-overflow: ellipsis }
.controls select:hover { border-color: var(--edge) }
.controls select.chosen { border-color: var(--link); color: var(--link); font-weight: 550 }
.chips { display: flex; flex-wrap: wrap; gap: 0.4rem }
.chip { padding: 0.16rem 0.65rem; border: 1px solid var(--line); border-radius: 999px; background: var(--raised) }
.chip:hover { border-color: var(--tone) }
.chip .mark { margin-right: 0.35rem; font-weight: 700 }
.chip b { font-weight: 650; color: var(--tone); font-variant-numeric: tabular-nums }
.chip[aria-pressed=true] { border-color: var(--tone); background: color-mix(in srgb, var(--tone) 12%, var(--page)); box-shadow: inset 0 0 0 1px var(--tone) }
.chip.empty, .chip.empty b { color: var(--quiet) }
.clear { padding: 0.16rem 0.5rem; border: 0; background: none; color: var(--link); text-decoration: underline; text-underline-offset: 2px }
.result { margin-left: auto; font-variant-numeric: tabular-nums }
`

const list = `
.group { margin-top: 1.4rem }
.group > h3 { font-size: 0.95rem; font-weight: 650 }
.group > h3 button { padding: 0.2rem 0; border: 0; background: none; color: var(--tone); font-weight: inherit }
.group > h3 button::before { content: '›'; display: inline-block; width: 1rem; color: var(--quiet); font-weight: 400 }
.group > h3 button[aria-expanded=true]::before { transform: rotate(90deg) translateY(0.15em) }
.group > h3 .mark { margin-right: 0.45rem }
.group .count { margin-left: 0.25rem; color: var(--quiet); font-weight: 450 }
.rows { margin-top: 0.4rem; border: 1px solid var(--line); border-radius: 8px; overflow: clip }
.case { scroll-margin-top: 6.6rem }
.case + .case:not(.again) { border-top: 1px solid var(--line) }
.case.again > h4 .title, .case.again > h4 .end code, .case.again > h4 .end .level { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
.case.again.open > h4 .title { position: static; width: auto; height: auto; clip-path: none }
.case > h4 { font: inherit }
.summary { position: relative; display: grid; grid-template-columns: 1.1rem minmax(0, 1fr) auto; gap: 0 0.65rem; width: 100%; padding: 0.5rem 0.9rem; border: 0; background: none; text-align: left; line-height: 1.5; align-items: baseline }
.case.again > h4 > .summary { padding-top: 0.15rem }
.summary:hover, .case.open > h4 > .summary { background: var(--panel) }
.summary:focus-visible { outline-offset: -2px }
.summary .marks { text-align: center; font-weight: 700 }
.summary .title { font-weight: 550 }
.pass .summary .title, .inapplicable .summary .title { font-weight: 450 }
.summary .cause { display: block; color: var(--quiet); font-size: 0.9rem }
.case.again .summary .cause { display: inline; margin-left: 0.4rem }
.summary .end { display: flex; gap: 0.2rem 0.8rem; align-items: baseline; justify-content: flex-end; max-width: 30rem; color: var(--quiet); font-size: 0.84rem; text-align: right }
.summary .provider { flex: none; max-width: 12rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.summary .end code { font-size: 0.76rem }
.case.open { box-shadow: inset 3px 0 0 var(--tone) }
.case:not(.open) > .content { display: none }
.nothing { padding: 3rem 0; text-align: center; color: var(--quiet) }
.end-of-portion { height: 1px }
`

const content = `
.content { display: grid; gap: 1rem; padding: 0.9rem 1.1rem 1.4rem 2.65rem; border-top: 1px solid var(--line) }
.content > * { min-width: 0 }
.requirements { display: grid; gap: 0.5rem }
.requirements > .quiet { font-size: 0.86rem }
.requirement + .quiet { margin-top: -0.45rem }
.requirement p + p { margin-top: 0.1rem; font-size: 0.86rem }
.requirement .level, .also .level { margin-right: 0.2rem }
.also { font-size: 0.88rem }
.also summary { cursor: pointer; color: var(--quiet) }
.also ul { display: grid; gap: 0.3rem; margin-top: 0.4rem; padding-left: 1rem; border-left: 2px solid var(--line) }
.findings, .more-findings { display: grid; gap: 0.9rem }
.more-findings summary { cursor: pointer; color: var(--quiet) }
.more-findings[open] summary { margin-bottom: 0.5rem }
.finding .message { font-weight: 600; color: var(--tone) }
.finding .message .quiet { font-weight: 400; font-size: 0.9rem }
.finding dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 0.6rem; margin-top: 0.4rem }
.finding dl > div { padding: 0.45rem 0.75rem; border: 1px solid var(--line); border-left: 3px solid var(--pass); border-radius: 0 6px 6px 0; background: var(--panel) }
.finding dl > .actual { border-left-color: var(--tone) }
.finding dt { color: var(--quiet); font-size: 0.8rem; font-weight: 600 }
.finding dd { white-space: pre-wrap; font: 0.86em/1.6 var(--mono) }
.picture { display: block; margin-top: 0.6rem; max-width: min(100%, 40rem); border: 1px solid var(--line) }
.cover { padding: 0.55rem 0.85rem; border-radius: 0 6px 6px 0; background: var(--panel); border-left: 3px solid var(--tone) }
.cover b { color: var(--tone) }
.advice { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0.35rem 1rem; font-size: 0.92rem }
.advice dt { color: var(--quiet) }
.case-facts { font-size: 0.86rem }
.copy { padding: 0 0.5rem; border: 1px solid var(--line); border-radius: 5px; background: var(--raised); color: var(--quiet); font: 0.78rem/1.6 var(--sans) }
.copy:hover { border-color: var(--edge); color: var(--text) }
`

const exchange = `
.exchanges { display: grid; gap: 0.5rem }
.exchanges > h3 { font-size: 0.84rem; font-weight: 600; color: var(--quiet) }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0.6rem; align-items: stretch }
.exchange { border: 1px solid var(--line); border-radius: 7px; background: var(--page); min-width: 0; overflow: clip }
.exchange > h4, .exchange > summary { display: flex; flex-wrap: wrap; gap: 0 0.6rem; align-items: baseline; padding: 0.4rem 0.75rem; font-size: 0.86rem; font-weight: 450; background: var(--panel) }
.exchange > summary { cursor: pointer; list-style: none; background: none }
.exchange > summary::-webkit-details-marker { display: none }
.exchange[open] > summary { background: var(--panel) }
.exchange .role { padding: 0 0.45em; border-radius: 4px; font-size: 0.76rem; font-weight: 600; color: var(--quiet); background: var(--secret) }
.exchange .role.probe { color: light-dark(#ffffff, #0f1216); background: light-dark(#525c68, #9aa5b1) }
.exchange .purpose { flex: 1 1 10rem; font-weight: 550 }
.exchange .outcome { color: var(--quiet); font-variant-numeric: tabular-nums }
.exchange .line { flex-basis: 100%; color: var(--quiet); font-size: 0.78rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
.messages > div { padding: 0.5rem 0.75rem 0.65rem; border-top: 1px solid var(--line); min-width: 0; position: relative }
.single .messages, details.exchange .messages { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) }
.single .messages > div + div, details.exchange .messages > div + div { border-left: 1px solid var(--line) }
.messages > .command.command { grid-column: 1 / -1; border-left: 0 }
h5 { margin-bottom: 0.25rem; font-size: 0.76rem; font-weight: 600; color: var(--quiet) }
pre { white-space: pre-wrap; word-break: break-word; overflow-wrap: anywhere; line-height: 1.55; font-size: 0.79rem; max-height: 26rem; overflow-y: auto; margin: 0 -0.5rem; padding: 0 0.5rem }
.command .copy { position: absolute; right: 0.75rem; top: 0.45rem }
.command pre { max-height: 12rem }
mark { display: block; margin: 0 -0.5rem; padding: 0 0.5rem; background: var(--mark); color: inherit; box-shadow: inset 3px 0 0 var(--mark-edge) }
mark.missing { font-style: italic; background: none; outline: 1px dashed var(--mark-edge); outline-offset: -1px; box-shadow: none }
.secret { background: var(--secret); border-radius: 3px; padding: 0 2px }
mark .secret { background: none }
.changed { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; text-decoration-skip-ink: none; text-decoration-color: var(--link) }
.legend { font-size: 0.82rem }
dialog { border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem 1.5rem; background: var(--raised); color: var(--text); min-width: min(22rem, 90vw) }
dialog::backdrop { background: rgb(0 0 0 / 0.45) }
dialog dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.45rem 1.1rem; margin: 0.9rem 0 1.1rem }
`

const narrow = `
@media (max-width: 900px) {
  .overview { grid-template-columns: minmax(0, 1fr); gap: 1.75rem }
  .bars.documents ul { grid-template-columns: minmax(0, 1fr) }
  .advice { grid-template-columns: minmax(0, 1fr); gap: 0 }
  .advice dd { margin-bottom: 0.55rem }
}
@media screen and (max-width: 900px) {
  .pair { grid-template-columns: minmax(0, 1fr) }
}
@media (max-width: 640px) {
  html { scroll-padding-top: 1rem }
  body { font-size: 16px }
  .page { padding: 0.9rem 1rem 3rem }
  #keys { display: none }
  .answer { padding: 0.8rem 0.9rem }
  h1 { font-size: 1.08rem; line-height: 1.6rem }
  .answer .mark { line-height: 1.6rem }
  .facts { gap: 0.1rem 1.1rem }
  .controls { position: static; margin-left: 0; margin-right: 0; padding: 0 0 0.75rem }
  .find { flex-basis: 100% }
  .find input { font-size: 16px }
  .find kbd { display: none }
  .controls select { flex: 1 1 8rem; min-width: 0 }
  .result { margin-left: 0 }
  .case { scroll-margin-top: 0.5rem }
  .summary { grid-template-columns: 1.1rem minmax(0, 1fr); padding: 0.55rem 0.7rem }
  .summary .end { grid-column: 2; justify-content: flex-start; text-align: left; flex-wrap: wrap }
  .content { padding: 0.8rem 0.8rem 1.2rem }
  .single .messages, details.exchange .messages { grid-template-columns: minmax(0, 1fr) }
  .single .messages > div + div, details.exchange .messages > div + div { border-left: 0 }
}
`

const paper = `
@page { margin: 14mm }
@media print {
  :root, :root[data-theme] { color-scheme: light }
  body { font-size: 9.5pt }
  .page { max-width: none; padding: 0 }
  .controls, #tools, .copy, .note, dialog, .about:not([open]) { display: none }
  .bar rect, mark, .answer, .matrix td, .exchange .role { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .summary, .finding, .bars li, .matrix tr, .exchange > h4 { break-inside: avoid }
  .group > h3, .summary { break-after: avoid }
  pre { max-height: none }
  .matrix .scroll { overflow: visible }
  .group:has(> .rows[hidden]) { display: none }
}
`

/** The style sheet. */
export const styleSheet = [colours, page, top, overview, controls, list, content, exchange, narrow, paper].join('')
