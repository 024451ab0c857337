/**
 * A case, unfolded: the requirement, what was expected and what came, the evidence, and what to do.
 *
 * @module
 */
import { anchorOf } from '../evidence.ts'
import type { PageCase, PageCover, PageFinding, PageRequirement } from '../html-model.ts'
import { counted, durationInWords } from '../words.ts'
import type { Evidence } from './data.ts'
import { type Child, element, linked } from './dom.ts'
import { copyButton, exchangeSection } from './exchange.ts'

const level = (text: string): HTMLElement => element('span', { class: 'level' }, text)

const requirementItem = ({ level: binding, text, place, id, basis }: PageRequirement): HTMLElement =>
  element(
    'div',
    { class: 'requirement' },
    element('p', {}, level(binding), ' ', text),
    element('p', { class: 'quiet' }, linked(place), ' · ', element('code', {}, id), basis !== null && ` · ${basis}`),
  )

const alsoItem = ({ level: binding, text, place, id }: PageRequirement): HTMLElement =>
  element('li', {}, linked(place), ' ', level(binding), ' ', text, ' ', element('code', { class: 'quiet' }, id))

/** What its own document requires; and what others require, which it decides as well. */
const requirements = (one: PageCase): Child => {
  const [own] = one.documents
  const main = one.requirements.filter(({ document }) => document === own)
  const others = one.requirements.filter(({ document }) => document !== own)
  if (one.requirements.length === 0 && one.source === null) return null
  return element(
    'div',
    { class: 'requirements' },
    main.map(requirementItem),
    one.source &&
      element('p', { class: 'quiet' }, main.length === 0 && level(one.level), ' Documented in ', linked(one.source)),
    others.length > 0 &&
      element(
        'details',
        { class: 'also', open: others.length < 3 },
        element('summary', {}, 'Also required by ', [...new Set(others.map(({ document }) => document))].join(', ')),
        element('ul', {}, others.map(alsoItem)),
      ),
  )
}

const side = (name: string, text: string | null, kind: string): Child =>
  text !== null && element('div', { class: kind }, element('dt', {}, name), element('dd', {}, text))

const placeWords = (at: string): string => {
  if (at === 'url') return 'the URL of the request'
  return /^(?:header|member) /.test(at) ? `the ${at}` : `the ${at} of the response`
}

const pictureOf = ({ picture }: PageFinding): Child =>
  picture !== null &&
  element('img', {
    class: 'picture',
    alt: 'The page that the user agent did not get on from',
    src: `data:image/jpeg;base64,${picture}`,
  })

const findingItem = (finding: PageFinding): HTMLElement =>
  element(
    'li',
    { class: `finding ${finding.verdict}` },
    element(
      'p',
      { class: 'message' },
      finding.message,
      finding.at !== null && element('span', { class: 'quiet' }, ` in ${placeWords(finding.at)}`),
    ),
    (finding.expected !== null || finding.actual !== null) &&
      element('dl', {}, side('Expected', finding.expected, 'expected'), side('Came', finding.actual, 'actual')),
    pictureOf(finding),
  )

// A case that tries twenty things may find as many.
const mostUnfolded = 4

const worstFirst = ['fail', 'warn', 'inconclusive']

const findings = (one: PageCase): Child => {
  const against = one.findings
    .filter(({ verdict }) => verdict !== 'pass')
    .sort((a, b) => worstFirst.indexOf(a.verdict) - worstFirst.indexOf(b.verdict))
  const first = against.slice(0, mostUnfolded)
  const rest = against.slice(mostUnfolded)
  if (first.length > 0) {
    return [
      element('ol', { class: 'findings' }, first.map(findingItem)),
      rest.length > 0 &&
        element(
          'details',
          { class: 'more-findings' },
          element('summary', {}, counted(rest.length, 'more finding')),
          element('ol', { class: 'findings' }, rest.map(findingItem)),
        ),
    ]
  }
  return one.verdict !== 'pass' && one.cause !== null && element('p', {}, one.cause)
}

const coverOf = (cover: PageCover): HTMLElement =>
  element(
    'div',
    { class: `cover ${cover.kind === 'waiver' ? 'waived' : 'deviation'}` },
    element(
      'p',
      {},
      element('b', {}, cover.kind === 'waiver' ? 'Waiver' : 'Documented deviation'),
      ` of a ${cover.verdict}: ${cover.reason}`,
    ),
    element(
      'p',
      { class: 'quiet' },
      cover.source && [' Source: ', linked(cover.source)],
      cover.owner !== null && ` Owner: ${cover.owner}`,
      cover.expires !== null && ` Expires: ${cover.expires}`,
      cover.link && [' Tracked at ', linked(cover.link)],
    ),
  )

const advice = ({ check, verdict }: PageCase): Child => {
  if (verdict === 'pass') return null
  const rows = [
    ['How servers usually fix it', check.fix],
    ['How it usually comes about', check.mistake],
    ['Why it matters', check.why],
  ].filter(([, text]) => text !== '')
  return (
    rows.length > 0 &&
    element(
      'dl',
      { class: 'advice' },
      rows.map(([name, text]) => [element('dt', {}, name), element('dd', {}, text)]),
    )
  )
}

const facts = (one: PageCase): HTMLElement => {
  const address = `#${anchorOf(one.id)}`
  return element(
    'p',
    { class: 'case-facts quiet' },
    `${counted(one.assertions, 'assertion')} in ${durationInWords(one.duration)} · `,
    element('a', { href: address }, 'link to this case'),
    ' · ',
    element('code', {}, `oauth2spec explain ${one.check.id}`),
    ' ',
    copyButton(`oauth2spec explain ${one.check.id}`, 'Copy', 'Copy the command that explains the check'),
  )
}

/** The content of a case; its exchanges come when they are unpacked. */
export const caseContent = (one: PageCase, evidence: Evidence): HTMLElement => {
  const place = element('div', { class: 'evidence' })
  const show = () => place.replaceChildren(...[exchangeSection(one, evidence)].filter((found) => found !== null))
  const numbers = one.exchanges.map(({ number }) => number)
  if (evidence.isPacked(numbers)) {
    place.append(element('p', { class: 'quiet' }, 'Unpacking the exchanges…'))
    evidence.unpack(numbers).then(show, () => {
      place.replaceChildren(
        element('p', { class: 'quiet' }, 'This browser cannot unpack the exchanges: see report.json.'),
      )
    })
  } else show()
  return element(
    'div',
    { class: 'content' },
    requirements(one),
    findings(one),
    one.cover && coverOf(one.cover),
    place,
    advice(one),
    facts(one),
  )
}
