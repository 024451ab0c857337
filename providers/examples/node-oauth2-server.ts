/**
 * @node-oauth/oauth2-server behind Express on loopback, written as its documentation says: a real server to test live.
 *
 * The library decides all that is OAuth: whether a client, a redirection URI, a response type, a state, a scope or a
 * PKCE parameter is good, what a denial and every other error is answered with, what codes and tokens are, how clients
 * authenticate, and what opens the resource. Ours is what it leaves to its user: the model, and the login and consent
 * pages with their sessions. As in its own examples, it sees an authorization request once the resource owner has
 * decided.
 *
 * @module
 */
import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import OAuth2Server from '@node-oauth/oauth2-server'
import express, { type NextFunction, type Request, type Response } from 'express'
import type { Descriptor } from '../descriptor.ts'
import { listenOnLoopback } from './loopback.ts'
import { memoryModel, userOf } from './node-oauth2-server-model.ts'
import { consentPage, errorPage, loginPage } from './node-oauth2-server-pages.ts'
import { answerTestClock } from './test-clock.ts'

type Registered = Pick<Descriptor, 'clients' | 'resource_owners'>

type LoginSession = { readonly csrfToken: string; readonly username?: string }

const random = (): string => randomBytes(32).toString('base64url')

/** Sends a page of our own, which no other page may frame. */
const sendPage = (response: Response, status: number, html: string): void => {
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .set('Content-Security-Policy', "frame-ancestors 'none'")
    .set('X-Frame-Options', 'DENY')
    .set('Referrer-Policy', 'no-referrer')
    .send(html)
}

/** Sends the error of a library call as JSON. */
const sendError = (response: Response, answer: OAuth2Server.Response, error: unknown): void => {
  if (!(error instanceof OAuth2Server.OAuthError)) throw error
  response.status(error.code).set(answer.headers)
  // RFC 6750 section 3.1: who sent no token is told of no error. The library's own adapters do the same.
  if (error instanceof OAuth2Server.UnauthorizedRequestError) response.end()
  else response.json({ error: error.name, error_description: error.message })
}

const cookieSessions = () => {
  const sessions = new Map<string, LoginSession>()
  const idOf = (request: Request): string => /(?:^|; )session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
  return {
    current: (request: Request): LoginSession | undefined => sessions.get(idOf(request)),
    /** Opens a session in place of the current one, so that nobody can log in on a session that was planted. */
    open: (request: Request, response: Response, username?: string): LoginSession => {
      const id = random()
      const session = { csrfToken: random(), username }
      sessions.delete(idOf(request))
      sessions.set(id, session)
      response.cookie('session', id, { httpOnly: true, sameSite: 'lax' })
      return session
    },
  }
}

const authorizationPath = '/authorize'

const isAuthorizationRequest = (returnTo: unknown): returnTo is string =>
  typeof returnTo === 'string' && /^\/authorize(?:\?|$)/.test(returnTo)

const loginAndConsent = (oauth: OAuth2Server, descriptor: Registered): express.Router => {
  const sessions = cookieSessions()
  const router = express.Router()

  router.get('/login', (request, response) => {
    const { return_to: returnTo } = request.query
    if (!isAuthorizationRequest(returnTo)) return sendPage(response, 400, errorPage('There is nothing to log in for.'))
    const { csrfToken } = sessions.current(request) ?? sessions.open(request, response)
    sendPage(response, 200, loginPage({ csrfToken, returnTo, hasFailed: false }))
  })

  router.post('/login', (request, response) => {
    const { csrf_token, return_to: returnTo, username, password } = request.body ?? {}
    const session = sessions.current(request)
    if (!session || csrf_token !== session.csrfToken || !isAuthorizationRequest(returnTo)) {
      return sendPage(response, 403, errorPage('The form has expired.'))
    }
    const user = userOf(descriptor, username, password)
    if (!user) {
      return sendPage(response, 401, loginPage({ csrfToken: session.csrfToken, returnTo, hasFailed: true }))
    }
    sessions.open(request, response, user.id)
    response.redirect(303, returnTo)
  })

  router.get(authorizationPath, (request, response) => {
    const { csrfToken, username } = sessions.current(request) ?? {}
    if (csrfToken === undefined || username === undefined) {
      return response.redirect(`/login?return_to=${encodeURIComponent(request.originalUrl)}`)
    }
    const { client_id: client, scope } = request.query
    sendPage(response, 200, consentPage({ csrfToken, url: request.originalUrl, client, scope, username }))
  })

  router.post(authorizationPath, async (request, response) => {
    const session = sessions.current(request)
    if (!session || request.body?.csrf_token !== session.csrfToken) {
      return sendPage(response, 403, errorPage('The form has expired.'))
    }
    const answer = new OAuth2Server.Response(response)
    const user = session.username !== undefined && { id: session.username }
    try {
      await oauth.authorize(new OAuth2Server.Request(request), answer, { authenticateHandler: { handle: () => user } })
    } catch (error) {
      if (!(error instanceof OAuth2Server.OAuthError)) throw error
      // The library has set a redirect by now, unless the client or the redirection URI is at fault.
      if (answer.status !== 302) return sendPage(response, error.code, errorPage(error.message))
    }
    response.redirect(answer.get('location'))
  })

  return router
}

const tokenEndpoint =
  (oauth: OAuth2Server) =>
  async (request: Request, response: Response): Promise<void> => {
    const answer = new OAuth2Server.Response(response)
    try {
      await oauth.token(new OAuth2Server.Request(request), answer)
      response.set(answer.headers).json(answer.body)
    } catch (error) {
      sendError(response, answer, error)
    }
  }

const protectedResource =
  (oauth: OAuth2Server) =>
  async (request: Request, response: Response): Promise<void> => {
    const answer = new OAuth2Server.Response(response)
    try {
      const { user } = await oauth.authenticate(new OAuth2Server.Request(request), answer, { scope: ['profile'] })
      response.set(answer.headers).json({ sub: user.id })
    } catch (error) {
      sendError(response, answer, error)
    }
  }

/** The last handler: Express would show the stack. */
const failure = (error: unknown, _request: Request, response: Response, _next: NextFunction): void => {
  const status = Number((error as { status?: unknown } | undefined)?.status)
  sendPage(response, status >= 400 && status <= 599 ? status : 500, errorPage('The request could not be served.'))
}

/**
 * Starts the server with the clients and resource owners of a descriptor, on an ephemeral port of loopback. The settings
 * are the library's defaults, but for public clients, which refresh without a secret; the model sees to it that no
 * others do.
 */
export const startNodeOAuth2Server = (descriptor: Registered): Promise<number> => {
  const oauth = new OAuth2Server({
    model: memoryModel(descriptor),
    requireClientAuthentication: { refresh_token: false },
  })
  const app = express()
  app.post('/test-clock', answerTestClock)
  app.use(express.urlencoded({ extended: false }))
  app.use(loginAndConsent(oauth, descriptor))
  app.all('/token', tokenEndpoint(oauth))
  app.all('/me', protectedResource(oauth))
  app.use(failure)
  return listenOnLoopback(createServer(app))
}
