/**
 * Redaction by value: every secret and token, in each form that it can come back in, is replaced by a placeholder that
 * is the same everywhere, so that a reader still sees where one value comes back.
 *
 * @module
 */
import { answerOf } from './answer.ts'
import type { Exchange, Header } from './exchange.ts'
import { isObject, readJson } from './json-members.ts'
import { replacement } from './replacement.ts'
import { formsOf } from './secret-forms.ts'

export type Redactor = {
  /** Remembers a value. A value that is known keeps its first label. */
  readonly learn: (label: string, value: string, environment?: string) => void
  /** Remembers a value that has no name of its own: it is numbered (`access_token:7`). */
  readonly learnNext: (kind: string, value: string) => void
  /** Leaves a public value as it is, also where it begins like a secret that could have been cut off. */
  readonly keep: (value: string) => void
  /** Remembers what an exchange sends and brings: tokens, codes, verifiers, passwords, cookies. */
  readonly learnFrom: (exchange: Exchange) => void
  /** Replaces every known value in a text; `<label:part>` stands for one that was cut off. */
  readonly redact: (text: string) => string
  /** The environment variable behind a label, where there is one. */
  readonly environmentOf: (label: string) => string | undefined
}

/** Members whose values are secret in a JSON response. */
const secretMembers: readonly string[] = ['access_token', 'refresh_token', 'id_token', 'client_secret']

/** Parameters whose values are secret in a request or a redirection. */
const secretParameters: readonly string[] = [
  ...secretMembers,
  'token',
  'code',
  'code_verifier',
  'device_code',
  'password',
  'assertion',
  'client_assertion',
]

const parameterInText = new RegExp(`(?:^|[?&#;])(${secretParameters.join('|')})=([^&#;\\s"'<>]+)`, 'gi')

// Servers nest such members, spell them in their own ways, and send them in what is no JSON, or cut off.
const secretInText =
  /(?<name>token|secret|password|jwt|(?<=name=["']?)code)["']?(?:\s*:\s*"(?<json>[^"\\]*(?:\\.[^"\\]*)*)|(?:\s*[:=]\s*|\s+value=)["']?(?<plain>[\w\-.~+/%=]{8,})|>(?<xml>[\w\-.~+/=]{8,})<)/gi
const jsonWebToken = /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g

// A value this short cannot be told from ordinary text.
const shortest = 3

const ordinaryWords = /^(?:[a-z]+|[A-Z]+|[A-Z][a-z]+)(?:[-_.:/](?:[a-z]+|[A-Z]+|[A-Z][a-z]+))*$/

/**
 * Whether a value is one that somebody issued, and not a word, a locale, a flag or a number, which stand in the places
 * of tokens and cookies too; without them a report would be hard to read.
 */
const looksIssued = (kind: string, value: string): boolean =>
  value.length >= (kind === 'code' ? 5 : 8) &&
  !/\s/.test(value) &&
  !(value.length < 24 && (ordinaryWords.test(value) || /^\d{1,7}$/.test(value)))

const kindOf = (name: string, kinds: readonly string[]): string | undefined => {
  const plain = name.toLowerCase().replaceAll('-', '_').replace(/^x_/, '')
  return kinds.find((kind) => kind === plain)
}

const percentDecoded = (text: string): string => new URLSearchParams(`=${text.replaceAll('&', '%26')}`).get('') ?? text

/** The value of what is written in a JSON string; as it is written where that cannot be read. */
const jsonDecoded = (text: string): string => {
  const read = readJson(`"${text}"`)
  return 'value' in read && typeof read.value === 'string' ? read.value : text
}

/** Makes an empty redactor. */
export const redactor = (): Redactor => {
  const labels = new Map<string, string>()
  const environments = new Map<string, string>()
  const counters = new Map<string, number>()
  const { add, replace } = replacement()

  const learn: Redactor['learn'] = (label, value, environment) => {
    if (value.length < shortest || labels.has(value)) return
    labels.set(value, label)
    if (environment !== undefined) environments.set(label, environment)
    for (const form of formsOf(value)) add(form, `<${label}>`)
    // What is replaced already stays as it is.
    add(`<${label}>`, `<${label}>`)
  }

  const learnNext: Redactor['learnNext'] = (kind, value) => {
    if (value.length < shortest || labels.has(value)) return
    const next = (counters.get(kind) ?? 0) + 1
    counters.set(kind, next)
    learn(`${kind}:${next}`, value)
  }

  /** A value, and how it is written where it was found: a plus sign in a URL is a space, or it is a plus sign. */
  const learnIssued = (kind: string, value: string, written = value) => {
    const found = [value, written].find((text) => looksIssued(kind, text))
    if (found === undefined) return
    learnNext(kind, found)
    const label = labels.get(found) ?? kind
    for (const text of [value, written]) learn(label, text)
  }

  const learnMembers = (text: string) => {
    const read = text.startsWith('{') ? readJson(text) : { error: 'not JSON' }
    if (!('value' in read) || !isObject(read.value)) return
    for (const [name, value] of Object.entries(read.value)) {
      const kind = kindOf(name, secretParameters)
      if (kind !== undefined && typeof value === 'string') learnIssued(kind, value)
    }
  }

  /** What anything that was sent or received has in it, whatever its syntax. */
  const learnText = (text: string) => {
    for (const [, name = '', written = ''] of text.matchAll(parameterInText)) {
      learnIssued(name.toLowerCase(), percentDecoded(written), written)
    }
    for (const { groups, index } of text.matchAll(secretInText)) {
      const name = (/[\w-]*$/.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '') + (groups?.name ?? '')
      const kind = kindOf(name, secretMembers) ?? (name.toLowerCase() === 'code' ? 'code' : 'token')
      const written = groups?.json ?? groups?.plain ?? groups?.xml ?? ''
      learnIssued(kind, groups?.json === undefined ? percentDecoded(written) : jsonDecoded(written), written)
    }
    for (const [token] of text.matchAll(jsonWebToken)) learnIssued('token', token)
  }

  const learnCookie = (pair: string) => learnIssued('cookie', pair.slice(pair.indexOf('=') + 1).trim())

  const learnHeader = ([name, value]: Header) => {
    const field = name.toLowerCase()
    const kind = kindOf(name, secretParameters)
    if (kind !== undefined) learnIssued(kind, value)
    if (field === 'cookie') value.split(';').forEach(learnCookie)
    if (field === 'set-cookie') learnCookie(value.split(';')[0] ?? '')
    if (field === 'authorization') {
      for (const part of value.split(/\s+/)) learnIssued(/^basic\b/i.test(value) ? 'credentials' : 'access_token', part)
    }
    learnText(value)
  }

  const learnFrom: Redactor['learnFrom'] = (exchange) => {
    const { request, response } = exchange
    learnText(request.url)
    request.headers.forEach(learnHeader)
    learnMembers(request.body ?? '')
    learnText(request.body ?? '')
    const answer = answerOf(exchange)
    if (!answer || !response) return
    // What is issued as a token is one, whatever it looks like.
    for (const [name, value] of Object.entries(answer.members)) {
      if (secretMembers.includes(name) && typeof value === 'string') learnNext(name, value)
    }
    response.headers.forEach(learnHeader)
    learnText(answer.text)
  }

  const keep: Redactor['keep'] = (value) => {
    if (![...labels.keys()].some((secret) => value.includes(secret))) add(value, value)
  }

  return { learn, learnNext, keep, learnFrom, redact: replace, environmentOf: (label) => environments.get(label) }
}
