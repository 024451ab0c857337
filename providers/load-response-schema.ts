/**
 * The JSON Schemas of documented responses, checked before a run depends on them. Importing this costs the start-up
 * of ajv, so it is only imported for a descriptor that documents a response.
 *
 * @module
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Path } from './environment.ts'
import { isMapping, stringsIn, valueAt } from './load-data.ts'
import { described, expectation, type Mistake, pathText, printable, quoted } from './load-mistake.ts'
import { pathOf } from './load-schema-mistakes.ts'

const jsonTypes = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']

/** Members of a JSON Schema that map names of somebody's choice to schemas, and members that are no schemas. */
const nameMaps: readonly unknown[] = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']
const values: readonly unknown[] = ['const', 'enum', 'default', 'examples']

/** A compiler of JSON Schemas, and what it warns of: unknown keywords and formats, which ajv would ignore. */
const makeCompiler = () => {
  const warnings: string[] = []
  const warn = (...words: unknown[]) => void warnings.push(words.map(String).join(' '))
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strictSchema: 'log',
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    logger: { log: warn, warn, error: warn },
  })
  formats.default(ajv)
  return { ajv, warnings }
}

type Compiler = ReturnType<typeof makeCompiler>

// Made once, as it compiles the meta-schema of JSON Schema.
let compiler: Compiler | undefined

/** The paths at which a keyword stands in a schema, as far as it stands for itself there. */
const pathsOfKeyword = (keyword: string, schema: unknown, path: Path): Path[] => {
  if (Array.isArray(schema)) return schema.flatMap((item, index) => pathsOfKeyword(keyword, item, [...path, index]))
  if (!isMapping(schema)) return []
  const isNameMap = nameMaps.includes(path.at(-1)) && !nameMaps.includes(path.at(-2))
  return Object.entries(schema).flatMap(([name, member]) => {
    if (!isNameMap && values.includes(name)) return []
    const inner = pathsOfKeyword(keyword, member, [...path, name])
    return name === keyword && !isNameMap ? [[...path, name], ...inner] : inner
  })
}

const mistakeOfWarning = (warning: string, schema: unknown, path: Path, keywords: readonly string[]): Mistake[] => {
  const keyword = /unknown keyword: "(.*)"/s.exec(warning)?.[1]
  if (keyword === undefined) {
    return [{ path, message: `${pathText(path)} is no usable JSON Schema: ${printable(warning)}` }]
  }
  const message = `unknown keyword ${quoted(keyword)} of JSON Schema: ${expectation(keyword, keywords)}`
  return pathsOfKeyword(keyword, schema, path).map((at) => ({ path: at, at: 'key', message }))
}

const compile = ({ ajv, warnings }: Compiler, schema: object, path: Path): Mistake[] => {
  warnings.length = 0
  const mistakes: Mistake[] = []
  try {
    ajv.compile(schema)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    // A regular expression that is none is found when it is compiled, and only its text says which one.
    const pattern = stringsIn(schema).find(({ text }) => reason.includes(`/${text}/u`))
    const at = [...path, ...(pattern?.path ?? [])]
    mistakes.push({
      path: at,
      message: `${pathText(path)} is no usable JSON Schema: ${printable(reason.slice(0, 200))}`,
    })
  } finally {
    // Nothing is kept of it: another descriptor may give its schema the same $id.
    ajv.removeSchema(schema)
  }
  const keywords = Object.keys(ajv.RULES.all)
  const told = [...new Set(warnings)].flatMap((warning) => mistakeOfWarning(warning, schema, path, keywords))
  return [...mistakes, ...told]
}

/**
 * The mistakes in a JSON Schema (2020-12).
 *
 * @param path where in the descriptor it is
 */
export const responseSchemaMistakes = (schema: object, path: Path): Mistake[] => {
  compiler ??= makeCompiler()
  const { ajv } = compiler
  if (ajv.validateSchema(schema) === true) return compile(compiler, schema, path)
  // The meta-schema describes each keyword in several places: the first word on a value is enough.
  const seen = new Set<string>()
  return (ajv.errors ?? [])
    .toSorted((a, b) => rank(a.keyword) - rank(b.keyword))
    .flatMap((error) => {
      if (seen.has(error.instancePath)) return []
      seen.add(error.instancePath)
      const at = pathOf(error.instancePath, schema)
      const value = valueAt(schema, at)
      const expected = error.keyword === 'enum' ? expectation(String(value), jsonTypes) : (error.message ?? '')
      return [{ path: [...path, ...at], message: `${described(value)} is no valid ${pathText(at)}: ${expected}` }]
    })
}

/** Which of several errors on one value says most: the names that are allowed do, that no branch fits does not. */
const rank = (keyword: string) => ['enum', 'format', 'minimum', 'pattern', 'type'].indexOf(keyword) + 1 || 9
