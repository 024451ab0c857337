/**
 * RFC 9700 section 4.11.2: Authorization Server as Open Redirector.
 *
 * @module
 */
import { outcomeInWords } from '../../engine/authorization-assertion.ts'
import { check } from '../../engine/check.ts'
import { loginPages, oneCodeGrant } from '../../engine/selector.ts'
import { having } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { grantOf, openRegistration, publicClient, registration } from '../registration.ts'

/** Requests that a server refuses by redirection. */
const refused = {
  'an unknown response_type': having('response_type', 'oauth2spec_unknown'),
  'an unknown scope': having('scope', 'oauth2spec_unknown'),
} as const

export const openRedirectorChecks = [
  check({
    id: 'rfc9700/4.11.2/authenticate-before-redirect',
    title: 'Nobody is redirected to the client, not even with an error, before they have logged in',
    requirements: ['RFC9700-4.11.2-authenticate-before-redirect'],
    needs: [loginPages],
    each: oneCodeGrant,
    requests: 1 + Object.keys(refused).length,
    why: 'Where anybody can register a client, a link to the server with a wrong scope leads to any page they like.',
    mistake: 'Errors are redirected as soon as they are found, as nothing in RFC 6749 speaks against it.',
    fix: 'Ask for the login first and redirect errors after that, or tell people on a page of the server.',
    probe: async ({ session, grant, should }) => {
      await session.control(grant)
      const ask = (purpose: string, ...changes: ReturnType<typeof having>[]) =>
        session.requestAuthorization(grant, { changes, purpose, fresh: true, untouched: true })
      const documented = await ask('a user agent that nobody logged in with')
      if (documented.response) {
        throw undecided(
          'precondition',
          'nobody is asked to log in, so that all are known already',
          documented.exchange.id,
        )
      }
      for (const [name, change] of Object.entries(refused)) {
        const outcome = await ask(name, change)
        // Nearly all servers redirect errors at once, and the section leaves it to them whom they trust; so this is told
        // and not held against them.
        should(outcome).toSatisfy(outcome.response === undefined, {
          message: `an error was redirected before anybody logged in: ${name}`,
          expected: 'a login page, or an error page of the server',
          actual: outcomeInWords(outcome),
          at: 'url',
        })
      }
    },
    caughtBy: ['error-redirected-before-login'],
  }),
  check({
    id: 'rfc9700/4.11.2/untrusted-no-auto-redirect',
    title: 'Nobody is redirected to a client that a stranger registered without a word of the server',
    requirements: ['RFC9700-4.11.2-untrusted-no-auto-redirect'],
    needs: [registration, openRegistration, loginPages],
    each: oneCodeGrant,
    requests: 4,
    why: 'Anybody can register a phishing site, and a link to a server that people trust then leads to it.',
    mistake: 'Every registered redirection URI counts as trusted, whoever registered it.',
    fix: 'Tell people on a page of your own where they would go, and let them decide.',
    probe: ({ session, grant: documented, expect }) =>
      session.register(publicClient, 'somebody registers a client', async (client) => {
        const grant = grantOf(client, documented)
        const broken = await session.requestAuthorization(grant, {
          changes: [refused['an unknown scope']],
          purpose: 'an unknown scope',
        })
        // A page with a button to go on is the word of the server that is asked for.
        const isAsked = broken.done.some(({ action }) => action.purpose === 'approve')
        const isAutomatic = broken.response !== undefined && !isAsked
        expect(broken).toSatisfy(!isAutomatic, {
          message: 'an error led to a client that a stranger registered',
          expected: 'a page of the server',
          actual: outcomeInWords(broken),
          at: 'url',
        })
        const denied = await session.deny(grant)
        expect(denied).toSatisfy(denied.response === undefined, {
          message: 'a person who refused was sent to a client that a stranger registered',
          expected: 'a page of the server',
          actual: outcomeInWords(denied),
          at: 'url',
        })
      }),
    caughtBy: ['registered-client-sent-errors', 'registered-client-sent-denials'],
  }),
]
