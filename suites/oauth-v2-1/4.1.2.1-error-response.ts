/**
 * OAuth 2.1 section 4.1.2.1: Error Response of the authorization endpoint.
 *
 * @module
 */
import { inWords } from '../../engine/assertion.ts'
import { type AuthorizationChange, parameterOf } from '../../engine/authorization-request.ts'
import { by, check } from '../../engine/check.ts'
import { headerValues } from '../../engine/exchange.ts'
import { madeUp } from '../../engine/made-up.ts'
import { oneCodeGrant } from '../../engine/selector.ts'
import { having, repeating, without } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { seen } from '../authorization-response.ts'
import { confidentialCodeGrant, publicCodeGrant, withoutProtection } from '../pkce.ts'
import { oauth21 } from '../profile.ts'
import { eachOf, foreignUri, judgeStayed } from '../redirect-uri.ts'

/** What makes a redirect to the client impossible. */
const wrong: { readonly [parameter: string]: () => AuthorizationChange } = {
  client_id: () => having('client_id', madeUp()),
  redirect_uri: () => having('redirect_uri', foreignUri),
}

/** Other faults of a request, that a client would be told by redirection. */
const faults: { readonly [fault: string]: AuthorizationChange } = {
  'no response_type': without('response_type'),
  'an unknown scope': having('scope', 'oauth2spec_unknown'),
  'no code_challenge': without('code_challenge', 'code_challenge_method'),
  'state twice': repeating('state', 'oauth2spec'),
}

export const oauth21AuthorizationErrorChecks = [
  check({
    id: 'oauth-v2-1/4.1.2.1/direct-error-status',
    title: 'An error that is shown to the user agent itself has status 400, and never 401',
    requirements: ['OAUTH21-4.1.2.1-direct-error-400', 'OAUTH21-4.1.2.1-direct-error-not-401'],
    needs: [oauth21],
    each: by(oneCodeGrant, 'wrong', Object.keys(wrong)),
    requests: 1,
    why: 'With 401 a browser asks the person for a name and a password, which cannot mend the request of a client.',
    mistake:
      'An unknown client is answered as it is at the token endpoint, or the error page is a page like any other.',
    fix: 'Answer with status 400 and a page that says what is wrong.',
    probe: async ({ session, grant, wrong: parameter, must, should }) => {
      await session.control(grant)
      const change = wrong[parameter]?.()
      const purpose = `a ${parameter} that is not known`
      const outcome = await session.requestAuthorization(grant, { changes: change ? [change] : [], purpose })
      const answer = outcome.answers.at(-1)
      if (outcome.response || outcome.elsewhere || !answer) {
        throw undecided('precondition', 'the server answered with no page of its own', outcome.exchange.id)
      }
      const [challenge] = headerValues(answer.response.headers, 'www-authenticate')
      const isNoChallenge = must(answer).toSatisfy(answer.status !== 401 && challenge === undefined, {
        message: answer.status === 401 ? 'the status is 401' : 'the error page has WWW-Authenticate',
        expected: '400, and no WWW-Authenticate',
        actual: inWords(answer),
        at: answer.status === 401 ? 'status' : 'header www-authenticate',
      })
      if (isNoChallenge) should(answer).toHaveStatus(400)
    },
    caughtBy: ['unknown-client-challenged', 'authorization-error-page-200'],
  }),
  check({
    id: 'oauth-v2-1/4.1.2.1/validate-before-error-redirect',
    title: 'Client and redirection URI are validated before any error is redirected',
    requirements: ['OAUTH21-4.1.2.1-validate-before-error-redirect'],
    needs: [oauth21],
    each: by(oneCodeGrant, 'wrong', Object.keys(wrong)),
    requests: Object.keys(faults).length,
    why: 'A redirect to an address that nobody checked lends the name of the server to phishing.',
    mistake: 'A filter in front checks the parameters, and redirects its errors to redirect_uri as it came.',
    fix: 'Check client_id and redirect_uri before everything else, and show an error page where they are not in order.',
    probe: async ({ session, grant, wrong: parameter, expect }) => {
      await session.control(grant)
      const registered = parameter === 'client_id' ? [] : (grant.client?.redirect_uris ?? [])
      await eachOf(Object.entries(faults), async ([fault, change]) => {
        const changes = [change, ...(wrong[parameter] ? [wrong[parameter]()] : [])]
        const purpose = `${fault}, and a ${parameter} that is not known`
        const outcome = await session.requestAuthorization(grant, { changes, purpose })
        judgeStayed(
          expect,
          outcome,
          { name: purpose, uri: parameterOf(outcome.request, 'redirect_uri') ?? '' },
          registered,
        )
      })
    },
    caughtBy: ['errors-redirected-anywhere', 'redirect-uri-unchecked', 'unknown-client-redirected'],
  }),
  check({
    id: 'oauth-v2-1/4.1.2.1/challenge-required-public',
    title: 'A public client gets no code without code_challenge',
    requirements: ['OAUTH21-4.1.2.1-challenge-required-public'],
    needs: [oauth21],
    each: publicCodeGrant,
    requests: 1,
    why: 'A public client has no secret, so that its code is all that it takes to get a token.',
    mistake: 'PKCE is supported, and left to the client.',
    fix: 'Refuse an authorization request without code_challenge with invalid_request.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const changes = [withoutProtection]
      const purpose = 'without code_challenge'
      expect(seen(await session.requestAuthorization(grant, { purpose, changes }))).toIssueNoCode()
    },
    caughtBy: ['challenge-optional-for-public-clients', 'challenge-missed-at-token-endpoint'],
  }),
  check({
    id: 'oauth-v2-1/4.1.2.1/challenge-required-confidential',
    title: 'A client with a secret gets no code without code_challenge, unless a nonce protects it',
    requirements: ['OAUTH21-4.1.2.1-challenge-required-confidential'],
    needs: [oauth21],
    each: confidentialCodeGrant,
    requests: 1,
    why: 'A code that an attacker puts into the session of an honest client is redeemed with the client’s own secret.',
    mistake: 'PKCE is asked of public clients alone, as RFC 9700 has it.',
    fix: 'Refuse a request without code_challenge of every client that does not protect itself by a nonce.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const changes = [withoutProtection]
      const purpose = 'without code_challenge and nonce'
      expect(seen(await session.requestAuthorization(grant, { purpose, changes }))).toIssueNoCode()
    },
    caughtBy: [
      'challenge-missed-at-token-endpoint',
      'challenge-optional-for-confidential-clients',
      'superfluous-verifier-called-invalid-grant',
      'verifier-without-challenge-accepted',
    ],
  }),
]
