/**
 * What a hostile server or descriptor says, in everything that a run writes.
 */

import { selectAll } from 'css-select'
import type { Document, Element } from 'domhandler'
import { parse } from 'parse5'
import { adapter } from 'parse5-htmlparser2-tree-adapter'
import { describe, expect, test } from 'vitest'
import { allOutputs, filesOf } from './all-outputs.ts'
import type { Report } from './model.ts'
import { hostileReport, hostileText } from './sample-report.ts'
import { readXml } from './strict-xml.ts'

const escapes =
  '\u001b[2J\u001b[31mred\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007\u009b31m\u001b]0;title\u0007\u001bPq\u001b\\'
const paths =
  '../../../etc/passwd ..\\..\\windows\\system32 /etc/shadow C:\\CON NUL aux.txt a/\0/b %2e%2e%2f file:///etc/passwd'
const bidi = '\u202Egnp.exe\u202C\u2066x\u2069\u200F\u061C\u200B\uFEFF\u{E0041}'

/** The hostile report, with hostile places as well. */
const hostile = (text: string): Report => {
  const report = hostileReport(text)
  const place = { file: `../${text}/acme.yaml`, line: 3, column: 1 }
  return { ...report, cases: report.cases.map((one) => ({ ...one, place })) }
}

const unseen = /(?![\n\t])\p{Cc}|[\p{Cs}\p{Bidi_Control}\u200b\u2028\u2029\ufeff\ufffe\uffff\u{E0000}-\u{E007F}]/u

const all = (html: string, selector: string): Element[] => {
  const root: Document | Element = parse(html, { treeAdapter: adapter }) as Document
  return selectAll(selector, root as Document | Element) as Element[]
}

/** The elements of a page, by their names and how many there are of each. */
const elementsIn = (html: string): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { name } of all(html, '*')) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

const active = 'script, iframe, object, embed, link, base, form, meta[http-equiv=refresh], img, [src], [style]'
const activeIn = (html: string): string[] => all(html, active).map(({ name }) => name)

const handlersIn = (html: string): string[] =>
  all(html, '*').flatMap(({ attribs }) =>
    Object.entries(attribs).flatMap(([name, value]) =>
      name.startsWith('on') || /^\s*(?:javascript|data|vbscript):/i.test(value) ? [`${name}=${value}`] : [],
    ),
  )

// The same report with a harmless word in the place of what is hostile.
const sample = await allOutputs(hostile('word'))

describe.each([
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)></title></textarea>\'"><svg onload=alert(1)>'],
  ['ends of what it may stand in', ']]></style></script></pre><!-- --></details>"}];\n```\n'],
  ['terminal escapes', escapes],
  ['tricks of paths', paths],
  ['marks that turn text around', bidi],
  ['commands of build systems', '\n::error::owned\r\n##vso[task.complete]\n##teamcity[x]\n::add-mask::x'],
  ['all at once', hostileText],
])('%s', async (_, text) => {
  const outputs = await allOutputs(hostile(text))

  test.each([...outputs.keys()])('in %s hides nothing and commands no terminal', (name) => {
    expect(unseen.exec(outputs.get(name) ?? '')?.[0]).toBeUndefined()
  })

  test.each(['report.html', 'diff.html', 'history.html'])('in %s adds no element that does anything', (name) => {
    const html = outputs.get(name) ?? ''
    expect(activeIn(html)).toEqual(activeIn(sample.get(name) ?? ''))
    expect(handlersIn(html)).toEqual([])
    expect(
      Object.keys(elementsIn(html))
        .sort()
        .filter((one) => !(one in elementsIn(sample.get(name) ?? ''))),
    ).toEqual([])
  })

  test('leaves JUnit and the badge whole', () => {
    expect(readXml(outputs.get('junit.xml') ?? '').name).toBe('testsuites')
    expect(outputs.get('badge.svg')).toBe(sample.get('badge.svg'))
  })

  test.each(['report.json', 'report.sarif', 'merged report.json'])('leaves %s whole', (name) => {
    expect(JSON.parse(outputs.get(name) ?? '')).toHaveProperty('version')
  })

  test.each(['terminal', 'verbose terminal', 'terminal of diff', 'annotations'])(
    'in %s commands no build system',
    (name) => {
      const lines = (outputs.get(name) ?? '').split('\n')
      const commands = lines.filter((line) => /^\s*::|##(?:vso|teamcity)?\[/.test(line))
      expect(commands.filter((line) => !/^::(?:error|warning|notice) (?:file|title)=/.test(line))).toEqual([])
    },
  )

  test('leads no tool out of the repository', () => {
    const uris = [...(outputs.get('report.sarif') ?? '').matchAll(/"uri": "([^"]*)"/g)].map(([, uri]) => uri ?? '')
    expect(uris.length).toBeGreaterThan(0)
    for (const uri of uris) expect(decodeURIComponent(uri).split('/')).not.toContain('..')
    for (const uri of uris) expect(uri).toMatch(/^[\w.~!*'()%-]+(?:\/[\w.~!*'()%-]+)*$/)
    for (const [, file] of (outputs.get('annotations') ?? '').matchAll(/file=([^,]*)/g)) {
      expect(file?.split('/')).not.toContain('..')
      expect(file).not.toMatch(/^\//)
    }
  })

  test('writes the same files under the same names', async () => {
    const names = (await filesOf(hostile(text))).map(([name]) => name)
    expect(names).toEqual(['badge.svg', 'junit.xml', 'report.html', 'report.json', 'report.md', 'report.sarif'])
  })
})
