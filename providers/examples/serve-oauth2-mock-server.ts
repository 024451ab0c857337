/**
 * A process that serves oauth2-mock-server, which knows no clients, and prints its port.
 *
 * @module
 */
import { startOAuth2MockServer } from './oauth2-mock-server.ts'

// What it says of each request that it cannot read is not for who reads the findings.
console.error = () => {}
process.stdout.write(`listening on ${await startOAuth2MockServer()}\n`)
