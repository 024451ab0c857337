/**
 * Reading the project file. A mistake is told with its place in the file, as for descriptors.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { readDocument } from '../providers/load-document.ts'
import { inOrder, type Problem, renderProblems } from '../providers/load-problem.ts'
import { schemaMistakes } from '../providers/load-schema-mistakes.ts'
import { counted } from '../reports/words.ts'
import { mistake } from './mistake.ts'
import type { Project } from './project.ts'
import type validator from './validate-project.generated.cjs'

/** The name of the file that is looked for in the working directory. */
export const projectFile = 'oauth2spec.config.yaml'

// Required, as an import of it takes longer: Node would read all of it to find out what it exports.
const validate = createRequire(import.meta.url)('./validate-project.generated.cjs') as typeof validator

/** The path of a descriptor as the project file means it: relative to itself, unless it is the name of a provider. */
const descriptorPath = (given: string, folder: string): string => {
  const path = join(folder, given)
  const isFile = /[\\/]/.test(given) || ['.yaml', '.yml'].includes(extname(given)) || existsSync(path)
  return isFile ? path : given
}

const withPaths = (project: Project, folder: string): Project => ({
  ...project,
  ...(project.descriptors ? { descriptors: project.descriptors.map((path) => descriptorPath(path, folder)) } : {}),
  ...(project.baseline === undefined ? {} : { baseline: join(folder, project.baseline) }),
  ...(project.out === undefined ? {} : { out: join(folder, project.out) }),
})

/** A project file and what is wrong with it; its paths are relative to the working directory then. */
export const readProject = (file: string): { project: Project; problems: readonly Problem[] } => {
  const { document, problems } = readDocument(file, 'a project file')
  if (!document) return { project: {}, problems }
  const violations = validate(document.data)
    ? []
    : schemaMistakes(validate.errors ?? [], document.data, 'the project file')
  const all = inOrder([...problems, ...violations.map(document.problemOf)])
  return { project: all.length === 0 ? withPaths(document.data as Project, dirname(file)) : {}, problems: all }
}

/**
 * What the project file says; nothing where there is none.
 *
 * @param named the file that the command line names; the one in the working directory otherwise
 * @throws Mistake with all its problems
 */
export const loadProject = (named?: string): Project => {
  if (named === undefined && !existsSync(projectFile)) return {}
  const { project, problems } = readProject(named ?? projectFile)
  if (problems.length === 0) return project
  throw mistake(`${counted(problems.length, 'mistake')} in the project file\n\n${renderProblems(problems)}`)
}
