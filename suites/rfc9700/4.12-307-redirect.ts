/**
 * RFC 9700 section 4.12: 307 Redirect.
 *
 * @module
 */
import { inWords } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { loginPages } from '../../engine/selector.ts'
import { carriesCredentials, provokePages, sentForm } from '../authorization-page.ts'

const shared = { needs: [loginPages], observes: sentForm, provoke: provokePages } as const

export const redirect307Checks = [
  check({
    ...shared,
    id: 'rfc9700/4.12/no-307',
    title: 'A form with credentials is not answered with a redirect that sends it on',
    requirements: ['RFC9700-4.12-no-307'],
    why: 'The browser posts the form again to where it is redirected, and the client gets the password.',
    mistake: 'A framework’s default for temporary redirects is 307.',
    fix: 'Redirect with 303 after a form.',
    judge: (answer, { expect, should, subject }) => {
      const passwords = subject.owners.map(({ password }) => password)
      // A consent form that is posted to the client tells it little; the same code after a login tells it the password.
      const voice = carriesCredentials(answer, passwords) ? expect : should
      voice(answer).toSatisfy(answer.status !== 307 && answer.status !== 308, {
        message: `a form is sent on by a redirect with status ${answer.status}`,
        expected: '303',
        actual: inWords(answer),
        at: 'status',
      })
    },
    caughtBy: ['form-redirected-with-307'],
  }),
  check({
    ...shared,
    id: 'rfc9700/4.12/use-303',
    title: 'A redirect after a form with credentials has status 303',
    requirements: ['RFC9700-4.12-use-303'],
    why: 'Only 303 says that the form is not to be sent again; with 302 it is the browser’s kindness.',
    mistake: 'A framework’s redirect has status 302.',
    fix: 'Redirect with 303 after a form.',
    judge: (answer, { expect, subject }) => {
      const passwords = subject.owners.map(({ password }) => password)
      // The section speaks of requests that may have the credentials of a person in them, and of no others.
      if (!carriesCredentials(answer, passwords)) return
      expect(answer).toSatisfy(answer.status !== 301 && answer.status !== 302, {
        message: `a form with credentials is answered with a redirect of status ${answer.status}`,
        expected: '303',
        actual: inWords(answer),
        at: 'status',
      })
    },
    caughtBy: ['form-redirected-with-302'],
  }),
]
