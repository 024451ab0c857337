/**
 * Where a page leads by itself, without anybody doing something: a declarative refresh, or a form that a script submits
 * as soon as it is there.
 *
 * @module
 */
import type { Element } from 'domhandler'
import type { HtmlDocument } from './html-document.ts'

// A page that is shown for longer than this, in seconds, is meant to be read.
const longestDelay = 10

const refreshing = /^[\t\n\f\r ]*(?=[\d.])(\d*)(?!\d)[\d.]*(?![\d.])(?=$|[;,\t\n\f\r ])/
const beforeUrl = /^(?:url[\t\n\f\r ]*=[\t\n\f\r ]*)?/i

/** An address as it was written where that is absolute, and otherwise resolved; undefined where it is none. */
export const absoluteAddress = (written: string, base: string): string | undefined => {
  const address = written.trim()
  if (!URL.canParse(address, base)) return undefined
  const resolved = new URL(address, base).href
  // `https:login` is relative to an https page, and absolute elsewhere.
  const isAbsolute = URL.canParse(address) && new URL(address).href === resolved
  return isAbsolute ? address : resolved
}

/**
 * Where a refresh leads, by the value of a Refresh header or meta element (HTML Standard, 4.2.5.3); undefined where it
 * leads nowhere, or only after so long that the page is meant to be read.
 */
export const refreshAddress = (content: string, { url, baseUrl }: Pick<HtmlDocument, 'url' | 'baseUrl'>) => {
  const [before = '', digits = ''] = refreshing.exec(content) ?? []
  if (before === '' || Number(digits) > longestDelay) return undefined
  const after = content.slice(before.length).replace(/^[\t\n\f\r ]*[;,]?[\t\n\f\r ]*/, '')
  if (after === '') return url
  const rest = after.replace(beforeUrl, '')
  const quote = rest[0] === '"' || rest[0] === "'" ? rest[0] : undefined
  const written = quote === undefined ? rest : (rest.slice(1).split(quote)[0] ?? '')
  const address = absoluteAddress(written, baseUrl)
  return address === undefined || new URL(address).protocol === 'javascript:' ? undefined : address
}

/** Where the first meta element that refreshes the page leads. */
export const metaRefreshAddress = (document: HtmlDocument): string | undefined => {
  for (const { element } of document.elements) {
    const { name, attribs } = element
    if (name !== 'meta' || attribs['http-equiv']?.trim().toLowerCase() !== 'refresh') continue
    const address = refreshAddress(attribs.content ?? '', document)
    if (address !== undefined) return address
  }
  return undefined
}

/** A call of submit() or requestSubmit(); `$(form).submit(function` only listens. */
const submitting = /\.(?:submit|requestSubmit)\s*(?:\(\s*\)|\.\s*(?:call|apply)\s*\()/

const scriptOf = ({ children }: Element): string =>
  children.map((child) => ('data' in child ? child.data : '')).join('')

const isInNoscript = (element: Element): boolean => {
  for (let parent = element.parent; parent; parent = parent.parent) {
    if ('name' in parent && parent.name === 'noscript') return true
  }
  return false
}

const filledIn: ReadonlySet<string> = new Set(['input', 'select', 'textarea', 'button'])
const pressed: ReadonlySet<string | undefined> = new Set(['submit', 'image', 'button', 'reset'])

const isButton = ({ name, attribs }: Element): boolean =>
  name === 'button' || (name === 'input' && pressed.has(attribs.type?.toLowerCase()))

/**
 * The form that a script of the page submits at once (OAuth 2.0 Form Post Response Mode): the only one, posted, with
 * nothing to fill in, and at most one button for who runs no scripts. A script says so; or it is in a file of its own,
 * nobody else could submit the form, and it leads back to the client.
 */
export const selfSubmittedForm = (
  { elements, url, baseUrl }: HtmlDocument,
  isRedirectionUri: (uri: string) => boolean,
): Element | undefined => {
  const forms = elements.filter(({ element }) => element.name === 'form')
  const form = forms[0]?.element
  if (!form || forms.length > 1 || form.attribs.method?.trim().toLowerCase() !== 'post') return undefined
  const controls = elements
    .filter(({ element, isHidden }) => filledIn.has(element.name) && !isHidden)
    .map(({ element }) => element)
  const buttons = controls.filter(isButton)
  if (controls.length > buttons.length || buttons.length > 1) return undefined
  const scripts = elements.map(({ element }) => element).filter(({ name }) => name === 'script')
  const saysSo =
    elements.some(({ element }) => submitting.test(element.attribs.onload ?? '')) ||
    scripts.some((script) => submitting.test(scriptOf(script)))
  if (saysSo) return form
  const address = absoluteAddress(form.attribs.action ?? '', form.attribs.action ? baseUrl : url)
  const leadsBack = address !== undefined && isRedirectionUri(address)
  const needsScript = buttons.every(isInNoscript) && scripts.some(({ attribs }) => attribs.src !== undefined)
  return leadsBack && needsScript ? form : undefined
}
