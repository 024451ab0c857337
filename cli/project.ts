/**
 * The project file, `oauth2spec.config.yaml`: what would otherwise be said on the command line each time. The types are
 * inferred from this schema, and the build writes `project.schema.json`, for editors, and the validator from it.
 *
 * @module
 */
import { type Static, Type } from 'typebox'
import { failOnValues } from '../reports/fail-on.ts'
import { reporters } from '../reports/reporters.ts'

const text = (description: string, example: string) => Type.String({ minLength: 1, description, examples: [example] })

const list = <T extends Parameters<typeof Type.Array>[0]>(item: T, description: string) =>
  Type.Optional(Type.Array(item, { minItems: 1, description }))

/** The JSON Schema of a project file. Paths in it are relative to it. */
export const ProjectSchema = Type.Object(
  {
    descriptors: list(
      text('A descriptor file, or the name of a bundled provider.', 'providers/acme.yaml'),
      'The descriptors that are tested where the command line names none.',
    ),
    variables: Type.Optional(
      Type.Record(Type.String({ pattern: '^[A-Za-z_][A-Za-z0-9_]*$' }), text('The value.', 'green-itr'), {
        additionalProperties: false,
        description: 'Values of variables of the descriptors, by name; no secrets.',
      }),
    ),
    check: list(
      text('The id of a check, or its beginning.', 'rfc6749/5.1'),
      'The checks that are run. All of them unless they are given.',
    ),
    fail_on: list(
      Type.Enum([...failOnValues], { description: 'A level or a profile.', examples: ['must'] }),
      'What blocks: levels and profiles, as --fail-on takes them. must unless they are given.',
    ),
    max_inconclusive: Type.Optional(
      Type.Integer({ minimum: 0, description: 'How many cases may be left undecided; 0 without it.', examples: [0] }),
    ),
    baseline: Type.Optional(text('The report whose faults are known: only what got worse blocks.', 'ci/baseline.json')),
    out: Type.Optional(text('The directory that the reports are written to.', 'compliance-report')),
    reporters: list(
      Type.Enum([...reporters], { description: 'A reporter.', examples: ['html'] }),
      'What is written. All of them unless they are given.',
    ),
  },
  {
    additionalProperties: false,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'oauth2spec project file',
    description: 'What oauth2spec is asked for in this project; the command line goes before it.',
  },
)

export type Project = Static<typeof ProjectSchema>
