/**
 * The names of the reporters. They stand apart from what they name, so that help and project files are read without it.
 *
 * @module
 */

/** The reporters, in the order in which their files are written. */
export const reporters = ['json', 'html', 'junit', 'markdown', 'sarif', 'badge'] as const

export type Reporter = (typeof reporters)[number]
