/**
 * OAuth 2.1 section 2.4.1: Client Secret.
 *
 * @module
 */
import { inWords } from '../../engine/assertion.ts'
import { check, type Selector } from '../../engine/check.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { authenticatedClients, inAForm } from '../../engine/selector.ts'
import { asClient } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { judgeAuthentication, refusesClient } from '../client-password.ts'
import { oauth21 } from '../profile.ts'

const methodsOf = ({ provider }: Subject): readonly string[] | undefined =>
  provider.descriptor.server?.token_endpoint_auth_methods_supported

/** The client that is the surest to authenticate in the body: one that is registered for it, if there is one. */
const oneWithSecret: Selector<{ grant: Grant }> = {
  reason: 'the descriptor documents no grant with a client secret and parameters in a form',
  select: (subject) => {
    const all = authenticatedClients.select(subject).filter(({ grant }) => inAForm(grant))
    const registered = all.find(({ grant }) => grant.client?.token_endpoint_auth_method === 'client_secret_post')
    return [registered ?? all[0]].filter((each) => each !== undefined)
  },
}

/** A client that is registered for HTTP Basic, where the server says that it supports that. */
const oneWithBasic: Selector<{ grant: Grant }> = {
  reason:
    'the descriptor does not say that the server supports client_secret_basic (server.token_endpoint_auth_methods_supported), or no client is registered for it',
  select: (subject) =>
    authenticatedClients
      .select(subject)
      .filter(({ grant }) => grant.client?.token_endpoint_auth_method === 'client_secret_basic')
      .filter(() => methodsOf(subject)?.includes('client_secret_basic') ?? false)
      .slice(0, 1),
}

export const oauth21ClientSecretChecks = [
  check({
    id: 'oauth-v2-1/2.4.1/body-credentials',
    title: 'A client that has a secret can authenticate in the body',
    requirements: ['OAUTH21-2.4.1-body-credentials'],
    needs: [oauth21],
    each: oneWithSecret,
    requests: 4,
    failsAuthentication: true,
    why: 'It is the method that every server of OAuth 2.1 supports, and so the one that a client can count on.',
    mistake: 'The token endpoint reads the Authorization header only, which was the method to count on before.',
    fix: 'Read client_id and client_secret from the body, and let clients be registered for client_secret_post.',
    probe: async ({ session, grant, subject, expect }) => {
      const request = await session.prepare(grant)
      const { client } = grant
      if (!client) return
      const answer = await session.submit(asClient(client, 'client_secret_post')(request), 'credentials in the body')
      // A client may be held to the method that it is registered for, as long as others can be registered for this one.
      const isRegistered = client.token_endpoint_auth_method === 'client_secret_post'
      const isOffered = methodsOf(subject)?.includes('client_secret_post') ?? true
      if (refusesClient(answer) && !isRegistered && isOffered) {
        const message = `${client.name} may be registered for another method: ${inWords(answer)}`
        throw undecided('precondition', message, answer.exchange.id)
      }
      await judgeAuthentication(answer, { session, grant, expect })
    },
    caughtBy: ['body-credentials-refused'],
  }),
  check({
    id: 'oauth-v2-1/2.4.1/basic-optional',
    title: 'HTTP Basic works where the server says that it supports it',
    requirements: ['OAUTH21-2.4.1-basic-optional'],
    needs: [oauth21],
    each: oneWithBasic,
    requests: 4,
    failsAuthentication: true,
    why: 'The method is optional, so that a client uses it because the server lists it.',
    mistake: 'The list of methods is a constant, and the method was switched off.',
    fix: 'List the methods that the token endpoint does support.',
    probe: async ({ session, grant, must }) => {
      const request = await session.prepare(grant)
      const basic = grant.client ? asClient(grant.client, 'client_secret_basic')(request) : request
      await judgeAuthentication(await session.submit(basic, 'Basic authentication'), { session, grant, expect: must })
    },
    caughtBy: ['basic-authentication-unread'],
  }),
]
