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
    return user === undefined ? `-H ${shell(`${name}: ${value}`, environmentOf)}` : `-u ${shell(user, environmentOf)}`
  }
  return [
    'curl -i',
    ...(request.method === 'GET'
      ? []
      : [`-X ${/^[A-Z]+$/.test(request.method) ? request.method : quoted(request.method)}`]),
    ...request.headers.map(header),
    ...(request.body === undefined ? [] : [`--data-raw ${shell(request.body, environmentOf)}`]),
    shell(request.url, environmentOf),
  ].join(' ')
}
