import { describe, expect, test } from 'vitest'
import { renderJunit } from './junit.ts'
import type { Report } from './model.ts'
import { buildReport, hostileReport, sampleCase, sampleProvider, sampleReport } from './sample-report.ts'
import { elementsOf, readXml, textContent, type XmlElement } from './strict-xml.ts'

// What the schema of the Jenkins xUnit plugin (junit-10.xsd) allows: children and attributes; required ones with a bang.
const schema: Record<string, { children: string[]; attributes: string[] }> = {
  testsuites: { children: ['testsuite'], attributes: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: {
    children: ['properties', 'testcase'],
    attributes: ['name!', 'tests!', 'failures!', 'errors!', 'time', 'skipped', 'timestamp', 'hostname'],
  },
  properties: { children: ['property'], attributes: [] },
  property: { children: [], attributes: ['name!', 'value!'] },
  testcase: { children: ['skipped', 'error', 'failure', 'system-out'], attributes: ['name!', 'time', 'classname'] },
  failure: { children: [], attributes: ['type', 'message'] },
  error: { children: [], attributes: ['type', 'message'] },
  skipped: { children: [], attributes: ['type', 'message'] },
  'system-out': { children: [], attributes: [] },
}

const childrenOf = (element: XmlElement) => element.children.filter((child) => typeof child !== 'string')
const named = (root: XmlElement, name: string) => elementsOf(root).filter((element) => element.name === name)
const holding = (suite: XmlElement, name: string) =>
  childrenOf(suite).filter((one) => childrenOf(one).some((child) => child.name === name))

const faultsOf = (element: XmlElement): string[] => {
  const { children, attributes } = schema[element.name] ?? { children: [], attributes: [] }
  const allowed = attributes.map((name) => name.replace('!', ''))
  const required = attributes.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1))
  return [
    ...(element.name in schema ? [] : [`${element.name} is unknown`]),
    ...Object.keys(element.attributes).filter((name) => !allowed.includes(name)),
    ...required.filter((name) => !(name in element.attributes)),
    ...childrenOf(element)
      .filter((child) => !children.includes(child.name))
      .map((child) => `${child.name} in ${element.name}`),
    ...('time' in element.attributes && !/^\d+\.\d{3}$/.test(element.attributes.time ?? '') ? ['time'] : []),
  ]
}

const junit = (report: Report) => readXml(renderJunit(report))
const caseNamed = (root: XmlElement, part: string) =>
  named(root, 'testcase').find((one) => one.attributes.name?.includes(part))

describe.each([
  ['the sample report', sampleReport()],
  ['a report with hostile text', hostileReport()],
  ['a report of nothing', buildReport({ cases: [], providers: [] })],
])('JUnit of %s', (_, report) => {
  const root = junit(report)

  test('is as the schema wants it', () => {
    expect(root.name).toBe('testsuites')
    expect(elementsOf(root).flatMap(faultsOf)).toEqual([])
  })

  test('counts what it contains', () => {
    for (const suite of named(root, 'testsuite')) {
      const { tests, failures, errors, skipped } = suite.attributes
      expect(tests).toBe(`${named(suite, 'testcase').length}`)
      expect(failures).toBe(`${holding(suite, 'failure').length}`)
      expect(errors).toBe(`${holding(suite, 'error').length}`)
      expect(skipped).toBe(`${holding(suite, 'skipped').length}`)
    }
    expect(root.attributes.failures).toBe(`${named(root, 'failure').length}`)
    expect(root.attributes.errors).toBe(`${named(root, 'error').length}`)
  })

  test('is red where the gate does not hold', () => {
    expect(named(root, 'failure').length + named(root, 'error').length > 0).toBe(!report.gate.holds)
  })
})

describe('JUnit', () => {
  const root = junit(sampleReport())

  test('has a suite for each provider and document, and names the mode', () => {
    expect(root.attributes.name).toBe('oauth2spec (live)')
    const suites = childrenOf(root).map((suite) => suite.attributes.name)
    expect(suites).toContain('acme-identity / rfc6749')
    expect(suites).toContain('northwind / contract')
    expect(suites).toContain('harbor / run')
    expect(childrenOf(root)[0]?.attributes).toMatchObject({
      timestamp: '2026-11-20T14:03:21',
      hostname: 'login.acme.example',
    })
  })

  test('gives a failure all that a reader needs', () => {
    const [failure] = childrenOf(caseNamed(root, 'An authorization code works once [client=web]') as XmlElement)
    expect(failure?.attributes).toEqual({
      message: 'The second use of an authorization code was answered with a token.',
      type: 'fail MUST',
    })
    const text = textContent(failure as XmlElement)
    for (const part of [
      'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2',
      'expected: 400 with error invalid_grant',
      'actual:   200 OK',
      'POST https://login.acme.example/oauth/token',
      '"access_token":"<access_token:3>"',
      'curl -i',
      'oauth2spec explain rfc6749/4.1.2/code-once',
    ])
      expect(text).toContain(part)
  })

  test('puts every verdict where it belongs', () => {
    const kindOf = (part: string) =>
      childrenOf(caseNamed(root, part) as XmlElement).map(({ name, attributes }) => [name, attributes.message])
    expect(kindOf('Authorization codes cannot be guessed')).toEqual([['system-out', undefined]])
    expect(kindOf('expires_in is as documented [grant')[0]?.[0]).toBe('skipped')
    expect(kindOf('Token responses name the token type')).toEqual([
      ['skipped', 'deviation: The documentation shows a response without token_type.'],
    ])
    expect(kindOf('Public clients cannot go without PKCE')).toEqual([
      ['skipped', 'waiver: Old versions of the mobile app do not send it.'],
    ])
    expect(kindOf('Revoking an unknown token')).toEqual([
      ['skipped', 'inapplicable: The descriptor names no revocation_endpoint.'],
    ])
    expect(kindOf('Bearer challenge')).toEqual([])
    const harbor = named(root, 'testcase').filter((one) => one.attributes.classname?.startsWith('harbor.rfc6749'))
    expect(harbor.map((one) => childrenOf(one)[0]?.attributes.type)).toEqual(['unreachable', 'unreachable'])
  })

  test('skips what failed and does not block', () => {
    const lenient = junit(sampleReport({ failOn: ['bcp'] }))
    const [skipped] = childrenOf(caseNamed(lenient, 'An authorization code works once') as XmlElement)
    expect([skipped?.name, skipped?.attributes.message]).toEqual([
      'skipped',
      'failed, does not block: The second use of an authorization code was answered with a token.',
    ])
  })

  test('makes a failure of all that blocks', () => {
    const strict = junit(sampleReport({ failOn: ['should', 'rfc6749'] }))
    expect(childrenOf(caseNamed(strict, 'Authorization codes cannot be guessed') as XmlElement)[0]?.name).toBe(
      'failure',
    )
    expect(childrenOf(caseNamed(strict, 'Token responses name the token type') as XmlElement)[0]?.name).toBe('failure')
  })

  test.each([
    ['an interrupted run', buildReport({ complete: false }), 'error'],
    ['a run without cases', buildReport({ cases: [], providers: [] }), 'error'],
    [
      'an expired waiver',
      buildReport({ providers: [sampleProvider({ id: 'acme-identity', problems: ['expired'] })] }),
      'failure',
    ],
    [
      'a provider that is down',
      buildReport({ providers: [sampleProvider({ id: 'acme-identity', decided: false })] }),
      'error',
    ],
  ])('is red for %s', (_, report, outcome) => {
    expect(named(junit(report), outcome)).toHaveLength(1)
  })

  test('is short where a server is not', () => {
    const report = structuredClone(sampleReport())
    for (const exchange of Object.values(report.exchanges))
      if (exchange.response) exchange.response.body = 'x'.repeat(1_000_000)
    expect(renderJunit(report).length).toBeLessThan(100_000)
  })

  test('names a provider without an origin localhost', () => {
    const report = buildReport({
      providers: [sampleProvider({ id: 'acme-identity', origins: [] })],
      cases: [sampleCase()],
    })
    expect(childrenOf(junit(report))[0]?.attributes.hostname).toBe('localhost')
  })
})
