import { connect, createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import type { WireRequest } from './exchange.ts'
import { type Outcome, openWire, type Wire, type WireOptions } from './wire.ts'

type Opened = { readonly close: () => unknown }
const opened: Opened[] = []

afterEach(async () => {
  for (const { close } of opened.splice(0).reverse()) await close()
})

/** What a server does with the first bytes of each request; requests are counted over its connections. */
type Answering = (socket: Socket, request: { readonly text: string; readonly index: number }) => void

const listen = async (server: Server): Promise<string> => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  opened.push({
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  })
  const address = server.address()
  return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}

const raw = async (answer: Answering) => {
  const connections: Socket[] = []
  const received: string[] = []
  const server = createServer((socket) => {
    connections.push(socket)
    socket.on('data', (bytes) => {
      received.push(bytes.toString('latin1'))
      answer(socket, { text: bytes.toString('latin1'), index: received.length - 1 })
    })
  })
  return { origin: `http://${await listen(server)}`, connections, received }
}

const wireTo = (origin: string, options: Partial<WireOptions> = {}): Wire => {
  const wire = openWire({ origins: [origin], timeout: 5, responseSize: 10_000, ...options })
  opened.push(wire)
  return wire
}

const post = (origin: string, request: Partial<WireRequest> = {}): WireRequest => ({
  method: 'POST',
  url: `${origin}/token`,
  headers: [],
  body: 'a=1',
  ...request,
})

/** Sends one request to a server that answers with these bytes. */
const answered = async (
  bytes: string | Buffer,
  {
    request = {},
    ends = false,
    ...options
  }: Partial<WireOptions> & { request?: Partial<WireRequest>; ends?: boolean } = {},
): Promise<Outcome> => {
  const { origin } = await raw((socket) => {
    socket.write(bytes)
    if (ends) socket.end()
  })
  return wireTo(origin, options).send(post(origin, request))
}

const head = (...lines: string[]): string => `${['HTTP/1.1 200 OK', ...lines].join('\r\n')}\r\n\r\n`
const ok = (body = 'ok'): string => `${head(`Content-Length: ${body.length}`)}${body}`

const coded = (coding: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(head(`Content-Encoding: ${coding}`, `Content-Length: ${body.length}`)), body])

const textOf = ({ response }: Outcome): string | undefined => response?.body.toString()

describe('a response is kept as it came', () => {
  test('names and values of headers in their case and order, with duplicates', async () => {
    const { response } = await answered(
      head('Set-Cookie: a=1; Path=/', 'X-CaSe:  b , c \t ', 'set-cookie: b=2', 'Empty:', 'Content-Length: 0'),
    )
    expect(response?.headers).toEqual([
      ['Set-Cookie', 'a=1; Path=/'],
      ['X-CaSe', 'b , c'],
      ['set-cookie', 'b=2'],
      ['Empty', ''],
      ['Content-Length', '0'],
    ])
  })

  test('bytes beyond ASCII in a header are read one by one', async () => {
    const { response } = await answered(Buffer.from(head('X: \xe9\xff', 'Content-Length: 0'), 'latin1'))
    expect(response?.headers[0]).toEqual(['X', 'éÿ'])
  })

  test.each([
    ['HTTP/1.1 418 I am  a teapot\r\nContent-Length: 0\r\n\r\n', 418, 'I am  a teapot'],
    ['HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n', 200, ''],
    ['HTTP/1.1 599 \r\nContent-Length: 0\r\n\r\n', 599, ''],
  ])('status and reason phrase of %j', async (bytes, status, statusText) => {
    expect((await answered(bytes)).response).toMatchObject({ status, statusText, truncated: false })
  })

  test('early hints are passed over', async () => {
    const { response } = await answered(`HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n${ok()}`)
    expect(response).toMatchObject({ status: 200, headers: [['Content-Length', '2']] })
  })

  test('chunks are joined, and trailers are no headers', async () => {
    const outcome = await answered(
      `${head('Transfer-Encoding: chunked', 'Trailer: X')}2;x=y\r\nab\r\n1\r\nc\r\n0\r\nX: y\r\n\r\n`,
    )
    expect(textOf(outcome)).toBe('abc')
    expect(outcome.response?.headers).toHaveLength(2)
  })

  test('a body without a length ends with the connection', async () => {
    expect(textOf(await answered(`${head()}hello`, { ends: true }))).toBe('hello')
    expect(textOf(await answered('HTTP/1.0 200 OK\r\n\r\nhello', { ends: true }))).toBe('hello')
  })

  test.each([
    ['204', 'HTTP/1.1 204 No Content\r\n\r\n', {}],
    ['304', 'HTTP/1.1 304 Not Modified\r\n\r\n', { method: 'GET', body: undefined as never }],
    ['the answer to HEAD', head('Content-Length: 100'), { method: 'HEAD', body: undefined as never }],
  ])('%s has no body', async (_, bytes, request) => {
    expect((await answered(bytes, { request })).response?.body).toHaveLength(0)
  })

  test('what comes before the request was read counts too', async () => {
    const origin = `http://${await listen(createServer((socket) => void socket.write(ok('early'))))}`
    expect(textOf(await wireTo(origin).send(post(origin)))).toBe('early')
  })

  test('a redirect is a response', async () => {
    const { origin, received } = await raw((socket) =>
      socket.write(`HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n`),
    )
    expect((await wireTo(origin).send(post(origin))).response).toMatchObject({ status: 302 })
    expect(received).toHaveLength(1)
  })
})

describe('a request goes out as it is asked for', () => {
  test('method, target, headers with duplicates and case, and the bytes of the body', async () => {
    const { origin, received } = await raw((socket) => socket.write(ok()))
    await wireTo(origin).send(
      post(origin, {
        method: 'PATCH',
        url: `${origin}/a%20b/c?x=%2f&y`,
        headers: [
          ['Accept', 'a'],
          ['accept', 'b'],
          ['X-Latin', 'é'],
          ['Content-Type', 'text/plain'],
        ],
        body: 'ä=\r\n\0',
      }),
    )
    const [text = ''] = received
    expect(text.startsWith('PATCH /a%20b/c?x=%2f&y HTTP/1.1\r\n')).toBe(true)
    expect(text).toContain('Accept: a\r\naccept: b\r\nX-Latin: \xe9\r\nContent-Type: text/plain\r\n')
    expect(text).toContain('content-length: 6\r\n')
    expect(text.endsWith('\r\n\r\n\xc3\xa4=\r\n\0')).toBe(true)
  })

  test('an empty body is announced, and no body is not', async () => {
    const { origin, received } = await raw((socket) => socket.write(ok()))
    const wire = wireTo(origin)
    await wire.send(post(origin, { body: '' }))
    await wire.send({ method: 'GET', url: `${origin}/x`, headers: [] })
    expect(received[0]).toContain('content-length: 0')
    expect(received[1]).not.toContain('content-length')
  })

  test.each([
    ['a line break in a header', { headers: [['X', 'a\r\nY: b']] as [string, string][] }],
    ['a space in the name of a header', { headers: [['X Y', 'a']] as [string, string][] }],
    ['a space in the method', { method: 'PO ST' }],
  ])('%s is refused, and nothing is sent', async (_, request) => {
    const { origin, received } = await raw((socket) => socket.write(ok()))
    expect((await wireTo(origin).send(post(origin, request))).failure?.kind).toBe('other')
    expect(received).toEqual([])
  })
})

describe('only what is named is contacted', () => {
  test.each(['other port', 'other host', 'no URL', 'custom scheme', 'file'])('%s', async (what) => {
    const named = await raw((socket) => socket.write(ok()))
    const foreign = await raw((socket) => socket.write(ok()))
    const url = {
      'other port': `${foreign.origin}/token`,
      'other host': `${foreign.origin.replace('127.0.0.1', 'localhost')}/token`,
      'no URL': '/token',
      'custom scheme': 'com.example.app:/callback?code=1',
      file: 'file:///etc/passwd',
    }[what]
    const { failure, response } = await wireTo(named.origin).send(post(named.origin, { url: url ?? '' }))
    expect(failure).toMatchObject({
      kind: 'not_allowed',
      message: expect.stringContaining('not named in the descriptor'),
    })
    expect(response).toBeUndefined()
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect([...foreign.connections, ...named.connections]).toEqual([])
  })

  test('user information does not make a foreign host one of ours', async () => {
    const named = await raw((socket) => socket.write(ok()))
    const { failure } = await wireTo(named.origin).send(
      post(named.origin, { url: `${named.origin}@foreign.example/token` }),
    )
    expect(failure?.kind).toBe('not_allowed')
  })
})

describe('what goes wrong is told as what it is', () => {
  test.each([
    ['a status line without a status', 'HTTP/1.1 abc OK\r\n\r\n'],
    ['no HTTP', '220 mail.example ESMTP\r\n'],
    ['HTTP/2 as text', 'HTTP/2 200 OK\r\nContent-Length: 0\r\n\r\n'],
    ['two lengths', head('Content-Length: 2', 'Content-Length: 3')],
    ['a length and chunks', `${head('Content-Length: 2', 'Transfer-Encoding: chunked')}2\r\nab\r\n0\r\n\r\n`],
    ['a folded header', head('X: a\r\n b', 'Content-Length: 0')],
    ['chunks that are none', `${head('Transfer-Encoding: chunked')}zz\r\n`],
    ['a NUL in a header', head('X: a\0b', 'Content-Length: 0')],
    [
      'another protocol, which nobody asked for',
      'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n',
    ],
    ['100 Continue, which nobody asked for', `HTTP/1.1 100 Continue\r\n\r\n${ok()}`],
  ])('%s', async (_, bytes) => {
    const { failure } = await answered(bytes)
    expect(failure).toMatchObject({ kind: 'malformed', sent: true })
    expect(failure?.stale).toBeUndefined()
  })

  test('headers of 60 KB are read, and longer ones are not', async () => {
    const { response } = await answered(head(`X: ${'y'.repeat(60_000)}`, 'Content-Length: 0'))
    expect(response?.headers[0]?.[1]).toHaveLength(60_000)
    const { failure } = await answered(head(`X: ${'y'.repeat(70_000)}`, 'Content-Length: 0'))
    expect(failure?.kind).toBe('malformed')
    expect(failure?.message).toContain('longer than 65536 bytes')
  })

  test('a port on which nobody listens', async () => {
    const server = createServer()
    const origin = `http://${await listen(server)}`
    await new Promise((resolve) => server.close(resolve))
    const { failure } = await wireTo(origin).send(post(origin))
    expect(failure).toMatchObject({ kind: 'refused' })
    expect(failure?.sent).toBeUndefined()
  })

  test.each([
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['ENETUNREACH', 'refused'],
    ['EHOSTUNREACH', 'refused'],
    ['ETIMEDOUT', 'timeout'],
    ['ECONNRESET', 'reset'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['EPROTO', 'tls'],
    ['EWHATEVER', 'other'],
  ])('%s while connecting is %s', async (code, kind) => {
    const origin = 'https://as.example'
    const wire = wireTo(origin, {
      connect: (_, callback) => callback(Object.assign(new Error(`connect ${code}`), { code }), null),
    })
    expect((await wire.send(post(origin))).failure).toMatchObject({ kind, message: expect.stringMatching(/./) })
  })

  test('all addresses refused are one refusal', async () => {
    const origin = 'https://as.example'
    const each = Object.assign(new Error('connect ECONNREFUSED ::1:443'), { code: 'ECONNREFUSED' })
    const wire = wireTo(origin, { connect: (_, callback) => callback(new AggregateError([each, each]), null) })
    expect((await wire.send(post(origin))).failure?.kind).toBe('refused')
  })

  test('TLS where the server speaks none', async () => {
    const { origin } = await raw((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    const secure = origin.replace('http:', 'https:')
    expect((await wireTo(secure).send(post(secure))).failure).toMatchObject({
      kind: 'tls',
      message: 'the server does not speak TLS on this port',
    })
  })

  test('TLS that cannot be agreed on', async () => {
    const origin = `https://${await listen(createTlsServer({}))}`
    expect((await wireTo(origin).send(post(origin))).failure?.kind).toBe('tls')
  })

  test.each([
    ['before the headers', (socket: Socket) => void socket.resetAndDestroy()],
    ['politely before the headers', (socket: Socket) => void socket.end()],
    ['in the headers', (socket: Socket) => void socket.end('HTTP/1.1 200 OK\r\nX: ')],
    ['in the body', (socket: Socket) => void socket.end(`${head('Content-Length: 10')}ab`)],
    ['in a chunk', (socket: Socket) => void socket.end(`${head('Transfer-Encoding: chunked')}5\r\nab`)],
    ['between chunks', (socket: Socket) => void socket.end(`${head('Transfer-Encoding: chunked')}2\r\nab\r\n`)],
    [
      'in the body, rudely',
      (socket: Socket) => void socket.write(`${head('Content-Length: 10')}ab`, () => void socket.resetAndDestroy()),
    ],
  ])('a connection that is closed %s', async (_, answer) => {
    const { origin } = await raw(answer)
    const { failure, response } = await wireTo(origin).send(post(origin))
    expect(failure).toMatchObject({
      kind: 'reset',
      sent: true,
      message: expect.stringContaining('connection was closed'),
    })
    expect(failure?.stale).toBeUndefined()
    expect(response).toBeUndefined()
  })
})

describe('nothing takes longer or more than it may', () => {
  const timeout = 0.15

  test('a server that never answers', async () => {
    const { origin, connections } = await raw(() => {})
    const { failure, duration } = await wireTo(origin, { timeout }).send(post(origin))
    expect(failure).toEqual({ kind: 'timeout', message: 'no answer came within 0.15 s', sent: true })
    expect(duration).toBeGreaterThan(140)
    expect(duration).toBeLessThan(1500)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(connections[0]?.destroyed).toBe(true)
  })

  test('a body that drips', async () => {
    const { origin } = await raw((socket) => {
      socket.write(head('Content-Length: 1000'))
      const timer = setInterval(() => socket.write('x'), 10)
      socket.on('close', () => clearInterval(timer))
    })
    expect((await wireTo(origin, { timeout }).send(post(origin))).failure?.kind).toBe('timeout')
  })

  test('headers that drip', async () => {
    const { origin } = await raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nX: ')
      const timer = setInterval(() => socket.write('x'), 10)
      socket.on('close', () => clearInterval(timer))
    })
    expect((await wireTo(origin, { timeout }).send(post(origin))).failure?.kind).toBe('timeout')
  })

  test('a connection that never comes about, and a request that does not go out when it does', async () => {
    const { origin, received } = await raw((socket) => socket.write(ok()))
    const { port } = new URL(origin)
    const wire = wireTo(origin, {
      timeout: 0.05,
      connect: (_, callback) => {
        setTimeout(() => {
          const socket = connect(Number(port), '127.0.0.1', () => callback(null, socket))
        }, 100)
      },
    })
    expect((await wire.send(post(origin))).failure).toEqual({
      kind: 'timeout',
      message: 'no connection came about within 0.05 s',
    })
    await new Promise((resolve) => setTimeout(resolve, 120))
    expect(received).toEqual([])
  })

  test('an endless body is cut off at the limit, to the byte', async () => {
    const { origin } = await raw((socket) => {
      socket.write(head())
      const timer = setInterval(() => socket.write('x'.repeat(700)), 1)
      socket.on('close', () => clearInterval(timer))
    })
    const { response } = await wireTo(origin, { responseSize: 1000 }).send(post(origin))
    expect([response?.truncated, response?.body.length]).toEqual([true, 1000])
  })

  test('a body of just the limit is whole', async () => {
    const { response } = await answered(ok('x'.repeat(1000)), { responseSize: 1000 })
    expect([response?.truncated, response?.body.length]).toEqual([false, 1000])
  })

  test('a server that is told to stop is not heard any more', async () => {
    const { origin, connections } = await raw(() => {})
    const controller = new AbortController()
    const sending = wireTo(origin).send(post(origin), controller.signal)
    setTimeout(() => controller.abort(), 30)
    const { failure, duration } = await sending
    expect(failure).toMatchObject({ kind: 'other', message: 'the run was stopped' })
    expect(duration).toBeLessThan(1000)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(connections[0]?.destroyed).toBe(true)
  })

  test('what is stopped before it begins sends nothing', async () => {
    const { origin, connections } = await raw((socket) => socket.write(ok()))
    expect((await wireTo(origin).send(post(origin), AbortSignal.abort())).failure?.message).toBe('the run was stopped')
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(connections).toEqual([])
  })

  test('a signal of the whole run keeps nothing of a request', async () => {
    const { origin } = await raw((socket) => socket.write(ok()))
    const { signal } = new AbortController()
    let listeners = 0
    const { addEventListener, removeEventListener } = signal
    Object.assign(signal, {
      addEventListener: (...given: Parameters<typeof addEventListener>) => {
        listeners++
        addEventListener.apply(signal, given)
      },
      removeEventListener: (...given: Parameters<typeof removeEventListener>) => {
        listeners--
        removeEventListener.apply(signal, given)
      },
    })
    await wireTo(origin).send(post(origin), signal)
    expect(listeners).toBe(0)
  })
})

describe('content codings', () => {
  const text = JSON.stringify({ access_token: 'x'.repeat(200) })
  test.each([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
  ])('%s is undone', async (coding, body) => {
    const outcome = await answered(coded(coding, body))
    expect(textOf(outcome)).toBe(text)
    expect(outcome.response?.truncated).toBe(false)
  })

  test('a bomb does not go off', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const { response } = await answered(coded('gzip', bomb), { responseSize: 100_000 })
    expect([response?.truncated, response?.body.length]).toEqual([true, 0])
  })

  test.each([
    ['gzip', 'plain text'],
    ['gzip', gzipSync(text).subarray(0, 20).toString('latin1')],
    ['deflate', 'plain text'],
    ['br', 'plain text'],
    ['unknown', 'plain text'],
    ['gzip, br', 'plain text'],
    ['constructor', 'plain text'],
  ])('what says %s and is not stays as it came', async (coding, body) => {
    const bytes = Buffer.from(body, 'latin1')
    const { response } = await answered(coded(coding, bytes))
    expect([response?.truncated, response?.body.equals(bytes)]).toEqual([false, true])
  })

  test('an empty body is none that is cut off', async () => {
    const { response } = await answered('HTTP/1.1 204 No Content\r\nContent-Encoding: gzip\r\n\r\n')
    expect([response?.status, response?.truncated]).toEqual([204, false])
  })

  test('a coded body that is cut off is not shown in part', async () => {
    const { response } = await answered(coded('gzip', gzipSync(Buffer.from(Array(5000).fill(0).map(Math.random)))), {
      responseSize: 20,
    })
    expect([response?.truncated, response?.body.length]).toEqual([true, 0])
  })
})

describe('connections', () => {
  test('are kept alive, and one is enough for requests one after another', async () => {
    const { origin, connections, received } = await raw((socket) => socket.write(ok()))
    const wire = wireTo(origin)
    for (let index = 0; index < 5; index++) await wire.send(post(origin))
    expect([received.length, connections.length]).toEqual([5, 1])
  })

  test('requests at once have one each', async () => {
    const { origin, connections } = await raw((socket) => void setTimeout(() => socket.write(ok()), 20))
    const wire = wireTo(origin)
    await Promise.all(Array.from({ length: 4 }, () => wire.send(post(origin))))
    expect(connections).toHaveLength(4)
  })

  test('one that the server has closed meanwhile is not used', async () => {
    const { origin, connections } = await raw((socket) => void socket.end(ok()))
    const wire = wireTo(origin)
    for (let index = 0; index < 20; index++) expect(textOf(await wire.send(post(origin)))).toBe('ok')
    expect(connections).toHaveLength(20)
  })

  test('one that the server has reset meanwhile is not used', async () => {
    const { origin } = await raw(
      (socket) => void socket.write(ok(), () => void setTimeout(() => socket.resetAndDestroy(), 5)),
    )
    const wire = wireTo(origin)
    for (let index = 0; index < 3; index++) {
      expect(textOf(await wire.send(post(origin)))).toBe('ok')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })

  // The server closes it at the very moment at which the request is sent.
  test.each([
    ['closed', (socket: Socket) => void socket.end()],
    ['reset', (socket: Socket) => void socket.resetAndDestroy()],
  ])('one that is %s as the second request arrives is stale, and the next request gets a new one', async (_, close) => {
    const { origin, connections } = await raw((socket, { index }) => {
      if (index === 1) close(socket)
      else socket.write(ok())
    })
    const wire = wireTo(origin)
    await wire.send(post(origin))
    expect((await wire.send(post(origin))).failure).toMatchObject({ kind: 'reset', stale: true })
    expect(textOf(await wire.send(post(origin)))).toBe('ok')
    expect(connections).toHaveLength(2)
  })

  test('one that is closed after a part of the answer is not stale', async () => {
    const { origin } = await raw((socket, { index }) => {
      if (index === 0) socket.write(ok())
      else socket.end(`${head('Content-Length: 10')}ab`)
    })
    const wire = wireTo(origin)
    await wire.send(post(origin))
    const { failure } = await wire.send(post(origin))
    expect([failure?.kind, failure?.stale]).toEqual(['reset', undefined])
  })

  test('one that is closed after the server took its time is not stale: the request may have been looked at', async () => {
    const { origin } = await raw((socket, { index }) => {
      if (index === 0) socket.write(ok())
      else setTimeout(() => socket.end(), 1050)
    })
    const wire = wireTo(origin)
    await wire.send(post(origin))
    const { failure } = await wire.send(post(origin))
    expect([failure?.kind, failure?.stale]).toEqual(['reset', undefined])
  })

  test('what comes behind an answer does not become the next one', async () => {
    const { origin } = await raw((socket, { index }) => {
      socket.write(index === 0 ? `${ok()}HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nfalse` : ok('right'))
    })
    const wire = wireTo(origin)
    expect(textOf(await wire.send(post(origin)))).toBe('ok')
    expect(textOf(await wire.send(post(origin)))).toBe('right')
  })

  test('all are closed with the wire', async () => {
    const { origin, connections } = await raw((socket) => socket.write(ok()))
    const wire = wireTo(origin)
    await wire.send(post(origin))
    await wire.close()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(connections[0]?.destroyed).toBe(true)
  })
})

describe('requests at the same moment', () => {
  const three = (origin: string) => ['a=1', 'a=2', 'a=3'].map((body) => post(origin, { body }))

  test('arrive together, each on a connection of its own', async () => {
    const arrivals: number[] = []
    const { origin, connections, received } = await raw(() => {
      arrivals.push(performance.now())
      // Nobody is answered until all are there: what went one after the other would never end.
      if (arrivals.length === 3) for (const each of connections) each.write(ok())
    })
    const outcomes = await wireTo(origin).together(three(origin))
    expect(outcomes.map(textOf)).toEqual(['ok', 'ok', 'ok'])
    expect(connections).toHaveLength(3)
    expect(received.map((text) => /a=\d/.exec(text)?.[0]).toSorted()).toEqual(['a=1', 'a=2', 'a=3'])
    expect(Math.max(...arrivals) - Math.min(...arrivals)).toBeLessThan(100)
  })

  test('are answered in their order', async () => {
    const { origin } = await raw((socket, { text }) => {
      const [, digit = ''] = /a=(\d)/.exec(text) ?? []
      setTimeout(() => socket.write(ok(digit)), 40 - 10 * Number(digit))
    })
    expect((await wireTo(origin).together(three(origin))).map(textOf)).toEqual(['1', '2', '3'])
  })

  test('one that is not answered is told by itself', async () => {
    const { origin } = await raw((socket, { text }) => {
      if (text.includes('a=2')) socket.destroy()
      else socket.write(ok())
    })
    const outcomes = await wireTo(origin).together(three(origin))
    expect(outcomes.map(({ failure }) => failure?.kind)).toEqual([undefined, 'reset', undefined])
  })

  test('a server that is not there refuses all of them', async () => {
    const { origin } = await raw(() => {})
    const wire = wireTo('http://127.0.0.1:1')
    expect((await wire.together(three('http://127.0.0.1:1'))).map(({ failure }) => failure?.kind)).toEqual([
      'refused',
      'refused',
      'refused',
    ])
    expect((await wire.together(three(origin))).map(({ failure }) => failure?.kind)).toEqual([
      'not_allowed',
      'not_allowed',
      'not_allowed',
    ])
  })

  test('leave no connection behind', async () => {
    const { origin, connections } = await raw((socket) => socket.write(ok()))
    await wireTo(origin).together(three(origin))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(connections.map(({ destroyed }) => destroyed)).toEqual([true, true, true])
  })
})
