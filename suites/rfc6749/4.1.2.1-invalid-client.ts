/**
 * RFC 6749 section 4.1.2.1: Error Response, as far as it is about a client that is missing or invalid.
 *
 * @module
 */
import { parameterOf } from '../../engine/authorization-request.ts'
import { check } from '../../engine/check.ts'
import { madeUp } from '../../engine/made-up.ts'
import { oneCodeGrant } from '../../engine/selector.ts'
import { having, without } from '../../engine/token-request.ts'
import { eachOf, judgeStayed } from '../redirect-uri.ts'

export const invalidClientChecks = [
  check({
    id: 'rfc6749/4.1.2.1/no-redirect-bad-client',
    title: 'A missing or unknown client_id leads to no redirect',
    requirements: ['RFC6749-4.1.2.1-no-redirect-bad-client'],
    each: oneCodeGrant,
    requests: 3,
    why: 'A redirection URI belongs to a client: without a client none can be trusted.',
    mistake: 'The error goes to redirect_uri before anybody looks up the client.',
    fix: 'Show an error page where the client is missing or not known.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const changes = {
        'an unknown client_id': having('client_id', madeUp()),
        'an empty client_id': having('client_id', ''),
        'no client_id': without('client_id'),
      }
      await eachOf(Object.entries(changes), async ([name, change]) => {
        const outcome = await session.requestAuthorization(grant, { changes: [change], purpose: name })
        const asked = { name, uri: parameterOf(outcome.request, 'redirect_uri') ?? '' }
        judgeStayed(expect, outcome, asked, [])
      })
    },
    caughtBy: ['unknown-client-redirected'],
  }),
]
