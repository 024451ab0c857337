import { describe, expect, test } from 'vitest'
import { mockedProvider } from '../fixtures/proof.ts'
import { catalogue } from '../suites/catalogue.ts'
import { by, type Check, check, eachGrant } from './check.ts'
import { subjectOf } from './grant.ts'
import { concerns, isSelected, planOf } from './plan.ts'
import { resource, tokenEndpoint } from './selector.ts'

const words = { why: 'w', mistake: 'm', fix: 'f', caughtBy: [], requirements: ['R'], title: 'It does' }
const probe = async () => {}

const acme = subjectOf({
  id: 'acme',
  file: 'acme.yaml',
  mode: 'mocked',
  descriptor: {
    name: 'Acme',
    server: { token_endpoint: 'https://as.example/token' },
    clients: { a: { client_id: 'a', client_secret: 's' } },
    documented: { grants: { machine: { grant_type: 'client_credentials', client: 'a', source: 'page 1' } } },
  },
  secrets: [],
})

const planned = (...checks: Check[]) => planOf(acme, { checks, requirements: {}, documents: [] })

describe('cases', () => {
  test('of a check without parameters are one', () => {
    const it = check({ ...words, id: 'rfc0000/1/it', requests: 3, probe })
    expect(planned(it)).toEqual([
      { id: 'acme:rfc0000/1/it', provider: 'acme', check: it, parameters: {}, shown: {}, requests: 3 },
    ])
  })

  test('of a check with parameters are one for each, named by them, with their source', () => {
    const each = by(eachGrant('no grant'), 'how', ['x', 'y z'])
    const it = check({
      ...words,
      id: 'rfc0000/1/it',
      requests: 2,
      each,
      probe,
      source: ({ grant }) => grant.documented?.source,
    })
    const [grant] = acme.grants
    expect(planned(it)).toEqual(
      ['x', 'y z'].map((how) => ({
        id: `acme:rfc0000/1/it[grant=machine,how=${how}]`,
        provider: 'acme',
        check: it,
        parameters: { grant, how },
        shown: { grant: 'machine', how },
        requests: 2,
        source: 'page 1',
      })),
    )
  })

  test('of an observation are one, which sends nothing', () => {
    const it = check({ ...words, id: 'rfc0000/1/it', observes: () => undefined, judge: () => {}, provoke: probe })
    expect(planned(it)).toMatchObject([{ id: 'acme:rfc0000/1/it', requests: 0 }])
  })

  test('that do not apply are in the plan with the reason in words, and send nothing', () => {
    const needy = check({
      ...words,
      id: 'a/1/needy',
      requests: 2,
      needs: [tokenEndpoint, resource],
      probe,
      each: eachGrant('x'),
    })
    const picky = check({
      ...words,
      id: 'a/1/picky',
      requests: 2,
      each: eachGrant('there is no such grant', () => false),
      probe,
    })
    const watching = check({
      ...words,
      id: 'a/1/watching',
      needs: [resource],
      observes: () => undefined,
      judge: () => {},
      provoke: probe,
    })
    expect(
      planned(needy, picky, watching).map(({ id, inapplicable, requests }) => [id, inapplicable, requests]),
    ).toEqual([
      ['acme:a/1/needy', 'the descriptor names no protected resource', 0],
      ['acme:a/1/picky', 'there is no such grant', 0],
      ['acme:a/1/watching', 'the descriptor names no protected resource', 0],
    ])
  })
})

describe('a selection', () => {
  const it = check({ ...words, id: 'rfc6749/5.1/no-store', requests: 1, probe })
  test.each<[readonly string[] | undefined, boolean]>([
    [undefined, true],
    [['rfc6749/5.1/no-store'], true],
    [['rfc6749/5.1'], true],
    [['rfc6749/5.1/'], true],
    [['rfc6749'], true],
    [['rfc6750', 'rfc6749'], true],
    [['rfc6749/5'], false],
    [['rfc6749/5.1/no'], false],
    [['no-store'], false],
    [['RFC6749'], false],
    [[], false],
  ])('%s selects it: %s', (selection, expected) => {
    expect(isSelected(it, selection)).toBe(expected)
  })

  test('plans what it selects only', () => {
    const other = check({ ...words, id: 'rfc6750/2/other', requests: 1, probe })
    const cases = planOf(acme, { checks: [it, other], requirements: {}, documents: [] }, ['rfc6750'])
    expect(cases.map(({ id }) => id)).toEqual(['acme:rfc6750/2/other'])
  })
})

describe('the plan of a real provider', () => {
  const file = (name: string) => new URL(`../${name}`, import.meta.url).pathname

  test.each(['fixtures/conforming.yaml', 'providers/datacrunch.yaml', 'providers/kianda.yaml'])(
    '%s: ids are unique, and the same each time',
    async (name) => {
      const provider = await mockedProvider(file(name))
      const ids = () => planOf(subjectOf(provider), catalogue).map(({ id }) => id)
      expect(new Set(ids()).size).toBe(ids().length)
      expect(ids()).toEqual(ids())
    },
  )

  test('every check is in it, by a case or by the reason why there is none', async () => {
    const plan = planOf(subjectOf(await mockedProvider(file('providers/cognito-api-client.yaml'))), catalogue)
    expect(new Set(plan.map((one) => one.check))).toEqual(new Set(catalogue.checks))
    for (const { inapplicable } of plan) expect(inapplicable ?? 'applies').toMatch(/^[a-z].*[^.]$/)
  })
})

describe('an entry of a descriptor', () => {
  const each = by(eachGrant('no grant'), 'how', ['x', 'y'])
  const [x, y] = planned(check({ ...words, id: 'rfc0000/1/it', requests: 1, each, probe }))

  test('is about every case of its check', () => {
    expect([x, y].map((one) => one && concerns({ check: 'rfc0000/1/it' }, one))).toEqual([true, true])
    expect(x && concerns({ check: 'rfc0000/1/other' }, x)).toBe(false)
  })

  test('or about those with its parameters alone, so that it hides no other fault', () => {
    const entry = { check: 'rfc0000/1/it', parameters: { how: 'y' } }
    expect([x, y].map((one) => one && concerns(entry, one))).toEqual([false, true])
  })
})
