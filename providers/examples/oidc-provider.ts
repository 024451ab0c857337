/**
 * oidc-provider on loopback, with login and consent approved by themselves: a real server to test live.
 *
 * @module
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import type { Descriptor } from '../descriptor.ts'

const account = 'alice'

/** Approves whatever an interaction asks for, as the login and consent pages would after their last button. */
const approve = async (provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { prompt, params, session } = await provider.interactionDetails(request, response)
  if (prompt.name === 'login') {
    return provider.interactionFinished(request, response, { login: { accountId: account } })
  }
  const grant = new provider.Grant({ accountId: session?.accountId ?? account, clientId: String(params.client_id) })
  grant.addOIDCScope(String(params.scope))
  await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } })
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

const realNow = Date.now

let ahead = 0

/** Sets the clock of this process forward: oidc-provider takes the time of day from Date.now alone. */
const advance = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { advance: seconds } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { advance: number }
  ahead += seconds * 1000
  Date.now = () => realNow() + ahead
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ now: Date.now() }))
}

/**
 * Starts oidc-provider with the clients of a descriptor, on an ephemeral port of loopback. Its test clock changes the
 * time of the whole process, so it wants one of its own.
 */
export const startOidcProvider = async (descriptor: Pick<Descriptor, 'clients'>): Promise<number> => {
  let listener = (_request: IncomingMessage, _response: ServerResponse): void => {}
  const server = createServer((request, response) => listener(request, response))
  const port = await listen(server)
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: Object.values(descriptor.clients ?? {}).map((client) => ({
      ...client,
      response_types: client.redirect_uris ? ['code'] : [],
      redirect_uris: client.redirect_uris ?? [],
    })),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      introspection: { enabled: true },
      revocation: { enabled: true },
    },
    claims: { openid: ['sub'], email: ['email'], profile: ['name'] },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, email: 'alice@example.com' }) }),
    cookies: { keys: ['a key of an example that lives for one run'] },
  })
  const callback = provider.callback()
  listener = (request, response) => {
    const answered = request.url?.startsWith('/interaction/')
      ? approve(provider, request, response)
      : request.url === '/test-clock'
        ? advance(request, response)
        : callback(request, response)
    Promise.resolve(answered).catch(() => response.writeHead(500).end())
  }
  return port
}
