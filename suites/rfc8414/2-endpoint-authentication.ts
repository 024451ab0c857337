/**
 * RFC 8414 section 2: Authorization Server Metadata. How clients authenticate at the endpoints.
 *
 * @module
 */

import { stringMember } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check, type Need, type Observation, type Selector } from '../../engine/check.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { metadata } from '../../engine/selector.ts'
import { undecided } from '../../engine/verdict.ts'
import { showAuthenticated } from '../failed-authentication.ts'
import { everyDocument, isListOfStrings, listOf, memberOf, named, shown } from '../metadata-document.ts'

type Endpoint = 'token' | 'revocation' | 'introspection'

const methodsAt = (endpoint: Endpoint) => `${endpoint}_endpoint_auth_methods_supported` as const

const algorithmsAt = (endpoint: Endpoint) => `${endpoint}_endpoint_auth_signing_alg_values_supported` as const

/** Methods in which the client signs a JWT. */
const jwtMethods: readonly string[] = ['private_key_jwt', 'client_secret_jwt']

/** IANA, OAuth Token Endpoint Authentication Methods; the last one is on its way there. */
const registeredMethods: readonly string[] = [
  'none',
  'client_secret_post',
  'client_secret_basic',
  'client_secret_jwt',
  'private_key_jwt',
  'tls_client_auth',
  'self_signed_tls_client_auth',
  'attest_jwt_client_auth',
]

/** IANA, OAuth Access Token Types, without regard to case (RFC 6749 section 5.1). */
const tokenTypes: readonly string[] = ['bearer', 'n_a', 'pop', 'dpop']

const isRegisteredAt = (endpoint: Endpoint, value: string): boolean =>
  registeredMethods.includes(value) || (endpoint === 'introspection' && tokenTypes.includes(value.toLowerCase()))

const listsJwtMethod = (endpoint: Endpoint): Need => ({
  reason: `the descriptor lists no method with a JWT (server.${methodsAt(endpoint)})`,
  met: ({ provider }) =>
    provider.descriptor.server?.[methodsAt(endpoint)]?.some((method) => jwtMethods.includes(method)) ?? false,
})

const registeredCheck = (endpoint: 'revocation' | 'introspection'): Observation =>
  check({
    id: `rfc8414/2/${endpoint}-auth-methods-registered`,
    title: `The listed ways of authentication at the ${endpoint} endpoint are registered ones`,
    requirements: [`RFC8414-2-${endpoint}-auth-methods-registered`],
    needs: [metadata, named(methodsAt(endpoint))],
    ...everyDocument,
    why: 'A client chooses from the list by name, and skips a name that it does not know.',
    mistake: 'A framework’s own name of the method is listed, such as basic or client_secret.',
    fix: 'List the names of the IANA registry, such as client_secret_basic.',
    judge: (answer, { expect }) => {
      const value = memberOf(answer, methodsAt(endpoint))
      if (value === undefined) return
      const holds = isListOfStrings(value) && value.every((method) => isRegisteredAt(endpoint, method))
      expect(answer).toSatisfy(holds, {
        message: `${methodsAt(endpoint)} has a name that is not registered`,
        expected: 'names of the IANA registry',
        actual: shown(value),
        at: `member ${methodsAt(endpoint)}`,
      })
    },
    caughtBy: [`${endpoint}-method-unregistered`],
  })

const algorithmsPresentCheck = (endpoint: Endpoint): Observation =>
  check({
    id: `rfc8414/2/${endpoint}-auth-signing-algs-present`,
    title: `The metadata list signature algorithms where clients authenticate by JWT at the ${endpoint} endpoint`,
    requirements: [`RFC8414-2-${endpoint}-auth-signing-algs-present`],
    needs: [metadata, listsJwtMethod(endpoint)],
    ...everyDocument,
    why: 'A client has to know by which algorithm it may sign.',
    mistake: 'The method came with an update, and the list that belongs to it did not.',
    fix: `Return ${algorithmsAt(endpoint)} beside private_key_jwt or client_secret_jwt.`,
    judge: (answer, { expect }) => {
      if (!listOf(answer, methodsAt(endpoint)).some((method) => jwtMethods.includes(method))) return
      expect(answer).toSatisfy(isListOfStrings(memberOf(answer, algorithmsAt(endpoint))), {
        message: `a method with a JWT is listed, and no ${algorithmsAt(endpoint)}`,
        expected: 'an array of algorithms',
        actual: shown(memberOf(answer, algorithmsAt(endpoint))),
        at: `member ${algorithmsAt(endpoint)}`,
      })
    },
    caughtBy: [`${endpoint}-algorithms-left-out`],
  })

const noNoneCheck = (endpoint: Endpoint): Observation =>
  check({
    id: `rfc8414/2/${endpoint}-auth-signing-algs-no-none`,
    title: `none is no algorithm for client authentication at the ${endpoint} endpoint`,
    requirements: [`RFC8414-2-${endpoint}-auth-signing-algs-no-none`],
    needs: [metadata, named(algorithmsAt(endpoint))],
    ...everyDocument,
    why: 'A JWT without signature is one that anybody can write, in the name of any client.',
    mistake: 'The list is all that the JOSE library knows.',
    fix: 'Take none off the list, and refuse it.',
    judge: (answer, { expect }) => {
      const value = memberOf(answer, algorithmsAt(endpoint))
      if (value === undefined) return
      expect(answer).toSatisfy(!listOf(answer, algorithmsAt(endpoint)).includes('none'), {
        message: `${algorithmsAt(endpoint)} has none`,
        expected: 'algorithms that sign',
        actual: shown(value),
        at: `member ${algorithmsAt(endpoint)}`,
      })
    },
    caughtBy: [`${endpoint}-algorithm-none`],
  })

/** What redeems nothing that has to be obtained first. */
const isDirect = ({ grant_type }: Grant): boolean => grant_type === 'client_credentials' || grant_type === 'password'

/** One documented request for each method, the shortest there is. */
const eachMethod: Selector<{ grant: Grant }> = {
  reason: 'the descriptor documents no grant with a method of client authentication that it lists',
  select: ({ grants, provider }: Subject) => {
    const listed = provider.descriptor.server?.token_endpoint_auth_methods_supported ?? []
    const ordered = [...grants.filter(isDirect), ...grants.filter((grant) => !isDirect(grant))]
    const methods = new Set(ordered.map(({ authentication }) => authentication))
    return [...methods]
      .filter((method) => method !== undefined && (method !== 'none' || listed.includes('none')))
      .flatMap((method) => ordered.find(({ authentication }) => authentication === method) ?? [])
      .map((grant) => ({ grant }))
  },
}

export const endpointAuthenticationChecks = [
  check({
    id: 'rfc8414/2/token-auth-methods-honoured',
    title: 'The methods of client authentication that the metadata name work, and those that work are named',
    requirements: ['RFC8414-2-token-auth-methods-honoured', 'RFC8414-2-token-auth-methods-default'],
    needs: [metadata],
    each: eachMethod,
    requests: 6,
    failsAuthentication: true,
    why: 'A client library takes the method from the list, and client_secret_basic where there is none.',
    mistake:
      'The list is a constant, and the endpoint does what its framework does; or it is left out, and Basic fails.',
    fix: 'Derive token_endpoint_auth_methods_supported from the methods that the endpoint knows.',
    probe: async ({ session, grant, expect, should }) => {
      const document = await session.metadata()
      const method = grant.authentication ?? ''
      const isAbsent = memberOf(document, 'token_endpoint_auth_methods_supported') === undefined
      const listed = isAbsent ? ['client_secret_basic'] : listOf(document, 'token_endpoint_auth_methods_supported')
      if (!listed.includes(method)) {
        await session.control(grant)
        await showAuthenticated(session, grant)
        should(document).toSatisfy(false, {
          message: `clients authenticate by ${method}, which the metadata do not name`,
          expected: `${method} in token_endpoint_auth_methods_supported`,
          actual: shown(memberOf(document, 'token_endpoint_auth_methods_supported')),
          at: 'member token_endpoint_auth_methods_supported',
        })
        return
      }
      const answer = await session.submit(await session.prepare(grant), `client authentication by ${method}`)
      const isRefused = stringMember(answer, 'error') === 'invalid_client'
      if (!isRefused && stringMember(answer, 'access_token') === undefined) {
        throw undecided('precondition', `neither a token nor invalid_client: ${inWords(answer)}`, answer.exchange.id)
      }
      if (!isRefused) await showAuthenticated(session, grant)
      expect(answer).toSatisfy(!isRefused, {
        message: `${method} is in the metadata${isAbsent ? ' by default' : ''}, and the right credentials are refused`,
        expected: 'a token response',
        actual: inWords(answer),
        at: 'member error',
      })
    },
    caughtBy: [
      'basic-authentication-unread',
      'body-credentials-refused',
      'issuer-refused-as-audience',
      'shared-secrets-only',
      'token-methods-left-out',
    ],
    caughtWhere: {
      'shared-secrets-only': ({ grants }) => grants.some(({ authentication }) => authentication === 'private_key_jwt'),
    },
  }),
  algorithmsPresentCheck('token'),
  algorithmsPresentCheck('revocation'),
  algorithmsPresentCheck('introspection'),
  noNoneCheck('token'),
  noNoneCheck('revocation'),
  noNoneCheck('introspection'),
  registeredCheck('revocation'),
  registeredCheck('introspection'),
]
