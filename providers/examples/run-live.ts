/**
 * `npm run example:live`: starts each real server of the examples on loopback, tests it live from the command line, and
 * compares what was found with the reviewed verdicts beside its descriptor.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import type { Report } from '../../reports/model.ts'
import { durationInWords, summaryInWords } from '../../reports/words.ts'
import { type Example, examples } from './examples.ts'
import { differences, type Expected, readExpected } from './expected.ts'
import { spawnServer } from './server-process.ts'

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Exit codes of the command after which there is a report. */
const reported = [0, 1, 3]

/** Runs the command, and tells its exit code. */
const command = (parameters: readonly string[], environment: Readonly<Record<string, string>>): Promise<number> =>
  new Promise((resolve, reject) => {
    const main = pathOf('../../cli/main.js')
    const child = spawn(process.execPath, [main, ...parameters], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...environment },
    })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 2))
  })

/** Tests one server live. Without a report the command has said why. */
const report = async ({ name, portVariable }: Example, out: string): Promise<Report | undefined> => {
  const server = await spawnServer(pathOf(`serve-${name}.js`))
  try {
    const descriptor = pathOf(`${name}.yaml`)
    const parameters = ['run', descriptor, '--quiet', '--out', out]
    const exitCode = await command(parameters, { [portVariable]: String(server.port) })
    if (!reported.includes(exitCode)) return undefined
    return JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report
  } finally {
    server.stop()
  }
}

const show = ({ verdict, check, cases = [], reason }: Expected): void => {
  const about = cases.map((parameters) => Object.values(parameters).join(', ')).join('; ')
  console.log(`\n  ${verdict}  ${check}${about === '' ? '' : ` (${about})`}\n    ${reason}`)
}

/** Tests one server and tells whether it has exactly the verdicts that were reviewed. */
const isAsReviewed = async (example: Example): Promise<boolean> => {
  const { name } = example
  console.log(styleText('bold', `\n${name}`))
  const started = performance.now()
  const out = join('compliance-report', name)
  const found = await report(example, out)
  if (!found) return false
  const [requests] = found.providers.map((provider) => provider.requests)
  const expected = readExpected(pathOf(`${name}.expected.yaml`))
  const differing = differences(found.cases, expected)
  console.log(`  ${summaryInWords(found.summary)}`)
  console.log(`  ${requests} requests, ${durationInWords(performance.now() - started)} with start-up`)
  console.log(`  every exchange: ${join(out, 'report.html')}`)
  console.log('  reviewed verdicts:')
  for (const each of expected) show(each)
  for (const line of differing) console.error(styleText('red', `\n  not as reviewed: ${line}`))
  if (differing.length === 0) console.log(styleText('green', '\n  The run found exactly what was reviewed.'))
  return differing.length === 0
}

for (const example of examples) {
  if (!(await isAsReviewed(example))) process.exitCode = 1
}
