/**
 * `oauth2spec explain`: what a check, a requirement or a defect is about, why it matters, how it is proved, and how it
 * is repaired.
 *
 * @module
 */
import picocolors from 'picocolors'
import type { Check } from '../engine/check.ts'
import { subjectOf } from '../engine/grant.ts'
import { checksDeciding, levelOf, type Requirement, requirementsOf } from '../engine/requirement.ts'
import type { Defect } from '../fixtures/defect.ts'
import { defects } from '../fixtures/defects.ts'
import { basisInWords, counted } from '../reports/words.ts'
import { catalogue } from '../suites/catalogue.ts'
import { catchersOf } from './defects.ts'
import { loadProviders, provingDescriptors } from './descriptors.ts'
import { exitCodes, mistake } from './mistake.ts'
import { hasColor, inColumns, widthOf, wrapped } from './screen.ts'
import { unknownName } from './suggestion.ts'

export type ExplainArguments = { readonly json?: true }

const paint = picocolors.createColors(hasColor(process.stdout))

// Prose is read in lines of a bearable length, however wide the terminal is.
const width = Math.min(100, widthOf(process.stdout))

const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`)

const prose = (text: string): string[] => wrapped(text, width, '  ')

const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', paint.bold(title), ...lines]

const claimantsOf = (defect: Defect): Check[] => catalogue.checks.filter(({ caughtBy }) => caughtBy.includes(defect.id))

/** The defects of a check, first those that few checks catch: they tell the most about this one. */
const defectsOf = (check: Check): Defect[] =>
  check.caughtBy
    .flatMap((id) => defects.find((defect) => defect.id === id) ?? [])
    .toSorted((a, b) => claimantsOf(a).length - claimantsOf(b).length)

const placeOf = ({ cited, section }: Requirement): string =>
  /^[0-9A-Z]/.test(section) ? `${cited}, section ${section}` : `${cited}, ${section}`

const levelInWords = ({ level, basis }: Requirement): string => {
  const words = basisInWords(basis)
  return words === null ? level : `${level} (${words})`
}

const requirementLines = (requirement: Requirement): string[] => [
  `  ${levelInWords(requirement)}  ${placeOf(requirement)}  ${paint.dim(requirement.id)}`,
  ...wrapped(requirement.text, width, '    '),
  ...(requirement.url === null ? [] : [paint.dim(`    ${requirement.url}`)]),
]

const sameLine = (requirement: Requirement): string =>
  `  ${requirement.level}  ${placeOf(requirement)}  ${paint.dim(requirement.id)}`

const checkRows = (checks: readonly Check[]): string[] =>
  inColumns(checks.map((check) => ['  ', levelOf(check, catalogue), check.id, check.title]))

const traffic = (check: Check): string => {
  if (check.kind === 'observation') {
    return 'An observation: it judges every matching answer of the whole run, and sends a request of its own only where the run brings none.'
  }
  return [
    `A probe: each case sends ${check.requests === 0 ? 'nothing of its own' : `up to ${counted(check.requests, 'request')}`}, beside the controls that all cases share.`,
    ...(check.takesTime ? ['It lets time pass, and comes last.'] : []),
    ...(check.failsAuthentication
      ? ['It fails to authenticate on purpose, within limits.failed_authentications.']
      : []),
  ].join(' ')
}

/** When a check does not apply, in the words of its needs and parameters. */
const inapplicability = (check: Check): string[] => {
  const reasons = [
    ...(check.needs ?? []).map(({ reason }) => reason),
    ...(check.kind === 'probe' && check.each ? [check.each.reason] : []),
  ]
  return [...new Set(reasons)].flatMap((reason) => prose(`It does not apply where ${reason}.`))
}

/** How to see a check catch a defect: on the first proving provider that can show it. */
const trialOf = async (pairs: readonly (readonly [Defect, Check])[]): Promise<string[]> => {
  const providers = await loadProviders(provingDescriptors(), { mode: 'mocked', variables: {} })
  for (const provider of providers) {
    const subject = subjectOf(provider)
    const shown = pairs.find(([defect, check]) => catchersOf(defect, subject, [check.id]).includes(check.id))
    if (!shown) continue
    const [defect, check] = shown
    const command = `oauth2spec run --mocked ${provider.id} --defect ${defect.id} --check ${check.id} --no-out`
    return part('See it caught', [`  ${command}`])
  }
  return []
}

const explainedCheck = async (check: Check): Promise<string[]> => {
  const proofs = defectsOf(check)
  const decided = requirementsOf(check, catalogue)
  const same = decided.filter(({ id }) => !check.requirements.includes(id))
  return [
    paint.bold(check.title),
    paint.dim(check.id),
    ...part('Requirement', decided.filter(({ id }) => check.requirements.includes(id)).flatMap(requirementLines)),
    ...part('The same requirement', same.map(sameLine)),
    ...part('Why it matters', prose(check.why)),
    ...part('What is sent', [...prose(traffic(check)), ...inapplicability(check)]),
    ...part(
      'What proves the check',
      proofs.flatMap(({ id, sentence }) => [`  ${id}`, ...wrapped(sentence, width, '    ')]),
    ),
    ...(await trialOf(proofs.map((defect) => [defect, check]))),
    ...part('The usual mistake', prose(check.mistake)),
    ...part('How to repair it', prose(check.fix)),
  ]
}

const explainedRequirement = (requirement: Requirement): string[] => {
  const checks = checksDeciding(requirement, catalogue)
  return [
    paint.bold(requirement.id),
    '',
    ...requirementLines(requirement),
    ...(requirement.sameAs === undefined ? [] : part('The same as', [`  ${requirement.sameAs}`])),
    ...part('Decided by', checkRows(checks)),
    ...(checks.length === 0
      ? part('Not decided by any check', prose(requirement.untested ?? 'no reason is given'))
      : []),
  ]
}

const explainedDefect = async (defect: Defect): Promise<string[]> => {
  const checks = claimantsOf(defect)
  return [
    paint.bold(defect.id),
    ...wrapped(defect.sentence, width),
    ...part('Caught by', checkRows(checks)),
    ...(await trialOf(checks.map((check) => [defect, check]))),
  ]
}

/** What an id can be the id of. */
type Subject =
  | { readonly kind: 'check'; readonly id: string; readonly check: Check }
  | { readonly kind: 'requirement'; readonly id: string; readonly requirement: Requirement }
  | { readonly kind: 'defect'; readonly id: string; readonly defect: Defect }

const subjects = (): Subject[] => [
  ...catalogue.checks.map((check): Subject => ({ kind: 'check', id: check.id, check })),
  ...Object.values(catalogue.requirements).map(
    (requirement): Subject => ({ kind: 'requirement', id: requirement.id, requirement }),
  ),
  ...defects.map((defect): Subject => ({ kind: 'defect', id: defect.id, defect })),
]

/** The subject of an id: the whole id, or else its beginning or its last part where only one has it. */
const subjectNamed = (wanted: string): Subject => {
  const all = subjects()
  const name = wanted.toLowerCase()
  const exact = all.find(({ id }) => id === wanted) ?? all.find(({ id }) => id.toLowerCase() === name)
  if (exact) return exact
  const partly = all.filter(({ id }) => id.toLowerCase().startsWith(name) || id.toLowerCase().endsWith(`/${name}`))
  const [only, ...others] = partly
  if (only && others.length === 0) return only
  if (only) {
    const ids = partly.slice(0, 10).map(({ id }) => `  ${id}`)
    const more = partly.length > ids.length ? [`  … and ${partly.length - ids.length} more`] : []
    throw mistake([`"${wanted}" is a part of ${partly.length} ids:`, ...ids, ...more].join('\n'))
  }
  const listed = '`oauth2spec list` and `oauth2spec list --defects` list what there is'
  throw unknownName(
    wanted,
    'check, requirement or defect',
    all.map(({ id }) => id),
    listed,
  )
}

const asJson = (subject: Subject): unknown => {
  if (subject.kind === 'requirement') {
    const { requirement } = subject
    return { kind: subject.kind, ...requirement, checks: checksDeciding(requirement, catalogue).map(({ id }) => id) }
  }
  if (subject.kind === 'defect') {
    const { id, sentence } = subject.defect
    return { kind: subject.kind, id, sentence, checks: claimantsOf(subject.defect).map((check) => check.id) }
  }
  const { check } = subject
  const { id, title, why, mistake: usual, fix } = check
  return {
    kind: subject.kind,
    id,
    title,
    level: levelOf(check, catalogue),
    requirements: requirementsOf(check, catalogue),
    why,
    sends: { kind: check.kind, requests: check.kind === 'probe' ? check.requests : 0 },
    defects: defectsOf(check).map((defect) => ({ id: defect.id, sentence: defect.sentence })),
    mistake: usual,
    fix,
  }
}

/** Explains what an id stands for. */
export const explain = async (id: string, { json }: ExplainArguments): Promise<number> => {
  const subject = subjectNamed(id)
  if (json) print([JSON.stringify(asJson(subject), null, 2)])
  else if (subject.kind === 'check') print(await explainedCheck(subject.check))
  else if (subject.kind === 'requirement') print(explainedRequirement(subject.requirement))
  else print(await explainedDefect(subject.defect))
  return exitCodes.holds
}
