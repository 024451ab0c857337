/**
 * Discovery: where the metadata of an authorization server are (RFC 8414 section 3, OpenID Connect Discovery section 4),
 * and what is there. No redirect is followed: where one leads is told.
 *
 * @module
 */
import { printable } from '../engine/assertion.ts'
import { type FailureKind, headerValues } from '../engine/exchange.ts'
import { isObject, type Json, readJson } from '../engine/json-members.ts'
import { type Outcome, openWire } from '../engine/wire.ts'
import { quoted } from '../providers/load-mistake.ts'
import { mistake } from './mistake.ts'

/** The members of a metadata document, as they came: whatever a server says. */
export type Members = { readonly [member: string]: Json }

/** One place that was looked at, and what was there, in words. */
export type Attempt = {
  readonly url: string
  readonly words: string
  /** Why no answer came. */
  readonly failure?: FailureKind
}

export type Discovery = {
  /** The document that was found first, with what a second document of the same issuer adds. */
  readonly found?: { readonly url: string; readonly members: Members }
  readonly attempts: readonly Attempt[]
}

/** How patient a look-up is: seconds for a request, and bytes of a document. */
export type DiscoveryLimits = { readonly timeout: number; readonly responseSize: number }

const usual: DiscoveryLimits = { timeout: 10, responseSize: 1_048_576 }

const suffixes = ['oauth-authorization-server', 'openid-configuration'] as const

const isLoopbackHost = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i.test(host)

/**
 * What was meant by an argument: a URL, or several where a bare host name does not say how it is spoken to.
 *
 * @throws Mistake where it is no address of a server
 */
export const addressesIn = (text: string): URL[] => {
  const bare = !/^[a-z][a-z\d+.-]*:\/\//i.test(text)
  const [host = ''] = text.split(/[/?#]/)
  const schemes = bare ? (isLoopbackHost(host) ? ['http://', 'https://'] : ['https://']) : ['']
  return schemes.map((scheme) => {
    const written = `${scheme}${text}`
    const url = URL.canParse(written) ? new URL(written) : undefined
    if (!url || !/^https?:$/.test(url.protocol)) {
      throw mistake(`${quoted(text)} is no issuer: expected an http or https URL such as https://login.acme.example`)
    }
    if (url.username !== '' || url.password !== '') {
      throw mistake('the URL holds a user name or a password: give it without')
    }
    url.hash = ''
    return url
  })
}

const isMetadataUrl = ({ pathname }: URL): boolean => pathname.includes('/.well-known/')

/**
 * The places where the metadata of an issuer can be, the likely ones first. Where a path leads nowhere it may be that
 * of an endpoint, so that the host alone comes last.
 */
export const locationsOf = (url: URL): string[] => {
  if (isMetadataUrl(url)) return [url.href]
  const { origin } = url
  const path = url.pathname.replace(/\/+$/, '')
  const [inserted, appended] = [
    suffixes.map((suffix) => `${origin}/.well-known/${suffix}${path}`),
    suffixes.map((suffix) => `${origin}${path}/.well-known/${suffix}`),
  ]
  if (path === '') return inserted
  const [oauth = '', openid = ''] = inserted
  const [appendedOauth = '', appendedOpenid = ''] = appended
  const atRoot = suffixes.map((suffix) => `${origin}/.well-known/${suffix}`)
  return [oauth, appendedOpenid, openid, appendedOauth, url.href, ...atRoot]
}

const isMetadata = (members: Members): boolean =>
  ['issuer', 'token_endpoint', 'authorization_endpoint'].some((name) => typeof members[name] === 'string')

type Look = Attempt & { readonly members?: Members }

const lookAt = (url: string, { response, failure }: Outcome): Look => {
  if (!response) return { url, words: failure?.message ?? 'no answer', ...(failure ? { failure: failure.kind } : {}) }
  const [location] = headerValues(response.headers, 'location')
  if (response.status >= 300 && response.status < 400 && location !== undefined) {
    const to = URL.canParse(location, url) ? new URL(location, url).href : location
    return {
      url,
      words: `it redirects (${response.status}) to ${printable(to, 300)}, which is not followed: give that URL`,
    }
  }
  if (response.status !== 200) return { url, words: `the status is ${response.status}` }
  if (response.truncated) return { url, words: 'the document is too long' }
  const read = readJson(response.body.toString('utf8'))
  const members = 'value' in read && isObject(read.value) ? (read.value as Members) : undefined
  if (!members) return { url, words: 'what is there is no JSON object' }
  return isMetadata(members)
    ? { url, words: 'metadata', members }
    : { url, words: 'what is there names neither an issuer nor an endpoint' }
}

const isHopeless = (kind: FailureKind | undefined): boolean => kind !== undefined && kind !== 'malformed'

const suffixOf = (url: string): string => suffixes.find((suffix) => url.includes(`/.well-known/${suffix}`)) ?? url

/** What a second document of the same issuer adds to the first. */
const joined = (looks: readonly Look[]): Discovery['found'] => {
  const [first, second] = looks.filter(({ members }) => members !== undefined)
  if (!first?.members) return undefined
  const isSame = second?.members !== undefined && second.members.issuer === first.members.issuer
  return { url: first.url, members: isSame ? { ...second.members, ...first.members } : first.members }
}

/**
 * Looks for metadata. Never rejects: what was found, and what was not, is in the discovery.
 *
 * @param urls the issuer or the metadata document, or several readings of a bare host name
 */
export const discover = async (
  urls: readonly URL[],
  limits: DiscoveryLimits = usual,
  signal?: AbortSignal,
): Promise<Discovery> => {
  const wire = openWire({ origins: urls.map(({ origin }) => origin), ...limits })
  const looks: Look[] = []
  const isFound = () => looks.some(({ members }) => members !== undefined)
  try {
    for (const url of urls) {
      if (isFound()) break
      for (const location of locationsOf(url)) {
        const found = looks.filter(({ members }) => members !== undefined)
        // Both documents are read where there are two; what is farther off is not looked for once one is there.
        if (found.length > 1 || found.some((look) => suffixOf(look.url) === suffixOf(location))) continue
        if (found.length > 0 && suffixOf(location) === location) continue
        const request = { method: 'GET', url: location, headers: [['Accept', 'application/json']] } as const
        const look = lookAt(location, await wire.send(request, signal))
        looks.push(look)
        if (isHopeless(look.failure) || signal?.aborted) break
      }
    }
  } finally {
    await wire.close()
  }
  const found = joined(looks)
  return { ...(found ? { found } : {}), attempts: looks.map(({ members: _, ...attempt }) => attempt) }
}
