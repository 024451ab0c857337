/**
 * Challenges of WWW-Authenticate (RFC 9110 sections 11.3, 11.4 and 11.6.1).
 *
 * @module
 */
import { type Header, headerValues } from './exchange.ts'

export type Challenge = {
  readonly scheme: string
  /** auth-params in order, with duplicates, names as they were spelled. */
  readonly parameters: readonly (readonly [name: string, value: string])[]
  /** The token68 form, where the challenge has it instead of parameters. */
  readonly token68?: string
  /** What could not be read of it; absent in a challenge that fits the grammar. */
  readonly unreadable?: string
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const quoted = '"(?:[^"\\\\]|\\\\.)*"'
const parameter = new RegExp(`^(${token})[ \\t]*=[ \\t]*(${token}|${quoted})[ \\t]*(?:,|$)[ \\t,]*`)
const scheme = new RegExp(`^(${token})(?:[ ]+|(?=[\\t,])|$)`)
const token68 = /^([A-Za-z0-9\-._~+/]+=*)[ \t]*(?:,|$)[ \t,]*/
const separator = /^[ \t]*(?:,|$)[ \t,]*/

const unquote = (value: string): string => (value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value)

const readField = (field: string): Challenge[] => {
  const challenges: Challenge[] = []
  let rest = field.replace(/^[ \t,]+/, '')
  while (rest !== '') {
    const start = scheme.exec(rest)
    if (!start?.[1]) return [...challenges, { scheme: '', parameters: [], unreadable: rest }]
    rest = rest.slice(start[0].length)
    const parameters: [string, string][] = []
    // An auth-param may look like a token68 with padding (`a=`), so parameters are tried first.
    for (let found = parameter.exec(rest); found?.[1] && found[2]; found = parameter.exec(rest)) {
      parameters.push([found[1], unquote(found[2])])
      rest = rest.slice(found[0].length)
    }
    // After parameters the next challenge begins; a scheme without them stands before a comma, or has a token68.
    const bare = parameters.length === 0 ? token68.exec(rest) : null
    const end = bare ?? (parameters.length === 0 ? separator : scheme).exec(rest)
    if (!end && rest !== '') return [...challenges, { scheme: start[1], parameters, unreadable: rest }]
    challenges.push({ scheme: start[1], parameters, ...(bare?.[1] ? { token68: bare[1] } : {}) })
    if (end && parameters.length === 0) rest = rest.slice(end[0].length)
  }
  return challenges
}

/** All challenges of a response, over all its WWW-Authenticate lines. */
export const challengesOf = (headers: readonly Header[]): Challenge[] =>
  headerValues(headers, 'www-authenticate').flatMap(readField)

/** The values of an auth-param; its name is matched without regard to case (RFC 9110 section 11.2). */
export const parameterValues = (challenge: Challenge, name: string): string[] =>
  challenge.parameters.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value)

/** Whether a challenge is of a scheme; schemes are matched without regard to case (RFC 9110 section 11.1). */
export const isScheme = (challenge: Challenge, name: string): boolean =>
  challenge.scheme.toLowerCase() === name.toLowerCase()
