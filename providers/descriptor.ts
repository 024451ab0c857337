/**
 * The descriptor: what a provider's documentation promises, in the words of RFC 8414 and RFC 7591 wherever they
 * have one. This file is the one source of truth: the TypeScript types are inferred from it, and the build writes
 * `provider.schema.json` (JSON Schema 2020-12, for editors) and the validator from it.
 *
 * @module
 */
import { type Static, Type } from 'typebox'

const closed = { additionalProperties: false } as const

const source = Type.String({
  minLength: 1,
  description: 'The place in the documentation that makes this promise: a heading, a table, a footnote, a URL.',
  examples: ['How to generate Access & Refresh tokens', 'Table 1, row remember'],
})

const url = (description: string, example: string) =>
  Type.String({
    pattern: '^(https?://|\\$\\{|\\{)',
    description: `${description} An absolute http or https URL; {variable} and \${ENVIRONMENT} are filled in.`,
    examples: [example],
  })

/** A name that the descriptor gives: it stands in paths, labels and `{variable}` references. */
const ownName = Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_-]*$' })

/** A name that a `{variable}` reference can hold. */
const variableName = Type.String({ pattern: '^[A-Za-z_][A-Za-z0-9_]*$' })

/** OAuth 2.0 grant types that a token request can be made for here (RFC 6749 sections 4.1, 4.3, 4.4 and 6). */
export const grantTypes = ['authorization_code', 'password', 'client_credentials', 'refresh_token'] as const

/** Grant types that a client can be registered for here: the implicit one has no token request (RFC 6749 section 4.2). */
export const clientGrantTypes = [...grantTypes, 'implicit'] as const

/** Client authentication methods that are spoken here (IANA, OAuth Token Endpoint Authentication Methods). */
export const authenticationMethods = ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'] as const

/** Profiles: documents that ask for more, or for something else, than the RFCs that they are made of. */
export const profiles = ['oauth-2.1'] as const

/** Kinds of applications (IANA, OAuth Dynamic Client Registration Metadata; browser is no registered value). */
export const applicationTypes = ['native', 'web', 'browser'] as const

const grantType = (description: string) => Type.Enum([...grantTypes], { description, examples: ['client_credentials'] })

const authenticationMethod = (description: string) =>
  Type.Enum([...authenticationMethods], { description, examples: ['client_secret_basic'] })

const Variable = Type.Object(
  {
    description: Type.String({
      minLength: 1,
      description: 'What the variable stands for, shown where it is missing.',
      examples: ['your company, the first label of your host name'],
    }),
    value: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'Its value, usually an environment reference. A variable is no secret and is shown in reports.',
        examples: ['${KIANDA_COMPANY}'],
      }),
    ),
    mocked: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'Its value in mocked mode, where no environment is read.',
        examples: ['green-itr'],
      }),
    ),
  },
  { ...closed, description: 'A part of the descriptor that differs from one user of the provider to the next.' },
)

const listed = (description: string, example: string) =>
  Type.Optional(
    Type.Array(Type.String({ minLength: 1, description: 'One of them.', examples: [example] }), {
      description,
      examples: [[example]],
    }),
  )

const Server = Type.Object(
  {
    issuer: Type.Optional(url('The issuer identifier (RFC 8414 section 2).', 'https://as.example')),
    authorization_endpoint: Type.Optional(
      url('The authorization endpoint (RFC 6749 section 3.1).', 'https://as.example/authorize'),
    ),
    token_endpoint: Type.Optional(url('The token endpoint (RFC 6749 section 3.2).', 'https://as.example/token')),
    revocation_endpoint: Type.Optional(
      url('The revocation endpoint (RFC 7009 section 2).', 'https://as.example/revoke'),
    ),
    introspection_endpoint: Type.Optional(
      url('The introspection endpoint (RFC 7662 section 2).', 'https://as.example/introspect'),
    ),
    end_session_endpoint: Type.Optional(
      url('Where a person logs out (OpenID Connect RP-Initiated Logout section 2.1).', 'https://as.example/logout'),
    ),
    grant_types_supported: Type.Optional(
      Type.Array(Type.String({ minLength: 1, description: 'A grant type.', examples: ['client_credentials'] }), {
        description: 'Grant types that the server supports (RFC 8414 section 2).',
        examples: [['authorization_code', 'refresh_token']],
      }),
    ),
    response_types_supported: Type.Optional(
      Type.Array(Type.String({ minLength: 1, description: 'A response type.', examples: ['code'] }), {
        description: 'Response types that the server supports (RFC 8414 section 2).',
        examples: [['code']],
      }),
    ),
    token_endpoint_auth_methods_supported: Type.Optional(
      Type.Array(Type.String({ minLength: 1, description: 'A client authentication method.', examples: ['none'] }), {
        description: 'Client authentication methods that the token endpoint supports (RFC 8414 section 2).',
        examples: [['client_secret_basic', 'client_secret_post']],
      }),
    ),
    code_challenge_methods_supported: Type.Optional(
      Type.Array(Type.String({ minLength: 1, description: 'A PKCE method.', examples: ['S256'] }), {
        description: 'PKCE code challenge methods that the server supports (RFC 8414 section 2).',
        examples: [['S256']],
      }),
    ),
    authorization_response_iss_parameter_supported: Type.Optional(
      Type.Boolean({
        description: 'Whether authorization responses carry the iss parameter (RFC 9207 section 3).',
        examples: [true],
      }),
    ),
    scopes_supported: Type.Optional(
      Type.Array(Type.String({ minLength: 1, description: 'A scope value.', examples: ['read'] }), {
        description: 'Scope values that the server supports (RFC 8414 section 2).',
        examples: [['read', 'write']],
      }),
    ),
    jwks_uri: Type.Optional(url('The JWK Set document of the server (RFC 8414 section 2).', 'https://as.example/jwks')),
    registration_endpoint: Type.Optional(
      url('The client registration endpoint (RFC 7591 section 3).', 'https://as.example/register'),
    ),
    response_modes_supported: listed('Response modes that the server supports (RFC 8414 section 2).', 'query'),
    token_endpoint_auth_signing_alg_values_supported: listed(
      'JWS algorithms for client authentication by JWT at the token endpoint (RFC 8414 section 2).',
      'ES256',
    ),
    revocation_endpoint_auth_methods_supported: listed(
      'Client authentication methods that the revocation endpoint supports (RFC 8414 section 2).',
      'client_secret_basic',
    ),
    revocation_endpoint_auth_signing_alg_values_supported: listed(
      'JWS algorithms for client authentication by JWT at the revocation endpoint (RFC 8414 section 2).',
      'ES256',
    ),
    introspection_endpoint_auth_methods_supported: listed(
      'Ways of authentication that the introspection endpoint supports (RFC 8414 section 2).',
      'client_secret_basic',
    ),
    introspection_endpoint_auth_signing_alg_values_supported: listed(
      'JWS algorithms for client authentication by JWT at the introspection endpoint (RFC 8414 section 2).',
      'ES256',
    ),
    dpop_signing_alg_values_supported: listed('JWS algorithms for DPoP proofs (RFC 9449 section 5.1).', 'ES256'),
    service_documentation: Type.Optional(
      url('A page for developers (RFC 8414 section 2).', 'https://as.example/documentation'),
    ),
    op_policy_uri: Type.Optional(
      url('A page on how data may be used (RFC 8414 section 2).', 'https://as.example/policy'),
    ),
    op_tos_uri: Type.Optional(url('The terms of service (RFC 8414 section 2).', 'https://as.example/terms')),
    ui_locales_supported: listed('Languages of the pages, as BCP 47 tags (RFC 8414 section 2).', 'de-CH'),
    signed_metadata: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'The metadata as a signed JWT (RFC 8414 section 2.1). That there is one is what counts.',
        examples: ['eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJodHRwczovL2FzLmV4YW1wbGUifQ.c2lnbmF0dXJl'],
      }),
    ),
  },
  {
    ...closed,
    description: 'Authorization server metadata, with the member names of RFC 8414 section 2. Only what is documented.',
  },
)

const Client = Type.Object(
  {
    client_id: Type.String({
      minLength: 1,
      description: 'The client identifier (RFC 6749 section 2.2).',
      examples: ['${ACME_CLIENT_ID}'],
    }),
    client_secret: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          'The client secret (RFC 7591 section 2), as an environment reference. A client without one is public.',
        examples: ['${ACME_CLIENT_SECRET}'],
      }),
    ),
    jwks: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          'The JWK Set of the client (RFC 7591 section 2) with its private key, as JSON text, as an environment ' +
          'reference; for private_key_jwt. The first key that has a private part signs.',
        examples: ['${ACME_CLIENT_JWKS}'],
      }),
    ),
    client_name: Type.Optional(
      Type.String({ minLength: 1, description: 'A name for people to read (RFC 7591 section 2).', examples: ['CI'] }),
    ),
    developer: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          'The person or organization behind the client, as the provider knows it; no member of RFC 7591. A consent ' +
          'page is looked through for it (OAuth 2.1 section 7.9).',
        examples: ['Wanderlust Ltd'],
      }),
    ),
    redirect_uris: Type.Optional(
      Type.Array(
        Type.String({ minLength: 1, description: 'A redirection URI.', examples: ['https://client.example/callback'] }),
        {
          minItems: 1,
          description:
            'Registered redirection URIs (RFC 7591 section 2). The first is used unless a check needs another.',
          examples: [['https://client.example/callback']],
        },
      ),
    ),
    grant_types: Type.Optional(
      Type.Array(Type.Enum([...clientGrantTypes], { description: 'A grant type.', examples: ['client_credentials'] }), {
        description: 'Grant types that the client is registered for (RFC 7591 section 2).',
        examples: [['authorization_code', 'refresh_token']],
      }),
    ),
    response_types: Type.Optional(
      Type.Array(Type.String({ minLength: 1, description: 'A response type.', examples: ['token'] }), {
        description:
          'Response types that the client is registered for (RFC 7591 section 2). Without it token is assumed for a ' +
          'client that is registered for the implicit grant type.',
        examples: [['token']],
      }),
    ),
    application_type: Type.Optional(
      Type.Enum([...applicationTypes], {
        description:
          'The kind of application: native or web as in OpenID Connect Dynamic Client Registration section 2, or ' +
          'browser for one that runs in a browser (RFC 10017), a value that no standard defines and Okta registers ' +
          'clients by. A client that is native or browser is public, whether or not it was given a secret.',
        examples: ['native'],
      }),
    ),
    token_endpoint_auth_method: Type.Optional(
      authenticationMethod(
        'The client authentication method it is registered for (RFC 7591 section 2). ' +
          'Without it client_secret_basic is assumed for a client with a secret, and none for one without. ' +
          'private_key_jwt needs jwks.',
      ),
    ),
    scope: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'Scope values that the client may request, separated by spaces (RFC 7591 section 2).',
        examples: ['read write'],
      }),
    ),
    dpop_bound_access_tokens: Type.Optional(
      Type.Boolean({
        description:
          'Whether the client has to have all its access tokens bound to a key (RFC 9449 section 5.2). Without a proof ' +
          'it gets none, so that only the checks of DPoP can use it: name another client beside it.',
        examples: [true],
      }),
    ),
  },
  { ...closed, description: 'Client metadata, with the member names of RFC 7591 section 2.' },
)

const ResourceOwner = Type.Object(
  {
    username: Type.String({
      minLength: 1,
      description: 'The resource owner username (RFC 6749 section 4.3.2), as an environment reference.',
      examples: ['${ACME_USERNAME}'],
    }),
    password: Type.String({
      minLength: 1,
      description: 'The resource owner password (RFC 6749 section 4.3.2), as an environment reference.',
      examples: ['${ACME_PASSWORD}'],
    }),
    totp_secret: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'The secret of time-based one-time passwords (RFC 6238), in Base32, as an environment reference.',
        examples: ['${ACME_TOTP_SECRET}'],
      }),
    ),
  },
  {
    ...closed,
    description: 'A resource owner: whom the user agent logs in as, and whose password the password grant sends.',
  },
)

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

const method = (description: string) => Type.Enum([...methods], { description, examples: ['GET'] })

const Resource = Type.Object(
  {
    method: Type.Optional(method('The request method; GET without it. Choose a request that changes nothing.')),
    url: url('The URL of a protected resource.', 'https://api.example/v1/balance'),
    resource: Type.Optional(
      Type.String({
        pattern: '^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{|\\{)[^#]*$',
        description:
          'The identifier that a client names it by in the resource parameter, where the server takes one ' +
          '(RFC 8707 section 2, RFC 9728 section 2).',
        examples: ['https://api.example'],
      }),
    ),
    status: Type.Optional(
      Type.Integer({
        minimum: 200,
        maximum: 299,
        description: 'The status that a request with a valid token is answered with; any 2xx without it.',
        examples: [200],
      }),
    ),
    scope: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'The scope that a token needs for it, where scopes are enforced (RFC 6750 section 3.1).',
        examples: ['read'],
      }),
    ),
    form_body: Type.Optional(
      Type.Boolean({
        description: 'Whether it takes a token as a form parameter too (RFC 6750 section 2.2).',
        examples: [false],
      }),
    ),
    query_parameter: Type.Optional(
      Type.Boolean({
        description: 'Whether it takes a token as a query parameter too (RFC 6750 section 2.3).',
        examples: [false],
      }),
    ),
  },
  { ...closed, description: 'A request that needs an access token.' },
)

const positive = (description: string, example: number) =>
  Type.Optional(Type.Number({ exclusiveMinimum: 0, description, examples: [example] }))

const selector = (description: string) =>
  Type.String({ minLength: 1, description: `${description} A CSS selector.`, examples: ['#approve'] })

const PageMatch = Type.Object(
  {
    url: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'Its address without the query; * stands for anything.',
        examples: ['https://login.example/*/consent'],
      }),
    ),
    text: Type.Optional(
      Type.String({ minLength: 1, description: 'Text that is on it, in any case.', examples: ['Sign in'] }),
    ),
    element: Type.Optional(selector('An element that is on it.')),
  },
  { ...closed, minProperties: 1, description: 'What tells a page: all that is given holds.' },
)

const stepValue = Type.String({
  description: 'The value: {username}, {password} and {totp} stand for those of the resource owner.',
  examples: ['{username}'],
})

const Step = Type.Object(
  {
    on: Type.Optional(PageMatch),
    fill: Type.Optional(
      Type.Record(Type.String({ minLength: 1 }), stepValue, {
        ...closed,
        description: 'Text fields by a CSS selector, and what is written into each.',
        examples: [{ '#user': '{username}' }],
      }),
    ),
    choose: Type.Optional(
      Type.Record(Type.String({ minLength: 1 }), stepValue, {
        ...closed,
        description: 'Lists and groups of buttons by a CSS selector, and the value or label that is chosen in each.',
        examples: [{ '#tenant': 'acme' }],
      }),
    ),
    check: Type.Optional(
      Type.Array(selector('A box.'), { description: 'Boxes that are checked.', examples: [['#terms']] }),
    ),
    uncheck: Type.Optional(
      Type.Array(selector('A box.'), { description: 'Boxes that are not checked.', examples: [['#remember']] }),
    ),
    submit: Type.Optional(
      selector('The button or link that is pressed at the end; the form is submitted by its first button without it.'),
    ),
    expect: Type.Optional(PageMatch),
    optional: Type.Optional(
      Type.Boolean({
        description: 'Whether the page may never come, as a login that is remembered, or a consent that was given.',
        examples: [true],
      }),
    ),
  },
  {
    ...closed,
    description:
      'What is done on one page. With expect, the page that comes next must be as it says, unless the redirection URI is reached.',
  },
)

const steps = (description: string) =>
  Type.Optional(
    Type.Array(Step, {
      minItems: 1,
      description,
      examples: [[{ on: { element: '#login' }, fill: { '#user': '{username}', '#password': '{password}' } }]],
    }),
  )

const UserAgent = Type.Object(
  {
    driver: Type.Enum(['form', 'browser', 'interactive', 'redirect'], {
      description:
        'How an authorization request is approved. form: HTML forms are filled in. browser: the same in Chromium, for ' +
        'pages that need scripts. interactive: you do it in your own browser. redirect: the server approves by itself.',
      examples: ['form'],
    }),
    resource_owner: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'Who logs in, a name under resource_owners; the first one without it.',
        examples: ['user'],
      }),
    ),
    second_resource_owner: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'Another one, a name under resource_owners, for checks that need two; the next one without it.',
        examples: ['other_user'],
      }),
    ),
    approve: steps('What is done to log in and consent. Without it, common login and consent forms are recognised.'),
    deny: steps('What is done to log in and refuse. Without it, common login and consent forms are recognised.'),
    storage: Type.Optional(
      Type.Boolean({
        description: 'Whether one login is reused, where a check needs no fresh one; false without it.',
        examples: [true],
      }),
    ),
    origins: Type.Optional(
      Type.Array(url('An origin.', 'https://login.example'), {
        description: 'Origins that pages may be loaded from, besides those of the endpoints.',
        examples: [['https://login.example']],
      }),
    ),
    executable_path: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'The Chromium that the driver browser starts; a usual one is looked for without it.',
        examples: ['/usr/bin/chromium'],
      }),
    ),
    timeout: positive(
      'Seconds that one authorization request may take, from the first page to the redirection URI; 30 without it, and 300 with the driver interactive.',
      30,
    ),
  },
  { ...closed, description: 'How the resource owner is stood in for at the authorization endpoint.' },
)

/** The name of a request parameter: it can stand in a header field too. */
const parameterName = Type.String({ pattern: '^[\\x21-\\x7e]+$' })

const parameterMap = (description: string) =>
  Type.Record(parameterName, Type.String({ description: 'The value of the parameter.', examples: ['yes'] }), {
    ...closed,
    description,
    examples: [{ remember: 'yes' }],
  })

const TokenRequestFormat = Type.Object(
  {
    parameters_in: Type.Optional(
      Type.Enum(['form', 'json', 'header', 'query'], {
        description:
          'Where the parameters of the token request go: form (application/x-www-form-urlencoded, as RFC 6749 has ' +
          'it, and without this member), json (an application/json body), header (a header field each), query.',
        examples: ['json'],
      }),
    ),
    client_authentication: Type.Optional(
      authenticationMethod('How the client authenticates in this request, where it is not as it is registered.'),
    ),
    parameters: Type.Optional(
      parameterMap('Parameters besides those that the grant type itself has, such as scope, with their values.'),
    ),
  },
  { ...closed, description: 'The documented token request.' },
)

const AuthorizationRequestFormat = Type.Object(
  {
    parameters: Type.Optional(
      parameterMap('Parameters besides response_type, client_id, redirect_uri, state and the PKCE ones.'),
    ),
    state: Type.Optional(Type.Boolean({ description: 'Whether a state parameter is documented.', examples: [true] })),
    code_challenge_method: Type.Optional(
      Type.Enum(['S256', 'plain'], {
        description: 'The PKCE method, where the flow is documented with PKCE (RFC 7636 section 4.3).',
        examples: ['S256'],
      }),
    ),
  },
  { ...closed, description: 'The documented authorization request.' },
)

const Grant = Type.Object(
  {
    grant_type: grantType('The grant type (RFC 6749).'),
    client: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'The client that uses it, a name under clients. Without it the request names no client.',
        examples: ['machine'],
      }),
    ),
    resource_owner: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'The resource owner of a password grant, a name under resource_owners.',
        examples: ['user'],
      }),
    ),
    refresh_token_from: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'The documented grant whose refresh token a refresh_token grant uses, a name under grants.',
        examples: ['client_credentials'],
      }),
    ),
    authorization_request: Type.Optional(AuthorizationRequestFormat),
    request: Type.Optional(TokenRequestFormat),
    response: Type.Optional(
      Type.Record(Type.String(), Type.Unknown({ description: 'A keyword of JSON Schema.', examples: ['object'] }), {
        description: 'The documented successful response, a JSON Schema (2020-12) for its body.',
        examples: [{ type: 'object', required: ['access_token'] }],
      }),
    ),
    status: Type.Optional(
      Type.Integer({ minimum: 200, maximum: 299, description: 'The documented status of success.', examples: [200] }),
    ),
    source,
  },
  { ...closed, description: 'A grant as the documentation describes it.' },
)

/** What provokes a documented error. Each is one change to a request that succeeds. */
export const provocations = [
  'wrong_client_secret',
  'unknown_client',
  'missing_client_authentication',
  'missing_parameter',
  'unsupported_grant_type',
  'invalid_scope',
  'wrong_password',
  'invalid_code',
  'wrong_code_verifier',
  'invalid_refresh_token',
  'missing_access_token',
  'invalid_access_token',
] as const

const DocumentedError = Type.Object(
  {
    when: Type.Enum([...provocations], {
      description: 'What provokes the error: one change to a request that succeeds.',
      examples: ['wrong_client_secret'],
    }),
    grant: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'The documented grant whose request is changed; the first that fits without it.',
        examples: ['client_credentials'],
      }),
    ),
    parameter: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'The parameter that is left out, for missing_parameter.',
        examples: ['remember'],
      }),
    ),
    status: Type.Optional(
      Type.Union(
        [
          Type.Integer({ minimum: 100, maximum: 599, description: 'One status.', examples: [401] }),
          Type.Array(Type.Integer({ minimum: 100, maximum: 599, description: 'A status.', examples: [400] }), {
            minItems: 1,
            description: 'Any of these.',
            examples: [[400, 401]],
          }),
        ],
        { description: 'The documented status or statuses.', examples: [401] },
      ),
    ),
    status_other_than: Type.Optional(
      Type.Integer({
        minimum: 100,
        maximum: 599,
        description: 'A status that the answer does not have, where the documentation says no more than that.',
        examples: [200],
      }),
    ),
    error: Type.Optional(
      Type.String({ minLength: 1, description: 'The documented error code.', examples: ['invalid_client'] }),
    ),
    source,
  },
  { ...closed, description: 'An error that the documentation describes.' },
)

const Documented = Type.Object(
  {
    grants: Type.Optional(
      Type.Record(ownName, Grant, {
        ...closed,
        description: 'The documented grants, by a name of your choice.',
        examples: [{ client_credentials: { grant_type: 'client_credentials', client: 'machine', source: 'Page 1' } }],
      }),
    ),
    interaction: Type.Optional(
      Type.Object(
        {
          login: Type.Optional(
            Type.Boolean({ description: 'Whether the user logs in at the authorization endpoint.', examples: [true] }),
          ),
          consent: Type.Optional(
            Type.Boolean({ description: 'Whether the user is asked before a client gets access.', examples: [true] }),
          ),
          source,
        },
        { ...closed, description: 'What the documentation says that a user does at the authorization endpoint.' },
      ),
    ),
    direct_access_tokens: Type.Optional(
      Type.Record(
        ownName,
        Type.Object(
          {
            access_token: Type.String({
              minLength: 1,
              description: 'The access token that somebody made by hand, as an environment reference.',
              examples: ['${ACME_ACCESS_TOKEN}'],
            }),
            source,
          },
          { ...closed, description: 'An access token issued by hand.' },
        ),
        {
          ...closed,
          description: 'Access tokens that are issued by hand, such as on a settings page, by a name of your choice.',
          examples: [{ settings_page: { access_token: '${ACME_ACCESS_TOKEN}', source: 'Direct Access Token' } }],
        },
      ),
    ),
    headers: Type.Optional(
      Type.Object(
        {
          authorization: Type.Optional(
            Type.Object(
              {
                scheme: Type.String({
                  minLength: 1,
                  description: 'The scheme before the token in the Authorization header, as the documentation has it.',
                  examples: ['Bearer'],
                }),
                source,
              },
              { ...closed, description: 'The documented Authorization header of a resource request.' },
            ),
          ),
        },
        { ...closed, description: 'Documented header formats.' },
      ),
    ),
    access_token: Type.Optional(
      Type.Object(
        {
          format: Type.Enum(['jwt'], {
            description: 'The documented format: jwt, a JSON Web Token (RFC 7519).',
            examples: ['jwt'],
          }),
          source,
        },
        { ...closed, description: 'What the documentation says of access tokens themselves.' },
      ),
    ),
    refresh_token: Type.Optional(
      Type.Object(
        {
          format: Type.Enum(['jwt'], {
            description: 'The documented format: jwt, a JSON Web Token (RFC 7519).',
            examples: ['jwt'],
          }),
          source,
        },
        { ...closed, description: 'What the documentation says of refresh tokens themselves.' },
      ),
    ),
    introspection: Type.Optional(
      Type.Object(
        {
          client: Type.Optional(
            Type.String({
              minLength: 1,
              description:
                'The client that the protected resource introspects tokens with, a name under clients. Without it a confidential client introspects its own tokens.',
              examples: ['api'],
            }),
          ),
          other_client: Type.Optional(
            Type.String({
              minLength: 1,
              description:
                'The client of another protected resource, which the tokens are not meant for, a name under clients.',
              examples: ['billing'],
            }),
          ),
          grant: Type.Optional(
            Type.String({
              minLength: 1,
              description:
                'The documented grant whose access tokens authorize introspection as Bearer tokens, a name under grants.',
              examples: ['client_credentials'],
            }),
          ),
          source,
        },
        { ...closed, description: 'Who may introspect tokens (RFC 7662 section 2.1).' },
      ),
    ),
    protected_resources: Type.Optional(
      Type.Array(
        Type.Object(
          {
            methods: Type.Array(method('A request method.'), {
              minItems: 1,
              description: 'Methods that need a token. They are sent without one and must be refused.',
              examples: [['GET', 'POST']],
            }),
            url: url('The URL of the resource.', 'https://api.example/v1/instances'),
            source,
          },
          { ...closed, description: 'A resource that the documentation says needs a token.' },
        ),
        { minItems: 1, description: 'Resources that need a token.', examples: [[]] },
      ),
    ),
    exempt_resources: Type.Optional(
      Type.Array(
        Type.Object(
          {
            method: Type.Optional(method('The request method; GET without it.')),
            url: url('The URL of the resource.', 'https://api.example/query'),
            source,
          },
          { ...closed, description: 'A resource that the documentation says does not use OAuth 2.0.' },
        ),
        { minItems: 1, description: 'Resources that do not use OAuth 2.0.', examples: [[]] },
      ),
    ),
    errors: Type.Optional(
      Type.Array(DocumentedError, {
        minItems: 1,
        description: 'Documented errors.',
        examples: [[{ when: 'wrong_client_secret', status: 401, source: 'Errors' }]],
      }),
    ),
    expiry: Type.Optional(
      Type.Array(
        Type.Object(
          {
            grant: Type.String({
              minLength: 1,
              description: 'The documented grant, a name under grants.',
              examples: ['client_credentials'],
            }),
            expires_in: Type.Optional(
              Type.Integer({
                minimum: 1,
                description: 'The documented value of expires_in, in seconds (RFC 6749 section 5.1).',
                examples: [3600],
              }),
            ),
            source,
          },
          { ...closed, description: 'How long the access tokens of a grant live.' },
        ),
        { minItems: 1, description: 'Documented lifetimes.', examples: [[]] },
      ),
    ),
    refresh: Type.Optional(
      Type.Array(
        Type.Object(
          {
            grant: Type.String({
              minLength: 1,
              description: 'The documented grant whose response holds a refresh token, a name under grants.',
              examples: ['client_credentials'],
            }),
            rotates: Type.Optional(
              Type.Boolean({
                description: 'Whether a refresh is documented to return another refresh token.',
                examples: [true],
              }),
            ),
            source,
          },
          { ...closed, description: 'A refresh token that a grant offers.' },
        ),
        { minItems: 1, description: 'Documented refresh tokens.', examples: [[]] },
      ),
    ),
  },
  { ...closed, description: 'The contract: what the documentation promises, each promise with its source.' },
)

const checkId = Type.String({
  minLength: 1,
  description: 'The id of a check, as `oauth2spec list` prints it.',
  examples: ['rfc6749/4.4.3/no-refresh-token'],
})

const caseParameters = Type.Optional(
  Type.Record(parameterName, Type.String({ description: 'A value, as a report shows it.', examples: ['none'] }), {
    ...closed,
    description: 'Only the cases with these parameters, as a report shows them; every case of the check without it.',
    examples: [{ credentials: 'none' }],
  }),
)

const Deviation = Type.Object(
  {
    check: checkId,
    parameters: caseParameters,
    reason: Type.String({
      minLength: 1,
      description: 'How the documentation departs from the standard.',
      examples: ['The parameters go in a JSON body.'],
    }),
    source,
  },
  { ...closed, description: 'A place where the documentation itself contradicts a standard.' },
)

const Waiver = Type.Object(
  {
    check: checkId,
    parameters: caseParameters,
    reason: Type.String({
      minLength: 1,
      description: 'Why the fault must not block for now.',
      examples: ['Fixed in the release of March.'],
    }),
    owner: Type.String({ minLength: 1, description: 'Who answers for it.', examples: ['identity team'] }),
    link: Type.Optional(
      Type.String({
        pattern: '^https?://',
        description: 'Where its repair is tracked.',
        examples: ['https://tracker.example/AUTH-17'],
      }),
    ),
    expires: Type.String({
      format: 'date',
      description: 'The last day it counts (YYYY-MM-DD).',
      examples: ['2027-03-31'],
    }),
  },
  { ...closed, description: 'A known fault that must not block, for a limited time.' },
)

const Limits = Type.Object(
  {
    requests_per_second: positive('Requests a second at the most, in live mode; 10 without it.', 10),
    concurrency: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 64,
        description: 'Cases under way at once, in live mode; 1 without it.',
        examples: [1],
      }),
    ),
    budget: Type.Optional(
      Type.Integer({
        minimum: 1,
        description: 'Requests of a run at the most; 5000 without it. What is left over is inconclusive.',
        examples: [5000],
      }),
    ),
    failed_authentications: Type.Optional(
      Type.Integer({
        minimum: 0,
        description: 'Failed authentications per client and resource owner at the most, in live mode; 20 without it.',
        examples: [20],
      }),
    ),
    longest_wait: Type.Optional(
      Type.Number({
        minimum: 0,
        description: 'The longest wait for an expiry or a Retry-After, in seconds, in live mode; 60 without it.',
        examples: [60],
      }),
    ),
    registrations: Type.Optional(
      Type.Integer({
        minimum: 0,
        description:
          'Clients that a run may register at the registration endpoint; none without it. They are deleted where the ' +
          'server lets them be (RFC 7592).',
        examples: [10],
      }),
    ),
    request_timeout: positive('Seconds that one request may take; 10 without it.', 10),
    case_timeout: positive('Seconds that one case may take, waits apart; 60 without it.', 60),
    run_timeout: positive('Seconds that the cases of this provider may take; 900 without it.', 900),
    response_size: Type.Optional(
      Type.Integer({
        minimum: 1024,
        description: 'Bytes of a response body that are read; 1048576 without it.',
        examples: [1048576],
      }),
    ),
  },
  { ...closed, description: 'How polite and how patient a run is.' },
)

/** The JSON Schema of a descriptor. */
export const DescriptorSchema = Type.Object(
  {
    name: Type.String({ minLength: 1, description: 'The name of the provider.', examples: ['DataCrunch'] }),
    documentation: Type.Optional(
      Type.String({
        minLength: 1,
        description: 'The documentation that the descriptor was written from: a title, a file or a URL.',
        examples: ['https://docs.example/authentication'],
      }),
    ),
    profiles: Type.Optional(
      Type.Array(Type.Enum([...profiles], { description: 'A profile.', examples: ['oauth-2.1'] }), {
        description:
          'Profiles that the server claims; the checks of OAuth 2.1 apply where oauth-2.1 is claimed. Where a profile ' +
          'contradicts an earlier standard, deviations say so.',
        examples: [['oauth-2.1']],
      }),
    ),
    variables: Type.Optional(
      Type.Record(variableName, Variable, {
        ...closed,
        description: 'Values that differ from one user of the provider to the next, used as {name}.',
        examples: [{ company: { description: 'your company', mocked: 'green-itr' } }],
      }),
    ),
    server: Type.Optional(Server),
    metadata_url: Type.Optional(
      url(
        'Where the server publishes its metadata (RFC 8414 section 3, or OpenID Connect Discovery).',
        'https://as.example/.well-known/oauth-authorization-server',
      ),
    ),
    clients: Type.Optional(
      Type.Record(ownName, Client, {
        ...closed,
        description: 'Clients that are registered at the provider, by a name of your choice.',
        examples: [{ machine: { client_id: '${ACME_CLIENT_ID}', client_secret: '${ACME_CLIENT_SECRET}' } }],
      }),
    ),
    resource_owners: Type.Optional(
      Type.Record(ownName, ResourceOwner, {
        ...closed,
        description: 'Resource owners: test accounts at the provider, by a name of your choice.',
        examples: [{ user: { username: '${ACME_USERNAME}', password: '${ACME_PASSWORD}' } }],
      }),
    ),
    resource: Type.Optional(Resource),
    second_resource: Type.Optional(
      Type.Object(Resource.properties, {
        ...closed,
        description: 'A resource of another resource server: tokens for the one are not meant for the other.',
      }),
    ),
    registration: Type.Optional(
      Type.Object(
        {
          initial_access_token: Type.Optional(
            Type.String({
              minLength: 1,
              description:
                'The initial access token of the registration endpoint (RFC 7591 section 3), as an environment ' +
                'reference; registration is open to everybody without it.',
              examples: ['${ACME_INITIAL_ACCESS_TOKEN}'],
            }),
          ),
        },
        { ...closed, description: 'How clients are registered at the registration endpoint.' },
      ),
    ),
    user_agent: Type.Optional(UserAgent),
    documented: Type.Optional(Documented),
    deviations: Type.Optional(
      Type.Array(Deviation, {
        description: 'Where the documentation contradicts a standard.',
        examples: [[{ check: 'rfc6749/4.4.3/no-refresh-token', reason: 'It issues one.', source: 'Page 1' }]],
      }),
    ),
    waivers: Type.Optional(
      Type.Array(Waiver, {
        description: 'Known faults that must not block for now.',
        examples: [[]],
      }),
    ),
    limits: Type.Optional(Limits),
    test_clock: Type.Optional(
      Type.Object(
        {
          url: url(
            'Where the clock of the server under test is set forward: POST {"advance": seconds} as JSON.',
            'http://127.0.0.1:4010/.oauth2spec/clock',
          ),
        },
        { ...closed, description: 'A clock of the server that can be set forward, so that expiry needs no waiting.' },
      ),
    ),
  },
  {
    ...closed,
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'oauth2spec provider descriptor',
    description: 'What a provider of OAuth 2.0 documents, for oauth2spec to test.',
  },
)

/** A descriptor as it was written, or with its references filled in. */
export type Descriptor = Static<typeof DescriptorSchema>
/** A documented grant. */
export type DocumentedGrant = Static<typeof Grant>
/** Client metadata (RFC 7591 section 2). */
export type ClientMetadata = Static<typeof Client>
/** A documented error. */
export type DocumentedErrorCase = Static<typeof DocumentedError>
/** A protected resource request. */
export type ResourceRequest = Static<typeof Resource>
/** How the resource owner is stood in for. */
export type UserAgentDescription = Static<typeof UserAgent>
/** What is done on one page. */
export type UserAgentStep = Static<typeof Step>
/** What tells a page. */
export type PageMatch = Static<typeof PageMatch>
/** Limits as a descriptor gives them; see `limitsOf` for the defaults. */
export type LimitsOverride = Static<typeof Limits>

export type GrantType = (typeof grantTypes)[number]
export type ClientGrantType = (typeof clientGrantTypes)[number]
export type ApplicationType = (typeof applicationTypes)[number]
export type Profile = (typeof profiles)[number]
export type AuthenticationMethod = (typeof authenticationMethods)[number]
export type Provocation = (typeof provocations)[number]
export type ParametersIn = NonNullable<NonNullable<DocumentedGrant['request']>['parameters_in']>
