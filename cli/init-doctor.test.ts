/**
 * From init to doctor, as a new user meets them: against the embedded server on a port of this machine, and against
 * servers that are of no help.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import type { Answer } from './doctor-answers.ts'
import { type Ended, oauth2spec, type Spawned, start } from './spawned.ts'

// Starting a process can take long where all cores are busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const cwd = mkdtempSync(join(tmpdir(), 'oauth2spec-'))
const closing: (() => void)[] = []
let served: Spawned
let origin = ''

const at = (name: string) => join(cwd, name)
const read = (name: string) => readFileSync(at(name), 'utf8')
const write = (name: string, text: string) => writeFileSync(at(name), text)
const run = (args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> =>
  oauth2spec(args, { cwd, environment })

const listen = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** An origin that nobody listens at. */
const closedOrigin = async (): Promise<string> => {
  const url = await listen(() => {})
  closing.pop()?.()
  return url
}

/** The answers of doctor, and how it ended. */
const examine = async (descriptor: string, environment: Record<string, string> = {}) => {
  const { code, stdout, stderr } = await run(['doctor', descriptor, '--live', '--json'], environment)
  const { answers } = JSON.parse(stdout) as { answers: Answer[] }
  const problems = answers
    .filter(({ status }) => status === 'problem')
    .map(({ question, about }) => `${question}: ${about}`)
  return { code, stdout, stderr, answers, problems }
}

beforeAll(async () => {
  served = start(['serve', 'conforming', '--out', 'served.yaml'], { cwd })
  await served.says('Ctrl-C stops it')
  origin = parse(read('served.yaml')).server.issuer
})

afterAll(async () => {
  served.kill('SIGINT')
  await served.ended
  for (const close of closing) close()
  rmSync(cwd, { recursive: true })
})

/** The credentials of the served server, as a user would set them. */
const credentials = (): Record<string, string> => {
  const { clients, resource_owners: owners } = parse(read('served.yaml'))
  const [user] = Object.values(owners) as { username: string; password: string }[]
  return {
    ACME_WEB_CLIENT_ID: clients.web.client_id,
    ACME_WEB_CLIENT_SECRET: clients.web.client_secret,
    ACME_APP_CLIENT_ID: 'app',
    ACME_MACHINE_CLIENT_ID: clients.machine.client_id,
    ACME_MACHINE_CLIENT_SECRET: clients.machine.client_secret,
    ACME_USERNAME: user?.username ?? '',
    ACME_PASSWORD: user?.password ?? '',
  }
}

describe('init', () => {
  test('writes a descriptor that has no mistakes and holds mocked', async () => {
    const { code, stdout } = await run(['init', origin, '--name', 'Acme', '--out', 'first.yaml'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/Written: first\.yaml/)
    expect(stdout).toMatch(/ACME_WEB_CLIENT_SECRET/)
    expect(stdout).toMatch(/redirect_uris of web/)
    expect(read('first.yaml')).toMatch(/^# yaml-language-server: \$schema=\S+provider\.schema\.json\n/)
    expect(parse(read('first.yaml'))).toMatchObject({ name: 'Acme', server: { issuer: origin } })
    expect((await run(['validate', 'first.yaml'])).code).toBe(0)
    const mocked = await run(['run', 'first.yaml', '--mocked', '--no-out', '--quiet'])
    expect(mocked.stdout).toMatch(/The gate holds/)
    expect(mocked.code).toBe(0)
  })

  test('takes a host name and a metadata URL as well', async () => {
    const host = await run([
      'init',
      origin.replace('http://', ''),
      '--out',
      'host.yaml',
      '--grant',
      'client_credentials',
    ])
    const url = `${origin}/.well-known/openid-configuration`
    const document = await run(['init', url, '--out', 'document.yaml'])
    expect([host.code, document.code]).toEqual([0, 0])
    expect(Object.keys(parse(read('host.yaml')).clients)).toEqual(['machine'])
    expect(parse(read('document.yaml')).metadata_url).toBe(url)
  })

  test('overwrites nothing but by force', async () => {
    write('mine.yaml', 'name: Mine\n')
    const { code, stderr } = await run(['init', origin, '--out', 'mine.yaml'])
    expect(stderr).toMatch(/mine\.yaml is there already.*--force/)
    expect(code).toBe(2)
    expect(read('mine.yaml')).toBe('name: Mine\n')
    expect((await run(['init', origin, '--out', 'mine.yaml', '--force'])).code).toBe(0)
    expect(parse(read('mine.yaml')).server.issuer).toBe(origin)
  })

  test('takes flags where there are no metadata', async () => {
    const flags = ['--name', 'Flagged', '--token-endpoint', 'https://as.example/token', '--grant', 'client_credentials']
    const { code } = await run(['init', ...flags, '--resource', 'https://api.example/me', '--yes'])
    expect(code).toBe(0)
    expect(parse(read('flagged.yaml'))).toMatchObject({
      server: { token_endpoint: 'https://as.example/token' },
      resource: { url: 'https://api.example/me' },
      documented: { grants: { client_credentials: { client: 'machine' } } },
    })
    expect((await run(['run', 'flagged.yaml', '--mocked', '--no-out', '--quiet'])).code).toBe(0)
  })

  test.each<[string, string[], RegExp]>([
    ['nothing', [], /no issuer is named.*\n.*--token-endpoint/],
    ['no address', ['ftp://as.example'], /is no issuer/],
    ['a password in the URL', ['https://me:hunter2@as.example'], /user name or a password/],
    [
      'a grant type that there is not',
      ['--token-endpoint', 'https://as.example/t', '--grant', 'pasword'],
      /did you mean "password"/,
    ],
    [
      'a URL with a reference',
      ['--token-endpoint', 'https://as.example/$' + '{HOME}'],
      /--token-endpoint holds characters/,
    ],
    ['a name that is none', ['--name', '\u001b[2J', '--token-endpoint', 'https://as.example/t'], /--name/],
    [
      'a directory that is not there',
      ['--token-endpoint', 'https://as.example/t', '--out', 'no/where.yaml'],
      /cannot be written/,
    ],
  ])('ends with 2 and the way out for %s', async (_name, args, words) => {
    const { code, stderr } = await run(['init', ...args])
    expect(stderr).toMatch(words)
    expect(['hunter2', '\u001b'].filter((text) => stderr.includes(text))).toEqual([])
    expect(code).toBe(2)
  })

  test('tells a server that is down from one without metadata', async () => {
    const down = await run(['init', await closedOrigin()])
    expect(down.stdout).toMatch(/the connection was refused/)
    expect(down.code).toBe(3)
    const bare = await run(['init', await listen((_request, response) => void response.writeHead(404).end())])
    expect(bare.stdout).toMatch(/the status is 404/)
    expect(bare.code).toBe(2)
  })

  test('is not led by what hostile metadata say', async () => {
    const hostile = await listen((_request, response) => {
      response.end(
        JSON.stringify({
          issuer: 'https://evil.example/\n  evil: {}',
          token_endpoint: 'https://evil.example/$' + '{PATH}',
          authorization_endpoint: 'https://as.example/authorize\u001b[2J',
          scopes_supported: Array.from({ length: 50_000 }, (_, index) => `s${index}`),
          service_documentation: 'https://docs.example/::error::',
        }),
      )
    })
    const { code, stdout } = await run(['init', hostile, '--out', 'hostile.yaml'])
    expect(code).toBe(0)
    expect(parse(read('hostile.yaml')).server).not.toHaveProperty('issuer')
    expect(parse(read('hostile.yaml')).server).not.toHaveProperty('token_endpoint')
    expect(read('hostile.yaml').length).toBeLessThan(8_000)
    expect(`${stdout}${read('hostile.yaml')}`).not.toMatch(/^\s+evil:/m)
    expect(`${stdout}${read('hostile.yaml')}`).not.toContain('\u001b')
  })
})

describe('doctor', () => {
  test('finds everything ready', async () => {
    const { code, answers, problems, stdout } = await examine('served.yaml')
    expect(problems).toEqual([])
    expect(code).toBe(0)
    const questions = new Set(answers.filter(({ status }) => status === 'ok').map(({ question }) => question))
    for (const question of [
      'reachable',
      'clock',
      'metadata',
      'clients',
      'credentials',
      'login',
      'redirect_uri',
      'resource',
    ]) {
      expect(questions).toContain(question)
    }
    expect(stdout).not.toContain(parse(read('served.yaml')).clients.web.client_secret)
  })

  test('a drafted descriptor that is filled in is ready too', async () => {
    await run([
      'init',
      origin,
      '--name',
      'Acme',
      '--out',
      'filled.yaml',
      '--grant',
      'authorization_code,client_credentials',
    ])
    const { clients } = parse(read('served.yaml'))
    const app = Object.values(
      clients as Record<string, { client_secret?: string; client_id: string; redirect_uris?: string[] }>,
    ).find(({ client_secret, redirect_uris }) => client_secret === undefined && redirect_uris)
    const text = read('filled.yaml')
    const [before = '', after = ''] = text.split('\n  app:')
    write(
      'filled.yaml',
      `${before}\n  app:${after.replace('https://client.example/callback', app?.redirect_uris?.[0] ?? '')}`,
    )
    const environment = { ...credentials(), ACME_APP_CLIENT_ID: app?.client_id ?? '' }
    const { problems, code } = await examine('filled.yaml', environment)
    expect(problems).toEqual([])
    expect(code).toBe(0)

    const wrong = await examine('filled.yaml', { ...environment, ACME_PASSWORD: 'a-wrong-password' })
    expect(wrong.problems).toEqual(['login: user, web'])
    expect(wrong.stdout).toMatch(/the last page was .*\$ACME_PASSWORD/s)
    expect(wrong.stdout).not.toContain('a-wrong-password')
  })

  test('names what is wrong: a secret, a password, metadata', async () => {
    const text = read('served.yaml')
    const { clients, resource_owners: owners } = parse(text)
    const [user] = Object.values(owners) as { password: string }[]
    write('secret.yaml', text.replaceAll(clients.machine.client_secret, 'a-wrong-secret-of-machine'))
    write('password.yaml', text.replaceAll(user?.password ?? '', 'a-wrong-password'))
    write('metadata.yaml', text.replace(`token_endpoint: ${origin}/token`, `token_endpoint: ${origin}/tokens`))
    const [secret, password, metadata] = await Promise.all(
      ['secret.yaml', 'password.yaml', 'metadata.yaml'].map((name) => examine(name)),
    )
    expect(secret?.problems).toEqual(['credentials: machine, client_credentials'])
    expect(secret?.stdout).not.toContain('a-wrong-secret-of-machine')
    // One attempt: who was refused once does not log in.
    expect(password?.problems).toEqual(['credentials: web, password'])
    expect(password?.stdout).toMatch(/did not get through already, and is not tried again/)
    expect(password?.stdout).not.toContain('a-wrong-password')
    expect(metadata?.problems).toContain('metadata: server.token_endpoint')
    expect([secret?.code, password?.code, metadata?.code]).toEqual([1, 1, 1])
  })

  test('ends with 3 where nobody answers, and does not try to log in', async () => {
    write('down.yaml', read('served.yaml').replaceAll(origin, await closedOrigin()))
    const { code, problems, answers } = await examine('down.yaml')
    expect(problems).toEqual([expect.stringMatching(/^reachable: http/)])
    expect(
      answers.filter(({ question }) => question === 'credentials').every(({ status }) => status === 'not_checked'),
    ).toBe(true)
    expect(code).toBe(3)
  })

  test('ends with 2 where a variable is not set, and names it', async () => {
    await run(['init', origin, '--name', 'Acme', '--out', 'unset.yaml'])
    const { code, stderr } = await run(['doctor', 'unset.yaml', '--live'])
    expect(stderr).toMatch(/ACME_WEB_CLIENT_SECRET is not set/)
    expect(code).toBe(2)
  })

  test('prints lines for people, without colours where none are wanted', async () => {
    const plain = await run(['doctor', 'served.yaml'], { NO_COLOR: '1', FORCE_COLOR: '1' })
    expect(plain.stdout).toMatch(/^ok {11}reachable {6}http:\/\/127\.0\.0\.1/m)
    expect(plain.stdout).toMatch(/Ready.*: oauth2spec run served\.yaml/)
    expect(plain.stdout).not.toContain('\u001b')
    const colored = await run(['doctor', 'served.yaml'], { FORCE_COLOR: '1' })
    expect(colored.stdout).toContain('\u001b[32m')
  })

  test('shows what a hostile server says without harm', async () => {
    const hostile = await listen((request, response) => {
      response.writeHead(request.url === '/token' ? 400 : 404, {
        'content-type': 'application/json',
        date: 'now\u00a0',
      })
      response.end(JSON.stringify({ error: 'x\u001b[2J', error_description: '::error::\u202Ereverse\nnew line' }))
    })
    write(
      'hostile-server.yaml',
      `name: "Hostile\\e[2J"\nserver: { token_endpoint: ${hostile}/token }\nclients:\n  machine: { client_id: m, client_secret: my-own-secret, grant_types: [client_credentials] }\n`,
    )
    const { code, stdout } = await run(['doctor', 'hostile-server.yaml'])
    expect(stdout).toMatch(/problem +credentials/)
    expect(stdout).not.toMatch(/\u202E|::error::|my-own-secret/)
    expect(stdout).not.toContain('\u001b')
    expect(code).toBe(1)
  })

  test('stops at once on Ctrl-C', async () => {
    const hanging = await listen(() => {})
    write('hanging.yaml', read('served.yaml').replaceAll(origin, hanging))
    const child = start(['doctor', 'hanging.yaml'], { cwd })
    await child.says('live: the questions')
    child.kill('SIGINT')
    const { code, stderr } = await child.ended
    expect(stderr).toMatch(/stopping/)
    expect(code).toBe(130)
  })
})

test('both have help', async () => {
  const [init, doctor, all] = await Promise.all([run(['init', '--help']), run(['doctor', '--help']), run(['--help'])])
  expect(init.stdout).toMatch(/Examples:[\s\S]*Exit code 0/)
  expect(doctor.stdout).toMatch(/Exit codes:/)
  expect(all.stdout).toMatch(/init \[options\] \[issuer\][\s\S]*doctor \[options\] <descriptor>/)
  expect(existsSync(at('provider.yaml'))).toBe(false)
})
