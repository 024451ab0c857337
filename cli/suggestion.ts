/**
 * What was probably meant by a name that there is not.
 *
 * @module
 */
import leven from 'leven'
import { mistake } from './mistake.ts'

const most = 3

/** The candidates closest to a name, the closest first; none where none is close. */
export const closestTo = (name: string, candidates: Iterable<string>): string[] => {
  const wanted = name.toLowerCase()
  const limit = Math.max(2, Math.floor(wanted.length / 3))
  return [...new Set(candidates)]
    .map((candidate) => {
      const spelt = candidate.toLowerCase()
      // A part of an id, typed right, says more than any distance.
      const distance =
        wanted.length >= 3 && spelt.includes(wanted) ? 0 : leven(wanted, spelt, { maxDistance: limit + 1 })
      return { candidate, distance }
    })
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance || a.candidate.length - b.candidate.length)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

const inQuotes = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(' or ')

/** The mistake of a name that there is not: what it is no name of, what was meant, where the names are listed. */
export const unknownName = (name: string, what: string, candidates: Iterable<string>, listed: string) => {
  const close = closestTo(name, candidates)
  return mistake(`"${name}" is no ${what}: ${close.length > 0 ? `did you mean ${inQuotes(close)}?` : listed}`)
}
