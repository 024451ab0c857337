/**
 * A strict reader of XML, for tests: it throws at whatever is not well-formed, and gives back what it read.
 *
 * @module
 */

export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u
const token = /<\?xml [^?<]*\?>|<!DOCTYPE html>|<(\/?)([A-Za-z][\w-]*)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g
const attribute = /([\w-]+)="([^"<]*)"/g
const reference = /&(?:(amp|lt|gt|quot|#39);)?/g
const meanings: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const unescaped = (text: string): string =>
  text.replace(reference, (whole, name: string | undefined) => {
    if (name === undefined) throw new Error(`a bare ampersand in ${text.slice(0, 80)}`)
    return meanings[name] ?? whole
  })

const attributesOf = (text: string): Record<string, string> => {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(attribute)) {
    if (Object.hasOwn(attributes, name)) throw new Error(`the attribute ${name} stands twice`)
    attributes[name] = unescaped(value)
  }
  return attributes
}

/** Reads a document and gives its root element. */
export const readXml = (document: string): XmlElement => {
  const found = forbidden.exec(document)
  if (found) throw new Error(`U+${found[0].codePointAt(0)?.toString(16)} is forbidden in XML`)
  const top: XmlElement = { name: '', attributes: {}, children: [] }
  const open: XmlElement[] = [top]
  for (const [text, close, name, attributes = '', empty] of document.matchAll(token)) {
    const parent = open.at(-1) ?? top
    if (text === '<') throw new Error('a bare less-than sign')
    if (text.startsWith('<?') || text.startsWith('<!')) continue
    if (name === undefined) {
      if (text.includes(']]>')) throw new Error(']]> in text')
      parent.children.push(unescaped(text))
    } else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
    } else {
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [] }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  const roots = top.children.filter((child) => typeof child !== 'string')
  const [root] = roots
  if (open.length !== 1 || roots.length !== 1 || !root) throw new Error('not exactly one whole root element')
  return root
}

/** An element and everything in it, in document order. */
export const elementsOf = (element: XmlElement): XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child))),
]

/** The text of an element and everything in it. */
export const textContent = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textContent(child))).join('')
