/**
 * From a descriptor to a provider: variables and references to the environment are filled in, for one mode.
 *
 * @module
 */
import { basename, extname } from 'node:path'
import { privateKeyIn } from './client-key.ts'
import type { Descriptor } from './descriptor.ts'
import {
  fillReferences,
  isEnvironmentReference,
  isFilled,
  isForUserAgent,
  isSecret,
  mockedValue,
  type Path,
  type Reference,
  referencesIn,
} from './environment.ts'
import { mapStrings, stringsIn, valueAt } from './load-data.ts'
import type { DescriptorDocument } from './load-document.ts'
import { type Mistake, pathText, printable, quoted } from './load-mistake.ts'
import { inOrder, type Problem } from './load-problem.ts'
import { faultOfUrl, isAllLoopback, redirectUrisIn, urlsIn } from './load-urls.ts'
import type { Mode, Provider, Secret } from './provider.ts'

export type ResolveOptions = {
  /** The path of the descriptor, as it was given. */
  readonly file: string
  readonly mode: Mode
  /** The environment. It is read in live mode only. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Values of variables that take the place of those in the descriptor (`--var name=value`). */
  readonly variables?: Readonly<Record<string, string>>
  /** The file that the descriptor was read from, as `readDescriptor` returns it, to tell problems with their place. */
  readonly document?: DescriptorDocument
}

type Environment = (name: string) => string | undefined

/** Values of variables by their names, and what is missing. */
type Variables = { readonly values: ReadonlyMap<string, string>; readonly mistakes: readonly Mistake[] }

/** A reference to the environment in a string that is filled in. */
type Use = { readonly path: Path; readonly name: string }

const ownValue = (values: Readonly<Record<string, string | undefined>> | undefined, name: string) =>
  values !== undefined && Object.hasOwn(values, name) && values[name]?.trim() !== '' ? values[name] : undefined

const environmentNames = (text: string) =>
  referencesIn(text).flatMap((reference) => (reference.kind === 'environment' ? [reference.name] : []))

const fillEnvironment = (text: string, environment: Environment) =>
  fillReferences(text, (reference) => (reference.kind === 'environment' ? environment(reference.name) : undefined))

const inAWord = (names: readonly string[]) => names.map((name) => `$${name}`).join(' and ')

const missingVariable = (name: string, description: string, why: string): Mistake => ({
  path: ['variables', name],
  at: 'key',
  message: `the variable ${quoted(name)} (${printable(description)}) has no value: ${why}, or give --var ${name}=value`,
})

const withoutEnvironment = (value: string | undefined) =>
  value !== undefined && environmentNames(value).length === 0 ? value : undefined

const resolveVariables = (
  { variables = {} }: Descriptor,
  options: ResolveOptions,
  environment: Environment,
): Variables => {
  const values = new Map<string, string>()
  const mistakes: Mistake[] = []
  for (const [name, { description, value, mocked }] of Object.entries(variables)) {
    const given = ownValue(options.variables, name)
    const names = environmentNames(value ?? '')
    const missing = names.filter((each) => environment(each) === undefined)
    const ofMode = options.mode === 'live' ? value : (mocked ?? withoutEnvironment(value))
    if (given !== undefined) values.set(name, given)
    else if (ofMode === undefined) {
      const member = options.mode === 'live' ? 'value' : 'mocked'
      mistakes.push(missingVariable(name, description, `write ${pathText(['variables', name, member])}`))
    } else if (options.mode === 'live' && missing.length > 0) {
      mistakes.push(missingVariable(name, description, `set ${inAWord(missing)} in the environment`))
    } else {
      values.set(name, fillEnvironment(ofMode, environment))
    }
  }
  return { values, mistakes }
}

const usesIn = (descriptor: Descriptor): Use[] =>
  stringsIn(descriptor)
    .filter(({ path }) => isFilled(path))
    .flatMap(({ path, text }) => environmentNames(text).map((name) => ({ path, name })))

const problemOf = ({ file, document }: ResolveOptions, mistake: Mistake): Problem =>
  document?.problemOf(mistake) ?? { file, line: 1, column: 1, path: pathText(mistake.path), message: mistake.message }

const placeOf = (options: ResolveOptions, { path, name }: Use): string => {
  const { file, line, column } = problemOf(options, { path, within: `\${${name}}`, message: '' })
  return options.document ? `${printable(file)}:${line}:${column}` : pathText(path)
}

/** One mistake for each variable of the environment that is missing, with all the places that need it. */
const missingFromEnvironment = (
  descriptor: Descriptor,
  options: ResolveOptions,
  environment: Environment,
): Mistake[] => {
  const missing = usesIn(descriptor).filter(({ name }) => environment(name) === undefined)
  return missing.flatMap((use, index) => {
    const { path, name } = use
    if (missing.findIndex((other) => other.name === name) < index) return []
    const others = missing.slice(index + 1).filter((other) => other.name === name)
    const state = options.environment[name] === undefined ? 'not set' : 'empty'
    const places = others.map((other) => placeOf(options, other)).join(', ')
    const also = places === '' ? '' : `; it is also used at ${places}`
    const message = `the environment variable ${name} is ${state}: ${pathText(path)} needs it${also}`
    return [{ path, within: `\${${name}}`, message }]
  })
}

/** The value of a reference at an offset of the string at a path; undefined leaves it as it is written. */
type Fill = (reference: Reference, at: number, path: Path) => string | undefined

/** Where no environment is read, a URL that starts with a reference must still be a URL. */
const madeUpOrigin = (name: string) => `https://${mockedValue(name)}.example`

const filler = (descriptor: Descriptor, mode: Mode, environment: Environment, { values }: Variables): Fill => {
  const urls = new Set(urlsIn(descriptor).map(({ path }) => pathText(path)))
  return (reference, at, path) => {
    if (reference.kind === 'malformed' || isForUserAgent(path, reference)) return undefined
    if (reference.kind === 'variable') return isSecret(path) ? undefined : values.get(reference.name)
    const isOrigin = mode !== 'live' && at === 0 && urls.has(pathText(path))
    return isOrigin ? madeUpOrigin(reference.name) : environment(reference.name)
  }
}

const fillText = (text: string, path: Path, fill: Fill): string =>
  fillReferences(text, (reference, at) => fill(reference, at, path))

const explanationOf = (text: string, mode: Mode, { values }: Variables): string => {
  const references = referencesIn(text)
  const names = references.flatMap((reference) => (reference.kind === 'variable' ? [reference.name] : []))
  const filled = [...new Set(names)].map((name) => `${name} = ${quoted(values.get(name) ?? '')}`)
  const isMadeUp = mode !== 'live' && environmentNames(text).length > 0
  return [
    filled.length === 0 ? '' : ` with ${filled.join(' and ')}`,
    isMadeUp ? ': expected a variable with a value for mocked mode in the place of the reference' : '',
  ].join('')
}

const urlMistakes = (written: Descriptor, filled: Descriptor, mode: Mode, variables: Variables): Mistake[] => {
  const urls = [
    ...urlsIn(filled).map((url) => ({ ...url, fault: faultOfUrl(url.text, 'http') })),
    ...redirectUrisIn(filled).map((url) => ({ ...url, fault: faultOfUrl(url.text, 'any') })),
  ]
  return urls.flatMap(({ path, fault }) => {
    // The text as it is written, as what is filled in from the environment may be secret.
    const text = String(valueAt(written, path))
    if (fault === undefined) return []
    return [{ path, message: `${pathText(path)} ${fault}: ${quoted(text)}${explanationOf(text, mode, variables)}` }]
  })
}

const namedOwners: readonly string[] = ['clients', 'resource_owners', 'grants', 'direct_access_tokens']

/** What a value is and whose: `client_secret:machine`. */
const labelOf = (path: Path): string => {
  const member = path.findLast((part) => typeof part === 'string')
  const owner = path.findIndex((part) => namedOwners.includes(String(part)))
  return owner >= 0 && owner < path.length - 2 ? `${member}:${path[owner + 1]}` : String(member)
}

/** Values from the environment that are public: they stand in addresses and logs of every client. */
const publicMembers: readonly unknown[] = ['client_id', 'username']

const withOwnLabels = (secrets: readonly Secret[]): Secret[] => {
  const counts = new Map<string, number>()
  return secrets.map((secret) => {
    const count = (counts.get(secret.label) ?? 0) + 1
    counts.set(secret.label, count)
    return count === 1 ? secret : { ...secret, label: `${secret.label}:${count}` }
  })
}

const secretsOfText = (text: string, path: Path, fill: Fill): Secret[] => {
  const label = labelOf(path)
  if (isSecret(path) && !isEnvironmentReference(text)) return [{ label, value: fillText(text, path, fill) }]
  const secrets: Secret[] = []
  fillReferences(text, (reference, at) => {
    const value = fill(reference, at, path)
    if (reference.kind === 'environment' && value !== undefined) {
      secrets.push({ label, value, environment: reference.name })
    }
    return value
  })
  return secrets
}

const secretsIn = (written: Descriptor, fill: Fill): Secret[] =>
  withOwnLabels(
    stringsIn(written)
      .filter(({ path }) => isFilled(path) && !publicMembers.includes(path.at(-1)))
      .flatMap(({ path, text }) => secretsOfText(text, path, fill)),
  )

/** Where a URL leads is only certain now: a secret that is written out must still not leave this machine. */
const strayedSecrets = (written: Descriptor, filled: Descriptor): Mistake[] => {
  if (isAllLoopback(filled)) return []
  return stringsIn(written)
    .filter(({ path, text }) => isSecret(path) && !isEnvironmentReference(text))
    .map(({ path }) => ({
      path,
      message: `${pathText(path)} is written out: expected a reference to the environment, as not every URL is of this machine`,
    }))
}

/** A key that was read from the environment must be one. */
const keyMistakes = (filled: Descriptor, mode: Mode): Mistake[] =>
  Object.entries(filled.clients ?? {}).flatMap(([name, { jwks }]) =>
    mode !== 'live' || jwks === undefined || privateKeyIn(jwks)
      ? []
      : [
          {
            path: ['clients', name, 'jwks'],
            message: `clients.${name}.jwks holds no private key that can sign: expected a JWK Set as JSON text, with a key that has d`,
          },
        ],
  )

const withVariables = (descriptor: Descriptor, { values }: Variables): Descriptor => {
  if (!descriptor.variables) return descriptor
  const variables = Object.entries(descriptor.variables).map(([name, variable]) => {
    const value = values.get(name)
    return [name, value === undefined ? variable : { ...variable, value }] as const
  })
  return { ...descriptor, variables: Object.fromEntries(variables) }
}

/**
 * Fills in the variables of a descriptor and its references to the environment. In live mode they are read from the
 * environment; otherwise no environment is read, variables have the value that the descriptor gives for mocked mode,
 * and each reference a made-up value that is always the same.
 *
 * @param descriptor a descriptor without problems, as `readDescriptor` returns it
 * @returns the provider, or all that is missing
 */
export const resolveProvider = (
  descriptor: Descriptor,
  options: ResolveOptions,
): { readonly provider?: Provider; readonly problems: readonly Problem[] } => {
  const { file, mode } = options
  const environment: Environment = mode === 'live' ? (name) => ownValue(options.environment, name) : mockedValue
  const variables = resolveVariables(descriptor, options, environment)
  const missing = [...variables.mistakes, ...missingFromEnvironment(descriptor, options, environment)]
  const told = (mistakes: readonly Mistake[]) => inOrder(mistakes.map((mistake) => problemOf(options, mistake)))
  if (missing.length > 0) return { problems: told(missing) }

  const fill = filler(descriptor, mode, environment, variables)
  const filled = mapStrings(descriptor, (text, path) => (isFilled(path) ? fillText(text, path, fill) : text))
  const wrong = [
    ...urlMistakes(descriptor, filled, mode, variables),
    ...strayedSecrets(descriptor, filled),
    ...keyMistakes(filled, mode),
  ]
  if (wrong.length > 0) return { problems: told(wrong) }
  const provider: Provider = {
    id: basename(file, extname(file)),
    file,
    mode,
    descriptor: withVariables(filled, variables),
    secrets: secretsIn(descriptor, fill),
    ...(options.document ? { placeOf: options.document.placeOf } : {}),
  }
  return { provider, problems: [] }
}
