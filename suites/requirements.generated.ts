// Generated from suites/*/requirements.yaml by `npm run generate`; do not edit.
import type { Document, Requirement } from '../engine/requirement.ts'

export const documents: readonly Document[] = [
  {
    "folder": "contract",
    "cited": "Provider documentation",
    "title": "What the provider's own documentation promises",
    "observable": 32
  },
  {
    "folder": "rfc6749",
    "cited": "RFC 6749",
    "title": "The OAuth 2.0 Authorization Framework",
    "observable": 161
  },
  {
    "folder": "rfc6750",
    "cited": "RFC 6750",
    "title": "The OAuth 2.0 Authorization Framework: Bearer Token Usage",
    "observable": 37
  },
  {
    "folder": "rfc7636",
    "cited": "RFC 7636",
    "title": "Proof Key for Code Exchange by OAuth Public Clients",
    "observable": 20
  },
  {
    "folder": "rfc9207",
    "cited": "RFC 9207",
    "title": "OAuth 2.0 Authorization Server Issuer Identification",
    "observable": 8
  },
  {
    "folder": "rfc9700",
    "cited": "RFC 9700",
    "title": "Best Current Practice for OAuth 2.0 Security",
    "observable": 53
  }
]

export const requirements: { readonly [id: string]: Requirement } = {
  "CONTRACT-grants-request": {
    "id": "CONTRACT-grants-request",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "grants",
    "level": "DOCUMENTED",
    "text": "The documented token request is answered with an access token.",
    "url": null
  },
  "CONTRACT-grants-pkce": {
    "id": "CONTRACT-grants-pkce",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "grants",
    "level": "DOCUMENTED",
    "text": "The documented flow with PKCE brings an access token.",
    "url": null
  },
  "CONTRACT-grants-status": {
    "id": "CONTRACT-grants-status",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "grants",
    "level": "DOCUMENTED",
    "text": "The documented token request is answered with the documented status.",
    "url": null
  },
  "CONTRACT-grants-response": {
    "id": "CONTRACT-grants-response",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "grants",
    "level": "DOCUMENTED",
    "text": "The documented token request is answered with a body that satisfies the documented JSON Schema.",
    "url": null
  },
  "CONTRACT-grants-authorization-code": {
    "id": "CONTRACT-grants-authorization-code",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "grants",
    "level": "DOCUMENTED",
    "text": "The documented authorization request leads to a code at the redirect URI.",
    "url": null
  },
  "CONTRACT-grants-state": {
    "id": "CONTRACT-grants-state",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "grants",
    "level": "DOCUMENTED",
    "text": "Where the documentation has a state parameter, it comes back unchanged.",
    "url": null
  },
  "CONTRACT-grants-login": {
    "id": "CONTRACT-grants-login",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "grants",
    "level": "DOCUMENTED",
    "text": "Where the documentation says that the user logs in at the authorization endpoint, no code is issued before.",
    "url": null
  },
  "CONTRACT-grants-consent": {
    "id": "CONTRACT-grants-consent",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "grants",
    "level": "DOCUMENTED",
    "text": "Where the documentation has a consent screen, the user is asked before a client gets a code.",
    "url": null
  },
  "CONTRACT-grants-direct-access-token": {
    "id": "CONTRACT-grants-direct-access-token",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "grants",
    "level": "DOCUMENTED",
    "text": "An access token that is issued by hand opens the resource.",
    "url": null
  },
  "CONTRACT-grants-access-token-format": {
    "id": "CONTRACT-grants-access-token-format",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "grants",
    "level": "DOCUMENTED",
    "text": "Access tokens have the documented format.",
    "url": null
  },
  "CONTRACT-grants-refresh-token-format": {
    "id": "CONTRACT-grants-refresh-token-format",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "grants",
    "level": "DOCUMENTED",
    "text": "Refresh tokens have the documented format.",
    "url": null
  },
  "CONTRACT-headers-authorization": {
    "id": "CONTRACT-headers-authorization",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "headers",
    "level": "DOCUMENTED",
    "text": "A token in the documented Authorization header opens the resource, whichever documented way it was got by.",
    "url": null
  },
  "CONTRACT-headers-protected-resource": {
    "id": "CONTRACT-headers-protected-resource",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "headers",
    "level": "DOCUMENTED",
    "text": "A resource that is documented to need a token is not served without one, by none of the documented methods.",
    "url": null
  },
  "CONTRACT-headers-exempt-resource": {
    "id": "CONTRACT-headers-exempt-resource",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "headers",
    "level": "DOCUMENTED",
    "text": "A resource that is documented not to use OAuth 2.0 does not ask for a Bearer token.",
    "url": null
  },
  "CONTRACT-errors-wrong-client-secret": {
    "id": "CONTRACT-errors-wrong-client-secret",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "errors",
    "level": "DOCUMENTED",
    "text": "A wrong client secret brings no token, and the documented status and error code.",
    "url": null
  },
  "CONTRACT-errors-unknown-client": {
    "id": "CONTRACT-errors-unknown-client",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "errors",
    "level": "DOCUMENTED",
    "text": "An unknown client_id brings no token, and the documented status and error code.",
    "url": null
  },
  "CONTRACT-errors-missing-client-authentication": {
    "id": "CONTRACT-errors-missing-client-authentication",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "errors",
    "level": "DOCUMENTED",
    "text": "A request that names the client and does not authenticate it brings no token, and the documented status and error code.",
    "url": null
  },
  "CONTRACT-errors-missing-parameter": {
    "id": "CONTRACT-errors-missing-parameter",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "errors",
    "level": "DOCUMENTED",
    "text": "A request without a parameter that the documentation calls for brings no token, and the documented status and error code.",
    "url": null
  },
  "CONTRACT-errors-unsupported-grant-type": {
    "id": "CONTRACT-errors-unsupported-grant-type",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "errors",
    "level": "DOCUMENTED",
    "text": "An unknown grant type brings no token, and the documented status and error code.",
    "url": null
  },
  "CONTRACT-errors-invalid-scope": {
    "id": "CONTRACT-errors-invalid-scope",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "errors",
    "level": "DOCUMENTED",
    "text": "An unknown scope brings no token, and the documented status and error code.",
    "url": null
  },
  "CONTRACT-errors-wrong-password": {
    "id": "CONTRACT-errors-wrong-password",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "errors",
    "level": "DOCUMENTED",
    "text": "A wrong password brings no token, and the documented status and error code.",
    "url": null
  },
  "CONTRACT-errors-invalid-code": {
    "id": "CONTRACT-errors-invalid-code",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "errors",
    "level": "DOCUMENTED",
    "text": "An unknown authorization code brings no token, and the documented status and error code.",
    "url": null
  },
  "CONTRACT-errors-wrong-code-verifier": {
    "id": "CONTRACT-errors-wrong-code-verifier",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "errors",
    "level": "DOCUMENTED",
    "text": "A wrong code_verifier brings no token, and the documented status and error code.",
    "url": null
  },
  "CONTRACT-errors-invalid-refresh-token": {
    "id": "CONTRACT-errors-invalid-refresh-token",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "errors",
    "level": "DOCUMENTED",
    "text": "An unknown refresh token brings no token, and the documented status and error code.",
    "url": null
  },
  "CONTRACT-errors-missing-access-token": {
    "id": "CONTRACT-errors-missing-access-token",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "errors",
    "level": "DOCUMENTED",
    "text": "A request for the resource without a token is refused with the documented status and error code.",
    "url": null
  },
  "CONTRACT-errors-invalid-access-token": {
    "id": "CONTRACT-errors-invalid-access-token",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "errors",
    "level": "DOCUMENTED",
    "text": "A request for the resource with an unknown token is refused with the documented status and error code.",
    "url": null
  },
  "CONTRACT-expiry-expires-in": {
    "id": "CONTRACT-expiry-expires-in",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "expiry",
    "level": "DOCUMENTED",
    "text": "expires_in has the documented value.",
    "url": null
  },
  "CONTRACT-expiry-valid-until": {
    "id": "CONTRACT-expiry-valid-until",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "expiry",
    "level": "DOCUMENTED",
    "text": "An access token opens the resource until shortly before it expires.",
    "url": null
  },
  "CONTRACT-expiry-invalid-after": {
    "id": "CONTRACT-expiry-invalid-after",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "expiry",
    "level": "DOCUMENTED",
    "text": "An access token no longer opens the resource after it has expired.",
    "url": null
  },
  "CONTRACT-refresh-offered": {
    "id": "CONTRACT-refresh-offered",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "refresh",
    "level": "DOCUMENTED",
    "text": "The response of a grant that is documented to offer a refresh token holds one.",
    "url": null
  },
  "CONTRACT-refresh-new-access-token": {
    "id": "CONTRACT-refresh-new-access-token",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "refresh",
    "level": "DOCUMENTED",
    "text": "The documented refresh brings an access token that differs from the old one.",
    "url": null
  },
  "CONTRACT-refresh-opens-resource": {
    "id": "CONTRACT-refresh-opens-resource",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "refresh",
    "level": "DOCUMENTED",
    "text": "The access token of the documented refresh opens the resource.",
    "url": null
  },
  "CONTRACT-refresh-after-expiry": {
    "id": "CONTRACT-refresh-after-expiry",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "refresh",
    "level": "DOCUMENTED",
    "text": "After the access token has expired, the documented refresh brings one that opens the resource.",
    "url": null
  },
  "CONTRACT-refresh-rotation": {
    "id": "CONTRACT-refresh-rotation",
    "document": "contract",
    "cited": "Provider documentation",
    "section": "refresh",
    "level": "DOCUMENTED",
    "text": "A refresh brings another refresh token where rotation is documented, and none or the same one where it is documented not to happen.",
    "url": null
  },
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
  "RFC6749-3.1-authenticate-owner-first": {
    "id": "RFC6749-3.1-authenticate-owner-first",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1",
    "level": "MUST",
    "text": "The resource owner is authenticated before any authorization is issued.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1"
  },
  "RFC6749-3.1-endpoint-no-fragment": {
    "id": "RFC6749-3.1-endpoint-no-fragment",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1",
    "level": "MUST NOT",
    "text": "The authorization endpoint URI has no fragment.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1"
  },
  "RFC6749-3.1-endpoint-tls": {
    "id": "RFC6749-3.1-endpoint-tls",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1",
    "level": "MUST",
    "text": "The authorization endpoint can only be used over TLS.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1"
  },
  "RFC6749-3.1-get-supported": {
    "id": "RFC6749-3.1-get-supported",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1",
    "level": "MUST",
    "text": "The authorization endpoint accepts GET.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1"
  },
  "RFC6749-3.1-post-supported": {
    "id": "RFC6749-3.1-post-supported",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1",
    "level": "MAY",
    "text": "The authorization endpoint may accept POST.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1"
  },
  "RFC6749-3.1-empty-param-omitted": {
    "id": "RFC6749-3.1-empty-param-omitted",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1",
    "level": "MUST",
    "text": "A parameter sent without a value is handled as if absent.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1"
  },
  "RFC6749-3.1-unknown-param-ignored": {
    "id": "RFC6749-3.1-unknown-param-ignored",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1",
    "level": "MUST",
    "text": "Unrecognized authorization request parameters are ignored.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1"
  },
  "RFC6749-3.1-repeated-param": {
    "id": "RFC6749-3.1-repeated-param",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1",
    "level": "MUST NOT",
    "text": "An authorization request that repeats a parameter is not processed.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1",
    "basis": "peer"
  },
  "RFC6749-3.1-response-param-once": {
    "id": "RFC6749-3.1-response-param-once",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1",
    "level": "MUST NOT",
    "text": "No authorization response parameter appears twice.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1"
  },
  "RFC6749-3.1.1-missing-response-type": {
    "id": "RFC6749-3.1.1-missing-response-type",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.1",
    "level": "MUST",
    "text": "A request without response_type ends in an error response.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.1"
  },
  "RFC6749-3.1.1-unknown-response-type": {
    "id": "RFC6749-3.1.1-unknown-response-type",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.1",
    "level": "MUST",
    "text": "A response_type the server does not understand ends in an error response.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.1"
  },
  "RFC6749-3.1.1-composite-order": {
    "id": "RFC6749-3.1.1-composite-order",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.1",
    "level": "MUST",
    "text": "The order of values in a composite response_type has no effect.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.1",
    "basis": "declarative"
  },
  "RFC6749-3.1.2-redirect-absolute": {
    "id": "RFC6749-3.1.2-redirect-absolute",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2",
    "level": "MUST",
    "text": "Only absolute URIs serve as redirection URIs.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2"
  },
  "RFC6749-3.1.2-redirect-query-retained": {
    "id": "RFC6749-3.1.2-redirect-query-retained",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2",
    "level": "MUST",
    "text": "A query already present in the redirection URI survives in the response.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2"
  },
  "RFC6749-3.1.2-redirect-no-fragment": {
    "id": "RFC6749-3.1.2-redirect-no-fragment",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2",
    "level": "MUST NOT",
    "text": "Redirection URIs with a fragment are refused.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2"
  },
  "RFC6749-3.1.2.1-redirect-tls": {
    "id": "RFC6749-3.1.2.1-redirect-tls",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2.1",
    "level": "SHOULD",
    "text": "Redirection endpoints that receive codes or tokens use TLS.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.1"
  },
  "RFC6749-3.1.2.1-warn-insecure-redirect": {
    "id": "RFC6749-3.1.2.1-warn-insecure-redirect",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2.1",
    "level": "SHOULD",
    "text": "The owner is warned before being sent to a non-TLS redirection endpoint.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.1",
    "untested": "A server that lets a redirection URI without TLS through fails RFC9700-2.6-no-http-redirect; whether the words on its pages are a warning is for a person to judge."
  },
  "RFC6749-3.1.2.2-public-must-register": {
    "id": "RFC6749-3.1.2.2-public-must-register",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2.2",
    "level": "MUST",
    "text": "A public client cannot be used without a registered redirection URI.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.2"
  },
  "RFC6749-3.1.2.2-implicit-must-register": {
    "id": "RFC6749-3.1.2.2-implicit-must-register",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2.2",
    "level": "MUST",
    "text": "A confidential client that uses the implicit grant has a registered redirection URI.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.2"
  },
  "RFC6749-3.1.2.2-all-should-register": {
    "id": "RFC6749-3.1.2.2-all-should-register",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2.2",
    "level": "SHOULD",
    "text": "Every client registers its redirection endpoint before using the authorization endpoint.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.2"
  },
  "RFC6749-3.1.2.2-partial-minimum": {
    "id": "RFC6749-3.1.2.2-partial-minimum",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2.2",
    "level": "SHOULD",
    "text": "If partial registration exists, scheme, authority and path are still fixed.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.2"
  },
  "RFC6749-3.1.2.2-multiple-uris": {
    "id": "RFC6749-3.1.2.2-multiple-uris",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2.2",
    "level": "MAY",
    "text": "A client may register several redirection URIs.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.2"
  },
  "RFC6749-3.1.2.2-complete-uri": {
    "id": "RFC6749-3.1.2.2-complete-uri",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2.2",
    "level": "SHOULD",
    "text": "Registration demands the complete redirection URI.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.2",
    "untested": "What registration asks for is only seen where clients can be registered; that a part of a registered URI is not taken for the whole is tested by RFC6749-3.1.2.3-exact-string."
  },
  "RFC6749-3.1.2.3-redirect-uri-needed": {
    "id": "RFC6749-3.1.2.3-redirect-uri-needed",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2.3",
    "level": "MUST",
    "text": "With several, partial or no registered URIs, a request without redirect_uri is not answered by guessing.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.3",
    "basis": "peer"
  },
  "RFC6749-3.1.2.3-match-registered": {
    "id": "RFC6749-3.1.2.3-match-registered",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2.3",
    "level": "MUST",
    "text": "A redirect_uri in the request is checked against the client's registered URIs.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.3"
  },
  "RFC6749-3.1.2.3-exact-string": {
    "id": "RFC6749-3.1.2.3-exact-string",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2.3",
    "level": "MUST",
    "text": "Fully registered URIs are compared by simple string comparison.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.3"
  },
  "RFC6749-3.1.2.4-no-auto-redirect": {
    "id": "RFC6749-3.1.2.4-no-auto-redirect",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2.4",
    "level": "MUST NOT",
    "text": "The server never redirects automatically to a URI that is missing, malformed or not registered for the client.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.4"
  },
  "RFC6749-3.1.2.4-inform-owner": {
    "id": "RFC6749-3.1.2.4-inform-owner",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.1.2.4",
    "level": "SHOULD",
    "text": "The owner is told about a redirection URI error.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.4"
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
  "RFC6749-4.1.1-redirect-uri-optional": {
    "id": "RFC6749-4.1.1-redirect-uri-optional",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.1",
    "level": "MUST",
    "text": "With one fully registered URI, redirect_uri may be left out and the registered one is used.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1",
    "basis": "declarative"
  },
  "RFC6749-4.1.1-response-at-requested-uri": {
    "id": "RFC6749-4.1.1-response-at-requested-uri",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.1",
    "level": "MUST",
    "text": "The authorization response is delivered to exactly the requested, registered URI.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.1",
    "basis": "declarative"
  },
  "RFC6749-4.1.2-code-in-query": {
    "id": "RFC6749-4.1.2-code-in-query",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2",
    "level": "MUST",
    "text": "A granted code request returns `code` in the query part of the redirection URI, form-urlencoded.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2",
    "basis": "declarative"
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
  "RFC6749-4.1.2-state-returned": {
    "id": "RFC6749-4.1.2-state-returned",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2",
    "level": "MUST",
    "text": "A state sent in the request comes back in the success response.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2",
    "basis": "required"
  },
  "RFC6749-4.1.2-state-exact": {
    "id": "RFC6749-4.1.2-state-exact",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2",
    "level": "MUST",
    "text": "The returned state is the exact value received.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2",
    "basis": "required"
  },
  "RFC6749-4.1.2.1-no-redirect-bad-client": {
    "id": "RFC6749-4.1.2.1-no-redirect-bad-client",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2.1",
    "level": "MUST NOT",
    "text": "A missing or invalid client_id never leads to a redirect to the given redirect_uri.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1"
  },
  "RFC6749-4.1.2.1-error-redirected": {
    "id": "RFC6749-4.1.2.1-error-redirected",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "Other failures are reported to the client with `error` in the query of its redirection URI.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1",
    "basis": "required"
  },
  "RFC6749-4.1.2.1-invalid-request": {
    "id": "RFC6749-4.1.2.1-invalid-request",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "Missing, repeated, invalid or malformed parameters give error=invalid_request.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1",
    "basis": "required"
  },
  "RFC6749-4.1.2.1-unauthorized-client": {
    "id": "RFC6749-4.1.2.1-unauthorized-client",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "A client not allowed this response type gets error=unauthorized_client.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1",
    "basis": "required"
  },
  "RFC6749-4.1.2.1-access-denied": {
    "id": "RFC6749-4.1.2.1-access-denied",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "Refusal by the owner or server gives error=access_denied.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1",
    "basis": "required"
  },
  "RFC6749-4.1.2.1-invalid-scope": {
    "id": "RFC6749-4.1.2.1-invalid-scope",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "An unknown or malformed scope, if refused, gives error=invalid_scope.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1",
    "basis": "required"
  },
  "RFC6749-4.1.2.1-error-code-known": {
    "id": "RFC6749-4.1.2.1-error-code-known",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "`error` is a single code from the defined list or a registered extension.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1",
    "basis": "required"
  },
  "RFC6749-4.1.2.1-error-charset": {
    "id": "RFC6749-4.1.2.1-error-charset",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2.1",
    "level": "MUST NOT",
    "text": "The error value stays within printable ASCII without `\"` and `\\`.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1"
  },
  "RFC6749-4.1.2.1-error-description-charset": {
    "id": "RFC6749-4.1.2.1-error-description-charset",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2.1",
    "level": "MUST NOT",
    "text": "error_description stays within the same character set.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1"
  },
  "RFC6749-4.1.2.1-error-uri-syntax": {
    "id": "RFC6749-4.1.2.1-error-uri-syntax",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "error_uri, when sent, is a valid URI reference without forbidden characters.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1"
  },
  "RFC6749-4.1.2.1-state-in-error": {
    "id": "RFC6749-4.1.2.1-state-in-error",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "A state sent in the request comes back in the error response.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1",
    "basis": "required"
  },
  "RFC6749-4.1.3-require-client-auth": {
    "id": "RFC6749-4.1.3-require-client-auth",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.3",
    "level": "MUST",
    "text": "A confidential client cannot redeem a code unauthenticated.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3"
  },
  "RFC6749-4.1.3-authenticate-if-included": {
    "id": "RFC6749-4.1.3-authenticate-if-included",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.3",
    "level": "MUST",
    "text": "Client authentication that is present is verified.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3"
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
  "RFC6749-4.1.3-form-encoded": {
    "id": "RFC6749-4.1.3-form-encoded",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.1.3",
    "level": "MUST",
    "text": "A authorization_code token request is accepted with its parameters in application/x-www-form-urlencoded in the request body.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3",
    "basis": "declarative"
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
  "RFC6749-4.3.2-require-client-auth": {
    "id": "RFC6749-4.3.2-require-client-auth",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.3.2",
    "level": "MUST",
    "text": "Confidential clients authenticate when using the password grant.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.3.2"
  },
  "RFC6749-4.3.2-authenticate-if-included": {
    "id": "RFC6749-4.3.2-authenticate-if-included",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.3.2",
    "level": "MUST",
    "text": "Client authentication sent with a password grant is verified.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.3.2"
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
  "RFC6749-4.3.2-form-encoded": {
    "id": "RFC6749-4.3.2-form-encoded",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.3.2",
    "level": "MUST",
    "text": "A password token request is accepted with its parameters in application/x-www-form-urlencoded in the request body.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.3.2",
    "basis": "declarative"
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
  "RFC6749-4.4.2-authenticate-client": {
    "id": "RFC6749-4.4.2-authenticate-client",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.4.2",
    "level": "MUST",
    "text": "A client_credentials request is authenticated.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.4.2"
  },
  "RFC6749-4.4.2-form-encoded": {
    "id": "RFC6749-4.4.2-form-encoded",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.4.2",
    "level": "MUST",
    "text": "A client_credentials token request is accepted with its parameters in application/x-www-form-urlencoded in the request body.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.4.2",
    "basis": "declarative"
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
  "RFC6749-6-require-client-auth": {
    "id": "RFC6749-6-require-client-auth",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "6",
    "level": "MUST",
    "text": "A confidential client authenticates to refresh.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-6"
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
  "RFC6749-6-form-encoded": {
    "id": "RFC6749-6-form-encoded",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "6",
    "level": "MUST",
    "text": "A refresh_token token request is accepted with its parameters in application/x-www-form-urlencoded in the request body.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-6",
    "basis": "declarative"
  },
  "RFC6749-7-reject-invalid-token": {
    "id": "RFC6749-7-reject-invalid-token",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "7",
    "level": "MUST",
    "text": "Every access token is checked before a resource is served.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-7"
  },
  "RFC6749-7-reject-expired-token": {
    "id": "RFC6749-7-reject-expired-token",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "7",
    "level": "MUST",
    "text": "Expired access tokens are not honoured.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-7"
  },
  "RFC6749-7-enforce-scope": {
    "id": "RFC6749-7-enforce-scope",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "7",
    "level": "MUST",
    "text": "The token's scope must cover the requested resource.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-7"
  },
  "RFC6749-7-reject-refresh-token": {
    "id": "RFC6749-7-reject-refresh-token",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "7",
    "level": "MUST",
    "text": "Refresh tokens are no access tokens and open no resources.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-7",
    "basis": "declarative"
  },
  "RFC6749-7.2-inform-client": {
    "id": "RFC6749-7.2-inform-client",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "7.2",
    "level": "SHOULD",
    "text": "A failed resource access is explained to the client.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-7.2"
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
  "RFC6749-10.2-consent-information": {
    "id": "RFC6749-10.2-consent-information",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.2",
    "level": "SHOULD",
    "text": "The owner actively authenticates and sees the client, the requested scope and its lifetime.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.2"
  },
  "RFC6749-10.2-no-silent-repeat": {
    "id": "RFC6749-10.2-no-silent-repeat",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.2",
    "level": "SHOULD NOT",
    "text": "Repeat requests of a client whose identity is not assured are not approved without interaction.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.2"
  },
  "RFC6749-10.3-token-tamper-proof": {
    "id": "RFC6749-10.3-token-tamper-proof",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.3",
    "level": "MUST",
    "text": "Access tokens cannot be modified or forged.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.3"
  },
  "RFC6749-10.9-server-certificate": {
    "id": "RFC6749-10.9-server-certificate",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.9",
    "level": "MUST",
    "text": "Authorization and token endpoints present a valid server certificate.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.9",
    "untested": "Every connection of a run verifies the certificate, so that a server without a valid one cannot be tested at all, and the run ends with that."
  },
  "RFC6749-10.11-ui-tls": {
    "id": "RFC6749-10.11-ui-tls",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.11",
    "level": "MUST",
    "text": "Every endpoint with end-user interaction requires TLS.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.11"
  },
  "RFC6749-10.12-authorize-csrf": {
    "id": "RFC6749-10.12-authorize-csrf",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.12",
    "level": "MUST",
    "text": "The authorization endpoint is protected against CSRF.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.12"
  },
  "RFC6749-10.12-explicit-consent": {
    "id": "RFC6749-10.12-explicit-consent",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.12",
    "level": "MUST",
    "text": "A client cannot get authorization without the owner's awareness and explicit consent.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.12"
  },
  "RFC6749-10.14-state-sanitized": {
    "id": "RFC6749-10.14-state-sanitized",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.14",
    "level": "MUST",
    "text": "state is treated as hostile input.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.14"
  },
  "RFC6749-10.14-redirect-uri-sanitized": {
    "id": "RFC6749-10.14-redirect-uri-sanitized",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.14",
    "level": "MUST",
    "text": "redirect_uri is treated as hostile input.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.14"
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
  "RFC6750-2.1-authorization-header": {
    "id": "RFC6750-2.1-authorization-header",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "2.1",
    "level": "MUST",
    "text": "Resource servers accept the token in the Authorization header with the Bearer scheme.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-2.1"
  },
  "RFC6750-2.1-scheme-case-insensitive": {
    "id": "RFC6750-2.1-scheme-case-insensitive",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "2.1",
    "level": "MUST",
    "text": "The scheme name is matched without regard to case.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-2.1",
    "basis": "declarative"
  },
  "RFC6750-2.1-token-syntax": {
    "id": "RFC6750-2.1-token-syntax",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "2.1",
    "level": "MUST",
    "text": "Issued bearer tokens fit the b64token syntax, so that they can be sent in the header.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-2.1",
    "basis": "declarative"
  },
  "RFC6750-2.2-form-body-get": {
    "id": "RFC6750-2.2-form-body-get",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "2.2",
    "level": "MUST NOT",
    "text": "A body parameter on GET does not carry a token.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-2.2",
    "basis": "peer"
  },
  "RFC6750-2.2-form-body-content-type": {
    "id": "RFC6750-2.2-form-body-content-type",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "2.2",
    "level": "MUST NOT",
    "text": "The body method needs a single-part form-urlencoded entity.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-2.2",
    "basis": "peer"
  },
  "RFC6750-2.3-query-cache-private": {
    "id": "RFC6750-2.3-query-cache-private",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "2.3",
    "level": "SHOULD",
    "text": "Successful responses to query-token requests are marked Cache-Control: private.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-2.3"
  },
  "RFC6750-3-challenge-without-credentials": {
    "id": "RFC6750-3-challenge-without-credentials",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3",
    "level": "MUST",
    "text": "A request without credentials is challenged with WWW-Authenticate.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3"
  },
  "RFC6750-3-challenge-on-bad-token": {
    "id": "RFC6750-3-challenge-on-bad-token",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3",
    "level": "MUST",
    "text": "A request whose token does not enable access is challenged with WWW-Authenticate.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3"
  },
  "RFC6750-3-challenge-scheme": {
    "id": "RFC6750-3-challenge-scheme",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3",
    "level": "MUST",
    "text": "The challenge uses the scheme Bearer.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3"
  },
  "RFC6750-3-challenge-has-params": {
    "id": "RFC6750-3-challenge-has-params",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3",
    "level": "MUST",
    "text": "The Bearer challenge has at least one auth-param.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3"
  },
  "RFC6750-3-realm-once": {
    "id": "RFC6750-3-realm-once",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3",
    "level": "MUST NOT",
    "text": "realm appears once at most.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3"
  },
  "RFC6750-3-scope-once": {
    "id": "RFC6750-3-scope-once",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3",
    "level": "MUST NOT",
    "text": "scope appears once at most.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3"
  },
  "RFC6750-3-error-attrs-once": {
    "id": "RFC6750-3-error-attrs-once",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3",
    "level": "MUST NOT",
    "text": "error, error_description and error_uri appear once at most each.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3"
  },
  "RFC6750-3-error-on-failed-token": {
    "id": "RFC6750-3-error-on-failed-token",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3",
    "level": "SHOULD",
    "text": "The challenge for a presented but rejected token contains an error attribute.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3"
  },
  "RFC6750-3-scope-charset": {
    "id": "RFC6750-3-scope-charset",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3",
    "level": "MUST NOT",
    "text": "The scope attribute holds only scope characters, with spaces between values.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3"
  },
  "RFC6750-3-error-charset": {
    "id": "RFC6750-3-error-charset",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3",
    "level": "MUST NOT",
    "text": "error and error_description stay within printable ASCII without `\"` and `\\`.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3"
  },
  "RFC6750-3-error-uri-syntax": {
    "id": "RFC6750-3-error-uri-syntax",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3",
    "level": "MUST",
    "text": "error_uri, when sent, conforms to the URI-reference syntax.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3"
  },
  "RFC6750-3.1-invalid-request-status": {
    "id": "RFC6750-3.1-invalid-request-status",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3.1",
    "level": "SHOULD",
    "text": "Malformed resource requests are answered 400 with error=invalid_request.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3.1"
  },
  "RFC6750-3.1-multiple-methods": {
    "id": "RFC6750-3.1-multiple-methods",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3.1",
    "level": "MUST",
    "text": "A request that carries the token by more than one method is an invalid_request.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3.1",
    "basis": "peer"
  },
  "RFC6750-3.1-repeated-parameter": {
    "id": "RFC6750-3.1-repeated-parameter",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3.1",
    "level": "MUST",
    "text": "A repeated access_token parameter (or Authorization header) is an invalid_request.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3.1",
    "basis": "peer"
  },
  "RFC6750-3.1-invalid-token-malformed": {
    "id": "RFC6750-3.1-invalid-token-malformed",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3.1",
    "level": "SHOULD",
    "text": "A malformed or unknown token gives 401 with error=invalid_token.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3.1"
  },
  "RFC6750-3.1-invalid-token-expired": {
    "id": "RFC6750-3.1-invalid-token-expired",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3.1",
    "level": "SHOULD",
    "text": "An expired token gives 401 with error=invalid_token.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3.1"
  },
  "RFC6750-3.1-invalid-token-revoked": {
    "id": "RFC6750-3.1-invalid-token-revoked",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3.1",
    "level": "SHOULD",
    "text": "A revoked token gives 401 with error=invalid_token.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3.1"
  },
  "RFC6750-3.1-insufficient-scope": {
    "id": "RFC6750-3.1-insufficient-scope",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3.1",
    "level": "SHOULD",
    "text": "Insufficient privileges give 403 with error=insufficient_scope.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3.1"
  },
  "RFC6750-3.1-no-error-without-credentials": {
    "id": "RFC6750-3.1-no-error-without-credentials",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3.1",
    "level": "SHOULD NOT",
    "text": "Without any authentication information no error details are given.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-3.1"
  },
  "RFC6750-5.2-token-integrity": {
    "id": "RFC6750-5.2-token-integrity",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "5.2",
    "level": "MUST",
    "text": "Tokens cannot be altered without detection.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-5.2"
  },
  "RFC6750-5.2-no-clear-cookies": {
    "id": "RFC6750-5.2-no-clear-cookies",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "5.2",
    "level": "MUST NOT",
    "text": "Bearer tokens are not kept in cookies that can travel in the clear.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-5.2"
  },
  "RFC6750-5.3-short-lived": {
    "id": "RFC6750-5.3-short-lived",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "5.3",
    "level": "SHOULD",
    "text": "Bearer tokens live one hour or less.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-5.3"
  },
  "RFC6750-5.3-not-in-urls": {
    "id": "RFC6750-5.3-not-in-urls",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "5.3",
    "level": "SHOULD NOT",
    "text": "Bearer tokens are not put into page URLs.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-5.3"
  },
  "RFC7636-4.1-verifier-syntax": {
    "id": "RFC7636-4.1-verifier-syntax",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.1",
    "level": "MUST",
    "text": "Verifiers outside 43-128 unreserved characters are not accepted.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.1",
    "basis": "peer"
  },
  "RFC7636-4.2-s256-supported": {
    "id": "RFC7636-4.2-s256-supported",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.2",
    "level": "MUST",
    "text": "S256 is supported by every server that supports PKCE.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.2",
    "basis": "declarative"
  },
  "RFC7636-4.2-verifier-lengths-accepted": {
    "id": "RFC7636-4.2-verifier-lengths-accepted",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.2",
    "level": "MUST",
    "text": "All verifiers of legal length and alphabet work.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.2",
    "basis": "declarative"
  },
  "RFC7636-4.2-challenge-syntax": {
    "id": "RFC7636-4.2-challenge-syntax",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.2",
    "level": "MUST",
    "text": "A code_challenge outside 43-128 unreserved characters is refused.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.2",
    "basis": "peer"
  },
  "RFC7636-4.3-method-defaults-to-plain": {
    "id": "RFC7636-4.3-method-defaults-to-plain",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.3",
    "level": "MUST",
    "text": "A missing code_challenge_method means plain, never S256.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.3",
    "basis": "declarative"
  },
  "RFC7636-4.3-plain-supported": {
    "id": "RFC7636-4.3-plain-supported",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.3",
    "level": "MAY",
    "text": "plain may be offered for constrained clients.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.3"
  },
  "RFC7636-4.4-challenge-bound-to-code": {
    "id": "RFC7636-4.4-challenge-bound-to-code",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.4",
    "level": "MUST",
    "text": "Each code keeps the challenge and method of its own request.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.4"
  },
  "RFC7636-4.4-challenge-not-exposed": {
    "id": "RFC7636-4.4-challenge-not-exposed",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.4",
    "level": "MUST NOT",
    "text": "The challenge is not handed out in a form others can extract.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.4"
  },
  "RFC7636-4.4.1-required-but-missing": {
    "id": "RFC7636-4.4.1-required-but-missing",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.4.1",
    "level": "MUST",
    "text": "A server that requires PKCE answers a request without challenge with invalid_request.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.4.1"
  },
  "RFC7636-4.4.1-required-but-missing-explained": {
    "id": "RFC7636-4.4.1-required-but-missing-explained",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.4.1",
    "level": "SHOULD",
    "text": "That error explains itself in error_description or at error_uri.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.4.1"
  },
  "RFC7636-4.4.1-unsupported-method": {
    "id": "RFC7636-4.4.1-unsupported-method",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.4.1",
    "level": "MUST",
    "text": "An unsupported transformation gives invalid_request.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.4.1"
  },
  "RFC7636-4.4.1-unsupported-method-explained": {
    "id": "RFC7636-4.4.1-unsupported-method-explained",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.4.1",
    "level": "SHOULD",
    "text": "That error explains itself.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.4.1"
  },
  "RFC7636-4.5-verifier-required": {
    "id": "RFC7636-4.5-verifier-required",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.5",
    "level": "MUST",
    "text": "A code issued with a challenge is not redeemable without code_verifier.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.5",
    "basis": "required"
  },
  "RFC7636-4.5-method-fixed": {
    "id": "RFC7636-4.5-method-fixed",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.5",
    "level": "MUST",
    "text": "The method of the authorization request decides, not anything in the token request.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.5"
  },
  "RFC7636-4.6-correct-verifier-continues": {
    "id": "RFC7636-4.6-correct-verifier-continues",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.6",
    "level": "MUST",
    "text": "A matching verifier lets processing go on as usual.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.6"
  },
  "RFC7636-4.6-wrong-verifier-invalid-grant": {
    "id": "RFC7636-4.6-wrong-verifier-invalid-grant",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.6",
    "level": "MUST",
    "text": "A mismatch gives invalid_grant.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.6"
  },
  "RFC7636-4.6-plain-compared-directly": {
    "id": "RFC7636-4.6-plain-compared-directly",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "4.6",
    "level": "MUST",
    "text": "With plain, verifier and challenge are compared as strings.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-4.6",
    "basis": "declarative"
  },
  "RFC7636-5-non-pkce-clients": {
    "id": "RFC7636-5-non-pkce-clients",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "5",
    "level": "MAY",
    "text": "Clients that do not use PKCE may still be served.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-5"
  },
  "RFC7636-7.2-no-plain": {
    "id": "RFC7636-7.2-no-plain",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "7.2",
    "level": "SHOULD NOT",
    "text": "New deployments do not offer plain.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-7.2"
  },
  "RFC7636-7.2-plain-in-code-encrypted": {
    "id": "RFC7636-7.2-plain-in-code-encrypted",
    "document": "rfc7636",
    "cited": "RFC 7636",
    "section": "7.2",
    "level": "MUST",
    "text": "A plain challenge carried inside the code is encrypted for the server alone.",
    "url": "https://www.rfc-editor.org/rfc/rfc7636#section-7.2"
  },
  "RFC9207-2-iss-in-success": {
    "id": "RFC9207-2-iss-in-success",
    "document": "rfc9207",
    "cited": "RFC 9207",
    "section": "2",
    "level": "MUST",
    "text": "Every successful authorization response contains iss.",
    "url": "https://www.rfc-editor.org/rfc/rfc9207#section-2"
  },
  "RFC9207-2-iss-in-error": {
    "id": "RFC9207-2-iss-in-error",
    "document": "rfc9207",
    "cited": "RFC 9207",
    "section": "2",
    "level": "MUST",
    "text": "Every error response to the client contains iss as well.",
    "url": "https://www.rfc-editor.org/rfc/rfc9207#section-2"
  },
  "RFC9207-2-iss-is-https-url": {
    "id": "RFC9207-2-iss-is-https-url",
    "document": "rfc9207",
    "cited": "RFC 9207",
    "section": "2",
    "level": "MUST",
    "text": "iss is an https URL without query or fragment.",
    "url": "https://www.rfc-editor.org/rfc/rfc9207#section-2"
  },
  "RFC9207-2.3-issuer-provided": {
    "id": "RFC9207-2.3-issuer-provided",
    "document": "rfc9207",
    "cited": "RFC 9207",
    "section": "2.3",
    "level": "MUST",
    "text": "The server tells clients its issuer identifier.",
    "url": "https://www.rfc-editor.org/rfc/rfc9207#section-2.3"
  },
  "RFC9207-2.3-iss-equals-metadata": {
    "id": "RFC9207-2.3-iss-equals-metadata",
    "document": "rfc9207",
    "cited": "RFC 9207",
    "section": "2.3",
    "level": "MUST",
    "text": "With RFC 8414 metadata, issuer and iss are the identical string.",
    "url": "https://www.rfc-editor.org/rfc/rfc9207#section-2.3"
  },
  "RFC9207-2.3-support-advertised": {
    "id": "RFC9207-2.3-support-advertised",
    "document": "rfc9207",
    "cited": "RFC 9207",
    "section": "2.3",
    "level": "MUST",
    "text": "Metadata announces authorization_response_iss_parameter_supported: true.",
    "url": "https://www.rfc-editor.org/rfc/rfc9207#section-2.3"
  },
  "RFC9207-2.4-iss-equals-id-token": {
    "id": "RFC9207-2.4-iss-equals-id-token",
    "document": "rfc9207",
    "cited": "RFC 9207",
    "section": "2.4",
    "level": "MUST",
    "text": "Where an ID Token comes with the authorization response, its iss claim equals the iss parameter.",
    "url": "https://www.rfc-editor.org/rfc/rfc9207#section-2.4",
    "untested": "Only the OpenID Connect response types id_token and code id_token bring an ID Token beside iss; they are no part of the documents that are tested here."
  },
  "RFC9207-3-metadata-boolean": {
    "id": "RFC9207-3-metadata-boolean",
    "document": "rfc9207",
    "cited": "RFC 9207",
    "section": "3",
    "level": "MUST",
    "text": "The metadata member is a JSON boolean, false when omitted.",
    "url": "https://www.rfc-editor.org/rfc/rfc9207#section-3",
    "basis": "declarative"
  },
  "RFC9700-2.1-exact-redirect-match": {
    "id": "RFC9700-2.1-exact-redirect-match",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.1",
    "level": "MUST",
    "text": "Redirect URIs are compared by exact string matching, the port of loopback URIs of native apps excepted.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1"
  },
  "RFC9700-2.1-no-open-redirector": {
    "id": "RFC9700-2.1-no-open-redirector",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.1",
    "level": "MUST NOT",
    "text": "No URL of the server forwards the browser to an arbitrary URI taken from a parameter.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1"
  },
  "RFC9700-2.1.1-public-client-needs-pkce": {
    "id": "RFC9700-2.1.1-public-client-needs-pkce",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.1.1",
    "level": "MUST",
    "text": "Public clients use PKCE; a request of theirs without it should get no usable code.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1",
    "basis": "peer"
  },
  "RFC9700-2.1.1-pkce-supported": {
    "id": "RFC9700-2.1.1-pkce-supported",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.1.1",
    "level": "MUST",
    "text": "The server supports PKCE, for public and confidential clients.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1"
  },
  "RFC9700-2.1.1-verifier-enforced": {
    "id": "RFC9700-2.1.1-verifier-enforced",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.1.1",
    "level": "MUST",
    "text": "Once a valid challenge was sent, the token endpoint enforces code_verifier.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1"
  },
  "RFC9700-2.1.1-pkce-downgrade": {
    "id": "RFC9700-2.1.1-pkce-downgrade",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.1.1",
    "level": "MUST",
    "text": "A token request with code_verifier is accepted only if the authorization request had a code_challenge.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1"
  },
  "RFC9700-2.1.1-constant-challenge": {
    "id": "RFC9700-2.1.1-constant-challenge",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.1.1",
    "level": "MAY",
    "text": "Servers are encouraged to notice constant challenges or nonces.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1",
    "basis": "declarative",
    "untested": "An encouragement to a reasonable effort, with no number of repetitions after which a server should notice: a server that serves them all and one that refuses the second are both in order."
  },
  "RFC9700-2.4-no-password-grant": {
    "id": "RFC9700-2.4-no-password-grant",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.4",
    "level": "MUST NOT",
    "text": "The password grant is not available.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.4"
  },
  "RFC9700-2.6-no-http-redirect": {
    "id": "RFC9700-2.6-no-http-redirect",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.6",
    "level": "MUST NOT",
    "text": "http redirect URIs are not allowed, native loopback redirection excepted.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.6"
  },
  "RFC9700-2.6-no-cors-at-authorization": {
    "id": "RFC9700-2.6-no-cors-at-authorization",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.6",
    "level": "MUST NOT",
    "text": "The authorization endpoint does not support CORS.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.6"
  },
  "RFC9700-4.2.4-no-third-party-content": {
    "id": "RFC9700-4.2.4-no-third-party-content",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.2.4",
    "level": "SHOULD NOT",
    "text": "The authorization endpoint's pages load no third-party resources and link to no external sites.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.2.4"
  },
  "RFC9700-4.2.4-referrer-policy": {
    "id": "RFC9700-4.2.4-referrer-policy",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.2.4",
    "level": "SHOULD",
    "text": "The Referer header is suppressed on those pages.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.2.4",
    "basis": "declarative"
  },
  "RFC9700-4.4.2.1-issuer-in-response": {
    "id": "RFC9700-4.4.2.1-issuer-in-response",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.4.2.1",
    "level": "SHOULD",
    "text": "The authorization response identifies the issuer, so that clients can detect mix-up.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.4.2.1",
    "basis": "peer"
  },
  "RFC9700-4.11.2-authenticate-before-redirect": {
    "id": "RFC9700-4.11.2-authenticate-before-redirect",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.11.2",
    "level": "MUST",
    "text": "The user is authenticated before any redirect to the client, error redirects included (silent requests excepted).",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.11.2"
  },
  "RFC9700-4.12-no-307": {
    "id": "RFC9700-4.12-no-307",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.12",
    "level": "MUST NOT",
    "text": "A request that may carry user credentials is not redirected with 307.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.12"
  },
  "RFC9700-4.12-use-303": {
    "id": "RFC9700-4.12-use-303",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.12",
    "level": "SHOULD",
    "text": "Such redirects use 303.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.12"
  },
  "RFC9700-4.16-clickjacking-prevented": {
    "id": "RFC9700-4.16-clickjacking-prevented",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.16",
    "level": "MUST",
    "text": "The authorization pages cannot be framed by foreign origins.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.16"
  },
  "RFC9700-4.16-csp": {
    "id": "RFC9700-4.16-csp",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.16",
    "level": "SHOULD",
    "text": "CSP level 2 or later (frame-ancestors) is used.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.16"
  },
  "RFC9700-4.16-csp-combined": {
    "id": "RFC9700-4.16-csp-combined",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.16",
    "level": "SHOULD",
    "text": "CSP is combined with another technique for older browsers.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.16"
  }
}
