/**
 * The report as JSON: what every other report is made from.
 *
 * @module
 */
import type { Report } from './model.ts'
import { escapedJson } from './untrusted.ts'

const json = (value: unknown): string => escapedJson(JSON.stringify(value))

function* mapped<Item>(items: Iterable<Item>, map: (item: Item) => string): Generator<string> {
  for (const item of items) yield map(item)
}

function* listParts(items: Iterable<string>, open: string, close: string): Generator<string> {
  let separator = `${open}\n`
  for (const item of items) {
    yield `${separator}    ${item}`
    separator = ',\n'
  }
  yield separator === ',\n' ? `\n  ${close}` : `${open}${close}`
}

function* valueParts(value: Report[keyof Report]): Generator<string> {
  if (Array.isArray(value)) yield* listParts(mapped(value, json), '[', ']')
  else if (typeof value !== 'object') yield json(value)
  else
    yield* listParts(
      mapped(Object.entries(value), ([name, item]) => `${json(name)}: ${json(item)}`),
      '{',
      '}',
    )
}

/**
 * The report as JSON in parts, each case and each exchange on a line of its own: the report of a fleet is longer than
 * a string can be, and lines can be searched and compared.
 */
export function* jsonParts(report: Report): Generator<string> {
  let separator = '{\n'
  for (const [name, value] of Object.entries(report) as [string, Report[keyof Report]][]) {
    yield `${separator}  ${json(name)}: `
    yield* valueParts(value)
    separator = ',\n'
  }
  yield '\n}\n'
}

/** The report as JSON text; characters that a terminal would obey are written as escapes. */
export const renderJson = (report: Report): string => [...jsonParts(report)].join('')
