/**
 * RFC 6749 section 10.2: Client Impersonation.
 *
 * @module
 */
import { issuedParameters, outcomeInWords } from '../../engine/authorization-assertion.ts'
import { check, eachGrant, oneGrant, type Selector } from '../../engine/check.ts'
import { type Grant, isConfidential } from '../../engine/grant.ts'
import { loginPages } from '../../engine/selector.ts'
import { having } from '../../engine/token-request.ts'
import type { Cookie } from '../../engine/user-agent.ts'
import { consentTo, mentions, nameOf, readText, scopesOf } from '../consent.ts'

/** A client whose name is known, or that a page can tell from another one. */
const toldClient: Selector<{ grant: Grant; other?: Grant }> = {
  reason: 'the descriptor has neither a client_name nor authorization_code grants of two clients to tell apart',
  select: (subject) => {
    const grants = subject.grants.filter(({ grant_type }) => grant_type === 'authorization_code')
    const [grant] = grants
    const other = grants.find(({ client }) => client !== grant?.client)
    if (!grant || !(other || nameOf(grant, subject))) return []
    return [{ grant, ...(other ? { other } : {}) }]
  },
}

/** A grant with several scope values, so that less can be asked for. */
const toldScope = oneGrant(
  'the descriptor has no authorization_code grant with several scope values to tell apart',
  (grant) => grant.grant_type === 'authorization_code' && scopesOf(grant).length > 1,
)

/**
 * Public clients of which nothing but their client_id tells who they are: any app can claim their scheme, and any
 * program can listen on the port. An https redirection URI is an identity (RFC 8252 section 8.6).
 */
const unassuredClient: Selector<{ grant: Grant }> = {
  reason: 'the descriptor has no authorization_code grant of a public client whose redirection URIs are not https',
  select: (subject) =>
    eachGrant('', ({ grant_type, client }) => grant_type === 'authorization_code' && !isConfidential(client))
      .select(subject)
      .filter(({ grant }) => grant.client?.redirect_uris.every((uri) => !/^https:/i.test(uri)))
      .slice(0, 1),
}

export const clientImpersonationChecks = [
  check({
    id: 'rfc6749/10.2/consent-names-client',
    title: 'Before somebody approves, they can read which client asks',
    requirements: ['RFC6749-10.2-consent-information'],
    needs: [loginPages],
    each: toldClient,
    requests: 2,
    why: 'Who cannot see whom they let in lets in anybody.',
    mistake: 'The page asks for consent to continue, with the name of the server alone.',
    fix: 'Show the name of the client on the consent page.',
    probe: async ({ session, grant, other, subject, expect }) => {
      await session.control(grant)
      const outcome = await consentTo(session, grant, 'a consent page')
      const text = readText(outcome)
      const names = [nameOf(grant, subject) ?? '', grant.client?.client_id ?? '']
      const isNamed = names.some((name) => mentions(text, name))
      // A page may know the client by a name that the descriptor does not; then it differs with the client.
      const another = isNamed || !other ? undefined : await consentTo(session, other, 'that of another client')
      expect(another ?? outcome).toSatisfy(isNamed || (another !== undefined && readText(another) !== text), {
        message: 'nothing that was shown says which client asks',
        expected: 'the name of the client',
        actual: another ? 'the same text for two clients' : 'neither client_name nor client_id',
        at: 'body',
      })
    },
    caughtBy: ['consent-page-without-client', 'consent-skipped'],
  }),
  check({
    id: 'rfc6749/10.2/consent-names-scope',
    title: 'Before somebody approves, they can read what is asked for',
    requirements: ['RFC6749-10.2-consent-information'],
    needs: [loginPages],
    each: toldScope,
    requests: 2,
    why: 'Who cannot see what they approve approves anything.',
    mistake: 'The page asks for access to the account, whatever the scope is.',
    fix: 'Say on the consent page what each requested scope value means.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const outcome = await consentTo(session, grant, 'a consent page')
      const text = readText(outcome)
      const scopes = scopesOf(grant)
      const isNamed = scopes.every((scope) => mentions(text, scope))
      // A page may say it in words of its own; then it differs with what is asked for.
      const narrower = having('scope', scopes[0] ?? '')
      const less = isNamed ? undefined : await consentTo(session, grant, 'a consent page for less', narrower)
      expect(less ?? outcome).toSatisfy(isNamed || (less !== undefined && readText(less) !== text), {
        message: 'nothing that was shown says what is asked for',
        expected: 'the requested scope, in words',
        actual: `the same text for ${scopes.join(' ')} and for ${scopes[0]}`,
        at: 'body',
      })
    },
    caughtBy: ['consent-page-without-scope', 'consent-skipped'],
  }),
  check({
    id: 'rfc6749/10.2/no-silent-repeat',
    title: 'A client whose identity is not assured gets no second code without interaction',
    requirements: ['RFC6749-10.2-no-silent-repeat'],
    needs: [loginPages],
    each: unassuredClient,
    requests: 2,
    why: 'Another app that claims the same scheme gets a code of whoever approved the real one once.',
    mistake: 'A consent is remembered for each client, whatever kind it is.',
    fix: 'Ask again each time for public clients whose redirection URI is no https URI.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      let cookies: readonly Cookie[] = []
      await session.authorize(grant, {
        fresh: true,
        purpose: 'a first authorization',
        atEnd: async (tab) => {
          cookies = await tab.cookies()
        },
      })
      const again = await session.requestAuthorization(grant, { cookies, purpose: 'the same client once more' })
      expect(again).toSatisfy(again.done.length > 0 || issuedParameters(again).length === 0, {
        message: 'a second code was issued without a page in between',
        expected: 'a page that asks for consent again',
        actual: outcomeInWords(again),
      })
    },
    caughtBy: ['consent-remembered', 'consent-skipped'],
  }),
]
