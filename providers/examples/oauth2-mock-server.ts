/**
 * oauth2-mock-server on loopback, as its documentation says: a real server to test live, and one that by design lets
 * everything through.
 *
 * @module
 */
import { createServer } from 'node:http'
import { OAuth2Issuer, OAuth2Service } from 'oauth2-mock-server'
import { listenOnLoopback } from './loopback.ts'
import { answerTestClock } from './test-clock.ts'

/** Starts oauth2-mock-server and tells its port. */
export const startOAuth2MockServer = async (): Promise<number> => {
  const issuer = new OAuth2Issuer()
  await issuer.keys.generate('RS256')
  const { requestHandler } = new OAuth2Service(issuer)
  const port = await listenOnLoopback(
    createServer((request, response) => {
      if (request.url !== '/test-clock') return requestHandler(request, response)
      answerTestClock(request, response).catch(() => response.writeHead(500).end())
    }),
  )
  issuer.url = `http://127.0.0.1:${port}`
  return port
}
