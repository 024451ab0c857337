/**
 * The pages that @node-oauth/oauth2-server leaves to its user: login, consent and errors.
 *
 * @module
 */

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: unknown): string => String(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')

const page = (title: string, content: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body><h1>${escaped(title)}</h1>
${content}
</body>
</html>
`

/** The login page. What it returns to is the authorization request. */
export const loginPage = (fields: { csrfToken: string; returnTo: string; hasFailed: boolean }): string =>
  page(
    'Log in',
    `${fields.hasFailed ? '<p>The username or password is wrong.</p>' : ''}
<form method="post" action="/login">
<input type="hidden" name="csrf_token" value="${escaped(fields.csrfToken)}">
<input type="hidden" name="return_to" value="${escaped(fields.returnTo)}">
<p><label>Username <input name="username" autocomplete="username" required></label></p>
<p><label>Password <input name="password" type="password" autocomplete="current-password" required></label></p>
<p><button type="submit">Log in</button></p>
</form>`,
  )

/** The consent page. Its form is sent to the address of the authorization request, with the decision in the body. */
export const consentPage = (fields: {
  csrfToken: string
  url: string
  client: unknown
  scope: unknown
  username: string
}): string =>
  page(
    'Authorize',
    `<p>${escaped(fields.username)}, the application ${escaped(fields.client)} asks for access to your account${
      fields.scope === undefined ? '' : `: ${escaped(fields.scope)}`
    }.</p>
<form method="post" action="${escaped(fields.url)}">
<input type="hidden" name="csrf_token" value="${escaped(fields.csrfToken)}">
<p><button type="submit" name="allowed" value="true">Allow</button>
<button type="submit" name="allowed" value="false">Deny</button></p>
</form>`,
  )

/** A page that says what went wrong. */
export const errorPage = (message: string): string => page('Something went wrong', `<p>${escaped(message)}</p>`)
