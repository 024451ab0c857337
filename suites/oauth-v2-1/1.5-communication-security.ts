/**
 * OAuth 2.1 section 1.5: Communication Security.
 *
 * @module
 */
import { type Answer, answerOf } from '../../engine/answer.ts'
import { printable } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { type Exchange, headerValues } from '../../engine/exchange.ts'
import { authorizationEndpoint, metadata } from '../../engine/selector.ts'
import { originsOf } from '../../providers/provider.ts'
import { askAt, codeDefects, isAtLoopback, oneAppUri } from '../app-client.ts'
import { isAbsoluteUrl, isSecureUrl } from '../metadata-document.ts'
import { oauth21 } from '../profile.ts'

/** Members of the metadata with an address that the protocol uses; documents for people have others. */
const isProtocolMember = (name: string): boolean => /^(?:issuer|jwks_uri|.*_endpoint)$/.test(name)

type Named = readonly [name: string, url: string]

const addressesIn = (answer: Answer): Named[] =>
  answer.exchange.endpoint === 'metadata'
    ? Object.entries(answer.members).flatMap(([name, value]) =>
        isProtocolMember(name) && isAbsoluteUrl(value) ? [[name, value] as const] : [],
      )
    : headerValues(answer.response.headers, 'location').flatMap((location) =>
        isAbsoluteUrl(location) ? [['Location', location] as const] : [],
      )

/** Metadata, and redirects of the authorization endpoint. */
const answerWithAddresses = (exchange: Exchange): Answer | undefined => {
  if (exchange.endpoint !== 'metadata' && exchange.endpoint !== 'authorization') return undefined
  const answer = answerOf(exchange)
  return answer && addressesIn(answer).length > 0 ? answer : undefined
}

const hostOf = (url: string): string => new URL(url).hostname

export const oauth21CommunicationSecurityChecks = [
  check({
    id: 'oauth-v2-1/1.5/https-urls',
    title: 'Every address of the server that the protocol uses is an https URL',
    requirements: ['OAUTH21-1.5-https-urls'],
    needs: [oauth21, authorizationEndpoint, metadata],
    observes: answerWithAddresses,
    provoke: (session) => session.metadata(),
    why: 'Codes, tokens and passwords that go to an http URL can be read and changed on their way.',
    mistake: 'TLS ends at a proxy, and the server builds its addresses with the scheme that it sees itself.',
    fix: 'Configure the public https address of the server, and build every URL from it.',
    judge: (answer, { expect, subject }) => {
      // Where a redirect goes to somebody else, such as a client, is not the server's address.
      const own = originsOf(subject.provider.descriptor).map(hostOf)
      const plain = addressesIn(answer).filter(
        ([name, url]) => !isSecureUrl(url) && (name !== 'Location' || own.includes(hostOf(url))),
      )
      expect(answer).toSatisfy(plain.length === 0, {
        message: `${plain.map(([name]) => name).join(' and ')} is an http URL`,
        expected: 'https URLs',
        actual: plain.map(([, url]) => printable(url.split('?')[0] ?? '', 200)).join(', '),
        at: plain[0]?.[0] === 'Location' ? 'header location' : `member ${plain[0]?.[0]}`,
      })
    },
    caughtBy: [
      'issuer-over-http',
      'endpoints-published-over-http',

      'key-set-over-http',
    ],
  }),
  check({
    id: 'oauth-v2-1/1.5/loopback-http',
    title: 'A native app that registered an http URI on loopback gets its code there',
    requirements: ['OAUTH21-1.5-loopback-http'],
    needs: [oauth21],
    each: oneAppUri(
      'native',
      'an http redirection URI on loopback',
      (uri) => isAtLoopback('127.0.0.1')(uri) || isAtLoopback('[::1]')(uri),
    ),
    requests: 1,
    why: 'No certificate is to be had for the machine itself, and what goes to it does not leave it.',
    mistake: 'Redirection URIs without https are accepted at registration, and refused when they are used.',
    fix: 'Except http on a loopback address from the rule that redirection URIs are https.',
    probe: async ({ session, grant, registered, expect }) => {
      await askAt(session, expect, grant, registered)
    },
    caughtBy: [...codeDefects, 'loopback-http-refused', 'response-to-first-redirect-uri', 'redirect-uri-first-only'],
  }),
]
