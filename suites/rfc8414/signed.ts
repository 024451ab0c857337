/**
 * JWTs with a signature, read without a key.
 *
 * @module
 */
import { isObject, type Json, readJson } from '../../engine/json-members.ts'

type Members = { readonly [member: string]: Json }

export type Jws = { readonly compact: string; readonly header: Members; readonly claims: Members }

const base64url = /^[A-Za-z0-9_-]+$/

const membersOf = (part: string): Members | undefined => {
  if (!base64url.test(part)) return undefined
  const read = readJson(Buffer.from(part, 'base64url').toString('utf8'))
  return 'value' in read && isObject(read.value) ? read.value : undefined
}

/** Reads a JWT in the compact serialization (RFC 7515 section 7.1); undefined where it is none, or has no signature. */
export const readJws = (compact: string | undefined): Jws | undefined => {
  const [first = '', second = '', signature = '', ...more] = compact?.split('.', 4) ?? []
  const header = membersOf(first)
  const claims = membersOf(second)
  if (compact === undefined || !header || !claims || more.length > 0 || !base64url.test(signature)) return undefined
  return typeof header.alg === 'string' && header.alg !== 'none' ? { compact, header, claims } : undefined
}
