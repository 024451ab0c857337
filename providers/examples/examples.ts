/**
 * The real servers that are tested live on loopback. Each has a descriptor beside this file, a process that serves it
 * (`serve-<name>.ts`), and the verdicts that were reviewed (`<name>.expected.yaml`).
 *
 * @module
 */

/** A real server: its name, the environment variable that its descriptor takes the port from, and whether it has pages. */
export type Example = { readonly name: string; readonly portVariable: string; readonly hasPages: boolean }

/** All of them, in the order in which they are shown. */
export const examples: readonly Example[] = [
  { name: 'oidc-provider', portVariable: 'OIDC_PROVIDER_PORT', hasPages: false },
  { name: 'oidc-provider-stock', portVariable: 'OIDC_PROVIDER_STOCK_PORT', hasPages: true },
  { name: 'node-oauth2-server', portVariable: 'NODE_OAUTH2_SERVER_PORT', hasPages: true },
  { name: 'oauth2-mock-server', portVariable: 'OAUTH2_MOCK_SERVER_PORT', hasPages: false },
]
