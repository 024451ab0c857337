import { describe, expect, test } from 'vitest'
import { pathAsUri, pathFrom, rootFolder } from './paths.ts'

describe('the root that paths are relative to', () => {
  test.each([
    [{}, '/repo/ci', '/repo/ci'],
    [{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/repo' }, '/repo/ci', '/repo'],
    [{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/elsewhere' }, '/repo/ci', '/repo/ci'],
    [{ GITHUB_WORKSPACE: '/repo' }, '/repo/ci', '/repo/ci'],
    [{ GITHUB_ACTIONS: 'true' }, '/repo/ci', '/repo/ci'],
  ])('with %j in %s is %s', (environment, folder, root) => {
    expect(rootFolder(environment, folder)).toBe(root)
  })
})

test.each([
  ['acme.yaml', 'ci/acme.yaml'],
  ['../acme.yaml', 'acme.yaml'],
  ['../../secret/acme.yaml', 'acme.yaml'],
  ['/repo/a/acme.yaml', 'a/acme.yaml'],
  ['..acme.yaml', 'ci/..acme.yaml'],
  ['..', 'descriptor'],
])('%s in /repo/ci is %s', (file, path) => {
  expect(pathFrom('/repo', file, '/repo/ci')).toBe(path)
})

test('a path as a URI has no scheme, query or fragment', () => {
  expect(pathAsUri('https://a?b#c d/ü.yaml')).toBe('https%3A//a%3Fb%23c%20d/%C3%BC.yaml')
})
