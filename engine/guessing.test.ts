import { describe, expect, test } from 'vitest'
import type { UserAgentStep } from '../providers/descriptor.ts'
import { guessingGuide } from './guessing.ts'
import { recognisingGuide } from './login-and-consent.ts'
import type { Done, Person } from './page-guide.ts'
import { steppingGuide } from './page-steps.ts'
import type { Control, Page } from './user-agent.ts'

const control = (number: number, kind: Control['kind'], name: string): Control => ({
  number,
  kind,
  type: kind === 'button' ? 'submit' : kind,
  name,
  id: '',
  autocomplete: '',
  label: name,
  value: '',
  isChecked: false,
  isRequired: false,
  form: 0,
})

const page = (title: string, ...controls: Control[]): Page => ({
  exchange: {
    id: '1',
    endpoint: 'authorization',
    purpose: 'a test',
    request: { method: 'GET', url: 'https://as.example/login', headers: [] },
    started: 0,
    duration: 0,
  },
  url: `https://as.example/${title}`,
  status: 200,
  title,
  text: '',
  controls,
  has: async () => false,
})

const namePage = page('name', control(1, 'text', 'username'), control(2, 'button', 'Next'))
const passwordPage = page('password', control(1, 'password', 'password'), control(2, 'button', 'Log in'))
const loginPage = page(
  'login',
  control(1, 'text', 'username'),
  control(2, 'password', 'password'),
  control(3, 'button', 'Log in'),
)
const lockedPage = page('locked', control(1, 'button', 'Continue'))

const alice: Person = {
  owner: { name: 'alice', username: 'alice', password: 'right' },
  decision: 'approve',
  now: () => 0,
}

/** What is filled in on these pages one after the other; undefined where nothing is done. */
const filledIn = async (
  guideFor: (person: Person) => ReturnType<typeof recognisingGuide>,
  pages: readonly Page[],
  most = 100,
) => {
  const guide = guessingGuide(guideFor, alice, (_, made) => made < most)
  const done: Done[] = []
  const filled: (readonly (string | boolean)[] | undefined)[] = []
  for (const shown of pages) {
    const advice = await guide(shown, done)
    if ('action' in advice) done.push({ page: shown, action: advice.action })
    filled.push('action' in advice ? advice.action.entries.map(({ value }) => value) : undefined)
  }
  return filled
}

describe('somebody who guesses', () => {
  test('gives another wrong password each time the login page comes back', async () => {
    const filled = await filledIn(recognisingGuide, [loginPage, loginPage, loginPage])
    expect(filled.map((values) => values?.[0])).toEqual(['alice', 'alice', 'alice'])
    const passwords = filled.map((values) => values?.[1])
    expect(new Set(passwords).size).toBe(3)
    expect(passwords).not.toContain('right')
  })

  test('goes from the name to the password, and begins anew where the name is asked for again', async () => {
    const filled = await filledIn(recognisingGuide, [namePage, passwordPage, passwordPage, namePage, passwordPage])
    expect(filled.map((values) => values?.length)).toEqual([1, 1, 1, 1, 1])
    expect(filled[0]).toEqual(['alice'])
    expect(filled[3]).toEqual(['alice'])
  })

  test('follows the steps of the descriptor', async () => {
    const steps: UserAgentStep[] = [
      { on: { url: 'https://as.example/name' }, fill: { '#name': '{username}' } },
      { on: { url: 'https://as.example/password' }, fill: { '#password': '{password}' } },
    ]
    const filled = await filledIn((person) => steppingGuide(steps, person), [namePage, passwordPage, passwordPage])
    expect(filled[0]).toEqual(['alice'])
    expect(filled[1]).not.toEqual(['right'])
    expect(filled[2]?.[0]).not.toBe(filled[1]?.[0])
  })

  test('presses nothing else', async () => {
    expect(await filledIn(recognisingGuide, [loginPage, lockedPage])).toEqual([expect.anything(), undefined])
  })

  test('stops when told to', async () => {
    expect(await filledIn(recognisingGuide, [loginPage, loginPage], 1)).toEqual([expect.anything(), undefined])
  })
})
