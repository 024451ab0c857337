import { describe, expect, test } from 'vitest'
import { catalogue } from '../suites/catalogue.ts'
import { checksInShard, shardOf } from './shard.ts'

describe('a shard', () => {
  test('is written as a part and how many there are', () => {
    expect(shardOf('2/3')).toEqual({ index: 2, count: 3 })
  })

  test.each(['', '3', '0/3', '4/3', '1/0', '-1/3', '1/3/5', '1.5/3', ' 1/3', '1/1001', 'a/b'])(
    '"%s" is none',
    (text) => {
      expect(() => shardOf(text)).toThrow(`--shard ${text}: expected a part and how many there are, such as 1/3`)
    },
  )
})

describe('the shards of the catalogue', () => {
  const { checks } = catalogue
  const shards = [1, 2, 3].map((index) => checksInShard(checks, { index, count: 3 }))
  const probes = checks.filter(({ kind }) => kind === 'probe').map(({ id }) => id)
  const observations = checks.filter(({ kind }) => kind === 'observation').map(({ id }) => id)

  test('have each probe once, and every observation', () => {
    const divided = shards.flatMap((ids) => ids.filter((id) => probes.includes(id)))
    expect(divided.toSorted()).toEqual(probes.toSorted())
    for (const ids of shards) expect(ids).toEqual(expect.arrayContaining(observations))
  })

  test('are of the same size, and do not depend on the order of the catalogue', () => {
    const sizes = shards.map(({ length }) => length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
    expect(checksInShard(checks.toReversed(), { index: 2, count: 3 }).toSorted()).toEqual(shards[1]?.toSorted())
  })
})
