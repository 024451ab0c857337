/**
 * Shards: the checks of a run, divided among machines, always in the same way.
 *
 * A probe is in one shard. An observation is in every shard, as it judges what the probes beside it bring to light;
 * `oauth2spec merge` makes one case of it again.
 *
 * @module
 */
import type { Check } from '../engine/check.ts'
import { mistake } from './mistake.ts'

/** A part of the checks: the second of three is `{ index: 2, count: 3 }`. */
export type Shard = { readonly index: number; readonly count: number }

const most = 1000

/**
 * A shard as it is written: `2/3`.
 *
 * @throws Mistake where it is none
 */
export const shardOf = (text: string): Shard => {
  const [, first = '', second = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []
  const shard = { index: Number(first), count: Number(second) }
  if (shard.index >= 1 && shard.index <= shard.count && shard.count <= most) return shard
  throw mistake(`--shard ${text}: expected a part and how many there are, such as 1/3 (at most ${most})`)
}

/** The ids of the checks in a shard. */
export const checksInShard = (checks: readonly Pick<Check, 'id' | 'kind'>[], { index, count }: Shard): string[] => {
  const probes = checks
    .filter(({ kind }) => kind === 'probe')
    .map(({ id }) => id)
    .toSorted()
  const observations = checks.filter(({ kind }) => kind === 'observation').map(({ id }) => id)
  return [...probes.filter((_, at) => at % count === index - 1), ...observations]
}
