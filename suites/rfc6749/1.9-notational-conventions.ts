/**
 * RFC 6749 section 1.9: Notational Conventions.
 *
 * @module
 */
import type { Answer } from '../../engine/answer.ts'
import type { TokenErrorCode } from '../../engine/assertion.ts'
import { by, check, type Voices } from '../../engine/check.ts'
import { anyOneGrant, oneCodeGrant } from '../../engine/selector.ts'
import { having, renaming } from '../../engine/token-request.ts'
import { errorDefects } from '../error-defects.ts'

const capitalized = (text: string): string => text.replace(/(^|_)([a-z])/g, (part) => part.toUpperCase())

/** A refusal by another code tells the two apart all the same: which code it should be is for section 5.2 to say. */
const judgeRefused = (
  answer: Answer,
  { expect, should }: Pick<Voices, 'expect' | 'should'>,
  ...codes: readonly TokenErrorCode[]
): void => {
  if (expect(answer).toIssueNoToken()) should(answer).toBeOAuthError(...codes)
}

export const notationalConventionChecks = [
  check({
    id: 'rfc6749/1.9/param-names-case',
    title: 'Parameter names are matched case-sensitively',
    requirements: ['RFC6749-1.9-param-names-case'],
    each: {
      reason: 'the descriptor documents no grant whose parameters are in the body',
      select: (subject) => anyOneGrant.select(subject).filter(({ grant }) => grant.parametersIn !== 'header'),
    },
    requests: 2,
    why: 'A filter that looks for client_id must see what the server reads.',
    mistake: 'A framework binds request parameters without regard to case.',
    fix: 'Compare parameter names byte by byte.',
    probe: async ({ session, grant, expect, should }) => {
      const answer = await session.request(grant, 'Grant_Type', renaming('grant_type', 'Grant_Type'))
      judgeRefused(answer, { expect, should }, 'invalid_request', 'unsupported_grant_type')
    },
    caughtBy: [...errorDefects('invalid_request'), 'parameter-names-case-insensitive'],
  }),
  check({
    id: 'rfc6749/1.9/param-values-case',
    title: 'Parameter values that the protocol defines are matched case-sensitively',
    requirements: ['RFC6749-1.9-param-values-case'],
    each: by(anyOneGrant, 'spelling', ['upper case', 'capitalized']),
    requests: 2,
    why: 'A policy for client_credentials must not be passed by CLIENT_CREDENTIALS.',
    mistake: 'The grant type is looked up in a table without regard to case.',
    fix: 'Compare grant_type byte by byte.',
    probe: async ({ session, grant, spelling, expect, should }) => {
      const value = spelling === 'upper case' ? grant.grant_type.toUpperCase() : capitalized(grant.grant_type)
      const answer = await session.request(grant, `grant_type=${value}`, having('grant_type', value))
      judgeRefused(answer, { expect, should }, 'unsupported_grant_type', 'invalid_request')
    },
    caughtBy: [...errorDefects('unsupported_grant_type'), 'grant-type-case-insensitive'],
  }),
  check({
    id: 'rfc6749/1.9/response-type-case',
    title: 'response_type is matched case-sensitively',
    requirements: ['RFC6749-1.9-param-values-case'],
    each: oneCodeGrant,
    requests: 1,
    why: 'A policy for response_type=code must not be passed by response_type=CODE.',
    mistake: 'The response type is read into an enumeration without regard to case.',
    fix: 'Compare response_type byte by byte, and answer CODE with unsupported_response_type.',
    probe: async ({ session, grant, expect }) => {
      await session.control(grant)
      const changes = [having('response_type', 'CODE')]
      const outcome = await session.requestAuthorization(grant, { changes, purpose: 'response_type=CODE' })
      expect(outcome).toIssueNoCode()
    },
    caughtBy: ['response-type-case-insensitive', 'response-type-unread'],
  }),
]
