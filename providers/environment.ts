/**
 * References in the strings of a descriptor: `${NAME}` to the environment and `{name}` to a variable of the descriptor.
 * Also which strings hold references at all, and which are secret: prose and JSON Schemas are left as they are.
 *
 * @module
 */

/** Where a value is in a descriptor: member names and list indexes, from the root on. */
export type Path = readonly (string | number)[]

/** A reference as it is written in a string. */
export type Reference =
  | { readonly kind: 'environment' | 'variable'; readonly name: string; readonly text: string }
  | { readonly kind: 'malformed'; readonly text: string }

const references = /\$\{([A-Z_][A-Z0-9_]*)\}|(\$\{[^}\s]*\}?)|\{([A-Za-z_][A-Za-z0-9_]*)\}/g
const onlyReference = /^\$\{[A-Z_][A-Z0-9_]*\}$/

/** Members whose values are secret, wherever they stand. */
export const secretMembers: readonly string[] = [
  'client_secret',
  'password',
  'access_token',
  'totp_secret',
  'jwks',
  'initial_access_token',
]

/** Members that are prose or a name, in any object of a descriptor outside a map of parameters. */
const prose: readonly string[] = ['source', 'client_name', 'developer']

/** Members of the root that hold prose. Variables have rules of their own. */
const unfilled: readonly string[] = ['name', 'documentation', 'variables', 'deviations', 'waivers']

/** The references in a text, in order. Braces that name nothing, as in JSON text, are no reference. */
export const referencesIn = (text: string): Reference[] =>
  [...text.matchAll(references)].map(([found, environment, malformed, variable]) => {
    if (malformed !== undefined) return { kind: 'malformed', text: found }
    return environment === undefined
      ? { kind: 'variable', name: variable ?? '', text: found }
      : { kind: 'environment', name: environment, text: found }
  })

/**
 * Replaces the references of a text in one pass, so that what is filled in is never read as a reference itself.
 *
 * @param fill the value of a reference; undefined leaves it as it is written
 */
export const fillReferences = (text: string, fill: (reference: Reference, at: number) => string | undefined): string =>
  text.replace(references, (found: string, ...groups: unknown[]) => {
    const [reference] = referencesIn(found)
    const at = groups.find((group) => typeof group === 'number') ?? 0
    return (reference && fill(reference, at)) ?? found
  })

/** Whether the whole text is one reference to the environment, as a secret has to be. */
export const isEnvironmentReference = (text: string): boolean => onlyReference.test(text)

/** Whether the path is inside the JSON Schema of a documented response, which is nothing but a JSON Schema. */
export const isInResponseSchema = (path: Path): boolean =>
  path[0] === 'documented' && path[1] === 'grants' && path[3] === 'response' && path.length > 4

/** Whether references in the string at this path are filled in. */
export const isFilled = (path: Path): boolean => {
  if (unfilled.includes(String(path[0])) || isInResponseSchema(path)) return false
  return path.at(-2) === 'parameters' || !prose.includes(String(path.at(-1)))
}

/** Whether the string at this path is secret. */
export const isSecret = (path: Path): boolean =>
  !isInResponseSchema(path) && path[0] !== 'variables' && secretMembers.includes(String(path.at(-1)))

/** References that a step of the user agent fills in itself, with what belongs to the resource owner. */
const ownReferences: readonly string[] = ['username', 'password', 'totp']

/** Whether a reference is left for the user agent, which knows who logs in. */
export const isForUserAgent = (path: Path, { kind, text }: Reference): boolean =>
  kind === 'variable' &&
  path[0] === 'user_agent' &&
  (path[1] === 'approve' || path[1] === 'deny') &&
  ownReferences.includes(text.slice(1, -1))

const secretField = /pass|pwd|secret|otp|\bpin\b|token/i

/** Whether a step of the user agent writes what is secret by the look of its selector. */
export const isSecretField = (path: Path): boolean =>
  path[0] === 'user_agent' && path.at(-2) === 'fill' && secretField.test(String(path.at(-1)))

/** The value that stands in for an environment variable where no environment is read. */
export const mockedValue = (name: string): string => `mocked-${name.toLowerCase().replaceAll('_', '-')}`
