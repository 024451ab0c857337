/**
 * Redaction by value: every secret and token, in each form that it can come back in, is replaced by a placeholder that
 * is the same everywhere, so that a reader still sees where one value comes back.
 *
 * @module
 */
import { answerOf } from './answer.ts'
import { type Exchange, headerValues } from './exchange.ts'

export type Redactor = {
  /** Remembers a value. A value that is known keeps its first label. */
  readonly learn: (label: string, value: string, environment?: string) => void
  /** Remembers a value that has no name of its own: it is numbered (`access_token:7`). */
  readonly learnNext: (kind: string, value: string) => void
  /** Remembers what an exchange sends and brings: tokens, codes, verifiers, passwords, cookies. */
  readonly learnFrom: (exchange: Exchange) => void
  /** Replaces every known value in a text. */
  readonly redact: (text: string) => string
  /** The environment variable behind a label, where there is one. */
  readonly environmentOf: (label: string) => string | undefined
}

/** Members whose values are secret in a JSON response. */
const secretMembers: readonly string[] = ['access_token', 'refresh_token', 'id_token', 'client_secret']

/** Parameters whose values are secret in a request or a redirection. */
const secretParameters: readonly string[] = [
  'access_token',
  'refresh_token',
  'id_token',
  'code',
  'code_verifier',
  'client_secret',
  'password',
  'assertion',
  'client_assertion',
]

// A value this short cannot be told from ordinary text; it is only replaced where it stands alone.
const shortest = 3
const indexed = 8

const base64Cores = (value: string): string[] =>
  [0, 1, 2].flatMap((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(value)])
    const core = bytes.toString('base64').replace(/=+$/, '')
    const inside = core.slice([0, 2, 3][shift], bytes.length % 3 === 0 ? undefined : -1)
    return [inside, inside.replaceAll('+', '-').replaceAll('/', '_')]
  })

const formsOf = (value: string): Set<string> => {
  const form = new URLSearchParams([['', value]]).toString().slice(1)
  const percent = encodeURIComponent(value)
  const html = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  const lowerCased = (text: string) => text.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase())
  const forms = [value, form, percent, lowerCased(form), lowerCased(percent), JSON.stringify(value).slice(1, -1), html]
  // The parts of a JWT can be echoed one by one.
  const parts = value.split('.').filter((part) => part.length >= 20 && part !== value)
  const cores = value.length >= 6 ? base64Cores(value) : []
  return new Set([...forms, ...parts, ...cores.filter((core) => core.length >= indexed)])
}

const fieldsOf = (text: string): [string, string][] => (/^[^\s{<]*=/.test(text) ? [...new URLSearchParams(text)] : [])

/** Makes an empty redactor. */
export const redactor = (): Redactor => {
  const known = new Map<string, string>()
  const environments = new Map<string, string>()
  const counters = new Map<string, number>()
  const byStart = new Map<string, { form: string; placeholder: string }[]>()
  const short: { pattern: RegExp; placeholder: string }[] = []

  const learn: Redactor['learn'] = (label, value, environment) => {
    if (value.length < shortest || known.has(value)) return
    known.set(value, label)
    if (environment !== undefined) environments.set(label, environment)
    const placeholder = `<${label}>`
    for (const form of formsOf(value)) {
      if (form.length < indexed) {
        const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        short.push({ pattern: new RegExp(`(?<![A-Za-z0-9])${literal}(?![A-Za-z0-9])`, 'g'), placeholder })
        continue
      }
      const start = form.slice(0, indexed)
      const candidates = byStart.get(start) ?? []
      candidates.push({ form, placeholder })
      candidates.sort((a, b) => b.form.length - a.form.length)
      byStart.set(start, candidates)
    }
  }

  const learnNext: Redactor['learnNext'] = (kind, value) => {
    if (value.length < shortest || known.has(value)) return
    const next = (counters.get(kind) ?? 0) + 1
    counters.set(kind, next)
    learn(`${kind}:${next}`, value)
  }

  const learnFields = (fields: Iterable<readonly [string, unknown]>, secret = secretParameters) => {
    for (const [name, value] of fields) {
      const kind = secret.find((candidate) => candidate === name.toLowerCase())
      if (kind && typeof value === 'string') learnNext(kind, value)
    }
  }

  const learnUrl = (address: string, base: string) => {
    if (!URL.canParse(address, base)) return
    const url = new URL(address, base)
    learnFields(url.searchParams)
    learnFields(new URLSearchParams(url.hash.slice(1)))
  }

  const learnFrom: Redactor['learnFrom'] = (exchange) => {
    const { request, response } = exchange
    learnUrl(request.url, request.url)
    learnFields(request.headers)
    learnFields(fieldsOf(request.body ?? ''))
    if (request.body?.startsWith('{')) {
      for (const [, name, value] of request.body.matchAll(/"([a-z_]+)":("(?:\\.|[^"\\])*")/g)) {
        learnFields([[name ?? '', JSON.parse(value ?? '""')]])
      }
    }
    for (const authorization of headerValues(request.headers, 'authorization')) {
      const credential = authorization.replace(/^\S+\s+/, '')
      if (credential !== authorization)
        learnNext(/^basic/i.test(authorization) ? 'credentials' : 'access_token', credential)
    }
    for (const cookie of headerValues(request.headers, 'cookie').join('; ').split('; ')) {
      learnNext('cookie', cookie.slice(cookie.indexOf('=') + 1))
    }
    const answer = answerOf(exchange)
    if (!answer || !response) return
    learnFields(Object.entries(answer.members), secretMembers)
    for (const location of headerValues(response.headers, 'location')) learnUrl(location, request.url)
    for (const field of headerValues(response.headers, 'set-cookie')) {
      learnNext('cookie', field.slice(field.indexOf('=') + 1).split(';')[0] ?? '')
    }
  }

  const redact: Redactor['redact'] = (text) => {
    const parts: string[] = []
    let from = 0
    for (let at = 0; at + indexed <= text.length; at++) {
      const found = byStart.get(text.slice(at, at + indexed))?.find(({ form }) => text.startsWith(form, at))
      if (!found) continue
      parts.push(text.slice(from, at), found.placeholder)
      from = at + found.form.length
      at = from - 1
    }
    return short.reduce(
      (redacted, { pattern, placeholder }) => redacted.replace(pattern, placeholder),
      [...parts, text.slice(from)].join(''),
    )
  }

  return { learn, learnNext, learnFrom, redact, environmentOf: (label) => environments.get(label) }
}
