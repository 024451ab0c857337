/**
 * oidc-provider on loopback: a real server to test live. Once with login and consent approved by themselves, and once as
 * it comes, with its own login and consent pages.
 *
 * @module
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type ClientMetadata, type Configuration, Provider } from 'oidc-provider'
import type { Descriptor } from '../descriptor.ts'
import { listenOnLoopback } from './loopback.ts'
import { answerTestClock } from './test-clock.ts'

type Registered = Pick<Descriptor, 'clients'>

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

const clientsOf = ({ clients = {} }: Registered): ClientMetadata[] =>
  Object.values(clients).map(({ application_type, jwks: _, ...client }) => ({
    ...client,
    ...(application_type === 'native' ? { application_type } : {}),
    response_types: client.grant_types?.includes('authorization_code') ? ['code'] : [],
    redirect_uris: client.redirect_uris ?? [],
  }))

const start = async (configuration: Configuration): Promise<number> => {
  let listener = (_request: IncomingMessage, _response: ServerResponse): void => {}
  const server = createServer((request, response) => listener(request, response))
  const port = await listenOnLoopback(server)
  const provider = new Provider(`http://127.0.0.1:${port}`, configuration)
  const callback = provider.callback()
  const isApproved = configuration.features?.devInteractions?.enabled === false
  listener = (request, response) => {
    const answered =
      request.url === '/test-clock'
        ? answerTestClock(request, response)
        : isApproved && request.url?.startsWith('/interaction/')
          ? approve(provider, request, response)
          : callback(request, response)
    Promise.resolve(answered).catch(() => response.writeHead(500).end())
  }
  return port
}

/** Starts oidc-provider with the clients of a descriptor, where it approves by itself, and tells its port. */
export const startOidcProvider = (descriptor: Registered): Promise<number> =>
  start({
    clients: clientsOf(descriptor),
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

/**
 * Starts oidc-provider as it comes, with the clients of a descriptor, and tells its port. Nothing else is set but the
 * client credentials grant, which is off by default. Its own pages take any login and password.
 */
export const startStockOidcProvider = (descriptor: Registered): Promise<number> =>
  start({ clients: clientsOf(descriptor), features: { clientCredentials: { enabled: true } } })
