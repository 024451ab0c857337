/**
 * RFC 7636 section 4.4.1: Error Response.
 *
 * @module
 */
import { answerOf, isSuccess, stringMember } from '../../engine/answer.ts'
import { inWords, type Judge, printable } from '../../engine/assertion.ts'
import { authorizationRequestOf, codeVerifier, withoutChallenge } from '../../engine/authorization-request.ts'
import { by, check } from '../../engine/check.ts'
import type { Exchange } from '../../engine/exchange.ts'
import { type Grant, isConfidential, type Subject } from '../../engine/grant.ts'
import { undecided } from '../../engine/verdict.ts'
import {
  authorizationErrorResponse,
  authorizationIn,
  parameterIn,
  parametersOf,
  requestParameters,
  seen,
} from '../authorization-response.ts'
import { onePkceGrant, pkce, pkceGrantsOf, publicPkceGrant, withRawChallenge } from '../pkce.ts'

const withUnknownMethod = (method: string) => withRawChallenge(codeVerifier(), method)

/** An authorization request that was refused with invalid_request, and what was said of it. */
type Refusal = {
  readonly exchange: Exchange
  readonly asked: URLSearchParams
  readonly description: string | undefined
  readonly uri: string | undefined
}

const redirectedRefusal = (exchange: Exchange): Refusal | undefined => {
  const response = authorizationErrorResponse(exchange)
  if (!response || parameterIn(response, 'error') !== 'invalid_request') return undefined
  const [description, uri] = ['error_description', 'error_uri'].map((name) => parameterIn(response, name))
  return { exchange, asked: requestParameters(response), description, uri }
}

/** What is told to the user agent in place of the client, which is for other checks to judge, can be judged as well. */
const directRefusal = (exchange: Exchange): Refusal | undefined => {
  const answer = exchange.endpoint === 'authorization' ? answerOf(exchange) : undefined
  if (!answer || isSuccess(answer) || stringMember(answer, 'error') !== 'invalid_request') return undefined
  const [description, uri] = ['error_description', 'error_uri'].map((name) => stringMember(answer, name))
  return { exchange, asked: parametersOf(exchange.request), description, uri }
}

const refusal = (exchange: Exchange): Refusal | undefined => redirectedRefusal(exchange) ?? directRefusal(exchange)

const refusedWithoutChallenge = (exchange: Exchange): Refusal | undefined => {
  const refused = refusal(exchange)
  return refused && !refused.asked.has('code_challenge') ? refused : undefined
}

const refusedMethod = (exchange: Exchange): Refusal | undefined => {
  const refused = refusal(exchange)
  const method = refused?.asked.get('code_challenge_method')
  return method && method !== 'S256' ? refused : undefined
}

const ofPkce = ['code_challenge', 'code_challenge_method']

/** Whether a request is a grant's documented one in all but PKCE, so that nothing else can be the matter with it. */
const isDocumentedBut = (asked: URLSearchParams, grant: Grant): boolean => {
  const { parameters } = authorizationRequestOf(grant, '')
  const expected = parameters.filter(([name]) => name !== 'state' && !ofPkce.includes(name))
  const names = [...asked.keys()]
  return (
    new Set(names).size === names.length &&
    names.every((name) => [...ofPkce, 'state'].includes(name) || expected.some(([known]) => known === name)) &&
    expected.every(([name, value]) => asked.get(name) === value)
  )
}

/**
 * Judges that an invalid_request says what it is about, in words or at error_uri. What may have another cause is not
 * judged.
 */
const judgeExplained = (
  expect: Judge,
  { exchange, asked, description, uri }: Refusal,
  grants: readonly Grant[],
  { parameter, words }: { readonly parameter: string; readonly words: RegExp },
): void => {
  if (!grants.some((grant) => isDocumentedBut(asked, grant))) return
  expect({ exchange }).toSatisfy(words.test(description ?? '') || uri !== undefined, {
    message: description === undefined ? 'error_description is missing' : 'error_description does not name the fault',
    expected: `an error_description that speaks of ${parameter}, or error_uri`,
    actual: description === undefined ? 'neither' : printable(description),
    at: 'url',
  })
}

const missingChallenge = { parameter: 'code_challenge', words: /challenge|verifier|pkce|proof key/i } as const

const unknownMethod = {
  parameter: 'code_challenge_method',
  words: /method|transform|algorithm|challenge|pkce|S256/i,
} as const

const publicGrants = (subject: Subject): Grant[] =>
  pkceGrantsOf(subject).filter(({ client }) => !isConfidential(client))

export const challengeErrorChecks = [
  check({
    id: 'rfc7636/4.4.1/required-but-missing',
    title: 'A public client’s request without code_challenge is refused with invalid_request, or served',
    requirements: ['RFC7636-4.4.1-required-but-missing'],
    each: publicPkceGrant,
    requests: 2,
    why: 'A client that learns of it only when it redeems its code has sent its user through login for nothing.',
    mistake: 'The challenge is missed only at the token endpoint, or its absence shows an error page to the user.',
    fix: 'Where PKCE is required, redirect a request without code_challenge with error=invalid_request.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const changes = [withoutChallenge]
      const outcome = seen(await session.requestAuthorization(grant, { purpose: 'without code_challenge', changes }))
      const authorization = authorizationIn(outcome)
      if (!authorization) return void expect(outcome).toBeAuthorizationError('invalid_request')
      const answer = await session.submit(session.redemption(authorization), 'its code, without code_verifier')
      if (answer.status >= 500)
        throw undecided('server_error', `the server failed: ${inWords(answer)}`, answer.exchange.id)
      expect(answer).toSatisfy(isSuccess(answer), {
        message: 'PKCE is required, and a code was issued without it',
        expected: 'error=invalid_request in place of the code, or a token for it',
        actual: `a code, and then ${inWords(answer)}`,
      })
    },
    caughtBy: ['challenge-missed-at-token-endpoint', 'missing-challenge-called-unauthorized-client'],
  }),
  check({
    id: 'rfc7636/4.4.1/required-but-missing-explained',
    title: 'An error for a missing code_challenge says that it is missing',
    requirements: ['RFC7636-4.4.1-required-but-missing-explained'],
    needs: [
      {
        reason: publicPkceGrant.reason,
        met: (subject) => publicGrants(subject).length > 0,
      },
    ],
    observes: refusedWithoutChallenge,
    provoke: async (session) => {
      const [selected] = publicPkceGrant.select(session.subject)
      if (selected) await session.requestAuthorization(selected.grant, { changes: [withoutChallenge] })
    },
    why: 'invalid_request alone leaves the developer to guess which of ten parameters is wrong.',
    mistake: 'All refusals share one description, such as “the request is invalid”.',
    fix: 'Say in error_description that code_challenge is required, or point error_uri at a page that does.',
    judge: (refused, { expect, subject }) => judgeExplained(expect, refused, publicGrants(subject), missingChallenge),
    caughtBy: ['pkce-errors-unexplained'],
  }),
  check({
    id: 'rfc7636/4.4.1/unsupported-method',
    title: 'A code_challenge_method that is not supported is answered with invalid_request',
    requirements: ['RFC7636-4.4.1-unsupported-method'],
    // The names of methods are case-sensitive (section 6.2.1).
    each: by(onePkceGrant, 'code_challenge_method', ['S512', 's256']),
    requests: 1,
    why: 'A server that goes on anyway either protects nothing, or refuses the code when it is too late.',
    mistake: 'A method that is not known falls through to plain, or names are compared without regard to case.',
    fix: 'Redirect with error=invalid_request unless the method is exactly one that is supported.',
    probe: async ({ session, grant, code_challenge_method, expect }) => {
      await session.control(grant)
      const changes = [withUnknownMethod(code_challenge_method)]
      const purpose = `code_challenge_method=${code_challenge_method}`
      const outcome = seen(await session.requestAuthorization(grant, { purpose, changes }))
      expect(outcome).toBeAuthorizationError('invalid_request')
    },
    caughtBy: ['challenge-method-ignored', 'challenge-method-error-of-its-own'],
  }),
  check({
    id: 'rfc7636/4.4.1/unsupported-method-explained',
    title: 'An error for a code_challenge_method says what is wrong with it',
    requirements: ['RFC7636-4.4.1-unsupported-method-explained'],
    needs: [pkce],
    observes: refusedMethod,
    provoke: async (session) => {
      const [selected] = onePkceGrant.select(session.subject)
      if (selected) await session.requestAuthorization(selected.grant, { changes: [withUnknownMethod('S512')] })
    },
    why: 'A client that could do with another method has to know that the method is the matter.',
    mistake: 'All refusals share one description, such as “the request is invalid”.',
    fix: 'Say in error_description that the method is not supported, or point error_uri at a page that does.',
    judge: (refused, { expect, subject }) => judgeExplained(expect, refused, pkceGrantsOf(subject), unknownMethod),
    caughtBy: ['pkce-errors-unexplained'],
  }),
]
