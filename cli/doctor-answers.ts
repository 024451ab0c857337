/**
 * What `doctor` answers, and how it reads what was seen. Everything here is data in, data out.
 *
 * @module
 */
import { answerOf, type Answer as HttpAnswer, stringMember } from '../engine/answer.ts'
import { inWords, printable } from '../engine/assertion.ts'
import { type Exchange, headerValues, type WireFailure } from '../engine/exchange.ts'
import type { Client, Grant } from '../engine/grant.ts'
import type { Json } from '../engine/json-members.ts'
import { isUndecided } from '../engine/verdict.ts'
import type { Descriptor } from '../providers/descriptor.ts'
import { counted } from '../reports/words.ts'

/** What is asked, in the order in which it is answered. */
export const questions = [
  'reachable',
  'tls',
  'clock',
  'metadata',
  'clients',
  'credentials',
  'login',
  'redirect_uri',
  'refresh_token',
  'resource',
] as const

export type Question = (typeof questions)[number]

export type Status = 'ok' | 'problem' | 'not_checked'

export type Answer = {
  readonly question: Question
  /** What it is about: an origin, a client, a member of the descriptor. */
  readonly about: string
  readonly status: Status
  /** What was found, in words. */
  readonly found: string
  /** What to do; null where there is nothing to do. */
  readonly advice: string | null
}

/** An answer that all is well. */
export const ok = (question: Question, about: string, found: string): Answer => ({
  question,
  about,
  status: 'ok',
  found,
  advice: null,
})

export const problem = (question: Question, about: string, found: string, advice: string): Answer => ({
  question,
  about,
  status: 'problem',
  found,
  advice,
})

export const notChecked = (question: Question, about: string, found: string, advice: string | null = null): Answer => ({
  question,
  about,
  status: 'not_checked',
  found,
  advice,
})

const reachAdvice: { readonly [kind: string]: string } = {
  dns: 'Check the host name in the descriptor, and whether it is known only inside a network or a VPN.',
  refused: 'Check that the server is up, that the port is right, and that no firewall is in the way.',
  timeout: 'Check that no firewall is in the way. No proxy is used, whatever HTTPS_PROXY says.',
  reset: 'Check that the port is right, and that it is https where TLS is spoken there.',
  malformed: 'What listens there does not speak HTTP/1.1: check the port.',
}

const tlsAdvice: readonly (readonly [RegExp, string])[] = [
  [
    /self.signed|unable to (get|verify)|not trusted/i,
    'Where the certificate comes from an authority of your own, set NODE_EXTRA_CA_CERTS to a PEM file of that authority. Otherwise let the server send the whole chain.',
  ],
  [/expired/i, 'Renew the certificate of the server, and check that the clock of this machine is right.'],
  [
    /altname|host ?name/i,
    'The certificate is for another name: use the name that it is for, or get one for this host.',
  ],
  [
    /does not speak TLS/,
    'Write http instead of https in the descriptor where it is a server of this machine, or correct the port.',
  ],
]

/** Whether an origin is one of this machine. */
export const isOfThisMachine = (origin: string): boolean =>
  /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(origin)

const tlsOf = (origin: string): Answer => {
  if (origin.startsWith('https:')) return ok('tls', origin, 'the certificate is trusted')
  return isOfThisMachine(origin)
    ? notChecked('tls', origin, 'http, on this machine')
    : problem('tls', origin, 'it is without TLS: secrets and tokens go in the clear', 'Use https in the descriptor.')
}

/** Whether an origin answers, and whether its TLS verifies, by the one request that was sent there. */
export const reachAnswers = (
  origin: string,
  { response, failure, duration }: Pick<Exchange, 'response' | 'failure' | 'duration'>,
): Answer[] => {
  if (response) return [ok('reachable', origin, `it answers in ${Math.round(duration)} ms`), tlsOf(origin)]
  const { kind, message }: WireFailure = failure ?? { kind: 'other', message: 'no answer came' }
  if (kind === 'tls') {
    const [, advice = 'Check the certificate and the TLS versions of the server.'] =
      tlsAdvice.find(([pattern]) => pattern.test(message)) ?? []
    return [problem('tls', origin, message, advice)]
  }
  return [problem('reachable', origin, message, reachAdvice[kind] ?? 'Check that the server is up.')]
}

// The Date header has whole seconds, and the way there and back takes some.
const tolerated = 30

/** Seconds that the server is ahead, by the Date of a response; undefined where it has none. */
export const aheadOf = ({ response, started, duration }: Exchange): number | undefined => {
  const [date] = headerValues(response?.headers ?? [], 'date')
  const moment = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(moment) ? undefined : (moment + 500 - (started + duration / 2)) / 1000
}

const durationInWords = (seconds: number): string => {
  if (seconds < 120) return `${Math.round(seconds)} s`
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`
}

/** Whether the clocks of the servers and of this machine agree. */
export const clockAnswers = (exchanges: readonly Exchange[], hasTestClock: boolean): Answer[] => {
  const seen = exchanges.flatMap((exchange) => {
    const ahead = aheadOf(exchange)
    return ahead === undefined ? [] : [{ origin: new URL(exchange.request.url).origin, ahead }]
  })
  if (seen.length === 0) return [notChecked('clock', 'Date', 'no response has a Date header')]
  const wrong = seen.filter(({ ahead }) => Math.abs(ahead) > tolerated)
  if (wrong.length === 0) return [ok('clock', 'Date', `it differs from this machine by less than ${tolerated} s`)]
  return wrong.map(({ origin, ahead }) => {
    const found = `it is ${durationInWords(Math.abs(ahead))} ${ahead > 0 ? 'ahead of' : 'behind'} this machine`
    return hasTestClock
      ? notChecked('clock', origin, `${found}; the descriptor has a test_clock, which may have been set forward`)
      : problem(
          'clock',
          origin,
          found,
          'Synchronise the clocks (NTP): assertions, tokens and one-time passwords are only good for a time.',
        )
  })
}

/** What metadata mean by leaving a list out (RFC 8414 section 2). */
const defaults: { readonly [member: string]: readonly string[] } = {
  grant_types_supported: ['authorization_code', 'implicit'],
  response_modes_supported: ['query', 'fragment'],
  token_endpoint_auth_methods_supported: ['client_secret_basic'],
  revocation_endpoint_auth_methods_supported: ['client_secret_basic'],
}

type Members = { readonly [member: string]: Json }

const valueInWords = (value: unknown): string =>
  value === undefined ? 'nothing' : printable(JSON.stringify(value) ?? 'nothing', 300)

const disagrees = (name: string, said: unknown, published: Json | undefined): boolean => {
  if (name === 'signed_metadata') return published === undefined
  if (typeof said === 'boolean') return said !== (published ?? false)
  if (!Array.isArray(said)) return said !== published
  const list = published ?? defaults[name]
  // What is left out and has no default is no contradiction.
  return list !== undefined && (!Array.isArray(list) || said.some((value) => !list.includes(value)))
}

/** Where the descriptor says of the server what the metadata do not. */
export const metadataAnswers = (server: Descriptor['server'], members: Members, url: string): Answer[] => {
  const entries = Object.entries(server ?? {})
  const wrong = entries.filter(([name, said]) =>
    disagrees(name, said, Object.hasOwn(members, name) ? members[name] : undefined),
  )
  if (wrong.length === 0) {
    return [ok('metadata', url, `${counted(entries.length, 'member')} of server agree with the descriptor`)]
  }
  return wrong.map(([name, said]) =>
    problem(
      'metadata',
      `server.${name}`,
      `the descriptor says ${valueInWords(said)}, the metadata say ${valueInWords(Object.hasOwn(members, name) ? members[name] : undefined)}`,
      'Correct the one that is wrong: the descriptor, or the metadata that the server publishes.',
    ),
  )
}

const pairs = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other): [T, T] => [one, other]))

/** Whether clients and resource owners that should be different are. */
export const clientAnswers = ({ clients = {}, resource_owners: owners = {} }: Descriptor): Answer[] => {
  const named = Object.entries(clients)
  const same = pairs(named).flatMap(([[one, first], [other, second]]) => {
    const about = `${one} and ${other}`
    if (first.client_id === second.client_id) {
      const advice = 'Register another client: a check that tells two clients apart would see one.'
      return [problem('clients', about, 'they have the same client_id', advice)]
    }
    return first.client_secret !== undefined && first.client_secret === second.client_secret
      ? [problem('clients', about, 'they have the same client_secret', 'Give each client a secret of its own.')]
      : []
  })
  const sameOwners = pairs(Object.entries(owners)).flatMap(([[one, first], [other, second]]) =>
    first.username === second.username
      ? [problem('clients', `${one} and ${other}`, 'they are the same resource owner', 'Use another test account.')]
      : [],
  )
  const found = [...same, ...sameOwners]
  if (found.length > 0) return found
  if (named.length < 2) {
    const advice = 'Register a second client: checks that bind codes and tokens to a client need two.'
    return [
      notChecked('clients', named[0]?.[0] ?? 'clients', `there ${named.length === 1 ? 'is one' : 'is none'}`, advice),
    ]
  }
  return [ok('clients', named.map(([name]) => name).join(', '), 'no two of them are the same')]
}

/** What is known of where a client's credentials come from. */
export type Sources = {
  /** The variable of the environment behind a label such as `client_secret:web`. */
  readonly environmentOf: (label: string) => string | undefined
}

const sourceInWords = (label: string, { environmentOf }: Sources): string => {
  const variable = environmentOf(label)
  return variable === undefined ? label.replace(':', ' of ') : `$${variable}`
}

const credentialsOf = ({ client }: Grant, sources: Sources): string =>
  [
    ...(client ? [`the client_id of ${client.name}`] : []),
    ...(client?.client_secret === undefined ? [] : [sourceInWords(`client_secret:${client.name}`, sources)]),
    ...(client?.assertion === undefined ? [] : [sourceInWords(`jwks:${client.name}`, sources)]),
  ].join(' and ')

const accountOf = (owner: string, sources: Sources): string =>
  `the user name of ${owner} and ${sourceInWords(`password:${owner}`, sources)}`

const adviceOnError = (code: string | undefined, grant: Grant, sources: Sources): string => {
  const { name, grant_type, client, authentication } = grant
  const whose = client ? `the client ${client.name}` : 'the request'
  switch (code) {
    case 'invalid_client':
      return `Check ${credentialsOf(grant, sources)}, and that the client is registered for ${authentication ?? 'none'} (token_endpoint_auth_method).`
    case 'unauthorized_client':
      return `Let ${whose} use the grant type ${grant_type} where it is registered, or remove the grant ${name}.`
    case 'unsupported_grant_type':
      return `The server does not know ${grant_type}: enable it there, or remove the grant ${name}.`
    case 'invalid_scope':
      return `Ask for a scope that ${whose} may have (documented.grants.${name}, parameters.scope).`
    case 'invalid_grant':
      return grant_type === 'password'
        ? `Check ${accountOf(grant.resourceOwner?.name ?? 'the resource owner', sources)}.`
        : 'Check the redirection URI and the PKCE method: the code was not accepted.'
    default:
      return `Compare documented.grants.${name} with the documentation: parameters may be missing. \`oauth2spec run --verbose\` shows the exchange.`
  }
}

const errorInWords = (answer: HttpAnswer): string => {
  const description = stringMember(answer, 'error_description')
  return `${inWords(answer)}${description === undefined ? '' : `: ${printable(description, 200)}`}`
}

/** The beginning of a page: enough to see what an error page speaks of. */
const bodyText = ({ response }: Exchange): string => response?.body.subarray(0, 200_000).toString('utf8') ?? ''

const last = (exchanges: readonly Exchange[], endpoint: Exchange['endpoint']): Exchange | undefined =>
  exchanges.findLast((exchange) => exchange.endpoint === endpoint)

/** What came of asking for a token once. */
export type Attempt = {
  readonly grant: Grant
  /** What was sent for it, in order. */
  readonly exchanges: readonly Exchange[]
  /** Why no token came; absent where one did. */
  readonly error?: unknown
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const aboutClient = (client: Client | undefined): string => client?.name ?? 'no client'

/** Whose credentials were refused at the token endpoint; undefined where nobody's were. */
export const refusedIn = ({ exchanges, error }: Attempt): 'client' | 'resource owner' | undefined => {
  const asked = error === undefined ? undefined : last(exchanges, 'token')
  const answer = asked && answerOf(asked)
  const code = answer && stringMember(answer, 'error')
  if (code === 'invalid_client' || answer?.status === 401) return 'client'
  return code === 'invalid_grant' ? 'resource owner' : undefined
}

/** Whether the client's credentials were accepted at the token endpoint. */
export const credentialsAnswer = ({ grant, exchanges, error }: Attempt, sources: Sources): Answer => {
  const about = `${aboutClient(grant.client)}, ${grant.name}`
  if (error === undefined) return ok('credentials', about, 'a token was issued')
  const asked = last(exchanges, 'token')
  const answer = asked && answerOf(asked)
  if (!answer) {
    return notChecked('credentials', about, asked ? messageOf(error) : 'it did not come to a token request')
  }
  if (isUndecided(error) && error.undecided !== 'precondition')
    return notChecked('credentials', about, messageOf(error))
  const code = stringMember(answer, 'error')
  return problem('credentials', about, errorInWords(answer), adviceOnError(code, grant, sources))
}

/** The documents of the way, without what a browser loads beside them. */
const documentsIn = (exchanges: readonly Exchange[]): Exchange[] =>
  exchanges.filter(({ endpoint, purpose }) => endpoint === 'authorization' && purpose !== 'page resource')

/** Whether the server turned the request down before anything was filled in. */
const isRefusedAtOnce = (exchanges: readonly Exchange[]): boolean => {
  const visited = documentsIn(exchanges)
  const status = visited.at(-1)?.response?.status ?? 0
  return (
    status >= 400 &&
    status < 500 &&
    visited.every(({ request, purpose }) => request.method === 'GET' || purpose === 'authorization request')
  )
}

const redirectedWith = (exchanges: readonly Exchange[]): URLSearchParams | undefined => {
  const arrived = last(exchanges, 'redirection')
  if (!arrived) return undefined
  const [, query = ''] = (arrived.request.url.split('#')[0] ?? '').split('?')
  return new URLSearchParams(arrived.request.body ?? query)
}

/** What is wrong with a redirection URI that nobody has filled in. */
const isPlaceholder = (uri: string): boolean =>
  URL.canParse(uri) && /(^|\.)example(\.(com|net|org))?$/.test(new URL(uri).hostname)

const registerAdvice = (grant: Grant): string => {
  const uri = grant.client?.redirect_uris[0] ?? ''
  const where = `clients.${aboutClient(grant.client)}.redirect_uris`
  return isPlaceholder(uri)
    ? `${where} has a URI that is reserved for examples: put in the one that is registered, or register ${printable(uri, 200)}.`
    : `Register ${printable(uri, 200)} for the client, character by character, or correct ${where}.`
}

/** Whether the redirection URI is registered, by how far the authorization request got. */
export const redirectAnswer = ({ grant, exchanges }: Attempt): Answer => {
  const about = `${aboutClient(grant.client)}, ${printable(grant.client?.redirect_uris[0] ?? '', 200)}`
  if (redirectedWith(exchanges)) return ok('redirect_uri', about, 'the authorization response came there')
  const page = documentsIn(exchanges).at(-1)
  const answer = page && answerOf(page)
  if (answer && isRefusedAtOnce(exchanges)) {
    const text = bodyText(answer.exchange)
    if (/redirect(ion)?[_ -]?ur[il]/i.test(text)) {
      return problem(
        'redirect_uri',
        about,
        `${inWords(answer)}, which speaks of the redirection URI`,
        registerAdvice(grant),
      )
    }
    return problem(
      'redirect_uri',
      about,
      `the authorization request was refused: ${inWords(answer)}`,
      `Check the client_id of ${aboutClient(grant.client)}. ${registerAdvice(grant)}`,
    )
  }
  const reached =
    answer && answer.status < 300 ? 'a page came, and no authorization response' : 'no authorization response came'
  return notChecked('redirect_uri', about, `${reached}, so that it cannot be told`)
}

const loginAdvice = (owner: string | undefined, sources: Sources): string =>
  [
    owner === undefined ? 'Name a resource owner.' : `Check ${accountOf(owner, sources)}.`,
    'Where the pages need scripts, set user_agent.driver to browser; where they are unusual, say what to do in user_agent.approve.',
  ].join(' ')

/** Whether the user agent got through login and consent. */
export const loginAnswer = (attempt: Attempt, owner: string | undefined, sources: Sources): Answer => {
  const { grant, exchanges, error } = attempt
  const about = `${owner ?? 'nobody'}, ${aboutClient(grant.client)}`
  const arrived = redirectedWith(exchanges)
  if (arrived?.get('code')) return ok('login', about, 'an authorization code was issued')
  if (arrived) {
    const code = arrived.get('error') ?? undefined
    const description = arrived.get('error_description')
    const found = `the server sent back ${code === undefined ? 'no code' : `error=${printable(code)}`}${description === null ? '' : `: ${printable(description, 200)}`}`
    return problem(
      'login',
      about,
      found,
      code === 'access_denied' ? loginAdvice(owner, sources) : adviceOnError(code, grant, sources),
    )
  }
  if (isRefusedAtOnce(exchanges)) return notChecked('login', about, 'the authorization request was refused before it')
  if (error === undefined) return ok('login', about, 'a token was issued')
  if (isUndecided(error) && error.undecided !== 'precondition' && error.undecided !== 'timeout') {
    return notChecked('login', about, messageOf(error))
  }
  return problem('login', about, messageOf(error), loginAdvice(owner, sources))
}

/** Whether a grant brought the refresh token that another needs. */
export const refreshAnswer = (grant: Grant, from: Grant, refreshToken: string | undefined): Answer =>
  refreshToken === undefined
    ? problem(
        'refresh_token',
        grant.name,
        `no refresh token came with ${from.name}`,
        'Ask for it as the documentation says, such as by the scope offline_access (with prompt=consent), let the client have it, or remove the grant.',
      )
    : ok('refresh_token', grant.name, `a refresh token came with ${from.name}`)

/** Whether the resource is closed to whoever has no token. */
export const closedAnswer = (url: string, answer: HttpAnswer): Answer => {
  const { status } = answer
  const found = `without a token: ${inWords(answer)}`
  if (status >= 200 && status < 300) {
    return problem(
      'resource',
      url,
      `${found}: it is open`,
      'Name a resource that needs a token: of this one no check of tokens can say anything.',
    )
  }
  if (status === 404 || status === 405 || status >= 500) {
    return problem('resource', url, found, 'Check resource.method and resource.url.')
  }
  return ok('resource', url, found)
}

/** Whether a token opens the resource. */
export const openedAnswer = (url: string, grant: Grant, answer: HttpAnswer): Answer =>
  answer.status >= 200 && answer.status < 300
    ? ok('resource', url, `with a token of ${grant.name}: ${answer.status}`)
    : problem(
        'resource',
        url,
        `with a token of ${grant.name}: ${inWords(answer)}`,
        'Check that the token has the scope and the audience that the resource needs (resource.scope, parameters of the grant).',
      )

/** The exit code of what was answered: 3 where something is not reachable, 1 where something is wrong, 0 otherwise. */
export const exitCodeOf = (answers: readonly Answer[]): 0 | 1 | 3 => {
  const problems = answers.filter(({ status }) => status === 'problem')
  if (problems.some(({ question }) => question === 'reachable')) return 3
  return problems.length > 0 ? 1 : 0
}
