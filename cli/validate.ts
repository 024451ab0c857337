/**
 * `oauth2spec validate`: the mistakes of descriptors. Nothing is filled in and nothing is sent.
 *
 * @module
 */
import { problemsOf, refusal } from './descriptors.ts'
import { exitCodes } from './mistake.ts'

export type ValidateArguments = { readonly json?: true }

/** Finds the mistakes of some descriptors. */
export const validate = async (descriptors: readonly string[], { json }: ValidateArguments): Promise<number> => {
  const found = await problemsOf(descriptors)
  const problems = found.flatMap((one) => one.problems)
  if (json) process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`)
  else {
    for (const { file } of found.filter((one) => one.problems.length === 0))
      process.stdout.write(`${file}: no mistakes\n`)
    if (problems.length > 0) throw refusal(problems)
  }
  return problems.length > 0 ? exitCodes.mistake : exitCodes.holds
}
