import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { curlOf } from './curl.ts'
import type { WireRequest } from './exchange.ts'

const request: WireRequest = { method: 'POST', url: 'https://as.example/token', headers: [], body: '' }

const inEnvironment = (label: string) => ({ 'client_secret:machine': 'ACME_SECRET' })[label]

/** The arguments that bash hands to curl for a command line. */
const argumentsOf = async (command: string, env: Record<string, string> = {}): Promise<string[]> => {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`
  const { stdout } = await promisify(execFile)('bash', ['-euc', script], {
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  return stdout.split('\0').slice(0, -1)
}

const shown = (made: Partial<WireRequest>) => curlOf({ ...request, ...made }, { environmentOf: inEnvironment })

describe('what a shell makes of it', () => {
  test.each([
    ['single quotes', "it's 'so'"],
    ['double quotes', 'a"b"'],
    ['backslashes', 'a\\b\\\\c\\'],
    ['newlines', 'a\nb\r\nc\n'],
    ['variables', `$HOME $\{HOME} $(id) $`],
    ['backticks', '`id`'],
    ['history', 'a!b !!'],
    ['patterns', '* ? [a-z] {a,b} ~'],
    ['operators', 'a && b || c; d | e > f < g & h # i'],
    ['characters beyond ASCII', 'é☃ \u2028'],
    ['a file name of curl', '@/etc/passwd'],
    ['dashes', '--help'],
    ['nothing', ''],
    ['a placeholder that is none', '<not a placeholder> <x:>'],
  ])('%s stand for themselves', async (_, text) => {
    const url = `https://as.example/token?${encodeURIComponent(text)}'"$x\`y\``
    const headers = [
      ['Content-Type', 'text/plain'],
      ['X-Text', `a${text.replace(/[\r\n]/g, '')}`],
    ] as const
    expect(await argumentsOf(shown({ url, headers, body: text }))).toEqual([
      '-i',
      ...(/[[\]{}]/.test(url) ? ['-g'] : []),
      '-X',
      'POST',
      '-H',
      'Content-Type: text/plain',
      '-H',
      `X-Text: a${text.replace(/[\r\n]/g, '')}`,
      '--data-raw',
      text,
      url,
    ])
  })

  test('placeholders are read from the environment, as one word each', async () => {
    const command = shown({
      url: 'https://as.example/token?code=<code:1>',
      headers: [
        ['Content-Type', 'application/x-www-form-urlencoded'],
        ['Authorization', 'Bearer <access_token:7>'],
      ],
      body: "x=it's&client_secret=<client_secret:machine>&code=<code:1><code:2:part>",
    })
    expect(command).toContain('"$ACME_SECRET"')
    const environment = {
      ACME_SECRET: `a "b" 'c' $d \`e\` *`,
      ACCESS_TOKEN_7: 't 7',
      CODE_1: 'c1',
      CODE_2_PART: 'c2',
    }
    expect(await argumentsOf(command, environment)).toEqual([
      '-i',
      '-X',
      'POST',
      '-H',
      'Content-Type: application/x-www-form-urlencoded',
      '-H',
      'Authorization: Bearer t 7',
      '--data-raw',
      `x=it's&client_secret=${environment.ACME_SECRET}&code=c1c2`,
      'https://as.example/token?code=c1',
    ])
  })

  test('a placeholder that a server made up runs nothing', async () => {
    const command = curlOf(
      { method: 'GET', url: 'https://as.example/<x:$(id)>/<y:`id`>/<z:"; exit 1>', headers: [] },
      { environmentOf: inEnvironment },
    )
    expect(await argumentsOf(command, { X_ID_: 'x', Y_ID_: 'y' })).toEqual([
      '-i',
      'https://as.example/x/y/<z:"; exit 1>',
    ])
  })
})

describe('it is the request that was sent', () => {
  const withoutBody: WireRequest = { method: 'GET', url: 'https://api.example/orders', headers: [] }
  const line = (made: WireRequest) => curlOf(made, { environmentOf: inEnvironment })

  test('GET needs no method', () => {
    expect(line(withoutBody)).toBe("curl -i 'https://api.example/orders'")
  })

  test('GET with a body stays GET', () => {
    expect(line({ ...withoutBody, body: 'a=1', headers: [['Content-Type', 'text/plain']] })).toBe(
      "curl -i -X GET -H 'Content-Type: text/plain' --data-raw 'a=1' 'https://api.example/orders'",
    )
  })

  test('HEAD does not wait for a body', () => {
    expect(line({ ...withoutBody, method: 'HEAD' })).toBe("curl -i --head 'https://api.example/orders'")
  })

  test('a method is quoted where it has to be', () => {
    expect(line({ ...withoutBody, method: "pa'tch" })).toContain("-X 'pa'\\''tch'")
  })

  test('curl adds no media type', () => {
    expect(line({ ...withoutBody, method: 'POST', body: '' })).toContain("-H 'Content-Type:' --data-raw ''")
    expect(line({ ...withoutBody, method: 'POST', body: '', headers: [['content-type', 'text/plain']] })).not.toContain(
      "'Content-Type:'",
    )
  })

  test('an empty header is sent', () => {
    expect(line({ ...withoutBody, headers: [['Authorization', '']] })).toContain("-H 'Authorization;'")
  })

  test('duplicates stay, in their order', () => {
    expect(
      line({
        ...withoutBody,
        headers: [
          ['A', '1'],
          ['a', '2'],
          ['A', '1'],
        ],
      }),
    ).toContain("-H 'A: 1' -H 'a: 2' -H 'A: 1'")
  })

  test('brackets in a URL are no range', () => {
    expect(line({ ...withoutBody, url: 'https://[::1]:8080/{a}' })).toBe("curl -i -g 'https://[::1]:8080/{a}'")
  })

  test('Basic credentials of a client are given as -u, where that says the same', () => {
    const made: WireRequest = {
      ...withoutBody,
      headers: [
        ['Authorization', 'Basic <credentials:machine>'],
        ['X', 'Basic <credentials:machine>'],
      ],
    }
    const userOf = (label: string) => (label === 'credentials:machine' ? 'machine:<client_secret:machine>' : undefined)
    expect(curlOf(made, { environmentOf: inEnvironment, userOf })).toBe(
      `curl -i -u 'machine:'"$ACME_SECRET" -H 'X: Basic '"$CREDENTIALS_MACHINE" 'https://api.example/orders'`,
    )
    const other: WireRequest = { ...withoutBody, headers: [['Authorization', 'Basic <credentials:web>']] }
    expect(curlOf(other, { environmentOf: inEnvironment, userOf })).toContain(
      `-H 'Authorization: Basic '"$CREDENTIALS_WEB"`,
    )
  })
})
