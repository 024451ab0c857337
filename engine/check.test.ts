import { describe, expect, test } from 'vitest'
import { by, check, eachGrant, oneGrant, type Selector, shownParameters } from './check.ts'
import { type Grant, subjectOf } from './grant.ts'

const subject = subjectOf({
  id: 'acme',
  file: 'acme.yaml',
  mode: 'mocked',
  descriptor: {
    name: 'Acme',
    server: { token_endpoint: 'https://as.example/token' },
    clients: {
      a: { client_id: 'id-of-a', client_secret: 's' },
      b: { client_id: 'id-of-b', client_secret: 's' },
    },
    documented: {
      grants: {
        one: { grant_type: 'client_credentials', client: 'a', source: 'x' },
        two: { grant_type: 'client_credentials', client: 'b', source: 'x' },
      },
    },
  },
  secrets: [],
})

const words = { why: 'w', mistake: 'm', fix: 'f', caughtBy: [], requirements: ['R'], title: 'It does', id: 'x/1/it' }

describe('a check', () => {
  test('is an observation where it observes', () => {
    const observed = check({ ...words, observes: () => undefined, judge: () => {}, provoke: async () => {} })
    expect(observed).toMatchObject({ ...words, kind: 'observation' })
  })

  test('is a probe where it probes, that takes no time and authenticates unless it says so', () => {
    const probe = async () => {}
    expect(check({ ...words, requests: 2, probe })).toEqual({
      ...words,
      kind: 'probe',
      requests: 2,
      takesTime: false,
      failsAuthentication: false,
      run: probe,
    })
    expect(check({ ...words, requests: 2, probe, takesTime: true, failsAuthentication: true })).toMatchObject({
      takesTime: true,
      failsAuthentication: true,
    })
  })

  test('keeps its parameters and its source', () => {
    const each = eachGrant('no grant')
    const source = ({ grant }: { grant: Grant }) => `source of ${grant.name}`
    const made = check({ ...words, requests: 1, each, source, probe: async () => {} })
    expect(made).toMatchObject({ each })
    const [parameters = {}] = each.select(subject)
    expect(made.source?.(parameters, subject)).toBe('source of one')
  })
})

describe('selectors', () => {
  const names = (selector: Selector<{ grant: Grant }>) => selector.select(subject).map(({ grant }) => grant.name)

  test('each grant, or one, that fits', () => {
    expect(names(eachGrant('no grant'))).toEqual(['one', 'two'])
    expect(names(eachGrant('no grant', ({ client }) => client?.name === 'b'))).toEqual(['two'])
    expect(names(oneGrant('no grant'))).toEqual(['one'])
    expect(names(oneGrant('no grant', (grant, { grants }) => grants.indexOf(grant) === 1))).toEqual(['two'])
    expect(names(oneGrant('no grant', () => false))).toEqual([])
  })

  test('each with each of some values, which may depend on it', () => {
    const shown = (selector: Selector<{ grant: Grant; how: string }>) =>
      selector.select(subject).map(({ grant, how }) => `${grant.name} ${how}`)
    expect(shown(by(eachGrant('no grant'), 'how', ['x', 'y']))).toEqual(['one x', 'one y', 'two x', 'two y'])
    expect(shown(by(eachGrant('no grant'), 'how', ({ grant }) => (grant.name === 'one' ? [] : ['z'])))).toEqual([
      'two z',
    ])
    expect(by(eachGrant('no grant'), 'how', ['x']).reason).toBe('no grant')
  })
})

test('parameters are shown by name', () => {
  const [grant] = subject.grants
  const [client] = subject.clients
  if (!grant || !client) throw new Error('no grant or client')
  expect(shownParameters({ grant, client, how: 'in words' })).toEqual({ grant: 'one', client: 'a', how: 'in words' })
  expect(JSON.stringify(shownParameters({ client }))).not.toContain('id-of-a')
})
