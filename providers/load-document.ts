/**
 * A descriptor file as YAML: its data, and where in the file each value is. The file is not trusted: its size, its
 * nesting and its aliases are limited, as otherwise a few hundred bytes could keep a process busy for minutes.
 *
 * @module
 */
import { closeSync, openSync, readSync } from 'node:fs'
import {
  type Alias,
  Composer,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Pair,
  Parser,
  type YAMLError,
  type YAMLMap,
} from 'yaml'
import {
  isEnvironmentReference,
  isInResponseSchema,
  isSecret,
  isSecretField,
  type Path,
  secretMembers,
} from './environment.ts'
import { closest, type Mistake, pathText, printable, quoted, redacted } from './load-mistake.ts'
import { inOrder, type Problem } from './load-problem.ts'
import { excerptAt, type Range, type Secrets } from './load-source.ts'
import type { Place } from './provider.ts'

/** A descriptor file that is YAML; whether it is a descriptor is another question. */
export type DescriptorDocument = {
  /** The path of the file, as it was given. */
  readonly file: string
  /** What the file says. */
  readonly data: unknown
  /** Finds a mistake in the file. */
  readonly problemOf: (mistake: Mistake) => Problem
  /** The place of a value: of its name where it has one; of what is nearest to it where there is no such value. */
  readonly placeOf: (path: Path) => Place
}

type Source = { readonly file: string; readonly text: string; readonly lines: LineCounter }

/** What is remarkable about the nodes of a document. */
type Survey = {
  readonly duplicates: Mistake[]
  readonly dangling: Mistake[]
  readonly ranges: Range[]
  readonly literals: string[]
}

const largestFile = 256 * 1024
const deepest = 100
const mostAliases = 100
const mostValues = 50_000

// Names that look as if they held a secret, where the descriptor has no such member: a misspelt client_secret.
const secretive = /secret|passw|passphrase|credential|private|api_?key|token$/i

const problemWithoutLine = (file: string, message: string): Problem => ({ file, line: 1, column: 1, path: '', message })

const reasons: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a directory: expected a YAML file',
  EACCES: 'the file may not be read',
  EPERM: 'the file may not be read',
}

/** Reads no more than the limit and a byte, so that neither a huge file nor a device that never ends is a danger. */
const readBytes = (file: string): Buffer => {
  const buffer = Buffer.allocUnsafe(largestFile + 1)
  const descriptor = openSync(file, 'r')
  try {
    let length = 0
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(descriptor, buffer, length, buffer.length - length, null)
    }
    return buffer.subarray(0, length)
  } finally {
    closeSync(descriptor)
  }
}

const readText = (file: string): { text: string } | { problem: Problem } => {
  let bytes: Buffer
  try {
    bytes = readBytes(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { problem: problemWithoutLine(file, reasons[code] ?? `the file cannot be read (${printable(code)})`) }
  }
  if (bytes.length > largestFile) {
    return { problem: problemWithoutLine(file, `the file is larger than ${largestFile / 1024} KiB`) }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const before = new TextDecoder().decode(bytes).split('\ufffd')[0]?.split('\n') ?? []
    const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
    return { problem: { file, ...position, path: '', message: 'the file is not UTF-8 text' } }
  }
}

/** Words of the parser that do not repeat what the file says, as that may be a secret. */
const syntaxMessage = ({ code, message }: YAMLError): string => {
  if (code === 'BAD_DQ_ESCAPE') return 'not valid YAML: unknown escape sequence in double quotes'
  if (code === 'NON_STRING_KEY') return 'the name of a member must be a string'
  if (isUnclosed(message)) return 'not valid YAML: the quote is never closed'
  const words = code === 'UNEXPECTED_TOKEN' || code === 'TAG_RESOLVE_FAILED' ? message.split(/[:.]/)[0] : message
  return `not valid YAML: ${printable(words ?? '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`
}

const isUnclosed = (message: string) => message.startsWith('Missing closing')

/** Parses by hand, as the composer is recursive: what is nested too deeply must not reach it. */
const compose = ({ text, lines }: Source): Document.Parsed[] | { tooDeepAt: number } => {
  const parser = new Parser(lines.addNewLine)
  const tokens = []
  lines.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    if (parser.stack.length > deepest) return { tooDeepAt: parser.offset - 1 }
  }
  for (const token of parser.end()) tokens.push(token)
  const options = { schema: 'core', resolveKnownTags: false, stringKeys: true, uniqueKeys: false } as const
  return [...new Composer({ ...options, lineCounter: lines }).compose(tokens, true, text.length)]
}

const rangeOf = (node: unknown): Range | undefined => {
  const range = isAlias(node) || isScalar(node) || isCollection(node) ? node.range : undefined
  return range ? [range[0], range[1]] : undefined
}

const offsetOf = (node: unknown) => {
  const offset = rangeOf(node)?.[0]
  return offset === undefined ? {} : { offset }
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value ?? '') : '')

/** Every node with its path. Aliases are not followed. */
const placesIn = function* (document: Document): Generator<{ path: Path; node: unknown }> {
  const pending: { path: Path; node: unknown }[] = [{ path: [], node: document.contents }]
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    const { path, node } = place
    yield place
    if (isMap(node)) for (const pair of node.items) pending.push({ path: [...path, keyOf(pair)], node: pair.value })
    if (isSeq(node)) node.items.forEach((item, index) => void pending.push({ path: [...path, index], node: item }))
  }
}

/** Whether the nodes are few enough to be looked at closely, and what is wrong where they are not. */
const excessIn = (document: Document): string | undefined => {
  let aliases = 0
  let places = 0
  for (const { node } of placesIn(document)) {
    places += 1
    aliases += isAlias(node) ? 1 : 0
    if (places > mostValues) return `the file holds more than ${mostValues} values`
    if (aliases > mostAliases) return `the file holds more than ${mostAliases} aliases`
  }
  return undefined
}

const duplicatesIn = (map: YAMLMap, path: Path): Mistake[] => {
  const seen = new Set<string>()
  return map.items.flatMap((pair) => {
    const member = [...path, keyOf(pair)]
    const twice = seen.has(keyOf(pair))
    seen.add(keyOf(pair))
    const message = `${pathText(member)} is given twice: expected one value`
    return twice ? [{ path: member, message, ...offsetOf(pair.key) }] : []
  })
}

const aliasMistakes = (alias: Alias, path: Path, document: Document): Mistake[] => {
  if (alias.resolve(document) !== undefined) return []
  return [{ path, message: `no anchor ${quoted(alias.source)} before this alias`, ...offsetOf(alias) }]
}

const isReferenceOrNothing = (node: unknown) =>
  isScalar(node) && (node.value === null || (typeof node.value === 'string' && isEnvironmentReference(node.value)))

/** The node of a secret that is written out; undefined where the path holds none. */
const literalSecret = (path: Path, value: unknown, document: Document): unknown => {
  const name = String(path.at(-1))
  const exact = isSecret(path)
  const secret = exact || isSecretField(path) || secretive.test(name) || closest(name, secretMembers) !== undefined
  if (!secret || isInResponseSchema(path) || path[0] === 'variables') return undefined
  const node = isAlias(value) ? value.resolve(document) : value
  // documented.access_token says what access tokens look like, and clients can be named after anything.
  if (!isScalar(node) && (!exact || pathText(path) === 'documented.access_token')) return undefined
  return isReferenceOrNothing(node) ? undefined : node
}

const surveyOf = (document: Document): Survey => {
  const survey: Survey = { duplicates: [], dangling: [], ranges: [], literals: [] }
  for (const { path, node } of placesIn(document)) {
    if (isMap(node)) survey.duplicates.push(...duplicatesIn(node, path))
    if (isAlias(node)) survey.dangling.push(...aliasMistakes(node, path, document))
    const secret = literalSecret(path, node, document)
    const range = rangeOf(secret)
    if (range) survey.ranges.push(range)
    if (isScalar(secret) && isSecret(path)) survey.literals.push(String(secret.value))
  }
  return survey
}

/** Whether the data, with its aliases followed, is too deep or too large; a value that holds itself is both. */
const isBeyondLimits = (data: unknown): boolean => {
  const pending: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }]
  let values = 0
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, depth } = next
    values += 1
    if (depth > deepest || values > mostValues) return true
    if (typeof value !== 'object' || value === null) continue
    for (const member of Object.values(value)) pending.push({ value: member, depth: depth + 1 })
  }
  return false
}

type Found = { readonly key?: unknown; readonly value: unknown }

/** Finds the node at a path, or the deepest one on the way to it. */
const finder = (document: Document) => {
  const indexes = new WeakMap<YAMLMap, Map<string, Pair>>()
  const pairsOf = (map: YAMLMap) => {
    const known = indexes.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]))
    indexes.set(map, known)
    return known
  }
  const resolved = (node: unknown) => (isAlias(node) ? node.resolve(document) : node)
  return (path: Path): Found => {
    let found: Found = { value: document.contents }
    for (const part of path) {
      const node = resolved(found.value)
      const pair = isMap(node) ? pairsOf(node).get(String(part)) : undefined
      if (pair) found = { key: pair.key, value: pair.value }
      else if (isSeq(node) && typeof part === 'number' && part in node.items) found = { value: node.items[part] }
      else break
    }
    return found
  }
}

const isEmpty = (node: unknown) => !isAlias(node) && isScalar(node) && node.value === null && !node.source

/** The offset to point at. A block of lines is pointed at by its name, as it starts on a line of its own. */
const offsetIn = (text: string, { key, value }: Found, { at, within }: Mistake): number => {
  const [from, to] = rangeOf(value) ?? [0, 0]
  const part = within === undefined ? -1 : text.slice(from, to).indexOf(within)
  if (part >= 0) return from + part
  const isBlock = isCollection(value) && !value.flow
  const pointsAtKey = key !== undefined && key !== null && (at === 'key' || isBlock || value === null || isEmpty(value))
  return (pointsAtKey ? rangeOf(key)?.[0] : undefined) ?? from
}

const problemFinder = (source: Source, document: Document, secrets: Secrets, trusted: boolean) => {
  const find = finder(document)
  const hidden = secrets.literals.map(quoted)
  return (mistake: Mistake): Problem => {
    const { path, message } = mistake
    const offset = mistake.offset ?? offsetIn(source.text, find(path), mistake)
    return {
      file: source.file,
      ...excerptAt(source.text, source.lines, offset, secrets, trusted),
      path: pathText(path),
      message: hidden.reduce((shown, literal) => shown.replaceAll(literal, redacted), message),
    }
  }
}

const placeFinder = ({ lines }: Source, document: Document): DescriptorDocument['placeOf'] => {
  const find = finder(document)
  return (path) => {
    const { key, value } = find(path)
    const { line, col } = lines.linePos(rangeOf(key)?.[0] ?? rangeOf(value)?.[0] ?? 0)
    return { line, column: col }
  }
}

/** Where a syntax error is; a quote that is never closed is told where it opens. */
const syntaxOffset = (document: Document, { message, pos }: YAMLError): number => {
  if (!isUnclosed(message)) return pos[0]
  for (const { node } of placesIn(document)) {
    const [from, to] = (isScalar(node) && node.type?.startsWith('QUOTE') && rangeOf(node)) || [pos[0], 0]
    if (from < pos[0] && pos[0] <= to) return from
  }
  return pos[0]
}

const syntaxMistakes = (document: Document.Parsed, second: Document.Parsed | undefined): Mistake[] => {
  const errors = [...document.errors, ...document.warnings]
  const mistakes: Mistake[] = errors.map((error) => ({
    path: [],
    message: syntaxMessage(error),
    offset: syntaxOffset(document, error),
  }))
  return second === undefined
    ? mistakes
    : [...mistakes, { path: [], message: 'a second YAML document: expected one', offset: second.range[0] }]
}

const dataOf = (document: Document, expected: string): { data: unknown } | { message: string } => {
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount: -1 })
  } catch {
    return { message: 'an alias stands inside of what it names' }
  }
  if (data === null || data === undefined) return { message: `the file is empty: expected ${expected}` }
  return isBeyondLimits(data) ? { message: 'with its aliases followed, the file is too large or too deep' } : { data }
}

/**
 * Reads a descriptor file as YAML; or another file that is to be read as carefully.
 *
 * @param expected what the file should be, for a message
 * @returns the document, where the file is YAML, and what is wrong with it as YAML
 */
export const readDocument = (
  file: string,
  expected = 'a descriptor',
): { document?: DescriptorDocument; problems: Problem[] } => {
  const reading = readText(file)
  if ('problem' in reading) return { problems: [reading.problem] }
  const source: Source = { file, text: reading.text, lines: new LineCounter() }
  const documents = compose(source)
  if (!Array.isArray(documents)) {
    const excerpt = excerptAt(source.text, source.lines, documents.tooDeepAt, { ranges: [], literals: [] }, false)
    const message = `nested too deeply: expected at most ${deepest} levels`
    return { problems: [{ file, ...excerpt, path: '', message }] }
  }
  const [document, second] = documents
  const excess = document ? excessIn(document) : `the file is empty: expected ${expected}`
  if (!document || excess !== undefined) return { problems: [problemWithoutLine(file, excess ?? '')] }

  const { duplicates, dangling, ...secrets } = surveyOf(document)
  const broken = [...syntaxMistakes(document, second), ...dangling]
  const problemOf = problemFinder(source, document, secrets, broken.length === 0)
  if (broken.length > 0) return { problems: inOrder([...broken, ...duplicates].map(problemOf)) }
  const data = dataOf(document, expected)
  if ('message' in data) return { problems: [problemWithoutLine(file, data.message)] }
  const placeOf = placeFinder(source, document)
  return { document: { file, ...data, problemOf, placeOf }, problems: duplicates.map(problemOf) }
}
