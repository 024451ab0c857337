/**
 * RFC 6749 section 8 and Appendix A: the syntax of what a token response holds.
 *
 * @module
 */
import { stringMember } from '../../engine/answer.ts'
import { check } from '../../engine/check.ts'
import type { Subject } from '../../engine/grant.ts'
import { tokenEndpoint } from '../../engine/selector.ts'
import { anyResponse, provokeSuccess, successfulResponse } from '../token-response.ts'

const observed = { needs: [tokenEndpoint], provoke: provokeSuccess } as const

const nameSyntax = /^[A-Za-z0-9\-._]+$/
const visible = /^[\x20-\x7E]+$/
const scopeSyntax = /^[\x21\x23-\x5B\x5D-\x7E]+( [\x21\x23-\x5B\x5D-\x7E]+)*$/

const knownScopes = ({ provider, clients, grants }: Subject): string[] =>
  [
    ...(provider.descriptor.server?.scopes_supported ?? []),
    ...clients.map((client) => client.scope ?? ''),
    ...grants.flatMap((grant) => [grant.parameters.scope ?? '', grant.authorizationRequest.parameters?.scope ?? '']),
  ].flatMap((scope) => scope.split(' '))

export const extensibilityChecks = [
  check({
    ...observed,
    id: 'rfc6749/8.1/token-type-syntax',
    title: 'token_type is a registered name or an absolute URI',
    requirements: ['RFC6749-8.1-token-type-syntax'],
    observes: successfulResponse,
    why: 'A client must not use a token of a type that it does not know.',
    mistake: 'The type is the format of the token, such as JWT, or a name with a space in it.',
    fix: 'Use Bearer, DPoP or another registered type; give a type of your own an absolute URI.',
    judge: (answer, { expect }) => {
      const type = stringMember(answer, 'token_type')
      if (type === undefined) return
      const registered = ['bearer', 'dpop', 'n_a', 'pop', 'mac'].includes(type.toLowerCase())
      expect(answer).toSatisfy(registered || (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(type) && URL.canParse(type)), {
        message: 'token_type is neither a registered type nor an absolute URI',
        expected: 'Bearer',
        actual: JSON.stringify(type),
        at: 'member token_type',
      })
    },
    caughtBy: ['token-type-jwt'],
  }),
  check({
    ...observed,
    id: 'rfc6749/8.2/param-name-syntax',
    title: 'Names of response parameters use letters, digits, hyphen, dot and underscore only',
    requirements: ['RFC6749-8.2-param-name-syntax'],
    observes: anyResponse,
    why: 'The names are shared with form and query encodings, where other characters change on the way.',
    mistake: 'Members of one’s own with a colon, a dollar sign or a space.',
    fix: 'Rename them within the alphabet, with a prefix of your own.',
    judge: (answer, { expect }) => {
      const odd = Object.keys(answer.members).filter((name) => !nameSyntax.test(name))
      expect(answer).toSatisfy(odd.length === 0, {
        message: 'a response parameter has a name outside the grammar',
        expected: 'letters, digits, "-", "." and "_"',
        actual: JSON.stringify(odd[0]),
        at: `member ${odd[0]}`,
      })
    },
    caughtBy: ['response-member-with-colon'],
  }),
  check({
    ...observed,
    id: 'rfc6749/A/credential-charset',
    title: 'Issued tokens are printable ASCII',
    requirements: ['RFC6749-A-credential-charset'],
    observes: successfulResponse,
    why: 'Tokens travel in header fields and forms, where other bytes are lost or change.',
    mistake: 'Raw bytes are put into the JSON string, or a line break is left at the end.',
    fix: 'Encode tokens, as Base64url for instance.',
    judge: (answer, { expect }) => {
      for (const member of ['access_token', 'refresh_token']) {
        const token = stringMember(answer, member)
        if (token === undefined) continue
        expect(answer).toSatisfy(visible.test(token), {
          message: `${member} has a character outside printable ASCII, or is empty`,
          expected: '%x20-7E',
          actual: token === '' ? 'an empty string' : 'another character',
          at: `member ${member}`,
        })
      }
    },
    caughtBy: ['token-with-line-break'],
  }),
  check({
    ...observed,
    id: 'rfc6749/A.4/scope-response-syntax',
    title: 'A returned scope is a list of scope values separated by single spaces',
    requirements: ['RFC6749-A.4-scope-response-syntax'],
    observes: successfulResponse,
    why: 'A client splits the value at spaces and compares the parts.',
    mistake: 'The values are joined with commas, or come as an array.',
    fix: 'Join scope values with one space.',
    judge: (answer, { expect, subject }) => {
      const isReturned = Object.hasOwn(answer.members, 'scope')
      const scope = stringMember(answer, 'scope')
      // A comma may be part of a scope value; it is a separator where the parts are values that are known.
      const parts = scope?.split(',') ?? []
      const joined = parts.length > 1 && parts.every((part) => knownScopes(subject).includes(part))
      expect(answer).toSatisfy(
        !isReturned || (scope !== undefined && (scope === '' || scopeSyntax.test(scope)) && !joined),
        {
          message: 'scope is not a list of values separated by spaces',
          expected: 'scope values separated by single spaces',
          actual: JSON.stringify(answer.members.scope),
          at: 'member scope',
        },
      )
    },
    caughtBy: ['scope-joined-with-commas'],
  }),
]
