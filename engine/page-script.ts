/**
 * What the driver `browser` does inside a page: reads what a person sees, fills in, presses, and hides secrets from a
 * picture. It runs in a world of its own beside the page's scripts, which can neither see nor change it; the elements
 * themselves it shares with them. Open shadow roots and frames of the same origin are part of the page.
 *
 * @module
 */
import type { Control, Target } from './user-agent.ts'

// What is used of the DOM. The project is compiled without its types, which would be everybody's.
type DomNode = {
  readonly nodeType: number
  data: string
  readonly parentNode: DomNode | null
  readonly host?: DomElement
}

type DomRoot = DomNode & {
  readonly childNodes: Iterable<DomNode>
  readonly children: Iterable<DomElement>
  readonly querySelectorAll: (selector: string) => Iterable<DomElement>
  readonly elementFromPoint: (x: number, y: number) => DomElement | null
  readonly getElementById: (id: string) => DomElement | null
}

type DomDocument = DomRoot & { readonly title: string; readonly body: DomElement | null }

type DomElement = DomRoot & {
  readonly localName: string
  readonly isConnected: boolean
  readonly ownerDocument: DomDocument & { readonly defaultView: { readonly scrollX: number; readonly scrollY: number } }
  readonly shadowRoot: DomRoot | null
  readonly contentDocument?: DomDocument | null
  readonly innerText?: string
  readonly textContent: string | null
  readonly labels?: Iterable<DomElement> | null
  readonly form?: DomElement | null
  readonly options?: Iterable<DomElement>
  readonly type?: string
  readonly href?: unknown
  readonly label?: string
  readonly text?: string
  readonly checked?: boolean
  readonly required?: boolean
  readonly readOnly?: boolean
  value?: unknown
  selected?: boolean
  readonly style?: {
    readonly getPropertyValue: (name: string) => string
    readonly getPropertyPriority: (name: string) => string
    readonly setProperty: (name: string, value: string, priority?: string) => void
  }
  readonly getAttribute: (name: string) => string | null
  readonly setAttribute: (name: string, value: string) => void
  readonly hasAttribute: (name: string) => boolean
  readonly removeAttribute: (name: string) => void
  readonly getAttributeNames: () => readonly string[]
  readonly getRootNode: () => DomRoot
  readonly matches: (selector: string) => boolean
  readonly checkVisibility: (options: { readonly visibilityProperty: boolean }) => boolean
  readonly getClientRects: () => Iterable<{ readonly [side in 'left' | 'top' | 'width' | 'height']: number }>
  readonly scrollIntoView: (options: {
    readonly block: string
    readonly inline: string
    readonly behavior: string
  }) => void
  readonly focus: () => void
  readonly select?: () => void
  readonly click?: () => void
  readonly dispatchEvent: (event: unknown) => void
}

type Window = {
  readonly document: DomDocument
  readonly Event: new (type: string, options: { readonly bubbles: boolean; readonly composed: boolean }) => unknown
  readonly HTMLFormElement: {
    readonly prototype: { readonly requestSubmit: { readonly call: (form: DomElement) => void } }
  }
  readonly setTimeout: (callback: () => void, milliseconds: number) => void
}

/** What a page shows. */
export type Reading = {
  readonly title: string
  readonly text: string
  readonly controls: readonly Control[]
  /** Whether it stays as it is by itself: nothing in it runs a script. */
  readonly isStatic: boolean
}

/** What came of filling something in; `typing` where it has the focus and waits for text. */
export type Entered = 'missing' | 'typing' | 'done' | { readonly refused: string }

/** Where to press; `enter` for the Enter key, `done` where it was pressed already. */
export type Aim = 'missing' | 'disabled' | 'enter' | 'done' | { readonly x: number; readonly y: number }

/**
 * Makes what runs in the page. Its source is sent there, so that it uses nothing from outside but types.
 */
export const pageScript = () => {
  const { document, Event, HTMLFormElement, setTimeout } = globalThis as unknown as Window
  const mostControls = 500
  const longestText = 20_000
  const longestString = 500

  /** The elements of the controls that were shown last, by their numbers. */
  let shown: DomElement[] = []
  /** What was filled in last, and what it held before. */
  let last: DomElement | undefined
  let held: unknown

  const cut = (text: string, most: number): string =>
    text.length > most ? text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : text

  const line = (text: unknown): string =>
    typeof text === 'string'
      ? cut(
          text
            .slice(0, 2 * longestString)
            .replace(/\s+/g, ' ')
            .trim(),
          longestString,
        )
      : ''

  const attribute = (element: DomElement, name: string): string => cut(element.getAttribute(name) ?? '', longestString)

  const isIn = (names: string, name: string): boolean => names.split(' ').includes(name)

  /** The document of a frame, where it is of the same origin. */
  const inside = (element: DomElement): DomDocument | null =>
    isIn('iframe frame object', element.localName) ? (element.contentDocument ?? null) : null

  /** Every element, in the order of the page, with those in shadow roots and frames. */
  function* elementsIn(root: DomRoot): Generator<DomElement> {
    for (const element of root.querySelectorAll('*')) {
      yield element
      if (element.shadowRoot) yield* elementsIn(element.shadowRoot)
      const framed = inside(element)
      if (framed) yield* elementsIn(framed)
    }
  }

  /** Whether a person can see it. What is moved off the page, or is no larger than a dot, is hidden. */
  const isVisible = (element: DomElement): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false
    const { scrollX, scrollY } = element.ownerDocument.defaultView
    for (const { left, top, width, height } of element.getClientRects()) {
      if (width > 1 && height > 1 && left + width + scrollX > 0 && top + height + scrollY > 0) return true
    }
    return false
  }

  const labelsOf = (element: DomElement): DomElement[] => [...(element.labels ?? [])].slice(0, 3)

  const isBox = ({ localName, type }: DomElement): boolean =>
    localName === 'input' && (type === 'checkbox' || type === 'radio')

  /** Boxes are often hidden behind a drawing of one, which their label has. */
  const canBeSeen = (element: DomElement): boolean =>
    isVisible(element) || (isBox(element) && labelsOf(element).some(isVisible))

  const isButtonType = (type: string | undefined): boolean => isIn('submit image button reset', type ?? '')

  const kindOf = (element: DomElement): Control['kind'] | undefined => {
    const { localName, type = '' } = element
    if (localName === 'select' || localName === 'button') return localName
    if (localName === 'textarea') return element.readOnly ? undefined : 'text'
    if (localName === 'a' || localName === 'area') return element.hasAttribute('href') ? 'link' : undefined
    if (localName !== 'input') return element.getAttribute('role') === 'button' ? 'button' : undefined
    if (type === 'checkbox' || type === 'radio') return type
    if (isButtonType(type)) return 'button'
    // Nobody has a file for it, and nobody can write to what is only shown.
    if (type === 'hidden' || type === 'file' || element.readOnly) return undefined
    return type === 'password' ? type : 'text'
  }

  /** A button that is disabled is listed: most are only until something is filled in. */
  const isListed = (element: DomElement, kind: Control['kind']): boolean =>
    (kind === 'button' || !element.matches(':disabled')) && canBeSeen(element)

  const defaultTexts: { readonly [type: string]: string } = { submit: 'Submit', reset: 'Reset', image: 'Submit' }

  /** What is written on or beside an element. */
  const labelOf = (element: DomElement): string => {
    const { localName, type = '' } = element
    const isButton = localName === 'input' && isButtonType(type)
    const named = attribute(element, 'aria-labelledby').split(/\s+/).slice(0, 5)
    const alternative = () => line([...element.querySelectorAll('[alt]')][0]?.getAttribute('alt'))
    const texts = [
      () =>
        line(
          labelsOf(element)
            .map((label) => line(label.innerText))
            .join(' '),
        ),
      () => (isIn('input select textarea', localName) ? '' : line(element.innerText) || alternative()),
      () => (isButton && type !== 'image' ? line(element.value) : ''),
      () => line(named.map((id) => line(element.getRootNode().getElementById(id)?.innerText)).join(' ')),
      ...['aria-label', 'alt', 'placeholder', 'title'].map((name) => () => line(element.getAttribute(name))),
      () => (isButton ? (defaultTexts[type] ?? '') : ''),
    ]
    for (const text of texts) {
      const found = text()
      if (found !== '') return found
    }
    return ''
  }

  const valueIn = (element: DomElement, kind: Control['kind']): string => {
    const value = kind === 'link' ? element.href : element.value
    return typeof value === 'string' ? cut(value, longestString) : ''
  }

  const controlOf = (
    element: DomElement,
    kind: Control['kind'],
    number: number,
    forms: ReadonlyMap<DomElement, number>,
  ): Control => {
    const form = element.form ? forms.get(element.form) : undefined
    return {
      number,
      kind,
      type: attribute(element, 'type').toLowerCase(),
      name: attribute(element, 'name'),
      id: attribute(element, 'id'),
      autocomplete: attribute(element, 'autocomplete').toLowerCase(),
      label: labelOf(element),
      value: valueIn(element, kind),
      isChecked: isBox(element) && element.checked === true,
      isRequired: element.required === true,
      ...(form === undefined ? {} : { form }),
    }
  }

  /** Whether an element can change the page, or what it does, by a script. */
  const isLively = (element: DomElement): boolean =>
    isIn('script iframe frame object embed', element.localName) ||
    element
      .getAttributeNames()
      .some((name) => name.startsWith('on') || /^\s*javascript:/i.test(element.getAttribute(name)?.slice(0, 50) ?? ''))

  const textIn = (element: DomElement | null | undefined): string =>
    element &&
    !isIn('script style template noscript', element.localName) &&
    element.checkVisibility({ visibilityProperty: false })
      ? (element.innerText ?? '').slice(0, 2 * longestText)
      : ''

  /**
   * Reads what the page shows.
   *
   * @param isKept whether the numbers of its controls are those of actions from now on
   */
  const read = (isKept: boolean): Reading => {
    const found: { readonly element: DomElement; readonly kind: Control['kind'] }[] = []
    const forms = new Map<DomElement, number>()
    const texts = [textIn(document.body)]
    let isStatic = true
    for (const element of elementsIn(document)) {
      if (element.localName === 'form') forms.set(element, forms.size)
      if (isStatic && isLively(element)) isStatic = false
      if (element.shadowRoot) texts.push(...[...element.shadowRoot.children].slice(0, 100).map(textIn))
      const framed = inside(element)
      if (framed && isVisible(element)) texts.push(textIn(framed.body))
      const kind = found.length < mostControls ? kindOf(element) : undefined
      if (kind && isListed(element, kind)) found.push({ element, kind })
    }
    if (isKept) shown = found.map(({ element }) => element)
    return {
      title: line(document.title),
      text: cut(texts.join(' ').replace(/\s+/g, ' ').trim(), longestText),
      controls: found.map(({ element, kind }, number) => controlOf(element, kind, number, forms)),
      isStatic,
    }
  }

  /** Whether an element matches a selector; undefined where it is none. */
  const has = (selector: string): boolean | undefined => {
    try {
      document.querySelectorAll(selector)
    } catch {
      return undefined
    }
    for (const element of elementsIn(document)) if (element.matches(selector)) return true
    return false
  }

  const find = (target: Target): DomElement | undefined => {
    if (typeof target === 'number') return shown[target]?.isConnected ? shown[target] : undefined
    if (has(target) !== true) return undefined
    for (const element of elementsIn(document)) if (element.matches(target) && canBeSeen(element)) return element
    return undefined
  }

  const tell = (element: DomElement) => {
    for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true, composed: true }))
  }

  const quoted = (text: string): string => JSON.stringify(cut(text, 80))

  const choose = (element: DomElement, value: string): Entered => {
    const options = [...(element.options ?? [])]
    const option =
      options.find((each) => each.value === value) ??
      options.find((each) => line(each.label) === line(value) || line(each.text) === line(value))
    if (!option) return { refused: `has no option ${quoted(value)}` }
    if (option.matches(':disabled')) return { refused: `has the option ${quoted(value)}, but it is disabled` }
    option.selected = true
    tell(element)
    return 'done'
  }

  const press = (element: DomElement) => {
    if (element.click) element.click()
    else element.dispatchEvent(new Event('click', { bubbles: true, composed: true }))
  }

  /** Checks a box, or the one of its group that has this value or label. */
  const check = (element: DomElement, value: string | boolean): Entered => {
    const { type, form } = element
    const name = element.getAttribute('name')
    const isAlike = (each: DomElement): boolean =>
      isBox(each) && each.type === type && each.form === form && each.getAttribute('name') === name
    const alike = typeof value === 'string' ? [...elementsIn(element.getRootNode())].filter(isAlike) : []
    const meant =
      typeof value === 'boolean'
        ? element
        : (alike.find((each) => each.value === value) ?? alike.find((each) => labelOf(each) === line(value)))
    if (!meant) return { refused: `has no option ${quoted(String(value))}` }
    if (meant.checked === (value !== false)) return 'done'
    if (type === 'radio' && value === false) {
      return { refused: 'is a radio button, which only another one unchecks' }
    }
    press(meant)
    return 'done'
  }

  const refusalOf = (element: DomElement, value: string | boolean): string | undefined => {
    if (element.matches(':disabled')) return 'is disabled'
    if (isBox(element)) return undefined
    const isText = element.localName === 'textarea' || (element.localName === 'input' && !isButtonType(element.type))
    if (element.localName !== 'select' && !isText) return 'is nothing to fill in'
    if (element.type === 'file') return 'takes a file, which this driver has none of'
    if (typeof value !== 'string') return 'is no box to check'
    return element.readOnly ? 'is read-only' : undefined
  }

  /** Fills in a value at once, as nobody types it. */
  const put = (element: DomElement, value: string) => {
    element.value = value
    tell(element)
  }

  /** Fills something in; text that can be typed is left to the keyboard. */
  const enter = (target: Target, value: string | boolean): Entered => {
    const element = find(target)
    if (!element) return 'missing'
    const refused = refusalOf(element, value)
    if (refused !== undefined) return { refused }
    last = element
    held = element.value
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    element.focus()
    if (isBox(element) || typeof value !== 'string') return check(element, value)
    if (element.localName === 'select') return choose(element, value)
    if (value !== '' && !isIn('date datetime-local month week time color range', element.type ?? '')) {
      element.select?.()
      return 'typing'
    }
    put(element, value)
    return 'done'
  }

  /** Sees to it that what was typed is there: a script may have moved the focus elsewhere. */
  const ensure = (value: string) => {
    if (last && last.value !== value && last.value === held) put(last, value)
  }

  const isSubmitButton = ({ localName, type = '' }: DomElement): boolean =>
    (localName === 'button' && type === 'submit') || (localName === 'input' && isIn('submit image', type))

  /** Stays in this page: what would open another one goes on here. */
  const stay = () => {
    const frames = new Set<string>()
    for (const element of elementsIn(document)) if (inside(element)) frames.add(attribute(element, 'name'))
    for (const element of elementsIn(document)) {
      for (const name of ['target', 'formtarget']) {
        if (element.hasAttribute(name) && !frames.has(attribute(element, name))) element.removeAttribute(name)
      }
    }
  }

  const isWithin = (node: DomNode | null | undefined, element: DomElement): boolean => {
    for (let each = node; each; each = each.parentNode ?? each.host) if (each === element) return true
    return false
  }

  /** A point at which nothing covers an element. */
  const pointOn = (element: DomElement): { readonly x: number; readonly y: number } | undefined => {
    if (element.ownerDocument !== document) return undefined
    for (const { left, top, width, height } of element.getClientRects()) {
      const x = left + width / 2
      const y = top + height / 2
      let hit = document.elementFromPoint(x, y)
      for (let root = hit?.shadowRoot; root && hit !== element; root = hit?.shadowRoot) {
        const deeper = root.elementFromPoint(x, y)
        if (!deeper || deeper === hit) break
        hit = deeper
      }
      if (isWithin(hit, element)) return { x, y }
    }
    return undefined
  }

  /** Finds where to press: something, or what submits the form that was filled in last. */
  const aim = (target: Target | null): Aim => {
    stay()
    const form = target === null ? last?.form : undefined
    const buttons = form ? [...elementsIn(document)].filter((each) => isSubmitButton(each) && each.form === form) : []
    const element = target === null ? buttons[0] : find(target)
    if (target !== null && !element) return 'missing'
    if (element) {
      if (element.matches(':disabled')) return 'disabled'
      element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
      const point = pointOn(element)
      if (point) return point
      press(element)
      return 'done'
    }
    if (!form) return 'enter'
    // A field may be called requestSubmit.
    HTMLFormElement.prototype.requestSubmit.call(form)
    return 'done'
  }

  /** Comes back when what was pressed had the time to ask for another page. */
  const tick = () => new Promise<true>((resolve) => setTimeout(() => resolve(true), 0))

  // A page of more than this is not worth a picture.
  const mostPieces = 20_000
  const mostPictured = 1_000_000

  type Piece = { readonly text: string; readonly replace: (text: string) => void }
  let pieces: Piece[] = []
  let reveals: (() => void)[] = []

  const nodePiece = (node: DomNode): Piece => {
    const text = node.data
    return {
      text,
      replace: (other) => {
        node.data = other
        reveals.push(() => {
          if (node.data === other) node.data = text
        })
      },
    }
  }

  const valuePiece = (element: DomElement, text: string): Piece => ({
    text,
    replace: (other) => {
      element.value = other
      const taken = element.value
      reveals.push(() => {
        if (element.value === taken) element.value = text
      })
    },
  })

  const attributePiece = (element: DomElement, name: string): Piece => {
    const text = element.getAttribute(name) ?? ''
    return {
      text,
      replace: (other) => {
        element.setAttribute(name, other)
        reveals.push(() => element.setAttribute(name, text))
      },
    }
  }

  const piecesOf = (element: DomElement): Piece[] => {
    if (isIn('script style template noscript', element.localName)) return []
    const nodes = [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])]
    const texts = nodes.filter(({ nodeType, data }) => nodeType === 3 && data.trim() !== '').map(nodePiece)
    const { value } = element
    const hasValue = isIn('input textarea', element.localName) && typeof value === 'string' && value !== ''
    return [
      ...texts,
      ...(hasValue ? [valuePiece(element, value)] : []),
      ...(element.hasAttribute('placeholder') ? [attributePiece(element, 'placeholder')] : []),
    ]
  }

  /** The texts of the page, as a picture would show them; undefined where they are too many. */
  const texts = (): readonly string[] | undefined => {
    pieces = []
    let length = 0
    for (const element of elementsIn(document)) {
      for (const piece of piecesOf(element)) {
        length += piece.text.length
        if (pieces.length === mostPieces || length > mostPictured) return undefined
        pieces.push(piece)
      }
    }
    return pieces.map(({ text }) => text)
  }

  const isForOneTimePassword = (element: DomElement): boolean =>
    /one-time-code|otp|one.?time|2fa|mfa|passcode|verification|code|\bpin\b/i.test(
      ['autocomplete', 'name', 'id'].map((name) => attribute(element, name)).join(' '),
    )

  const hide = ({ style }: DomElement) => {
    if (!style) return
    const before = [style.getPropertyValue('visibility'), style.getPropertyPriority('visibility')] as const
    style.setProperty('visibility', 'hidden', 'important')
    reveals.push(() => style.setProperty('visibility', ...before))
  }

  /** Replaces texts by their numbers, passwords, and what is drawn: a one-time password comes as a QR code. */
  const conceal = (changes: readonly (readonly [number: number, text: string])[]) => {
    for (const [number, text] of changes) pieces[number]?.replace(text)
    for (const element of elementsIn(document)) {
      if (isIn('img svg canvas video object embed', element.localName)) hide(element)
      if (element.localName !== 'input' || typeof element.value !== 'string' || element.value === '') continue
      if (element.type === 'password' || (kindOf(element) === 'text' && isForOneTimePassword(element))) {
        valuePiece(element, element.value).replace('********')
      }
    }
  }

  /** Undoes what `conceal` did. */
  const reveal = () => {
    for (const undo of reveals.reverse()) undo()
    reveals = []
    pieces = []
  }

  return { read, has, enter, ensure, aim, tick, texts, conceal, reveal }
}

export type PageScript = ReturnType<typeof pageScript>
