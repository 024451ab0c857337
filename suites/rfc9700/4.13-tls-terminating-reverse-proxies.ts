/**
 * RFC 9700 section 4.13: TLS Terminating Reverse Proxies. What a proxy tells the server behind it must not be what
 * somebody outside sent.
 *
 * @module
 */
import { type Answer, isSuccess, stringMember } from '../../engine/answer.ts'
import { authorizationRequestOf, authorizationWireRequest } from '../../engine/authorization-request.ts'
import { check, oneGrant, type Selector } from '../../engine/check.ts'
import { type Header, headerTokens, headerValues, type WireRequest } from '../../engine/exchange.ts'
import type { Grant } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { anyOneGrant, authenticates, metadata, oneCodeGrant } from '../../engine/selector.ts'
import type { Session } from '../../engine/session.ts'
import { type Change, unauthenticated } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { signedToken } from '../altered-token.ts'
import { secureEndpoint } from '../without-tls.ts'

/** That the server is reached by another name. */
const anotherAddress = (host: string): Header[] => [
  ['X-Forwarded-Host', host],
  ['X-Forwarded-Server', host],
  ['X-Forwarded-Proto', 'https'],
  ['Forwarded', `for=192.0.2.1;host=${host};proto=https`],
]

// The proxy has to have verified it, so that what is in it does not matter here.
const certificate = Buffer.from('a certificate that nobody verified').toString('base64')

/** That a client was authenticated by mutual TLS, in the header fields that proxies say it by. */
const aCertificateOf = (client_id: string): Header[] => [
  ['Client-Cert', `:${certificate}:`],
  ['X-SSL-Client-Cert', `-----BEGIN CERTIFICATE----- ${certificate} -----END CERTIFICATE-----`],
  ['X-SSL-Client-Verify', 'SUCCESS'],
  ['X-SSL-Client-S-DN', `CN=${client_id}`],
  ['X-Client-Cert', certificate],
]

const forged =
  (headers: readonly Header[]): Change =>
  (request) => ({ ...request, headers: [...request.headers, ...headers] })

/** Whether some text has a URL of a host in it, encoded or not. */
const leadsTo = (host: string, text: string): boolean => text.includes(`//${host}`) || text.includes(`%2F%2F${host}`)

/** What of an answer says where something is, or who issued it: a redirection, a page, the claims of a token. */
const addressesIn = (answer: Answer): string =>
  [
    ...headerValues(answer.response.headers, 'location'),
    answer.text,
    JSON.stringify(signedToken(stringMember(answer, 'access_token') ?? '')?.claims ?? {}),
  ].join('\n')

/** Asks for authorization; a state of its own keeps a cache from giving the answer to anybody else. */
const authorizationAnswer = (session: Session, grant: Grant, headers: readonly Header[]): Promise<Answer> => {
  const endpoint = session.subject.provider.descriptor.server?.authorization_endpoint ?? ''
  const request = authorizationWireRequest(authorizationRequestOf(grant, endpoint))
  const changed: WireRequest = { ...request, headers: [...request.headers, ...headers] }
  return session.send('authorization', changed, 'an authorization request with a forged address')
}

/** Whether an answer is kept by no cache that others are served from. */
const isKeptFromOthers = (answer: Answer): boolean =>
  headerTokens(answer.response.headers, 'cache-control').some((directive) => /^(no-store|private)$/i.test(directive))

/** The metadata, with a forged address; undefined where a cache could keep what comes, and send clients there. */
const metadataAnswer = async (session: Session, headers: readonly Header[]): Promise<Answer | undefined> => {
  if (!metadata.met(session.subject) || !isKeptFromOthers(await session.metadata())) return undefined
  const { metadata_url = '' } = session.subject.provider.descriptor
  const url = `${metadata_url}${metadata_url.includes('?') ? '&' : '?'}unique=${madeUp()}`
  const request: WireRequest = { method: 'GET', url, headers: [['Cache-Control', 'no-store'], ...headers] }
  return session.send('other', request, 'metadata with a forged address')
}

const isJwt = (answer: Answer): boolean => signedToken(stringMember(answer, 'access_token') ?? '') !== undefined

/** A token with claims, asked for with a forged address; undefined where tokens have none. */
const tokenAnswer = async (session: Session, grant: Grant, headers: readonly Header[]): Promise<Answer | undefined> => {
  if (!isJwt((await session.control(grant)).answer)) return undefined
  return session.submit(forged(headers)(await session.prepare(grant)), 'a token request with a forged address')
}

/** Grants whose client authenticates, those that need nothing but the client before the others. */
const authenticatedGrant = oneGrant(
  'the descriptor documents no grant with client authentication',
  (grant, { grants }) => {
    const all = grants.filter(authenticates)
    return grant === (all.find(({ grant_type }) => grant_type === 'client_credentials') ?? all[0])
  },
)

/** A grant in whose course the server says where it is or who it is, those with the most of it before the others. */
const tellingGrant: Selector<{ grant: Grant }> = {
  reason:
    'nothing that the server answers says what it believes its address to be: no authorization_code grant, no metadata, no JSON Web Tokens',
  select: (subject) => {
    const [code] = oneCodeGrant.select(subject)
    const isJwtDocumented = subject.provider.descriptor.documented?.access_token?.format === 'jwt'
    if (code) return [code]
    return metadata.met(subject) || isJwtDocumented ? anyOneGrant.select(subject) : []
  },
}

const needs = [secureEndpoint('token')]

export const reverseProxyChecks = [
  check({
    id: 'rfc9700/4.13/address-not-forged',
    title: 'Nobody outside tells the server by a header what its own address is',
    requirements: ['RFC9700-4.13-proxy-headers-sanitized'],
    needs,
    each: tellingGrant,
    requests: 4,
    why: 'Who can choose the issuer or the address of a page sends clients and passwords to a server of their own.',
    mistake: 'The framework was told to trust X-Forwarded-Host, and the proxy passes on the one that it was sent.',
    fix: 'Have the proxy overwrite or remove all such fields, and configure the public address of the server.',
    probe: async ({ session, grant, expect }) => {
      const host = `${madeUp()
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, '')
        .slice(0, 20)}.example`
      const headers = anotherAddress(host)
      await session.control(grant)
      const answers = [
        grant.grant_type === 'authorization_code' ? await authorizationAnswer(session, grant, headers) : undefined,
        await metadataAnswer(session, headers),
        await tokenAnswer(session, grant, headers),
      ].filter((answer) => answer !== undefined)
      if (answers.length === 0) {
        throw undecided('precondition', 'nothing that the server answers says what it believes its address to be')
      }
      for (const answer of answers) {
        expect(answer).toSatisfy(!leadsTo(host, addressesIn(answer)), {
          message: 'the answer has URLs of the host that X-Forwarded-Host and Forwarded name',
          expected: 'the addresses of the server',
          actual: `URLs of ${host}`,
          at: leadsTo(host, headerValues(answer.response.headers, 'location').join(' ')) ? 'header location' : 'body',
        })
      }
    },
    caughtBy: ['forwarded-host-trusted'],
  }),
  check({
    id: 'rfc9700/4.13/certificate-not-forged',
    title: 'Nobody outside is authenticated by a header that says so',
    requirements: ['RFC9700-4.13-proxy-headers-sanitized'],
    needs,
    each: authenticatedGrant,
    requests: 4,
    failsAuthentication: true,
    why: 'Where the server believes the header, everybody is whatever client they say.',
    mistake: 'The proxy adds the header for those who have a certificate, and removes none that others sent.',
    fix: 'Have the proxy remove all such fields from what comes in, before it adds its own.',
    probe: async ({ session, grant, expect }) => {
      session.failsToAuthenticate(grant.client?.name ?? '')
      const headers = aCertificateOf(grant.client?.client_id ?? '')
      const answer = await session.request(grant, 'a certificate in a header', unauthenticated, forged(headers))
      if (isSuccess(answer)) {
        const without = await session.request(grant, 'no credentials at all', unauthenticated)
        if (isSuccess(without)) {
          throw undecided('precondition', 'the client need not authenticate at all', without.exchange.id)
        }
      }
      expect(answer).toIssueNoToken()
    },
    caughtBy: ['client-certificate-header-trusted'],
  }),
]
