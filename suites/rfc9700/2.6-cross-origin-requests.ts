/**
 * RFC 9700 section 2.6: Other Recommendations, those on cross-origin requests of clients.
 *
 * @module
 */
import { inWords } from '../../engine/assertion.ts'
import { check, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { having, tokenRequestOf, withHeader } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { eachApp } from '../app-client.ts'
import { fromOrigin, isReadable, judgeReadable, originOf, preflight } from '../cross-origin.ts'

const oneApp: Selector<{ grant: Grant }> = {
  reason: eachApp('browser').reason,
  select: (subject) => eachApp('browser').select(subject).slice(0, 1),
}

export const clientCorsChecks = [
  check({
    id: 'rfc9700/2.6/cors-at-client-endpoints',
    title: 'A script that a preflight lets call the token endpoint may read what it answers, errors too',
    requirements: ['RFC9700-2.6-cors-at-client-endpoints'],
    each: oneApp,
    requests: 2,
    why: 'A script that may send its code and not read the answer has lost the code.',
    mistake: 'A filter answers preflights, and what the endpoint itself answers goes past it.',
    fix: 'Support CORS for every answer of an endpoint, or for none.',
    probe: async ({ session, subject, grant, expect }) => {
      const origin = originOf(grant.client)
      const url = subject.provider.descriptor.server?.token_endpoint ?? ''
      const asked = preflight(url, origin, { method: 'POST', headers: [] })
      const leave = await session.send('other', asked, 'a preflight')
      if (leave.status < 200 || leave.status >= 300 || !isReadable(leave, origin)) {
        const message = `a preflight allows ${origin} nothing: ${inWords(leave)}`
        throw undecided('precondition', message, leave.exchange.id)
      }
      const request = withHeader(...fromOrigin(origin))(having('code', madeUp())(tokenRequestOf(grant, url)))
      const answer = await session.submit(request, 'a code that nobody issued, from a script')
      judgeReadable(expect, answer, origin)
    },
    caughtBy: ['no-cors-on-errors'],
  }),
]
