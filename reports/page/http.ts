/**
 * The text of a request or a response, with what a finding is about marked in it, what differs from the other side set
 * apart, and the placeholders of secrets made to stand out.
 *
 * @module
 */
import type { PageExchange, PageMessage } from '../html-model.ts'
import { type Child, element } from './dom.ts'

const placeholder = /(<[a-z_]+:[\w.:-]+>)/

const withPlaceholders = (text: string): Child =>
  text.split(placeholder).map((part, at) => (at % 2 === 1 ? element('span', { class: 'secret' }, part) : part))

// JSON

/** JSON with a line for each member. Only white space is added: order, numbers and duplicates stay as they came. */
export const withLineBreaks = (body: string): string => {
  const start = body.trimStart()[0]
  if (body.includes('\n') || (start !== '{' && start !== '[')) return body
  try {
    JSON.parse(body)
  } catch {
    return body
  }
  const tokens = body.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? []
  let depth = 0
  const line = () => `\n${'  '.repeat(depth)}`
  return tokens
    .map((token, at) => {
      const isEmpty = (token === '{' && tokens[at + 1] === '}') || (token === '[' && tokens[at + 1] === ']')
      const wasEmpty = (token === '}' && tokens[at - 1] === '{') || (token === ']' && tokens[at - 1] === '[')
      if (isEmpty || wasEmpty) return token
      if (token === '{' || token === '[') {
        depth += 1
        return token + line()
      }
      if (token === '}' || token === ']') {
        depth -= 1
        return line() + token
      }
      if (token === ',') return token + line()
      return token === ':' ? ': ' : token
    })
    .join('')
}

// What is marked

type Part = 'line' | 'header' | 'body'

const memberOf = (at: string): string | null => (at.startsWith('member ') ? at.slice('member '.length).trim() : null)

const headerOf = (at: string): string | null =>
  at.startsWith('header ') ? at.slice('header '.length).trim().toLowerCase() : null

const isMarked = (place: string, part: Part, line: string): boolean => {
  if (part === 'line') return place === 'status'
  const header = headerOf(place)
  if (part === 'header') return header !== null && line.toLowerCase().startsWith(`${header}:`)
  const member = memberOf(place)
  return place === 'body' || (member !== null && line.trimStart().startsWith(JSON.stringify(member)))
}

/** What a finding is about and is not there, to be shown as missing. */
const missing = (places: readonly string[], part: Part, lines: readonly string[]): string[] =>
  places.flatMap((place) => {
    const name = part === 'header' ? headerOf(place) : memberOf(place)
    if (name === null || lines.some((line) => isMarked(place, part, line))) return []
    return [part === 'header' ? `${name}: not there` : `no member ${name}`]
  })

// What differs

const changing = /^(?:state|nonce|code_challenge|code_verifier|jti)=/
const separators = /([?&])/

const comparable = (text: string): string => text.replace(/<([a-z_]+):\d+>/g, '<$1>')

const isForm = ({ headers }: PageMessage): boolean =>
  headers.some(([name, value]) => name.toLowerCase() === 'content-type' && value.includes('x-www-form-urlencoded'))

const headerLine = ([name, value]: PageMessage['headers'][number]): string => `${name}: ${value}`

/** What a request is made of, to be looked for in another one. */
const partsOf = (request: PageMessage): Set<string> => {
  const body = isForm(request) ? request.body.split('&') : request.body.split('\n')
  return new Set([...request.line.split(separators), ...request.headers.map(headerLine), ...body].map(comparable))
}

const isChanged = (part: string, other: ReadonlySet<string> | null): boolean =>
  other !== null && part !== '' && !changing.test(part) && !other.has(comparable(part))

const compared = (part: string, other: ReadonlySet<string> | null): Child =>
  isChanged(part, other) ? element('span', { class: 'changed' }, withPlaceholders(part)) : withPlaceholders(part)

const comparedParts = (text: string, other: ReadonlySet<string> | null): Child =>
  text.split(separators).map((part, at) => (at % 2 === 1 ? part : compared(part, other)))

// Messages

const lineOf = (content: Child, marked: boolean): Child => (marked ? element('mark', {}, content) : [content, '\n'])

/** A request; the parts that are not in the other one are set apart. */
export const requestText = (
  request: PageMessage,
  places: readonly string[],
  other: PageMessage | null,
): HTMLPreElement => {
  const known = other && partsOf(other)
  const body = isForm(request) ? comparedParts(request.body, known) : withPlaceholders(withLineBreaks(request.body))
  return element(
    'pre',
    { tabindex: '0' },
    lineOf(comparedParts(request.line, known), places.includes('url')),
    request.headers.map((header) => lineOf(compared(headerLine(header), known), false)),
    request.body !== '' && ['\n', body],
  )
}

/** A response. */
export const responseText = (response: PageMessage, places: readonly string[]): HTMLPreElement => {
  const marked = (part: Part, line: string): Child =>
    lineOf(
      withPlaceholders(line),
      places.some((place) => isMarked(place, part, line)),
    )
  const headers = response.headers.map(headerLine)
  const body = response.body === '' ? [] : withLineBreaks(response.body).split('\n')
  const absent = (part: Part, lines: readonly string[]): Child =>
    missing(places, part, lines).map((line) => element('mark', { class: 'missing' }, line))
  return element(
    'pre',
    { tabindex: '0' },
    marked('line', response.line),
    headers.map((line) => marked('header', line)),
    absent('header', headers),
    body.length > 0 && ['\n', body.map((line) => marked('body', line))],
    absent('body', body),
  )
}

/** The method and the path, for a line that is short. */
export const shortLine = ({ request }: PageExchange): string => request.line
