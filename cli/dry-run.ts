/**
 * The plan of a run, printed: every case with the number of requests that it sends at the most.
 *
 * @module
 */
import picocolors from 'picocolors'
import type { Case } from '../engine/plan.ts'
import { type Catalogue, levelOf } from '../engine/requirement.ts'
import type { Provider } from '../providers/provider.ts'
import { groupBy } from '../reports/evidence.ts'
import { counted } from '../reports/words.ts'
import { hasColor, inColumns, widthOf, wrapped } from './screen.ts'

/** The plan of one provider. */
export type Plan = { readonly provider: Provider; readonly cases: readonly Case[] }

const paint = picocolors.createColors(hasColor(process.stdout))

const print = (lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`)

const requestsOf = (cases: readonly Case[]): number => cases.reduce((sum, { requests }) => sum + requests, 0)

/** Grants that cases have to see succeed first; each control is shared by all cases of a run. */
const controlsOf = (cases: readonly Case[]): number =>
  new Set(cases.flatMap(({ parameters }) => (typeof parameters.grant === 'object' ? [parameters.grant.name] : []))).size

const parametersInWords = ({ shown }: Case): string =>
  Object.entries(shown)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ')

const applicableOf = (cases: readonly Case[]) => cases.filter(({ inapplicable }) => inapplicable === undefined)

const planLines = ({ provider, cases }: Plan): string[] => {
  const width = widthOf(process.stdout)
  const applicable = applicableOf(cases)
  const others = cases.filter(({ inapplicable }) => inapplicable !== undefined)
  const rows = applicable.map((planned) => [
    '',
    planned.check.kind === 'observation' ? 'observes' : String(planned.requests),
    planned.check.id,
    parametersInWords(planned),
  ])
  const table = inColumns([['', 'requests', 'check', 'parameters'], ...rows]).map((line) => line.trimEnd())
  return [
    paint.bold(`${provider.id} (${provider.descriptor.name})`),
    ...table.map((line, at) => (at === 0 ? paint.dim(line) : line)),
    ...[...groupBy(others, ({ inapplicable = '' }) => inapplicable)].flatMap(([reason, group]) => [
      '',
      ...wrapped(`${counted(group.length, 'check does', 'checks do')} not apply: ${reason}`, width, '  '),
      ...wrapped(group.map(({ check }) => check.id).join(', '), width, '    ').map(paint.dim),
    ]),
    '',
    `  ${counted(applicable.length, 'case')}, ${counted(requestsOf(applicable), 'request')} at the most, and up to ` +
      `${counted(controlsOf(applicable), 'control')} that they share`,
    '',
  ]
}

const planJson = ({ provider, cases }: Plan, catalogue: Catalogue) => ({
  provider: provider.id,
  name: provider.descriptor.name,
  requests: requestsOf(cases),
  controls: controlsOf(cases),
  cases: cases.map((planned) => ({
    id: planned.id,
    check: planned.check.id,
    title: planned.check.title,
    level: levelOf(planned.check, catalogue),
    kind: planned.check.kind,
    parameters: planned.shown,
    requests: planned.requests,
    inapplicable: planned.inapplicable ?? null,
    source: planned.source ?? null,
  })),
})

/** Prints the plans of some providers. */
export const printPlans = (plans: readonly Plan[], catalogue: Catalogue, json: boolean): void => {
  if (json)
    return void print([
      JSON.stringify(
        plans.map((plan) => planJson(plan, catalogue)),
        null,
        2,
      ),
    ])
  const all = plans.flatMap(({ cases }) => applicableOf(cases))
  const total = `${counted(plans.length, 'provider')}, ${counted(all.length, 'case')}, ${counted(requestsOf(all), 'request')} at the most; nothing was sent`
  print([...plans.flatMap(planLines), total])
}
