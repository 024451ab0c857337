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

/**
 * The curl command line of a redacted request.
 *
 * @param environmentOf the environment variable behind a placeholder's label; one is made up where there is none
 */
export const curlOf = (request: WireRequest, environmentOf: (label: string) => string | undefined): string => {
  const header = ([name, value]: Header) => `-H ${shell(`${name}: ${value}`, environmentOf)}`
  return [
    'curl -i',
    ...(request.method === 'GET' ? [] : [`-X ${quoted(request.method)}`]),
    ...request.headers.map(header),
    ...(request.body === undefined ? [] : [`--data-raw ${shell(request.body, environmentOf)}`]),
    shell(request.url, environmentOf),
  ].join(' ')
}
