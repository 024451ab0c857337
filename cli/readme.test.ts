import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const pathOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

const readme = readFileSync(pathOf('README.md'), 'utf8')

const blocks = (language: string): string[] =>
  [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , text]) => text ?? '')

const commands = blocks('sh')
  .flatMap((block) => block.trim().split('\n'))
  .map((line) => line.replace(/\s+#.*$/, ''))

const yaml = blocks('yaml')
const [descriptor = '', login = ''] = yaml.filter((text) => /^name:/m.test(text))
const [steps = '', deviations = '', project = ''] = yaml.filter((text) => !/^name:/m.test(text))

const folder = mkdtempSync(join(tmpdir(), 'oauth2spec-readme-'))
writeFileSync(join(folder, 'acme.yaml'), descriptor)
writeFileSync(join(folder, 'acme-deviating.yaml'), `${descriptor}${deviations}`)
writeFileSync(join(folder, 'acme-login.yaml'), login)
writeFileSync(join(folder, 'acme-steps.yaml'), login.replace(/^user_agent:\n {2}driver: form\n/m, steps))
cpSync(pathOf('providers'), join(folder, 'providers'), {
  recursive: true,
  filter: (path) => !/\.(ts|cjs|cts)$/.test(path),
})

afterAll(() => rmSync(folder, { recursive: true }))

const environment = { ...process.env, ACME_CLIENT_ID: '', ACME_CLIENT_SECRET: '', NO_COLOR: '1', FORCE_COLOR: '' }

const wordsOf = (command: string): string[] => command.replace(/^npx oauth2spec /, '').split(/\s+/)

const run = (words: readonly string[]) =>
  spawnSync(process.execPath, [pathOf('dist/cli/main.js'), ...words], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  })

const ofTool = commands.filter((command) => command.startsWith('npx oauth2spec '))
const served = ofTool.filter((command) => command.includes(' serve '))
const live = ofTool.filter((command) => / run [^-]*$/.test(command))

describe('the README', () => {
  test('has commands of npm that CI runs', () => {
    const ci = readFileSync(pathOf('.ci/run'), 'utf8')
    const ofNpm = commands.filter((command) => command.startsWith('npm '))
    expect(ofNpm).toEqual(['npm ci && npm start', 'npm ci && npm test'])
    for (const part of ofNpm.flatMap((command) => command.split(' && '))) expect(ci).toContain(part)
    expect(ci).toContain('npm run example:live')
  })

  test('has a picture and links that lead somewhere', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '')
    expect(links.length).toBeGreaterThan(5)
    expect(links.filter((path) => !existsSync(pathOf(path)))).toEqual([])
  })

  test.each(ofTool.filter((command) => !served.includes(command) && !live.includes(command)))('%s', (command) => {
    const { status, stderr } = run(wordsOf(command))
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' })
  })

  test.each(live)('%s, without its credentials, names the variables', (command) => {
    const { status, stderr } = run(wordsOf(command))
    expect(status).toBe(2)
    expect(stderr).toContain('ACME_CLIENT_ID')
    expect(stderr).toContain('ACME_CLIENT_SECRET')
  })

  test.each(['acme-deviating.yaml', 'acme-login.yaml', 'acme-steps.yaml'])('has what makes up %s', (name) => {
    const { status, stderr } = run(['validate', name])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('has a descriptor with login and consent that the embedded server passes', () => {
    const { status, stderr } = run(['run', 'acme-login.yaml', '--mocked', '--no-out', '--quiet'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test.each(served)('%s', async (command) => {
    const words = wordsOf(command).map((word, index, all) => (all[index - 1] === '--port' ? '0' : word))
    const child = spawn(process.execPath, [pathOf('dist/cli/main.js'), ...words], { cwd: folder, env: environment })
    const printed = await new Promise<string>((resolve) => {
      let text = ''
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
        if (text.includes('oauth2spec run')) resolve(text)
      })
      child.once('exit', () => resolve(text))
    })
    child.kill('SIGINT')
    expect(printed).toContain('oauth2spec run')
  })
})

describe('the pipeline of the README', () => {
  const place = join(folder, 'pipeline')
  const commandsOf = blocks('text')
    .flatMap((block) => block.trim().split('\n'))
    .map((line) => line.split(/ {3,}/)[0] ?? '')
  const runThere = (command: string) =>
    spawnSync(
      process.execPath,
      [pathOf('dist/cli/main.js'), ...command.replace(/^(npx )?oauth2spec /, '').split(' ')],
      {
        cwd: place,
        env: environment,
        encoding: 'utf8',
      },
    )

  test('holds, command by command, with the project file', () => {
    mkdirSync(join(place, 'ci'), { recursive: true })
    mkdirSync(join(place, 'nights'))
    writeFileSync(join(place, 'acme.yaml'), descriptor)
    for (const out of ['last-night', 'tonight', 'shard-2 --shard 2/3', 'shard-3 --shard 3/3']) {
      expect(runThere(`run acme.yaml --mocked --quiet --out ${out}`)).toMatchObject({ status: 0, stderr: '' })
    }
    writeFileSync(join(place, 'oauth2spec.config.yaml'), project)
    copyFileSync(join(place, 'tonight/report.json'), join(place, 'ci/baseline.json'))
    copyFileSync(join(place, 'tonight/report.json'), join(place, 'nights/2026-11-21.json'))
    const inPipeline = commandsOf.filter((command) => command.startsWith('oauth2spec '))
    expect(inPipeline.length).toBeGreaterThan(4)
    for (const command of inPipeline) {
      // The mode is all that a test without a server has to change.
      const { status, stderr } = runThere(command.includes(' run ') ? `${command} --mocked --quiet` : command)
      expect({ command, status, stderr: status === 0 ? '' : stderr }).toEqual({ command, status: 0, stderr: '' })
    }
    for (const file of ['diff.html', 'history.html', 'compliance-report/report.html']) {
      expect(existsSync(join(place, file)), file).toBe(true)
    }
  }, 120_000)

  test('starts with commands that there are', () => {
    const help = run(['--help']).stdout
    for (const name of ['init', 'doctor', 'run']) {
      expect(commandsOf.some((command) => command.startsWith(`npx oauth2spec ${name} `))).toBe(true)
      expect(help).toMatch(new RegExp(`^ +${name} `, 'm'))
    }
  })
})
