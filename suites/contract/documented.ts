/**
 * What the checks of the contract share: the grants that a provider's documentation describes, and what comes back
 * when they are asked for as it says.
 *
 * @module
 */
import { type Answer, isSuccess } from '../../engine/answer.ts'
import { inWords } from '../../engine/assertion.ts'
import { eachGrant, type Selector } from '../../engine/check.ts'
import type { Grant, Subject } from '../../engine/grant.ts'
import type { Session } from '../../engine/session.ts'
import { undecided } from '../../engine/verdict.ts'
import type { GrantType } from '../../providers/descriptor.ts'

/** A grant that the documentation describes, not one that follows from client metadata. */
export type Described = Grant & { readonly documented: NonNullable<Grant['documented']> }

const isDescribed = (grant: Grant): grant is Described => grant.documented !== undefined

/** The grants that the documentation describes. */
export const describedGrants = ({ grants }: Subject): Described[] => grants.filter(isDescribed)

/** Every documented grant that fits. */
export const documentedGrants = (
  reason: string,
  fits: (grant: Described, subject: Subject) => boolean = () => true,
): Selector<{ grant: Grant }> => eachGrant(reason, (grant, subject) => isDescribed(grant) && fits(grant, subject))

/** Where the documentation describes a grant. */
export const sourceOfGrant = ({ grant }: { readonly grant: Grant }): string | undefined => grant.documented?.source

/** What the documented request is answered with, whatever that is. */
export const documentedAnswer = async (session: Session, grant: Grant): Promise<Answer> =>
  session.submit(await session.prepare(grant), `the documented ${grant.name} request`)

/**
 * What a documented request that succeeds is answered with. That it does is for `contract/grants/request` to judge.
 *
 * @throws Undecided where it does not succeed
 */
export const documentedSuccess = async (session: Session, grant: Grant): Promise<Answer> => {
  const answer = await documentedAnswer(session, grant)
  if (isSuccess(answer)) return answer
  const message = `the documented ${grant.name} request did not succeed: ${inWords(answer)}`
  throw undecided('precondition', message, answer.exchange.id)
}

/** Whether one of a provider's documented grants breaks with a defect of the request, for `caughtWhere`. */
export const documents =
  (fits: (grant: Described) => boolean): ((subject: Subject) => boolean) =>
  (subject) =>
    describedGrants(subject).some(fits)

/** Whether a documented response has to have a member. */
export const requiresMember = (name: string): ((subject: Subject) => boolean) =>
  documents(({ documented }) => {
    const required = documented.response?.required
    return Array.isArray(required) && required.includes(name)
  })

/** Whether a documented response has one value only for a member. */
export const fixesMember = (name: string): ((subject: Subject) => boolean) =>
  documents(({ documented }) => {
    const properties = Object.entries(documented.response?.properties ?? {})
    return properties.some(
      ([member, schema]) => member === name && typeof schema === 'object' && schema !== null && 'const' in schema,
    )
  })

/** Whether a grant is of a type. */
export const isOfType =
  (type: GrantType): ((grant: Grant) => boolean) =>
  ({ grant_type }) =>
    grant_type === type
