/**
 * How fast user agents log in and consent at the embedded server, on a port of this machine.
 *
 * @module
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isRedirectionUri, travel } from '../engine/authorization-flow.ts'
import { authorizationRequestOf, authorizationWireRequest } from '../engine/authorization-request.ts'
import { virtualClock } from '../engine/clock.ts'
import { subjectOf } from '../engine/grant.ts'
import { recognisingGuide } from '../engine/login-and-consent.ts'
import type { Transport, UserAgent } from '../engine/user-agent.ts'
import { openWire } from '../engine/wire.ts'
import { authorizationServer } from '../fixtures/authorization-server.ts'
import { servedProvider } from '../fixtures/served.ts'
import type { Provider } from '../providers/provider.ts'

/** Seconds for some flows, so many at once. */
export type FlowBench = {
  readonly flows: (agent: UserAgent, count: number, together: number) => Promise<number>
  readonly close: () => Promise<void>
}

/** Serves a provider with login and consent pages. */
export const openFlowBench = async (written: Provider): Promise<FlowBench> => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = servedProvider(written, origin)
  const subject = subjectOf(provider)
  server.on('request', authorizationServer(subject, virtualClock(), undefined, 'http'))
  const wire = openWire({ origins: [origin], timeout: 10, responseSize: 1_048_576 })
  const grant = subject.grants.find(({ grant_type }) => grant_type === 'authorization_code')
  const [owner] = subject.owners
  if (!grant || !owner) throw new Error(`${provider.id} has no authorization_code grant, or nobody to log in`)
  const endpoint = provider.descriptor.server?.authorization_endpoint ?? ''
  const transport: Transport = {
    send: async (request, purpose) => ({
      id: '1',
      endpoint: 'authorization',
      purpose,
      request,
      started: Date.now(),
      ...(await wire.send(request)),
    }),
    mayVisit: (url) => url.origin === origin,
    isRedirectionUri: (uri) => isRedirectionUri(uri, grant.client?.redirect_uris ?? []),
    redact: (text) => text,
    signal: new AbortController().signal,
  }

  const flow = async (agent: UserAgent) => {
    const tab = await agent.tab(transport, [])
    const guide = recognisingGuide({ owner, decision: 'approve', now: Date.now })
    const request = authorizationWireRequest(authorizationRequestOf(grant, endpoint))
    const { departure, stuck } = await travel(tab, request, guide, () => {})
    await tab.close()
    if (!departure?.uri.includes('code=')) throw new Error(`the flow brought no code: ${stuck ?? departure?.uri}`)
  }

  return {
    flows: async (agent, count, together) => {
      let left = count
      const work = async () => {
        while (left-- > 0) await flow(agent)
      }
      const started = performance.now()
      await Promise.all(Array.from({ length: together }, work))
      return (performance.now() - started) / 1000
    },
    close: async () => {
      await wire.close()
      server.closeAllConnections()
      server.close()
    },
  }
}
