/**
 * RFC 7662 section 2.1: Introspection Request.
 *
 * @module
 */
import { isSuccess } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { by, check, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { isObject } from '../../engine/json-members.ts'
import { madeUp } from '../../engine/made-up.ts'
import { introspectionEndpoint } from '../../engine/selector.ts'
import { bearer } from '../../engine/session.ts'
import { anonymous, type Change, withCredentials, withHeader, without } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { errorDefects } from '../error-defects.ts'
import { activeToken, introspectedGrant, introspectedGrants, notActive, shown, toCaller } from '../introspection.ts'
import { freshTokens, introspectorOf, oneRefreshGrant, showUnknownInactive } from '../token-state.ts'

const needs = [introspectionEndpoint]

const wrongSecret = 'a wrong secret'

const unauthorized: { readonly [credentials: string]: Change } = {
  none: anonymous,
  [wrongSecret]: withCredentials({ client_secret: madeUp() }),
  'a made-up bearer token': (request) => withHeader(...bearer(madeUp()))(anonymous(request)),
}

const wrongHints = { access_token: ['refresh_token', 'x_unknown'], refresh_token: ['access_token'] } as const

/** The first grant whose access token, and the first whose refresh token can be introspected, with hints that are wrong. */
const misleadingHints: Selector<{ grant: Grant; hint: string }> = {
  reason: introspectedGrant.reason,
  select: (subject) => [
    ...by(introspectedGrant, 'hint', wrongHints.access_token).select(subject),
    ...by(oneRefreshGrant, 'hint', wrongHints.refresh_token)
      .select(subject)
      .filter(({ grant }) => introspectorOf(subject, grant)),
  ],
}

export const introspectionRequestChecks = [
  check({
    id: 'rfc7662/2.1/form-post',
    title: 'A valid access token in a form, sent by POST, is called active',
    requirements: ['RFC7662-2.1-form-post', 'RFC7662-2.2-active-true-for-valid'],
    needs,
    each: introspectedGrants,
    requests: 2,
    why: 'A protected resource that is told otherwise turns away a client that did nothing wrong.',
    mistake: 'Tokens of one grant or one node are not found, or the endpoint takes JSON only.',
    fix: 'Look up every token that the server issued, and read the form in the body.',
    probe: async ({ session, grant, subject, expect }) => {
      const { access_token } = await session.control(grant)
      const client = introspectorOf(subject, grant)
      const answer = toCaller(await session.introspect(access_token, { client, purpose: 'a valid access token' }))
      expect(answer).toSatisfy(isSuccess(answer) && isObject(answer.json), {
        message: 'the request is not answered with JSON',
        expected: '200 with a JSON object',
        actual: inWords(answer),
        at: 'status',
      })
      const isActive = expect(answer).toSatisfy(answer.members.active === true, {
        message: 'a valid access token is not called active',
        expected: 'active: true',
        actual: shown(answer.members.active),
        at: 'member active',
      })
      if (isActive) await showUnknownInactive(session, client)
    },
    caughtBy: ['introspection-by-get-only', 'token-of-machine-inactive', 'active-as-string'],
  }),
  check({
    id: 'rfc7662/2.1/token-required',
    title: 'An introspection request without a token is refused with invalid_request',
    requirements: ['RFC7662-2.1-token-required'],
    needs,
    each: introspectedGrant,
    requests: 2,
    why: 'A protected resource that misspells the parameter should hear of it, and not turn away every client.',
    mistake: 'A missing token is looked up like any other.',
    fix: 'Check that token is there before it is looked up.',
    probe: async ({ session, grant, expect, should }) => {
      const { client } = await activeToken(session, grant)
      const answer = await session.introspect('', { client, changes: [without('token')], purpose: 'no token' })
      if (!expect(answer).toSatisfy(...notActive(answer, 'a request without a token'))) return
      if (answer.members.active !== false) return void expect(answer).toBeOAuthError('invalid_request')
      should(answer).toSatisfy(false, {
        message: 'a request without a token is answered as one with an unknown token',
        expected: '400 invalid_request',
        actual: 'active: false',
        at: 'status',
      })
    },
    caughtBy: [...errorDefects('invalid_request'), 'introspection-without-token'],
  }),
  check({
    id: 'rfc7662/2.1/hint-extends-search',
    title: 'A token is found also where token_type_hint names the wrong type',
    requirements: ['RFC7662-2.1-hint-extends-search'],
    needs,
    each: misleadingHints,
    requests: 4,
    why: 'The hint is there to speed up the search: a wrong one must not make a valid token invalid.',
    mistake: 'The hint decides which table is searched, and nothing else is.',
    fix: 'Search the hinted type first, and then all others.',
    probe: async ({ session, grant, hint, subject, expect }) => {
      const isRefresh = grant.grant_type === 'refresh_token'
      const token = isRefresh
        ? (await freshTokens(session, grant)).refresh_token
        : (await session.control(grant)).access_token
      const client = introspectorOf(subject, grant)
      const answer = await session.introspect(token, { client, hint, purpose: `token_type_hint=${hint}` })
      const isFound = answer.members.active === true
      const unhinted = isFound
        ? answer
        : await session.introspect(token, { client, purpose: 'the same without a hint' })
      if (unhinted.members.active !== true) {
        throw undecided('precondition', 'the token is not called active without a hint either', unhinted.exchange.id)
      }
      expect(answer).toSatisfy(isFound, {
        message: 'an active token is not found where the hint is wrong',
        expected: 'active: true',
        actual: inWords(answer),
        at: 'member active',
      })
      if (isFound) await showUnknownInactive(session, client)
    },
    caughtBy: ['hint-restricts-introspection', 'unknown-hint-refused-at-introspection'],
  }),
  check({
    id: 'rfc7662/2.1/authorization-required',
    title: 'Nothing is told to whoever is not authorized to ask',
    requirements: ['RFC7662-2.1-authorization-required'],
    needs,
    each: by(introspectedGrant, 'credentials', Object.keys(unauthorized)),
    requests: 2,
    failsAuthentication: true,
    why: 'An open endpoint lets anybody try tokens until one is active.',
    mistake: 'The endpoint is thought to be internal, and authenticates nobody.',
    fix: 'Authenticate every caller before the token is looked up, and answer 401.',
    probe: async ({ session, grant, credentials, expect }) => {
      const { token, client } = await activeToken(session, grant)
      if (credentials === wrongSecret) session.failsToAuthenticate(client?.name ?? '')
      const changes = [unauthorized[credentials] ?? anonymous]
      const answer = await session.introspect(token, { client, changes, purpose: `credentials: ${credentials}` })
      if (expect(answer).toSatisfy(...notActive(answer, 'a token, to whoever asks,'))) expect(answer).toBeRefused()
    },
    caughtBy: [
      'error-status-200',
      'unauthorized-introspection',
      'secret-unverified-for-introspection',
      'any-bearer-introspects',
    ],
  }),
]
