/**
 * A provider: a descriptor whose references are filled in, ready to be tested.
 *
 * @module
 */
import type { Descriptor, LimitsOverride } from './descriptor.ts'
import type { Path } from './environment.ts'

/** What stands behind the wire. It is never guessed. */
export type Mode = 'live' | 'mocked' | 'in process'

/** A value that must not leave the run, and the environment variable it came from. */
export type Secret = {
  /** The placeholder's name: what it is and whose, such as `client_secret:machine`. */
  readonly label: string
  readonly value: string
  /** The environment variable it was read from; absent where it is a literal of a loopback descriptor. */
  readonly environment?: string
}

/** A place in a descriptor file, both from 1 on. */
export type Place = { readonly line: number; readonly column: number }

export type Provider = {
  /** The name of the descriptor file without its extension. */
  readonly id: string
  /** The path of the descriptor, as it was given. */
  readonly file: string
  readonly mode: Mode
  /** The descriptor with variables and environment references filled in. */
  readonly descriptor: Descriptor
  readonly secrets: readonly Secret[]
  /** Finds a value in the descriptor file; absent where the descriptor comes from no file. */
  readonly placeOf?: (path: Path) => Place
}

/** Limits with their defaults. Times in seconds, sizes in bytes. */
export type Limits = Required<LimitsOverride>

/**
 * The limits of a provider. The defaults are polite to a live server: one request at a time, ten a second.
 */
export const limitsOf = (provider: Provider): Limits => ({
  requests_per_second: 10,
  concurrency: 1,
  budget: 5000,
  failed_authentications: 20,
  longest_wait: 60,
  registrations: 0,
  request_timeout: 10,
  case_timeout: 60,
  run_timeout: 900,
  response_size: 1_048_576,
  ...provider.descriptor.limits,
})

/** Seconds that one authorization request may take: a person needs more of them than a program. */
export const longestFlowOf = ({ descriptor: { user_agent } }: Provider): number =>
  user_agent?.timeout ?? (user_agent?.driver === 'interactive' ? 300 : 30)

/**
 * The hosts of endpoints, resource and metadata without TLS: what is served there can be seen only by asking. No page
 * of them is visited, and nothing secret is sent there but a token that is revoked then.
 */
export const plainOriginsOf = ({ server, resource, metadata_url }: Descriptor): string[] => {
  const endpoints = [
    server?.authorization_endpoint,
    server?.token_endpoint,
    server?.revocation_endpoint,
    server?.introspection_endpoint,
    resource?.url,
    metadata_url === undefined ? undefined : server?.issuer,
  ]
  const secure = endpoints.filter((endpoint) => endpoint?.startsWith('https:'))
  return [...new Set(secure.map((endpoint) => `http://${new URL(endpoint ?? '').host}`))]
}

/** Every origin that the descriptor names, and so the only ones that may be contacted. */
export const originsOf = (descriptor: Descriptor): string[] => {
  const { server, resource, second_resource, documented, test_clock, metadata_url, user_agent } = descriptor
  const urls = [
    server?.issuer,
    server?.authorization_endpoint,
    server?.token_endpoint,
    server?.revocation_endpoint,
    server?.introspection_endpoint,
    server?.jwks_uri,
    server?.registration_endpoint,
    server?.end_session_endpoint,
    resource?.url,
    second_resource?.url,
    test_clock?.url,
    metadata_url,
    ...(user_agent?.origins ?? []),
    ...(documented?.protected_resources ?? []).map((resource) => resource.url),
    ...(documented?.exempt_resources ?? []).map((resource) => resource.url),
  ]
  return [
    ...new Set(urls.filter((url) => url !== undefined && URL.canParse(url)).map((url) => new URL(url ?? '').origin)),
  ]
}
