import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openRun, runProvider } from '../engine/run.ts'
import { mockedTarget } from '../fixtures/in-memory.ts'
import { conforming, type Policies } from '../fixtures/policies.ts'
import { mockedProvider } from '../fixtures/proof.ts'
import { catalogue } from './catalogue.ts'

const provider = await mockedProvider(
  fileURLToPath(new URL('../fixtures/token-services-over-tls.yaml', import.meta.url)),
)

/** The verdicts of a check's cases on a server that decides something in another way. */
const verdicts = async (check: string, override: Partial<Policies>, listensWithoutTls = true): Promise<string[]> => {
  const target = mockedTarget(provider, undefined, { ...conforming, ...override })
  const connect: typeof target.connect = (options, callback) =>
    options.protocol === 'https:' || listensWithoutTls
      ? target.connect?.(options, callback)
      : callback(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }), null)
  const opened = openRun(provider, { ...target, connect }, { catalogue, selection: [check] })
  const results = await runProvider(opened, () => {})
  await opened.close()
  return [...new Set(results.map(({ verdict }) => verdict))]
}

const telling = (members: Record<string, unknown>): Partial<Policies> => ({
  introspectionReply: (reply) =>
    reply.members.active === true ? { ...reply, members: { ...reply.members, ...members } } : reply,
})

describe('what an introspection response tells', () => {
  test.each([
    ['scope-format', { scope: '' }, 'pass'],
    ['scope-format', { scope: null }, 'pass'],
    ['scope-format', { scope: 'read  write' }, 'fail'],
    ['scope-format', { scope: 'read\nwrite' }, 'fail'],
    ['scope-format', { scope: { read: true } }, 'fail'],
    ['timestamps-integer', { exp: 0, iat: null, nbf: undefined }, 'pass'],
    ['timestamps-integer', { exp: 1.5 }, 'fail'],
    ['timestamps-integer', { nbf: -1 }, 'fail'],
    ['timestamps-integer', { iat: '1700000000' }, 'fail'],
    ['timestamps-integer', { exp: 1_700_000_000_000 }, 'fail'],
    ['aud-type', { aud: 'https://api.example' }, 'pass'],
    ['aud-type', { aud: [] }, 'pass'],
    ['aud-type', { aud: ['https://api.example', 1] }, 'fail'],
    ['aud-type', { aud: 1 }, 'fail'],
    ['string-members', { sub: 'alice', username: '', jti: null }, 'pass'],
    ['string-members', { username: { first: 'Alice' } }, 'fail'],
    ['string-members', { token_type: 'refresh_token' }, 'warn'],
    ['string-members', { token_type: 'access_token' }, 'fail'],
    ['active-boolean', { active: 1 }, 'fail'],
    ['active-boolean', { active: null }, 'fail'],
    ['json-response', JSON.parse('{"__proto__": {"active": true}}'), 'pass'],
    ['truthful-metadata', { client_id: undefined, scope: undefined, exp: undefined, iat: undefined }, 'inconclusive'],
    ['truthful-metadata', { client_id: 'somebody else' }, 'fail'],
    ['truthful-metadata', { exp: 0 }, 'fail'],
    ['truthful-metadata', { iat: 0 }, 'fail'],
  ] as const)('%s of %j: %s', async (check, members, verdict) => {
    expect(await verdicts(`rfc7662/2.2/${check}`, telling(members))).toContain(verdict)
  })

  test.each([['[]'], ['true'], [''], ['{"active": tru'], ['<html>']])('is no JSON object: %s', async (text) => {
    const override: Partial<Policies> = { introspectionReply: (reply) => ({ ...reply, text }) }
    expect(await verdicts('rfc7662/2.2/json-response', override)).toEqual(['fail'])
    expect(await verdicts('rfc7662/2.1/form-post', override)).toEqual(['fail'])
    expect(await verdicts('rfc7662/2.2/inactive-unknown', override)).toEqual(['inconclusive'])
  })
})

test.each(['2.1/form-post', '2.1/hint-extends-search', '4/inactive-not-yet-valid'])(
  'that a valid token is called active says nothing where every token is: %s',
  async (check) => {
    const active: Partial<Policies> = {
      introspectionReply: (reply) => ({ ...reply, members: { ...reply.members, active: true } }),
    }
    expect(await verdicts(`rfc7662/${check}`, active)).toEqual(['inconclusive'])
  },
)

describe('without TLS', () => {
  test.each(['rfc7009/2/http-also-revokes', 'rfc7662/2/endpoint-tls'])('nobody listens: %s', async (check) => {
    expect(await verdicts(check, {}, false)).toEqual(['pass'])
  })

  test.each(['rfc7009/2/http-also-revokes', 'rfc7662/2/endpoint-tls'])('all is sent on to https: %s', async (check) => {
    const upgrading: Partial<Policies> = {
      acceptsWithoutTls: () => false,
      errorReply: (reply, { reason }) =>
        reason === 'tls' ? { ...reply, status: 308, headers: [['Location', 'https://127.0.0.1:4013/']] } : reply,
    }
    expect(await verdicts(check, upgrading)).toEqual(['pass'])
  })

  test('introspection is refused in the same words as with TLS', async () => {
    const refused: Partial<Policies> = {
      introspectionRefusal: (reply) => ({ ...reply, status: 403, members: { error: 'access_denied' } }),
    }
    expect(await verdicts('rfc7662/2/endpoint-tls', refused)).toEqual(['fail'])
  })

  test('access tokens cannot be revoked at all', async () => {
    expect(await verdicts('rfc7009/2/http-also-revokes', { canRevoke: () => false })).toEqual(['inconclusive'])
  })
})

describe('a revocation request', () => {
  test('for an access token that the server says it cannot revoke is a warning only', async () => {
    expect(await verdicts('rfc7009/2/revoke-access-token', { canRevoke: () => false })).toEqual(['warn'])
  })

  test('with a hint decides nothing where tokens survive without one too', async () => {
    const nothing: Partial<Policies> = { revokes: () => 'nothing' }
    expect(await verdicts('rfc7009/2.1/hint-extends-search', nothing)).toEqual(['inconclusive'])
  })

  test('is answered with 200, and nothing is revoked', async () => {
    const nothing: Partial<Policies> = { revokes: () => 'nothing' }
    expect(await verdicts('rfc7009/2.1/form-post', nothing)).toEqual(['inconclusive'])
    expect((await verdicts('rfc7009/2.2/invalid-token-200', nothing)).toSorted()).toEqual(['inconclusive', 'pass'])
  })

  test('is answered with a redirect', async () => {
    const redirecting: Partial<Policies> = {
      revocationReply: (reply) => ({ ...reply, status: 302, headers: [['Location', '/login']] }),
    }
    expect(await verdicts('rfc7009/2.1/form-post', redirecting)).toEqual(['fail'])
    expect(await verdicts('rfc7009/2.2/invalid-token-200', redirecting)).toEqual(['inconclusive'])
  })
})
