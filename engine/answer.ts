/**
 * An answer: a response, read. Every check judges answers, so each response is read once.
 *
 * @module
 */
import { type Exchange, headerValues, type WireResponse } from './exchange.ts'
import { isObject, type Json, readJson } from './json-members.ts'

export type Answer = {
  readonly exchange: Exchange
  readonly response: WireResponse
  readonly status: number
  /** The media type without parameters, in lower case; empty where there is no Content-Type. */
  readonly mediaType: string
  readonly text: string
  /** The JSON value of the body, whatever its media type; undefined where it is no JSON. */
  readonly json: Json | undefined
  /** The top-level members where the body is a JSON object; empty otherwise. */
  readonly members: { readonly [member: string]: Json }
  /** Names that occur more than once in one object of the body. */
  readonly repeatedMembers: readonly string[]
}

const read = (exchange: Exchange, response: WireResponse): Answer => {
  const text = response.body.toString('utf8')
  const parsed = /^\s*[[{"\-\dtfn]/.test(text) ? readJson(text) : { error: 'not JSON' }
  const json = 'value' in parsed ? parsed.value : undefined
  return {
    exchange,
    response,
    status: response.status,
    mediaType: (headerValues(response.headers, 'content-type')[0] ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    text,
    json,
    members: isObject(json) ? json : {},
    repeatedMembers: 'repeated' in parsed ? parsed.repeated : [],
  }
}

const answers = new WeakMap<Exchange, Answer>()

/** The answer of an exchange; undefined where no response came. */
export const answerOf = (exchange: Exchange): Answer | undefined => {
  if (!exchange.response) return undefined
  const known = answers.get(exchange)
  if (known) return known
  const answer = read(exchange, exchange.response)
  answers.set(exchange, answer)
  return answer
}

/** A member that is a string; undefined where it is missing or of another type. */
export const stringMember = (answer: Answer, name: string): string | undefined => {
  const value = Object.hasOwn(answer.members, name) ? answer.members[name] : undefined
  return typeof value === 'string' ? value : undefined
}

/** A 2xx answer without an `error` member (RFC 6749 section 5.1). Servers that answer errors with 200 exist. */
export const isSuccess = (answer: Answer): boolean =>
  answer.status >= 200 && answer.status < 300 && !Object.hasOwn(answer.members, 'error')
