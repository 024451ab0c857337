// Generated from suites/*/requirements.yaml by `npm run generate`; do not edit.
import type { Document, Requirement } from '../engine/requirement.ts'

export const documents: readonly Document[] = [
  {
    "folder": "contract",
    "cited": "Provider documentation",
    "title": "What the provider's own documentation promises",
    "observable": 34
  },
  {
    "folder": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "title": "The OAuth 2.1 Authorization Framework (draft-ietf-oauth-v2-1-16)",
    "observable": 226
  },
  {
    "folder": "rfc10017",
    "cited": "RFC 10017",
    "title": "OAuth 2.0 for Browser-Based Applications",
    "observable": 18
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
    "folder": "rfc7009",
    "cited": "RFC 7009",
    "title": "OAuth 2.0 Token Revocation",
    "observable": 24
  },
  {
    "folder": "rfc7636",
    "cited": "RFC 7636",
    "title": "Proof Key for Code Exchange by OAuth Public Clients",
    "observable": 20
  },
  {
    "folder": "rfc7662",
    "cited": "RFC 7662",
    "title": "OAuth 2.0 Token Introspection",
    "observable": 28
  },
  {
    "folder": "rfc8252",
    "cited": "RFC 8252",
    "title": "OAuth 2.0 for Native Apps",
    "observable": 18
  },
  {
    "folder": "rfc8414",
    "cited": "RFC 8414",
    "title": "OAuth 2.0 Authorization Server Metadata",
    "observable": 46
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
  "OAUTH21-1.4-token-tamper-proof": {
    "id": "OAUTH21-1.4-token-tamper-proof",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.4",
    "level": "MUST",
    "text": "Access tokens cannot be modified or forged.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.4",
    "sameAs": "RFC6749-10.3-token-tamper-proof"
  },
  "OAUTH21-1.4.1-scope-case-sensitive": {
    "id": "OAUTH21-1.4.1-scope-case-sensitive",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.4.1",
    "level": "MUST",
    "text": "Scope values are case-sensitive.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.4.1",
    "basis": "declarative",
    "sameAs": "RFC6749-3.3-scope-case-sensitive"
  },
  "OAUTH21-1.4.1-scope-order-irrelevant": {
    "id": "OAUTH21-1.4.1-scope-order-irrelevant",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.4.1",
    "level": "MUST",
    "text": "The order of scope values does not matter.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.4.1",
    "basis": "declarative",
    "sameAs": "RFC6749-3.3-scope-order-irrelevant"
  },
  "OAUTH21-1.4.1-scope-returned-when-different": {
    "id": "OAUTH21-1.4.1-scope-returned-when-different",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.4.1",
    "level": "MUST",
    "text": "The response names the scope whenever it differs from the one requested.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.4.1",
    "sameAs": "RFC6749-3.3-scope-returned-when-different"
  },
  "OAUTH21-1.4.1-scope-omitted": {
    "id": "OAUTH21-1.4.1-scope-omitted",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.4.1",
    "level": "MUST",
    "text": "A request without scope is served with a predefined default or refused with invalid_scope.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.4.1",
    "sameAs": "RFC6749-3.3-scope-omitted"
  },
  "OAUTH21-1.4.3-sender-constrained-as": {
    "id": "OAUTH21-1.4.3-sender-constrained-as",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.4.3",
    "level": "SHOULD",
    "text": "Access tokens can be sender-constrained (DPoP or mutual TLS).",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.4.3",
    "sameAs": "RFC9700-2.2.1-sender-constrained-as"
  },
  "OAUTH21-1.4.3-sender-constrained-rs": {
    "id": "OAUTH21-1.4.3-sender-constrained-rs",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.4.3",
    "level": "SHOULD",
    "text": "The resource server enforces the sender constraint.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.4.3",
    "sameAs": "RFC9700-2.2.1-sender-constrained-rs"
  },
  "OAUTH21-1.5-https-urls": {
    "id": "OAUTH21-1.5-https-urls",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.5",
    "level": "MUST",
    "text": "All protocol URLs of authorization and resource server use https.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.5"
  },
  "OAUTH21-1.5-loopback-http": {
    "id": "OAUTH21-1.5-loopback-http",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.5",
    "level": "MAY",
    "text": "Loopback redirect URIs may use http.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.5"
  },
  "OAUTH21-1.5-authorization-endpoint-tls": {
    "id": "OAUTH21-1.5-authorization-endpoint-tls",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.5",
    "level": "MUST",
    "text": "The authorization endpoint can only be used over TLS.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.5",
    "sameAs": "RFC6749-3.1-endpoint-tls"
  },
  "OAUTH21-1.5-token-endpoint-tls": {
    "id": "OAUTH21-1.5-token-endpoint-tls",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.5",
    "level": "MUST",
    "text": "The token endpoint can only be used over TLS.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.5",
    "sameAs": "RFC6749-3.2-endpoint-tls"
  },
  "OAUTH21-1.5-rs-tls": {
    "id": "OAUTH21-1.5-rs-tls",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.5",
    "level": "MUST",
    "text": "Access tokens are only accepted over TLS.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.5",
    "sameAs": "RFC6749-10.3-rs-tls"
  },
  "OAUTH21-1.5-ui-tls": {
    "id": "OAUTH21-1.5-ui-tls",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.5",
    "level": "MUST",
    "text": "Every endpoint with end-user interaction requires TLS.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.5",
    "sameAs": "RFC6749-10.11-ui-tls"
  },
  "OAUTH21-1.5-https-redirect-uris": {
    "id": "OAUTH21-1.5-https-redirect-uris",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.5",
    "level": "MUST",
    "text": "Web redirect URIs use https; only loopback ones may use http.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.5",
    "sameAs": "RFC9700-2.6-no-http-redirect"
  },
  "OAUTH21-1.7.1-no-length-assumption": {
    "id": "OAUTH21-1.7.1-no-length-assumption",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.7.1",
    "level": "MUST NOT",
    "text": "Received values are not assumed to fit a fixed length.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.7.1"
  },
  "OAUTH21-1.7.1-long-requests": {
    "id": "OAUTH21-1.7.1-long-requests",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "1.7.1",
    "level": "SHOULD",
    "text": "Requests whose line stays within 8000 octets are supported.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-1.7.1"
  },
  "OAUTH21-2.1-one-type-per-client": {
    "id": "OAUTH21-2.1-one-type-per-client",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.1",
    "level": "SHOULD NOT",
    "text": "One client_id is not treated as both confidential and public.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.1"
  },
  "OAUTH21-2.3-redirect-absolute": {
    "id": "OAUTH21-2.3-redirect-absolute",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.3",
    "level": "MUST",
    "text": "Only absolute URIs serve as redirection URIs.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.3",
    "sameAs": "RFC6749-3.1.2-redirect-absolute"
  },
  "OAUTH21-2.3-redirect-query-retained": {
    "id": "OAUTH21-2.3-redirect-query-retained",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.3",
    "level": "MUST",
    "text": "A query already present in the redirection URI survives in the response.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.3",
    "sameAs": "RFC6749-3.1.2-redirect-query-retained"
  },
  "OAUTH21-2.3-redirect-no-fragment": {
    "id": "OAUTH21-2.3-redirect-no-fragment",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.3",
    "level": "MUST NOT",
    "text": "Redirection URIs with a fragment are refused.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.3",
    "sameAs": "RFC6749-3.1.2-redirect-no-fragment"
  },
  "OAUTH21-2.3.1-complete-uri-registration": {
    "id": "OAUTH21-2.3.1-complete-uri-registration",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.3.1",
    "level": "MUST",
    "text": "The complete redirect URI, path included, must be registered.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.3.1",
    "sameAs": "RFC8252-8.4-complete-uri-registration"
  },
  "OAUTH21-2.3.1-exact-redirect-match": {
    "id": "OAUTH21-2.3.1-exact-redirect-match",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.3.1",
    "level": "MUST",
    "text": "Redirect URIs are compared by exact string matching, the port of loopback URIs of native apps excepted.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.3.1",
    "sameAs": "RFC9700-2.1-exact-redirect-match"
  },
  "OAUTH21-2.3.1-loopback-only-port-varies": {
    "id": "OAUTH21-2.3.1-loopback-only-port-varies",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.3.1",
    "level": "MUST",
    "text": "For loopback URIs everything but the port must match.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.3.1",
    "sameAs": "RFC8252-8.4-loopback-only-port-varies"
  },
  "OAUTH21-2.3.1-multiple-uris": {
    "id": "OAUTH21-2.3.1-multiple-uris",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.3.1",
    "level": "MAY",
    "text": "A client may register several redirection URIs.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.3.1",
    "sameAs": "RFC6749-3.1.2.2-multiple-uris"
  },
  "OAUTH21-2.3.1-private-scheme-reverse-domain": {
    "id": "OAUTH21-2.3.1-private-scheme-reverse-domain",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.3.1",
    "level": "SHOULD",
    "text": "Private-use schemes are reverse domain names.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.3.1",
    "sameAs": "RFC8252-8.4-reverse-domain-scheme"
  },
  "OAUTH21-2.3.1-scheme-without-period": {
    "id": "OAUTH21-2.3.1-scheme-without-period",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.3.1",
    "level": "SHOULD",
    "text": "Private-use schemes without a period are rejected.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.3.1",
    "sameAs": "RFC8252-8.4-scheme-without-period"
  },
  "OAUTH21-2.3.2-redirect-uri-needed": {
    "id": "OAUTH21-2.3.2-redirect-uri-needed",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.3.2",
    "level": "MUST",
    "text": "With several, partial or no registered URIs, a request without redirect_uri is not answered by guessing.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.3.2",
    "basis": "peer",
    "sameAs": "RFC6749-3.1.2.3-redirect-uri-needed"
  },
  "OAUTH21-2.3.2-redirect-uri-optional": {
    "id": "OAUTH21-2.3.2-redirect-uri-optional",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.3.2",
    "level": "MUST",
    "text": "With one fully registered URI, redirect_uri may be left out and the registered one is used.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.3.2",
    "basis": "declarative",
    "sameAs": "RFC6749-4.1.1-redirect-uri-optional"
  },
  "OAUTH21-2.3.5-no-auto-redirect": {
    "id": "OAUTH21-2.3.5-no-auto-redirect",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.3.5",
    "level": "MUST NOT",
    "text": "The server never redirects automatically to a URI that is missing, malformed or not registered for the client.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.3.5",
    "sameAs": "RFC6749-3.1.2.4-no-auto-redirect"
  },
  "OAUTH21-2.3.5-inform-owner": {
    "id": "OAUTH21-2.3.5-inform-owner",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.3.5",
    "level": "SHOULD",
    "text": "The owner is told about a redirection URI error.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.3.5",
    "sameAs": "RFC6749-3.1.2.4-inform-owner"
  },
  "OAUTH21-2.4-jwt-client-auth-audience": {
    "id": "OAUTH21-2.4-jwt-client-auth-audience",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.4",
    "level": "MUST",
    "text": "JWT client assertions follow the updated audience rules of rfc7523bis.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.4"
  },
  "OAUTH21-2.4-asymmetric-auth": {
    "id": "OAUTH21-2.4-asymmetric-auth",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.4",
    "level": "SHOULD",
    "text": "Asymmetric client authentication is available.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.4",
    "sameAs": "RFC9700-2.5-asymmetric-auth"
  },
  "OAUTH21-2.4.1-body-credentials": {
    "id": "OAUTH21-2.4.1-body-credentials",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.4.1",
    "level": "MUST",
    "text": "Client id and secret in the request body are supported for clients that have a secret.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.4.1"
  },
  "OAUTH21-2.4.1-basic-optional": {
    "id": "OAUTH21-2.4.1-basic-optional",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.4.1",
    "level": "MAY",
    "text": "HTTP Basic may be supported.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.4.1"
  },
  "OAUTH21-2.4.1-basic-form-decoding": {
    "id": "OAUTH21-2.4.1-basic-form-decoding",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.4.1",
    "level": "MUST",
    "text": "Basic user and password are form-urldecoded before they are compared.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.4.1",
    "basis": "declarative",
    "sameAs": "RFC6749-2.3.1-basic-form-decoding"
  },
  "OAUTH21-2.4.1-no-credentials-in-uri": {
    "id": "OAUTH21-2.4.1-no-credentials-in-uri",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.4.1",
    "level": "MUST NOT",
    "text": "Client credentials carried in the request URI do not authenticate the client.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.4.1",
    "basis": "peer",
    "sameAs": "RFC6749-2.3.1-no-credentials-in-uri"
  },
  "OAUTH21-2.4.1-brute-force-client-secret": {
    "id": "OAUTH21-2.4.1-brute-force-client-secret",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "2.4.1",
    "level": "MUST",
    "text": "Endpoints that take a client password resist online guessing.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-2.4.1",
    "sameAs": "RFC6749-2.3.1-brute-force-client-secret"
  },
  "OAUTH21-3.1-repeated-param": {
    "id": "OAUTH21-3.1-repeated-param",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.1",
    "level": "MUST NOT",
    "text": "Parameters defined here appear once; extension parameters too, unless the extension allows repetition.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.1",
    "basis": "peer"
  },
  "OAUTH21-3.1-authenticate-owner-first": {
    "id": "OAUTH21-3.1-authenticate-owner-first",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.1",
    "level": "MUST",
    "text": "The resource owner is authenticated before any authorization is issued.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.1",
    "sameAs": "RFC6749-3.1-authenticate-owner-first"
  },
  "OAUTH21-3.1-endpoint-no-fragment": {
    "id": "OAUTH21-3.1-endpoint-no-fragment",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.1",
    "level": "MUST NOT",
    "text": "The authorization endpoint URI has no fragment.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.1",
    "sameAs": "RFC6749-3.1-endpoint-no-fragment"
  },
  "OAUTH21-3.1-get-supported": {
    "id": "OAUTH21-3.1-get-supported",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.1",
    "level": "MUST",
    "text": "The authorization endpoint accepts GET.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.1",
    "sameAs": "RFC6749-3.1-get-supported"
  },
  "OAUTH21-3.1-post-supported": {
    "id": "OAUTH21-3.1-post-supported",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.1",
    "level": "MAY",
    "text": "The authorization endpoint may accept POST.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.1",
    "sameAs": "RFC6749-3.1-post-supported"
  },
  "OAUTH21-3.1-unknown-param-ignored": {
    "id": "OAUTH21-3.1-unknown-param-ignored",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.1",
    "level": "MUST",
    "text": "Unrecognized authorization request parameters are ignored.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.1",
    "sameAs": "RFC6749-3.1-unknown-param-ignored"
  },
  "OAUTH21-3.1-response-param-once": {
    "id": "OAUTH21-3.1-response-param-once",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.1",
    "level": "MUST NOT",
    "text": "No authorization response parameter appears twice.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.1",
    "sameAs": "RFC6749-3.1-response-param-once"
  },
  "OAUTH21-3.1-empty-param-omitted": {
    "id": "OAUTH21-3.1-empty-param-omitted",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.1",
    "level": "MUST",
    "text": "A parameter sent without a value is handled as if absent.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.1",
    "sameAs": "RFC6749-3.1-empty-param-omitted"
  },
  "OAUTH21-3.1-no-cors": {
    "id": "OAUTH21-3.1-no-cors",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.1",
    "level": "MUST NOT",
    "text": "The authorization endpoint does not support CORS.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.1",
    "sameAs": "RFC9700-2.6-no-cors-at-authorization"
  },
  "OAUTH21-3.2-repeated-param": {
    "id": "OAUTH21-3.2-repeated-param",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2",
    "level": "MUST NOT",
    "text": "Token request parameters defined here appear once; extension parameters too, unless allowed otherwise.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2",
    "basis": "peer"
  },
  "OAUTH21-3.2-endpoint-no-fragment": {
    "id": "OAUTH21-3.2-endpoint-no-fragment",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2",
    "level": "MUST NOT",
    "text": "The token endpoint URI has no fragment.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2",
    "sameAs": "RFC6749-3.2-endpoint-no-fragment"
  },
  "OAUTH21-3.2-post-only": {
    "id": "OAUTH21-3.2-post-only",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2",
    "level": "MUST",
    "text": "Token requests are made with POST; other methods yield no token.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2",
    "basis": "peer",
    "sameAs": "RFC6749-3.2-post-only"
  },
  "OAUTH21-3.2-unknown-param-ignored": {
    "id": "OAUTH21-3.2-unknown-param-ignored",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2",
    "level": "MUST",
    "text": "Unrecognized token request parameters are ignored.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2",
    "sameAs": "RFC6749-3.2-unknown-param-ignored"
  },
  "OAUTH21-3.2-empty-param-omitted": {
    "id": "OAUTH21-3.2-empty-param-omitted",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2",
    "level": "MUST",
    "text": "A token request parameter without a value is handled as absent.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2",
    "sameAs": "RFC6749-3.2-empty-param-omitted"
  },
  "OAUTH21-3.2-response-param-once": {
    "id": "OAUTH21-3.2-response-param-once",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2",
    "level": "MUST NOT",
    "text": "No token response parameter appears twice.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2",
    "sameAs": "RFC6749-3.2-response-param-once"
  },
  "OAUTH21-3.2-cors-for-browser-clients": {
    "id": "OAUTH21-3.2-cors-for-browser-clients",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2",
    "level": "MUST",
    "text": "The token endpoint sends the CORS headers a browser client needs.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2",
    "basis": "declarative",
    "sameAs": "RFC10017-6.3.3.4-cors-token-endpoint"
  },
  "OAUTH21-3.2.2-require-client-auth": {
    "id": "OAUTH21-3.2.2-require-client-auth",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.2",
    "level": "MUST",
    "text": "A confidential client cannot redeem a code unauthenticated.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.2",
    "sameAs": "RFC6749-4.1.3-require-client-auth"
  },
  "OAUTH21-3.2.2-authenticate-if-included": {
    "id": "OAUTH21-3.2.2-authenticate-if-included",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.2",
    "level": "MUST",
    "text": "Client authentication that is present is verified.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.2",
    "sameAs": "RFC6749-4.1.3-authenticate-if-included"
  },
  "OAUTH21-3.2.3-scope-always": {
    "id": "OAUTH21-3.2.3-scope-always",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.3",
    "level": "SHOULD",
    "text": "scope is returned even when it equals the requested one.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.3"
  },
  "OAUTH21-3.2.3-status-200": {
    "id": "OAUTH21-3.2.3-status-200",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.3",
    "level": "MUST",
    "text": "A successful token response has status 200.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.3",
    "basis": "declarative",
    "sameAs": "RFC6749-5.1-status-200"
  },
  "OAUTH21-3.2.3-access-token": {
    "id": "OAUTH21-3.2.3-access-token",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.3",
    "level": "MUST",
    "text": "The response contains access_token.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.3",
    "basis": "required",
    "sameAs": "RFC6749-5.1-access-token"
  },
  "OAUTH21-3.2.3-token-type": {
    "id": "OAUTH21-3.2.3-token-type",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.3",
    "level": "MUST",
    "text": "The response contains token_type.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.3",
    "basis": "required",
    "sameAs": "RFC6749-5.1-token-type"
  },
  "OAUTH21-3.2.3-expires-in": {
    "id": "OAUTH21-3.2.3-expires-in",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.3",
    "level": "SHOULD",
    "text": "The response states the lifetime in expires_in.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.3",
    "sameAs": "RFC6749-5.1-expires-in"
  },
  "OAUTH21-3.2.3-json-media-type": {
    "id": "OAUTH21-3.2.3-json-media-type",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.3",
    "level": "MUST",
    "text": "Parameters are returned as application/json.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.3",
    "basis": "declarative",
    "sameAs": "RFC6749-5.1-json-media-type"
  },
  "OAUTH21-3.2.3-json-structure": {
    "id": "OAUTH21-3.2.3-json-structure",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.3",
    "level": "MUST",
    "text": "Parameters sit at the top level; strings are JSON strings, numbers JSON numbers.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.3",
    "basis": "declarative",
    "sameAs": "RFC6749-5.1-json-structure"
  },
  "OAUTH21-3.2.3-no-store": {
    "id": "OAUTH21-3.2.3-no-store",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.3",
    "level": "MUST",
    "text": "Responses with tokens carry Cache-Control: no-store.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.3",
    "sameAs": "RFC6749-5.1-no-store"
  },
  "OAUTH21-3.2.3-refresh-bound-to-scope": {
    "id": "OAUTH21-3.2.3-refresh-bound-to-scope",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.3",
    "level": "MUST",
    "text": "Refresh tokens are bound to the scope consented to.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.3",
    "sameAs": "RFC9700-4.14.2-bound-to-scope"
  },
  "OAUTH21-3.2.3-refresh-bound-to-resource-servers": {
    "id": "OAUTH21-3.2.3-refresh-bound-to-resource-servers",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.3",
    "level": "MUST",
    "text": "Refresh tokens are bound to the resource servers consented to.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.3",
    "sameAs": "RFC9700-4.14.2-bound-to-resource-servers"
  },
  "OAUTH21-3.2.4-superfluous-verifier-invalid-request": {
    "id": "OAUTH21-3.2.4-superfluous-verifier-invalid-request",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "A code_verifier without earlier code_challenge is an invalid_request.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "basis": "required"
  },
  "OAUTH21-3.2.4-status-400": {
    "id": "OAUTH21-3.2.4-status-400",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "Token errors use status 400 unless another is specified.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "basis": "declarative",
    "sameAs": "RFC6749-5.2-status-400"
  },
  "OAUTH21-3.2.4-error-member": {
    "id": "OAUTH21-3.2.4-error-member",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "Every token error contains an `error` code.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "basis": "required",
    "sameAs": "RFC6749-5.2-error-member"
  },
  "OAUTH21-3.2.4-error-code-known": {
    "id": "OAUTH21-3.2.4-error-code-known",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "`error` is a single defined or registered code.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "basis": "required",
    "sameAs": "RFC6749-5.2-error-code-known"
  },
  "OAUTH21-3.2.4-json-errors": {
    "id": "OAUTH21-3.2.4-json-errors",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "Token errors are application/json objects with top-level string members.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "basis": "declarative",
    "sameAs": "RFC6749-5.2-json-errors"
  },
  "OAUTH21-3.2.4-invalid-request": {
    "id": "OAUTH21-3.2.4-invalid-request",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "Missing or malformed parameters give invalid_request.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "basis": "required",
    "sameAs": "RFC6749-5.2-invalid-request"
  },
  "OAUTH21-3.2.4-multiple-client-auth": {
    "id": "OAUTH21-3.2.4-multiple-client-auth",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "More than one client authentication mechanism or credential gives invalid_request.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "basis": "required",
    "sameAs": "RFC6749-5.2-multiple-client-auth"
  },
  "OAUTH21-3.2.4-invalid-client": {
    "id": "OAUTH21-3.2.4-invalid-client",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "Failed client authentication gives invalid_client.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "basis": "required",
    "sameAs": "RFC6749-5.2-invalid-client"
  },
  "OAUTH21-3.2.4-invalid-client-401": {
    "id": "OAUTH21-3.2.4-invalid-client-401",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "A failed attempt through the Authorization header is answered with 401.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "sameAs": "RFC6749-5.2-invalid-client-401"
  },
  "OAUTH21-3.2.4-www-authenticate": {
    "id": "OAUTH21-3.2.4-www-authenticate",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "That 401 carries a WWW-Authenticate matching the scheme used.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "sameAs": "RFC6749-5.2-www-authenticate"
  },
  "OAUTH21-3.2.4-invalid-client-401-other": {
    "id": "OAUTH21-3.2.4-invalid-client-401-other",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MAY",
    "text": "invalid_client may use 401 when credentials were not in the Authorization header.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "sameAs": "RFC6749-5.2-invalid-client-401-other"
  },
  "OAUTH21-3.2.4-invalid-grant": {
    "id": "OAUTH21-3.2.4-invalid-grant",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "Bad, expired, used, revoked, mismatched or foreign grants give invalid_grant.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "basis": "required",
    "sameAs": "RFC6749-5.2-invalid-grant"
  },
  "OAUTH21-3.2.4-unauthorized-client": {
    "id": "OAUTH21-3.2.4-unauthorized-client",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "An authenticated client that may not use the grant type gets unauthorized_client.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "basis": "required",
    "sameAs": "RFC6749-5.2-unauthorized-client"
  },
  "OAUTH21-3.2.4-unsupported-grant-type": {
    "id": "OAUTH21-3.2.4-unsupported-grant-type",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "An unknown grant type gives unsupported_grant_type.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "basis": "required",
    "sameAs": "RFC6749-5.2-unsupported-grant-type"
  },
  "OAUTH21-3.2.4-invalid-scope": {
    "id": "OAUTH21-3.2.4-invalid-scope",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "An unknown, malformed or excessive scope, if refused, gives invalid_scope.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "basis": "required",
    "sameAs": "RFC6749-5.2-invalid-scope"
  },
  "OAUTH21-3.2.4-error-charset": {
    "id": "OAUTH21-3.2.4-error-charset",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST NOT",
    "text": "The error value stays within printable ASCII without `\"` and `\\`.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "sameAs": "RFC6749-5.2-error-charset"
  },
  "OAUTH21-3.2.4-error-description-charset": {
    "id": "OAUTH21-3.2.4-error-description-charset",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST NOT",
    "text": "error_description stays within the same set.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "sameAs": "RFC6749-5.2-error-description-charset"
  },
  "OAUTH21-3.2.4-error-uri-syntax": {
    "id": "OAUTH21-3.2.4-error-uri-syntax",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "3.2.4",
    "level": "MUST",
    "text": "error_uri, when sent, is a valid URI reference.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-3.2.4",
    "sameAs": "RFC6749-5.2-error-uri-syntax"
  },
  "OAUTH21-4.1.1-method-required": {
    "id": "OAUTH21-4.1.1-method-required",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.1",
    "level": "MUST",
    "text": "code_challenge_method is mandatory beside code_challenge; nothing is assumed for it.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.1",
    "basis": "required"
  },
  "OAUTH21-4.1.1-missing-response-type": {
    "id": "OAUTH21-4.1.1-missing-response-type",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.1",
    "level": "MUST",
    "text": "A request without response_type ends in an error response.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.1",
    "sameAs": "RFC6749-3.1.1-missing-response-type"
  },
  "OAUTH21-4.1.1-unknown-response-type": {
    "id": "OAUTH21-4.1.1-unknown-response-type",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.1",
    "level": "MUST",
    "text": "A response_type the server does not understand ends in an error response.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.1",
    "sameAs": "RFC6749-3.1.1-unknown-response-type"
  },
  "OAUTH21-4.1.1-composite-order": {
    "id": "OAUTH21-4.1.1-composite-order",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.1",
    "level": "MUST",
    "text": "The order of values in a composite response_type has no effect.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.1",
    "basis": "declarative",
    "sameAs": "RFC6749-3.1.1-composite-order"
  },
  "OAUTH21-4.1.1-challenge-and-verifier-supported": {
    "id": "OAUTH21-4.1.1-challenge-and-verifier-supported",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.1",
    "level": "MUST",
    "text": "S256 is supported by every server that supports PKCE.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.1",
    "sameAs": "RFC7636-4.2-s256-supported"
  },
  "OAUTH21-4.1.1-verifier-lengths-accepted": {
    "id": "OAUTH21-4.1.1-verifier-lengths-accepted",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.1",
    "level": "MUST",
    "text": "All verifiers of legal length and alphabet work.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.1",
    "basis": "declarative",
    "sameAs": "RFC7636-4.2-verifier-lengths-accepted"
  },
  "OAUTH21-4.1.1-response-at-requested-uri": {
    "id": "OAUTH21-4.1.1-response-at-requested-uri",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.1",
    "level": "MUST",
    "text": "The authorization response is delivered to exactly the requested, registered URI.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.1",
    "basis": "declarative",
    "sameAs": "RFC6749-4.1.1-response-at-requested-uri"
  },
  "OAUTH21-4.1.2-code-in-query": {
    "id": "OAUTH21-4.1.2-code-in-query",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2",
    "level": "MUST",
    "text": "A granted code request returns `code` in the query part of the redirection URI, form-urlencoded.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2",
    "basis": "declarative",
    "sameAs": "RFC6749-4.1.2-code-in-query"
  },
  "OAUTH21-4.1.2-code-expires": {
    "id": "OAUTH21-4.1.2-code-expires",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2",
    "level": "MUST",
    "text": "Authorization codes stop working shortly after issue.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2",
    "sameAs": "RFC6749-4.1.2-code-expires"
  },
  "OAUTH21-4.1.2-code-max-ten-minutes": {
    "id": "OAUTH21-4.1.2-code-max-ten-minutes",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2",
    "level": "SHOULD",
    "text": "A code lives ten minutes at most.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2",
    "sameAs": "RFC6749-4.1.2-code-max-ten-minutes"
  },
  "OAUTH21-4.1.2-state-returned": {
    "id": "OAUTH21-4.1.2-state-returned",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2",
    "level": "MUST",
    "text": "A state sent in the request comes back in the success response.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2",
    "basis": "required",
    "sameAs": "RFC6749-4.1.2-state-returned"
  },
  "OAUTH21-4.1.2-state-exact": {
    "id": "OAUTH21-4.1.2-state-exact",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2",
    "level": "MUST",
    "text": "The returned state is the exact value received.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2",
    "basis": "required",
    "sameAs": "RFC6749-4.1.2-state-exact"
  },
  "OAUTH21-4.1.2-iss-in-success": {
    "id": "OAUTH21-4.1.2-iss-in-success",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2",
    "level": "MUST",
    "text": "Every successful authorization response contains iss.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2",
    "basis": "required",
    "sameAs": "RFC9207-2-iss-in-success"
  },
  "OAUTH21-4.1.2-challenge-bound-to-code": {
    "id": "OAUTH21-4.1.2-challenge-bound-to-code",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2",
    "level": "MUST",
    "text": "Each code keeps the challenge and method of its own request.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2",
    "sameAs": "RFC7636-4.4-challenge-bound-to-code"
  },
  "OAUTH21-4.1.2-challenge-not-exposed": {
    "id": "OAUTH21-4.1.2-challenge-not-exposed",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2",
    "level": "MUST NOT",
    "text": "The challenge is not handed out in a form others can extract.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2",
    "sameAs": "RFC7636-4.4-challenge-not-exposed"
  },
  "OAUTH21-4.1.2.1-direct-error-400": {
    "id": "OAUTH21-4.1.2.1-direct-error-400",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "SHOULD",
    "text": "Errors shown directly to the user agent use status 400.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1"
  },
  "OAUTH21-4.1.2.1-direct-error-not-401": {
    "id": "OAUTH21-4.1.2.1-direct-error-not-401",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST NOT",
    "text": "Authorization request errors do not use 401.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "basis": "declarative"
  },
  "OAUTH21-4.1.2.1-validate-before-error-redirect": {
    "id": "OAUTH21-4.1.2.1-validate-before-error-redirect",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "Client identifier and redirect URI are validated before any error is redirected.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1"
  },
  "OAUTH21-4.1.2.1-challenge-required-public": {
    "id": "OAUTH21-4.1.2.1-challenge-required-public",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "Authorization requests of public clients without code_challenge are rejected.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1"
  },
  "OAUTH21-4.1.2.1-challenge-required-confidential": {
    "id": "OAUTH21-4.1.2.1-challenge-required-confidential",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "So are those of confidential clients, unless code injection is reasonably prevented otherwise (OpenID Connect nonce).",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1"
  },
  "OAUTH21-4.1.2.1-no-redirect-bad-client": {
    "id": "OAUTH21-4.1.2.1-no-redirect-bad-client",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST NOT",
    "text": "A missing or invalid client_id never leads to a redirect to the given redirect_uri.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "sameAs": "RFC6749-4.1.2.1-no-redirect-bad-client"
  },
  "OAUTH21-4.1.2.1-unsupported-method": {
    "id": "OAUTH21-4.1.2.1-unsupported-method",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "An unsupported transformation gives invalid_request.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "sameAs": "RFC7636-4.4.1-unsupported-method"
  },
  "OAUTH21-4.1.2.1-unsupported-method-explained": {
    "id": "OAUTH21-4.1.2.1-unsupported-method-explained",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "SHOULD",
    "text": "That error explains itself.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "sameAs": "RFC7636-4.4.1-unsupported-method-explained"
  },
  "OAUTH21-4.1.2.1-error-redirected": {
    "id": "OAUTH21-4.1.2.1-error-redirected",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "Other failures are reported to the client with `error` in the query of its redirection URI.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "basis": "required",
    "sameAs": "RFC6749-4.1.2.1-error-redirected"
  },
  "OAUTH21-4.1.2.1-invalid-request": {
    "id": "OAUTH21-4.1.2.1-invalid-request",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "Missing, repeated, invalid or malformed parameters give error=invalid_request.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "basis": "required",
    "sameAs": "RFC6749-4.1.2.1-invalid-request"
  },
  "OAUTH21-4.1.2.1-unauthorized-client": {
    "id": "OAUTH21-4.1.2.1-unauthorized-client",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "A client not allowed this response type gets error=unauthorized_client.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "basis": "required",
    "sameAs": "RFC6749-4.1.2.1-unauthorized-client"
  },
  "OAUTH21-4.1.2.1-access-denied": {
    "id": "OAUTH21-4.1.2.1-access-denied",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "Refusal by the owner or server gives error=access_denied.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "basis": "required",
    "sameAs": "RFC6749-4.1.2.1-access-denied"
  },
  "OAUTH21-4.1.2.1-invalid-scope": {
    "id": "OAUTH21-4.1.2.1-invalid-scope",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "An unknown or malformed scope, if refused, gives error=invalid_scope.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "basis": "required",
    "sameAs": "RFC6749-4.1.2.1-invalid-scope"
  },
  "OAUTH21-4.1.2.1-error-code-known": {
    "id": "OAUTH21-4.1.2.1-error-code-known",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "`error` is a single code from the defined list or a registered extension.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "basis": "required",
    "sameAs": "RFC6749-4.1.2.1-error-code-known"
  },
  "OAUTH21-4.1.2.1-error-charset": {
    "id": "OAUTH21-4.1.2.1-error-charset",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST NOT",
    "text": "The error value stays within printable ASCII without `\"` and `\\`.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "sameAs": "RFC6749-4.1.2.1-error-charset"
  },
  "OAUTH21-4.1.2.1-error-description-charset": {
    "id": "OAUTH21-4.1.2.1-error-description-charset",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST NOT",
    "text": "error_description stays within the same character set.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "sameAs": "RFC6749-4.1.2.1-error-description-charset"
  },
  "OAUTH21-4.1.2.1-error-uri-syntax": {
    "id": "OAUTH21-4.1.2.1-error-uri-syntax",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "error_uri, when sent, is a valid URI reference without forbidden characters.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "sameAs": "RFC6749-4.1.2.1-error-uri-syntax"
  },
  "OAUTH21-4.1.2.1-state-in-error": {
    "id": "OAUTH21-4.1.2.1-state-in-error",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "A state sent in the request comes back in the error response.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "basis": "required",
    "sameAs": "RFC6749-4.1.2.1-state-in-error"
  },
  "OAUTH21-4.1.2.1-iss-in-error": {
    "id": "OAUTH21-4.1.2.1-iss-in-error",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.2.1",
    "level": "MUST",
    "text": "Every error response to the client contains iss as well.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.2.1",
    "basis": "required",
    "sameAs": "RFC9207-2-iss-in-error"
  },
  "OAUTH21-4.1.3-no-challenge-no-token": {
    "id": "OAUTH21-4.1.3-no-challenge-no-token",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.3",
    "level": "MUST",
    "text": "A code whose request had no code_challenge is not redeemable.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.3"
  },
  "OAUTH21-4.1.3-missing-code": {
    "id": "OAUTH21-4.1.3-missing-code",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.3",
    "level": "MUST",
    "text": "A code grant request without `code` is refused.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.3",
    "basis": "required",
    "sameAs": "RFC6749-4.1.3-missing-code"
  },
  "OAUTH21-4.1.3-code-once": {
    "id": "OAUTH21-4.1.3-code-once",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.3",
    "level": "MUST",
    "text": "A code yields an access token once only; a second valid request is denied. (A failed first request need not burn the code.)",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.3",
    "sameAs": "RFC6749-4.1.2-code-single-use"
  },
  "OAUTH21-4.1.3-code-reuse-revokes-access-token": {
    "id": "OAUTH21-4.1.3-code-reuse-revokes-access-token",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.3",
    "level": "SHOULD",
    "text": "Replay of a code revokes access tokens issued from it.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.3",
    "sameAs": "RFC6749-4.1.2-code-reuse-revokes-access-token"
  },
  "OAUTH21-4.1.3-code-reuse-revokes-refresh-token": {
    "id": "OAUTH21-4.1.3-code-reuse-revokes-refresh-token",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.3",
    "level": "SHOULD",
    "text": "Replay of a code revokes refresh tokens issued from it.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.3",
    "sameAs": "RFC6749-4.1.2-code-reuse-revokes-refresh-token"
  },
  "OAUTH21-4.1.3-code-bound-to-client": {
    "id": "OAUTH21-4.1.3-code-bound-to-client",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.3",
    "level": "MUST",
    "text": "A code is only redeemable by the confidential client it was issued to.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.3",
    "sameAs": "RFC6749-4.1.3-code-bound-to-client"
  },
  "OAUTH21-4.1.3-code-bound-to-public-client": {
    "id": "OAUTH21-4.1.3-code-bound-to-public-client",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.3",
    "level": "MUST",
    "text": "For public clients the code must match the client_id in the request.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.3",
    "sameAs": "RFC6749-4.1.3-code-bound-to-public-client"
  },
  "OAUTH21-4.1.3-client-id-required": {
    "id": "OAUTH21-4.1.3-client-id-required",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.3",
    "level": "MUST",
    "text": "An unauthenticated client must send client_id.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.3",
    "basis": "required",
    "sameAs": "RFC6749-4.1.3-client-id-required"
  },
  "OAUTH21-4.1.3-code-verified": {
    "id": "OAUTH21-4.1.3-code-verified",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.3",
    "level": "MUST",
    "text": "The code presented is verified to be valid.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.3",
    "sameAs": "RFC6749-4.1.3-code-verified"
  },
  "OAUTH21-4.1.3-verifier-required": {
    "id": "OAUTH21-4.1.3-verifier-required",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.3",
    "level": "MUST",
    "text": "A code issued with a challenge is not redeemable without code_verifier.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.3",
    "sameAs": "RFC7636-4.5-verifier-required"
  },
  "OAUTH21-4.1.3-superfluous-verifier": {
    "id": "OAUTH21-4.1.3-superfluous-verifier",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.3",
    "level": "MUST",
    "text": "A token request with code_verifier is accepted only if the authorization request had a code_challenge.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.3",
    "sameAs": "RFC9700-2.1.1-pkce-downgrade"
  },
  "OAUTH21-4.1.3-verifier-checked": {
    "id": "OAUTH21-4.1.3-verifier-checked",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.3",
    "level": "MUST",
    "text": "A mismatch gives invalid_grant.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.3",
    "sameAs": "RFC7636-4.6-wrong-verifier-invalid-grant"
  },
  "OAUTH21-4.1.3-correct-verifier": {
    "id": "OAUTH21-4.1.3-correct-verifier",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.3",
    "level": "MUST",
    "text": "A matching verifier lets processing go on as usual.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.3",
    "basis": "declarative",
    "sameAs": "RFC7636-4.6-correct-verifier-continues"
  },
  "OAUTH21-4.1.3-method-fixed": {
    "id": "OAUTH21-4.1.3-method-fixed",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.1.3",
    "level": "MUST",
    "text": "The method of the authorization request decides, not anything in the token request.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.1.3",
    "sameAs": "RFC7636-4.5-method-fixed"
  },
  "OAUTH21-4.2-confidential-only": {
    "id": "OAUTH21-4.2-confidential-only",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.2",
    "level": "MUST",
    "text": "Public clients cannot use client_credentials.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.2",
    "sameAs": "RFC6749-4.4-confidential-only"
  },
  "OAUTH21-4.2.1-authenticate-client": {
    "id": "OAUTH21-4.2.1-authenticate-client",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.2.1",
    "level": "MUST",
    "text": "A client_credentials request is authenticated.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.2.1",
    "sameAs": "RFC6749-4.4.2-authenticate-client"
  },
  "OAUTH21-4.3-refresh-tamper-proof": {
    "id": "OAUTH21-4.3-refresh-tamper-proof",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3",
    "level": "MUST",
    "text": "Refresh tokens cannot be modified or forged.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3",
    "sameAs": "RFC6749-10.4-refresh-tamper-proof"
  },
  "OAUTH21-4.3.1-client-id-matches": {
    "id": "OAUTH21-4.3.1-client-id-matches",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.1",
    "level": "MUST",
    "text": "A client_id sent with a refresh must be the one the token was issued to.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.1"
  },
  "OAUTH21-4.3.1-grant-still-active": {
    "id": "OAUTH21-4.3.1-grant-still-active",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.1",
    "level": "MUST",
    "text": "A refresh works only while the underlying grant is active.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.1"
  },
  "OAUTH21-4.3.1-reuse-revokes-grant": {
    "id": "OAUTH21-4.3.1-reuse-revokes-grant",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.1",
    "level": "MUST",
    "text": "Reuse of an invalidated refresh token revokes the active one and the grant behind it.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.1",
    "basis": "declarative"
  },
  "OAUTH21-4.3.1-missing-refresh-token": {
    "id": "OAUTH21-4.3.1-missing-refresh-token",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.1",
    "level": "MUST",
    "text": "A refresh request without refresh_token is refused.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.1",
    "basis": "required",
    "sameAs": "RFC6749-6-missing-refresh-token"
  },
  "OAUTH21-4.3.1-scope-not-broader": {
    "id": "OAUTH21-4.3.1-scope-not-broader",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.1",
    "level": "MUST NOT",
    "text": "A refresh never grants scope beyond the original grant.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.1",
    "sameAs": "RFC6749-6-scope-not-broader"
  },
  "OAUTH21-4.3.1-scope-omitted-is-original": {
    "id": "OAUTH21-4.3.1-scope-omitted-is-original",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.1",
    "level": "MUST",
    "text": "A refresh without scope is treated as asking for the original scope.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.1",
    "basis": "declarative",
    "sameAs": "RFC6749-6-scope-omitted-is-original"
  },
  "OAUTH21-4.3.1-scope-narrowing": {
    "id": "OAUTH21-4.3.1-scope-narrowing",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.1",
    "level": "MUST",
    "text": "A refresh can ask for a subset, and the new access token is limited to it.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.1",
    "basis": "declarative",
    "sameAs": "RFC6749-6-scope-narrowing"
  },
  "OAUTH21-4.3.1-require-client-auth": {
    "id": "OAUTH21-4.3.1-require-client-auth",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.1",
    "level": "MUST",
    "text": "A confidential client authenticates to refresh.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.1",
    "sameAs": "RFC6749-6-require-client-auth"
  },
  "OAUTH21-4.3.1-bound-to-client": {
    "id": "OAUTH21-4.3.1-bound-to-client",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.1",
    "level": "MUST",
    "text": "A refresh token works only for the client it was issued to.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.1",
    "sameAs": "RFC6749-6-bound-to-client"
  },
  "OAUTH21-4.3.1-validate-refresh-token": {
    "id": "OAUTH21-4.3.1-validate-refresh-token",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.1",
    "level": "MUST",
    "text": "The refresh token is validated.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.1",
    "sameAs": "RFC6749-6-validate-refresh-token"
  },
  "OAUTH21-4.3.1-replay-detection": {
    "id": "OAUTH21-4.3.1-replay-detection",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.1",
    "level": "MUST",
    "text": "Refresh tokens of public clients are sender-constrained or rotated.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.1",
    "sameAs": "RFC9700-4.14.2-replay-detection"
  },
  "OAUTH21-4.3.1-rotation-invalidates": {
    "id": "OAUTH21-4.3.1-rotation-invalidates",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.1",
    "level": "MUST",
    "text": "With rotation the previous refresh token is invalidated.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.1",
    "basis": "declarative",
    "sameAs": "RFC9700-4.14.2-rotation-invalidates"
  },
  "OAUTH21-4.3.2-may-rotate": {
    "id": "OAUTH21-4.3.2-may-rotate",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.2",
    "level": "MAY",
    "text": "A refresh may return a new refresh token.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.2",
    "sameAs": "RFC6749-6-may-rotate"
  },
  "OAUTH21-4.3.3-may-revoke-old": {
    "id": "OAUTH21-4.3.3-may-revoke-old",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.3",
    "level": "MAY",
    "text": "The old refresh token may be revoked once a new one is issued.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.3",
    "sameAs": "RFC6749-6-may-revoke-old"
  },
  "OAUTH21-4.3.3-new-refresh-same-scope": {
    "id": "OAUTH21-4.3.3-new-refresh-same-scope",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.3",
    "level": "MUST",
    "text": "A new refresh token has the same scope as the one presented.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.3",
    "sameAs": "RFC6749-6-new-refresh-same-scope"
  },
  "OAUTH21-4.3.3-revoke-on-security-event": {
    "id": "OAUTH21-4.3.3-revoke-on-security-event",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.3",
    "level": "MAY",
    "text": "Refresh tokens may be revoked on events such as password change or logout.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.3",
    "sameAs": "RFC9700-4.14.2-revoke-on-security-event"
  },
  "OAUTH21-4.3.3-idle-expiry": {
    "id": "OAUTH21-4.3.3-idle-expiry",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "4.3.3",
    "level": "SHOULD",
    "text": "Refresh tokens expire after inactivity.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-4.3.3",
    "sameAs": "RFC9700-4.14.2-idle-expiry"
  },
  "OAUTH21-5-reject-invalid-token": {
    "id": "OAUTH21-5-reject-invalid-token",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5",
    "level": "MUST",
    "text": "Every access token is checked before a resource is served.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5",
    "sameAs": "RFC6749-7-reject-invalid-token"
  },
  "OAUTH21-5-reject-expired-token": {
    "id": "OAUTH21-5-reject-expired-token",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5",
    "level": "MUST",
    "text": "Expired access tokens are not honoured.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5",
    "sameAs": "RFC6749-7-reject-expired-token"
  },
  "OAUTH21-5-enforce-scope": {
    "id": "OAUTH21-5-enforce-scope",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5",
    "level": "MUST",
    "text": "The token's scope must cover the requested resource.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5",
    "sameAs": "RFC6749-7-enforce-scope"
  },
  "OAUTH21-5.1-query-token-ignored": {
    "id": "OAUTH21-5.1-query-token-ignored",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.1",
    "level": "MUST",
    "text": "Access tokens in the URI query are ignored by resource servers.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.1"
  },
  "OAUTH21-5.1.1-authorization-header": {
    "id": "OAUTH21-5.1.1-authorization-header",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.1.1",
    "level": "MUST",
    "text": "Resource servers accept the token in the Authorization header with the Bearer scheme.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.1.1",
    "sameAs": "RFC6750-2.1-authorization-header"
  },
  "OAUTH21-5.1.1-scheme-case-insensitive": {
    "id": "OAUTH21-5.1.1-scheme-case-insensitive",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.1.1",
    "level": "MUST",
    "text": "The scheme name is matched without regard to case.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.1.1",
    "basis": "declarative",
    "sameAs": "RFC6750-2.1-scheme-case-insensitive"
  },
  "OAUTH21-5.1.1-token-syntax": {
    "id": "OAUTH21-5.1.1-token-syntax",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.1.1",
    "level": "MUST",
    "text": "Issued bearer tokens fit the b64token syntax, so that they can be sent in the header.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.1.1",
    "basis": "declarative",
    "sameAs": "RFC6750-2.1-token-syntax"
  },
  "OAUTH21-5.1.2-form-body": {
    "id": "OAUTH21-5.1.2-form-body",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.1.2",
    "level": "MAY",
    "text": "Resource servers may accept access_token in a form body.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.1.2",
    "sameAs": "RFC6750-2.2-form-body"
  },
  "OAUTH21-5.1.2-form-body-get": {
    "id": "OAUTH21-5.1.2-form-body-get",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.1.2",
    "level": "MUST NOT",
    "text": "A body parameter on GET does not carry a token.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.1.2",
    "basis": "peer",
    "sameAs": "RFC6750-2.2-form-body-get"
  },
  "OAUTH21-5.1.2-form-body-content-type": {
    "id": "OAUTH21-5.1.2-form-body-content-type",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.1.2",
    "level": "MUST NOT",
    "text": "The body method needs a single-part form-urlencoded entity.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.1.2",
    "basis": "peer",
    "sameAs": "RFC6750-2.2-form-body-content-type"
  },
  "OAUTH21-5.3-inform-client": {
    "id": "OAUTH21-5.3-inform-client",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3",
    "level": "SHOULD",
    "text": "A failed resource access is explained to the client.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3",
    "sameAs": "RFC6749-7.2-inform-client"
  },
  "OAUTH21-5.3.1-challenge-without-credentials": {
    "id": "OAUTH21-5.3.1-challenge-without-credentials",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.1",
    "level": "MUST",
    "text": "A request without credentials is challenged with WWW-Authenticate.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.1",
    "sameAs": "RFC6750-3-challenge-without-credentials"
  },
  "OAUTH21-5.3.1-challenge-on-bad-token": {
    "id": "OAUTH21-5.3.1-challenge-on-bad-token",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.1",
    "level": "MUST",
    "text": "A request whose token does not enable access is challenged with WWW-Authenticate.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.1",
    "sameAs": "RFC6750-3-challenge-on-bad-token"
  },
  "OAUTH21-5.3.1-challenge-scheme": {
    "id": "OAUTH21-5.3.1-challenge-scheme",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.1",
    "level": "MUST",
    "text": "The challenge uses the scheme Bearer.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.1",
    "sameAs": "RFC6750-3-challenge-scheme"
  },
  "OAUTH21-5.3.1-challenge-has-params": {
    "id": "OAUTH21-5.3.1-challenge-has-params",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.1",
    "level": "MUST",
    "text": "The Bearer challenge has at least one auth-param.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.1",
    "sameAs": "RFC6750-3-challenge-has-params"
  },
  "OAUTH21-5.3.1-realm-once": {
    "id": "OAUTH21-5.3.1-realm-once",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.1",
    "level": "MUST NOT",
    "text": "realm appears once at most.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.1",
    "sameAs": "RFC6750-3-realm-once"
  },
  "OAUTH21-5.3.1-scope-once": {
    "id": "OAUTH21-5.3.1-scope-once",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.1",
    "level": "MUST NOT",
    "text": "scope appears once at most.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.1",
    "sameAs": "RFC6750-3-scope-once"
  },
  "OAUTH21-5.3.1-error-attrs-once": {
    "id": "OAUTH21-5.3.1-error-attrs-once",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.1",
    "level": "MUST NOT",
    "text": "error, error_description and error_uri appear once at most each.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.1",
    "sameAs": "RFC6750-3-error-attrs-once"
  },
  "OAUTH21-5.3.1-error-on-failed-token": {
    "id": "OAUTH21-5.3.1-error-on-failed-token",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.1",
    "level": "SHOULD",
    "text": "The challenge for a presented but rejected token contains an error attribute.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.1",
    "sameAs": "RFC6750-3-error-on-failed-token"
  },
  "OAUTH21-5.3.1-scope-charset": {
    "id": "OAUTH21-5.3.1-scope-charset",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.1",
    "level": "MUST NOT",
    "text": "The scope attribute holds only valid scope characters and single spaces.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.1",
    "sameAs": "RFC6750-3-scope-charset"
  },
  "OAUTH21-5.3.1-error-charset": {
    "id": "OAUTH21-5.3.1-error-charset",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.1",
    "level": "MUST NOT",
    "text": "error and error_description stay within printable ASCII without `\"` and `\\`.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.1",
    "sameAs": "RFC6750-3-error-charset"
  },
  "OAUTH21-5.3.1-error-uri-syntax": {
    "id": "OAUTH21-5.3.1-error-uri-syntax",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.1",
    "level": "MUST",
    "text": "error_uri, when sent, is an absolute, well-formed URI.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.1",
    "sameAs": "RFC6750-3-error-uri-syntax"
  },
  "OAUTH21-5.3.2-invalid-request-status": {
    "id": "OAUTH21-5.3.2-invalid-request-status",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.2",
    "level": "SHOULD",
    "text": "Malformed resource requests are answered 400 with error=invalid_request.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.2",
    "sameAs": "RFC6750-3.1-invalid-request-status"
  },
  "OAUTH21-5.3.2-multiple-methods": {
    "id": "OAUTH21-5.3.2-multiple-methods",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.2",
    "level": "MUST",
    "text": "A request that carries the token by more than one method is an invalid_request.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.2",
    "basis": "required",
    "sameAs": "RFC6750-3.1-multiple-methods"
  },
  "OAUTH21-5.3.2-repeated-parameter": {
    "id": "OAUTH21-5.3.2-repeated-parameter",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.2",
    "level": "MUST",
    "text": "A repeated access_token parameter (or Authorization header) is an invalid_request.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.2",
    "basis": "required",
    "sameAs": "RFC6750-3.1-repeated-parameter"
  },
  "OAUTH21-5.3.2-invalid-token-malformed": {
    "id": "OAUTH21-5.3.2-invalid-token-malformed",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.2",
    "level": "SHOULD",
    "text": "A malformed or unknown token gives 401 with error=invalid_token.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.2",
    "sameAs": "RFC6750-3.1-invalid-token-malformed"
  },
  "OAUTH21-5.3.2-invalid-token-expired": {
    "id": "OAUTH21-5.3.2-invalid-token-expired",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.2",
    "level": "SHOULD",
    "text": "An expired token gives 401 with error=invalid_token.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.2",
    "sameAs": "RFC6750-3.1-invalid-token-expired"
  },
  "OAUTH21-5.3.2-invalid-token-revoked": {
    "id": "OAUTH21-5.3.2-invalid-token-revoked",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.2",
    "level": "SHOULD",
    "text": "A revoked token gives 401 with error=invalid_token.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.2",
    "sameAs": "RFC6750-3.1-invalid-token-revoked"
  },
  "OAUTH21-5.3.2-insufficient-scope": {
    "id": "OAUTH21-5.3.2-insufficient-scope",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.2",
    "level": "SHOULD",
    "text": "Insufficient privileges give 403 with error=insufficient_scope.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.2",
    "sameAs": "RFC6750-3.1-insufficient-scope"
  },
  "OAUTH21-5.3.2-insufficient-scope-attr": {
    "id": "OAUTH21-5.3.2-insufficient-scope-attr",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.2",
    "level": "MAY",
    "text": "That response may name the needed scope.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.2",
    "sameAs": "RFC6750-3.1-insufficient-scope-attr"
  },
  "OAUTH21-5.3.2-no-error-without-credentials": {
    "id": "OAUTH21-5.3.2-no-error-without-credentials",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "5.3.2",
    "level": "SHOULD NOT",
    "text": "Without any authentication information no error details are given.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-5.3.2",
    "sameAs": "RFC6750-3.1-no-error-without-credentials"
  },
  "OAUTH21-6.1.1-token-type-syntax": {
    "id": "OAUTH21-6.1.1-token-type-syntax",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "6.1.1",
    "level": "MUST",
    "text": "token_type is a registered name (letters, digits, `-._`) or an absolute URI.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-6.1.1",
    "sameAs": "RFC6749-8.1-token-type-syntax"
  },
  "OAUTH21-6.2-param-name-syntax": {
    "id": "OAUTH21-6.2-param-name-syntax",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "6.2",
    "level": "MUST",
    "text": "Names of response parameters use only letters, digits, `-`, `.` and `_`.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-6.2",
    "sameAs": "RFC6749-8.2-param-name-syntax"
  },
  "OAUTH21-6.2-vendor-prefix": {
    "id": "OAUTH21-6.2-vendor-prefix",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "6.2",
    "level": "SHOULD",
    "text": "Unregistered response parameters carry a vendor prefix.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-6.2",
    "sameAs": "RFC6749-8.2-vendor-prefix"
  },
  "OAUTH21-7.1.1.2-no-clear-cookies": {
    "id": "OAUTH21-7.1.1.2-no-clear-cookies",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.1.1.2",
    "level": "MUST NOT",
    "text": "Bearer tokens are not kept in cookies that can travel in the clear.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.1.1.2",
    "sameAs": "RFC6750-5.2-no-clear-cookies"
  },
  "OAUTH21-7.1.3.4-cookie-csrf": {
    "id": "OAUTH21-7.1.3.4-cookie-csrf",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.1.3.4",
    "level": "MUST",
    "text": "A server that takes bearer tokens from cookies defends against CSRF.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.1.3.4",
    "untested": "The same as RFC6750-5.3-cookie-csrf: No standard names the cookie that an application keeps a token in, and its defence (SameSite, Origin, a token in the form) only shows at a request that changes something, which no test may send to a resource that it does not know.",
    "sameAs": "RFC6750-5.3-cookie-csrf"
  },
  "OAUTH21-7.1.3.5-short-lived": {
    "id": "OAUTH21-7.1.3.5-short-lived",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.1.3.5",
    "level": "SHOULD",
    "text": "Bearer tokens live one hour or less.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.1.3.5",
    "sameAs": "RFC6750-5.3-short-lived"
  },
  "OAUTH21-7.1.3.6-audience-restricted": {
    "id": "OAUTH21-7.1.3.6-audience-restricted",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.1.3.6",
    "level": "SHOULD",
    "text": "Bearer tokens contain an audience restriction.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.1.3.6",
    "sameAs": "RFC6750-5.3-audience-restricted"
  },
  "OAUTH21-7.1.3.7-not-in-urls": {
    "id": "OAUTH21-7.1.3.7-not-in-urls",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.1.3.7",
    "level": "MUST NOT",
    "text": "Bearer tokens are not passed in page URLs.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.1.3.7"
  },
  "OAUTH21-7.1.4-action-enforced": {
    "id": "OAUTH21-7.1.4-action-enforced",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.1.4",
    "level": "MUST",
    "text": "A resource server refuses a token not meant for that action on that resource.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.1.4"
  },
  "OAUTH21-7.1.4-audience-enforced": {
    "id": "OAUTH21-7.1.4-audience-enforced",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.1.4",
    "level": "MUST",
    "text": "A resource server refuses tokens not meant for it.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.1.4",
    "sameAs": "RFC9700-2.3-audience-enforced"
  },
  "OAUTH21-7.3-consent-information": {
    "id": "OAUTH21-7.3-consent-information",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.3",
    "level": "SHOULD",
    "text": "The owner actively authenticates and sees the client, the requested scope and its lifetime.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.3",
    "sameAs": "RFC6749-10.2-consent-information"
  },
  "OAUTH21-7.3-no-silent-repeat": {
    "id": "OAUTH21-7.3-no-silent-repeat",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.3",
    "level": "SHOULD NOT",
    "text": "Repeat requests of a client whose identity is not assured are not approved without interaction.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.3",
    "sameAs": "RFC6749-10.2-no-silent-repeat"
  },
  "OAUTH21-7.3.1-native-no-auto-approval": {
    "id": "OAUTH21-7.3.1-native-no-auto-approval",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.3.1",
    "level": "SHOULD NOT",
    "text": "Without assured client identity no request is approved automatically, earlier approval or not.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.3.1",
    "sameAs": "RFC8252-8.6-no-auto-approval"
  },
  "OAUTH21-7.4-client-id-not-chosen": {
    "id": "OAUTH21-7.4-client-id-not-chosen",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.4",
    "level": "SHOULD NOT",
    "text": "Clients cannot choose a client_id (or claim) that could pass for a resource owner.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.4",
    "sameAs": "RFC9700-4.15.1-client-id-not-chosen"
  },
  "OAUTH21-7.4-token-kinds-distinguishable": {
    "id": "OAUTH21-7.4-token-kinds-distinguishable",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.4",
    "level": "MUST",
    "text": "Where namespaces are shared, tokens of owners and of clients can be told apart.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.4",
    "sameAs": "RFC9700-4.15.1-token-kinds-distinguishable"
  },
  "OAUTH21-7.5.2-plain-forbidden": {
    "id": "OAUTH21-7.5.2-plain-forbidden",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.5.2",
    "level": "MUST NOT",
    "text": "The plain challenge method is not accepted.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.5.2",
    "basis": "declarative"
  },
  "OAUTH21-7.5.3-invalid-replay-keeps-tokens": {
    "id": "OAUTH21-7.5.3-invalid-replay-keeps-tokens",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.5.3",
    "level": "SHOULD NOT",
    "text": "Replay of a used code with invalid accompanying parameters does not revoke the issued tokens.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.5.3"
  },
  "OAUTH21-7.5.4-no-307": {
    "id": "OAUTH21-7.5.4-no-307",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.5.4",
    "level": "MUST NOT",
    "text": "A request that may carry user credentials is not redirected with 307.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.5.4",
    "sameAs": "RFC9700-4.12-no-307"
  },
  "OAUTH21-7.5.4-use-303": {
    "id": "OAUTH21-7.5.4-use-303",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.5.4",
    "level": "SHOULD",
    "text": "Such redirects use 303.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.5.4",
    "sameAs": "RFC9700-4.12-use-303"
  },
  "OAUTH21-7.7-entropy-128": {
    "id": "OAUTH21-7.7-entropy-128",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.7",
    "level": "MUST",
    "text": "Generated codes, access tokens and refresh tokens are guessable with probability 2^-128 at most.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.7",
    "sameAs": "RFC6749-10.10-entropy-128"
  },
  "OAUTH21-7.7-secret-entropy-128": {
    "id": "OAUTH21-7.7-secret-entropy-128",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.7",
    "level": "MUST",
    "text": "Generated client secrets meet the same 2^-128 bound.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.7",
    "sameAs": "RFC6749-10.10-secret-entropy-128"
  },
  "OAUTH21-7.7-entropy-160": {
    "id": "OAUTH21-7.7-entropy-160",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.7",
    "level": "SHOULD",
    "text": "Generated credentials reach 2^-160.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.7",
    "sameAs": "RFC6749-10.10-entropy-160"
  },
  "OAUTH21-7.7-login-throttle": {
    "id": "OAUTH21-7.7-login-throttle",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.7",
    "level": "MUST",
    "text": "The login page resists guessing of owner passwords.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.7",
    "sameAs": "RFC6749-10.10-login-throttle"
  },
  "OAUTH21-7.9-consent-shows-developer": {
    "id": "OAUTH21-7.9-consent-shows-developer",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.9",
    "level": "SHOULD",
    "text": "The approval page names the client, the developer or organization behind it, and the scopes.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.9"
  },
  "OAUTH21-7.10-challenge-methods-detectable": {
    "id": "OAUTH21-7.10-challenge-methods-detectable",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.10",
    "level": "MUST",
    "text": "PKCE support can be detected.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.10",
    "sameAs": "RFC9700-2.1.1-pkce-detectable"
  },
  "OAUTH21-7.11-clickjacking-prevented": {
    "id": "OAUTH21-7.11-clickjacking-prevented",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.11",
    "level": "MUST",
    "text": "The authorization pages cannot be framed by foreign origins.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.11",
    "sameAs": "RFC9700-4.16-clickjacking-prevented"
  },
  "OAUTH21-7.11-csp": {
    "id": "OAUTH21-7.11-csp",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.11",
    "level": "SHOULD",
    "text": "CSP level 2 or later (frame-ancestors) is used.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.11",
    "sameAs": "RFC9700-4.16-csp"
  },
  "OAUTH21-7.11-csp-combined": {
    "id": "OAUTH21-7.11-csp-combined",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.11",
    "level": "SHOULD",
    "text": "CSP is combined with another technique for older browsers.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.11",
    "sameAs": "RFC9700-4.16-csp-combined"
  },
  "OAUTH21-7.12-state-sanitized": {
    "id": "OAUTH21-7.12-state-sanitized",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.12",
    "level": "MUST",
    "text": "state is treated as hostile input.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.12",
    "sameAs": "RFC6749-10.14-state-sanitized"
  },
  "OAUTH21-7.12-redirect-uri-sanitized": {
    "id": "OAUTH21-7.12-redirect-uri-sanitized",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.12",
    "level": "MUST",
    "text": "redirect_uri is treated as hostile input.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.12",
    "sameAs": "RFC6749-10.14-redirect-uri-sanitized"
  },
  "OAUTH21-7.13.2-authenticate-before-redirect": {
    "id": "OAUTH21-7.13.2-authenticate-before-redirect",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.13.2",
    "level": "MUST",
    "text": "The user is authenticated before any redirect to the client, error redirects included (silent requests excepted).",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.13.2",
    "sameAs": "RFC9700-4.11.2-authenticate-before-redirect"
  },
  "OAUTH21-7.13.2-untrusted-no-auto-redirect": {
    "id": "OAUTH21-7.13.2-untrusted-no-auto-redirect",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "7.13.2",
    "level": "SHOULD",
    "text": "Only trusted redirect URIs are redirected to automatically.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-7.13.2",
    "sameAs": "RFC9700-4.11.2-untrusted-no-auto-redirect"
  },
  "OAUTH21-8.1-no-shared-secret": {
    "id": "OAUTH21-8.1-no-shared-secret",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "8.1",
    "level": "MUST NOT",
    "text": "Client authentication by shared secret is not required of native apps.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-8.1"
  },
  "OAUTH21-8.1-secret-not-proof": {
    "id": "OAUTH21-8.1-secret-not-proof",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "8.1",
    "level": "MUST",
    "text": "A static secret of a native app does not lift it out of public-client treatment.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-8.1",
    "sameAs": "RFC8252-8.5-secret-not-proof"
  },
  "OAUTH21-8.4.2-any-port-ipv4": {
    "id": "OAUTH21-8.4.2-any-port-ipv4",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "8.4.2",
    "level": "MUST",
    "text": "Any port is allowed at request time for the registered 127.0.0.1 redirect URI.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-8.4.2",
    "sameAs": "RFC8252-7.3-any-port-ipv4"
  },
  "OAUTH21-8.4.2-any-port-ipv6": {
    "id": "OAUTH21-8.4.2-any-port-ipv6",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "8.4.2",
    "level": "MUST",
    "text": "The same holds for [::1].",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-8.4.2",
    "sameAs": "RFC8252-7.3-any-port-ipv6"
  },
  "OAUTH21-10-no-password-grant": {
    "id": "OAUTH21-10-no-password-grant",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "10",
    "level": "MUST NOT",
    "text": "The password grant is not available.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-10",
    "basis": "declarative",
    "sameAs": "RFC9700-2.4-no-password-grant"
  },
  "OAUTH21-10.1-no-implicit": {
    "id": "OAUTH21-10.1-no-implicit",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "10.1",
    "level": "MUST NOT",
    "text": "response_type=token is not defined; no access token is issued in the authorization response.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-10.1",
    "basis": "declarative"
  },
  "OAUTH21-10.2-redirect-uri-enforced-if-sent": {
    "id": "OAUTH21-10.2-redirect-uri-enforced-if-sent",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "10.2",
    "level": "MUST",
    "text": "A server that also serves OAuth 2.0 clients accepts redirect_uri in the token request and enforces it as RFC 6749 says.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-10.2"
  },
  "OAUTH21-10.2-redirect-uri-not-required": {
    "id": "OAUTH21-10.2-redirect-uri-not-required",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "10.2",
    "level": "MUST",
    "text": "A client that follows OAuth 2.1 only may redeem without redirect_uri.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#section-10.2",
    "basis": "declarative"
  },
  "OAUTH21-A-credential-charset": {
    "id": "OAUTH21-A-credential-charset",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "A",
    "level": "MUST",
    "text": "Codes, access tokens and refresh tokens are one or more printable ASCII characters.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#appendix-A",
    "basis": "declarative",
    "sameAs": "RFC6749-A-credential-charset"
  },
  "OAUTH21-A.4-scope-response-syntax": {
    "id": "OAUTH21-A.4-scope-response-syntax",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "A.4",
    "level": "MUST",
    "text": "A returned scope is a space-delimited list of valid scope tokens.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#appendix-A.4",
    "basis": "declarative",
    "sameAs": "RFC6749-A.4-scope-response-syntax"
  },
  "OAUTH21-B-utf8-form": {
    "id": "OAUTH21-B-utf8-form",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "B",
    "level": "MUST",
    "text": "Form-encoded names and values are decoded as UTF-8.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#appendix-B",
    "sameAs": "RFC6749-B-utf8-form"
  },
  "OAUTH21-C.3-no-null-members": {
    "id": "OAUTH21-C.3-no-null-members",
    "document": "oauth-v2-1",
    "cited": "OAuth 2.1",
    "section": "C.3",
    "level": "SHOULD",
    "text": "Parameters without a value are left out of JSON objects, not sent as null.",
    "url": "https://datatracker.ietf.org/doc/html/draft-ietf-oauth-v2-1-16#appendix-C.3"
  },
  "RFC10017-6.3.2.1-pkce-supported": {
    "id": "RFC10017-6.3.2.1-pkce-supported",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.2.1",
    "level": "MUST",
    "text": "PKCE is supported for public browser-based clients.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.2.1"
  },
  "RFC10017-6.3.2.1-pkce-enforced": {
    "id": "RFC10017-6.3.2.1-pkce-enforced",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.2.1",
    "level": "MUST",
    "text": "PKCE is enforced for public browser-based clients.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.2.1"
  },
  "RFC10017-6.3.2.3-rotate-or-constrain": {
    "id": "RFC10017-6.3.2.3-rotate-or-constrain",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.2.3",
    "level": "MUST",
    "text": "Refresh tokens of browser clients are rotated on every use or sender-constrained.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.2.3"
  },
  "RFC10017-6.3.2.3-bounded-lifetime": {
    "id": "RFC10017-6.3.2.3-bounded-lifetime",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.2.3",
    "level": "MUST",
    "text": "Refresh tokens have a maximum lifetime or expire when unused.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.2.3"
  },
  "RFC10017-6.3.2.3-rotation-keeps-expiry": {
    "id": "RFC10017-6.3.2.3-rotation-keeps-expiry",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.2.3",
    "level": "MUST NOT",
    "text": "Rotation does not extend the lifetime beyond the first refresh token's expiry.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.2.3"
  },
  "RFC10017-6.3.2.3-tied-to-session": {
    "id": "RFC10017-6.3.2.3-tied-to-session",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.2.3",
    "level": "SHOULD",
    "text": "Refresh token lifetime follows the owner's session at the server.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.2.3"
  },
  "RFC10017-6.3.3.1-no-shared-secret": {
    "id": "RFC10017-6.3.3.1-no-shared-secret",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.3.1",
    "level": "MUST NOT",
    "text": "Client authentication by shared secret is not required of browser-based applications.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.3.1"
  },
  "RFC10017-6.3.3.1-secret-not-proof": {
    "id": "RFC10017-6.3.3.1-secret-not-proof",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.3.1",
    "level": "MUST",
    "text": "A static SPA secret does not change public-client treatment.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.3.1"
  },
  "RFC10017-6.3.3.2-no-auto-approval": {
    "id": "RFC10017-6.3.3.2-no-auto-approval",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.3.2",
    "level": "SHOULD NOT",
    "text": "Requests are not approved without interaction unless the client's identity is assured.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.3.2"
  },
  "RFC10017-6.3.3.2-exact-https-as-identity": {
    "id": "RFC10017-6.3.3.2-exact-https-as-identity",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.3.2",
    "level": "MAY",
    "text": "An exactly matched registered https URI may count as identity for remembered approval.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.3.2"
  },
  "RFC10017-6.3.3.2.1-exact-redirect-match": {
    "id": "RFC10017-6.3.3.2.1-exact-redirect-match",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.3.2.1",
    "level": "MUST",
    "text": "Redirect URIs are matched exactly.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.3.2.1"
  },
  "RFC10017-6.3.3.3-postmessage-origins": {
    "id": "RFC10017-6.3.3.3-postmessage-origins",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.3.3",
    "level": "MUST",
    "text": "In-browser responses verify initiator and receiver origin.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.3.3",
    "untested": "No published standard defines an authorization response by postMessage: the draft of response_mode=web_message has expired, and each server that has one has a format of its own, which no descriptor can name."
  },
  "RFC10017-6.3.3.4-cors-token-endpoint": {
    "id": "RFC10017-6.3.3.4-cors-token-endpoint",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.3.4",
    "level": "MUST",
    "text": "The token endpoint sends the CORS headers a browser client needs.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.3.4"
  },
  "RFC10017-6.3.3.4-cors-preflight": {
    "id": "RFC10017-6.3.3.4-cors-preflight",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.3.4",
    "level": "MUST",
    "text": "Preflighted requests (custom headers such as DPoP) are answered.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.3.4",
    "basis": "declarative"
  },
  "RFC10017-6.3.3.4-cors-other-endpoints": {
    "id": "RFC10017-6.3.3.4-cors-other-endpoints",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.3.4",
    "level": "MUST",
    "text": "Metadata, JWKS, registration, revocation, introspection and userinfo support CORS where offered to the application.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.3.4",
    "basis": "declarative"
  },
  "RFC10017-6.3.3.4-cors-resource-server": {
    "id": "RFC10017-6.3.3.4-cors-resource-server",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "6.3.3.4",
    "level": "MUST",
    "text": "The resource server sends the necessary CORS headers.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-6.3.3.4"
  },
  "RFC10017-7.2-no-front-channel-tokens": {
    "id": "RFC10017-7.2-no-front-channel-tokens",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "7.2",
    "level": "MUST NOT",
    "text": "No access token is issued in an authorization response; only the token endpoint issues them.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-7.2"
  },
  "RFC10017-7.3-no-password-grant": {
    "id": "RFC10017-7.3-no-password-grant",
    "document": "rfc10017",
    "cited": "RFC 10017",
    "section": "7.3",
    "level": "MUST NOT",
    "text": "The password grant is not used.",
    "url": "https://www.rfc-editor.org/rfc/rfc10017#section-7.3"
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
  "RFC6749-2.3.1-brute-force-client-secret": {
    "id": "RFC6749-2.3.1-brute-force-client-secret",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "2.3.1",
    "level": "MUST",
    "text": "Endpoints that take a client password resist online guessing.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1"
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
  "RFC6749-3.2-endpoint-no-fragment": {
    "id": "RFC6749-3.2-endpoint-no-fragment",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.2",
    "level": "MUST NOT",
    "text": "The token endpoint URI has no fragment.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.2"
  },
  "RFC6749-3.2-endpoint-tls": {
    "id": "RFC6749-3.2-endpoint-tls",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.2",
    "level": "MUST",
    "text": "The token endpoint can only be used over TLS.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.2"
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
  "RFC6749-3.3-scope-case-sensitive": {
    "id": "RFC6749-3.3-scope-case-sensitive",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.3",
    "level": "MUST",
    "text": "Scope values are case-sensitive.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.3",
    "basis": "declarative"
  },
  "RFC6749-3.3-scope-order-irrelevant": {
    "id": "RFC6749-3.3-scope-order-irrelevant",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.3",
    "level": "MUST",
    "text": "The order of scope values does not matter.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.3",
    "basis": "declarative"
  },
  "RFC6749-3.3-scope-returned-when-different": {
    "id": "RFC6749-3.3-scope-returned-when-different",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.3",
    "level": "MUST",
    "text": "The response names the scope whenever it differs from the one requested.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.3"
  },
  "RFC6749-3.3-scope-omitted": {
    "id": "RFC6749-3.3-scope-omitted",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "3.3",
    "level": "MUST",
    "text": "A request without scope is served with a predefined default or refused with invalid_scope.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-3.3"
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
  "RFC6749-4.2.1-redirect-registered": {
    "id": "RFC6749-4.2.1-redirect-registered",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.2.1",
    "level": "MUST",
    "text": "Before a token is sent through the front channel its target is checked against the registration.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.2.1"
  },
  "RFC6749-4.2.2-token-in-fragment": {
    "id": "RFC6749-4.2.2-token-in-fragment",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.2.2",
    "level": "MUST",
    "text": "Implicit responses are carried in the fragment, not the query.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.2.2",
    "basis": "declarative"
  },
  "RFC6749-4.2.2-token-members": {
    "id": "RFC6749-4.2.2-token-members",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.2.2",
    "level": "MUST",
    "text": "The implicit response contains access_token and token_type.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.2.2",
    "basis": "required"
  },
  "RFC6749-4.2.2-expires-in": {
    "id": "RFC6749-4.2.2-expires-in",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.2.2",
    "level": "SHOULD",
    "text": "The implicit response states expires_in.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.2.2"
  },
  "RFC6749-4.2.2-state-returned": {
    "id": "RFC6749-4.2.2-state-returned",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.2.2",
    "level": "MUST",
    "text": "state comes back in the implicit response.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.2.2",
    "basis": "required"
  },
  "RFC6749-4.2.2-no-refresh-token": {
    "id": "RFC6749-4.2.2-no-refresh-token",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.2.2",
    "level": "MUST NOT",
    "text": "No refresh token is issued in the implicit flow.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.2.2"
  },
  "RFC6749-4.2.2.1-error-in-fragment": {
    "id": "RFC6749-4.2.2.1-error-in-fragment",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.2.2.1",
    "level": "MUST",
    "text": "Implicit errors are returned in the fragment with error and state.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.2.2.1",
    "basis": "required"
  },
  "RFC6749-4.2.2.1-unauthorized-client": {
    "id": "RFC6749-4.2.2.1-unauthorized-client",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.2.2.1",
    "level": "MUST",
    "text": "A client not allowed the implicit grant gets unauthorized_client (or unsupported_response_type where the server lacks it).",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-4.2.2.1",
    "basis": "required"
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
  "RFC6749-4.3.2-brute-force": {
    "id": "RFC6749-4.3.2-brute-force",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "4.3.2",
    "level": "MUST",
    "text": "The password grant is protected against guessing.",
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
  "RFC6749-6-may-revoke-old": {
    "id": "RFC6749-6-may-revoke-old",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "6",
    "level": "MAY",
    "text": "The old refresh token may be revoked once a new one is issued.",
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
  "RFC6749-8.2-vendor-prefix": {
    "id": "RFC6749-8.2-vendor-prefix",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "8.2",
    "level": "SHOULD",
    "text": "Unregistered response parameters carry a vendor prefix.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-8.2"
  },
  "RFC6749-10.1-no-secret-for-public": {
    "id": "RFC6749-10.1-no-secret-for-public",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.1",
    "level": "MUST NOT",
    "text": "No client password is issued to native or user-agent-based clients for authentication.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.1"
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
  "RFC6749-10.3-rs-tls": {
    "id": "RFC6749-10.3-rs-tls",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.3",
    "level": "MUST",
    "text": "Access tokens are only accepted over TLS.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.3"
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
  "RFC6749-10.4-refresh-abuse-detection": {
    "id": "RFC6749-10.4-refresh-abuse-detection",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.4",
    "level": "SHOULD",
    "text": "For clients that cannot authenticate, misuse of refresh tokens is detected by other means.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.4"
  },
  "RFC6749-10.4-refresh-tamper-proof": {
    "id": "RFC6749-10.4-refresh-tamper-proof",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.4",
    "level": "MUST",
    "text": "Refresh tokens cannot be modified or forged.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.4"
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
  "RFC6749-10.10-entropy-128": {
    "id": "RFC6749-10.10-entropy-128",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.10",
    "level": "MUST",
    "text": "Generated codes, access tokens and refresh tokens are guessable with probability 2^-128 at most.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.10"
  },
  "RFC6749-10.10-secret-entropy-128": {
    "id": "RFC6749-10.10-secret-entropy-128",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.10",
    "level": "MUST",
    "text": "Generated client secrets meet the same 2^-128 bound.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.10"
  },
  "RFC6749-10.10-entropy-160": {
    "id": "RFC6749-10.10-entropy-160",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.10",
    "level": "SHOULD",
    "text": "Generated credentials reach 2^-160.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.10"
  },
  "RFC6749-10.10-login-throttle": {
    "id": "RFC6749-10.10-login-throttle",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "10.10",
    "level": "MUST",
    "text": "The login page resists guessing of owner passwords.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-10.10"
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
  "RFC6749-B-utf8-form": {
    "id": "RFC6749-B-utf8-form",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "B",
    "level": "MUST",
    "text": "Form-encoded names and values are decoded as UTF-8.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#appendix-B"
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
  "RFC6750-2.2-form-body": {
    "id": "RFC6750-2.2-form-body",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "2.2",
    "level": "MAY",
    "text": "Resource servers may accept access_token in a form body.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-2.2"
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
  "RFC6750-2.3-query-parameter": {
    "id": "RFC6750-2.3-query-parameter",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "2.3",
    "level": "MAY",
    "text": "Resource servers may accept access_token in the URI query.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-2.3"
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
  "RFC6750-3.1-insufficient-scope-attr": {
    "id": "RFC6750-3.1-insufficient-scope-attr",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "3.1",
    "level": "MAY",
    "text": "That response may name the needed scope.",
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
  "RFC6750-5.2-rs-tls": {
    "id": "RFC6750-5.2-rs-tls",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "5.2",
    "level": "MUST",
    "text": "Resource requests with bearer tokens are protected by TLS.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-5.2"
  },
  "RFC6750-5.2-as-tls": {
    "id": "RFC6750-5.2-as-tls",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "5.2",
    "level": "MUST",
    "text": "The authorization server implements TLS.",
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
  "RFC6750-5.2-limited-lifetime": {
    "id": "RFC6750-5.2-limited-lifetime",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "5.2",
    "level": "MUST",
    "text": "Token lifetime is limited.",
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
  "RFC6750-5.3-audience-restricted": {
    "id": "RFC6750-5.3-audience-restricted",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "5.3",
    "level": "SHOULD",
    "text": "Bearer tokens contain an audience restriction.",
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
  "RFC6750-5.3-cookie-csrf": {
    "id": "RFC6750-5.3-cookie-csrf",
    "document": "rfc6750",
    "cited": "RFC 6750",
    "section": "5.3",
    "level": "MUST",
    "text": "A server that takes bearer tokens from cookies defends against CSRF.",
    "url": "https://www.rfc-editor.org/rfc/rfc6750#section-5.3",
    "untested": "No standard names the cookie that an application keeps a token in, and its defence (SameSite, Origin, a token in the form) only shows at a request that changes something, which no test may send to a resource that it does not know."
  },
  "RFC7009-2-revoke-refresh-token": {
    "id": "RFC7009-2-revoke-refresh-token",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2",
    "level": "MUST",
    "text": "Refresh tokens can be revoked.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2"
  },
  "RFC7009-2-revoke-access-token": {
    "id": "RFC7009-2-revoke-access-token",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2",
    "level": "SHOULD",
    "text": "Access tokens can be revoked.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2"
  },
  "RFC7009-2-endpoint-no-fragment": {
    "id": "RFC7009-2-endpoint-no-fragment",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2",
    "level": "MUST",
    "text": "The revocation endpoint URL follows the endpoint rules of RFC 6749 3.1 (no fragment, query retained).",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2"
  },
  "RFC7009-2-endpoint-https": {
    "id": "RFC7009-2-endpoint-https",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2",
    "level": "MUST",
    "text": "The revocation endpoint URL is https.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2"
  },
  "RFC7009-2-http-also-revokes": {
    "id": "RFC7009-2-http-also-revokes",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2",
    "level": "SHOULD",
    "text": "If the host answers on http, the revocation service is there too, so that leaked tokens die.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2"
  },
  "RFC7009-2-http-not-published": {
    "id": "RFC7009-2-http-not-published",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2",
    "level": "MUST NOT",
    "text": "The http URL is not published as revocation endpoint.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2"
  },
  "RFC7009-2-tls": {
    "id": "RFC7009-2-tls",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2",
    "level": "MUST",
    "text": "The endpoint uses TLS of an acceptable version.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2",
    "untested": "TLS lies below the requests that a check can send. The client offers TLS 1.2 and 1.3 only, so every answer over https was given by one of them, and a server that speaks neither gives no answer to judge: its cases are inconclusive, with the error of the handshake. That the published address is https is decided by RFC7009-2-endpoint-https."
  },
  "RFC7009-2.1-form-post": {
    "id": "RFC7009-2.1-form-post",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.1",
    "level": "MUST",
    "text": "Revocation is a POST of form-urlencoded parameters.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.1",
    "basis": "declarative"
  },
  "RFC7009-2.1-token-required": {
    "id": "RFC7009-2.1-token-required",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.1",
    "level": "MUST",
    "text": "A request without token is an invalid_request.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.1",
    "basis": "required"
  },
  "RFC7009-2.1-hint-extends-search": {
    "id": "RFC7009-2.1-hint-extends-search",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.1",
    "level": "MUST",
    "text": "A wrong token_type_hint does not prevent revocation.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.1"
  },
  "RFC7009-2.1-client-authenticated": {
    "id": "RFC7009-2.1-client-authenticated",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.1",
    "level": "MUST",
    "text": "A confidential client's credentials are validated first.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.1",
    "basis": "declarative"
  },
  "RFC7009-2.1-token-ownership": {
    "id": "RFC7009-2.1-token-ownership",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.1",
    "level": "MUST",
    "text": "A client cannot revoke another client's token.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.1",
    "basis": "declarative"
  },
  "RFC7009-2.1-ownership-error": {
    "id": "RFC7009-2.1-ownership-error",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.1",
    "level": "MUST",
    "text": "The refusal for a foreign token is reported as an error.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.1",
    "basis": "declarative"
  },
  "RFC7009-2.1-immediate": {
    "id": "RFC7009-2.1-immediate",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.1",
    "level": "MUST",
    "text": "Revocation takes effect at once and for good.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.1",
    "basis": "declarative"
  },
  "RFC7009-2.1-refresh-cascades-to-access": {
    "id": "RFC7009-2.1-refresh-cascades-to-access",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.1",
    "level": "SHOULD",
    "text": "Revoking a refresh token also invalidates access tokens of the same grant (where access tokens are revocable).",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.1"
  },
  "RFC7009-2.1-access-cascades-to-refresh": {
    "id": "RFC7009-2.1-access-cascades-to-refresh",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.1",
    "level": "MAY",
    "text": "Revoking an access token may invalidate the refresh token.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.1"
  },
  "RFC7009-2.2-status-200": {
    "id": "RFC7009-2.2-status-200",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.2",
    "level": "MUST",
    "text": "Successful revocation is answered with 200.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.2",
    "basis": "declarative"
  },
  "RFC7009-2.2-invalid-token-200": {
    "id": "RFC7009-2.2-invalid-token-200",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.2",
    "level": "MUST",
    "text": "An invalid or already revoked token is answered with 200.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.2",
    "basis": "declarative"
  },
  "RFC7009-2.2-unknown-hint-ignored": {
    "id": "RFC7009-2.2-unknown-hint-ignored",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.2",
    "level": "MUST",
    "text": "An unknown token_type_hint value does not influence the response.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.2",
    "basis": "declarative"
  },
  "RFC7009-2.2.1-error-format": {
    "id": "RFC7009-2.2.1-error-format",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.2.1",
    "level": "MUST",
    "text": "Errors follow RFC 6749 5.2 (JSON, error member, status and WWW-Authenticate rules).",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.2.1",
    "basis": "declarative"
  },
  "RFC7009-2.2.1-unsupported-token-type": {
    "id": "RFC7009-2.2.1-unsupported-token-type",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.2.1",
    "level": "MUST",
    "text": "A server that cannot revoke a token type says unsupported_token_type instead of pretending.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.2.1",
    "basis": "required"
  },
  "RFC7009-2.3-cors": {
    "id": "RFC7009-2.3-cors",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.3",
    "level": "MAY",
    "text": "CORS may be supported.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.3"
  },
  "RFC7009-2.3-jsonp": {
    "id": "RFC7009-2.3-jsonp",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "2.3",
    "level": "MAY",
    "text": "JSONP via GET with callback may be supported.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-2.3"
  },
  "RFC7009-5-public-client-id": {
    "id": "RFC7009-5-public-client-id",
    "document": "rfc7009",
    "cited": "RFC 7009",
    "section": "5",
    "level": "MUST",
    "text": "A public client's request names its valid client_id and only its own tokens are revoked.",
    "url": "https://www.rfc-editor.org/rfc/rfc7009#section-5",
    "basis": "declarative"
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
  "RFC7662-2-tls": {
    "id": "RFC7662-2-tls",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2",
    "level": "MUST",
    "text": "The introspection endpoint is only reachable over a secured transport.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2"
  },
  "RFC7662-2.1-form-post": {
    "id": "RFC7662-2.1-form-post",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.1",
    "level": "MUST",
    "text": "Introspection is a POST of form-urlencoded parameters.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.1",
    "basis": "declarative"
  },
  "RFC7662-2.1-token-required": {
    "id": "RFC7662-2.1-token-required",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.1",
    "level": "MUST",
    "text": "A request without token is an error, not an answer.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.1",
    "basis": "required"
  },
  "RFC7662-2.1-hint-extends-search": {
    "id": "RFC7662-2.1-hint-extends-search",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.1",
    "level": "MUST",
    "text": "A wrong token_type_hint does not hide a token.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.1"
  },
  "RFC7662-2.1-authorization-required": {
    "id": "RFC7662-2.1-authorization-required",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.1",
    "level": "MUST",
    "text": "Callers are authorized before any answer.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.1"
  },
  "RFC7662-2.2-json-response": {
    "id": "RFC7662-2.2-json-response",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.2",
    "level": "MUST",
    "text": "The answer is a JSON object of type application/json.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.2",
    "basis": "declarative"
  },
  "RFC7662-2.2-active-boolean": {
    "id": "RFC7662-2.2-active-boolean",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.2",
    "level": "MUST",
    "text": "active is present and a JSON boolean.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.2",
    "basis": "required"
  },
  "RFC7662-2.2-active-true-for-valid": {
    "id": "RFC7662-2.2-active-true-for-valid",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.2",
    "level": "MUST",
    "text": "A valid token is reported active to a resource server allowed to see it.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.2",
    "basis": "declarative"
  },
  "RFC7662-2.2-scope-format": {
    "id": "RFC7662-2.2-scope-format",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.2",
    "level": "MUST",
    "text": "scope is a JSON string of space-separated values.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.2",
    "basis": "declarative"
  },
  "RFC7662-2.2-timestamps-integer": {
    "id": "RFC7662-2.2-timestamps-integer",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.2",
    "level": "MUST",
    "text": "exp, iat and nbf are integer seconds since 1970.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.2",
    "basis": "declarative"
  },
  "RFC7662-2.2-aud-type": {
    "id": "RFC7662-2.2-aud-type",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.2",
    "level": "MUST",
    "text": "aud is a string or an array of strings.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.2",
    "basis": "declarative"
  },
  "RFC7662-2.2-string-members": {
    "id": "RFC7662-2.2-string-members",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.2",
    "level": "MUST",
    "text": "client_id, username, token_type, sub, iss and jti are strings with their defined meaning.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.2",
    "basis": "declarative"
  },
  "RFC7662-2.2-truthful-metadata": {
    "id": "RFC7662-2.2-truthful-metadata",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.2",
    "level": "MUST",
    "text": "Reported metadata match the token.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.2",
    "basis": "declarative"
  },
  "RFC7662-2.2-inactive-unknown": {
    "id": "RFC7662-2.2-inactive-unknown",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.2",
    "level": "MUST",
    "text": "A properly authorized query for an unknown token gets active false.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.2"
  },
  "RFC7662-2.2-inactive-not-allowed": {
    "id": "RFC7662-2.2-inactive-not-allowed",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.2",
    "level": "MUST",
    "text": "A token the caller may not introspect is reported as active false.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.2"
  },
  "RFC7662-2.2-inactive-no-details": {
    "id": "RFC7662-2.2-inactive-no-details",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.2",
    "level": "SHOULD NOT",
    "text": "The answer for an inactive token has no member besides active.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.2"
  },
  "RFC7662-2.3-inactive-is-no-error": {
    "id": "RFC7662-2.3-inactive-is-no-error",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.3",
    "level": "MUST",
    "text": "Inactive tokens are no error response.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.3"
  },
  "RFC7662-2.3-bad-client-401": {
    "id": "RFC7662-2.3-bad-client-401",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.3",
    "level": "MUST",
    "text": "Invalid client credentials get 401 as in RFC 6749 5.2.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.3",
    "basis": "declarative"
  },
  "RFC7662-2.3-bad-bearer-401": {
    "id": "RFC7662-2.3-bad-bearer-401",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "2.3",
    "level": "MUST",
    "text": "An invalid or insufficient bearer token used for authorization gets 401 as in RFC 6750 3.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-2.3",
    "basis": "declarative"
  },
  "RFC7662-4-inactive-expired": {
    "id": "RFC7662-4-inactive-expired",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "4",
    "level": "MUST",
    "text": "Expired tokens are inactive.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-4"
  },
  "RFC7662-4-inactive-not-yet-valid": {
    "id": "RFC7662-4-inactive-not-yet-valid",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "4",
    "level": "MUST",
    "text": "Tokens whose validity has not begun are inactive.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-4"
  },
  "RFC7662-4-inactive-revoked": {
    "id": "RFC7662-4-inactive-revoked",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "4",
    "level": "MUST",
    "text": "Revoked tokens are inactive.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-4"
  },
  "RFC7662-4-signature-checked": {
    "id": "RFC7662-4-signature-checked",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "4",
    "level": "MUST",
    "text": "The signature of signed tokens is validated.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-4"
  },
  "RFC7662-4-audience-checked": {
    "id": "RFC7662-4-audience-checked",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "4",
    "level": "MUST",
    "text": "Whether the token is usable at the calling resource server is part of the check.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-4"
  },
  "RFC7662-4-caller-authorized": {
    "id": "RFC7662-4-caller-authorized",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "4",
    "level": "SHOULD",
    "text": "Callers must be specifically allowed to introspect.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-4"
  },
  "RFC7662-4-get-disallowed": {
    "id": "RFC7662-4-get-disallowed",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "4",
    "level": "MAY",
    "text": "GET may be refused to keep tokens out of logs.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-4"
  },
  "RFC7662-4-cache-not-beyond-exp": {
    "id": "RFC7662-4-cache-not-beyond-exp",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "4",
    "level": "MUST NOT",
    "text": "A resource server does not use a cached answer beyond exp.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-4"
  },
  "RFC7662-4-tls12": {
    "id": "RFC7662-4-tls12",
    "document": "rfc7662",
    "cited": "RFC 7662",
    "section": "4",
    "level": "MUST",
    "text": "TLS 1.2 is supported.",
    "url": "https://www.rfc-editor.org/rfc/rfc7662#section-4",
    "untested": "Needs a handshake of one version alone, which lies below the requests that a check can send. Since RFC 8446 a server that speaks TLS 1.3 only is no worse for it, and RFC 9325 (BCP 195) has replaced the requirement by one on TLS as a whole."
  },
  "RFC8252-6-pkce-for-native": {
    "id": "RFC8252-6-pkce-for-native",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "6",
    "level": "MUST",
    "text": "PKCE is supported for public native clients.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-6"
  },
  "RFC8252-7-private-scheme-redirect": {
    "id": "RFC8252-7-private-scheme-redirect",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "7",
    "level": "MUST",
    "text": "Private-use scheme redirect URIs are offered to native apps.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-7"
  },
  "RFC8252-7-claimed-https-redirect": {
    "id": "RFC8252-7-claimed-https-redirect",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "7",
    "level": "MUST",
    "text": "https redirect URIs are offered to public native apps.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-7"
  },
  "RFC8252-7-loopback-redirect": {
    "id": "RFC8252-7-loopback-redirect",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "7",
    "level": "MUST",
    "text": "Loopback redirect URIs with the http scheme are offered to native apps.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-7"
  },
  "RFC8252-7.3-any-port-ipv4": {
    "id": "RFC8252-7.3-any-port-ipv4",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "7.3",
    "level": "MUST",
    "text": "Any port is allowed at request time for the registered 127.0.0.1 redirect URI.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-7.3"
  },
  "RFC8252-7.3-any-port-ipv6": {
    "id": "RFC8252-7.3-any-port-ipv6",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "7.3",
    "level": "MUST",
    "text": "The same holds for [::1].",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-7.3"
  },
  "RFC8252-8.1-reject-native-without-pkce": {
    "id": "RFC8252-8.1-reject-native-without-pkce",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "8.1",
    "level": "SHOULD",
    "text": "Requests of native apps without PKCE are rejected with the RFC 7636 4.4.1 error.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-8.1"
  },
  "RFC8252-8.2-no-implicit-for-native": {
    "id": "RFC8252-8.2-no-implicit-for-native",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "8.2",
    "level": "SHOULD NOT",
    "text": "The implicit grant is not used with native apps.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-8.2",
    "basis": "peer"
  },
  "RFC8252-8.4-complete-uri-registration": {
    "id": "RFC8252-8.4-complete-uri-registration",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "8.4",
    "level": "MUST",
    "text": "The complete redirect URI, path included, must be registered.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-8.4"
  },
  "RFC8252-8.4-exact-match": {
    "id": "RFC8252-8.4-exact-match",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "8.4",
    "level": "MUST",
    "text": "Requests whose redirect URI does not exactly match are rejected.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-8.4"
  },
  "RFC8252-8.4-loopback-only-port-varies": {
    "id": "RFC8252-8.4-loopback-only-port-varies",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "8.4",
    "level": "MUST",
    "text": "For loopback URIs everything but the port must match.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-8.4"
  },
  "RFC8252-8.4-reverse-domain-scheme": {
    "id": "RFC8252-8.4-reverse-domain-scheme",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "8.4",
    "level": "SHOULD",
    "text": "Private-use schemes are reverse domain names.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-8.4"
  },
  "RFC8252-8.4-scheme-without-period": {
    "id": "RFC8252-8.4-scheme-without-period",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "8.4",
    "level": "SHOULD",
    "text": "Private-use schemes without a period are rejected.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-8.4"
  },
  "RFC8252-8.5-no-shared-secret": {
    "id": "RFC8252-8.5-no-shared-secret",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "8.5",
    "level": "SHOULD NOT",
    "text": "Client authentication by shared secret is not required of public native apps.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-8.5"
  },
  "RFC8252-8.5-secret-not-proof": {
    "id": "RFC8252-8.5-secret-not-proof",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "8.5",
    "level": "MUST",
    "text": "A static secret of a native app does not lift it out of public-client treatment.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-8.5"
  },
  "RFC8252-8.6-no-auto-approval": {
    "id": "RFC8252-8.6-no-auto-approval",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "8.6",
    "level": "SHOULD NOT",
    "text": "Without assured client identity no request is approved automatically, earlier approval or not.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-8.6"
  },
  "RFC8252-8.6-https-claim-as-identity": {
    "id": "RFC8252-8.6-https-claim-as-identity",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "8.6",
    "level": "MAY",
    "text": "A claimed https redirect may count as proof of identity.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-8.6"
  },
  "RFC8252-8.12-block-embedded-agents": {
    "id": "RFC8252-8.12-block-embedded-agents",
    "document": "rfc8252",
    "cited": "RFC 8252",
    "section": "8.12",
    "level": "MAY",
    "text": "The authorization endpoint may detect and block embedded user agents.",
    "url": "https://www.rfc-editor.org/rfc/rfc8252#section-8.12",
    "untested": "A permission, and no outcome contradicts it: a server that serves a request with the signs of an embedded user agent and one that blocks it are both in order, and by which signs it tells one is its own."
  },
  "RFC8414-2-issuer-present": {
    "id": "RFC8414-2-issuer-present",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "The document carries an issuer string.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-issuer-https": {
    "id": "RFC8414-2-issuer-https",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "The issuer is a URL with the https scheme.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-issuer-no-query-fragment": {
    "id": "RFC8414-2-issuer-no-query-fragment",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "The issuer URL has neither a query nor a fragment.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-authorization-endpoint-present": {
    "id": "RFC8414-2-authorization-endpoint-present",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "authorization_endpoint is published as soon as one supported grant uses that endpoint.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-token-endpoint-present": {
    "id": "RFC8414-2-token-endpoint-present",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "token_endpoint is published unless implicit is the only grant supported.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-jwks-uri-https": {
    "id": "RFC8414-2-jwks-uri-https",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "jwks_uri, when published, is an https URL.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-jwks-keys-marked-use": {
    "id": "RFC8414-2-jwks-keys-marked-use",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "If the key set mixes signing and encryption keys, every key says which it is through use.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-jwks-verifies-signatures": {
    "id": "RFC8414-2-jwks-verifies-signatures",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "The set behind jwks_uri holds the key that verifies JWTs this server signs asymmetrically.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2",
    "basis": "declarative"
  },
  "RFC8414-2-registration-endpoint-live": {
    "id": "RFC8414-2-registration-endpoint-live",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "A published registration_endpoint is a working RFC 7591 endpoint.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2",
    "basis": "declarative"
  },
  "RFC8414-2-scopes-supported-present": {
    "id": "RFC8414-2-scopes-supported-present",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "SHOULD",
    "text": "scopes_supported is published as an array of scope values.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-response-types-supported-present": {
    "id": "RFC8414-2-response-types-supported-present",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "response_types_supported is always published.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-response-types-honoured": {
    "id": "RFC8414-2-response-types-honoured",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "Every response type listed is really supported.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2",
    "basis": "declarative"
  },
  "RFC8414-2-response-modes-honoured": {
    "id": "RFC8414-2-response-modes-honoured",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "Listed response modes are supported; when the list is absent query and fragment are.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2",
    "basis": "declarative"
  },
  "RFC8414-2-grant-types-honoured": {
    "id": "RFC8414-2-grant-types-honoured",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "Every grant type listed is accepted at the token endpoint.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2",
    "basis": "declarative"
  },
  "RFC8414-2-grant-types-default": {
    "id": "RFC8414-2-grant-types-default",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "Leaving grant_types_supported out means exactly authorization_code and implicit.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2",
    "basis": "declarative"
  },
  "RFC8414-2-token-auth-methods-honoured": {
    "id": "RFC8414-2-token-auth-methods-honoured",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "Every method in token_endpoint_auth_methods_supported works.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2",
    "basis": "declarative"
  },
  "RFC8414-2-token-auth-methods-default": {
    "id": "RFC8414-2-token-auth-methods-default",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "If that list is absent, HTTP Basic with the client secret works.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2",
    "basis": "declarative"
  },
  "RFC8414-2-token-auth-signing-algs-present": {
    "id": "RFC8414-2-token-auth-signing-algs-present",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "token_endpoint_auth_signing_alg_values_supported is present when private_key_jwt or client_secret_jwt is listed.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-token-auth-signing-algs-no-none": {
    "id": "RFC8414-2-token-auth-signing-algs-no-none",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST NOT",
    "text": "none is not a listed token endpoint signing algorithm.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-token-auth-rs256": {
    "id": "RFC8414-2-token-auth-rs256",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "SHOULD",
    "text": "RS256 is supported for JWT client authentication at the token endpoint.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-revocation-auth-methods-registered": {
    "id": "RFC8414-2-revocation-auth-methods-registered",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "revocation_endpoint_auth_methods_supported uses registered method names only.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2",
    "basis": "declarative"
  },
  "RFC8414-2-revocation-auth-signing-algs-present": {
    "id": "RFC8414-2-revocation-auth-signing-algs-present",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "revocation_endpoint_auth_signing_alg_values_supported is present when that endpoint lists a JWT method.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-revocation-auth-signing-algs-no-none": {
    "id": "RFC8414-2-revocation-auth-signing-algs-no-none",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST NOT",
    "text": "none is not a listed revocation endpoint signing algorithm.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-introspection-auth-methods-registered": {
    "id": "RFC8414-2-introspection-auth-methods-registered",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "introspection_endpoint_auth_methods_supported uses registered client authentication methods or access token types only.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2",
    "basis": "declarative"
  },
  "RFC8414-2-introspection-auth-signing-algs-present": {
    "id": "RFC8414-2-introspection-auth-signing-algs-present",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "introspection_endpoint_auth_signing_alg_values_supported is present when that endpoint lists a JWT method.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-introspection-auth-signing-algs-no-none": {
    "id": "RFC8414-2-introspection-auth-signing-algs-no-none",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST NOT",
    "text": "none is not a listed introspection endpoint signing algorithm.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2"
  },
  "RFC8414-2-pkce-support-advertised": {
    "id": "RFC8414-2-pkce-support-advertised",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "A server that does PKCE lists its methods; an absent list means no PKCE.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2",
    "basis": "declarative"
  },
  "RFC8414-2-pkce-methods-registered": {
    "id": "RFC8414-2-pkce-methods-registered",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "Listed challenge methods come from the PKCE registry.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2",
    "basis": "declarative"
  },
  "RFC8414-2-ui-locales-language-tags": {
    "id": "RFC8414-2-ui-locales-language-tags",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "ui_locales_supported is an array of BCP 47 tags.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2",
    "basis": "declarative"
  },
  "RFC8414-2-url-members-absolute": {
    "id": "RFC8414-2-url-members-absolute",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2",
    "level": "MUST",
    "text": "Members defined as URLs hold absolute URLs.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2",
    "basis": "declarative"
  },
  "RFC8414-2.1-signed-metadata-is-jws": {
    "id": "RFC8414-2.1-signed-metadata-is-jws",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2.1",
    "level": "MUST",
    "text": "signed_metadata, when present, is a JWT protected by a JWS signature or MAC.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2.1"
  },
  "RFC8414-2.1-signed-metadata-iss": {
    "id": "RFC8414-2.1-signed-metadata-iss",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2.1",
    "level": "MUST",
    "text": "The signed metadata JWT names the attesting party in iss.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2.1"
  },
  "RFC8414-2.1-signed-metadata-not-nested": {
    "id": "RFC8414-2.1-signed-metadata-not-nested",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "2.1",
    "level": "SHOULD NOT",
    "text": "The signed metadata JWT does not itself contain signed_metadata.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-2.1"
  },
  "RFC8414-3-well-known-served": {
    "id": "RFC8414-3-well-known-served",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "3",
    "level": "MUST",
    "text": "The document is available by GET at the well-known path inserted between host and path of the issuer (default suffix oauth-authorization-server).",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-3"
  },
  "RFC8414-3-well-known-https": {
    "id": "RFC8414-3-well-known-https",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "3",
    "level": "MUST",
    "text": "The metadata location is served over https.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-3"
  },
  "RFC8414-3-several-locations-consistent": {
    "id": "RFC8414-3-several-locations-consistent",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "3",
    "level": "MAY",
    "text": "The same server may publish at further well-known suffixes, such as openid-configuration.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-3"
  },
  "RFC8414-3.1-path-issuer-insertion": {
    "id": "RFC8414-3.1-path-issuer-insertion",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "3.1",
    "level": "MUST",
    "text": "For an issuer with a path, a trailing slash is dropped and the well-known part goes before the path.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-3.1"
  },
  "RFC8414-3.2-status-200": {
    "id": "RFC8414-3.2-status-200",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "3.2",
    "level": "MUST",
    "text": "A successful answer has status 200.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-3.2"
  },
  "RFC8414-3.2-json-object-content-type": {
    "id": "RFC8414-3.2-json-object-content-type",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "3.2",
    "level": "MUST",
    "text": "The body is one JSON object typed application/json.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-3.2"
  },
  "RFC8414-3.2-multi-values-are-arrays": {
    "id": "RFC8414-3.2-multi-values-are-arrays",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "3.2",
    "level": "MUST",
    "text": "Members with several values are JSON arrays.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-3.2",
    "basis": "declarative"
  },
  "RFC8414-3.2-empty-lists-omitted": {
    "id": "RFC8414-3.2-empty-lists-omitted",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "3.2",
    "level": "MUST",
    "text": "A list without elements is left out rather than sent empty.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-3.2"
  },
  "RFC8414-3.2-error-has-error-status": {
    "id": "RFC8414-3.2-error-has-error-status",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "3.2",
    "level": "MUST",
    "text": "A failed metadata request gets the fitting HTTP error status.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-3.2",
    "basis": "declarative"
  },
  "RFC8414-3.3-issuer-identical": {
    "id": "RFC8414-3.3-issuer-identical",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "3.3",
    "level": "MUST",
    "text": "The returned issuer equals, character for character, the identifier the request URL was built from.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-3.3"
  },
  "RFC8414-5-openid-path-both-forms": {
    "id": "RFC8414-5-openid-path-both-forms",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "5",
    "level": "MAY",
    "text": "With the openid-configuration suffix and a path issuer, the document may be published at both the inserted and the appended location.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-5",
    "basis": "declarative"
  },
  "RFC8414-6.1-tls-1-2": {
    "id": "RFC8414-6.1-tls-1-2",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "6.1",
    "level": "MUST",
    "text": "The server can speak TLS 1.2.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-6.1",
    "untested": "What a server can speak is settled in the handshake, by whatever ends TLS in front of it, and a profile of today may rule TLS 1.2 out in favour of TLS 1.3 alone: a handshake that is refused would be no fault that holds. Scanners for TLS tell it for the whole host."
  },
  "RFC8414-6.1-tls-protecting-ciphers": {
    "id": "RFC8414-6.1-tls-protecting-ciphers",
    "document": "rfc8414",
    "cited": "RFC 8414",
    "section": "6.1",
    "level": "MUST",
    "text": "Only cipher suites that give confidentiality and integrity are used.",
    "url": "https://www.rfc-editor.org/rfc/rfc8414#section-6.1",
    "untested": "A suite is chosen in the handshake, by whatever ends TLS in front of the server. A few suites that are offered and refused would read as a pass, and say nothing of the others, other versions or other addresses of the host: scanners for TLS go through all of them."
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
    "url": "https://www.rfc-editor.org/rfc/rfc9207#section-2.4"
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
  "RFC9700-2.1.1-pkce-detectable": {
    "id": "RFC9700-2.1.1-pkce-detectable",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.1.1",
    "level": "MUST",
    "text": "PKCE support can be detected.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.1"
  },
  "RFC9700-2.1.1-challenge-methods-published": {
    "id": "RFC9700-2.1.1-challenge-methods-published",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.1.1",
    "level": "SHOULD",
    "text": "Metadata list code_challenge_methods_supported.",
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
  "RFC9700-2.1.2-no-implicit": {
    "id": "RFC9700-2.1.2-no-implicit",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.1.2",
    "level": "SHOULD NOT",
    "text": "Response types that put access tokens into the authorization response are not used.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.1.2",
    "basis": "peer"
  },
  "RFC9700-2.2.1-sender-constrained-as": {
    "id": "RFC9700-2.2.1-sender-constrained-as",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.2.1",
    "level": "SHOULD",
    "text": "Access tokens can be sender-constrained (DPoP or mutual TLS).",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.2.1"
  },
  "RFC9700-2.2.1-sender-constrained-rs": {
    "id": "RFC9700-2.2.1-sender-constrained-rs",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.2.1",
    "level": "SHOULD",
    "text": "The resource server enforces the sender constraint.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.2.1"
  },
  "RFC9700-2.3-audience-restricted": {
    "id": "RFC9700-2.3-audience-restricted",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.3",
    "level": "SHOULD",
    "text": "Access tokens are restricted to one or few resource servers.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.3"
  },
  "RFC9700-2.3-audience-enforced": {
    "id": "RFC9700-2.3-audience-enforced",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.3",
    "level": "MUST",
    "text": "A resource server refuses tokens not meant for it.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.3"
  },
  "RFC9700-2.3-action-enforced": {
    "id": "RFC9700-2.3-action-enforced",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.3",
    "level": "SHOULD",
    "text": "Tokens are restricted to resources and actions, and the resource server holds to it.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.3"
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
  "RFC9700-2.5-client-auth-enforced": {
    "id": "RFC9700-2.5-client-auth-enforced",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.5",
    "level": "SHOULD",
    "text": "Client authentication is enforced where credentials can be kept.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.5"
  },
  "RFC9700-2.5-asymmetric-auth": {
    "id": "RFC9700-2.5-asymmetric-auth",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.5",
    "level": "SHOULD",
    "text": "Asymmetric client authentication is available.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.5"
  },
  "RFC9700-2.6-metadata-published": {
    "id": "RFC9700-2.6-metadata-published",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.6",
    "level": "SHOULD",
    "text": "RFC 8414 metadata are published.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-2.6"
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
  "RFC9700-2.6-cors-at-client-endpoints": {
    "id": "RFC9700-2.6-cors-at-client-endpoints",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "2.6",
    "level": "MAY",
    "text": "Token, metadata, JWKS and registration endpoints may support CORS.",
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
  "RFC9700-4.1.3-loopback-port-variable": {
    "id": "RFC9700-4.1.3-loopback-port-variable",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.1.3",
    "level": "MUST",
    "text": "For native apps with a localhost redirect URI the port may vary.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.1.3"
  },
  "RFC9700-4.1.3-fragment-appended": {
    "id": "RFC9700-4.1.3-fragment-appended",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.1.3",
    "level": "MAY",
    "text": "A dummy fragment such as #_ may be added to the Location.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.1.3"
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
  "RFC9700-4.2.4-code-invalidated": {
    "id": "RFC9700-4.2.4-code-invalidated",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.2.4",
    "level": "MUST",
    "text": "A code is void after its first use at the token endpoint.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.2.4",
    "sameAs": "RFC6749-4.1.2-code-single-use"
  },
  "RFC9700-4.2.4-replay-revokes-tokens": {
    "id": "RFC9700-4.2.4-replay-revokes-tokens",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.2.4",
    "level": "SHOULD",
    "text": "A second attempt to redeem a code revokes all tokens issued from it.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.2.4",
    "sameAs": "RFC6749-4.1.2-code-reuse-revokes-access-token"
  },
  "RFC9700-4.3.2-no-query-token": {
    "id": "RFC9700-4.3.2-no-query-token",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.3.2",
    "level": "MUST NOT",
    "text": "Access tokens are not passed in URI query parameters.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.3.2",
    "basis": "peer"
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
  "RFC9700-4.10.2-unknown-resource-refused": {
    "id": "RFC9700-4.10.2-unknown-resource-refused",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.10.2",
    "level": "MAY",
    "text": "Tokens for unknown resource server URLs may be refused.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.10.2"
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
  "RFC9700-4.11.2-untrusted-no-auto-redirect": {
    "id": "RFC9700-4.11.2-untrusted-no-auto-redirect",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.11.2",
    "level": "SHOULD",
    "text": "Only trusted redirect URIs are redirected to automatically.",
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
  "RFC9700-4.13-proxy-headers-sanitized": {
    "id": "RFC9700-4.13-proxy-headers-sanitized",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.13",
    "level": "MUST",
    "text": "Security-relevant headers from outside are not trusted.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.13"
  },
  "RFC9700-4.14.2-bound-to-scope": {
    "id": "RFC9700-4.14.2-bound-to-scope",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.14.2",
    "level": "MUST",
    "text": "Refresh tokens are bound to the scope consented to.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2",
    "sameAs": "RFC6749-6-scope-not-broader"
  },
  "RFC9700-4.14.2-bound-to-resource-servers": {
    "id": "RFC9700-4.14.2-bound-to-resource-servers",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.14.2",
    "level": "MUST",
    "text": "Refresh tokens are bound to the resource servers consented to.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2"
  },
  "RFC9700-4.14.2-replay-detection": {
    "id": "RFC9700-4.14.2-replay-detection",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.14.2",
    "level": "MUST",
    "text": "Refresh tokens of public clients are sender-constrained or rotated.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2"
  },
  "RFC9700-4.14.2-rotation-invalidates": {
    "id": "RFC9700-4.14.2-rotation-invalidates",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.14.2",
    "level": "MUST",
    "text": "With rotation the previous refresh token is invalidated.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2",
    "basis": "declarative"
  },
  "RFC9700-4.14.2-reuse-revokes-active": {
    "id": "RFC9700-4.14.2-reuse-revokes-active",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.14.2",
    "level": "MUST",
    "text": "Reuse of an invalidated refresh token revokes the active one.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2",
    "basis": "declarative"
  },
  "RFC9700-4.14.2-refresh-integrity": {
    "id": "RFC9700-4.14.2-refresh-integrity",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.14.2",
    "level": "MUST",
    "text": "Refresh tokens that carry grant data are integrity-protected.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2",
    "sameAs": "RFC6749-10.4-refresh-tamper-proof"
  },
  "RFC9700-4.14.2-revoke-on-security-event": {
    "id": "RFC9700-4.14.2-revoke-on-security-event",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.14.2",
    "level": "MAY",
    "text": "Refresh tokens may be revoked on events such as password change or logout.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2"
  },
  "RFC9700-4.14.2-idle-expiry": {
    "id": "RFC9700-4.14.2-idle-expiry",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.14.2",
    "level": "SHOULD",
    "text": "Refresh tokens expire after inactivity.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.14.2"
  },
  "RFC9700-4.15.1-client-id-not-chosen": {
    "id": "RFC9700-4.15.1-client-id-not-chosen",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.15.1",
    "level": "SHOULD NOT",
    "text": "Clients cannot choose a client_id (or claim) that could pass for a resource owner.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.15.1"
  },
  "RFC9700-4.15.1-token-kinds-distinguishable": {
    "id": "RFC9700-4.15.1-token-kinds-distinguishable",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.15.1",
    "level": "MUST",
    "text": "Where namespaces are shared, tokens of owners and of clients can be told apart.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.15.1"
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
  },
  "RFC9700-4.17.2-receiver-origin-exact": {
    "id": "RFC9700-4.17.2-receiver-origin-exact",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.17.2",
    "level": "MUST",
    "text": "postMessage receivers are matched exactly against registered origins.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.17.2",
    "untested": "No published standard defines an authorization response by postMessage: the draft of response_mode=web_message has expired, and each server that has one has a format of its own, which no descriptor can name."
  },
  "RFC9700-4.17.2-postmessage-target": {
    "id": "RFC9700-4.17.2-postmessage-target",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.17.2",
    "level": "MUST",
    "text": "Messages are sent to the trusted client origin.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.17.2",
    "untested": "No published standard defines an authorization response by postMessage: the draft of response_mode=web_message has expired, and each server that has one has a format of its own, which no descriptor can name."
  },
  "RFC9700-4.17.2-no-wildcard-target": {
    "id": "RFC9700-4.17.2-no-wildcard-target",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.17.2",
    "level": "MUST NOT",
    "text": "The wildcard target \"*\" is not used.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.17.2",
    "untested": "No published standard defines an authorization response by postMessage: the draft of response_mode=web_message has expired, and each server that has one has a format of its own, which no descriptor can name."
  },
  "RFC9700-4.17.2-same-rules-in-browser": {
    "id": "RFC9700-4.17.2-same-rules-in-browser",
    "document": "rfc9700",
    "cited": "RFC 9700",
    "section": "4.17.2",
    "level": "MUST",
    "text": "The redirect protections (2.1) apply to in-browser responses too.",
    "url": "https://www.rfc-editor.org/rfc/rfc9700#section-4.17.2",
    "untested": "No published standard defines an authorization response by postMessage: the draft of response_mode=web_message has expired, and each server that has one has a format of its own, which no descriptor can name."
  }
}
