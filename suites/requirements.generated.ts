// Generated from suites/*/requirements.yaml by `npm run generate`; do not edit.
import type { Document, Requirement } from '../engine/requirement.ts'

export const documents: readonly Document[] = [
  {
    "folder": "rfc6749",
    "cited": "RFC 6749",
    "title": "The OAuth 2.0 Authorization Framework",
    "observable": 157
  },
  {
    "folder": "rfc6750",
    "cited": "RFC 6750",
    "title": "The OAuth 2.0 Authorization Framework: Bearer Token Usage",
    "observable": 37
  },
  {
    "folder": "rfc9700",
    "cited": "RFC 9700",
    "title": "Best Current Practice for OAuth 2.0 Security",
    "observable": 53
  }
]

export const requirements: { readonly [id: string]: Requirement } = {
  "RFC6749-1.9-param-names-case": {
    "id": "RFC6749-1.9-param-names-case",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "1.9",
    "level": "MUST",
    "text": "Parameter names are matched case-sensitively.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-1.9",
    "basis": "declarative"
  },
  "RFC6749-1.9-param-values-case": {
    "id": "RFC6749-1.9-param-values-case",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "1.9",
    "level": "MUST",
    "text": "Protocol-defined parameter values are matched case-sensitively.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-1.9",
    "basis": "declarative"
  },
  "RFC6749-2.3.1-basic-supported": {
    "id": "RFC6749-2.3.1-basic-supported",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "2.3.1",
    "level": "MUST",
    "text": "A client that was issued a password can authenticate with HTTP Basic.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1"
  },
  "RFC6749-2.3.1-basic-form-decoding": {
    "id": "RFC6749-2.3.1-basic-form-decoding",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "2.3.1",
    "level": "MUST",
    "text": "Basic user and password are form-urldecoded before they are compared.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1",
    "basis": "declarative"
  },
  "RFC6749-2.3.1-body-credentials": {
    "id": "RFC6749-2.3.1-body-credentials",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "2.3.1",
    "level": "MAY",
    "text": "Client id and secret may be accepted as body parameters.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1"
  },
  "RFC6749-2.3.1-no-credentials-in-uri": {
    "id": "RFC6749-2.3.1-no-credentials-in-uri",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "2.3.1",
    "level": "MUST NOT",
    "text": "Client credentials carried in the request URI do not authenticate the client.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1",
    "basis": "peer"
  },
  "RFC6749-3.2-post-only": {
    "id": "RFC6749-3.2-post-only",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.2",
    "level": "MUST",
    "text": "Token requests are made with POST; other methods yield no token.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.2",
    "basis": "peer"
  },
  "RFC6749-3.2-empty-param-omitted": {
    "id": "RFC6749-3.2-empty-param-omitted",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.2",
    "level": "MUST",
    "text": "A token request parameter without a value is handled as absent.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.2"
  },
  "RFC6749-3.2-unknown-param-ignored": {
    "id": "RFC6749-3.2-unknown-param-ignored",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.2",
    "level": "MUST",
    "text": "Unrecognized token request parameters are ignored.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.2"
  },
  "RFC6749-3.2-repeated-param": {
    "id": "RFC6749-3.2-repeated-param",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.2",
    "level": "MUST NOT",
    "text": "A token request that repeats a parameter is refused.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.2",
    "basis": "peer"
  },
  "RFC6749-3.2-response-param-once": {
    "id": "RFC6749-3.2-response-param-once",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.2",
    "level": "MUST NOT",
    "text": "No token response parameter appears twice.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.2"
  },
  "RFC6749-3.2.1-client-id-with-authn": {
    "id": "RFC6749-3.2.1-client-id-with-authn",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.2.1",
    "level": "MAY",
    "text": "client_id may accompany another form of client authentication as identification.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.2.1",
    "basis": "peer"
  },
  "RFC6749-4.1.2-code-expires": {
    "id": "RFC6749-4.1.2-code-expires",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2",
    "level": "MUST",
    "text": "Authorization codes stop working shortly after issue.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2"
  },
  "RFC6749-4.1.2-code-max-ten-minutes": {
    "id": "RFC6749-4.1.2-code-max-ten-minutes",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2",
    "level": "SHOULD",
    "text": "A code lives ten minutes at most.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2"
  },
  "RFC6749-4.1.2-code-single-use": {
    "id": "RFC6749-4.1.2-code-single-use",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2",
    "level": "MUST",
    "text": "A code presented a second time is refused.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2"
  },
  "RFC6749-4.1.2-code-reuse-revokes-access-token": {
    "id": "RFC6749-4.1.2-code-reuse-revokes-access-token",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2",
    "level": "SHOULD",
    "text": "Replay of a code revokes access tokens issued from it.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2"
  },
  "RFC6749-4.1.2-code-reuse-revokes-refresh-token": {
    "id": "RFC6749-4.1.2-code-reuse-revokes-refresh-token",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2",
    "level": "SHOULD",
    "text": "Replay of a code revokes refresh tokens issued from it.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2"
  },
  "RFC6749-4.1.3-code-bound-to-client": {
    "id": "RFC6749-4.1.3-code-bound-to-client",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.3",
    "level": "MUST",
    "text": "A code is only redeemable by the confidential client it was issued to.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3"
  },
  "RFC6749-4.1.3-code-bound-to-public-client": {
    "id": "RFC6749-4.1.3-code-bound-to-public-client",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.3",
    "level": "MUST",
    "text": "For public clients the code must match the client_id in the request.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3"
  },
  "RFC6749-4.1.3-client-id-required": {
    "id": "RFC6749-4.1.3-client-id-required",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.3",
    "level": "MUST",
    "text": "An unauthenticated client must send client_id.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3",
    "basis": "required"
  },
  "RFC6749-4.1.3-code-verified": {
    "id": "RFC6749-4.1.3-code-verified",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.3",
    "level": "MUST",
    "text": "The code presented is verified to be valid.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3"
  },
  "RFC6749-4.1.3-missing-code": {
    "id": "RFC6749-4.1.3-missing-code",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.3",
    "level": "MUST",
    "text": "A code grant request without `code` is refused.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3",
    "basis": "required"
  },
  "RFC6749-4.1.3-redirect-uri-required": {
    "id": "RFC6749-4.1.3-redirect-uri-required",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.3",
    "level": "MUST",
    "text": "redirect_uri must be repeated at the token endpoint when the authorization request had one.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3"
  },
  "RFC6749-4.1.3-redirect-uri-identical": {
    "id": "RFC6749-4.1.3-redirect-uri-identical",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.3",
    "level": "MUST",
    "text": "The token request's redirect_uri equals the one used for the authorization request.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3"
  },
  "RFC6749-4.3.2-missing-credentials": {
    "id": "RFC6749-4.3.2-missing-credentials",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.3.2",
    "level": "MUST",
    "text": "The password grant requires both username and password.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.3.2",
    "basis": "required"
  },
  "RFC6749-4.3.2-validate-password": {
    "id": "RFC6749-4.3.2-validate-password",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.3.2",
    "level": "MUST",
    "text": "The owner's password is validated.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.3.2"
  },
  "RFC6749-4.4-confidential-only": {
    "id": "RFC6749-4.4-confidential-only",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.4",
    "level": "MUST",
    "text": "Public clients cannot use client_credentials.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.4"
  },
  "RFC6749-4.4.3-no-refresh-token": {
    "id": "RFC6749-4.4.3-no-refresh-token",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.4.3",
    "level": "SHOULD NOT",
    "text": "A client_credentials response carries no refresh token.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.4.3"
  },
  "RFC6749-5.1-status-200": {
    "id": "RFC6749-5.1-status-200",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "MUST",
    "text": "A successful token response has status 200.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1",
    "basis": "declarative"
  },
  "RFC6749-5.1-access-token": {
    "id": "RFC6749-5.1-access-token",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "MUST",
    "text": "The response contains access_token.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1",
    "basis": "required"
  },
  "RFC6749-5.1-token-type": {
    "id": "RFC6749-5.1-token-type",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "MUST",
    "text": "The response contains token_type.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1",
    "basis": "required"
  },
  "RFC6749-5.1-expires-in": {
    "id": "RFC6749-5.1-expires-in",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "SHOULD",
    "text": "The response states the lifetime in expires_in.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1"
  },
  "RFC6749-5.1-json-media-type": {
    "id": "RFC6749-5.1-json-media-type",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "MUST",
    "text": "Parameters are returned as application/json.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1",
    "basis": "declarative"
  },
  "RFC6749-5.1-json-structure": {
    "id": "RFC6749-5.1-json-structure",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "MUST",
    "text": "Parameters sit at the top level; strings are JSON strings, numbers JSON numbers.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1",
    "basis": "declarative"
  },
  "RFC6749-5.1-no-store": {
    "id": "RFC6749-5.1-no-store",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "MUST",
    "text": "Responses with tokens carry Cache-Control: no-store.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1"
  },
  "RFC6749-5.1-pragma-no-cache": {
    "id": "RFC6749-5.1-pragma-no-cache",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "MUST",
    "text": "Responses with tokens carry Pragma: no-cache.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1"
  },
  "RFC6749-5.2-status-400": {
    "id": "RFC6749-5.2-status-400",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST",
    "text": "Token errors use status 400 unless another is specified.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
    "basis": "declarative"
  },
  "RFC6749-5.2-error-member": {
    "id": "RFC6749-5.2-error-member",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST",
    "text": "Every token error contains an `error` code.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
    "basis": "required"
  },
  "RFC6749-5.2-error-code-known": {
    "id": "RFC6749-5.2-error-code-known",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST",
    "text": "`error` is a single defined or registered code.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
    "basis": "required"
  },
  "RFC6749-5.2-json-errors": {
    "id": "RFC6749-5.2-json-errors",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST",
    "text": "Token errors are application/json objects with top-level string members.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
    "basis": "declarative"
  },
  "RFC6749-5.2-invalid-request": {
    "id": "RFC6749-5.2-invalid-request",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST",
    "text": "Missing or malformed parameters give invalid_request.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
    "basis": "required"
  },
  "RFC6749-5.2-multiple-client-auth": {
    "id": "RFC6749-5.2-multiple-client-auth",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST",
    "text": "More than one client authentication mechanism or credential gives invalid_request.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
    "basis": "required"
  },
  "RFC6749-5.2-invalid-client": {
    "id": "RFC6749-5.2-invalid-client",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST",
    "text": "Failed client authentication gives invalid_client.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
    "basis": "required"
  },
  "RFC6749-5.2-invalid-client-401": {
    "id": "RFC6749-5.2-invalid-client-401",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST",
    "text": "A failed attempt through the Authorization header is answered with 401.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2"
  },
  "RFC6749-5.2-www-authenticate": {
    "id": "RFC6749-5.2-www-authenticate",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST",
    "text": "That 401 carries a WWW-Authenticate matching the scheme used.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2"
  },
  "RFC6749-5.2-invalid-client-401-other": {
    "id": "RFC6749-5.2-invalid-client-401-other",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MAY",
    "text": "invalid_client may use 401 when credentials were not in the Authorization header.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2"
  },
  "RFC6749-5.2-invalid-grant": {
    "id": "RFC6749-5.2-invalid-grant",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST",
    "text": "Bad, expired, used, revoked, mismatched or foreign grants give invalid_grant.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
    "basis": "required"
  },
  "RFC6749-5.2-unauthorized-client": {
    "id": "RFC6749-5.2-unauthorized-client",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST",
    "text": "An authenticated client that may not use the grant type gets unauthorized_client.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
    "basis": "required"
  },
  "RFC6749-5.2-unsupported-grant-type": {
    "id": "RFC6749-5.2-unsupported-grant-type",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST",
    "text": "An unknown grant type gives unsupported_grant_type.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
    "basis": "required"
  },
  "RFC6749-5.2-invalid-scope": {
    "id": "RFC6749-5.2-invalid-scope",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST",
    "text": "An unknown, malformed or excessive scope, if refused, gives invalid_scope.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2",
    "basis": "required"
  },
  "RFC6749-5.2-error-charset": {
    "id": "RFC6749-5.2-error-charset",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST NOT",
    "text": "The error value stays within printable ASCII without `\"` and `\\`.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2"
  },
  "RFC6749-5.2-error-description-charset": {
    "id": "RFC6749-5.2-error-description-charset",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST NOT",
    "text": "error_description stays within the same set.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2"
  },
  "RFC6749-5.2-error-uri-syntax": {
    "id": "RFC6749-5.2-error-uri-syntax",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.2",
    "level": "MUST",
    "text": "error_uri, when sent, is a valid URI reference.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.2"
  },
  "RFC6749-6-missing-refresh-token": {
    "id": "RFC6749-6-missing-refresh-token",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "6",
    "level": "MUST",
    "text": "A refresh request without refresh_token is refused.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-6",
    "basis": "required"
  },
  "RFC6749-6-scope-not-broader": {
    "id": "RFC6749-6-scope-not-broader",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "6",
    "level": "MUST NOT",
    "text": "A refresh never grants scope beyond the original grant.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-6"
  },
  "RFC6749-6-scope-omitted-is-original": {
    "id": "RFC6749-6-scope-omitted-is-original",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "6",
    "level": "MUST",
    "text": "A refresh without scope is treated as asking for the original scope.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-6",
    "basis": "declarative"
  },
  "RFC6749-6-scope-narrowing": {
    "id": "RFC6749-6-scope-narrowing",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "6",
    "level": "MUST",
    "text": "A refresh can ask for a subset, and the new access token is limited to it.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-6",
    "basis": "declarative"
  },
  "RFC6749-6-authenticate-if-included": {
    "id": "RFC6749-6-authenticate-if-included",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "6",
    "level": "MUST",
    "text": "Client authentication sent with a refresh is verified.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-6"
  },
  "RFC6749-6-bound-to-client": {
    "id": "RFC6749-6-bound-to-client",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "6",
    "level": "MUST",
    "text": "A refresh token works only for the client it was issued to.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-6"
  },
  "RFC6749-6-validate-refresh-token": {
    "id": "RFC6749-6-validate-refresh-token",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "6",
    "level": "MUST",
    "text": "The refresh token is validated.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-6"
  },
  "RFC6749-6-may-rotate": {
    "id": "RFC6749-6-may-rotate",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "6",
    "level": "MAY",
    "text": "A refresh may return a new refresh token.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-6"
  },
  "RFC6749-6-new-refresh-same-scope": {
    "id": "RFC6749-6-new-refresh-same-scope",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "6",
    "level": "MUST",
    "text": "A new refresh token has the same scope as the one presented.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-6"
  },
  "RFC6749-8.1-token-type-syntax": {
    "id": "RFC6749-8.1-token-type-syntax",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "8.1",
    "level": "MUST",
    "text": "token_type is a registered name (letters, digits, `-._`) or an absolute URI.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-8.1"
  },
  "RFC6749-8.2-param-name-syntax": {
    "id": "RFC6749-8.2-param-name-syntax",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "8.2",
    "level": "MUST",
    "text": "Names of response parameters use only letters, digits, `-`, `.` and `_`.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-8.2"
  },
  "RFC6749-A-credential-charset": {
    "id": "RFC6749-A-credential-charset",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "A",
    "level": "MUST",
    "text": "Codes, access tokens and refresh tokens are one or more printable ASCII characters.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#appendix-A",
    "basis": "declarative"
  },
  "RFC6749-A.4-scope-response-syntax": {
    "id": "RFC6749-A.4-scope-response-syntax",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "A.4",
    "level": "MUST",
    "text": "A returned scope is a space-delimited list of valid scope tokens.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#appendix-A.4",
    "basis": "declarative"
  },
  "RFC9700-2.4-no-password-grant": {
    "id": "RFC9700-2.4-no-password-grant",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.4",
    "level": "MUST NOT",
    "text": "The password grant is not available.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.4"
  }
}
