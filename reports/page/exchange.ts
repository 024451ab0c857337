/**
 * The exchanges of a case: the telling one with the control beside it, and the others folded.
 *
 * @module
 */
import type { PageCase, PageExchange, Role } from '../html-model.ts'
import { counted, durationInWords } from '../words.ts'
import type { Evidence } from './data.ts'
import { button, type Child, element } from './dom.ts'
import { requestText, responseText, shortLine } from './http.ts'

const roleWords: Record<Role, string> = { control: 'control', probe: 'probe', observed: 'observed' }

const roleNotes: Record<Role, string> = {
  control: 'the unchanged request, which must succeed',
  probe: 'what is judged',
  observed: 'seen in passing',
}

type Shown = {
  readonly number: number
  readonly role: Role
  readonly exchange: PageExchange
  readonly places: readonly string[]
}

// Copying

const selectAndCopy = (text: string): boolean => {
  const area = element('textarea', { class: 'unseen', 'aria-hidden': 'true', tabindex: '-1' })
  area.value = text
  document.body.append(area)
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  return copied
}

/** Copies; pages from disk have no clipboard in some browsers. */
const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return selectAndCopy(text)
  }
}

/** A button that copies, and says that it did. */
export const copyButton = (text: string, label: string, name: string): HTMLButtonElement => {
  const made = button(
    { class: 'copy', 'aria-label': name },
    async () => {
      made.textContent = (await copy(text)) ? 'Copied' : 'Not copied'
      setTimeout(() => {
        made.textContent = label
      }, 1500)
      made.focus()
    },
    label,
  )
  return made
}

// One exchange

const command = ({ curl }: PageExchange): Child =>
  curl !== '' &&
  element(
    'div',
    { class: 'command' },
    element('h5', {}, 'Repeat it'),
    element('pre', { tabindex: '0' }, curl),
    copyButton(curl, 'Copy', 'Copy the curl command line'),
  )

const messages = ({ exchange, places }: Shown, other: Shown | null): HTMLElement => {
  const isComparable = other !== null && other.exchange.endpoint === exchange.endpoint
  return element(
    'div',
    { class: 'messages' },
    element(
      'div',
      {},
      element('h5', {}, 'Request'),
      requestText(exchange.request, places, isComparable ? other.exchange.request : null),
    ),
    element('div', {}, element('h5', {}, 'Response'), responseText(exchange.response, places)),
    command(exchange),
  )
}

const outcome = ({ exchange }: Shown): string => `${exchange.response.line} · ${durationInWords(exchange.duration)}`

const heading = (shown: Shown): Child => [
  element('span', { class: `role ${shown.role}`, title: roleNotes[shown.role] }, roleWords[shown.role]),
  element('span', { class: 'purpose' }, shown.exchange.purpose),
  element('span', { class: 'outcome' }, outcome(shown)),
]

const whole = (shown: Shown, other: Shown | null): HTMLElement =>
  element('section', { class: `exchange ${shown.role}` }, element('h4', {}, heading(shown)), messages(shown, other))

/** An exchange on one line; what is in it is made when it is unfolded. */
const folded = (shown: Shown): HTMLElement => {
  const details = element(
    'details',
    { class: `exchange ${shown.role}` },
    element('summary', {}, heading(shown), element('code', { class: 'line' }, shortLine(shown.exchange))),
  )
  details.addEventListener('toggle', () => {
    if (details.open && details.childElementCount === 1) details.append(messages(shown, null))
  })
  return details
}

// All exchanges of a case

const placesIn = (one: PageCase, number: number): string[] =>
  one.findings.flatMap((finding) =>
    finding.verdict !== 'pass' && finding.exchange === number && finding.at !== null ? [finding.at] : [],
  )

/** The exchanges that the findings point at; without any, the last probe. */
const tellingIn = (one: PageCase, shown: readonly Shown[]): Shown[] => {
  if (one.verdict === 'pass') return []
  const named = new Set(one.findings.filter(({ verdict }) => verdict !== 'pass').map(({ exchange }) => exchange))
  const telling = shown.filter(({ number }) => named.has(number))
  return telling.length > 0 ? telling : shown.filter(({ role }) => role === 'probe').slice(-1)
}

/** The control of a probe: the last one of its kind of endpoint, or else the last one. */
const controlFor = (telling: Shown, shown: readonly Shown[]): Shown | null => {
  if (telling.role !== 'probe') return null
  const controls = shown.filter(({ role }) => role === 'control')
  return controls.findLast(({ exchange }) => exchange.endpoint === telling.exchange.endpoint) ?? controls.at(-1) ?? null
}

// A case with a hundred telling exchanges shows what is wrong with the first ones.
const mostUnfolded = 3

const legend = (): HTMLElement =>
  element(
    'p',
    { class: 'legend quiet' },
    element('span', { class: 'changed' }, 'Underlined'),
    ': what differs between the two requests. Highlighted: what the finding is about.',
  )

const countHeading = (one: PageCase, shown: number): string =>
  one.observed > shown ? `${counted(one.observed, 'exchange')} judged, ${shown} shown` : counted(shown, 'exchange')

/** The exchanges of a case, which must be unpacked. */
export const exchangeSection = (one: PageCase, evidence: Evidence): HTMLElement | null => {
  if (one.exchanges.length === 0) return null
  const shown = one.exchanges.flatMap(({ number, role }): Shown[] => {
    const exchange = evidence.at(number)
    return exchange ? [{ number, role, exchange, places: placesIn(one, number) }] : []
  })
  const left = one.exchanges.length - shown.length
  const telling = tellingIn(one, shown).slice(0, mostUnfolded)
  const [first] = telling
  const control = first ? controlFor(first, shown) : null
  const unfolded = new Set([...telling, ...(control ? [control] : [])])
  const rest = shown.filter((each) => !unfolded.has(each))
  return element(
    'section',
    { class: 'exchanges' },
    element('h3', {}, countHeading(one, one.exchanges.length)),
    first &&
      (control
        ? [element('div', { class: 'pair' }, whole(control, first), whole(first, control)), legend()]
        : element('div', { class: 'single' }, whole(first, null))),
    telling.slice(1).map((each) => element('div', { class: 'single' }, whole(each, null))),
    rest.map(folded),
    left > 0 &&
      element(
        'p',
        { class: 'quiet' },
        `${counted(left, 'exchange')} of this case: see report.json. This page holds no more.`,
      ),
  )
}
