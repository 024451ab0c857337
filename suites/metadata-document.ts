/**
 * The metadata document, where it is looked for, and what its members are made of.
 *
 * @module
 */
import { type Answer, answerOf } from '../engine/answer.ts'
import { inWords, printable } from '../engine/assertion.ts'
import type { Need } from '../engine/check.ts'
import type { Exchange } from '../engine/exchange.ts'
import type { Subject } from '../engine/grant.ts'
import { isObject, type Json } from '../engine/json-members.ts'
import type { Session } from '../engine/session.ts'
import { undecided } from '../engine/verdict.ts'
import type { Descriptor } from '../providers/descriptor.ts'

type Member = keyof NonNullable<Descriptor['server']>

/** For an observation: the metadata wherever they were read, as the descriptor says where they are. */
export const everyDocument = {
  observes: (exchange: Exchange): Answer | undefined => {
    const answer = exchange.endpoint === 'metadata' ? answerOf(exchange) : undefined
    return answer?.status === 200 && isObject(answer.json) ? answer : undefined
  },
  provoke: (session: Session): Promise<unknown> => session.metadata(),
} as const

/** For an observation: any answer at the place of the metadata. */
export const everyAnswer = {
  observes: (exchange: Exchange): Answer | undefined =>
    exchange.endpoint === 'metadata' ? answerOf(exchange) : undefined,
  provoke: (session: Session): Promise<unknown> => session.metadata(),
} as const

/** A member of the metadata that the descriptor names too. */
export const named = (...members: readonly Member[]): Need => ({
  reason: `the descriptor has no ${members.map((member) => `server.${member}`).join(' and no ')}`,
  met: ({ provider }) => members.some((member) => provider.descriptor.server?.[member] !== undefined),
})

/** A member; undefined where it is not there. */
export const memberOf = ({ members }: Answer, name: string): Json | undefined =>
  Object.hasOwn(members, name) ? members[name] : undefined

export const isListOfStrings = (value: Json | undefined): value is readonly string[] =>
  Array.isArray(value) && value.every((element) => typeof element === 'string')

/** The strings of a list; none where it is no list. */
export const listOf = (answer: Answer, name: string): readonly string[] => {
  const value = memberOf(answer, name)
  return Array.isArray(value) ? value.filter((element): element is string => typeof element === 'string') : []
}

/** The grant types that the metadata name, or mean by leaving the list out (section 2). */
export const grantTypesIn = (answer: Answer): readonly string[] =>
  memberOf(answer, 'grant_types_supported') === undefined
    ? ['authorization_code', 'implicit']
    : listOf(answer, 'grant_types_supported')

/** A member in words. */
export const shown = (value: Json | undefined): string =>
  value === undefined ? 'no such member' : printable(JSON.stringify(value) ?? '', 200)

export const isAbsoluteUrl = (value: Json | undefined): value is string =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value)

const loopback: readonly string[] = ['127.0.0.1', '[::1]', 'localhost']

/** https, or http of a server on this machine. */
export const isSecureUrl = (value: Json | undefined): boolean => {
  if (!isAbsoluteUrl(value)) return false
  const { protocol, hostname } = new URL(value)
  return protocol === 'https:' || loopback.includes(hostname)
}

/** The suffix of a well-known URI; undefined where it is none. */
const suffixOf = (url: string | undefined): string | undefined => /\/\.well-known\/([^/?#]+)/.exec(url ?? '')?.[1]

const pathOf = (issuer: string): string => new URL(issuer).pathname.replace(/\/$/, '')

/** Where the metadata of an issuer are: its path comes behind the suffix (section 3.1). */
export const insertedUrl = (issuer: string, suffix: string): string =>
  `${new URL(issuer).origin}/.well-known/${suffix}${pathOf(issuer)}`

/** Where OpenID Connect Discovery has them: the path comes first (section 5). */
export const appendedUrl = (issuer: string, suffix: string): string =>
  `${new URL(issuer).origin}${pathOf(issuer)}/.well-known/${suffix}`

export const issuerOf = ({ provider }: Subject): string => provider.descriptor.server?.issuer ?? ''

/** The location by section 3, with the suffix that the descriptor's own URL of the metadata has. */
export const wellKnownUrl = (subject: Subject): string =>
  insertedUrl(issuerOf(subject), suffixOf(subject.provider.descriptor.metadata_url) ?? 'oauth-authorization-server')

const hasPath = (subject: Subject): boolean => URL.canParse(issuerOf(subject)) && pathOf(issuerOf(subject)) !== ''

const isDiscovery = ({ provider }: Subject): boolean =>
  suffixOf(provider.descriptor.metadata_url) === 'openid-configuration'

export const pathIssuer: Need = {
  reason: 'the issuer of the descriptor has no path',
  met: hasPath,
}

export const secureIssuer: Need = {
  reason: 'the issuer of the descriptor is no https URL',
  met: (subject) => issuerOf(subject).startsWith('https:'),
}

/** Metadata by RFC 8414: with a path, OpenID Connect Discovery has them elsewhere. */
export const publishedByRfc8414: Need = {
  reason: 'the metadata are those of OpenID Connect Discovery, which puts the path of an issuer in front',
  met: (subject) => !isDiscovery(subject) || !hasPath(subject),
}

/**
 * Asks for metadata at a URL, once a run.
 *
 * @throws Undecided where the answer is a redirect: what is behind it is not looked at
 */
export const metadataAt = async (session: Session, url: string): Promise<Answer> => {
  const isOwn = url === session.subject.provider.descriptor.metadata_url
  const headers = [['Accept', 'application/json']] as const
  const answer = await session.once(`metadata at ${url}`, () =>
    session.send(isOwn ? 'metadata' : 'other', { method: 'GET', url, headers }, 'metadata'),
  )
  if (answer.status < 300 || answer.status >= 400) return answer
  throw undecided('precondition', `the metadata are not served at once: ${inWords(answer)}`, answer.exchange.id)
}

/** Whether an answer is a metadata document. */
export const isDocument = ({ status, json }: Answer): boolean => status >= 200 && status < 300 && isObject(json)

/** Defects by which the metadata of the issuer are not where they should be, or are those of another. */
export const displacedMetadata: readonly string[] = [
  'issuer-is-host-name',
  'issuer-missing-in-metadata',
  'issuer-of-the-host',
  'issuer-over-http',
  'issuer-with-query',
  'issuer-with-trailing-slash',
  'metadata-behind-issuer-path',
  'metadata-not-there',
  'metadata-without-tls-only',
  'page-instead-of-metadata',
]
