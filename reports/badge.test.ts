import { describe, expect, test } from 'vitest'
import { renderBadge } from './badge.ts'
import { buildReport, hostileReport, sampleCase, sampleFinding, sampleReport } from './sample-report.ts'
import { elementsOf, readXml, textContent } from './strict-xml.ts'

const failing = (count: number) =>
  buildReport({
    cases: Array.from({ length: count }, (_, at) =>
      sampleCase({ parameters: { at: `${at}` }, verdict: 'fail', findings: [sampleFinding()] }),
    ),
  })

const titleOf = (badge: string) => {
  const title = elementsOf(readXml(badge)).find(({ name }) => name === 'title')
  return title ? textContent(title) : ''
}

describe('the badge', () => {
  test.each([
    ['a gate that holds', buildReport(), 'oauth2spec: 1 passed'],
    ['one case that blocks', failing(1), 'oauth2spec: 1 blocks'],
    ['cases that block', failing(3), 'oauth2spec: 3 block'],
    ['a run that could not decide', buildReport({ complete: false }), 'oauth2spec: not decided'],
    ['a mocked run', buildReport({ mode: 'mocked' }), 'oauth2spec: 1 passed (mocked)'],
  ])('of %s says so, to those who hear it too', (_, report, title) => {
    const root = readXml(renderBadge(report))
    expect(titleOf(renderBadge(report))).toBe(title)
    expect(root.attributes).toMatchObject({ role: 'img', 'aria-label': title, xmlns: 'http://www.w3.org/2000/svg' })
  })

  test('loads nothing and runs nothing', () => {
    const badge = renderBadge(sampleReport())
    expect(badge).not.toMatch(/<(?:script|style|image|foreignObject|use|a)\b|href|\son\w+=|@import|url\((?!#)/i)
  })

  test('says nothing that a server or a descriptor said', () => {
    expect(renderBadge(hostileReport())).toBe(renderBadge(sampleReport()))
  })
})
