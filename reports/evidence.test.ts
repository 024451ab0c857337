import { describe, expect, test } from 'vitest'
import { anchorOf, answerLine, causeOf, objectionsOf, placeOf, tellingExchanges } from './evidence.ts'
import { buildReport, sampleCase, sampleExchange, sampleFinding } from './sample-report.ts'

describe('anchors', () => {
  test('are readable', () => {
    expect(anchorOf('acme/rfc6749/5.1/no-store')).toBe('case-acme/rfc6749/5.1/no-store')
  })

  test('differ where ids differ, and contain nothing that a fragment may not', () => {
    const ids = ['a[b]', 'a{b}', 'a b', 'a~5b~b~5d~', 'a%5Bb%5D', 'ä', 'a"b', 'a#b', 'a😀b']
    const anchors = ids.map(anchorOf)
    expect(new Set(anchors).size).toBe(ids.length)
    for (const anchor of anchors) expect(anchor).toMatch(/^[A-Za-z0-9._:/=,~-]+$/)
  })
})

describe('evidence', () => {
  test('of a finding is the exchange it names, and else the probe', () => {
    const exchanges = ['control', 'probe'].map((id) => sampleExchange({ id }))
    const roles: ('control' | 'probe')[] = ['control', 'probe']
    const one = sampleCase({ exchanges: roles.map((role) => ({ id: role, role })) })
    const telling = (exchange: string | null) => {
      const judged = { ...one, findings: [sampleFinding({ exchange })] }
      return tellingExchanges(buildReport({ cases: [judged], exchanges }), judged).map(({ id }) => id)
    }
    expect(telling('control')).toEqual(['control'])
    expect(telling(null)).toEqual(['probe'])
    expect(telling('gone')).toEqual(['probe'])
  })

  test('has the worst objection first, and leaves out what passes', () => {
    const findings = (['pass', 'inconclusive', 'fail', 'warn'] as const).map((verdict) => sampleFinding({ verdict }))
    expect(objectionsOf(sampleCase({ findings })).map(({ verdict }) => verdict)).toEqual([
      'fail',
      'warn',
      'inconclusive',
    ])
  })

  test('says why no response came', () => {
    const failure = { kind: 'timeout', message: 'no headers in 10 s' }
    expect(answerLine(sampleExchange({ id: 'x', response: null, failure }))).toBe(
      'no response: timeout, no headers in 10 s',
    )
    expect(answerLine(sampleExchange({ id: 'x' }))).toBe('200 OK')
  })

  test('always has a headline', () => {
    expect(causeOf(sampleCase({ verdict: 'inapplicable' }))).toBe('inapplicable')
    expect(causeOf(sampleCase({ findings: [sampleFinding({ message: 'It broke.' })] }))).toBe('It broke.')
  })

  test.each([
    ['RFC 6749', '5.1', 'RFC 6749, section 5.1'],
    ['OpenID Connect Core', 'A.1', 'OpenID Connect Core, section A.1'],
    ['provider documentation', 'expiry', 'provider documentation, expiry'],
    ['provider documentation', '', 'provider documentation'],
  ])('names the place %s %s', (document, section, place) => {
    expect(placeOf({ document, section, level: 'MUST', text: '', url: null })).toBe(place)
  })
})
