/**
 * RFC 9700 section 4.16: Clickjacking.
 *
 * @module
 */

import type { Answer } from '../../engine/answer.ts'
import { printable } from '../../engine/assertion.ts'
import { check } from '../../engine/check.ts'
import { headerValues } from '../../engine/exchange.ts'
import { loginPages } from '../../engine/selector.ts'
import {
  hasFrameAncestors,
  hasFrameOptions,
  isFramedByAnybody,
  pageWithForm,
  provokePages,
  shownPage,
} from '../authorization-page.ts'

const protecting = ['content-security-policy', 'x-frame-options'] as const

const headersInWords = ({ response }: Answer): string => {
  const fields = protecting.flatMap((name) => headerValues(response.headers, name).map((value) => `${name}: ${value}`))
  return printable(fields.join('; '), 200) || 'neither Content-Security-Policy nor X-Frame-Options'
}

const shared = { needs: [loginPages], provoke: provokePages } as const

export const clickjackingChecks = [
  check({
    ...shared,
    id: 'rfc9700/4.16/clickjacking-prevented',
    title: 'Login and consent pages cannot be framed by any site',
    requirements: ['RFC9700-4.16-clickjacking-prevented'],
    observes: pageWithForm,
    why: 'A person who thinks to click on something else clicks on Allow, in a frame that they cannot see.',
    mistake: 'Headers against framing are set for the application, and the login pages come from another server.',
    fix: "Send Content-Security-Policy: frame-ancestors 'none' and X-Frame-Options: DENY with every page.",
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy(!isFramedByAnybody(answer), {
        message: 'any site can frame the page',
        expected: "Content-Security-Policy: frame-ancestors 'none', or X-Frame-Options: DENY",
        actual: headersInWords(answer),
        at: 'header content-security-policy',
      }),
    caughtBy: ['pages-frameable'],
  }),
  check({
    ...shared,
    id: 'rfc9700/4.16/csp',
    title: 'Pages of the authorization endpoint say by CSP who may frame them',
    requirements: ['RFC9700-4.16-csp'],
    observes: shownPage,
    why: 'frame-ancestors is what today’s browsers go by, and knows more than one origin.',
    mistake: 'Only X-Frame-Options is sent, or the policy has script-src and no frame-ancestors.',
    fix: "Send Content-Security-Policy: frame-ancestors 'none' with login, consent and error pages alike.",
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy(hasFrameAncestors(answer), {
        message: 'a page has no frame-ancestors',
        expected: "Content-Security-Policy: frame-ancestors 'none'",
        actual: headersInWords(answer),
        at: 'header content-security-policy',
      }),
    caughtBy: ['pages-frameable', 'frame-ancestors-missing', 'error-page-frameable'],
  }),
  check({
    ...shared,
    id: 'rfc9700/4.16/csp-combined',
    title: 'Pages of the authorization endpoint are kept out of frames in old browsers too',
    requirements: ['RFC9700-4.16-csp-combined'],
    observes: shownPage,
    why: 'Embedded and old browsers do not know frame-ancestors, and frame the page all the same.',
    mistake: 'X-Frame-Options is removed when the policy comes, as one that is obsolete.',
    fix: 'Send X-Frame-Options: DENY beside the policy.',
    judge: (answer, { expect }) =>
      expect(answer).toSatisfy(hasFrameOptions(answer), {
        message: 'a page has no X-Frame-Options',
        expected: 'X-Frame-Options: DENY',
        actual: headersInWords(answer),
        at: 'header x-frame-options',
      }),
    caughtBy: ['pages-frameable', 'frame-options-missing', 'error-page-frameable'],
  }),
]
