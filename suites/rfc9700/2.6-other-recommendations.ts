/**
 * RFC 9700 section 2.6: Other Recommendations.
 *
 * @module
 */
import { stringMember } from '../../engine/answer.ts'
import { inWords, printable } from '../../engine/assertion.ts'
import { outcomeInWords } from '../../engine/authorization-assertion.ts'
import { authorizationRequestOf, authorizationWireRequest } from '../../engine/authorization-request.ts'
import { check, type Need, type Selector } from '../../engine/check.ts'
import { type Header, headerValues, type WireRequest } from '../../engine/exchange.ts'
import type { Grant } from '../../engine/grant.ts'
import { authorizationEndpoint, oneCodeGrant } from '../../engine/selector.ts'
import { having } from '../../engine/token-request.ts'
import { displacedMetadata, insertedUrl, isDocument, metadataAt } from '../metadata-document.ts'
import { eachOf, sentTo } from '../redirect-uri.ts'
import { isInsecureUri, isLoopbackUri, isPrivateSchemeUri } from '../redirect-uri-corpus.ts'

const issuerOrMetadata: Need = {
  reason: 'the descriptor names neither an issuer nor where the metadata are (server.issuer, metadata_url)',
  met: ({ provider }) =>
    provider.descriptor.server?.issuer !== undefined || provider.descriptor.metadata_url !== undefined,
}

/** What a client of the web could be sent to over http: a URI that it registered, or else one of its https URIs. */
const insecureUri: Selector<{ grant: Grant; uri: string }> = {
  reason: 'the descriptor has no client with a redirection URI of the web',
  select: ({ grants }) => {
    const all = grants
      .filter(({ grant_type }) => grant_type === 'authorization_code')
      .flatMap((grant) => (grant.client?.redirect_uris ?? []).map((uri) => ({ grant, uri })))
      .filter(({ uri }) => !isLoopbackUri(uri) && !isPrivateSchemeUri(uri))
    const registered = all.filter(({ uri }) => isInsecureUri(uri))
    return registered.length > 0
      ? registered
      : all.slice(0, 1).map(({ grant, uri }) => ({ grant, uri: uri.replace(/^https:/i, 'http:') }))
  },
}

/** Requests that only a script of another site makes. */
const crossOriginRequests = ({ url, headers }: WireRequest, origins: readonly string[]): [string, WireRequest][] =>
  origins.flatMap((origin): [string, WireRequest][] => {
    const own: Header = ['Origin', origin]
    const asking: Header[] = [
      ['Access-Control-Request-Method', 'GET'],
      ['Access-Control-Request-Headers', 'authorization'],
    ]
    return [
      [`by a script of ${origin}`, { method: 'GET', url, headers: [...headers, own] }],
      [`preflight of ${origin}`, { method: 'OPTIONS', url, headers: [own, ...asking] }],
    ]
  })

const originOf = (uri: string): string[] => {
  const origin = URL.canParse(uri) ? new URL(uri).origin : 'null'
  return origin === 'null' ? [] : [origin]
}

export const otherRecommendationChecks = [
  check({
    id: 'rfc9700/2.6/no-http-redirect',
    title: 'No authorization response is sent over http',
    requirements: ['RFC9700-2.6-no-http-redirect'],
    needs: [authorizationEndpoint],
    each: insecureUri,
    requests: 1,
    why: 'Whoever is on the way reads the code, and can be there before the client.',
    mistake: 'http is let through for development, or the scheme is not compared.',
    fix: 'Refuse redirection URIs with http, those of native apps on loopback excepted.',
    probe: async ({ session, grant, uri, expect }) => {
      await session.control(grant)
      const purpose = 'a redirection URI without TLS'
      const outcome = await session.requestAuthorization(grant, { changes: [having('redirect_uri', uri)], purpose })
      const address = sentTo(
        outcome,
        { name: 'http', uri },
        grant.client?.redirect_uris.filter((own) => own !== uri) ?? [],
      )
      expect(outcome).toSatisfy(address === undefined || !isInsecureUri(address), {
        message: 'an authorization response was sent to a redirection URI without TLS',
        expected: 'an answer by the server itself, and no redirect',
        actual: `${outcomeInWords(outcome)}, to ${printable(address?.split('?')[0] ?? '', 200)}`,
        at: 'url',
      })
    },
    caughtBy: ['redirect-uri-scheme-ignored', 'redirect-uri-contains-host', 'redirect-uri-unchecked'],
  }),
  check({
    id: 'rfc9700/2.6/no-cors-at-authorization',
    title: 'The authorization endpoint supports no CORS',
    requirements: ['RFC9700-2.6-no-cors-at-authorization'],
    needs: [authorizationEndpoint],
    each: oneCodeGrant,
    requests: 4,
    why: 'Browsers navigate there; a script that may read the answer reads login pages and codes.',
    mistake: 'CORS is switched on for the whole server, as the token endpoint needs it.',
    fix: 'Answer at the authorization endpoint without Access-Control-Allow-Origin.',
    probe: async ({ session, grant, subject, expect }) => {
      await session.control(grant)
      const endpoint = subject.provider.descriptor.server?.authorization_endpoint ?? ''
      const request = authorizationWireRequest(authorizationRequestOf(grant, endpoint))
      const [registered] = (grant.client?.redirect_uris ?? []).flatMap(originOf)
      const origins = ['https://attacker.example', ...(registered === undefined ? [] : [registered])]
      await eachOf(crossOriginRequests(request, origins), async ([name, crossing]) => {
        const answer = await session.send('authorization', crossing, name)
        const [allowed] = headerValues(answer.response.headers, 'access-control-allow-origin')
        expect(answer).toSatisfy(allowed === undefined, {
          message: 'the authorization endpoint lets scripts of other sites read it',
          expected: 'no Access-Control-Allow-Origin',
          actual: `${inWords(answer)}, Access-Control-Allow-Origin: ${printable(allowed ?? '')}`,
          at: 'header access-control-allow-origin',
        })
      })
    },
    caughtBy: ['cors-at-authorization-endpoint'],
  }),
  check({
    id: 'rfc9700/2.6/metadata-published',
    title: 'The server publishes metadata, of its own issuer',
    requirements: ['RFC9700-2.6-metadata-published'],
    needs: [issuerOrMetadata],
    requests: 1,
    why: 'Clients that configure themselves make no mistake, and learn of new features and keys by themselves.',
    mistake: 'Endpoints are in the documentation, and each client copies them.',
    fix: 'Serve the metadata of RFC 8414 at /.well-known/oauth-authorization-server.',
    probe: async ({ session, subject, expect }) => {
      const { server, metadata_url } = subject.provider.descriptor
      const url = metadata_url ?? insertedUrl(server?.issuer ?? '', 'oauth-authorization-server')
      const answer = await metadataAt(session, url)
      const issuer = stringMember(answer, 'issuer')
      const holds = isDocument(answer) && issuer !== undefined && issuer === (server?.issuer ?? issuer)
      expect(answer).toSatisfy(holds, {
        message: 'there are no metadata of the issuer',
        expected: `a JSON object with issuer ${server?.issuer ?? ''}`.trim(),
        actual: isDocument(answer) ? `issuer ${printable(issuer ?? 'missing', 200)}` : inWords(answer),
        at: 'url',
      })
    },
    caughtBy: displacedMetadata,
  }),
]
