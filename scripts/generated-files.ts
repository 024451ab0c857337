/**
 * What is written from other sources: the published JSON Schemas and the validators of descriptors and project files from TypeBox, the
 * requirements from their YAML, the script of the HTML report, the table of the coverage in the README. They are committed, so that a checkout type-checks without a build, and a test fails
 * when they are stale.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import { ProjectSchema } from '../cli/project.ts'
import { DescriptorSchema } from '../providers/descriptor.ts'
import { ReportSchema } from '../reports/model.ts'
import { catalogue } from '../suites/catalogue.ts'
import { withCoverageTable } from './coverage-table.ts'
import { pageScriptModule } from './page-script.ts'
import { requirementsModule } from './requirements.ts'

type JsonObject = { [member: string]: unknown }

const published = 'https://unpkg.com/oauth2spec/dist/'

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** TypeBox writes a tuple as drafts before 2020-12 had it: `items` with a list, and `additionalItems`. */
const in2020 = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(in2020)
  if (!isObject(value)) return value
  const members = Object.entries(value).map(([name, member]): [string, unknown] => {
    if (name === 'items' && Array.isArray(member)) return ['prefixItems', in2020(member)]
    if (name === 'additionalItems') return ['items', in2020(member)]
    return [name, in2020(member)]
  })
  return Object.fromEntries(members)
}

/** A schema as it is published, with the place it is published at. */
const publishedSchema = (path: string, schema: object): JsonObject => {
  // Through JSON, as TypeBox keeps what only it needs in members that JSON does not show.
  const { $schema, ...members } = in2020(JSON.parse(JSON.stringify(schema))) as JsonObject
  return { $schema, $id: `${published}${path}`, ...members }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

const validator = (schema: JsonObject, source: string) => {
  // verbose: a mistake is explained with the offending value and with the description of what was expected.
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, lines: true },
  })
  formats.default(ajv)
  const code = standalone.default(ajv, ajv.compile(schema))
  return `// Written by scripts/generate.ts from ${source}: change that file, then run npm run build.\n${code}\n`
}

/**
 * The generated files: their content by their path in the repository, which is the working directory.
 *
 * @throws where a source is no valid JSON Schema, or no requirements.
 */
export const generatedFiles = async (): Promise<ReadonlyMap<string, string>> => {
  const descriptor = publishedSchema('providers/provider.schema.json', DescriptorSchema)
  const project = publishedSchema('cli/project.schema.json', ProjectSchema)
  const report = publishedSchema('reports/report.schema.json', ReportSchema)
  // Compiled to be checked: a schema that ajv cannot read must not be published.
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true })
  formats.default(ajv)
  ajv.compile(report)
  return new Map([
    ['providers/provider.schema.json', json(descriptor)],
    ['providers/validate.generated.cjs', validator(descriptor, 'providers/descriptor.ts')],
    ['cli/project.schema.json', json(project)],
    ['cli/validate-project.generated.cjs', validator(project, 'cli/project.ts')],
    ['reports/report.schema.json', json(report)],
    ['reports/html-script.generated.ts', await pageScriptModule()],
    ['suites/requirements.generated.ts', requirementsModule('suites')],
    ['README.md', withCoverageTable(readFileSync('README.md', 'utf8'), catalogue)],
  ])
}
