/**
 * Paths of descriptors as other tools take them: relative to where the repository is checked out, with forward slashes.
 *
 * @module
 */
import { basename, isAbsolute, relative, resolve, sep } from 'node:path'

/** The environment, as far as it says where the repository is. */
type Environment = Readonly<Record<string, string | undefined>>

const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path)
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`)
}

/**
 * The folder that paths are relative to: the working directory; in GitHub Actions, which knows files by their place in
 * the repository, the root of the checkout.
 */
export const rootFolder = (environment: Environment = process.env, folder = process.cwd()): string => {
  const workspace = environment.GITHUB_ACTIONS === 'true' ? environment.GITHUB_WORKSPACE : undefined
  return workspace && isInside(folder, workspace) ? workspace : folder
}

/**
 * A path relative to the root; the name of the file alone where it lies outside of it.
 *
 * @param file the path, relative to the working directory
 */
export const pathFrom = (root: string, file: string, folder = process.cwd()): string => {
  // No file has a null character in its name, and no system call takes one.
  const path = resolve(folder, file.replaceAll('\0', ''))
  const shown = isInside(path, root) ? relative(root, path).split(sep).join('/') : basename(path)
  return shown === '' ? 'descriptor' : shown
}

// Through a Buffer, as a lone surrogate is nothing that can be percent-encoded.
const percentEncoded = (text: string): string => encodeURIComponent(Buffer.from(text).toString())

/** A relative path as a URI reference (RFC 3986 section 4.2). */
export const pathAsUri = (path: string): string => path.split('/').map(percentEncoded).join('/')
