/**
 * The script of the HTML report: shows the cases, filters them, and follows the address of the page.
 *
 * @module
 */
import { anchorOf, providerAnchorOf } from '../evidence.ts'
import type { PageCase } from '../html-model.ts'
import { controlsOf } from './controls.ts'
import { readPage } from './data.ts'
import { button } from './dom.ts'
import { applied, everything, type Filter, filterIn, hashOf, isEverything } from './filter.ts'
import { helpDialog, listenToKeys } from './keys.ts'
import { listOf } from './list.ts'
import { themeButton } from './theme.ts'

const page = readPage()
let filter: Filter = everything

const list = listOf(page, (one, open) => {
  if (open) history.pushState(null, '', `#${anchorOf(one.id)}`)
  else leave(one)
})

/** The address names a case no longer that was folded. */
const leave = (one: PageCase | undefined): void => {
  if (one && location.hash === `#${anchorOf(one.id)}`) history.replaceState(null, '', hashOf(filter))
}

const show = (next: Filter): void => {
  filter = next
  const found = applied(page, filter)
  controls.show(filter, found)
  list.show(found.cases, !isEverything(filter))
}

const controls = controlsOf(
  page,
  () => filter,
  (next) => {
    show(next)
    history.replaceState(null, '', hashOf(next))
  },
)

const fragment = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return location.hash.slice(1)
  }
}

const openCase = (one: PageCase): void => {
  let row = list.open(one)
  if (!row) {
    show(everything)
    row = list.open(one)
  }
  row?.querySelector<HTMLButtonElement>('h4 > button')?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'start' })
}

/** Shows what the address asks for: a filter, a case, a provider. */
const follow = (): void => {
  const asked = filterIn(location.hash)
  if (asked) {
    if (hashOf(asked) !== hashOf(filter)) show(asked)
    controls.root.scrollIntoView({ block: 'start' })
    return
  }
  const name = fragment()
  const provider = page.providers.find(({ id }) => providerAnchorOf(id) === name)
  const one = page.byAnchor.get(name)
  if (one) openCase(one)
  else if (provider) show({ ...everything, provider: provider.id })
  else if (name === '' && !isEverything(filter)) show(everything)
}

const dialog = helpDialog()
document.getElementById('tools')?.append(
  button({ class: 'tool', id: 'keys', 'aria-haspopup': 'dialog' }, () => dialog.showModal(), 'Keys'),
  themeButton(),
)
document.getElementById('cases')?.append(controls.root, list.root)
document.body.append(dialog)

show(everything)
listenToKeys({
  list,
  search: controls.search,
  dialog,
  clearText: () => {
    show({ ...filter, text: '' })
    history.replaceState(null, '', hashOf(filter))
  },
  onClose: (row) => leave(list.caseOf(row)),
})
if (location.hash.length > 1) follow()
addEventListener('hashchange', follow)
addEventListener('beforeprint', list.unfoldForPaper)
// When there is nothing else to do, so that a case opens at once and paper shows everything.
setTimeout(() => page.evidence.unpackAll().catch(() => undefined), 300)
