/**
 * Paths as they are shown.
 *
 * @module
 */
import { relative } from 'node:path'

/** A path as short as it can be written here. */
export const shortPath = (path: string): string => {
  const fromHere = relative(process.cwd(), path)
  return fromHere.startsWith('..') ? path : fromHere
}
