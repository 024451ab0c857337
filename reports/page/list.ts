/**
 * The list of cases: a group for each verdict, failures first, with those of one check together. Rows are made in
 * portions, as one comes near to them; what is in a case is made when it is unfolded.
 *
 * @module
 */
import type { Verdict } from '../../engine/verdict.ts'
import { anchorOf, groupBy } from '../evidence.ts'
import { type PageCase, verdictOrder } from '../html-model.ts'
import { verdictWords } from '../words.ts'
import { caseContent } from './case.ts'
import type { ReportPage } from './data.ts'
import { button, element } from './dom.ts'

const portion = 100

// Paper holds no more than somebody would read.
const mostOnPaper = 100

export type List = {
  readonly root: HTMLElement
  /** Shows these cases, and all groups unfolded where they were asked for. */
  readonly show: (cases: readonly PageCase[], unfold: boolean) => void
  /** Unfolds a case, and makes its row where there is none yet; undefined where it is not among those shown. */
  readonly open: (one: PageCase) => HTMLElement | undefined
  readonly close: (row: HTMLElement) => void
  readonly isOpen: (row: HTMLElement) => boolean
  /** The rows that can be seen, in order. */
  readonly rows: () => HTMLElement[]
  /** Makes the next portion of rows; false where there are no more. */
  readonly more: () => boolean
  readonly caseOf: (row: HTMLElement) => PageCase | undefined
  /** Makes all rows of what did not pass and unfolds them, for paper. */
  readonly unfoldForPaper: () => void
}

type Group = {
  readonly verdict: Verdict
  readonly cases: readonly PageCase[]
  readonly root: HTMLElement
  readonly rows: HTMLElement
  readonly unfold: (open: boolean) => void
  readonly isUnfolded: () => boolean
  readonly makeMore: () => boolean
  readonly makeUntil: (one: PageCase) => void
}

const isFoldedAtFirst = (verdict: Verdict): boolean => verdict === 'pass' || verdict === 'inapplicable'

/** What all cases of a check have in common is said with the first of them. */
const isShared = ([name, value]: PageCase['parameters'][number], group: readonly PageCase[]): boolean =>
  group.every(({ parameters }) => parameters.some(([other, its]) => other === name && its === value))

const mark = (verdict: Verdict) => [
  element('span', { class: 'mark', 'aria-hidden': 'true' }, verdictWords[verdict].mark),
  element('span', { class: 'unseen' }, `${verdict}: `),
]

/** The list of a page. `onToggle` is told of a case that the reader unfolds or folds. */
export const listOf = (page: ReportPage, onToggle: (one: PageCase, open: boolean) => void): List => {
  const root = element('div', { class: 'list' })
  const several = page.providers.length > 1
  const rowOfCase = new Map<PageCase, HTMLElement>()
  const caseOfRow = new WeakMap<Element, PageCase>()
  let groups: Group[] = []

  const summaryOf = (row: HTMLElement) => row.querySelector<HTMLButtonElement>('h4 > button')
  const isOpen = (row: HTMLElement): boolean => summaryOf(row)?.getAttribute('aria-expanded') === 'true'

  const unfold = (row: HTMLElement, one: PageCase): void => {
    if (isOpen(row)) return
    if (row.childElementCount === 1) row.append(caseContent(one, page.evidence))
    summaryOf(row)?.setAttribute('aria-expanded', 'true')
    row.classList.add('open')
  }
  const fold = (row: HTMLElement): void => {
    summaryOf(row)?.setAttribute('aria-expanded', 'false')
    row.classList.remove('open')
  }

  const makeRow = (one: PageCase, group: readonly PageCase[]): HTMLElement => {
    const again = group[0] !== one
    const shown = again ? one.parameters.filter((parameter) => !isShared(parameter, group)) : one.parameters
    const summary = button(
      { class: 'summary', 'aria-expanded': 'false' },
      () => {
        const opening = !isOpen(row)
        if (opening) unfold(row, one)
        else fold(row)
        onToggle(one, opening)
      },
      element('span', { class: 'marks' }, mark(one.verdict)),
      element(
        'span',
        { class: 'words' },
        element('span', { class: 'title' }, one.check.title),
        shown.map(([name, value]) => [' ', element('span', { class: 'tag' }, `${name} `, element('b', {}, value))]),
        one.known && [' ', element('span', { class: 'tag' }, 'as in the baseline')],
        one.blocks && one.verdict !== 'fail' && [' ', element('span', { class: 'tag blocks' }, 'blocks')],
        one.verdict !== 'pass' &&
          one.cause !== null &&
          element('span', { class: 'cause' }, one.cause.length > 300 ? `${one.cause.slice(0, 300)}…` : one.cause),
      ),
      element(
        'span',
        { class: 'end' },
        several && element('span', { class: 'provider' }, page.providers[one.provider]?.name ?? ''),
        element('span', { class: 'level' }, one.level),
        element('code', {}, one.check.id),
      ),
    )
    const row = element(
      'article',
      { class: `case ${one.verdict}${again ? ' again' : ''}`, id: anchorOf(one.id) },
      element('h4', {}, summary),
    )
    rowOfCase.set(one, row)
    caseOfRow.set(row, one)
    return row
  }

  const groupOf = (verdict: Verdict, found: readonly PageCase[], unfolded: boolean): Group => {
    // Those of one check together, the checks in the order they came.
    const byCheck = groupBy(found, ({ check }) => check.id)
    const cases = [...byCheck.values()].flat()
    const rows = element('div', { class: 'rows', hidden: !unfolded })
    const end = element('div', { class: 'end-of-portion' })
    let made = 0
    const makeMore = (): boolean => {
      if (made >= cases.length) return false
      const next = cases.slice(made, made + portion)
      const parts = next.map((one) => makeRow(one, byCheck.get(one.check.id) ?? []))
      made += next.length
      end.before(...parts)
      if (made >= cases.length) end.remove()
      return true
    }
    const heading = button(
      { 'aria-expanded': String(unfolded) },
      () => setUnfolded(rows.hidden !== false),
      element('span', { class: 'mark', 'aria-hidden': 'true' }, verdictWords[verdict].mark),
      verdictWords[verdict].heading,
      ' ',
      element('span', { class: 'count' }, String(cases.length)),
    )
    const setUnfolded = (open: boolean): void => {
      rows.hidden = !open
      heading.setAttribute('aria-expanded', String(open))
      if (open && made === 0) makeMore()
    }
    rows.append(end)
    nearing.observe(end)
    endings.set(end, makeMore)
    if (unfolded) makeMore()
    return {
      verdict,
      cases,
      root: element('section', { class: `group ${verdict}` }, element('h3', {}, heading), rows),
      rows,
      unfold: setUnfolded,
      isUnfolded: () => rows.hidden === false,
      makeMore,
      makeUntil: (one) => {
        while (!rowOfCase.has(one) && makeMore());
      },
    }
  }

  const endings = new WeakMap<Element, () => boolean>()
  // A portion may be shorter than the screen: observed anew, so that the next one comes.
  const nearing = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !endings.get(target)?.()) continue
        nearing.unobserve(target)
        nearing.observe(target)
      }
    },
    { rootMargin: '1200px' },
  )

  const show = (cases: readonly PageCase[], unfoldAll: boolean): void => {
    nearing.disconnect()
    rowOfCase.clear()
    const before = new Map(groups.map((group) => [group.verdict, group.isUnfolded()]))
    groups = verdictOrder.flatMap((verdict) => {
      const found = cases.filter((one) => one.verdict === verdict)
      if (found.length === 0) return []
      const unfolded = unfoldAll || (before.get(verdict) ?? !isFoldedAtFirst(verdict))
      return [groupOf(verdict, found, unfolded)]
    })
    root.replaceChildren(...groups.map((group) => group.root))
    if (groups.length === 0) root.append(element('p', { class: 'nothing' }, 'No case is like that.'))
  }

  const open = (one: PageCase): HTMLElement | undefined => {
    const group = groups.find(({ cases }) => cases.includes(one))
    if (!group) return undefined
    group.unfold(true)
    group.makeUntil(one)
    const row = rowOfCase.get(one)
    if (row) unfold(row, one)
    return row
  }

  return {
    root,
    show,
    open,
    close: fold,
    isOpen,
    rows: () =>
      groups
        .filter((group) => group.isUnfolded())
        .flatMap(({ rows }) => [...rows.querySelectorAll<HTMLElement>('.case')]),
    more: () => {
      const unfolded = groups.findLast((group) => group.isUnfolded())
      if (unfolded) return unfolded.makeMore()
      const [first] = groups
      first?.unfold(true)
      return first !== undefined
    },
    caseOf: (row) => caseOfRow.get(row),
    unfoldForPaper: () => {
      const cases = groups.filter(({ verdict }) => !isFoldedAtFirst(verdict)).flatMap((group) => group.cases)
      for (const one of cases.slice(0, mostOnPaper)) open(one)
    },
  }
}
