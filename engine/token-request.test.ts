import { describe, expect, test } from 'vitest'
import type { Header } from './exchange.ts'
import type { Client, Grant } from './grant.ts'
import {
  anonymous,
  asClient,
  basicCredentials,
  byMethod,
  type Change,
  formEncoded,
  having,
  inForm,
  inQuery,
  renaming,
  repeating,
  tokenRequestOf,
  unauthenticated,
  wireRequest,
  withBody,
  withCredentials,
  withHeader,
  without,
} from './token-request.ts'

const machine: Client = {
  name: 'machine',
  client_id: 'special client:1',
  client_secret: 's%3A+p/e&c=i a:l~é',
  token_endpoint_auth_method: 'client_secret_basic',
  methodStated: true,
  redirect_uris: [],
  grant_types: undefined,
  scope: undefined,
}

const app: Client = { ...machine, name: 'app', client_id: 'app', token_endpoint_auth_method: 'none' }

const clientCredentials: Grant = {
  name: 'client_credentials',
  grant_type: 'client_credentials',
  client: machine,
  authentication: 'client_secret_basic',
  parametersIn: 'form',
  parameters: { scope: 'read write' },
  authorizationRequest: {},
  offersRefreshToken: false,
}

const url = 'https://as.example/token'
const form = 'application/x-www-form-urlencoded'

const sent = (grant: Partial<Grant>, ...changes: Change[]) =>
  wireRequest(
    changes.reduce((request, change) => change(request), tokenRequestOf({ ...clientCredentials, ...grant }, url)),
  )

const basic: Header = [
  'Authorization',
  `Basic ${Buffer.from('special+client%3A1:s%253A%2Bp%2Fe%26c%3Di+a%3Al%7E%C3%A9').toString('base64')}`,
]
const accept: Header = ['Accept', 'application/json']

describe('the bytes of a documented request', () => {
  test('as a form, with Basic authentication', () => {
    expect(sent({})).toEqual({
      method: 'POST',
      url,
      headers: [accept, basic, ['Content-Type', form]],
      body: 'grant_type=client_credentials&scope=read+write',
    })
  })

  test('as a form, with credentials in the body', () => {
    expect(sent({ authentication: 'client_secret_post' })).toEqual({
      method: 'POST',
      url,
      headers: [accept, ['Content-Type', form]],
      body: 'grant_type=client_credentials&scope=read+write&client_id=special+client%3A1&client_secret=s%253A%2Bp%2Fe%26c%3Di+a%3Al%7E%C3%A9',
    })
  })

  test('as a form, with a client that does not authenticate', () => {
    const { headers, body } = sent({ client: app, authentication: 'none' })
    expect(headers).toEqual([accept, ['Content-Type', form]])
    expect(body).toBe('grant_type=client_credentials&scope=read+write&client_id=app')
  })

  test('as JSON', () => {
    const { headers, body } = sent({ parametersIn: 'json', parameters: { scope: 'a"b\né' } })
    expect(headers).toEqual([accept, basic, ['Content-Type', 'application/json']])
    expect(body).toBe('{"grant_type":"client_credentials","scope":"a\\"b\\né"}')
  })

  test('as headers, with an empty body of no type', () => {
    expect(sent({ parametersIn: 'header', authentication: 'client_secret_post' })).toEqual({
      method: 'POST',
      url,
      headers: [
        accept,
        ['grant_type', 'client_credentials'],
        ['scope', 'read write'],
        ['client_id', 'special client:1'],
        ['client_secret', 's%3A+p/e&c=i a:l~é'],
      ],
      body: '',
    })
  })

  test('as a query, with an empty body of no type', () => {
    expect(sent({ parametersIn: 'query' })).toEqual({
      method: 'POST',
      url: `${url}?grant_type=client_credentials&scope=read+write`,
      headers: [accept, basic],
      body: '',
    })
  })

  test('a query that the endpoint has already stays', () => {
    const request = { ...tokenRequestOf(clientCredentials, `${url}?tenant=a%20b`), query: [['x', '&']] as const }
    expect(wireRequest(request).url).toBe(`${url}?tenant=a%20b&x=%26`)
    expect(wireRequest(inQuery(request)).url).toBe(
      `${url}?tenant=a%20b&x=%26&grant_type=client_credentials&scope=read+write`,
    )
  })

  test('with a resource owner, before the parameters of the documentation', () => {
    const resourceOwner = { name: 'alice', username: 'alice@example.com', password: 'pä ss&w=rd' }
    expect(sent({ grant_type: 'password', resourceOwner }).body).toBe(
      'grant_type=password&username=alice%40example.com&password=p%C3%A4+ss%26w%3Drd&scope=read+write',
    )
  })

  test('without a client nothing names one', () => {
    const { client: _, authentication: __, ...grant } = clientCredentials
    const { headers, body } = wireRequest(tokenRequestOf(grant, url))
    expect(headers).toEqual([accept, ['Content-Type', form]])
    expect(body).toBe('grant_type=client_credentials&scope=read+write')
  })
})

describe('one change', () => {
  const bodyOf = (...changes: Change[]) => sent({ parameters: { scope: 'a', x: '1' } }, ...changes).body

  test('having a parameter, whether it was there or not', () => {
    expect(bodyOf(having('scope', 'b c'))).toBe('grant_type=client_credentials&x=1&scope=b+c')
    expect(bodyOf(having('code', ''))).toBe('grant_type=client_credentials&scope=a&x=1&code=')
  })

  test('without some parameters', () => {
    expect(bodyOf(without('scope', 'x', 'none'))).toBe('grant_type=client_credentials')
  })

  test('repeating one, with the same value or another', () => {
    expect(bodyOf(repeating('scope'))).toBe('grant_type=client_credentials&scope=a&x=1&scope=a')
    expect(bodyOf(repeating('scope', 'b'))).toBe('grant_type=client_credentials&scope=a&x=1&scope=b')
    expect(bodyOf(repeating('none'))).toBe('grant_type=client_credentials&scope=a&x=1&none=')
  })

  test('repeating one in JSON too', () => {
    expect(sent({ parametersIn: 'json' }, repeating('grant_type')).body).toBe(
      '{"grant_type":"client_credentials","scope":"read write","grant_type":"client_credentials"}',
    )
  })

  test('spelling one in another way, in its place', () => {
    expect(bodyOf(renaming('scope', 'SCOPE'))).toBe('grant_type=client_credentials&SCOPE=a&x=1')
  })

  test('by another method: a GET has no body', () => {
    const { method, headers, body } = sent({}, byMethod('GET'))
    expect([method, headers, body]).toEqual(['GET', [accept, basic], undefined])
    expect(sent({}, byMethod('PUT')).body).toBe('grant_type=client_credentials&scope=read+write')
  })

  test('in the query, with the credentials that would be in the body', () => {
    const { url: address, body, headers } = sent({ authentication: 'client_secret_post' }, inQuery)
    expect(address).toBe(
      `${url}?grant_type=client_credentials&scope=read+write&client_id=special+client%3A1&client_secret=s%253A%2Bp%2Fe%26c%3Di+a%3Al%7E%C3%A9`,
    )
    expect([headers, body]).toEqual([[accept], ''])
  })

  test('in a form, whatever is documented', () => {
    expect(sent({ parametersIn: 'json' }, inForm)).toEqual(sent({}))
  })

  test('with a body of its own', () => {
    const { headers, body } = sent({}, withBody('text/plain', ''))
    expect([headers, body]).toEqual([[accept, basic, ['Content-Type', 'text/plain']], ''])
    expect(sent({}, withBody('text/plain', 'x'), byMethod('GET')).body).toBe('x')
  })

  test('with a header more, behind the others', () => {
    expect(sent({}, withHeader('X', 'y'), withHeader('X', 'z')).headers.slice(-2)).toEqual([
      ['X', 'y'],
      ['X', 'z'],
    ])
  })

  test('as another client, by its own method or the one given', () => {
    expect(sent({}, asClient(app)).body).toBe('grant_type=client_credentials&scope=read+write&client_id=app')
    expect(sent({}, asClient(app, 'client_secret_post')).body).toContain('&client_id=app&client_secret=')
  })

  test('with other credentials, by the same method', () => {
    expect(sent({}, withCredentials({ client_secret: 'x' })).headers[1]).toEqual([
      'Authorization',
      basicCredentials('special client:1', 'x'),
    ])
    expect(sent({}, anonymous, withCredentials({ client_secret: 'x' })).headers).toEqual(sent({}, anonymous).headers)
  })

  test('with another secret, in the place of an assertion', () => {
    const signed: Change = (request) => ({
      ...request,
      credentials: { method: 'private_key_jwt', client_id: 'signer' },
    })
    expect(sent({}, signed, withCredentials({ client_secret: 'x' })).body).toMatch(/&client_id=signer&client_secret=x$/)
  })

  test('named and not authenticated, or not named at all', () => {
    const { headers, body } = sent({}, unauthenticated)
    expect(headers).toEqual([accept, ['Content-Type', form]])
    expect(body).toBe('grant_type=client_credentials&scope=read+write&client_id=special+client%3A1')
    expect(sent({}, anonymous).body).toBe('grant_type=client_credentials&scope=read+write')
    expect(sent({}, anonymous, unauthenticated)).toEqual(sent({}, anonymous))
  })

  test('leaves the request that it changes as it was', () => {
    const request = tokenRequestOf(clientCredentials, url)
    const before = structuredClone(request)
    for (const change of [having('scope', 'x'), repeating('scope'), withHeader('X', 'y'), anonymous, inQuery]) {
      change(request)
    }
    expect(request).toEqual(before)
  })
})

describe('encoding', () => {
  // RFC 6749 Appendix B
  test('form-encoding writes a space as a plus sign and bytes of UTF-8 in percent', () => {
    expect(formEncoded([[' %&+£€', ' %&+£€']])).toBe('+%25%26%2B%C2%A3%E2%82%AC=+%25%26%2B%C2%A3%E2%82%AC')
  })

  // RFC 6749 section 2.3.1
  test('Basic credentials are form-encoded first, so that a colon separates', () => {
    expect(basicCredentials('s6BhdRkqt3', 'gX1fBat3bV')).toBe('Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW')
    expect(Buffer.from(basicCredentials('a:b', 'c:d').slice(6), 'base64').toString()).toBe('a%3Ab:c%3Ad')
    expect(Buffer.from(basicCredentials('', '').slice(6), 'base64').toString()).toBe(':')
  })
})
