/**
 * Leaving out or falsifying client authentication: sections 4.1.3, 4.3.2, 4.4.2 and 6 ask for the same of their grants.
 *
 * @module
 */
import { by, type Check, check, eachGrant, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { isConfidential } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { authenticatedGrants, holderOf } from '../../engine/selector.ts'
import { anonymous, type Change, unauthenticated, withCredentials } from '../../engine/token-request.ts'
import type { GrantType } from '../../providers/descriptor.ts'
import { errorDefects } from '../error-defects.ts'

type Kind = {
  readonly section: string
  readonly grant_type: GrantType
  /** The requirement, by its last part. */
  readonly requirement: string
  readonly name: string
  readonly caughtBy: readonly string[]
  readonly caughtWhere?: NonNullable<Check['caughtWhere']>
}

/** Grants of a type whose tokens belong to a confidential client, however the documented request is made. */
const grantsOfConfidentialClients = (type: GrantType): Selector<{ grant: Grant }> =>
  eachGrant(
    `the descriptor documents no ${type} grant of a confidential client`,
    (grant) => grant.grant_type === type && isConfidential(holderOf(grant)),
  )

/** A confidential client that does not authenticate is refused. */
export const requiresAuthentication = ({ section, grant_type, requirement, name, caughtBy, caughtWhere = {} }: Kind) =>
  check({
    id: `rfc6749/${section}/${name}`,
    title: `A confidential client cannot use ${grant_type} unauthenticated`,
    requirements: [`RFC6749-${section}-${requirement}`],
    each: by(grantsOfConfidentialClients(grant_type), 'credentials', ['client_id only', 'none']),
    requests: 3,
    failsAuthentication: true,
    why: 'Client authentication is what binds a grant to the client it was issued to.',
    mistake: 'The endpoint authenticates a client if it can, and goes on if it cannot.',
    fix: 'Refuse a confidential client that does not authenticate with invalid_client.',
    probe: async ({ session, grant, credentials, expect }) => {
      const holder = holderOf(grant)
      const identified: Change = (request) => ({
        ...request,
        credentials: { method: 'none', client_id: holder?.client_id ?? '' },
      })
      session.failsToAuthenticate(holder?.name ?? grant.name)
      const answer = await session.request(grant, credentials, credentials === 'none' ? anonymous : identified)
      // Without a client_id the request lacks a parameter, which is invalid_request to some.
      expect(answer).toBeOAuthError('invalid_client', ...(credentials === 'none' ? (['invalid_request'] as const) : []))
    },
    caughtBy: [...errorDefects('invalid_client'), ...caughtBy],
    caughtWhere,
  })

const falsified: { readonly [how: string]: (grant: Grant) => Change } = {
  'a wrong secret': () => withCredentials({ client_secret: madeUp() }),
  'an unknown client': () => withCredentials({ client_id: madeUp(), client_secret: madeUp() }),
}

/** Client authentication that is included is verified. */
export const verifiesAuthentication = ({ section, grant_type, requirement, name, caughtBy }: Kind) =>
  check({
    id: `rfc6749/${section}/${name}`,
    title: `Client authentication that comes with ${grant_type} is verified`,
    requirements: [`RFC6749-${section}-${requirement}`],
    each: by(authenticatedGrants(grant_type), 'credentials', Object.keys(falsified)),
    requests: 3,
    failsAuthentication: true,
    why: 'Anybody can send a client_id; only the secret tells who it is.',
    mistake: 'The secret is compared for one grant type and forgotten for another.',
    fix: 'Authenticate the client before the grant is looked at, for every grant type.',
    probe: async ({ session, grant, credentials, expect }) => {
      session.failsToAuthenticate(grant.client?.name ?? grant.name)
      const change = falsified[credentials]?.(grant) ?? unauthenticated
      expect(await session.request(grant, credentials, change)).toBeOAuthError('invalid_client')
    },
    caughtBy: [...errorDefects('invalid_client'), ...caughtBy],
  })
