/**
 * OAuth 2.1 section 7.9: Phishing Attacks: what an approval page tells.
 *
 * @module
 */
import { check, type Selector } from '../../engine/check.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { loginPages } from '../../engine/selector.ts'
import { having } from '../../engine/token-request.ts'
import { consentTo, mentions, nameOf, readText, scopesOf } from '../consent.ts'
import { oauth21 } from '../profile.ts'

const developerOf = ({ client }: Grant, { provider }: Subject): string | undefined =>
  provider.descriptor.clients?.[client?.name ?? '']?.developer

/** The first grant of a client whose name and developer are known. */
const toldDeveloper: Selector<{ grant: Grant; developer: string }> = {
  reason: 'the descriptor has no client with an authorization_code grant, a client_name and a developer',
  select: (subject) =>
    subject.grants
      .flatMap((grant) => {
        const developer = developerOf(grant, subject)
        const isTold = developer !== undefined && nameOf(grant, subject) !== undefined
        return grant.grant_type === 'authorization_code' && isTold ? [{ grant, developer }] : []
      })
      .slice(0, 1),
}

export const oauth21PhishingChecks = [
  check({
    id: 'oauth-v2-1/7.9/consent-shows-developer',
    title: 'Before somebody approves, they can read which client asks, who is behind it, and for what',
    requirements: ['OAUTH21-7.9-consent-shows-developer'],
    needs: [oauth21, loginPages],
    each: toldDeveloper,
    requests: 2,
    why: 'A name is easily chosen; who is behind it is what tells an honest client from one that only sounds like it.',
    mistake: 'The page shows the name that the client gave itself, and nothing of who registered it.',
    fix: 'Show the name of the client, of its developer or organization, and what each requested scope value means.',
    probe: async ({ session, grant, developer, subject, expect }) => {
      await session.control(grant)
      const outcome = await consentTo(session, grant, 'a consent page')
      const text = readText(outcome)
      const says = (what: string, holds: boolean, actual: string): void => {
        expect(outcome).toSatisfy(holds, {
          message: `nothing that was shown says ${what}`,
          expected: 'the client, its developer and the scope',
          actual,
          at: 'body',
        })
      }
      const name = nameOf(grant, subject) ?? ''
      says('which client asks', mentions(text, name), `no ${name}`)
      says('who is behind the client', mentions(text, developer), `no ${developer}`)
      const [first, ...others] = scopesOf(grant)
      const isListed = scopesOf(grant).every((scope) => mentions(text, scope))
      // A page may put a scope in words of its own; then it differs with the scope.
      if (isListed || first === undefined || others.length === 0) return
      const less = await consentTo(session, grant, 'that of less scope', having('scope', first))
      says('what is asked for', readText(less) !== text, 'the same text for two scopes')
    },
    caughtBy: [
      'consent-page-without-client',
      'consent-page-without-developer',
      'consent-page-without-scope',
      'consent-skipped',
    ],
  }),
]
