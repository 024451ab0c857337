/**
 * What `init` asks a person where no metadata answer it.
 *
 * @module
 */
import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import { type GrantType, grantTypes } from '../providers/descriptor.ts'
import { faultOfUrl } from '../providers/load-urls.ts'
import { faultOfAddress } from './discovered.ts'
import { closestTo } from './suggestion.ts'

/** What can be said without metadata, on the command line or by answering. */
export type Said = {
  readonly name?: string
  readonly tokenEndpoint?: string
  readonly authorizationEndpoint?: string
  readonly resource?: string
  readonly redirectUri?: string
  readonly grants?: readonly GrantType[]
}

/** Thrown where whoever was asked pressed Ctrl-C or closed the input. */
export type Stopped = Error & { readonly isStopped: true }

export const isStopped = (error: unknown): error is Stopped => error instanceof Error && 'isStopped' in error

const stopped = (): Stopped => Object.assign(new Error('stopped'), { isStopped: true as const })

/** What is wrong with an answer; undefined where nothing is. */
type Fault = (answer: string) => string | undefined

const isGrantType = (text: string): text is GrantType => (grantTypes as readonly string[]).includes(text)

/** Grant types in a text, separated by commas or spaces. */
const namesIn = (text: string): string[] => text.split(/[\s,]+/).filter((name) => name !== '')

/** What is wrong with a list of grant types. */
export const faultOfGrants = (names: readonly string[]): string | undefined => {
  const wrong = names.find((name) => !isGrantType(name))
  if (wrong === undefined) return undefined
  const [close] = closestTo(wrong, grantTypes)
  return `"${wrong}" is no grant type here: ${close ? `did you mean "${close}"?` : `expected ${grantTypes.join(', ')}`}`
}

/** Grant types by their names; those that are none are left out. */
export const grantsNamed = (names: readonly string[]): GrantType[] => names.filter(isGrantType)

/** What is wrong with a redirection URI. */
export const faultOfRedirectUri = (text: string): string | undefined =>
  /[{}]/.test(text) ? 'holds a brace' : faultOfUrl(text, 'any')

const needed =
  (fault: Fault): Fault =>
  (answer) =>
    answer === '' ? 'an answer is needed' : fault(answer)

const optional =
  (fault: Fault): Fault =>
  (answer) =>
    answer === '' ? undefined : fault(answer)

const address: Fault = (answer) => {
  const fault = faultOfAddress(answer)
  return fault === undefined ? undefined : `it ${fault}: expected a URL such as https://login.acme.example/token`
}

const redirection: Fault = (answer) => {
  const fault = faultOfRedirectUri(answer)
  return fault === undefined ? undefined : `it ${fault}`
}

type Ask = (question: string, fault: Fault) => Promise<string>

type Readline = ReturnType<typeof createInterface>

/** Asks line by line; lines that were typed ahead, or pasted, answer the questions that follow. */
const askWith = (
  readline: Readline,
  prompt: (text: string) => void,
  output: Writable,
  interrupted: Promise<never>,
): Ask => {
  const lines = readline[Symbol.asyncIterator]()
  const ask: Ask = async (question, fault) => {
    prompt(`${question} `)
    const line = await Promise.race([lines.next(), interrupted])
    if (line.done) throw stopped()
    const answer = String(line.value).trim()
    const wrong = fault(answer)
    if (wrong === undefined) return answer
    output.write(`  ${wrong}\n`)
    return ask(question, fault)
  }
  return ask
}

const answered = <K extends keyof Said>(name: K, answer: Said[K] | ''): Pick<Said, K> | Record<never, never> =>
  answer === '' ? {} : ({ [name]: answer } as Pick<Said, K>)

const questions = async (said: Said, ask: Ask): Promise<Said> => {
  const tokenEndpoint = said.tokenEndpoint ?? (await ask('Token endpoint (URL):', needed(address)))
  const grants =
    said.grants ??
    grantsNamed(
      namesIn(
        await ask(
          `Grant types, of ${grantTypes.join(', ')}:`,
          needed((answer) => faultOfGrants(namesIn(answer))),
        ),
      ),
    )
  const hasCode = grants.includes('authorization_code')
  const authorizationEndpoint =
    said.authorizationEndpoint ?? (hasCode ? await ask('Authorization endpoint (URL):', needed(address)) : '')
  const redirectUri =
    said.redirectUri ??
    (hasCode ? await ask('A registered redirection URI (Enter to fill it in later):', optional(redirection)) : '')
  const resource =
    said.resource ??
    (await ask('A URL that needs a token and changes nothing when it is read (Enter for none):', optional(address)))
  return {
    ...said,
    tokenEndpoint,
    grants,
    ...answered('authorizationEndpoint', authorizationEndpoint),
    ...answered('redirectUri', redirectUri),
    ...answered('resource', resource),
  }
}

/**
 * Asks for what was not said on the command line.
 *
 * @throws Stopped on Ctrl-C, or where the input ends
 */
export const askFor = async (said: Said, input: Readable, output: Writable): Promise<Said> => {
  const readline = createInterface({ input, output, terminal: 'isTTY' in input && input.isTTY === true })
  const interrupted = new Promise<never>((_, reject) => {
    readline.once('SIGINT', () => reject(stopped()))
  })
  interrupted.catch(() => {})
  const prompt = (text: string) => {
    readline.setPrompt(text)
    readline.prompt()
  }
  try {
    return await questions(said, askWith(readline, prompt, output, interrupted))
  } finally {
    readline.close()
  }
}
