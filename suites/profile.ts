/**
 * Profiles that a server claims, whose checks apply to nobody else: OAuth 2.1 forbids what OAuth 2.0 allows.
 *
 * @module
 */
import type { Need } from '../engine/check.ts'
import type { Subject } from '../engine/grant.ts'

/** OAuth 2.1 (draft-ietf-oauth-v2-1). */
export const oauth21: Need = {
  reason: 'the descriptor does not claim the profile oauth-2.1 (profiles)',
  met: ({ provider }) => provider.descriptor.profiles?.includes('oauth-2.1') ?? false,
}

/** For `caughtWhere`: defects that only codes without a challenge show, which OAuth 2.1 does not issue. */
export const whereChallengeIsOptional = (
  ...defects: readonly string[]
): { readonly [defect: string]: (subject: Subject) => boolean } =>
  Object.fromEntries(defects.map((defect) => [defect, (subject) => !oauth21.met(subject)]))
