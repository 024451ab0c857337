// Written by hand: the shape of what ajv's standalone code exports, as far as providers/ uses it.

/** A keyword of the schema that a value violates, with the value and with the schema that holds the keyword. */
type SchemaError = {
  readonly keyword: string
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  readonly schema?: unknown
  readonly parentSchema?: Readonly<Record<string, unknown>>
  readonly data?: unknown
}

declare const validate: {
  (data: unknown): boolean
  /** The errors of the last call; null where there are none. */
  errors?: readonly SchemaError[] | null
}

declare namespace validate {
  export type { SchemaError }
}

export = validate
