/**
 * The mocked provider behind its real URLs, for code that is a client of it: what fetch, axios and all else that goes
 * through node:http sends to the provider's origins is answered by the embedded server, as the provider documents it,
 * with expiry on a clock that is set forward, and with any defect.
 *
 * @example
 * ```ts
 * import nock from 'nock'
 * import { mockProvider } from 'oauth2spec/nock'
 *
 * const acme = await mockProvider(nock, 'acme.yaml')
 * const api = new AcmeApi(acme.credentials.clients.machine)
 * await api.balance()
 * await acme.clock.pass(3600)
 * await api.balance() // has to get a new token
 * expect(acme.requests.map(({ status }) => status)).toEqual([200, 200, 401, 200, 200])
 * acme.restore()
 * ```
 *
 * @module
 */
import { METHODS } from 'node:http'
import type { Clock } from '../engine/clock.ts'
import type { Header } from '../engine/exchange.ts'
import { openWire } from '../engine/wire.ts'
import { mockedTarget } from '../fixtures/in-memory.ts'
import type { ClientMetadata, Descriptor } from '../providers/descriptor.ts'
import { originsOf, type Provider } from '../providers/provider.ts'
import { type GivenProvider, givenDefect, loadGiven } from './given-providers.ts'

export type { GivenProvider } from './given-providers.ts'

type Reply = [status: number, body: Buffer, headers: string[]]

/** What is used of an interceptor of nock. */
export type NockInterceptor = {
  optionally(): NockInterceptor
  reply(answer: (this: { readonly req: object }, path: string) => Promise<Reply>): unknown
}

/** What is used of a scope of nock. */
export type NockScope = {
  persist(): NockScope
  intercept(path: RegExp, method: string): NockInterceptor
  on(event: 'request', listener: (request: NockRequest, interceptor: unknown, body: string) => void): unknown
}

/** What is used of a request that nock caught. */
export type NockRequest = { readonly method?: string; headers?: { [name: string]: unknown } }

/** What is used of nock 14, which is handed in. */
export type Nock = {
  (origin: string): NockScope
  isActive(): boolean
  // nock's own type of an interceptor has too much in it to be repeated here.
  removeInterceptor(interceptor: never): boolean
}

export type MockOptions = {
  /** The id of a defect that the server is given: `npx oauth2spec list --defects` lists them. */
  readonly defect?: string | undefined
  /** Values of the descriptor's variables. */
  readonly variables?: Readonly<Record<string, string>> | undefined
}

/** A request of the client, and the status it was answered with. */
export type ClientRequest = {
  readonly method: string
  readonly url: string
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly status: number
}

/** What the server accepts, by the names of the descriptor. */
export type MockedCredentials = {
  readonly clients: Readonly<Record<string, ClientMetadata>>
  readonly resource_owners: Readonly<Record<string, { readonly username: string; readonly password: string }>>
  /** Access tokens that the provider's users make by hand. */
  readonly direct_access_tokens: Readonly<Record<string, string>>
}

export type MockedProvider = {
  /** The descriptor with its variables and made-up credentials filled in: the endpoints are in `server`. */
  readonly descriptor: Descriptor
  readonly credentials: MockedCredentials
  /** The server's time: `pass(3600)` lets an hour pass at once. */
  readonly clock: Pick<Clock, 'now' | 'pass'>
  /** What the client sent so far, in the order in which it was answered. */
  readonly requests: readonly ClientRequest[]
  /**
   * Takes the server away. nock goes on to refuse requests to its origins, as it does for each scope that is used up,
   * until `nock.cleanAll()`.
   */
  readonly restore: () => void
}

type Caught = { readonly headers: readonly Header[]; readonly body: string }

// What is between the client and its connection is not passed on: it is another connection.
const hopByHop: readonly string[] = [
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]

const methods = METHODS.filter((method) => method !== 'CONNECT')

// No answer of the embedded server comes near.
const responseSize = 16 * 1_048_576
const timeout = 10

const headersOf = ({ headers = {} }: NockRequest): Header[] =>
  Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): Header => [name, String(one)]),
  )

const credentialsOf = ({ clients = {}, resource_owners = {}, documented }: Descriptor): MockedCredentials => ({
  clients,
  resource_owners,
  direct_access_tokens: Object.fromEntries(
    Object.entries(documented?.direct_access_tokens ?? {}).map(([name, { access_token }]) => [name, access_token]),
  ),
})

/** With a nock that does nothing, the client would send its requests to the real provider. */
const refuseIdle = (nock: Nock): void => {
  if (process.env.NOCK_OFF === 'true') throw new Error('nock is switched off by NOCK_OFF: unset it')
  if (!nock.isActive()) throw new Error('nock is not active, as after nock.restore(): call nock.activate()')
}

/**
 * Puts the embedded server in a provider's place, behind the provider's own origins. Every request to them is answered
 * by it, with 404 where there is no endpoint; nothing else is touched, so whether other hosts may be reached is up to
 * nock. Clients that use undici itself, rather than the global fetch, are out of nock 14's reach.
 *
 * @param nock the module, version 14
 * @param provider the path of a descriptor, a `file:` URL of it, or a provider resolved for mocked mode
 *
 * @example a defect: what does the client do when it gets no refresh token?
 * ```ts
 * const acme = await mockProvider(nock, 'acme.yaml', { defect: 'refresh-token-withheld' })
 * ```
 */
export const mockProvider = async (
  nock: Nock,
  provider: GivenProvider,
  { defect, variables }: MockOptions = {},
): Promise<MockedProvider> => {
  refuseIdle(nock)
  const fault = givenDefect(defect)
  const [resolved] = await loadGiven([provider], { mode: 'mocked', variables })
  if (!resolved) throw new Error('no provider is given')
  const { descriptor } = resolved
  // The tests of a client have nobody to log in with: the server approves by itself.
  const { user_agent } = resolved.descriptor
  const approving: Provider = user_agent
    ? { ...resolved, descriptor: { ...resolved.descriptor, user_agent: { driver: 'redirect' } } }
    : resolved
  const { clock, connect, close } = mockedTarget(approving, fault)
  const origins = originsOf(descriptor)
  const wire = openWire({ origins, timeout, responseSize, ...(connect ? { connect } : {}) })
  const requests: ClientRequest[] = []
  const caught = new WeakMap<object, Caught>()

  const catchRequest = (request: NockRequest, _interceptor: unknown, body: string) => {
    caught.set(request, { headers: headersOf(request), body })
    // nock would parse a body that is labelled JSON, and end the process where it is none.
    request.headers = {}
  }

  const answer = async (origin: string, method: string, path: string, request: object): Promise<Reply> => {
    const { headers, body } = caught.get(request) ?? { headers: [], body: '' }
    const url = `${origin}${path}`
    const sent = headers.filter(([name]) => !hopByHop.includes(name.toLowerCase()))
    const { response, failure } = await wire.send({ method, url, headers: sent, ...(body === '' ? {} : { body }) })
    if (!response) throw new Error(`oauth2spec cannot pass ${method} ${url} on: ${failure?.message}`)
    requests.push({ method, url, headers: Object.fromEntries(headers), body, status: response.status })
    return [response.status, response.body, response.headers.flat()]
  }

  const interceptors = origins.flatMap((origin) => {
    const scope = nock(origin).persist()
    scope.on('request', catchRequest)
    return methods.map((method) => {
      const interceptor = scope.intercept(/^/, method).optionally()
      interceptor.reply(function (path) {
        return answer(origin, method, path, this.req)
      })
      return interceptor
    })
  })

  return {
    descriptor,
    credentials: credentialsOf(descriptor),
    clock,
    requests,
    restore: () => {
      for (const interceptor of interceptors) nock.removeInterceptor(interceptor as never)
      void wire.close()
      void close?.()
    },
  }
}
