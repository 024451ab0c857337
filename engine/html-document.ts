/**
 * An HTML document as a browser without scripts has it: the bytes decoded, the tree built, each element with what its
 * place means for it. A page that is built to exhaust its reader is read up to a limit.
 *
 * @module
 */
import type { AnyNode, ChildNode, Document, Element, ParentNode } from 'domhandler'
import type { Parser } from 'parse5'
import type { Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter'

/** An element, and what its ancestors make of it. */
export type PlacedElement = {
  readonly element: Element
  /** Whether it or an ancestor is hidden, as far as it shows without style sheets. */
  readonly isHidden: boolean
  /** Whether it is disabled, by itself or by a fieldset. */
  readonly isDisabled: boolean
  /** Its form owner (HTML Standard, 4.10.17.3). */
  readonly form?: Element
}

export type HtmlDocument = {
  readonly root: Document
  readonly url: string
  /** What relative addresses are relative to. */
  readonly baseUrl: string
  /** In tree order, without what is in templates. */
  readonly elements: readonly PlacedElement[]
  readonly placed: ReadonlyMap<Element, PlacedElement>
  /** The first element of each id. */
  readonly ids: ReadonlyMap<string, Element>
}

// Login and consent pages have a few hundred elements, and browsers stop at a depth of 512 too.
const mostElements = 20_000
const mostDepth = 512

// An element has a dozen. The parser compares each with all before it.
const mostAttributes = 1_000

// The attributes of an unfinished tag are counted between the pieces.
const pieceLength = 4_096

/** Elements that belong to the form that is open while they are parsed, wherever a table moves them (13.2.6.1). */
const formAssociated: ReadonlySet<string> = new Set([
  'button',
  'fieldset',
  'input',
  'object',
  'output',
  'select',
  'textarea',
])

/** Never shown (HTML Standard, 15.3.1). */
const unshown: ReadonlySet<string> = new Set([
  'datalist',
  'head',
  'noembed',
  'noframes',
  'param',
  'rp',
  'script',
  'style',
  'template',
  'title',
])

export const isElement = (node: AnyNode): node is Element => 'attribs' in node

/** Whether an element hides itself and what is in it. */
export const hidesItself = (element: Element): boolean => {
  const { name, attribs } = element
  if (unshown.has(name) || isFoldedAway(element)) return true
  if (attribs.hidden !== undefined || (name === 'dialog' && attribs.open === undefined)) return true
  if (name === 'input' && attribs.type?.toLowerCase() === 'hidden') return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i.test(attribs.style ?? '')
}

/** The child of details that is shown while they are closed: their first summary. */
export const summaryOf = ({ children }: Element): Element | undefined =>
  children.find((child): child is Element => isElement(child) && child.name === 'summary')

/** Whether details are closed, so that a person sees their summary alone. */
export const isClosed = ({ name, attribs }: Element): boolean => name === 'details' && attribs.open === undefined

const isFoldedAway = (element: Element): boolean => {
  const { parent } = element
  const isShown = element.name === 'summary' && parent !== null && isElement(parent) && summaryOf(parent) === element
  return parent !== null && isElement(parent) && isClosed(parent) && !isShown
}

const decodedAs = (body: Buffer, label: string): string | undefined => {
  try {
    return new TextDecoder(label).decode(body)
  } catch {
    // No label that the Encoding Standard knows.
    return undefined
  }
}

const byteOrderMarks: readonly [mark: readonly number[], label: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
]

/** Decodes a text by its byte order mark, its Content-Type or, in HTML, its meta element; UTF-8 without. */
export const decodedText = (body: Buffer, contentType: string): string => {
  const marked = byteOrderMarks.find(([mark]) => mark.every((byte, index) => body[index] === byte))?.[1]
  const declared = /;\s*charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType)?.[1]
  const start = body.subarray(0, 1024).toString('latin1')
  const meta = /<meta\s[^>]{0,512}?charset\s*=\s*["']?([\w:.-]+)/i.exec(start)?.[1]
  // A meta element that could be read as ASCII is in no UTF-16, whatever it says (13.2.3.2).
  const inMeta = meta && /^utf-16/i.test(meta) ? 'utf-8' : meta
  for (const label of [marked, declared, inMeta]) {
    const text = label === undefined ? undefined : decodedAs(body, label)
    if (text !== undefined) return text
  }
  return new TextDecoder().decode(body)
}

type Parsed = { readonly root: Document; readonly opened: ReadonlyMap<Element, Element> }

/** Builds the tree, and says which form was open at each element that can belong to one. */
const parsed = async (html: string): Promise<Parsed> => {
  const [{ Parser }, { adapter }] = await Promise.all([import('parse5'), import('parse5-htmlparser2-tree-adapter')])
  const opened = new Map<Element, Element>()
  const tooMuch = new Error('the page has too many elements, or they are nested too deep')
  let count = 0
  const parser: Parser<Htmlparser2TreeAdapterMap> = new Parser<Htmlparser2TreeAdapterMap>({
    scriptingEnabled: false,
    treeAdapter: {
      ...adapter,
      createElement: (name, namespace, attributes) => {
        if (++count > mostElements) throw tooMuch
        const element = adapter.createElement(name, namespace, attributes)
        if (parser.formElement && formAssociated.has(name)) opened.set(element, parser.formElement)
        return element
      },
      onItemPush: () => {
        if (parser.openElements.stackTop > mostDepth) throw tooMuch
      },
    },
  })
  const { tokenizer } = parser
  const attributes = (): number => {
    const token: unknown = Reflect.get(tokenizer, 'currentToken')
    return token instanceof Object && 'attrs' in token && Array.isArray(token.attrs) ? token.attrs.length : 0
  }
  try {
    for (let from = 0; from === 0 || from < html.length; from += pieceLength) {
      tokenizer.write(html.slice(from, from + pieceLength), from + pieceLength >= html.length)
      if (attributes() > mostAttributes) throw tooMuch
    }
  } catch (error) {
    // What was read so far is a page as well.
    if (error !== tooMuch) throw error
  }
  return { root: parser.document, opened }
}

/** All elements in tree order. The content of a template is a document of its own, and left out. */
const elementsIn = (root: Document): Element[] => {
  const elements: Element[] = []
  const left: ChildNode[] = root.children.toReversed()
  for (let node = left.pop(); node; node = left.pop()) {
    if (!isElement(node)) continue
    elements.push(node)
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child && isElement(child)) left.push(child)
    }
  }
  return elements
}

/** What an element makes of its children. */
type Surroundings = {
  readonly isHidden: boolean
  readonly isDisabled: boolean
  /** The same, in the first legend of a fieldset. */
  readonly isLegendDisabled: boolean
  readonly form?: Element
}

const unsurrounded: Surroundings = { isHidden: false, isDisabled: false, isLegendDisabled: false }

const disableable: ReadonlySet<string> = new Set(['button', 'fieldset', 'input', 'select', 'textarea'])

const isFirstLegend = (element: Element): boolean =>
  element.name === 'legend' &&
  element.parent?.children.find((child) => isElement(child) && child.name === 'legend') === element

const placedIn = (elements: readonly Element[], opened: Parsed['opened'], ids: ReadonlyMap<string, Element>) => {
  const placed = new Map<Element, PlacedElement>()
  const inside = new Map<ParentNode, Surroundings>()
  for (const element of elements) {
    const { name, attribs, parent } = element
    const around = (parent && inside.get(parent)) ?? unsurrounded
    const isHidden = around.isHidden || hidesItself(element)
    const isDisabled = around.isDisabled || (disableable.has(name) && attribs.disabled !== undefined)
    const owner = attribs.form === undefined ? (opened.get(element) ?? around.form) : ids.get(attribs.form)
    const form = owner?.name === 'form' ? owner : undefined
    placed.set(element, { element, isHidden, isDisabled, ...(form ? { form } : {}) })
    const isAroundDisabled = isFirstLegend(element) ? around.isLegendDisabled : around.isDisabled
    const enclosing = name === 'form' ? element : around.form
    inside.set(element, {
      isHidden,
      isDisabled: isAroundDisabled || (name === 'fieldset' && isDisabled),
      isLegendDisabled: isAroundDisabled,
      ...(enclosing ? { form: enclosing } : {}),
    })
  }
  return placed
}

/** Reads a document. */
export const htmlDocument = async (html: string, url: string): Promise<HtmlDocument> => {
  const tree = await parsed(html)
  const elements = elementsIn(tree.root)
  const ids = new Map<string, Element>()
  for (const element of elements) {
    const { id } = element.attribs
    if (id && !ids.has(id)) ids.set(id, element)
  }
  const placed = placedIn(elements, tree.opened, ids)
  const base = elements.find(({ name, attribs }) => name === 'base' && attribs.href !== undefined)?.attribs.href
  const baseUrl = base !== undefined && URL.canParse(base, url) ? new URL(base, url) : undefined
  const isUsable = baseUrl && baseUrl.protocol !== 'data:' && baseUrl.protocol !== 'javascript:'
  return { root: tree.root, url, baseUrl: isUsable ? baseUrl.href : url, elements: [...placed.values()], placed, ids }
}

/**
 * The first element that matches a CSS selector.
 *
 * @param document absent where there is nothing to match, and only the selector is looked at
 * @throws SyntaxError where it is no selector
 */
export const firstMatch = async (
  document: HtmlDocument | undefined,
  selector: string,
): Promise<Element | undefined> => {
  const { compile, selectOne } = await import('css-select')
  const query = (() => {
    try {
      return compile<AnyNode, Element>(selector)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new SyntaxError(`${JSON.stringify(selector)} is no CSS selector: ${reason}`)
    }
  })()
  return (document && selectOne<AnyNode, Element>(query, document.root)) ?? undefined
}
