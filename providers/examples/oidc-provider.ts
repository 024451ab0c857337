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

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

/**
 * Starts oidc-provider with the clients of a descriptor.
 *
 * @param port 0 for an ephemeral one
 */
export const startOidcProvider = async (
  descriptor: Pick<Descriptor, 'clients'>,
  port = 0,
): Promise<{ port: number; close: () => Promise<void> }> => {
  let listener = (_request: IncomingMessage, _response: ServerResponse): void => {}
  const server = createServer((request, response) => listener(request, response))
  const bound = await listen(server, port)
  const provider = new Provider(`http://127.0.0.1:${bound}`, {
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
    jwks: undefined,
    cookies: { keys: ['a key of an example that lives for one run'] },
  })
  const callback = provider.callback()
  listener = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response)
    approve(provider, request, response).catch(() => {
      response.writeHead(500).end()
    })
  }
  return {
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
