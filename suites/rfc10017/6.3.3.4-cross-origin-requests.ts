/**
 * RFC 10017 section 6.3.3.4: cross-origin requests.
 *
 * @module
 */
import { isSuccess } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { by, check, type Selector } from '../../engine/check.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import { madeUp } from '../../engine/made-up.ts'
import { opensResource, resource } from '../../engine/selector.ts'
import { bearer } from '../../engine/session.ts'
import { having, withHeader } from '../../engine/token-request.ts'
import { undecided } from '../../engine/verdict.ts'
import { codeGrantsOf, eachApp } from '../app-client.ts'
import { fromOrigin, judgePreflight, judgeReadable, originOf, preflight } from '../cross-origin.ts'
import { browserRefresh } from '../refresh-rotation.ts'

/** Grants of applications in a browser, of both types. */
const browserGrants: Selector<{ grant: Grant }> = {
  reason: eachApp('browser').reason,
  select: (subject) => [...eachApp('browser').select(subject), ...browserRefresh.select(subject)],
}

/** Endpoints that an application reads, besides the token endpoint; by GET. */
const published = ({ provider }: Subject): { readonly [name: string]: string | undefined } => ({
  metadata: provider.descriptor.metadata_url,
  'key set': provider.descriptor.server?.jwks_uri,
})

const oneApp: Selector<{ grant: Grant }> = {
  reason: eachApp('browser').reason,
  select: (subject) => eachApp('browser').select(subject).slice(0, 1),
}

const otherEndpoints: Selector<{ grant: Grant; endpoint: string }> = {
  reason: `${oneApp.reason}, beside metadata, a key set or a revocation endpoint`,
  select: (subject) => {
    const named = Object.entries(published(subject)).flatMap(([name, url]) => (url === undefined ? [] : [name]))
    const { revocation_endpoint } = subject.provider.descriptor.server ?? {}
    const all = revocation_endpoint === undefined ? named : [...named, 'revocation']
    return oneApp.select(subject).flatMap(({ grant }) => all.map((endpoint) => ({ grant, endpoint })))
  },
}

const oneAppForResource: Selector<{ grant: Grant }> = {
  reason: 'the descriptor has no application in a browser (application_type: browser) whose tokens open the resource',
  select: (subject) =>
    codeGrantsOf('browser', subject)
      .filter((grant) => opensResource(grant, subject))
      .slice(0, 1)
      .map((grant) => ({ grant })),
}

export const browserCrossOriginChecks = [
  check({
    id: 'rfc10017/6.3.3.4/cors-token-endpoint',
    title: 'The token endpoint lets an application in a browser read its answers, tokens and errors alike',
    requirements: ['RFC10017-6.3.3.4-cors-token-endpoint'],
    each: browserGrants,
    requests: 4,
    why: 'Without the header the browser keeps the answer from the script, and the code is spent all the same.',
    mistake: 'The header is added where a token is issued, and errors are answered by another part of the server.',
    fix: 'Send Access-Control-Allow-Origin with every answer to a request from the origin of a registered client.',
    probe: async ({ session, grant, expect }) => {
      const origin = originOf(grant.client ?? grant.from?.client)
      const request = withHeader(...fromOrigin(origin))(await session.prepare(grant))
      const wrong = having(grant.grant_type === 'refresh_token' ? 'refresh_token' : 'code', madeUp())(request)
      judgeReadable(expect, await session.submit(wrong, 'an error, to a script'), origin)
      const answer = await session.submit(request, 'a token, to a script')
      if (!isSuccess(answer)) {
        const message = `the documented ${grant.name} request did not succeed from a script: ${inWords(answer)}`
        throw undecided('precondition', message, answer.exchange.id)
      }
      judgeReadable(expect, answer, origin)
    },
    caughtBy: ['no-cors-at-token-endpoint', 'no-cors-on-errors'],
  }),
  check({
    id: 'rfc10017/6.3.3.4/cors-preflight',
    title: 'The token endpoint answers the preflight of a request with header fields of its own',
    requirements: ['RFC10017-6.3.3.4-cors-preflight'],
    each: oneApp,
    requests: 1,
    why: 'A script that sends DPoP, or whatever its library adds, is stopped by the browser before the token request.',
    mistake: 'OPTIONS is answered with 405, as only POST is a token request.',
    fix: 'Answer OPTIONS with a 2xx status, Access-Control-Allow-Origin and the header fields that the endpoint reads.',
    probe: async ({ session, subject, grant, expect, should }) => {
      const url = subject.provider.descriptor.server?.token_endpoint ?? ''
      const origin = originOf(grant.client)
      const wanted = { method: 'POST', headers: ['content-type'] }
      const answer = await session.send('other', preflight(url, origin, wanted), 'a preflight')
      // A form alone needs no preflight, so that its lack is a fault only where another header field is needed.
      const needsHeader = grant.parametersIn !== 'form'
      judgePreflight(needsHeader ? expect : should, answer, origin, needsHeader ? wanted : { ...wanted, headers: [] })
    },
    caughtBy: ['preflight-refused', 'no-cors-at-token-endpoint'],
  }),
  check({
    id: 'rfc10017/6.3.3.4/cors-other-endpoints',
    title: 'Other endpoints that an application in a browser calls let it read their answers',
    requirements: ['RFC10017-6.3.3.4-cors-other-endpoints'],
    each: otherEndpoints,
    requests: 1,
    why: 'A library begins with the metadata; an application that cannot revoke leaves tokens behind at logout.',
    mistake: 'CORS is set up for the token endpoint alone.',
    fix: 'Send Access-Control-Allow-Origin from each endpoint that is offered to applications in a browser.',
    probe: async ({ session, subject, grant, endpoint, expect }) => {
      const origin = originOf(grant.client)
      const header = fromOrigin(origin)
      const purpose = `${endpoint}, to a script`
      const url = published(subject)[endpoint]
      const answer =
        url === undefined
          ? await session.revoke(madeUp(), { client: grant.client, changes: [withHeader(...header)], purpose })
          : await session.send('metadata', { method: 'GET', url, headers: [header] }, purpose)
      judgeReadable(expect, answer, origin)
    },
    caughtBy: ['no-cors-at-metadata', 'revocation-answers-preflight-only'],
  }),
  check({
    id: 'rfc10017/6.3.3.4/cors-resource-server',
    title: 'The resource lets an application in a browser call it, and read its answers',
    requirements: ['RFC10017-6.3.3.4-cors-resource-server'],
    needs: [resource],
    each: by(oneAppForResource, 'request', ['preflight', 'with a token', 'without a token']),
    requests: 1,
    why: 'The Authorization header needs a preflight, which comes without a token; and a 401 has to be seen.',
    mistake: 'The preflight is answered with 401, or the 401 lacks the header that other answers have.',
    fix: 'Answer preflights before tokens are looked at, and send Access-Control-Allow-Origin with every answer.',
    probe: async ({ session, subject, grant, request, expect }) => {
      const origin = originOf(grant.client)
      const { url = '', method = 'GET' } = subject.provider.descriptor.resource ?? {}
      if (request === 'preflight') {
        const wanted = { method, headers: ['authorization'] }
        const answer = await session.send('other', preflight(url, origin, wanted), 'a preflight')
        return void judgePreflight(expect, answer, origin, wanted)
      }
      const token = request === 'with a token' ? (await session.control(grant)).access_token : undefined
      const headers = [fromOrigin(origin), ...(token === undefined ? [] : [bearer(token)])]
      const answer = await session.send('resource', { method, url, headers }, `by a script, ${request}`)
      judgeReadable(expect, answer, origin)
    },
    caughtBy: ['no-cors-at-resource', 'no-cors-on-errors', 'preflight-refused', 'authorization-header-not-allowed'],
  }),
]
