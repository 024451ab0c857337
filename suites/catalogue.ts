/**
 * The catalogue: every check, and the requirements that they decide.
 *
 * @module
 */
import type { Catalogue } from '../engine/requirement.ts'
import { errorContractChecks } from './contract/errors.ts'
import { expiryContractChecks } from './contract/expiry.ts'
import { grantContractChecks } from './contract/grants.ts'
import { headerContractChecks } from './contract/headers.ts'
import { refreshContractChecks } from './contract/refresh.ts'
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
import { protectedResourceChecks } from './rfc6749/7-accessing-protected-resources.ts'
import { extensibilityChecks } from './rfc6749/8-extensibility.ts'
import { accessTokenChecks } from './rfc6749/10.3-access-tokens.ts'
import { authorizationHeaderChecks } from './rfc6750/2.1-authorization-request-header-field.ts'
import { formBodyChecks } from './rfc6750/2.2-form-encoded-body-parameter.ts'
import { queryParameterChecks } from './rfc6750/2.3-uri-query-parameter.ts'
import { errorCodeChecks } from './rfc6750/3.1-error-codes.ts'
import { challengeChecks } from './rfc6750/3-www-authenticate-response-header-field.ts'
import { threatMitigationChecks } from './rfc6750/5.2-threat-mitigation.ts'
import { recommendationChecks } from './rfc6750/5.3-summary-of-recommendations.ts'
import { passwordGrantChecks } from './rfc9700/2.4-password-grant.ts'

export const catalogue: Catalogue = {
  checks: [
    ...grantContractChecks,
    ...headerContractChecks,
    ...errorContractChecks,
    ...expiryContractChecks,
    ...refreshContractChecks,
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
    ...protectedResourceChecks,
    ...accessTokenChecks,
    ...authorizationHeaderChecks,
    ...formBodyChecks,
    ...queryParameterChecks,
    ...challengeChecks,
    ...errorCodeChecks,
    ...threatMitigationChecks,
    ...recommendationChecks,
    ...passwordGrantChecks,
  ],
  requirements,
  documents,
}
