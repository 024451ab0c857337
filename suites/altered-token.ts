/**
 * Tokens that somebody changed on the way: what nobody but their issuer may be able to do.
 *
 * @module
 */
import { isObject, type Json, readJson } from '../engine/json-members.ts'

type Members = { readonly [member: string]: Json }

/** A JSON Web Token, signed (RFC 7519 section 3.1), taken apart. */
export type SignedToken = {
  readonly header: Members
  readonly claims: Members
  readonly parts: readonly [header: string, claims: string, signature: string]
}

const membersOf = (part: string): Members | undefined => {
  const read = readJson(Buffer.from(part, 'base64url').toString('utf8'))
  return 'value' in read && isObject(read.value) ? read.value : undefined
}

const encoded = (members: Members): string => Buffer.from(JSON.stringify(members)).toString('base64url')

/** Reads a token; undefined where it is no signed JSON Web Token. */
export const signedToken = (token: string): SignedToken | undefined => {
  const [header = '', claims = '', signature = '', ...more] = token.split('.')
  const [readHeader, readClaims] = [membersOf(header), membersOf(claims)]
  return readHeader && readClaims && signature !== '' && more.length === 0
    ? { header: readHeader, claims: readClaims, parts: [header, claims, signature] }
    : undefined
}

// Not the last character: in Base64 it may have bits that say nothing. Not its other case: in hexadecimal that is no
// change at all.
const withAnotherCharacter = (text: string): string => {
  const middle = Math.floor(text.length / 2)
  return `${text.slice(0, middle)}${/a/i.test(text[middle] ?? '') ? 'B' : 'A'}${text.slice(middle + 1)}`
}

/** A token with a character changed, and a JSON Web Token without its signature as well, by what was done to it. */
export const alteredTokens = (token: string): [alteration: string, altered: string][] => {
  const signed = signedToken(token)
  if (!signed) return [['a token with one character changed', withAnotherCharacter(token)]]
  const [header, claims, signature] = signed.parts
  return [
    ['a token with one character of its signature changed', `${header}.${claims}.${withAnotherCharacter(signature)}`],
    ['a token without its signature', `${header}.${claims}.`],
    ['a token without its signature that says alg=none', `${encoded({ ...signed.header, alg: 'none' })}.${claims}.`],
  ]
}

const later = 86_400

/** A JSON Web Token that says it lives a day longer, under the signature that it had; undefined where it is none. */
export const withLongerLife = (token: string): string | undefined => {
  const signed = signedToken(token)
  const expires = typeof signed?.claims.exp === 'number' ? signed.claims.exp : Math.floor(Date.now() / 1000)
  return signed && `${signed.parts[0]}.${encoded({ ...signed.claims, exp: expires + later })}.${signed.parts[2]}`
}
