/**
 * What a person sees of a response: its title and text, and the controls that can be filled in, pressed or followed.
 * Limits keep a hostile page from filling a report or the memory.
 *
 * @module
 */
import type { ChildNode, Element } from 'domhandler'
import { type Exchange, headerValues } from './exchange.ts'
import {
  decodedText,
  firstMatch,
  type HtmlDocument,
  hidesItself,
  htmlDocument,
  isClosed,
  isElement,
  type PlacedElement,
  summaryOf,
} from './html-document.ts'
import { controlValue, type FormState, initialState, isButtonType, isCheckable, typeOf } from './html-form.ts'
import { absoluteAddress } from './html-navigation.ts'
import type { Control, Page } from './user-agent.ts'

const mostControls = 500
const longestText = 20_000
const longestString = 500

/** A page, and what an action on it needs. */
export type ShownPage = {
  readonly page: Page
  /** Absent where the response is no HTML. */
  readonly document?: HtmlDocument
  readonly state: FormState
  /** The elements of the controls, by their numbers. */
  readonly elements: readonly Element[]
  /** What is written on or beside an element. */
  readonly labelOf: (element: Element) => string
}

/** The start of a text, no character of it halved. */
const cut = (text: string, most: number): string =>
  text.length > most ? text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : text

/** Flow on in the line that they are in; all else stands apart. */
const inline: ReadonlySet<string> = new Set(
  'abbr b bdi bdo cite code dfn em font i kbd mark q s samp small span strong sub sup tt u var wbr'.split(' '),
)

/** Hold values, which are no text of the page, or what only shows where something else does not. */
const noText: ReadonlySet<string> = new Set(['select', 'textarea', 'iframe'])

/** The text in an element that a person can read, white space joined, up to a length. */
const readableText = (nodes: readonly ChildNode[], most: number): string => {
  const pieces: string[] = []
  let length = 0
  let isAfterSpace = true
  const write = (text: string) => {
    const spaced = text.replace(/\s+/g, ' ')
    const piece = isAfterSpace && spaced.startsWith(' ') ? spaced.slice(1) : spaced
    if (piece === '') return
    pieces.push(piece)
    length += piece.length
    isAfterSpace = piece.endsWith(' ')
  }
  const left: (ChildNode | ' ')[] = nodes.toReversed()
  for (let node = left.pop(); node !== undefined && length <= most; node = left.pop()) {
    if (node === ' ') write(' ')
    else if (node.type === 'text') write(node.data)
    else if (isElement(node) && !hidesItself(node) && !noText.has(node.name)) {
      const isInline = inline.has(node.name)
      if (!isInline) write(' ')
      if (node.name === 'img') write(node.attribs.alt ?? '')
      if (!isInline) left.push(' ')
      const summary = isClosed(node) ? summaryOf(node) : undefined
      const children = isClosed(node) ? (summary ? [summary] : []) : node.children
      for (let index = children.length - 1; index >= 0; index--) {
        const child = children[index]
        if (child) left.push(child)
      }
    }
  }
  return cut(pieces.join('').trim(), most)
}

const textOf = (element: Element): string => readableText(element.children, longestString)

const line = (text: string): string =>
  cut(
    text
      .slice(0, 2 * longestString)
      .replace(/\s+/g, ' ')
      .trim(),
    longestString,
  )

const isLabelable = ({ element: { name, attribs } }: PlacedElement): boolean =>
  ['button', 'select', 'textarea'].includes(name) || (name === 'input' && attribs.type?.toLowerCase() !== 'hidden')

const enclosingLabel = ({ parent }: Element): Element | undefined => {
  for (let above = parent; above && isElement(above); above = above.parent) if (above.name === 'label') return above
  return undefined
}

/** The label elements of each control: by `for`, or around it. A label is for the first control in it. */
const labelsIn = ({ elements, ids }: HtmlDocument): ReadonlyMap<Element, readonly Element[]> => {
  const labels = new Map<Element, Element[]>()
  const add = (element: Element, label: Element) =>
    labels.set(element, [...(labels.get(element) ?? []), label].slice(0, 3))
  for (const { element: label } of elements) {
    const labelled = label.name === 'label' && label.attribs.for ? ids.get(label.attribs.for) : undefined
    if (labelled) add(labelled, label)
  }
  const taken = new Set<Element>()
  for (const { element } of elements.filter(isLabelable)) {
    const label = enclosingLabel(element)
    if (!label || label.attribs.for !== undefined || taken.has(label)) continue
    taken.add(label)
    add(element, label)
  }
  return labels
}

const defaultTexts: { readonly [type: string]: string } = { submit: 'Submit', reset: 'Reset', image: 'Submit' }

/** What is written on a button or a link. */
const inscription = (element: Element): string => {
  const { name, attribs } = element
  if (name !== 'input') return ['button', 'a', 'area'].includes(name) ? textOf(element) : ''
  const type = typeOf(element)
  return isButtonType(type) && type !== 'image' ? line(attribs.value ?? defaultTexts[type] ?? '') : ''
}

/** Says what is written on or beside an element. */
const labelling = (document: HtmlDocument): ((element: Element) => string) => {
  const labels = labelsIn(document)
  return (element) => {
    const { attribs } = element
    const ofLabels = (labels.get(element) ?? []).map(textOf).filter((text) => text !== '')
    const named = (attribs['aria-labelledby'] ?? '').slice(0, longestString).split(/\s+/).slice(0, 5)
    const ofNamed = named.flatMap((id) => document.ids.get(id) ?? []).map(textOf)
    const texts = [
      () => line(ofLabels.join(' ')),
      () => inscription(element),
      () => line(ofNamed.join(' ')),
      () => line(attribs['aria-label'] ?? ''),
      () => line(attribs.alt ?? ''),
      () => line(attribs.placeholder ?? ''),
      () => line(attribs.title ?? ''),
      () => (isButtonType(typeOf(element)) ? (defaultTexts[typeOf(element)] ?? '') : ''),
    ]
    for (const text of texts) {
      const found = text()
      if (found !== '') return found
    }
    return ''
  }
}

const kindOf = (element: Element): Control['kind'] | undefined => {
  const { name, attribs } = element
  if (name === 'textarea') return attribs.readonly === undefined ? 'text' : undefined
  if (name === 'select' || name === 'button') return name
  if (name === 'a' || name === 'area') return attribs.href === undefined ? undefined : 'link'
  if (name !== 'input') return undefined
  const type = typeOf(element)
  if (type === 'checkbox' || type === 'radio') return type
  if (isButtonType(type)) return 'button'
  // Nobody has a file for it, and nobody can write to what is only shown.
  if (type === 'file' || attribs.readonly !== undefined) return undefined
  return type === 'password' ? type : 'text'
}

const controlsIn = (document: HtmlDocument, state: FormState, labelOf: (element: Element) => string) => {
  const controls: Control[] = []
  const shown: Element[] = []
  const forms = new Map<Element, number>()
  for (const { element } of document.elements) if (element.name === 'form') forms.set(element, forms.size)
  for (const { element, isHidden, isDisabled, form } of document.elements) {
    const kind = isHidden || isDisabled ? undefined : kindOf(element)
    if (!kind) continue
    if (controls.length === mostControls) break
    const { attribs } = element
    const value =
      kind === 'link'
        ? (absoluteAddress(attribs.href ?? '', document.baseUrl) ?? attribs.href ?? '')
        : controlValue(state, element)
    const number = form && forms.get(form)
    controls.push({
      number: controls.length,
      kind,
      type: cut(attribs.type ?? '', longestString).toLowerCase(),
      name: cut(attribs.name ?? '', longestString),
      id: cut(attribs.id ?? '', longestString),
      autocomplete: cut(attribs.autocomplete ?? '', longestString).toLowerCase(),
      label: labelOf(element),
      value: cut(value, longestString),
      isChecked: isCheckable(element) && state.checked.get(element) === true,
      isRequired: attribs.required !== undefined,
      ...(number === undefined ? {} : { form: number }),
    })
    shown.push(element)
  }
  return { controls, elements: shown }
}

const titleOf = ({ elements }: HtmlDocument): string => {
  // A drawing has titles too.
  const title = elements.find(
    ({ element: { name, parent } }) => name === 'title' && !(parent && 'name' in parent && parent.name === 'svg'),
  )
  return title ? textOf(title.element) : ''
}

const mediaTypeOf = (contentType: string): string => contentType.split(';')[0]?.trim().toLowerCase() ?? ''

const isHtml = (mediaType: string, body: Buffer): boolean => {
  if (mediaType !== '') return mediaType === 'text/html' || mediaType === 'application/xhtml+xml'
  return decodedText(body.subarray(0, 512), '').trimStart().startsWith('<')
}

const isText = (mediaType: string): boolean =>
  /^text\/|[/+](?:json|xml)$|^$|^application\/x-www-form-urlencoded$/.test(mediaType)

/** Reads the page that a response shows. What is no HTML is a page without title and controls. */
export const shownPage = async (exchange: Exchange, url: string): Promise<ShownPage> => {
  const { status = 0, headers = [], body = Buffer.alloc(0) } = exchange.response ?? {}
  const contentType = headerValues(headers, 'content-type')[0] ?? ''
  const mediaType = mediaTypeOf(contentType)
  if (body.length === 0 || !isHtml(mediaType, body)) {
    const readable = isText(mediaType) ? decodedText(body.subarray(0, 4 * longestText), contentType) : ''
    const text = cut(readable.replace(/\s+/g, ' ').trim(), longestText)
    const has = async (selector: string) => (await firstMatch(undefined, selector)) !== undefined
    const page = { url, status, title: '', text, controls: [], exchange, has }
    return { page, state: { texts: new Map(), checked: new Map(), chosen: new Map() }, elements: [], labelOf: () => '' }
  }
  const document = await htmlDocument(decodedText(body, contentType), url)
  const state = initialState(document)
  const labelOf = labelling(document)
  const { controls, elements } = controlsIn(document, state, labelOf)
  const has = async (selector: string) => (await firstMatch(document, selector)) !== undefined
  const text = readableText(document.root.children, longestText)
  const page = { url, status, title: titleOf(document), text, controls, exchange, has }
  return { page, document, state, elements, labelOf }
}
