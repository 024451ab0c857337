/**
 * `npm run example:live`: starts oidc-provider on loopback, tests it live from the command line, and compares what was
 * found with the reviewed verdicts beside the descriptor.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import type { Report } from '../../reports/model.ts'
import { differences, readExpected } from './expected.ts'
import { spawnServer } from './server-process.ts'

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url))

const run = (descriptor: string, out: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const command = [pathOf('../../cli/main.js'), 'run', descriptor, '--out', out]
    const environment = { ...process.env, OIDC_PROVIDER_PORT: String(port) }
    const child = spawn(process.execPath, command, { stdio: 'inherit', env: environment })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 2))
  })

const main = async (): Promise<number> => {
  const out = join('compliance-report', 'oidc-provider')
  const server = await spawnServer(pathOf('serve-oidc-provider.js'))
  try {
    const exitCode = await run(pathOf('oidc-provider.yaml'), out, server.port)
    if (exitCode === 2 || exitCode === 3) return exitCode
    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report
    const expected = readExpected(pathOf('oidc-provider.expected.yaml'))
    const differing = differences(report, expected)
    console.log('\nReviewed verdicts of oidc-provider:')
    for (const { check, verdict, reason } of expected) console.log(`\n  ${verdict}  ${check}\n    ${reason}`)
    for (const line of differing) console.error(`\nnot as reviewed: ${line}`)
    if (differing.length === 0) console.log(styleText('green', '\nThe run found exactly what was reviewed.'))
    return differing.length === 0 ? 0 : 1
  } finally {
    server.stop()
  }
}

process.exitCode = await main()
