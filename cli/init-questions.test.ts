/**
 * The questions of init: what is asked, that a wrong answer is asked for again, and that Ctrl-C and an end are an end.
 */
import { PassThrough, Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { askFor, isStopped, type Said } from './init-questions.ts'

const ask = async (said: Said, answers: readonly string[]) => {
  let shown = ''
  const input = new PassThrough()
  const waiting = [...answers]
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      shown += String(chunk)
      // Answered one by one, as a person would.
      if (/: $/.test(String(chunk))) {
        const answer = waiting.shift()
        setImmediate(() => (answer === undefined ? input.end() : input.write(`${answer}\n`)))
      }
      done()
    },
  })
  const outcome = await askFor(said, input, output).catch((error: unknown) => error)
  return { outcome, shown, left: waiting.length }
}

test('asks for the endpoints, the grants and the resource', async () => {
  const { outcome } = await ask({ name: 'Acme' }, [
    'https://as.example/token',
    'authorization_code, refresh_token',
    'https://as.example/authorize',
    '',
    'https://api.example/me',
  ])
  expect(outcome).toEqual({
    name: 'Acme',
    tokenEndpoint: 'https://as.example/token',
    grants: ['authorization_code', 'refresh_token'],
    authorizationEndpoint: 'https://as.example/authorize',
    resource: 'https://api.example/me',
  })
})

test('does not ask for what was said, nor for what is not needed', async () => {
  const { outcome, shown } = await ask({ tokenEndpoint: 'https://as.example/token', grants: ['client_credentials'] }, [
    '',
  ])
  expect(outcome).toEqual({ tokenEndpoint: 'https://as.example/token', grants: ['client_credentials'] })
  expect(shown).not.toMatch(/Token endpoint|Authorization endpoint|redirection/)
})

test('asks again after an answer that cannot be used, and says why', async () => {
  const { outcome, shown } = await ask({}, [
    '',
    'nonsense',
    'https://as.example/${HOME}',
    'https://as.example/token',
    'client_credential',
    'client_credentials',
    '',
  ])
  expect(shown).toMatch(/an answer is needed/)
  expect(shown).toMatch(/it is no URL/)
  expect(shown).toMatch(/holds characters that no URL has/)
  expect(shown).toMatch(/did you mean "client_credentials"\?/)
  expect(outcome).toMatchObject({ tokenEndpoint: 'https://as.example/token', grants: ['client_credentials'] })
})

test('takes answers that were pasted at once', async () => {
  const input = Readable.from(['https://as.example/token\nclient_credentials\n\n'])
  const output = new Writable({ write: (_chunk, _encoding, done) => done() })
  expect(await askFor({}, input, output)).toEqual({
    tokenEndpoint: 'https://as.example/token',
    grants: ['client_credentials'],
  })
})

test('is stopped where the input ends', async () => {
  const { outcome } = await ask({}, ['https://as.example/token'])
  expect(isStopped(outcome)).toBe(true)
  const empty = await askFor({}, Readable.from([]), new Writable({ write: (_chunk, _encoding, done) => done() })).catch(
    (error: unknown) => error,
  )
  expect(isStopped(empty)).toBe(true)
})
