/**
 * The catalogue: every check, and the requirements that they decide.
 *
 * @module
 */
import type { Catalogue } from '../engine/requirement.ts'
import { documents, requirements } from './requirements.generated.ts'
import { notationalConventionChecks } from './rfc6749/1.9-notational-conventions.ts'
import { clientPasswordChecks } from './rfc6749/2.3.1-client-password.ts'
import { tokenEndpointChecks } from './rfc6749/3.2-token-endpoint.ts'
import { authorizationResponseChecks } from './rfc6749/4.1.2-authorization-response.ts'
import { accessTokenRequestChecks } from './rfc6749/4.1.3-access-token-request.ts'
import { passwordRequestChecks } from './rfc6749/4.3.2-password-request.ts'
import { clientCredentialsChecks } from './rfc6749/4.4-client-credentials.ts'
import { successfulResponseChecks } from './rfc6749/5.1-successful-response.ts'
import { errorResponseChecks } from './rfc6749/5.2-error-response.ts'
import { refreshingChecks } from './rfc6749/6-refreshing.ts'
import { extensibilityChecks } from './rfc6749/8-extensibility.ts'
import { passwordGrantChecks } from './rfc9700/2.4-password-grant.ts'

export const catalogue: Catalogue = {
  checks: [
    ...successfulResponseChecks,
    ...notationalConventionChecks,
    ...clientPasswordChecks,
    ...tokenEndpointChecks,
    ...authorizationResponseChecks,
    ...accessTokenRequestChecks,
    ...passwordRequestChecks,
    ...clientCredentialsChecks,
    ...errorResponseChecks,
    ...refreshingChecks,
    ...extensibilityChecks,
    ...passwordGrantChecks,
  ],
  requirements,
  documents,
}
