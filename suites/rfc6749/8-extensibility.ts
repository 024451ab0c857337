/**
 * RFC 6749 section 8 and Appendix A: the syntax of what a token response holds.
 *
 * @module
 */
import { stringMember } from '../../engine/answer.ts'
import { printable } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import type { Subject } from '../../engine/grant.ts'
import { tokenEndpoint } from '../../engine/selector.ts'
import { anyResponse, provokeSuccess, successfulResponse } from '../token-response.ts'

const observed = { needs: [tokenEndpoint], provoke: provokeSuccess } as const

const nameSyntax = /^[A-Za-z0-9\-._]+$/
const visible = /^[\x20-\x7E]+$/
const scopeSyntax = /^[\x21\x23-\x5B\x5D-\x7E]+( [\x21\x23-\x5B\x5D-\x7E]+)*$/

/** IANA, OAuth Parameters, of every usage location (2025-10-02). */
const registered: ReadonlySet<string> = new Set(
  `access_token ace_client_recipientid ace_profile ace_server_recipientid acr_values actor_token actor_token_type assertion
  aud audience authorization_details claim_token claims claims_locales client_assertion client_assertion_type client_id
  client_metadata client_secret cnf code code_challenge code_challenge_method code_verifier dcql_query device_code display
  dpop_jkt ecdh_info error error_description error_uri exp expected_origins expires_in grant_type iat id_token
  id_token_hint iss issued_token_type jti kdc_dh_creds kdcchallenge login_hint max_age nbf nfv_token nonce nonce1 nonce2
  password pct prompt redirect_uri refresh_token registration req_cnf request request_uri request_uri_method
  requested_token_type resource response_mode response_type response_uri rpt rs_cnf scope session_state sign_info state sub
  subject_token subject_token_type ticket token_type transaction_data trust_chain ui_locales upgraded username
  verifier_info vp_token vtr wallet_nonce`.split(/\s+/),
)

// What a name begins with that is the name of something, and of no company.
const generic =
  /^(access|account|api|auth|client|consent|consented|created|default|device|email|error|expires|expiry|ext|first|granted|id|instance|is|issued|last|login|member|not|org|organization|permission|permissions|profile|refresh|remaining|role|roles|scopes|server|session|tenant|time|token|ttl|user|valid)$/i

/** Whether a name has what may be a vendor in front: `acme_tenant`, `x-tenant`, `acme.tenant`, or a URI. */
const hasPrefix = (name: string): boolean => {
  if (/[.:/]/.test(name)) return true
  const [prefix = '', ...rest] = name.split(/[_-]/)
  return prefix !== '' && rest.join('') !== '' && !generic.test(prefix)
}

const knownScopes = ({ provider, clients, grants }: Subject): string[] =>
  [
    ...(provider.descriptor.server?.scopes_supported ?? []),
    ...clients.map((client) => client.scope ?? ''),
    ...grants.flatMap((grant) => [grant.parameters.scope ?? '', grant.authorizationRequest.parameters?.scope ?? '']),
  ].flatMap((scope) => scope.split(' '))

export const extensibilityChecks = [
  check({
    ...observed,
    id: 'rfc6749/8.1/token-type-syntax',
    title: 'token_type is a registered name or an absolute URI',
    requirements: ['RFC6749-8.1-token-type-syntax'],
    observes: successfulResponse,
    why: 'A client must not use a token of a type that it does not know.',
    mistake: 'The type is the format of the token, such as JWT, or a name with a space in it.',
    fix: 'Use Bearer, DPoP or another registered type; give a type of your own an absolute URI.',
    judge: (answer, { expect }) => {
      const type = stringMember(answer, 'token_type')
      if (type === undefined) return
      const registered = ['bearer', 'dpop', 'n_a', 'pop', 'mac'].includes(type.toLowerCase())
      expect(answer).toSatisfy(registered || (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(type) && URL.canParse(type)), {
        message: 'token_type is neither a registered type nor an absolute URI',
        expected: 'Bearer',
        actual: JSON.stringify(type),
        at: 'member token_type',
      })
    },
    caughtBy: ['token-type-jwt'],
  }),
  check({
    ...observed,
    id: 'rfc6749/8.2/param-name-syntax',
    title: 'Names of response parameters use letters, digits, hyphen, dot and underscore only',
    requirements: ['RFC6749-8.2-param-name-syntax'],
    observes: anyResponse,
    why: 'The names are shared with form and query encodings, where other characters change on the way.',
    mistake: 'Members of one’s own with a colon, a dollar sign or a space.',
    fix: 'Rename them within the alphabet, with a prefix of your own.',
    judge: (answer, { expect }) => {
      const odd = Object.keys(answer.members).filter((name) => !nameSyntax.test(name))
      expect(answer).toSatisfy(odd.length === 0, {
        message: 'a response parameter has a name outside the grammar',
        expected: 'letters, digits, "-", "." and "_"',
        actual: JSON.stringify(odd[0]),
        at: `member ${odd[0]}`,
      })
    },
    caughtBy: ['response-member-with-colon'],
  }),
  check({
    ...observed,
    id: 'rfc6749/8.2/vendor-prefix',
    title: 'Response parameters that are not registered have a prefix of the vendor',
    requirements: ['RFC6749-8.2-vendor-prefix'],
    observes: successfulResponse,
    why: 'A short name of one’s own may be registered tomorrow, for something else, and clients take it for that.',
    mistake:
      'What the application needs of the user or the session is added under the name that it has in the database.',
    fix: 'Begin such names with that of the company, as in acme_tenant, or move the values to an endpoint of their own.',
    judge: (answer, { expect }) => {
      const own = Object.keys(answer.members).filter((name) => !registered.has(name) && !hasPrefix(name))
      const shown = own.slice(0, 5).map((name) => printable(name))
      expect(answer).toSatisfy(own.length === 0, {
        message: `${shown.join(', ')} ${own.length === 1 ? 'is' : 'are'} not in the registry of OAuth parameters, and without a prefix`,
        expected: 'registered names, and names with a prefix of the vendor such as acme_',
        actual: shown.join(', '),
        at: `member ${shown[0]}`,
      })
    },
    caughtBy: ['access-token-renamed', 'response-member-without-prefix'],
  }),
  check({
    ...observed,
    id: 'rfc6749/A/credential-charset',
    title: 'Issued tokens are printable ASCII',
    requirements: ['RFC6749-A-credential-charset'],
    observes: successfulResponse,
    why: 'Tokens travel in header fields and forms, where other bytes are lost or change.',
    mistake: 'Raw bytes are put into the JSON string, or a line break is left at the end.',
    fix: 'Encode tokens, as Base64url for instance.',
    judge: (answer, { expect }) => {
      for (const member of ['access_token', 'refresh_token']) {
        const token = stringMember(answer, member)
        if (token === undefined) continue
        expect(answer).toSatisfy(visible.test(token), {
          message: `${member} has a character outside printable ASCII, or is empty`,
          expected: '%x20-7E',
          actual: token === '' ? 'an empty string' : 'another character',
          at: `member ${member}`,
        })
      }
    },
    caughtBy: ['token-with-line-break'],
  }),
  check({
    ...observed,
    id: 'rfc6749/A.4/scope-response-syntax',
    title: 'A returned scope is a list of scope values separated by single spaces',
    requirements: ['RFC6749-A.4-scope-response-syntax'],
    observes: successfulResponse,
    why: 'A client splits the value at spaces and compares the parts.',
    mistake: 'The values are joined with commas, or come as an array.',
    fix: 'Join scope values with one space.',
    judge: (answer, { expect, subject }) => {
      const isReturned = Object.hasOwn(answer.members, 'scope')
      const scope = stringMember(answer, 'scope')
      // A comma may be part of a scope value; it is a separator where the parts are values that are known.
      const parts = scope?.split(',') ?? []
      const joined = parts.length > 1 && parts.every((part) => knownScopes(subject).includes(part))
      expect(answer).toSatisfy(
        !isReturned || (scope !== undefined && (scope === '' || scopeSyntax.test(scope)) && !joined),
        {
          message: 'scope is not a list of values separated by spaces',
          expected: 'scope values separated by single spaces',
          actual: JSON.stringify(answer.members.scope),
          at: 'member scope',
        },
      )
    },
    caughtBy: ['scope-joined-with-commas'],
  }),
]
