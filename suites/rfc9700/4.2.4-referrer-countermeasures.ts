/**
 * RFC 9700 section 4.2.4: Countermeasures (to the leak of credentials by Referer headers), at the authorization server.
 *
 * @module
 */
import { inWords, printable } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { loginPages, oneCodeGrant } from '../../engine/selector.ts'
import { having } from '../../engine/token-request.ts'
import { provokePages, referrerPolicyOf, shownPage } from '../authorization-page.ts'
import { foreignHosts } from '../foreign-content.ts'
import { foreignUri } from '../redirect-uri.ts'

export const referrerCountermeasureChecks = [
  check({
    id: 'rfc9700/4.2.4/no-third-party-content',
    title: 'Pages of the authorization endpoint load nothing from other sites and link to none',
    requirements: ['RFC9700-4.2.4-no-third-party-content'],
    needs: [loginPages],
    each: oneCodeGrant,
    requests: 2,
    why: 'The address of the page has the state in it, and a script from elsewhere reads the password.',
    mistake: 'Fonts, analytics or a chat come from other sites by the layout that all pages of the company share.',
    fix: 'Serve everything that login, consent and error pages need from the server’s own site.',
    probe: async ({ session, grant, subject, expect }) => {
      await session.control(grant)
      const shown = await session.authorize(grant, { fresh: true, purpose: 'login and consent pages', role: 'probe' })
      const changes = [having('redirect_uri', foreignUri)]
      const failed = await session.requestAuthorization(grant, { changes, purpose: 'an error page' })
      for (const exchange of [...shown.exchanges, ...failed.exchanges]) {
        const answer = shownPage(exchange)
        if (!answer) continue
        const hosts = await foreignHosts(answer, subject, grant.client)
        expect(answer).toSatisfy(hosts.length === 0, {
          message: `a page has content or links of ${printable(hosts.join(', '), 200)}`,
          expected: 'nothing of other sites',
          actual: `${inWords(answer)}, with ${printable(hosts.join(', '), 200)}`,
          at: 'body',
        })
      }
    },
    caughtBy: ['third-party-content', 'error-page-links-back'],
  }),
  check({
    id: 'rfc9700/4.2.4/referrer-policy',
    title: 'Pages of the authorization endpoint keep their address out of the Referer header',
    requirements: ['RFC9700-4.2.4-referrer-policy'],
    needs: [loginPages],
    observes: shownPage,
    provoke: provokePages,
    why: 'The address of the page has the state of the client in it, which is its protection against forged responses.',
    mistake: 'No policy is sent, and old browsers tell every site that is linked to the whole address.',
    fix: 'Send Referrer-Policy: no-referrer with every page of the authorization endpoint.',
    judge: (answer, { expect }) => {
      const policy = referrerPolicyOf(answer)
      const isWeak = policy === undefined || policy === 'unsafe-url' || policy === 'no-referrer-when-downgrade'
      expect(answer).toSatisfy(!isWeak, {
        message: policy === undefined ? 'a page has no referrer policy' : `the referrer policy is ${policy}`,
        expected: 'Referrer-Policy: no-referrer',
        actual: policy ?? 'no Referrer-Policy',
        at: 'header referrer-policy',
      })
    },
    caughtBy: ['referrer-policy-missing'],
  }),
]
