/**
 * RFC 7662 section 4: Security Considerations.
 *
 * @module
 */
import { isSuccess } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check, type Selector } from '../../engine/check.ts'
import { leeway } from '../../engine/clock.ts'
import type { Client, Grant } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { authenticates, holderOf, introspectionEndpoint, resource, revocationEndpoint } from '../../engine/selector.ts'
import { byMethod, inQuery } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { alteredTokens } from '../altered-token.ts'
import { grantForResource, inHeader, notServed, showRefused } from '../bearer-token.ts'
import {
  activeToken,
  introspectedGrant,
  isTimestamp,
  notActive,
  showActive,
  shown,
  toBeInactive,
} from '../introspection.ts'
import { freshTokens, introspectorOf, oneRefreshGrant, revokedBy, showUnknownInactive } from '../token-state.ts'

const needs = [introspectionEndpoint]

/** A grant whose access token, and one whose refresh token can be introspected. */
const introspectedKinds: Selector<{ grant: Grant }> = {
  reason: introspectedGrant.reason,
  select: (subject) => [
    ...introspectedGrant.select(subject).filter(({ grant }) => grant.client),
    ...oneRefreshGrant.select(subject).filter(({ grant }) => introspectorOf(subject, grant)),
  ],
}

/** The first grant, and a client that is neither the one of its tokens nor one of a protected resource. */
const ordinaryClient: Selector<{ grant: Grant; other: Client }> = {
  reason: 'the descriptor documents no grant of a confidential client besides the one whose tokens are introspected',
  select: (subject) =>
    introspectedGrant.select(subject).flatMap(({ grant }) => {
      const { client, other_client } = subject.provider.descriptor.documented?.introspection ?? {}
      const own = subject.grants.find(
        (candidate) =>
          authenticates(candidate) &&
          candidate.client !== holderOf(grant) &&
          ![client, other_client].includes(candidate.client.name),
      )
      return own?.client ? [{ grant, other: own.client }] : []
    }),
}

// Seconds before its expiry that a token is used once more, so that a cache has it.
const shortlyBefore = 5

export const introspectionSecurityChecks = [
  check({
    id: 'rfc7662/4/inactive-expired',
    title: 'An expired token is called inactive',
    requirements: ['RFC7662-4-inactive-expired'],
    needs,
    each: introspectedGrant,
    requests: 4,
    takesTime: true,
    why: 'A protected resource that introspects looks at active, and at no clock of its own.',
    mistake: 'The endpoint looks whether the token is in the data base, and a nightly job deletes what has expired.',
    fix: 'Compare the expiry with the clock on each request.',
    probe: async ({ session, grant, subject, expect }) => {
      const { access_token, expires_in, answer } = await session.obtain(grant)
      if (expires_in === undefined) {
        throw undecided('precondition', 'the token response states no lifetime (expires_in)', answer.exchange.id)
      }
      const client = introspectorOf(subject, grant)
      await showActive(session, client, access_token, 'access_token')
      await session.wait(expires_in + leeway)
      const after = await session.introspect(access_token, { client, purpose: 'the token, after it has expired' })
      toBeInactive(after, 'an expired token', expect)
    },
    caughtBy: ['expired-token-active'],
  }),
  check({
    id: 'rfc7662/4/inactive-not-yet-valid',
    title: 'A token that is called active is valid by now',
    requirements: ['RFC7662-4-inactive-not-yet-valid'],
    needs,
    each: introspectedGrant,
    requests: 2,
    why: 'A protected resource that compares nbf itself refuses what the server calls active, and nobody knows why.',
    mistake: 'nbf is written in local time, or is set ahead and never looked at.',
    fix: 'Compare nbf with the clock before a token is called active.',
    probe: async ({ session, grant, subject, expect }) => {
      const { access_token } = await session.control(grant)
      const client = introspectorOf(subject, grant)
      const answer = await session.introspect(access_token, { client, purpose: 'a valid access token' })
      const { nbf, active } = answer.members
      if (active !== true) {
        const message = `a valid token is not called active: ${inWords(answer)}`
        throw undecided('precondition', message, answer.exchange.id)
      }
      const now = Math.floor(session.now() / 1000)
      // Without nbf a token is valid from the moment that it is issued.
      const begins = isTimestamp(nbf) ? nbf : 0
      const isBegun = expect(answer).toSatisfy(begins <= now + leeway, {
        message: 'a token is called active before its validity begins',
        expected: `nbf not after ${now}`,
        actual: shown(nbf),
        at: 'member nbf',
      })
      if (isBegun) await showUnknownInactive(session, client)
    },
    caughtBy: ['token-active-before-time'],
  }),
  check({
    id: 'rfc7662/4/inactive-revoked',
    title: 'A revoked token is called inactive',
    requirements: ['RFC7662-4-inactive-revoked'],
    needs: [...needs, revocationEndpoint],
    each: introspectedKinds,
    requests: 5,
    why: 'Introspection is how a protected resource learns of a revocation at all.',
    mistake: 'The endpoint reads the claims of a self-contained token, and knows of no revocation.',
    fix: 'Look up the state of the token on each request.',
    probe: async ({ session, grant, subject, expect }) => {
      const isRefresh = grant.grant_type === 'refresh_token'
      const hint = isRefresh ? 'refresh_token' : 'access_token'
      const token = isRefresh
        ? (await freshTokens(session, grant)).refresh_token
        : (await session.obtain(grant)).access_token
      const client = introspectorOf(subject, grant)
      await showActive(session, client, token, hint)
      await revokedBy(session, grant, token, { hint })
      const after = await session.introspect(token, { client, hint, purpose: `the ${hint}, after it was revoked` })
      toBeInactive(after, `a revoked ${hint}`, expect)
    },
    caughtBy: ['revoked-token-active', 'access-token-survives-revocation', 'refresh-token-survives-revocation'],
  }),
  check({
    id: 'rfc7662/4/signature-checked',
    title: 'A token that somebody changed is not called active',
    requirements: ['RFC7662-4-signature-checked'],
    needs,
    each: introspectedGrant,
    requests: 4,
    why: 'Whoever can change the claims of a token can make one for anybody.',
    mistake: 'The endpoint decodes the token to find its identifier, and verifies no signature.',
    fix: 'Verify the signature first, with the algorithm that the server signs by.',
    probe: async ({ session, grant, expect }) => {
      const { token, client } = await activeToken(session, grant)
      for (const [alteration, altered] of alteredTokens(token)) {
        const answer = await session.introspect(altered, { client, purpose: alteration })
        expect(answer).toSatisfy(...notActive(answer, alteration))
      }
    },
    caughtBy: ['introspected-signature-unchecked'],
  }),
  check({
    id: 'rfc7662/4/caller-authorized',
    title: 'An ordinary client is told nothing of the tokens of another',
    requirements: ['RFC7662-4-caller-authorized'],
    needs,
    each: ordinaryClient,
    requests: 2,
    why: 'A client that has got hold of a token learns whose it is, and what it opens.',
    mistake: 'Every client that authenticates may introspect every token.',
    fix: 'Let clients introspect only where they are registered as a protected resource, or the token is their own.',
    probe: async ({ session, grant, other, expect }) => {
      await session.controlOf(other)
      const { token } = await activeToken(session, grant)
      const answer = await session.introspect(token, { client: other, purpose: `a valid token, as ${other.name}` })
      expect(answer).toSatisfy(...notActive(answer, 'a token of another client'))
    },
    caughtBy: ['introspected-by-any-client'],
  }),
  check({
    id: 'rfc7662/4/get-disallowed',
    title: 'The introspection endpoint does not answer GET',
    requirements: ['RFC7662-4-get-disallowed'],
    needs,
    each: introspectedGrant,
    requests: 2,
    why: 'A token in a URI ends up in the logs of every server that it passes.',
    mistake: 'The route takes parameters from wherever they are, and any method.',
    fix: 'Answer GET with 405.',
    probe: async ({ session, grant, expect }) => {
      const { token, client } = await activeToken(session, grant)
      const answer = await session.introspect(token, { client, changes: [byMethod('GET'), inQuery], purpose: 'by GET' })
      expect(answer).toSatisfy(!isSuccess(answer) || !Object.hasOwn(answer.members, 'active'), {
        message: 'a token in the query of a GET is introspected',
        expected: '405',
        actual: `${inWords(answer)}, active: ${shown(answer.members.active)}`,
        at: 'status',
      })
    },
    caughtBy: ['introspection-by-get'],
  }),
  check({
    id: 'rfc7662/4/cache-not-beyond-exp',
    title: 'A resource that was served shortly before the token expired is not served after it',
    requirements: ['RFC7662-4-cache-not-beyond-exp'],
    needs: [...needs, resource],
    each: grantForResource,
    requests: 5,
    takesTime: true,
    why: 'A cached answer keeps a dead token alive, for as long as somebody uses it often enough.',
    mistake: 'The answer is cached for some minutes, whatever its exp says.',
    fix: 'Cache an answer until its exp at the longest.',
    probe: async ({ session, grant, expect }) => {
      const { access_token, expires_in = 0, answer } = await session.obtain(grant)
      if (expires_in <= shortlyBefore) {
        const message = `the token response states no lifetime of more than ${shortlyBefore} s`
        throw undecided('precondition', message, answer.exchange.id)
      }
      await showRefused(session, 'a made-up token', inHeader(madeUp()))
      await session.wait(expires_in - shortlyBefore)
      const before = await session.resource(access_token, 'shortly before it expires', undefined, 'control')
      if (!isSuccess(before)) {
        throw undecided('precondition', `a valid token is not served: ${inWords(before)}`, before.exchange.id)
      }
      await session.wait(shortlyBefore + leeway)
      const after = await session.resource(access_token, 'after it has expired')
      expect(after).toSatisfy(...notServed(after))
    },
    caughtBy: ['introspection-cached-beyond-expiry', 'expired-token-accepted'],
  }),
]
