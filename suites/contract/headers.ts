/**
 * Contract, headers: what the documentation says of requests to the API.
 *
 * @module
 */
import type { Answer } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { challengesOf, isScheme } from '../../engine/challenge.ts'
import { check, type Selector } from '../../engine/check.ts'
import { headerValues } from '../../engine/exchange.ts'
import type { Subject } from '../../engine/grant.ts'
import { resource } from '../../engine/selector.ts'
import { undecided } from '../../engine/verdict.ts'
import {
  askResource,
  bringsToken,
  documentedStatus,
  needsToken,
  opensResource,
  tokenNamed,
  tokens,
} from './documented-resource.ts'

const eachToken: Selector<{ token: string }> = {
  reason: 'the descriptor documents no Authorization header, or nothing that brings an access token',
  select: (subject) =>
    subject.provider.descriptor.documented?.headers?.authorization === undefined
      ? []
      : tokens(subject).map((token) => ({ token })),
}

const protectedResources = ({ provider }: Subject) => provider.descriptor.documented?.protected_resources ?? []

const eachProtectedRequest: Selector<{ method: string; url: string }> = {
  reason: 'the descriptor documents no resource that needs a token',
  select: (subject) =>
    protectedResources(subject).flatMap(({ methods, url }) => methods.map((method) => ({ method, url }))),
}

const exemptResources = ({ provider }: Subject) => provider.descriptor.documented?.exempt_resources ?? []

const eachExemptRequest: Selector<{ method: string; url: string }> = {
  reason: 'the descriptor documents no resource that does not use OAuth 2.0',
  select: (subject) => exemptResources(subject).map(({ method = 'GET', url }) => ({ method, url })),
}

/** Whether a request is the descriptor's own, which is known to be served with a token and to change nothing. */
const isDescriptorsOwn = ({ provider }: Subject, method: string, url: string): boolean => {
  const { resource } = provider.descriptor
  return method === 'GET' && (resource?.method ?? 'GET') === 'GET' && resource?.url === url
}

/**
 * Whether the answer to a request without a token tells that the token is what it lacks. Where the same request is
 * served with a token, any refusal does.
 *
 * @throws Undecided where the server may have refused, or done, something else
 */
const lacksToken = (answer: Answer, servedWithToken: boolean): boolean => {
  const { status } = answer
  if (status === 401 || status === 403) return true
  if (status < 300) return false
  if (servedWithToken && status >= 400 && status < 500) return true
  const words = status < 400 ? 'the request was redirected' : 'the request was refused, but a token may not be why'
  throw undecided('precondition', `${words}: ${inWords(answer)}`, answer.exchange.id)
}

export const headerContractChecks = [
  check({
    id: 'contract/headers/authorization',
    title: 'A token in the documented Authorization header opens the resource',
    requirements: ['CONTRACT-headers-authorization'],
    needs: [resource],
    each: eachToken,
    requests: 4,
    why: 'A token that does not open what it was issued for is worth nothing.',
    mistake: 'The API sits behind a gateway that knows the tokens of one grant only, or another scheme.',
    fix: 'Accept the documented scheme, and the tokens of every documented way to get one.',
    source: (_, { provider }) => provider.descriptor.documented?.headers?.authorization?.source,
    probe: async ({ session, subject, token, expect }) => {
      await needsToken(session)
      const answer = await askResource(session, await tokenNamed(session, token), `with a token of ${token}`)
      expect(answer).toBeServed(documentedStatus(subject))
    },
    caughtBy: ['direct-access-token-refused', 'authorization-header-ignored'],
  }),
  check({
    id: 'contract/headers/protected-resource',
    title: 'A documented resource is not served without a token',
    requirements: ['CONTRACT-headers-protected-resource'],
    needs: [bringsToken],
    each: eachProtectedRequest,
    requests: 4,
    why: 'What the documentation calls protected is where users keep what others must not see.',
    mistake: 'Authentication is switched on per route or per method, and one was forgotten.',
    fix: 'Refuse every request without a token before it reaches a handler, whatever its method.',
    source: ({ method, url }, subject) =>
      protectedResources(subject).find((entry) => entry.url === url && entry.methods.some((name) => name === method))
        ?.source,
    probe: async ({ session, subject, method, url, expect }) => {
      const isKnown = isDescriptorsOwn(subject, method, url)
      if (isKnown) await opensResource(session, await tokenNamed(session, tokens(subject)[0] ?? ''))
      const answer = await session.send('resource', { method, url, headers: [] }, `${method} without a token`)
      expect(answer).toSatisfy(lacksToken(answer, isKnown), {
        message: 'the resource was served without a token',
        expected: '401 or 403',
        actual: inWords(answer),
        at: 'status',
      })
    },
    caughtBy: ['writes-unprotected'],
    caughtWhere: {
      'writes-unprotected': (subject) =>
        protectedResources(subject).some(({ methods }) => methods.some((name) => name === 'PUT' || name === 'DELETE')),
    },
  }),
  check({
    id: 'contract/headers/exempt-resource',
    title: 'A resource that is documented not to use OAuth 2.0 does not ask for a Bearer token',
    requirements: ['CONTRACT-headers-exempt-resource'],
    each: eachExemptRequest,
    requests: 1,
    why: 'A developer who is asked for a token here gets one, and finds out that it does not help.',
    mistake: 'A gateway answers for all APIs alike.',
    fix: 'Challenge with the scheme that the resource takes, or let the request through.',
    source: ({ method, url }, subject) =>
      exemptResources(subject).find((entry) => entry.url === url && (entry.method ?? 'GET') === method)?.source,
    probe: async ({ session, method, url, expect }) => {
      const answer = await session.send('other', { method, url, headers: [] }, `${method} without a token`)
      if ([404, 405].includes(answer.status) || answer.status >= 500) {
        throw undecided('precondition', `the resource did not answer: ${inWords(answer)}`, answer.exchange.id)
      }
      const asksForToken = challengesOf(answer.response.headers).some((challenge) => isScheme(challenge, 'Bearer'))
      expect(answer).toSatisfy(!asksForToken, {
        message: 'the resource asks for a Bearer token',
        expected: 'no Bearer challenge',
        actual: headerValues(answer.response.headers, 'www-authenticate').join(', '),
        at: 'header www-authenticate',
      })
    },
    caughtBy: ['exempt-resource-asks-for-bearer'],
  }),
]
