/**
 * RFC 6749 section 10.11: Phishing Attacks.
 *
 * @module
 */
import { type Answer, answerOf } from '../../engine/answer.ts'
import { printable } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { type Exchange, headerValues } from '../../engine/exchange.ts'
import { loginPages } from '../../engine/selector.ts'
import { provokePages, shownPage } from '../authorization-page.ts'

// A tag that never ends is not looked through to the end of the page, again for each of its kind.
const formAddress = /<form\b[^<>]{0,1000}?\baction\s{0,9}=\s{0,9}["']?\s{0,9}(http:[^"'\s>]{1,2000})/gi

/** Nobody is on the way to the machine itself. */
const isOnThisMachine = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(host)

const isInsecure = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === 'http:' && !isOnThisMachine(new URL(address).hostname)

/** Addresses that a person is led to by an answer of the authorization endpoint: by its forms, or on the same host. */
const addressesIn = (answer: Answer): string[] => {
  const { request } = answer.exchange
  const forms = shownPage(answer.exchange)
    ? [...answer.text.matchAll(formAddress)].map(([, address = '']) => address)
    : []
  const onward = headerValues(answer.response.headers, 'location')
    .filter((location) => URL.canParse(location, request.url))
    .map((location) => new URL(location, request.url))
    // Where clients are on, another check says.
    .filter(({ hostname }) => hostname === new URL(request.url).hostname)
    .map(({ href }) => href)
  return [...onward, ...forms]
}

export const phishingChecks = [
  check({
    id: 'rfc6749/10.11/ui-tls',
    title: 'Login and consent are reached over TLS alone',
    requirements: ['RFC6749-10.11-ui-tls'],
    needs: [loginPages],
    observes: (exchange: Exchange) => (exchange.endpoint === 'authorization' ? answerOf(exchange) : undefined),
    provoke: provokePages,
    why: 'A page that can be changed on its way asks for the password on behalf of somebody else.',
    mistake: 'A server behind a proxy that ends TLS makes its own addresses with http.',
    fix: 'Make the addresses of all pages, forms and redirects of the server with https.',
    judge: (answer, { expect, subject }) => {
      const { authorization_endpoint: endpoint = '' } = subject.provider.descriptor.server ?? {}
      // What is sent there without TLS to see whether it is refused leads nobody anywhere.
      if (isInsecure(answer.exchange.request.url) && !isInsecure(endpoint)) return
      const insecure = [endpoint, ...addressesIn(answer)].filter(isInsecure)
      expect(answer).toSatisfy(insecure.length === 0, {
        message: 'a person is led to a page without TLS',
        expected: 'https',
        actual: printable(insecure[0]?.split('?')[0] ?? '', 200),
        at: insecure[0] === endpoint ? 'url' : 'body',
      })
    },
    caughtBy: ['form-without-tls'],
  }),
]
