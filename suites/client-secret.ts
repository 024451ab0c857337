/**
 * What can be seen of client secrets by a few of them (RFC 6749 section 10.10): as many as a server can be asked to
 * make clients for. How codes and tokens are judged by many is in `randomness.ts`; few secrets tell less.
 *
 * The room of a secret is the places that differ between the secrets, times the bits of a symbol of the alphabet that
 * all of them are written in; no text holds more. With five secrets a random place is the same in all of them with
 * probability 10^-4 for decimal digits and less for any other alphabet, so that five places of 30 are with 10^-14.
 *
 * @module
 */
import { roomOf } from './randomness.ts'

const alphabets: readonly (readonly [symbols: RegExp, size: number])[] = [
  [/^\d*$/, 10],
  [/^[\da-f]*$/, 16],
  [/^[\dA-F]*$/, 16],
  [/^[\da-f-]*$/, 16],
  [/^[\da-z]*$/, 36],
  [/^[\dA-Z]*$/, 36],
  [/^[\dA-Za-z]*$/, 62],
  [/^[\w+/=.-]*$/, 66],
]

const printableAscii = 94

/** Bits that a secret can hold at the most, as far as these show. */
export const roomOfSecrets = (secrets: readonly string[]): number => {
  const size = alphabets.find(([symbols]) => secrets.every((secret) => symbols.test(secret)))?.[1] ?? printableAscii
  return Math.floor(roomOf(secrets).places * Math.log2(size))
}
