/**
 * JSON as it was sent: values, and the names of an object's members with their duplicates, which JSON.parse hides.
 *
 * @module
 */
import { type AnyNode, parse } from '@humanwhocodes/momoa'

export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json }

const duplicatesIn = (node: AnyNode): string[] => {
  if (node.type === 'Document') return duplicatesIn(node.body)
  if (node.type === 'Array') return node.elements.flatMap((element) => duplicatesIn(element.value))
  if (node.type !== 'Object') return []
  const names = node.members.map((member) => (member.name.type === 'String' ? member.name.value : member.name.name))
  const repeated = names.filter((name, index) => names.indexOf(name) !== index)
  return [...new Set(repeated), ...node.members.flatMap((member) => duplicatesIn(member.value))]
}

// Deep nesting would exhaust the stack of any recursive reader; no OAuth answer nests like that.
const deepest = 64

const depthOf = (text: string): number => {
  let depth = 0
  let most = 0
  for (const [token] of text.matchAll(/"(?:\\.|[^"\\])*"|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') most = Math.max(most, ++depth)
    else if (token === ']' || token === '}') depth--
  }
  return most
}

/**
 * Reads JSON text (RFC 8259).
 *
 * @returns the value and the names that occur more than once in one object; or why it is no JSON
 */
export const readJson = (text: string): { value: Json; repeated: string[] } | { error: string } => {
  if (depthOf(text) > deepest) return { error: `nested more than ${deepest} levels deep` }
  try {
    const value = JSON.parse(text) as Json
    return { value, repeated: duplicatesIn(parse(text, { mode: 'json' })) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

/** Whether a value is a JSON object. */
export const isObject = (value: Json | undefined): value is { readonly [member: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
