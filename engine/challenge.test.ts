import { describe, expect, test } from 'vitest'
import { type Challenge, challengesOf, isScheme, parameterValues } from './challenge.ts'
import type { Header } from './exchange.ts'

const read = (...fields: string[]): Challenge[] =>
  challengesOf(fields.map((field): Header => ['WWW-Authenticate', field]))

/** Milliseconds, the best of three: a busy machine is no fault of the code. */
const quickest = (act: () => void): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const started = performance.now()
      act()
      return performance.now() - started
    }),
  )

const challenge = (scheme: string, parameters: Challenge['parameters'] = []) => ({ scheme, parameters })

describe('what fits the grammar', () => {
  test.each<[string, string, Challenge[]]>([
    ['a bare scheme', 'Negotiate', [challenge('Negotiate')]],
    ['a token68', 'Negotiate abc==', [{ ...challenge('Negotiate'), token68: 'abc==' }]],
    ['a token68 without padding', 'Negotiate a-._~+/9', [{ ...challenge('Negotiate'), token68: 'a-._~+/9' }]],
    ['a token68 that is like a parameter', 'Negotiate realm=', [{ ...challenge('Negotiate'), token68: 'realm=' }]],
    ['a parameter as a token', 'Bearer error=invalid_token', [challenge('Bearer', [['error', 'invalid_token']])]],
    ['a quoted parameter', 'Bearer realm="a"', [challenge('Bearer', [['realm', 'a']])]],
    ['an empty quotation', 'Bearer realm=""', [challenge('Bearer', [['realm', '']])]],
    ['a quoted comma', 'Bearer realm="a, b"', [challenge('Bearer', [['realm', 'a, b']])]],
    ['escapes', 'Bearer realm="a\\"b\\\\, \\c"', [challenge('Bearer', [['realm', 'a"b\\, c']])]],
    ['spaces at the equals sign', 'Bearer realm \t= "a"', [challenge('Bearer', [['realm', 'a']])]],
    ['several spaces after the scheme', 'Bearer   realm=a', [challenge('Bearer', [['realm', 'a']])]],
    ['an equals sign in a quotation', 'Bearer realm="a=b"', [challenge('Bearer', [['realm', 'a=b']])]],
    ['characters beyond ASCII in a quotation', 'Bearer realm="é"', [challenge('Bearer', [['realm', 'é']])]],
  ])('%s', (_, field, expected) => {
    expect(read(field)).toEqual(expected)
  })

  test('parameters keep their order, their duplicates and their spelling', () => {
    expect(read('Bearer Realm="a", error=b,realm="c"')[0]?.parameters).toEqual([
      ['Realm', 'a'],
      ['error', 'b'],
      ['realm', 'c'],
    ])
  })

  test('empty members of the list are passed over', () => {
    expect(read(', ,Bearer realm=a, , error=b,,')).toEqual([
      challenge('Bearer', [
        ['realm', 'a'],
        ['error', 'b'],
      ]),
    ])
    expect(read('', ' , ,')).toEqual([])
  })
})

describe('several challenges', () => {
  test('in one field', () => {
    expect(read('Digest qop="auth,auth-int", nonce=x, Basic realm="y" , Negotiate QQ==, NTLM, Bearer error=z')).toEqual(
      [
        challenge('Digest', [
          ['qop', 'auth,auth-int'],
          ['nonce', 'x'],
        ]),
        challenge('Basic', [['realm', 'y']]),
        { ...challenge('Negotiate'), token68: 'QQ==' },
        challenge('NTLM'),
        challenge('Bearer', [['error', 'z']]),
      ],
    )
  })

  test('over several lines, whose names are spelled in different ways', () => {
    const headers: Header[] = [
      ['www-authenticate', 'Basic realm="a"'],
      ['Content-Type', 'text/html'],
      ['WWW-AUTHENTICATE', 'Bearer, Negotiate'],
    ]
    expect(challengesOf(headers).map(({ scheme }) => scheme)).toEqual(['Basic', 'Bearer', 'Negotiate'])
  })

  test('a scheme before a comma with a tab', () => {
    expect(read('Negotiate\t, Basic realm=a').map(({ scheme }) => scheme)).toEqual(['Negotiate', 'Basic'])
    expect(read('Negotiate \t, Basic realm=a').map(({ scheme }) => scheme)).toEqual(['Negotiate', 'Basic'])
    expect(read('Negotiate abc , Basic realm=a')).toEqual([
      { ...challenge('Negotiate'), token68: 'abc' },
      challenge('Basic', [['realm', 'a']]),
    ])
  })

  test('one that cannot be read leaves those of other lines', () => {
    expect(read('Bearer realm="a', 'Basic realm="b"').map(({ scheme, unreadable }) => [scheme, unreadable])).toEqual([
      ['Bearer', 'realm="a'],
      ['Basic', undefined],
    ])
  })
})

describe('what does not fit the grammar is told', () => {
  test.each<[string, string, string, string]>([
    ['no comma between parameters', 'Bearer realm="a" error="b"', 'Bearer', 'realm="a" error="b"'],
    ['no comma between later parameters', 'Bearer a=b, realm="a" error="b"', 'Bearer', 'realm="a" error="b"'],
    ['no comma between tokens', 'Bearer error=a description=b', 'Bearer', 'error=a description=b'],
    ['no comma between challenges', 'NTLM Basic realm="a"', 'NTLM', 'Basic realm="a"'],
    ['words', 'Bearer you need a token', 'Bearer', 'you need a token'],
    ['a semicolon', 'Bearer realm="a"; error="b"', 'Bearer', 'realm="a"; error="b"'],
    ['a quotation that is not closed', 'Bearer realm="a', 'Bearer', 'realm="a'],
    ['a quotation that ends in an escape', 'Bearer realm="a\\"', 'Bearer', 'realm="a\\"'],
    ['text behind a quotation', 'Bearer realm="a"b', 'Bearer', 'realm="a"b'],
    ['spaces in a value', 'Bearer scope=a b', 'Bearer', 'scope=a b'],
    ['a tab after the scheme', 'Bearer\trealm=a', 'Bearer', '\trealm=a'],
    ['a colon after the scheme', 'Bearer: realm=a', '', 'Bearer: realm=a'],
    ['parameters without a scheme', 'realm="a"', '', 'realm="a"'],
    ['parameters behind a token68', 'Negotiate abc==, realm="a"', '', 'realm="a"'],
    ['a quoted scheme', '"Bearer" realm=a', '', '"Bearer" realm=a'],
  ])('%s', (_, field, scheme, unreadable) => {
    expect(read(field).at(-1)).toMatchObject({ scheme, unreadable })
  })

  test('what came before it is kept', () => {
    expect(read('Basic realm="a", Bearer error="b", x="y" z')).toEqual([
      challenge('Basic', [['realm', 'a']]),
      { ...challenge('Bearer', [['error', 'b']]), unreadable: 'x="y" z' },
    ])
  })
})

test('schemes and names of parameters are matched without regard to case', () => {
  const [bearer] = read('BEARER Error="a", ERROR=b')
  expect(bearer && isScheme(bearer, 'Bearer')).toBe(true)
  expect(bearer && parameterValues(bearer, 'error')).toEqual(['a', 'b'])
})

describe('100 KB of anything is read in no time', () => {
  const size = 100_000
  const repeated = (text: string) => text.repeat(Math.ceil(size / text.length))
  test.each([
    ['letters', repeated('a')],
    ['quotation marks', repeated('"')],
    ['a quotation that is not closed', `Bearer a="${repeated('x')}`],
    ['escapes in a quotation', `Bearer a="${repeated('\\"')}`],
    ['escapes outside', repeated('\\"')],
    ['spaces', `Bearer${repeated(' ')}x y`],
    ['tabs', `Bearer a=b${repeated('\t')}x`],
    ['equals signs', `Bearer a${repeated('=')}!`],
    ['schemes without commas', repeated('a b ')],
    ['half parameters', repeated('a =')],
    ['parameters without commas', `Bearer ${repeated('a="b" ')}`],
    ['commas', repeated(',')],
  ])('%s', (_, field) => {
    expect(quickest(() => read(field))).toBeLessThan(50)
  })

  test('a thousand challenges and a thousand parameters', () => {
    expect(read('Basic realm="a",'.repeat(1000))).toHaveLength(1000)
    expect(read(`Bearer ${'a=b, '.repeat(1000)}`)[0]?.parameters).toHaveLength(1000)
  })
})
