/**
 * What a page loads from other sites, and the links that it has to them.
 *
 * @module
 */
import type { Answer } from '../engine/answer.ts'
import { headerValues } from '../engine/exchange.ts'
import type { Client, Subject } from '../engine/grant.ts'
import { decodedText, htmlDocument } from '../engine/html-document.ts'
import { originsOf } from '../providers/provider.ts'

/** Attributes with an address that is loaded with the page, or that a link leads to. */
const attributes = ['src', 'href', 'poster', 'data', 'background', 'xlink:href'] as const

/** Link elements that only say something about the page. */
const saying = /^(?:canonical|alternate|author|help|license|next|prev|search|me|privacy-policy|terms-of-service)$/i

const inStyle = /(?:url\(\s*|@import\s+)["']?((?:https?:)?\/\/[^"')\s;]+)/gi

// Whether two hosts are of one organization is for the public suffix list to say. Of two that only share a suffix of
// two labels this is too lenient, and so says nothing of which a reader could doubt it.
const siteOf = (host: string): string => (/^[\d.]+$|:/.test(host) ? host : host.split('.').slice(-2).join('.'))

const inSet = (srcset: string): string[] => srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')

/** The hosts of other sites that a page loads something from or links to; links back to the client apart. */
export const foreignHosts = async (answer: Answer, { provider }: Subject, client?: Client): Promise<string[]> => {
  const [contentType = ''] = headerValues(answer.response.headers, 'content-type')
  const { elements, url, baseUrl } = await htmlDocument(
    decodedText(answer.response.body, contentType),
    answer.exchange.request.url,
  )
  const own = [url, ...originsOf(provider.descriptor)].map((address) => siteOf(new URL(address).hostname))
  const ofClient = (client?.redirect_uris ?? [])
    .filter((uri) => URL.canParse(uri))
    .map((uri) => siteOf(new URL(uri).hostname))
  const addresses = elements.flatMap(({ element: { name, attribs, children } }) => {
    if (name === 'link' && saying.test(attribs.rel ?? '')) return []
    const text = name === 'style' ? children.map((child) => ('data' in child ? child.data : '')).join('') : ''
    const styled = [...`${attribs.style ?? ''} ${text}`.matchAll(inStyle)].map(([, address = '']) => address)
    const written = [
      ...attributes.flatMap((attribute) => attribs[attribute] ?? []),
      ...inSet(attribs.srcset ?? ''),
      ...styled,
    ]
    return written.map((address) => ({ address, isLink: name === 'a' || name === 'area' }))
  })
  const hosts = addresses.flatMap(({ address, isLink }) => {
    if (!URL.canParse(address, baseUrl)) return []
    const { protocol, hostname } = new URL(address, baseUrl)
    const site = siteOf(hostname)
    const isForeign = /^https?:$/.test(protocol) && !own.includes(site) && !(isLink && ofClient.includes(site))
    return isForeign ? [hostname] : []
  })
  return [...new Set(hosts)]
}
