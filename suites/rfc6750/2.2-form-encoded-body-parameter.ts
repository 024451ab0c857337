/**
 * RFC 6750 section 2.2: Form-Encoded Body Parameter. The section binds the client; a server that reads the parameter
 * elsewhere has one more place that a token can be smuggled in by.
 *
 * @module
 */
import { isSuccess } from '../../engine/answer.ts'
import { by, check } from '../../engine/check.ts'
import type { Subject } from '../../engine/grant.ts'
import type { ResourceChange } from '../../engine/session.ts'
import {
  inFormBody,
  judgedUnknownToken,
  judgeOtherWay,
  notServed,
  openingToken,
  protectedResource,
  showRefused,
  showTaken,
  takesToken,
  theResource,
  validToken,
  withEntity,
} from '../bearer-token.ts'

const boundary = 'oauth2spec-boundary'

/** Bodies that hold the token, and are no application/x-www-form-urlencoded entity. */
const entities: { readonly [mediaType: string]: (token: string) => [mediaType: string, body: string] } = {
  'multipart/form-data': (token) => [
    `multipart/form-data; boundary=${boundary}`,
    `--${boundary}\r\nContent-Disposition: form-data; name="access_token"\r\n\r\n${token}\r\n--${boundary}--\r\n`,
  ],
  'application/json': (token) => ['application/json', JSON.stringify({ access_token: token })],
  'text/plain': (token) => ['text/plain', `access_token=${encodeURIComponent(token)}`],
}

/** With tokens as parameters of a form, in the body of a GET. */
const inFormOfGet =
  (...tokens: readonly string[]): ResourceChange =>
  (request) => ({ ...inFormBody(...tokens)(request), method: 'GET' })

const isAskedForWithGet = ({ provider }: Subject): boolean => (provider.descriptor.resource?.method ?? 'GET') === 'GET'

export const formBodyChecks = [
  check({
    id: 'rfc6750/2.2/form-body-get',
    title: 'A form in the body of a GET carries no token',
    requirements: ['RFC6750-2.2-form-body-get'],
    needs: [
      ...protectedResource,
      { reason: 'the resource of the descriptor is not asked for with GET', met: isAskedForWithGet },
    ],
    requests: 3,
    why: 'The body of a GET has no meaning, so caches and gateways decide without looking at it.',
    mistake: 'A framework parses the body of every request, and the token is looked up in what it found.',
    fix: 'Look for access_token in the body only where the method gives a body a meaning.',
    probe: async ({ session, expect }) => {
      const token = await openingToken(session)
      const answer = await session.resource(undefined, 'a form in a GET', inFormOfGet(token))
      if (isSuccess(answer)) await showRefused(session, 'a form without a token in a GET', inFormOfGet())
      expect(answer).toSatisfy(...notServed(answer))
    },
    caughtBy: ['form-body-read-on-get'],
  }),
  check({
    id: 'rfc6750/2.2/form-body-content-type',
    title: 'A body other than application/x-www-form-urlencoded carries no token',
    requirements: ['RFC6750-2.2-form-body-content-type'],
    needs: [...protectedResource, takesToken('form body')],
    each: by(theResource, 'media_type', Object.keys(entities)),
    requests: 3,
    why: 'A JSON or text/plain body can be sent across sites and past filters that look at forms.',
    mistake: 'The token is taken from whatever the body parser made of the body.',
    fix: 'Read access_token from the body only where Content-Type is application/x-www-form-urlencoded.',
    probe: async ({ session, media_type, expect }) => {
      const token = await validToken(session)
      await showTaken(session, 'form body', token)
      const [mediaType, body] = entities[media_type]?.(token) ?? ['', '']
      const answer = await session.resource(undefined, `a token in ${media_type}`, withEntity(mediaType, body))
      expect(answer).toSatisfy(...notServed(answer))
    },
    caughtBy: ['token-read-from-json-body', 'token-read-from-mislabelled-form'],
  }),
  check({
    id: 'rfc6750/2.2/form-body',
    title: 'A token in a form body opens the resource where it is valid, and only there',
    requirements: ['RFC6750-2.2-form-body'],
    needs: [...protectedResource, takesToken('form body')],
    requests: 3,
    why: 'A second way in needs the same lock as the first one.',
    mistake: 'The header is validated by a gateway, and the token of the body is only looked for.',
    fix: 'Hand the token to one validation, wherever it was found; or take tokens from the header only.',
    probe: async ({ session, expect, must }) => judgeOtherWay(session, 'form body', { expect, must }),
    caughtBy: ['form-body-ignored', 'form-body-token-unverified', ...judgedUnknownToken],
  }),
]
