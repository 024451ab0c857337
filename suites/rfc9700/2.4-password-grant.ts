/**
 * RFC 9700 section 2.4: Resource Owner Password Credentials Grant.
 *
 * @module
 */
import { check } from '../../engine/check.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { errorDefects } from '../error-defects.ts'

/** The documented password grants; where there are none, one of each client for the first resource owner. */
const passwordGrants = ({ provider, grants, clients }: Subject): { grant: Grant }[] => {
  const documented = grants.filter((grant) => grant.grant_type === 'password')
  const [owner] = Object.entries(provider.descriptor.resource_owners ?? {})
  if (documented.length > 0 || !owner || grants.length === 0) return documented.map((grant) => ({ grant }))
  const [name, credentials] = owner
  return clients.map((client) => ({
    grant: {
      name: `password:${client.name}`,
      grant_type: 'password',
      client,
      authentication: client.token_endpoint_auth_method,
      resourceOwner: { name, ...credentials },
      parametersIn: 'form',
      parameters: {},
      authorizationRequest: {},
      offersRefreshToken: false,
    },
  }))
}

export const passwordGrantChecks = [
  check({
    id: 'rfc9700/2.4/no-password-grant',
    title: 'The password grant is not available',
    requirements: ['RFC9700-2.4-no-password-grant'],
    each: {
      reason: 'the descriptor has no resource owner whose password could be tried',
      select: passwordGrants,
    },
    requests: 1,
    why: 'It hands the owner’s password to the client, and rules out every second factor.',
    mistake: 'It is kept for old clients long after they could use another grant.',
    fix: 'Move clients to the authorization code grant with PKCE, and switch the password grant off.',
    probe: async ({ session, grant, expect }) => {
      const answer = await session.submit(await session.prepare(grant), 'a password request')
      expect(answer).toBeOAuthError('unsupported_grant_type', 'unauthorized_client')
    },
    caughtBy: [
      ...errorDefects('unsupported_grant_type'),
      'unsupported-grant-type-called-invalid-request',
      'password-grant-offered',
    ],
  }),
]
