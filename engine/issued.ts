/**
 * What a server issued in the course of a run: the values alone, for judging whether they can be guessed. They are kept
 * in memory, and never come into a report.
 *
 * @module
 */

/** What a client is issued. */
export const credentialKinds = ['code', 'access_token', 'refresh_token'] as const

export type CredentialKind = (typeof credentialKinds)[number]

/** The values of each kind in the order in which they came, by the client_id that they were issued to. */
export type Issued = { readonly [kind in CredentialKind]: Map<string, string[]> }

/** Nothing yet. */
export const nothingIssued = (): Issued => ({ code: new Map(), access_token: new Map(), refresh_token: new Map() })

// More would say no more, and a thousand providers must fit into memory.
const mostValues = 200

// What can be told from the end of a token that is longer than this can be told from all of it.
const longest = 4096

/** Remembers a value. */
export const remember = (issued: Issued, kind: CredentialKind, client_id: string, value: string | undefined): void => {
  if (value === undefined || value === '') return
  const values = issued[kind].get(client_id) ?? []
  if (values.length < mostValues) values.push(value.slice(-longest))
  issued[kind].set(client_id, values)
}
