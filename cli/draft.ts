/**
 * The draft of a descriptor: everything that is known of a provider, what is only assumed, and what is left for a
 * person to fill in. Data in, data out: nothing is read or written here.
 *
 * @module
 */
import type { Descriptor } from '../providers/descriptor.ts'
import { isLoopbackHttp } from '../providers/load-urls.ts'
import type { ServerMembers } from './discovered.ts'
import { claimsOf, untestedGrants, wantedGrants, withAssumptions } from './draft-claims.ts'
import { type Clients, type Grants, type Known, partsOf, prefixOf } from './draft-grants.ts'

/** A variable of the environment that the descriptor refers to. */
export type Needed = { readonly name: string; readonly purpose: string }

export type Draft = {
  readonly descriptor: Descriptor
  /** Comments before members, by their paths: `clients.web`. */
  readonly comments: { readonly [path: string]: string }
  /** What the server publishes and the draft does not claim. */
  readonly besides: readonly string[]
  readonly variables: readonly Needed[]
  /** What a person has to fill in or to look at, a sentence each; the needful first. */
  readonly toFillIn: readonly string[]
}

// First and last labels of host names that do not tell whose they are.
const unspecific = /^(www|api|auth|oauth2?|login|signin|account|accounts|id|idp|sso|identity|as|openid|connect)$/
const registries = /^(co|com|org|net|gov|ac|edu)$/

/** A name for the provider at a host: `login.acme.example` gives Acme. */
export const nameOfHost = (host: string): string => {
  if (/^(localhost|\[|[\d.]+(:|$))/.test(host)) return 'local'
  const labels = host.replace(/:\d+$/, '').split('.')
  const inner = labels.slice(0, -1).filter((label, at) => at === 0 || !registries.test(label))
  const name = inner.findLast((label) => !unspecific.test(label)) ?? labels[0] ?? 'provider'
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}

const resourceOf = ({ resource, userinfo }: Known, documented: Grants): Descriptor['resource'] => {
  if (resource !== undefined) return { method: 'GET', url: resource }
  // What a client gets for itself is no good there: it tells who logged in.
  return userinfo === undefined || documented.client_credentials === Object.values(documented)[0]
    ? undefined
    : { method: 'GET', url: userinfo, scope: 'openid' }
}

const originOf = (url: string): string => new URL(url).origin

/** Endpoints at which secrets would arrive that are elsewhere, or without TLS. */
const endpointNotes = ({ server, userinfo, metadataUrl }: Known): string[] => {
  const home = server.issuer ?? metadataUrl
  const endpoints = Object.entries({ ...server, userinfo_endpoint: userinfo })
    .filter(([name]) => name.endsWith('_endpoint'))
    .flatMap(([name, url]) => (typeof url === 'string' ? [[name, url] as const] : []))
  return endpoints.flatMap(([name, url]) => [
    ...(home !== undefined && originOf(home) !== originOf(url)
      ? [`${name} is at ${originOf(url)}, another origin than the issuer: make sure that it is yours`]
      : []),
    ...(url.startsWith('http:') && !isLoopbackHttp(url)
      ? [`${name} is without TLS: credentials would be sent in the clear`]
      : []),
  ])
}

/** A grant whose refresh token another spends is one that offers it. */
const refreshOf = (documented: Grants): NonNullable<NonNullable<Descriptor['documented']>['refresh']> =>
  Object.values(documented).flatMap(({ refresh_token_from: grant, source }) =>
    grant === undefined ? [] : [{ grant, source }],
  )

const variablesIn = ({ clients = {}, resource_owners: owners = {} }: Descriptor): Needed[] => {
  const nameIn = (reference: string | undefined) => /^\$\{(\w+)\}$/.exec(reference ?? '')?.[1]
  const all = [
    ...Object.entries(clients).flatMap(([name, { client_id, client_secret, jwks }]) => [
      [nameIn(client_id), `the client_id of ${name}`] as const,
      [nameIn(client_secret), `its client_secret`] as const,
      [nameIn(jwks), 'its private key, a JWK Set as JSON text'] as const,
    ]),
    ...Object.values(owners).flatMap(({ username, password }) => [
      [nameIn(username), 'the user name of a test account'] as const,
      [nameIn(password), 'its password'] as const,
    ]),
  ]
  return all.flatMap(([name, purpose]) => (name === undefined ? [] : [{ name, purpose }]))
}

const toFillIn = (known: Known, descriptor: Descriptor, missing: readonly string[]): string[] => {
  const { clients = {}, documented, user_agent } = descriptor
  const { server, grants } = known
  const redirected = Object.keys(clients).filter((name) => clients[name]?.redirect_uris)
  const documentedGrants = Object.keys(documented?.grants ?? {})
  const others = untestedGrants(known)
  return [
    ...(known.redirectUri === undefined && redirected.length > 0
      ? [
          `redirect_uris of ${redirected.join(' and ')}: one that is registered at the server; nothing is ever sent there`,
        ]
      : []),
    ...(Object.keys(clients).length > 1 && grants === undefined
      ? ['clients: one that you do not have can be removed with its grants, or choose the grants by `init --grant`']
      : []),
    ...(server.token_endpoint === undefined ? ['server.token_endpoint: without it no grant can be tested'] : []),
    ...(documentedGrants.length === 0 ? ['clients and documented.grants: nothing is known that can be tested'] : []),
    ...missing.map((what) => `the grant ${what}: it is left out`),
    ...(descriptor.resource
      ? []
      : ['resource: a request that needs a token and changes nothing; without it the checks of RFC 6750 do not apply']),
    ...(documentedGrants.length > 0
      ? ['documented.grants: the scope and other parameters that your documentation asks for, and a source for each']
      : []),
    ...(user_agent
      ? ['user_agent: `driver: browser` where the pages need scripts, `approve` steps where they are unusual']
      : []),
    ...(Object.keys(clients).length === 1
      ? [
          'clients: a second one of the same kind; without it no check can tell whether codes and tokens are bound to one',
        ]
      : []),
    ...(documentedGrants.length > 0
      ? ['documented.expiry, documented.errors, documented.headers: what else your documentation promises']
      : []),
    ...(others.length > 0 ? [`advertised, and not tested: ${others.slice(0, 10).join(', ')}`] : []),
    ...endpointNotes(known),
    ...(known.notes ?? []),
  ]
}

const clientComments = (clients: Clients): { [path: string]: string } =>
  Object.fromEntries(
    Object.entries(clients).map(([name, { redirect_uris, token_endpoint_auth_method: method }]) => {
      const kind = method === 'none' ? 'A public client' : 'A confidential client'
      const use = redirect_uris
        ? 'for people to log in to'
        : name === 'machine'
          ? 'that acts for itself'
          : 'with a grant'
      return [`clients.${name}`, name === 'trusted' ? 'A client that is given passwords.' : `${kind} ${use}.`]
    }),
  )

const commentsOf = (known: Known, { clients = {} }: Descriptor): Draft['comments'] => ({
  name: 'How reports call the provider.',
  metadata_url: 'Where the metadata are; `oauth2spec doctor` compares them with what stands here.',
  server:
    known.metadataUrl === undefined
      ? 'Authorization server metadata (RFC 8414 section 2).'
      : 'Authorization server metadata (RFC 8414 section 2), as they were discovered. What your documentation does not\npromise can be removed.',
  clients:
    'Clients that are registered at the server (RFC 7591 section 2), by names of your choice. Identifiers and secrets\ncome from the environment.',
  ...clientComments(clients),
  resource_owners: 'A test account, for logging in. Never one of a real person.',
  resource: 'A request that needs a token and changes nothing.',
  user_agent: 'Who logs in and consents at the authorization endpoint: HTML forms are filled in.',
  documented: 'What your documentation promises. Each promise is tested; `source` is the place that makes it.',
  deviations: 'Where the documentation itself contradicts a standard.',
  limits: 'How polite a run is to a live server.',
})

/** Whoever asks for the password grant knows that it is there. */
const passwordDeviation = {
  check: 'rfc9700/2.4/no-password-grant',
  reason: 'The server documents the password grant.',
  source: 'fill in: the place in the documentation',
}

/** A server of this machine is nobody else's, so that there is no need to be slow. */
const isLocal = ({ token_endpoint: url }: ServerMembers): boolean => url !== undefined && isLoopbackHttp(url)

/** Drafts a descriptor. It has no mistakes, whatever is known of the provider. */
export const draftOf = (given: Known): Draft => {
  const { known, notes } = withAssumptions(given)
  const { name, metadataUrl } = known
  const { clients, documented, missing } = partsOf(known, wantedGrants(known))
  const { server, besides } = claimsOf(known.server, documented)
  const prefix = prefixOf(name)
  const resource = resourceOf(known, documented)
  const needsLogin = Object.values(documented).some(({ grant_type }) => grant_type === 'authorization_code')
  const needsOwner = needsLogin || documented.password !== undefined
  const refresh = refreshOf(documented)
  const descriptor: Descriptor = {
    name,
    ...(server.service_documentation === undefined ? {} : { documentation: server.service_documentation }),
    ...(metadataUrl === undefined ? {} : { metadata_url: metadataUrl }),
    ...(Object.keys(server).length === 0 ? {} : { server }),
    ...(Object.keys(clients).length === 0 ? {} : { clients }),
    ...(needsOwner
      ? { resource_owners: { user: { username: `\${${prefix}_USERNAME}`, password: `\${${prefix}_PASSWORD}` } } }
      : {}),
    ...(resource === undefined ? {} : { resource }),
    ...(needsLogin ? { user_agent: { driver: 'form', resource_owner: 'user' } } : {}),
    ...(Object.keys(documented).length === 0
      ? {}
      : { documented: { grants: documented, ...(refresh.length === 0 ? {} : { refresh }) } }),
    ...(documented.password === undefined ? {} : { deviations: [passwordDeviation] }),
    limits: { requests_per_second: isLocal(server) ? 200 : 10, failed_authentications: 20 },
  }
  return {
    descriptor,
    comments: commentsOf(known, descriptor),
    besides,
    variables: variablesIn(descriptor),
    toFillIn: [...toFillIn(known, descriptor, missing), ...notes],
  }
}
