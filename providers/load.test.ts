// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references to the environment as a descriptor spells them
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readDescriptor, renderProblem, renderProblems, resolveProvider } from './load.ts'
import type { Mode } from './provider.ts'

const folder = mkdtempSync(join(tmpdir(), 'oauth2spec-load-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (content: string | Buffer, name = 'acme.yaml') => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

const read = (content: string | Buffer, knownChecks?: readonly string[]) =>
  readDescriptor(write(content), knownChecks === undefined ? {} : { knownChecks })

/** The problems as `line:column path: message`. */
const problemsOf = async (content: string | Buffer, knownChecks?: readonly string[]) => {
  const { problems } = await read(content, knownChecks)
  return problems.map(({ line, column, path, message }) => `${line}:${column} ${path}: ${message}`)
}

const resolve = async (
  content: string,
  mode: Mode,
  environment: Record<string, string | undefined> = {},
  variables: Record<string, string> = {},
) => {
  const file = write(content)
  const { descriptor, document, problems } = await readDescriptor(file)
  if (!descriptor || !document) throw new Error(renderProblems(problems))
  return resolveProvider(descriptor, { file, mode, environment, variables, document })
}

const acme = `name: Acme
variables:
  company:
    description: your company
    value: \${ACME_COMPANY}
    mocked: widgets
server:
  token_endpoint: https://{company}.acme.example/token
clients:
  machine:
    client_id: \${ACME_CLIENT_ID}
    client_secret: \${ACME_CLIENT_SECRET}
    scope: read
resource_owners:
  user: { username: "\${ACME_USERNAME}", password: "\${ACME_PASSWORD}" }
resource:
  url: https://api.acme.example/{company}/balance
documented:
  grants:
    client_credentials:
      grant_type: client_credentials
      client: machine
      request:
        parameters: { tenant: "{company}", filter: '{"a": {"b": 1}}', api_key: "key \${ACME_API_KEY}" }
      response:
        type: object
        properties: { access_token: { type: string, const: "{company}" } }
      source: Page {company} 1
    password: { grant_type: password, resource_owner: user, source: Page 2 }
  direct_access_tokens:
    settings: { access_token: "\${ACME_ACCESS_TOKEN}", source: Page 3 }
`

const acmeEnvironment = {
  ACME_COMPANY: 'gadgets',
  ACME_CLIENT_ID: 'id-1',
  ACME_CLIENT_SECRET: 'secret-1 {company}',
  ACME_USERNAME: 'joe',
  ACME_PASSWORD: 'password-1',
  ACME_API_KEY: 'key-1',
  ACME_ACCESS_TOKEN: 'token-1',
}

describe('readDescriptor', () => {
  test('reads a descriptor and leaves its references as they are', async () => {
    const { descriptor, problems } = await read(acme)
    expect(problems).toEqual([])
    expect(descriptor?.clients?.machine?.client_secret).toBe('${ACME_CLIENT_SECRET}')
    expect(descriptor?.server?.token_endpoint).toBe('https://{company}.acme.example/token')
  })

  test('tells all mistakes at once, in the order of the file, each with its place and what was expected', async () => {
    const content = `nmae: Many mistakes
server:
  authorisation_endpoint: https://acme.example/authorize
  token_endpoint: https://{compny}.example/token
variables:
  company: { description: your company }
clients:
  machine:
    client_id: 12345
    client_secret: hunter2-literal
    token_endpoint_auth_method: client_secret_bsic
documented:
  grants:
    machine:
      grant_type: client_credential
      client: machin
      source: ""
    code:
      grant_type: authorization_code
      client: machine
      source:
  errors:
    - { when: invalid_scope, status: "401", source: s }
    - { when: invalid_scope, status: [99], source: s }
waivers:
  - { check: rfc6749/5.1/no-stroe, reason: r, owner: o, expires: 2027-13-01 }
`
    expect(await problemsOf(content, ['rfc6749/5.1/no-store'])).toEqual([
      '1:1 nmae: unknown member "nmae" of the descriptor: did you mean "name"?',
      '3:3 server.authorisation_endpoint: unknown member "authorisation_endpoint" of server: did you mean "authorization_endpoint"?',
      '4:27 server.token_endpoint: server.token_endpoint uses "{compny}", which is not under variables: did you mean "company"?',
      '9:16 clients.machine.client_id: clients.machine.client_id must be a string, not 12345: put it in quotes',
      '10:20 clients.machine.client_secret: clients.machine.client_secret is written out: <redacted>: expected a reference to the environment such as ${NAME}, as not every URL of the descriptor is of this machine',
      '11:33 clients.machine.token_endpoint_auth_method: "client_secret_bsic" is not allowed for clients.machine.token_endpoint_auth_method: did you mean "client_secret_basic"?',
      '15:19 documented.grants.machine.grant_type: "client_credential" is not allowed for documented.grants.machine.grant_type: did you mean "client_credentials"?',
      '16:15 documented.grants.machine.client: documented.grants.machine.client is "machin", which is not under clients: did you mean "machine"?',
      '17:15 documented.grants.machine.source: documented.grants.machine.source is empty: expected the place in the documentation that makes this promise: a heading, a table, a footnote, a URL',
      '18:5 documented.grants.code: user_agent is missing: documented.grants.code needs it',
      '20:15 documented.grants.code.client: the client "machine" has no redirect_uris: an authorization_code grant needs one of them',
      '21:7 documented.grants.code.source: documented.grants.code.source has no value: expected a string, the place in the documentation that makes this promise: a heading, a table, a footnote, a URL',
      '23:38 documented.errors[0].status: documented.errors[0].status must be an integer or a list, not "401"',
      '24:39 documented.errors[1].status[0]: documented.errors[1].status[0] is 99: expected an integer from 100 to 599',
      '26:14 waivers[0].check: waivers[0].check is "rfc6749/5.1/no-stroe", which is no check: did you mean "rfc6749/5.1/no-store"?',
      '26:66 waivers[0].expires: "2027-13-01" is no date: expected YYYY-MM-DD',
    ])
  })

  test('renders a problem with the line of the file and a caret', async () => {
    const { problems } = await readDescriptor(write('name: Acme\nserver:\n  isuer: https://acme.example\n'))
    expect(renderProblems(problems)).toBe(
      [
        `${join(folder, 'acme.yaml')}:3:3  unknown member "isuer" of server: did you mean "issuer"?`,
        '    3 |   isuer: https://acme.example',
        '      |   ^',
      ].join('\n'),
    )
  })

  test('cuts a long line around the mistake', async () => {
    const { problems } = await read(`name: Acme\nlimits: { ${'budget: 1, '.padEnd(200)} concurrency: 99 }\n`)
    const [, line = '', caret = ''] = renderProblem(problems[0] ?? expect.fail()).split('\n')
    expect(line.slice(caret.indexOf('^'))).toBe('99 }')
    expect(line).toContain('…')
    expect(line.length).toBeLessThan(200)
  })

  test('is not confused by Windows line ends and a byte order mark', async () => {
    expect(await problemsOf('\ufeffname: 1\r\nfoo: 1\r\n')).toEqual([
      '1:7 name: name must be a string, not 1: put it in quotes',
      expect.stringMatching(/^2:1 foo: unknown member "foo" of the descriptor: expected one of name, documentation/),
    ])
  })

  test('finds a mistake behind an alias where it is written', async () => {
    const content = `name: Acme
clients:
  a: &a { client_id: 5 }
  b: *a
`
    expect(await problemsOf(content)).toEqual([
      '3:22 clients.a.client_id: clients.a.client_id must be a string, not 5: put it in quotes',
      '3:22 clients.b.client_id: clients.b.client_id must be a string, not 5: put it in quotes',
    ])
  })
})

describe('files that are no descriptor', () => {
  test.each([
    ['nothing', '', '1:1 : the file is empty: expected a descriptor'],
    ['a comment', '# later\n', '1:1 : the file is empty: expected a descriptor'],
    ['a scalar', 'hello', '1:1 : the descriptor must be a mapping, not "hello"'],
    ['a list', '- a', '1:1 : the descriptor must be a mapping, not a list'],
    ['an open quote', 'name: "Acme\nserver: {}\n', '1:7 : not valid YAML: the quote is never closed'],
    ['a tab', 'name: Acme\nserver:\n\tissuer: x\n', '3:1 : not valid YAML: tabs are not allowed as indentation'],
    ['two documents', 'name: a\n---\nname: b\n', '2:1 : a second YAML document: expected one'],
    ['a name given twice', 'name: a\nname: b\n', '2:1 name: name is given twice: expected one value'],
    ['a tag', 'name: !!js/function "x"\n', '1:7 : not valid YAML: unresolved tag'],
    ['a list as a name', '? [a]\n: x\n', '1:3 : the name of a member must be a string'],
    ['an alias of nothing', 'name: *a\n', '1:7 name: no anchor "a" before this alias'],
    ['an alias of itself', 'name: &a [*a]\n', '1:1 : with its aliases followed, the file is too large or too deep'],
    ['no UTF-8', Buffer.from([0x6e, 0x0a, 0x61, 0xff]), '2:2 : the file is not UTF-8 text'],
    ['a huge file', 'x'.repeat(600_000), '1:1 : the file is larger than 256 KiB'],
  ])('%s', async (_, content, expected) => {
    expect(await problemsOf(content)).toEqual([expected])
  })

  test('no file and no regular file', async () => {
    const missing = join(folder, 'missing.yaml')
    expect(renderProblems((await readDescriptor(missing)).problems)).toBe(`${missing}:1:1  there is no such file`)
    expect((await readDescriptor(folder)).problems[0]?.message).toBe('this is a directory: expected a YAML file')
  })
})

describe('what no JSON Schema tells', () => {
  const head = 'name: Acme\nserver: { token_endpoint: https://acme.example/token }\n'
  const client = 'clients: { app: { client_id: app } }\n'
  const grant = (name: string, members: string) => `    ${name}: { source: s, ${members} }\n`
  const grants = (...lines: string[]) => `documented:\n  grants:\n${lines.join('')}`

  test.each([
    [
      'a grant without a token endpoint',
      `name: Acme\n${client}${grants(grant('a', 'grant_type: refresh_token, refresh_token_from: b'), grant('b', 'grant_type: refresh_token, refresh_token_from: c'), grant('c', 'grant_type: password, resource_owner: joe'))}resource_owners: { joe: { username: "\${A}", password: "\${B}" } }\n`,
      ['5:5 documented.grants.a: server.token_endpoint is missing: documented.grants.a needs it'],
    ],
    [
      'an authorization code grant without all it needs',
      `${head}${client}${grants(grant('a', 'grant_type: authorization_code, client: app'), grant('b', 'grant_type: authorization_code'))}`,
      [
        '2:1 server: server.authorization_endpoint is missing: documented.grants.a needs it',
        '6:5 documented.grants.a: user_agent is missing: documented.grants.a needs it',
        '6:61 documented.grants.a.client: the client "app" has no redirect_uris: an authorization_code grant needs one of them',
        '7:5 documented.grants.b: documented.grants.b has no client: an authorization_code grant needs one with redirect_uris',
      ],
    ],
    [
      'a client credentials grant of a public client',
      `${head}${client}${grants(grant('a', 'grant_type: client_credentials, client: app'), grant('b', 'grant_type: client_credentials'))}`,
      [
        '6:61 documented.grants.a.client: the client "app" has no client_secret: a client_credentials grant needs a confidential client',
        '7:5 documented.grants.b: documented.grants.b has no client: a client_credentials grant needs one with a client_secret',
      ],
    ],
    [
      'a password grant without a resource owner, and of one that is none',
      `${head}${grants(grant('a', 'grant_type: password'), grant('b', 'grant_type: password, resource_owner: joe'))}`,
      [
        '5:5 documented.grants.a: documented.grants.a has no resource_owner: a password grant needs one',
        '6:59 documented.grants.b.resource_owner: documented.grants.b.resource_owner is "joe", which is not under resource_owners: there is none',
      ],
    ],
    [
      'members of other grant types',
      `${head}${grants(grant('a', 'grant_type: refresh_token'), grant('b', 'grant_type: refresh_token, refresh_token_from: b'), grant('c', 'grant_type: refresh_token, refresh_token_from: cc, authorization_request: { state: true }'))}`,
      [
        '5:5 documented.grants.a: documented.grants.a has no refresh_token_from: a refresh_token grant needs the grant that issues the refresh token',
        '6:68 documented.grants.b.refresh_token_from: documented.grants.b gets its refresh token from itself: expected a grant that issues the first one',
        '7:68 documented.grants.c.refresh_token_from: documented.grants.c.refresh_token_from is "cc", which is not under documented.grants: did you mean "c"?',
        '7:72 documented.grants.c.authorization_request: authorization_request is only for grants of type authorization_code: documented.grants.c is of type "refresh_token"',
      ],
    ],
    [
      'client authentication without a secret',
      `${head}clients: { app: { client_id: app, token_endpoint_auth_method: client_secret_post } }\n`,
      ['3:12 clients.app: clients.app has no client_secret: it authenticates by client_secret_post'],
    ],
    [
      'promises that promise nothing, or name nothing',
      'name: Acme\ndocumented:\n  errors: [{ when: invalid_scope, source: s }, { when: missing_parameter, error: e, source: s }]\n  expiry: [{ grant: x, source: s }]\n  refresh: [{ grant: y, source: s }]\n  introspection: { client: a, other_client: b, grant: z, source: s }\n',
      [
        '3:12 documented.errors[0]: documented.errors[0] promises nothing: expected status, status_other_than or error',
        '3:48 documented.errors[1]: documented.errors[1] has no parameter: missing_parameter needs the one that is left out',
        '4:21 documented.expiry[0].grant: documented.expiry[0].grant is "x", which is not under documented.grants: there is none',
        '5:22 documented.refresh[0].grant: documented.refresh[0].grant is "y", which is not under documented.grants: there is none',
        '6:28 documented.introspection.client: documented.introspection.client is "a", which is not under clients: there is none',
        '6:45 documented.introspection.other_client: documented.introspection.other_client is "b", which is not under clients: there is none',
        '6:55 documented.introspection.grant: documented.introspection.grant is "z", which is not under documented.grants: there is none',
      ],
    ],
    [
      'variables that are not used, and that refer to the environment for mocked mode',
      'name: Acme\nvariables: { a: { description: a, value: "${b}", mocked: "${A}" } }\n',
      [
        '2:14 variables.a: the variable "a" is never used: expected {a} somewhere',
        '2:43 variables.a.value: "${b}" is no reference to the environment: expected ${NAME} in upper case: did you mean "${B}"?',
        '2:58 variables.a.mocked: variables.a.mocked refers to the environment, which is not read in mocked mode: expected a value',
      ],
    ],
    [
      'references that are none',
      'name: Acme\nclients: { a: { client_id: "${acme_id}" }, b: { client_id: "x ${FOO" } }\n',
      [
        '2:29 clients.a.client_id: "${acme_id}" is no reference to the environment: expected ${NAME} in upper case: did you mean "${ACME_ID}"?',
        '2:63 clients.b.client_id: "${FOO" is no reference to the environment: expected ${NAME} in upper case',
      ],
    ],
    [
      'URLs that are none, or say too much',
      'name: Acme\nserver:\n  issuer: https://joe:hunter22@acme.example\n  token_endpoint: https://acme.example/token#top\n  revocation_endpoint: "https://"\n  introspection_endpoint: ftp://acme.example\nclients: { a: { client_id: a, redirect_uris: [/callback, "app:/callback", "https://a.example/#b"] } }\n',
      [
        '3:11 server.issuer: server.issuer holds a user name or a password: expected none: "https://<redacted>@acme.example"',
        '4:19 server.token_endpoint: server.token_endpoint has a fragment: expected none: "https://acme.example/token#top"',
        '5:24 server.revocation_endpoint: server.revocation_endpoint is no URL: "https://"',
        expect.stringContaining(
          '6:27 server.introspection_endpoint: "ftp://acme.example" is no absolute http or https URL',
        ),
        '7:47 clients.a.redirect_uris[0]: clients.a.redirect_uris[0] is no absolute URI: "/callback"',
        '7:75 clients.a.redirect_uris[2]: clients.a.redirect_uris[2] has a fragment: expected none: "https://a.example/#b"',
      ],
    ],
    [
      'names that cannot be names',
      'name: Acme\nclients: { "a b": { client_id: a } }\nvariables: { 1a: { description: a } }\n',
      [
        '2:12 clients["a b"]: "a b" cannot be a name under clients: expected a letter, then letters, digits, _ and -',
        '3:14 variables.1a: "1a" cannot be a name under variables: expected a letter, then letters, digits, _ and -',
      ],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await problemsOf(content)).toEqual(expected)
  })

  test('a misspelt member is one mistake, not also what is missing for it', async () => {
    const content = `name: Acme
sever: { token_endpoint: https://acme.example/token }
cleints: { app: { client_id: app, client_secret: "\${SECRET}" } }
documented: { grants: { a: { grant_type: client_credentials, cleint: app, source: s } } }
`
    expect((await problemsOf(content)).map((problem) => problem.split(' ')[0])).toEqual(['2:1', '3:1', '4:62'])
  })

  test('a check that nobody knows is only told where the checks are known', async () => {
    const content = 'name: Acme\ndeviations: [{ check: nope, reason: r, source: s }]\n'
    expect(await problemsOf(content)).toEqual([])
    expect(await problemsOf(content, ['rfc6749/5.1/no-store'])).toEqual([
      '2:23 deviations[0].check: deviations[0].check is "nope", which is no check: see `oauth2spec list`',
    ])
  })

  test('a documented response must be a JSON Schema, without keywords that JSON Schema has not', async () => {
    const content = `name: Acme
server: { token_endpoint: https://acme.example/token }
clients: { m: { client_id: m, client_secret: "\${SECRET}" } }
documented:
  grants:
    a: &a
      grant_type: client_credentials
      client: m
      source: s
      response: { type: strin, required: access_token }
    b: { grant_type: client_credentials, client: m, source: s, response: { requierd: [a], properties: { requierd: {} } } }
    c: { grant_type: client_credentials, client: m, source: s, response: { $ref: "https://elsewhere.example/" } }
`
    expect(await problemsOf(content)).toEqual([
      '10:25 documented.grants.a.response.type: "strin" is no valid type: did you mean "string"?',
      '10:42 documented.grants.a.response.required: "access_token" is no valid required: must be array',
      '11:76 documented.grants.b.response.requierd: unknown keyword "requierd" of JSON Schema: did you mean "required"?',
      expect.stringContaining(
        "12:74 documented.grants.c.response: documented.grants.c.response is no usable JSON Schema: can't resolve reference https://elsewhere.example/",
      ),
    ])
  })
})

describe('the user agent', () => {
  const withAgent = (agent: string, redirectUri = 'https://client.example/cb') => `name: Acme
server: { authorization_endpoint: https://acme.example/authorize, token_endpoint: https://acme.example/token }
clients:
  web: { client_id: web, redirect_uris: ["${redirectUri}"] }
resource_owners:
  user: { username: "\${ACME_USERNAME}", password: "\${ACME_PASSWORD}", totp_secret: "\${ACME_TOTP_SECRET}" }
user_agent: ${agent}
documented:
  grants:
    code: { grant_type: authorization_code, client: web, source: Page 1 }
`

  test('has steps with what belongs to the resource owner, which stays for the user agent to fill in', async () => {
    const steps = '[{ fill: { "#u": "{username}", "#o": "{totp}", "#pin": "${ACME_PIN}" }, submit: "#go" }]'
    const environment = {
      ACME_USERNAME: 'alice',
      ACME_PASSWORD: 'pass-7d',
      ACME_TOTP_SECRET: 'ABC234',
      ACME_PIN: '4711-0815',
    }
    const { provider } = await resolve(withAgent(`{ driver: form, approve: ${steps} }`), 'live', environment)
    expect(provider?.descriptor.user_agent?.approve?.[0]?.fill).toEqual({
      '#u': '{username}',
      '#o': '{totp}',
      '#pin': '4711-0815',
    })
    expect(provider?.secrets.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['pass-7d', 'ABC234', '4711-0815']),
    )
  })

  test.each([
    [
      '{ driver: form, resource_owner: usr }',
      'user_agent.resource_owner is "usr", which is not under resource_owners: did you mean "user"?',
    ],
    [
      '{ driver: form, approve: [{ optional: true }] }',
      'user_agent.approve[0] does nothing: expected fill, choose, check, uncheck or submit',
    ],
    ['{ driver: form, approve: [{ submit: "#a", on: { path: x } }] }', 'path'],
    ['{ driver: form, deny: [{ fill: { "#a": "{user}" } }] }', 'uses "{user}", which is not under variables'],
    ['{ driver: interactive }', 'cannot be listened on: "https://client.example/cb"'],
    ['{ driver: from }', 'did you mean "form"?'],
  ])('%s is a mistake', async (agent, expected) => {
    expect((await problemsOf(withAgent(agent))).join('\n')).toContain(expected)
  })

  test('interactive listens on this machine', async () => {
    expect(await problemsOf(withAgent('{ driver: interactive }', 'http://127.0.0.1:8765/cb'))).toEqual([])
  })

  test('a password in a step is no password to show', async () => {
    const steps = '[{ fill: { "#password": "hunter2-9x", "#pin": "4711" }, submit: "#go" }]'
    const file = write(withAgent(`{ driver: form, approve: ${steps} }`))
    const { problems } = await readDescriptor(file)
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('is written out'),
      expect.stringContaining('is written out'),
    ])
    expect(renderProblems(problems)).not.toMatch(/hunter2-9x|4711/)
  })

  test('a secret of one-time passwords is a secret', async () => {
    const written = withAgent('{ driver: form }').replace('${ACME_TOTP_SECRET}', 'JBSWY3DPEHPK3PXP')
    const problems = (await problemsOf(written)).join('\n')
    expect(problems).toContain('totp_secret is written out')
    expect(problems).not.toContain('JBSWY3DPEHPK3PXP')
  })
})

describe('secrets that are written out', () => {
  const withSecrets = (endpoint: string) => `name: Acme
server: { token_endpoint: "${endpoint}" }
clients: { m: { client_id: m, client_secret: hunter2-one } }
resource_owners: { u: { username: u, password: hunter2-two } }
documented:
  direct_access_tokens: { t: { access_token: hunter2-three, source: s } }
  grants: { p: { grant_type: password, resource_owner: u, source: s, request: { parameters: { password: "x\${Y}" } } } }
`

  test.each([
    'http://127.0.0.1:4010/token',
    'http://127.9.9.9/token',
    'http://[::1]:4010/token',
    'http://localhost/token',
  ])('are fine for %s', async (endpoint) => {
    expect(await problemsOf(withSecrets(endpoint))).toEqual([])
  })

  test.each(['https://acme.example/token', 'http://localhost.acme.example/', 'http://128.0.0.1/', '${URL}/token'])(
    'are a mistake for %s, and are not shown',
    async (endpoint) => {
      const { problems } = await read(withSecrets(endpoint))
      expect(problems.map(({ path }) => path)).toEqual([
        'clients.m.client_secret',
        'resource_owners.u.password',
        'documented.direct_access_tokens.t.access_token',
        'documented.grants.p.request.parameters.password',
      ])
      expect(renderProblems(problems)).not.toContain('hunter2')
      expect(renderProblems(problems)).toContain('client_secret: <redacted> } }')
    },
  )

  test('are a mistake where one of many URLs is elsewhere, and where there is none', async () => {
    const elsewhere = `${withSecrets('http://localhost/token')}resource: { url: https://acme.example/ }\n`
    expect(await problemsOf(elsewhere)).toHaveLength(4)
    expect(await problemsOf('name: Acme\nclients: { m: { client_id: m, client_secret: hunter2 } }\n')).toHaveLength(1)
  })

  test.each([
    ['of the wrong type', 'client_secret: [hunter2-secret]'],
    ['that is a number', 'client_secret: 4711471147'],
    ['of a misspelt member', 'client_secert: hunter2-secret'],
    ['in a comment', 'foo: 1 # client_secret: hunter2-secret'],
    ['over lines', 'client_secret: "hunter2-secret\n        hunter2-secret", foo: 1'],
    ['behind an alias', 'client_name: &s hunter2-secret, client_secret: *s, foo: 1'],
    ['in broken YAML', 'client_secret: hunter2-secret } hunter2-secret {'],
    ['in a broken quote', 'client_secret: "hunter2-secret'],
    ['with an escape sequence that is none', 'client_secret: "hunter2-secret\\q"'],
    ['that is a malformed reference', 'client_secret: "${hunter2-secret"'],
    ['that is given twice', 'client_secret: hunter2-secret, client_secret: hunter2-secret'],
    ['that stands elsewhere too', 'client_secret: hunter2-secret, token_endpoint_auth_method: hunter2-secret'],
  ])('are not shown: one %s', async (_, member) => {
    const { problems } = await read(`name: Acme\nclients: { m: { client_id: m, ${member}\n      } }\n`)
    expect(problems).not.toEqual([])
    expect(JSON.stringify(problems)).not.toMatch(/hunter2|4711/)
  })
})

describe('hostile files', () => {
  const inTime = async (content: string) => {
    const start = performance.now()
    const problems = await problemsOf(content)
    expect(performance.now() - start).toBeLessThan(5000)
    return problems
  }

  const bomb = (levels: number) =>
    [...Array(levels).keys()]
      .map((level) => `a${level}: &a${level} [${Array(9).fill(level === 0 ? 'x' : `*a${level - 1}`)}]`)
      .join('\n')

  test('an alias bomb', async () => {
    expect(await inTime(bomb(9))).toEqual(['1:1 : with its aliases followed, the file is too large or too deep'])
    expect(await inTime(bomb(99))).toEqual(['1:1 : the file holds more than 100 aliases'])
  })

  test('deep nesting', async () => {
    expect(await inTime('['.repeat(100_000))).toEqual(['1:100 : nested too deeply: expected at most 100 levels'])
    expect(await inTime('- '.repeat(100_000))).toHaveLength(1)
    expect(await inTime([...Array(300).keys()].map((depth) => `${' '.repeat(depth)}a:`).join('\n'))).toHaveLength(1)
  })

  test('more values than anybody writes', async () => {
    expect(await inTime(`name: [${'[],'.repeat(60_000)}]`)).toEqual(['1:1 : the file holds more than 50000 values'])
  })

  test('a huge scalar is shortened', async () => {
    const [problem = ''] = await inTime(`name: Acme\nresource: { url: "${'x'.repeat(200_000)}" }\n`)
    expect(problem).toContain(`"${'x'.repeat(60)}…" is no absolute http or https URL`)
    expect(problem.length).toBeLessThan(300)
  })

  test('__proto__ is a name like any other, and nothing is inherited', async () => {
    const content = `name: Acme
server: { token_endpoint: http://localhost/token }
clients: { __proto__: { client_id: a, polluted: 1 } }
documented:
  grants:
    a: { grant_type: client_credentials, client: toString, source: s, request: { parameters: { __proto__: "x" } } }
`
    expect(await problemsOf(content)).toEqual([
      '3:12 clients.__proto__: "__proto__" cannot be a name under clients: expected a letter, then letters, digits, _ and -',
      '6:50 documented.grants.a.client: documented.grants.a.client is "toString", which is not under clients: expected one of __proto__',
    ])
    expect({}).not.toHaveProperty('polluted')
    const fixed = content.replace('__proto__: { client_id: a, polluted: 1 }', 'm: { client_id: a, client_secret: b }')
    const { provider } = await resolve(fixed.replace('toString', 'm'), 'mocked')
    expect(Object.entries(provider?.descriptor.documented?.grants?.a?.request?.parameters ?? {})).toEqual([
      ['__proto__', 'x'],
    ])
  })

  test('characters that a terminal obeys are escaped', async () => {
    const { problems } = await read(
      'name: Acme\nresource: { url: "\\e[31mred\\u202e\\u2028\\x9b" }\n"\\efoo": \u009b1 \u202e\n',
    )
    const text = renderProblems(problems.map((problem) => ({ ...problem, file: `\u001b[2J${problem.file}` })))
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u)
    expect(text).toContain('"\\u001b[31mred\\u202e\\u2028\\u009b" is no absolute http or https URL')
    expect(text).toContain('unknown member "\\u001bfoo"')
  })
})

describe('resolveProvider', () => {
  test('live: fills in variables and the environment, and knows what is secret', async () => {
    const { provider, problems } = await resolve(acme, 'live', acmeEnvironment)
    expect(problems).toEqual([])
    expect(provider).toMatchObject({
      id: 'acme',
      file: join(folder, 'acme.yaml'),
      mode: 'live',
      descriptor: {
        variables: { company: { value: 'gadgets' } },
        server: { token_endpoint: 'https://gadgets.acme.example/token' },
        clients: { machine: { client_id: 'id-1', client_secret: 'secret-1 {company}', scope: 'read' } },
        resource_owners: { user: { username: 'joe', password: 'password-1' } },
        resource: { url: 'https://api.acme.example/gadgets/balance' },
        documented: {
          grants: {
            client_credentials: {
              request: { parameters: { tenant: 'gadgets', filter: '{"a": {"b": 1}}', api_key: 'key key-1' } },
              response: { properties: { access_token: { const: '{company}' } } },
              source: 'Page {company} 1',
            },
          },
        },
      },
    })
    expect(provider?.secrets).toEqual([
      { label: 'client_secret:machine', value: 'secret-1 {company}', environment: 'ACME_CLIENT_SECRET' },
      { label: 'password:user', value: 'password-1', environment: 'ACME_PASSWORD' },
      { label: 'api_key:client_credentials', value: 'key-1', environment: 'ACME_API_KEY' },
      { label: 'access_token:settings', value: 'token-1', environment: 'ACME_ACCESS_TOKEN' },
    ])
  })

  test('live: tells all that is missing at once, and where it is needed', async () => {
    const content = acme.replace('scope: read', 'scope: ${ACME_CLIENT_ID}')
    const { provider, problems } = await resolve(content, 'live', { ACME_PASSWORD: '', ACME_API_KEY: 'key-1' })
    expect(provider).toBeUndefined()
    expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '3:3 the variable "company" (your company) has no value: set $ACME_COMPANY in the environment, or give --var company=value',
      `11:16 the environment variable ACME_CLIENT_ID is not set: clients.machine.client_id needs it; it is also used at ${join(folder, 'acme.yaml')}:13:12`,
      '12:20 the environment variable ACME_CLIENT_SECRET is not set: clients.machine.client_secret needs it',
      '15:22 the environment variable ACME_USERNAME is not set: resource_owners.user.username needs it',
      '15:52 the environment variable ACME_PASSWORD is empty: resource_owners.user.password needs it',
      '31:32 the environment variable ACME_ACCESS_TOKEN is not set: documented.direct_access_tokens.settings.access_token needs it',
    ])
  })

  test.each(['mocked', 'in process'] as const)('%s: reads no environment', async (mode) => {
    const environment = new Proxy(acmeEnvironment, { get: () => expect.fail(), has: () => expect.fail() })
    const { provider, problems } = await resolve(acme, mode, environment)
    expect(problems).toEqual([])
    expect(provider?.descriptor.server?.token_endpoint).toBe('https://widgets.acme.example/token')
    expect(provider?.descriptor.clients?.machine?.client_id).toBe('mocked-acme-client-id')
    expect(provider?.secrets[0]).toEqual({
      label: 'client_secret:machine',
      value: 'mocked-acme-client-secret',
      environment: 'ACME_CLIENT_SECRET',
    })
  })

  test.each(['live', 'mocked'] as const)('%s: --var takes the place of what the descriptor says', async (mode) => {
    const { ACME_COMPANY: _, ...environment } = acmeEnvironment
    const { provider } = await resolve(acme, mode, environment, { company: 'sprockets' })
    expect(provider?.descriptor.server?.token_endpoint).toBe('https://sprockets.acme.example/token')
    expect(provider?.descriptor.variables?.company?.value).toBe('sprockets')
  })

  test('a variable without a value for the mode is told with its description and how to give it', async () => {
    const content = acme.replace(/^ {4}mocked: widgets\n/m, '')
    expect((await resolve(content, 'mocked')).problems.map(({ message }) => message)).toEqual([
      'the variable "company" (your company) has no value: write variables.company.mocked, or give --var company=value',
    ])
    const literal = content.replace('${ACME_COMPANY}', 'always')
    expect((await resolve(literal, 'mocked')).provider?.descriptor.resource?.url).toContain('/always/')
  })

  test('a URL must be one when it is filled in', async () => {
    const values = ['a b', 'joe:hunter2@a', 'a/#']
    const messages = values.map(
      async (company) => (await resolve(acme, 'mocked', {}, { company })).problems[0]?.message,
    )
    expect(await Promise.all(messages)).toEqual([
      'server.token_endpoint is no URL: "https://{company}.acme.example/token" with company = "a b"',
      expect.stringContaining('server.token_endpoint holds a user name or a password'),
      expect.stringContaining('server.token_endpoint has a fragment'),
    ])
  })

  test('a URL of the environment is a URL in mocked mode too, and is not shown where it is wrong', async () => {
    const content =
      'name: Acme\nserver: { token_endpoint: "${ACME_URL}/token" }\nresource: { url: "https://${ACME_HOST}/" }\n'
    const { provider } = await resolve(content, 'mocked')
    expect(provider?.descriptor.server?.token_endpoint).toBe('https://mocked-acme-url.example/token')
    expect(provider?.descriptor.resource?.url).toBe('https://mocked-acme-host/')
    const { problems } = await resolve(content, 'live', { ACME_URL: 'hunter2', ACME_HOST: 'a.example' })
    expect(problems.map(({ message }) => message)).toEqual(['server.token_endpoint is no URL: "${ACME_URL}/token"'])
  })

  test('a secret that is written out stays on this machine, whatever is filled in', async () => {
    const content = `name: Acme
variables: { port: { description: the port, mocked: "4010" } }
server: { token_endpoint: "http://127.0.0.1:{port}/token" }
clients: { m: { client_id: m, client_secret: hunter2 } }
`
    const { provider } = await resolve(content, 'mocked')
    expect(provider?.secrets).toEqual([{ label: 'client_secret:m', value: 'hunter2' }])
    const { problems } = await resolve(content, 'mocked', {}, { port: '1@acme.example' })
    expect(problems.map(({ path }) => path)).toEqual(['server.token_endpoint', 'clients.m.client_secret'])
    expect(JSON.stringify(problems)).not.toContain('hunter2')
  })

  test('without the file behind it, problems are told without a place', async () => {
    const { descriptor } = await read(acme)
    if (!descriptor) return expect.fail()
    const { problems } = resolveProvider(descriptor, { file: 'acme.yaml', mode: 'live', environment: {} })
    expect(problems).toHaveLength(7)
    expect(problems[0]).toMatchObject({ file: 'acme.yaml', line: 1, column: 1, path: 'variables.company' })
  })
})

test.each(readdirSync('providers').filter((name) => name.endsWith('.yaml')))('%s is a descriptor', async (name) => {
  const file = join('providers', name)
  const { descriptor, document, problems } = await readDescriptor(file)
  expect(renderProblems(problems)).toBe('')
  if (!descriptor || !document) return expect.fail()
  expect(resolveProvider(descriptor, { file, mode: 'mocked', environment: {}, document }).problems).toEqual([])
})
