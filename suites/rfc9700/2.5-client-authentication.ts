/**
 * RFC 9700 section 2.5: Client Authentication.
 *
 * @module
 */
import { type Answer, answerOf, isSuccess } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { type Exchange, headerValues, type WireRequest } from '../../engine/exchange.ts'
import { isConfidential, type Subject } from '../../engine/grant.ts'
import { isObject, readJson } from '../../engine/json-members.ts'
import { authenticatedGrants, holderOf, metadata } from '../../engine/selector.ts'
import { unauthenticated } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import type { GrantType } from '../../providers/descriptor.ts'
import { everyDocument, isListOfStrings, memberOf, shown } from '../metadata-document.ts'
import { confidentialPkceGrant, isCodeGrantWithChallenge } from '../pkce.ts'

/** IANA, OAuth Token Endpoint Authentication Methods, of those without a secret that both sides know. */
const asymmetric: readonly string[] = [
  'private_key_jwt',
  'tls_client_auth',
  'self_signed_tls_client_auth',
  'attest_jwt_client_auth',
]

const fieldsOf = ({ url, body = '' }: WireRequest): Map<string, string> => {
  const read = readJson(body)
  const fields = 'value' in read && isObject(read.value) ? Object.entries(read.value) : [...new URLSearchParams(body)]
  const query = [...new URLSearchParams(url.split('?')[1] ?? '')]
  return new Map([...query, ...fields].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
}

type Unauthenticated = { readonly answer: Answer; readonly client_id: string }

/** Token requests that name a client and prove nothing. */
const unauthenticatedRequest = (exchange: Exchange): Unauthenticated | undefined => {
  const answer = exchange.endpoint === 'token' ? answerOf(exchange) : undefined
  if (!answer || headerValues(exchange.request.headers, 'authorization').length > 0) return undefined
  const fields = fieldsOf(exchange.request)
  const client_id = fields.get('client_id')
  return client_id === undefined || fields.has('client_secret') || fields.has('client_assertion')
    ? undefined
    : { answer, client_id }
}

const authenticated = authenticatedGrants()

/** Whether a confidential client uses grants of a type. */
const confidentialUse =
  (type: GrantType) =>
  ({ grants }: Subject): boolean =>
    grants.some((grant) => grant.grant_type === type && isConfidential(holderOf(grant)))

export const clientAuthenticationChecks = [
  check({
    id: 'rfc9700/2.5/client-auth-enforced',
    title: 'A client that has credentials gets no token without them',
    requirements: ['RFC9700-2.5-client-auth-enforced'],
    needs: [{ reason: authenticated.reason, met: (subject) => authenticated.select(subject).length > 0 }],
    observes: unauthenticatedRequest,
    provoke: async (session) => {
      const [selected] = authenticated.select(session.subject)
      if (!selected) return
      session.failsToAuthenticate(selected.grant.client?.name ?? '')
      await session.request(selected.grant, 'without credentials', unauthenticated)
    },
    why: 'A stolen code or refresh token is worth nothing to whoever cannot pass for the client.',
    mistake: 'The secret is verified where it is sent, and not asked for where PKCE is used or the grant is a refresh.',
    fix: 'Ask for the credentials of every client that has some, with every grant.',
    judge: ({ answer, client_id }, { expect, subject }) => {
      const client = subject.clients.find((candidate) => candidate.client_id === client_id)
      if (!client || !isConfidential(client)) return
      expect(answer).toSatisfy(!isSuccess(answer), {
        message: `a token was issued to ${client.name}, which did not authenticate`,
        expected: 'invalid_client',
        actual: inWords(answer),
        at: 'status',
      })
    },
    caughtBy: [
      'client-certificate-header-trusted',
      'unauthenticated-client-credentials',
      'unauthenticated-code-redemption',
      'unauthenticated-password-grant',
      'unauthenticated-refresh',
      'verifier-replaces-client-authentication',
    ],
    caughtWhere: {
      'unauthenticated-client-credentials': confidentialUse('client_credentials'),
      'unauthenticated-code-redemption': confidentialUse('authorization_code'),
      'unauthenticated-password-grant': confidentialUse('password'),
      'unauthenticated-refresh': confidentialUse('refresh_token'),
      'verifier-replaces-client-authentication': (subject) =>
        confidentialPkceGrant.select(subject).length > 0 ||
        subject.grants.some((grant) => isConfidential(grant.client) && isCodeGrantWithChallenge(grant)),
    },
  }),
  check({
    id: 'rfc9700/2.5/asymmetric-auth',
    title: 'Clients can authenticate without a secret that the server knows too',
    requirements: ['RFC9700-2.5-asymmetric-auth'],
    needs: [metadata],
    ...everyDocument,
    why: 'What the server does not have, nobody can steal from it, and no request gives it away.',
    mistake: 'client_secret_basic works everywhere, so that nothing else was ever switched on.',
    fix: 'Offer private_key_jwt or mutual TLS, and list it in token_endpoint_auth_methods_supported.',
    judge: (answer, { expect }) => {
      const value = memberOf(answer, 'token_endpoint_auth_methods_supported')
      const methods = isListOfStrings(value) ? value : ['client_secret_basic']
      if (methods.every((method) => method === 'none')) {
        throw undecided('precondition', 'the metadata name no client authentication at all', answer.exchange.id)
      }
      expect(answer).toSatisfy(
        methods.some((method) => asymmetric.includes(method)),
        {
          message: 'every method of client authentication needs a shared secret',
          expected: asymmetric.slice(0, 3).join(' or '),
          actual: shown(value),
          at: 'member token_endpoint_auth_methods_supported',
        },
      )
    },
    caughtBy: ['shared-secrets-only', 'token-methods-left-out'],
  }),
]
