/**
 * Loading a descriptor: from a YAML file to a provider that can be tested. A mistake is told with its place in the
 * file, all mistakes at once, and nothing is read from the environment before the descriptor is known to be right.
 *
 * @module
 */
import { createRequire } from 'node:module'
import type { Descriptor } from './descriptor.ts'
import type { Path } from './environment.ts'
import { isMapping, membersAt, valueAt } from './load-data.ts'
import { type DescriptorDocument, readDocument } from './load-document.ts'
import { type Mistake, pathText } from './load-mistake.ts'
import { inOrder, type Problem } from './load-problem.ts'
import { schemaMistakes } from './load-schema-mistakes.ts'
import { semanticMistakes } from './load-semantic-mistakes.ts'
import type validator from './validate.generated.cjs'

export type { DescriptorDocument } from './load-document.ts'
export { type Problem, renderProblem, renderProblems } from './load-problem.ts'
export { type ResolveOptions, resolveProvider } from './load-resolve.ts'

// Required, as an import of it takes ten times as long: Node would read all of it to find out what it exports.
const validate = createRequire(import.meta.url)('./validate.generated.cjs') as typeof validator

/** A descriptor that was read. */
export type Reading = {
  /** What the file says, its references not filled in; absent where there is a problem. */
  readonly descriptor?: Descriptor
  /** The file behind it, so that what is found later can be told with its place; absent where it is no YAML. */
  readonly document?: DescriptorDocument
  /** All mistakes, in the order of the file. */
  readonly problems: readonly Problem[]
}

const isUnder = (path: Path, roots: ReadonlySet<string>) =>
  path.some((_, index) => roots.has(pathText(path.slice(0, index + 1))))

const pathsOf = (mistakes: readonly Mistake[]) => new Set(mistakes.map(({ path }) => pathText(path)))

/**
 * All mistakes without those that another one explains: what is in an unknown member or in a value of the wrong kind,
 * and what is missing because its name is misspelt or because what should hold it is wrong.
 */
const withoutConsequences = (violations: readonly Mistake[], semantic: readonly Mistake[]): Mistake[] => {
  const unknown = pathsOf(violations.filter((mistake) => mistake.unknown))
  const wrong = pathsOf(violations.filter((mistake) => !mistake.unknown && !mistake.lacks))
  const meant = new Set(violations.flatMap((mistake) => (mistake.meant ? [pathText(mistake.meant)] : [])))
  const explained = new Set([...meant, ...wrong])
  const isMissing = ({ lacks }: Mistake) => !lacks?.some((member) => isUnder(member, explained))
  const isItsOwn = ({ path, within }: Mistake) =>
    !isUnder(path, unknown) && (within !== undefined || !wrong.has(pathText(path)))
  return [...violations, ...semantic.filter(isItsOwn)].filter(isMissing)
}

const responseMistakes = async (data: unknown): Promise<Mistake[]> => {
  // By the schema, as grants can share one through an alias.
  const responses = new Map<object, Path>()
  for (const { path } of membersAt(data, ['documented', 'grants'])) {
    const schema = valueAt(data, [...path, 'response'])
    if (isMapping(schema) && !responses.has(schema)) responses.set(schema, [...path, 'response'])
  }
  if (responses.size === 0) return []
  const { responseSchemaMistakes } = await import('./load-response-schema.ts')
  return [...responses].flatMap(([schema, path]) => responseSchemaMistakes(schema, path))
}

/**
 * Reads a descriptor and checks it: as YAML, by its JSON Schema, and for what no JSON Schema tells. A mistake is no
 * error that is thrown, whatever the file holds, and no problem shows a secret that is written out in it.
 *
 * @param file the path of the descriptor
 * @param options.knownChecks the ids of all checks; without them those in deviations and waivers are not looked up
 */
export const readDescriptor = async (
  file: string,
  options: { readonly knownChecks?: readonly string[] } = {},
): Promise<Reading> => {
  const { document, problems } = readDocument(file)
  if (!document) return { problems }
  const { data, problemOf } = document
  const violations = validate(data) ? [] : schemaMistakes(validate.errors ?? [], data)
  const semantic = isMapping(data)
    ? [...semanticMistakes(data, options.knownChecks), ...(await responseMistakes(data))]
    : []
  const mistakes = withoutConsequences(violations, semantic)
  const all = inOrder([...problems, ...mistakes.map(problemOf)])
  // The validator has just shown that the data is a descriptor.
  return all.length === 0 ? { descriptor: data as Descriptor, document, problems: all } : { document, problems: all }
}
