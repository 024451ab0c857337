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
import { oauth21CommunicationSecurityChecks } from './oauth-v2-1/1.5-communication-security.ts'
import { oauth21ValueLengthChecks } from './oauth-v2-1/1.7.1-value-and-message-length.ts'
import { oauth21ClientTypeChecks } from './oauth-v2-1/2.1-client-types.ts'
import { oauth21ClientSecretChecks } from './oauth-v2-1/2.4.1-client-secret.ts'
import { oauth21ClientAuthenticationChecks } from './oauth-v2-1/2.4-client-authentication.ts'
import { oauth21AuthorizationEndpointChecks } from './oauth-v2-1/3.1-authorization-endpoint.ts'
import { oauth21TokenResponseChecks } from './oauth-v2-1/3.2.3-token-endpoint-response.ts'
import { oauth21TokenErrorChecks } from './oauth-v2-1/3.2.4-token-endpoint-error-response.ts'
import { oauth21TokenEndpointChecks } from './oauth-v2-1/3.2-token-endpoint.ts'
import { oauth21AuthorizationRequestChecks } from './oauth-v2-1/4.1.1-authorization-request.ts'
import { oauth21AuthorizationErrorChecks } from './oauth-v2-1/4.1.2.1-error-response.ts'
import { oauth21TokenRequestChecks } from './oauth-v2-1/4.1.3-token-endpoint-extension.ts'
import { oauth21RefreshRequestChecks } from './oauth-v2-1/4.3.1-token-endpoint-extension.ts'
import { oauth21AccessTokenRequestChecks } from './oauth-v2-1/5.1-bearer-token-requests.ts'
import { oauth21CodeReuseChecks } from './oauth-v2-1/7.5.3-reuse-of-authorization-codes.ts'
import { oauth21PhishingChecks } from './oauth-v2-1/7.9-phishing-attacks.ts'
import { oauth21NativeAuthenticationChecks } from './oauth-v2-1/8.1-client-authentication-of-native-apps.ts'
import { oauth21ImplicitRemovalChecks } from './oauth-v2-1/10.1-removal-of-the-implicit-grant.ts'
import { documents, requirements } from './requirements.generated.ts'
import { notationalConventionChecks } from './rfc6749/1.9-notational-conventions.ts'
import { clientPasswordChecks } from './rfc6749/2.3.1-client-password.ts'
import { responseTypeChecks } from './rfc6749/3.1.1-response-type.ts'
import { endpointRequestConfidentialityChecks } from './rfc6749/3.1.2.1-endpoint-request-confidentiality.ts'
import { registrationRequirementChecks } from './rfc6749/3.1.2.2-registration-requirements.ts'
import { dynamicConfigurationChecks } from './rfc6749/3.1.2.3-dynamic-configuration.ts'
import { invalidEndpointChecks } from './rfc6749/3.1.2.4-invalid-endpoint.ts'
import { redirectionEndpointChecks } from './rfc6749/3.1.2-redirection-endpoint.ts'
import { authorizationEndpointChecks } from './rfc6749/3.1-authorization-endpoint.ts'
import { tokenEndpointChecks } from './rfc6749/3.2-token-endpoint.ts'
import { accessTokenScopeChecks } from './rfc6749/3.3-access-token-scope.ts'
import { authorizationRequestChecks } from './rfc6749/4.1.1-authorization-request.ts'
import { authorizationErrorChecks } from './rfc6749/4.1.2.1-error-response.ts'
import { invalidClientChecks } from './rfc6749/4.1.2.1-invalid-client.ts'
import { authorizationResponseChecks } from './rfc6749/4.1.2-authorization-response.ts'
import { accessTokenRequestChecks } from './rfc6749/4.1.3-access-token-request.ts'
import { implicitGrantChecks } from './rfc6749/4.2-implicit-grant.ts'
import { passwordRequestChecks } from './rfc6749/4.3.2-password-request.ts'
import { clientCredentialsChecks } from './rfc6749/4.4-client-credentials.ts'
import { successfulResponseChecks } from './rfc6749/5.1-successful-response.ts'
import { errorResponseChecks } from './rfc6749/5.2-error-response.ts'
import { refreshingChecks } from './rfc6749/6-refreshing.ts'
import { protectedResourceChecks } from './rfc6749/7-accessing-protected-resources.ts'
import { extensibilityChecks } from './rfc6749/8-extensibility.ts'
import { publicClientChecks } from './rfc6749/10.1-client-authentication.ts'
import { clientImpersonationChecks } from './rfc6749/10.2-client-impersonation.ts'
import { accessTokenChecks } from './rfc6749/10.3-access-tokens.ts'
import { refreshTokenChecks } from './rfc6749/10.4-refresh-tokens.ts'
import { clientSecretChecks } from './rfc6749/10.10-client-secrets.ts'
import { credentialsGuessingChecks } from './rfc6749/10.10-credentials-guessing-attacks.ts'
import { phishingChecks } from './rfc6749/10.11-phishing.ts'
import { crossSiteRequestForgeryChecks } from './rfc6749/10.12-cross-site-request-forgery.ts'
import { inputValidationChecks } from './rfc6749/10.14-input-validation.ts'
import { formEncodingChecks } from './rfc6749/B-form-encoding.ts'
import { authorizationHeaderChecks } from './rfc6750/2.1-authorization-request-header-field.ts'
import { formBodyChecks } from './rfc6750/2.2-form-encoded-body-parameter.ts'
import { queryParameterChecks } from './rfc6750/2.3-uri-query-parameter.ts'
import { errorCodeChecks } from './rfc6750/3.1-error-codes.ts'
import { challengeChecks } from './rfc6750/3-www-authenticate-response-header-field.ts'
import { threatMitigationChecks } from './rfc6750/5.2-threat-mitigation.ts'
import { recommendationChecks } from './rfc6750/5.3-summary-of-recommendations.ts'
import { revocationRequestChecks } from './rfc7009/2.1-revocation-request.ts'
import { revocationErrorChecks } from './rfc7009/2.2.1-error-response.ts'
import { revocationResponseChecks } from './rfc7009/2.2-revocation-response.ts'
import { crossOriginChecks } from './rfc7009/2.3-cross-origin-support.ts'
import { tokenRevocationChecks } from './rfc7009/2-token-revocation.ts'
import { securityConsiderationChecks } from './rfc7009/5-security-considerations.ts'
import { codeVerifierChecks } from './rfc7636/4.1-code-verifier.ts'
import { codeChallengeChecks } from './rfc7636/4.2-code-challenge.ts'
import { challengeInRequestChecks } from './rfc7636/4.3-challenge-in-authorization-request.ts'
import { challengeErrorChecks } from './rfc7636/4.4.1-error-response.ts'
import { returnedCodeChecks } from './rfc7636/4.4-server-returns-the-code.ts'
import { verifierInRequestChecks } from './rfc7636/4.5-verifier-in-token-request.ts'
import { verifiedCodeChecks } from './rfc7636/4.6-server-verifies-verifier.ts'
import { compatibilityChecks } from './rfc7636/5-compatibility.ts'
import { eavesdropperChecks } from './rfc7636/7.2-protection-against-eavesdroppers.ts'
import { introspectionRequestChecks } from './rfc7662/2.1-introspection-request.ts'
import { introspectionResponseChecks } from './rfc7662/2.2-introspection-response.ts'
import { introspectionErrorChecks } from './rfc7662/2.3-error-response.ts'
import { introspectionEndpointChecks } from './rfc7662/2-introspection-endpoint.ts'
import { introspectionSecurityChecks } from './rfc7662/4-security-considerations.ts'
import { initiatingRequestChecks } from './rfc8252/6-initiating-the-authorization-request.ts'
import { receivingResponseChecks } from './rfc8252/7-receiving-the-authorization-response.ts'
import { nativeFlowChecks } from './rfc8252/8.1-protecting-the-authorization-code.ts'
import { nativeRegistrationChecks } from './rfc8252/8.4-registration-of-native-app-clients.ts'
import { nativeAuthenticationChecks } from './rfc8252/8.5-client-authentication.ts'
import { nativeImpersonationChecks } from './rfc8252/8.6-client-impersonation.ts'
import { signedMetadataChecks } from './rfc8414/2.1-signed-metadata.ts'
import { serverMetadataChecks } from './rfc8414/2-authorization-server-metadata.ts'
import { endpointAuthenticationChecks } from './rfc8414/2-endpoint-authentication.ts'
import { keySetChecks } from './rfc8414/2-key-set.ts'
import { supportedFeatureChecks } from './rfc8414/2-supported-features.ts'
import { metadataRequestChecks } from './rfc8414/3.1-metadata-request.ts'
import { metadataResponseChecks } from './rfc8414/3.2-metadata-response.ts'
import { metadataValidationChecks } from './rfc8414/3.3-metadata-validation.ts'
import { obtainingMetadataChecks } from './rfc8414/3-obtaining-metadata.ts'
import { compatibilityNoteChecks } from './rfc8414/5-compatibility-notes.ts'
import { providedIssuerChecks } from './rfc9207/2.3-providing-the-issuer-identifier.ts'
import { validatedIssuerChecks } from './rfc9207/2.4-validating-the-issuer-identifier.ts'
import { issParameterChecks } from './rfc9207/2-response-parameter-iss.ts'
import { issMetadataChecks } from './rfc9207/3-authorization-server-metadata.ts'
import { authorizationCodeGrantChecks } from './rfc9700/2.1.1-authorization-code-grant.ts'
import { noImplicitGrantChecks } from './rfc9700/2.1.2-implicit-grant.ts'
import { redirectBasedFlowChecks } from './rfc9700/2.1-redirect-based-flows.ts'
import { senderConstrainedChecks } from './rfc9700/2.2.1-access-tokens.ts'
import { privilegeRestrictionChecks } from './rfc9700/2.3-access-token-privilege-restriction.ts'
import { passwordGrantChecks } from './rfc9700/2.4-password-grant.ts'
import { clientAuthenticationChecks } from './rfc9700/2.5-client-authentication.ts'
import { clientCorsChecks } from './rfc9700/2.6-cross-origin-requests.ts'
import { otherRecommendationChecks } from './rfc9700/2.6-other-recommendations.ts'
import { loopbackRedirectionChecks } from './rfc9700/4.1.3-loopback-redirection.ts'
import { redirectionCountermeasureChecks } from './rfc9700/4.1.3-redirection-countermeasures.ts'
import { referrerCountermeasureChecks } from './rfc9700/4.2.4-referrer-countermeasures.ts'
import { browserHistoryChecks } from './rfc9700/4.3.2-access-token-in-browser-history.ts'
import { mixUpDefenseChecks } from './rfc9700/4.4.2.1-mix-up-defense.ts'
import { audienceRestrictedChecks } from './rfc9700/4.10.2-audience-restricted-access-tokens.ts'
import { openRedirectorChecks } from './rfc9700/4.11.2-authorization-server-as-open-redirector.ts'
import { redirect307Checks } from './rfc9700/4.12-307-redirect.ts'
import { reverseProxyChecks } from './rfc9700/4.13-tls-terminating-reverse-proxies.ts'
import { refreshTokenProtectionChecks } from './rfc9700/4.14.2-refresh-token-protection.ts'
import { clientImpersonatingOwnerChecks } from './rfc9700/4.15.1-client-impersonating-resource-owner.ts'
import { clickjackingChecks } from './rfc9700/4.16-clickjacking.ts'
import { browserPkceChecks } from './rfc10017/6.3.2.1-pkce.ts'
import { browserRefreshChecks } from './rfc10017/6.3.2.3-refresh-tokens.ts'
import { browserAuthenticationChecks } from './rfc10017/6.3.3.1-client-authentication.ts'
import { browserImpersonationChecks } from './rfc10017/6.3.3.2-client-impersonation.ts'
import { browserCrossOriginChecks } from './rfc10017/6.3.3.4-cross-origin-requests.ts'
import { discouragedPatternChecks } from './rfc10017/7-discouraged-patterns.ts'

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
    ...authorizationEndpointChecks,
    ...responseTypeChecks,
    ...redirectionEndpointChecks,
    ...endpointRequestConfidentialityChecks,
    ...registrationRequirementChecks,
    ...dynamicConfigurationChecks,
    ...invalidEndpointChecks,
    ...tokenEndpointChecks,
    ...accessTokenScopeChecks,
    ...authorizationRequestChecks,
    ...authorizationResponseChecks,
    ...authorizationErrorChecks,
    ...invalidClientChecks,
    ...accessTokenRequestChecks,
    ...implicitGrantChecks,
    ...passwordRequestChecks,
    ...clientCredentialsChecks,
    ...errorResponseChecks,
    ...refreshingChecks,
    ...extensibilityChecks,
    ...formEncodingChecks,
    ...protectedResourceChecks,
    ...publicClientChecks,
    ...clientSecretChecks,
    ...accessTokenChecks,
    ...clientImpersonationChecks,
    ...credentialsGuessingChecks,
    ...phishingChecks,
    ...crossSiteRequestForgeryChecks,
    ...inputValidationChecks,
    ...authorizationHeaderChecks,
    ...formBodyChecks,
    ...queryParameterChecks,
    ...challengeChecks,
    ...errorCodeChecks,
    ...threatMitigationChecks,
    ...recommendationChecks,
    ...tokenRevocationChecks,
    ...revocationRequestChecks,
    ...revocationResponseChecks,
    ...revocationErrorChecks,
    ...crossOriginChecks,
    ...securityConsiderationChecks,
    ...codeVerifierChecks,
    ...codeChallengeChecks,
    ...challengeInRequestChecks,
    ...returnedCodeChecks,
    ...challengeErrorChecks,
    ...verifierInRequestChecks,
    ...verifiedCodeChecks,
    ...compatibilityChecks,
    ...eavesdropperChecks,
    ...introspectionEndpointChecks,
    ...introspectionRequestChecks,
    ...introspectionResponseChecks,
    ...introspectionErrorChecks,
    ...introspectionSecurityChecks,
    ...serverMetadataChecks,
    ...endpointAuthenticationChecks,
    ...supportedFeatureChecks,
    ...keySetChecks,
    ...signedMetadataChecks,
    ...obtainingMetadataChecks,
    ...metadataRequestChecks,
    ...metadataResponseChecks,
    ...metadataValidationChecks,
    ...compatibilityNoteChecks,
    ...issParameterChecks,
    ...providedIssuerChecks,
    ...validatedIssuerChecks,
    ...issMetadataChecks,
    ...authorizationCodeGrantChecks,
    ...noImplicitGrantChecks,
    ...passwordGrantChecks,
    ...redirectBasedFlowChecks,
    ...senderConstrainedChecks,
    ...audienceRestrictedChecks,
    ...otherRecommendationChecks,
    ...referrerCountermeasureChecks,
    ...mixUpDefenseChecks,
    ...openRedirectorChecks,
    ...redirect307Checks,
    ...clickjackingChecks,
    ...refreshTokenChecks,
    ...privilegeRestrictionChecks,
    ...clientAuthenticationChecks,
    ...browserHistoryChecks,
    ...reverseProxyChecks,
    ...clientImpersonatingOwnerChecks,
    ...refreshTokenProtectionChecks,
    ...clientCorsChecks,
    ...loopbackRedirectionChecks,
    ...redirectionCountermeasureChecks,
    ...initiatingRequestChecks,
    ...receivingResponseChecks,
    ...nativeFlowChecks,
    ...nativeRegistrationChecks,
    ...nativeAuthenticationChecks,
    ...nativeImpersonationChecks,
    ...browserPkceChecks,
    ...browserRefreshChecks,
    ...browserAuthenticationChecks,
    ...browserImpersonationChecks,
    ...browserCrossOriginChecks,
    ...discouragedPatternChecks,
    ...oauth21CommunicationSecurityChecks,
    ...oauth21ValueLengthChecks,
    ...oauth21ClientTypeChecks,
    ...oauth21ClientAuthenticationChecks,
    ...oauth21ClientSecretChecks,
    ...oauth21AuthorizationEndpointChecks,
    ...oauth21TokenEndpointChecks,
    ...oauth21TokenResponseChecks,
    ...oauth21TokenErrorChecks,
    ...oauth21AuthorizationRequestChecks,
    ...oauth21AuthorizationErrorChecks,
    ...oauth21TokenRequestChecks,
    ...oauth21RefreshRequestChecks,
    ...oauth21AccessTokenRequestChecks,
    ...oauth21CodeReuseChecks,
    ...oauth21PhishingChecks,
    ...oauth21NativeAuthenticationChecks,
    ...oauth21ImplicitRemovalChecks,
  ],
  requirements,
  documents,
}
