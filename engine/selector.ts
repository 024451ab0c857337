/**
 * What checks need and what they are applied to, with the reason in words where a provider does not have it.
 *
 * @module
 */
import type { GrantType } from '../providers/descriptor.ts'
import { eachGrant, type Need, oneGrant, type Selector } from './check.ts'
import { type Client, type Grant, isConfidential, mayUse, type Subject } from './grant.ts'

export const tokenEndpoint: Need = {
  reason: 'the descriptor documents no grant at a token endpoint',
  met: ({ grants }) => grants.length > 0,
}

export const resource: Need = {
  reason: 'the descriptor names no protected resource',
  met: ({ provider }) => provider.descriptor.resource !== undefined,
}

/** Anything that brings an access token: a grant, or a token made by hand. */
export const accessToken: Need = {
  reason: 'the descriptor documents neither a grant nor an access token made by hand',
  met: ({ provider, grants }) =>
    grants.length > 0 || Object.keys(provider.descriptor.documented?.direct_access_tokens ?? {}).length > 0,
}

/** An authorization endpoint that a user agent can visit. */
export const authorizationEndpoint: Need = {
  reason: 'the descriptor documents no authorization_code grant',
  met: ({ grants }) => grants.some(({ grant_type }) => grant_type === 'authorization_code'),
}

/** A client whose access token comes in the authorization response (RFC 6749 section 4.2). */
export const implicitGrant: Need = {
  reason:
    'the descriptor has no client that is registered for the implicit grant and for response_type=token ' +
    '(grant_types: [implicit]) beside an authorization endpoint and a user agent that sees fragments',
  met: ({ implicitGrants }) => implicitGrants.length > 0,
}

/** Login and consent that a program goes through, page by page. */
export const loginPages: Need = {
  reason: 'no login and consent pages are seen (user_agent.driver is neither form nor browser)',
  met: ({ provider }) => ['form', 'browser'].includes(provider.descriptor.user_agent?.driver ?? ''),
}

/** Metadata to compare with. */
export const metadata: Need = {
  reason: 'the descriptor does not say where the server publishes its metadata (metadata_url)',
  met: ({ provider }) => provider.descriptor.metadata_url !== undefined,
}

export const revocationEndpoint: Need = {
  reason: 'the descriptor names no revocation endpoint',
  met: ({ provider }) => provider.descriptor.server?.revocation_endpoint !== undefined,
}

export const introspectionEndpoint: Need = {
  reason: 'the descriptor names no introspection endpoint',
  met: ({ provider }) => provider.descriptor.server?.introspection_endpoint !== undefined,
}

/** Whether a request's parameters are a form, so that what the standard says of forms can be observed. */
export const inAForm = (grant: Grant): boolean => grant.parametersIn === 'form'

/** Whether the documented request authenticates a confidential client by its secret. */
export const authenticates = (grant: Grant): grant is Grant & { client: Client & { client_secret: string } } =>
  isConfidential(grant.client) &&
  grant.client?.client_secret !== undefined &&
  grant.authentication !== 'none' &&
  grant.authentication !== 'private_key_jwt'

/** The client that a grant's tokens belong to: for a refresh that names none, the one that got the refresh token. */
export const holderOf = (grant: Grant): Client | undefined => grant.client ?? grant.from?.client

export const everyGrant = eachGrant('the descriptor documents no grant at a token endpoint')

export const anyOneGrant = oneGrant('the descriptor documents no grant at a token endpoint')

export const grantsOfType = (type: GrantType): Selector<{ grant: Grant }> =>
  eachGrant(`the descriptor documents no ${type} grant`, (grant) => grant.grant_type === type)

/** The first authorization_code grant: for what does not depend on the client. */
export const oneCodeGrant = oneGrant(
  'the descriptor documents no authorization_code grant',
  (grant) => grant.grant_type === 'authorization_code',
)

/** The first authorization_code grant of each client. */
export const eachCodeClient = eachGrant(
  'the descriptor documents no authorization_code grant',
  (grant, { grants }) =>
    grant.grant_type === 'authorization_code' &&
    grants.find(({ grant_type, client }) => grant_type === grant.grant_type && client === grant.client) === grant,
)

/** The first implicit grant. */
export const oneImplicitGrant: Selector<{ grant: Grant }> = {
  reason: implicitGrant.reason,
  select: ({ implicitGrants }) => implicitGrants.slice(0, 1).map((grant) => ({ grant })),
}

/** authorization_code grants whose documented request has a code challenge (RFC 7636). */
export const grantsWithChallenge = eachGrant(
  'the descriptor documents no authorization request with PKCE',
  (grant) =>
    grant.grant_type === 'authorization_code' && grant.authorizationRequest.code_challenge_method !== undefined,
)

/** The scope that the documented request of a grant asks for; undefined where that is left to the server. */
const askedScope = (grant: Grant): string | undefined =>
  grant.parameters.scope ?? grant.authorizationRequest.parameters?.scope ?? grant.client?.scope

/** Whether the tokens of a grant have the scope that the resource needs, as far as the descriptor says. */
export const opensResource = (grant: Grant, { provider }: Subject): boolean => {
  const asked = askedScope(grant)?.split(' ')
  const needed = provider.descriptor.resource?.scope?.split(' ') ?? []
  return asked === undefined || needed.every((value) => asked.includes(value))
}

/** Grants of a type whose documented request authenticates a confidential client. */
export const authenticatedGrants = (type?: GrantType): Selector<{ grant: Grant }> =>
  eachGrant(
    `the descriptor documents no ${type === undefined ? '' : `${type} `}grant with client authentication`,
    (grant) => authenticates(grant) && (type === undefined || grant.grant_type === type),
  )

/** The first authenticated grant of each client. */
export const authenticatedClients: Selector<{ grant: Grant }> = eachGrant(
  'the descriptor documents no grant with client authentication',
  (grant, { grants }) =>
    authenticates(grant) && grants.find((other) => authenticates(other) && other.client === grant.client) === grant,
)

/** Grants of a type, with another client of the same kind that has a grant of its own and may use this type too. */
export const grantsWithOtherClient = (
  type: GrantType,
  confidential?: boolean,
): Selector<{ grant: Grant; other: Client }> => ({
  reason: `the descriptor has no ${type} grant beside another ${confidential === undefined ? '' : confidential ? 'confidential ' : 'public '}client of the same kind that may use it`,
  select: (subject) =>
    subject.grants.flatMap((grant) => {
      const kind = isConfidential(grant.client)
      if (grant.grant_type !== type || !grant.client || (confidential ?? kind) !== kind) return []
      const own = subject.grants.find(
        ({ client }) => client && client !== grant.client && isConfidential(client) === kind && mayUse(client, type),
      )
      return own?.client ? [{ grant, other: own.client }] : []
    }),
})

/** An access token for the resource: the control of the first grant, or a token made by hand. */
export const sourcesOfTokens = ({ provider, grants }: Subject): string[] => [
  ...grants.filter((grant) => grant.grant_type !== 'refresh_token').map((grant) => grant.name),
  ...Object.keys(provider.descriptor.documented?.direct_access_tokens ?? {}),
]
