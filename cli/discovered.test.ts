/**
 * What is taken from metadata, and what is not, whatever a server says.
 */
import { expect, test } from 'vitest'
import { discoveredIn } from './discovered.ts'

const issuer = 'https://as.example'

test('takes the members that a descriptor knows, and the userinfo endpoint beside them', () => {
  const { server, userinfo_endpoint, leftOut } = discoveredIn({
    issuer,
    token_endpoint: `${issuer}/token`,
    scopes_supported: ['read', 'write', 'read'],
    authorization_response_iss_parameter_supported: true,
    userinfo_endpoint: `${issuer}/me`,
    claims_supported: ['sub'],
    jwks_uri: null,
  })
  expect(server).toEqual({
    issuer,
    token_endpoint: `${issuer}/token`,
    scopes_supported: ['read', 'write'],
    authorization_response_iss_parameter_supported: true,
  })
  expect(userinfo_endpoint).toBe(`${issuer}/me`)
  expect(leftOut).toEqual([])
})

test.each<[string, unknown]>([
  ['a reference to the environment', 'https://evil.example/${AWS_SECRET_ACCESS_KEY}'],
  ['a reference to a variable', 'https://evil.example/{name}'],
  ['a user name and password', 'https://user:password@as.example/token'],
  ['a fragment', 'https://as.example/token#x'],
  ['another scheme', 'javascript:alert(1)'],
  ['a line break', 'https://as.example/token\nclients: {}'],
  ['an escape sequence', 'https://as.example/\u001b[2Jtoken'],
  ['text that runs backwards', 'https://as.example/\u202Enekot'],
  ['a megabyte', `https://as.example/${'x'.repeat(1_000_000)}`],
  ['a number', 4],
  ['an object', { toString: 'x' }],
])('leaves out an endpoint with %s, and says so in a line', (_name, value) => {
  const { server, leftOut } = discoveredIn({ issuer, token_endpoint: value as string })
  expect(server).toEqual({ issuer })
  expect(leftOut).toHaveLength(1)
  expect(leftOut[0]).toMatch(/^token_endpoint of the metadata /)
  expect(leftOut[0]?.length).toBeLessThan(300)
  expect(leftOut[0]).not.toMatch(/[\p{Cc}\p{Cf}]|user:password/u)
})

test.each<[string, unknown]>([
  ['a huge list', Array.from({ length: 100_000 }, (_, at) => `scope-${at}`)],
  ['values of a megabyte', ['x'.repeat(1_000_000)]],
  ['values that are none', ['read', 4]],
  ['references', ['${HOME}']],
  ['line breaks', ['read\n- write']],
  ['nothing', []],
  ['no list', 'read'],
])('leaves out a list with %s', (_name, value) => {
  const { server, leftOut } = discoveredIn({ issuer, scopes_supported: value as string[] })
  expect(server).toEqual({ issuer })
  expect(leftOut).toHaveLength(1)
})

test('tells only some of what is left out where all is wrong', () => {
  const members = JSON.parse(
    `{"__proto__": {"issuer": "https://evil.example"}, ${['issuer', 'token_endpoint', 'authorization_endpoint', 'jwks_uri', 'revocation_endpoint', 'introspection_endpoint', 'registration_endpoint', 'end_session_endpoint', 'op_policy_uri', 'op_tos_uri', 'scopes_supported', 'signed_metadata', 'userinfo_endpoint'].map((name) => `"${name}": 1`).join()}}`,
  )
  const { server, leftOut } = discoveredIn(members)
  expect(server).toEqual({})
  expect(leftOut).toHaveLength(11)
  expect(leftOut.at(-1)).toMatch(/3 more members/)
})
