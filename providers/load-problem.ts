/**
 * A problem with a descriptor, as people and programs are told of it.
 *
 * @module
 */
import { printable } from './load-mistake.ts'

export type Problem = {
  /** The path of the descriptor, as it was given. */
  readonly file: string
  /** From 1 on. */
  readonly line: number
  /** From 1 on, in UTF-16 code units. */
  readonly column: number
  /** The member, such as `clients.machine.token_endpoint_auth_method`; empty for the whole file. */
  readonly path: string
  /** What is wrong, the offending value, and what was expected. It holds no secret and no control character. */
  readonly message: string
  /** The numbered line of the file and a caret under the mistake, without secrets; absent where there is no line. */
  readonly snippet?: string
}

/** One problem as text: `file:line:column  message`, the line of the file, a caret. Without a line break at the end. */
export const renderProblem = ({ file, line, column, message, snippet }: Problem): string => {
  const headline = `${printable(file)}:${line}:${column}  ${message}`
  return snippet === undefined ? headline : `${headline}\n${snippet}`
}

/** Problems as text, in their order. */
export const renderProblems = (problems: readonly Problem[]): string => problems.map(renderProblem).join('\n')

const byPosition = (a: Problem, b: Problem) => a.line - b.line || a.column - b.column

/** Problems in the order of the file, each once. */
export const inOrder = (problems: readonly Problem[]): Problem[] => {
  const seen = new Set<string>()
  const distinct = problems.filter(({ line, column, message }) => {
    const identity = `${line}:${column}:${message}`
    return seen.has(identity) ? false : seen.add(identity)
  })
  return distinct.toSorted(byPosition)
}
