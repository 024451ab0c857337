/**
 * A test clock for servers that know none: it sets forward the time of day of the whole process, so that a server with
 * one wants a process of its own.
 *
 * @module
 */
import type { IncomingMessage, ServerResponse } from 'node:http'

const realNow = Date.now

let ahead = 0

const now = (): number => realNow() + ahead

// Some servers take the time of day from Date.now(), others from new Date().
const movedDate = new Proxy(Date, {
  construct: (date, args: unknown[], created) => Reflect.construct(date, args.length === 0 ? [now()] : args, created),
  get: (date, member, receiver) => (member === 'now' ? now : Reflect.get(date, member, receiver)),
})

const secondsIn = (body: string): number | undefined => {
  try {
    const { advance } = JSON.parse(body) as { advance?: unknown }
    return typeof advance === 'number' && advance >= 0 ? advance : undefined
  } catch {
    return undefined
  }
}

/** Answers `{"advance": seconds}` with the time of day that it makes, in milliseconds since the epoch. */
export const answerTestClock = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const seconds = secondsIn(Buffer.concat(chunks).toString('utf8'))
  if (seconds === undefined) {
    response.writeHead(400).end()
    return
  }
  ahead += seconds * 1000
  globalThis.Date = movedDate
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ now: now() }))
}
