/**
 * RFC 6749 Appendix B: Use of application/x-www-form-urlencoded Media Type. Of what a client sends, only the name and
 * the password of a resource owner can have letters beyond ASCII (Appendix A.15 and A.16).
 *
 * @module
 */
import { isSuccess, stringMember } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check, eachGrant } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { latin1Encoded } from '../../engine/secret-forms.ts'
import { inAForm } from '../../engine/selector.ts'
import { type Change, formEncoded, wireRequest, withBody } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'

const credentialsOf = ({ resourceOwner }: Grant): string[] =>
  resourceOwner ? [resourceOwner.username, resourceOwner.password] : []

const isAscii = (text: string): boolean => /^[\x20-\x7E]*$/.test(text)

/** With the credentials of the resource owner in ISO 8859-1, which a server takes that decodes forms by its default. */
const inLatin1 =
  (grant: Grant): Change =>
  (request) => {
    const body = credentialsOf(grant).reduce(
      (text, value) => text.replace(formEncoded([['', value]]), `=${latin1Encoded(value)}`),
      wireRequest(request).body?.toString() ?? '',
    )
    const inBody: Change = withBody('application/x-www-form-urlencoded', body)
    return inBody(request)
  }

export const formEncodingChecks = [
  check({
    id: 'rfc6749/B/utf8-form',
    title: 'A password with letters beyond ASCII is accepted, form-encoded in UTF-8',
    requirements: ['RFC6749-B-utf8-form'],
    each: eachGrant(
      'the descriptor has no password grant, form-encoded, of a resource owner whose name or password has letters beyond ASCII',
      (grant) => grant.grant_type === 'password' && inAForm(grant) && !credentialsOf(grant).every(isAscii),
    ),
    requests: 2,
    why: 'People have such letters in their passwords, and every client encodes them in UTF-8.',
    mistake: 'The framework decodes forms as ISO 8859-1, its default where Content-Type names no charset.',
    fix: 'Decode the names and values of forms as UTF-8, whatever Content-Type says.',
    probe: async ({ session, grant, expect }) => {
      const request = await session.prepare(grant)
      const answer = await session.submit(request, 'credentials in UTF-8')
      if (!isSuccess(answer)) {
        // Wrong credentials would be refused in any encoding.
        session.failsToAuthenticate(grant.resourceOwner?.name ?? grant.name)
        const other = await session.submit(inLatin1(grant)(request), 'the same credentials in ISO 8859-1', 'control')
        if (stringMember(other, 'access_token') === undefined) {
          const message = `the documented ${grant.name} request did not succeed: ${inWords(answer)}`
          throw undecided('precondition', message, answer.exchange.id)
        }
      }
      expect(answer).toBeTokenResponse()
    },
    caughtBy: ['access-token-renamed', 'form-read-as-latin-1'],
  }),
]
