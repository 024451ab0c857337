/**
 * The controls of the filter: a box for text, a button for each verdict, a menu for each other choice.
 *
 * @module
 */
import type { Verdict } from '../../engine/verdict.ts'
import { verdictOrder } from '../html-model.ts'
import { counted, verdictWords } from '../words.ts'
import type { ReportPage } from './data.ts'
import { button, element } from './dom.ts'
import { type Choice, choices, everything, type Filter, type Found, isEverything, valuesOf } from './filter.ts'

export type Controls = {
  readonly root: HTMLElement
  readonly search: HTMLInputElement
  /** Shows a filter and what it found. */
  readonly show: (filter: Filter, found: Found) => void
}

const choiceWords: Record<Choice, readonly [label: string, all: string]> = {
  provider: ['Provider', 'All providers'],
  document: ['Document', 'All documents'],
  facet: ['Facet', 'All facets'],
  level: ['Level', 'All levels'],
  grant: ['Grant', 'All grants'],
}

const optionsOf = (page: ReportPage, choice: Choice): [value: string, label: string][] => {
  if (choice === 'provider') return page.providers.map(({ id, name }) => [id, name])
  const values = new Set(page.cases.flatMap((one) => valuesOf(page, one, choice)))
  return [...values]
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((value): [string, string] => [value, value])
}

const menuOf = (page: ReportPage, choice: Choice, onChange: (value: string | undefined) => void) => {
  const [label, all] = choiceWords[choice]
  const options = optionsOf(page, choice)
  const menu = element(
    'select',
    { id: `choose-${choice}`, 'aria-label': label },
    element('option', { value: '' }, all),
    options.map(([value, name]) => element('option', { value }, name)),
  )
  menu.addEventListener('change', () => onChange(menu.value === '' ? undefined : menu.value))
  return { menu, useful: options.length > 1 }
}

const without = (filter: Filter, choice: Choice): Filter => {
  const { [choice]: _, ...rest } = filter
  return rest
}

const toggled = (verdicts: ReadonlySet<Verdict>, verdict: Verdict): Set<Verdict> => {
  const next = new Set(verdicts)
  if (!next.delete(verdict)) next.add(verdict)
  return next
}

/** The controls of the filter of a page. */
export const controlsOf = (page: ReportPage, current: () => Filter, change: (filter: Filter) => void): Controls => {
  const search = element('input', {
    type: 'search',
    id: 'find',
    placeholder: 'Find a case',
    'aria-label': 'Find a case by its words: title, check, parameter, requirement, cause',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  search.addEventListener('input', () => change({ ...current(), text: search.value }))

  const present = verdictOrder.filter((verdict) => page.cases.some((one) => one.verdict === verdict))
  const chips = present.map((verdict) => {
    const count = element('b', {})
    const chip = button(
      { class: `chip ${verdict}`, 'aria-pressed': 'false', id: `show-${verdict}` },
      () => change({ ...current(), verdicts: toggled(current().verdicts, verdict) }),
      element('span', { class: 'mark', 'aria-hidden': 'true' }, verdictWords[verdict].mark),
      `${verdictWords[verdict].heading} `,
      count,
    )
    return { verdict, chip, count }
  })

  const menus = choices.map((choice) => ({
    choice,
    ...menuOf(page, choice, (value) =>
      change(value === undefined ? without(current(), choice) : { ...current(), [choice]: value }),
    ),
  }))

  const clear = button({ class: 'clear', hidden: true }, () => change(everything), 'Clear')
  const result = element('p', { class: 'result quiet', role: 'status' })

  const show = (filter: Filter, { cases, counts }: Found): void => {
    if (search.value.trim() !== filter.text.trim()) search.value = filter.text
    for (const { verdict, chip, count } of chips) {
      const found = counts.get(verdict) ?? 0
      count.textContent = String(found)
      chip.setAttribute('aria-pressed', String(filter.verdicts.has(verdict)))
      chip.classList.toggle('empty', found === 0)
    }
    for (const { choice, menu } of menus) {
      menu.value = filter[choice] ?? ''
      menu.classList.toggle('chosen', filter[choice] !== undefined)
    }
    clear.hidden = isEverything(filter)
    result.textContent = isEverything(filter)
      ? counted(cases.length, 'case')
      : `${cases.length} of ${counted(page.cases.length, 'case')}`
  }

  const root = element(
    'div',
    { class: 'controls', role: 'search' },
    element(
      'div',
      { class: 'row' },
      element('div', { class: 'find' }, search, element('kbd', { 'aria-hidden': 'true' }, '/')),
      menus.filter(({ useful }) => useful).map(({ menu }) => menu),
    ),
    element(
      'div',
      { class: 'row' },
      element(
        'div',
        { class: 'chips', role: 'group', 'aria-label': 'Verdicts' },
        chips.map(({ chip }) => chip),
      ),
      clear,
      result,
    ),
  )
  return { root, search, show }
}
