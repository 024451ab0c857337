/**
 * JSON as it was sent: values, and the names of an object's members with their duplicates, which JSON.parse hides.
 *
 * @module
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json }

// Deep nesting would exhaust the stack of any recursive reader; no OAuth answer nests like that.
const deepest = 64

/** Where a string ends that starts at an offset: the offset of its closing quotation mark. */
const endOfString = (text: string, start: number): number => {
  let end = start + 1
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
  return end
}

/**
 * The names that occur more than once in one object. The text is known to be JSON; each character is looked at once.
 *
 * @throws Error where it is nested too deeply
 */
const repeatedNames = (text: string): string[] => {
  const repeated = new Set<string>()
  const open: Set<string>[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '{' || character === '[') {
      if (open.push(new Set()) > deepest) throw new Error(`nested more than ${deepest} levels deep`)
    } else if (character === '}' || character === ']') {
      open.pop()
    } else if (character === '"') {
      const end = endOfString(text, at)
      let next = end + 1
      while (/\s/.test(text[next] ?? '')) next++
      if (text[next] === ':') {
        const name: string = JSON.parse(text.slice(at, end + 1))
        const names = open.at(-1)
        if (names?.has(name)) repeated.add(name)
        names?.add(name)
      }
      at = end
    }
  }
  return [...repeated]
}

/**
 * Reads JSON text (RFC 8259).
 *
 * @returns the value and the names that occur more than once in one object; or why it is no JSON
 */
export const readJson = (text: string): { value: Json; repeated: string[] } | { error: string } => {
  try {
    return { value: JSON.parse(text) as Json, repeated: repeatedNames(text) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

/** Whether a value is a JSON object. */
export const isObject = (value: Json | undefined): value is { readonly [member: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
