/**
 * Elements from plain calls: text only ever becomes text.
 *
 * @module
 */
export type Child = Node | string | number | null | undefined | false | readonly Child[]

type Attributes = Readonly<Record<string, string | true | false | null>>

const append = (parent: Node, child: Child): void => {
  if (child === null || child === undefined || child === false) return
  if (Array.isArray(child)) for (const each of child) append(parent, each)
  else parent.appendChild(child instanceof Node ? child : document.createTextNode(String(child)))
}

/** An element with its attributes and its content; what is false or null is left out. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(attribute, value === true ? '' : value)
  }
  append(made, children)
  return made
}

/** A link where there is a safe address, and plain text where there is none. */
export const linked = ({ text, href }: { readonly text: string; readonly href: string | null }): Child =>
  href?.startsWith('https://') ? element('a', { href, rel: 'noopener noreferrer' }, text) : text

/** A button of a form that is never sent. */
export const button = (
  attributes: Attributes,
  onClick: () => void,
  ...children: readonly Child[]
): HTMLButtonElement => {
  const made = element('button', { type: 'button', ...attributes }, ...children)
  made.addEventListener('click', onClick)
  return made
}

/** Whether the reader wants no motion. */
export const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
