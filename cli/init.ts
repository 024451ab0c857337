/**
 * `oauth2spec init`: drafts a descriptor from what a server says of itself, or from what a person says of it.
 *
 * @module
 */
import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import picocolors from 'picocolors'
import type { GrantType } from '../providers/descriptor.ts'
import { quoted } from '../providers/load-mistake.ts'
import { plain } from '../reports/untrusted.ts'
import { problemsOf, refusal } from './descriptors.ts'
import { discoveredIn, faultOfAddress } from './discovered.ts'
import { type Attempt, addressesIn, type Discovery, discover } from './discovery.ts'
import { type Draft, draftOf, nameOfHost } from './draft.ts'
import { type Known, slugOf } from './draft-grants.ts'
import { yamlOf } from './draft-yaml.ts'
import { askFor, faultOfGrants, faultOfRedirectUri, grantsNamed, isStopped, type Said } from './init-questions.ts'
import { exitCodes, mistake } from './mistake.ts'
import { hasColor, inColumns, widthOf, wrapped } from './screen.ts'

export type InitArguments = {
  readonly out?: string
  readonly force?: true
  readonly yes?: true
  readonly name?: string
  readonly tokenEndpoint?: string
  readonly authorizationEndpoint?: string
  readonly resource?: string
  readonly redirectUri?: string
  readonly grant?: readonly string[]
}

const published = join('node_modules', 'oauth2spec', 'dist', 'providers', 'provider.schema.json')

/** Where the JSON Schema is for an editor that opens a file in a directory: that of the nearest installed package. */
export const schemaFor = (directory: string): string => {
  const start = resolve(directory)
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, published))) {
      const path = relative(start, join(folder, published)).replaceAll('\\', '/')
      return path.startsWith('.') ? path : `./${path}`
    }
    if (folder === dirname(folder)) return `./${published.replaceAll('\\', '/')}`
  }
}

const refuse = (flag: string, value: string | undefined, fault: string | undefined): void => {
  if (value !== undefined && fault !== undefined) throw mistake(`${flag} ${fault}: ${quoted(value)}`)
}

/** What the command line says of the server. */
const saidBy = (options: InitArguments): Said => {
  const { name, tokenEndpoint, authorizationEndpoint, resource, redirectUri, grant } = options
  const urls = {
    '--token-endpoint': tokenEndpoint,
    '--authorization-endpoint': authorizationEndpoint,
    '--resource': resource,
  }
  for (const [flag, value] of Object.entries(urls)) refuse(flag, value, value && faultOfAddress(value))
  refuse('--redirect-uri', redirectUri, redirectUri && faultOfRedirectUri(redirectUri))
  const wrong = faultOfGrants(grant ?? [])
  if (wrong !== undefined) throw mistake(`--grant: ${wrong}`)
  if (name !== undefined && plain(name) === '') throw mistake('--name: expected a name that can be read')
  return {
    ...(name === undefined ? {} : { name: plain(name) }),
    ...(tokenEndpoint === undefined ? {} : { tokenEndpoint }),
    ...(authorizationEndpoint === undefined ? {} : { authorizationEndpoint }),
    ...(resource === undefined ? {} : { resource }),
    ...(redirectUri === undefined ? {} : { redirectUri }),
    ...(grant === undefined ? {} : { grants: grantsNamed(grant) }),
  }
}

const attemptLines = (attempts: readonly Attempt[]): string[] =>
  attempts.map(({ url, words }) => `  ${plain(url)}: ${plain(words)}`)

const wayOut =
  'Give the issuer as your documentation has it, or the URL of its metadata. Where it publishes none, say what they would:\n' +
  '  oauth2spec init --name Acme --token-endpoint https://login.acme.example/token --grant client_credentials'

const isUnreachable = ({ attempts }: Discovery): boolean =>
  attempts.length > 0 && attempts.every(({ failure }) => failure !== undefined)

type Words = { readonly out: (line: string) => void; readonly isAsking: boolean }

/** Whether whoever typed the command can be asked. */
const canAsk = ({ yes }: InitArguments): boolean =>
  !yes && process.stdin.isTTY === true && process.stderr.isTTY === true

/** A descriptor can be drafted from it without metadata. */
const saysEnough = ({ tokenEndpoint }: Said): boolean => tokenEndpoint !== undefined

const grantsWithout = ({ authorizationEndpoint, grants }: Said): readonly GrantType[] =>
  grants ?? (authorizationEndpoint === undefined ? ['client_credentials'] : ['authorization_code'])

const nameFor = ({ name, tokenEndpoint }: Said, home: string | undefined): string =>
  name ?? nameOfHost(new URL(home ?? tokenEndpoint ?? 'https://provider.invalid').host)

const isSameIssuer = (asked: URL, issuer: string): boolean =>
  asked.pathname.includes('/.well-known/') || asked.href.replace(/\/$/, '') === issuer.replace(/\/$/, '')

/** What is known by metadata and by the command line, which has the last word. */
const knownFrom = (said: Said, found: NonNullable<Discovery['found']>, asked: readonly URL[]): Known => {
  const { server, userinfo_endpoint, leftOut } = discoveredIn(found.members)
  const { issuer } = server
  const isOther = issuer !== undefined && !asked.some((url) => isSameIssuer(url, issuer))
  return {
    name: nameFor(said, found.url),
    server: {
      ...server,
      ...(said.tokenEndpoint === undefined ? {} : { token_endpoint: said.tokenEndpoint }),
      ...(said.authorizationEndpoint === undefined ? {} : { authorization_endpoint: said.authorizationEndpoint }),
    },
    metadataUrl: found.url,
    ...(userinfo_endpoint === undefined ? {} : { userinfo: userinfo_endpoint }),
    ...(said.resource === undefined ? {} : { resource: said.resource }),
    ...(said.redirectUri === undefined ? {} : { redirectUri: said.redirectUri }),
    ...(said.grants === undefined ? {} : { grants: said.grants }),
    notes: [
      ...(isOther
        ? [`the metadata say that the issuer is ${issuer}, not what was asked for: make sure that it is yours`]
        : []),
      ...leftOut,
    ],
  }
}

const knownWithout = (said: Said): Known => ({
  name: nameFor(said, undefined),
  server: {
    ...(said.authorizationEndpoint === undefined ? {} : { authorization_endpoint: said.authorizationEndpoint }),
    ...(said.tokenEndpoint === undefined ? {} : { token_endpoint: said.tokenEndpoint }),
  },
  grants: grantsWithout(said),
  ...(said.resource === undefined ? {} : { resource: said.resource }),
  ...(said.redirectUri === undefined ? {} : { redirectUri: said.redirectUri }),
})

type Learnt = { readonly known: Known } | { readonly code: number }

/** What can be known: by discovery, by the command line, by asking; or the exit code where nothing can. */
const learn = async (issuer: string | undefined, options: InitArguments, { out, isAsking }: Words): Promise<Learnt> => {
  const said = saidBy(options)
  const urls = issuer === undefined ? [] : addressesIn(issuer)
  const discovery: Discovery = urls.length === 0 ? { attempts: [] } : await discover(urls)
  if (discovery.found) {
    out(`Metadata: ${plain(discovery.found.url)}`)
    return { known: knownFrom(said, discovery.found, urls) }
  }
  if (urls.length > 0) for (const line of ['No metadata were found:', ...attemptLines(discovery.attempts)]) out(line)
  if (isAsking) return { known: knownWithout(await askFor(said, process.stdin, process.stderr)) }
  if (saysEnough(said)) return { known: knownWithout(said) }
  if (isUnreachable(discovery)) {
    process.stderr.write('oauth2spec: the server could not be reached: nothing was written\n')
    return { code: exitCodes.undecided }
  }
  throw mistake(urls.length === 0 ? `no issuer is named. ${wayOut}` : `there are no metadata. ${wayOut}`)
}

const writeDraft = (path: string, text: string, isForced: boolean): void => {
  try {
    // Not overwritten by accident, nor by a race: a descriptor is hours of work.
    writeFileSync(path, text, { flag: isForced ? 'w' : 'wx' })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw mistake(
      code === 'EEXIST'
        ? `${path} is there already: name another file with --out, or overwrite it with --force`
        : `${path} cannot be written (${message}): name another file with --out`,
    )
  }
}

const inShell = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`)

const lastLines = (path: string, { variables, toFillIn }: Draft, width: number): string[] => [
  '',
  ...(variables.length === 0 ? [] : ['Set in the environment:']),
  ...inColumns(variables.map(({ name, purpose }) => ['', name, purpose])),
  ...(toFillIn.length === 0 ? [] : ['Fill in, or look at:']),
  ...toFillIn.flatMap((what) =>
    wrapped(what, width, '    ').map((line, at) => (at === 0 ? `  - ${line.trimStart()}` : line)),
  ),
  '',
  'Then:',
  ...inColumns([
    ['', `oauth2spec run ${inShell(path)} --mocked`, 'see a report, without the server'],
    ['', `oauth2spec doctor ${inShell(path)} --live`, 'is everything ready for a run?'],
    ['', `oauth2spec run ${inShell(path)}`, 'test the server'],
  ]),
]

/** Writes a descriptor; the exit code. */
export const init = async (issuer: string | undefined, options: InitArguments): Promise<number> => {
  const out = (line: string) => void process.stdout.write(`${line}\n`)
  if (options.out !== undefined && !options.force && existsSync(options.out)) {
    throw mistake(`${options.out} is there already: name another file with --out, or overwrite it with --force`)
  }
  try {
    const learnt = await learn(issuer, options, { out, isAsking: canAsk(options) })
    if ('code' in learnt) return learnt.code
    const draft = draftOf(learnt.known)
    const path = options.out ?? `${slugOf(learnt.known.name)}.yaml`
    writeDraft(path, yamlOf(draft, schemaFor(dirname(path))), options.force ?? false)
    const problems = (await problemsOf([path])).flatMap((one) => one.problems)
    if (problems.length > 0) throw refusal(problems)
    const paint = picocolors.createColors(hasColor(process.stdout))
    out(paint.green(`Written: ${path}`))
    for (const line of lastLines(path, draft, widthOf(process.stdout))) out(line)
    return exitCodes.holds
  } catch (error) {
    if (!isStopped(error)) throw error
    process.stderr.write('\noauth2spec: stopped; nothing was written\n')
    return exitCodes.interrupted
  }
}
