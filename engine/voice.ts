/**
 * The voice of a check: it judges whatever the check has before it, with one verdict.
 *
 * @module
 */
import type { Answer } from './answer.ts'
import { type Judge, judge, type Record, satisfying } from './assertion.ts'
import { judgeAuthorization } from './authorization-assertion.ts'
import type { AuthorizationOutcome } from './authorization-flow.ts'
import type { Exchange } from './exchange.ts'

type Seen = Answer | AuthorizationOutcome | { readonly exchange: Exchange }

/** Makes a voice that records what does not hold with one verdict. */
export const voice = (record: Record, verdict: 'fail' | 'warn'): Judge => {
  const ofAnswer = judge(record, verdict)
  const ofOutcome = judgeAuthorization(record, verdict)
  const speak = (seen: Seen) => {
    if ('members' in seen) return ofAnswer(seen)
    if ('answers' in seen) return ofOutcome(seen)
    return { toSatisfy: satisfying(record, verdict, seen.exchange) }
  }
  // One function for the three signatures, told apart by what it is given.
  return speak as Judge
}
