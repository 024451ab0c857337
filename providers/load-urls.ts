/**
 * The URLs of a descriptor: where they are, what is wrong with one, and whether all of them stay on this machine.
 *
 * @module
 */
import { fillReferences, type Path } from './environment.ts'
import { itemsAt, membersAt, valueAt } from './load-data.ts'

export type WrittenUrl = { readonly path: Path; readonly text: string }

const endpoints = [
  'issuer',
  'authorization_endpoint',
  'token_endpoint',
  'revocation_endpoint',
  'introspection_endpoint',
  'jwks_uri',
  'registration_endpoint',
] as const

const written = (data: unknown, paths: readonly Path[]): WrittenUrl[] =>
  paths.flatMap((path) => {
    const text = valueAt(data, path)
    return typeof text === 'string' ? [{ path, text }] : []
  })

/** The URLs that a run contacts, or tells other URLs by. */
export const urlsIn = (data: unknown): WrittenUrl[] =>
  written(data, [
    ...endpoints.map((endpoint) => ['server', endpoint]),
    ['resource', 'url'],
    ['second_resource', 'url'],
    ...itemsAt(data, ['documented', 'protected_resources']).map(({ path }) => [...path, 'url']),
    ...itemsAt(data, ['documented', 'exempt_resources']).map(({ path }) => [...path, 'url']),
    ['test_clock', 'url'],
    ['metadata_url'],
    ...itemsAt(data, ['user_agent', 'origins']).map(({ path }) => path),
  ])

/** The redirection URIs of all clients: they can have any scheme, and nothing is sent to them. */
export const redirectUrisIn = (data: unknown): WrittenUrl[] =>
  written(
    data,
    membersAt(data, ['clients']).flatMap(({ path }) =>
      itemsAt(data, [...path, 'redirect_uris']).map((item) => item.path),
    ),
  )

/** The text with something that can be parsed in the place of each reference. */
const withStandIns = (text: string) =>
  fillReferences(text, (_reference, at) => {
    if (at === 0) return 'https://x'
    return text[at - 1] === ':' ? '1' : 'x'
  })

/** What is wrong with a URL, and what was expected; undefined where nothing is. */
export const faultOfUrl = (text: string, schemes: 'http' | 'any'): string | undefined => {
  if (!URL.canParse(text)) return schemes === 'http' ? 'is no URL' : 'is no absolute URI'
  const url = new URL(text)
  if (schemes === 'http' && !/^https?:$/.test(url.protocol)) return 'is no absolute http or https URL'
  if (url.username !== '' || url.password !== '') return 'holds a user name or a password: expected none'
  return text.includes('#') ? 'has a fragment: expected none' : undefined
}

/** The same of a URL as it is written: a reference in it is taken for anything that fits. */
export const faultOfWrittenUrl = (text: string, schemes: 'http' | 'any'): string | undefined =>
  faultOfUrl(withStandIns(text), schemes)

const isLoopback = (text: string) => {
  const filled = withStandIns(text)
  const host = URL.canParse(filled) ? new URL(filled).hostname : ''
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

/** Whether it is an http URL of this machine, as far as that is known before references are filled in. */
export const isLoopbackHttp = (text: string): boolean => withStandIns(text).startsWith('http:') && isLoopback(text)

/** Whether the descriptor names origins, and each of them is surely this machine. */
export const isAllLoopback = (data: unknown): boolean => {
  const urls = urlsIn(data)
  return urls.length > 0 && urls.every(({ text }) => isLoopback(text))
}
