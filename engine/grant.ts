/**
 * The subject of a plan: a provider with its clients and grants resolved to what a request needs.
 *
 * @module
 */

import { type ClientKey, clientKeyOf } from '../providers/client-key.ts'
import type {
  ApplicationType,
  AuthenticationMethod,
  ClientGrantType,
  ClientMetadata,
  DocumentedGrant,
  ParametersIn,
} from '../providers/descriptor.ts'
import type { Provider } from '../providers/provider.ts'

export type Client = {
  readonly name: string
  readonly client_id: string
  readonly client_secret?: string
  /** What it signs assertions with, and whom they are for; for private_key_jwt. */
  readonly assertion?: { readonly key: ClientKey; readonly audience: string }
  /** The method it is registered for (RFC 7591 section 2). */
  readonly token_endpoint_auth_method: AuthenticationMethod
  /** Whether the descriptor names that method, or it is the default of RFC 7591. */
  readonly methodStated: boolean
  /** Absent where the descriptor does not say. */
  readonly application_type?: ApplicationType
  readonly redirect_uris: readonly string[]
  readonly grant_types: readonly ClientGrantType[] | undefined
  readonly scope: string | undefined
}

export type ResourceOwner = {
  readonly name: string
  readonly username: string
  readonly password: string
  /** Base32, for time-based one-time passwords (RFC 6238). */
  readonly totp_secret?: string
}

/** A grant that can be asked for: the documented request, resolved. */
export type Grant = {
  readonly name: string
  readonly grant_type: ClientGrantType
  /** The client; absent where the documented request names none. */
  readonly client?: Client
  /** How the client authenticates in this request; absent where no client is named. */
  readonly authentication?: AuthenticationMethod
  readonly resourceOwner?: ResourceOwner
  readonly parametersIn: ParametersIn
  /** Parameters besides those that the grant type itself has. */
  readonly parameters: { readonly [name: string]: string }
  /** For refresh_token: the grant whose refresh token is used. */
  readonly from?: Grant
  readonly authorizationRequest: NonNullable<DocumentedGrant['authorization_request']>
  /** What the documentation says of it; absent for a grant that follows from client metadata alone. */
  readonly documented?: DocumentedGrant
  /** Whether its response is documented to hold a refresh token. */
  readonly offersRefreshToken: boolean
}

/** What checks are applied to. */
export type Subject = {
  readonly provider: Provider
  readonly clients: readonly Client[]
  /** Grants of the token endpoint. */
  readonly grants: readonly Grant[]
  /** Grants whose access token comes in the authorization response (RFC 6749 section 4.2). */
  readonly implicitGrants: readonly Grant[]
  readonly owners: readonly ResourceOwner[]
}

/** Whether a client runs where nothing can be kept from whoever uses it: on their device, or in their browser. */
const isOnUserDevice = ({ application_type }: Client): boolean =>
  application_type === 'native' || application_type === 'browser'

/**
 * A confidential client is one that was issued a secret or has a key of its own (RFC 6749 section 2.1), and that can
 * keep it: one that comes with every copy of an app is none (RFC 8252 section 8.5, RFC 10017 section 6.3.3.1).
 */
export const isConfidential = (
  client: Client | undefined,
): client is Client & ({ readonly client_secret: string } | { readonly assertion: NonNullable<Client['assertion']> }) =>
  client !== undefined &&
  (client.client_secret !== undefined || client.assertion !== undefined) &&
  !isOnUserDevice(client)

/** Whether a client's metadata let it use a grant type, as far as they say. */
export const mayUse = (client: Client, type: ClientGrantType): boolean => client.grant_types?.includes(type) ?? true

const clientOf = (name: string, metadata: ClientMetadata, { descriptor }: Provider): Client => ({
  name,
  client_id: metadata.client_id,
  ...(metadata.client_secret === undefined ? {} : { client_secret: metadata.client_secret }),
  ...(metadata.jwks === undefined
    ? {}
    : {
        assertion: {
          key: clientKeyOf(metadata.jwks),
          audience: descriptor.server?.issuer ?? descriptor.server?.token_endpoint ?? '',
        },
      }),
  token_endpoint_auth_method:
    metadata.token_endpoint_auth_method ?? (metadata.client_secret === undefined ? 'none' : 'client_secret_basic'),
  methodStated: metadata.token_endpoint_auth_method !== undefined,
  ...(metadata.application_type === undefined ? {} : { application_type: metadata.application_type }),
  redirect_uris: metadata.redirect_uris ?? [],
  grant_types: metadata.grant_types,
  scope: metadata.scope,
})

const canAuthorize = ({ redirect_uris }: Client, { server, user_agent }: Provider['descriptor']): boolean =>
  redirect_uris.length > 0 && server?.authorization_endpoint !== undefined && user_agent !== undefined

/** Whether a grant of a type can be asked for by what the descriptor says of a client and the server. */
const canAskFor = (type: ClientGrantType, client: Client, descriptor: Provider['descriptor']): boolean =>
  type === 'client_credentials'
    ? isConfidential(client)
    : type === 'authorization_code' && canAuthorize(client, descriptor)

/** The implicit grant of a client that is registered for it. */
const implicitGrantOf = (client: Client, { response_types = ['token'] }: ClientMetadata): Grant[] =>
  client.grant_types?.includes('implicit') && response_types.includes('token')
    ? [
        {
          name: `implicit:${client.name}`,
          grant_type: 'implicit',
          client,
          parametersIn: 'form',
          parameters: {},
          authorizationRequest: {},
          offersRefreshToken: false,
        },
      ]
    : []

/**
 * Resolves a provider's clients and grants. Grant types that a client is registered for and that no documented grant
 * covers follow from its metadata, in the form that RFC 6749 gives them.
 */
export const subjectOf = (provider: Provider): Subject => {
  const { clients: metadata = {}, documented, resource_owners: owners = {}, server, user_agent } = provider.descriptor
  const clients = Object.entries(metadata).map(([name, client]) => clientOf(name, client, provider))
  const entries: [string, DocumentedGrant, boolean][] = Object.entries(documented?.grants ?? {}).map(
    ([name, grant]) => [name, grant, true],
  )
  for (const client of clients) {
    for (const grant_type of client.grant_types ?? []) {
      const covered = entries.some(([, grant]) => grant.grant_type === grant_type && grant.client === client.name)
      const name = `${grant_type}:${client.name}`
      if (!covered && grant_type !== 'implicit' && canAskFor(grant_type, client, provider.descriptor)) {
        entries.push([name, { grant_type, client: client.name, source: 'client metadata' }, false])
      }
    }
  }
  const offers = new Set((documented?.refresh ?? []).map((refresh) => refresh.grant))
  const grants: Grant[] = []
  const resolve = ([name, grant, isDocumented]: [string, DocumentedGrant, boolean]): Grant => {
    const source = entries.find(([other]) => other === grant.refresh_token_from)
    const client = clients.find((candidate) => candidate.name === grant.client)
    const owner = grant.resource_owner === undefined ? undefined : owners[grant.resource_owner]
    const authentication = client && (grant.request?.client_authentication ?? client.token_endpoint_auth_method)
    return {
      name,
      grant_type: grant.grant_type,
      ...(client ? { client } : {}),
      ...(authentication ? { authentication } : {}),
      ...(owner && grant.resource_owner ? { resourceOwner: { name: grant.resource_owner, ...owner } } : {}),
      parametersIn: grant.request?.parameters_in ?? 'form',
      parameters: grant.request?.parameters ?? {},
      ...(source && source[1].grant_type !== 'refresh_token' ? { from: resolve(source) } : {}),
      // A server that does not know PKCE ignores it; one that wants it refuses a request without.
      authorizationRequest: grant.authorization_request ?? (isDocumented ? {} : { code_challenge_method: 'S256' }),
      ...(isDocumented ? { documented: grant } : {}),
      offersRefreshToken: offers.has(name),
    }
  }
  if (server?.token_endpoint) grants.push(...entries.map(resolve))
  return {
    provider,
    clients,
    grants,
    implicitGrants: clients
      // A fragment stays in the browser of a person.
      .filter((client) => canAuthorize(client, provider.descriptor) && user_agent?.driver !== 'interactive')
      .flatMap((client) => implicitGrantOf(client, metadata[client.name] ?? { client_id: client.client_id })),
    owners: Object.entries(owners).map(([name, owner]) => ({ name, ...owner })),
  }
}
