/**
 * RFC 6749 section 2.3.1: Client Password.
 *
 * @module
 */
import { isSuccess } from '../../engine/answer.ts'
import { check, eachGrant } from '../../engine/check.ts'
import type { Grant } from '../../engine/grant.ts'
import { authenticatedClients, authenticates, inAForm } from '../../engine/selector.ts'
import { anonymous, asClient, type Change, formEncoded, withCredentials } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { judgeAuthentication } from '../client-password.ts'
import { errorDefects } from '../error-defects.ts'
import { attempts, judgeGuesses, leaveToGuess } from '../guessing.ts'

const changesWhenEncoded = (value: string): boolean => formEncoded([['', value]]) !== `=${value}`

const credentialsInQuery: Change = (request) => ({
  ...anonymous(request),
  query: [
    ['client_id', request.credentials?.client_id ?? ''],
    ['client_secret', request.credentials?.client_secret ?? ''],
  ],
})

const clientsOf = (method: 'client_secret_basic' | 'client_secret_post', special: boolean) =>
  eachGrant(
    special
      ? 'no client has an identifier or a secret that form encoding changes'
      : `no client is registered for ${method}`,
    (grant, subject) =>
      authenticates(grant) &&
      grant.client.token_endpoint_auth_method === method &&
      (changesWhenEncoded(grant.client.client_id) || changesWhenEncoded(grant.client.client_secret)) === special &&
      subject.grants.find((other) => authenticates(other) && other.client === grant.client) === grant,
  )

/** The first grant that shows whether a secret is taken, one that needs no person if there is one. */
const oneSecret: typeof authenticatedClients = {
  reason: 'no client authenticates by sending its secret',
  select: (subject) =>
    eachGrant('', (grant) => authenticates(grant) && sendsSecret(grant) && grant.grant_type !== 'refresh_token')
      .select(subject)
      .toSorted((a, b) => needsCode(a.grant) - needsCode(b.grant))
      .slice(0, 1),
}

const sendsSecret = ({ authentication }: Grant): boolean =>
  authentication === 'client_secret_basic' || authentication === 'client_secret_post'

const needsCode = ({ grant_type }: Grant): number => Number(grant_type === 'authorization_code')

export const clientPasswordChecks = [
  check({
    id: 'rfc6749/2.3.1/basic-supported',
    title: 'A client that was issued a secret can authenticate with HTTP Basic',
    requirements: ['RFC6749-2.3.1-basic-supported'],
    each: clientsOf('client_secret_basic', false),
    requests: 4,
    failsAuthentication: true,
    why: 'HTTP Basic is the one method that every client library may count on.',
    mistake: 'The token endpoint only reads client_id and client_secret from the body.',
    fix: 'Read the credentials from Authorization: Basic, as the first choice.',
    probe: async ({ session, grant, expect }) => {
      const request = await session.prepare(grant)
      const client = grant.client
      const basic = client ? asClient(client, 'client_secret_basic')(request) : request
      await judgeAuthentication(await session.submit(basic, 'Basic authentication'), { session, grant, expect })
    },
    caughtBy: ['basic-authentication-unread'],
  }),
  check({
    id: 'rfc6749/2.3.1/basic-form-decoding',
    title: 'Basic credentials are form-decoded before they are compared',
    requirements: ['RFC6749-2.3.1-basic-form-decoding'],
    each: clientsOf('client_secret_basic', true),
    requests: 4,
    failsAuthentication: true,
    why: 'Generated secrets hold characters such as + and %, and a standard client encodes them.',
    mistake: 'The two parts are compared as they come out of Base64.',
    fix: 'Split at the first colon, then form-decode each part (Appendix B), then compare.',
    probe: async ({ session, grant, expect }) => {
      const request = await session.prepare(grant)
      // The documented request may authenticate in another way than the client is registered for.
      const basic = grant.client ? asClient(grant.client, 'client_secret_basic')(request) : request
      await judgeAuthentication(await session.submit(basic, 'form-encoded Basic credentials'), {
        session,
        grant,
        expect,
      })
    },
    caughtBy: ['basic-authentication-unread', 'basic-credentials-not-decoded'],
  }),
  check({
    id: 'rfc6749/2.3.1/body-credentials',
    title: 'A client registered for client_secret_post can authenticate in the body',
    requirements: ['RFC6749-2.3.1-body-credentials'],
    each: clientsOf('client_secret_post', false),
    requests: 4,
    failsAuthentication: true,
    why: 'The method is optional, but a client that was registered for it has no other.',
    mistake: 'The registration is accepted, and the token endpoint reads the Authorization header only.',
    fix: 'Read client_id and client_secret from the body for such a client, or refuse the registration.',
    probe: async ({ session, grant, expect }) => {
      const request = await session.prepare(grant)
      await judgeAuthentication(await session.submit(request, 'credentials in the body'), { session, grant, expect })
    },
    caughtBy: ['body-credentials-refused'],
  }),
  check({
    id: 'rfc6749/2.3.1/brute-force-client-secret',
    title: 'The token endpoint does something about somebody who guesses a client secret',
    requirements: ['RFC6749-2.3.1-brute-force-client-secret'],
    needs: [leaveToGuess],
    each: oneSecret,
    requests: attempts + 3,
    takesTime: true,
    failsAuthentication: true,
    late: 'guesses',
    why: 'A secret that a person made up is found in a list, and nobody looks at a token endpoint meanwhile.',
    mistake: 'Attempts are limited at the login page alone, as if programs had no passwords.',
    fix: 'Count failures by client and by address, and answer with status 429 after some; make secrets long and random.',
    probe: async ({ session, grant, should }) =>
      judgeGuesses(session, should, grant, {
        what: 'client secrets',
        account: grant.client?.name ?? grant.name,
        wrong: (client_secret, request) => withCredentials({ client_secret })(request),
      }),
    caughtBy: ['client-secret-guessable'],
  }),
  check({
    id: 'rfc6749/2.3.1/no-credentials-in-uri',
    title: 'Client credentials in the request URI do not authenticate',
    requirements: ['RFC6749-2.3.1-no-credentials-in-uri'],
    each: {
      reason: 'the descriptor documents no grant with client authentication and parameters in a form',
      select: (subject) => authenticatedClients.select(subject).filter(({ grant }) => inAForm(grant)),
    },
    requests: 4,
    failsAuthentication: true,
    why: 'URIs end up in logs, histories and Referer headers, and with them the secret.',
    mistake: 'A framework merges query and body parameters, and the endpoint reads the merged set.',
    fix: 'Take parameters of a token request from its body only.',
    probe: async ({ session, grant, expect }) => {
      session.failsToAuthenticate(grant.client?.name ?? grant.name)
      const bare = await session.request(grant, 'without client authentication', anonymous)
      if (isSuccess(bare)) throw undecided('precondition', 'the server asks for no client authentication here')
      const answer = await session.request(grant, 'credentials in the query', credentialsInQuery)
      expect(answer).toBeOAuthError('invalid_client', 'invalid_request')
    },
    caughtBy: [...errorDefects('invalid_client'), 'query-parameters-read'],
  }),
]
