/**
 * RFC 8252 section 7: Receiving the Authorization Response in a Native App.
 *
 * @module
 */
import { type Check, check } from '../../engine/check.ts'
import { askAt, atPort, codeDefects, isAssured, isAtLoopback, isPrivateScheme, oneAppUri } from '../app-client.ts'
import { isLoopbackUri } from '../redirect-uri-corpus.ts'

type Kind = {
  readonly name: string
  readonly title: string
  /** As in: a native app with ... */
  readonly kind: string
  readonly fits: (uri: string) => boolean
  readonly why: string
  readonly mistake: string
  readonly fix: string
  readonly caughtBy: readonly string[]
}

/** A redirection URI of a kind can be used by a native app that registered it. */
const offered = ({ name, kind, fits, ...rest }: Kind): Check =>
  check({
    ...rest,
    id: `rfc8252/7/${name}`,
    requirements: [`RFC8252-7-${name}`],
    each: oneAppUri('native', kind, fits),
    requests: 1,
    probe: async ({ session, grant, registered, expect }) => {
      await askAt(session, expect, grant, registered)
    },
  })

/** Any port of a loopback address can be asked for, whichever was registered. */
const anyPort = (name: 'ipv4' | 'ipv6', address: '127.0.0.1' | '[::1]'): Check => {
  const uris = oneAppUri('native', `an http redirection URI on ${address}`, isAtLoopback(address))
  return check({
    id: `rfc8252/7.3/any-port-${name}`,
    title: `A native app gets its code on whatever port of ${address} it listens on`,
    requirements: [`RFC8252-7.3-any-port-${name}`],
    each: {
      reason: uris.reason,
      select: (subject) => uris.select(subject).flatMap((uri) => ['49501', '61023'].map((port) => ({ ...uri, port }))),
    },
    requests: 2,
    why: 'The app takes a port that is free at the moment; a fixed one may be taken, by another app on purpose.',
    mistake: 'redirect_uri is compared as a string with the port that was registered, or for one IP version alone.',
    fix: 'Leave the port out of the comparison where a native app registered http on a loopback address.',
    probe: async ({ session, grant, registered, port, expect }) => {
      await session.control(grant)
      const authorization = await askAt(session, expect, grant, atPort(registered, port))
      if (!authorization) return
      const answer = await session.submit(session.redemption(authorization), `the code that came to port ${port}`)
      expect(answer).toBeTokenResponse()
    },
    caughtBy: [
      'loopback-http-refused',
      'loopback-port-compared',
      ...(name === 'ipv6' ? ['loopback-port-compared-for-ipv6'] : []),
      'redirect-uri-first-only',
      'response-to-first-redirect-uri',
    ],
  })
}

export const receivingResponseChecks: readonly Check[] = [
  offered({
    name: 'private-scheme-redirect',
    title: 'A native app gets its code at a URI with a scheme of its own',
    kind: 'a redirection URI with a scheme of its own',
    fits: isPrivateScheme,
    why: 'On mobile systems it is what brings the person back into the app.',
    mistake: 'Redirection URIs are parsed as addresses of the web, so that one without a host is refused or mangled.',
    fix: 'Accept com.example.app:/path as it is registered, with one slash and no host.',
    caughtBy: [...codeDefects, 'private-scheme-refused'],
  }),
  offered({
    name: 'claimed-https-redirect',
    title: 'A native app gets its code at an https URI',
    kind: 'an https redirection URI',
    fits: isAssured,
    why: 'It is the only redirection URI that no other app on the device can claim.',
    mistake: 'Clients of type native are held to schemes of their own and loopback.',
    fix: 'Let native apps register https URIs as other clients do.',
    caughtBy: [...codeDefects, 'https-refused-for-native-apps'],
  }),
  offered({
    name: 'loopback-redirect',
    title: 'A native app gets its code at an http URI on loopback',
    kind: 'an http redirection URI on loopback',
    fits: (uri) => isLoopbackUri(uri) && /^http:/i.test(uri),
    why: 'A program on a desktop has no other way that works everywhere.',
    mistake: 'http is refused for every host.',
    fix: 'Accept http where the host is a loopback address and the client a native app.',
    caughtBy: [...codeDefects, 'loopback-http-refused', 'redirect-uri-first-only', 'response-to-first-redirect-uri'],
  }),
  anyPort('ipv4', '127.0.0.1'),
  anyPort('ipv6', '[::1]'),
]
