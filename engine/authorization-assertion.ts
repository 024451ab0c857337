/**
 * Assertions about where an authorization request led, in the field's language.
 *
 * @module
 */
import { inWords, printable, type Record, type Statement, satisfying } from './assertion.ts'
import type { AuthorizationOutcome } from './authorization-flow.ts'
import { lastPageInWords } from './authorization-flow.ts'
import { undecided } from './verdict.ts'

/** Error codes of the authorization endpoint (RFC 6749 section 4.1.2.1). */
export type AuthorizationErrorCode =
  | 'invalid_request'
  | 'unauthorized_client'
  | 'access_denied'
  | 'unsupported_response_type'
  | 'invalid_scope'

export type AuthorizationAssertions = {
  /** What a check says in its own words. */
  readonly toSatisfy: (holds: boolean, statement: Statement) => boolean
  /** A code came to the redirection URI, and no error (RFC 6749 section 4.1.2). */
  readonly toIssueCode: () => boolean
  /** No code and no token came to any redirection URI, whatever else did. */
  readonly toIssueNoCode: () => boolean
  /** One of these errors came to the redirection URI, and no code or token beside it (RFC 6749 section 4.1.2.1). */
  readonly toBeAuthorizationError: (...codes: readonly AuthorizationErrorCode[]) => boolean
  /**
   * The user agent was sent to no redirection URI, neither one that is registered nor the one that was asked for
   * (RFC 6749 section 3.1.2.4).
   * @throws Undecided where it was sent to a place that the descriptor does not name
   */
  readonly toRedirectNowhere: () => boolean
}

/** Parameters of a response that hold what was issued. */
const issued = ['code', 'access_token', 'id_token', 'refresh_token'] as const

/** Names of the parameters with something issued, wherever in the response they are. */
export const issuedParameters = ({ response }: AuthorizationOutcome): string[] =>
  issued.filter((name) => [response?.query, response?.fragment, response?.form].some((part) => part?.get(name)))

/** Whether a request is for a token, so that what answers it may come in the fragment (section 4.2.2). */
const asksForToken = ({ parameters }: AuthorizationOutcome['request']): boolean =>
  parameters.some(
    ([name, value]) => name === 'response_type' && value.split(' ').some((type) => type.endsWith('token')),
  )

/** The value of a response parameter; in the query, in the form of a form post, or in the fragment with a token. */
export const responseParameter = ({ request, response }: AuthorizationOutcome, name: string): string | undefined =>
  response?.query.get(name) ??
  response?.form.get(name) ??
  (asksForToken(request) ? response?.fragment.get(name) : undefined) ??
  undefined

/** Where an authorization request led, in a few words: "a redirect with error=invalid_scope", "400 text/html". */
export const outcomeInWords = (outcome: AuthorizationOutcome): string => {
  const { response, elsewhere, page, answers } = outcome
  if (response) {
    const error = responseParameter(outcome, 'error')
    const brought = issuedParameters(outcome)
    const where = response.form.size > 0 ? 'a form post' : 'a redirect'
    if (error !== undefined) return `${where} with error=${printable(error)}`
    return brought.length > 0 ? `${where} with ${brought.join(' and ')}` : `${where} with neither code nor error`
  }
  if (elsewhere !== undefined) return `a redirect to ${printable(elsewhere.split(/[?#]/)[0] ?? '', 200)}`
  const last = answers.at(-1)
  return `${last ? inWords(last) : 'no answer'}; ${lastPageInWords(page)}`
}

const hostOf = (uri: string): string | undefined => (URL.canParse(uri) ? new URL(uri).host : undefined)

/** Makes a voice: assertions that record what does not hold with one verdict. */
export const judgeAuthorization =
  (record: Record, verdict: 'fail' | 'warn') =>
  (outcome: AuthorizationOutcome): AuthorizationAssertions => {
    const { response, elsewhere, exchange } = outcome
    const toSatisfy = satisfying(record, verdict, exchange)
    const toIssueNoCode = () => {
      const brought = issuedParameters(outcome)
      return toSatisfy(brought.length === 0, {
        message: `${brought.join(' and ') || 'nothing'} came to the redirection URI`,
        expected: 'no code and no token',
        actual: outcomeInWords(outcome),
      })
    }
    return {
      toSatisfy,
      toIssueNoCode,
      toIssueCode: () =>
        toSatisfy(Boolean(responseParameter(outcome, 'code')) && responseParameter(outcome, 'error') === undefined, {
          message: 'no code came to the redirection URI',
          expected: 'a redirect with code in the query',
          actual: outcomeInWords(outcome),
        }),
      toBeAuthorizationError: (...codes) => {
        const error = responseParameter(outcome, 'error')
        return (
          toIssueNoCode() &&
          toSatisfy(error !== undefined, {
            message: 'no error came to the redirection URI',
            expected: `a redirect with error=${codes.join(' or ')}`,
            actual: outcomeInWords(outcome),
          }) &&
          toSatisfy((codes as readonly string[]).includes(error ?? ''), {
            message: `the error code is ${printable(error ?? '')}`,
            expected: codes.join(' or '),
            actual: outcomeInWords(outcome),
          })
        )
      },
      toRedirectNowhere: () => {
        const asked = outcome.request.parameters
          .filter(([name]) => name === 'redirect_uri')
          .map(([, uri]) => hostOf(uri))
        const astray = elsewhere !== undefined && asked.includes(hostOf(elsewhere))
        if (elsewhere !== undefined && !astray) {
          const message = `it ended at ${printable(elsewhere.split(/[?#]/)[0] ?? '', 200)}, which is no origin of the descriptor (user_agent.origins)`
          throw undecided('precondition', message, exchange.id)
        }
        return toSatisfy(response === undefined && !astray, {
          message: 'the user agent was redirected',
          expected: 'an answer by the server itself, with no redirect to the client',
          actual: response
            ? `${outcomeInWords(outcome)}, to ${printable(response.uri.split(/[?#]/)[0] ?? '', 200)}`
            : outcomeInWords(outcome),
        })
      },
    }
  }
