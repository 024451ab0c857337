/**
 * What the HTML report is dressed in: the style sheet and the one small script. Both are text of this project; the
 * page's policy names the script by its hash, so that nothing else in the page can ever run.
 *
 * @module
 */

/** The style sheet. Nothing in it loads anything. */
export const styleSheet = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f7f9; --line: #dfe3e8; --text: #1c2127; --quiet: #5a6470; --link: #0757a8;
  --fail: #bf2333; --warn: #8f5f00; --inconclusive: #7444ad; --deviation: #0a5f9e; --waived: #0c6f73; --pass: #1a7a38;
  --inapplicable: #737d88; --mark: #fff1b8; --secret: #e8eef6;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #101317; --panel: #181c22; --line: #2c333c; --text: #e3e7ec; --quiet: #98a2ae; --link: #7ab7ff;
    --fail: #ff7a76; --warn: #e0ae3c; --inconclusive: #c39bff; --deviation: #74b9f5; --waived: #63c5c2; --pass: #57cc76;
    --inapplicable: #8b95a1; --mark: #4f4413; --secret: #26303c;
  }
}
.fail { --tone: var(--fail) } .warn { --tone: var(--warn) } .inconclusive { --tone: var(--inconclusive) }
.deviation { --tone: var(--deviation) } .waived { --tone: var(--waived) } .pass { --tone: var(--pass) }
.inapplicable { --tone: var(--inapplicable) }
* { box-sizing: border-box }
[hidden] { display: none !important }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 var(--sans); overflow-wrap: anywhere }
.page { max-width: 1120px; margin: 0 auto; padding: 1.75rem 1.5rem 4rem }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px }
code, pre { font-family: var(--mono); font-size: 0.86em }
h1, h2, h3, h4, p, ol, ul, dl, dd { margin: 0 }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.quiet { color: var(--quiet) }
.tag { display: inline-block; padding: 0 0.45em; border: 1px solid var(--line); border-radius: 4px; font-size: 0.8rem;
  color: var(--quiet); background: var(--page) }

.mode { display: flex; flex-wrap: wrap; gap: 0.15rem 0.6rem; align-items: baseline; padding-bottom: 0.9rem; font-size: 0.9rem }
.mode b { padding: 0.05rem 0.6rem; border-radius: 999px; border: 1px solid currentColor; font-weight: 600 }

.mode-mocked b { color: var(--warn) }
.answer { display: flex; gap: 0.85rem; align-items: flex-start; padding: 1.05rem 1.15rem; border: 1px solid var(--line);
  border-left: 5px solid var(--tone); border-radius: 6px; background: var(--panel) }
.answer .mark { flex: none; color: var(--tone); font-size: 1.35rem; line-height: 1.75rem; font-weight: 700 }
h1 { font-size: 1.25rem; line-height: 1.75rem; font-weight: 600; letter-spacing: -0.005em }
.facts { display: flex; flex-wrap: wrap; gap: 0.1rem 1.6rem; padding: 0.9rem 0 0; color: var(--quiet); font-size: 0.9rem }
.facts div { display: flex; gap: 0.4rem }
.facts dd { color: var(--text) }
.partial { margin-top: 0.9rem; color: var(--fail); font-weight: 600 }

.bar { display: flex; gap: 2px; height: 6px; border-radius: 3px; overflow: hidden }
.bar span { background: var(--tone); min-width: 3px }
.bar .inapplicable { opacity: 0.35 }

.overview { width: 100%; margin: 1.6rem 0 0; border-collapse: collapse; font-variant-numeric: tabular-nums }
.overview th, .overview td { padding: 0.5rem 0.6rem; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap }
.overview thead th { font-size: 0.8rem; font-weight: 500; color: var(--quiet); vertical-align: bottom }
.overview th:first-child { text-align: left; font-weight: 600; width: 34%; white-space: normal; padding-left: 0 }
.overview td { color: var(--tone, var(--text)); font-weight: 600 }
.overview td.zero { color: var(--quiet); font-weight: 400; opacity: 0.55 }
.overview td.plain { color: var(--quiet); font-weight: 400 }
.overview .bar { margin-top: 0.35rem; max-width: 22rem }
.overview tfoot th, .overview tfoot td { border-bottom: 0 }

.controls { display: flex; flex-wrap: wrap; gap: 0.5rem 1.1rem; align-items: center; margin: 1.5rem 0 0; font-size: 0.9rem }
.controls .find { flex: 1 1 16rem; max-width: 22rem }
.controls input[type=search] { width: 100%; padding: 0.4rem 0.65rem; font: inherit; color: inherit;
  background: var(--page); border: 1px solid var(--line); border-radius: 6px }
.controls fieldset { display: flex; flex-wrap: wrap; gap: 0.3rem 0.9rem; margin: 0; padding: 0; border: 0 }
.controls label { display: inline-flex; gap: 0.35rem; align-items: center }
.controls input[type=checkbox] { margin: 0; accent-color: var(--tone) }
.controls b { color: var(--tone); font-weight: 600 }

.provider { margin-top: 2rem; border-top: 2px solid var(--line); padding-top: 1.1rem }
.provider > summary { cursor: pointer; list-style: none }
summary::-webkit-details-marker { display: none }
h2 { display: inline; font-size: 1.2rem; font-weight: 600 }
.provider > summary::before { margin-right: 0.35rem }
.provider > summary .tag { margin-left: 0.5rem; vertical-align: 2px }
.about { padding: 0.35rem 0 0; color: var(--quiet); font-size: 0.9rem }
.about p + p { margin-top: 0.15rem }
.problems { margin: 0.7rem 0 0; padding: 0.6rem 0.9rem 0.6rem 2rem; border-left: 3px solid var(--tone); background: var(--panel); border-radius: 4px }
.group { margin-top: 1.25rem }
h3 { font-size: 0.95rem; font-weight: 600; color: var(--tone) }
h3 .count { color: var(--quiet); font-weight: 400; margin-left: 0.35rem }
.group > summary { cursor: pointer; list-style: none; display: flex; align-items: baseline; gap: 0.5rem }
.group > summary::before, .exchange > summary::before, .provider > summary::before {
  content: '›'; display: inline-block; width: 0.8em; color: var(--quiet); transition: transform 0.1s }
.group[open] > summary::before, .exchange[open] > summary::before, .provider[open] > summary::before { transform: rotate(90deg) }
.group > .cases, .group > summary + h4 + .cases, h3 + .cases { margin-top: 0.45rem }
h4 { margin: 0.9rem 0 0.3rem; font-size: 0.85rem; font-weight: 500; color: var(--quiet) }
.cases { border: 1px solid var(--line); border-radius: 6px; overflow: hidden }
.case + .case { border-top: 1px solid var(--line) }
.case > summary { display: grid; grid-template-columns: 1.1rem minmax(0, 1fr) fit-content(45%); gap: 0 0.6rem; padding: 0.5rem 0.85rem; cursor: pointer; list-style: none }
.case > summary:hover, .case[open] > summary { background: var(--panel) }
.case > summary .mark { color: var(--tone); font-weight: 700; text-align: center }
.case .title .tag { margin-left: 0.35rem; font-family: var(--mono); font-size: 0.74rem }
.case .check { color: var(--quiet); text-align: right; align-self: center; font-size: 0.8rem }
.case .cause { grid-column: 2 / -1; color: var(--quiet); font-size: 0.9rem }
.case[open]:has(.finding) > summary .cause { display: none }
.case:target > summary { box-shadow: inset 3px 0 0 var(--link) }
.content { padding: 0.4rem 0.85rem 1.1rem 2.55rem; border-top: 1px solid var(--line) }
.content > * { margin-top: 0.8rem }
h5 { margin: 0 0 0.3rem; font-size: 0.78rem; font-weight: 600; color: var(--quiet) }
.requirement { padding-left: 0.8rem; border-left: 3px solid var(--line) }
.requirement + .requirement { margin-top: 0.5rem }
.requirement p + p { font-size: 0.86rem; color: var(--quiet) }
.level { font-size: 0.76rem; font-weight: 700; letter-spacing: 0.02em; margin-right: 0.35rem }
.findings { padding: 0; list-style: none }
.finding { padding-left: 0.8rem; border-left: 3px solid var(--tone) }
.finding + .finding { margin-top: 0.8rem }
.finding > p { font-weight: 600 }
.finding dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.15rem 0.9rem; margin-top: 0.25rem }
.finding dt { color: var(--quiet); font-size: 0.86rem }
.finding dd { white-space: pre-wrap; font: 0.86em/1.6 var(--mono) }
.finding dd.at { font-family: var(--sans) }
.cover { padding: 0.55rem 0.85rem; border-radius: 5px; background: var(--panel); border-left: 3px solid var(--tone) }
.exchange { border: 1px solid var(--line); border-radius: 5px }
.exchange + .exchange, p + .exchange { margin-top: 0.4rem }
.exchange > summary { display: flex; flex-wrap: wrap; gap: 0 0.6rem; padding: 0.35rem 0.7rem; cursor: pointer; list-style: none; font-size: 0.88rem; align-items: baseline }
.exchange > summary .line { font-family: var(--mono); font-size: 0.8rem; flex: 1 1 18rem; min-width: 0 }
.exchange > summary .end { margin-left: auto; color: var(--quiet); white-space: nowrap }
.messages { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); border-top: 1px solid var(--line) }
.messages > div { padding: 0.55rem 0.7rem 0.7rem; min-width: 0 }
.messages > div + div { border-left: 1px solid var(--line) }
.messages .command { grid-column: 1 / -1; border-left: 0; border-top: 1px solid var(--line) }
pre { margin: 0; white-space: pre-wrap; word-break: break-all; line-height: 1.55; font-size: 0.8rem; max-height: 32rem; overflow-y: auto }
.picture { max-width: min(100%, 40rem); border: 1px solid var(--line) }
.command pre { user-select: all; word-break: normal; overflow-wrap: anywhere }
mark { background: var(--mark); color: inherit; border-radius: 2px; padding: 0 1px }
.secret { background: var(--secret); border-radius: 3px; padding: 0 2px }
.advice { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.2rem 0.9rem; font-size: 0.92rem }
.advice dt { color: var(--quiet) }
.lines .case { padding: 0.45rem 0.85rem; display: grid; grid-template-columns: minmax(0, 1fr) fit-content(45%); gap: 0 0.6rem }
.lines .case .cause { grid-column: 1 / -1 }
.end-note { margin-top: 2.5rem; color: var(--quiet); font-size: 0.86rem }

@media (max-width: 720px) {
  body { font-size: 16px }
  .page { padding: 1rem 0.9rem 3rem }
  .overview thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .overview, .overview tbody, .overview tfoot { display: block }
  .overview tr { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; padding: 0.7rem 0; border-bottom: 1px solid var(--line) }
  .overview th, .overview td { display: block; border: 0; padding: 0 }
  .overview th:first-child { width: 100% }
  .overview .bar { max-width: none; margin-bottom: 0.3rem }
  .overview td.zero { display: none }
  .overview td::after { content: ' ' attr(data-name); font-weight: 400; color: var(--quiet); font-size: 0.86rem }
  .case > summary { padding: 0.6rem 0.7rem; grid-template-columns: 1rem minmax(0, 1fr) }
  .case .check { grid-column: 2; text-align: left }
  .lines .case { grid-template-columns: minmax(0, 1fr) }
  .content { padding: 0.4rem 0.7rem 1rem }
  .messages { grid-template-columns: minmax(0, 1fr) }
  .messages > div + div { border-left: 0; border-top: 1px solid var(--line) }
  .finding dl, .advice { grid-template-columns: minmax(0, 1fr) }
  .finding dd, .advice dd { margin-bottom: 0.3rem }
  .controls .find { flex-basis: 100%; max-width: none }
  .controls input[type=search] { font-size: 16px }
  .facts { gap: 0.1rem 1.1rem }
}
@media print {
  :root { color-scheme: light; --page: #fff; --panel: #fff; --text: #000; --quiet: #444; --line: #bbb; --mark: #eee; --secret: #eee }
  body { font-size: 10pt }
  .page { max-width: none; padding: 0 }
  .controls { display: none }
  .bar span, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  .case > summary, .finding, .overview tr { break-inside: avoid }
  pre { max-height: none }
  .cases { overflow: visible }
}
`

/**
 * The script: opens what a link points at, filters by words, and opens what did not pass before printing. Without it
 * the page still shows everything. It contains no ampersand and no less-than sign, so that it means the same in any parser.
 */
export const script = `
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const reveal = (element) => {
  for (let one = element; one; one = one.parentElement) if (one.tagName === 'DETAILS') one.open = true
}
const follow = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  reveal(target)
  target.scrollIntoView()
}
addEventListener('hashchange', follow)
follow()

const find = document.getElementById('find')
const search = () => {
  const words = find.value.toLowerCase().split(' ').filter(Boolean)
  for (const one of all('.case')) {
    const text = (one.querySelector('summary') ?? one).textContent.toLowerCase()
    one.hidden = !words.every((word) => text.includes(word))
  }
  for (const group of all('.cases, .group, .provider').reverse()) {
    group.hidden = words.length > 0 ? !group.querySelector('.case:not([hidden])') : false
    if (words.length > 0) if (!group.hidden) reveal(group)
  }
  for (const title of all('h4')) title.hidden = title.nextElementSibling.hidden
}
find.parentElement.hidden = false
find.addEventListener('input', search)

addEventListener('beforeprint', () => {
  for (const one of all('.group.fail .case, .group.warn .case, .group.inconclusive .case')) reveal(one)
})
`
