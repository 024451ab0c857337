/**
 * RFC 7009 section 2.3: Cross-Origin Support.
 *
 * @module
 */
import type { Answer } from '../../engine/answer.ts'
import { inWords, printable } from '../../engine/assertion.ts'
import { check, eachGrant, oneGrant } from '../../engine/check.ts'
import { headerTokens, headerValues } from '../../engine/exchange.ts'
import type { Client } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { holderOf, revocationEndpoint } from '../../engine/selector.ts'
import { byMethod, having, inQuery, withHeader } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'

const needs = [revocationEndpoint]

/** The origin that the pages of a browser-based application come from. */
const originOf = (client: Client | undefined): string | undefined => {
  const [uri] = client?.application_type === 'browser' ? client.redirect_uris : []
  return uri !== undefined && /^https?:/.test(uri) && URL.canParse(uri) ? new URL(uri).origin : undefined
}

/** A grant of each browser-based application. */
const browserGrants = eachGrant(
  'the descriptor documents no grant of a browser-based application (application_type: browser)',
  (grant, { grants }) =>
    originOf(grant.client) !== undefined && grants.find(({ client }) => client === grant.client) === grant,
)

/** Whether a browser lets a page of an origin read an answer (Fetch, CORS check). */
const isShared = (answer: Answer, origin: string): boolean =>
  ['*', origin].includes(headerValues(answer.response.headers, 'access-control-allow-origin').join(', '))

/** Whether a browser lets a page of an origin send a POST after this preflight; POST needs no leave of its own. */
const isAllowed = (preflight: Answer, origin: string): boolean =>
  preflight.status >= 200 && preflight.status < 300 && isShared(preflight, origin)

/** Whether an answer is a script that calls a function. */
const calls = (answer: Answer, callback: string): boolean =>
  answer.status >= 200 && answer.status < 300 && answer.text.includes(`${callback}(`)

export const crossOriginChecks = [
  check({
    id: 'rfc7009/2.3/cors',
    title: 'A page that a preflight allows to revoke tokens may read the answer too',
    requirements: ['RFC7009-2.3-cors'],
    needs,
    each: browserGrants,
    requests: 2,
    why: 'A browser-based application that cannot read the answer does not know whether its user is signed out.',
    mistake: 'A middleware answers OPTIONS for the whole server, and adds nothing to the answers themselves.',
    fix: 'Send Access-Control-Allow-Origin with every answer to the origins that a preflight allows, errors included.',
    probe: async ({ session, grant, subject, expect }) => {
      const origin = originOf(grant.client) ?? ''
      const url = subject.provider.descriptor.server?.revocation_endpoint ?? ''
      const preflight = await session.send(
        'revocation',
        {
          method: 'OPTIONS',
          url,
          headers: [
            ['Origin', origin],
            ['Access-Control-Request-Method', 'POST'],
          ],
        },
        `a preflight of ${origin}`,
      )
      if (!isAllowed(preflight, origin)) {
        const message = `a preflight allows ${origin} nothing: ${inWords(preflight)}`
        throw undecided('precondition', message, preflight.exchange.id)
      }
      const { client } = grant
      const changes = [withHeader('Origin', origin)]
      const answer = await session.revoke(madeUp(), { client, changes, purpose: `an unknown token, from ${origin}` })
      expect(answer).toSatisfy(isShared(answer, origin), {
        message: 'a preflight allows the request, and the answer to it may not be read',
        expected: `Access-Control-Allow-Origin: ${origin}`,
        actual: printable(headerTokens(answer.response.headers, 'access-control-allow-origin').join(', ')) || 'none',
        at: 'header access-control-allow-origin',
      })
    },
    caughtBy: ['revocation-answers-preflight-only'],
  }),
  check({
    id: 'rfc7009/2.3/jsonp',
    title: 'The revocation endpoint does not support JSONP',
    requirements: ['RFC7009-2.3-jsonp'],
    needs,
    each: oneGrant('the descriptor documents no grant of a client', (grant) => holderOf(grant) !== undefined),
    requests: 2,
    why: 'The token goes into a URI, and what the callback parameter holds is run as a script on whatever page asks.',
    mistake: 'A generic JSONP filter wraps every answer where a callback is named.',
    fix: 'Offer CORS instead; where JSONP must stay, let callback be letters, digits, dots and underscores only.',
    probe: async ({ session, grant, expect }) => {
      const client = holderOf(grant)
      const ask = (callback: string, purpose: string) =>
        session.revoke(madeUp(), { client, changes: [byMethod('GET'), inQuery, having('callback', callback)], purpose })
      const callback = `called${madeUp().replace(/\W/g, '')}`
      const answer = await ask(callback, 'a request by GET with a callback')
      const isSupported = calls(answer, callback)
      const injected = `${callback};alert`
      const hostile = isSupported && calls(await ask(injected, 'a callback that is a script'), injected)
      expect(answer).toSatisfy(!isSupported, {
        message: hostile ? 'JSONP is supported, with any script for a callback' : 'JSONP is supported',
        expected: 'a request by GET that is refused',
        actual: `${inWords(answer)} that calls the callback`,
        at: 'body',
      })
    },
    caughtBy: ['revocation-by-jsonp'],
  }),
]
