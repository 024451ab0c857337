/**
 * HTML and XML in which nothing can be left unescaped: what stands in the template is markup, what is put into it is
 * text.
 *
 * @module
 */
import { visible } from './untrusted.ts'

// A symbol, because a report that was read from a file cannot contain one and so cannot pretend to be markup.
const trusted = Symbol('markup')

export type Markup = { readonly [trusted]: string }
export type Content = Markup | string | number | null | false | readonly Content[]

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const isMarkup = (content: Content): content is Markup =>
  typeof content === 'object' && content !== null && trusted in content

const written = (content: Content): string => {
  if (content === null || content === false) return ''
  if (Array.isArray(content)) return content.map(written).join('')
  if (isMarkup(content)) return content[trusted]
  return visible(String(content)).replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

/** Markup from a template; strings put into it are escaped, in text and in quoted attributes alike. */
export const markup = (template: TemplateStringsArray, ...contents: readonly Content[]): Markup => ({
  [trusted]: template.map((part, index) => part + written(contents[index] ?? null)).join(''),
})

/** Text of this project itself that is markup already: a style sheet, a script. Never for anything else. */
export const ownMarkup = (text: string): Markup => ({ [trusted]: text })

/** The text of markup. */
export const textOf = (content: Markup): string => content[trusted]
