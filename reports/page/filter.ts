/**
 * Which cases are shown: by verdict, level, document, facet, grant, provider and text. The filter stands in the address
 * of the page, so that it can be linked to.
 *
 * @module
 */
import type { Verdict } from '../../engine/verdict.ts'
import { type PageCase, verdictOrder } from '../html-model.ts'
import type { ReportPage } from './data.ts'

/** What can be chosen, besides verdicts and text. */
export const choices = ['provider', 'document', 'facet', 'level', 'grant'] as const

export type Choice = (typeof choices)[number]

export type Filter = Readonly<Partial<Record<Choice, string>>> & {
  /** None: all. */
  readonly verdicts: ReadonlySet<Verdict>
  readonly text: string
}

export const everything: Filter = { verdicts: new Set(), text: '' }

export const isEverything = (filter: Filter): boolean =>
  filter.verdicts.size === 0 && filter.text.trim() === '' && choices.every((choice) => filter[choice] === undefined)

/** What a case is, for a choice: it can belong to several documents. */
export const valuesOf = (page: ReportPage, one: PageCase, choice: Choice): readonly string[] => {
  if (choice === 'document') return one.documents
  if (choice === 'level') return [one.level]
  if (choice === 'facet') return one.check.facet === null ? [] : [one.check.facet]
  if (choice === 'provider') return [page.providers[one.provider]?.id ?? '']
  return one.parameters.flatMap(([name, value]) => (name === 'grant' ? [value] : []))
}

const haystacks = new WeakMap<PageCase, string>()

const haystackOf = (page: ReportPage, one: PageCase): string => {
  const known = haystacks.get(one)
  if (known !== undefined) return known
  const text = [
    one.id,
    one.check.title,
    one.verdict,
    one.level,
    one.cause ?? '',
    page.providers[one.provider]?.name ?? '',
    one.parameters.flat().join(' '),
    one.documents.join(' '),
    one.requirements.map(({ id, text }) => `${id} ${text}`).join(' '),
  ]
    .join(' ')
    .toLowerCase()
  haystacks.set(one, text)
  return text
}

/** The cases that a filter lets through, without regard to verdicts. */
const withoutVerdicts = (page: ReportPage, filter: Filter): PageCase[] => {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean)
  const wanted = choices.flatMap((choice) => (filter[choice] === undefined ? [] : [[choice, filter[choice]] as const]))
  return page.cases.filter(
    (one) =>
      wanted.every(([choice, value]) => valuesOf(page, one, choice).includes(value)) &&
      words.every((word) => haystackOf(page, one).includes(word)),
  )
}

export type Found = { readonly cases: readonly PageCase[]; readonly counts: ReadonlyMap<Verdict, number> }

/** The cases that a filter lets through, and how many there are of each verdict, chosen or not. */
export const applied = (page: ReportPage, filter: Filter): Found => {
  const cases = withoutVerdicts(page, filter)
  const counts = new Map<Verdict, number>()
  for (const { verdict } of cases) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  const { verdicts } = filter
  return { cases: verdicts.size === 0 ? cases : cases.filter(({ verdict }) => verdicts.has(verdict)), counts }
}

/** The filter in an address; null where it holds none. */
export const filterIn = (hash: string): Filter | null => {
  if (!hash.startsWith('#?')) return null
  const asked = new URLSearchParams(hash.slice(2))
  const verdicts = (asked.get('verdict') ?? '').split(',')
  const chosen = choices.flatMap((choice) => (asked.get(choice) ? [[choice, asked.get(choice)]] : []))
  return {
    ...Object.fromEntries(chosen),
    verdicts: new Set(verdictOrder.filter((verdict) => verdicts.includes(verdict))),
    text: asked.get('text') ?? '',
  }
}

/** The address of a filter, within the page. */
export const hashOf = (filter: Filter): string => {
  if (isEverything(filter)) return '#'
  const asked = new URLSearchParams()
  if (filter.verdicts.size > 0) asked.set('verdict', [...filter.verdicts].join(','))
  for (const choice of choices) if (filter[choice] !== undefined) asked.set(choice, filter[choice])
  if (filter.text.trim() !== '') asked.set('text', filter.text.trim())
  return `#?${asked}`
}
