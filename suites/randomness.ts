/**
 * Whether codes, tokens and secrets can be guessed, judged by many of them (RFC 6749 section 10.10).
 *
 * What is counted is an upper bound of the information that tells one value from the next. Let X be a value, and X_i
 * the symbol in its i-th place, or that it has ended before. Then
 *
 *     H(X) <= sum of H(X_i) <= (places that vary) * log2(symbols that occur in these places)
 *
 * whatever depends on what: a text cannot hold more than its places do. It is counted from the left and from the right,
 * and the smaller number holds. So a constant prefix, version or suffix adds nothing, a counter and a time add the
 * places that changed, and a value is found short only where it has no room for what is asked of it.
 *
 * The power: 32 random bits, a counter or a time are found in any alphabet and behind any prefix, as they stand there.
 * What is hashed, encrypted or signed fills all its places, and passes: by looking at it nobody can tell.
 *
 * No false alarm: a place of a random text that shows one symbol in all of n values has none but that one with
 * probability 2^-(n-1) at the most, where its symbols are about equally likely, as in hexadecimal, Base64, Base58 or
 * decimal digits. Over 128 places and 40 values that is 128 * 2^-39 < 2.4e-10, in both directions less than 1e-9. That
 * enough symbols of an alphabet stay unseen in a thousand places or more to lower the count by ten bits is far less
 * likely still: three sixteenths of all hexadecimal digits would have to be missing. Between what is asked and what is
 * found short there are 16 bits, so that a random UUID (122 bits, RFC 9562 section 5.4) never fails; it does warn, as
 * 160 bits are recommended.
 *
 * More values only ever raise the count: where some have room enough, no more are needed; where they have not, 40 are.
 *
 * @module
 */
import { printable, type Statement } from '../engine/assertion.ts'
import type { Voices } from '../engine/check.ts'
import type { Exchange } from '../engine/exchange.ts'
import { signedToken } from './altered-token.ts'

/** Values that are looked at before any is found to have room enough. */
export const fewestForPass = 20

/** Values that are looked at before any is found short. */
export const fewestForFail = 40

/** What is required, and what is recommended, in bits (RFC 6749 section 10.10). */
const required = 128
const recommended = 160

// Below these it is found short: for the 122 bits of a random UUID, and for symbols that did not come up.
const shortOfRequired = 112
const shortOfRecommended = 156

/** What a number of values can differ in. */
export type Room = {
  /** Values that differ from each other. */
  readonly values: number
  /** Places that vary, and the symbols in them. */
  readonly places: number
  readonly symbols: number
  /** Bits at the most. */
  readonly bits: number
  /** Whether each is greater than the one before: a counter or a time comes first. */
  readonly increasing: boolean
}

const roomFrom = (values: readonly string[], symbolAt: (value: string, place: number) => string) => {
  const longest = values.reduce((length, value) => Math.max(length, value.length), 0)
  const columns = Array.from(
    { length: longest },
    (_, place) => new Set(values.map((value) => symbolAt(value, place))),
  ).filter(({ size }) => size > 1)
  const symbols = new Set(columns.flatMap((column) => [...column])).size
  return { places: columns.length, symbols, bits: symbols === 0 ? 0 : columns.length * Math.log2(symbols) }
}

/** As a number where it is one, or as a text; a longer one of the same kind is greater. */
const isGreater = (value: string, before: string): boolean =>
  value.length === before.length ? value > before : value.length > before.length

/** The room that values have, in the order in which they were issued; repetitions count once. */
export const roomOf = (issued: readonly string[]): Room => {
  const values = [...new Set(issued)]
  const [room] = [
    roomFrom(values, (value, place) => value.charAt(place)),
    roomFrom(values, (value, place) => value.charAt(value.length - 1 - place)),
  ].sort((a, b) => a.bits - b.bits)
  return {
    values: values.length,
    ...(room as Pick<Room, 'places' | 'symbols' | 'bits'>),
    increasing:
      values.length > fewestForPass / 2 &&
      values.every((value, at) => at === 0 || isGreater(value, values[at - 1] ?? '')),
  }
}

/**
 * The signatures of JSON Web Tokens, each of which nobody makes without the key; undefined where any value is no signed
 * one, or has the signature of another.
 */
export const signaturesOf = (values: readonly string[]): string[] | undefined => {
  const different = [...new Set(values)]
  const signatures = different.flatMap((value) => {
    const signed = signedToken(value)
    const { alg } = signed?.header ?? {}
    return signed && typeof alg === 'string' && alg.toLowerCase() !== 'none' ? [signed.parts[2]] : []
  })
  return different.length > 1 && new Set(signatures).size === different.length ? signatures : undefined
}

/** Whether these values have room for what is recommended. */
export const hasRoom = (values: readonly string[]): boolean =>
  roomOf(signaturesOf(values) ?? values).bits >= shortOfRecommended

/** Whether these are enough to be judged. */
export const suffices = (values: readonly string[]): boolean => {
  const signatures = signaturesOf(values)
  if (signatures) return roomOf(signatures).bits >= shortOfRecommended
  const room = roomOf(values)
  return room.values >= (room.bits >= shortOfRecommended ? fewestForPass : fewestForFail)
}

const inWords = ({ values, places, symbols, bits, increasing }: Room): string =>
  `${values} different values: ${places} places vary, over ${symbols} symbols: ${Math.floor(bits)} bits at the most${increasing ? '; each is greater than the one before' : ''}`

/**
 * Judges values of which enough are there (`suffices`).
 *
 * @param what `authorization codes`
 */
export const judgeRandomness = (
  seen: { readonly exchange: Exchange },
  { must, should }: Voices,
  values: readonly string[],
  what: string,
): void => {
  const signatures = signaturesOf(values)
  const room = roomOf(signatures ?? values)
  const found = `${signatures ? 'the signatures of ' : ''}${inWords(room)}`
  const statement = (bits: number): Statement => ({
    message: `${what} have no room for ${bits} random bits`,
    expected: `room for ${bits} bits`,
    actual: found,
    at: 'body',
  })
  const power = 'fewer would have been seen wherever they stand as they are, neither hashed nor encrypted'
  if (must(seen).toSatisfy(room.bits >= shortOfRequired, statement(required))) {
    should(seen).toSatisfy(room.bits >= shortOfRecommended, {
      ...statement(recommended),
      seen: `${printable(what)}: ${found}; ${power}`,
    })
  }
}

/** Judges that no value was issued twice. */
export const judgeDistinct = (
  seen: { readonly exchange: Exchange },
  { must }: Voices,
  values: readonly string[],
  what: string,
): void => {
  const again = values.length - new Set(values).size
  must(seen).toSatisfy(again === 0, {
    message: `${what} were issued that had been issued before`,
    expected: `${values.length} different ones`,
    actual: `${values.length - again} different ones`,
    at: 'body',
  })
}
