/**
 * Turns `suites/<document>/requirements.yaml` into `suites/requirements.generated.ts`, so that starting reads no YAML.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Document, Requirement } from '../engine/requirement.ts'

type Row = Pick<Requirement, 'id' | 'section' | 'level' | 'basis' | 'untested'> & {
  readonly requirement: string
  readonly same_as?: string
}

type File = Omit<Document, 'folder'> & { readonly url: string | null; readonly requirements: readonly Row[] }

const linkOf = (url: string | null, section: string): string | null =>
  url === null ? null : `${url}#${/^[A-Z]/.test(section) ? 'appendix' : 'section'}-${section}`

/**
 * The text of the generated module.
 *
 * @param suites the folder of the suites
 */
export const requirementsModule = (suites: string): string => {
  const documents: Document[] = []
  const requirements: { [id: string]: Requirement } = {}
  for (const folder of readdirSync(suites).sort()) {
    const path = join(suites, folder, 'requirements.yaml')
    if (!existsSync(path)) continue
    const file = parse(readFileSync(path, 'utf8')) as File
    documents.push({ folder, cited: file.cited, title: file.title, observable: file.observable })
    for (const { id, section, level, requirement, basis, untested, same_as } of file.requirements) {
      requirements[id] = {
        id,
        document: folder,
        cited: file.cited,
        section,
        level,
        text: requirement,
        url: linkOf(file.url, section),
        ...(basis === undefined ? {} : { basis }),
        ...(untested === undefined ? {} : { untested }),
        ...(same_as === undefined ? {} : { sameAs: same_as }),
      }
    }
  }
  return [
    '// Generated from suites/*/requirements.yaml by `npm run generate`; do not edit.',
    "import type { Document, Requirement } from '../engine/requirement.ts'",
    '',
    `export const documents: readonly Document[] = ${JSON.stringify(documents, null, 2)}`,
    '',
    `export const requirements: { readonly [id: string]: Requirement } = ${JSON.stringify(requirements, null, 2)}`,
    '',
  ].join('\n')
}
