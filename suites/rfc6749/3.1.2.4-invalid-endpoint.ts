/**
 * RFC 6749 section 3.1.2.4: Invalid Endpoint.
 *
 * @module
 */
import { inWords } from '../../engine/assertion.ts'
import { by, check } from '../../engine/check.ts'
import { oneCodeGrant } from '../../engine/selector.ts'
import { having } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { type Asked, foreignUri, judgeNotRedirected } from '../redirect-uri.ts'

const invalid: readonly Asked[] = [
  { name: 'not registered', uri: foreignUri },
  { name: 'no URI at all', uri: 'https://' },
  { name: 'with the scheme javascript', uri: 'javascript:alert(1)' },
  { name: 'with the scheme data', uri: 'data:text/html,<p>callback</p>' },
]

/** Second faults of a request, that a server may want to tell the client about. */
const faults = {
  none: [],
  response_type: [having('response_type', 'oauth2spec_unknown')],
  scope: [having('scope', 'oauth2spec_unknown')],
} as const

type Fault = keyof typeof faults

export const invalidEndpointChecks = [
  check({
    id: 'rfc6749/3.1.2.4/no-auto-redirect',
    title: 'An invalid redirect_uri is not redirected to, whatever else is wrong with the request',
    requirements: ['RFC6749-3.1.2.4-no-auto-redirect'],
    each: by(oneCodeGrant, 'besides', Object.keys(faults) as Fault[]),
    requests: invalid.length,
    why: 'A redirect to anywhere lends the name of the server to phishing, and may run a script.',
    mistake: 'Errors are redirected before redirect_uri is compared, as scope and response_type are checked first.',
    fix: 'Check client_id and redirect_uri before everything else, and show an error page where they are not in order.',
    probe: async ({ session, grant, besides, expect }) => {
      await session.control(grant)
      const asked = invalid.map((each) => ({ ...each, changes: faults[besides] }))
      await judgeNotRedirected(session, expect, grant, asked)
    },
    caughtBy: ['redirect-uri-unchecked', 'errors-redirected-anywhere'],
  }),
  check({
    id: 'rfc6749/3.1.2.4/inform-owner',
    title: 'An invalid redirect_uri is answered with something to read',
    requirements: ['RFC6749-3.1.2.4-inform-owner'],
    each: oneCodeGrant,
    requests: 1,
    why: 'A person who followed a link is left before an empty page, and nobody learns what to repair.',
    mistake: 'The request ends in an unhandled exception, or in a status without a body.',
    fix: 'Show an error page with a 4xx status that says that the redirection URI is not valid.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const changes = [having('redirect_uri', foreignUri)]
      const outcome = await session.requestAuthorization(grant, { changes, purpose: 'an invalid redirect_uri' })
      const answer = outcome.answers.at(-1)
      if (outcome.response || outcome.elsewhere || !answer) {
        throw undecided('precondition', 'the server answered with no page of its own', outcome.exchange.id)
      }
      const isHtml = answer.mediaType.includes('html')
      const text = (outcome.page?.text ?? '') || (isHtml ? '' : answer.text.trim())
      if (isHtml && text === '' && /<script/i.test(answer.text)) {
        throw undecided('precondition', 'the page is written by a script', answer.exchange.id)
      }
      expect(outcome).toSatisfy(answer.status < 500 && text !== '', {
        message: answer.status < 500 ? 'the answer has nothing to read' : 'the request ends in a failure of the server',
        expected: 'a page that says what is wrong',
        actual: inWords(answer),
        at: answer.status < 500 ? 'body' : 'status',
      })
    },
    caughtBy: ['error-page-empty'],
  }),
]
