/**
 * The descriptors that a command names: found, read and resolved, with the mistakes of all of them at once.
 *
 * @module
 */
import { existsSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Problem, readDescriptor, renderProblems, resolveProvider } from '../providers/load.ts'
import type { Mode, Provider } from '../providers/provider.ts'
import { counted } from '../reports/words.ts'
import { catalogue } from '../suites/catalogue.ts'
import { mistake } from './mistake.ts'
import { shortPath } from './short-path.ts'
import { closestTo } from './suggestion.ts'

export type LoadOptions = {
  readonly mode: Mode
  /** Values of variables, by their names. */
  readonly variables: Readonly<Record<string, string>>
}

/** Variables as `--var name=value` gives them. */
export const variablesOf = (given: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(
    given.map((text) => {
      const at = text.indexOf('=')
      if (at > 0) return [text.slice(0, at), text.slice(at + 1)]
      throw mistake(`--var ${text}: expected name=value`)
    }),
  )

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const isYaml = (name: string): boolean => ['.yaml', '.yml'].includes(extname(name))

const nameOf = (path: string): string => basename(path, extname(path))

const descriptorsIn = (folder: string): string[] =>
  readdirSync(folderOf(folder))
    .filter(isYaml)
    .toSorted()
    .map((name) => shortPath(join(folderOf(folder), name)))

/** The paths of the bundled descriptors. */
export const bundledDescriptors = (): string[] => descriptorsIn('../providers/')

/** The paths of the descriptors that prove the checks; beside the bundled ones, they are tested where they are named. */
export const provingDescriptors = (): string[] => descriptorsIn('../fixtures/').toReversed()

/** The path of a descriptor: as it was given, or that of the bundled provider that has the name. */
const pathOf = (given: string): string => {
  if (/[\\/]/.test(given) || isYaml(given) || existsSync(given)) return given
  const bundled = [...bundledDescriptors(), ...provingDescriptors()]
  const found = bundled.find((path) => nameOf(path) === given)
  if (found) return found
  const names = bundled.map(nameOf)
  const [close] = closestTo(given, names)
  throw mistake(
    `"${given}" is neither a file nor a bundled provider: ${close ? `did you mean "${close}"?` : `the bundled ones are ${names.join(', ')}`}`,
  )
}

/** Descriptors that would be one provider in a report. */
const refuseSameNames = (paths: readonly string[]): void => {
  const seen = new Map<string, string>()
  for (const path of paths) {
    const earlier = seen.get(nameOf(path))
    if (earlier !== undefined) {
      throw mistake(
        earlier === path
          ? `${path} is named twice`
          : `${earlier} and ${path} have the same name, which is the id of the provider: rename one`,
      )
    }
    seen.set(nameOf(path), path)
  }
}

/** What is wrong with a descriptor before anything is filled in, one list for each path. */
export const problemsOf = async (
  given: readonly string[],
): Promise<{ file: string; problems: readonly Problem[] }[]> => {
  const knownChecks = catalogue.checks.map(({ id }) => id)
  const found = []
  for (const file of given.map(pathOf))
    found.push({ file, problems: (await readDescriptor(file, { knownChecks })).problems })
  return found
}

/** The mistake of descriptors that cannot be used: all their problems, and how many there are. */
export const refusal = (problems: readonly Problem[]) => {
  const files = new Set(problems.map(({ file }) => file)).size
  return mistake(
    `${counted(problems.length, 'mistake')} in ${counted(files, 'descriptor')}\n\n${renderProblems(problems)}`,
  )
}

/** The providers of some descriptors, or the problems of all of them. */
const readProviders = async (paths: readonly string[], options: LoadOptions) => {
  const knownChecks = catalogue.checks.map(({ id }) => id)
  const providers: Provider[] = []
  const problems: Problem[] = []
  for (const file of paths) {
    const { descriptor, document, problems: mistakes } = await readDescriptor(file, { knownChecks })
    problems.push(...mistakes)
    if (!descriptor) continue
    const given = { file, environment: process.env, ...(document ? { document } : {}) }
    const resolved = resolveProvider(descriptor, { ...given, ...options })
    problems.push(...resolved.problems)
    if (resolved.provider) providers.push(resolved.provider)
  }
  return { providers, problems }
}

/**
 * The providers of some descriptors.
 *
 * @throws Mistake with the problems of all of them
 */
export const loadProviders = async (given: readonly string[], options: LoadOptions): Promise<Provider[]> => {
  const paths = given.map(pathOf)
  refuseSameNames(paths)
  const { providers, problems } = await readProviders(paths, options)
  if (problems.length > 0) throw refusal(problems)
  return providers
}

/**
 * The providers of some descriptors, to be planned only: where credentials are missing, made-up ones do as well.
 *
 * @throws Mistake with the problems of all of them
 */
export const loadForPlan = async (given: readonly string[], options: LoadOptions): Promise<Provider[]> => {
  const paths = given.map(pathOf)
  refuseSameNames(paths)
  const asAsked = await readProviders(paths, options)
  if (asAsked.problems.length === 0) return asAsked.providers
  const madeUp = await readProviders(paths, { ...options, mode: 'mocked' })
  if (madeUp.problems.length > 0) throw refusal(asAsked.problems)
  return madeUp.providers
}
