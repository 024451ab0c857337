/**
 * RFC 9700 section 2.3: Access Token Privilege Restriction.
 *
 * @module
 */
import { type Answer, isSuccess } from '../../engine/answer.ts'
import { check, type Need, oneGrant, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { opensResource, resource } from '../../engine/selector.ts'
import { bearer, type Session } from '../../engine/session.ts'
import { having } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import {
  inHeader,
  notServed,
  openingToken,
  otherScope,
  resourceScope,
  showServed,
  tokenOfScope,
  toRefuse,
} from '../bearer-token.ts'
import { audienceOf, tellingGrant } from '../claims.ts'
import { bearerAttribute } from '../resource-response.ts'

/** Audiences that anybody is part of. */
const catchAll = /^[*]?$|^(https?:\/\/)?\*/i

const secondResource: Need = {
  reason: 'the descriptor names no resource of another resource server (second_resource)',
  met: ({ provider }) => provider.descriptor.second_resource !== undefined,
}

/** The first grant whose tokens have the scope of both resources, so that nothing but the audience is in the way. */
const grantForBoth: Selector<{ grant: Grant }> = oneGrant(
  'the descriptor documents no grant with the scope of both resources',
  (grant, subject) => {
    const { provider } = subject
    const { second_resource } = provider.descriptor
    const atSecond = { ...provider, descriptor: { ...provider.descriptor, resource: second_resource } }
    return (
      second_resource !== undefined &&
      grant.grant_type !== 'refresh_token' &&
      opensResource(grant, subject) &&
      opensResource(grant, { ...subject, provider: atSecond as typeof provider })
    )
  },
)

/** A token for the first resource, and for no other one. */
const tokenForResource = async (session: Session, grant: Grant): Promise<string> => {
  const identifier = session.subject.provider.descriptor.resource?.resource
  const tokens =
    identifier === undefined ? session.control(grant) : session.obtain(grant, having('resource', identifier))
  return (await tokens).access_token
}

const isForItsScope = (answer: Answer): boolean => bearerAttribute(answer, 'error').includes('insufficient_scope')

export const privilegeRestrictionChecks = [
  check({
    id: 'rfc9700/2.3/audience-restricted',
    title: 'Access tokens are meant for some resource servers, and not for all',
    requirements: ['RFC9700-2.3-audience-restricted'],
    each: tellingGrant,
    requests: 1,
    why: 'A resource server that was sent a token, or lost it, can use it at every other one that takes it.',
    mistake: 'aud is left out, or holds a wildcard, so that every service of the company takes every token.',
    fix: 'Put the resource server that a token is for into aud, by what the client asks for or by the scope.',
    probe: async ({ session, grant, expect }) => {
      const { answer, audience } = await audienceOf(session, grant)
      const isRestricted = audience.length > 0 && !audience.some((value) => catchAll.test(value))
      expect(answer).toSatisfy(isRestricted, {
        message: 'the token is not meant for anybody in particular',
        expected: 'aud with the resource servers that it is for',
        actual: audience.length === 0 ? 'no aud' : JSON.stringify(audience).slice(0, 200),
        at: 'member aud',
      })
    },
    caughtBy: ['audience-left-out', 'audience-of-everybody'],
  }),
  check({
    id: 'rfc9700/2.3/audience-enforced',
    title: 'A resource server refuses a token that is meant for another one',
    requirements: ['RFC9700-2.3-audience-enforced'],
    needs: [resource, secondResource],
    each: grantForBoth,
    requests: 4,
    why: 'Without it, whoever runs one resource server can act as the client at all the others.',
    mistake: 'The signature, the issuer and the expiry of a token are verified, and aud is not looked at.',
    fix: 'Refuse a token whose audience does not name this resource server, with invalid_token.',
    probe: async ({ session, grant, subject, expect, should }) => {
      const { method = 'GET', url = '' } = subject.provider.descriptor.second_resource ?? {}
      const token = await tokenForResource(session, grant)
      await showServed(session, 'a token for it', inHeader(token))
      const request = { method, url, headers: [bearer(token)] }
      const answer = await session.send('resource', request, 'the token at the other resource server')
      if (isForItsScope(answer)) throw undecided('precondition', 'the token lacks a scope there', answer.exchange.id)
      toRefuse(answer, { expect, should })
    },
    caughtBy: ['audience-not-enforced'],
  }),
  check({
    id: 'rfc9700/2.3/action-enforced',
    title: 'A token does not open what its scope does not cover',
    requirements: ['RFC9700-2.3-action-enforced'],
    needs: [resource, resourceScope],
    each: otherScope,
    requests: 4,
    why: 'A client that was given little, and then taken over, must not be able to do more than that.',
    mistake: 'The scope is shown on the consent page, written into the token, and looked at by no one.',
    fix: 'Check at each request that the scope of the token covers it.',
    probe: async ({ session, grant, scope, expect }) => {
      const answer = await session.resource(await tokenOfScope(session, grant, scope), `a token of scope ${scope}`)
      // Where another reason is given, a token of the right scope has to show that it is the scope.
      if (!isSuccess(answer) && !isForItsScope(answer)) await openingToken(session)
      expect(answer).toSatisfy(...notServed(answer))
    },
    caughtBy: ['scope-not-enforced'],
  }),
]
