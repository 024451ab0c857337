// Written by scripts/generate.ts from providers/descriptor.ts: change that file, then run npm run build.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/oauth2spec/dist/providers/provider.schema.json","type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"The name of the provider.","examples":["DataCrunch"]},"documentation":{"type":"string","minLength":1,"description":"The documentation that the descriptor was written from: a title, a file or a URL.","examples":["https://docs.example/authentication"]},"profiles":{"type":"array","items":{"enum":["oauth-2.1"],"description":"A profile.","examples":["oauth-2.1"]},"description":"Profiles that the server claims; the checks of OAuth 2.1 apply where oauth-2.1 is claimed. Where a profile contradicts an earlier standard, deviations say so.","examples":[["oauth-2.1"]]},"variables":{"type":"object","patternProperties":{"^[A-Za-z_][A-Za-z0-9_]*$":{"type":"object","required":["description"],"properties":{"description":{"type":"string","minLength":1,"description":"What the variable stands for, shown where it is missing.","examples":["your company, the first label of your host name"]},"value":{"type":"string","minLength":1,"description":"Its value, usually an environment reference. A variable is no secret and is shown in reports.","examples":["${KIANDA_COMPANY}"]},"mocked":{"type":"string","minLength":1,"description":"Its value in mocked mode, where no environment is read.","examples":["green-itr"]}},"additionalProperties":false,"description":"A part of the descriptor that differs from one user of the provider to the next."}},"additionalProperties":false,"description":"Values that differ from one user of the provider to the next, used as {name}.","examples":[{"company":{"description":"your company","mocked":"green-itr"}}]},"server":{"type":"object","properties":{"issuer":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The issuer identifier (RFC 8414 section 2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example"]},"authorization_endpoint":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The authorization endpoint (RFC 6749 section 3.1). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/authorize"]},"token_endpoint":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The token endpoint (RFC 6749 section 3.2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/token"]},"revocation_endpoint":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The revocation endpoint (RFC 7009 section 2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/revoke"]},"introspection_endpoint":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The introspection endpoint (RFC 7662 section 2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/introspect"]},"end_session_endpoint":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"Where a person logs out (OpenID Connect RP-Initiated Logout section 2.1). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/logout"]},"grant_types_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A grant type.","examples":["client_credentials"]},"description":"Grant types that the server supports (RFC 8414 section 2).","examples":[["authorization_code","refresh_token"]]},"response_types_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A response type.","examples":["code"]},"description":"Response types that the server supports (RFC 8414 section 2).","examples":[["code"]]},"token_endpoint_auth_methods_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A client authentication method.","examples":["none"]},"description":"Client authentication methods that the token endpoint supports (RFC 8414 section 2).","examples":[["client_secret_basic","client_secret_post"]]},"code_challenge_methods_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A PKCE method.","examples":["S256"]},"description":"PKCE code challenge methods that the server supports (RFC 8414 section 2).","examples":[["S256"]]},"authorization_response_iss_parameter_supported":{"type":"boolean","description":"Whether authorization responses carry the iss parameter (RFC 9207 section 3).","examples":[true]},"scopes_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A scope value.","examples":["read"]},"description":"Scope values that the server supports (RFC 8414 section 2).","examples":[["read","write"]]},"jwks_uri":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The JWK Set document of the server (RFC 8414 section 2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/jwks"]},"registration_endpoint":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The client registration endpoint (RFC 7591 section 3). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/register"]},"response_modes_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"One of them.","examples":["query"]},"description":"Response modes that the server supports (RFC 8414 section 2).","examples":[["query"]]},"token_endpoint_auth_signing_alg_values_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"One of them.","examples":["ES256"]},"description":"JWS algorithms for client authentication by JWT at the token endpoint (RFC 8414 section 2).","examples":[["ES256"]]},"revocation_endpoint_auth_methods_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"One of them.","examples":["client_secret_basic"]},"description":"Client authentication methods that the revocation endpoint supports (RFC 8414 section 2).","examples":[["client_secret_basic"]]},"revocation_endpoint_auth_signing_alg_values_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"One of them.","examples":["ES256"]},"description":"JWS algorithms for client authentication by JWT at the revocation endpoint (RFC 8414 section 2).","examples":[["ES256"]]},"introspection_endpoint_auth_methods_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"One of them.","examples":["client_secret_basic"]},"description":"Ways of authentication that the introspection endpoint supports (RFC 8414 section 2).","examples":[["client_secret_basic"]]},"introspection_endpoint_auth_signing_alg_values_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"One of them.","examples":["ES256"]},"description":"JWS algorithms for client authentication by JWT at the introspection endpoint (RFC 8414 section 2).","examples":[["ES256"]]},"dpop_signing_alg_values_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"One of them.","examples":["ES256"]},"description":"JWS algorithms for DPoP proofs (RFC 9449 section 5.1).","examples":[["ES256"]]},"service_documentation":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"A page for developers (RFC 8414 section 2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/documentation"]},"op_policy_uri":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"A page on how data may be used (RFC 8414 section 2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/policy"]},"op_tos_uri":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The terms of service (RFC 8414 section 2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/terms"]},"ui_locales_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"One of them.","examples":["de-CH"]},"description":"Languages of the pages, as BCP 47 tags (RFC 8414 section 2).","examples":[["de-CH"]]},"signed_metadata":{"type":"string","minLength":1,"description":"The metadata as a signed JWT (RFC 8414 section 2.1). That there is one is what counts.","examples":["eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJodHRwczovL2FzLmV4YW1wbGUifQ.c2lnbmF0dXJl"]}},"additionalProperties":false,"description":"Authorization server metadata, with the member names of RFC 8414 section 2. Only what is documented."},"metadata_url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"Where the server publishes its metadata (RFC 8414 section 3, or OpenID Connect Discovery). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/.well-known/oauth-authorization-server"]},"clients":{"type":"object","patternProperties":{"^[A-Za-z][A-Za-z0-9_-]*$":{"type":"object","required":["client_id"],"properties":{"client_id":{"type":"string","minLength":1,"description":"The client identifier (RFC 6749 section 2.2).","examples":["${ACME_CLIENT_ID}"]},"client_secret":{"type":"string","minLength":1,"description":"The client secret (RFC 7591 section 2), as an environment reference. A client without one is public.","examples":["${ACME_CLIENT_SECRET}"]},"jwks":{"type":"string","minLength":1,"description":"The JWK Set of the client (RFC 7591 section 2) with its private key, as JSON text, as an environment reference; for private_key_jwt. The first key that has a private part signs.","examples":["${ACME_CLIENT_JWKS}"]},"client_name":{"type":"string","minLength":1,"description":"A name for people to read (RFC 7591 section 2).","examples":["CI"]},"developer":{"type":"string","minLength":1,"description":"The person or organization behind the client, as the provider knows it; no member of RFC 7591. A consent page is looked through for it (OAuth 2.1 section 7.9).","examples":["Wanderlust Ltd"]},"redirect_uris":{"type":"array","items":{"type":"string","minLength":1,"description":"A redirection URI.","examples":["https://client.example/callback"]},"minItems":1,"description":"Registered redirection URIs (RFC 7591 section 2). The first is used unless a check needs another.","examples":[["https://client.example/callback"]]},"grant_types":{"type":"array","items":{"enum":["authorization_code","password","client_credentials","refresh_token","implicit"],"description":"A grant type.","examples":["client_credentials"]},"description":"Grant types that the client is registered for (RFC 7591 section 2).","examples":[["authorization_code","refresh_token"]]},"response_types":{"type":"array","items":{"type":"string","minLength":1,"description":"A response type.","examples":["token"]},"description":"Response types that the client is registered for (RFC 7591 section 2). Without it token is assumed for a client that is registered for the implicit grant type.","examples":[["token"]]},"application_type":{"enum":["native","web","browser"],"description":"The kind of application: native or web as in OpenID Connect Dynamic Client Registration section 2, or browser for one that runs in a browser (RFC 10017), a value that no standard defines and Okta registers clients by. A client that is native or browser is public, whether or not it was given a secret.","examples":["native"]},"token_endpoint_auth_method":{"enum":["client_secret_basic","client_secret_post","private_key_jwt","none"],"description":"The client authentication method it is registered for (RFC 7591 section 2). Without it client_secret_basic is assumed for a client with a secret, and none for one without. private_key_jwt needs jwks.","examples":["client_secret_basic"]},"scope":{"type":"string","minLength":1,"description":"Scope values that the client may request, separated by spaces (RFC 7591 section 2).","examples":["read write"]},"dpop_bound_access_tokens":{"type":"boolean","description":"Whether the client has to have all its access tokens bound to a key (RFC 9449 section 5.2). Without a proof it gets none, so that only the checks of DPoP can use it: name another client beside it.","examples":[true]}},"additionalProperties":false,"description":"Client metadata, with the member names of RFC 7591 section 2."}},"additionalProperties":false,"description":"Clients that are registered at the provider, by a name of your choice.","examples":[{"machine":{"client_id":"${ACME_CLIENT_ID}","client_secret":"${ACME_CLIENT_SECRET}"}}]},"resource_owners":{"type":"object","patternProperties":{"^[A-Za-z][A-Za-z0-9_-]*$":{"type":"object","required":["username","password"],"properties":{"username":{"type":"string","minLength":1,"description":"The resource owner username (RFC 6749 section 4.3.2), as an environment reference.","examples":["${ACME_USERNAME}"]},"password":{"type":"string","minLength":1,"description":"The resource owner password (RFC 6749 section 4.3.2), as an environment reference.","examples":["${ACME_PASSWORD}"]},"totp_secret":{"type":"string","minLength":1,"description":"The secret of time-based one-time passwords (RFC 6238), in Base32, as an environment reference.","examples":["${ACME_TOTP_SECRET}"]}},"additionalProperties":false,"description":"A resource owner: whom the user agent logs in as, and whose password the password grant sends."}},"additionalProperties":false,"description":"Resource owners: test accounts at the provider, by a name of your choice.","examples":[{"user":{"username":"${ACME_USERNAME}","password":"${ACME_PASSWORD}"}}]},"resource":{"type":"object","required":["url"],"properties":{"method":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"The request method; GET without it. Choose a request that changes nothing.","examples":["GET"]},"url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The URL of a protected resource. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://api.example/v1/balance"]},"resource":{"type":"string","pattern":"^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{|\\{)[^#]*$","description":"The identifier that a client names it by in the resource parameter, where the server takes one (RFC 8707 section 2, RFC 9728 section 2).","examples":["https://api.example"]},"status":{"type":"integer","minimum":200,"maximum":299,"description":"The status that a request with a valid token is answered with; any 2xx without it.","examples":[200]},"scope":{"type":"string","minLength":1,"description":"The scope that a token needs for it, where scopes are enforced (RFC 6750 section 3.1).","examples":["read"]},"form_body":{"type":"boolean","description":"Whether it takes a token as a form parameter too (RFC 6750 section 2.2).","examples":[false]},"query_parameter":{"type":"boolean","description":"Whether it takes a token as a query parameter too (RFC 6750 section 2.3).","examples":[false]}},"additionalProperties":false,"description":"A request that needs an access token."},"second_resource":{"type":"object","required":["url"],"properties":{"method":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"The request method; GET without it. Choose a request that changes nothing.","examples":["GET"]},"url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The URL of a protected resource. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://api.example/v1/balance"]},"resource":{"type":"string","pattern":"^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{|\\{)[^#]*$","description":"The identifier that a client names it by in the resource parameter, where the server takes one (RFC 8707 section 2, RFC 9728 section 2).","examples":["https://api.example"]},"status":{"type":"integer","minimum":200,"maximum":299,"description":"The status that a request with a valid token is answered with; any 2xx without it.","examples":[200]},"scope":{"type":"string","minLength":1,"description":"The scope that a token needs for it, where scopes are enforced (RFC 6750 section 3.1).","examples":["read"]},"form_body":{"type":"boolean","description":"Whether it takes a token as a form parameter too (RFC 6750 section 2.2).","examples":[false]},"query_parameter":{"type":"boolean","description":"Whether it takes a token as a query parameter too (RFC 6750 section 2.3).","examples":[false]}},"additionalProperties":false,"description":"A resource of another resource server: tokens for the one are not meant for the other."},"registration":{"type":"object","properties":{"initial_access_token":{"type":"string","minLength":1,"description":"The initial access token of the registration endpoint (RFC 7591 section 3), as an environment reference; registration is open to everybody without it.","examples":["${ACME_INITIAL_ACCESS_TOKEN}"]}},"additionalProperties":false,"description":"How clients are registered at the registration endpoint."},"user_agent":{"type":"object","required":["driver"],"properties":{"driver":{"enum":["form","browser","interactive","redirect"],"description":"How an authorization request is approved. form: HTML forms are filled in. browser: the same in Chromium, for pages that need scripts. interactive: you do it in your own browser. redirect: the server approves by itself.","examples":["form"]},"resource_owner":{"type":"string","minLength":1,"description":"Who logs in, a name under resource_owners; the first one without it.","examples":["user"]},"second_resource_owner":{"type":"string","minLength":1,"description":"Another one, a name under resource_owners, for checks that need two; the next one without it.","examples":["other_user"]},"approve":{"type":"array","items":{"type":"object","properties":{"on":{"type":"object","properties":{"url":{"type":"string","minLength":1,"description":"Its address without the query; * stands for anything.","examples":["https://login.example/*/consent"]},"text":{"type":"string","minLength":1,"description":"Text that is on it, in any case.","examples":["Sign in"]},"element":{"type":"string","minLength":1,"description":"An element that is on it. A CSS selector.","examples":["#approve"]}},"additionalProperties":false,"minProperties":1,"description":"What tells a page: all that is given holds."},"fill":{"type":"object","patternProperties":{"^.*$":{"type":"string","description":"The value: {username}, {password} and {totp} stand for those of the resource owner.","examples":["{username}"]}},"additionalProperties":false,"description":"Text fields by a CSS selector, and what is written into each.","examples":[{"#user":"{username}"}]},"choose":{"type":"object","patternProperties":{"^.*$":{"type":"string","description":"The value: {username}, {password} and {totp} stand for those of the resource owner.","examples":["{username}"]}},"additionalProperties":false,"description":"Lists and groups of buttons by a CSS selector, and the value or label that is chosen in each.","examples":[{"#tenant":"acme"}]},"check":{"type":"array","items":{"type":"string","minLength":1,"description":"A box. A CSS selector.","examples":["#approve"]},"description":"Boxes that are checked.","examples":[["#terms"]]},"uncheck":{"type":"array","items":{"type":"string","minLength":1,"description":"A box. A CSS selector.","examples":["#approve"]},"description":"Boxes that are not checked.","examples":[["#remember"]]},"submit":{"type":"string","minLength":1,"description":"The button or link that is pressed at the end; the form is submitted by its first button without it. A CSS selector.","examples":["#approve"]},"expect":{"type":"object","properties":{"url":{"type":"string","minLength":1,"description":"Its address without the query; * stands for anything.","examples":["https://login.example/*/consent"]},"text":{"type":"string","minLength":1,"description":"Text that is on it, in any case.","examples":["Sign in"]},"element":{"type":"string","minLength":1,"description":"An element that is on it. A CSS selector.","examples":["#approve"]}},"additionalProperties":false,"minProperties":1,"description":"What tells a page: all that is given holds."},"optional":{"type":"boolean","description":"Whether the page may never come, as a login that is remembered, or a consent that was given.","examples":[true]}},"additionalProperties":false,"description":"What is done on one page. With expect, the page that comes next must be as it says, unless the redirection URI is reached."},"minItems":1,"description":"What is done to log in and consent. Without it, common login and consent forms are recognised.","examples":[[{"on":{"element":"#login"},"fill":{"#user":"{username}","#password":"{password}"}}]]},"deny":{"type":"array","items":{"type":"object","properties":{"on":{"type":"object","properties":{"url":{"type":"string","minLength":1,"description":"Its address without the query; * stands for anything.","examples":["https://login.example/*/consent"]},"text":{"type":"string","minLength":1,"description":"Text that is on it, in any case.","examples":["Sign in"]},"element":{"type":"string","minLength":1,"description":"An element that is on it. A CSS selector.","examples":["#approve"]}},"additionalProperties":false,"minProperties":1,"description":"What tells a page: all that is given holds."},"fill":{"type":"object","patternProperties":{"^.*$":{"type":"string","description":"The value: {username}, {password} and {totp} stand for those of the resource owner.","examples":["{username}"]}},"additionalProperties":false,"description":"Text fields by a CSS selector, and what is written into each.","examples":[{"#user":"{username}"}]},"choose":{"type":"object","patternProperties":{"^.*$":{"type":"string","description":"The value: {username}, {password} and {totp} stand for those of the resource owner.","examples":["{username}"]}},"additionalProperties":false,"description":"Lists and groups of buttons by a CSS selector, and the value or label that is chosen in each.","examples":[{"#tenant":"acme"}]},"check":{"type":"array","items":{"type":"string","minLength":1,"description":"A box. A CSS selector.","examples":["#approve"]},"description":"Boxes that are checked.","examples":[["#terms"]]},"uncheck":{"type":"array","items":{"type":"string","minLength":1,"description":"A box. A CSS selector.","examples":["#approve"]},"description":"Boxes that are not checked.","examples":[["#remember"]]},"submit":{"type":"string","minLength":1,"description":"The button or link that is pressed at the end; the form is submitted by its first button without it. A CSS selector.","examples":["#approve"]},"expect":{"type":"object","properties":{"url":{"type":"string","minLength":1,"description":"Its address without the query; * stands for anything.","examples":["https://login.example/*/consent"]},"text":{"type":"string","minLength":1,"description":"Text that is on it, in any case.","examples":["Sign in"]},"element":{"type":"string","minLength":1,"description":"An element that is on it. A CSS selector.","examples":["#approve"]}},"additionalProperties":false,"minProperties":1,"description":"What tells a page: all that is given holds."},"optional":{"type":"boolean","description":"Whether the page may never come, as a login that is remembered, or a consent that was given.","examples":[true]}},"additionalProperties":false,"description":"What is done on one page. With expect, the page that comes next must be as it says, unless the redirection URI is reached."},"minItems":1,"description":"What is done to log in and refuse. Without it, common login and consent forms are recognised.","examples":[[{"on":{"element":"#login"},"fill":{"#user":"{username}","#password":"{password}"}}]]},"storage":{"type":"boolean","description":"Whether one login is reused, where a check needs no fresh one; false without it.","examples":[true]},"origins":{"type":"array","items":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"An origin. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://login.example"]},"description":"Origins that pages may be loaded from, besides those of the endpoints.","examples":[["https://login.example"]]},"executable_path":{"type":"string","minLength":1,"description":"The Chromium that the driver browser starts; a usual one is looked for without it.","examples":["/usr/bin/chromium"]},"timeout":{"type":"number","exclusiveMinimum":0,"description":"Seconds that one authorization request may take, from the first page to the redirection URI; 30 without it, and 300 with the driver interactive.","examples":[30]}},"additionalProperties":false,"description":"How the resource owner is stood in for at the authorization endpoint."},"documented":{"type":"object","properties":{"grants":{"type":"object","patternProperties":{"^[A-Za-z][A-Za-z0-9_-]*$":{"type":"object","required":["grant_type","source"],"properties":{"grant_type":{"enum":["authorization_code","password","client_credentials","refresh_token"],"description":"The grant type (RFC 6749).","examples":["client_credentials"]},"client":{"type":"string","minLength":1,"description":"The client that uses it, a name under clients. Without it the request names no client.","examples":["machine"]},"resource_owner":{"type":"string","minLength":1,"description":"The resource owner of a password grant, a name under resource_owners.","examples":["user"]},"refresh_token_from":{"type":"string","minLength":1,"description":"The documented grant whose refresh token a refresh_token grant uses, a name under grants.","examples":["client_credentials"]},"authorization_request":{"type":"object","properties":{"parameters":{"type":"object","patternProperties":{"^[\\x21-\\x7e]+$":{"type":"string","description":"The value of the parameter.","examples":["yes"]}},"additionalProperties":false,"description":"Parameters besides response_type, client_id, redirect_uri, state and the PKCE ones.","examples":[{"remember":"yes"}]},"state":{"type":"boolean","description":"Whether a state parameter is documented.","examples":[true]},"code_challenge_method":{"enum":["S256","plain"],"description":"The PKCE method, where the flow is documented with PKCE (RFC 7636 section 4.3).","examples":["S256"]}},"additionalProperties":false,"description":"The documented authorization request."},"request":{"type":"object","properties":{"parameters_in":{"enum":["form","json","header","query"],"description":"Where the parameters of the token request go: form (application/x-www-form-urlencoded, as RFC 6749 has it, and without this member), json (an application/json body), header (a header field each), query.","examples":["json"]},"client_authentication":{"enum":["client_secret_basic","client_secret_post","private_key_jwt","none"],"description":"How the client authenticates in this request, where it is not as it is registered.","examples":["client_secret_basic"]},"parameters":{"type":"object","patternProperties":{"^[\\x21-\\x7e]+$":{"type":"string","description":"The value of the parameter.","examples":["yes"]}},"additionalProperties":false,"description":"Parameters besides those that the grant type itself has, such as scope, with their values.","examples":[{"remember":"yes"}]}},"additionalProperties":false,"description":"The documented token request."},"response":{"type":"object","patternProperties":{"^.*$":{"description":"A keyword of JSON Schema.","examples":["object"]}},"description":"The documented successful response, a JSON Schema (2020-12) for its body.","examples":[{"type":"object","required":["access_token"]}]},"status":{"type":"integer","minimum":200,"maximum":299,"description":"The documented status of success.","examples":[200]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A grant as the documentation describes it."}},"additionalProperties":false,"description":"The documented grants, by a name of your choice.","examples":[{"client_credentials":{"grant_type":"client_credentials","client":"machine","source":"Page 1"}}]},"interaction":{"type":"object","required":["source"],"properties":{"login":{"type":"boolean","description":"Whether the user logs in at the authorization endpoint.","examples":[true]},"consent":{"type":"boolean","description":"Whether the user is asked before a client gets access.","examples":[true]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"What the documentation says that a user does at the authorization endpoint."},"direct_access_tokens":{"type":"object","patternProperties":{"^[A-Za-z][A-Za-z0-9_-]*$":{"type":"object","required":["access_token","source"],"properties":{"access_token":{"type":"string","minLength":1,"description":"The access token that somebody made by hand, as an environment reference.","examples":["${ACME_ACCESS_TOKEN}"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"An access token issued by hand."}},"additionalProperties":false,"description":"Access tokens that are issued by hand, such as on a settings page, by a name of your choice.","examples":[{"settings_page":{"access_token":"${ACME_ACCESS_TOKEN}","source":"Direct Access Token"}}]},"headers":{"type":"object","properties":{"authorization":{"type":"object","required":["scheme","source"],"properties":{"scheme":{"type":"string","minLength":1,"description":"The scheme before the token in the Authorization header, as the documentation has it.","examples":["Bearer"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"The documented Authorization header of a resource request."}},"additionalProperties":false,"description":"Documented header formats."},"access_token":{"type":"object","required":["format","source"],"properties":{"format":{"enum":["jwt"],"description":"The documented format: jwt, a JSON Web Token (RFC 7519).","examples":["jwt"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"What the documentation says of access tokens themselves."},"refresh_token":{"type":"object","required":["format","source"],"properties":{"format":{"enum":["jwt"],"description":"The documented format: jwt, a JSON Web Token (RFC 7519).","examples":["jwt"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"What the documentation says of refresh tokens themselves."},"introspection":{"type":"object","required":["source"],"properties":{"client":{"type":"string","minLength":1,"description":"The client that the protected resource introspects tokens with, a name under clients. Without it a confidential client introspects its own tokens.","examples":["api"]},"other_client":{"type":"string","minLength":1,"description":"The client of another protected resource, which the tokens are not meant for, a name under clients.","examples":["billing"]},"grant":{"type":"string","minLength":1,"description":"The documented grant whose access tokens authorize introspection as Bearer tokens, a name under grants.","examples":["client_credentials"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"Who may introspect tokens (RFC 7662 section 2.1)."},"protected_resources":{"type":"array","items":{"type":"object","required":["methods","url","source"],"properties":{"methods":{"type":"array","items":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"A request method.","examples":["GET"]},"minItems":1,"description":"Methods that need a token. They are sent without one and must be refused.","examples":[["GET","POST"]]},"url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The URL of the resource. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://api.example/v1/instances"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A resource that the documentation says needs a token."},"minItems":1,"description":"Resources that need a token.","examples":[[]]},"exempt_resources":{"type":"array","items":{"type":"object","required":["url","source"],"properties":{"method":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"The request method; GET without it.","examples":["GET"]},"url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The URL of the resource. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://api.example/query"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A resource that the documentation says does not use OAuth 2.0."},"minItems":1,"description":"Resources that do not use OAuth 2.0.","examples":[[]]},"errors":{"type":"array","items":{"type":"object","required":["when","source"],"properties":{"when":{"enum":["wrong_client_secret","unknown_client","missing_client_authentication","missing_parameter","unsupported_grant_type","invalid_scope","wrong_password","invalid_code","wrong_code_verifier","invalid_refresh_token","missing_access_token","invalid_access_token"],"description":"What provokes the error: one change to a request that succeeds.","examples":["wrong_client_secret"]},"grant":{"type":"string","minLength":1,"description":"The documented grant whose request is changed; the first that fits without it.","examples":["client_credentials"]},"parameter":{"type":"string","minLength":1,"description":"The parameter that is left out, for missing_parameter.","examples":["remember"]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599,"description":"One status.","examples":[401]},{"type":"array","items":{"type":"integer","minimum":100,"maximum":599,"description":"A status.","examples":[400]},"minItems":1,"description":"Any of these.","examples":[[400,401]]}],"description":"The documented status or statuses.","examples":[401]},"status_other_than":{"type":"integer","minimum":100,"maximum":599,"description":"A status that the answer does not have, where the documentation says no more than that.","examples":[200]},"error":{"type":"string","minLength":1,"description":"The documented error code.","examples":["invalid_client"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"An error that the documentation describes."},"minItems":1,"description":"Documented errors.","examples":[[{"when":"wrong_client_secret","status":401,"source":"Errors"}]]},"expiry":{"type":"array","items":{"type":"object","required":["grant","source"],"properties":{"grant":{"type":"string","minLength":1,"description":"The documented grant, a name under grants.","examples":["client_credentials"]},"expires_in":{"type":"integer","minimum":1,"description":"The documented value of expires_in, in seconds (RFC 6749 section 5.1).","examples":[3600]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"How long the access tokens of a grant live."},"minItems":1,"description":"Documented lifetimes.","examples":[[]]},"refresh":{"type":"array","items":{"type":"object","required":["grant","source"],"properties":{"grant":{"type":"string","minLength":1,"description":"The documented grant whose response holds a refresh token, a name under grants.","examples":["client_credentials"]},"rotates":{"type":"boolean","description":"Whether a refresh is documented to return another refresh token.","examples":[true]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A refresh token that a grant offers."},"minItems":1,"description":"Documented refresh tokens.","examples":[[]]}},"additionalProperties":false,"description":"The contract: what the documentation promises, each promise with its source."},"deviations":{"type":"array","items":{"type":"object","required":["check","reason","source"],"properties":{"check":{"type":"string","minLength":1,"description":"The id of a check, as `oauth2spec list` prints it.","examples":["rfc6749/4.4.3/no-refresh-token"]},"parameters":{"type":"object","patternProperties":{"^[\\x21-\\x7e]+$":{"type":"string","description":"A value, as a report shows it.","examples":["none"]}},"additionalProperties":false,"description":"Only the cases with these parameters, as a report shows them; every case of the check without it.","examples":[{"credentials":"none"}]},"reason":{"type":"string","minLength":1,"description":"How the documentation departs from the standard.","examples":["The parameters go in a JSON body."]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A place where the documentation itself contradicts a standard."},"description":"Where the documentation contradicts a standard.","examples":[[{"check":"rfc6749/4.4.3/no-refresh-token","reason":"It issues one.","source":"Page 1"}]]},"waivers":{"type":"array","items":{"type":"object","required":["check","reason","owner","expires"],"properties":{"check":{"type":"string","minLength":1,"description":"The id of a check, as `oauth2spec list` prints it.","examples":["rfc6749/4.4.3/no-refresh-token"]},"parameters":{"type":"object","patternProperties":{"^[\\x21-\\x7e]+$":{"type":"string","description":"A value, as a report shows it.","examples":["none"]}},"additionalProperties":false,"description":"Only the cases with these parameters, as a report shows them; every case of the check without it.","examples":[{"credentials":"none"}]},"reason":{"type":"string","minLength":1,"description":"Why the fault must not block for now.","examples":["Fixed in the release of March."]},"owner":{"type":"string","minLength":1,"description":"Who answers for it.","examples":["identity team"]},"link":{"type":"string","pattern":"^https?://","description":"Where its repair is tracked.","examples":["https://tracker.example/AUTH-17"]},"expires":{"type":"string","format":"date","description":"The last day it counts (YYYY-MM-DD).","examples":["2027-03-31"]}},"additionalProperties":false,"description":"A known fault that must not block, for a limited time."},"description":"Known faults that must not block for now.","examples":[[]]},"limits":{"type":"object","properties":{"requests_per_second":{"type":"number","exclusiveMinimum":0,"description":"Requests a second at the most, in live mode; 10 without it.","examples":[10]},"concurrency":{"type":"integer","minimum":1,"maximum":64,"description":"Cases under way at once, in live mode; 1 without it.","examples":[1]},"budget":{"type":"integer","minimum":1,"description":"Requests of a run at the most; 5000 without it. What is left over is inconclusive.","examples":[5000]},"failed_authentications":{"type":"integer","minimum":0,"description":"Failed authentications per client and resource owner at the most, in live mode; 20 without it.","examples":[20]},"longest_wait":{"type":"number","minimum":0,"description":"The longest wait for an expiry or a Retry-After, in seconds, in live mode; 60 without it.","examples":[60]},"registrations":{"type":"integer","minimum":0,"description":"Clients that a run may register at the registration endpoint; none without it. They are deleted where the server lets them be (RFC 7592).","examples":[10]},"request_timeout":{"type":"number","exclusiveMinimum":0,"description":"Seconds that one request may take; 10 without it.","examples":[10]},"case_timeout":{"type":"number","exclusiveMinimum":0,"description":"Seconds that one case may take, waits apart; 60 without it.","examples":[60]},"run_timeout":{"type":"number","exclusiveMinimum":0,"description":"Seconds that the cases of this provider may take; 900 without it.","examples":[900]},"response_size":{"type":"integer","minimum":1024,"description":"Bytes of a response body that are read; 1048576 without it.","examples":[1048576]}},"additionalProperties":false,"description":"How polite and how patient a run is."},"test_clock":{"type":"object","required":["url"],"properties":{"url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"Where the clock of the server under test is set forward: POST {\"advance\": seconds} as JSON. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["http://127.0.0.1:4010/.oauth2spec/clock"]}},"additionalProperties":false,"description":"A clock of the server that can be set forward, so that expiry needs no waiting."}},"additionalProperties":false,"title":"oauth2spec provider descriptor","description":"What a provider of OAuth 2.0 documents, for oauth2spec to test."};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern6 = new RegExp("^(https?://|\\$\\{|\\{)", "u");
const pattern18 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
const pattern23 = new RegExp("^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{|\\{)[^#]*$", "u");
const pattern26 = new RegExp("^.*$", "u");
const pattern37 = new RegExp("^[\\x21-\\x7e]+$", "u");
const pattern50 = new RegExp("^https?://", "u");
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://unpkg.com/oauth2spec/dist/providers/provider.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.documentation !== undefined){
let data1 = data.documentation;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/documentation",schemaPath:"#/properties/documentation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documentation,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documentation.type,parentSchema:schema31.properties.documentation,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.profiles !== undefined){
let data2 = data.profiles;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(data3 === "oauth-2.1")){
const err6 = {instancePath:instancePath+"/profiles/" + i0,schemaPath:"#/properties/profiles/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.profiles.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.profiles.items.enum,parentSchema:schema31.properties.profiles.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.profiles.type,parentSchema:schema31.properties.profiles,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.variables !== undefined){
let data4 = data.variables;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(pattern4.test(key1))){
const err8 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.variables,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key2 in data4){
if(pattern4.test(key2)){
let data5 = data4[key2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.description === undefined){
const err9 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].required,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key3 in data5){
if(!(((key3 === "description") || (key3 === "value")) || (key3 === "mocked"))){
const err10 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"],data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.description !== undefined){
let data6 = data5.description;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err11 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.description,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.description.type,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.description,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.value !== undefined){
let data7 = data5.value;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err13 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.value,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.value.type,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.value,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.mocked !== undefined){
let data8 = data5.mocked;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err15 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/mocked",schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/properties/mocked/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.mocked,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/mocked",schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/properties/mocked/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.mocked.type,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.mocked,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].type,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"],data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variables.type,parentSchema:schema31.properties.variables,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.server !== undefined){
let data9 = data.server;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(!(func1.call(schema31.properties.server.properties, key4))){
const err19 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.server,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.issuer !== undefined){
let data10 = data9.issuer;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err20 = {instancePath:instancePath+"/server/issuer",schemaPath:"#/properties/server/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.issuer,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/server/issuer",schemaPath:"#/properties/server/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.issuer.type,parentSchema:schema31.properties.server.properties.issuer,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.authorization_endpoint !== undefined){
let data11 = data9.authorization_endpoint;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err22 = {instancePath:instancePath+"/server/authorization_endpoint",schemaPath:"#/properties/server/properties/authorization_endpoint/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.authorization_endpoint,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/server/authorization_endpoint",schemaPath:"#/properties/server/properties/authorization_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.authorization_endpoint.type,parentSchema:schema31.properties.server.properties.authorization_endpoint,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.token_endpoint !== undefined){
let data12 = data9.token_endpoint;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err24 = {instancePath:instancePath+"/server/token_endpoint",schemaPath:"#/properties/server/properties/token_endpoint/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.token_endpoint,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/server/token_endpoint",schemaPath:"#/properties/server/properties/token_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.token_endpoint.type,parentSchema:schema31.properties.server.properties.token_endpoint,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.revocation_endpoint !== undefined){
let data13 = data9.revocation_endpoint;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err26 = {instancePath:instancePath+"/server/revocation_endpoint",schemaPath:"#/properties/server/properties/revocation_endpoint/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.revocation_endpoint,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/server/revocation_endpoint",schemaPath:"#/properties/server/properties/revocation_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.revocation_endpoint.type,parentSchema:schema31.properties.server.properties.revocation_endpoint,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.introspection_endpoint !== undefined){
let data14 = data9.introspection_endpoint;
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
const err28 = {instancePath:instancePath+"/server/introspection_endpoint",schemaPath:"#/properties/server/properties/introspection_endpoint/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.introspection_endpoint,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/server/introspection_endpoint",schemaPath:"#/properties/server/properties/introspection_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.introspection_endpoint.type,parentSchema:schema31.properties.server.properties.introspection_endpoint,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.end_session_endpoint !== undefined){
let data15 = data9.end_session_endpoint;
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err30 = {instancePath:instancePath+"/server/end_session_endpoint",schemaPath:"#/properties/server/properties/end_session_endpoint/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.end_session_endpoint,data:data15};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/server/end_session_endpoint",schemaPath:"#/properties/server/properties/end_session_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.end_session_endpoint.type,parentSchema:schema31.properties.server.properties.end_session_endpoint,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.grant_types_supported !== undefined){
let data16 = data9.grant_types_supported;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err32 = {instancePath:instancePath+"/server/grant_types_supported/" + i1,schemaPath:"#/properties/server/properties/grant_types_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.grant_types_supported.items,data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/server/grant_types_supported/" + i1,schemaPath:"#/properties/server/properties/grant_types_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.grant_types_supported.items.type,parentSchema:schema31.properties.server.properties.grant_types_supported.items,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/server/grant_types_supported",schemaPath:"#/properties/server/properties/grant_types_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.grant_types_supported.type,parentSchema:schema31.properties.server.properties.grant_types_supported,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9.response_types_supported !== undefined){
let data18 = data9.response_types_supported;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err35 = {instancePath:instancePath+"/server/response_types_supported/" + i2,schemaPath:"#/properties/server/properties/response_types_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.response_types_supported.items,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/server/response_types_supported/" + i2,schemaPath:"#/properties/server/properties/response_types_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.response_types_supported.items.type,parentSchema:schema31.properties.server.properties.response_types_supported.items,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/server/response_types_supported",schemaPath:"#/properties/server/properties/response_types_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.response_types_supported.type,parentSchema:schema31.properties.server.properties.response_types_supported,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data9.token_endpoint_auth_methods_supported !== undefined){
let data20 = data9.token_endpoint_auth_methods_supported;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err38 = {instancePath:instancePath+"/server/token_endpoint_auth_methods_supported/" + i3,schemaPath:"#/properties/server/properties/token_endpoint_auth_methods_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.token_endpoint_auth_methods_supported.items,data:data21};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/server/token_endpoint_auth_methods_supported/" + i3,schemaPath:"#/properties/server/properties/token_endpoint_auth_methods_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.token_endpoint_auth_methods_supported.items.type,parentSchema:schema31.properties.server.properties.token_endpoint_auth_methods_supported.items,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/server/token_endpoint_auth_methods_supported",schemaPath:"#/properties/server/properties/token_endpoint_auth_methods_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.token_endpoint_auth_methods_supported.type,parentSchema:schema31.properties.server.properties.token_endpoint_auth_methods_supported,data:data20};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data9.code_challenge_methods_supported !== undefined){
let data22 = data9.code_challenge_methods_supported;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(typeof data23 === "string"){
if(func2(data23) < 1){
const err41 = {instancePath:instancePath+"/server/code_challenge_methods_supported/" + i4,schemaPath:"#/properties/server/properties/code_challenge_methods_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.code_challenge_methods_supported.items,data:data23};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/server/code_challenge_methods_supported/" + i4,schemaPath:"#/properties/server/properties/code_challenge_methods_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.code_challenge_methods_supported.items.type,parentSchema:schema31.properties.server.properties.code_challenge_methods_supported.items,data:data23};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/server/code_challenge_methods_supported",schemaPath:"#/properties/server/properties/code_challenge_methods_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.code_challenge_methods_supported.type,parentSchema:schema31.properties.server.properties.code_challenge_methods_supported,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data9.authorization_response_iss_parameter_supported !== undefined){
let data24 = data9.authorization_response_iss_parameter_supported;
if(typeof data24 !== "boolean"){
const err44 = {instancePath:instancePath+"/server/authorization_response_iss_parameter_supported",schemaPath:"#/properties/server/properties/authorization_response_iss_parameter_supported/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.server.properties.authorization_response_iss_parameter_supported.type,parentSchema:schema31.properties.server.properties.authorization_response_iss_parameter_supported,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.scopes_supported !== undefined){
let data25 = data9.scopes_supported;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err45 = {instancePath:instancePath+"/server/scopes_supported/" + i5,schemaPath:"#/properties/server/properties/scopes_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.scopes_supported.items,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/server/scopes_supported/" + i5,schemaPath:"#/properties/server/properties/scopes_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.scopes_supported.items.type,parentSchema:schema31.properties.server.properties.scopes_supported.items,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/server/scopes_supported",schemaPath:"#/properties/server/properties/scopes_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.scopes_supported.type,parentSchema:schema31.properties.server.properties.scopes_supported,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data9.jwks_uri !== undefined){
let data27 = data9.jwks_uri;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
const err48 = {instancePath:instancePath+"/server/jwks_uri",schemaPath:"#/properties/server/properties/jwks_uri/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.jwks_uri,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/server/jwks_uri",schemaPath:"#/properties/server/properties/jwks_uri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.jwks_uri.type,parentSchema:schema31.properties.server.properties.jwks_uri,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data9.registration_endpoint !== undefined){
let data28 = data9.registration_endpoint;
if(typeof data28 === "string"){
if(!pattern6.test(data28)){
const err50 = {instancePath:instancePath+"/server/registration_endpoint",schemaPath:"#/properties/server/properties/registration_endpoint/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.registration_endpoint,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/server/registration_endpoint",schemaPath:"#/properties/server/properties/registration_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.registration_endpoint.type,parentSchema:schema31.properties.server.properties.registration_endpoint,data:data28};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data9.response_modes_supported !== undefined){
let data29 = data9.response_modes_supported;
if(Array.isArray(data29)){
const len6 = data29.length;
for(let i6=0; i6<len6; i6++){
let data30 = data29[i6];
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err52 = {instancePath:instancePath+"/server/response_modes_supported/" + i6,schemaPath:"#/properties/server/properties/response_modes_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.response_modes_supported.items,data:data30};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/server/response_modes_supported/" + i6,schemaPath:"#/properties/server/properties/response_modes_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.response_modes_supported.items.type,parentSchema:schema31.properties.server.properties.response_modes_supported.items,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/server/response_modes_supported",schemaPath:"#/properties/server/properties/response_modes_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.response_modes_supported.type,parentSchema:schema31.properties.server.properties.response_modes_supported,data:data29};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data9.token_endpoint_auth_signing_alg_values_supported !== undefined){
let data31 = data9.token_endpoint_auth_signing_alg_values_supported;
if(Array.isArray(data31)){
const len7 = data31.length;
for(let i7=0; i7<len7; i7++){
let data32 = data31[i7];
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err55 = {instancePath:instancePath+"/server/token_endpoint_auth_signing_alg_values_supported/" + i7,schemaPath:"#/properties/server/properties/token_endpoint_auth_signing_alg_values_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.token_endpoint_auth_signing_alg_values_supported.items,data:data32};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/server/token_endpoint_auth_signing_alg_values_supported/" + i7,schemaPath:"#/properties/server/properties/token_endpoint_auth_signing_alg_values_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.token_endpoint_auth_signing_alg_values_supported.items.type,parentSchema:schema31.properties.server.properties.token_endpoint_auth_signing_alg_values_supported.items,data:data32};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/server/token_endpoint_auth_signing_alg_values_supported",schemaPath:"#/properties/server/properties/token_endpoint_auth_signing_alg_values_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.token_endpoint_auth_signing_alg_values_supported.type,parentSchema:schema31.properties.server.properties.token_endpoint_auth_signing_alg_values_supported,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data9.revocation_endpoint_auth_methods_supported !== undefined){
let data33 = data9.revocation_endpoint_auth_methods_supported;
if(Array.isArray(data33)){
const len8 = data33.length;
for(let i8=0; i8<len8; i8++){
let data34 = data33[i8];
if(typeof data34 === "string"){
if(func2(data34) < 1){
const err58 = {instancePath:instancePath+"/server/revocation_endpoint_auth_methods_supported/" + i8,schemaPath:"#/properties/server/properties/revocation_endpoint_auth_methods_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.revocation_endpoint_auth_methods_supported.items,data:data34};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/server/revocation_endpoint_auth_methods_supported/" + i8,schemaPath:"#/properties/server/properties/revocation_endpoint_auth_methods_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.revocation_endpoint_auth_methods_supported.items.type,parentSchema:schema31.properties.server.properties.revocation_endpoint_auth_methods_supported.items,data:data34};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/server/revocation_endpoint_auth_methods_supported",schemaPath:"#/properties/server/properties/revocation_endpoint_auth_methods_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.revocation_endpoint_auth_methods_supported.type,parentSchema:schema31.properties.server.properties.revocation_endpoint_auth_methods_supported,data:data33};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data9.revocation_endpoint_auth_signing_alg_values_supported !== undefined){
let data35 = data9.revocation_endpoint_auth_signing_alg_values_supported;
if(Array.isArray(data35)){
const len9 = data35.length;
for(let i9=0; i9<len9; i9++){
let data36 = data35[i9];
if(typeof data36 === "string"){
if(func2(data36) < 1){
const err61 = {instancePath:instancePath+"/server/revocation_endpoint_auth_signing_alg_values_supported/" + i9,schemaPath:"#/properties/server/properties/revocation_endpoint_auth_signing_alg_values_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.revocation_endpoint_auth_signing_alg_values_supported.items,data:data36};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/server/revocation_endpoint_auth_signing_alg_values_supported/" + i9,schemaPath:"#/properties/server/properties/revocation_endpoint_auth_signing_alg_values_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.revocation_endpoint_auth_signing_alg_values_supported.items.type,parentSchema:schema31.properties.server.properties.revocation_endpoint_auth_signing_alg_values_supported.items,data:data36};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/server/revocation_endpoint_auth_signing_alg_values_supported",schemaPath:"#/properties/server/properties/revocation_endpoint_auth_signing_alg_values_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.revocation_endpoint_auth_signing_alg_values_supported.type,parentSchema:schema31.properties.server.properties.revocation_endpoint_auth_signing_alg_values_supported,data:data35};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data9.introspection_endpoint_auth_methods_supported !== undefined){
let data37 = data9.introspection_endpoint_auth_methods_supported;
if(Array.isArray(data37)){
const len10 = data37.length;
for(let i10=0; i10<len10; i10++){
let data38 = data37[i10];
if(typeof data38 === "string"){
if(func2(data38) < 1){
const err64 = {instancePath:instancePath+"/server/introspection_endpoint_auth_methods_supported/" + i10,schemaPath:"#/properties/server/properties/introspection_endpoint_auth_methods_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.introspection_endpoint_auth_methods_supported.items,data:data38};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/server/introspection_endpoint_auth_methods_supported/" + i10,schemaPath:"#/properties/server/properties/introspection_endpoint_auth_methods_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.introspection_endpoint_auth_methods_supported.items.type,parentSchema:schema31.properties.server.properties.introspection_endpoint_auth_methods_supported.items,data:data38};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/server/introspection_endpoint_auth_methods_supported",schemaPath:"#/properties/server/properties/introspection_endpoint_auth_methods_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.introspection_endpoint_auth_methods_supported.type,parentSchema:schema31.properties.server.properties.introspection_endpoint_auth_methods_supported,data:data37};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data9.introspection_endpoint_auth_signing_alg_values_supported !== undefined){
let data39 = data9.introspection_endpoint_auth_signing_alg_values_supported;
if(Array.isArray(data39)){
const len11 = data39.length;
for(let i11=0; i11<len11; i11++){
let data40 = data39[i11];
if(typeof data40 === "string"){
if(func2(data40) < 1){
const err67 = {instancePath:instancePath+"/server/introspection_endpoint_auth_signing_alg_values_supported/" + i11,schemaPath:"#/properties/server/properties/introspection_endpoint_auth_signing_alg_values_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.introspection_endpoint_auth_signing_alg_values_supported.items,data:data40};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/server/introspection_endpoint_auth_signing_alg_values_supported/" + i11,schemaPath:"#/properties/server/properties/introspection_endpoint_auth_signing_alg_values_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.introspection_endpoint_auth_signing_alg_values_supported.items.type,parentSchema:schema31.properties.server.properties.introspection_endpoint_auth_signing_alg_values_supported.items,data:data40};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/server/introspection_endpoint_auth_signing_alg_values_supported",schemaPath:"#/properties/server/properties/introspection_endpoint_auth_signing_alg_values_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.introspection_endpoint_auth_signing_alg_values_supported.type,parentSchema:schema31.properties.server.properties.introspection_endpoint_auth_signing_alg_values_supported,data:data39};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data9.dpop_signing_alg_values_supported !== undefined){
let data41 = data9.dpop_signing_alg_values_supported;
if(Array.isArray(data41)){
const len12 = data41.length;
for(let i12=0; i12<len12; i12++){
let data42 = data41[i12];
if(typeof data42 === "string"){
if(func2(data42) < 1){
const err70 = {instancePath:instancePath+"/server/dpop_signing_alg_values_supported/" + i12,schemaPath:"#/properties/server/properties/dpop_signing_alg_values_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.dpop_signing_alg_values_supported.items,data:data42};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/server/dpop_signing_alg_values_supported/" + i12,schemaPath:"#/properties/server/properties/dpop_signing_alg_values_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.dpop_signing_alg_values_supported.items.type,parentSchema:schema31.properties.server.properties.dpop_signing_alg_values_supported.items,data:data42};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/server/dpop_signing_alg_values_supported",schemaPath:"#/properties/server/properties/dpop_signing_alg_values_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.dpop_signing_alg_values_supported.type,parentSchema:schema31.properties.server.properties.dpop_signing_alg_values_supported,data:data41};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data9.service_documentation !== undefined){
let data43 = data9.service_documentation;
if(typeof data43 === "string"){
if(!pattern6.test(data43)){
const err73 = {instancePath:instancePath+"/server/service_documentation",schemaPath:"#/properties/server/properties/service_documentation/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.service_documentation,data:data43};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/server/service_documentation",schemaPath:"#/properties/server/properties/service_documentation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.service_documentation.type,parentSchema:schema31.properties.server.properties.service_documentation,data:data43};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data9.op_policy_uri !== undefined){
let data44 = data9.op_policy_uri;
if(typeof data44 === "string"){
if(!pattern6.test(data44)){
const err75 = {instancePath:instancePath+"/server/op_policy_uri",schemaPath:"#/properties/server/properties/op_policy_uri/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.op_policy_uri,data:data44};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/server/op_policy_uri",schemaPath:"#/properties/server/properties/op_policy_uri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.op_policy_uri.type,parentSchema:schema31.properties.server.properties.op_policy_uri,data:data44};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data9.op_tos_uri !== undefined){
let data45 = data9.op_tos_uri;
if(typeof data45 === "string"){
if(!pattern6.test(data45)){
const err77 = {instancePath:instancePath+"/server/op_tos_uri",schemaPath:"#/properties/server/properties/op_tos_uri/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.op_tos_uri,data:data45};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/server/op_tos_uri",schemaPath:"#/properties/server/properties/op_tos_uri/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.op_tos_uri.type,parentSchema:schema31.properties.server.properties.op_tos_uri,data:data45};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data9.ui_locales_supported !== undefined){
let data46 = data9.ui_locales_supported;
if(Array.isArray(data46)){
const len13 = data46.length;
for(let i13=0; i13<len13; i13++){
let data47 = data46[i13];
if(typeof data47 === "string"){
if(func2(data47) < 1){
const err79 = {instancePath:instancePath+"/server/ui_locales_supported/" + i13,schemaPath:"#/properties/server/properties/ui_locales_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.ui_locales_supported.items,data:data47};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/server/ui_locales_supported/" + i13,schemaPath:"#/properties/server/properties/ui_locales_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.ui_locales_supported.items.type,parentSchema:schema31.properties.server.properties.ui_locales_supported.items,data:data47};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/server/ui_locales_supported",schemaPath:"#/properties/server/properties/ui_locales_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.ui_locales_supported.type,parentSchema:schema31.properties.server.properties.ui_locales_supported,data:data46};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data9.signed_metadata !== undefined){
let data48 = data9.signed_metadata;
if(typeof data48 === "string"){
if(func2(data48) < 1){
const err82 = {instancePath:instancePath+"/server/signed_metadata",schemaPath:"#/properties/server/properties/signed_metadata/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.signed_metadata,data:data48};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/server/signed_metadata",schemaPath:"#/properties/server/properties/signed_metadata/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.signed_metadata.type,parentSchema:schema31.properties.server.properties.signed_metadata,data:data48};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.server.type,parentSchema:schema31.properties.server,data:data9};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.metadata_url !== undefined){
let data49 = data.metadata_url;
if(typeof data49 === "string"){
if(!pattern6.test(data49)){
const err85 = {instancePath:instancePath+"/metadata_url",schemaPath:"#/properties/metadata_url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.metadata_url,data:data49};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/metadata_url",schemaPath:"#/properties/metadata_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata_url.type,parentSchema:schema31.properties.metadata_url,data:data49};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.clients !== undefined){
let data50 = data.clients;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key5 in data50){
if(!(pattern18.test(key5))){
const err87 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.clients,data:data50};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
for(const key6 in data50){
if(pattern18.test(key6)){
let data51 = data50[key6];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.client_id === undefined){
const err88 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "client_id"},message:"must have required property '"+"client_id"+"'",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data51};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key7 in data51){
if(!(func1.call(schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties, key7))){
const err89 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data51};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data51.client_id !== undefined){
let data52 = data51.client_id;
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err90 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_id",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_id,data:data52};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_id",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_id.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_id,data:data52};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data51.client_secret !== undefined){
let data53 = data51.client_secret;
if(typeof data53 === "string"){
if(func2(data53) < 1){
const err92 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_secret",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_secret,data:data53};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_secret",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_secret.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_secret,data:data53};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data51.jwks !== undefined){
let data54 = data51.jwks;
if(typeof data54 === "string"){
if(func2(data54) < 1){
const err94 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwks",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/jwks/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.jwks,data:data54};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwks",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/jwks/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.jwks.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.jwks,data:data54};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data51.client_name !== undefined){
let data55 = data51.client_name;
if(typeof data55 === "string"){
if(func2(data55) < 1){
const err96 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_name",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_name,data:data55};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_name",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_name.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_name,data:data55};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data51.developer !== undefined){
let data56 = data51.developer;
if(typeof data56 === "string"){
if(func2(data56) < 1){
const err98 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/developer",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/developer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.developer,data:data56};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/developer",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/developer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.developer.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.developer,data:data56};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data51.redirect_uris !== undefined){
let data57 = data51.redirect_uris;
if(Array.isArray(data57)){
if(data57.length < 1){
const err100 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect_uris",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/redirect_uris/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris,data:data57};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const len14 = data57.length;
for(let i14=0; i14<len14; i14++){
let data58 = data57[i14];
if(typeof data58 === "string"){
if(func2(data58) < 1){
const err101 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect_uris/" + i14,schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/redirect_uris/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris.items,data:data58};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect_uris/" + i14,schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/redirect_uris/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris.items.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris.items,data:data58};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect_uris",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/redirect_uris/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris,data:data57};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data51.grant_types !== undefined){
let data59 = data51.grant_types;
if(Array.isArray(data59)){
const len15 = data59.length;
for(let i15=0; i15<len15; i15++){
let data60 = data59[i15];
if(!(((((data60 === "authorization_code") || (data60 === "password")) || (data60 === "client_credentials")) || (data60 === "refresh_token")) || (data60 === "implicit"))){
const err104 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant_types/" + i15,schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/grant_types/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types.items.enum,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types.items,data:data60};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant_types",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/grant_types/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types,data:data59};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data51.response_types !== undefined){
let data61 = data51.response_types;
if(Array.isArray(data61)){
const len16 = data61.length;
for(let i16=0; i16<len16; i16++){
let data62 = data61[i16];
if(typeof data62 === "string"){
if(func2(data62) < 1){
const err106 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/response_types/" + i16,schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/response_types/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.response_types.items,data:data62};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/response_types/" + i16,schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/response_types/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.response_types.items.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.response_types.items,data:data62};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/response_types",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/response_types/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.response_types.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.response_types,data:data61};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data51.application_type !== undefined){
let data63 = data51.application_type;
if(!(((data63 === "native") || (data63 === "web")) || (data63 === "browser"))){
const err109 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/application_type",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/application_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.application_type.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.application_type.enum,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.application_type,data:data63};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data51.token_endpoint_auth_method !== undefined){
let data64 = data51.token_endpoint_auth_method;
if(!((((data64 === "client_secret_basic") || (data64 === "client_secret_post")) || (data64 === "private_key_jwt")) || (data64 === "none"))){
const err110 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/token_endpoint_auth_method",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/token_endpoint_auth_method/enum",keyword:"enum",params:{allowedValues: schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.token_endpoint_auth_method.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.token_endpoint_auth_method.enum,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.token_endpoint_auth_method,data:data64};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data51.scope !== undefined){
let data65 = data51.scope;
if(typeof data65 === "string"){
if(func2(data65) < 1){
const err111 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.scope,data:data65};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.scope.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.scope,data:data65};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data51.dpop_bound_access_tokens !== undefined){
let data66 = data51.dpop_bound_access_tokens;
if(typeof data66 !== "boolean"){
const err113 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/dpop_bound_access_tokens",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/dpop_bound_access_tokens/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.dpop_bound_access_tokens.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.dpop_bound_access_tokens,data:data66};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data51};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
}
else {
const err115 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clients.type,parentSchema:schema31.properties.clients,data:data50};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.resource_owners !== undefined){
let data67 = data.resource_owners;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key8 in data67){
if(!(pattern18.test(key8))){
const err116 = {instancePath:instancePath+"/resource_owners",schemaPath:"#/properties/resource_owners/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.resource_owners,data:data67};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
for(const key9 in data67){
if(pattern18.test(key9)){
let data68 = data67[key9];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.username === undefined){
const err117 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data68};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data68.password === undefined){
const err118 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data68};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
for(const key10 in data68){
if(!(((key10 === "username") || (key10 === "password")) || (key10 === "totp_secret"))){
const err119 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data68};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data68.username !== undefined){
let data69 = data68.username;
if(typeof data69 === "string"){
if(func2(data69) < 1){
const err120 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/username",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.username,data:data69};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/username",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.username.type,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.username,data:data69};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data68.password !== undefined){
let data70 = data68.password;
if(typeof data70 === "string"){
if(func2(data70) < 1){
const err122 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/password",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.password,data:data70};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/password",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.password.type,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.password,data:data70};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data68.totp_secret !== undefined){
let data71 = data68.totp_secret;
if(typeof data71 === "string"){
if(func2(data71) < 1){
const err124 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/totp_secret",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/totp_secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.totp_secret,data:data71};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/totp_secret",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/totp_secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.totp_secret.type,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.totp_secret,data:data71};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].type,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data68};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
else {
const err127 = {instancePath:instancePath+"/resource_owners",schemaPath:"#/properties/resource_owners/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.resource_owners.type,parentSchema:schema31.properties.resource_owners,data:data67};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.resource !== undefined){
let data72 = data.resource;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.url === undefined){
const err128 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.resource.required,parentSchema:schema31.properties.resource,data:data72};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key11 in data72){
if(!(((((((key11 === "method") || (key11 === "url")) || (key11 === "resource")) || (key11 === "status")) || (key11 === "scope")) || (key11 === "form_body")) || (key11 === "query_parameter"))){
const err129 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.resource,data:data72};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data72.method !== undefined){
let data73 = data72.method;
if(!(((((((data73 === "GET") || (data73 === "HEAD")) || (data73 === "POST")) || (data73 === "PUT")) || (data73 === "PATCH")) || (data73 === "DELETE")) || (data73 === "OPTIONS"))){
const err130 = {instancePath:instancePath+"/resource/method",schemaPath:"#/properties/resource/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.properties.resource.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.resource.properties.method.enum,parentSchema:schema31.properties.resource.properties.method,data:data73};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data72.url !== undefined){
let data74 = data72.url;
if(typeof data74 === "string"){
if(!pattern6.test(data74)){
const err131 = {instancePath:instancePath+"/resource/url",schemaPath:"#/properties/resource/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.resource.properties.url,data:data74};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/resource/url",schemaPath:"#/properties/resource/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource.properties.url.type,parentSchema:schema31.properties.resource.properties.url,data:data74};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data72.resource !== undefined){
let data75 = data72.resource;
if(typeof data75 === "string"){
if(!pattern23.test(data75)){
const err133 = {instancePath:instancePath+"/resource/resource",schemaPath:"#/properties/resource/properties/resource/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{|\\{)[^#]*$"},message:"must match pattern \""+"^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{|\\{)[^#]*$"+"\"",schema:"^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{|\\{)[^#]*$",parentSchema:schema31.properties.resource.properties.resource,data:data75};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/resource/resource",schemaPath:"#/properties/resource/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource.properties.resource.type,parentSchema:schema31.properties.resource.properties.resource,data:data75};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data72.status !== undefined){
let data76 = data72.status;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err135 = {instancePath:instancePath+"/resource/status",schemaPath:"#/properties/resource/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.resource.properties.status.type,parentSchema:schema31.properties.resource.properties.status,data:data76};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 299 || isNaN(data76)){
const err136 = {instancePath:instancePath+"/resource/status",schemaPath:"#/properties/resource/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema31.properties.resource.properties.status,data:data76};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data76 < 200 || isNaN(data76)){
const err137 = {instancePath:instancePath+"/resource/status",schemaPath:"#/properties/resource/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema31.properties.resource.properties.status,data:data76};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data72.scope !== undefined){
let data77 = data72.scope;
if(typeof data77 === "string"){
if(func2(data77) < 1){
const err138 = {instancePath:instancePath+"/resource/scope",schemaPath:"#/properties/resource/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.resource.properties.scope,data:data77};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/resource/scope",schemaPath:"#/properties/resource/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource.properties.scope.type,parentSchema:schema31.properties.resource.properties.scope,data:data77};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data72.form_body !== undefined){
let data78 = data72.form_body;
if(typeof data78 !== "boolean"){
const err140 = {instancePath:instancePath+"/resource/form_body",schemaPath:"#/properties/resource/properties/form_body/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.resource.properties.form_body.type,parentSchema:schema31.properties.resource.properties.form_body,data:data78};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data72.query_parameter !== undefined){
let data79 = data72.query_parameter;
if(typeof data79 !== "boolean"){
const err141 = {instancePath:instancePath+"/resource/query_parameter",schemaPath:"#/properties/resource/properties/query_parameter/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.resource.properties.query_parameter.type,parentSchema:schema31.properties.resource.properties.query_parameter,data:data79};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.resource.type,parentSchema:schema31.properties.resource,data:data72};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data.second_resource !== undefined){
let data80 = data.second_resource;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.url === undefined){
const err143 = {instancePath:instancePath+"/second_resource",schemaPath:"#/properties/second_resource/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.second_resource.required,parentSchema:schema31.properties.second_resource,data:data80};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key12 in data80){
if(!(((((((key12 === "method") || (key12 === "url")) || (key12 === "resource")) || (key12 === "status")) || (key12 === "scope")) || (key12 === "form_body")) || (key12 === "query_parameter"))){
const err144 = {instancePath:instancePath+"/second_resource",schemaPath:"#/properties/second_resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.second_resource,data:data80};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data80.method !== undefined){
let data81 = data80.method;
if(!(((((((data81 === "GET") || (data81 === "HEAD")) || (data81 === "POST")) || (data81 === "PUT")) || (data81 === "PATCH")) || (data81 === "DELETE")) || (data81 === "OPTIONS"))){
const err145 = {instancePath:instancePath+"/second_resource/method",schemaPath:"#/properties/second_resource/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.properties.second_resource.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.second_resource.properties.method.enum,parentSchema:schema31.properties.second_resource.properties.method,data:data81};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data80.url !== undefined){
let data82 = data80.url;
if(typeof data82 === "string"){
if(!pattern6.test(data82)){
const err146 = {instancePath:instancePath+"/second_resource/url",schemaPath:"#/properties/second_resource/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.second_resource.properties.url,data:data82};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/second_resource/url",schemaPath:"#/properties/second_resource/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.second_resource.properties.url.type,parentSchema:schema31.properties.second_resource.properties.url,data:data82};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data80.resource !== undefined){
let data83 = data80.resource;
if(typeof data83 === "string"){
if(!pattern23.test(data83)){
const err148 = {instancePath:instancePath+"/second_resource/resource",schemaPath:"#/properties/second_resource/properties/resource/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{|\\{)[^#]*$"},message:"must match pattern \""+"^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{|\\{)[^#]*$"+"\"",schema:"^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{|\\{)[^#]*$",parentSchema:schema31.properties.second_resource.properties.resource,data:data83};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/second_resource/resource",schemaPath:"#/properties/second_resource/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.second_resource.properties.resource.type,parentSchema:schema31.properties.second_resource.properties.resource,data:data83};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data80.status !== undefined){
let data84 = data80.status;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err150 = {instancePath:instancePath+"/second_resource/status",schemaPath:"#/properties/second_resource/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.second_resource.properties.status.type,parentSchema:schema31.properties.second_resource.properties.status,data:data84};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 299 || isNaN(data84)){
const err151 = {instancePath:instancePath+"/second_resource/status",schemaPath:"#/properties/second_resource/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema31.properties.second_resource.properties.status,data:data84};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data84 < 200 || isNaN(data84)){
const err152 = {instancePath:instancePath+"/second_resource/status",schemaPath:"#/properties/second_resource/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema31.properties.second_resource.properties.status,data:data84};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
if(data80.scope !== undefined){
let data85 = data80.scope;
if(typeof data85 === "string"){
if(func2(data85) < 1){
const err153 = {instancePath:instancePath+"/second_resource/scope",schemaPath:"#/properties/second_resource/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.second_resource.properties.scope,data:data85};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/second_resource/scope",schemaPath:"#/properties/second_resource/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.second_resource.properties.scope.type,parentSchema:schema31.properties.second_resource.properties.scope,data:data85};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data80.form_body !== undefined){
let data86 = data80.form_body;
if(typeof data86 !== "boolean"){
const err155 = {instancePath:instancePath+"/second_resource/form_body",schemaPath:"#/properties/second_resource/properties/form_body/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.second_resource.properties.form_body.type,parentSchema:schema31.properties.second_resource.properties.form_body,data:data86};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data80.query_parameter !== undefined){
let data87 = data80.query_parameter;
if(typeof data87 !== "boolean"){
const err156 = {instancePath:instancePath+"/second_resource/query_parameter",schemaPath:"#/properties/second_resource/properties/query_parameter/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.second_resource.properties.query_parameter.type,parentSchema:schema31.properties.second_resource.properties.query_parameter,data:data87};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/second_resource",schemaPath:"#/properties/second_resource/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.second_resource.type,parentSchema:schema31.properties.second_resource,data:data80};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.registration !== undefined){
let data88 = data.registration;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key13 in data88){
if(!(key13 === "initial_access_token")){
const err158 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.registration,data:data88};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data88.initial_access_token !== undefined){
let data89 = data88.initial_access_token;
if(typeof data89 === "string"){
if(func2(data89) < 1){
const err159 = {instancePath:instancePath+"/registration/initial_access_token",schemaPath:"#/properties/registration/properties/initial_access_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.registration.properties.initial_access_token,data:data89};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/registration/initial_access_token",schemaPath:"#/properties/registration/properties/initial_access_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.registration.properties.initial_access_token.type,parentSchema:schema31.properties.registration.properties.initial_access_token,data:data89};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/registration",schemaPath:"#/properties/registration/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.registration.type,parentSchema:schema31.properties.registration,data:data88};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data.user_agent !== undefined){
let data90 = data.user_agent;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.driver === undefined){
const err162 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/required",keyword:"required",params:{missingProperty: "driver"},message:"must have required property '"+"driver"+"'",schema:schema31.properties.user_agent.required,parentSchema:schema31.properties.user_agent,data:data90};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
for(const key14 in data90){
if(!(func1.call(schema31.properties.user_agent.properties, key14))){
const err163 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent,data:data90};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data90.driver !== undefined){
let data91 = data90.driver;
if(!((((data91 === "form") || (data91 === "browser")) || (data91 === "interactive")) || (data91 === "redirect"))){
const err164 = {instancePath:instancePath+"/user_agent/driver",schemaPath:"#/properties/user_agent/properties/driver/enum",keyword:"enum",params:{allowedValues: schema31.properties.user_agent.properties.driver.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.user_agent.properties.driver.enum,parentSchema:schema31.properties.user_agent.properties.driver,data:data91};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data90.resource_owner !== undefined){
let data92 = data90.resource_owner;
if(typeof data92 === "string"){
if(func2(data92) < 1){
const err165 = {instancePath:instancePath+"/user_agent/resource_owner",schemaPath:"#/properties/user_agent/properties/resource_owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.resource_owner,data:data92};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/user_agent/resource_owner",schemaPath:"#/properties/user_agent/properties/resource_owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.resource_owner.type,parentSchema:schema31.properties.user_agent.properties.resource_owner,data:data92};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data90.second_resource_owner !== undefined){
let data93 = data90.second_resource_owner;
if(typeof data93 === "string"){
if(func2(data93) < 1){
const err167 = {instancePath:instancePath+"/user_agent/second_resource_owner",schemaPath:"#/properties/user_agent/properties/second_resource_owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.second_resource_owner,data:data93};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/user_agent/second_resource_owner",schemaPath:"#/properties/user_agent/properties/second_resource_owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.second_resource_owner.type,parentSchema:schema31.properties.user_agent.properties.second_resource_owner,data:data93};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data90.approve !== undefined){
let data94 = data90.approve;
if(Array.isArray(data94)){
if(data94.length < 1){
const err169 = {instancePath:instancePath+"/user_agent/approve",schemaPath:"#/properties/user_agent/properties/approve/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.user_agent.properties.approve,data:data94};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
const len17 = data94.length;
for(let i17=0; i17<len17; i17++){
let data95 = data94[i17];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key15 in data95){
if(!((((((((key15 === "on") || (key15 === "fill")) || (key15 === "choose")) || (key15 === "check")) || (key15 === "uncheck")) || (key15 === "submit")) || (key15 === "expect")) || (key15 === "optional"))){
const err170 = {instancePath:instancePath+"/user_agent/approve/" + i17,schemaPath:"#/properties/user_agent/properties/approve/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.approve.items,data:data95};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data95.on !== undefined){
let data96 = data95.on;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(Object.keys(data96).length < 1){
const err171 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/on",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on,data:data96};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
for(const key16 in data96){
if(!(((key16 === "url") || (key16 === "text")) || (key16 === "element"))){
const err172 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/on",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on,data:data96};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data96.url !== undefined){
let data97 = data96.url;
if(typeof data97 === "string"){
if(func2(data97) < 1){
const err173 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/on/url",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.url,data:data97};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/on/url",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.url.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.url,data:data97};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data96.text !== undefined){
let data98 = data96.text;
if(typeof data98 === "string"){
if(func2(data98) < 1){
const err175 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/on/text",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.text,data:data98};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/on/text",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.text.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.text,data:data98};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data96.element !== undefined){
let data99 = data96.element;
if(typeof data99 === "string"){
if(func2(data99) < 1){
const err177 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/on/element",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/properties/element/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.element,data:data99};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/on/element",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/properties/element/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.element.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.element,data:data99};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/on",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.approve.items.properties.on.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on,data:data96};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data95.fill !== undefined){
let data100 = data95.fill;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key17 in data100){
if(!(pattern26.test(key17))){
const err180 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/fill",schemaPath:"#/properties/user_agent/properties/approve/items/properties/fill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.fill,data:data100};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
for(const key18 in data100){
if(pattern26.test(key18)){
let data101 = data100[key18];
if(typeof data101 !== "string"){
const err181 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/fill/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/properties/approve/items/properties/fill/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.fill.patternProperties["^.*$"].type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.fill.patternProperties["^.*$"],data:data101};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
}
else {
const err182 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/fill",schemaPath:"#/properties/user_agent/properties/approve/items/properties/fill/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.approve.items.properties.fill.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.fill,data:data100};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data95.choose !== undefined){
let data102 = data95.choose;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key19 in data102){
if(!(pattern26.test(key19))){
const err183 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/choose",schemaPath:"#/properties/user_agent/properties/approve/items/properties/choose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.choose,data:data102};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
for(const key20 in data102){
if(pattern26.test(key20)){
let data103 = data102[key20];
if(typeof data103 !== "string"){
const err184 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/choose/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/properties/approve/items/properties/choose/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.choose.patternProperties["^.*$"].type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.choose.patternProperties["^.*$"],data:data103};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
}
else {
const err185 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/choose",schemaPath:"#/properties/user_agent/properties/approve/items/properties/choose/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.approve.items.properties.choose.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.choose,data:data102};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data95.check !== undefined){
let data104 = data95.check;
if(Array.isArray(data104)){
const len18 = data104.length;
for(let i18=0; i18<len18; i18++){
let data105 = data104[i18];
if(typeof data105 === "string"){
if(func2(data105) < 1){
const err186 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/check/" + i18,schemaPath:"#/properties/user_agent/properties/approve/items/properties/check/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.check.items,data:data105};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/check/" + i18,schemaPath:"#/properties/user_agent/properties/approve/items/properties/check/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.check.items.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.check.items,data:data105};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/check",schemaPath:"#/properties/user_agent/properties/approve/items/properties/check/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.user_agent.properties.approve.items.properties.check.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.check,data:data104};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data95.uncheck !== undefined){
let data106 = data95.uncheck;
if(Array.isArray(data106)){
const len19 = data106.length;
for(let i19=0; i19<len19; i19++){
let data107 = data106[i19];
if(typeof data107 === "string"){
if(func2(data107) < 1){
const err189 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/uncheck/" + i19,schemaPath:"#/properties/user_agent/properties/approve/items/properties/uncheck/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.uncheck.items,data:data107};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/uncheck/" + i19,schemaPath:"#/properties/user_agent/properties/approve/items/properties/uncheck/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.uncheck.items.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.uncheck.items,data:data107};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/uncheck",schemaPath:"#/properties/user_agent/properties/approve/items/properties/uncheck/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.user_agent.properties.approve.items.properties.uncheck.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.uncheck,data:data106};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data95.submit !== undefined){
let data108 = data95.submit;
if(typeof data108 === "string"){
if(func2(data108) < 1){
const err192 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/submit",schemaPath:"#/properties/user_agent/properties/approve/items/properties/submit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.submit,data:data108};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/submit",schemaPath:"#/properties/user_agent/properties/approve/items/properties/submit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.submit.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.submit,data:data108};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data95.expect !== undefined){
let data109 = data95.expect;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(Object.keys(data109).length < 1){
const err194 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/expect",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect,data:data109};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key21 in data109){
if(!(((key21 === "url") || (key21 === "text")) || (key21 === "element"))){
const err195 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/expect",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect,data:data109};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data109.url !== undefined){
let data110 = data109.url;
if(typeof data110 === "string"){
if(func2(data110) < 1){
const err196 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/expect/url",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.url,data:data110};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/expect/url",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.url.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.url,data:data110};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data109.text !== undefined){
let data111 = data109.text;
if(typeof data111 === "string"){
if(func2(data111) < 1){
const err198 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/expect/text",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.text,data:data111};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/expect/text",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.text.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.text,data:data111};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data109.element !== undefined){
let data112 = data109.element;
if(typeof data112 === "string"){
if(func2(data112) < 1){
const err200 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/expect/element",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/properties/element/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.element,data:data112};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/expect/element",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/properties/element/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.element.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.element,data:data112};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/expect",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.approve.items.properties.expect.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect,data:data109};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data95.optional !== undefined){
let data113 = data95.optional;
if(typeof data113 !== "boolean"){
const err203 = {instancePath:instancePath+"/user_agent/approve/" + i17+"/optional",schemaPath:"#/properties/user_agent/properties/approve/items/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.user_agent.properties.approve.items.properties.optional.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.optional,data:data113};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/user_agent/approve/" + i17,schemaPath:"#/properties/user_agent/properties/approve/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.approve.items.type,parentSchema:schema31.properties.user_agent.properties.approve.items,data:data95};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/user_agent/approve",schemaPath:"#/properties/user_agent/properties/approve/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.user_agent.properties.approve.type,parentSchema:schema31.properties.user_agent.properties.approve,data:data94};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data90.deny !== undefined){
let data114 = data90.deny;
if(Array.isArray(data114)){
if(data114.length < 1){
const err206 = {instancePath:instancePath+"/user_agent/deny",schemaPath:"#/properties/user_agent/properties/deny/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.user_agent.properties.deny,data:data114};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
const len20 = data114.length;
for(let i20=0; i20<len20; i20++){
let data115 = data114[i20];
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key22 in data115){
if(!((((((((key22 === "on") || (key22 === "fill")) || (key22 === "choose")) || (key22 === "check")) || (key22 === "uncheck")) || (key22 === "submit")) || (key22 === "expect")) || (key22 === "optional"))){
const err207 = {instancePath:instancePath+"/user_agent/deny/" + i20,schemaPath:"#/properties/user_agent/properties/deny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.deny.items,data:data115};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data115.on !== undefined){
let data116 = data115.on;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(Object.keys(data116).length < 1){
const err208 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/on",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on,data:data116};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key23 in data116){
if(!(((key23 === "url") || (key23 === "text")) || (key23 === "element"))){
const err209 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/on",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on,data:data116};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data116.url !== undefined){
let data117 = data116.url;
if(typeof data117 === "string"){
if(func2(data117) < 1){
const err210 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/on/url",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.url,data:data117};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/on/url",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.url.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.url,data:data117};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data116.text !== undefined){
let data118 = data116.text;
if(typeof data118 === "string"){
if(func2(data118) < 1){
const err212 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/on/text",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.text,data:data118};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/on/text",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.text.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.text,data:data118};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data116.element !== undefined){
let data119 = data116.element;
if(typeof data119 === "string"){
if(func2(data119) < 1){
const err214 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/on/element",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/properties/element/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.element,data:data119};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/on/element",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/properties/element/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.element.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.element,data:data119};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/on",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.deny.items.properties.on.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on,data:data116};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data115.fill !== undefined){
let data120 = data115.fill;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key24 in data120){
if(!(pattern26.test(key24))){
const err217 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/fill",schemaPath:"#/properties/user_agent/properties/deny/items/properties/fill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.fill,data:data120};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
for(const key25 in data120){
if(pattern26.test(key25)){
let data121 = data120[key25];
if(typeof data121 !== "string"){
const err218 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/fill/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/properties/deny/items/properties/fill/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.fill.patternProperties["^.*$"].type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.fill.patternProperties["^.*$"],data:data121};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
}
else {
const err219 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/fill",schemaPath:"#/properties/user_agent/properties/deny/items/properties/fill/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.deny.items.properties.fill.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.fill,data:data120};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data115.choose !== undefined){
let data122 = data115.choose;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key26 in data122){
if(!(pattern26.test(key26))){
const err220 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/choose",schemaPath:"#/properties/user_agent/properties/deny/items/properties/choose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.choose,data:data122};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
for(const key27 in data122){
if(pattern26.test(key27)){
let data123 = data122[key27];
if(typeof data123 !== "string"){
const err221 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/choose/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/properties/deny/items/properties/choose/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.choose.patternProperties["^.*$"].type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.choose.patternProperties["^.*$"],data:data123};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
}
else {
const err222 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/choose",schemaPath:"#/properties/user_agent/properties/deny/items/properties/choose/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.deny.items.properties.choose.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.choose,data:data122};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data115.check !== undefined){
let data124 = data115.check;
if(Array.isArray(data124)){
const len21 = data124.length;
for(let i21=0; i21<len21; i21++){
let data125 = data124[i21];
if(typeof data125 === "string"){
if(func2(data125) < 1){
const err223 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/check/" + i21,schemaPath:"#/properties/user_agent/properties/deny/items/properties/check/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.check.items,data:data125};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/check/" + i21,schemaPath:"#/properties/user_agent/properties/deny/items/properties/check/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.check.items.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.check.items,data:data125};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/check",schemaPath:"#/properties/user_agent/properties/deny/items/properties/check/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.user_agent.properties.deny.items.properties.check.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.check,data:data124};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data115.uncheck !== undefined){
let data126 = data115.uncheck;
if(Array.isArray(data126)){
const len22 = data126.length;
for(let i22=0; i22<len22; i22++){
let data127 = data126[i22];
if(typeof data127 === "string"){
if(func2(data127) < 1){
const err226 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/uncheck/" + i22,schemaPath:"#/properties/user_agent/properties/deny/items/properties/uncheck/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.uncheck.items,data:data127};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/uncheck/" + i22,schemaPath:"#/properties/user_agent/properties/deny/items/properties/uncheck/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.uncheck.items.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.uncheck.items,data:data127};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/uncheck",schemaPath:"#/properties/user_agent/properties/deny/items/properties/uncheck/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.user_agent.properties.deny.items.properties.uncheck.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.uncheck,data:data126};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data115.submit !== undefined){
let data128 = data115.submit;
if(typeof data128 === "string"){
if(func2(data128) < 1){
const err229 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/submit",schemaPath:"#/properties/user_agent/properties/deny/items/properties/submit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.submit,data:data128};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/submit",schemaPath:"#/properties/user_agent/properties/deny/items/properties/submit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.submit.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.submit,data:data128};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data115.expect !== undefined){
let data129 = data115.expect;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(Object.keys(data129).length < 1){
const err231 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/expect",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect,data:data129};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
for(const key28 in data129){
if(!(((key28 === "url") || (key28 === "text")) || (key28 === "element"))){
const err232 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/expect",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect,data:data129};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data129.url !== undefined){
let data130 = data129.url;
if(typeof data130 === "string"){
if(func2(data130) < 1){
const err233 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/expect/url",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.url,data:data130};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/expect/url",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.url.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.url,data:data130};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data129.text !== undefined){
let data131 = data129.text;
if(typeof data131 === "string"){
if(func2(data131) < 1){
const err235 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/expect/text",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.text,data:data131};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/expect/text",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.text.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.text,data:data131};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data129.element !== undefined){
let data132 = data129.element;
if(typeof data132 === "string"){
if(func2(data132) < 1){
const err237 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/expect/element",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/properties/element/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.element,data:data132};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/expect/element",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/properties/element/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.element.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.element,data:data132};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/expect",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.deny.items.properties.expect.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect,data:data129};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data115.optional !== undefined){
let data133 = data115.optional;
if(typeof data133 !== "boolean"){
const err240 = {instancePath:instancePath+"/user_agent/deny/" + i20+"/optional",schemaPath:"#/properties/user_agent/properties/deny/items/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.user_agent.properties.deny.items.properties.optional.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.optional,data:data133};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/user_agent/deny/" + i20,schemaPath:"#/properties/user_agent/properties/deny/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.deny.items.type,parentSchema:schema31.properties.user_agent.properties.deny.items,data:data115};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/user_agent/deny",schemaPath:"#/properties/user_agent/properties/deny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.user_agent.properties.deny.type,parentSchema:schema31.properties.user_agent.properties.deny,data:data114};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data90.storage !== undefined){
let data134 = data90.storage;
if(typeof data134 !== "boolean"){
const err243 = {instancePath:instancePath+"/user_agent/storage",schemaPath:"#/properties/user_agent/properties/storage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.user_agent.properties.storage.type,parentSchema:schema31.properties.user_agent.properties.storage,data:data134};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data90.origins !== undefined){
let data135 = data90.origins;
if(Array.isArray(data135)){
const len23 = data135.length;
for(let i23=0; i23<len23; i23++){
let data136 = data135[i23];
if(typeof data136 === "string"){
if(!pattern6.test(data136)){
const err244 = {instancePath:instancePath+"/user_agent/origins/" + i23,schemaPath:"#/properties/user_agent/properties/origins/items/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.user_agent.properties.origins.items,data:data136};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/user_agent/origins/" + i23,schemaPath:"#/properties/user_agent/properties/origins/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.origins.items.type,parentSchema:schema31.properties.user_agent.properties.origins.items,data:data136};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/user_agent/origins",schemaPath:"#/properties/user_agent/properties/origins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.user_agent.properties.origins.type,parentSchema:schema31.properties.user_agent.properties.origins,data:data135};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data90.executable_path !== undefined){
let data137 = data90.executable_path;
if(typeof data137 === "string"){
if(func2(data137) < 1){
const err247 = {instancePath:instancePath+"/user_agent/executable_path",schemaPath:"#/properties/user_agent/properties/executable_path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.executable_path,data:data137};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/user_agent/executable_path",schemaPath:"#/properties/user_agent/properties/executable_path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.executable_path.type,parentSchema:schema31.properties.user_agent.properties.executable_path,data:data137};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data90.timeout !== undefined){
let data138 = data90.timeout;
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 <= 0 || isNaN(data138)){
const err249 = {instancePath:instancePath+"/user_agent/timeout",schemaPath:"#/properties/user_agent/properties/timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.user_agent.properties.timeout,data:data138};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/user_agent/timeout",schemaPath:"#/properties/user_agent/properties/timeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.user_agent.properties.timeout.type,parentSchema:schema31.properties.user_agent.properties.timeout,data:data138};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.type,parentSchema:schema31.properties.user_agent,data:data90};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data.documented !== undefined){
let data139 = data.documented;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key29 in data139){
if(!(func1.call(schema31.properties.documented.properties, key29))){
const err252 = {instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented,data:data139};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data139.grants !== undefined){
let data140 = data139.grants;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key30 in data140){
if(!(pattern18.test(key30))){
const err253 = {instancePath:instancePath+"/documented/grants",schemaPath:"#/properties/documented/properties/grants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants,data:data140};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
for(const key31 in data140){
if(pattern18.test(key31)){
let data141 = data140[key31];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.grant_type === undefined){
const err254 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "grant_type"},message:"must have required property '"+"grant_type"+"'",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data141};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data141.source === undefined){
const err255 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data141};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
for(const key32 in data141){
if(!(func1.call(schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties, key32))){
const err256 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data141};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data141.grant_type !== undefined){
let data142 = data141.grant_type;
if(!((((data142 === "authorization_code") || (data142 === "password")) || (data142 === "client_credentials")) || (data142 === "refresh_token"))){
const err257 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant_type",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/grant_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_type.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_type.enum,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_type,data:data142};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data141.client !== undefined){
let data143 = data141.client;
if(typeof data143 === "string"){
if(func2(data143) < 1){
const err258 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/client",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client,data:data143};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/client",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client,data:data143};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data141.resource_owner !== undefined){
let data144 = data141.resource_owner;
if(typeof data144 === "string"){
if(func2(data144) < 1){
const err260 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/resource_owner",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/resource_owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.resource_owner,data:data144};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/resource_owner",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/resource_owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.resource_owner.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.resource_owner,data:data144};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data141.refresh_token_from !== undefined){
let data145 = data141.refresh_token_from;
if(typeof data145 === "string"){
if(func2(data145) < 1){
const err262 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/refresh_token_from",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/refresh_token_from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.refresh_token_from,data:data145};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/refresh_token_from",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/refresh_token_from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.refresh_token_from.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.refresh_token_from,data:data145};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data141.authorization_request !== undefined){
let data146 = data141.authorization_request;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key33 in data146){
if(!(((key33 === "parameters") || (key33 === "state")) || (key33 === "code_challenge_method"))){
const err264 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request,data:data146};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data146.parameters !== undefined){
let data147 = data146.parameters;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key34 in data147){
if(!(pattern37.test(key34))){
const err265 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/parameters",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters,data:data147};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
for(const key35 in data147){
if(pattern37.test(key35)){
let data148 = data147[key35];
if(typeof data148 !== "string"){
const err266 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/parameters/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/parameters/patternProperties/%5E%5B%5Cx21-%5Cx7e%5D%2B%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"].type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"],data:data148};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
}
else {
const err267 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/parameters",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters,data:data147};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data146.state !== undefined){
let data149 = data146.state;
if(typeof data149 !== "boolean"){
const err268 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/state",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/state/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.state.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.state,data:data149};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data146.code_challenge_method !== undefined){
let data150 = data146.code_challenge_method;
if(!((data150 === "S256") || (data150 === "plain"))){
const err269 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/code_challenge_method",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/code_challenge_method/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.code_challenge_method.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.code_challenge_method.enum,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.code_challenge_method,data:data150};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request,data:data146};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data141.request !== undefined){
let data151 = data141.request;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key36 in data151){
if(!(((key36 === "parameters_in") || (key36 === "client_authentication")) || (key36 === "parameters"))){
const err271 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request,data:data151};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data151.parameters_in !== undefined){
let data152 = data151.parameters_in;
if(!((((data152 === "form") || (data152 === "json")) || (data152 === "header")) || (data152 === "query"))){
const err272 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/parameters_in",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/parameters_in/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters_in.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters_in.enum,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters_in,data:data152};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data151.client_authentication !== undefined){
let data153 = data151.client_authentication;
if(!((((data153 === "client_secret_basic") || (data153 === "client_secret_post")) || (data153 === "private_key_jwt")) || (data153 === "none"))){
const err273 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/client_authentication",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/client_authentication/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.client_authentication.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.client_authentication.enum,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.client_authentication,data:data153};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data151.parameters !== undefined){
let data154 = data151.parameters;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key37 in data154){
if(!(pattern37.test(key37))){
const err274 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/parameters",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters,data:data154};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
for(const key38 in data154){
if(pattern37.test(key38)){
let data155 = data154[key38];
if(typeof data155 !== "string"){
const err275 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/parameters/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/parameters/patternProperties/%5E%5B%5Cx21-%5Cx7e%5D%2B%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"].type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"],data:data155};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
}
else {
const err276 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/parameters",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters,data:data154};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request,data:data151};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data141.response !== undefined){
let data156 = data141.response;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
var props0 = {};
for(const key39 in data156){
if(pattern26.test(key39)){
props0[key39] = true;
}
}
}
else {
const err278 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/response",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/response/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.response.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.response,data:data156};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data141.status !== undefined){
let data157 = data141.status;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
const err279 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.status.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.status,data:data157};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 > 299 || isNaN(data157)){
const err280 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.status,data:data157};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data157 < 200 || isNaN(data157)){
const err281 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.status,data:data157};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
if(data141.source !== undefined){
let data158 = data141.source;
if(typeof data158 === "string"){
if(func2(data158) < 1){
const err282 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source,data:data158};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source,data:data158};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/documented/grants/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data141};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
}
else {
const err285 = {instancePath:instancePath+"/documented/grants",schemaPath:"#/properties/documented/properties/grants/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.type,parentSchema:schema31.properties.documented.properties.grants,data:data140};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data139.interaction !== undefined){
let data159 = data139.interaction;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.source === undefined){
const err286 = {instancePath:instancePath+"/documented/interaction",schemaPath:"#/properties/documented/properties/interaction/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.interaction.required,parentSchema:schema31.properties.documented.properties.interaction,data:data159};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
for(const key40 in data159){
if(!(((key40 === "login") || (key40 === "consent")) || (key40 === "source"))){
const err287 = {instancePath:instancePath+"/documented/interaction",schemaPath:"#/properties/documented/properties/interaction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.interaction,data:data159};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data159.login !== undefined){
let data160 = data159.login;
if(typeof data160 !== "boolean"){
const err288 = {instancePath:instancePath+"/documented/interaction/login",schemaPath:"#/properties/documented/properties/interaction/properties/login/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.documented.properties.interaction.properties.login.type,parentSchema:schema31.properties.documented.properties.interaction.properties.login,data:data160};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data159.consent !== undefined){
let data161 = data159.consent;
if(typeof data161 !== "boolean"){
const err289 = {instancePath:instancePath+"/documented/interaction/consent",schemaPath:"#/properties/documented/properties/interaction/properties/consent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.documented.properties.interaction.properties.consent.type,parentSchema:schema31.properties.documented.properties.interaction.properties.consent,data:data161};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data159.source !== undefined){
let data162 = data159.source;
if(typeof data162 === "string"){
if(func2(data162) < 1){
const err290 = {instancePath:instancePath+"/documented/interaction/source",schemaPath:"#/properties/documented/properties/interaction/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.interaction.properties.source,data:data162};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/documented/interaction/source",schemaPath:"#/properties/documented/properties/interaction/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.interaction.properties.source.type,parentSchema:schema31.properties.documented.properties.interaction.properties.source,data:data162};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/documented/interaction",schemaPath:"#/properties/documented/properties/interaction/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.interaction.type,parentSchema:schema31.properties.documented.properties.interaction,data:data159};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data139.direct_access_tokens !== undefined){
let data163 = data139.direct_access_tokens;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key41 in data163){
if(!(pattern18.test(key41))){
const err293 = {instancePath:instancePath+"/documented/direct_access_tokens",schemaPath:"#/properties/documented/properties/direct_access_tokens/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.direct_access_tokens,data:data163};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
for(const key42 in data163){
if(pattern18.test(key42)){
let data164 = data163[key42];
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.access_token === undefined){
const err294 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "access_token"},message:"must have required property '"+"access_token"+"'",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data164};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data164.source === undefined){
const err295 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data164};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key43 in data164){
if(!((key43 === "access_token") || (key43 === "source"))){
const err296 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data164};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data164.access_token !== undefined){
let data165 = data164.access_token;
if(typeof data165 === "string"){
if(func2(data165) < 1){
const err297 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key42.replace(/~/g, "~0").replace(/\//g, "~1")+"/access_token",schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/access_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.access_token,data:data165};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key42.replace(/~/g, "~0").replace(/\//g, "~1")+"/access_token",schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.access_token.type,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.access_token,data:data165};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data164.source !== undefined){
let data166 = data164.source;
if(typeof data166 === "string"){
if(func2(data166) < 1){
const err299 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key42.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source,data:data166};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key42.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source.type,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source,data:data166};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].type,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data164};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
}
else {
const err302 = {instancePath:instancePath+"/documented/direct_access_tokens",schemaPath:"#/properties/documented/properties/direct_access_tokens/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.direct_access_tokens.type,parentSchema:schema31.properties.documented.properties.direct_access_tokens,data:data163};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data139.headers !== undefined){
let data167 = data139.headers;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key44 in data167){
if(!(key44 === "authorization")){
const err303 = {instancePath:instancePath+"/documented/headers",schemaPath:"#/properties/documented/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.headers,data:data167};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data167.authorization !== undefined){
let data168 = data167.authorization;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.scheme === undefined){
const err304 = {instancePath:instancePath+"/documented/headers/authorization",schemaPath:"#/properties/documented/properties/headers/properties/authorization/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'",schema:schema31.properties.documented.properties.headers.properties.authorization.required,parentSchema:schema31.properties.documented.properties.headers.properties.authorization,data:data168};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data168.source === undefined){
const err305 = {instancePath:instancePath+"/documented/headers/authorization",schemaPath:"#/properties/documented/properties/headers/properties/authorization/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.headers.properties.authorization.required,parentSchema:schema31.properties.documented.properties.headers.properties.authorization,data:data168};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
for(const key45 in data168){
if(!((key45 === "scheme") || (key45 === "source"))){
const err306 = {instancePath:instancePath+"/documented/headers/authorization",schemaPath:"#/properties/documented/properties/headers/properties/authorization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.headers.properties.authorization,data:data168};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data168.scheme !== undefined){
let data169 = data168.scheme;
if(typeof data169 === "string"){
if(func2(data169) < 1){
const err307 = {instancePath:instancePath+"/documented/headers/authorization/scheme",schemaPath:"#/properties/documented/properties/headers/properties/authorization/properties/scheme/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.headers.properties.authorization.properties.scheme,data:data169};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/documented/headers/authorization/scheme",schemaPath:"#/properties/documented/properties/headers/properties/authorization/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.headers.properties.authorization.properties.scheme.type,parentSchema:schema31.properties.documented.properties.headers.properties.authorization.properties.scheme,data:data169};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data168.source !== undefined){
let data170 = data168.source;
if(typeof data170 === "string"){
if(func2(data170) < 1){
const err309 = {instancePath:instancePath+"/documented/headers/authorization/source",schemaPath:"#/properties/documented/properties/headers/properties/authorization/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.headers.properties.authorization.properties.source,data:data170};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/documented/headers/authorization/source",schemaPath:"#/properties/documented/properties/headers/properties/authorization/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.headers.properties.authorization.properties.source.type,parentSchema:schema31.properties.documented.properties.headers.properties.authorization.properties.source,data:data170};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/documented/headers/authorization",schemaPath:"#/properties/documented/properties/headers/properties/authorization/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.headers.properties.authorization.type,parentSchema:schema31.properties.documented.properties.headers.properties.authorization,data:data168};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/documented/headers",schemaPath:"#/properties/documented/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.headers.type,parentSchema:schema31.properties.documented.properties.headers,data:data167};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data139.access_token !== undefined){
let data171 = data139.access_token;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.format === undefined){
const err313 = {instancePath:instancePath+"/documented/access_token",schemaPath:"#/properties/documented/properties/access_token/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema31.properties.documented.properties.access_token.required,parentSchema:schema31.properties.documented.properties.access_token,data:data171};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data171.source === undefined){
const err314 = {instancePath:instancePath+"/documented/access_token",schemaPath:"#/properties/documented/properties/access_token/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.access_token.required,parentSchema:schema31.properties.documented.properties.access_token,data:data171};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
for(const key46 in data171){
if(!((key46 === "format") || (key46 === "source"))){
const err315 = {instancePath:instancePath+"/documented/access_token",schemaPath:"#/properties/documented/properties/access_token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.access_token,data:data171};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data171.format !== undefined){
let data172 = data171.format;
if(!(data172 === "jwt")){
const err316 = {instancePath:instancePath+"/documented/access_token/format",schemaPath:"#/properties/documented/properties/access_token/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.access_token.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.access_token.properties.format.enum,parentSchema:schema31.properties.documented.properties.access_token.properties.format,data:data172};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data171.source !== undefined){
let data173 = data171.source;
if(typeof data173 === "string"){
if(func2(data173) < 1){
const err317 = {instancePath:instancePath+"/documented/access_token/source",schemaPath:"#/properties/documented/properties/access_token/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.access_token.properties.source,data:data173};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/documented/access_token/source",schemaPath:"#/properties/documented/properties/access_token/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.access_token.properties.source.type,parentSchema:schema31.properties.documented.properties.access_token.properties.source,data:data173};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/documented/access_token",schemaPath:"#/properties/documented/properties/access_token/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.access_token.type,parentSchema:schema31.properties.documented.properties.access_token,data:data171};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data139.refresh_token !== undefined){
let data174 = data139.refresh_token;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.format === undefined){
const err320 = {instancePath:instancePath+"/documented/refresh_token",schemaPath:"#/properties/documented/properties/refresh_token/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema31.properties.documented.properties.refresh_token.required,parentSchema:schema31.properties.documented.properties.refresh_token,data:data174};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data174.source === undefined){
const err321 = {instancePath:instancePath+"/documented/refresh_token",schemaPath:"#/properties/documented/properties/refresh_token/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.refresh_token.required,parentSchema:schema31.properties.documented.properties.refresh_token,data:data174};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
for(const key47 in data174){
if(!((key47 === "format") || (key47 === "source"))){
const err322 = {instancePath:instancePath+"/documented/refresh_token",schemaPath:"#/properties/documented/properties/refresh_token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.refresh_token,data:data174};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data174.format !== undefined){
let data175 = data174.format;
if(!(data175 === "jwt")){
const err323 = {instancePath:instancePath+"/documented/refresh_token/format",schemaPath:"#/properties/documented/properties/refresh_token/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.refresh_token.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.refresh_token.properties.format.enum,parentSchema:schema31.properties.documented.properties.refresh_token.properties.format,data:data175};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data174.source !== undefined){
let data176 = data174.source;
if(typeof data176 === "string"){
if(func2(data176) < 1){
const err324 = {instancePath:instancePath+"/documented/refresh_token/source",schemaPath:"#/properties/documented/properties/refresh_token/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.refresh_token.properties.source,data:data176};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/documented/refresh_token/source",schemaPath:"#/properties/documented/properties/refresh_token/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.refresh_token.properties.source.type,parentSchema:schema31.properties.documented.properties.refresh_token.properties.source,data:data176};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/documented/refresh_token",schemaPath:"#/properties/documented/properties/refresh_token/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.refresh_token.type,parentSchema:schema31.properties.documented.properties.refresh_token,data:data174};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data139.introspection !== undefined){
let data177 = data139.introspection;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.source === undefined){
const err327 = {instancePath:instancePath+"/documented/introspection",schemaPath:"#/properties/documented/properties/introspection/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.introspection.required,parentSchema:schema31.properties.documented.properties.introspection,data:data177};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
for(const key48 in data177){
if(!((((key48 === "client") || (key48 === "other_client")) || (key48 === "grant")) || (key48 === "source"))){
const err328 = {instancePath:instancePath+"/documented/introspection",schemaPath:"#/properties/documented/properties/introspection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.introspection,data:data177};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data177.client !== undefined){
let data178 = data177.client;
if(typeof data178 === "string"){
if(func2(data178) < 1){
const err329 = {instancePath:instancePath+"/documented/introspection/client",schemaPath:"#/properties/documented/properties/introspection/properties/client/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.introspection.properties.client,data:data178};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/documented/introspection/client",schemaPath:"#/properties/documented/properties/introspection/properties/client/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.introspection.properties.client.type,parentSchema:schema31.properties.documented.properties.introspection.properties.client,data:data178};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data177.other_client !== undefined){
let data179 = data177.other_client;
if(typeof data179 === "string"){
if(func2(data179) < 1){
const err331 = {instancePath:instancePath+"/documented/introspection/other_client",schemaPath:"#/properties/documented/properties/introspection/properties/other_client/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.introspection.properties.other_client,data:data179};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/documented/introspection/other_client",schemaPath:"#/properties/documented/properties/introspection/properties/other_client/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.introspection.properties.other_client.type,parentSchema:schema31.properties.documented.properties.introspection.properties.other_client,data:data179};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data177.grant !== undefined){
let data180 = data177.grant;
if(typeof data180 === "string"){
if(func2(data180) < 1){
const err333 = {instancePath:instancePath+"/documented/introspection/grant",schemaPath:"#/properties/documented/properties/introspection/properties/grant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.introspection.properties.grant,data:data180};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/documented/introspection/grant",schemaPath:"#/properties/documented/properties/introspection/properties/grant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.introspection.properties.grant.type,parentSchema:schema31.properties.documented.properties.introspection.properties.grant,data:data180};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data177.source !== undefined){
let data181 = data177.source;
if(typeof data181 === "string"){
if(func2(data181) < 1){
const err335 = {instancePath:instancePath+"/documented/introspection/source",schemaPath:"#/properties/documented/properties/introspection/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.introspection.properties.source,data:data181};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/documented/introspection/source",schemaPath:"#/properties/documented/properties/introspection/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.introspection.properties.source.type,parentSchema:schema31.properties.documented.properties.introspection.properties.source,data:data181};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/documented/introspection",schemaPath:"#/properties/documented/properties/introspection/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.introspection.type,parentSchema:schema31.properties.documented.properties.introspection,data:data177};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data139.protected_resources !== undefined){
let data182 = data139.protected_resources;
if(Array.isArray(data182)){
if(data182.length < 1){
const err338 = {instancePath:instancePath+"/documented/protected_resources",schemaPath:"#/properties/documented/properties/protected_resources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.protected_resources,data:data182};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
const len24 = data182.length;
for(let i24=0; i24<len24; i24++){
let data183 = data182[i24];
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.methods === undefined){
const err339 = {instancePath:instancePath+"/documented/protected_resources/" + i24,schemaPath:"#/properties/documented/properties/protected_resources/items/required",keyword:"required",params:{missingProperty: "methods"},message:"must have required property '"+"methods"+"'",schema:schema31.properties.documented.properties.protected_resources.items.required,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data183};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data183.url === undefined){
const err340 = {instancePath:instancePath+"/documented/protected_resources/" + i24,schemaPath:"#/properties/documented/properties/protected_resources/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.documented.properties.protected_resources.items.required,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data183};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data183.source === undefined){
const err341 = {instancePath:instancePath+"/documented/protected_resources/" + i24,schemaPath:"#/properties/documented/properties/protected_resources/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.protected_resources.items.required,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data183};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
for(const key49 in data183){
if(!(((key49 === "methods") || (key49 === "url")) || (key49 === "source"))){
const err342 = {instancePath:instancePath+"/documented/protected_resources/" + i24,schemaPath:"#/properties/documented/properties/protected_resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data183};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data183.methods !== undefined){
let data184 = data183.methods;
if(Array.isArray(data184)){
if(data184.length < 1){
const err343 = {instancePath:instancePath+"/documented/protected_resources/" + i24+"/methods",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/methods/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.methods,data:data184};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
const len25 = data184.length;
for(let i25=0; i25<len25; i25++){
let data185 = data184[i25];
if(!(((((((data185 === "GET") || (data185 === "HEAD")) || (data185 === "POST")) || (data185 === "PUT")) || (data185 === "PATCH")) || (data185 === "DELETE")) || (data185 === "OPTIONS"))){
const err344 = {instancePath:instancePath+"/documented/protected_resources/" + i24+"/methods/" + i25,schemaPath:"#/properties/documented/properties/protected_resources/items/properties/methods/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.protected_resources.items.properties.methods.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.protected_resources.items.properties.methods.items.enum,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.methods.items,data:data185};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/documented/protected_resources/" + i24+"/methods",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.protected_resources.items.properties.methods.type,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.methods,data:data184};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data183.url !== undefined){
let data186 = data183.url;
if(typeof data186 === "string"){
if(!pattern6.test(data186)){
const err346 = {instancePath:instancePath+"/documented/protected_resources/" + i24+"/url",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.url,data:data186};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
else {
const err347 = {instancePath:instancePath+"/documented/protected_resources/" + i24+"/url",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.protected_resources.items.properties.url.type,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.url,data:data186};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data183.source !== undefined){
let data187 = data183.source;
if(typeof data187 === "string"){
if(func2(data187) < 1){
const err348 = {instancePath:instancePath+"/documented/protected_resources/" + i24+"/source",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.source,data:data187};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/documented/protected_resources/" + i24+"/source",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.protected_resources.items.properties.source.type,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.source,data:data187};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/documented/protected_resources/" + i24,schemaPath:"#/properties/documented/properties/protected_resources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.protected_resources.items.type,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data183};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/documented/protected_resources",schemaPath:"#/properties/documented/properties/protected_resources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.protected_resources.type,parentSchema:schema31.properties.documented.properties.protected_resources,data:data182};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data139.exempt_resources !== undefined){
let data188 = data139.exempt_resources;
if(Array.isArray(data188)){
if(data188.length < 1){
const err352 = {instancePath:instancePath+"/documented/exempt_resources",schemaPath:"#/properties/documented/properties/exempt_resources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.exempt_resources,data:data188};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
const len26 = data188.length;
for(let i26=0; i26<len26; i26++){
let data189 = data188[i26];
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.url === undefined){
const err353 = {instancePath:instancePath+"/documented/exempt_resources/" + i26,schemaPath:"#/properties/documented/properties/exempt_resources/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.documented.properties.exempt_resources.items.required,parentSchema:schema31.properties.documented.properties.exempt_resources.items,data:data189};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data189.source === undefined){
const err354 = {instancePath:instancePath+"/documented/exempt_resources/" + i26,schemaPath:"#/properties/documented/properties/exempt_resources/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.exempt_resources.items.required,parentSchema:schema31.properties.documented.properties.exempt_resources.items,data:data189};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
for(const key50 in data189){
if(!(((key50 === "method") || (key50 === "url")) || (key50 === "source"))){
const err355 = {instancePath:instancePath+"/documented/exempt_resources/" + i26,schemaPath:"#/properties/documented/properties/exempt_resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.exempt_resources.items,data:data189};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data189.method !== undefined){
let data190 = data189.method;
if(!(((((((data190 === "GET") || (data190 === "HEAD")) || (data190 === "POST")) || (data190 === "PUT")) || (data190 === "PATCH")) || (data190 === "DELETE")) || (data190 === "OPTIONS"))){
const err356 = {instancePath:instancePath+"/documented/exempt_resources/" + i26+"/method",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.exempt_resources.items.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.exempt_resources.items.properties.method.enum,parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.method,data:data190};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data189.url !== undefined){
let data191 = data189.url;
if(typeof data191 === "string"){
if(!pattern6.test(data191)){
const err357 = {instancePath:instancePath+"/documented/exempt_resources/" + i26+"/url",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.url,data:data191};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/documented/exempt_resources/" + i26+"/url",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.exempt_resources.items.properties.url.type,parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.url,data:data191};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data189.source !== undefined){
let data192 = data189.source;
if(typeof data192 === "string"){
if(func2(data192) < 1){
const err359 = {instancePath:instancePath+"/documented/exempt_resources/" + i26+"/source",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.source,data:data192};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/documented/exempt_resources/" + i26+"/source",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.exempt_resources.items.properties.source.type,parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.source,data:data192};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/documented/exempt_resources/" + i26,schemaPath:"#/properties/documented/properties/exempt_resources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.exempt_resources.items.type,parentSchema:schema31.properties.documented.properties.exempt_resources.items,data:data189};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
else {
const err362 = {instancePath:instancePath+"/documented/exempt_resources",schemaPath:"#/properties/documented/properties/exempt_resources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.exempt_resources.type,parentSchema:schema31.properties.documented.properties.exempt_resources,data:data188};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data139.errors !== undefined){
let data193 = data139.errors;
if(Array.isArray(data193)){
if(data193.length < 1){
const err363 = {instancePath:instancePath+"/documented/errors",schemaPath:"#/properties/documented/properties/errors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.errors,data:data193};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
const len27 = data193.length;
for(let i27=0; i27<len27; i27++){
let data194 = data193[i27];
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.when === undefined){
const err364 = {instancePath:instancePath+"/documented/errors/" + i27,schemaPath:"#/properties/documented/properties/errors/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema31.properties.documented.properties.errors.items.required,parentSchema:schema31.properties.documented.properties.errors.items,data:data194};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(data194.source === undefined){
const err365 = {instancePath:instancePath+"/documented/errors/" + i27,schemaPath:"#/properties/documented/properties/errors/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.errors.items.required,parentSchema:schema31.properties.documented.properties.errors.items,data:data194};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
for(const key51 in data194){
if(!(((((((key51 === "when") || (key51 === "grant")) || (key51 === "parameter")) || (key51 === "status")) || (key51 === "status_other_than")) || (key51 === "error")) || (key51 === "source"))){
const err366 = {instancePath:instancePath+"/documented/errors/" + i27,schemaPath:"#/properties/documented/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.errors.items,data:data194};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data194.when !== undefined){
let data195 = data194.when;
if(!((((((((((((data195 === "wrong_client_secret") || (data195 === "unknown_client")) || (data195 === "missing_client_authentication")) || (data195 === "missing_parameter")) || (data195 === "unsupported_grant_type")) || (data195 === "invalid_scope")) || (data195 === "wrong_password")) || (data195 === "invalid_code")) || (data195 === "wrong_code_verifier")) || (data195 === "invalid_refresh_token")) || (data195 === "missing_access_token")) || (data195 === "invalid_access_token"))){
const err367 = {instancePath:instancePath+"/documented/errors/" + i27+"/when",schemaPath:"#/properties/documented/properties/errors/items/properties/when/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.errors.items.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.errors.items.properties.when.enum,parentSchema:schema31.properties.documented.properties.errors.items.properties.when,data:data195};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data194.grant !== undefined){
let data196 = data194.grant;
if(typeof data196 === "string"){
if(func2(data196) < 1){
const err368 = {instancePath:instancePath+"/documented/errors/" + i27+"/grant",schemaPath:"#/properties/documented/properties/errors/items/properties/grant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.grant,data:data196};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/documented/errors/" + i27+"/grant",schemaPath:"#/properties/documented/properties/errors/items/properties/grant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.errors.items.properties.grant.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.grant,data:data196};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data194.parameter !== undefined){
let data197 = data194.parameter;
if(typeof data197 === "string"){
if(func2(data197) < 1){
const err370 = {instancePath:instancePath+"/documented/errors/" + i27+"/parameter",schemaPath:"#/properties/documented/properties/errors/items/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.parameter,data:data197};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/documented/errors/" + i27+"/parameter",schemaPath:"#/properties/documented/properties/errors/items/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.errors.items.properties.parameter.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.parameter,data:data197};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data194.status !== undefined){
let data198 = data194.status;
const _errs422 = errors;
let valid97 = false;
const _errs423 = errors;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
const err372 = {instancePath:instancePath+"/documented/errors/" + i27+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[0].type,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[0],data:data198};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if((typeof data198 == "number") && (isFinite(data198))){
if(data198 > 599 || isNaN(data198)){
const err373 = {instancePath:instancePath+"/documented/errors/" + i27+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[0],data:data198};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data198 < 100 || isNaN(data198)){
const err374 = {instancePath:instancePath+"/documented/errors/" + i27+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[0],data:data198};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
var _valid0 = _errs423 === errors;
valid97 = valid97 || _valid0;
const _errs425 = errors;
if(Array.isArray(data198)){
if(data198.length < 1){
const err375 = {instancePath:instancePath+"/documented/errors/" + i27+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1],data:data198};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
const len28 = data198.length;
for(let i28=0; i28<len28; i28++){
let data199 = data198[i28];
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
const err376 = {instancePath:instancePath+"/documented/errors/" + i27+"/status/" + i28,schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].items.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].items,data:data199};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 > 599 || isNaN(data199)){
const err377 = {instancePath:instancePath+"/documented/errors/" + i27+"/status/" + i28,schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].items,data:data199};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data199 < 100 || isNaN(data199)){
const err378 = {instancePath:instancePath+"/documented/errors/" + i27+"/status/" + i28,schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].items,data:data199};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
}
else {
const err379 = {instancePath:instancePath+"/documented/errors/" + i27+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].type,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1],data:data198};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
var _valid0 = _errs425 === errors;
valid97 = valid97 || _valid0;
if(!valid97){
const err380 = {instancePath:instancePath+"/documented/errors/" + i27+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.documented.properties.errors.items.properties.status.anyOf,parentSchema:schema31.properties.documented.properties.errors.items.properties.status,data:data198};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
else {
errors = _errs422;
if(vErrors !== null){
if(_errs422){
vErrors.length = _errs422;
}
else {
vErrors = null;
}
}
}
}
if(data194.status_other_than !== undefined){
let data200 = data194.status_other_than;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
const err381 = {instancePath:instancePath+"/documented/errors/" + i27+"/status_other_than",schemaPath:"#/properties/documented/properties/errors/items/properties/status_other_than/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.errors.items.properties.status_other_than.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.status_other_than,data:data200};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 > 599 || isNaN(data200)){
const err382 = {instancePath:instancePath+"/documented/errors/" + i27+"/status_other_than",schemaPath:"#/properties/documented/properties/errors/items/properties/status_other_than/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema31.properties.documented.properties.errors.items.properties.status_other_than,data:data200};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(data200 < 100 || isNaN(data200)){
const err383 = {instancePath:instancePath+"/documented/errors/" + i27+"/status_other_than",schemaPath:"#/properties/documented/properties/errors/items/properties/status_other_than/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema31.properties.documented.properties.errors.items.properties.status_other_than,data:data200};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
if(data194.error !== undefined){
let data201 = data194.error;
if(typeof data201 === "string"){
if(func2(data201) < 1){
const err384 = {instancePath:instancePath+"/documented/errors/" + i27+"/error",schemaPath:"#/properties/documented/properties/errors/items/properties/error/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.error,data:data201};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else {
const err385 = {instancePath:instancePath+"/documented/errors/" + i27+"/error",schemaPath:"#/properties/documented/properties/errors/items/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.errors.items.properties.error.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.error,data:data201};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data194.source !== undefined){
let data202 = data194.source;
if(typeof data202 === "string"){
if(func2(data202) < 1){
const err386 = {instancePath:instancePath+"/documented/errors/" + i27+"/source",schemaPath:"#/properties/documented/properties/errors/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.source,data:data202};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
else {
const err387 = {instancePath:instancePath+"/documented/errors/" + i27+"/source",schemaPath:"#/properties/documented/properties/errors/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.errors.items.properties.source.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.source,data:data202};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
}
else {
const err388 = {instancePath:instancePath+"/documented/errors/" + i27,schemaPath:"#/properties/documented/properties/errors/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.errors.items.type,parentSchema:schema31.properties.documented.properties.errors.items,data:data194};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/documented/errors",schemaPath:"#/properties/documented/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.errors.type,parentSchema:schema31.properties.documented.properties.errors,data:data193};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data139.expiry !== undefined){
let data203 = data139.expiry;
if(Array.isArray(data203)){
if(data203.length < 1){
const err390 = {instancePath:instancePath+"/documented/expiry",schemaPath:"#/properties/documented/properties/expiry/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.expiry,data:data203};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
const len29 = data203.length;
for(let i29=0; i29<len29; i29++){
let data204 = data203[i29];
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.grant === undefined){
const err391 = {instancePath:instancePath+"/documented/expiry/" + i29,schemaPath:"#/properties/documented/properties/expiry/items/required",keyword:"required",params:{missingProperty: "grant"},message:"must have required property '"+"grant"+"'",schema:schema31.properties.documented.properties.expiry.items.required,parentSchema:schema31.properties.documented.properties.expiry.items,data:data204};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(data204.source === undefined){
const err392 = {instancePath:instancePath+"/documented/expiry/" + i29,schemaPath:"#/properties/documented/properties/expiry/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.expiry.items.required,parentSchema:schema31.properties.documented.properties.expiry.items,data:data204};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
for(const key52 in data204){
if(!(((key52 === "grant") || (key52 === "expires_in")) || (key52 === "source"))){
const err393 = {instancePath:instancePath+"/documented/expiry/" + i29,schemaPath:"#/properties/documented/properties/expiry/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.expiry.items,data:data204};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data204.grant !== undefined){
let data205 = data204.grant;
if(typeof data205 === "string"){
if(func2(data205) < 1){
const err394 = {instancePath:instancePath+"/documented/expiry/" + i29+"/grant",schemaPath:"#/properties/documented/properties/expiry/items/properties/grant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.expiry.items.properties.grant,data:data205};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/documented/expiry/" + i29+"/grant",schemaPath:"#/properties/documented/properties/expiry/items/properties/grant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.expiry.items.properties.grant.type,parentSchema:schema31.properties.documented.properties.expiry.items.properties.grant,data:data205};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data204.expires_in !== undefined){
let data206 = data204.expires_in;
if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
const err396 = {instancePath:instancePath+"/documented/expiry/" + i29+"/expires_in",schemaPath:"#/properties/documented/properties/expiry/items/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.expiry.items.properties.expires_in.type,parentSchema:schema31.properties.documented.properties.expiry.items.properties.expires_in,data:data206};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 < 1 || isNaN(data206)){
const err397 = {instancePath:instancePath+"/documented/expiry/" + i29+"/expires_in",schemaPath:"#/properties/documented/properties/expiry/items/properties/expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.documented.properties.expiry.items.properties.expires_in,data:data206};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
if(data204.source !== undefined){
let data207 = data204.source;
if(typeof data207 === "string"){
if(func2(data207) < 1){
const err398 = {instancePath:instancePath+"/documented/expiry/" + i29+"/source",schemaPath:"#/properties/documented/properties/expiry/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.expiry.items.properties.source,data:data207};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/documented/expiry/" + i29+"/source",schemaPath:"#/properties/documented/properties/expiry/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.expiry.items.properties.source.type,parentSchema:schema31.properties.documented.properties.expiry.items.properties.source,data:data207};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
}
else {
const err400 = {instancePath:instancePath+"/documented/expiry/" + i29,schemaPath:"#/properties/documented/properties/expiry/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.expiry.items.type,parentSchema:schema31.properties.documented.properties.expiry.items,data:data204};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
else {
const err401 = {instancePath:instancePath+"/documented/expiry",schemaPath:"#/properties/documented/properties/expiry/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.expiry.type,parentSchema:schema31.properties.documented.properties.expiry,data:data203};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data139.refresh !== undefined){
let data208 = data139.refresh;
if(Array.isArray(data208)){
if(data208.length < 1){
const err402 = {instancePath:instancePath+"/documented/refresh",schemaPath:"#/properties/documented/properties/refresh/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.refresh,data:data208};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
const len30 = data208.length;
for(let i30=0; i30<len30; i30++){
let data209 = data208[i30];
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.grant === undefined){
const err403 = {instancePath:instancePath+"/documented/refresh/" + i30,schemaPath:"#/properties/documented/properties/refresh/items/required",keyword:"required",params:{missingProperty: "grant"},message:"must have required property '"+"grant"+"'",schema:schema31.properties.documented.properties.refresh.items.required,parentSchema:schema31.properties.documented.properties.refresh.items,data:data209};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data209.source === undefined){
const err404 = {instancePath:instancePath+"/documented/refresh/" + i30,schemaPath:"#/properties/documented/properties/refresh/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.refresh.items.required,parentSchema:schema31.properties.documented.properties.refresh.items,data:data209};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
for(const key53 in data209){
if(!(((key53 === "grant") || (key53 === "rotates")) || (key53 === "source"))){
const err405 = {instancePath:instancePath+"/documented/refresh/" + i30,schemaPath:"#/properties/documented/properties/refresh/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.refresh.items,data:data209};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data209.grant !== undefined){
let data210 = data209.grant;
if(typeof data210 === "string"){
if(func2(data210) < 1){
const err406 = {instancePath:instancePath+"/documented/refresh/" + i30+"/grant",schemaPath:"#/properties/documented/properties/refresh/items/properties/grant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.refresh.items.properties.grant,data:data210};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
else {
const err407 = {instancePath:instancePath+"/documented/refresh/" + i30+"/grant",schemaPath:"#/properties/documented/properties/refresh/items/properties/grant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.refresh.items.properties.grant.type,parentSchema:schema31.properties.documented.properties.refresh.items.properties.grant,data:data210};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data209.rotates !== undefined){
let data211 = data209.rotates;
if(typeof data211 !== "boolean"){
const err408 = {instancePath:instancePath+"/documented/refresh/" + i30+"/rotates",schemaPath:"#/properties/documented/properties/refresh/items/properties/rotates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.documented.properties.refresh.items.properties.rotates.type,parentSchema:schema31.properties.documented.properties.refresh.items.properties.rotates,data:data211};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data209.source !== undefined){
let data212 = data209.source;
if(typeof data212 === "string"){
if(func2(data212) < 1){
const err409 = {instancePath:instancePath+"/documented/refresh/" + i30+"/source",schemaPath:"#/properties/documented/properties/refresh/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.refresh.items.properties.source,data:data212};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/documented/refresh/" + i30+"/source",schemaPath:"#/properties/documented/properties/refresh/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.refresh.items.properties.source.type,parentSchema:schema31.properties.documented.properties.refresh.items.properties.source,data:data212};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/documented/refresh/" + i30,schemaPath:"#/properties/documented/properties/refresh/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.refresh.items.type,parentSchema:schema31.properties.documented.properties.refresh.items,data:data209};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/documented/refresh",schemaPath:"#/properties/documented/properties/refresh/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.refresh.type,parentSchema:schema31.properties.documented.properties.refresh,data:data208};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
else {
const err413 = {instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.type,parentSchema:schema31.properties.documented,data:data139};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data.deviations !== undefined){
let data213 = data.deviations;
if(Array.isArray(data213)){
const len31 = data213.length;
for(let i31=0; i31<len31; i31++){
let data214 = data213[i31];
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.check === undefined){
const err414 = {instancePath:instancePath+"/deviations/" + i31,schemaPath:"#/properties/deviations/items/required",keyword:"required",params:{missingProperty: "check"},message:"must have required property '"+"check"+"'",schema:schema31.properties.deviations.items.required,parentSchema:schema31.properties.deviations.items,data:data214};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(data214.reason === undefined){
const err415 = {instancePath:instancePath+"/deviations/" + i31,schemaPath:"#/properties/deviations/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema31.properties.deviations.items.required,parentSchema:schema31.properties.deviations.items,data:data214};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(data214.source === undefined){
const err416 = {instancePath:instancePath+"/deviations/" + i31,schemaPath:"#/properties/deviations/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.deviations.items.required,parentSchema:schema31.properties.deviations.items,data:data214};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
for(const key54 in data214){
if(!((((key54 === "check") || (key54 === "parameters")) || (key54 === "reason")) || (key54 === "source"))){
const err417 = {instancePath:instancePath+"/deviations/" + i31,schemaPath:"#/properties/deviations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.deviations.items,data:data214};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data214.check !== undefined){
let data215 = data214.check;
if(typeof data215 === "string"){
if(func2(data215) < 1){
const err418 = {instancePath:instancePath+"/deviations/" + i31+"/check",schemaPath:"#/properties/deviations/items/properties/check/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.deviations.items.properties.check,data:data215};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
else {
const err419 = {instancePath:instancePath+"/deviations/" + i31+"/check",schemaPath:"#/properties/deviations/items/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.deviations.items.properties.check.type,parentSchema:schema31.properties.deviations.items.properties.check,data:data215};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data214.parameters !== undefined){
let data216 = data214.parameters;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
for(const key55 in data216){
if(!(pattern37.test(key55))){
const err420 = {instancePath:instancePath+"/deviations/" + i31+"/parameters",schemaPath:"#/properties/deviations/items/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.deviations.items.properties.parameters,data:data216};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
for(const key56 in data216){
if(pattern37.test(key56)){
let data217 = data216[key56];
if(typeof data217 !== "string"){
const err421 = {instancePath:instancePath+"/deviations/" + i31+"/parameters/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/deviations/items/properties/parameters/patternProperties/%5E%5B%5Cx21-%5Cx7e%5D%2B%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.deviations.items.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"].type,parentSchema:schema31.properties.deviations.items.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"],data:data217};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
}
else {
const err422 = {instancePath:instancePath+"/deviations/" + i31+"/parameters",schemaPath:"#/properties/deviations/items/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.deviations.items.properties.parameters.type,parentSchema:schema31.properties.deviations.items.properties.parameters,data:data216};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data214.reason !== undefined){
let data218 = data214.reason;
if(typeof data218 === "string"){
if(func2(data218) < 1){
const err423 = {instancePath:instancePath+"/deviations/" + i31+"/reason",schemaPath:"#/properties/deviations/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.deviations.items.properties.reason,data:data218};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
else {
const err424 = {instancePath:instancePath+"/deviations/" + i31+"/reason",schemaPath:"#/properties/deviations/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.deviations.items.properties.reason.type,parentSchema:schema31.properties.deviations.items.properties.reason,data:data218};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data214.source !== undefined){
let data219 = data214.source;
if(typeof data219 === "string"){
if(func2(data219) < 1){
const err425 = {instancePath:instancePath+"/deviations/" + i31+"/source",schemaPath:"#/properties/deviations/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.deviations.items.properties.source,data:data219};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/deviations/" + i31+"/source",schemaPath:"#/properties/deviations/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.deviations.items.properties.source.type,parentSchema:schema31.properties.deviations.items.properties.source,data:data219};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
else {
const err427 = {instancePath:instancePath+"/deviations/" + i31,schemaPath:"#/properties/deviations/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.deviations.items.type,parentSchema:schema31.properties.deviations.items,data:data214};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
else {
const err428 = {instancePath:instancePath+"/deviations",schemaPath:"#/properties/deviations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.deviations.type,parentSchema:schema31.properties.deviations,data:data213};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data.waivers !== undefined){
let data220 = data.waivers;
if(Array.isArray(data220)){
const len32 = data220.length;
for(let i32=0; i32<len32; i32++){
let data221 = data220[i32];
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
if(data221.check === undefined){
const err429 = {instancePath:instancePath+"/waivers/" + i32,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "check"},message:"must have required property '"+"check"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data221};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(data221.reason === undefined){
const err430 = {instancePath:instancePath+"/waivers/" + i32,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data221};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(data221.owner === undefined){
const err431 = {instancePath:instancePath+"/waivers/" + i32,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data221};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(data221.expires === undefined){
const err432 = {instancePath:instancePath+"/waivers/" + i32,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data221};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
for(const key57 in data221){
if(!((((((key57 === "check") || (key57 === "parameters")) || (key57 === "reason")) || (key57 === "owner")) || (key57 === "link")) || (key57 === "expires"))){
const err433 = {instancePath:instancePath+"/waivers/" + i32,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.waivers.items,data:data221};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data221.check !== undefined){
let data222 = data221.check;
if(typeof data222 === "string"){
if(func2(data222) < 1){
const err434 = {instancePath:instancePath+"/waivers/" + i32+"/check",schemaPath:"#/properties/waivers/items/properties/check/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.check,data:data222};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
else {
const err435 = {instancePath:instancePath+"/waivers/" + i32+"/check",schemaPath:"#/properties/waivers/items/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.check.type,parentSchema:schema31.properties.waivers.items.properties.check,data:data222};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data221.parameters !== undefined){
let data223 = data221.parameters;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key58 in data223){
if(!(pattern37.test(key58))){
const err436 = {instancePath:instancePath+"/waivers/" + i32+"/parameters",schemaPath:"#/properties/waivers/items/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.waivers.items.properties.parameters,data:data223};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
for(const key59 in data223){
if(pattern37.test(key59)){
let data224 = data223[key59];
if(typeof data224 !== "string"){
const err437 = {instancePath:instancePath+"/waivers/" + i32+"/parameters/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/waivers/items/properties/parameters/patternProperties/%5E%5B%5Cx21-%5Cx7e%5D%2B%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"].type,parentSchema:schema31.properties.waivers.items.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"],data:data224};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
}
else {
const err438 = {instancePath:instancePath+"/waivers/" + i32+"/parameters",schemaPath:"#/properties/waivers/items/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.waivers.items.properties.parameters.type,parentSchema:schema31.properties.waivers.items.properties.parameters,data:data223};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data221.reason !== undefined){
let data225 = data221.reason;
if(typeof data225 === "string"){
if(func2(data225) < 1){
const err439 = {instancePath:instancePath+"/waivers/" + i32+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.reason,data:data225};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/waivers/" + i32+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.reason.type,parentSchema:schema31.properties.waivers.items.properties.reason,data:data225};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data221.owner !== undefined){
let data226 = data221.owner;
if(typeof data226 === "string"){
if(func2(data226) < 1){
const err441 = {instancePath:instancePath+"/waivers/" + i32+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.owner,data:data226};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
else {
const err442 = {instancePath:instancePath+"/waivers/" + i32+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.owner.type,parentSchema:schema31.properties.waivers.items.properties.owner,data:data226};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
if(data221.link !== undefined){
let data227 = data221.link;
if(typeof data227 === "string"){
if(!pattern50.test(data227)){
const err443 = {instancePath:instancePath+"/waivers/" + i32+"/link",schemaPath:"#/properties/waivers/items/properties/link/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema31.properties.waivers.items.properties.link,data:data227};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
else {
const err444 = {instancePath:instancePath+"/waivers/" + i32+"/link",schemaPath:"#/properties/waivers/items/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.link.type,parentSchema:schema31.properties.waivers.items.properties.link,data:data227};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data221.expires !== undefined){
let data228 = data221.expires;
if(typeof data228 === "string"){
if(!(formats0.validate(data228))){
const err445 = {instancePath:instancePath+"/waivers/" + i32+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema31.properties.waivers.items.properties.expires,data:data228};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
else {
const err446 = {instancePath:instancePath+"/waivers/" + i32+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.expires.type,parentSchema:schema31.properties.waivers.items.properties.expires,data:data228};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
else {
const err447 = {instancePath:instancePath+"/waivers/" + i32,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.waivers.items.type,parentSchema:schema31.properties.waivers.items,data:data221};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
else {
const err448 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.waivers.type,parentSchema:schema31.properties.waivers,data:data220};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data.limits !== undefined){
let data229 = data.limits;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key60 in data229){
if(!(func1.call(schema31.properties.limits.properties, key60))){
const err449 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.limits,data:data229};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data229.requests_per_second !== undefined){
let data230 = data229.requests_per_second;
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 <= 0 || isNaN(data230)){
const err450 = {instancePath:instancePath+"/limits/requests_per_second",schemaPath:"#/properties/limits/properties/requests_per_second/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.requests_per_second,data:data230};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
else {
const err451 = {instancePath:instancePath+"/limits/requests_per_second",schemaPath:"#/properties/limits/properties/requests_per_second/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.requests_per_second.type,parentSchema:schema31.properties.limits.properties.requests_per_second,data:data230};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data229.concurrency !== undefined){
let data231 = data229.concurrency;
if(!(((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231))) && (isFinite(data231)))){
const err452 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.concurrency.type,parentSchema:schema31.properties.limits.properties.concurrency,data:data231};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 > 64 || isNaN(data231)){
const err453 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema31.properties.limits.properties.concurrency,data:data231};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(data231 < 1 || isNaN(data231)){
const err454 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.concurrency,data:data231};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
if(data229.budget !== undefined){
let data232 = data229.budget;
if(!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232)))){
const err455 = {instancePath:instancePath+"/limits/budget",schemaPath:"#/properties/limits/properties/budget/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.budget.type,parentSchema:schema31.properties.limits.properties.budget,data:data232};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 < 1 || isNaN(data232)){
const err456 = {instancePath:instancePath+"/limits/budget",schemaPath:"#/properties/limits/properties/budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.budget,data:data232};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
}
if(data229.failed_authentications !== undefined){
let data233 = data229.failed_authentications;
if(!(((typeof data233 == "number") && (!(data233 % 1) && !isNaN(data233))) && (isFinite(data233)))){
const err457 = {instancePath:instancePath+"/limits/failed_authentications",schemaPath:"#/properties/limits/properties/failed_authentications/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.failed_authentications.type,parentSchema:schema31.properties.limits.properties.failed_authentications,data:data233};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if((typeof data233 == "number") && (isFinite(data233))){
if(data233 < 0 || isNaN(data233)){
const err458 = {instancePath:instancePath+"/limits/failed_authentications",schemaPath:"#/properties/limits/properties/failed_authentications/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.limits.properties.failed_authentications,data:data233};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
}
if(data229.longest_wait !== undefined){
let data234 = data229.longest_wait;
if((typeof data234 == "number") && (isFinite(data234))){
if(data234 < 0 || isNaN(data234)){
const err459 = {instancePath:instancePath+"/limits/longest_wait",schemaPath:"#/properties/limits/properties/longest_wait/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.limits.properties.longest_wait,data:data234};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/limits/longest_wait",schemaPath:"#/properties/limits/properties/longest_wait/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.longest_wait.type,parentSchema:schema31.properties.limits.properties.longest_wait,data:data234};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data229.registrations !== undefined){
let data235 = data229.registrations;
if(!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))){
const err461 = {instancePath:instancePath+"/limits/registrations",schemaPath:"#/properties/limits/properties/registrations/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.registrations.type,parentSchema:schema31.properties.limits.properties.registrations,data:data235};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 < 0 || isNaN(data235)){
const err462 = {instancePath:instancePath+"/limits/registrations",schemaPath:"#/properties/limits/properties/registrations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.limits.properties.registrations,data:data235};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
if(data229.request_timeout !== undefined){
let data236 = data229.request_timeout;
if((typeof data236 == "number") && (isFinite(data236))){
if(data236 <= 0 || isNaN(data236)){
const err463 = {instancePath:instancePath+"/limits/request_timeout",schemaPath:"#/properties/limits/properties/request_timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.request_timeout,data:data236};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/limits/request_timeout",schemaPath:"#/properties/limits/properties/request_timeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.request_timeout.type,parentSchema:schema31.properties.limits.properties.request_timeout,data:data236};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data229.case_timeout !== undefined){
let data237 = data229.case_timeout;
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 <= 0 || isNaN(data237)){
const err465 = {instancePath:instancePath+"/limits/case_timeout",schemaPath:"#/properties/limits/properties/case_timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.case_timeout,data:data237};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/limits/case_timeout",schemaPath:"#/properties/limits/properties/case_timeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.case_timeout.type,parentSchema:schema31.properties.limits.properties.case_timeout,data:data237};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data229.run_timeout !== undefined){
let data238 = data229.run_timeout;
if((typeof data238 == "number") && (isFinite(data238))){
if(data238 <= 0 || isNaN(data238)){
const err467 = {instancePath:instancePath+"/limits/run_timeout",schemaPath:"#/properties/limits/properties/run_timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.run_timeout,data:data238};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {instancePath:instancePath+"/limits/run_timeout",schemaPath:"#/properties/limits/properties/run_timeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.run_timeout.type,parentSchema:schema31.properties.limits.properties.run_timeout,data:data238};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data229.response_size !== undefined){
let data239 = data229.response_size;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
const err469 = {instancePath:instancePath+"/limits/response_size",schemaPath:"#/properties/limits/properties/response_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.response_size.type,parentSchema:schema31.properties.limits.properties.response_size,data:data239};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 1024 || isNaN(data239)){
const err470 = {instancePath:instancePath+"/limits/response_size",schemaPath:"#/properties/limits/properties/response_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema31.properties.limits.properties.response_size,data:data239};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
}
}
else {
const err471 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.limits.type,parentSchema:schema31.properties.limits,data:data229};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data.test_clock !== undefined){
let data240 = data.test_clock;
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.url === undefined){
const err472 = {instancePath:instancePath+"/test_clock",schemaPath:"#/properties/test_clock/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.test_clock.required,parentSchema:schema31.properties.test_clock,data:data240};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
for(const key61 in data240){
if(!(key61 === "url")){
const err473 = {instancePath:instancePath+"/test_clock",schemaPath:"#/properties/test_clock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.test_clock,data:data240};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data240.url !== undefined){
let data241 = data240.url;
if(typeof data241 === "string"){
if(!pattern6.test(data241)){
const err474 = {instancePath:instancePath+"/test_clock/url",schemaPath:"#/properties/test_clock/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.test_clock.properties.url,data:data241};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
else {
const err475 = {instancePath:instancePath+"/test_clock/url",schemaPath:"#/properties/test_clock/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.test_clock.properties.url.type,parentSchema:schema31.properties.test_clock.properties.url,data:data241};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
else {
const err476 = {instancePath:instancePath+"/test_clock",schemaPath:"#/properties/test_clock/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.test_clock.type,parentSchema:schema31.properties.test_clock,data:data240};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
else {
const err477 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

