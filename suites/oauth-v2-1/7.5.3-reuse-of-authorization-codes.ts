/**
 * OAuth 2.1 section 7.5.3: Reuse of Authorization Codes.
 *
 * @module
 */
import { stringMember } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { codeVerifier } from '../../engine/authorization-request.ts'
import { check, type Selector } from '../../engine/check.ts'
import type { Client, Grant } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { authenticates, grantsWithOtherClient, oneCodeGrant } from '../../engine/selector.ts'
import { asClient, type Change, having, withCredentials } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { pkceGrantsOf } from '../pkce.ts'
import { oauth21 } from '../profile.ts'
import { showUnknownAccessToken, showWorking, useAccessToken, watchedGrant } from '../token-state.ts'

type Replay = { readonly grant: Grant; readonly replay: string; readonly other: Client | '' }

const isWatched = (grant: Grant, subject: Parameters<typeof watchedGrant.select>[0]): boolean =>
  watchedGrant.select({ ...subject, grants: [grant] }).length > 0

/** What does not fit the code in a replay, with the first grant that it can be wrong in. */
const eachReplay: Selector<Replay> = {
  reason: `${oneCodeGrant.reason}, or none whose access tokens can be seen to work`,
  select: (subject) => {
    const watched = pkceGrantsOf(subject).filter((grant) => isWatched(grant, subject))
    const first = (replay: string, fits: (grant: Grant) => boolean): Replay[] =>
      watched
        .filter(fits)
        .slice(0, 1)
        .map((grant) => ({ grant, replay, other: '' }))
    const ofOther = grantsWithOtherClient('authorization_code')
      .select({ ...subject, grants: watched })
      .slice(0, 1)
    return [
      ...first('with a wrong code_verifier', () => true),
      ...first('with a wrong secret', authenticates),
      ...ofOther.map(({ grant, other }): Replay => ({ grant, replay: 'as another client', other })),
    ]
  },
}

const changeOf = (replay: string, other: Client | ''): Change => {
  if (other !== '') return asClient(other)
  return replay === 'with a wrong secret'
    ? withCredentials({ client_secret: madeUp() })
    : having('code_verifier', codeVerifier())
}

export const oauth21CodeReuseChecks = [
  check({
    id: 'oauth-v2-1/7.5.3/invalid-replay-keeps-tokens',
    title: 'A replay that could not have succeeded does not cost the client its tokens',
    requirements: ['OAUTH21-7.5.3-invalid-replay-keeps-tokens'],
    needs: [oauth21],
    each: eachReplay,
    requests: 6,
    failsAuthentication: true,
    why: 'Whoever has seen a code in a log could end the session of its owner, with nothing else in hand.',
    mistake: 'A code that was used before revokes its tokens before anything else in the request is verified.',
    fix: 'Authenticate the client and compare the verifier first, and revoke only where they are right.',
    probe: async ({ session, grant, replay, other, expect }) => {
      if (other !== '') await session.controlOf(other)
      await session.control(grant)
      const request = await session.prepare(grant)
      const first = await session.submit(request, 'the code for the first time', 'control')
      const token = stringMember(first, 'access_token')
      if (token === undefined) {
        throw undecided('precondition', `the code was not redeemed: ${inWords(first)}`, first.exchange.id)
      }
      await showWorking(session, grant, token)
      if (replay === 'with a wrong secret') session.failsToAuthenticate(grant.client?.name ?? grant.name)
      const replayed = await session.submit(changeOf(replay, other)(request), `the same code ${replay}`)
      expect(replayed).toIssueNoToken()
      const { answer, works } = await useAccessToken(session, grant, token, 'the access token, after the replay')
      const isAlive = expect(answer).toSatisfy(works, {
        message: `the access token was revoked by a replay ${replay}`,
        expected: 'a token that works',
        actual: inWords(answer),
        at: 'status',
      })
      if (isAlive) await showUnknownAccessToken(session, grant)
    },
    caughtBy: [
      'invalid-replay-revokes',
      'secret-unverified-for-code',
      'code-redeemable-by-any-client',
      'code-verifier-not-compared',
    ],
  }),
]
