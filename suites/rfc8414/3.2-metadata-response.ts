/**
 * RFC 8414 section 3.2: Authorization Server Metadata Response.
 *
 * @module
 */
import { inWords, printable } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { isObject } from '../../engine/json-members.ts'
import { madeUp } from '../../engine/made-up.ts'
import { metadata } from '../../engine/selector.ts'
import {
  everyAnswer,
  everyDocument,
  isDocument,
  memberOf,
  named,
  publishedByRfc8414,
  shown,
  wellKnownUrl,
} from '../metadata-document.ts'

/** Members that are lists, by their names: those of RFC 8414, and those of the same kind in other documents. */
const isList = (name: string): boolean =>
  /^(scopes|claims)_supported$|_(types|modes|methods|values|locales)_supported$/.test(name)

export const metadataResponseChecks = [
  check({
    id: 'rfc8414/3.2/status-200',
    title: 'The metadata come with status 200',
    requirements: ['RFC8414-3.2-status-200'],
    needs: [metadata],
    ...everyAnswer,
    why: 'Clients take anything else for an error, and follow no redirect that could lead to another host.',
    mistake: 'A proxy redirects to the address with a slash at its end, or answers with a status of its own.',
    fix: 'Answer with 200 at once.',
    judge: (answer, { expect, should }) => {
      // An error is what it says that it is. A redirect is no success either, but keeps many clients from none.
      if (answer.status >= 400) return
      const voice = answer.status >= 300 ? should : expect
      voice(answer).toHaveStatus(200)
    },
    caughtBy: ['metadata-with-203', 'metadata-redirected'],
  }),
  check({
    id: 'rfc8414/3.2/json-object-content-type',
    title: 'The metadata are a JSON object of type application/json',
    requirements: ['RFC8414-3.2-json-object-content-type'],
    needs: [metadata],
    ...everyAnswer,
    why: 'HTTP clients parse by the media type, and some refuse what says that it is something else.',
    mistake: 'The document is a file without an extension, which the web server knows no type of.',
    fix: 'Send Content-Type: application/json and a JSON object.',
    judge: (answer, { expect }) => {
      if (answer.status !== 200) return
      expect(answer).toSatisfy(isObject(answer.json), {
        message: 'the metadata are no JSON object',
        expected: 'a JSON object',
        actual: inWords(answer),
        at: 'body',
      })
      expect(answer).toSatisfy(answer.mediaType === 'application/json', {
        message: 'the metadata are not labelled as JSON',
        expected: 'Content-Type: application/json',
        actual: answer.mediaType === '' ? 'no Content-Type' : printable(answer.mediaType),
        at: 'header content-type',
      })
    },
    caughtBy: ['metadata-as-octets', 'page-instead-of-metadata'],
  }),
  check({
    id: 'rfc8414/3.2/multi-values-are-arrays',
    title: 'Members with several values are arrays',
    requirements: ['RFC8414-3.2-multi-values-are-arrays'],
    needs: [metadata],
    ...everyDocument,
    why: 'A client that looks for read in a string also finds it in spreadsheet, and typed ones refuse the document.',
    mistake: 'A list comes from a setting in which values are separated by spaces.',
    fix: 'Return a JSON array of strings, also where there is one value only.',
    judge: (answer, { expect }) => {
      const wrong = Object.keys(answer.members).filter((name) => isList(name) && !Array.isArray(memberOf(answer, name)))
      expect(answer).toSatisfy(wrong.length === 0, {
        message: `${wrong.slice(0, 5).join(', ')} is no array`,
        expected: 'JSON arrays',
        actual: wrong
          .slice(0, 5)
          .map((name) => shown(memberOf(answer, name)))
          .join(', '),
        at: `member ${wrong[0]}`,
      })
    },
    caughtBy: ['scopes-in-one-string'],
  }),
  check({
    id: 'rfc8414/3.2/empty-lists-omitted',
    title: 'A list without elements is left out',
    requirements: ['RFC8414-3.2-empty-lists-omitted'],
    needs: [metadata],
    ...everyDocument,
    why: 'To a client an empty list is one that rules everything out, and a missing one has a default.',
    mistake: 'The document is serialised from an object whose lists are empty unless they are configured.',
    fix: 'Leave members without a value out.',
    judge: (answer, { expect }) => {
      const empty = Object.entries(answer.members).flatMap(([name, value]) =>
        Array.isArray(value) && value.length === 0 ? [printable(name)] : [],
      )
      expect(answer).toSatisfy(empty.length === 0, {
        message: `${empty.slice(0, 5).join(', ')} is an empty list`,
        expected: 'no such member',
        actual: '[]',
        at: `member ${empty[0]}`,
      })
    },
    caughtBy: ['empty-list-in-metadata'],
  }),
  check({
    id: 'rfc8414/3.2/error-has-error-status',
    title: 'Metadata of an issuer that does not exist are refused with an error status',
    requirements: ['RFC8414-3.2-error-has-error-status'],
    needs: [metadata, named('issuer'), publishedByRfc8414],
    requests: 1,
    why: 'A client that misspells the tenant gets the endpoints of another, and sends its users there.',
    mistake: 'The well-known path is a prefix route, and whatever follows it is ignored.',
    fix: 'Answer with 404 where no issuer has that path.',
    probe: async ({ session, subject, expect, should }) => {
      await session.metadata()
      const url = `${wellKnownUrl(subject)}/${madeUp().slice(0, 12)}`
      const headers = [['Accept', 'application/json']] as const
      const answer = await session.send('other', { method: 'GET', url, headers }, 'an issuer that is made up')
      // A page or a redirect misleads nobody, and is no error status either.
      const voice = isDocument(answer) ? expect : should
      voice(answer).toSatisfy(answer.status >= 400, {
        message: isDocument(answer)
          ? 'an issuer that is made up has metadata'
          : 'metadata that do not exist are refused without an error status',
        expected: 'a 4xx status',
        actual: `${inWords(answer)}${isDocument(answer) ? `, issuer ${shown(memberOf(answer, 'issuer'))}` : ''}`,
        at: 'status',
      })
    },
    caughtBy: ['metadata-of-any-issuer', 'page-instead-of-error'],
  }),
]
