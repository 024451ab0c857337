/**
 * Assertions in the field's language. They record and go on: a case keeps all that it found.
 *
 * @module
 */
import { type Answer, isSuccess, stringMember } from './answer.ts'
import type { AuthorizationAssertions } from './authorization-assertion.ts'
import type { AuthorizationOutcome } from './authorization-flow.ts'
import { challengesOf, isScheme, parameterValues } from './challenge.ts'
import { type Exchange, headerTokens, headerValues } from './exchange.ts'
import type { Finding } from './verdict.ts'

/** What a case has found so far. */
export type Record = { readonly findings: Finding[]; assertions: number }

export type Statement = {
  /** What was found where it does not hold, in one sentence. */
  readonly message: string
  readonly expected?: string
  readonly actual?: string
  readonly at?: string
  /** What was seen, to be kept also where it does hold: how much was looked at, and what would have been noticed. */
  readonly seen?: string
}

/**
 * Error codes of the token endpoint (RFC 6749 section 5.2, RFC 8707 section 2), and of the revocation endpoint (RFC 7009
 * section 2.2.1).
 */
export type TokenErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'invalid_scope'
  | 'invalid_target'
  | 'unsupported_token_type'

/** Error codes of a protected resource (RFC 6750 section 3.1). */
export type BearerErrorCode = 'invalid_request' | 'invalid_token' | 'insufficient_scope'

export type Assertions = {
  /** What a check says in its own words. */
  readonly toSatisfy: (holds: boolean, statement: Statement) => boolean
  /** A token was issued (RFC 6749 section 5.1). */
  readonly toBeTokenResponse: () => boolean
  /** No token is in the answer, whatever else it says. */
  readonly toIssueNoToken: () => boolean
  /**
   * An error response (RFC 6749 section 5.2) with one of these codes: a status that is legal for the code and the
   * way the client authenticated, application/json, and no token beside the error.
   */
  readonly toBeOAuthError: (...codes: readonly TokenErrorCode[]) => boolean
  /** One of these statuses. */
  readonly toHaveStatus: (...statuses: readonly number[]) => boolean
  /** A comma-separated header has this member, in any case. */
  readonly toHaveHeaderToken: (name: string, member: string) => boolean
  /** The resource was served. */
  readonly toBeServed: (status?: number) => boolean
  /** The resource was not served: neither a 2xx nor a redirect. */
  readonly toBeRefused: () => boolean
  /** A Bearer challenge with this error, and the status that goes with it (RFC 6750 section 3.1). */
  readonly toBeBearerError: (code: BearerErrorCode) => boolean
}

/** An answer, an authorization request with where it led, or anything else that an exchange shows. */
export type Judge = {
  (answer: Answer): Assertions
  (outcome: AuthorizationOutcome): AuthorizationAssertions
  (seen: { readonly exchange: Exchange }): Pick<Assertions, 'toSatisfy'>
}

/** Text of a server in one line, without its end where it is long. */
export const printable = (text: string, most = 80): string => {
  const line = JSON.stringify(text.length > most ? `${text.slice(0, most)}…` : text)
  return line.slice(1, -1)
}

/** The errors of all Bearer challenges. */
const bearerErrors = (answer: Answer): string[] =>
  challengesOf(answer.response.headers)
    .filter((challenge) => isScheme(challenge, 'Bearer'))
    .flatMap((challenge) => parameterValues(challenge, 'error'))

/** An answer in a few words: "400 invalid_grant", "200 with access_token", "502 text/html". */
export const inWords = (answer: Answer): string => {
  const error = stringMember(answer, 'error')
  if (error !== undefined) return `${answer.status} ${printable(error)}`
  const tokens = issuedTokens(answer)
  if (tokens.length > 0) return `${answer.status} with ${tokens.join(' and ')}`
  const [bearerError] = bearerErrors(answer)
  if (bearerError !== undefined) return `${answer.status} ${printable(bearerError)}`
  return `${answer.status}${answer.mediaType === '' ? '' : ` ${printable(answer.mediaType)}`}`
}

/** Names of the members that hold a token. */
export const issuedTokens = (answer: Answer): string[] =>
  ['access_token', 'refresh_token', 'id_token'].filter((name) => stringMember(answer, name))

/** Statuses that are legal for an error code (RFC 6749 section 5.2). */
export const legalStatuses = (code: string, authorizationHeader: boolean): readonly number[] =>
  code !== 'invalid_client' ? [400] : authorizationHeader ? [401] : [400, 401]

const usedAuthorizationHeader = (answer: Answer): boolean =>
  headerValues(answer.exchange.request.headers, 'authorization').length > 0

const bearerStatus = { invalid_request: 400, invalid_token: 401, insufficient_scope: 403 } as const

/** Records what does not hold, with one verdict. */
export const satisfying =
  (record: Record, verdict: 'fail' | 'warn', exchange: Exchange): Assertions['toSatisfy'] =>
  (holds, { message, expected, actual, at, seen }) => {
    record.assertions++
    if (!holds || seen !== undefined) {
      record.findings.push({
        verdict: holds ? 'pass' : verdict,
        kind: null,
        message: holds ? (seen ?? message) : message,
        expected: expected ?? null,
        actual: (holds ? seen : actual) ?? null,
        exchange: exchange.id,
        at: at ?? null,
      })
    }
    return holds
  }

/** Makes the voice that judges answers: assertions that record what does not hold with one verdict. */
export const judge =
  (record: Record, verdict: 'fail' | 'warn'): ((answer: Answer) => Assertions) =>
  (answer) => {
    const toSatisfy = satisfying(record, verdict, answer.exchange)
    const toIssueNoToken = () =>
      toSatisfy(issuedTokens(answer).length === 0, {
        message: 'a token was issued',
        expected: 'no token',
        actual: inWords(answer),
        at: `member ${issuedTokens(answer)[0]}`,
      })
    const toHaveStatus = (...statuses: readonly number[]) =>
      toSatisfy(statuses.includes(answer.status), {
        message: `the status is ${answer.status}`,
        expected: statuses.join(' or '),
        actual: inWords(answer),
        at: 'status',
      })
    return {
      toSatisfy,
      toIssueNoToken,
      toHaveStatus,
      toBeTokenResponse: () =>
        toSatisfy(isSuccess(answer) && stringMember(answer, 'access_token') !== undefined, {
          message: 'no token was issued',
          expected: 'a token response',
          actual: inWords(answer),
          at: isSuccess(answer) ? 'member access_token' : 'status',
        }),
      toBeOAuthError: (...codes) => {
        const error = stringMember(answer, 'error')
        const legal = legalStatuses(error ?? '', usedAuthorizationHeader(answer))
        return (
          toIssueNoToken() &&
          toSatisfy(error !== undefined && (codes as readonly string[]).includes(error), {
            message: error === undefined ? 'the answer has no error code' : `the error code is ${printable(error)}`,
            expected: codes.join(' or '),
            actual: inWords(answer),
            at: 'member error',
          }) &&
          toHaveStatus(...legal) &&
          toSatisfy(answer.mediaType === 'application/json', {
            message: 'the error is not labelled as JSON',
            expected: 'Content-Type: application/json',
            actual: answer.mediaType === '' ? 'no Content-Type' : printable(answer.mediaType),
            at: 'header content-type',
          })
        )
      },
      toHaveHeaderToken: (name, member) => {
        const members = headerTokens(answer.response.headers, name)
        return toSatisfy(
          members.some((candidate) => candidate.toLowerCase() === member.toLowerCase()),
          {
            message: members.length === 0 ? `${name} is missing` : `${name} does not say ${member}`,
            expected: `${name}: ${member}`,
            actual: members.length === 0 ? `no ${name}` : printable(members.join(', ')),
            at: `header ${name.toLowerCase()}`,
          },
        )
      },
      toBeServed: (status) =>
        toSatisfy(status === undefined ? answer.status >= 200 && answer.status < 300 : answer.status === status, {
          message: 'the resource was not served',
          expected: status === undefined ? 'a 2xx status' : String(status),
          actual: inWords(answer),
          at: 'status',
        }),
      toBeRefused: () =>
        toSatisfy(answer.status >= 400 && answer.status < 500, {
          message: answer.status < 300 ? 'the resource was served' : 'the request was not refused',
          expected: 'a 4xx status',
          actual: inWords(answer),
          at: 'status',
        }),
      toBeBearerError: (code) => {
        const errors = bearerErrors(answer)
        return (
          toHaveStatus(bearerStatus[code]) &&
          toSatisfy(errors.includes(code), {
            message:
              errors.length === 0
                ? 'the Bearer challenge names no error'
                : `the error is ${printable(errors.join(', '))}`,
            expected: `WWW-Authenticate: Bearer error="${code}"`,
            actual:
              printable(headerValues(answer.response.headers, 'www-authenticate').join(', ')) || 'no WWW-Authenticate',
            at: 'header www-authenticate',
          })
        )
      },
    }
  }
