/**
 * The top of the HTML page: the mode, the answer in one sentence, and what was tested, when and by which version.
 *
 * @module
 */
import { link } from './html-links.ts'
import { type Content, type Markup, markup } from './markup.ts'
import type { Report, ReportProvider } from './model.ts'
import { shortened } from './untrusted.ts'
import { counted, durationInWords, modeSentences, momentInWords } from './words.ts'

const textLimit = 2000

const short = (text: string): string => shortened(text, textLimit)

export const answers = {
  0: { tone: 'pass', mark: '✓', title: 'the gate holds' },
  1: { tone: 'fail', mark: '✗', title: 'the gate does not hold' },
  3: { tone: 'inconclusive', mark: '?', title: 'the run could not decide' },
} as const

const fact = (name: string, value: Content): Content =>
  value !== null && markup`<div><dt>${name}</dt> <dd>${value}</dd></div>`

const tested = ({ providers }: Report): string => {
  const [first] = providers
  return providers.length === 1 && first ? short(first.name) : counted(providers.length, 'provider')
}

const requestsOf = ({ providers }: Report): number => providers.reduce((sum, { requests }) => sum + requests, 0)

const compared = ({ gate: { baseline } }: Report): string | null => {
  if (!baseline) return null
  const { file, started, known, better, unmatched } = baseline
  const counts = [
    counted(known.length, 'known fault'),
    `${better.length} better`,
    ...(unmatched.length > 0 ? [`${unmatched.length} unmatched`] : []),
  ]
  return short(`${file} of ${momentInWords(started)}: ${counts.join(', ')}`)
}

const part = ({ shard }: Report): string | null => (shard ? `shard ${shard.index} of ${shard.count}` : null)

const facts = (report: Report): Markup => {
  const [only, ...others] = report.providers
  const single = only && others.length === 0 ? only : undefined
  return markup`<dl class="facts">
${fact('Tested', tested(report))}
${single && single.origins.length > 0 ? fact('At', short(single.origins.join(', '))) : null}
${fact('Started', markup`<time datetime="${report.started}">${momentInWords(report.started)}</time>`)}
${fact('Took', `${durationInWords(report.duration_ms)}, ${counted(requestsOf(report), 'request')}`)}
${fact('Blocks on', report.gate.fail_on.join(', '))}
${fact('Baseline', compared(report))}
${fact('Part', part(report))}
${single ? fact('Descriptor', markup`<code>${short(single.descriptor)}</code>`) : null}
${single && single.documentation !== null ? fact('Documentation', link(single.documentation, short(single.documentation))) : null}
${fact('Version', `oauth2spec ${report.tool.version}`)}
</dl>`
}

const problemsOf = ({ providers }: Report): [ReportProvider, string][] =>
  providers.flatMap((provider) => {
    const untold = !provider.decided && provider.problems.length === 0
    const problems = untold ? ['It could not be tested.'] : provider.problems
    return problems.map((problem): [ReportProvider, string] => [provider, problem])
  })

const problemItem = ([provider, problem]: [ReportProvider, string]): Markup =>
  markup`<li class="${provider.decided ? 'fail' : 'inconclusive'}"><b>${short(provider.name)}</b> ${short(problem)}</li>`

const problems = (report: Report): Content => {
  const found = problemsOf(report)
  return found.length > 0 && markup`<ul class="problems">${found.map(problemItem)}</ul>`
}

/** The top of the page. Its first line says in which mode the run was. */
export const top = (report: Report): Markup => {
  const answer = answers[report.gate.exit_code]
  return markup`<header>
<div class="first-line"><p class="mode mode-${report.mode.replaceAll(' ', '-')}"><b>${report.mode}</b> <span>${modeSentences[report.mode]}</span></p><div id="tools"></div></div>
<div class="answer ${answer.tone}"><span class="mark" aria-hidden="true">${answer.mark}</span><h1>${short(report.gate.sentence)}</h1></div>
${!report.complete && markup`<p class="partial">The run was interrupted: this report is partial.</p>`}
${problems(report)}
${facts(report)}
</header>`
}
