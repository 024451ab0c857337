/**
 * Values that try to break out of where they are written, and whether they did.
 *
 * @module
 */
import type { Answer } from '../engine/answer.ts'
import { headerValues } from '../engine/exchange.ts'
import { decodedText, htmlDocument } from '../engine/html-document.ts'

/**
 * Breaks out of an attribute in either kind of quotation marks, of text, and of a script. An element or an attribute of
 * the marker's name is then in the document.
 *
 * @param marker lower-case letters, of this request alone
 */
export const hostileMarkup = (marker: string): string =>
  `x" ${marker}="' ${marker}='><${marker}></script></title></textarea><${marker}>`

/** A header field of the marker's name, where it splits one. */
export const lineBreaks = (marker: string): string => `x\r\nX-${marker}: 1\r\nSet-Cookie: ${marker}=1`

/** Names of header fields that a value made. */
export const injectedHeaders = ({ response }: Answer, marker: string): string[] => [
  ...response.headers.map(([name]) => name).filter((name) => name.toLowerCase() === `x-${marker}`),
  ...(headerValues(response.headers, 'set-cookie').some((cookie) => cookie.startsWith(`${marker}=`))
    ? ['Set-Cookie']
    : []),
]

/** Attributes with an address that a browser goes to. */
const leading = ['href', 'src', 'action', 'formaction', 'data'] as const

// Between quotation marks of either kind: where one of them is escaped, it is the one that counts.
const isBrokenScript = (script: string, marker: string): boolean =>
  new RegExp(`[^\\\\]" ${marker}=`).test(script) && new RegExp(`[^\\\\]' ${marker}=`).test(script)

/** How a hostile value is in a page so that it does something there; empty where it is not, or only as text. */
export const reflections = async (answer: Answer, marker: string, value: string): Promise<string[]> => {
  if (!['text/html', 'application/xhtml+xml', 'image/svg+xml'].includes(answer.mediaType)) return []
  const [contentType = ''] = headerValues(answer.response.headers, 'content-type')
  const text = decodedText(answer.response.body, contentType)
  if (!text.toLowerCase().includes(marker)) return []
  const { elements } = await htmlDocument(text, answer.exchange.request.url)
  const runs = (address: string | undefined): boolean =>
    address !== undefined && /^(?:javascript|data):/i.test(address.trim()) && address.trim() === value
  const found = elements.flatMap(({ element: { name, attribs, children } }) => {
    const script = name === 'script' ? children.map((child) => ('data' in child ? child.data : '')).join('') : ''
    return [
      ...(name === marker ? ['an element'] : []),
      ...(Object.hasOwn(attribs, marker) ? ['an attribute'] : []),
      ...(isBrokenScript(script, marker) ? ['part of a script'] : []),
      ...(leading.some((attribute) => runs(attribs[attribute])) ? ['an address that a browser runs'] : []),
    ]
  })
  return [...new Set(found)]
}
