/**
 * A command line that repeats a request.
 *
 * @module
 */
import type { Header, WireRequest } from './exchange.ts'

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

const variableOf = (label: string): string => label.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase()

/** Shell-quoted text in which placeholders become environment references. */
const shell = (text: string, environmentOf: (label: string) => string | undefined): string =>
  text
    .split(/<([a-z_]+:[^<>\s]+)>/)
    .map((part, index) => (index % 2 === 0 ? part && quoted(part) : `"$${environmentOf(part) ?? variableOf(part)}"`))
    .join('') || "''"

const methodOf = ({ method, body }: WireRequest): string[] => {
  // With -X, curl would wait for the body that the response to a HEAD announces.
  if (method === 'HEAD' && body === undefined) return ['--head']
  if (method === 'GET' && body === undefined) return []
  return [`-X ${/^[A-Z]+$/.test(method) ? method : quoted(method)}`]
}

/** How the placeholders of a redacted request are given to a shell. */
export type CurlOptions = {
  /** The environment variable behind a placeholder's label; one is made up where there is none. */
  readonly environmentOf: (label: string) => string | undefined
  /** What `-u` takes for Basic credentials behind a label, with a placeholder for the secret, where that says the same. */
  readonly userOf?: (label: string) => string | undefined
}

/** The curl command line of a redacted request. */
export const curlOf = (request: WireRequest, { environmentOf, userOf }: CurlOptions): string => {
  const header = ([name, value]: Header) => {
    const [, label = ''] = /^Basic <([^<>]+)>$/.exec(value) ?? []
    const user = name === 'Authorization' ? userOf?.(label) : undefined
    if (user !== undefined) return `-u ${shell(user, environmentOf)}`
    // With a colon and nothing behind it, curl would leave the header out.
    return `-H ${shell(value === '' ? `${name};` : `${name}: ${value}`, environmentOf)}`
  }
  const hasType = request.headers.some(([name]) => name.toLowerCase() === 'content-type')
  return [
    'curl -i',
    // curl would make ranges of brackets and braces.
    ...(/[[\]{}]/.test(request.url) ? ['-g'] : []),
    ...methodOf(request),
    ...request.headers.map(header),
    // curl would send a media type of its own.
    ...(request.body === undefined || hasType ? [] : ["-H 'Content-Type:'"]),
    ...(request.body === undefined ? [] : [`--data-raw ${shell(request.body, environmentOf)}`]),
    shell(request.url, environmentOf),
  ].join(' ')
}
