/**
 * The report model: what a run found, with the evidence, as plain data. It is written as JSON; every other report
 * is rendered from it. This file is the one source of truth: the types are inferred from it and the build writes
 * `report.schema.json` from it. Every string in it that came from a server is redacted, and none is trusted.
 *
 * @module
 */
import { type Static, Type } from 'typebox'
import { levels, undecidedKinds, verdicts } from '../engine/verdict.ts'

const closed = { additionalProperties: false } as const
const text = (description: string) => Type.String({ description })
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T, description: string) =>
  Type.Union([type, Type.Null()], { description })

const VerdictSchema = Type.Enum([...verdicts], { description: 'What was decided.' })
const LevelSchema = Type.Enum([...levels], { description: 'How binding the requirement is.' })
const count = (description: string) => Type.Integer({ minimum: 0, description })

const Summary = Type.Object(
  {
    fail: count('Cases that violate a MUST or a promise of the documentation.'),
    warn: count('Cases that violate a SHOULD, or what only peers are bound to.'),
    inconclusive: count('Cases that could not be decided.'),
    deviation: count('Cases where the documentation itself says that the provider departs from the standard.'),
    waived: count('Cases whose fault a valid waiver covers.'),
    pass: count('Cases that hold.'),
    inapplicable: count('Cases whose feature the descriptor does not claim.'),
  },
  { ...closed, description: 'How many cases have each verdict.' },
)

// Type.Tuple writes the tuples of older drafts, which 2020-12 refuses.
const Header = Type.Unsafe<[name: string, value: string]>({
  type: 'array',
  prefixItems: [text('The name, as it was on the wire.'), text('The value.')],
  items: false,
  minItems: 2,
  maxItems: 2,
  description: 'A header field, in order and with duplicates kept.',
})

const Exchange = Type.Object(
  {
    id: text('Unique in the report.'),
    provider: text('The id of the provider.'),
    endpoint: Type.Enum(
      ['authorization', 'token', 'resource', 'revocation', 'introspection', 'metadata', 'redirection', 'other'],
      { description: 'What kind of endpoint was asked.' },
    ),
    purpose: text('Why the request was made, in a few words.'),
    request: Type.Object(
      {
        method: text('The request method.'),
        url: text('The whole URL.'),
        headers: Type.Array(Header, { description: 'Header fields as they were sent.' }),
        body: nullable(Type.String(), 'The body as text; null without one.'),
      },
      { ...closed, description: 'The request as it was on the wire, redacted.' },
    ),
    response: nullable(
      Type.Object(
        {
          status: Type.Integer({ description: 'The status code.' }),
          status_text: text('The reason phrase.'),
          headers: Type.Array(Header, { description: 'Header fields as they were received.' }),
          body: text('The body as text (UTF-8; other bytes replaced).'),
          body_size: count('Bytes of the body that were received.'),
          truncated: Type.Boolean({ description: 'Whether the body was longer than the limit.' }),
        },
        { ...closed },
      ),
      'The response as it was on the wire, redacted; null where none came.',
    ),
    failure: nullable(
      Type.Object(
        { kind: text('Such as refused, timeout, tls, reset, too_large.'), message: text('In words.') },
        { ...closed },
      ),
      'Why no (whole) response came; null where one did.',
    ),
    started: Type.String({ format: 'date-time', description: 'When the request was sent.' }),
    duration_ms: Type.Number({ minimum: 0, description: 'From sending to the end of the response, in milliseconds.' }),
    curl: text('A command line that repeats the request, with environment references for secrets.'),
  },
  { ...closed, description: 'One request and its response.' },
)

const Finding = Type.Object(
  {
    verdict: Type.Enum(['fail', 'warn', 'inconclusive', 'pass'], { description: 'What this finding alone decides.' }),
    kind: nullable(
      Type.Enum([...undecidedKinds]),
      'What kept an inconclusive finding from being decided; null for all other findings. `limits` (the descriptor does not allow what the case needs) does not count at the gate.',
    ),
    message: text('What was found, in one sentence.'),
    expected: nullable(Type.String(), 'What was expected.'),
    actual: nullable(Type.String(), 'What came instead.'),
    exchange: nullable(Type.String(), 'The id of the exchange that shows it.'),
    at: nullable(
      Type.String(),
      'The place in the exchange: `url` of the request, or `status`, `body`, `header <name>` or `member <name>` of the response.',
    ),
    picture: nullable(
      Type.String(),
      'The page where a user agent did not get on: a JPEG in Base64, its secrets replaced; null without one.',
    ),
  },
  { ...closed, description: 'One assertion that did not hold, or a reason why nothing could be decided.' },
)

const Place = Type.Object(
  {
    file: text('The path of the descriptor, as it was given.'),
    line: Type.Integer({ minimum: 1, description: 'The line, from 1 on.' }),
    column: Type.Integer({ minimum: 1, description: 'The column, from 1 on.' }),
  },
  {
    ...closed,
    description:
      'Where the descriptor says what the case is about: the promise, the grant, the endpoint. Absent where that is not known.',
  },
)

const Case = Type.Object(
  {
    id: text('Stable between runs: provider, check and parameters.'),
    provider: text('The id of the provider.'),
    check: text('The id of the check.'),
    parameters: Type.Record(Type.String(), Type.String(), { description: 'What the check was applied to.' }),
    verdict: VerdictSchema,
    level: LevelSchema,
    requirements: Type.Array(Type.String(), { description: 'Ids of the requirements that it decides.' }),
    cause: nullable(Type.String(), 'The headline: the first reason for a verdict other than pass.'),
    findings: Type.Array(Finding, { description: 'All reasons, the first one being the cause.' }),
    assertions: count('Assertions that were made.'),
    covered_by: nullable(
      Type.Object(
        {
          kind: Type.Enum(['deviation', 'waiver'], { description: 'Which of the two.' }),
          verdict: Type.Enum(['fail', 'warn'], { description: 'The verdict that it covers.' }),
          reason: text('As the descriptor gives it.'),
          source: nullable(Type.String(), 'The place in the documentation, for a deviation.'),
          owner: nullable(Type.String(), 'Who answers for a waiver.'),
          link: nullable(Type.String(), 'Where the repair is tracked, for a waiver.'),
          expires: nullable(Type.String(), 'The last day a waiver counts.'),
        },
        { ...closed },
      ),
      'The deviation or waiver that covers the verdict; null without one.',
    ),
    source: nullable(Type.String(), 'The place in the documentation that makes the promise, for contract checks.'),
    place: Type.Optional(Place),
    exchanges: Type.Array(
      Type.Object(
        {
          id: text('The id of the exchange.'),
          role: Type.Enum(['control', 'probe', 'observed'], {
            description:
              'control: the unchanged request that must succeed; probe: what is judged; observed: seen in passing.',
          }),
        },
        { ...closed },
      ),
      { description: 'The evidence.' },
    ),
    observed: count('For an observation: how many exchanges it judged (only the telling ones are listed).'),
    duration_ms: Type.Number({ minimum: 0, description: 'How long it took, in milliseconds.' }),
  },
  { ...closed, description: 'One check applied to one provider and one set of parameters.' },
)

const CheckInformation = Type.Object(
  {
    title: text('The expected behaviour.'),
    kind: Type.Enum(['observation', 'probe'], { description: 'Whether it judges all traffic or sends its own.' }),
    document: text('The folder of its document: rfc6749, rfc6750, contract, ...'),
    section: text(
      'The section of the document, or the part of the contract: grants, headers, errors, expiry, refresh.',
    ),
    level: LevelSchema,
    why: text('Why it matters.'),
    mistake: text('How servers usually get it wrong.'),
    fix: text('How to repair it.'),
  },
  { ...closed, description: 'A check.' },
)

const RequirementInformation = Type.Object(
  {
    document: text('The document, such as RFC 6749; or the provider documentation.'),
    section: text('The section.'),
    level: LevelSchema,
    text: text('The requirement, in our words.'),
    url: nullable(Type.String(), 'A link to the section.'),
    basis: Type.Optional(
      Type.Enum(['required', 'declarative', 'peer'], {
        description:
          'What the level rests on, where it is no keyword of the text. `required`: a member or an error code that the document defines. `declarative`: it is said as a fact. `peer`: the text binds the client, so that it only warns.',
      }),
    ),
  },
  { ...closed, description: 'A requirement.' },
)

const ProviderResult = Type.Object(
  {
    id: text('The name of the descriptor file, without its extension.'),
    name: text('The name of the provider.'),
    mode: Type.Enum(['live', 'mocked', 'in process'], { description: 'What stood behind the wire.' }),
    descriptor: text('The path of the descriptor, as it was given.'),
    documentation: nullable(Type.String(), 'What the descriptor was written from.'),
    origins: Type.Array(Type.String(), { description: 'Origins that the run was allowed to contact.' }),
    summary: Summary,
    requests: count('Requests that were sent.'),
    duration_ms: Type.Number({ minimum: 0, description: 'How long its cases took, in milliseconds.' }),
    decided: Type.Boolean({ description: 'Whether the provider could be tested at all.' }),
    problems: Type.Array(Type.String(), {
      description:
        'What is wrong with the run itself. Each blocks where the provider was decided (an expired waiver, one that matches nothing); where it was not, they say why.',
    }),
  },
  { ...closed, description: 'One provider of the run.' },
)

const GateBaseline = Type.Object(
  {
    file: text('The path of the baseline, as it was given.'),
    started: text('When its run began.'),
    known: Type.Array(Type.String(), {
      description: 'Ids of the cases that do not block because they were as bad in the baseline.',
    }),
    better: Type.Array(
      Type.Object({ id: text('The id of the case.'), before: VerdictSchema, now: VerdictSchema }, { ...closed }),
      { description: 'Cases that would have blocked in the baseline and weigh less now.' },
    ),
    unmatched: Type.Array(Type.String(), {
      description: 'Ids of faults of the baseline that no case of the run matches; they block.',
    }),
  },
  { ...closed, description: 'The report that this one was compared with; absent without a baseline.' },
)

/** The JSON Schema of a report. */
export const ReportSchema = Type.Object(
  {
    version: Type.Literal(1, { description: 'The version of this model.' }),
    tool: Type.Object(
      { name: Type.Literal('oauth2spec'), version: text('The version that made the report.') },
      { ...closed, description: 'What made the report.' },
    ),
    started: Type.String({ format: 'date-time', description: 'When the run began.' }),
    duration_ms: Type.Number({ minimum: 0, description: 'How long the run took, in milliseconds.' }),
    complete: Type.Boolean({ description: 'False where the run was interrupted: the report is partial then.' }),
    mode: Type.Enum(['live', 'mocked', 'in process', 'mixed'], { description: 'What stood behind the wire.' }),
    shard: Type.Optional(
      Type.Object(
        {
          index: Type.Integer({ minimum: 1, description: 'Which part, from 1 on.' }),
          count: Type.Integer({ minimum: 1, description: 'How many parts there are.' }),
        },
        {
          ...closed,
          description: 'The part of the checks that was run; absent where all were, or where shards were merged.',
        },
      ),
    ),
    gate: Type.Object(
      {
        holds: Type.Boolean({ description: 'Whether nothing blocks.' }),
        exit_code: Type.Enum([0, 1, 3], { description: '0 holds, 1 does not, 3 could not decide.' }),
        fail_on: Type.Array(Type.String(), { description: 'What blocks, as it was asked for.' }),
        sentence: text('The answer in one sentence.'),
        blocking: Type.Array(Type.String(), { description: 'Ids of the cases that block.' }),
        max_inconclusive: Type.Optional(count('How many cases were allowed to be left undecided.')),
        baseline: Type.Optional(GateBaseline),
      },
      { ...closed, description: 'The answer.' },
    ),
    summary: Summary,
    providers: Type.Array(ProviderResult, { description: 'The providers, in the order they were given.' }),
    cases: Type.Array(Case, { description: 'All cases, also those that do not apply.' }),
    checks: Type.Record(Type.String(), CheckInformation, { description: 'The checks that the cases name, by id.' }),
    requirements: Type.Record(Type.String(), RequirementInformation, {
      description: 'The requirements that the cases name, by id.',
    }),
    exchanges: Type.Record(Type.String(), Exchange, { description: 'The exchanges that the cases name, by id.' }),
  },
  {
    ...closed,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'oauth2spec report',
    description: 'What a run of oauth2spec found, with the evidence.',
  },
)

export type Report = Static<typeof ReportSchema>
export type ReportCase = Static<typeof Case>
export type ReportExchange = Static<typeof Exchange>
export type ReportFinding = Static<typeof Finding>
export type ReportProvider = Static<typeof ProviderResult>
export type ReportSummary = Static<typeof Summary>
export type ReportCheck = Static<typeof CheckInformation>
export type ReportRequirement = Static<typeof RequirementInformation>
