/**
 * A process that serves oidc-provider as it comes, with the clients of the descriptor beside it, and prints its port.
 *
 * @module
 */
import { fileURLToPath } from 'node:url'
import { readDescriptor } from '../load.ts'
import { startStockOidcProvider } from './oidc-provider.ts'

const { descriptor } = await readDescriptor(fileURLToPath(new URL('oidc-provider-stock.yaml', import.meta.url)))
if (!descriptor) throw new Error('the descriptor of oidc-provider has a mistake; see oauth2spec validate')
const port = await startStockOidcProvider(descriptor)
// The server writes notices to the same stream, so the line is marked.
process.stdout.write(`listening on ${port}\n`)
