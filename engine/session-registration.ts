/**
 * What a session can say at the client registration endpoint (RFC 7591): register a client, within what the descriptor
 * gives leave to, and delete it again (RFC 7592).
 *
 * @module
 */
import { type Answer, isSuccess, stringMember } from './answer.ts'
import { inWords } from './assertion.ts'
import type { EndpointKind, WireRequest } from './exchange.ts'
import type { Role, Run } from './session.ts'
import { undecided } from './verdict.ts'

/** Client metadata (RFC 7591 section 2). */
export type RegistrationMetadata = { readonly [name: string]: unknown }

/** A client that was registered: the answer has all that the server registered it with (section 3.2.1). */
export type RegisteredClient = {
  readonly answer: Answer
  readonly client_id: string
  readonly client_secret?: string
}

export type RegistrationWords = {
  /**
   * Sends a registration request (section 3.1). Whoever it registers has to be deleted.
   * @throws Undecided where no more clients may be registered
   */
  readonly requestRegistration: (metadata: RegistrationMetadata, purpose: string, role?: Role) => Promise<Answer>
  /**
   * Registers a client and, once `use` is done with it, deletes it where the server lets it be (RFC 7592 section 2.3).
   * @throws Undecided where none is registered
   */
  readonly register: <T>(
    metadata: RegistrationMetadata,
    purpose: string,
    use: (client: RegisteredClient) => Promise<T>,
  ) => Promise<T>
  /** Deletes what an answer registered, where it registered something that can be deleted. */
  readonly deleteRegistered: (answer: Answer) => Promise<void>
}

type RegistrationParts = {
  readonly ask: (endpoint: EndpointKind, request: WireRequest, purpose: string, role?: Role) => Promise<Answer>
}

/** The words of one session. */
export const registrationWords = (run: Run, { ask }: RegistrationParts): RegistrationWords => {
  const { server, registration } = run.subject.provider.descriptor

  const requestRegistration: RegistrationWords['requestRegistration'] = async (metadata, purpose, role) => {
    if (run.counters.registrations >= run.limits.registrations) {
      const message = `${run.counters.registrations} clients were registered already (limits.registrations)`
      throw undecided('limits', message)
    }
    run.counters.registrations++
    const token = registration?.initial_access_token
    const request: WireRequest = {
      method: 'POST',
      url: server?.registration_endpoint ?? '',
      headers: [
        ['Accept', 'application/json'],
        ['Content-Type', 'application/json'],
        ...(token === undefined ? [] : [['Authorization', `Bearer ${token}`] as const]),
      ],
      body: JSON.stringify(metadata),
    }
    return ask('other', request, purpose, role)
  }

  const deleteRegistered: RegistrationWords['deleteRegistered'] = async (answer) => {
    const url = stringMember(answer, 'registration_client_uri')
    const token = stringMember(answer, 'registration_access_token')
    if (url === undefined || token === undefined || !URL.canParse(url)) return
    const request: WireRequest = { method: 'DELETE', url, headers: [['Authorization', `Bearer ${token}`]] }
    // A client that is left behind is no reason to throw away what was found.
    await ask('other', request, 'the client is deleted', 'control').catch(() => undefined)
  }

  return {
    requestRegistration,
    deleteRegistered,
    register: async (metadata, purpose, use) => {
      const answer = await requestRegistration(metadata, purpose, 'control')
      try {
        const client_id = stringMember(answer, 'client_id')
        const client_secret = stringMember(answer, 'client_secret')
        if (!isSuccess(answer) || client_id === undefined) {
          throw undecided('precondition', `no client was registered: ${inWords(answer)}`, answer.exchange.id)
        }
        return await use({ answer, client_id, ...(client_secret === undefined ? {} : { client_secret }) })
      } finally {
        await deleteRegistered(answer)
      }
    },
  }
}
