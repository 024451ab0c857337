/**
 * Whether an authorization response lets others read the challenge: sections 4.4 and 7.2 forbid it.
 *
 * @module
 */
import type { Judge } from '../../engine/assertion.ts'
import type { AuthorizationResponse } from '../../engine/authorization-flow.ts'
import { requestParameters } from '../authorization-response.ts'

const percentDecoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What a text may stand for: its parts, and each of them decoded. One byte is one character. */
const readings = (text: string): string[] => {
  const parts = text.split(/[^A-Za-z0-9+/=_-]+/).filter((part) => part.length > 1)
  const decoded = parts.flatMap((part) => [
    Buffer.from(part, 'base64').toString('latin1'),
    ...(/^(?:[0-9a-f]{2})+$/i.test(part) ? [Buffer.from(part, 'hex').toString('latin1')] : []),
  ])
  return [percentDecoded(text), ...decoded]
}

const deepest = 3

const longest = 16_384

/** Whether a text holds one of these, as it is or under encodings that need no key. */
const holds = (text: string, needles: readonly string[], depth = 0): boolean =>
  needles.some((needle) => text.includes(needle)) ||
  (depth < deepest && readings(text).some((reading) => reading !== text && holds(reading, needles, depth + 1)))

/** Judges that no parameter of a response holds the challenge of its request in a form that needs no key to read. */
export const judgeChallengeHidden = (response: AuthorizationResponse, expect: Judge): void => {
  const challenge = requestParameters(response).get('code_challenge') ?? ''
  // A challenge that is too short to be one may come up by chance.
  if (challenge.length < 43) return
  const needles = [challenge, Buffer.from(challenge, 'base64url').toString('latin1')]
  const parameters = [...response.query, ...response.fragment, ...response.form]
  const exposing = parameters.find(([, value]) => holds(value.slice(0, longest), needles))
  expect(response).toSatisfy(exposing === undefined, {
    message: `the code_challenge can be read from ${exposing?.[0]}`,
    expected: 'no code_challenge, as it is or encoded',
    actual: `the code_challenge in ${exposing?.[0]}`,
    at: 'url',
  })
}
