/**
 * RFC 6749 section 10.4: Refresh Tokens.
 *
 * @module
 */
import { check, ofEachKind } from '../../engine/check.ts'
import { grantsOfType } from '../../engine/selector.ts'
import { having } from '../../engine/token-request.ts'
import { alteredTokens, withLongerLife } from '../altered-token.ts'
import { errorDefects } from '../error-defects.ts'
import { presentAgain, publicRefresh, refresh } from '../refresh-rotation.ts'

export const refreshTokenChecks = [
  check({
    id: 'rfc6749/10.4/refresh-abuse-detection',
    title: 'A refresh token of a client that cannot authenticate does not bring tokens twice',
    requirements: ['RFC6749-10.4-refresh-abuse-detection'],
    each: publicRefresh,
    requests: 5,
    takesTime: true,
    why: 'Without a secret a second use is all that shows that somebody else has the refresh token.',
    mistake: 'One refresh token is good for the whole life of the grant, whatever kind the client is of.',
    fix: 'Replace refresh tokens of public clients at every use, and refuse the old one.',
    probe: async ({ session, grant, expect }) => {
      const { request, isBound, answer } = await refresh(session, await session.prepare(grant))
      if (isBound) return void expect(answer).toBeTokenResponse()
      expect((await presentAgain(session, request)).at(-1) ?? answer).toIssueNoToken()
    },
    caughtBy: ['refresh-token-not-rotated', 'replaced-refresh-token-accepted', 'static-secret-spares-rotation'],
  }),
  check({
    id: 'rfc6749/10.4/refresh-tamper-proof',
    title: 'A refresh token that was changed is refused',
    requirements: ['RFC6749-10.4-refresh-tamper-proof'],
    each: ofEachKind(grantsOfType('refresh_token')),
    requests: 6,
    why: 'A refresh token that can be made from another one can be made by anybody.',
    mistake: 'A JWT library is told to take the algorithm from the token, or the signature is not verified at all.',
    fix: 'Compare opaque tokens whole, and verify the signature of others with a fixed algorithm and key.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const request = await session.prepare(grant)
      const token = request.parameters.find(([name]) => name === 'refresh_token')?.[1] ?? ''
      const longer = withLongerLife(token)
      const altered = [
        ...alteredTokens(token),
        ...(longer === undefined ? [] : [['a token that says it lives longer', longer] as const]),
      ]
      for (const [alteration, changed] of altered) {
        const answer = await session.submit(having('refresh_token', changed)(request), `refresh: ${alteration}`)
        expect(answer).toBeOAuthError('invalid_grant')
      }
    },
    caughtBy: [
      ...errorDefects('invalid_grant'),
      'refresh-token-compared-by-half',
      'refresh-token-compared-by-prefix',
      'refresh-token-signature-unchecked',
      'unknown-refresh-token-crashes',
    ],
    // A token without its signature is the beginning of one; an opaque token with another character is not.
    caughtWhere: {
      'refresh-token-compared-by-prefix': ({ provider }) =>
        provider.descriptor.documented?.refresh_token?.format === 'jwt',
    },
  }),
]
