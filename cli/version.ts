/**
 * The version of oauth2spec, as its package.json has it.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'

const versionIn = (path: URL): string | undefined => {
  if (!existsSync(path)) return undefined
  const found = JSON.parse(readFileSync(path, 'utf8')) as { readonly name?: string; readonly version?: string }
  return found.name === 'oauth2spec' ? found.version : undefined
}

/** The version; the sources stand one folder nearer to package.json than what is built from them. */
export const version = (): string =>
  ['../../package.json', '../package.json']
    .map((path) => versionIn(new URL(path, import.meta.url)))
    .find((found) => found !== undefined) ?? 'unreleased'
