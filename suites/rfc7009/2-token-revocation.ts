/**
 * RFC 7009 section 2: Token Revocation.
 *
 * @module
 */
import { type Answer, answerOf, isSuccess, stringMember } from '../../engine/answer.ts'
import { inWords, printable } from '../../engine/assertion.ts'
import { check, oneGrant } from '../../engine/check.ts'
import { type Exchange, headerValues } from '../../engine/exchange.ts'
import { isConfidential } from '../../engine/grant.ts'
import { isObject } from '../../engine/json-members.ts'
import { metadata, revocationEndpoint } from '../../engine/selector.ts'
import { requestAbout, wireRequest } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { errorDefects } from '../error-defects.ts'
import {
  refreshGrants,
  revokedBy,
  toBeDead,
  useAfterRevocation,
  watchedByIntrospection,
  watchedGrant,
  workingAccessToken,
  workingRefreshToken,
} from '../token-state.ts'
import { askWithoutTls, secureEndpoint, withoutTls } from '../without-tls.ts'

/** The address that the metadata name. */
const published = (answer: Answer): string => String(answer.members.revocation_endpoint)

const observed = {
  needs: [revocationEndpoint, metadata],
  observes: (exchange: Exchange) => {
    const answer = exchange.endpoint === 'metadata' ? answerOf(exchange) : undefined
    const names = answer?.status === 200 && isObject(answer.json) && 'revocation_endpoint' in answer.members
    return names ? answer : undefined
  },
  provoke: (session: { readonly metadata: () => Promise<Answer> }) => session.metadata(),
} as const

const isLoopback = (url: string): boolean =>
  URL.canParse(url) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname)

/** Whether an answer does nothing but send on to https. */
const sendsToHttps = (answer: Answer): boolean =>
  answer.status >= 300 &&
  answer.status < 400 &&
  headerValues(answer.response.headers, 'location').some((location) => location.startsWith('https:'))

/** A client without a secret: one must not go where others read it. */
const publicGrant = oneGrant(
  'the descriptor documents no grant of a public client whose access tokens can be seen to work',
  (grant, subject) =>
    !isConfidential(grant.client) &&
    watchedGrant.select({ ...subject, grants: [grant] }).some((selected) => selected.grant === grant),
)

export const tokenRevocationChecks = [
  check({
    id: 'rfc7009/2/revoke-refresh-token',
    title: 'A revoked refresh token is refused at once',
    requirements: ['RFC7009-2-revoke-refresh-token', 'RFC7009-2.1-immediate'],
    needs: [revocationEndpoint],
    each: refreshGrants,
    requests: 4,
    why: 'A user who signs out, or takes back an authorization, relies on the long-lived token being dead.',
    mistake: 'The token is marked in a table that the token endpoint does not read, or the caches of it live on.',
    fix: 'Look up the state of a refresh token, revoked ones included, on each use.',
    probe: async ({ session, grant, expect }) => {
      const token = await workingRefreshToken(session, grant)
      const revocation = await session.revoke(token.value, {
        client: token.client,
        hint: 'refresh_token',
        purpose: 'a refresh token is revoked',
      })
      expect(revocation).toSatisfy(isSuccess(revocation), {
        message: 'the refresh token is not revoked',
        expected: '200',
        actual: inWords(revocation),
        at: 'status',
      })
      if (isSuccess(revocation))
        expect((await token.use('the revoked refresh token')).answer).toBeOAuthError('invalid_grant')
    },
    caughtBy: [
      ...errorDefects('invalid_grant'),
      'unknown-refresh-token-crashes',
      'refresh-token-survives-revocation',
      'refresh-token-revoked-late',
    ],
  }),
  check({
    id: 'rfc7009/2/revoke-access-token',
    title: 'A revoked access token stops working, or the server says that it cannot revoke it',
    requirements: ['RFC7009-2-revoke-access-token', 'RFC7009-2.2.1-unsupported-token-type'],
    needs: [revocationEndpoint],
    each: watchedGrant,
    requests: 6,
    why: 'A client that hears 200 takes the token for dead, and does not look for another way to stop a thief.',
    mistake: 'Every request is answered with 200, and self-contained access tokens live on until they expire.',
    fix: 'Let the resource ask for the state of a token, or answer unsupported_token_type.',
    probe: async ({ session, grant, expect, should }) => {
      const token = await workingAccessToken(session, grant)
      const revocation = await session.revoke(token.value, {
        client: token.client,
        hint: 'access_token',
        purpose: 'an access token is revoked',
      })
      if (isSuccess(revocation)) return void toBeDead(await useAfterRevocation(session, token), token, expect)
      expect(revocation).toBeOAuthError('unsupported_token_type')
      should(revocation).toSatisfy(false, {
        message: 'access tokens cannot be revoked',
        expected: '200, and a token that no longer works',
        actual: inWords(revocation),
        at: 'status',
      })
    },
    caughtBy: [
      'access-token-survives-revocation',
      'access-token-unrevocable',
      'revoked-token-accepted',
      'revoked-token-active',
    ],
    caughtWhere: { 'revoked-token-active': watchedByIntrospection },
  }),
  check({
    ...observed,
    id: 'rfc7009/2/endpoint-no-fragment',
    title: 'The URI of the revocation endpoint has no fragment',
    requirements: ['RFC7009-2-endpoint-no-fragment'],
    why: 'A fragment never reaches the server, so that the client and the server disagree on the address.',
    mistake: 'The address of a page of the management console, such as /#/tokens, is published.',
    fix: 'Publish a revocation endpoint without a fragment.',
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy(!published(answer).includes('#'), {
        message: 'revocation_endpoint has a fragment',
        expected: 'a URI without #',
        actual: printable(published(answer), 200),
        at: 'member revocation_endpoint',
      }),
    caughtBy: ['revocation-endpoint-with-fragment'],
  }),
  check({
    ...observed,
    id: 'rfc7009/2/endpoint-https',
    title: 'The published revocation endpoint is an https URL',
    requirements: ['RFC7009-2-endpoint-https', 'RFC7009-2-http-not-published'],
    why: 'Each request holds a token, and most hold a client secret.',
    mistake: 'The metadata are built from the scheme behind a proxy that ends TLS.',
    fix: 'Build published addresses from the public issuer, and never from the request.',
    judge: (answer, { expect }) =>
      // A server on a developer's own machine has no certificate, and nobody listens on the way.
      expect(answer).toSatisfy(published(answer).startsWith('https:') || isLoopback(published(answer)), {
        message: 'revocation_endpoint is no https URL',
        expected: 'an https URL',
        actual: printable(published(answer), 200),
        at: 'member revocation_endpoint',
      }),
    caughtBy: ['endpoints-published-over-http', 'revocation-endpoint-over-http'],
  }),
  check({
    id: 'rfc7009/2/http-also-revokes',
    title: 'A token that is sent to the revocation endpoint without TLS is revoked, if anybody listens there',
    requirements: ['RFC7009-2-http-also-revokes'],
    needs: [secureEndpoint('revocation')],
    each: publicGrant,
    requests: 7,
    why: 'A token that was sent over http by accident may have been read on its way, and should die.',
    mistake: 'Port 80 answers with an error, and the token, which is exposed now, lives on.',
    fix: 'Offer revocation on http too where http is served at all, and never publish that address.',
    probe: async ({ session, grant, subject, expect }) => {
      const token = await workingAccessToken(session, grant)
      const endpoint = withoutTls(subject.provider.descriptor.server?.revocation_endpoint ?? '')
      const request = wireRequest(requestAbout(token.value, endpoint, token.client, 'access_token'))
      const exchange = await askWithoutTls(session, 'revocation', request)
      const answer = answerOf(exchange)
      if (answer && stringMember(answer, 'error') === 'unsupported_token_type') {
        throw undecided('precondition', 'access tokens cannot be revoked', exchange.id)
      }
      // A host that sends all http on to https serves nothing there.
      const isServed = answer !== undefined && !sendsToHttps(answer)
      const { works } = isServed ? await useAfterRevocation(session, token) : { works: false }
      expect({ exchange }).toSatisfy(!works, {
        message: 'http is served, and the token that was sent there still works',
        expected: 'no answer, a redirect to https, or a token that no longer works',
        actual: answer ? inWords(answer) : 'no answer',
        at: 'status',
      })
      if (!isServed || works) await revokedBy(session, grant, token.value)
    },
    caughtBy: ['revocation-refused-without-tls', 'access-token-survives-revocation', 'revoked-token-active'],
    caughtWhere: { 'revoked-token-active': watchedByIntrospection },
  }),
]
