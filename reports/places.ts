/**
 * Where a descriptor says what a case is about, so that a reader who has its file open is led to the line: the promise
 * with the same source, the grant or the client, and otherwise the endpoint that was asked.
 *
 * @module
 */
import type { Descriptor } from '../providers/descriptor.ts'
import type { Path } from '../providers/environment.ts'

/** What is known of a case. */
export type Located = {
  /** The id of its check. */
  readonly check: string
  /** Its parameters, as they are shown. */
  readonly shown: Readonly<Record<string, string>>
  /** The place in the documentation that makes the promise. */
  readonly source?: string | undefined
  /** The kind of the endpoint whose answer was judged. */
  readonly endpoint?: string | undefined
}

type Members = Readonly<Record<string, unknown>>

/** A promise of the descriptor: what has a source. */
type Promised = { readonly path: Path; readonly members: Members }

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// A promise stands no deeper than documented.grants.NAME; what is below is a JSON Schema, whose members are not ours.
const deepest = 3

/** All promises under `documented`. */
const promisesIn = (value: unknown, path: Path): Promised[] => {
  if (path.length > deepest) return []
  if (Array.isArray(value)) return value.flatMap((item, at) => promisesIn(item, [...path, at]))
  if (!isMembers(value)) return []
  const inner = Object.entries(value).flatMap(([name, member]) => promisesIn(member, [...path, name]))
  return typeof value.source === 'string' ? [{ path, members: value }, ...inner] : inner
}

/** How well a promise fits a case; promises of one page can have the same source. */
const fitOf = ({ path, members }: Promised, { check, shown }: Located): number => {
  const [, section = '', name = ''] = check.split('/')
  const values = Object.values(shown)
  return [
    path.includes(section),
    members.when === name.replaceAll('-', '_'),
    values.some((value) => value === path.at(-1) || value === members.grant || value === members.url),
  ].filter(Boolean).length
}

const promisePath = (located: Located, promises: readonly Promised[]): Path | undefined => {
  const same = promises.filter(({ members }) => members.source === located.source)
  const fits = same.map((promise) => fitOf(promise, located))
  return same[fits.indexOf(Math.max(...fits))]?.path
}

const endpointMembers: Readonly<Record<string, string>> = {
  authorization: 'authorization_endpoint',
  redirection: 'authorization_endpoint',
  token: 'token_endpoint',
  revocation: 'revocation_endpoint',
  introspection: 'introspection_endpoint',
}

const endpointPath = (endpoint: string | undefined, { metadata_url, resource }: Descriptor): Path => {
  if (endpoint === 'resource' && resource) return ['resource']
  if (endpoint === 'metadata') return metadata_url === undefined ? ['server', 'issuer'] : ['metadata_url']
  const member = endpointMembers[endpoint ?? '']
  return member === undefined ? ['server'] : ['server', member]
}

const namedPath = ({ shown }: Located, { documented, clients }: Descriptor): Path | undefined => {
  const { grant, client } = shown
  if (grant !== undefined && Object.hasOwn(documented?.grants ?? {}, grant)) return ['documented', 'grants', grant]
  return client !== undefined && Object.hasOwn(clients ?? {}, client) ? ['clients', client] : undefined
}

/** Finds where a descriptor says what a case is about. */
export const pathFinder = (descriptor: Descriptor): ((located: Located) => Path) => {
  const promises = promisesIn(descriptor.documented, ['documented'])
  return (located) =>
    (located.source === undefined ? undefined : promisePath(located, promises)) ??
    namedPath(located, descriptor) ??
    endpointPath(located.endpoint, descriptor)
}
