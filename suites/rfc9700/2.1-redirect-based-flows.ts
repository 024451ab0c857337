/**
 * RFC 9700 section 2.1: Protecting Redirect-Based Flows.
 *
 * @module
 */
import { printable } from '../../engine/assertion.ts'
import { outcomeInWords } from '../../engine/authorization-assertion.ts'
import type { AuthorizationOutcome } from '../../engine/authorization-flow.ts'
import type { AuthorizationChange } from '../../engine/authorization-request.ts'
import { by, check } from '../../engine/check.ts'
import { loginPages, oneCodeGrant } from '../../engine/selector.ts'
import type { Field } from '../../engine/token-request.ts'
import { askedBy, eachKindOfUri, eachOf, foreignUri, judgeNotRedirected } from '../redirect-uri.ts'
import { spellings, spellingsOf } from '../redirect-uri-corpus.ts'

const kinds = [...new Set(spellings.map(({ mistake }) => mistake))]

/** The first spelling of each kind of mistake: all of them are asked for by section 3.1.2.3 of RFC 6749. */
const oneOfEachKind = (registered: string) =>
  kinds.filter((mistake) => mistake !== 'query').flatMap((mistake) => spellingsOf(registered, mistake).slice(0, 1))

/** Parameters that servers are told by where to go back to. */
const returning = [
  'return_to',
  'return_url',
  'returnUrl',
  'redirect',
  'redirect_url',
  'next',
  'continue',
  'goto',
  'RelayState',
  'post_logout_redirect_uri',
  'error_uri',
] as const

const foreign: readonly Field[] = returning.map((name) => [name, foreignUri])

const withForeignReturns: AuthorizationChange = (request) => ({
  ...request,
  parameters: [...request.parameters, ...foreign.filter(([name]) => !request.parameters.some(([own]) => own === name))],
})

const isAddress = (value: string): boolean => /^(?:https?:\/\/|\/|%2f)/i.test(value)

/** Addresses of pages on the way, with each parameter that says where to go on replaced by a foreign address. */
const redirectedPages = ({ done, request }: AuthorizationOutcome): string[] => {
  const found = new Map<string, string>()
  for (const { page } of done) {
    const url = new URL(page.url)
    const names = [...url.searchParams].filter(([, value]) => isAddress(value)).map(([name]) => name)
    const address = `${url.origin}${url.pathname}`
    // What the authorization request itself says of its redirection URI is another check's.
    if (names.length === 0 || found.has(address) || address === new URL(request.url).href.split('?')[0]) continue
    for (const name of names) url.searchParams.set(name, foreignUri)
    found.set(address, url.href)
  }
  return [...found.values()]
}

// A page for the login and one for the consent.
const mostPages = 2

/** The request for a page in place of the authorization request. */
const forPage =
  (address: string): AuthorizationChange =>
  (request) => {
    const url = new URL(address)
    return { ...request, url: `${url.origin}${url.pathname}`, parameters: [...url.searchParams], unencoded: '' }
  }

const isForeign = (uri: string | undefined): boolean =>
  uri !== undefined && URL.canParse(uri) && new URL(uri).host === new URL(foreignUri).host

export const redirectBasedFlowChecks = [
  check({
    id: 'rfc9700/2.1/exact-redirect-match',
    title: 'redirect_uri is compared exactly, its query too',
    requirements: ['RFC9700-2.1-exact-redirect-match'],
    each: by(eachKindOfUri, 'mistake', ['query', 'one of each other kind']),
    requests: kinds.length,
    why: 'A query that an attacker chooses makes an open redirector of the client hand the code on.',
    mistake: 'Scheme, host and path are compared, and the query is left to the client as RFC 6749 allowed.',
    fix: 'Compare the whole of redirect_uri with each registered URI, and except only the port of loopback URIs.',
    probe: async ({ session, grant, registered, mistake, expect }) => {
      await session.control(grant)
      const chosen = mistake === 'query' ? spellingsOf(registered, 'query') : oneOfEachKind(registered)
      const asked = chosen.flatMap((spelling) => askedBy(spelling, registered) ?? [])
      await judgeNotRedirected(session, expect, grant, asked)
    },
    caughtBy: [
      'redirect-uri-query-ignored',
      'redirect-uri-unchecked',
      'redirect-uri-prefix-match',
      'redirect-uri-same-origin',
      'redirect-uri-contains-host',
      'redirect-uri-parsed',
      'redirect-uri-decoded',
      'redirect-uri-any-case',
      'redirect-uri-unicode-normalised',
      'redirect-uri-port-ignored',
      'redirect-uri-scheme-ignored',
      'redirect-uri-any-loopback',
      'loopback-path-ignored',
      'redirect-uri-fragment-ignored',
      'redirect-uri-relative',
    ],
  }),
  check({
    id: 'rfc9700/2.1/no-open-redirector',
    title: 'No page forwards the browser to an address that a parameter names',
    requirements: ['RFC9700-2.1-no-open-redirector'],
    needs: [loginPages],
    each: oneCodeGrant,
    requests: 1 + mostPages,
    why: 'A link to the login page of the server that ends on a page of an attacker is the best phishing there is.',
    mistake: 'The login page goes back to whatever address it was given, in return_to or next.',
    fix: 'Keep where to go back to in the session, or take only paths of the server itself.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const judge = (outcome: AuthorizationOutcome) =>
        expect(outcome).toSatisfy(!isForeign(outcome.elsewhere) && !isForeign(outcome.response?.uri), {
          message: 'the user agent was forwarded to an address from a parameter',
          expected: 'the redirection URI, or a page of the server',
          actual: `${outcomeInWords(outcome)}, to ${printable((outcome.response?.uri ?? outcome.elsewhere ?? '').split('?')[0] ?? '', 200)}`,
          at: 'url',
        })
      const first = await session.requestAuthorization(grant, {
        changes: [withForeignReturns],
        purpose: 'with parameters that name where to return to',
        fresh: true,
      })
      judge(first)
      const documented = redirectedPages(first).slice(0, mostPages)
      await eachOf(documented, async (address) => {
        const purpose = 'a page that is told where to return to'
        judge(await session.requestAuthorization(grant, { changes: [forPage(address)], purpose, fresh: true }))
      })
    },
    caughtBy: ['return-parameter-followed'],
  }),
]
