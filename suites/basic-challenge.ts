/**
 * The challenge that belongs to failed Basic authentication (RFC 9110 section 11.6.1, RFC 6749 section 5.2).
 *
 * @module
 */
import type { Answer } from '../engine/answer.ts'
import { printable, type Statement } from '../engine/assertion.ts'
import { challengesOf, isScheme } from '../engine/challenge.ts'
import { headerValues } from '../engine/exchange.ts'

/** Whether an answer offers a Basic challenge. */
export const offersBasic = (answer: Answer): [holds: boolean, statement: Statement] => {
  const fields = headerValues(answer.response.headers, 'www-authenticate')
  return [
    challengesOf(answer.response.headers).some((challenge) => isScheme(challenge, 'Basic')),
    {
      message: fields.length === 0 ? 'WWW-Authenticate is missing' : 'WWW-Authenticate offers no Basic challenge',
      expected: 'WWW-Authenticate: Basic',
      actual: printable(fields.join(', '), 200) || 'no WWW-Authenticate',
      at: 'header www-authenticate',
    },
  ]
}
