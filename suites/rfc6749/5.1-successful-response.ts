/**
 * RFC 6749 section 5.1: Successful Response. Every token response of the run is judged.
 *
 * @module
 */
import { type Answer, isSuccess, stringMember } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { resource, tokenEndpoint } from '../../engine/selector.ts'
import { undecided } from '../../engine/verdict.ts'
import { grantForResource, inHeader, showServed, showUnknownRefused } from '../bearer-token.ts'
import { judgeJson, provokeSuccess, successfulResponse } from '../token-response.ts'

const shared = { needs: [tokenEndpoint], observes: successfulResponse, provoke: provokeSuccess } as const

const typeOf = (answer: Answer, member: string): string =>
  !Object.hasOwn(answer.members, member)
    ? `no ${member}`
    : answer.members[member] === null
      ? 'null'
      : Array.isArray(answer.members[member])
        ? 'an array'
        : `a ${typeof answer.members[member]}`

const optional = ['expires_in', 'refresh_token', 'scope']

export const successfulResponseChecks = [
  check({
    ...shared,
    id: 'rfc6749/5.1/status-200',
    title: 'A successful token response has status 200',
    requirements: ['RFC6749-5.1-status-200'],
    why: 'Client libraries read tokens from a 200 only; some treat 201 or 202 as an error.',
    mistake: 'A framework answers each POST that creates something with 201.',
    fix: 'Answer every successful token request with 200.',
    judge: (answer, { expect }) => expect(answer).toHaveStatus(200),
    caughtBy: ['token-response-201'],
  }),
  check({
    ...shared,
    id: 'rfc6749/5.1/access-token',
    title: 'A token response holds access_token',
    requirements: ['RFC6749-5.1-access-token'],
    why: 'Without it the client has nothing to call the API with.',
    mistake: 'The member has another name, such as token or accessToken, or an empty value.',
    fix: 'Return the token in a non-empty JSON string named access_token.',
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy((stringMember(answer, 'access_token') ?? '') !== '', {
        message: 'access_token is missing or empty',
        expected: 'a non-empty string access_token',
        actual: typeOf(answer, 'access_token'),
        at: 'member access_token',
      }),
    caughtBy: ['access-token-renamed'],
  }),
  check({
    ...shared,
    id: 'rfc6749/5.1/token-type',
    title: 'A token response holds token_type',
    requirements: ['RFC6749-5.1-token-type'],
    why: 'A client must not use a token whose type it does not know.',
    mistake: 'The member is left out because all tokens are Bearer tokens.',
    fix: 'Return token_type, such as Bearer, in every token response.',
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy((stringMember(answer, 'token_type') ?? '') !== '', {
        message: 'token_type is missing or empty',
        expected: 'a non-empty string token_type',
        actual: typeOf(answer, 'token_type'),
        at: 'member token_type',
      }),
    caughtBy: ['token-type-missing'],
  }),
  check({
    ...shared,
    id: 'rfc6749/5.1/expires-in',
    title: 'A token response states its lifetime in expires_in, or the documentation does',
    requirements: ['RFC6749-5.1-expires-in'],
    why: 'A client that does not know the lifetime finds out by failing.',
    mistake: 'The lifetime is only inside the token, which a client is not to read.',
    fix: 'Return expires_in, in seconds.',
    judge: (answer, { expect, subject }) =>
      expect(answer).toSatisfy(
        Object.hasOwn(answer.members, 'expires_in') ||
          (subject.provider.descriptor.documented?.expiry ?? []).some(
            (entry) => entry.expires_in !== undefined && entry.grant === answer.exchange.grant,
          ),
        {
          message: 'expires_in is missing, and the descriptor documents no lifetime',
          expected: 'expires_in',
          actual: 'no expires_in',
          at: 'member expires_in',
        },
      ),
    caughtBy: ['expires-in-missing'],
  }),
  check({
    id: 'rfc6749/5.1/lives-as-stated',
    title: 'An access token opens the resource until shortly before the end that expires_in states',
    requirements: ['RFC6749-5.1-expires-in'],
    needs: [resource],
    each: grantForResource,
    requests: 5,
    takesTime: true,
    why: 'A client that keeps to the lifetime must not be turned away in the middle of its work.',
    mistake: 'The cache behind the API forgets tokens earlier than the token endpoint says.',
    fix: 'Take the lifetime of a token from one place, for the response and for the API.',
    probe: async ({ session, grant, expect }) => {
      await showUnknownRefused(session)
      const { access_token, expires_in, answer } = await session.obtain(grant)
      if (expires_in === undefined) {
        throw undecided('precondition', 'the token response states no lifetime (expires_in)', answer.exchange.id)
      }
      await showServed(session, 'the token at once', inHeader(access_token))
      // Clocks differ by a minute, and no more where somebody looks after them.
      await session.wait(Math.max(0, expires_in - Math.min(60, expires_in / 20)))
      const served = await session.resource(undefined, 'shortly before it expires', inHeader(access_token))
      expect(served).toSatisfy(isSuccess(served), {
        message: 'the token is refused before the time that expires_in states',
        expected: `a 2xx status until ${expires_in} s after its issue`,
        actual: inWords(served),
        at: 'status',
      })
    },
    caughtBy: ['access-token-dies-early'],
  }),
  check({
    ...shared,
    id: 'rfc6749/5.1/json-media-type',
    title: 'A token response is labelled application/json and is one JSON object',
    requirements: ['RFC6749-5.1-json-media-type'],
    why: 'Libraries choose their parser by the media type and refuse what they do not know.',
    mistake: 'The response is text/html or form-encoded, or JSON under text/plain.',
    fix: 'Serialise the response as one JSON object with Content-Type: application/json.',
    judge: (answer, { expect }) => judgeJson(answer, expect),
    caughtBy: ['token-response-mislabelled'],
  }),
  check({
    ...shared,
    id: 'rfc6749/5.1/json-structure',
    title: 'Members of a token response are JSON strings and numbers at the top level',
    requirements: ['RFC6749-5.1-json-structure'],
    why: 'Typed clients fail to read a number that comes as a string.',
    mistake: 'expires_in is a string, a float or negative; scope is an array.',
    fix: 'Return expires_in as a non-negative integer, the other members as strings.',
    judge: (answer, { expect, should }) => {
      const { expires_in } = answer.members
      const nulls = optional.filter((member) => answer.members[member] === null)
      // That an absent value is null instead of left out harms few clients, and readers of the text disagree on it.
      should(answer).toSatisfy(nulls.length === 0, {
        message: `${nulls.join(' and ')} is null instead of left out`,
        expected: 'no such member',
        actual: 'null',
        at: `member ${nulls[0]}`,
      })
      expect(answer).toSatisfy(
        (expires_in ?? undefined) === undefined ||
          (typeof expires_in === 'number' && Number.isInteger(expires_in) && expires_in >= 0),
        {
          message: 'expires_in is not a non-negative integer',
          expected: 'a JSON number, an integer of seconds',
          actual: `${JSON.stringify(expires_in)}`,
          at: 'member expires_in',
        },
      )
      for (const member of ['access_token', 'token_type', 'refresh_token', 'scope']) {
        const isLeftOut = !Object.hasOwn(answer.members, member) || nulls.includes(member)
        expect(answer).toSatisfy(isLeftOut || typeof answer.members[member] === 'string', {
          message: `${member} is not a JSON string`,
          expected: 'a string',
          actual: typeOf(answer, member),
          at: `member ${member}`,
        })
      }
    },
    caughtBy: ['expires-in-as-string', 'absent-refresh-token-as-null'],
  }),
  check({
    ...shared,
    id: 'rfc6749/5.1/no-store',
    title: 'Token responses carry Cache-Control: no-store',
    requirements: ['RFC6749-5.1-no-store'],
    why: 'A cached token response hands the token to the next reader of the cache.',
    mistake: 'The header is set on the first grant type only, or a proxy replaces it.',
    fix: 'Send Cache-Control: no-store with every response that holds a token.',
    judge: (answer, { expect }) => expect(answer).toHaveHeaderToken('Cache-Control', 'no-store'),
    caughtBy: ['cacheable-token-response'],
  }),
  check({
    ...shared,
    id: 'rfc6749/5.1/pragma-no-cache',
    title: 'Token responses carry Pragma: no-cache',
    requirements: ['RFC6749-5.1-pragma-no-cache'],
    why: 'RFC 6749 asks for it beside Cache-Control, for HTTP/1.0 caches; OAuth 2.1 dropped it.',
    mistake: 'It is left out as obsolete.',
    fix: 'Send Pragma: no-cache with every response that holds a token, for as long as you claim RFC 6749.',
    judge: (answer, { expect }) => expect(answer).toHaveHeaderToken('Pragma', 'no-cache'),
    caughtBy: ['pragma-missing'],
  }),
]
