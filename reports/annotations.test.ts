import { describe, expect, test } from 'vitest'
import { annotationsOf } from './annotations.ts'
import { buildReport, hostileReport, sampleCase, sampleFinding, sampleReport } from './sample-report.ts'

const root = process.cwd()

describe('annotations', () => {
  const lines = annotationsOf(sampleReport(), { root })

  test('name what blocks at its line, with what was expected, what came and where', () => {
    const placed = buildReport({
      cases: [
        sampleCase({
          verdict: 'fail',
          parameters: { grant: 'a,b:c%' },
          findings: [sampleFinding({ exchange: null })],
          place: { file: 'ci/acme, the first:1.yaml', line: 12, column: 5 },
        }),
      ],
    })
    expect(annotationsOf(placed, { root })).toContain(
      '::error file=ci/acme%2C the first%3A1.yaml,line=12,col=5,title=acme-identity%3A rfc6749/5.1/no-store (grant=a%2Cb%3Ac%25)::The token response may be cached.%0Aexpected Cache-Control: no-store%0Acame Cache-Control: public, max-age=60%0Aoauth2spec explain rfc6749/5.1/no-store',
    )
  })

  test('name a provider that could not be tested, as a warning', () => {
    expect(lines).toContain(
      '::warning file=providers/harbor.yaml,line=1,col=1,title=harbor::login.harbor.example refused the connection.',
    )
  })

  test('are none where nothing is to be said', () => {
    expect(annotationsOf(buildReport(), { root })).toEqual([])
  })

  test('are few, and say how many more there are', () => {
    const cases = Array.from({ length: 25 }, (_, at) => sampleCase({ parameters: { at: `${at}` }, verdict: 'fail' }))
    const many = annotationsOf(buildReport({ cases }), { root })
    expect(many.filter((line) => line.startsWith('::error'))).toHaveLength(10)
    expect(many.at(-1)).toBe('::notice title=oauth2spec::15 more are in the reports.')
  })

  test('hold no line, no command and no property but their own, whatever a server said', () => {
    for (const text of ['\n::error::owned\r\n##vso[task.complete]', ',line=99,title=x::y', '%0A::stop-commands::z', ''])
      for (const line of annotationsOf(hostileReport(text), { root })) {
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028]|##vso\[/u)
        const [, kind, properties = '', data = ''] = /^::(error|warning|notice) ([^:]*)::(.*)$/s.exec(line) ?? []
        expect(kind).toBeDefined()
        expect(properties.split(',').map((one) => one.split('=')[0])).toEqual(
          properties.startsWith('file=') ? ['file', 'line', 'col', 'title'] : ['title'],
        )
        expect(data).not.toMatch(/(?:^|\n|%0A)\s*::/)
      }
  })
})
