/**
 * RFC 7662 section 2.2: Introspection Response. Every answer of the run is judged.
 *
 * @module
 */
import type { Answer } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { check, type Selector } from '../../engine/check.ts'
import { leeway } from '../../engine/clock.ts'
import type { Client, Grant } from '../../engine/grant.ts'
import type { Json } from '../../engine/json-members.ts'
import { madeUp } from '../../engine/made-up.ts'
import { holderOf, introspectionEndpoint } from '../../engine/selector.ts'
import { undecided } from '../../engine/verdict.ts'
import {
  activeResponse,
  activeToken,
  inactiveResponse,
  introspectedGrant,
  introspectedGrants,
  introspectionResponse,
  isTimestamp,
  memberFits,
  provokeIntrospection,
  shown,
  toBeInactive,
  toCaller,
  toTellNothing,
} from '../introspection.ts'
import { judgeJson } from '../token-response.ts'
import { introspectorOf } from '../token-state.ts'

const needs = [introspectionEndpoint]

const observed = { needs, observes: introspectionResponse, provoke: provokeIntrospection } as const
const active = { ...observed, observes: activeResponse } as const

const isString = (value: Json): boolean => typeof value === 'string'

/** scope-token *( SP scope-token ) (RFC 6749 section 3.3), or nothing. */
const scopeSyntax = /^(?:[\x21\x23-\x5B\x5D-\x7E]+(?: [\x21\x23-\x5B\x5D-\x7E]+)*)?$/

/** The first grant, and the client of another protected resource. */
export const otherResource: Selector<{ grant: Grant; other: Client }> = {
  reason:
    'the descriptor names no client of a protected resource that tokens are not meant for (documented.introspection.other_client)',
  select: (subject) => {
    const named = subject.provider.descriptor.documented?.introspection?.other_client
    const other = subject.clients.find(({ name }) => name === named)
    return other ? introspectedGrant.select(subject).map(({ grant }) => ({ grant, other })) : []
  },
}

const words = (scope: string): string => [...new Set(scope.split(' '))].sort().join(' ')

/** Whether two scopes are the same; a token response that joins its values with commas is at fault itself. */
const sameScope = (told: string, granted: string): boolean =>
  [granted, granted.replaceAll(',', ' ')].some((scope) => words(scope) === words(told))

const near = (value: Json | undefined, seconds: number): boolean =>
  typeof value !== 'number' || Math.abs(value - seconds) <= leeway

/**
 * What an answer tells of an active token.
 *
 * @throws Undecided where it tells nothing that the token response says too
 */
const toldOf = (answer: Answer): Answer['members'] => {
  const { active, client_id, scope, exp, iat } = answer.members
  if (active !== true) {
    throw undecided('precondition', `a valid token is not called active: ${inWords(answer)}`, answer.exchange.id)
  }
  if ([client_id, scope, exp, iat].some((member) => (member ?? null) !== null)) return answer.members
  throw undecided('precondition', 'neither client_id, scope, exp nor iat is told of the token', answer.exchange.id)
}

export const introspectionResponseChecks = [
  check({
    ...observed,
    id: 'rfc7662/2.2/json-response',
    title: 'An introspection response is labelled application/json and is one JSON object',
    requirements: ['RFC7662-2.2-json-response'],
    why: 'A protected resource chooses its parser by the media type, and turns clients away where it fails.',
    mistake: 'The answer is written as text/plain, or is a bare true.',
    fix: 'Serialise one JSON object with Content-Type: application/json.',
    judge: (answer, { expect }) => judgeJson(answer, expect),
    caughtBy: ['introspection-mislabelled'],
  }),
  check({
    ...observed,
    id: 'rfc7662/2.2/active-boolean',
    title: 'active is a JSON boolean',
    requirements: ['RFC7662-2.2-active-boolean'],
    why: 'The string "false" is true in many languages, and then a dead token opens everything.',
    mistake: 'A template or a map of strings makes up the answer.',
    fix: 'Return active as true or false, without quotation marks.',
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy(typeof answer.members.active === 'boolean', {
        message: 'active is not a JSON boolean',
        expected: 'true or false',
        actual: shown(answer.members.active),
        at: 'member active',
      }),
    caughtBy: ['active-as-string'],
  }),
  check({
    ...active,
    id: 'rfc7662/2.2/scope-format',
    title: 'scope is a string of values with spaces between them',
    requirements: ['RFC7662-2.2-scope-format'],
    why: 'A protected resource splits it at spaces, and finds nothing in a list.',
    mistake: 'scope is a JSON array, as it is in the data base.',
    fix: 'Join the values with single spaces.',
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy(
        ...memberFits(
          answer,
          'scope',
          'a string of scope values with spaces between them',
          (value) => typeof value === 'string' && scopeSyntax.test(value),
        ),
      ),
    caughtBy: ['introspected-scope-as-array'],
  }),
  check({
    ...active,
    id: 'rfc7662/2.2/timestamps-integer',
    title: 'exp, iat and nbf are integers, in seconds',
    requirements: ['RFC7662-2.2-timestamps-integer'],
    why: 'Milliseconds that are read as seconds make a token live for fifty thousand years.',
    mistake: 'The timestamp of the platform is returned as it is: milliseconds, a fraction, or an ISO date.',
    fix: 'Return whole seconds since 1970-01-01T00:00:00Z.',
    judge: (answer, { expect }) => {
      for (const name of ['exp', 'iat', 'nbf']) {
        expect(answer).toSatisfy(...memberFits(answer, name, 'an integer of seconds since 1970', isTimestamp))
      }
    },
    caughtBy: ['introspected-times-as-text', 'introspected-times-in-milliseconds'],
  }),
  check({
    ...active,
    id: 'rfc7662/2.2/aud-type',
    title: 'aud is a string or an array of strings',
    requirements: ['RFC7662-2.2-aud-type'],
    why: 'A protected resource that cannot read aud cannot see that a token was meant for another.',
    mistake: 'aud is an object, or an array of objects, that describes the resources.',
    fix: 'Return the identifiers of the audience as strings.',
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy(
        ...memberFits(
          answer,
          'aud',
          'a string or an array of strings',
          (value) => isString(value) || (Array.isArray(value) && value.every(isString)),
        ),
      ),
    caughtBy: ['introspected-audience-as-object'],
  }),
  check({
    ...active,
    id: 'rfc7662/2.2/string-members',
    title: 'client_id, username, token_type, sub, iss and jti are strings, and token_type is the type of RFC 6749',
    requirements: ['RFC7662-2.2-string-members'],
    why: 'A protected resource compares them, and a number never equals a string.',
    mistake: 'sub is the numeric key of the user; token_type repeats the hint.',
    fix: 'Return strings, and Bearer (or DPoP) as token_type.',
    judge: (answer, { expect, should }) => {
      for (const name of ['client_id', 'username', 'token_type', 'sub', 'iss', 'jti']) {
        expect(answer).toSatisfy(...memberFits(answer, name, 'a string', isString))
      }
      const type = answer.members.token_type
      // Of a refresh token, RFC 6749 section 5.1 defines no type that could be told instead.
      const voice = type === 'refresh_token' ? should : expect
      voice(answer).toSatisfy(type !== 'access_token' && type !== 'refresh_token', {
        message: 'token_type names a hint',
        expected: 'the type of the token, such as Bearer',
        actual: shown(type),
        at: 'member token_type',
      })
    },
    caughtBy: ['introspected-subject-as-number', 'introspected-type-is-hint'],
  }),
  check({
    id: 'rfc7662/2.2/truthful-metadata',
    title: 'What is told of a token is what its token response said',
    requirements: ['RFC7662-2.2-truthful-metadata'],
    needs,
    each: introspectedGrants,
    requests: 1,
    why: 'The protected resource decides by these members, and has nothing else to go by.',
    mistake: 'scope is what the client is registered for, client_id the caller, exp the end of the session.',
    fix: 'Store with the token what was granted, and return that.',
    probe: async ({ session, grant, subject, expect }) => {
      const tokens = await session.control(grant)
      const client = introspectorOf(subject, grant)
      const answer = await session.introspect(tokens.access_token, { client, purpose: 'a valid access token' })
      const { client_id, scope, exp, iat } = toldOf(answer)
      const holder = holderOf(grant)?.client_id
      const issued = Math.floor(tokens.obtained / 1000)
      const expires = tokens.expires_in === undefined ? undefined : issued + tokens.expires_in
      const compare = (name: string, holds: boolean, expected: string) =>
        expect(answer).toSatisfy(holds, {
          message: `${name} is not what the token was issued with`,
          expected,
          actual: shown(answer.members[name]),
          at: `member ${name}`,
        })
      compare('client_id', typeof client_id !== 'string' || client_id === (holder ?? client_id), `${holder}`)
      compare(
        'scope',
        typeof scope !== 'string' || sameScope(scope, tokens.scope ?? scope),
        tokens.scope ?? 'any scope',
      )
      compare('exp', expires === undefined || near(exp, expires), `about ${expires}`)
      compare('iat', near(iat, issued), `about ${issued}`)
    },
    caughtBy: [
      'introspected-client-is-caller',
      'introspected-scope-of-registration',
      'introspected-scope-with-commas',
      'introspected-times-in-milliseconds',
    ],
  }),
  check({
    id: 'rfc7662/2.2/inactive-unknown',
    title: 'A token that nobody issued is called inactive, which is no error',
    requirements: ['RFC7662-2.2-inactive-unknown', 'RFC7662-2.3-inactive-is-no-error'],
    needs,
    each: introspectedGrant,
    requests: 2,
    why: 'A protected resource that hears an error cannot tell a bad token from a broken server.',
    mistake: 'The lookup fails, and 400, 401 or 404 is returned.',
    fix: 'Answer 200 with active: false for every token that is not valid.',
    probe: async ({ session, grant, expect }) => {
      const { client } = await activeToken(session, grant)
      const answer = await session.introspect(madeUp(), { client, purpose: 'a token that nobody issued' })
      toBeInactive(answer, 'a token that nobody issued', expect)
    },
    caughtBy: ['unknown-token-refused-at-introspection'],
  }),
  check({
    id: 'rfc7662/2.2/inactive-not-allowed',
    title:
      'A token that is not meant for the protected resource that asks is called inactive, and nothing more is told',
    requirements: ['RFC7662-2.2-inactive-not-allowed', 'RFC7662-4-audience-checked'],
    needs,
    each: otherResource,
    requests: 2,
    why: 'Otherwise one protected resource can use what it was sent at all others, and learns of their users.',
    mistake: 'Whoever may introspect at all may introspect every token.',
    fix: 'Compare the audience of the token with the protected resource that authenticated.',
    probe: async ({ session, grant, other, expect }) => {
      const { token } = await activeToken(session, grant)
      const answer = toCaller(
        await session.introspect(token, { client: other, purpose: `a valid token, as ${other.name}` }),
      )
      toBeInactive(answer, 'a token for another resource', expect)
      toTellNothing(answer, expect)
    },
    caughtBy: ['introspected-by-other-resource', 'inactive-token-described'],
  }),
  check({
    ...observed,
    observes: inactiveResponse,
    provoke: async (session) => {
      const [selected] = introspectedGrant.select(session.subject)
      if (!selected) return
      const client = introspectorOf(session.subject, selected.grant)
      await session.introspect(madeUp(), { client, purpose: 'a token that nobody issued' })
    },
    id: 'rfc7662/2.2/inactive-no-details',
    title: 'Nothing is told of an inactive token',
    requirements: ['RFC7662-2.2-inactive-no-details'],
    why: 'Why a token is inactive helps nobody but those who try tokens that are not theirs.',
    mistake: 'The answer of an active token is made first, and active is set to false then.',
    fix: 'Return {"active": false} and no other member.',
    judge: (answer, { expect }) => toTellNothing(answer, expect),
    caughtBy: ['inactive-token-described'],
  }),
]
