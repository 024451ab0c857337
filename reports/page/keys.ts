/**
 * The keyboard: moving between cases, unfolding them, finding, and a page of help.
 *
 * @module
 */
import { button, element, isStill } from './dom.ts'
import type { List } from './list.ts'

const help: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['/'], 'find a case'],
  [['j', 'k'], 'next, previous case'],
  [['Enter'], 'unfold or fold the case'],
  [['Escape'], 'fold the case, clear the text'],
  [['?'], 'this help'],
]

/** The dialog with the keys. */
export const helpDialog = (): HTMLDialogElement => {
  const dialog = element(
    'dialog',
    { id: 'help', 'aria-labelledby': 'help-heading' },
    element('h2', { id: 'help-heading' }, 'Keyboard'),
    element(
      'dl',
      {},
      help.map(([keys, what]) => [
        element(
          'dt',
          {},
          keys.map((each, at) => [at > 0 && ' ', element('kbd', {}, each)]),
        ),
        element('dd', {}, what),
      ]),
    ),
    button({ class: 'tool' }, () => dialog.close(), 'Close'),
  )
  return dialog
}

type Parts = {
  readonly list: List
  readonly search: HTMLInputElement
  readonly dialog: HTMLDialogElement
  readonly clearText: () => void
  readonly onClose: (row: HTMLElement) => void
}

const summaryOf = (row: Element | null | undefined) => row?.querySelector<HTMLButtonElement>('h4 > button')

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea')

/** The row that has the focus, or else the first one on the screen. */
const currentRow = (list: List): { row: HTMLElement | undefined; focused: boolean } => {
  const row = document.activeElement?.closest<HTMLElement>('.case')
  if (row) return { row, focused: true }
  return { row: list.rows().find((each) => each.getBoundingClientRect().bottom > 0), focused: false }
}

const focusRow = (row: HTMLElement | undefined): void => {
  const summary = summaryOf(row)
  summary?.focus({ preventScroll: true })
  summary?.scrollIntoView({ block: 'nearest', behavior: isStill() ? 'auto' : 'instant' })
}

const step = (list: List, by: 1 | -1): void => {
  const { row, focused } = currentRow(list)
  const at = row ? list.rows().indexOf(row) : -1
  if (row && !focused) {
    focusRow(row)
    return
  }
  if (by === 1 && at + 1 >= list.rows().length) list.more()
  focusRow(list.rows()[Math.max(at + by, 0)])
}

const stepBack = ({ list, search, clearText, onClose }: Parts): void => {
  if (document.activeElement === search) {
    if (search.value === '') search.blur()
    else clearText()
    return
  }
  const row = document.activeElement?.closest<HTMLElement>('.case') ?? list.rows().find(list.isOpen)
  if (!row || !list.isOpen(row)) return
  list.close(row)
  onClose(row)
  focusRow(row)
}

/** Listens to the keyboard. */
export const listenToKeys = (parts: Parts): void => {
  const { list, search, dialog } = parts
  const actions: Readonly<Record<string, () => void>> = {
    '/': () => search.select(),
    j: () => step(list, 1),
    k: () => step(list, -1),
    '?': () => dialog.showModal(),
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return
    if (event.key === 'Escape') {
      stepBack(parts)
      return
    }
    const action = isTyping(event.target) ? undefined : actions[event.key]
    if (!action) return
    event.preventDefault()
    action()
  })
}
