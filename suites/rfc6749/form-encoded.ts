/**
 * The form of token requests: sections 4.1.3, 4.3.2, 4.4.2 and 6 give all of them as application/x-www-form-urlencoded
 * in the body, so a server takes them that way, whatever else its documentation says.
 *
 * @module
 */
import { type Check, check } from '../../engine/check.ts'
import { grantsOfType, inAForm } from '../../engine/selector.ts'
import { inForm } from '../../engine/token-request.ts'
import type { GrantType } from '../../providers/descriptor.ts'

/** A token request in the form that the standard gives it is accepted. */
export const acceptsForm = (
  section: string,
  grant_type: GrantType,
  caughtBy: readonly string[] = [],
  caughtWhere: NonNullable<Check['caughtWhere']> = {},
) =>
  check({
    id: `rfc6749/${section}/form-encoded`,
    title: `A ${grant_type} request is accepted as application/x-www-form-urlencoded`,
    requirements: [`RFC6749-${section}-form-encoded`],
    each: grantsOfType(grant_type),
    requests: 3,
    why: 'A standard client library sends nothing else.',
    mistake: 'The endpoint was built like the rest of the API, and reads JSON bodies or header fields.',
    fix: 'Accept application/x-www-form-urlencoded, beside what the documentation has.',
    probe: async ({ session, grant, expect }) => {
      if (!inAForm(grant)) await session.control(grant)
      const request = inForm(await session.prepare(grant))
      expect(await session.submit(request, 'parameters form-encoded in the body')).toBeTokenResponse()
    },
    caughtBy: [`form-refused-for-${grant_type.replaceAll('_', '-')}`, ...caughtBy],
    caughtWhere,
  })
