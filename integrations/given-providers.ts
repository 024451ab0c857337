/**
 * The providers that a test file hands in: already resolved, or as descriptor files.
 *
 * @module
 */
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Defect } from '../fixtures/defect.ts'
import { defects } from '../fixtures/defects.ts'
import { type Problem, readDescriptor, renderProblems, resolveProvider } from '../providers/load.ts'
import type { Mode, Provider } from '../providers/provider.ts'
import { catalogue } from '../suites/catalogue.ts'

/** A provider, the path of its descriptor (relative to the working directory), or a `file:` URL of it. */
export type GivenProvider = Provider | string | URL

export type GivenOptions = {
  readonly mode: Mode
  /** Values of the descriptor's variables. */
  readonly variables?: Readonly<Record<string, string>> | undefined
  /** What references of the descriptor are taken from in live mode; the process's own unless it is given. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined
}

type Loaded = { readonly provider?: Provider; readonly problems: readonly Problem[] }

const isFile = (given: GivenProvider): given is string | URL => typeof given === 'string' || given instanceof URL

const pathOf = (given: string | URL): string => (typeof given === 'string' ? given : fileURLToPath(given))

/** The name of a provider before its descriptor is read. */
export const idOf = (given: GivenProvider): string =>
  isFile(given) ? basename(pathOf(given), extname(pathOf(given))) : given.id

const load = async (
  file: string,
  { mode, variables = {}, environment = process.env }: GivenOptions,
): Promise<Loaded> => {
  const { descriptor, document, problems } = await readDescriptor(file, {
    knownChecks: catalogue.checks.map(({ id }) => id),
  })
  if (!descriptor) return { problems }
  return resolveProvider(descriptor, { file, mode, environment, variables, ...(document ? { document } : {}) })
}

/** Two providers of one name could not be told apart in any report. */
const refuseSameNames = (given: readonly GivenProvider[]): void => {
  const names = given.map(idOf)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) throw new Error(`two providers are called ${twice}, which is their id: rename one`)
}

/** The error of descriptors that cannot be used. The place that counts is in a descriptor, so it has no stack. */
const mistakeOf = (problems: readonly Problem[]): Error => {
  const lacksValue = problems.some(({ path }) => path.startsWith('variables'))
  const hint = lacksValue ? '\n\nIn a test file --var is the option `variables`: { variables: { name: value } }.' : ''
  const error = new Error(`the descriptors have mistakes\n\n${renderProblems(problems)}${hint}`)
  error.stack = `Error: ${error.message}`
  return error
}

/**
 * The providers, in the order they were given.
 *
 * @throws Error with the mistakes of all descriptors, each with its file, line and column
 */
export const loadGiven = async (given: readonly GivenProvider[], options: GivenOptions): Promise<Provider[]> => {
  refuseSameNames(given)
  const providers: Provider[] = []
  const problems: Problem[] = []
  for (const one of given) {
    const loaded: Loaded = isFile(one) ? await load(pathOf(one), options) : { provider: one, problems: [] }
    problems.push(...loaded.problems)
    if (!loaded.provider) continue
    if (loaded.provider.mode !== options.mode) {
      throw new Error(
        `${idOf(one)} was resolved for ${loaded.provider.mode} mode, but ${options.mode} mode is asked for`,
      )
    }
    providers.push(loaded.provider)
  }
  if (problems.length > 0) throw mistakeOf(problems)
  return providers
}

/**
 * A defect by its id; undefined where none is asked for.
 *
 * @throws Error where there is no such defect
 */
export const givenDefect = (id: string | undefined): Defect | undefined => {
  const defect = defects.find((known) => known.id === id)
  if (defect || id === undefined) return defect
  throw new Error(`there is no defect ${JSON.stringify(id)}: \`npx oauth2spec list --defects\` lists them`)
}
