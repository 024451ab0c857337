/**
 * Mistakes that no JSON Schema tells: names that name nothing, grants that lack what they need, references that lead
 * nowhere, secrets that are written out. The data can have any shape here: what has the wrong one is told elsewhere.
 *
 * @module
 */
import {
  isEnvironmentReference,
  isFilled,
  isForUserAgent,
  isSecret,
  isSecretField,
  type Path,
  type Reference,
  referencesIn,
} from './environment.ts'
import { isMapping, itemsAt, membersAt, namesAt, stringsIn, valueAt } from './load-data.ts'
import { closest, expectation, type Mistake, pathText, quoted, redacted } from './load-mistake.ts'
import { faultOfWrittenUrl, isAllLoopback, isLoopbackHttp, redirectUrisIn, urlsIn } from './load-urls.ts'

const grants: Path = ['documented', 'grants']

const has = (data: unknown, path: Path) => valueAt(data, path) !== undefined

/** The value at a path names a member of another mapping. */
const nameMistakes = (data: unknown, path: Path, owner: Path): Mistake[] => {
  const name = valueAt(data, path)
  if (typeof name !== 'string' || has(data, [...owner, name])) return []
  const message = `${pathText(path)} is ${quoted(name)}, which is not under ${pathText(owner)}: ${expectation(name, namesAt(data, owner))}`
  return [{ path, message, lacks: [[...owner, name]] }]
}

const lacking = (data: unknown, path: Path, member: string, why: string): Mistake[] =>
  has(data, [...path, member])
    ? []
    : [{ path, at: 'key', message: `${pathText(path)} has no ${member}: ${why}`, lacks: [[...path, member]] }]

/** A member of the root, or of an object in it, that a grant cannot do without. */
const lackingForGrant = (data: unknown, member: Path, grant: Path): Mistake[] => {
  if (has(data, member)) return []
  const path = member.length > 1 && has(data, member.slice(0, 1)) ? member.slice(0, 1) : grant
  return [{ path, at: 'key', message: `${pathText(member)} is missing: ${pathText(grant)} needs it`, lacks: [member] }]
}

const lackingInClient = (data: unknown, path: Path, member: string, why: string): Mistake[] => {
  const name = valueAt(data, [...path, 'client'])
  const client: Path = ['clients', String(name)]
  if (typeof name !== 'string' || !isMapping(valueAt(data, client)) || has(data, [...client, member])) return []
  const message = `the client ${quoted(name)} has no ${member}: ${why}`
  return [{ path: [...path, 'client'], message, lacks: [[...client, member]] }]
}

const misplaced = (data: unknown, path: Path, member: string, grantType: string): Mistake[] => {
  const type = valueAt(data, [...path, 'grant_type'])
  if (!has(data, [...path, member]) || type === grantType || typeof type !== 'string') return []
  const message = `${member} is only for grants of type ${grantType}: ${pathText(path)} is of type ${quoted(type)}`
  return [{ path: [...path, member], at: 'key', message }]
}

const authorizationCodeMistakes = (data: unknown, path: Path): Mistake[] => [
  ...lackingForGrant(data, ['server', 'authorization_endpoint'], path),
  ...lackingForGrant(data, ['user_agent'], path),
  ...lacking(data, path, 'client', 'an authorization_code grant needs one with redirect_uris'),
  ...lackingInClient(data, path, 'redirect_uris', 'an authorization_code grant needs one of them'),
]

const authenticatesByKey = (data: unknown, path: Path): boolean =>
  valueAt(data, ['clients', String(valueAt(data, [...path, 'client'])), 'token_endpoint_auth_method']) ===
  'private_key_jwt'

const clientCredentialsMistakes = (data: unknown, path: Path): Mistake[] => [
  ...lacking(data, path, 'client', 'a client_credentials grant needs one with a client_secret'),
  ...(authenticatesByKey(data, path)
    ? []
    : lackingInClient(data, path, 'client_secret', 'a client_credentials grant needs a confidential client')),
]

/** A refresh token that comes from the grant that spends it never comes. */
const refreshCycleMistakes = (data: unknown, path: Path): Mistake[] => {
  const seen = new Set<unknown>()
  let name: unknown = path.at(-1)
  while (typeof name === 'string' && !seen.has(name)) {
    seen.add(name)
    name = valueAt(data, [...grants, name, 'refresh_token_from'])
  }
  if (name !== path.at(-1)) return []
  const message = `${pathText(path)} gets its refresh token from itself: expected a grant that issues the first one`
  return [{ path: [...path, 'refresh_token_from'], message }]
}

const mistakesOfType: { readonly [grantType: string]: (data: unknown, path: Path) => Mistake[] } = {
  authorization_code: authorizationCodeMistakes,
  client_credentials: clientCredentialsMistakes,
  password: (data, path) => lacking(data, path, 'resource_owner', 'a password grant needs one'),
  refresh_token: (data, path) =>
    lacking(data, path, 'refresh_token_from', 'a refresh_token grant needs the grant that issues the refresh token'),
}

const authenticationMistakes = (data: unknown, path: Path): Mistake[] => {
  const method = valueAt(data, [...path, 'request', 'client_authentication'])
  if (method === 'private_key_jwt') return lackingInClient(data, path, 'jwks', `it authenticates by ${method}`)
  if (method !== 'client_secret_basic' && method !== 'client_secret_post') return []
  const why = `it authenticates by ${method}`
  return [...lacking(data, path, 'client', why), ...lackingInClient(data, path, 'client_secret', why)]
}

const needsOfGrant = (data: unknown, path: Path): Mistake[] => {
  const type = valueAt(data, [...path, 'grant_type'])
  const ofType = typeof type === 'string' && Object.hasOwn(mistakesOfType, type) ? mistakesOfType[type] : undefined
  return [
    ...lackingForGrant(data, ['server', 'token_endpoint'], path),
    ...(ofType?.(data, path) ?? []),
    ...authenticationMistakes(data, path),
  ]
}

const needsOfClient = (data: unknown, path: Path): Mistake[] => {
  const method = valueAt(data, [...path, 'token_endpoint_auth_method'])
  const needsSecret = method === 'client_secret_basic' || method === 'client_secret_post'
  if (method === 'private_key_jwt') return lacking(data, path, 'jwks', `it authenticates by ${method}`)
  return needsSecret ? lacking(data, path, 'client_secret', `it authenticates by ${method}`) : []
}

/** What is missing is told once, however many grants need it. */
const needMistakes = (data: unknown): Mistake[] => {
  const mappingsAt = (path: Path) => membersAt(data, path).filter(({ value }) => isMapping(value))
  const mistakes = [
    ...mappingsAt(['clients']).flatMap(({ path }) => needsOfClient(data, path)),
    ...mappingsAt(grants).flatMap(({ path }) => needsOfGrant(data, path)),
  ]
  const told = new Set<string>()
  return mistakes.filter(({ lacks, path }) => {
    const what = pathText(lacks?.[0] ?? path)
    return told.has(what) ? false : told.add(what)
  })
}

const grantMistakes = (data: unknown): Mistake[] =>
  membersAt(data, grants).flatMap(({ path }) => [
    ...nameMistakes(data, [...path, 'client'], ['clients']),
    ...nameMistakes(data, [...path, 'resource_owner'], ['resource_owners']),
    ...nameMistakes(data, [...path, 'refresh_token_from'], grants),
    ...misplaced(data, path, 'refresh_token_from', 'refresh_token'),
    ...misplaced(data, path, 'resource_owner', 'password'),
    ...misplaced(data, path, 'authorization_request', 'authorization_code'),
    ...refreshCycleMistakes(data, path),
  ])

const stepLists = ['approve', 'deny'] as const

/** A step that does nothing, or that asks for what the resource owners do not have. */
const stepMistakes = (data: unknown): Mistake[] =>
  stepLists.flatMap((list) =>
    itemsAt(data, ['user_agent', list]).flatMap(({ path, value }): Mistake[] => {
      if (!isMapping(value)) return []
      const acts = ['fill', 'choose', 'check', 'uncheck', 'submit'].some((member) => has(data, [...path, member]))
      return acts
        ? []
        : [{ path, message: `${pathText(path)} does nothing: expected fill, choose, check, uncheck or submit` }]
    }),
  )

/** A secret of a person that is written into a step. It is told without what it is. */
const stepSecretMistakes = (data: unknown): Mistake[] =>
  isAllLoopback(data)
    ? []
    : stepLists
        .flatMap((list) => itemsAt(data, ['user_agent', list]))
        .flatMap(({ path }) => membersAt(data, [...path, 'fill']))
        .filter(({ path, value }) => isSecretField(path) && typeof value === 'string' && value !== '')
        .filter(({ value }) => referencesIn(String(value)).length === 0)
        .map(({ path }) => ({
          path,
          message: `${pathText(path)} is written out: ${redacted}: expected {password}, {totp} or a reference to the environment such as \${NAME}`,
        }))

const interactiveMistakes = (data: unknown): Mistake[] => {
  if (valueAt(data, ['user_agent', 'driver']) !== 'interactive') return []
  const used = membersAt(data, grants).flatMap(({ path }) => {
    const client = valueAt(data, [...path, 'client'])
    return valueAt(data, [...path, 'grant_type']) === 'authorization_code' && typeof client === 'string' ? [client] : []
  })
  return redirectUrisIn(data)
    .filter(({ path, text }) => path[3] === 0 && used.includes(String(path[1])) && !isLoopbackHttp(text))
    .map(({ path, text }) => ({
      path,
      message: `${pathText(path)} cannot be listened on: ${quoted(text)}: the driver interactive needs an http URI of this machine with a port, such as http://127.0.0.1:8765/callback`,
    }))
}

const userAgentMistakes = (data: unknown): Mistake[] => [
  ...nameMistakes(data, ['user_agent', 'resource_owner'], ['resource_owners']),
  ...nameMistakes(data, ['user_agent', 'second_resource_owner'], ['resource_owners']),
  ...stepMistakes(data),
  ...stepSecretMistakes(data),
  ...interactiveMistakes(data),
]

const introspection: Path = ['documented', 'introspection']

const promiseMistakes = (data: unknown): Mistake[] => [
  ...['errors', 'expiry', 'refresh'].flatMap((list) =>
    itemsAt(data, ['documented', list]).flatMap(({ path }) => nameMistakes(data, [...path, 'grant'], grants)),
  ),
  ...nameMistakes(data, [...introspection, 'grant'], grants),
  ...nameMistakes(data, [...introspection, 'client'], ['clients']),
  ...nameMistakes(data, [...introspection, 'other_client'], ['clients']),
]

const promises = ['status', 'status_other_than', 'error']

const errorMistakes = (data: unknown): Mistake[] =>
  itemsAt(data, ['documented', 'errors'])
    .filter(({ value }) => isMapping(value))
    .flatMap(({ path }) => {
      const mistakes: Mistake[] = []
      if (promises.every((member) => !has(data, [...path, member]))) {
        const message = `${pathText(path)} promises nothing: expected status, status_other_than or error`
        mistakes.push({ path, message, lacks: promises.map((member) => [...path, member]) })
      }
      const when = valueAt(data, [...path, 'when'])
      if (when === 'missing_parameter') {
        mistakes.push(...lacking(data, path, 'parameter', 'missing_parameter needs the one that is left out'))
      } else if (typeof when === 'string' && has(data, [...path, 'parameter'])) {
        const message = `parameter is only for missing_parameter: ${pathText(path)} is for ${quoted(when)}`
        mistakes.push({ path: [...path, 'parameter'], at: 'key', message })
      }
      return mistakes
    })

const checkMistakes = (data: unknown, knownChecks: readonly string[]): Mistake[] =>
  ['deviations', 'waivers'].flatMap((list) =>
    itemsAt(data, [list]).flatMap((item): Mistake[] => {
      const path = [...item.path, 'check']
      const check = valueAt(data, path)
      if (typeof check !== 'string' || knownChecks.includes(check)) return []
      const meant = closest(check, knownChecks)
      const expected = meant === undefined ? 'see `oauth2spec list`' : `did you mean ${quoted(meant)}?`
      return [{ path, message: `${pathText(path)} is ${quoted(check)}, which is no check: ${expected}` }]
    }),
  )

const secretMistakes = (data: unknown): Mistake[] => {
  const isLocal = isAllLoopback(data)
  const isMalformed = (text: string) => referencesIn(text).some(({ kind }) => kind === 'malformed')
  return stringsIn(data)
    .filter(({ path, text }) => isSecret(path) && text !== '' && !isEnvironmentReference(text))
    .filter(({ text }) => !isLocal || isMalformed(text))
    .map(({ path, text }) => ({
      path,
      message: isMalformed(text)
        ? `${pathText(path)} is no reference to the environment: ${redacted}: expected \${NAME}, in upper case`
        : `${pathText(path)} is written out: ${redacted}: expected a reference to the environment such as \${NAME}, as not every URL of the descriptor is of this machine`,
    }))
}

const urlMistakes = (data: unknown): Mistake[] => {
  const urls = urlsIn(data).map((url) => ({ ...url, fault: faultOfWrittenUrl(url.text, 'http') }))
  const redirections = redirectUrisIn(data).map((url) => ({ ...url, fault: faultOfWrittenUrl(url.text, 'any') }))
  return [...urls, ...redirections]
    .filter(({ text }) => referencesIn(text).every(({ kind }) => kind !== 'malformed'))
    .flatMap(({ path, text, fault }) =>
      fault === undefined ? [] : [{ path, message: `${pathText(path)} ${fault}: ${quoted(text)}` }],
    )
}

type Use = { readonly path: Path; readonly text: string; readonly reference: Reference }

/** References in strings that are filled in. Variables are not filled into secrets, which may hold any character. */
const usesIn = (data: unknown): Use[] =>
  stringsIn(data)
    .filter(({ path }) => isFilled(path))
    .flatMap(({ path, text }) =>
      referencesIn(text)
        .filter((reference) => reference.kind !== 'variable' || !isSecret(path))
        .filter((reference) => !isForUserAgent(path, reference))
        .map((reference) => ({ path, text, reference })),
    )

const malformedMistake = (path: Path, reference: Reference): Mistake[] => {
  if (reference.kind !== 'malformed') return []
  const name = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/.exec(reference.text)?.[1]?.toUpperCase()
  const meant = name === undefined ? '' : `: did you mean "\${${name}}"?`
  const message = `${quoted(reference.text)} is no reference to the environment: expected \${NAME} in upper case${meant}`
  return [{ path, message, within: reference.text }]
}

const undeclaredMistake = (path: Path, reference: Reference, declared: readonly string[]): Mistake[] => {
  if (reference.kind !== 'variable' || declared.includes(reference.name)) return []
  const message = `${pathText(path)} uses ${quoted(reference.text)}, which is not under variables: ${expectation(reference.name, declared)}`
  return [{ path, message, within: reference.text, lacks: [['variables', reference.name]] }]
}

const variableMistakes = (data: unknown, uses: readonly Use[]): Mistake[] => {
  const names = uses.flatMap(({ reference }) => (reference.kind === 'variable' ? [reference.name] : []))
  const declared = namesAt(data, ['variables'])
  // A name that is misspelt where it is used is told there.
  const used = new Set([...names, ...names.map((name) => closest(name, declared))])
  return membersAt(data, ['variables']).flatMap(({ path, name }): Mistake[] => {
    const value = valueAt(data, [...path, 'value'])
    const mocked = valueAt(data, [...path, 'mocked'])
    const mistakes =
      typeof value === 'string'
        ? referencesIn(value).flatMap((reference) => malformedMistake([...path, 'value'], reference))
        : []
    if (!used.has(name)) {
      mistakes.push({
        path,
        at: 'key',
        message: `the variable ${quoted(name)} is never used: expected {${name}} somewhere`,
      })
    }
    if (typeof mocked === 'string' && mocked.includes('${')) {
      const message = `${pathText(path)}.mocked refers to the environment, which is not read in mocked mode: expected a value`
      mistakes.push({ path: [...path, 'mocked'], message })
    }
    return mistakes
  })
}

const referenceMistakes = (data: unknown): Mistake[] => {
  const uses = usesIn(data)
  const declared = namesAt(data, ['variables'])
  const isWrittenOut = ({ path, text }: Use) => isSecret(path) && !isEnvironmentReference(text)
  return [
    // What is wrong with a secret is told without what it is.
    ...uses.filter((use) => !isWrittenOut(use)).flatMap(({ path, reference }) => malformedMistake(path, reference)),
    ...uses.flatMap(({ path, reference }) => undeclaredMistake(path, reference, declared)),
    ...variableMistakes(data, uses),
  ]
}

/** The mistakes in the meaning of a descriptor, the JSON Schemas of its responses apart. */
export const semanticMistakes = (data: unknown, knownChecks: readonly string[] | undefined): Mistake[] => [
  ...grantMistakes(data),
  ...userAgentMistakes(data),
  ...needMistakes(data),
  ...promiseMistakes(data),
  ...errorMistakes(data),
  ...(knownChecks === undefined ? [] : checkMistakes(data, knownChecks)),
  ...secretMistakes(data),
  ...urlMistakes(data),
  ...referenceMistakes(data),
]
