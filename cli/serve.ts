/**
 * `oauth2spec serve`: the embedded authorization server on a port of this machine.
 *
 * @module
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { isIPv6 } from 'node:net'
import { virtualClock } from '../engine/clock.ts'
import { subjectOf } from '../engine/grant.ts'
import { authorizationServer } from '../fixtures/authorization-server.ts'
import { type Defect, policiesWith } from '../fixtures/defect.ts'
import { servedDescriptor, servedHeadline, servedProvider } from '../fixtures/served.ts'
import type { Provider } from '../providers/provider.ts'
import { catchersOf, defectNamed } from './defects.ts'
import { loadProviders, variablesOf } from './descriptors.ts'
import { exitCodes, mistake } from './mistake.ts'
import { inColumns } from './screen.ts'

export type ServeArguments = {
  readonly defect?: string
  readonly port?: number
  readonly host: string
  readonly var?: readonly string[]
  readonly out: string
}

// The credentials that the server accepts are in a file that anybody can read: it must not leave this machine.
const loopback = /^(127(?:\.\d{1,3}){3}|::1|localhost)$/

const refusals: { readonly [code: string]: (at: string) => string } = {
  EADDRINUSE: (at) => `${at} is in use: stop what listens there, or choose another --port`,
  EACCES: (at) => `${at} may not be listened on, as ports below 1024 belong to the system: choose another --port`,
  EADDRNOTAVAIL: (at) => `${at} is no address of this machine: choose another --host, such as 127.0.0.1`,
  ENOTFOUND: (at) => `${at} could not be resolved: choose another --host, such as 127.0.0.1`,
}

const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`)

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const refusal = refusals[error.code ?? '']
      reject(mistake(refusal ? refusal(`${host}:${port}`) : `cannot listen on ${host}:${port}: ${error.message}`))
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/** A file of somebody else is never overwritten. */
const refuseOthersFile = (path: string): void => {
  if (existsSync(path) && !readFileSync(path, 'utf8').startsWith(servedHeadline)) {
    throw mistake(`${path} is there already and was not written by serve: name another file with --out`)
  }
}

const writeDescriptor = (path: string, text: string): void => {
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw mistake(`${path} cannot be written (${(error as Error).message}): name another file with --out`)
  }
}

const endpointRows = ({ descriptor }: Provider): string[][] => {
  const { server, resource, second_resource, test_clock } = descriptor
  const named: (readonly [string, string | undefined])[] = [
    ['authorization endpoint', server?.authorization_endpoint],
    ['token endpoint', server?.token_endpoint],
    ['revocation endpoint', server?.revocation_endpoint],
    ['introspection endpoint', server?.introspection_endpoint],
    ['metadata', server?.issuer && new URL('/.well-known/oauth-authorization-server', server.issuer).href],
    ['registration endpoint', server?.registration_endpoint],
    ['resource', resource && `${resource.method ?? 'GET'} ${resource.url}`],
    ['second resource', second_resource && `${second_resource.method ?? 'GET'} ${second_resource.url}`],
    ['clock', test_clock && `POST {"advance": seconds} to ${test_clock.url}`],
  ]
  return named.flatMap(([name, url]) => (url === undefined ? [] : [['', name, url]]))
}

/** The credentials that it accepts: made up, so they may be shown. */
const credentialRows = ({ descriptor }: Provider): string[][] => {
  const { clients = {}, resource_owners: owners = {}, documented } = descriptor
  return [
    ...Object.entries(clients).map(([name, { client_id, client_secret }]) => [
      '',
      `client ${name}`,
      client_secret === undefined ? `${client_id} (public)` : `${client_id}  ${client_secret}`,
    ]),
    ...Object.entries(owners).map(([name, { username, password }]) => [
      '',
      `resource owner ${name}`,
      `${username}  ${password}`,
    ]),
    ...Object.entries(documented?.direct_access_tokens ?? {}).map(([name, { access_token }]) => [
      '',
      `token ${name}`,
      access_token,
    ]),
  ]
}

const defectLines = (defect: Defect, catchers: readonly string[]): string[] => [
  '',
  `Defect ${defect.id}: ${defect.sentence}`,
  ...catchers.map((id) => `  is to be caught by ${id}`),
]

const untilStopped = (): Promise<number> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve(exitCodes.holds))
    process.once('SIGTERM', () => resolve(exitCodes.holds))
  })

/** Serves until it is stopped. */
export const serve = async (descriptor: string, options: ServeArguments): Promise<number> => {
  const { host, out, port = 0 } = options
  if (!loopback.test(host)) {
    throw mistake(
      `${host} is no loopback address, and the server is for this machine alone: use 127.0.0.1, ::1 or localhost`,
    )
  }
  const defect = defectNamed(options.defect)
  const [provider] = await loadProviders([descriptor], { mode: 'mocked', variables: variablesOf(options.var) })
  if (!provider) throw mistake(`${descriptor} describes no provider`)
  refuseOthersFile(out)

  const server = createServer()
  const taken = await listen(server, port, host)
  try {
    const origin = `http://${isIPv6(host) ? `[${host}]` : host}:${taken}`
    const served = servedProvider(provider, origin)
    const subject = subjectOf(served)
    server.on('request', authorizationServer(subject, virtualClock(), policiesWith(defect), 'http'))
    const catchers = defect ? catchersOf(defect, subject) : []
    const stopped = untilStopped()
    writeDescriptor(
      out,
      servedDescriptor(served, [
        `${provider.id} at ${origin}${defect ? `, with the defect ${defect.id}` : ''}`,
        ...catchers.map((check) => `to be caught by ${check}`),
      ]),
    )
    if (defect && catchers.length === 0) {
      process.stderr.write(`oauth2spec: no check that applies to ${provider.id} is to catch ${defect.id}\n`)
    }
    print([
      `${provider.descriptor.name} at ${origin}`,
      '',
      ...inColumns([...endpointRows(served), ...credentialRows(served)]),
      ...(defect ? defectLines(defect, catchers) : []),
      '',
      'Test it:',
      `  oauth2spec run ${/\s/.test(out) ? `'${out}'` : out}`,
      '',
      `Ctrl-C stops it and removes ${out}.`,
    ])
    const code = await stopped
    rmSync(out, { force: true })
    return code
  } finally {
    server.close()
    server.closeAllConnections()
  }
}
