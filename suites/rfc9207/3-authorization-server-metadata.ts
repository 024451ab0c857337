/**
 * RFC 9207 section 3: Authorization Server Metadata.
 *
 * @module
 */
import { printable } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { authorizationEndpoint, metadata } from '../../engine/selector.ts'

const member = 'authorization_response_iss_parameter_supported'

export const issMetadataChecks = [
  check({
    id: 'rfc9207/3/metadata-boolean',
    title: `${member} is a JSON boolean where it is there`,
    requirements: ['RFC9207-3-metadata-boolean'],
    needs: [authorizationEndpoint, metadata],
    requests: 0,
    why: 'To typed clients a string is either an error, or true whatever it says.',
    mistake: 'The value comes from a configuration file, where everything is a string.',
    fix: 'Serialise the member as true or false, or leave it out.',
    probe: async ({ session, expect }) => {
      const answer = await session.metadata()
      const value = Object.hasOwn(answer.members, member) ? answer.members[member] : undefined
      expect(answer).toSatisfy(value === undefined || typeof value === 'boolean', {
        message: `${member} is no boolean`,
        expected: 'true or false, or no such member',
        actual: printable(JSON.stringify(value) ?? ''),
        at: `member ${member}`,
      })
    },
    caughtBy: ['iss-support-as-string'],
  }),
]
