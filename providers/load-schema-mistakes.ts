/**
 * Violations of the descriptor's JSON Schema, told as mistakes: one for each, with what was expected.
 *
 * @module
 */
import type { Path } from './environment.ts'
import { isMapping, type Mapping, valueAt } from './load-data.ts'
import { closest, described, describedAt, expectation, type Mistake, pathText, quoted } from './load-mistake.ts'
import type validator from './validate.generated.cjs'

type SchemaError = validator.SchemaError

type Violation = Omit<SchemaError, 'instancePath'> & {
  readonly path: Path
  readonly parentSchema: Mapping
  /** What the file as a whole is called. */
  readonly whole: string
}

const typeNames: { readonly [type: string]: string } = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  object: 'a mapping',
  array: 'a list',
}

/** A JSON pointer as a path; the data tells indexes of lists from names of members. */
export const pathOf = (pointer: string, data: unknown): Path =>
  pointer
    .split('/')
    .slice(1)
    .reduce<Path>((path, token) => {
      const name = token.replaceAll('~1', '/').replaceAll('~0', '~')
      return path.concat(Array.isArray(valueAt(data, path)) ? Number(name) : name)
    }, [])

const subject = ({ path, whole }: Pick<Violation, 'path' | 'whole'>) => (path.length === 0 ? whole : pathText(path))

/** The first sentence of the description of a schema, to end a message with. */
const meaning = (schema: unknown): string => {
  const description = isMapping(schema) && typeof schema.description === 'string' ? schema.description : ''
  const sentence = description.split('. ')[0]?.replace(/\.$/, '') ?? ''
  return sentence.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase())
}

const typesOf = (schema: Mapping): string[] => {
  const branches = Array.isArray(schema.anyOf) ? schema.anyOf : [schema]
  return branches.flatMap((branch: unknown) =>
    isMapping(branch) && typeof branch.type === 'string' ? [branch.type] : [],
  )
}

const typeExpected = (schema: Mapping) =>
  typesOf(schema)
    .map((type) => typeNames[type] ?? type)
    .join(' or ')

const range = ({ parentSchema }: Violation): string => {
  const { minimum, maximum, exclusiveMinimum } = parentSchema
  const type = typeExpected(parentSchema)
  if (exclusiveMinimum !== undefined) return `${type} greater than ${exclusiveMinimum}`
  return maximum === undefined ? `${type} of at least ${minimum}` : `${type} from ${minimum} to ${maximum}`
}

const wrongType = (violation: Violation): string => {
  const { path, data, parentSchema } = violation
  const expected = typeExpected(parentSchema)
  if (data === null) return `${subject(violation)} has no value: expected ${expected}, ${meaning(parentSchema)}`
  const isText = typesOf(parentSchema).includes('string') && (typeof data === 'number' || typeof data === 'boolean')
  return `${subject(violation)} must be ${expected}, not ${describedAt(path, data)}${isText ? ': put it in quotes' : ''}`
}

const notInEnum = (violation: Violation): string => {
  const { data, params } = violation
  const allowed = (Array.isArray(params.allowedValues) ? params.allowedValues : []).map(String)
  if (data === null) return `${subject(violation)} has no value: ${expectation('', allowed)}`
  const text = typeof data === 'string' ? data : ''
  return `${described(data)} is not allowed for ${subject(violation)}: ${expectation(text, allowed)}`
}

const patternNotMatched = (violation: Violation): string => {
  const { path, data, parentSchema } = violation
  const isUrl = String(parentSchema.pattern).includes('https?')
  const expected = isUrl ? 'is no absolute http or https URL' : 'is not allowed'
  return `${describedAt(path, data)} ${expected}: ${subject(violation)} is ${meaning(parentSchema)}`
}

const unknownMember = (violation: Violation): Mistake => {
  const { path, data, params, parentSchema } = violation
  const name = String(params.additionalProperty)
  const member = [...path, name]
  const parent = subject(violation)
  const at = { path: member, at: 'key', unknown: true } as const
  if (!isMapping(parentSchema.properties)) {
    const [pattern] = isMapping(parentSchema.patternProperties) ? Object.keys(parentSchema.patternProperties) : []
    const expected = pattern?.includes('a-z')
      ? 'a letter, then letters, digits, _ and -'
      : 'characters of ASCII, without spaces'
    return { ...at, message: `${quoted(name)} cannot be a name under ${parent}: expected ${expected}` }
  }
  const known = Object.keys(parentSchema.properties)
  const absent = known.filter((candidate) => !isMapping(data) || !Object.hasOwn(data, candidate))
  const meant = closest(name, absent)
  return {
    ...at,
    message: `unknown member ${quoted(name)} of ${parent}: ${expectation(name, meant === undefined ? known : absent)}`,
    ...(meant === undefined ? {} : { meant: [...path, meant] }),
  }
}

const missingMember = (violation: Violation): Mistake => {
  const { path, params, parentSchema } = violation
  const name = String(params.missingProperty)
  const member = isMapping(parentSchema.properties) ? parentSchema.properties[name] : undefined
  const message = `${subject(violation)} has no ${name}: expected ${meaning(member)}`
  return { path, at: 'key', message, lacks: [[...path, name]] }
}

const mistakeOf = (violation: Violation): Mistake => {
  const { keyword, path, data, parentSchema, message } = violation
  if (keyword === 'additionalProperties') return unknownMember(violation)
  if (keyword === 'required') return missingMember(violation)
  if (keyword === 'type' || keyword === 'anyOf') return { path, message: wrongType(violation) }
  if (keyword === 'enum') return { path, message: notInEnum(violation) }
  if (keyword === 'pattern') return { path, message: patternNotMatched(violation) }
  if (keyword === 'format') return { path, message: `${describedAt(path, data)} is no date: expected YYYY-MM-DD` }
  if (keyword === 'minLength' || keyword === 'minItems') {
    return { path, message: `${subject(violation)} is empty: expected ${meaning(parentSchema)}` }
  }
  if (/minimum|maximum/i.test(keyword)) {
    return { path, message: `${subject(violation)} is ${describedAt(path, data)}: expected ${range(violation)}` }
  }
  return { path, message: `${subject(violation)} ${message ?? `violates ${keyword}`}` }
}

/** The union that an error is inside of, with the branch of it. */
const branchOf = ({ schemaPath, instancePath }: SchemaError, unions: ReadonlyMap<string, unknown>) => {
  const [, union, branch] = /^(.*?\/anyOf)\/(\d+)/.exec(schemaPath) ?? []
  if (union === undefined || branch === undefined) return undefined
  for (let path = instancePath; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const key = `${union} ${path}`
    if (unions.has(key)) return { key, branch, isWhole: path === instancePath }
  }
  return undefined
}

/**
 * A value that fits no branch of a union gives an error for each branch. What matters is the branch that it was meant
 * for, which is the one of its own type, or else the union as a whole.
 */
const withoutUnionNoise = (errors: readonly SchemaError[]): SchemaError[] => {
  // Each union with the branches that are of another type than the value.
  const unions = new Map(
    errors
      .filter(({ keyword }) => keyword === 'anyOf')
      .map(({ schemaPath, instancePath }) => [`${schemaPath} ${instancePath}`, new Set<string>()]),
  )
  const inside = errors.map((error) => ({ error, place: branchOf(error, unions) }))
  for (const { error, place } of inside) {
    if (place?.isWhole && error.keyword === 'type') unions.get(place.key)?.add(place.branch)
  }
  const isMeant = (place: ReturnType<typeof branchOf>) => place && !unions.get(place.key)?.has(place.branch)
  const explained = new Set(inside.filter(({ place }) => isMeant(place)).map(({ place }) => place?.key))
  const kept = inside.filter(({ error, place }) => {
    if (place) return isMeant(place)
    return error.keyword !== 'anyOf' || !explained.has(`${error.schemaPath} ${error.instancePath}`)
  })
  return kept.map(({ error }) => error)
}

/**
 * The mistakes behind the errors of the validator, one for each value.
 *
 * @param whole what the file as a whole is called
 */
export const schemaMistakes = (errors: readonly SchemaError[], data: unknown, whole = 'the descriptor'): Mistake[] =>
  withoutUnionNoise(errors).map(({ instancePath, parentSchema, ...error }) =>
    mistakeOf({ ...error, parentSchema: parentSchema ?? {}, path: pathOf(instancePath, data), whole }),
  )
