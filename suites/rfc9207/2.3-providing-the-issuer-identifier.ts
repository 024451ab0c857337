/**
 * RFC 9207 section 2.3: Providing the Issuer Identifier.
 *
 * @module
 */
import { printable } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { metadata, oneCodeGrant } from '../../engine/selector.ts'
import { undecided } from '../../engine/verdict.ts'
import { isJwtResponse, issOf, issParameter, issuerInMetadata } from './issuer.ts'

export const providedIssuerChecks = [
  check({
    id: 'rfc9207/2.3/issuer-provided',
    title: 'The metadata name the issuer',
    requirements: ['RFC9207-2.3-issuer-provided'],
    needs: [issParameter, metadata],
    requests: 0,
    why: 'A client can only compare iss with what it was told before.',
    mistake: 'The metadata of a tenant leave issuer out, or name it elsewhere.',
    fix: 'Return issuer in the metadata, as the same string that responses carry in iss.',
    probe: async ({ session, expect }) => {
      const issuer = await issuerInMetadata(session)
      expect(await session.metadata()).toSatisfy((issuer ?? '') !== '', {
        message: 'the metadata name no issuer',
        expected: 'a string issuer',
        actual: issuer === '' ? 'an empty one' : 'no such string',
        at: 'member issuer',
      })
    },
    caughtBy: ['issuer-missing-in-metadata'],
  }),
  check({
    id: 'rfc9207/2.3/iss-equals-metadata',
    title: 'iss and the issuer of the metadata are the same string',
    requirements: ['RFC9207-2.3-iss-equals-metadata'],
    needs: [issParameter, metadata],
    each: oneCodeGrant,
    requests: 1,
    why: 'Clients compare the two character by character, and refuse the code where they differ.',
    mistake: 'One has a trailing slash, or is the address behind the proxy.',
    fix: 'Take both from one setting.',
    probe: async ({ session, grant, expect }) => {
      const issuer = await issuerInMetadata(session)
      const { response, exchange } = await session.authorize(grant, { role: 'probe' })
      const iss = issOf(response)
      if (issuer === undefined || iss === undefined) {
        const message = `${issuer === undefined ? 'the metadata name no issuer' : 'the response has no iss'}`
        throw undecided('precondition', message, exchange.id)
      }
      expect(response).toSatisfy(iss === issuer, {
        message: 'iss is not the issuer of the metadata',
        expected: printable(issuer, 200),
        actual: printable(iss, 200),
        at: 'url',
      })
    },
    caughtBy: [
      'iss-with-trailing-slash',
      'iss-is-host-name',
      'issuer-is-host-name',
      'issuer-of-the-host',
      'issuer-over-http',
      'issuer-with-query',
      'issuer-with-trailing-slash',
    ],
  }),
  check({
    id: 'rfc9207/2.3/support-advertised',
    title: 'The metadata say that responses carry iss where they do, and only there',
    requirements: ['RFC9207-2.3-support-advertised'],
    needs: [metadata],
    each: oneCodeGrant,
    requests: 1,
    why: 'A client that is told so refuses responses without iss; one that is not told accepts them from an attacker.',
    mistake: 'iss came with an update of the library, and the metadata are a file that nobody touched.',
    fix: 'Return authorization_response_iss_parameter_supported: true in the metadata, and iss in every response.',
    probe: async ({ session, grant, expect }) => {
      const { members } = await session.metadata()
      // Whether it is a boolean is for section 3.
      const isAdvertised = String(members.authorization_response_iss_parameter_supported) === 'true'
      const { response, exchange } = await session.authorize(grant, { role: 'probe' })
      if (isJwtResponse(response)) throw undecided('precondition', 'the response is a JWT', exchange.id)
      const hasIss = issOf(response) !== undefined
      expect(response).toSatisfy(hasIss === isAdvertised, {
        message: hasIss ? 'iss is sent, and not announced' : 'iss is announced, and not sent',
        expected: hasIss ? 'authorization_response_iss_parameter_supported: true in the metadata' : 'iss',
        actual: hasIss ? 'no such member, or false' : 'no iss',
        at: 'url',
      })
    },
    caughtBy: ['iss-missing', 'iss-not-advertised'],
  }),
]
