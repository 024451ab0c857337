import { describe, expect, test } from 'vitest'
import type { Report } from './model.ts'
import {
  buildReport,
  hostileReport,
  hostileText,
  sampleCase,
  sampleFinding,
  sampleProvider,
  sampleReport,
} from './sample-report.ts'
import { renderTerminal, type TerminalOptions } from './terminal.ts'

const linesOf = (report: Report, options: Partial<TerminalOptions> = {}): string[] =>
  renderTerminal(report, { color: false, ...options })
    .trimEnd()
    .split('\n')

describe('the report for a terminal', () => {
  const lines = linesOf(sampleReport())
  const text = lines.join('\n')

  test.each(['live', 'mocked', 'in process', 'mixed'] as const)('says in its first line that it is %s', (mode) => {
    expect(linesOf(buildReport({ mode }))[0]).toMatch(new RegExp(`^${mode} `))
  })

  test('says the answer in its last line', () => {
    const report = sampleReport()
    expect(linesOf(report).at(-1)).toBe(report.gate.sentence)
  })

  test('has a row for each provider and one for all', () => {
    const table = lines.slice(3, 8)
    expect(table).toEqual([
      '  provider       fail  warn  inconclusive  deviation  waived  pass  n/a',
      '✗ acme-identity     3     1             1          1       1     3    2',
      '✓ northwind         0     0             0          0       0    10    1',
      '? harbor            0     0             3          0       0     0    0',
      '  all               3     1             4          1       1    13    3',
    ])
  })

  test('leaves out the columns that are empty', () => {
    expect(linesOf(buildReport())[3]).toBe('  provider       fail  pass')
  })

  test('shows what blocks, with what was expected, what came, the request and where to read on', () => {
    const start = lines.findIndex((line) => line.includes('An authorization code works once'))
    expect(lines.slice(start, start + 11)).toEqual([
      '  ✗ An authorization code works once (client=web)',
      '    MUST RFC 6749, section 4.1.2: The client must not use a code more than once; a server denies the',
      '    second use.',
      '    The second use of an authorization code was answered with a token.',
      '      expected  400 with error invalid_grant',
      '      actual    200 OK',
      '    An access token came back for the second use.',
      '      expected  no member access_token',
      '      actual    "access_token":"<access_token:3>"',
      '      where     POST https://login.acme.example/oauth/token → 200 OK · status',
      '    oauth2spec explain rfc6749/4.1.2/code-once',
    ])
  })

  test('has what blocks before what is open, and that before warnings and deviations', () => {
    const places = ['cases block', 'Not decided', 'Warnings', 'Waived', 'Documented deviations'].map((part) =>
      text.indexOf(part),
    )
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('names the problems of the run itself', () => {
    const expired = sampleProvider({ id: 'acme-identity', problems: ['The waiver for a/b expired.'] })
    expect(linesOf(buildReport({ providers: [expired] }))).toContain('  ✗ acme-identity: The waiver for a/b expired.')
    expect(lines).toContain('  ? harbor: login.harbor.example refused the connection.')
  })

  test('has one line for one outage', () => {
    expect(text).toContain('? 3 cases: login.harbor.example refused the connection.')
  })

  test('shows exchanges and passed cases when it is verbose', () => {
    const verbose = linesOf(sampleReport(), { verbose: true }).join('\n')
    expect(verbose).toContain('Cache-Control: public, max-age=60\n')
    expect(verbose).toContain('      curl -i -X POST')
    expect(verbose).toContain('✓ A request without a token is answered with a Bearer challenge')
    expect(text).not.toContain('✓ A request without')
  })

  test('names what blocks beside what failed', () => {
    const strict = linesOf(sampleReport({ failOn: ['should'] })).join('\n')
    expect(strict).toContain('4 cases block')
    expect(strict).not.toContain('Warnings')
  })

  test('says of what failed and does not block that it does not', () => {
    const lenient = linesOf(sampleReport({ failOn: ['bcp'] })).join('\n')
    expect(lenient).toContain('Failed, does not block: 3\n  ✗ rfc6749/5.1/no-store ×2 (acme-identity)\n')
    expect(lenient).not.toContain('cases block')
  })

  test('is coloured when it may be', () => {
    expect(renderTerminal(sampleReport(), { color: true })).toContain('\u001b[31m')
    expect(text).not.toContain('\u001b')
  })

  test.each([80, 100, 140])('fits %d columns, but for the answer', (width) => {
    const body = linesOf(sampleReport(), { width }).slice(0, -1)
    expect(body.filter((line) => line.length > width)).toEqual([])
  })

  test('sums up the providers of a fleet that hold', () => {
    const providers = Array.from({ length: 200 }, (_, index) => sampleProvider({ id: `p${index}` }))
    const cases = providers.map(({ id }, index) =>
      sampleCase({
        provider: id,
        verdict: index === 7 ? 'fail' : 'pass',
        findings: index === 7 ? [sampleFinding()] : [],
      }),
    )
    const fleet = buildReport({ providers, cases })
    expect(linesOf(fleet).slice(3, 7)).toEqual([
      '  provider                      fail  pass',
      '✗ p7                               1     0',
      '✓ 199 providers without faults     0   199',
      '  all                              1   199',
    ])
    expect(linesOf(fleet, { verbose: true }).filter((line) => /^[✓✗] p\d/.test(line))).toHaveLength(200)
  })

  test('limits what it lists', () => {
    const cases = Array.from({ length: 100 }, (_, index) =>
      sampleCase({ check: `rfc6749/5.1/c${index}`, verdict: 'fail', findings: [sampleFinding()] }),
    )
    const many = linesOf(buildReport({ cases }))
    expect(many.filter((line) => line.includes('oauth2spec explain'))).toHaveLength(20)
    expect(many.join('\n')).toContain('… 80 more cases, see the report or --verbose')
  })
})

describe('hostile text in a terminal', () => {
  test.each([false, true])('is harmless (verbose: %s)', (verbose) => {
    const output = renderTerminal(hostileReport(), { color: false, verbose })
    expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\ufffe]/u)
    expect(output).not.toContain('evil.example')
  })

  test('cannot add a colour', () => {
    const colours = (output: string) =>
      [...new Set(output.split('\u001b').map((part) => part.slice(0, 4)))]
        .filter((part) => part.startsWith('['))
        .map((part) => part.split('m')[0])
        .sort()
    const options = { color: true, verbose: true }
    expect(colours(renderTerminal(hostileReport('\u001b[5m\u001b[45m'), options))).toEqual(
      colours(renderTerminal(sampleReport(), options)),
    )
  })

  test('cannot add a line', () => {
    const count = (report: Report) => renderTerminal(report, { color: false, width: 4000 }).split('\n').length
    expect(count(hostileReport('\n\r\n\u2028\u0085\v\f'))).toBe(count(sampleReport()))
  })

  test('cannot command a build system', () => {
    const output = renderTerminal(hostileReport('\n::error::owned\n##vso[task.complete]\n'), {
      color: false,
      verbose: true,
    })
    expect(output).not.toMatch(/^\s*::|##vso/m)
  })

  test('is short', () => {
    const output = renderTerminal(hostileReport(hostileText.repeat(200)), { color: false })
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThan(500)
  })
})
