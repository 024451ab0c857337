/**
 * Faults of error responses that every check sees which expects one: a negative probe asserts the whole answer, so a
 * server that misreports its errors is caught by each of them.
 *
 * @module
 */
import type { TokenErrorCode } from '../engine/assertion.ts'

const anyError = ['error-as-html', 'error-mislabelled', 'error-status-200', 'error-without-code'] as const

const ofCode: { readonly [code in TokenErrorCode]: readonly string[] } = {
  invalid_request: [],
  invalid_client: ['invalid-client-403', 'invalid-client-called-unauthorized-client'],
  invalid_grant: ['invalid-grant-401', 'invalid-grant-called-access-denied'],
  unauthorized_client: [],
  unsupported_grant_type: ['error-code-of-its-own', 'error-code-quoted'],
  invalid_scope: [],
  invalid_target: [],
  unsupported_token_type: [],
}

/** The defects that a check catches because it expects one of these error codes. */
export const errorDefects = (...codes: readonly TokenErrorCode[]): readonly string[] => [
  ...anyError,
  ...codes.flatMap((code) => ofCode[code]),
]
