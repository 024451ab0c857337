/**
 * Reading a report that was written earlier. The file may be anything: it is a report only where it satisfies the
 * published schema, and nothing in it is trusted after that either.
 *
 * @module
 */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErrorObject, ValidateFunction } from 'ajv'
import { type Report, ReportSchema } from './model.ts'
import { plain, shortened } from './untrusted.ts'

/** A report, or why the file holds none, in words. */
export type ReportReading = { readonly report: Report } | { readonly problem: string }

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'the file may not be read',
  EPERM: 'the file may not be read',
  EISDIR: 'this is a directory',
  ERR_STRING_TOO_LONG: 'the file is too large',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
}

const largestFile = 500_000_000

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? `the file cannot be read (${code || String(error)})`
}

/** The text of a file, or of the `report.json` in a directory. */
const readText = async (path: string): Promise<{ text: string } | { problem: string }> => {
  try {
    const file = (await stat(path)).isDirectory() ? join(path, 'report.json') : path
    const found = await stat(file)
    // A pipe or a device may never end.
    if (!found.isFile()) return { problem: 'this is no file' }
    if (found.size > largestFile) return { problem: 'the file is too large' }
    return { text: await readFile(file, 'utf8') }
  } catch (error) {
    return { problem: reasonOf(error) }
  }
}

const compiled: ValidateFunction[] = []

/** The validator, made when it is needed first: it costs more than most commands. */
const validator = async (): Promise<ValidateFunction> => {
  const [known] = compiled
  if (known) return known
  const [{ Ajv2020 }, formats] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')])
  // All errors, as some are forgiven; the size of the file is a limit on them.
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default.default(ajv)
  compiled.push(ajv.compile(ReportSchema))
  return validator()
}

// A later version of the tool may have added members, which an older one need not understand.
const isForgiven = ({ keyword }: ErrorObject): boolean => keyword === 'additionalProperties'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Members by name and nothing inherited, so that an id such as `constructor` finds nothing that is not there. */
const ownMembers = <Value>(members: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.assign(Object.create(null) as Record<string, Value>, members)

const shown = (text: string): string => shortened(plain(text), 200)

/** What keeps data from being a report; undefined where nothing does. */
const faultOf = async (data: unknown): Promise<string | undefined> => {
  if (!isObject(data) || !isObject(data.tool) || data.tool.name !== 'oauth2spec') return 'it is no report of oauth2spec'
  if (data.version !== 1) {
    return `it is a report of version ${shown(String(data.version))} of the model, and this oauth2spec reads version 1`
  }
  const validate = await validator()
  if (validate(data)) return undefined
  const fault = validate.errors?.find((error) => !isForgiven(error))
  return fault && `it is no whole report: ${shown(`${fault.instancePath || 'it'} ${fault.message ?? 'is wrong'}`)}`
}

/** A report from its JSON. */
export const parseReport = async (text: string): Promise<ReportReading> => {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { problem: 'it is no JSON' }
  }
  const fault = await faultOf(data)
  if (fault !== undefined) return { problem: fault }
  const report = data as Report
  const providers = new Set(report.providers.map(({ id }) => id))
  const stray = report.cases.find(({ provider }) => !providers.has(provider))
  if (stray) return { problem: `it is no whole report: it has no provider ${shown(stray.provider)}` }
  const { checks, requirements, exchanges } = report
  return {
    report: {
      ...report,
      checks: ownMembers(checks),
      requirements: ownMembers(requirements),
      exchanges: ownMembers(exchanges),
    },
  }
}

/**
 * Reads a report.
 *
 * @param path the path of its JSON, or of the directory with `report.json` in it
 */
export const readReport = async (path: string): Promise<ReportReading> => {
  const reading = await readText(path)
  return 'problem' in reading ? reading : parseReport(reading.text)
}
