/**
 * OAuth 2.1 section 4.1.3: Token Endpoint Extension of the authorization code grant, and section 10.2 on its redirect_uri.
 *
 * @module
 */
import { check, eachGrant, type Need } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { type Change, having, without } from '../../engine/token-request.ts'
import { errorDefects } from '../error-defects.ts'
import { eachCodeKind, eachPkceKind, judgeNoTokenWithoutPkce, withoutProtection } from '../pkce.ts'
import { oauth21 } from '../profile.ts'

/** Clients of OAuth 2.0 are served too, as long as nothing says that redirect_uri of token requests is ignored. */
const servesOAuth20: Need = {
  reason:
    'the descriptor says that redirect_uri of token requests is not compared (deviations: rfc6749/4.1.3/redirect-uri-identical), so that the server is there for clients of OAuth 2.1 only',
  met: ({ provider }) =>
    !(provider.descriptor.deviations ?? []).some(({ check }) => check === 'rfc6749/4.1.3/redirect-uri-identical'),
}

const severalUris = eachGrant(
  'the descriptor documents no authorization_code grant of a client with several redirection URIs',
  ({ grant_type, client }) => grant_type === 'authorization_code' && (client?.redirect_uris.length ?? 0) > 1,
)

/** With another registered URI than the one of the authorization request. */
const atOtherUri =
  ({ client }: Grant): Change =>
  (request) => {
    const sent = request.parameters.find(([name]) => name === 'redirect_uri')?.[1]
    return having('redirect_uri', client?.redirect_uris.find((uri) => uri !== sent) ?? '')(request)
  }

export const oauth21TokenRequestChecks = [
  check({
    id: 'oauth-v2-1/4.1.3/no-challenge-no-token',
    title: 'A code that was asked for without code_challenge brings no token',
    requirements: ['OAUTH21-4.1.3-no-challenge-no-token'],
    needs: [oauth21],
    each: eachCodeKind,
    requests: 2,
    why: 'The token endpoint is the last place at which a stolen or injected code can be stopped.',
    mistake: 'Whether PKCE is needed is decided by the request: without a challenge, no verifier is asked for.',
    fix: 'Redeem a code only with the verifier of its challenge, whoever the client is.',
    probe: async ({ session, grant, expect }) => judgeNoTokenWithoutPkce(session, expect, grant, withoutProtection),
    caughtBy: [
      'challenge-optional-for-confidential-clients',
      'challenge-optional-for-public-clients',
      'verifier-without-challenge-accepted',
    ],
  }),
  check({
    id: 'oauth-v2-1/10.2/redirect-uri-not-required',
    title: 'A code is redeemed with its verifier and without redirect_uri',
    requirements: ['OAUTH21-10.2-redirect-uri-not-required'],
    needs: [oauth21],
    each: eachPkceKind,
    requests: 2,
    why: 'OAuth 2.1 leaves redirect_uri out of the token request, as PKCE does what it was there for.',
    mistake: 'redirect_uri is asked for wherever the authorization request had it, as RFC 6749 has it.',
    fix: 'Compare redirect_uri of a token request if it comes, and redeem the code by its verifier if it does not.',
    probe: async ({ session, grant, expect }) => {
      const answer = await session.request(grant, 'without redirect_uri', without('redirect_uri'))
      expect(answer).toBeTokenResponse()
    },
    caughtBy: ['redirect-uri-required-of-every-redemption'],
  }),
  check({
    id: 'oauth-v2-1/10.2/redirect-uri-enforced-if-sent',
    title: 'A redirect_uri in the token request has to be the one of the authorization request',
    requirements: ['OAUTH21-10.2-redirect-uri-enforced-if-sent'],
    needs: [oauth21, servesOAuth20],
    each: severalUris,
    requests: 2,
    why: 'Clients of OAuth 2.0 without PKCE are protected by nothing else against a code that was sent elsewhere.',
    mistake: 'The parameter was dropped with OAuth 2.1, and is ignored for the clients that still rely on it.',
    fix: 'Store redirect_uri with the code, and refuse another one in the token request with invalid_grant.',
    probe: async ({ session, grant, expect }) => {
      const answer = await session.request(grant, 'another registered redirect_uri', atOtherUri(grant))
      expect(answer).toBeOAuthError('invalid_grant')
    },
    caughtBy: [...errorDefects('invalid_grant'), 'redirect-uri-compared-with-registered', 'redirect-uri-not-compared'],
  }),
]
