/**
 * RFC 9207 section 2.4: Validating the Issuer Identifier.
 *
 * @module
 */
import { printable } from '../../engine/assertion.ts'
import { responseParameter } from '../../engine/authorization-assertion.ts'
import { check, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { having } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { signedToken } from '../altered-token.ts'
import { issParameter } from './issuer.ts'

const hybrid = 'code id_token'

/** The first client that is registered for an ID Token beside its code (OpenID Connect Core section 3.3). */
const clientWithIdToken: Selector<{ grant: Grant }> = {
  reason: `the descriptor has no client with the response type ${hybrid} (response_types)`,
  select: ({ provider, grants }) =>
    grants
      .filter(({ grant_type, client }) => {
        const { response_types = [] } = provider.descriptor.clients?.[client?.name ?? ''] ?? {}
        return grant_type === 'authorization_code' && response_types.includes(hybrid)
      })
      .slice(0, 1)
      .map((grant) => ({ grant })),
}

/** The scope of the documented request, with what makes it one of OpenID Connect. */
const withOpenId = ({ authorizationRequest, client }: Grant): string => {
  const values = (authorizationRequest.parameters?.scope ?? client?.scope ?? '').split(' ').filter(Boolean)
  return [...new Set(['openid', ...values])].join(' ')
}

export const validatedIssuerChecks = [
  check({
    id: 'rfc9207/2.4/iss-equals-id-token',
    title: 'iss is the issuer of the ID Token that comes beside it',
    requirements: ['RFC9207-2.4-iss-equals-id-token'],
    needs: [issParameter],
    each: clientWithIdToken,
    requests: 1,
    why: 'A client that finds two issuers in one response has to take it for an attack, and drops it.',
    mistake: 'iss is the address that was asked, and the ID Token has the issuer of a tenant.',
    fix: 'Take both from one setting.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const outcome = await session.requestAuthorization(grant, {
        changes: [having('response_type', hybrid), having('scope', withOpenId(grant)), having('nonce', madeUp())],
        purpose: `response_type=${hybrid}`,
      })
      const claimed = signedToken(responseParameter(outcome, 'id_token') ?? '')?.claims.iss
      const iss = responseParameter(outcome, 'iss')
      if (typeof claimed !== 'string' || iss === undefined) {
        const message =
          iss === undefined ? 'the response has no iss' : 'no ID Token that can be read came with the code'
        throw undecided('precondition', message, outcome.exchange.id)
      }
      expect(outcome).toSatisfy(claimed === iss, {
        message: 'iss is not the issuer of the ID Token',
        expected: `iss=${printable(claimed, 200)}, as in the ID Token`,
        actual: `iss=${printable(iss, 200)}`,
        at: 'url',
      })
    },
    caughtBy: ['id-token-of-another-issuer', 'iss-is-host-name', 'iss-with-trailing-slash'],
  }),
]
