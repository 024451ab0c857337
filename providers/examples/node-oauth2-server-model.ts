/**
 * The model of @node-oauth/oauth2-server: its clients, users, codes and tokens, in memory, by the functions that the
 * library's documentation lists for each grant. What a code or a token is good for, the library decides.
 *
 * @module
 */
import type {
  AuthorizationCode,
  AuthorizationCodeModel,
  Client,
  ClientCredentialsModel,
  PasswordModel,
  RefreshToken,
  RefreshTokenModel,
  Token,
} from '@node-oauth/oauth2-server'
import type { Descriptor } from '../descriptor.ts'

/** The model for the four grants of the library. */
export type Model = AuthorizationCodeModel & ClientCredentialsModel & PasswordModel & RefreshTokenModel

/** The user whose name and password these are. */
export const userOf = (
  { resource_owners = {} }: Pick<Descriptor, 'resource_owners'>,
  username: unknown,
  password: unknown,
): { id: string } | undefined => {
  const owner = Object.values(resource_owners).find((each) => each.username === username && each.password === password)
  return owner && { id: owner.username }
}

const scopeOf = (client: Client): string[] => String(client.scope ?? '').split(' ')

/** A model with the clients and resource owners of a descriptor. */
export const memoryModel = (descriptor: Pick<Descriptor, 'clients' | 'resource_owners'>): Model => {
  const registered = new Map(Object.values(descriptor.clients ?? {}).map((client) => [client.client_id, client]))
  const codes = new Map<string, AuthorizationCode>()
  const spentCodes = new Set<string>()
  const accessTokens = new Map<string, Token>()
  const refreshTokens = new Map<string, RefreshToken>()
  const revokeTokensOf = (code: string): void => {
    for (const tokens of [accessTokens, refreshTokens]) {
      for (const [token, { authorizationCode }] of tokens) if (authorizationCode === code) tokens.delete(token)
    }
  }
  return {
    getClient: async (id, secret) => {
      const client = registered.get(id)
      // The authorization endpoint gives null, as no client authenticates there; the token endpoint gives what came, and
      // undefined where nothing came, which is right for a public client only.
      if (!client || (secret !== null && secret !== client.client_secret)) return false
      return { id, grants: client.grant_types ?? [], redirectUris: client.redirect_uris, scope: client.scope }
    },
    getUser: async (username, password) => userOf(descriptor, username, password),
    getUserFromClient: async ({ id }) => ({ id }),
    // A request without scope gets what its client is registered for.
    validateScope: async (_user, client, scope = scopeOf(client)) =>
      scope.every((value) => scopeOf(client).includes(value)) && scope,
    verifyScope: async (token, scope) => scope.every((value) => token.scope?.includes(value)),
    saveAuthorizationCode: async (code, client, user) => {
      const saved = { ...code, client, user }
      codes.set(code.authorizationCode, saved)
      return saved
    },
    getAuthorizationCode: async (code) => codes.get(code),
    // The library asks for this at each use of a code, and leaves it to the model to know the second one. It tells
    // saveToken which code a token was issued for, so that the tokens can go with it (RFC 6749, section 4.1.2).
    revokeAuthorizationCode: async ({ authorizationCode }) => {
      const isFirst = !spentCodes.has(authorizationCode)
      spentCodes.add(authorizationCode)
      if (!isFirst) revokeTokensOf(authorizationCode)
      return isFirst
    },
    saveToken: async (token, client, user) => {
      const saved = { ...token, client, user }
      accessTokens.set(token.accessToken, saved)
      if (token.refreshToken !== undefined) {
        refreshTokens.set(token.refreshToken, { ...saved, refreshToken: token.refreshToken })
      }
      return saved
    },
    getAccessToken: async (token) => accessTokens.get(token),
    getRefreshToken: async (token) => refreshTokens.get(token),
    revokeToken: async ({ refreshToken }) => refreshTokens.delete(refreshToken),
  }
}
