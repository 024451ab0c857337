/**
 * RFC 6749 section 10.10: Credentials-Guessing Attacks. Secrets of clients that are registered for the purpose.
 *
 * @module
 */
import type { Answer } from '../../engine/answer.ts'
import { check } from '../../engine/check.ts'
import type { Session } from '../../engine/session.ts'
import { undecided } from '../../engine/verdict.ts'
import { roomOfSecrets } from '../client-secret.ts'
import { registration, webClient } from '../registration.ts'

const samples = 5

// 128 bits are asked for; a random UUID has 122 of them, and some symbols may not come up.
const fewestBits = 112

const secretOf = (session: Session): Promise<{ readonly answer: Answer; readonly secret: string }> =>
  session.register(webClient, 'a confidential client is registered', async ({ answer, client_secret }) => {
    if (client_secret !== undefined) return { answer, secret: client_secret }
    throw undecided('precondition', 'the registered client was issued no secret', answer.exchange.id)
  })

export const clientSecretChecks = [
  check({
    id: 'rfc6749/10.10/client-secret-entropy',
    title: 'Client secrets that the server makes have room for 128 random bits',
    requirements: ['RFC6749-10.10-secret-entropy-128'],
    needs: [registration],
    requests: 2 * samples,
    why: 'Who guesses a secret is the client, for as long as the secret is good, which is often for ever.',
    mistake: 'The secret is a short word for people to type, a number that goes up, or made of the time.',
    fix: 'Make secrets of 16 bytes or more from a cryptographic random number generator.',
    probe: async ({ session, expect }) => {
      const seen: { answer: Answer; secret: string }[] = []
      while (seen.length < samples) seen.push(await secretOf(session))
      const secrets = seen.map(({ secret }) => secret)
      const bits = roomOfSecrets(secrets)
      const [first] = seen
      if (!first) return
      expect(first.answer).toSatisfy(bits >= fewestBits, {
        message: 'client secrets have no room for 128 random bits',
        expected: 'room for 128 bits',
        actual: `${new Set(secrets).size} different ones of ${samples} differ in ${bits} bits at the most`,
        at: 'member client_secret',
      })
    },
    caughtBy: ['client-secret-of-the-time', 'client-secret-short'],
  }),
]
