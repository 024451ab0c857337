/**
 * The clients and the documented grants of a draft: one client for each way in which a grant type can be used, by what
 * the server says of client authentication.
 *
 * @module
 */
import {
  type AuthenticationMethod,
  authenticationMethods,
  type ClientMetadata,
  type DocumentedGrant,
  type GrantType,
} from '../providers/descriptor.ts'
import type { ServerMembers } from './discovered.ts'

/** What a draft is made of. */
export type Known = {
  /** The name of the provider; the file and the variables of the environment are named after it. */
  readonly name: string
  readonly server: ServerMembers
  /** Where the metadata were read. */
  readonly metadataUrl?: string
  readonly userinfo?: string
  /** The URL of a protected resource, where somebody named one. */
  readonly resource?: string
  /** A redirection URI, where somebody named one. */
  readonly redirectUri?: string
  /** The grant types that are asked for; those that the server advertises without it. */
  readonly grants?: readonly GrantType[]
  /** What else to look at, found on the way. */
  readonly notes?: readonly string[]
}

/** A redirection URI that nobody has: what is to be replaced. */
export const exampleRedirectUri = 'https://client.example/callback'

const longestSlug = 40

/** A name as part of a file name: lower case letters, digits and hyphens; never empty. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '') || 'provider'

/** What variables of the environment begin with, by the name of the provider. */
export const prefixOf = (name: string): string => {
  const prefix = slugOf(name).toUpperCase().replaceAll('-', '_')
  return /^\d/.test(prefix) ? `_${prefix}` : prefix
}

export type Clients = { readonly [name: string]: ClientMetadata }
export type Grants = { readonly [name: string]: DocumentedGrant }

const isSpoken = (method: string): method is AuthenticationMethod =>
  (authenticationMethods as readonly string[]).includes(method)

/** What the metadata say of client authentication, or mean by not saying it (RFC 8414 section 2). */
const methodsOf = ({ token_endpoint_auth_methods_supported: listed }: ServerMembers): AuthenticationMethod[] =>
  (listed ?? ['client_secret_basic']).filter(isSpoken)

/** A client with references to the environment in the place of what identifies it. */
const clientOf = ({ name: provider }: Known, name: string, method: AuthenticationMethod): ClientMetadata => {
  const begin = `${prefixOf(provider)}_${name.toUpperCase()}_CLIENT`
  return {
    client_id: `\${${begin}_ID}`,
    ...(method === 'client_secret_basic' || method === 'client_secret_post'
      ? { client_secret: `\${${begin}_SECRET}` }
      : {}),
    ...(method === 'private_key_jwt' ? { jwks: `\${${begin}_JWKS}` } : {}),
    token_endpoint_auth_method: method,
  }
}

/** The scope that an authorization request needs for what is wanted of its tokens. */
const scopeOf = ({ server, userinfo }: Known, isRefreshed: boolean): string | undefined => {
  const scopes = server.scopes_supported ?? []
  const wanted = [
    ...(scopes.includes('openid') || userinfo !== undefined ? ['openid'] : []),
    ...(isRefreshed && scopes.includes('offline_access') ? ['offline_access'] : []),
  ]
  return wanted.length === 0 ? undefined : wanted.join(' ')
}

const authorizationRequestOf = (known: Known, isRefreshed: boolean): DocumentedGrant['authorization_request'] => {
  const scope = scopeOf(known, isRefreshed)
  const methods = known.server.code_challenge_methods_supported ?? []
  const method = (['S256', 'plain'] as const).find((each) => methods.includes(each))
  const parameters = {
    ...(scope === undefined ? {} : { scope }),
    // Without it a refresh token is not asked for (OpenID Connect Core section 11).
    ...(scope?.includes('offline_access') ? { prompt: 'consent' } : {}),
  }
  return {
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    state: true,
    ...(method === undefined ? {} : { code_challenge_method: method }),
  }
}

const documentedBy = ({ metadataUrl, grants }: Known): string =>
  metadataUrl === undefined || grants ? 'fill in: the place in the documentation' : 'metadata, grant_types_supported'

/** What is drafted of some grants. */
export type Parts = {
  readonly clients: Clients
  readonly documented: Grants
  /** Grants that cannot be tested, each with the reason. */
  readonly missing: readonly string[]
}

const nothing: Parts = { clients: {}, documented: {}, missing: [] }

const lacking = (grant: GrantType, reason: string): Parts => ({ ...nothing, missing: [`${grant} (${reason})`] })

const joined = (parts: readonly Parts[]): Parts => ({
  clients: Object.assign({}, ...parts.map(({ clients }) => clients)),
  documented: Object.assign({}, ...parts.map(({ documented }) => documented)),
  missing: parts.flatMap(({ missing }) => missing),
})

/** How a confidential client authenticates; undefined where no way is spoken here. */
const confidentialMethod = (server: ServerMembers): AuthenticationMethod | undefined => {
  const methods = methodsOf(server)
  return (['client_secret_basic', 'client_secret_post', 'private_key_jwt'] as const).find((each) =>
    methods.includes(each),
  )
}

/** A grant, and where it is wanted, the one that spends its refresh token. */
const withRefresh = (known: Known, isRefreshed: boolean, name: string, grant: DocumentedGrant): Grants => {
  const refresh: DocumentedGrant = {
    grant_type: 'refresh_token',
    ...(grant.client === undefined ? {} : { client: grant.client }),
    refresh_token_from: name,
    source: documentedBy(known),
  }
  const spending = name.replace(/^[a-z_]*?(?=_public$|$)/, 'refresh_token')
  return isRefreshed ? { [name]: grant, [spending]: refresh } : { [name]: grant }
}

const refreshedTypes = (type: GrantType, isRefreshed: boolean): GrantType[] =>
  isRefreshed ? [type, 'refresh_token'] : [type]

const authorizationCodeParts = (known: Known, isRefreshed: boolean): Parts => {
  const { server, redirectUri = exampleRedirectUri } = known
  const secret = confidentialMethod(server)
  const isPublic = methodsOf(server).includes('none')
  if (server.authorization_endpoint === undefined) return lacking('authorization_code', 'no authorization_endpoint')
  if (secret === undefined && !isPublic) return lacking('authorization_code', 'no way to authenticate is spoken here')
  const part = (client: string, method: AuthenticationMethod, name: string): Parts => ({
    ...nothing,
    clients: {
      [client]: {
        ...clientOf(known, client, method),
        redirect_uris: [redirectUri],
        grant_types: refreshedTypes('authorization_code', isRefreshed),
      },
    },
    documented: withRefresh(known, isRefreshed, name, {
      grant_type: 'authorization_code',
      client,
      authorization_request: authorizationRequestOf(known, isRefreshed),
      source: documentedBy(known),
    }),
  })
  return joined([
    ...(secret === undefined ? [] : [part('web', secret, 'authorization_code')]),
    ...(isPublic ? [part('app', 'none', 'authorization_code_public')] : []),
  ])
}

const clientCredentialsParts = (known: Known): Parts => {
  const secret = confidentialMethod(known.server)
  if (secret === undefined) return lacking('client_credentials', 'no way to authenticate is spoken here')
  return {
    ...nothing,
    clients: { machine: { ...clientOf(known, 'machine', secret), grant_types: ['client_credentials'] } },
    documented: {
      client_credentials: { grant_type: 'client_credentials', client: 'machine', source: documentedBy(known) },
    },
  }
}

const passwordParts = (known: Known, isRefreshed: boolean): Parts => {
  const method = confidentialMethod(known.server) ?? methodsOf(known.server).find((each) => each === 'none')
  if (method === undefined) return lacking('password', 'no way to authenticate is spoken here')
  return {
    ...nothing,
    clients: {
      trusted: { ...clientOf(known, 'trusted', method), grant_types: refreshedTypes('password', isRefreshed) },
    },
    documented: withRefresh(known, isRefreshed, 'password', {
      grant_type: 'password',
      client: 'trusted',
      resource_owner: 'user',
      source: documentedBy(known),
    }),
  }
}

/** Drafts the clients and grants of the grant types that are wanted. */
export const partsOf = (known: Known, wanted: readonly GrantType[]): Parts => {
  const isRefreshed = wanted.includes('refresh_token')
  const hasCode = wanted.includes('authorization_code')
  const code = hasCode ? authorizationCodeParts(known, isRefreshed) : nothing
  const hasRefresh = Object.values(code.documented).some(({ grant_type }) => grant_type === 'refresh_token')
  const parts = joined([
    code,
    ...(wanted.includes('client_credentials') ? [clientCredentialsParts(known)] : []),
    ...(wanted.includes('password') ? [passwordParts(known, isRefreshed && !hasRefresh)] : []),
  ])
  const isLacking =
    isRefreshed && Object.values(parts.documented).every(({ grant_type }) => grant_type !== 'refresh_token')
  return isLacking ? joined([parts, lacking('refresh_token', 'no grant that issues the first one')]) : parts
}
