/**
 * RFC 6749 section 3.1.2.2: Registration Requirements (of redirection endpoints), as far as they show without
 * registering anything.
 *
 * @module
 */
import { issuedParameters, outcomeInWords } from '../../engine/authorization-assertion.ts'
import { asAuthorizationClient } from '../../engine/authorization-request.ts'
import { check, type Need, type Selector } from '../../engine/check.ts'
import { type Client, type Grant, isConfidential } from '../../engine/grant.ts'
import { authorizationEndpoint, oneCodeGrant } from '../../engine/selector.ts'
import { having } from '../../engine/token-request.ts'
import { foreignUri, judgeStayed } from '../redirect-uri.ts'

/** A client without a redirection URI, beside a grant that shows that the authorization endpoint works. */
const clientWithoutUri = (confidential: boolean): Selector<{ grant: Grant; client: Client }> => ({
  reason: `the descriptor has no ${confidential ? 'confidential' : 'public'} client without redirect_uris`,
  select: (subject) => {
    const [documented] = oneCodeGrant.select(subject)
    const client = subject.clients.find(
      (candidate) => candidate.redirect_uris.length === 0 && isConfidential(candidate) === confidential,
    )
    return documented && client ? [{ grant: documented.grant, client }] : []
  },
})

const needs: readonly Need[] = [authorizationEndpoint]

/** Every registered URI of each client that has several. */
const eachOfSeveralUris: Selector<{ grant: Grant; registered: string }> = {
  reason: 'the descriptor has no client with several redirect_uris',
  select: ({ grants }) => {
    const grant = grants.find(
      ({ grant_type, client }) => grant_type === 'authorization_code' && (client?.redirect_uris.length ?? 0) > 1,
    )
    return (grant?.client?.redirect_uris ?? []).flatMap((registered) => (grant ? [{ grant, registered }] : []))
  },
}

const asked = { name: 'the client has none that is registered', uri: foreignUri }

export const registrationRequirementChecks = [
  check({
    id: 'rfc6749/3.1.2.2/public-must-register',
    title: 'A public client without a registered redirection URI gets no authorization response',
    requirements: ['RFC6749-3.1.2.2-public-must-register'],
    needs,
    each: clientWithoutUri(false),
    requests: 1,
    why: 'Nothing but the redirection URI tells a public client from an attacker who uses its client_id.',
    mistake: 'A list of registered URIs that is empty is taken for one that allows all.',
    fix: 'Refuse the authorization request of a client that has no redirection URI registered.',
    probe: async ({ session, grant, client, expect }) => {
      await session.control(grant)
      const changes = [asAuthorizationClient(client.client_id, foreignUri)]
      const outcome = await session.requestAuthorization(grant, { changes, purpose: 'a client without redirect_uris' })
      judgeStayed(expect, outcome, asked, [])
    },
    caughtBy: ['redirect-uri-unregistered-allows-any'],
  }),
  check({
    id: 'rfc6749/3.1.2.2/implicit-must-register',
    title: 'A client without a registered redirection URI gets no token by the implicit grant',
    requirements: ['RFC6749-3.1.2.2-implicit-must-register'],
    needs,
    each: clientWithoutUri(true),
    requests: 1,
    why: 'A token in a fragment belongs to whoever owns the page that it is sent to.',
    mistake: 'A confidential client is trusted to authenticate later, which it never does in this grant.',
    fix: 'Refuse response_type=token for clients without a registered redirection URI, or altogether.',
    probe: async ({ session, grant, client, expect }) => {
      await session.control(grant)
      const changes = [asAuthorizationClient(client.client_id, foreignUri), having('response_type', 'token')]
      const outcome = await session.requestAuthorization(grant, { changes, purpose: 'a token without redirect_uris' })
      const issued = issuedParameters(outcome)
      expect(outcome).toSatisfy(issued.length === 0, {
        message: 'a client without a registered redirection URI got a token',
        expected: 'no token',
        actual: outcomeInWords(outcome),
        at: 'url',
      })
    },
    caughtBy: ['implicit-without-registered-uri'],
  }),
  check({
    id: 'rfc6749/3.1.2.2/all-should-register',
    title: 'A confidential client without a registered redirection URI gets no authorization response',
    requirements: ['RFC6749-3.1.2.2-all-should-register'],
    needs,
    each: clientWithoutUri(true),
    requests: 1,
    why: 'A server that redirects anywhere for one client_id is an open redirector for everybody.',
    mistake:
      'Clients that never use the authorization endpoint have no redirection URI, and so none that could differ.',
    fix: 'Refuse the authorization request of a client that has no redirection URI registered.',
    probe: async ({ session, grant, client, expect }) => {
      await session.control(grant)
      const changes = [asAuthorizationClient(client.client_id, foreignUri)]
      const outcome = await session.requestAuthorization(grant, { changes, purpose: 'a client without redirect_uris' })
      judgeStayed(expect, outcome, asked, [])
    },
    caughtBy: ['redirect-uri-unregistered-allows-any', 'implicit-without-registered-uri'],
  }),
  check({
    id: 'rfc6749/3.1.2.2/multiple-uris',
    title: 'A client with several registered redirection URIs can use each of them',
    requirements: ['RFC6749-3.1.2.2-multiple-uris'],
    each: eachOfSeveralUris,
    requests: 1,
    why: 'Clients register one for each of their sites; one that is refused is an outage of that site.',
    mistake: 'Only the first of the registered URIs is compared.',
    fix: 'Compare redirect_uri with every URI that the client registered.',
    probe: async ({ session, grant, registered, must }) => {
      await session.control(grant)
      const changes = [having('redirect_uri', registered)]
      // That several can be registered is optional. That a registered one works is not (section 3.1.2.3).
      must(await session.requestAuthorization(grant, { changes, purpose: 'a registered URI' })).toIssueCode()
    },
    caughtBy: ['redirect-uri-first-only', 'redirect-uri-second-question-mark'],
  }),
]
