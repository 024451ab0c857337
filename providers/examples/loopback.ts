/**
 * Where the servers of the examples listen.
 *
 * @module
 */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Has a server listen on an ephemeral port of loopback, and tells the port.
 *
 * @throws Error where it cannot listen
 */
export const listenOnLoopback = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
