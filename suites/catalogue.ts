/**
 * The catalogue: every check, and the requirements that they decide.
 *
 * @module
 */
import type { Catalogue } from '../engine/requirement.ts'
import { documents, requirements } from './requirements.generated.ts'
import { successfulResponseChecks } from './rfc6749/5.1-successful-response.ts'

export const catalogue: Catalogue = {
  checks: [...successfulResponseChecks],
  requirements,
  documents,
}
