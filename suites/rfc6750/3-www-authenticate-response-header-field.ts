/**
 * RFC 6750 section 3: The WWW-Authenticate Response Header Field. Every challenge of the run is judged.
 *
 * @module
 */
import { type Answer, isSuccess } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { challengesOf, parameterValues } from '../../engine/challenge.ts'
import { by, check, type Voices } from '../../engine/check.ts'
import { headerValues } from '../../engine/exchange.ts'
import { madeUp } from '../../engine/made-up.ts'
import type { Session } from '../../engine/session.ts'
import { undecided } from '../../engine/verdict.ts'
import { openingToken, protectedResource, refusalOf, refusedTokens, theResource } from '../bearer-token.ts'
import {
  bearerAttribute,
  bearerChallenge,
  bearerChallenges,
  challenge,
  provokeChallenges,
  tokenRefusal,
} from '../resource-response.ts'

const shared = { needs: protectedResource, observes: bearerChallenge, provoke: provokeChallenges } as const

const at = 'header www-authenticate'

const shown = (answer: Answer): string =>
  headerValues(answer.response.headers, 'www-authenticate').join(', ') || 'no WWW-Authenticate'

const toBeChallenged = (answer: Answer, { expect }: Pick<Voices, 'expect'>) =>
  expect(answer).toSatisfy(headerValues(answer.response.headers, 'www-authenticate').length > 0, {
    message: 'WWW-Authenticate is missing',
    expected: 'WWW-Authenticate: Bearer',
    actual: `${answer.status} without WWW-Authenticate`,
    at,
  })

/** Judges that none of these attributes occurs twice in one challenge. */
const once =
  (...names: string[]) =>
  (answer: Answer, { expect }: Pick<Voices, 'expect'>) => {
    const repeated = names.filter((name) =>
      bearerChallenges(answer).some((candidate) => parameterValues(candidate, name).length > 1),
    )
    expect(answer).toSatisfy(repeated.length === 0, {
      message: `${repeated.join(' and ')} occurs more than once in one challenge`,
      expected: 'each attribute once at the most',
      actual: shown(answer),
      at,
    })
  }

/** Judges the values of some attributes; attributes that are not there have none. */
const toHaveOnly = (
  answer: Answer,
  expect: Voices['expect'],
  [names, expected]: readonly [names: readonly string[], expected: string],
  fits: (value: string) => boolean,
) => {
  const name = names.find((candidate) => !bearerAttribute(answer, candidate).every(fits))
  return expect(answer).toSatisfy(name === undefined, {
    message: `the value of ${name} is not valid`,
    expected,
    actual: shown(answer),
    at,
  })
}

const isReadable = (answer: Answer): boolean =>
  bearerChallenges(answer).every((candidate) => candidate.unreadable === undefined)

// The set of scope values, with the space that is between them, is the same.
const allowedCharacters = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/
const uriReference =
  /^(?:[A-Za-z0-9\-._~:/?[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*(?:#(?:[A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$/

/** Tokens that HTTP lets through, and that spoil a challenge which repeats them. */
const hostileTokens: { readonly [kind: string]: () => string } = {
  'a quotation mark': () => `${madeUp()}"${madeUp()}`,
  'a backslash': () => `${madeUp()}\\${madeUp()}`,
  'a character outside ASCII': () => `${madeUp()}é`,
}

const readableRefusal = async (session: Session): Promise<Answer> => {
  const answer = await session.resource(madeUp(), 'an unknown token')
  if (isReadable(answer)) return answer
  throw undecided('precondition', 'the challenge cannot be read, whatever the token', answer.exchange.id)
}

export const challengeChecks = [
  check({
    id: 'rfc6750/3/challenge-without-credentials',
    title: 'A request without credentials is answered with WWW-Authenticate',
    requirements: ['RFC6750-3-challenge-without-credentials'],
    needs: protectedResource,
    requests: 2,
    why: 'The challenge tells a client that a token is needed; without it the answer is just an error.',
    mistake: 'The framework answers 401 before the component that writes challenges is reached.',
    fix: 'Send WWW-Authenticate: Bearer realm="..." with every refusal of a request without a token.',
    probe: async ({ session, expect }) => {
      await openingToken(session)
      const answer = await session.resource(undefined, 'no token')
      if (isSuccess(answer)) {
        throw undecided('precondition', 'the resource is served without credentials', answer.exchange.id)
      }
      toBeChallenged(answer, { expect })
    },
    caughtBy: ['challenge-missing-without-token'],
  }),
  check({
    id: 'rfc6750/3/challenge-on-bad-token',
    title: 'A token that does not open the resource is answered with WWW-Authenticate',
    requirements: ['RFC6750-3-challenge-on-bad-token'],
    needs: protectedResource,
    each: refusedTokens,
    requests: 3,
    why: 'Clients read there whether to get a new token, ask for more scope, or give up.',
    mistake: 'The challenge is only sent where no token came at all; a bad one gets a JSON error and no header.',
    fix: 'Send the challenge with every refusal, 403 insufficient_scope among them.',
    probe: async ({ session, token, expect }) => {
      toBeChallenged(await refusalOf(session, token), { expect })
    },
    caughtBy: ['challenge-missing-on-unknown-token', 'challenge-missing-on-scope', 'login-page-for-unknown-token'],
  }),
  check({
    ...shared,
    id: 'rfc6750/3/challenge-scheme',
    title: 'Challenges use the scheme Bearer',
    requirements: ['RFC6750-3-challenge-scheme'],
    observes: challenge,
    why: 'A client that is told of another scheme looks for a password, or does not understand at all.',
    mistake: 'The scheme is that of the framework: Basic, JWT, Token, OAuth.',
    fix: 'Challenge with Bearer, beside other schemes where they are offered too.',
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy(bearerChallenges(answer).length > 0, {
        message: 'no challenge has the scheme Bearer',
        expected: 'WWW-Authenticate: Bearer',
        actual: challengesOf(answer.response.headers)
          .map(({ scheme, unreadable }) => scheme || `unreadable: ${unreadable}`)
          .join(', '),
        at,
      }),
    caughtBy: ['challenge-of-other-scheme'],
  }),
  check({
    ...shared,
    id: 'rfc6750/3/challenge-has-params',
    title: 'Bearer challenges have parameters, and they can be read',
    requirements: ['RFC6750-3-challenge-has-params'],
    why: 'A parser that meets a bare scheme or a missing comma drops the challenge, and the error with it.',
    mistake: 'Parameters are joined with spaces, or the framework sends the scheme alone.',
    fix: 'Send at least realm or error, each as name="value", with commas between them.',
    judge: (answer, { expect }) => {
      for (const { parameters, unreadable, token68 } of bearerChallenges(answer)) {
        expect(answer).toSatisfy(parameters.length > 0 && unreadable === undefined && token68 === undefined, {
          message: unreadable === undefined ? 'the challenge has no parameter' : 'the challenge cannot be read',
          expected: 'Bearer name="value", name="value"',
          actual: unreadable ?? shown(answer),
          at,
        })
      }
    },
    caughtBy: ['challenge-without-parameters', 'challenge-without-commas', 'token-echoed-in-challenge'],
  }),
  check({
    ...shared,
    id: 'rfc6750/3/realm-once',
    title: 'realm occurs once at the most in a challenge',
    requirements: ['RFC6750-3-realm-once'],
    why: 'Which of two realms counts is up to the parser.',
    mistake: 'Two components each append the realm that they know.',
    fix: 'Write the challenge in one place, with one realm.',
    judge: once('realm'),
    caughtBy: ['realm-repeated'],
  }),
  check({
    ...shared,
    id: 'rfc6750/3/scope-once',
    title: 'scope occurs once at the most in a challenge',
    requirements: ['RFC6750-3-scope-once'],
    why: 'A client that reads the first scope asks for too little, and is refused again.',
    mistake: 'Each scope value becomes an attribute of its own.',
    fix: 'Join the values with spaces: scope="read write".',
    judge: once('scope'),
    caughtBy: ['scope-repeated-in-challenge'],
  }),
  check({
    ...shared,
    id: 'rfc6750/3/error-attrs-once',
    title: 'error, error_description and error_uri occur once at the most in a challenge',
    requirements: ['RFC6750-3-error-attrs-once'],
    why: 'A client that finds two errors cannot know which one to act on.',
    mistake: 'An error handler appends its description to a challenge that has one.',
    fix: 'Write the challenge in one place, with one error.',
    judge: once('error', 'error_description', 'error_uri'),
    caughtBy: ['error-description-repeated'],
  }),
  check({
    ...shared,
    id: 'rfc6750/3/error-on-failed-token',
    title: 'The challenge to a token that was refused has an error attribute',
    requirements: ['RFC6750-3-error-on-failed-token'],
    observes: tokenRefusal,
    why: 'Without it a client cannot tell an expired token from a resource that it may not see.',
    mistake: 'One challenge is sent for a missing token and for a bad one.',
    fix: 'Add error="invalid_token" or error="insufficient_scope" where a token was sent.',
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy(bearerAttribute(answer, 'error').length > 0, {
        message: 'the challenge to a token has no error',
        expected: 'error="invalid_token" or another code',
        actual: shown(answer),
        at,
      }),
    caughtBy: [
      'authorization-header-ignored',
      'challenge-without-commas',
      'error-missing-on-unknown-token',
      'refusal-without-reason',
    ],
  }),
  check({
    ...shared,
    id: 'rfc6750/3/scope-charset',
    title: 'The scope of a challenge is made of scope values with single spaces between them',
    requirements: ['RFC6750-3-scope-charset'],
    why: 'A client sends the value back as the scope of its next request.',
    mistake: 'A list is printed as the language prints lists, with brackets and quotation marks.',
    fix: 'Join the scope values with single spaces.',
    judge: (answer, { expect, should }) => {
      const expected = 'characters %x21, %x23-5B and %x5D-7E, and %x20 between values'
      if (!toHaveOnly(answer, expect, [['scope'], expected], (value) => allowedCharacters.test(value))) return
      // The MUST NOT is about characters; that there is one space between values is the grammar of RFC 6749.
      toHaveOnly(answer, should, [['scope'], 'values with single spaces between them'], (value) =>
        value.split(' ').every((part) => part !== ''),
      )
    },
    caughtBy: ['scope-printed-as-list', 'scope-with-empty-value'],
  }),
  check({
    id: 'rfc6750/3/error-charset',
    title: 'error and error_description are printable ASCII without quotation mark and backslash, whatever the token',
    requirements: ['RFC6750-3-error-charset'],
    needs: protectedResource,
    each: by(theResource, 'token_with', Object.keys(hostileTokens)),
    requests: 3,
    why: 'A token that is repeated in the challenge can end it early, and add parameters of its own.',
    mistake: 'The description quotes the token that was refused, or is translated.',
    fix: 'Use fixed English descriptions, and never repeat what was sent.',
    probe: async ({ session, token_with, expect }) => {
      await openingToken(session)
      const plain = await readableRefusal(session)
      const hostile = await session.resource(hostileTokens[token_with]?.(), `a token with ${token_with}`)
      if (bearerChallenges(hostile).length === 0) {
        const message = `a token with ${token_with} is answered without a Bearer challenge: ${inWords(hostile)}`
        throw undecided('precondition', message, hostile.exchange.id)
      }
      const expected = 'characters %x20-21, %x23-5B and %x5D-7E'
      for (const answer of [plain, hostile]) {
        toHaveOnly(answer, expect, [['error', 'error_description'], expected], (value) => allowedCharacters.test(value))
      }
      expect(hostile).toSatisfy(isReadable(hostile), {
        message: 'the token broke the challenge',
        expected: 'a challenge that can be read',
        actual: shown(hostile),
        at,
      })
    },
    caughtBy: ['token-echoed-in-challenge', 'token-echoed-with-escapes', 'error-description-translated'],
  }),
  check({
    ...shared,
    id: 'rfc6750/3/error-uri-syntax',
    title: 'error_uri is a URI',
    requirements: ['RFC6750-3-error-uri-syntax'],
    why: 'It is the link that a developer is to follow.',
    mistake: 'It is a title, a path, or a URL with spaces in it.',
    fix: 'Send the whole URL of a page about the error, or leave error_uri out.',
    judge: (answer, { expect, should }) => {
      const syntax = 'the URI-reference syntax of RFC 3986'
      if (!toHaveOnly(answer, expect, [['error_uri'], syntax], (value) => uriReference.test(value))) return
      // Section 3 calls it an absolute URI, and then asks for the syntax of a URI reference only.
      toHaveOnly(answer, should, [['error_uri'], 'an absolute URI'], (value) => /^[a-z][a-z0-9+.-]*:/i.test(value))
    },
    caughtBy: ['error-uri-malformed', 'error-uri-relative'],
  }),
]
