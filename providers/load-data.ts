/**
 * Looking into the data of a descriptor that may have any shape, as its mistakes are told all at once.
 *
 * @module
 */
import type { Path } from './environment.ts'

export type Mapping = { readonly [member: string]: unknown }

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const memberOf = (value: unknown, part: string | number): unknown => {
  if (typeof part === 'number') return Array.isArray(value) ? value[part] : undefined
  return isMapping(value) && Object.hasOwn(value, part) ? value[part] : undefined
}

/** The value at a path; undefined where there is none. Only what the file says is found, nothing inherited. */
export const valueAt = (data: unknown, path: Path): unknown => path.reduce(memberOf, data)

/** The members of the mapping at a path; none where there is no mapping. */
export const membersAt = (data: unknown, path: Path): { path: Path; name: string; value: unknown }[] => {
  const mapping = valueAt(data, path)
  if (!isMapping(mapping)) return []
  return Object.entries(mapping).map(([name, value]) => ({ path: [...path, name], name, value }))
}

/** The items of the list at a path; none where there is no list. */
export const itemsAt = (data: unknown, path: Path): { path: Path; value: unknown }[] => {
  const list = valueAt(data, path)
  return Array.isArray(list) ? list.map((value: unknown, index) => ({ path: [...path, index], value })) : []
}

export const namesAt = (data: unknown, path: Path): string[] => membersAt(data, path).map(({ name }) => name)

/** Every string with its path, in the order of the file. */
export const stringsIn = (data: unknown): { path: Path; text: string }[] => {
  const strings: { path: Path; text: string }[] = []
  const visit = (value: unknown, path: Path): void => {
    if (typeof value === 'string') strings.push({ path, text: value })
    else if (Array.isArray(value)) value.forEach((item, index) => void visit(item, [...path, index]))
    else if (isMapping(value)) for (const [name, member] of Object.entries(value)) visit(member, [...path, name])
  }
  visit(data, [])
  return strings
}

/** The same data with every string replaced. A member keeps its name, `__proto__` too. */
export const mapStrings = <T>(data: T, replace: (text: string, path: Path) => string): T => {
  const visit = (value: unknown, path: Path): unknown => {
    if (typeof value === 'string') return replace(value, path)
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, index]))
    if (!isMapping(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, visit(member, [...path, name])]))
  }
  return visit(data, []) as T
}
