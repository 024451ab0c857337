/**
 * The questions of `doctor`, asked in sessions of the engine: with its limits, its pace, its redaction and its user
 * agent. A credential or a password that was refused is not tried again.
 *
 * @module
 */

import type { Check } from '../engine/check.ts'
import { check } from '../engine/check.ts'
import { realClock } from '../engine/clock.ts'
import type { Exchange } from '../engine/exchange.ts'
import type { Grant, Subject } from '../engine/grant.ts'
import { openRun } from '../engine/run.ts'
import type { Session } from '../engine/session.ts'
import { originsOf, type Provider } from '../providers/provider.ts'
import { grantForResource } from '../suites/bearer-token.ts'
import {
  type Answer,
  type Attempt,
  clientAnswers,
  clockAnswers,
  closedAnswer,
  credentialsAnswer,
  loginAnswer,
  metadataAnswers,
  notChecked,
  openedAnswer,
  problem,
  type Question,
  reachAnswers,
  redirectAnswer,
  refreshAnswer,
  refusedIn,
  type Sources,
} from './doctor-answers.ts'

/** What the answers so far mean for the questions to come. */
type Known = {
  readonly sources: Sources
  /** Origins that cannot be used, and so are not asked any more. */
  readonly closed: Set<string>
  readonly dated: Exchange[]
  /** Refresh tokens by the grant that brought them; undefined where it brought none. */
  readonly obtained: Map<string, string | undefined>
  /** Clients that were refused. */
  readonly refused: Set<string>
  /** Resource owners that did not get through. */
  readonly lockedOut: Set<string>
}

type Asking = (session: Session, known: Known) => Promise<Answer[]>

type Questioning = {
  readonly question: Question
  readonly about: string
  readonly ask: Asking
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const sentBy = (session: Session): Exchange[] => session.evidence.map(({ exchange }) => exchange)

const originOf = (url: string | undefined): string =>
  url !== undefined && URL.canParse(url) ? new URL(url).origin : ''

/** The first of these places that cannot be reached, as a reason. */
const whyNot = ({ closed }: Known, ...urls: readonly (string | undefined)[]): string | undefined => {
  const origin = urls.map(originOf).find((each) => closed.has(each))
  return origin === undefined ? undefined : `${origin} cannot be used`
}

const reach =
  (origin: string): Asking =>
  async (session, known) => {
    const request = { method: 'GET', url: `${origin}/`, headers: [['Accept', '*/*']] } as const
    // What it answers does not matter, only that it does.
    await session.send('other', request, 'is it there').catch(() => {})
    const seen = sentBy(session).at(-1)
    if (!seen) return [notChecked('reachable', origin, 'nothing was sent')]
    known.dated.push(...(seen.response ? [seen] : []))
    if (!seen.response) known.closed.add(origin)
    return reachAnswers(origin, seen)
  }

const askMetadata: Asking = async (session, known) => {
  const { metadata_url: url, server } = session.subject.provider.descriptor
  if (url === undefined) {
    const advice = 'Add metadata_url where the server publishes metadata: `oauth2spec init <issuer>` finds them.'
    return [notChecked('metadata', 'metadata_url', 'the descriptor does not say where they are', advice)]
  }
  const reason = whyNot(known, url)
  if (reason !== undefined) return [notChecked('metadata', url, reason)]
  try {
    const answer = await session.metadata()
    return metadataAnswers(server, answer.members, url)
  } catch (error) {
    return [problem('metadata', url, messageOf(error), 'Correct metadata_url, or remove it where there are none.')]
  }
}

const ownerOf = (grant: Grant, { provider, owners }: Subject): string | undefined =>
  grant.resourceOwner?.name ?? provider.descriptor.user_agent?.resource_owner ?? owners[0]?.name

/** Asks for a token by the documented request, once; nothing is repeated where it fails. */
const attempt = async (
  session: Session,
  grant: Grant,
): Promise<Attempt & { readonly refresh?: string | undefined }> => {
  try {
    const { refresh_token } = await session.control(grant)
    return { grant, exchanges: sentBy(session), refresh: refresh_token }
  } catch (error) {
    return { grant, exchanges: sentBy(session), error }
  }
}

const note = (known: Known, grant: Grant, tried: Attempt & { readonly refresh?: string | undefined }): void => {
  if (tried.error === undefined) known.obtained.set(grant.name, tried.refresh)
}

const refusedAlready = ({ refused }: Known, { client }: Grant): string | undefined =>
  client && refused.has(client.name) ? `${client.name} was refused already, and is not tried again` : undefined

const askToken =
  (grant: Grant): Asking =>
  async (session, known) => {
    const { server } = session.subject.provider.descriptor
    const about = `${grant.client?.name ?? 'no client'}, ${grant.name}`
    const owner = grant.resourceOwner && ownerOf(grant, session.subject)
    const reason =
      whyNot(known, server?.token_endpoint) ??
      refusedAlready(known, grant) ??
      (owner !== undefined && known.lockedOut.has(owner)
        ? `${owner} was refused already, and is not tried again`
        : undefined)
    if (reason !== undefined) return [notChecked('credentials', about, reason)]
    const tried = await attempt(session, grant)
    note(known, grant, tried)
    const refused = refusedIn(tried)
    if (refused === 'client' && grant.client) known.refused.add(grant.client.name)
    if (refused === 'resource owner' && owner !== undefined) known.lockedOut.add(owner)
    return [credentialsAnswer(tried, known.sources)]
  }

/** Only how the authorization request is received: nobody logs in. */
const visit = async (session: Session, grant: Grant): Promise<Attempt> => {
  const error = await session.requestAuthorization(grant, { untouched: true, fresh: true }).then(
    () => new Error('nobody logged in'),
    (thrown: unknown) => thrown,
  )
  return { grant, exchanges: sentBy(session), error }
}

const askCode =
  (grant: Grant): Asking =>
  async (session, known) => {
    const { server, user_agent } = session.subject.provider.descriptor
    const name = grant.client?.name ?? 'no client'
    const owner = ownerOf(grant, session.subject)
    const who = owner ?? (user_agent?.driver === 'interactive' ? 'you' : undefined)
    const reason = whyNot(known, server?.authorization_endpoint, server?.token_endpoint, ...(user_agent?.origins ?? []))
    if (reason !== undefined) {
      return (['credentials', 'login', 'redirect_uri'] as const).map((question) => notChecked(question, name, reason))
    }
    if (owner !== undefined && known.lockedOut.has(owner)) {
      const visited = await visit(session, grant)
      const again = `${owner} did not get through already, and is not tried again`
      return [
        notChecked('credentials', `${name}, ${grant.name}`, 'it did not come to a token request'),
        notChecked('login', `${owner}, ${name}`, again),
        redirectAnswer(visited),
      ]
    }
    const refused = refusedAlready(known, grant)
    if (refused !== undefined) return [notChecked('credentials', `${name}, ${grant.name}`, refused)]
    const tried = await attempt(session, grant)
    note(known, grant, tried)
    const credentials = credentialsAnswer(tried, known.sources)
    const login = loginAnswer(tried, who, known.sources)
    if (refusedIn(tried) === 'client' && grant.client) known.refused.add(grant.client.name)
    if (login.status === 'problem' && owner !== undefined) known.lockedOut.add(owner)
    return [credentials, login, redirectAnswer(tried)]
  }

const askRefresh =
  (grant: Grant): Asking =>
  async (_session, { obtained }) => {
    const { from } = grant
    if (!from || !obtained.has(from.name)) {
      return [notChecked('refresh_token', grant.name, `no token of ${from?.name ?? 'another grant'} was issued`)]
    }
    return [refreshAnswer(grant, from, obtained.get(from.name))]
  }

const askResource: Asking = async (session, known) => {
  const { subject } = session
  const url = subject.provider.descriptor.resource?.url
  if (url === undefined) {
    const advice = 'Add a request that needs a token: without it the checks of RFC 6750 do not apply.'
    return [notChecked('resource', 'resource', 'the descriptor names none', advice)]
  }
  const reason = whyNot(known, url)
  if (reason !== undefined) return [notChecked('resource', url, reason)]
  const closed = closedAnswer(url, await session.resource(undefined, 'no token'))
  if (closed.status === 'problem') return [closed]
  const [selected] = grantForResource.select(subject)
  if (!selected || !known.obtained.has(selected.grant.name)) {
    return [closed, notChecked('resource', url, 'there is no token to open it with')]
  }
  const { access_token } = await session.control(selected.grant)
  return [closed, openedAnswer(url, selected.grant, await session.resource(access_token, 'a token'))]
}

const asksForToken = ({ grant_type }: Grant): boolean => grant_type !== 'refresh_token'

/** The questions to a provider, in the order in which they are asked. */
const questionsTo = (subject: Subject): Questioning[] => {
  const { provider, grants } = subject
  const { descriptor } = provider
  const direct = grants.filter((grant) => asksForToken(grant) && grant.grant_type !== 'authorization_code')
  return [
    ...originsOf(descriptor).map((origin) => ({ question: 'reachable' as const, about: origin, ask: reach(origin) })),
    {
      question: 'clock',
      about: 'Date',
      ask: async (_session, { dated }) => clockAnswers(dated, descriptor.test_clock !== undefined),
    },
    { question: 'metadata', about: 'metadata_url', ask: askMetadata },
    { question: 'clients', about: 'clients', ask: async () => clientAnswers(descriptor) },
    ...(grants.some(asksForToken)
      ? []
      : [
          {
            question: 'credentials' as const,
            about: 'clients',
            ask: async () => [
              notChecked('credentials', 'clients', 'the descriptor has no grant', 'Add clients and documented.grants.'),
            ],
          },
        ]),
    // Without a login first: a secret that is wrong is told before a person or a browser is asked.
    ...direct.map((grant) => ({ question: 'credentials' as const, about: grant.name, ask: askToken(grant) })),
    ...grants
      .filter(({ grant_type }) => grant_type === 'authorization_code')
      .map((grant) => ({ question: 'login' as const, about: grant.name, ask: askCode(grant) })),
    ...grants
      .filter((grant) => !asksForToken(grant))
      .map((grant) => ({ question: 'refresh_token' as const, about: grant.name, ask: askRefresh(grant) })),
    { question: 'resource', about: 'resource', ask: askResource },
  ]
}

const checkOf = (id: string, title: string, ask: (session: Session) => Promise<void>): Check =>
  check({
    id,
    title,
    requirements: [],
    caughtBy: [],
    why: '',
    mistake: '',
    fix: '',
    requests: 0,
    probe: ({ session }) => ask(session),
  })

export type ExamineOptions = {
  readonly signal: AbortSignal
  /** Is told of each answer as it comes, without secrets. */
  readonly onAnswer: (answer: Answer) => void
  /** Tells a person what to do, with the driver `interactive`. */
  readonly announce: (message: string) => void
}

export type Examination = { readonly answers: readonly Answer[]; readonly requests: number }

/**
 * Asks all questions of a provider. Those that follow an interruption are left out.
 */
export const examine = async (
  provider: Provider,
  subject: Subject,
  { signal, onAnswer, announce }: ExamineOptions,
): Promise<Examination> => {
  const answers: Answer[] = []
  const redacted = (answer: Answer): Answer => ({
    ...answer,
    about: opened.redactor.redact(answer.about),
    found: opened.redactor.redact(answer.found),
    advice: answer.advice === null ? null : opened.redactor.redact(answer.advice),
  })
  const tell = (found: readonly Answer[]) => {
    for (const answer of found.map(redacted)) {
      answers.push(answer)
      onAnswer(answer)
    }
  }
  const asked = questionsTo(subject)
  const checks = asked.map(({ question, about, ask }, at) =>
    checkOf(`doctor/${at}`, `${question}: ${about}`, async (session) => tell(await ask(session, known))),
  )
  const opened = openRun(
    provider,
    { clock: realClock },
    { catalogue: { checks, requirements: {}, documents: [] }, signal, announce },
  )
  const known: Known = {
    sources: {
      environmentOf: (label) => provider.secrets.find((secret) => secret.label === label)?.environment,
    },
    closed: new Set(),
    dated: [],
    obtained: new Map(),
    refused: new Set(),
    lockedOut: new Set(),
  }
  try {
    for (const [at, planned] of opened.cases.entries()) {
      if (signal.aborted) break
      const { findings } = await opened.runCase(planned)
      const { question, about } = asked[at] as Questioning
      const [cut] = findings.filter(({ kind }) => kind !== 'nothing_observed')
      if (cut && !signal.aborted) tell([notChecked(question, about, cut.message)])
    }
    return { answers, requests: opened.requests() }
  } finally {
    await opened.close()
  }
}
