/**
 * RFC 6749 section 4.1.3: Access Token Request (authorization code grant).
 *
 * @module
 */
import { by, check, eachGrant, ofEachKind, type ProbeOf } from '../../engine/check.ts'
import { type Client, type Grant, isConfidential } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { grantsOfType, grantsWithOtherClient } from '../../engine/selector.ts'
import { anonymous, asClient, type Change, having, without } from '../../engine/token-request.ts'
import { errorDefects } from '../error-defects.ts'
import { isCodeGrantWithChallenge } from '../pkce.ts'
import { acceptsForm } from './form-encoded.ts'
import { requiresAuthentication, verifiesAuthentication } from './unauthenticated.ts'

const changedCode =
  (change: (code: string) => string): Change =>
  (request) =>
    having('code', change(request.parameters.find(([name]) => name === 'code')?.[1] ?? ''))(request)

// The last characters of a Base64 text may be padding bits, so it is the middle that is changed.
const modified = (code: string): string => {
  const middle = Math.floor(code.length / 2)
  return `${code.slice(0, middle)}${/a/i.test(code[middle] ?? '') ? 'B' : 'A'}${code.slice(middle + 1)}`
}

const wrongCodes: { readonly [kind: string]: Change } = {
  random: changedCode(() => madeUp()),
  truncated: changedCode((code) => code.slice(0, Math.ceil(code.length / 2))),
  modified: changedCode(modified),
}

const anotherRegistered = 'another registered URI'

const wrongRedirectUris = ({ grant }: { readonly grant: Grant }): string[] => [
  'another path',
  'a trailing slash',
  'another host',
  ...((grant.client?.redirect_uris.length ?? 0) > 1 ? [anotherRegistered] : []),
]

const wrongRedirectUri = (uri: string, how: string, registered: readonly string[] = []): string => {
  if (how === anotherRegistered) return registered.find((other) => other !== uri) ?? `${uri}/elsewhere`
  if (how === 'another path') return `${uri}/elsewhere`
  if (how === 'a trailing slash') return `${uri}/`
  // A private-use scheme has no host to change.
  return uri.replace(/^(https?:\/\/)[^/?#]*/, '$1attacker.example').replace(/^(?!https?:)/, 'x')
}

/** A client whose metadata name no grant types may be told first that it may not use this one. */
const otherwise = (client: Client) => (client.grant_types ? [] : (['unauthorized_client'] as const))

/** A code is presented by another client of the same kind, whose own grant is in order. */
const boundToClient = (confidential: boolean) => {
  const each = grantsWithOtherClient('authorization_code', confidential)
  const probe: ProbeOf<typeof each> = async ({ session, grant, other, expect }) => {
    await session.controlOf(other)
    const answer = await session.request(grant, `the code of ${grant.client?.name} as ${other.name}`, asClient(other))
    expect(answer).toBeOAuthError('invalid_grant', ...otherwise(other))
  }
  return { each, requests: 3, probe, caughtBy: [...errorDefects('invalid_grant'), 'code-redeemable-by-any-client'] }
}

const isCodeGrantWithoutChallenge = (grant: Grant): boolean =>
  grant.grant_type === 'authorization_code' && !isCodeGrantWithChallenge(grant)

const codeGrants = ofEachKind(grantsOfType('authorization_code'))

export const accessTokenRequestChecks = [
  requiresAuthentication({
    section: '4.1.3',
    grant_type: 'authorization_code',
    requirement: 'require-client-auth',
    name: 'require-client-auth',
    caughtBy: [
      'unauthenticated-code-redemption',
      'code-redeemable-without-client-id',
      'verifier-replaces-client-authentication',
    ],
    caughtWhere: {
      'verifier-replaces-client-authentication': ({ grants }) =>
        grants.some((grant) => isConfidential(grant.client) && isCodeGrantWithChallenge(grant)),
    },
  }),
  verifiesAuthentication({
    section: '4.1.3',
    grant_type: 'authorization_code',
    requirement: 'authenticate-if-included',
    name: 'authenticate-if-included',
    caughtBy: ['secret-unverified-for-code', 'invalid-client-400'],
  }),
  check({
    id: 'rfc6749/4.1.3/code-bound-to-client',
    title: 'A code is redeemable only by the confidential client it was issued to',
    requirements: ['RFC6749-4.1.3-code-bound-to-client'],
    ...boundToClient(true),
    why: 'Otherwise a malicious client can redeem codes that it lured from users of another.',
    mistake: 'The client is authenticated, and the code is looked up without comparing the two.',
    fix: 'Store the client with the code, and answer another one with invalid_grant.',
  }),
  check({
    id: 'rfc6749/4.1.3/code-bound-to-public-client',
    title: 'A public client’s code is redeemable only with its own client_id',
    requirements: ['RFC6749-4.1.3-code-bound-to-public-client'],
    ...boundToClient(false),
    why: 'client_id is all that ties the code of a public client to it.',
    mistake: 'client_id is only used to look the client up.',
    fix: 'Compare client_id with the client that the code was issued to.',
  }),
  check({
    id: 'rfc6749/4.1.3/client-id-required',
    title: 'A public client redeems its code with client_id',
    requirements: ['RFC6749-4.1.3-client-id-required'],
    each: eachGrant(
      'the descriptor documents no authorization_code grant of a public client',
      (grant) =>
        grant.grant_type === 'authorization_code' && grant.client !== undefined && !isConfidential(grant.client),
    ),
    requests: 3,
    why: 'It keeps a client from taking a code that was meant for another.',
    mistake: 'The client is derived from the code, and client_id is never asked for.',
    fix: 'Require client_id from a client that does not authenticate.',
    probe: async ({ session, grant, expect }) => {
      const answer = await session.request(grant, 'the code without client_id', anonymous)
      expect(answer).toBeOAuthError('invalid_request', 'invalid_client')
    },
    caughtBy: [...errorDefects('invalid_request', 'invalid_client'), 'code-redeemable-without-client-id'],
  }),
  check({
    id: 'rfc6749/4.1.3/code-verified',
    title: 'A code that was not issued is refused with invalid_grant',
    requirements: ['RFC6749-4.1.3-code-verified'],
    each: by(codeGrants, 'code', Object.keys(wrongCodes)),
    requests: 3,
    why: 'The code is the only proof that somebody consented.',
    mistake: 'Only the beginning of a code is compared, or a lookup that finds nothing ends in a 500.',
    fix: 'Compare the whole code, and answer one that is not known with invalid_grant.',
    probe: async ({ session, grant, code, expect }) => {
      const answer = await session.request(grant, `a ${code} code`, wrongCodes[code] ?? without('code'))
      expect(answer).toBeOAuthError('invalid_grant')
    },
    caughtBy: [...errorDefects('invalid_grant'), 'code-compared-by-prefix', 'unknown-code-crashes'],
  }),
  check({
    id: 'rfc6749/4.1.3/missing-code',
    title: 'A request without code is refused with invalid_request',
    requirements: ['RFC6749-4.1.3-missing-code'],
    each: codeGrants,
    requests: 3,
    why: 'The code is required; a client developer needs to be told so.',
    mistake: 'The missing code is looked up like any other and answered with invalid_grant.',
    fix: 'Check that required parameters are there before their values are looked at.',
    probe: async ({ session, grant, expect }) => {
      expect(await session.request(grant, 'without code', without('code'))).toBeOAuthError('invalid_request')
    },
    caughtBy: [...errorDefects('invalid_request'), 'missing-parameter-called-invalid-grant'],
  }),
  check({
    id: 'rfc6749/4.1.3/redirect-uri-required',
    title: 'redirect_uri must come again where the authorization request had it',
    requirements: ['RFC6749-4.1.3-redirect-uri-required'],
    each: codeGrants,
    requests: 3,
    why: 'It shows that the code reached the client that asked for it (RFC 6749 section 10.6).',
    mistake: 'redirect_uri is compared if it comes, and its absence goes unnoticed.',
    fix: 'Refuse the code when redirect_uri was in the authorization request and is not in the token request.',
    probe: async ({ session, grant, expect }) => {
      const answer = await session.request(grant, 'without redirect_uri', without('redirect_uri'))
      expect(answer).toBeOAuthError('invalid_grant', 'invalid_request')
    },
    caughtBy: [
      ...errorDefects('invalid_grant', 'invalid_request'),
      'redirect-uri-omission-accepted',
      'redirect-uri-not-compared',
    ],
  }),
  check({
    id: 'rfc6749/4.1.3/redirect-uri-identical',
    title: 'redirect_uri must be the one of the authorization request',
    requirements: ['RFC6749-4.1.3-redirect-uri-identical'],
    each: by(codeGrants, 'redirect_uri', wrongRedirectUris),
    requests: 3,
    why: 'A code that was sent elsewhere must not be redeemable as if it had come here.',
    mistake: 'It is compared with the registered URIs, or after normalisation, instead of with the request.',
    fix: 'Store redirect_uri with the code, and compare the two as strings.',
    probe: async ({ session, grant, redirect_uri, expect }) => {
      const wrong: Change = (request) => {
        const sent = request.parameters.find(([name]) => name === 'redirect_uri')?.[1] ?? ''
        return having('redirect_uri', wrongRedirectUri(sent, redirect_uri, grant.client?.redirect_uris))(request)
      }
      const purpose = redirect_uri === anotherRegistered ? anotherRegistered : `redirect_uri with ${redirect_uri}`
      const answer = await session.request(grant, purpose, wrong)
      expect(answer).toBeOAuthError('invalid_grant', 'invalid_request')
    },
    caughtBy: [
      ...errorDefects('invalid_grant', 'invalid_request'),
      'redirect-uri-not-compared',
      'redirect-uri-normalised',
      'redirect-uri-compared-with-registered',
    ],
  }),
  acceptsForm(
    '4.1.3',
    'authorization_code',
    [
      'access-token-renamed',
      'basic-authentication-unread',
      'body-credentials-refused',
      'challenge-missed-at-token-endpoint',
      'code-challenge-compared-as-plain',
    ],
    { 'challenge-missed-at-token-endpoint': ({ grants }) => grants.some(isCodeGrantWithoutChallenge) },
  ),
]
