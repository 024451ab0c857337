/**
 * Allure: what a case is and what it saw, as labels, links, parameters and attachments of its test.
 *
 * @module
 */
import type { Level } from '../engine/verdict.ts'
import { causeOf, exchangesOf, placeOf, requirementsOf, titleOf } from '../reports/evidence.ts'
import { httpText } from '../reports/http-text.ts'
import type { Report, ReportCase } from '../reports/model.ts'
import { plain, safeLink, shortened, visible } from '../reports/untrusted.ts'
import { skipReason } from './case-text.ts'

/** What is used of `allure-js-commons`: hand in the whole module. */
export type Allure = {
  readonly epic: (name: string) => PromiseLike<void>
  readonly feature: (name: string) => PromiseLike<void>
  readonly story: (name: string) => PromiseLike<void>
  readonly severity: (name: string) => PromiseLike<void>
  readonly tags: (...names: string[]) => PromiseLike<void>
  readonly link: (url: string, name?: string) => PromiseLike<void>
  readonly issue: (url: string, name?: string) => PromiseLike<void>
  readonly parameter: (name: string, value: string, options?: { readonly excluded?: boolean }) => PromiseLike<void>
  readonly description: (markdown: string) => PromiseLike<void>
  readonly attachment: (name: string, content: string, type: string) => PromiseLike<void>
}

const severities: Record<Level, string> = {
  MUST: 'critical',
  'MUST NOT': 'critical',
  DOCUMENTED: 'critical',
  SHOULD: 'normal',
  'SHOULD NOT': 'normal',
  MAY: 'minor',
}

const bodyLimit = 65_536

/** Whether the test runs under an Allure reporter: without one, every word to Allure is answered with a warning. */
const isListening = (): boolean => Reflect.get(globalThis, 'allureTestRuntime') !== undefined

const attachmentOf = ({ exchange, role }: ReturnType<typeof exchangesOf>[number]) => {
  const { request, response } = httpText(exchange, { bodyLimit, headers: 'all' })
  return {
    name: plain(shortened(`${role}: ${exchange.purpose}`, 200)),
    text: visible([request, response, exchange.curl].join('\n\n')),
  }
}

/**
 * Labels the test that is running: epic is the provider, feature the document, story the section. What it found is in
 * parameters that do not count for its history, as Allure knows no reason for a skipped test.
 */
export const tellAllure = async (allure: Allure, report: Report, one: ReportCase): Promise<void> => {
  if (!isListening()) return
  const provider = report.providers.find(({ id }) => id === one.provider)
  const check = report.checks[one.check]
  const requirements = requirementsOf(report, one)
  const [first] = requirements
  await allure.epic(plain(provider?.name ?? one.provider))
  await allure.feature(first?.document ?? check?.document ?? '')
  await allure.story(check?.section ?? '')
  await allure.severity(severities[one.level])
  await allure.tags(one.verdict, one.level, ...(provider ? [provider.mode] : []))
  for (const requirement of requirements) {
    const url = safeLink(requirement.url)
    if (url !== null) await allure.link(url, `${placeOf(requirement)}: ${requirement.id}`)
  }
  const issue = safeLink(one.covered_by?.link ?? null)
  if (issue !== null) await allure.issue(issue, 'waiver')
  for (const [name, value] of Object.entries(one.parameters)) await allure.parameter(name, plain(value))
  await allure.parameter('verdict', one.verdict, { excluded: true })
  if (one.verdict !== 'pass') {
    await allure.parameter('reason', skipReason(one) ?? plain(shortened(causeOf(one), 500)), { excluded: true })
  }
  // No word of a server in here: it is rendered as Markdown.
  if (check) {
    await allure.description(
      [titleOf(report, one), check.why, `**Usual mistake:** ${check.mistake}`, `**Repair:** ${check.fix}`].join('\n\n'),
    )
  }
  for (const [index, evidence] of exchangesOf(report, one).entries()) {
    const { name, text } = attachmentOf(evidence)
    await allure.attachment(`${index + 1}. ${name}`, text, 'text/plain')
  }
}
