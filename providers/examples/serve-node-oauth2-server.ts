/**
 * A process that serves @node-oauth/oauth2-server with the clients and resource owners of the descriptor beside it, and
 * prints its port.
 *
 * @module
 */
import { fileURLToPath } from 'node:url'
import { readDescriptor } from '../load.ts'
import { startNodeOAuth2Server } from './node-oauth2-server.ts'

const { descriptor } = await readDescriptor(fileURLToPath(new URL('node-oauth2-server.yaml', import.meta.url)))
if (!descriptor) throw new Error('the descriptor of node-oauth2-server has a mistake; see oauth2spec validate')
const port = await startNodeOAuth2Server(descriptor)
process.stdout.write(`listening on ${port}\n`)
