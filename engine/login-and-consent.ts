/**
 * The guide where the descriptor names no steps: it recognises common login and consent forms by their fields.
 *
 * @module
 */
import type { ResourceOwner } from './grant.ts'
import { oneTimePassword } from './one-time-password.ts'
import { type Advice, type Done, type Guide, type Person, rest } from './page-guide.ts'
import type { Action, Control, Page } from './user-agent.ts'

type Entries = Action['entries']

const words = ({ label, value, name, id, kind }: Control): string =>
  `${label} ${kind === 'button' ? value : ''} ${name} ${id}`.toLowerCase().replaceAll(/[_\-.]+/g, ' ')

const approving =
  /\b(allow|authori[sz]e|approve|accept|grant|agree|confirm|consent|continue|yes|ok|proceed|erlauben|zulassen|zustimmen|autoriser|accepter|permitir|aceptar|autorizar)\b/
const denying =
  /\b(deny|denied|cancel|reject|decline|refuse|disallow|disagree|abort|no|don ?'?t allow|not now|ablehnen|abbrechen|refuser|annuler|denegar|rechazar|cancelar)\b/
const loggingIn = /\b(log ?in|sign ?in|anmelden|connexion|iniciar)\b/
const elsewhere =
  /\b(sign ?up|register|create (an )?account|forgot|reset|help|privacy|terms|google|facebook|apple|github|microsoft|passkey|language)\b/
const userNames =
  /\b(user|username|user name|login|email|e mail|mail|account|identifier|benutzer|identifiant|usuario)\b/
const oneTime =
  /\b(otp|totp|one time|verification code|authenticator|2fa|mfa|two factor|security code|passcode|token code)\b/
const captcha = /captcha|are you a robot|not a robot|verify (that )?you are human/i

const buttonsOf = (page: Page): Control[] =>
  page.controls.filter(({ kind, type }) => kind === 'button' && type !== 'reset')

const inForm =
  (form: number | undefined) =>
  (control: Control): boolean =>
    control.form === form

/** The button that sends a form: the one that says so, or the first that does not lead elsewhere. */
const submitter = (page: Page, form: number | undefined, saying: RegExp): Control | undefined => {
  const buttons = buttonsOf(page)
    .filter(inForm(form))
    .filter((button) => !denying.test(words(button)) && !elsewhere.test(words(button)))
  return buttons.find((button) => saying.test(words(button))) ?? buttons[0]
}

const action = (purpose: string, entries: Entries, submit: Control | undefined): Advice => ({
  action: { purpose, entries, ...(submit ? { submit: submit.number } : {}) },
})

const textFields = (page: Page): Control[] => page.controls.filter(({ kind }) => kind === 'text')

const isForOneTimePassword = (control: Control): boolean =>
  control.autocomplete === 'one-time-code' || oneTime.test(words(control))

/** The field for the name: the one that says so, or the only text field beside the password. */
const userNameField = (fields: readonly Control[]): Control | undefined =>
  fields.find(({ autocomplete, type }) => /\b(username|email)\b/.test(autocomplete) || type === 'email') ??
  fields.find((field) => userNames.test(words(field))) ??
  (fields.length === 1 ? fields[0] : undefined)

const nobody: Advice = {
  stuck: 'it asks for a login, and the descriptor names nobody to log in as (resource_owners, user_agent)',
}

/** How often a page of a kind was filled in. A second time, what was filled in was not accepted. */
const times = (done: readonly Done[], purpose: string): number =>
  done.filter((each) => each.action.purpose === purpose).length

const login = (page: Page, password: Control, done: readonly Done[], owner: ResourceOwner | undefined): Advice => {
  if (!owner) return nobody
  if (times(done, 'login') > 0) return { stuck: 'the login page came back: the login was not accepted' }
  const name = userNameField(textFields(page).filter(inForm(password.form)))
  const entries: Entries = [
    ...(name ? [{ target: name.number, value: owner.username }] : []),
    { target: password.number, value: owner.password },
  ]
  return action('login', entries, submitter(page, password.form, loggingIn))
}

const identify = (page: Page, name: Control, done: readonly Done[], owner: ResourceOwner | undefined): Advice => {
  if (!owner) return nobody
  if (times(done, 'user name') > 0) return { stuck: 'the page for the user name came back: it was not accepted' }
  return action('user name', [{ target: name.number, value: owner.username }], submitter(page, name.form, loggingIn))
}

const secondFactor = async (
  page: Page,
  field: Control,
  done: readonly Done[],
  { owner, now }: Person,
): Promise<Advice> => {
  if (!owner?.totp_secret) {
    return { stuck: 'it asks for a one-time password, and the resource owner of the descriptor has no totp_secret' }
  }
  if (times(done, 'one-time password') > 0) return { stuck: 'the one-time password was not accepted' }
  const value = await oneTimePassword(owner.totp_secret, now())
  return action('one-time password', [{ target: field.number, value }], submitter(page, field.form, approving))
}

/** Boxes that a person has to check before the button works. */
const requiredBoxes = (page: Page, form: number | undefined): Entries =>
  page.controls
    .filter(inForm(form))
    .filter(({ kind, isRequired, isChecked }) => kind === 'checkbox' && isRequired && !isChecked)
    .map(({ number }) => ({ target: number, value: true }))

// Consent pages need no more; a page that keeps coming back is none.
const mostConsents = 3

const consent = (page: Page, done: readonly Done[], { decision }: Person): Advice => {
  if (times(done, decision) >= mostConsents) return { stuck: `the consent page came back ${mostConsents} times` }
  const buttons = buttonsOf(page).filter((button) => !elsewhere.test(words(button)))
  const refusing = (control: Control) => denying.test(words(control))
  if (decision === 'deny') {
    const refusal =
      buttons.find(refusing) ?? page.controls.filter(({ kind }) => kind === 'link').find((link) => refusing(link))
    if (refusal) return action('deny', [], refusal)
    return buttons.some((button) => approving.test(words(button)))
      ? { stuck: 'nothing on the consent page refuses it (user_agent.deny can say what does)' }
      : rest
  }
  const consenting = buttons.filter((button) => !refusing(button))
  const approval = consenting.find((button) => approving.test(words(button)))
  // A button without a word for it approves where it is the only one of a form that shows no field to fill in.
  const only = consenting.length === 1 && textFields(page).length === 0 ? consenting[0] : undefined
  const pressed = approval ?? (only?.form === undefined ? undefined : only)
  return pressed ? action('approve', requiredBoxes(page, pressed.form), pressed) : rest
}

/** Makes the guide for one flow. */
export const recognisingGuide =
  (person: Person): Guide =>
  async (page, done) => {
    const password = page.controls.find(({ kind }) => kind === 'password')
    if (captcha.test(page.text) || page.controls.some((control) => /captcha/.test(words(control)))) {
      return { stuck: 'it asks for a captcha, which nobody can solve here: switch it off for the test account' }
    }
    const fields = textFields(page)
    const code = fields.find(isForOneTimePassword)
    if (code && !password) return secondFactor(page, code, done, person)
    if (password) {
      return isForOneTimePassword(password) && times(done, 'login') > 0
        ? secondFactor(page, password, done, person)
        : login(page, password, done, person.owner)
    }
    // Error pages have buttons too, to go back or home.
    if (page.status >= 400) return rest
    const name = fields.length === 1 && times(done, 'login') === 0 ? userNameField(fields) : undefined
    if (name && userNames.test(`${words(name)} ${name.autocomplete} ${name.type}`)) {
      return identify(page, name, done, person.owner)
    }
    return consent(page, done, person)
  }
