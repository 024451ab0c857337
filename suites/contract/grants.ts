/**
 * Contract, grants: what the documentation says of getting an access token.
 *
 * @module
 */
import { type Answer, stringMember } from '../../engine/answer.ts'
import { type Judge, printable } from '../../engine/assertion.ts'
import { outcomeInWords, responseParameter } from '../../engine/authorization-assertion.ts'
import { parameterOf } from '../../engine/authorization-request.ts'
import { check, oneGrant } from '../../engine/check.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { isObject, readJson } from '../../engine/json-members.ts'
import { authenticates, inAForm, loginPages, resource } from '../../engine/selector.ts'
import { undecided } from '../../engine/verdict.ts'
import {
  documentedAnswer,
  documentedGrants,
  documentedSuccess,
  documents,
  fixesMember,
  requiresMember,
  sourceOfGrant,
} from './documented.ts'
import { askResource, documentedStatus, eachDirectToken, needsToken, tokenNamed } from './documented-resource.ts'
import { violationsOf } from './response-schema.ts'

const hasPkce = (grant: Grant): boolean => grant.authorizationRequest.code_challenge_method !== undefined

/** Defects by which a documented request is refused, and which requests that are. */
const refusals: { readonly [defect: string]: (grant: Grant) => boolean } = {
  'basic-authentication-unread': (grant) => authenticates(grant) && grant.authentication === 'client_secret_basic',
  'body-credentials-refused': (grant) => authenticates(grant) && grant.authentication === 'client_secret_post',
  'challenge-missed-at-token-endpoint': (grant) => grant.grant_type === 'authorization_code' && !hasPkce(grant),
  'form-refused-for-authorization-code': (grant) => inAForm(grant) && grant.grant_type === 'authorization_code',
  'form-refused-for-password': (grant) => inAForm(grant) && grant.grant_type === 'password',
  'form-refused-for-client-credentials': (grant) => inAForm(grant) && grant.grant_type === 'client_credentials',
  'form-refused-for-refresh-token': (grant) => inAForm(grant) && grant.grant_type === 'refresh_token',
}

const refusedWhere = (judged: (grant: Grant) => boolean) =>
  Object.fromEntries(
    Object.entries(refusals).map(([defect, refuses]) => [
      defect,
      documents((grant) => judged(grant) && refuses(grant)),
    ]),
  )

/** The first authorization_code grant, where the documentation says that the user logs in, or consents. */
const eachInteraction = (member: 'login' | 'consent', reason: string) =>
  oneGrant(
    reason,
    (grant, { provider }) =>
      grant.grant_type === 'authorization_code' && provider.descriptor.documented?.interaction?.[member] === true,
  )

const sourceOfInteraction = (_: object, { provider }: Subject): string | undefined =>
  provider.descriptor.documented?.interaction?.source

const formats: { readonly [format: string]: { readonly words: string; readonly fits: (token: string) => boolean } } = {
  jwt: {
    words: 'a JWT: three base64url parts, the first a JSON object with alg',
    fits: (token) => {
      const [header = '', ...rest] = token.split('.')
      if (!/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/.test(token) || rest.length !== 2) return false
      const read = readJson(Buffer.from(header, 'base64url').toString('utf8'))
      return 'value' in read && isObject(read.value) && typeof read.value.alg === 'string'
    },
  },
}

/** A member of a token response has the format that the documentation gives it. */
const hasFormat = (expect: Judge, answer: Answer, member: string, format: string): boolean => {
  const token = stringMember(answer, member)
  if (token === undefined) throw undecided('precondition', `the response has no ${member}`, answer.exchange.id)
  const parts = token.split('.').length
  return expect(answer).toSatisfy(formats[format]?.fits(token) ?? false, {
    message: `${member} does not have the documented format`,
    expected: formats[format]?.words ?? format,
    actual: `${token.length} characters in ${parts} part${parts === 1 ? '' : 's'}`,
    at: `member ${member}`,
  })
}

export const grantContractChecks = [
  check({
    id: 'contract/grants/request',
    title: 'The documented token request brings an access token',
    requirements: ['CONTRACT-grants-request'],
    each: documentedGrants(
      'the descriptor documents no grant at a token endpoint without PKCE',
      (grant) => !hasPkce(grant),
    ),
    requests: 3,
    why: 'It is the first thing that a developer copies from the documentation.',
    mistake: 'The endpoint moved to another media type, parameter or client authentication, and the page did not.',
    fix: 'Accept the request as the documentation gives it, or correct the documentation.',
    source: sourceOfGrant,
    probe: async ({ session, grant, expect }) => {
      expect(await documentedAnswer(session, grant)).toBeTokenResponse()
    },
    caughtBy: ['access-token-renamed', 'form-read-as-latin-1', ...Object.keys(refusals)],
    caughtWhere: refusedWhere((grant) => !hasPkce(grant)),
  }),
  check({
    id: 'contract/grants/pkce',
    title: 'The documented flow with PKCE brings an access token',
    requirements: ['CONTRACT-grants-pkce'],
    each: documentedGrants('the descriptor documents no authorization request with PKCE', hasPkce),
    requests: 2,
    why: 'A public client has nothing but PKCE to show that the code is its own.',
    mistake: 'The challenge of the authorization request is lost before the code is redeemed.',
    fix: 'Keep code_challenge and its method beside the code, and compare code_verifier with them.',
    source: sourceOfGrant,
    probe: async ({ session, grant, expect }) => {
      expect(await documentedAnswer(session, grant)).toBeTokenResponse()
    },
    caughtBy: ['access-token-renamed', 'code-challenge-compared-as-plain', ...Object.keys(refusals)],
    caughtWhere: refusedWhere(hasPkce),
  }),
  check({
    id: 'contract/grants/status',
    title: 'The documented token request is answered with the documented status',
    requirements: ['CONTRACT-grants-status'],
    each: documentedGrants(
      'the descriptor documents no status of a token response',
      ({ documented }) => documented.status !== undefined,
    ),
    requests: 3,
    why: 'Client code that compares the status with the documented one takes any other for a failure.',
    mistake: 'A framework answers each POST that creates something with 201.',
    fix: 'Answer with the documented status.',
    source: sourceOfGrant,
    probe: async ({ session, grant, expect }) => {
      const status = grant.documented?.status ?? 200
      expect(await documentedSuccess(session, grant)).toHaveStatus(status)
    },
    caughtBy: ['token-response-201'],
  }),
  check({
    id: 'contract/grants/response',
    title: 'The documented token request is answered with the documented body',
    requirements: ['CONTRACT-grants-response'],
    each: documentedGrants(
      'the descriptor documents no body of a token response',
      ({ documented }) => documented.response !== undefined,
    ),
    requests: 3,
    why: 'Typed clients are generated from the documented response, and break on a member that is missing or different.',
    mistake: 'A member was renamed, dropped or given another type in a release that nobody documented.',
    fix: 'Return what the documentation shows, or correct the documentation.',
    source: sourceOfGrant,
    probe: async ({ session, grant, expect }) => {
      const answer = await documentedSuccess(session, grant)
      const violations = await violationsOf(grant.documented?.response ?? {}, answer)
      for (const violation of violations) expect(answer).toSatisfy(false, violation)
      if (violations.length === 0) expect(answer).toSatisfy(true, { message: 'the body is as documented' })
    },
    caughtBy: [
      'access-token-renamed',
      'token-type-missing',
      'token-type-jwt',
      'expires-in-missing',
      'expires-in-as-string',
      'refresh-token-withheld',
      'unknown-scope-dropped-silently',
      'scope-not-returned',
    ],
    caughtWhere: {
      'refresh-token-withheld': requiresMember('refresh_token'),
      'scope-not-returned': requiresMember('scope'),
      'unknown-scope-dropped-silently': requiresMember('scope'),
      'token-type-jwt': fixesMember('token_type'),
      'token-type-missing': requiresMember('token_type'),
      'expires-in-missing': requiresMember('expires_in'),
      'expires-in-as-string': requiresMember('expires_in'),
    },
  }),
  check({
    id: 'contract/grants/authorization-code',
    title: 'The documented authorization request leads to a code at the redirect URI',
    requirements: ['CONTRACT-grants-authorization-code'],
    each: documentedGrants(
      'the descriptor documents no authorization_code grant',
      (grant) => grant.grant_type === 'authorization_code',
    ),
    requests: 1,
    why: 'The code is the only thing that the client gets back through the user’s browser.',
    mistake: 'The endpoint asks for a parameter that the documentation does not name, or redirects to a default URI.',
    fix: 'Accept the authorization request as documented, and send the code to the redirect URI that it names.',
    source: sourceOfGrant,
    probe: async ({ session, grant, expect }) => {
      expect(await session.requestAuthorization(grant)).toIssueCode()
    },
    caughtBy: ['code-sent-in-fragment', 'authorization-by-get-refused'],
  }),
  check({
    id: 'contract/grants/state',
    title: 'The documented state parameter comes back unchanged',
    requirements: ['CONTRACT-grants-state'],
    each: documentedGrants(
      'the descriptor documents no state parameter',
      (grant) => grant.grant_type === 'authorization_code' && grant.authorizationRequest.state === true,
    ),
    requests: 1,
    why: 'The client compares state to know that the answer belongs to its own request.',
    mistake: 'state is decoded, shortened or lost on the way through a login page.',
    fix: 'Return state byte for byte beside the code.',
    source: sourceOfGrant,
    probe: async ({ session, grant, expect }) => {
      const outcome = await session.requestAuthorization(grant)
      if (!outcome.response) {
        throw undecided('precondition', `no redirect came: ${outcomeInWords(outcome)}`, outcome.exchange.id)
      }
      const state = parameterOf(outcome.request, 'state')
      const returned = responseParameter(outcome, 'state')
      expect(outcome).toSatisfy(returned === state, {
        message: returned === undefined ? 'state is missing' : 'state did not come back as it was sent',
        expected: `state=${state}`,
        actual: returned === undefined ? 'no state' : `state=${printable(returned)}`,
        at: 'url',
      })
    },
    caughtBy: ['state-shortened', 'state-not-returned', 'code-sent-in-fragment', 'fragment-before-state'],
  }),
  check({
    id: 'contract/grants/login',
    title: 'The user logs in before the client gets a code, as documented',
    requirements: ['CONTRACT-grants-login'],
    needs: [loginPages],
    each: eachInteraction('login', 'the descriptor documents no login at the authorization endpoint'),
    requests: 1,
    why: 'Without it, whoever sits at the browser, or nobody, hands out access to somebody’s data.',
    mistake: 'A session of an administrator, or a default user of the staging environment, stands in for the login.',
    fix: 'Ask who is there before anything is issued.',
    source: sourceOfInteraction,
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const purpose = 'a user agent that never logged in'
      const outcome = await session.requestAuthorization(grant, { fresh: true, untouched: true, purpose })
      const asks = outcome.page?.controls.some(({ kind }) => kind === 'password' || kind === 'text') ?? false
      expect(outcome).toIssueNoCode()
      expect(outcome).toSatisfy(asks, {
        message: 'no page asks for a login',
        expected: 'a page with a field to log in with',
        actual: outcomeInWords(outcome),
      })
    },
    caughtBy: ['code-without-login'],
  }),
  check({
    id: 'contract/grants/consent',
    title: 'The user is asked before the client gets a code, as documented',
    requirements: ['CONTRACT-grants-consent'],
    needs: [loginPages],
    each: eachInteraction('consent', 'the descriptor documents no consent screen'),
    requests: 1,
    why: 'The user decides which application sees their data; the documentation promises it to them.',
    mistake: 'Consent is skipped for clients that somebody once called trusted.',
    fix: 'Show the consent screen unless this user approved this client and scope before.',
    source: sourceOfInteraction,
    probe: async ({ session, grant, subject, expect }) => {
      await session.control(grant)
      const purpose = 'a user who logs in'
      const outcome = await session.requestAuthorization(grant, { fresh: true, purpose })
      const purposes = outcome.done.map(({ action }) => action.purpose)
      // With steps, what is done on a page is not known, only how often something was.
      const isAsked = subject.provider.descriptor.user_agent?.approve
        ? purposes.length > 1
        : purposes.includes('approve')
      // An earlier run, or a case before this one, may have approved for good.
      if (!isAsked && subject.provider.mode === 'live') {
        throw undecided('precondition', 'no consent page came; the user may have approved this client before')
      }
      expect(outcome).toSatisfy(isAsked, {
        message: 'no page asks for consent',
        expected: 'a page with a button to approve, after the login',
        actual: `${purposes.join(', ') || 'nothing to do'}, then ${outcomeInWords(outcome)}`,
      })
    },
    caughtBy: ['consent-skipped'],
  }),
  check({
    id: 'contract/grants/direct-access-token',
    title: 'An access token issued by hand opens the resource',
    requirements: ['CONTRACT-grants-direct-access-token'],
    needs: [resource],
    each: eachDirectToken,
    requests: 2,
    why: 'Scripts and services that were set up with such a token have no other way in.',
    mistake:
      'Tokens of the settings page are checked by other code than those of the token endpoint, or expire unseen.',
    fix: 'Look both kinds of token up in one place.',
    source: ({ token }, { provider }) => provider.descriptor.documented?.direct_access_tokens?.[token]?.source,
    probe: async ({ session, subject, token, expect }) => {
      await needsToken(session)
      const answer = await askResource(session, await tokenNamed(session, token), `with ${token}`)
      expect(answer).toBeServed(documentedStatus(subject))
    },
    caughtBy: ['direct-access-token-refused', 'authorization-header-ignored'],
  }),
  check({
    id: 'contract/grants/access-token-format',
    title: 'Access tokens have the documented format',
    requirements: ['CONTRACT-grants-access-token-format'],
    each: documentedGrants(
      'the descriptor documents no format of access tokens',
      (_, { provider }) => provider.descriptor.documented?.access_token !== undefined,
    ),
    requests: 3,
    why: 'A resource server that reads the tokens itself has nothing else to go by.',
    mistake: 'One grant issues tokens of an older kind.',
    fix: 'Issue the tokens of every grant by the same code.',
    source: (_, { provider }) => provider.descriptor.documented?.access_token?.source,
    probe: async ({ session, subject, grant, expect }) => {
      const format = subject.provider.descriptor.documented?.access_token?.format ?? ''
      hasFormat(expect, await documentedSuccess(session, grant), 'access_token', format)
    },
    caughtBy: [
      'access-token-is-the-time',
      'access-token-of-128-bits',
      'access-token-of-32-bits',
      'access-token-opaque',
      'token-with-line-break',
      'token-with-separator',
    ],
  }),
  check({
    id: 'contract/grants/refresh-token-format',
    title: 'Refresh tokens have the documented format',
    requirements: ['CONTRACT-grants-refresh-token-format'],
    each: documentedGrants(
      'the descriptor documents no format of refresh tokens, or no grant that offers one',
      (grant, { provider }) => grant.offersRefreshToken && provider.descriptor.documented?.refresh_token !== undefined,
    ),
    requests: 2,
    why: 'Clients size their storage, and filter their logs, by what the documentation shows.',
    mistake: 'Refresh tokens became references into a database, and the example stayed.',
    fix: 'Issue refresh tokens in the documented format, or correct the documentation.',
    source: (_, { provider }) => provider.descriptor.documented?.refresh_token?.source,
    probe: async ({ session, subject, grant, expect }) => {
      const format = subject.provider.descriptor.documented?.refresh_token?.format ?? ''
      hasFormat(expect, await documentedSuccess(session, grant), 'refresh_token', format)
    },
    caughtBy: ['refresh-token-is-a-counter', 'refresh-token-of-32-bits', 'refresh-token-opaque'],
  }),
]
