/**
 * RFC 8414 section 2: Authorization Server Metadata. What the document itself shows.
 *
 * @module
 */
import type { Answer } from '../../engine/answer.ts'
import type { Judge } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { authorizationEndpoint, metadata, tokenEndpoint } from '../../engine/selector.ts'
import {
  everyDocument,
  grantTypesIn,
  isAbsoluteUrl,
  isListOfStrings,
  isSecureUrl,
  listOf,
  memberOf,
  named,
  shown,
} from '../metadata-document.ts'

const judgeMember = (
  expect: Judge,
  answer: Answer,
  name: string,
  holds: boolean,
  { message, expected }: { readonly message: string; readonly expected: string },
): boolean =>
  expect(answer).toSatisfy(holds, { message, expected, actual: shown(memberOf(answer, name)), at: `member ${name}` })

/** Members that section 2 and the documents behind it say are URLs. */
const isUrlMember = (name: string): boolean =>
  name.endsWith('_endpoint') || ['jwks_uri', 'service_documentation', 'op_policy_uri', 'op_tos_uri'].includes(name)

/** Grant types that need nothing of the token endpoint, or of the authorization endpoint. */
const usesAuthorizationEndpoint = (type: string): boolean => type === 'authorization_code' || type === 'implicit'

/** A well-formed language tag (BCP 47, RFC 5646 section 2.1), those that are registered as a whole included. */
const languageTag =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$|^x(?:-[a-z\d]{1,8})+$|^i-[a-z]{2,8}$|^en-GB-oed$|^sgn-[a-z]{2}-[a-z]{2}$/i

/** IANA, PKCE Code Challenge Methods. */
const challengeMethods: readonly string[] = ['plain', 'S256']

export const serverMetadataChecks = [
  check({
    id: 'rfc8414/2/issuer-present',
    title: 'The metadata name the issuer',
    requirements: ['RFC8414-2-issuer-present'],
    needs: [metadata],
    ...everyDocument,
    why: 'A client compares it with the issuer that it asked for, or takes the endpoints of an impostor.',
    mistake: 'The document was written by hand for one client that reads no more than the endpoints.',
    fix: 'Return issuer, a string.',
    judge: (answer, { expect }) => {
      const issuer = memberOf(answer, 'issuer')
      judgeMember(expect, answer, 'issuer', typeof issuer === 'string' && issuer !== '', {
        message: 'the metadata name no issuer',
        expected: 'a string that is not empty',
      })
    },
    caughtBy: ['issuer-missing-in-metadata'],
  }),
  check({
    id: 'rfc8414/2/issuer-https',
    title: 'The issuer is an https URL',
    requirements: ['RFC8414-2-issuer-https'],
    needs: [metadata],
    ...everyDocument,
    why: 'What is fetched by the issuer decides where clients send codes and secrets: it must come over TLS.',
    mistake: 'The server stands behind a proxy that ends TLS, and builds the issuer from the request that reaches it.',
    fix: 'Configure the issuer as the https URL that clients use.',
    judge: (answer, { expect }) => {
      const issuer = memberOf(answer, 'issuer')
      if (typeof issuer !== 'string') return
      judgeMember(expect, answer, 'issuer', isSecureUrl(issuer), {
        message: 'the issuer is no https URL',
        expected: 'a URL with the https scheme, or one of this machine',
      })
    },
    caughtBy: ['issuer-over-http', 'issuer-is-host-name'],
  }),
  check({
    id: 'rfc8414/2/issuer-no-query-fragment',
    title: 'The issuer has neither a query nor a fragment',
    requirements: ['RFC8414-2-issuer-no-query-fragment'],
    needs: [metadata],
    ...everyDocument,
    why: 'The location of the metadata is made of its host and path: what else it has would be lost.',
    mistake: 'The tenant is in the query of the issuer.',
    fix: 'Put the tenant into the host or the path.',
    judge: (answer, { expect }) => {
      const issuer = memberOf(answer, 'issuer')
      if (typeof issuer !== 'string') return
      judgeMember(expect, answer, 'issuer', !/[?#]/.test(issuer), {
        message: 'the issuer has a query or a fragment',
        expected: 'a URL without ? and #',
      })
    },
    caughtBy: ['issuer-with-query'],
  }),
  check({
    id: 'rfc8414/2/authorization-endpoint-present',
    title: 'The metadata name the authorization endpoint where a grant uses it',
    requirements: ['RFC8414-2-authorization-endpoint-present'],
    needs: [metadata, authorizationEndpoint],
    ...everyDocument,
    why: 'Without it a client that reads the metadata has nowhere to send the browser.',
    mistake: 'The authorization endpoint belongs to another service, which the document does not know.',
    fix: 'Return authorization_endpoint, an absolute URL.',
    judge: (answer, { expect }) => {
      const isUsed = grantTypesIn(answer).some(usesAuthorizationEndpoint)
      const holds = !isUsed || isAbsoluteUrl(memberOf(answer, 'authorization_endpoint'))
      judgeMember(expect, answer, 'authorization_endpoint', holds, {
        message: 'the metadata name no authorization endpoint, and a grant type that uses it',
        expected: 'an absolute URL',
      })
    },
    caughtBy: ['authorization-endpoint-left-out', 'endpoints-without-host'],
  }),
  check({
    id: 'rfc8414/2/token-endpoint-present',
    title: 'The metadata name the token endpoint, unless implicit is the only grant',
    requirements: ['RFC8414-2-token-endpoint-present'],
    needs: [metadata, tokenEndpoint],
    ...everyDocument,
    why: 'Without it a client that reads the metadata gets no token.',
    mistake: 'The document lists what a browser needs, as it was made for a single-page application.',
    fix: 'Return token_endpoint, an absolute URL.',
    judge: (answer, { expect }) => {
      const isUsed = grantTypesIn(answer).some((type) => type !== 'implicit')
      const holds = !isUsed || isAbsoluteUrl(memberOf(answer, 'token_endpoint'))
      judgeMember(expect, answer, 'token_endpoint', holds, {
        message: 'the metadata name no token endpoint, and a grant type that uses it',
        expected: 'an absolute URL',
      })
    },
    caughtBy: ['token-endpoint-left-out', 'endpoints-without-host'],
  }),
  check({
    id: 'rfc8414/2/jwks-uri-https',
    title: 'The key set is at an https URL',
    requirements: ['RFC8414-2-jwks-uri-https'],
    needs: [metadata, named('jwks_uri')],
    ...everyDocument,
    why: 'Who can change the keys on their way can sign tokens that everybody accepts.',
    mistake: 'The URL is built from the request that reaches the server behind its proxy.',
    fix: 'Publish jwks_uri with https.',
    judge: (answer, { expect }) => {
      const uri = memberOf(answer, 'jwks_uri')
      if (uri === undefined) return
      judgeMember(expect, answer, 'jwks_uri', isSecureUrl(uri), {
        message: 'jwks_uri is no https URL',
        expected: 'a URL with the https scheme, or one of this machine',
      })
    },
    caughtBy: ['key-set-over-http'],
  }),
  check({
    id: 'rfc8414/2/scopes-supported-present',
    title: 'The metadata list scope values',
    requirements: ['RFC8414-2-scopes-supported-present'],
    needs: [metadata],
    ...everyDocument,
    why: 'A client that knows which scopes there are asks for no more than it needs.',
    mistake: 'Scopes are kept elsewhere, and the list is left out; or it is one string, as in a request.',
    fix: 'Return scopes_supported, an array of strings. Scopes that nobody is to know of may be missing in it.',
    judge: (answer, { expect }) => {
      judgeMember(expect, answer, 'scopes_supported', isListOfStrings(memberOf(answer, 'scopes_supported')), {
        message: 'the metadata do not list scope values',
        expected: 'an array of strings',
      })
    },
    caughtBy: ['scopes-left-out', 'scopes-in-one-string'],
  }),
  check({
    id: 'rfc8414/2/response-types-supported-present',
    title: 'The metadata list response types',
    requirements: ['RFC8414-2-response-types-supported-present'],
    needs: [metadata],
    ...everyDocument,
    why: 'It is one of two members that every client can count on, and libraries refuse a document without it.',
    mistake: 'There is only code, so that nobody thought of a list.',
    fix: 'Return response_types_supported, an array of strings.',
    judge: (answer, { expect }) => {
      const value = memberOf(answer, 'response_types_supported')
      judgeMember(expect, answer, 'response_types_supported', isListOfStrings(value), {
        message: 'the metadata do not list response types',
        expected: 'an array of strings',
      })
    },
    caughtBy: ['response-types-left-out'],
  }),
  check({
    id: 'rfc8414/2/pkce-methods-registered',
    title: 'The listed methods of PKCE are registered ones',
    requirements: ['RFC8414-2-pkce-methods-registered'],
    needs: [metadata, named('code_challenge_methods_supported')],
    ...everyDocument,
    why: 'A client looks for S256 in the list, letter by letter, and goes on without PKCE where it is not there.',
    mistake: 'The hash function is listed, as SHA256 or sha-256, and not the method.',
    fix: 'List S256; plain is the only other value that is registered.',
    judge: (answer, { expect }) => {
      const value = memberOf(answer, 'code_challenge_methods_supported')
      if (value === undefined) return
      const holds = isListOfStrings(value) && value.every((method) => challengeMethods.includes(method))
      judgeMember(expect, answer, 'code_challenge_methods_supported', holds, {
        message: 'code_challenge_methods_supported has a method that is not registered',
        expected: 'S256, plain or both',
      })
    },
    caughtBy: ['pkce-method-unregistered'],
  }),
  check({
    id: 'rfc8414/2/ui-locales-language-tags',
    title: 'The listed languages are language tags',
    requirements: ['RFC8414-2-ui-locales-language-tags'],
    needs: [metadata, named('ui_locales_supported')],
    ...everyDocument,
    why: 'A client compares them with the languages of a browser, which are BCP 47 tags.',
    mistake: 'Locales are listed as the platform names them, with an underscore: en_US.',
    fix: 'Return BCP 47 tags, such as en-US.',
    judge: (answer, { expect }) => {
      const value = memberOf(answer, 'ui_locales_supported')
      if (value === undefined) return
      const holds = isListOfStrings(value) && value.every((tag) => tag.length < 200 && languageTag.test(tag))
      judgeMember(expect, answer, 'ui_locales_supported', holds, {
        message: 'ui_locales_supported has what is no language tag',
        expected: 'an array of BCP 47 language tags',
      })
    },
    caughtBy: ['locales-with-underscore'],
  }),
  check({
    id: 'rfc8414/2/url-members-absolute',
    title: 'Members that are URLs are absolute URLs',
    requirements: ['RFC8414-2-url-members-absolute'],
    needs: [metadata],
    ...everyDocument,
    why: 'Nothing says what a relative URL in the metadata would be relative to.',
    mistake: 'Paths of the router are written into the document as they are.',
    fix: 'Write every URL with scheme and host.',
    judge: (answer, { expect }) => {
      const names = Object.keys(answer.members).filter(isUrlMember)
      const relative = names.filter((name) => !isAbsoluteUrl(memberOf(answer, name)))
      const [first = 'token_endpoint'] = relative
      judgeMember(expect, answer, first, relative.length === 0, {
        message: `${relative.slice(0, 5).join(', ')} is no absolute URL`,
        expected: 'URLs with scheme and host',
      })
    },
    caughtBy: ['endpoints-without-host', 'documentation-without-host'],
  }),
  check({
    id: 'rfc8414/2/token-auth-rs256',
    title: 'RS256 is supported where clients authenticate by a JWT of their own key',
    requirements: ['RFC8414-2-token-auth-rs256'],
    needs: [metadata, named('token_endpoint_auth_signing_alg_values_supported')],
    ...everyDocument,
    why: 'It is the one algorithm that a client may hope for at any server.',
    mistake: 'Only the algorithm that the first client asked for is configured.',
    fix: 'Accept RS256 at the token endpoint, and list it; or know why not, as profiles that rule it out do.',
    judge: (answer, { expect }) => {
      const name = 'token_endpoint_auth_signing_alg_values_supported'
      const isOffered = listOf(answer, 'token_endpoint_auth_methods_supported').includes('private_key_jwt')
      if (!isOffered || memberOf(answer, name) === undefined) return
      judgeMember(expect, answer, name, listOf(answer, name).includes('RS256'), {
        message: 'RS256 is not among the algorithms for client authentication by private_key_jwt',
        expected: 'RS256 among them',
      })
    },
    caughtBy: ['client-authentication-without-rs256'],
  }),
]
