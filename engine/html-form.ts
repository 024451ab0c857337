/**
 * Forms, as the HTML Standard has them (4.10.18 and 4.10.21): what is filled in, what pressing something does, and the
 * request that a submission makes. Bodies are UTF-8.
 *
 * @module
 */
import { randomBytes } from 'node:crypto'
import type { Element } from 'domhandler'
import { type HtmlDocument, isElement, type PlacedElement } from './html-document.ts'
import { absoluteAddress } from './html-navigation.ts'

/** What the controls of a document hold, as a person left them. */
export type FormState = {
  readonly texts: Map<Element, string>
  /** Of every checkbox and radio button. */
  readonly checked: Map<Element, boolean>
  /** The options that were chosen. */
  readonly chosen: Map<Element, readonly Element[]>
}

/** The request that a submission or a link makes. */
export type PageRequest = {
  /** Absolute, and as it was written where it was absolute there. */
  readonly address: string
  readonly method: 'GET' | 'POST'
  /** Set where there is a body. */
  readonly contentType?: string
  readonly body?: string
}

/** Why nothing comes of it, in words that go behind the name of what was meant. */
export type Refusal = { readonly refused: string }

const needsScripts = 'without a script, and this driver runs none (user_agent.driver: browser does)'

export const isButtonType = (type: string): boolean => ['submit', 'image', 'button', 'reset'].includes(type)

/** The type of an input or a button in lower case: `text` and `submit` where it has none. */
export const typeOf = ({ name, attribs }: Element): string => {
  const type = attribs.type?.toLowerCase() ?? ''
  if (name === 'button') return type === 'button' || type === 'reset' ? type : 'submit'
  return type === '' ? 'text' : type
}

const isInput = (element: Element, type: string): boolean => element.name === 'input' && typeOf(element) === type

export const isCheckable = (element: Element): boolean => isInput(element, 'checkbox') || isInput(element, 'radio')

const isSubmitButton = (element: Element): boolean =>
  (element.name === 'button' || element.name === 'input') && ['submit', 'image'].includes(typeOf(element))

const isListed = ({ name }: Element): boolean => ['button', 'input', 'select', 'textarea'].includes(name)

const joined = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ').trim()

/** The text of an option or a text area, in which the parser leaves no elements. */
const ownText = ({ children }: Element): string => children.map((child) => ('data' in child ? child.data : '')).join('')

const optionsOf = (select: Element): Element[] =>
  select.children.filter(isElement).flatMap((child) => {
    if (child.name === 'optgroup') return child.children.filter(isElement).filter(({ name }) => name === 'option')
    return child.name === 'option' ? [child] : []
  })

const isOptionDisabled = ({ attribs, parent }: Element): boolean =>
  attribs.disabled !== undefined ||
  (parent !== null && isElement(parent) && parent.name === 'optgroup' && parent.attribs.disabled !== undefined)

const optionValue = (option: Element): string => option.attribs.value ?? joined(ownText(option))

/** Radio buttons of one name and form, of which one is checked (4.10.5.1.16). */
const groupOf = (document: HtmlDocument, radio: Element): Element[] => {
  const form = document.placed.get(radio)?.form
  const { name } = radio.attribs
  if (!name) return [radio]
  return document.elements
    .filter((other) => isInput(other.element, 'radio') && other.form === form && other.element.attribs.name === name)
    .map(({ element }) => element)
}

/** What the controls hold at first. */
export const initialState = ({ elements }: HtmlDocument): FormState => {
  const checked = new Map<Element, boolean>()
  const lastChecked = new Map<Element | undefined, Map<string, Element>>()
  for (const { element, form } of elements) {
    if (!isCheckable(element)) continue
    const { name = '', checked: isChecked } = element.attribs
    checked.set(element, isChecked !== undefined)
    if (isChecked === undefined || name === '' || !isInput(element, 'radio')) continue
    const ofForm = lastChecked.get(form) ?? new Map<string, Element>()
    const before = ofForm.get(name)
    if (before) checked.set(before, false)
    lastChecked.set(form, ofForm.set(name, element))
  }
  return { texts: new Map(), checked, chosen: new Map() }
}

/** The options of a select element that are selected. */
export const selectedOptions = (state: FormState, select: Element): readonly Element[] => {
  const chosen = state.chosen.get(select)
  if (chosen) return chosen
  const options = optionsOf(select)
  const selected = options.filter(({ attribs }) => attribs.selected !== undefined)
  if (select.attribs.multiple !== undefined) return selected
  if (selected.length > 0) return selected.slice(-1)
  const isList = Number.parseInt(select.attribs.size ?? '1', 10) > 1
  return isList ? [] : options.filter((option) => !isOptionDisabled(option)).slice(0, 1)
}

/** The value of a control: what a person typed, or what the page put there (4.10.5.1, value sanitization). */
export const controlValue = (state: FormState, element: Element): string => {
  if (element.name === 'select') return selectedOptions(state, element).map(optionValue)[0] ?? ''
  const typed = state.texts.get(element)
  if (element.name === 'textarea') return (typed ?? ownText(element)).replace(/\r\n?/g, '\n')
  const { value } = element.attribs
  if (isCheckable(element)) return value ?? 'on'
  const type = typeOf(element)
  const text = typed ?? value ?? ''
  if (type === 'hidden' || isButtonType(type) || element.name === 'button') return text
  const line = text.replace(/[\r\n]/g, '')
  return type === 'email' || type === 'url' ? line.trim() : line
}

const quoted = (text: string): string => JSON.stringify(text.slice(0, 80))

const choose = (state: FormState, select: Element, value: string): Refusal | undefined => {
  const options = optionsOf(select)
  const option =
    options.find((each) => optionValue(each) === value) ??
    options.find((each) => joined(each.attribs.label ?? ownText(each)) === joined(value))
  if (!option) return { refused: `has no option ${quoted(value)}` }
  if (isOptionDisabled(option)) return { refused: `has the option ${quoted(value)}, but it is disabled` }
  const others = select.attribs.multiple === undefined ? [] : (state.chosen.get(select) ?? [])
  state.chosen.set(select, [...others.filter((each) => each !== option), option])
  return undefined
}

const check = (
  document: HtmlDocument,
  state: FormState,
  box: Element,
  value: string | boolean,
  labelOf: (element: Element) => string,
): Refusal | undefined => {
  const isRadio = isInput(box, 'radio')
  if (value === false && isRadio) {
    return state.checked.get(box) ? { refused: 'is a radio button, which only another one unchecks' } : undefined
  }
  const { form } = document.placed.get(box) ?? {}
  const alike = document.elements
    .filter(
      (other) =>
        other.element === box ||
        (isCheckable(other.element) &&
          typeOf(other.element) === typeOf(box) &&
          other.form === form &&
          other.element.attribs.name === box.attribs.name),
    )
    .filter(({ isDisabled }) => !isDisabled)
    .map(({ element }) => element)
  const meant =
    typeof value === 'boolean'
      ? box
      : (alike.find((each) => controlValue(state, each) === value) ??
        alike.find((each) => labelOf(each) === joined(value)))
  if (!meant) return { refused: `has no option ${quoted(String(value))}` }
  if (isRadio) for (const other of groupOf(document, meant)) state.checked.set(other, false)
  state.checked.set(meant, value !== false)
  return undefined
}

/**
 * Fills in, chooses or checks something. A hidden field is filled in too, as a script would.
 *
 * @param labelOf what is written beside a box, by which it can be chosen
 */
export const enter = (
  document: HtmlDocument,
  state: FormState,
  element: Element,
  value: string | boolean,
  labelOf: (element: Element) => string,
): Refusal | undefined => {
  if (document.placed.get(element)?.isDisabled) return { refused: 'is disabled' }
  if (isCheckable(element)) return check(document, state, element, value, labelOf)
  const isText = element.name === 'textarea' || (element.name === 'input' && !isButtonType(typeOf(element)))
  if (element.name !== 'select' && !isText) return { refused: 'is nothing to fill in' }
  if (isInput(element, 'file')) return { refused: 'takes a file, which this driver has none of' }
  if (typeof value !== 'string') return { refused: 'is no box to check' }
  if (element.name === 'select') return choose(state, element, value)
  if (element.attribs.readonly !== undefined) return { refused: 'is read-only' }
  state.texts.set(element, value)
  return undefined
}

/** A name and a value, or a file that nobody chose. */
type Entry = { readonly name: string; readonly value: string; readonly isFile?: true }

const isInDatalist = ({ parent }: Element): boolean => {
  for (let above = parent; above; above = above.parent) if ('name' in above && above.name === 'datalist') return true
  return false
}

const entriesOf = (state: FormState, element: Element, submitter: Element | undefined): Entry[] => {
  const { name = '' } = element.attribs
  const type = element.name === 'input' || element.name === 'button' ? typeOf(element) : element.name
  const isButton = element.name === 'button' || isButtonType(type)
  if (isButton && element !== submitter) return []
  if (element.name === 'input' && type === 'image') {
    const prefix = name === '' ? '' : `${name}.`
    return ['x', 'y'].map((axis) => ({ name: `${prefix}${axis}`, value: '0' }))
  }
  if (name === '' || (isCheckable(element) && !state.checked.get(element))) return []
  if (element.name === 'select') {
    return selectedOptions(state, element)
      .filter((option) => !isOptionDisabled(option))
      .map((option) => ({ name, value: optionValue(option) }))
  }
  if (element.name === 'input' && type === 'file') return [{ name, value: '', isFile: true }]
  if (type === 'hidden' && name.toLowerCase() === '_charset_') return [{ name, value: 'UTF-8' }]
  return [{ name, value: controlValue(state, element) }]
}

const controlsOf = (document: HtmlDocument, form: Element): PlacedElement[] =>
  document.elements.filter((each) => each.form === form && isListed(each.element))

/** All values in tree order, line ends as CR LF (4.10.21.4). */
const entryList = (
  document: HtmlDocument,
  state: FormState,
  form: Element,
  submitter: Element | undefined,
): Entry[] => {
  const normal = (text: string) => text.replace(/\r\n?|\n/g, '\r\n')
  return controlsOf(document, form)
    .filter(({ element, isDisabled }) => !isDisabled && !isInDatalist(element))
    .flatMap(({ element }) => entriesOf(state, element, submitter))
    .map((entry) => ({ ...entry, name: normal(entry.name), value: normal(entry.value) }))
}

const urlEncoded = (entries: readonly Entry[]): string =>
  new URLSearchParams(entries.map(({ name, value }): [string, string] => [name, value])).toString()

const multipart = (entries: readonly Entry[]): Pick<PageRequest, 'contentType' | 'body'> => {
  const boundary = `----FormBoundary${randomBytes(16).toString('hex')}`
  const escaped = (name: string) => name.replaceAll('\r\n', '%0D%0A').replaceAll('"', '%22')
  const parts = entries.map(({ name, value, isFile }) => {
    const file = isFile ? '; filename=""\r\nContent-Type: application/octet-stream' : ''
    return `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"${file}\r\n\r\n${value}\r\n`
  })
  return { contentType: `multipart/form-data; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` }
}

const bodyOf = (entries: readonly Entry[], enctype: string): Pick<PageRequest, 'contentType' | 'body'> => {
  if (enctype === 'multipart/form-data') return multipart(entries)
  if (enctype === 'text/plain') {
    return { contentType: enctype, body: entries.map(({ name, value }) => `${name}=${value}\r\n`).join('') }
  }
  return { contentType: 'application/x-www-form-urlencoded', body: urlEncoded(entries) }
}

/** An address with another query; unlike URL.search, it keeps the question mark of an empty one. */
const withQuery = (address: string, query: string): string => {
  const url = new URL(address)
  const { hash } = url
  url.search = ''
  url.hash = ''
  return `${url.href}?${query}${hash}`
}

/** The request that submitting a form makes (4.10.21.3). Nothing is validated, as with submit() in a script. */
export const submissionOf = (
  document: HtmlDocument,
  state: FormState,
  form: Element,
  submitter?: Element,
): PageRequest | Refusal => {
  const attribute = (name: string) => submitter?.attribs[`form${name}`] ?? form.attribs[name] ?? ''
  const method = attribute('method').toLowerCase()
  if (method === 'dialog') return { refused: `closes a dialog, and does nothing else ${needsScripts}` }
  const action = attribute('action')
  const address = action === '' ? document.url : absoluteAddress(action, document.baseUrl)
  if (address === undefined) return { refused: 'submits a form to what is no address' }
  if (new URL(address).protocol === 'javascript:') return { refused: `does nothing ${needsScripts}` }
  const entries = entryList(document, state, form, submitter)
  if (method !== 'post') return { method: 'GET', address: withQuery(address, urlEncoded(entries)) }
  return { method: 'POST', address, ...bodyOf(entries, attribute('enctype').toLowerCase()) }
}

/** The first control that must be filled in and is not, for which a browser submits nothing (4.10.21.2). */
const missingIn = (document: HtmlDocument, state: FormState, form: Element, submitter: Element | undefined) => {
  if (form.attribs.novalidate !== undefined || submitter?.attribs.formnovalidate !== undefined) return undefined
  const controls = controlsOf(document, form)
  const answered = new Set<string | undefined>()
  for (const { element } of controls) {
    if (isInput(element, 'radio') && state.checked.get(element)) answered.add(element.attribs.name)
  }
  const isEmpty = (element: Element): boolean => {
    if (isInput(element, 'radio')) return !answered.has(element.attribs.name)
    return isInput(element, 'checkbox') ? !state.checked.get(element) : controlValue(state, element) === ''
  }
  return controls.find(({ element, isDisabled }) => {
    const { required, readonly } = element.attribs
    if (required === undefined || readonly !== undefined || isDisabled || element.name === 'button') return false
    if (isButtonType(typeOf(element)) || typeOf(element) === 'hidden') return false
    return isEmpty(element) && !isInDatalist(element)
  })?.element
}

const submitted = (
  document: HtmlDocument,
  state: FormState,
  form: Element,
  submitter?: Element,
): PageRequest | Refusal => {
  const missing = missingIn(document, state, form, submitter)
  if (missing) {
    const what = quoted(missing.attribs.name ?? missing.attribs.id ?? '')
    return { refused: `submits a form whose field ${what} is required, and it was not filled in` }
  }
  return submissionOf(document, state, form, submitter)
}

/** Submits a form as the Enter key does: by its first submit button (4.10.21.2, implicit submission). */
export const submitImplicitly = (document: HtmlDocument, state: FormState, form: Element): PageRequest | Refusal => {
  const button = controlsOf(document, form).find(({ element }) => isSubmitButton(element))
  if (button?.isDisabled) return { refused: 'is in a form whose button is disabled' }
  return submitted(document, state, form, button?.element)
}

const follow = (document: HtmlDocument, href: string): PageRequest | Refusal => {
  const address = absoluteAddress(href, document.baseUrl)
  if (address === undefined) return { refused: 'leads to what is no address' }
  const { protocol, hash, href: to } = new URL(address)
  const [here] = document.url.split('#')
  const staysHere = (hash !== '' || to.endsWith('#')) && to.split('#')[0] === here
  if (protocol === 'javascript:' || staysHere) return { refused: `does nothing ${needsScripts}` }
  return { method: 'GET', address }
}

const activatable = (element: Element): boolean =>
  ['button', 'form'].includes(element.name) ||
  (element.name === 'input' && isButtonType(typeOf(element))) ||
  (['a', 'area'].includes(element.name) && element.attribs.href !== undefined)

/** What pressing or following something does, or something in it: an image in a button, say. */
export const press = (document: HtmlDocument, state: FormState, pressed: Element): PageRequest | Refusal => {
  let element = pressed
  while (!activatable(element)) {
    if (!element.parent || !isElement(element.parent))
      return { refused: `does nothing when it is pressed ${needsScripts}` }
    element = element.parent
  }
  if (element.name === 'form' && element !== pressed)
    return { refused: `does nothing when it is pressed ${needsScripts}` }
  if (element.name === 'form') return submitImplicitly(document, state, element)
  if (element.attribs.href !== undefined && (element.name === 'a' || element.name === 'area')) {
    return follow(document, element.attribs.href)
  }
  const { form, isDisabled } = document.placed.get(element) ?? {}
  if (isDisabled) return { refused: 'is disabled' }
  if (typeOf(element) === 'reset') return { refused: 'only empties the form' }
  if (!isSubmitButton(element)) return { refused: `does nothing when it is pressed ${needsScripts}` }
  return form ? submitted(document, state, form, element) : { refused: 'belongs to no form' }
}
