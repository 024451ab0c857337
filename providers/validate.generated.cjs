// Written by scripts/generate.ts from providers/descriptor.ts: change that file, then run npm run build.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://unpkg.com/oauth2spec/dist/providers/provider.schema.json","type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1,"description":"The name of the provider.","examples":["DataCrunch"]},"documentation":{"type":"string","minLength":1,"description":"The documentation that the descriptor was written from: a title, a file or a URL.","examples":["https://docs.example/authentication"]},"variables":{"type":"object","patternProperties":{"^[A-Za-z_][A-Za-z0-9_]*$":{"type":"object","required":["description"],"properties":{"description":{"type":"string","minLength":1,"description":"What the variable stands for, shown where it is missing.","examples":["your company, the first label of your host name"]},"value":{"type":"string","minLength":1,"description":"Its value, usually an environment reference. A variable is no secret and is shown in reports.","examples":["${KIANDA_COMPANY}"]},"mocked":{"type":"string","minLength":1,"description":"Its value in mocked mode, where no environment is read.","examples":["green-itr"]}},"additionalProperties":false,"description":"A part of the descriptor that differs from one user of the provider to the next."}},"additionalProperties":false,"description":"Values that differ from one user of the provider to the next, used as {name}.","examples":[{"company":{"description":"your company","mocked":"green-itr"}}]},"server":{"type":"object","properties":{"issuer":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The issuer identifier (RFC 8414 section 2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example"]},"authorization_endpoint":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The authorization endpoint (RFC 6749 section 3.1). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/authorize"]},"token_endpoint":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The token endpoint (RFC 6749 section 3.2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/token"]},"revocation_endpoint":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The revocation endpoint (RFC 7009 section 2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/revoke"]},"introspection_endpoint":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The introspection endpoint (RFC 7662 section 2). An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://as.example/introspect"]},"grant_types_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A grant type.","examples":["client_credentials"]},"description":"Grant types that the server supports (RFC 8414 section 2).","examples":[["authorization_code","refresh_token"]]},"response_types_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A response type.","examples":["code"]},"description":"Response types that the server supports (RFC 8414 section 2).","examples":[["code"]]},"token_endpoint_auth_methods_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A client authentication method.","examples":["none"]},"description":"Client authentication methods that the token endpoint supports (RFC 8414 section 2).","examples":[["client_secret_basic","client_secret_post"]]},"code_challenge_methods_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A PKCE method.","examples":["S256"]},"description":"PKCE code challenge methods that the server supports (RFC 8414 section 2).","examples":[["S256"]]},"scopes_supported":{"type":"array","items":{"type":"string","minLength":1,"description":"A scope value.","examples":["read"]},"description":"Scope values that the server supports (RFC 8414 section 2).","examples":[["read","write"]]}},"additionalProperties":false,"description":"Authorization server metadata, with the member names of RFC 8414 section 2. Only what is documented."},"clients":{"type":"object","patternProperties":{"^[A-Za-z][A-Za-z0-9_-]*$":{"type":"object","required":["client_id"],"properties":{"client_id":{"type":"string","minLength":1,"description":"The client identifier (RFC 6749 section 2.2).","examples":["${ACME_CLIENT_ID}"]},"client_secret":{"type":"string","minLength":1,"description":"The client secret (RFC 7591 section 2), as an environment reference. A client without one is public.","examples":["${ACME_CLIENT_SECRET}"]},"client_name":{"type":"string","minLength":1,"description":"A name for people to read (RFC 7591 section 2).","examples":["CI"]},"redirect_uris":{"type":"array","items":{"type":"string","minLength":1,"description":"A redirection URI.","examples":["https://client.example/callback"]},"minItems":1,"description":"Registered redirection URIs (RFC 7591 section 2). The first is used unless a check needs another.","examples":[["https://client.example/callback"]]},"grant_types":{"type":"array","items":{"enum":["authorization_code","password","client_credentials","refresh_token"],"description":"A grant type.","examples":["client_credentials"]},"description":"Grant types that the client is registered for (RFC 7591 section 2).","examples":[["authorization_code","refresh_token"]]},"token_endpoint_auth_method":{"enum":["client_secret_basic","client_secret_post","none"],"description":"The client authentication method it is registered for (RFC 7591 section 2). Without it client_secret_basic is assumed for a client with a secret, and none for one without.","examples":["client_secret_basic"]},"scope":{"type":"string","minLength":1,"description":"Scope values that the client may request, separated by spaces (RFC 7591 section 2).","examples":["read write"]}},"additionalProperties":false,"description":"Client metadata, with the member names of RFC 7591 section 2."}},"additionalProperties":false,"description":"Clients that are registered at the provider, by a name of your choice.","examples":[{"machine":{"client_id":"${ACME_CLIENT_ID}","client_secret":"${ACME_CLIENT_SECRET}"}}]},"resource_owners":{"type":"object","patternProperties":{"^[A-Za-z][A-Za-z0-9_-]*$":{"type":"object","required":["username","password"],"properties":{"username":{"type":"string","minLength":1,"description":"The resource owner username (RFC 6749 section 4.3.2), as an environment reference.","examples":["${ACME_USERNAME}"]},"password":{"type":"string","minLength":1,"description":"The resource owner password (RFC 6749 section 4.3.2), as an environment reference.","examples":["${ACME_PASSWORD}"]}},"additionalProperties":false,"description":"A resource owner of the password grant."}},"additionalProperties":false,"description":"Resource owners of the password grant, by a name of your choice.","examples":[{"user":{"username":"${ACME_USERNAME}","password":"${ACME_PASSWORD}"}}]},"resource":{"type":"object","required":["url"],"properties":{"method":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"The request method; GET without it. Choose a request that changes nothing.","examples":["GET"]},"url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The URL of a protected resource. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://api.example/v1/balance"]},"status":{"type":"integer","minimum":200,"maximum":299,"description":"The status that a request with a valid token is answered with; any 2xx without it.","examples":[200]},"scope":{"type":"string","minLength":1,"description":"The scope that a token needs for it, where scopes are enforced (RFC 6750 section 3.1).","examples":["read"]},"form_body":{"type":"boolean","description":"Whether it takes a token as a form parameter too (RFC 6750 section 2.2).","examples":[false]},"query_parameter":{"type":"boolean","description":"Whether it takes a token as a query parameter too (RFC 6750 section 2.3).","examples":[false]}},"additionalProperties":false,"description":"A request that needs an access token."},"user_agent":{"type":"object","required":["driver"],"properties":{"driver":{"enum":["redirect"],"description":"How an authorization request is approved. redirect: the server approves by itself.","examples":["redirect"]}},"additionalProperties":false,"description":"How the resource owner is stood in for at the authorization endpoint."},"documented":{"type":"object","properties":{"grants":{"type":"object","patternProperties":{"^[A-Za-z][A-Za-z0-9_-]*$":{"type":"object","required":["grant_type","source"],"properties":{"grant_type":{"enum":["authorization_code","password","client_credentials","refresh_token"],"description":"The grant type (RFC 6749).","examples":["client_credentials"]},"client":{"type":"string","minLength":1,"description":"The client that uses it, a name under clients. Without it the request names no client.","examples":["machine"]},"resource_owner":{"type":"string","minLength":1,"description":"The resource owner of a password grant, a name under resource_owners.","examples":["user"]},"refresh_token_from":{"type":"string","minLength":1,"description":"The documented grant whose refresh token a refresh_token grant uses, a name under grants.","examples":["client_credentials"]},"authorization_request":{"type":"object","properties":{"parameters":{"type":"object","patternProperties":{"^[\\x21-\\x7e]+$":{"type":"string","description":"The value of the parameter.","examples":["yes"]}},"additionalProperties":false,"description":"Parameters besides response_type, client_id, redirect_uri, state and the PKCE ones.","examples":[{"remember":"yes"}]},"state":{"type":"boolean","description":"Whether a state parameter is documented.","examples":[true]},"code_challenge_method":{"enum":["S256","plain"],"description":"The PKCE method, where the flow is documented with PKCE (RFC 7636 section 4.3).","examples":["S256"]}},"additionalProperties":false,"description":"The documented authorization request."},"request":{"type":"object","properties":{"parameters_in":{"enum":["form","json","header","query"],"description":"Where the parameters of the token request go: form (application/x-www-form-urlencoded, as RFC 6749 has it, and without this member), json (an application/json body), header (a header field each), query.","examples":["json"]},"client_authentication":{"enum":["client_secret_basic","client_secret_post","none"],"description":"How the client authenticates in this request, where it is not as it is registered.","examples":["client_secret_basic"]},"parameters":{"type":"object","patternProperties":{"^[\\x21-\\x7e]+$":{"type":"string","description":"The value of the parameter.","examples":["yes"]}},"additionalProperties":false,"description":"Parameters besides those that the grant type itself has, such as scope, with their values.","examples":[{"remember":"yes"}]}},"additionalProperties":false,"description":"The documented token request."},"response":{"type":"object","patternProperties":{"^.*$":{"description":"A keyword of JSON Schema.","examples":["object"]}},"description":"The documented successful response, a JSON Schema (2020-12) for its body.","examples":[{"type":"object","required":["access_token"]}]},"status":{"type":"integer","minimum":200,"maximum":299,"description":"The documented status of success.","examples":[200]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A grant as the documentation describes it."}},"additionalProperties":false,"description":"The documented grants, by a name of your choice.","examples":[{"client_credentials":{"grant_type":"client_credentials","client":"machine","source":"Page 1"}}]},"direct_access_tokens":{"type":"object","patternProperties":{"^[A-Za-z][A-Za-z0-9_-]*$":{"type":"object","required":["access_token","source"],"properties":{"access_token":{"type":"string","minLength":1,"description":"The access token that somebody made by hand, as an environment reference.","examples":["${ACME_ACCESS_TOKEN}"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"An access token issued by hand."}},"additionalProperties":false,"description":"Access tokens that are issued by hand, such as on a settings page, by a name of your choice.","examples":[{"settings_page":{"access_token":"${ACME_ACCESS_TOKEN}","source":"Direct Access Token"}}]},"headers":{"type":"object","properties":{"authorization":{"type":"object","required":["scheme","source"],"properties":{"scheme":{"type":"string","minLength":1,"description":"The scheme before the token in the Authorization header, as the documentation has it.","examples":["Bearer"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"The documented Authorization header of a resource request."}},"additionalProperties":false,"description":"Documented header formats."},"access_token":{"type":"object","required":["format","source"],"properties":{"format":{"enum":["jwt"],"description":"The documented format: jwt, a JSON Web Token (RFC 7519).","examples":["jwt"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"What the documentation says of access tokens themselves."},"refresh_token":{"type":"object","required":["format","source"],"properties":{"format":{"enum":["jwt"],"description":"The documented format: jwt, a JSON Web Token (RFC 7519).","examples":["jwt"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"What the documentation says of refresh tokens themselves."},"protected_resources":{"type":"array","items":{"type":"object","required":["methods","url","source"],"properties":{"methods":{"type":"array","items":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"A request method.","examples":["GET"]},"minItems":1,"description":"Methods that need a token. They are sent without one and must be refused.","examples":[["GET","POST"]]},"url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The URL of the resource. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://api.example/v1/instances"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A resource that the documentation says needs a token."},"minItems":1,"description":"Resources that need a token.","examples":[[]]},"exempt_resources":{"type":"array","items":{"type":"object","required":["url","source"],"properties":{"method":{"enum":["GET","HEAD","POST","PUT","PATCH","DELETE","OPTIONS"],"description":"The request method; GET without it.","examples":["GET"]},"url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"The URL of the resource. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["https://api.example/query"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A resource that the documentation says does not use OAuth 2.0."},"minItems":1,"description":"Resources that do not use OAuth 2.0.","examples":[[]]},"errors":{"type":"array","items":{"type":"object","required":["when","source"],"properties":{"when":{"enum":["wrong_client_secret","unknown_client","missing_client_authentication","missing_parameter","unsupported_grant_type","invalid_scope","wrong_password","invalid_code","wrong_code_verifier","invalid_refresh_token","missing_access_token","invalid_access_token"],"description":"What provokes the error: one change to a request that succeeds.","examples":["wrong_client_secret"]},"grant":{"type":"string","minLength":1,"description":"The documented grant whose request is changed; the first that fits without it.","examples":["client_credentials"]},"parameter":{"type":"string","minLength":1,"description":"The parameter that is left out, for missing_parameter.","examples":["remember"]},"status":{"anyOf":[{"type":"integer","minimum":100,"maximum":599,"description":"One status.","examples":[401]},{"type":"array","items":{"type":"integer","minimum":100,"maximum":599,"description":"A status.","examples":[400]},"minItems":1,"description":"Any of these.","examples":[[400,401]]}],"description":"The documented status or statuses.","examples":[401]},"status_other_than":{"type":"integer","minimum":100,"maximum":599,"description":"A status that the answer does not have, where the documentation says no more than that.","examples":[200]},"error":{"type":"string","minLength":1,"description":"The documented error code.","examples":["invalid_client"]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"An error that the documentation describes."},"minItems":1,"description":"Documented errors.","examples":[[{"when":"wrong_client_secret","status":401,"source":"Errors"}]]},"expiry":{"type":"array","items":{"type":"object","required":["grant","source"],"properties":{"grant":{"type":"string","minLength":1,"description":"The documented grant, a name under grants.","examples":["client_credentials"]},"expires_in":{"type":"integer","minimum":1,"description":"The documented value of expires_in, in seconds (RFC 6749 section 5.1).","examples":[3600]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"How long the access tokens of a grant live."},"minItems":1,"description":"Documented lifetimes.","examples":[[]]},"refresh":{"type":"array","items":{"type":"object","required":["grant","source"],"properties":{"grant":{"type":"string","minLength":1,"description":"The documented grant whose response holds a refresh token, a name under grants.","examples":["client_credentials"]},"rotates":{"type":"boolean","description":"Whether a refresh is documented to return another refresh token.","examples":[true]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A refresh token that a grant offers."},"minItems":1,"description":"Documented refresh tokens.","examples":[[]]}},"additionalProperties":false,"description":"The contract: what the documentation promises, each promise with its source."},"deviations":{"type":"array","items":{"type":"object","required":["check","reason","source"],"properties":{"check":{"type":"string","minLength":1,"description":"The id of a check, as `oauth2spec list` prints it.","examples":["rfc6749/4.4.3/no-refresh-token"]},"parameters":{"type":"object","patternProperties":{"^[\\x21-\\x7e]+$":{"type":"string","description":"A value, as a report shows it.","examples":["none"]}},"additionalProperties":false,"description":"Only the cases with these parameters, as a report shows them; every case of the check without it.","examples":[{"credentials":"none"}]},"reason":{"type":"string","minLength":1,"description":"How the documentation departs from the standard.","examples":["The parameters go in a JSON body."]},"source":{"type":"string","minLength":1,"description":"The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.","examples":["How to generate Access & Refresh tokens","Table 1, row remember"]}},"additionalProperties":false,"description":"A place where the documentation itself contradicts a standard."},"description":"Where the documentation contradicts a standard.","examples":[[{"check":"rfc6749/4.4.3/no-refresh-token","reason":"It issues one.","source":"Page 1"}]]},"waivers":{"type":"array","items":{"type":"object","required":["check","reason","owner","expires"],"properties":{"check":{"type":"string","minLength":1,"description":"The id of a check, as `oauth2spec list` prints it.","examples":["rfc6749/4.4.3/no-refresh-token"]},"parameters":{"type":"object","patternProperties":{"^[\\x21-\\x7e]+$":{"type":"string","description":"A value, as a report shows it.","examples":["none"]}},"additionalProperties":false,"description":"Only the cases with these parameters, as a report shows them; every case of the check without it.","examples":[{"credentials":"none"}]},"reason":{"type":"string","minLength":1,"description":"Why the fault must not block for now.","examples":["Fixed in the release of March."]},"owner":{"type":"string","minLength":1,"description":"Who answers for it.","examples":["identity team"]},"link":{"type":"string","pattern":"^https?://","description":"Where its repair is tracked.","examples":["https://tracker.example/AUTH-17"]},"expires":{"type":"string","format":"date","description":"The last day it counts (YYYY-MM-DD).","examples":["2027-03-31"]}},"additionalProperties":false,"description":"A known fault that must not block, for a limited time."},"description":"Known faults that must not block for now.","examples":[[]]},"limits":{"type":"object","properties":{"requests_per_second":{"type":"number","exclusiveMinimum":0,"description":"Requests a second at the most, in live mode; 10 without it.","examples":[10]},"concurrency":{"type":"integer","minimum":1,"maximum":64,"description":"Cases under way at once, in live mode; 1 without it.","examples":[1]},"budget":{"type":"integer","minimum":1,"description":"Requests of a run at the most; 2000 without it. What is left over is inconclusive.","examples":[2000]},"failed_authentications":{"type":"integer","minimum":0,"description":"Failed authentications per client and resource owner at the most, in live mode; 20 without it.","examples":[20]},"longest_wait":{"type":"number","minimum":0,"description":"The longest wait for an expiry or a Retry-After, in seconds, in live mode; 60 without it.","examples":[60]},"request_timeout":{"type":"number","exclusiveMinimum":0,"description":"Seconds that one request may take; 10 without it.","examples":[10]},"case_timeout":{"type":"number","exclusiveMinimum":0,"description":"Seconds that one case may take, waits apart; 60 without it.","examples":[60]},"run_timeout":{"type":"number","exclusiveMinimum":0,"description":"Seconds that the cases of this provider may take; 900 without it.","examples":[900]},"response_size":{"type":"integer","minimum":1024,"description":"Bytes of a response body that are read; 1048576 without it.","examples":[1048576]}},"additionalProperties":false,"description":"How polite and how patient a run is."},"test_clock":{"type":"object","required":["url"],"properties":{"url":{"type":"string","pattern":"^(https?://|\\$\\{|\\{)","description":"Where the clock of the server under test is set forward: POST {\"advance\": seconds} as JSON. An absolute http or https URL; {variable} and ${ENVIRONMENT} are filled in.","examples":["http://127.0.0.1:4010/.oauth2spec/clock"]}},"additionalProperties":false,"description":"A clock of the server that can be set forward, so that expiry needs no waiting."}},"additionalProperties":false,"title":"oauth2spec provider descriptor","description":"What a provider of OAuth 2.0 documents, for oauth2spec to test."};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern6 = new RegExp("^(https?://|\\$\\{|\\{)", "u");
const pattern11 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
const pattern18 = new RegExp("^[\\x21-\\x7e]+$", "u");
const pattern22 = new RegExp("^.*$", "u");
const pattern31 = new RegExp("^https?://", "u");
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
if(data7.scopes_supported !== undefined){
let data21 = data7.scopes_supported;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(typeof data22 === "string"){
if(func2(data22) < 1){
const err40 = {instancePath:instancePath+"/server/scopes_supported/" + i4,schemaPath:"#/properties/server/properties/scopes_supported/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.server.properties.scopes_supported.items,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/server/scopes_supported/" + i4,schemaPath:"#/properties/server/properties/scopes_supported/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.server.properties.scopes_supported.items.type,parentSchema:schema31.properties.server.properties.scopes_supported.items,data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/server/scopes_supported",schemaPath:"#/properties/server/properties/scopes_supported/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.server.properties.scopes_supported.type,parentSchema:schema31.properties.server.properties.scopes_supported,data:data21};
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
const err43 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.server.type,parentSchema:schema31.properties.server,data:data7};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.clients !== undefined){
let data23 = data.clients;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(!(pattern11.test(key5))){
const err44 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.clients,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
for(const key6 in data23){
if(pattern11.test(key6)){
let data24 = data23[key6];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.client_id === undefined){
const err45 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "client_id"},message:"must have required property '"+"client_id"+"'",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key7 in data24){
if(!(((((((key7 === "client_id") || (key7 === "client_secret")) || (key7 === "client_name")) || (key7 === "redirect_uris")) || (key7 === "grant_types")) || (key7 === "token_endpoint_auth_method")) || (key7 === "scope"))){
const err46 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data24.client_id !== undefined){
let data25 = data24.client_id;
if(typeof data25 === "string"){
if(func2(data25) < 1){
const err47 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_id",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_id,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_id",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_id.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_id,data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data24.client_secret !== undefined){
let data26 = data24.client_secret;
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err49 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_secret",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_secret,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_secret",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_secret.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_secret,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data24.client_name !== undefined){
let data27 = data24.client_name;
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err51 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_name",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_name,data:data27};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/client_name",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_name.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client_name,data:data27};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data24.redirect_uris !== undefined){
let data28 = data24.redirect_uris;
if(Array.isArray(data28)){
if(data28.length < 1){
const err53 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect_uris",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/redirect_uris/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris,data:data28};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
let data29 = data28[i5];
if(typeof data29 === "string"){
if(func2(data29) < 1){
const err54 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect_uris/" + i5,schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/redirect_uris/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris.items,data:data29};
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
const err55 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect_uris/" + i5,schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/redirect_uris/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris.items.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris.items,data:data29};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/redirect_uris",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/redirect_uris/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.redirect_uris,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data24.grant_types !== undefined){
let data30 = data24.grant_types;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
if(!((((data31 === "authorization_code") || (data31 === "password")) || (data31 === "client_credentials")) || (data31 === "refresh_token"))){
const err57 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant_types/" + i6,schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/grant_types/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types.items.enum,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types.items,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant_types",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/grant_types/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_types,data:data30};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data24.token_endpoint_auth_method !== undefined){
let data32 = data24.token_endpoint_auth_method;
if(!(((data32 === "client_secret_basic") || (data32 === "client_secret_post")) || (data32 === "none"))){
const err59 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/token_endpoint_auth_method",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/token_endpoint_auth_method/enum",keyword:"enum",params:{allowedValues: schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.token_endpoint_auth_method.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.token_endpoint_auth_method.enum,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.token_endpoint_auth_method,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data24.scope !== undefined){
let data33 = data24.scope;
if(typeof data33 === "string"){
if(func2(data33) < 1){
const err60 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.scope,data:data33};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.scope.type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.scope,data:data33};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/clients/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/clients/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].type,parentSchema:schema31.properties.clients.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data24};
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
}
else {
const err63 = {instancePath:instancePath+"/clients",schemaPath:"#/properties/clients/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.clients.type,parentSchema:schema31.properties.clients,data:data23};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.resource_owners !== undefined){
let data34 = data.resource_owners;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key8 in data34){
if(!(pattern11.test(key8))){
const err64 = {instancePath:instancePath+"/resource_owners",schemaPath:"#/properties/resource_owners/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.resource_owners,data:data34};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
for(const key9 in data34){
if(pattern11.test(key9)){
let data35 = data34[key9];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.username === undefined){
const err65 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "username"},message:"must have required property '"+"username"+"'",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data35.password === undefined){
const err66 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "password"},message:"must have required property '"+"password"+"'",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key10 in data35){
if(!((key10 === "username") || (key10 === "password"))){
const err67 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data35};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data35.username !== undefined){
let data36 = data35.username;
if(typeof data36 === "string"){
if(func2(data36) < 1){
const err68 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/username",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/username/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.username,data:data36};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/username",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.username.type,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.username,data:data36};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data35.password !== undefined){
let data37 = data35.password;
if(typeof data37 === "string"){
if(func2(data37) < 1){
const err70 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/password",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.password,data:data37};
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
const err71 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/password",schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.password.type,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.password,data:data37};
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
const err72 = {instancePath:instancePath+"/resource_owners/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource_owners/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].type,parentSchema:schema31.properties.resource_owners.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data35};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/resource_owners",schemaPath:"#/properties/resource_owners/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.resource_owners.type,parentSchema:schema31.properties.resource_owners,data:data34};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.resource !== undefined){
let data38 = data.resource;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.url === undefined){
const err74 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.resource.required,parentSchema:schema31.properties.resource,data:data38};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key11 in data38){
if(!((((((key11 === "method") || (key11 === "url")) || (key11 === "status")) || (key11 === "scope")) || (key11 === "form_body")) || (key11 === "query_parameter"))){
const err75 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.resource,data:data38};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data38.method !== undefined){
let data39 = data38.method;
if(!(((((((data39 === "GET") || (data39 === "HEAD")) || (data39 === "POST")) || (data39 === "PUT")) || (data39 === "PATCH")) || (data39 === "DELETE")) || (data39 === "OPTIONS"))){
const err76 = {instancePath:instancePath+"/resource/method",schemaPath:"#/properties/resource/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.properties.resource.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.resource.properties.method.enum,parentSchema:schema31.properties.resource.properties.method,data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data38.url !== undefined){
let data40 = data38.url;
if(typeof data40 === "string"){
if(!pattern6.test(data40)){
const err77 = {instancePath:instancePath+"/resource/url",schemaPath:"#/properties/resource/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.resource.properties.url,data:data40};
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
const err78 = {instancePath:instancePath+"/resource/url",schemaPath:"#/properties/resource/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource.properties.url.type,parentSchema:schema31.properties.resource.properties.url,data:data40};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data38.status !== undefined){
let data41 = data38.status;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err79 = {instancePath:instancePath+"/resource/status",schemaPath:"#/properties/resource/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.resource.properties.status.type,parentSchema:schema31.properties.resource.properties.status,data:data41};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 299 || isNaN(data41)){
const err80 = {instancePath:instancePath+"/resource/status",schemaPath:"#/properties/resource/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema31.properties.resource.properties.status,data:data41};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data41 < 200 || isNaN(data41)){
const err81 = {instancePath:instancePath+"/resource/status",schemaPath:"#/properties/resource/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema31.properties.resource.properties.status,data:data41};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data38.scope !== undefined){
let data42 = data38.scope;
if(typeof data42 === "string"){
if(func2(data42) < 1){
const err82 = {instancePath:instancePath+"/resource/scope",schemaPath:"#/properties/resource/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.resource.properties.scope,data:data42};
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
const err83 = {instancePath:instancePath+"/resource/scope",schemaPath:"#/properties/resource/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.resource.properties.scope.type,parentSchema:schema31.properties.resource.properties.scope,data:data42};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data38.form_body !== undefined){
let data43 = data38.form_body;
if(typeof data43 !== "boolean"){
const err84 = {instancePath:instancePath+"/resource/form_body",schemaPath:"#/properties/resource/properties/form_body/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.resource.properties.form_body.type,parentSchema:schema31.properties.resource.properties.form_body,data:data43};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data38.query_parameter !== undefined){
let data44 = data38.query_parameter;
if(typeof data44 !== "boolean"){
const err85 = {instancePath:instancePath+"/resource/query_parameter",schemaPath:"#/properties/resource/properties/query_parameter/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.resource.properties.query_parameter.type,parentSchema:schema31.properties.resource.properties.query_parameter,data:data44};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.resource.type,parentSchema:schema31.properties.resource,data:data38};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.user_agent !== undefined){
let data45 = data.user_agent;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.driver === undefined){
const err87 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/required",keyword:"required",params:{missingProperty: "driver"},message:"must have required property '"+"driver"+"'",schema:schema31.properties.user_agent.required,parentSchema:schema31.properties.user_agent,data:data45};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key12 in data45){
if(!(key12 === "driver")){
const err88 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.user_agent,data:data45};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data45.driver !== undefined){
let data46 = data45.driver;
if(!(data46 === "redirect")){
const err89 = {instancePath:instancePath+"/user_agent/driver",schemaPath:"#/properties/user_agent/properties/driver/enum",keyword:"enum",params:{allowedValues: schema31.properties.user_agent.properties.driver.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.user_agent.properties.driver.enum,parentSchema:schema31.properties.user_agent.properties.driver,data:data46};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.user_agent.type,parentSchema:schema31.properties.user_agent,data:data45};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.documented !== undefined){
let data47 = data.documented;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key13 in data47){
if(!(func1.call(schema31.properties.documented.properties, key13))){
const err91 = {instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented,data:data47};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data47.grants !== undefined){
let data48 = data47.grants;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key14 in data48){
if(!(pattern11.test(key14))){
const err92 = {instancePath:instancePath+"/documented/grants",schemaPath:"#/properties/documented/properties/grants/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants,data:data48};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
for(const key15 in data48){
if(pattern11.test(key15)){
let data49 = data48[key15];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.grant_type === undefined){
const err93 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "grant_type"},message:"must have required property '"+"grant_type"+"'",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data49};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data49.source === undefined){
const err94 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data49};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key16 in data49){
if(!(func1.call(schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties, key16))){
const err95 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data49};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data49.grant_type !== undefined){
let data50 = data49.grant_type;
if(!((((data50 === "authorization_code") || (data50 === "password")) || (data50 === "client_credentials")) || (data50 === "refresh_token"))){
const err96 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/grant_type",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/grant_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_type.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_type.enum,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.grant_type,data:data50};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data49.client !== undefined){
let data51 = data49.client;
if(typeof data51 === "string"){
if(func2(data51) < 1){
const err97 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/client",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client,data:data51};
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
const err98 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/client",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/client/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.client,data:data51};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data49.resource_owner !== undefined){
let data52 = data49.resource_owner;
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err99 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/resource_owner",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/resource_owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.resource_owner,data:data52};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/resource_owner",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/resource_owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.resource_owner.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.resource_owner,data:data52};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data49.refresh_token_from !== undefined){
let data53 = data49.refresh_token_from;
if(typeof data53 === "string"){
if(func2(data53) < 1){
const err101 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/refresh_token_from",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/refresh_token_from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.refresh_token_from,data:data53};
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
const err102 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/refresh_token_from",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/refresh_token_from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.refresh_token_from.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.refresh_token_from,data:data53};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data49.authorization_request !== undefined){
let data54 = data49.authorization_request;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key17 in data54){
if(!(((key17 === "parameters") || (key17 === "state")) || (key17 === "code_challenge_method"))){
const err103 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request,data:data54};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data54.parameters !== undefined){
let data55 = data54.parameters;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key18 in data55){
if(!(pattern18.test(key18))){
const err104 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/parameters",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters,data:data55};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
for(const key19 in data55){
if(pattern18.test(key19)){
let data56 = data55[key19];
if(typeof data56 !== "string"){
const err105 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/parameters/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/parameters/patternProperties/%5E%5B%5Cx21-%5Cx7e%5D%2B%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"].type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"],data:data56};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
}
else {
const err106 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/parameters",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.parameters,data:data55};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data54.state !== undefined){
let data57 = data54.state;
if(typeof data57 !== "boolean"){
const err107 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/state",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/state/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.state.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.state,data:data57};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data54.code_challenge_method !== undefined){
let data58 = data54.code_challenge_method;
if(!((data58 === "S256") || (data58 === "plain"))){
const err108 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request/code_challenge_method",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/properties/code_challenge_method/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.code_challenge_method.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.code_challenge_method.enum,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.properties.code_challenge_method,data:data58};
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
const err109 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorization_request",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/authorization_request/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.authorization_request,data:data54};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data49.request !== undefined){
let data59 = data49.request;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key20 in data59){
if(!(((key20 === "parameters_in") || (key20 === "client_authentication")) || (key20 === "parameters"))){
const err110 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request,data:data59};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data59.parameters_in !== undefined){
let data60 = data59.parameters_in;
if(!((((data60 === "form") || (data60 === "json")) || (data60 === "header")) || (data60 === "query"))){
const err111 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/parameters_in",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/parameters_in/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters_in.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters_in.enum,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters_in,data:data60};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data59.client_authentication !== undefined){
let data61 = data59.client_authentication;
if(!(((data61 === "client_secret_basic") || (data61 === "client_secret_post")) || (data61 === "none"))){
const err112 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/client_authentication",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/client_authentication/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.client_authentication.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.client_authentication.enum,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.client_authentication,data:data61};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data59.parameters !== undefined){
let data62 = data59.parameters;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key21 in data62){
if(!(pattern18.test(key21))){
const err113 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/parameters",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters,data:data62};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
for(const key22 in data62){
if(pattern18.test(key22)){
let data63 = data62[key22];
if(typeof data63 !== "string"){
const err114 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/parameters/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/parameters/patternProperties/%5E%5B%5Cx21-%5Cx7e%5D%2B%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"].type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"],data:data63};
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
const err115 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/request/parameters",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.properties.parameters,data:data62};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/request",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.request,data:data59};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data49.response !== undefined){
let data64 = data49.response;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
var props0 = {};
for(const key23 in data64){
if(pattern22.test(key23)){
props0[key23] = true;
}
}
}
else {
const err117 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/response",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/response/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.response.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.response,data:data64};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data49.status !== undefined){
let data65 = data49.status;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err118 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.status.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.status,data:data65};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 299 || isNaN(data65)){
const err119 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.status,data:data65};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data65 < 200 || isNaN(data65)){
const err120 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/status",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.status,data:data65};
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
if(data49.source !== undefined){
let data66 = data49.source;
if(typeof data66 === "string"){
if(func2(data66) < 1){
const err121 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source,data:data66};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source.type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source,data:data66};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/documented/grants/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/grants/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].type,parentSchema:schema31.properties.documented.properties.grants.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data49};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
else {
const err124 = {instancePath:instancePath+"/documented/grants",schemaPath:"#/properties/documented/properties/grants/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.grants.type,parentSchema:schema31.properties.documented.properties.grants,data:data48};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data47.direct_access_tokens !== undefined){
let data67 = data47.direct_access_tokens;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key24 in data67){
if(!(pattern11.test(key24))){
const err125 = {instancePath:instancePath+"/documented/direct_access_tokens",schemaPath:"#/properties/documented/properties/direct_access_tokens/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.direct_access_tokens,data:data67};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
for(const key25 in data67){
if(pattern11.test(key25)){
let data68 = data67[key25];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.access_token === undefined){
const err126 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "access_token"},message:"must have required property '"+"access_token"+"'",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data68};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data68.source === undefined){
const err127 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].required,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data68};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key26 in data68){
if(!((key26 === "access_token") || (key26 === "source"))){
const err128 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data68};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data68.access_token !== undefined){
let data69 = data68.access_token;
if(typeof data69 === "string"){
if(func2(data69) < 1){
const err129 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/access_token",schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/access_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.access_token,data:data69};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/access_token",schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.access_token.type,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.access_token,data:data69};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data68.source !== undefined){
let data70 = data68.source;
if(typeof data70 === "string"){
if(func2(data70) < 1){
const err131 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source,data:data70};
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
const err132 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source.type,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].properties.source,data:data70};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/documented/direct_access_tokens/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/documented/properties/direct_access_tokens/patternProperties/%5E%5BA-Za-z%5D%5BA-Za-z0-9_-%5D*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"].type,parentSchema:schema31.properties.documented.properties.direct_access_tokens.patternProperties["^[A-Za-z][A-Za-z0-9_-]*$"],data:data68};
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
}
else {
const err134 = {instancePath:instancePath+"/documented/direct_access_tokens",schemaPath:"#/properties/documented/properties/direct_access_tokens/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.direct_access_tokens.type,parentSchema:schema31.properties.documented.properties.direct_access_tokens,data:data67};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data47.headers !== undefined){
let data71 = data47.headers;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key27 in data71){
if(!(key27 === "authorization")){
const err135 = {instancePath:instancePath+"/documented/headers",schemaPath:"#/properties/documented/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.headers,data:data71};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data71.authorization !== undefined){
let data72 = data71.authorization;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.scheme === undefined){
const err136 = {instancePath:instancePath+"/documented/headers/authorization",schemaPath:"#/properties/documented/properties/headers/properties/authorization/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'",schema:schema31.properties.documented.properties.headers.properties.authorization.required,parentSchema:schema31.properties.documented.properties.headers.properties.authorization,data:data72};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data72.source === undefined){
const err137 = {instancePath:instancePath+"/documented/headers/authorization",schemaPath:"#/properties/documented/properties/headers/properties/authorization/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.headers.properties.authorization.required,parentSchema:schema31.properties.documented.properties.headers.properties.authorization,data:data72};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key28 in data72){
if(!((key28 === "scheme") || (key28 === "source"))){
const err138 = {instancePath:instancePath+"/documented/headers/authorization",schemaPath:"#/properties/documented/properties/headers/properties/authorization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.headers.properties.authorization,data:data72};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data72.scheme !== undefined){
let data73 = data72.scheme;
if(typeof data73 === "string"){
if(func2(data73) < 1){
const err139 = {instancePath:instancePath+"/documented/headers/authorization/scheme",schemaPath:"#/properties/documented/properties/headers/properties/authorization/properties/scheme/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.headers.properties.authorization.properties.scheme,data:data73};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/documented/headers/authorization/scheme",schemaPath:"#/properties/documented/properties/headers/properties/authorization/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.headers.properties.authorization.properties.scheme.type,parentSchema:schema31.properties.documented.properties.headers.properties.authorization.properties.scheme,data:data73};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data72.source !== undefined){
let data74 = data72.source;
if(typeof data74 === "string"){
if(func2(data74) < 1){
const err141 = {instancePath:instancePath+"/documented/headers/authorization/source",schemaPath:"#/properties/documented/properties/headers/properties/authorization/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.headers.properties.authorization.properties.source,data:data74};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/documented/headers/authorization/source",schemaPath:"#/properties/documented/properties/headers/properties/authorization/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.headers.properties.authorization.properties.source.type,parentSchema:schema31.properties.documented.properties.headers.properties.authorization.properties.source,data:data74};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/documented/headers/authorization",schemaPath:"#/properties/documented/properties/headers/properties/authorization/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.headers.properties.authorization.type,parentSchema:schema31.properties.documented.properties.headers.properties.authorization,data:data72};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/documented/headers",schemaPath:"#/properties/documented/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.headers.type,parentSchema:schema31.properties.documented.properties.headers,data:data71};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data47.access_token !== undefined){
let data75 = data47.access_token;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.format === undefined){
const err145 = {instancePath:instancePath+"/documented/access_token",schemaPath:"#/properties/documented/properties/access_token/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema31.properties.documented.properties.access_token.required,parentSchema:schema31.properties.documented.properties.access_token,data:data75};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data75.source === undefined){
const err146 = {instancePath:instancePath+"/documented/access_token",schemaPath:"#/properties/documented/properties/access_token/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.access_token.required,parentSchema:schema31.properties.documented.properties.access_token,data:data75};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
for(const key29 in data75){
if(!((key29 === "format") || (key29 === "source"))){
const err147 = {instancePath:instancePath+"/documented/access_token",schemaPath:"#/properties/documented/properties/access_token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.access_token,data:data75};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data75.format !== undefined){
let data76 = data75.format;
if(!(data76 === "jwt")){
const err148 = {instancePath:instancePath+"/documented/access_token/format",schemaPath:"#/properties/documented/properties/access_token/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.access_token.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.access_token.properties.format.enum,parentSchema:schema31.properties.documented.properties.access_token.properties.format,data:data76};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data75.source !== undefined){
let data77 = data75.source;
if(typeof data77 === "string"){
if(func2(data77) < 1){
const err149 = {instancePath:instancePath+"/documented/access_token/source",schemaPath:"#/properties/documented/properties/access_token/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.access_token.properties.source,data:data77};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/documented/access_token/source",schemaPath:"#/properties/documented/properties/access_token/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.access_token.properties.source.type,parentSchema:schema31.properties.documented.properties.access_token.properties.source,data:data77};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/documented/access_token",schemaPath:"#/properties/documented/properties/access_token/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.access_token.type,parentSchema:schema31.properties.documented.properties.access_token,data:data75};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data47.refresh_token !== undefined){
let data78 = data47.refresh_token;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.format === undefined){
const err152 = {instancePath:instancePath+"/documented/refresh_token",schemaPath:"#/properties/documented/properties/refresh_token/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema31.properties.documented.properties.refresh_token.required,parentSchema:schema31.properties.documented.properties.refresh_token,data:data78};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data78.source === undefined){
const err153 = {instancePath:instancePath+"/documented/refresh_token",schemaPath:"#/properties/documented/properties/refresh_token/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.refresh_token.required,parentSchema:schema31.properties.documented.properties.refresh_token,data:data78};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key30 in data78){
if(!((key30 === "format") || (key30 === "source"))){
const err154 = {instancePath:instancePath+"/documented/refresh_token",schemaPath:"#/properties/documented/properties/refresh_token/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.refresh_token,data:data78};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data78.format !== undefined){
let data79 = data78.format;
if(!(data79 === "jwt")){
const err155 = {instancePath:instancePath+"/documented/refresh_token/format",schemaPath:"#/properties/documented/properties/refresh_token/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.refresh_token.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.refresh_token.properties.format.enum,parentSchema:schema31.properties.documented.properties.refresh_token.properties.format,data:data79};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data78.source !== undefined){
let data80 = data78.source;
if(typeof data80 === "string"){
if(func2(data80) < 1){
const err156 = {instancePath:instancePath+"/documented/refresh_token/source",schemaPath:"#/properties/documented/properties/refresh_token/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.refresh_token.properties.source,data:data80};
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
const err157 = {instancePath:instancePath+"/documented/refresh_token/source",schemaPath:"#/properties/documented/properties/refresh_token/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.refresh_token.properties.source.type,parentSchema:schema31.properties.documented.properties.refresh_token.properties.source,data:data80};
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
const err158 = {instancePath:instancePath+"/documented/refresh_token",schemaPath:"#/properties/documented/properties/refresh_token/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.refresh_token.type,parentSchema:schema31.properties.documented.properties.refresh_token,data:data78};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data47.protected_resources !== undefined){
let data81 = data47.protected_resources;
if(Array.isArray(data81)){
if(data81.length < 1){
const err159 = {instancePath:instancePath+"/documented/protected_resources",schemaPath:"#/properties/documented/properties/protected_resources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.protected_resources,data:data81};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
const len7 = data81.length;
for(let i7=0; i7<len7; i7++){
let data82 = data81[i7];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.methods === undefined){
const err160 = {instancePath:instancePath+"/documented/protected_resources/" + i7,schemaPath:"#/properties/documented/properties/protected_resources/items/required",keyword:"required",params:{missingProperty: "methods"},message:"must have required property '"+"methods"+"'",schema:schema31.properties.documented.properties.protected_resources.items.required,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data82};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data82.url === undefined){
const err161 = {instancePath:instancePath+"/documented/protected_resources/" + i7,schemaPath:"#/properties/documented/properties/protected_resources/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.documented.properties.protected_resources.items.required,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data82};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data82.source === undefined){
const err162 = {instancePath:instancePath+"/documented/protected_resources/" + i7,schemaPath:"#/properties/documented/properties/protected_resources/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.protected_resources.items.required,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data82};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
for(const key31 in data82){
if(!(((key31 === "methods") || (key31 === "url")) || (key31 === "source"))){
const err163 = {instancePath:instancePath+"/documented/protected_resources/" + i7,schemaPath:"#/properties/documented/properties/protected_resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data82};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data82.methods !== undefined){
let data83 = data82.methods;
if(Array.isArray(data83)){
if(data83.length < 1){
const err164 = {instancePath:instancePath+"/documented/protected_resources/" + i7+"/methods",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/methods/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.methods,data:data83};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const len8 = data83.length;
for(let i8=0; i8<len8; i8++){
let data84 = data83[i8];
if(!(((((((data84 === "GET") || (data84 === "HEAD")) || (data84 === "POST")) || (data84 === "PUT")) || (data84 === "PATCH")) || (data84 === "DELETE")) || (data84 === "OPTIONS"))){
const err165 = {instancePath:instancePath+"/documented/protected_resources/" + i7+"/methods/" + i8,schemaPath:"#/properties/documented/properties/protected_resources/items/properties/methods/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.protected_resources.items.properties.methods.items.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.protected_resources.items.properties.methods.items.enum,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.methods.items,data:data84};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/documented/protected_resources/" + i7+"/methods",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.protected_resources.items.properties.methods.type,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.methods,data:data83};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data82.url !== undefined){
let data85 = data82.url;
if(typeof data85 === "string"){
if(!pattern6.test(data85)){
const err167 = {instancePath:instancePath+"/documented/protected_resources/" + i7+"/url",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.url,data:data85};
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
const err168 = {instancePath:instancePath+"/documented/protected_resources/" + i7+"/url",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.protected_resources.items.properties.url.type,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.url,data:data85};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data82.source !== undefined){
let data86 = data82.source;
if(typeof data86 === "string"){
if(func2(data86) < 1){
const err169 = {instancePath:instancePath+"/documented/protected_resources/" + i7+"/source",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.source,data:data86};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/documented/protected_resources/" + i7+"/source",schemaPath:"#/properties/documented/properties/protected_resources/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.protected_resources.items.properties.source.type,parentSchema:schema31.properties.documented.properties.protected_resources.items.properties.source,data:data86};
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
const err171 = {instancePath:instancePath+"/documented/protected_resources/" + i7,schemaPath:"#/properties/documented/properties/protected_resources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.protected_resources.items.type,parentSchema:schema31.properties.documented.properties.protected_resources.items,data:data82};
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
const err172 = {instancePath:instancePath+"/documented/protected_resources",schemaPath:"#/properties/documented/properties/protected_resources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.protected_resources.type,parentSchema:schema31.properties.documented.properties.protected_resources,data:data81};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data47.exempt_resources !== undefined){
let data87 = data47.exempt_resources;
if(Array.isArray(data87)){
if(data87.length < 1){
const err173 = {instancePath:instancePath+"/documented/exempt_resources",schemaPath:"#/properties/documented/properties/exempt_resources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.exempt_resources,data:data87};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
const len9 = data87.length;
for(let i9=0; i9<len9; i9++){
let data88 = data87[i9];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.url === undefined){
const err174 = {instancePath:instancePath+"/documented/exempt_resources/" + i9,schemaPath:"#/properties/documented/properties/exempt_resources/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.documented.properties.exempt_resources.items.required,parentSchema:schema31.properties.documented.properties.exempt_resources.items,data:data88};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data88.source === undefined){
const err175 = {instancePath:instancePath+"/documented/exempt_resources/" + i9,schemaPath:"#/properties/documented/properties/exempt_resources/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.exempt_resources.items.required,parentSchema:schema31.properties.documented.properties.exempt_resources.items,data:data88};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
for(const key32 in data88){
if(!(((key32 === "method") || (key32 === "url")) || (key32 === "source"))){
const err176 = {instancePath:instancePath+"/documented/exempt_resources/" + i9,schemaPath:"#/properties/documented/properties/exempt_resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.exempt_resources.items,data:data88};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data88.method !== undefined){
let data89 = data88.method;
if(!(((((((data89 === "GET") || (data89 === "HEAD")) || (data89 === "POST")) || (data89 === "PUT")) || (data89 === "PATCH")) || (data89 === "DELETE")) || (data89 === "OPTIONS"))){
const err177 = {instancePath:instancePath+"/documented/exempt_resources/" + i9+"/method",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/method/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.exempt_resources.items.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.exempt_resources.items.properties.method.enum,parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.method,data:data89};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data88.url !== undefined){
let data90 = data88.url;
if(typeof data90 === "string"){
if(!pattern6.test(data90)){
const err178 = {instancePath:instancePath+"/documented/exempt_resources/" + i9+"/url",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.url,data:data90};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/documented/exempt_resources/" + i9+"/url",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.exempt_resources.items.properties.url.type,parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.url,data:data90};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data88.source !== undefined){
let data91 = data88.source;
if(typeof data91 === "string"){
if(func2(data91) < 1){
const err180 = {instancePath:instancePath+"/documented/exempt_resources/" + i9+"/source",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.source,data:data91};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/documented/exempt_resources/" + i9+"/source",schemaPath:"#/properties/documented/properties/exempt_resources/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.exempt_resources.items.properties.source.type,parentSchema:schema31.properties.documented.properties.exempt_resources.items.properties.source,data:data91};
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
else {
const err182 = {instancePath:instancePath+"/documented/exempt_resources/" + i9,schemaPath:"#/properties/documented/properties/exempt_resources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.exempt_resources.items.type,parentSchema:schema31.properties.documented.properties.exempt_resources.items,data:data88};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/documented/exempt_resources",schemaPath:"#/properties/documented/properties/exempt_resources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.exempt_resources.type,parentSchema:schema31.properties.documented.properties.exempt_resources,data:data87};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data47.errors !== undefined){
let data92 = data47.errors;
if(Array.isArray(data92)){
if(data92.length < 1){
const err184 = {instancePath:instancePath+"/documented/errors",schemaPath:"#/properties/documented/properties/errors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.errors,data:data92};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const len10 = data92.length;
for(let i10=0; i10<len10; i10++){
let data93 = data92[i10];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.when === undefined){
const err185 = {instancePath:instancePath+"/documented/errors/" + i10,schemaPath:"#/properties/documented/properties/errors/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'",schema:schema31.properties.documented.properties.errors.items.required,parentSchema:schema31.properties.documented.properties.errors.items,data:data93};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data93.source === undefined){
const err186 = {instancePath:instancePath+"/documented/errors/" + i10,schemaPath:"#/properties/documented/properties/errors/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.errors.items.required,parentSchema:schema31.properties.documented.properties.errors.items,data:data93};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key33 in data93){
if(!(((((((key33 === "when") || (key33 === "grant")) || (key33 === "parameter")) || (key33 === "status")) || (key33 === "status_other_than")) || (key33 === "error")) || (key33 === "source"))){
const err187 = {instancePath:instancePath+"/documented/errors/" + i10,schemaPath:"#/properties/documented/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.errors.items,data:data93};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data93.when !== undefined){
let data94 = data93.when;
if(!((((((((((((data94 === "wrong_client_secret") || (data94 === "unknown_client")) || (data94 === "missing_client_authentication")) || (data94 === "missing_parameter")) || (data94 === "unsupported_grant_type")) || (data94 === "invalid_scope")) || (data94 === "wrong_password")) || (data94 === "invalid_code")) || (data94 === "wrong_code_verifier")) || (data94 === "invalid_refresh_token")) || (data94 === "missing_access_token")) || (data94 === "invalid_access_token"))){
const err188 = {instancePath:instancePath+"/documented/errors/" + i10+"/when",schemaPath:"#/properties/documented/properties/errors/items/properties/when/enum",keyword:"enum",params:{allowedValues: schema31.properties.documented.properties.errors.items.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.documented.properties.errors.items.properties.when.enum,parentSchema:schema31.properties.documented.properties.errors.items.properties.when,data:data94};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data93.grant !== undefined){
let data95 = data93.grant;
if(typeof data95 === "string"){
if(func2(data95) < 1){
const err189 = {instancePath:instancePath+"/documented/errors/" + i10+"/grant",schemaPath:"#/properties/documented/properties/errors/items/properties/grant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.grant,data:data95};
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
const err190 = {instancePath:instancePath+"/documented/errors/" + i10+"/grant",schemaPath:"#/properties/documented/properties/errors/items/properties/grant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.errors.items.properties.grant.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.grant,data:data95};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data93.parameter !== undefined){
let data96 = data93.parameter;
if(typeof data96 === "string"){
if(func2(data96) < 1){
const err191 = {instancePath:instancePath+"/documented/errors/" + i10+"/parameter",schemaPath:"#/properties/documented/properties/errors/items/properties/parameter/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.parameter,data:data96};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/documented/errors/" + i10+"/parameter",schemaPath:"#/properties/documented/properties/errors/items/properties/parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.errors.items.properties.parameter.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.parameter,data:data96};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data93.status !== undefined){
let data97 = data93.status;
const _errs209 = errors;
let valid49 = false;
const _errs210 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err193 = {instancePath:instancePath+"/documented/errors/" + i10+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[0].type,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[0],data:data97};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 599 || isNaN(data97)){
const err194 = {instancePath:instancePath+"/documented/errors/" + i10+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[0],data:data97};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data97 < 100 || isNaN(data97)){
const err195 = {instancePath:instancePath+"/documented/errors/" + i10+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[0],data:data97};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
var _valid0 = _errs210 === errors;
valid49 = valid49 || _valid0;
const _errs212 = errors;
if(Array.isArray(data97)){
if(data97.length < 1){
const err196 = {instancePath:instancePath+"/documented/errors/" + i10+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1],data:data97};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const len11 = data97.length;
for(let i11=0; i11<len11; i11++){
let data98 = data97[i11];
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err197 = {instancePath:instancePath+"/documented/errors/" + i10+"/status/" + i11,schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].items.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].items,data:data98};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 599 || isNaN(data98)){
const err198 = {instancePath:instancePath+"/documented/errors/" + i10+"/status/" + i11,schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].items,data:data98};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data98 < 100 || isNaN(data98)){
const err199 = {instancePath:instancePath+"/documented/errors/" + i10+"/status/" + i11,schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].items,data:data98};
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
}
else {
const err200 = {instancePath:instancePath+"/documented/errors/" + i10+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1].type,parentSchema:schema31.properties.documented.properties.errors.items.properties.status.anyOf[1],data:data97};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid0 = _errs212 === errors;
valid49 = valid49 || _valid0;
if(!valid49){
const err201 = {instancePath:instancePath+"/documented/errors/" + i10+"/status",schemaPath:"#/properties/documented/properties/errors/items/properties/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.properties.documented.properties.errors.items.properties.status.anyOf,parentSchema:schema31.properties.documented.properties.errors.items.properties.status,data:data97};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
else {
errors = _errs209;
if(vErrors !== null){
if(_errs209){
vErrors.length = _errs209;
}
else {
vErrors = null;
}
}
}
}
if(data93.status_other_than !== undefined){
let data99 = data93.status_other_than;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err202 = {instancePath:instancePath+"/documented/errors/" + i10+"/status_other_than",schemaPath:"#/properties/documented/properties/errors/items/properties/status_other_than/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.errors.items.properties.status_other_than.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.status_other_than,data:data99};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 599 || isNaN(data99)){
const err203 = {instancePath:instancePath+"/documented/errors/" + i10+"/status_other_than",schemaPath:"#/properties/documented/properties/errors/items/properties/status_other_than/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema31.properties.documented.properties.errors.items.properties.status_other_than,data:data99};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data99 < 100 || isNaN(data99)){
const err204 = {instancePath:instancePath+"/documented/errors/" + i10+"/status_other_than",schemaPath:"#/properties/documented/properties/errors/items/properties/status_other_than/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema31.properties.documented.properties.errors.items.properties.status_other_than,data:data99};
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
if(data93.error !== undefined){
let data100 = data93.error;
if(typeof data100 === "string"){
if(func2(data100) < 1){
const err205 = {instancePath:instancePath+"/documented/errors/" + i10+"/error",schemaPath:"#/properties/documented/properties/errors/items/properties/error/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.error,data:data100};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/documented/errors/" + i10+"/error",schemaPath:"#/properties/documented/properties/errors/items/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.errors.items.properties.error.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.error,data:data100};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data93.source !== undefined){
let data101 = data93.source;
if(typeof data101 === "string"){
if(func2(data101) < 1){
const err207 = {instancePath:instancePath+"/documented/errors/" + i10+"/source",schemaPath:"#/properties/documented/properties/errors/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.errors.items.properties.source,data:data101};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/documented/errors/" + i10+"/source",schemaPath:"#/properties/documented/properties/errors/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.errors.items.properties.source.type,parentSchema:schema31.properties.documented.properties.errors.items.properties.source,data:data101};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/documented/errors/" + i10,schemaPath:"#/properties/documented/properties/errors/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.errors.items.type,parentSchema:schema31.properties.documented.properties.errors.items,data:data93};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/documented/errors",schemaPath:"#/properties/documented/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.errors.type,parentSchema:schema31.properties.documented.properties.errors,data:data92};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data47.expiry !== undefined){
let data102 = data47.expiry;
if(Array.isArray(data102)){
if(data102.length < 1){
const err211 = {instancePath:instancePath+"/documented/expiry",schemaPath:"#/properties/documented/properties/expiry/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.expiry,data:data102};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
const len12 = data102.length;
for(let i12=0; i12<len12; i12++){
let data103 = data102[i12];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.grant === undefined){
const err212 = {instancePath:instancePath+"/documented/expiry/" + i12,schemaPath:"#/properties/documented/properties/expiry/items/required",keyword:"required",params:{missingProperty: "grant"},message:"must have required property '"+"grant"+"'",schema:schema31.properties.documented.properties.expiry.items.required,parentSchema:schema31.properties.documented.properties.expiry.items,data:data103};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data103.source === undefined){
const err213 = {instancePath:instancePath+"/documented/expiry/" + i12,schemaPath:"#/properties/documented/properties/expiry/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.expiry.items.required,parentSchema:schema31.properties.documented.properties.expiry.items,data:data103};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
for(const key34 in data103){
if(!(((key34 === "grant") || (key34 === "expires_in")) || (key34 === "source"))){
const err214 = {instancePath:instancePath+"/documented/expiry/" + i12,schemaPath:"#/properties/documented/properties/expiry/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.expiry.items,data:data103};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data103.grant !== undefined){
let data104 = data103.grant;
if(typeof data104 === "string"){
if(func2(data104) < 1){
const err215 = {instancePath:instancePath+"/documented/expiry/" + i12+"/grant",schemaPath:"#/properties/documented/properties/expiry/items/properties/grant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.expiry.items.properties.grant,data:data104};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/documented/expiry/" + i12+"/grant",schemaPath:"#/properties/documented/properties/expiry/items/properties/grant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.expiry.items.properties.grant.type,parentSchema:schema31.properties.documented.properties.expiry.items.properties.grant,data:data104};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data103.expires_in !== undefined){
let data105 = data103.expires_in;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err217 = {instancePath:instancePath+"/documented/expiry/" + i12+"/expires_in",schemaPath:"#/properties/documented/properties/expiry/items/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.documented.properties.expiry.items.properties.expires_in.type,parentSchema:schema31.properties.documented.properties.expiry.items.properties.expires_in,data:data105};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 1 || isNaN(data105)){
const err218 = {instancePath:instancePath+"/documented/expiry/" + i12+"/expires_in",schemaPath:"#/properties/documented/properties/expiry/items/properties/expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.documented.properties.expiry.items.properties.expires_in,data:data105};
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
if(data103.source !== undefined){
let data106 = data103.source;
if(typeof data106 === "string"){
if(func2(data106) < 1){
const err219 = {instancePath:instancePath+"/documented/expiry/" + i12+"/source",schemaPath:"#/properties/documented/properties/expiry/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.expiry.items.properties.source,data:data106};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/documented/expiry/" + i12+"/source",schemaPath:"#/properties/documented/properties/expiry/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.expiry.items.properties.source.type,parentSchema:schema31.properties.documented.properties.expiry.items.properties.source,data:data106};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/documented/expiry/" + i12,schemaPath:"#/properties/documented/properties/expiry/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.expiry.items.type,parentSchema:schema31.properties.documented.properties.expiry.items,data:data103};
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
const err222 = {instancePath:instancePath+"/documented/expiry",schemaPath:"#/properties/documented/properties/expiry/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.expiry.type,parentSchema:schema31.properties.documented.properties.expiry,data:data102};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data47.refresh !== undefined){
let data107 = data47.refresh;
if(Array.isArray(data107)){
if(data107.length < 1){
const err223 = {instancePath:instancePath+"/documented/refresh",schemaPath:"#/properties/documented/properties/refresh/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.documented.properties.refresh,data:data107};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
const len13 = data107.length;
for(let i13=0; i13<len13; i13++){
let data108 = data107[i13];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.grant === undefined){
const err224 = {instancePath:instancePath+"/documented/refresh/" + i13,schemaPath:"#/properties/documented/properties/refresh/items/required",keyword:"required",params:{missingProperty: "grant"},message:"must have required property '"+"grant"+"'",schema:schema31.properties.documented.properties.refresh.items.required,parentSchema:schema31.properties.documented.properties.refresh.items,data:data108};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data108.source === undefined){
const err225 = {instancePath:instancePath+"/documented/refresh/" + i13,schemaPath:"#/properties/documented/properties/refresh/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.documented.properties.refresh.items.required,parentSchema:schema31.properties.documented.properties.refresh.items,data:data108};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
for(const key35 in data108){
if(!(((key35 === "grant") || (key35 === "rotates")) || (key35 === "source"))){
const err226 = {instancePath:instancePath+"/documented/refresh/" + i13,schemaPath:"#/properties/documented/properties/refresh/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.documented.properties.refresh.items,data:data108};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data108.grant !== undefined){
let data109 = data108.grant;
if(typeof data109 === "string"){
if(func2(data109) < 1){
const err227 = {instancePath:instancePath+"/documented/refresh/" + i13+"/grant",schemaPath:"#/properties/documented/properties/refresh/items/properties/grant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.refresh.items.properties.grant,data:data109};
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
const err228 = {instancePath:instancePath+"/documented/refresh/" + i13+"/grant",schemaPath:"#/properties/documented/properties/refresh/items/properties/grant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.refresh.items.properties.grant.type,parentSchema:schema31.properties.documented.properties.refresh.items.properties.grant,data:data109};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data108.rotates !== undefined){
let data110 = data108.rotates;
if(typeof data110 !== "boolean"){
const err229 = {instancePath:instancePath+"/documented/refresh/" + i13+"/rotates",schemaPath:"#/properties/documented/properties/refresh/items/properties/rotates/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.documented.properties.refresh.items.properties.rotates.type,parentSchema:schema31.properties.documented.properties.refresh.items.properties.rotates,data:data110};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data108.source !== undefined){
let data111 = data108.source;
if(typeof data111 === "string"){
if(func2(data111) < 1){
const err230 = {instancePath:instancePath+"/documented/refresh/" + i13+"/source",schemaPath:"#/properties/documented/properties/refresh/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.documented.properties.refresh.items.properties.source,data:data111};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/documented/refresh/" + i13+"/source",schemaPath:"#/properties/documented/properties/refresh/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.documented.properties.refresh.items.properties.source.type,parentSchema:schema31.properties.documented.properties.refresh.items.properties.source,data:data111};
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
else {
const err232 = {instancePath:instancePath+"/documented/refresh/" + i13,schemaPath:"#/properties/documented/properties/refresh/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.properties.refresh.items.type,parentSchema:schema31.properties.documented.properties.refresh.items,data:data108};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/documented/refresh",schemaPath:"#/properties/documented/properties/refresh/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.documented.properties.refresh.type,parentSchema:schema31.properties.documented.properties.refresh,data:data107};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/documented",schemaPath:"#/properties/documented/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.documented.type,parentSchema:schema31.properties.documented,data:data47};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data.deviations !== undefined){
let data112 = data.deviations;
if(Array.isArray(data112)){
const len14 = data112.length;
for(let i14=0; i14<len14; i14++){
let data113 = data112[i14];
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.check === undefined){
const err235 = {instancePath:instancePath+"/deviations/" + i14,schemaPath:"#/properties/deviations/items/required",keyword:"required",params:{missingProperty: "check"},message:"must have required property '"+"check"+"'",schema:schema31.properties.deviations.items.required,parentSchema:schema31.properties.deviations.items,data:data113};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data113.reason === undefined){
const err236 = {instancePath:instancePath+"/deviations/" + i14,schemaPath:"#/properties/deviations/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema31.properties.deviations.items.required,parentSchema:schema31.properties.deviations.items,data:data113};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data113.source === undefined){
const err237 = {instancePath:instancePath+"/deviations/" + i14,schemaPath:"#/properties/deviations/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema31.properties.deviations.items.required,parentSchema:schema31.properties.deviations.items,data:data113};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
for(const key36 in data113){
if(!((((key36 === "check") || (key36 === "parameters")) || (key36 === "reason")) || (key36 === "source"))){
const err238 = {instancePath:instancePath+"/deviations/" + i14,schemaPath:"#/properties/deviations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.deviations.items,data:data113};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data113.check !== undefined){
let data114 = data113.check;
if(typeof data114 === "string"){
if(func2(data114) < 1){
const err239 = {instancePath:instancePath+"/deviations/" + i14+"/check",schemaPath:"#/properties/deviations/items/properties/check/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.deviations.items.properties.check,data:data114};
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
const err240 = {instancePath:instancePath+"/deviations/" + i14+"/check",schemaPath:"#/properties/deviations/items/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.deviations.items.properties.check.type,parentSchema:schema31.properties.deviations.items.properties.check,data:data114};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data113.parameters !== undefined){
let data115 = data113.parameters;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key37 in data115){
if(!(pattern18.test(key37))){
const err241 = {instancePath:instancePath+"/deviations/" + i14+"/parameters",schemaPath:"#/properties/deviations/items/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.deviations.items.properties.parameters,data:data115};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
for(const key38 in data115){
if(pattern18.test(key38)){
let data116 = data115[key38];
if(typeof data116 !== "string"){
const err242 = {instancePath:instancePath+"/deviations/" + i14+"/parameters/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/deviations/items/properties/parameters/patternProperties/%5E%5B%5Cx21-%5Cx7e%5D%2B%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.deviations.items.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"].type,parentSchema:schema31.properties.deviations.items.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"],data:data116};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
}
else {
const err243 = {instancePath:instancePath+"/deviations/" + i14+"/parameters",schemaPath:"#/properties/deviations/items/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.deviations.items.properties.parameters.type,parentSchema:schema31.properties.deviations.items.properties.parameters,data:data115};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data113.reason !== undefined){
let data117 = data113.reason;
if(typeof data117 === "string"){
if(func2(data117) < 1){
const err244 = {instancePath:instancePath+"/deviations/" + i14+"/reason",schemaPath:"#/properties/deviations/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.deviations.items.properties.reason,data:data117};
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
const err245 = {instancePath:instancePath+"/deviations/" + i14+"/reason",schemaPath:"#/properties/deviations/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.deviations.items.properties.reason.type,parentSchema:schema31.properties.deviations.items.properties.reason,data:data117};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data113.source !== undefined){
let data118 = data113.source;
if(typeof data118 === "string"){
if(func2(data118) < 1){
const err246 = {instancePath:instancePath+"/deviations/" + i14+"/source",schemaPath:"#/properties/deviations/items/properties/source/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.deviations.items.properties.source,data:data118};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/deviations/" + i14+"/source",schemaPath:"#/properties/deviations/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.deviations.items.properties.source.type,parentSchema:schema31.properties.deviations.items.properties.source,data:data118};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/deviations/" + i14,schemaPath:"#/properties/deviations/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.deviations.items.type,parentSchema:schema31.properties.deviations.items,data:data113};
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
const err249 = {instancePath:instancePath+"/deviations",schemaPath:"#/properties/deviations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.deviations.type,parentSchema:schema31.properties.deviations,data:data112};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data.waivers !== undefined){
let data119 = data.waivers;
if(Array.isArray(data119)){
const len15 = data119.length;
for(let i15=0; i15<len15; i15++){
let data120 = data119[i15];
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.check === undefined){
const err250 = {instancePath:instancePath+"/waivers/" + i15,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "check"},message:"must have required property '"+"check"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data120};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data120.reason === undefined){
const err251 = {instancePath:instancePath+"/waivers/" + i15,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data120};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data120.owner === undefined){
const err252 = {instancePath:instancePath+"/waivers/" + i15,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data120};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data120.expires === undefined){
const err253 = {instancePath:instancePath+"/waivers/" + i15,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'",schema:schema31.properties.waivers.items.required,parentSchema:schema31.properties.waivers.items,data:data120};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
for(const key39 in data120){
if(!((((((key39 === "check") || (key39 === "parameters")) || (key39 === "reason")) || (key39 === "owner")) || (key39 === "link")) || (key39 === "expires"))){
const err254 = {instancePath:instancePath+"/waivers/" + i15,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.waivers.items,data:data120};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data120.check !== undefined){
let data121 = data120.check;
if(typeof data121 === "string"){
if(func2(data121) < 1){
const err255 = {instancePath:instancePath+"/waivers/" + i15+"/check",schemaPath:"#/properties/waivers/items/properties/check/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.check,data:data121};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/waivers/" + i15+"/check",schemaPath:"#/properties/waivers/items/properties/check/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.check.type,parentSchema:schema31.properties.waivers.items.properties.check,data:data121};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data120.parameters !== undefined){
let data122 = data120.parameters;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key40 in data122){
if(!(pattern18.test(key40))){
const err257 = {instancePath:instancePath+"/waivers/" + i15+"/parameters",schemaPath:"#/properties/waivers/items/properties/parameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.waivers.items.properties.parameters,data:data122};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
for(const key41 in data122){
if(pattern18.test(key41)){
let data123 = data122[key41];
if(typeof data123 !== "string"){
const err258 = {instancePath:instancePath+"/waivers/" + i15+"/parameters/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/waivers/items/properties/parameters/patternProperties/%5E%5B%5Cx21-%5Cx7e%5D%2B%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"].type,parentSchema:schema31.properties.waivers.items.properties.parameters.patternProperties["^[\\x21-\\x7e]+$"],data:data123};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
}
else {
const err259 = {instancePath:instancePath+"/waivers/" + i15+"/parameters",schemaPath:"#/properties/waivers/items/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.waivers.items.properties.parameters.type,parentSchema:schema31.properties.waivers.items.properties.parameters,data:data122};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data120.reason !== undefined){
let data124 = data120.reason;
if(typeof data124 === "string"){
if(func2(data124) < 1){
const err260 = {instancePath:instancePath+"/waivers/" + i15+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.reason,data:data124};
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
const err261 = {instancePath:instancePath+"/waivers/" + i15+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.reason.type,parentSchema:schema31.properties.waivers.items.properties.reason,data:data124};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data120.owner !== undefined){
let data125 = data120.owner;
if(typeof data125 === "string"){
if(func2(data125) < 1){
const err262 = {instancePath:instancePath+"/waivers/" + i15+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.waivers.items.properties.owner,data:data125};
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
const err263 = {instancePath:instancePath+"/waivers/" + i15+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.owner.type,parentSchema:schema31.properties.waivers.items.properties.owner,data:data125};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data120.link !== undefined){
let data126 = data120.link;
if(typeof data126 === "string"){
if(!pattern31.test(data126)){
const err264 = {instancePath:instancePath+"/waivers/" + i15+"/link",schemaPath:"#/properties/waivers/items/properties/link/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\"",schema:"^https?://",parentSchema:schema31.properties.waivers.items.properties.link,data:data126};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/waivers/" + i15+"/link",schemaPath:"#/properties/waivers/items/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.link.type,parentSchema:schema31.properties.waivers.items.properties.link,data:data126};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data120.expires !== undefined){
let data127 = data120.expires;
if(typeof data127 === "string"){
if(!(formats0.validate(data127))){
const err266 = {instancePath:instancePath+"/waivers/" + i15+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\"",schema:"date",parentSchema:schema31.properties.waivers.items.properties.expires,data:data127};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/waivers/" + i15+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.waivers.items.properties.expires.type,parentSchema:schema31.properties.waivers.items.properties.expires,data:data127};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/waivers/" + i15,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.waivers.items.type,parentSchema:schema31.properties.waivers.items,data:data120};
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
const err269 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.waivers.type,parentSchema:schema31.properties.waivers,data:data119};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data.limits !== undefined){
let data128 = data.limits;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key42 in data128){
if(!(func1.call(schema31.properties.limits.properties, key42))){
const err270 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.limits,data:data128};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data128.requests_per_second !== undefined){
let data129 = data128.requests_per_second;
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 <= 0 || isNaN(data129)){
const err271 = {instancePath:instancePath+"/limits/requests_per_second",schemaPath:"#/properties/limits/properties/requests_per_second/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.requests_per_second,data:data129};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/limits/requests_per_second",schemaPath:"#/properties/limits/properties/requests_per_second/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.requests_per_second.type,parentSchema:schema31.properties.limits.properties.requests_per_second,data:data129};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data128.concurrency !== undefined){
let data130 = data128.concurrency;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
const err273 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.concurrency.type,parentSchema:schema31.properties.limits.properties.concurrency,data:data130};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 > 64 || isNaN(data130)){
const err274 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema31.properties.limits.properties.concurrency,data:data130};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data130 < 1 || isNaN(data130)){
const err275 = {instancePath:instancePath+"/limits/concurrency",schemaPath:"#/properties/limits/properties/concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.concurrency,data:data130};
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
if(data128.budget !== undefined){
let data131 = data128.budget;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err276 = {instancePath:instancePath+"/limits/budget",schemaPath:"#/properties/limits/properties/budget/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.budget.type,parentSchema:schema31.properties.limits.properties.budget,data:data131};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 1 || isNaN(data131)){
const err277 = {instancePath:instancePath+"/limits/budget",schemaPath:"#/properties/limits/properties/budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.limits.properties.budget,data:data131};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
if(data128.failed_authentications !== undefined){
let data132 = data128.failed_authentications;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err278 = {instancePath:instancePath+"/limits/failed_authentications",schemaPath:"#/properties/limits/properties/failed_authentications/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.failed_authentications.type,parentSchema:schema31.properties.limits.properties.failed_authentications,data:data132};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < 0 || isNaN(data132)){
const err279 = {instancePath:instancePath+"/limits/failed_authentications",schemaPath:"#/properties/limits/properties/failed_authentications/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.limits.properties.failed_authentications,data:data132};
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
if(data128.longest_wait !== undefined){
let data133 = data128.longest_wait;
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < 0 || isNaN(data133)){
const err280 = {instancePath:instancePath+"/limits/longest_wait",schemaPath:"#/properties/limits/properties/longest_wait/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.limits.properties.longest_wait,data:data133};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/limits/longest_wait",schemaPath:"#/properties/limits/properties/longest_wait/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.longest_wait.type,parentSchema:schema31.properties.limits.properties.longest_wait,data:data133};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data128.request_timeout !== undefined){
let data134 = data128.request_timeout;
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 <= 0 || isNaN(data134)){
const err282 = {instancePath:instancePath+"/limits/request_timeout",schemaPath:"#/properties/limits/properties/request_timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.request_timeout,data:data134};
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
const err283 = {instancePath:instancePath+"/limits/request_timeout",schemaPath:"#/properties/limits/properties/request_timeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.request_timeout.type,parentSchema:schema31.properties.limits.properties.request_timeout,data:data134};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data128.case_timeout !== undefined){
let data135 = data128.case_timeout;
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 <= 0 || isNaN(data135)){
const err284 = {instancePath:instancePath+"/limits/case_timeout",schemaPath:"#/properties/limits/properties/case_timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.case_timeout,data:data135};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/limits/case_timeout",schemaPath:"#/properties/limits/properties/case_timeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.case_timeout.type,parentSchema:schema31.properties.limits.properties.case_timeout,data:data135};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data128.run_timeout !== undefined){
let data136 = data128.run_timeout;
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 <= 0 || isNaN(data136)){
const err286 = {instancePath:instancePath+"/limits/run_timeout",schemaPath:"#/properties/limits/properties/run_timeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema31.properties.limits.properties.run_timeout,data:data136};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/limits/run_timeout",schemaPath:"#/properties/limits/properties/run_timeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.limits.properties.run_timeout.type,parentSchema:schema31.properties.limits.properties.run_timeout,data:data136};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data128.response_size !== undefined){
let data137 = data128.response_size;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err288 = {instancePath:instancePath+"/limits/response_size",schemaPath:"#/properties/limits/properties/response_size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.limits.properties.response_size.type,parentSchema:schema31.properties.limits.properties.response_size,data:data137};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 < 1024 || isNaN(data137)){
const err289 = {instancePath:instancePath+"/limits/response_size",schemaPath:"#/properties/limits/properties/response_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1024},message:"must be >= 1024",schema:1024,parentSchema:schema31.properties.limits.properties.response_size,data:data137};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
}
else {
const err290 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.limits.type,parentSchema:schema31.properties.limits,data:data128};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data.test_clock !== undefined){
let data138 = data.test_clock;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.url === undefined){
const err291 = {instancePath:instancePath+"/test_clock",schemaPath:"#/properties/test_clock/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.properties.test_clock.required,parentSchema:schema31.properties.test_clock,data:data138};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
for(const key43 in data138){
if(!(key43 === "url")){
const err292 = {instancePath:instancePath+"/test_clock",schemaPath:"#/properties/test_clock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.test_clock,data:data138};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data138.url !== undefined){
let data139 = data138.url;
if(typeof data139 === "string"){
if(!pattern6.test(data139)){
const err293 = {instancePath:instancePath+"/test_clock/url",schemaPath:"#/properties/test_clock/properties/url/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{|\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{|\\{)"+"\"",schema:"^(https?://|\\$\\{|\\{)",parentSchema:schema31.properties.test_clock.properties.url,data:data139};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/test_clock/url",schemaPath:"#/properties/test_clock/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.test_clock.properties.url.type,parentSchema:schema31.properties.test_clock.properties.url,data:data139};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/test_clock",schemaPath:"#/properties/test_clock/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.test_clock.type,parentSchema:schema31.properties.test_clock,data:data138};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

