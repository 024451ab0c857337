/**
 * Documented responses: a body against its JSON Schema (2020-12), each violation in words.
 *
 * @module
 */
import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js'
import type { Answer } from '../../engine/answer.ts'
import { inWords, type Statement } from '../../engine/assertion.ts'

type Schema = { readonly [keyword: string]: unknown }

let made: Promise<Ajv2020> | undefined

// ajv takes longer to load than the whole of a small run, and most runs do without it.
const compiler = async (): Promise<Ajv2020> => {
  const [{ Ajv2020 }, formats] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')])
  // The schema was checked when the descriptor was loaded. Two providers may give theirs the same $id.
  const options = { strict: false, validateSchema: false, addUsedSchema: false, logger: false } as const
  const ajv = new Ajv2020({ ...options, allErrors: true, verbose: true })
  formats.default.default(ajv)
  return ajv
}

const longest = 40

// A token is redacted where it stands as a whole, so that no part of one may be shown.
const shown = (value: unknown): string => {
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'string' && value.length > longest) return `a string of ${value.length} characters`
  return JSON.stringify(value) ?? 'nothing'
}

const isOneOf = (values: unknown): string => (Array.isArray(values) ? values.map(shown).join(' or ') : shown(values))

/** What a schema asks for, and what is there instead. */
const statementOf = ({ instancePath, keyword, params, message = '', schema, data }: ErrorObject): Statement => {
  const segments = instancePath.split('/').slice(1)
  const missing = keyword === 'required' || keyword === 'dependentRequired' ? params.missingProperty : undefined
  const unexpected = keyword === 'additionalProperties' ? params.additionalProperty : undefined
  const path = [...segments, missing ?? unexpected].filter((segment) => segment !== undefined).join('/')
  const at = path === '' ? 'body' : `member ${path.split('/')[0]}`
  const place = path === '' ? 'the body' : path
  if (missing !== undefined) return { message: `${place} is missing`, expected: place, actual: `no ${place}`, at }
  if (unexpected !== undefined) {
    return { message: `${place} is not documented`, expected: `no ${place}`, actual: place, at }
  }
  const expected = { const: isOneOf([schema]), enum: isOneOf(schema), type: [schema].flat().join(' or ') }[keyword]
  return {
    message: `${place} ${message}`,
    expected: expected ?? message.replace(/^must /, ''),
    actual: shown(data),
    at,
  }
}

/**
 * The violations of a JSON Schema by the body of an answer; none where the body satisfies it.
 */
export const violationsOf = async (schema: Schema, answer: Answer): Promise<Statement[]> => {
  if (answer.json === undefined) {
    return [{ message: 'the body is no JSON', expected: 'a JSON body', actual: inWords(answer), at: 'body' }]
  }
  made ??= compiler()
  const ajv = await made
  const validate = ajv.compile(schema)
  ajv.removeSchema(schema)
  return validate(answer.json) ? [] : (validate.errors ?? []).map(statementOf)
}
