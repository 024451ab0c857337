/**
 * Mistakes of the command or of a descriptor: told without a stack trace, and answered with exit code 2.
 *
 * @module
 */

/** Exit codes: what a pipeline can tell apart. */
export const exitCodes = {
  holds: 0,
  doesNotHold: 1,
  mistake: 2,
  undecided: 3,
  interrupted: 130,
  terminated: 143,
} as const

/** Something that whoever typed the command can put right. */
export type Mistake = Error & { readonly isMistake: true }

/** Makes the error that ends a command with exit code 2. */
export const mistake = (message: string): Mistake => Object.assign(new Error(message), { isMistake: true as const })

export const isMistake = (error: unknown): error is Mistake => error instanceof Error && 'isMistake' in error
