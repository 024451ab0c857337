/**
 * Finding one's way in a report: what belongs to a case, and how it is put in words.
 *
 * @module
 */
import type { Report, ReportCase, ReportExchange, ReportFinding, ReportProvider, ReportRequirement } from './model.ts'

/** The items by a key, in the order they came. */
export const groupBy = <Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** Every provider of a report with its cases. */
export const casesByProvider = (report: Report): [ReportProvider, ReportCase[]][] => {
  const cases = groupBy(report.cases, (one) => one.provider)
  return report.providers.map((provider) => [provider, cases.get(provider.id) ?? []])
}

/** The expected behaviour. */
export const titleOf = (report: Report, one: ReportCase): string => report.checks[one.check]?.title ?? one.check

/** The folder of the document that a case tests: `rfc6749`, `contract`. */
export const documentOf = (report: Report, one: Pick<ReportCase, 'check'>): string =>
  report.checks[one.check]?.document ?? suiteOf(one.check)

/** The first part of the id of a check, which is the folder of its document. */
export const suiteOf = (check: string): string => check.split('/', 1)[0] ?? check

/** The parameters of a case: `grant=client_credentials, client=machine`; empty without any. */
export const parametersInWords = (one: ReportCase): string =>
  Object.entries(one.parameters)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')

/** The headline of a case that did not pass. */
export const causeOf = (one: Pick<ReportCase, 'cause' | 'findings' | 'verdict'>): string =>
  one.cause ?? one.findings[0]?.message ?? one.verdict

/** The requirements that a case decides, with their ids. */
export const requirementsOf = (report: Report, one: ReportCase): (ReportRequirement & { id: string })[] =>
  one.requirements.flatMap((id) => {
    const requirement = report.requirements[id]
    return requirement ? [{ id, ...requirement }] : []
  })

/** Where a requirement stands: `RFC 6749, section 5.1`. */
export const placeOf = ({ document, section }: ReportRequirement): string =>
  /^[0-9A-Z]/.test(section) ? `${document}, section ${section}` : [document, section].filter(Boolean).join(', ')

export type Evidence = { readonly role: ReportCase['exchanges'][number]['role']; readonly exchange: ReportExchange }

/** The exchanges of a case, in the order they were made. */
export const exchangesOf = (report: Report, one: ReportCase): Evidence[] =>
  one.exchanges.flatMap(({ id, role }) => {
    const exchange = report.exchanges[id]
    return exchange ? [{ role, exchange }] : []
  })

const worstFirst = ['fail', 'warn', 'inconclusive', 'pass']
const bySeverity = (a: ReportFinding, b: ReportFinding) => worstFirst.indexOf(a.verdict) - worstFirst.indexOf(b.verdict)

/** What speaks against a case, the worst first; a finding that passes is not among it. */
export const objectionsOf = (one: ReportCase): ReportFinding[] =>
  one.findings.filter((finding) => finding.verdict !== 'pass').sort(bySeverity)

/** The exchanges that the findings point at; without any, the probe of the case. */
export const tellingExchanges = (report: Report, one: ReportCase): ReportExchange[] => {
  const named = new Set(objectionsOf(one).map((finding) => finding.exchange))
  const evidence = exchangesOf(report, one)
  const telling = evidence.filter(({ exchange }) => named.has(exchange.id))
  const shown = telling.length > 0 ? telling : evidence.filter(({ role }) => role === 'probe').slice(-1)
  return shown.map(({ exchange }) => exchange)
}

/** The method and the URL. */
export const requestLine = ({ request }: ReportExchange): string => `${request.method} ${request.url}`

/** The status, or why there is none. */
export const answerLine = ({ response, failure }: ReportExchange): string => {
  if (response) return `${response.status} ${response.status_text}`.trim()
  if (failure?.kind === 'intercepted') return 'not sent: the redirection URI is never contacted'
  return failure ? `no response: ${failure.kind}, ${failure.message}` : 'no response'
}

/** The name of the header that a finding points at, in lower case; null where it points elsewhere. */
export const headerAt = (at: string | null): string | null =>
  at?.startsWith('header ') ? at.slice('header '.length).trim().toLowerCase() : null

// A fragment may not contain brackets, spaces or percent signs unescaped, and two ids must not become one.
const fragment = (id: string): string =>
  [...id]
    .map((character) =>
      /[A-Za-z0-9._:/=,-]/.test(character) ? character : `~${character.codePointAt(0)?.toString(16)}~`,
    )
    .join('')

/** The anchor of a case in the HTML report, for deep links: `report.html#<anchor>`. */
export const anchorOf = (caseId: string): string => `case-${fragment(caseId)}`

/** The anchor of a provider in the HTML report. */
export const providerAnchorOf = (providerId: string): string => `provider-${fragment(providerId)}`

/** The anchor of an exchange in the HTML report. */
export const exchangeAnchorOf = (exchangeId: string): string => `exchange-${fragment(exchangeId)}`
