// Generated from suites/*/requirements.yaml by `npm run generate`; do not edit.
import type { Document, Requirement } from '../engine/requirement.ts'

export const documents: readonly Document[] = [
  {
    "folder": "rfc6749",
    "cited": "RFC 6749",
    "title": "The OAuth 2.0 Authorization Framework",
    "observable": 157
  },
  {
    "folder": "rfc6750",
    "cited": "RFC 6750",
    "title": "The OAuth 2.0 Authorization Framework: Bearer Token Usage",
    "observable": 37
  },
  {
    "folder": "rfc9700",
    "cited": "RFC 9700",
    "title": "Best Current Practice for OAuth 2.0 Security",
    "observable": 53
  }
]

export const requirements: { readonly [id: string]: Requirement } = {
  "RFC6749-5.1-status-200": {
    "id": "RFC6749-5.1-status-200",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "MUST",
    "text": "A successful token response has status 200.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1",
    "basis": "declarative"
  },
  "RFC6749-5.1-access-token": {
    "id": "RFC6749-5.1-access-token",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "MUST",
    "text": "The response contains access_token.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1",
    "basis": "required"
  },
  "RFC6749-5.1-token-type": {
    "id": "RFC6749-5.1-token-type",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "MUST",
    "text": "The response contains token_type.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1",
    "basis": "required"
  },
  "RFC6749-5.1-expires-in": {
    "id": "RFC6749-5.1-expires-in",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "SHOULD",
    "text": "The response states the lifetime in expires_in.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1"
  },
  "RFC6749-5.1-json-media-type": {
    "id": "RFC6749-5.1-json-media-type",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "MUST",
    "text": "Parameters are returned as application/json.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1",
    "basis": "declarative"
  },
  "RFC6749-5.1-json-structure": {
    "id": "RFC6749-5.1-json-structure",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "MUST",
    "text": "Parameters sit at the top level; strings are JSON strings, numbers JSON numbers.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1",
    "basis": "declarative"
  },
  "RFC6749-5.1-no-store": {
    "id": "RFC6749-5.1-no-store",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "MUST",
    "text": "Responses with tokens carry Cache-Control: no-store.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1"
  },
  "RFC6749-5.1-pragma-no-cache": {
    "id": "RFC6749-5.1-pragma-no-cache",
    "document": "rfc6749",
    "cited": "RFC 6749",
    "section": "5.1",
    "level": "MUST",
    "text": "Responses with tokens carry Pragma: no-cache.",
    "url": "https://www.rfc-editor.org/rfc/rfc6749#section-5.1"
  }
}
