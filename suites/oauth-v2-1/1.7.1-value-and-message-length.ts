/**
 * OAuth 2.1 section 1.7.1: Value and Message Length.
 *
 * @module
 */
import { type Judge, printable } from '../../engine/assertion.ts'
import { outcomeInWords, responseParameter } from '../../engine/authorization-assertion.ts'
import type { AuthorizationOutcome } from '../../engine/authorization-flow.ts'
import { type AuthorizationRequest, authorizationWireRequest, parameterOf } from '../../engine/authorization-request.ts'
import { by, check } from '../../engine/check.ts'
import { oneCodeGrant } from '../../engine/selector.ts'
import { having, inForm, tokenRequestOf } from '../../engine/token-request.ts'
import { seen } from '../authorization-response.ts'
import { oauth21 } from '../profile.ts'

/** A value of a length; no run of one letter, so that what is left of a shortened one shows. */
const madeOf = (length: number): string =>
  Array.from({ length: Math.ceil(length / 10) }, (_, index) => `v${String(index).padStart(9, '0')}`)
    .join('')
    .slice(0, length)

// Past the lengths of columns and buffers that are usual, and short enough for the request line of section 1.7.1.
const lengths = [1000, 6500] as const

/** A parameter that a request may have with a value of any length, and its name. */
const long = { state: 'state', scope: 'scope', 'an unknown parameter': 'x_unknown_length' } as const

// What stands before a server refuses what is too long in these ways.
const tooLong: readonly number[] = [413, 414, 431]

/** Judges that a long value ended in no failure of the server, and that state came back whole. */
const judgeLong = (outcome: AuthorizationOutcome, expect: Judge): void => {
  const failed = outcome.answers.find(({ status }) => status >= 500)
  const held = expect(outcome).toSatisfy(failed === undefined, {
    message: 'a long value ends in a failure of the server',
    expected: 'the same as for a short one, or a 4xx status',
    actual: failed ? String(failed.status) : outcomeInWords(outcome),
    at: 'status',
  })
  const sent = parameterOf(outcome.request, 'state')
  const returned = responseParameter(outcome, 'state')
  // Where none comes back it was not cut; that it has to is another requirement.
  if (!held || sent === undefined || returned === undefined) return
  const isCut = returned.length < sent.length && sent.startsWith(returned)
  expect(outcome).toSatisfy(!isCut, {
    message: `state came back with ${returned.length} of its ${sent.length} characters`,
    expected: 'state as it was sent',
    actual: printable(returned.slice(-20)),
    at: 'url',
  })
}

// 8000 octets are to be supported, the method and the version of HTTP among them.
const requestLine = 7900

/** With a state that makes the request line so long. */
const filled = (request: AuthorizationRequest): AuthorizationRequest => {
  const bare = authorizationWireRequest(having('state', '')(request))
  const { pathname, search } = new URL(bare.url)
  const rest = `GET ${pathname}${search} HTTP/1.1`.length
  return having('state', madeOf(Math.max(0, requestLine - rest)))(request)
}

// Codes and tokens that carry data are of this length.
const longCode = 1500

export const oauth21ValueLengthChecks = [
  check({
    id: 'oauth-v2-1/1.7.1/no-length-assumption',
    title: 'A long value is neither cut nor too much for the server',
    requirements: ['OAUTH21-1.7.1-no-length-assumption'],
    needs: [oauth21],
    each: by(oneCodeGrant, 'parameter', Object.keys(long) as (keyof typeof long)[]),
    requests: lengths.length,
    why: 'A state that was cut no longer matches, so that the client refuses the response as forged.',
    mistake: 'The value is stored in a column of 255 characters, which cuts it, or which ends in a status of 500.',
    fix: 'Store values of any length, or refuse a request that is too long with a 4xx status.',
    probe: async ({ session, grant, parameter, expect }) => {
      await session.control(grant)
      for (const length of lengths) {
        const changes = [having(long[parameter], madeOf(length))]
        const purpose = `${parameter} of ${length} characters`
        judgeLong(seen(await session.requestAuthorization(grant, { changes, purpose })), expect)
      }
    },
    caughtBy: ['state-cut-at-255-characters', 'state-shortened'],
  }),
  check({
    id: 'oauth-v2-1/1.7.1/long-requests',
    title: 'A request line of almost 8000 octets is supported, and so is a long code',
    requirements: ['OAUTH21-1.7.1-long-requests'],
    needs: [oauth21],
    each: by(oneCodeGrant, 'request', ['authorization request', 'token request']),
    requests: 1,
    why: 'A state or a code that carries data is long, and a client cannot tell where a server stops to read.',
    mistake: 'The limit of the web server was left at its default of 2048 characters.',
    fix: 'Raise the limits of the server, and of all that stands before it, to 8000 octets at least.',
    probe: async ({ session, grant, request, subject, expect }) => {
      await session.control(grant)
      if (request === 'authorization request') {
        const purpose = `a request line of ${requestLine} octets`
        expect(seen(await session.requestAuthorization(grant, { changes: [filled], purpose }))).toIssueCode()
        return
      }
      const documented = tokenRequestOf(grant, subject.provider.descriptor.server?.token_endpoint ?? '')
      const withCode = having('code', madeOf(longCode))(inForm(documented))
      const answer = await session.submit(withCode, `a made-up code of ${longCode} characters`)
      expect(answer).toSatisfy(answer.status < 500 && !tooLong.includes(answer.status), {
        message: 'a token request is refused because a value is long',
        expected: '400 invalid_grant, as for any code that was not issued',
        actual: String(answer.status),
        at: 'status',
      })
    },
    caughtBy: ['long-request-refused', 'unknown-code-crashes'],
  }),
]
