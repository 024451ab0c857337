import { describe, expect, test } from 'vitest'
import { recognisingGuide } from './login-and-consent.ts'
import { oneTimePassword } from './one-time-password.ts'
import type { Done, Person } from './page-guide.ts'
import { steppingGuide } from './page-steps.ts'
import type { Action, Control, Page } from './user-agent.ts'

const control = (number: number, kind: Control['kind'], more: Partial<Control> = {}): Control => ({
  number,
  kind,
  type: '',
  name: '',
  id: '',
  autocomplete: '',
  label: '',
  value: '',
  isChecked: false,
  isRequired: false,
  form: 0,
  ...more,
})

const page = (controls: readonly Control[], more: Partial<Page> = {}): Page => ({
  url: 'https://as.example/login?request=1',
  status: 200,
  title: 'Sign in',
  text: '',
  controls,
  exchange: {
    id: '1',
    endpoint: 'authorization',
    purpose: '',
    request: { method: 'GET', url: '', headers: [] },
    started: 0,
    duration: 0,
  },
  has: async (selector) => selector === '#here',
  ...more,
})

const owner = {
  name: 'alice',
  username: 'alice@example.com',
  password: 'her-password',
  totp_secret: 'JBSWY3DPEHPK3PXP',
}
const alice: Person = { owner, decision: 'approve', now: () => 59_000 }
const denying: Person = { ...alice, decision: 'deny' }

const done = (...purposes: string[]): Done[] =>
  purposes.map((purpose) => ({ page: page([]), action: { purpose, entries: [] } }))

const user = control(1, 'text', { name: 'username', label: 'User name' })
const password = control(2, 'password', { name: 'password' })
const enter = control(3, 'button', { type: 'submit', label: 'Sign in' })
const allow = control(4, 'button', { type: 'submit', label: 'Allow' })
const deny = control(5, 'button', { type: 'submit', label: 'Deny' })

const acts = (purpose: string, entries: Action['entries'], submit?: number) => ({
  action: { purpose, entries, ...(submit === undefined ? {} : { submit }) },
})

describe('without steps, common forms are recognised', () => {
  const guide = recognisingGuide(alice)

  test('a login form', async () => {
    const cancel = control(9, 'button', { label: 'Cancel', value: 'cancel' })
    expect(await guide(page([cancel, user, password, enter]), [])).toEqual(
      acts(
        'login',
        [
          { target: 1, value: owner.username },
          { target: 2, value: owner.password },
        ],
        3,
      ),
    )
  })

  test('a login form with a password alone, and one without a button', async () => {
    expect(await guide(page([password]), [])).toEqual(acts('login', [{ target: 2, value: owner.password }]))
  })

  test('a login form beside a search form and links to elsewhere', async () => {
    const search = control(7, 'text', { name: 'q', form: 1 })
    const go = control(8, 'button', { label: 'Search', form: 1 })
    const social = control(6, 'button', { label: 'Sign in with Google' })
    expect(await guide(page([search, go, user, password, social, enter]), [])).toMatchObject({
      action: { purpose: 'login', submit: 3 },
    })
  })

  test('the user name first, the password later', async () => {
    const next = control(3, 'button', { label: 'Next' })
    expect(await guide(page([user, next]), [])).toEqual(acts('user name', [{ target: 1, value: owner.username }], 3))
    expect(await guide(page([password, next]), done('user name'))).toMatchObject({ action: { purpose: 'login' } })
  })

  test('a one-time password, by the time of the session', async () => {
    const code = control(1, 'text', { autocomplete: 'one-time-code' })
    const value = await oneTimePassword(owner.totp_secret, 59_000)
    expect(value).toMatch(/^\d{6}$/)
    expect(await guide(page([code, enter]), done('login'))).toEqual(
      acts('one-time password', [{ target: 1, value }], 3),
    )
    const { totp_secret: _, ...without } = owner
    expect(await recognisingGuide({ ...alice, owner: without })(page([code, enter]), done('login'))).toEqual({
      stuck: expect.stringContaining('totp_secret'),
    })
  })

  test('a consent form: approved, with the boxes that are required', async () => {
    const terms = control(6, 'checkbox', { isRequired: true })
    const news = control(7, 'checkbox')
    expect(await guide(page([terms, news, deny, allow]), done('login'))).toEqual(
      acts('approve', [{ target: 6, value: true }], 4),
    )
  })

  test.each([
    ['Continue', 4],
    ['Yes', 4],
    ['Authorize Acme', 4],
    ['Weiter', 4],
  ])('a consent form whose only button says %j', async (label, submit) => {
    expect(await guide(page([control(4, 'button', { label })]), done('login'))).toMatchObject({ action: { submit } })
  })

  test('a consent form: refused by a button or a link', async () => {
    expect(await recognisingGuide(denying)(page([allow, deny]), [])).toEqual(acts('deny', [], 5))
    const cancel = control(6, 'link', { label: '[ Cancel ]', value: 'https://as.example/abort' })
    const { form: _, ...link } = cancel
    expect(await recognisingGuide(denying)(page([allow, link]), [])).toEqual(acts('deny', [], 6))
    expect(await recognisingGuide(denying)(page([allow]), [])).toEqual({ stuck: expect.stringContaining('refuses') })
  })

  test('nothing on an error page, whatever buttons it has', async () => {
    const back = control(1, 'button', { label: 'OK' })
    expect(await guide(page([back], { status: 400 }), [])).toEqual({ rest: true })
  })

  test('nothing on a page that only has links', async () => {
    expect(await guide(page([control(1, 'link', { label: 'Continue' })]), [])).toEqual({ rest: true })
  })
})

describe('it gives up, with the reason', () => {
  const guide = recognisingGuide(alice)

  test('where the login page comes back', async () => {
    expect(await guide(page([user, password, enter]), done('login'))).toEqual({
      stuck: 'the login page came back: the login was not accepted',
    })
  })

  test('where it is asked for a captcha', async () => {
    const field = control(8, 'text', { name: 'g-recaptcha-response' })
    expect(await guide(page([user, password, field, enter]), [])).toEqual({ stuck: expect.stringContaining('captcha') })
    const shown = page([user, password, enter], { text: 'I am not a robot' })
    expect(await guide(shown, [])).toEqual({ stuck: expect.stringContaining('captcha') })
  })

  test('where the descriptor names nobody', async () => {
    const nobody = recognisingGuide({ decision: 'approve', now: () => 0 })
    expect(await nobody(page([user, password, enter]), [])).toEqual({
      stuck: expect.stringContaining('resource_owners'),
    })
  })

  test('where consent goes round in circles', async () => {
    expect(await guide(page([allow]), done('login', 'approve', 'approve', 'approve'))).toEqual({
      stuck: 'the consent page came back 3 times',
    })
  })
})

describe('with steps, it does as told', () => {
  const login = {
    on: { url: 'https://as.example/log*' },
    fill: { '#user': '{username}', '#password': '{password}', '#pin': 'x{y}' },
    choose: { '#tenant': 'acme' },
    check: ['#terms'],
    uncheck: ['#news'],
    submit: '#go',
  }
  const consent = { on: { text: 'ALLOW access', element: '#here' }, submit: '#allow' }

  test('on the page that each is for', async () => {
    const guide = steppingGuide([login, consent], alice)
    const first = await guide(page([]), [])
    expect(first).toEqual({
      action: {
        purpose: 'step 1',
        entries: [
          { target: '#user', value: owner.username },
          { target: '#password', value: owner.password },
          { target: '#pin', value: 'x{y}' },
          { target: '#tenant', value: 'acme' },
          { target: '#terms', value: true },
          { target: '#news', value: false },
        ],
        submit: '#go',
      },
    })
    const next = page([], { url: 'https://as.example/consent', text: 'Will you allow access?' })
    expect(await guide(next, done('step 1'))).toEqual({
      action: { purpose: 'step 2', entries: [], submit: '#allow' },
    })
  })

  test('passing over what is optional and does not come, and nothing else', async () => {
    const there = page([], { url: 'https://as.example/consent', text: 'Allow access' })
    expect(await steppingGuide([{ ...login, optional: true }, consent], alice)(there, [])).toMatchObject({
      action: { purpose: 'step 2' },
    })
    expect(await steppingGuide([login, consent], alice)(there, [])).toEqual({ rest: true })
  })

  test('giving up where a page comes back, or is not as expected', async () => {
    const guide = steppingGuide([login, consent], alice)
    expect(await guide(page([]), done('step 1'))).toEqual({ stuck: 'the page of step 1 came back' })
    const expecting = steppingGuide([{ ...login, expect: { text: 'Welcome' } }, consent], alice)
    expect(await expecting(page([], { text: 'Wrong' }), done('step 1'))).toEqual({
      stuck: 'after step 1 the page was to have text "Welcome"',
    })
  })

  test('saying what the resource owner does not have', async () => {
    const { totp_secret: _, ...without } = owner
    const guide = steppingGuide([{ fill: { '#otp': '{totp}' } }], { ...alice, owner: without })
    expect(await guide(page([]), [])).toEqual({ stuck: expect.stringContaining('{totp}') })
  })

  test.each([
    ['https://as.example/login', true],
    ['https://*/login', true],
    ['*login', true],
    ['https://as.example/*/login', false],
    ['https://as.example/logi', false],
    ['https://as*example*/login', true],
    ['https://as.example/login*login', false],
  ])('telling a page by the address %s: %s', async (url, is) => {
    const guide = steppingGuide([{ on: { url } }], alice)
    expect('action' in (await guide(page([]), []))).toBe(is)
  })
})

test('a secret that is no Base32 is told without what it is', async () => {
  await expect(oneTimePassword('not base 32 !', 0)).rejects.toThrow(/^the totp_secret is no Base32/)
})
