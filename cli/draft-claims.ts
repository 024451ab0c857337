/**
 * What a draft claims of a server: what it publishes, without what no drafted grant can show, and with what it ought to
 * publish. What is claimed is tested, so that nothing is claimed silently.
 *
 * @module
 */
import { type GrantType, grantTypes } from '../providers/descriptor.ts'
import type { ServerMembers } from './discovered.ts'
import type { Grants, Known } from './draft-grants.ts'

export type Claims = {
  readonly server: ServerMembers
  /** What is published and not claimed, a line each. */
  readonly besides: readonly string[]
}

const isSpoken = (type: string): type is GrantType => (grantTypes as readonly string[]).includes(type)

/** What the metadata list, or mean by leaving the list out (RFC 8414 section 2). */
const advertisedOf = ({ grant_types_supported: listed }: ServerMembers): readonly string[] =>
  listed ?? ['authorization_code', 'implicit']

/**
 * The grant types of a draft, in the order in which they are documented. The password grant is drafted only where it is
 * asked for: it must not be used (RFC 9700 section 2.4).
 */
export const wantedGrants = ({ grants, server }: Known): GrantType[] => {
  const wanted = grants ?? advertisedOf(server).filter((type) => type !== 'password')
  return grantTypes.filter((type) => wanted.includes(type) && server.token_endpoint !== undefined)
}

/** Grant types that are advertised and not tested, each with what to do about it. */
export const untestedGrants = ({ grants, server }: Known): string[] =>
  grants
    ? []
    : advertisedOf(server)
        .filter((type) => type === 'password' || !isSpoken(type))
        .map((type) => (type === 'password' ? 'password (`init --grant password` adds it)' : type))

const listsJwt = ({ token_endpoint_auth_methods_supported: methods = [] }: ServerMembers): boolean =>
  methods.some((method) => method.endsWith('_jwt'))

/** Members that a server ought to publish, and what is taken for granted where it does not. */
export const withAssumptions = (known: Known): { readonly known: Known; readonly notes: readonly string[] } => {
  const { server, metadataUrl } = known
  const isMissing = (name: keyof ServerMembers) => server[name] === undefined
  const hasCode = wantedGrants(known).includes('authorization_code') && server.authorization_endpoint !== undefined
  const assumed: ServerMembers = {
    ...(hasCode && isMissing('code_challenge_methods_supported') ? { code_challenge_methods_supported: ['S256'] } : {}),
    ...(metadataUrl !== undefined && isMissing('response_types_supported')
      ? { response_types_supported: ['code'] }
      : {}),
    ...(metadataUrl !== undefined && listsJwt(server) && isMissing('token_endpoint_auth_signing_alg_values_supported')
      ? { token_endpoint_auth_signing_alg_values_supported: ['RS256'] }
      : {}),
  }
  const reasons: { readonly [member: string]: string } = {
    code_challenge_methods_supported: 'servers must do PKCE (RFC 9700 section 2.1.1)',
    response_types_supported: 'metadata must have it (RFC 8414 section 2)',
    token_endpoint_auth_signing_alg_values_supported: 'it goes with a method that has a JWT (RFC 8414 section 2)',
  }
  return {
    known: { ...known, server: { ...server, ...assumed } },
    notes: Object.keys(assumed).map((name) => `server.${name}: it is not published, and assumed, as ${reasons[name]}`),
  }
}

type Kept = { readonly [member: string]: readonly string[] }

/** Values that a draft can show; those of other members are all claimed. */
const keptValues = (documented: Grants): Kept => ({
  response_types_supported: ['code'],
  response_modes_supported: ['query', 'fragment'],
  grant_types_supported: Object.values(documented).map(({ grant_type }) => grant_type),
})

/** What is claimed of the server where these grants are tested. */
export const claimsOf = (server: ServerMembers, documented: Grants): Claims => {
  const kept = keptValues(documented)
  const besides: string[] = []
  const members = Object.entries(server).flatMap(([name, value]): (readonly [string, unknown])[] => {
    if (name === 'jwks_uri') {
      besides.push(`jwks_uri: ${value} (add it where access tokens are documented to be JWTs)`)
      return []
    }
    const own = Object.hasOwn(kept, name) ? kept[name] : undefined
    if (!own || !Array.isArray(value)) return [[name, value]]
    const others = value.filter((each) => !own.includes(each))
    if (others.length > 0) besides.push(`${name}: ${others.join(', ')}`)
    const claimed = value.filter((each) => own.includes(each))
    return claimed.length === 0 ? [] : [[name, claimed]]
  })
  // A selection of the members, each with a value of its own kind.
  return { server: Object.fromEntries(members) as ServerMembers, besides }
}
