/**
 * RFC 6749 section 4.1.1: Authorization Request.
 *
 * @module
 */
import { printable } from '../../engine/assertion.ts'
import { check, eachGrant, oneGrant, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { having, without } from '../../engine/token-request.ts'
import { authorizationIn } from '../authorization-response.ts'

/** The first authorization_code grant of a client with one redirection URI, OpenID Connect apart, which wants it named. */
const withOneUri = oneGrant(
  'the descriptor has no client with one redirection URI and an authorization_code grant without the scope openid',
  (grant) =>
    grant.grant_type === 'authorization_code' &&
    grant.client?.redirect_uris.length === 1 &&
    !(grant.authorizationRequest.parameters?.scope ?? '').split(' ').includes('openid'),
)

const withSeveralUris: Selector<{ grant: Grant; redirect_uri: string }> = {
  reason: 'the descriptor has no client with two redirection URIs and an authorization_code grant',
  select: (subject) =>
    eachGrant('', (grant) => grant.grant_type === 'authorization_code')
      .select(subject)
      .flatMap(({ grant }) => {
        const second = grant.client?.redirect_uris[1]
        return second === undefined ? [] : [{ grant, redirect_uri: second }]
      })
      .slice(0, 1),
}

/** Whether a URI is another one with parameters added to its query. */
const isWithParameters = (uri: string, requested: string): boolean => {
  if (!URL.canParse(uri) || !URL.canParse(requested)) return uri.startsWith(requested)
  const [came, asked] = [new URL(uri), new URL(requested)]
  const isKept = [...asked.searchParams].every(([name, value]) => came.searchParams.getAll(name).includes(value))
  return came.protocol === asked.protocol && came.host === asked.host && came.pathname === asked.pathname && isKept
}

const withoutParameters = (uri: string): string => printable(uri.split(/[?#]/)[0] ?? '', 200)

export const authorizationRequestChecks = [
  check({
    id: 'rfc6749/4.1.1/redirect-uri-optional',
    title: 'A client with one registered redirection URI may leave redirect_uri out',
    requirements: ['RFC6749-4.1.1-redirect-uri-optional'],
    each: withOneUri,
    requests: 2,
    why: 'A client that has one registered URI has nothing to choose, and the parameter is optional then.',
    mistake: 'redirect_uri is required of every request, or the token endpoint misses it later.',
    fix: 'Use the registered URI where there is one and none is named, and ask for redirect_uri at neither endpoint.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const changes = [without('redirect_uri')]
      const outcome = await session.requestAuthorization(grant, { changes, purpose: 'without redirect_uri' })
      const authorization = authorizationIn(outcome)
      if (!expect(outcome).toIssueCode() || !authorization) return
      const registered = grant.client?.redirect_uris[0] ?? ''
      expect(outcome).toSatisfy(isWithParameters(authorization.response.uri, registered), {
        message: 'the response went to another URI than the registered one',
        expected: registered,
        actual: withoutParameters(authorization.response.uri),
        at: 'url',
      })
      const answer = await session.submit(session.redemption(authorization), 'the code, without redirect_uri')
      expect(answer).toBeTokenResponse()
    },
    caughtBy: ['redirect-uri-always-required', 'redirect-uri-required-of-every-redemption'],
  }),
  check({
    id: 'rfc6749/4.1.1/response-at-requested-uri',
    title: 'The authorization response comes to the redirection URI that was requested',
    requirements: ['RFC6749-4.1.1-response-at-requested-uri'],
    each: withSeveralUris,
    requests: 1,
    why: 'A client with several URIs tells by them which of its parts the response is for.',
    mistake: 'The first registered URI is used, whichever was asked for.',
    fix: 'Redirect to the redirect_uri of the request, once it is known to be registered.',
    probe: async ({ session, grant, redirect_uri, expect }) => {
      await session.control(grant)
      const changes = [having('redirect_uri', redirect_uri)]
      const outcome = await session.requestAuthorization(grant, { changes, purpose: 'the second redirection URI' })
      if (!expect(outcome).toIssueCode() || !outcome.response) return
      const { uri } = outcome.response
      expect(outcome).toSatisfy(isWithParameters(uri, redirect_uri), {
        message: 'the response came to another URI than the one requested',
        expected: redirect_uri,
        actual: withoutParameters(uri),
        at: 'url',
      })
    },
    caughtBy: ['response-to-first-redirect-uri', 'redirect-uri-first-only'],
  }),
]
