/**
 * Requests that race: the same code or refresh token at the same moment, on connections of their own.
 *
 * @module
 */

import type { Answer } from '../engine/answer.ts'
import { isSuccess, stringMember } from '../engine/answer.ts'
import type { Session } from '../engine/session.ts'
import type { TokenRequest } from '../engine/token-request.ts'

/** Requests at the same moment. */
export const racers = 3

/** How often they race: that a race was not lost once says little. */
export const rounds = 3

/** What came of a round. */
export type Round = {
  readonly answers: readonly Answer[]
  /** Those that brought tokens. */
  readonly served: readonly Answer[]
  /** In words, for the evidence. */
  readonly said: string
}

/** Sends one token request several times at once. */
export const race = async (session: Session, request: TokenRequest, round: number): Promise<Round> => {
  const together = Array.from({ length: racers }, () => request)
  const answers = await session.together(together, `round ${round} of ${rounds}: ${racers} at the same moment`)
  const served = answers.filter((answer) => isSuccess(answer) && stringMember(answer, 'access_token') !== undefined)
  return { answers, served, said: `round ${round} of ${rounds}, ${racers} requests at the same moment` }
}
