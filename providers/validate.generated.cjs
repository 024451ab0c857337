// Written by scripts/generate.ts from providers/descriptor.ts: change that file, then run npm run build.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/oauth2spec/dist/providers/provider.schema.json","type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"The name of the provider.","examples":["DataCrunch"]},"documentation":{"type":"string","minLength":1,"description":"The documentation that the descriptor was written from: a title, a file or a URL.","examples":["https://docs.example/authentication"]},"variables":{"type":"object","patternProperties":{"^[A-Za-z_][A-Za-z0-9_]*$":{"type":"object","required":["description"],"properties":{"description":{"type":"string","minLength":1,"description":"What the variable stands for, shown where it is missing.","examples":["your company, the first label of your host name"]},"value":{"type":"string","minLength":1,"description":"Its value, usually an environment reference. A variable is no secret and is shown in reports.","examples":["${KIANDA_COMPANY}"]},"mocked":{"type":"string","minLength":1,"description":"Its value in mocked mode, where no environment is read.","examples":["green-itr"]}},"additionalProperties":false,"description":"A part of the descriptor that differs from one user of the provider to the next."}},"additionalProperties":false,"description":"Values that differ from one user of the provider to the next, used as {name}.","examples":[{"company":{"description":"your company","mocked":"green-itr"}}]},"server":{"type":"object","properties":{"issuer":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The issuer identifier (RFC 8414 section 2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example"]},"authorization_endpoint":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The authorization endpoint (RFC 6749 section 3.1). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/authorize"]},"token_endpoint":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The token endpoint (RFC 6749 section 3.2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/token"]},"revocation_endpoint":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The revocation endpoint (RFC 7009 section 2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/revoke"]},"introspection_endpoint":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The introspection endpoint (RFC 7662 section 2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/introspect"]},"grant_types_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A grant type.","examples":["client_credentials"]},"description":"Grant types that the server supports (RFC 8414 section 2).","examples":[["authorization_code","refresh_token"]]},"response_types_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A response type.","examples":["code"]},"description":"Response types that the server supports (RFC 8414 section 2).","examples":[["code"]]},"token_endpoint_auth_methods_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A client authentication method.","examples":["none"]},"description":"Client authentication methods that the token endpoint supports (RFC 8414 section 2).","examples":[["client_secret_basic","client_secret_post"]]},"code_challenge_methods_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A PKCE method.","examples":["S256"]},"description":"PKCE code challenge methods that the server supports (RFC 8414 section 2).","examples":[["S256"]]},"authorization_response_iss_parameter_supported":{"type":"boolean","description":"Whether authorization responses carry the iss parameter (RFC 9207 section 3).","examples":[true]},"scopes_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A scope value.","examples":["read"]},"description":"Scope values that the server supports (RFC 8414 section 2).","examples":[["read","write"]]}},"additionalProperties":false,"description":"Authorization server metadata, with the member names of RFC 8414 section 2. Only what is documented."},"metadata_url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"Where the server publishes its metadata (RFC 8414 section 3, or OpenID Connect Discovery). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/.well-known/oauth-authorization-server"]},"clients":{"type":"object","patternProperties":{"^[A-Za-z][A-Za-z0-9_-]*$":{"type":"object","required":["client_id"],"properties":{"client_id":{"type":"string","minLength":1,"description":"The client identifier (RFC 6749 section 2.2).","examples":["${ACME_CLIENT_ID}"]},"client_secret":{"type":"string","minLength":1,"description":"The client secret (RFC 7591 section 2), as an environment reference. A client without one is public.","examples":["${ACME_CLIENT_SECRET}"]},"client_name":{"type":"string","minLength":1,"description":"A name for people to read (RFC 7591 section 2).","examples":["CI"]},"redirect_uris":{"type":"array","items":{"type":"string","minLength":1,"description":"A redirection URI.","examples":["https://client.example/callback"]},"minItems":1,"description":"Registered redirection URIs (RFC 7591 section 2). The first is used unless a check needs another.","examples":[["https://client.example/callback"]]},"grant_types":{"type":"array","items":{"enum":["authorization_code","password","client_credentials","refresh_token"],"description":"A grant type.","examples":["client_credentials"]},"description":"Grant types that the client is registered for (RFC 7591 section 2).","examples":[["authorization_code","refresh_token"]]},"token_endpoint_auth_method":{"enum":["client_secret_basic","client_secret_post","none"],"description":"The client authentication method it is registered for (RFC 7591 section 2). Without it client_secret_basic is assumed for a client with a secret, and none for one without.","examples":["client_secret_basic"]},"scope":{"type":"string","minLength":1,"description":"Scope values that the client may request, separated by spaces (RFC 7591 section 2).","examples":["read write"]}},"additionalProperties":false,"description":"Client metadata, with the member names of RFC 7591 section 2."}},"additionalProperties":false,"description":"Clients that are registered at the provider, by a name of your choice.","examples":[{"machine":{"client_id":"${ACME_CLIENT_ID}","client_secret":"${ACME_CLIENT_SECRET}"}}]},"resource_owners":{"type":"object","patternProperties":{"^[A-Za-z][A-Za-z0-9_-]*$":{"type":"object","required":["username","password"],"properties":{"username":{"type":"string","minLength":1,"description":"The resource owner username (RFC 6749 section 4.3.2), as an environment reference.","examples":["${ACME_USERNAME}"]},"password":{"type":"string","minLength":1,"description":"The resource owner password (RFC 6749 section 4.3.2), as an environment reference.","examples":["${ACME_PASSWORD}"]},"totp_secret":{"type":"string","minLength":1,"description":"The secret of time-based one-time passwords (RFC 6238), in Base32, as an environment reference.","examples":["${ACME_TOTP_SECRET}"]}},"additionalProperties":false,"description":"A resource owner: whom the user agent logs in as, and whose password the password grant sends."}},"additionalProperties":false,"description":"Resource owners: test accounts at the provider, by a name of your choice.","examples":[{"user":{"username":"${ACME_USERNAME}","password":"${ACME_PASSWORD}"}}]},"resource":{"type":"object","required":["url"],"properties":{"method":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"The request method; GET without it. Choose a request that changes nothing.","examples":["GET"]},"url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The URL of a protected resource. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://api.example/v1/balance"]},"status":{"type":"integer","minimum":200,"maximum":299,"description":"The status that a request with a valid token is answered with; any 2xx without it.","examples":[200]},"scope":{"type":"string","minLength":1,"description":"The scope that a token needs for it, where scopes are enforced (RFC 6750 section 3.1).","examples":["read"]},"form_body":{"type":"boolean","description":"Whether it takes a token as a form parameter too (RFC 6750 section 2.2).","examples":[false]},"query_parameter":{"type":"boolean","description":"Whether it takes a token as a query parameter too (RFC 6750 section 2.3).","examples":[false]}},"additionalProperties":false,"description":"A request that needs an access token."},"user_agent":{"type":"object","required":["driver"],"properties":{"driver":{"enum":["form","browser","interactive","redirect"],"description":"How an authorization request is approved. form: HTML forms are filled in. browser: the same in Chromium, for pages that need scripts. interactive: you do it in your own browser. redirect: the server approves by itself.","examples":["form"]},"resource_owner":{"type":"string","minLength":1,"description":"Who logs in, a name under resource_owners; the first one without it.","examples":["user"]},"second_resource_owner":{"type":"string","minLength":1,"description":"Another one, a name under resource_owners, for checks that need two; the next one without it.","examples":["other_user"]},"approve":{"type":"array","items":{"type":"object","properties":{"on":{"type":"object","properties":{"url":{"type":"string","minLength":1,"description":"Its address without the query; * stands for anything.","examples":["https://login.example/*/consent"]},"text":{"type":"string","minLength":1,"description":"Text that is on it, in any case.","examples":["Sign in"]},"element":{"type":"string","minLength":1,"description":"An element that is on it. A CSS selector.","examples":["#approve"]}},"additionalProperties":false,"minProperties":1,"description":"What tells a page: all that is given holds."},"fill":{"type":"object","patternProperties":{"^.*$":{"type":"string","description":"The value: {username}, {password} and {totp} stand for those of the resource owner.","examples":["{username}"]}},"additionalProperties":false,"description":"Text fields by a CSS selector, and what is written into each.","examples":[{"#user":"{username}"}]},"choose":{"type":"object","patternProperties":{"^.*$":{"type":"string","description":"The value: {username}, {password} and {totp} stand for those of the resource owner.","examples":["{username}"]}},"additionalProperties":false,"description":"Lists and groups of buttons by a CSS selector, and the value or label that is chosen in each.","examples":[{"#tenant":"acme"}]},"check":{"type":"array","items":{"type":"string","minLength":1,"description":"A box. A CSS selector.","examples":["#approve"]},"description":"Boxes that are checked.","examples":[["#terms"]]},"uncheck":{"type":"array","items":{"type":"string","minLength":1,"description":"A box. A CSS selector.","examples":["#approve"]},"description":"Boxes that are not checked.","examples":[["#remember"]]},"submit":{"type":"string","minLength":1,"description":"The button or link that is pressed at the end; the form is submitted by its first button without it. A CSS selector.","examples":["#approve"]},"expect":{"type":"object","properties":{"url":{"type":"string","minLength":1,"description":"Its address without the query; * stands for anything.","examples":["https://login.example/*/consent"]},"text":{"type":"string","minLength":1,"description":"Text that is on it, in any case.","examples":["Sign in"]},"element":{"type":"string","minLength":1,"description":"An element that is on it. A CSS selector.","examples":["#approve"]}},"additionalProperties":false,"minProperties":1,"description":"What tells a page: all that is given holds."},"optional":{"type":"boolean","description":"Whether the page may never come, as a login that is remembered, or a consent that was given.","examples":[true]}},"additionalProperties":false,"description":"What is done on one page. With expect, the page that comes next must be as it says, unless the redirection URI is reached."},"minItems":1,"description":"What is done to log in and consent. Without it, common login and consent forms are recognised.","examples":[[{"on":{"element":"#login"},"fill":{"#user":"{username}","#password":"{password}"}}]]},"deny":{"type":"array","items":{"type":"object","properties":{"on":{"type":"object","properties":{"url":{"type":"string","minLength":1,"description":"Its address without the query; * stands for anything.","examples":["https://login.example/*/consent"]},"text":{"type":"string","minLength":1,"description":"Text that is on it, in any case.","examples":["Sign in"]},"element":{"type":"string","minLength":1,"description":"An element that is on it. A CSS selector.","examples":["#approve"]}},"additionalProperties":false,"minProperties":1,"description":"What tells a page: all that is given holds."},"fill":{"type":"object","patternProperties":{"^.*$":{"type":"string","description":"The value: {username}, {password} and {totp} stand for those of the resource owner.","examples":["{username}"]}},"additionalProperties":false,"description":"Text fields by a CSS selector, and what is written into each.","examples":[{"#user":"{username}"}]},"choose":{"type":"object","patternProperties":{"^.*$":{"type":"string","description":"The value: {username}, {password} and {totp} stand for those of the resource owner.","examples":["{username}"]}},"additionalProperties":false,"description":"Lists and groups of buttons by a CSS selector, and the value or label that is chosen in each.","examples":[{"#tenant":"acme"}]},"check":{"type":"array","items":{"type":"string","minLength":1,"description":"A box. A CSS selector.","examples":["#approve"]},"description":"Boxes that are checked.","examples":[["#terms"]]},"uncheck":{"type":"array","items":{"type":"string","minLength":1,"description":"A box. A CSS selector.","examples":["#approve"]},"description":"Boxes that are not checked.","examples":[["#remember"]]},"submit":{"type":"string","minLength":1,"description":"The button or link that is pressed at the end; the form is submitted by its first button without it. A CSS selector.","examples":["#approve"]},"expect":{"type":"object","properties":{"url":{"type":"string","minLength":1,"description":"Its address without the query; * stands for anything.","examples":["https://login.example/*/consent"]},"text":{"type":"string","minLength":1,"description":"Text that is on it, in any case.","examples":["Sign in"]},"element":{"type":"string","minLength":1,"description":"An element that is on it. A CSS selector.","examples":["#approve"]}},"additionalProperties":false,"minProperties":1,"description":"What tells a page: all that is given holds."},"optional":{"type":"boolean","description":"Whether the page may never come, as a login that is remembered, or a consent that was given.","examples":[true]}},"additionalProperties":false,"description":"What is done on one page. With expect, the page that comes next must be as it says, unless the redirection URI is reached."},"minItems":1,"description":"What is done to log in and refuse. Without it, common login and consent forms are recognised.","examples":[[{"on":{"element":"#login"},"fill":{"#user":"{username}","#password":"{password}"}}]]},"storage":{"type":"boolean","description":"Whether one login is reused, where a check needs no fresh one; false without it.","examples":[true]},"origins":{"type":"array","items":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"An origin. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://login.example"]},"description":"Origins that pages may be loaded from, besides those of the endpoints.","examples":[["https://login.example"]]},"executable_path":{"type":"string","minLength":1,"description":"The Chromium that the driver browser starts; a usual one is looked for without it.","examples":["/usr/bin/chromium"]},"timeout":{"type":"number","exclusiveMinimum":0,"description":"Seconds that one authorization request may take, from the first page to the redirection URI; 30 without it, and 300 with the driver interactive.","examples":[30]}},"additionalProperties":false,"description":"How the resource owner is stood in for at the authorization endpoint."},"documented":{"type":"object","properties":{"grants":{"type":"object","patternProperties":{"^[A-Za-z][A-Za-z0-9_-]*$":{"type":"object","required":["grant_type","source"],"properties":{"grant_type":{"enum":["authorization_code","password","client_credentials","refresh_token"],"description":"The grant type (RFC 6749).","examples":["client_credentials"]},"client":{"type":"string","minLength":1,"description":"The client that uses it, a name under clients. Without it the request names no client.","examples":["machine"]},"resource_owner":{"type":"string","minLength":1,"description":"The resource owner of a password grant, a name under resource_owners.","examples":["user"]},"refresh_token_from":{"type":"string","minLength":1,"description":"The documented grant whose refresh token a refresh_token grant uses, a name under grants.","examples":["client_credentials"]},"authorization_request":{"type":"object","properties":{"parameters":{"type":"object","patternProperties":{"^[\\x21-\\x7e]+$":{"type":"string","description":"The value of the parameter.","examples":["yes"]}},"additionalProperties":false,"description":"Parameters besides response_type, client_id, redirect_uri, state and the PKCE ones.","examples":[{"remember":"yes"}]},"state":{"type":"boolean","description":"Whether a state parameter is documented.","examples":[true]},"code_challenge_method":{"enum":["S256","plain"],"description":"The PKCE method, where the flow is documented with PKCE (RFC 7636 section 4.3).","examples":["S256"]}},"additionalProperties":false,"description":"The documented authorization request."},"request":{"type":"object","properties":{"parameters_in":{"enum":["form","json","header","query"],"description":"Where the parameters of the token request go: form (application/x-www-form-urlencoded, as RFC 6749 has it, and without this member), json (an application/json body), header (a header field each), query.","examples":["json"]},"client_authentication":{"enum":["client_secret_basic","client_secret_post","none"],"description":"How the client authenticates in this request, where it is not as it is registered.","examples":["client_secret_basic"]},"parameters":{"type":"object","patternProperties":{"^[\\x21-\\x7e]+$":{"type":"string","description":"The value of the parameter.","examples":["yes"]}},"additionalProperties":false,"description":"Parameters besides those that the grant type itself has, such as scope, with their values.","examples":[{"remember":"yes"}]}},"additionalProperties":false,"description":"The documented token request."},"response":{"type":"object","patternProperties":{"^.*$":{"description":"A keyword of JSON Schema.","examples":["object"]}},"description":"The documented successful response, a JSON Schema (2020-12) for its body.","examples":[{"type":"object","required":["access_token"]}]},"status":{"type":"integer","minimum":200,"maximum":299,"description":"The documented status of success.","examples":[200]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A grant as the documentation describes it."}},"additionalProperties":false,"description":"The documented grants, by a name of your choice.","examples":[{"client_credentials":{"grant_type":"client_credentials","client":"machine","source":"Page 1"}}]},"interaction":{"type":"object","required":["source"],"properties":{"login":{"type":"boolean","description":"Whether the user logs in at the authorization endpoint.","examples":[true]},"consent":{"type":"boolean","description":"Whether the user is asked before a client gets access.","examples":[true]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"What the documentation says that a user does at the authorization endpoint."},"direct_access_tokens":{"type":"object","patternProperties":{"^[A-Za-z][A-Za-z0-9_-]*$":{"type":"object","required":["access_token","source"],"properties":{"access_token":{"type":"string","minLength":1,"description":"The access token that somebody made by hand, as an environment reference.","examples":["${ACME_ACCESS_TOKEN}"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"An access token issued by hand."}},"additionalProperties":false,"description":"Access tokens that are issued by hand, such as on a settings page, by a name of your choice.","examples":[{"settings_page":{"access_token":"${ACME_ACCESS_TOKEN}","source":"Direct Access Token"}}]},"headers":{"type":"object","properties":{"authorization":{"type":"object","required":["scheme","source"],"properties":{"scheme":{"type":"string","minLength":1,"description":"The scheme before the token in the Authorization header, as the documentation has it.","examples":["Bearer"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"The documented Authorization header of a resource request."}},"additionalProperties":false,"description":"Documented header formats."},"access_token":{"type":"object","required":["format","source"],"properties":{"format":{"enum":["jwt"],"description":"The documented format: jwt, a JSON Web Token (RFC 7519).","examples":["jwt"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"What the documentation says of access tokens themselves."},"refresh_token":{"type":"object","required":["format","source"],"properties":{"format":{"enum":["jwt"],"description":"The documented format: jwt, a JSON Web Token (RFC 7519).","examples":["jwt"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"What the documentation says of refresh tokens themselves."},"protected_resources":{"type":"array","items":{"type":"object","required":["methods","url","source"],"properties":{"methods":{"type":"array","items":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"A request method.","examples":["GET"]},"minItems":1,"description":"Methods that need a token. They are sent without one and must be refused.","examples":[["GET","POST"]]},"url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The URL of the resource. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://api.example/v1/instances"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A resource that the documentation says needs a token."},"minItems":1,"description":"Resources that need a token.","examples":[[]]},"exempt_resources":{"type":"array","items":{"type":"object","required":["url","source"],"properties":{"method":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"The request method; GET without it.","examples":["GET"]},"url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The URL of the resource. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://api.example/query"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A resource that the documentation says does not use OAuth 2.0."},"minItems":1,"description":"Resources that do not use OAuth 2.0.","examples":[[]]},"errors":{"type":"array","items":{"type":"object","required":["when","source"],"properties":{"when":{"enum":["wrong_client_secret","unknown_client","missing_client_authentication","missing_parameter","unsupported_grant_type","invalid_scope","wrong_password","invalid_code","wrong_code_verifier","invalid_refresh_token","missing_access_token","invalid_access_token"],"description":"What provokes the error: one change to a request that succeeds.","examples":["wrong_client_secret"]},"grant":{"type":"string","minLength":1,"description":"The documented grant whose request is changed; the first that fits without it.","examples":["client_credentials"]},"parameter":{"type":"string","minLength":1,"description":"The parameter that is left out, for missing_parameter.","examples":["remember"]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599,"description":"One status.","examples":[401]},{"type":"array","items":{"type":"integer","minimum":100,"maximum":599,"description":"A status.","examples":[400]},"minItems":1,"description":"Any of these.","examples":[[400,401]]}],"description":"The documented status or statuses.","examples":[401]},"status_other_than":{"type":"integer","minimum":100,"maximum":599,"description":"A status that the answer does not have, where the documentation says no more than that.","examples":[200]},"error":{"type":"string","minLength":1,"description":"The documented error code.","examples":["invalid_client"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"An error that the documentation describes."},"minItems":1,"description":"Documented errors.","examples":[[{"when":"wrong_client_secret","status":401,"source":"Errors"}]]},"expiry":{"type":"array","items":{"type":"object","required":["grant","source"],"properties":{"grant":{"type":"string","minLength":1,"description":"The documented grant, a name under grants.","examples":["client_credentials"]},"expires_in":{"type":"integer","minimum":1,"description":"The documented value of expires_in, in seconds (RFC 6749 section 5.1).","examples":[3600]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"How long the access tokens of a grant live."},"minItems":1,"description":"Documented lifetimes.","examples":[[]]},"refresh":{"type":"array","items":{"type":"object","required":["grant","source"],"properties":{"grant":{"type":"string","minLength":1,"description":"The documented grant whose response holds a refresh token, a name under grants.","examples":["client_credentials"]},"rotates":{"type":"boolean","description":"Whether a refresh is documented to return another refresh token.","examples":[true]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A refresh token that a grant offers."},"minItems":1,"description":"Documented refresh tokens.","examples":[[]]}},"additionalProperties":false,"description":"The contract: what the documentation promises, each promise with its source."},"deviations":{"type":"array","items":{"type":"object","required":["check","reason","source"],"properties":{"check":{"type":"string","minLength":1,"description":"The id of a check, as `oauth2spec list` prints it.","examples":["rfc6749/4.4.3/no-refresh-token"]},"parameters":{"type":"object","patternProperties":{"^[\\x21-\\x7e]+$":{"type":"string","description":"A value, as a report shows it.","examples":["none"]}},"additionalProperties":false,"description":"Only the cases with these parameters, as a report shows them; every case of the check without it.","examples":[{"credentials":"none"}]},"reason":{"type":"string","minLength":1,"description":"How the documentation departs from the standard.","examples":["The parameters go in a JSON body."]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A place where the documentation itself contradicts a standard."},"description":"Where the documentation contradicts a standard.","examples":[[{"check":"rfc6749/4.4.3/no-refresh-token","reason":"It issues one.","source":"Page 1"}]]},"waivers":{"type":"array","items":{"type":"object","required":["check","reason","owner","expires"],"properties":{"check":{"type":"string","minLength":1,"description":"The id of a check, as `oauth2spec list` prints it.","examples":["rfc6749/4.4.3/no-refresh-token"]},"parameters":{"type":"object","patternProperties":{"^[\\x21-\\x7e]+$":{"type":"string","description":"A value, as a report shows it.","examples":["none"]}},"additionalProperties":false,"description":"Only the cases with these parameters, as a report shows them; every case of the check without it.","examples":[{"credentials":"none"}]},"reason":{"type":"string","minLength":1,"description":"Why the fault must not block for now.","examples":["Fixed in the release of March."]},"owner":{"type":"string","minLength":1,"description":"Who answers for it.","examples":["identity team"]},"link":{"type":"string","pattern":"^https?://","description":"Where its repair is tracked.","examples":["https://tracker.example/AUTH-17"]},"expires":{"type":"string","format":"date","description":"The last day it counts (YYYY-MM-DD).","examples":["2027-03-31"]}},"additionalProperties":false,"description":"A known fault that must not block, for a limited time."},"description":"Known faults that must not block for now.","examples":[[]]},"limits":{"type":"object","properties":{"requests_per_second":{"type":"number","exclusiveMinimum":0,"description":"Requests a second at the most, in live mode; 10 without it.","examples":[10]},"concurrency":{"type":"integer","minimum":1,"maximum":64,"description":"Cases under way at once, in live mode; 1 without it.","examples":[1]},"budget":{"type":"integer","minimum":1,"description":"Requests of a run at the most; 5000 without it. What is left over is inconclusive.","examples":[5000]},"failed_authentications":{"type":"integer","minimum":0,"description":"Failed authentications per client and resource owner at the most, in live mode; 20 without it.","examples":[20]},"longest_wait":{"type":"number","minimum":0,"description":"The longest wait for an expiry or a Retry-After, in seconds, in live mode; 60 without it.","examples":[60]},"request_timeout":{"type":"number","exclusiveMinimum":0,"description":"Seconds that one request may take; 10 without it.","examples":[10]},"case_timeout":{"type":"number","exclusiveMinimum":0,"description":"Seconds that one case may take, waits apart; 60 without it.","examples":[60]},"run_timeout":{"type":"number","exclusiveMinimum":0,"description":"Seconds that the cases of this provider may take; 900 without it.","examples":[900]},"response_size":{"type":"integer","minimum":1024,"description":"Bytes of a response body that are read; 1048576 without it.","examples":[1048576]}},"additionalProperties":false,"description":"How polite and how patient a run is."},"test_clock":{"type":"object","required":["url"],"properties":{"url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"Where the clock of the server under test is set forward: POST {\"advance\": seconds} as JSON. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["http://127.0.0.1:4010/.oauth2spec/clock"]}},"additionalProperties":false,"description":"A clock of the server that can be set forward, so that expiry needs no waiting."}},"additionalProperties":false,"title":"oauth2spec provider descriptor","description":"What a provider of OAuth 2.0 documents, for oauth2spec to test."};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern6 = new RegExp("^(https?://|\\$\\{|\\{)", "u");
const pattern12 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
const pattern17 = new RegExp("^.*$", "u");
const pattern28 = new RegExp("^[\\x21-\\x7e]+$", "u");
const pattern41 = new RegExp("^https?://", "u");
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
if(data.variables !== undefined){
let data2 = data.variables;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(pattern4.test(key1))){
const err6 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.variables,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data2){
if(pattern4.test(key2)){
let data3 = data2[key2];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.description === undefined){
const err7 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].required,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key3 in data3){
if(!(((key3 === "description") || (key3 === "value")) || (key3 === "mocked"))){
const err8 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"],data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.description !== undefined){
let data4 = data3.description;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err9 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.description,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.description.type,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.description,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.value !== undefined){
let data5 = data3.value;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err11 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.value,data:data5};
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
const err12 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.value.type,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.value,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.mocked !== undefined){
let data6 = data3.mocked;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/mocked",schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/properties/mocked/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.mocked,data:data6};
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
const err14 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/mocked",schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/properties/mocked/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.mocked.type,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].properties.mocked,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/%5E%5BA-Za-z_%5D%5BA-Za-z0-9_%5D*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"].type,parentSchema:schema31.properties.variables.patternProperties["^[A-Za-z_][A-Za-z0-9_]*$"],data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.variables.type,parentSchema:schema31.properties.variables,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.server !== undefined){
let data7 = data.server;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
if(!(func1.call(schema31.properties.server.properties, key4))){
const err17 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.server,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.issuer !== undefined){
let data8 = data7.issuer;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err18 = {instancePath:instancePath+"/server/issuer",schemaPath:"#/properties/server/properties/issuer/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.issuer,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/server/issuer",schemaPath:"#/properties/server/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.issuer.type,parentSchema:schema31.properties.server.properties.issuer,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.authorization_endpoint !== undefined){
let data9 = data7.authorization_endpoint;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err20 = {instancePath:instancePath+"/server/authorization_endpoint",schemaPath:"#/properties/server/properties/authorization_endpoint/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.authorization_endpoint,data:data9};
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
const err21 = {instancePath:instancePath+"/server/authorization_endpoint",schemaPath:"#/properties/server/properties/authorization_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.authorization_endpoint.type,parentSchema:schema31.properties.server.properties.authorization_endpoint,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.token_endpoint !== undefined){
let data10 = data7.token_endpoint;
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err22 = {instancePath:instancePath+"/server/token_endpoint",schemaPath:"#/properties/server/properties/token_endpoint/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.token_endpoint,data:data10};
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
const err23 = {instancePath:instancePath+"/server/token_endpoint",schemaPath:"#/properties/server/properties/token_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.token_endpoint.type,parentSchema:schema31.properties.server.properties.token_endpoint,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.revocation_endpoint !== undefined){
let data11 = data7.revocation_endpoint;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err24 = {instancePath:instancePath+"/server/revocation_endpoint",schemaPath:"#/properties/server/properties/revocation_endpoint/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.revocation_endpoint,data:data11};
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
const err25 = {instancePath:instancePath+"/server/revocation_endpoint",schemaPath:"#/properties/server/properties/revocation_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.revocation_endpoint.type,parentSchema:schema31.properties.server.properties.revocation_endpoint,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.introspection_endpoint !== undefined){
let data12 = data7.introspection_endpoint;
if(typeof data12 === "string"){
if(!pattern6.test(data12)){
const err26 = {instancePath:instancePath+"/server/introspection_endpoint",schemaPath:"#/properties/server/properties/introspection_endpoint/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.server.properties.introspection_endpoint,data:data12};
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
const err27 = {instancePath:instancePath+"/server/introspection_endpoint",schemaPath:"#/properties/server/properties/introspection_endpoint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.introspection_endpoint.type,parentSchema:schema31.properties.server.properties.introspection_endpoint,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.grant_types_supported !== undefined){
let data13 = data7.grant_types_supported;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err28 = {instancePath:instancePath+"/server/grant_types_supported/" + i0,schemaPath:"#/properties/server/properties/grant_types_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.grant_types_supported.items,data:data14};
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
const err29 = {instancePath:instancePath+"/server/grant_types_supported/" + i0,schemaPath:"#/properties/server/properties/grant_types_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.grant_types_supported.items.type,parentSchema:schema31.properties.server.properties.grant_types_supported.items,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/server/grant_types_supported",schemaPath:"#/properties/server/properties/grant_types_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.grant_types_supported.type,parentSchema:schema31.properties.server.properties.grant_types_supported,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.response_types_supported !== undefined){
let data15 = data7.response_types_supported;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err31 = {instancePath:instancePath+"/server/response_types_supported/" + i1,schemaPath:"#/properties/server/properties/response_types_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.response_types_supported.items,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/server/response_types_supported/" + i1,schemaPath:"#/properties/server/properties/response_types_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.response_types_supported.items.type,parentSchema:schema31.properties.server.properties.response_types_supported.items,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/server/response_types_supported",schemaPath:"#/properties/server/properties/response_types_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.response_types_supported.type,parentSchema:schema31.properties.server.properties.response_types_supported,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data7.token_endpoint_auth_methods_supported !== undefined){
let data17 = data7.token_endpoint_auth_methods_supported;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err34 = {instancePath:instancePath+"/server/token_endpoint_auth_methods_supported/" + i2,schemaPath:"#/properties/server/properties/token_endpoint_auth_methods_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.token_endpoint_auth_methods_supported.items,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/server/token_endpoint_auth_methods_supported/" + i2,schemaPath:"#/properties/server/properties/token_endpoint_auth_methods_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.token_endpoint_auth_methods_supported.items.type,parentSchema:schema31.properties.server.properties.token_endpoint_auth_methods_supported.items,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/server/token_endpoint_auth_methods_supported",schemaPath:"#/properties/server/properties/token_endpoint_auth_methods_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.token_endpoint_auth_methods_supported.type,parentSchema:schema31.properties.server.properties.token_endpoint_auth_methods_supported,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data7.code_challenge_methods_supported !== undefined){
let data19 = data7.code_challenge_methods_supported;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err37 = {instancePath:instancePath+"/server/code_challenge_methods_supported/" + i3,schemaPath:"#/properties/server/properties/code_challenge_methods_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.code_challenge_methods_supported.items,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/server/code_challenge_methods_supported/" + i3,schemaPath:"#/properties/server/properties/code_challenge_methods_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.code_challenge_methods_supported.items.type,parentSchema:schema31.properties.server.properties.code_challenge_methods_supported.items,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/server/code_challenge_methods_supported",schemaPath:"#/properties/server/properties/code_challenge_methods_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.code_challenge_methods_supported.type,parentSchema:schema31.properties.server.properties.code_challenge_methods_supported,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data7.authorization_response_iss_parameter_supported !== undefined){
let data21 = data7.authorization_response_iss_parameter_supported;
if(typeof data21 !== "boolean"){
const err40 = {instancePath:instancePath+"/server/authorization_response_iss_parameter_supported",schemaPath:"#/properties/server/properties/authorization_response_iss_parameter_supported/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.server.properties.authorization_response_iss_parameter_supported.type,parentSchema:schema31.properties.server.properties.authorization_response_iss_parameter_supported,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data7.scopes_supported !== undefined){
let data22 = data7.scopes_supported;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(typeof data23 === "string"){
if(func2(data23) < 1){
const err41 = {instancePath:instancePath+"/server/scopes_supported/" + i4,schemaPath:"#/properties/server/properties/scopes_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.scopes_supported.items,data:data23};
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
const err42 = {instancePath:instancePath+"/server/scopes_supported/" + i4,schemaPath:"#/properties/server/properties/scopes_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.scopes_supported.items.type,parentSchema:schema31.properties.server.properties.scopes_supported.items,data:data23};
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
const err43 = {instancePath:instancePath+"/server/scopes_supported",schemaPath:"#/properties/server/properties/scopes_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.scopes_supported.type,parentSchema:schema31.properties.server.properties.scopes_supported,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.server.type,parentSchema:schema31.properties.server,data:data7};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.metadata_url !== undefined){
let data24 = data.metadata_url;
if(typeof data24 === "string"){
if(!pattern6.test(data24)){
const err45 = {instancePath:instancePath+"/metadata_url",schemaPath:"#/properties/metadata_url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.metadata_url,data:data24};
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
const err46 = {instancePath:instancePath+"/metadata_url",schemaPath:"#/properties/metadata_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.metadata_url.type,parentSchema:schema31.properties.metadata_url,data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.clients !== undefined){
let data25 = data.clients;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key5 in data25){
if(!(pattern12.test(key5))){
const err47 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.clients,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
for(const key6 in data25){
if(pattern12.test(key6)){
let data26 = data25[key6];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.client_id === undefined){
const err48 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "client_id"},message:"must have required property '"+"client_id"+"'",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key7 in data26){
if(!(((((((key7 === "client_id") || (key7 === "client_secret")) || (key7 === "client_name")) || (key7 === "redirect_uris")) || (key7 === "grant_types")) || (key7 === "token_endpoint_auth_method")) || (key7 === "scope"))){
const err49 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data26.client_id !== undefined){
let data27 = data26.client_id;
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err50 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_id",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_id,data:data27};
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
const err51 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_id",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_id.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_id,data:data27};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data26.client_secret !== undefined){
let data28 = data26.client_secret;
if(typeof data28 === "string"){
if(func2(data28) < 1){
const err52 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_secret",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_secret,data:data28};
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
const err53 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_secret",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_secret.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_secret,data:data28};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data26.client_name !== undefined){
let data29 = data26.client_name;
if(typeof data29 === "string"){
if(func2(data29) < 1){
const err54 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_name",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_name,data:data29};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_name",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_name.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_name,data:data29};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data26.redirect_uris !== undefined){
let data30 = data26.redirect_uris;
if(Array.isArray(data30)){
if(data30.length < 1){
const err56 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect_uris",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/redirect_uris/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris,data:data30};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
let data31 = data30[i5];
if(typeof data31 === "string"){
if(func2(data31) < 1){
const err57 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect_uris/" + i5,schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/redirect_uris/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris.items,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect_uris/" + i5,schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/redirect_uris/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris.items.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris.items,data:data31};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect_uris",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/redirect_uris/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data26.grant_types !== undefined){
let data32 = data26.grant_types;
if(Array.isArray(data32)){
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
let data33 = data32[i6];
if(!((((data33 === "authorization_code") || (data33 === "password")) || (data33 === "client_credentials")) || (data33 === "refresh_token"))){
const err60 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant_types/" + i6,schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/grant_types/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types.items.enum,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types.items,data:data33};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant_types",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/grant_types/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types,data:data32};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data26.token_endpoint_auth_method !== undefined){
let data34 = data26.token_endpoint_auth_method;
if(!(((data34 === "client_secret_basic") || (data34 === "client_secret_post")) || (data34 === "none"))){
const err62 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/token_endpoint_auth_method",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/token_endpoint_auth_method/enum",keyword:"enum",params:{allowedValues: schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.token_endpoint_auth_method.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.token_endpoint_auth_method.enum,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.token_endpoint_auth_method,data:data34};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data26.scope !== undefined){
let data35 = data26.scope;
if(typeof data35 === "string"){
if(func2(data35) < 1){
const err63 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.scope,data:data35};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.scope.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.scope,data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data26};
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
}
else {
const err66 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clients.type,parentSchema:schema31.properties.clients,data:data25};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.resource_owners !== undefined){
let data36 = data.resource_owners;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key8 in data36){
if(!(pattern12.test(key8))){
const err67 = {instancePath:instancePath+"/resource_owners",schemaPath:"#/properties/resource_owners/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.resource_owners,data:data36};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
for(const key9 in data36){
if(pattern12.test(key9)){
let data37 = data36[key9];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.username === undefined){
const err68 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data37.password === undefined){
const err69 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data37};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key10 in data37){
if(!(((key10 === "username") || (key10 === "password")) || (key10 === "totp_secret"))){
const err70 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data37};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data37.username !== undefined){
let data38 = data37.username;
if(typeof data38 === "string"){
if(func2(data38) < 1){
const err71 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/username",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.username,data:data38};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/username",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.username.type,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.username,data:data38};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data37.password !== undefined){
let data39 = data37.password;
if(typeof data39 === "string"){
if(func2(data39) < 1){
const err73 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/password",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.password,data:data39};
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
const err74 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/password",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.password.type,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.password,data:data39};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data37.totp_secret !== undefined){
let data40 = data37.totp_secret;
if(typeof data40 === "string"){
if(func2(data40) < 1){
const err75 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/totp_secret",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/totp_secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.totp_secret,data:data40};
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
const err76 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/totp_secret",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/totp_secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.totp_secret.type,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.totp_secret,data:data40};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].type,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data37};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
}
else {
const err78 = {instancePath:instancePath+"/resource_owners",schemaPath:"#/properties/resource_owners/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.resource_owners.type,parentSchema:schema31.properties.resource_owners,data:data36};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.resource !== undefined){
let data41 = data.resource;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.url === undefined){
const err79 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.resource.required,parentSchema:schema31.properties.resource,data:data41};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key11 in data41){
if(!((((((key11 === "method") || (key11 === "url")) || (key11 === "status")) || (key11 === "scope")) || (key11 === "form_body")) || (key11 === "query_parameter"))){
const err80 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.resource,data:data41};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data41.method !== undefined){
let data42 = data41.method;
if(!(((((((data42 === "GET") || (data42 === "HEAD")) || (data42 === "POST")) || (data42 === "PUT")) || (data42 === "PATCH")) || (data42 === "DELETE")) || (data42 === "OPTIONS"))){
const err81 = {instancePath:instancePath+"/resource/method",schemaPath:"#/properties/resource/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.properties.resource.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.resource.properties.method.enum,parentSchema:schema31.properties.resource.properties.method,data:data42};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data41.url !== undefined){
let data43 = data41.url;
if(typeof data43 === "string"){
if(!pattern6.test(data43)){
const err82 = {instancePath:instancePath+"/resource/url",schemaPath:"#/properties/resource/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.resource.properties.url,data:data43};
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
const err83 = {instancePath:instancePath+"/resource/url",schemaPath:"#/properties/resource/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource.properties.url.type,parentSchema:schema31.properties.resource.properties.url,data:data43};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data41.status !== undefined){
let data44 = data41.status;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err84 = {instancePath:instancePath+"/resource/status",schemaPath:"#/properties/resource/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.resource.properties.status.type,parentSchema:schema31.properties.resource.properties.status,data:data44};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 299 || isNaN(data44)){
const err85 = {instancePath:instancePath+"/resource/status",schemaPath:"#/properties/resource/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema31.properties.resource.properties.status,data:data44};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data44 < 200 || isNaN(data44)){
const err86 = {instancePath:instancePath+"/resource/status",schemaPath:"#/properties/resource/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema31.properties.resource.properties.status,data:data44};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data41.scope !== undefined){
let data45 = data41.scope;
if(typeof data45 === "string"){
if(func2(data45) < 1){
const err87 = {instancePath:instancePath+"/resource/scope",schemaPath:"#/properties/resource/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.resource.properties.scope,data:data45};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/resource/scope",schemaPath:"#/properties/resource/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource.properties.scope.type,parentSchema:schema31.properties.resource.properties.scope,data:data45};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data41.form_body !== undefined){
let data46 = data41.form_body;
if(typeof data46 !== "boolean"){
const err89 = {instancePath:instancePath+"/resource/form_body",schemaPath:"#/properties/resource/properties/form_body/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.resource.properties.form_body.type,parentSchema:schema31.properties.resource.properties.form_body,data:data46};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data41.query_parameter !== undefined){
let data47 = data41.query_parameter;
if(typeof data47 !== "boolean"){
const err90 = {instancePath:instancePath+"/resource/query_parameter",schemaPath:"#/properties/resource/properties/query_parameter/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.resource.properties.query_parameter.type,parentSchema:schema31.properties.resource.properties.query_parameter,data:data47};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.resource.type,parentSchema:schema31.properties.resource,data:data41};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.user_agent !== undefined){
let data48 = data.user_agent;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.driver === undefined){
const err92 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/required",keyword:"required",params:{missingProperty: "driver"},message:"must have required property '"+"driver"+"'",schema:schema31.properties.user_agent.required,parentSchema:schema31.properties.user_agent,data:data48};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key12 in data48){
if(!(func1.call(schema31.properties.user_agent.properties, key12))){
const err93 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent,data:data48};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data48.driver !== undefined){
let data49 = data48.driver;
if(!((((data49 === "form") || (data49 === "browser")) || (data49 === "interactive")) || (data49 === "redirect"))){
const err94 = {instancePath:instancePath+"/user_agent/driver",schemaPath:"#/properties/user_agent/properties/driver/enum",keyword:"enum",params:{allowedValues: schema31.properties.user_agent.properties.driver.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.user_agent.properties.driver.enum,parentSchema:schema31.properties.user_agent.properties.driver,data:data49};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data48.resource_owner !== undefined){
let data50 = data48.resource_owner;
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err95 = {instancePath:instancePath+"/user_agent/resource_owner",schemaPath:"#/properties/user_agent/properties/resource_owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.resource_owner,data:data50};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/user_agent/resource_owner",schemaPath:"#/properties/user_agent/properties/resource_owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.resource_owner.type,parentSchema:schema31.properties.user_agent.properties.resource_owner,data:data50};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data48.second_resource_owner !== undefined){
let data51 = data48.second_resource_owner;
if(typeof data51 === "string"){
if(func2(data51) < 1){
const err97 = {instancePath:instancePath+"/user_agent/second_resource_owner",schemaPath:"#/properties/user_agent/properties/second_resource_owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.second_resource_owner,data:data51};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/user_agent/second_resource_owner",schemaPath:"#/properties/user_agent/properties/second_resource_owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.second_resource_owner.type,parentSchema:schema31.properties.user_agent.properties.second_resource_owner,data:data51};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data48.approve !== undefined){
let data52 = data48.approve;
if(Array.isArray(data52)){
if(data52.length < 1){
const err99 = {instancePath:instancePath+"/user_agent/approve",schemaPath:"#/properties/user_agent/properties/approve/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.user_agent.properties.approve,data:data52};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len7 = data52.length;
for(let i7=0; i7<len7; i7++){
let data53 = data52[i7];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key13 in data53){
if(!((((((((key13 === "on") || (key13 === "fill")) || (key13 === "choose")) || (key13 === "check")) || (key13 === "uncheck")) || (key13 === "submit")) || (key13 === "expect")) || (key13 === "optional"))){
const err100 = {instancePath:instancePath+"/user_agent/approve/" + i7,schemaPath:"#/properties/user_agent/properties/approve/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.approve.items,data:data53};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data53.on !== undefined){
let data54 = data53.on;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(Object.keys(data54).length < 1){
const err101 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/on",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on,data:data54};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key14 in data54){
if(!(((key14 === "url") || (key14 === "text")) || (key14 === "element"))){
const err102 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/on",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on,data:data54};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data54.url !== undefined){
let data55 = data54.url;
if(typeof data55 === "string"){
if(func2(data55) < 1){
const err103 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/on/url",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.url,data:data55};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/on/url",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.url.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.url,data:data55};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data54.text !== undefined){
let data56 = data54.text;
if(typeof data56 === "string"){
if(func2(data56) < 1){
const err105 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/on/text",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.text,data:data56};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/on/text",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.text.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.text,data:data56};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data54.element !== undefined){
let data57 = data54.element;
if(typeof data57 === "string"){
if(func2(data57) < 1){
const err107 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/on/element",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/properties/element/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.element,data:data57};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/on/element",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/properties/element/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.element.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on.properties.element,data:data57};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/on",schemaPath:"#/properties/user_agent/properties/approve/items/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.approve.items.properties.on.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.on,data:data54};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data53.fill !== undefined){
let data58 = data53.fill;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key15 in data58){
if(!(pattern17.test(key15))){
const err110 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/fill",schemaPath:"#/properties/user_agent/properties/approve/items/properties/fill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.fill,data:data58};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
for(const key16 in data58){
if(pattern17.test(key16)){
let data59 = data58[key16];
if(typeof data59 !== "string"){
const err111 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/fill/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/properties/approve/items/properties/fill/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.fill.patternProperties["^.*$"].type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.fill.patternProperties["^.*$"],data:data59};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
}
else {
const err112 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/fill",schemaPath:"#/properties/user_agent/properties/approve/items/properties/fill/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.approve.items.properties.fill.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.fill,data:data58};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data53.choose !== undefined){
let data60 = data53.choose;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key17 in data60){
if(!(pattern17.test(key17))){
const err113 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/choose",schemaPath:"#/properties/user_agent/properties/approve/items/properties/choose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.choose,data:data60};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
for(const key18 in data60){
if(pattern17.test(key18)){
let data61 = data60[key18];
if(typeof data61 !== "string"){
const err114 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/choose/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/properties/approve/items/properties/choose/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.choose.patternProperties["^.*$"].type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.choose.patternProperties["^.*$"],data:data61};
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
const err115 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/choose",schemaPath:"#/properties/user_agent/properties/approve/items/properties/choose/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.approve.items.properties.choose.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.choose,data:data60};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data53.check !== undefined){
let data62 = data53.check;
if(Array.isArray(data62)){
const len8 = data62.length;
for(let i8=0; i8<len8; i8++){
let data63 = data62[i8];
if(typeof data63 === "string"){
if(func2(data63) < 1){
const err116 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/check/" + i8,schemaPath:"#/properties/user_agent/properties/approve/items/properties/check/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.check.items,data:data63};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/check/" + i8,schemaPath:"#/properties/user_agent/properties/approve/items/properties/check/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.check.items.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.check.items,data:data63};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/check",schemaPath:"#/properties/user_agent/properties/approve/items/properties/check/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.user_agent.properties.approve.items.properties.check.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.check,data:data62};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data53.uncheck !== undefined){
let data64 = data53.uncheck;
if(Array.isArray(data64)){
const len9 = data64.length;
for(let i9=0; i9<len9; i9++){
let data65 = data64[i9];
if(typeof data65 === "string"){
if(func2(data65) < 1){
const err119 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/uncheck/" + i9,schemaPath:"#/properties/user_agent/properties/approve/items/properties/uncheck/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.uncheck.items,data:data65};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/uncheck/" + i9,schemaPath:"#/properties/user_agent/properties/approve/items/properties/uncheck/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.uncheck.items.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.uncheck.items,data:data65};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/uncheck",schemaPath:"#/properties/user_agent/properties/approve/items/properties/uncheck/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.user_agent.properties.approve.items.properties.uncheck.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.uncheck,data:data64};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data53.submit !== undefined){
let data66 = data53.submit;
if(typeof data66 === "string"){
if(func2(data66) < 1){
const err122 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/submit",schemaPath:"#/properties/user_agent/properties/approve/items/properties/submit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.submit,data:data66};
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
const err123 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/submit",schemaPath:"#/properties/user_agent/properties/approve/items/properties/submit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.submit.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.submit,data:data66};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data53.expect !== undefined){
let data67 = data53.expect;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(Object.keys(data67).length < 1){
const err124 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/expect",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect,data:data67};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key19 in data67){
if(!(((key19 === "url") || (key19 === "text")) || (key19 === "element"))){
const err125 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/expect",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect,data:data67};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data67.url !== undefined){
let data68 = data67.url;
if(typeof data68 === "string"){
if(func2(data68) < 1){
const err126 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/expect/url",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.url,data:data68};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/expect/url",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.url.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.url,data:data68};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data67.text !== undefined){
let data69 = data67.text;
if(typeof data69 === "string"){
if(func2(data69) < 1){
const err128 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/expect/text",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.text,data:data69};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/expect/text",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.text.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.text,data:data69};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data67.element !== undefined){
let data70 = data67.element;
if(typeof data70 === "string"){
if(func2(data70) < 1){
const err130 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/expect/element",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/properties/element/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.element,data:data70};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/expect/element",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/properties/element/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.element.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect.properties.element,data:data70};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/expect",schemaPath:"#/properties/user_agent/properties/approve/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.approve.items.properties.expect.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.expect,data:data67};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data53.optional !== undefined){
let data71 = data53.optional;
if(typeof data71 !== "boolean"){
const err133 = {instancePath:instancePath+"/user_agent/approve/" + i7+"/optional",schemaPath:"#/properties/user_agent/properties/approve/items/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.user_agent.properties.approve.items.properties.optional.type,parentSchema:schema31.properties.user_agent.properties.approve.items.properties.optional,data:data71};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/user_agent/approve/" + i7,schemaPath:"#/properties/user_agent/properties/approve/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.approve.items.type,parentSchema:schema31.properties.user_agent.properties.approve.items,data:data53};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/user_agent/approve",schemaPath:"#/properties/user_agent/properties/approve/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.user_agent.properties.approve.type,parentSchema:schema31.properties.user_agent.properties.approve,data:data52};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data48.deny !== undefined){
let data72 = data48.deny;
if(Array.isArray(data72)){
if(data72.length < 1){
const err136 = {instancePath:instancePath+"/user_agent/deny",schemaPath:"#/properties/user_agent/properties/deny/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.user_agent.properties.deny,data:data72};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
const len10 = data72.length;
for(let i10=0; i10<len10; i10++){
let data73 = data72[i10];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key20 in data73){
if(!((((((((key20 === "on") || (key20 === "fill")) || (key20 === "choose")) || (key20 === "check")) || (key20 === "uncheck")) || (key20 === "submit")) || (key20 === "expect")) || (key20 === "optional"))){
const err137 = {instancePath:instancePath+"/user_agent/deny/" + i10,schemaPath:"#/properties/user_agent/properties/deny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.deny.items,data:data73};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data73.on !== undefined){
let data74 = data73.on;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(Object.keys(data74).length < 1){
const err138 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/on",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on,data:data74};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key21 in data74){
if(!(((key21 === "url") || (key21 === "text")) || (key21 === "element"))){
const err139 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/on",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on,data:data74};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data74.url !== undefined){
let data75 = data74.url;
if(typeof data75 === "string"){
if(func2(data75) < 1){
const err140 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/on/url",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.url,data:data75};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/on/url",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.url.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.url,data:data75};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data74.text !== undefined){
let data76 = data74.text;
if(typeof data76 === "string"){
if(func2(data76) < 1){
const err142 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/on/text",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.text,data:data76};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/on/text",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.text.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.text,data:data76};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data74.element !== undefined){
let data77 = data74.element;
if(typeof data77 === "string"){
if(func2(data77) < 1){
const err144 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/on/element",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/properties/element/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.element,data:data77};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/on/element",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/properties/element/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.element.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on.properties.element,data:data77};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/on",schemaPath:"#/properties/user_agent/properties/deny/items/properties/on/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.deny.items.properties.on.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.on,data:data74};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data73.fill !== undefined){
let data78 = data73.fill;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key22 in data78){
if(!(pattern17.test(key22))){
const err147 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/fill",schemaPath:"#/properties/user_agent/properties/deny/items/properties/fill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.fill,data:data78};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
for(const key23 in data78){
if(pattern17.test(key23)){
let data79 = data78[key23];
if(typeof data79 !== "string"){
const err148 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/fill/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/properties/deny/items/properties/fill/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.fill.patternProperties["^.*$"].type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.fill.patternProperties["^.*$"],data:data79};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
}
else {
const err149 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/fill",schemaPath:"#/properties/user_agent/properties/deny/items/properties/fill/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.deny.items.properties.fill.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.fill,data:data78};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data73.choose !== undefined){
let data80 = data73.choose;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key24 in data80){
if(!(pattern17.test(key24))){
const err150 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/choose",schemaPath:"#/properties/user_agent/properties/deny/items/properties/choose/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.choose,data:data80};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
for(const key25 in data80){
if(pattern17.test(key25)){
let data81 = data80[key25];
if(typeof data81 !== "string"){
const err151 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/choose/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_agent/properties/deny/items/properties/choose/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.choose.patternProperties["^.*$"].type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.choose.patternProperties["^.*$"],data:data81};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
}
else {
const err152 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/choose",schemaPath:"#/properties/user_agent/properties/deny/items/properties/choose/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.deny.items.properties.choose.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.choose,data:data80};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data73.check !== undefined){
let data82 = data73.check;
if(Array.isArray(data82)){
const len11 = data82.length;
for(let i11=0; i11<len11; i11++){
let data83 = data82[i11];
if(typeof data83 === "string"){
if(func2(data83) < 1){
const err153 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/check/" + i11,schemaPath:"#/properties/user_agent/properties/deny/items/properties/check/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.check.items,data:data83};
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
const err154 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/check/" + i11,schemaPath:"#/properties/user_agent/properties/deny/items/properties/check/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.check.items.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.check.items,data:data83};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/check",schemaPath:"#/properties/user_agent/properties/deny/items/properties/check/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.user_agent.properties.deny.items.properties.check.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.check,data:data82};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data73.uncheck !== undefined){
let data84 = data73.uncheck;
if(Array.isArray(data84)){
const len12 = data84.length;
for(let i12=0; i12<len12; i12++){
let data85 = data84[i12];
if(typeof data85 === "string"){
if(func2(data85) < 1){
const err156 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/uncheck/" + i12,schemaPath:"#/properties/user_agent/properties/deny/items/properties/uncheck/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.uncheck.items,data:data85};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/uncheck/" + i12,schemaPath:"#/properties/user_agent/properties/deny/items/properties/uncheck/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.uncheck.items.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.uncheck.items,data:data85};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/uncheck",schemaPath:"#/properties/user_agent/properties/deny/items/properties/uncheck/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.user_agent.properties.deny.items.properties.uncheck.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.uncheck,data:data84};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data73.submit !== undefined){
let data86 = data73.submit;
if(typeof data86 === "string"){
if(func2(data86) < 1){
const err159 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/submit",schemaPath:"#/properties/user_agent/properties/deny/items/properties/submit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.submit,data:data86};
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
const err160 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/submit",schemaPath:"#/properties/user_agent/properties/deny/items/properties/submit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.submit.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.submit,data:data86};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data73.expect !== undefined){
let data87 = data73.expect;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(Object.keys(data87).length < 1){
const err161 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/expect",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect,data:data87};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key26 in data87){
if(!(((key26 === "url") || (key26 === "text")) || (key26 === "element"))){
const err162 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/expect",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect,data:data87};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data87.url !== undefined){
let data88 = data87.url;
if(typeof data88 === "string"){
if(func2(data88) < 1){
const err163 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/expect/url",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.url,data:data88};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/expect/url",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.url.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.url,data:data88};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data87.text !== undefined){
let data89 = data87.text;
if(typeof data89 === "string"){
if(func2(data89) < 1){
const err165 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/expect/text",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.text,data:data89};
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
const err166 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/expect/text",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.text.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.text,data:data89};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data87.element !== undefined){
let data90 = data87.element;
if(typeof data90 === "string"){
if(func2(data90) < 1){
const err167 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/expect/element",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/properties/element/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.element,data:data90};
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
const err168 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/expect/element",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/properties/element/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.element.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect.properties.element,data:data90};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/expect",schemaPath:"#/properties/user_agent/properties/deny/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.deny.items.properties.expect.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.expect,data:data87};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data73.optional !== undefined){
let data91 = data73.optional;
if(typeof data91 !== "boolean"){
const err170 = {instancePath:instancePath+"/user_agent/deny/" + i10+"/optional",schemaPath:"#/properties/user_agent/properties/deny/items/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.user_agent.properties.deny.items.properties.optional.type,parentSchema:schema31.properties.user_agent.properties.deny.items.properties.optional,data:data91};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/user_agent/deny/" + i10,schemaPath:"#/properties/user_agent/properties/deny/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.properties.deny.items.type,parentSchema:schema31.properties.user_agent.properties.deny.items,data:data73};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/user_agent/deny",schemaPath:"#/properties/user_agent/properties/deny/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.user_agent.properties.deny.type,parentSchema:schema31.properties.user_agent.properties.deny,data:data72};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data48.storage !== undefined){
let data92 = data48.storage;
if(typeof data92 !== "boolean"){
const err173 = {instancePath:instancePath+"/user_agent/storage",schemaPath:"#/properties/user_agent/properties/storage/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.user_agent.properties.storage.type,parentSchema:schema31.properties.user_agent.properties.storage,data:data92};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data48.origins !== undefined){
let data93 = data48.origins;
if(Array.isArray(data93)){
const len13 = data93.length;
for(let i13=0; i13<len13; i13++){
let data94 = data93[i13];
if(typeof data94 === "string"){
if(!pattern6.test(data94)){
const err174 = {instancePath:instancePath+"/user_agent/origins/" + i13,schemaPath:"#/properties/user_agent/properties/origins/items/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.user_agent.properties.origins.items,data:data94};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/user_agent/origins/" + i13,schemaPath:"#/properties/user_agent/properties/origins/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.origins.items.type,parentSchema:schema31.properties.user_agent.properties.origins.items,data:data94};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/user_agent/origins",schemaPath:"#/properties/user_agent/properties/origins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.user_agent.properties.origins.type,parentSchema:schema31.properties.user_agent.properties.origins,data:data93};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data48.executable_path !== undefined){
let data95 = data48.executable_path;
if(typeof data95 === "string"){
if(func2(data95) < 1){
const err177 = {instancePath:instancePath+"/user_agent/executable_path",schemaPath:"#/properties/user_agent/properties/executable_path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.user_agent.properties.executable_path,data:data95};
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
const err178 = {instancePath:instancePath+"/user_agent/executable_path",schemaPath:"#/properties/user_agent/properties/executable_path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.user_agent.properties.executable_path.type,parentSchema:schema31.properties.user_agent.properties.executable_path,data:data95};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data48.timeout !== undefined){
let data96 = data48.timeout;
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 <= 0 || isNaN(data96)){
const err179 = {instancePath:instancePath+"/user_agent/timeout",schemaPath:"#/properties/user_agent/properties/timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.user_agent.properties.timeout,data:data96};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/user_agent/timeout",schemaPath:"#/properties/user_agent/properties/timeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.user_agent.properties.timeout.type,parentSchema:schema31.properties.user_agent.properties.timeout,data:data96};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.type,parentSchema:schema31.properties.user_agent,data:data48};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data.documented !== undefined){
let data97 = data.documented;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key27 in data97){
if(!(func1.call(schema31.properties.documented.properties, key27))){
const err182 = {instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented,data:data97};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data97.grants !== undefined){
let data98 = data97.grants;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key28 in data98){
if(!(pattern12.test(key28))){
const err183 = {instancePath:instancePath+"/documented/grants",schemaPath:"#/properties/documented/properties/grants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants,data:data98};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
for(const key29 in data98){
if(pattern12.test(key29)){
let data99 = data98[key29];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.grant_type === undefined){
const err184 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "grant_type"},message:"must have required property '"+"grant_type"+"'",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data99};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data99.source === undefined){
const err185 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data99};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key30 in data99){
if(!(func1.call(schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties, key30))){
const err186 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data99};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data99.grant_type !== undefined){
let data100 = data99.grant_type;
if(!((((data100 === "authorization_code") || (data100 === "password")) || (data100 === "client_credentials")) || (data100 === "refresh_token"))){
const err187 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant_type",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/grant_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_type.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_type.enum,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_type,data:data100};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data99.client !== undefined){
let data101 = data99.client;
if(typeof data101 === "string"){
if(func2(data101) < 1){
const err188 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/client",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client,data:data101};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/client",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client,data:data101};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data99.resource_owner !== undefined){
let data102 = data99.resource_owner;
if(typeof data102 === "string"){
if(func2(data102) < 1){
const err190 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/resource_owner",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/resource_owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.resource_owner,data:data102};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/resource_owner",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/resource_owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.resource_owner.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.resource_owner,data:data102};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data99.refresh_token_from !== undefined){
let data103 = data99.refresh_token_from;
if(typeof data103 === "string"){
if(func2(data103) < 1){
const err192 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/refresh_token_from",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/refresh_token_from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.refresh_token_from,data:data103};
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
const err193 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/refresh_token_from",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/refresh_token_from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.refresh_token_from.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.refresh_token_from,data:data103};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data99.authorization_request !== undefined){
let data104 = data99.authorization_request;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key31 in data104){
if(!(((key31 === "parameters") || (key31 === "state")) || (key31 === "code_challenge_method"))){
const err194 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request,data:data104};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data104.parameters !== undefined){
let data105 = data104.parameters;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key32 in data105){
if(!(pattern28.test(key32))){
const err195 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/parameters",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters,data:data105};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
for(const key33 in data105){
if(pattern28.test(key33)){
let data106 = data105[key33];
if(typeof data106 !== "string"){
const err196 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/parameters/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/parameters/patternProperties/%5E%5B%5Cx21-%5Cx7e%5D%2B%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"].type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"],data:data106};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
}
else {
const err197 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/parameters",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters,data:data105};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data104.state !== undefined){
let data107 = data104.state;
if(typeof data107 !== "boolean"){
const err198 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/state",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/state/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.state.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.state,data:data107};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data104.code_challenge_method !== undefined){
let data108 = data104.code_challenge_method;
if(!((data108 === "S256") || (data108 === "plain"))){
const err199 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/code_challenge_method",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/code_challenge_method/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.code_challenge_method.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.code_challenge_method.enum,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.code_challenge_method,data:data108};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request,data:data104};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data99.request !== undefined){
let data109 = data99.request;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key34 in data109){
if(!(((key34 === "parameters_in") || (key34 === "client_authentication")) || (key34 === "parameters"))){
const err201 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request,data:data109};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data109.parameters_in !== undefined){
let data110 = data109.parameters_in;
if(!((((data110 === "form") || (data110 === "json")) || (data110 === "header")) || (data110 === "query"))){
const err202 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/parameters_in",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/parameters_in/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters_in.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters_in.enum,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters_in,data:data110};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data109.client_authentication !== undefined){
let data111 = data109.client_authentication;
if(!(((data111 === "client_secret_basic") || (data111 === "client_secret_post")) || (data111 === "none"))){
const err203 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/client_authentication",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/client_authentication/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.client_authentication.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.client_authentication.enum,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.client_authentication,data:data111};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data109.parameters !== undefined){
let data112 = data109.parameters;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key35 in data112){
if(!(pattern28.test(key35))){
const err204 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/parameters",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters,data:data112};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
for(const key36 in data112){
if(pattern28.test(key36)){
let data113 = data112[key36];
if(typeof data113 !== "string"){
const err205 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/parameters/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/parameters/patternProperties/%5E%5B%5Cx21-%5Cx7e%5D%2B%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"].type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"],data:data113};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
}
else {
const err206 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/parameters",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters,data:data112};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request,data:data109};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data99.response !== undefined){
let data114 = data99.response;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
var props0 = {};
for(const key37 in data114){
if(pattern17.test(key37)){
props0[key37] = true;
}
}
}
else {
const err208 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/response",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/response/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.response.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.response,data:data114};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data99.status !== undefined){
let data115 = data99.status;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err209 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.status.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.status,data:data115};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 299 || isNaN(data115)){
const err210 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.status,data:data115};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data115 < 200 || isNaN(data115)){
const err211 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.status,data:data115};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
if(data99.source !== undefined){
let data116 = data99.source;
if(typeof data116 === "string"){
if(func2(data116) < 1){
const err212 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source,data:data116};
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
const err213 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source,data:data116};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/documented/grants/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data99};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
}
else {
const err215 = {instancePath:instancePath+"/documented/grants",schemaPath:"#/properties/documented/properties/grants/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.type,parentSchema:schema31.properties.documented.properties.grants,data:data98};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data97.interaction !== undefined){
let data117 = data97.interaction;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.source === undefined){
const err216 = {instancePath:instancePath+"/documented/interaction",schemaPath:"#/properties/documented/properties/interaction/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.interaction.required,parentSchema:schema31.properties.documented.properties.interaction,data:data117};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key38 in data117){
if(!(((key38 === "login") || (key38 === "consent")) || (key38 === "source"))){
const err217 = {instancePath:instancePath+"/documented/interaction",schemaPath:"#/properties/documented/properties/interaction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.interaction,data:data117};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data117.login !== undefined){
let data118 = data117.login;
if(typeof data118 !== "boolean"){
const err218 = {instancePath:instancePath+"/documented/interaction/login",schemaPath:"#/properties/documented/properties/interaction/properties/login/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.documented.properties.interaction.properties.login.type,parentSchema:schema31.properties.documented.properties.interaction.properties.login,data:data118};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data117.consent !== undefined){
let data119 = data117.consent;
if(typeof data119 !== "boolean"){
const err219 = {instancePath:instancePath+"/documented/interaction/consent",schemaPath:"#/properties/documented/properties/interaction/properties/consent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.documented.properties.interaction.properties.consent.type,parentSchema:schema31.properties.documented.properties.interaction.properties.consent,data:data119};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data117.source !== undefined){
let data120 = data117.source;
if(typeof data120 === "string"){
if(func2(data120) < 1){
const err220 = {instancePath:instancePath+"/documented/interaction/source",schemaPath:"#/properties/documented/properties/interaction/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.interaction.properties.source,data:data120};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/documented/interaction/source",schemaPath:"#/properties/documented/properties/interaction/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.interaction.properties.source.type,parentSchema:schema31.properties.documented.properties.interaction.properties.source,data:data120};
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
else {
const err222 = {instancePath:instancePath+"/documented/interaction",schemaPath:"#/properties/documented/properties/interaction/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.interaction.type,parentSchema:schema31.properties.documented.properties.interaction,data:data117};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data97.direct_access_tokens !== undefined){
let data121 = data97.direct_access_tokens;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key39 in data121){
if(!(pattern12.test(key39))){
const err223 = {instancePath:instancePath+"/documented/direct_access_tokens",schemaPath:"#/properties/documented/properties/direct_access_tokens/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.direct_access_tokens,data:data121};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
for(const key40 in data121){
if(pattern12.test(key40)){
let data122 = data121[key40];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.access_token === undefined){
const err224 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "access_token"},message:"must have required property '"+"access_token"+"'",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data122};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data122.source === undefined){
const err225 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data122};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
for(const key41 in data122){
if(!((key41 === "access_token") || (key41 === "source"))){
const err226 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data122};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data122.access_token !== undefined){
let data123 = data122.access_token;
if(typeof data123 === "string"){
if(func2(data123) < 1){
const err227 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/access_token",schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/access_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.access_token,data:data123};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/access_token",schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.access_token.type,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.access_token,data:data123};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data122.source !== undefined){
let data124 = data122.source;
if(typeof data124 === "string"){
if(func2(data124) < 1){
const err229 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source,data:data124};
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
const err230 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source.type,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source,data:data124};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].type,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data122};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
}
else {
const err232 = {instancePath:instancePath+"/documented/direct_access_tokens",schemaPath:"#/properties/documented/properties/direct_access_tokens/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.direct_access_tokens.type,parentSchema:schema31.properties.documented.properties.direct_access_tokens,data:data121};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data97.headers !== undefined){
let data125 = data97.headers;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key42 in data125){
if(!(key42 === "authorization")){
const err233 = {instancePath:instancePath+"/documented/headers",schemaPath:"#/properties/documented/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.headers,data:data125};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data125.authorization !== undefined){
let data126 = data125.authorization;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.scheme === undefined){
const err234 = {instancePath:instancePath+"/documented/headers/authorization",schemaPath:"#/properties/documented/properties/headers/properties/authorization/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'",schema:schema31.properties.documented.properties.headers.properties.authorization.required,parentSchema:schema31.properties.documented.properties.headers.properties.authorization,data:data126};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data126.source === undefined){
const err235 = {instancePath:instancePath+"/documented/headers/authorization",schemaPath:"#/properties/documented/properties/headers/properties/authorization/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.headers.properties.authorization.required,parentSchema:schema31.properties.documented.properties.headers.properties.authorization,data:data126};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key43 in data126){
if(!((key43 === "scheme") || (key43 === "source"))){
const err236 = {instancePath:instancePath+"/documented/headers/authorization",schemaPath:"#/properties/documented/properties/headers/properties/authorization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.headers.properties.authorization,data:data126};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data126.scheme !== undefined){
let data127 = data126.scheme;
if(typeof data127 === "string"){
if(func2(data127) < 1){
const err237 = {instancePath:instancePath+"/documented/headers/authorization/scheme",schemaPath:"#/properties/documented/properties/headers/properties/authorization/properties/scheme/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.headers.properties.authorization.properties.scheme,data:data127};
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
const err238 = {instancePath:instancePath+"/documented/headers/authorization/scheme",schemaPath:"#/properties/documented/properties/headers/properties/authorization/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.headers.properties.authorization.properties.scheme.type,parentSchema:schema31.properties.documented.properties.headers.properties.authorization.properties.scheme,data:data127};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data126.source !== undefined){
let data128 = data126.source;
if(typeof data128 === "string"){
if(func2(data128) < 1){
const err239 = {instancePath:instancePath+"/documented/headers/authorization/source",schemaPath:"#/properties/documented/properties/headers/properties/authorization/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.headers.properties.authorization.properties.source,data:data128};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/documented/headers/authorization/source",schemaPath:"#/properties/documented/properties/headers/properties/authorization/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.headers.properties.authorization.properties.source.type,parentSchema:schema31.properties.documented.properties.headers.properties.authorization.properties.source,data:data128};
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
const err241 = {instancePath:instancePath+"/documented/headers/authorization",schemaPath:"#/properties/documented/properties/headers/properties/authorization/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.headers.properties.authorization.type,parentSchema:schema31.properties.documented.properties.headers.properties.authorization,data:data126};
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
const err242 = {instancePath:instancePath+"/documented/headers",schemaPath:"#/properties/documented/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.headers.type,parentSchema:schema31.properties.documented.properties.headers,data:data125};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data97.access_token !== undefined){
let data129 = data97.access_token;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.format === undefined){
const err243 = {instancePath:instancePath+"/documented/access_token",schemaPath:"#/properties/documented/properties/access_token/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema31.properties.documented.properties.access_token.required,parentSchema:schema31.properties.documented.properties.access_token,data:data129};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data129.source === undefined){
const err244 = {instancePath:instancePath+"/documented/access_token",schemaPath:"#/properties/documented/properties/access_token/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.access_token.required,parentSchema:schema31.properties.documented.properties.access_token,data:data129};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key44 in data129){
if(!((key44 === "format") || (key44 === "source"))){
const err245 = {instancePath:instancePath+"/documented/access_token",schemaPath:"#/properties/documented/properties/access_token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.access_token,data:data129};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data129.format !== undefined){
let data130 = data129.format;
if(!(data130 === "jwt")){
const err246 = {instancePath:instancePath+"/documented/access_token/format",schemaPath:"#/properties/documented/properties/access_token/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.access_token.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.access_token.properties.format.enum,parentSchema:schema31.properties.documented.properties.access_token.properties.format,data:data130};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data129.source !== undefined){
let data131 = data129.source;
if(typeof data131 === "string"){
if(func2(data131) < 1){
const err247 = {instancePath:instancePath+"/documented/access_token/source",schemaPath:"#/properties/documented/properties/access_token/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.access_token.properties.source,data:data131};
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
const err248 = {instancePath:instancePath+"/documented/access_token/source",schemaPath:"#/properties/documented/properties/access_token/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.access_token.properties.source.type,parentSchema:schema31.properties.documented.properties.access_token.properties.source,data:data131};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/documented/access_token",schemaPath:"#/properties/documented/properties/access_token/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.access_token.type,parentSchema:schema31.properties.documented.properties.access_token,data:data129};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data97.refresh_token !== undefined){
let data132 = data97.refresh_token;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.format === undefined){
const err250 = {instancePath:instancePath+"/documented/refresh_token",schemaPath:"#/properties/documented/properties/refresh_token/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema31.properties.documented.properties.refresh_token.required,parentSchema:schema31.properties.documented.properties.refresh_token,data:data132};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data132.source === undefined){
const err251 = {instancePath:instancePath+"/documented/refresh_token",schemaPath:"#/properties/documented/properties/refresh_token/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.refresh_token.required,parentSchema:schema31.properties.documented.properties.refresh_token,data:data132};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
for(const key45 in data132){
if(!((key45 === "format") || (key45 === "source"))){
const err252 = {instancePath:instancePath+"/documented/refresh_token",schemaPath:"#/properties/documented/properties/refresh_token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.refresh_token,data:data132};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data132.format !== undefined){
let data133 = data132.format;
if(!(data133 === "jwt")){
const err253 = {instancePath:instancePath+"/documented/refresh_token/format",schemaPath:"#/properties/documented/properties/refresh_token/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.refresh_token.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.refresh_token.properties.format.enum,parentSchema:schema31.properties.documented.properties.refresh_token.properties.format,data:data133};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data132.source !== undefined){
let data134 = data132.source;
if(typeof data134 === "string"){
if(func2(data134) < 1){
const err254 = {instancePath:instancePath+"/documented/refresh_token/source",schemaPath:"#/properties/documented/properties/refresh_token/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.refresh_token.properties.source,data:data134};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/documented/refresh_token/source",schemaPath:"#/properties/documented/properties/refresh_token/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.refresh_token.properties.source.type,parentSchema:schema31.properties.documented.properties.refresh_token.properties.source,data:data134};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/documented/refresh_token",schemaPath:"#/properties/documented/properties/refresh_token/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.refresh_token.type,parentSchema:schema31.properties.documented.properties.refresh_token,data:data132};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data97.protected_resources !== undefined){
let data135 = data97.protected_resources;
if(Array.isArray(data135)){
if(data135.length < 1){
const err257 = {instancePath:instancePath+"/documented/protected_resources",schemaPath:"#/properties/documented/properties/protected_resources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.protected_resources,data:data135};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
const len14 = data135.length;
for(let i14=0; i14<len14; i14++){
let data136 = data135[i14];
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.methods === undefined){
const err258 = {instancePath:instancePath+"/documented/protected_resources/" + i14,schemaPath:"#/properties/documented/properties/protected_resources/items/required",keyword:"required",params:{missingProperty: "methods"},message:"must have required property '"+"methods"+"'",schema:schema31.properties.documented.properties.protected_resources.items.required,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data136};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data136.url === undefined){
const err259 = {instancePath:instancePath+"/documented/protected_resources/" + i14,schemaPath:"#/properties/documented/properties/protected_resources/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.documented.properties.protected_resources.items.required,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data136};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data136.source === undefined){
const err260 = {instancePath:instancePath+"/documented/protected_resources/" + i14,schemaPath:"#/properties/documented/properties/protected_resources/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.protected_resources.items.required,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data136};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key46 in data136){
if(!(((key46 === "methods") || (key46 === "url")) || (key46 === "source"))){
const err261 = {instancePath:instancePath+"/documented/protected_resources/" + i14,schemaPath:"#/properties/documented/properties/protected_resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data136};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data136.methods !== undefined){
let data137 = data136.methods;
if(Array.isArray(data137)){
if(data137.length < 1){
const err262 = {instancePath:instancePath+"/documented/protected_resources/" + i14+"/methods",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/methods/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.methods,data:data137};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
const len15 = data137.length;
for(let i15=0; i15<len15; i15++){
let data138 = data137[i15];
if(!(((((((data138 === "GET") || (data138 === "HEAD")) || (data138 === "POST")) || (data138 === "PUT")) || (data138 === "PATCH")) || (data138 === "DELETE")) || (data138 === "OPTIONS"))){
const err263 = {instancePath:instancePath+"/documented/protected_resources/" + i14+"/methods/" + i15,schemaPath:"#/properties/documented/properties/protected_resources/items/properties/methods/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.protected_resources.items.properties.methods.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.protected_resources.items.properties.methods.items.enum,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.methods.items,data:data138};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/documented/protected_resources/" + i14+"/methods",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.protected_resources.items.properties.methods.type,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.methods,data:data137};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data136.url !== undefined){
let data139 = data136.url;
if(typeof data139 === "string"){
if(!pattern6.test(data139)){
const err265 = {instancePath:instancePath+"/documented/protected_resources/" + i14+"/url",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.url,data:data139};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/documented/protected_resources/" + i14+"/url",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.protected_resources.items.properties.url.type,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.url,data:data139};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data136.source !== undefined){
let data140 = data136.source;
if(typeof data140 === "string"){
if(func2(data140) < 1){
const err267 = {instancePath:instancePath+"/documented/protected_resources/" + i14+"/source",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.source,data:data140};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/documented/protected_resources/" + i14+"/source",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.protected_resources.items.properties.source.type,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.source,data:data140};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/documented/protected_resources/" + i14,schemaPath:"#/properties/documented/properties/protected_resources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.protected_resources.items.type,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data136};
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
const err270 = {instancePath:instancePath+"/documented/protected_resources",schemaPath:"#/properties/documented/properties/protected_resources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.protected_resources.type,parentSchema:schema31.properties.documented.properties.protected_resources,data:data135};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data97.exempt_resources !== undefined){
let data141 = data97.exempt_resources;
if(Array.isArray(data141)){
if(data141.length < 1){
const err271 = {instancePath:instancePath+"/documented/exempt_resources",schemaPath:"#/properties/documented/properties/exempt_resources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.exempt_resources,data:data141};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
const len16 = data141.length;
for(let i16=0; i16<len16; i16++){
let data142 = data141[i16];
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.url === undefined){
const err272 = {instancePath:instancePath+"/documented/exempt_resources/" + i16,schemaPath:"#/properties/documented/properties/exempt_resources/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.documented.properties.exempt_resources.items.required,parentSchema:schema31.properties.documented.properties.exempt_resources.items,data:data142};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data142.source === undefined){
const err273 = {instancePath:instancePath+"/documented/exempt_resources/" + i16,schemaPath:"#/properties/documented/properties/exempt_resources/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.exempt_resources.items.required,parentSchema:schema31.properties.documented.properties.exempt_resources.items,data:data142};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
for(const key47 in data142){
if(!(((key47 === "method") || (key47 === "url")) || (key47 === "source"))){
const err274 = {instancePath:instancePath+"/documented/exempt_resources/" + i16,schemaPath:"#/properties/documented/properties/exempt_resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.exempt_resources.items,data:data142};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data142.method !== undefined){
let data143 = data142.method;
if(!(((((((data143 === "GET") || (data143 === "HEAD")) || (data143 === "POST")) || (data143 === "PUT")) || (data143 === "PATCH")) || (data143 === "DELETE")) || (data143 === "OPTIONS"))){
const err275 = {instancePath:instancePath+"/documented/exempt_resources/" + i16+"/method",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.exempt_resources.items.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.exempt_resources.items.properties.method.enum,parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.method,data:data143};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data142.url !== undefined){
let data144 = data142.url;
if(typeof data144 === "string"){
if(!pattern6.test(data144)){
const err276 = {instancePath:instancePath+"/documented/exempt_resources/" + i16+"/url",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.url,data:data144};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/documented/exempt_resources/" + i16+"/url",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.exempt_resources.items.properties.url.type,parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.url,data:data144};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data142.source !== undefined){
let data145 = data142.source;
if(typeof data145 === "string"){
if(func2(data145) < 1){
const err278 = {instancePath:instancePath+"/documented/exempt_resources/" + i16+"/source",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.source,data:data145};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/documented/exempt_resources/" + i16+"/source",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.exempt_resources.items.properties.source.type,parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.source,data:data145};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/documented/exempt_resources/" + i16,schemaPath:"#/properties/documented/properties/exempt_resources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.exempt_resources.items.type,parentSchema:schema31.properties.documented.properties.exempt_resources.items,data:data142};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/documented/exempt_resources",schemaPath:"#/properties/documented/properties/exempt_resources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.exempt_resources.type,parentSchema:schema31.properties.documented.properties.exempt_resources,data:data141};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data97.errors !== undefined){
let data146 = data97.errors;
if(Array.isArray(data146)){
if(data146.length < 1){
const err282 = {instancePath:instancePath+"/documented/errors",schemaPath:"#/properties/documented/properties/errors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.errors,data:data146};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
const len17 = data146.length;
for(let i17=0; i17<len17; i17++){
let data147 = data146[i17];
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.when === undefined){
const err283 = {instancePath:instancePath+"/documented/errors/" + i17,schemaPath:"#/properties/documented/properties/errors/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema31.properties.documented.properties.errors.items.required,parentSchema:schema31.properties.documented.properties.errors.items,data:data147};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data147.source === undefined){
const err284 = {instancePath:instancePath+"/documented/errors/" + i17,schemaPath:"#/properties/documented/properties/errors/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.errors.items.required,parentSchema:schema31.properties.documented.properties.errors.items,data:data147};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
for(const key48 in data147){
if(!(((((((key48 === "when") || (key48 === "grant")) || (key48 === "parameter")) || (key48 === "status")) || (key48 === "status_other_than")) || (key48 === "error")) || (key48 === "source"))){
const err285 = {instancePath:instancePath+"/documented/errors/" + i17,schemaPath:"#/properties/documented/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.errors.items,data:data147};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data147.when !== undefined){
let data148 = data147.when;
if(!((((((((((((data148 === "wrong_client_secret") || (data148 === "unknown_client")) || (data148 === "missing_client_authentication")) || (data148 === "missing_parameter")) || (data148 === "unsupported_grant_type")) || (data148 === "invalid_scope")) || (data148 === "wrong_password")) || (data148 === "invalid_code")) || (data148 === "wrong_code_verifier")) || (data148 === "invalid_refresh_token")) || (data148 === "missing_access_token")) || (data148 === "invalid_access_token"))){
const err286 = {instancePath:instancePath+"/documented/errors/" + i17+"/when",schemaPath:"#/properties/documented/properties/errors/items/properties/when/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.errors.items.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.errors.items.properties.when.enum,parentSchema:schema31.properties.documented.properties.errors.items.properties.when,data:data148};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data147.grant !== undefined){
let data149 = data147.grant;
if(typeof data149 === "string"){
if(func2(data149) < 1){
const err287 = {instancePath:instancePath+"/documented/errors/" + i17+"/grant",schemaPath:"#/properties/documented/properties/errors/items/properties/grant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.grant,data:data149};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/documented/errors/" + i17+"/grant",schemaPath:"#/properties/documented/properties/errors/items/properties/grant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.errors.items.properties.grant.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.grant,data:data149};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data147.parameter !== undefined){
let data150 = data147.parameter;
if(typeof data150 === "string"){
if(func2(data150) < 1){
const err289 = {instancePath:instancePath+"/documented/errors/" + i17+"/parameter",schemaPath:"#/properties/documented/properties/errors/items/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.parameter,data:data150};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/documented/errors/" + i17+"/parameter",schemaPath:"#/properties/documented/properties/errors/items/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.errors.items.properties.parameter.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.parameter,data:data150};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data147.status !== undefined){
let data151 = data147.status;
const _errs328 = errors;
let valid74 = false;
const _errs329 = errors;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err291 = {instancePath:instancePath+"/documented/errors/" + i17+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[0].type,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[0],data:data151};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 > 599 || isNaN(data151)){
const err292 = {instancePath:instancePath+"/documented/errors/" + i17+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[0],data:data151};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data151 < 100 || isNaN(data151)){
const err293 = {instancePath:instancePath+"/documented/errors/" + i17+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[0],data:data151};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
var _valid0 = _errs329 === errors;
valid74 = valid74 || _valid0;
const _errs331 = errors;
if(Array.isArray(data151)){
if(data151.length < 1){
const err294 = {instancePath:instancePath+"/documented/errors/" + i17+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1],data:data151};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
const len18 = data151.length;
for(let i18=0; i18<len18; i18++){
let data152 = data151[i18];
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
const err295 = {instancePath:instancePath+"/documented/errors/" + i17+"/status/" + i18,schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].items.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].items,data:data152};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 > 599 || isNaN(data152)){
const err296 = {instancePath:instancePath+"/documented/errors/" + i17+"/status/" + i18,schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].items,data:data152};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data152 < 100 || isNaN(data152)){
const err297 = {instancePath:instancePath+"/documented/errors/" + i17+"/status/" + i18,schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].items,data:data152};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
}
else {
const err298 = {instancePath:instancePath+"/documented/errors/" + i17+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].type,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1],data:data151};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
var _valid0 = _errs331 === errors;
valid74 = valid74 || _valid0;
if(!valid74){
const err299 = {instancePath:instancePath+"/documented/errors/" + i17+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.documented.properties.errors.items.properties.status.anyOf,parentSchema:schema31.properties.documented.properties.errors.items.properties.status,data:data151};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
else {
errors = _errs328;
if(vErrors !== null){
if(_errs328){
vErrors.length = _errs328;
}
else {
vErrors = null;
}
}
}
}
if(data147.status_other_than !== undefined){
let data153 = data147.status_other_than;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
const err300 = {instancePath:instancePath+"/documented/errors/" + i17+"/status_other_than",schemaPath:"#/properties/documented/properties/errors/items/properties/status_other_than/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.errors.items.properties.status_other_than.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.status_other_than,data:data153};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 > 599 || isNaN(data153)){
const err301 = {instancePath:instancePath+"/documented/errors/" + i17+"/status_other_than",schemaPath:"#/properties/documented/properties/errors/items/properties/status_other_than/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema31.properties.documented.properties.errors.items.properties.status_other_than,data:data153};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data153 < 100 || isNaN(data153)){
const err302 = {instancePath:instancePath+"/documented/errors/" + i17+"/status_other_than",schemaPath:"#/properties/documented/properties/errors/items/properties/status_other_than/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema31.properties.documented.properties.errors.items.properties.status_other_than,data:data153};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
if(data147.error !== undefined){
let data154 = data147.error;
if(typeof data154 === "string"){
if(func2(data154) < 1){
const err303 = {instancePath:instancePath+"/documented/errors/" + i17+"/error",schemaPath:"#/properties/documented/properties/errors/items/properties/error/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.error,data:data154};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/documented/errors/" + i17+"/error",schemaPath:"#/properties/documented/properties/errors/items/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.errors.items.properties.error.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.error,data:data154};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data147.source !== undefined){
let data155 = data147.source;
if(typeof data155 === "string"){
if(func2(data155) < 1){
const err305 = {instancePath:instancePath+"/documented/errors/" + i17+"/source",schemaPath:"#/properties/documented/properties/errors/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.source,data:data155};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/documented/errors/" + i17+"/source",schemaPath:"#/properties/documented/properties/errors/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.errors.items.properties.source.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.source,data:data155};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/documented/errors/" + i17,schemaPath:"#/properties/documented/properties/errors/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.errors.items.type,parentSchema:schema31.properties.documented.properties.errors.items,data:data147};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
else {
const err308 = {instancePath:instancePath+"/documented/errors",schemaPath:"#/properties/documented/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.errors.type,parentSchema:schema31.properties.documented.properties.errors,data:data146};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data97.expiry !== undefined){
let data156 = data97.expiry;
if(Array.isArray(data156)){
if(data156.length < 1){
const err309 = {instancePath:instancePath+"/documented/expiry",schemaPath:"#/properties/documented/properties/expiry/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.expiry,data:data156};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
const len19 = data156.length;
for(let i19=0; i19<len19; i19++){
let data157 = data156[i19];
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.grant === undefined){
const err310 = {instancePath:instancePath+"/documented/expiry/" + i19,schemaPath:"#/properties/documented/properties/expiry/items/required",keyword:"required",params:{missingProperty: "grant"},message:"must have required property '"+"grant"+"'",schema:schema31.properties.documented.properties.expiry.items.required,parentSchema:schema31.properties.documented.properties.expiry.items,data:data157};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data157.source === undefined){
const err311 = {instancePath:instancePath+"/documented/expiry/" + i19,schemaPath:"#/properties/documented/properties/expiry/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.expiry.items.required,parentSchema:schema31.properties.documented.properties.expiry.items,data:data157};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
for(const key49 in data157){
if(!(((key49 === "grant") || (key49 === "expires_in")) || (key49 === "source"))){
const err312 = {instancePath:instancePath+"/documented/expiry/" + i19,schemaPath:"#/properties/documented/properties/expiry/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.expiry.items,data:data157};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data157.grant !== undefined){
let data158 = data157.grant;
if(typeof data158 === "string"){
if(func2(data158) < 1){
const err313 = {instancePath:instancePath+"/documented/expiry/" + i19+"/grant",schemaPath:"#/properties/documented/properties/expiry/items/properties/grant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.expiry.items.properties.grant,data:data158};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/documented/expiry/" + i19+"/grant",schemaPath:"#/properties/documented/properties/expiry/items/properties/grant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.expiry.items.properties.grant.type,parentSchema:schema31.properties.documented.properties.expiry.items.properties.grant,data:data158};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data157.expires_in !== undefined){
let data159 = data157.expires_in;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
const err315 = {instancePath:instancePath+"/documented/expiry/" + i19+"/expires_in",schemaPath:"#/properties/documented/properties/expiry/items/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.expiry.items.properties.expires_in.type,parentSchema:schema31.properties.documented.properties.expiry.items.properties.expires_in,data:data159};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 < 1 || isNaN(data159)){
const err316 = {instancePath:instancePath+"/documented/expiry/" + i19+"/expires_in",schemaPath:"#/properties/documented/properties/expiry/items/properties/expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.documented.properties.expiry.items.properties.expires_in,data:data159};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
if(data157.source !== undefined){
let data160 = data157.source;
if(typeof data160 === "string"){
if(func2(data160) < 1){
const err317 = {instancePath:instancePath+"/documented/expiry/" + i19+"/source",schemaPath:"#/properties/documented/properties/expiry/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.expiry.items.properties.source,data:data160};
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
const err318 = {instancePath:instancePath+"/documented/expiry/" + i19+"/source",schemaPath:"#/properties/documented/properties/expiry/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.expiry.items.properties.source.type,parentSchema:schema31.properties.documented.properties.expiry.items.properties.source,data:data160};
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
const err319 = {instancePath:instancePath+"/documented/expiry/" + i19,schemaPath:"#/properties/documented/properties/expiry/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.expiry.items.type,parentSchema:schema31.properties.documented.properties.expiry.items,data:data157};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/documented/expiry",schemaPath:"#/properties/documented/properties/expiry/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.expiry.type,parentSchema:schema31.properties.documented.properties.expiry,data:data156};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data97.refresh !== undefined){
let data161 = data97.refresh;
if(Array.isArray(data161)){
if(data161.length < 1){
const err321 = {instancePath:instancePath+"/documented/refresh",schemaPath:"#/properties/documented/properties/refresh/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.refresh,data:data161};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
const len20 = data161.length;
for(let i20=0; i20<len20; i20++){
let data162 = data161[i20];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.grant === undefined){
const err322 = {instancePath:instancePath+"/documented/refresh/" + i20,schemaPath:"#/properties/documented/properties/refresh/items/required",keyword:"required",params:{missingProperty: "grant"},message:"must have required property '"+"grant"+"'",schema:schema31.properties.documented.properties.refresh.items.required,parentSchema:schema31.properties.documented.properties.refresh.items,data:data162};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data162.source === undefined){
const err323 = {instancePath:instancePath+"/documented/refresh/" + i20,schemaPath:"#/properties/documented/properties/refresh/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.refresh.items.required,parentSchema:schema31.properties.documented.properties.refresh.items,data:data162};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
for(const key50 in data162){
if(!(((key50 === "grant") || (key50 === "rotates")) || (key50 === "source"))){
const err324 = {instancePath:instancePath+"/documented/refresh/" + i20,schemaPath:"#/properties/documented/properties/refresh/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.refresh.items,data:data162};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data162.grant !== undefined){
let data163 = data162.grant;
if(typeof data163 === "string"){
if(func2(data163) < 1){
const err325 = {instancePath:instancePath+"/documented/refresh/" + i20+"/grant",schemaPath:"#/properties/documented/properties/refresh/items/properties/grant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.refresh.items.properties.grant,data:data163};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/documented/refresh/" + i20+"/grant",schemaPath:"#/properties/documented/properties/refresh/items/properties/grant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.refresh.items.properties.grant.type,parentSchema:schema31.properties.documented.properties.refresh.items.properties.grant,data:data163};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data162.rotates !== undefined){
let data164 = data162.rotates;
if(typeof data164 !== "boolean"){
const err327 = {instancePath:instancePath+"/documented/refresh/" + i20+"/rotates",schemaPath:"#/properties/documented/properties/refresh/items/properties/rotates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.documented.properties.refresh.items.properties.rotates.type,parentSchema:schema31.properties.documented.properties.refresh.items.properties.rotates,data:data164};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data162.source !== undefined){
let data165 = data162.source;
if(typeof data165 === "string"){
if(func2(data165) < 1){
const err328 = {instancePath:instancePath+"/documented/refresh/" + i20+"/source",schemaPath:"#/properties/documented/properties/refresh/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.refresh.items.properties.source,data:data165};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/documented/refresh/" + i20+"/source",schemaPath:"#/properties/documented/properties/refresh/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.refresh.items.properties.source.type,parentSchema:schema31.properties.documented.properties.refresh.items.properties.source,data:data165};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/documented/refresh/" + i20,schemaPath:"#/properties/documented/properties/refresh/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.refresh.items.type,parentSchema:schema31.properties.documented.properties.refresh.items,data:data162};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/documented/refresh",schemaPath:"#/properties/documented/properties/refresh/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.refresh.type,parentSchema:schema31.properties.documented.properties.refresh,data:data161};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.type,parentSchema:schema31.properties.documented,data:data97};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data.deviations !== undefined){
let data166 = data.deviations;
if(Array.isArray(data166)){
const len21 = data166.length;
for(let i21=0; i21<len21; i21++){
let data167 = data166[i21];
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(data167.check === undefined){
const err333 = {instancePath:instancePath+"/deviations/" + i21,schemaPath:"#/properties/deviations/items/required",keyword:"required",params:{missingProperty: "check"},message:"must have required property '"+"check"+"'",schema:schema31.properties.deviations.items.required,parentSchema:schema31.properties.deviations.items,data:data167};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data167.reason === undefined){
const err334 = {instancePath:instancePath+"/deviations/" + i21,schemaPath:"#/properties/deviations/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema31.properties.deviations.items.required,parentSchema:schema31.properties.deviations.items,data:data167};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(data167.source === undefined){
const err335 = {instancePath:instancePath+"/deviations/" + i21,schemaPath:"#/properties/deviations/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.deviations.items.required,parentSchema:schema31.properties.deviations.items,data:data167};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
for(const key51 in data167){
if(!((((key51 === "check") || (key51 === "parameters")) || (key51 === "reason")) || (key51 === "source"))){
const err336 = {instancePath:instancePath+"/deviations/" + i21,schemaPath:"#/properties/deviations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.deviations.items,data:data167};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data167.check !== undefined){
let data168 = data167.check;
if(typeof data168 === "string"){
if(func2(data168) < 1){
const err337 = {instancePath:instancePath+"/deviations/" + i21+"/check",schemaPath:"#/properties/deviations/items/properties/check/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.deviations.items.properties.check,data:data168};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/deviations/" + i21+"/check",schemaPath:"#/properties/deviations/items/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.deviations.items.properties.check.type,parentSchema:schema31.properties.deviations.items.properties.check,data:data168};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data167.parameters !== undefined){
let data169 = data167.parameters;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key52 in data169){
if(!(pattern28.test(key52))){
const err339 = {instancePath:instancePath+"/deviations/" + i21+"/parameters",schemaPath:"#/properties/deviations/items/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.deviations.items.properties.parameters,data:data169};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
for(const key53 in data169){
if(pattern28.test(key53)){
let data170 = data169[key53];
if(typeof data170 !== "string"){
const err340 = {instancePath:instancePath+"/deviations/" + i21+"/parameters/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/deviations/items/properties/parameters/patternProperties/%5E%5B%5Cx21-%5Cx7e%5D%2B%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.deviations.items.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"].type,parentSchema:schema31.properties.deviations.items.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"],data:data170};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
}
else {
const err341 = {instancePath:instancePath+"/deviations/" + i21+"/parameters",schemaPath:"#/properties/deviations/items/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.deviations.items.properties.parameters.type,parentSchema:schema31.properties.deviations.items.properties.parameters,data:data169};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data167.reason !== undefined){
let data171 = data167.reason;
if(typeof data171 === "string"){
if(func2(data171) < 1){
const err342 = {instancePath:instancePath+"/deviations/" + i21+"/reason",schemaPath:"#/properties/deviations/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.deviations.items.properties.reason,data:data171};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/deviations/" + i21+"/reason",schemaPath:"#/properties/deviations/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.deviations.items.properties.reason.type,parentSchema:schema31.properties.deviations.items.properties.reason,data:data171};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data167.source !== undefined){
let data172 = data167.source;
if(typeof data172 === "string"){
if(func2(data172) < 1){
const err344 = {instancePath:instancePath+"/deviations/" + i21+"/source",schemaPath:"#/properties/deviations/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.deviations.items.properties.source,data:data172};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/deviations/" + i21+"/source",schemaPath:"#/properties/deviations/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.deviations.items.properties.source.type,parentSchema:schema31.properties.deviations.items.properties.source,data:data172};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
else {
const err346 = {instancePath:instancePath+"/deviations/" + i21,schemaPath:"#/properties/deviations/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.deviations.items.type,parentSchema:schema31.properties.deviations.items,data:data167};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/deviations",schemaPath:"#/properties/deviations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.deviations.type,parentSchema:schema31.properties.deviations,data:data166};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data.waivers !== undefined){
let data173 = data.waivers;
if(Array.isArray(data173)){
const len22 = data173.length;
for(let i22=0; i22<len22; i22++){
let data174 = data173[i22];
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(data174.check === undefined){
const err348 = {instancePath:instancePath+"/waivers/" + i22,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "check"},message:"must have required property '"+"check"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data174};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data174.reason === undefined){
const err349 = {instancePath:instancePath+"/waivers/" + i22,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data174};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data174.owner === undefined){
const err350 = {instancePath:instancePath+"/waivers/" + i22,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data174};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data174.expires === undefined){
const err351 = {instancePath:instancePath+"/waivers/" + i22,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data174};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
for(const key54 in data174){
if(!((((((key54 === "check") || (key54 === "parameters")) || (key54 === "reason")) || (key54 === "owner")) || (key54 === "link")) || (key54 === "expires"))){
const err352 = {instancePath:instancePath+"/waivers/" + i22,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.waivers.items,data:data174};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data174.check !== undefined){
let data175 = data174.check;
if(typeof data175 === "string"){
if(func2(data175) < 1){
const err353 = {instancePath:instancePath+"/waivers/" + i22+"/check",schemaPath:"#/properties/waivers/items/properties/check/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.check,data:data175};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
else {
const err354 = {instancePath:instancePath+"/waivers/" + i22+"/check",schemaPath:"#/properties/waivers/items/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.check.type,parentSchema:schema31.properties.waivers.items.properties.check,data:data175};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data174.parameters !== undefined){
let data176 = data174.parameters;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key55 in data176){
if(!(pattern28.test(key55))){
const err355 = {instancePath:instancePath+"/waivers/" + i22+"/parameters",schemaPath:"#/properties/waivers/items/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.waivers.items.properties.parameters,data:data176};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
for(const key56 in data176){
if(pattern28.test(key56)){
let data177 = data176[key56];
if(typeof data177 !== "string"){
const err356 = {instancePath:instancePath+"/waivers/" + i22+"/parameters/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/waivers/items/properties/parameters/patternProperties/%5E%5B%5Cx21-%5Cx7e%5D%2B%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"].type,parentSchema:schema31.properties.waivers.items.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"],data:data177};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
}
else {
const err357 = {instancePath:instancePath+"/waivers/" + i22+"/parameters",schemaPath:"#/properties/waivers/items/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.waivers.items.properties.parameters.type,parentSchema:schema31.properties.waivers.items.properties.parameters,data:data176};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data174.reason !== undefined){
let data178 = data174.reason;
if(typeof data178 === "string"){
if(func2(data178) < 1){
const err358 = {instancePath:instancePath+"/waivers/" + i22+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.reason,data:data178};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/waivers/" + i22+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.reason.type,parentSchema:schema31.properties.waivers.items.properties.reason,data:data178};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data174.owner !== undefined){
let data179 = data174.owner;
if(typeof data179 === "string"){
if(func2(data179) < 1){
const err360 = {instancePath:instancePath+"/waivers/" + i22+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.owner,data:data179};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/waivers/" + i22+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.owner.type,parentSchema:schema31.properties.waivers.items.properties.owner,data:data179};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data174.link !== undefined){
let data180 = data174.link;
if(typeof data180 === "string"){
if(!pattern41.test(data180)){
const err362 = {instancePath:instancePath+"/waivers/" + i22+"/link",schemaPath:"#/properties/waivers/items/properties/link/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema31.properties.waivers.items.properties.link,data:data180};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/waivers/" + i22+"/link",schemaPath:"#/properties/waivers/items/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.link.type,parentSchema:schema31.properties.waivers.items.properties.link,data:data180};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data174.expires !== undefined){
let data181 = data174.expires;
if(typeof data181 === "string"){
if(!(formats0.validate(data181))){
const err364 = {instancePath:instancePath+"/waivers/" + i22+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema31.properties.waivers.items.properties.expires,data:data181};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/waivers/" + i22+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.expires.type,parentSchema:schema31.properties.waivers.items.properties.expires,data:data181};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/waivers/" + i22,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.waivers.items.type,parentSchema:schema31.properties.waivers.items,data:data174};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.waivers.type,parentSchema:schema31.properties.waivers,data:data173};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data.limits !== undefined){
let data182 = data.limits;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key57 in data182){
if(!(func1.call(schema31.properties.limits.properties, key57))){
const err368 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.limits,data:data182};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data182.requests_per_second !== undefined){
let data183 = data182.requests_per_second;
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 <= 0 || isNaN(data183)){
const err369 = {instancePath:instancePath+"/limits/requests_per_second",schemaPath:"#/properties/limits/properties/requests_per_second/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.requests_per_second,data:data183};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
else {
const err370 = {instancePath:instancePath+"/limits/requests_per_second",schemaPath:"#/properties/limits/properties/requests_per_second/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.requests_per_second.type,parentSchema:schema31.properties.limits.properties.requests_per_second,data:data183};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data182.concurrency !== undefined){
let data184 = data182.concurrency;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
const err371 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.concurrency.type,parentSchema:schema31.properties.limits.properties.concurrency,data:data184};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 > 64 || isNaN(data184)){
const err372 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema31.properties.limits.properties.concurrency,data:data184};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(data184 < 1 || isNaN(data184)){
const err373 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.concurrency,data:data184};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
if(data182.budget !== undefined){
let data185 = data182.budget;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
const err374 = {instancePath:instancePath+"/limits/budget",schemaPath:"#/properties/limits/properties/budget/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.budget.type,parentSchema:schema31.properties.limits.properties.budget,data:data185};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 1 || isNaN(data185)){
const err375 = {instancePath:instancePath+"/limits/budget",schemaPath:"#/properties/limits/properties/budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.budget,data:data185};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
if(data182.failed_authentications !== undefined){
let data186 = data182.failed_authentications;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
const err376 = {instancePath:instancePath+"/limits/failed_authentications",schemaPath:"#/properties/limits/properties/failed_authentications/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.failed_authentications.type,parentSchema:schema31.properties.limits.properties.failed_authentications,data:data186};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 < 0 || isNaN(data186)){
const err377 = {instancePath:instancePath+"/limits/failed_authentications",schemaPath:"#/properties/limits/properties/failed_authentications/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.limits.properties.failed_authentications,data:data186};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
if(data182.longest_wait !== undefined){
let data187 = data182.longest_wait;
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 < 0 || isNaN(data187)){
const err378 = {instancePath:instancePath+"/limits/longest_wait",schemaPath:"#/properties/limits/properties/longest_wait/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.limits.properties.longest_wait,data:data187};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
else {
const err379 = {instancePath:instancePath+"/limits/longest_wait",schemaPath:"#/properties/limits/properties/longest_wait/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.longest_wait.type,parentSchema:schema31.properties.limits.properties.longest_wait,data:data187};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data182.request_timeout !== undefined){
let data188 = data182.request_timeout;
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 <= 0 || isNaN(data188)){
const err380 = {instancePath:instancePath+"/limits/request_timeout",schemaPath:"#/properties/limits/properties/request_timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.request_timeout,data:data188};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
else {
const err381 = {instancePath:instancePath+"/limits/request_timeout",schemaPath:"#/properties/limits/properties/request_timeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.request_timeout.type,parentSchema:schema31.properties.limits.properties.request_timeout,data:data188};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data182.case_timeout !== undefined){
let data189 = data182.case_timeout;
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 <= 0 || isNaN(data189)){
const err382 = {instancePath:instancePath+"/limits/case_timeout",schemaPath:"#/properties/limits/properties/case_timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.case_timeout,data:data189};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
else {
const err383 = {instancePath:instancePath+"/limits/case_timeout",schemaPath:"#/properties/limits/properties/case_timeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.case_timeout.type,parentSchema:schema31.properties.limits.properties.case_timeout,data:data189};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data182.run_timeout !== undefined){
let data190 = data182.run_timeout;
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 <= 0 || isNaN(data190)){
const err384 = {instancePath:instancePath+"/limits/run_timeout",schemaPath:"#/properties/limits/properties/run_timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.run_timeout,data:data190};
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
const err385 = {instancePath:instancePath+"/limits/run_timeout",schemaPath:"#/properties/limits/properties/run_timeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.run_timeout.type,parentSchema:schema31.properties.limits.properties.run_timeout,data:data190};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data182.response_size !== undefined){
let data191 = data182.response_size;
if(!(((typeof data191 == "number") && (!(data191 % 1) && !isNaN(data191))) && (isFinite(data191)))){
const err386 = {instancePath:instancePath+"/limits/response_size",schemaPath:"#/properties/limits/properties/response_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.response_size.type,parentSchema:schema31.properties.limits.properties.response_size,data:data191};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if((typeof data191 == "number") && (isFinite(data191))){
if(data191 < 1024 || isNaN(data191)){
const err387 = {instancePath:instancePath+"/limits/response_size",schemaPath:"#/properties/limits/properties/response_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema31.properties.limits.properties.response_size,data:data191};
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
}
else {
const err388 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.limits.type,parentSchema:schema31.properties.limits,data:data182};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data.test_clock !== undefined){
let data192 = data.test_clock;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.url === undefined){
const err389 = {instancePath:instancePath+"/test_clock",schemaPath:"#/properties/test_clock/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.test_clock.required,parentSchema:schema31.properties.test_clock,data:data192};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
for(const key58 in data192){
if(!(key58 === "url")){
const err390 = {instancePath:instancePath+"/test_clock",schemaPath:"#/properties/test_clock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.test_clock,data:data192};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data192.url !== undefined){
let data193 = data192.url;
if(typeof data193 === "string"){
if(!pattern6.test(data193)){
const err391 = {instancePath:instancePath+"/test_clock/url",schemaPath:"#/properties/test_clock/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.test_clock.properties.url,data:data193};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/test_clock/url",schemaPath:"#/properties/test_clock/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.test_clock.properties.url.type,parentSchema:schema31.properties.test_clock.properties.url,data:data193};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/test_clock",schemaPath:"#/properties/test_clock/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.test_clock.type,parentSchema:schema31.properties.test_clock,data:data192};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
else {
const err394 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

