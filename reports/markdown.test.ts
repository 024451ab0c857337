import { describe, expect, test } from 'vitest'
import { largeReport } from '../bench/large-report.ts'
import { anchorOf } from './evidence.ts'
import { renderMarkdown } from './markdown.ts'
import { inCell, inCode, inProse, linked } from './markdown-text.ts'
import {
  buildReport,
  hostileReport,
  hostileText,
  sampleCase,
  sampleFinding,
  sampleProvider,
  sampleReport,
} from './sample-report.ts'

/** The text without its code spans, as a reader of Markdown takes them: from a run of backticks to the next like it. */
const withoutCode = (markdown: string): string => markdown.replace(/(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/g, '')

const hostile = [
  ...[
    '@octocat',
    '#123',
    'GH-1',
    'a|b|c',
    '`',
    '``` x',
    '` @octocat `',
    '\\| x',
    '\\` x',
    '![x](https://evil.example)',
  ],
  ...['[x](javascript:alert(1))', 'https://evil.example', 'www.evil.example', '<b>x</b>', '<!-- x', '</details>'],
  ...['*x*', '# x', '> x', '- x', '1. x', '---', '$`x`$', ':tada:', '&lt;b&gt;', hostileText],
]

describe('the report as Markdown', () => {
  const report = sampleReport()
  const text = renderMarkdown(report, { page: 'report.html' })
  const lines = text.split('\n')

  test('has the answer first', () => {
    expect(lines[0]).toBe('## ✗ oauth2spec: the gate does not hold')
    expect(lines[2]).toBe(report.gate.sentence)
    expect(renderMarkdown(buildReport()).split('\n')[0]).toBe('## ✓ oauth2spec: the gate holds')
    expect(renderMarkdown(buildReport({ complete: false })).split('\n')[0]).toBe(
      '## ? oauth2spec: the run could not decide',
    )
  })

  test('names the mode', () => {
    expect(text).toContain('**live**: requests went to the real servers.')
    expect(renderMarkdown(buildReport({ mode: 'mocked' }))).toContain('**mocked**: the embedded authorization server')
  })

  test('has a row for each provider, those with trouble first, and one for all', () => {
    expect(lines.filter((line) => line.startsWith('|'))).toEqual([
      '| provider | fail | warn | not decided | deviation | waived | pass |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
      '| ✗ ` acme-identity ` | 3 | 1 | 1 | 1 | 1 | 3 |',
      '| ? ` harbor ` | 0 | 0 | 3 | 0 | 0 | 0 |',
      '| ✓ ` northwind ` | 0 | 0 | 0 | 0 | 0 | 10 |',
      '| all 3 | 3 | 1 | 4 | 1 | 1 | 13 |',
    ])
  })

  test('shows what blocks with its section, what was expected, what came, where, and the case', () => {
    const start = lines.indexOf('- **MUST** An authorization code works once ` client=web `')
    expect(lines.slice(start + 1, start + 6)).toEqual([
      '  - [` RFC 6749, section 4.1.2 `](https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2): The second use of an authorization code was answered with a token.',
      '  - expected ` 400 with error invalid_grant `',
      '  - came ` 200 OK `',
      '  - in ` status ` of ` POST https://login.acme.example/oauth/token → 200 OK `',
      '  - [the case](report.html#case-acme-identity/rfc6749/4.1.2/code-once%7E5b%7Eclient=web%7E5d%7E) · ` oauth2spec explain rfc6749/4.1.2/code-once `',
    ])
  })

  test('links to the anchor that the page has for a case', () => {
    const [, address = ''] = /\[the case\]\(report\.html#(\S+)\)/.exec(text) ?? []
    const blocking = report.cases.find(({ id }) => id === report.gate.blocking[0])
    expect(decodeURIComponent(address)).toBe(anchorOf(blocking?.id ?? ''))
  })

  test('links to a page that is elsewhere, and to none where there is none', () => {
    expect(renderMarkdown(report, { page: 'https://ci.example/7/report.html#x' })).toContain(
      '[the case](https://ci.example/7/report.html#case-',
    )
    expect(renderMarkdown(report)).not.toContain('[the case]')
    expect(renderMarkdown(report, { page: 'javascript:alert(1)' })).not.toContain('[the case]')
  })

  test('folds what does not block', () => {
    expect(text).toContain(
      '<details><summary>Not decided: 4 cases</summary>\n\n- 3 cases: login.harbor.example refused',
    )
    expect(text).toContain('<details><summary>Fails or warns, does not block: 1 case</summary>')
  })

  test.each([
    ['many cases', largeReport(5000)],
    [
      'a fleet that fails',
      buildReport({
        providers: Array.from({ length: 300 }, (_, at) => sampleProvider({ id: `provider-${at}` })),
        cases: Array.from({ length: 3000 }, (_, at) =>
          sampleCase({
            provider: `provider-${at % 300}`,
            parameters: { at: `${at}` },
            verdict: 'fail',
            findings: [sampleFinding({ message: '@x'.repeat(5000) })],
          }),
        ),
      }),
    ],
    ['text without an end', hostileReport(hostileText.repeat(200))],
  ])('of %s fits a comment', (_, long) => {
    const shown = renderMarkdown(long, { page: 'report.html' })
    expect(shown.length).toBeLessThan(65_536)
    expect(shown.match(/<details>/g)?.length ?? 0).toBe(shown.match(/<\/details>/g)?.length ?? 0)
  })

  test.each(hostile)('is inert with %j in every string', (words) => {
    const bare = withoutCode(renderMarkdown(hostileReport(words), { page: 'report.html' }))
    expect(bare).not.toMatch(/[\p{Cs}\p{Bidi_Control}\u2028\u2029\u200b\ufffe]|(?!\n)\p{Cc}/u)
    const text = bare.replaceAll(/<\/?details>|<\/?summary>|\]\([^)]*\)/g, '')
    expect(text).not.toMatch(/[<`@]|!\[|evil\.example/)
    const addresses = [...bare.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address)
    for (const address of addresses) expect(address).toMatch(/^(?:https:\/\/|report\.html#case-)[\w.~:/?#@!$&+,;=%-]*$/)
    expect(bare.match(/\]/g)?.length ?? 0).toBe(addresses.length)
    const table = bare.split('\n').filter((line) => line.startsWith('|'))
    expect(new Set(table.map((line) => line.split('|').length)).size).toBe(1)
    const sample = renderMarkdown(sampleReport(), { page: 'report.html' })
    expect(bare.split('\n').filter((line) => line.startsWith('#')).length).toBe(
      sample.split('\n').filter((line) => line.startsWith('#')).length,
    )
  })
})

describe('text in Markdown', () => {
  test.each([
    ['plain words', '` plain words `'],
    ['a ` b `` c', '``` a ` b `` c ```'],
    ['two\nlines', '` two lines `'],
    ['', ''],
  ])('%j as code', (text, shown) => {
    expect(inCode(text)).toBe(shown)
  })

  test('in a cell has no bar', () => {
    expect(inCell('a|b\\|c')).toBe('` a¦b\\¦c `')
  })

  test.each(['Token responses carry Cache-Control: no-store.', 'expires_in is documented (RFC 6749, section 5.1)'])(
    '%j is prose',
    (text) => {
      expect(inProse(text)).toBe(text)
    },
  )

  test.each(hostile.filter((text) => !['GH-1', 'a|b|c'].includes(text)))('%j is code', (text) => {
    expect(inProse(text)).toMatch(/^`+ .* `+$/s)
  })

  test.each([
    ['https://a.example/x)(y*z', '[` x `](https://a.example/x%29%28y%2Az)'],
    ['https://a.example/"><b>', '[` x `](https://a.example/%22%3E%3Cb%3E)'],
    ['javascript:alert(1)', '` x `'],
    ['http://a.example/', '` x `'],
    [null, '` x `'],
  ])('a link to %j', (url, shown) => {
    expect(linked('x', url)).toBe(shown)
  })
})
