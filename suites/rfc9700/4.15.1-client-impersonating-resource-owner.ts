/**
 * RFC 9700 section 4.15.1: Countermeasures (against clients that impersonate a resource owner).
 *
 * @module
 */
import { isSuccess, stringMember } from '../../engine/answer.ts'
import { check, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import type { Json } from '../../engine/json-members.ts'
import { undecided } from '../../engine/verdict.ts'
import { claimsOf, tells } from '../claims.ts'
import { registration, webClient } from '../registration.ts'

type Members = { readonly [name: string]: Json }

/** A token of a client in its own name, and one in the name of a person. */
const bothKinds: Selector<{ grant: Grant; other: Grant }> = {
  reason:
    'the descriptor does not document both a client_credentials grant and one of a resource owner, with tokens that can be read or asked about',
  select: (subject) => {
    const telling = subject.grants.filter((grant) => tells(grant, subject))
    const grant = telling.find(({ grant_type }) => grant_type === 'client_credentials')
    const other = telling.find(({ grant_type }) => grant_type === 'authorization_code' || grant_type === 'password')
    return grant && other ? [{ grant, other }] : []
  },
}

/** Claims that differ from token to token, whatever kind they are of. */
const ofEachToken: readonly string[] = ['jti', 'iat', 'nbf', 'exp', 'scope', 'scp', 'sub', 'aud', 'sid', 'username']

/** Claims that name the client. */
const ofTheClient: readonly string[] = ['client_id', 'azp', 'cid', 'appid']

/** Whether the subject is the client itself, by what the token says. */
const isOfClient = (claims: Members): boolean =>
  ofTheClient.some((name) => name in claims && claims[name] === claims.sub)

/** Claims that are in one of two tokens only, or say something else there: what tells the kinds apart. */
const telling = (one: Members, two: Members): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(two)])].filter(
    (name) =>
      !ofEachToken.includes(name) &&
      (name in one !== name in two ||
        (!ofTheClient.includes(name) && JSON.stringify(one[name]) !== JSON.stringify(two[name]))),
  )

/** A person whose name a client could take. */
const oneOwner: Selector<{ owner: string }> = {
  reason: 'the descriptor names no resource owner (resource_owners)',
  select: ({ owners }) => owners.slice(0, 1).map(({ name }) => ({ owner: name })),
}

export const clientImpersonatingOwnerChecks = [
  check({
    id: 'rfc9700/4.15.1/token-kinds-distinguishable',
    title: 'A token of a client can be told from one of a resource owner',
    requirements: ['RFC9700-4.15.1-token-kinds-distinguishable'],
    each: bothKinds,
    requests: 2,
    why: 'A resource server that looks at sub alone serves a client as the person whose name it has there.',
    mistake: 'sub of a machine token is the developer who registered the client, or whatever the client is called.',
    fix: 'Make sub of such a token the client_id, which no person can have, or add a claim that says what kind it is.',
    probe: async ({ session, grant, other, expect }) => {
      const { answer, claims } = await claimsOf(session, grant)
      const { claims: owned } = await claimsOf(session, other)
      const isTold =
        telling(claims, owned).length > 0 ||
        isOfClient(claims) !== isOfClient(owned) ||
        'sub' in claims !== 'sub' in owned
      const isConfused = 'sub' in claims && claims.sub === owned.sub
      if (!isTold && !isConfused) {
        const message = 'no claim tells the two tokens apart, and whether they share names cannot be seen'
        throw undecided('precondition', message, answer.exchange.id)
      }
      expect(answer).toSatisfy(isTold, {
        message: `the token of ${grant.name} has the subject of the one of ${other.name}, and nothing tells them apart`,
        expected: 'a subject of its own, or a claim that tells the kind',
        actual: 'the same sub, and the same claims',
        at: 'member access_token',
      })
    },
    caughtBy: ['client-token-in-name-of-owner'],
  }),
  check({
    id: 'rfc9700/4.15.1/client-id-not-chosen',
    title: 'A client cannot be registered under the name of a resource owner',
    requirements: ['RFC9700-4.15.1-client-id-not-chosen'],
    needs: [registration],
    each: oneOwner,
    requests: 4,
    why: 'A token of that client has the name of a person as its subject, and is taken for one of theirs.',
    mistake: 'A client_id in the registration request is taken over, as long as no other client has it.',
    fix: 'Make every client_id yourself, of random characters.',
    probe: async ({ session, owner, subject, expect }) => {
      const username = subject.owners.find(({ name }) => name === owner)?.username ?? ''
      const proposed = { ...webClient, client_id: username }
      const answer = await session.requestRegistration(proposed, 'a client that calls itself as a resource owner does')
      await session.deleteRegistered(answer)
      // Where it is refused, it has to be for the name.
      if (!isSuccess(answer)) await session.register(webClient, 'the same client without a name', async () => undefined)
      expect(answer).toSatisfy(stringMember(answer, 'client_id') !== username, {
        message: 'the client was registered under the name of a resource owner',
        expected: 'a client_id that the server made, or a refusal',
        actual: 'the client_id that was proposed',
        at: 'member client_id',
      })
    },
    caughtBy: ['proposed-client-id-taken'],
  }),
]
