/**
 * RFC 8414 section 2: Authorization Server Metadata. Whether the server does what its metadata list.
 *
 * @module
 */
import { isSuccess, stringMember } from '../../engine/answer.ts'
import { inWords, printable } from '../../engine/assertion.ts'
import { issuedParameters, outcomeInWords } from '../../engine/authorization-assertion.ts'
import type { AuthorizationResponse } from '../../engine/authorization-flow.ts'
import { check, eachGrant, type Selector } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { anyOneGrant, authenticates, metadata, oneCodeGrant, tokenEndpoint } from '../../engine/selector.ts'
import { having, tokenRequestOf } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { parameterIn, seen } from '../authorization-response.ts'
import { grantTypesIn, isListOfStrings, listOf, memberOf, named, shown } from '../metadata-document.ts'
import { oneCodeGrantWithS256, redeemWithOtherVerifier } from '../pkce.ts'
import { eachOf } from '../redirect-uri.ts'

// Every value is a request of its own, and a document may list any number.
const mostValues = 8

const modes: { readonly [mode: string]: (response: AuthorizationResponse) => URLSearchParams } = {
  query: ({ query }) => query,
  fragment: ({ fragment }) => fragment,
  form_post: ({ form }) => form,
}

const isMode = (mode: string): boolean => Object.hasOwn(modes, mode)

/** The first grant of each type that the metadata have to name. */
const eachNamedType = eachGrant(
  'the descriptor documents neither a client_credentials nor a password nor a refresh_token grant',
  (grant, { grants }) =>
    ['client_credentials', 'password', 'refresh_token'].includes(grant.grant_type) &&
    grants.find(({ grant_type }) => grant_type === grant.grant_type) === grant,
)

/** Grants to ask for other grant types with: the parameters are those of the first of each type. */
const requestFor = (type: string, grants: readonly Grant[], any: Grant): Grant =>
  grants.find(({ grant_type }) => grant_type === type) ?? any

const oneAuthenticatedGrant: Selector<{ grant: Grant }> = {
  reason: anyOneGrant.reason,
  select: ({ grants }) => [...grants.filter(authenticates), ...grants].slice(0, 1).map((grant) => ({ grant })),
}

export const supportedFeatureChecks = [
  check({
    id: 'rfc8414/2/registration-endpoint-live',
    title: 'The registration endpoint of the metadata registers clients, or says why not',
    requirements: ['RFC8414-2-registration-endpoint-live'],
    needs: [metadata, named('registration_endpoint')],
    requests: 1,
    why: 'A client that finds the member registers itself there instead of asking a person.',
    mistake: 'Registration was switched off, and the document still names it.',
    fix: 'Leave registration_endpoint out, or answer there as RFC 7591 has it.',
    probe: async ({ session, expect }) => {
      const document = await session.metadata()
      const url = stringMember(document, 'registration_endpoint')
      if (url === undefined || !URL.canParse(url)) {
        throw undecided('precondition', 'the metadata name no registration endpoint', document.exchange.id)
      }
      // Such a redirection URI is no good, so that no client is left behind.
      const body = JSON.stringify({ redirect_uris: ['not a URI'], client_name: 'oauth2spec' })
      const headers = [['Content-Type', 'application/json'] as const, ['Accept', 'application/json'] as const]
      const answer = await session.send(
        'other',
        { method: 'POST', url, headers, body },
        'registration, without a token',
      )
      const isAnswered =
        answer.status === 401 ||
        answer.status === 403 ||
        (answer.status === 400 && stringMember(answer, 'error') !== undefined) ||
        (answer.status === 201 && stringMember(answer, 'client_id') !== undefined)
      expect(answer).toSatisfy(isAnswered, {
        message: 'what answers at registration_endpoint registers no clients',
        expected: '401 or 403, 400 with an error code, or 201 with a client_id',
        actual: inWords(answer),
        at: 'status',
      })
    },
    caughtBy: ['registration-switched-off'],
  }),
  check({
    id: 'rfc8414/2/response-types-honoured',
    title: 'The listed response types are supported',
    requirements: ['RFC8414-2-response-types-honoured'],
    needs: [metadata],
    each: oneCodeGrant,
    requests: mostValues,
    why: 'A client that chooses from the list gets an error in place of what was promised.',
    mistake: 'The list is the default of the library, with types that the configuration has off.',
    fix: 'Derive response_types_supported from what the authorization endpoint accepts.',
    probe: async ({ session, grant, expect }) => {
      const types = listOf(await session.metadata(), 'response_types_supported')
      if (types.length === 0) throw undecided('precondition', 'the metadata list no response types')
      await eachOf(types.slice(0, mostValues), async (type) => {
        const changes = [having('response_type', type)]
        const purpose = `response_type: ${printable(type)}`
        const outcome = seen(await session.requestAuthorization(grant, { changes, purpose }))
        const error = outcome.response && parameterIn(outcome.response, 'error')
        expect(outcome).toSatisfy(error !== 'unsupported_response_type', {
          message: `${printable(type)} is listed, and not supported`,
          expected: 'any answer but unsupported_response_type',
          actual: outcomeInWords(outcome),
        })
      })
    },
    caughtBy: ['response-type-listed-in-vain'],
  }),
  check({
    id: 'rfc8414/2/response-modes-honoured',
    title: 'The listed response modes are supported; query is, where no list is there',
    requirements: ['RFC8414-2-response-modes-honoured'],
    needs: [metadata],
    each: oneCodeGrant,
    requests: 3,
    why: 'A client that asked for one mode does not look where another one puts the code.',
    mistake: 'response_mode is not read, and the list is the default of the library.',
    fix: 'Send the response as response_mode says, and list the modes that you do.',
    probe: async ({ session, grant, expect }) => {
      const document = await session.metadata()
      const isListed = memberOf(document, 'response_modes_supported') !== undefined
      const listed = isListed ? listOf(document, 'response_modes_supported').filter(isMode) : ['query']
      if (listed.length === 0) throw undecided('precondition', 'no mode is listed that can be seen')
      await session.control(grant)
      await eachOf([...new Set(listed)], async (mode) => {
        const changes = [having('response_mode', mode)]
        const outcome = seen(await session.requestAuthorization(grant, { changes, purpose: `response_mode: ${mode}` }))
        const { response, exchange } = outcome
        if (!response) throw undecided('precondition', `no response came: ${outcomeInWords(outcome)}`, exchange.id)
        expect(outcome).toSatisfy(Boolean(modes[mode]?.(response).get('code')), {
          message: `the response does not come as response_mode=${mode} asks`,
          expected: `a code in the ${mode === 'form_post' ? 'form' : mode}`,
          actual: `${outcomeInWords(outcome)}, with ${issuedParameters(outcome).join(' and ') || 'nothing'} elsewhere`,
          at: 'url',
        })
      })
    },
    caughtBy: ['response-mode-unread'],
  }),
  check({
    id: 'rfc8414/2/grant-types-honoured',
    title: 'The listed grant types are supported at the token endpoint',
    requirements: ['RFC8414-2-grant-types-honoured'],
    needs: [metadata, tokenEndpoint],
    each: oneAuthenticatedGrant,
    requests: mostValues,
    why: 'A client that chooses from the list gets an error in place of a token.',
    mistake: 'The list names grants that were switched off, or that another version had.',
    fix: 'Derive grant_types_supported from what the token endpoint accepts.',
    probe: async ({ session, subject, grant, expect }) => {
      // Implicit has nothing to do with the token endpoint.
      const types = grantTypesIn(await session.metadata()).filter((type) => type !== 'implicit')
      if (types.length === 0) throw undecided('precondition', 'the metadata list no grant type of the token endpoint')
      const url = subject.provider.descriptor.server?.token_endpoint ?? ''
      await eachOf(types.slice(0, mostValues), async (type) => {
        const request = having('grant_type', type)(tokenRequestOf(requestFor(type, subject.grants, grant), url))
        const answer = await session.submit(request, `grant_type: ${printable(type)}`)
        const error = stringMember(answer, 'error')
        if (error === undefined && !isSuccess(answer)) {
          throw undecided('precondition', `the answer has no error code: ${inWords(answer)}`, answer.exchange.id)
        }
        expect(answer).toSatisfy(error !== 'unsupported_grant_type', {
          message: `${printable(type)} is listed, and not supported`,
          expected: 'any answer but unsupported_grant_type',
          actual: inWords(answer),
          at: 'member error',
        })
      })
    },
    caughtBy: ['grant-type-listed-in-vain'],
  }),
  check({
    id: 'rfc8414/2/grant-types-default',
    title: 'A grant type that yields a token is one that the metadata name; without a list there are but two',
    requirements: ['RFC8414-2-grant-types-default'],
    needs: [metadata],
    each: eachNamedType,
    requests: 0,
    why: 'Without the list a client has to take it that the server knows authorization_code and implicit alone.',
    mistake: 'The list was left out, as it is optional.',
    fix: 'Return grant_types_supported with every grant type of the token endpoint.',
    probe: async ({ session, grant, expect, should }) => {
      const document = await session.metadata()
      await session.control(grant)
      // What no list means is fixed; that a list is complete is only what everybody reads in it. A refresh token comes
      // with another grant, so that a client learns of it all the same.
      const isAbsent = memberOf(document, 'grant_types_supported') === undefined
      const voice = isAbsent && grant.grant_type !== 'refresh_token' ? expect : should
      voice(document).toSatisfy(grantTypesIn(document).includes(grant.grant_type), {
        message: `${grant.grant_type} yields a token, and the metadata do not name it`,
        expected: `${grant.grant_type} in grant_types_supported`,
        actual: shown(memberOf(document, 'grant_types_supported')),
        at: 'member grant_types_supported',
      })
    },
    caughtBy: ['grant-types-left-out', 'grant-types-of-browsers-only'],
  }),
  check({
    id: 'rfc8414/2/pkce-support-advertised',
    title: 'The metadata list the methods of PKCE where the server does PKCE, and only there',
    requirements: ['RFC8414-2-pkce-support-advertised'],
    needs: [metadata],
    each: oneCodeGrantWithS256,
    requests: 2,
    why: 'Without the list a client has to take it that the server does no PKCE, and may go without.',
    mistake: 'PKCE came with an update of the library, and the metadata are a file that nobody touched.',
    fix: 'Return code_challenge_methods_supported with the methods that the authorization endpoint accepts.',
    probe: async ({ session, grant, expect }) => {
      const document = await session.metadata()
      const methods = memberOf(document, 'code_challenge_methods_supported')
      const answer = await redeemWithOtherVerifier(session, grant)
      const doesPkce = stringMember(answer, 'access_token') === undefined
      const isListed = isListOfStrings(methods) && (doesPkce ? methods.length > 0 : methods.includes('S256'))
      expect(answer).toSatisfy(doesPkce === isListed, {
        message: doesPkce
          ? 'the server does PKCE, and the metadata do not say so'
          : 'S256 is listed, and a wrong code_verifier is accepted',
        expected: doesPkce ? 'code_challenge_methods_supported in the metadata' : 'invalid_grant',
        actual: doesPkce ? shown(methods) : inWords(answer),
        at: doesPkce ? 'member code_challenge_methods_supported' : 'member access_token',
      })
    },
    caughtBy: ['code-verifier-not-compared', 'pkce-methods-left-out'],
  }),
]
