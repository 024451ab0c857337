/**
 * RFC 9700 section 4.1.3: Countermeasures (to insufficient redirection URI validation), the exception of loopback.
 *
 * @module
 */
import { check } from '../../engine/check.ts'
import { askAt, atPort, codeDefects, isAtLoopback, oneAppUri } from '../app-client.ts'

const isAddress = (uri: string): boolean => isAtLoopback('127.0.0.1')(uri) || isAtLoopback('[::1]')(uri)

export const loopbackRedirectionChecks = [
  check({
    id: 'rfc9700/4.1.3/loopback-port-variable',
    title: 'Exact comparison leaves out the port of a native app’s loopback URI',
    requirements: ['RFC9700-4.1.3-loopback-port-variable'],
    each: oneAppUri('native', 'a redirection URI on loopback', isAddress),
    requests: 1,
    why: 'Where comparison became exact, apps that listen on a free port are the ones that stop working.',
    mistake: 'redirect_uri is compared as a string, without the one exception that there is.',
    fix: 'Leave the port out of the comparison where a native app registered http on a loopback address.',
    probe: async ({ session, grant, registered, expect }) => {
      await askAt(session, expect, grant, atPort(registered, '50505'))
    },
    caughtBy: [
      ...codeDefects,
      'loopback-http-refused',
      'loopback-port-compared',
      'redirect-uri-first-only',
      'response-to-first-redirect-uri',
    ],
  }),
]
