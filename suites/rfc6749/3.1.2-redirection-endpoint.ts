/**
 * RFC 6749 section 3.1.2: Redirection Endpoint.
 *
 * @module
 */
import { printable } from '../../engine/assertion.ts'
import { outcomeInWords } from '../../engine/authorization-assertion.ts'
import type { AuthorizationOutcome } from '../../engine/authorization-flow.ts'
import { check, eachGrant, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { oneCodeGrant } from '../../engine/selector.ts'
import { having } from '../../engine/token-request.ts'
import { askedBy, eachKindOfUri, judgeNotRedirected } from '../redirect-uri.ts'
import { spellingsOf } from '../redirect-uri-corpus.ts'

const queryOf = (uri: string): URLSearchParams => new URLSearchParams(uri.split('#')[0]?.split('?')[1] ?? '')

/** Clients with a redirection URI that has a query. */
const uriWithQuery: Selector<{ grant: Grant; registered: string }> = {
  reason: 'the descriptor has no client with a redirection URI that has a query',
  select: (subject) =>
    eachGrant('', ({ grant_type }) => grant_type === 'authorization_code')
      .select(subject)
      .flatMap(({ grant }) => (grant.client?.redirect_uris ?? []).map((registered) => ({ grant, registered })))
      .filter(({ registered }) => queryOf(registered).size > 0)
      .slice(0, 1),
}

/** Whether a response came to the path of a URI. Where it came to another one, its query was not lost on the way. */
const isThere = ({ response }: AuthorizationOutcome, registered: string): boolean =>
  response?.uri.split(/[?#]/)[0] === registered.split(/[?#]/)[0]

/** The fields of a URI's query that are not in a response to it, as they are meant. */
const lost = ({ response }: AuthorizationOutcome, registered: string): string[] =>
  [...queryOf(registered)]
    .filter(([name, value]) => !response?.query.getAll(name).includes(value))
    .map(([name, value]) => `${name}=${value}`)

export const redirectionEndpointChecks = [
  check({
    id: 'rfc6749/3.1.2/redirect-absolute',
    title: 'A redirect_uri that is no absolute URI is not redirected to',
    requirements: ['RFC6749-3.1.2-redirect-absolute'],
    each: oneCodeGrant,
    requests: 3,
    why: 'A relative reference leads to a page of the server, or to a host that only its author sees in it.',
    mistake: 'A URL that does not parse has no host, and so none that could differ.',
    fix: 'Compare redirect_uri with the registered absolute URIs as text, and parse nothing.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const [registered = ''] = grant.client?.redirect_uris ?? []
      const asked = spellingsOf(registered, 'relative').flatMap((spelling) => askedBy(spelling, registered) ?? [])
      await judgeNotRedirected(session, expect, grant, asked)
    },
    caughtBy: ['redirect-uri-relative', 'redirect-uri-unchecked', 'redirect-uri-contains-host'],
  }),
  check({
    id: 'rfc6749/3.1.2/redirect-query-retained',
    title: 'The query of a redirection URI is still there in the response',
    requirements: ['RFC6749-3.1.2-redirect-query-retained'],
    each: uriWithQuery,
    requests: 2,
    why: 'The client tells its tenants apart by that query.',
    mistake: 'The query is replaced by the response, or code is appended with a second question mark.',
    fix: 'Append the response to the query of the redirection URI, with & where it has one already.',
    probe: async ({ session, grant, registered, expect }) => {
      await session.control(grant)
      const target = having('redirect_uri', registered)
      const successful = await session.requestAuthorization(grant, { changes: [target], purpose: 'a URI with a query' })
      const refused = await session.requestAuthorization(grant, {
        changes: [target, having('response_type', 'oauth2spec_unknown')],
        purpose: 'an error at a URI with a query',
      })
      for (const outcome of [successful, refused].filter((each) => isThere(each, registered))) {
        const missing = lost(outcome, registered)
        expect(outcome).toSatisfy(missing.length === 0, {
          message: `the response has lost ${printable(missing.join(' and '))} of the redirection URI`,
          expected: registered,
          actual: `${outcomeInWords(outcome)}, to ${printable(outcome.response?.uri.split('&code=')[0] ?? '', 200)}`,
          at: 'url',
        })
      }
    },
    caughtBy: ['redirect-uri-query-dropped', 'redirect-uri-second-question-mark'],
  }),
  check({
    id: 'rfc6749/3.1.2/redirect-no-fragment',
    title: 'A redirect_uri with a fragment is not redirected to',
    requirements: ['RFC6749-3.1.2-redirect-no-fragment'],
    each: eachKindOfUri,
    requests: 2,
    why: 'A fragment stays in the browser, where scripts of the client may act on what an attacker put there.',
    mistake: 'A URL parser leaves the fragment out of the comparison.',
    fix: 'Compare the whole of redirect_uri, and refuse a # in it.',
    probe: async ({ session, grant, registered, expect }) => {
      await session.control(grant)
      const asked = spellingsOf(registered, 'fragment').flatMap((spelling) => askedBy(spelling, registered) ?? [])
      await judgeNotRedirected(session, expect, grant, asked)
    },
    caughtBy: [
      'redirect-uri-fragment-ignored',
      'redirect-uri-prefix-match',
      'redirect-uri-same-origin',
      'redirect-uri-contains-host',
      'redirect-uri-unchecked',
    ],
  }),
]
