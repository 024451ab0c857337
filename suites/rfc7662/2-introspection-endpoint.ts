/**
 * RFC 7662 section 2: Introspection Endpoint.
 *
 * @module
 */
import { type Answer, stringMember } from '../../engine/answer.ts'
import { check } from '../../engine/check.ts'
import { headerValues } from '../../engine/exchange.ts'
import { madeUp } from '../../engine/made-up.ts'
import { requestAbout, wireRequest } from '../../engine/token-request.ts'
import { judgeWithoutTls, secureEndpoint } from '../without-tls.ts'

/** What tells that it was the endpoint which answered, and not whatever stands before it. */
const signOf = (answer: Answer): string | undefined =>
  stringMember(answer, 'error') ??
  (Object.hasOwn(answer.members, 'active') ? 'active' : headerValues(answer.response.headers, 'www-authenticate')[0])

export const introspectionEndpointChecks = [
  check({
    id: 'rfc7662/2/endpoint-tls',
    title: 'The introspection endpoint does not answer without TLS',
    requirements: ['RFC7662-2-tls'],
    needs: [secureEndpoint('introspection')],
    requests: 2,
    why: 'Who reads the requests on their way has the tokens, and the secret of the protected resource.',
    mistake: 'The same virtual host answers on port 80, as the endpoint is thought to be internal.',
    fix: 'Refuse http, or answer nothing there but a redirect to https.',
    probe: async ({ session, subject, expect }) => {
      // Nothing that is secret is sent: that nobody is authorized is an answer too.
      const secure = requestAbout(madeUp(), subject.provider.descriptor.server?.introspection_endpoint ?? '')
      await judgeWithoutTls(session, 'introspection', wireRequest(secure), signOf, expect)
    },
    caughtBy: ['introspection-without-tls'],
  }),
]
