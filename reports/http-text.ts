/**
 * An exchange as text: what was sent, and what came back.
 *
 * @module
 */
import { answerLine, headerAt, requestLine } from './evidence.ts'
import type { ReportExchange } from './model.ts'
import { shortened } from './untrusted.ts'

export type HttpTextOptions = {
  /** Characters of a body that are kept. */
  readonly bodyLimit: number
  /** All header fields, or those that matter to OAuth and the one that a finding points at. */
  readonly headers: 'all' | 'relevant'
  /** The place that a finding points at, such as `header cache-control`. */
  readonly at?: string | null
}

const relevantHeaders = new Set([
  'accept',
  'authorization',
  'cache-control',
  'content-type',
  'dpop',
  'location',
  'pragma',
  'referrer-policy',
  'retry-after',
  'www-authenticate',
])

// No server needs longer ones, and a report must not be drowned by the one that sends them.
const headerLimit = 2000

type Headers = ReportExchange['request']['headers']

const headerLines = (headers: Headers, { headers: which, at }: HttpTextOptions): string[] => {
  const named = headerAt(at ?? null)
  return headers
    .filter(([name]) => which === 'all' || relevantHeaders.has(name.toLowerCase()) || name.toLowerCase() === named)
    .map(([name, value]) => `${name}: ${shortened(value, headerLimit)}`)
}

const message = (start: string, headers: readonly string[], body: string): string =>
  [start, ...headers, ...(body === '' ? [] : ['', body])].join('\n')

const responseBody = (response: NonNullable<ReportExchange['response']>, limit: number): string => {
  const body = shortened(response.body, limit)
  return response.truncated ? `${body}\n(the body was longer than the limit of the run)` : body
}

/** An exchange as two texts; the response says why where none came. */
export const httpText = (exchange: ReportExchange, options: HttpTextOptions): { request: string; response: string } => {
  const { request, response, failure } = exchange
  const sent = headerLines(request.headers, options)
  return {
    request: message(requestLine(exchange), sent, shortened(request.body ?? '', options.bodyLimit)),
    response: response
      ? message(
          failure ? `${answerLine(exchange)} (${failure.kind}: ${failure.message})` : answerLine(exchange),
          headerLines(response.headers, options),
          responseBody(response, options.bodyLimit),
        )
      : answerLine(exchange),
  }
}
