/**
 * Requests of scripts (Fetch, section 3.2): whether a browser lets a page of an application send them, and read what is
 * answered.
 *
 * @module
 */
import type { Answer } from '../engine/answer.ts'
import { inWords, type Judge, printable } from '../engine/assertion.ts'
import { type Header, headerTokens, headerValues, type WireRequest } from '../engine/exchange.ts'
import type { Client } from '../engine/grant.ts'

/** The origin of the first page of the web that a client can be sent back to. */
export const originOf = (client: Client | undefined): string =>
  (client?.redirect_uris ?? [])
    .filter((uri) => /^https?:/i.test(uri) && URL.canParse(uri))
    .map((uri) => new URL(uri).origin)[0] ?? 'null'

/** What a browser says of where a script comes from. */
export const fromOrigin = (origin: string): Header => ['Origin', origin]

/** What a browser asks before it sends what no form could. */
export const preflight = (
  url: string,
  origin: string,
  { method, headers }: { readonly method: string; readonly headers: readonly string[] },
): WireRequest => ({
  method: 'OPTIONS',
  url,
  headers: [
    fromOrigin(origin),
    ['Access-Control-Request-Method', method],
    ...(headers.length === 0 ? [] : [['Access-Control-Request-Headers', headers.join(',')] as const]),
  ],
})

const allowedOrigins = (answer: Answer): string[] =>
  headerValues(answer.response.headers, 'access-control-allow-origin')

/** Whether a browser lets a script of an origin read an answer: it takes one line with one value, and no other. */
export const isReadable = (answer: Answer, origin: string): boolean => {
  const [value = '', ...more] = allowedOrigins(answer)
  return more.length === 0 && ['*', origin].includes(value)
}

/** Judges that a browser lets a script of an origin read an answer. */
export const judgeReadable = (expect: Judge, answer: Answer, origin: string): boolean => {
  const values = allowedOrigins(answer)
  return expect(answer).toSatisfy(isReadable(answer, origin), {
    message: values.length === 0 ? 'no script may read the answer' : 'the script of the application may not read it',
    expected: `Access-Control-Allow-Origin: ${printable(origin)}, or *`,
    actual: `${inWords(answer)}, with ${printable(values.join(' and ')) || 'no Access-Control-Allow-Origin'}`,
    at: 'header access-control-allow-origin',
  })
}

// What needs no leave (Fetch, section 2.2.1).
const simpleMethods: readonly string[] = ['GET', 'HEAD', 'POST']

const lacking = (answer: Answer, name: string, wanted: readonly string[]): string[] => {
  const given = headerTokens(answer.response.headers, name).map((value) => value.toLowerCase())
  // The wildcard is for all but Authorization (Fetch, section 4.9).
  return wanted.filter((value) => {
    const isAny = given.includes('*') && value.toLowerCase() !== 'authorization'
    return !isAny && !given.includes(value.toLowerCase())
  })
}

/** Judges that a browser goes on after a preflight, to send this method with these header fields. */
export const judgePreflight = (
  expect: Judge,
  answer: Answer,
  origin: string,
  { method, headers }: { readonly method: string; readonly headers: readonly string[] },
): boolean => {
  const isOk = expect(answer).toSatisfy(answer.status >= 200 && answer.status < 300, {
    message: 'the preflight is not answered',
    expected: 'a 2xx status',
    actual: inWords(answer),
    at: 'status',
  })
  if (!isOk || !judgeReadable(expect, answer, origin)) return false
  const methods = simpleMethods.includes(method) ? [] : lacking(answer, 'access-control-allow-methods', [method])
  const missing = [...methods, ...lacking(answer, 'access-control-allow-headers', headers)]
  return expect(answer).toSatisfy(missing.length === 0, {
    message: `the preflight does not allow ${missing.join(', ')}`,
    expected: `leave for ${[method, ...headers].join(', ')}`,
    actual: printable(
      ['access-control-allow-methods', 'access-control-allow-headers']
        .map((name) => `${name}: ${headerValues(answer.response.headers, name).join(', ') || 'none'}`)
        .join('; '),
      200,
    ),
    at: 'header access-control-allow-headers',
  })
}
