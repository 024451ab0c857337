import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readProject } from './load-project.ts'

const folder = mkdtempSync(join(tmpdir(), 'oauth2spec-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = join(folder, 'oauth2spec.config.yaml')

const read = (text: string) => {
  writeFileSync(file, text)
  const { project, problems } = readProject(file)
  return { project, problems: problems.map(({ line, column, message }) => `${line}:${column} ${message}`) }
}

describe('a project file', () => {
  test('says what the command line would; its paths are relative to it', () => {
    mkdirSync(join(folder, 'odd'))
    writeFileSync(join(folder, 'odd', 'name'), '')
    const { project, problems } = read(`descriptors: [providers/acme.yaml, beta.yml, datacrunch, odd/name]
variables: { company: acme }
check: [rfc6749/5.1]
fail_on: [must, 'bcp:should', oauth-2.1]
max_inconclusive: 3
baseline: ci/baseline.json
out: reports
reporters: [json, html]
`)
    expect(problems).toEqual([])
    expect(project).toEqual({
      descriptors: [
        join(folder, 'providers/acme.yaml'),
        join(folder, 'beta.yml'),
        'datacrunch',
        join(folder, 'odd/name'),
      ],
      variables: { company: 'acme' },
      check: ['rfc6749/5.1'],
      fail_on: ['must', 'bcp:should', 'oauth-2.1'],
      max_inconclusive: 3,
      baseline: join(folder, 'ci/baseline.json'),
      out: join(folder, 'reports'),
      reporters: ['json', 'html'],
    })
  })

  test.each([
    [
      'an unknown member',
      'fail-on: [must]',
      ['1:1 unknown member "fail-on" of the project file: did you mean "fail_on"?'],
    ],
    ['an unknown level', 'fail_on: [shuld]', ['1:11 "shuld" is not allowed for fail_on[0]: did you mean "should"?']],
    ['a list that is none', 'reporters: html', ['1:12 reporters must be a list, not "html"']],
    ['a list that is empty', 'check: []', ['1:8 check is empty: expected the checks that are run']],
    ['a number below zero', 'max_inconclusive: -1', ['1:19 max_inconclusive is -1: expected an integer of at least 0']],
    ['a variable that is no name', 'variables: { "a b": c }', [expect.stringContaining('"a b" cannot be a name')]],
    ['a list instead of members', '- must', ['1:1 the project file must be a mapping, not a list']],
    ['an empty file', '# nothing', ['1:1 the file is empty: expected a project file']],
    ['broken YAML', 'out: [', [expect.stringContaining('1:7 not valid YAML')]],
    ['a member twice', 'out: a\nout: b', ['2:1 out is given twice: expected one value']],
    [
      'all mistakes at once',
      'outt: a\nmax_inconclusive: many',
      [expect.stringMatching(/^1:1 /), expect.stringMatching(/^2:19 /)],
    ],
  ])('with %s is told with its place', (_, text, problems) => {
    expect(read(text).problems).toEqual(problems)
  })

  test('that is not there is told', () => {
    expect(readProject(join(folder, 'nowhere.yaml')).problems).toMatchObject([{ message: 'there is no such file' }])
  })
})
