/**
 * Spellings of a redirection URI that are not the one that is registered: each a mistake that servers have made in
 * comparing them. They are made from any registered URI: https, http on loopback, or a scheme of an app's own.
 *
 * @module
 */

/** The kind of mistake that takes a spelling for the registered URI. */
export type Mistake =
  | 'path'
  | 'query'
  | 'fragment'
  | 'host'
  | 'user info'
  | 'port'
  | 'scheme'
  | 'relative'
  | 'normalisation'
  | 'encoding'
  | 'white space'
  | 'unicode'
  | 'address form'
  | 'several URIs'

export type Spelling = {
  /** What is different, in a few words. */
  readonly name: string
  readonly mistake: Mistake
  /** The spelling made from the registered URI; undefined where it would be the same, or make no sense. */
  readonly of: (registered: string) => string | undefined
  /** Where the registered URI comes in the same request, in a parameter of its own. */
  readonly beside?: 'before' | 'after'
  /** Why servers take it for the registered one, and what an attacker has of it. */
  readonly reason: string
}

type Parts = {
  readonly scheme: string
  /** Absent where the scheme is followed by a path at once. */
  readonly authority?: { readonly host: string; readonly port: string }
  readonly path: string
  /** With its question mark; empty where there is none. */
  readonly query: string
}

/** The parts as they are written. A registered URI has neither user information nor a fragment. */
const partsOf = (uri: string): Parts | undefined => {
  const [, scheme, authority, path = '', query = ''] =
    /^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/([^/?#@]*))?([^?#]*)(\?[^#]*)?$/.exec(uri) ?? []
  if (scheme === undefined) return undefined
  const [, host = '', port = ''] = /^(.*?)(?::(\d*))?$/.exec(authority ?? '') ?? []
  return { scheme, ...(authority === undefined ? {} : { authority: { host, port } }), path, query }
}

const authorityOf = ({ authority }: Parts): string =>
  authority === undefined ? '' : `${authority.host}${authority.port === '' ? '' : `:${authority.port}`}`

const uriOf = (parts: Parts): string =>
  `${parts.scheme}:${parts.authority === undefined ? '' : `//${authorityOf(parts)}`}${parts.path}${parts.query}`

const isWeb = ({ scheme, authority }: Parts): boolean => /^https?$/i.test(scheme) && authority !== undefined

const loopback = /^(?:127(?:\.\d{1,3}){3}|\[::1\]|localhost)$/i

/** Whether a redirection URI is one of a native app that listens on the machine itself (RFC 8252 section 7.3). */
export const isLoopbackUri = (uri: string): boolean => {
  const parts = partsOf(uri)
  return parts !== undefined && isWeb(parts) && loopback.test(parts.authority?.host ?? '')
}

/** Whether what goes to a redirection URI can be read on its way. */
export const isInsecureUri = (uri: string): boolean => {
  if (!URL.canParse(uri)) return false
  const { protocol, hostname } = new URL(uri)
  return protocol === 'http:' && !loopback.test(hostname)
}

/** Whether a redirection URI has a scheme of an app's own (RFC 8252 section 7.1). */
export const isPrivateSchemeUri = (uri: string): boolean => {
  const parts = partsOf(uri)
  return parts !== undefined && !isWeb(parts)
}

type Make = Spelling['of']

/** What is made of the parts. */
const made =
  (make: (parts: Parts) => string | undefined, applies: (parts: Parts) => boolean = () => true): Make =>
  (registered) => {
    const parts = partsOf(registered)
    const spelling = parts && applies(parts) ? make(parts) : undefined
    return spelling === registered ? undefined : spelling
  }

const onWeb = (make: (parts: Parts, host: string) => string | undefined): Make =>
  made((parts) => make(parts, parts.authority?.host ?? ''), isWeb)

const isNamed = (parts: Parts): boolean => isWeb(parts) && /[A-Za-z]/.test(parts.authority?.host ?? '')

/** Only where the host is a name, and no address. */
const onName = (make: (parts: Parts, host: string) => string | undefined): Make =>
  made((parts) => make(parts, parts.authority?.host ?? ''), isNamed)

const onLoopbackAddress = (host: string): Make =>
  made(
    (parts) => withHost(parts, host),
    (parts) => isWeb(parts) && loopback.test(parts.authority?.host ?? ''),
  )

const withHost = (parts: Parts, host: string): string =>
  uriOf({ ...parts, authority: { host, port: parts.authority?.port ?? '' } })

const withPath = (change: (path: string) => string | undefined): Make =>
  made((parts) => {
    const path = change(parts.path)
    return path === undefined ? undefined : uriOf({ ...parts, path })
  })

const withPort = (port: string): Make =>
  onWeb((parts, host) => `${parts.scheme}://${host}:${port}${parts.path}${parts.query}`)

/** Something behind the URI: in its query where it has one. */
const appended = (text: string): Make => made((parts) => `${uriOf(parts)}${text}`)

const added = (field: string): Make => made((parts) => `${uriOf(parts)}${parts.query === '' ? '?' : '&'}${field}`)

const fieldsOf = ({ query }: Parts): string[] => query.slice(1).split('&').filter(Boolean)

const withFields = (change: (fields: readonly string[]) => readonly string[] | undefined): Make =>
  made((parts) => {
    const fields = parts.query === '' ? undefined : change(fieldsOf(parts))
    if (fields === undefined) return undefined
    return uriOf({ ...parts, query: fields.length === 0 ? '' : `?${fields.join('&')}` })
  })

/** With something in place of the last letter that fits, which is where no prefix comparison sees it early. */
const replacingLast = (text: string, letter: RegExp, change: (letter: string) => string): string | undefined => {
  const at = text.split('').findLastIndex((character) => letter.test(character))
  return at < 0 ? undefined : `${text.slice(0, at)}${change(text[at] ?? '')}${text.slice(at + 1)}`
}

const otherCase = (letter: string): string => {
  const upper = letter.toUpperCase()
  return letter === upper ? letter.toLowerCase() : upper
}

const percentEncoded = (letter: string): string =>
  `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

const fullWidth = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)

const defaultPort = ({ scheme }: Parts): string => (scheme.toLowerCase() === 'https' ? '443' : '80')

const attacker = 'attacker.example'

const path: readonly Omit<Spelling, 'mistake'>[] = [
  {
    name: 'a trailing slash more or less',
    of: withPath((own) => (own.endsWith('/') ? own.slice(0, -1) : `${own}/`)),
    reason: 'Frameworks take both for one route; on the client they may be two, of which one forwards elsewhere.',
  },
  {
    name: 'another segment behind the path',
    of: withPath((own) => `${own.replace(/\/$/, '')}/evil`),
    reason: 'The registered URI is compared as a prefix, so that every page below it gets codes.',
  },
  {
    name: 'letters behind the path',
    of: withPath((own) => (own.length > 1 ? `${own}evil` : undefined)),
    reason: 'A prefix comparison does not even stop at a slash.',
  },
  {
    name: 'no path',
    of: onWeb((parts) => (parts.path.length > 1 ? uriOf({ ...parts, path: '', query: '' }) : undefined)),
    reason: 'Only scheme and host are compared, and the home page of the client hands the code on in a Referer.',
  },
  {
    name: 'another path',
    of: withPath((own) => (own.includes('/') ? `${own.slice(0, own.lastIndexOf('/'))}/evil` : undefined)),
    reason: 'Only the host is compared; any open redirector on it sends codes to an attacker.',
  },
  {
    name: 'a way up and down again with ..',
    of: withPath((own) => `${own}/../evil`),
    reason: 'It begins like the registered URI, and the browser goes to another page.',
  },
  {
    name: 'a way up with an encoded ..',
    of: withPath((own) => `${own}/%2e%2e/evil`),
    reason: 'Browsers read %2e%2e as .. although a comparison of text does not.',
  },
  {
    name: 'a way up with a doubly encoded ..',
    of: withPath((own) => `${own}/%252e%252e/evil`),
    reason: 'A proxy or the client decodes once more than the server did.',
  },
  {
    name: 'a way up with a backslash',
    of: withPath((own) => `${own}/..\\evil`),
    reason: 'Browsers read a backslash as a slash, RFC 3986 does not.',
  },
  {
    name: 'a way up with an encoded backslash',
    of: withPath((own) => `${own}/..%5cevil`),
    reason: 'A client on Windows may read it as a slash.',
  },
  {
    name: 'a path parameter',
    of: withPath((own) => `${own};evil=1`),
    reason: 'Java servers cut ; and what follows before they compare, and the client may read it.',
  },
]

const query: readonly Omit<Spelling, 'mistake'>[] = [
  {
    name: 'a query parameter more',
    of: added('evil=1'),
    reason: 'The query is left out of the comparison; the client may act on what an attacker puts there.',
  },
  {
    name: 'a query parameter that forwards',
    of: added(`redirect_to=${encodeURIComponent(`https://${attacker}/`)}`),
    reason: 'With an open redirector in the client, the code goes on to an attacker (RFC 9700 section 4.1.2).',
  },
  {
    name: 'a response parameter in the query',
    of: added('state=evil'),
    reason: 'The client then gets two values of state, and some take the first, which is the attacker’s.',
  },
  {
    name: 'a question mark and nothing behind it',
    of: made((parts) => (parts.query === '' ? `${uriOf(parts)}?` : `${uriOf(parts)}&`)),
    reason: 'An empty query is dropped before the comparison.',
  },
  {
    name: 'an ampersand in place of a question mark',
    of: made((parts) => (parts.query === '' ? `${uriOf(parts)}&evil=1` : undefined)),
    reason: 'A pattern that ends with a wildcard lets anything follow (RFC 9700 section 4.1.2).',
  },
  {
    name: 'the query removed',
    of: withFields(() => []),
    reason: 'Only the path is compared; the client then acts without what it tells its tenants apart by.',
  },
  {
    name: 'a query parameter changed',
    of: withFields((fields) => [...fields.slice(0, -1), `${(fields.at(-1) ?? '').split('=')[0]}=evil`]),
    reason: 'The code is delivered into another tenant of the client.',
  },
  {
    name: 'a query parameter repeated',
    of: withFields((fields) => [...fields, `${(fields[0] ?? '').split('=')[0]}=evil`]),
    reason: 'Server and client differ in which of two values they take.',
  },
  {
    name: 'the query reordered',
    of: withFields((fields) => (fields.length > 1 ? fields.toReversed() : undefined)),
    reason: 'Queries are compared as maps; that is no comparison of strings.',
  },
]

const fragment: readonly Omit<Spelling, 'mistake'>[] = [
  {
    name: 'a fragment',
    of: appended('#evil'),
    reason: 'A URL parser leaves the fragment out; scripts of the client may act on it.',
  },
  {
    name: 'an empty fragment',
    of: appended('#'),
    reason: 'A parser cannot tell it from none, and what the server appends lands behind it.',
  },
]

const host: readonly Omit<Spelling, 'mistake'>[] = [
  {
    name: 'a subdomain',
    of: onName((parts, own) => withHost(parts, `evil.${own}`)),
    reason: 'Hosts are compared by their end; a forgotten subdomain is taken over and gets codes.',
  },
  {
    name: 'letters before the host',
    of: onName((parts, own) => withHost(parts, `evil${own}`)),
    reason: 'A comparison of the end does not stop at a dot, and anybody can register that domain.',
  },
  {
    name: 'a domain of an attacker behind the host',
    of: onWeb((parts, own) => (own.endsWith(']') ? undefined : withHost(parts, `${own}.${attacker}`))),
    reason: 'A prefix comparison without the slash: anybody can have a subdomain of such a name.',
  },
  {
    name: 'letters behind the host',
    of: onName((parts, own) => withHost(parts, `${own}evil`)),
    reason: 'A prefix comparison without the slash takes it for the registered host.',
  },
  {
    name: 'a trailing dot',
    of: onName((parts, own) => withHost(parts, `${own}.`)),
    reason: 'It resolves to the same host, and is another origin, without its cookies and its HSTS.',
  },
  {
    name: 'the parent domain',
    of: onName((parts, own) => {
      const parent = own.slice(own.indexOf('.') + 1)
      return parent.includes('.') ? withHost(parts, parent) : undefined
    }),
    reason: 'Cookie rules are applied to hosts; the parent may belong to a hoster, not to the client.',
  },
  {
    name: 'another character in place of a dot',
    of: onName((parts, own) => (own.includes('.') ? withHost(parts, own.replace('.', 'x')) : undefined)),
    reason: 'The registered URI is used as a regular expression, in which a dot fits any character.',
  },
  {
    name: 'the registered host in the path of another',
    of: onWeb((parts) => `${parts.scheme}://${attacker}/${authorityOf(parts)}${parts.path}`),
    reason: 'The server looks for the registered host anywhere in the URI.',
  },
  {
    name: 'the end of the registered host in the path of another',
    of: onWeb((parts) => `${parts.scheme}://${attacker}/.${authorityOf(parts)}${parts.path}`),
    reason: 'A wildcard for a subdomain fits a slash too (RFC 9700 section 4.1.1).',
  },
  {
    name: 'the registered URI in the query of another',
    of: onWeb((parts) => `${parts.scheme}://${attacker}/?${uriOf(parts)}`),
    reason: 'The registered URI is searched for, not compared.',
  },
]

const userInfo: readonly Omit<Spelling, 'mistake'>[] = [
  {
    name: 'the registered host as the user of another',
    of: onWeb((parts, own) => `${parts.scheme}://${own}@${attacker}${parts.path}`),
    reason: 'A prefix comparison sees the registered host, and the browser goes to the one behind the @.',
  },
  {
    name: 'the registered host as user with a password',
    of: onWeb((parts, own) => `${parts.scheme}://${own}:x@${attacker}${parts.path}`),
    reason: 'What follows the host looks like a port, and is a password.',
  },
  {
    name: 'user information before the registered host',
    of: onWeb((parts) => `${parts.scheme}://evil@${authorityOf(parts)}${parts.path}${parts.query}`),
    reason: 'Only the host is compared; the user information is shown to people as if it were the host.',
  },
  {
    name: 'the registered host, a backslash and another host behind an @',
    of: onWeb((parts, own) => `${parts.scheme}://${own}\\@${attacker}${parts.path}`),
    reason: 'For RFC 3986 the host is behind the @, for browsers before the backslash: one of two parsers is wrong.',
  },
  {
    name: 'another host, a backslash and the registered one behind an @',
    of: onWeb((parts) => `${parts.scheme}://${attacker}\\@${authorityOf(parts)}${parts.path}`),
    reason: 'The server reads the host behind the @, the browser goes to the one before the backslash.',
  },
  {
    name: 'an encoded @ between the registered host and another',
    of: onWeb((parts, own) => `${parts.scheme}://${own}%40${attacker}${parts.path}`),
    reason: 'It is decoded after the comparison, and the host changes.',
  },
  {
    name: 'another host, an encoded slash and the registered one behind an @',
    of: onWeb((parts) => `${parts.scheme}://${attacker}%2f@${authorityOf(parts)}${parts.path}`),
    reason: 'It is decoded after the comparison, and what was the user becomes the host.',
  },
  {
    name: 'another host, a number sign and the registered one behind an @',
    of: onWeb((parts) => `${parts.scheme}://${attacker}#@${authorityOf(parts)}${parts.path}`),
    reason: 'A parser that looks for the @ first takes the fragment for the host.',
  },
]

const port: readonly Omit<Spelling, 'mistake'>[] = [
  {
    name: 'another port',
    of: made(
      (parts) => uriOf({ ...parts, authority: { host: parts.authority?.host ?? '', port: '8443' } }),
      // A native app listens on the port that is free (RFC 8252 section 7.3).
      (parts) => isWeb(parts) && !loopback.test(parts.authority?.host ?? ''),
    ),
    reason: 'The host without its port is compared; another service on the host gets the code.',
  },
  {
    name: 'port 80',
    of: made(
      (parts) =>
        defaultPort(parts) === '443'
          ? uriOf({ ...parts, authority: { host: parts.authority?.host ?? '', port: '80' } })
          : undefined,
      (parts) => isWeb(parts) && !loopback.test(parts.authority?.host ?? ''),
    ),
    reason: 'Both ports are taken for the web, and on this one nobody speaks TLS.',
  },
]

const scheme: readonly Omit<Spelling, 'mistake'>[] = [
  {
    name: 'http in place of https',
    of: made((parts) => (parts.scheme === 'https' ? uriOf({ ...parts, scheme: 'http' }) : undefined)),
    reason: 'The scheme is not compared, and who is in between reads the code.',
  },
  {
    name: 'https in place of http',
    of: made((parts) => (parts.scheme === 'http' ? uriOf({ ...parts, scheme: 'https' }) : undefined)),
    reason: 'The scheme is not compared.',
  },
  {
    name: 'a longer scheme',
    of: made((parts) => (isWeb(parts) ? undefined : uriOf({ ...parts, scheme: `${parts.scheme}evil` }))),
    reason: 'Schemes are compared as prefixes, and another app can claim the longer one.',
  },
  {
    name: 'a scheme that ends earlier',
    of: made((parts) => {
      const shorter = parts.scheme.slice(0, parts.scheme.lastIndexOf('.'))
      return isWeb(parts) || shorter === '' ? undefined : uriOf({ ...parts, scheme: shorter })
    }),
    reason: 'Apps of one vendor are taken for one client.',
  },
  {
    name: 'a web page in place of the app',
    of: made((parts) => (isWeb(parts) ? undefined : `https://${attacker}/callback`)),
    reason: 'A scheme of the app’s own is not parsed as a URL, and the comparison is skipped.',
  },
  {
    name: 'javascript:',
    of: onWeb((parts) => `javascript://${authorityOf(parts)}${parts.path}%0aalert(1)`),
    reason: 'Host and path are compared without the scheme; the page that leads there runs a script.',
  },
  {
    name: 'data:',
    of: made((parts) => `data:text/html,${uriOf(parts)}`),
    reason: 'The registered URI is searched for; the attacker shows a page of the server’s own tab.',
  },
  {
    name: 'one slash behind the scheme',
    of: onWeb((parts) => `${parts.scheme}:/${authorityOf(parts)}${parts.path}${parts.query}`),
    reason: 'Browsers repair it, RFC 3986 reads a path without a host: two parsers, two hosts.',
  },
  {
    name: 'backslashes behind the scheme',
    of: onWeb((parts) => `${parts.scheme}:\\\\${authorityOf(parts)}${parts.path}${parts.query}`),
    reason: 'Browsers read backslashes as slashes.',
  },
]

const relative: readonly Omit<Spelling, 'mistake'>[] = [
  {
    name: 'a reference without a scheme',
    of: onWeb((parts) => `//${authorityOf(parts)}${parts.path}${parts.query}`),
    reason: 'It takes the scheme of the page that it is on; only absolute URIs can be registered.',
  },
  {
    name: 'a path of the server itself',
    of: () => '/oauth2spec-callback',
    reason: 'It leads to a page of the server, where an attacker may have a redirector or an upload.',
  },
  {
    name: 'a relative path',
    of: () => 'oauth2spec-callback',
    reason: 'A URL that cannot be parsed is taken for one without a host, and none is compared.',
  },
]

const normalisation: readonly Omit<Spelling, 'mistake'>[] = [
  {
    name: 'a host in another case',
    of: onName((parts, own) => withHost(parts, own.replace(/[A-Za-z]/, otherCase))),
    reason: 'URIs are parsed before they are compared; each such step is one that server and client can differ in.',
  },
  {
    name: 'a scheme in another case',
    of: made((parts) => uriOf({ ...parts, scheme: parts.scheme.replace(/[A-Za-z]/, otherCase) })),
    reason: 'URIs are parsed before they are compared.',
  },
  {
    name: 'the default port, written out',
    of: made(
      (parts) => uriOf({ ...parts, authority: { host: parts.authority?.host ?? '', port: defaultPort(parts) } }),
      (parts) => isWeb(parts) && parts.authority?.port === '' && !loopback.test(parts.authority.host),
    ),
    reason: 'A URL parser drops the default port.',
  },
  {
    name: 'the default port with a leading zero',
    of: made(
      (parts) => withPort(`0${defaultPort(parts)}`)(uriOf(parts)),
      (parts) => isWeb(parts) && parts.authority?.port === '' && !loopback.test(parts.authority.host),
    ),
    reason: 'Ports are compared as numbers.',
  },
  {
    name: 'a colon without a port',
    of: made(
      (parts) => withPort('')(uriOf(parts)),
      (parts) => isWeb(parts) && parts.authority?.port === '',
    ),
    reason: 'A URL parser drops an empty port.',
  },
  {
    name: 'a segment . in the path',
    of: withPath((own) => (own.startsWith('/') ? `/.${own}` : undefined)),
    reason: 'Dot segments are removed before the comparison.',
  },
  {
    name: 'a way down and up again with ..',
    of: withPath((own) => (own.startsWith('/') ? `/evil/..${own}` : undefined)),
    reason: 'Dot segments are removed before the comparison, and the client’s server may not do so.',
  },
  {
    name: 'no authority, written out',
    of: made((parts) =>
      parts.authority === undefined && parts.path.startsWith('/') ? `${parts.scheme}://${parts.path}` : undefined,
    ),
    reason: 'Platforms take app:/callback and app:///callback for one, and so does a parser.',
  },
]

const encoding: readonly Omit<Spelling, 'mistake'>[] = [
  {
    name: 'a letter of the path, percent-encoded',
    of: withPath((own) => replacingLast(own, /[A-Za-z]/, percentEncoded)),
    reason: 'The URI is decoded before it is compared; then %2f and %00 are decoded as well.',
  },
  {
    name: 'a letter of the host, percent-encoded',
    of: onName((parts, own) => {
      const encoded = replacingLast(own, /[A-Za-z]/, percentEncoded)
      return encoded === undefined ? undefined : withHost(parts, encoded)
    }),
    reason: 'Hosts are decoded before they are compared; browsers and resolvers differ in whether they do so.',
  },
  {
    name: 'the slash before the last segment, percent-encoded',
    of: withPath((own) => (own.includes('/') ? replacingLast(own, /\//, () => '%2F') : undefined)),
    reason: 'The URI is decoded before it is compared; to the client it is another path.',
  },
  {
    name: 'the whole URI, percent-encoded once more',
    of: (registered) => encodeURIComponent(registered),
    reason: 'The parameter is decoded twice; what a filter saw is not what is used.',
  },
  {
    name: 'a path in another case',
    of: withPath((own) => replacingLast(own, /[A-Za-z]/, otherCase)),
    reason: 'A database compares text without regard to case; on the client it is another page.',
  },
]

const whiteSpace: readonly Omit<Spelling, 'mistake'>[] = [
  { name: 'a space before it', of: (uri) => ` ${uri}`, reason: 'Input is trimmed before it is compared.' },
  { name: 'a space behind it', of: (uri) => `${uri} `, reason: 'Input is trimmed before it is compared.' },
  {
    name: 'a line break behind it',
    of: (uri) => `${uri}\n`,
    reason: 'In many languages $ in a pattern fits before a last line break, which then splits a header.',
  },
  {
    name: 'a tab in it',
    of: (uri) => replacingLast(uri, /[A-Za-z]/, (letter) => `\t${letter}`),
    reason: 'Browsers and URL parsers remove tabs and line breaks wherever they are.',
  },
  {
    name: 'a line break and another URI',
    of: (uri) => `${uri}\r\nhttps://${attacker}/`,
    reason: 'A pattern that works line by line fits the first line.',
  },
  {
    name: 'a null character behind it',
    of: (uri) => `${uri}\0.evil`,
    reason: 'Code in C compares what is before it, and other code sends the whole.',
  },
  {
    name: 'an encoded null character behind the host',
    of: onName((parts, own) => withHost(parts, `${own}%00.${attacker}`)),
    reason: 'It is decoded before the comparison, which ends there.',
  },
]

const unicode: readonly Omit<Spelling, 'mistake'>[] = [
  {
    name: 'a full-width letter in the host',
    of: onName((parts, own) => {
      const wide = replacingLast(own, /[A-Za-z]/, fullWidth)
      return wide === undefined ? undefined : withHost(parts, wide)
    }),
    reason: 'Hosts are brought into one form before they are compared.',
  },
  {
    name: 'a full-width dot in the host',
    of: onName((parts, own) => (own.includes('.') ? withHost(parts, own.replace('.', '\uff0e')) : undefined)),
    reason: 'Browsers read it as a dot, so that a comparison and the browser see two hosts.',
  },
  {
    name: 'a Cyrillic letter in the host',
    of: onName((parts, own) => {
      const alike: { readonly [letter: string]: string } = {
        a: '\u0430',
        c: '\u0441',
        e: '\u0435',
        o: '\u043e',
        p: '\u0440',
      }
      const other = replacingLast(own, /[aceop]/, (letter) => alike[letter] ?? letter)
      return other === undefined ? undefined : withHost(parts, other)
    }),
    reason: 'A database that compares letters by their looks takes it for the same, and anybody can register it.',
  },
  {
    name: 'a zero-width space in the host',
    of: onName((parts, own) => withHost(parts, `${own.slice(0, 1)}\u200b${own.slice(1)}`)),
    reason: 'Characters without a width are removed from the host by one parser and not by another.',
  },
  {
    name: 'a full-width letter in the path',
    of: withPath((own) => replacingLast(own, /[A-Za-z]/, fullWidth)),
    reason: 'Text is brought into one form before it is compared; on the client it is another page.',
  },
]

const addressForm: readonly Omit<Spelling, 'mistake'>[] = [
  {
    name: 'localhost',
    of: onLoopbackAddress('localhost'),
    reason: 'A name goes through a resolver, which may answer with another machine (RFC 8252 section 8.3).',
  },
  {
    name: 'the IPv4 address 127.0.0.1',
    of: onLoopbackAddress('127.0.0.1'),
    reason: 'All loopback addresses are taken for one; another user of the machine may listen there.',
  },
  {
    name: 'the IPv6 address ::1',
    of: onLoopbackAddress('[::1]'),
    reason: 'All loopback addresses are taken for one; another program may listen there.',
  },
  {
    name: 'an IPv4 address in IPv6',
    of: onLoopbackAddress('[::ffff:127.0.0.1]'),
    reason: 'Addresses are compared as numbers.',
  },
  { name: 'a decimal address', of: onLoopbackAddress('2130706433'), reason: 'A URL parser makes 127.0.0.1 of it.' },
  { name: 'an octal address', of: onLoopbackAddress('0177.0.0.1'), reason: 'Only some parsers read octal numbers.' },
  {
    name: 'a hexadecimal address',
    of: onLoopbackAddress('0x7f.0.0.1'),
    reason: 'Only some parsers read hexadecimal numbers.',
  },
  { name: 'a short address', of: onLoopbackAddress('127.1'), reason: 'A URL parser fills in the zeros.' },
  {
    name: 'another loopback address',
    of: onLoopbackAddress('127.0.0.2'),
    reason: 'Only the first number is compared; another program may listen there.',
  },
  {
    name: 'the unspecified address',
    of: onLoopbackAddress('0.0.0.0'),
    reason: 'It is taken for loopback, and is every interface of the machine.',
  },
]

const severalUris: readonly Omit<Spelling, 'mistake'>[] = [
  {
    name: 'a wildcard',
    of: () => '*',
    reason: 'The pattern that the server keeps for clients is taken from a request as well.',
  },
  {
    name: 'a wildcard in place of the path',
    of: onWeb((parts) => uriOf({ ...parts, path: '/*', query: '' })),
    reason: 'The request is compared as the pattern and the registered URI as the text.',
  },
  {
    name: 'a wildcard in the host',
    of: onName((parts, own) => withHost(parts, `*.${own}`)),
    reason: 'The request is compared as the pattern and the registered URI as the text.',
  },
  {
    name: 'a comma and another URI',
    of: (uri) => `${uri},https://${attacker}/`,
    reason: 'A list is taken apart and each part looked up; what is used is the whole, or the last.',
  },
  {
    name: 'a space and another URI',
    of: (uri) => `${uri} https://${attacker}/`,
    reason: 'A list is taken apart as that of scope values is.',
  },
  {
    name: 'another URI in a second parameter',
    of: () => `https://${attacker}/callback`,
    beside: 'before',
    reason: 'The first of two parameters is compared, and the last is used.',
  },
  {
    name: 'another URI in a parameter before it',
    of: () => `https://${attacker}/callback`,
    beside: 'after',
    reason: 'The last of two parameters is compared, and the first is used.',
  },
]

const byMistake: { readonly [mistake in Mistake]: readonly Omit<Spelling, 'mistake'>[] } = {
  path,
  query,
  fragment,
  host,
  'user info': userInfo,
  port,
  scheme,
  relative,
  normalisation,
  encoding,
  'white space': whiteSpace,
  unicode,
  'address form': addressForm,
  'several URIs': severalUris,
}

/** Every spelling. */
export const spellings: readonly Spelling[] = Object.entries(byMistake).flatMap(([mistake, entries]) =>
  entries.map((entry) => ({ ...entry, mistake: mistake as Mistake })),
)

/** Those of some kinds that a registered URI can be spelled in. */
export const spellingsOf = (registered: string, ...mistakes: readonly Mistake[]): readonly Spelling[] =>
  spellings.filter(({ mistake, of }) => mistakes.includes(mistake) && of(registered) !== undefined)
