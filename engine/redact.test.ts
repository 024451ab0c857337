import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Exchange, Header } from './exchange.ts'
import { redactor } from './redact.ts'

const secret = `s3cr&t/"key'+=<é`
const opaque = 'Zm9vYmFyLWJhei1xdXV4_0123456789~-x'
const jwt = [
  Buffer.from('{"alg":"RS256","typ":"JWT"}').toString('base64url'),
  Buffer.from('{"sub":"alice","jti":"8c1f0b"}').toString('base64url'),
  'c2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmU',
].join('.')

type Parts = {
  readonly url?: string
  readonly sent?: readonly Header[]
  readonly body?: string
  readonly status?: number
  readonly headers?: readonly Header[]
  readonly text?: string
}

const exchange = ({ url = 'https://as.example/token', sent = [], body, status = 200, ...rest }: Parts): Exchange => ({
  id: '1',
  endpoint: 'token',
  purpose: 'a test',
  request: { method: 'POST', url, headers: sent, ...(body === undefined ? {} : { body }) },
  response: {
    status,
    statusText: '',
    headers: rest.headers ?? [],
    body: Buffer.from(rest.text ?? ''),
    truncated: false,
  },
  started: 0,
  duration: 1,
})

const knowing = (...values: readonly (readonly [label: string, value: string])[]) => {
  const known = redactor()
  for (const [label, value] of values) known.learn(label, value)
  return known
}

const learned = (parts: Parts) => {
  const known = redactor()
  known.learnFrom(exchange(parts))
  return known
}

describe('each form of a secret', () => {
  const { redact } = knowing(['client_secret:machine', secret])
  const percent = encodeURIComponent(secret)
  test.each([
    ['as it is', secret],
    ['form-encoded', new URLSearchParams([['', secret]]).toString().slice(1)],
    ['percent-encoded', percent],
    ['percent-encoded with lower-case digits', percent.replace(/%../g, (byte) => byte.toLowerCase())],
    ['percent-encoded twice', encodeURIComponent(percent)],
    ['form-encoded in ISO 8859-1', new URLSearchParams([['', secret]]).toString().slice(1).replace('%C3%A9', '%E9')],
    ['in UTF-8, read as ISO 8859-1', Buffer.from(secret).toString('latin1')],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in JSON in JSON', JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1)],
    ['in JSON of PHP', JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/').replace('é', '\\u00e9')],
    ['in JSON of Go', JSON.stringify(secret).slice(1, -1).replace('&', '\\u0026').replace('<', '\\u003c')],
    ['in HTML', secret.replace('&', '&amp;').replace('<', '&lt;').replace('"', '&quot;')],
    ['in HTML with apostrophes', 's3cr&amp;t/&quot;key&#39;+=&lt;é'],
    ['in HTML of Mustache', 's3cr&amp;t&#x2F;&quot;key&#39;+&#x3D;&lt;é'],
    ['in HTML of Go', 's3cr&amp;t/&#34;key&#39;&#43;=&lt;é'],
    ['in hexadecimal', Buffer.from(secret).toString('hex')],
    ['in upper-case hexadecimal', Buffer.from(secret).toString('hex').toUpperCase()],
    ['in upper case', secret.toUpperCase()],
  ])('%s', (_, form) => {
    expect(redact(`[${form}]`)).toBe('[<client_secret:machine>]')
  })

  test.each([0, 1, 2, 3, 4])('in Base64 behind %i bytes, with more behind it', (shift) => {
    for (const after of ['', 'x', 'xy', 'xyz']) {
      const bytes = Buffer.from('\x01'.repeat(shift) + secret + after)
      for (const encoding of ['base64', 'base64url'] as const) {
        const redacted = redact(bytes.toString(encoding))
        expect(redacted).toContain('<client_secret:machine>')
        expect(redacted.replace('<client_secret:machine>', '').length).toBeLessThan(14)
      }
    }
  })

  test('in Basic credentials of another client, form-encoded or not', () => {
    for (const written of [secret, new URLSearchParams([['', secret]]).toString().slice(1)]) {
      const redacted = redact(`Basic ${Buffer.from(`someone:${written}`).toString('base64')}`)
      expect(redacted).toContain('<client_secret:machine>')
    }
  })
})

describe('a JSON Web Token', () => {
  const { redact } = knowing(['access_token:1', jwt])
  const [header = '', claims = '', signature = ''] = jwt.split('.')

  test('is replaced as a whole', () => {
    expect(redact(`"${jwt}"`)).toBe('"<access_token:1>"')
  })

  test('its claims and its signature are replaced where they stand alone', () => {
    expect(redact(`claims ${claims}, signature ${signature}`)).toBe(
      'claims <access_token:1>, signature <access_token:1>',
    )
  })

  test('its header is that of many tokens, and no secret', () => {
    expect(redact(`${header}.other.token`)).toBe(`${header}.other.token`)
  })
})

describe('several values', () => {
  test('one that another begins with', () => {
    const { redact } = knowing(['token:1', opaque.slice(0, 20)], ['token:2', opaque])
    expect(redact(`${opaque} ${opaque.slice(0, 20)}`)).toBe('<token:2> <token:1>')
  })

  test('one that overlaps another leaves both placeholders and nothing of either', () => {
    const { redact } = knowing(['token:1', 'abcdefgh12'], ['token:2', 'gh12ijklmnop'])
    expect(redact('xabcdefgh12ijklmnopx')).toBe('x<token:1><token:2>x')
  })

  test('one right behind another', () => {
    const { redact } = knowing(['token:1', 'abcdefgh12'], ['token:2', 'ijklmnop34'])
    expect(redact('abcdefgh12ijklmnop34')).toBe('<token:1><token:2>')
  })

  test('a known value keeps its first label', () => {
    const known = knowing(['client_secret:machine', opaque], ['password:alice', opaque])
    known.learnNext('access_token', opaque)
    expect(known.redact(opaque)).toBe('<client_secret:machine>')
  })

  test('values that differ in case alone keep their own labels', () => {
    const { redact } = knowing(['token:1', 'AbCdEfGh-12345'], ['token:2', 'aBcDeFgH-12345'])
    expect(redact('AbCdEfGh-12345 aBcDeFgH-12345')).toBe('<token:1> <token:2>')
  })

  test('values without a name are numbered, each once', () => {
    const known = redactor()
    for (const token of ['token-number-1', 'token-number-2', 'token-number-1']) known.learnNext('access_token', token)
    known.learnNext('code', 'code-number-1')
    expect(known.redact('token-number-2 token-number-1 code-number-1')).toBe(
      '<access_token:2> <access_token:1> <code:1>',
    )
  })
})

describe('short values and ordinary words', () => {
  test('are replaced where they stand alone only', () => {
    const { redact } = knowing(['password:alice', 'test'])
    expect(redact('password=test&latest=tested_test&x="test"')).toBe(
      'password=<password:alice>&latest=tested_test&x="<password:alice>"',
    )
  })

  test('stand alone behind escapes too', () => {
    const { redact } = knowing(['password:alice', 'test'])
    expect(redact('a%3Dtest%26 "line\\ntest" "\\u0022test"')).toBe(
      'a%3D<password:alice>%26 "line\\n<password:alice>" "\\u0022<password:alice>"',
    )
  })

  test('a secret that is a word of the protocol does not spoil its names', () => {
    const { redact } = knowing(['client_secret:web', 'secret'], ['password:alice', 'password'])
    expect(redact('client_secret=secret&wrong_password=passwords')).toBe(
      'client_secret=<client_secret:web>&wrong_password=passwords',
    )
  })

  test('what is shorter than three characters cannot be told from text', () => {
    expect(knowing(['password:alice', 'ab']).redact('ab')).toBe('ab')
    expect(knowing(['password:alice', '']).redact('x')).toBe('x')
  })

  test('characters that mean something in a pattern stand for themselves', () => {
    expect(knowing(['password:a', 'a.*$']).redact('a.*$ abc')).toBe('<password:a> abc')
    expect(knowing(['password:a', '$&$1']).redact('[$&$1]')).toBe('[<password:a>]')
    expect(knowing(['password:a', '$&$1$&$1$&']).redact('[$&$1$&$1$&]')).toBe('[<password:a>]')
  })
})

describe('placeholders', () => {
  test('are not redacted again', () => {
    const { redact } = knowing(
      ['client_secret:machine', 'machine'],
      ['password:alice', 'client_secret'],
      ['x:1', 'x:1'],
    )
    const once = redact('machine client_secret x:1')
    expect(once).toBe('<client_secret:machine> <password:alice> <x:1>')
    expect(redact(once)).toBe(once)
  })

  test('of other runs stay as they are', () => {
    const { redact } = knowing(['access_token:2', opaque])
    expect(redact('<access_token:7> <access_token:21>')).toBe('<access_token:7> <access_token:21>')
  })

  test('lead to the environment variable of a secret', () => {
    const known = redactor()
    known.learn('client_secret:machine', opaque, 'ACME_SECRET')
    expect(known.environmentOf('client_secret:machine')).toBe('ACME_SECRET')
    expect(known.environmentOf('client_secret:web')).toBeUndefined()
  })
})

describe('a value that was cut off', () => {
  const { redact } = knowing(['access_token:1', opaque], ['access_token:2', jwt])

  test('is replaced as a part where at least half of it is there', () => {
    expect(redact(`{"access_token":"${opaque.slice(0, -1)}`)).toBe('{"access_token":"<access_token:1:part>')
    expect(redact(`${opaque.slice(0, 17)}…`)).toBe('<access_token:1:part>…')
    expect(redact(`?access_token=${jwt.slice(0, -10)}&x`)).toBe('?access_token=<access_token:2:part>&x')
  })

  test('is left where less of it is there', () => {
    expect(redact(opaque.slice(0, 12))).toBe(opaque.slice(0, 12))
  })

  test('is not what merely begins like it', () => {
    const known = knowing(['client_secret:machine', 'acme-staging-client-secret-1'])
    expect(known.redact('client_id=acme-staging-client-id-1')).toBe('client_id=acme-staging-client-id-1')
    expect(known.redact('"acme-staging-client-secret-…"')).toBe('"<client_secret:machine:part>…"')
  })

  test('is not what is known to be public', () => {
    const known = knowing(['client_secret:machine', 'acme-staging-client-secret-1'])
    known.keep('acme-staging-client')
    expect(known.redact('client_id=acme-staging-client')).toBe('client_id=acme-staging-client')
  })
})

describe('what an exchange teaches', () => {
  test('tokens of a response, in whatever way it is written', () => {
    const token = 'tok-en/8f3+a=="9'
    const json = JSON.stringify(token)
    for (const text of [
      `{"access_token":${json}}`,
      `{"data":{"token":{"refresh_token" : ${json}}}}`,
      `{"access_token":"other-token-1","access_token":${json}}`,
      `{"access_token":${json}`,
      `\uFEFF{"access_token":${json}}`,
      `<script>var t = {"accessToken": ${json}}</script>`,
      `callback({"id_token":${json}})`,
    ]) {
      expect(learned({ text }).redact(`the token is ${token}.`)).toMatch(/^the token is <[a-z_]+:\d>\.$/)
    }
  })

  test('tokens that are form-encoded, in XML or in a form', () => {
    for (const text of [
      'access_token=8f3a-b9c1-d2e4&token_type=bearer',
      '<access_token>8f3a-b9c1-d2e4</access_token>',
      '<input type="hidden" name="access_token" value="8f3a-b9c1-d2e4"/>',
      "{access_token: '8f3a-b9c1-d2e4'}",
    ]) {
      expect(learned({ text }).redact('[8f3a-b9c1-d2e4]')).toBe('[<access_token:1>]')
    }
  })

  test('a token as it was written, where it was written in its own way', () => {
    const known = learned({ text: '{"access_token":"8f3a\\u002fb9c1\\/d2e4"}' })
    expect(known.redact('8f3a/b9c1/d2e4 8f3a\\u002fb9c1\\/d2e4')).toBe('<access_token:1> <access_token:1>')
  })

  test('what is issued as a token is one, were it a word', () => {
    expect(learned({ text: '{"access_token":"mock-access-token"}' }).redact('[mock-access-token]')).toBe(
      '[<access_token:1>]',
    )
  })

  test('a token in a header of a response', () => {
    const headers: Header[] = [
      ['X-Access-Token', '8f3a-b9c1-d2e4'],
      ['X-Debug', `subject=${jwt}`],
    ]
    expect(learned({ headers }).redact(`8f3a-b9c1-d2e4 ${jwt}`)).toBe('<access_token:1> <token:1>')
  })

  test('codes and tokens of a Location, in its query, its fragment, and in a fragment of a fragment', () => {
    for (const location of [
      'https://client.example/cb?code=SplxlOBeZQ1&state=x',
      'https://client.example/cb#code=SplxlOBeZQ1&state=x',
      'https://client.example/#/cb?code=SplxlOBeZQ1',
      'com.example.app:/cb?code=SplxlOBeZQ1',
      '/cb?x=1&code=SplxlOBeZQ1',
    ]) {
      const known = learned({ headers: [['Location', location]], status: 302 })
      expect(known.redact(location)).toBe(location.replace('SplxlOBeZQ1', '<code:1>'))
    }
  })

  test('a code in an HTML page that sends it on', () => {
    const page = '<form><input type="hidden" name="code" value="SplxlOBeZQ1"></form>'
    expect(learned({ text: page }).redact(page)).toContain('value="<code:1>"')
    const link = '<a href="https://client.example/cb?state=x&amp;code=SplxlOBeZQ1">go on</a>'
    expect(learned({ text: link }).redact(link)).toContain('&amp;code=<code:1>"')
  })

  test('a plus sign in a URL, which is a space or is none', () => {
    const known = learned({ url: 'https://as.example/r?access_token=8f3a+b9c1/d2e4%3D%3D' })
    expect(known.redact('access_token=8f3a+b9c1/d2e4%3D%3D')).toBe('access_token=<access_token:1>')
  })

  test('codes of an error are not learned, and neither are its words and numbers', () => {
    const text = '{"error":"invalid_grant","code":"AADSTS70000","token":"invalid_or_expired","status":"400"}'
    const known = learned({ text, status: 400, headers: [['Location', '/error?code=400&token=access_denied']] })
    expect(known.redact(text)).toBe(text)
    expect(known.redact('400 access_denied')).toBe('400 access_denied')
  })

  test('sentences that follow the name of a token are not learned', () => {
    const text = '{"errors":{"refresh_token":"This field is required"},"error_description":"bad token: malformed"}'
    expect(learned({ text, status: 400 }).redact(text)).toBe(text)
  })

  test('the type of a token is not learned', () => {
    expect(learned({ text: '{"token_type":"Bearer-8f3a-b9c1"}' }).redact('Bearer-8f3a-b9c1')).toBe('Bearer-8f3a-b9c1')
  })

  test('what a form, JSON or headers of a request carry', () => {
    const fields =
      'grant_type=password&username=alice&password=pa55-w0rd&client_secret=s3cr%2Bt-12&code_verifier=v3rifier-1'
    expect(learned({ body: fields }).redact(fields)).toBe(
      'grant_type=password&username=alice&password=<password:1>&client_secret=<client_secret:1>&code_verifier=<code_verifier:1>',
    )
    const json = '{"grant_type":"password","password":"pa55-w0rd","code":"c0de-1234"}'
    expect(learned({ body: json }).redact(json)).toBe(
      '{"grant_type":"password","password":"<password:1>","code":"<code:1>"}',
    )
    expect(learned({ sent: [['client_secret', 's3cr+t-12']] }).redact('s3cr+t-12')).toBe('<client_secret:1>')
    expect(learned({ body: 'token=8f3a-b9c1-d2e4&token_type_hint=access_token' }).redact('8f3a-b9c1-d2e4')).toBe(
      '<token:1>',
    )
  })

  test('Basic credentials and Bearer tokens, altered ones too, in any spelling of the scheme', () => {
    const credentials = Buffer.from('machine:wrong-s3cret').toString('base64')
    expect(learned({ sent: [['Authorization', `basic ${credentials}`]] }).redact(credentials)).toBe('<credentials:1>')
    const altered = `${opaque.slice(0, 10)}A${opaque.slice(11)}`
    for (const value of [`Bearer ${altered}`, altered, `bearer  ${altered} second-t0ken`]) {
      expect(learned({ sent: [['authorization', value]] }).redact(altered)).toBe('<access_token:1>')
    }
    expect(learned({ sent: [['Authorization', 'Bearer']] }).redact('Bearer')).toBe('Bearer')
  })

  test('a token that was cut off, and one that breaks out of a quotation', () => {
    const cut = opaque.slice(0, 9)
    expect(learned({ sent: [['Authorization', `Bearer ${cut}`]] }).redact(`"${cut}"`)).toBe('"<access_token:1>"')
    const hostile = '8f3a-b9c1"d2e4-77aa'
    const known = learned({ sent: [['Authorization', `Bearer ${hostile}`]] })
    expect(known.redact('error_description="the token 8f3a-b9c1\\"d2e4-77aa"')).toBe(
      'error_description="the token <access_token:1>"',
    )
  })

  test('cookies, but not those that are settings', () => {
    const known = learned({
      sent: [['Cookie', 'lang=en-US; sid=8f3a-b9c1-d2e4; ok=true; n=12']],
      headers: [
        ['Set-Cookie', 'session=s%3A77aa-11bb.cc; Path=/; HttpOnly'],
        ['set-cookie', 'theme=dark-mode; Max-Age=3600'],
      ],
    })
    expect(known.redact('en-US 8f3a-b9c1-d2e4 true 12 s%3A77aa-11bb.cc dark-mode 3600')).toBe(
      'en-US <cookie:1> true 12 <cookie:2> dark-mode 3600',
    )
  })

  test('nothing where no response came', () => {
    const { response: _, ...made } = exchange({ sent: [['Authorization', `Bearer ${opaque}`]] })
    const known = redactor()
    known.learnFrom(made)
    expect(known.redact(opaque)).toBe('<access_token:1>')
  })

  test('whatever a server sends, it is learned without an error', () => {
    for (const text of [
      '{"access_token":"\\ud800\\udc"}',
      '{"access_token":"\\ud83d-lone-1"}',
      '%',
      '?code=%E0%A4%A',
      '{"access_token":',
    ]) {
      expect(() =>
        learned({ text, url: 'https://as.example/?code=%E0%A4%A', headers: [['Location', text]] }),
      ).not.toThrow()
    }
  })
})

describe('time', () => {
  const timed = (act: () => void): number => {
    const started = performance.now()
    act()
    return performance.now() - started
  }

  test('five hundred tokens and 5 MB of text take less than a second', () => {
    const tokens = Array.from({ length: 500 }, (_, index) =>
      index % 2 === 0
        ? randomBytes(32).toString('base64url')
        : `${jwt.split('.')[0]}.${randomBytes(300).toString('base64url')}.${randomBytes(256).toString('base64url')}`,
    )
    const line = tokens.map((token) => JSON.stringify({ access_token: token, token_type: 'Bearer' })).join('\n')
    const noise = randomBytes(1_000_000).toString('base64')
    const words = 'the quick brown fox jumps over the lazy dog '.repeat(30_000)
    const text = `${line}${noise}${words}${line}`.padEnd(5_000_000, line)
    let redacted = ''
    const known = redactor()
    const taken = timed(() => {
      for (const token of tokens) known.learnNext('access_token', token)
      redacted = known.redact(text)
    })
    expect(taken).toBeLessThan(1000)
    expect(tokens.filter((token) => redacted.includes(token))).toEqual([])
  })

  test.each([
    ['one long token', '{"access_token":"', 'x'],
    ['tokens without end', 'token":"', 'token":"\\'],
    ['beginnings of tokens', 'token=', 'eyJ-'],
    ['parameters', '?', 'code=&'],
  ])('1 MB of %s is learned in no time', (_, start, text) => {
    const body = start + text.repeat(1_000_000 / text.length)
    expect(timed(() => learned({ text: body }).redact(body))).toBeLessThan(1000)
  })
})
